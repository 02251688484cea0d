// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { BalanceTransaction } from '../BalanceTransactions.ts';
import type { IssuingCard } from '../Issuing/Cards.ts';
import type { IssuingCardholder } from '../Issuing/Cardholders.ts';
import type { IssuingToken } from '../Issuing/Tokens.ts';
import type { IssuingTransaction } from '../Issuing/Transactions.ts';
import type { Metadata } from '../shared.ts';

export interface IssuingAuthorization {
  id: string;
  object: 'issuing.authorization';
  /** In the currency's smallest unit. */
  amount: number;
  amount_details: IssuingAuthorization.AmountDetails | null;
  approved: boolean;
  authorization_method: IssuingAuthorization.AuthorizationMethod;
  balance_transactions: BalanceTransaction[];
  card: IssuingCard;
  card_presence: IssuingAuthorization.CardPresence | null;
  cardholder: Expandable<IssuingCardholder> | null;
  /** Unix seconds. */
  created: number;
  currency: string;
  fleet: IssuingAuthorization.Fleet | null;
  fraud_challenges?: IssuingAuthorization.FraudChallenge[] | null;
  fuel: IssuingAuthorization.Fuel | null;
  livemode: boolean;
  /** In the currency's smallest unit. */
  merchant_amount: number;
  merchant_currency: string;
  merchant_data: IssuingAuthorization.MerchantData;
  metadata: Metadata;
  network_data: IssuingAuthorization.NetworkData | null;
  pending_request: IssuingAuthorization.PendingRequest | null;
  request_history: IssuingAuthorization.RequestHistory[];
  status: IssuingAuthorization.Status;
  token?: Expandable<IssuingToken> | null;
  transactions: IssuingTransaction[];
  treasury?: IssuingAuthorization.Treasury | null;
  verification_data: IssuingAuthorization.VerificationData;
  verified_by_fraud_challenge: boolean | null;
  wallet: string | null;
}
export declare namespace IssuingAuthorization {
  export interface AmountDetails {
    atm_fee: number | null;
    /** In the currency's smallest unit. */
    cashback_amount: number | null;
  }
  export type AuthorizationMethod = 'chip' | 'contactless' | 'keyed_in' | 'online' | 'swipe' | OtherString;
  export type CardPresence = 'not_present' | 'present' | OtherString;
  export interface Fleet {
    cardholder_prompt_data: Fleet.CardholderPromptData | null;
    purchase_type: Fleet.PurchaseType | null;
    reported_breakdown: Fleet.ReportedBreakdown | null;
    service_type: Fleet.ServiceType | null;
  }
  export namespace Fleet {
    export interface CardholderPromptData {
      /** @deprecated */
      alphanumeric_id: string | null;
      driver_id: string | null;
      odometer: number | null;
      unspecified_id: string | null;
      user_id: string | null;
      vehicle_number: string | null;
    }
    export type PurchaseType = 'fuel_and_non_fuel_purchase' | 'fuel_purchase' | 'non_fuel_purchase' | OtherString;
    export interface ReportedBreakdown {
      fuel: ReportedBreakdown.Fuel | null;
      non_fuel: ReportedBreakdown.NonFuel | null;
      tax: ReportedBreakdown.Tax | null;
    }
    export namespace ReportedBreakdown {
      export interface Fuel {
        gross_amount_decimal: string | null;
      }
      export interface NonFuel {
        gross_amount_decimal: string | null;
      }
      export interface Tax {
        local_amount_decimal: string | null;
        national_amount_decimal: string | null;
      }
    }
    export type ServiceType = 'full_service' | 'non_fuel_transaction' | 'self_service' | OtherString;
  }
  export interface FraudChallenge {
    channel: 'sms';
    status: FraudChallenge.Status;
    undeliverable_reason: FraudChallenge.UndeliverableReason | null;
  }
  export namespace FraudChallenge {
    export type Status = 'expired' | 'pending' | 'rejected' | 'undeliverable' | 'verified' | OtherString;
    export type UndeliverableReason = 'no_phone_number' | 'unsupported_phone_number' | OtherString;
  }
  export interface Fuel {
    industry_product_code: string | null;
    quantity_decimal: string | null;
    type: Fuel.Type | null;
    unit: Fuel.Unit | null;
    unit_cost_decimal: string | null;
  }
  export namespace Fuel {
    export type Type = 'diesel' | 'other' | 'unleaded_plus' | 'unleaded_regular' | 'unleaded_super' | OtherString;
    export type Unit = 'charging_minute' | 'imperial_gallon' | 'kilogram' | 'kilowatt_hour' | 'liter' | 'other' | 'pound' | 'us_gallon' | OtherString;
  }
  export interface MerchantData {
    category: string;
    category_code: string;
    city: string | null;
    country: string | null;
    name: string | null;
    network_id: string;
    postal_code: string | null;
    state: string | null;
    tax_id: string | null;
    terminal_id: string | null;
    url: string | null;
  }
  export interface NetworkData {
    acquiring_institution_id: string | null;
    system_trace_audit_number: string | null;
    transaction_id: string | null;
  }
  export interface PendingRequest {
    /** In the currency's smallest unit. */
    amount: number;
    amount_details: PendingRequest.AmountDetails | null;
    currency: string;
    is_amount_controllable: boolean;
    /** In the currency's smallest unit. */
    merchant_amount: number;
    merchant_currency: string;
    network_risk_score: number | null;
  }
  export namespace PendingRequest {
    export interface AmountDetails {
      atm_fee: number | null;
      /** In the currency's smallest unit. */
      cashback_amount: number | null;
    }
  }
  export interface RequestHistory {
    /** In the currency's smallest unit. */
    amount: number;
    amount_details: RequestHistory.AmountDetails | null;
    approved: boolean;
    authorization_code: string | null;
    /** Unix seconds. */
    created: number;
    currency: string;
    /** In the currency's smallest unit. */
    merchant_amount: number;
    merchant_currency: string;
    network_risk_score: number | null;
    reason: RequestHistory.Reason;
    reason_message: string | null;
    /** Unix seconds. */
    requested_at: number | null;
  }
  export namespace RequestHistory {
    export interface AmountDetails {
      atm_fee: number | null;
      /** In the currency's smallest unit. */
      cashback_amount: number | null;
    }
    export type Reason = 'account_disabled' | 'card_active' | 'card_canceled' | 'card_expired' | 'card_inactive' | 'cardholder_blocked' | 'cardholder_inactive' | 'cardholder_verification_required' | 'insecure_authorization_method' | 'insufficient_funds' | 'network_fallback' | 'not_allowed' | 'pin_blocked' | 'spending_controls' | 'stripe_internal_error' | 'suspected_fraud' | 'verification_failed' | 'webhook_approved' | 'webhook_declined' | 'webhook_error' | 'webhook_timeout' | OtherString;
  }
  export type Status = 'closed' | 'expired' | 'pending' | 'reversed' | OtherString;
  export interface Treasury {
    received_credits: string[];
    received_debits: string[];
    transaction: string | null;
  }
  export interface VerificationData {
    address_line1_check: VerificationData.AddressLine1Check;
    address_postal_code_check: VerificationData.AddressPostalCodeCheck;
    authentication_exemption: VerificationData.AuthenticationExemption | null;
    cvc_check: VerificationData.CvcCheck;
    expiry_check: VerificationData.ExpiryCheck;
    postal_code: string | null;
    three_d_secure: VerificationData.ThreeDSecure | null;
  }
  export namespace VerificationData {
    export type AddressLine1Check = 'match' | 'mismatch' | 'not_provided' | OtherString;
    export type AddressPostalCodeCheck = 'match' | 'mismatch' | 'not_provided' | OtherString;
    export interface AuthenticationExemption {
      claimed_by: AuthenticationExemption.ClaimedBy;
      type: AuthenticationExemption.Type;
    }
    export namespace AuthenticationExemption {
      export type ClaimedBy = 'acquirer' | 'issuer' | OtherString;
      export type Type = 'low_value_transaction' | 'transaction_risk_analysis' | 'unknown' | OtherString;
    }
    export type CvcCheck = 'match' | 'mismatch' | 'not_provided' | OtherString;
    export type ExpiryCheck = 'match' | 'mismatch' | 'not_provided' | OtherString;
    export interface ThreeDSecure {
      result: ThreeDSecure.Result;
    }
    export namespace ThreeDSecure {
      export type Result = 'attempt_acknowledged' | 'authenticated' | 'failed' | 'required' | OtherString;
    }
  }
}
