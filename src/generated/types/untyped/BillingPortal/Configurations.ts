// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString } from '../../../../core/words.ts';
import type { MetadataParam, PaginationParams } from '../../shared.ts';

export interface BillingPortalConfigurationCreateParams {
  features: BillingPortalConfigurationCreateParams.Features;
  business_profile?: BillingPortalConfigurationCreateParams.BusinessProfile | undefined;
  default_return_url?: Emptyable<string> | undefined;
  expand?: readonly string[] | undefined;
  login_page?: BillingPortalConfigurationCreateParams.LoginPage | undefined;
  metadata?: MetadataParam | undefined;
  name?: Emptyable<string> | undefined;
}
export declare namespace BillingPortalConfigurationCreateParams {
  export interface Features {
    customer_update?: Features.CustomerUpdate | undefined;
    invoice_history?: Features.InvoiceHistory | undefined;
    payment_method_update?: Features.PaymentMethodUpdate | undefined;
    subscription_cancel?: Features.SubscriptionCancel | undefined;
    subscription_pause?: Features.SubscriptionPause | undefined;
    subscription_update?: Features.SubscriptionUpdate | undefined;
  }
  export namespace Features {
    export interface CustomerUpdate {
      allowed_updates?: Emptyable<readonly CustomerUpdate.AllowedUpdate[]> | undefined;
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
      payment_method_configuration?: Emptyable<string> | undefined;
    }
    export interface SubscriptionCancel {
      cancellation_reason?: SubscriptionCancel.CancellationReason | undefined;
      enabled: boolean;
      mode?: SubscriptionCancel.Mode | undefined;
      proration_behavior?: SubscriptionCancel.ProrationBehavior | undefined;
    }
    export namespace SubscriptionCancel {
      export interface CancellationReason {
        enabled: boolean;
        feedback_options?: Emptyable<readonly string[]> | undefined;
        options: Emptyable<readonly CancellationReason.Option[]>;
      }
      export namespace CancellationReason {
        export type Option = 'customer_service' | 'low_quality' | 'missing_features' | 'other' | 'switched_service' | 'too_complex' | 'too_expensive' | 'unused' | OtherString;
      }
      export type Mode = 'at_period_end' | 'immediately' | OtherString;
      export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
    }
    export interface SubscriptionPause {
      duration?: SubscriptionPause.Duration | undefined;
      enabled?: boolean | undefined;
    }
    export namespace SubscriptionPause {
      export interface Duration {
        interval_options?: Emptyable<readonly Duration.IntervalOption[]> | undefined;
        type: Duration.Type;
      }
      export namespace Duration {
        export interface IntervalOption {
          interval: IntervalOption.Interval;
          interval_count?: number | undefined;
        }
        export namespace IntervalOption {
          export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
        }
        export type Type = 'indefinite' | 'interval_options' | OtherString;
      }
    }
    export interface SubscriptionUpdate {
      billing_cycle_anchor?: SubscriptionUpdate.BillingCycleAnchor | undefined;
      default_allowed_updates?: Emptyable<readonly SubscriptionUpdate.DefaultAllowedUpdate[]> | undefined;
      enabled: boolean;
      products?: Emptyable<readonly SubscriptionUpdate.Product[]> | undefined;
      proration_behavior?: SubscriptionUpdate.ProrationBehavior | undefined;
      schedule_at_period_end?: SubscriptionUpdate.ScheduleAtPeriodEnd | undefined;
      trial_update_behavior?: SubscriptionUpdate.TrialUpdateBehavior | undefined;
    }
    export namespace SubscriptionUpdate {
      export type BillingCycleAnchor = 'now' | 'unchanged' | OtherString;
      export type DefaultAllowedUpdate = 'price' | 'promotion_code' | 'quantity' | OtherString;
      export interface Product {
        adjustable_quantity?: Product.AdjustableQuantity | undefined;
        prices: readonly string[];
        product: string;
      }
      export namespace Product {
        export interface AdjustableQuantity {
          enabled: boolean;
          maximum?: number | undefined;
          minimum?: number | undefined;
        }
      }
      export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
      export interface ScheduleAtPeriodEnd {
        conditions?: readonly ScheduleAtPeriodEnd.Condition[] | undefined;
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
  export interface BusinessProfile {
    headline?: Emptyable<string> | undefined;
    privacy_policy_url?: string | undefined;
    terms_of_service_url?: string | undefined;
  }
  export interface LoginPage {
    enabled: boolean;
  }
}

export interface BillingPortalConfigurationRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface BillingPortalConfigurationUpdateParams {
  active?: boolean | undefined;
  business_profile?: BillingPortalConfigurationUpdateParams.BusinessProfile | undefined;
  default_return_url?: Emptyable<string> | undefined;
  expand?: readonly string[] | undefined;
  features?: BillingPortalConfigurationUpdateParams.Features | undefined;
  login_page?: BillingPortalConfigurationUpdateParams.LoginPage | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  name?: Emptyable<string> | undefined;
}
export declare namespace BillingPortalConfigurationUpdateParams {
  export interface BusinessProfile {
    headline?: Emptyable<string> | undefined;
    privacy_policy_url?: Emptyable<string> | undefined;
    terms_of_service_url?: Emptyable<string> | undefined;
  }
  export interface Features {
    customer_update?: Features.CustomerUpdate | undefined;
    invoice_history?: Features.InvoiceHistory | undefined;
    payment_method_update?: Features.PaymentMethodUpdate | undefined;
    subscription_cancel?: Features.SubscriptionCancel | undefined;
    subscription_pause?: Features.SubscriptionPause | undefined;
    subscription_update?: Features.SubscriptionUpdate | undefined;
  }
  export namespace Features {
    export interface CustomerUpdate {
      allowed_updates?: Emptyable<readonly CustomerUpdate.AllowedUpdate[]> | undefined;
      enabled?: boolean | undefined;
    }
    export namespace CustomerUpdate {
      export type AllowedUpdate = 'address' | 'email' | 'name' | 'phone' | 'shipping' | 'tax_id' | OtherString;
    }
    export interface InvoiceHistory {
      enabled: boolean;
    }
    export interface PaymentMethodUpdate {
      enabled: boolean;
      payment_method_configuration?: Emptyable<string> | undefined;
    }
    export interface SubscriptionCancel {
      cancellation_reason?: SubscriptionCancel.CancellationReason | undefined;
      enabled?: boolean | undefined;
      mode?: SubscriptionCancel.Mode | undefined;
      proration_behavior?: SubscriptionCancel.ProrationBehavior | undefined;
    }
    export namespace SubscriptionCancel {
      export interface CancellationReason {
        enabled: boolean;
        feedback_options?: Emptyable<readonly string[]> | undefined;
        options?: Emptyable<readonly CancellationReason.Option[]> | undefined;
      }
      export namespace CancellationReason {
        export type Option = 'customer_service' | 'low_quality' | 'missing_features' | 'other' | 'switched_service' | 'too_complex' | 'too_expensive' | 'unused' | OtherString;
      }
      export type Mode = 'at_period_end' | 'immediately' | OtherString;
      export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
    }
    export interface SubscriptionPause {
      duration?: SubscriptionPause.Duration | undefined;
      enabled?: boolean | undefined;
    }
    export namespace SubscriptionPause {
      export interface Duration {
        interval_options?: Emptyable<readonly Duration.IntervalOption[]> | undefined;
        type: Duration.Type;
      }
      export namespace Duration {
        export interface IntervalOption {
          interval: IntervalOption.Interval;
          interval_count?: number | undefined;
        }
        export namespace IntervalOption {
          export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
        }
        export type Type = 'indefinite' | 'interval_options' | OtherString;
      }
    }
    export interface SubscriptionUpdate {
      billing_cycle_anchor?: SubscriptionUpdate.BillingCycleAnchor | undefined;
      default_allowed_updates?: Emptyable<readonly SubscriptionUpdate.DefaultAllowedUpdate[]> | undefined;
      enabled?: boolean | undefined;
      products?: Emptyable<readonly SubscriptionUpdate.Product[]> | undefined;
      proration_behavior?: SubscriptionUpdate.ProrationBehavior | undefined;
      schedule_at_period_end?: SubscriptionUpdate.ScheduleAtPeriodEnd | undefined;
      trial_update_behavior?: SubscriptionUpdate.TrialUpdateBehavior | undefined;
    }
    export namespace SubscriptionUpdate {
      export type BillingCycleAnchor = 'now' | 'unchanged' | OtherString;
      export type DefaultAllowedUpdate = 'price' | 'promotion_code' | 'quantity' | OtherString;
      export interface Product {
        adjustable_quantity?: Product.AdjustableQuantity | undefined;
        prices: readonly string[];
        product: string;
      }
      export namespace Product {
        export interface AdjustableQuantity {
          enabled: boolean;
          maximum?: number | undefined;
          minimum?: number | undefined;
        }
      }
      export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
      export interface ScheduleAtPeriodEnd {
        conditions?: Emptyable<readonly ScheduleAtPeriodEnd.Condition[]> | undefined;
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
  }
}

export interface BillingPortalConfigurationListParams extends PaginationParams {
  active?: boolean | undefined;
  expand?: readonly string[] | undefined;
  is_default?: boolean | undefined;
}
