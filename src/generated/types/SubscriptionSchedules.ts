// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, Expandable, OtherString, Timestamp } from '../../core/words.ts';
import type { Account } from './Accounts.ts';
import type { Application, DeletedApplication } from './Applications.ts';
import type { Coupon } from './Coupons.ts';
import type { Customer, DeletedCustomer } from './Customers.ts';
import type { DeletedPlan, Plan } from './Plans.ts';
import type { DeletedPrice, Price } from './Prices.ts';
import type { DeletedTaxId, TaxId } from './TaxIds.ts';
import type { Discount_ } from './Discounts.ts';
import type { Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';
import type { PaymentMethod } from './PaymentMethods.ts';
import type { PromotionCode } from './PromotionCodes.ts';
import type { Subscription } from './Subscriptions.ts';
import type { TaxRate } from './TaxRates.ts';
import type { TestHelpersTestClock } from './TestHelpers/TestClocks.ts';

export interface SubscriptionSchedule {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-object) */
  object: 'subscription_schedule';
  /** Id of the Connect platform that made it (`ca_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-application) */
  application: Expandable<Application | DeletedApplication> | null;
  /** How prorations and invoices are worked out: `classic` or `flexible`. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-billing_mode) */
  billing_mode: SubscriptionSchedule.BillingMode;
  /** When it was canceled. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-canceled_at) */
  canceled_at: number | null;
  /** When it was completed. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-completed_at) */
  completed_at: number | null;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-created) */
  created: number;
  /** Start and end of the phase that it is in. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-current_phase) */
  current_phase: SubscriptionSchedule.CurrentPhase | null;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-customer) */
  customer: Expandable<Customer | DeletedCustomer>;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-customer_account) */
  customer_account: string | null;
  /** What applies to all phases that say nothing else. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings) */
  default_settings: SubscriptionSchedule.DefaultSettings;
  /** What happens after the last phase: `release`, which goes on (default), or `cancel`. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-end_behavior) */
  end_behavior: SubscriptionSchedule.EndBehavior;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-livemode) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-metadata) */
  metadata: Metadata | null;
  /** When it is paused, and when it goes on. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-pause_schedules) */
  pause_schedules: SubscriptionSchedule.PauseSchedule[];
  /** What applies from when to when, one after the other. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases) */
  phases: SubscriptionSchedule.Phase[];
  /** When it let go of its subscription. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-released_at) */
  released_at: number | null;
  /** Id of the subscription that it let go of (`sub_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-released_subscription) */
  released_subscription: string | null;
  /** In which state it is. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-status) */
  status: SubscriptionSchedule.Status;
  /** Id of the subscription (`sub_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-subscription) */
  subscription: Expandable<Subscription> | null;
  /** Id of the test clock whose time applies (`clock_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-test_clock) */
  test_clock: Expandable<TestHelpersTestClock> | null;
}
export declare namespace SubscriptionSchedule {
  export interface BillingMode {
    /** What applies where `type` is `flexible`. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-billing_mode-flexible) */
    flexible: BillingMode.Flexible | null;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-billing_mode-type) */
    type: BillingMode.Type;
    /** When it was last changed. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-billing_mode-updated_at) */
    updated_at?: number;
  }
  export namespace BillingMode {
    export interface Flexible {
      /** How discounts count in prorations. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-billing_mode-flexible-proration_discounts) */
      proration_discounts?: Flexible.ProrationDiscounts;
    }
    export namespace Flexible {
      export type ProrationDiscounts = 'included' | 'itemized' | OtherString;
    }
    export type Type = 'classic' | 'flexible' | OtherString;
  }
  export interface CurrentPhase {
    /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-current_phase-end_date) */
    end_date: number;
    /** When it began, or will begin. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-current_phase-start_date) */
    start_date: number;
  }
  export interface DefaultSettings {
    /** What percentage of each invoice's total the platform takes, with up to two decimals. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings-application_fee_percent) */
    application_fee_percent: number | null;
    /** Whether Stripe Tax works out the tax, and who is liable for it. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings-automatic_tax) */
    automatic_tax?: DefaultSettings.AutomaticTax;
    /** The moment from which periods are counted. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings-billing_cycle_anchor) */
    billing_cycle_anchor: DefaultSettings.BillingCycleAnchor;
    /** How much may add up before an invoice is made ahead of time. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings-billing_thresholds) */
    billing_thresholds: DefaultSettings.BillingThresholds | null;
    /** Whether to charge the stored payment method or to send an invoice to pay. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings-collection_method) */
    collection_method: DefaultSettings.CollectionMethod | null;
    /** Id of the payment method to charge (`pm_…`); without it, the default of the subscription or customer. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings-default_payment_method) */
    default_payment_method: Expandable<PaymentMethod> | null;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings-description) */
    description: string | null;
    /** What invoices carry. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings-invoice_settings) */
    invoice_settings: DefaultSettings.InvoiceSettings;
    /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings-on_behalf_of) */
    on_behalf_of: Expandable<Account> | null;
    /** The connected account that receives the money, and how much of it. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings-transfer_data) */
    transfer_data: DefaultSettings.TransferData | null;
  }
  export namespace DefaultSettings {
    export interface AutomaticTax {
      /** Why it cannot be used. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings-automatic_tax-disabled_reason) */
      disabled_reason: 'requires_location_inputs' | null;
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings-automatic_tax-enabled) */
      enabled: boolean;
      /** Who owes the tax: you or a connected account. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings-automatic_tax-liability) */
      liability: AutomaticTax.Liability | null;
    }
    export namespace AutomaticTax {
      export interface Liability {
        /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings-automatic_tax-liability-account) */
        account?: Expandable<Account>;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings-automatic_tax-liability-type) */
        type: Liability.Type;
      }
      export namespace Liability {
        export type Type = 'account' | 'self' | OtherString;
      }
    }
    export type BillingCycleAnchor = 'automatic' | 'phase_start' | OtherString;
    export interface BillingThresholds {
      /** From what amount on. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings-billing_thresholds-amount_gte) */
      amount_gte: number | null;
      /** Whether a new period begins when the threshold is passed. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings-billing_thresholds-reset_billing_cycle_anchor) */
      reset_billing_cycle_anchor: boolean | null;
    }
    export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
    export interface InvoiceSettings {
      /** Ids of your own tax numbers to print (`txi_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings-invoice_settings-account_tax_ids) */
      account_tax_ids: (Expandable<TaxId | DeletedTaxId>)[] | null;
      /** Up to four pairs of label and text to print. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings-invoice_settings-custom_fields) */
      custom_fields: InvoiceSettings.CustomField[] | null;
      /** How many days there are to pay; only where an invoice is sent. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings-invoice_settings-days_until_due) */
      days_until_due: number | null;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings-invoice_settings-description) */
      description: string | null;
      /** What is printed at the foot. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings-invoice_settings-footer) */
      footer: string | null;
      /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings-invoice_settings-issuer) */
      issuer: InvoiceSettings.Issuer;
    }
    export namespace InvoiceSettings {
      export interface CustomField {
        /** What it is called. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings-invoice_settings-custom_fields-name) */
        name: string;
        /** The text beside the label. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings-invoice_settings-custom_fields-value) */
        value: string;
      }
      export interface Issuer {
        /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings-invoice_settings-issuer-account) */
        account?: Expandable<Account>;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings-invoice_settings-issuer-type) */
        type: Issuer.Type;
      }
      export namespace Issuer {
        export type Type = 'account' | 'self' | OtherString;
      }
    }
    export interface TransferData {
      /** How much, as a percentage. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings-transfer_data-amount_percent) */
      amount_percent: number | null;
      /** What the money goes to. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings-transfer_data-destination) */
      destination: Expandable<Account>;
    }
  }
  export type EndBehavior = 'cancel' | 'none' | 'release' | 'renew' | OtherString;
  export interface PauseSchedule {
    /** A name of your own for it. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-pause_schedules-key) */
    key: string;
    /** When and how it is paused. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-pause_schedules-pause) */
    pause: PauseSchedule.Pause;
    /** When and how it goes on. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-pause_schedules-resume) */
    resume: PauseSchedule.Resume | null;
  }
  export namespace PauseSchedule {
    export interface Pause {
      /** When it is paused. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-pause_schedules-pause-pause_at) */
      pause_at: number;
      /** How it is paused. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-pause_schedules-pause-settings) */
      settings: Pause.Settings | null;
      /** In which state it is. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-pause_schedules-pause-status) */
      status: Pause.Status;
    }
    export namespace Pause {
      export interface Settings {
        /** Whether time already used and metered usage are billed. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-pause_schedules-pause-settings-bill_for) */
        bill_for: Settings.BillFor;
        /** Whether what is billed goes out at once or waits for the next invoice. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-pause_schedules-pause-settings-invoicing_behavior) */
        invoicing_behavior: Settings.InvoicingBehavior;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-pause_schedules-pause-settings-type) */
        type: Settings.Type;
      }
      export namespace Settings {
        export interface BillFor {
          /** Until when metered usage is billed. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-pause_schedules-pause-settings-bill_for-outstanding_usage_through) */
          outstanding_usage_through: BillFor.OutstandingUsageThrough;
          /** From when unused time is credited. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-pause_schedules-pause-settings-bill_for-unused_time_from) */
          unused_time_from: BillFor.UnusedTimeFrom;
        }
        export namespace BillFor {
          export interface OutstandingUsageThrough {
            /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-pause_schedules-pause-settings-bill_for-outstanding_usage_through-type) */
            type: OutstandingUsageThrough.Type;
          }
          export namespace OutstandingUsageThrough {
            export type Type = 'none' | 'pause_at' | OtherString;
          }
          export interface UnusedTimeFrom {
            /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-pause_schedules-pause-settings-bill_for-unused_time_from-type) */
            type: UnusedTimeFrom.Type;
          }
          export namespace UnusedTimeFrom {
            export type Type = 'item_current_period_start' | 'none' | 'pause_at' | OtherString;
          }
        }
        export type InvoicingBehavior = 'invoice' | 'pending_invoice_item' | OtherString;
        export type Type = 'subscription' | OtherString;
      }
      export interface Status {
        /** What went wrong. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-pause_schedules-pause-status-error) */
        error?: Status.Error;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-pause_schedules-pause-status-type) */
        type: Status.Type;
      }
      export namespace Status {
        export interface Error {
          /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-pause_schedules-pause-status-error-code) */
          code?: string;
          /** What happened or is wanted, for people to read. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-pause_schedules-pause-status-error-message) */
          message: string;
        }
        export type Type = 'error' | 'scheduled' | 'succeeded' | OtherString;
      }
    }
    export interface Resume {
      /** When it goes on. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-pause_schedules-resume-resume_at) */
      resume_at: number;
      /** How it goes on. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-pause_schedules-resume-settings) */
      settings: Resume.Settings;
      /** In which state it is. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-pause_schedules-resume-status) */
      status: Resume.Status;
    }
    export namespace Resume {
      export interface Settings {
        /** The moment from which periods are counted. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-pause_schedules-resume-settings-billing_cycle_anchor) */
        billing_cycle_anchor: Settings.BillingCycleAnchor;
        /** What becomes of the change where its payment fails or needs the customer. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-pause_schedules-resume-settings-payment_behavior) */
        payment_behavior: Settings.PaymentBehavior;
        /** Whether a change within a period is credited and billed, and when. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-pause_schedules-resume-settings-proration_behavior) */
        proration_behavior: Settings.ProrationBehavior;
      }
      export namespace Settings {
        export type BillingCycleAnchor = 'resume_at' | 'unchanged' | OtherString;
        export type PaymentBehavior = 'resume_on_payment_attempt' | 'resume_on_payment_success' | OtherString;
        export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
      }
      export interface Status {
        /** What went wrong. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-pause_schedules-resume-status-error) */
        error?: Status.Error;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-pause_schedules-resume-status-type) */
        type: Status.Type;
      }
      export namespace Status {
        export interface Error {
          /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-pause_schedules-resume-status-error-code) */
          code?: string;
          /** What happened or is wanted, for people to read. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-pause_schedules-resume-status-error-message) */
          message: string;
        }
        export type Type = 'error' | 'pending' | 'requires_action' | 'scheduled' | 'succeeded' | OtherString;
      }
    }
  }
  export interface Phase {
    /** Up to 20 items for the next invoice only, such as a set-up fee. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-add_invoice_items) */
    add_invoice_items: Phase.AddInvoiceItem[];
    /** What percentage of each invoice's total the platform takes, with up to two decimals. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-application_fee_percent) */
    application_fee_percent: number | null;
    /** Whether Stripe Tax works out the tax, and who is liable for it. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-automatic_tax) */
    automatic_tax?: Phase.AutomaticTax;
    /** The moment from which periods are counted. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-billing_cycle_anchor) */
    billing_cycle_anchor: Phase.BillingCycleAnchor | null;
    /** How much may add up before an invoice is made ahead of time. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-billing_thresholds) */
    billing_thresholds: Phase.BillingThresholds | null;
    /** Whether to charge the stored payment method or to send an invoice to pay. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-collection_method) */
    collection_method: Phase.CollectionMethod | null;
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-currency) */
    currency: string;
    /** Id of the payment method to charge (`pm_…`); without it, the default of the subscription or customer. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-default_payment_method) */
    default_payment_method: Expandable<PaymentMethod> | null;
    /** The tax rates for all lines without their own. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-default_tax_rates) */
    default_tax_rates?: TaxRate[] | null;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-description) */
    description: string | null;
    /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-discounts) */
    discounts: Phase.Discount[];
    /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-end_date) */
    end_date: number;
    /** What invoices of the phase carry. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-invoice_settings) */
    invoice_settings: Phase.InvoiceSettings | null;
    /** What is subscribed to in the phase: prices, each with its quantity. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-items) */
    items: Phase.Item[];
    /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-metadata) */
    metadata: Metadata | null;
    /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-on_behalf_of) */
    on_behalf_of: Expandable<Account> | null;
    /** Whether a change within a period is credited and billed, and when. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-proration_behavior) */
    proration_behavior: Phase.ProrationBehavior;
    /** When it began, or will begin. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-start_date) */
    start_date: number;
    /** The connected account that receives the money, and how much of it. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-transfer_data) */
    transfer_data: Phase.TransferData | null;
    /** Whether the whole phase is a trial. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-trial) */
    trial?: boolean;
    /** When the trial ends. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-trial_end) */
    trial_end: number | null;
  }
  export namespace Phase {
    export interface AddInvoiceItem {
      /** Whether discounts apply; never to a prorated or negative amount. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-add_invoice_items-discountable) */
      discountable: boolean | null;
      /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-add_invoice_items-discounts) */
      discounts: AddInvoiceItem.Discount[];
      /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-add_invoice_items-metadata) */
      metadata: Metadata | null;
      /** The time that it is for. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-add_invoice_items-period) */
      period: AddInvoiceItem.Period;
      /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-add_invoice_items-price) */
      price: Expandable<Price | DeletedPrice>;
      /** How many units. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-add_invoice_items-quantity) */
      quantity: number | null;
      /** The tax rates that apply. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-add_invoice_items-tax_rates) */
      tax_rates?: TaxRate[] | null;
    }
    export namespace AddInvoiceItem {
      export interface Discount {
        /** Id of the coupon. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-add_invoice_items-discounts-coupon) */
        coupon: Expandable<Coupon> | null;
        /** The discount that applies. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-add_invoice_items-discounts-discount) */
        discount: Expandable<Discount_> | null;
        /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-add_invoice_items-discounts-promotion_code) */
        promotion_code: Expandable<PromotionCode> | null;
      }
      export interface Period {
        /** Which moment it ends at. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-add_invoice_items-period-end) */
        end: Period.End;
        /** Which moment it begins at. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-add_invoice_items-period-start) */
        start: Period.Start;
      }
      export namespace Period {
        export interface End {
          /** When it happened. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-add_invoice_items-period-end-timestamp) */
          timestamp?: number;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-add_invoice_items-period-end-type) */
          type: End.Type;
        }
        export namespace End {
          export type Type = 'min_item_period_end' | 'phase_end' | 'timestamp' | OtherString;
        }
        export interface Start {
          /** When it happened. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-add_invoice_items-period-start-timestamp) */
          timestamp?: number;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-add_invoice_items-period-start-type) */
          type: Start.Type;
        }
        export namespace Start {
          export type Type = 'max_item_period_start' | 'phase_start' | 'timestamp' | OtherString;
        }
      }
    }
    export interface AutomaticTax {
      /** Why it cannot be used. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-automatic_tax-disabled_reason) */
      disabled_reason: 'requires_location_inputs' | null;
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-automatic_tax-enabled) */
      enabled: boolean;
      /** Who owes the tax: you or a connected account. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-automatic_tax-liability) */
      liability: AutomaticTax.Liability | null;
    }
    export namespace AutomaticTax {
      export interface Liability {
        /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-automatic_tax-liability-account) */
        account?: Expandable<Account>;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-automatic_tax-liability-type) */
        type: Liability.Type;
      }
      export namespace Liability {
        export type Type = 'account' | 'self' | OtherString;
      }
    }
    export type BillingCycleAnchor = 'automatic' | 'phase_start' | OtherString;
    export interface BillingThresholds {
      /** From what amount on. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-billing_thresholds-amount_gte) */
      amount_gte: number | null;
      /** Whether a new period begins when the threshold is passed. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-billing_thresholds-reset_billing_cycle_anchor) */
      reset_billing_cycle_anchor: boolean | null;
    }
    export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
    export interface Discount {
      /** Id of the coupon. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-discounts-coupon) */
      coupon: Expandable<Coupon> | null;
      /** The discount that applies. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-discounts-discount) */
      discount: Expandable<Discount_> | null;
      /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-discounts-promotion_code) */
      promotion_code: Expandable<PromotionCode> | null;
    }
    export interface InvoiceSettings {
      /** Ids of your own tax numbers to print (`txi_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-invoice_settings-account_tax_ids) */
      account_tax_ids: (Expandable<TaxId | DeletedTaxId>)[] | null;
      /** Up to four pairs of label and text to print. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-invoice_settings-custom_fields) */
      custom_fields: InvoiceSettings.CustomField[] | null;
      /** How many days there are to pay; only where an invoice is sent. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-invoice_settings-days_until_due) */
      days_until_due: number | null;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-invoice_settings-description) */
      description: string | null;
      /** What is printed at the foot. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-invoice_settings-footer) */
      footer: string | null;
      /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-invoice_settings-issuer) */
      issuer: InvoiceSettings.Issuer | null;
    }
    export namespace InvoiceSettings {
      export interface CustomField {
        /** What it is called. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-invoice_settings-custom_fields-name) */
        name: string;
        /** The text beside the label. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-invoice_settings-custom_fields-value) */
        value: string;
      }
      export interface Issuer {
        /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-invoice_settings-issuer-account) */
        account?: Expandable<Account>;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-invoice_settings-issuer-type) */
        type: Issuer.Type;
      }
      export namespace Issuer {
        export type Type = 'account' | 'self' | OtherString;
      }
    }
    export interface Item {
      /** How much may add up before an invoice is made ahead of time. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-items-billing_thresholds) */
      billing_thresholds: Item.BillingThresholds | null;
      /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-items-discounts) */
      discounts: Item.Discount[];
      /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-items-metadata) */
      metadata: Metadata | null;
      /** Id of the plan (`plan_…`); prices have replaced plans. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-items-plan) */
      plan: Expandable<Plan | DeletedPlan>;
      /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-items-price) */
      price: Expandable<Price | DeletedPrice>;
      /** How many units. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-items-quantity) */
      quantity?: number;
      /** The tax rates that apply. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-items-tax_rates) */
      tax_rates?: TaxRate[] | null;
    }
    export namespace Item {
      export interface BillingThresholds {
        /** From what usage on. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-items-billing_thresholds-usage_gte) */
        usage_gte: number | null;
      }
      export interface Discount {
        /** Id of the coupon. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-items-discounts-coupon) */
        coupon: Expandable<Coupon> | null;
        /** The discount that applies. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-items-discounts-discount) */
        discount: Expandable<Discount_> | null;
        /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-items-discounts-promotion_code) */
        promotion_code: Expandable<PromotionCode> | null;
      }
    }
    export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
    export interface TransferData {
      /** How much, as a percentage. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-transfer_data-amount_percent) */
      amount_percent: number | null;
      /** What the money goes to. [Docs](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-phases-transfer_data-destination) */
      destination: Expandable<Account>;
    }
  }
  export type Status = 'active' | 'canceled' | 'completed' | 'not_started' | 'released' | OtherString;
}

export interface SubscriptionScheduleCreateParams {
  /** How prorations and invoices are worked out: `classic` or `flexible`. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-billing_mode) */
  billing_mode?: SubscriptionScheduleCreateParams.BillingMode | undefined;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-customer) */
  customer?: string | undefined;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-customer_account) */
  customer_account?: string | undefined;
  /** What applies to all phases that say nothing else. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-default_settings) */
  default_settings?: SubscriptionScheduleCreateParams.DefaultSettings | undefined;
  /** What happens after the last phase: `release`, which goes on (default), or `cancel`. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-end_behavior) */
  end_behavior?: SubscriptionScheduleCreateParams.EndBehavior | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Id of a running subscription to take over (`sub_…`); nothing else may be set along with it. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-from_subscription) */
  from_subscription?: string | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** When it is paused, and when it goes on. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-pause_schedules) */
  pause_schedules?: readonly SubscriptionScheduleCreateParams.PauseSchedule[] | undefined;
  /** What applies from when to when, one after the other. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases) */
  phases?: readonly SubscriptionScheduleCreateParams.Phase[] | undefined;
  /** When it begins: `now` or a time, also in the past. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-start_date) */
  start_date?: Timestamp | 'now' | undefined;
}
export declare namespace SubscriptionScheduleCreateParams {
  export interface BillingMode {
    /** What applies where `type` is `flexible`. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-billing_mode-flexible) */
    flexible?: BillingMode.Flexible | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-billing_mode-type) */
    type: BillingMode.Type;
  }
  export namespace BillingMode {
    export interface Flexible {
      /** How discounts count in prorations. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-billing_mode-flexible-proration_discounts) */
      proration_discounts?: Flexible.ProrationDiscounts | undefined;
    }
    export namespace Flexible {
      export type ProrationDiscounts = 'included' | 'itemized' | OtherString;
    }
    export type Type = 'classic' | 'flexible' | OtherString;
  }
  export interface DefaultSettings {
    /** What percentage of each invoice's total the platform takes, with up to two decimals. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-default_settings-application_fee_percent) */
    application_fee_percent?: number | undefined;
    /** Whether Stripe Tax works out the tax, and who is liable for it. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-default_settings-automatic_tax) */
    automatic_tax?: DefaultSettings.AutomaticTax | undefined;
    /** The moment from which periods are counted. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-default_settings-billing_cycle_anchor) */
    billing_cycle_anchor?: DefaultSettings.BillingCycleAnchor | undefined;
    /** How much may add up before an invoice is made ahead of time. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-default_settings-billing_thresholds) */
    billing_thresholds?: Emptyable<DefaultSettings.BillingThresholds> | undefined;
    /** Whether to charge the stored payment method or to send an invoice to pay. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-default_settings-collection_method) */
    collection_method?: DefaultSettings.CollectionMethod | undefined;
    /** Id of the payment method to charge (`pm_…`); without it, the default of the subscription or customer. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-default_settings-default_payment_method) */
    default_payment_method?: string | undefined;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-default_settings-description) */
    description?: Emptyable<string> | undefined;
    /** What invoices carry. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-default_settings-invoice_settings) */
    invoice_settings?: DefaultSettings.InvoiceSettings | undefined;
    /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-default_settings-on_behalf_of) */
    on_behalf_of?: Emptyable<string> | undefined;
    /** The connected account that receives the money, and how much of it. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-default_settings-transfer_data) */
    transfer_data?: Emptyable<DefaultSettings.TransferData> | undefined;
  }
  export namespace DefaultSettings {
    export interface AutomaticTax {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-default_settings-automatic_tax-enabled) */
      enabled: boolean;
      /** Who owes the tax: you or a connected account. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-default_settings-automatic_tax-liability) */
      liability?: AutomaticTax.Liability | undefined;
    }
    export namespace AutomaticTax {
      export interface Liability {
        /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-default_settings-automatic_tax-liability-account) */
        account?: string | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-default_settings-automatic_tax-liability-type) */
        type: Liability.Type;
      }
      export namespace Liability {
        export type Type = 'account' | 'self' | OtherString;
      }
    }
    export type BillingCycleAnchor = 'automatic' | 'phase_start' | OtherString;
    export interface BillingThresholds {
      /** From what amount on. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-default_settings-billing_thresholds-amount_gte) */
      amount_gte?: number | undefined;
      /** Whether a new period begins when the threshold is passed. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-default_settings-billing_thresholds-reset_billing_cycle_anchor) */
      reset_billing_cycle_anchor?: boolean | undefined;
    }
    export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
    export interface InvoiceSettings {
      /** Ids of your own tax numbers to print (`txi_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-default_settings-invoice_settings-account_tax_ids) */
      account_tax_ids?: Emptyable<readonly string[]> | undefined;
      /** Up to four pairs of label and text to print. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-default_settings-invoice_settings-custom_fields) */
      custom_fields?: Emptyable<readonly InvoiceSettings.CustomField[]> | undefined;
      /** How many days there are to pay; only where an invoice is sent. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-default_settings-invoice_settings-days_until_due) */
      days_until_due?: number | undefined;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-default_settings-invoice_settings-description) */
      description?: Emptyable<string> | undefined;
      /** What is printed at the foot. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-default_settings-invoice_settings-footer) */
      footer?: Emptyable<string> | undefined;
      /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-default_settings-invoice_settings-issuer) */
      issuer?: InvoiceSettings.Issuer | undefined;
    }
    export namespace InvoiceSettings {
      export interface CustomField {
        /** What it is called. Up to 40 characters. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-default_settings-invoice_settings-custom_fields-name) */
        name: string;
        /** The text beside the label. Up to 140 characters. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-default_settings-invoice_settings-custom_fields-value) */
        value: string;
      }
      export interface Issuer {
        /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-default_settings-invoice_settings-issuer-account) */
        account?: string | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-default_settings-invoice_settings-issuer-type) */
        type: Issuer.Type;
      }
      export namespace Issuer {
        export type Type = 'account' | 'self' | OtherString;
      }
    }
    export interface TransferData {
      /** How much, as a percentage. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-default_settings-transfer_data-amount_percent) */
      amount_percent?: number | undefined;
      /** What the money goes to. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-default_settings-transfer_data-destination) */
      destination: string;
    }
  }
  export type EndBehavior = 'cancel' | 'none' | 'release' | 'renew' | OtherString;
  export interface PauseSchedule {
    /** A name of your own for it. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-pause_schedules-key) */
    key?: string | undefined;
    /** When and how it is paused. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-pause_schedules-pause) */
    pause?: PauseSchedule.Pause | undefined;
    /** When and how it goes on. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-pause_schedules-resume) */
    resume?: PauseSchedule.Resume | undefined;
  }
  export namespace PauseSchedule {
    export interface Pause {
      /** When it is paused. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-pause_schedules-pause-pause_at) */
      pause_at: Pause.PauseAt;
      /** How it is paused. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-pause_schedules-pause-settings) */
      settings?: Pause.Settings | undefined;
    }
    export namespace Pause {
      export interface PauseAt {
        /** When it happened. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-pause_schedules-pause-pause_at-timestamp) */
        timestamp?: Timestamp | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-pause_schedules-pause-pause_at-type) */
        type: PauseAt.Type;
      }
      export namespace PauseAt {
        export type Type = 'now' | 'timestamp' | OtherString;
      }
      export interface Settings {
        /** Whether time already used and metered usage are billed. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-pause_schedules-pause-settings-bill_for) */
        bill_for?: Settings.BillFor | undefined;
        /** Whether what is billed goes out at once or waits for the next invoice. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-pause_schedules-pause-settings-invoicing_behavior) */
        invoicing_behavior?: Settings.InvoicingBehavior | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-pause_schedules-pause-settings-type) */
        type?: Settings.Type | undefined;
      }
      export namespace Settings {
        export interface BillFor {
          /** Until when metered usage is billed. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-pause_schedules-pause-settings-bill_for-outstanding_usage_through) */
          outstanding_usage_through?: BillFor.OutstandingUsageThrough | undefined;
          /** From when unused time is credited. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-pause_schedules-pause-settings-bill_for-unused_time_from) */
          unused_time_from?: BillFor.UnusedTimeFrom | undefined;
        }
        export namespace BillFor {
          export interface OutstandingUsageThrough {
            /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-pause_schedules-pause-settings-bill_for-outstanding_usage_through-type) */
            type?: OutstandingUsageThrough.Type | undefined;
          }
          export namespace OutstandingUsageThrough {
            export type Type = 'none' | 'pause_at' | OtherString;
          }
          export interface UnusedTimeFrom {
            /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-pause_schedules-pause-settings-bill_for-unused_time_from-type) */
            type?: UnusedTimeFrom.Type | undefined;
          }
          export namespace UnusedTimeFrom {
            export type Type = 'item_current_period_start' | 'none' | 'pause_at' | OtherString;
          }
        }
        export type InvoicingBehavior = 'invoice' | 'pending_invoice_item' | OtherString;
        export type Type = 'subscription' | OtherString;
      }
    }
    export interface Resume {
      /** When it goes on. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-pause_schedules-resume-resume_at) */
      resume_at: Resume.ResumeAt;
      /** How it goes on. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-pause_schedules-resume-settings) */
      settings?: Resume.Settings | undefined;
    }
    export namespace Resume {
      export interface ResumeAt {
        /** [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-pause_schedules-resume-resume_at-duration) */
        duration?: ResumeAt.Duration | undefined;
        /** When it happened. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-pause_schedules-resume-resume_at-timestamp) */
        timestamp?: Timestamp | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-pause_schedules-resume-resume_at-type) */
        type: ResumeAt.Type;
      }
      export namespace ResumeAt {
        export interface Duration {
          /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-pause_schedules-resume-resume_at-duration-interval) */
          interval: Duration.Interval;
          /** How many of those units lie between. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-pause_schedules-resume-resume_at-duration-interval_count) */
          interval_count?: number | undefined;
        }
        export namespace Duration {
          export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
        }
        export type Type = 'duration' | 'now' | 'timestamp' | OtherString;
      }
      export interface Settings {
        /** The moment from which periods are counted. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-pause_schedules-resume-settings-billing_cycle_anchor) */
        billing_cycle_anchor?: Settings.BillingCycleAnchor | undefined;
        /** What becomes of the change where its payment fails or needs the customer. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-pause_schedules-resume-settings-payment_behavior) */
        payment_behavior?: Settings.PaymentBehavior | undefined;
        /** Whether a change within a period is credited and billed, and when. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-pause_schedules-resume-settings-proration_behavior) */
        proration_behavior?: Settings.ProrationBehavior | undefined;
      }
      export namespace Settings {
        export type BillingCycleAnchor = 'resume_at' | 'unchanged' | OtherString;
        export type PaymentBehavior = 'resume_on_payment_attempt' | 'resume_on_payment_success' | OtherString;
        export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
      }
    }
  }
  export interface Phase {
    /** Up to 20 items for the next invoice only, such as a set-up fee. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-add_invoice_items) */
    add_invoice_items?: readonly Phase.AddInvoiceItem[] | undefined;
    /** What percentage of each invoice's total the platform takes, with up to two decimals. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-application_fee_percent) */
    application_fee_percent?: number | undefined;
    /** Whether Stripe Tax works out the tax, and who is liable for it. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-automatic_tax) */
    automatic_tax?: Phase.AutomaticTax | undefined;
    /** The moment from which periods are counted. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-billing_cycle_anchor) */
    billing_cycle_anchor?: Phase.BillingCycleAnchor | undefined;
    /** How much may add up before an invoice is made ahead of time. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-billing_thresholds) */
    billing_thresholds?: Emptyable<Phase.BillingThresholds> | undefined;
    /** Whether to charge the stored payment method or to send an invoice to pay. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-collection_method) */
    collection_method?: Phase.CollectionMethod | undefined;
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-currency) */
    currency?: string | undefined;
    /** Id of the payment method to charge (`pm_…`); without it, the default of the subscription or customer. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-default_payment_method) */
    default_payment_method?: string | undefined;
    /** Ids of tax rates for all lines without their own (`txr_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-default_tax_rates) */
    default_tax_rates?: Emptyable<readonly string[]> | undefined;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-description) */
    description?: Emptyable<string> | undefined;
    /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-discounts) */
    discounts?: Emptyable<readonly Phase.Discount[]> | undefined;
    /** [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-duration) */
    duration?: Phase.Duration | undefined;
    /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-end_date) */
    end_date?: Timestamp | undefined;
    /** What invoices of the phase carry. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-invoice_settings) */
    invoice_settings?: Phase.InvoiceSettings | undefined;
    /** What is subscribed to in the phase: prices, each with its quantity. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-items) */
    items: readonly Phase.Item[];
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-metadata) */
    metadata?: MetadataParam | undefined;
    /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-on_behalf_of) */
    on_behalf_of?: string | undefined;
    /** Whether a change within a period is credited and billed, and when. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-proration_behavior) */
    proration_behavior?: Phase.ProrationBehavior | undefined;
    /** The connected account that receives the money, and how much of it. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-transfer_data) */
    transfer_data?: Phase.TransferData | undefined;
    /** Whether the whole phase is a trial. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-trial) */
    trial?: boolean | undefined;
    /** When the trial ends. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-trial_end) */
    trial_end?: Timestamp | undefined;
  }
  export namespace Phase {
    export interface AddInvoiceItem {
      /** Whether discounts apply; never to a prorated or negative amount. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-add_invoice_items-discountable) */
      discountable?: boolean | undefined;
      /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-add_invoice_items-discounts) */
      discounts?: readonly AddInvoiceItem.Discount[] | undefined;
      /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-add_invoice_items-metadata) */
      metadata?: MetadataParam | undefined;
      /** The time that it is for. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-add_invoice_items-period) */
      period?: AddInvoiceItem.Period | undefined;
      /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-add_invoice_items-price) */
      price?: string | undefined;
      /** A price made on the spot, in place of the id of one. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-add_invoice_items-price_data) */
      price_data?: AddInvoiceItem.PriceData | undefined;
      /** How many units. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-add_invoice_items-quantity) */
      quantity?: number | undefined;
      /** Ids of the tax rates that apply (`txr_…`), in place of the default ones. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-add_invoice_items-tax_rates) */
      tax_rates?: Emptyable<readonly string[]> | undefined;
    }
    export namespace AddInvoiceItem {
      export interface Discount {
        /** Id of the coupon. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-add_invoice_items-discounts-coupon) */
        coupon?: string | undefined;
        /** The discount that applies. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-add_invoice_items-discounts-discount) */
        discount?: string | undefined;
        /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-add_invoice_items-discounts-promotion_code) */
        promotion_code?: string | undefined;
      }
      export interface Period {
        /** Which moment it ends at. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-add_invoice_items-period-end) */
        end: Period.End;
        /** Which moment it begins at. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-add_invoice_items-period-start) */
        start: Period.Start;
      }
      export namespace Period {
        export interface End {
          /** When it happened. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-add_invoice_items-period-end-timestamp) */
          timestamp?: Timestamp | undefined;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-add_invoice_items-period-end-type) */
          type: End.Type;
        }
        export namespace End {
          export type Type = 'min_item_period_end' | 'phase_end' | 'timestamp' | OtherString;
        }
        export interface Start {
          /** When it happened. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-add_invoice_items-period-start-timestamp) */
          timestamp?: Timestamp | undefined;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-add_invoice_items-period-start-type) */
          type: Start.Type;
        }
        export namespace Start {
          export type Type = 'max_item_period_start' | 'phase_start' | 'timestamp' | OtherString;
        }
      }
      export interface PriceData {
        /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-add_invoice_items-price_data-currency) */
        currency: string;
        /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-add_invoice_items-price_data-product) */
        product: string;
        /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-add_invoice_items-price_data-tax_behavior) */
        tax_behavior?: PriceData.TaxBehavior | undefined;
        /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-add_invoice_items-price_data-unit_amount) */
        unit_amount?: number | undefined;
        /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-add_invoice_items-price_data-unit_amount_decimal) */
        unit_amount_decimal?: string | undefined;
      }
      export namespace PriceData {
        export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
      }
    }
    export interface AutomaticTax {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-automatic_tax-enabled) */
      enabled: boolean;
      /** Who owes the tax: you or a connected account. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-automatic_tax-liability) */
      liability?: AutomaticTax.Liability | undefined;
    }
    export namespace AutomaticTax {
      export interface Liability {
        /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-automatic_tax-liability-account) */
        account?: string | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-automatic_tax-liability-type) */
        type: Liability.Type;
      }
      export namespace Liability {
        export type Type = 'account' | 'self' | OtherString;
      }
    }
    export type BillingCycleAnchor = 'automatic' | 'phase_start' | OtherString;
    export interface BillingThresholds {
      /** From what amount on. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-billing_thresholds-amount_gte) */
      amount_gte?: number | undefined;
      /** Whether a new period begins when the threshold is passed. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-billing_thresholds-reset_billing_cycle_anchor) */
      reset_billing_cycle_anchor?: boolean | undefined;
    }
    export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
    export interface Discount {
      /** Id of the coupon. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-discounts-coupon) */
      coupon?: string | undefined;
      /** The discount that applies. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-discounts-discount) */
      discount?: string | undefined;
      /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-discounts-promotion_code) */
      promotion_code?: string | undefined;
    }
    export interface Duration {
      /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-duration-interval) */
      interval: Duration.Interval;
      /** How many of those units lie between. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-duration-interval_count) */
      interval_count?: number | undefined;
    }
    export namespace Duration {
      export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
    }
    export interface InvoiceSettings {
      /** Ids of your own tax numbers to print (`txi_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-invoice_settings-account_tax_ids) */
      account_tax_ids?: Emptyable<readonly string[]> | undefined;
      /** Up to four pairs of label and text to print. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-invoice_settings-custom_fields) */
      custom_fields?: Emptyable<readonly InvoiceSettings.CustomField[]> | undefined;
      /** How many days there are to pay; only where an invoice is sent. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-invoice_settings-days_until_due) */
      days_until_due?: number | undefined;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-invoice_settings-description) */
      description?: Emptyable<string> | undefined;
      /** What is printed at the foot. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-invoice_settings-footer) */
      footer?: Emptyable<string> | undefined;
      /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-invoice_settings-issuer) */
      issuer?: InvoiceSettings.Issuer | undefined;
    }
    export namespace InvoiceSettings {
      export interface CustomField {
        /** What it is called. Up to 40 characters. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-invoice_settings-custom_fields-name) */
        name: string;
        /** The text beside the label. Up to 140 characters. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-invoice_settings-custom_fields-value) */
        value: string;
      }
      export interface Issuer {
        /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-invoice_settings-issuer-account) */
        account?: string | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-invoice_settings-issuer-type) */
        type: Issuer.Type;
      }
      export namespace Issuer {
        export type Type = 'account' | 'self' | OtherString;
      }
    }
    export interface Item {
      /** How much may add up before an invoice is made ahead of time. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-items-billing_thresholds) */
      billing_thresholds?: Emptyable<Item.BillingThresholds> | undefined;
      /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-items-discounts) */
      discounts?: Emptyable<readonly Item.Discount[]> | undefined;
      /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-items-metadata) */
      metadata?: MetadataParam | undefined;
      /** Id of the plan (`plan_…`); prices have replaced plans. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-items-plan) */
      plan?: string | undefined;
      /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-items-price) */
      price?: string | undefined;
      /** A price made on the spot, in place of the id of one. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-items-price_data) */
      price_data?: Item.PriceData | undefined;
      /** How many units. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-items-quantity) */
      quantity?: number | undefined;
      /** Ids of the tax rates that apply (`txr_…`), in place of the default ones. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-items-tax_rates) */
      tax_rates?: Emptyable<readonly string[]> | undefined;
    }
    export namespace Item {
      export interface BillingThresholds {
        /** From what usage on. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-items-billing_thresholds-usage_gte) */
        usage_gte: number;
      }
      export interface Discount {
        /** Id of the coupon. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-items-discounts-coupon) */
        coupon?: string | undefined;
        /** The discount that applies. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-items-discounts-discount) */
        discount?: string | undefined;
        /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-items-discounts-promotion_code) */
        promotion_code?: string | undefined;
      }
      export interface PriceData {
        /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-items-price_data-currency) */
        currency: string;
        /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-items-price_data-product) */
        product: string;
        /** How often it is billed. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-items-price_data-recurring) */
        recurring: PriceData.Recurring;
        /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-items-price_data-tax_behavior) */
        tax_behavior?: PriceData.TaxBehavior | undefined;
        /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-items-price_data-unit_amount) */
        unit_amount?: number | undefined;
        /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-items-price_data-unit_amount_decimal) */
        unit_amount_decimal?: string | undefined;
      }
      export namespace PriceData {
        export interface Recurring {
          /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-items-price_data-recurring-interval) */
          interval: Recurring.Interval;
          /** How many of those units lie between. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-items-price_data-recurring-interval_count) */
          interval_count?: number | undefined;
        }
        export namespace Recurring {
          export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
        }
        export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
      }
    }
    export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
    export interface TransferData {
      /** How much, as a percentage. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-transfer_data-amount_percent) */
      amount_percent?: number | undefined;
      /** What the money goes to. [Docs](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-transfer_data-destination) */
      destination: string;
    }
  }
}

export interface SubscriptionScheduleRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface SubscriptionScheduleUpdateParams {
  /** What applies to all phases that say nothing else. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-default_settings) */
  default_settings?: SubscriptionScheduleUpdateParams.DefaultSettings | undefined;
  /** What happens after the last phase: `release`, which goes on (default), or `cancel`. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-end_behavior) */
  end_behavior?: SubscriptionScheduleUpdateParams.EndBehavior | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** When it is paused, and when it goes on. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-pause_schedules) */
  pause_schedules?: Emptyable<readonly SubscriptionScheduleUpdateParams.PauseSchedule[]> | undefined;
  /** All phases, present and to come; what is left out is dropped. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases) */
  phases?: readonly SubscriptionScheduleUpdateParams.Phase[] | undefined;
  /** Whether a change within a period is credited and billed, and when. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-proration_behavior) */
  proration_behavior?: SubscriptionScheduleUpdateParams.ProrationBehavior | undefined;
}
export declare namespace SubscriptionScheduleUpdateParams {
  export interface DefaultSettings {
    /** What percentage of each invoice's total the platform takes, with up to two decimals. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-default_settings-application_fee_percent) */
    application_fee_percent?: number | undefined;
    /** Whether Stripe Tax works out the tax, and who is liable for it. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-default_settings-automatic_tax) */
    automatic_tax?: DefaultSettings.AutomaticTax | undefined;
    /** The moment from which periods are counted. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-default_settings-billing_cycle_anchor) */
    billing_cycle_anchor?: DefaultSettings.BillingCycleAnchor | undefined;
    /** How much may add up before an invoice is made ahead of time. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-default_settings-billing_thresholds) */
    billing_thresholds?: Emptyable<DefaultSettings.BillingThresholds> | undefined;
    /** Whether to charge the stored payment method or to send an invoice to pay. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-default_settings-collection_method) */
    collection_method?: DefaultSettings.CollectionMethod | undefined;
    /** Id of the payment method to charge (`pm_…`); without it, the default of the subscription or customer. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-default_settings-default_payment_method) */
    default_payment_method?: string | undefined;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-default_settings-description) */
    description?: Emptyable<string> | undefined;
    /** What invoices carry. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-default_settings-invoice_settings) */
    invoice_settings?: DefaultSettings.InvoiceSettings | undefined;
    /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-default_settings-on_behalf_of) */
    on_behalf_of?: Emptyable<string> | undefined;
    /** The connected account that receives the money, and how much of it. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-default_settings-transfer_data) */
    transfer_data?: Emptyable<DefaultSettings.TransferData> | undefined;
  }
  export namespace DefaultSettings {
    export interface AutomaticTax {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-default_settings-automatic_tax-enabled) */
      enabled: boolean;
      /** Who owes the tax: you or a connected account. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-default_settings-automatic_tax-liability) */
      liability?: AutomaticTax.Liability | undefined;
    }
    export namespace AutomaticTax {
      export interface Liability {
        /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-default_settings-automatic_tax-liability-account) */
        account?: string | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-default_settings-automatic_tax-liability-type) */
        type: Liability.Type;
      }
      export namespace Liability {
        export type Type = 'account' | 'self' | OtherString;
      }
    }
    export type BillingCycleAnchor = 'automatic' | 'phase_start' | OtherString;
    export interface BillingThresholds {
      /** From what amount on. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-default_settings-billing_thresholds-amount_gte) */
      amount_gte?: number | undefined;
      /** Whether a new period begins when the threshold is passed. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-default_settings-billing_thresholds-reset_billing_cycle_anchor) */
      reset_billing_cycle_anchor?: boolean | undefined;
    }
    export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
    export interface InvoiceSettings {
      /** Ids of your own tax numbers to print (`txi_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-default_settings-invoice_settings-account_tax_ids) */
      account_tax_ids?: Emptyable<readonly string[]> | undefined;
      /** Up to four pairs of label and text to print. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-default_settings-invoice_settings-custom_fields) */
      custom_fields?: Emptyable<readonly InvoiceSettings.CustomField[]> | undefined;
      /** How many days there are to pay; only where an invoice is sent. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-default_settings-invoice_settings-days_until_due) */
      days_until_due?: number | undefined;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-default_settings-invoice_settings-description) */
      description?: Emptyable<string> | undefined;
      /** What is printed at the foot. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-default_settings-invoice_settings-footer) */
      footer?: Emptyable<string> | undefined;
      /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-default_settings-invoice_settings-issuer) */
      issuer?: InvoiceSettings.Issuer | undefined;
    }
    export namespace InvoiceSettings {
      export interface CustomField {
        /** What it is called. Up to 40 characters. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-default_settings-invoice_settings-custom_fields-name) */
        name: string;
        /** The text beside the label. Up to 140 characters. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-default_settings-invoice_settings-custom_fields-value) */
        value: string;
      }
      export interface Issuer {
        /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-default_settings-invoice_settings-issuer-account) */
        account?: string | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-default_settings-invoice_settings-issuer-type) */
        type: Issuer.Type;
      }
      export namespace Issuer {
        export type Type = 'account' | 'self' | OtherString;
      }
    }
    export interface TransferData {
      /** How much, as a percentage. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-default_settings-transfer_data-amount_percent) */
      amount_percent?: number | undefined;
      /** What the money goes to. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-default_settings-transfer_data-destination) */
      destination: string;
    }
  }
  export type EndBehavior = 'cancel' | 'none' | 'release' | 'renew' | OtherString;
  export interface PauseSchedule {
    /** A name of your own for it. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-pause_schedules-key) */
    key?: string | undefined;
    /** When and how it is paused. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-pause_schedules-pause) */
    pause?: PauseSchedule.Pause | undefined;
    /** When and how it goes on. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-pause_schedules-resume) */
    resume?: Emptyable<PauseSchedule.Resume> | undefined;
  }
  export namespace PauseSchedule {
    export interface Pause {
      /** When it is paused. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-pause_schedules-pause-pause_at) */
      pause_at?: Pause.PauseAt | undefined;
      /** How it is paused. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-pause_schedules-pause-settings) */
      settings?: Pause.Settings | undefined;
    }
    export namespace Pause {
      export interface PauseAt {
        /** When it happened. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-pause_schedules-pause-pause_at-timestamp) */
        timestamp?: Timestamp | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-pause_schedules-pause-pause_at-type) */
        type: PauseAt.Type;
      }
      export namespace PauseAt {
        export type Type = 'now' | 'timestamp' | OtherString;
      }
      export interface Settings {
        /** Whether time already used and metered usage are billed. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-pause_schedules-pause-settings-bill_for) */
        bill_for?: Settings.BillFor | undefined;
        /** Whether what is billed goes out at once or waits for the next invoice. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-pause_schedules-pause-settings-invoicing_behavior) */
        invoicing_behavior?: Settings.InvoicingBehavior | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-pause_schedules-pause-settings-type) */
        type?: Settings.Type | undefined;
      }
      export namespace Settings {
        export interface BillFor {
          /** Until when metered usage is billed. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-pause_schedules-pause-settings-bill_for-outstanding_usage_through) */
          outstanding_usage_through?: BillFor.OutstandingUsageThrough | undefined;
          /** From when unused time is credited. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-pause_schedules-pause-settings-bill_for-unused_time_from) */
          unused_time_from?: BillFor.UnusedTimeFrom | undefined;
        }
        export namespace BillFor {
          export interface OutstandingUsageThrough {
            /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-pause_schedules-pause-settings-bill_for-outstanding_usage_through-type) */
            type?: OutstandingUsageThrough.Type | undefined;
          }
          export namespace OutstandingUsageThrough {
            export type Type = 'none' | 'pause_at' | OtherString;
          }
          export interface UnusedTimeFrom {
            /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-pause_schedules-pause-settings-bill_for-unused_time_from-type) */
            type?: UnusedTimeFrom.Type | undefined;
          }
          export namespace UnusedTimeFrom {
            export type Type = 'item_current_period_start' | 'none' | 'pause_at' | OtherString;
          }
        }
        export type InvoicingBehavior = 'invoice' | 'pending_invoice_item' | OtherString;
        export type Type = 'subscription' | OtherString;
      }
    }
    export interface Resume {
      /** When it goes on. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-pause_schedules-resume-resume_at) */
      resume_at?: Resume.ResumeAt | undefined;
      /** How it goes on. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-pause_schedules-resume-settings) */
      settings?: Resume.Settings | undefined;
    }
    export namespace Resume {
      export interface ResumeAt {
        /** [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-pause_schedules-resume-resume_at-duration) */
        duration?: ResumeAt.Duration | undefined;
        /** When it happened. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-pause_schedules-resume-resume_at-timestamp) */
        timestamp?: Timestamp | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-pause_schedules-resume-resume_at-type) */
        type: ResumeAt.Type;
      }
      export namespace ResumeAt {
        export interface Duration {
          /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-pause_schedules-resume-resume_at-duration-interval) */
          interval: Duration.Interval;
          /** How many of those units lie between. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-pause_schedules-resume-resume_at-duration-interval_count) */
          interval_count?: number | undefined;
        }
        export namespace Duration {
          export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
        }
        export type Type = 'duration' | 'now' | 'timestamp' | OtherString;
      }
      export interface Settings {
        /** The moment from which periods are counted. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-pause_schedules-resume-settings-billing_cycle_anchor) */
        billing_cycle_anchor?: Settings.BillingCycleAnchor | undefined;
        /** What becomes of the change where its payment fails or needs the customer. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-pause_schedules-resume-settings-payment_behavior) */
        payment_behavior?: Settings.PaymentBehavior | undefined;
        /** Whether a change within a period is credited and billed, and when. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-pause_schedules-resume-settings-proration_behavior) */
        proration_behavior?: Settings.ProrationBehavior | undefined;
      }
      export namespace Settings {
        export type BillingCycleAnchor = 'resume_at' | 'unchanged' | OtherString;
        export type PaymentBehavior = 'resume_on_payment_attempt' | 'resume_on_payment_success' | OtherString;
        export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
      }
    }
  }
  export interface Phase {
    /** Up to 20 items for the next invoice only, such as a set-up fee. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-add_invoice_items) */
    add_invoice_items?: readonly Phase.AddInvoiceItem[] | undefined;
    /** What percentage of each invoice's total the platform takes, with up to two decimals. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-application_fee_percent) */
    application_fee_percent?: number | undefined;
    /** Whether Stripe Tax works out the tax, and who is liable for it. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-automatic_tax) */
    automatic_tax?: Phase.AutomaticTax | undefined;
    /** The moment from which periods are counted. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-billing_cycle_anchor) */
    billing_cycle_anchor?: Phase.BillingCycleAnchor | undefined;
    /** How much may add up before an invoice is made ahead of time. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-billing_thresholds) */
    billing_thresholds?: Emptyable<Phase.BillingThresholds> | undefined;
    /** Whether to charge the stored payment method or to send an invoice to pay. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-collection_method) */
    collection_method?: Phase.CollectionMethod | undefined;
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-currency) */
    currency?: string | undefined;
    /** Id of the payment method to charge (`pm_…`); without it, the default of the subscription or customer. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-default_payment_method) */
    default_payment_method?: string | undefined;
    /** Ids of tax rates for all lines without their own (`txr_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-default_tax_rates) */
    default_tax_rates?: Emptyable<readonly string[]> | undefined;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-description) */
    description?: Emptyable<string> | undefined;
    /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-discounts) */
    discounts?: Emptyable<readonly Phase.Discount[]> | undefined;
    /** [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-duration) */
    duration?: Phase.Duration | undefined;
    /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-end_date) */
    end_date?: Timestamp | 'now' | undefined;
    /** What invoices of the phase carry. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-invoice_settings) */
    invoice_settings?: Phase.InvoiceSettings | undefined;
    /** What is subscribed to in the phase: prices, each with its quantity. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-items) */
    items: readonly Phase.Item[];
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-metadata) */
    metadata?: MetadataParam | undefined;
    /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-on_behalf_of) */
    on_behalf_of?: string | undefined;
    /** Whether a change within a period is credited and billed, and when. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-proration_behavior) */
    proration_behavior?: Phase.ProrationBehavior | undefined;
    /** When it began, or will begin. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-start_date) */
    start_date?: Timestamp | 'now' | undefined;
    /** The connected account that receives the money, and how much of it. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-transfer_data) */
    transfer_data?: Phase.TransferData | undefined;
    /** Whether the whole phase is a trial. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-trial) */
    trial?: boolean | undefined;
    /** When the trial ends. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-trial_end) */
    trial_end?: Timestamp | 'now' | undefined;
  }
  export namespace Phase {
    export interface AddInvoiceItem {
      /** Whether discounts apply; never to a prorated or negative amount. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-add_invoice_items-discountable) */
      discountable?: boolean | undefined;
      /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-add_invoice_items-discounts) */
      discounts?: readonly AddInvoiceItem.Discount[] | undefined;
      /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-add_invoice_items-metadata) */
      metadata?: MetadataParam | undefined;
      /** The time that it is for. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-add_invoice_items-period) */
      period?: AddInvoiceItem.Period | undefined;
      /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-add_invoice_items-price) */
      price?: string | undefined;
      /** A price made on the spot, in place of the id of one. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-add_invoice_items-price_data) */
      price_data?: AddInvoiceItem.PriceData | undefined;
      /** How many units. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-add_invoice_items-quantity) */
      quantity?: number | undefined;
      /** Ids of the tax rates that apply (`txr_…`), in place of the default ones. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-add_invoice_items-tax_rates) */
      tax_rates?: Emptyable<readonly string[]> | undefined;
    }
    export namespace AddInvoiceItem {
      export interface Discount {
        /** Id of the coupon. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-add_invoice_items-discounts-coupon) */
        coupon?: string | undefined;
        /** The discount that applies. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-add_invoice_items-discounts-discount) */
        discount?: string | undefined;
        /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-add_invoice_items-discounts-promotion_code) */
        promotion_code?: string | undefined;
      }
      export interface Period {
        /** Which moment it ends at. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-add_invoice_items-period-end) */
        end: Period.End;
        /** Which moment it begins at. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-add_invoice_items-period-start) */
        start: Period.Start;
      }
      export namespace Period {
        export interface End {
          /** When it happened. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-add_invoice_items-period-end-timestamp) */
          timestamp?: Timestamp | undefined;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-add_invoice_items-period-end-type) */
          type: End.Type;
        }
        export namespace End {
          export type Type = 'min_item_period_end' | 'phase_end' | 'timestamp' | OtherString;
        }
        export interface Start {
          /** When it happened. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-add_invoice_items-period-start-timestamp) */
          timestamp?: Timestamp | undefined;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-add_invoice_items-period-start-type) */
          type: Start.Type;
        }
        export namespace Start {
          export type Type = 'max_item_period_start' | 'phase_start' | 'timestamp' | OtherString;
        }
      }
      export interface PriceData {
        /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-add_invoice_items-price_data-currency) */
        currency: string;
        /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-add_invoice_items-price_data-product) */
        product: string;
        /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-add_invoice_items-price_data-tax_behavior) */
        tax_behavior?: PriceData.TaxBehavior | undefined;
        /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-add_invoice_items-price_data-unit_amount) */
        unit_amount?: number | undefined;
        /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-add_invoice_items-price_data-unit_amount_decimal) */
        unit_amount_decimal?: string | undefined;
      }
      export namespace PriceData {
        export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
      }
    }
    export interface AutomaticTax {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-automatic_tax-enabled) */
      enabled: boolean;
      /** Who owes the tax: you or a connected account. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-automatic_tax-liability) */
      liability?: AutomaticTax.Liability | undefined;
    }
    export namespace AutomaticTax {
      export interface Liability {
        /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-automatic_tax-liability-account) */
        account?: string | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-automatic_tax-liability-type) */
        type: Liability.Type;
      }
      export namespace Liability {
        export type Type = 'account' | 'self' | OtherString;
      }
    }
    export type BillingCycleAnchor = 'automatic' | 'phase_start' | OtherString;
    export interface BillingThresholds {
      /** From what amount on. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-billing_thresholds-amount_gte) */
      amount_gte?: number | undefined;
      /** Whether a new period begins when the threshold is passed. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-billing_thresholds-reset_billing_cycle_anchor) */
      reset_billing_cycle_anchor?: boolean | undefined;
    }
    export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
    export interface Discount {
      /** Id of the coupon. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-discounts-coupon) */
      coupon?: string | undefined;
      /** The discount that applies. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-discounts-discount) */
      discount?: string | undefined;
      /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-discounts-promotion_code) */
      promotion_code?: string | undefined;
    }
    export interface Duration {
      /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-duration-interval) */
      interval: Duration.Interval;
      /** How many of those units lie between. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-duration-interval_count) */
      interval_count?: number | undefined;
    }
    export namespace Duration {
      export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
    }
    export interface InvoiceSettings {
      /** Ids of your own tax numbers to print (`txi_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-invoice_settings-account_tax_ids) */
      account_tax_ids?: Emptyable<readonly string[]> | undefined;
      /** Up to four pairs of label and text to print. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-invoice_settings-custom_fields) */
      custom_fields?: Emptyable<readonly InvoiceSettings.CustomField[]> | undefined;
      /** How many days there are to pay; only where an invoice is sent. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-invoice_settings-days_until_due) */
      days_until_due?: number | undefined;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-invoice_settings-description) */
      description?: Emptyable<string> | undefined;
      /** What is printed at the foot. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-invoice_settings-footer) */
      footer?: Emptyable<string> | undefined;
      /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-invoice_settings-issuer) */
      issuer?: InvoiceSettings.Issuer | undefined;
    }
    export namespace InvoiceSettings {
      export interface CustomField {
        /** What it is called. Up to 40 characters. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-invoice_settings-custom_fields-name) */
        name: string;
        /** The text beside the label. Up to 140 characters. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-invoice_settings-custom_fields-value) */
        value: string;
      }
      export interface Issuer {
        /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-invoice_settings-issuer-account) */
        account?: string | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-invoice_settings-issuer-type) */
        type: Issuer.Type;
      }
      export namespace Issuer {
        export type Type = 'account' | 'self' | OtherString;
      }
    }
    export interface Item {
      /** How much may add up before an invoice is made ahead of time. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-items-billing_thresholds) */
      billing_thresholds?: Emptyable<Item.BillingThresholds> | undefined;
      /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-items-discounts) */
      discounts?: Emptyable<readonly Item.Discount[]> | undefined;
      /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-items-metadata) */
      metadata?: MetadataParam | undefined;
      /** Id of the plan (`plan_…`); prices have replaced plans. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-items-plan) */
      plan?: string | undefined;
      /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-items-price) */
      price?: string | undefined;
      /** A price made on the spot, in place of the id of one. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-items-price_data) */
      price_data?: Item.PriceData | undefined;
      /** How many units. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-items-quantity) */
      quantity?: number | undefined;
      /** Ids of the tax rates that apply (`txr_…`), in place of the default ones. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-items-tax_rates) */
      tax_rates?: Emptyable<readonly string[]> | undefined;
    }
    export namespace Item {
      export interface BillingThresholds {
        /** From what usage on. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-items-billing_thresholds-usage_gte) */
        usage_gte: number;
      }
      export interface Discount {
        /** Id of the coupon. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-items-discounts-coupon) */
        coupon?: string | undefined;
        /** The discount that applies. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-items-discounts-discount) */
        discount?: string | undefined;
        /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-items-discounts-promotion_code) */
        promotion_code?: string | undefined;
      }
      export interface PriceData {
        /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-items-price_data-currency) */
        currency: string;
        /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-items-price_data-product) */
        product: string;
        /** How often it is billed. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-items-price_data-recurring) */
        recurring: PriceData.Recurring;
        /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-items-price_data-tax_behavior) */
        tax_behavior?: PriceData.TaxBehavior | undefined;
        /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-items-price_data-unit_amount) */
        unit_amount?: number | undefined;
        /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-items-price_data-unit_amount_decimal) */
        unit_amount_decimal?: string | undefined;
      }
      export namespace PriceData {
        export interface Recurring {
          /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-items-price_data-recurring-interval) */
          interval: Recurring.Interval;
          /** How many of those units lie between. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-items-price_data-recurring-interval_count) */
          interval_count?: number | undefined;
        }
        export namespace Recurring {
          export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
        }
        export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
      }
    }
    export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
    export interface TransferData {
      /** How much, as a percentage. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-transfer_data-amount_percent) */
      amount_percent?: number | undefined;
      /** What the money goes to. [Docs](https://docs.stripe.com/api/subscription_schedules/update#update_subscription_schedule-phases-transfer_data-destination) */
      destination: string;
    }
  }
  export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
}

export interface SubscriptionScheduleListParams extends PaginationParams {
  /** Only those canceled at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/list#list_subscription_schedules-canceled_at) */
  canceled_at?: RangeQueryParam | Timestamp | undefined;
  /** Only those completed at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/list#list_subscription_schedules-completed_at) */
  completed_at?: RangeQueryParam | Timestamp | undefined;
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/list#list_subscription_schedules-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Only those of this customer (`cus_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/list#list_subscription_schedules-customer) */
  customer?: string | undefined;
  /** Only those of this account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/subscription_schedules/list#list_subscription_schedules-customer_account) */
  customer_account?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those released at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/subscription_schedules/list#list_subscription_schedules-released_at) */
  released_at?: RangeQueryParam | Timestamp | undefined;
  /** Only those that have not begun. [Docs](https://docs.stripe.com/api/subscription_schedules/list#list_subscription_schedules-scheduled) */
  scheduled?: boolean | undefined;
}

export interface SubscriptionScheduleCancelParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Whether what is still to be billed goes onto a last invoice. [Docs](https://docs.stripe.com/api/subscription_schedules/cancel#cancel_subscription_schedule-invoice_now) */
  invoice_now?: boolean | undefined;
  /** Whether what was paid ahead and not used is credited. [Docs](https://docs.stripe.com/api/subscription_schedules/cancel#cancel_subscription_schedule-prorate) */
  prorate?: boolean | undefined;
}

export interface SubscriptionScheduleReleaseParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Whether the subscription still ends when the schedule would have ended it. [Docs](https://docs.stripe.com/api/subscription_schedules/release#release_subscription_schedule-preserve_cancel_date) */
  preserve_cancel_date?: boolean | undefined;
}
