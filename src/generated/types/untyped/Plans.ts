// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, NoParams, OtherString, Timestamp } from '../../../core/words.ts';
import type { MetadataParam, PaginationParams, RangeQueryParam } from '../shared.ts';

export interface PlanCreateParams {
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/plans/create#create_plan-currency) */
  currency: string;
  /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/plans/create#create_plan-interval) */
  interval: PlanCreateParams.Interval;
  /** Whether it can be used for something new. [Docs](https://docs.stripe.com/api/plans/create#create_plan-active) */
  active?: boolean | undefined;
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/plans/create#create_plan-amount) */
  amount?: number | undefined;
  /** [Docs](https://docs.stripe.com/api/plans/create#create_plan-amount_decimal) */
  amount_decimal?: string | undefined;
  /** `per_unit` for a fixed amount per unit, `tiered` for one that depends on the quantity. [Docs](https://docs.stripe.com/api/plans/create#create_plan-billing_scheme) */
  billing_scheme?: PlanCreateParams.BillingScheme | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Identifies the object. [Docs](https://docs.stripe.com/api/plans/create#create_plan-id) */
  id?: string | undefined;
  /** How many of those units lie between. [Docs](https://docs.stripe.com/api/plans/create#create_plan-interval_count) */
  interval_count?: number | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/plans/create#create_plan-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** Id of the meter that counts the usage (`mtr_…`). [Docs](https://docs.stripe.com/api/plans/create#create_plan-meter) */
  meter?: string | undefined;
  /** A short text of your own that customers never see. [Docs](https://docs.stripe.com/api/plans/create#create_plan-nickname) */
  nickname?: string | undefined;
  /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/plans/create#create_plan-product) */
  product?: PlanCreateParams.Product | string | undefined;
  /** The steps of the price: up to which quantity, and what it costs. [Docs](https://docs.stripe.com/api/plans/create#create_plan-tiers) */
  tiers?: readonly PlanCreateParams.Tier[] | undefined;
  /** `volume`: the total decides on the price of all units; `graduated`: each unit costs what its step does. [Docs](https://docs.stripe.com/api/plans/create#create_plan-tiers_mode) */
  tiers_mode?: PlanCreateParams.TiersMode | undefined;
  /** [Docs](https://docs.stripe.com/api/plans/create#create_plan-transform_usage) */
  transform_usage?: PlanCreateParams.TransformUsage | undefined;
  /** How many days the trial lasts. [Docs](https://docs.stripe.com/api/plans/create#create_plan-trial_period_days) */
  trial_period_days?: number | undefined;
  /** `licensed` for quantities that you set, `metered` for recorded usage. [Docs](https://docs.stripe.com/api/plans/create#create_plan-usage_type) */
  usage_type?: PlanCreateParams.UsageType | undefined;
}
export declare namespace PlanCreateParams {
  export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
  export type BillingScheme = 'per_unit' | 'tiered' | OtherString;
  export interface Product {
    /** Whether it can be used for something new. [Docs](https://docs.stripe.com/api/plans/create#create_plan-product-active) */
    active?: boolean | undefined;
    /** Identifies the object. [Docs](https://docs.stripe.com/api/plans/create#create_plan-product-id) */
    id?: string | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/plans/create#create_plan-product-metadata) */
    metadata?: MetadataParam | undefined;
    /** What it is called. [Docs](https://docs.stripe.com/api/plans/create#create_plan-product-name) */
    name: string;
    /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/plans/create#create_plan-product-statement_descriptor) */
    statement_descriptor?: string | undefined;
    /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/plans/create#create_plan-product-tax_code) */
    tax_code?: string | undefined;
    /** What decides the tax, such as where a service is performed. [Docs](https://docs.stripe.com/api/plans/create#create_plan-product-tax_details) */
    tax_details?: Product.TaxDetails | undefined;
    /** What a unit is called on invoices, such as `seat`. [Docs](https://docs.stripe.com/api/plans/create#create_plan-product-unit_label) */
    unit_label?: string | undefined;
  }
  export namespace Product {
    export interface TaxDetails {
      /** Id of the place where the service is performed. [Docs](https://docs.stripe.com/api/plans/create#create_plan-product-tax_details-performance_location) */
      performance_location?: string | undefined;
      /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/plans/create#create_plan-product-tax_details-tax_code) */
      tax_code?: Emptyable<string> | undefined;
    }
  }
  export interface Tier {
    /** The fixed amount, where it is no percentage. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/plans/create#create_plan-tiers-flat_amount) */
    flat_amount?: number | undefined;
    /** A fixed amount in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/plans/create#create_plan-tiers-flat_amount_decimal) */
    flat_amount_decimal?: string | undefined;
    /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/plans/create#create_plan-tiers-unit_amount) */
    unit_amount?: number | undefined;
    /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/plans/create#create_plan-tiers-unit_amount_decimal) */
    unit_amount_decimal?: string | undefined;
    /** The last quantity of the step; `inf` for no end. [Docs](https://docs.stripe.com/api/plans/create#create_plan-tiers-up_to) */
    up_to: 'inf' | number;
  }
  export type TiersMode = 'graduated' | 'volume' | OtherString;
  export interface TransformUsage {
    /** What to divide the quantity by. [Docs](https://docs.stripe.com/api/plans/create#create_plan-transform_usage-divide_by) */
    divide_by: number;
    /** Whether to round `up` or `down` after dividing. [Docs](https://docs.stripe.com/api/plans/create#create_plan-transform_usage-round) */
    round: TransformUsage.Round;
  }
  export namespace TransformUsage {
    export type Round = 'down' | 'up' | OtherString;
  }
  export type UsageType = 'licensed' | 'metered' | OtherString;
}

export interface PlanRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface PlanUpdateParams {
  /** Whether it can be used for something new. [Docs](https://docs.stripe.com/api/plans/update#update_plan-active) */
  active?: boolean | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/plans/update#update_plan-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** A short text of your own that customers never see. [Docs](https://docs.stripe.com/api/plans/update#update_plan-nickname) */
  nickname?: string | undefined;
  /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/plans/update#update_plan-product) */
  product?: string | undefined;
  /** How many days the trial lasts. [Docs](https://docs.stripe.com/api/plans/update#update_plan-trial_period_days) */
  trial_period_days?: number | undefined;
}

export interface PlanListParams extends PaginationParams {
  /** Only those that can be used for something new, or only the others. [Docs](https://docs.stripe.com/api/plans/list#list_plans-active) */
  active?: boolean | undefined;
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/plans/list#list_plans-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those of this product. [Docs](https://docs.stripe.com/api/plans/list#list_plans-product) */
  product?: string | undefined;
}

export interface PlanDeleteParams extends NoParams {
}
