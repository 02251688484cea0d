// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString, Timestamp } from '../../../core/words.ts';
import type { MetadataParam, PaginationParams, RangeQueryParam } from '../shared.ts';

export interface ShippingRateCreateParams {
  /** What customers read. [Docs](https://docs.stripe.com/api/shipping_rates/create#create_shipping_rate-display_name) */
  display_name: string;
  /** How long it takes to arrive. [Docs](https://docs.stripe.com/api/shipping_rates/create#create_shipping_rate-delivery_estimate) */
  delivery_estimate?: ShippingRateCreateParams.DeliveryEstimate | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** What it costs, whatever is bought. [Docs](https://docs.stripe.com/api/shipping_rates/create#create_shipping_rate-fixed_amount) */
  fixed_amount?: ShippingRateCreateParams.FixedAmount | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/shipping_rates/create#create_shipping_rate-metadata) */
  metadata?: MetadataParam | undefined;
  /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/shipping_rates/create#create_shipping_rate-tax_behavior) */
  tax_behavior?: ShippingRateCreateParams.TaxBehavior | undefined;
  /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/shipping_rates/create#create_shipping_rate-tax_code) */
  tax_code?: string | undefined;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/shipping_rates/create#create_shipping_rate-type) */
  type?: 'fixed_amount' | undefined;
}
export declare namespace ShippingRateCreateParams {
  export interface DeliveryEstimate {
    /** The most that it may be. [Docs](https://docs.stripe.com/api/shipping_rates/create#create_shipping_rate-delivery_estimate-maximum) */
    maximum?: DeliveryEstimate.Maximum | undefined;
    /** The least that it may be. [Docs](https://docs.stripe.com/api/shipping_rates/create#create_shipping_rate-delivery_estimate-minimum) */
    minimum?: DeliveryEstimate.Minimum | undefined;
  }
  export namespace DeliveryEstimate {
    export interface Maximum {
      /** The unit of time. [Docs](https://docs.stripe.com/api/shipping_rates/create#create_shipping_rate-delivery_estimate-maximum-unit) */
      unit: Maximum.Unit;
      /** How many of those units. [Docs](https://docs.stripe.com/api/shipping_rates/create#create_shipping_rate-delivery_estimate-maximum-value) */
      value: number;
    }
    export namespace Maximum {
      export type Unit = 'business_day' | 'day' | 'hour' | 'month' | 'week' | OtherString;
    }
    export interface Minimum {
      /** The unit of time. [Docs](https://docs.stripe.com/api/shipping_rates/create#create_shipping_rate-delivery_estimate-minimum-unit) */
      unit: Minimum.Unit;
      /** How many of those units. [Docs](https://docs.stripe.com/api/shipping_rates/create#create_shipping_rate-delivery_estimate-minimum-value) */
      value: number;
    }
    export namespace Minimum {
      export type Unit = 'business_day' | 'day' | 'hour' | 'month' | 'week' | OtherString;
    }
  }
  export interface FixedAmount {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/shipping_rates/create#create_shipping_rate-fixed_amount-amount) */
    amount: number;
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/shipping_rates/create#create_shipping_rate-fixed_amount-currency) */
    currency: string;
    /** The same in other currencies, by their codes in lower case. [Docs](https://docs.stripe.com/api/shipping_rates/create#create_shipping_rate-fixed_amount-currency_options) */
    currency_options?: Record<string, FixedAmount.CurrencyOptions> | undefined;
  }
  export namespace FixedAmount {
    export interface CurrencyOptions {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/shipping_rates/create#create_shipping_rate-fixed_amount-currency_options-amount) */
      amount: number;
      /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/shipping_rates/create#create_shipping_rate-fixed_amount-currency_options-tax_behavior) */
      tax_behavior?: CurrencyOptions.TaxBehavior | undefined;
    }
    export namespace CurrencyOptions {
      export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    }
  }
  export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
}

export interface ShippingRateRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface ShippingRateUpdateParams {
  /** Whether it can be used for something new. [Docs](https://docs.stripe.com/api/shipping_rates/update#update_shipping_rate-active) */
  active?: boolean | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** What it costs, whatever is bought. [Docs](https://docs.stripe.com/api/shipping_rates/update#update_shipping_rate-fixed_amount) */
  fixed_amount?: ShippingRateUpdateParams.FixedAmount | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/shipping_rates/update#update_shipping_rate-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/shipping_rates/update#update_shipping_rate-tax_behavior) */
  tax_behavior?: ShippingRateUpdateParams.TaxBehavior | undefined;
}
export declare namespace ShippingRateUpdateParams {
  export interface FixedAmount {
    /** The same in other currencies, by their codes in lower case. [Docs](https://docs.stripe.com/api/shipping_rates/update#update_shipping_rate-fixed_amount-currency_options) */
    currency_options?: Record<string, FixedAmount.CurrencyOptions> | undefined;
  }
  export namespace FixedAmount {
    export interface CurrencyOptions {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/shipping_rates/update#update_shipping_rate-fixed_amount-currency_options-amount) */
      amount?: number | undefined;
      /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/shipping_rates/update#update_shipping_rate-fixed_amount-currency_options-tax_behavior) */
      tax_behavior?: CurrencyOptions.TaxBehavior | undefined;
    }
    export namespace CurrencyOptions {
      export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    }
  }
  export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
}

export interface ShippingRateListParams extends PaginationParams {
  /** Only those that can be used for something new, or only the others. [Docs](https://docs.stripe.com/api/shipping_rates/list#list_shipping_rates-active) */
  active?: boolean | undefined;
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/shipping_rates/list#list_shipping_rates-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Only those in this currency: three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/shipping_rates/list#list_shipping_rates-currency) */
  currency?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
