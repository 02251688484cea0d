// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { Application, DeletedApplication } from '../Applications.ts';
import type { BillingFeedbackOption } from '../Billing/FeedbackOptions.ts';
import type { Metadata } from '../shared.ts';

export interface BillingPortalConfiguration {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-object) */
  object: 'billing_portal.configuration';
  /** Whether it can be used for something new. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-active) */
  active: boolean;
  /** Id of the Connect platform that made it (`ca_…`). [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-application) */
  application: Expandable<Application | DeletedApplication> | null;
  /** What the business does and how customers reach it. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-business_profile) */
  business_profile: BillingPortalConfiguration.BusinessProfile;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-created) */
  created: number;
  /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-default_return_url) */
  default_return_url: string | null;
  /** What may be done, one by one. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features) */
  features: BillingPortalConfiguration.Features;
  /** Whether it is the payment that the invoice's own amounts come from. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-is_default) */
  is_default: boolean;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-livemode) */
  livemode: boolean;
  /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-login_page) */
  login_page: BillingPortalConfiguration.LoginPage;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-metadata) */
  metadata: Metadata | null;
  /** What it is called. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-name) */
  name: string | null;
  /** When it was last changed. Unix seconds. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-updated) */
  updated: number;
}
export declare namespace BillingPortalConfiguration {
  export interface BusinessProfile {
    /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-business_profile-headline) */
    headline: string | null;
    /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-business_profile-privacy_policy_url) */
    privacy_policy_url: string | null;
    /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-business_profile-terms_of_service_url) */
    terms_of_service_url: string | null;
  }
  export interface Features {
    /** Which details of the stored customer are replaced by what is entered. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-customer_update) */
    customer_update: Features.CustomerUpdate;
    /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-invoice_history) */
    invoice_history: Features.InvoiceHistory;
    /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-payment_method_update) */
    payment_method_update: Features.PaymentMethodUpdate;
    /** Ending a subscription. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-subscription_cancel) */
    subscription_cancel: Features.SubscriptionCancel;
    /** Pausing a subscription. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-subscription_pause) */
    subscription_pause: Features.SubscriptionPause;
    /** Changing a subscription. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-subscription_update) */
    subscription_update: Features.SubscriptionUpdate;
  }
  export namespace Features {
    export interface CustomerUpdate {
      /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-customer_update-allowed_updates) */
      allowed_updates: CustomerUpdate.AllowedUpdate[];
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-customer_update-enabled) */
      enabled: boolean;
    }
    export namespace CustomerUpdate {
      export type AllowedUpdate = 'address' | 'email' | 'name' | 'phone' | 'shipping' | 'tax_id' | OtherString;
    }
    export interface InvoiceHistory {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-invoice_history-enabled) */
      enabled: boolean;
    }
    export interface PaymentMethodUpdate {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-payment_method_update-enabled) */
      enabled: boolean;
      /** Id of the settings that say what is offered (`pmc_…`); your default ones without it. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-payment_method_update-payment_method_configuration) */
      payment_method_configuration: string | null;
    }
    export interface SubscriptionCancel {
      /** Whether the customer is asked why. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-subscription_cancel-cancellation_reason) */
      cancellation_reason: SubscriptionCancel.CancellationReason;
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-subscription_cancel-enabled) */
      enabled: boolean;
      /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-subscription_cancel-mode) */
      mode: SubscriptionCancel.Mode;
      /** Whether a change within a period is credited and billed, and when. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-subscription_cancel-proration_behavior) */
      proration_behavior: SubscriptionCancel.ProrationBehavior;
    }
    export namespace SubscriptionCancel {
      export interface CancellationReason {
        /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-subscription_cancel-cancellation_reason-enabled) */
        enabled: boolean;
        /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-subscription_cancel-cancellation_reason-feedback_options) */
        feedback_options: Expandable<BillingFeedbackOption>[] | null;
        /** What there is to choose from. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-subscription_cancel-cancellation_reason-options) */
        options: CancellationReason.Option[];
      }
      export namespace CancellationReason {
        export type Option = 'customer_service' | 'low_quality' | 'missing_features' | 'other' | 'switched_service' | 'too_complex' | 'too_expensive' | 'unused' | OtherString;
      }
      export type Mode = 'at_period_end' | 'immediately' | OtherString;
      export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
    }
    export interface SubscriptionPause {
      /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-subscription_pause-duration) */
      duration: SubscriptionPause.Duration;
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-subscription_pause-enabled) */
      enabled: boolean;
    }
    export namespace SubscriptionPause {
      export interface Duration {
        /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-subscription_pause-duration-interval_options) */
        interval_options: Duration.IntervalOption[];
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-subscription_pause-duration-type) */
        type: Duration.Type;
      }
      export namespace Duration {
        export interface IntervalOption {
          /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-subscription_pause-duration-interval_options-interval) */
          interval: IntervalOption.Interval;
          /** How many of those units lie between. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-subscription_pause-duration-interval_options-interval_count) */
          interval_count: number;
        }
        export namespace IntervalOption {
          export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
        }
        export type Type = 'indefinite' | 'interval_options' | OtherString;
      }
    }
    export interface SubscriptionUpdate {
      /** The moment from which periods are counted. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-subscription_update-billing_cycle_anchor) */
      billing_cycle_anchor: SubscriptionUpdate.BillingCycleAnchor | null;
      /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-subscription_update-default_allowed_updates) */
      default_allowed_updates: SubscriptionUpdate.DefaultAllowedUpdate[];
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-subscription_update-enabled) */
      enabled: boolean;
      /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-subscription_update-products) */
      products?: SubscriptionUpdate.Product[] | null;
      /** Whether a change within a period is credited and billed, and when. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-subscription_update-proration_behavior) */
      proration_behavior: SubscriptionUpdate.ProrationBehavior;
      /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-subscription_update-schedule_at_period_end) */
      schedule_at_period_end: SubscriptionUpdate.ScheduleAtPeriodEnd;
      /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-subscription_update-trial_update_behavior) */
      trial_update_behavior: SubscriptionUpdate.TrialUpdateBehavior;
    }
    export namespace SubscriptionUpdate {
      export type BillingCycleAnchor = 'now' | 'unchanged' | OtherString;
      export type DefaultAllowedUpdate = 'price' | 'promotion_code' | 'quantity' | OtherString;
      export interface Product {
        /** Whether the customer may change the quantity, and within what bounds. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-subscription_update-products-adjustable_quantity) */
        adjustable_quantity: Product.AdjustableQuantity;
        /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-subscription_update-products-prices) */
        prices: string[];
        /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-subscription_update-products-product) */
        product: string;
      }
      export namespace Product {
        export interface AdjustableQuantity {
          /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-subscription_update-products-adjustable_quantity-enabled) */
          enabled: boolean;
          /** The most that it may be. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-subscription_update-products-adjustable_quantity-maximum) */
          maximum: number | null;
          /** The least that it may be. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-subscription_update-products-adjustable_quantity-minimum) */
          minimum: number;
        }
      }
      export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
      export interface ScheduleAtPeriodEnd {
        /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-subscription_update-schedule_at_period_end-conditions) */
        conditions: ScheduleAtPeriodEnd.Condition[];
      }
      export namespace ScheduleAtPeriodEnd {
        export interface Condition {
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-features-subscription_update-schedule_at_period_end-conditions-type) */
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
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-login_page-enabled) */
    enabled: boolean;
    /** Where it can be reached. [Docs](https://docs.stripe.com/api/customer_portal/configurations/object#portal_configuration_object-login_page-url) */
    url: string | null;
  }
}
