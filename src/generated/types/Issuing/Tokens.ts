// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { IssuingCard } from '../Issuing/Cards.ts';

export interface IssuingToken {
  id: string;
  object: 'issuing.token';
  card: Expandable<IssuingCard>;
  /** Unix seconds. */
  created: number;
  device_fingerprint: string | null;
  last4?: string;
  livemode: boolean;
  network: IssuingToken.Network;
  network_data?: IssuingToken.NetworkData;
  /** Unix seconds. */
  network_updated_at: number;
  status: IssuingToken.Status;
  wallet_provider?: IssuingToken.WalletProvider;
}
export declare namespace IssuingToken {
  export type Network = 'mastercard' | 'visa' | OtherString;
  export interface NetworkData {
    device?: NetworkData.Device;
    mastercard?: NetworkData.Mastercard;
    type: NetworkData.Type;
    visa?: NetworkData.Visa;
    wallet_provider?: NetworkData.WalletProvider;
  }
  export namespace NetworkData {
    export interface Device {
      device_fingerprint?: string;
      ip_address?: string;
      location?: string;
      name?: string;
      phone_number?: string;
      type?: Device.Type;
    }
    export namespace Device {
      export type Type = 'other' | 'phone' | 'watch' | OtherString;
    }
    export interface Mastercard {
      card_reference_id?: string;
      token_reference_id: string;
      token_requestor_id: string;
      token_requestor_name?: string;
    }
    export type Type = 'mastercard' | 'visa' | OtherString;
    export interface Visa {
      card_reference_id: string | null;
      token_reference_id: string;
      token_requestor_id: string;
      token_risk_score?: string;
    }
    export interface WalletProvider {
      account_id?: string;
      account_trust_score?: number;
      card_number_source?: WalletProvider.CardNumberSource;
      cardholder_address?: WalletProvider.CardholderAddress;
      cardholder_name?: string;
      device_trust_score?: number;
      hashed_account_email_address?: string;
      reason_codes?: WalletProvider.ReasonCode[];
      suggested_decision?: WalletProvider.SuggestedDecision;
      suggested_decision_version?: string;
    }
    export namespace WalletProvider {
      export type CardNumberSource = 'app' | 'manual' | 'on_file' | 'other' | OtherString;
      export interface CardholderAddress {
        line1: string;
        postal_code: string;
      }
      export type ReasonCode = 'account_card_too_new' | 'account_recently_changed' | 'account_too_new' | 'account_too_new_since_launch' | 'additional_device' | 'data_expired' | 'defer_id_v_decision' | 'device_recently_lost' | 'good_activity_history' | 'has_suspended_tokens' | 'high_risk' | 'inactive_account' | 'long_account_tenure' | 'low_account_score' | 'low_device_score' | 'low_phone_number_score' | 'network_service_error' | 'outside_home_territory' | 'provisioning_cardholder_mismatch' | 'provisioning_device_and_cardholder_mismatch' | 'provisioning_device_mismatch' | 'same_device_no_prior_authentication' | 'same_device_successful_prior_authentication' | 'software_update' | 'suspicious_activity' | 'too_many_different_cardholders' | 'too_many_recent_attempts' | 'too_many_recent_tokens' | OtherString;
      export type SuggestedDecision = 'approve' | 'decline' | 'require_auth' | OtherString;
    }
  }
  export type Status = 'active' | 'deleted' | 'requested' | 'suspended' | OtherString;
  export type WalletProvider = 'apple_pay' | 'google_pay' | 'samsung_pay' | OtherString;
}
