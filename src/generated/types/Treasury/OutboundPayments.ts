// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { Address, Metadata } from '../shared.ts';
import type { Mandate } from '../Mandates.ts';
import type { TreasuryTransaction } from '../Treasury/Transactions.ts';

export interface TreasuryOutboundPayment {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
  object: 'treasury.outbound_payment';
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
  amount: number;
  /** [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
  cancelable: boolean;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
  currency: string;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
  customer: string | null;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
  description: string | null;
  /** [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
  destination_payment_method: string | null;
  /** [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
  destination_payment_method_details: TreasuryOutboundPayment.DestinationPaymentMethodDetails | null;
  /** [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
  end_user_details: TreasuryOutboundPayment.EndUserDetails | null;
  /** Unix seconds. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
  expected_arrival_date: number;
  /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
  financial_account: string;
  /** [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
  hosted_regulatory_receipt_url: string | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
  metadata: Metadata;
  /** [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
  returned_details: TreasuryOutboundPayment.ReturnedDetails | null;
  /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
  statement_descriptor: string;
  /** In which state it is. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
  status: TreasuryOutboundPayment.Status;
  /** When it got to each status. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
  status_transitions: TreasuryOutboundPayment.StatusTransitions;
  /** [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
  tracking_details: TreasuryOutboundPayment.TrackingDetails | null;
  /** [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
  transaction: Expandable<TreasuryTransaction>;
}
export declare namespace TreasuryOutboundPayment {
  export interface DestinationPaymentMethodDetails {
    /** Name, address, email and telephone that belong to the payment method. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
    billing_details: DestinationPaymentMethodDetails.BillingDetails;
    /** The financial account that the money goes to. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
    financial_account?: DestinationPaymentMethodDetails.FinancialAccount;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
    type: DestinationPaymentMethodDetails.Type;
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
    us_bank_account?: DestinationPaymentMethodDetails.UsBankAccount;
  }
  export namespace DestinationPaymentMethodDetails {
    export interface BillingDetails {
      /** A postal address. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
      address: Address;
      /** An email address. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
      email: string | null;
      /** What it is called. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
      name: string | null;
    }
    export interface FinancialAccount {
      /** Identifies the object. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
      id: string;
      /** The network that it went over. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
      network: 'stripe';
    }
    export type Type = 'financial_account' | 'us_bank_account' | OtherString;
    export interface UsBankAccount {
      /** `individual` or `company`. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
      account_holder_type: UsBankAccount.AccountHolderType | null;
      /** What kind of account it is. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
      account_type: UsBankAccount.AccountType | null;
      /** The bank, by name. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
      bank_name: string | null;
      /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
      fingerprint: string | null;
      /** The last four digits of the number. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
      last4: string | null;
      /** Id of the mandate, the permission to debit (`mandate_…`). [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
      mandate?: Expandable<Mandate>;
      /** The network that it went over. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
      network: UsBankAccount.Network;
      /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
      routing_number: string | null;
    }
    export namespace UsBankAccount {
      export type AccountHolderType = 'company' | 'individual' | OtherString;
      export type AccountType = 'checking' | 'savings' | OtherString;
      export type Network = 'ach' | 'us_domestic_wire' | OtherString;
    }
  }
  export interface EndUserDetails {
    /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
    ip_address: string | null;
    /** [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
    present: boolean;
  }
  export interface ReturnedDetails {
    /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
    code: ReturnedDetails.Code;
    /** [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
    transaction: Expandable<TreasuryTransaction>;
  }
  export namespace ReturnedDetails {
    export type Code = 'account_closed' | 'account_frozen' | 'bank_account_restricted' | 'bank_ownership_changed' | 'declined' | 'incorrect_account_holder_name' | 'invalid_account_number' | 'invalid_currency' | 'no_account' | 'other' | OtherString;
  }
  export type Status = 'canceled' | 'failed' | 'posted' | 'processing' | 'returned' | OtherString;
  export interface StatusTransitions {
    /** When it was canceled. Unix seconds. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
    canceled_at: number | null;
    /** Unix seconds. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
    failed_at: number | null;
    /** Unix seconds. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
    posted_at: number | null;
    /** Unix seconds. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
    returned_at: number | null;
  }
  export interface TrackingDetails {
    /** [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
    ach?: TrackingDetails.Ach;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
    type: TrackingDetails.Type;
    /** [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
    us_domestic_wire?: TrackingDetails.UsDomesticWire;
  }
  export namespace TrackingDetails {
    export interface Ach {
      /** What the bank can find it by. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
      trace_id: string;
    }
    export type Type = 'ach' | 'us_domestic_wire' | OtherString;
    export interface UsDomesticWire {
      /** [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
      chips: string | null;
      /** [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
      imad: string | null;
      /** [Docs](https://docs.stripe.com/api/treasury/outbound_payments/object) */
      omad: string | null;
    }
  }
}
