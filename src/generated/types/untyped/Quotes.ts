// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString, Timestamp } from '../../../core/words.ts';
import type { MetadataParam, PaginationParams } from '../shared.ts';

export interface QuoteCreateParams {
  /** How much of the payment the platform takes as its fee. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-application_fee_amount) */
  application_fee_amount?: Emptyable<number> | undefined;
  /** What percentage of each invoice's total the platform takes, with up to two decimals. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-application_fee_percent) */
  application_fee_percent?: Emptyable<number> | undefined;
  /** Whether Stripe Tax works out the tax, and who is liable for it. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-automatic_tax) */
  automatic_tax?: QuoteCreateParams.AutomaticTax | undefined;
  /** Whether to charge the stored payment method or to send an invoice to pay. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-collection_method) */
  collection_method?: QuoteCreateParams.CollectionMethod | undefined;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/quotes/create#create_quote-customer) */
  customer?: string | undefined;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/quotes/create#create_quote-customer_account) */
  customer_account?: string | undefined;
  /** Ids of tax rates for all lines without their own (`txr_…`). [Docs](https://docs.stripe.com/api/quotes/create#create_quote-default_tax_rates) */
  default_tax_rates?: Emptyable<readonly string[]> | undefined;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-description) */
  description?: Emptyable<string> | undefined;
  /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-discounts) */
  discounts?: Emptyable<readonly QuoteCreateParams.Discount[]> | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-expires_at) */
  expires_at?: Timestamp | undefined;
  /** What is printed at the foot. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-footer) */
  footer?: Emptyable<string> | undefined;
  /** [Docs](https://docs.stripe.com/api/quotes/create#create_quote-from_quote) */
  from_quote?: QuoteCreateParams.FromQuote | undefined;
  /** [Docs](https://docs.stripe.com/api/quotes/create#create_quote-header) */
  header?: Emptyable<string> | undefined;
  /** [Docs](https://docs.stripe.com/api/quotes/create#create_quote-invoice_settings) */
  invoice_settings?: QuoteCreateParams.InvoiceSettings | undefined;
  /** What is bought: up to 100 prices, each with its quantity. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-line_items) */
  line_items?: readonly QuoteCreateParams.LineItem[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-metadata) */
  metadata?: MetadataParam | undefined;
  /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-on_behalf_of) */
  on_behalf_of?: Emptyable<string> | undefined;
  /** What the subscription that is made is to carry. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-subscription_data) */
  subscription_data?: QuoteCreateParams.SubscriptionData | undefined;
  /** Id of the test clock whose time applies (`clock_…`). [Docs](https://docs.stripe.com/api/quotes/create#create_quote-test_clock) */
  test_clock?: string | undefined;
  /** The connected account that receives the money, and how much of it. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-transfer_data) */
  transfer_data?: Emptyable<QuoteCreateParams.TransferData> | undefined;
}
export declare namespace QuoteCreateParams {
  export interface AutomaticTax {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-automatic_tax-enabled) */
    enabled: boolean;
    /** Who owes the tax: you or a connected account. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-automatic_tax-liability) */
    liability?: AutomaticTax.Liability | undefined;
  }
  export namespace AutomaticTax {
    export interface Liability {
      /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/quotes/create#create_quote-automatic_tax-liability-account) */
      account?: string | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-automatic_tax-liability-type) */
      type: Liability.Type;
    }
    export namespace Liability {
      export type Type = 'account' | 'self' | OtherString;
    }
  }
  export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
  export interface Discount {
    /** Id of the coupon. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-discounts-coupon) */
    coupon?: string | undefined;
    /** The discount that applies. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-discounts-discount) */
    discount?: string | undefined;
    /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-discounts-promotion_code) */
    promotion_code?: string | undefined;
  }
  export interface FromQuote {
    /** [Docs](https://docs.stripe.com/api/quotes/create#create_quote-from_quote-is_revision) */
    is_revision?: boolean | undefined;
    /** Id of the quote (`qt_…`). [Docs](https://docs.stripe.com/api/quotes/create#create_quote-from_quote-quote) */
    quote: string;
  }
  export interface InvoiceSettings {
    /** Up to four pairs of label and text to print. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-invoice_settings-custom_fields) */
    custom_fields?: Emptyable<readonly InvoiceSettings.CustomField[]> | undefined;
    /** How many days there are to pay; only where an invoice is sent. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-invoice_settings-days_until_due) */
    days_until_due?: number | undefined;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-invoice_settings-description) */
    description?: Emptyable<string> | undefined;
    /** What is printed at the foot. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-invoice_settings-footer) */
    footer?: Emptyable<string> | undefined;
    /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-invoice_settings-issuer) */
    issuer?: InvoiceSettings.Issuer | undefined;
  }
  export namespace InvoiceSettings {
    export interface CustomField {
      /** What it is called. Up to 40 characters. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-invoice_settings-custom_fields-name) */
      name: string;
      /** The text beside the label. Up to 140 characters. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-invoice_settings-custom_fields-value) */
      value: string;
    }
    export interface Issuer {
      /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/quotes/create#create_quote-invoice_settings-issuer-account) */
      account?: string | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-invoice_settings-issuer-type) */
      type: Issuer.Type;
    }
    export namespace Issuer {
      export type Type = 'account' | 'self' | OtherString;
    }
  }
  export interface LineItem {
    /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-line_items-discounts) */
    discounts?: Emptyable<readonly LineItem.Discount[]> | undefined;
    /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/quotes/create#create_quote-line_items-price) */
    price?: string | undefined;
    /** A price made on the spot, in place of the id of one. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-line_items-price_data) */
    price_data?: LineItem.PriceData | undefined;
    /** How many units. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-line_items-quantity) */
    quantity?: number | undefined;
    /** Ids of the tax rates that apply (`txr_…`), in place of the default ones. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-line_items-tax_rates) */
    tax_rates?: Emptyable<readonly string[]> | undefined;
  }
  export namespace LineItem {
    export interface Discount {
      /** Id of the coupon. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-line_items-discounts-coupon) */
      coupon?: string | undefined;
      /** The discount that applies. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-line_items-discounts-discount) */
      discount?: string | undefined;
      /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-line_items-discounts-promotion_code) */
      promotion_code?: string | undefined;
    }
    export interface PriceData {
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-line_items-price_data-currency) */
      currency: string;
      /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/quotes/create#create_quote-line_items-price_data-product) */
      product: string;
      /** How often it is billed. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-line_items-price_data-recurring) */
      recurring?: PriceData.Recurring | undefined;
      /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/quotes/create#create_quote-line_items-price_data-tax_behavior) */
      tax_behavior?: PriceData.TaxBehavior | undefined;
      /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-line_items-price_data-unit_amount) */
      unit_amount?: number | undefined;
      /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-line_items-price_data-unit_amount_decimal) */
      unit_amount_decimal?: string | undefined;
    }
    export namespace PriceData {
      export interface Recurring {
        /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-line_items-price_data-recurring-interval) */
        interval: Recurring.Interval;
        /** How many of those units lie between. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-line_items-price_data-recurring-interval_count) */
        interval_count?: number | undefined;
      }
      export namespace Recurring {
        export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
      }
      export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    }
  }
  export interface SubscriptionData {
    /** How prorations and invoices are worked out: `classic` or `flexible`. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-subscription_data-billing_mode) */
    billing_mode?: SubscriptionData.BillingMode | undefined;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-subscription_data-description) */
    description?: string | undefined;
    /** Unix seconds. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-subscription_data-effective_date) */
    effective_date?: Emptyable<'current_period_end' | Timestamp> | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-subscription_data-metadata) */
    metadata?: MetadataParam | undefined;
    /** How many days the trial lasts. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-subscription_data-trial_period_days) */
    trial_period_days?: Emptyable<number> | undefined;
  }
  export namespace SubscriptionData {
    export interface BillingMode {
      /** What applies where `type` is `flexible`. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-subscription_data-billing_mode-flexible) */
      flexible?: BillingMode.Flexible | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-subscription_data-billing_mode-type) */
      type: BillingMode.Type;
    }
    export namespace BillingMode {
      export interface Flexible {
        /** How discounts count in prorations. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-subscription_data-billing_mode-flexible-proration_discounts) */
        proration_discounts?: Flexible.ProrationDiscounts | undefined;
      }
      export namespace Flexible {
        export type ProrationDiscounts = 'included' | 'itemized' | OtherString;
      }
      export type Type = 'classic' | 'flexible' | OtherString;
    }
  }
  export interface TransferData {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-transfer_data-amount) */
    amount?: number | undefined;
    /** How much, as a percentage. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-transfer_data-amount_percent) */
    amount_percent?: number | undefined;
    /** What the money goes to. [Docs](https://docs.stripe.com/api/quotes/create#create_quote-transfer_data-destination) */
    destination: string;
  }
}

export interface QuoteRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface QuoteUpdateParams {
  /** How much of the payment the platform takes as its fee. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-application_fee_amount) */
  application_fee_amount?: Emptyable<number> | undefined;
  /** What percentage of each invoice's total the platform takes, with up to two decimals. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-application_fee_percent) */
  application_fee_percent?: Emptyable<number> | undefined;
  /** Whether Stripe Tax works out the tax, and who is liable for it. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-automatic_tax) */
  automatic_tax?: QuoteUpdateParams.AutomaticTax | undefined;
  /** Whether to charge the stored payment method or to send an invoice to pay. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-collection_method) */
  collection_method?: QuoteUpdateParams.CollectionMethod | undefined;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/quotes/update#update_quote-customer) */
  customer?: string | undefined;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/quotes/update#update_quote-customer_account) */
  customer_account?: string | undefined;
  /** Ids of tax rates for all lines without their own (`txr_…`). [Docs](https://docs.stripe.com/api/quotes/update#update_quote-default_tax_rates) */
  default_tax_rates?: Emptyable<readonly string[]> | undefined;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-description) */
  description?: Emptyable<string> | undefined;
  /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-discounts) */
  discounts?: Emptyable<readonly QuoteUpdateParams.Discount[]> | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-expires_at) */
  expires_at?: Timestamp | undefined;
  /** What is printed at the foot. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-footer) */
  footer?: Emptyable<string> | undefined;
  /** [Docs](https://docs.stripe.com/api/quotes/update#update_quote-header) */
  header?: Emptyable<string> | undefined;
  /** [Docs](https://docs.stripe.com/api/quotes/update#update_quote-invoice_settings) */
  invoice_settings?: QuoteUpdateParams.InvoiceSettings | undefined;
  /** What is bought: up to 100 prices, each with its quantity. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-line_items) */
  line_items?: readonly QuoteUpdateParams.LineItem[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-metadata) */
  metadata?: MetadataParam | undefined;
  /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-on_behalf_of) */
  on_behalf_of?: Emptyable<string> | undefined;
  /** What the subscription that is made is to carry. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-subscription_data) */
  subscription_data?: QuoteUpdateParams.SubscriptionData | undefined;
  /** The connected account that receives the money, and how much of it. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-transfer_data) */
  transfer_data?: Emptyable<QuoteUpdateParams.TransferData> | undefined;
}
export declare namespace QuoteUpdateParams {
  export interface AutomaticTax {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-automatic_tax-enabled) */
    enabled: boolean;
    /** Who owes the tax: you or a connected account. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-automatic_tax-liability) */
    liability?: AutomaticTax.Liability | undefined;
  }
  export namespace AutomaticTax {
    export interface Liability {
      /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/quotes/update#update_quote-automatic_tax-liability-account) */
      account?: string | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-automatic_tax-liability-type) */
      type: Liability.Type;
    }
    export namespace Liability {
      export type Type = 'account' | 'self' | OtherString;
    }
  }
  export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
  export interface Discount {
    /** Id of the coupon. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-discounts-coupon) */
    coupon?: string | undefined;
    /** The discount that applies. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-discounts-discount) */
    discount?: string | undefined;
    /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-discounts-promotion_code) */
    promotion_code?: string | undefined;
  }
  export interface InvoiceSettings {
    /** Up to four pairs of label and text to print. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-invoice_settings-custom_fields) */
    custom_fields?: Emptyable<readonly InvoiceSettings.CustomField[]> | undefined;
    /** How many days there are to pay; only where an invoice is sent. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-invoice_settings-days_until_due) */
    days_until_due?: number | undefined;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-invoice_settings-description) */
    description?: Emptyable<string> | undefined;
    /** What is printed at the foot. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-invoice_settings-footer) */
    footer?: Emptyable<string> | undefined;
    /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-invoice_settings-issuer) */
    issuer?: InvoiceSettings.Issuer | undefined;
  }
  export namespace InvoiceSettings {
    export interface CustomField {
      /** What it is called. Up to 40 characters. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-invoice_settings-custom_fields-name) */
      name: string;
      /** The text beside the label. Up to 140 characters. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-invoice_settings-custom_fields-value) */
      value: string;
    }
    export interface Issuer {
      /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/quotes/update#update_quote-invoice_settings-issuer-account) */
      account?: string | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-invoice_settings-issuer-type) */
      type: Issuer.Type;
    }
    export namespace Issuer {
      export type Type = 'account' | 'self' | OtherString;
    }
  }
  export interface LineItem {
    /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-line_items-discounts) */
    discounts?: Emptyable<readonly LineItem.Discount[]> | undefined;
    /** Identifies the object. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-line_items-id) */
    id?: string | undefined;
    /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/quotes/update#update_quote-line_items-price) */
    price?: string | undefined;
    /** A price made on the spot, in place of the id of one. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-line_items-price_data) */
    price_data?: LineItem.PriceData | undefined;
    /** How many units. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-line_items-quantity) */
    quantity?: number | undefined;
    /** Ids of the tax rates that apply (`txr_…`), in place of the default ones. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-line_items-tax_rates) */
    tax_rates?: Emptyable<readonly string[]> | undefined;
  }
  export namespace LineItem {
    export interface Discount {
      /** Id of the coupon. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-line_items-discounts-coupon) */
      coupon?: string | undefined;
      /** The discount that applies. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-line_items-discounts-discount) */
      discount?: string | undefined;
      /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-line_items-discounts-promotion_code) */
      promotion_code?: string | undefined;
    }
    export interface PriceData {
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-line_items-price_data-currency) */
      currency: string;
      /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/quotes/update#update_quote-line_items-price_data-product) */
      product: string;
      /** How often it is billed. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-line_items-price_data-recurring) */
      recurring?: PriceData.Recurring | undefined;
      /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/quotes/update#update_quote-line_items-price_data-tax_behavior) */
      tax_behavior?: PriceData.TaxBehavior | undefined;
      /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-line_items-price_data-unit_amount) */
      unit_amount?: number | undefined;
      /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-line_items-price_data-unit_amount_decimal) */
      unit_amount_decimal?: string | undefined;
    }
    export namespace PriceData {
      export interface Recurring {
        /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-line_items-price_data-recurring-interval) */
        interval: Recurring.Interval;
        /** How many of those units lie between. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-line_items-price_data-recurring-interval_count) */
        interval_count?: number | undefined;
      }
      export namespace Recurring {
        export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
      }
      export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    }
  }
  export interface SubscriptionData {
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-subscription_data-description) */
    description?: Emptyable<string> | undefined;
    /** Unix seconds. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-subscription_data-effective_date) */
    effective_date?: Emptyable<'current_period_end' | Timestamp> | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-subscription_data-metadata) */
    metadata?: MetadataParam | undefined;
    /** How many days the trial lasts. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-subscription_data-trial_period_days) */
    trial_period_days?: Emptyable<number> | undefined;
  }
  export interface TransferData {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-transfer_data-amount) */
    amount?: number | undefined;
    /** How much, as a percentage. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-transfer_data-amount_percent) */
    amount_percent?: number | undefined;
    /** What the money goes to. [Docs](https://docs.stripe.com/api/quotes/update#update_quote-transfer_data-destination) */
    destination: string;
  }
}

export interface QuoteListParams extends PaginationParams {
  /** Only those of this customer (`cus_…`). [Docs](https://docs.stripe.com/api/quotes/list#list_quotes-customer) */
  customer?: string | undefined;
  /** Only those of this account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/quotes/list#list_quotes-customer_account) */
  customer_account?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those in this state. [Docs](https://docs.stripe.com/api/quotes/list#list_quotes-status) */
  status?: QuoteListParams.Status | undefined;
  /** Only those in the time of this test clock (`clock_…`); without it, none of any clock. [Docs](https://docs.stripe.com/api/quotes/list#list_quotes-test_clock) */
  test_clock?: string | undefined;
}
export declare namespace QuoteListParams {
  export type Status = 'accepted' | 'canceled' | 'draft' | 'open' | OtherString;
}

export interface QuoteAcceptParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface QuoteCancelParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface QuoteFinalizeQuoteParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/quotes) */
  expires_at?: Timestamp | undefined;
}

export interface QuoteListComputedUpfrontLineItemsParams extends PaginationParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface QuoteListLineItemsParams extends PaginationParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface QuotePdfParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
