// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { Account } from './Accounts.ts';
import type { Application } from './Applications.ts';
import type { Customer, DeletedCustomer } from './Customers.ts';
import type { CustomerSource } from './CustomerSources.ts';
import type { Mandate } from './Mandates.ts';
import type { PaymentIntent } from './PaymentIntents.ts';
import type { PaymentMethod } from './PaymentMethods.ts';
import type { SetupIntent } from './SetupIntents.ts';

export interface SetupAttempt {
  id: string;
  object: 'setup_attempt';
  application: Expandable<Application> | null;
  attach_to_self?: boolean;
  /** Unix seconds. */
  created: number;
  customer: Expandable<Customer | DeletedCustomer> | null;
  customer_account: string | null;
  flow_directions: SetupAttempt.FlowDirection[] | null;
  livemode: boolean;
  on_behalf_of: Expandable<Account> | null;
  payment_method: Expandable<PaymentMethod>;
  payment_method_details: SetupAttempt.PaymentMethodDetails;
  setup_error: SetupAttempt.SetupError | null;
  setup_intent: Expandable<SetupIntent>;
  status: string;
  usage: string;
}
export declare namespace SetupAttempt {
  export type FlowDirection = 'inbound' | 'outbound' | OtherString;
  export interface PaymentMethodDetails {
    acss_debit?: PaymentMethodDetails.AcssDebit;
    amazon_pay?: PaymentMethodDetails.AmazonPay;
    au_becs_debit?: PaymentMethodDetails.AuBecsDebit;
    bacs_debit?: PaymentMethodDetails.BacsDebit;
    bancontact?: PaymentMethodDetails.Bancontact;
    blik?: PaymentMethodDetails.Blik;
    boleto?: PaymentMethodDetails.Boleto;
    card?: PaymentMethodDetails.Card;
    card_present?: PaymentMethodDetails.CardPresent;
    cashapp?: PaymentMethodDetails.Cashapp;
    ideal?: PaymentMethodDetails.Ideal;
    kakao_pay?: PaymentMethodDetails.KakaoPay;
    klarna?: PaymentMethodDetails.Klarna;
    kr_card?: PaymentMethodDetails.KrCard;
    link?: PaymentMethodDetails.Link;
    naver_pay?: PaymentMethodDetails.NaverPay;
    nz_bank_account?: PaymentMethodDetails.NzBankAccount;
    paypal?: PaymentMethodDetails.Paypal;
    payto?: PaymentMethodDetails.Payto;
    pix?: PaymentMethodDetails.Pix;
    revolut_pay?: PaymentMethodDetails.RevolutPay;
    satispay?: PaymentMethodDetails.Satispay;
    sepa_debit?: PaymentMethodDetails.SepaDebit;
    sofort?: PaymentMethodDetails.Sofort;
    twint?: PaymentMethodDetails.Twint;
    type: string;
    upi?: PaymentMethodDetails.Upi;
    us_bank_account?: PaymentMethodDetails.UsBankAccount;
  }
  export namespace PaymentMethodDetails {
    export interface AcssDebit {
    }
    export interface AmazonPay {
    }
    export interface AuBecsDebit {
    }
    export interface BacsDebit {
    }
    export interface Bancontact {
      bank_code: string | null;
      bank_name: string | null;
      bic: string | null;
      generated_sepa_debit: Expandable<PaymentMethod> | null;
      generated_sepa_debit_mandate: Expandable<Mandate> | null;
      iban_last4: string | null;
      preferred_language: Bancontact.PreferredLanguage | null;
      verified_name: string | null;
    }
    export namespace Bancontact {
      export type PreferredLanguage = 'de' | 'en' | 'fr' | 'nl' | OtherString;
    }
    export interface Blik {
      buyer_id?: string | null;
    }
    export interface Boleto {
    }
    export interface Card {
      brand: string | null;
      checks: Card.Checks | null;
      country: string | null;
      description?: string | null;
      exp_month: number | null;
      exp_year: number | null;
      fingerprint?: string | null;
      funding: string | null;
      iin?: string | null;
      issuer?: string | null;
      last4: string | null;
      moto?: boolean;
      network: string | null;
      three_d_secure: Card.ThreeDSecure | null;
      wallet: Card.Wallet | null;
    }
    export namespace Card {
      export interface Checks {
        address_line1_check: string | null;
        address_postal_code_check: string | null;
        cvc_check: string | null;
      }
      export interface ThreeDSecure {
        authentication_flow: ThreeDSecure.AuthenticationFlow | null;
        electronic_commerce_indicator: ThreeDSecure.ElectronicCommerceIndicator | null;
        result: ThreeDSecure.Result | null;
        result_reason: ThreeDSecure.ResultReason | null;
        transaction_id: string | null;
        version: ThreeDSecure.Version | null;
      }
      export namespace ThreeDSecure {
        export type AuthenticationFlow = 'challenge' | 'frictionless' | OtherString;
        export type ElectronicCommerceIndicator = '01' | '02' | '05' | '06' | '07' | OtherString;
        export type Result = 'attempt_acknowledged' | 'authenticated' | 'data_share_only' | 'exempted' | 'failed' | 'not_supported' | 'processing_error' | OtherString;
        export type ResultReason = 'abandoned' | 'bypassed' | 'canceled' | 'card_not_enrolled' | 'network_not_supported' | 'protocol_error' | 'rejected' | OtherString;
        export type Version = '1.0.2' | '2.1.0' | '2.2.0' | '2.3.0' | '2.3.1' | OtherString;
      }
      export interface Wallet {
        apple_pay?: Wallet.ApplePay;
        google_pay?: Wallet.GooglePay;
        type: Wallet.Type;
      }
      export namespace Wallet {
        export interface ApplePay {
        }
        export interface GooglePay {
        }
        export type Type = 'apple_pay' | 'google_pay' | 'link' | OtherString;
      }
    }
    export interface CardPresent {
      generated_card: Expandable<PaymentMethod> | null;
      offline: CardPresent.Offline | null;
    }
    export namespace CardPresent {
      export interface Offline {
        /** Unix seconds. */
        stored_at: number | null;
        type: 'deferred' | null;
      }
    }
    export interface Cashapp {
    }
    export interface Ideal {
      bank: Ideal.Bank | null;
      bic: Ideal.Bic | null;
      generated_sepa_debit: Expandable<PaymentMethod> | null;
      generated_sepa_debit_mandate: Expandable<Mandate> | null;
      iban_last4: string | null;
      verified_name: string | null;
    }
    export namespace Ideal {
      export type Bank = 'abn_amro' | 'adyen' | 'asn_bank' | 'bunq' | 'buut' | 'finom' | 'handelsbanken' | 'ing' | 'knab' | 'mollie' | 'moneyou' | 'n26' | 'nn' | 'rabobank' | 'regiobank' | 'revolut' | 'sns_bank' | 'triodos_bank' | 'van_lanschot' | 'yoursafe' | OtherString;
      export type Bic = 'ABNANL2A' | 'ADYBNL2A' | 'ASNBNL21' | 'BITSNL2A' | 'BUNQNL2A' | 'BUUTNL2A' | 'FNOMNL22' | 'FVLBNL22' | 'HANDNL2A' | 'INGBNL2A' | 'KNABNL2H' | 'MLLENL2A' | 'MOYONL21' | 'NNBANL2G' | 'NTSBDEB1' | 'RABONL2U' | 'RBRBNL21' | 'REVOIE23' | 'REVOLT21' | 'SNSBNL2A' | 'TRIONL2U' | OtherString;
    }
    export interface KakaoPay {
    }
    export interface Klarna {
    }
    export interface KrCard {
    }
    export interface Link {
    }
    export interface NaverPay {
      buyer_id?: string;
    }
    export interface NzBankAccount {
    }
    export interface Paypal {
    }
    export interface Payto {
    }
    export interface Pix {
      fingerprint?: string | null;
    }
    export interface RevolutPay {
    }
    export interface Satispay {
    }
    export interface SepaDebit {
    }
    export interface Sofort {
      bank_code: string | null;
      bank_name: string | null;
      bic: string | null;
      generated_sepa_debit: Expandable<PaymentMethod> | null;
      generated_sepa_debit_mandate: Expandable<Mandate> | null;
      iban_last4: string | null;
      preferred_language: Sofort.PreferredLanguage | null;
      verified_name: string | null;
    }
    export namespace Sofort {
      export type PreferredLanguage = 'de' | 'en' | 'fr' | 'nl' | OtherString;
    }
    export interface Twint {
    }
    export interface Upi {
    }
    export interface UsBankAccount {
    }
  }
  export interface SetupError {
    advice_code?: string;
    charge?: string;
    code?: SetupError.Code;
    decline_code?: string;
    doc_url?: string;
    message?: string;
    network_advice_code?: string;
    network_decline_code?: string;
    param?: string;
    payment_intent?: PaymentIntent;
    payment_method?: PaymentMethod;
    payment_method_type?: string;
    request_log_url?: string;
    setup_intent?: SetupIntent;
    source?: CustomerSource;
    type: SetupError.Type;
  }
  export namespace SetupError {
    export type Code = 'account_closed' | 'account_country_invalid_address' | 'account_error_country_change_requires_additional_steps' | 'account_information_mismatch' | 'account_invalid' | 'account_number_invalid' | 'account_token_required_for_v2_account' | 'acss_debit_session_incomplete' | 'action_blocked' | 'alipay_upgrade_required' | 'amount_too_large' | 'amount_too_small' | 'anomalous_money_movement_request' | 'api_key_expired' | 'application_fees_not_allowed' | 'approval_required' | 'authentication_failure' | 'authentication_required' | 'balance_insufficient' | 'balance_invalid_parameter' | 'bank_account_bad_routing_numbers' | 'bank_account_declined' | 'bank_account_exists' | 'bank_account_restricted' | 'bank_account_unusable' | 'bank_account_unverified' | 'bank_account_verification_failed' | 'billing_invalid_mandate' | 'bitcoin_upgrade_required' | 'capability_not_active' | 'capture_charge_authorization_expired' | 'capture_unauthorized_payment' | 'card_decline_rate_limit_exceeded' | 'card_declined' | 'cardholder_phone_number_required' | 'charge_already_captured' | 'charge_already_refunded' | 'charge_disputed' | 'charge_exceeds_source_limit' | 'charge_exceeds_transaction_limit' | 'charge_expired_for_capture' | 'charge_invalid_parameter' | 'charge_not_refundable' | 'clearing_code_unsupported' | 'country_code_invalid' | 'country_unsupported' | 'coupon_expired' | 'customer_max_payment_methods' | 'customer_max_subscriptions' | 'customer_session_expired' | 'customer_tax_location_invalid' | 'debit_not_authorized' | 'dispute_evidence_page_limit_exceeded' | 'email_invalid' | 'expired_card' | 'expired_payment_method' | 'failed_tax_calculation' | 'financial_account_balance_does_not_support_currency' | 'financial_account_capability_not_enabled' | 'financial_account_capability_restricted' | 'financial_connections_account_inactive' | 'financial_connections_account_pending_account_numbers' | 'financial_connections_account_unavailable_account_numbers' | 'financial_connections_consent_locale_invalid' | 'financial_connections_consent_locale_unsupported' | 'financial_connections_no_successful_transaction_refresh' | 'forwarding_api_inactive' | 'forwarding_api_invalid_parameter' | 'forwarding_api_retryable_upstream_error' | 'forwarding_api_upstream_connection_error' | 'forwarding_api_upstream_connection_timeout' | 'forwarding_api_upstream_error' | 'idempotency_key_in_use' | 'incorrect_address' | 'incorrect_cvc' | 'incorrect_number' | 'incorrect_postal_code' | 'incorrect_zip' | 'india_recurring_payment_mandate_canceled' | 'instant_payouts_config_disabled' | 'instant_payouts_currency_disabled' | 'instant_payouts_limit_exceeded' | 'instant_payouts_unsupported' | 'insufficient_funds' | 'intent_invalid_state' | 'intent_verification_method_missing' | 'invalid_canceled_subscription_fields' | 'invalid_card_type' | 'invalid_characters' | 'invalid_charge_amount' | 'invalid_cvc' | 'invalid_expiry_month' | 'invalid_expiry_year' | 'invalid_mandate_reference_prefix_format' | 'invalid_number' | 'invalid_source_usage' | 'invalid_tax_location' | 'invoice_no_customer_line_items' | 'invoice_no_payment_method_types' | 'invoice_no_subscription_line_items' | 'invoice_not_editable' | 'invoice_on_behalf_of_not_editable' | 'invoice_payment_intent_requires_action' | 'invoice_upcoming_none' | 'livemode_mismatch' | 'lock_timeout' | 'missing' | 'no_account' | 'not_allowed_on_standard_account' | 'out_of_inventory' | 'ownership_declaration_not_allowed' | 'parameter_invalid_empty' | 'parameter_invalid_integer' | 'parameter_invalid_string_blank' | 'parameter_invalid_string_empty' | 'parameter_missing' | 'parameter_unknown' | 'parameters_exclusive' | 'payment_evaluation_on_api_version_not_supported' | 'payment_intent_action_required' | 'payment_intent_authentication_failure' | 'payment_intent_incompatible_payment_method' | 'payment_intent_invalid_parameter' | 'payment_intent_konbini_rejected_confirmation_number' | 'payment_intent_mandate_invalid' | 'payment_intent_payment_attempt_expired' | 'payment_intent_payment_attempt_failed' | 'payment_intent_rate_limit_exceeded' | 'payment_intent_unexpected_state' | 'payment_method_bank_account_already_verified' | 'payment_method_bank_account_blocked' | 'payment_method_billing_details_address_missing' | 'payment_method_configuration_failures' | 'payment_method_currency_mismatch' | 'payment_method_customer_decline' | 'payment_method_invalid_parameter' | 'payment_method_invalid_parameter_testmode' | 'payment_method_microdeposit_failed' | 'payment_method_microdeposit_processing_error' | 'payment_method_microdeposit_verification_amounts_invalid' | 'payment_method_microdeposit_verification_amounts_mismatch' | 'payment_method_microdeposit_verification_attempts_exceeded' | 'payment_method_microdeposit_verification_descriptor_code_mismatch' | 'payment_method_microdeposit_verification_timeout' | 'payment_method_not_available' | 'payment_method_provider_decline' | 'payment_method_provider_timeout' | 'payment_method_restricted' | 'payment_method_unactivated' | 'payment_method_unexpected_state' | 'payment_method_unsupported_type' | 'payout_reconciliation_not_ready' | 'payouts_limit_exceeded' | 'payouts_not_allowed' | 'platform_account_required' | 'platform_api_key_expired' | 'postal_code_invalid' | 'processing_error' | 'product_inactive' | 'progressive_onboarding_limit_exceeded' | 'rate_limit' | 'refer_to_customer' | 'refund_disputed_payment' | 'request_blocked' | 'resource_already_exists' | 'resource_missing' | 'return_intent_already_processed' | 'routing_number_invalid' | 'secret_key_required' | 'sepa_unsupported_account' | 'service_period_coupon_with_metered_tiered_item_unsupported' | 'setup_attempt_failed' | 'setup_intent_authentication_failure' | 'setup_intent_invalid_parameter' | 'setup_intent_mandate_invalid' | 'setup_intent_mobile_wallet_unsupported' | 'setup_intent_setup_attempt_expired' | 'setup_intent_unexpected_state' | 'shipping_address_invalid' | 'shipping_calculation_failed' | 'siret_invalid' | 'sku_inactive' | 'smart_disputes_not_available' | 'state_unsupported' | 'status_transition_invalid' | 'storer_capability_missing' | 'storer_capability_not_active' | 'stripe_tax_inactive' | 'subscription_update_trial_after_billing_cycle_anchor' | 'tax_id_invalid' | 'tax_id_prohibited' | 'taxes_calculation_failed' | 'terminal_location_country_unsupported' | 'terminal_reader_busy' | 'terminal_reader_hardware_fault' | 'terminal_reader_invalid_location_for_activation' | 'terminal_reader_invalid_location_for_payment' | 'terminal_reader_offline' | 'terminal_reader_timeout' | 'testmode_charges_only' | 'three_d_secure_authentication_not_supported' | 'three_d_secure_authentication_upstream_error' | 'tls_version_unsupported' | 'token_already_used' | 'token_card_network_invalid' | 'token_in_use' | 'transfer_source_balance_parameters_mismatch' | 'transfers_not_allowed' | 'url_invalid' | OtherString;
    export type Type = 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error' | OtherString;
  }
}
