// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { Metadata } from './shared.ts';
import type { TaxCode } from './TaxCodes.ts';

export interface ShippingRate {
  id: string;
  object: 'shipping_rate';
  active: boolean;
  /** Unix seconds. */
  created: number;
  delivery_estimate: ShippingRate.DeliveryEstimate | null;
  display_name: string | null;
  fixed_amount?: ShippingRate.FixedAmount;
  livemode: boolean;
  metadata: Metadata;
  tax_behavior: ShippingRate.TaxBehavior | null;
  tax_code: Expandable<TaxCode> | null;
  type: 'fixed_amount';
}
export declare namespace ShippingRate {
  export interface DeliveryEstimate {
    maximum: DeliveryEstimate.Maximum | null;
    minimum: DeliveryEstimate.Minimum | null;
  }
  export namespace DeliveryEstimate {
    export interface Maximum {
      unit: Maximum.Unit;
      value: number;
    }
    export namespace Maximum {
      export type Unit = 'business_day' | 'day' | 'hour' | 'month' | 'week' | OtherString;
    }
    export interface Minimum {
      unit: Minimum.Unit;
      value: number;
    }
    export namespace Minimum {
      export type Unit = 'business_day' | 'day' | 'hour' | 'month' | 'week' | OtherString;
    }
  }
  export interface FixedAmount {
    /** In the currency's smallest unit. */
    amount: number;
    currency: string;
    currency_options?: Record<string, FixedAmount.CurrencyOptions>;
  }
  export namespace FixedAmount {
    export interface CurrencyOptions {
      /** In the currency's smallest unit. */
      amount: number;
      tax_behavior: CurrencyOptions.TaxBehavior;
    }
    export namespace CurrencyOptions {
      export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    }
  }
  export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
}
