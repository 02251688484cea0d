// Written by `npm run generate`. Not to be edited by hand.
import type { ClimateSupplier } from '../Climate/Suppliers.ts';

export interface ClimateProduct {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/climate/product/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/climate/product/object) */
  object: 'climate.product';
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/climate/product/object) */
  created: number;
  /** [Docs](https://docs.stripe.com/api/climate/product/object) */
  current_prices_per_metric_ton: Record<string, ClimateProduct.CurrentPricesPerMetricTon>;
  /** [Docs](https://docs.stripe.com/api/climate/product/object) */
  delivery_year: number | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/climate/product/object) */
  livemode: boolean;
  /** [Docs](https://docs.stripe.com/api/climate/product/object) */
  metric_tons_available: string;
  /** What it is called. [Docs](https://docs.stripe.com/api/climate/product/object) */
  name: string;
  /** [Docs](https://docs.stripe.com/api/climate/product/object) */
  suppliers: ClimateSupplier[];
}
export declare namespace ClimateProduct {
  export interface CurrentPricesPerMetricTon {
    /** In the currency's smallest unit. [Docs](https://docs.stripe.com/api/climate/product/object) */
    amount_fees: number;
    /** What it comes to before discounts and tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/climate/product/object) */
    amount_subtotal: number;
    /** What it comes to, with discounts and tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/climate/product/object) */
    amount_total: number;
  }
}
