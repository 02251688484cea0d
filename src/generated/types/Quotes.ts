// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, Emptyable, Expandable, OtherString, Timestamp } from '../../core/words.ts';
import type { Account } from './Accounts.ts';
import type { Application, DeletedApplication } from './Applications.ts';
import type { Customer, DeletedCustomer } from './Customers.ts';
import type { DeletedInvoice, Invoice } from './Invoices.ts';
import type { Discount } from './Discounts.ts';
import type { LineItem } from './LineItems.ts';
import type { Metadata, MetadataParam, PaginationParams } from './shared.ts';
import type { Subscription } from './Subscriptions.ts';
import type { SubscriptionSchedule } from './SubscriptionSchedules.ts';
import type { TaxRate } from './TaxRates.ts';
import type { TestHelpersTestClock } from './TestHelpers/TestClocks.ts';

export interface Quote {
  id: string;
  object: 'quote';
  /** In the currency's smallest unit. */
  amount_subtotal: number;
  /** In the currency's smallest unit. */
  amount_total: number;
  application: Expandable<Application | DeletedApplication> | null;
  /** In the currency's smallest unit. */
  application_fee_amount: number | null;
  application_fee_percent: number | null;
  automatic_tax: Quote.AutomaticTax;
  collection_method: Quote.CollectionMethod;
  computed: Quote.Computed;
  /** Unix seconds. */
  created: number;
  currency: string | null;
  customer: Expandable<Customer | DeletedCustomer> | null;
  customer_account: string | null;
  default_tax_rates?: Expandable<TaxRate>[];
  description: string | null;
  discounts: Expandable<Discount>[];
  /** Unix seconds. */
  expires_at: number;
  footer: string | null;
  from_quote: Quote.FromQuote | null;
  header: string | null;
  invoice: Expandable<Invoice | DeletedInvoice> | null;
  invoice_settings: Quote.InvoiceSettings;
  line_items?: ApiList<LineItem>;
  livemode: boolean;
  metadata: Metadata;
  number: string | null;
  on_behalf_of: Expandable<Account> | null;
  status: Quote.Status;
  status_transitions: Quote.StatusTransitions;
  subscription: Expandable<Subscription> | null;
  subscription_data: Quote.SubscriptionData;
  subscription_schedule: Expandable<SubscriptionSchedule> | null;
  test_clock: Expandable<TestHelpersTestClock> | null;
  total_details: Quote.TotalDetails;
  transfer_data: Quote.TransferData | null;
}
export declare namespace Quote {
  export interface AutomaticTax {
    enabled: boolean;
    liability: AutomaticTax.Liability | null;
    provider: string | null;
    status: AutomaticTax.Status | null;
  }
  export namespace AutomaticTax {
    export interface Liability {
      account?: Expandable<Account>;
      type: Liability.Type;
    }
    export namespace Liability {
      export type Type = 'account' | 'self' | OtherString;
    }
    export type Status = 'complete' | 'failed' | 'requires_location_inputs' | OtherString;
  }
  export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
  export interface Computed {
    recurring: Computed.Recurring | null;
    upfront: Computed.Upfront;
  }
  export namespace Computed {
    export interface Recurring {
      /** In the currency's smallest unit. */
      amount_subtotal: number;
      /** In the currency's smallest unit. */
      amount_total: number;
      interval: Recurring.Interval;
      interval_count: number;
      total_details: Recurring.TotalDetails;
    }
    export namespace Recurring {
      export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
      export interface TotalDetails {
        /** In the currency's smallest unit. */
        amount_discount: number;
        /** In the currency's smallest unit. */
        amount_shipping: number | null;
        /** In the currency's smallest unit. */
        amount_tax: number;
        breakdown?: TotalDetails.Breakdown;
      }
      export namespace TotalDetails {
        export interface Breakdown {
          discounts: Breakdown.Discount[];
          taxes: Breakdown.Tax[];
        }
        export namespace Breakdown {
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
      }
    }
    export interface Upfront {
      /** In the currency's smallest unit. */
      amount_subtotal: number;
      /** In the currency's smallest unit. */
      amount_total: number;
      line_items?: ApiList<LineItem>;
      total_details: Upfront.TotalDetails;
    }
    export namespace Upfront {
      export interface TotalDetails {
        /** In the currency's smallest unit. */
        amount_discount: number;
        /** In the currency's smallest unit. */
        amount_shipping: number | null;
        /** In the currency's smallest unit. */
        amount_tax: number;
        breakdown?: TotalDetails.Breakdown;
      }
      export namespace TotalDetails {
        export interface Breakdown {
          discounts: Breakdown.Discount[];
          taxes: Breakdown.Tax[];
        }
        export namespace Breakdown {
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
      }
    }
  }
  export interface FromQuote {
    is_revision: boolean;
    quote: Expandable<Quote>;
  }
  export interface InvoiceSettings {
    custom_fields: InvoiceSettings.CustomField[] | null;
    days_until_due: number | null;
    description: string | null;
    footer: string | null;
    issuer: InvoiceSettings.Issuer;
  }
  export namespace InvoiceSettings {
    export interface CustomField {
      name: string;
      value: string;
    }
    export interface Issuer {
      account?: Expandable<Account>;
      type: Issuer.Type;
    }
    export namespace Issuer {
      export type Type = 'account' | 'self' | OtherString;
    }
  }
  export type Status = 'accepted' | 'canceled' | 'draft' | 'open' | OtherString;
  export interface StatusTransitions {
    /** Unix seconds. */
    accepted_at: number | null;
    /** Unix seconds. */
    canceled_at: number | null;
    /** Unix seconds. */
    finalized_at: number | null;
  }
  export interface SubscriptionData {
    billing_mode: SubscriptionData.BillingMode;
    description: string | null;
    /** Unix seconds. */
    effective_date: number | null;
    metadata: Metadata | null;
    trial_period_days: number | null;
  }
  export namespace SubscriptionData {
    export interface BillingMode {
      flexible?: BillingMode.Flexible;
      type: BillingMode.Type;
    }
    export namespace BillingMode {
      export interface Flexible {
        proration_discounts?: Flexible.ProrationDiscounts;
      }
      export namespace Flexible {
        export type ProrationDiscounts = 'included' | 'itemized' | OtherString;
      }
      export type Type = 'classic' | 'flexible' | OtherString;
    }
  }
  export interface TotalDetails {
    /** In the currency's smallest unit. */
    amount_discount: number;
    /** In the currency's smallest unit. */
    amount_shipping: number | null;
    /** In the currency's smallest unit. */
    amount_tax: number;
    breakdown?: TotalDetails.Breakdown;
  }
  export namespace TotalDetails {
    export interface Breakdown {
      discounts: Breakdown.Discount[];
      taxes: Breakdown.Tax[];
    }
    export namespace Breakdown {
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
  }
  export interface TransferData {
    /** In the currency's smallest unit. */
    amount: number | null;
    amount_percent: number | null;
    destination: Expandable<Account>;
  }
}

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
