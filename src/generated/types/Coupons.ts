// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, NoParams, OtherString, Timestamp } from '../../core/words.ts';
import type { Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';

export interface Coupon {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/coupons/object#coupon_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/coupons/object#coupon_object-object) */
  object: 'coupon';
  /** How much is taken off; needs `currency`. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/coupons/object#coupon_object-amount_off) */
  amount_off: number | null;
  /** The products that it is limited to. [Docs](https://docs.stripe.com/api/coupons/object#coupon_object-applies_to) */
  applies_to?: Coupon.AppliesTo;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/coupons/object#coupon_object-created) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/coupons/object#coupon_object-currency) */
  currency: string | null;
  /** The same in other currencies, by their codes in lower case. [Docs](https://docs.stripe.com/api/coupons/object#coupon_object-currency_options) */
  currency_options?: Record<string, Coupon.CurrencyOptions>;
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/coupons/object#coupon_object-deleted) */
  deleted?: void;
  /** How long it applies: `once`, `repeating` (for `duration_in_months`) or `forever`. [Docs](https://docs.stripe.com/api/coupons/object#coupon_object-duration) */
  duration: Coupon.Duration;
  /** For how many months it applies. [Docs](https://docs.stripe.com/api/coupons/object#coupon_object-duration_in_months) */
  duration_in_months: number | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/coupons/object#coupon_object-livemode) */
  livemode: boolean;
  /** How often it can be used, by all customers together. [Docs](https://docs.stripe.com/api/coupons/object#coupon_object-max_redemptions) */
  max_redemptions: number | null;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/coupons/object#coupon_object-metadata) */
  metadata: Metadata | null;
  /** What customers read as its name, on invoices and receipts. [Docs](https://docs.stripe.com/api/coupons/object#coupon_object-name) */
  name: string | null;
  /** What percentage is taken off, above 0 and up to 100. [Docs](https://docs.stripe.com/api/coupons/object#coupon_object-percent_off) */
  percent_off: number | null;
  /** Until when it can be redeemed. Unix seconds. [Docs](https://docs.stripe.com/api/coupons/object#coupon_object-redeem_by) */
  redeem_by: number | null;
  /** How often it has been used. [Docs](https://docs.stripe.com/api/coupons/object#coupon_object-times_redeemed) */
  times_redeemed: number;
  /** Whether it can still be applied. [Docs](https://docs.stripe.com/api/coupons/object#coupon_object-valid) */
  valid: boolean;
}
export declare namespace Coupon {
  export interface AppliesTo {
    /** Ids of the products (`prod_…`). [Docs](https://docs.stripe.com/api/coupons/object#coupon_object-applies_to-products) */
    products: string[];
  }
  export interface CurrencyOptions {
    /** How much is taken off; needs `currency`. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/coupons/object#coupon_object-currency_options-amount_off) */
    amount_off: number;
  }
  export type Duration = 'forever' | 'once' | 'repeating' | OtherString;
}

export interface DeletedCoupon {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/coupons/delete) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/coupons/delete) */
  object: 'coupon';
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/coupons/delete) */
  deleted: true;
}

export interface CouponCreateParams {
  /** How much is taken off; needs `currency`. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/coupons/create#create_coupon-amount_off) */
  amount_off?: number | undefined;
  /** The products that it is limited to. [Docs](https://docs.stripe.com/api/coupons/create#create_coupon-applies_to) */
  applies_to?: CouponCreateParams.AppliesTo | undefined;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/coupons/create#create_coupon-currency) */
  currency?: string | undefined;
  /** The same in other currencies, by their codes in lower case. [Docs](https://docs.stripe.com/api/coupons/create#create_coupon-currency_options) */
  currency_options?: Record<string, CouponCreateParams.CurrencyOptions> | undefined;
  /** How long it applies: `once`, `repeating` (for `duration_in_months`) or `forever`. [Docs](https://docs.stripe.com/api/coupons/create#create_coupon-duration) */
  duration?: CouponCreateParams.Duration | undefined;
  /** For how many months it applies. [Docs](https://docs.stripe.com/api/coupons/create#create_coupon-duration_in_months) */
  duration_in_months?: number | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** An id of your choice; a random one otherwise. [Docs](https://docs.stripe.com/api/coupons/create#create_coupon-id) */
  id?: string | undefined;
  /** How often it can be used, by all customers together. [Docs](https://docs.stripe.com/api/coupons/create#create_coupon-max_redemptions) */
  max_redemptions?: number | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/coupons/create#create_coupon-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** What customers read as its name, on invoices and receipts. [Docs](https://docs.stripe.com/api/coupons/create#create_coupon-name) */
  name?: string | undefined;
  /** What percentage is taken off, above 0 and up to 100. [Docs](https://docs.stripe.com/api/coupons/create#create_coupon-percent_off) */
  percent_off?: number | undefined;
  /** Until when it can be redeemed. Unix seconds. [Docs](https://docs.stripe.com/api/coupons/create#create_coupon-redeem_by) */
  redeem_by?: Timestamp | undefined;
}
export declare namespace CouponCreateParams {
  export interface AppliesTo {
    /** Ids of the products (`prod_…`). [Docs](https://docs.stripe.com/api/coupons/create#create_coupon-applies_to-products) */
    products?: readonly string[] | undefined;
  }
  export interface CurrencyOptions {
    /** How much is taken off; needs `currency`. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/coupons/create#create_coupon-currency_options-amount_off) */
    amount_off: number;
  }
  export type Duration = 'forever' | 'once' | 'repeating' | OtherString;
}

export interface CouponRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface CouponUpdateParams {
  /** The same in other currencies, by their codes in lower case. [Docs](https://docs.stripe.com/api/coupons/update#update_coupon-currency_options) */
  currency_options?: Record<string, CouponUpdateParams.CurrencyOptions> | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/coupons/update#update_coupon-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** What customers read as its name, on invoices and receipts. [Docs](https://docs.stripe.com/api/coupons/update#update_coupon-name) */
  name?: string | undefined;
}
export declare namespace CouponUpdateParams {
  export interface CurrencyOptions {
    /** How much is taken off; needs `currency`. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/coupons/update#update_coupon-currency_options-amount_off) */
    amount_off: number;
  }
}

export interface CouponListParams extends PaginationParams {
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/coupons/list#list_coupons-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface CouponDeleteParams extends NoParams {
}
