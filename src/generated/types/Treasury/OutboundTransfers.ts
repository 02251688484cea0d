// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { Address, Metadata } from '../shared.ts';
import type { Mandate } from '../Mandates.ts';
import type { TreasuryTransaction } from '../Treasury/Transactions.ts';

export interface TreasuryOutboundTransfer {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
  object: 'treasury.outbound_transfer';
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
  amount: number;
  /** [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
  cancelable: boolean;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
  currency: string;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
  description: string | null;
  /** [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
  destination_payment_method: string | null;
  /** [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
  destination_payment_method_details: TreasuryOutboundTransfer.DestinationPaymentMethodDetails;
  /** Unix seconds. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
  expected_arrival_date: number;
  /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
  financial_account: string;
  /** [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
  hosted_regulatory_receipt_url: string | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
  metadata: Metadata;
  /** [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
  returned_details: TreasuryOutboundTransfer.ReturnedDetails | null;
  /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
  statement_descriptor: string;
  /** In which state it is. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
  status: TreasuryOutboundTransfer.Status;
  /** When it got to each status. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
  status_transitions: TreasuryOutboundTransfer.StatusTransitions;
  /** [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
  tracking_details: TreasuryOutboundTransfer.TrackingDetails | null;
  /** [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
  transaction: Expandable<TreasuryTransaction>;
}
export declare namespace TreasuryOutboundTransfer {
  export interface DestinationPaymentMethodDetails {
    /** Name, address, email and telephone that belong to the payment method. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
    billing_details: DestinationPaymentMethodDetails.BillingDetails;
    /** The financial account that the money goes to. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
    financial_account?: DestinationPaymentMethodDetails.FinancialAccount;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
    type: DestinationPaymentMethodDetails.Type;
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
    us_bank_account?: DestinationPaymentMethodDetails.UsBankAccount;
  }
  export namespace DestinationPaymentMethodDetails {
    export interface BillingDetails {
      /** A postal address. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
      address: Address;
      /** An email address. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
      email: string | null;
      /** What it is called. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
      name: string | null;
    }
    export interface FinancialAccount {
      /** Identifies the object. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
      id: string;
      /** The network that it went over. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
      network: 'stripe';
    }
    export type Type = 'financial_account' | 'us_bank_account' | OtherString;
    export interface UsBankAccount {
      /** `individual` or `company`. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
      account_holder_type: UsBankAccount.AccountHolderType | null;
      /** What kind of account it is. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
      account_type: UsBankAccount.AccountType | null;
      /** The bank, by name. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
      bank_name: string | null;
      /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
      fingerprint: string | null;
      /** The last four digits of the number. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
      last4: string | null;
      /** Id of the mandate, the permission to debit (`mandate_…`). [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
      mandate?: Expandable<Mandate>;
      /** The network that it went over. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
      network: UsBankAccount.Network;
      /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
      routing_number: string | null;
    }
    export namespace UsBankAccount {
      export type AccountHolderType = 'company' | 'individual' | OtherString;
      export type AccountType = 'checking' | 'savings' | OtherString;
      export type Network = 'ach' | 'us_domestic_wire' | OtherString;
    }
  }
  export interface ReturnedDetails {
    /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
    code: ReturnedDetails.Code;
    /** [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
    transaction: Expandable<TreasuryTransaction>;
  }
  export namespace ReturnedDetails {
    export type Code = 'account_closed' | 'account_frozen' | 'bank_account_restricted' | 'bank_ownership_changed' | 'declined' | 'incorrect_account_holder_name' | 'invalid_account_number' | 'invalid_currency' | 'no_account' | 'other' | OtherString;
  }
  export type Status = 'canceled' | 'failed' | 'posted' | 'processing' | 'returned' | OtherString;
  export interface StatusTransitions {
    /** When it was canceled. Unix seconds. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
    canceled_at: number | null;
    /** Unix seconds. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
    failed_at: number | null;
    /** Unix seconds. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
    posted_at: number | null;
    /** Unix seconds. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
    returned_at: number | null;
  }
  export interface TrackingDetails {
    /** [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
    ach?: TrackingDetails.Ach;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
    type: TrackingDetails.Type;
    /** [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
    us_domestic_wire?: TrackingDetails.UsDomesticWire;
  }
  export namespace TrackingDetails {
    export interface Ach {
      /** What the bank can find it by. [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
      trace_id: string;
    }
    export type Type = 'ach' | 'us_domestic_wire' | OtherString;
    export interface UsDomesticWire {
      /** [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
      chips: string | null;
      /** [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
      imad: string | null;
      /** [Docs](https://docs.stripe.com/api/treasury/outbound_transfers/object) */
      omad: string | null;
    }
  }
}
