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
  /** Identifies the object. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-object) */
  object: 'invoiceitem';
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-amount) */
  amount: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-currency) */
  currency: string;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-customer) */
  customer: Expandable<Customer | DeletedCustomer>;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-customer_account) */
  customer_account: string | null;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-date) */
  date: number;
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-deleted) */
  deleted?: void;
  /** What customers read on the line. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-description) */
  description: string | null;
  /** Whether discounts apply; never to a prorated or negative amount. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-discountable) */
  discountable: boolean;
  /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-discounts) */
  discounts: Expandable<Discount>[] | null;
  /** The fields that can no longer be changed. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-frozen_fields) */
  frozen_fields?: InvoiceItem.FrozenField[];
  /** Id of the invoice (`in_…`). [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-invoice) */
  invoice: Expandable<Invoice> | null;
  /** Rules on when the item may go onto an invoice. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-invoicing_rules) */
  invoicing_rules?: InvoiceItem.InvoicingRule[];
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-livemode) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-metadata) */
  metadata: Metadata | null;
  /** How much is left after what is taken off. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-net_amount) */
  net_amount?: number;
  /** What it comes from, such as a subscription or a quote. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-parent) */
  parent: InvoiceItem.Parent | null;
  /** The time that it is for. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-period) */
  period: InvoiceItem.Period;
  /** What the unit costs: a price, or an amount. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-pricing) */
  pricing: InvoiceItem.Pricing | null;
  /** Whether it makes up for a change in the middle of a period. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-proration) */
  proration: boolean;
  /** What the proration makes up for. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-proration_details) */
  proration_details?: InvoiceItem.ProrationDetails;
  /** How many units. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-quantity) */
  quantity: number;
  /** How many units, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-quantity_decimal) */
  quantity_decimal: string;
  /** The tax rates that apply. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-tax_rates) */
  tax_rates: TaxRate[] | null;
  /** Id of the test clock whose time applies (`clock_…`). [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-test_clock) */
  test_clock: Expandable<TestHelpersTestClock> | null;
}
export declare namespace InvoiceItem {
  export type FrozenField = 'discounts' | 'pricing' | 'quantity' | OtherString;
  export interface InvoicingRule {
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-invoicing_rules-type) */
    type: InvoicingRule.Type;
  }
  export namespace InvoicingRule {
    export type Type = 'defer_until_credited_items_resolved' | OtherString;
  }
  export interface Parent {
    /** The subscription that it comes from. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-parent-subscription_details) */
    subscription_details: Parent.SubscriptionDetails | null;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-parent-type) */
    type: 'subscription_details';
  }
  export namespace Parent {
    export interface SubscriptionDetails {
      /** Id of the subscription (`sub_…`). [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-parent-subscription_details-subscription) */
      subscription: string;
      /** Id of the subscription item (`si_…`). [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-parent-subscription_details-subscription_item) */
      subscription_item?: string;
    }
  }
  export interface Period {
    /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-period-end) */
    end: number;
    /** When it begins. Unix seconds. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-period-start) */
    start: number;
  }
  export interface Pricing {
    /** The price and its product. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-pricing-price_details) */
    price_details?: Pricing.PriceDetails;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-pricing-type) */
    type: 'price_details';
    /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-pricing-unit_amount_decimal) */
    unit_amount_decimal: string | null;
  }
  export namespace Pricing {
    export interface PriceDetails {
      /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-pricing-price_details-price) */
      price: Expandable<Price>;
      /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-pricing-price_details-product) */
      product: string;
    }
  }
  export interface ProrationDetails {
    /** What the credit is for. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-proration_details-credited_items) */
    credited_items: ProrationDetails.CreditedItems | null;
    /** How much each discount takes off. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-proration_details-discount_amounts) */
    discount_amounts: ProrationDetails.DiscountAmount[];
  }
  export namespace ProrationDetails {
    export interface CreditedItems {
      /** Id of the invoice item (`ii_…`). [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-proration_details-credited_items-invoice_item) */
      invoice_item?: string;
      /** The lines that are credited. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-proration_details-credited_items-invoice_line_item_details) */
      invoice_line_item_details?: CreditedItems.InvoiceLineItemDetails;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-proration_details-credited_items-type) */
      type: CreditedItems.Type;
    }
    export namespace CreditedItems {
      export interface InvoiceLineItemDetails {
        /** Id of the invoice (`in_…`). [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-proration_details-credited_items-invoice_line_item_details-invoice) */
        invoice: string;
        /** Ids of the lines that are credited (`il_…`). [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-proration_details-credited_items-invoice_line_item_details-invoice_line_items) */
        invoice_line_items: string[];
      }
      export type Type = 'invoice_item' | 'invoice_line_items' | OtherString;
    }
    export interface DiscountAmount {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-proration_details-discount_amounts-amount) */
      amount: number;
      /** The discount that applies. [Docs](https://docs.stripe.com/api/invoiceitems/object#invoiceitem_object-proration_details-discount_amounts-discount) */
      discount: Expandable<Discount | DeletedDiscount>;
    }
  }
}

export interface DeletedInvoiceItem {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/invoiceitems/delete) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/invoiceitems/delete) */
  object: 'invoiceitem';
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/invoiceitems/delete) */
  deleted: true;
}

export interface InvoiceItemCreateParams {
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoiceitems/create#create_invoiceitem-amount) */
  amount?: number | undefined;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/invoiceitems/create#create_invoiceitem-currency) */
  currency?: string | undefined;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/invoiceitems/create#create_invoiceitem-customer) */
  customer?: string | undefined;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/invoiceitems/create#create_invoiceitem-customer_account) */
  customer_account?: string | undefined;
  /** What customers read on the line. [Docs](https://docs.stripe.com/api/invoiceitems/create#create_invoiceitem-description) */
  description?: string | undefined;
  /** Whether discounts apply; never to a prorated or negative amount. [Docs](https://docs.stripe.com/api/invoiceitems/create#create_invoiceitem-discountable) */
  discountable?: boolean | undefined;
  /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/invoiceitems/create#create_invoiceitem-discounts) */
  discounts?: Emptyable<readonly InvoiceItemCreateParams.Discount[]> | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Id of the invoice (`in_…`). [Docs](https://docs.stripe.com/api/invoiceitems/create#create_invoiceitem-invoice) */
  invoice?: string | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/invoiceitems/create#create_invoiceitem-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** The time that it is for. [Docs](https://docs.stripe.com/api/invoiceitems/create#create_invoiceitem-period) */
  period?: InvoiceItemCreateParams.Period | undefined;
  /** A price made on the spot, in place of the id of one. [Docs](https://docs.stripe.com/api/invoiceitems/create#create_invoiceitem-price_data) */
  price_data?: InvoiceItemCreateParams.PriceData | undefined;
  /** What the unit costs: a price, or an amount. [Docs](https://docs.stripe.com/api/invoiceitems/create#create_invoiceitem-pricing) */
  pricing?: InvoiceItemCreateParams.Pricing | undefined;
  /** How many units. [Docs](https://docs.stripe.com/api/invoiceitems/create#create_invoiceitem-quantity) */
  quantity?: number | undefined;
  /** How many units, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/invoiceitems/create#create_invoiceitem-quantity_decimal) */
  quantity_decimal?: string | undefined;
  /** Id of the subscription (`sub_…`). [Docs](https://docs.stripe.com/api/invoiceitems/create#create_invoiceitem-subscription) */
  subscription?: string | undefined;
  /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/invoiceitems/create#create_invoiceitem-tax_behavior) */
  tax_behavior?: InvoiceItemCreateParams.TaxBehavior | undefined;
  /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/invoiceitems/create#create_invoiceitem-tax_code) */
  tax_code?: Emptyable<string> | undefined;
  /** Ids of the tax rates that apply (`txr_…`), in place of the default ones. [Docs](https://docs.stripe.com/api/invoiceitems/create#create_invoiceitem-tax_rates) */
  tax_rates?: readonly string[] | undefined;
  /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/invoiceitems/create#create_invoiceitem-unit_amount_decimal) */
  unit_amount_decimal?: string | undefined;
}
export declare namespace InvoiceItemCreateParams {
  export interface Discount {
    /** Id of the coupon. [Docs](https://docs.stripe.com/api/invoiceitems/create#create_invoiceitem-discounts-coupon) */
    coupon?: string | undefined;
    /** The discount that applies. [Docs](https://docs.stripe.com/api/invoiceitems/create#create_invoiceitem-discounts-discount) */
    discount?: string | undefined;
    /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/invoiceitems/create#create_invoiceitem-discounts-promotion_code) */
    promotion_code?: string | undefined;
  }
  export interface Period {
    /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/invoiceitems/create#create_invoiceitem-period-end) */
    end: Timestamp;
    /** When it begins. Unix seconds. [Docs](https://docs.stripe.com/api/invoiceitems/create#create_invoiceitem-period-start) */
    start: Timestamp;
  }
  export interface PriceData {
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/invoiceitems/create#create_invoiceitem-price_data-currency) */
    currency: string;
    /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/invoiceitems/create#create_invoiceitem-price_data-product) */
    product: string;
    /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/invoiceitems/create#create_invoiceitem-price_data-tax_behavior) */
    tax_behavior?: PriceData.TaxBehavior | undefined;
    /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoiceitems/create#create_invoiceitem-price_data-unit_amount) */
    unit_amount?: number | undefined;
    /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/invoiceitems/create#create_invoiceitem-price_data-unit_amount_decimal) */
    unit_amount_decimal?: string | undefined;
  }
  export namespace PriceData {
    export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
  }
  export interface Pricing {
    /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/invoiceitems/create#create_invoiceitem-pricing-price) */
    price?: string | undefined;
  }
  export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
}

export interface InvoiceItemRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface InvoiceItemUpdateParams {
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoiceitems/update#update_invoiceitem-amount) */
  amount?: number | undefined;
  /** What customers read on the line. [Docs](https://docs.stripe.com/api/invoiceitems/update#update_invoiceitem-description) */
  description?: string | undefined;
  /** Whether discounts apply; never to a prorated or negative amount. [Docs](https://docs.stripe.com/api/invoiceitems/update#update_invoiceitem-discountable) */
  discountable?: boolean | undefined;
  /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/invoiceitems/update#update_invoiceitem-discounts) */
  discounts?: Emptyable<readonly InvoiceItemUpdateParams.Discount[]> | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Rules on when the item may go onto an invoice. [Docs](https://docs.stripe.com/api/invoiceitems/update#update_invoiceitem-invoicing_rules) */
  invoicing_rules?: '' | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/invoiceitems/update#update_invoiceitem-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** The time that it is for. [Docs](https://docs.stripe.com/api/invoiceitems/update#update_invoiceitem-period) */
  period?: InvoiceItemUpdateParams.Period | undefined;
  /** A price made on the spot, in place of the id of one. [Docs](https://docs.stripe.com/api/invoiceitems/update#update_invoiceitem-price_data) */
  price_data?: InvoiceItemUpdateParams.PriceData | undefined;
  /** What the unit costs: a price, or an amount. [Docs](https://docs.stripe.com/api/invoiceitems/update#update_invoiceitem-pricing) */
  pricing?: InvoiceItemUpdateParams.Pricing | undefined;
  /** How many units. [Docs](https://docs.stripe.com/api/invoiceitems/update#update_invoiceitem-quantity) */
  quantity?: number | undefined;
  /** How many units, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/invoiceitems/update#update_invoiceitem-quantity_decimal) */
  quantity_decimal?: string | undefined;
  /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/invoiceitems/update#update_invoiceitem-tax_behavior) */
  tax_behavior?: InvoiceItemUpdateParams.TaxBehavior | undefined;
  /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/invoiceitems/update#update_invoiceitem-tax_code) */
  tax_code?: Emptyable<string> | undefined;
  /** Ids of the tax rates that apply (`txr_…`), in place of the default ones. [Docs](https://docs.stripe.com/api/invoiceitems/update#update_invoiceitem-tax_rates) */
  tax_rates?: Emptyable<readonly string[]> | undefined;
  /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/invoiceitems/update#update_invoiceitem-unit_amount_decimal) */
  unit_amount_decimal?: string | undefined;
}
export declare namespace InvoiceItemUpdateParams {
  export interface Discount {
    /** Id of the coupon. [Docs](https://docs.stripe.com/api/invoiceitems/update#update_invoiceitem-discounts-coupon) */
    coupon?: string | undefined;
    /** The discount that applies. [Docs](https://docs.stripe.com/api/invoiceitems/update#update_invoiceitem-discounts-discount) */
    discount?: string | undefined;
    /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/invoiceitems/update#update_invoiceitem-discounts-promotion_code) */
    promotion_code?: string | undefined;
  }
  export interface Period {
    /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/invoiceitems/update#update_invoiceitem-period-end) */
    end: Timestamp;
    /** When it begins. Unix seconds. [Docs](https://docs.stripe.com/api/invoiceitems/update#update_invoiceitem-period-start) */
    start: Timestamp;
  }
  export interface PriceData {
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/invoiceitems/update#update_invoiceitem-price_data-currency) */
    currency: string;
    /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/invoiceitems/update#update_invoiceitem-price_data-product) */
    product: string;
    /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/invoiceitems/update#update_invoiceitem-price_data-tax_behavior) */
    tax_behavior?: PriceData.TaxBehavior | undefined;
    /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoiceitems/update#update_invoiceitem-price_data-unit_amount) */
    unit_amount?: number | undefined;
    /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/invoiceitems/update#update_invoiceitem-price_data-unit_amount_decimal) */
    unit_amount_decimal?: string | undefined;
  }
  export namespace PriceData {
    export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
  }
  export interface Pricing {
    /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/invoiceitems/update#update_invoiceitem-pricing-price) */
    price?: string | undefined;
  }
  export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
}

export interface InvoiceItemListParams extends PaginationParams {
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/invoiceitems/list#list_invoiceitems-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Only those of this customer (`cus_…`). [Docs](https://docs.stripe.com/api/invoiceitems/list#list_invoiceitems-customer) */
  customer?: string | undefined;
  /** Only those of this account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/invoiceitems/list#list_invoiceitems-customer_account) */
  customer_account?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those of this invoice (`in_…`). [Docs](https://docs.stripe.com/api/invoiceitems/list#list_invoiceitems-invoice) */
  invoice?: string | undefined;
  /** Only those not yet on an invoice, or only those on one. [Docs](https://docs.stripe.com/api/invoiceitems/list#list_invoiceitems-pending) */
  pending?: boolean | undefined;
}

export interface InvoiceItemDeleteParams extends NoParams {
}
