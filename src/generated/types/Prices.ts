// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, Expandable, OtherString, Timestamp } from '../../core/words.ts';
import type { DeletedProduct, Product } from './Products.ts';
import type { Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';

export interface Price {
  id: string;
  object: 'price';
  active: boolean;
  billing_scheme: Price.BillingScheme;
  /** Unix seconds. */
  created: number;
  currency: string;
  currency_options?: Record<string, Price.CurrencyOptions>;
  custom_unit_amount: Price.CustomUnitAmount | null;
  deleted?: void;
  livemode: boolean;
  /** Up to 200 characters. */
  lookup_key: string | null;
  metadata: Metadata;
  nickname: string | null;
  product: Expandable<Product | DeletedProduct>;
  recurring: Price.Recurring | null;
  tax_behavior: Price.TaxBehavior | null;
  tiers?: Price.Tier[];
  tiers_mode: Price.TiersMode | null;
  transform_quantity: Price.TransformQuantity | null;
  type: Price.Type;
  /** In the currency's smallest unit. */
  unit_amount: number | null;
  unit_amount_decimal: string | null;
}
export declare namespace Price {
  export type BillingScheme = 'per_unit' | 'tiered' | OtherString;
  export interface CurrencyOptions {
    custom_unit_amount: CurrencyOptions.CustomUnitAmount | null;
    tax_behavior: CurrencyOptions.TaxBehavior | null;
    tiers?: CurrencyOptions.Tier[];
    /** In the currency's smallest unit. */
    unit_amount: number | null;
    unit_amount_decimal: string | null;
  }
  export namespace CurrencyOptions {
    export interface CustomUnitAmount {
      maximum: number | null;
      minimum: number | null;
      preset: number | null;
    }
    export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    export interface Tier {
      /** In the currency's smallest unit. */
      flat_amount: number | null;
      flat_amount_decimal: string | null;
      /** In the currency's smallest unit. */
      unit_amount: number | null;
      unit_amount_decimal: string | null;
      up_to: number | null;
    }
  }
  export interface CustomUnitAmount {
    maximum: number | null;
    minimum: number | null;
    preset: number | null;
  }
  export interface Recurring {
    interval: Recurring.Interval;
    interval_count: number;
    meter: string | null;
    trial_period_days: number | null;
    usage_type: Recurring.UsageType;
  }
  export namespace Recurring {
    export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
    export type UsageType = 'licensed' | 'metered' | OtherString;
  }
  export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
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
  export interface TransformQuantity {
    divide_by: number;
    round: TransformQuantity.Round;
  }
  export namespace TransformQuantity {
    export type Round = 'down' | 'up' | OtherString;
  }
  export type Type = 'one_time' | 'recurring' | OtherString;
}

export interface DeletedPrice {
  id: string;
  object: 'price';
  deleted: true;
}

export interface PriceCreateParams {
  currency: string;
  active?: boolean | undefined;
  billing_scheme?: PriceCreateParams.BillingScheme | undefined;
  currency_options?: Record<string, PriceCreateParams.CurrencyOptions> | undefined;
  custom_unit_amount?: PriceCreateParams.CustomUnitAmount | undefined;
  expand?: readonly string[] | undefined;
  /** Up to 200 characters. */
  lookup_key?: string | undefined;
  metadata?: MetadataParam | undefined;
  nickname?: string | undefined;
  product?: string | undefined;
  product_data?: PriceCreateParams.ProductData | undefined;
  recurring?: PriceCreateParams.Recurring | undefined;
  tax_behavior?: PriceCreateParams.TaxBehavior | undefined;
  tiers?: readonly PriceCreateParams.Tier[] | undefined;
  tiers_mode?: PriceCreateParams.TiersMode | undefined;
  transfer_lookup_key?: boolean | undefined;
  transform_quantity?: PriceCreateParams.TransformQuantity | undefined;
  /** In the currency's smallest unit. */
  unit_amount?: number | undefined;
  unit_amount_decimal?: string | undefined;
}
export declare namespace PriceCreateParams {
  export type BillingScheme = 'per_unit' | 'tiered' | OtherString;
  export interface CurrencyOptions {
    custom_unit_amount?: CurrencyOptions.CustomUnitAmount | undefined;
    tax_behavior?: CurrencyOptions.TaxBehavior | undefined;
    tiers?: readonly CurrencyOptions.Tier[] | undefined;
    /** In the currency's smallest unit. */
    unit_amount?: number | undefined;
    unit_amount_decimal?: string | undefined;
  }
  export namespace CurrencyOptions {
    export interface CustomUnitAmount {
      enabled: boolean;
      maximum?: number | undefined;
      minimum?: number | undefined;
      preset?: number | undefined;
    }
    export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    export interface Tier {
      /** In the currency's smallest unit. */
      flat_amount?: number | undefined;
      flat_amount_decimal?: string | undefined;
      /** In the currency's smallest unit. */
      unit_amount?: number | undefined;
      unit_amount_decimal?: string | undefined;
      up_to: 'inf' | number;
    }
  }
  export interface CustomUnitAmount {
    enabled: boolean;
    maximum?: number | undefined;
    minimum?: number | undefined;
    preset?: number | undefined;
  }
  export interface ProductData {
    active?: boolean | undefined;
    id?: string | undefined;
    metadata?: MetadataParam | undefined;
    name: string;
    /** Up to 22 characters. */
    statement_descriptor?: string | undefined;
    tax_code?: string | undefined;
    tax_details?: ProductData.TaxDetails | undefined;
    unit_label?: string | undefined;
  }
  export namespace ProductData {
    export interface TaxDetails {
      performance_location?: string | undefined;
      tax_code?: Emptyable<string> | undefined;
    }
  }
  export interface Recurring {
    interval: Recurring.Interval;
    interval_count?: number | undefined;
    meter?: string | undefined;
    trial_period_days?: number | undefined;
    usage_type?: Recurring.UsageType | undefined;
  }
  export namespace Recurring {
    export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
    export type UsageType = 'licensed' | 'metered' | OtherString;
  }
  export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
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
  export interface TransformQuantity {
    divide_by: number;
    round: TransformQuantity.Round;
  }
  export namespace TransformQuantity {
    export type Round = 'down' | 'up' | OtherString;
  }
}

export interface PriceRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface PriceUpdateParams {
  active?: boolean | undefined;
  currency_options?: Emptyable<Record<string, PriceUpdateParams.CurrencyOptions>> | undefined;
  expand?: readonly string[] | undefined;
  /** Up to 200 characters. */
  lookup_key?: string | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  nickname?: string | undefined;
  tax_behavior?: PriceUpdateParams.TaxBehavior | undefined;
  transfer_lookup_key?: boolean | undefined;
}
export declare namespace PriceUpdateParams {
  export interface CurrencyOptions {
    custom_unit_amount?: CurrencyOptions.CustomUnitAmount | undefined;
    tax_behavior?: CurrencyOptions.TaxBehavior | undefined;
    tiers?: readonly CurrencyOptions.Tier[] | undefined;
    /** In the currency's smallest unit. */
    unit_amount?: number | undefined;
    unit_amount_decimal?: string | undefined;
  }
  export namespace CurrencyOptions {
    export interface CustomUnitAmount {
      enabled: boolean;
      maximum?: number | undefined;
      minimum?: number | undefined;
      preset?: number | undefined;
    }
    export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    export interface Tier {
      /** In the currency's smallest unit. */
      flat_amount?: number | undefined;
      flat_amount_decimal?: string | undefined;
      /** In the currency's smallest unit. */
      unit_amount?: number | undefined;
      unit_amount_decimal?: string | undefined;
      up_to: 'inf' | number;
    }
  }
  export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
}

export interface PriceListParams extends PaginationParams {
  active?: boolean | undefined;
  /** Unix seconds. */
  created?: RangeQueryParam | Timestamp | undefined;
  currency?: string | undefined;
  expand?: readonly string[] | undefined;
  lookup_keys?: readonly string[] | undefined;
  product?: string | undefined;
  recurring?: PriceListParams.Recurring | undefined;
  type?: PriceListParams.Type | undefined;
}
export declare namespace PriceListParams {
  export interface Recurring {
    interval?: Recurring.Interval | undefined;
    meter?: string | undefined;
    usage_type?: Recurring.UsageType | undefined;
  }
  export namespace Recurring {
    export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
    export type UsageType = 'licensed' | 'metered' | OtherString;
  }
  export type Type = 'one_time' | 'recurring' | OtherString;
}

export interface PriceSearchParams {
  query: string;
  expand?: readonly string[] | undefined;
  limit?: number | undefined;
  page?: string | undefined;
}
