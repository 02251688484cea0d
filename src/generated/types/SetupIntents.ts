// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, Expandable, NoParams, OtherString, Timestamp } from '../../core/words.ts';
import type { Account } from './Accounts.ts';
import type { AddressParam, Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';
import type { Application } from './Applications.ts';
import type { Customer, DeletedCustomer } from './Customers.ts';
import type { CustomerSource } from './CustomerSources.ts';
import type { Mandate } from './Mandates.ts';
import type { PaymentIntent } from './PaymentIntents.ts';
import type { PaymentMethod } from './PaymentMethods.ts';
import type { SetupAttempt } from './SetupAttempts.ts';

export interface SetupIntent {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-object) */
  object: 'setup_intent';
  /** The only kinds of payment methods that may be offered. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-allowed_payment_method_types) */
  allowed_payment_method_types: SetupIntent.AllowedPaymentMethodType[] | null;
  /** Id of the Connect platform that made it (`ca_…`). [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-application) */
  application: Expandable<Application> | null;
  /** Whether it is saved to pay from your own account, not for a customer. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-attach_to_self) */
  attach_to_self?: boolean;
  /** Whether Stripe chooses what to offer, from what is switched on in the Dashboard. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-automatic_payment_methods) */
  automatic_payment_methods: SetupIntent.AutomaticPaymentMethods | null;
  /** Why it was canceled. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-cancellation_reason) */
  cancellation_reason: SetupIntent.CancellationReason | null;
  /** Lets your front end finish what was begun. Not to be logged or stored, and only for this customer. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-client_secret) */
  client_secret: string | null;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-created) */
  created: number;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-customer) */
  customer: Expandable<Customer | DeletedCustomer> | null;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-customer_account) */
  customer_account?: string | null;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-description) */
  description: string | null;
  /** Kinds of payment methods not to be offered. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-excluded_payment_method_types) */
  excluded_payment_method_types: SetupIntent.ExcludedPaymentMethodType[] | null;
  /** Whether the payment method is to pay in, to be paid out to, or both. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-flow_directions) */
  flow_directions?: SetupIntent.FlowDirection[] | null;
  /** Why the latest attempt failed; empty once one has not. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-last_setup_error) */
  last_setup_error: SetupIntent.LastSetupError | null;
  /** Id of the latest attempt (`setatt_…`). [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-latest_attempt) */
  latest_attempt: Expandable<SetupAttempt> | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-livemode) */
  livemode: boolean;
  /** Whether Stripe sells on your behalf, as the merchant of record. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-managed_payments) */
  managed_payments?: SetupIntent.ManagedPayments | null;
  /** Id of the mandate, the permission to debit (`mandate_…`). [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-mandate) */
  mandate: Expandable<Mandate> | null;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-metadata) */
  metadata: Metadata | null;
  /** What the customer has to do before it can go on. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-next_action) */
  next_action: SetupIntent.NextAction | null;
  /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-on_behalf_of) */
  on_behalf_of: Expandable<Account> | null;
  /** Id of the payment method (`pm_…`). [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method) */
  payment_method: Expandable<PaymentMethod> | null;
  /** The settings that decided which kinds of payment methods are offered. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_configuration_details) */
  payment_method_configuration_details: SetupIntent.PaymentMethodConfigurationDetails | null;
  /** What applies only to one kind of payment method, by its name. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options) */
  payment_method_options: SetupIntent.PaymentMethodOptions | null;
  /** Kinds of payment methods that may be used, such as `card`. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_types) */
  payment_method_types: string[];
  /** Id of the mandate for a single payment (`mandate_…`). [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-single_use_mandate) */
  single_use_mandate: Expandable<Mandate> | null;
  /** In which state it is. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-status) */
  status: SetupIntent.Status;
  /** Whether it will pay with the customer present only (`on_session`) or absent too (`off_session`). [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-usage) */
  usage: string;
}
export declare namespace SetupIntent {
  export type AllowedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boku_promptpay' | 'boleto' | 'capchase_pay' | 'card' | 'card_present' | 'cashapp' | 'check_scan' | 'click_to_pay' | 'crypto' | 'customer_balance' | 'demo_pay' | 'duitnow' | 'dummy_auth_push' | 'dummy_passthrough_card' | 'edenred' | 'eps' | 'fpx' | 'gcash' | 'getbalance' | 'gift_card' | 'giropay' | 'gopay' | 'grabpay' | 'id_bank_transfer' | 'ideal' | 'interac_present' | 'kakao_pay' | 'klarna' | 'knet' | 'konbini' | 'kr_card' | 'kr_market' | 'kriya' | 'link' | 'mb_way' | 'mobilepay' | 'momo' | 'mondu' | 'multibanco' | 'naver_pay' | 'netbanking' | 'ng_bank' | 'ng_bank_transfer' | 'ng_card' | 'ng_market' | 'ng_ussd' | 'ng_wallet' | 'nz_bank_account' | 'octopus' | 'oxxo' | 'p24' | 'paper_check' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'qris' | 'rechnung' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'shop_pay' | 'shopeepay' | 'sofort' | 'south_korea_market' | 'stripe_balance' | 'sunbit' | 'swish' | 'tamara' | 'test_pay' | 'touch_n_go' | 'truemoney' | 'twint' | 'upi' | 'us_bank_account' | 'us_cash_voucher' | 'vipps' | 'wechat_pay' | 'wero' | 'zip' | OtherString;
  export interface AutomaticPaymentMethods {
    /** Whether payment methods may be offered that send the customer elsewhere. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-automatic_payment_methods-allow_redirects) */
    allow_redirects?: AutomaticPaymentMethods.AllowRedirects;
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-automatic_payment_methods-enabled) */
    enabled: boolean | null;
  }
  export namespace AutomaticPaymentMethods {
    export type AllowRedirects = 'always' | 'never' | OtherString;
  }
  export type CancellationReason = 'abandoned' | 'duplicate' | 'requested_by_customer' | OtherString;
  export type ExcludedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
  export type FlowDirection = 'inbound' | 'outbound' | OtherString;
  export interface LastSetupError {
    /** What to do next: `try_again_later`, `do_not_try_again` or `confirm_card_data`. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-last_setup_error-advice_code) */
    advice_code?: string;
    /** Id of the charge (`ch_…` or `py_…`). [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-last_setup_error-charge) */
    charge?: string;
    /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-last_setup_error-code) */
    code?: LastSetupError.Code;
    /** Why the issuer declined it. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-last_setup_error-decline_code) */
    decline_code?: string;
    /** A page about the error. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-last_setup_error-doc_url) */
    doc_url?: string;
    /** What happened or is wanted, for people to read. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-last_setup_error-message) */
    message?: string;
    /** What the network advises after it declined. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-last_setup_error-network_advice_code) */
    network_advice_code?: string;
    /** The code that the network gave for declining it. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-last_setup_error-network_decline_code) */
    network_decline_code?: string;
    /** The parameter that caused it. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-last_setup_error-param) */
    param?: string;
    /** The payment intent, as it was then. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-last_setup_error-payment_intent) */
    payment_intent?: PaymentIntent;
    /** The payment method, as it was then. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-last_setup_error-payment_method) */
    payment_method?: PaymentMethod;
    /** The kind of payment method, such as `card`. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-last_setup_error-payment_method_type) */
    payment_method_type?: string;
    /** The log of the request in the Dashboard. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-last_setup_error-request_log_url) */
    request_log_url?: string;
    /** The setup intent, as it was then. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-last_setup_error-setup_intent) */
    setup_intent?: SetupIntent;
    /** The source, as it was then. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-last_setup_error-source) */
    source?: CustomerSource;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-last_setup_error-type) */
    type: LastSetupError.Type;
  }
  export namespace LastSetupError {
    export type Code = 'account_closed' | 'account_country_invalid_address' | 'account_error_country_change_requires_additional_steps' | 'account_information_mismatch' | 'account_invalid' | 'account_number_invalid' | 'account_token_required_for_v2_account' | 'acss_debit_session_incomplete' | 'action_blocked' | 'alipay_upgrade_required' | 'amount_too_large' | 'amount_too_small' | 'anomalous_money_movement_request' | 'api_key_expired' | 'application_fees_not_allowed' | 'approval_required' | 'authentication_failure' | 'authentication_required' | 'balance_insufficient' | 'balance_invalid_parameter' | 'bank_account_bad_routing_numbers' | 'bank_account_declined' | 'bank_account_exists' | 'bank_account_restricted' | 'bank_account_unusable' | 'bank_account_unverified' | 'bank_account_verification_failed' | 'billing_invalid_mandate' | 'bitcoin_upgrade_required' | 'capability_not_active' | 'capture_charge_authorization_expired' | 'capture_unauthorized_payment' | 'card_decline_rate_limit_exceeded' | 'card_declined' | 'cardholder_phone_number_required' | 'charge_already_captured' | 'charge_already_refunded' | 'charge_disputed' | 'charge_exceeds_source_limit' | 'charge_exceeds_transaction_limit' | 'charge_expired_for_capture' | 'charge_invalid_parameter' | 'charge_not_refundable' | 'clearing_code_unsupported' | 'country_code_invalid' | 'country_unsupported' | 'coupon_expired' | 'customer_max_payment_methods' | 'customer_max_subscriptions' | 'customer_session_expired' | 'customer_tax_location_invalid' | 'debit_not_authorized' | 'dispute_evidence_page_limit_exceeded' | 'email_invalid' | 'expired_card' | 'expired_payment_method' | 'failed_tax_calculation' | 'financial_account_balance_does_not_support_currency' | 'financial_account_capability_not_enabled' | 'financial_account_capability_restricted' | 'financial_connections_account_inactive' | 'financial_connections_account_pending_account_numbers' | 'financial_connections_account_unavailable_account_numbers' | 'financial_connections_consent_locale_invalid' | 'financial_connections_consent_locale_unsupported' | 'financial_connections_no_successful_transaction_refresh' | 'forwarding_api_inactive' | 'forwarding_api_invalid_parameter' | 'forwarding_api_retryable_upstream_error' | 'forwarding_api_upstream_connection_error' | 'forwarding_api_upstream_connection_timeout' | 'forwarding_api_upstream_error' | 'idempotency_key_in_use' | 'incorrect_address' | 'incorrect_cvc' | 'incorrect_number' | 'incorrect_postal_code' | 'incorrect_zip' | 'india_recurring_payment_mandate_canceled' | 'instant_payouts_config_disabled' | 'instant_payouts_currency_disabled' | 'instant_payouts_limit_exceeded' | 'instant_payouts_unsupported' | 'insufficient_funds' | 'intent_invalid_state' | 'intent_verification_method_missing' | 'invalid_canceled_subscription_fields' | 'invalid_card_type' | 'invalid_characters' | 'invalid_charge_amount' | 'invalid_cvc' | 'invalid_expiry_month' | 'invalid_expiry_year' | 'invalid_mandate_reference_prefix_format' | 'invalid_number' | 'invalid_source_usage' | 'invalid_tax_location' | 'invoice_no_customer_line_items' | 'invoice_no_payment_method_types' | 'invoice_no_subscription_line_items' | 'invoice_not_editable' | 'invoice_on_behalf_of_not_editable' | 'invoice_payment_intent_requires_action' | 'invoice_upcoming_none' | 'livemode_mismatch' | 'lock_timeout' | 'missing' | 'no_account' | 'not_allowed_on_standard_account' | 'out_of_inventory' | 'ownership_declaration_not_allowed' | 'parameter_invalid_empty' | 'parameter_invalid_integer' | 'parameter_invalid_string_blank' | 'parameter_invalid_string_empty' | 'parameter_missing' | 'parameter_unknown' | 'parameters_exclusive' | 'payment_evaluation_on_api_version_not_supported' | 'payment_intent_action_required' | 'payment_intent_authentication_failure' | 'payment_intent_incompatible_payment_method' | 'payment_intent_invalid_parameter' | 'payment_intent_konbini_rejected_confirmation_number' | 'payment_intent_mandate_invalid' | 'payment_intent_payment_attempt_expired' | 'payment_intent_payment_attempt_failed' | 'payment_intent_rate_limit_exceeded' | 'payment_intent_unexpected_state' | 'payment_method_bank_account_already_verified' | 'payment_method_bank_account_blocked' | 'payment_method_billing_details_address_missing' | 'payment_method_configuration_failures' | 'payment_method_currency_mismatch' | 'payment_method_customer_decline' | 'payment_method_invalid_parameter' | 'payment_method_invalid_parameter_testmode' | 'payment_method_microdeposit_failed' | 'payment_method_microdeposit_processing_error' | 'payment_method_microdeposit_verification_amounts_invalid' | 'payment_method_microdeposit_verification_amounts_mismatch' | 'payment_method_microdeposit_verification_attempts_exceeded' | 'payment_method_microdeposit_verification_descriptor_code_mismatch' | 'payment_method_microdeposit_verification_timeout' | 'payment_method_not_available' | 'payment_method_provider_decline' | 'payment_method_provider_timeout' | 'payment_method_restricted' | 'payment_method_unactivated' | 'payment_method_unexpected_state' | 'payment_method_unsupported_type' | 'payout_reconciliation_not_ready' | 'payouts_limit_exceeded' | 'payouts_not_allowed' | 'platform_account_required' | 'platform_api_key_expired' | 'postal_code_invalid' | 'processing_error' | 'product_inactive' | 'progressive_onboarding_limit_exceeded' | 'rate_limit' | 'refer_to_customer' | 'refund_disputed_payment' | 'request_blocked' | 'resource_already_exists' | 'resource_missing' | 'return_intent_already_processed' | 'routing_number_invalid' | 'secret_key_required' | 'sepa_unsupported_account' | 'service_period_coupon_with_metered_tiered_item_unsupported' | 'setup_attempt_failed' | 'setup_intent_authentication_failure' | 'setup_intent_invalid_parameter' | 'setup_intent_mandate_invalid' | 'setup_intent_mobile_wallet_unsupported' | 'setup_intent_setup_attempt_expired' | 'setup_intent_unexpected_state' | 'shipping_address_invalid' | 'shipping_calculation_failed' | 'siret_invalid' | 'sku_inactive' | 'smart_disputes_not_available' | 'state_unsupported' | 'status_transition_invalid' | 'storer_capability_missing' | 'storer_capability_not_active' | 'stripe_tax_inactive' | 'subscription_update_trial_after_billing_cycle_anchor' | 'tax_id_invalid' | 'tax_id_prohibited' | 'taxes_calculation_failed' | 'terminal_location_country_unsupported' | 'terminal_reader_busy' | 'terminal_reader_hardware_fault' | 'terminal_reader_invalid_location_for_activation' | 'terminal_reader_invalid_location_for_payment' | 'terminal_reader_offline' | 'terminal_reader_timeout' | 'testmode_charges_only' | 'three_d_secure_authentication_not_supported' | 'three_d_secure_authentication_upstream_error' | 'tls_version_unsupported' | 'token_already_used' | 'token_card_network_invalid' | 'token_in_use' | 'transfer_source_balance_parameters_mismatch' | 'transfers_not_allowed' | 'url_invalid' | OtherString;
    export type Type = 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error' | OtherString;
  }
  export interface ManagedPayments {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-managed_payments-enabled) */
    enabled: boolean;
  }
  export interface NextAction {
    /** The customer has to confirm in the app of the bank. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-next_action-blik_authorize) */
    blik_authorize?: NextAction.BlikAuthorize;
    /** How to send the customer to Cash App, or the code to show. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-next_action-cashapp_handle_redirect_or_display_qr_code) */
    cashapp_handle_redirect_or_display_qr_code?: NextAction.CashappHandleRedirectOrDisplayQrCode;
    /** The code to show for Pix. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-next_action-pix_display_qr_code) */
    pix_display_qr_code?: NextAction.PixDisplayQrCode;
    /** Where the customer has to go to authenticate. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-next_action-redirect_to_url) */
    redirect_to_url?: NextAction.RedirectToUrl;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-next_action-type) */
    type: string;
    /** How to send the customer to the UPI app, or the code to show. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-next_action-upi_handle_redirect_or_display_qr_code) */
    upi_handle_redirect_or_display_qr_code?: NextAction.UpiHandleRedirectOrDisplayQrCode;
    /** Whether a Stripe library on the customer's device handles what the customer has to do. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-next_action-use_stripe_sdk) */
    use_stripe_sdk?: NextAction.UseStripeSdk;
    /** The bank account is proved by small deposits. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-next_action-verify_with_microdeposits) */
    verify_with_microdeposits?: NextAction.VerifyWithMicrodeposits;
  }
  export namespace NextAction {
    export interface BlikAuthorize {
    }
    export interface CashappHandleRedirectOrDisplayQrCode {
      /** A page that tells the customer how to pay. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-next_action-cashapp_handle_redirect_or_display_qr_code-hosted_instructions_url) */
      hosted_instructions_url: string;
      /** The address that opens the app. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-next_action-cashapp_handle_redirect_or_display_qr_code-mobile_auth_url) */
      mobile_auth_url: string;
      /** The QR code for the customer to scan. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-next_action-cashapp_handle_redirect_or_display_qr_code-qr_code) */
      qr_code: CashappHandleRedirectOrDisplayQrCode.QrCode;
    }
    export namespace CashappHandleRedirectOrDisplayQrCode {
      export interface QrCode {
        /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-next_action-cashapp_handle_redirect_or_display_qr_code-qr_code-expires_at) */
        expires_at: number;
        /** The code as a picture, PNG. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-next_action-cashapp_handle_redirect_or_display_qr_code-qr_code-image_url_png) */
        image_url_png: string;
        /** The code as a picture, SVG. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-next_action-cashapp_handle_redirect_or_display_qr_code-qr_code-image_url_svg) */
        image_url_svg: string;
      }
    }
    export interface PixDisplayQrCode {
      /** What the code says, to draw it yourself. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-next_action-pix_display_qr_code-data) */
      data: string;
      /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-next_action-pix_display_qr_code-expires_at) */
      expires_at: number;
      /** A page that tells the customer how to pay. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-next_action-pix_display_qr_code-hosted_instructions_url) */
      hosted_instructions_url: string;
      /** The code as a picture, PNG. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-next_action-pix_display_qr_code-image_url_png) */
      image_url_png: string;
      /** The code as a picture, SVG. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-next_action-pix_display_qr_code-image_url_svg) */
      image_url_svg: string;
    }
    export interface RedirectToUrl {
      /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-next_action-redirect_to_url-return_url) */
      return_url: string | null;
      /** Where it can be reached. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-next_action-redirect_to_url-url) */
      url: string | null;
    }
    export interface UpiHandleRedirectOrDisplayQrCode {
      /** A page that tells the customer how to pay. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-next_action-upi_handle_redirect_or_display_qr_code-hosted_instructions_url) */
      hosted_instructions_url: string;
      /** The QR code for the customer to scan. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-next_action-upi_handle_redirect_or_display_qr_code-qr_code) */
      qr_code: UpiHandleRedirectOrDisplayQrCode.QrCode;
    }
    export namespace UpiHandleRedirectOrDisplayQrCode {
      export interface QrCode {
        /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-next_action-upi_handle_redirect_or_display_qr_code-qr_code-expires_at) */
        expires_at: number;
        /** The code as a picture, PNG. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-next_action-upi_handle_redirect_or_display_qr_code-qr_code-image_url_png) */
        image_url_png: string;
        /** The code as a picture, SVG. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-next_action-upi_handle_redirect_or_display_qr_code-qr_code-image_url_svg) */
        image_url_svg: string;
      }
    }
    export type UseStripeSdk = Record<string, unknown>;
    export interface VerifyWithMicrodeposits {
      /** The day when it should arrive. Unix seconds. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-next_action-verify_with_microdeposits-arrival_date) */
      arrival_date: number;
      /** The page where the customer enters what the deposits say. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-next_action-verify_with_microdeposits-hosted_verification_url) */
      hosted_verification_url: string;
      /** Whether amounts or a code are to be entered. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-next_action-verify_with_microdeposits-microdeposit_type) */
      microdeposit_type: VerifyWithMicrodeposits.MicrodepositType | null;
    }
    export namespace VerifyWithMicrodeposits {
      export type MicrodepositType = 'amounts' | 'descriptor_code' | OtherString;
    }
  }
  export interface PaymentMethodConfigurationDetails {
    /** Identifies the object. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_configuration_details-id) */
    id: string;
    /** Id of the settings that these come from (`pmc_…`). [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_configuration_details-parent) */
    parent: string | null;
  }
  export interface PaymentMethodOptions {
    /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-acss_debit) */
    acss_debit?: PaymentMethodOptions.AcssDebit;
    /** What is particular to Amazon Pay. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-amazon_pay) */
    amazon_pay?: PaymentMethodOptions.AmazonPay;
    /** What is particular to Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-bacs_debit) */
    bacs_debit?: PaymentMethodOptions.BacsDebit;
    /** What is particular to Bizum. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-bizum) */
    bizum?: PaymentMethodOptions.Bizum;
    /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-blik) */
    blik?: PaymentMethodOptions.Blik;
    /** What is particular to cards. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-card) */
    card?: PaymentMethodOptions.Card;
    /** What is particular to cards held to a terminal. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-card_present) */
    card_present?: PaymentMethodOptions.CardPresent;
    /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-klarna) */
    klarna?: PaymentMethodOptions.Klarna;
    /** What is particular to Link. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-link) */
    link?: PaymentMethodOptions.Link;
    /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-paypal) */
    paypal?: PaymentMethodOptions.Paypal;
    /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-payto) */
    payto?: PaymentMethodOptions.Payto;
    /** What is particular to Pix. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-pix) */
    pix?: PaymentMethodOptions.Pix;
    /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-sepa_debit) */
    sepa_debit?: PaymentMethodOptions.SepaDebit;
    /** What is particular to UPI. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-upi) */
    upi?: PaymentMethodOptions.Upi;
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-us_bank_account) */
    us_bank_account?: PaymentMethodOptions.UsBankAccount;
  }
  export namespace PaymentMethodOptions {
    export interface AcssDebit {
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-acss_debit-currency) */
      currency: AcssDebit.Currency | null;
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-acss_debit-mandate_options) */
      mandate_options?: AcssDebit.MandateOptions;
      /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-acss_debit-verification_method) */
      verification_method?: AcssDebit.VerificationMethod;
    }
    export namespace AcssDebit {
      export type Currency = 'cad' | 'usd' | OtherString;
      export interface MandateOptions {
        /** A page of your own with the text of the mandate. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-acss_debit-mandate_options-custom_mandate_url) */
        custom_mandate_url?: string;
        /** What the mandate is the default for. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-acss_debit-mandate_options-default_for) */
        default_for?: MandateOptions.DefaultFor[];
        /** How often debits are made, in words. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-acss_debit-mandate_options-interval_description) */
        interval_description: string | null;
        /** How often debits are made. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-acss_debit-mandate_options-payment_schedule) */
        payment_schedule: MandateOptions.PaymentSchedule | null;
        /** Whether the account is that of a business or of a person. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-acss_debit-mandate_options-transaction_type) */
        transaction_type: MandateOptions.TransactionType | null;
      }
      export namespace MandateOptions {
        export type DefaultFor = 'invoice' | 'subscription' | OtherString;
        export type PaymentSchedule = 'combined' | 'interval' | 'sporadic' | OtherString;
        export type TransactionType = 'business' | 'personal' | OtherString;
      }
      export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
    }
    export interface AmazonPay {
    }
    export interface BacsDebit {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-bacs_debit-mandate_options) */
      mandate_options?: BacsDebit.MandateOptions;
    }
    export namespace BacsDebit {
      export interface MandateOptions {
        /** What the reference of the mandate begins with. Up to 12 characters. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-bacs_debit-mandate_options-reference_prefix) */
        reference_prefix?: string;
      }
    }
    export interface Bizum {
    }
    export interface Blik {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-blik-mandate_options) */
      mandate_options?: Blik.MandateOptions;
    }
    export namespace Blik {
      export interface MandateOptions {
        /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-blik-mandate_options-expires_at) */
        expires_at: number | null;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-blik-mandate_options-type) */
        type: 'off_session' | null;
      }
    }
    export interface Card {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-card-mandate_options) */
      mandate_options: Card.MandateOptions | null;
      /** The network that it went over. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-card-network) */
      network: Card.Network | null;
      /** Whether to ask for 3D Secure: `automatic`, `any` or `challenge`. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-card-request_three_d_secure) */
      request_three_d_secure: Card.RequestThreeDSecure | null;
      /** Whether it was stored for later payments. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-card-setup_credential_usage) */
      setup_credential_usage?: Card.SetupCredentialUsage;
    }
    export namespace Card {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-card-mandate_options-amount) */
        amount: number;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-card-mandate_options-amount_type) */
        amount_type: MandateOptions.AmountType;
        /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-card-mandate_options-currency) */
        currency: string;
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-card-mandate_options-description) */
        description: string | null;
        /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-card-mandate_options-end_date) */
        end_date: number | null;
        /** How often it is debited. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-card-mandate_options-interval) */
        interval: MandateOptions.Interval;
        /** How many of those units lie between. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-card-mandate_options-interval_count) */
        interval_count: number | null;
        /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-card-mandate_options-reference) */
        reference: string;
        /** When it began, or will begin. Unix seconds. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-card-mandate_options-start_date) */
        start_date: number;
        /** The kinds of transfers that it takes. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-card-mandate_options-supported_types) */
        supported_types: 'india'[] | null;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
        export type Interval = 'day' | 'month' | 'sporadic' | 'week' | 'year' | OtherString;
      }
      export type Network = 'amex' | 'cartes_bancaires' | 'diners' | 'discover' | 'eftpos_au' | 'girocard' | 'interac' | 'jcb' | 'link' | 'mastercard' | 'unionpay' | 'unknown' | 'visa' | OtherString;
      export type RequestThreeDSecure = 'any' | 'automatic' | 'challenge' | OtherString;
      export type SetupCredentialUsage = 'installment' | 'recurring' | 'unscheduled' | OtherString;
    }
    export interface CardPresent {
    }
    export interface Klarna {
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-klarna-currency) */
      currency: string | null;
      /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-klarna-preferred_locale) */
      preferred_locale: string | null;
    }
    export interface Link {
      /** Identifies the customer at the provider, from one payment to the next. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-link-persistent_token) @deprecated */
      persistent_token: string | null;
    }
    export interface Paypal {
      /** The agreement with PayPal on payments to come. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-paypal-billing_agreement_id) */
      billing_agreement_id: string | null;
    }
    export interface Payto {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-payto-mandate_options) */
      mandate_options?: Payto.MandateOptions;
    }
    export namespace Payto {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-payto-mandate_options-amount) */
        amount: number | null;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-payto-mandate_options-amount_type) */
        amount_type: MandateOptions.AmountType | null;
        /** When it ends. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-payto-mandate_options-end_date) */
        end_date: string | null;
        /** How often debits are made. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-payto-mandate_options-payment_schedule) */
        payment_schedule: MandateOptions.PaymentSchedule | null;
        /** How many payments at most in one period. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-payto-mandate_options-payments_per_period) */
        payments_per_period: number | null;
        /** What it is for. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-payto-mandate_options-purpose) */
        purpose: MandateOptions.Purpose | null;
        /** When it began, or will begin. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-payto-mandate_options-start_date) */
        start_date: string | null;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
        export type PaymentSchedule = 'adhoc' | 'annual' | 'daily' | 'fortnightly' | 'monthly' | 'quarterly' | 'semi_annual' | 'weekly' | OtherString;
        export type Purpose = 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'personal' | 'retail' | 'salary' | 'tax' | 'utility' | OtherString;
      }
    }
    export interface Pix {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-pix-mandate_options) */
      mandate_options?: Pix.MandateOptions;
    }
    export namespace Pix {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-pix-mandate_options-amount) */
        amount?: number;
        /** Whether the Brazilian tax on transactions (IOF) is in the amount. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-pix-mandate_options-amount_includes_iof) */
        amount_includes_iof?: MandateOptions.AmountIncludesIof;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-pix-mandate_options-amount_type) */
        amount_type?: MandateOptions.AmountType;
        /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-pix-mandate_options-currency) */
        currency?: string;
        /** When it ends. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-pix-mandate_options-end_date) */
        end_date?: string;
        /** How often debits are made. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-pix-mandate_options-payment_schedule) */
        payment_schedule?: MandateOptions.PaymentSchedule;
        /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-pix-mandate_options-reference) */
        reference?: string;
        /** When it began, or will begin. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-pix-mandate_options-start_date) */
        start_date?: string;
      }
      export namespace MandateOptions {
        export type AmountIncludesIof = 'always' | 'never' | OtherString;
        export type AmountType = 'fixed' | 'maximum' | OtherString;
        export type PaymentSchedule = 'halfyearly' | 'monthly' | 'quarterly' | 'weekly' | 'yearly' | OtherString;
      }
    }
    export interface SepaDebit {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-sepa_debit-mandate_options) */
      mandate_options?: SepaDebit.MandateOptions;
    }
    export namespace SepaDebit {
      export interface MandateOptions {
        /** What the reference of the mandate begins with. Up to 12 characters. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-sepa_debit-mandate_options-reference_prefix) */
        reference_prefix?: string;
      }
    }
    export interface Upi {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-upi-mandate_options) */
      mandate_options?: Upi.MandateOptions;
    }
    export namespace Upi {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-upi-mandate_options-amount) */
        amount: number | null;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-upi-mandate_options-amount_type) */
        amount_type: MandateOptions.AmountType | null;
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-upi-mandate_options-description) */
        description: string | null;
        /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-upi-mandate_options-end_date) */
        end_date: number | null;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
      }
    }
    export interface UsBankAccount {
      /** How the customer links their bank account. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-us_bank_account-financial_connections) */
      financial_connections?: UsBankAccount.FinancialConnections;
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-us_bank_account-mandate_options) */
      mandate_options?: UsBankAccount.MandateOptions;
      /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-us_bank_account-verification_method) */
      verification_method?: UsBankAccount.VerificationMethod;
    }
    export namespace UsBankAccount {
      export interface FinancialConnections {
        /** Which bank accounts can be chosen. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-us_bank_account-financial_connections-filters) */
        filters?: FinancialConnections.Filters;
        /** What of the linked account may be read. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-us_bank_account-financial_connections-permissions) */
        permissions?: FinancialConnections.Permission[];
        /** What is fetched from the linked account at once. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-us_bank_account-financial_connections-prefetch) */
        prefetch: FinancialConnections.Prefetch[] | null;
        /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-us_bank_account-financial_connections-return_url) */
        return_url?: string;
      }
      export namespace FinancialConnections {
        export interface Filters {
          /** Which kinds of bank accounts can be chosen. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-us_bank_account-financial_connections-filters-account_subcategories) */
          account_subcategories?: Filters.AccountSubcategory[];
        }
        export namespace Filters {
          export type AccountSubcategory = 'checking' | 'savings' | OtherString;
        }
        export type Permission = 'balances' | 'ownership' | 'payment_method' | 'transactions' | OtherString;
        export type Prefetch = 'balances' | 'ownership' | 'transactions' | OtherString;
      }
      export interface MandateOptions {
        /** Whether to charge the stored payment method or to send an invoice to pay. [Docs](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-us_bank_account-mandate_options-collection_method) */
        collection_method?: 'paper';
      }
      export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
    }
  }
  export type Status = 'canceled' | 'processing' | 'requires_action' | 'requires_confirmation' | 'requires_payment_method' | 'succeeded' | OtherString;
}

export interface SetupIntentCreateParams {
  /** The only kinds of payment methods that may be offered. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-allowed_payment_method_types) */
  allowed_payment_method_types?: readonly SetupIntentCreateParams.AllowedPaymentMethodType[] | undefined;
  /** Whether it is saved to pay from your own account, not for a customer. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-attach_to_self) */
  attach_to_self?: boolean | undefined;
  /** Whether Stripe chooses what to offer, from what is switched on in the Dashboard. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-automatic_payment_methods) */
  automatic_payment_methods?: SetupIntentCreateParams.AutomaticPaymentMethods | undefined;
  /** Whether to confirm it in the same call. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-confirm) */
  confirm?: boolean | undefined;
  /** Id of what the front end collected (`ctoken_…`); it overrides the payment method here. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-confirmation_token) */
  confirmation_token?: string | undefined;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-customer) */
  customer?: string | undefined;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-customer_account) */
  customer_account?: string | undefined;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-description) */
  description?: string | undefined;
  /** Kinds of payment methods not to be offered. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-excluded_payment_method_types) */
  excluded_payment_method_types?: readonly SetupIntentCreateParams.ExcludedPaymentMethodType[] | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Whether the payment method is to pay in, to be paid out to, or both. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-flow_directions) */
  flow_directions?: readonly SetupIntentCreateParams.FlowDirection[] | undefined;
  /** The customer's permission to debit: when and how it was given. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-mandate_data) */
  mandate_data?: Emptyable<SetupIntentCreateParams.MandateData> | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-metadata) */
  metadata?: MetadataParam | undefined;
  /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-on_behalf_of) */
  on_behalf_of?: string | undefined;
  /** Id of the payment method (`pm_…`). [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method) */
  payment_method?: string | undefined;
  /** Id of the settings that say what is offered (`pmc_…`); your default ones without it. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_configuration) */
  payment_method_configuration?: string | undefined;
  /** Details of a new payment method, in place of the id of one. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data) */
  payment_method_data?: SetupIntentCreateParams.PaymentMethodData | undefined;
  /** What applies only to one kind of payment method, by its name. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options) */
  payment_method_options?: SetupIntentCreateParams.PaymentMethodOptions | undefined;
  /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-return_url) */
  return_url?: string | undefined;
  /** What a mandate for a single payment covers. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-single_use) */
  single_use?: SetupIntentCreateParams.SingleUse | undefined;
  /** Whether it will pay with the customer present only (`on_session`) or absent too (`off_session`). [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-usage) */
  usage?: SetupIntentCreateParams.Usage | undefined;
  /** Whether a Stripe library on the customer's device handles what the customer has to do. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-use_stripe_sdk) */
  use_stripe_sdk?: boolean | undefined;
}
export declare namespace SetupIntentCreateParams {
  export type AllowedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boku_promptpay' | 'boleto' | 'capchase_pay' | 'card' | 'card_present' | 'cashapp' | 'check_scan' | 'click_to_pay' | 'crypto' | 'customer_balance' | 'demo_pay' | 'duitnow' | 'dummy_auth_push' | 'dummy_passthrough_card' | 'edenred' | 'eps' | 'fpx' | 'gcash' | 'getbalance' | 'gift_card' | 'giropay' | 'gopay' | 'grabpay' | 'id_bank_transfer' | 'ideal' | 'interac_present' | 'kakao_pay' | 'klarna' | 'knet' | 'konbini' | 'kr_card' | 'kr_market' | 'kriya' | 'link' | 'mb_way' | 'mobilepay' | 'momo' | 'mondu' | 'multibanco' | 'naver_pay' | 'netbanking' | 'ng_bank' | 'ng_bank_transfer' | 'ng_card' | 'ng_market' | 'ng_ussd' | 'ng_wallet' | 'nz_bank_account' | 'octopus' | 'oxxo' | 'p24' | 'paper_check' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'qris' | 'rechnung' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'shop_pay' | 'shopeepay' | 'sofort' | 'south_korea_market' | 'stripe_balance' | 'sunbit' | 'swish' | 'tamara' | 'test_pay' | 'touch_n_go' | 'truemoney' | 'twint' | 'upi' | 'us_bank_account' | 'us_cash_voucher' | 'vipps' | 'wechat_pay' | 'wero' | 'zip' | OtherString;
  export interface AutomaticPaymentMethods {
    /** Whether payment methods may be offered that send the customer elsewhere. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-automatic_payment_methods-allow_redirects) */
    allow_redirects?: AutomaticPaymentMethods.AllowRedirects | undefined;
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-automatic_payment_methods-enabled) */
    enabled: boolean;
  }
  export namespace AutomaticPaymentMethods {
    export type AllowRedirects = 'always' | 'never' | OtherString;
  }
  export type ExcludedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
  export type FlowDirection = 'inbound' | 'outbound' | OtherString;
  export interface MandateData {
    /** How and when the customer agreed. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-mandate_data-customer_acceptance) */
    customer_acceptance: MandateData.CustomerAcceptance;
  }
  export namespace MandateData {
    export interface CustomerAcceptance {
      /** When the customer agreed. Unix seconds. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-mandate_data-customer_acceptance-accepted_at) */
      accepted_at?: Timestamp | undefined;
      /** That the customer agreed on paper or by word. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-mandate_data-customer_acceptance-offline) */
      offline?: CustomerAcceptance.Offline | undefined;
      /** From where the customer agreed: internet address and browser. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-mandate_data-customer_acceptance-online) */
      online?: CustomerAcceptance.Online | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-mandate_data-customer_acceptance-type) */
      type: CustomerAcceptance.Type;
    }
    export namespace CustomerAcceptance {
      export interface Offline extends NoParams {
      }
      export interface Online {
        /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-mandate_data-customer_acceptance-online-ip_address) */
        ip_address: string;
        /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-mandate_data-customer_acceptance-online-user_agent) */
        user_agent: string;
      }
      export type Type = 'offline' | 'online' | OtherString;
    }
  }
  export interface PaymentMethodData {
    /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-acss_debit) */
    acss_debit?: PaymentMethodData.AcssDebit | undefined;
    /** What is particular to Affirm. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-affirm) */
    affirm?: PaymentMethodData.Affirm | undefined;
    /** What is particular to Afterpay or Clearpay. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-afterpay_clearpay) */
    afterpay_clearpay?: PaymentMethodData.AfterpayClearpay | undefined;
    /** What is particular to Alipay. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-alipay) */
    alipay?: PaymentMethodData.Alipay | undefined;
    /** Whether it may be shown again at a next purchase: `always`, `limited` or `unspecified`. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-allow_redisplay) */
    allow_redisplay?: PaymentMethodData.AllowRedisplay | undefined;
    /** What is particular to Alma. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-alma) */
    alma?: PaymentMethodData.Alma | undefined;
    /** What is particular to Amazon Pay. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-amazon_pay) */
    amazon_pay?: PaymentMethodData.AmazonPay | undefined;
    /** What is particular to BECS direct debits in Australia. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-au_becs_debit) */
    au_becs_debit?: PaymentMethodData.AuBecsDebit | undefined;
    /** What is particular to Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-bacs_debit) */
    bacs_debit?: PaymentMethodData.BacsDebit | undefined;
    /** What is particular to Bancontact. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-bancontact) */
    bancontact?: PaymentMethodData.Bancontact | undefined;
    /** What is particular to Billie. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-billie) */
    billie?: PaymentMethodData.Billie | undefined;
    /** Name, address, email and telephone that belong to the payment method. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-billing_details) */
    billing_details?: PaymentMethodData.BillingDetails | undefined;
    /** What is particular to Bizum. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-bizum) */
    bizum?: PaymentMethodData.Bizum | undefined;
    /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-blik) */
    blik?: PaymentMethodData.Blik | undefined;
    /** What is particular to Boleto. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-boleto) */
    boleto?: PaymentMethodData.Boleto | undefined;
    /** What is particular to Cash App Pay. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-cashapp) */
    cashapp?: PaymentMethodData.Cashapp | undefined;
    /** What is particular to stablecoins. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-crypto) */
    crypto?: PaymentMethodData.Crypto | undefined;
    /** What is particular to money from the customer's cash balance. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-customer_balance) */
    customer_balance?: PaymentMethodData.CustomerBalance | undefined;
    /** What is particular to EPS. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-eps) */
    eps?: PaymentMethodData.Eps | undefined;
    /** What is particular to FPX. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-fpx) */
    fpx?: PaymentMethodData.Fpx | undefined;
    /** What is particular to giropay. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-giropay) */
    giropay?: PaymentMethodData.Giropay | undefined;
    /** What is particular to GrabPay. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-grabpay) */
    grabpay?: PaymentMethodData.Grabpay | undefined;
    /** What is particular to iDEAL. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-ideal) */
    ideal?: PaymentMethodData.Ideal | undefined;
    /** What is particular to Interac cards held to a terminal. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-interac_present) */
    interac_present?: PaymentMethodData.InteracPresent | undefined;
    /** What is particular to Kakao Pay. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-kakao_pay) */
    kakao_pay?: PaymentMethodData.KakaoPay | undefined;
    /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-klarna) */
    klarna?: PaymentMethodData.Klarna | undefined;
    /** What is particular to payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-konbini) */
    konbini?: PaymentMethodData.Konbini | undefined;
    /** What is particular to Korean cards. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-kr_card) */
    kr_card?: PaymentMethodData.KrCard | undefined;
    /** What is particular to Link. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-link) */
    link?: PaymentMethodData.Link | undefined;
    /** What is particular to MB WAY. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-mb_way) */
    mb_way?: PaymentMethodData.MbWay | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-metadata) */
    metadata?: MetadataParam | undefined;
    /** What is particular to MobilePay. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-mobilepay) */
    mobilepay?: PaymentMethodData.Mobilepay | undefined;
    /** What is particular to Multibanco. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-multibanco) */
    multibanco?: PaymentMethodData.Multibanco | undefined;
    /** What is particular to Naver Pay. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-naver_pay) */
    naver_pay?: PaymentMethodData.NaverPay | undefined;
    /** What is particular to BECS direct debits in New Zealand. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-nz_bank_account) */
    nz_bank_account?: PaymentMethodData.NzBankAccount | undefined;
    /** What is particular to OXXO. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-oxxo) */
    oxxo?: PaymentMethodData.Oxxo | undefined;
    /** What is particular to Przelewy24. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-p24) */
    p24?: PaymentMethodData.P24 | undefined;
    /** What is particular to Pay by Bank. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-pay_by_bank) */
    pay_by_bank?: PaymentMethodData.PayByBank | undefined;
    /** What is particular to PAYCO. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-payco) */
    payco?: PaymentMethodData.Payco | undefined;
    /** What is particular to PayNow. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-paynow) */
    paynow?: PaymentMethodData.Paynow | undefined;
    /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-paypal) */
    paypal?: PaymentMethodData.Paypal | undefined;
    /** What is particular to PayPay. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-paypay) */
    paypay?: PaymentMethodData.Paypay | undefined;
    /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-payto) */
    payto?: PaymentMethodData.Payto | undefined;
    /** What is particular to Pix. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-pix) */
    pix?: PaymentMethodData.Pix | undefined;
    /** What is particular to PromptPay. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-promptpay) */
    promptpay?: PaymentMethodData.Promptpay | undefined;
    /** What Radar is to know or to do about it. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-radar_options) */
    radar_options?: PaymentMethodData.RadarOptions | undefined;
    /** What is particular to Revolut Pay. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-revolut_pay) */
    revolut_pay?: PaymentMethodData.RevolutPay | undefined;
    /** What is particular to Samsung Pay. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-samsung_pay) */
    samsung_pay?: PaymentMethodData.SamsungPay | undefined;
    /** What is particular to Satispay. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-satispay) */
    satispay?: PaymentMethodData.Satispay | undefined;
    /** What is particular to Scalapay. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-scalapay) */
    scalapay?: PaymentMethodData.Scalapay | undefined;
    /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-sepa_debit) */
    sepa_debit?: PaymentMethodData.SepaDebit | undefined;
    /** What is particular to seQura. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-sequra) */
    sequra?: PaymentMethodData.Sequra | undefined;
    /** What is particular to Sofort. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-sofort) */
    sofort?: PaymentMethodData.Sofort | undefined;
    /** What is particular to Sunbit. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-sunbit) */
    sunbit?: PaymentMethodData.Sunbit | undefined;
    /** What is particular to Swish. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-swish) */
    swish?: PaymentMethodData.Swish | undefined;
    /** What is particular to TWINT. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-twint) */
    twint?: PaymentMethodData.Twint | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-type) */
    type: PaymentMethodData.Type;
    /** What is particular to UPI. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-upi) */
    upi?: PaymentMethodData.Upi | undefined;
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-us_bank_account) */
    us_bank_account?: PaymentMethodData.UsBankAccount | undefined;
    /** What is particular to WeChat Pay. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-wechat_pay) */
    wechat_pay?: PaymentMethodData.WechatPay | undefined;
    /** What is particular to Zip. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-zip) */
    zip?: PaymentMethodData.Zip | undefined;
  }
  export namespace PaymentMethodData {
    export interface AcssDebit {
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-acss_debit-account_number) */
      account_number: string;
      /** The bank in Canada, three digits. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-acss_debit-institution_number) */
      institution_number: string;
      /** The branch in Canada, five digits. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-acss_debit-transit_number) */
      transit_number: string;
    }
    export interface Affirm extends NoParams {
    }
    export interface AfterpayClearpay extends NoParams {
    }
    export interface Alipay extends NoParams {
    }
    export type AllowRedisplay = 'always' | 'limited' | 'unspecified' | OtherString;
    export interface Alma extends NoParams {
    }
    export interface AmazonPay extends NoParams {
    }
    export interface AuBecsDebit {
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-au_becs_debit-account_number) */
      account_number: string;
      /** Bank and branch in Australia, six digits. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-au_becs_debit-bsb_number) */
      bsb_number: string;
    }
    export interface BacsDebit {
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-bacs_debit-account_number) */
      account_number?: string | undefined;
      /** Bank and branch in the United Kingdom, six digits. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-bacs_debit-sort_code) */
      sort_code?: string | undefined;
    }
    export interface Bancontact extends NoParams {
    }
    export interface Billie extends NoParams {
    }
    export interface BillingDetails {
      /** A postal address. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-billing_details-address) */
      address?: Emptyable<AddressParam> | undefined;
      /** An email address. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-billing_details-email) */
      email?: Emptyable<string> | undefined;
      /** What it is called. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-billing_details-name) */
      name?: Emptyable<string> | undefined;
      /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-billing_details-phone) */
      phone?: Emptyable<string> | undefined;
      /** The tax number. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-billing_details-tax_id) */
      tax_id?: string | undefined;
    }
    export interface Bizum extends NoParams {
    }
    export interface Blik extends NoParams {
    }
    export interface Boleto {
      /** The tax number. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-boleto-tax_id) */
      tax_id: string;
    }
    export interface Cashapp extends NoParams {
    }
    export interface Crypto extends NoParams {
    }
    export interface CustomerBalance extends NoParams {
    }
    export interface Eps {
      /** The bank of the customer. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-eps-bank) */
      bank?: Eps.Bank | undefined;
    }
    export namespace Eps {
      export type Bank = 'arzte_und_apotheker_bank' | 'austrian_anadi_bank_ag' | 'bank_austria' | 'bankhaus_carl_spangler' | 'bankhaus_schelhammer_und_schattera_ag' | 'bawag_psk_ag' | 'bks_bank_ag' | 'brull_kallmus_bank_ag' | 'btv_vier_lander_bank' | 'capital_bank_grawe_gruppe_ag' | 'deutsche_bank_ag' | 'dolomitenbank' | 'easybank_ag' | 'erste_bank_und_sparkassen' | 'hypo_alpeadriabank_international_ag' | 'hypo_bank_burgenland_aktiengesellschaft' | 'hypo_noe_lb_fur_niederosterreich_u_wien' | 'hypo_oberosterreich_salzburg_steiermark' | 'hypo_tirol_bank_ag' | 'hypo_vorarlberg_bank_ag' | 'marchfelder_bank' | 'oberbank_ag' | 'raiffeisen_bankengruppe_osterreich' | 'schoellerbank_ag' | 'sparda_bank_wien' | 'volksbank_gruppe' | 'volkskreditbank_ag' | 'vr_bank_braunau' | OtherString;
    }
    export interface Fpx {
      /** `individual` or `company`. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-fpx-account_holder_type) */
      account_holder_type?: Fpx.AccountHolderType | undefined;
      /** The bank of the customer. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-fpx-bank) */
      bank: Fpx.Bank;
    }
    export namespace Fpx {
      export type AccountHolderType = 'company' | 'individual' | OtherString;
      export type Bank = 'affin_bank' | 'agrobank' | 'alliance_bank' | 'ambank' | 'bank_islam' | 'bank_muamalat' | 'bank_of_china' | 'bank_rakyat' | 'bnp_paribas' | 'bsn' | 'cimb' | 'citibank' | 'deutsche_bank' | 'hong_leong_bank' | 'hsbc' | 'kfh' | 'maybank2e' | 'maybank2u' | 'mbsb_bank' | 'ocbc' | 'pb_enterprise' | 'public_bank' | 'rhb' | 'standard_chartered' | 'uob' | OtherString;
    }
    export interface Giropay extends NoParams {
    }
    export interface Grabpay extends NoParams {
    }
    export interface Ideal {
      /** The bank of the account that paid. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-ideal-bank) */
      bank?: Ideal.Bank | undefined;
    }
    export namespace Ideal {
      export type Bank = 'abn_amro' | 'adyen' | 'asn_bank' | 'bunq' | 'buut' | 'finom' | 'handelsbanken' | 'ing' | 'knab' | 'mollie' | 'moneyou' | 'n26' | 'nn' | 'rabobank' | 'regiobank' | 'revolut' | 'sns_bank' | 'triodos_bank' | 'van_lanschot' | 'yoursafe' | OtherString;
    }
    export interface InteracPresent extends NoParams {
    }
    export interface KakaoPay extends NoParams {
    }
    export interface Klarna {
      /** Date of birth. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-klarna-dob) */
      dob?: Klarna.Dob | undefined;
    }
    export namespace Klarna {
      export interface Dob {
        /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-klarna-dob-day) */
        day: number;
        /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-klarna-dob-month) */
        month: number;
        /** Year, in four digits. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-klarna-dob-year) */
        year: number;
      }
    }
    export interface Konbini extends NoParams {
    }
    export interface KrCard extends NoParams {
    }
    export interface Link extends NoParams {
    }
    export interface MbWay extends NoParams {
    }
    export interface Mobilepay extends NoParams {
    }
    export interface Multibanco extends NoParams {
    }
    export interface NaverPay {
      /** What is behind it, such as credit or money in an account. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-naver_pay-funding) */
      funding?: NaverPay.Funding | undefined;
    }
    export namespace NaverPay {
      export type Funding = 'card' | 'points' | OtherString;
    }
    export interface NzBankAccount {
      /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-nz_bank_account-account_holder_name) */
      account_holder_name?: string | undefined;
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-nz_bank_account-account_number) */
      account_number: string;
      /** Identifies the bank within its country. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-nz_bank_account-bank_code) */
      bank_code: string;
      /** Identifies the branch of the bank. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-nz_bank_account-branch_code) */
      branch_code: string;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-nz_bank_account-reference) */
      reference?: string | undefined;
      /** The last two or three digits of the account number. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-nz_bank_account-suffix) */
      suffix: string;
    }
    export interface Oxxo extends NoParams {
    }
    export interface P24 {
      /** The bank of the customer. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-p24-bank) */
      bank?: P24.Bank | undefined;
    }
    export namespace P24 {
      export type Bank = 'alior_bank' | 'bank_millennium' | 'bank_nowy_bfg_sa' | 'bank_pekao_sa' | 'banki_spbdzielcze' | 'blik' | 'bnp_paribas' | 'boz' | 'citi_handlowy' | 'credit_agricole' | 'envelobank' | 'etransfer_pocztowy24' | 'getin_bank' | 'ideabank' | 'ing' | 'inteligo' | 'mbank_mtransfer' | 'nest_przelew' | 'noble_pay' | 'pbac_z_ipko' | 'plus_bank' | 'santander_przelew24' | 'tmobile_usbugi_bankowe' | 'toyota_bank' | 'velobank' | 'volkswagen_bank' | OtherString;
    }
    export interface PayByBank extends NoParams {
    }
    export interface Payco extends NoParams {
    }
    export interface Paynow extends NoParams {
    }
    export interface Paypal extends NoParams {
    }
    export interface Paypay extends NoParams {
    }
    export interface Payto {
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-payto-account_number) */
      account_number?: string | undefined;
      /** Bank and branch in Australia, six digits. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-payto-bsb_number) */
      bsb_number?: string | undefined;
      /** The email address, telephone number or name that stands for the account. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-payto-pay_id) */
      pay_id?: string | undefined;
    }
    export interface Pix extends NoParams {
    }
    export interface Promptpay extends NoParams {
    }
    export interface RadarOptions {
      /** Id of the Radar session (`rse_…`), which knows the device. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-radar_options-session) */
      session?: string | undefined;
    }
    export interface RevolutPay extends NoParams {
    }
    export interface SamsungPay extends NoParams {
    }
    export interface Satispay extends NoParams {
    }
    export interface Scalapay extends NoParams {
    }
    export interface SepaDebit {
      /** The number of the bank account, as in ISO 13616 (IBAN). [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-sepa_debit-iban) */
      iban: string;
    }
    export interface Sequra extends NoParams {
    }
    export interface Sofort {
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-sofort-country) */
      country: Sofort.Country;
    }
    export namespace Sofort {
      export type Country = 'AT' | 'BE' | 'DE' | 'ES' | 'IT' | 'NL' | OtherString;
    }
    export interface Sunbit extends NoParams {
    }
    export interface Swish extends NoParams {
    }
    export interface Twint extends NoParams {
    }
    export type Type = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'cashapp' | 'crypto' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'link' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
    export interface Upi {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-upi-mandate_options) */
      mandate_options?: Upi.MandateOptions | undefined;
    }
    export namespace Upi {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-upi-mandate_options-amount) */
        amount?: number | undefined;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-upi-mandate_options-amount_type) */
        amount_type?: MandateOptions.AmountType | undefined;
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-upi-mandate_options-description) */
        description?: string | undefined;
        /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-upi-mandate_options-end_date) */
        end_date?: Timestamp | undefined;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
      }
    }
    export interface UsBankAccount {
      /** `individual` or `company`. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-us_bank_account-account_holder_type) */
      account_holder_type?: UsBankAccount.AccountHolderType | undefined;
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-us_bank_account-account_number) */
      account_number?: string | undefined;
      /** What kind of account it is. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-us_bank_account-account_type) */
      account_type?: UsBankAccount.AccountType | undefined;
      /** Id of the linked bank account (`fca_…`). [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-us_bank_account-financial_connections_account) */
      financial_connections_account?: string | undefined;
      /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_data-us_bank_account-routing_number) */
      routing_number?: string | undefined;
    }
    export namespace UsBankAccount {
      export type AccountHolderType = 'company' | 'individual' | OtherString;
      export type AccountType = 'checking' | 'savings' | OtherString;
    }
    export interface WechatPay extends NoParams {
    }
    export interface Zip extends NoParams {
    }
  }
  export interface PaymentMethodOptions {
    /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-acss_debit) */
    acss_debit?: PaymentMethodOptions.AcssDebit | undefined;
    /** What is particular to Amazon Pay. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-amazon_pay) */
    amazon_pay?: PaymentMethodOptions.AmazonPay | undefined;
    /** What is particular to Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-bacs_debit) */
    bacs_debit?: PaymentMethodOptions.BacsDebit | undefined;
    /** What is particular to Bizum. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-bizum) */
    bizum?: PaymentMethodOptions.Bizum | undefined;
    /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-blik) */
    blik?: PaymentMethodOptions.Blik | undefined;
    /** What is particular to cards. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-card) */
    card?: PaymentMethodOptions.Card | undefined;
    /** What is particular to cards held to a terminal. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-card_present) */
    card_present?: PaymentMethodOptions.CardPresent | undefined;
    /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-klarna) */
    klarna?: PaymentMethodOptions.Klarna | undefined;
    /** What is particular to Link. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-link) */
    link?: PaymentMethodOptions.Link | undefined;
    /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-paypal) */
    paypal?: PaymentMethodOptions.Paypal | undefined;
    /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-payto) */
    payto?: PaymentMethodOptions.Payto | undefined;
    /** What is particular to Pix. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-pix) */
    pix?: PaymentMethodOptions.Pix | undefined;
    /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-sepa_debit) */
    sepa_debit?: PaymentMethodOptions.SepaDebit | undefined;
    /** What is particular to UPI. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-upi) */
    upi?: PaymentMethodOptions.Upi | undefined;
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-us_bank_account) */
    us_bank_account?: PaymentMethodOptions.UsBankAccount | undefined;
  }
  export namespace PaymentMethodOptions {
    export interface AcssDebit {
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-acss_debit-currency) */
      currency?: AcssDebit.Currency | undefined;
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-acss_debit-mandate_options) */
      mandate_options?: AcssDebit.MandateOptions | undefined;
      /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-acss_debit-verification_method) */
      verification_method?: AcssDebit.VerificationMethod | undefined;
    }
    export namespace AcssDebit {
      export type Currency = 'cad' | 'usd' | OtherString;
      export interface MandateOptions {
        /** A page of your own with the text of the mandate. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-acss_debit-mandate_options-custom_mandate_url) */
        custom_mandate_url?: Emptyable<string> | undefined;
        /** What the mandate is the default for. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-acss_debit-mandate_options-default_for) */
        default_for?: readonly MandateOptions.DefaultFor[] | undefined;
        /** How often debits are made, in words. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-acss_debit-mandate_options-interval_description) */
        interval_description?: string | undefined;
        /** How often debits are made. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-acss_debit-mandate_options-payment_schedule) */
        payment_schedule?: MandateOptions.PaymentSchedule | undefined;
        /** Whether the account is that of a business or of a person. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-acss_debit-mandate_options-transaction_type) */
        transaction_type?: MandateOptions.TransactionType | undefined;
      }
      export namespace MandateOptions {
        export type DefaultFor = 'invoice' | 'subscription' | OtherString;
        export type PaymentSchedule = 'combined' | 'interval' | 'sporadic' | OtherString;
        export type TransactionType = 'business' | 'personal' | OtherString;
      }
      export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
    }
    export interface AmazonPay extends NoParams {
    }
    export interface BacsDebit {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-bacs_debit-mandate_options) */
      mandate_options?: BacsDebit.MandateOptions | undefined;
    }
    export namespace BacsDebit {
      export interface MandateOptions {
        /** What the reference of the mandate begins with. Up to 12 characters. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-bacs_debit-mandate_options-reference_prefix) */
        reference_prefix?: Emptyable<string> | undefined;
      }
    }
    export interface Bizum extends NoParams {
    }
    export interface Blik {
      /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-blik-code) */
      code?: string | undefined;
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-blik-mandate_options) */
      mandate_options?: Blik.MandateOptions | undefined;
    }
    export namespace Blik {
      export interface MandateOptions {
        /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-blik-mandate_options-expires_at) */
        expires_at?: Timestamp | undefined;
      }
    }
    export interface Card {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-card-mandate_options) */
      mandate_options?: Card.MandateOptions | undefined;
      /** Whether the card was given by mail or telephone. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-card-moto) */
      moto?: boolean | undefined;
      /** The network that it went over. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-card-network) */
      network?: Card.Network | undefined;
      /** Whether to ask for 3D Secure: `automatic`, `any` or `challenge`. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-card-request_three_d_secure) */
      request_three_d_secure?: Card.RequestThreeDSecure | undefined;
      /** Whether it was stored for later payments. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-card-setup_credential_usage) */
      setup_credential_usage?: Card.SetupCredentialUsage | undefined;
      /** How the customer was authenticated by 3D Secure. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-card-three_d_secure) */
      three_d_secure?: Card.ThreeDSecure | undefined;
    }
    export namespace Card {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-card-mandate_options-amount) */
        amount: number;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-card-mandate_options-amount_type) */
        amount_type: MandateOptions.AmountType;
        /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-card-mandate_options-currency) */
        currency: string;
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-card-mandate_options-description) */
        description?: string | undefined;
        /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-card-mandate_options-end_date) */
        end_date?: Timestamp | undefined;
        /** How often it is debited. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-card-mandate_options-interval) */
        interval: MandateOptions.Interval;
        /** How many of those units lie between. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-card-mandate_options-interval_count) */
        interval_count?: number | undefined;
        /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-card-mandate_options-reference) */
        reference: string;
        /** When it began, or will begin. Unix seconds. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-card-mandate_options-start_date) */
        start_date: Timestamp;
        /** The kinds of transfers that it takes. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-card-mandate_options-supported_types) */
        supported_types?: readonly 'india'[] | undefined;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
        export type Interval = 'day' | 'month' | 'sporadic' | 'week' | 'year' | OtherString;
      }
      export type Network = 'amex' | 'cartes_bancaires' | 'diners' | 'discover' | 'eftpos_au' | 'girocard' | 'interac' | 'jcb' | 'link' | 'mastercard' | 'unionpay' | 'unknown' | 'visa' | OtherString;
      export type RequestThreeDSecure = 'any' | 'automatic' | 'challenge' | OtherString;
      export type SetupCredentialUsage = 'installment' | 'recurring' | 'unscheduled' | OtherString;
      export interface ThreeDSecure {
        /** The issuer's answer to the authentication, one letter. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-card-three_d_secure-ares_trans_status) */
        ares_trans_status?: ThreeDSecure.AresTransStatus | undefined;
        /** The proof that the authentication gave. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-card-three_d_secure-cryptogram) */
        cryptogram?: string | undefined;
        /** Two digits on how the customer was authenticated. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-card-three_d_secure-electronic_commerce_indicator) */
        electronic_commerce_indicator?: ThreeDSecure.ElectronicCommerceIndicator | undefined;
        /** What applies only to one network. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-card-three_d_secure-network_options) */
        network_options?: ThreeDSecure.NetworkOptions | undefined;
        /** Whether you asked for a challenge, in two digits. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-card-three_d_secure-requestor_challenge_indicator) */
        requestor_challenge_indicator?: string | undefined;
        /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-card-three_d_secure-transaction_id) */
        transaction_id?: string | undefined;
        /** The version of 3D Secure. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-card-three_d_secure-version) */
        version?: ThreeDSecure.Version | undefined;
      }
      export namespace ThreeDSecure {
        export type AresTransStatus = 'A' | 'C' | 'I' | 'N' | 'R' | 'U' | 'Y' | OtherString;
        export type ElectronicCommerceIndicator = '01' | '02' | '05' | '06' | '07' | OtherString;
        export interface NetworkOptions {
          /** What is particular to Cartes Bancaires. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-card-three_d_secure-network_options-cartes_bancaires) */
          cartes_bancaires?: NetworkOptions.CartesBancaires | undefined;
        }
        export namespace NetworkOptions {
          export interface CartesBancaires {
            /** How the cryptogram of Cartes Bancaires was made. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-card-three_d_secure-network_options-cartes_bancaires-cb_avalgo) */
            cb_avalgo: CartesBancaires.CbAvalgo;
            /** The exemption that was asked of Cartes Bancaires, in figures. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-card-three_d_secure-network_options-cartes_bancaires-cb_exemption) */
            cb_exemption?: string | undefined;
            /** The score of Cartes Bancaires for the risk, 0 to 99. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-card-three_d_secure-network_options-cartes_bancaires-cb_score) */
            cb_score?: number | undefined;
          }
          export namespace CartesBancaires {
            export type CbAvalgo = '0' | '1' | '2' | '3' | '4' | 'A' | OtherString;
          }
        }
        export type Version = '1.0.2' | '2.1.0' | '2.2.0' | '2.3.0' | '2.3.1' | OtherString;
      }
    }
    export interface CardPresent extends NoParams {
    }
    export interface Klarna {
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-klarna-currency) */
      currency?: string | undefined;
      /** Bounds of payments made on demand. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-klarna-on_demand) */
      on_demand?: Klarna.OnDemand | undefined;
      /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-klarna-preferred_locale) */
      preferred_locale?: Klarna.PreferredLocale | undefined;
      /** What they are subscribed to. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-klarna-subscriptions) */
      subscriptions?: Emptyable<readonly Klarna.Subscription[]> | undefined;
    }
    export namespace Klarna {
      export interface OnDemand {
        /** What a purchase comes to on average. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-klarna-on_demand-average_amount) */
        average_amount?: number | undefined;
        /** The most that a purchase comes to. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-klarna-on_demand-maximum_amount) */
        maximum_amount?: number | undefined;
        /** The least amount of the purchase. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-klarna-on_demand-minimum_amount) */
        minimum_amount?: number | undefined;
        /** How often purchases are made: the unit of time. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-klarna-on_demand-purchase_interval) */
        purchase_interval?: OnDemand.PurchaseInterval | undefined;
        /** How many of those units lie between two purchases. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-klarna-on_demand-purchase_interval_count) */
        purchase_interval_count?: number | undefined;
      }
      export namespace OnDemand {
        export type PurchaseInterval = 'day' | 'month' | 'week' | 'year' | OtherString;
      }
      export type PreferredLocale = 'cs-CZ' | 'da-DK' | 'de-AT' | 'de-CH' | 'de-DE' | 'el-GR' | 'en-AT' | 'en-AU' | 'en-BE' | 'en-CA' | 'en-CH' | 'en-CZ' | 'en-DE' | 'en-DK' | 'en-ES' | 'en-FI' | 'en-FR' | 'en-GB' | 'en-GR' | 'en-IE' | 'en-IT' | 'en-NL' | 'en-NO' | 'en-NZ' | 'en-PL' | 'en-PT' | 'en-RO' | 'en-SE' | 'en-US' | 'es-ES' | 'es-US' | 'fi-FI' | 'fr-BE' | 'fr-CA' | 'fr-CH' | 'fr-FR' | 'it-CH' | 'it-IT' | 'nb-NO' | 'nl-BE' | 'nl-NL' | 'pl-PL' | 'pt-PT' | 'ro-RO' | 'sv-FI' | 'sv-SE' | OtherString;
      export interface Subscription {
        /** How often it is debited. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-klarna-subscriptions-interval) */
        interval: Subscription.Interval;
        /** How many of those units lie between. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-klarna-subscriptions-interval_count) */
        interval_count?: number | undefined;
        /** What it is called. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-klarna-subscriptions-name) */
        name?: string | undefined;
        /** When it is billed next, and how much. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-klarna-subscriptions-next_billing) */
        next_billing: Subscription.NextBilling;
        /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-klarna-subscriptions-reference) */
        reference: string;
      }
      export namespace Subscription {
        export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
        export interface NextBilling {
          /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-klarna-subscriptions-next_billing-amount) */
          amount: number;
          /** The day of the next bill, `YYYY-MM-DD`. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-klarna-subscriptions-next_billing-date) */
          date: string;
        }
      }
    }
    export interface Link {
      /** Identifies the customer at the provider, from one payment to the next. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-link-persistent_token) @deprecated */
      persistent_token?: string | undefined;
    }
    export interface Paypal {
      /** The agreement with PayPal on payments to come. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-paypal-billing_agreement_id) */
      billing_agreement_id?: string | undefined;
    }
    export interface Payto {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-payto-mandate_options) */
      mandate_options?: Payto.MandateOptions | undefined;
    }
    export namespace Payto {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-payto-mandate_options-amount) */
        amount?: Emptyable<number> | undefined;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-payto-mandate_options-amount_type) */
        amount_type?: Emptyable<MandateOptions.AmountType> | undefined;
        /** When it ends. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-payto-mandate_options-end_date) */
        end_date?: Emptyable<string> | undefined;
        /** How often debits are made. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-payto-mandate_options-payment_schedule) */
        payment_schedule?: Emptyable<MandateOptions.PaymentSchedule> | undefined;
        /** How many payments at most in one period. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-payto-mandate_options-payments_per_period) */
        payments_per_period?: Emptyable<number> | undefined;
        /** What it is for. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-payto-mandate_options-purpose) */
        purpose?: Emptyable<MandateOptions.Purpose> | undefined;
        /** When it began, or will begin. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-payto-mandate_options-start_date) */
        start_date?: Emptyable<string> | undefined;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
        export type PaymentSchedule = 'adhoc' | 'annual' | 'daily' | 'fortnightly' | 'monthly' | 'quarterly' | 'semi_annual' | 'weekly' | OtherString;
        export type Purpose = 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'personal' | 'retail' | 'salary' | 'tax' | 'utility' | OtherString;
      }
    }
    export interface Pix {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-pix-mandate_options) */
      mandate_options?: Pix.MandateOptions | undefined;
    }
    export namespace Pix {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-pix-mandate_options-amount) */
        amount?: number | undefined;
        /** Whether the Brazilian tax on transactions (IOF) is in the amount. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-pix-mandate_options-amount_includes_iof) */
        amount_includes_iof?: MandateOptions.AmountIncludesIof | undefined;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-pix-mandate_options-amount_type) */
        amount_type?: MandateOptions.AmountType | undefined;
        /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-pix-mandate_options-currency) */
        currency?: string | undefined;
        /** When it ends. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-pix-mandate_options-end_date) */
        end_date?: string | undefined;
        /** How often debits are made. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-pix-mandate_options-payment_schedule) */
        payment_schedule?: MandateOptions.PaymentSchedule | undefined;
        /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-pix-mandate_options-reference) */
        reference?: string | undefined;
        /** When it began, or will begin. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-pix-mandate_options-start_date) */
        start_date?: string | undefined;
      }
      export namespace MandateOptions {
        export type AmountIncludesIof = 'always' | 'never' | OtherString;
        export type AmountType = 'fixed' | 'maximum' | OtherString;
        export type PaymentSchedule = 'halfyearly' | 'monthly' | 'quarterly' | 'weekly' | 'yearly' | OtherString;
      }
    }
    export interface SepaDebit {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-sepa_debit-mandate_options) */
      mandate_options?: SepaDebit.MandateOptions | undefined;
    }
    export namespace SepaDebit {
      export interface MandateOptions {
        /** What the reference of the mandate begins with. Up to 12 characters. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-sepa_debit-mandate_options-reference_prefix) */
        reference_prefix?: Emptyable<string> | undefined;
      }
    }
    export interface Upi {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-upi-mandate_options) */
      mandate_options?: Upi.MandateOptions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-upi-setup_future_usage) */
      setup_future_usage?: Emptyable<Upi.SetupFutureUsage> | undefined;
    }
    export namespace Upi {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-upi-mandate_options-amount) */
        amount?: number | undefined;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-upi-mandate_options-amount_type) */
        amount_type?: MandateOptions.AmountType | undefined;
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-upi-mandate_options-description) */
        description?: string | undefined;
        /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-upi-mandate_options-end_date) */
        end_date?: Timestamp | undefined;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface UsBankAccount {
      /** How the customer links their bank account. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-us_bank_account-financial_connections) */
      financial_connections?: UsBankAccount.FinancialConnections | undefined;
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-us_bank_account-mandate_options) */
      mandate_options?: UsBankAccount.MandateOptions | undefined;
      /** The networks that the card can go over. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-us_bank_account-networks) */
      networks?: UsBankAccount.Networks | undefined;
      /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-us_bank_account-verification_method) */
      verification_method?: UsBankAccount.VerificationMethod | undefined;
    }
    export namespace UsBankAccount {
      export interface FinancialConnections {
        /** Which bank accounts can be chosen. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-us_bank_account-financial_connections-filters) */
        filters?: FinancialConnections.Filters | undefined;
        /** What of the linked account may be read. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-us_bank_account-financial_connections-permissions) */
        permissions?: readonly FinancialConnections.Permission[] | undefined;
        /** What is fetched from the linked account at once. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-us_bank_account-financial_connections-prefetch) */
        prefetch?: readonly FinancialConnections.Prefetch[] | undefined;
        /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-us_bank_account-financial_connections-return_url) */
        return_url?: string | undefined;
      }
      export namespace FinancialConnections {
        export interface Filters {
          /** Which kinds of bank accounts can be chosen. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-us_bank_account-financial_connections-filters-account_subcategories) */
          account_subcategories?: readonly Filters.AccountSubcategory[] | undefined;
        }
        export namespace Filters {
          export type AccountSubcategory = 'checking' | 'savings' | OtherString;
        }
        export type Permission = 'balances' | 'ownership' | 'payment_method' | 'transactions' | OtherString;
        export type Prefetch = 'balances' | 'ownership' | 'transactions' | OtherString;
      }
      export interface MandateOptions {
        /** Whether to charge the stored payment method or to send an invoice to pay. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-us_bank_account-mandate_options-collection_method) */
        collection_method?: Emptyable<'paper'> | undefined;
      }
      export interface Networks {
        /** Networks that the bank account must be able to use. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-us_bank_account-networks-requested) */
        requested?: readonly Networks.Requested[] | undefined;
      }
      export namespace Networks {
        export type Requested = 'ach' | 'us_domestic_wire' | OtherString;
      }
      export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
    }
  }
  export interface SingleUse {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-single_use-amount) */
    amount: number;
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-single_use-currency) */
    currency: string;
  }
  export type Usage = 'off_session' | 'on_session' | OtherString;
}

export interface SetupIntentRetrieveParams {
  /** The secret of the object; needed only where a publishable key asks. [Docs](https://docs.stripe.com/api/setup_intents/retrieve#retrieve_setup_intent-client_secret) */
  client_secret?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface SetupIntentUpdateParams {
  /** The only kinds of payment methods that may be offered. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-allowed_payment_method_types) */
  allowed_payment_method_types?: Emptyable<readonly SetupIntentUpdateParams.AllowedPaymentMethodType[]> | undefined;
  /** Whether it is saved to pay from your own account, not for a customer. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-attach_to_self) */
  attach_to_self?: boolean | undefined;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-customer) */
  customer?: string | undefined;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-customer_account) */
  customer_account?: string | undefined;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-description) */
  description?: string | undefined;
  /** Kinds of payment methods not to be offered. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-excluded_payment_method_types) */
  excluded_payment_method_types?: Emptyable<readonly SetupIntentUpdateParams.ExcludedPaymentMethodType[]> | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Whether the payment method is to pay in, to be paid out to, or both. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-flow_directions) */
  flow_directions?: readonly SetupIntentUpdateParams.FlowDirection[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** Id of the payment method (`pm_…`). [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method) */
  payment_method?: string | undefined;
  /** Id of the settings that say what is offered (`pmc_…`); your default ones without it. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_configuration) */
  payment_method_configuration?: string | undefined;
  /** Details of a new payment method, in place of the id of one. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data) */
  payment_method_data?: SetupIntentUpdateParams.PaymentMethodData | undefined;
  /** What applies only to one kind of payment method, by its name. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options) */
  payment_method_options?: SetupIntentUpdateParams.PaymentMethodOptions | undefined;
}
export declare namespace SetupIntentUpdateParams {
  export type AllowedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boku_promptpay' | 'boleto' | 'capchase_pay' | 'card' | 'card_present' | 'cashapp' | 'check_scan' | 'click_to_pay' | 'crypto' | 'customer_balance' | 'demo_pay' | 'duitnow' | 'dummy_auth_push' | 'dummy_passthrough_card' | 'edenred' | 'eps' | 'fpx' | 'gcash' | 'getbalance' | 'gift_card' | 'giropay' | 'gopay' | 'grabpay' | 'id_bank_transfer' | 'ideal' | 'interac_present' | 'kakao_pay' | 'klarna' | 'knet' | 'konbini' | 'kr_card' | 'kr_market' | 'kriya' | 'link' | 'mb_way' | 'mobilepay' | 'momo' | 'mondu' | 'multibanco' | 'naver_pay' | 'netbanking' | 'ng_bank' | 'ng_bank_transfer' | 'ng_card' | 'ng_market' | 'ng_ussd' | 'ng_wallet' | 'nz_bank_account' | 'octopus' | 'oxxo' | 'p24' | 'paper_check' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'qris' | 'rechnung' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'shop_pay' | 'shopeepay' | 'sofort' | 'south_korea_market' | 'stripe_balance' | 'sunbit' | 'swish' | 'tamara' | 'test_pay' | 'touch_n_go' | 'truemoney' | 'twint' | 'upi' | 'us_bank_account' | 'us_cash_voucher' | 'vipps' | 'wechat_pay' | 'wero' | 'zip' | OtherString;
  export type ExcludedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
  export type FlowDirection = 'inbound' | 'outbound' | OtherString;
  export interface PaymentMethodData {
    /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-acss_debit) */
    acss_debit?: PaymentMethodData.AcssDebit | undefined;
    /** What is particular to Affirm. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-affirm) */
    affirm?: PaymentMethodData.Affirm | undefined;
    /** What is particular to Afterpay or Clearpay. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-afterpay_clearpay) */
    afterpay_clearpay?: PaymentMethodData.AfterpayClearpay | undefined;
    /** What is particular to Alipay. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-alipay) */
    alipay?: PaymentMethodData.Alipay | undefined;
    /** Whether it may be shown again at a next purchase: `always`, `limited` or `unspecified`. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-allow_redisplay) */
    allow_redisplay?: PaymentMethodData.AllowRedisplay | undefined;
    /** What is particular to Alma. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-alma) */
    alma?: PaymentMethodData.Alma | undefined;
    /** What is particular to Amazon Pay. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-amazon_pay) */
    amazon_pay?: PaymentMethodData.AmazonPay | undefined;
    /** What is particular to BECS direct debits in Australia. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-au_becs_debit) */
    au_becs_debit?: PaymentMethodData.AuBecsDebit | undefined;
    /** What is particular to Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-bacs_debit) */
    bacs_debit?: PaymentMethodData.BacsDebit | undefined;
    /** What is particular to Bancontact. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-bancontact) */
    bancontact?: PaymentMethodData.Bancontact | undefined;
    /** What is particular to Billie. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-billie) */
    billie?: PaymentMethodData.Billie | undefined;
    /** Name, address, email and telephone that belong to the payment method. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-billing_details) */
    billing_details?: PaymentMethodData.BillingDetails | undefined;
    /** What is particular to Bizum. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-bizum) */
    bizum?: PaymentMethodData.Bizum | undefined;
    /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-blik) */
    blik?: PaymentMethodData.Blik | undefined;
    /** What is particular to Boleto. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-boleto) */
    boleto?: PaymentMethodData.Boleto | undefined;
    /** What is particular to Cash App Pay. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-cashapp) */
    cashapp?: PaymentMethodData.Cashapp | undefined;
    /** What is particular to stablecoins. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-crypto) */
    crypto?: PaymentMethodData.Crypto | undefined;
    /** What is particular to money from the customer's cash balance. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-customer_balance) */
    customer_balance?: PaymentMethodData.CustomerBalance | undefined;
    /** What is particular to EPS. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-eps) */
    eps?: PaymentMethodData.Eps | undefined;
    /** What is particular to FPX. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-fpx) */
    fpx?: PaymentMethodData.Fpx | undefined;
    /** What is particular to giropay. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-giropay) */
    giropay?: PaymentMethodData.Giropay | undefined;
    /** What is particular to GrabPay. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-grabpay) */
    grabpay?: PaymentMethodData.Grabpay | undefined;
    /** What is particular to iDEAL. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-ideal) */
    ideal?: PaymentMethodData.Ideal | undefined;
    /** What is particular to Interac cards held to a terminal. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-interac_present) */
    interac_present?: PaymentMethodData.InteracPresent | undefined;
    /** What is particular to Kakao Pay. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-kakao_pay) */
    kakao_pay?: PaymentMethodData.KakaoPay | undefined;
    /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-klarna) */
    klarna?: PaymentMethodData.Klarna | undefined;
    /** What is particular to payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-konbini) */
    konbini?: PaymentMethodData.Konbini | undefined;
    /** What is particular to Korean cards. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-kr_card) */
    kr_card?: PaymentMethodData.KrCard | undefined;
    /** What is particular to Link. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-link) */
    link?: PaymentMethodData.Link | undefined;
    /** What is particular to MB WAY. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-mb_way) */
    mb_way?: PaymentMethodData.MbWay | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-metadata) */
    metadata?: MetadataParam | undefined;
    /** What is particular to MobilePay. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-mobilepay) */
    mobilepay?: PaymentMethodData.Mobilepay | undefined;
    /** What is particular to Multibanco. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-multibanco) */
    multibanco?: PaymentMethodData.Multibanco | undefined;
    /** What is particular to Naver Pay. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-naver_pay) */
    naver_pay?: PaymentMethodData.NaverPay | undefined;
    /** What is particular to BECS direct debits in New Zealand. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-nz_bank_account) */
    nz_bank_account?: PaymentMethodData.NzBankAccount | undefined;
    /** What is particular to OXXO. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-oxxo) */
    oxxo?: PaymentMethodData.Oxxo | undefined;
    /** What is particular to Przelewy24. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-p24) */
    p24?: PaymentMethodData.P24 | undefined;
    /** What is particular to Pay by Bank. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-pay_by_bank) */
    pay_by_bank?: PaymentMethodData.PayByBank | undefined;
    /** What is particular to PAYCO. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-payco) */
    payco?: PaymentMethodData.Payco | undefined;
    /** What is particular to PayNow. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-paynow) */
    paynow?: PaymentMethodData.Paynow | undefined;
    /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-paypal) */
    paypal?: PaymentMethodData.Paypal | undefined;
    /** What is particular to PayPay. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-paypay) */
    paypay?: PaymentMethodData.Paypay | undefined;
    /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-payto) */
    payto?: PaymentMethodData.Payto | undefined;
    /** What is particular to Pix. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-pix) */
    pix?: PaymentMethodData.Pix | undefined;
    /** What is particular to PromptPay. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-promptpay) */
    promptpay?: PaymentMethodData.Promptpay | undefined;
    /** What Radar is to know or to do about it. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-radar_options) */
    radar_options?: PaymentMethodData.RadarOptions | undefined;
    /** What is particular to Revolut Pay. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-revolut_pay) */
    revolut_pay?: PaymentMethodData.RevolutPay | undefined;
    /** What is particular to Samsung Pay. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-samsung_pay) */
    samsung_pay?: PaymentMethodData.SamsungPay | undefined;
    /** What is particular to Satispay. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-satispay) */
    satispay?: PaymentMethodData.Satispay | undefined;
    /** What is particular to Scalapay. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-scalapay) */
    scalapay?: PaymentMethodData.Scalapay | undefined;
    /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-sepa_debit) */
    sepa_debit?: PaymentMethodData.SepaDebit | undefined;
    /** What is particular to seQura. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-sequra) */
    sequra?: PaymentMethodData.Sequra | undefined;
    /** What is particular to Sofort. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-sofort) */
    sofort?: PaymentMethodData.Sofort | undefined;
    /** What is particular to Sunbit. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-sunbit) */
    sunbit?: PaymentMethodData.Sunbit | undefined;
    /** What is particular to Swish. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-swish) */
    swish?: PaymentMethodData.Swish | undefined;
    /** What is particular to TWINT. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-twint) */
    twint?: PaymentMethodData.Twint | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-type) */
    type: PaymentMethodData.Type;
    /** What is particular to UPI. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-upi) */
    upi?: PaymentMethodData.Upi | undefined;
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-us_bank_account) */
    us_bank_account?: PaymentMethodData.UsBankAccount | undefined;
    /** What is particular to WeChat Pay. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-wechat_pay) */
    wechat_pay?: PaymentMethodData.WechatPay | undefined;
    /** What is particular to Zip. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-zip) */
    zip?: PaymentMethodData.Zip | undefined;
  }
  export namespace PaymentMethodData {
    export interface AcssDebit {
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-acss_debit-account_number) */
      account_number: string;
      /** The bank in Canada, three digits. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-acss_debit-institution_number) */
      institution_number: string;
      /** The branch in Canada, five digits. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-acss_debit-transit_number) */
      transit_number: string;
    }
    export interface Affirm extends NoParams {
    }
    export interface AfterpayClearpay extends NoParams {
    }
    export interface Alipay extends NoParams {
    }
    export type AllowRedisplay = 'always' | 'limited' | 'unspecified' | OtherString;
    export interface Alma extends NoParams {
    }
    export interface AmazonPay extends NoParams {
    }
    export interface AuBecsDebit {
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-au_becs_debit-account_number) */
      account_number: string;
      /** Bank and branch in Australia, six digits. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-au_becs_debit-bsb_number) */
      bsb_number: string;
    }
    export interface BacsDebit {
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-bacs_debit-account_number) */
      account_number?: string | undefined;
      /** Bank and branch in the United Kingdom, six digits. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-bacs_debit-sort_code) */
      sort_code?: string | undefined;
    }
    export interface Bancontact extends NoParams {
    }
    export interface Billie extends NoParams {
    }
    export interface BillingDetails {
      /** A postal address. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-billing_details-address) */
      address?: Emptyable<AddressParam> | undefined;
      /** An email address. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-billing_details-email) */
      email?: Emptyable<string> | undefined;
      /** What it is called. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-billing_details-name) */
      name?: Emptyable<string> | undefined;
      /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-billing_details-phone) */
      phone?: Emptyable<string> | undefined;
      /** The tax number. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-billing_details-tax_id) */
      tax_id?: string | undefined;
    }
    export interface Bizum extends NoParams {
    }
    export interface Blik extends NoParams {
    }
    export interface Boleto {
      /** The tax number. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-boleto-tax_id) */
      tax_id: string;
    }
    export interface Cashapp extends NoParams {
    }
    export interface Crypto extends NoParams {
    }
    export interface CustomerBalance extends NoParams {
    }
    export interface Eps {
      /** The bank of the customer. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-eps-bank) */
      bank?: Eps.Bank | undefined;
    }
    export namespace Eps {
      export type Bank = 'arzte_und_apotheker_bank' | 'austrian_anadi_bank_ag' | 'bank_austria' | 'bankhaus_carl_spangler' | 'bankhaus_schelhammer_und_schattera_ag' | 'bawag_psk_ag' | 'bks_bank_ag' | 'brull_kallmus_bank_ag' | 'btv_vier_lander_bank' | 'capital_bank_grawe_gruppe_ag' | 'deutsche_bank_ag' | 'dolomitenbank' | 'easybank_ag' | 'erste_bank_und_sparkassen' | 'hypo_alpeadriabank_international_ag' | 'hypo_bank_burgenland_aktiengesellschaft' | 'hypo_noe_lb_fur_niederosterreich_u_wien' | 'hypo_oberosterreich_salzburg_steiermark' | 'hypo_tirol_bank_ag' | 'hypo_vorarlberg_bank_ag' | 'marchfelder_bank' | 'oberbank_ag' | 'raiffeisen_bankengruppe_osterreich' | 'schoellerbank_ag' | 'sparda_bank_wien' | 'volksbank_gruppe' | 'volkskreditbank_ag' | 'vr_bank_braunau' | OtherString;
    }
    export interface Fpx {
      /** `individual` or `company`. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-fpx-account_holder_type) */
      account_holder_type?: Fpx.AccountHolderType | undefined;
      /** The bank of the customer. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-fpx-bank) */
      bank: Fpx.Bank;
    }
    export namespace Fpx {
      export type AccountHolderType = 'company' | 'individual' | OtherString;
      export type Bank = 'affin_bank' | 'agrobank' | 'alliance_bank' | 'ambank' | 'bank_islam' | 'bank_muamalat' | 'bank_of_china' | 'bank_rakyat' | 'bnp_paribas' | 'bsn' | 'cimb' | 'citibank' | 'deutsche_bank' | 'hong_leong_bank' | 'hsbc' | 'kfh' | 'maybank2e' | 'maybank2u' | 'mbsb_bank' | 'ocbc' | 'pb_enterprise' | 'public_bank' | 'rhb' | 'standard_chartered' | 'uob' | OtherString;
    }
    export interface Giropay extends NoParams {
    }
    export interface Grabpay extends NoParams {
    }
    export interface Ideal {
      /** The bank of the account that paid. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-ideal-bank) */
      bank?: Ideal.Bank | undefined;
    }
    export namespace Ideal {
      export type Bank = 'abn_amro' | 'adyen' | 'asn_bank' | 'bunq' | 'buut' | 'finom' | 'handelsbanken' | 'ing' | 'knab' | 'mollie' | 'moneyou' | 'n26' | 'nn' | 'rabobank' | 'regiobank' | 'revolut' | 'sns_bank' | 'triodos_bank' | 'van_lanschot' | 'yoursafe' | OtherString;
    }
    export interface InteracPresent extends NoParams {
    }
    export interface KakaoPay extends NoParams {
    }
    export interface Klarna {
      /** Date of birth. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-klarna-dob) */
      dob?: Klarna.Dob | undefined;
    }
    export namespace Klarna {
      export interface Dob {
        /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-klarna-dob-day) */
        day: number;
        /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-klarna-dob-month) */
        month: number;
        /** Year, in four digits. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-klarna-dob-year) */
        year: number;
      }
    }
    export interface Konbini extends NoParams {
    }
    export interface KrCard extends NoParams {
    }
    export interface Link extends NoParams {
    }
    export interface MbWay extends NoParams {
    }
    export interface Mobilepay extends NoParams {
    }
    export interface Multibanco extends NoParams {
    }
    export interface NaverPay {
      /** What is behind it, such as credit or money in an account. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-naver_pay-funding) */
      funding?: NaverPay.Funding | undefined;
    }
    export namespace NaverPay {
      export type Funding = 'card' | 'points' | OtherString;
    }
    export interface NzBankAccount {
      /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-nz_bank_account-account_holder_name) */
      account_holder_name?: string | undefined;
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-nz_bank_account-account_number) */
      account_number: string;
      /** Identifies the bank within its country. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-nz_bank_account-bank_code) */
      bank_code: string;
      /** Identifies the branch of the bank. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-nz_bank_account-branch_code) */
      branch_code: string;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-nz_bank_account-reference) */
      reference?: string | undefined;
      /** The last two or three digits of the account number. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-nz_bank_account-suffix) */
      suffix: string;
    }
    export interface Oxxo extends NoParams {
    }
    export interface P24 {
      /** The bank of the customer. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-p24-bank) */
      bank?: P24.Bank | undefined;
    }
    export namespace P24 {
      export type Bank = 'alior_bank' | 'bank_millennium' | 'bank_nowy_bfg_sa' | 'bank_pekao_sa' | 'banki_spbdzielcze' | 'blik' | 'bnp_paribas' | 'boz' | 'citi_handlowy' | 'credit_agricole' | 'envelobank' | 'etransfer_pocztowy24' | 'getin_bank' | 'ideabank' | 'ing' | 'inteligo' | 'mbank_mtransfer' | 'nest_przelew' | 'noble_pay' | 'pbac_z_ipko' | 'plus_bank' | 'santander_przelew24' | 'tmobile_usbugi_bankowe' | 'toyota_bank' | 'velobank' | 'volkswagen_bank' | OtherString;
    }
    export interface PayByBank extends NoParams {
    }
    export interface Payco extends NoParams {
    }
    export interface Paynow extends NoParams {
    }
    export interface Paypal extends NoParams {
    }
    export interface Paypay extends NoParams {
    }
    export interface Payto {
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-payto-account_number) */
      account_number?: string | undefined;
      /** Bank and branch in Australia, six digits. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-payto-bsb_number) */
      bsb_number?: string | undefined;
      /** The email address, telephone number or name that stands for the account. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-payto-pay_id) */
      pay_id?: string | undefined;
    }
    export interface Pix extends NoParams {
    }
    export interface Promptpay extends NoParams {
    }
    export interface RadarOptions {
      /** Id of the Radar session (`rse_…`), which knows the device. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-radar_options-session) */
      session?: string | undefined;
    }
    export interface RevolutPay extends NoParams {
    }
    export interface SamsungPay extends NoParams {
    }
    export interface Satispay extends NoParams {
    }
    export interface Scalapay extends NoParams {
    }
    export interface SepaDebit {
      /** The number of the bank account, as in ISO 13616 (IBAN). [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-sepa_debit-iban) */
      iban: string;
    }
    export interface Sequra extends NoParams {
    }
    export interface Sofort {
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-sofort-country) */
      country: Sofort.Country;
    }
    export namespace Sofort {
      export type Country = 'AT' | 'BE' | 'DE' | 'ES' | 'IT' | 'NL' | OtherString;
    }
    export interface Sunbit extends NoParams {
    }
    export interface Swish extends NoParams {
    }
    export interface Twint extends NoParams {
    }
    export type Type = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'cashapp' | 'crypto' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'link' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
    export interface Upi {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-upi-mandate_options) */
      mandate_options?: Upi.MandateOptions | undefined;
    }
    export namespace Upi {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-upi-mandate_options-amount) */
        amount?: number | undefined;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-upi-mandate_options-amount_type) */
        amount_type?: MandateOptions.AmountType | undefined;
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-upi-mandate_options-description) */
        description?: string | undefined;
        /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-upi-mandate_options-end_date) */
        end_date?: Timestamp | undefined;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
      }
    }
    export interface UsBankAccount {
      /** `individual` or `company`. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-us_bank_account-account_holder_type) */
      account_holder_type?: UsBankAccount.AccountHolderType | undefined;
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-us_bank_account-account_number) */
      account_number?: string | undefined;
      /** What kind of account it is. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-us_bank_account-account_type) */
      account_type?: UsBankAccount.AccountType | undefined;
      /** Id of the linked bank account (`fca_…`). [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-us_bank_account-financial_connections_account) */
      financial_connections_account?: string | undefined;
      /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_data-us_bank_account-routing_number) */
      routing_number?: string | undefined;
    }
    export namespace UsBankAccount {
      export type AccountHolderType = 'company' | 'individual' | OtherString;
      export type AccountType = 'checking' | 'savings' | OtherString;
    }
    export interface WechatPay extends NoParams {
    }
    export interface Zip extends NoParams {
    }
  }
  export interface PaymentMethodOptions {
    /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-acss_debit) */
    acss_debit?: PaymentMethodOptions.AcssDebit | undefined;
    /** What is particular to Amazon Pay. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-amazon_pay) */
    amazon_pay?: PaymentMethodOptions.AmazonPay | undefined;
    /** What is particular to Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-bacs_debit) */
    bacs_debit?: PaymentMethodOptions.BacsDebit | undefined;
    /** What is particular to Bizum. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-bizum) */
    bizum?: PaymentMethodOptions.Bizum | undefined;
    /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-blik) */
    blik?: PaymentMethodOptions.Blik | undefined;
    /** What is particular to cards. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-card) */
    card?: PaymentMethodOptions.Card | undefined;
    /** What is particular to cards held to a terminal. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-card_present) */
    card_present?: PaymentMethodOptions.CardPresent | undefined;
    /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-klarna) */
    klarna?: PaymentMethodOptions.Klarna | undefined;
    /** What is particular to Link. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-link) */
    link?: PaymentMethodOptions.Link | undefined;
    /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-paypal) */
    paypal?: PaymentMethodOptions.Paypal | undefined;
    /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-payto) */
    payto?: PaymentMethodOptions.Payto | undefined;
    /** What is particular to Pix. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-pix) */
    pix?: PaymentMethodOptions.Pix | undefined;
    /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-sepa_debit) */
    sepa_debit?: PaymentMethodOptions.SepaDebit | undefined;
    /** What is particular to UPI. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-upi) */
    upi?: PaymentMethodOptions.Upi | undefined;
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-us_bank_account) */
    us_bank_account?: PaymentMethodOptions.UsBankAccount | undefined;
  }
  export namespace PaymentMethodOptions {
    export interface AcssDebit {
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-acss_debit-currency) */
      currency?: AcssDebit.Currency | undefined;
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-acss_debit-mandate_options) */
      mandate_options?: AcssDebit.MandateOptions | undefined;
      /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-acss_debit-verification_method) */
      verification_method?: AcssDebit.VerificationMethod | undefined;
    }
    export namespace AcssDebit {
      export type Currency = 'cad' | 'usd' | OtherString;
      export interface MandateOptions {
        /** A page of your own with the text of the mandate. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-acss_debit-mandate_options-custom_mandate_url) */
        custom_mandate_url?: Emptyable<string> | undefined;
        /** What the mandate is the default for. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-acss_debit-mandate_options-default_for) */
        default_for?: readonly MandateOptions.DefaultFor[] | undefined;
        /** How often debits are made, in words. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-acss_debit-mandate_options-interval_description) */
        interval_description?: string | undefined;
        /** How often debits are made. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-acss_debit-mandate_options-payment_schedule) */
        payment_schedule?: MandateOptions.PaymentSchedule | undefined;
        /** Whether the account is that of a business or of a person. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-acss_debit-mandate_options-transaction_type) */
        transaction_type?: MandateOptions.TransactionType | undefined;
      }
      export namespace MandateOptions {
        export type DefaultFor = 'invoice' | 'subscription' | OtherString;
        export type PaymentSchedule = 'combined' | 'interval' | 'sporadic' | OtherString;
        export type TransactionType = 'business' | 'personal' | OtherString;
      }
      export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
    }
    export interface AmazonPay extends NoParams {
    }
    export interface BacsDebit {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-bacs_debit-mandate_options) */
      mandate_options?: BacsDebit.MandateOptions | undefined;
    }
    export namespace BacsDebit {
      export interface MandateOptions {
        /** What the reference of the mandate begins with. Up to 12 characters. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-bacs_debit-mandate_options-reference_prefix) */
        reference_prefix?: Emptyable<string> | undefined;
      }
    }
    export interface Bizum extends NoParams {
    }
    export interface Blik {
      /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-blik-code) */
      code?: string | undefined;
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-blik-mandate_options) */
      mandate_options?: Blik.MandateOptions | undefined;
    }
    export namespace Blik {
      export interface MandateOptions {
        /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-blik-mandate_options-expires_at) */
        expires_at?: Timestamp | undefined;
      }
    }
    export interface Card {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-card-mandate_options) */
      mandate_options?: Card.MandateOptions | undefined;
      /** Whether the card was given by mail or telephone. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-card-moto) */
      moto?: boolean | undefined;
      /** The network that it went over. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-card-network) */
      network?: Card.Network | undefined;
      /** Whether to ask for 3D Secure: `automatic`, `any` or `challenge`. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-card-request_three_d_secure) */
      request_three_d_secure?: Card.RequestThreeDSecure | undefined;
      /** Whether it was stored for later payments. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-card-setup_credential_usage) */
      setup_credential_usage?: Card.SetupCredentialUsage | undefined;
      /** How the customer was authenticated by 3D Secure. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-card-three_d_secure) */
      three_d_secure?: Card.ThreeDSecure | undefined;
    }
    export namespace Card {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-card-mandate_options-amount) */
        amount: number;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-card-mandate_options-amount_type) */
        amount_type: MandateOptions.AmountType;
        /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-card-mandate_options-currency) */
        currency: string;
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-card-mandate_options-description) */
        description?: string | undefined;
        /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-card-mandate_options-end_date) */
        end_date?: Timestamp | undefined;
        /** How often it is debited. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-card-mandate_options-interval) */
        interval: MandateOptions.Interval;
        /** How many of those units lie between. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-card-mandate_options-interval_count) */
        interval_count?: number | undefined;
        /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-card-mandate_options-reference) */
        reference: string;
        /** When it began, or will begin. Unix seconds. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-card-mandate_options-start_date) */
        start_date: Timestamp;
        /** The kinds of transfers that it takes. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-card-mandate_options-supported_types) */
        supported_types?: readonly 'india'[] | undefined;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
        export type Interval = 'day' | 'month' | 'sporadic' | 'week' | 'year' | OtherString;
      }
      export type Network = 'amex' | 'cartes_bancaires' | 'diners' | 'discover' | 'eftpos_au' | 'girocard' | 'interac' | 'jcb' | 'link' | 'mastercard' | 'unionpay' | 'unknown' | 'visa' | OtherString;
      export type RequestThreeDSecure = 'any' | 'automatic' | 'challenge' | OtherString;
      export type SetupCredentialUsage = 'installment' | 'recurring' | 'unscheduled' | OtherString;
      export interface ThreeDSecure {
        /** The issuer's answer to the authentication, one letter. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-card-three_d_secure-ares_trans_status) */
        ares_trans_status?: ThreeDSecure.AresTransStatus | undefined;
        /** The proof that the authentication gave. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-card-three_d_secure-cryptogram) */
        cryptogram?: string | undefined;
        /** Two digits on how the customer was authenticated. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-card-three_d_secure-electronic_commerce_indicator) */
        electronic_commerce_indicator?: ThreeDSecure.ElectronicCommerceIndicator | undefined;
        /** What applies only to one network. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-card-three_d_secure-network_options) */
        network_options?: ThreeDSecure.NetworkOptions | undefined;
        /** Whether you asked for a challenge, in two digits. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-card-three_d_secure-requestor_challenge_indicator) */
        requestor_challenge_indicator?: string | undefined;
        /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-card-three_d_secure-transaction_id) */
        transaction_id?: string | undefined;
        /** The version of 3D Secure. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-card-three_d_secure-version) */
        version?: ThreeDSecure.Version | undefined;
      }
      export namespace ThreeDSecure {
        export type AresTransStatus = 'A' | 'C' | 'I' | 'N' | 'R' | 'U' | 'Y' | OtherString;
        export type ElectronicCommerceIndicator = '01' | '02' | '05' | '06' | '07' | OtherString;
        export interface NetworkOptions {
          /** What is particular to Cartes Bancaires. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-card-three_d_secure-network_options-cartes_bancaires) */
          cartes_bancaires?: NetworkOptions.CartesBancaires | undefined;
        }
        export namespace NetworkOptions {
          export interface CartesBancaires {
            /** How the cryptogram of Cartes Bancaires was made. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-card-three_d_secure-network_options-cartes_bancaires-cb_avalgo) */
            cb_avalgo: CartesBancaires.CbAvalgo;
            /** The exemption that was asked of Cartes Bancaires, in figures. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-card-three_d_secure-network_options-cartes_bancaires-cb_exemption) */
            cb_exemption?: string | undefined;
            /** The score of Cartes Bancaires for the risk, 0 to 99. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-card-three_d_secure-network_options-cartes_bancaires-cb_score) */
            cb_score?: number | undefined;
          }
          export namespace CartesBancaires {
            export type CbAvalgo = '0' | '1' | '2' | '3' | '4' | 'A' | OtherString;
          }
        }
        export type Version = '1.0.2' | '2.1.0' | '2.2.0' | '2.3.0' | '2.3.1' | OtherString;
      }
    }
    export interface CardPresent extends NoParams {
    }
    export interface Klarna {
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-klarna-currency) */
      currency?: string | undefined;
      /** Bounds of payments made on demand. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-klarna-on_demand) */
      on_demand?: Klarna.OnDemand | undefined;
      /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-klarna-preferred_locale) */
      preferred_locale?: Klarna.PreferredLocale | undefined;
      /** What they are subscribed to. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-klarna-subscriptions) */
      subscriptions?: Emptyable<readonly Klarna.Subscription[]> | undefined;
    }
    export namespace Klarna {
      export interface OnDemand {
        /** What a purchase comes to on average. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-klarna-on_demand-average_amount) */
        average_amount?: number | undefined;
        /** The most that a purchase comes to. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-klarna-on_demand-maximum_amount) */
        maximum_amount?: number | undefined;
        /** The least amount of the purchase. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-klarna-on_demand-minimum_amount) */
        minimum_amount?: number | undefined;
        /** How often purchases are made: the unit of time. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-klarna-on_demand-purchase_interval) */
        purchase_interval?: OnDemand.PurchaseInterval | undefined;
        /** How many of those units lie between two purchases. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-klarna-on_demand-purchase_interval_count) */
        purchase_interval_count?: number | undefined;
      }
      export namespace OnDemand {
        export type PurchaseInterval = 'day' | 'month' | 'week' | 'year' | OtherString;
      }
      export type PreferredLocale = 'cs-CZ' | 'da-DK' | 'de-AT' | 'de-CH' | 'de-DE' | 'el-GR' | 'en-AT' | 'en-AU' | 'en-BE' | 'en-CA' | 'en-CH' | 'en-CZ' | 'en-DE' | 'en-DK' | 'en-ES' | 'en-FI' | 'en-FR' | 'en-GB' | 'en-GR' | 'en-IE' | 'en-IT' | 'en-NL' | 'en-NO' | 'en-NZ' | 'en-PL' | 'en-PT' | 'en-RO' | 'en-SE' | 'en-US' | 'es-ES' | 'es-US' | 'fi-FI' | 'fr-BE' | 'fr-CA' | 'fr-CH' | 'fr-FR' | 'it-CH' | 'it-IT' | 'nb-NO' | 'nl-BE' | 'nl-NL' | 'pl-PL' | 'pt-PT' | 'ro-RO' | 'sv-FI' | 'sv-SE' | OtherString;
      export interface Subscription {
        /** How often it is debited. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-klarna-subscriptions-interval) */
        interval: Subscription.Interval;
        /** How many of those units lie between. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-klarna-subscriptions-interval_count) */
        interval_count?: number | undefined;
        /** What it is called. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-klarna-subscriptions-name) */
        name?: string | undefined;
        /** When it is billed next, and how much. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-klarna-subscriptions-next_billing) */
        next_billing: Subscription.NextBilling;
        /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-klarna-subscriptions-reference) */
        reference: string;
      }
      export namespace Subscription {
        export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
        export interface NextBilling {
          /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-klarna-subscriptions-next_billing-amount) */
          amount: number;
          /** The day of the next bill, `YYYY-MM-DD`. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-klarna-subscriptions-next_billing-date) */
          date: string;
        }
      }
    }
    export interface Link {
      /** Identifies the customer at the provider, from one payment to the next. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-link-persistent_token) @deprecated */
      persistent_token?: string | undefined;
    }
    export interface Paypal {
      /** The agreement with PayPal on payments to come. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-paypal-billing_agreement_id) */
      billing_agreement_id?: string | undefined;
    }
    export interface Payto {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-payto-mandate_options) */
      mandate_options?: Payto.MandateOptions | undefined;
    }
    export namespace Payto {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-payto-mandate_options-amount) */
        amount?: Emptyable<number> | undefined;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-payto-mandate_options-amount_type) */
        amount_type?: Emptyable<MandateOptions.AmountType> | undefined;
        /** When it ends. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-payto-mandate_options-end_date) */
        end_date?: Emptyable<string> | undefined;
        /** How often debits are made. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-payto-mandate_options-payment_schedule) */
        payment_schedule?: Emptyable<MandateOptions.PaymentSchedule> | undefined;
        /** How many payments at most in one period. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-payto-mandate_options-payments_per_period) */
        payments_per_period?: Emptyable<number> | undefined;
        /** What it is for. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-payto-mandate_options-purpose) */
        purpose?: Emptyable<MandateOptions.Purpose> | undefined;
        /** When it began, or will begin. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-payto-mandate_options-start_date) */
        start_date?: Emptyable<string> | undefined;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
        export type PaymentSchedule = 'adhoc' | 'annual' | 'daily' | 'fortnightly' | 'monthly' | 'quarterly' | 'semi_annual' | 'weekly' | OtherString;
        export type Purpose = 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'personal' | 'retail' | 'salary' | 'tax' | 'utility' | OtherString;
      }
    }
    export interface Pix {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-pix-mandate_options) */
      mandate_options?: Pix.MandateOptions | undefined;
    }
    export namespace Pix {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-pix-mandate_options-amount) */
        amount?: number | undefined;
        /** Whether the Brazilian tax on transactions (IOF) is in the amount. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-pix-mandate_options-amount_includes_iof) */
        amount_includes_iof?: MandateOptions.AmountIncludesIof | undefined;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-pix-mandate_options-amount_type) */
        amount_type?: MandateOptions.AmountType | undefined;
        /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-pix-mandate_options-currency) */
        currency?: string | undefined;
        /** When it ends. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-pix-mandate_options-end_date) */
        end_date?: string | undefined;
        /** How often debits are made. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-pix-mandate_options-payment_schedule) */
        payment_schedule?: MandateOptions.PaymentSchedule | undefined;
        /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-pix-mandate_options-reference) */
        reference?: string | undefined;
        /** When it began, or will begin. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-pix-mandate_options-start_date) */
        start_date?: string | undefined;
      }
      export namespace MandateOptions {
        export type AmountIncludesIof = 'always' | 'never' | OtherString;
        export type AmountType = 'fixed' | 'maximum' | OtherString;
        export type PaymentSchedule = 'halfyearly' | 'monthly' | 'quarterly' | 'weekly' | 'yearly' | OtherString;
      }
    }
    export interface SepaDebit {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-sepa_debit-mandate_options) */
      mandate_options?: SepaDebit.MandateOptions | undefined;
    }
    export namespace SepaDebit {
      export interface MandateOptions {
        /** What the reference of the mandate begins with. Up to 12 characters. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-sepa_debit-mandate_options-reference_prefix) */
        reference_prefix?: Emptyable<string> | undefined;
      }
    }
    export interface Upi {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-upi-mandate_options) */
      mandate_options?: Upi.MandateOptions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-upi-setup_future_usage) */
      setup_future_usage?: Emptyable<Upi.SetupFutureUsage> | undefined;
    }
    export namespace Upi {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-upi-mandate_options-amount) */
        amount?: number | undefined;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-upi-mandate_options-amount_type) */
        amount_type?: MandateOptions.AmountType | undefined;
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-upi-mandate_options-description) */
        description?: string | undefined;
        /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-upi-mandate_options-end_date) */
        end_date?: Timestamp | undefined;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface UsBankAccount {
      /** How the customer links their bank account. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-us_bank_account-financial_connections) */
      financial_connections?: UsBankAccount.FinancialConnections | undefined;
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-us_bank_account-mandate_options) */
      mandate_options?: UsBankAccount.MandateOptions | undefined;
      /** The networks that the card can go over. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-us_bank_account-networks) */
      networks?: UsBankAccount.Networks | undefined;
      /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-us_bank_account-verification_method) */
      verification_method?: UsBankAccount.VerificationMethod | undefined;
    }
    export namespace UsBankAccount {
      export interface FinancialConnections {
        /** Which bank accounts can be chosen. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-us_bank_account-financial_connections-filters) */
        filters?: FinancialConnections.Filters | undefined;
        /** What of the linked account may be read. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-us_bank_account-financial_connections-permissions) */
        permissions?: readonly FinancialConnections.Permission[] | undefined;
        /** What is fetched from the linked account at once. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-us_bank_account-financial_connections-prefetch) */
        prefetch?: readonly FinancialConnections.Prefetch[] | undefined;
        /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-us_bank_account-financial_connections-return_url) */
        return_url?: string | undefined;
      }
      export namespace FinancialConnections {
        export interface Filters {
          /** Which kinds of bank accounts can be chosen. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-us_bank_account-financial_connections-filters-account_subcategories) */
          account_subcategories?: readonly Filters.AccountSubcategory[] | undefined;
        }
        export namespace Filters {
          export type AccountSubcategory = 'checking' | 'savings' | OtherString;
        }
        export type Permission = 'balances' | 'ownership' | 'payment_method' | 'transactions' | OtherString;
        export type Prefetch = 'balances' | 'ownership' | 'transactions' | OtherString;
      }
      export interface MandateOptions {
        /** Whether to charge the stored payment method or to send an invoice to pay. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-us_bank_account-mandate_options-collection_method) */
        collection_method?: Emptyable<'paper'> | undefined;
      }
      export interface Networks {
        /** Networks that the bank account must be able to use. [Docs](https://docs.stripe.com/api/setup_intents/update#update_setup_intent-payment_method_options-us_bank_account-networks-requested) */
        requested?: readonly Networks.Requested[] | undefined;
      }
      export namespace Networks {
        export type Requested = 'ach' | 'us_domestic_wire' | OtherString;
      }
      export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
    }
  }
}

export interface SetupIntentListParams extends PaginationParams {
  /** Whether it is saved to pay from your own account, not for a customer. [Docs](https://docs.stripe.com/api/setup_intents/list#list_setup_intents-attach_to_self) */
  attach_to_self?: boolean | undefined;
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/setup_intents/list#list_setup_intents-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Only those of this customer (`cus_…`). [Docs](https://docs.stripe.com/api/setup_intents/list#list_setup_intents-customer) */
  customer?: string | undefined;
  /** Only those of this account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/setup_intents/list#list_setup_intents-customer_account) */
  customer_account?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Id of the payment method (`pm_…`). [Docs](https://docs.stripe.com/api/setup_intents/list#list_setup_intents-payment_method) */
  payment_method?: string | undefined;
}

export interface SetupIntentCancelParams {
  /** Why: `duplicate`, `requested_by_customer` or `abandoned`. [Docs](https://docs.stripe.com/api/setup_intents/cancel#cancel_setup_intent-cancellation_reason) */
  cancellation_reason?: SetupIntentCancelParams.CancellationReason | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
export declare namespace SetupIntentCancelParams {
  export type CancellationReason = 'abandoned' | 'duplicate' | 'requested_by_customer' | OtherString;
}

export interface SetupIntentConfirmParams {
  /** The only kinds of payment methods that may be offered. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-allowed_payment_method_types) */
  allowed_payment_method_types?: readonly SetupIntentConfirmParams.AllowedPaymentMethodType[] | undefined;
  /** Id of what the front end collected (`ctoken_…`); it overrides the payment method here. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-confirmation_token) */
  confirmation_token?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** The customer's permission to debit: when and how it was given. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-mandate_data) */
  mandate_data?: Emptyable<SetupIntentConfirmParams.MandateData> | undefined;
  /** Id of the payment method (`pm_…`). [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method) */
  payment_method?: string | undefined;
  /** Details of a new payment method, in place of the id of one. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data) */
  payment_method_data?: SetupIntentConfirmParams.PaymentMethodData | undefined;
  /** What applies only to one kind of payment method, by its name. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options) */
  payment_method_options?: SetupIntentConfirmParams.PaymentMethodOptions | undefined;
  /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-return_url) */
  return_url?: string | undefined;
  /** Whether a Stripe library on the customer's device handles what the customer has to do. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-use_stripe_sdk) */
  use_stripe_sdk?: boolean | undefined;
}
export declare namespace SetupIntentConfirmParams {
  export type AllowedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boku_promptpay' | 'boleto' | 'capchase_pay' | 'card' | 'card_present' | 'cashapp' | 'check_scan' | 'click_to_pay' | 'crypto' | 'customer_balance' | 'demo_pay' | 'duitnow' | 'dummy_auth_push' | 'dummy_passthrough_card' | 'edenred' | 'eps' | 'fpx' | 'gcash' | 'getbalance' | 'gift_card' | 'giropay' | 'gopay' | 'grabpay' | 'id_bank_transfer' | 'ideal' | 'interac_present' | 'kakao_pay' | 'klarna' | 'knet' | 'konbini' | 'kr_card' | 'kr_market' | 'kriya' | 'link' | 'mb_way' | 'mobilepay' | 'momo' | 'mondu' | 'multibanco' | 'naver_pay' | 'netbanking' | 'ng_bank' | 'ng_bank_transfer' | 'ng_card' | 'ng_market' | 'ng_ussd' | 'ng_wallet' | 'nz_bank_account' | 'octopus' | 'oxxo' | 'p24' | 'paper_check' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'qris' | 'rechnung' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'shop_pay' | 'shopeepay' | 'sofort' | 'south_korea_market' | 'stripe_balance' | 'sunbit' | 'swish' | 'tamara' | 'test_pay' | 'touch_n_go' | 'truemoney' | 'twint' | 'upi' | 'us_bank_account' | 'us_cash_voucher' | 'vipps' | 'wechat_pay' | 'wero' | 'zip' | OtherString;
  export interface MandateData {
    /** How and when the customer agreed. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-mandate_data-customer_acceptance) */
    customer_acceptance?: MandateData.CustomerAcceptance | undefined;
  }
  export namespace MandateData {
    export interface CustomerAcceptance {
      /** When the customer agreed. Unix seconds. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-mandate_data-customer_acceptance-accepted_at) */
      accepted_at?: Timestamp | undefined;
      /** That the customer agreed on paper or by word. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-mandate_data-customer_acceptance-offline) */
      offline?: CustomerAcceptance.Offline | undefined;
      /** From where the customer agreed: internet address and browser. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-mandate_data-customer_acceptance-online) */
      online?: CustomerAcceptance.Online | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-mandate_data-customer_acceptance-type) */
      type: CustomerAcceptance.Type;
    }
    export namespace CustomerAcceptance {
      export interface Offline extends NoParams {
      }
      export interface Online {
        /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-mandate_data-customer_acceptance-online-ip_address) */
        ip_address?: string | undefined;
        /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-mandate_data-customer_acceptance-online-user_agent) */
        user_agent?: string | undefined;
      }
      export type Type = 'offline' | 'online' | OtherString;
    }
  }
  export interface PaymentMethodData {
    /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-acss_debit) */
    acss_debit?: PaymentMethodData.AcssDebit | undefined;
    /** What is particular to Affirm. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-affirm) */
    affirm?: PaymentMethodData.Affirm | undefined;
    /** What is particular to Afterpay or Clearpay. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-afterpay_clearpay) */
    afterpay_clearpay?: PaymentMethodData.AfterpayClearpay | undefined;
    /** What is particular to Alipay. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-alipay) */
    alipay?: PaymentMethodData.Alipay | undefined;
    /** Whether it may be shown again at a next purchase: `always`, `limited` or `unspecified`. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-allow_redisplay) */
    allow_redisplay?: PaymentMethodData.AllowRedisplay | undefined;
    /** What is particular to Alma. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-alma) */
    alma?: PaymentMethodData.Alma | undefined;
    /** What is particular to Amazon Pay. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-amazon_pay) */
    amazon_pay?: PaymentMethodData.AmazonPay | undefined;
    /** What is particular to BECS direct debits in Australia. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-au_becs_debit) */
    au_becs_debit?: PaymentMethodData.AuBecsDebit | undefined;
    /** What is particular to Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-bacs_debit) */
    bacs_debit?: PaymentMethodData.BacsDebit | undefined;
    /** What is particular to Bancontact. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-bancontact) */
    bancontact?: PaymentMethodData.Bancontact | undefined;
    /** What is particular to Billie. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-billie) */
    billie?: PaymentMethodData.Billie | undefined;
    /** Name, address, email and telephone that belong to the payment method. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-billing_details) */
    billing_details?: PaymentMethodData.BillingDetails | undefined;
    /** What is particular to Bizum. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-bizum) */
    bizum?: PaymentMethodData.Bizum | undefined;
    /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-blik) */
    blik?: PaymentMethodData.Blik | undefined;
    /** What is particular to Boleto. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-boleto) */
    boleto?: PaymentMethodData.Boleto | undefined;
    /** What is particular to Cash App Pay. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-cashapp) */
    cashapp?: PaymentMethodData.Cashapp | undefined;
    /** What is particular to stablecoins. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-crypto) */
    crypto?: PaymentMethodData.Crypto | undefined;
    /** What is particular to money from the customer's cash balance. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-customer_balance) */
    customer_balance?: PaymentMethodData.CustomerBalance | undefined;
    /** What is particular to EPS. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-eps) */
    eps?: PaymentMethodData.Eps | undefined;
    /** What is particular to FPX. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-fpx) */
    fpx?: PaymentMethodData.Fpx | undefined;
    /** What is particular to giropay. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-giropay) */
    giropay?: PaymentMethodData.Giropay | undefined;
    /** What is particular to GrabPay. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-grabpay) */
    grabpay?: PaymentMethodData.Grabpay | undefined;
    /** What is particular to iDEAL. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-ideal) */
    ideal?: PaymentMethodData.Ideal | undefined;
    /** What is particular to Interac cards held to a terminal. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-interac_present) */
    interac_present?: PaymentMethodData.InteracPresent | undefined;
    /** What is particular to Kakao Pay. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-kakao_pay) */
    kakao_pay?: PaymentMethodData.KakaoPay | undefined;
    /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-klarna) */
    klarna?: PaymentMethodData.Klarna | undefined;
    /** What is particular to payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-konbini) */
    konbini?: PaymentMethodData.Konbini | undefined;
    /** What is particular to Korean cards. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-kr_card) */
    kr_card?: PaymentMethodData.KrCard | undefined;
    /** What is particular to Link. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-link) */
    link?: PaymentMethodData.Link | undefined;
    /** What is particular to MB WAY. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-mb_way) */
    mb_way?: PaymentMethodData.MbWay | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-metadata) */
    metadata?: MetadataParam | undefined;
    /** What is particular to MobilePay. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-mobilepay) */
    mobilepay?: PaymentMethodData.Mobilepay | undefined;
    /** What is particular to Multibanco. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-multibanco) */
    multibanco?: PaymentMethodData.Multibanco | undefined;
    /** What is particular to Naver Pay. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-naver_pay) */
    naver_pay?: PaymentMethodData.NaverPay | undefined;
    /** What is particular to BECS direct debits in New Zealand. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-nz_bank_account) */
    nz_bank_account?: PaymentMethodData.NzBankAccount | undefined;
    /** What is particular to OXXO. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-oxxo) */
    oxxo?: PaymentMethodData.Oxxo | undefined;
    /** What is particular to Przelewy24. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-p24) */
    p24?: PaymentMethodData.P24 | undefined;
    /** What is particular to Pay by Bank. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-pay_by_bank) */
    pay_by_bank?: PaymentMethodData.PayByBank | undefined;
    /** What is particular to PAYCO. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-payco) */
    payco?: PaymentMethodData.Payco | undefined;
    /** What is particular to PayNow. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-paynow) */
    paynow?: PaymentMethodData.Paynow | undefined;
    /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-paypal) */
    paypal?: PaymentMethodData.Paypal | undefined;
    /** What is particular to PayPay. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-paypay) */
    paypay?: PaymentMethodData.Paypay | undefined;
    /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-payto) */
    payto?: PaymentMethodData.Payto | undefined;
    /** What is particular to Pix. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-pix) */
    pix?: PaymentMethodData.Pix | undefined;
    /** What is particular to PromptPay. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-promptpay) */
    promptpay?: PaymentMethodData.Promptpay | undefined;
    /** What Radar is to know or to do about it. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-radar_options) */
    radar_options?: PaymentMethodData.RadarOptions | undefined;
    /** What is particular to Revolut Pay. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-revolut_pay) */
    revolut_pay?: PaymentMethodData.RevolutPay | undefined;
    /** What is particular to Samsung Pay. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-samsung_pay) */
    samsung_pay?: PaymentMethodData.SamsungPay | undefined;
    /** What is particular to Satispay. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-satispay) */
    satispay?: PaymentMethodData.Satispay | undefined;
    /** What is particular to Scalapay. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-scalapay) */
    scalapay?: PaymentMethodData.Scalapay | undefined;
    /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-sepa_debit) */
    sepa_debit?: PaymentMethodData.SepaDebit | undefined;
    /** What is particular to seQura. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-sequra) */
    sequra?: PaymentMethodData.Sequra | undefined;
    /** What is particular to Sofort. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-sofort) */
    sofort?: PaymentMethodData.Sofort | undefined;
    /** What is particular to Sunbit. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-sunbit) */
    sunbit?: PaymentMethodData.Sunbit | undefined;
    /** What is particular to Swish. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-swish) */
    swish?: PaymentMethodData.Swish | undefined;
    /** What is particular to TWINT. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-twint) */
    twint?: PaymentMethodData.Twint | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-type) */
    type: PaymentMethodData.Type;
    /** What is particular to UPI. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-upi) */
    upi?: PaymentMethodData.Upi | undefined;
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-us_bank_account) */
    us_bank_account?: PaymentMethodData.UsBankAccount | undefined;
    /** What is particular to WeChat Pay. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-wechat_pay) */
    wechat_pay?: PaymentMethodData.WechatPay | undefined;
    /** What is particular to Zip. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-zip) */
    zip?: PaymentMethodData.Zip | undefined;
  }
  export namespace PaymentMethodData {
    export interface AcssDebit {
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-acss_debit-account_number) */
      account_number: string;
      /** The bank in Canada, three digits. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-acss_debit-institution_number) */
      institution_number: string;
      /** The branch in Canada, five digits. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-acss_debit-transit_number) */
      transit_number: string;
    }
    export interface Affirm extends NoParams {
    }
    export interface AfterpayClearpay extends NoParams {
    }
    export interface Alipay extends NoParams {
    }
    export type AllowRedisplay = 'always' | 'limited' | 'unspecified' | OtherString;
    export interface Alma extends NoParams {
    }
    export interface AmazonPay extends NoParams {
    }
    export interface AuBecsDebit {
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-au_becs_debit-account_number) */
      account_number: string;
      /** Bank and branch in Australia, six digits. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-au_becs_debit-bsb_number) */
      bsb_number: string;
    }
    export interface BacsDebit {
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-bacs_debit-account_number) */
      account_number?: string | undefined;
      /** Bank and branch in the United Kingdom, six digits. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-bacs_debit-sort_code) */
      sort_code?: string | undefined;
    }
    export interface Bancontact extends NoParams {
    }
    export interface Billie extends NoParams {
    }
    export interface BillingDetails {
      /** A postal address. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-billing_details-address) */
      address?: Emptyable<AddressParam> | undefined;
      /** An email address. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-billing_details-email) */
      email?: Emptyable<string> | undefined;
      /** What it is called. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-billing_details-name) */
      name?: Emptyable<string> | undefined;
      /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-billing_details-phone) */
      phone?: Emptyable<string> | undefined;
      /** The tax number. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-billing_details-tax_id) */
      tax_id?: string | undefined;
    }
    export interface Bizum extends NoParams {
    }
    export interface Blik extends NoParams {
    }
    export interface Boleto {
      /** The tax number. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-boleto-tax_id) */
      tax_id: string;
    }
    export interface Cashapp extends NoParams {
    }
    export interface Crypto extends NoParams {
    }
    export interface CustomerBalance extends NoParams {
    }
    export interface Eps {
      /** The bank of the customer. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-eps-bank) */
      bank?: Eps.Bank | undefined;
    }
    export namespace Eps {
      export type Bank = 'arzte_und_apotheker_bank' | 'austrian_anadi_bank_ag' | 'bank_austria' | 'bankhaus_carl_spangler' | 'bankhaus_schelhammer_und_schattera_ag' | 'bawag_psk_ag' | 'bks_bank_ag' | 'brull_kallmus_bank_ag' | 'btv_vier_lander_bank' | 'capital_bank_grawe_gruppe_ag' | 'deutsche_bank_ag' | 'dolomitenbank' | 'easybank_ag' | 'erste_bank_und_sparkassen' | 'hypo_alpeadriabank_international_ag' | 'hypo_bank_burgenland_aktiengesellschaft' | 'hypo_noe_lb_fur_niederosterreich_u_wien' | 'hypo_oberosterreich_salzburg_steiermark' | 'hypo_tirol_bank_ag' | 'hypo_vorarlberg_bank_ag' | 'marchfelder_bank' | 'oberbank_ag' | 'raiffeisen_bankengruppe_osterreich' | 'schoellerbank_ag' | 'sparda_bank_wien' | 'volksbank_gruppe' | 'volkskreditbank_ag' | 'vr_bank_braunau' | OtherString;
    }
    export interface Fpx {
      /** `individual` or `company`. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-fpx-account_holder_type) */
      account_holder_type?: Fpx.AccountHolderType | undefined;
      /** The bank of the customer. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-fpx-bank) */
      bank: Fpx.Bank;
    }
    export namespace Fpx {
      export type AccountHolderType = 'company' | 'individual' | OtherString;
      export type Bank = 'affin_bank' | 'agrobank' | 'alliance_bank' | 'ambank' | 'bank_islam' | 'bank_muamalat' | 'bank_of_china' | 'bank_rakyat' | 'bnp_paribas' | 'bsn' | 'cimb' | 'citibank' | 'deutsche_bank' | 'hong_leong_bank' | 'hsbc' | 'kfh' | 'maybank2e' | 'maybank2u' | 'mbsb_bank' | 'ocbc' | 'pb_enterprise' | 'public_bank' | 'rhb' | 'standard_chartered' | 'uob' | OtherString;
    }
    export interface Giropay extends NoParams {
    }
    export interface Grabpay extends NoParams {
    }
    export interface Ideal {
      /** The bank of the account that paid. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-ideal-bank) */
      bank?: Ideal.Bank | undefined;
    }
    export namespace Ideal {
      export type Bank = 'abn_amro' | 'adyen' | 'asn_bank' | 'bunq' | 'buut' | 'finom' | 'handelsbanken' | 'ing' | 'knab' | 'mollie' | 'moneyou' | 'n26' | 'nn' | 'rabobank' | 'regiobank' | 'revolut' | 'sns_bank' | 'triodos_bank' | 'van_lanschot' | 'yoursafe' | OtherString;
    }
    export interface InteracPresent extends NoParams {
    }
    export interface KakaoPay extends NoParams {
    }
    export interface Klarna {
      /** Date of birth. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-klarna-dob) */
      dob?: Klarna.Dob | undefined;
    }
    export namespace Klarna {
      export interface Dob {
        /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-klarna-dob-day) */
        day: number;
        /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-klarna-dob-month) */
        month: number;
        /** Year, in four digits. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-klarna-dob-year) */
        year: number;
      }
    }
    export interface Konbini extends NoParams {
    }
    export interface KrCard extends NoParams {
    }
    export interface Link extends NoParams {
    }
    export interface MbWay extends NoParams {
    }
    export interface Mobilepay extends NoParams {
    }
    export interface Multibanco extends NoParams {
    }
    export interface NaverPay {
      /** What is behind it, such as credit or money in an account. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-naver_pay-funding) */
      funding?: NaverPay.Funding | undefined;
    }
    export namespace NaverPay {
      export type Funding = 'card' | 'points' | OtherString;
    }
    export interface NzBankAccount {
      /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-nz_bank_account-account_holder_name) */
      account_holder_name?: string | undefined;
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-nz_bank_account-account_number) */
      account_number: string;
      /** Identifies the bank within its country. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-nz_bank_account-bank_code) */
      bank_code: string;
      /** Identifies the branch of the bank. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-nz_bank_account-branch_code) */
      branch_code: string;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-nz_bank_account-reference) */
      reference?: string | undefined;
      /** The last two or three digits of the account number. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-nz_bank_account-suffix) */
      suffix: string;
    }
    export interface Oxxo extends NoParams {
    }
    export interface P24 {
      /** The bank of the customer. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-p24-bank) */
      bank?: P24.Bank | undefined;
    }
    export namespace P24 {
      export type Bank = 'alior_bank' | 'bank_millennium' | 'bank_nowy_bfg_sa' | 'bank_pekao_sa' | 'banki_spbdzielcze' | 'blik' | 'bnp_paribas' | 'boz' | 'citi_handlowy' | 'credit_agricole' | 'envelobank' | 'etransfer_pocztowy24' | 'getin_bank' | 'ideabank' | 'ing' | 'inteligo' | 'mbank_mtransfer' | 'nest_przelew' | 'noble_pay' | 'pbac_z_ipko' | 'plus_bank' | 'santander_przelew24' | 'tmobile_usbugi_bankowe' | 'toyota_bank' | 'velobank' | 'volkswagen_bank' | OtherString;
    }
    export interface PayByBank extends NoParams {
    }
    export interface Payco extends NoParams {
    }
    export interface Paynow extends NoParams {
    }
    export interface Paypal extends NoParams {
    }
    export interface Paypay extends NoParams {
    }
    export interface Payto {
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-payto-account_number) */
      account_number?: string | undefined;
      /** Bank and branch in Australia, six digits. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-payto-bsb_number) */
      bsb_number?: string | undefined;
      /** The email address, telephone number or name that stands for the account. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-payto-pay_id) */
      pay_id?: string | undefined;
    }
    export interface Pix extends NoParams {
    }
    export interface Promptpay extends NoParams {
    }
    export interface RadarOptions {
      /** Id of the Radar session (`rse_…`), which knows the device. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-radar_options-session) */
      session?: string | undefined;
    }
    export interface RevolutPay extends NoParams {
    }
    export interface SamsungPay extends NoParams {
    }
    export interface Satispay extends NoParams {
    }
    export interface Scalapay extends NoParams {
    }
    export interface SepaDebit {
      /** The number of the bank account, as in ISO 13616 (IBAN). [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-sepa_debit-iban) */
      iban: string;
    }
    export interface Sequra extends NoParams {
    }
    export interface Sofort {
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-sofort-country) */
      country: Sofort.Country;
    }
    export namespace Sofort {
      export type Country = 'AT' | 'BE' | 'DE' | 'ES' | 'IT' | 'NL' | OtherString;
    }
    export interface Sunbit extends NoParams {
    }
    export interface Swish extends NoParams {
    }
    export interface Twint extends NoParams {
    }
    export type Type = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'cashapp' | 'crypto' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'link' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
    export interface Upi {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-upi-mandate_options) */
      mandate_options?: Upi.MandateOptions | undefined;
    }
    export namespace Upi {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-upi-mandate_options-amount) */
        amount?: number | undefined;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-upi-mandate_options-amount_type) */
        amount_type?: MandateOptions.AmountType | undefined;
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-upi-mandate_options-description) */
        description?: string | undefined;
        /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-upi-mandate_options-end_date) */
        end_date?: Timestamp | undefined;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
      }
    }
    export interface UsBankAccount {
      /** `individual` or `company`. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-us_bank_account-account_holder_type) */
      account_holder_type?: UsBankAccount.AccountHolderType | undefined;
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-us_bank_account-account_number) */
      account_number?: string | undefined;
      /** What kind of account it is. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-us_bank_account-account_type) */
      account_type?: UsBankAccount.AccountType | undefined;
      /** Id of the linked bank account (`fca_…`). [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-us_bank_account-financial_connections_account) */
      financial_connections_account?: string | undefined;
      /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_data-us_bank_account-routing_number) */
      routing_number?: string | undefined;
    }
    export namespace UsBankAccount {
      export type AccountHolderType = 'company' | 'individual' | OtherString;
      export type AccountType = 'checking' | 'savings' | OtherString;
    }
    export interface WechatPay extends NoParams {
    }
    export interface Zip extends NoParams {
    }
  }
  export interface PaymentMethodOptions {
    /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-acss_debit) */
    acss_debit?: PaymentMethodOptions.AcssDebit | undefined;
    /** What is particular to Amazon Pay. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-amazon_pay) */
    amazon_pay?: PaymentMethodOptions.AmazonPay | undefined;
    /** What is particular to Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-bacs_debit) */
    bacs_debit?: PaymentMethodOptions.BacsDebit | undefined;
    /** What is particular to Bizum. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-bizum) */
    bizum?: PaymentMethodOptions.Bizum | undefined;
    /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-blik) */
    blik?: PaymentMethodOptions.Blik | undefined;
    /** What is particular to cards. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-card) */
    card?: PaymentMethodOptions.Card | undefined;
    /** What is particular to cards held to a terminal. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-card_present) */
    card_present?: PaymentMethodOptions.CardPresent | undefined;
    /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-klarna) */
    klarna?: PaymentMethodOptions.Klarna | undefined;
    /** What is particular to Link. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-link) */
    link?: PaymentMethodOptions.Link | undefined;
    /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-paypal) */
    paypal?: PaymentMethodOptions.Paypal | undefined;
    /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-payto) */
    payto?: PaymentMethodOptions.Payto | undefined;
    /** What is particular to Pix. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-pix) */
    pix?: PaymentMethodOptions.Pix | undefined;
    /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-sepa_debit) */
    sepa_debit?: PaymentMethodOptions.SepaDebit | undefined;
    /** What is particular to UPI. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-upi) */
    upi?: PaymentMethodOptions.Upi | undefined;
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-us_bank_account) */
    us_bank_account?: PaymentMethodOptions.UsBankAccount | undefined;
  }
  export namespace PaymentMethodOptions {
    export interface AcssDebit {
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-acss_debit-currency) */
      currency?: AcssDebit.Currency | undefined;
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-acss_debit-mandate_options) */
      mandate_options?: AcssDebit.MandateOptions | undefined;
      /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-acss_debit-verification_method) */
      verification_method?: AcssDebit.VerificationMethod | undefined;
    }
    export namespace AcssDebit {
      export type Currency = 'cad' | 'usd' | OtherString;
      export interface MandateOptions {
        /** A page of your own with the text of the mandate. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-acss_debit-mandate_options-custom_mandate_url) */
        custom_mandate_url?: Emptyable<string> | undefined;
        /** What the mandate is the default for. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-acss_debit-mandate_options-default_for) */
        default_for?: readonly MandateOptions.DefaultFor[] | undefined;
        /** How often debits are made, in words. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-acss_debit-mandate_options-interval_description) */
        interval_description?: string | undefined;
        /** How often debits are made. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-acss_debit-mandate_options-payment_schedule) */
        payment_schedule?: MandateOptions.PaymentSchedule | undefined;
        /** Whether the account is that of a business or of a person. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-acss_debit-mandate_options-transaction_type) */
        transaction_type?: MandateOptions.TransactionType | undefined;
      }
      export namespace MandateOptions {
        export type DefaultFor = 'invoice' | 'subscription' | OtherString;
        export type PaymentSchedule = 'combined' | 'interval' | 'sporadic' | OtherString;
        export type TransactionType = 'business' | 'personal' | OtherString;
      }
      export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
    }
    export interface AmazonPay extends NoParams {
    }
    export interface BacsDebit {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-bacs_debit-mandate_options) */
      mandate_options?: BacsDebit.MandateOptions | undefined;
    }
    export namespace BacsDebit {
      export interface MandateOptions {
        /** What the reference of the mandate begins with. Up to 12 characters. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-bacs_debit-mandate_options-reference_prefix) */
        reference_prefix?: Emptyable<string> | undefined;
      }
    }
    export interface Bizum extends NoParams {
    }
    export interface Blik {
      /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-blik-code) */
      code?: string | undefined;
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-blik-mandate_options) */
      mandate_options?: Blik.MandateOptions | undefined;
    }
    export namespace Blik {
      export interface MandateOptions {
        /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-blik-mandate_options-expires_at) */
        expires_at?: Timestamp | undefined;
      }
    }
    export interface Card {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-card-mandate_options) */
      mandate_options?: Card.MandateOptions | undefined;
      /** Whether the card was given by mail or telephone. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-card-moto) */
      moto?: boolean | undefined;
      /** The network that it went over. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-card-network) */
      network?: Card.Network | undefined;
      /** Whether to ask for 3D Secure: `automatic`, `any` or `challenge`. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-card-request_three_d_secure) */
      request_three_d_secure?: Card.RequestThreeDSecure | undefined;
      /** Whether it was stored for later payments. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-card-setup_credential_usage) */
      setup_credential_usage?: Card.SetupCredentialUsage | undefined;
      /** How the customer was authenticated by 3D Secure. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-card-three_d_secure) */
      three_d_secure?: Card.ThreeDSecure | undefined;
    }
    export namespace Card {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-card-mandate_options-amount) */
        amount: number;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-card-mandate_options-amount_type) */
        amount_type: MandateOptions.AmountType;
        /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-card-mandate_options-currency) */
        currency: string;
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-card-mandate_options-description) */
        description?: string | undefined;
        /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-card-mandate_options-end_date) */
        end_date?: Timestamp | undefined;
        /** How often it is debited. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-card-mandate_options-interval) */
        interval: MandateOptions.Interval;
        /** How many of those units lie between. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-card-mandate_options-interval_count) */
        interval_count?: number | undefined;
        /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-card-mandate_options-reference) */
        reference: string;
        /** When it began, or will begin. Unix seconds. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-card-mandate_options-start_date) */
        start_date: Timestamp;
        /** The kinds of transfers that it takes. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-card-mandate_options-supported_types) */
        supported_types?: readonly 'india'[] | undefined;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
        export type Interval = 'day' | 'month' | 'sporadic' | 'week' | 'year' | OtherString;
      }
      export type Network = 'amex' | 'cartes_bancaires' | 'diners' | 'discover' | 'eftpos_au' | 'girocard' | 'interac' | 'jcb' | 'link' | 'mastercard' | 'unionpay' | 'unknown' | 'visa' | OtherString;
      export type RequestThreeDSecure = 'any' | 'automatic' | 'challenge' | OtherString;
      export type SetupCredentialUsage = 'installment' | 'recurring' | 'unscheduled' | OtherString;
      export interface ThreeDSecure {
        /** The issuer's answer to the authentication, one letter. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-card-three_d_secure-ares_trans_status) */
        ares_trans_status?: ThreeDSecure.AresTransStatus | undefined;
        /** The proof that the authentication gave. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-card-three_d_secure-cryptogram) */
        cryptogram?: string | undefined;
        /** Two digits on how the customer was authenticated. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-card-three_d_secure-electronic_commerce_indicator) */
        electronic_commerce_indicator?: ThreeDSecure.ElectronicCommerceIndicator | undefined;
        /** What applies only to one network. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-card-three_d_secure-network_options) */
        network_options?: ThreeDSecure.NetworkOptions | undefined;
        /** Whether you asked for a challenge, in two digits. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-card-three_d_secure-requestor_challenge_indicator) */
        requestor_challenge_indicator?: string | undefined;
        /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-card-three_d_secure-transaction_id) */
        transaction_id?: string | undefined;
        /** The version of 3D Secure. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-card-three_d_secure-version) */
        version?: ThreeDSecure.Version | undefined;
      }
      export namespace ThreeDSecure {
        export type AresTransStatus = 'A' | 'C' | 'I' | 'N' | 'R' | 'U' | 'Y' | OtherString;
        export type ElectronicCommerceIndicator = '01' | '02' | '05' | '06' | '07' | OtherString;
        export interface NetworkOptions {
          /** What is particular to Cartes Bancaires. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-card-three_d_secure-network_options-cartes_bancaires) */
          cartes_bancaires?: NetworkOptions.CartesBancaires | undefined;
        }
        export namespace NetworkOptions {
          export interface CartesBancaires {
            /** How the cryptogram of Cartes Bancaires was made. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-card-three_d_secure-network_options-cartes_bancaires-cb_avalgo) */
            cb_avalgo: CartesBancaires.CbAvalgo;
            /** The exemption that was asked of Cartes Bancaires, in figures. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-card-three_d_secure-network_options-cartes_bancaires-cb_exemption) */
            cb_exemption?: string | undefined;
            /** The score of Cartes Bancaires for the risk, 0 to 99. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-card-three_d_secure-network_options-cartes_bancaires-cb_score) */
            cb_score?: number | undefined;
          }
          export namespace CartesBancaires {
            export type CbAvalgo = '0' | '1' | '2' | '3' | '4' | 'A' | OtherString;
          }
        }
        export type Version = '1.0.2' | '2.1.0' | '2.2.0' | '2.3.0' | '2.3.1' | OtherString;
      }
    }
    export interface CardPresent extends NoParams {
    }
    export interface Klarna {
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-klarna-currency) */
      currency?: string | undefined;
      /** Bounds of payments made on demand. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-klarna-on_demand) */
      on_demand?: Klarna.OnDemand | undefined;
      /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-klarna-preferred_locale) */
      preferred_locale?: Klarna.PreferredLocale | undefined;
      /** What they are subscribed to. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-klarna-subscriptions) */
      subscriptions?: Emptyable<readonly Klarna.Subscription[]> | undefined;
    }
    export namespace Klarna {
      export interface OnDemand {
        /** What a purchase comes to on average. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-klarna-on_demand-average_amount) */
        average_amount?: number | undefined;
        /** The most that a purchase comes to. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-klarna-on_demand-maximum_amount) */
        maximum_amount?: number | undefined;
        /** The least amount of the purchase. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-klarna-on_demand-minimum_amount) */
        minimum_amount?: number | undefined;
        /** How often purchases are made: the unit of time. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-klarna-on_demand-purchase_interval) */
        purchase_interval?: OnDemand.PurchaseInterval | undefined;
        /** How many of those units lie between two purchases. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-klarna-on_demand-purchase_interval_count) */
        purchase_interval_count?: number | undefined;
      }
      export namespace OnDemand {
        export type PurchaseInterval = 'day' | 'month' | 'week' | 'year' | OtherString;
      }
      export type PreferredLocale = 'cs-CZ' | 'da-DK' | 'de-AT' | 'de-CH' | 'de-DE' | 'el-GR' | 'en-AT' | 'en-AU' | 'en-BE' | 'en-CA' | 'en-CH' | 'en-CZ' | 'en-DE' | 'en-DK' | 'en-ES' | 'en-FI' | 'en-FR' | 'en-GB' | 'en-GR' | 'en-IE' | 'en-IT' | 'en-NL' | 'en-NO' | 'en-NZ' | 'en-PL' | 'en-PT' | 'en-RO' | 'en-SE' | 'en-US' | 'es-ES' | 'es-US' | 'fi-FI' | 'fr-BE' | 'fr-CA' | 'fr-CH' | 'fr-FR' | 'it-CH' | 'it-IT' | 'nb-NO' | 'nl-BE' | 'nl-NL' | 'pl-PL' | 'pt-PT' | 'ro-RO' | 'sv-FI' | 'sv-SE' | OtherString;
      export interface Subscription {
        /** How often it is debited. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-klarna-subscriptions-interval) */
        interval: Subscription.Interval;
        /** How many of those units lie between. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-klarna-subscriptions-interval_count) */
        interval_count?: number | undefined;
        /** What it is called. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-klarna-subscriptions-name) */
        name?: string | undefined;
        /** When it is billed next, and how much. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-klarna-subscriptions-next_billing) */
        next_billing: Subscription.NextBilling;
        /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-klarna-subscriptions-reference) */
        reference: string;
      }
      export namespace Subscription {
        export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
        export interface NextBilling {
          /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-klarna-subscriptions-next_billing-amount) */
          amount: number;
          /** The day of the next bill, `YYYY-MM-DD`. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-klarna-subscriptions-next_billing-date) */
          date: string;
        }
      }
    }
    export interface Link {
      /** Identifies the customer at the provider, from one payment to the next. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-link-persistent_token) @deprecated */
      persistent_token?: string | undefined;
    }
    export interface Paypal {
      /** The agreement with PayPal on payments to come. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-paypal-billing_agreement_id) */
      billing_agreement_id?: string | undefined;
    }
    export interface Payto {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-payto-mandate_options) */
      mandate_options?: Payto.MandateOptions | undefined;
    }
    export namespace Payto {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-payto-mandate_options-amount) */
        amount?: Emptyable<number> | undefined;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-payto-mandate_options-amount_type) */
        amount_type?: Emptyable<MandateOptions.AmountType> | undefined;
        /** When it ends. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-payto-mandate_options-end_date) */
        end_date?: Emptyable<string> | undefined;
        /** How often debits are made. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-payto-mandate_options-payment_schedule) */
        payment_schedule?: Emptyable<MandateOptions.PaymentSchedule> | undefined;
        /** How many payments at most in one period. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-payto-mandate_options-payments_per_period) */
        payments_per_period?: Emptyable<number> | undefined;
        /** What it is for. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-payto-mandate_options-purpose) */
        purpose?: Emptyable<MandateOptions.Purpose> | undefined;
        /** When it began, or will begin. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-payto-mandate_options-start_date) */
        start_date?: Emptyable<string> | undefined;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
        export type PaymentSchedule = 'adhoc' | 'annual' | 'daily' | 'fortnightly' | 'monthly' | 'quarterly' | 'semi_annual' | 'weekly' | OtherString;
        export type Purpose = 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'personal' | 'retail' | 'salary' | 'tax' | 'utility' | OtherString;
      }
    }
    export interface Pix {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-pix-mandate_options) */
      mandate_options?: Pix.MandateOptions | undefined;
    }
    export namespace Pix {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-pix-mandate_options-amount) */
        amount?: number | undefined;
        /** Whether the Brazilian tax on transactions (IOF) is in the amount. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-pix-mandate_options-amount_includes_iof) */
        amount_includes_iof?: MandateOptions.AmountIncludesIof | undefined;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-pix-mandate_options-amount_type) */
        amount_type?: MandateOptions.AmountType | undefined;
        /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-pix-mandate_options-currency) */
        currency?: string | undefined;
        /** When it ends. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-pix-mandate_options-end_date) */
        end_date?: string | undefined;
        /** How often debits are made. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-pix-mandate_options-payment_schedule) */
        payment_schedule?: MandateOptions.PaymentSchedule | undefined;
        /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-pix-mandate_options-reference) */
        reference?: string | undefined;
        /** When it began, or will begin. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-pix-mandate_options-start_date) */
        start_date?: string | undefined;
      }
      export namespace MandateOptions {
        export type AmountIncludesIof = 'always' | 'never' | OtherString;
        export type AmountType = 'fixed' | 'maximum' | OtherString;
        export type PaymentSchedule = 'halfyearly' | 'monthly' | 'quarterly' | 'weekly' | 'yearly' | OtherString;
      }
    }
    export interface SepaDebit {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-sepa_debit-mandate_options) */
      mandate_options?: SepaDebit.MandateOptions | undefined;
    }
    export namespace SepaDebit {
      export interface MandateOptions {
        /** What the reference of the mandate begins with. Up to 12 characters. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-sepa_debit-mandate_options-reference_prefix) */
        reference_prefix?: Emptyable<string> | undefined;
      }
    }
    export interface Upi {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-upi-mandate_options) */
      mandate_options?: Upi.MandateOptions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-upi-setup_future_usage) */
      setup_future_usage?: Emptyable<Upi.SetupFutureUsage> | undefined;
    }
    export namespace Upi {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-upi-mandate_options-amount) */
        amount?: number | undefined;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-upi-mandate_options-amount_type) */
        amount_type?: MandateOptions.AmountType | undefined;
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-upi-mandate_options-description) */
        description?: string | undefined;
        /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-upi-mandate_options-end_date) */
        end_date?: Timestamp | undefined;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface UsBankAccount {
      /** How the customer links their bank account. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-us_bank_account-financial_connections) */
      financial_connections?: UsBankAccount.FinancialConnections | undefined;
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-us_bank_account-mandate_options) */
      mandate_options?: UsBankAccount.MandateOptions | undefined;
      /** The networks that the card can go over. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-us_bank_account-networks) */
      networks?: UsBankAccount.Networks | undefined;
      /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-us_bank_account-verification_method) */
      verification_method?: UsBankAccount.VerificationMethod | undefined;
    }
    export namespace UsBankAccount {
      export interface FinancialConnections {
        /** Which bank accounts can be chosen. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-us_bank_account-financial_connections-filters) */
        filters?: FinancialConnections.Filters | undefined;
        /** What of the linked account may be read. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-us_bank_account-financial_connections-permissions) */
        permissions?: readonly FinancialConnections.Permission[] | undefined;
        /** What is fetched from the linked account at once. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-us_bank_account-financial_connections-prefetch) */
        prefetch?: readonly FinancialConnections.Prefetch[] | undefined;
        /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-us_bank_account-financial_connections-return_url) */
        return_url?: string | undefined;
      }
      export namespace FinancialConnections {
        export interface Filters {
          /** Which kinds of bank accounts can be chosen. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-us_bank_account-financial_connections-filters-account_subcategories) */
          account_subcategories?: readonly Filters.AccountSubcategory[] | undefined;
        }
        export namespace Filters {
          export type AccountSubcategory = 'checking' | 'savings' | OtherString;
        }
        export type Permission = 'balances' | 'ownership' | 'payment_method' | 'transactions' | OtherString;
        export type Prefetch = 'balances' | 'ownership' | 'transactions' | OtherString;
      }
      export interface MandateOptions {
        /** Whether to charge the stored payment method or to send an invoice to pay. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-us_bank_account-mandate_options-collection_method) */
        collection_method?: Emptyable<'paper'> | undefined;
      }
      export interface Networks {
        /** Networks that the bank account must be able to use. [Docs](https://docs.stripe.com/api/setup_intents/confirm#confirm_setup_intent-payment_method_options-us_bank_account-networks-requested) */
        requested?: readonly Networks.Requested[] | undefined;
      }
      export namespace Networks {
        export type Requested = 'ach' | 'us_domestic_wire' | OtherString;
      }
      export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
    }
  }
}

export interface SetupIntentVerifyMicrodepositsParams {
  /** The amounts of the two small deposits, as they stand on the statement. [Docs](https://docs.stripe.com/api/setup_intents/verify_microdeposits) */
  amounts?: readonly number[] | undefined;
  /** The six characters, beginning with SM, that came with the small deposit on the statement. [Docs](https://docs.stripe.com/api/setup_intents/verify_microdeposits) */
  descriptor_code?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
