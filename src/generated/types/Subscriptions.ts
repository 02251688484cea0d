// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, Emptyable, Expandable, NoParams, OtherString, Timestamp } from '../../core/words.ts';
import type { Account } from './Accounts.ts';
import type { Address, AddressParam, Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';
import type { Application, DeletedApplication } from './Applications.ts';
import type { BillingFeedbackOption } from './Billing/FeedbackOptions.ts';
import type { Customer, DeletedCustomer } from './Customers.ts';
import type { CustomerSource } from './CustomerSources.ts';
import type { DeletedTaxId, TaxId } from './TaxIds.ts';
import type { Discount } from './Discounts.ts';
import type { Invoice } from './Invoices.ts';
import type { PaymentMethod } from './PaymentMethods.ts';
import type { Price } from './Prices.ts';
import type { SetupIntent } from './SetupIntents.ts';
import type { SubscriptionItem } from './SubscriptionItems.ts';
import type { SubscriptionSchedule } from './SubscriptionSchedules.ts';
import type { TaxRate } from './TaxRates.ts';
import type { TestHelpersTestClock } from './TestHelpers/TestClocks.ts';

export interface Subscription {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-object) */
  object: 'subscription';
  /** Id of the Connect platform that made it (`ca_…`). [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-application) */
  application: Expandable<Application | DeletedApplication> | null;
  /** What percentage of each invoice's total the platform takes, with up to two decimals. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-application_fee_percent) */
  application_fee_percent: number | null;
  /** Whether Stripe Tax works out the tax, and who is liable for it. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-automatic_tax) */
  automatic_tax: Subscription.AutomaticTax;
  /** The moment from which periods are counted. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_cycle_anchor) */
  billing_cycle_anchor: number;
  /** Day of month, month and time of day that periods begin at. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_cycle_anchor_config) */
  billing_cycle_anchor_config: Subscription.BillingCycleAnchorConfig | null;
  /** How prorations and invoices are worked out: `classic` or `flexible`. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_mode) */
  billing_mode: Subscription.BillingMode;
  /** Which items are billed ahead of time, and until when. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_schedules) */
  billing_schedules: Subscription.BillingSchedule[];
  /** How much may add up before an invoice is made ahead of time. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_thresholds) */
  billing_thresholds: Subscription.BillingThresholds | null;
  /** When it will end by itself. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-cancel_at) */
  cancel_at: number | null;
  /** Whether it ends when the period that is paid for does. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-cancel_at_period_end) */
  cancel_at_period_end: boolean;
  /** When it was canceled. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-canceled_at) */
  canceled_at: number | null;
  /** Why it ends: a comment and what the customer said. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-cancellation_details) */
  cancellation_details: Subscription.CancellationDetails | null;
  /** Whether to charge the stored payment method or to send an invoice to pay. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-collection_method) */
  collection_method: Subscription.CollectionMethod;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-created) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-currency) */
  currency: string;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-customer) */
  customer: Expandable<Customer | DeletedCustomer>;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-customer_account) */
  customer_account: string | null;
  /** How many days there are to pay; only where an invoice is sent. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-days_until_due) */
  days_until_due: number | null;
  /** Id of the payment method to charge (`pm_…`); without it, the default of the subscription or customer. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-default_payment_method) */
  default_payment_method: Expandable<PaymentMethod> | null;
  /** Id of the source to charge; without it, the default of the subscription or customer. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-default_source) */
  default_source: Expandable<CustomerSource> | null;
  /** The tax rates for all lines without their own. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-default_tax_rates) */
  default_tax_rates?: TaxRate[] | null;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-description) */
  description: string | null;
  /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-discounts) */
  discounts: Expandable<Discount>[];
  /** When it ended. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-ended_at) */
  ended_at: number | null;
  /** What its invoices carry: issuer and tax numbers. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-invoice_settings) */
  invoice_settings: Subscription.InvoiceSettings;
  /** What is subscribed to: up to 20 prices, each with its quantity. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-items) */
  items: ApiList<SubscriptionItem>;
  /** Id of its latest invoice (`in_…`). [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-latest_invoice) */
  latest_invoice: Expandable<Invoice> | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-livemode) */
  livemode: boolean;
  /** Whether Stripe sells on your behalf, as the merchant of record. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-managed_payments) */
  managed_payments: Subscription.ManagedPayments | null;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-metadata) */
  metadata: Metadata;
  /** When pending items are invoiced next. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-next_pending_invoice_item_invoice) */
  next_pending_invoice_item_invoice: number | null;
  /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-on_behalf_of) */
  on_behalf_of: Expandable<Account> | null;
  /** How invoices are treated while collecting is paused, and until when. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-pause_collection) */
  pause_collection: Subscription.PauseCollection | null;
  /** Which kinds of payment methods are offered, with options for each. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings) */
  payment_settings: Subscription.PaymentSettings | null;
  /** How often pending items are invoiced, besides the usual invoices. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-pending_invoice_item_interval) */
  pending_invoice_item_interval: Subscription.PendingInvoiceItemInterval | null;
  /** Id of the setup intent by which to store a payment method (`seti_…`). [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-pending_setup_intent) */
  pending_setup_intent: Expandable<SetupIntent> | null;
  /** Changes that wait for their payment. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-pending_update) */
  pending_update: Subscription.PendingUpdate | null;
  /** Amount and currency as the customer saw them, where these differ. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-presentment_details) */
  presentment_details?: Subscription.PresentmentDetails;
  /** Id of the subscription schedule (`sub_sched_…`). [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-schedule) */
  schedule: Expandable<SubscriptionSchedule> | null;
  /** When it began, or will begin. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-start_date) */
  start_date: number;
  /** In which state it is. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-status) */
  status: Subscription.Status;
  /** More about the status. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-status_details) */
  status_details?: Subscription.StatusDetails;
  /** Id of the test clock whose time applies (`clock_…`). [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-test_clock) */
  test_clock: Expandable<TestHelpersTestClock> | null;
  /** The connected account that receives the money, and how much of it. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-transfer_data) */
  transfer_data: Subscription.TransferData | null;
  /** When the trial ends. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-trial_end) */
  trial_end: number | null;
  /** What happens at its end where no payment method is stored. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-trial_settings) */
  trial_settings: Subscription.TrialSettings | null;
  /** When the trial began. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-trial_start) */
  trial_start: number | null;
}
export declare namespace Subscription {
  export interface AutomaticTax {
    /** Why it cannot be used. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-automatic_tax-disabled_reason) */
    disabled_reason: 'requires_location_inputs' | null;
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-automatic_tax-enabled) */
    enabled: boolean;
    /** Who owes the tax: you or a connected account. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-automatic_tax-liability) */
    liability: AutomaticTax.Liability | null;
  }
  export namespace AutomaticTax {
    export interface Liability {
      /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-automatic_tax-liability-account) */
      account?: Expandable<Account>;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-automatic_tax-liability-type) */
      type: Liability.Type;
    }
    export namespace Liability {
      export type Type = 'account' | 'self' | OtherString;
    }
  }
  export interface BillingCycleAnchorConfig {
    /** Day of the month, 1 to 31; the last one where there are fewer. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_cycle_anchor_config-day_of_month) */
    day_of_month: number;
    /** Hour, 0 to 23. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_cycle_anchor_config-hour) */
    hour: number | null;
    /** Minute, 0 to 59. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_cycle_anchor_config-minute) */
    minute: number | null;
    /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_cycle_anchor_config-month) */
    month: number | null;
    /** Second, 0 to 59. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_cycle_anchor_config-second) */
    second: number | null;
  }
  export interface BillingMode {
    /** What applies where `type` is `flexible`. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_mode-flexible) */
    flexible: BillingMode.Flexible | null;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_mode-type) */
    type: BillingMode.Type;
    /** When it was last changed. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_mode-updated_at) */
    updated_at?: number;
  }
  export namespace BillingMode {
    export interface Flexible {
      /** How discounts count in prorations. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_mode-flexible-proration_discounts) */
      proration_discounts?: Flexible.ProrationDiscounts;
    }
    export namespace Flexible {
      export type ProrationDiscounts = 'included' | 'itemized' | OtherString;
    }
    export type Type = 'classic' | 'flexible' | OtherString;
  }
  export interface BillingSchedule {
    /** The products that it is limited to. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_schedules-applies_to) */
    applies_to: BillingSchedule.AppliesTo[] | null;
    /** Until when it is billed ahead. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_schedules-bill_until) */
    bill_until: BillingSchedule.BillUntil;
    /** A name of your own for it. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_schedules-key) */
    key: string;
  }
  export namespace BillingSchedule {
    export interface AppliesTo {
      /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_schedules-applies_to-price) */
      price: Expandable<Price> | null;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_schedules-applies_to-type) */
      type: 'price';
    }
    export interface BillUntil {
      /** The moment that this comes to. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_schedules-bill_until-computed_timestamp) */
      computed_timestamp: number;
      /** How long it is billed ahead. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_schedules-bill_until-duration) */
      duration: BillUntil.Duration | null;
      /** The moment up to which it is billed ahead. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_schedules-bill_until-timestamp) */
      timestamp: number | null;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_schedules-bill_until-type) */
      type: BillUntil.Type;
    }
    export namespace BillUntil {
      export interface Duration {
        /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_schedules-bill_until-duration-interval) */
        interval: Duration.Interval;
        /** How many of those units lie between. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_schedules-bill_until-duration-interval_count) */
        interval_count: number | null;
      }
      export namespace Duration {
        export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
      }
      export type Type = 'duration' | 'timestamp' | OtherString;
    }
  }
  export interface BillingThresholds {
    /** From what amount on. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_thresholds-amount_gte) */
    amount_gte: number | null;
    /** Whether a new period begins when the threshold is passed. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-billing_thresholds-reset_billing_cycle_anchor) */
    reset_billing_cycle_anchor: boolean | null;
  }
  export interface CancellationDetails {
    /** Anything else about it. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-cancellation_details-comment) */
    comment: string | null;
    /** What the customer said is the reason. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-cancellation_details-feedback) */
    feedback: CancellationDetails.Feedback | null;
    /** Id of the reason of your own that the customer chose. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-cancellation_details-feedback_option) */
    feedback_option: Expandable<BillingFeedbackOption> | null;
    /** Why. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-cancellation_details-reason) */
    reason: CancellationDetails.Reason | null;
  }
  export namespace CancellationDetails {
    export type Feedback = 'customer_service' | 'low_quality' | 'missing_features' | 'other' | 'switched_service' | 'too_complex' | 'too_expensive' | 'unused' | OtherString;
    export type Reason = 'canceled_by_retention_policy' | 'cancellation_requested' | 'payment_disputed' | 'payment_failed' | OtherString;
  }
  export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
  export interface InvoiceSettings {
    /** Ids of your own tax numbers to print (`txi_…`). [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-invoice_settings-account_tax_ids) */
    account_tax_ids: (Expandable<TaxId | DeletedTaxId>)[] | null;
    /** Up to four pairs of label and text to print. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-invoice_settings-custom_fields) */
    custom_fields: InvoiceSettings.CustomField[] | null;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-invoice_settings-description) */
    description: string | null;
    /** What is printed at the foot. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-invoice_settings-footer) */
    footer: string | null;
    /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-invoice_settings-issuer) */
    issuer: InvoiceSettings.Issuer;
  }
  export namespace InvoiceSettings {
    export interface CustomField {
      /** What it is called. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-invoice_settings-custom_fields-name) */
      name: string;
      /** The text beside the label. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-invoice_settings-custom_fields-value) */
      value: string;
    }
    export interface Issuer {
      /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-invoice_settings-issuer-account) */
      account?: Expandable<Account>;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-invoice_settings-issuer-type) */
      type: Issuer.Type;
    }
    export namespace Issuer {
      export type Type = 'account' | 'self' | OtherString;
    }
  }
  export interface ManagedPayments {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-managed_payments-enabled) */
    enabled: boolean;
  }
  export interface PauseCollection {
    /** What becomes of invoices: left as drafts, given up or voided. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-pause_collection-behavior) */
    behavior: PauseCollection.Behavior;
    /** When collecting goes on. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-pause_collection-resumes_at) */
    resumes_at: number | null;
  }
  export namespace PauseCollection {
    export type Behavior = 'keep_as_draft' | 'mark_uncollectible' | 'void' | OtherString;
  }
  export interface PaymentSettings {
    /** What applies only to one kind of payment method, by its name. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options) */
    payment_method_options: PaymentSettings.PaymentMethodOptions | null;
    /** Kinds of payment methods that may be used, such as `card`. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_types) */
    payment_method_types: PaymentSettings.PaymentMethodType[] | null;
    /** Whether the payment method that pays becomes the default. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-save_default_payment_method) */
    save_default_payment_method: PaymentSettings.SaveDefaultPaymentMethod | null;
  }
  export namespace PaymentSettings {
    export interface PaymentMethodOptions {
      /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-acss_debit) */
      acss_debit: PaymentMethodOptions.AcssDebit | null;
      /** What is particular to Bancontact. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-bancontact) */
      bancontact: PaymentMethodOptions.Bancontact | null;
      /** What is particular to Billie. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-billie) */
      billie?: PaymentMethodOptions.Billie | null;
      /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-blik) */
      blik?: PaymentMethodOptions.Blik | null;
      /** What is particular to cards. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-card) */
      card: PaymentMethodOptions.Card | null;
      /** What is particular to money from the customer's cash balance. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-customer_balance) */
      customer_balance: PaymentMethodOptions.CustomerBalance | null;
      /** What is particular to payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-konbini) */
      konbini: PaymentMethodOptions.Konbini | null;
      /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-payto) */
      payto: PaymentMethodOptions.Payto | null;
      /** What is particular to Pix. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-pix) */
      pix: PaymentMethodOptions.Pix | null;
      /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-sepa_debit) */
      sepa_debit: PaymentMethodOptions.SepaDebit | null;
      /** What is particular to UPI. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-upi) */
      upi: PaymentMethodOptions.Upi | null;
      /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-us_bank_account) */
      us_bank_account: PaymentMethodOptions.UsBankAccount | null;
    }
    export namespace PaymentMethodOptions {
      export interface AcssDebit {
        /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-acss_debit-mandate_options) */
        mandate_options?: AcssDebit.MandateOptions;
        /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-acss_debit-verification_method) */
        verification_method?: AcssDebit.VerificationMethod;
      }
      export namespace AcssDebit {
        export interface MandateOptions {
          /** Whether the account is that of a business or of a person. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-acss_debit-mandate_options-transaction_type) */
          transaction_type: MandateOptions.TransactionType | null;
        }
        export namespace MandateOptions {
          export type TransactionType = 'business' | 'personal' | OtherString;
        }
        export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
      }
      export interface Bancontact {
        /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-bancontact-preferred_language) */
        preferred_language: Bancontact.PreferredLanguage;
      }
      export namespace Bancontact {
        export type PreferredLanguage = 'de' | 'en' | 'fr' | 'nl' | OtherString;
      }
      export interface Billie {
        /** What is known of the company. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-billie-company_details) */
        company_details?: Billie.CompanyDetails;
      }
      export namespace Billie {
        export interface CompanyDetails {
          /** The address that is officially registered. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-billie-company_details-registered_address) */
          registered_address?: Address;
          /** The name in the official register. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-billie-company_details-registered_name) */
          registered_name: string | null;
          /** The number in the official register. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-billie-company_details-registration_number) */
          registration_number: string | null;
          /** What kind of number in the register it is. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-billie-company_details-registration_type) */
          registration_type?: CompanyDetails.RegistrationType;
          /** The VAT number. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-billie-company_details-vat) */
          vat: string | null;
        }
        export namespace CompanyDetails {
          export type RegistrationType = 'ch_ein' | 'de_hrb' | 'dk_cvr' | 'es_cif' | 'fi_tunnus' | 'fr_siren' | 'fr_siret' | 'it_rea' | 'nl_kvk' | 'no_org_number' | 'no_pno' | 'se_org_number' | 'se_pno' | 'uk_crn';
        }
      }
      export interface Blik {
        /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-blik-mandate_options) */
        mandate_options?: Blik.MandateOptions;
      }
      export namespace Blik {
        export interface MandateOptions {
          /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-blik-mandate_options-expires_at) */
          expires_at: number | null;
        }
      }
      export interface Card {
        /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-card-mandate_options) */
        mandate_options?: Card.MandateOptions;
        /** The network that it went over. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-card-network) */
        network: Card.Network | null;
        /** Whether to ask for 3D Secure: `automatic`, `any` or `challenge`. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-card-request_three_d_secure) */
        request_three_d_secure: Card.RequestThreeDSecure | null;
      }
      export namespace Card {
        export interface MandateOptions {
          /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-card-mandate_options-amount) */
          amount: number | null;
          /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-card-mandate_options-amount_type) */
          amount_type: MandateOptions.AmountType | null;
          /** A text of your own about it. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-card-mandate_options-description) */
          description: string | null;
        }
        export namespace MandateOptions {
          export type AmountType = 'fixed' | 'maximum' | OtherString;
        }
        export type Network = 'amex' | 'cartes_bancaires' | 'diners' | 'discover' | 'eftpos_au' | 'girocard' | 'interac' | 'jcb' | 'link' | 'mastercard' | 'unionpay' | 'unknown' | 'visa' | OtherString;
        export type RequestThreeDSecure = 'any' | 'automatic' | 'challenge' | OtherString;
      }
      export interface CustomerBalance {
        /** What kind of bank transfer is meant, with details of how to make it. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-customer_balance-bank_transfer) */
        bank_transfer?: CustomerBalance.BankTransfer;
        /** How money arrives: `bank_transfer`. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-customer_balance-funding_type) */
        funding_type: 'bank_transfer' | null;
      }
      export namespace CustomerBalance {
        export interface BankTransfer {
          /** What is particular to bank transfers in the European Union. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-customer_balance-bank_transfer-eu_bank_transfer) */
          eu_bank_transfer?: BankTransfer.EuBankTransfer;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-customer_balance-bank_transfer-type) */
          type: string | null;
        }
        export namespace BankTransfer {
          export interface EuBankTransfer {
            /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-customer_balance-bank_transfer-eu_bank_transfer-country) */
            country: EuBankTransfer.Country;
          }
          export namespace EuBankTransfer {
            export type Country = 'BE' | 'DE' | 'ES' | 'FR' | 'IE' | 'NL' | OtherString;
          }
        }
      }
      export interface Konbini {
      }
      export interface Payto {
        /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-payto-mandate_options) */
        mandate_options?: Payto.MandateOptions;
      }
      export namespace Payto {
        export interface MandateOptions {
          /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-payto-mandate_options-amount) */
          amount: number | null;
          /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-payto-mandate_options-amount_type) */
          amount_type: MandateOptions.AmountType | null;
          /** What it is for. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-payto-mandate_options-purpose) */
          purpose: MandateOptions.Purpose | null;
        }
        export namespace MandateOptions {
          export type AmountType = 'fixed' | 'maximum' | OtherString;
          export type Purpose = 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'personal' | 'retail' | 'salary' | 'tax' | 'utility' | OtherString;
        }
      }
      export interface Pix {
        /** How many seconds there are to pay. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-pix-expires_after_seconds) */
        expires_after_seconds?: number;
        /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-pix-mandate_options) */
        mandate_options?: Pix.MandateOptions;
      }
      export namespace Pix {
        export interface MandateOptions {
          /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-pix-mandate_options-amount) */
          amount: number | null;
          /** Whether the Brazilian tax on transactions (IOF) is in the amount. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-pix-mandate_options-amount_includes_iof) */
          amount_includes_iof: MandateOptions.AmountIncludesIof | null;
          /** When it ends. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-pix-mandate_options-end_date) */
          end_date: string | null;
          /** How often debits are made. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-pix-mandate_options-payment_schedule) */
          payment_schedule: MandateOptions.PaymentSchedule | null;
        }
        export namespace MandateOptions {
          export type AmountIncludesIof = 'always' | 'never' | OtherString;
          export type PaymentSchedule = 'halfyearly' | 'monthly' | 'quarterly' | 'weekly' | 'yearly' | OtherString;
        }
      }
      export interface SepaDebit {
      }
      export interface Upi {
        /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-upi-mandate_options) */
        mandate_options?: Upi.MandateOptions;
      }
      export namespace Upi {
        export interface MandateOptions {
          /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-upi-mandate_options-amount) */
          amount: number | null;
          /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-upi-mandate_options-amount_type) */
          amount_type: MandateOptions.AmountType | null;
          /** A text of your own about it. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-upi-mandate_options-description) */
          description: string | null;
          /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-upi-mandate_options-end_date) */
          end_date: number | null;
        }
        export namespace MandateOptions {
          export type AmountType = 'fixed' | 'maximum' | OtherString;
        }
      }
      export interface UsBankAccount {
        /** How the customer links their bank account. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-us_bank_account-financial_connections) */
        financial_connections?: UsBankAccount.FinancialConnections;
        /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-us_bank_account-verification_method) */
        verification_method?: UsBankAccount.VerificationMethod;
      }
      export namespace UsBankAccount {
        export interface FinancialConnections {
          /** Which bank accounts can be chosen. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-us_bank_account-financial_connections-filters) */
          filters?: FinancialConnections.Filters;
          /** What of the linked account may be read. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-us_bank_account-financial_connections-permissions) */
          permissions?: FinancialConnections.Permission[];
          /** What is fetched from the linked account at once. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-us_bank_account-financial_connections-prefetch) */
          prefetch: FinancialConnections.Prefetch[] | null;
        }
        export namespace FinancialConnections {
          export interface Filters {
            /** Which kinds of bank accounts can be chosen. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-payment_settings-payment_method_options-us_bank_account-financial_connections-filters-account_subcategories) */
            account_subcategories?: Filters.AccountSubcategory[];
          }
          export namespace Filters {
            export type AccountSubcategory = 'checking' | 'savings' | OtherString;
          }
          export type Permission = 'balances' | 'ownership' | 'payment_method' | 'transactions' | OtherString;
          export type Prefetch = 'balances' | 'ownership' | 'transactions' | OtherString;
        }
        export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
      }
    }
    export type PaymentMethodType = 'ach_credit_transfer' | 'ach_debit' | 'acss_debit' | 'affirm' | 'alipay' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'custom' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'jp_credit_transfer' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'link' | 'mb_way' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'satispay' | 'sepa_credit_transfer' | 'sepa_debit' | 'sequra' | 'sofort' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | OtherString;
    export type SaveDefaultPaymentMethod = 'off' | 'on_subscription' | OtherString;
  }
  export interface PendingInvoiceItemInterval {
    /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-pending_invoice_item_interval-interval) */
    interval: PendingInvoiceItemInterval.Interval;
    /** How many of those units lie between. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-pending_invoice_item_interval-interval_count) */
    interval_count: number;
  }
  export namespace PendingInvoiceItemInterval {
    export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
  }
  export interface PendingUpdate {
    /** The moment from which periods are counted. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-pending_update-billing_cycle_anchor) */
    billing_cycle_anchor: number | null;
    /** Whether it ends when the period that is paid for does. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-pending_update-cancel_at_period_end) */
    cancel_at_period_end: boolean | null;
    /** The discount that applies. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-pending_update-discount) */
    discount: Discount | null;
    /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-pending_update-discounts) */
    discounts: Expandable<Discount>[] | null;
    /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-pending_update-expires_at) */
    expires_at: number;
    /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-pending_update-metadata) */
    metadata: Metadata | null;
    /** The items as they will be. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-pending_update-subscription_items) */
    subscription_items: SubscriptionItem[] | null;
    /** When the trial ends. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-pending_update-trial_end) */
    trial_end: number | null;
    /** Whether the price's own trial applies; not together with `trial_end`. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-pending_update-trial_from_plan) */
    trial_from_plan: boolean | null;
  }
  export interface PresentmentDetails {
    /** The currency that the customer saw: three letters in lower case. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-presentment_details-presentment_currency) */
    presentment_currency: string;
  }
  export type Status = 'active' | 'canceled' | 'incomplete' | 'incomplete_expired' | 'past_due' | 'paused' | 'trialing' | 'unpaid' | OtherString;
  export interface StatusDetails {
    /** Why and since when it is paused. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-status_details-paused) */
    paused: StatusDetails.Paused;
  }
  export namespace StatusDetails {
    export interface Paused {
      /** How it was paused, as a whole. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-status_details-paused-subscription) */
      subscription: Paused.Subscription;
      /** When it changed. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-status_details-paused-transitioned_at) */
      transitioned_at: number;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-status_details-paused-type) */
      type: Paused.Type;
    }
    export namespace Paused {
      export interface Subscription {
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-status_details-paused-subscription-type) */
        type: Subscription.Type;
      }
      export namespace Subscription {
        export type Type = 'final_payment_failure' | 'first_payment_failure' | 'pause_requested' | 'system' | 'trial_end_without_payment_method' | OtherString;
      }
      export type Type = 'subscription' | OtherString;
    }
  }
  export interface TransferData {
    /** How much, as a percentage. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-transfer_data-amount_percent) */
    amount_percent: number | null;
    /** What the money goes to. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-transfer_data-destination) */
    destination: Expandable<Account>;
  }
  export interface TrialSettings {
    /** What happens after the last phase: `release`, which goes on (default), or `cancel`. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-trial_settings-end_behavior) */
    end_behavior: TrialSettings.EndBehavior;
  }
  export namespace TrialSettings {
    export interface EndBehavior {
      /** The moment from which periods are counted. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-trial_settings-end_behavior-billing_cycle_anchor) */
      billing_cycle_anchor: EndBehavior.BillingCycleAnchor | null;
      /** What happens if none is stored when the trial ends: `cancel`, `pause` or `create_invoice`. [Docs](https://docs.stripe.com/api/subscriptions/object#subscription_object-trial_settings-end_behavior-missing_payment_method) */
      missing_payment_method: EndBehavior.MissingPaymentMethod;
    }
    export namespace EndBehavior {
      export type BillingCycleAnchor = 'now' | 'unchanged' | OtherString;
      export type MissingPaymentMethod = 'cancel' | 'create_invoice' | 'pause' | OtherString;
    }
  }
}

export interface SubscriptionCreateParams {
  /** Up to 20 items for the next invoice only, such as a set-up fee. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-add_invoice_items) */
  add_invoice_items?: readonly SubscriptionCreateParams.AddInvoiceItem[] | undefined;
  /** What percentage of each invoice's total the platform takes, with up to two decimals. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-application_fee_percent) */
  application_fee_percent?: Emptyable<number> | undefined;
  /** Whether Stripe Tax works out the tax, and who is liable for it. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-automatic_tax) */
  automatic_tax?: SubscriptionCreateParams.AutomaticTax | undefined;
  /** A time in the past to begin at; what has gone by since then is billed. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-backdate_start_date) */
  backdate_start_date?: Timestamp | undefined;
  /** The moment from which periods are counted. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-billing_cycle_anchor) */
  billing_cycle_anchor?: Timestamp | undefined;
  /** Day of month, month and time of day that periods begin at. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-billing_cycle_anchor_config) */
  billing_cycle_anchor_config?: SubscriptionCreateParams.BillingCycleAnchorConfig | undefined;
  /** How prorations and invoices are worked out: `classic` or `flexible`. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-billing_mode) */
  billing_mode?: SubscriptionCreateParams.BillingMode | undefined;
  /** Which items are billed ahead of time, and until when. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-billing_schedules) */
  billing_schedules?: readonly SubscriptionCreateParams.BillingSchedule[] | undefined;
  /** How much may add up before an invoice is made ahead of time. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-billing_thresholds) */
  billing_thresholds?: Emptyable<SubscriptionCreateParams.BillingThresholds> | undefined;
  /** When it will end by itself. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-cancel_at) */
  cancel_at?: Timestamp | SubscriptionCreateParams.CancelAt | undefined;
  /** Whether it ends when the period that is paid for does. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-cancel_at_period_end) */
  cancel_at_period_end?: boolean | undefined;
  /** Whether to charge the stored payment method or to send an invoice to pay. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-collection_method) */
  collection_method?: SubscriptionCreateParams.CollectionMethod | undefined;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-currency) */
  currency?: string | undefined;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-customer) */
  customer?: string | undefined;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-customer_account) */
  customer_account?: string | undefined;
  /** How many days there are to pay; only where an invoice is sent. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-days_until_due) */
  days_until_due?: number | undefined;
  /** Id of the payment method to charge (`pm_…`); without it, the default of the subscription or customer. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-default_payment_method) */
  default_payment_method?: string | undefined;
  /** Id of the source to charge; without it, the default of the subscription or customer. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-default_source) */
  default_source?: string | undefined;
  /** Ids of tax rates for all lines without their own (`txr_…`). [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-default_tax_rates) */
  default_tax_rates?: Emptyable<readonly string[]> | undefined;
  /** A text for customers, on invoices and in the portal; at most 500 characters. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-description) */
  description?: string | undefined;
  /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-discounts) */
  discounts?: Emptyable<readonly SubscriptionCreateParams.Discount[]> | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** What its invoices carry: issuer and tax numbers. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-invoice_settings) */
  invoice_settings?: SubscriptionCreateParams.InvoiceSettings | undefined;
  /** What is subscribed to: up to 20 prices, each with its quantity. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-items) */
  items?: readonly SubscriptionCreateParams.Item[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** Whether the customer is absent and cannot be asked for anything. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-off_session) */
  off_session?: boolean | undefined;
  /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-on_behalf_of) */
  on_behalf_of?: Emptyable<string> | undefined;
  /** What becomes of the change where its payment fails or needs the customer. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_behavior) */
  payment_behavior?: SubscriptionCreateParams.PaymentBehavior | undefined;
  /** Which kinds of payment methods are offered, with options for each. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings) */
  payment_settings?: SubscriptionCreateParams.PaymentSettings | undefined;
  /** How often pending items are invoiced, besides the usual invoices. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-pending_invoice_item_interval) */
  pending_invoice_item_interval?: Emptyable<SubscriptionCreateParams.PendingInvoiceItemInterval> | undefined;
  /** Whether a change within a period is credited and billed, and when. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-proration_behavior) */
  proration_behavior?: SubscriptionCreateParams.ProrationBehavior | undefined;
  /** The connected account that receives the money, and how much of it. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-transfer_data) */
  transfer_data?: SubscriptionCreateParams.TransferData | undefined;
  /** When the trial ends, at most two years after the period begins; `now` ends it at once. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-trial_end) */
  trial_end?: 'now' | Timestamp | undefined;
  /** Whether the price's own trial applies; not together with `trial_end`. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-trial_from_plan) */
  trial_from_plan?: boolean | undefined;
  /** How many days the trial lasts. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-trial_period_days) */
  trial_period_days?: number | undefined;
  /** What happens at its end where no payment method is stored. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-trial_settings) */
  trial_settings?: SubscriptionCreateParams.TrialSettings | undefined;
}
export declare namespace SubscriptionCreateParams {
  export interface AddInvoiceItem {
    /** Whether discounts apply; never to a prorated or negative amount. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-add_invoice_items-discountable) */
    discountable?: boolean | undefined;
    /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-add_invoice_items-discounts) */
    discounts?: readonly AddInvoiceItem.Discount[] | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-add_invoice_items-metadata) */
    metadata?: MetadataParam | undefined;
    /** The time that it is for. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-add_invoice_items-period) */
    period?: AddInvoiceItem.Period | undefined;
    /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-add_invoice_items-price) */
    price?: string | undefined;
    /** A price made on the spot, in place of the id of one. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-add_invoice_items-price_data) */
    price_data?: AddInvoiceItem.PriceData | undefined;
    /** How many units. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-add_invoice_items-quantity) */
    quantity?: number | undefined;
    /** Ids of the tax rates that apply (`txr_…`), in place of the default ones. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-add_invoice_items-tax_rates) */
    tax_rates?: Emptyable<readonly string[]> | undefined;
  }
  export namespace AddInvoiceItem {
    export interface Discount {
      /** Id of the coupon. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-add_invoice_items-discounts-coupon) */
      coupon?: string | undefined;
      /** The discount that applies. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-add_invoice_items-discounts-discount) */
      discount?: string | undefined;
      /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-add_invoice_items-discounts-promotion_code) */
      promotion_code?: string | undefined;
    }
    export interface Period {
      /** Which moment it ends at. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-add_invoice_items-period-end) */
      end: Period.End;
      /** Which moment it begins at. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-add_invoice_items-period-start) */
      start: Period.Start;
    }
    export namespace Period {
      export interface End {
        /** When it happened. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-add_invoice_items-period-end-timestamp) */
        timestamp?: Timestamp | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-add_invoice_items-period-end-type) */
        type: End.Type;
      }
      export namespace End {
        export type Type = 'min_item_period_end' | 'timestamp' | OtherString;
      }
      export interface Start {
        /** When it happened. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-add_invoice_items-period-start-timestamp) */
        timestamp?: Timestamp | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-add_invoice_items-period-start-type) */
        type: Start.Type;
      }
      export namespace Start {
        export type Type = 'max_item_period_start' | 'now' | 'timestamp' | OtherString;
      }
    }
    export interface PriceData {
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-add_invoice_items-price_data-currency) */
      currency: string;
      /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-add_invoice_items-price_data-product) */
      product: string;
      /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-add_invoice_items-price_data-tax_behavior) */
      tax_behavior?: PriceData.TaxBehavior | undefined;
      /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-add_invoice_items-price_data-unit_amount) */
      unit_amount?: number | undefined;
      /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-add_invoice_items-price_data-unit_amount_decimal) */
      unit_amount_decimal?: string | undefined;
    }
    export namespace PriceData {
      export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    }
  }
  export interface AutomaticTax {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-automatic_tax-enabled) */
    enabled: boolean;
    /** Who owes the tax: you or a connected account. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-automatic_tax-liability) */
    liability?: AutomaticTax.Liability | undefined;
  }
  export namespace AutomaticTax {
    export interface Liability {
      /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-automatic_tax-liability-account) */
      account?: string | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-automatic_tax-liability-type) */
      type: Liability.Type;
    }
    export namespace Liability {
      export type Type = 'account' | 'self' | OtherString;
    }
  }
  export interface BillingCycleAnchorConfig {
    /** Day of the month, 1 to 31; the last one where there are fewer. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-billing_cycle_anchor_config-day_of_month) */
    day_of_month: number;
    /** Hour, 0 to 23. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-billing_cycle_anchor_config-hour) */
    hour?: number | undefined;
    /** Minute, 0 to 59. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-billing_cycle_anchor_config-minute) */
    minute?: number | undefined;
    /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-billing_cycle_anchor_config-month) */
    month?: number | undefined;
    /** Second, 0 to 59. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-billing_cycle_anchor_config-second) */
    second?: number | undefined;
  }
  export interface BillingMode {
    /** What applies where `type` is `flexible`. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-billing_mode-flexible) */
    flexible?: BillingMode.Flexible | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-billing_mode-type) */
    type: BillingMode.Type;
  }
  export namespace BillingMode {
    export interface Flexible {
      /** How discounts count in prorations. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-billing_mode-flexible-proration_discounts) */
      proration_discounts?: Flexible.ProrationDiscounts | undefined;
    }
    export namespace Flexible {
      export type ProrationDiscounts = 'included' | 'itemized' | OtherString;
    }
    export type Type = 'classic' | 'flexible' | OtherString;
  }
  export interface BillingSchedule {
    /** The products that it is limited to. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-billing_schedules-applies_to) */
    applies_to?: readonly BillingSchedule.AppliesTo[] | undefined;
    /** Until when it is billed ahead. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-billing_schedules-bill_until) */
    bill_until: BillingSchedule.BillUntil;
    /** A name of your own for it. Up to 200 characters. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-billing_schedules-key) */
    key?: string | undefined;
  }
  export namespace BillingSchedule {
    export interface AppliesTo {
      /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-billing_schedules-applies_to-price) */
      price?: string | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-billing_schedules-applies_to-type) */
      type: 'price';
    }
    export interface BillUntil {
      /** How long it is billed ahead. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-billing_schedules-bill_until-duration) */
      duration?: BillUntil.Duration | undefined;
      /** The moment up to which it is billed ahead. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-billing_schedules-bill_until-timestamp) */
      timestamp?: Timestamp | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-billing_schedules-bill_until-type) */
      type: BillUntil.Type;
    }
    export namespace BillUntil {
      export interface Duration {
        /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-billing_schedules-bill_until-duration-interval) */
        interval: Duration.Interval;
        /** How many of those units lie between. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-billing_schedules-bill_until-duration-interval_count) */
        interval_count?: number | undefined;
      }
      export namespace Duration {
        export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
      }
      export type Type = 'duration' | 'timestamp' | OtherString;
    }
  }
  export interface BillingThresholds {
    /** From what amount on. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-billing_thresholds-amount_gte) */
    amount_gte?: number | undefined;
    /** Whether a new period begins when the threshold is passed. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-billing_thresholds-reset_billing_cycle_anchor) */
    reset_billing_cycle_anchor?: boolean | undefined;
  }
  export type CancelAt = 'max_billed_until' | 'max_period_end' | 'min_period_end' | OtherString;
  export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
  export interface Discount {
    /** Id of the coupon. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-discounts-coupon) */
    coupon?: string | undefined;
    /** The discount that applies. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-discounts-discount) */
    discount?: string | undefined;
    /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-discounts-promotion_code) */
    promotion_code?: string | undefined;
  }
  export interface InvoiceSettings {
    /** Ids of your own tax numbers to print (`txi_…`). [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-invoice_settings-account_tax_ids) */
    account_tax_ids?: Emptyable<readonly string[]> | undefined;
    /** Up to four pairs of label and text to print. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-invoice_settings-custom_fields) */
    custom_fields?: Emptyable<readonly InvoiceSettings.CustomField[]> | undefined;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-invoice_settings-description) */
    description?: string | undefined;
    /** What is printed at the foot. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-invoice_settings-footer) */
    footer?: string | undefined;
    /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-invoice_settings-issuer) */
    issuer?: InvoiceSettings.Issuer | undefined;
  }
  export namespace InvoiceSettings {
    export interface CustomField {
      /** What it is called. Up to 40 characters. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-invoice_settings-custom_fields-name) */
      name: string;
      /** The text beside the label. Up to 140 characters. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-invoice_settings-custom_fields-value) */
      value: string;
    }
    export interface Issuer {
      /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-invoice_settings-issuer-account) */
      account?: string | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-invoice_settings-issuer-type) */
      type: Issuer.Type;
    }
    export namespace Issuer {
      export type Type = 'account' | 'self' | OtherString;
    }
  }
  export interface Item {
    /** How much may add up before an invoice is made ahead of time. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-items-billing_thresholds) */
    billing_thresholds?: Emptyable<Item.BillingThresholds> | undefined;
    /** The trial that it is in. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-items-current_trial) */
    current_trial?: Item.CurrentTrial | undefined;
    /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-items-discounts) */
    discounts?: Emptyable<readonly Item.Discount[]> | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-items-metadata) */
    metadata?: MetadataParam | undefined;
    /** Id of the plan (`plan_…`); prices have replaced plans. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-items-plan) */
    plan?: string | undefined;
    /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-items-price) */
    price?: string | undefined;
    /** A price made on the spot, in place of the id of one. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-items-price_data) */
    price_data?: Item.PriceData | undefined;
    /** How many units. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-items-quantity) */
    quantity?: number | undefined;
    /** Ids of the tax rates that apply (`txr_…`), in place of the default ones. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-items-tax_rates) */
    tax_rates?: Emptyable<readonly string[]> | undefined;
  }
  export namespace Item {
    export interface BillingThresholds {
      /** From what usage on. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-items-billing_thresholds-usage_gte) */
      usage_gte: number;
    }
    export interface CurrentTrial {
      /** Id of the offer of a trial. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-items-current_trial-trial_offer) */
      trial_offer: string;
    }
    export interface Discount {
      /** Id of the coupon. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-items-discounts-coupon) */
      coupon?: string | undefined;
      /** The discount that applies. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-items-discounts-discount) */
      discount?: string | undefined;
      /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-items-discounts-promotion_code) */
      promotion_code?: string | undefined;
    }
    export interface PriceData {
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-items-price_data-currency) */
      currency: string;
      /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-items-price_data-product) */
      product: string;
      /** How often it is billed. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-items-price_data-recurring) */
      recurring: PriceData.Recurring;
      /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-items-price_data-tax_behavior) */
      tax_behavior?: PriceData.TaxBehavior | undefined;
      /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-items-price_data-unit_amount) */
      unit_amount?: number | undefined;
      /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-items-price_data-unit_amount_decimal) */
      unit_amount_decimal?: string | undefined;
    }
    export namespace PriceData {
      export interface Recurring {
        /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-items-price_data-recurring-interval) */
        interval: Recurring.Interval;
        /** How many of those units lie between. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-items-price_data-recurring-interval_count) */
        interval_count?: number | undefined;
      }
      export namespace Recurring {
        export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
      }
      export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    }
  }
  export type PaymentBehavior = 'allow_incomplete' | 'default_incomplete' | 'error_if_incomplete' | 'pending_if_incomplete' | OtherString;
  export interface PaymentSettings {
    /** What applies only to one kind of payment method, by its name. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options) */
    payment_method_options?: PaymentSettings.PaymentMethodOptions | undefined;
    /** Kinds of payment methods that may be used, such as `card`. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_types) */
    payment_method_types?: Emptyable<readonly PaymentSettings.PaymentMethodType[]> | undefined;
    /** Whether the payment method that pays becomes the default. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-save_default_payment_method) */
    save_default_payment_method?: PaymentSettings.SaveDefaultPaymentMethod | undefined;
  }
  export namespace PaymentSettings {
    export interface PaymentMethodOptions {
      /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-acss_debit) */
      acss_debit?: Emptyable<PaymentMethodOptions.AcssDebit> | undefined;
      /** What is particular to Bancontact. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-bancontact) */
      bancontact?: Emptyable<PaymentMethodOptions.Bancontact> | undefined;
      /** What is particular to Billie. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-billie) */
      billie?: Emptyable<PaymentMethodOptions.Billie> | undefined;
      /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-blik) */
      blik?: Emptyable<PaymentMethodOptions.Blik> | undefined;
      /** What is particular to cards. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-card) */
      card?: Emptyable<PaymentMethodOptions.Card> | undefined;
      /** What is particular to money from the customer's cash balance. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-customer_balance) */
      customer_balance?: Emptyable<PaymentMethodOptions.CustomerBalance> | undefined;
      /** What is particular to payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-konbini) */
      konbini?: Emptyable<PaymentMethodOptions.Konbini> | undefined;
      /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-payto) */
      payto?: Emptyable<PaymentMethodOptions.Payto> | undefined;
      /** What is particular to Pix. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-pix) */
      pix?: Emptyable<PaymentMethodOptions.Pix> | undefined;
      /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-sepa_debit) */
      sepa_debit?: Emptyable<PaymentMethodOptions.SepaDebit> | undefined;
      /** What is particular to UPI. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-upi) */
      upi?: Emptyable<PaymentMethodOptions.Upi> | undefined;
      /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-us_bank_account) */
      us_bank_account?: Emptyable<PaymentMethodOptions.UsBankAccount> | undefined;
    }
    export namespace PaymentMethodOptions {
      export interface AcssDebit {
        /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-acss_debit-mandate_options) */
        mandate_options?: AcssDebit.MandateOptions | undefined;
        /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-acss_debit-verification_method) */
        verification_method?: AcssDebit.VerificationMethod | undefined;
      }
      export namespace AcssDebit {
        export interface MandateOptions {
          /** Whether the account is that of a business or of a person. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-acss_debit-mandate_options-transaction_type) */
          transaction_type?: MandateOptions.TransactionType | undefined;
        }
        export namespace MandateOptions {
          export type TransactionType = 'business' | 'personal' | OtherString;
        }
        export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
      }
      export interface Bancontact {
        /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-bancontact-preferred_language) */
        preferred_language?: Bancontact.PreferredLanguage | undefined;
      }
      export namespace Bancontact {
        export type PreferredLanguage = 'de' | 'en' | 'fr' | 'nl' | OtherString;
      }
      export interface Billie {
        /** What is known of the company. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-billie-company_details) */
        company_details?: Emptyable<Billie.CompanyDetails> | undefined;
      }
      export namespace Billie {
        export interface CompanyDetails {
          /** The address that is officially registered. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-billie-company_details-registered_address) */
          registered_address?: Emptyable<AddressParam> | undefined;
          /** The name in the official register. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-billie-company_details-registered_name) */
          registered_name?: string | undefined;
          /** The number in the official register. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-billie-company_details-registration_number) */
          registration_number?: string | undefined;
          /** What kind of number in the register it is. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-billie-company_details-registration_type) */
          registration_type?: Emptyable<CompanyDetails.RegistrationType> | undefined;
          /** The VAT number. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-billie-company_details-vat) */
          vat?: string | undefined;
        }
        export namespace CompanyDetails {
          export type RegistrationType = 'ch_ein' | 'de_hrb' | 'dk_cvr' | 'es_cif' | 'fi_tunnus' | 'fr_siren' | 'fr_siret' | 'it_rea' | 'nl_kvk' | 'no_org_number' | 'no_pno' | 'se_org_number' | 'se_pno' | 'uk_crn' | OtherString;
        }
      }
      export interface Blik {
        /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-blik-mandate_options) */
        mandate_options?: Blik.MandateOptions | undefined;
      }
      export namespace Blik {
        export interface MandateOptions {
          /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-blik-mandate_options-expires_at) */
          expires_at?: Timestamp | undefined;
        }
      }
      export interface Card {
        /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-card-mandate_options) */
        mandate_options?: Card.MandateOptions | undefined;
        /** The network that it went over. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-card-network) */
        network?: Card.Network | undefined;
        /** Whether to ask for 3D Secure: `automatic`, `any` or `challenge`. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-card-request_three_d_secure) */
        request_three_d_secure?: Card.RequestThreeDSecure | undefined;
      }
      export namespace Card {
        export interface MandateOptions {
          /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-card-mandate_options-amount) */
          amount?: number | undefined;
          /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-card-mandate_options-amount_type) */
          amount_type?: MandateOptions.AmountType | undefined;
          /** A text of your own about it. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-card-mandate_options-description) */
          description?: string | undefined;
        }
        export namespace MandateOptions {
          export type AmountType = 'fixed' | 'maximum' | OtherString;
        }
        export type Network = 'amex' | 'cartes_bancaires' | 'diners' | 'discover' | 'eftpos_au' | 'girocard' | 'interac' | 'jcb' | 'link' | 'mastercard' | 'unionpay' | 'unknown' | 'visa' | OtherString;
        export type RequestThreeDSecure = 'any' | 'automatic' | 'challenge' | OtherString;
      }
      export interface CustomerBalance {
        /** What kind of bank transfer is meant, with details of how to make it. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-customer_balance-bank_transfer) */
        bank_transfer?: CustomerBalance.BankTransfer | undefined;
        /** How money arrives: `bank_transfer`. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-customer_balance-funding_type) */
        funding_type?: string | undefined;
      }
      export namespace CustomerBalance {
        export interface BankTransfer {
          /** What is particular to bank transfers in the European Union. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-customer_balance-bank_transfer-eu_bank_transfer) */
          eu_bank_transfer?: BankTransfer.EuBankTransfer | undefined;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-customer_balance-bank_transfer-type) */
          type?: string | undefined;
        }
        export namespace BankTransfer {
          export interface EuBankTransfer {
            /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-customer_balance-bank_transfer-eu_bank_transfer-country) */
            country: string;
          }
        }
      }
      export interface Konbini extends NoParams {
      }
      export interface Payto {
        /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-payto-mandate_options) */
        mandate_options?: Payto.MandateOptions | undefined;
      }
      export namespace Payto {
        export interface MandateOptions {
          /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-payto-mandate_options-amount) */
          amount?: number | undefined;
          /** What it is for. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-payto-mandate_options-purpose) */
          purpose?: MandateOptions.Purpose | undefined;
        }
        export namespace MandateOptions {
          export type Purpose = 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'personal' | 'retail' | 'salary' | 'tax' | 'utility' | OtherString;
        }
      }
      export interface Pix {
        /** How many seconds there are to pay. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-pix-expires_after_seconds) */
        expires_after_seconds?: number | undefined;
        /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-pix-mandate_options) */
        mandate_options?: Pix.MandateOptions | undefined;
      }
      export namespace Pix {
        export interface MandateOptions {
          /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-pix-mandate_options-amount) */
          amount?: number | undefined;
          /** Whether the Brazilian tax on transactions (IOF) is in the amount. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-pix-mandate_options-amount_includes_iof) */
          amount_includes_iof?: MandateOptions.AmountIncludesIof | undefined;
          /** When it ends. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-pix-mandate_options-end_date) */
          end_date?: string | undefined;
          /** How often debits are made. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-pix-mandate_options-payment_schedule) */
          payment_schedule?: MandateOptions.PaymentSchedule | undefined;
        }
        export namespace MandateOptions {
          export type AmountIncludesIof = 'always' | 'never' | OtherString;
          export type PaymentSchedule = 'halfyearly' | 'monthly' | 'quarterly' | 'weekly' | 'yearly' | OtherString;
        }
      }
      export interface SepaDebit extends NoParams {
      }
      export interface Upi {
        /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-upi-mandate_options) */
        mandate_options?: Upi.MandateOptions | undefined;
      }
      export namespace Upi {
        export interface MandateOptions {
          /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-upi-mandate_options-amount) */
          amount?: number | undefined;
          /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-upi-mandate_options-amount_type) */
          amount_type?: MandateOptions.AmountType | undefined;
          /** A text of your own about it. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-upi-mandate_options-description) */
          description?: string | undefined;
          /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-upi-mandate_options-end_date) */
          end_date?: Timestamp | undefined;
        }
        export namespace MandateOptions {
          export type AmountType = 'fixed' | 'maximum' | OtherString;
        }
      }
      export interface UsBankAccount {
        /** How the customer links their bank account. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-us_bank_account-financial_connections) */
        financial_connections?: UsBankAccount.FinancialConnections | undefined;
        /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-us_bank_account-verification_method) */
        verification_method?: UsBankAccount.VerificationMethod | undefined;
      }
      export namespace UsBankAccount {
        export interface FinancialConnections {
          /** Which bank accounts can be chosen. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-us_bank_account-financial_connections-filters) */
          filters?: FinancialConnections.Filters | undefined;
          /** What of the linked account may be read. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-us_bank_account-financial_connections-permissions) */
          permissions?: readonly FinancialConnections.Permission[] | undefined;
          /** What is fetched from the linked account at once. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-us_bank_account-financial_connections-prefetch) */
          prefetch?: readonly FinancialConnections.Prefetch[] | undefined;
        }
        export namespace FinancialConnections {
          export interface Filters {
            /** Which kinds of bank accounts can be chosen. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-payment_settings-payment_method_options-us_bank_account-financial_connections-filters-account_subcategories) */
            account_subcategories?: readonly Filters.AccountSubcategory[] | undefined;
          }
          export namespace Filters {
            export type AccountSubcategory = 'checking' | 'savings' | OtherString;
          }
          export type Permission = 'balances' | 'ownership' | 'payment_method' | 'transactions' | OtherString;
          export type Prefetch = 'balances' | 'ownership' | 'transactions' | OtherString;
        }
        export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
      }
    }
    export type PaymentMethodType = 'ach_credit_transfer' | 'ach_debit' | 'acss_debit' | 'affirm' | 'alipay' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'custom' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'jp_credit_transfer' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'link' | 'mb_way' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'satispay' | 'sepa_credit_transfer' | 'sepa_debit' | 'sequra' | 'sofort' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | OtherString;
    export type SaveDefaultPaymentMethod = 'off' | 'on_subscription' | OtherString;
  }
  export interface PendingInvoiceItemInterval {
    /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-pending_invoice_item_interval-interval) */
    interval: PendingInvoiceItemInterval.Interval;
    /** How many of those units lie between. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-pending_invoice_item_interval-interval_count) */
    interval_count?: number | undefined;
  }
  export namespace PendingInvoiceItemInterval {
    export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
  }
  export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
  export interface TransferData {
    /** How much, as a percentage. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-transfer_data-amount_percent) */
    amount_percent?: number | undefined;
    /** What the money goes to. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-transfer_data-destination) */
    destination: string;
  }
  export interface TrialSettings {
    /** What happens after the last phase: `release`, which goes on (default), or `cancel`. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-trial_settings-end_behavior) */
    end_behavior: TrialSettings.EndBehavior;
  }
  export namespace TrialSettings {
    export interface EndBehavior {
      /** The moment from which periods are counted. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-trial_settings-end_behavior-billing_cycle_anchor) */
      billing_cycle_anchor?: EndBehavior.BillingCycleAnchor | undefined;
      /** What happens if none is stored when the trial ends: `cancel`, `pause` or `create_invoice`. [Docs](https://docs.stripe.com/api/subscriptions/create#create_subscription-trial_settings-end_behavior-missing_payment_method) */
      missing_payment_method?: EndBehavior.MissingPaymentMethod | undefined;
    }
    export namespace EndBehavior {
      export type BillingCycleAnchor = 'now' | 'unchanged' | OtherString;
      export type MissingPaymentMethod = 'cancel' | 'create_invoice' | 'pause' | OtherString;
    }
  }
}

export interface SubscriptionRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface SubscriptionUpdateParams {
  /** Up to 20 items for the next invoice only, such as a set-up fee. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-add_invoice_items) */
  add_invoice_items?: readonly SubscriptionUpdateParams.AddInvoiceItem[] | undefined;
  /** What percentage of each invoice's total the platform takes, with up to two decimals. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-application_fee_percent) */
  application_fee_percent?: Emptyable<number> | undefined;
  /** Whether Stripe Tax works out the tax, and who is liable for it. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-automatic_tax) */
  automatic_tax?: SubscriptionUpdateParams.AutomaticTax | undefined;
  /** Whether a new period begins at once (`now`) or the old one goes on (`unchanged`). [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-billing_cycle_anchor) */
  billing_cycle_anchor?: SubscriptionUpdateParams.BillingCycleAnchor | undefined;
  /** Which items are billed ahead of time, and until when. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-billing_schedules) */
  billing_schedules?: Emptyable<readonly SubscriptionUpdateParams.BillingSchedule[]> | undefined;
  /** How much may add up before an invoice is made ahead of time. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-billing_thresholds) */
  billing_thresholds?: Emptyable<SubscriptionUpdateParams.BillingThresholds> | undefined;
  /** When it will end by itself. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-cancel_at) */
  cancel_at?: Emptyable<Timestamp | SubscriptionUpdateParams.CancelAt> | undefined;
  /** Whether it ends when the period that is paid for does. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-cancel_at_period_end) */
  cancel_at_period_end?: boolean | undefined;
  /** Why it ends: a comment and what the customer said. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-cancellation_details) */
  cancellation_details?: SubscriptionUpdateParams.CancellationDetails | undefined;
  /** Whether to charge the stored payment method or to send an invoice to pay. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-collection_method) */
  collection_method?: SubscriptionUpdateParams.CollectionMethod | undefined;
  /** How many days there are to pay; only where an invoice is sent. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-days_until_due) */
  days_until_due?: number | undefined;
  /** Id of the payment method to charge (`pm_…`); without it, the default of the subscription or customer. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-default_payment_method) */
  default_payment_method?: string | undefined;
  /** Id of the source to charge; without it, the default of the subscription or customer. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-default_source) */
  default_source?: Emptyable<string> | undefined;
  /** Ids of tax rates for all lines without their own (`txr_…`). [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-default_tax_rates) */
  default_tax_rates?: Emptyable<readonly string[]> | undefined;
  /** A text for customers, on invoices and in the portal; at most 500 characters. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-description) */
  description?: Emptyable<string> | undefined;
  /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-discounts) */
  discounts?: Emptyable<readonly SubscriptionUpdateParams.Discount[]> | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** What its invoices carry: issuer and tax numbers. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-invoice_settings) */
  invoice_settings?: SubscriptionUpdateParams.InvoiceSettings | undefined;
  /** Items to change (with `id`), to add (with `price`) or to take away (`deleted`). [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-items) */
  items?: readonly SubscriptionUpdateParams.Item[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** Whether the customer is absent and cannot be asked for anything. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-off_session) */
  off_session?: boolean | undefined;
  /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-on_behalf_of) */
  on_behalf_of?: Emptyable<string> | undefined;
  /** How invoices are treated while collecting is paused, and until when. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-pause_collection) */
  pause_collection?: Emptyable<SubscriptionUpdateParams.PauseCollection> | undefined;
  /** What becomes of the change where its payment fails or needs the customer. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_behavior) */
  payment_behavior?: SubscriptionUpdateParams.PaymentBehavior | undefined;
  /** Which kinds of payment methods are offered, with options for each. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings) */
  payment_settings?: SubscriptionUpdateParams.PaymentSettings | undefined;
  /** How often pending items are invoiced, besides the usual invoices. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-pending_invoice_item_interval) */
  pending_invoice_item_interval?: Emptyable<SubscriptionUpdateParams.PendingInvoiceItemInterval> | undefined;
  /** Whether a change within a period is credited and billed, and when. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-proration_behavior) */
  proration_behavior?: SubscriptionUpdateParams.ProrationBehavior | undefined;
  /** The moment to prorate from, so that it comes out as in a preview. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-proration_date) */
  proration_date?: Timestamp | undefined;
  /** The connected account that receives the money, and how much of it. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-transfer_data) */
  transfer_data?: Emptyable<SubscriptionUpdateParams.TransferData> | undefined;
  /** When the trial ends, at most two years after the period begins; `now` ends it at once. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-trial_end) */
  trial_end?: 'now' | Timestamp | undefined;
  /** Whether the price's own trial applies; not together with `trial_end`. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-trial_from_plan) */
  trial_from_plan?: boolean | undefined;
  /** What happens at its end where no payment method is stored. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-trial_settings) */
  trial_settings?: SubscriptionUpdateParams.TrialSettings | undefined;
}
export declare namespace SubscriptionUpdateParams {
  export interface AddInvoiceItem {
    /** Whether discounts apply; never to a prorated or negative amount. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-add_invoice_items-discountable) */
    discountable?: boolean | undefined;
    /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-add_invoice_items-discounts) */
    discounts?: readonly AddInvoiceItem.Discount[] | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-add_invoice_items-metadata) */
    metadata?: MetadataParam | undefined;
    /** The time that it is for. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-add_invoice_items-period) */
    period?: AddInvoiceItem.Period | undefined;
    /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-add_invoice_items-price) */
    price?: string | undefined;
    /** A price made on the spot, in place of the id of one. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-add_invoice_items-price_data) */
    price_data?: AddInvoiceItem.PriceData | undefined;
    /** How many units. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-add_invoice_items-quantity) */
    quantity?: number | undefined;
    /** Ids of the tax rates that apply (`txr_…`), in place of the default ones. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-add_invoice_items-tax_rates) */
    tax_rates?: Emptyable<readonly string[]> | undefined;
  }
  export namespace AddInvoiceItem {
    export interface Discount {
      /** Id of the coupon. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-add_invoice_items-discounts-coupon) */
      coupon?: string | undefined;
      /** The discount that applies. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-add_invoice_items-discounts-discount) */
      discount?: string | undefined;
      /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-add_invoice_items-discounts-promotion_code) */
      promotion_code?: string | undefined;
    }
    export interface Period {
      /** Which moment it ends at. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-add_invoice_items-period-end) */
      end: Period.End;
      /** Which moment it begins at. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-add_invoice_items-period-start) */
      start: Period.Start;
    }
    export namespace Period {
      export interface End {
        /** When it happened. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-add_invoice_items-period-end-timestamp) */
        timestamp?: Timestamp | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-add_invoice_items-period-end-type) */
        type: End.Type;
      }
      export namespace End {
        export type Type = 'min_item_period_end' | 'timestamp' | OtherString;
      }
      export interface Start {
        /** When it happened. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-add_invoice_items-period-start-timestamp) */
        timestamp?: Timestamp | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-add_invoice_items-period-start-type) */
        type: Start.Type;
      }
      export namespace Start {
        export type Type = 'max_item_period_start' | 'now' | 'timestamp' | OtherString;
      }
    }
    export interface PriceData {
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-add_invoice_items-price_data-currency) */
      currency: string;
      /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-add_invoice_items-price_data-product) */
      product: string;
      /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-add_invoice_items-price_data-tax_behavior) */
      tax_behavior?: PriceData.TaxBehavior | undefined;
      /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-add_invoice_items-price_data-unit_amount) */
      unit_amount?: number | undefined;
      /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-add_invoice_items-price_data-unit_amount_decimal) */
      unit_amount_decimal?: string | undefined;
    }
    export namespace PriceData {
      export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    }
  }
  export interface AutomaticTax {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-automatic_tax-enabled) */
    enabled: boolean;
    /** Who owes the tax: you or a connected account. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-automatic_tax-liability) */
    liability?: AutomaticTax.Liability | undefined;
  }
  export namespace AutomaticTax {
    export interface Liability {
      /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-automatic_tax-liability-account) */
      account?: string | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-automatic_tax-liability-type) */
      type: Liability.Type;
    }
    export namespace Liability {
      export type Type = 'account' | 'self' | OtherString;
    }
  }
  export interface BillingCycleAnchor {
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-billing_cycle_anchor-type) */
    type: BillingCycleAnchor.Type;
  }
  export namespace BillingCycleAnchor {
    export type Type = 'now' | 'unchanged' | OtherString;
  }
  export interface BillingSchedule {
    /** The products that it is limited to. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-billing_schedules-applies_to) */
    applies_to?: readonly BillingSchedule.AppliesTo[] | undefined;
    /** Until when it is billed ahead. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-billing_schedules-bill_until) */
    bill_until?: BillingSchedule.BillUntil | undefined;
    /** A name of your own for it. Up to 200 characters. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-billing_schedules-key) */
    key?: string | undefined;
  }
  export namespace BillingSchedule {
    export interface AppliesTo {
      /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-billing_schedules-applies_to-price) */
      price?: string | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-billing_schedules-applies_to-type) */
      type: 'price';
    }
    export interface BillUntil {
      /** How long it is billed ahead. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-billing_schedules-bill_until-duration) */
      duration?: BillUntil.Duration | undefined;
      /** The moment up to which it is billed ahead. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-billing_schedules-bill_until-timestamp) */
      timestamp?: Timestamp | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-billing_schedules-bill_until-type) */
      type: BillUntil.Type;
    }
    export namespace BillUntil {
      export interface Duration {
        /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-billing_schedules-bill_until-duration-interval) */
        interval: Duration.Interval;
        /** How many of those units lie between. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-billing_schedules-bill_until-duration-interval_count) */
        interval_count?: number | undefined;
      }
      export namespace Duration {
        export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
      }
      export type Type = 'duration' | 'timestamp' | OtherString;
    }
  }
  export interface BillingThresholds {
    /** From what amount on. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-billing_thresholds-amount_gte) */
    amount_gte?: number | undefined;
    /** Whether a new period begins when the threshold is passed. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-billing_thresholds-reset_billing_cycle_anchor) */
    reset_billing_cycle_anchor?: boolean | undefined;
  }
  export type CancelAt = 'max_billed_until' | 'max_period_end' | 'min_period_end' | OtherString;
  export interface CancellationDetails {
    /** Anything else about it. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-cancellation_details-comment) */
    comment?: Emptyable<string> | undefined;
    /** What the customer said is the reason. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-cancellation_details-feedback) */
    feedback?: Emptyable<CancellationDetails.Feedback> | undefined;
    /** Id of the reason of your own that the customer chose. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-cancellation_details-feedback_option) */
    feedback_option?: string | undefined;
  }
  export namespace CancellationDetails {
    export type Feedback = 'customer_service' | 'low_quality' | 'missing_features' | 'other' | 'switched_service' | 'too_complex' | 'too_expensive' | 'unused' | OtherString;
  }
  export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
  export interface Discount {
    /** Id of the coupon. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-discounts-coupon) */
    coupon?: string | undefined;
    /** The discount that applies. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-discounts-discount) */
    discount?: string | undefined;
    /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-discounts-promotion_code) */
    promotion_code?: string | undefined;
  }
  export interface InvoiceSettings {
    /** Ids of your own tax numbers to print (`txi_…`). [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-invoice_settings-account_tax_ids) */
    account_tax_ids?: Emptyable<readonly string[]> | undefined;
    /** Up to four pairs of label and text to print. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-invoice_settings-custom_fields) */
    custom_fields?: Emptyable<readonly InvoiceSettings.CustomField[]> | undefined;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-invoice_settings-description) */
    description?: Emptyable<string> | undefined;
    /** What is printed at the foot. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-invoice_settings-footer) */
    footer?: Emptyable<string> | undefined;
    /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-invoice_settings-issuer) */
    issuer?: InvoiceSettings.Issuer | undefined;
  }
  export namespace InvoiceSettings {
    export interface CustomField {
      /** What it is called. Up to 40 characters. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-invoice_settings-custom_fields-name) */
      name: string;
      /** The text beside the label. Up to 140 characters. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-invoice_settings-custom_fields-value) */
      value: string;
    }
    export interface Issuer {
      /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-invoice_settings-issuer-account) */
      account?: string | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-invoice_settings-issuer-type) */
      type: Issuer.Type;
    }
    export namespace Issuer {
      export type Type = 'account' | 'self' | OtherString;
    }
  }
  export interface Item {
    /** How much may add up before an invoice is made ahead of time. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-items-billing_thresholds) */
    billing_thresholds?: Emptyable<Item.BillingThresholds> | undefined;
    /** Whether usage that was recorded is thrown away; needed to delete a metered item that has any. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-items-clear_usage) */
    clear_usage?: boolean | undefined;
    /** The trial that it is in. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-items-current_trial) */
    current_trial?: Item.CurrentTrial | undefined;
    /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-items-deleted) */
    deleted?: boolean | undefined;
    /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-items-discounts) */
    discounts?: Emptyable<readonly Item.Discount[]> | undefined;
    /** Identifies the object. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-items-id) */
    id?: string | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-items-metadata) */
    metadata?: Emptyable<MetadataParam> | undefined;
    /** Id of the plan (`plan_…`); prices have replaced plans. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-items-plan) */
    plan?: string | undefined;
    /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-items-price) */
    price?: string | undefined;
    /** A price made on the spot, in place of the id of one. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-items-price_data) */
    price_data?: Item.PriceData | undefined;
    /** How many units. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-items-quantity) */
    quantity?: number | undefined;
    /** Ids of the tax rates that apply (`txr_…`), in place of the default ones. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-items-tax_rates) */
    tax_rates?: Emptyable<readonly string[]> | undefined;
  }
  export namespace Item {
    export interface BillingThresholds {
      /** From what usage on. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-items-billing_thresholds-usage_gte) */
      usage_gte: number;
    }
    export interface CurrentTrial {
      /** Id of the offer of a trial. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-items-current_trial-trial_offer) */
      trial_offer: string;
    }
    export interface Discount {
      /** Id of the coupon. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-items-discounts-coupon) */
      coupon?: string | undefined;
      /** The discount that applies. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-items-discounts-discount) */
      discount?: string | undefined;
      /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-items-discounts-promotion_code) */
      promotion_code?: string | undefined;
    }
    export interface PriceData {
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-items-price_data-currency) */
      currency: string;
      /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-items-price_data-product) */
      product: string;
      /** How often it is billed. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-items-price_data-recurring) */
      recurring: PriceData.Recurring;
      /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-items-price_data-tax_behavior) */
      tax_behavior?: PriceData.TaxBehavior | undefined;
      /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-items-price_data-unit_amount) */
      unit_amount?: number | undefined;
      /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-items-price_data-unit_amount_decimal) */
      unit_amount_decimal?: string | undefined;
    }
    export namespace PriceData {
      export interface Recurring {
        /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-items-price_data-recurring-interval) */
        interval: Recurring.Interval;
        /** How many of those units lie between. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-items-price_data-recurring-interval_count) */
        interval_count?: number | undefined;
      }
      export namespace Recurring {
        export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
      }
      export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    }
  }
  export interface PauseCollection {
    /** What becomes of invoices: left as drafts, given up or voided. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-pause_collection-behavior) */
    behavior: PauseCollection.Behavior;
    /** When collecting goes on. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-pause_collection-resumes_at) */
    resumes_at?: Timestamp | undefined;
  }
  export namespace PauseCollection {
    export type Behavior = 'keep_as_draft' | 'mark_uncollectible' | 'void' | OtherString;
  }
  export type PaymentBehavior = 'allow_incomplete' | 'default_incomplete' | 'error_if_incomplete' | 'pending_if_incomplete' | OtherString;
  export interface PaymentSettings {
    /** What applies only to one kind of payment method, by its name. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options) */
    payment_method_options?: PaymentSettings.PaymentMethodOptions | undefined;
    /** Kinds of payment methods that may be used, such as `card`. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_types) */
    payment_method_types?: Emptyable<readonly PaymentSettings.PaymentMethodType[]> | undefined;
    /** Whether the payment method that pays becomes the default. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-save_default_payment_method) */
    save_default_payment_method?: PaymentSettings.SaveDefaultPaymentMethod | undefined;
  }
  export namespace PaymentSettings {
    export interface PaymentMethodOptions {
      /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-acss_debit) */
      acss_debit?: Emptyable<PaymentMethodOptions.AcssDebit> | undefined;
      /** What is particular to Bancontact. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-bancontact) */
      bancontact?: Emptyable<PaymentMethodOptions.Bancontact> | undefined;
      /** What is particular to Billie. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-billie) */
      billie?: Emptyable<PaymentMethodOptions.Billie> | undefined;
      /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-blik) */
      blik?: Emptyable<PaymentMethodOptions.Blik> | undefined;
      /** What is particular to cards. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-card) */
      card?: Emptyable<PaymentMethodOptions.Card> | undefined;
      /** What is particular to money from the customer's cash balance. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-customer_balance) */
      customer_balance?: Emptyable<PaymentMethodOptions.CustomerBalance> | undefined;
      /** What is particular to payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-konbini) */
      konbini?: Emptyable<PaymentMethodOptions.Konbini> | undefined;
      /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-payto) */
      payto?: Emptyable<PaymentMethodOptions.Payto> | undefined;
      /** What is particular to Pix. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-pix) */
      pix?: Emptyable<PaymentMethodOptions.Pix> | undefined;
      /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-sepa_debit) */
      sepa_debit?: Emptyable<PaymentMethodOptions.SepaDebit> | undefined;
      /** What is particular to UPI. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-upi) */
      upi?: Emptyable<PaymentMethodOptions.Upi> | undefined;
      /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-us_bank_account) */
      us_bank_account?: Emptyable<PaymentMethodOptions.UsBankAccount> | undefined;
    }
    export namespace PaymentMethodOptions {
      export interface AcssDebit {
        /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-acss_debit-mandate_options) */
        mandate_options?: AcssDebit.MandateOptions | undefined;
        /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-acss_debit-verification_method) */
        verification_method?: AcssDebit.VerificationMethod | undefined;
      }
      export namespace AcssDebit {
        export interface MandateOptions {
          /** Whether the account is that of a business or of a person. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-acss_debit-mandate_options-transaction_type) */
          transaction_type?: MandateOptions.TransactionType | undefined;
        }
        export namespace MandateOptions {
          export type TransactionType = 'business' | 'personal' | OtherString;
        }
        export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
      }
      export interface Bancontact {
        /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-bancontact-preferred_language) */
        preferred_language?: Bancontact.PreferredLanguage | undefined;
      }
      export namespace Bancontact {
        export type PreferredLanguage = 'de' | 'en' | 'fr' | 'nl' | OtherString;
      }
      export interface Billie {
        /** What is known of the company. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-billie-company_details) */
        company_details?: Emptyable<Billie.CompanyDetails> | undefined;
      }
      export namespace Billie {
        export interface CompanyDetails {
          /** The address that is officially registered. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-billie-company_details-registered_address) */
          registered_address?: Emptyable<AddressParam> | undefined;
          /** The name in the official register. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-billie-company_details-registered_name) */
          registered_name?: string | undefined;
          /** The number in the official register. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-billie-company_details-registration_number) */
          registration_number?: string | undefined;
          /** What kind of number in the register it is. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-billie-company_details-registration_type) */
          registration_type?: Emptyable<CompanyDetails.RegistrationType> | undefined;
          /** The VAT number. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-billie-company_details-vat) */
          vat?: string | undefined;
        }
        export namespace CompanyDetails {
          export type RegistrationType = 'ch_ein' | 'de_hrb' | 'dk_cvr' | 'es_cif' | 'fi_tunnus' | 'fr_siren' | 'fr_siret' | 'it_rea' | 'nl_kvk' | 'no_org_number' | 'no_pno' | 'se_org_number' | 'se_pno' | 'uk_crn' | OtherString;
        }
      }
      export interface Blik {
        /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-blik-mandate_options) */
        mandate_options?: Blik.MandateOptions | undefined;
      }
      export namespace Blik {
        export interface MandateOptions {
          /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-blik-mandate_options-expires_at) */
          expires_at?: Timestamp | undefined;
        }
      }
      export interface Card {
        /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-card-mandate_options) */
        mandate_options?: Card.MandateOptions | undefined;
        /** The network that it went over. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-card-network) */
        network?: Card.Network | undefined;
        /** Whether to ask for 3D Secure: `automatic`, `any` or `challenge`. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-card-request_three_d_secure) */
        request_three_d_secure?: Card.RequestThreeDSecure | undefined;
      }
      export namespace Card {
        export interface MandateOptions {
          /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-card-mandate_options-amount) */
          amount?: number | undefined;
          /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-card-mandate_options-amount_type) */
          amount_type?: MandateOptions.AmountType | undefined;
          /** A text of your own about it. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-card-mandate_options-description) */
          description?: string | undefined;
        }
        export namespace MandateOptions {
          export type AmountType = 'fixed' | 'maximum' | OtherString;
        }
        export type Network = 'amex' | 'cartes_bancaires' | 'diners' | 'discover' | 'eftpos_au' | 'girocard' | 'interac' | 'jcb' | 'link' | 'mastercard' | 'unionpay' | 'unknown' | 'visa' | OtherString;
        export type RequestThreeDSecure = 'any' | 'automatic' | 'challenge' | OtherString;
      }
      export interface CustomerBalance {
        /** What kind of bank transfer is meant, with details of how to make it. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-customer_balance-bank_transfer) */
        bank_transfer?: CustomerBalance.BankTransfer | undefined;
        /** How money arrives: `bank_transfer`. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-customer_balance-funding_type) */
        funding_type?: string | undefined;
      }
      export namespace CustomerBalance {
        export interface BankTransfer {
          /** What is particular to bank transfers in the European Union. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-customer_balance-bank_transfer-eu_bank_transfer) */
          eu_bank_transfer?: BankTransfer.EuBankTransfer | undefined;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-customer_balance-bank_transfer-type) */
          type?: string | undefined;
        }
        export namespace BankTransfer {
          export interface EuBankTransfer {
            /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-customer_balance-bank_transfer-eu_bank_transfer-country) */
            country: string;
          }
        }
      }
      export interface Konbini extends NoParams {
      }
      export interface Payto {
        /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-payto-mandate_options) */
        mandate_options?: Payto.MandateOptions | undefined;
      }
      export namespace Payto {
        export interface MandateOptions {
          /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-payto-mandate_options-amount) */
          amount?: number | undefined;
          /** What it is for. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-payto-mandate_options-purpose) */
          purpose?: MandateOptions.Purpose | undefined;
        }
        export namespace MandateOptions {
          export type Purpose = 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'personal' | 'retail' | 'salary' | 'tax' | 'utility' | OtherString;
        }
      }
      export interface Pix {
        /** How many seconds there are to pay. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-pix-expires_after_seconds) */
        expires_after_seconds?: number | undefined;
        /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-pix-mandate_options) */
        mandate_options?: Pix.MandateOptions | undefined;
      }
      export namespace Pix {
        export interface MandateOptions {
          /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-pix-mandate_options-amount) */
          amount?: number | undefined;
          /** Whether the Brazilian tax on transactions (IOF) is in the amount. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-pix-mandate_options-amount_includes_iof) */
          amount_includes_iof?: MandateOptions.AmountIncludesIof | undefined;
          /** When it ends. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-pix-mandate_options-end_date) */
          end_date?: string | undefined;
          /** How often debits are made. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-pix-mandate_options-payment_schedule) */
          payment_schedule?: MandateOptions.PaymentSchedule | undefined;
        }
        export namespace MandateOptions {
          export type AmountIncludesIof = 'always' | 'never' | OtherString;
          export type PaymentSchedule = 'halfyearly' | 'monthly' | 'quarterly' | 'weekly' | 'yearly' | OtherString;
        }
      }
      export interface SepaDebit extends NoParams {
      }
      export interface Upi {
        /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-upi-mandate_options) */
        mandate_options?: Upi.MandateOptions | undefined;
      }
      export namespace Upi {
        export interface MandateOptions {
          /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-upi-mandate_options-amount) */
          amount?: number | undefined;
          /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-upi-mandate_options-amount_type) */
          amount_type?: MandateOptions.AmountType | undefined;
          /** A text of your own about it. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-upi-mandate_options-description) */
          description?: string | undefined;
          /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-upi-mandate_options-end_date) */
          end_date?: Timestamp | undefined;
        }
        export namespace MandateOptions {
          export type AmountType = 'fixed' | 'maximum' | OtherString;
        }
      }
      export interface UsBankAccount {
        /** How the customer links their bank account. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-us_bank_account-financial_connections) */
        financial_connections?: UsBankAccount.FinancialConnections | undefined;
        /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-us_bank_account-verification_method) */
        verification_method?: UsBankAccount.VerificationMethod | undefined;
      }
      export namespace UsBankAccount {
        export interface FinancialConnections {
          /** Which bank accounts can be chosen. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-us_bank_account-financial_connections-filters) */
          filters?: FinancialConnections.Filters | undefined;
          /** What of the linked account may be read. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-us_bank_account-financial_connections-permissions) */
          permissions?: readonly FinancialConnections.Permission[] | undefined;
          /** What is fetched from the linked account at once. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-us_bank_account-financial_connections-prefetch) */
          prefetch?: readonly FinancialConnections.Prefetch[] | undefined;
        }
        export namespace FinancialConnections {
          export interface Filters {
            /** Which kinds of bank accounts can be chosen. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-payment_settings-payment_method_options-us_bank_account-financial_connections-filters-account_subcategories) */
            account_subcategories?: readonly Filters.AccountSubcategory[] | undefined;
          }
          export namespace Filters {
            export type AccountSubcategory = 'checking' | 'savings' | OtherString;
          }
          export type Permission = 'balances' | 'ownership' | 'payment_method' | 'transactions' | OtherString;
          export type Prefetch = 'balances' | 'ownership' | 'transactions' | OtherString;
        }
        export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
      }
    }
    export type PaymentMethodType = 'ach_credit_transfer' | 'ach_debit' | 'acss_debit' | 'affirm' | 'alipay' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'custom' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'jp_credit_transfer' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'link' | 'mb_way' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'satispay' | 'sepa_credit_transfer' | 'sepa_debit' | 'sequra' | 'sofort' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | OtherString;
    export type SaveDefaultPaymentMethod = 'off' | 'on_subscription' | OtherString;
  }
  export interface PendingInvoiceItemInterval {
    /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-pending_invoice_item_interval-interval) */
    interval: PendingInvoiceItemInterval.Interval;
    /** How many of those units lie between. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-pending_invoice_item_interval-interval_count) */
    interval_count?: number | undefined;
  }
  export namespace PendingInvoiceItemInterval {
    export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
  }
  export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
  export interface TransferData {
    /** How much, as a percentage. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-transfer_data-amount_percent) */
    amount_percent?: number | undefined;
    /** What the money goes to. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-transfer_data-destination) */
    destination: string;
  }
  export interface TrialSettings {
    /** What happens after the last phase: `release`, which goes on (default), or `cancel`. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-trial_settings-end_behavior) */
    end_behavior: TrialSettings.EndBehavior;
  }
  export namespace TrialSettings {
    export interface EndBehavior {
      /** The moment from which periods are counted. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-trial_settings-end_behavior-billing_cycle_anchor) */
      billing_cycle_anchor?: EndBehavior.BillingCycleAnchor | undefined;
      /** What happens if none is stored when the trial ends: `cancel`, `pause` or `create_invoice`. [Docs](https://docs.stripe.com/api/subscriptions/update#update_subscription-trial_settings-end_behavior-missing_payment_method) */
      missing_payment_method?: EndBehavior.MissingPaymentMethod | undefined;
    }
    export namespace EndBehavior {
      export type BillingCycleAnchor = 'now' | 'unchanged' | OtherString;
      export type MissingPaymentMethod = 'cancel' | 'create_invoice' | 'pause' | OtherString;
    }
  }
}

export interface SubscriptionListParams extends PaginationParams {
  /** Only those whose tax Stripe works out, or only the others. [Docs](https://docs.stripe.com/api/subscriptions/list#list_subscriptions-automatic_tax) */
  automatic_tax?: SubscriptionListParams.AutomaticTax | undefined;
  /** Only those collected in this way. [Docs](https://docs.stripe.com/api/subscriptions/list#list_subscriptions-collection_method) */
  collection_method?: SubscriptionListParams.CollectionMethod | undefined;
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/list#list_subscriptions-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Only those whose period ends at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/list#list_subscriptions-current_period_end) */
  current_period_end?: RangeQueryParam | Timestamp | undefined;
  /** Only those whose period began at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/list#list_subscriptions-current_period_start) */
  current_period_start?: RangeQueryParam | Timestamp | undefined;
  /** Only those of this customer (`cus_…`). [Docs](https://docs.stripe.com/api/subscriptions/list#list_subscriptions-customer) */
  customer?: string | undefined;
  /** Only those of this account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/subscriptions/list#list_subscriptions-customer_account) */
  customer_account?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those with this plan. [Docs](https://docs.stripe.com/api/subscriptions/list#list_subscriptions-plan) */
  plan?: string | undefined;
  /** Only those with this price (`price_…`). [Docs](https://docs.stripe.com/api/subscriptions/list#list_subscriptions-price) */
  price?: string | undefined;
  /** Only those in this state; `all` for ended ones too, which are left out otherwise. [Docs](https://docs.stripe.com/api/subscriptions/list#list_subscriptions-status) */
  status?: SubscriptionListParams.Status | undefined;
  /** Only those in the time of this test clock (`clock_…`); without it, none of any clock. [Docs](https://docs.stripe.com/api/subscriptions/list#list_subscriptions-test_clock) */
  test_clock?: string | undefined;
}
export declare namespace SubscriptionListParams {
  export interface AutomaticTax {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/subscriptions/list#list_subscriptions-automatic_tax-enabled) */
    enabled: boolean;
  }
  export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
  export type Status = 'active' | 'all' | 'canceled' | 'ended' | 'incomplete' | 'incomplete_expired' | 'past_due' | 'paused' | 'trialing' | 'unpaid' | OtherString;
}

export interface SubscriptionCancelParams {
  /** Why it ends: a comment and what the customer said. [Docs](https://docs.stripe.com/api/subscriptions/cancel#cancel_subscription-cancellation_details) */
  cancellation_details?: SubscriptionCancelParams.CancellationDetails | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Whether what is still to be billed goes onto a last invoice. [Docs](https://docs.stripe.com/api/subscriptions/cancel#cancel_subscription-invoice_now) */
  invoice_now?: boolean | undefined;
  /** Whether what was paid ahead and not used is credited. [Docs](https://docs.stripe.com/api/subscriptions/cancel#cancel_subscription-prorate) */
  prorate?: boolean | undefined;
}
export declare namespace SubscriptionCancelParams {
  export interface CancellationDetails {
    /** Anything else about it. [Docs](https://docs.stripe.com/api/subscriptions/cancel#cancel_subscription-cancellation_details-comment) */
    comment?: Emptyable<string> | undefined;
    /** What the customer said is the reason. [Docs](https://docs.stripe.com/api/subscriptions/cancel#cancel_subscription-cancellation_details-feedback) */
    feedback?: Emptyable<CancellationDetails.Feedback> | undefined;
    /** Id of the reason of your own that the customer chose. [Docs](https://docs.stripe.com/api/subscriptions/cancel#cancel_subscription-cancellation_details-feedback_option) */
    feedback_option?: string | undefined;
  }
  export namespace CancellationDetails {
    export type Feedback = 'customer_service' | 'low_quality' | 'missing_features' | 'other' | 'switched_service' | 'too_complex' | 'too_expensive' | 'unused' | OtherString;
  }
}

export interface SubscriptionDeleteDiscountParams extends NoParams {
}

export interface SubscriptionMigrateParams {
  /** What to change to: `flexible`; there is no way back. [Docs](https://docs.stripe.com/api/subscriptions/migrate#migrate_subscription-billing_mode) */
  billing_mode: SubscriptionMigrateParams.BillingMode;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
export declare namespace SubscriptionMigrateParams {
  export interface BillingMode {
    /** What applies where `type` is `flexible`. [Docs](https://docs.stripe.com/api/subscriptions/migrate#migrate_subscription-billing_mode-flexible) */
    flexible?: BillingMode.Flexible | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscriptions/migrate#migrate_subscription-billing_mode-type) */
    type: 'flexible';
  }
  export namespace BillingMode {
    export interface Flexible {
      /** How discounts count in prorations. [Docs](https://docs.stripe.com/api/subscriptions/migrate#migrate_subscription-billing_mode-flexible-proration_discounts) */
      proration_discounts?: Flexible.ProrationDiscounts | undefined;
    }
    export namespace Flexible {
      export type ProrationDiscounts = 'included' | 'itemized' | OtherString;
    }
  }
}

export interface SubscriptionPauseParams {
  /** Whether time already used and metered usage are billed. [Docs](https://docs.stripe.com/api/subscriptions/pause#pause_subscription-bill_for) */
  bill_for?: SubscriptionPauseParams.BillFor | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Whether what is billed goes out at once or waits for the next invoice. [Docs](https://docs.stripe.com/api/subscriptions/pause#pause_subscription-invoicing_behavior) */
  invoicing_behavior?: SubscriptionPauseParams.InvoicingBehavior | undefined;
  /** What is paused. [Docs](https://docs.stripe.com/api/subscriptions/pause#pause_subscription-type) */
  type?: SubscriptionPauseParams.Type | undefined;
}
export declare namespace SubscriptionPauseParams {
  export interface BillFor {
    /** Until when metered usage is billed. [Docs](https://docs.stripe.com/api/subscriptions/pause#pause_subscription-bill_for-outstanding_usage_through) */
    outstanding_usage_through?: BillFor.OutstandingUsageThrough | undefined;
    /** From when unused time is credited. [Docs](https://docs.stripe.com/api/subscriptions/pause#pause_subscription-bill_for-unused_time_from) */
    unused_time_from?: BillFor.UnusedTimeFrom | undefined;
  }
  export namespace BillFor {
    export interface OutstandingUsageThrough {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscriptions/pause#pause_subscription-bill_for-outstanding_usage_through-type) */
      type: OutstandingUsageThrough.Type;
    }
    export namespace OutstandingUsageThrough {
      export type Type = 'none' | 'now' | OtherString;
    }
    export interface UnusedTimeFrom {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscriptions/pause#pause_subscription-bill_for-unused_time_from-type) */
      type: UnusedTimeFrom.Type;
    }
    export namespace UnusedTimeFrom {
      export type Type = 'item_current_period_start' | 'none' | 'now' | OtherString;
    }
  }
  export type InvoicingBehavior = 'invoice' | 'pending_invoice_item' | OtherString;
  export type Type = 'subscription' | OtherString;
}

export interface SubscriptionResumeParams {
  /** Whether a new period begins (`now`) or the old one goes on (`unchanged`). [Docs](https://docs.stripe.com/api/subscriptions/resume#resume_subscription-billing_cycle_anchor) */
  billing_cycle_anchor?: SubscriptionResumeParams.BillingCycleAnchor | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Whether it goes on once the payment was tried or once it succeeded. [Docs](https://docs.stripe.com/api/subscriptions/resume#resume_subscription-payment_behavior) */
  payment_behavior?: SubscriptionResumeParams.PaymentBehavior | undefined;
  /** Whether a change within a period is credited and billed, and when. [Docs](https://docs.stripe.com/api/subscriptions/resume#resume_subscription-proration_behavior) */
  proration_behavior?: SubscriptionResumeParams.ProrationBehavior | undefined;
  /** The moment to prorate from, so that it comes out as in a preview. Unix seconds. [Docs](https://docs.stripe.com/api/subscriptions/resume#resume_subscription-proration_date) */
  proration_date?: Timestamp | undefined;
}
export declare namespace SubscriptionResumeParams {
  export interface BillingCycleAnchor {
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscriptions/resume#resume_subscription-billing_cycle_anchor-type) */
    type: BillingCycleAnchor.Type;
  }
  export namespace BillingCycleAnchor {
    export type Type = 'now' | 'unchanged' | OtherString;
  }
  export type PaymentBehavior = 'resume_on_payment_attempt' | 'resume_on_payment_success' | OtherString;
  export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
}

export interface SubscriptionSearchParams {
  /** What to find, in Stripe's query language, as in `status:'active' AND metadata['order']:'7'`. [Docs](https://docs.stripe.com/api/subscriptions/search#search_subscriptions-query) */
  query: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** How many at most on one page, 1 to 100; 10 by default. [Docs](https://docs.stripe.com/api/subscriptions/search#search_subscriptions-limit) */
  limit?: number | undefined;
  /** Where to go on: `next_page` of the page before; absent for the first. [Docs](https://docs.stripe.com/api/subscriptions/search#search_subscriptions-page) */
  page?: string | undefined;
}
