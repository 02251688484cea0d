// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString, Timestamp } from '../../../core/words.ts';
import type { BillingPortalConfiguration } from '../BillingPortal/Configurations.ts';

export interface BillingPortalSession {
  id: string;
  object: 'billing_portal.session';
  after_expiration?: BillingPortalSession.AfterExpiration | null;
  configuration: Expandable<BillingPortalConfiguration>;
  /** Unix seconds. */
  created: number;
  customer: string;
  customer_account: string | null;
  flow: BillingPortalSession.Flow | null;
  livemode: boolean;
  locale: BillingPortalSession.Locale | null;
  on_behalf_of: string | null;
  return_url: string | null;
  url: string;
}
export declare namespace BillingPortalSession {
  export interface AfterExpiration {
    customer_login: AfterExpiration.CustomerLogin | null;
    type: AfterExpiration.Type;
  }
  export namespace AfterExpiration {
    export interface CustomerLogin {
      /** Unix seconds. */
      expires_at: number | null;
    }
    export type Type = 'customer_login' | OtherString;
  }
  export interface Flow {
    after_completion: Flow.AfterCompletion;
    customer_update: Flow.CustomerUpdate | null;
    subscription_cancel: Flow.SubscriptionCancel | null;
    subscription_pause: Flow.SubscriptionPause | null;
    subscription_update: Flow.SubscriptionUpdate | null;
    subscription_update_confirm: Flow.SubscriptionUpdateConfirm | null;
    type: Flow.Type;
  }
  export namespace Flow {
    export interface AfterCompletion {
      hosted_confirmation: AfterCompletion.HostedConfirmation | null;
      redirect: AfterCompletion.Redirect | null;
      type: AfterCompletion.Type;
    }
    export namespace AfterCompletion {
      export interface HostedConfirmation {
        custom_message: string | null;
      }
      export interface Redirect {
        return_url: string;
      }
      export type Type = 'hosted_confirmation' | 'portal_homepage' | 'redirect' | OtherString;
    }
    export interface CustomerUpdate {
    }
    export interface SubscriptionCancel {
      retention: SubscriptionCancel.Retention | null;
      subscription: string;
    }
    export namespace SubscriptionCancel {
      export interface Retention {
        coupon_offer: Retention.CouponOffer | null;
        type: 'coupon_offer';
      }
      export namespace Retention {
        export interface CouponOffer {
          coupon: string;
        }
      }
    }
    export interface SubscriptionPause {
      subscription: string;
    }
    export interface SubscriptionUpdate {
      subscription: string;
    }
    export interface SubscriptionUpdateConfirm {
      discounts: SubscriptionUpdateConfirm.Discount[] | null;
      items: SubscriptionUpdateConfirm.Item[];
      subscription: string;
    }
    export namespace SubscriptionUpdateConfirm {
      export interface Discount {
        coupon: string | null;
        promotion_code: string | null;
      }
      export interface Item {
        id: string | null;
        price: string | null;
        quantity?: number;
      }
    }
    export type Type = 'customer_update' | 'payment_method_update' | 'subscription_cancel' | 'subscription_pause' | 'subscription_update' | 'subscription_update_confirm' | OtherString;
  }
  export type Locale = 'auto' | 'bg' | 'cs' | 'da' | 'de' | 'el' | 'en' | 'en-AU' | 'en-CA' | 'en-GB' | 'en-IE' | 'en-IN' | 'en-NZ' | 'en-SG' | 'es' | 'es-419' | 'et' | 'fi' | 'fil' | 'fr' | 'fr-CA' | 'hr' | 'hu' | 'id' | 'it' | 'ja' | 'ko' | 'lt' | 'lv' | 'ms' | 'mt' | 'nb' | 'nl' | 'pl' | 'pt' | 'pt-BR' | 'ro' | 'ru' | 'sk' | 'sl' | 'sv' | 'th' | 'tr' | 'vi' | 'zh' | 'zh-HK' | 'zh-TW' | OtherString;
}

export interface BillingPortalSessionCreateParams {
  after_expiration?: BillingPortalSessionCreateParams.AfterExpiration | undefined;
  configuration?: string | undefined;
  customer?: string | undefined;
  customer_account?: string | undefined;
  expand?: readonly string[] | undefined;
  flow_data?: BillingPortalSessionCreateParams.FlowData | undefined;
  locale?: BillingPortalSessionCreateParams.Locale | undefined;
  on_behalf_of?: string | undefined;
  return_url?: string | undefined;
}
export declare namespace BillingPortalSessionCreateParams {
  export interface AfterExpiration {
    customer_login?: AfterExpiration.CustomerLogin | undefined;
    type: AfterExpiration.Type;
  }
  export namespace AfterExpiration {
    export interface CustomerLogin {
      /** Unix seconds. */
      expires_at?: Timestamp | undefined;
    }
    export type Type = 'customer_login' | OtherString;
  }
  export interface FlowData {
    after_completion?: FlowData.AfterCompletion | undefined;
    subscription_cancel?: FlowData.SubscriptionCancel | undefined;
    subscription_pause?: FlowData.SubscriptionPause | undefined;
    subscription_update?: FlowData.SubscriptionUpdate | undefined;
    subscription_update_confirm?: FlowData.SubscriptionUpdateConfirm | undefined;
    type: FlowData.Type;
  }
  export namespace FlowData {
    export interface AfterCompletion {
      hosted_confirmation?: AfterCompletion.HostedConfirmation | undefined;
      redirect?: AfterCompletion.Redirect | undefined;
      type: AfterCompletion.Type;
    }
    export namespace AfterCompletion {
      export interface HostedConfirmation {
        custom_message?: string | undefined;
      }
      export interface Redirect {
        return_url: string;
      }
      export type Type = 'hosted_confirmation' | 'portal_homepage' | 'redirect' | OtherString;
    }
    export interface SubscriptionCancel {
      retention?: SubscriptionCancel.Retention | undefined;
      subscription: string;
    }
    export namespace SubscriptionCancel {
      export interface Retention {
        coupon_offer: Retention.CouponOffer;
        type: 'coupon_offer';
      }
      export namespace Retention {
        export interface CouponOffer {
          coupon: string;
        }
      }
    }
    export interface SubscriptionPause {
      subscription: string;
    }
    export interface SubscriptionUpdate {
      subscription: string;
    }
    export interface SubscriptionUpdateConfirm {
      discounts?: readonly SubscriptionUpdateConfirm.Discount[] | undefined;
      items: readonly SubscriptionUpdateConfirm.Item[];
      subscription: string;
    }
    export namespace SubscriptionUpdateConfirm {
      export interface Discount {
        coupon?: string | undefined;
        promotion_code?: string | undefined;
      }
      export interface Item {
        id: string;
        price?: string | undefined;
        quantity?: number | undefined;
      }
    }
    export type Type = 'customer_update' | 'payment_method_update' | 'subscription_cancel' | 'subscription_pause' | 'subscription_update' | 'subscription_update_confirm' | OtherString;
  }
  export type Locale = 'auto' | 'bg' | 'cs' | 'da' | 'de' | 'el' | 'en' | 'en-AU' | 'en-CA' | 'en-GB' | 'en-IE' | 'en-IN' | 'en-NZ' | 'en-SG' | 'es' | 'es-419' | 'et' | 'fi' | 'fil' | 'fr' | 'fr-CA' | 'hr' | 'hu' | 'id' | 'it' | 'ja' | 'ko' | 'lt' | 'lv' | 'ms' | 'mt' | 'nb' | 'nl' | 'pl' | 'pt' | 'pt-BR' | 'ro' | 'ru' | 'sk' | 'sl' | 'sv' | 'th' | 'tr' | 'vi' | 'zh' | 'zh-HK' | 'zh-TW' | OtherString;
}
