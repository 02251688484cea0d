// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { Address, Metadata } from '../shared.ts';
import type { Mandate } from '../Mandates.ts';
import type { TreasuryTransaction } from '../Treasury/Transactions.ts';

export interface TreasuryInboundTransfer {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
  object: 'treasury.inbound_transfer';
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
  amount: number;
  /** [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
  cancelable: boolean;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
  currency: string;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
  description: string | null;
  /** [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
  failure_details: TreasuryInboundTransfer.FailureDetails | null;
  /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
  financial_account: string;
  /** [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
  hosted_regulatory_receipt_url: string | null;
  /** [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
  linked_flows: TreasuryInboundTransfer.LinkedFlows;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
  metadata: Metadata;
  /** [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
  origin_payment_method: string | null;
  /** [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
  origin_payment_method_details: TreasuryInboundTransfer.OriginPaymentMethodDetails | null;
  /** [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
  returned: boolean | null;
  /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
  statement_descriptor: string;
  /** In which state it is. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
  status: TreasuryInboundTransfer.Status;
  /** When it got to each status. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
  status_transitions: TreasuryInboundTransfer.StatusTransitions;
  /** [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
  transaction: Expandable<TreasuryTransaction> | null;
}
export declare namespace TreasuryInboundTransfer {
  export interface FailureDetails {
    /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
    code: FailureDetails.Code;
  }
  export namespace FailureDetails {
    export type Code = 'account_closed' | 'account_frozen' | 'bank_account_restricted' | 'bank_ownership_changed' | 'debit_not_authorized' | 'incorrect_account_holder_address' | 'incorrect_account_holder_name' | 'incorrect_account_holder_tax_id' | 'insufficient_funds' | 'invalid_account_number' | 'invalid_currency' | 'no_account' | 'other' | OtherString;
  }
  export interface LinkedFlows {
    /** [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
    received_debit: string | null;
  }
  export interface OriginPaymentMethodDetails {
    /** Name, address, email and telephone that belong to the payment method. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
    billing_details: OriginPaymentMethodDetails.BillingDetails;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
    type: 'us_bank_account';
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
    us_bank_account?: OriginPaymentMethodDetails.UsBankAccount;
  }
  export namespace OriginPaymentMethodDetails {
    export interface BillingDetails {
      /** A postal address. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
      address: Address;
      /** An email address. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
      email: string | null;
      /** What it is called. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
      name: string | null;
    }
    export interface UsBankAccount {
      /** `individual` or `company`. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
      account_holder_type: UsBankAccount.AccountHolderType | null;
      /** What kind of account it is. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
      account_type: UsBankAccount.AccountType | null;
      /** The bank, by name. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
      bank_name: string | null;
      /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
      fingerprint: string | null;
      /** The last four digits of the number. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
      last4: string | null;
      /** Id of the mandate, the permission to debit (`mandate_…`). [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
      mandate?: Expandable<Mandate>;
      /** The network that it went over. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
      network: 'ach';
      /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
      routing_number: string | null;
    }
    export namespace UsBankAccount {
      export type AccountHolderType = 'company' | 'individual' | OtherString;
      export type AccountType = 'checking' | 'savings' | OtherString;
    }
  }
  export type Status = 'canceled' | 'failed' | 'processing' | 'succeeded' | OtherString;
  export interface StatusTransitions {
    /** When it was canceled. Unix seconds. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
    canceled_at?: number | null;
    /** Unix seconds. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
    failed_at: number | null;
    /** Unix seconds. [Docs](https://docs.stripe.com/api/treasury/inbound_transfers/object) */
    succeeded_at: number | null;
  }
}
