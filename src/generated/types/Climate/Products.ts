// Written by `npm run generate`. Not to be edited by hand.
import type { ClimateSupplier } from '../Climate/Suppliers.ts';

export interface ClimateProduct {
  id: string;
  object: 'climate.product';
  /** Unix seconds. */
  created: number;
  current_prices_per_metric_ton: Record<string, ClimateProduct.CurrentPricesPerMetricTon>;
  delivery_year: number | null;
  livemode: boolean;
  metric_tons_available: string;
  name: string;
  suppliers: ClimateSupplier[];
}
export declare namespace ClimateProduct {
  export interface CurrentPricesPerMetricTon {
    /** In the currency's smallest unit. */
    amount_fees: number;
    /** In the currency's smallest unit. */
    amount_subtotal: number;
    /** In the currency's smallest unit. */
    amount_total: number;
  }
}
