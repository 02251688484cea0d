// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, Expandable, OtherString, Timestamp } from '../../core/words.ts';
import type { Discount } from './Discounts.ts';
import type { Metadata, MetadataParam, PaginationParams } from './shared.ts';
import type { Plan } from './Plans.ts';
import type { Price } from './Prices.ts';
import type { TaxRate } from './TaxRates.ts';

export interface SubscriptionItem {
  id: string;
  object: 'subscription_item';
  billed_until?: number;
  billing_thresholds: SubscriptionItem.BillingThresholds | null;
  /** Unix seconds. */
  created: number;
  /** Unix seconds. */
  current_period_end: number;
  /** Unix seconds. */
  current_period_start: number;
  current_trial: SubscriptionItem.CurrentTrial | null;
  deleted?: void;
  discounts: Expandable<Discount>[];
  metadata: Metadata;
  plan: Plan;
  price: Price;
  quantity?: number;
  subscription: string;
  tax_rates: TaxRate[] | null;
}
export declare namespace SubscriptionItem {
  export interface BillingThresholds {
    usage_gte: number | null;
  }
  export interface CurrentTrial {
    /** Unix seconds. */
    end_date: number;
    /** Unix seconds. */
    start_date: number;
    trial_offer: string;
  }
}

export interface DeletedSubscriptionItem {
  id: string;
  object: 'subscription_item';
  deleted: true;
}

export interface SubscriptionItemCreateParams {
  subscription: string;
  billing_thresholds?: Emptyable<SubscriptionItemCreateParams.BillingThresholds> | undefined;
  current_trial?: SubscriptionItemCreateParams.CurrentTrial | undefined;
  discounts?: Emptyable<readonly SubscriptionItemCreateParams.Discount[]> | undefined;
  expand?: readonly string[] | undefined;
  metadata?: MetadataParam | undefined;
  payment_behavior?: SubscriptionItemCreateParams.PaymentBehavior | undefined;
  plan?: string | undefined;
  price?: string | undefined;
  price_data?: SubscriptionItemCreateParams.PriceData | undefined;
  proration_behavior?: SubscriptionItemCreateParams.ProrationBehavior | undefined;
  /** Unix seconds. */
  proration_date?: Timestamp | undefined;
  quantity?: number | undefined;
  tax_rates?: Emptyable<readonly string[]> | undefined;
}
export declare namespace SubscriptionItemCreateParams {
  export interface BillingThresholds {
    usage_gte: number;
  }
  export interface CurrentTrial {
    trial_offer: string;
  }
  export interface Discount {
    coupon?: string | undefined;
    discount?: string | undefined;
    promotion_code?: string | undefined;
  }
  export type PaymentBehavior = 'allow_incomplete' | 'default_incomplete' | 'error_if_incomplete' | 'pending_if_incomplete' | OtherString;
  export interface PriceData {
    currency: string;
    product: string;
    recurring: PriceData.Recurring;
    tax_behavior?: PriceData.TaxBehavior | undefined;
    /** In the currency's smallest unit. */
    unit_amount?: number | undefined;
    unit_amount_decimal?: string | undefined;
  }
  export namespace PriceData {
    export interface Recurring {
      interval: Recurring.Interval;
      interval_count?: number | undefined;
    }
    export namespace Recurring {
      export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
    }
    export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
  }
  export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
}

export interface SubscriptionItemRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface SubscriptionItemUpdateParams {
  billing_thresholds?: Emptyable<SubscriptionItemUpdateParams.BillingThresholds> | undefined;
  current_trial?: SubscriptionItemUpdateParams.CurrentTrial | undefined;
  discounts?: Emptyable<readonly SubscriptionItemUpdateParams.Discount[]> | undefined;
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  off_session?: boolean | undefined;
  payment_behavior?: SubscriptionItemUpdateParams.PaymentBehavior | undefined;
  plan?: string | undefined;
  price?: string | undefined;
  price_data?: SubscriptionItemUpdateParams.PriceData | undefined;
  proration_behavior?: SubscriptionItemUpdateParams.ProrationBehavior | undefined;
  /** Unix seconds. */
  proration_date?: Timestamp | undefined;
  quantity?: number | undefined;
  tax_rates?: Emptyable<readonly string[]> | undefined;
}
export declare namespace SubscriptionItemUpdateParams {
  export interface BillingThresholds {
    usage_gte: number;
  }
  export interface CurrentTrial {
    trial_offer: string;
  }
  export interface Discount {
    coupon?: string | undefined;
    discount?: string | undefined;
    promotion_code?: string | undefined;
  }
  export type PaymentBehavior = 'allow_incomplete' | 'default_incomplete' | 'error_if_incomplete' | 'pending_if_incomplete' | OtherString;
  export interface PriceData {
    currency: string;
    product: string;
    recurring: PriceData.Recurring;
    tax_behavior?: PriceData.TaxBehavior | undefined;
    /** In the currency's smallest unit. */
    unit_amount?: number | undefined;
    unit_amount_decimal?: string | undefined;
  }
  export namespace PriceData {
    export interface Recurring {
      interval: Recurring.Interval;
      interval_count?: number | undefined;
    }
    export namespace Recurring {
      export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
    }
    export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
  }
  export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
}

export interface SubscriptionItemListParams extends PaginationParams {
  subscription: string;
  expand?: readonly string[] | undefined;
}

export interface SubscriptionItemDeleteParams {
  clear_usage?: boolean | undefined;
  payment_behavior?: SubscriptionItemDeleteParams.PaymentBehavior | undefined;
  proration_behavior?: SubscriptionItemDeleteParams.ProrationBehavior | undefined;
  /** Unix seconds. */
  proration_date?: Timestamp | undefined;
}
export declare namespace SubscriptionItemDeleteParams {
  export type PaymentBehavior = 'allow_incomplete' | 'default_incomplete' | 'error_if_incomplete' | 'pending_if_incomplete' | OtherString;
  export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
}
