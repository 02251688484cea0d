// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString, Timestamp } from '../../../core/words.ts';
import type { MetadataParam, PaginationParams } from '../shared.ts';

export interface QuoteCreateParams {
  /** In the currency's smallest unit. */
  application_fee_amount?: Emptyable<number> | undefined;
  application_fee_percent?: Emptyable<number> | undefined;
  automatic_tax?: QuoteCreateParams.AutomaticTax | undefined;
  collection_method?: QuoteCreateParams.CollectionMethod | undefined;
  customer?: string | undefined;
  customer_account?: string | undefined;
  default_tax_rates?: Emptyable<readonly string[]> | undefined;
  description?: Emptyable<string> | undefined;
  discounts?: Emptyable<readonly QuoteCreateParams.Discount[]> | undefined;
  expand?: readonly string[] | undefined;
  /** Unix seconds. */
  expires_at?: Timestamp | undefined;
  footer?: Emptyable<string> | undefined;
  from_quote?: QuoteCreateParams.FromQuote | undefined;
  header?: Emptyable<string> | undefined;
  invoice_settings?: QuoteCreateParams.InvoiceSettings | undefined;
  line_items?: readonly QuoteCreateParams.LineItem[] | undefined;
  metadata?: MetadataParam | undefined;
  on_behalf_of?: Emptyable<string> | undefined;
  subscription_data?: QuoteCreateParams.SubscriptionData | undefined;
  test_clock?: string | undefined;
  transfer_data?: Emptyable<QuoteCreateParams.TransferData> | undefined;
}
export declare namespace QuoteCreateParams {
  export interface AutomaticTax {
    enabled: boolean;
    liability?: AutomaticTax.Liability | undefined;
  }
  export namespace AutomaticTax {
    export interface Liability {
      account?: string | undefined;
      type: Liability.Type;
    }
    export namespace Liability {
      export type Type = 'account' | 'self' | OtherString;
    }
  }
  export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
  export interface Discount {
    coupon?: string | undefined;
    discount?: string | undefined;
    promotion_code?: string | undefined;
  }
  export interface FromQuote {
    is_revision?: boolean | undefined;
    quote: string;
  }
  export interface InvoiceSettings {
    custom_fields?: Emptyable<readonly InvoiceSettings.CustomField[]> | undefined;
    days_until_due?: number | undefined;
    description?: Emptyable<string> | undefined;
    footer?: Emptyable<string> | undefined;
    issuer?: InvoiceSettings.Issuer | undefined;
  }
  export namespace InvoiceSettings {
    export interface CustomField {
      /** Up to 40 characters. */
      name: string;
      /** Up to 140 characters. */
      value: string;
    }
    export interface Issuer {
      account?: string | undefined;
      type: Issuer.Type;
    }
    export namespace Issuer {
      export type Type = 'account' | 'self' | OtherString;
    }
  }
  export interface LineItem {
    discounts?: Emptyable<readonly LineItem.Discount[]> | undefined;
    price?: string | undefined;
    price_data?: LineItem.PriceData | undefined;
    quantity?: number | undefined;
    tax_rates?: Emptyable<readonly string[]> | undefined;
  }
  export namespace LineItem {
    export interface Discount {
      coupon?: string | undefined;
      discount?: string | undefined;
      promotion_code?: string | undefined;
    }
    export interface PriceData {
      currency: string;
      product: string;
      recurring?: PriceData.Recurring | undefined;
      tax_behavior?: PriceData.TaxBehavior | undefined;
      /** In the currency's smallest unit. */
      unit_amount?: number | undefined;
      unit_amount_decimal?: string | undefined;
    }
    export namespace PriceData {
      export interface Recurring {
        interval: Recurring.Interval;
        interval_count?: number | undefined;
      }
      export namespace Recurring {
        export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
      }
      export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    }
  }
  export interface SubscriptionData {
    billing_mode?: SubscriptionData.BillingMode | undefined;
    description?: string | undefined;
    /** Unix seconds. */
    effective_date?: Emptyable<'current_period_end' | Timestamp> | undefined;
    metadata?: MetadataParam | undefined;
    trial_period_days?: Emptyable<number> | undefined;
  }
  export namespace SubscriptionData {
    export interface BillingMode {
      flexible?: BillingMode.Flexible | undefined;
      type: BillingMode.Type;
    }
    export namespace BillingMode {
      export interface Flexible {
        proration_discounts?: Flexible.ProrationDiscounts | undefined;
      }
      export namespace Flexible {
        export type ProrationDiscounts = 'included' | 'itemized' | OtherString;
      }
      export type Type = 'classic' | 'flexible' | OtherString;
    }
  }
  export interface TransferData {
    /** In the currency's smallest unit. */
    amount?: number | undefined;
    amount_percent?: number | undefined;
    destination: string;
  }
}

export interface QuoteRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface QuoteUpdateParams {
  /** In the currency's smallest unit. */
  application_fee_amount?: Emptyable<number> | undefined;
  application_fee_percent?: Emptyable<number> | undefined;
  automatic_tax?: QuoteUpdateParams.AutomaticTax | undefined;
  collection_method?: QuoteUpdateParams.CollectionMethod | undefined;
  customer?: string | undefined;
  customer_account?: string | undefined;
  default_tax_rates?: Emptyable<readonly string[]> | undefined;
  description?: Emptyable<string> | undefined;
  discounts?: Emptyable<readonly QuoteUpdateParams.Discount[]> | undefined;
  expand?: readonly string[] | undefined;
  /** Unix seconds. */
  expires_at?: Timestamp | undefined;
  footer?: Emptyable<string> | undefined;
  header?: Emptyable<string> | undefined;
  invoice_settings?: QuoteUpdateParams.InvoiceSettings | undefined;
  line_items?: readonly QuoteUpdateParams.LineItem[] | undefined;
  metadata?: MetadataParam | undefined;
  on_behalf_of?: Emptyable<string> | undefined;
  subscription_data?: QuoteUpdateParams.SubscriptionData | undefined;
  transfer_data?: Emptyable<QuoteUpdateParams.TransferData> | undefined;
}
export declare namespace QuoteUpdateParams {
  export interface AutomaticTax {
    enabled: boolean;
    liability?: AutomaticTax.Liability | undefined;
  }
  export namespace AutomaticTax {
    export interface Liability {
      account?: string | undefined;
      type: Liability.Type;
    }
    export namespace Liability {
      export type Type = 'account' | 'self' | OtherString;
    }
  }
  export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
  export interface Discount {
    coupon?: string | undefined;
    discount?: string | undefined;
    promotion_code?: string | undefined;
  }
  export interface InvoiceSettings {
    custom_fields?: Emptyable<readonly InvoiceSettings.CustomField[]> | undefined;
    days_until_due?: number | undefined;
    description?: Emptyable<string> | undefined;
    footer?: Emptyable<string> | undefined;
    issuer?: InvoiceSettings.Issuer | undefined;
  }
  export namespace InvoiceSettings {
    export interface CustomField {
      /** Up to 40 characters. */
      name: string;
      /** Up to 140 characters. */
      value: string;
    }
    export interface Issuer {
      account?: string | undefined;
      type: Issuer.Type;
    }
    export namespace Issuer {
      export type Type = 'account' | 'self' | OtherString;
    }
  }
  export interface LineItem {
    discounts?: Emptyable<readonly LineItem.Discount[]> | undefined;
    id?: string | undefined;
    price?: string | undefined;
    price_data?: LineItem.PriceData | undefined;
    quantity?: number | undefined;
    tax_rates?: Emptyable<readonly string[]> | undefined;
  }
  export namespace LineItem {
    export interface Discount {
      coupon?: string | undefined;
      discount?: string | undefined;
      promotion_code?: string | undefined;
    }
    export interface PriceData {
      currency: string;
      product: string;
      recurring?: PriceData.Recurring | undefined;
      tax_behavior?: PriceData.TaxBehavior | undefined;
      /** In the currency's smallest unit. */
      unit_amount?: number | undefined;
      unit_amount_decimal?: string | undefined;
    }
    export namespace PriceData {
      export interface Recurring {
        interval: Recurring.Interval;
        interval_count?: number | undefined;
      }
      export namespace Recurring {
        export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
      }
      export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    }
  }
  export interface SubscriptionData {
    description?: Emptyable<string> | undefined;
    /** Unix seconds. */
    effective_date?: Emptyable<'current_period_end' | Timestamp> | undefined;
    metadata?: MetadataParam | undefined;
    trial_period_days?: Emptyable<number> | undefined;
  }
  export interface TransferData {
    /** In the currency's smallest unit. */
    amount?: number | undefined;
    amount_percent?: number | undefined;
    destination: string;
  }
}

export interface QuoteListParams extends PaginationParams {
  customer?: string | undefined;
  customer_account?: string | undefined;
  expand?: readonly string[] | undefined;
  status?: QuoteListParams.Status | undefined;
  test_clock?: string | undefined;
}
export declare namespace QuoteListParams {
  export type Status = 'accepted' | 'canceled' | 'draft' | 'open' | OtherString;
}

export interface QuoteAcceptParams {
  expand?: readonly string[] | undefined;
}

export interface QuoteCancelParams {
  expand?: readonly string[] | undefined;
}

export interface QuoteFinalizeQuoteParams {
  expand?: readonly string[] | undefined;
  /** Unix seconds. */
  expires_at?: Timestamp | undefined;
}

export interface QuoteListComputedUpfrontLineItemsParams extends PaginationParams {
  expand?: readonly string[] | undefined;
}

export interface QuoteListLineItemsParams extends PaginationParams {
  expand?: readonly string[] | undefined;
}

export interface QuotePdfParams {
  expand?: readonly string[] | undefined;
}
