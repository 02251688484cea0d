// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString } from '../../../core/words.ts';
import type { Metadata, MetadataParam, PaginationParams, RangeQueryParam } from '../shared.ts';
import type { TreasuryFinancialAccountFeatures } from '../Treasury/FinancialAccountFeatures.ts';

export interface TreasuryFinancialAccount {
  id: string;
  object: 'treasury.financial_account';
  active_features?: TreasuryFinancialAccount.ActiveFeature[];
  balance: TreasuryFinancialAccount.Balance;
  country: string;
  /** Unix seconds. */
  created: number;
  features?: TreasuryFinancialAccountFeatures;
  financial_addresses: TreasuryFinancialAccount.FinancialAddress[];
  is_default?: boolean;
  livemode: boolean;
  metadata: Metadata | null;
  nickname?: string | null;
  pending_features?: TreasuryFinancialAccount.PendingFeature[];
  platform_restrictions?: TreasuryFinancialAccount.PlatformRestrictions | null;
  restricted_features?: TreasuryFinancialAccount.RestrictedFeature[];
  status: TreasuryFinancialAccount.Status;
  status_details: TreasuryFinancialAccount.StatusDetails;
  supported_currencies: string[];
}
export declare namespace TreasuryFinancialAccount {
  export type ActiveFeature = 'card_issuing' | 'deposit_insurance' | 'financial_addresses.aba' | 'financial_addresses.aba.forwarding' | 'inbound_transfers.ach' | 'intra_stripe_flows' | 'outbound_payments.ach' | 'outbound_payments.us_domestic_wire' | 'outbound_transfers.ach' | 'outbound_transfers.us_domestic_wire' | 'remote_deposit_capture' | OtherString;
  export interface Balance {
    cash: Record<string, number>;
    inbound_pending: Record<string, number>;
    outbound_pending: Record<string, number>;
  }
  export interface FinancialAddress {
    aba?: FinancialAddress.Aba;
    supported_networks?: FinancialAddress.SupportedNetwork[];
    type: 'aba';
  }
  export namespace FinancialAddress {
    export interface Aba {
      account_holder_name: string;
      account_number?: string | null;
      account_number_last4: string;
      bank_name: string;
      routing_number: string;
    }
    export type SupportedNetwork = 'ach' | 'rtp' | 'us_domestic_wire' | OtherString;
  }
  export type PendingFeature = 'card_issuing' | 'deposit_insurance' | 'financial_addresses.aba' | 'financial_addresses.aba.forwarding' | 'inbound_transfers.ach' | 'intra_stripe_flows' | 'outbound_payments.ach' | 'outbound_payments.us_domestic_wire' | 'outbound_transfers.ach' | 'outbound_transfers.us_domestic_wire' | 'remote_deposit_capture' | OtherString;
  export interface PlatformRestrictions {
    inbound_flows: PlatformRestrictions.InboundFlows | null;
    outbound_flows: PlatformRestrictions.OutboundFlows | null;
  }
  export namespace PlatformRestrictions {
    export type InboundFlows = 'restricted' | 'unrestricted' | OtherString;
    export type OutboundFlows = 'restricted' | 'unrestricted' | OtherString;
  }
  export type RestrictedFeature = 'card_issuing' | 'deposit_insurance' | 'financial_addresses.aba' | 'financial_addresses.aba.forwarding' | 'inbound_transfers.ach' | 'intra_stripe_flows' | 'outbound_payments.ach' | 'outbound_payments.us_domestic_wire' | 'outbound_transfers.ach' | 'outbound_transfers.us_domestic_wire' | 'remote_deposit_capture' | OtherString;
  export type Status = 'closed' | 'open' | OtherString;
  export interface StatusDetails {
    closed: StatusDetails.Closed | null;
  }
  export namespace StatusDetails {
    export interface Closed {
      reasons: Closed.Reason[];
    }
    export namespace Closed {
      export type Reason = 'account_rejected' | 'closed_by_platform' | 'other' | OtherString;
    }
  }
}

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
