// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString, Timestamp } from '../../../core/words.ts';
import type { BillingPortalConfiguration } from '../BillingPortal/Configurations.ts';

export interface BillingPortalSession {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-object) */
  object: 'billing_portal.session';
  /** What customers see who come after it expired. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-after_expiration) */
  after_expiration?: BillingPortalSession.AfterExpiration | null;
  /** Id of the settings of the portal (`bpc_…`); the default ones without it. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-configuration) */
  configuration: Expandable<BillingPortalConfiguration>;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-created) */
  created: number;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-customer) */
  customer: string;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-customer_account) */
  customer_account: string | null;
  /** The one thing to do, where the portal is limited to it. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-flow) */
  flow: BillingPortalSession.Flow | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-livemode) */
  livemode: boolean;
  /** The language to use, as in `en` or `pt-BR` (IETF language tag). [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-locale) */
  locale: BillingPortalSession.Locale | null;
  /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-on_behalf_of) */
  on_behalf_of: string | null;
  /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-return_url) */
  return_url: string | null;
  /** The page to send the customer to, soon; it is theirs alone. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-url) */
  url: string;
}
export declare namespace BillingPortalSession {
  export interface AfterExpiration {
    /** [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-after_expiration-customer_login) */
    customer_login: AfterExpiration.CustomerLogin | null;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-after_expiration-type) */
    type: AfterExpiration.Type;
  }
  export namespace AfterExpiration {
    export interface CustomerLogin {
      /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-after_expiration-customer_login-expires_at) */
      expires_at: number | null;
    }
    export type Type = 'customer_login' | OtherString;
  }
  export interface Flow {
    /** What happens after payment: a message, or another page. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-flow-after_completion) */
    after_completion: Flow.AfterCompletion;
    /** Which details of the stored customer are replaced by what is entered. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-flow-customer_update) */
    customer_update: Flow.CustomerUpdate | null;
    /** Ending a subscription. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-flow-subscription_cancel) */
    subscription_cancel: Flow.SubscriptionCancel | null;
    /** Pausing a subscription. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-flow-subscription_pause) */
    subscription_pause: Flow.SubscriptionPause | null;
    /** Changing a subscription. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-flow-subscription_update) */
    subscription_update: Flow.SubscriptionUpdate | null;
    /** Confirming one change of a subscription. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-flow-subscription_update_confirm) */
    subscription_update_confirm: Flow.SubscriptionUpdateConfirm | null;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-flow-type) */
    type: Flow.Type;
  }
  export namespace Flow {
    export interface AfterCompletion {
      /** What the page shows after payment. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-flow-after_completion-hosted_confirmation) */
      hosted_confirmation: AfterCompletion.HostedConfirmation | null;
      /** Where the customer is sent. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-flow-after_completion-redirect) */
      redirect: AfterCompletion.Redirect | null;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-flow-after_completion-type) */
      type: AfterCompletion.Type;
    }
    export namespace AfterCompletion {
      export interface HostedConfirmation {
        /** A text of your own. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-flow-after_completion-hosted_confirmation-custom_message) */
        custom_message: string | null;
      }
      export interface Redirect {
        /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-flow-after_completion-redirect-return_url) */
        return_url: string;
      }
      export type Type = 'hosted_confirmation' | 'portal_homepage' | 'redirect' | OtherString;
    }
    export interface CustomerUpdate {
    }
    export interface SubscriptionCancel {
      /** What is offered to those who want to leave. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-flow-subscription_cancel-retention) */
      retention: SubscriptionCancel.Retention | null;
      /** Id of the subscription (`sub_…`). [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-flow-subscription_cancel-subscription) */
      subscription: string;
    }
    export namespace SubscriptionCancel {
      export interface Retention {
        /** A coupon for those who stay. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-flow-subscription_cancel-retention-coupon_offer) */
        coupon_offer: Retention.CouponOffer | null;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-flow-subscription_cancel-retention-type) */
        type: 'coupon_offer';
      }
      export namespace Retention {
        export interface CouponOffer {
          /** Id of the coupon. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-flow-subscription_cancel-retention-coupon_offer-coupon) */
          coupon: string;
        }
      }
    }
    export interface SubscriptionPause {
      /** Id of the subscription (`sub_…`). [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-flow-subscription_pause-subscription) */
      subscription: string;
    }
    export interface SubscriptionUpdate {
      /** Id of the subscription (`sub_…`). [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-flow-subscription_update-subscription) */
      subscription: string;
    }
    export interface SubscriptionUpdateConfirm {
      /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-flow-subscription_update_confirm-discounts) */
      discounts: SubscriptionUpdateConfirm.Discount[] | null;
      /** What is subscribed to after the change. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-flow-subscription_update_confirm-items) */
      items: SubscriptionUpdateConfirm.Item[];
      /** Id of the subscription (`sub_…`). [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-flow-subscription_update_confirm-subscription) */
      subscription: string;
    }
    export namespace SubscriptionUpdateConfirm {
      export interface Discount {
        /** Id of the coupon. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-flow-subscription_update_confirm-discounts-coupon) */
        coupon: string | null;
        /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-flow-subscription_update_confirm-discounts-promotion_code) */
        promotion_code: string | null;
      }
      export interface Item {
        /** Identifies the object. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-flow-subscription_update_confirm-items-id) */
        id: string | null;
        /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-flow-subscription_update_confirm-items-price) */
        price: string | null;
        /** How many units. [Docs](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-flow-subscription_update_confirm-items-quantity) */
        quantity?: number;
      }
    }
    export type Type = 'customer_update' | 'payment_method_update' | 'subscription_cancel' | 'subscription_pause' | 'subscription_update' | 'subscription_update_confirm' | OtherString;
  }
  export type Locale = 'auto' | 'bg' | 'cs' | 'da' | 'de' | 'el' | 'en' | 'en-AU' | 'en-CA' | 'en-GB' | 'en-IE' | 'en-IN' | 'en-NZ' | 'en-SG' | 'es' | 'es-419' | 'et' | 'fi' | 'fil' | 'fr' | 'fr-CA' | 'hr' | 'hu' | 'id' | 'it' | 'ja' | 'ko' | 'lt' | 'lv' | 'ms' | 'mt' | 'nb' | 'nl' | 'pl' | 'pt' | 'pt-BR' | 'ro' | 'ru' | 'sk' | 'sl' | 'sv' | 'th' | 'tr' | 'vi' | 'zh' | 'zh-HK' | 'zh-TW' | OtherString;
}

export interface BillingPortalSessionCreateParams {
  /** What customers see who come after it expired. [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-after_expiration) */
  after_expiration?: BillingPortalSessionCreateParams.AfterExpiration | undefined;
  /** Id of the settings of the portal (`bpc_…`); the default ones without it. [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-configuration) */
  configuration?: string | undefined;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-customer) */
  customer?: string | undefined;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-customer_account) */
  customer_account?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** One thing to do, and nothing else: where the customer starts and ends. [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-flow_data) */
  flow_data?: BillingPortalSessionCreateParams.FlowData | undefined;
  /** The language to use, as in `en` or `pt-BR` (IETF language tag). [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-locale) */
  locale?: BillingPortalSessionCreateParams.Locale | undefined;
  /** Id of the connected account whose subscriptions are shown (`acct_…`). [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-on_behalf_of) */
  on_behalf_of?: string | undefined;
  /** Where the customer is sent when they leave the portal. [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-return_url) */
  return_url?: string | undefined;
}
export declare namespace BillingPortalSessionCreateParams {
  export interface AfterExpiration {
    /** [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-after_expiration-customer_login) */
    customer_login?: AfterExpiration.CustomerLogin | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-after_expiration-type) */
    type: AfterExpiration.Type;
  }
  export namespace AfterExpiration {
    export interface CustomerLogin {
      /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-after_expiration-customer_login-expires_at) */
      expires_at?: Timestamp | undefined;
    }
    export type Type = 'customer_login' | OtherString;
  }
  export interface FlowData {
    /** What happens after payment: a message, or another page. [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-flow_data-after_completion) */
    after_completion?: FlowData.AfterCompletion | undefined;
    /** Ending a subscription. [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-flow_data-subscription_cancel) */
    subscription_cancel?: FlowData.SubscriptionCancel | undefined;
    /** Pausing a subscription. [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-flow_data-subscription_pause) */
    subscription_pause?: FlowData.SubscriptionPause | undefined;
    /** Changing a subscription. [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-flow_data-subscription_update) */
    subscription_update?: FlowData.SubscriptionUpdate | undefined;
    /** Confirming one change of a subscription. [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-flow_data-subscription_update_confirm) */
    subscription_update_confirm?: FlowData.SubscriptionUpdateConfirm | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-flow_data-type) */
    type: FlowData.Type;
  }
  export namespace FlowData {
    export interface AfterCompletion {
      /** What the page shows after payment. [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-flow_data-after_completion-hosted_confirmation) */
      hosted_confirmation?: AfterCompletion.HostedConfirmation | undefined;
      /** Where the customer is sent. [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-flow_data-after_completion-redirect) */
      redirect?: AfterCompletion.Redirect | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-flow_data-after_completion-type) */
      type: AfterCompletion.Type;
    }
    export namespace AfterCompletion {
      export interface HostedConfirmation {
        /** A text of your own. [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-flow_data-after_completion-hosted_confirmation-custom_message) */
        custom_message?: string | undefined;
      }
      export interface Redirect {
        /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-flow_data-after_completion-redirect-return_url) */
        return_url: string;
      }
      export type Type = 'hosted_confirmation' | 'portal_homepage' | 'redirect' | OtherString;
    }
    export interface SubscriptionCancel {
      /** What is offered to those who want to leave. [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-flow_data-subscription_cancel-retention) */
      retention?: SubscriptionCancel.Retention | undefined;
      /** Id of the subscription (`sub_…`). [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-flow_data-subscription_cancel-subscription) */
      subscription: string;
    }
    export namespace SubscriptionCancel {
      export interface Retention {
        /** A coupon for those who stay. [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-flow_data-subscription_cancel-retention-coupon_offer) */
        coupon_offer: Retention.CouponOffer;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-flow_data-subscription_cancel-retention-type) */
        type: 'coupon_offer';
      }
      export namespace Retention {
        export interface CouponOffer {
          /** Id of the coupon. [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-flow_data-subscription_cancel-retention-coupon_offer-coupon) */
          coupon: string;
        }
      }
    }
    export interface SubscriptionPause {
      /** Id of the subscription (`sub_…`). [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-flow_data-subscription_pause-subscription) */
      subscription: string;
    }
    export interface SubscriptionUpdate {
      /** Id of the subscription (`sub_…`). [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-flow_data-subscription_update-subscription) */
      subscription: string;
    }
    export interface SubscriptionUpdateConfirm {
      /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-flow_data-subscription_update_confirm-discounts) */
      discounts?: readonly SubscriptionUpdateConfirm.Discount[] | undefined;
      /** What is subscribed to after the change. [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-flow_data-subscription_update_confirm-items) */
      items: readonly SubscriptionUpdateConfirm.Item[];
      /** Id of the subscription (`sub_…`). [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-flow_data-subscription_update_confirm-subscription) */
      subscription: string;
    }
    export namespace SubscriptionUpdateConfirm {
      export interface Discount {
        /** Id of the coupon. [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-flow_data-subscription_update_confirm-discounts-coupon) */
        coupon?: string | undefined;
        /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-flow_data-subscription_update_confirm-discounts-promotion_code) */
        promotion_code?: string | undefined;
      }
      export interface Item {
        /** Identifies the object. [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-flow_data-subscription_update_confirm-items-id) */
        id: string;
        /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-flow_data-subscription_update_confirm-items-price) */
        price?: string | undefined;
        /** How many units. [Docs](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-flow_data-subscription_update_confirm-items-quantity) */
        quantity?: number | undefined;
      }
    }
    export type Type = 'customer_update' | 'payment_method_update' | 'subscription_cancel' | 'subscription_pause' | 'subscription_update' | 'subscription_update_confirm' | OtherString;
  }
  export type Locale = 'auto' | 'bg' | 'cs' | 'da' | 'de' | 'el' | 'en' | 'en-AU' | 'en-CA' | 'en-GB' | 'en-IE' | 'en-IN' | 'en-NZ' | 'en-SG' | 'es' | 'es-419' | 'et' | 'fi' | 'fil' | 'fr' | 'fr-CA' | 'hr' | 'hu' | 'id' | 'it' | 'ja' | 'ko' | 'lt' | 'lv' | 'ms' | 'mt' | 'nb' | 'nl' | 'pl' | 'pt' | 'pt-BR' | 'ro' | 'ru' | 'sk' | 'sl' | 'sv' | 'th' | 'tr' | 'vi' | 'zh' | 'zh-HK' | 'zh-TW' | OtherString;
}
