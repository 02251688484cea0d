// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, Expandable, NoParams, OtherString, Timestamp } from '../../core/words.ts';
import type { Customer, DeletedCustomer } from './Customers.ts';
import type { DeletedDiscount, Discount } from './Discounts.ts';
import type { Invoice } from './Invoices.ts';
import type { Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';
import type { Price } from './Prices.ts';
import type { TaxRate } from './TaxRates.ts';
import type { TestHelpersTestClock } from './TestHelpers/TestClocks.ts';

export interface InvoiceItem {
  id: string;
  object: 'invoiceitem';
  /** In the currency's smallest unit. */
  amount: number;
  currency: string;
  customer: Expandable<Customer | DeletedCustomer>;
  customer_account: string | null;
  /** Unix seconds. */
  date: number;
  deleted?: void;
  description: string | null;
  discountable: boolean;
  discounts: Expandable<Discount>[] | null;
  frozen_fields?: InvoiceItem.FrozenField[];
  invoice: Expandable<Invoice> | null;
  invoicing_rules?: InvoiceItem.InvoicingRule[];
  livemode: boolean;
  metadata: Metadata | null;
  /** In the currency's smallest unit. */
  net_amount?: number;
  parent: InvoiceItem.Parent | null;
  period: InvoiceItem.Period;
  pricing: InvoiceItem.Pricing | null;
  proration: boolean;
  proration_details?: InvoiceItem.ProrationDetails;
  quantity: number;
  quantity_decimal: string;
  tax_rates: TaxRate[] | null;
  test_clock: Expandable<TestHelpersTestClock> | null;
}
export declare namespace InvoiceItem {
  export type FrozenField = 'discounts' | 'pricing' | 'quantity' | OtherString;
  export interface InvoicingRule {
    type: InvoicingRule.Type;
  }
  export namespace InvoicingRule {
    export type Type = 'defer_until_credited_items_resolved' | OtherString;
  }
  export interface Parent {
    subscription_details: Parent.SubscriptionDetails | null;
    type: 'subscription_details';
  }
  export namespace Parent {
    export interface SubscriptionDetails {
      subscription: string;
      subscription_item?: string;
    }
  }
  export interface Period {
    /** Unix seconds. */
    end: number;
    /** Unix seconds. */
    start: number;
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
  export interface ProrationDetails {
    credited_items: ProrationDetails.CreditedItems | null;
    discount_amounts: ProrationDetails.DiscountAmount[];
  }
  export namespace ProrationDetails {
    export interface CreditedItems {
      invoice_item?: string;
      invoice_line_item_details?: CreditedItems.InvoiceLineItemDetails;
      type: CreditedItems.Type;
    }
    export namespace CreditedItems {
      export interface InvoiceLineItemDetails {
        invoice: string;
        invoice_line_items: string[];
      }
      export type Type = 'invoice_item' | 'invoice_line_items' | OtherString;
    }
    export interface DiscountAmount {
      /** In the currency's smallest unit. */
      amount: number;
      discount: Expandable<Discount | DeletedDiscount>;
    }
  }
}

export interface DeletedInvoiceItem {
  id: string;
  object: 'invoiceitem';
  deleted: true;
}

export interface InvoiceItemCreateParams {
  /** In the currency's smallest unit. */
  amount?: number | undefined;
  currency?: string | undefined;
  customer?: string | undefined;
  customer_account?: string | undefined;
  description?: string | undefined;
  discountable?: boolean | undefined;
  discounts?: Emptyable<readonly InvoiceItemCreateParams.Discount[]> | undefined;
  expand?: readonly string[] | undefined;
  invoice?: string | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  period?: InvoiceItemCreateParams.Period | undefined;
  price_data?: InvoiceItemCreateParams.PriceData | undefined;
  pricing?: InvoiceItemCreateParams.Pricing | undefined;
  quantity?: number | undefined;
  quantity_decimal?: string | undefined;
  subscription?: string | undefined;
  tax_behavior?: InvoiceItemCreateParams.TaxBehavior | undefined;
  tax_code?: Emptyable<string> | undefined;
  tax_rates?: readonly string[] | undefined;
  unit_amount_decimal?: string | undefined;
}
export declare namespace InvoiceItemCreateParams {
  export interface Discount {
    coupon?: string | undefined;
    discount?: string | undefined;
    promotion_code?: string | undefined;
  }
  export interface Period {
    /** Unix seconds. */
    end: Timestamp;
    /** Unix seconds. */
    start: Timestamp;
  }
  export interface PriceData {
    currency: string;
    product: string;
    tax_behavior?: PriceData.TaxBehavior | undefined;
    /** In the currency's smallest unit. */
    unit_amount?: number | undefined;
    unit_amount_decimal?: string | undefined;
  }
  export namespace PriceData {
    export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
  }
  export interface Pricing {
    price?: string | undefined;
  }
  export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
}

export interface InvoiceItemRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface InvoiceItemUpdateParams {
  /** In the currency's smallest unit. */
  amount?: number | undefined;
  description?: string | undefined;
  discountable?: boolean | undefined;
  discounts?: Emptyable<readonly InvoiceItemUpdateParams.Discount[]> | undefined;
  expand?: readonly string[] | undefined;
  invoicing_rules?: '' | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  period?: InvoiceItemUpdateParams.Period | undefined;
  price_data?: InvoiceItemUpdateParams.PriceData | undefined;
  pricing?: InvoiceItemUpdateParams.Pricing | undefined;
  quantity?: number | undefined;
  quantity_decimal?: string | undefined;
  tax_behavior?: InvoiceItemUpdateParams.TaxBehavior | undefined;
  tax_code?: Emptyable<string> | undefined;
  tax_rates?: Emptyable<readonly string[]> | undefined;
  unit_amount_decimal?: string | undefined;
}
export declare namespace InvoiceItemUpdateParams {
  export interface Discount {
    coupon?: string | undefined;
    discount?: string | undefined;
    promotion_code?: string | undefined;
  }
  export interface Period {
    /** Unix seconds. */
    end: Timestamp;
    /** Unix seconds. */
    start: Timestamp;
  }
  export interface PriceData {
    currency: string;
    product: string;
    tax_behavior?: PriceData.TaxBehavior | undefined;
    /** In the currency's smallest unit. */
    unit_amount?: number | undefined;
    unit_amount_decimal?: string | undefined;
  }
  export namespace PriceData {
    export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
  }
  export interface Pricing {
    price?: string | undefined;
  }
  export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
}

export interface InvoiceItemListParams extends PaginationParams {
  created?: RangeQueryParam | number | undefined;
  customer?: string | undefined;
  customer_account?: string | undefined;
  expand?: readonly string[] | undefined;
  invoice?: string | undefined;
  pending?: boolean | undefined;
}

export interface InvoiceItemDeleteParams extends NoParams {
}
