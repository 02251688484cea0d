// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { Customer } from './Customers.ts';

export interface CustomerSession {
  object: 'customer_session';
  client_secret: string;
  components?: CustomerSession.Components;
  /** Unix seconds. */
  created: number;
  customer: Expandable<Customer>;
  customer_account: string | null;
  /** Unix seconds. */
  expires_at: number;
  livemode: boolean;
}
export declare namespace CustomerSession {
  export interface Components {
    active_entitlements: Components.ActiveEntitlements;
    buy_button: Components.BuyButton;
    customer_portal: Components.CustomerPortal;
    customer_sheet: Components.CustomerSheet;
    mobile_payment_element: Components.MobilePaymentElement;
    payment_element: Components.PaymentElement;
    pricing_table: Components.PricingTable;
  }
  export namespace Components {
    export interface ActiveEntitlements {
      enabled: boolean;
    }
    export interface BuyButton {
      enabled: boolean;
    }
    export interface CustomerPortal {
      enabled: boolean;
    }
    export interface CustomerSheet {
      enabled: boolean;
      features: CustomerSheet.Features | null;
    }
    export namespace CustomerSheet {
      export interface Features {
        payment_method_allow_redisplay_filters: Features.PaymentMethodAllowRedisplayFilter[] | null;
        payment_method_remove: Features.PaymentMethodRemove | null;
      }
      export namespace Features {
        export type PaymentMethodAllowRedisplayFilter = 'always' | 'limited' | 'unspecified' | OtherString;
        export type PaymentMethodRemove = 'disabled' | 'enabled' | OtherString;
      }
    }
    export interface MobilePaymentElement {
      enabled: boolean;
      features: MobilePaymentElement.Features | null;
    }
    export namespace MobilePaymentElement {
      export interface Features {
        payment_method_allow_redisplay_filters: Features.PaymentMethodAllowRedisplayFilter[] | null;
        payment_method_redisplay: Features.PaymentMethodRedisplay | null;
        payment_method_remove: Features.PaymentMethodRemove | null;
        payment_method_save: Features.PaymentMethodSave | null;
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
      enabled: boolean;
      features: PaymentElement.Features | null;
    }
    export namespace PaymentElement {
      export interface Features {
        payment_method_allow_redisplay_filters: Features.PaymentMethodAllowRedisplayFilter[];
        payment_method_redisplay: Features.PaymentMethodRedisplay;
        payment_method_redisplay_limit: number | null;
        payment_method_remove: Features.PaymentMethodRemove;
        payment_method_save: Features.PaymentMethodSave;
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
      enabled: boolean;
    }
  }
}

export interface CustomerSessionCreateParams {
  components: CustomerSessionCreateParams.Components;
  customer?: string | undefined;
  customer_account?: string | undefined;
  expand?: readonly string[] | undefined;
}
export declare namespace CustomerSessionCreateParams {
  export interface Components {
    active_entitlements?: Components.ActiveEntitlements | undefined;
    buy_button?: Components.BuyButton | undefined;
    customer_portal?: Components.CustomerPortal | undefined;
    customer_sheet?: Components.CustomerSheet | undefined;
    mobile_payment_element?: Components.MobilePaymentElement | undefined;
    payment_element?: Components.PaymentElement | undefined;
    pricing_table?: Components.PricingTable | undefined;
  }
  export namespace Components {
    export interface ActiveEntitlements {
      enabled: boolean;
    }
    export interface BuyButton {
      enabled: boolean;
    }
    export interface CustomerPortal {
      enabled: boolean;
    }
    export interface CustomerSheet {
      enabled: boolean;
      features?: CustomerSheet.Features | undefined;
    }
    export namespace CustomerSheet {
      export interface Features {
        payment_method_allow_redisplay_filters?: readonly Features.PaymentMethodAllowRedisplayFilter[] | undefined;
        payment_method_remove?: Features.PaymentMethodRemove | undefined;
      }
      export namespace Features {
        export type PaymentMethodAllowRedisplayFilter = 'always' | 'limited' | 'unspecified' | OtherString;
        export type PaymentMethodRemove = 'disabled' | 'enabled' | OtherString;
      }
    }
    export interface MobilePaymentElement {
      enabled: boolean;
      features?: MobilePaymentElement.Features | undefined;
    }
    export namespace MobilePaymentElement {
      export interface Features {
        payment_method_allow_redisplay_filters?: readonly Features.PaymentMethodAllowRedisplayFilter[] | undefined;
        payment_method_redisplay?: Features.PaymentMethodRedisplay | undefined;
        payment_method_remove?: Features.PaymentMethodRemove | undefined;
        payment_method_save?: Features.PaymentMethodSave | undefined;
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
      enabled: boolean;
      features?: PaymentElement.Features | undefined;
    }
    export namespace PaymentElement {
      export interface Features {
        payment_method_allow_redisplay_filters?: readonly Features.PaymentMethodAllowRedisplayFilter[] | undefined;
        payment_method_redisplay?: Features.PaymentMethodRedisplay | undefined;
        payment_method_redisplay_limit?: number | undefined;
        payment_method_remove?: Features.PaymentMethodRemove | undefined;
        payment_method_save?: Features.PaymentMethodSave | undefined;
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
      enabled: boolean;
    }
  }
}
