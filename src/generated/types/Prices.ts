// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, Expandable, OtherString, Timestamp } from '../../core/words.ts';
import type { DeletedProduct, Product } from './Products.ts';
import type { Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';

export interface Price {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/prices/object#price_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/prices/object#price_object-object) */
  object: 'price';
  /** Whether it can be used for something new. [Docs](https://docs.stripe.com/api/prices/object#price_object-active) */
  active: boolean;
  /** `per_unit` for a fixed amount per unit, `tiered` for one that depends on the quantity. [Docs](https://docs.stripe.com/api/prices/object#price_object-billing_scheme) */
  billing_scheme: Price.BillingScheme;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/prices/object#price_object-created) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/prices/object#price_object-currency) */
  currency: string;
  /** The same in other currencies, by their codes in lower case. [Docs](https://docs.stripe.com/api/prices/object#price_object-currency_options) */
  currency_options?: Record<string, Price.CurrencyOptions>;
  /** The bounds within which customers choose the amount themselves. [Docs](https://docs.stripe.com/api/prices/object#price_object-custom_unit_amount) */
  custom_unit_amount: Price.CustomUnitAmount | null;
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/prices/object#price_object-deleted) */
  deleted?: void;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/prices/object#price_object-livemode) */
  livemode: boolean;
  /** A name of your own to find it by, at most 200 characters. [Docs](https://docs.stripe.com/api/prices/object#price_object-lookup_key) */
  lookup_key: string | null;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/prices/object#price_object-metadata) */
  metadata: Metadata;
  /** A short text of your own that customers never see. [Docs](https://docs.stripe.com/api/prices/object#price_object-nickname) */
  nickname: string | null;
  /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/prices/object#price_object-product) */
  product: Expandable<Product | DeletedProduct>;
  /** How often it is billed, and whether by metered usage. [Docs](https://docs.stripe.com/api/prices/object#price_object-recurring) */
  recurring: Price.Recurring | null;
  /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/prices/object#price_object-tax_behavior) */
  tax_behavior: Price.TaxBehavior | null;
  /** The steps of the price: up to which quantity, and what it costs. [Docs](https://docs.stripe.com/api/prices/object#price_object-tiers) */
  tiers?: Price.Tier[];
  /** `volume`: the total decides on the price of all units; `graduated`: each unit costs what its step does. [Docs](https://docs.stripe.com/api/prices/object#price_object-tiers_mode) */
  tiers_mode: Price.TiersMode | null;
  /** What the quantity is divided by, and how it is rounded, before it is billed. [Docs](https://docs.stripe.com/api/prices/object#price_object-transform_quantity) */
  transform_quantity: Price.TransformQuantity | null;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/prices/object#price_object-type) */
  type: Price.Type;
  /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/prices/object#price_object-unit_amount) */
  unit_amount: number | null;
  /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/prices/object#price_object-unit_amount_decimal) */
  unit_amount_decimal: string | null;
}
export declare namespace Price {
  export type BillingScheme = 'per_unit' | 'tiered' | OtherString;
  export interface CurrencyOptions {
    /** The bounds within which customers choose the amount themselves. [Docs](https://docs.stripe.com/api/prices/object#price_object-currency_options-custom_unit_amount) */
    custom_unit_amount: CurrencyOptions.CustomUnitAmount | null;
    /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/prices/object#price_object-currency_options-tax_behavior) */
    tax_behavior: CurrencyOptions.TaxBehavior | null;
    /** The steps of the price: up to which quantity, and what it costs. [Docs](https://docs.stripe.com/api/prices/object#price_object-currency_options-tiers) */
    tiers?: CurrencyOptions.Tier[];
    /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/prices/object#price_object-currency_options-unit_amount) */
    unit_amount: number | null;
    /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/prices/object#price_object-currency_options-unit_amount_decimal) */
    unit_amount_decimal: string | null;
  }
  export namespace CurrencyOptions {
    export interface CustomUnitAmount {
      /** The most that it may be. [Docs](https://docs.stripe.com/api/prices/object#price_object-currency_options-custom_unit_amount-maximum) */
      maximum: number | null;
      /** The least that it may be. [Docs](https://docs.stripe.com/api/prices/object#price_object-currency_options-custom_unit_amount-minimum) */
      minimum: number | null;
      /** What it starts with. [Docs](https://docs.stripe.com/api/prices/object#price_object-currency_options-custom_unit_amount-preset) */
      preset: number | null;
    }
    export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    export interface Tier {
      /** The fixed amount, where it is no percentage. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/prices/object#price_object-currency_options-tiers-flat_amount) */
      flat_amount: number | null;
      /** A fixed amount in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/prices/object#price_object-currency_options-tiers-flat_amount_decimal) */
      flat_amount_decimal: string | null;
      /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/prices/object#price_object-currency_options-tiers-unit_amount) */
      unit_amount: number | null;
      /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/prices/object#price_object-currency_options-tiers-unit_amount_decimal) */
      unit_amount_decimal: string | null;
      /** The last quantity of the step; `inf` for no end. [Docs](https://docs.stripe.com/api/prices/object#price_object-currency_options-tiers-up_to) */
      up_to: number | null;
    }
  }
  export interface CustomUnitAmount {
    /** The most that it may be. [Docs](https://docs.stripe.com/api/prices/object#price_object-custom_unit_amount-maximum) */
    maximum: number | null;
    /** The least that it may be. [Docs](https://docs.stripe.com/api/prices/object#price_object-custom_unit_amount-minimum) */
    minimum: number | null;
    /** What it starts with. [Docs](https://docs.stripe.com/api/prices/object#price_object-custom_unit_amount-preset) */
    preset: number | null;
  }
  export interface Recurring {
    /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/prices/object#price_object-recurring-interval) */
    interval: Recurring.Interval;
    /** How many of those units lie between. [Docs](https://docs.stripe.com/api/prices/object#price_object-recurring-interval_count) */
    interval_count: number;
    /** Id of the meter that counts the usage (`mtr_…`). [Docs](https://docs.stripe.com/api/prices/object#price_object-recurring-meter) */
    meter: string | null;
    /** How many days the trial lasts. [Docs](https://docs.stripe.com/api/prices/object#price_object-recurring-trial_period_days) */
    trial_period_days: number | null;
    /** `licensed` for quantities that you set, `metered` for recorded usage. [Docs](https://docs.stripe.com/api/prices/object#price_object-recurring-usage_type) */
    usage_type: Recurring.UsageType;
  }
  export namespace Recurring {
    export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
    export type UsageType = 'licensed' | 'metered' | OtherString;
  }
  export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
  export interface Tier {
    /** The fixed amount, where it is no percentage. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/prices/object#price_object-tiers-flat_amount) */
    flat_amount: number | null;
    /** A fixed amount in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/prices/object#price_object-tiers-flat_amount_decimal) */
    flat_amount_decimal: string | null;
    /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/prices/object#price_object-tiers-unit_amount) */
    unit_amount: number | null;
    /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/prices/object#price_object-tiers-unit_amount_decimal) */
    unit_amount_decimal: string | null;
    /** The last quantity of the step; `inf` for no end. [Docs](https://docs.stripe.com/api/prices/object#price_object-tiers-up_to) */
    up_to: number | null;
  }
  export type TiersMode = 'graduated' | 'volume' | OtherString;
  export interface TransformQuantity {
    /** What to divide the quantity by. [Docs](https://docs.stripe.com/api/prices/object#price_object-transform_quantity-divide_by) */
    divide_by: number;
    /** Whether to round `up` or `down` after dividing. [Docs](https://docs.stripe.com/api/prices/object#price_object-transform_quantity-round) */
    round: TransformQuantity.Round;
  }
  export namespace TransformQuantity {
    export type Round = 'down' | 'up' | OtherString;
  }
  export type Type = 'one_time' | 'recurring' | OtherString;
}

export interface DeletedPrice {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/prices/delete) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/prices/delete) */
  object: 'price';
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/prices/delete) */
  deleted: true;
}

export interface PriceCreateParams {
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/prices/create#create_price-currency) */
  currency: string;
  /** Whether it can be used for purchases; `true` by default. [Docs](https://docs.stripe.com/api/prices/create#create_price-active) */
  active?: boolean | undefined;
  /** `per_unit` for a fixed amount per unit, `tiered` for one that depends on the quantity. [Docs](https://docs.stripe.com/api/prices/create#create_price-billing_scheme) */
  billing_scheme?: PriceCreateParams.BillingScheme | undefined;
  /** The same in other currencies, by their codes in lower case. [Docs](https://docs.stripe.com/api/prices/create#create_price-currency_options) */
  currency_options?: Record<string, PriceCreateParams.CurrencyOptions> | undefined;
  /** The bounds within which customers choose the amount themselves. [Docs](https://docs.stripe.com/api/prices/create#create_price-custom_unit_amount) */
  custom_unit_amount?: PriceCreateParams.CustomUnitAmount | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** A name of your own to find it by, at most 200 characters. [Docs](https://docs.stripe.com/api/prices/create#create_price-lookup_key) */
  lookup_key?: string | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/prices/create#create_price-metadata) */
  metadata?: MetadataParam | undefined;
  /** A short text of your own that customers never see. [Docs](https://docs.stripe.com/api/prices/create#create_price-nickname) */
  nickname?: string | undefined;
  /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/prices/create#create_price-product) */
  product?: string | undefined;
  /** A product to make along with it, in place of the id of one. [Docs](https://docs.stripe.com/api/prices/create#create_price-product_data) */
  product_data?: PriceCreateParams.ProductData | undefined;
  /** How often it is billed, and whether by metered usage. [Docs](https://docs.stripe.com/api/prices/create#create_price-recurring) */
  recurring?: PriceCreateParams.Recurring | undefined;
  /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/prices/create#create_price-tax_behavior) */
  tax_behavior?: PriceCreateParams.TaxBehavior | undefined;
  /** The steps of the price: up to which quantity, and what it costs. [Docs](https://docs.stripe.com/api/prices/create#create_price-tiers) */
  tiers?: readonly PriceCreateParams.Tier[] | undefined;
  /** `volume`: the total decides on the price of all units; `graduated`: each unit costs what its step does. [Docs](https://docs.stripe.com/api/prices/create#create_price-tiers_mode) */
  tiers_mode?: PriceCreateParams.TiersMode | undefined;
  /** Whether to take the name away from the price that has it now. [Docs](https://docs.stripe.com/api/prices/create#create_price-transfer_lookup_key) */
  transfer_lookup_key?: boolean | undefined;
  /** What the quantity is divided by, and how it is rounded, before it is billed. [Docs](https://docs.stripe.com/api/prices/create#create_price-transform_quantity) */
  transform_quantity?: PriceCreateParams.TransformQuantity | undefined;
  /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/prices/create#create_price-unit_amount) */
  unit_amount?: number | undefined;
  /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/prices/create#create_price-unit_amount_decimal) */
  unit_amount_decimal?: string | undefined;
}
export declare namespace PriceCreateParams {
  export type BillingScheme = 'per_unit' | 'tiered' | OtherString;
  export interface CurrencyOptions {
    /** The bounds within which customers choose the amount themselves. [Docs](https://docs.stripe.com/api/prices/create#create_price-currency_options-custom_unit_amount) */
    custom_unit_amount?: CurrencyOptions.CustomUnitAmount | undefined;
    /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/prices/create#create_price-currency_options-tax_behavior) */
    tax_behavior?: CurrencyOptions.TaxBehavior | undefined;
    /** The steps of the price: up to which quantity, and what it costs. [Docs](https://docs.stripe.com/api/prices/create#create_price-currency_options-tiers) */
    tiers?: readonly CurrencyOptions.Tier[] | undefined;
    /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/prices/create#create_price-currency_options-unit_amount) */
    unit_amount?: number | undefined;
    /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/prices/create#create_price-currency_options-unit_amount_decimal) */
    unit_amount_decimal?: string | undefined;
  }
  export namespace CurrencyOptions {
    export interface CustomUnitAmount {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/prices/create#create_price-currency_options-custom_unit_amount-enabled) */
      enabled: boolean;
      /** The most that it may be. [Docs](https://docs.stripe.com/api/prices/create#create_price-currency_options-custom_unit_amount-maximum) */
      maximum?: number | undefined;
      /** The least that it may be. [Docs](https://docs.stripe.com/api/prices/create#create_price-currency_options-custom_unit_amount-minimum) */
      minimum?: number | undefined;
      /** What it starts with. [Docs](https://docs.stripe.com/api/prices/create#create_price-currency_options-custom_unit_amount-preset) */
      preset?: number | undefined;
    }
    export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    export interface Tier {
      /** The fixed amount, where it is no percentage. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/prices/create#create_price-currency_options-tiers-flat_amount) */
      flat_amount?: number | undefined;
      /** A fixed amount in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/prices/create#create_price-currency_options-tiers-flat_amount_decimal) */
      flat_amount_decimal?: string | undefined;
      /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/prices/create#create_price-currency_options-tiers-unit_amount) */
      unit_amount?: number | undefined;
      /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/prices/create#create_price-currency_options-tiers-unit_amount_decimal) */
      unit_amount_decimal?: string | undefined;
      /** The last quantity of the step; `inf` for no end. [Docs](https://docs.stripe.com/api/prices/create#create_price-currency_options-tiers-up_to) */
      up_to: 'inf' | number;
    }
  }
  export interface CustomUnitAmount {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/prices/create#create_price-custom_unit_amount-enabled) */
    enabled: boolean;
    /** The most that it may be. [Docs](https://docs.stripe.com/api/prices/create#create_price-custom_unit_amount-maximum) */
    maximum?: number | undefined;
    /** The least that it may be. [Docs](https://docs.stripe.com/api/prices/create#create_price-custom_unit_amount-minimum) */
    minimum?: number | undefined;
    /** What it starts with. [Docs](https://docs.stripe.com/api/prices/create#create_price-custom_unit_amount-preset) */
    preset?: number | undefined;
  }
  export interface ProductData {
    /** Whether it can be used for something new. [Docs](https://docs.stripe.com/api/prices/create#create_price-product_data-active) */
    active?: boolean | undefined;
    /** Identifies the object. [Docs](https://docs.stripe.com/api/prices/create#create_price-product_data-id) */
    id?: string | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/prices/create#create_price-product_data-metadata) */
    metadata?: MetadataParam | undefined;
    /** What it is called. [Docs](https://docs.stripe.com/api/prices/create#create_price-product_data-name) */
    name: string;
    /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/prices/create#create_price-product_data-statement_descriptor) */
    statement_descriptor?: string | undefined;
    /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/prices/create#create_price-product_data-tax_code) */
    tax_code?: string | undefined;
    /** What decides the tax, such as where a service is performed. [Docs](https://docs.stripe.com/api/prices/create#create_price-product_data-tax_details) */
    tax_details?: ProductData.TaxDetails | undefined;
    /** What a unit is called on invoices, such as `seat`. [Docs](https://docs.stripe.com/api/prices/create#create_price-product_data-unit_label) */
    unit_label?: string | undefined;
  }
  export namespace ProductData {
    export interface TaxDetails {
      /** Id of the place where the service is performed. [Docs](https://docs.stripe.com/api/prices/create#create_price-product_data-tax_details-performance_location) */
      performance_location?: string | undefined;
      /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/prices/create#create_price-product_data-tax_details-tax_code) */
      tax_code?: Emptyable<string> | undefined;
    }
  }
  export interface Recurring {
    /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/prices/create#create_price-recurring-interval) */
    interval: Recurring.Interval;
    /** How many of those units lie between. [Docs](https://docs.stripe.com/api/prices/create#create_price-recurring-interval_count) */
    interval_count?: number | undefined;
    /** Id of the meter that counts the usage (`mtr_…`). [Docs](https://docs.stripe.com/api/prices/create#create_price-recurring-meter) */
    meter?: string | undefined;
    /** How many days the trial lasts. [Docs](https://docs.stripe.com/api/prices/create#create_price-recurring-trial_period_days) */
    trial_period_days?: number | undefined;
    /** `licensed` for quantities that you set, `metered` for recorded usage. [Docs](https://docs.stripe.com/api/prices/create#create_price-recurring-usage_type) */
    usage_type?: Recurring.UsageType | undefined;
  }
  export namespace Recurring {
    export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
    export type UsageType = 'licensed' | 'metered' | OtherString;
  }
  export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
  export interface Tier {
    /** The fixed amount, where it is no percentage. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/prices/create#create_price-tiers-flat_amount) */
    flat_amount?: number | undefined;
    /** A fixed amount in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/prices/create#create_price-tiers-flat_amount_decimal) */
    flat_amount_decimal?: string | undefined;
    /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/prices/create#create_price-tiers-unit_amount) */
    unit_amount?: number | undefined;
    /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/prices/create#create_price-tiers-unit_amount_decimal) */
    unit_amount_decimal?: string | undefined;
    /** The last quantity of the step; `inf` for no end. [Docs](https://docs.stripe.com/api/prices/create#create_price-tiers-up_to) */
    up_to: 'inf' | number;
  }
  export type TiersMode = 'graduated' | 'volume' | OtherString;
  export interface TransformQuantity {
    /** What to divide the quantity by. [Docs](https://docs.stripe.com/api/prices/create#create_price-transform_quantity-divide_by) */
    divide_by: number;
    /** Whether to round `up` or `down` after dividing. [Docs](https://docs.stripe.com/api/prices/create#create_price-transform_quantity-round) */
    round: TransformQuantity.Round;
  }
  export namespace TransformQuantity {
    export type Round = 'down' | 'up' | OtherString;
  }
}

export interface PriceRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface PriceUpdateParams {
  /** Whether it can be used for something new. [Docs](https://docs.stripe.com/api/prices/update#update_price-active) */
  active?: boolean | undefined;
  /** The same in other currencies, by their codes in lower case. [Docs](https://docs.stripe.com/api/prices/update#update_price-currency_options) */
  currency_options?: Emptyable<Record<string, PriceUpdateParams.CurrencyOptions>> | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** A name of your own to find it by, at most 200 characters. [Docs](https://docs.stripe.com/api/prices/update#update_price-lookup_key) */
  lookup_key?: string | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/prices/update#update_price-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** A short text of your own that customers never see. [Docs](https://docs.stripe.com/api/prices/update#update_price-nickname) */
  nickname?: string | undefined;
  /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/prices/update#update_price-tax_behavior) */
  tax_behavior?: PriceUpdateParams.TaxBehavior | undefined;
  /** Whether to take the name away from the price that has it now. [Docs](https://docs.stripe.com/api/prices/update#update_price-transfer_lookup_key) */
  transfer_lookup_key?: boolean | undefined;
}
export declare namespace PriceUpdateParams {
  export interface CurrencyOptions {
    /** The bounds within which customers choose the amount themselves. [Docs](https://docs.stripe.com/api/prices/update#update_price-currency_options-custom_unit_amount) */
    custom_unit_amount?: CurrencyOptions.CustomUnitAmount | undefined;
    /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/prices/update#update_price-currency_options-tax_behavior) */
    tax_behavior?: CurrencyOptions.TaxBehavior | undefined;
    /** The steps of the price: up to which quantity, and what it costs. [Docs](https://docs.stripe.com/api/prices/update#update_price-currency_options-tiers) */
    tiers?: readonly CurrencyOptions.Tier[] | undefined;
    /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/prices/update#update_price-currency_options-unit_amount) */
    unit_amount?: number | undefined;
    /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/prices/update#update_price-currency_options-unit_amount_decimal) */
    unit_amount_decimal?: string | undefined;
  }
  export namespace CurrencyOptions {
    export interface CustomUnitAmount {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/prices/update#update_price-currency_options-custom_unit_amount-enabled) */
      enabled: boolean;
      /** The most that it may be. [Docs](https://docs.stripe.com/api/prices/update#update_price-currency_options-custom_unit_amount-maximum) */
      maximum?: number | undefined;
      /** The least that it may be. [Docs](https://docs.stripe.com/api/prices/update#update_price-currency_options-custom_unit_amount-minimum) */
      minimum?: number | undefined;
      /** What it starts with. [Docs](https://docs.stripe.com/api/prices/update#update_price-currency_options-custom_unit_amount-preset) */
      preset?: number | undefined;
    }
    export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    export interface Tier {
      /** The fixed amount, where it is no percentage. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/prices/update#update_price-currency_options-tiers-flat_amount) */
      flat_amount?: number | undefined;
      /** A fixed amount in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/prices/update#update_price-currency_options-tiers-flat_amount_decimal) */
      flat_amount_decimal?: string | undefined;
      /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/prices/update#update_price-currency_options-tiers-unit_amount) */
      unit_amount?: number | undefined;
      /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/prices/update#update_price-currency_options-tiers-unit_amount_decimal) */
      unit_amount_decimal?: string | undefined;
      /** The last quantity of the step; `inf` for no end. [Docs](https://docs.stripe.com/api/prices/update#update_price-currency_options-tiers-up_to) */
      up_to: 'inf' | number;
    }
  }
  export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
}

export interface PriceListParams extends PaginationParams {
  /** Only those that can be used for something new, or only the others. [Docs](https://docs.stripe.com/api/prices/list#list_prices-active) */
  active?: boolean | undefined;
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/prices/list#list_prices-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Only those in this currency: three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/prices/list#list_prices-currency) */
  currency?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those with one of these names of your own, at most ten. [Docs](https://docs.stripe.com/api/prices/list#list_prices-lookup_keys) */
  lookup_keys?: readonly string[] | undefined;
  /** Only those of this product. [Docs](https://docs.stripe.com/api/prices/list#list_prices-product) */
  product?: string | undefined;
  /** Only recurring prices of this interval, meter or kind of usage. [Docs](https://docs.stripe.com/api/prices/list#list_prices-recurring) */
  recurring?: PriceListParams.Recurring | undefined;
  /** Only prices paid once (`one_time`), or only `recurring` ones. [Docs](https://docs.stripe.com/api/prices/list#list_prices-type) */
  type?: PriceListParams.Type | undefined;
}
export declare namespace PriceListParams {
  export interface Recurring {
    /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/prices/list#list_prices-recurring-interval) */
    interval?: Recurring.Interval | undefined;
    /** Id of the meter that counts the usage (`mtr_…`). [Docs](https://docs.stripe.com/api/prices/list#list_prices-recurring-meter) */
    meter?: string | undefined;
    /** `licensed` for quantities that you set, `metered` for recorded usage. [Docs](https://docs.stripe.com/api/prices/list#list_prices-recurring-usage_type) */
    usage_type?: Recurring.UsageType | undefined;
  }
  export namespace Recurring {
    export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
    export type UsageType = 'licensed' | 'metered' | OtherString;
  }
  export type Type = 'one_time' | 'recurring' | OtherString;
}

export interface PriceSearchParams {
  /** What to find, in Stripe's query language, as in `status:'active' AND metadata['order']:'7'`. [Docs](https://docs.stripe.com/api/prices/search#search_prices-query) */
  query: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** How many at most on one page, 1 to 100; 10 by default. [Docs](https://docs.stripe.com/api/prices/search#search_prices-limit) */
  limit?: number | undefined;
  /** Where to go on: `next_page` of the page before; absent for the first. [Docs](https://docs.stripe.com/api/prices/search#search_prices-page) */
  page?: string | undefined;
}
