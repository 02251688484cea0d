// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { DeletedProduct, Product } from './Products.ts';
import type { Metadata } from './shared.ts';

export interface Plan {
  id: string;
  object: 'plan';
  active: boolean;
  /** In the currency's smallest unit. */
  amount: number | null;
  amount_decimal: string | null;
  billing_scheme: Plan.BillingScheme;
  /** Unix seconds. */
  created: number;
  currency: string;
  deleted?: void;
  interval: Plan.Interval;
  interval_count: number;
  livemode: boolean;
  metadata: Metadata | null;
  meter: string | null;
  nickname: string | null;
  product: Expandable<Product | DeletedProduct> | null;
  tiers?: Plan.Tier[];
  tiers_mode: Plan.TiersMode | null;
  transform_usage: Plan.TransformUsage | null;
  trial_period_days: number | null;
  usage_type: Plan.UsageType;
}
export declare namespace Plan {
  export type BillingScheme = 'per_unit' | 'tiered' | OtherString;
  export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
  export interface Tier {
    /** In the currency's smallest unit. */
    flat_amount: number | null;
    flat_amount_decimal: string | null;
    /** In the currency's smallest unit. */
    unit_amount: number | null;
    unit_amount_decimal: string | null;
    up_to: number | null;
  }
  export type TiersMode = 'graduated' | 'volume' | OtherString;
  export interface TransformUsage {
    divide_by: number;
    round: TransformUsage.Round;
  }
  export namespace TransformUsage {
    export type Round = 'down' | 'up' | OtherString;
  }
  export type UsageType = 'licensed' | 'metered' | OtherString;
}

export interface DeletedPlan {
  id: string;
  object: 'plan';
  deleted: true;
}
