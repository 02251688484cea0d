// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString } from '../../../../core/words.ts';
import type { MetadataParam, PaginationParams } from '../../shared.ts';

export interface BillingPortalConfigurationCreateParams {
  /** What may be done, one by one. [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features) */
  features: BillingPortalConfigurationCreateParams.Features;
  /** What the business does and how customers reach it. [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-business_profile) */
  business_profile?: BillingPortalConfigurationCreateParams.BusinessProfile | undefined;
  /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-default_return_url) */
  default_return_url?: Emptyable<string> | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-login_page) */
  login_page?: BillingPortalConfigurationCreateParams.LoginPage | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-metadata) */
  metadata?: MetadataParam | undefined;
  /** What it is called. [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-name) */
  name?: Emptyable<string> | undefined;
}
export declare namespace BillingPortalConfigurationCreateParams {
  export interface Features {
    /** Which details of the stored customer are replaced by what is entered. [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-customer_update) */
    customer_update?: Features.CustomerUpdate | undefined;
    /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-invoice_history) */
    invoice_history?: Features.InvoiceHistory | undefined;
    /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-payment_method_update) */
    payment_method_update?: Features.PaymentMethodUpdate | undefined;
    /** Ending a subscription. [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-subscription_cancel) */
    subscription_cancel?: Features.SubscriptionCancel | undefined;
    /** Pausing a subscription. [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-subscription_pause) */
    subscription_pause?: Features.SubscriptionPause | undefined;
    /** Changing a subscription. [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-subscription_update) */
    subscription_update?: Features.SubscriptionUpdate | undefined;
  }
  export namespace Features {
    export interface CustomerUpdate {
      /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-customer_update-allowed_updates) */
      allowed_updates?: Emptyable<readonly CustomerUpdate.AllowedUpdate[]> | undefined;
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-customer_update-enabled) */
      enabled: boolean;
    }
    export namespace CustomerUpdate {
      export type AllowedUpdate = 'address' | 'email' | 'name' | 'phone' | 'shipping' | 'tax_id' | OtherString;
    }
    export interface InvoiceHistory {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-invoice_history-enabled) */
      enabled: boolean;
    }
    export interface PaymentMethodUpdate {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-payment_method_update-enabled) */
      enabled: boolean;
      /** Id of the settings that say what is offered (`pmc_…`); your default ones without it. [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-payment_method_update-payment_method_configuration) */
      payment_method_configuration?: Emptyable<string> | undefined;
    }
    export interface SubscriptionCancel {
      /** Whether the customer is asked why. [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-subscription_cancel-cancellation_reason) */
      cancellation_reason?: SubscriptionCancel.CancellationReason | undefined;
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-subscription_cancel-enabled) */
      enabled: boolean;
      /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-subscription_cancel-mode) */
      mode?: SubscriptionCancel.Mode | undefined;
      /** Whether a change within a period is credited and billed, and when. [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-subscription_cancel-proration_behavior) */
      proration_behavior?: SubscriptionCancel.ProrationBehavior | undefined;
    }
    export namespace SubscriptionCancel {
      export interface CancellationReason {
        /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-subscription_cancel-cancellation_reason-enabled) */
        enabled: boolean;
        /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-subscription_cancel-cancellation_reason-feedback_options) */
        feedback_options?: Emptyable<readonly string[]> | undefined;
        /** What there is to choose from. [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-subscription_cancel-cancellation_reason-options) */
        options: Emptyable<readonly CancellationReason.Option[]>;
      }
      export namespace CancellationReason {
        export type Option = 'customer_service' | 'low_quality' | 'missing_features' | 'other' | 'switched_service' | 'too_complex' | 'too_expensive' | 'unused' | OtherString;
      }
      export type Mode = 'at_period_end' | 'immediately' | OtherString;
      export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
    }
    export interface SubscriptionPause {
      /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-subscription_pause-duration) */
      duration?: SubscriptionPause.Duration | undefined;
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-subscription_pause-enabled) */
      enabled?: boolean | undefined;
    }
    export namespace SubscriptionPause {
      export interface Duration {
        /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-subscription_pause-duration-interval_options) */
        interval_options?: Emptyable<readonly Duration.IntervalOption[]> | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-subscription_pause-duration-type) */
        type: Duration.Type;
      }
      export namespace Duration {
        export interface IntervalOption {
          /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-subscription_pause-duration-interval_options-interval) */
          interval: IntervalOption.Interval;
          /** How many of those units lie between. [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-subscription_pause-duration-interval_options-interval_count) */
          interval_count?: number | undefined;
        }
        export namespace IntervalOption {
          export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
        }
        export type Type = 'indefinite' | 'interval_options' | OtherString;
      }
    }
    export interface SubscriptionUpdate {
      /** The moment from which periods are counted. [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-subscription_update-billing_cycle_anchor) */
      billing_cycle_anchor?: SubscriptionUpdate.BillingCycleAnchor | undefined;
      /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-subscription_update-default_allowed_updates) */
      default_allowed_updates?: Emptyable<readonly SubscriptionUpdate.DefaultAllowedUpdate[]> | undefined;
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-subscription_update-enabled) */
      enabled: boolean;
      /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-subscription_update-products) */
      products?: Emptyable<readonly SubscriptionUpdate.Product[]> | undefined;
      /** Whether a change within a period is credited and billed, and when. [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-subscription_update-proration_behavior) */
      proration_behavior?: SubscriptionUpdate.ProrationBehavior | undefined;
      /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-subscription_update-schedule_at_period_end) */
      schedule_at_period_end?: SubscriptionUpdate.ScheduleAtPeriodEnd | undefined;
      /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-subscription_update-trial_update_behavior) */
      trial_update_behavior?: SubscriptionUpdate.TrialUpdateBehavior | undefined;
    }
    export namespace SubscriptionUpdate {
      export type BillingCycleAnchor = 'now' | 'unchanged' | OtherString;
      export type DefaultAllowedUpdate = 'price' | 'promotion_code' | 'quantity' | OtherString;
      export interface Product {
        /** Whether the customer may change the quantity, and within what bounds. [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-subscription_update-products-adjustable_quantity) */
        adjustable_quantity?: Product.AdjustableQuantity | undefined;
        /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-subscription_update-products-prices) */
        prices: readonly string[];
        /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-subscription_update-products-product) */
        product: string;
      }
      export namespace Product {
        export interface AdjustableQuantity {
          /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-subscription_update-products-adjustable_quantity-enabled) */
          enabled: boolean;
          /** The most that it may be. [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-subscription_update-products-adjustable_quantity-maximum) */
          maximum?: number | undefined;
          /** The least that it may be. [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-subscription_update-products-adjustable_quantity-minimum) */
          minimum?: number | undefined;
        }
      }
      export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
      export interface ScheduleAtPeriodEnd {
        /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-subscription_update-schedule_at_period_end-conditions) */
        conditions?: readonly ScheduleAtPeriodEnd.Condition[] | undefined;
      }
      export namespace ScheduleAtPeriodEnd {
        export interface Condition {
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-subscription_update-schedule_at_period_end-conditions-type) */
          type: Condition.Type;
        }
        export namespace Condition {
          export type Type = 'decreasing_item_amount' | 'shortening_interval' | OtherString;
        }
      }
      export type TrialUpdateBehavior = 'continue_trial' | 'end_trial' | OtherString;
    }
  }
  export interface BusinessProfile {
    /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-business_profile-headline) */
    headline?: Emptyable<string> | undefined;
    /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-business_profile-privacy_policy_url) */
    privacy_policy_url?: string | undefined;
    /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-business_profile-terms_of_service_url) */
    terms_of_service_url?: string | undefined;
  }
  export interface LoginPage {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-login_page-enabled) */
    enabled: boolean;
  }
}

export interface BillingPortalConfigurationRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface BillingPortalConfigurationUpdateParams {
  /** Whether it can be used for something new. [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-active) */
  active?: boolean | undefined;
  /** What the business does and how customers reach it. [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-business_profile) */
  business_profile?: BillingPortalConfigurationUpdateParams.BusinessProfile | undefined;
  /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-default_return_url) */
  default_return_url?: Emptyable<string> | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** What may be done, one by one. [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features) */
  features?: BillingPortalConfigurationUpdateParams.Features | undefined;
  /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-login_page) */
  login_page?: BillingPortalConfigurationUpdateParams.LoginPage | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** What it is called. [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-name) */
  name?: Emptyable<string> | undefined;
}
export declare namespace BillingPortalConfigurationUpdateParams {
  export interface BusinessProfile {
    /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-business_profile-headline) */
    headline?: Emptyable<string> | undefined;
    /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-business_profile-privacy_policy_url) */
    privacy_policy_url?: Emptyable<string> | undefined;
    /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-business_profile-terms_of_service_url) */
    terms_of_service_url?: Emptyable<string> | undefined;
  }
  export interface Features {
    /** Which details of the stored customer are replaced by what is entered. [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-customer_update) */
    customer_update?: Features.CustomerUpdate | undefined;
    /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-invoice_history) */
    invoice_history?: Features.InvoiceHistory | undefined;
    /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-payment_method_update) */
    payment_method_update?: Features.PaymentMethodUpdate | undefined;
    /** Ending a subscription. [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-subscription_cancel) */
    subscription_cancel?: Features.SubscriptionCancel | undefined;
    /** Pausing a subscription. [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-subscription_pause) */
    subscription_pause?: Features.SubscriptionPause | undefined;
    /** Changing a subscription. [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-subscription_update) */
    subscription_update?: Features.SubscriptionUpdate | undefined;
  }
  export namespace Features {
    export interface CustomerUpdate {
      /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-customer_update-allowed_updates) */
      allowed_updates?: Emptyable<readonly CustomerUpdate.AllowedUpdate[]> | undefined;
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-customer_update-enabled) */
      enabled?: boolean | undefined;
    }
    export namespace CustomerUpdate {
      export type AllowedUpdate = 'address' | 'email' | 'name' | 'phone' | 'shipping' | 'tax_id' | OtherString;
    }
    export interface InvoiceHistory {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-invoice_history-enabled) */
      enabled: boolean;
    }
    export interface PaymentMethodUpdate {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-payment_method_update-enabled) */
      enabled: boolean;
      /** Id of the settings that say what is offered (`pmc_…`); your default ones without it. [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-payment_method_update-payment_method_configuration) */
      payment_method_configuration?: Emptyable<string> | undefined;
    }
    export interface SubscriptionCancel {
      /** Whether the customer is asked why. [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-subscription_cancel-cancellation_reason) */
      cancellation_reason?: SubscriptionCancel.CancellationReason | undefined;
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-subscription_cancel-enabled) */
      enabled?: boolean | undefined;
      /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-subscription_cancel-mode) */
      mode?: SubscriptionCancel.Mode | undefined;
      /** Whether a change within a period is credited and billed, and when. [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-subscription_cancel-proration_behavior) */
      proration_behavior?: SubscriptionCancel.ProrationBehavior | undefined;
    }
    export namespace SubscriptionCancel {
      export interface CancellationReason {
        /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-subscription_cancel-cancellation_reason-enabled) */
        enabled: boolean;
        /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-subscription_cancel-cancellation_reason-feedback_options) */
        feedback_options?: Emptyable<readonly string[]> | undefined;
        /** What there is to choose from. [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-subscription_cancel-cancellation_reason-options) */
        options?: Emptyable<readonly CancellationReason.Option[]> | undefined;
      }
      export namespace CancellationReason {
        export type Option = 'customer_service' | 'low_quality' | 'missing_features' | 'other' | 'switched_service' | 'too_complex' | 'too_expensive' | 'unused' | OtherString;
      }
      export type Mode = 'at_period_end' | 'immediately' | OtherString;
      export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
    }
    export interface SubscriptionPause {
      /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-subscription_pause-duration) */
      duration?: SubscriptionPause.Duration | undefined;
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-subscription_pause-enabled) */
      enabled?: boolean | undefined;
    }
    export namespace SubscriptionPause {
      export interface Duration {
        /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-subscription_pause-duration-interval_options) */
        interval_options?: Emptyable<readonly Duration.IntervalOption[]> | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-subscription_pause-duration-type) */
        type: Duration.Type;
      }
      export namespace Duration {
        export interface IntervalOption {
          /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-subscription_pause-duration-interval_options-interval) */
          interval: IntervalOption.Interval;
          /** How many of those units lie between. [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-subscription_pause-duration-interval_options-interval_count) */
          interval_count?: number | undefined;
        }
        export namespace IntervalOption {
          export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
        }
        export type Type = 'indefinite' | 'interval_options' | OtherString;
      }
    }
    export interface SubscriptionUpdate {
      /** The moment from which periods are counted. [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-subscription_update-billing_cycle_anchor) */
      billing_cycle_anchor?: SubscriptionUpdate.BillingCycleAnchor | undefined;
      /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-subscription_update-default_allowed_updates) */
      default_allowed_updates?: Emptyable<readonly SubscriptionUpdate.DefaultAllowedUpdate[]> | undefined;
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-subscription_update-enabled) */
      enabled?: boolean | undefined;
      /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-subscription_update-products) */
      products?: Emptyable<readonly SubscriptionUpdate.Product[]> | undefined;
      /** Whether a change within a period is credited and billed, and when. [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-subscription_update-proration_behavior) */
      proration_behavior?: SubscriptionUpdate.ProrationBehavior | undefined;
      /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-subscription_update-schedule_at_period_end) */
      schedule_at_period_end?: SubscriptionUpdate.ScheduleAtPeriodEnd | undefined;
      /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-subscription_update-trial_update_behavior) */
      trial_update_behavior?: SubscriptionUpdate.TrialUpdateBehavior | undefined;
    }
    export namespace SubscriptionUpdate {
      export type BillingCycleAnchor = 'now' | 'unchanged' | OtherString;
      export type DefaultAllowedUpdate = 'price' | 'promotion_code' | 'quantity' | OtherString;
      export interface Product {
        /** Whether the customer may change the quantity, and within what bounds. [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-subscription_update-products-adjustable_quantity) */
        adjustable_quantity?: Product.AdjustableQuantity | undefined;
        /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-subscription_update-products-prices) */
        prices: readonly string[];
        /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-subscription_update-products-product) */
        product: string;
      }
      export namespace Product {
        export interface AdjustableQuantity {
          /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-subscription_update-products-adjustable_quantity-enabled) */
          enabled: boolean;
          /** The most that it may be. [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-subscription_update-products-adjustable_quantity-maximum) */
          maximum?: number | undefined;
          /** The least that it may be. [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-subscription_update-products-adjustable_quantity-minimum) */
          minimum?: number | undefined;
        }
      }
      export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
      export interface ScheduleAtPeriodEnd {
        /** [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-subscription_update-schedule_at_period_end-conditions) */
        conditions?: Emptyable<readonly ScheduleAtPeriodEnd.Condition[]> | undefined;
      }
      export namespace ScheduleAtPeriodEnd {
        export interface Condition {
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-features-subscription_update-schedule_at_period_end-conditions-type) */
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
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_portal/configurations/update#update_portal_configuration-login_page-enabled) */
    enabled: boolean;
  }
}

export interface BillingPortalConfigurationListParams extends PaginationParams {
  /** Only those that can be used for something new, or only the others. [Docs](https://docs.stripe.com/api/customer_portal/configurations/list#list_portal_configurations-active) */
  active?: boolean | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Whether it is the payment that the invoice's own amounts come from. [Docs](https://docs.stripe.com/api/customer_portal/configurations/list#list_portal_configurations-is_default) */
  is_default?: boolean | undefined;
}
