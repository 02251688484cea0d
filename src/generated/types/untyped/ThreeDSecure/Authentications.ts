// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString, Timestamp } from '../../../../core/words.ts';
import type { AddressParam, MetadataParam, PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface ThreeDSecureAuthenticationCreateParams {
  channel: ThreeDSecureAuthenticationCreateParams.Channel;
  message_category: ThreeDSecureAuthenticationCreateParams.MessageCategory;
  acquirer_details?: ThreeDSecureAuthenticationCreateParams.AcquirerDetails | undefined;
  /** How much. In the currency's smallest unit. */
  amount?: number | undefined;
  /** Three letters in lower case, as in ISO 4217. */
  currency?: string | undefined;
  directory_server?: ThreeDSecureAuthenticationCreateParams.DirectoryServer | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  flow_preference?: ThreeDSecureAuthenticationCreateParams.FlowPreference | undefined;
  future_usage?: ThreeDSecureAuthenticationCreateParams.FutureUsage | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** Id of the payment method (`pm_…`). */
  payment_method?: string | undefined;
  /** Details of a new payment method, in place of the id of one. */
  payment_method_data?: ThreeDSecureAuthenticationCreateParams.PaymentMethodData | undefined;
  /** Why. */
  reason?: ThreeDSecureAuthenticationCreateParams.Reason | undefined;
  /** Where goods are sent to. */
  shipping_address?: AddressParam | undefined;
  submit?: ThreeDSecureAuthenticationCreateParams.Submit | undefined;
}
export declare namespace ThreeDSecureAuthenticationCreateParams {
  export interface Channel {
    browser?: Channel.Browser | undefined;
    three_r_i?: Channel.ThreeRI | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. */
    type: Channel.Type;
  }
  export namespace Channel {
    export interface Browser {
      accept_header: string;
      color_depth?: number | undefined;
      device_id?: string | undefined;
      /** An internet address, IPv4 or IPv6. */
      ip_address: string;
      java_enabled?: boolean | undefined;
      javascript_enabled: boolean;
      language: string;
      screen_height?: number | undefined;
      screen_width?: number | undefined;
      timezone_offset?: number | undefined;
      /** The browser, as it names itself in the request's `User-Agent`. */
      user_agent: string;
    }
    export interface ThreeRI {
      previous_authentication: string;
      /** Which of several kinds it is; the field of that name, if any, has the details. */
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
    /** Kind of business as four digits (merchant category code). */
    mcc?: string | undefined;
    merchant_name?: string | undefined;
    requestor_id?: string | undefined;
  }
  export type DirectoryServer = 'american_express' | 'cartes_bancaires' | 'discover' | 'mastercard' | 'visa' | OtherString;
  export interface FlowPreference {
    challenge?: FlowPreference.Challenge | undefined;
    data_share?: FlowPreference.DataShare | undefined;
    frictionless?: FlowPreference.Frictionless | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. */
    type: FlowPreference.Type;
  }
  export namespace FlowPreference {
    export interface Challenge {
      /** Which of several kinds it is; the field of that name, if any, has the details. */
      type: Challenge.Type;
    }
    export namespace Challenge {
      export type Type = 'mandated' | 'preferred' | OtherString;
    }
    export interface DataShare {
      /** Which of several kinds it is; the field of that name, if any, has the details. */
      type: DataShare.Type;
    }
    export namespace DataShare {
      export type Type = 'ds_specific' | 'emv_standard' | OtherString;
    }
    export interface Frictionless {
      /** Which of several kinds it is; the field of that name, if any, has the details. */
      type: Frictionless.Type;
    }
    export namespace Frictionless {
      export type Type = 'low_risk' | 'none' | OtherString;
    }
    export type Type = 'challenge' | 'data_share' | 'frictionless' | OtherString;
  }
  export interface FutureUsage {
    installment?: FutureUsage.Installment | undefined;
    /** How often it is billed. */
    recurring?: FutureUsage.Recurring | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. */
    type: FutureUsage.Type;
  }
  export namespace FutureUsage {
    export interface Installment {
      /** How much. In the currency's smallest unit. */
      amount: number;
      expiry: Installment.Expiry;
      /** How often it comes: the unit of time. */
      interval?: 'day' | undefined;
      /** How many of those units lie between. */
      interval_count?: number | undefined;
      number: number;
    }
    export namespace Installment {
      export interface Expiry {
        date?: string | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. */
        type: Expiry.Type;
      }
      export namespace Expiry {
        export type Type = 'date' | 'never' | OtherString;
      }
    }
    export interface Recurring {
      /** How much. In the currency's smallest unit. */
      amount: number;
      expiry: Recurring.Expiry;
      /** How often it comes: the unit of time. */
      interval?: 'day' | undefined;
      /** How many of those units lie between. */
      interval_count?: number | undefined;
    }
    export namespace Recurring {
      export interface Expiry {
        date?: string | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. */
        type: Expiry.Type;
      }
      export namespace Expiry {
        export type Type = 'date' | 'never' | OtherString;
      }
    }
    export type Type = 'card_on_file' | 'installment' | 'recurring' | OtherString;
  }
  export interface PaymentMethodData {
    /** Name, address, email and telephone that belong to the payment method. */
    billing_details?: PaymentMethodData.BillingDetails | undefined;
    /** What is particular to cards. */
    card: PaymentMethodData.Card;
    /** Which of several kinds it is; the field of that name, if any, has the details. */
    type: 'card';
  }
  export namespace PaymentMethodData {
    export interface BillingDetails {
      /** A postal address. */
      address?: AddressParam | undefined;
      /** An email address. */
      email?: string | undefined;
      /** What it is called. */
      name?: string | undefined;
      /** A telephone number, best with its country code (`+44…`). */
      phone?: string | undefined;
    }
    export interface Card {
      /** The security code of the card. */
      cvc?: string | undefined;
      /** Month of expiry, 1 to 12. */
      exp_month?: number | undefined;
      /** Year of expiry, in four digits. */
      exp_year?: number | undefined;
      /** The number of the card, without spaces. */
      number?: string | undefined;
      /** Id of a token made by the front end (`tok_…`). */
      token?: string | undefined;
    }
  }
  export type Reason = 'cardholder_authentication' | 'issuer_requested' | 'liability_shift' | 'processing_costs' | 'regulatory_compliance' | OtherString;
  export type Submit = 'always' | 'if_fingerprinting_not_supported' | 'never' | OtherString;
}

export interface ThreeDSecureAuthenticationRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface ThreeDSecureAuthenticationListParams extends PaginationParams {
  /** Only those made at this time or within a range. Unix seconds. */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those in this state. */
  status?: ThreeDSecureAuthenticationListParams.Status | undefined;
}
export declare namespace ThreeDSecureAuthenticationListParams {
  export type Status = 'canceled' | 'error' | 'failed' | 'requires_challenge' | 'requires_submission' | 'succeeded' | OtherString;
}

export interface ThreeDSecureAuthenticationCancelParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. */
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface ThreeDSecureAuthenticationSubmitParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  fingerprinting_result?: string | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. */
  metadata?: Emptyable<MetadataParam> | undefined;
}
