// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, Expandable, OtherString, Timestamp } from '../../core/words.ts';
import type { Discount } from './Discounts.ts';
import type { Metadata, MetadataParam, PaginationParams } from './shared.ts';
import type { Plan } from './Plans.ts';
import type { Price } from './Prices.ts';
import type { TaxRate } from './TaxRates.ts';

export interface SubscriptionItem {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-object) */
  object: 'subscription_item';
  /** Until when it has been billed. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-billed_until) */
  billed_until?: number;
  /** How much may add up before an invoice is made ahead of time. [Docs](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-billing_thresholds) */
  billing_thresholds: SubscriptionItem.BillingThresholds | null;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-created) */
  created: number;
  /** When the period that was billed ends. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-current_period_end) */
  current_period_end: number;
  /** When the period that was billed began. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-current_period_start) */
  current_period_start: number;
  /** The trial that it is in. [Docs](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-current_trial) */
  current_trial: SubscriptionItem.CurrentTrial | null;
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-deleted) */
  deleted?: void;
  /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-discounts) */
  discounts: Expandable<Discount>[];
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-metadata) */
  metadata: Metadata;
  /** The price once more, in the form of a plan. [Docs](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-plan) */
  plan: Plan;
  /** What it costs, and how often. [Docs](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-price) */
  price: Price;
  /** How many units. [Docs](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-quantity) */
  quantity?: number;
  /** Id of the subscription (`sub_…`). [Docs](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-subscription) */
  subscription: string;
  /** The tax rates that apply. [Docs](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-tax_rates) */
  tax_rates: TaxRate[] | null;
}
export declare namespace SubscriptionItem {
  export interface BillingThresholds {
    /** From what usage on. [Docs](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-billing_thresholds-usage_gte) */
    usage_gte: number | null;
  }
  export interface CurrentTrial {
    /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-current_trial-end_date) */
    end_date: number;
    /** When it began, or will begin. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-current_trial-start_date) */
    start_date: number;
    /** Id of the offer of a trial. [Docs](https://docs.stripe.com/api/subscription_items/object#subscription_item_object-current_trial-trial_offer) */
    trial_offer: string;
  }
}

export interface DeletedSubscriptionItem {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/subscription_items/delete) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/subscription_items/delete) */
  object: 'subscription_item';
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/subscription_items/delete) */
  deleted: true;
}

export interface SubscriptionItemCreateParams {
  /** Id of the subscription (`sub_…`). [Docs](https://docs.stripe.com/api/subscription_items/create#create_subscription_item-subscription) */
  subscription: string;
  /** How much may add up before an invoice is made ahead of time. [Docs](https://docs.stripe.com/api/subscription_items/create#create_subscription_item-billing_thresholds) */
  billing_thresholds?: Emptyable<SubscriptionItemCreateParams.BillingThresholds> | undefined;
  /** The trial that it is in. [Docs](https://docs.stripe.com/api/subscription_items/create#create_subscription_item-current_trial) */
  current_trial?: SubscriptionItemCreateParams.CurrentTrial | undefined;
  /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/subscription_items/create#create_subscription_item-discounts) */
  discounts?: Emptyable<readonly SubscriptionItemCreateParams.Discount[]> | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/subscription_items/create#create_subscription_item-metadata) */
  metadata?: MetadataParam | undefined;
  /** What becomes of the change where its payment fails or needs the customer. [Docs](https://docs.stripe.com/api/subscription_items/create#create_subscription_item-payment_behavior) */
  payment_behavior?: SubscriptionItemCreateParams.PaymentBehavior | undefined;
  /** Id of the plan (`plan_…`); prices have replaced plans. [Docs](https://docs.stripe.com/api/subscription_items/create#create_subscription_item-plan) */
  plan?: string | undefined;
  /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/subscription_items/create#create_subscription_item-price) */
  price?: string | undefined;
  /** A price made on the spot, in place of the id of one. [Docs](https://docs.stripe.com/api/subscription_items/create#create_subscription_item-price_data) */
  price_data?: SubscriptionItemCreateParams.PriceData | undefined;
  /** Whether a change within a period is credited and billed, and when. [Docs](https://docs.stripe.com/api/subscription_items/create#create_subscription_item-proration_behavior) */
  proration_behavior?: SubscriptionItemCreateParams.ProrationBehavior | undefined;
  /** The moment to prorate from, so that it comes out as in a preview. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_items/create#create_subscription_item-proration_date) */
  proration_date?: Timestamp | undefined;
  /** How many units. [Docs](https://docs.stripe.com/api/subscription_items/create#create_subscription_item-quantity) */
  quantity?: number | undefined;
  /** Ids of the tax rates that apply (`txr_…`), in place of the default ones. [Docs](https://docs.stripe.com/api/subscription_items/create#create_subscription_item-tax_rates) */
  tax_rates?: Emptyable<readonly string[]> | undefined;
}
export declare namespace SubscriptionItemCreateParams {
  export interface BillingThresholds {
    /** From what usage on. [Docs](https://docs.stripe.com/api/subscription_items/create#create_subscription_item-billing_thresholds-usage_gte) */
    usage_gte: number;
  }
  export interface CurrentTrial {
    /** Id of the offer of a trial. [Docs](https://docs.stripe.com/api/subscription_items/create#create_subscription_item-current_trial-trial_offer) */
    trial_offer: string;
  }
  export interface Discount {
    /** Id of the coupon. [Docs](https://docs.stripe.com/api/subscription_items/create#create_subscription_item-discounts-coupon) */
    coupon?: string | undefined;
    /** The discount that applies. [Docs](https://docs.stripe.com/api/subscription_items/create#create_subscription_item-discounts-discount) */
    discount?: string | undefined;
    /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/subscription_items/create#create_subscription_item-discounts-promotion_code) */
    promotion_code?: string | undefined;
  }
  export type PaymentBehavior = 'allow_incomplete' | 'default_incomplete' | 'error_if_incomplete' | 'pending_if_incomplete' | OtherString;
  export interface PriceData {
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/subscription_items/create#create_subscription_item-price_data-currency) */
    currency: string;
    /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/subscription_items/create#create_subscription_item-price_data-product) */
    product: string;
    /** How often it is billed. [Docs](https://docs.stripe.com/api/subscription_items/create#create_subscription_item-price_data-recurring) */
    recurring: PriceData.Recurring;
    /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/subscription_items/create#create_subscription_item-price_data-tax_behavior) */
    tax_behavior?: PriceData.TaxBehavior | undefined;
    /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/subscription_items/create#create_subscription_item-price_data-unit_amount) */
    unit_amount?: number | undefined;
    /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/subscription_items/create#create_subscription_item-price_data-unit_amount_decimal) */
    unit_amount_decimal?: string | undefined;
  }
  export namespace PriceData {
    export interface Recurring {
      /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/subscription_items/create#create_subscription_item-price_data-recurring-interval) */
      interval: Recurring.Interval;
      /** How many of those units lie between. [Docs](https://docs.stripe.com/api/subscription_items/create#create_subscription_item-price_data-recurring-interval_count) */
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
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface SubscriptionItemUpdateParams {
  /** How much may add up before an invoice is made ahead of time. [Docs](https://docs.stripe.com/api/subscription_items/update#update_subscription_item-billing_thresholds) */
  billing_thresholds?: Emptyable<SubscriptionItemUpdateParams.BillingThresholds> | undefined;
  /** The trial that it is in. [Docs](https://docs.stripe.com/api/subscription_items/update#update_subscription_item-current_trial) */
  current_trial?: SubscriptionItemUpdateParams.CurrentTrial | undefined;
  /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/subscription_items/update#update_subscription_item-discounts) */
  discounts?: Emptyable<readonly SubscriptionItemUpdateParams.Discount[]> | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/subscription_items/update#update_subscription_item-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** Whether the customer is absent and cannot be asked for anything. [Docs](https://docs.stripe.com/api/subscription_items/update#update_subscription_item-off_session) */
  off_session?: boolean | undefined;
  /** What becomes of the change where its payment fails or needs the customer. [Docs](https://docs.stripe.com/api/subscription_items/update#update_subscription_item-payment_behavior) */
  payment_behavior?: SubscriptionItemUpdateParams.PaymentBehavior | undefined;
  /** Id of the plan (`plan_…`); prices have replaced plans. [Docs](https://docs.stripe.com/api/subscription_items/update#update_subscription_item-plan) */
  plan?: string | undefined;
  /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/subscription_items/update#update_subscription_item-price) */
  price?: string | undefined;
  /** A price made on the spot, in place of the id of one. [Docs](https://docs.stripe.com/api/subscription_items/update#update_subscription_item-price_data) */
  price_data?: SubscriptionItemUpdateParams.PriceData | undefined;
  /** Whether a change within a period is credited and billed, and when. [Docs](https://docs.stripe.com/api/subscription_items/update#update_subscription_item-proration_behavior) */
  proration_behavior?: SubscriptionItemUpdateParams.ProrationBehavior | undefined;
  /** The moment to prorate from, so that it comes out as in a preview. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_items/update#update_subscription_item-proration_date) */
  proration_date?: Timestamp | undefined;
  /** How many units. [Docs](https://docs.stripe.com/api/subscription_items/update#update_subscription_item-quantity) */
  quantity?: number | undefined;
  /** Ids of the tax rates that apply (`txr_…`), in place of the default ones. [Docs](https://docs.stripe.com/api/subscription_items/update#update_subscription_item-tax_rates) */
  tax_rates?: Emptyable<readonly string[]> | undefined;
}
export declare namespace SubscriptionItemUpdateParams {
  export interface BillingThresholds {
    /** From what usage on. [Docs](https://docs.stripe.com/api/subscription_items/update#update_subscription_item-billing_thresholds-usage_gte) */
    usage_gte: number;
  }
  export interface CurrentTrial {
    /** Id of the offer of a trial. [Docs](https://docs.stripe.com/api/subscription_items/update#update_subscription_item-current_trial-trial_offer) */
    trial_offer: string;
  }
  export interface Discount {
    /** Id of the coupon. [Docs](https://docs.stripe.com/api/subscription_items/update#update_subscription_item-discounts-coupon) */
    coupon?: string | undefined;
    /** The discount that applies. [Docs](https://docs.stripe.com/api/subscription_items/update#update_subscription_item-discounts-discount) */
    discount?: string | undefined;
    /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/subscription_items/update#update_subscription_item-discounts-promotion_code) */
    promotion_code?: string | undefined;
  }
  export type PaymentBehavior = 'allow_incomplete' | 'default_incomplete' | 'error_if_incomplete' | 'pending_if_incomplete' | OtherString;
  export interface PriceData {
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/subscription_items/update#update_subscription_item-price_data-currency) */
    currency: string;
    /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/subscription_items/update#update_subscription_item-price_data-product) */
    product: string;
    /** How often it is billed. [Docs](https://docs.stripe.com/api/subscription_items/update#update_subscription_item-price_data-recurring) */
    recurring: PriceData.Recurring;
    /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/subscription_items/update#update_subscription_item-price_data-tax_behavior) */
    tax_behavior?: PriceData.TaxBehavior | undefined;
    /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/subscription_items/update#update_subscription_item-price_data-unit_amount) */
    unit_amount?: number | undefined;
    /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/subscription_items/update#update_subscription_item-price_data-unit_amount_decimal) */
    unit_amount_decimal?: string | undefined;
  }
  export namespace PriceData {
    export interface Recurring {
      /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/subscription_items/update#update_subscription_item-price_data-recurring-interval) */
      interval: Recurring.Interval;
      /** How many of those units lie between. [Docs](https://docs.stripe.com/api/subscription_items/update#update_subscription_item-price_data-recurring-interval_count) */
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
  /** Only those of this subscription (`sub_…`). [Docs](https://docs.stripe.com/api/subscription_items/list#list_subscription_items-subscription) */
  subscription: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface SubscriptionItemDeleteParams {
  /** Whether usage that was recorded is thrown away; needed to delete a metered item that has any. [Docs](https://docs.stripe.com/api/subscription_items/delete#delete_subscription_item-clear_usage) */
  clear_usage?: boolean | undefined;
  /** What becomes of the change where its payment fails or needs the customer. [Docs](https://docs.stripe.com/api/subscription_items/delete#delete_subscription_item-payment_behavior) */
  payment_behavior?: SubscriptionItemDeleteParams.PaymentBehavior | undefined;
  /** Whether a change within a period is credited and billed, and when. [Docs](https://docs.stripe.com/api/subscription_items/delete#delete_subscription_item-proration_behavior) */
  proration_behavior?: SubscriptionItemDeleteParams.ProrationBehavior | undefined;
  /** The moment to prorate from, so that it comes out as in a preview. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_items/delete#delete_subscription_item-proration_date) */
  proration_date?: Timestamp | undefined;
}
export declare namespace SubscriptionItemDeleteParams {
  export type PaymentBehavior = 'allow_incomplete' | 'default_incomplete' | 'error_if_incomplete' | 'pending_if_incomplete' | OtherString;
  export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
}
