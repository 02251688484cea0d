// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { IssuingCard } from '../Issuing/Cards.ts';

export interface IssuingToken {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
  object: 'issuing.token';
  /** What is particular to cards. [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
  card: Expandable<IssuingCard>;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
  created: number;
  /** [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
  device_fingerprint: string | null;
  /** The last four digits of the number. [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
  last4?: string;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
  livemode: boolean;
  /** The network that it went over. [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
  network: IssuingToken.Network;
  /** [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
  network_data?: IssuingToken.NetworkData;
  /** Unix seconds. [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
  network_updated_at: number;
  /** In which state it is. [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
  status: IssuingToken.Status;
  /** [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
  wallet_provider?: IssuingToken.WalletProvider;
}
export declare namespace IssuingToken {
  export type Network = 'mastercard' | 'visa' | OtherString;
  export interface NetworkData {
    /** [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
    device?: NetworkData.Device;
    /** [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
    mastercard?: NetworkData.Mastercard;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
    type: NetworkData.Type;
    /** [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
    visa?: NetworkData.Visa;
    /** [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
    wallet_provider?: NetworkData.WalletProvider;
  }
  export namespace NetworkData {
    export interface Device {
      /** [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
      device_fingerprint?: string;
      /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
      ip_address?: string;
      /** Id of the place that terminals are in (`tml_…`). [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
      location?: string;
      /** What it is called. [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
      name?: string;
      /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
      phone_number?: string;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
      type?: Device.Type;
    }
    export namespace Device {
      export type Type = 'other' | 'phone' | 'watch' | OtherString;
    }
    export interface Mastercard {
      /** [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
      card_reference_id?: string;
      /** [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
      token_reference_id: string;
      /** [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
      token_requestor_id: string;
      /** [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
      token_requestor_name?: string;
    }
    export type Type = 'mastercard' | 'visa' | OtherString;
    export interface Visa {
      /** [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
      card_reference_id: string | null;
      /** [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
      token_reference_id: string;
      /** [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
      token_requestor_id: string;
      /** [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
      token_risk_score?: string;
    }
    export interface WalletProvider {
      /** [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
      account_id?: string;
      /** [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
      account_trust_score?: number;
      /** [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
      card_number_source?: WalletProvider.CardNumberSource;
      /** [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
      cardholder_address?: WalletProvider.CardholderAddress;
      /** The name that the card carries. [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
      cardholder_name?: string;
      /** [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
      device_trust_score?: number;
      /** [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
      hashed_account_email_address?: string;
      /** [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
      reason_codes?: WalletProvider.ReasonCode[];
      /** [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
      suggested_decision?: WalletProvider.SuggestedDecision;
      /** [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
      suggested_decision_version?: string;
    }
    export namespace WalletProvider {
      export type CardNumberSource = 'app' | 'manual' | 'on_file' | 'other' | OtherString;
      export interface CardholderAddress {
        /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
        line1: string;
        /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/issuing/tokens/object) */
        postal_code: string;
      }
      export type ReasonCode = 'account_card_too_new' | 'account_recently_changed' | 'account_too_new' | 'account_too_new_since_launch' | 'additional_device' | 'data_expired' | 'defer_id_v_decision' | 'device_recently_lost' | 'good_activity_history' | 'has_suspended_tokens' | 'high_risk' | 'inactive_account' | 'long_account_tenure' | 'low_account_score' | 'low_device_score' | 'low_phone_number_score' | 'network_service_error' | 'outside_home_territory' | 'provisioning_cardholder_mismatch' | 'provisioning_device_and_cardholder_mismatch' | 'provisioning_device_mismatch' | 'same_device_no_prior_authentication' | 'same_device_successful_prior_authentication' | 'software_update' | 'suspicious_activity' | 'too_many_different_cardholders' | 'too_many_recent_attempts' | 'too_many_recent_tokens' | OtherString;
      export type SuggestedDecision = 'approve' | 'decline' | 'require_auth' | OtherString;
    }
  }
  export type Status = 'active' | 'deleted' | 'requested' | 'suspended' | OtherString;
  export type WalletProvider = 'apple_pay' | 'google_pay' | 'samsung_pay' | OtherString;
}
