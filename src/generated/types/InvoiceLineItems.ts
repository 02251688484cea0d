// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { BillingCreditBalanceTransaction } from './Billing/CreditBalanceTransactions.ts';
import type { DeletedDiscount, Discount } from './Discounts.ts';
import type { Metadata } from './shared.ts';
import type { Price } from './Prices.ts';
import type { Subscription } from './Subscriptions.ts';

export interface InvoiceLineItem {
  id: string;
  object: 'line_item';
  /** In the currency's smallest unit. */
  amount: number;
  currency: string;
  description: string | null;
  discount_amounts: InvoiceLineItem.DiscountAmount[] | null;
  discountable: boolean;
  discounts: Expandable<Discount>[];
  invoice: string | null;
  livemode: boolean;
  metadata: Metadata;
  parent: InvoiceLineItem.Parent | null;
  period: InvoiceLineItem.Period;
  pretax_credit_amounts: InvoiceLineItem.PretaxCreditAmount[] | null;
  pricing: InvoiceLineItem.Pricing | null;
  quantity: number | null;
  quantity_decimal: string | null;
  subscription: Expandable<Subscription> | null;
  /** In the currency's smallest unit. */
  subtotal: number;
  taxes: InvoiceLineItem.Tax[] | null;
}
export declare namespace InvoiceLineItem {
  export interface DiscountAmount {
    /** In the currency's smallest unit. */
    amount: number;
    discount: Expandable<Discount | DeletedDiscount>;
  }
  export interface Parent {
    invoice_item_details: Parent.InvoiceItemDetails | null;
    subscription_item_details: Parent.SubscriptionItemDetails | null;
    type: Parent.Type;
  }
  export namespace Parent {
    export interface InvoiceItemDetails {
      invoice_item: string;
      proration: boolean;
      proration_details: InvoiceItemDetails.ProrationDetails | null;
      subscription: string | null;
    }
    export namespace InvoiceItemDetails {
      export interface ProrationDetails {
        credited_items: ProrationDetails.CreditedItems | null;
      }
      export namespace ProrationDetails {
        export interface CreditedItems {
          invoice: string;
          invoice_line_items: string[];
        }
      }
    }
    export interface SubscriptionItemDetails {
      invoice_item: string | null;
      proration: boolean;
      proration_details: SubscriptionItemDetails.ProrationDetails | null;
      subscription: string | null;
      subscription_item: string;
    }
    export namespace SubscriptionItemDetails {
      export interface ProrationDetails {
        credited_items: ProrationDetails.CreditedItems | null;
      }
      export namespace ProrationDetails {
        export interface CreditedItems {
          invoice: string;
          invoice_line_items: string[];
        }
      }
    }
    export type Type = 'invoice_item_details' | 'subscription_item_details' | OtherString;
  }
  export interface Period {
    /** Unix seconds. */
    end: number;
    /** Unix seconds. */
    start: number;
  }
  export interface PretaxCreditAmount {
    /** In the currency's smallest unit. */
    amount: number;
    credit_balance_transaction?: Expandable<BillingCreditBalanceTransaction> | null;
    discount?: Expandable<Discount | DeletedDiscount>;
    type: PretaxCreditAmount.Type;
  }
  export namespace PretaxCreditAmount {
    export type Type = 'credit_balance_transaction' | 'discount' | OtherString;
  }
  export interface Pricing {
    price_details?: Pricing.PriceDetails;
    type: 'price_details';
    unit_amount_decimal: string | null;
  }
  export namespace Pricing {
    export interface PriceDetails {
      price: Expandable<Price>;
      product: string;
    }
  }
  export interface Tax {
    /** In the currency's smallest unit. */
    amount: number;
    tax_behavior: Tax.TaxBehavior;
    tax_rate_details: Tax.TaxRateDetails | null;
    taxability_reason: Tax.TaxabilityReason;
    /** In the currency's smallest unit. */
    taxable_amount: number | null;
    type: 'tax_rate_details';
  }
  export namespace Tax {
    export type TaxBehavior = 'exclusive' | 'inclusive' | OtherString;
    export interface TaxRateDetails {
      tax_rate: string;
    }
    export type TaxabilityReason = 'customer_exempt' | 'not_available' | 'not_collecting' | 'not_subject_to_tax' | 'not_supported' | 'portion_product_exempt' | 'portion_reduced_rated' | 'portion_standard_rated' | 'product_exempt' | 'product_exempt_holiday' | 'proportionally_rated' | 'reduced_rated' | 'reverse_charge' | 'standard_rated' | 'taxable_basis_reduced' | 'zero_rated' | OtherString;
  }
}
