// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString } from '../../../../core/words.ts';
import type { MetadataParam, PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface TreasuryFinancialAccountCreateParams {
  supported_currencies: readonly string[];
  expand?: readonly string[] | undefined;
  features?: TreasuryFinancialAccountCreateParams.Features | undefined;
  metadata?: MetadataParam | undefined;
  nickname?: Emptyable<string> | undefined;
  platform_restrictions?: TreasuryFinancialAccountCreateParams.PlatformRestrictions | undefined;
}
export declare namespace TreasuryFinancialAccountCreateParams {
  export interface Features {
    card_issuing?: Features.CardIssuing | undefined;
    deposit_insurance?: Features.DepositInsurance | undefined;
    financial_addresses?: Features.FinancialAddresses | undefined;
    inbound_transfers?: Features.InboundTransfers | undefined;
    intra_stripe_flows?: Features.IntraStripeFlows | undefined;
    outbound_payments?: Features.OutboundPayments | undefined;
    outbound_transfers?: Features.OutboundTransfers | undefined;
  }
  export namespace Features {
    export interface CardIssuing {
      requested: boolean;
    }
    export interface DepositInsurance {
      requested: boolean;
    }
    export interface FinancialAddresses {
      aba?: FinancialAddresses.Aba | undefined;
    }
    export namespace FinancialAddresses {
      export interface Aba {
        requested: boolean;
      }
    }
    export interface InboundTransfers {
      ach?: InboundTransfers.Ach | undefined;
    }
    export namespace InboundTransfers {
      export interface Ach {
        requested: boolean;
      }
    }
    export interface IntraStripeFlows {
      requested: boolean;
    }
    export interface OutboundPayments {
      ach?: OutboundPayments.Ach | undefined;
      us_domestic_wire?: OutboundPayments.UsDomesticWire | undefined;
    }
    export namespace OutboundPayments {
      export interface Ach {
        requested: boolean;
      }
      export interface UsDomesticWire {
        requested: boolean;
      }
    }
    export interface OutboundTransfers {
      ach?: OutboundTransfers.Ach | undefined;
      us_domestic_wire?: OutboundTransfers.UsDomesticWire | undefined;
    }
    export namespace OutboundTransfers {
      export interface Ach {
        requested: boolean;
      }
      export interface UsDomesticWire {
        requested: boolean;
      }
    }
  }
  export interface PlatformRestrictions {
    inbound_flows?: PlatformRestrictions.InboundFlows | undefined;
    outbound_flows?: PlatformRestrictions.OutboundFlows | undefined;
  }
  export namespace PlatformRestrictions {
    export type InboundFlows = 'restricted' | 'unrestricted' | OtherString;
    export type OutboundFlows = 'restricted' | 'unrestricted' | OtherString;
  }
}

export interface TreasuryFinancialAccountRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface TreasuryFinancialAccountUpdateParams {
  expand?: readonly string[] | undefined;
  features?: TreasuryFinancialAccountUpdateParams.Features | undefined;
  forwarding_settings?: TreasuryFinancialAccountUpdateParams.ForwardingSettings | undefined;
  metadata?: MetadataParam | undefined;
  nickname?: Emptyable<string> | undefined;
  platform_restrictions?: TreasuryFinancialAccountUpdateParams.PlatformRestrictions | undefined;
}
export declare namespace TreasuryFinancialAccountUpdateParams {
  export interface Features {
    card_issuing?: Features.CardIssuing | undefined;
    deposit_insurance?: Features.DepositInsurance | undefined;
    financial_addresses?: Features.FinancialAddresses | undefined;
    inbound_transfers?: Features.InboundTransfers | undefined;
    intra_stripe_flows?: Features.IntraStripeFlows | undefined;
    outbound_payments?: Features.OutboundPayments | undefined;
    outbound_transfers?: Features.OutboundTransfers | undefined;
  }
  export namespace Features {
    export interface CardIssuing {
      requested: boolean;
    }
    export interface DepositInsurance {
      requested: boolean;
    }
    export interface FinancialAddresses {
      aba?: FinancialAddresses.Aba | undefined;
    }
    export namespace FinancialAddresses {
      export interface Aba {
        requested: boolean;
      }
    }
    export interface InboundTransfers {
      ach?: InboundTransfers.Ach | undefined;
    }
    export namespace InboundTransfers {
      export interface Ach {
        requested: boolean;
      }
    }
    export interface IntraStripeFlows {
      requested: boolean;
    }
    export interface OutboundPayments {
      ach?: OutboundPayments.Ach | undefined;
      us_domestic_wire?: OutboundPayments.UsDomesticWire | undefined;
    }
    export namespace OutboundPayments {
      export interface Ach {
        requested: boolean;
      }
      export interface UsDomesticWire {
        requested: boolean;
      }
    }
    export interface OutboundTransfers {
      ach?: OutboundTransfers.Ach | undefined;
      us_domestic_wire?: OutboundTransfers.UsDomesticWire | undefined;
    }
    export namespace OutboundTransfers {
      export interface Ach {
        requested: boolean;
      }
      export interface UsDomesticWire {
        requested: boolean;
      }
    }
  }
  export interface ForwardingSettings {
    financial_account?: string | undefined;
    payment_method?: string | undefined;
    type: ForwardingSettings.Type;
  }
  export namespace ForwardingSettings {
    export type Type = 'financial_account' | 'payment_method' | OtherString;
  }
  export interface PlatformRestrictions {
    inbound_flows?: PlatformRestrictions.InboundFlows | undefined;
    outbound_flows?: PlatformRestrictions.OutboundFlows | undefined;
  }
  export namespace PlatformRestrictions {
    export type InboundFlows = 'restricted' | 'unrestricted' | OtherString;
    export type OutboundFlows = 'restricted' | 'unrestricted' | OtherString;
  }
}

export interface TreasuryFinancialAccountListParams extends PaginationParams {
  created?: RangeQueryParam | number | undefined;
  expand?: readonly string[] | undefined;
  status?: TreasuryFinancialAccountListParams.Status | undefined;
}
export declare namespace TreasuryFinancialAccountListParams {
  export type Status = 'closed' | 'open' | OtherString;
}

export interface TreasuryFinancialAccountCloseParams {
  expand?: readonly string[] | undefined;
  forwarding_settings?: TreasuryFinancialAccountCloseParams.ForwardingSettings | undefined;
}
export declare namespace TreasuryFinancialAccountCloseParams {
  export interface ForwardingSettings {
    financial_account?: string | undefined;
    payment_method?: string | undefined;
    type: ForwardingSettings.Type;
  }
  export namespace ForwardingSettings {
    export type Type = 'financial_account' | 'payment_method' | OtherString;
  }
}

export interface TreasuryFinancialAccountRetrieveFeaturesParams {
  expand?: readonly string[] | undefined;
}

export interface TreasuryFinancialAccountUpdateFeaturesParams {
  card_issuing?: TreasuryFinancialAccountUpdateFeaturesParams.CardIssuing | undefined;
  deposit_insurance?: TreasuryFinancialAccountUpdateFeaturesParams.DepositInsurance | undefined;
  expand?: readonly string[] | undefined;
  financial_addresses?: TreasuryFinancialAccountUpdateFeaturesParams.FinancialAddresses | undefined;
  inbound_transfers?: TreasuryFinancialAccountUpdateFeaturesParams.InboundTransfers | undefined;
  intra_stripe_flows?: TreasuryFinancialAccountUpdateFeaturesParams.IntraStripeFlows | undefined;
  outbound_payments?: TreasuryFinancialAccountUpdateFeaturesParams.OutboundPayments | undefined;
  outbound_transfers?: TreasuryFinancialAccountUpdateFeaturesParams.OutboundTransfers | undefined;
}
export declare namespace TreasuryFinancialAccountUpdateFeaturesParams {
  export interface CardIssuing {
    requested: boolean;
  }
  export interface DepositInsurance {
    requested: boolean;
  }
  export interface FinancialAddresses {
    aba?: FinancialAddresses.Aba | undefined;
  }
  export namespace FinancialAddresses {
    export interface Aba {
      requested: boolean;
    }
  }
  export interface InboundTransfers {
    ach?: InboundTransfers.Ach | undefined;
  }
  export namespace InboundTransfers {
    export interface Ach {
      requested: boolean;
    }
  }
  export interface IntraStripeFlows {
    requested: boolean;
  }
  export interface OutboundPayments {
    ach?: OutboundPayments.Ach | undefined;
    us_domestic_wire?: OutboundPayments.UsDomesticWire | undefined;
  }
  export namespace OutboundPayments {
    export interface Ach {
      requested: boolean;
    }
    export interface UsDomesticWire {
      requested: boolean;
    }
  }
  export interface OutboundTransfers {
    ach?: OutboundTransfers.Ach | undefined;
    us_domestic_wire?: OutboundTransfers.UsDomesticWire | undefined;
  }
  export namespace OutboundTransfers {
    export interface Ach {
      requested: boolean;
    }
    export interface UsDomesticWire {
      requested: boolean;
    }
  }
}
