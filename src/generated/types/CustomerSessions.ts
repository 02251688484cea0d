// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { Customer } from './Customers.ts';

export interface CustomerSession {
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-object) */
  object: 'customer_session';
  /** Lets your front end finish what was begun. Not to be logged or stored, and only for this customer. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-client_secret) */
  client_secret: string;
  /** Which parts of the page may use it, and what they may do. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components) */
  components?: CustomerSession.Components;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-created) */
  created: number;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-customer) */
  customer: Expandable<Customer>;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-customer_account) */
  customer_account: string | null;
  /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-expires_at) */
  expires_at: number;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-livemode) */
  livemode: boolean;
}
export declare namespace CustomerSession {
  export interface Components {
    /** What the customer is entitled to. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-active_entitlements) */
    active_entitlements: Components.ActiveEntitlements;
    /** The button to buy. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-buy_button) */
    buy_button: Components.BuyButton;
    /** The portal. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-customer_portal) */
    customer_portal: Components.CustomerPortal;
    /** The sheet of stored payment methods in apps. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-customer_sheet) */
    customer_sheet: Components.CustomerSheet;
    /** The payment element in apps. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-mobile_payment_element) */
    mobile_payment_element: Components.MobilePaymentElement;
    /** The payment element. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-payment_element) */
    payment_element: Components.PaymentElement;
    /** The table of prices. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-pricing_table) */
    pricing_table: Components.PricingTable;
  }
  export namespace Components {
    export interface ActiveEntitlements {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-active_entitlements-enabled) */
      enabled: boolean;
    }
    export interface BuyButton {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-buy_button-enabled) */
      enabled: boolean;
    }
    export interface CustomerPortal {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-customer_portal-enabled) */
      enabled: boolean;
    }
    export interface CustomerSheet {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-customer_sheet-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-customer_sheet-features) */
      features: CustomerSheet.Features | null;
    }
    export namespace CustomerSheet {
      export interface Features {
        /** Which stored payment methods are shown. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-customer_sheet-features-payment_method_allow_redisplay_filters) */
        payment_method_allow_redisplay_filters: Features.PaymentMethodAllowRedisplayFilter[] | null;
        /** Whether the customer may remove stored payment methods. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-customer_sheet-features-payment_method_remove) */
        payment_method_remove: Features.PaymentMethodRemove | null;
      }
      export namespace Features {
        export type PaymentMethodAllowRedisplayFilter = 'always' | 'limited' | 'unspecified' | OtherString;
        export type PaymentMethodRemove = 'disabled' | 'enabled' | OtherString;
      }
    }
    export interface MobilePaymentElement {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-mobile_payment_element-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-mobile_payment_element-features) */
      features: MobilePaymentElement.Features | null;
    }
    export namespace MobilePaymentElement {
      export interface Features {
        /** Which stored payment methods are shown. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-mobile_payment_element-features-payment_method_allow_redisplay_filters) */
        payment_method_allow_redisplay_filters: Features.PaymentMethodAllowRedisplayFilter[] | null;
        /** Whether stored payment methods are shown. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-mobile_payment_element-features-payment_method_redisplay) */
        payment_method_redisplay: Features.PaymentMethodRedisplay | null;
        /** Whether the customer may remove stored payment methods. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-mobile_payment_element-features-payment_method_remove) */
        payment_method_remove: Features.PaymentMethodRemove | null;
        /** Whether the customer may store the payment method. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-mobile_payment_element-features-payment_method_save) */
        payment_method_save: Features.PaymentMethodSave | null;
        /** Whether what is stored may be shown again, whatever the customer chose. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-mobile_payment_element-features-payment_method_save_allow_redisplay_override) */
        payment_method_save_allow_redisplay_override: Features.PaymentMethodSaveAllowRedisplayOverride | null;
      }
      export namespace Features {
        export type PaymentMethodAllowRedisplayFilter = 'always' | 'limited' | 'unspecified' | OtherString;
        export type PaymentMethodRedisplay = 'disabled' | 'enabled' | OtherString;
        export type PaymentMethodRemove = 'disabled' | 'enabled' | OtherString;
        export type PaymentMethodSave = 'disabled' | 'enabled' | OtherString;
        export type PaymentMethodSaveAllowRedisplayOverride = 'always' | 'limited' | 'unspecified' | OtherString;
      }
    }
    export interface PaymentElement {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-payment_element-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-payment_element-features) */
      features: PaymentElement.Features | null;
    }
    export namespace PaymentElement {
      export interface Features {
        /** Which stored payment methods are shown. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-payment_element-features-payment_method_allow_redisplay_filters) */
        payment_method_allow_redisplay_filters: Features.PaymentMethodAllowRedisplayFilter[];
        /** Whether stored payment methods are shown. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-payment_element-features-payment_method_redisplay) */
        payment_method_redisplay: Features.PaymentMethodRedisplay;
        /** How many stored payment methods are shown. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-payment_element-features-payment_method_redisplay_limit) */
        payment_method_redisplay_limit: number | null;
        /** Whether the customer may remove stored payment methods. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-payment_element-features-payment_method_remove) */
        payment_method_remove: Features.PaymentMethodRemove;
        /** Whether the customer may store the payment method. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-payment_element-features-payment_method_save) */
        payment_method_save: Features.PaymentMethodSave;
        /** Whether what is stored will pay with the customer or without. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-payment_element-features-payment_method_save_usage) */
        payment_method_save_usage: Features.PaymentMethodSaveUsage | null;
      }
      export namespace Features {
        export type PaymentMethodAllowRedisplayFilter = 'always' | 'limited' | 'unspecified' | OtherString;
        export type PaymentMethodRedisplay = 'disabled' | 'enabled' | OtherString;
        export type PaymentMethodRemove = 'disabled' | 'enabled' | OtherString;
        export type PaymentMethodSave = 'disabled' | 'enabled' | OtherString;
        export type PaymentMethodSaveUsage = 'off_session' | 'on_session' | OtherString;
      }
    }
    export interface PricingTable {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-pricing_table-enabled) */
      enabled: boolean;
    }
  }
}

export interface CustomerSessionCreateParams {
  /** Which parts of the page may use it, and what they may do. [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components) */
  components: CustomerSessionCreateParams.Components;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-customer) */
  customer?: string | undefined;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-customer_account) */
  customer_account?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
export declare namespace CustomerSessionCreateParams {
  export interface Components {
    /** What the customer is entitled to. [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-active_entitlements) */
    active_entitlements?: Components.ActiveEntitlements | undefined;
    /** The button to buy. [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-buy_button) */
    buy_button?: Components.BuyButton | undefined;
    /** The portal. [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-customer_portal) */
    customer_portal?: Components.CustomerPortal | undefined;
    /** The sheet of stored payment methods in apps. [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-customer_sheet) */
    customer_sheet?: Components.CustomerSheet | undefined;
    /** The payment element in apps. [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-mobile_payment_element) */
    mobile_payment_element?: Components.MobilePaymentElement | undefined;
    /** The payment element. [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-payment_element) */
    payment_element?: Components.PaymentElement | undefined;
    /** The table of prices. [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-pricing_table) */
    pricing_table?: Components.PricingTable | undefined;
  }
  export namespace Components {
    export interface ActiveEntitlements {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-active_entitlements-enabled) */
      enabled: boolean;
    }
    export interface BuyButton {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-buy_button-enabled) */
      enabled: boolean;
    }
    export interface CustomerPortal {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-customer_portal-enabled) */
      enabled: boolean;
    }
    export interface CustomerSheet {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-customer_sheet-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-customer_sheet-features) */
      features?: CustomerSheet.Features | undefined;
    }
    export namespace CustomerSheet {
      export interface Features {
        /** Which stored payment methods are shown. [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-customer_sheet-features-payment_method_allow_redisplay_filters) */
        payment_method_allow_redisplay_filters?: readonly Features.PaymentMethodAllowRedisplayFilter[] | undefined;
        /** Whether the customer may remove stored payment methods. [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-customer_sheet-features-payment_method_remove) */
        payment_method_remove?: Features.PaymentMethodRemove | undefined;
      }
      export namespace Features {
        export type PaymentMethodAllowRedisplayFilter = 'always' | 'limited' | 'unspecified' | OtherString;
        export type PaymentMethodRemove = 'disabled' | 'enabled' | OtherString;
      }
    }
    export interface MobilePaymentElement {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-mobile_payment_element-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-mobile_payment_element-features) */
      features?: MobilePaymentElement.Features | undefined;
    }
    export namespace MobilePaymentElement {
      export interface Features {
        /** Which stored payment methods are shown. [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-mobile_payment_element-features-payment_method_allow_redisplay_filters) */
        payment_method_allow_redisplay_filters?: readonly Features.PaymentMethodAllowRedisplayFilter[] | undefined;
        /** Whether stored payment methods are shown. [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-mobile_payment_element-features-payment_method_redisplay) */
        payment_method_redisplay?: Features.PaymentMethodRedisplay | undefined;
        /** Whether the customer may remove stored payment methods. [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-mobile_payment_element-features-payment_method_remove) */
        payment_method_remove?: Features.PaymentMethodRemove | undefined;
        /** Whether the customer may store the payment method. [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-mobile_payment_element-features-payment_method_save) */
        payment_method_save?: Features.PaymentMethodSave | undefined;
        /** Whether what is stored may be shown again, whatever the customer chose. [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-mobile_payment_element-features-payment_method_save_allow_redisplay_override) */
        payment_method_save_allow_redisplay_override?: Features.PaymentMethodSaveAllowRedisplayOverride | undefined;
      }
      export namespace Features {
        export type PaymentMethodAllowRedisplayFilter = 'always' | 'limited' | 'unspecified' | OtherString;
        export type PaymentMethodRedisplay = 'disabled' | 'enabled' | OtherString;
        export type PaymentMethodRemove = 'disabled' | 'enabled' | OtherString;
        export type PaymentMethodSave = 'disabled' | 'enabled' | OtherString;
        export type PaymentMethodSaveAllowRedisplayOverride = 'always' | 'limited' | 'unspecified' | OtherString;
      }
    }
    export interface PaymentElement {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-payment_element-enabled) */
      enabled: boolean;
      /** What may be done, one by one. [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-payment_element-features) */
      features?: PaymentElement.Features | undefined;
    }
    export namespace PaymentElement {
      export interface Features {
        /** Which stored payment methods are shown. [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-payment_element-features-payment_method_allow_redisplay_filters) */
        payment_method_allow_redisplay_filters?: readonly Features.PaymentMethodAllowRedisplayFilter[] | undefined;
        /** Whether stored payment methods are shown. [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-payment_element-features-payment_method_redisplay) */
        payment_method_redisplay?: Features.PaymentMethodRedisplay | undefined;
        /** How many stored payment methods are shown. [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-payment_element-features-payment_method_redisplay_limit) */
        payment_method_redisplay_limit?: number | undefined;
        /** Whether the customer may remove stored payment methods. [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-payment_element-features-payment_method_remove) */
        payment_method_remove?: Features.PaymentMethodRemove | undefined;
        /** Whether the customer may store the payment method. [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-payment_element-features-payment_method_save) */
        payment_method_save?: Features.PaymentMethodSave | undefined;
        /** Whether what is stored will pay with the customer or without. [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-payment_element-features-payment_method_save_usage) */
        payment_method_save_usage?: Features.PaymentMethodSaveUsage | undefined;
      }
      export namespace Features {
        export type PaymentMethodAllowRedisplayFilter = 'always' | 'limited' | 'unspecified' | OtherString;
        export type PaymentMethodRedisplay = 'disabled' | 'enabled' | OtherString;
        export type PaymentMethodRemove = 'disabled' | 'enabled' | OtherString;
        export type PaymentMethodSave = 'disabled' | 'enabled' | OtherString;
        export type PaymentMethodSaveUsage = 'off_session' | 'on_session' | OtherString;
      }
    }
    export interface PricingTable {
      /** Whether it is switched on. [Docs](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-pricing_table-enabled) */
      enabled: boolean;
    }
  }
}
