// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, Expandable, OtherString } from '../../core/words.ts';
import type { Account } from './Accounts.ts';
import type { Application, DeletedApplication } from './Applications.ts';
import type { Customer, DeletedCustomer } from './Customers.ts';
import type { DeletedInvoice, Invoice } from './Invoices.ts';
import type { Discount, Discount_ } from './Discounts.ts';
import type { LineItem } from './LineItems.ts';
import type { Metadata } from './shared.ts';
import type { Subscription } from './Subscriptions.ts';
import type { SubscriptionSchedule } from './SubscriptionSchedules.ts';
import type { TaxRate } from './TaxRates.ts';
import type { TestHelpersTestClock } from './TestHelpers/TestClocks.ts';

export interface Quote {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-object) */
  object: 'quote';
  /** What it comes to before discounts and tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-amount_subtotal) */
  amount_subtotal: number;
  /** What it comes to, with discounts and tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-amount_total) */
  amount_total: number;
  /** Id of the Connect platform that made it (`ca_…`). [Docs](https://docs.stripe.com/api/quotes/object#quote_object-application) */
  application: Expandable<Application | DeletedApplication> | null;
  /** How much of the payment the platform takes as its fee. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-application_fee_amount) */
  application_fee_amount: number | null;
  /** What percentage of each invoice's total the platform takes, with up to two decimals. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-application_fee_percent) */
  application_fee_percent: number | null;
  /** Whether Stripe Tax works out the tax, and who is liable for it. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-automatic_tax) */
  automatic_tax: Quote.AutomaticTax;
  /** Whether to charge the stored payment method or to send an invoice to pay. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-collection_method) */
  collection_method: Quote.CollectionMethod;
  /** [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed) */
  computed: Quote.Computed;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-created) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-currency) */
  currency: string | null;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/quotes/object#quote_object-customer) */
  customer: Expandable<Customer | DeletedCustomer> | null;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/quotes/object#quote_object-customer_account) */
  customer_account: string | null;
  /** The tax rates for all lines without their own. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-default_tax_rates) */
  default_tax_rates?: Expandable<TaxRate>[];
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-description) */
  description: string | null;
  /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-discounts) */
  discounts: Expandable<Discount>[];
  /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-expires_at) */
  expires_at: number;
  /** What is printed at the foot. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-footer) */
  footer: string | null;
  /** [Docs](https://docs.stripe.com/api/quotes/object#quote_object-from_quote) */
  from_quote: Quote.FromQuote | null;
  /** [Docs](https://docs.stripe.com/api/quotes/object#quote_object-header) */
  header: string | null;
  /** Id of the invoice (`in_…`). [Docs](https://docs.stripe.com/api/quotes/object#quote_object-invoice) */
  invoice: Expandable<Invoice | DeletedInvoice> | null;
  /** [Docs](https://docs.stripe.com/api/quotes/object#quote_object-invoice_settings) */
  invoice_settings: Quote.InvoiceSettings;
  /** What is bought: up to 100 prices, each with its quantity. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-line_items) */
  line_items?: ApiList<LineItem>;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-livemode) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-metadata) */
  metadata: Metadata;
  /** The number that customers see, unique. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-number) */
  number: string | null;
  /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-on_behalf_of) */
  on_behalf_of: Expandable<Account> | null;
  /** In which state it is. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-status) */
  status: Quote.Status;
  /** When it got to each status. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-status_transitions) */
  status_transitions: Quote.StatusTransitions;
  /** Id of the subscription (`sub_…`). [Docs](https://docs.stripe.com/api/quotes/object#quote_object-subscription) */
  subscription: Expandable<Subscription> | null;
  /** What the subscription that is made is to carry. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-subscription_data) */
  subscription_data: Quote.SubscriptionData;
  /** [Docs](https://docs.stripe.com/api/quotes/object#quote_object-subscription_schedule) */
  subscription_schedule: Expandable<SubscriptionSchedule> | null;
  /** Id of the test clock whose time applies (`clock_…`). [Docs](https://docs.stripe.com/api/quotes/object#quote_object-test_clock) */
  test_clock: Expandable<TestHelpersTestClock> | null;
  /** How much of the total is discount, shipping and tax. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-total_details) */
  total_details: Quote.TotalDetails;
  /** The connected account that receives the money, and how much of it. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-transfer_data) */
  transfer_data: Quote.TransferData | null;
}
export declare namespace Quote {
  export interface AutomaticTax {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-automatic_tax-enabled) */
    enabled: boolean;
    /** Who owes the tax: you or a connected account. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-automatic_tax-liability) */
    liability: AutomaticTax.Liability | null;
    /** Who works out the tax. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-automatic_tax-provider) */
    provider: string | null;
    /** In which state it is. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-automatic_tax-status) */
    status: AutomaticTax.Status | null;
  }
  export namespace AutomaticTax {
    export interface Liability {
      /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/quotes/object#quote_object-automatic_tax-liability-account) */
      account?: Expandable<Account>;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-automatic_tax-liability-type) */
      type: Liability.Type;
    }
    export namespace Liability {
      export type Type = 'account' | 'self' | OtherString;
    }
    export type Status = 'complete' | 'failed' | 'requires_location_inputs' | OtherString;
  }
  export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
  export interface Computed {
    /** How often it is billed. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-recurring) */
    recurring: Computed.Recurring | null;
    /** [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-upfront) */
    upfront: Computed.Upfront;
  }
  export namespace Computed {
    export interface Recurring {
      /** What it comes to before discounts and tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-recurring-amount_subtotal) */
      amount_subtotal: number;
      /** What it comes to, with discounts and tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-recurring-amount_total) */
      amount_total: number;
      /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-recurring-interval) */
      interval: Recurring.Interval;
      /** How many of those units lie between. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-recurring-interval_count) */
      interval_count: number;
      /** How much of the total is discount, shipping and tax. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-recurring-total_details) */
      total_details: Recurring.TotalDetails;
    }
    export namespace Recurring {
      export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
      export interface TotalDetails {
        /** How much is taken off. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-recurring-total_details-amount_discount) */
        amount_discount: number;
        /** What shipping costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-recurring-total_details-amount_shipping) */
        amount_shipping: number | null;
        /** How much of it is tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-recurring-total_details-amount_tax) */
        amount_tax: number;
        /** How it adds up. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-recurring-total_details-breakdown) */
        breakdown?: TotalDetails.Breakdown;
      }
      export namespace TotalDetails {
        export interface Breakdown {
          /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-recurring-total_details-breakdown-discounts) */
          discounts: Breakdown.Discount[];
          /** What tax is in it, rate by rate. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-recurring-total_details-breakdown-taxes) */
          taxes: Breakdown.Tax[];
        }
        export namespace Breakdown {
          export interface Discount {
            /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-recurring-total_details-breakdown-discounts-amount) */
            amount: number;
            /** The discount that applies. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-recurring-total_details-breakdown-discounts-discount) */
            discount: Discount_;
          }
          export interface Tax {
            /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-recurring-total_details-breakdown-taxes-amount) */
            amount: number;
            /** The tax rate. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-recurring-total_details-breakdown-taxes-rate) */
            rate: TaxRate;
            /** Why it is taxed as it is. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-recurring-total_details-breakdown-taxes-taxability_reason) */
            taxability_reason: Tax.TaxabilityReason | null;
            /** The amount that is taxed. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-recurring-total_details-breakdown-taxes-taxable_amount) */
            taxable_amount: number | null;
          }
          export namespace Tax {
            export type TaxabilityReason = 'customer_exempt' | 'not_collecting' | 'not_subject_to_tax' | 'not_supported' | 'portion_product_exempt' | 'portion_reduced_rated' | 'portion_standard_rated' | 'product_exempt' | 'product_exempt_holiday' | 'proportionally_rated' | 'reduced_rated' | 'reverse_charge' | 'standard_rated' | 'taxable_basis_reduced' | 'zero_rated' | OtherString;
          }
        }
      }
    }
    export interface Upfront {
      /** What it comes to before discounts and tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-upfront-amount_subtotal) */
      amount_subtotal: number;
      /** What it comes to, with discounts and tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-upfront-amount_total) */
      amount_total: number;
      /** What is bought: up to 100 prices, each with its quantity. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-upfront-line_items) */
      line_items?: ApiList<LineItem>;
      /** How much of the total is discount, shipping and tax. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-upfront-total_details) */
      total_details: Upfront.TotalDetails;
    }
    export namespace Upfront {
      export interface TotalDetails {
        /** How much is taken off. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-upfront-total_details-amount_discount) */
        amount_discount: number;
        /** What shipping costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-upfront-total_details-amount_shipping) */
        amount_shipping: number | null;
        /** How much of it is tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-upfront-total_details-amount_tax) */
        amount_tax: number;
        /** How it adds up. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-upfront-total_details-breakdown) */
        breakdown?: TotalDetails.Breakdown;
      }
      export namespace TotalDetails {
        export interface Breakdown {
          /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-upfront-total_details-breakdown-discounts) */
          discounts: Breakdown.Discount[];
          /** What tax is in it, rate by rate. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-upfront-total_details-breakdown-taxes) */
          taxes: Breakdown.Tax[];
        }
        export namespace Breakdown {
          export interface Discount {
            /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-upfront-total_details-breakdown-discounts-amount) */
            amount: number;
            /** The discount that applies. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-upfront-total_details-breakdown-discounts-discount) */
            discount: Discount_;
          }
          export interface Tax {
            /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-upfront-total_details-breakdown-taxes-amount) */
            amount: number;
            /** The tax rate. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-upfront-total_details-breakdown-taxes-rate) */
            rate: TaxRate;
            /** Why it is taxed as it is. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-upfront-total_details-breakdown-taxes-taxability_reason) */
            taxability_reason: Tax.TaxabilityReason | null;
            /** The amount that is taxed. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-computed-upfront-total_details-breakdown-taxes-taxable_amount) */
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
    /** [Docs](https://docs.stripe.com/api/quotes/object#quote_object-from_quote-is_revision) */
    is_revision: boolean;
    /** Id of the quote (`qt_…`). [Docs](https://docs.stripe.com/api/quotes/object#quote_object-from_quote-quote) */
    quote: Expandable<Quote>;
  }
  export interface InvoiceSettings {
    /** Up to four pairs of label and text to print. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-invoice_settings-custom_fields) */
    custom_fields: InvoiceSettings.CustomField[] | null;
    /** How many days there are to pay; only where an invoice is sent. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-invoice_settings-days_until_due) */
    days_until_due: number | null;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-invoice_settings-description) */
    description: string | null;
    /** What is printed at the foot. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-invoice_settings-footer) */
    footer: string | null;
    /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-invoice_settings-issuer) */
    issuer: InvoiceSettings.Issuer;
  }
  export namespace InvoiceSettings {
    export interface CustomField {
      /** What it is called. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-invoice_settings-custom_fields-name) */
      name: string;
      /** The text beside the label. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-invoice_settings-custom_fields-value) */
      value: string;
    }
    export interface Issuer {
      /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/quotes/object#quote_object-invoice_settings-issuer-account) */
      account?: Expandable<Account>;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-invoice_settings-issuer-type) */
      type: Issuer.Type;
    }
    export namespace Issuer {
      export type Type = 'account' | 'self' | OtherString;
    }
  }
  export type Status = 'accepted' | 'canceled' | 'draft' | 'open' | OtherString;
  export interface StatusTransitions {
    /** When the customer agreed. Unix seconds. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-status_transitions-accepted_at) */
    accepted_at: number | null;
    /** When it was canceled. Unix seconds. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-status_transitions-canceled_at) */
    canceled_at: number | null;
    /** When it was finalized. Unix seconds. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-status_transitions-finalized_at) */
    finalized_at: number | null;
  }
  export interface SubscriptionData {
    /** How prorations and invoices are worked out: `classic` or `flexible`. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-subscription_data-billing_mode) */
    billing_mode: SubscriptionData.BillingMode;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-subscription_data-description) */
    description: string | null;
    /** Unix seconds. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-subscription_data-effective_date) */
    effective_date: number | null;
    /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-subscription_data-metadata) */
    metadata: Metadata | null;
    /** How many days the trial lasts. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-subscription_data-trial_period_days) */
    trial_period_days: number | null;
  }
  export namespace SubscriptionData {
    export interface BillingMode {
      /** What applies where `type` is `flexible`. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-subscription_data-billing_mode-flexible) */
      flexible?: BillingMode.Flexible;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-subscription_data-billing_mode-type) */
      type: BillingMode.Type;
    }
    export namespace BillingMode {
      export interface Flexible {
        /** How discounts count in prorations. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-subscription_data-billing_mode-flexible-proration_discounts) */
        proration_discounts?: Flexible.ProrationDiscounts;
      }
      export namespace Flexible {
        export type ProrationDiscounts = 'included' | 'itemized' | OtherString;
      }
      export type Type = 'classic' | 'flexible' | OtherString;
    }
  }
  export interface TotalDetails {
    /** How much is taken off. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-total_details-amount_discount) */
    amount_discount: number;
    /** What shipping costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-total_details-amount_shipping) */
    amount_shipping: number | null;
    /** How much of it is tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-total_details-amount_tax) */
    amount_tax: number;
    /** How it adds up. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-total_details-breakdown) */
    breakdown?: TotalDetails.Breakdown;
  }
  export namespace TotalDetails {
    export interface Breakdown {
      /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-total_details-breakdown-discounts) */
      discounts: Breakdown.Discount[];
      /** What tax is in it, rate by rate. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-total_details-breakdown-taxes) */
      taxes: Breakdown.Tax[];
    }
    export namespace Breakdown {
      export interface Discount {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-total_details-breakdown-discounts-amount) */
        amount: number;
        /** The discount that applies. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-total_details-breakdown-discounts-discount) */
        discount: Discount_;
      }
      export interface Tax {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-total_details-breakdown-taxes-amount) */
        amount: number;
        /** The tax rate. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-total_details-breakdown-taxes-rate) */
        rate: TaxRate;
        /** Why it is taxed as it is. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-total_details-breakdown-taxes-taxability_reason) */
        taxability_reason: Tax.TaxabilityReason | null;
        /** The amount that is taxed. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-total_details-breakdown-taxes-taxable_amount) */
        taxable_amount: number | null;
      }
      export namespace Tax {
        export type TaxabilityReason = 'customer_exempt' | 'not_collecting' | 'not_subject_to_tax' | 'not_supported' | 'portion_product_exempt' | 'portion_reduced_rated' | 'portion_standard_rated' | 'product_exempt' | 'product_exempt_holiday' | 'proportionally_rated' | 'reduced_rated' | 'reverse_charge' | 'standard_rated' | 'taxable_basis_reduced' | 'zero_rated' | OtherString;
      }
    }
  }
  export interface TransferData {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-transfer_data-amount) */
    amount: number | null;
    /** How much, as a percentage. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-transfer_data-amount_percent) */
    amount_percent: number | null;
    /** What the money goes to. [Docs](https://docs.stripe.com/api/quotes/object#quote_object-transfer_data-destination) */
    destination: Expandable<Account>;
  }
}
