// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString, Timestamp } from '../../../../core/words.ts';
import type { AddressParam, MetadataParam, PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface ThreeDSecureAuthenticationCreateParams {
  channel: ThreeDSecureAuthenticationCreateParams.Channel;
  message_category: ThreeDSecureAuthenticationCreateParams.MessageCategory;
  acquirer_details?: ThreeDSecureAuthenticationCreateParams.AcquirerDetails | undefined;
  /** In the currency's smallest unit. */
  amount?: number | undefined;
  currency?: string | undefined;
  directory_server?: ThreeDSecureAuthenticationCreateParams.DirectoryServer | undefined;
  expand?: readonly string[] | undefined;
  flow_preference?: ThreeDSecureAuthenticationCreateParams.FlowPreference | undefined;
  future_usage?: ThreeDSecureAuthenticationCreateParams.FutureUsage | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  payment_method?: string | undefined;
  payment_method_data?: ThreeDSecureAuthenticationCreateParams.PaymentMethodData | undefined;
  reason?: ThreeDSecureAuthenticationCreateParams.Reason | undefined;
  shipping_address?: AddressParam | undefined;
  submit?: ThreeDSecureAuthenticationCreateParams.Submit | undefined;
}
export declare namespace ThreeDSecureAuthenticationCreateParams {
  export interface Channel {
    browser?: Channel.Browser | undefined;
    three_r_i?: Channel.ThreeRI | undefined;
    type: Channel.Type;
  }
  export namespace Channel {
    export interface Browser {
      accept_header: string;
      color_depth?: number | undefined;
      device_id?: string | undefined;
      ip_address: string;
      java_enabled?: boolean | undefined;
      javascript_enabled: boolean;
      language: string;
      screen_height?: number | undefined;
      screen_width?: number | undefined;
      timezone_offset?: number | undefined;
      user_agent: string;
    }
    export interface ThreeRI {
      previous_authentication: string;
      type: ThreeRI.Type;
    }
    export namespace ThreeRI {
      export type Type = 'delayed_shipment' | 'other_payment' | 'recurring' | 'split_shipment' | OtherString;
    }
    export type Type = 'browser' | 'three_r_i' | OtherString;
  }
  export type MessageCategory = 'non_payment_authentication' | 'payment_authentication' | OtherString;
  export interface AcquirerDetails {
    acquirer_bin: string;
    acquirer_country: string;
    acquirer_merchant_id: string;
    mcc?: string | undefined;
    merchant_name?: string | undefined;
    requestor_id?: string | undefined;
  }
  export type DirectoryServer = 'american_express' | 'cartes_bancaires' | 'discover' | 'mastercard' | 'visa' | OtherString;
  export interface FlowPreference {
    challenge?: FlowPreference.Challenge | undefined;
    data_share?: FlowPreference.DataShare | undefined;
    frictionless?: FlowPreference.Frictionless | undefined;
    type: FlowPreference.Type;
  }
  export namespace FlowPreference {
    export interface Challenge {
      type: Challenge.Type;
    }
    export namespace Challenge {
      export type Type = 'mandated' | 'preferred' | OtherString;
    }
    export interface DataShare {
      type: DataShare.Type;
    }
    export namespace DataShare {
      export type Type = 'ds_specific' | 'emv_standard' | OtherString;
    }
    export interface Frictionless {
      type: Frictionless.Type;
    }
    export namespace Frictionless {
      export type Type = 'low_risk' | 'none' | OtherString;
    }
    export type Type = 'challenge' | 'data_share' | 'frictionless' | OtherString;
  }
  export interface FutureUsage {
    installment?: FutureUsage.Installment | undefined;
    recurring?: FutureUsage.Recurring | undefined;
    type: FutureUsage.Type;
  }
  export namespace FutureUsage {
    export interface Installment {
      /** In the currency's smallest unit. */
      amount: number;
      expiry: Installment.Expiry;
      interval?: 'day' | undefined;
      interval_count?: number | undefined;
      number: number;
    }
    export namespace Installment {
      export interface Expiry {
        date?: string | undefined;
        type: Expiry.Type;
      }
      export namespace Expiry {
        export type Type = 'date' | 'never' | OtherString;
      }
    }
    export interface Recurring {
      /** In the currency's smallest unit. */
      amount: number;
      expiry: Recurring.Expiry;
      interval?: 'day' | undefined;
      interval_count?: number | undefined;
    }
    export namespace Recurring {
      export interface Expiry {
        date?: string | undefined;
        type: Expiry.Type;
      }
      export namespace Expiry {
        export type Type = 'date' | 'never' | OtherString;
      }
    }
    export type Type = 'card_on_file' | 'installment' | 'recurring' | OtherString;
  }
  export interface PaymentMethodData {
    billing_details?: PaymentMethodData.BillingDetails | undefined;
    card: PaymentMethodData.Card;
    type: 'card';
  }
  export namespace PaymentMethodData {
    export interface BillingDetails {
      address?: AddressParam | undefined;
      email?: string | undefined;
      name?: string | undefined;
      phone?: string | undefined;
    }
    export interface Card {
      cvc?: string | undefined;
      exp_month?: number | undefined;
      exp_year?: number | undefined;
      number?: string | undefined;
      token?: string | undefined;
    }
  }
  export type Reason = 'cardholder_authentication' | 'issuer_requested' | 'liability_shift' | 'processing_costs' | 'regulatory_compliance' | OtherString;
  export type Submit = 'always' | 'if_fingerprinting_not_supported' | 'never' | OtherString;
}

export interface ThreeDSecureAuthenticationRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface ThreeDSecureAuthenticationListParams extends PaginationParams {
  /** Unix seconds. */
  created?: RangeQueryParam | Timestamp | undefined;
  expand?: readonly string[] | undefined;
  status?: ThreeDSecureAuthenticationListParams.Status | undefined;
}
export declare namespace ThreeDSecureAuthenticationListParams {
  export type Status = 'canceled' | 'error' | 'failed' | 'requires_challenge' | 'requires_submission' | 'succeeded' | OtherString;
}

export interface ThreeDSecureAuthenticationCancelParams {
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface ThreeDSecureAuthenticationSubmitParams {
  expand?: readonly string[] | undefined;
  fingerprinting_result?: string | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
}
