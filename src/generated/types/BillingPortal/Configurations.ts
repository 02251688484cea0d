// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { Application, DeletedApplication } from '../Applications.ts';
import type { BillingFeedbackOption } from '../Billing/FeedbackOptions.ts';
import type { Metadata } from '../shared.ts';

export interface BillingPortalConfiguration {
  id: string;
  object: 'billing_portal.configuration';
  active: boolean;
  application: Expandable<Application | DeletedApplication> | null;
  business_profile: BillingPortalConfiguration.BusinessProfile;
  /** Unix seconds. */
  created: number;
  default_return_url: string | null;
  features: BillingPortalConfiguration.Features;
  is_default: boolean;
  livemode: boolean;
  login_page: BillingPortalConfiguration.LoginPage;
  metadata: Metadata | null;
  name: string | null;
  /** Unix seconds. */
  updated: number;
}
export declare namespace BillingPortalConfiguration {
  export interface BusinessProfile {
    headline: string | null;
    privacy_policy_url: string | null;
    terms_of_service_url: string | null;
  }
  export interface Features {
    customer_update: Features.CustomerUpdate;
    invoice_history: Features.InvoiceHistory;
    payment_method_update: Features.PaymentMethodUpdate;
    subscription_cancel: Features.SubscriptionCancel;
    subscription_pause: Features.SubscriptionPause;
    subscription_update: Features.SubscriptionUpdate;
  }
  export namespace Features {
    export interface CustomerUpdate {
      allowed_updates: CustomerUpdate.AllowedUpdate[];
      enabled: boolean;
    }
    export namespace CustomerUpdate {
      export type AllowedUpdate = 'address' | 'email' | 'name' | 'phone' | 'shipping' | 'tax_id' | OtherString;
    }
    export interface InvoiceHistory {
      enabled: boolean;
    }
    export interface PaymentMethodUpdate {
      enabled: boolean;
      payment_method_configuration: string | null;
    }
    export interface SubscriptionCancel {
      cancellation_reason: SubscriptionCancel.CancellationReason;
      enabled: boolean;
      mode: SubscriptionCancel.Mode;
      proration_behavior: SubscriptionCancel.ProrationBehavior;
    }
    export namespace SubscriptionCancel {
      export interface CancellationReason {
        enabled: boolean;
        feedback_options: Expandable<BillingFeedbackOption>[] | null;
        options: CancellationReason.Option[];
      }
      export namespace CancellationReason {
        export type Option = 'customer_service' | 'low_quality' | 'missing_features' | 'other' | 'switched_service' | 'too_complex' | 'too_expensive' | 'unused' | OtherString;
      }
      export type Mode = 'at_period_end' | 'immediately' | OtherString;
      export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
    }
    export interface SubscriptionPause {
      duration: SubscriptionPause.Duration;
      enabled: boolean;
    }
    export namespace SubscriptionPause {
      export interface Duration {
        interval_options: Duration.IntervalOption[];
        type: Duration.Type;
      }
      export namespace Duration {
        export interface IntervalOption {
          interval: IntervalOption.Interval;
          interval_count: number;
        }
        export namespace IntervalOption {
          export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
        }
        export type Type = 'indefinite' | 'interval_options' | OtherString;
      }
    }
    export interface SubscriptionUpdate {
      billing_cycle_anchor: SubscriptionUpdate.BillingCycleAnchor | null;
      default_allowed_updates: SubscriptionUpdate.DefaultAllowedUpdate[];
      enabled: boolean;
      products?: SubscriptionUpdate.Product[] | null;
      proration_behavior: SubscriptionUpdate.ProrationBehavior;
      schedule_at_period_end: SubscriptionUpdate.ScheduleAtPeriodEnd;
      trial_update_behavior: SubscriptionUpdate.TrialUpdateBehavior;
    }
    export namespace SubscriptionUpdate {
      export type BillingCycleAnchor = 'now' | 'unchanged' | OtherString;
      export type DefaultAllowedUpdate = 'price' | 'promotion_code' | 'quantity' | OtherString;
      export interface Product {
        adjustable_quantity: Product.AdjustableQuantity;
        prices: string[];
        product: string;
      }
      export namespace Product {
        export interface AdjustableQuantity {
          enabled: boolean;
          maximum: number | null;
          minimum: number;
        }
      }
      export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
      export interface ScheduleAtPeriodEnd {
        conditions: ScheduleAtPeriodEnd.Condition[];
      }
      export namespace ScheduleAtPeriodEnd {
        export interface Condition {
          type: Condition.Type;
        }
        export namespace Condition {
          export type Type = 'decreasing_item_amount' | 'shortening_interval' | OtherString;
        }
      }
      export type TrialUpdateBehavior = 'continue_trial' | 'end_trial' | OtherString;
    }
  }
  export interface LoginPage {
    enabled: boolean;
    url: string | null;
  }
}
