// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { BalanceTransaction } from '../BalanceTransactions.ts';
import type { IssuingCard } from '../Issuing/Cards.ts';
import type { IssuingCardholder } from '../Issuing/Cardholders.ts';
import type { IssuingToken } from '../Issuing/Tokens.ts';
import type { IssuingTransaction } from '../Issuing/Transactions.ts';
import type { Metadata } from '../shared.ts';

export interface IssuingAuthorization {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-object) */
  object: 'issuing.authorization';
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-amount) */
  amount: number;
  /** How the amount adds up: tip, shipping, tax, discounts and items. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-amount_details) */
  amount_details: IssuingAuthorization.AmountDetails | null;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-approved) */
  approved: boolean;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-authorization_method) */
  authorization_method: IssuingAuthorization.AuthorizationMethod;
  /** Entries on the balance. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-balance_transactions) */
  balance_transactions: BalanceTransaction[];
  /** What is particular to cards. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-card) */
  card: IssuingCard;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-card_presence) */
  card_presence: IssuingAuthorization.CardPresence | null;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-cardholder) */
  cardholder: Expandable<IssuingCardholder> | null;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-created) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-currency) */
  currency: string;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fleet) */
  fleet: IssuingAuthorization.Fleet | null;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fraud_challenges) */
  fraud_challenges?: IssuingAuthorization.FraudChallenge[] | null;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fuel) */
  fuel: IssuingAuthorization.Fuel | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-livemode) */
  livemode: boolean;
  /** In the currency's smallest unit. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-merchant_amount) */
  merchant_amount: number;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-merchant_currency) */
  merchant_currency: string;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-merchant_data) */
  merchant_data: IssuingAuthorization.MerchantData;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-metadata) */
  metadata: Metadata;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-network_data) */
  network_data: IssuingAuthorization.NetworkData | null;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-pending_request) */
  pending_request: IssuingAuthorization.PendingRequest | null;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-request_history) */
  request_history: IssuingAuthorization.RequestHistory[];
  /** In which state it is. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-status) */
  status: IssuingAuthorization.Status;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-token) */
  token?: Expandable<IssuingToken> | null;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-transactions) */
  transactions: IssuingTransaction[];
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-treasury) */
  treasury?: IssuingAuthorization.Treasury | null;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-verification_data) */
  verification_data: IssuingAuthorization.VerificationData;
  /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-verified_by_fraud_challenge) */
  verified_by_fraud_challenge: boolean | null;
  /** The wallet that the card was in. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-wallet) */
  wallet: string | null;
}
export declare namespace IssuingAuthorization {
  export interface AmountDetails {
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-amount_details-atm_fee) */
    atm_fee: number | null;
    /** In the currency's smallest unit. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-amount_details-cashback_amount) */
    cashback_amount: number | null;
  }
  export type AuthorizationMethod = 'chip' | 'contactless' | 'keyed_in' | 'online' | 'swipe' | OtherString;
  export type CardPresence = 'not_present' | 'present' | OtherString;
  export interface Fleet {
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fleet-cardholder_prompt_data) */
    cardholder_prompt_data: Fleet.CardholderPromptData | null;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fleet-purchase_type) */
    purchase_type: Fleet.PurchaseType | null;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fleet-reported_breakdown) */
    reported_breakdown: Fleet.ReportedBreakdown | null;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fleet-service_type) */
    service_type: Fleet.ServiceType | null;
  }
  export namespace Fleet {
    export interface CardholderPromptData {
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fleet-cardholder_prompt_data-alphanumeric_id) @deprecated */
      alphanumeric_id: string | null;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fleet-cardholder_prompt_data-driver_id) */
      driver_id: string | null;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fleet-cardholder_prompt_data-odometer) */
      odometer: number | null;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fleet-cardholder_prompt_data-unspecified_id) */
      unspecified_id: string | null;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fleet-cardholder_prompt_data-user_id) */
      user_id: string | null;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fleet-cardholder_prompt_data-vehicle_number) */
      vehicle_number: string | null;
    }
    export type PurchaseType = 'fuel_and_non_fuel_purchase' | 'fuel_purchase' | 'non_fuel_purchase' | OtherString;
    export interface ReportedBreakdown {
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fleet-reported_breakdown-fuel) */
      fuel: ReportedBreakdown.Fuel | null;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fleet-reported_breakdown-non_fuel) */
      non_fuel: ReportedBreakdown.NonFuel | null;
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fleet-reported_breakdown-tax) */
      tax: ReportedBreakdown.Tax | null;
    }
    export namespace ReportedBreakdown {
      export interface Fuel {
        /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fleet-reported_breakdown-fuel-gross_amount_decimal) */
        gross_amount_decimal: string | null;
      }
      export interface NonFuel {
        /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fleet-reported_breakdown-non_fuel-gross_amount_decimal) */
        gross_amount_decimal: string | null;
      }
      export interface Tax {
        /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fleet-reported_breakdown-tax-local_amount_decimal) */
        local_amount_decimal: string | null;
        /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fleet-reported_breakdown-tax-national_amount_decimal) */
        national_amount_decimal: string | null;
      }
    }
    export type ServiceType = 'full_service' | 'non_fuel_transaction' | 'self_service' | OtherString;
  }
  export interface FraudChallenge {
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fraud_challenges-channel) */
    channel: 'sms';
    /** In which state it is. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fraud_challenges-status) */
    status: FraudChallenge.Status;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fraud_challenges-undeliverable_reason) */
    undeliverable_reason: FraudChallenge.UndeliverableReason | null;
  }
  export namespace FraudChallenge {
    export type Status = 'expired' | 'pending' | 'rejected' | 'undeliverable' | 'verified' | OtherString;
    export type UndeliverableReason = 'no_phone_number' | 'unsupported_phone_number' | OtherString;
  }
  export interface Fuel {
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fuel-industry_product_code) */
    industry_product_code: string | null;
    /** How many units, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fuel-quantity_decimal) */
    quantity_decimal: string | null;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fuel-type) */
    type: Fuel.Type | null;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fuel-unit) */
    unit: Fuel.Unit | null;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fuel-unit_cost_decimal) */
    unit_cost_decimal: string | null;
  }
  export namespace Fuel {
    export type Type = 'diesel' | 'other' | 'unleaded_plus' | 'unleaded_regular' | 'unleaded_super' | OtherString;
    export type Unit = 'charging_minute' | 'imperial_gallon' | 'kilogram' | 'kilowatt_hour' | 'liter' | 'other' | 'pound' | 'us_gallon' | OtherString;
  }
  export interface MerchantData {
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-merchant_data-category) */
    category: string;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-merchant_data-category_code) */
    category_code: string;
    /** City, town, village or district. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-merchant_data-city) */
    city: string | null;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-merchant_data-country) */
    country: string | null;
    /** What it is called. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-merchant_data-name) */
    name: string | null;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-merchant_data-network_id) */
    network_id: string;
    /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-merchant_data-postal_code) */
    postal_code: string | null;
    /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-merchant_data-state) */
    state: string | null;
    /** The tax number. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-merchant_data-tax_id) */
    tax_id: string | null;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-merchant_data-terminal_id) */
    terminal_id: string | null;
    /** Where it can be reached. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-merchant_data-url) */
    url: string | null;
  }
  export interface NetworkData {
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-network_data-acquiring_institution_id) */
    acquiring_institution_id: string | null;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-network_data-system_trace_audit_number) */
    system_trace_audit_number: string | null;
    /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-network_data-transaction_id) */
    transaction_id: string | null;
  }
  export interface PendingRequest {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-pending_request-amount) */
    amount: number;
    /** How the amount adds up: tip, shipping, tax, discounts and items. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-pending_request-amount_details) */
    amount_details: PendingRequest.AmountDetails | null;
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-pending_request-currency) */
    currency: string;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-pending_request-is_amount_controllable) */
    is_amount_controllable: boolean;
    /** In the currency's smallest unit. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-pending_request-merchant_amount) */
    merchant_amount: number;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-pending_request-merchant_currency) */
    merchant_currency: string;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-pending_request-network_risk_score) */
    network_risk_score: number | null;
  }
  export namespace PendingRequest {
    export interface AmountDetails {
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-pending_request-amount_details-atm_fee) */
      atm_fee: number | null;
      /** In the currency's smallest unit. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-pending_request-amount_details-cashback_amount) */
      cashback_amount: number | null;
    }
  }
  export interface RequestHistory {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-request_history-amount) */
    amount: number;
    /** How the amount adds up: tip, shipping, tax, discounts and items. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-request_history-amount_details) */
    amount_details: RequestHistory.AmountDetails | null;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-request_history-approved) */
    approved: boolean;
    /** What the issuer gave as proof of the authorization. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-request_history-authorization_code) */
    authorization_code: string | null;
    /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-request_history-created) */
    created: number;
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-request_history-currency) */
    currency: string;
    /** In the currency's smallest unit. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-request_history-merchant_amount) */
    merchant_amount: number;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-request_history-merchant_currency) */
    merchant_currency: string;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-request_history-network_risk_score) */
    network_risk_score: number | null;
    /** Why. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-request_history-reason) */
    reason: RequestHistory.Reason;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-request_history-reason_message) */
    reason_message: string | null;
    /** When it was asked for. Unix seconds. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-request_history-requested_at) */
    requested_at: number | null;
  }
  export namespace RequestHistory {
    export interface AmountDetails {
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-request_history-amount_details-atm_fee) */
      atm_fee: number | null;
      /** In the currency's smallest unit. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-request_history-amount_details-cashback_amount) */
      cashback_amount: number | null;
    }
    export type Reason = 'account_disabled' | 'card_active' | 'card_canceled' | 'card_expired' | 'card_inactive' | 'cardholder_blocked' | 'cardholder_inactive' | 'cardholder_verification_required' | 'insecure_authorization_method' | 'insufficient_funds' | 'network_fallback' | 'not_allowed' | 'pin_blocked' | 'spending_controls' | 'stripe_internal_error' | 'suspected_fraud' | 'verification_failed' | 'webhook_approved' | 'webhook_declined' | 'webhook_error' | 'webhook_timeout' | OtherString;
  }
  export type Status = 'closed' | 'expired' | 'pending' | 'reversed' | OtherString;
  export interface Treasury {
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-treasury-received_credits) */
    received_credits: string[];
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-treasury-received_debits) */
    received_debits: string[];
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-treasury-transaction) */
    transaction: string | null;
  }
  export interface VerificationData {
    /** What the issuer made of the street when it checked. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-verification_data-address_line1_check) */
    address_line1_check: VerificationData.AddressLine1Check;
    /** What the issuer made of the post code when it checked. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-verification_data-address_postal_code_check) */
    address_postal_code_check: VerificationData.AddressPostalCodeCheck;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-verification_data-authentication_exemption) */
    authentication_exemption: VerificationData.AuthenticationExemption | null;
    /** What the issuer made of the security code when it checked. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-verification_data-cvc_check) */
    cvc_check: VerificationData.CvcCheck;
    /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-verification_data-expiry_check) */
    expiry_check: VerificationData.ExpiryCheck;
    /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-verification_data-postal_code) */
    postal_code: string | null;
    /** How the customer was authenticated by 3D Secure. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-verification_data-three_d_secure) */
    three_d_secure: VerificationData.ThreeDSecure | null;
  }
  export namespace VerificationData {
    export type AddressLine1Check = 'match' | 'mismatch' | 'not_provided' | OtherString;
    export type AddressPostalCodeCheck = 'match' | 'mismatch' | 'not_provided' | OtherString;
    export interface AuthenticationExemption {
      /** [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-verification_data-authentication_exemption-claimed_by) */
      claimed_by: AuthenticationExemption.ClaimedBy;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-verification_data-authentication_exemption-type) */
      type: AuthenticationExemption.Type;
    }
    export namespace AuthenticationExemption {
      export type ClaimedBy = 'acquirer' | 'issuer' | OtherString;
      export type Type = 'low_value_transaction' | 'transaction_risk_analysis' | 'unknown' | OtherString;
    }
    export type CvcCheck = 'match' | 'mismatch' | 'not_provided' | OtherString;
    export type ExpiryCheck = 'match' | 'mismatch' | 'not_provided' | OtherString;
    export interface ThreeDSecure {
      /** How the authentication ended. [Docs](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-verification_data-three_d_secure-result) */
      result: ThreeDSecure.Result;
    }
    export namespace ThreeDSecure {
      export type Result = 'attempt_acknowledged' | 'authenticated' | 'failed' | 'required' | OtherString;
    }
  }
}
