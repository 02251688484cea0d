// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { BillingCreditBalanceTransaction } from './Billing/CreditBalanceTransactions.ts';
import type { DeletedDiscount, Discount } from './Discounts.ts';
import type { Metadata } from './shared.ts';
import type { Price } from './Prices.ts';
import type { Subscription } from './Subscriptions.ts';

export interface InvoiceLineItem {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-object) */
  object: 'line_item';
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-amount) */
  amount: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-currency) */
  currency: string;
  /** What customers read on the line. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-description) */
  description: string | null;
  /** How much each discount takes off. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-discount_amounts) */
  discount_amounts: InvoiceLineItem.DiscountAmount[] | null;
  /** Whether discounts apply; never to a prorated or negative amount. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-discountable) */
  discountable: boolean;
  /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-discounts) */
  discounts: Expandable<Discount>[];
  /** Id of the invoice (`in_…`). [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-invoice) */
  invoice: string | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-livemode) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-metadata) */
  metadata: Metadata;
  /** What it comes from, such as a subscription or a quote. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-parent) */
  parent: InvoiceLineItem.Parent | null;
  /** The time that it is for. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-period) */
  period: InvoiceLineItem.Period;
  /** What credits and discounts took off before tax. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-pretax_credit_amounts) */
  pretax_credit_amounts: InvoiceLineItem.PretaxCreditAmount[] | null;
  /** What the unit costs: a price, or an amount. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-pricing) */
  pricing: InvoiceLineItem.Pricing | null;
  /** How many units. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-quantity) */
  quantity: number | null;
  /** How many units, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-quantity_decimal) */
  quantity_decimal: string | null;
  /** Id of the subscription (`sub_…`). [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-subscription) */
  subscription: Expandable<Subscription> | null;
  /** The sum of the lines, before discounts and tax on the whole. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-subtotal) */
  subtotal: number;
  /** What tax is in it, rate by rate. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-taxes) */
  taxes: InvoiceLineItem.Tax[] | null;
}
export declare namespace InvoiceLineItem {
  export interface DiscountAmount {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-discount_amounts-amount) */
    amount: number;
    /** The discount that applies. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-discount_amounts-discount) */
    discount: Expandable<Discount | DeletedDiscount>;
  }
  export interface Parent {
    /** The invoice item that it comes from. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-parent-invoice_item_details) */
    invoice_item_details: Parent.InvoiceItemDetails | null;
    /** The item of the subscription that it comes from. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-parent-subscription_item_details) */
    subscription_item_details: Parent.SubscriptionItemDetails | null;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-parent-type) */
    type: Parent.Type;
  }
  export namespace Parent {
    export interface InvoiceItemDetails {
      /** Id of the invoice item (`ii_…`). [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-parent-invoice_item_details-invoice_item) */
      invoice_item: string;
      /** Whether it makes up for a change in the middle of a period. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-parent-invoice_item_details-proration) */
      proration: boolean;
      /** What the proration makes up for. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-parent-invoice_item_details-proration_details) */
      proration_details: InvoiceItemDetails.ProrationDetails | null;
      /** Id of the subscription (`sub_…`). [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-parent-invoice_item_details-subscription) */
      subscription: string | null;
    }
    export namespace InvoiceItemDetails {
      export interface ProrationDetails {
        /** What the credit is for. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-parent-invoice_item_details-proration_details-credited_items) */
        credited_items: ProrationDetails.CreditedItems | null;
      }
      export namespace ProrationDetails {
        export interface CreditedItems {
          /** Id of the invoice (`in_…`). [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-parent-invoice_item_details-proration_details-credited_items-invoice) */
          invoice: string;
          /** Ids of the lines that are credited (`il_…`). [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-parent-invoice_item_details-proration_details-credited_items-invoice_line_items) */
          invoice_line_items: string[];
        }
      }
    }
    export interface SubscriptionItemDetails {
      /** Id of the invoice item (`ii_…`). [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-parent-subscription_item_details-invoice_item) */
      invoice_item: string | null;
      /** Whether it makes up for a change in the middle of a period. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-parent-subscription_item_details-proration) */
      proration: boolean;
      /** What the proration makes up for. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-parent-subscription_item_details-proration_details) */
      proration_details: SubscriptionItemDetails.ProrationDetails | null;
      /** Id of the subscription (`sub_…`). [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-parent-subscription_item_details-subscription) */
      subscription: string | null;
      /** Id of the subscription item (`si_…`). [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-parent-subscription_item_details-subscription_item) */
      subscription_item: string;
    }
    export namespace SubscriptionItemDetails {
      export interface ProrationDetails {
        /** What the credit is for. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-parent-subscription_item_details-proration_details-credited_items) */
        credited_items: ProrationDetails.CreditedItems | null;
      }
      export namespace ProrationDetails {
        export interface CreditedItems {
          /** Id of the invoice (`in_…`). [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-parent-subscription_item_details-proration_details-credited_items-invoice) */
          invoice: string;
          /** Ids of the lines that are credited (`il_…`). [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-parent-subscription_item_details-proration_details-credited_items-invoice_line_items) */
          invoice_line_items: string[];
        }
      }
    }
    export type Type = 'invoice_item_details' | 'subscription_item_details' | OtherString;
  }
  export interface Period {
    /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-period-end) */
    end: number;
    /** When it begins. Unix seconds. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-period-start) */
    start: number;
  }
  export interface PretaxCreditAmount {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-pretax_credit_amounts-amount) */
    amount: number;
    /** Id of the entry on the credit balance (`cbtxn_…`). [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-pretax_credit_amounts-credit_balance_transaction) */
    credit_balance_transaction?: Expandable<BillingCreditBalanceTransaction> | null;
    /** The discount that applies. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-pretax_credit_amounts-discount) */
    discount?: Expandable<Discount | DeletedDiscount>;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-pretax_credit_amounts-type) */
    type: PretaxCreditAmount.Type;
  }
  export namespace PretaxCreditAmount {
    export type Type = 'credit_balance_transaction' | 'discount' | OtherString;
  }
  export interface Pricing {
    /** The price and its product. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-pricing-price_details) */
    price_details?: Pricing.PriceDetails;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-pricing-type) */
    type: 'price_details';
    /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-pricing-unit_amount_decimal) */
    unit_amount_decimal: string | null;
  }
  export namespace Pricing {
    export interface PriceDetails {
      /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-pricing-price_details-price) */
      price: Expandable<Price>;
      /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-pricing-price_details-product) */
      product: string;
    }
  }
  export interface Tax {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-taxes-amount) */
    amount: number;
    /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-taxes-tax_behavior) */
    tax_behavior: Tax.TaxBehavior;
    /** What is known of the rate. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-taxes-tax_rate_details) */
    tax_rate_details: Tax.TaxRateDetails | null;
    /** Why it is taxed as it is. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-taxes-taxability_reason) */
    taxability_reason: Tax.TaxabilityReason;
    /** The amount that is taxed. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-taxes-taxable_amount) */
    taxable_amount: number | null;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-taxes-type) */
    type: 'tax_rate_details';
  }
  export namespace Tax {
    export type TaxBehavior = 'exclusive' | 'inclusive' | OtherString;
    export interface TaxRateDetails {
      /** Id of the tax rate (`txr_…`). [Docs](https://docs.stripe.com/api/invoice-line-item/object#invoice_line_item_object-taxes-tax_rate_details-tax_rate) */
      tax_rate: string;
    }
    export type TaxabilityReason = 'customer_exempt' | 'not_available' | 'not_collecting' | 'not_subject_to_tax' | 'not_supported' | 'portion_product_exempt' | 'portion_reduced_rated' | 'portion_standard_rated' | 'product_exempt' | 'product_exempt_holiday' | 'proportionally_rated' | 'reduced_rated' | 'reverse_charge' | 'standard_rated' | 'taxable_basis_reduced' | 'zero_rated' | OtherString;
  }
}
