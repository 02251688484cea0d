// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../core/words.ts';

export interface PaymentIntentAmountDetailsLineItem {
  id: string;
  object: 'payment_intent_amount_details_line_item';
  /** In the currency's smallest unit. */
  discount_amount: number | null;
  payment_method_options: PaymentIntentAmountDetailsLineItem.PaymentMethodOptions | null;
  /** Up to 12 characters. */
  product_code: string | null;
  /** Up to 1024 characters. */
  product_name: string;
  quantity: number;
  tax: PaymentIntentAmountDetailsLineItem.Tax | null;
  /** In the currency's smallest unit. */
  unit_cost: number;
  unit_of_measure: string | null;
}
export declare namespace PaymentIntentAmountDetailsLineItem {
  export interface PaymentMethodOptions {
    card?: PaymentMethodOptions.Card;
    card_present?: PaymentMethodOptions.CardPresent;
    klarna?: PaymentMethodOptions.Klarna;
    paypal?: PaymentMethodOptions.Paypal;
  }
  export namespace PaymentMethodOptions {
    export interface Card {
      commodity_code: string | null;
    }
    export interface CardPresent {
      commodity_code: string | null;
    }
    export interface Klarna {
      image_url: string | null;
      product_url: string | null;
      reference: string | null;
      subscription_reference: string | null;
    }
    export interface Paypal {
      category?: Paypal.Category;
      description?: string;
      sold_by?: string;
    }
    export namespace Paypal {
      export type Category = 'digital_goods' | 'donation' | 'physical_goods' | OtherString;
    }
  }
  export interface Tax {
    /** In the currency's smallest unit. */
    total_tax_amount: number;
  }
}
