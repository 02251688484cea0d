// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../core/words.ts';

export interface TreasuryFinancialAccountFeatures {
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
  object: 'treasury.financial_account_features';
  /** The capability to issue cards. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
  card_issuing?: TreasuryFinancialAccountFeatures.CardIssuing;
  /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
  deposit_insurance?: TreasuryFinancialAccountFeatures.DepositInsurance;
  /** Accounts that the money can be sent to. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
  financial_addresses?: TreasuryFinancialAccountFeatures.FinancialAddresses;
  /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
  inbound_transfers?: TreasuryFinancialAccountFeatures.InboundTransfers;
  /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
  intra_stripe_flows?: TreasuryFinancialAccountFeatures.IntraStripeFlows;
  /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
  outbound_payments?: TreasuryFinancialAccountFeatures.OutboundPayments;
  /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
  outbound_transfers?: TreasuryFinancialAccountFeatures.OutboundTransfers;
}
export declare namespace TreasuryFinancialAccountFeatures {
  export interface CardIssuing {
    /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
    requested: boolean;
    /** In which state it is. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
    status: CardIssuing.Status;
    /** More about the status. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
    status_details: CardIssuing.StatusDetail[];
  }
  export namespace CardIssuing {
    export type Status = 'active' | 'pending' | 'restricted' | OtherString;
    export interface StatusDetail {
      /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
      code: StatusDetail.Code;
      /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
      resolution: StatusDetail.Resolution | null;
      /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
      restriction?: StatusDetail.Restriction;
    }
    export namespace StatusDetail {
      export type Code = 'activating' | 'capability_not_requested' | 'financial_account_closed' | 'rejected_other' | 'rejected_unsupported_business' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_by_platform' | 'restricted_other' | OtherString;
      export type Resolution = 'contact_stripe' | 'provide_information' | 'remove_restriction' | OtherString;
      export type Restriction = 'inbound_flows' | 'outbound_flows' | OtherString;
    }
  }
  export interface DepositInsurance {
    /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
    requested: boolean;
    /** In which state it is. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
    status: DepositInsurance.Status;
    /** More about the status. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
    status_details: DepositInsurance.StatusDetail[];
  }
  export namespace DepositInsurance {
    export type Status = 'active' | 'pending' | 'restricted' | OtherString;
    export interface StatusDetail {
      /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
      code: StatusDetail.Code;
      /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
      resolution: StatusDetail.Resolution | null;
      /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
      restriction?: StatusDetail.Restriction;
    }
    export namespace StatusDetail {
      export type Code = 'activating' | 'capability_not_requested' | 'financial_account_closed' | 'rejected_other' | 'rejected_unsupported_business' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_by_platform' | 'restricted_other' | OtherString;
      export type Resolution = 'contact_stripe' | 'provide_information' | 'remove_restriction' | OtherString;
      export type Restriction = 'inbound_flows' | 'outbound_flows' | OtherString;
    }
  }
  export interface FinancialAddresses {
    /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
    aba?: FinancialAddresses.Aba;
  }
  export namespace FinancialAddresses {
    export interface Aba {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
      requested: boolean;
      /** In which state it is. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
      status: Aba.Status;
      /** More about the status. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
      status_details: Aba.StatusDetail[];
    }
    export namespace Aba {
      export type Status = 'active' | 'pending' | 'restricted' | OtherString;
      export interface StatusDetail {
        /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
        code: StatusDetail.Code;
        /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
        resolution: StatusDetail.Resolution | null;
        /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
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
    /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
    ach?: InboundTransfers.Ach;
  }
  export namespace InboundTransfers {
    export interface Ach {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
      requested: boolean;
      /** In which state it is. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
      status: Ach.Status;
      /** More about the status. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
      status_details: Ach.StatusDetail[];
    }
    export namespace Ach {
      export type Status = 'active' | 'pending' | 'restricted' | OtherString;
      export interface StatusDetail {
        /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
        code: StatusDetail.Code;
        /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
        resolution: StatusDetail.Resolution | null;
        /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
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
    /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
    requested: boolean;
    /** In which state it is. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
    status: IntraStripeFlows.Status;
    /** More about the status. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
    status_details: IntraStripeFlows.StatusDetail[];
  }
  export namespace IntraStripeFlows {
    export type Status = 'active' | 'pending' | 'restricted' | OtherString;
    export interface StatusDetail {
      /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
      code: StatusDetail.Code;
      /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
      resolution: StatusDetail.Resolution | null;
      /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
      restriction?: StatusDetail.Restriction;
    }
    export namespace StatusDetail {
      export type Code = 'activating' | 'capability_not_requested' | 'financial_account_closed' | 'rejected_other' | 'rejected_unsupported_business' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_by_platform' | 'restricted_other' | OtherString;
      export type Resolution = 'contact_stripe' | 'provide_information' | 'remove_restriction' | OtherString;
      export type Restriction = 'inbound_flows' | 'outbound_flows' | OtherString;
    }
  }
  export interface OutboundPayments {
    /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
    ach?: OutboundPayments.Ach;
    /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
    us_domestic_wire?: OutboundPayments.UsDomesticWire;
  }
  export namespace OutboundPayments {
    export interface Ach {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
      requested: boolean;
      /** In which state it is. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
      status: Ach.Status;
      /** More about the status. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
      status_details: Ach.StatusDetail[];
    }
    export namespace Ach {
      export type Status = 'active' | 'pending' | 'restricted' | OtherString;
      export interface StatusDetail {
        /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
        code: StatusDetail.Code;
        /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
        resolution: StatusDetail.Resolution | null;
        /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
        restriction?: StatusDetail.Restriction;
      }
      export namespace StatusDetail {
        export type Code = 'activating' | 'capability_not_requested' | 'financial_account_closed' | 'rejected_other' | 'rejected_unsupported_business' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_by_platform' | 'restricted_other' | OtherString;
        export type Resolution = 'contact_stripe' | 'provide_information' | 'remove_restriction' | OtherString;
        export type Restriction = 'inbound_flows' | 'outbound_flows' | OtherString;
      }
    }
    export interface UsDomesticWire {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
      requested: boolean;
      /** In which state it is. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
      status: UsDomesticWire.Status;
      /** More about the status. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
      status_details: UsDomesticWire.StatusDetail[];
    }
    export namespace UsDomesticWire {
      export type Status = 'active' | 'pending' | 'restricted' | OtherString;
      export interface StatusDetail {
        /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
        code: StatusDetail.Code;
        /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
        resolution: StatusDetail.Resolution | null;
        /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
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
    /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
    ach?: OutboundTransfers.Ach;
    /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
    us_domestic_wire?: OutboundTransfers.UsDomesticWire;
  }
  export namespace OutboundTransfers {
    export interface Ach {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
      requested: boolean;
      /** In which state it is. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
      status: Ach.Status;
      /** More about the status. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
      status_details: Ach.StatusDetail[];
    }
    export namespace Ach {
      export type Status = 'active' | 'pending' | 'restricted' | OtherString;
      export interface StatusDetail {
        /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
        code: StatusDetail.Code;
        /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
        resolution: StatusDetail.Resolution | null;
        /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
        restriction?: StatusDetail.Restriction;
      }
      export namespace StatusDetail {
        export type Code = 'activating' | 'capability_not_requested' | 'financial_account_closed' | 'rejected_other' | 'rejected_unsupported_business' | 'requirements_past_due' | 'requirements_pending_verification' | 'restricted_by_platform' | 'restricted_other' | OtherString;
        export type Resolution = 'contact_stripe' | 'provide_information' | 'remove_restriction' | OtherString;
        export type Restriction = 'inbound_flows' | 'outbound_flows' | OtherString;
      }
    }
    export interface UsDomesticWire {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
      requested: boolean;
      /** In which state it is. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
      status: UsDomesticWire.Status;
      /** More about the status. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
      status_details: UsDomesticWire.StatusDetail[];
    }
    export namespace UsDomesticWire {
      export type Status = 'active' | 'pending' | 'restricted' | OtherString;
      export interface StatusDetail {
        /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
        code: StatusDetail.Code;
        /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
        resolution: StatusDetail.Resolution | null;
        /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features/object) */
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
