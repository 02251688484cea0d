// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { Metadata } from '../shared.ts';
import type { PaymentMethod } from '../PaymentMethods.ts';

export interface ThreeDSecureAuthentication {
  /** Identifies the object. */
  id: string;
  /** What kind of object this is. */
  object: 'three_d_secure.authentication';
  acquirer_details?: ThreeDSecureAuthentication.AcquirerDetails;
  /** How much. In the currency's smallest unit. */
  amount?: number;
  challenge_url?: string;
  channel: ThreeDSecureAuthentication.Channel;
  /** When it was made. Unix seconds. */
  created: number;
  /** Three letters in lower case, as in ISO 4217. */
  currency?: string;
  directory_server: ThreeDSecureAuthentication.DirectoryServer;
  fingerprinting_url?: string;
  flow_preference?: ThreeDSecureAuthentication.FlowPreference;
  future_usage?: ThreeDSecureAuthentication.FutureUsage;
  /** Whether real money is involved; `false` in test mode and in a sandbox. */
  livemode: boolean;
  message_category: ThreeDSecureAuthentication.MessageCategory;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. */
  metadata: Metadata | null;
  outcome?: ThreeDSecureAuthentication.Outcome;
  outcome_details?: ThreeDSecureAuthentication.OutcomeDetails;
  /** Id of the payment method (`pm_…`). */
  payment_method: Expandable<PaymentMethod>;
  /** Why. */
  reason?: ThreeDSecureAuthentication.Reason;
  /** Where goods are sent to. */
  shipping_address?: ThreeDSecureAuthentication.ShippingAddress;
  /** In which state it is. */
  status: ThreeDSecureAuthentication.Status;
}
export declare namespace ThreeDSecureAuthentication {
  export interface AcquirerDetails {
    acquirer_bin?: string;
    acquirer_country?: string;
    acquirer_merchant_id?: string;
    /** Kind of business as four digits (merchant category code). */
    mcc?: string;
    merchant_name?: string;
    requestor_id?: string;
  }
  export interface Channel {
    browser?: Channel.Browser;
    three_r_i?: Channel.ThreeRI;
    /** Which of several kinds it is; the field of that name, if any, has the details. */
    type: Channel.Type;
  }
  export namespace Channel {
    export interface Browser {
      accept_header: string;
      color_depth?: number;
      /** An internet address, IPv4 or IPv6. */
      ip_address: string;
      java_enabled?: boolean;
      javascript_enabled: boolean;
      language: string;
      screen_height?: number;
      screen_width?: number;
      timezone_offset?: number;
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
  export type DirectoryServer = 'american_express' | 'cartes_bancaires' | 'discover' | 'mastercard' | 'visa' | OtherString;
  export interface FlowPreference {
    challenge?: FlowPreference.Challenge;
    data_share?: FlowPreference.DataShare;
    frictionless?: FlowPreference.Frictionless;
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
    installment?: FutureUsage.Installment;
    /** How often it is billed. */
    recurring?: FutureUsage.Recurring;
    /** Which of several kinds it is; the field of that name, if any, has the details. */
    type: FutureUsage.Type;
  }
  export namespace FutureUsage {
    export interface Installment {
      /** How much. In the currency's smallest unit. */
      amount?: number;
      expiry: Installment.Expiry;
      /** How often it comes: the unit of time. */
      interval: 'day';
      /** How many of those units lie between. */
      interval_count: number;
      number: number;
    }
    export namespace Installment {
      export interface Expiry {
        date?: string;
        /** Which of several kinds it is; the field of that name, if any, has the details. */
        type: Expiry.Type;
      }
      export namespace Expiry {
        export type Type = 'date' | 'never' | OtherString;
      }
    }
    export interface Recurring {
      /** How much. In the currency's smallest unit. */
      amount?: number;
      expiry: Recurring.Expiry;
      /** How often it comes: the unit of time. */
      interval: 'day';
      /** How many of those units lie between. */
      interval_count: number;
    }
    export namespace Recurring {
      export interface Expiry {
        date?: string;
        /** Which of several kinds it is; the field of that name, if any, has the details. */
        type: Expiry.Type;
      }
      export namespace Expiry {
        export type Type = 'date' | 'never' | OtherString;
      }
    }
    export type Type = 'card_on_file' | 'installment' | 'recurring' | OtherString;
  }
  export type MessageCategory = 'non_payment_authentication' | 'payment_authentication' | OtherString;
  export type Outcome = 'abandoned' | 'attempt_acknowledged' | 'authenticated' | 'canceled' | 'denied' | 'informational' | 'internal_error' | 'not_supported' | 'not_triggered' | 'processing_error' | 'rejected' | OtherString;
  export interface OutcomeDetails {
    acs_transaction_id?: string;
    ares?: string;
    /** The issuer's answer to the authentication, one letter. */
    ares_trans_status?: OutcomeDetails.AresTransStatus;
    /** The proof that the authentication gave. */
    cryptogram?: string;
    ds_transaction_id?: string;
    eci?: string;
    network_details?: OutcomeDetails.NetworkDetails;
    protocol_version: OutcomeDetails.ProtocolVersion;
    /** Whether you asked for a challenge, in two digits. */
    requestor_challenge_indicator?: OutcomeDetails.RequestorChallengeIndicator;
    rreq?: string;
    rreq_trans_status?: OutcomeDetails.RreqTransStatus;
    three_ds_server_transaction_id: string;
  }
  export namespace OutcomeDetails {
    export type AresTransStatus = 'A' | 'C' | 'D' | 'I' | 'N' | 'R' | 'S' | 'U' | 'Y' | OtherString;
    export interface NetworkDetails {
      /** What is particular to Cartes Bancaires. */
      cartes_bancaires?: NetworkDetails.CartesBancaires;
    }
    export namespace NetworkDetails {
      export interface CartesBancaires {
        avalgo: string;
        /** The exemption that was asked of Cartes Bancaires, in figures. */
        cb_exemption: string | null;
        /** The score of Cartes Bancaires for the risk, 0 to 99. */
        cb_score: string | null;
      }
    }
    export type ProtocolVersion = '2.1.0' | '2.2.0' | '2.3.1' | OtherString;
    export type RequestorChallengeIndicator = '01' | '02' | '03' | '04' | '05' | '06' | OtherString;
    export type RreqTransStatus = 'A' | 'C' | 'D' | 'I' | 'N' | 'R' | 'S' | 'U' | 'Y' | OtherString;
  }
  export type Reason = 'cardholder_authentication' | 'issuer_requested' | 'liability_shift' | 'processing_costs' | 'regulatory_compliance' | OtherString;
  export interface ShippingAddress {
    /** City, town, village or district. */
    city?: string;
    /** Two letters, as in ISO 3166-1 alpha-2. */
    country?: string;
    /** Street and house number, or a post office box. */
    line1?: string;
    /** Flat, floor, building or the like. */
    line2?: string;
    /** Post code or ZIP code. */
    postal_code?: string;
    /** The part of the country, such as a state, county or province. */
    state?: string;
  }
  export type Status = 'canceled' | 'error' | 'failed' | 'requires_challenge' | 'requires_submission' | 'succeeded' | OtherString;
}
