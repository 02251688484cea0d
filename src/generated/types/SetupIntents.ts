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
  id: string;
  object: 'setup_intent';
  allowed_payment_method_types: SetupIntent.AllowedPaymentMethodType[] | null;
  application: Expandable<Application> | null;
  attach_to_self?: boolean;
  automatic_payment_methods: SetupIntent.AutomaticPaymentMethods | null;
  cancellation_reason: SetupIntent.CancellationReason | null;
  client_secret: string | null;
  /** Unix seconds. */
  created: number;
  customer: Expandable<Customer | DeletedCustomer> | null;
  customer_account?: string | null;
  description: string | null;
  excluded_payment_method_types: SetupIntent.ExcludedPaymentMethodType[] | null;
  flow_directions?: SetupIntent.FlowDirection[] | null;
  last_setup_error: SetupIntent.LastSetupError | null;
  latest_attempt: Expandable<SetupAttempt> | null;
  livemode: boolean;
  managed_payments?: SetupIntent.ManagedPayments | null;
  mandate: Expandable<Mandate> | null;
  metadata: Metadata | null;
  next_action: SetupIntent.NextAction | null;
  on_behalf_of: Expandable<Account> | null;
  payment_method: Expandable<PaymentMethod> | null;
  payment_method_configuration_details: SetupIntent.PaymentMethodConfigurationDetails | null;
  payment_method_options: SetupIntent.PaymentMethodOptions | null;
  payment_method_types: string[];
  single_use_mandate: Expandable<Mandate> | null;
  status: SetupIntent.Status;
  usage: string;
}
export declare namespace SetupIntent {
  export type AllowedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boku_promptpay' | 'boleto' | 'capchase_pay' | 'card' | 'card_present' | 'cashapp' | 'check_scan' | 'click_to_pay' | 'crypto' | 'customer_balance' | 'demo_pay' | 'duitnow' | 'dummy_auth_push' | 'dummy_passthrough_card' | 'edenred' | 'eps' | 'fpx' | 'gcash' | 'getbalance' | 'gift_card' | 'giropay' | 'gopay' | 'grabpay' | 'id_bank_transfer' | 'ideal' | 'interac_present' | 'kakao_pay' | 'klarna' | 'knet' | 'konbini' | 'kr_card' | 'kr_market' | 'kriya' | 'link' | 'mb_way' | 'mobilepay' | 'momo' | 'mondu' | 'multibanco' | 'naver_pay' | 'netbanking' | 'ng_bank' | 'ng_bank_transfer' | 'ng_card' | 'ng_market' | 'ng_ussd' | 'ng_wallet' | 'nz_bank_account' | 'octopus' | 'oxxo' | 'p24' | 'paper_check' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'qris' | 'rechnung' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'shop_pay' | 'shopeepay' | 'sofort' | 'south_korea_market' | 'stripe_balance' | 'sunbit' | 'swish' | 'tamara' | 'test_pay' | 'touch_n_go' | 'truemoney' | 'twint' | 'upi' | 'us_bank_account' | 'us_cash_voucher' | 'vipps' | 'wechat_pay' | 'wero' | 'zip' | OtherString;
  export interface AutomaticPaymentMethods {
    allow_redirects?: AutomaticPaymentMethods.AllowRedirects;
    enabled: boolean | null;
  }
  export namespace AutomaticPaymentMethods {
    export type AllowRedirects = 'always' | 'never' | OtherString;
  }
  export type CancellationReason = 'abandoned' | 'duplicate' | 'requested_by_customer' | OtherString;
  export type ExcludedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
  export type FlowDirection = 'inbound' | 'outbound' | OtherString;
  export interface LastSetupError {
    advice_code?: string;
    charge?: string;
    code?: LastSetupError.Code;
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
    type: LastSetupError.Type;
  }
  export namespace LastSetupError {
    export type Code = 'account_closed' | 'account_country_invalid_address' | 'account_error_country_change_requires_additional_steps' | 'account_information_mismatch' | 'account_invalid' | 'account_number_invalid' | 'account_token_required_for_v2_account' | 'acss_debit_session_incomplete' | 'action_blocked' | 'alipay_upgrade_required' | 'amount_too_large' | 'amount_too_small' | 'anomalous_money_movement_request' | 'api_key_expired' | 'application_fees_not_allowed' | 'approval_required' | 'authentication_failure' | 'authentication_required' | 'balance_insufficient' | 'balance_invalid_parameter' | 'bank_account_bad_routing_numbers' | 'bank_account_declined' | 'bank_account_exists' | 'bank_account_restricted' | 'bank_account_unusable' | 'bank_account_unverified' | 'bank_account_verification_failed' | 'billing_invalid_mandate' | 'bitcoin_upgrade_required' | 'capability_not_active' | 'capture_charge_authorization_expired' | 'capture_unauthorized_payment' | 'card_decline_rate_limit_exceeded' | 'card_declined' | 'cardholder_phone_number_required' | 'charge_already_captured' | 'charge_already_refunded' | 'charge_disputed' | 'charge_exceeds_source_limit' | 'charge_exceeds_transaction_limit' | 'charge_expired_for_capture' | 'charge_invalid_parameter' | 'charge_not_refundable' | 'clearing_code_unsupported' | 'country_code_invalid' | 'country_unsupported' | 'coupon_expired' | 'customer_max_payment_methods' | 'customer_max_subscriptions' | 'customer_session_expired' | 'customer_tax_location_invalid' | 'debit_not_authorized' | 'dispute_evidence_page_limit_exceeded' | 'email_invalid' | 'expired_card' | 'expired_payment_method' | 'failed_tax_calculation' | 'financial_account_balance_does_not_support_currency' | 'financial_account_capability_not_enabled' | 'financial_account_capability_restricted' | 'financial_connections_account_inactive' | 'financial_connections_account_pending_account_numbers' | 'financial_connections_account_unavailable_account_numbers' | 'financial_connections_consent_locale_invalid' | 'financial_connections_consent_locale_unsupported' | 'financial_connections_no_successful_transaction_refresh' | 'forwarding_api_inactive' | 'forwarding_api_invalid_parameter' | 'forwarding_api_retryable_upstream_error' | 'forwarding_api_upstream_connection_error' | 'forwarding_api_upstream_connection_timeout' | 'forwarding_api_upstream_error' | 'idempotency_key_in_use' | 'incorrect_address' | 'incorrect_cvc' | 'incorrect_number' | 'incorrect_postal_code' | 'incorrect_zip' | 'india_recurring_payment_mandate_canceled' | 'instant_payouts_config_disabled' | 'instant_payouts_currency_disabled' | 'instant_payouts_limit_exceeded' | 'instant_payouts_unsupported' | 'insufficient_funds' | 'intent_invalid_state' | 'intent_verification_method_missing' | 'invalid_canceled_subscription_fields' | 'invalid_card_type' | 'invalid_characters' | 'invalid_charge_amount' | 'invalid_cvc' | 'invalid_expiry_month' | 'invalid_expiry_year' | 'invalid_mandate_reference_prefix_format' | 'invalid_number' | 'invalid_source_usage' | 'invalid_tax_location' | 'invoice_no_customer_line_items' | 'invoice_no_payment_method_types' | 'invoice_no_subscription_line_items' | 'invoice_not_editable' | 'invoice_on_behalf_of_not_editable' | 'invoice_payment_intent_requires_action' | 'invoice_upcoming_none' | 'livemode_mismatch' | 'lock_timeout' | 'missing' | 'no_account' | 'not_allowed_on_standard_account' | 'out_of_inventory' | 'ownership_declaration_not_allowed' | 'parameter_invalid_empty' | 'parameter_invalid_integer' | 'parameter_invalid_string_blank' | 'parameter_invalid_string_empty' | 'parameter_missing' | 'parameter_unknown' | 'parameters_exclusive' | 'payment_evaluation_on_api_version_not_supported' | 'payment_intent_action_required' | 'payment_intent_authentication_failure' | 'payment_intent_incompatible_payment_method' | 'payment_intent_invalid_parameter' | 'payment_intent_konbini_rejected_confirmation_number' | 'payment_intent_mandate_invalid' | 'payment_intent_payment_attempt_expired' | 'payment_intent_payment_attempt_failed' | 'payment_intent_rate_limit_exceeded' | 'payment_intent_unexpected_state' | 'payment_method_bank_account_already_verified' | 'payment_method_bank_account_blocked' | 'payment_method_billing_details_address_missing' | 'payment_method_configuration_failures' | 'payment_method_currency_mismatch' | 'payment_method_customer_decline' | 'payment_method_invalid_parameter' | 'payment_method_invalid_parameter_testmode' | 'payment_method_microdeposit_failed' | 'payment_method_microdeposit_processing_error' | 'payment_method_microdeposit_verification_amounts_invalid' | 'payment_method_microdeposit_verification_amounts_mismatch' | 'payment_method_microdeposit_verification_attempts_exceeded' | 'payment_method_microdeposit_verification_descriptor_code_mismatch' | 'payment_method_microdeposit_verification_timeout' | 'payment_method_not_available' | 'payment_method_provider_decline' | 'payment_method_provider_timeout' | 'payment_method_restricted' | 'payment_method_unactivated' | 'payment_method_unexpected_state' | 'payment_method_unsupported_type' | 'payout_reconciliation_not_ready' | 'payouts_limit_exceeded' | 'payouts_not_allowed' | 'platform_account_required' | 'platform_api_key_expired' | 'postal_code_invalid' | 'processing_error' | 'product_inactive' | 'progressive_onboarding_limit_exceeded' | 'rate_limit' | 'refer_to_customer' | 'refund_disputed_payment' | 'request_blocked' | 'resource_already_exists' | 'resource_missing' | 'return_intent_already_processed' | 'routing_number_invalid' | 'secret_key_required' | 'sepa_unsupported_account' | 'service_period_coupon_with_metered_tiered_item_unsupported' | 'setup_attempt_failed' | 'setup_intent_authentication_failure' | 'setup_intent_invalid_parameter' | 'setup_intent_mandate_invalid' | 'setup_intent_mobile_wallet_unsupported' | 'setup_intent_setup_attempt_expired' | 'setup_intent_unexpected_state' | 'shipping_address_invalid' | 'shipping_calculation_failed' | 'siret_invalid' | 'sku_inactive' | 'smart_disputes_not_available' | 'state_unsupported' | 'status_transition_invalid' | 'storer_capability_missing' | 'storer_capability_not_active' | 'stripe_tax_inactive' | 'subscription_update_trial_after_billing_cycle_anchor' | 'tax_id_invalid' | 'tax_id_prohibited' | 'taxes_calculation_failed' | 'terminal_location_country_unsupported' | 'terminal_reader_busy' | 'terminal_reader_hardware_fault' | 'terminal_reader_invalid_location_for_activation' | 'terminal_reader_invalid_location_for_payment' | 'terminal_reader_offline' | 'terminal_reader_timeout' | 'testmode_charges_only' | 'three_d_secure_authentication_not_supported' | 'three_d_secure_authentication_upstream_error' | 'tls_version_unsupported' | 'token_already_used' | 'token_card_network_invalid' | 'token_in_use' | 'transfer_source_balance_parameters_mismatch' | 'transfers_not_allowed' | 'url_invalid' | OtherString;
    export type Type = 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error' | OtherString;
  }
  export interface ManagedPayments {
    enabled: boolean;
  }
  export interface NextAction {
    blik_authorize?: NextAction.BlikAuthorize;
    cashapp_handle_redirect_or_display_qr_code?: NextAction.CashappHandleRedirectOrDisplayQrCode;
    pix_display_qr_code?: NextAction.PixDisplayQrCode;
    redirect_to_url?: NextAction.RedirectToUrl;
    type: string;
    upi_handle_redirect_or_display_qr_code?: NextAction.UpiHandleRedirectOrDisplayQrCode;
    use_stripe_sdk?: NextAction.UseStripeSdk;
    verify_with_microdeposits?: NextAction.VerifyWithMicrodeposits;
  }
  export namespace NextAction {
    export interface BlikAuthorize {
    }
    export interface CashappHandleRedirectOrDisplayQrCode {
      hosted_instructions_url: string;
      mobile_auth_url: string;
      qr_code: CashappHandleRedirectOrDisplayQrCode.QrCode;
    }
    export namespace CashappHandleRedirectOrDisplayQrCode {
      export interface QrCode {
        /** Unix seconds. */
        expires_at: number;
        image_url_png: string;
        image_url_svg: string;
      }
    }
    export interface PixDisplayQrCode {
      data: string;
      /** Unix seconds. */
      expires_at: number;
      hosted_instructions_url: string;
      image_url_png: string;
      image_url_svg: string;
    }
    export interface RedirectToUrl {
      return_url: string | null;
      url: string | null;
    }
    export interface UpiHandleRedirectOrDisplayQrCode {
      hosted_instructions_url: string;
      qr_code: UpiHandleRedirectOrDisplayQrCode.QrCode;
    }
    export namespace UpiHandleRedirectOrDisplayQrCode {
      export interface QrCode {
        /** Unix seconds. */
        expires_at: number;
        image_url_png: string;
        image_url_svg: string;
      }
    }
    export type UseStripeSdk = Record<string, unknown>;
    export interface VerifyWithMicrodeposits {
      /** Unix seconds. */
      arrival_date: number;
      hosted_verification_url: string;
      microdeposit_type: VerifyWithMicrodeposits.MicrodepositType | null;
    }
    export namespace VerifyWithMicrodeposits {
      export type MicrodepositType = 'amounts' | 'descriptor_code' | OtherString;
    }
  }
  export interface PaymentMethodConfigurationDetails {
    id: string;
    parent: string | null;
  }
  export interface PaymentMethodOptions {
    acss_debit?: PaymentMethodOptions.AcssDebit;
    amazon_pay?: PaymentMethodOptions.AmazonPay;
    bacs_debit?: PaymentMethodOptions.BacsDebit;
    bizum?: PaymentMethodOptions.Bizum;
    blik?: PaymentMethodOptions.Blik;
    card?: PaymentMethodOptions.Card;
    card_present?: PaymentMethodOptions.CardPresent;
    klarna?: PaymentMethodOptions.Klarna;
    link?: PaymentMethodOptions.Link;
    paypal?: PaymentMethodOptions.Paypal;
    payto?: PaymentMethodOptions.Payto;
    pix?: PaymentMethodOptions.Pix;
    sepa_debit?: PaymentMethodOptions.SepaDebit;
    upi?: PaymentMethodOptions.Upi;
    us_bank_account?: PaymentMethodOptions.UsBankAccount;
  }
  export namespace PaymentMethodOptions {
    export interface AcssDebit {
      currency: AcssDebit.Currency | null;
      mandate_options?: AcssDebit.MandateOptions;
      verification_method?: AcssDebit.VerificationMethod;
    }
    export namespace AcssDebit {
      export type Currency = 'cad' | 'usd' | OtherString;
      export interface MandateOptions {
        custom_mandate_url?: string;
        default_for?: MandateOptions.DefaultFor[];
        interval_description: string | null;
        payment_schedule: MandateOptions.PaymentSchedule | null;
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
      mandate_options?: BacsDebit.MandateOptions;
    }
    export namespace BacsDebit {
      export interface MandateOptions {
        /** Up to 12 characters. */
        reference_prefix?: string;
      }
    }
    export interface Bizum {
    }
    export interface Blik {
      mandate_options?: Blik.MandateOptions;
    }
    export namespace Blik {
      export interface MandateOptions {
        /** Unix seconds. */
        expires_at: number | null;
        type: 'off_session' | null;
      }
    }
    export interface Card {
      mandate_options: Card.MandateOptions | null;
      network: Card.Network | null;
      request_three_d_secure: Card.RequestThreeDSecure | null;
      setup_credential_usage?: Card.SetupCredentialUsage;
    }
    export namespace Card {
      export interface MandateOptions {
        /** In the currency's smallest unit. */
        amount: number;
        amount_type: MandateOptions.AmountType;
        currency: string;
        description: string | null;
        /** Unix seconds. */
        end_date: number | null;
        interval: MandateOptions.Interval;
        interval_count: number | null;
        reference: string;
        /** Unix seconds. */
        start_date: number;
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
      currency: string | null;
      preferred_locale: string | null;
    }
    export interface Link {
      /** @deprecated */
      persistent_token: string | null;
    }
    export interface Paypal {
      billing_agreement_id: string | null;
    }
    export interface Payto {
      mandate_options?: Payto.MandateOptions;
    }
    export namespace Payto {
      export interface MandateOptions {
        /** In the currency's smallest unit. */
        amount: number | null;
        amount_type: MandateOptions.AmountType | null;
        end_date: string | null;
        payment_schedule: MandateOptions.PaymentSchedule | null;
        payments_per_period: number | null;
        purpose: MandateOptions.Purpose | null;
        start_date: string | null;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
        export type PaymentSchedule = 'adhoc' | 'annual' | 'daily' | 'fortnightly' | 'monthly' | 'quarterly' | 'semi_annual' | 'weekly' | OtherString;
        export type Purpose = 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'personal' | 'retail' | 'salary' | 'tax' | 'utility' | OtherString;
      }
    }
    export interface Pix {
      mandate_options?: Pix.MandateOptions;
    }
    export namespace Pix {
      export interface MandateOptions {
        /** In the currency's smallest unit. */
        amount?: number;
        amount_includes_iof?: MandateOptions.AmountIncludesIof;
        amount_type?: MandateOptions.AmountType;
        currency?: string;
        end_date?: string;
        payment_schedule?: MandateOptions.PaymentSchedule;
        reference?: string;
        start_date?: string;
      }
      export namespace MandateOptions {
        export type AmountIncludesIof = 'always' | 'never' | OtherString;
        export type AmountType = 'fixed' | 'maximum' | OtherString;
        export type PaymentSchedule = 'halfyearly' | 'monthly' | 'quarterly' | 'weekly' | 'yearly' | OtherString;
      }
    }
    export interface SepaDebit {
      mandate_options?: SepaDebit.MandateOptions;
    }
    export namespace SepaDebit {
      export interface MandateOptions {
        /** Up to 12 characters. */
        reference_prefix?: string;
      }
    }
    export interface Upi {
      mandate_options?: Upi.MandateOptions;
    }
    export namespace Upi {
      export interface MandateOptions {
        /** In the currency's smallest unit. */
        amount: number | null;
        amount_type: MandateOptions.AmountType | null;
        description: string | null;
        /** Unix seconds. */
        end_date: number | null;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
      }
    }
    export interface UsBankAccount {
      financial_connections?: UsBankAccount.FinancialConnections;
      mandate_options?: UsBankAccount.MandateOptions;
      verification_method?: UsBankAccount.VerificationMethod;
    }
    export namespace UsBankAccount {
      export interface FinancialConnections {
        filters?: FinancialConnections.Filters;
        permissions?: FinancialConnections.Permission[];
        prefetch: FinancialConnections.Prefetch[] | null;
        return_url?: string;
      }
      export namespace FinancialConnections {
        export interface Filters {
          account_subcategories?: Filters.AccountSubcategory[];
        }
        export namespace Filters {
          export type AccountSubcategory = 'checking' | 'savings' | OtherString;
        }
        export type Permission = 'balances' | 'ownership' | 'payment_method' | 'transactions' | OtherString;
        export type Prefetch = 'balances' | 'ownership' | 'transactions' | OtherString;
      }
      export interface MandateOptions {
        collection_method?: 'paper';
      }
      export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
    }
  }
  export type Status = 'canceled' | 'processing' | 'requires_action' | 'requires_confirmation' | 'requires_payment_method' | 'succeeded' | OtherString;
}

export interface SetupIntentCreateParams {
  allowed_payment_method_types?: readonly SetupIntentCreateParams.AllowedPaymentMethodType[] | undefined;
  attach_to_self?: boolean | undefined;
  automatic_payment_methods?: SetupIntentCreateParams.AutomaticPaymentMethods | undefined;
  confirm?: boolean | undefined;
  confirmation_token?: string | undefined;
  customer?: string | undefined;
  customer_account?: string | undefined;
  description?: string | undefined;
  excluded_payment_method_types?: readonly SetupIntentCreateParams.ExcludedPaymentMethodType[] | undefined;
  expand?: readonly string[] | undefined;
  flow_directions?: readonly SetupIntentCreateParams.FlowDirection[] | undefined;
  mandate_data?: Emptyable<SetupIntentCreateParams.MandateData> | undefined;
  metadata?: MetadataParam | undefined;
  on_behalf_of?: string | undefined;
  payment_method?: string | undefined;
  payment_method_configuration?: string | undefined;
  payment_method_data?: SetupIntentCreateParams.PaymentMethodData | undefined;
  payment_method_options?: SetupIntentCreateParams.PaymentMethodOptions | undefined;
  return_url?: string | undefined;
  single_use?: SetupIntentCreateParams.SingleUse | undefined;
  usage?: SetupIntentCreateParams.Usage | undefined;
  use_stripe_sdk?: boolean | undefined;
}
export declare namespace SetupIntentCreateParams {
  export type AllowedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boku_promptpay' | 'boleto' | 'capchase_pay' | 'card' | 'card_present' | 'cashapp' | 'check_scan' | 'click_to_pay' | 'crypto' | 'customer_balance' | 'demo_pay' | 'duitnow' | 'dummy_auth_push' | 'dummy_passthrough_card' | 'edenred' | 'eps' | 'fpx' | 'gcash' | 'getbalance' | 'gift_card' | 'giropay' | 'gopay' | 'grabpay' | 'id_bank_transfer' | 'ideal' | 'interac_present' | 'kakao_pay' | 'klarna' | 'knet' | 'konbini' | 'kr_card' | 'kr_market' | 'kriya' | 'link' | 'mb_way' | 'mobilepay' | 'momo' | 'mondu' | 'multibanco' | 'naver_pay' | 'netbanking' | 'ng_bank' | 'ng_bank_transfer' | 'ng_card' | 'ng_market' | 'ng_ussd' | 'ng_wallet' | 'nz_bank_account' | 'octopus' | 'oxxo' | 'p24' | 'paper_check' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'qris' | 'rechnung' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'shop_pay' | 'shopeepay' | 'sofort' | 'south_korea_market' | 'stripe_balance' | 'sunbit' | 'swish' | 'tamara' | 'test_pay' | 'touch_n_go' | 'truemoney' | 'twint' | 'upi' | 'us_bank_account' | 'us_cash_voucher' | 'vipps' | 'wechat_pay' | 'wero' | 'zip' | OtherString;
  export interface AutomaticPaymentMethods {
    allow_redirects?: AutomaticPaymentMethods.AllowRedirects | undefined;
    enabled: boolean;
  }
  export namespace AutomaticPaymentMethods {
    export type AllowRedirects = 'always' | 'never' | OtherString;
  }
  export type ExcludedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
  export type FlowDirection = 'inbound' | 'outbound' | OtherString;
  export interface MandateData {
    customer_acceptance: MandateData.CustomerAcceptance;
  }
  export namespace MandateData {
    export interface CustomerAcceptance {
      /** Unix seconds. */
      accepted_at?: Timestamp | undefined;
      offline?: CustomerAcceptance.Offline | undefined;
      online?: CustomerAcceptance.Online | undefined;
      type: CustomerAcceptance.Type;
    }
    export namespace CustomerAcceptance {
      export interface Offline extends NoParams {
      }
      export interface Online {
        ip_address: string;
        user_agent: string;
      }
      export type Type = 'offline' | 'online' | OtherString;
    }
  }
  export interface PaymentMethodData {
    acss_debit?: PaymentMethodData.AcssDebit | undefined;
    affirm?: PaymentMethodData.Affirm | undefined;
    afterpay_clearpay?: PaymentMethodData.AfterpayClearpay | undefined;
    alipay?: PaymentMethodData.Alipay | undefined;
    allow_redisplay?: PaymentMethodData.AllowRedisplay | undefined;
    alma?: PaymentMethodData.Alma | undefined;
    amazon_pay?: PaymentMethodData.AmazonPay | undefined;
    au_becs_debit?: PaymentMethodData.AuBecsDebit | undefined;
    bacs_debit?: PaymentMethodData.BacsDebit | undefined;
    bancontact?: PaymentMethodData.Bancontact | undefined;
    billie?: PaymentMethodData.Billie | undefined;
    billing_details?: PaymentMethodData.BillingDetails | undefined;
    bizum?: PaymentMethodData.Bizum | undefined;
    blik?: PaymentMethodData.Blik | undefined;
    boleto?: PaymentMethodData.Boleto | undefined;
    cashapp?: PaymentMethodData.Cashapp | undefined;
    crypto?: PaymentMethodData.Crypto | undefined;
    customer_balance?: PaymentMethodData.CustomerBalance | undefined;
    eps?: PaymentMethodData.Eps | undefined;
    fpx?: PaymentMethodData.Fpx | undefined;
    giropay?: PaymentMethodData.Giropay | undefined;
    grabpay?: PaymentMethodData.Grabpay | undefined;
    ideal?: PaymentMethodData.Ideal | undefined;
    interac_present?: PaymentMethodData.InteracPresent | undefined;
    kakao_pay?: PaymentMethodData.KakaoPay | undefined;
    klarna?: PaymentMethodData.Klarna | undefined;
    konbini?: PaymentMethodData.Konbini | undefined;
    kr_card?: PaymentMethodData.KrCard | undefined;
    link?: PaymentMethodData.Link | undefined;
    mb_way?: PaymentMethodData.MbWay | undefined;
    metadata?: MetadataParam | undefined;
    mobilepay?: PaymentMethodData.Mobilepay | undefined;
    multibanco?: PaymentMethodData.Multibanco | undefined;
    naver_pay?: PaymentMethodData.NaverPay | undefined;
    nz_bank_account?: PaymentMethodData.NzBankAccount | undefined;
    oxxo?: PaymentMethodData.Oxxo | undefined;
    p24?: PaymentMethodData.P24 | undefined;
    pay_by_bank?: PaymentMethodData.PayByBank | undefined;
    payco?: PaymentMethodData.Payco | undefined;
    paynow?: PaymentMethodData.Paynow | undefined;
    paypal?: PaymentMethodData.Paypal | undefined;
    paypay?: PaymentMethodData.Paypay | undefined;
    payto?: PaymentMethodData.Payto | undefined;
    pix?: PaymentMethodData.Pix | undefined;
    promptpay?: PaymentMethodData.Promptpay | undefined;
    radar_options?: PaymentMethodData.RadarOptions | undefined;
    revolut_pay?: PaymentMethodData.RevolutPay | undefined;
    samsung_pay?: PaymentMethodData.SamsungPay | undefined;
    satispay?: PaymentMethodData.Satispay | undefined;
    scalapay?: PaymentMethodData.Scalapay | undefined;
    sepa_debit?: PaymentMethodData.SepaDebit | undefined;
    sequra?: PaymentMethodData.Sequra | undefined;
    sofort?: PaymentMethodData.Sofort | undefined;
    sunbit?: PaymentMethodData.Sunbit | undefined;
    swish?: PaymentMethodData.Swish | undefined;
    twint?: PaymentMethodData.Twint | undefined;
    type: PaymentMethodData.Type;
    upi?: PaymentMethodData.Upi | undefined;
    us_bank_account?: PaymentMethodData.UsBankAccount | undefined;
    wechat_pay?: PaymentMethodData.WechatPay | undefined;
    zip?: PaymentMethodData.Zip | undefined;
  }
  export namespace PaymentMethodData {
    export interface AcssDebit {
      account_number: string;
      institution_number: string;
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
      account_number: string;
      bsb_number: string;
    }
    export interface BacsDebit {
      account_number?: string | undefined;
      sort_code?: string | undefined;
    }
    export interface Bancontact extends NoParams {
    }
    export interface Billie extends NoParams {
    }
    export interface BillingDetails {
      address?: Emptyable<AddressParam> | undefined;
      email?: Emptyable<string> | undefined;
      name?: Emptyable<string> | undefined;
      phone?: Emptyable<string> | undefined;
      tax_id?: string | undefined;
    }
    export interface Bizum extends NoParams {
    }
    export interface Blik extends NoParams {
    }
    export interface Boleto {
      tax_id: string;
    }
    export interface Cashapp extends NoParams {
    }
    export interface Crypto extends NoParams {
    }
    export interface CustomerBalance extends NoParams {
    }
    export interface Eps {
      bank?: Eps.Bank | undefined;
    }
    export namespace Eps {
      export type Bank = 'arzte_und_apotheker_bank' | 'austrian_anadi_bank_ag' | 'bank_austria' | 'bankhaus_carl_spangler' | 'bankhaus_schelhammer_und_schattera_ag' | 'bawag_psk_ag' | 'bks_bank_ag' | 'brull_kallmus_bank_ag' | 'btv_vier_lander_bank' | 'capital_bank_grawe_gruppe_ag' | 'deutsche_bank_ag' | 'dolomitenbank' | 'easybank_ag' | 'erste_bank_und_sparkassen' | 'hypo_alpeadriabank_international_ag' | 'hypo_bank_burgenland_aktiengesellschaft' | 'hypo_noe_lb_fur_niederosterreich_u_wien' | 'hypo_oberosterreich_salzburg_steiermark' | 'hypo_tirol_bank_ag' | 'hypo_vorarlberg_bank_ag' | 'marchfelder_bank' | 'oberbank_ag' | 'raiffeisen_bankengruppe_osterreich' | 'schoellerbank_ag' | 'sparda_bank_wien' | 'volksbank_gruppe' | 'volkskreditbank_ag' | 'vr_bank_braunau' | OtherString;
    }
    export interface Fpx {
      account_holder_type?: Fpx.AccountHolderType | undefined;
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
      dob?: Klarna.Dob | undefined;
    }
    export namespace Klarna {
      export interface Dob {
        day: number;
        month: number;
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
      funding?: NaverPay.Funding | undefined;
    }
    export namespace NaverPay {
      export type Funding = 'card' | 'points' | OtherString;
    }
    export interface NzBankAccount {
      account_holder_name?: string | undefined;
      account_number: string;
      bank_code: string;
      branch_code: string;
      reference?: string | undefined;
      suffix: string;
    }
    export interface Oxxo extends NoParams {
    }
    export interface P24 {
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
      account_number?: string | undefined;
      bsb_number?: string | undefined;
      pay_id?: string | undefined;
    }
    export interface Pix extends NoParams {
    }
    export interface Promptpay extends NoParams {
    }
    export interface RadarOptions {
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
      iban: string;
    }
    export interface Sequra extends NoParams {
    }
    export interface Sofort {
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
      mandate_options?: Upi.MandateOptions | undefined;
    }
    export namespace Upi {
      export interface MandateOptions {
        /** In the currency's smallest unit. */
        amount?: number | undefined;
        amount_type?: MandateOptions.AmountType | undefined;
        description?: string | undefined;
        /** Unix seconds. */
        end_date?: Timestamp | undefined;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
      }
    }
    export interface UsBankAccount {
      account_holder_type?: UsBankAccount.AccountHolderType | undefined;
      account_number?: string | undefined;
      account_type?: UsBankAccount.AccountType | undefined;
      financial_connections_account?: string | undefined;
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
    acss_debit?: PaymentMethodOptions.AcssDebit | undefined;
    amazon_pay?: PaymentMethodOptions.AmazonPay | undefined;
    bacs_debit?: PaymentMethodOptions.BacsDebit | undefined;
    bizum?: PaymentMethodOptions.Bizum | undefined;
    blik?: PaymentMethodOptions.Blik | undefined;
    card?: PaymentMethodOptions.Card | undefined;
    card_present?: PaymentMethodOptions.CardPresent | undefined;
    klarna?: PaymentMethodOptions.Klarna | undefined;
    link?: PaymentMethodOptions.Link | undefined;
    paypal?: PaymentMethodOptions.Paypal | undefined;
    payto?: PaymentMethodOptions.Payto | undefined;
    pix?: PaymentMethodOptions.Pix | undefined;
    sepa_debit?: PaymentMethodOptions.SepaDebit | undefined;
    upi?: PaymentMethodOptions.Upi | undefined;
    us_bank_account?: PaymentMethodOptions.UsBankAccount | undefined;
  }
  export namespace PaymentMethodOptions {
    export interface AcssDebit {
      currency?: AcssDebit.Currency | undefined;
      mandate_options?: AcssDebit.MandateOptions | undefined;
      verification_method?: AcssDebit.VerificationMethod | undefined;
    }
    export namespace AcssDebit {
      export type Currency = 'cad' | 'usd' | OtherString;
      export interface MandateOptions {
        custom_mandate_url?: Emptyable<string> | undefined;
        default_for?: readonly MandateOptions.DefaultFor[] | undefined;
        interval_description?: string | undefined;
        payment_schedule?: MandateOptions.PaymentSchedule | undefined;
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
      mandate_options?: BacsDebit.MandateOptions | undefined;
    }
    export namespace BacsDebit {
      export interface MandateOptions {
        /** Up to 12 characters. */
        reference_prefix?: Emptyable<string> | undefined;
      }
    }
    export interface Bizum extends NoParams {
    }
    export interface Blik {
      code?: string | undefined;
      mandate_options?: Blik.MandateOptions | undefined;
    }
    export namespace Blik {
      export interface MandateOptions {
        /** Unix seconds. */
        expires_at?: Timestamp | undefined;
      }
    }
    export interface Card {
      mandate_options?: Card.MandateOptions | undefined;
      moto?: boolean | undefined;
      network?: Card.Network | undefined;
      request_three_d_secure?: Card.RequestThreeDSecure | undefined;
      setup_credential_usage?: Card.SetupCredentialUsage | undefined;
      three_d_secure?: Card.ThreeDSecure | undefined;
    }
    export namespace Card {
      export interface MandateOptions {
        /** In the currency's smallest unit. */
        amount: number;
        amount_type: MandateOptions.AmountType;
        currency: string;
        description?: string | undefined;
        /** Unix seconds. */
        end_date?: Timestamp | undefined;
        interval: MandateOptions.Interval;
        interval_count?: number | undefined;
        reference: string;
        /** Unix seconds. */
        start_date: Timestamp;
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
        ares_trans_status?: ThreeDSecure.AresTransStatus | undefined;
        cryptogram?: string | undefined;
        electronic_commerce_indicator?: ThreeDSecure.ElectronicCommerceIndicator | undefined;
        network_options?: ThreeDSecure.NetworkOptions | undefined;
        requestor_challenge_indicator?: string | undefined;
        transaction_id?: string | undefined;
        version?: ThreeDSecure.Version | undefined;
      }
      export namespace ThreeDSecure {
        export type AresTransStatus = 'A' | 'C' | 'I' | 'N' | 'R' | 'U' | 'Y' | OtherString;
        export type ElectronicCommerceIndicator = '01' | '02' | '05' | '06' | '07' | OtherString;
        export interface NetworkOptions {
          cartes_bancaires?: NetworkOptions.CartesBancaires | undefined;
        }
        export namespace NetworkOptions {
          export interface CartesBancaires {
            cb_avalgo: CartesBancaires.CbAvalgo;
            cb_exemption?: string | undefined;
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
      currency?: string | undefined;
      on_demand?: Klarna.OnDemand | undefined;
      preferred_locale?: Klarna.PreferredLocale | undefined;
      subscriptions?: Emptyable<readonly Klarna.Subscription[]> | undefined;
    }
    export namespace Klarna {
      export interface OnDemand {
        /** In the currency's smallest unit. */
        average_amount?: number | undefined;
        /** In the currency's smallest unit. */
        maximum_amount?: number | undefined;
        /** In the currency's smallest unit. */
        minimum_amount?: number | undefined;
        purchase_interval?: OnDemand.PurchaseInterval | undefined;
        purchase_interval_count?: number | undefined;
      }
      export namespace OnDemand {
        export type PurchaseInterval = 'day' | 'month' | 'week' | 'year' | OtherString;
      }
      export type PreferredLocale = 'cs-CZ' | 'da-DK' | 'de-AT' | 'de-CH' | 'de-DE' | 'el-GR' | 'en-AT' | 'en-AU' | 'en-BE' | 'en-CA' | 'en-CH' | 'en-CZ' | 'en-DE' | 'en-DK' | 'en-ES' | 'en-FI' | 'en-FR' | 'en-GB' | 'en-GR' | 'en-IE' | 'en-IT' | 'en-NL' | 'en-NO' | 'en-NZ' | 'en-PL' | 'en-PT' | 'en-RO' | 'en-SE' | 'en-US' | 'es-ES' | 'es-US' | 'fi-FI' | 'fr-BE' | 'fr-CA' | 'fr-CH' | 'fr-FR' | 'it-CH' | 'it-IT' | 'nb-NO' | 'nl-BE' | 'nl-NL' | 'pl-PL' | 'pt-PT' | 'ro-RO' | 'sv-FI' | 'sv-SE' | OtherString;
      export interface Subscription {
        interval: Subscription.Interval;
        interval_count?: number | undefined;
        name?: string | undefined;
        next_billing: Subscription.NextBilling;
        reference: string;
      }
      export namespace Subscription {
        export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
        export interface NextBilling {
          /** In the currency's smallest unit. */
          amount: number;
          date: string;
        }
      }
    }
    export interface Link {
      /** @deprecated */
      persistent_token?: string | undefined;
    }
    export interface Paypal {
      billing_agreement_id?: string | undefined;
    }
    export interface Payto {
      mandate_options?: Payto.MandateOptions | undefined;
    }
    export namespace Payto {
      export interface MandateOptions {
        /** In the currency's smallest unit. */
        amount?: Emptyable<number> | undefined;
        amount_type?: Emptyable<MandateOptions.AmountType> | undefined;
        end_date?: Emptyable<string> | undefined;
        payment_schedule?: Emptyable<MandateOptions.PaymentSchedule> | undefined;
        payments_per_period?: Emptyable<number> | undefined;
        purpose?: Emptyable<MandateOptions.Purpose> | undefined;
        start_date?: Emptyable<string> | undefined;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
        export type PaymentSchedule = 'adhoc' | 'annual' | 'daily' | 'fortnightly' | 'monthly' | 'quarterly' | 'semi_annual' | 'weekly' | OtherString;
        export type Purpose = 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'personal' | 'retail' | 'salary' | 'tax' | 'utility' | OtherString;
      }
    }
    export interface Pix {
      mandate_options?: Pix.MandateOptions | undefined;
    }
    export namespace Pix {
      export interface MandateOptions {
        /** In the currency's smallest unit. */
        amount?: number | undefined;
        amount_includes_iof?: MandateOptions.AmountIncludesIof | undefined;
        amount_type?: MandateOptions.AmountType | undefined;
        currency?: string | undefined;
        end_date?: string | undefined;
        payment_schedule?: MandateOptions.PaymentSchedule | undefined;
        reference?: string | undefined;
        start_date?: string | undefined;
      }
      export namespace MandateOptions {
        export type AmountIncludesIof = 'always' | 'never' | OtherString;
        export type AmountType = 'fixed' | 'maximum' | OtherString;
        export type PaymentSchedule = 'halfyearly' | 'monthly' | 'quarterly' | 'weekly' | 'yearly' | OtherString;
      }
    }
    export interface SepaDebit {
      mandate_options?: SepaDebit.MandateOptions | undefined;
    }
    export namespace SepaDebit {
      export interface MandateOptions {
        /** Up to 12 characters. */
        reference_prefix?: Emptyable<string> | undefined;
      }
    }
    export interface Upi {
      mandate_options?: Upi.MandateOptions | undefined;
      setup_future_usage?: Emptyable<Upi.SetupFutureUsage> | undefined;
    }
    export namespace Upi {
      export interface MandateOptions {
        /** In the currency's smallest unit. */
        amount?: number | undefined;
        amount_type?: MandateOptions.AmountType | undefined;
        description?: string | undefined;
        /** Unix seconds. */
        end_date?: Timestamp | undefined;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface UsBankAccount {
      financial_connections?: UsBankAccount.FinancialConnections | undefined;
      mandate_options?: UsBankAccount.MandateOptions | undefined;
      networks?: UsBankAccount.Networks | undefined;
      verification_method?: UsBankAccount.VerificationMethod | undefined;
    }
    export namespace UsBankAccount {
      export interface FinancialConnections {
        filters?: FinancialConnections.Filters | undefined;
        permissions?: readonly FinancialConnections.Permission[] | undefined;
        prefetch?: readonly FinancialConnections.Prefetch[] | undefined;
        return_url?: string | undefined;
      }
      export namespace FinancialConnections {
        export interface Filters {
          account_subcategories?: readonly Filters.AccountSubcategory[] | undefined;
        }
        export namespace Filters {
          export type AccountSubcategory = 'checking' | 'savings' | OtherString;
        }
        export type Permission = 'balances' | 'ownership' | 'payment_method' | 'transactions' | OtherString;
        export type Prefetch = 'balances' | 'ownership' | 'transactions' | OtherString;
      }
      export interface MandateOptions {
        collection_method?: Emptyable<'paper'> | undefined;
      }
      export interface Networks {
        requested?: readonly Networks.Requested[] | undefined;
      }
      export namespace Networks {
        export type Requested = 'ach' | 'us_domestic_wire' | OtherString;
      }
      export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
    }
  }
  export interface SingleUse {
    /** In the currency's smallest unit. */
    amount: number;
    currency: string;
  }
  export type Usage = 'off_session' | 'on_session' | OtherString;
}

export interface SetupIntentRetrieveParams {
  client_secret?: string | undefined;
  expand?: readonly string[] | undefined;
}

export interface SetupIntentUpdateParams {
  allowed_payment_method_types?: Emptyable<readonly SetupIntentUpdateParams.AllowedPaymentMethodType[]> | undefined;
  attach_to_self?: boolean | undefined;
  customer?: string | undefined;
  customer_account?: string | undefined;
  description?: string | undefined;
  excluded_payment_method_types?: Emptyable<readonly SetupIntentUpdateParams.ExcludedPaymentMethodType[]> | undefined;
  expand?: readonly string[] | undefined;
  flow_directions?: readonly SetupIntentUpdateParams.FlowDirection[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  payment_method?: string | undefined;
  payment_method_configuration?: string | undefined;
  payment_method_data?: SetupIntentUpdateParams.PaymentMethodData | undefined;
  payment_method_options?: SetupIntentUpdateParams.PaymentMethodOptions | undefined;
}
export declare namespace SetupIntentUpdateParams {
  export type AllowedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boku_promptpay' | 'boleto' | 'capchase_pay' | 'card' | 'card_present' | 'cashapp' | 'check_scan' | 'click_to_pay' | 'crypto' | 'customer_balance' | 'demo_pay' | 'duitnow' | 'dummy_auth_push' | 'dummy_passthrough_card' | 'edenred' | 'eps' | 'fpx' | 'gcash' | 'getbalance' | 'gift_card' | 'giropay' | 'gopay' | 'grabpay' | 'id_bank_transfer' | 'ideal' | 'interac_present' | 'kakao_pay' | 'klarna' | 'knet' | 'konbini' | 'kr_card' | 'kr_market' | 'kriya' | 'link' | 'mb_way' | 'mobilepay' | 'momo' | 'mondu' | 'multibanco' | 'naver_pay' | 'netbanking' | 'ng_bank' | 'ng_bank_transfer' | 'ng_card' | 'ng_market' | 'ng_ussd' | 'ng_wallet' | 'nz_bank_account' | 'octopus' | 'oxxo' | 'p24' | 'paper_check' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'qris' | 'rechnung' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'shop_pay' | 'shopeepay' | 'sofort' | 'south_korea_market' | 'stripe_balance' | 'sunbit' | 'swish' | 'tamara' | 'test_pay' | 'touch_n_go' | 'truemoney' | 'twint' | 'upi' | 'us_bank_account' | 'us_cash_voucher' | 'vipps' | 'wechat_pay' | 'wero' | 'zip' | OtherString;
  export type ExcludedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
  export type FlowDirection = 'inbound' | 'outbound' | OtherString;
  export interface PaymentMethodData {
    acss_debit?: PaymentMethodData.AcssDebit | undefined;
    affirm?: PaymentMethodData.Affirm | undefined;
    afterpay_clearpay?: PaymentMethodData.AfterpayClearpay | undefined;
    alipay?: PaymentMethodData.Alipay | undefined;
    allow_redisplay?: PaymentMethodData.AllowRedisplay | undefined;
    alma?: PaymentMethodData.Alma | undefined;
    amazon_pay?: PaymentMethodData.AmazonPay | undefined;
    au_becs_debit?: PaymentMethodData.AuBecsDebit | undefined;
    bacs_debit?: PaymentMethodData.BacsDebit | undefined;
    bancontact?: PaymentMethodData.Bancontact | undefined;
    billie?: PaymentMethodData.Billie | undefined;
    billing_details?: PaymentMethodData.BillingDetails | undefined;
    bizum?: PaymentMethodData.Bizum | undefined;
    blik?: PaymentMethodData.Blik | undefined;
    boleto?: PaymentMethodData.Boleto | undefined;
    cashapp?: PaymentMethodData.Cashapp | undefined;
    crypto?: PaymentMethodData.Crypto | undefined;
    customer_balance?: PaymentMethodData.CustomerBalance | undefined;
    eps?: PaymentMethodData.Eps | undefined;
    fpx?: PaymentMethodData.Fpx | undefined;
    giropay?: PaymentMethodData.Giropay | undefined;
    grabpay?: PaymentMethodData.Grabpay | undefined;
    ideal?: PaymentMethodData.Ideal | undefined;
    interac_present?: PaymentMethodData.InteracPresent | undefined;
    kakao_pay?: PaymentMethodData.KakaoPay | undefined;
    klarna?: PaymentMethodData.Klarna | undefined;
    konbini?: PaymentMethodData.Konbini | undefined;
    kr_card?: PaymentMethodData.KrCard | undefined;
    link?: PaymentMethodData.Link | undefined;
    mb_way?: PaymentMethodData.MbWay | undefined;
    metadata?: MetadataParam | undefined;
    mobilepay?: PaymentMethodData.Mobilepay | undefined;
    multibanco?: PaymentMethodData.Multibanco | undefined;
    naver_pay?: PaymentMethodData.NaverPay | undefined;
    nz_bank_account?: PaymentMethodData.NzBankAccount | undefined;
    oxxo?: PaymentMethodData.Oxxo | undefined;
    p24?: PaymentMethodData.P24 | undefined;
    pay_by_bank?: PaymentMethodData.PayByBank | undefined;
    payco?: PaymentMethodData.Payco | undefined;
    paynow?: PaymentMethodData.Paynow | undefined;
    paypal?: PaymentMethodData.Paypal | undefined;
    paypay?: PaymentMethodData.Paypay | undefined;
    payto?: PaymentMethodData.Payto | undefined;
    pix?: PaymentMethodData.Pix | undefined;
    promptpay?: PaymentMethodData.Promptpay | undefined;
    radar_options?: PaymentMethodData.RadarOptions | undefined;
    revolut_pay?: PaymentMethodData.RevolutPay | undefined;
    samsung_pay?: PaymentMethodData.SamsungPay | undefined;
    satispay?: PaymentMethodData.Satispay | undefined;
    scalapay?: PaymentMethodData.Scalapay | undefined;
    sepa_debit?: PaymentMethodData.SepaDebit | undefined;
    sequra?: PaymentMethodData.Sequra | undefined;
    sofort?: PaymentMethodData.Sofort | undefined;
    sunbit?: PaymentMethodData.Sunbit | undefined;
    swish?: PaymentMethodData.Swish | undefined;
    twint?: PaymentMethodData.Twint | undefined;
    type: PaymentMethodData.Type;
    upi?: PaymentMethodData.Upi | undefined;
    us_bank_account?: PaymentMethodData.UsBankAccount | undefined;
    wechat_pay?: PaymentMethodData.WechatPay | undefined;
    zip?: PaymentMethodData.Zip | undefined;
  }
  export namespace PaymentMethodData {
    export interface AcssDebit {
      account_number: string;
      institution_number: string;
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
      account_number: string;
      bsb_number: string;
    }
    export interface BacsDebit {
      account_number?: string | undefined;
      sort_code?: string | undefined;
    }
    export interface Bancontact extends NoParams {
    }
    export interface Billie extends NoParams {
    }
    export interface BillingDetails {
      address?: Emptyable<AddressParam> | undefined;
      email?: Emptyable<string> | undefined;
      name?: Emptyable<string> | undefined;
      phone?: Emptyable<string> | undefined;
      tax_id?: string | undefined;
    }
    export interface Bizum extends NoParams {
    }
    export interface Blik extends NoParams {
    }
    export interface Boleto {
      tax_id: string;
    }
    export interface Cashapp extends NoParams {
    }
    export interface Crypto extends NoParams {
    }
    export interface CustomerBalance extends NoParams {
    }
    export interface Eps {
      bank?: Eps.Bank | undefined;
    }
    export namespace Eps {
      export type Bank = 'arzte_und_apotheker_bank' | 'austrian_anadi_bank_ag' | 'bank_austria' | 'bankhaus_carl_spangler' | 'bankhaus_schelhammer_und_schattera_ag' | 'bawag_psk_ag' | 'bks_bank_ag' | 'brull_kallmus_bank_ag' | 'btv_vier_lander_bank' | 'capital_bank_grawe_gruppe_ag' | 'deutsche_bank_ag' | 'dolomitenbank' | 'easybank_ag' | 'erste_bank_und_sparkassen' | 'hypo_alpeadriabank_international_ag' | 'hypo_bank_burgenland_aktiengesellschaft' | 'hypo_noe_lb_fur_niederosterreich_u_wien' | 'hypo_oberosterreich_salzburg_steiermark' | 'hypo_tirol_bank_ag' | 'hypo_vorarlberg_bank_ag' | 'marchfelder_bank' | 'oberbank_ag' | 'raiffeisen_bankengruppe_osterreich' | 'schoellerbank_ag' | 'sparda_bank_wien' | 'volksbank_gruppe' | 'volkskreditbank_ag' | 'vr_bank_braunau' | OtherString;
    }
    export interface Fpx {
      account_holder_type?: Fpx.AccountHolderType | undefined;
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
      dob?: Klarna.Dob | undefined;
    }
    export namespace Klarna {
      export interface Dob {
        day: number;
        month: number;
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
      funding?: NaverPay.Funding | undefined;
    }
    export namespace NaverPay {
      export type Funding = 'card' | 'points' | OtherString;
    }
    export interface NzBankAccount {
      account_holder_name?: string | undefined;
      account_number: string;
      bank_code: string;
      branch_code: string;
      reference?: string | undefined;
      suffix: string;
    }
    export interface Oxxo extends NoParams {
    }
    export interface P24 {
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
      account_number?: string | undefined;
      bsb_number?: string | undefined;
      pay_id?: string | undefined;
    }
    export interface Pix extends NoParams {
    }
    export interface Promptpay extends NoParams {
    }
    export interface RadarOptions {
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
      iban: string;
    }
    export interface Sequra extends NoParams {
    }
    export interface Sofort {
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
      mandate_options?: Upi.MandateOptions | undefined;
    }
    export namespace Upi {
      export interface MandateOptions {
        /** In the currency's smallest unit. */
        amount?: number | undefined;
        amount_type?: MandateOptions.AmountType | undefined;
        description?: string | undefined;
        /** Unix seconds. */
        end_date?: Timestamp | undefined;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
      }
    }
    export interface UsBankAccount {
      account_holder_type?: UsBankAccount.AccountHolderType | undefined;
      account_number?: string | undefined;
      account_type?: UsBankAccount.AccountType | undefined;
      financial_connections_account?: string | undefined;
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
    acss_debit?: PaymentMethodOptions.AcssDebit | undefined;
    amazon_pay?: PaymentMethodOptions.AmazonPay | undefined;
    bacs_debit?: PaymentMethodOptions.BacsDebit | undefined;
    bizum?: PaymentMethodOptions.Bizum | undefined;
    blik?: PaymentMethodOptions.Blik | undefined;
    card?: PaymentMethodOptions.Card | undefined;
    card_present?: PaymentMethodOptions.CardPresent | undefined;
    klarna?: PaymentMethodOptions.Klarna | undefined;
    link?: PaymentMethodOptions.Link | undefined;
    paypal?: PaymentMethodOptions.Paypal | undefined;
    payto?: PaymentMethodOptions.Payto | undefined;
    pix?: PaymentMethodOptions.Pix | undefined;
    sepa_debit?: PaymentMethodOptions.SepaDebit | undefined;
    upi?: PaymentMethodOptions.Upi | undefined;
    us_bank_account?: PaymentMethodOptions.UsBankAccount | undefined;
  }
  export namespace PaymentMethodOptions {
    export interface AcssDebit {
      currency?: AcssDebit.Currency | undefined;
      mandate_options?: AcssDebit.MandateOptions | undefined;
      verification_method?: AcssDebit.VerificationMethod | undefined;
    }
    export namespace AcssDebit {
      export type Currency = 'cad' | 'usd' | OtherString;
      export interface MandateOptions {
        custom_mandate_url?: Emptyable<string> | undefined;
        default_for?: readonly MandateOptions.DefaultFor[] | undefined;
        interval_description?: string | undefined;
        payment_schedule?: MandateOptions.PaymentSchedule | undefined;
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
      mandate_options?: BacsDebit.MandateOptions | undefined;
    }
    export namespace BacsDebit {
      export interface MandateOptions {
        /** Up to 12 characters. */
        reference_prefix?: Emptyable<string> | undefined;
      }
    }
    export interface Bizum extends NoParams {
    }
    export interface Blik {
      code?: string | undefined;
      mandate_options?: Blik.MandateOptions | undefined;
    }
    export namespace Blik {
      export interface MandateOptions {
        /** Unix seconds. */
        expires_at?: Timestamp | undefined;
      }
    }
    export interface Card {
      mandate_options?: Card.MandateOptions | undefined;
      moto?: boolean | undefined;
      network?: Card.Network | undefined;
      request_three_d_secure?: Card.RequestThreeDSecure | undefined;
      setup_credential_usage?: Card.SetupCredentialUsage | undefined;
      three_d_secure?: Card.ThreeDSecure | undefined;
    }
    export namespace Card {
      export interface MandateOptions {
        /** In the currency's smallest unit. */
        amount: number;
        amount_type: MandateOptions.AmountType;
        currency: string;
        description?: string | undefined;
        /** Unix seconds. */
        end_date?: Timestamp | undefined;
        interval: MandateOptions.Interval;
        interval_count?: number | undefined;
        reference: string;
        /** Unix seconds. */
        start_date: Timestamp;
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
        ares_trans_status?: ThreeDSecure.AresTransStatus | undefined;
        cryptogram?: string | undefined;
        electronic_commerce_indicator?: ThreeDSecure.ElectronicCommerceIndicator | undefined;
        network_options?: ThreeDSecure.NetworkOptions | undefined;
        requestor_challenge_indicator?: string | undefined;
        transaction_id?: string | undefined;
        version?: ThreeDSecure.Version | undefined;
      }
      export namespace ThreeDSecure {
        export type AresTransStatus = 'A' | 'C' | 'I' | 'N' | 'R' | 'U' | 'Y' | OtherString;
        export type ElectronicCommerceIndicator = '01' | '02' | '05' | '06' | '07' | OtherString;
        export interface NetworkOptions {
          cartes_bancaires?: NetworkOptions.CartesBancaires | undefined;
        }
        export namespace NetworkOptions {
          export interface CartesBancaires {
            cb_avalgo: CartesBancaires.CbAvalgo;
            cb_exemption?: string | undefined;
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
      currency?: string | undefined;
      on_demand?: Klarna.OnDemand | undefined;
      preferred_locale?: Klarna.PreferredLocale | undefined;
      subscriptions?: Emptyable<readonly Klarna.Subscription[]> | undefined;
    }
    export namespace Klarna {
      export interface OnDemand {
        /** In the currency's smallest unit. */
        average_amount?: number | undefined;
        /** In the currency's smallest unit. */
        maximum_amount?: number | undefined;
        /** In the currency's smallest unit. */
        minimum_amount?: number | undefined;
        purchase_interval?: OnDemand.PurchaseInterval | undefined;
        purchase_interval_count?: number | undefined;
      }
      export namespace OnDemand {
        export type PurchaseInterval = 'day' | 'month' | 'week' | 'year' | OtherString;
      }
      export type PreferredLocale = 'cs-CZ' | 'da-DK' | 'de-AT' | 'de-CH' | 'de-DE' | 'el-GR' | 'en-AT' | 'en-AU' | 'en-BE' | 'en-CA' | 'en-CH' | 'en-CZ' | 'en-DE' | 'en-DK' | 'en-ES' | 'en-FI' | 'en-FR' | 'en-GB' | 'en-GR' | 'en-IE' | 'en-IT' | 'en-NL' | 'en-NO' | 'en-NZ' | 'en-PL' | 'en-PT' | 'en-RO' | 'en-SE' | 'en-US' | 'es-ES' | 'es-US' | 'fi-FI' | 'fr-BE' | 'fr-CA' | 'fr-CH' | 'fr-FR' | 'it-CH' | 'it-IT' | 'nb-NO' | 'nl-BE' | 'nl-NL' | 'pl-PL' | 'pt-PT' | 'ro-RO' | 'sv-FI' | 'sv-SE' | OtherString;
      export interface Subscription {
        interval: Subscription.Interval;
        interval_count?: number | undefined;
        name?: string | undefined;
        next_billing: Subscription.NextBilling;
        reference: string;
      }
      export namespace Subscription {
        export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
        export interface NextBilling {
          /** In the currency's smallest unit. */
          amount: number;
          date: string;
        }
      }
    }
    export interface Link {
      /** @deprecated */
      persistent_token?: string | undefined;
    }
    export interface Paypal {
      billing_agreement_id?: string | undefined;
    }
    export interface Payto {
      mandate_options?: Payto.MandateOptions | undefined;
    }
    export namespace Payto {
      export interface MandateOptions {
        /** In the currency's smallest unit. */
        amount?: Emptyable<number> | undefined;
        amount_type?: Emptyable<MandateOptions.AmountType> | undefined;
        end_date?: Emptyable<string> | undefined;
        payment_schedule?: Emptyable<MandateOptions.PaymentSchedule> | undefined;
        payments_per_period?: Emptyable<number> | undefined;
        purpose?: Emptyable<MandateOptions.Purpose> | undefined;
        start_date?: Emptyable<string> | undefined;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
        export type PaymentSchedule = 'adhoc' | 'annual' | 'daily' | 'fortnightly' | 'monthly' | 'quarterly' | 'semi_annual' | 'weekly' | OtherString;
        export type Purpose = 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'personal' | 'retail' | 'salary' | 'tax' | 'utility' | OtherString;
      }
    }
    export interface Pix {
      mandate_options?: Pix.MandateOptions | undefined;
    }
    export namespace Pix {
      export interface MandateOptions {
        /** In the currency's smallest unit. */
        amount?: number | undefined;
        amount_includes_iof?: MandateOptions.AmountIncludesIof | undefined;
        amount_type?: MandateOptions.AmountType | undefined;
        currency?: string | undefined;
        end_date?: string | undefined;
        payment_schedule?: MandateOptions.PaymentSchedule | undefined;
        reference?: string | undefined;
        start_date?: string | undefined;
      }
      export namespace MandateOptions {
        export type AmountIncludesIof = 'always' | 'never' | OtherString;
        export type AmountType = 'fixed' | 'maximum' | OtherString;
        export type PaymentSchedule = 'halfyearly' | 'monthly' | 'quarterly' | 'weekly' | 'yearly' | OtherString;
      }
    }
    export interface SepaDebit {
      mandate_options?: SepaDebit.MandateOptions | undefined;
    }
    export namespace SepaDebit {
      export interface MandateOptions {
        /** Up to 12 characters. */
        reference_prefix?: Emptyable<string> | undefined;
      }
    }
    export interface Upi {
      mandate_options?: Upi.MandateOptions | undefined;
      setup_future_usage?: Emptyable<Upi.SetupFutureUsage> | undefined;
    }
    export namespace Upi {
      export interface MandateOptions {
        /** In the currency's smallest unit. */
        amount?: number | undefined;
        amount_type?: MandateOptions.AmountType | undefined;
        description?: string | undefined;
        /** Unix seconds. */
        end_date?: Timestamp | undefined;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface UsBankAccount {
      financial_connections?: UsBankAccount.FinancialConnections | undefined;
      mandate_options?: UsBankAccount.MandateOptions | undefined;
      networks?: UsBankAccount.Networks | undefined;
      verification_method?: UsBankAccount.VerificationMethod | undefined;
    }
    export namespace UsBankAccount {
      export interface FinancialConnections {
        filters?: FinancialConnections.Filters | undefined;
        permissions?: readonly FinancialConnections.Permission[] | undefined;
        prefetch?: readonly FinancialConnections.Prefetch[] | undefined;
        return_url?: string | undefined;
      }
      export namespace FinancialConnections {
        export interface Filters {
          account_subcategories?: readonly Filters.AccountSubcategory[] | undefined;
        }
        export namespace Filters {
          export type AccountSubcategory = 'checking' | 'savings' | OtherString;
        }
        export type Permission = 'balances' | 'ownership' | 'payment_method' | 'transactions' | OtherString;
        export type Prefetch = 'balances' | 'ownership' | 'transactions' | OtherString;
      }
      export interface MandateOptions {
        collection_method?: Emptyable<'paper'> | undefined;
      }
      export interface Networks {
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
  attach_to_self?: boolean | undefined;
  /** Unix seconds. */
  created?: RangeQueryParam | Timestamp | undefined;
  customer?: string | undefined;
  customer_account?: string | undefined;
  expand?: readonly string[] | undefined;
  payment_method?: string | undefined;
}

export interface SetupIntentCancelParams {
  cancellation_reason?: SetupIntentCancelParams.CancellationReason | undefined;
  expand?: readonly string[] | undefined;
}
export declare namespace SetupIntentCancelParams {
  export type CancellationReason = 'abandoned' | 'duplicate' | 'requested_by_customer' | OtherString;
}

export interface SetupIntentConfirmParams {
  allowed_payment_method_types?: readonly SetupIntentConfirmParams.AllowedPaymentMethodType[] | undefined;
  confirmation_token?: string | undefined;
  expand?: readonly string[] | undefined;
  mandate_data?: Emptyable<SetupIntentConfirmParams.MandateData> | undefined;
  payment_method?: string | undefined;
  payment_method_data?: SetupIntentConfirmParams.PaymentMethodData | undefined;
  payment_method_options?: SetupIntentConfirmParams.PaymentMethodOptions | undefined;
  return_url?: string | undefined;
  use_stripe_sdk?: boolean | undefined;
}
export declare namespace SetupIntentConfirmParams {
  export type AllowedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boku_promptpay' | 'boleto' | 'capchase_pay' | 'card' | 'card_present' | 'cashapp' | 'check_scan' | 'click_to_pay' | 'crypto' | 'customer_balance' | 'demo_pay' | 'duitnow' | 'dummy_auth_push' | 'dummy_passthrough_card' | 'edenred' | 'eps' | 'fpx' | 'gcash' | 'getbalance' | 'gift_card' | 'giropay' | 'gopay' | 'grabpay' | 'id_bank_transfer' | 'ideal' | 'interac_present' | 'kakao_pay' | 'klarna' | 'knet' | 'konbini' | 'kr_card' | 'kr_market' | 'kriya' | 'link' | 'mb_way' | 'mobilepay' | 'momo' | 'mondu' | 'multibanco' | 'naver_pay' | 'netbanking' | 'ng_bank' | 'ng_bank_transfer' | 'ng_card' | 'ng_market' | 'ng_ussd' | 'ng_wallet' | 'nz_bank_account' | 'octopus' | 'oxxo' | 'p24' | 'paper_check' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'qris' | 'rechnung' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'shop_pay' | 'shopeepay' | 'sofort' | 'south_korea_market' | 'stripe_balance' | 'sunbit' | 'swish' | 'tamara' | 'test_pay' | 'touch_n_go' | 'truemoney' | 'twint' | 'upi' | 'us_bank_account' | 'us_cash_voucher' | 'vipps' | 'wechat_pay' | 'wero' | 'zip' | OtherString;
  export interface MandateData {
    customer_acceptance?: MandateData.CustomerAcceptance | undefined;
  }
  export namespace MandateData {
    export interface CustomerAcceptance {
      /** Unix seconds. */
      accepted_at?: Timestamp | undefined;
      offline?: CustomerAcceptance.Offline | undefined;
      online?: CustomerAcceptance.Online | undefined;
      type: CustomerAcceptance.Type;
    }
    export namespace CustomerAcceptance {
      export interface Offline extends NoParams {
      }
      export interface Online {
        ip_address?: string | undefined;
        user_agent?: string | undefined;
      }
      export type Type = 'offline' | 'online' | OtherString;
    }
  }
  export interface PaymentMethodData {
    acss_debit?: PaymentMethodData.AcssDebit | undefined;
    affirm?: PaymentMethodData.Affirm | undefined;
    afterpay_clearpay?: PaymentMethodData.AfterpayClearpay | undefined;
    alipay?: PaymentMethodData.Alipay | undefined;
    allow_redisplay?: PaymentMethodData.AllowRedisplay | undefined;
    alma?: PaymentMethodData.Alma | undefined;
    amazon_pay?: PaymentMethodData.AmazonPay | undefined;
    au_becs_debit?: PaymentMethodData.AuBecsDebit | undefined;
    bacs_debit?: PaymentMethodData.BacsDebit | undefined;
    bancontact?: PaymentMethodData.Bancontact | undefined;
    billie?: PaymentMethodData.Billie | undefined;
    billing_details?: PaymentMethodData.BillingDetails | undefined;
    bizum?: PaymentMethodData.Bizum | undefined;
    blik?: PaymentMethodData.Blik | undefined;
    boleto?: PaymentMethodData.Boleto | undefined;
    cashapp?: PaymentMethodData.Cashapp | undefined;
    crypto?: PaymentMethodData.Crypto | undefined;
    customer_balance?: PaymentMethodData.CustomerBalance | undefined;
    eps?: PaymentMethodData.Eps | undefined;
    fpx?: PaymentMethodData.Fpx | undefined;
    giropay?: PaymentMethodData.Giropay | undefined;
    grabpay?: PaymentMethodData.Grabpay | undefined;
    ideal?: PaymentMethodData.Ideal | undefined;
    interac_present?: PaymentMethodData.InteracPresent | undefined;
    kakao_pay?: PaymentMethodData.KakaoPay | undefined;
    klarna?: PaymentMethodData.Klarna | undefined;
    konbini?: PaymentMethodData.Konbini | undefined;
    kr_card?: PaymentMethodData.KrCard | undefined;
    link?: PaymentMethodData.Link | undefined;
    mb_way?: PaymentMethodData.MbWay | undefined;
    metadata?: MetadataParam | undefined;
    mobilepay?: PaymentMethodData.Mobilepay | undefined;
    multibanco?: PaymentMethodData.Multibanco | undefined;
    naver_pay?: PaymentMethodData.NaverPay | undefined;
    nz_bank_account?: PaymentMethodData.NzBankAccount | undefined;
    oxxo?: PaymentMethodData.Oxxo | undefined;
    p24?: PaymentMethodData.P24 | undefined;
    pay_by_bank?: PaymentMethodData.PayByBank | undefined;
    payco?: PaymentMethodData.Payco | undefined;
    paynow?: PaymentMethodData.Paynow | undefined;
    paypal?: PaymentMethodData.Paypal | undefined;
    paypay?: PaymentMethodData.Paypay | undefined;
    payto?: PaymentMethodData.Payto | undefined;
    pix?: PaymentMethodData.Pix | undefined;
    promptpay?: PaymentMethodData.Promptpay | undefined;
    radar_options?: PaymentMethodData.RadarOptions | undefined;
    revolut_pay?: PaymentMethodData.RevolutPay | undefined;
    samsung_pay?: PaymentMethodData.SamsungPay | undefined;
    satispay?: PaymentMethodData.Satispay | undefined;
    scalapay?: PaymentMethodData.Scalapay | undefined;
    sepa_debit?: PaymentMethodData.SepaDebit | undefined;
    sequra?: PaymentMethodData.Sequra | undefined;
    sofort?: PaymentMethodData.Sofort | undefined;
    sunbit?: PaymentMethodData.Sunbit | undefined;
    swish?: PaymentMethodData.Swish | undefined;
    twint?: PaymentMethodData.Twint | undefined;
    type: PaymentMethodData.Type;
    upi?: PaymentMethodData.Upi | undefined;
    us_bank_account?: PaymentMethodData.UsBankAccount | undefined;
    wechat_pay?: PaymentMethodData.WechatPay | undefined;
    zip?: PaymentMethodData.Zip | undefined;
  }
  export namespace PaymentMethodData {
    export interface AcssDebit {
      account_number: string;
      institution_number: string;
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
      account_number: string;
      bsb_number: string;
    }
    export interface BacsDebit {
      account_number?: string | undefined;
      sort_code?: string | undefined;
    }
    export interface Bancontact extends NoParams {
    }
    export interface Billie extends NoParams {
    }
    export interface BillingDetails {
      address?: Emptyable<AddressParam> | undefined;
      email?: Emptyable<string> | undefined;
      name?: Emptyable<string> | undefined;
      phone?: Emptyable<string> | undefined;
      tax_id?: string | undefined;
    }
    export interface Bizum extends NoParams {
    }
    export interface Blik extends NoParams {
    }
    export interface Boleto {
      tax_id: string;
    }
    export interface Cashapp extends NoParams {
    }
    export interface Crypto extends NoParams {
    }
    export interface CustomerBalance extends NoParams {
    }
    export interface Eps {
      bank?: Eps.Bank | undefined;
    }
    export namespace Eps {
      export type Bank = 'arzte_und_apotheker_bank' | 'austrian_anadi_bank_ag' | 'bank_austria' | 'bankhaus_carl_spangler' | 'bankhaus_schelhammer_und_schattera_ag' | 'bawag_psk_ag' | 'bks_bank_ag' | 'brull_kallmus_bank_ag' | 'btv_vier_lander_bank' | 'capital_bank_grawe_gruppe_ag' | 'deutsche_bank_ag' | 'dolomitenbank' | 'easybank_ag' | 'erste_bank_und_sparkassen' | 'hypo_alpeadriabank_international_ag' | 'hypo_bank_burgenland_aktiengesellschaft' | 'hypo_noe_lb_fur_niederosterreich_u_wien' | 'hypo_oberosterreich_salzburg_steiermark' | 'hypo_tirol_bank_ag' | 'hypo_vorarlberg_bank_ag' | 'marchfelder_bank' | 'oberbank_ag' | 'raiffeisen_bankengruppe_osterreich' | 'schoellerbank_ag' | 'sparda_bank_wien' | 'volksbank_gruppe' | 'volkskreditbank_ag' | 'vr_bank_braunau' | OtherString;
    }
    export interface Fpx {
      account_holder_type?: Fpx.AccountHolderType | undefined;
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
      dob?: Klarna.Dob | undefined;
    }
    export namespace Klarna {
      export interface Dob {
        day: number;
        month: number;
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
      funding?: NaverPay.Funding | undefined;
    }
    export namespace NaverPay {
      export type Funding = 'card' | 'points' | OtherString;
    }
    export interface NzBankAccount {
      account_holder_name?: string | undefined;
      account_number: string;
      bank_code: string;
      branch_code: string;
      reference?: string | undefined;
      suffix: string;
    }
    export interface Oxxo extends NoParams {
    }
    export interface P24 {
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
      account_number?: string | undefined;
      bsb_number?: string | undefined;
      pay_id?: string | undefined;
    }
    export interface Pix extends NoParams {
    }
    export interface Promptpay extends NoParams {
    }
    export interface RadarOptions {
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
      iban: string;
    }
    export interface Sequra extends NoParams {
    }
    export interface Sofort {
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
      mandate_options?: Upi.MandateOptions | undefined;
    }
    export namespace Upi {
      export interface MandateOptions {
        /** In the currency's smallest unit. */
        amount?: number | undefined;
        amount_type?: MandateOptions.AmountType | undefined;
        description?: string | undefined;
        /** Unix seconds. */
        end_date?: Timestamp | undefined;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
      }
    }
    export interface UsBankAccount {
      account_holder_type?: UsBankAccount.AccountHolderType | undefined;
      account_number?: string | undefined;
      account_type?: UsBankAccount.AccountType | undefined;
      financial_connections_account?: string | undefined;
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
    acss_debit?: PaymentMethodOptions.AcssDebit | undefined;
    amazon_pay?: PaymentMethodOptions.AmazonPay | undefined;
    bacs_debit?: PaymentMethodOptions.BacsDebit | undefined;
    bizum?: PaymentMethodOptions.Bizum | undefined;
    blik?: PaymentMethodOptions.Blik | undefined;
    card?: PaymentMethodOptions.Card | undefined;
    card_present?: PaymentMethodOptions.CardPresent | undefined;
    klarna?: PaymentMethodOptions.Klarna | undefined;
    link?: PaymentMethodOptions.Link | undefined;
    paypal?: PaymentMethodOptions.Paypal | undefined;
    payto?: PaymentMethodOptions.Payto | undefined;
    pix?: PaymentMethodOptions.Pix | undefined;
    sepa_debit?: PaymentMethodOptions.SepaDebit | undefined;
    upi?: PaymentMethodOptions.Upi | undefined;
    us_bank_account?: PaymentMethodOptions.UsBankAccount | undefined;
  }
  export namespace PaymentMethodOptions {
    export interface AcssDebit {
      currency?: AcssDebit.Currency | undefined;
      mandate_options?: AcssDebit.MandateOptions | undefined;
      verification_method?: AcssDebit.VerificationMethod | undefined;
    }
    export namespace AcssDebit {
      export type Currency = 'cad' | 'usd' | OtherString;
      export interface MandateOptions {
        custom_mandate_url?: Emptyable<string> | undefined;
        default_for?: readonly MandateOptions.DefaultFor[] | undefined;
        interval_description?: string | undefined;
        payment_schedule?: MandateOptions.PaymentSchedule | undefined;
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
      mandate_options?: BacsDebit.MandateOptions | undefined;
    }
    export namespace BacsDebit {
      export interface MandateOptions {
        /** Up to 12 characters. */
        reference_prefix?: Emptyable<string> | undefined;
      }
    }
    export interface Bizum extends NoParams {
    }
    export interface Blik {
      code?: string | undefined;
      mandate_options?: Blik.MandateOptions | undefined;
    }
    export namespace Blik {
      export interface MandateOptions {
        /** Unix seconds. */
        expires_at?: Timestamp | undefined;
      }
    }
    export interface Card {
      mandate_options?: Card.MandateOptions | undefined;
      moto?: boolean | undefined;
      network?: Card.Network | undefined;
      request_three_d_secure?: Card.RequestThreeDSecure | undefined;
      setup_credential_usage?: Card.SetupCredentialUsage | undefined;
      three_d_secure?: Card.ThreeDSecure | undefined;
    }
    export namespace Card {
      export interface MandateOptions {
        /** In the currency's smallest unit. */
        amount: number;
        amount_type: MandateOptions.AmountType;
        currency: string;
        description?: string | undefined;
        /** Unix seconds. */
        end_date?: Timestamp | undefined;
        interval: MandateOptions.Interval;
        interval_count?: number | undefined;
        reference: string;
        /** Unix seconds. */
        start_date: Timestamp;
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
        ares_trans_status?: ThreeDSecure.AresTransStatus | undefined;
        cryptogram?: string | undefined;
        electronic_commerce_indicator?: ThreeDSecure.ElectronicCommerceIndicator | undefined;
        network_options?: ThreeDSecure.NetworkOptions | undefined;
        requestor_challenge_indicator?: string | undefined;
        transaction_id?: string | undefined;
        version?: ThreeDSecure.Version | undefined;
      }
      export namespace ThreeDSecure {
        export type AresTransStatus = 'A' | 'C' | 'I' | 'N' | 'R' | 'U' | 'Y' | OtherString;
        export type ElectronicCommerceIndicator = '01' | '02' | '05' | '06' | '07' | OtherString;
        export interface NetworkOptions {
          cartes_bancaires?: NetworkOptions.CartesBancaires | undefined;
        }
        export namespace NetworkOptions {
          export interface CartesBancaires {
            cb_avalgo: CartesBancaires.CbAvalgo;
            cb_exemption?: string | undefined;
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
      currency?: string | undefined;
      on_demand?: Klarna.OnDemand | undefined;
      preferred_locale?: Klarna.PreferredLocale | undefined;
      subscriptions?: Emptyable<readonly Klarna.Subscription[]> | undefined;
    }
    export namespace Klarna {
      export interface OnDemand {
        /** In the currency's smallest unit. */
        average_amount?: number | undefined;
        /** In the currency's smallest unit. */
        maximum_amount?: number | undefined;
        /** In the currency's smallest unit. */
        minimum_amount?: number | undefined;
        purchase_interval?: OnDemand.PurchaseInterval | undefined;
        purchase_interval_count?: number | undefined;
      }
      export namespace OnDemand {
        export type PurchaseInterval = 'day' | 'month' | 'week' | 'year' | OtherString;
      }
      export type PreferredLocale = 'cs-CZ' | 'da-DK' | 'de-AT' | 'de-CH' | 'de-DE' | 'el-GR' | 'en-AT' | 'en-AU' | 'en-BE' | 'en-CA' | 'en-CH' | 'en-CZ' | 'en-DE' | 'en-DK' | 'en-ES' | 'en-FI' | 'en-FR' | 'en-GB' | 'en-GR' | 'en-IE' | 'en-IT' | 'en-NL' | 'en-NO' | 'en-NZ' | 'en-PL' | 'en-PT' | 'en-RO' | 'en-SE' | 'en-US' | 'es-ES' | 'es-US' | 'fi-FI' | 'fr-BE' | 'fr-CA' | 'fr-CH' | 'fr-FR' | 'it-CH' | 'it-IT' | 'nb-NO' | 'nl-BE' | 'nl-NL' | 'pl-PL' | 'pt-PT' | 'ro-RO' | 'sv-FI' | 'sv-SE' | OtherString;
      export interface Subscription {
        interval: Subscription.Interval;
        interval_count?: number | undefined;
        name?: string | undefined;
        next_billing: Subscription.NextBilling;
        reference: string;
      }
      export namespace Subscription {
        export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
        export interface NextBilling {
          /** In the currency's smallest unit. */
          amount: number;
          date: string;
        }
      }
    }
    export interface Link {
      /** @deprecated */
      persistent_token?: string | undefined;
    }
    export interface Paypal {
      billing_agreement_id?: string | undefined;
    }
    export interface Payto {
      mandate_options?: Payto.MandateOptions | undefined;
    }
    export namespace Payto {
      export interface MandateOptions {
        /** In the currency's smallest unit. */
        amount?: Emptyable<number> | undefined;
        amount_type?: Emptyable<MandateOptions.AmountType> | undefined;
        end_date?: Emptyable<string> | undefined;
        payment_schedule?: Emptyable<MandateOptions.PaymentSchedule> | undefined;
        payments_per_period?: Emptyable<number> | undefined;
        purpose?: Emptyable<MandateOptions.Purpose> | undefined;
        start_date?: Emptyable<string> | undefined;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
        export type PaymentSchedule = 'adhoc' | 'annual' | 'daily' | 'fortnightly' | 'monthly' | 'quarterly' | 'semi_annual' | 'weekly' | OtherString;
        export type Purpose = 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'personal' | 'retail' | 'salary' | 'tax' | 'utility' | OtherString;
      }
    }
    export interface Pix {
      mandate_options?: Pix.MandateOptions | undefined;
    }
    export namespace Pix {
      export interface MandateOptions {
        /** In the currency's smallest unit. */
        amount?: number | undefined;
        amount_includes_iof?: MandateOptions.AmountIncludesIof | undefined;
        amount_type?: MandateOptions.AmountType | undefined;
        currency?: string | undefined;
        end_date?: string | undefined;
        payment_schedule?: MandateOptions.PaymentSchedule | undefined;
        reference?: string | undefined;
        start_date?: string | undefined;
      }
      export namespace MandateOptions {
        export type AmountIncludesIof = 'always' | 'never' | OtherString;
        export type AmountType = 'fixed' | 'maximum' | OtherString;
        export type PaymentSchedule = 'halfyearly' | 'monthly' | 'quarterly' | 'weekly' | 'yearly' | OtherString;
      }
    }
    export interface SepaDebit {
      mandate_options?: SepaDebit.MandateOptions | undefined;
    }
    export namespace SepaDebit {
      export interface MandateOptions {
        /** Up to 12 characters. */
        reference_prefix?: Emptyable<string> | undefined;
      }
    }
    export interface Upi {
      mandate_options?: Upi.MandateOptions | undefined;
      setup_future_usage?: Emptyable<Upi.SetupFutureUsage> | undefined;
    }
    export namespace Upi {
      export interface MandateOptions {
        /** In the currency's smallest unit. */
        amount?: number | undefined;
        amount_type?: MandateOptions.AmountType | undefined;
        description?: string | undefined;
        /** Unix seconds. */
        end_date?: Timestamp | undefined;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface UsBankAccount {
      financial_connections?: UsBankAccount.FinancialConnections | undefined;
      mandate_options?: UsBankAccount.MandateOptions | undefined;
      networks?: UsBankAccount.Networks | undefined;
      verification_method?: UsBankAccount.VerificationMethod | undefined;
    }
    export namespace UsBankAccount {
      export interface FinancialConnections {
        filters?: FinancialConnections.Filters | undefined;
        permissions?: readonly FinancialConnections.Permission[] | undefined;
        prefetch?: readonly FinancialConnections.Prefetch[] | undefined;
        return_url?: string | undefined;
      }
      export namespace FinancialConnections {
        export interface Filters {
          account_subcategories?: readonly Filters.AccountSubcategory[] | undefined;
        }
        export namespace Filters {
          export type AccountSubcategory = 'checking' | 'savings' | OtherString;
        }
        export type Permission = 'balances' | 'ownership' | 'payment_method' | 'transactions' | OtherString;
        export type Prefetch = 'balances' | 'ownership' | 'transactions' | OtherString;
      }
      export interface MandateOptions {
        collection_method?: Emptyable<'paper'> | undefined;
      }
      export interface Networks {
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
  amounts?: readonly number[] | undefined;
  descriptor_code?: string | undefined;
  expand?: readonly string[] | undefined;
}
