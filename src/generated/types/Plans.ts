// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { DeletedProduct, Product } from './Products.ts';
import type { Metadata } from './shared.ts';

export interface Plan {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/plans/object#plan_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/plans/object#plan_object-object) */
  object: 'plan';
  /** Whether it can be used for something new. [Docs](https://docs.stripe.com/api/plans/object#plan_object-active) */
  active: boolean;
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/plans/object#plan_object-amount) */
  amount: number | null;
  /** [Docs](https://docs.stripe.com/api/plans/object#plan_object-amount_decimal) */
  amount_decimal: string | null;
  /** `per_unit` for a fixed amount per unit, `tiered` for one that depends on the quantity. [Docs](https://docs.stripe.com/api/plans/object#plan_object-billing_scheme) */
  billing_scheme: Plan.BillingScheme;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/plans/object#plan_object-created) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/plans/object#plan_object-currency) */
  currency: string;
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/plans/object#plan_object-deleted) */
  deleted?: void;
  /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/plans/object#plan_object-interval) */
  interval: Plan.Interval;
  /** How many of those units lie between. [Docs](https://docs.stripe.com/api/plans/object#plan_object-interval_count) */
  interval_count: number;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/plans/object#plan_object-livemode) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/plans/object#plan_object-metadata) */
  metadata: Metadata | null;
  /** Id of the meter that counts the usage (`mtr_…`). [Docs](https://docs.stripe.com/api/plans/object#plan_object-meter) */
  meter: string | null;
  /** A short text of your own that customers never see. [Docs](https://docs.stripe.com/api/plans/object#plan_object-nickname) */
  nickname: string | null;
  /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/plans/object#plan_object-product) */
  product: Expandable<Product | DeletedProduct> | null;
  /** The steps of the price: up to which quantity, and what it costs. [Docs](https://docs.stripe.com/api/plans/object#plan_object-tiers) */
  tiers?: Plan.Tier[];
  /** `volume`: the total decides on the price of all units; `graduated`: each unit costs what its step does. [Docs](https://docs.stripe.com/api/plans/object#plan_object-tiers_mode) */
  tiers_mode: Plan.TiersMode | null;
  /** [Docs](https://docs.stripe.com/api/plans/object#plan_object-transform_usage) */
  transform_usage: Plan.TransformUsage | null;
  /** How many days the trial lasts. [Docs](https://docs.stripe.com/api/plans/object#plan_object-trial_period_days) */
  trial_period_days: number | null;
  /** `licensed` for quantities that you set, `metered` for recorded usage. [Docs](https://docs.stripe.com/api/plans/object#plan_object-usage_type) */
  usage_type: Plan.UsageType;
}
export declare namespace Plan {
  export type BillingScheme = 'per_unit' | 'tiered' | OtherString;
  export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
  export interface Tier {
    /** The fixed amount, where it is no percentage. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/plans/object#plan_object-tiers-flat_amount) */
    flat_amount: number | null;
    /** A fixed amount in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/plans/object#plan_object-tiers-flat_amount_decimal) */
    flat_amount_decimal: string | null;
    /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/plans/object#plan_object-tiers-unit_amount) */
    unit_amount: number | null;
    /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/plans/object#plan_object-tiers-unit_amount_decimal) */
    unit_amount_decimal: string | null;
    /** The last quantity of the step; `inf` for no end. [Docs](https://docs.stripe.com/api/plans/object#plan_object-tiers-up_to) */
    up_to: number | null;
  }
  export type TiersMode = 'graduated' | 'volume' | OtherString;
  export interface TransformUsage {
    /** What to divide the quantity by. [Docs](https://docs.stripe.com/api/plans/object#plan_object-transform_usage-divide_by) */
    divide_by: number;
    /** Whether to round `up` or `down` after dividing. [Docs](https://docs.stripe.com/api/plans/object#plan_object-transform_usage-round) */
    round: TransformUsage.Round;
  }
  export namespace TransformUsage {
    export type Round = 'down' | 'up' | OtherString;
  }
  export type UsageType = 'licensed' | 'metered' | OtherString;
}

export interface DeletedPlan {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/plans/delete) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/plans/delete) */
  object: 'plan';
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/plans/delete) */
  deleted: true;
}
