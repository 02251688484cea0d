// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { Metadata } from '../shared.ts';
import type { PaymentMethod } from '../PaymentMethods.ts';

export interface ThreeDSecureAuthentication {
  id: string;
  object: 'three_d_secure.authentication';
  acquirer_details?: ThreeDSecureAuthentication.AcquirerDetails;
  /** In the currency's smallest unit. */
  amount?: number;
  challenge_url?: string;
  channel: ThreeDSecureAuthentication.Channel;
  /** Unix seconds. */
  created: number;
  currency?: string;
  directory_server: ThreeDSecureAuthentication.DirectoryServer;
  fingerprinting_url?: string;
  flow_preference?: ThreeDSecureAuthentication.FlowPreference;
  future_usage?: ThreeDSecureAuthentication.FutureUsage;
  livemode: boolean;
  message_category: ThreeDSecureAuthentication.MessageCategory;
  metadata: Metadata | null;
  outcome?: ThreeDSecureAuthentication.Outcome;
  outcome_details?: ThreeDSecureAuthentication.OutcomeDetails;
  payment_method: Expandable<PaymentMethod>;
  reason?: ThreeDSecureAuthentication.Reason;
  shipping_address?: ThreeDSecureAuthentication.ShippingAddress;
  status: ThreeDSecureAuthentication.Status;
}
export declare namespace ThreeDSecureAuthentication {
  export interface AcquirerDetails {
    acquirer_bin?: string;
    acquirer_country?: string;
    acquirer_merchant_id?: string;
    mcc?: string;
    merchant_name?: string;
    requestor_id?: string;
  }
  export interface Channel {
    browser?: Channel.Browser;
    three_r_i?: Channel.ThreeRI;
    type: Channel.Type;
  }
  export namespace Channel {
    export interface Browser {
      accept_header: string;
      color_depth?: number;
      ip_address: string;
      java_enabled?: boolean;
      javascript_enabled: boolean;
      language: string;
      screen_height?: number;
      screen_width?: number;
      timezone_offset?: number;
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
  export type DirectoryServer = 'american_express' | 'cartes_bancaires' | 'discover' | 'mastercard' | 'visa' | OtherString;
  export interface FlowPreference {
    challenge?: FlowPreference.Challenge;
    data_share?: FlowPreference.DataShare;
    frictionless?: FlowPreference.Frictionless;
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
    installment?: FutureUsage.Installment;
    recurring?: FutureUsage.Recurring;
    type: FutureUsage.Type;
  }
  export namespace FutureUsage {
    export interface Installment {
      /** In the currency's smallest unit. */
      amount?: number;
      expiry: Installment.Expiry;
      interval: 'day';
      interval_count: number;
      number: number;
    }
    export namespace Installment {
      export interface Expiry {
        date?: string;
        type: Expiry.Type;
      }
      export namespace Expiry {
        export type Type = 'date' | 'never' | OtherString;
      }
    }
    export interface Recurring {
      /** In the currency's smallest unit. */
      amount?: number;
      expiry: Recurring.Expiry;
      interval: 'day';
      interval_count: number;
    }
    export namespace Recurring {
      export interface Expiry {
        date?: string;
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
    ares_trans_status?: OutcomeDetails.AresTransStatus;
    cryptogram?: string;
    ds_transaction_id?: string;
    eci?: string;
    network_details?: OutcomeDetails.NetworkDetails;
    protocol_version: OutcomeDetails.ProtocolVersion;
    requestor_challenge_indicator?: OutcomeDetails.RequestorChallengeIndicator;
    rreq?: string;
    rreq_trans_status?: OutcomeDetails.RreqTransStatus;
    three_ds_server_transaction_id: string;
  }
  export namespace OutcomeDetails {
    export type AresTransStatus = 'A' | 'C' | 'D' | 'I' | 'N' | 'R' | 'S' | 'U' | 'Y' | OtherString;
    export interface NetworkDetails {
      cartes_bancaires?: NetworkDetails.CartesBancaires;
    }
    export namespace NetworkDetails {
      export interface CartesBancaires {
        avalgo: string;
        cb_exemption: string | null;
        cb_score: string | null;
      }
    }
    export type ProtocolVersion = '2.1.0' | '2.2.0' | '2.3.1' | OtherString;
    export type RequestorChallengeIndicator = '01' | '02' | '03' | '04' | '05' | '06' | OtherString;
    export type RreqTransStatus = 'A' | 'C' | 'D' | 'I' | 'N' | 'R' | 'S' | 'U' | 'Y' | OtherString;
  }
  export type Reason = 'cardholder_authentication' | 'issuer_requested' | 'liability_shift' | 'processing_costs' | 'regulatory_compliance' | OtherString;
  export interface ShippingAddress {
    city?: string;
    country?: string;
    line1?: string;
    line2?: string;
    postal_code?: string;
    state?: string;
  }
  export type Status = 'canceled' | 'error' | 'failed' | 'requires_challenge' | 'requires_submission' | 'succeeded' | OtherString;
}
