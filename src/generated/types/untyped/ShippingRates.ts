// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString, Timestamp } from '../../../core/words.ts';
import type { MetadataParam, PaginationParams, RangeQueryParam } from '../shared.ts';

export interface ShippingRateCreateParams {
  display_name: string;
  delivery_estimate?: ShippingRateCreateParams.DeliveryEstimate | undefined;
  expand?: readonly string[] | undefined;
  fixed_amount?: ShippingRateCreateParams.FixedAmount | undefined;
  metadata?: MetadataParam | undefined;
  tax_behavior?: ShippingRateCreateParams.TaxBehavior | undefined;
  tax_code?: string | undefined;
  type?: 'fixed_amount' | undefined;
}
export declare namespace ShippingRateCreateParams {
  export interface DeliveryEstimate {
    maximum?: DeliveryEstimate.Maximum | undefined;
    minimum?: DeliveryEstimate.Minimum | undefined;
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
    currency_options?: Record<string, FixedAmount.CurrencyOptions> | undefined;
  }
  export namespace FixedAmount {
    export interface CurrencyOptions {
      /** In the currency's smallest unit. */
      amount: number;
      tax_behavior?: CurrencyOptions.TaxBehavior | undefined;
    }
    export namespace CurrencyOptions {
      export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    }
  }
  export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
}

export interface ShippingRateRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface ShippingRateUpdateParams {
  active?: boolean | undefined;
  expand?: readonly string[] | undefined;
  fixed_amount?: ShippingRateUpdateParams.FixedAmount | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  tax_behavior?: ShippingRateUpdateParams.TaxBehavior | undefined;
}
export declare namespace ShippingRateUpdateParams {
  export interface FixedAmount {
    currency_options?: Record<string, FixedAmount.CurrencyOptions> | undefined;
  }
  export namespace FixedAmount {
    export interface CurrencyOptions {
      /** In the currency's smallest unit. */
      amount?: number | undefined;
      tax_behavior?: CurrencyOptions.TaxBehavior | undefined;
    }
    export namespace CurrencyOptions {
      export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    }
  }
  export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
}

export interface ShippingRateListParams extends PaginationParams {
  active?: boolean | undefined;
  /** Unix seconds. */
  created?: RangeQueryParam | Timestamp | undefined;
  currency?: string | undefined;
  expand?: readonly string[] | undefined;
}
