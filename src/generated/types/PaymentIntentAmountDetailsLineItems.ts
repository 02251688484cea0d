// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../core/words.ts';

export interface PaymentIntentAmountDetailsLineItem {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/payment_intents/amount_details_line_items) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/payment_intents/amount_details_line_items) */
  object: 'payment_intent_amount_details_line_item';
  /** How much is taken off. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/amount_details_line_items) */
  discount_amount: number | null;
  /** What applies only to one kind of payment method, by its name. [Docs](https://docs.stripe.com/api/payment_intents/amount_details_line_items) */
  payment_method_options: PaymentIntentAmountDetailsLineItem.PaymentMethodOptions | null;
  /** The item's number with you, such as its SKU. Up to 12 characters. [Docs](https://docs.stripe.com/api/payment_intents/amount_details_line_items) */
  product_code: string | null;
  /** The item's name. Up to 1024 characters. [Docs](https://docs.stripe.com/api/payment_intents/amount_details_line_items) */
  product_name: string;
  /** How many units. [Docs](https://docs.stripe.com/api/payment_intents/amount_details_line_items) */
  quantity: number;
  /** How much of it is tax. [Docs](https://docs.stripe.com/api/payment_intents/amount_details_line_items) */
  tax: PaymentIntentAmountDetailsLineItem.Tax | null;
  /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/amount_details_line_items) */
  unit_cost: number;
  /** What the quantity is counted in. [Docs](https://docs.stripe.com/api/payment_intents/amount_details_line_items) */
  unit_of_measure: string | null;
}
export declare namespace PaymentIntentAmountDetailsLineItem {
  export interface PaymentMethodOptions {
    /** What is particular to cards. [Docs](https://docs.stripe.com/api/payment_intents/amount_details_line_items) */
    card?: PaymentMethodOptions.Card;
    /** What is particular to cards held to a terminal. [Docs](https://docs.stripe.com/api/payment_intents/amount_details_line_items) */
    card_present?: PaymentMethodOptions.CardPresent;
    /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/payment_intents/amount_details_line_items) */
    klarna?: PaymentMethodOptions.Klarna;
    /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/payment_intents/amount_details_line_items) */
    paypal?: PaymentMethodOptions.Paypal;
  }
  export namespace PaymentMethodOptions {
    export interface Card {
      /** The kind of goods, as the network sorts them. [Docs](https://docs.stripe.com/api/payment_intents/amount_details_line_items) */
      commodity_code: string | null;
    }
    export interface CardPresent {
      /** The kind of goods, as the network sorts them. [Docs](https://docs.stripe.com/api/payment_intents/amount_details_line_items) */
      commodity_code: string | null;
    }
    export interface Klarna {
      /** The address of a picture. [Docs](https://docs.stripe.com/api/payment_intents/amount_details_line_items) */
      image_url: string | null;
      /** The page of the product. [Docs](https://docs.stripe.com/api/payment_intents/amount_details_line_items) */
      product_url: string | null;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/amount_details_line_items) */
      reference: string | null;
      /** Your reference for the subscription. [Docs](https://docs.stripe.com/api/payment_intents/amount_details_line_items) */
      subscription_reference: string | null;
    }
    export interface Paypal {
      /** Whether the item is physical, digital or a donation. [Docs](https://docs.stripe.com/api/payment_intents/amount_details_line_items) */
      category?: Paypal.Category;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment_intents/amount_details_line_items) */
      description?: string;
      /** Who sells it. [Docs](https://docs.stripe.com/api/payment_intents/amount_details_line_items) */
      sold_by?: string;
    }
    export namespace Paypal {
      export type Category = 'digital_goods' | 'donation' | 'physical_goods' | OtherString;
    }
  }
  export interface Tax {
    /** How much tax there is in all. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/amount_details_line_items) */
    total_tax_amount: number;
  }
}
