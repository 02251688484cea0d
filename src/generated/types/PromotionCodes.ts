// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, Expandable, Timestamp } from '../../core/words.ts';
import type { Coupon } from './Coupons.ts';
import type { Customer, DeletedCustomer } from './Customers.ts';
import type { Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';

export interface PromotionCode {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-object) */
  object: 'promotion_code';
  /** Whether it can be used for something new. [Docs](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-active) */
  active: boolean;
  /** What customers type: letters, digits and dashes, in any case. [Docs](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-code) */
  code: string;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-created) */
  created: number;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-customer) */
  customer: Expandable<Customer | DeletedCustomer> | null;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-customer_account) */
  customer_account: string | null;
  /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-expires_at) */
  expires_at: number | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-livemode) */
  livemode: boolean;
  /** How often it can be used, by all customers together. [Docs](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-max_redemptions) */
  max_redemptions: number | null;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-metadata) */
  metadata: Metadata | null;
  /** What the code gives: a coupon. [Docs](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-promotion) */
  promotion: PromotionCode.Promotion;
  /** Who may use it, and from what amount on. [Docs](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-restrictions) */
  restrictions: PromotionCode.Restrictions;
  /** How often it has been used. [Docs](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-times_redeemed) */
  times_redeemed: number;
}
export declare namespace PromotionCode {
  export interface Promotion {
    /** Id of the coupon. [Docs](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-promotion-coupon) */
    coupon: Expandable<Coupon> | null;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-promotion-type) */
    type: 'coupon';
  }
  export interface Restrictions {
    /** The same in other currencies, by their codes in lower case. [Docs](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-restrictions-currency_options) */
    currency_options?: Record<string, Restrictions.CurrencyOptions>;
    /** Whether only customers without an earlier payment may use it. [Docs](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-restrictions-first_time_transaction) */
    first_time_transaction: boolean;
    /** The least amount of the purchase. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-restrictions-minimum_amount) */
    minimum_amount: number | null;
    /** The currency of the least amount: three letters in lower case. [Docs](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-restrictions-minimum_amount_currency) */
    minimum_amount_currency: string | null;
  }
  export namespace Restrictions {
    export interface CurrencyOptions {
      /** The least amount of the purchase. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/promotion_codes/object#promotion_code_object-restrictions-currency_options-minimum_amount) */
      minimum_amount: number;
    }
  }
}

export interface PromotionCodeCreateParams {
  /** What the code gives: a coupon. [Docs](https://docs.stripe.com/api/promotion_codes/create#create_promotion_code-promotion) */
  promotion: PromotionCodeCreateParams.Promotion;
  /** Whether it can be used for something new. [Docs](https://docs.stripe.com/api/promotion_codes/create#create_promotion_code-active) */
  active?: boolean | undefined;
  /** What customers type: letters, digits and dashes, in any case. [Docs](https://docs.stripe.com/api/promotion_codes/create#create_promotion_code-code) */
  code?: string | undefined;
  /** Id of the only customer who may use it (`cus_…`). [Docs](https://docs.stripe.com/api/promotion_codes/create#create_promotion_code-customer) */
  customer?: string | undefined;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/promotion_codes/create#create_promotion_code-customer_account) */
  customer_account?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Until when it can be used; not after its coupon. Unix seconds. [Docs](https://docs.stripe.com/api/promotion_codes/create#create_promotion_code-expires_at) */
  expires_at?: Timestamp | undefined;
  /** How often it can be used, by all customers together. [Docs](https://docs.stripe.com/api/promotion_codes/create#create_promotion_code-max_redemptions) */
  max_redemptions?: number | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/promotion_codes/create#create_promotion_code-metadata) */
  metadata?: MetadataParam | undefined;
  /** Who may use it, and from what amount on. [Docs](https://docs.stripe.com/api/promotion_codes/create#create_promotion_code-restrictions) */
  restrictions?: PromotionCodeCreateParams.Restrictions | undefined;
}
export declare namespace PromotionCodeCreateParams {
  export interface Promotion {
    /** Id of the coupon. [Docs](https://docs.stripe.com/api/promotion_codes/create#create_promotion_code-promotion-coupon) */
    coupon?: string | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/promotion_codes/create#create_promotion_code-promotion-type) */
    type: 'coupon';
  }
  export interface Restrictions {
    /** The same in other currencies, by their codes in lower case. [Docs](https://docs.stripe.com/api/promotion_codes/create#create_promotion_code-restrictions-currency_options) */
    currency_options?: Record<string, Restrictions.CurrencyOptions> | undefined;
    /** Whether only customers without an earlier payment may use it. [Docs](https://docs.stripe.com/api/promotion_codes/create#create_promotion_code-restrictions-first_time_transaction) */
    first_time_transaction?: boolean | undefined;
    /** The least amount of the purchase. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/promotion_codes/create#create_promotion_code-restrictions-minimum_amount) */
    minimum_amount?: number | undefined;
    /** The currency of the least amount: three letters in lower case. [Docs](https://docs.stripe.com/api/promotion_codes/create#create_promotion_code-restrictions-minimum_amount_currency) */
    minimum_amount_currency?: string | undefined;
  }
  export namespace Restrictions {
    export interface CurrencyOptions {
      /** The least amount of the purchase. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/promotion_codes/create#create_promotion_code-restrictions-currency_options-minimum_amount) */
      minimum_amount?: number | undefined;
    }
  }
}

export interface PromotionCodeRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface PromotionCodeUpdateParams {
  /** Whether it can be used for something new. [Docs](https://docs.stripe.com/api/promotion_codes/update#update_promotion_code-active) */
  active?: boolean | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/promotion_codes/update#update_promotion_code-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** Who may use it, and from what amount on. [Docs](https://docs.stripe.com/api/promotion_codes/update#update_promotion_code-restrictions) */
  restrictions?: PromotionCodeUpdateParams.Restrictions | undefined;
}
export declare namespace PromotionCodeUpdateParams {
  export interface Restrictions {
    /** The same in other currencies, by their codes in lower case. [Docs](https://docs.stripe.com/api/promotion_codes/update#update_promotion_code-restrictions-currency_options) */
    currency_options?: Record<string, Restrictions.CurrencyOptions> | undefined;
  }
  export namespace Restrictions {
    export interface CurrencyOptions {
      /** The least amount of the purchase. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/promotion_codes/update#update_promotion_code-restrictions-currency_options-minimum_amount) */
      minimum_amount?: number | undefined;
    }
  }
}

export interface PromotionCodeListParams extends PaginationParams {
  /** Only those that can be used for something new, or only the others. [Docs](https://docs.stripe.com/api/promotion_codes/list#list_promotion_codes-active) */
  active?: boolean | undefined;
  /** Only those with this code, in any case. [Docs](https://docs.stripe.com/api/promotion_codes/list#list_promotion_codes-code) */
  code?: string | undefined;
  /** Only those of this coupon. [Docs](https://docs.stripe.com/api/promotion_codes/list#list_promotion_codes-coupon) */
  coupon?: string | undefined;
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/promotion_codes/list#list_promotion_codes-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Only those of this customer (`cus_…`). [Docs](https://docs.stripe.com/api/promotion_codes/list#list_promotion_codes-customer) */
  customer?: string | undefined;
  /** Only those of this account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/promotion_codes/list#list_promotion_codes-customer_account) */
  customer_account?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
