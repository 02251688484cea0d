// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, Expandable, OtherString } from '../../core/words.ts';
import type { Account } from './Accounts.ts';
import type { Application, DeletedApplication } from './Applications.ts';
import type { Customer, DeletedCustomer } from './Customers.ts';
import type { DeletedInvoice, Invoice } from './Invoices.ts';
import type { Discount } from './Discounts.ts';
import type { LineItem } from './LineItems.ts';
import type { Metadata } from './shared.ts';
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
