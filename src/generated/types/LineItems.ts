// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../core/words.ts';
import type { Discount_ } from './Discounts.ts';
import type { Metadata } from './shared.ts';
import type { Price } from './Prices.ts';
import type { TaxRate } from './TaxRates.ts';

export interface LineItem {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/checkout/sessions/line_items) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/checkout/sessions/line_items) */
  object: 'item';
  /** Whether the customer may change the quantity, and within what bounds. [Docs](https://docs.stripe.com/api/checkout/sessions/line_items) */
  adjustable_quantity: LineItem.AdjustableQuantity | null;
  /** How much is taken off. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/line_items) */
  amount_discount: number;
  /** What it comes to before discounts and tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/line_items) */
  amount_subtotal: number;
  /** How much of it is tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/line_items) */
  amount_tax: number;
  /** What it comes to, with discounts and tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/line_items) */
  amount_total: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/checkout/sessions/line_items) */
  currency: string;
  /** What customers read on the line; the name of the product by default. [Docs](https://docs.stripe.com/api/checkout/sessions/line_items) */
  description: string | null;
  /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/checkout/sessions/line_items) */
  discounts?: LineItem.Discount[];
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/checkout/sessions/line_items) */
  metadata: Metadata | null;
  /** What it costs, and how often. [Docs](https://docs.stripe.com/api/checkout/sessions/line_items) */
  price: Price | null;
  /** How many units. [Docs](https://docs.stripe.com/api/checkout/sessions/line_items) */
  quantity: number | null;
  /** What tax is in it, rate by rate. [Docs](https://docs.stripe.com/api/checkout/sessions/line_items) */
  taxes?: LineItem.Tax[];
}
export declare namespace LineItem {
  export interface AdjustableQuantity {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/checkout/sessions/line_items) */
    enabled: boolean;
    /** The most that it may be. [Docs](https://docs.stripe.com/api/checkout/sessions/line_items) */
    maximum: number | null;
    /** The least that it may be. [Docs](https://docs.stripe.com/api/checkout/sessions/line_items) */
    minimum: number | null;
  }
  export interface Discount {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/line_items) */
    amount: number;
    /** The discount that applies. [Docs](https://docs.stripe.com/api/checkout/sessions/line_items) */
    discount: Discount_;
  }
  export interface Tax {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/line_items) */
    amount: number;
    /** The tax rate. [Docs](https://docs.stripe.com/api/checkout/sessions/line_items) */
    rate: TaxRate;
    /** Why it is taxed as it is. [Docs](https://docs.stripe.com/api/checkout/sessions/line_items) */
    taxability_reason: Tax.TaxabilityReason | null;
    /** The amount that is taxed. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/checkout/sessions/line_items) */
    taxable_amount: number | null;
  }
  export namespace Tax {
    export type TaxabilityReason = 'customer_exempt' | 'not_collecting' | 'not_subject_to_tax' | 'not_supported' | 'portion_product_exempt' | 'portion_reduced_rated' | 'portion_standard_rated' | 'product_exempt' | 'product_exempt_holiday' | 'proportionally_rated' | 'reduced_rated' | 'reverse_charge' | 'standard_rated' | 'taxable_basis_reduced' | 'zero_rated' | OtherString;
  }
}
