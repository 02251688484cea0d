// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString, Timestamp } from '../../../../core/words.ts';
import type { MetadataParam, PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface TreasuryFinancialAccountCreateParams {
  /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/create) */
  supported_currencies: readonly string[];
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** What may be done, one by one. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/create) */
  features?: TreasuryFinancialAccountCreateParams.Features | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/create) */
  metadata?: MetadataParam | undefined;
  /** A short text of your own that customers never see. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/create) */
  nickname?: Emptyable<string> | undefined;
  /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/create) */
  platform_restrictions?: TreasuryFinancialAccountCreateParams.PlatformRestrictions | undefined;
}
export declare namespace TreasuryFinancialAccountCreateParams {
  export interface Features {
    /** The capability to issue cards. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/create) */
    card_issuing?: Features.CardIssuing | undefined;
    /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/create) */
    deposit_insurance?: Features.DepositInsurance | undefined;
    /** Accounts that the money can be sent to. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/create) */
    financial_addresses?: Features.FinancialAddresses | undefined;
    /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/create) */
    inbound_transfers?: Features.InboundTransfers | undefined;
    /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/create) */
    intra_stripe_flows?: Features.IntraStripeFlows | undefined;
    /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/create) */
    outbound_payments?: Features.OutboundPayments | undefined;
    /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/create) */
    outbound_transfers?: Features.OutboundTransfers | undefined;
  }
  export namespace Features {
    export interface CardIssuing {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/create) */
      requested: boolean;
    }
    export interface DepositInsurance {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/create) */
      requested: boolean;
    }
    export interface FinancialAddresses {
      /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/create) */
      aba?: FinancialAddresses.Aba | undefined;
    }
    export namespace FinancialAddresses {
      export interface Aba {
        /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/create) */
        requested: boolean;
      }
    }
    export interface InboundTransfers {
      /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/create) */
      ach?: InboundTransfers.Ach | undefined;
    }
    export namespace InboundTransfers {
      export interface Ach {
        /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/create) */
        requested: boolean;
      }
    }
    export interface IntraStripeFlows {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/create) */
      requested: boolean;
    }
    export interface OutboundPayments {
      /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/create) */
      ach?: OutboundPayments.Ach | undefined;
      /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/create) */
      us_domestic_wire?: OutboundPayments.UsDomesticWire | undefined;
    }
    export namespace OutboundPayments {
      export interface Ach {
        /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/create) */
        requested: boolean;
      }
      export interface UsDomesticWire {
        /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/create) */
        requested: boolean;
      }
    }
    export interface OutboundTransfers {
      /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/create) */
      ach?: OutboundTransfers.Ach | undefined;
      /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/create) */
      us_domestic_wire?: OutboundTransfers.UsDomesticWire | undefined;
    }
    export namespace OutboundTransfers {
      export interface Ach {
        /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/create) */
        requested: boolean;
      }
      export interface UsDomesticWire {
        /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/create) */
        requested: boolean;
      }
    }
  }
  export interface PlatformRestrictions {
    /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/create) */
    inbound_flows?: PlatformRestrictions.InboundFlows | undefined;
    /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/create) */
    outbound_flows?: PlatformRestrictions.OutboundFlows | undefined;
  }
  export namespace PlatformRestrictions {
    export type InboundFlows = 'restricted' | 'unrestricted' | OtherString;
    export type OutboundFlows = 'restricted' | 'unrestricted' | OtherString;
  }
}

export interface TreasuryFinancialAccountRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TreasuryFinancialAccountUpdateParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** What may be done, one by one. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
  features?: TreasuryFinancialAccountUpdateParams.Features | undefined;
  /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
  forwarding_settings?: TreasuryFinancialAccountUpdateParams.ForwardingSettings | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
  metadata?: MetadataParam | undefined;
  /** A short text of your own that customers never see. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
  nickname?: Emptyable<string> | undefined;
  /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
  platform_restrictions?: TreasuryFinancialAccountUpdateParams.PlatformRestrictions | undefined;
}
export declare namespace TreasuryFinancialAccountUpdateParams {
  export interface Features {
    /** The capability to issue cards. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
    card_issuing?: Features.CardIssuing | undefined;
    /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
    deposit_insurance?: Features.DepositInsurance | undefined;
    /** Accounts that the money can be sent to. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
    financial_addresses?: Features.FinancialAddresses | undefined;
    /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
    inbound_transfers?: Features.InboundTransfers | undefined;
    /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
    intra_stripe_flows?: Features.IntraStripeFlows | undefined;
    /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
    outbound_payments?: Features.OutboundPayments | undefined;
    /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
    outbound_transfers?: Features.OutboundTransfers | undefined;
  }
  export namespace Features {
    export interface CardIssuing {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
      requested: boolean;
    }
    export interface DepositInsurance {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
      requested: boolean;
    }
    export interface FinancialAddresses {
      /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
      aba?: FinancialAddresses.Aba | undefined;
    }
    export namespace FinancialAddresses {
      export interface Aba {
        /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
        requested: boolean;
      }
    }
    export interface InboundTransfers {
      /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
      ach?: InboundTransfers.Ach | undefined;
    }
    export namespace InboundTransfers {
      export interface Ach {
        /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
        requested: boolean;
      }
    }
    export interface IntraStripeFlows {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
      requested: boolean;
    }
    export interface OutboundPayments {
      /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
      ach?: OutboundPayments.Ach | undefined;
      /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
      us_domestic_wire?: OutboundPayments.UsDomesticWire | undefined;
    }
    export namespace OutboundPayments {
      export interface Ach {
        /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
        requested: boolean;
      }
      export interface UsDomesticWire {
        /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
        requested: boolean;
      }
    }
    export interface OutboundTransfers {
      /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
      ach?: OutboundTransfers.Ach | undefined;
      /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
      us_domestic_wire?: OutboundTransfers.UsDomesticWire | undefined;
    }
    export namespace OutboundTransfers {
      export interface Ach {
        /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
        requested: boolean;
      }
      export interface UsDomesticWire {
        /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
        requested: boolean;
      }
    }
  }
  export interface ForwardingSettings {
    /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
    financial_account?: string | undefined;
    /** Id of the payment method (`pm_…`). [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
    payment_method?: string | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
    type: ForwardingSettings.Type;
  }
  export namespace ForwardingSettings {
    export type Type = 'financial_account' | 'payment_method' | OtherString;
  }
  export interface PlatformRestrictions {
    /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
    inbound_flows?: PlatformRestrictions.InboundFlows | undefined;
    /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/update) */
    outbound_flows?: PlatformRestrictions.OutboundFlows | undefined;
  }
  export namespace PlatformRestrictions {
    export type InboundFlows = 'restricted' | 'unrestricted' | OtherString;
    export type OutboundFlows = 'restricted' | 'unrestricted' | OtherString;
  }
}

export interface TreasuryFinancialAccountListParams extends PaginationParams {
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/list) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those in this state. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/list) */
  status?: TreasuryFinancialAccountListParams.Status | undefined;
}
export declare namespace TreasuryFinancialAccountListParams {
  export type Status = 'closed' | 'open' | OtherString;
}

export interface TreasuryFinancialAccountCloseParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts) */
  forwarding_settings?: TreasuryFinancialAccountCloseParams.ForwardingSettings | undefined;
}
export declare namespace TreasuryFinancialAccountCloseParams {
  export interface ForwardingSettings {
    /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/treasury/financial_accounts) */
    financial_account?: string | undefined;
    /** Id of the payment method (`pm_…`). [Docs](https://docs.stripe.com/api/treasury/financial_accounts) */
    payment_method?: string | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/treasury/financial_accounts) */
    type: ForwardingSettings.Type;
  }
  export namespace ForwardingSettings {
    export type Type = 'financial_account' | 'payment_method' | OtherString;
  }
}

export interface TreasuryFinancialAccountRetrieveFeaturesParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TreasuryFinancialAccountUpdateFeaturesParams {
  /** The capability to issue cards. [Docs](https://docs.stripe.com/api/treasury/financial_account_features) */
  card_issuing?: TreasuryFinancialAccountUpdateFeaturesParams.CardIssuing | undefined;
  /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features) */
  deposit_insurance?: TreasuryFinancialAccountUpdateFeaturesParams.DepositInsurance | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Accounts that the money can be sent to. [Docs](https://docs.stripe.com/api/treasury/financial_account_features) */
  financial_addresses?: TreasuryFinancialAccountUpdateFeaturesParams.FinancialAddresses | undefined;
  /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features) */
  inbound_transfers?: TreasuryFinancialAccountUpdateFeaturesParams.InboundTransfers | undefined;
  /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features) */
  intra_stripe_flows?: TreasuryFinancialAccountUpdateFeaturesParams.IntraStripeFlows | undefined;
  /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features) */
  outbound_payments?: TreasuryFinancialAccountUpdateFeaturesParams.OutboundPayments | undefined;
  /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features) */
  outbound_transfers?: TreasuryFinancialAccountUpdateFeaturesParams.OutboundTransfers | undefined;
}
export declare namespace TreasuryFinancialAccountUpdateFeaturesParams {
  export interface CardIssuing {
    /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_account_features) */
    requested: boolean;
  }
  export interface DepositInsurance {
    /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_account_features) */
    requested: boolean;
  }
  export interface FinancialAddresses {
    /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features) */
    aba?: FinancialAddresses.Aba | undefined;
  }
  export namespace FinancialAddresses {
    export interface Aba {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_account_features) */
      requested: boolean;
    }
  }
  export interface InboundTransfers {
    /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features) */
    ach?: InboundTransfers.Ach | undefined;
  }
  export namespace InboundTransfers {
    export interface Ach {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_account_features) */
      requested: boolean;
    }
  }
  export interface IntraStripeFlows {
    /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_account_features) */
    requested: boolean;
  }
  export interface OutboundPayments {
    /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features) */
    ach?: OutboundPayments.Ach | undefined;
    /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features) */
    us_domestic_wire?: OutboundPayments.UsDomesticWire | undefined;
  }
  export namespace OutboundPayments {
    export interface Ach {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_account_features) */
      requested: boolean;
    }
    export interface UsDomesticWire {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_account_features) */
      requested: boolean;
    }
  }
  export interface OutboundTransfers {
    /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features) */
    ach?: OutboundTransfers.Ach | undefined;
    /** [Docs](https://docs.stripe.com/api/treasury/financial_account_features) */
    us_domestic_wire?: OutboundTransfers.UsDomesticWire | undefined;
  }
  export namespace OutboundTransfers {
    export interface Ach {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_account_features) */
      requested: boolean;
    }
    export interface UsDomesticWire {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/treasury/financial_account_features) */
      requested: boolean;
    }
  }
}
