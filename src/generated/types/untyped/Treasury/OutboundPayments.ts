// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString, Timestamp } from '../../../../core/words.ts';
import type { AddressParam, MetadataParam, PaginationParams, RangeQueryParam } from '../../shared.ts';

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
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/treasury/outbound_payments/list) */
  created?: RangeQueryParam | Timestamp | undefined;
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
