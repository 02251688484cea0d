// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../core/words.ts';
import type { Metadata } from '../shared.ts';
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
