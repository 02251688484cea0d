// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, Expandable, Timestamp } from '../../core/words.ts';
import type { Coupon } from './Coupons.ts';
import type { Customer, DeletedCustomer } from './Customers.ts';
import type { Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';

export interface PromotionCode {
  id: string;
  object: 'promotion_code';
  active: boolean;
  code: string;
  /** Unix seconds. */
  created: number;
  customer: Expandable<Customer | DeletedCustomer> | null;
  customer_account: string | null;
  /** Unix seconds. */
  expires_at: number | null;
  livemode: boolean;
  max_redemptions: number | null;
  metadata: Metadata | null;
  promotion: PromotionCode.Promotion;
  restrictions: PromotionCode.Restrictions;
  times_redeemed: number;
}
export declare namespace PromotionCode {
  export interface Promotion {
    coupon: Expandable<Coupon> | null;
    type: 'coupon';
  }
  export interface Restrictions {
    currency_options?: Record<string, Restrictions.CurrencyOptions>;
    first_time_transaction: boolean;
    /** In the currency's smallest unit. */
    minimum_amount: number | null;
    minimum_amount_currency: string | null;
  }
  export namespace Restrictions {
    export interface CurrencyOptions {
      /** In the currency's smallest unit. */
      minimum_amount: number;
    }
  }
}

export interface PromotionCodeCreateParams {
  promotion: PromotionCodeCreateParams.Promotion;
  active?: boolean | undefined;
  code?: string | undefined;
  customer?: string | undefined;
  customer_account?: string | undefined;
  expand?: readonly string[] | undefined;
  /** Unix seconds. */
  expires_at?: Timestamp | undefined;
  max_redemptions?: number | undefined;
  metadata?: MetadataParam | undefined;
  restrictions?: PromotionCodeCreateParams.Restrictions | undefined;
}
export declare namespace PromotionCodeCreateParams {
  export interface Promotion {
    coupon?: string | undefined;
    type: 'coupon';
  }
  export interface Restrictions {
    currency_options?: Record<string, Restrictions.CurrencyOptions> | undefined;
    first_time_transaction?: boolean | undefined;
    /** In the currency's smallest unit. */
    minimum_amount?: number | undefined;
    minimum_amount_currency?: string | undefined;
  }
  export namespace Restrictions {
    export interface CurrencyOptions {
      /** In the currency's smallest unit. */
      minimum_amount?: number | undefined;
    }
  }
}

export interface PromotionCodeRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface PromotionCodeUpdateParams {
  active?: boolean | undefined;
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  restrictions?: PromotionCodeUpdateParams.Restrictions | undefined;
}
export declare namespace PromotionCodeUpdateParams {
  export interface Restrictions {
    currency_options?: Record<string, Restrictions.CurrencyOptions> | undefined;
  }
  export namespace Restrictions {
    export interface CurrencyOptions {
      /** In the currency's smallest unit. */
      minimum_amount?: number | undefined;
    }
  }
}

export interface PromotionCodeListParams extends PaginationParams {
  active?: boolean | undefined;
  code?: string | undefined;
  coupon?: string | undefined;
  /** Unix seconds. */
  created?: RangeQueryParam | Timestamp | undefined;
  customer?: string | undefined;
  customer_account?: string | undefined;
  expand?: readonly string[] | undefined;
}
