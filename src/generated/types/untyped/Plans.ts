// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, NoParams, OtherString, Timestamp } from '../../../core/words.ts';
import type { MetadataParam, PaginationParams, RangeQueryParam } from '../shared.ts';

export interface PlanCreateParams {
  currency: string;
  interval: PlanCreateParams.Interval;
  active?: boolean | undefined;
  /** In the currency's smallest unit. */
  amount?: number | undefined;
  amount_decimal?: string | undefined;
  billing_scheme?: PlanCreateParams.BillingScheme | undefined;
  expand?: readonly string[] | undefined;
  id?: string | undefined;
  interval_count?: number | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  meter?: string | undefined;
  nickname?: string | undefined;
  product?: PlanCreateParams.Product | string | undefined;
  tiers?: readonly PlanCreateParams.Tier[] | undefined;
  tiers_mode?: PlanCreateParams.TiersMode | undefined;
  transform_usage?: PlanCreateParams.TransformUsage | undefined;
  trial_period_days?: number | undefined;
  usage_type?: PlanCreateParams.UsageType | undefined;
}
export declare namespace PlanCreateParams {
  export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
  export type BillingScheme = 'per_unit' | 'tiered' | OtherString;
  export interface Product {
    active?: boolean | undefined;
    id?: string | undefined;
    metadata?: MetadataParam | undefined;
    name: string;
    /** Up to 22 characters. */
    statement_descriptor?: string | undefined;
    tax_code?: string | undefined;
    tax_details?: Product.TaxDetails | undefined;
    unit_label?: string | undefined;
  }
  export namespace Product {
    export interface TaxDetails {
      performance_location?: string | undefined;
      tax_code?: Emptyable<string> | undefined;
    }
  }
  export interface Tier {
    /** In the currency's smallest unit. */
    flat_amount?: number | undefined;
    flat_amount_decimal?: string | undefined;
    /** In the currency's smallest unit. */
    unit_amount?: number | undefined;
    unit_amount_decimal?: string | undefined;
    up_to: 'inf' | number;
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

export interface PlanRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface PlanUpdateParams {
  active?: boolean | undefined;
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  nickname?: string | undefined;
  product?: string | undefined;
  trial_period_days?: number | undefined;
}

export interface PlanListParams extends PaginationParams {
  active?: boolean | undefined;
  /** Unix seconds. */
  created?: RangeQueryParam | Timestamp | undefined;
  expand?: readonly string[] | undefined;
  product?: string | undefined;
}

export interface PlanDeleteParams extends NoParams {
}
