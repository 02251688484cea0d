// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../core/words.ts';

export interface TreasuryFinancialAccountFeatures {
  object: 'treasury.financial_account_features';
  card_issuing?: TreasuryFinancialAccountFeatures.CardIssuing;
  deposit_insurance?: TreasuryFinancialAccountFeatures.DepositInsurance;
  financial_addresses?: TreasuryFinancialAccountFeatures.FinancialAddresses;
  inbound_transfers?: TreasuryFinancialAccountFeatures.InboundTransfers;
  intra_stripe_flows?: TreasuryFinancialAccountFeatures.IntraStripeFlows;
  outbound_payments?: TreasuryFinancialAccountFeatures.OutboundPayments;
  outbound_transfers?: TreasuryFinancialAccountFeatures.OutboundTransfers;
}
export declare namespace TreasuryFinancialAccountFeatures {
  export interface CardIssuing {
    requested: boolean;
    status: CardIssuing.Status;
    status_details: CardIssuing.StatusDetail[];
  }
  export namespace CardIssuing {
    export type Status = 'active' | 'pending' | 'restricted' | OtherString;
    export interface StatusDetail {
      code: StatusDetail.Code;
      resolution: StatusDetail.Resolution | null;
      restriction?: StatusDetail.Restriction;
    }
    export namespace StatusDetail {
      export type Code = 'activating' | 'capability_not_requested' | 'financial_account_closed' | 'rejected_other' | 'rejected_unsupported_business' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_by_platform' | 'restricted_other' | OtherString;
      export type Resolution = 'contact_stripe' | 'provide_information' | 'remove_restriction' | OtherString;
      export type Restriction = 'inbound_flows' | 'outbound_flows' | OtherString;
    }
  }
  export interface DepositInsurance {
    requested: boolean;
    status: DepositInsurance.Status;
    status_details: DepositInsurance.StatusDetail[];
  }
  export namespace DepositInsurance {
    export type Status = 'active' | 'pending' | 'restricted' | OtherString;
    export interface StatusDetail {
      code: StatusDetail.Code;
      resolution: StatusDetail.Resolution | null;
      restriction?: StatusDetail.Restriction;
    }
    export namespace StatusDetail {
      export type Code = 'activating' | 'capability_not_requested' | 'financial_account_closed' | 'rejected_other' | 'rejected_unsupported_business' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_by_platform' | 'restricted_other' | OtherString;
      export type Resolution = 'contact_stripe' | 'provide_information' | 'remove_restriction' | OtherString;
      export type Restriction = 'inbound_flows' | 'outbound_flows' | OtherString;
    }
  }
  export interface FinancialAddresses {
    aba?: FinancialAddresses.Aba;
  }
  export namespace FinancialAddresses {
    export interface Aba {
      requested: boolean;
      status: Aba.Status;
      status_details: Aba.StatusDetail[];
    }
    export namespace Aba {
      export type Status = 'active' | 'pending' | 'restricted' | OtherString;
      export interface StatusDetail {
        code: StatusDetail.Code;
        resolution: StatusDetail.Resolution | null;
        restriction?: StatusDetail.Restriction;
      }
      export namespace StatusDetail {
        export type Code = 'activating' | 'capability_not_requested' | 'financial_account_closed' | 'rejected_other' | 'rejected_unsupported_business' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_by_platform' | 'restricted_other' | OtherString;
        export type Resolution = 'contact_stripe' | 'provide_information' | 'remove_restriction' | OtherString;
        export type Restriction = 'inbound_flows' | 'outbound_flows' | OtherString;
      }
    }
  }
  export interface InboundTransfers {
    ach?: InboundTransfers.Ach;
  }
  export namespace InboundTransfers {
    export interface Ach {
      requested: boolean;
      status: Ach.Status;
      status_details: Ach.StatusDetail[];
    }
    export namespace Ach {
      export type Status = 'active' | 'pending' | 'restricted' | OtherString;
      export interface StatusDetail {
        code: StatusDetail.Code;
        resolution: StatusDetail.Resolution | null;
        restriction?: StatusDetail.Restriction;
      }
      export namespace StatusDetail {
        export type Code = 'activating' | 'capability_not_requested' | 'financial_account_closed' | 'rejected_other' | 'rejected_unsupported_business' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_by_platform' | 'restricted_other' | OtherString;
        export type Resolution = 'contact_stripe' | 'provide_information' | 'remove_restriction' | OtherString;
        export type Restriction = 'inbound_flows' | 'outbound_flows' | OtherString;
      }
    }
  }
  export interface IntraStripeFlows {
    requested: boolean;
    status: IntraStripeFlows.Status;
    status_details: IntraStripeFlows.StatusDetail[];
  }
  export namespace IntraStripeFlows {
    export type Status = 'active' | 'pending' | 'restricted' | OtherString;
    export interface StatusDetail {
      code: StatusDetail.Code;
      resolution: StatusDetail.Resolution | null;
      restriction?: StatusDetail.Restriction;
    }
    export namespace StatusDetail {
      export type Code = 'activating' | 'capability_not_requested' | 'financial_account_closed' | 'rejected_other' | 'rejected_unsupported_business' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_by_platform' | 'restricted_other' | OtherString;
      export type Resolution = 'contact_stripe' | 'provide_information' | 'remove_restriction' | OtherString;
      export type Restriction = 'inbound_flows' | 'outbound_flows' | OtherString;
    }
  }
  export interface OutboundPayments {
    ach?: OutboundPayments.Ach;
    us_domestic_wire?: OutboundPayments.UsDomesticWire;
  }
  export namespace OutboundPayments {
    export interface Ach {
      requested: boolean;
      status: Ach.Status;
      status_details: Ach.StatusDetail[];
    }
    export namespace Ach {
      export type Status = 'active' | 'pending' | 'restricted' | OtherString;
      export interface StatusDetail {
        code: StatusDetail.Code;
        resolution: StatusDetail.Resolution | null;
        restriction?: StatusDetail.Restriction;
      }
      export namespace StatusDetail {
        export type Code = 'activating' | 'capability_not_requested' | 'financial_account_closed' | 'rejected_other' | 'rejected_unsupported_business' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_by_platform' | 'restricted_other' | OtherString;
        export type Resolution = 'contact_stripe' | 'provide_information' | 'remove_restriction' | OtherString;
        export type Restriction = 'inbound_flows' | 'outbound_flows' | OtherString;
      }
    }
    export interface UsDomesticWire {
      requested: boolean;
      status: UsDomesticWire.Status;
      status_details: UsDomesticWire.StatusDetail[];
    }
    export namespace UsDomesticWire {
      export type Status = 'active' | 'pending' | 'restricted' | OtherString;
      export interface StatusDetail {
        code: StatusDetail.Code;
        resolution: StatusDetail.Resolution | null;
        restriction?: StatusDetail.Restriction;
      }
      export namespace StatusDetail {
        export type Code = 'activating' | 'capability_not_requested' | 'financial_account_closed' | 'rejected_other' | 'rejected_unsupported_business' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_by_platform' | 'restricted_other' | OtherString;
        export type Resolution = 'contact_stripe' | 'provide_information' | 'remove_restriction' | OtherString;
        export type Restriction = 'inbound_flows' | 'outbound_flows' | OtherString;
      }
    }
  }
  export interface OutboundTransfers {
    ach?: OutboundTransfers.Ach;
    us_domestic_wire?: OutboundTransfers.UsDomesticWire;
  }
  export namespace OutboundTransfers {
    export interface Ach {
      requested: boolean;
      status: Ach.Status;
      status_details: Ach.StatusDetail[];
    }
    export namespace Ach {
      export type Status = 'active' | 'pending' | 'restricted' | OtherString;
      export interface StatusDetail {
        code: StatusDetail.Code;
        resolution: StatusDetail.Resolution | null;
        restriction?: StatusDetail.Restriction;
      }
      export namespace StatusDetail {
        export type Code = 'activating' | 'capability_not_requested' | 'financial_account_closed' | 'rejected_other' | 'rejected_unsupported_business' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_by_platform' | 'restricted_other' | OtherString;
        export type Resolution = 'contact_stripe' | 'provide_information' | 'remove_restriction' | OtherString;
        export type Restriction = 'inbound_flows' | 'outbound_flows' | OtherString;
      }
    }
    export interface UsDomesticWire {
      requested: boolean;
      status: UsDomesticWire.Status;
      status_details: UsDomesticWire.StatusDetail[];
    }
    export namespace UsDomesticWire {
      export type Status = 'active' | 'pending' | 'restricted' | OtherString;
      export interface StatusDetail {
        code: StatusDetail.Code;
        resolution: StatusDetail.Resolution | null;
        restriction?: StatusDetail.Restriction;
      }
      export namespace StatusDetail {
        export type Code = 'activating' | 'capability_not_requested' | 'financial_account_closed' | 'rejected_other' | 'rejected_unsupported_business' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_by_platform' | 'restricted_other' | OtherString;
        export type Resolution = 'contact_stripe' | 'provide_information' | 'remove_restriction' | OtherString;
        export type Restriction = 'inbound_flows' | 'outbound_flows' | OtherString;
      }
    }
  }
}
