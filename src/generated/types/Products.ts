// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, Expandable, NoParams, OtherString } from '../../core/words.ts';
import type { Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';
import type { Price } from './Prices.ts';
import type { TaxCode } from './TaxCodes.ts';

export interface Product {
  id: string;
  object: 'product';
  active: boolean;
  /** Unix seconds. */
  created: number;
  default_price?: Expandable<Price> | null;
  deleted?: void;
  description: string | null;
  images: string[];
  livemode: boolean;
  marketing_features: Product.MarketingFeature[];
  metadata: Metadata;
  name: string;
  package_dimensions: Product.PackageDimensions | null;
  shippable: boolean | null;
  statement_descriptor?: string | null;
  tax_code?: Expandable<TaxCode> | null;
  tax_details: Product.TaxDetails | null;
  type: Product.Type;
  unit_label?: string | null;
  /** Unix seconds. */
  updated: number;
  url: string | null;
}
export declare namespace Product {
  export interface MarketingFeature {
    /** Up to 80 characters. */
    name?: string;
  }
  export interface PackageDimensions {
    height: number;
    length: number;
    weight: number;
    width: number;
  }
  export interface TaxDetails {
    performance_location: string | null;
    tax_code: string | null;
  }
  export type Type = 'good' | 'service' | OtherString;
}

export interface DeletedProduct {
  id: string;
  object: 'product';
  deleted: true;
}

export interface ProductCreateParams {
  name: string;
  active?: boolean | undefined;
  default_price_data?: ProductCreateParams.DefaultPriceData | undefined;
  description?: string | undefined;
  expand?: readonly string[] | undefined;
  id?: string | undefined;
  images?: readonly string[] | undefined;
  marketing_features?: readonly ProductCreateParams.MarketingFeature[] | undefined;
  metadata?: MetadataParam | undefined;
  package_dimensions?: ProductCreateParams.PackageDimensions | undefined;
  shippable?: boolean | undefined;
  /** Up to 22 characters. */
  statement_descriptor?: string | undefined;
  tax_code?: string | undefined;
  tax_details?: ProductCreateParams.TaxDetails | undefined;
  type?: ProductCreateParams.Type | undefined;
  unit_label?: string | undefined;
  url?: string | undefined;
}
export declare namespace ProductCreateParams {
  export interface DefaultPriceData {
    currency: string;
    currency_options?: Record<string, DefaultPriceData.CurrencyOptions> | undefined;
    custom_unit_amount?: DefaultPriceData.CustomUnitAmount | undefined;
    metadata?: MetadataParam | undefined;
    recurring?: DefaultPriceData.Recurring | undefined;
    tax_behavior?: DefaultPriceData.TaxBehavior | undefined;
    /** In the currency's smallest unit. */
    unit_amount?: number | undefined;
    unit_amount_decimal?: string | undefined;
  }
  export namespace DefaultPriceData {
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
    export interface Recurring {
      interval: Recurring.Interval;
      interval_count?: number | undefined;
    }
    export namespace Recurring {
      export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
    }
    export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
  }
  export interface MarketingFeature {
    /** Up to 80 characters. */
    name: string;
  }
  export interface PackageDimensions {
    height: number;
    length: number;
    weight: number;
    width: number;
  }
  export interface TaxDetails {
    performance_location?: string | undefined;
    tax_code?: Emptyable<string> | undefined;
  }
  export type Type = 'good' | 'service' | OtherString;
}

export interface ProductRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface ProductUpdateParams {
  active?: boolean | undefined;
  default_price?: string | undefined;
  description?: Emptyable<string> | undefined;
  expand?: readonly string[] | undefined;
  images?: Emptyable<readonly string[]> | undefined;
  marketing_features?: Emptyable<readonly ProductUpdateParams.MarketingFeature[]> | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  name?: string | undefined;
  package_dimensions?: Emptyable<ProductUpdateParams.PackageDimensions> | undefined;
  shippable?: boolean | undefined;
  /** Up to 22 characters. */
  statement_descriptor?: string | undefined;
  tax_code?: Emptyable<string> | undefined;
  tax_details?: Emptyable<ProductUpdateParams.TaxDetails> | undefined;
  unit_label?: Emptyable<string> | undefined;
  url?: Emptyable<string> | undefined;
}
export declare namespace ProductUpdateParams {
  export interface MarketingFeature {
    /** Up to 80 characters. */
    name: string;
  }
  export interface PackageDimensions {
    height: number;
    length: number;
    weight: number;
    width: number;
  }
  export interface TaxDetails {
    performance_location?: string | undefined;
    tax_code?: Emptyable<string> | undefined;
  }
}

export interface ProductListParams extends PaginationParams {
  active?: boolean | undefined;
  created?: RangeQueryParam | number | undefined;
  expand?: readonly string[] | undefined;
  ids?: readonly string[] | undefined;
  shippable?: boolean | undefined;
  type?: ProductListParams.Type | undefined;
  url?: string | undefined;
}
export declare namespace ProductListParams {
  export type Type = 'good' | 'service' | OtherString;
}

export interface ProductDeleteParams extends NoParams {
}

export interface ProductCreateFeatureParams {
  entitlement_feature: string;
  expand?: readonly string[] | undefined;
}

export interface ProductDeleteFeatureParams extends NoParams {
}

export interface ProductListFeaturesParams extends PaginationParams {
  expand?: readonly string[] | undefined;
}

export interface ProductRetrieveFeatureParams {
  expand?: readonly string[] | undefined;
}

export interface ProductSearchParams {
  query: string;
  expand?: readonly string[] | undefined;
  limit?: number | undefined;
  page?: string | undefined;
}
