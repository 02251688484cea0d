// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, Expandable, OtherString, Timestamp } from '../../core/words.ts';
import type { Account } from './Accounts.ts';
import type { Application, DeletedApplication } from './Applications.ts';
import type { Coupon } from './Coupons.ts';
import type { Customer, DeletedCustomer } from './Customers.ts';
import type { DeletedPlan, Plan } from './Plans.ts';
import type { DeletedPrice, Price } from './Prices.ts';
import type { DeletedTaxId, TaxId } from './TaxIds.ts';
import type { Discount } from './Discounts.ts';
import type { Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';
import type { PaymentMethod } from './PaymentMethods.ts';
import type { PromotionCode } from './PromotionCodes.ts';
import type { Subscription } from './Subscriptions.ts';
import type { TaxRate } from './TaxRates.ts';
import type { TestHelpersTestClock } from './TestHelpers/TestClocks.ts';

export interface SubscriptionSchedule {
  id: string;
  object: 'subscription_schedule';
  application: Expandable<Application | DeletedApplication> | null;
  billing_mode: SubscriptionSchedule.BillingMode;
  /** Unix seconds. */
  canceled_at: number | null;
  /** Unix seconds. */
  completed_at: number | null;
  /** Unix seconds. */
  created: number;
  current_phase: SubscriptionSchedule.CurrentPhase | null;
  customer: Expandable<Customer | DeletedCustomer>;
  customer_account: string | null;
  default_settings: SubscriptionSchedule.DefaultSettings;
  end_behavior: SubscriptionSchedule.EndBehavior;
  livemode: boolean;
  metadata: Metadata | null;
  pause_schedules: SubscriptionSchedule.PauseSchedule[];
  phases: SubscriptionSchedule.Phase[];
  /** Unix seconds. */
  released_at: number | null;
  released_subscription: string | null;
  status: SubscriptionSchedule.Status;
  subscription: Expandable<Subscription> | null;
  test_clock: Expandable<TestHelpersTestClock> | null;
}
export declare namespace SubscriptionSchedule {
  export interface BillingMode {
    flexible: BillingMode.Flexible | null;
    type: BillingMode.Type;
    /** Unix seconds. */
    updated_at?: number;
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
  export interface CurrentPhase {
    /** Unix seconds. */
    end_date: number;
    /** Unix seconds. */
    start_date: number;
  }
  export interface DefaultSettings {
    application_fee_percent: number | null;
    automatic_tax?: DefaultSettings.AutomaticTax;
    billing_cycle_anchor: DefaultSettings.BillingCycleAnchor;
    billing_thresholds: DefaultSettings.BillingThresholds | null;
    collection_method: DefaultSettings.CollectionMethod | null;
    default_payment_method: Expandable<PaymentMethod> | null;
    description: string | null;
    invoice_settings: DefaultSettings.InvoiceSettings;
    on_behalf_of: Expandable<Account> | null;
    transfer_data: DefaultSettings.TransferData | null;
  }
  export namespace DefaultSettings {
    export interface AutomaticTax {
      disabled_reason: 'requires_location_inputs' | null;
      enabled: boolean;
      liability: AutomaticTax.Liability | null;
    }
    export namespace AutomaticTax {
      export interface Liability {
        account?: Expandable<Account>;
        type: Liability.Type;
      }
      export namespace Liability {
        export type Type = 'account' | 'self' | OtherString;
      }
    }
    export type BillingCycleAnchor = 'automatic' | 'phase_start' | OtherString;
    export interface BillingThresholds {
      /** In the currency's smallest unit. */
      amount_gte: number | null;
      reset_billing_cycle_anchor: boolean | null;
    }
    export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
    export interface InvoiceSettings {
      account_tax_ids: (Expandable<TaxId | DeletedTaxId>)[] | null;
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
    export interface TransferData {
      amount_percent: number | null;
      destination: Expandable<Account>;
    }
  }
  export type EndBehavior = 'cancel' | 'none' | 'release' | 'renew' | OtherString;
  export interface PauseSchedule {
    key: string;
    pause: PauseSchedule.Pause;
    resume: PauseSchedule.Resume | null;
  }
  export namespace PauseSchedule {
    export interface Pause {
      /** Unix seconds. */
      pause_at: number;
      settings: Pause.Settings | null;
      status: Pause.Status;
    }
    export namespace Pause {
      export interface Settings {
        bill_for: Settings.BillFor;
        invoicing_behavior: Settings.InvoicingBehavior;
        type: Settings.Type;
      }
      export namespace Settings {
        export interface BillFor {
          outstanding_usage_through: BillFor.OutstandingUsageThrough;
          unused_time_from: BillFor.UnusedTimeFrom;
        }
        export namespace BillFor {
          export interface OutstandingUsageThrough {
            type: OutstandingUsageThrough.Type;
          }
          export namespace OutstandingUsageThrough {
            export type Type = 'none' | 'pause_at' | OtherString;
          }
          export interface UnusedTimeFrom {
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
        error?: Status.Error;
        type: Status.Type;
      }
      export namespace Status {
        export interface Error {
          code?: string;
          message: string;
        }
        export type Type = 'error' | 'scheduled' | 'succeeded' | OtherString;
      }
    }
    export interface Resume {
      /** Unix seconds. */
      resume_at: number;
      settings: Resume.Settings;
      status: Resume.Status;
    }
    export namespace Resume {
      export interface Settings {
        billing_cycle_anchor: Settings.BillingCycleAnchor;
        payment_behavior: Settings.PaymentBehavior;
        proration_behavior: Settings.ProrationBehavior;
      }
      export namespace Settings {
        export type BillingCycleAnchor = 'resume_at' | 'unchanged' | OtherString;
        export type PaymentBehavior = 'resume_on_payment_attempt' | 'resume_on_payment_success' | OtherString;
        export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
      }
      export interface Status {
        error?: Status.Error;
        type: Status.Type;
      }
      export namespace Status {
        export interface Error {
          code?: string;
          message: string;
        }
        export type Type = 'error' | 'pending' | 'requires_action' | 'scheduled' | 'succeeded' | OtherString;
      }
    }
  }
  export interface Phase {
    add_invoice_items: Phase.AddInvoiceItem[];
    application_fee_percent: number | null;
    automatic_tax?: Phase.AutomaticTax;
    billing_cycle_anchor: Phase.BillingCycleAnchor | null;
    billing_thresholds: Phase.BillingThresholds | null;
    collection_method: Phase.CollectionMethod | null;
    currency: string;
    default_payment_method: Expandable<PaymentMethod> | null;
    default_tax_rates?: TaxRate[] | null;
    description: string | null;
    discounts: Phase.Discount[];
    /** Unix seconds. */
    end_date: number;
    invoice_settings: Phase.InvoiceSettings | null;
    items: Phase.Item[];
    metadata: Metadata | null;
    on_behalf_of: Expandable<Account> | null;
    proration_behavior: Phase.ProrationBehavior;
    /** Unix seconds. */
    start_date: number;
    transfer_data: Phase.TransferData | null;
    trial?: boolean;
    /** Unix seconds. */
    trial_end: number | null;
  }
  export namespace Phase {
    export interface AddInvoiceItem {
      discountable: boolean | null;
      discounts: AddInvoiceItem.Discount[];
      metadata: Metadata | null;
      period: AddInvoiceItem.Period;
      price: Expandable<Price | DeletedPrice>;
      quantity: number | null;
      tax_rates?: TaxRate[] | null;
    }
    export namespace AddInvoiceItem {
      export interface Discount {
        coupon: Expandable<Coupon> | null;
        discount: Expandable<Discount> | null;
        promotion_code: Expandable<PromotionCode> | null;
      }
      export interface Period {
        end: Period.End;
        start: Period.Start;
      }
      export namespace Period {
        export interface End {
          /** Unix seconds. */
          timestamp?: number;
          type: End.Type;
        }
        export namespace End {
          export type Type = 'min_item_period_end' | 'phase_end' | 'timestamp' | OtherString;
        }
        export interface Start {
          /** Unix seconds. */
          timestamp?: number;
          type: Start.Type;
        }
        export namespace Start {
          export type Type = 'max_item_period_start' | 'phase_start' | 'timestamp' | OtherString;
        }
      }
    }
    export interface AutomaticTax {
      disabled_reason: 'requires_location_inputs' | null;
      enabled: boolean;
      liability: AutomaticTax.Liability | null;
    }
    export namespace AutomaticTax {
      export interface Liability {
        account?: Expandable<Account>;
        type: Liability.Type;
      }
      export namespace Liability {
        export type Type = 'account' | 'self' | OtherString;
      }
    }
    export type BillingCycleAnchor = 'automatic' | 'phase_start' | OtherString;
    export interface BillingThresholds {
      /** In the currency's smallest unit. */
      amount_gte: number | null;
      reset_billing_cycle_anchor: boolean | null;
    }
    export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
    export interface Discount {
      coupon: Expandable<Coupon> | null;
      discount: Expandable<Discount> | null;
      promotion_code: Expandable<PromotionCode> | null;
    }
    export interface InvoiceSettings {
      account_tax_ids: (Expandable<TaxId | DeletedTaxId>)[] | null;
      custom_fields: InvoiceSettings.CustomField[] | null;
      days_until_due: number | null;
      description: string | null;
      footer: string | null;
      issuer: InvoiceSettings.Issuer | null;
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
    export interface Item {
      billing_thresholds: Item.BillingThresholds | null;
      discounts: Item.Discount[];
      metadata: Metadata | null;
      plan: Expandable<Plan | DeletedPlan>;
      price: Expandable<Price | DeletedPrice>;
      quantity?: number;
      tax_rates?: TaxRate[] | null;
    }
    export namespace Item {
      export interface BillingThresholds {
        usage_gte: number | null;
      }
      export interface Discount {
        coupon: Expandable<Coupon> | null;
        discount: Expandable<Discount> | null;
        promotion_code: Expandable<PromotionCode> | null;
      }
    }
    export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
    export interface TransferData {
      amount_percent: number | null;
      destination: Expandable<Account>;
    }
  }
  export type Status = 'active' | 'canceled' | 'completed' | 'not_started' | 'released' | OtherString;
}

export interface SubscriptionScheduleCreateParams {
  billing_mode?: SubscriptionScheduleCreateParams.BillingMode | undefined;
  customer?: string | undefined;
  customer_account?: string | undefined;
  default_settings?: SubscriptionScheduleCreateParams.DefaultSettings | undefined;
  end_behavior?: SubscriptionScheduleCreateParams.EndBehavior | undefined;
  expand?: readonly string[] | undefined;
  from_subscription?: string | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  pause_schedules?: readonly SubscriptionScheduleCreateParams.PauseSchedule[] | undefined;
  phases?: readonly SubscriptionScheduleCreateParams.Phase[] | undefined;
  /** Unix seconds. */
  start_date?: Timestamp | 'now' | undefined;
}
export declare namespace SubscriptionScheduleCreateParams {
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
  export interface DefaultSettings {
    application_fee_percent?: number | undefined;
    automatic_tax?: DefaultSettings.AutomaticTax | undefined;
    billing_cycle_anchor?: DefaultSettings.BillingCycleAnchor | undefined;
    billing_thresholds?: Emptyable<DefaultSettings.BillingThresholds> | undefined;
    collection_method?: DefaultSettings.CollectionMethod | undefined;
    default_payment_method?: string | undefined;
    description?: Emptyable<string> | undefined;
    invoice_settings?: DefaultSettings.InvoiceSettings | undefined;
    on_behalf_of?: Emptyable<string> | undefined;
    transfer_data?: Emptyable<DefaultSettings.TransferData> | undefined;
  }
  export namespace DefaultSettings {
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
    export type BillingCycleAnchor = 'automatic' | 'phase_start' | OtherString;
    export interface BillingThresholds {
      /** In the currency's smallest unit. */
      amount_gte?: number | undefined;
      reset_billing_cycle_anchor?: boolean | undefined;
    }
    export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
    export interface InvoiceSettings {
      account_tax_ids?: Emptyable<readonly string[]> | undefined;
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
    export interface TransferData {
      amount_percent?: number | undefined;
      destination: string;
    }
  }
  export type EndBehavior = 'cancel' | 'none' | 'release' | 'renew' | OtherString;
  export interface PauseSchedule {
    key?: string | undefined;
    pause?: PauseSchedule.Pause | undefined;
    resume?: PauseSchedule.Resume | undefined;
  }
  export namespace PauseSchedule {
    export interface Pause {
      pause_at: Pause.PauseAt;
      settings?: Pause.Settings | undefined;
    }
    export namespace Pause {
      export interface PauseAt {
        /** Unix seconds. */
        timestamp?: Timestamp | undefined;
        type: PauseAt.Type;
      }
      export namespace PauseAt {
        export type Type = 'now' | 'timestamp' | OtherString;
      }
      export interface Settings {
        bill_for?: Settings.BillFor | undefined;
        invoicing_behavior?: Settings.InvoicingBehavior | undefined;
        type?: Settings.Type | undefined;
      }
      export namespace Settings {
        export interface BillFor {
          outstanding_usage_through?: BillFor.OutstandingUsageThrough | undefined;
          unused_time_from?: BillFor.UnusedTimeFrom | undefined;
        }
        export namespace BillFor {
          export interface OutstandingUsageThrough {
            type?: OutstandingUsageThrough.Type | undefined;
          }
          export namespace OutstandingUsageThrough {
            export type Type = 'none' | 'pause_at' | OtherString;
          }
          export interface UnusedTimeFrom {
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
      resume_at: Resume.ResumeAt;
      settings?: Resume.Settings | undefined;
    }
    export namespace Resume {
      export interface ResumeAt {
        duration?: ResumeAt.Duration | undefined;
        /** Unix seconds. */
        timestamp?: Timestamp | undefined;
        type: ResumeAt.Type;
      }
      export namespace ResumeAt {
        export interface Duration {
          interval: Duration.Interval;
          interval_count?: number | undefined;
        }
        export namespace Duration {
          export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
        }
        export type Type = 'duration' | 'now' | 'timestamp' | OtherString;
      }
      export interface Settings {
        billing_cycle_anchor?: Settings.BillingCycleAnchor | undefined;
        payment_behavior?: Settings.PaymentBehavior | undefined;
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
    add_invoice_items?: readonly Phase.AddInvoiceItem[] | undefined;
    application_fee_percent?: number | undefined;
    automatic_tax?: Phase.AutomaticTax | undefined;
    billing_cycle_anchor?: Phase.BillingCycleAnchor | undefined;
    billing_thresholds?: Emptyable<Phase.BillingThresholds> | undefined;
    collection_method?: Phase.CollectionMethod | undefined;
    currency?: string | undefined;
    default_payment_method?: string | undefined;
    default_tax_rates?: Emptyable<readonly string[]> | undefined;
    description?: Emptyable<string> | undefined;
    discounts?: Emptyable<readonly Phase.Discount[]> | undefined;
    duration?: Phase.Duration | undefined;
    /** Unix seconds. */
    end_date?: Timestamp | undefined;
    invoice_settings?: Phase.InvoiceSettings | undefined;
    items: readonly Phase.Item[];
    metadata?: MetadataParam | undefined;
    on_behalf_of?: string | undefined;
    proration_behavior?: Phase.ProrationBehavior | undefined;
    transfer_data?: Phase.TransferData | undefined;
    trial?: boolean | undefined;
    /** Unix seconds. */
    trial_end?: Timestamp | undefined;
  }
  export namespace Phase {
    export interface AddInvoiceItem {
      discountable?: boolean | undefined;
      discounts?: readonly AddInvoiceItem.Discount[] | undefined;
      metadata?: MetadataParam | undefined;
      period?: AddInvoiceItem.Period | undefined;
      price?: string | undefined;
      price_data?: AddInvoiceItem.PriceData | undefined;
      quantity?: number | undefined;
      tax_rates?: Emptyable<readonly string[]> | undefined;
    }
    export namespace AddInvoiceItem {
      export interface Discount {
        coupon?: string | undefined;
        discount?: string | undefined;
        promotion_code?: string | undefined;
      }
      export interface Period {
        end: Period.End;
        start: Period.Start;
      }
      export namespace Period {
        export interface End {
          /** Unix seconds. */
          timestamp?: Timestamp | undefined;
          type: End.Type;
        }
        export namespace End {
          export type Type = 'min_item_period_end' | 'phase_end' | 'timestamp' | OtherString;
        }
        export interface Start {
          /** Unix seconds. */
          timestamp?: Timestamp | undefined;
          type: Start.Type;
        }
        export namespace Start {
          export type Type = 'max_item_period_start' | 'phase_start' | 'timestamp' | OtherString;
        }
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
    }
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
    export type BillingCycleAnchor = 'automatic' | 'phase_start' | OtherString;
    export interface BillingThresholds {
      /** In the currency's smallest unit. */
      amount_gte?: number | undefined;
      reset_billing_cycle_anchor?: boolean | undefined;
    }
    export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
    export interface Discount {
      coupon?: string | undefined;
      discount?: string | undefined;
      promotion_code?: string | undefined;
    }
    export interface Duration {
      interval: Duration.Interval;
      interval_count?: number | undefined;
    }
    export namespace Duration {
      export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
    }
    export interface InvoiceSettings {
      account_tax_ids?: Emptyable<readonly string[]> | undefined;
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
    export interface Item {
      billing_thresholds?: Emptyable<Item.BillingThresholds> | undefined;
      discounts?: Emptyable<readonly Item.Discount[]> | undefined;
      metadata?: MetadataParam | undefined;
      plan?: string | undefined;
      price?: string | undefined;
      price_data?: Item.PriceData | undefined;
      quantity?: number | undefined;
      tax_rates?: Emptyable<readonly string[]> | undefined;
    }
    export namespace Item {
      export interface BillingThresholds {
        usage_gte: number;
      }
      export interface Discount {
        coupon?: string | undefined;
        discount?: string | undefined;
        promotion_code?: string | undefined;
      }
      export interface PriceData {
        currency: string;
        product: string;
        recurring: PriceData.Recurring;
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
    export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
    export interface TransferData {
      amount_percent?: number | undefined;
      destination: string;
    }
  }
}

export interface SubscriptionScheduleRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface SubscriptionScheduleUpdateParams {
  default_settings?: SubscriptionScheduleUpdateParams.DefaultSettings | undefined;
  end_behavior?: SubscriptionScheduleUpdateParams.EndBehavior | undefined;
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  pause_schedules?: Emptyable<readonly SubscriptionScheduleUpdateParams.PauseSchedule[]> | undefined;
  phases?: readonly SubscriptionScheduleUpdateParams.Phase[] | undefined;
  proration_behavior?: SubscriptionScheduleUpdateParams.ProrationBehavior | undefined;
}
export declare namespace SubscriptionScheduleUpdateParams {
  export interface DefaultSettings {
    application_fee_percent?: number | undefined;
    automatic_tax?: DefaultSettings.AutomaticTax | undefined;
    billing_cycle_anchor?: DefaultSettings.BillingCycleAnchor | undefined;
    billing_thresholds?: Emptyable<DefaultSettings.BillingThresholds> | undefined;
    collection_method?: DefaultSettings.CollectionMethod | undefined;
    default_payment_method?: string | undefined;
    description?: Emptyable<string> | undefined;
    invoice_settings?: DefaultSettings.InvoiceSettings | undefined;
    on_behalf_of?: Emptyable<string> | undefined;
    transfer_data?: Emptyable<DefaultSettings.TransferData> | undefined;
  }
  export namespace DefaultSettings {
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
    export type BillingCycleAnchor = 'automatic' | 'phase_start' | OtherString;
    export interface BillingThresholds {
      /** In the currency's smallest unit. */
      amount_gte?: number | undefined;
      reset_billing_cycle_anchor?: boolean | undefined;
    }
    export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
    export interface InvoiceSettings {
      account_tax_ids?: Emptyable<readonly string[]> | undefined;
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
    export interface TransferData {
      amount_percent?: number | undefined;
      destination: string;
    }
  }
  export type EndBehavior = 'cancel' | 'none' | 'release' | 'renew' | OtherString;
  export interface PauseSchedule {
    key?: string | undefined;
    pause?: PauseSchedule.Pause | undefined;
    resume?: Emptyable<PauseSchedule.Resume> | undefined;
  }
  export namespace PauseSchedule {
    export interface Pause {
      pause_at?: Pause.PauseAt | undefined;
      settings?: Pause.Settings | undefined;
    }
    export namespace Pause {
      export interface PauseAt {
        /** Unix seconds. */
        timestamp?: Timestamp | undefined;
        type: PauseAt.Type;
      }
      export namespace PauseAt {
        export type Type = 'now' | 'timestamp' | OtherString;
      }
      export interface Settings {
        bill_for?: Settings.BillFor | undefined;
        invoicing_behavior?: Settings.InvoicingBehavior | undefined;
        type?: Settings.Type | undefined;
      }
      export namespace Settings {
        export interface BillFor {
          outstanding_usage_through?: BillFor.OutstandingUsageThrough | undefined;
          unused_time_from?: BillFor.UnusedTimeFrom | undefined;
        }
        export namespace BillFor {
          export interface OutstandingUsageThrough {
            type?: OutstandingUsageThrough.Type | undefined;
          }
          export namespace OutstandingUsageThrough {
            export type Type = 'none' | 'pause_at' | OtherString;
          }
          export interface UnusedTimeFrom {
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
      resume_at?: Resume.ResumeAt | undefined;
      settings?: Resume.Settings | undefined;
    }
    export namespace Resume {
      export interface ResumeAt {
        duration?: ResumeAt.Duration | undefined;
        /** Unix seconds. */
        timestamp?: Timestamp | undefined;
        type: ResumeAt.Type;
      }
      export namespace ResumeAt {
        export interface Duration {
          interval: Duration.Interval;
          interval_count?: number | undefined;
        }
        export namespace Duration {
          export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
        }
        export type Type = 'duration' | 'now' | 'timestamp' | OtherString;
      }
      export interface Settings {
        billing_cycle_anchor?: Settings.BillingCycleAnchor | undefined;
        payment_behavior?: Settings.PaymentBehavior | undefined;
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
    add_invoice_items?: readonly Phase.AddInvoiceItem[] | undefined;
    application_fee_percent?: number | undefined;
    automatic_tax?: Phase.AutomaticTax | undefined;
    billing_cycle_anchor?: Phase.BillingCycleAnchor | undefined;
    billing_thresholds?: Emptyable<Phase.BillingThresholds> | undefined;
    collection_method?: Phase.CollectionMethod | undefined;
    currency?: string | undefined;
    default_payment_method?: string | undefined;
    default_tax_rates?: Emptyable<readonly string[]> | undefined;
    description?: Emptyable<string> | undefined;
    discounts?: Emptyable<readonly Phase.Discount[]> | undefined;
    duration?: Phase.Duration | undefined;
    /** Unix seconds. */
    end_date?: Timestamp | 'now' | undefined;
    invoice_settings?: Phase.InvoiceSettings | undefined;
    items: readonly Phase.Item[];
    metadata?: MetadataParam | undefined;
    on_behalf_of?: string | undefined;
    proration_behavior?: Phase.ProrationBehavior | undefined;
    /** Unix seconds. */
    start_date?: Timestamp | 'now' | undefined;
    transfer_data?: Phase.TransferData | undefined;
    trial?: boolean | undefined;
    /** Unix seconds. */
    trial_end?: Timestamp | 'now' | undefined;
  }
  export namespace Phase {
    export interface AddInvoiceItem {
      discountable?: boolean | undefined;
      discounts?: readonly AddInvoiceItem.Discount[] | undefined;
      metadata?: MetadataParam | undefined;
      period?: AddInvoiceItem.Period | undefined;
      price?: string | undefined;
      price_data?: AddInvoiceItem.PriceData | undefined;
      quantity?: number | undefined;
      tax_rates?: Emptyable<readonly string[]> | undefined;
    }
    export namespace AddInvoiceItem {
      export interface Discount {
        coupon?: string | undefined;
        discount?: string | undefined;
        promotion_code?: string | undefined;
      }
      export interface Period {
        end: Period.End;
        start: Period.Start;
      }
      export namespace Period {
        export interface End {
          /** Unix seconds. */
          timestamp?: Timestamp | undefined;
          type: End.Type;
        }
        export namespace End {
          export type Type = 'min_item_period_end' | 'phase_end' | 'timestamp' | OtherString;
        }
        export interface Start {
          /** Unix seconds. */
          timestamp?: Timestamp | undefined;
          type: Start.Type;
        }
        export namespace Start {
          export type Type = 'max_item_period_start' | 'phase_start' | 'timestamp' | OtherString;
        }
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
    }
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
    export type BillingCycleAnchor = 'automatic' | 'phase_start' | OtherString;
    export interface BillingThresholds {
      /** In the currency's smallest unit. */
      amount_gte?: number | undefined;
      reset_billing_cycle_anchor?: boolean | undefined;
    }
    export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
    export interface Discount {
      coupon?: string | undefined;
      discount?: string | undefined;
      promotion_code?: string | undefined;
    }
    export interface Duration {
      interval: Duration.Interval;
      interval_count?: number | undefined;
    }
    export namespace Duration {
      export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
    }
    export interface InvoiceSettings {
      account_tax_ids?: Emptyable<readonly string[]> | undefined;
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
    export interface Item {
      billing_thresholds?: Emptyable<Item.BillingThresholds> | undefined;
      discounts?: Emptyable<readonly Item.Discount[]> | undefined;
      metadata?: MetadataParam | undefined;
      plan?: string | undefined;
      price?: string | undefined;
      price_data?: Item.PriceData | undefined;
      quantity?: number | undefined;
      tax_rates?: Emptyable<readonly string[]> | undefined;
    }
    export namespace Item {
      export interface BillingThresholds {
        usage_gte: number;
      }
      export interface Discount {
        coupon?: string | undefined;
        discount?: string | undefined;
        promotion_code?: string | undefined;
      }
      export interface PriceData {
        currency: string;
        product: string;
        recurring: PriceData.Recurring;
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
    export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
    export interface TransferData {
      amount_percent?: number | undefined;
      destination: string;
    }
  }
  export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
}

export interface SubscriptionScheduleListParams extends PaginationParams {
  /** Unix seconds. */
  canceled_at?: RangeQueryParam | Timestamp | undefined;
  /** Unix seconds. */
  completed_at?: RangeQueryParam | Timestamp | undefined;
  created?: RangeQueryParam | number | undefined;
  customer?: string | undefined;
  customer_account?: string | undefined;
  expand?: readonly string[] | undefined;
  /** Unix seconds. */
  released_at?: RangeQueryParam | Timestamp | undefined;
  scheduled?: boolean | undefined;
}

export interface SubscriptionScheduleCancelParams {
  expand?: readonly string[] | undefined;
  invoice_now?: boolean | undefined;
  prorate?: boolean | undefined;
}

export interface SubscriptionScheduleReleaseParams {
  expand?: readonly string[] | undefined;
  preserve_cancel_date?: boolean | undefined;
}
