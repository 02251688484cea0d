// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { Metadata } from './shared.ts';
import type { TaxCode } from './TaxCodes.ts';

export interface ShippingRate {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-object) */
  object: 'shipping_rate';
  /** Whether it can be used for something new. [Docs](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-active) */
  active: boolean;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-created) */
  created: number;
  /** How long it takes to arrive. [Docs](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-delivery_estimate) */
  delivery_estimate: ShippingRate.DeliveryEstimate | null;
  /** What customers read. [Docs](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-display_name) */
  display_name: string | null;
  /** What it costs, whatever is bought. [Docs](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-fixed_amount) */
  fixed_amount?: ShippingRate.FixedAmount;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-livemode) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-metadata) */
  metadata: Metadata;
  /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-tax_behavior) */
  tax_behavior: ShippingRate.TaxBehavior | null;
  /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-tax_code) */
  tax_code: Expandable<TaxCode> | null;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-type) */
  type: 'fixed_amount';
}
export declare namespace ShippingRate {
  export interface DeliveryEstimate {
    /** The most that it may be. [Docs](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-delivery_estimate-maximum) */
    maximum: DeliveryEstimate.Maximum | null;
    /** The least that it may be. [Docs](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-delivery_estimate-minimum) */
    minimum: DeliveryEstimate.Minimum | null;
  }
  export namespace DeliveryEstimate {
    export interface Maximum {
      /** The unit of time. [Docs](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-delivery_estimate-maximum-unit) */
      unit: Maximum.Unit;
      /** How many of those units. [Docs](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-delivery_estimate-maximum-value) */
      value: number;
    }
    export namespace Maximum {
      export type Unit = 'business_day' | 'day' | 'hour' | 'month' | 'week' | OtherString;
    }
    export interface Minimum {
      /** The unit of time. [Docs](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-delivery_estimate-minimum-unit) */
      unit: Minimum.Unit;
      /** How many of those units. [Docs](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-delivery_estimate-minimum-value) */
      value: number;
    }
    export namespace Minimum {
      export type Unit = 'business_day' | 'day' | 'hour' | 'month' | 'week' | OtherString;
    }
  }
  export interface FixedAmount {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-fixed_amount-amount) */
    amount: number;
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-fixed_amount-currency) */
    currency: string;
    /** The same in other currencies, by their codes in lower case. [Docs](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-fixed_amount-currency_options) */
    currency_options?: Record<string, FixedAmount.CurrencyOptions>;
  }
  export namespace FixedAmount {
    export interface CurrencyOptions {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-fixed_amount-currency_options-amount) */
      amount: number;
      /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-fixed_amount-currency_options-tax_behavior) */
      tax_behavior: CurrencyOptions.TaxBehavior;
    }
    export namespace CurrencyOptions {
      export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    }
  }
  export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
}
