// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../core/words.ts';
import type { Discount } from './Discounts.ts';
import type { Metadata } from './shared.ts';
import type { Price } from './Prices.ts';
import type { TaxRate } from './TaxRates.ts';

export interface LineItem {
  id: string;
  object: 'item';
  adjustable_quantity: LineItem.AdjustableQuantity | null;
  /** In the currency's smallest unit. */
  amount_discount: number;
  /** In the currency's smallest unit. */
  amount_subtotal: number;
  /** In the currency's smallest unit. */
  amount_tax: number;
  /** In the currency's smallest unit. */
  amount_total: number;
  currency: string;
  description: string | null;
  discounts?: LineItem.Discount[];
  metadata: Metadata | null;
  price: Price | null;
  quantity: number | null;
  taxes?: LineItem.Tax[];
}
export declare namespace LineItem {
  export interface AdjustableQuantity {
    enabled: boolean;
    maximum: number | null;
    minimum: number | null;
  }
  export interface Discount {
    /** In the currency's smallest unit. */
    amount: number;
    discount: Discount;
  }
  export interface Tax {
    /** In the currency's smallest unit. */
    amount: number;
    rate: TaxRate;
    taxability_reason: Tax.TaxabilityReason | null;
    /** In the currency's smallest unit. */
    taxable_amount: number | null;
  }
  export namespace Tax {
    export type TaxabilityReason = 'customer_exempt' | 'not_collecting' | 'not_subject_to_tax' | 'not_supported' | 'portion_product_exempt' | 'portion_reduced_rated' | 'portion_standard_rated' | 'product_exempt' | 'product_exempt_holiday' | 'proportionally_rated' | 'reduced_rated' | 'reverse_charge' | 'standard_rated' | 'taxable_basis_reduced' | 'zero_rated' | OtherString;
  }
}
