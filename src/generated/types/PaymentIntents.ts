// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, Emptyable, Expandable, NoParams, OtherString, Timestamp } from '../../core/words.ts';
import type { Account } from './Accounts.ts';
import type { Address, AddressParam, Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';
import type { Application } from './Applications.ts';
import type { Charge } from './Charges.ts';
import type { Customer, DeletedCustomer } from './Customers.ts';
import type { CustomerSource, DeletedCustomerSource } from './CustomerSources.ts';
import type { PaymentIntentAmountDetailsLineItem } from './PaymentIntentAmountDetailsLineItems.ts';
import type { PaymentMethod } from './PaymentMethods.ts';
import type { PaymentRecord } from './PaymentRecords.ts';
import type { Review } from './Reviews.ts';
import type { SetupIntent } from './SetupIntents.ts';

export interface PaymentIntent {
  id: string;
  object: 'payment_intent';
  allowed_payment_method_types: PaymentIntent.AllowedPaymentMethodType[] | null;
  /** In the currency's smallest unit. */
  amount: number;
  /** In the currency's smallest unit. */
  amount_capturable: number;
  amount_details?: PaymentIntent.AmountDetails;
  /** In the currency's smallest unit. */
  amount_received: number;
  application: Expandable<Application> | null;
  /** In the currency's smallest unit. */
  application_fee_amount: number | null;
  automatic_payment_methods: PaymentIntent.AutomaticPaymentMethods | null;
  /** Unix seconds. */
  canceled_at: number | null;
  cancellation_reason: PaymentIntent.CancellationReason | null;
  capture_method: PaymentIntent.CaptureMethod;
  client_secret: string | null;
  confirmation_method: PaymentIntent.ConfirmationMethod;
  /** Unix seconds. */
  created: number;
  currency: string;
  customer: Expandable<Customer | DeletedCustomer> | null;
  customer_account: string | null;
  description: string | null;
  excluded_payment_method_types: PaymentIntent.ExcludedPaymentMethodType[] | null;
  hooks?: PaymentIntent.Hooks;
  last_payment_error: PaymentIntent.LastPaymentError | null;
  latest_charge: Expandable<Charge> | null;
  livemode: boolean;
  managed_payments: PaymentIntent.ManagedPayments | null;
  metadata: Metadata;
  next_action: PaymentIntent.NextAction | null;
  on_behalf_of: Expandable<Account> | null;
  payment_details?: PaymentIntent.PaymentDetails;
  payment_method: Expandable<PaymentMethod> | null;
  payment_method_configuration_details: PaymentIntent.PaymentMethodConfigurationDetails | null;
  payment_method_options: PaymentIntent.PaymentMethodOptions | null;
  payment_method_types: string[];
  payment_record: Expandable<PaymentRecord> | null;
  presentment_details?: PaymentIntent.PresentmentDetails;
  processing: PaymentIntent.Processing | null;
  receipt_email: string | null;
  review: Expandable<Review> | null;
  setup_future_usage: PaymentIntent.SetupFutureUsage | null;
  shipping: PaymentIntent.Shipping | null;
  source: Expandable<CustomerSource | DeletedCustomerSource> | null;
  statement_descriptor: string | null;
  statement_descriptor_suffix: string | null;
  status: PaymentIntent.Status;
  transfer_data?: PaymentIntent.TransferData | null;
  transfer_group: string | null;
}
export declare namespace PaymentIntent {
  export type AllowedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boku_promptpay' | 'boleto' | 'capchase_pay' | 'card' | 'card_present' | 'cashapp' | 'check_scan' | 'click_to_pay' | 'crypto' | 'customer_balance' | 'demo_pay' | 'duitnow' | 'dummy_auth_push' | 'dummy_passthrough_card' | 'edenred' | 'eps' | 'fpx' | 'gcash' | 'getbalance' | 'gift_card' | 'giropay' | 'gopay' | 'grabpay' | 'id_bank_transfer' | 'ideal' | 'interac_present' | 'kakao_pay' | 'klarna' | 'knet' | 'konbini' | 'kr_card' | 'kr_market' | 'kriya' | 'link' | 'mb_way' | 'mobilepay' | 'momo' | 'mondu' | 'multibanco' | 'naver_pay' | 'netbanking' | 'ng_bank' | 'ng_bank_transfer' | 'ng_card' | 'ng_market' | 'ng_ussd' | 'ng_wallet' | 'nz_bank_account' | 'octopus' | 'oxxo' | 'p24' | 'paper_check' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'qris' | 'rechnung' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'shop_pay' | 'shopeepay' | 'sofort' | 'south_korea_market' | 'stripe_balance' | 'sunbit' | 'swish' | 'tamara' | 'test_pay' | 'touch_n_go' | 'truemoney' | 'twint' | 'upi' | 'us_bank_account' | 'us_cash_voucher' | 'vipps' | 'wechat_pay' | 'wero' | 'zip' | OtherString;
  export interface AmountDetails {
    /** In the currency's smallest unit. */
    discount_amount?: number;
    error?: AmountDetails.Error;
    line_items?: ApiList<PaymentIntentAmountDetailsLineItem>;
    shipping?: AmountDetails.Shipping;
    tax?: AmountDetails.Tax;
    tip?: AmountDetails.Tip;
  }
  export namespace AmountDetails {
    export interface Error {
      code: Error.Code | null;
      message: string | null;
    }
    export namespace Error {
      export type Code = 'amount_details_amount_mismatch' | 'amount_details_tax_shipping_discount_greater_than_amount' | OtherString;
    }
    export interface Shipping {
      /** In the currency's smallest unit. */
      amount: number | null;
      from_postal_code: string | null;
      to_postal_code: string | null;
    }
    export interface Tax {
      /** In the currency's smallest unit. */
      total_tax_amount: number | null;
    }
    export interface Tip {
      /** In the currency's smallest unit. */
      amount?: number;
    }
  }
  export interface AutomaticPaymentMethods {
    allow_redirects?: AutomaticPaymentMethods.AllowRedirects;
    enabled: boolean;
  }
  export namespace AutomaticPaymentMethods {
    export type AllowRedirects = 'always' | 'never' | OtherString;
  }
  export type CancellationReason = 'abandoned' | 'automatic' | 'duplicate' | 'expired' | 'failed_invoice' | 'fraudulent' | 'requested_by_customer' | 'void_invoice' | OtherString;
  export type CaptureMethod = 'automatic' | 'automatic_async' | 'manual' | OtherString;
  export type ConfirmationMethod = 'automatic' | 'manual' | OtherString;
  export type ExcludedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
  export interface Hooks {
    inputs?: Hooks.Inputs;
  }
  export namespace Hooks {
    export interface Inputs {
      tax?: Inputs.Tax;
    }
    export namespace Inputs {
      export interface Tax {
        calculation: string;
      }
    }
  }
  export interface LastPaymentError {
    advice_code?: string;
    charge?: string;
    code?: LastPaymentError.Code;
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
    type: LastPaymentError.Type;
  }
  export namespace LastPaymentError {
    export type Code = 'account_closed' | 'account_country_invalid_address' | 'account_error_country_change_requires_additional_steps' | 'account_information_mismatch' | 'account_invalid' | 'account_number_invalid' | 'account_token_required_for_v2_account' | 'acss_debit_session_incomplete' | 'action_blocked' | 'alipay_upgrade_required' | 'amount_too_large' | 'amount_too_small' | 'anomalous_money_movement_request' | 'api_key_expired' | 'application_fees_not_allowed' | 'approval_required' | 'authentication_failure' | 'authentication_required' | 'balance_insufficient' | 'balance_invalid_parameter' | 'bank_account_bad_routing_numbers' | 'bank_account_declined' | 'bank_account_exists' | 'bank_account_restricted' | 'bank_account_unusable' | 'bank_account_unverified' | 'bank_account_verification_failed' | 'billing_invalid_mandate' | 'bitcoin_upgrade_required' | 'capability_not_active' | 'capture_charge_authorization_expired' | 'capture_unauthorized_payment' | 'card_decline_rate_limit_exceeded' | 'card_declined' | 'cardholder_phone_number_required' | 'charge_already_captured' | 'charge_already_refunded' | 'charge_disputed' | 'charge_exceeds_source_limit' | 'charge_exceeds_transaction_limit' | 'charge_expired_for_capture' | 'charge_invalid_parameter' | 'charge_not_refundable' | 'clearing_code_unsupported' | 'country_code_invalid' | 'country_unsupported' | 'coupon_expired' | 'customer_max_payment_methods' | 'customer_max_subscriptions' | 'customer_session_expired' | 'customer_tax_location_invalid' | 'debit_not_authorized' | 'dispute_evidence_page_limit_exceeded' | 'email_invalid' | 'expired_card' | 'expired_payment_method' | 'failed_tax_calculation' | 'financial_account_balance_does_not_support_currency' | 'financial_account_capability_not_enabled' | 'financial_account_capability_restricted' | 'financial_connections_account_inactive' | 'financial_connections_account_pending_account_numbers' | 'financial_connections_account_unavailable_account_numbers' | 'financial_connections_consent_locale_invalid' | 'financial_connections_consent_locale_unsupported' | 'financial_connections_no_successful_transaction_refresh' | 'forwarding_api_inactive' | 'forwarding_api_invalid_parameter' | 'forwarding_api_retryable_upstream_error' | 'forwarding_api_upstream_connection_error' | 'forwarding_api_upstream_connection_timeout' | 'forwarding_api_upstream_error' | 'idempotency_key_in_use' | 'incorrect_address' | 'incorrect_cvc' | 'incorrect_number' | 'incorrect_postal_code' | 'incorrect_zip' | 'india_recurring_payment_mandate_canceled' | 'instant_payouts_config_disabled' | 'instant_payouts_currency_disabled' | 'instant_payouts_limit_exceeded' | 'instant_payouts_unsupported' | 'insufficient_funds' | 'intent_invalid_state' | 'intent_verification_method_missing' | 'invalid_canceled_subscription_fields' | 'invalid_card_type' | 'invalid_characters' | 'invalid_charge_amount' | 'invalid_cvc' | 'invalid_expiry_month' | 'invalid_expiry_year' | 'invalid_mandate_reference_prefix_format' | 'invalid_number' | 'invalid_source_usage' | 'invalid_tax_location' | 'invoice_no_customer_line_items' | 'invoice_no_payment_method_types' | 'invoice_no_subscription_line_items' | 'invoice_not_editable' | 'invoice_on_behalf_of_not_editable' | 'invoice_payment_intent_requires_action' | 'invoice_upcoming_none' | 'livemode_mismatch' | 'lock_timeout' | 'missing' | 'no_account' | 'not_allowed_on_standard_account' | 'out_of_inventory' | 'ownership_declaration_not_allowed' | 'parameter_invalid_empty' | 'parameter_invalid_integer' | 'parameter_invalid_string_blank' | 'parameter_invalid_string_empty' | 'parameter_missing' | 'parameter_unknown' | 'parameters_exclusive' | 'payment_evaluation_on_api_version_not_supported' | 'payment_intent_action_required' | 'payment_intent_authentication_failure' | 'payment_intent_incompatible_payment_method' | 'payment_intent_invalid_parameter' | 'payment_intent_konbini_rejected_confirmation_number' | 'payment_intent_mandate_invalid' | 'payment_intent_payment_attempt_expired' | 'payment_intent_payment_attempt_failed' | 'payment_intent_rate_limit_exceeded' | 'payment_intent_unexpected_state' | 'payment_method_bank_account_already_verified' | 'payment_method_bank_account_blocked' | 'payment_method_billing_details_address_missing' | 'payment_method_configuration_failures' | 'payment_method_currency_mismatch' | 'payment_method_customer_decline' | 'payment_method_invalid_parameter' | 'payment_method_invalid_parameter_testmode' | 'payment_method_microdeposit_failed' | 'payment_method_microdeposit_processing_error' | 'payment_method_microdeposit_verification_amounts_invalid' | 'payment_method_microdeposit_verification_amounts_mismatch' | 'payment_method_microdeposit_verification_attempts_exceeded' | 'payment_method_microdeposit_verification_descriptor_code_mismatch' | 'payment_method_microdeposit_verification_timeout' | 'payment_method_not_available' | 'payment_method_provider_decline' | 'payment_method_provider_timeout' | 'payment_method_restricted' | 'payment_method_unactivated' | 'payment_method_unexpected_state' | 'payment_method_unsupported_type' | 'payout_reconciliation_not_ready' | 'payouts_limit_exceeded' | 'payouts_not_allowed' | 'platform_account_required' | 'platform_api_key_expired' | 'postal_code_invalid' | 'processing_error' | 'product_inactive' | 'progressive_onboarding_limit_exceeded' | 'rate_limit' | 'refer_to_customer' | 'refund_disputed_payment' | 'request_blocked' | 'resource_already_exists' | 'resource_missing' | 'return_intent_already_processed' | 'routing_number_invalid' | 'secret_key_required' | 'sepa_unsupported_account' | 'service_period_coupon_with_metered_tiered_item_unsupported' | 'setup_attempt_failed' | 'setup_intent_authentication_failure' | 'setup_intent_invalid_parameter' | 'setup_intent_mandate_invalid' | 'setup_intent_mobile_wallet_unsupported' | 'setup_intent_setup_attempt_expired' | 'setup_intent_unexpected_state' | 'shipping_address_invalid' | 'shipping_calculation_failed' | 'siret_invalid' | 'sku_inactive' | 'smart_disputes_not_available' | 'state_unsupported' | 'status_transition_invalid' | 'storer_capability_missing' | 'storer_capability_not_active' | 'stripe_tax_inactive' | 'subscription_update_trial_after_billing_cycle_anchor' | 'tax_id_invalid' | 'tax_id_prohibited' | 'taxes_calculation_failed' | 'terminal_location_country_unsupported' | 'terminal_reader_busy' | 'terminal_reader_hardware_fault' | 'terminal_reader_invalid_location_for_activation' | 'terminal_reader_invalid_location_for_payment' | 'terminal_reader_offline' | 'terminal_reader_timeout' | 'testmode_charges_only' | 'three_d_secure_authentication_not_supported' | 'three_d_secure_authentication_upstream_error' | 'tls_version_unsupported' | 'token_already_used' | 'token_card_network_invalid' | 'token_in_use' | 'transfer_source_balance_parameters_mismatch' | 'transfers_not_allowed' | 'url_invalid' | OtherString;
    export type Type = 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error' | OtherString;
  }
  export interface ManagedPayments {
    enabled: boolean;
  }
  export interface NextAction {
    alipay_handle_redirect?: NextAction.AlipayHandleRedirect;
    blik_authorize?: NextAction.BlikAuthorize;
    boleto_display_details?: NextAction.BoletoDisplayDetails;
    card_await_notification?: NextAction.CardAwaitNotification;
    cashapp_handle_redirect_or_display_qr_code?: NextAction.CashappHandleRedirectOrDisplayQrCode;
    display_bank_transfer_instructions?: NextAction.DisplayBankTransferInstructions;
    klarna_display_qr_code?: NextAction.KlarnaDisplayQrCode;
    konbini_display_details?: NextAction.KonbiniDisplayDetails;
    multibanco_display_details?: NextAction.MultibancoDisplayDetails;
    oxxo_display_details?: NextAction.OxxoDisplayDetails;
    paynow_display_qr_code?: NextAction.PaynowDisplayQrCode;
    pix_display_qr_code?: NextAction.PixDisplayQrCode;
    promptpay_display_qr_code?: NextAction.PromptpayDisplayQrCode;
    redirect_to_url?: NextAction.RedirectToUrl;
    swish_handle_redirect_or_display_qr_code?: NextAction.SwishHandleRedirectOrDisplayQrCode;
    type: string;
    upi_handle_redirect_or_display_qr_code?: NextAction.UpiHandleRedirectOrDisplayQrCode;
    use_stripe_sdk?: NextAction.UseStripeSdk;
    verify_with_microdeposits?: NextAction.VerifyWithMicrodeposits;
    wechat_pay_display_qr_code?: NextAction.WechatPayDisplayQrCode;
    wechat_pay_redirect_to_android_app?: NextAction.WechatPayRedirectToAndroidApp;
    wechat_pay_redirect_to_ios_app?: NextAction.WechatPayRedirectToIosApp;
  }
  export namespace NextAction {
    export interface AlipayHandleRedirect {
      native_data: string | null;
      native_url: string | null;
      return_url: string | null;
      url: string | null;
    }
    export interface BlikAuthorize {
    }
    export interface BoletoDisplayDetails {
      /** Unix seconds. */
      expires_at: number | null;
      hosted_voucher_url: string | null;
      number: string | null;
      pdf: string | null;
    }
    export interface CardAwaitNotification {
      /** Unix seconds. */
      charge_attempt_at: number | null;
      customer_approval_required: boolean | null;
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
    export interface DisplayBankTransferInstructions {
      /** In the currency's smallest unit. */
      amount_remaining: number | null;
      currency: string | null;
      financial_addresses?: DisplayBankTransferInstructions.FinancialAddress[];
      hosted_instructions_url: string | null;
      reference: string | null;
      type: DisplayBankTransferInstructions.Type;
    }
    export namespace DisplayBankTransferInstructions {
      export interface FinancialAddress {
        aba?: FinancialAddress.Aba;
        iban?: FinancialAddress.Iban;
        sort_code?: FinancialAddress.SortCode;
        spei?: FinancialAddress.Spei;
        supported_networks?: FinancialAddress.SupportedNetwork[];
        swift?: FinancialAddress.Swift;
        type: FinancialAddress.Type;
        zengin?: FinancialAddress.Zengin;
      }
      export namespace FinancialAddress {
        export interface Aba {
          account_holder_address: Address;
          account_holder_name: string;
          account_number: string;
          account_type: string;
          bank_address: Address;
          bank_name: string;
          routing_number: string;
        }
        export interface Iban {
          account_holder_address: Address;
          account_holder_name: string;
          bank_address: Address;
          bic: string;
          country: string;
          iban: string;
        }
        export interface SortCode {
          account_holder_address: Address;
          account_holder_name: string;
          account_number: string;
          bank_address: Address;
          sort_code: string;
        }
        export interface Spei {
          account_holder_address: Address;
          account_holder_name: string;
          bank_address: Address;
          bank_code: string;
          bank_name: string;
          clabe: string;
        }
        export type SupportedNetwork = 'ach' | 'bacs' | 'chaps' | 'domestic_wire_us' | 'fps' | 'sepa' | 'spei' | 'swift' | 'zengin' | OtherString;
        export interface Swift {
          account_holder_address: Address;
          account_holder_name: string;
          account_number: string;
          account_type: string;
          bank_address: Address;
          bank_name: string;
          swift_code: string;
        }
        export type Type = 'aba' | 'iban' | 'sort_code' | 'spei' | 'swift' | 'zengin' | OtherString;
        export interface Zengin {
          account_holder_address: Address;
          account_holder_name: string | null;
          account_number: string | null;
          account_type: string | null;
          bank_address: Address;
          bank_code: string | null;
          bank_name: string | null;
          branch_code: string | null;
          branch_name: string | null;
        }
      }
      export type Type = 'eu_bank_transfer' | 'gb_bank_transfer' | 'jp_bank_transfer' | 'mx_bank_transfer' | 'us_bank_transfer' | OtherString;
    }
    export interface KlarnaDisplayQrCode {
      data: string;
      /** Unix seconds. */
      expires_at: number | null;
      image_url_png: string;
      image_url_svg: string;
    }
    export interface KonbiniDisplayDetails {
      /** Unix seconds. */
      expires_at: number;
      hosted_voucher_url: string | null;
      stores: KonbiniDisplayDetails.Stores;
    }
    export namespace KonbiniDisplayDetails {
      export interface Stores {
        familymart: Stores.Familymart | null;
        lawson: Stores.Lawson | null;
        ministop: Stores.Ministop | null;
        seicomart: Stores.Seicomart | null;
      }
      export namespace Stores {
        export interface Familymart {
          confirmation_number?: string;
          payment_code: string;
        }
        export interface Lawson {
          confirmation_number?: string;
          payment_code: string;
        }
        export interface Ministop {
          confirmation_number?: string;
          payment_code: string;
        }
        export interface Seicomart {
          confirmation_number?: string;
          payment_code: string;
        }
      }
    }
    export interface MultibancoDisplayDetails {
      entity: string | null;
      /** Unix seconds. */
      expires_at: number | null;
      hosted_voucher_url: string | null;
      reference: string | null;
    }
    export interface OxxoDisplayDetails {
      /** Unix seconds. */
      expires_after: number | null;
      hosted_voucher_url: string | null;
      number: string | null;
    }
    export interface PaynowDisplayQrCode {
      data: string;
      hosted_instructions_url: string | null;
      image_url_png: string;
      image_url_svg: string;
    }
    export interface PixDisplayQrCode {
      data?: string;
      /** Unix seconds. */
      expires_at?: number;
      hosted_instructions_url?: string;
      image_url_png?: string;
      image_url_svg?: string;
    }
    export interface PromptpayDisplayQrCode {
      data: string;
      hosted_instructions_url: string;
      image_url_png: string;
      image_url_svg: string;
    }
    export interface RedirectToUrl {
      return_url: string | null;
      url: string | null;
    }
    export interface SwishHandleRedirectOrDisplayQrCode {
      hosted_instructions_url: string;
      mobile_auth_url: string;
      qr_code: SwishHandleRedirectOrDisplayQrCode.QrCode;
    }
    export namespace SwishHandleRedirectOrDisplayQrCode {
      export interface QrCode {
        data: string;
        /** Unix seconds. */
        expires_at: number;
        image_url_png: string;
        image_url_svg: string;
      }
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
    export interface WechatPayDisplayQrCode {
      data: string;
      hosted_instructions_url: string;
      image_data_url: string;
      image_url_png: string;
      image_url_svg: string;
    }
    export interface WechatPayRedirectToAndroidApp {
      app_id: string;
      nonce_str: string;
      package: string;
      partner_id: string;
      prepay_id: string;
      sign: string;
      timestamp: string;
    }
    export interface WechatPayRedirectToIosApp {
      native_url: string;
    }
  }
  export interface PaymentDetails {
    customer_reference: string | null;
    order_reference: string | null;
  }
  export interface PaymentMethodConfigurationDetails {
    id: string;
    parent: string | null;
  }
  export interface PaymentMethodOptions {
    acss_debit?: PaymentMethodOptions.AcssDebit;
    affirm?: PaymentMethodOptions.Affirm;
    afterpay_clearpay?: PaymentMethodOptions.AfterpayClearpay;
    alipay?: PaymentMethodOptions.Alipay;
    alma?: PaymentMethodOptions.Alma;
    amazon_pay?: PaymentMethodOptions.AmazonPay;
    au_becs_debit?: PaymentMethodOptions.AuBecsDebit;
    bacs_debit?: PaymentMethodOptions.BacsDebit;
    bancontact?: PaymentMethodOptions.Bancontact;
    billie?: PaymentMethodOptions.Billie;
    bizum?: PaymentMethodOptions.Bizum;
    blik?: PaymentMethodOptions.Blik;
    boleto?: PaymentMethodOptions.Boleto;
    card?: PaymentMethodOptions.Card;
    card_present?: PaymentMethodOptions.CardPresent;
    cashapp?: PaymentMethodOptions.Cashapp;
    crypto?: PaymentMethodOptions.Crypto;
    customer_balance?: PaymentMethodOptions.CustomerBalance;
    eps?: PaymentMethodOptions.Eps;
    fpx?: PaymentMethodOptions.Fpx;
    giropay?: PaymentMethodOptions.Giropay;
    grabpay?: PaymentMethodOptions.Grabpay;
    ideal?: PaymentMethodOptions.Ideal;
    interac_present?: PaymentMethodOptions.InteracPresent;
    kakao_pay?: PaymentMethodOptions.KakaoPay;
    klarna?: PaymentMethodOptions.Klarna;
    konbini?: PaymentMethodOptions.Konbini;
    kr_card?: PaymentMethodOptions.KrCard;
    link?: PaymentMethodOptions.Link;
    mb_way?: PaymentMethodOptions.MbWay;
    mobilepay?: PaymentMethodOptions.Mobilepay;
    multibanco?: PaymentMethodOptions.Multibanco;
    naver_pay?: PaymentMethodOptions.NaverPay;
    nz_bank_account?: PaymentMethodOptions.NzBankAccount;
    oxxo?: PaymentMethodOptions.Oxxo;
    p24?: PaymentMethodOptions.P24;
    pay_by_bank?: PaymentMethodOptions.PayByBank;
    payco?: PaymentMethodOptions.Payco;
    paynow?: PaymentMethodOptions.Paynow;
    paypal?: PaymentMethodOptions.Paypal;
    paypay?: PaymentMethodOptions.Paypay;
    payto?: PaymentMethodOptions.Payto;
    pix?: PaymentMethodOptions.Pix;
    promptpay?: PaymentMethodOptions.Promptpay;
    revolut_pay?: PaymentMethodOptions.RevolutPay;
    samsung_pay?: PaymentMethodOptions.SamsungPay;
    satispay?: PaymentMethodOptions.Satispay;
    scalapay?: PaymentMethodOptions.Scalapay;
    sepa_debit?: PaymentMethodOptions.SepaDebit;
    sequra?: PaymentMethodOptions.Sequra;
    sofort?: PaymentMethodOptions.Sofort;
    sunbit?: PaymentMethodOptions.Sunbit;
    swish?: PaymentMethodOptions.Swish;
    twint?: PaymentMethodOptions.Twint;
    upi?: PaymentMethodOptions.Upi;
    us_bank_account?: PaymentMethodOptions.UsBankAccount;
    wechat_pay?: PaymentMethodOptions.WechatPay;
    zip?: PaymentMethodOptions.Zip;
  }
  export namespace PaymentMethodOptions {
    export interface AcssDebit {
      mandate_options?: AcssDebit.MandateOptions;
      setup_future_usage?: AcssDebit.SetupFutureUsage;
      target_date?: string;
      verification_method?: AcssDebit.VerificationMethod;
    }
    export namespace AcssDebit {
      export interface MandateOptions {
        custom_mandate_url?: string;
        interval_description: string | null;
        payment_schedule: MandateOptions.PaymentSchedule | null;
        transaction_type: MandateOptions.TransactionType | null;
      }
      export namespace MandateOptions {
        export type PaymentSchedule = 'combined' | 'interval' | 'sporadic' | OtherString;
        export type TransactionType = 'business' | 'personal' | OtherString;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
      export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
    }
    export interface Affirm {
      capture_method?: 'manual';
      preferred_locale?: string;
      setup_future_usage?: 'none';
    }
    export interface AfterpayClearpay {
      capture_method?: 'manual';
      reference: string | null;
      setup_future_usage?: 'none';
    }
    export interface Alipay {
      setup_future_usage?: Alipay.SetupFutureUsage;
    }
    export namespace Alipay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Alma {
      capture_method?: 'manual';
    }
    export interface AmazonPay {
      capture_method?: 'manual';
      setup_future_usage?: AmazonPay.SetupFutureUsage;
    }
    export namespace AmazonPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface AuBecsDebit {
      setup_future_usage?: AuBecsDebit.SetupFutureUsage;
      target_date?: string;
    }
    export namespace AuBecsDebit {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface BacsDebit {
      mandate_options?: BacsDebit.MandateOptions;
      setup_future_usage?: BacsDebit.SetupFutureUsage;
      target_date?: string;
    }
    export namespace BacsDebit {
      export interface MandateOptions {
        /** Up to 12 characters. */
        reference_prefix?: string;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Bancontact {
      preferred_language: Bancontact.PreferredLanguage;
      setup_future_usage?: Bancontact.SetupFutureUsage;
    }
    export namespace Bancontact {
      export type PreferredLanguage = 'de' | 'en' | 'fr' | 'nl' | OtherString;
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Billie {
      capture_method?: 'manual';
      company_details?: Billie.CompanyDetails;
      reference?: string | null;
    }
    export namespace Billie {
      export interface CompanyDetails {
        registered_address?: Address;
        registered_name: string | null;
        registration_number: string | null;
        registration_type?: CompanyDetails.RegistrationType;
        vat: string | null;
      }
      export namespace CompanyDetails {
        export type RegistrationType = 'ch_ein' | 'de_hrb' | 'dk_cvr' | 'es_cif' | 'fi_tunnus' | 'fr_siren' | 'fr_siret' | 'it_rea' | 'nl_kvk' | 'no_org_number' | 'no_pno' | 'se_org_number' | 'se_pno' | 'uk_crn' | OtherString;
      }
    }
    export interface Bizum {
    }
    export interface Blik {
      mandate_options?: Blik.MandateOptions;
      setup_future_usage?: Blik.SetupFutureUsage;
    }
    export namespace Blik {
      export interface MandateOptions {
        /** Unix seconds. */
        expires_at: number | null;
        type: 'off_session' | null;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Boleto {
      expires_after_days: number;
      setup_future_usage?: Boleto.SetupFutureUsage;
    }
    export namespace Boleto {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Card {
      capture_method?: 'manual';
      installments: Card.Installments | null;
      mandate_options: Card.MandateOptions | null;
      network: Card.Network | null;
      request_extended_authorization?: Card.RequestExtendedAuthorization;
      request_incremental_authorization?: Card.RequestIncrementalAuthorization;
      request_multicapture?: Card.RequestMulticapture;
      request_overcapture?: Card.RequestOvercapture;
      request_three_d_secure: Card.RequestThreeDSecure | null;
      require_cvc_recollection?: boolean;
      setup_credential_usage?: Card.SetupCredentialUsage;
      setup_future_usage?: Card.SetupFutureUsage;
      statement_descriptor_suffix_kana?: string;
      statement_descriptor_suffix_kanji?: string;
      stored_credential_usage?: Card.StoredCredentialUsage;
    }
    export namespace Card {
      export interface Installments {
        available_plans: Installments.AvailablePlan[] | null;
        enabled: boolean;
        plan: Installments.Plan | null;
      }
      export namespace Installments {
        export interface AvailablePlan {
          count: number | null;
          interval: 'month' | null;
          type: AvailablePlan.Type;
        }
        export namespace AvailablePlan {
          export type Type = 'bonus' | 'fixed_count' | 'revolving' | OtherString;
        }
        export interface Plan {
          count: number | null;
          interval: 'month' | null;
          type: Plan.Type;
        }
        export namespace Plan {
          export type Type = 'bonus' | 'fixed_count' | 'revolving' | OtherString;
        }
      }
      export interface MandateOptions {
        /** In the currency's smallest unit. */
        amount: number;
        amount_type: MandateOptions.AmountType;
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
      export type RequestExtendedAuthorization = 'if_available' | 'never' | OtherString;
      export type RequestIncrementalAuthorization = 'if_available' | 'never' | OtherString;
      export type RequestMulticapture = 'if_available' | 'never' | OtherString;
      export type RequestOvercapture = 'if_available' | 'never' | OtherString;
      export type RequestThreeDSecure = 'any' | 'automatic' | 'challenge' | OtherString;
      export type SetupCredentialUsage = 'installment' | 'recurring' | 'unscheduled' | OtherString;
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
      export type StoredCredentialUsage = 'installment' | 'recurring' | 'unscheduled' | OtherString;
    }
    export interface CardPresent {
      capture_method?: CardPresent.CaptureMethod;
      request_extended_authorization: boolean | null;
      request_incremental_authorization_support: boolean | null;
      routing?: CardPresent.Routing;
    }
    export namespace CardPresent {
      export type CaptureMethod = 'manual' | 'manual_preferred';
      export interface Routing {
        requested_priority: Routing.RequestedPriority | null;
      }
      export namespace Routing {
        export type RequestedPriority = 'domestic' | 'international' | OtherString;
      }
    }
    export interface Cashapp {
      capture_method?: 'manual';
      setup_future_usage?: Cashapp.SetupFutureUsage;
    }
    export namespace Cashapp {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Crypto {
      setup_future_usage?: 'none';
    }
    export interface CustomerBalance {
      bank_transfer?: CustomerBalance.BankTransfer;
      funding_type: 'bank_transfer' | null;
      setup_future_usage?: 'none';
    }
    export namespace CustomerBalance {
      export interface BankTransfer {
        eu_bank_transfer?: BankTransfer.EuBankTransfer;
        requested_address_types?: BankTransfer.RequestedAddressType[];
        type: BankTransfer.Type | null;
      }
      export namespace BankTransfer {
        export interface EuBankTransfer {
          country: EuBankTransfer.Country;
        }
        export namespace EuBankTransfer {
          export type Country = 'BE' | 'DE' | 'ES' | 'FR' | 'IE' | 'NL' | OtherString;
        }
        export type RequestedAddressType = 'aba' | 'iban' | 'sepa' | 'sort_code' | 'spei' | 'swift' | 'zengin' | OtherString;
        export type Type = 'eu_bank_transfer' | 'gb_bank_transfer' | 'jp_bank_transfer' | 'mx_bank_transfer' | 'us_bank_transfer' | OtherString;
      }
    }
    export interface Eps {
      setup_future_usage?: 'none';
    }
    export interface Fpx {
      setup_future_usage?: 'none';
    }
    export interface Giropay {
      setup_future_usage?: 'none';
    }
    export interface Grabpay {
      setup_future_usage?: 'none';
    }
    export interface Ideal {
      setup_future_usage?: Ideal.SetupFutureUsage;
    }
    export namespace Ideal {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface InteracPresent {
    }
    export interface KakaoPay {
      capture_method?: 'manual';
      setup_future_usage?: KakaoPay.SetupFutureUsage;
    }
    export namespace KakaoPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Klarna {
      capture_method?: 'manual';
      preferred_locale: string | null;
      setup_future_usage?: Klarna.SetupFutureUsage;
    }
    export namespace Klarna {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Konbini {
      confirmation_number: string | null;
      expires_after_days: number | null;
      /** Unix seconds. */
      expires_at: number | null;
      /** Up to 22 characters. */
      product_description: string | null;
      setup_future_usage?: 'none';
    }
    export interface KrCard {
      capture_method?: 'manual';
      setup_future_usage?: KrCard.SetupFutureUsage;
    }
    export namespace KrCard {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Link {
      capture_method?: 'manual';
      /** @deprecated */
      persistent_token: string | null;
      setup_future_usage?: Link.SetupFutureUsage;
    }
    export namespace Link {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface MbWay {
      setup_future_usage?: 'none';
    }
    export interface Mobilepay {
      capture_method?: 'manual';
      setup_future_usage?: 'none';
    }
    export interface Multibanco {
      setup_future_usage?: 'none';
    }
    export interface NaverPay {
      capture_method?: 'manual';
      setup_future_usage?: NaverPay.SetupFutureUsage;
    }
    export namespace NaverPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface NzBankAccount {
      setup_future_usage?: NzBankAccount.SetupFutureUsage;
      target_date?: string;
    }
    export namespace NzBankAccount {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Oxxo {
      expires_after_days: number;
      setup_future_usage?: 'none';
    }
    export interface P24 {
      setup_future_usage?: 'none';
    }
    export interface PayByBank {
    }
    export interface Payco {
      capture_method?: 'manual';
      setup_future_usage?: 'none';
    }
    export interface Paynow {
      setup_future_usage?: 'none';
    }
    export interface Paypal {
      capture_method?: 'manual';
      preferred_locale: string | null;
      reference: string | null;
      setup_future_usage?: Paypal.SetupFutureUsage;
    }
    export namespace Paypal {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Paypay {
    }
    export interface Payto {
      mandate_options?: Payto.MandateOptions;
      setup_future_usage?: Payto.SetupFutureUsage;
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
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
        export type PaymentSchedule = 'adhoc' | 'annual' | 'daily' | 'fortnightly' | 'monthly' | 'quarterly' | 'semi_annual' | 'weekly' | OtherString;
        export type Purpose = 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'personal' | 'retail' | 'salary' | 'tax' | 'utility' | OtherString;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Pix {
      amount_includes_iof?: Pix.AmountIncludesIof;
      expires_after_seconds: number | null;
      /** Unix seconds. */
      expires_at: number | null;
      mandate_options?: Pix.MandateOptions;
      setup_future_usage?: Pix.SetupFutureUsage;
    }
    export namespace Pix {
      export type AmountIncludesIof = 'always' | 'never' | OtherString;
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
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Promptpay {
      setup_future_usage?: 'none';
    }
    export interface RevolutPay {
      capture_method?: 'manual';
      setup_future_usage?: RevolutPay.SetupFutureUsage;
    }
    export namespace RevolutPay {
      export type SetupFutureUsage = 'none' | 'off_session';
    }
    export interface SamsungPay {
      capture_method?: 'manual';
      setup_future_usage?: 'none';
    }
    export interface Satispay {
      capture_method?: 'manual';
      setup_future_usage?: Satispay.SetupFutureUsage;
    }
    export namespace Satispay {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Scalapay {
      capture_method?: 'manual';
    }
    export interface SepaDebit {
      mandate_options?: SepaDebit.MandateOptions;
      setup_future_usage?: SepaDebit.SetupFutureUsage;
      target_date?: string;
    }
    export namespace SepaDebit {
      export interface MandateOptions {
        /** Up to 12 characters. */
        reference_prefix?: string;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Sequra {
      capture_method?: 'manual';
      setup_future_usage?: 'none';
    }
    export interface Sofort {
      preferred_language: Sofort.PreferredLanguage | null;
      setup_future_usage?: Sofort.SetupFutureUsage;
    }
    export namespace Sofort {
      export type PreferredLanguage = 'de' | 'en' | 'es' | 'fr' | 'it' | 'nl' | 'pl' | OtherString;
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Sunbit {
      capture_method?: 'manual';
      setup_future_usage?: 'none';
    }
    export interface Swish {
      reference: string | null;
      setup_future_usage?: 'none';
    }
    export interface Twint {
      setup_future_usage?: Twint.SetupFutureUsage;
    }
    export namespace Twint {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Upi {
      setup_future_usage?: Upi.SetupFutureUsage;
    }
    export namespace Upi {
      export type SetupFutureUsage = 'off_session' | 'on_session' | OtherString;
    }
    export interface UsBankAccount {
      financial_connections?: UsBankAccount.FinancialConnections;
      mandate_options?: UsBankAccount.MandateOptions;
      setup_future_usage?: UsBankAccount.SetupFutureUsage;
      target_date?: string;
      transaction_purpose?: UsBankAccount.TransactionPurpose;
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
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
      export type TransactionPurpose = 'goods' | 'other' | 'services' | 'unspecified' | OtherString;
      export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
    }
    export interface WechatPay {
      app_id: string | null;
      client: WechatPay.Client | null;
      setup_future_usage?: WechatPay.SetupFutureUsage;
    }
    export namespace WechatPay {
      export type Client = 'android' | 'ios' | 'web' | OtherString;
      export type SetupFutureUsage = 'none' | OtherString;
    }
    export interface Zip {
      setup_future_usage?: 'none';
    }
  }
  export interface PresentmentDetails {
    /** In the currency's smallest unit. */
    presentment_amount: number;
    presentment_currency: string;
  }
  export interface Processing {
    card?: Processing.Card;
    type: 'card';
  }
  export namespace Processing {
    export interface Card {
      customer_notification?: Card.CustomerNotification;
    }
    export namespace Card {
      export interface CustomerNotification {
        approval_requested: boolean | null;
        /** Unix seconds. */
        completes_at: number | null;
      }
    }
  }
  export type SetupFutureUsage = 'off_session' | 'on_session' | OtherString;
  export interface Shipping {
    address?: Address;
    carrier?: string | null;
    name?: string;
    phone?: string | null;
    tracking_number?: string | null;
  }
  export type Status = 'canceled' | 'processing' | 'requires_action' | 'requires_capture' | 'requires_confirmation' | 'requires_payment_method' | 'succeeded' | OtherString;
  export interface TransferData {
    /** In the currency's smallest unit. */
    amount?: number;
    description?: string;
    destination: Expandable<Account>;
    metadata?: Metadata;
    payment_data?: TransferData.PaymentData;
  }
  export namespace TransferData {
    export interface PaymentData {
      description?: string;
      metadata?: Metadata;
    }
  }
}

export interface PaymentIntentCreateParams {
  /** In the currency's smallest unit. */
  amount: number;
  currency: string;
  allowed_payment_method_types?: readonly PaymentIntentCreateParams.AllowedPaymentMethodType[] | undefined;
  amount_details?: PaymentIntentCreateParams.AmountDetails | undefined;
  /** In the currency's smallest unit. */
  application_fee_amount?: number | undefined;
  automatic_payment_methods?: PaymentIntentCreateParams.AutomaticPaymentMethods | undefined;
  capture_method?: PaymentIntentCreateParams.CaptureMethod | undefined;
  confirm?: boolean | undefined;
  confirmation_method?: PaymentIntentCreateParams.ConfirmationMethod | undefined;
  confirmation_token?: string | undefined;
  customer?: string | undefined;
  customer_account?: string | undefined;
  description?: string | undefined;
  error_on_requires_action?: boolean | undefined;
  excluded_payment_method_types?: readonly PaymentIntentCreateParams.ExcludedPaymentMethodType[] | undefined;
  expand?: readonly string[] | undefined;
  hooks?: PaymentIntentCreateParams.Hooks | undefined;
  mandate?: string | undefined;
  mandate_data?: Emptyable<PaymentIntentCreateParams.MandateData> | undefined;
  metadata?: MetadataParam | undefined;
  off_session?: boolean | PaymentIntentCreateParams.OffSession | undefined;
  on_behalf_of?: string | undefined;
  payment_details?: PaymentIntentCreateParams.PaymentDetails | undefined;
  payment_method?: string | undefined;
  payment_method_configuration?: string | undefined;
  payment_method_data?: PaymentIntentCreateParams.PaymentMethodData | undefined;
  payment_method_options?: PaymentIntentCreateParams.PaymentMethodOptions | undefined;
  radar_options?: PaymentIntentCreateParams.RadarOptions | undefined;
  receipt_email?: string | undefined;
  return_url?: string | undefined;
  setup_future_usage?: PaymentIntentCreateParams.SetupFutureUsage | undefined;
  shipping?: PaymentIntentCreateParams.Shipping | undefined;
  statement_descriptor?: string | undefined;
  statement_descriptor_suffix?: string | undefined;
  transfer_data?: PaymentIntentCreateParams.TransferData | undefined;
  transfer_group?: string | undefined;
  use_stripe_sdk?: boolean | undefined;
}
export declare namespace PaymentIntentCreateParams {
  export type AllowedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boku_promptpay' | 'boleto' | 'capchase_pay' | 'card' | 'card_present' | 'cashapp' | 'check_scan' | 'click_to_pay' | 'crypto' | 'customer_balance' | 'demo_pay' | 'duitnow' | 'dummy_auth_push' | 'dummy_passthrough_card' | 'edenred' | 'eps' | 'fpx' | 'gcash' | 'getbalance' | 'gift_card' | 'giropay' | 'gopay' | 'grabpay' | 'id_bank_transfer' | 'ideal' | 'interac_present' | 'kakao_pay' | 'klarna' | 'knet' | 'konbini' | 'kr_card' | 'kr_market' | 'kriya' | 'link' | 'mb_way' | 'mobilepay' | 'momo' | 'mondu' | 'multibanco' | 'naver_pay' | 'netbanking' | 'ng_bank' | 'ng_bank_transfer' | 'ng_card' | 'ng_market' | 'ng_ussd' | 'ng_wallet' | 'nz_bank_account' | 'octopus' | 'oxxo' | 'p24' | 'paper_check' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'qris' | 'rechnung' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'shop_pay' | 'shopeepay' | 'sofort' | 'south_korea_market' | 'stripe_balance' | 'sunbit' | 'swish' | 'tamara' | 'test_pay' | 'touch_n_go' | 'truemoney' | 'twint' | 'upi' | 'us_bank_account' | 'us_cash_voucher' | 'vipps' | 'wechat_pay' | 'wero' | 'zip' | OtherString;
  export interface AmountDetails {
    /** In the currency's smallest unit. */
    discount_amount?: Emptyable<number> | undefined;
    enforce_arithmetic_validation?: boolean | undefined;
    line_items?: Emptyable<readonly AmountDetails.LineItem[]> | undefined;
    shipping?: Emptyable<AmountDetails.Shipping> | undefined;
    tax?: Emptyable<AmountDetails.Tax> | undefined;
  }
  export namespace AmountDetails {
    export interface LineItem {
      /** In the currency's smallest unit. */
      discount_amount?: number | undefined;
      payment_method_options?: LineItem.PaymentMethodOptions | undefined;
      /** Up to 12 characters. */
      product_code?: string | undefined;
      /** Up to 1024 characters. */
      product_name: string;
      quantity: number;
      tax?: LineItem.Tax | undefined;
      /** In the currency's smallest unit. */
      unit_cost: number;
      unit_of_measure?: string | undefined;
    }
    export namespace LineItem {
      export interface PaymentMethodOptions {
        card?: PaymentMethodOptions.Card | undefined;
        card_present?: PaymentMethodOptions.CardPresent | undefined;
        klarna?: PaymentMethodOptions.Klarna | undefined;
        paypal?: PaymentMethodOptions.Paypal | undefined;
      }
      export namespace PaymentMethodOptions {
        export interface Card {
          commodity_code?: string | undefined;
        }
        export interface CardPresent {
          commodity_code?: string | undefined;
        }
        export interface Klarna {
          image_url?: string | undefined;
          product_url?: string | undefined;
          reference?: string | undefined;
          subscription_reference?: string | undefined;
        }
        export interface Paypal {
          category?: Paypal.Category | undefined;
          description?: string | undefined;
          sold_by?: string | undefined;
        }
        export namespace Paypal {
          export type Category = 'digital_goods' | 'donation' | 'physical_goods' | OtherString;
        }
      }
      export interface Tax {
        /** In the currency's smallest unit. */
        total_tax_amount: number;
      }
    }
    export interface Shipping {
      /** In the currency's smallest unit. */
      amount?: Emptyable<number> | undefined;
      from_postal_code?: Emptyable<string> | undefined;
      to_postal_code?: Emptyable<string> | undefined;
    }
    export interface Tax {
      /** In the currency's smallest unit. */
      total_tax_amount: number;
    }
  }
  export interface AutomaticPaymentMethods {
    allow_redirects?: AutomaticPaymentMethods.AllowRedirects | undefined;
    enabled: boolean;
  }
  export namespace AutomaticPaymentMethods {
    export type AllowRedirects = 'always' | 'never' | OtherString;
  }
  export type CaptureMethod = 'automatic' | 'automatic_async' | 'manual' | OtherString;
  export type ConfirmationMethod = 'automatic' | 'manual' | OtherString;
  export type ExcludedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
  export interface Hooks {
    inputs?: Hooks.Inputs | undefined;
  }
  export namespace Hooks {
    export interface Inputs {
      tax?: Inputs.Tax | undefined;
    }
    export namespace Inputs {
      export interface Tax {
        calculation: Emptyable<string>;
      }
    }
  }
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
  export type OffSession = 'one_off' | 'recurring' | OtherString;
  export interface PaymentDetails {
    customer_reference?: Emptyable<string> | undefined;
    order_reference?: Emptyable<string> | undefined;
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
    acss_debit?: Emptyable<PaymentMethodOptions.AcssDebit> | undefined;
    affirm?: Emptyable<PaymentMethodOptions.Affirm> | undefined;
    afterpay_clearpay?: Emptyable<PaymentMethodOptions.AfterpayClearpay> | undefined;
    alipay?: Emptyable<PaymentMethodOptions.Alipay> | undefined;
    alma?: Emptyable<PaymentMethodOptions.Alma> | undefined;
    amazon_pay?: Emptyable<PaymentMethodOptions.AmazonPay> | undefined;
    au_becs_debit?: Emptyable<PaymentMethodOptions.AuBecsDebit> | undefined;
    bacs_debit?: Emptyable<PaymentMethodOptions.BacsDebit> | undefined;
    bancontact?: Emptyable<PaymentMethodOptions.Bancontact> | undefined;
    billie?: Emptyable<PaymentMethodOptions.Billie> | undefined;
    bizum?: Emptyable<PaymentMethodOptions.Bizum> | undefined;
    blik?: Emptyable<PaymentMethodOptions.Blik> | undefined;
    boleto?: Emptyable<PaymentMethodOptions.Boleto> | undefined;
    card?: Emptyable<PaymentMethodOptions.Card> | undefined;
    card_present?: Emptyable<PaymentMethodOptions.CardPresent> | undefined;
    cashapp?: Emptyable<PaymentMethodOptions.Cashapp> | undefined;
    crypto?: Emptyable<PaymentMethodOptions.Crypto> | undefined;
    customer_balance?: Emptyable<PaymentMethodOptions.CustomerBalance> | undefined;
    eps?: Emptyable<PaymentMethodOptions.Eps> | undefined;
    fpx?: Emptyable<PaymentMethodOptions.Fpx> | undefined;
    giropay?: Emptyable<PaymentMethodOptions.Giropay> | undefined;
    grabpay?: Emptyable<PaymentMethodOptions.Grabpay> | undefined;
    ideal?: Emptyable<PaymentMethodOptions.Ideal> | undefined;
    interac_present?: Emptyable<PaymentMethodOptions.InteracPresent> | undefined;
    kakao_pay?: Emptyable<PaymentMethodOptions.KakaoPay> | undefined;
    klarna?: Emptyable<PaymentMethodOptions.Klarna> | undefined;
    konbini?: Emptyable<PaymentMethodOptions.Konbini> | undefined;
    kr_card?: Emptyable<PaymentMethodOptions.KrCard> | undefined;
    link?: Emptyable<PaymentMethodOptions.Link> | undefined;
    mb_way?: Emptyable<PaymentMethodOptions.MbWay> | undefined;
    mobilepay?: Emptyable<PaymentMethodOptions.Mobilepay> | undefined;
    multibanco?: Emptyable<PaymentMethodOptions.Multibanco> | undefined;
    naver_pay?: Emptyable<PaymentMethodOptions.NaverPay> | undefined;
    nz_bank_account?: Emptyable<PaymentMethodOptions.NzBankAccount> | undefined;
    oxxo?: Emptyable<PaymentMethodOptions.Oxxo> | undefined;
    p24?: Emptyable<PaymentMethodOptions.P24> | undefined;
    pay_by_bank?: Emptyable<PaymentMethodOptions.PayByBank> | undefined;
    payco?: Emptyable<PaymentMethodOptions.Payco> | undefined;
    paynow?: Emptyable<PaymentMethodOptions.Paynow> | undefined;
    paypal?: Emptyable<PaymentMethodOptions.Paypal> | undefined;
    paypay?: Emptyable<PaymentMethodOptions.Paypay> | undefined;
    payto?: Emptyable<PaymentMethodOptions.Payto> | undefined;
    pix?: Emptyable<PaymentMethodOptions.Pix> | undefined;
    promptpay?: Emptyable<PaymentMethodOptions.Promptpay> | undefined;
    revolut_pay?: Emptyable<PaymentMethodOptions.RevolutPay> | undefined;
    samsung_pay?: Emptyable<PaymentMethodOptions.SamsungPay> | undefined;
    satispay?: Emptyable<PaymentMethodOptions.Satispay> | undefined;
    scalapay?: Emptyable<PaymentMethodOptions.Scalapay> | undefined;
    sepa_debit?: Emptyable<PaymentMethodOptions.SepaDebit> | undefined;
    sequra?: Emptyable<PaymentMethodOptions.Sequra> | undefined;
    sofort?: Emptyable<PaymentMethodOptions.Sofort> | undefined;
    sunbit?: Emptyable<PaymentMethodOptions.Sunbit> | undefined;
    swish?: Emptyable<PaymentMethodOptions.Swish> | undefined;
    twint?: Emptyable<PaymentMethodOptions.Twint> | undefined;
    upi?: Emptyable<PaymentMethodOptions.Upi> | undefined;
    us_bank_account?: Emptyable<PaymentMethodOptions.UsBankAccount> | undefined;
    wechat_pay?: Emptyable<PaymentMethodOptions.WechatPay> | undefined;
    zip?: Emptyable<PaymentMethodOptions.Zip> | undefined;
  }
  export namespace PaymentMethodOptions {
    export interface AcssDebit {
      mandate_options?: AcssDebit.MandateOptions | undefined;
      setup_future_usage?: Emptyable<AcssDebit.SetupFutureUsage> | undefined;
      target_date?: string | undefined;
      verification_method?: AcssDebit.VerificationMethod | undefined;
    }
    export namespace AcssDebit {
      export interface MandateOptions {
        custom_mandate_url?: Emptyable<string> | undefined;
        interval_description?: string | undefined;
        payment_schedule?: MandateOptions.PaymentSchedule | undefined;
        transaction_type?: MandateOptions.TransactionType | undefined;
      }
      export namespace MandateOptions {
        export type PaymentSchedule = 'combined' | 'interval' | 'sporadic' | OtherString;
        export type TransactionType = 'business' | 'personal' | OtherString;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
      export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
    }
    export interface Affirm {
      capture_method?: Emptyable<'manual'> | undefined;
      preferred_locale?: string | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface AfterpayClearpay {
      capture_method?: Emptyable<'manual'> | undefined;
      reference?: string | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface Alipay {
      setup_future_usage?: Emptyable<Alipay.SetupFutureUsage> | undefined;
    }
    export namespace Alipay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Alma {
      capture_method?: Emptyable<'manual'> | undefined;
    }
    export interface AmazonPay {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: Emptyable<AmazonPay.SetupFutureUsage> | undefined;
    }
    export namespace AmazonPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface AuBecsDebit {
      setup_future_usage?: Emptyable<AuBecsDebit.SetupFutureUsage> | undefined;
      target_date?: string | undefined;
    }
    export namespace AuBecsDebit {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface BacsDebit {
      mandate_options?: BacsDebit.MandateOptions | undefined;
      setup_future_usage?: Emptyable<BacsDebit.SetupFutureUsage> | undefined;
      target_date?: string | undefined;
    }
    export namespace BacsDebit {
      export interface MandateOptions {
        /** Up to 12 characters. */
        reference_prefix?: Emptyable<string> | undefined;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Bancontact {
      preferred_language?: Bancontact.PreferredLanguage | undefined;
      setup_future_usage?: Emptyable<Bancontact.SetupFutureUsage> | undefined;
    }
    export namespace Bancontact {
      export type PreferredLanguage = 'de' | 'en' | 'fr' | 'nl' | OtherString;
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Billie {
      capture_method?: Emptyable<'manual'> | undefined;
      company_details?: Emptyable<Billie.CompanyDetails> | undefined;
      reference?: string | undefined;
    }
    export namespace Billie {
      export interface CompanyDetails {
        registered_address?: Emptyable<AddressParam> | undefined;
        registered_name?: string | undefined;
        registration_number?: string | undefined;
        registration_type?: Emptyable<CompanyDetails.RegistrationType> | undefined;
        vat?: string | undefined;
      }
      export namespace CompanyDetails {
        export type RegistrationType = 'ch_ein' | 'de_hrb' | 'dk_cvr' | 'es_cif' | 'fi_tunnus' | 'fr_siren' | 'fr_siret' | 'it_rea' | 'nl_kvk' | 'no_org_number' | 'no_pno' | 'se_org_number' | 'se_pno' | 'uk_crn' | OtherString;
      }
    }
    export interface Bizum extends NoParams {
    }
    export interface Blik {
      code?: string | undefined;
      mandate_options?: Blik.MandateOptions | undefined;
      setup_future_usage?: Emptyable<Blik.SetupFutureUsage> | undefined;
    }
    export namespace Blik {
      export interface MandateOptions {
        /** Unix seconds. */
        expires_at?: Timestamp | undefined;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Boleto {
      expires_after_days?: number | undefined;
      setup_future_usage?: Emptyable<Boleto.SetupFutureUsage> | undefined;
    }
    export namespace Boleto {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Card {
      capture_method?: Emptyable<'manual'> | undefined;
      cvc_token?: string | undefined;
      installments?: Card.Installments | undefined;
      mandate_options?: Card.MandateOptions | undefined;
      moto?: boolean | undefined;
      network?: Card.Network | undefined;
      request_extended_authorization?: Card.RequestExtendedAuthorization | undefined;
      request_incremental_authorization?: Card.RequestIncrementalAuthorization | undefined;
      request_multicapture?: Card.RequestMulticapture | undefined;
      request_overcapture?: Card.RequestOvercapture | undefined;
      request_three_d_secure?: Card.RequestThreeDSecure | undefined;
      require_cvc_recollection?: boolean | undefined;
      setup_credential_usage?: Card.SetupCredentialUsage | undefined;
      setup_future_usage?: Emptyable<Card.SetupFutureUsage> | undefined;
      statement_descriptor_suffix_kana?: Emptyable<string> | undefined;
      statement_descriptor_suffix_kanji?: Emptyable<string> | undefined;
      stored_credential_usage?: Card.StoredCredentialUsage | undefined;
      three_d_secure?: Card.ThreeDSecure | undefined;
    }
    export namespace Card {
      export interface Installments {
        enabled?: boolean | undefined;
        plan?: Emptyable<Installments.Plan> | undefined;
      }
      export namespace Installments {
        export interface Plan {
          count?: number | undefined;
          interval?: 'month' | undefined;
          type: Plan.Type;
        }
        export namespace Plan {
          export type Type = 'bonus' | 'fixed_count' | 'revolving' | OtherString;
        }
      }
      export interface MandateOptions {
        /** In the currency's smallest unit. */
        amount: number;
        amount_type: MandateOptions.AmountType;
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
      export type RequestExtendedAuthorization = 'if_available' | 'never' | OtherString;
      export type RequestIncrementalAuthorization = 'if_available' | 'never' | OtherString;
      export type RequestMulticapture = 'if_available' | 'never' | OtherString;
      export type RequestOvercapture = 'if_available' | 'never' | OtherString;
      export type RequestThreeDSecure = 'any' | 'automatic' | 'challenge' | OtherString;
      export type SetupCredentialUsage = 'installment' | 'recurring' | 'unscheduled' | OtherString;
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
      export type StoredCredentialUsage = 'installment' | 'recurring' | 'unscheduled' | OtherString;
      export interface ThreeDSecure {
        ares_trans_status?: ThreeDSecure.AresTransStatus | undefined;
        cryptogram: string;
        electronic_commerce_indicator?: ThreeDSecure.ElectronicCommerceIndicator | undefined;
        exemption_indicator?: ThreeDSecure.ExemptionIndicator | undefined;
        network_options?: ThreeDSecure.NetworkOptions | undefined;
        requestor_challenge_indicator?: string | undefined;
        transaction_id: string;
        version: ThreeDSecure.Version;
      }
      export namespace ThreeDSecure {
        export type AresTransStatus = 'A' | 'C' | 'I' | 'N' | 'R' | 'U' | 'Y' | OtherString;
        export type ElectronicCommerceIndicator = '01' | '02' | '05' | '06' | '07' | OtherString;
        export type ExemptionIndicator = 'low_risk' | 'none' | OtherString;
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
    export interface CardPresent {
      capture_method?: CardPresent.CaptureMethod | undefined;
      request_extended_authorization?: boolean | undefined;
      request_incremental_authorization_support?: boolean | undefined;
      routing?: CardPresent.Routing | undefined;
    }
    export namespace CardPresent {
      export type CaptureMethod = 'manual' | 'manual_preferred';
      export interface Routing {
        requested_priority?: Routing.RequestedPriority | undefined;
      }
      export namespace Routing {
        export type RequestedPriority = 'domestic' | 'international' | OtherString;
      }
    }
    export interface Cashapp {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: Emptyable<Cashapp.SetupFutureUsage> | undefined;
    }
    export namespace Cashapp {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Crypto {
      setup_future_usage?: 'none' | undefined;
    }
    export interface CustomerBalance {
      bank_transfer?: CustomerBalance.BankTransfer | undefined;
      funding_type?: 'bank_transfer' | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export namespace CustomerBalance {
      export interface BankTransfer {
        eu_bank_transfer?: BankTransfer.EuBankTransfer | undefined;
        requested_address_types?: readonly BankTransfer.RequestedAddressType[] | undefined;
        type: BankTransfer.Type;
      }
      export namespace BankTransfer {
        export interface EuBankTransfer {
          country: string;
        }
        export type RequestedAddressType = 'aba' | 'iban' | 'sepa' | 'sort_code' | 'spei' | 'swift' | 'zengin' | OtherString;
        export type Type = 'eu_bank_transfer' | 'gb_bank_transfer' | 'jp_bank_transfer' | 'mx_bank_transfer' | 'us_bank_transfer' | OtherString;
      }
    }
    export interface Eps {
      setup_future_usage?: 'none' | undefined;
    }
    export interface Fpx {
      setup_future_usage?: 'none' | undefined;
    }
    export interface Giropay {
      setup_future_usage?: 'none' | undefined;
    }
    export interface Grabpay {
      setup_future_usage?: 'none' | undefined;
    }
    export interface Ideal {
      setup_future_usage?: Emptyable<Ideal.SetupFutureUsage> | undefined;
    }
    export namespace Ideal {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface InteracPresent extends NoParams {
    }
    export interface KakaoPay {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: Emptyable<KakaoPay.SetupFutureUsage> | undefined;
    }
    export namespace KakaoPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Klarna {
      capture_method?: Emptyable<'manual'> | undefined;
      on_demand?: Klarna.OnDemand | undefined;
      preferred_locale?: Klarna.PreferredLocale | undefined;
      setup_future_usage?: Klarna.SetupFutureUsage | undefined;
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
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
      export interface Subscription {
        interval: Subscription.Interval;
        interval_count?: number | undefined;
        name?: string | undefined;
        next_billing?: Subscription.NextBilling | undefined;
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
    export interface Konbini {
      confirmation_number?: Emptyable<string> | undefined;
      expires_after_days?: Emptyable<number> | undefined;
      /** Unix seconds. */
      expires_at?: Emptyable<Timestamp> | undefined;
      /** Up to 22 characters. */
      product_description?: Emptyable<string> | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface KrCard {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: Emptyable<KrCard.SetupFutureUsage> | undefined;
    }
    export namespace KrCard {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Link {
      capture_method?: Emptyable<'manual'> | undefined;
      /** @deprecated */
      persistent_token?: string | undefined;
      setup_future_usage?: Emptyable<Link.SetupFutureUsage> | undefined;
    }
    export namespace Link {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface MbWay {
      setup_future_usage?: 'none' | undefined;
    }
    export interface Mobilepay {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface Multibanco {
      setup_future_usage?: 'none' | undefined;
    }
    export interface NaverPay {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: Emptyable<NaverPay.SetupFutureUsage> | undefined;
    }
    export namespace NaverPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface NzBankAccount {
      setup_future_usage?: Emptyable<NzBankAccount.SetupFutureUsage> | undefined;
      target_date?: string | undefined;
    }
    export namespace NzBankAccount {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Oxxo {
      expires_after_days?: number | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface P24 {
      setup_future_usage?: 'none' | undefined;
      tos_shown_and_accepted?: boolean | undefined;
    }
    export interface PayByBank extends NoParams {
    }
    export interface Payco {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface Paynow {
      setup_future_usage?: 'none' | undefined;
    }
    export interface Paypal {
      capture_method?: Emptyable<'manual'> | undefined;
      preferred_locale?: Paypal.PreferredLocale | undefined;
      reference?: string | undefined;
      risk_correlation_id?: string | undefined;
      setup_future_usage?: Emptyable<Paypal.SetupFutureUsage> | undefined;
    }
    export namespace Paypal {
      export type PreferredLocale = 'cs-CZ' | 'da-DK' | 'de-AT' | 'de-DE' | 'de-LU' | 'el-GR' | 'en-GB' | 'en-US' | 'es-ES' | 'fi-FI' | 'fr-BE' | 'fr-FR' | 'fr-LU' | 'hu-HU' | 'it-IT' | 'nl-BE' | 'nl-NL' | 'pl-PL' | 'pt-PT' | 'sk-SK' | 'sv-SE' | OtherString;
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Paypay extends NoParams {
    }
    export interface Payto {
      mandate_options?: Payto.MandateOptions | undefined;
      setup_future_usage?: Emptyable<Payto.SetupFutureUsage> | undefined;
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
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
        export type PaymentSchedule = 'adhoc' | 'annual' | 'daily' | 'fortnightly' | 'monthly' | 'quarterly' | 'semi_annual' | 'weekly' | OtherString;
        export type Purpose = 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'personal' | 'retail' | 'salary' | 'tax' | 'utility' | OtherString;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Pix {
      amount_includes_iof?: Pix.AmountIncludesIof | undefined;
      expires_after_seconds?: number | undefined;
      /** Unix seconds. */
      expires_at?: Timestamp | undefined;
      mandate_options?: Pix.MandateOptions | undefined;
      setup_future_usage?: Pix.SetupFutureUsage | undefined;
    }
    export namespace Pix {
      export type AmountIncludesIof = 'always' | 'never' | OtherString;
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
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Promptpay {
      setup_future_usage?: 'none' | undefined;
    }
    export interface RevolutPay {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: Emptyable<RevolutPay.SetupFutureUsage> | undefined;
    }
    export namespace RevolutPay {
      export type SetupFutureUsage = 'none' | 'off_session';
    }
    export interface SamsungPay {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface Satispay {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: Emptyable<Satispay.SetupFutureUsage> | undefined;
    }
    export namespace Satispay {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Scalapay {
      capture_method?: Emptyable<'manual'> | undefined;
    }
    export interface SepaDebit {
      mandate_options?: SepaDebit.MandateOptions | undefined;
      setup_future_usage?: Emptyable<SepaDebit.SetupFutureUsage> | undefined;
      target_date?: string | undefined;
    }
    export namespace SepaDebit {
      export interface MandateOptions {
        /** Up to 12 characters. */
        reference_prefix?: Emptyable<string> | undefined;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Sequra {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface Sofort {
      preferred_language?: Emptyable<Sofort.PreferredLanguage> | undefined;
      setup_future_usage?: Emptyable<Sofort.SetupFutureUsage> | undefined;
    }
    export namespace Sofort {
      export type PreferredLanguage = 'de' | 'en' | 'es' | 'fr' | 'it' | 'nl' | 'pl' | OtherString;
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Sunbit {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface Swish {
      reference?: Emptyable<string> | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface Twint {
      setup_future_usage?: Twint.SetupFutureUsage | undefined;
    }
    export namespace Twint {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
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
      setup_future_usage?: Emptyable<UsBankAccount.SetupFutureUsage> | undefined;
      target_date?: string | undefined;
      transaction_purpose?: Emptyable<UsBankAccount.TransactionPurpose> | undefined;
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
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
      export type TransactionPurpose = 'goods' | 'other' | 'services' | 'unspecified' | OtherString;
      export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
    }
    export interface WechatPay {
      app_id?: string | undefined;
      client?: WechatPay.Client | undefined;
      setup_future_usage?: WechatPay.SetupFutureUsage | undefined;
    }
    export namespace WechatPay {
      export type Client = 'android' | 'ios' | 'web' | OtherString;
      export type SetupFutureUsage = 'none' | OtherString;
    }
    export interface Zip {
      setup_future_usage?: 'none' | undefined;
    }
  }
  export interface RadarOptions {
    referrer?: Emptyable<string> | undefined;
    session?: string | undefined;
  }
  export type SetupFutureUsage = 'off_session' | 'on_session' | OtherString;
  export interface Shipping {
    address: AddressParam;
    carrier?: string | undefined;
    name: string;
    phone?: string | undefined;
    tracking_number?: string | undefined;
  }
  export interface TransferData {
    /** In the currency's smallest unit. */
    amount?: number | undefined;
    description?: string | undefined;
    destination: string;
    metadata?: Emptyable<MetadataParam> | undefined;
    payment_data?: TransferData.PaymentData | undefined;
  }
  export namespace TransferData {
    export interface PaymentData {
      description?: string | undefined;
      metadata?: Emptyable<MetadataParam> | undefined;
    }
  }
}

export interface PaymentIntentRetrieveParams {
  client_secret?: string | undefined;
  expand?: readonly string[] | undefined;
}

export interface PaymentIntentUpdateParams {
  allowed_payment_method_types?: readonly PaymentIntentUpdateParams.AllowedPaymentMethodType[] | undefined;
  /** In the currency's smallest unit. */
  amount?: number | undefined;
  amount_details?: Emptyable<PaymentIntentUpdateParams.AmountDetails> | undefined;
  /** In the currency's smallest unit. */
  application_fee_amount?: Emptyable<number> | undefined;
  capture_method?: PaymentIntentUpdateParams.CaptureMethod | undefined;
  currency?: string | undefined;
  customer?: string | undefined;
  customer_account?: string | undefined;
  description?: string | undefined;
  excluded_payment_method_types?: Emptyable<readonly PaymentIntentUpdateParams.ExcludedPaymentMethodType[]> | undefined;
  expand?: readonly string[] | undefined;
  hooks?: PaymentIntentUpdateParams.Hooks | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  payment_details?: Emptyable<PaymentIntentUpdateParams.PaymentDetails> | undefined;
  payment_method?: string | undefined;
  payment_method_configuration?: string | undefined;
  payment_method_data?: PaymentIntentUpdateParams.PaymentMethodData | undefined;
  payment_method_options?: PaymentIntentUpdateParams.PaymentMethodOptions | undefined;
  receipt_email?: Emptyable<string> | undefined;
  setup_future_usage?: Emptyable<PaymentIntentUpdateParams.SetupFutureUsage> | undefined;
  shipping?: Emptyable<PaymentIntentUpdateParams.Shipping> | undefined;
  statement_descriptor?: string | undefined;
  statement_descriptor_suffix?: string | undefined;
  transfer_data?: PaymentIntentUpdateParams.TransferData | undefined;
  transfer_group?: string | undefined;
}
export declare namespace PaymentIntentUpdateParams {
  export type AllowedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boku_promptpay' | 'boleto' | 'capchase_pay' | 'card' | 'card_present' | 'cashapp' | 'check_scan' | 'click_to_pay' | 'crypto' | 'customer_balance' | 'demo_pay' | 'duitnow' | 'dummy_auth_push' | 'dummy_passthrough_card' | 'edenred' | 'eps' | 'fpx' | 'gcash' | 'getbalance' | 'gift_card' | 'giropay' | 'gopay' | 'grabpay' | 'id_bank_transfer' | 'ideal' | 'interac_present' | 'kakao_pay' | 'klarna' | 'knet' | 'konbini' | 'kr_card' | 'kr_market' | 'kriya' | 'link' | 'mb_way' | 'mobilepay' | 'momo' | 'mondu' | 'multibanco' | 'naver_pay' | 'netbanking' | 'ng_bank' | 'ng_bank_transfer' | 'ng_card' | 'ng_market' | 'ng_ussd' | 'ng_wallet' | 'nz_bank_account' | 'octopus' | 'oxxo' | 'p24' | 'paper_check' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'qris' | 'rechnung' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'shop_pay' | 'shopeepay' | 'sofort' | 'south_korea_market' | 'stripe_balance' | 'sunbit' | 'swish' | 'tamara' | 'test_pay' | 'touch_n_go' | 'truemoney' | 'twint' | 'upi' | 'us_bank_account' | 'us_cash_voucher' | 'vipps' | 'wechat_pay' | 'wero' | 'zip' | OtherString;
  export interface AmountDetails {
    /** In the currency's smallest unit. */
    discount_amount?: Emptyable<number> | undefined;
    enforce_arithmetic_validation?: boolean | undefined;
    line_items?: Emptyable<readonly AmountDetails.LineItem[]> | undefined;
    shipping?: Emptyable<AmountDetails.Shipping> | undefined;
    tax?: Emptyable<AmountDetails.Tax> | undefined;
  }
  export namespace AmountDetails {
    export interface LineItem {
      /** In the currency's smallest unit. */
      discount_amount?: number | undefined;
      payment_method_options?: LineItem.PaymentMethodOptions | undefined;
      /** Up to 12 characters. */
      product_code?: string | undefined;
      /** Up to 1024 characters. */
      product_name: string;
      quantity: number;
      tax?: LineItem.Tax | undefined;
      /** In the currency's smallest unit. */
      unit_cost: number;
      unit_of_measure?: string | undefined;
    }
    export namespace LineItem {
      export interface PaymentMethodOptions {
        card?: PaymentMethodOptions.Card | undefined;
        card_present?: PaymentMethodOptions.CardPresent | undefined;
        klarna?: PaymentMethodOptions.Klarna | undefined;
        paypal?: PaymentMethodOptions.Paypal | undefined;
      }
      export namespace PaymentMethodOptions {
        export interface Card {
          commodity_code?: string | undefined;
        }
        export interface CardPresent {
          commodity_code?: string | undefined;
        }
        export interface Klarna {
          image_url?: string | undefined;
          product_url?: string | undefined;
          reference?: string | undefined;
          subscription_reference?: string | undefined;
        }
        export interface Paypal {
          category?: Paypal.Category | undefined;
          description?: string | undefined;
          sold_by?: string | undefined;
        }
        export namespace Paypal {
          export type Category = 'digital_goods' | 'donation' | 'physical_goods' | OtherString;
        }
      }
      export interface Tax {
        /** In the currency's smallest unit. */
        total_tax_amount: number;
      }
    }
    export interface Shipping {
      /** In the currency's smallest unit. */
      amount?: Emptyable<number> | undefined;
      from_postal_code?: Emptyable<string> | undefined;
      to_postal_code?: Emptyable<string> | undefined;
    }
    export interface Tax {
      /** In the currency's smallest unit. */
      total_tax_amount: number;
    }
  }
  export type CaptureMethod = 'automatic' | 'automatic_async' | 'manual' | OtherString;
  export type ExcludedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
  export interface Hooks {
    inputs?: Hooks.Inputs | undefined;
  }
  export namespace Hooks {
    export interface Inputs {
      tax?: Inputs.Tax | undefined;
    }
    export namespace Inputs {
      export interface Tax {
        calculation: Emptyable<string>;
      }
    }
  }
  export interface PaymentDetails {
    customer_reference?: Emptyable<string> | undefined;
    order_reference?: Emptyable<string> | undefined;
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
    acss_debit?: Emptyable<PaymentMethodOptions.AcssDebit> | undefined;
    affirm?: Emptyable<PaymentMethodOptions.Affirm> | undefined;
    afterpay_clearpay?: Emptyable<PaymentMethodOptions.AfterpayClearpay> | undefined;
    alipay?: Emptyable<PaymentMethodOptions.Alipay> | undefined;
    alma?: Emptyable<PaymentMethodOptions.Alma> | undefined;
    amazon_pay?: Emptyable<PaymentMethodOptions.AmazonPay> | undefined;
    au_becs_debit?: Emptyable<PaymentMethodOptions.AuBecsDebit> | undefined;
    bacs_debit?: Emptyable<PaymentMethodOptions.BacsDebit> | undefined;
    bancontact?: Emptyable<PaymentMethodOptions.Bancontact> | undefined;
    billie?: Emptyable<PaymentMethodOptions.Billie> | undefined;
    bizum?: Emptyable<PaymentMethodOptions.Bizum> | undefined;
    blik?: Emptyable<PaymentMethodOptions.Blik> | undefined;
    boleto?: Emptyable<PaymentMethodOptions.Boleto> | undefined;
    card?: Emptyable<PaymentMethodOptions.Card> | undefined;
    card_present?: Emptyable<PaymentMethodOptions.CardPresent> | undefined;
    cashapp?: Emptyable<PaymentMethodOptions.Cashapp> | undefined;
    crypto?: Emptyable<PaymentMethodOptions.Crypto> | undefined;
    customer_balance?: Emptyable<PaymentMethodOptions.CustomerBalance> | undefined;
    eps?: Emptyable<PaymentMethodOptions.Eps> | undefined;
    fpx?: Emptyable<PaymentMethodOptions.Fpx> | undefined;
    giropay?: Emptyable<PaymentMethodOptions.Giropay> | undefined;
    grabpay?: Emptyable<PaymentMethodOptions.Grabpay> | undefined;
    ideal?: Emptyable<PaymentMethodOptions.Ideal> | undefined;
    interac_present?: Emptyable<PaymentMethodOptions.InteracPresent> | undefined;
    kakao_pay?: Emptyable<PaymentMethodOptions.KakaoPay> | undefined;
    klarna?: Emptyable<PaymentMethodOptions.Klarna> | undefined;
    konbini?: Emptyable<PaymentMethodOptions.Konbini> | undefined;
    kr_card?: Emptyable<PaymentMethodOptions.KrCard> | undefined;
    link?: Emptyable<PaymentMethodOptions.Link> | undefined;
    mb_way?: Emptyable<PaymentMethodOptions.MbWay> | undefined;
    mobilepay?: Emptyable<PaymentMethodOptions.Mobilepay> | undefined;
    multibanco?: Emptyable<PaymentMethodOptions.Multibanco> | undefined;
    naver_pay?: Emptyable<PaymentMethodOptions.NaverPay> | undefined;
    nz_bank_account?: Emptyable<PaymentMethodOptions.NzBankAccount> | undefined;
    oxxo?: Emptyable<PaymentMethodOptions.Oxxo> | undefined;
    p24?: Emptyable<PaymentMethodOptions.P24> | undefined;
    pay_by_bank?: Emptyable<PaymentMethodOptions.PayByBank> | undefined;
    payco?: Emptyable<PaymentMethodOptions.Payco> | undefined;
    paynow?: Emptyable<PaymentMethodOptions.Paynow> | undefined;
    paypal?: Emptyable<PaymentMethodOptions.Paypal> | undefined;
    paypay?: Emptyable<PaymentMethodOptions.Paypay> | undefined;
    payto?: Emptyable<PaymentMethodOptions.Payto> | undefined;
    pix?: Emptyable<PaymentMethodOptions.Pix> | undefined;
    promptpay?: Emptyable<PaymentMethodOptions.Promptpay> | undefined;
    revolut_pay?: Emptyable<PaymentMethodOptions.RevolutPay> | undefined;
    samsung_pay?: Emptyable<PaymentMethodOptions.SamsungPay> | undefined;
    satispay?: Emptyable<PaymentMethodOptions.Satispay> | undefined;
    scalapay?: Emptyable<PaymentMethodOptions.Scalapay> | undefined;
    sepa_debit?: Emptyable<PaymentMethodOptions.SepaDebit> | undefined;
    sequra?: Emptyable<PaymentMethodOptions.Sequra> | undefined;
    sofort?: Emptyable<PaymentMethodOptions.Sofort> | undefined;
    sunbit?: Emptyable<PaymentMethodOptions.Sunbit> | undefined;
    swish?: Emptyable<PaymentMethodOptions.Swish> | undefined;
    twint?: Emptyable<PaymentMethodOptions.Twint> | undefined;
    upi?: Emptyable<PaymentMethodOptions.Upi> | undefined;
    us_bank_account?: Emptyable<PaymentMethodOptions.UsBankAccount> | undefined;
    wechat_pay?: Emptyable<PaymentMethodOptions.WechatPay> | undefined;
    zip?: Emptyable<PaymentMethodOptions.Zip> | undefined;
  }
  export namespace PaymentMethodOptions {
    export interface AcssDebit {
      mandate_options?: AcssDebit.MandateOptions | undefined;
      setup_future_usage?: Emptyable<AcssDebit.SetupFutureUsage> | undefined;
      target_date?: string | undefined;
      verification_method?: AcssDebit.VerificationMethod | undefined;
    }
    export namespace AcssDebit {
      export interface MandateOptions {
        custom_mandate_url?: Emptyable<string> | undefined;
        interval_description?: string | undefined;
        payment_schedule?: MandateOptions.PaymentSchedule | undefined;
        transaction_type?: MandateOptions.TransactionType | undefined;
      }
      export namespace MandateOptions {
        export type PaymentSchedule = 'combined' | 'interval' | 'sporadic' | OtherString;
        export type TransactionType = 'business' | 'personal' | OtherString;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
      export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
    }
    export interface Affirm {
      capture_method?: Emptyable<'manual'> | undefined;
      preferred_locale?: string | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface AfterpayClearpay {
      capture_method?: Emptyable<'manual'> | undefined;
      reference?: string | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface Alipay {
      setup_future_usage?: Emptyable<Alipay.SetupFutureUsage> | undefined;
    }
    export namespace Alipay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Alma {
      capture_method?: Emptyable<'manual'> | undefined;
    }
    export interface AmazonPay {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: Emptyable<AmazonPay.SetupFutureUsage> | undefined;
    }
    export namespace AmazonPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface AuBecsDebit {
      setup_future_usage?: Emptyable<AuBecsDebit.SetupFutureUsage> | undefined;
      target_date?: string | undefined;
    }
    export namespace AuBecsDebit {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface BacsDebit {
      mandate_options?: BacsDebit.MandateOptions | undefined;
      setup_future_usage?: Emptyable<BacsDebit.SetupFutureUsage> | undefined;
      target_date?: string | undefined;
    }
    export namespace BacsDebit {
      export interface MandateOptions {
        /** Up to 12 characters. */
        reference_prefix?: Emptyable<string> | undefined;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Bancontact {
      preferred_language?: Bancontact.PreferredLanguage | undefined;
      setup_future_usage?: Emptyable<Bancontact.SetupFutureUsage> | undefined;
    }
    export namespace Bancontact {
      export type PreferredLanguage = 'de' | 'en' | 'fr' | 'nl' | OtherString;
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Billie {
      capture_method?: Emptyable<'manual'> | undefined;
      company_details?: Emptyable<Billie.CompanyDetails> | undefined;
      reference?: string | undefined;
    }
    export namespace Billie {
      export interface CompanyDetails {
        registered_address?: Emptyable<AddressParam> | undefined;
        registered_name?: string | undefined;
        registration_number?: string | undefined;
        registration_type?: Emptyable<CompanyDetails.RegistrationType> | undefined;
        vat?: string | undefined;
      }
      export namespace CompanyDetails {
        export type RegistrationType = 'ch_ein' | 'de_hrb' | 'dk_cvr' | 'es_cif' | 'fi_tunnus' | 'fr_siren' | 'fr_siret' | 'it_rea' | 'nl_kvk' | 'no_org_number' | 'no_pno' | 'se_org_number' | 'se_pno' | 'uk_crn' | OtherString;
      }
    }
    export interface Bizum extends NoParams {
    }
    export interface Blik {
      code?: string | undefined;
      mandate_options?: Blik.MandateOptions | undefined;
      setup_future_usage?: Emptyable<Blik.SetupFutureUsage> | undefined;
    }
    export namespace Blik {
      export interface MandateOptions {
        /** Unix seconds. */
        expires_at?: Timestamp | undefined;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Boleto {
      expires_after_days?: number | undefined;
      setup_future_usage?: Emptyable<Boleto.SetupFutureUsage> | undefined;
    }
    export namespace Boleto {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Card {
      capture_method?: Emptyable<'manual'> | undefined;
      cvc_token?: string | undefined;
      installments?: Card.Installments | undefined;
      mandate_options?: Card.MandateOptions | undefined;
      moto?: boolean | undefined;
      network?: Card.Network | undefined;
      request_extended_authorization?: Card.RequestExtendedAuthorization | undefined;
      request_incremental_authorization?: Card.RequestIncrementalAuthorization | undefined;
      request_multicapture?: Card.RequestMulticapture | undefined;
      request_overcapture?: Card.RequestOvercapture | undefined;
      request_three_d_secure?: Card.RequestThreeDSecure | undefined;
      require_cvc_recollection?: boolean | undefined;
      setup_credential_usage?: Card.SetupCredentialUsage | undefined;
      setup_future_usage?: Emptyable<Card.SetupFutureUsage> | undefined;
      statement_descriptor_suffix_kana?: Emptyable<string> | undefined;
      statement_descriptor_suffix_kanji?: Emptyable<string> | undefined;
      stored_credential_usage?: Card.StoredCredentialUsage | undefined;
      three_d_secure?: Card.ThreeDSecure | undefined;
    }
    export namespace Card {
      export interface Installments {
        enabled?: boolean | undefined;
        plan?: Emptyable<Installments.Plan> | undefined;
      }
      export namespace Installments {
        export interface Plan {
          count?: number | undefined;
          interval?: 'month' | undefined;
          type: Plan.Type;
        }
        export namespace Plan {
          export type Type = 'bonus' | 'fixed_count' | 'revolving' | OtherString;
        }
      }
      export interface MandateOptions {
        /** In the currency's smallest unit. */
        amount: number;
        amount_type: MandateOptions.AmountType;
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
      export type RequestExtendedAuthorization = 'if_available' | 'never' | OtherString;
      export type RequestIncrementalAuthorization = 'if_available' | 'never' | OtherString;
      export type RequestMulticapture = 'if_available' | 'never' | OtherString;
      export type RequestOvercapture = 'if_available' | 'never' | OtherString;
      export type RequestThreeDSecure = 'any' | 'automatic' | 'challenge' | OtherString;
      export type SetupCredentialUsage = 'installment' | 'recurring' | 'unscheduled' | OtherString;
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
      export type StoredCredentialUsage = 'installment' | 'recurring' | 'unscheduled' | OtherString;
      export interface ThreeDSecure {
        ares_trans_status?: ThreeDSecure.AresTransStatus | undefined;
        cryptogram: string;
        electronic_commerce_indicator?: ThreeDSecure.ElectronicCommerceIndicator | undefined;
        exemption_indicator?: ThreeDSecure.ExemptionIndicator | undefined;
        network_options?: ThreeDSecure.NetworkOptions | undefined;
        requestor_challenge_indicator?: string | undefined;
        transaction_id: string;
        version: ThreeDSecure.Version;
      }
      export namespace ThreeDSecure {
        export type AresTransStatus = 'A' | 'C' | 'I' | 'N' | 'R' | 'U' | 'Y' | OtherString;
        export type ElectronicCommerceIndicator = '01' | '02' | '05' | '06' | '07' | OtherString;
        export type ExemptionIndicator = 'low_risk' | 'none' | OtherString;
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
    export interface CardPresent {
      capture_method?: CardPresent.CaptureMethod | undefined;
      request_extended_authorization?: boolean | undefined;
      request_incremental_authorization_support?: boolean | undefined;
      routing?: CardPresent.Routing | undefined;
    }
    export namespace CardPresent {
      export type CaptureMethod = 'manual' | 'manual_preferred';
      export interface Routing {
        requested_priority?: Routing.RequestedPriority | undefined;
      }
      export namespace Routing {
        export type RequestedPriority = 'domestic' | 'international' | OtherString;
      }
    }
    export interface Cashapp {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: Emptyable<Cashapp.SetupFutureUsage> | undefined;
    }
    export namespace Cashapp {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Crypto {
      setup_future_usage?: 'none' | undefined;
    }
    export interface CustomerBalance {
      bank_transfer?: CustomerBalance.BankTransfer | undefined;
      funding_type?: 'bank_transfer' | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export namespace CustomerBalance {
      export interface BankTransfer {
        eu_bank_transfer?: BankTransfer.EuBankTransfer | undefined;
        requested_address_types?: readonly BankTransfer.RequestedAddressType[] | undefined;
        type: BankTransfer.Type;
      }
      export namespace BankTransfer {
        export interface EuBankTransfer {
          country: string;
        }
        export type RequestedAddressType = 'aba' | 'iban' | 'sepa' | 'sort_code' | 'spei' | 'swift' | 'zengin' | OtherString;
        export type Type = 'eu_bank_transfer' | 'gb_bank_transfer' | 'jp_bank_transfer' | 'mx_bank_transfer' | 'us_bank_transfer' | OtherString;
      }
    }
    export interface Eps {
      setup_future_usage?: 'none' | undefined;
    }
    export interface Fpx {
      setup_future_usage?: 'none' | undefined;
    }
    export interface Giropay {
      setup_future_usage?: 'none' | undefined;
    }
    export interface Grabpay {
      setup_future_usage?: 'none' | undefined;
    }
    export interface Ideal {
      setup_future_usage?: Emptyable<Ideal.SetupFutureUsage> | undefined;
    }
    export namespace Ideal {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface InteracPresent extends NoParams {
    }
    export interface KakaoPay {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: Emptyable<KakaoPay.SetupFutureUsage> | undefined;
    }
    export namespace KakaoPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Klarna {
      capture_method?: Emptyable<'manual'> | undefined;
      on_demand?: Klarna.OnDemand | undefined;
      preferred_locale?: Klarna.PreferredLocale | undefined;
      setup_future_usage?: Klarna.SetupFutureUsage | undefined;
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
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
      export interface Subscription {
        interval: Subscription.Interval;
        interval_count?: number | undefined;
        name?: string | undefined;
        next_billing?: Subscription.NextBilling | undefined;
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
    export interface Konbini {
      confirmation_number?: Emptyable<string> | undefined;
      expires_after_days?: Emptyable<number> | undefined;
      /** Unix seconds. */
      expires_at?: Emptyable<Timestamp> | undefined;
      /** Up to 22 characters. */
      product_description?: Emptyable<string> | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface KrCard {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: Emptyable<KrCard.SetupFutureUsage> | undefined;
    }
    export namespace KrCard {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Link {
      capture_method?: Emptyable<'manual'> | undefined;
      /** @deprecated */
      persistent_token?: string | undefined;
      setup_future_usage?: Emptyable<Link.SetupFutureUsage> | undefined;
    }
    export namespace Link {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface MbWay {
      setup_future_usage?: 'none' | undefined;
    }
    export interface Mobilepay {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface Multibanco {
      setup_future_usage?: 'none' | undefined;
    }
    export interface NaverPay {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: Emptyable<NaverPay.SetupFutureUsage> | undefined;
    }
    export namespace NaverPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface NzBankAccount {
      setup_future_usage?: Emptyable<NzBankAccount.SetupFutureUsage> | undefined;
      target_date?: string | undefined;
    }
    export namespace NzBankAccount {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Oxxo {
      expires_after_days?: number | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface P24 {
      setup_future_usage?: 'none' | undefined;
      tos_shown_and_accepted?: boolean | undefined;
    }
    export interface PayByBank extends NoParams {
    }
    export interface Payco {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface Paynow {
      setup_future_usage?: 'none' | undefined;
    }
    export interface Paypal {
      capture_method?: Emptyable<'manual'> | undefined;
      preferred_locale?: Paypal.PreferredLocale | undefined;
      reference?: string | undefined;
      risk_correlation_id?: string | undefined;
      setup_future_usage?: Emptyable<Paypal.SetupFutureUsage> | undefined;
    }
    export namespace Paypal {
      export type PreferredLocale = 'cs-CZ' | 'da-DK' | 'de-AT' | 'de-DE' | 'de-LU' | 'el-GR' | 'en-GB' | 'en-US' | 'es-ES' | 'fi-FI' | 'fr-BE' | 'fr-FR' | 'fr-LU' | 'hu-HU' | 'it-IT' | 'nl-BE' | 'nl-NL' | 'pl-PL' | 'pt-PT' | 'sk-SK' | 'sv-SE' | OtherString;
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Paypay extends NoParams {
    }
    export interface Payto {
      mandate_options?: Payto.MandateOptions | undefined;
      setup_future_usage?: Emptyable<Payto.SetupFutureUsage> | undefined;
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
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
        export type PaymentSchedule = 'adhoc' | 'annual' | 'daily' | 'fortnightly' | 'monthly' | 'quarterly' | 'semi_annual' | 'weekly' | OtherString;
        export type Purpose = 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'personal' | 'retail' | 'salary' | 'tax' | 'utility' | OtherString;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Pix {
      amount_includes_iof?: Pix.AmountIncludesIof | undefined;
      expires_after_seconds?: number | undefined;
      /** Unix seconds. */
      expires_at?: Timestamp | undefined;
      mandate_options?: Pix.MandateOptions | undefined;
      setup_future_usage?: Pix.SetupFutureUsage | undefined;
    }
    export namespace Pix {
      export type AmountIncludesIof = 'always' | 'never' | OtherString;
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
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Promptpay {
      setup_future_usage?: 'none' | undefined;
    }
    export interface RevolutPay {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: Emptyable<RevolutPay.SetupFutureUsage> | undefined;
    }
    export namespace RevolutPay {
      export type SetupFutureUsage = 'none' | 'off_session';
    }
    export interface SamsungPay {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface Satispay {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: Emptyable<Satispay.SetupFutureUsage> | undefined;
    }
    export namespace Satispay {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Scalapay {
      capture_method?: Emptyable<'manual'> | undefined;
    }
    export interface SepaDebit {
      mandate_options?: SepaDebit.MandateOptions | undefined;
      setup_future_usage?: Emptyable<SepaDebit.SetupFutureUsage> | undefined;
      target_date?: string | undefined;
    }
    export namespace SepaDebit {
      export interface MandateOptions {
        /** Up to 12 characters. */
        reference_prefix?: Emptyable<string> | undefined;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Sequra {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface Sofort {
      preferred_language?: Emptyable<Sofort.PreferredLanguage> | undefined;
      setup_future_usage?: Emptyable<Sofort.SetupFutureUsage> | undefined;
    }
    export namespace Sofort {
      export type PreferredLanguage = 'de' | 'en' | 'es' | 'fr' | 'it' | 'nl' | 'pl' | OtherString;
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Sunbit {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface Swish {
      reference?: Emptyable<string> | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface Twint {
      setup_future_usage?: Twint.SetupFutureUsage | undefined;
    }
    export namespace Twint {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
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
      setup_future_usage?: Emptyable<UsBankAccount.SetupFutureUsage> | undefined;
      target_date?: string | undefined;
      transaction_purpose?: Emptyable<UsBankAccount.TransactionPurpose> | undefined;
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
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
      export type TransactionPurpose = 'goods' | 'other' | 'services' | 'unspecified' | OtherString;
      export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
    }
    export interface WechatPay {
      app_id?: string | undefined;
      client?: WechatPay.Client | undefined;
      setup_future_usage?: WechatPay.SetupFutureUsage | undefined;
    }
    export namespace WechatPay {
      export type Client = 'android' | 'ios' | 'web' | OtherString;
      export type SetupFutureUsage = 'none' | OtherString;
    }
    export interface Zip {
      setup_future_usage?: 'none' | undefined;
    }
  }
  export type SetupFutureUsage = 'off_session' | 'on_session' | OtherString;
  export interface Shipping {
    address: AddressParam;
    carrier?: string | undefined;
    name: string;
    phone?: string | undefined;
    tracking_number?: string | undefined;
  }
  export interface TransferData {
    /** In the currency's smallest unit. */
    amount?: number | undefined;
    description?: string | undefined;
    metadata?: Emptyable<MetadataParam> | undefined;
    payment_data?: TransferData.PaymentData | undefined;
  }
  export namespace TransferData {
    export interface PaymentData {
      description?: string | undefined;
      metadata?: Emptyable<MetadataParam> | undefined;
    }
  }
}

export interface PaymentIntentListParams extends PaginationParams {
  /** Unix seconds. */
  created?: RangeQueryParam | Timestamp | undefined;
  customer?: string | undefined;
  customer_account?: string | undefined;
  expand?: readonly string[] | undefined;
}

export interface PaymentIntentApplyCustomerBalanceParams {
  /** In the currency's smallest unit. */
  amount?: number | undefined;
  currency?: string | undefined;
  expand?: readonly string[] | undefined;
}

export interface PaymentIntentCancelParams {
  cancellation_reason?: PaymentIntentCancelParams.CancellationReason | undefined;
  expand?: readonly string[] | undefined;
}
export declare namespace PaymentIntentCancelParams {
  export type CancellationReason = 'abandoned' | 'duplicate' | 'fraudulent' | 'requested_by_customer' | OtherString;
}

export interface PaymentIntentCaptureParams {
  amount_details?: PaymentIntentCaptureParams.AmountDetails | undefined;
  /** In the currency's smallest unit. */
  amount_to_capture?: number | undefined;
  /** In the currency's smallest unit. */
  application_fee_amount?: number | undefined;
  expand?: readonly string[] | undefined;
  final_capture?: boolean | undefined;
  hooks?: PaymentIntentCaptureParams.Hooks | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  payment_details?: Emptyable<PaymentIntentCaptureParams.PaymentDetails> | undefined;
  statement_descriptor?: string | undefined;
  statement_descriptor_suffix?: string | undefined;
  transfer_data?: PaymentIntentCaptureParams.TransferData | undefined;
}
export declare namespace PaymentIntentCaptureParams {
  export interface AmountDetails {
    /** In the currency's smallest unit. */
    discount_amount?: Emptyable<number> | undefined;
    enforce_arithmetic_validation?: boolean | undefined;
    line_items?: Emptyable<readonly AmountDetails.LineItem[]> | undefined;
    shipping?: Emptyable<AmountDetails.Shipping> | undefined;
    tax?: Emptyable<AmountDetails.Tax> | undefined;
  }
  export namespace AmountDetails {
    export interface LineItem {
      /** In the currency's smallest unit. */
      discount_amount?: number | undefined;
      payment_method_options?: LineItem.PaymentMethodOptions | undefined;
      /** Up to 12 characters. */
      product_code?: string | undefined;
      /** Up to 1024 characters. */
      product_name: string;
      quantity: number;
      tax?: LineItem.Tax | undefined;
      /** In the currency's smallest unit. */
      unit_cost: number;
      unit_of_measure?: string | undefined;
    }
    export namespace LineItem {
      export interface PaymentMethodOptions {
        card?: PaymentMethodOptions.Card | undefined;
        card_present?: PaymentMethodOptions.CardPresent | undefined;
        klarna?: PaymentMethodOptions.Klarna | undefined;
        paypal?: PaymentMethodOptions.Paypal | undefined;
      }
      export namespace PaymentMethodOptions {
        export interface Card {
          commodity_code?: string | undefined;
        }
        export interface CardPresent {
          commodity_code?: string | undefined;
        }
        export interface Klarna {
          image_url?: string | undefined;
          product_url?: string | undefined;
          reference?: string | undefined;
          subscription_reference?: string | undefined;
        }
        export interface Paypal {
          category?: Paypal.Category | undefined;
          description?: string | undefined;
          sold_by?: string | undefined;
        }
        export namespace Paypal {
          export type Category = 'digital_goods' | 'donation' | 'physical_goods' | OtherString;
        }
      }
      export interface Tax {
        /** In the currency's smallest unit. */
        total_tax_amount: number;
      }
    }
    export interface Shipping {
      /** In the currency's smallest unit. */
      amount?: Emptyable<number> | undefined;
      from_postal_code?: Emptyable<string> | undefined;
      to_postal_code?: Emptyable<string> | undefined;
    }
    export interface Tax {
      /** In the currency's smallest unit. */
      total_tax_amount: number;
    }
  }
  export interface Hooks {
    inputs?: Hooks.Inputs | undefined;
  }
  export namespace Hooks {
    export interface Inputs {
      tax?: Inputs.Tax | undefined;
    }
    export namespace Inputs {
      export interface Tax {
        calculation: Emptyable<string>;
      }
    }
  }
  export interface PaymentDetails {
    customer_reference?: Emptyable<string> | undefined;
    order_reference?: Emptyable<string> | undefined;
  }
  export interface TransferData {
    /** In the currency's smallest unit. */
    amount?: number | undefined;
  }
}

export interface PaymentIntentConfirmParams {
  allowed_payment_method_types?: readonly PaymentIntentConfirmParams.AllowedPaymentMethodType[] | undefined;
  amount_details?: Emptyable<PaymentIntentConfirmParams.AmountDetails> | undefined;
  /** In the currency's smallest unit. */
  amount_to_confirm?: number | undefined;
  capture_method?: PaymentIntentConfirmParams.CaptureMethod | undefined;
  confirmation_token?: string | undefined;
  error_on_requires_action?: boolean | undefined;
  excluded_payment_method_types?: Emptyable<readonly PaymentIntentConfirmParams.ExcludedPaymentMethodType[]> | undefined;
  expand?: readonly string[] | undefined;
  hooks?: PaymentIntentConfirmParams.Hooks | undefined;
  mandate?: string | undefined;
  mandate_data?: Emptyable<PaymentIntentConfirmParams.MandateData> | undefined;
  off_session?: boolean | PaymentIntentConfirmParams.OffSession | undefined;
  payment_details?: Emptyable<PaymentIntentConfirmParams.PaymentDetails> | undefined;
  payment_method?: string | undefined;
  payment_method_data?: PaymentIntentConfirmParams.PaymentMethodData | undefined;
  payment_method_options?: PaymentIntentConfirmParams.PaymentMethodOptions | undefined;
  radar_options?: PaymentIntentConfirmParams.RadarOptions | undefined;
  receipt_email?: Emptyable<string> | undefined;
  return_url?: string | undefined;
  setup_future_usage?: Emptyable<PaymentIntentConfirmParams.SetupFutureUsage> | undefined;
  shipping?: Emptyable<PaymentIntentConfirmParams.Shipping> | undefined;
  use_stripe_sdk?: boolean | undefined;
}
export declare namespace PaymentIntentConfirmParams {
  export type AllowedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boku_promptpay' | 'boleto' | 'capchase_pay' | 'card' | 'card_present' | 'cashapp' | 'check_scan' | 'click_to_pay' | 'crypto' | 'customer_balance' | 'demo_pay' | 'duitnow' | 'dummy_auth_push' | 'dummy_passthrough_card' | 'edenred' | 'eps' | 'fpx' | 'gcash' | 'getbalance' | 'gift_card' | 'giropay' | 'gopay' | 'grabpay' | 'id_bank_transfer' | 'ideal' | 'interac_present' | 'kakao_pay' | 'klarna' | 'knet' | 'konbini' | 'kr_card' | 'kr_market' | 'kriya' | 'link' | 'mb_way' | 'mobilepay' | 'momo' | 'mondu' | 'multibanco' | 'naver_pay' | 'netbanking' | 'ng_bank' | 'ng_bank_transfer' | 'ng_card' | 'ng_market' | 'ng_ussd' | 'ng_wallet' | 'nz_bank_account' | 'octopus' | 'oxxo' | 'p24' | 'paper_check' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'qris' | 'rechnung' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'shop_pay' | 'shopeepay' | 'sofort' | 'south_korea_market' | 'stripe_balance' | 'sunbit' | 'swish' | 'tamara' | 'test_pay' | 'touch_n_go' | 'truemoney' | 'twint' | 'upi' | 'us_bank_account' | 'us_cash_voucher' | 'vipps' | 'wechat_pay' | 'wero' | 'zip' | OtherString;
  export interface AmountDetails {
    /** In the currency's smallest unit. */
    discount_amount?: Emptyable<number> | undefined;
    enforce_arithmetic_validation?: boolean | undefined;
    line_items?: Emptyable<readonly AmountDetails.LineItem[]> | undefined;
    shipping?: Emptyable<AmountDetails.Shipping> | undefined;
    tax?: Emptyable<AmountDetails.Tax> | undefined;
  }
  export namespace AmountDetails {
    export interface LineItem {
      /** In the currency's smallest unit. */
      discount_amount?: number | undefined;
      payment_method_options?: LineItem.PaymentMethodOptions | undefined;
      /** Up to 12 characters. */
      product_code?: string | undefined;
      /** Up to 1024 characters. */
      product_name: string;
      quantity: number;
      tax?: LineItem.Tax | undefined;
      /** In the currency's smallest unit. */
      unit_cost: number;
      unit_of_measure?: string | undefined;
    }
    export namespace LineItem {
      export interface PaymentMethodOptions {
        card?: PaymentMethodOptions.Card | undefined;
        card_present?: PaymentMethodOptions.CardPresent | undefined;
        klarna?: PaymentMethodOptions.Klarna | undefined;
        paypal?: PaymentMethodOptions.Paypal | undefined;
      }
      export namespace PaymentMethodOptions {
        export interface Card {
          commodity_code?: string | undefined;
        }
        export interface CardPresent {
          commodity_code?: string | undefined;
        }
        export interface Klarna {
          image_url?: string | undefined;
          product_url?: string | undefined;
          reference?: string | undefined;
          subscription_reference?: string | undefined;
        }
        export interface Paypal {
          category?: Paypal.Category | undefined;
          description?: string | undefined;
          sold_by?: string | undefined;
        }
        export namespace Paypal {
          export type Category = 'digital_goods' | 'donation' | 'physical_goods' | OtherString;
        }
      }
      export interface Tax {
        /** In the currency's smallest unit. */
        total_tax_amount: number;
      }
    }
    export interface Shipping {
      /** In the currency's smallest unit. */
      amount?: Emptyable<number> | undefined;
      from_postal_code?: Emptyable<string> | undefined;
      to_postal_code?: Emptyable<string> | undefined;
    }
    export interface Tax {
      /** In the currency's smallest unit. */
      total_tax_amount: number;
    }
  }
  export type CaptureMethod = 'automatic' | 'automatic_async' | 'manual' | OtherString;
  export type ExcludedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
  export interface Hooks {
    inputs?: Hooks.Inputs | undefined;
  }
  export namespace Hooks {
    export interface Inputs {
      tax?: Inputs.Tax | undefined;
    }
    export namespace Inputs {
      export interface Tax {
        calculation: Emptyable<string>;
      }
    }
  }
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
  export type OffSession = 'one_off' | 'recurring' | OtherString;
  export interface PaymentDetails {
    customer_reference?: Emptyable<string> | undefined;
    order_reference?: Emptyable<string> | undefined;
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
    acss_debit?: Emptyable<PaymentMethodOptions.AcssDebit> | undefined;
    affirm?: Emptyable<PaymentMethodOptions.Affirm> | undefined;
    afterpay_clearpay?: Emptyable<PaymentMethodOptions.AfterpayClearpay> | undefined;
    alipay?: Emptyable<PaymentMethodOptions.Alipay> | undefined;
    alma?: Emptyable<PaymentMethodOptions.Alma> | undefined;
    amazon_pay?: Emptyable<PaymentMethodOptions.AmazonPay> | undefined;
    au_becs_debit?: Emptyable<PaymentMethodOptions.AuBecsDebit> | undefined;
    bacs_debit?: Emptyable<PaymentMethodOptions.BacsDebit> | undefined;
    bancontact?: Emptyable<PaymentMethodOptions.Bancontact> | undefined;
    billie?: Emptyable<PaymentMethodOptions.Billie> | undefined;
    bizum?: Emptyable<PaymentMethodOptions.Bizum> | undefined;
    blik?: Emptyable<PaymentMethodOptions.Blik> | undefined;
    boleto?: Emptyable<PaymentMethodOptions.Boleto> | undefined;
    card?: Emptyable<PaymentMethodOptions.Card> | undefined;
    card_present?: Emptyable<PaymentMethodOptions.CardPresent> | undefined;
    cashapp?: Emptyable<PaymentMethodOptions.Cashapp> | undefined;
    crypto?: Emptyable<PaymentMethodOptions.Crypto> | undefined;
    customer_balance?: Emptyable<PaymentMethodOptions.CustomerBalance> | undefined;
    eps?: Emptyable<PaymentMethodOptions.Eps> | undefined;
    fpx?: Emptyable<PaymentMethodOptions.Fpx> | undefined;
    giropay?: Emptyable<PaymentMethodOptions.Giropay> | undefined;
    grabpay?: Emptyable<PaymentMethodOptions.Grabpay> | undefined;
    ideal?: Emptyable<PaymentMethodOptions.Ideal> | undefined;
    interac_present?: Emptyable<PaymentMethodOptions.InteracPresent> | undefined;
    kakao_pay?: Emptyable<PaymentMethodOptions.KakaoPay> | undefined;
    klarna?: Emptyable<PaymentMethodOptions.Klarna> | undefined;
    konbini?: Emptyable<PaymentMethodOptions.Konbini> | undefined;
    kr_card?: Emptyable<PaymentMethodOptions.KrCard> | undefined;
    link?: Emptyable<PaymentMethodOptions.Link> | undefined;
    mb_way?: Emptyable<PaymentMethodOptions.MbWay> | undefined;
    mobilepay?: Emptyable<PaymentMethodOptions.Mobilepay> | undefined;
    multibanco?: Emptyable<PaymentMethodOptions.Multibanco> | undefined;
    naver_pay?: Emptyable<PaymentMethodOptions.NaverPay> | undefined;
    nz_bank_account?: Emptyable<PaymentMethodOptions.NzBankAccount> | undefined;
    oxxo?: Emptyable<PaymentMethodOptions.Oxxo> | undefined;
    p24?: Emptyable<PaymentMethodOptions.P24> | undefined;
    pay_by_bank?: Emptyable<PaymentMethodOptions.PayByBank> | undefined;
    payco?: Emptyable<PaymentMethodOptions.Payco> | undefined;
    paynow?: Emptyable<PaymentMethodOptions.Paynow> | undefined;
    paypal?: Emptyable<PaymentMethodOptions.Paypal> | undefined;
    paypay?: Emptyable<PaymentMethodOptions.Paypay> | undefined;
    payto?: Emptyable<PaymentMethodOptions.Payto> | undefined;
    pix?: Emptyable<PaymentMethodOptions.Pix> | undefined;
    promptpay?: Emptyable<PaymentMethodOptions.Promptpay> | undefined;
    revolut_pay?: Emptyable<PaymentMethodOptions.RevolutPay> | undefined;
    samsung_pay?: Emptyable<PaymentMethodOptions.SamsungPay> | undefined;
    satispay?: Emptyable<PaymentMethodOptions.Satispay> | undefined;
    scalapay?: Emptyable<PaymentMethodOptions.Scalapay> | undefined;
    sepa_debit?: Emptyable<PaymentMethodOptions.SepaDebit> | undefined;
    sequra?: Emptyable<PaymentMethodOptions.Sequra> | undefined;
    sofort?: Emptyable<PaymentMethodOptions.Sofort> | undefined;
    sunbit?: Emptyable<PaymentMethodOptions.Sunbit> | undefined;
    swish?: Emptyable<PaymentMethodOptions.Swish> | undefined;
    twint?: Emptyable<PaymentMethodOptions.Twint> | undefined;
    upi?: Emptyable<PaymentMethodOptions.Upi> | undefined;
    us_bank_account?: Emptyable<PaymentMethodOptions.UsBankAccount> | undefined;
    wechat_pay?: Emptyable<PaymentMethodOptions.WechatPay> | undefined;
    zip?: Emptyable<PaymentMethodOptions.Zip> | undefined;
  }
  export namespace PaymentMethodOptions {
    export interface AcssDebit {
      mandate_options?: AcssDebit.MandateOptions | undefined;
      setup_future_usage?: Emptyable<AcssDebit.SetupFutureUsage> | undefined;
      target_date?: string | undefined;
      verification_method?: AcssDebit.VerificationMethod | undefined;
    }
    export namespace AcssDebit {
      export interface MandateOptions {
        custom_mandate_url?: Emptyable<string> | undefined;
        interval_description?: string | undefined;
        payment_schedule?: MandateOptions.PaymentSchedule | undefined;
        transaction_type?: MandateOptions.TransactionType | undefined;
      }
      export namespace MandateOptions {
        export type PaymentSchedule = 'combined' | 'interval' | 'sporadic' | OtherString;
        export type TransactionType = 'business' | 'personal' | OtherString;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
      export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
    }
    export interface Affirm {
      capture_method?: Emptyable<'manual'> | undefined;
      preferred_locale?: string | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface AfterpayClearpay {
      capture_method?: Emptyable<'manual'> | undefined;
      reference?: string | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface Alipay {
      setup_future_usage?: Emptyable<Alipay.SetupFutureUsage> | undefined;
    }
    export namespace Alipay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Alma {
      capture_method?: Emptyable<'manual'> | undefined;
    }
    export interface AmazonPay {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: Emptyable<AmazonPay.SetupFutureUsage> | undefined;
    }
    export namespace AmazonPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface AuBecsDebit {
      setup_future_usage?: Emptyable<AuBecsDebit.SetupFutureUsage> | undefined;
      target_date?: string | undefined;
    }
    export namespace AuBecsDebit {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface BacsDebit {
      mandate_options?: BacsDebit.MandateOptions | undefined;
      setup_future_usage?: Emptyable<BacsDebit.SetupFutureUsage> | undefined;
      target_date?: string | undefined;
    }
    export namespace BacsDebit {
      export interface MandateOptions {
        /** Up to 12 characters. */
        reference_prefix?: Emptyable<string> | undefined;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Bancontact {
      preferred_language?: Bancontact.PreferredLanguage | undefined;
      setup_future_usage?: Emptyable<Bancontact.SetupFutureUsage> | undefined;
    }
    export namespace Bancontact {
      export type PreferredLanguage = 'de' | 'en' | 'fr' | 'nl' | OtherString;
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Billie {
      capture_method?: Emptyable<'manual'> | undefined;
      company_details?: Emptyable<Billie.CompanyDetails> | undefined;
      reference?: string | undefined;
    }
    export namespace Billie {
      export interface CompanyDetails {
        registered_address?: Emptyable<AddressParam> | undefined;
        registered_name?: string | undefined;
        registration_number?: string | undefined;
        registration_type?: Emptyable<CompanyDetails.RegistrationType> | undefined;
        vat?: string | undefined;
      }
      export namespace CompanyDetails {
        export type RegistrationType = 'ch_ein' | 'de_hrb' | 'dk_cvr' | 'es_cif' | 'fi_tunnus' | 'fr_siren' | 'fr_siret' | 'it_rea' | 'nl_kvk' | 'no_org_number' | 'no_pno' | 'se_org_number' | 'se_pno' | 'uk_crn' | OtherString;
      }
    }
    export interface Bizum extends NoParams {
    }
    export interface Blik {
      code?: string | undefined;
      mandate_options?: Blik.MandateOptions | undefined;
      setup_future_usage?: Emptyable<Blik.SetupFutureUsage> | undefined;
    }
    export namespace Blik {
      export interface MandateOptions {
        /** Unix seconds. */
        expires_at?: Timestamp | undefined;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Boleto {
      expires_after_days?: number | undefined;
      setup_future_usage?: Emptyable<Boleto.SetupFutureUsage> | undefined;
    }
    export namespace Boleto {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Card {
      capture_method?: Emptyable<'manual'> | undefined;
      cvc_token?: string | undefined;
      installments?: Card.Installments | undefined;
      mandate_options?: Card.MandateOptions | undefined;
      moto?: boolean | undefined;
      network?: Card.Network | undefined;
      request_extended_authorization?: Card.RequestExtendedAuthorization | undefined;
      request_incremental_authorization?: Card.RequestIncrementalAuthorization | undefined;
      request_multicapture?: Card.RequestMulticapture | undefined;
      request_overcapture?: Card.RequestOvercapture | undefined;
      request_three_d_secure?: Card.RequestThreeDSecure | undefined;
      require_cvc_recollection?: boolean | undefined;
      setup_credential_usage?: Card.SetupCredentialUsage | undefined;
      setup_future_usage?: Emptyable<Card.SetupFutureUsage> | undefined;
      statement_descriptor_suffix_kana?: Emptyable<string> | undefined;
      statement_descriptor_suffix_kanji?: Emptyable<string> | undefined;
      stored_credential_usage?: Card.StoredCredentialUsage | undefined;
      three_d_secure?: Card.ThreeDSecure | undefined;
    }
    export namespace Card {
      export interface Installments {
        enabled?: boolean | undefined;
        plan?: Emptyable<Installments.Plan> | undefined;
      }
      export namespace Installments {
        export interface Plan {
          count?: number | undefined;
          interval?: 'month' | undefined;
          type: Plan.Type;
        }
        export namespace Plan {
          export type Type = 'bonus' | 'fixed_count' | 'revolving' | OtherString;
        }
      }
      export interface MandateOptions {
        /** In the currency's smallest unit. */
        amount: number;
        amount_type: MandateOptions.AmountType;
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
      export type RequestExtendedAuthorization = 'if_available' | 'never' | OtherString;
      export type RequestIncrementalAuthorization = 'if_available' | 'never' | OtherString;
      export type RequestMulticapture = 'if_available' | 'never' | OtherString;
      export type RequestOvercapture = 'if_available' | 'never' | OtherString;
      export type RequestThreeDSecure = 'any' | 'automatic' | 'challenge' | OtherString;
      export type SetupCredentialUsage = 'installment' | 'recurring' | 'unscheduled' | OtherString;
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
      export type StoredCredentialUsage = 'installment' | 'recurring' | 'unscheduled' | OtherString;
      export interface ThreeDSecure {
        ares_trans_status?: ThreeDSecure.AresTransStatus | undefined;
        cryptogram: string;
        electronic_commerce_indicator?: ThreeDSecure.ElectronicCommerceIndicator | undefined;
        exemption_indicator?: ThreeDSecure.ExemptionIndicator | undefined;
        network_options?: ThreeDSecure.NetworkOptions | undefined;
        requestor_challenge_indicator?: string | undefined;
        transaction_id: string;
        version: ThreeDSecure.Version;
      }
      export namespace ThreeDSecure {
        export type AresTransStatus = 'A' | 'C' | 'I' | 'N' | 'R' | 'U' | 'Y' | OtherString;
        export type ElectronicCommerceIndicator = '01' | '02' | '05' | '06' | '07' | OtherString;
        export type ExemptionIndicator = 'low_risk' | 'none' | OtherString;
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
    export interface CardPresent {
      capture_method?: CardPresent.CaptureMethod | undefined;
      request_extended_authorization?: boolean | undefined;
      request_incremental_authorization_support?: boolean | undefined;
      routing?: CardPresent.Routing | undefined;
    }
    export namespace CardPresent {
      export type CaptureMethod = 'manual' | 'manual_preferred';
      export interface Routing {
        requested_priority?: Routing.RequestedPriority | undefined;
      }
      export namespace Routing {
        export type RequestedPriority = 'domestic' | 'international' | OtherString;
      }
    }
    export interface Cashapp {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: Emptyable<Cashapp.SetupFutureUsage> | undefined;
    }
    export namespace Cashapp {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Crypto {
      setup_future_usage?: 'none' | undefined;
    }
    export interface CustomerBalance {
      bank_transfer?: CustomerBalance.BankTransfer | undefined;
      funding_type?: 'bank_transfer' | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export namespace CustomerBalance {
      export interface BankTransfer {
        eu_bank_transfer?: BankTransfer.EuBankTransfer | undefined;
        requested_address_types?: readonly BankTransfer.RequestedAddressType[] | undefined;
        type: BankTransfer.Type;
      }
      export namespace BankTransfer {
        export interface EuBankTransfer {
          country: string;
        }
        export type RequestedAddressType = 'aba' | 'iban' | 'sepa' | 'sort_code' | 'spei' | 'swift' | 'zengin' | OtherString;
        export type Type = 'eu_bank_transfer' | 'gb_bank_transfer' | 'jp_bank_transfer' | 'mx_bank_transfer' | 'us_bank_transfer' | OtherString;
      }
    }
    export interface Eps {
      setup_future_usage?: 'none' | undefined;
    }
    export interface Fpx {
      setup_future_usage?: 'none' | undefined;
    }
    export interface Giropay {
      setup_future_usage?: 'none' | undefined;
    }
    export interface Grabpay {
      setup_future_usage?: 'none' | undefined;
    }
    export interface Ideal {
      setup_future_usage?: Emptyable<Ideal.SetupFutureUsage> | undefined;
    }
    export namespace Ideal {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface InteracPresent extends NoParams {
    }
    export interface KakaoPay {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: Emptyable<KakaoPay.SetupFutureUsage> | undefined;
    }
    export namespace KakaoPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Klarna {
      capture_method?: Emptyable<'manual'> | undefined;
      on_demand?: Klarna.OnDemand | undefined;
      preferred_locale?: Klarna.PreferredLocale | undefined;
      setup_future_usage?: Klarna.SetupFutureUsage | undefined;
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
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
      export interface Subscription {
        interval: Subscription.Interval;
        interval_count?: number | undefined;
        name?: string | undefined;
        next_billing?: Subscription.NextBilling | undefined;
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
    export interface Konbini {
      confirmation_number?: Emptyable<string> | undefined;
      expires_after_days?: Emptyable<number> | undefined;
      /** Unix seconds. */
      expires_at?: Emptyable<Timestamp> | undefined;
      /** Up to 22 characters. */
      product_description?: Emptyable<string> | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface KrCard {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: Emptyable<KrCard.SetupFutureUsage> | undefined;
    }
    export namespace KrCard {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Link {
      capture_method?: Emptyable<'manual'> | undefined;
      /** @deprecated */
      persistent_token?: string | undefined;
      setup_future_usage?: Emptyable<Link.SetupFutureUsage> | undefined;
    }
    export namespace Link {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface MbWay {
      setup_future_usage?: 'none' | undefined;
    }
    export interface Mobilepay {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface Multibanco {
      setup_future_usage?: 'none' | undefined;
    }
    export interface NaverPay {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: Emptyable<NaverPay.SetupFutureUsage> | undefined;
    }
    export namespace NaverPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface NzBankAccount {
      setup_future_usage?: Emptyable<NzBankAccount.SetupFutureUsage> | undefined;
      target_date?: string | undefined;
    }
    export namespace NzBankAccount {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Oxxo {
      expires_after_days?: number | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface P24 {
      setup_future_usage?: 'none' | undefined;
      tos_shown_and_accepted?: boolean | undefined;
    }
    export interface PayByBank extends NoParams {
    }
    export interface Payco {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface Paynow {
      setup_future_usage?: 'none' | undefined;
    }
    export interface Paypal {
      capture_method?: Emptyable<'manual'> | undefined;
      preferred_locale?: Paypal.PreferredLocale | undefined;
      reference?: string | undefined;
      risk_correlation_id?: string | undefined;
      setup_future_usage?: Emptyable<Paypal.SetupFutureUsage> | undefined;
    }
    export namespace Paypal {
      export type PreferredLocale = 'cs-CZ' | 'da-DK' | 'de-AT' | 'de-DE' | 'de-LU' | 'el-GR' | 'en-GB' | 'en-US' | 'es-ES' | 'fi-FI' | 'fr-BE' | 'fr-FR' | 'fr-LU' | 'hu-HU' | 'it-IT' | 'nl-BE' | 'nl-NL' | 'pl-PL' | 'pt-PT' | 'sk-SK' | 'sv-SE' | OtherString;
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Paypay extends NoParams {
    }
    export interface Payto {
      mandate_options?: Payto.MandateOptions | undefined;
      setup_future_usage?: Emptyable<Payto.SetupFutureUsage> | undefined;
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
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
        export type PaymentSchedule = 'adhoc' | 'annual' | 'daily' | 'fortnightly' | 'monthly' | 'quarterly' | 'semi_annual' | 'weekly' | OtherString;
        export type Purpose = 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'personal' | 'retail' | 'salary' | 'tax' | 'utility' | OtherString;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Pix {
      amount_includes_iof?: Pix.AmountIncludesIof | undefined;
      expires_after_seconds?: number | undefined;
      /** Unix seconds. */
      expires_at?: Timestamp | undefined;
      mandate_options?: Pix.MandateOptions | undefined;
      setup_future_usage?: Pix.SetupFutureUsage | undefined;
    }
    export namespace Pix {
      export type AmountIncludesIof = 'always' | 'never' | OtherString;
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
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Promptpay {
      setup_future_usage?: 'none' | undefined;
    }
    export interface RevolutPay {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: Emptyable<RevolutPay.SetupFutureUsage> | undefined;
    }
    export namespace RevolutPay {
      export type SetupFutureUsage = 'none' | 'off_session';
    }
    export interface SamsungPay {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface Satispay {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: Emptyable<Satispay.SetupFutureUsage> | undefined;
    }
    export namespace Satispay {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Scalapay {
      capture_method?: Emptyable<'manual'> | undefined;
    }
    export interface SepaDebit {
      mandate_options?: SepaDebit.MandateOptions | undefined;
      setup_future_usage?: Emptyable<SepaDebit.SetupFutureUsage> | undefined;
      target_date?: string | undefined;
    }
    export namespace SepaDebit {
      export interface MandateOptions {
        /** Up to 12 characters. */
        reference_prefix?: Emptyable<string> | undefined;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Sequra {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface Sofort {
      preferred_language?: Emptyable<Sofort.PreferredLanguage> | undefined;
      setup_future_usage?: Emptyable<Sofort.SetupFutureUsage> | undefined;
    }
    export namespace Sofort {
      export type PreferredLanguage = 'de' | 'en' | 'es' | 'fr' | 'it' | 'nl' | 'pl' | OtherString;
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Sunbit {
      capture_method?: Emptyable<'manual'> | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface Swish {
      reference?: Emptyable<string> | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface Twint {
      setup_future_usage?: Twint.SetupFutureUsage | undefined;
    }
    export namespace Twint {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
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
      setup_future_usage?: Emptyable<UsBankAccount.SetupFutureUsage> | undefined;
      target_date?: string | undefined;
      transaction_purpose?: Emptyable<UsBankAccount.TransactionPurpose> | undefined;
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
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
      export type TransactionPurpose = 'goods' | 'other' | 'services' | 'unspecified' | OtherString;
      export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
    }
    export interface WechatPay {
      app_id?: string | undefined;
      client?: WechatPay.Client | undefined;
      setup_future_usage?: WechatPay.SetupFutureUsage | undefined;
    }
    export namespace WechatPay {
      export type Client = 'android' | 'ios' | 'web' | OtherString;
      export type SetupFutureUsage = 'none' | OtherString;
    }
    export interface Zip {
      setup_future_usage?: 'none' | undefined;
    }
  }
  export interface RadarOptions {
    referrer?: Emptyable<string> | undefined;
    session?: string | undefined;
  }
  export type SetupFutureUsage = 'off_session' | 'on_session' | OtherString;
  export interface Shipping {
    address: AddressParam;
    carrier?: string | undefined;
    name: string;
    phone?: string | undefined;
    tracking_number?: string | undefined;
  }
}

export interface PaymentIntentIncrementAuthorizationParams {
  /** In the currency's smallest unit. */
  amount: number;
  amount_details?: PaymentIntentIncrementAuthorizationParams.AmountDetails | undefined;
  /** In the currency's smallest unit. */
  application_fee_amount?: number | undefined;
  description?: string | undefined;
  expand?: readonly string[] | undefined;
  hooks?: PaymentIntentIncrementAuthorizationParams.Hooks | undefined;
  metadata?: MetadataParam | undefined;
  payment_details?: PaymentIntentIncrementAuthorizationParams.PaymentDetails | undefined;
  statement_descriptor?: string | undefined;
  transfer_data?: PaymentIntentIncrementAuthorizationParams.TransferData | undefined;
}
export declare namespace PaymentIntentIncrementAuthorizationParams {
  export interface AmountDetails {
    /** In the currency's smallest unit. */
    discount_amount?: Emptyable<number> | undefined;
    enforce_arithmetic_validation?: boolean | undefined;
    line_items?: Emptyable<readonly AmountDetails.LineItem[]> | undefined;
    shipping?: Emptyable<AmountDetails.Shipping> | undefined;
    tax?: Emptyable<AmountDetails.Tax> | undefined;
  }
  export namespace AmountDetails {
    export interface LineItem {
      /** In the currency's smallest unit. */
      discount_amount?: number | undefined;
      payment_method_options?: LineItem.PaymentMethodOptions | undefined;
      /** Up to 12 characters. */
      product_code?: string | undefined;
      /** Up to 1024 characters. */
      product_name: string;
      quantity: number;
      tax?: LineItem.Tax | undefined;
      /** In the currency's smallest unit. */
      unit_cost: number;
      unit_of_measure?: string | undefined;
    }
    export namespace LineItem {
      export interface PaymentMethodOptions {
        card?: PaymentMethodOptions.Card | undefined;
        card_present?: PaymentMethodOptions.CardPresent | undefined;
        klarna?: PaymentMethodOptions.Klarna | undefined;
        paypal?: PaymentMethodOptions.Paypal | undefined;
      }
      export namespace PaymentMethodOptions {
        export interface Card {
          commodity_code?: string | undefined;
        }
        export interface CardPresent {
          commodity_code?: string | undefined;
        }
        export interface Klarna {
          image_url?: string | undefined;
          product_url?: string | undefined;
          reference?: string | undefined;
          subscription_reference?: string | undefined;
        }
        export interface Paypal {
          category?: Paypal.Category | undefined;
          description?: string | undefined;
          sold_by?: string | undefined;
        }
        export namespace Paypal {
          export type Category = 'digital_goods' | 'donation' | 'physical_goods' | OtherString;
        }
      }
      export interface Tax {
        /** In the currency's smallest unit. */
        total_tax_amount: number;
      }
    }
    export interface Shipping {
      /** In the currency's smallest unit. */
      amount?: Emptyable<number> | undefined;
      from_postal_code?: Emptyable<string> | undefined;
      to_postal_code?: Emptyable<string> | undefined;
    }
    export interface Tax {
      /** In the currency's smallest unit. */
      total_tax_amount: number;
    }
  }
  export interface Hooks {
    inputs?: Hooks.Inputs | undefined;
  }
  export namespace Hooks {
    export interface Inputs {
      tax?: Inputs.Tax | undefined;
    }
    export namespace Inputs {
      export interface Tax {
        calculation: Emptyable<string>;
      }
    }
  }
  export interface PaymentDetails {
    customer_reference?: Emptyable<string> | undefined;
    order_reference?: Emptyable<string> | undefined;
  }
  export interface TransferData {
    /** In the currency's smallest unit. */
    amount?: number | undefined;
  }
}

export interface PaymentIntentListAmountDetailsLineItemsParams extends PaginationParams {
  expand?: readonly string[] | undefined;
}

export interface PaymentIntentSearchParams {
  query: string;
  expand?: readonly string[] | undefined;
  limit?: number | undefined;
  page?: string | undefined;
}

export interface PaymentIntentVerifyMicrodepositsParams {
  amounts?: readonly number[] | undefined;
  descriptor_code?: string | undefined;
  expand?: readonly string[] | undefined;
}
