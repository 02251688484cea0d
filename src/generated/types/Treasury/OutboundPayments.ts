// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, Expandable, OtherString } from '../../../core/words.ts';
import type { Address, AddressParam, Metadata, MetadataParam, PaginationParams, RangeQueryParam } from '../shared.ts';
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

export interface TreasuryOutboundPaymentCreateParams {
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/create) */
  amount: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/create) */
  currency: string;
  /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/treasury/outbound_payments/create) */
  financial_account: string;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/treasury/outbound_payments/create) */
  customer?: string | undefined;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/create) */
  description?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/treasury/outbound_payments/create) */
  destination_payment_method?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/treasury/outbound_payments/create) */
  destination_payment_method_data?: TreasuryOutboundPaymentCreateParams.DestinationPaymentMethodData | undefined;
  /** [Docs](https://docs.stripe.com/api/treasury/outbound_payments/create) */
  destination_payment_method_options?: TreasuryOutboundPaymentCreateParams.DestinationPaymentMethodOptions | undefined;
  /** [Docs](https://docs.stripe.com/api/treasury/outbound_payments/create) */
  end_user_details?: TreasuryOutboundPaymentCreateParams.EndUserDetails | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/create) */
  metadata?: MetadataParam | undefined;
  /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/create) */
  statement_descriptor?: string | undefined;
}
export declare namespace TreasuryOutboundPaymentCreateParams {
  export interface DestinationPaymentMethodData {
    /** Name, address, email and telephone that belong to the payment method. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/create) */
    billing_details?: DestinationPaymentMethodData.BillingDetails | undefined;
    /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/treasury/outbound_payments/create) */
    financial_account?: string | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/create) */
    metadata?: MetadataParam | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/create) */
    type: DestinationPaymentMethodData.Type;
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/create) */
    us_bank_account?: DestinationPaymentMethodData.UsBankAccount | undefined;
  }
  export namespace DestinationPaymentMethodData {
    export interface BillingDetails {
      /** A postal address. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/create) */
      address?: Emptyable<AddressParam> | undefined;
      /** An email address. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/create) */
      email?: Emptyable<string> | undefined;
      /** What it is called. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/create) */
      name?: Emptyable<string> | undefined;
      /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/treasury/outbound_payments/create) */
      phone?: Emptyable<string> | undefined;
    }
    export type Type = 'financial_account' | 'us_bank_account' | OtherString;
    export interface UsBankAccount {
      /** `individual` or `company`. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/create) */
      account_holder_type?: UsBankAccount.AccountHolderType | undefined;
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/create) */
      account_number?: string | undefined;
      /** What kind of account it is. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/create) */
      account_type?: UsBankAccount.AccountType | undefined;
      /** Id of the linked bank account (`fca_…`). [Docs](https://docs.stripe.com/api/treasury/outbound_payments/create) */
      financial_connections_account?: string | undefined;
      /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/create) */
      routing_number?: string | undefined;
    }
    export namespace UsBankAccount {
      export type AccountHolderType = 'company' | 'individual' | OtherString;
      export type AccountType = 'checking' | 'savings' | OtherString;
    }
  }
  export interface DestinationPaymentMethodOptions {
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/create) */
    us_bank_account?: Emptyable<DestinationPaymentMethodOptions.UsBankAccount> | undefined;
  }
  export namespace DestinationPaymentMethodOptions {
    export interface UsBankAccount {
      /** The network that it went over. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/create) */
      network?: UsBankAccount.Network | undefined;
    }
    export namespace UsBankAccount {
      export type Network = 'ach' | 'us_domestic_wire' | OtherString;
    }
  }
  export interface EndUserDetails {
    /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/create) */
    ip_address?: string | undefined;
    /** [Docs](https://docs.stripe.com/api/treasury/outbound_payments/create) */
    present: boolean;
  }
}

export interface TreasuryOutboundPaymentRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TreasuryOutboundPaymentListParams extends PaginationParams {
  /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/treasury/outbound_payments/list) */
  financial_account: string;
  /** Only those made at this time or within a range. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/list) */
  created?: RangeQueryParam | number | undefined;
  /** Only those of this customer (`cus_…`). [Docs](https://docs.stripe.com/api/treasury/outbound_payments/list) */
  customer?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those in this state. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/list) */
  status?: TreasuryOutboundPaymentListParams.Status | undefined;
}
export declare namespace TreasuryOutboundPaymentListParams {
  export type Status = 'canceled' | 'failed' | 'posted' | 'processing' | 'returned' | OtherString;
}

export interface TreasuryOutboundPaymentCancelParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
