// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, Expandable, NoParams, OtherString, Timestamp } from '../../core/words.ts';
import type { Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';
import type { Price } from './Prices.ts';
import type { TaxCode } from './TaxCodes.ts';

export interface Product {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/products/object#product_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/products/object#product_object-object) */
  object: 'product';
  /** Whether it can be used for something new. [Docs](https://docs.stripe.com/api/products/object#product_object-active) */
  active: boolean;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/products/object#product_object-created) */
  created: number;
  /** Id of the price used where none is named (`price_…`). [Docs](https://docs.stripe.com/api/products/object#product_object-default_price) */
  default_price?: Expandable<Price> | null;
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/products/object#product_object-deleted) */
  deleted?: void;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/products/object#product_object-description) */
  description: string | null;
  /** Up to eight addresses of pictures that customers see. [Docs](https://docs.stripe.com/api/products/object#product_object-images) */
  images: string[];
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/products/object#product_object-livemode) */
  livemode: boolean;
  /** Up to 15 short praises shown in pricing tables. [Docs](https://docs.stripe.com/api/products/object#product_object-marketing_features) */
  marketing_features: Product.MarketingFeature[];
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/products/object#product_object-metadata) */
  metadata: Metadata;
  /** What customers read as its name. [Docs](https://docs.stripe.com/api/products/object#product_object-name) */
  name: string;
  /** Height, length and width in inches, weight in ounces. [Docs](https://docs.stripe.com/api/products/object#product_object-package_dimensions) */
  package_dimensions: Product.PackageDimensions | null;
  /** Whether it is a thing that is shipped. [Docs](https://docs.stripe.com/api/products/object#product_object-shippable) */
  shippable: boolean | null;
  /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/products/object#product_object-statement_descriptor) */
  statement_descriptor?: string | null;
  /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/products/object#product_object-tax_code) */
  tax_code?: Expandable<TaxCode> | null;
  /** What decides the tax, such as where a service is performed. [Docs](https://docs.stripe.com/api/products/object#product_object-tax_details) */
  tax_details: Product.TaxDetails | null;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/products/object#product_object-type) */
  type: Product.Type;
  /** What a unit is called on invoices, such as `seat`. [Docs](https://docs.stripe.com/api/products/object#product_object-unit_label) */
  unit_label?: string | null;
  /** When it was last changed. Unix seconds. [Docs](https://docs.stripe.com/api/products/object#product_object-updated) */
  updated: number;
  /** A web address, `https://…`. [Docs](https://docs.stripe.com/api/products/object#product_object-url) */
  url: string | null;
}
export declare namespace Product {
  export interface MarketingFeature {
    /** What it is called. Up to 80 characters. [Docs](https://docs.stripe.com/api/products/object#product_object-marketing_features-name) */
    name?: string;
  }
  export interface PackageDimensions {
    /** Height, in inches. [Docs](https://docs.stripe.com/api/products/object#product_object-package_dimensions-height) */
    height: number;
    /** Length, in inches. [Docs](https://docs.stripe.com/api/products/object#product_object-package_dimensions-length) */
    length: number;
    /** Weight, in ounces. [Docs](https://docs.stripe.com/api/products/object#product_object-package_dimensions-weight) */
    weight: number;
    /** Width, in inches. [Docs](https://docs.stripe.com/api/products/object#product_object-package_dimensions-width) */
    width: number;
  }
  export interface TaxDetails {
    /** Id of the place where the service is performed. [Docs](https://docs.stripe.com/api/products/object#product_object-tax_details-performance_location) */
    performance_location: string | null;
    /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/products/object#product_object-tax_details-tax_code) */
    tax_code: string | null;
  }
  export type Type = 'good' | 'service' | OtherString;
}

export interface DeletedProduct {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/products/delete) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/products/delete) */
  object: 'product';
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/products/delete) */
  deleted: true;
}

export interface ProductCreateParams {
  /** What customers read as its name. [Docs](https://docs.stripe.com/api/products/create#create_product-name) */
  name: string;
  /** Whether it can be bought; `true` by default. [Docs](https://docs.stripe.com/api/products/create#create_product-active) */
  active?: boolean | undefined;
  /** A price to make along with it, as its default one. [Docs](https://docs.stripe.com/api/products/create#create_product-default_price_data) */
  default_price_data?: ProductCreateParams.DefaultPriceData | undefined;
  /** What customers read about it. [Docs](https://docs.stripe.com/api/products/create#create_product-description) */
  description?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** An id of your choice, unique among your products; a random one otherwise. [Docs](https://docs.stripe.com/api/products/create#create_product-id) */
  id?: string | undefined;
  /** Up to eight addresses of pictures that customers see. [Docs](https://docs.stripe.com/api/products/create#create_product-images) */
  images?: readonly string[] | undefined;
  /** Up to 15 short praises shown in pricing tables. [Docs](https://docs.stripe.com/api/products/create#create_product-marketing_features) */
  marketing_features?: readonly ProductCreateParams.MarketingFeature[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/products/create#create_product-metadata) */
  metadata?: MetadataParam | undefined;
  /** Height, length and width in inches, weight in ounces. [Docs](https://docs.stripe.com/api/products/create#create_product-package_dimensions) */
  package_dimensions?: ProductCreateParams.PackageDimensions | undefined;
  /** Whether it is a thing that is shipped. [Docs](https://docs.stripe.com/api/products/create#create_product-shippable) */
  shippable?: boolean | undefined;
  /** What stands on the customer's statement for a subscription: at most 22 characters. [Docs](https://docs.stripe.com/api/products/create#create_product-statement_descriptor) */
  statement_descriptor?: string | undefined;
  /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/products/create#create_product-tax_code) */
  tax_code?: string | undefined;
  /** What decides the tax, such as where a service is performed. [Docs](https://docs.stripe.com/api/products/create#create_product-tax_details) */
  tax_details?: ProductCreateParams.TaxDetails | undefined;
  /** `service` or `good`; only for versions of the API that tell them apart. [Docs](https://docs.stripe.com/api/products/create#create_product-type) */
  type?: ProductCreateParams.Type | undefined;
  /** What a unit is called on invoices, such as `seat`. [Docs](https://docs.stripe.com/api/products/create#create_product-unit_label) */
  unit_label?: string | undefined;
  /** A web address, `https://…`. [Docs](https://docs.stripe.com/api/products/create#create_product-url) */
  url?: string | undefined;
}
export declare namespace ProductCreateParams {
  export interface DefaultPriceData {
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/products/create#create_product-default_price_data-currency) */
    currency: string;
    /** The same in other currencies, by their codes in lower case. [Docs](https://docs.stripe.com/api/products/create#create_product-default_price_data-currency_options) */
    currency_options?: Record<string, DefaultPriceData.CurrencyOptions> | undefined;
    /** The bounds within which customers choose the amount themselves. [Docs](https://docs.stripe.com/api/products/create#create_product-default_price_data-custom_unit_amount) */
    custom_unit_amount?: DefaultPriceData.CustomUnitAmount | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/products/create#create_product-default_price_data-metadata) */
    metadata?: MetadataParam | undefined;
    /** How often it is billed. [Docs](https://docs.stripe.com/api/products/create#create_product-default_price_data-recurring) */
    recurring?: DefaultPriceData.Recurring | undefined;
    /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/products/create#create_product-default_price_data-tax_behavior) */
    tax_behavior?: DefaultPriceData.TaxBehavior | undefined;
    /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/products/create#create_product-default_price_data-unit_amount) */
    unit_amount?: number | undefined;
    /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/products/create#create_product-default_price_data-unit_amount_decimal) */
    unit_amount_decimal?: string | undefined;
  }
  export namespace DefaultPriceData {
    export interface CurrencyOptions {
      /** The bounds within which customers choose the amount themselves. [Docs](https://docs.stripe.com/api/products/create#create_product-default_price_data-currency_options-custom_unit_amount) */
      custom_unit_amount?: CurrencyOptions.CustomUnitAmount | undefined;
      /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/products/create#create_product-default_price_data-currency_options-tax_behavior) */
      tax_behavior?: CurrencyOptions.TaxBehavior | undefined;
      /** The steps of the price: up to which quantity, and what it costs. [Docs](https://docs.stripe.com/api/products/create#create_product-default_price_data-currency_options-tiers) */
      tiers?: readonly CurrencyOptions.Tier[] | undefined;
      /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/products/create#create_product-default_price_data-currency_options-unit_amount) */
      unit_amount?: number | undefined;
      /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/products/create#create_product-default_price_data-currency_options-unit_amount_decimal) */
      unit_amount_decimal?: string | undefined;
    }
    export namespace CurrencyOptions {
      export interface CustomUnitAmount {
        /** Whether it is switched on. [Docs](https://docs.stripe.com/api/products/create#create_product-default_price_data-currency_options-custom_unit_amount-enabled) */
        enabled: boolean;
        /** The most that it may be. [Docs](https://docs.stripe.com/api/products/create#create_product-default_price_data-currency_options-custom_unit_amount-maximum) */
        maximum?: number | undefined;
        /** The least that it may be. [Docs](https://docs.stripe.com/api/products/create#create_product-default_price_data-currency_options-custom_unit_amount-minimum) */
        minimum?: number | undefined;
        /** What it starts with. [Docs](https://docs.stripe.com/api/products/create#create_product-default_price_data-currency_options-custom_unit_amount-preset) */
        preset?: number | undefined;
      }
      export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
      export interface Tier {
        /** The fixed amount, where it is no percentage. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/products/create#create_product-default_price_data-currency_options-tiers-flat_amount) */
        flat_amount?: number | undefined;
        /** A fixed amount in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/products/create#create_product-default_price_data-currency_options-tiers-flat_amount_decimal) */
        flat_amount_decimal?: string | undefined;
        /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/products/create#create_product-default_price_data-currency_options-tiers-unit_amount) */
        unit_amount?: number | undefined;
        /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/products/create#create_product-default_price_data-currency_options-tiers-unit_amount_decimal) */
        unit_amount_decimal?: string | undefined;
        /** The last quantity of the step; `inf` for no end. [Docs](https://docs.stripe.com/api/products/create#create_product-default_price_data-currency_options-tiers-up_to) */
        up_to: 'inf' | number;
      }
    }
    export interface CustomUnitAmount {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/products/create#create_product-default_price_data-custom_unit_amount-enabled) */
      enabled: boolean;
      /** The most that it may be. [Docs](https://docs.stripe.com/api/products/create#create_product-default_price_data-custom_unit_amount-maximum) */
      maximum?: number | undefined;
      /** The least that it may be. [Docs](https://docs.stripe.com/api/products/create#create_product-default_price_data-custom_unit_amount-minimum) */
      minimum?: number | undefined;
      /** What it starts with. [Docs](https://docs.stripe.com/api/products/create#create_product-default_price_data-custom_unit_amount-preset) */
      preset?: number | undefined;
    }
    export interface Recurring {
      /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/products/create#create_product-default_price_data-recurring-interval) */
      interval: Recurring.Interval;
      /** How many of those units lie between. [Docs](https://docs.stripe.com/api/products/create#create_product-default_price_data-recurring-interval_count) */
      interval_count?: number | undefined;
    }
    export namespace Recurring {
      export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
    }
    export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
  }
  export interface MarketingFeature {
    /** What it is called. Up to 80 characters. [Docs](https://docs.stripe.com/api/products/create#create_product-marketing_features-name) */
    name: string;
  }
  export interface PackageDimensions {
    /** Height, in inches. [Docs](https://docs.stripe.com/api/products/create#create_product-package_dimensions-height) */
    height: number;
    /** Length, in inches. [Docs](https://docs.stripe.com/api/products/create#create_product-package_dimensions-length) */
    length: number;
    /** Weight, in ounces. [Docs](https://docs.stripe.com/api/products/create#create_product-package_dimensions-weight) */
    weight: number;
    /** Width, in inches. [Docs](https://docs.stripe.com/api/products/create#create_product-package_dimensions-width) */
    width: number;
  }
  export interface TaxDetails {
    /** Id of the place where the service is performed. [Docs](https://docs.stripe.com/api/products/create#create_product-tax_details-performance_location) */
    performance_location?: string | undefined;
    /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/products/create#create_product-tax_details-tax_code) */
    tax_code?: Emptyable<string> | undefined;
  }
  export type Type = 'good' | 'service' | OtherString;
}

export interface ProductRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface ProductUpdateParams {
  /** Whether it can be used for something new. [Docs](https://docs.stripe.com/api/products/update#update_product-active) */
  active?: boolean | undefined;
  /** Id of the price used where none is named (`price_…`). [Docs](https://docs.stripe.com/api/products/update#update_product-default_price) */
  default_price?: string | undefined;
  /** What customers read about it. [Docs](https://docs.stripe.com/api/products/update#update_product-description) */
  description?: Emptyable<string> | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to eight addresses of pictures that customers see. [Docs](https://docs.stripe.com/api/products/update#update_product-images) */
  images?: Emptyable<readonly string[]> | undefined;
  /** Up to 15 short praises shown in pricing tables. [Docs](https://docs.stripe.com/api/products/update#update_product-marketing_features) */
  marketing_features?: Emptyable<readonly ProductUpdateParams.MarketingFeature[]> | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/products/update#update_product-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** What customers read as its name. [Docs](https://docs.stripe.com/api/products/update#update_product-name) */
  name?: string | undefined;
  /** Height, length and width in inches, weight in ounces. [Docs](https://docs.stripe.com/api/products/update#update_product-package_dimensions) */
  package_dimensions?: Emptyable<ProductUpdateParams.PackageDimensions> | undefined;
  /** Whether it is a thing that is shipped. [Docs](https://docs.stripe.com/api/products/update#update_product-shippable) */
  shippable?: boolean | undefined;
  /** What stands on the customer's statement for a subscription: at most 22 characters. [Docs](https://docs.stripe.com/api/products/update#update_product-statement_descriptor) */
  statement_descriptor?: string | undefined;
  /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/products/update#update_product-tax_code) */
  tax_code?: Emptyable<string> | undefined;
  /** What decides the tax, such as where a service is performed. [Docs](https://docs.stripe.com/api/products/update#update_product-tax_details) */
  tax_details?: Emptyable<ProductUpdateParams.TaxDetails> | undefined;
  /** What a unit is called on invoices, such as `seat`. [Docs](https://docs.stripe.com/api/products/update#update_product-unit_label) */
  unit_label?: Emptyable<string> | undefined;
  /** A web address, `https://…`. [Docs](https://docs.stripe.com/api/products/update#update_product-url) */
  url?: Emptyable<string> | undefined;
}
export declare namespace ProductUpdateParams {
  export interface MarketingFeature {
    /** What it is called. Up to 80 characters. [Docs](https://docs.stripe.com/api/products/update#update_product-marketing_features-name) */
    name: string;
  }
  export interface PackageDimensions {
    /** Height, in inches. [Docs](https://docs.stripe.com/api/products/update#update_product-package_dimensions-height) */
    height: number;
    /** Length, in inches. [Docs](https://docs.stripe.com/api/products/update#update_product-package_dimensions-length) */
    length: number;
    /** Weight, in ounces. [Docs](https://docs.stripe.com/api/products/update#update_product-package_dimensions-weight) */
    weight: number;
    /** Width, in inches. [Docs](https://docs.stripe.com/api/products/update#update_product-package_dimensions-width) */
    width: number;
  }
  export interface TaxDetails {
    /** Id of the place where the service is performed. [Docs](https://docs.stripe.com/api/products/update#update_product-tax_details-performance_location) */
    performance_location?: string | undefined;
    /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/products/update#update_product-tax_details-tax_code) */
    tax_code?: Emptyable<string> | undefined;
  }
}

export interface ProductListParams extends PaginationParams {
  /** Only those that can be used for something new, or only the others. [Docs](https://docs.stripe.com/api/products/list#list_products-active) */
  active?: boolean | undefined;
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/products/list#list_products-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those with these ids. [Docs](https://docs.stripe.com/api/products/list#list_products-ids) */
  ids?: readonly string[] | undefined;
  /** Only those that are shipped, or only the others. [Docs](https://docs.stripe.com/api/products/list#list_products-shippable) */
  shippable?: boolean | undefined;
  /** Only those of this kind. [Docs](https://docs.stripe.com/api/products/list#list_products-type) */
  type?: ProductListParams.Type | undefined;
  /** Only the one with this address. [Docs](https://docs.stripe.com/api/products/list#list_products-url) */
  url?: string | undefined;
}
export declare namespace ProductListParams {
  export type Type = 'good' | 'service' | OtherString;
}

export interface ProductDeleteParams extends NoParams {
}

export interface ProductCreateFeatureParams {
  /** Id of the feature that customers of the product are entitled to (`feat_…`). [Docs](https://docs.stripe.com/api/product-feature/attach) */
  entitlement_feature: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface ProductDeleteFeatureParams extends NoParams {
}

export interface ProductListFeaturesParams extends PaginationParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface ProductRetrieveFeatureParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface ProductSearchParams {
  /** What to find, in Stripe's query language, as in `status:'active' AND metadata['order']:'7'`. [Docs](https://docs.stripe.com/api/products/search#search_products-query) */
  query: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** How many at most on one page, 1 to 100; 10 by default. [Docs](https://docs.stripe.com/api/products/search#search_products-limit) */
  limit?: number | undefined;
  /** Where to go on: `next_page` of the page before; absent for the first. [Docs](https://docs.stripe.com/api/products/search#search_products-page) */
  page?: string | undefined;
}
