// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { Address } from '../shared.ts';
import type { TreasuryTransaction } from '../Treasury/Transactions.ts';

export interface TreasuryReceivedDebit {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
  object: 'treasury.received_debit';
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
  amount: number;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
  currency: string;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
  description: string;
  /** Why it failed, for programs. [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
  failure_code: TreasuryReceivedDebit.FailureCode | null;
  /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
  financial_account: string | null;
  /** [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
  hosted_regulatory_receipt_url: string | null;
  /** [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
  initiating_payment_method_details?: TreasuryReceivedDebit.InitiatingPaymentMethodDetails;
  /** [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
  linked_flows: TreasuryReceivedDebit.LinkedFlows;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
  livemode: boolean;
  /** The network that it went over. [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
  network: TreasuryReceivedDebit.Network;
  /** [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
  reversal_details: TreasuryReceivedDebit.ReversalDetails | null;
  /** In which state it is. [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
  status: TreasuryReceivedDebit.Status;
  /** [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
  transaction: Expandable<TreasuryTransaction> | null;
}
export declare namespace TreasuryReceivedDebit {
  export type FailureCode = 'account_closed' | 'account_frozen' | 'insufficient_funds' | 'international_transaction' | 'other' | OtherString;
  export interface InitiatingPaymentMethodDetails {
    /** [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
    balance?: 'payments';
    /** Name, address, email and telephone that belong to the payment method. [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
    billing_details: InitiatingPaymentMethodDetails.BillingDetails;
    /** The financial account that the money comes from. [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
    financial_account?: InitiatingPaymentMethodDetails.FinancialAccount;
    /** Id of the issued card that it gives access to (`ic_…`). [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
    issuing_card?: string;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
    type: InitiatingPaymentMethodDetails.Type;
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
    us_bank_account?: InitiatingPaymentMethodDetails.UsBankAccount;
  }
  export namespace InitiatingPaymentMethodDetails {
    export interface BillingDetails {
      /** A postal address. [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
      address: Address;
      /** An email address. [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
      email: string | null;
      /** What it is called. [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
      name: string | null;
    }
    export interface FinancialAccount {
      /** Identifies the object. [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
      id: string;
      /** The network that it went over. [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
      network: 'stripe';
    }
    export type Type = 'balance' | 'financial_account' | 'issuing_card' | 'stripe' | 'us_bank_account' | OtherString;
    export interface UsBankAccount {
      /** The bank, by name. [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
      bank_name: string | null;
      /** The last four digits of the number. [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
      last4: string | null;
      /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
      routing_number: string | null;
    }
  }
  export interface LinkedFlows {
    /** [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
    debit_reversal: string | null;
    /** [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
    inbound_transfer: string | null;
    /** [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
    issuing_authorization: string | null;
    /** [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
    issuing_transaction: string | null;
    /** Id of the payout (`po_…`). [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
    payout: string | null;
    /** [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
    topup: string | null;
  }
  export type Network = 'ach' | 'card' | 'stripe' | OtherString;
  export interface ReversalDetails {
    /** Unix seconds. [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
    deadline: number | null;
    /** [Docs](https://docs.stripe.com/api/treasury/received_debits/object) */
    restricted_reason: ReversalDetails.RestrictedReason | null;
  }
  export namespace ReversalDetails {
    export type RestrictedReason = 'already_reversed' | 'deadline_passed' | 'network_restricted' | 'other' | 'source_flow_restricted' | OtherString;
  }
  export type Status = 'failed' | 'succeeded' | OtherString;
}
