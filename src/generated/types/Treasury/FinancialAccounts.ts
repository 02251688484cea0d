// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../core/words.ts';
import type { Metadata } from '../shared.ts';
import type { TreasuryFinancialAccountFeatures } from '../Treasury/FinancialAccountFeatures.ts';

export interface TreasuryFinancialAccount {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
  object: 'treasury.financial_account';
  /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
  active_features?: TreasuryFinancialAccount.ActiveFeature[];
  /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
  balance: TreasuryFinancialAccount.Balance;
  /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
  country: string;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
  created: number;
  /** What may be done, one by one. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
  features?: TreasuryFinancialAccountFeatures;
  /** Accounts that the money can be sent to. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
  financial_addresses: TreasuryFinancialAccount.FinancialAddress[];
  /** Whether it is the payment that the invoice's own amounts come from. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
  is_default?: boolean;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
  metadata: Metadata | null;
  /** A short text of your own that customers never see. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
  nickname?: string | null;
  /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
  pending_features?: TreasuryFinancialAccount.PendingFeature[];
  /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
  platform_restrictions?: TreasuryFinancialAccount.PlatformRestrictions | null;
  /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
  restricted_features?: TreasuryFinancialAccount.RestrictedFeature[];
  /** In which state it is. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
  status: TreasuryFinancialAccount.Status;
  /** More about the status. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
  status_details: TreasuryFinancialAccount.StatusDetails;
  /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
  supported_currencies: string[];
}
export declare namespace TreasuryFinancialAccount {
  export type ActiveFeature = 'card_issuing' | 'deposit_insurance' | 'financial_addresses.aba' | 'financial_addresses.aba.forwarding' | 'inbound_transfers.ach' | 'intra_stripe_flows' | 'outbound_payments.ach' | 'outbound_payments.us_domestic_wire' | 'outbound_transfers.ach' | 'outbound_transfers.us_domestic_wire' | 'remote_deposit_capture' | OtherString;
  export interface Balance {
    /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
    cash: Record<string, number>;
    /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
    inbound_pending: Record<string, number>;
    /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
    outbound_pending: Record<string, number>;
  }
  export interface FinancialAddress {
    /** An account in the United States to send money to. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
    aba?: FinancialAddress.Aba;
    /** The networks that it takes. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
    supported_networks?: FinancialAddress.SupportedNetwork[];
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
    type: 'aba';
  }
  export namespace FinancialAddress {
    export interface Aba {
      /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
      account_holder_name: string;
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
      account_number?: string | null;
      /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
      account_number_last4: string;
      /** The bank, by name. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
      bank_name: string;
      /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
      routing_number: string;
    }
    export type SupportedNetwork = 'ach' | 'rtp' | 'us_domestic_wire' | OtherString;
  }
  export type PendingFeature = 'card_issuing' | 'deposit_insurance' | 'financial_addresses.aba' | 'financial_addresses.aba.forwarding' | 'inbound_transfers.ach' | 'intra_stripe_flows' | 'outbound_payments.ach' | 'outbound_payments.us_domestic_wire' | 'outbound_transfers.ach' | 'outbound_transfers.us_domestic_wire' | 'remote_deposit_capture' | OtherString;
  export interface PlatformRestrictions {
    /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
    inbound_flows: PlatformRestrictions.InboundFlows | null;
    /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
    outbound_flows: PlatformRestrictions.OutboundFlows | null;
  }
  export namespace PlatformRestrictions {
    export type InboundFlows = 'restricted' | 'unrestricted' | OtherString;
    export type OutboundFlows = 'restricted' | 'unrestricted' | OtherString;
  }
  export type RestrictedFeature = 'card_issuing' | 'deposit_insurance' | 'financial_addresses.aba' | 'financial_addresses.aba.forwarding' | 'inbound_transfers.ach' | 'intra_stripe_flows' | 'outbound_payments.ach' | 'outbound_payments.us_domestic_wire' | 'outbound_transfers.ach' | 'outbound_transfers.us_domestic_wire' | 'remote_deposit_capture' | OtherString;
  export type Status = 'closed' | 'open' | OtherString;
  export interface StatusDetails {
    /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
    closed: StatusDetails.Closed | null;
  }
  export namespace StatusDetails {
    export interface Closed {
      /** [Docs](https://docs.stripe.com/api/treasury/financial_accounts/object) */
      reasons: Closed.Reason[];
    }
    export namespace Closed {
      export type Reason = 'account_rejected' | 'closed_by_platform' | 'other' | OtherString;
    }
  }
}
