// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString, Timestamp } from '../../../core/words.ts';
import type { MetadataParam, PaginationParams, RangeQueryParam } from '../shared.ts';

export interface TopupCreateParams {
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/topups/create#create_topup-amount) */
  amount: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/topups/create#create_topup-currency) */
  currency: string;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/topups/create#create_topup-description) */
  description?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/topups/create#create_topup-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** Id of the payment method (`pm_…`). [Docs](https://docs.stripe.com/api/topups/create#create_topup-payment_method) */
  payment_method?: string | undefined;
  /** What applies only to one kind of payment method, by its name. [Docs](https://docs.stripe.com/api/topups/create#create_topup-payment_method_options) */
  payment_method_options?: TopupCreateParams.PaymentMethodOptions | undefined;
  /** [Docs](https://docs.stripe.com/api/topups/create#create_topup-source) */
  source?: string | undefined;
  /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/topups/create#create_topup-statement_descriptor) */
  statement_descriptor?: string | undefined;
  /** A text of your own that ties payments and transfers together. [Docs](https://docs.stripe.com/api/topups/create#create_topup-transfer_group) */
  transfer_group?: string | undefined;
}
export declare namespace TopupCreateParams {
  export interface PaymentMethodOptions {
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/topups/create#create_topup-payment_method_options-us_bank_account) */
    us_bank_account?: PaymentMethodOptions.UsBankAccount | undefined;
  }
  export namespace PaymentMethodOptions {
    export interface UsBankAccount {
      /** The network that it went over. [Docs](https://docs.stripe.com/api/topups/create#create_topup-payment_method_options-us_bank_account-network) */
      network: 'ach';
    }
  }
}

export interface TopupRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TopupUpdateParams {
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/topups/update#update_topup-description) */
  description?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/topups/update#update_topup-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface TopupListParams extends PaginationParams {
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/topups/list#list_topups-amount) */
  amount?: RangeQueryParam | number | undefined;
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/topups/list#list_topups-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those in this state. [Docs](https://docs.stripe.com/api/topups/list#list_topups-status) */
  status?: TopupListParams.Status | undefined;
}
export declare namespace TopupListParams {
  export type Status = 'canceled' | 'failed' | 'pending' | 'succeeded' | OtherString;
}

export interface TopupCancelParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
