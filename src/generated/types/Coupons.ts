// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, NoParams, OtherString, Timestamp } from '../../core/words.ts';
import type { Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';

export interface Coupon {
  id: string;
  object: 'coupon';
  /** In the currency's smallest unit. */
  amount_off: number | null;
  applies_to?: Coupon.AppliesTo;
  /** Unix seconds. */
  created: number;
  currency: string | null;
  currency_options?: Record<string, Coupon.CurrencyOptions>;
  deleted?: void;
  duration: Coupon.Duration;
  duration_in_months: number | null;
  livemode: boolean;
  max_redemptions: number | null;
  metadata: Metadata | null;
  name: string | null;
  percent_off: number | null;
  /** Unix seconds. */
  redeem_by: number | null;
  times_redeemed: number;
  valid: boolean;
}
export declare namespace Coupon {
  export interface AppliesTo {
    products: string[];
  }
  export interface CurrencyOptions {
    /** In the currency's smallest unit. */
    amount_off: number;
  }
  export type Duration = 'forever' | 'once' | 'repeating' | OtherString;
}

export interface DeletedCoupon {
  id: string;
  object: 'coupon';
  deleted: true;
}

export interface CouponCreateParams {
  /** In the currency's smallest unit. */
  amount_off?: number | undefined;
  applies_to?: CouponCreateParams.AppliesTo | undefined;
  currency?: string | undefined;
  currency_options?: Record<string, CouponCreateParams.CurrencyOptions> | undefined;
  duration?: CouponCreateParams.Duration | undefined;
  duration_in_months?: number | undefined;
  expand?: readonly string[] | undefined;
  id?: string | undefined;
  max_redemptions?: number | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  name?: string | undefined;
  percent_off?: number | undefined;
  /** Unix seconds. */
  redeem_by?: Timestamp | undefined;
}
export declare namespace CouponCreateParams {
  export interface AppliesTo {
    products?: readonly string[] | undefined;
  }
  export interface CurrencyOptions {
    /** In the currency's smallest unit. */
    amount_off: number;
  }
  export type Duration = 'forever' | 'once' | 'repeating' | OtherString;
}

export interface CouponRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface CouponUpdateParams {
  currency_options?: Record<string, CouponUpdateParams.CurrencyOptions> | undefined;
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  name?: string | undefined;
}
export declare namespace CouponUpdateParams {
  export interface CurrencyOptions {
    /** In the currency's smallest unit. */
    amount_off: number;
  }
}

export interface CouponListParams extends PaginationParams {
  /** Unix seconds. */
  created?: RangeQueryParam | Timestamp | undefined;
  expand?: readonly string[] | undefined;
}

export interface CouponDeleteParams extends NoParams {
}
