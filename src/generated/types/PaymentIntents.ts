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
  /** Identifies the object. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-object) */
  object: 'payment_intent';
  /** The only kinds of payment methods that may be offered. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-allowed_payment_method_types) */
  allowed_payment_method_types: PaymentIntent.AllowedPaymentMethodType[] | null;
  /** How much is to be collected. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-amount) */
  amount: number;
  /** How much is authorized and can be captured. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-amount_capturable) */
  amount_capturable: number;
  /** How the amount adds up: tip, shipping, tax, discounts and items. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-amount_details) */
  amount_details?: PaymentIntent.AmountDetails;
  /** How much has been collected. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-amount_received) */
  amount_received: number;
  /** Id of the Connect platform that made it (`ca_…`). [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-application) */
  application: Expandable<Application> | null;
  /** How much of the payment the platform takes as its fee. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-application_fee_amount) */
  application_fee_amount: number | null;
  /** Whether Stripe chooses what to offer, from what is switched on in the Dashboard. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-automatic_payment_methods) */
  automatic_payment_methods: PaymentIntent.AutomaticPaymentMethods | null;
  /** When it was canceled. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-canceled_at) */
  canceled_at: number | null;
  /** Why it was canceled. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-cancellation_reason) */
  cancellation_reason: PaymentIntent.CancellationReason | null;
  /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-capture_method) */
  capture_method: PaymentIntent.CaptureMethod;
  /** Lets your front end finish what was begun. Not to be logged or stored, and only for this customer. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-client_secret) */
  client_secret: string | null;
  /** Whether your server alone may confirm (`manual`) or a publishable key too (`automatic`). [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-confirmation_method) */
  confirmation_method: PaymentIntent.ConfirmationMethod;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-created) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-currency) */
  currency: string;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-customer) */
  customer: Expandable<Customer | DeletedCustomer> | null;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-customer_account) */
  customer_account: string | null;
  /** What it is for; customers read it on the receipt. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-description) */
  description: string | null;
  /** Kinds of payment methods not to be offered. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-excluded_payment_method_types) */
  excluded_payment_method_types: PaymentIntent.ExcludedPaymentMethodType[] | null;
  /** What else is to follow from the payment, such as recording its tax. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-hooks) */
  hooks?: PaymentIntent.Hooks;
  /** Why the latest attempt failed; empty once one has not. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-last_payment_error) */
  last_payment_error: PaymentIntent.LastPaymentError | null;
  /** Id of the latest charge made for it (`ch_…`). [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-latest_charge) */
  latest_charge: Expandable<Charge> | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-livemode) */
  livemode: boolean;
  /** Whether Stripe sells on your behalf, as the merchant of record. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-managed_payments) */
  managed_payments: PaymentIntent.ManagedPayments | null;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-metadata) */
  metadata: Metadata;
  /** What the customer has to do before it can go on. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action) */
  next_action: PaymentIntent.NextAction | null;
  /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-on_behalf_of) */
  on_behalf_of: Expandable<Account> | null;
  /** What the payment is for, such as a flight or a stay, and your reference for it. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_details) */
  payment_details?: PaymentIntent.PaymentDetails;
  /** Id of the payment method (`pm_…`). [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method) */
  payment_method: Expandable<PaymentMethod> | null;
  /** The settings that decided which kinds of payment methods are offered. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_configuration_details) */
  payment_method_configuration_details: PaymentIntent.PaymentMethodConfigurationDetails | null;
  /** What applies only to one kind of payment method, by its name. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options) */
  payment_method_options: PaymentIntent.PaymentMethodOptions | null;
  /** Kinds of payment methods that may be used, such as `card`. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_types) */
  payment_method_types: string[];
  /** Id of the payment record (`pr_…`). [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_record) */
  payment_record: Expandable<PaymentRecord> | null;
  /** Amount and currency as the customer saw them, where these differ. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-presentment_details) */
  presentment_details?: PaymentIntent.PresentmentDetails;
  /** What is known while the payment is under way. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-processing) */
  processing: PaymentIntent.Processing | null;
  /** Where the receipt goes; in live mode even if receipts are switched off. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-receipt_email) */
  receipt_email: string | null;
  /** Id of the review that it waits for or has had (`prv_…`). [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-review) */
  review: Expandable<Review> | null;
  /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-setup_future_usage) */
  setup_future_usage: PaymentIntent.SetupFutureUsage | null;
  /** Who receives the goods, and where. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-shipping) */
  shipping: PaymentIntent.Shipping | null;
  /** Id of the source that pays; payment methods have replaced it. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-source) */
  source: Expandable<CustomerSource | DeletedCustomerSource> | null;
  /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-statement_descriptor) */
  statement_descriptor: string | null;
  /** What follows your own prefix on a card's statement: at most 22 characters together. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-statement_descriptor_suffix) */
  statement_descriptor_suffix: string | null;
  /** In which state it is. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-status) */
  status: PaymentIntent.Status;
  /** The connected account that receives the money, and how much of it. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-transfer_data) */
  transfer_data?: PaymentIntent.TransferData | null;
  /** A text of your own that ties payments and transfers together. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-transfer_group) */
  transfer_group: string | null;
}
export declare namespace PaymentIntent {
  export type AllowedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boku_promptpay' | 'boleto' | 'capchase_pay' | 'card' | 'card_present' | 'cashapp' | 'check_scan' | 'click_to_pay' | 'crypto' | 'customer_balance' | 'demo_pay' | 'duitnow' | 'dummy_auth_push' | 'dummy_passthrough_card' | 'edenred' | 'eps' | 'fpx' | 'gcash' | 'getbalance' | 'gift_card' | 'giropay' | 'gopay' | 'grabpay' | 'id_bank_transfer' | 'ideal' | 'interac_present' | 'kakao_pay' | 'klarna' | 'knet' | 'konbini' | 'kr_card' | 'kr_market' | 'kriya' | 'link' | 'mb_way' | 'mobilepay' | 'momo' | 'mondu' | 'multibanco' | 'naver_pay' | 'netbanking' | 'ng_bank' | 'ng_bank_transfer' | 'ng_card' | 'ng_market' | 'ng_ussd' | 'ng_wallet' | 'nz_bank_account' | 'octopus' | 'oxxo' | 'p24' | 'paper_check' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'qris' | 'rechnung' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'shop_pay' | 'shopeepay' | 'sofort' | 'south_korea_market' | 'stripe_balance' | 'sunbit' | 'swish' | 'tamara' | 'test_pay' | 'touch_n_go' | 'truemoney' | 'twint' | 'upi' | 'us_bank_account' | 'us_cash_voucher' | 'vipps' | 'wechat_pay' | 'wero' | 'zip' | OtherString;
  export interface AmountDetails {
    /** How much is taken off. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-amount_details-discount_amount) */
    discount_amount?: number;
    /** What went wrong. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-amount_details-error) */
    error?: AmountDetails.Error;
    /** What is bought: up to 100 prices, each with its quantity. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-amount_details-line_items) */
    line_items?: ApiList<PaymentIntentAmountDetailsLineItem>;
    /** What of the amount is for shipping. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-amount_details-shipping) */
    shipping?: AmountDetails.Shipping;
    /** What of the amount is tax. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-amount_details-tax) */
    tax?: AmountDetails.Tax;
    /** What is paid as a tip. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-amount_details-tip) */
    tip?: AmountDetails.Tip;
  }
  export namespace AmountDetails {
    export interface Error {
      /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-amount_details-error-code) */
      code: Error.Code | null;
      /** What happened or is wanted, for people to read. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-amount_details-error-message) */
      message: string | null;
    }
    export namespace Error {
      export type Code = 'amount_details_amount_mismatch' | 'amount_details_tax_shipping_discount_greater_than_amount' | OtherString;
    }
    export interface Shipping {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-amount_details-shipping-amount) */
      amount: number | null;
      /** Post code that it is sent from. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-amount_details-shipping-from_postal_code) */
      from_postal_code: string | null;
      /** Post code that it is sent to. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-amount_details-shipping-to_postal_code) */
      to_postal_code: string | null;
    }
    export interface Tax {
      /** How much tax there is in all. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-amount_details-tax-total_tax_amount) */
      total_tax_amount: number | null;
    }
    export interface Tip {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-amount_details-tip-amount) */
      amount?: number;
    }
  }
  export interface AutomaticPaymentMethods {
    /** Whether payment methods may be offered that send the customer elsewhere. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-automatic_payment_methods-allow_redirects) */
    allow_redirects?: AutomaticPaymentMethods.AllowRedirects;
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-automatic_payment_methods-enabled) */
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
    /** What is worked with. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-hooks-inputs) */
    inputs?: Hooks.Inputs;
  }
  export namespace Hooks {
    export interface Inputs {
      /** The tax of the payment. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-hooks-inputs-tax) */
      tax?: Inputs.Tax;
    }
    export namespace Inputs {
      export interface Tax {
        /** Id of the calculation of Stripe Tax (`taxcalc_…`). [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-hooks-inputs-tax-calculation) */
        calculation: string;
      }
    }
  }
  export interface LastPaymentError {
    /** What to do next: `try_again_later`, `do_not_try_again` or `confirm_card_data`. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-last_payment_error-advice_code) */
    advice_code?: string;
    /** Id of the charge (`ch_…` or `py_…`). [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-last_payment_error-charge) */
    charge?: string;
    /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-last_payment_error-code) */
    code?: LastPaymentError.Code;
    /** Why the issuer declined it. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-last_payment_error-decline_code) */
    decline_code?: string;
    /** A page about the error. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-last_payment_error-doc_url) */
    doc_url?: string;
    /** What happened or is wanted, for people to read. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-last_payment_error-message) */
    message?: string;
    /** What the network advises after it declined. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-last_payment_error-network_advice_code) */
    network_advice_code?: string;
    /** The code that the network gave for declining it. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-last_payment_error-network_decline_code) */
    network_decline_code?: string;
    /** The parameter that caused it. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-last_payment_error-param) */
    param?: string;
    /** The payment intent, as it was then. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-last_payment_error-payment_intent) */
    payment_intent?: PaymentIntent;
    /** The payment method, as it was then. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-last_payment_error-payment_method) */
    payment_method?: PaymentMethod;
    /** The kind of payment method, such as `card`. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-last_payment_error-payment_method_type) */
    payment_method_type?: string;
    /** The log of the request in the Dashboard. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-last_payment_error-request_log_url) */
    request_log_url?: string;
    /** The setup intent, as it was then. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-last_payment_error-setup_intent) */
    setup_intent?: SetupIntent;
    /** The source, as it was then. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-last_payment_error-source) */
    source?: CustomerSource;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-last_payment_error-type) */
    type: LastPaymentError.Type;
  }
  export namespace LastPaymentError {
    export type Code = 'account_closed' | 'account_country_invalid_address' | 'account_error_country_change_requires_additional_steps' | 'account_information_mismatch' | 'account_invalid' | 'account_number_invalid' | 'account_token_required_for_v2_account' | 'acss_debit_session_incomplete' | 'action_blocked' | 'alipay_upgrade_required' | 'amount_too_large' | 'amount_too_small' | 'anomalous_money_movement_request' | 'api_key_expired' | 'application_fees_not_allowed' | 'approval_required' | 'authentication_failure' | 'authentication_required' | 'balance_insufficient' | 'balance_invalid_parameter' | 'bank_account_bad_routing_numbers' | 'bank_account_declined' | 'bank_account_exists' | 'bank_account_restricted' | 'bank_account_unusable' | 'bank_account_unverified' | 'bank_account_verification_failed' | 'billing_invalid_mandate' | 'bitcoin_upgrade_required' | 'capability_not_active' | 'capture_charge_authorization_expired' | 'capture_unauthorized_payment' | 'card_decline_rate_limit_exceeded' | 'card_declined' | 'cardholder_phone_number_required' | 'charge_already_captured' | 'charge_already_refunded' | 'charge_disputed' | 'charge_exceeds_source_limit' | 'charge_exceeds_transaction_limit' | 'charge_expired_for_capture' | 'charge_invalid_parameter' | 'charge_not_refundable' | 'clearing_code_unsupported' | 'country_code_invalid' | 'country_unsupported' | 'coupon_expired' | 'customer_max_payment_methods' | 'customer_max_subscriptions' | 'customer_session_expired' | 'customer_tax_location_invalid' | 'debit_not_authorized' | 'dispute_evidence_page_limit_exceeded' | 'email_invalid' | 'expired_card' | 'expired_payment_method' | 'failed_tax_calculation' | 'financial_account_balance_does_not_support_currency' | 'financial_account_capability_not_enabled' | 'financial_account_capability_restricted' | 'financial_connections_account_inactive' | 'financial_connections_account_pending_account_numbers' | 'financial_connections_account_unavailable_account_numbers' | 'financial_connections_consent_locale_invalid' | 'financial_connections_consent_locale_unsupported' | 'financial_connections_no_successful_transaction_refresh' | 'forwarding_api_inactive' | 'forwarding_api_invalid_parameter' | 'forwarding_api_retryable_upstream_error' | 'forwarding_api_upstream_connection_error' | 'forwarding_api_upstream_connection_timeout' | 'forwarding_api_upstream_error' | 'idempotency_key_in_use' | 'incorrect_address' | 'incorrect_cvc' | 'incorrect_number' | 'incorrect_postal_code' | 'incorrect_zip' | 'india_recurring_payment_mandate_canceled' | 'instant_payouts_config_disabled' | 'instant_payouts_currency_disabled' | 'instant_payouts_limit_exceeded' | 'instant_payouts_unsupported' | 'insufficient_funds' | 'intent_invalid_state' | 'intent_verification_method_missing' | 'invalid_canceled_subscription_fields' | 'invalid_card_type' | 'invalid_characters' | 'invalid_charge_amount' | 'invalid_cvc' | 'invalid_expiry_month' | 'invalid_expiry_year' | 'invalid_mandate_reference_prefix_format' | 'invalid_number' | 'invalid_source_usage' | 'invalid_tax_location' | 'invoice_no_customer_line_items' | 'invoice_no_payment_method_types' | 'invoice_no_subscription_line_items' | 'invoice_not_editable' | 'invoice_on_behalf_of_not_editable' | 'invoice_payment_intent_requires_action' | 'invoice_upcoming_none' | 'livemode_mismatch' | 'lock_timeout' | 'missing' | 'no_account' | 'not_allowed_on_standard_account' | 'out_of_inventory' | 'ownership_declaration_not_allowed' | 'parameter_invalid_empty' | 'parameter_invalid_integer' | 'parameter_invalid_string_blank' | 'parameter_invalid_string_empty' | 'parameter_missing' | 'parameter_unknown' | 'parameters_exclusive' | 'payment_evaluation_on_api_version_not_supported' | 'payment_intent_action_required' | 'payment_intent_authentication_failure' | 'payment_intent_incompatible_payment_method' | 'payment_intent_invalid_parameter' | 'payment_intent_konbini_rejected_confirmation_number' | 'payment_intent_mandate_invalid' | 'payment_intent_payment_attempt_expired' | 'payment_intent_payment_attempt_failed' | 'payment_intent_rate_limit_exceeded' | 'payment_intent_unexpected_state' | 'payment_method_bank_account_already_verified' | 'payment_method_bank_account_blocked' | 'payment_method_billing_details_address_missing' | 'payment_method_configuration_failures' | 'payment_method_currency_mismatch' | 'payment_method_customer_decline' | 'payment_method_invalid_parameter' | 'payment_method_invalid_parameter_testmode' | 'payment_method_microdeposit_failed' | 'payment_method_microdeposit_processing_error' | 'payment_method_microdeposit_verification_amounts_invalid' | 'payment_method_microdeposit_verification_amounts_mismatch' | 'payment_method_microdeposit_verification_attempts_exceeded' | 'payment_method_microdeposit_verification_descriptor_code_mismatch' | 'payment_method_microdeposit_verification_timeout' | 'payment_method_not_available' | 'payment_method_provider_decline' | 'payment_method_provider_timeout' | 'payment_method_restricted' | 'payment_method_unactivated' | 'payment_method_unexpected_state' | 'payment_method_unsupported_type' | 'payout_reconciliation_not_ready' | 'payouts_limit_exceeded' | 'payouts_not_allowed' | 'platform_account_required' | 'platform_api_key_expired' | 'postal_code_invalid' | 'processing_error' | 'product_inactive' | 'progressive_onboarding_limit_exceeded' | 'rate_limit' | 'refer_to_customer' | 'refund_disputed_payment' | 'request_blocked' | 'resource_already_exists' | 'resource_missing' | 'return_intent_already_processed' | 'routing_number_invalid' | 'secret_key_required' | 'sepa_unsupported_account' | 'service_period_coupon_with_metered_tiered_item_unsupported' | 'setup_attempt_failed' | 'setup_intent_authentication_failure' | 'setup_intent_invalid_parameter' | 'setup_intent_mandate_invalid' | 'setup_intent_mobile_wallet_unsupported' | 'setup_intent_setup_attempt_expired' | 'setup_intent_unexpected_state' | 'shipping_address_invalid' | 'shipping_calculation_failed' | 'siret_invalid' | 'sku_inactive' | 'smart_disputes_not_available' | 'state_unsupported' | 'status_transition_invalid' | 'storer_capability_missing' | 'storer_capability_not_active' | 'stripe_tax_inactive' | 'subscription_update_trial_after_billing_cycle_anchor' | 'tax_id_invalid' | 'tax_id_prohibited' | 'taxes_calculation_failed' | 'terminal_location_country_unsupported' | 'terminal_reader_busy' | 'terminal_reader_hardware_fault' | 'terminal_reader_invalid_location_for_activation' | 'terminal_reader_invalid_location_for_payment' | 'terminal_reader_offline' | 'terminal_reader_timeout' | 'testmode_charges_only' | 'three_d_secure_authentication_not_supported' | 'three_d_secure_authentication_upstream_error' | 'tls_version_unsupported' | 'token_already_used' | 'token_card_network_invalid' | 'token_in_use' | 'transfer_source_balance_parameters_mismatch' | 'transfers_not_allowed' | 'url_invalid' | OtherString;
    export type Type = 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error' | OtherString;
  }
  export interface ManagedPayments {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-managed_payments-enabled) */
    enabled: boolean;
  }
  export interface NextAction {
    /** How to send the customer to Alipay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-alipay_handle_redirect) */
    alipay_handle_redirect?: NextAction.AlipayHandleRedirect;
    /** The customer has to confirm in the app of the bank. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-blik_authorize) */
    blik_authorize?: NextAction.BlikAuthorize;
    /** The voucher to show. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-boleto_display_details) */
    boleto_display_details?: NextAction.BoletoDisplayDetails;
    /** The customer was told, and may have to agree before the card is charged. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-card_await_notification) */
    card_await_notification?: NextAction.CardAwaitNotification;
    /** How to send the customer to Cash App, or the code to show. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-cashapp_handle_redirect_or_display_qr_code) */
    cashapp_handle_redirect_or_display_qr_code?: NextAction.CashappHandleRedirectOrDisplayQrCode;
    /** How the customer can send the money. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions) */
    display_bank_transfer_instructions?: NextAction.DisplayBankTransferInstructions;
    /** The code to show for Klarna. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-klarna_display_qr_code) */
    klarna_display_qr_code?: NextAction.KlarnaDisplayQrCode;
    /** How to pay in the shop. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-konbini_display_details) */
    konbini_display_details?: NextAction.KonbiniDisplayDetails;
    /** The numbers to pay with at Multibanco. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-multibanco_display_details) */
    multibanco_display_details?: NextAction.MultibancoDisplayDetails;
    /** The voucher to show. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-oxxo_display_details) */
    oxxo_display_details?: NextAction.OxxoDisplayDetails;
    /** The code to show for PayNow. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-paynow_display_qr_code) */
    paynow_display_qr_code?: NextAction.PaynowDisplayQrCode;
    /** The code to show for Pix. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-pix_display_qr_code) */
    pix_display_qr_code?: NextAction.PixDisplayQrCode;
    /** The code to show for PromptPay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-promptpay_display_qr_code) */
    promptpay_display_qr_code?: NextAction.PromptpayDisplayQrCode;
    /** Where the customer has to go to authenticate. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-redirect_to_url) */
    redirect_to_url?: NextAction.RedirectToUrl;
    /** How to send the customer to Swish, or the code to show. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-swish_handle_redirect_or_display_qr_code) */
    swish_handle_redirect_or_display_qr_code?: NextAction.SwishHandleRedirectOrDisplayQrCode;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-type) */
    type: string;
    /** How to send the customer to the UPI app, or the code to show. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-upi_handle_redirect_or_display_qr_code) */
    upi_handle_redirect_or_display_qr_code?: NextAction.UpiHandleRedirectOrDisplayQrCode;
    /** Whether a Stripe library on the customer's device handles what the customer has to do. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-use_stripe_sdk) */
    use_stripe_sdk?: NextAction.UseStripeSdk;
    /** The bank account is proved by small deposits. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-verify_with_microdeposits) */
    verify_with_microdeposits?: NextAction.VerifyWithMicrodeposits;
    /** The code to show for WeChat Pay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-wechat_pay_display_qr_code) */
    wechat_pay_display_qr_code?: NextAction.WechatPayDisplayQrCode;
    /** How to open WeChat on Android. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-wechat_pay_redirect_to_android_app) */
    wechat_pay_redirect_to_android_app?: NextAction.WechatPayRedirectToAndroidApp;
    /** How to open WeChat on iOS. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-wechat_pay_redirect_to_ios_app) */
    wechat_pay_redirect_to_ios_app?: NextAction.WechatPayRedirectToIosApp;
  }
  export namespace NextAction {
    export interface AlipayHandleRedirect {
      /** What the app of Alipay needs. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-alipay_handle_redirect-native_data) */
      native_data: string | null;
      /** The address that opens the app. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-alipay_handle_redirect-native_url) */
      native_url: string | null;
      /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-alipay_handle_redirect-return_url) */
      return_url: string | null;
      /** Where it can be reached. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-alipay_handle_redirect-url) */
      url: string | null;
    }
    export interface BlikAuthorize {
    }
    export interface BoletoDisplayDetails {
      /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-boleto_display_details-expires_at) */
      expires_at: number | null;
      /** The voucher to pay with, as a page. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-boleto_display_details-hosted_voucher_url) */
      hosted_voucher_url: string | null;
      /** The number of the voucher. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-boleto_display_details-number) */
      number: string | null;
      /** Where it can be fetched as PDF. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-boleto_display_details-pdf) */
      pdf: string | null;
    }
    export interface CardAwaitNotification {
      /** When the card is charged. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-card_await_notification-charge_attempt_at) */
      charge_attempt_at: number | null;
      /** Whether the customer has to agree first. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-card_await_notification-customer_approval_required) */
      customer_approval_required: boolean | null;
    }
    export interface CashappHandleRedirectOrDisplayQrCode {
      /** A page that tells the customer how to pay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-cashapp_handle_redirect_or_display_qr_code-hosted_instructions_url) */
      hosted_instructions_url: string;
      /** The address that opens the app. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-cashapp_handle_redirect_or_display_qr_code-mobile_auth_url) */
      mobile_auth_url: string;
      /** The QR code for the customer to scan. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-cashapp_handle_redirect_or_display_qr_code-qr_code) */
      qr_code: CashappHandleRedirectOrDisplayQrCode.QrCode;
    }
    export namespace CashappHandleRedirectOrDisplayQrCode {
      export interface QrCode {
        /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-cashapp_handle_redirect_or_display_qr_code-qr_code-expires_at) */
        expires_at: number;
        /** The code as a picture, PNG. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-cashapp_handle_redirect_or_display_qr_code-qr_code-image_url_png) */
        image_url_png: string;
        /** The code as a picture, SVG. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-cashapp_handle_redirect_or_display_qr_code-qr_code-image_url_svg) */
        image_url_svg: string;
      }
    }
    export interface DisplayBankTransferInstructions {
      /** What is still to be paid. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-amount_remaining) */
      amount_remaining: number | null;
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-currency) */
      currency: string | null;
      /** Accounts that the money can be sent to. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses) */
      financial_addresses?: DisplayBankTransferInstructions.FinancialAddress[];
      /** A page that tells the customer how to pay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-hosted_instructions_url) */
      hosted_instructions_url: string | null;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-reference) */
      reference: string | null;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-type) */
      type: DisplayBankTransferInstructions.Type;
    }
    export namespace DisplayBankTransferInstructions {
      export interface FinancialAddress {
        /** An account in the United States to send money to. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-aba) */
        aba?: FinancialAddress.Aba;
        /** An account in the European Union to send money to. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-iban) */
        iban?: FinancialAddress.Iban;
        /** An account in the United Kingdom to send money to. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-sort_code) */
        sort_code?: FinancialAddress.SortCode;
        /** An account in Mexico to send money to. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-spei) */
        spei?: FinancialAddress.Spei;
        /** The networks that it takes. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-supported_networks) */
        supported_networks?: FinancialAddress.SupportedNetwork[];
        /** An account to send money to from abroad. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-swift) */
        swift?: FinancialAddress.Swift;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-type) */
        type: FinancialAddress.Type;
        /** An account in Japan to send money to. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-zengin) */
        zengin?: FinancialAddress.Zengin;
      }
      export namespace FinancialAddress {
        export interface Aba {
          /** Postal address of the account holder. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-aba-account_holder_address) */
          account_holder_address: Address;
          /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-aba-account_holder_name) */
          account_holder_name: string;
          /** The number of the bank account. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-aba-account_number) */
          account_number: string;
          /** What kind of account it is. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-aba-account_type) */
          account_type: string;
          /** Postal address of the bank. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-aba-bank_address) */
          bank_address: Address;
          /** The bank, by name. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-aba-bank_name) */
          bank_name: string;
          /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-aba-routing_number) */
          routing_number: string;
        }
        export interface Iban {
          /** Postal address of the account holder. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-iban-account_holder_address) */
          account_holder_address: Address;
          /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-iban-account_holder_name) */
          account_holder_name: string;
          /** Postal address of the bank. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-iban-bank_address) */
          bank_address: Address;
          /** The code of the bank, as in ISO 9362 (BIC). [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-iban-bic) */
          bic: string;
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-iban-country) */
          country: string;
          /** The number of the bank account, as in ISO 13616 (IBAN). [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-iban-iban) */
          iban: string;
        }
        export interface SortCode {
          /** Postal address of the account holder. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-sort_code-account_holder_address) */
          account_holder_address: Address;
          /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-sort_code-account_holder_name) */
          account_holder_name: string;
          /** The number of the bank account. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-sort_code-account_number) */
          account_number: string;
          /** Postal address of the bank. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-sort_code-bank_address) */
          bank_address: Address;
          /** Bank and branch in the United Kingdom, six digits. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-sort_code-sort_code) */
          sort_code: string;
        }
        export interface Spei {
          /** Postal address of the account holder. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-spei-account_holder_address) */
          account_holder_address: Address;
          /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-spei-account_holder_name) */
          account_holder_name: string;
          /** Postal address of the bank. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-spei-bank_address) */
          bank_address: Address;
          /** Identifies the bank within its country. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-spei-bank_code) */
          bank_code: string;
          /** The bank, by name. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-spei-bank_name) */
          bank_name: string;
          /** The account number in Mexico, 18 digits. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-spei-clabe) */
          clabe: string;
        }
        export type SupportedNetwork = 'ach' | 'bacs' | 'chaps' | 'domestic_wire_us' | 'fps' | 'sepa' | 'spei' | 'swift' | 'zengin' | OtherString;
        export interface Swift {
          /** Postal address of the account holder. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-swift-account_holder_address) */
          account_holder_address: Address;
          /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-swift-account_holder_name) */
          account_holder_name: string;
          /** The number of the bank account. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-swift-account_number) */
          account_number: string;
          /** What kind of account it is. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-swift-account_type) */
          account_type: string;
          /** Postal address of the bank. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-swift-bank_address) */
          bank_address: Address;
          /** The bank, by name. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-swift-bank_name) */
          bank_name: string;
          /** The code of the bank, as in ISO 9362 (BIC). [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-swift-swift_code) */
          swift_code: string;
        }
        export type Type = 'aba' | 'iban' | 'sort_code' | 'spei' | 'swift' | 'zengin' | OtherString;
        export interface Zengin {
          /** Postal address of the account holder. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-zengin-account_holder_address) */
          account_holder_address: Address;
          /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-zengin-account_holder_name) */
          account_holder_name: string | null;
          /** The number of the bank account. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-zengin-account_number) */
          account_number: string | null;
          /** What kind of account it is. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-zengin-account_type) */
          account_type: string | null;
          /** Postal address of the bank. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-zengin-bank_address) */
          bank_address: Address;
          /** Identifies the bank within its country. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-zengin-bank_code) */
          bank_code: string | null;
          /** The bank, by name. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-zengin-bank_name) */
          bank_name: string | null;
          /** Identifies the branch of the bank. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-zengin-branch_code) */
          branch_code: string | null;
          /** The name of the branch. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions-financial_addresses-zengin-branch_name) */
          branch_name: string | null;
        }
      }
      export type Type = 'eu_bank_transfer' | 'gb_bank_transfer' | 'jp_bank_transfer' | 'mx_bank_transfer' | 'us_bank_transfer' | OtherString;
    }
    export interface KlarnaDisplayQrCode {
      /** What the code says, to draw it yourself. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-klarna_display_qr_code-data) */
      data: string;
      /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-klarna_display_qr_code-expires_at) */
      expires_at: number | null;
      /** The code as a picture, PNG. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-klarna_display_qr_code-image_url_png) */
      image_url_png: string;
      /** The code as a picture, SVG. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-klarna_display_qr_code-image_url_svg) */
      image_url_svg: string;
    }
    export interface KonbiniDisplayDetails {
      /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-konbini_display_details-expires_at) */
      expires_at: number;
      /** The voucher to pay with, as a page. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-konbini_display_details-hosted_voucher_url) */
      hosted_voucher_url: string | null;
      /** The chains of shops that it can be paid in. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-konbini_display_details-stores) */
      stores: KonbiniDisplayDetails.Stores;
    }
    export namespace KonbiniDisplayDetails {
      export interface Stores {
        /** [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-konbini_display_details-stores-familymart) */
        familymart: Stores.Familymart | null;
        /** [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-konbini_display_details-stores-lawson) */
        lawson: Stores.Lawson | null;
        /** [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-konbini_display_details-stores-ministop) */
        ministop: Stores.Ministop | null;
        /** [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-konbini_display_details-stores-seicomart) */
        seicomart: Stores.Seicomart | null;
      }
      export namespace Stores {
        export interface Familymart {
          /** The number that the customer gives in the shop. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-konbini_display_details-stores-familymart-confirmation_number) */
          confirmation_number?: string;
          /** The code to pay with in the shop. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-konbini_display_details-stores-familymart-payment_code) */
          payment_code: string;
        }
        export interface Lawson {
          /** The number that the customer gives in the shop. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-konbini_display_details-stores-lawson-confirmation_number) */
          confirmation_number?: string;
          /** The code to pay with in the shop. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-konbini_display_details-stores-lawson-payment_code) */
          payment_code: string;
        }
        export interface Ministop {
          /** The number that the customer gives in the shop. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-konbini_display_details-stores-ministop-confirmation_number) */
          confirmation_number?: string;
          /** The code to pay with in the shop. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-konbini_display_details-stores-ministop-payment_code) */
          payment_code: string;
        }
        export interface Seicomart {
          /** The number that the customer gives in the shop. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-konbini_display_details-stores-seicomart-confirmation_number) */
          confirmation_number?: string;
          /** The code to pay with in the shop. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-konbini_display_details-stores-seicomart-payment_code) */
          payment_code: string;
        }
      }
    }
    export interface MultibancoDisplayDetails {
      /** The number of the payee at Multibanco. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-multibanco_display_details-entity) */
      entity: string | null;
      /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-multibanco_display_details-expires_at) */
      expires_at: number | null;
      /** The voucher to pay with, as a page. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-multibanco_display_details-hosted_voucher_url) */
      hosted_voucher_url: string | null;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-multibanco_display_details-reference) */
      reference: string | null;
    }
    export interface OxxoDisplayDetails {
      /** Until when it can be paid. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-oxxo_display_details-expires_after) */
      expires_after: number | null;
      /** The voucher to pay with, as a page. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-oxxo_display_details-hosted_voucher_url) */
      hosted_voucher_url: string | null;
      /** The number of the voucher. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-oxxo_display_details-number) */
      number: string | null;
    }
    export interface PaynowDisplayQrCode {
      /** What the code says, to draw it yourself. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-paynow_display_qr_code-data) */
      data: string;
      /** A page that tells the customer how to pay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-paynow_display_qr_code-hosted_instructions_url) */
      hosted_instructions_url: string | null;
      /** The code as a picture, PNG. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-paynow_display_qr_code-image_url_png) */
      image_url_png: string;
      /** The code as a picture, SVG. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-paynow_display_qr_code-image_url_svg) */
      image_url_svg: string;
    }
    export interface PixDisplayQrCode {
      /** What the code says, to draw it yourself. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-pix_display_qr_code-data) */
      data?: string;
      /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-pix_display_qr_code-expires_at) */
      expires_at?: number;
      /** A page that tells the customer how to pay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-pix_display_qr_code-hosted_instructions_url) */
      hosted_instructions_url?: string;
      /** The code as a picture, PNG. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-pix_display_qr_code-image_url_png) */
      image_url_png?: string;
      /** The code as a picture, SVG. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-pix_display_qr_code-image_url_svg) */
      image_url_svg?: string;
    }
    export interface PromptpayDisplayQrCode {
      /** What the code says, to draw it yourself. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-promptpay_display_qr_code-data) */
      data: string;
      /** A page that tells the customer how to pay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-promptpay_display_qr_code-hosted_instructions_url) */
      hosted_instructions_url: string;
      /** The code as a picture, PNG. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-promptpay_display_qr_code-image_url_png) */
      image_url_png: string;
      /** The code as a picture, SVG. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-promptpay_display_qr_code-image_url_svg) */
      image_url_svg: string;
    }
    export interface RedirectToUrl {
      /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-redirect_to_url-return_url) */
      return_url: string | null;
      /** Where it can be reached. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-redirect_to_url-url) */
      url: string | null;
    }
    export interface SwishHandleRedirectOrDisplayQrCode {
      /** A page that tells the customer how to pay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-swish_handle_redirect_or_display_qr_code-hosted_instructions_url) */
      hosted_instructions_url: string;
      /** The address that opens the app. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-swish_handle_redirect_or_display_qr_code-mobile_auth_url) */
      mobile_auth_url: string;
      /** The QR code for the customer to scan. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-swish_handle_redirect_or_display_qr_code-qr_code) */
      qr_code: SwishHandleRedirectOrDisplayQrCode.QrCode;
    }
    export namespace SwishHandleRedirectOrDisplayQrCode {
      export interface QrCode {
        /** What the code says, to draw it yourself. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-swish_handle_redirect_or_display_qr_code-qr_code-data) */
        data: string;
        /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-swish_handle_redirect_or_display_qr_code-qr_code-expires_at) */
        expires_at: number;
        /** The code as a picture, PNG. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-swish_handle_redirect_or_display_qr_code-qr_code-image_url_png) */
        image_url_png: string;
        /** The code as a picture, SVG. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-swish_handle_redirect_or_display_qr_code-qr_code-image_url_svg) */
        image_url_svg: string;
      }
    }
    export interface UpiHandleRedirectOrDisplayQrCode {
      /** A page that tells the customer how to pay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-upi_handle_redirect_or_display_qr_code-hosted_instructions_url) */
      hosted_instructions_url: string;
      /** The QR code for the customer to scan. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-upi_handle_redirect_or_display_qr_code-qr_code) */
      qr_code: UpiHandleRedirectOrDisplayQrCode.QrCode;
    }
    export namespace UpiHandleRedirectOrDisplayQrCode {
      export interface QrCode {
        /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-upi_handle_redirect_or_display_qr_code-qr_code-expires_at) */
        expires_at: number;
        /** The code as a picture, PNG. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-upi_handle_redirect_or_display_qr_code-qr_code-image_url_png) */
        image_url_png: string;
        /** The code as a picture, SVG. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-upi_handle_redirect_or_display_qr_code-qr_code-image_url_svg) */
        image_url_svg: string;
      }
    }
    export type UseStripeSdk = Record<string, unknown>;
    export interface VerifyWithMicrodeposits {
      /** The day when it should arrive. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-verify_with_microdeposits-arrival_date) */
      arrival_date: number;
      /** The page where the customer enters what the deposits say. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-verify_with_microdeposits-hosted_verification_url) */
      hosted_verification_url: string;
      /** Whether amounts or a code are to be entered. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-verify_with_microdeposits-microdeposit_type) */
      microdeposit_type: VerifyWithMicrodeposits.MicrodepositType | null;
    }
    export namespace VerifyWithMicrodeposits {
      export type MicrodepositType = 'amounts' | 'descriptor_code' | OtherString;
    }
    export interface WechatPayDisplayQrCode {
      /** What the code says, to draw it yourself. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-wechat_pay_display_qr_code-data) */
      data: string;
      /** A page that tells the customer how to pay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-wechat_pay_display_qr_code-hosted_instructions_url) */
      hosted_instructions_url: string;
      /** The code as a picture, in the address itself. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-wechat_pay_display_qr_code-image_data_url) */
      image_data_url: string;
      /** The code as a picture, PNG. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-wechat_pay_display_qr_code-image_url_png) */
      image_url_png: string;
      /** The code as a picture, SVG. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-wechat_pay_display_qr_code-image_url_svg) */
      image_url_svg: string;
    }
    export interface WechatPayRedirectToAndroidApp {
      /** The app's id at the provider. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-wechat_pay_redirect_to_android_app-app_id) */
      app_id: string;
      /** [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-wechat_pay_redirect_to_android_app-nonce_str) */
      nonce_str: string;
      /** [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-wechat_pay_redirect_to_android_app-package) */
      package: string;
      /** [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-wechat_pay_redirect_to_android_app-partner_id) */
      partner_id: string;
      /** [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-wechat_pay_redirect_to_android_app-prepay_id) */
      prepay_id: string;
      /** [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-wechat_pay_redirect_to_android_app-sign) */
      sign: string;
      /** When it happened. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-wechat_pay_redirect_to_android_app-timestamp) */
      timestamp: string;
    }
    export interface WechatPayRedirectToIosApp {
      /** The address that opens the app. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-wechat_pay_redirect_to_ios_app-native_url) */
      native_url: string;
    }
  }
  export interface PaymentDetails {
    /** A reference that the customer gave. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_details-customer_reference) */
    customer_reference: string | null;
    /** A reference for the order. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_details-order_reference) */
    order_reference: string | null;
  }
  export interface PaymentMethodConfigurationDetails {
    /** Identifies the object. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_configuration_details-id) */
    id: string;
    /** Id of the settings that these come from (`pmc_…`). [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_configuration_details-parent) */
    parent: string | null;
  }
  export interface PaymentMethodOptions {
    /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-acss_debit) */
    acss_debit?: PaymentMethodOptions.AcssDebit;
    /** What is particular to Affirm. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-affirm) */
    affirm?: PaymentMethodOptions.Affirm;
    /** What is particular to Afterpay or Clearpay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-afterpay_clearpay) */
    afterpay_clearpay?: PaymentMethodOptions.AfterpayClearpay;
    /** What is particular to Alipay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-alipay) */
    alipay?: PaymentMethodOptions.Alipay;
    /** What is particular to Alma. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-alma) */
    alma?: PaymentMethodOptions.Alma;
    /** What is particular to Amazon Pay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-amazon_pay) */
    amazon_pay?: PaymentMethodOptions.AmazonPay;
    /** What is particular to BECS direct debits in Australia. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-au_becs_debit) */
    au_becs_debit?: PaymentMethodOptions.AuBecsDebit;
    /** What is particular to Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-bacs_debit) */
    bacs_debit?: PaymentMethodOptions.BacsDebit;
    /** What is particular to Bancontact. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-bancontact) */
    bancontact?: PaymentMethodOptions.Bancontact;
    /** What is particular to Billie. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-billie) */
    billie?: PaymentMethodOptions.Billie;
    /** What is particular to Bizum. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-bizum) */
    bizum?: PaymentMethodOptions.Bizum;
    /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-blik) */
    blik?: PaymentMethodOptions.Blik;
    /** What is particular to Boleto. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-boleto) */
    boleto?: PaymentMethodOptions.Boleto;
    /** What is particular to cards. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card) */
    card?: PaymentMethodOptions.Card;
    /** What is particular to cards held to a terminal. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card_present) */
    card_present?: PaymentMethodOptions.CardPresent;
    /** What is particular to Cash App Pay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-cashapp) */
    cashapp?: PaymentMethodOptions.Cashapp;
    /** What is particular to stablecoins. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-crypto) */
    crypto?: PaymentMethodOptions.Crypto;
    /** What is particular to money from the customer's cash balance. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-customer_balance) */
    customer_balance?: PaymentMethodOptions.CustomerBalance;
    /** What is particular to EPS. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-eps) */
    eps?: PaymentMethodOptions.Eps;
    /** What is particular to FPX. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-fpx) */
    fpx?: PaymentMethodOptions.Fpx;
    /** What is particular to giropay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-giropay) */
    giropay?: PaymentMethodOptions.Giropay;
    /** What is particular to GrabPay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-grabpay) */
    grabpay?: PaymentMethodOptions.Grabpay;
    /** What is particular to iDEAL. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-ideal) */
    ideal?: PaymentMethodOptions.Ideal;
    /** What is particular to Interac cards held to a terminal. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-interac_present) */
    interac_present?: PaymentMethodOptions.InteracPresent;
    /** What is particular to Kakao Pay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-kakao_pay) */
    kakao_pay?: PaymentMethodOptions.KakaoPay;
    /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-klarna) */
    klarna?: PaymentMethodOptions.Klarna;
    /** What is particular to payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-konbini) */
    konbini?: PaymentMethodOptions.Konbini;
    /** What is particular to Korean cards. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-kr_card) */
    kr_card?: PaymentMethodOptions.KrCard;
    /** What is particular to Link. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-link) */
    link?: PaymentMethodOptions.Link;
    /** What is particular to MB WAY. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-mb_way) */
    mb_way?: PaymentMethodOptions.MbWay;
    /** What is particular to MobilePay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-mobilepay) */
    mobilepay?: PaymentMethodOptions.Mobilepay;
    /** What is particular to Multibanco. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-multibanco) */
    multibanco?: PaymentMethodOptions.Multibanco;
    /** What is particular to Naver Pay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-naver_pay) */
    naver_pay?: PaymentMethodOptions.NaverPay;
    /** What is particular to BECS direct debits in New Zealand. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-nz_bank_account) */
    nz_bank_account?: PaymentMethodOptions.NzBankAccount;
    /** What is particular to OXXO. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-oxxo) */
    oxxo?: PaymentMethodOptions.Oxxo;
    /** What is particular to Przelewy24. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-p24) */
    p24?: PaymentMethodOptions.P24;
    /** What is particular to Pay by Bank. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-pay_by_bank) */
    pay_by_bank?: PaymentMethodOptions.PayByBank;
    /** What is particular to PAYCO. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-payco) */
    payco?: PaymentMethodOptions.Payco;
    /** What is particular to PayNow. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-paynow) */
    paynow?: PaymentMethodOptions.Paynow;
    /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-paypal) */
    paypal?: PaymentMethodOptions.Paypal;
    /** What is particular to PayPay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-paypay) */
    paypay?: PaymentMethodOptions.Paypay;
    /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-payto) */
    payto?: PaymentMethodOptions.Payto;
    /** What is particular to Pix. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-pix) */
    pix?: PaymentMethodOptions.Pix;
    /** What is particular to PromptPay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-promptpay) */
    promptpay?: PaymentMethodOptions.Promptpay;
    /** What is particular to Revolut Pay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-revolut_pay) */
    revolut_pay?: PaymentMethodOptions.RevolutPay;
    /** What is particular to Samsung Pay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-samsung_pay) */
    samsung_pay?: PaymentMethodOptions.SamsungPay;
    /** What is particular to Satispay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-satispay) */
    satispay?: PaymentMethodOptions.Satispay;
    /** What is particular to Scalapay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-scalapay) */
    scalapay?: PaymentMethodOptions.Scalapay;
    /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-sepa_debit) */
    sepa_debit?: PaymentMethodOptions.SepaDebit;
    /** What is particular to seQura. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-sequra) */
    sequra?: PaymentMethodOptions.Sequra;
    /** What is particular to Sofort. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-sofort) */
    sofort?: PaymentMethodOptions.Sofort;
    /** What is particular to Sunbit. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-sunbit) */
    sunbit?: PaymentMethodOptions.Sunbit;
    /** What is particular to Swish. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-swish) */
    swish?: PaymentMethodOptions.Swish;
    /** What is particular to TWINT. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-twint) */
    twint?: PaymentMethodOptions.Twint;
    /** What is particular to UPI. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-upi) */
    upi?: PaymentMethodOptions.Upi;
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-us_bank_account) */
    us_bank_account?: PaymentMethodOptions.UsBankAccount;
    /** What is particular to WeChat Pay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-wechat_pay) */
    wechat_pay?: PaymentMethodOptions.WechatPay;
    /** What is particular to Zip. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-zip) */
    zip?: PaymentMethodOptions.Zip;
  }
  export namespace PaymentMethodOptions {
    export interface AcssDebit {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-acss_debit-mandate_options) */
      mandate_options?: AcssDebit.MandateOptions;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-acss_debit-setup_future_usage) */
      setup_future_usage?: AcssDebit.SetupFutureUsage;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-acss_debit-target_date) */
      target_date?: string;
      /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-acss_debit-verification_method) */
      verification_method?: AcssDebit.VerificationMethod;
    }
    export namespace AcssDebit {
      export interface MandateOptions {
        /** A page of your own with the text of the mandate. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-acss_debit-mandate_options-custom_mandate_url) */
        custom_mandate_url?: string;
        /** How often debits are made, in words. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-acss_debit-mandate_options-interval_description) */
        interval_description: string | null;
        /** How often debits are made. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-acss_debit-mandate_options-payment_schedule) */
        payment_schedule: MandateOptions.PaymentSchedule | null;
        /** Whether the account is that of a business or of a person. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-acss_debit-mandate_options-transaction_type) */
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
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-affirm-capture_method) */
      capture_method?: 'manual';
      /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-affirm-preferred_locale) */
      preferred_locale?: string;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-affirm-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface AfterpayClearpay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-afterpay_clearpay-capture_method) */
      capture_method?: 'manual';
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-afterpay_clearpay-reference) */
      reference: string | null;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-afterpay_clearpay-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface Alipay {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-alipay-setup_future_usage) */
      setup_future_usage?: Alipay.SetupFutureUsage;
    }
    export namespace Alipay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Alma {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-alma-capture_method) */
      capture_method?: 'manual';
    }
    export interface AmazonPay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-amazon_pay-capture_method) */
      capture_method?: 'manual';
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-amazon_pay-setup_future_usage) */
      setup_future_usage?: AmazonPay.SetupFutureUsage;
    }
    export namespace AmazonPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface AuBecsDebit {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-au_becs_debit-setup_future_usage) */
      setup_future_usage?: AuBecsDebit.SetupFutureUsage;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-au_becs_debit-target_date) */
      target_date?: string;
    }
    export namespace AuBecsDebit {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface BacsDebit {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-bacs_debit-mandate_options) */
      mandate_options?: BacsDebit.MandateOptions;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-bacs_debit-setup_future_usage) */
      setup_future_usage?: BacsDebit.SetupFutureUsage;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-bacs_debit-target_date) */
      target_date?: string;
    }
    export namespace BacsDebit {
      export interface MandateOptions {
        /** What the reference of the mandate begins with. Up to 12 characters. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-bacs_debit-mandate_options-reference_prefix) */
        reference_prefix?: string;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Bancontact {
      /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-bancontact-preferred_language) */
      preferred_language: Bancontact.PreferredLanguage;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-bancontact-setup_future_usage) */
      setup_future_usage?: Bancontact.SetupFutureUsage;
    }
    export namespace Bancontact {
      export type PreferredLanguage = 'de' | 'en' | 'fr' | 'nl' | OtherString;
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Billie {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-billie-capture_method) */
      capture_method?: 'manual';
      /** What is known of the company. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-billie-company_details) */
      company_details?: Billie.CompanyDetails;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-billie-reference) */
      reference?: string | null;
    }
    export namespace Billie {
      export interface CompanyDetails {
        /** The address that is officially registered. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-billie-company_details-registered_address) */
        registered_address?: Address;
        /** The name in the official register. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-billie-company_details-registered_name) */
        registered_name: string | null;
        /** The number in the official register. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-billie-company_details-registration_number) */
        registration_number: string | null;
        /** What kind of number in the register it is. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-billie-company_details-registration_type) */
        registration_type?: CompanyDetails.RegistrationType;
        /** The VAT number. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-billie-company_details-vat) */
        vat: string | null;
      }
      export namespace CompanyDetails {
        export type RegistrationType = 'ch_ein' | 'de_hrb' | 'dk_cvr' | 'es_cif' | 'fi_tunnus' | 'fr_siren' | 'fr_siret' | 'it_rea' | 'nl_kvk' | 'no_org_number' | 'no_pno' | 'se_org_number' | 'se_pno' | 'uk_crn' | OtherString;
      }
    }
    export interface Bizum {
    }
    export interface Blik {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-blik-mandate_options) */
      mandate_options?: Blik.MandateOptions;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-blik-setup_future_usage) */
      setup_future_usage?: Blik.SetupFutureUsage;
    }
    export namespace Blik {
      export interface MandateOptions {
        /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-blik-mandate_options-expires_at) */
        expires_at: number | null;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-blik-mandate_options-type) */
        type: 'off_session' | null;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Boleto {
      /** How many days there are to pay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-boleto-expires_after_days) */
      expires_after_days: number;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-boleto-setup_future_usage) */
      setup_future_usage?: Boleto.SetupFutureUsage;
    }
    export namespace Boleto {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Card {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-capture_method) */
      capture_method?: 'manual';
      /** Payment in parts, agreed with the issuer. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-installments) */
      installments: Card.Installments | null;
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-mandate_options) */
      mandate_options: Card.MandateOptions | null;
      /** The network that it went over. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-network) */
      network: Card.Network | null;
      /** Whether to hold the authorization for longer, where possible. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-request_extended_authorization) */
      request_extended_authorization?: Card.RequestExtendedAuthorization;
      /** Whether the authorization may be raised later, where possible. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-request_incremental_authorization) */
      request_incremental_authorization?: Card.RequestIncrementalAuthorization;
      /** Whether it may be captured in parts, where possible. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-request_multicapture) */
      request_multicapture?: Card.RequestMulticapture;
      /** Whether more than was authorized may be captured, where possible. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-request_overcapture) */
      request_overcapture?: Card.RequestOvercapture;
      /** Whether to ask for 3D Secure: `automatic`, `any` or `challenge`. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-request_three_d_secure) */
      request_three_d_secure: Card.RequestThreeDSecure | null;
      /** Whether the security code is asked for again. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-require_cvc_recollection) */
      require_cvc_recollection?: boolean;
      /** Whether it was stored for later payments. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-setup_credential_usage) */
      setup_credential_usage?: Card.SetupCredentialUsage;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-setup_future_usage) */
      setup_future_usage?: Card.SetupFutureUsage;
      /** What follows the prefix on a statement in kana, for Japan. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-statement_descriptor_suffix_kana) */
      statement_descriptor_suffix_kana?: string;
      /** What follows the prefix on a statement in kanji, for Japan. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-statement_descriptor_suffix_kanji) */
      statement_descriptor_suffix_kanji?: string;
      /** Whether a stored card was used for one payment or for a series. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-stored_credential_usage) */
      stored_credential_usage?: Card.StoredCredentialUsage;
    }
    export namespace Card {
      export interface Installments {
        /** Plans of payment in parts that can be chosen. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-installments-available_plans) */
        available_plans: Installments.AvailablePlan[] | null;
        /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-installments-enabled) */
        enabled: boolean;
        /** How many parts, and how often they are due. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-installments-plan) */
        plan: Installments.Plan | null;
      }
      export namespace Installments {
        export interface AvailablePlan {
          /** [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-installments-available_plans-count) */
          count: number | null;
          /** How often it is debited. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-installments-available_plans-interval) */
          interval: 'month' | null;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-installments-available_plans-type) */
          type: AvailablePlan.Type;
        }
        export namespace AvailablePlan {
          export type Type = 'bonus' | 'fixed_count' | 'revolving' | OtherString;
        }
        export interface Plan {
          /** How many parts. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-installments-plan-count) */
          count: number | null;
          /** How often it is debited. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-installments-plan-interval) */
          interval: 'month' | null;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-installments-plan-type) */
          type: Plan.Type;
        }
        export namespace Plan {
          export type Type = 'bonus' | 'fixed_count' | 'revolving' | OtherString;
        }
      }
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-mandate_options-amount) */
        amount: number;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-mandate_options-amount_type) */
        amount_type: MandateOptions.AmountType;
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-mandate_options-description) */
        description: string | null;
        /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-mandate_options-end_date) */
        end_date: number | null;
        /** How often it is debited. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-mandate_options-interval) */
        interval: MandateOptions.Interval;
        /** How many of those units lie between. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-mandate_options-interval_count) */
        interval_count: number | null;
        /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-mandate_options-reference) */
        reference: string;
        /** When it began, or will begin. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-mandate_options-start_date) */
        start_date: number;
        /** The kinds of transfers that it takes. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-mandate_options-supported_types) */
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
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card_present-capture_method) */
      capture_method?: CardPresent.CaptureMethod;
      /** Whether to hold the authorization for longer, where possible. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card_present-request_extended_authorization) */
      request_extended_authorization: boolean | null;
      /** Whether the authorization may be raised later. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card_present-request_incremental_authorization_support) */
      request_incremental_authorization_support: boolean | null;
      /** Which network to prefer, where the card has two. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card_present-routing) */
      routing?: CardPresent.Routing;
    }
    export namespace CardPresent {
      export type CaptureMethod = 'manual' | 'manual_preferred';
      export interface Routing {
        /** The network to prefer: `domestic` or `international`. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card_present-routing-requested_priority) */
        requested_priority: Routing.RequestedPriority | null;
      }
      export namespace Routing {
        export type RequestedPriority = 'domestic' | 'international' | OtherString;
      }
    }
    export interface Cashapp {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-cashapp-capture_method) */
      capture_method?: 'manual';
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-cashapp-setup_future_usage) */
      setup_future_usage?: Cashapp.SetupFutureUsage;
    }
    export namespace Cashapp {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Crypto {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-crypto-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface CustomerBalance {
      /** What kind of bank transfer is meant, with details of how to make it. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-customer_balance-bank_transfer) */
      bank_transfer?: CustomerBalance.BankTransfer;
      /** How money arrives: `bank_transfer`. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-customer_balance-funding_type) */
      funding_type: 'bank_transfer' | null;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-customer_balance-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export namespace CustomerBalance {
      export interface BankTransfer {
        /** What is particular to bank transfers in the European Union. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-customer_balance-bank_transfer-eu_bank_transfer) */
        eu_bank_transfer?: BankTransfer.EuBankTransfer;
        /** The kinds of addresses for transfers that are shown. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-customer_balance-bank_transfer-requested_address_types) */
        requested_address_types?: BankTransfer.RequestedAddressType[];
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-customer_balance-bank_transfer-type) */
        type: BankTransfer.Type | null;
      }
      export namespace BankTransfer {
        export interface EuBankTransfer {
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-customer_balance-bank_transfer-eu_bank_transfer-country) */
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
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-eps-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface Fpx {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-fpx-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface Giropay {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-giropay-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface Grabpay {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-grabpay-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface Ideal {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-ideal-setup_future_usage) */
      setup_future_usage?: Ideal.SetupFutureUsage;
    }
    export namespace Ideal {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface InteracPresent {
    }
    export interface KakaoPay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-kakao_pay-capture_method) */
      capture_method?: 'manual';
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-kakao_pay-setup_future_usage) */
      setup_future_usage?: KakaoPay.SetupFutureUsage;
    }
    export namespace KakaoPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Klarna {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-klarna-capture_method) */
      capture_method?: 'manual';
      /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-klarna-preferred_locale) */
      preferred_locale: string | null;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-klarna-setup_future_usage) */
      setup_future_usage?: Klarna.SetupFutureUsage;
    }
    export namespace Klarna {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Konbini {
      /** The number that the customer gives in the shop. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-konbini-confirmation_number) */
      confirmation_number: string | null;
      /** How many days there are to pay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-konbini-expires_after_days) */
      expires_after_days: number | null;
      /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-konbini-expires_at) */
      expires_at: number | null;
      /** What was bought. Up to 22 characters. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-konbini-product_description) */
      product_description: string | null;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-konbini-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface KrCard {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-kr_card-capture_method) */
      capture_method?: 'manual';
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-kr_card-setup_future_usage) */
      setup_future_usage?: KrCard.SetupFutureUsage;
    }
    export namespace KrCard {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Link {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-link-capture_method) */
      capture_method?: 'manual';
      /** Identifies the customer at the provider, from one payment to the next. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-link-persistent_token) @deprecated */
      persistent_token: string | null;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-link-setup_future_usage) */
      setup_future_usage?: Link.SetupFutureUsage;
    }
    export namespace Link {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface MbWay {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-mb_way-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface Mobilepay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-mobilepay-capture_method) */
      capture_method?: 'manual';
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-mobilepay-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface Multibanco {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-multibanco-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface NaverPay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-naver_pay-capture_method) */
      capture_method?: 'manual';
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-naver_pay-setup_future_usage) */
      setup_future_usage?: NaverPay.SetupFutureUsage;
    }
    export namespace NaverPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface NzBankAccount {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-nz_bank_account-setup_future_usage) */
      setup_future_usage?: NzBankAccount.SetupFutureUsage;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-nz_bank_account-target_date) */
      target_date?: string;
    }
    export namespace NzBankAccount {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Oxxo {
      /** How many days there are to pay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-oxxo-expires_after_days) */
      expires_after_days: number;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-oxxo-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface P24 {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-p24-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface PayByBank {
    }
    export interface Payco {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-payco-capture_method) */
      capture_method?: 'manual';
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-payco-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface Paynow {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-paynow-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface Paypal {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-paypal-capture_method) */
      capture_method?: 'manual';
      /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-paypal-preferred_locale) */
      preferred_locale: string | null;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-paypal-reference) */
      reference: string | null;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-paypal-setup_future_usage) */
      setup_future_usage?: Paypal.SetupFutureUsage;
    }
    export namespace Paypal {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Paypay {
    }
    export interface Payto {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-payto-mandate_options) */
      mandate_options?: Payto.MandateOptions;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-payto-setup_future_usage) */
      setup_future_usage?: Payto.SetupFutureUsage;
    }
    export namespace Payto {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-payto-mandate_options-amount) */
        amount: number | null;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-payto-mandate_options-amount_type) */
        amount_type: MandateOptions.AmountType | null;
        /** When it ends. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-payto-mandate_options-end_date) */
        end_date: string | null;
        /** How often debits are made. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-payto-mandate_options-payment_schedule) */
        payment_schedule: MandateOptions.PaymentSchedule | null;
        /** How many payments at most in one period. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-payto-mandate_options-payments_per_period) */
        payments_per_period: number | null;
        /** What it is for. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-payto-mandate_options-purpose) */
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
      /** Whether the Brazilian tax on transactions (IOF) is in the amount. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-pix-amount_includes_iof) */
      amount_includes_iof?: Pix.AmountIncludesIof;
      /** How many seconds there are to pay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-pix-expires_after_seconds) */
      expires_after_seconds: number | null;
      /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-pix-expires_at) */
      expires_at: number | null;
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-pix-mandate_options) */
      mandate_options?: Pix.MandateOptions;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-pix-setup_future_usage) */
      setup_future_usage?: Pix.SetupFutureUsage;
    }
    export namespace Pix {
      export type AmountIncludesIof = 'always' | 'never' | OtherString;
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-pix-mandate_options-amount) */
        amount?: number;
        /** Whether the Brazilian tax on transactions (IOF) is in the amount. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-pix-mandate_options-amount_includes_iof) */
        amount_includes_iof?: MandateOptions.AmountIncludesIof;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-pix-mandate_options-amount_type) */
        amount_type?: MandateOptions.AmountType;
        /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-pix-mandate_options-currency) */
        currency?: string;
        /** When it ends. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-pix-mandate_options-end_date) */
        end_date?: string;
        /** How often debits are made. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-pix-mandate_options-payment_schedule) */
        payment_schedule?: MandateOptions.PaymentSchedule;
        /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-pix-mandate_options-reference) */
        reference?: string;
        /** When it began, or will begin. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-pix-mandate_options-start_date) */
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
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-promptpay-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface RevolutPay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-revolut_pay-capture_method) */
      capture_method?: 'manual';
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-revolut_pay-setup_future_usage) */
      setup_future_usage?: RevolutPay.SetupFutureUsage;
    }
    export namespace RevolutPay {
      export type SetupFutureUsage = 'none' | 'off_session';
    }
    export interface SamsungPay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-samsung_pay-capture_method) */
      capture_method?: 'manual';
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-samsung_pay-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface Satispay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-satispay-capture_method) */
      capture_method?: 'manual';
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-satispay-setup_future_usage) */
      setup_future_usage?: Satispay.SetupFutureUsage;
    }
    export namespace Satispay {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Scalapay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-scalapay-capture_method) */
      capture_method?: 'manual';
    }
    export interface SepaDebit {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-sepa_debit-mandate_options) */
      mandate_options?: SepaDebit.MandateOptions;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-sepa_debit-setup_future_usage) */
      setup_future_usage?: SepaDebit.SetupFutureUsage;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-sepa_debit-target_date) */
      target_date?: string;
    }
    export namespace SepaDebit {
      export interface MandateOptions {
        /** What the reference of the mandate begins with. Up to 12 characters. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-sepa_debit-mandate_options-reference_prefix) */
        reference_prefix?: string;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Sequra {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-sequra-capture_method) */
      capture_method?: 'manual';
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-sequra-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface Sofort {
      /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-sofort-preferred_language) */
      preferred_language: Sofort.PreferredLanguage | null;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-sofort-setup_future_usage) */
      setup_future_usage?: Sofort.SetupFutureUsage;
    }
    export namespace Sofort {
      export type PreferredLanguage = 'de' | 'en' | 'es' | 'fr' | 'it' | 'nl' | 'pl' | OtherString;
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Sunbit {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-sunbit-capture_method) */
      capture_method?: 'manual';
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-sunbit-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface Swish {
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-swish-reference) */
      reference: string | null;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-swish-setup_future_usage) */
      setup_future_usage?: 'none';
    }
    export interface Twint {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-twint-setup_future_usage) */
      setup_future_usage?: Twint.SetupFutureUsage;
    }
    export namespace Twint {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Upi {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-upi-setup_future_usage) */
      setup_future_usage?: Upi.SetupFutureUsage;
    }
    export namespace Upi {
      export type SetupFutureUsage = 'off_session' | 'on_session' | OtherString;
    }
    export interface UsBankAccount {
      /** How the customer links their bank account. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-us_bank_account-financial_connections) */
      financial_connections?: UsBankAccount.FinancialConnections;
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-us_bank_account-mandate_options) */
      mandate_options?: UsBankAccount.MandateOptions;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-us_bank_account-setup_future_usage) */
      setup_future_usage?: UsBankAccount.SetupFutureUsage;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-us_bank_account-target_date) */
      target_date?: string;
      /** What the debit is for. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-us_bank_account-transaction_purpose) */
      transaction_purpose?: UsBankAccount.TransactionPurpose;
      /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-us_bank_account-verification_method) */
      verification_method?: UsBankAccount.VerificationMethod;
    }
    export namespace UsBankAccount {
      export interface FinancialConnections {
        /** Which bank accounts can be chosen. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-us_bank_account-financial_connections-filters) */
        filters?: FinancialConnections.Filters;
        /** What of the linked account may be read. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-us_bank_account-financial_connections-permissions) */
        permissions?: FinancialConnections.Permission[];
        /** What is fetched from the linked account at once. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-us_bank_account-financial_connections-prefetch) */
        prefetch: FinancialConnections.Prefetch[] | null;
        /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-us_bank_account-financial_connections-return_url) */
        return_url?: string;
      }
      export namespace FinancialConnections {
        export interface Filters {
          /** Which kinds of bank accounts can be chosen. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-us_bank_account-financial_connections-filters-account_subcategories) */
          account_subcategories?: Filters.AccountSubcategory[];
        }
        export namespace Filters {
          export type AccountSubcategory = 'checking' | 'savings' | OtherString;
        }
        export type Permission = 'balances' | 'ownership' | 'payment_method' | 'transactions' | OtherString;
        export type Prefetch = 'balances' | 'ownership' | 'transactions' | OtherString;
      }
      export interface MandateOptions {
        /** Whether to charge the stored payment method or to send an invoice to pay. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-us_bank_account-mandate_options-collection_method) */
        collection_method?: 'paper';
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
      export type TransactionPurpose = 'goods' | 'other' | 'services' | 'unspecified' | OtherString;
      export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
    }
    export interface WechatPay {
      /** The app's id at the provider. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-wechat_pay-app_id) */
      app_id: string | null;
      /** Where the customer pays: in a browser or an app. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-wechat_pay-client) */
      client: WechatPay.Client | null;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-wechat_pay-setup_future_usage) */
      setup_future_usage?: WechatPay.SetupFutureUsage;
    }
    export namespace WechatPay {
      export type Client = 'android' | 'ios' | 'web' | OtherString;
      export type SetupFutureUsage = 'none' | OtherString;
    }
    export interface Zip {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-zip-setup_future_usage) */
      setup_future_usage?: 'none';
    }
  }
  export interface PresentmentDetails {
    /** How much, as the customer saw it. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-presentment_details-presentment_amount) */
    presentment_amount: number;
    /** The currency that the customer saw: three letters in lower case. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-presentment_details-presentment_currency) */
    presentment_currency: string;
  }
  export interface Processing {
    /** What is particular to cards. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-processing-card) */
    card?: Processing.Card;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-processing-type) */
    type: 'card';
  }
  export namespace Processing {
    export interface Card {
      /** How the customer is told before the card is charged. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-processing-card-customer_notification) */
      customer_notification?: Card.CustomerNotification;
    }
    export namespace Card {
      export interface CustomerNotification {
        /** Whether the customer was asked to agree. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-processing-card-customer_notification-approval_requested) */
        approval_requested: boolean | null;
        /** When the card is charged. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-processing-card-customer_notification-completes_at) */
        completes_at: number | null;
      }
    }
  }
  export type SetupFutureUsage = 'off_session' | 'on_session' | OtherString;
  export interface Shipping {
    /** A postal address. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-shipping-address) */
    address?: Address;
    /** Who carries it. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-shipping-carrier) */
    carrier?: string | null;
    /** What it is called. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-shipping-name) */
    name?: string;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-shipping-phone) */
    phone?: string | null;
    /** The number to follow the parcel by; several with commas between. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-shipping-tracking_number) */
    tracking_number?: string | null;
  }
  export type Status = 'canceled' | 'processing' | 'requires_action' | 'requires_capture' | 'requires_confirmation' | 'requires_payment_method' | 'succeeded' | OtherString;
  export interface TransferData {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-transfer_data-amount) */
    amount?: number;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-transfer_data-description) */
    description?: string;
    /** What the money goes to. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-transfer_data-destination) */
    destination: Expandable<Account>;
    /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-transfer_data-metadata) */
    metadata?: Metadata;
    /** What the payment that the account gets is to carry. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-transfer_data-payment_data) */
    payment_data?: TransferData.PaymentData;
  }
  export namespace TransferData {
    export interface PaymentData {
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-transfer_data-payment_data-description) */
      description?: string;
      /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-transfer_data-payment_data-metadata) */
      metadata?: Metadata;
    }
  }
}

export interface PaymentIntentCreateParams {
  /** How much to collect; each currency has a least amount, worth about 50 US cents. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount) */
  amount: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-currency) */
  currency: string;
  /** The only kinds of payment methods that may be offered. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-allowed_payment_method_types) */
  allowed_payment_method_types?: readonly PaymentIntentCreateParams.AllowedPaymentMethodType[] | undefined;
  /** How the amount adds up: tip, shipping, tax, discounts and items. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details) */
  amount_details?: PaymentIntentCreateParams.AmountDetails | undefined;
  /** How much of the payment the platform takes as its fee. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-application_fee_amount) */
  application_fee_amount?: number | undefined;
  /** Whether Stripe chooses what to offer, from what is switched on in the Dashboard. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-automatic_payment_methods) */
  automatic_payment_methods?: PaymentIntentCreateParams.AutomaticPaymentMethods | undefined;
  /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-capture_method) */
  capture_method?: PaymentIntentCreateParams.CaptureMethod | undefined;
  /** Whether to confirm it in the same call. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-confirm) */
  confirm?: boolean | undefined;
  /** Whether your server alone may confirm (`manual`) or a publishable key too (`automatic`). [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-confirmation_method) */
  confirmation_method?: PaymentIntentCreateParams.ConfirmationMethod | undefined;
  /** Id of what the front end collected (`ctoken_…`); it overrides the payment method here. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-confirmation_token) */
  confirmation_token?: string | undefined;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-customer) */
  customer?: string | undefined;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-customer_account) */
  customer_account?: string | undefined;
  /** What it is for; customers read it on the receipt. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-description) */
  description?: string | undefined;
  /** Whether to fail where the customer would have to do something, such as 3D Secure. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-error_on_requires_action) */
  error_on_requires_action?: boolean | undefined;
  /** Kinds of payment methods not to be offered. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-excluded_payment_method_types) */
  excluded_payment_method_types?: readonly PaymentIntentCreateParams.ExcludedPaymentMethodType[] | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** What else is to follow from the payment, such as recording its tax. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-hooks) */
  hooks?: PaymentIntentCreateParams.Hooks | undefined;
  /** Id of the mandate, the permission to debit (`mandate_…`). [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-mandate) */
  mandate?: string | undefined;
  /** The customer's permission to debit: when and how it was given. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-mandate_data) */
  mandate_data?: Emptyable<PaymentIntentCreateParams.MandateData> | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-metadata) */
  metadata?: MetadataParam | undefined;
  /** Whether the customer is absent and cannot be asked for anything. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-off_session) */
  off_session?: boolean | PaymentIntentCreateParams.OffSession | undefined;
  /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-on_behalf_of) */
  on_behalf_of?: string | undefined;
  /** What the payment is for, such as a flight or a stay, and your reference for it. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_details) */
  payment_details?: PaymentIntentCreateParams.PaymentDetails | undefined;
  /** Id of the payment method (`pm_…`). [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method) */
  payment_method?: string | undefined;
  /** Id of the settings that say what is offered (`pmc_…`); your default ones without it. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_configuration) */
  payment_method_configuration?: string | undefined;
  /** Details of a new payment method, in place of the id of one. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data) */
  payment_method_data?: PaymentIntentCreateParams.PaymentMethodData | undefined;
  /** What applies only to one kind of payment method, by its name. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options) */
  payment_method_options?: PaymentIntentCreateParams.PaymentMethodOptions | undefined;
  /** What Radar is to know or to do about it. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-radar_options) */
  radar_options?: PaymentIntentCreateParams.RadarOptions | undefined;
  /** Where the receipt goes; in live mode even if receipts are switched off. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-receipt_email) */
  receipt_email?: string | undefined;
  /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-return_url) */
  return_url?: string | undefined;
  /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-setup_future_usage) */
  setup_future_usage?: PaymentIntentCreateParams.SetupFutureUsage | undefined;
  /** Who receives the goods, and where. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-shipping) */
  shipping?: PaymentIntentCreateParams.Shipping | undefined;
  /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-statement_descriptor) */
  statement_descriptor?: string | undefined;
  /** What follows your own prefix on a card's statement: at most 22 characters together. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-statement_descriptor_suffix) */
  statement_descriptor_suffix?: string | undefined;
  /** The connected account that receives the money, and how much of it. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-transfer_data) */
  transfer_data?: PaymentIntentCreateParams.TransferData | undefined;
  /** A text of your own that ties payments and transfers together. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-transfer_group) */
  transfer_group?: string | undefined;
  /** Whether a Stripe library on the customer's device handles what the customer has to do. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-use_stripe_sdk) */
  use_stripe_sdk?: boolean | undefined;
}
export declare namespace PaymentIntentCreateParams {
  export type AllowedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boku_promptpay' | 'boleto' | 'capchase_pay' | 'card' | 'card_present' | 'cashapp' | 'check_scan' | 'click_to_pay' | 'crypto' | 'customer_balance' | 'demo_pay' | 'duitnow' | 'dummy_auth_push' | 'dummy_passthrough_card' | 'edenred' | 'eps' | 'fpx' | 'gcash' | 'getbalance' | 'gift_card' | 'giropay' | 'gopay' | 'grabpay' | 'id_bank_transfer' | 'ideal' | 'interac_present' | 'kakao_pay' | 'klarna' | 'knet' | 'konbini' | 'kr_card' | 'kr_market' | 'kriya' | 'link' | 'mb_way' | 'mobilepay' | 'momo' | 'mondu' | 'multibanco' | 'naver_pay' | 'netbanking' | 'ng_bank' | 'ng_bank_transfer' | 'ng_card' | 'ng_market' | 'ng_ussd' | 'ng_wallet' | 'nz_bank_account' | 'octopus' | 'oxxo' | 'p24' | 'paper_check' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'qris' | 'rechnung' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'shop_pay' | 'shopeepay' | 'sofort' | 'south_korea_market' | 'stripe_balance' | 'sunbit' | 'swish' | 'tamara' | 'test_pay' | 'touch_n_go' | 'truemoney' | 'twint' | 'upi' | 'us_bank_account' | 'us_cash_voucher' | 'vipps' | 'wechat_pay' | 'wero' | 'zip' | OtherString;
  export interface AmountDetails {
    /** How much is taken off. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-discount_amount) */
    discount_amount?: Emptyable<number> | undefined;
    /** Whether amounts that do not add up are refused. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-enforce_arithmetic_validation) */
    enforce_arithmetic_validation?: boolean | undefined;
    /** What is bought: up to 100 prices, each with its quantity. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-line_items) */
    line_items?: Emptyable<readonly AmountDetails.LineItem[]> | undefined;
    /** What of the amount is for shipping. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-shipping) */
    shipping?: Emptyable<AmountDetails.Shipping> | undefined;
    /** What of the amount is tax. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-tax) */
    tax?: Emptyable<AmountDetails.Tax> | undefined;
  }
  export namespace AmountDetails {
    export interface LineItem {
      /** How much is taken off. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-line_items-discount_amount) */
      discount_amount?: number | undefined;
      /** What applies only to one kind of payment method, by its name. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-line_items-payment_method_options) */
      payment_method_options?: LineItem.PaymentMethodOptions | undefined;
      /** The item's number with you, such as its SKU. Up to 12 characters. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-line_items-product_code) */
      product_code?: string | undefined;
      /** The item's name. Up to 1024 characters. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-line_items-product_name) */
      product_name: string;
      /** How many units. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-line_items-quantity) */
      quantity: number;
      /** How much of it is tax. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-line_items-tax) */
      tax?: LineItem.Tax | undefined;
      /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-line_items-unit_cost) */
      unit_cost: number;
      /** What the quantity is counted in. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-line_items-unit_of_measure) */
      unit_of_measure?: string | undefined;
    }
    export namespace LineItem {
      export interface PaymentMethodOptions {
        /** What is particular to cards. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-line_items-payment_method_options-card) */
        card?: PaymentMethodOptions.Card | undefined;
        /** What is particular to cards held to a terminal. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-line_items-payment_method_options-card_present) */
        card_present?: PaymentMethodOptions.CardPresent | undefined;
        /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-line_items-payment_method_options-klarna) */
        klarna?: PaymentMethodOptions.Klarna | undefined;
        /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-line_items-payment_method_options-paypal) */
        paypal?: PaymentMethodOptions.Paypal | undefined;
      }
      export namespace PaymentMethodOptions {
        export interface Card {
          /** The kind of goods, as the network sorts them. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-line_items-payment_method_options-card-commodity_code) */
          commodity_code?: string | undefined;
        }
        export interface CardPresent {
          /** The kind of goods, as the network sorts them. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-line_items-payment_method_options-card_present-commodity_code) */
          commodity_code?: string | undefined;
        }
        export interface Klarna {
          /** The address of a picture. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-line_items-payment_method_options-klarna-image_url) */
          image_url?: string | undefined;
          /** The page of the product. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-line_items-payment_method_options-klarna-product_url) */
          product_url?: string | undefined;
          /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-line_items-payment_method_options-klarna-reference) */
          reference?: string | undefined;
          /** Your reference for the subscription. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-line_items-payment_method_options-klarna-subscription_reference) */
          subscription_reference?: string | undefined;
        }
        export interface Paypal {
          /** Whether the item is physical, digital or a donation. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-line_items-payment_method_options-paypal-category) */
          category?: Paypal.Category | undefined;
          /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-line_items-payment_method_options-paypal-description) */
          description?: string | undefined;
          /** Who sells it. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-line_items-payment_method_options-paypal-sold_by) */
          sold_by?: string | undefined;
        }
        export namespace Paypal {
          export type Category = 'digital_goods' | 'donation' | 'physical_goods' | OtherString;
        }
      }
      export interface Tax {
        /** How much tax there is in all. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-line_items-tax-total_tax_amount) */
        total_tax_amount: number;
      }
    }
    export interface Shipping {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-shipping-amount) */
      amount?: Emptyable<number> | undefined;
      /** Post code that it is sent from. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-shipping-from_postal_code) */
      from_postal_code?: Emptyable<string> | undefined;
      /** Post code that it is sent to. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-shipping-to_postal_code) */
      to_postal_code?: Emptyable<string> | undefined;
    }
    export interface Tax {
      /** How much tax there is in all. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-tax-total_tax_amount) */
      total_tax_amount: number;
    }
  }
  export interface AutomaticPaymentMethods {
    /** Whether payment methods may be offered that send the customer elsewhere. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-automatic_payment_methods-allow_redirects) */
    allow_redirects?: AutomaticPaymentMethods.AllowRedirects | undefined;
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-automatic_payment_methods-enabled) */
    enabled: boolean;
  }
  export namespace AutomaticPaymentMethods {
    export type AllowRedirects = 'always' | 'never' | OtherString;
  }
  export type CaptureMethod = 'automatic' | 'automatic_async' | 'manual' | OtherString;
  export type ConfirmationMethod = 'automatic' | 'manual' | OtherString;
  export type ExcludedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
  export interface Hooks {
    /** What is worked with. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-hooks-inputs) */
    inputs?: Hooks.Inputs | undefined;
  }
  export namespace Hooks {
    export interface Inputs {
      /** The tax of the payment. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-hooks-inputs-tax) */
      tax?: Inputs.Tax | undefined;
    }
    export namespace Inputs {
      export interface Tax {
        /** Id of the calculation of Stripe Tax (`taxcalc_…`). [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-hooks-inputs-tax-calculation) */
        calculation: Emptyable<string>;
      }
    }
  }
  export interface MandateData {
    /** How and when the customer agreed. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-mandate_data-customer_acceptance) */
    customer_acceptance: MandateData.CustomerAcceptance;
  }
  export namespace MandateData {
    export interface CustomerAcceptance {
      /** When the customer agreed. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-mandate_data-customer_acceptance-accepted_at) */
      accepted_at?: Timestamp | undefined;
      /** That the customer agreed on paper or by word. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-mandate_data-customer_acceptance-offline) */
      offline?: CustomerAcceptance.Offline | undefined;
      /** From where the customer agreed: internet address and browser. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-mandate_data-customer_acceptance-online) */
      online?: CustomerAcceptance.Online | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-mandate_data-customer_acceptance-type) */
      type: CustomerAcceptance.Type;
    }
    export namespace CustomerAcceptance {
      export interface Offline extends NoParams {
      }
      export interface Online {
        /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-mandate_data-customer_acceptance-online-ip_address) */
        ip_address: string;
        /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-mandate_data-customer_acceptance-online-user_agent) */
        user_agent: string;
      }
      export type Type = 'offline' | 'online' | OtherString;
    }
  }
  export type OffSession = 'one_off' | 'recurring' | OtherString;
  export interface PaymentDetails {
    /** A reference that the customer gave. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_details-customer_reference) */
    customer_reference?: Emptyable<string> | undefined;
    /** A reference for the order. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_details-order_reference) */
    order_reference?: Emptyable<string> | undefined;
  }
  export interface PaymentMethodData {
    /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-acss_debit) */
    acss_debit?: PaymentMethodData.AcssDebit | undefined;
    /** What is particular to Affirm. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-affirm) */
    affirm?: PaymentMethodData.Affirm | undefined;
    /** What is particular to Afterpay or Clearpay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-afterpay_clearpay) */
    afterpay_clearpay?: PaymentMethodData.AfterpayClearpay | undefined;
    /** What is particular to Alipay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-alipay) */
    alipay?: PaymentMethodData.Alipay | undefined;
    /** Whether it may be shown again at a next purchase: `always`, `limited` or `unspecified`. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-allow_redisplay) */
    allow_redisplay?: PaymentMethodData.AllowRedisplay | undefined;
    /** What is particular to Alma. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-alma) */
    alma?: PaymentMethodData.Alma | undefined;
    /** What is particular to Amazon Pay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-amazon_pay) */
    amazon_pay?: PaymentMethodData.AmazonPay | undefined;
    /** What is particular to BECS direct debits in Australia. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-au_becs_debit) */
    au_becs_debit?: PaymentMethodData.AuBecsDebit | undefined;
    /** What is particular to Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-bacs_debit) */
    bacs_debit?: PaymentMethodData.BacsDebit | undefined;
    /** What is particular to Bancontact. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-bancontact) */
    bancontact?: PaymentMethodData.Bancontact | undefined;
    /** What is particular to Billie. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-billie) */
    billie?: PaymentMethodData.Billie | undefined;
    /** Name, address, email and telephone that belong to the payment method. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-billing_details) */
    billing_details?: PaymentMethodData.BillingDetails | undefined;
    /** What is particular to Bizum. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-bizum) */
    bizum?: PaymentMethodData.Bizum | undefined;
    /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-blik) */
    blik?: PaymentMethodData.Blik | undefined;
    /** What is particular to Boleto. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-boleto) */
    boleto?: PaymentMethodData.Boleto | undefined;
    /** What is particular to Cash App Pay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-cashapp) */
    cashapp?: PaymentMethodData.Cashapp | undefined;
    /** What is particular to stablecoins. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-crypto) */
    crypto?: PaymentMethodData.Crypto | undefined;
    /** What is particular to money from the customer's cash balance. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-customer_balance) */
    customer_balance?: PaymentMethodData.CustomerBalance | undefined;
    /** What is particular to EPS. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-eps) */
    eps?: PaymentMethodData.Eps | undefined;
    /** What is particular to FPX. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-fpx) */
    fpx?: PaymentMethodData.Fpx | undefined;
    /** What is particular to giropay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-giropay) */
    giropay?: PaymentMethodData.Giropay | undefined;
    /** What is particular to GrabPay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-grabpay) */
    grabpay?: PaymentMethodData.Grabpay | undefined;
    /** What is particular to iDEAL. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-ideal) */
    ideal?: PaymentMethodData.Ideal | undefined;
    /** What is particular to Interac cards held to a terminal. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-interac_present) */
    interac_present?: PaymentMethodData.InteracPresent | undefined;
    /** What is particular to Kakao Pay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-kakao_pay) */
    kakao_pay?: PaymentMethodData.KakaoPay | undefined;
    /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-klarna) */
    klarna?: PaymentMethodData.Klarna | undefined;
    /** What is particular to payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-konbini) */
    konbini?: PaymentMethodData.Konbini | undefined;
    /** What is particular to Korean cards. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-kr_card) */
    kr_card?: PaymentMethodData.KrCard | undefined;
    /** What is particular to Link. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-link) */
    link?: PaymentMethodData.Link | undefined;
    /** What is particular to MB WAY. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-mb_way) */
    mb_way?: PaymentMethodData.MbWay | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-metadata) */
    metadata?: MetadataParam | undefined;
    /** What is particular to MobilePay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-mobilepay) */
    mobilepay?: PaymentMethodData.Mobilepay | undefined;
    /** What is particular to Multibanco. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-multibanco) */
    multibanco?: PaymentMethodData.Multibanco | undefined;
    /** What is particular to Naver Pay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-naver_pay) */
    naver_pay?: PaymentMethodData.NaverPay | undefined;
    /** What is particular to BECS direct debits in New Zealand. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-nz_bank_account) */
    nz_bank_account?: PaymentMethodData.NzBankAccount | undefined;
    /** What is particular to OXXO. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-oxxo) */
    oxxo?: PaymentMethodData.Oxxo | undefined;
    /** What is particular to Przelewy24. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-p24) */
    p24?: PaymentMethodData.P24 | undefined;
    /** What is particular to Pay by Bank. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-pay_by_bank) */
    pay_by_bank?: PaymentMethodData.PayByBank | undefined;
    /** What is particular to PAYCO. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-payco) */
    payco?: PaymentMethodData.Payco | undefined;
    /** What is particular to PayNow. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-paynow) */
    paynow?: PaymentMethodData.Paynow | undefined;
    /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-paypal) */
    paypal?: PaymentMethodData.Paypal | undefined;
    /** What is particular to PayPay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-paypay) */
    paypay?: PaymentMethodData.Paypay | undefined;
    /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-payto) */
    payto?: PaymentMethodData.Payto | undefined;
    /** What is particular to Pix. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-pix) */
    pix?: PaymentMethodData.Pix | undefined;
    /** What is particular to PromptPay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-promptpay) */
    promptpay?: PaymentMethodData.Promptpay | undefined;
    /** What Radar is to know or to do about it. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-radar_options) */
    radar_options?: PaymentMethodData.RadarOptions | undefined;
    /** What is particular to Revolut Pay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-revolut_pay) */
    revolut_pay?: PaymentMethodData.RevolutPay | undefined;
    /** What is particular to Samsung Pay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-samsung_pay) */
    samsung_pay?: PaymentMethodData.SamsungPay | undefined;
    /** What is particular to Satispay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-satispay) */
    satispay?: PaymentMethodData.Satispay | undefined;
    /** What is particular to Scalapay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-scalapay) */
    scalapay?: PaymentMethodData.Scalapay | undefined;
    /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-sepa_debit) */
    sepa_debit?: PaymentMethodData.SepaDebit | undefined;
    /** What is particular to seQura. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-sequra) */
    sequra?: PaymentMethodData.Sequra | undefined;
    /** What is particular to Sofort. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-sofort) */
    sofort?: PaymentMethodData.Sofort | undefined;
    /** What is particular to Sunbit. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-sunbit) */
    sunbit?: PaymentMethodData.Sunbit | undefined;
    /** What is particular to Swish. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-swish) */
    swish?: PaymentMethodData.Swish | undefined;
    /** What is particular to TWINT. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-twint) */
    twint?: PaymentMethodData.Twint | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-type) */
    type: PaymentMethodData.Type;
    /** What is particular to UPI. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-upi) */
    upi?: PaymentMethodData.Upi | undefined;
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-us_bank_account) */
    us_bank_account?: PaymentMethodData.UsBankAccount | undefined;
    /** What is particular to WeChat Pay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-wechat_pay) */
    wechat_pay?: PaymentMethodData.WechatPay | undefined;
    /** What is particular to Zip. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-zip) */
    zip?: PaymentMethodData.Zip | undefined;
  }
  export namespace PaymentMethodData {
    export interface AcssDebit {
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-acss_debit-account_number) */
      account_number: string;
      /** The bank in Canada, three digits. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-acss_debit-institution_number) */
      institution_number: string;
      /** The branch in Canada, five digits. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-acss_debit-transit_number) */
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
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-au_becs_debit-account_number) */
      account_number: string;
      /** Bank and branch in Australia, six digits. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-au_becs_debit-bsb_number) */
      bsb_number: string;
    }
    export interface BacsDebit {
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-bacs_debit-account_number) */
      account_number?: string | undefined;
      /** Bank and branch in the United Kingdom, six digits. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-bacs_debit-sort_code) */
      sort_code?: string | undefined;
    }
    export interface Bancontact extends NoParams {
    }
    export interface Billie extends NoParams {
    }
    export interface BillingDetails {
      /** A postal address. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-billing_details-address) */
      address?: Emptyable<AddressParam> | undefined;
      /** An email address. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-billing_details-email) */
      email?: Emptyable<string> | undefined;
      /** What it is called. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-billing_details-name) */
      name?: Emptyable<string> | undefined;
      /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-billing_details-phone) */
      phone?: Emptyable<string> | undefined;
      /** The tax number. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-billing_details-tax_id) */
      tax_id?: string | undefined;
    }
    export interface Bizum extends NoParams {
    }
    export interface Blik extends NoParams {
    }
    export interface Boleto {
      /** The tax number. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-boleto-tax_id) */
      tax_id: string;
    }
    export interface Cashapp extends NoParams {
    }
    export interface Crypto extends NoParams {
    }
    export interface CustomerBalance extends NoParams {
    }
    export interface Eps {
      /** The bank of the customer. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-eps-bank) */
      bank?: Eps.Bank | undefined;
    }
    export namespace Eps {
      export type Bank = 'arzte_und_apotheker_bank' | 'austrian_anadi_bank_ag' | 'bank_austria' | 'bankhaus_carl_spangler' | 'bankhaus_schelhammer_und_schattera_ag' | 'bawag_psk_ag' | 'bks_bank_ag' | 'brull_kallmus_bank_ag' | 'btv_vier_lander_bank' | 'capital_bank_grawe_gruppe_ag' | 'deutsche_bank_ag' | 'dolomitenbank' | 'easybank_ag' | 'erste_bank_und_sparkassen' | 'hypo_alpeadriabank_international_ag' | 'hypo_bank_burgenland_aktiengesellschaft' | 'hypo_noe_lb_fur_niederosterreich_u_wien' | 'hypo_oberosterreich_salzburg_steiermark' | 'hypo_tirol_bank_ag' | 'hypo_vorarlberg_bank_ag' | 'marchfelder_bank' | 'oberbank_ag' | 'raiffeisen_bankengruppe_osterreich' | 'schoellerbank_ag' | 'sparda_bank_wien' | 'volksbank_gruppe' | 'volkskreditbank_ag' | 'vr_bank_braunau' | OtherString;
    }
    export interface Fpx {
      /** `individual` or `company`. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-fpx-account_holder_type) */
      account_holder_type?: Fpx.AccountHolderType | undefined;
      /** The bank of the customer. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-fpx-bank) */
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
      /** The bank of the account that paid. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-ideal-bank) */
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
      /** Date of birth. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-klarna-dob) */
      dob?: Klarna.Dob | undefined;
    }
    export namespace Klarna {
      export interface Dob {
        /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-klarna-dob-day) */
        day: number;
        /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-klarna-dob-month) */
        month: number;
        /** Year, in four digits. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-klarna-dob-year) */
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
      /** What is behind it, such as credit or money in an account. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-naver_pay-funding) */
      funding?: NaverPay.Funding | undefined;
    }
    export namespace NaverPay {
      export type Funding = 'card' | 'points' | OtherString;
    }
    export interface NzBankAccount {
      /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-nz_bank_account-account_holder_name) */
      account_holder_name?: string | undefined;
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-nz_bank_account-account_number) */
      account_number: string;
      /** Identifies the bank within its country. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-nz_bank_account-bank_code) */
      bank_code: string;
      /** Identifies the branch of the bank. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-nz_bank_account-branch_code) */
      branch_code: string;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-nz_bank_account-reference) */
      reference?: string | undefined;
      /** The last two or three digits of the account number. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-nz_bank_account-suffix) */
      suffix: string;
    }
    export interface Oxxo extends NoParams {
    }
    export interface P24 {
      /** The bank of the customer. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-p24-bank) */
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
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-payto-account_number) */
      account_number?: string | undefined;
      /** Bank and branch in Australia, six digits. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-payto-bsb_number) */
      bsb_number?: string | undefined;
      /** The email address, telephone number or name that stands for the account. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-payto-pay_id) */
      pay_id?: string | undefined;
    }
    export interface Pix extends NoParams {
    }
    export interface Promptpay extends NoParams {
    }
    export interface RadarOptions {
      /** Id of the Radar session (`rse_…`), which knows the device. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-radar_options-session) */
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
      /** The number of the bank account, as in ISO 13616 (IBAN). [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-sepa_debit-iban) */
      iban: string;
    }
    export interface Sequra extends NoParams {
    }
    export interface Sofort {
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-sofort-country) */
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
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-upi-mandate_options) */
      mandate_options?: Upi.MandateOptions | undefined;
    }
    export namespace Upi {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-upi-mandate_options-amount) */
        amount?: number | undefined;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-upi-mandate_options-amount_type) */
        amount_type?: MandateOptions.AmountType | undefined;
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-upi-mandate_options-description) */
        description?: string | undefined;
        /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-upi-mandate_options-end_date) */
        end_date?: Timestamp | undefined;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
      }
    }
    export interface UsBankAccount {
      /** `individual` or `company`. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-us_bank_account-account_holder_type) */
      account_holder_type?: UsBankAccount.AccountHolderType | undefined;
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-us_bank_account-account_number) */
      account_number?: string | undefined;
      /** What kind of account it is. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-us_bank_account-account_type) */
      account_type?: UsBankAccount.AccountType | undefined;
      /** Id of the linked bank account (`fca_…`). [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-us_bank_account-financial_connections_account) */
      financial_connections_account?: string | undefined;
      /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_data-us_bank_account-routing_number) */
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
    /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-acss_debit) */
    acss_debit?: Emptyable<PaymentMethodOptions.AcssDebit> | undefined;
    /** What is particular to Affirm. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-affirm) */
    affirm?: Emptyable<PaymentMethodOptions.Affirm> | undefined;
    /** What is particular to Afterpay or Clearpay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-afterpay_clearpay) */
    afterpay_clearpay?: Emptyable<PaymentMethodOptions.AfterpayClearpay> | undefined;
    /** What is particular to Alipay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-alipay) */
    alipay?: Emptyable<PaymentMethodOptions.Alipay> | undefined;
    /** What is particular to Alma. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-alma) */
    alma?: Emptyable<PaymentMethodOptions.Alma> | undefined;
    /** What is particular to Amazon Pay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-amazon_pay) */
    amazon_pay?: Emptyable<PaymentMethodOptions.AmazonPay> | undefined;
    /** What is particular to BECS direct debits in Australia. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-au_becs_debit) */
    au_becs_debit?: Emptyable<PaymentMethodOptions.AuBecsDebit> | undefined;
    /** What is particular to Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-bacs_debit) */
    bacs_debit?: Emptyable<PaymentMethodOptions.BacsDebit> | undefined;
    /** What is particular to Bancontact. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-bancontact) */
    bancontact?: Emptyable<PaymentMethodOptions.Bancontact> | undefined;
    /** What is particular to Billie. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-billie) */
    billie?: Emptyable<PaymentMethodOptions.Billie> | undefined;
    /** What is particular to Bizum. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-bizum) */
    bizum?: Emptyable<PaymentMethodOptions.Bizum> | undefined;
    /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-blik) */
    blik?: Emptyable<PaymentMethodOptions.Blik> | undefined;
    /** What is particular to Boleto. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-boleto) */
    boleto?: Emptyable<PaymentMethodOptions.Boleto> | undefined;
    /** What is particular to cards. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card) */
    card?: Emptyable<PaymentMethodOptions.Card> | undefined;
    /** What is particular to cards held to a terminal. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card_present) */
    card_present?: Emptyable<PaymentMethodOptions.CardPresent> | undefined;
    /** What is particular to Cash App Pay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-cashapp) */
    cashapp?: Emptyable<PaymentMethodOptions.Cashapp> | undefined;
    /** What is particular to stablecoins. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-crypto) */
    crypto?: Emptyable<PaymentMethodOptions.Crypto> | undefined;
    /** What is particular to money from the customer's cash balance. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-customer_balance) */
    customer_balance?: Emptyable<PaymentMethodOptions.CustomerBalance> | undefined;
    /** What is particular to EPS. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-eps) */
    eps?: Emptyable<PaymentMethodOptions.Eps> | undefined;
    /** What is particular to FPX. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-fpx) */
    fpx?: Emptyable<PaymentMethodOptions.Fpx> | undefined;
    /** What is particular to giropay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-giropay) */
    giropay?: Emptyable<PaymentMethodOptions.Giropay> | undefined;
    /** What is particular to GrabPay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-grabpay) */
    grabpay?: Emptyable<PaymentMethodOptions.Grabpay> | undefined;
    /** What is particular to iDEAL. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-ideal) */
    ideal?: Emptyable<PaymentMethodOptions.Ideal> | undefined;
    /** What is particular to Interac cards held to a terminal. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-interac_present) */
    interac_present?: Emptyable<PaymentMethodOptions.InteracPresent> | undefined;
    /** What is particular to Kakao Pay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-kakao_pay) */
    kakao_pay?: Emptyable<PaymentMethodOptions.KakaoPay> | undefined;
    /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-klarna) */
    klarna?: Emptyable<PaymentMethodOptions.Klarna> | undefined;
    /** What is particular to payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-konbini) */
    konbini?: Emptyable<PaymentMethodOptions.Konbini> | undefined;
    /** What is particular to Korean cards. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-kr_card) */
    kr_card?: Emptyable<PaymentMethodOptions.KrCard> | undefined;
    /** What is particular to Link. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-link) */
    link?: Emptyable<PaymentMethodOptions.Link> | undefined;
    /** What is particular to MB WAY. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-mb_way) */
    mb_way?: Emptyable<PaymentMethodOptions.MbWay> | undefined;
    /** What is particular to MobilePay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-mobilepay) */
    mobilepay?: Emptyable<PaymentMethodOptions.Mobilepay> | undefined;
    /** What is particular to Multibanco. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-multibanco) */
    multibanco?: Emptyable<PaymentMethodOptions.Multibanco> | undefined;
    /** What is particular to Naver Pay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-naver_pay) */
    naver_pay?: Emptyable<PaymentMethodOptions.NaverPay> | undefined;
    /** What is particular to BECS direct debits in New Zealand. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-nz_bank_account) */
    nz_bank_account?: Emptyable<PaymentMethodOptions.NzBankAccount> | undefined;
    /** What is particular to OXXO. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-oxxo) */
    oxxo?: Emptyable<PaymentMethodOptions.Oxxo> | undefined;
    /** What is particular to Przelewy24. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-p24) */
    p24?: Emptyable<PaymentMethodOptions.P24> | undefined;
    /** What is particular to Pay by Bank. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-pay_by_bank) */
    pay_by_bank?: Emptyable<PaymentMethodOptions.PayByBank> | undefined;
    /** What is particular to PAYCO. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-payco) */
    payco?: Emptyable<PaymentMethodOptions.Payco> | undefined;
    /** What is particular to PayNow. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-paynow) */
    paynow?: Emptyable<PaymentMethodOptions.Paynow> | undefined;
    /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-paypal) */
    paypal?: Emptyable<PaymentMethodOptions.Paypal> | undefined;
    /** What is particular to PayPay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-paypay) */
    paypay?: Emptyable<PaymentMethodOptions.Paypay> | undefined;
    /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-payto) */
    payto?: Emptyable<PaymentMethodOptions.Payto> | undefined;
    /** What is particular to Pix. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-pix) */
    pix?: Emptyable<PaymentMethodOptions.Pix> | undefined;
    /** What is particular to PromptPay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-promptpay) */
    promptpay?: Emptyable<PaymentMethodOptions.Promptpay> | undefined;
    /** What is particular to Revolut Pay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-revolut_pay) */
    revolut_pay?: Emptyable<PaymentMethodOptions.RevolutPay> | undefined;
    /** What is particular to Samsung Pay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-samsung_pay) */
    samsung_pay?: Emptyable<PaymentMethodOptions.SamsungPay> | undefined;
    /** What is particular to Satispay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-satispay) */
    satispay?: Emptyable<PaymentMethodOptions.Satispay> | undefined;
    /** What is particular to Scalapay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-scalapay) */
    scalapay?: Emptyable<PaymentMethodOptions.Scalapay> | undefined;
    /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-sepa_debit) */
    sepa_debit?: Emptyable<PaymentMethodOptions.SepaDebit> | undefined;
    /** What is particular to seQura. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-sequra) */
    sequra?: Emptyable<PaymentMethodOptions.Sequra> | undefined;
    /** What is particular to Sofort. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-sofort) */
    sofort?: Emptyable<PaymentMethodOptions.Sofort> | undefined;
    /** What is particular to Sunbit. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-sunbit) */
    sunbit?: Emptyable<PaymentMethodOptions.Sunbit> | undefined;
    /** What is particular to Swish. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-swish) */
    swish?: Emptyable<PaymentMethodOptions.Swish> | undefined;
    /** What is particular to TWINT. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-twint) */
    twint?: Emptyable<PaymentMethodOptions.Twint> | undefined;
    /** What is particular to UPI. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-upi) */
    upi?: Emptyable<PaymentMethodOptions.Upi> | undefined;
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-us_bank_account) */
    us_bank_account?: Emptyable<PaymentMethodOptions.UsBankAccount> | undefined;
    /** What is particular to WeChat Pay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-wechat_pay) */
    wechat_pay?: Emptyable<PaymentMethodOptions.WechatPay> | undefined;
    /** What is particular to Zip. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-zip) */
    zip?: Emptyable<PaymentMethodOptions.Zip> | undefined;
  }
  export namespace PaymentMethodOptions {
    export interface AcssDebit {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-acss_debit-mandate_options) */
      mandate_options?: AcssDebit.MandateOptions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-acss_debit-setup_future_usage) */
      setup_future_usage?: Emptyable<AcssDebit.SetupFutureUsage> | undefined;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-acss_debit-target_date) */
      target_date?: string | undefined;
      /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-acss_debit-verification_method) */
      verification_method?: AcssDebit.VerificationMethod | undefined;
    }
    export namespace AcssDebit {
      export interface MandateOptions {
        /** A page of your own with the text of the mandate. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-acss_debit-mandate_options-custom_mandate_url) */
        custom_mandate_url?: Emptyable<string> | undefined;
        /** How often debits are made, in words. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-acss_debit-mandate_options-interval_description) */
        interval_description?: string | undefined;
        /** How often debits are made. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-acss_debit-mandate_options-payment_schedule) */
        payment_schedule?: MandateOptions.PaymentSchedule | undefined;
        /** Whether the account is that of a business or of a person. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-acss_debit-mandate_options-transaction_type) */
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
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-affirm-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-affirm-preferred_locale) */
      preferred_locale?: string | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-affirm-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface AfterpayClearpay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-afterpay_clearpay-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-afterpay_clearpay-reference) */
      reference?: string | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-afterpay_clearpay-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Alipay {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-alipay-setup_future_usage) */
      setup_future_usage?: Emptyable<Alipay.SetupFutureUsage> | undefined;
    }
    export namespace Alipay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Alma {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-alma-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
    }
    export interface AmazonPay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-amazon_pay-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-amazon_pay-setup_future_usage) */
      setup_future_usage?: Emptyable<AmazonPay.SetupFutureUsage> | undefined;
    }
    export namespace AmazonPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface AuBecsDebit {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-au_becs_debit-setup_future_usage) */
      setup_future_usage?: Emptyable<AuBecsDebit.SetupFutureUsage> | undefined;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-au_becs_debit-target_date) */
      target_date?: string | undefined;
    }
    export namespace AuBecsDebit {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface BacsDebit {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-bacs_debit-mandate_options) */
      mandate_options?: BacsDebit.MandateOptions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-bacs_debit-setup_future_usage) */
      setup_future_usage?: Emptyable<BacsDebit.SetupFutureUsage> | undefined;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-bacs_debit-target_date) */
      target_date?: string | undefined;
    }
    export namespace BacsDebit {
      export interface MandateOptions {
        /** What the reference of the mandate begins with. Up to 12 characters. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-bacs_debit-mandate_options-reference_prefix) */
        reference_prefix?: Emptyable<string> | undefined;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Bancontact {
      /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-bancontact-preferred_language) */
      preferred_language?: Bancontact.PreferredLanguage | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-bancontact-setup_future_usage) */
      setup_future_usage?: Emptyable<Bancontact.SetupFutureUsage> | undefined;
    }
    export namespace Bancontact {
      export type PreferredLanguage = 'de' | 'en' | 'fr' | 'nl' | OtherString;
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Billie {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-billie-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** What is known of the company. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-billie-company_details) */
      company_details?: Emptyable<Billie.CompanyDetails> | undefined;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-billie-reference) */
      reference?: string | undefined;
    }
    export namespace Billie {
      export interface CompanyDetails {
        /** The address that is officially registered. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-billie-company_details-registered_address) */
        registered_address?: Emptyable<AddressParam> | undefined;
        /** The name in the official register. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-billie-company_details-registered_name) */
        registered_name?: string | undefined;
        /** The number in the official register. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-billie-company_details-registration_number) */
        registration_number?: string | undefined;
        /** What kind of number in the register it is. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-billie-company_details-registration_type) */
        registration_type?: Emptyable<CompanyDetails.RegistrationType> | undefined;
        /** The VAT number. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-billie-company_details-vat) */
        vat?: string | undefined;
      }
      export namespace CompanyDetails {
        export type RegistrationType = 'ch_ein' | 'de_hrb' | 'dk_cvr' | 'es_cif' | 'fi_tunnus' | 'fr_siren' | 'fr_siret' | 'it_rea' | 'nl_kvk' | 'no_org_number' | 'no_pno' | 'se_org_number' | 'se_pno' | 'uk_crn' | OtherString;
      }
    }
    export interface Bizum extends NoParams {
    }
    export interface Blik {
      /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-blik-code) */
      code?: string | undefined;
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-blik-mandate_options) */
      mandate_options?: Blik.MandateOptions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-blik-setup_future_usage) */
      setup_future_usage?: Emptyable<Blik.SetupFutureUsage> | undefined;
    }
    export namespace Blik {
      export interface MandateOptions {
        /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-blik-mandate_options-expires_at) */
        expires_at?: Timestamp | undefined;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Boleto {
      /** How many days there are to pay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-boleto-expires_after_days) */
      expires_after_days?: number | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-boleto-setup_future_usage) */
      setup_future_usage?: Emptyable<Boleto.SetupFutureUsage> | undefined;
    }
    export namespace Boleto {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Card {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Id of a token with the security code (`cvctok_…`). [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-cvc_token) */
      cvc_token?: string | undefined;
      /** Payment in parts, agreed with the issuer. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-installments) */
      installments?: Card.Installments | undefined;
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-mandate_options) */
      mandate_options?: Card.MandateOptions | undefined;
      /** Whether the card was given by mail or telephone. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-moto) */
      moto?: boolean | undefined;
      /** The network that it went over. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-network) */
      network?: Card.Network | undefined;
      /** Whether to hold the authorization for longer, where possible. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-request_extended_authorization) */
      request_extended_authorization?: Card.RequestExtendedAuthorization | undefined;
      /** Whether the authorization may be raised later, where possible. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-request_incremental_authorization) */
      request_incremental_authorization?: Card.RequestIncrementalAuthorization | undefined;
      /** Whether it may be captured in parts, where possible. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-request_multicapture) */
      request_multicapture?: Card.RequestMulticapture | undefined;
      /** Whether more than was authorized may be captured, where possible. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-request_overcapture) */
      request_overcapture?: Card.RequestOvercapture | undefined;
      /** Whether to ask for 3D Secure: `automatic`, `any` or `challenge`. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-request_three_d_secure) */
      request_three_d_secure?: Card.RequestThreeDSecure | undefined;
      /** Whether the security code is asked for again. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-require_cvc_recollection) */
      require_cvc_recollection?: boolean | undefined;
      /** Whether it was stored for later payments. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-setup_credential_usage) */
      setup_credential_usage?: Card.SetupCredentialUsage | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-setup_future_usage) */
      setup_future_usage?: Emptyable<Card.SetupFutureUsage> | undefined;
      /** What follows the prefix on a statement in kana, for Japan. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-statement_descriptor_suffix_kana) */
      statement_descriptor_suffix_kana?: Emptyable<string> | undefined;
      /** What follows the prefix on a statement in kanji, for Japan. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-statement_descriptor_suffix_kanji) */
      statement_descriptor_suffix_kanji?: Emptyable<string> | undefined;
      /** Whether a stored card was used for one payment or for a series. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-stored_credential_usage) */
      stored_credential_usage?: Card.StoredCredentialUsage | undefined;
      /** How the customer was authenticated by 3D Secure. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-three_d_secure) */
      three_d_secure?: Card.ThreeDSecure | undefined;
    }
    export namespace Card {
      export interface Installments {
        /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-installments-enabled) */
        enabled?: boolean | undefined;
        /** How many parts, and how often they are due. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-installments-plan) */
        plan?: Emptyable<Installments.Plan> | undefined;
      }
      export namespace Installments {
        export interface Plan {
          /** How many parts. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-installments-plan-count) */
          count?: number | undefined;
          /** How often it is debited. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-installments-plan-interval) */
          interval?: 'month' | undefined;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-installments-plan-type) */
          type: Plan.Type;
        }
        export namespace Plan {
          export type Type = 'bonus' | 'fixed_count' | 'revolving' | OtherString;
        }
      }
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-mandate_options-amount) */
        amount: number;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-mandate_options-amount_type) */
        amount_type: MandateOptions.AmountType;
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-mandate_options-description) */
        description?: string | undefined;
        /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-mandate_options-end_date) */
        end_date?: Timestamp | undefined;
        /** How often it is debited. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-mandate_options-interval) */
        interval: MandateOptions.Interval;
        /** How many of those units lie between. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-mandate_options-interval_count) */
        interval_count?: number | undefined;
        /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-mandate_options-reference) */
        reference: string;
        /** When it began, or will begin. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-mandate_options-start_date) */
        start_date: Timestamp;
        /** The kinds of transfers that it takes. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-mandate_options-supported_types) */
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
        /** The issuer's answer to the authentication, one letter. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-three_d_secure-ares_trans_status) */
        ares_trans_status?: ThreeDSecure.AresTransStatus | undefined;
        /** The proof that the authentication gave. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-three_d_secure-cryptogram) */
        cryptogram: string;
        /** Two digits on how the customer was authenticated. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-three_d_secure-electronic_commerce_indicator) */
        electronic_commerce_indicator?: ThreeDSecure.ElectronicCommerceIndicator | undefined;
        /** Why no authentication was asked for. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-three_d_secure-exemption_indicator) */
        exemption_indicator?: ThreeDSecure.ExemptionIndicator | undefined;
        /** What applies only to one network. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-three_d_secure-network_options) */
        network_options?: ThreeDSecure.NetworkOptions | undefined;
        /** Whether you asked for a challenge, in two digits. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-three_d_secure-requestor_challenge_indicator) */
        requestor_challenge_indicator?: string | undefined;
        /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-three_d_secure-transaction_id) */
        transaction_id: string;
        /** The version of 3D Secure. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-three_d_secure-version) */
        version: ThreeDSecure.Version;
      }
      export namespace ThreeDSecure {
        export type AresTransStatus = 'A' | 'C' | 'I' | 'N' | 'R' | 'U' | 'Y' | OtherString;
        export type ElectronicCommerceIndicator = '01' | '02' | '05' | '06' | '07' | OtherString;
        export type ExemptionIndicator = 'low_risk' | 'none' | OtherString;
        export interface NetworkOptions {
          /** What is particular to Cartes Bancaires. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-three_d_secure-network_options-cartes_bancaires) */
          cartes_bancaires?: NetworkOptions.CartesBancaires | undefined;
        }
        export namespace NetworkOptions {
          export interface CartesBancaires {
            /** How the cryptogram of Cartes Bancaires was made. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-three_d_secure-network_options-cartes_bancaires-cb_avalgo) */
            cb_avalgo: CartesBancaires.CbAvalgo;
            /** The exemption that was asked of Cartes Bancaires, in figures. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-three_d_secure-network_options-cartes_bancaires-cb_exemption) */
            cb_exemption?: string | undefined;
            /** The score of Cartes Bancaires for the risk, 0 to 99. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-three_d_secure-network_options-cartes_bancaires-cb_score) */
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
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card_present-capture_method) */
      capture_method?: CardPresent.CaptureMethod | undefined;
      /** Whether to hold the authorization for longer, where possible. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card_present-request_extended_authorization) */
      request_extended_authorization?: boolean | undefined;
      /** Whether the authorization may be raised later. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card_present-request_incremental_authorization_support) */
      request_incremental_authorization_support?: boolean | undefined;
      /** Which network to prefer, where the card has two. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card_present-routing) */
      routing?: CardPresent.Routing | undefined;
    }
    export namespace CardPresent {
      export type CaptureMethod = 'manual' | 'manual_preferred';
      export interface Routing {
        /** The network to prefer: `domestic` or `international`. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card_present-routing-requested_priority) */
        requested_priority?: Routing.RequestedPriority | undefined;
      }
      export namespace Routing {
        export type RequestedPriority = 'domestic' | 'international' | OtherString;
      }
    }
    export interface Cashapp {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-cashapp-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-cashapp-setup_future_usage) */
      setup_future_usage?: Emptyable<Cashapp.SetupFutureUsage> | undefined;
    }
    export namespace Cashapp {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Crypto {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-crypto-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface CustomerBalance {
      /** What kind of bank transfer is meant, with details of how to make it. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-customer_balance-bank_transfer) */
      bank_transfer?: CustomerBalance.BankTransfer | undefined;
      /** How money arrives: `bank_transfer`. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-customer_balance-funding_type) */
      funding_type?: 'bank_transfer' | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-customer_balance-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export namespace CustomerBalance {
      export interface BankTransfer {
        /** What is particular to bank transfers in the European Union. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-customer_balance-bank_transfer-eu_bank_transfer) */
        eu_bank_transfer?: BankTransfer.EuBankTransfer | undefined;
        /** The kinds of addresses for transfers that are shown. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-customer_balance-bank_transfer-requested_address_types) */
        requested_address_types?: readonly BankTransfer.RequestedAddressType[] | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-customer_balance-bank_transfer-type) */
        type: BankTransfer.Type;
      }
      export namespace BankTransfer {
        export interface EuBankTransfer {
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-customer_balance-bank_transfer-eu_bank_transfer-country) */
          country: string;
        }
        export type RequestedAddressType = 'aba' | 'iban' | 'sepa' | 'sort_code' | 'spei' | 'swift' | 'zengin' | OtherString;
        export type Type = 'eu_bank_transfer' | 'gb_bank_transfer' | 'jp_bank_transfer' | 'mx_bank_transfer' | 'us_bank_transfer' | OtherString;
      }
    }
    export interface Eps {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-eps-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Fpx {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-fpx-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Giropay {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-giropay-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Grabpay {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-grabpay-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Ideal {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-ideal-setup_future_usage) */
      setup_future_usage?: Emptyable<Ideal.SetupFutureUsage> | undefined;
    }
    export namespace Ideal {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface InteracPresent extends NoParams {
    }
    export interface KakaoPay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-kakao_pay-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-kakao_pay-setup_future_usage) */
      setup_future_usage?: Emptyable<KakaoPay.SetupFutureUsage> | undefined;
    }
    export namespace KakaoPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Klarna {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-klarna-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Bounds of payments made on demand. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-klarna-on_demand) */
      on_demand?: Klarna.OnDemand | undefined;
      /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-klarna-preferred_locale) */
      preferred_locale?: Klarna.PreferredLocale | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-klarna-setup_future_usage) */
      setup_future_usage?: Klarna.SetupFutureUsage | undefined;
      /** What they are subscribed to. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-klarna-subscriptions) */
      subscriptions?: Emptyable<readonly Klarna.Subscription[]> | undefined;
    }
    export namespace Klarna {
      export interface OnDemand {
        /** What a purchase comes to on average. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-klarna-on_demand-average_amount) */
        average_amount?: number | undefined;
        /** The most that a purchase comes to. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-klarna-on_demand-maximum_amount) */
        maximum_amount?: number | undefined;
        /** The least amount of the purchase. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-klarna-on_demand-minimum_amount) */
        minimum_amount?: number | undefined;
        /** How often purchases are made: the unit of time. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-klarna-on_demand-purchase_interval) */
        purchase_interval?: OnDemand.PurchaseInterval | undefined;
        /** How many of those units lie between two purchases. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-klarna-on_demand-purchase_interval_count) */
        purchase_interval_count?: number | undefined;
      }
      export namespace OnDemand {
        export type PurchaseInterval = 'day' | 'month' | 'week' | 'year' | OtherString;
      }
      export type PreferredLocale = 'cs-CZ' | 'da-DK' | 'de-AT' | 'de-CH' | 'de-DE' | 'el-GR' | 'en-AT' | 'en-AU' | 'en-BE' | 'en-CA' | 'en-CH' | 'en-CZ' | 'en-DE' | 'en-DK' | 'en-ES' | 'en-FI' | 'en-FR' | 'en-GB' | 'en-GR' | 'en-IE' | 'en-IT' | 'en-NL' | 'en-NO' | 'en-NZ' | 'en-PL' | 'en-PT' | 'en-RO' | 'en-SE' | 'en-US' | 'es-ES' | 'es-US' | 'fi-FI' | 'fr-BE' | 'fr-CA' | 'fr-CH' | 'fr-FR' | 'it-CH' | 'it-IT' | 'nb-NO' | 'nl-BE' | 'nl-NL' | 'pl-PL' | 'pt-PT' | 'ro-RO' | 'sv-FI' | 'sv-SE' | OtherString;
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
      export interface Subscription {
        /** How often it is debited. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-klarna-subscriptions-interval) */
        interval: Subscription.Interval;
        /** How many of those units lie between. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-klarna-subscriptions-interval_count) */
        interval_count?: number | undefined;
        /** What it is called. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-klarna-subscriptions-name) */
        name?: string | undefined;
        /** When it is billed next, and how much. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-klarna-subscriptions-next_billing) */
        next_billing?: Subscription.NextBilling | undefined;
        /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-klarna-subscriptions-reference) */
        reference: string;
      }
      export namespace Subscription {
        export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
        export interface NextBilling {
          /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-klarna-subscriptions-next_billing-amount) */
          amount: number;
          /** The day of the next bill, `YYYY-MM-DD`. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-klarna-subscriptions-next_billing-date) */
          date: string;
        }
      }
    }
    export interface Konbini {
      /** The number that the customer gives in the shop. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-konbini-confirmation_number) */
      confirmation_number?: Emptyable<string> | undefined;
      /** How many days there are to pay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-konbini-expires_after_days) */
      expires_after_days?: Emptyable<number> | undefined;
      /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-konbini-expires_at) */
      expires_at?: Emptyable<Timestamp> | undefined;
      /** What was bought. Up to 22 characters. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-konbini-product_description) */
      product_description?: Emptyable<string> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-konbini-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface KrCard {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-kr_card-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-kr_card-setup_future_usage) */
      setup_future_usage?: Emptyable<KrCard.SetupFutureUsage> | undefined;
    }
    export namespace KrCard {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Link {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-link-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Identifies the customer at the provider, from one payment to the next. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-link-persistent_token) @deprecated */
      persistent_token?: string | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-link-setup_future_usage) */
      setup_future_usage?: Emptyable<Link.SetupFutureUsage> | undefined;
    }
    export namespace Link {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface MbWay {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-mb_way-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Mobilepay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-mobilepay-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-mobilepay-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Multibanco {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-multibanco-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface NaverPay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-naver_pay-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-naver_pay-setup_future_usage) */
      setup_future_usage?: Emptyable<NaverPay.SetupFutureUsage> | undefined;
    }
    export namespace NaverPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface NzBankAccount {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-nz_bank_account-setup_future_usage) */
      setup_future_usage?: Emptyable<NzBankAccount.SetupFutureUsage> | undefined;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-nz_bank_account-target_date) */
      target_date?: string | undefined;
    }
    export namespace NzBankAccount {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Oxxo {
      /** How many days there are to pay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-oxxo-expires_after_days) */
      expires_after_days?: number | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-oxxo-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface P24 {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-p24-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
      /** Whether the customer has seen and accepted Przelewy24's terms. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-p24-tos_shown_and_accepted) */
      tos_shown_and_accepted?: boolean | undefined;
    }
    export interface PayByBank extends NoParams {
    }
    export interface Payco {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-payco-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-payco-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Paynow {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-paynow-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Paypal {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-paypal-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-paypal-preferred_locale) */
      preferred_locale?: Paypal.PreferredLocale | undefined;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-paypal-reference) */
      reference?: string | undefined;
      /** What PayPal knows the session by. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-paypal-risk_correlation_id) */
      risk_correlation_id?: string | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-paypal-setup_future_usage) */
      setup_future_usage?: Emptyable<Paypal.SetupFutureUsage> | undefined;
    }
    export namespace Paypal {
      export type PreferredLocale = 'cs-CZ' | 'da-DK' | 'de-AT' | 'de-DE' | 'de-LU' | 'el-GR' | 'en-GB' | 'en-US' | 'es-ES' | 'fi-FI' | 'fr-BE' | 'fr-FR' | 'fr-LU' | 'hu-HU' | 'it-IT' | 'nl-BE' | 'nl-NL' | 'pl-PL' | 'pt-PT' | 'sk-SK' | 'sv-SE' | OtherString;
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Paypay extends NoParams {
    }
    export interface Payto {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-payto-mandate_options) */
      mandate_options?: Payto.MandateOptions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-payto-setup_future_usage) */
      setup_future_usage?: Emptyable<Payto.SetupFutureUsage> | undefined;
    }
    export namespace Payto {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-payto-mandate_options-amount) */
        amount?: Emptyable<number> | undefined;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-payto-mandate_options-amount_type) */
        amount_type?: Emptyable<MandateOptions.AmountType> | undefined;
        /** When it ends. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-payto-mandate_options-end_date) */
        end_date?: Emptyable<string> | undefined;
        /** How often debits are made. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-payto-mandate_options-payment_schedule) */
        payment_schedule?: Emptyable<MandateOptions.PaymentSchedule> | undefined;
        /** How many payments at most in one period. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-payto-mandate_options-payments_per_period) */
        payments_per_period?: Emptyable<number> | undefined;
        /** What it is for. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-payto-mandate_options-purpose) */
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
      /** Whether the Brazilian tax on transactions (IOF) is in the amount. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-pix-amount_includes_iof) */
      amount_includes_iof?: Pix.AmountIncludesIof | undefined;
      /** How many seconds there are to pay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-pix-expires_after_seconds) */
      expires_after_seconds?: number | undefined;
      /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-pix-expires_at) */
      expires_at?: Timestamp | undefined;
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-pix-mandate_options) */
      mandate_options?: Pix.MandateOptions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-pix-setup_future_usage) */
      setup_future_usage?: Pix.SetupFutureUsage | undefined;
    }
    export namespace Pix {
      export type AmountIncludesIof = 'always' | 'never' | OtherString;
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-pix-mandate_options-amount) */
        amount?: number | undefined;
        /** Whether the Brazilian tax on transactions (IOF) is in the amount. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-pix-mandate_options-amount_includes_iof) */
        amount_includes_iof?: MandateOptions.AmountIncludesIof | undefined;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-pix-mandate_options-amount_type) */
        amount_type?: MandateOptions.AmountType | undefined;
        /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-pix-mandate_options-currency) */
        currency?: string | undefined;
        /** When it ends. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-pix-mandate_options-end_date) */
        end_date?: string | undefined;
        /** How often debits are made. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-pix-mandate_options-payment_schedule) */
        payment_schedule?: MandateOptions.PaymentSchedule | undefined;
        /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-pix-mandate_options-reference) */
        reference?: string | undefined;
        /** When it began, or will begin. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-pix-mandate_options-start_date) */
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
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-promptpay-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface RevolutPay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-revolut_pay-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-revolut_pay-setup_future_usage) */
      setup_future_usage?: Emptyable<RevolutPay.SetupFutureUsage> | undefined;
    }
    export namespace RevolutPay {
      export type SetupFutureUsage = 'none' | 'off_session';
    }
    export interface SamsungPay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-samsung_pay-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-samsung_pay-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Satispay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-satispay-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-satispay-setup_future_usage) */
      setup_future_usage?: Emptyable<Satispay.SetupFutureUsage> | undefined;
    }
    export namespace Satispay {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Scalapay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-scalapay-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
    }
    export interface SepaDebit {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-sepa_debit-mandate_options) */
      mandate_options?: SepaDebit.MandateOptions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-sepa_debit-setup_future_usage) */
      setup_future_usage?: Emptyable<SepaDebit.SetupFutureUsage> | undefined;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-sepa_debit-target_date) */
      target_date?: string | undefined;
    }
    export namespace SepaDebit {
      export interface MandateOptions {
        /** What the reference of the mandate begins with. Up to 12 characters. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-sepa_debit-mandate_options-reference_prefix) */
        reference_prefix?: Emptyable<string> | undefined;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Sequra {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-sequra-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-sequra-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Sofort {
      /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-sofort-preferred_language) */
      preferred_language?: Emptyable<Sofort.PreferredLanguage> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-sofort-setup_future_usage) */
      setup_future_usage?: Emptyable<Sofort.SetupFutureUsage> | undefined;
    }
    export namespace Sofort {
      export type PreferredLanguage = 'de' | 'en' | 'es' | 'fr' | 'it' | 'nl' | 'pl' | OtherString;
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Sunbit {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-sunbit-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-sunbit-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Swish {
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-swish-reference) */
      reference?: Emptyable<string> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-swish-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Twint {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-twint-setup_future_usage) */
      setup_future_usage?: Twint.SetupFutureUsage | undefined;
    }
    export namespace Twint {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Upi {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-upi-mandate_options) */
      mandate_options?: Upi.MandateOptions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-upi-setup_future_usage) */
      setup_future_usage?: Emptyable<Upi.SetupFutureUsage> | undefined;
    }
    export namespace Upi {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-upi-mandate_options-amount) */
        amount?: number | undefined;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-upi-mandate_options-amount_type) */
        amount_type?: MandateOptions.AmountType | undefined;
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-upi-mandate_options-description) */
        description?: string | undefined;
        /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-upi-mandate_options-end_date) */
        end_date?: Timestamp | undefined;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface UsBankAccount {
      /** How the customer links their bank account. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-us_bank_account-financial_connections) */
      financial_connections?: UsBankAccount.FinancialConnections | undefined;
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-us_bank_account-mandate_options) */
      mandate_options?: UsBankAccount.MandateOptions | undefined;
      /** The networks that the card can go over. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-us_bank_account-networks) */
      networks?: UsBankAccount.Networks | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-us_bank_account-setup_future_usage) */
      setup_future_usage?: Emptyable<UsBankAccount.SetupFutureUsage> | undefined;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-us_bank_account-target_date) */
      target_date?: string | undefined;
      /** What the debit is for. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-us_bank_account-transaction_purpose) */
      transaction_purpose?: Emptyable<UsBankAccount.TransactionPurpose> | undefined;
      /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-us_bank_account-verification_method) */
      verification_method?: UsBankAccount.VerificationMethod | undefined;
    }
    export namespace UsBankAccount {
      export interface FinancialConnections {
        /** Which bank accounts can be chosen. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-us_bank_account-financial_connections-filters) */
        filters?: FinancialConnections.Filters | undefined;
        /** What of the linked account may be read. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-us_bank_account-financial_connections-permissions) */
        permissions?: readonly FinancialConnections.Permission[] | undefined;
        /** What is fetched from the linked account at once. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-us_bank_account-financial_connections-prefetch) */
        prefetch?: readonly FinancialConnections.Prefetch[] | undefined;
        /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-us_bank_account-financial_connections-return_url) */
        return_url?: string | undefined;
      }
      export namespace FinancialConnections {
        export interface Filters {
          /** Which kinds of bank accounts can be chosen. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-us_bank_account-financial_connections-filters-account_subcategories) */
          account_subcategories?: readonly Filters.AccountSubcategory[] | undefined;
        }
        export namespace Filters {
          export type AccountSubcategory = 'checking' | 'savings' | OtherString;
        }
        export type Permission = 'balances' | 'ownership' | 'payment_method' | 'transactions' | OtherString;
        export type Prefetch = 'balances' | 'ownership' | 'transactions' | OtherString;
      }
      export interface MandateOptions {
        /** Whether to charge the stored payment method or to send an invoice to pay. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-us_bank_account-mandate_options-collection_method) */
        collection_method?: Emptyable<'paper'> | undefined;
      }
      export interface Networks {
        /** Networks that the bank account must be able to use. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-us_bank_account-networks-requested) */
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
      /** The app's id at the provider. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-wechat_pay-app_id) */
      app_id?: string | undefined;
      /** Where the customer pays: in a browser or an app. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-wechat_pay-client) */
      client?: WechatPay.Client | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-wechat_pay-setup_future_usage) */
      setup_future_usage?: WechatPay.SetupFutureUsage | undefined;
    }
    export namespace WechatPay {
      export type Client = 'android' | 'ios' | 'web' | OtherString;
      export type SetupFutureUsage = 'none' | OtherString;
    }
    export interface Zip {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-zip-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
  }
  export interface RadarOptions {
    /** The page that the customer came from. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-radar_options-referrer) */
    referrer?: Emptyable<string> | undefined;
    /** Id of the Radar session (`rse_…`), which knows the device. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-radar_options-session) */
    session?: string | undefined;
  }
  export type SetupFutureUsage = 'off_session' | 'on_session' | OtherString;
  export interface Shipping {
    /** A postal address. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-shipping-address) */
    address: AddressParam;
    /** Who carries it. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-shipping-carrier) */
    carrier?: string | undefined;
    /** What it is called. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-shipping-name) */
    name: string;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-shipping-phone) */
    phone?: string | undefined;
    /** The number to follow the parcel by; several with commas between. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-shipping-tracking_number) */
    tracking_number?: string | undefined;
  }
  export interface TransferData {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-transfer_data-amount) */
    amount?: number | undefined;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-transfer_data-description) */
    description?: string | undefined;
    /** What the money goes to. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-transfer_data-destination) */
    destination: string;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-transfer_data-metadata) */
    metadata?: Emptyable<MetadataParam> | undefined;
    /** What the payment that the account gets is to carry. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-transfer_data-payment_data) */
    payment_data?: TransferData.PaymentData | undefined;
  }
  export namespace TransferData {
    export interface PaymentData {
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-transfer_data-payment_data-description) */
      description?: string | undefined;
      /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-transfer_data-payment_data-metadata) */
      metadata?: Emptyable<MetadataParam> | undefined;
    }
  }
}

export interface PaymentIntentRetrieveParams {
  /** The secret of the object; needed only where a publishable key asks. [Docs](https://docs.stripe.com/api/payment_intents/retrieve#retrieve_payment_intent-client_secret) */
  client_secret?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface PaymentIntentUpdateParams {
  /** The only kinds of payment methods that may be offered. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-allowed_payment_method_types) */
  allowed_payment_method_types?: readonly PaymentIntentUpdateParams.AllowedPaymentMethodType[] | undefined;
  /** How much to collect; each currency has a least amount, worth about 50 US cents. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount) */
  amount?: number | undefined;
  /** How the amount adds up: tip, shipping, tax, discounts and items. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details) */
  amount_details?: Emptyable<PaymentIntentUpdateParams.AmountDetails> | undefined;
  /** How much of the payment the platform takes as its fee. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-application_fee_amount) */
  application_fee_amount?: Emptyable<number> | undefined;
  /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-capture_method) */
  capture_method?: PaymentIntentUpdateParams.CaptureMethod | undefined;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-currency) */
  currency?: string | undefined;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-customer) */
  customer?: string | undefined;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-customer_account) */
  customer_account?: string | undefined;
  /** What it is for; customers read it on the receipt. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-description) */
  description?: string | undefined;
  /** Kinds of payment methods not to be offered. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-excluded_payment_method_types) */
  excluded_payment_method_types?: Emptyable<readonly PaymentIntentUpdateParams.ExcludedPaymentMethodType[]> | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** What else is to follow from the payment, such as recording its tax. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-hooks) */
  hooks?: PaymentIntentUpdateParams.Hooks | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** What the payment is for, such as a flight or a stay, and your reference for it. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_details) */
  payment_details?: Emptyable<PaymentIntentUpdateParams.PaymentDetails> | undefined;
  /** Id of the payment method (`pm_…`). [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method) */
  payment_method?: string | undefined;
  /** Id of the settings that say what is offered (`pmc_…`); your default ones without it. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_configuration) */
  payment_method_configuration?: string | undefined;
  /** Details of a new payment method, in place of the id of one. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data) */
  payment_method_data?: PaymentIntentUpdateParams.PaymentMethodData | undefined;
  /** What applies only to one kind of payment method, by its name. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options) */
  payment_method_options?: PaymentIntentUpdateParams.PaymentMethodOptions | undefined;
  /** Where the receipt goes; in live mode even if receipts are switched off. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-receipt_email) */
  receipt_email?: Emptyable<string> | undefined;
  /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-setup_future_usage) */
  setup_future_usage?: Emptyable<PaymentIntentUpdateParams.SetupFutureUsage> | undefined;
  /** Who receives the goods, and where. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-shipping) */
  shipping?: Emptyable<PaymentIntentUpdateParams.Shipping> | undefined;
  /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-statement_descriptor) */
  statement_descriptor?: string | undefined;
  /** What follows your own prefix on a card's statement: at most 22 characters together. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-statement_descriptor_suffix) */
  statement_descriptor_suffix?: string | undefined;
  /** The connected account that receives the money, and how much of it. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-transfer_data) */
  transfer_data?: PaymentIntentUpdateParams.TransferData | undefined;
  /** A text of your own that ties payments and transfers together. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-transfer_group) */
  transfer_group?: string | undefined;
}
export declare namespace PaymentIntentUpdateParams {
  export type AllowedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boku_promptpay' | 'boleto' | 'capchase_pay' | 'card' | 'card_present' | 'cashapp' | 'check_scan' | 'click_to_pay' | 'crypto' | 'customer_balance' | 'demo_pay' | 'duitnow' | 'dummy_auth_push' | 'dummy_passthrough_card' | 'edenred' | 'eps' | 'fpx' | 'gcash' | 'getbalance' | 'gift_card' | 'giropay' | 'gopay' | 'grabpay' | 'id_bank_transfer' | 'ideal' | 'interac_present' | 'kakao_pay' | 'klarna' | 'knet' | 'konbini' | 'kr_card' | 'kr_market' | 'kriya' | 'link' | 'mb_way' | 'mobilepay' | 'momo' | 'mondu' | 'multibanco' | 'naver_pay' | 'netbanking' | 'ng_bank' | 'ng_bank_transfer' | 'ng_card' | 'ng_market' | 'ng_ussd' | 'ng_wallet' | 'nz_bank_account' | 'octopus' | 'oxxo' | 'p24' | 'paper_check' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'qris' | 'rechnung' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'shop_pay' | 'shopeepay' | 'sofort' | 'south_korea_market' | 'stripe_balance' | 'sunbit' | 'swish' | 'tamara' | 'test_pay' | 'touch_n_go' | 'truemoney' | 'twint' | 'upi' | 'us_bank_account' | 'us_cash_voucher' | 'vipps' | 'wechat_pay' | 'wero' | 'zip' | OtherString;
  export interface AmountDetails {
    /** How much is taken off. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details-discount_amount) */
    discount_amount?: Emptyable<number> | undefined;
    /** Whether amounts that do not add up are refused. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details-enforce_arithmetic_validation) */
    enforce_arithmetic_validation?: boolean | undefined;
    /** What is bought: up to 100 prices, each with its quantity. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details-line_items) */
    line_items?: Emptyable<readonly AmountDetails.LineItem[]> | undefined;
    /** What of the amount is for shipping. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details-shipping) */
    shipping?: Emptyable<AmountDetails.Shipping> | undefined;
    /** What of the amount is tax. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details-tax) */
    tax?: Emptyable<AmountDetails.Tax> | undefined;
  }
  export namespace AmountDetails {
    export interface LineItem {
      /** How much is taken off. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details-line_items-discount_amount) */
      discount_amount?: number | undefined;
      /** What applies only to one kind of payment method, by its name. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details-line_items-payment_method_options) */
      payment_method_options?: LineItem.PaymentMethodOptions | undefined;
      /** The item's number with you, such as its SKU. Up to 12 characters. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details-line_items-product_code) */
      product_code?: string | undefined;
      /** The item's name. Up to 1024 characters. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details-line_items-product_name) */
      product_name: string;
      /** How many units. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details-line_items-quantity) */
      quantity: number;
      /** How much of it is tax. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details-line_items-tax) */
      tax?: LineItem.Tax | undefined;
      /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details-line_items-unit_cost) */
      unit_cost: number;
      /** What the quantity is counted in. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details-line_items-unit_of_measure) */
      unit_of_measure?: string | undefined;
    }
    export namespace LineItem {
      export interface PaymentMethodOptions {
        /** What is particular to cards. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details-line_items-payment_method_options-card) */
        card?: PaymentMethodOptions.Card | undefined;
        /** What is particular to cards held to a terminal. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details-line_items-payment_method_options-card_present) */
        card_present?: PaymentMethodOptions.CardPresent | undefined;
        /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details-line_items-payment_method_options-klarna) */
        klarna?: PaymentMethodOptions.Klarna | undefined;
        /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details-line_items-payment_method_options-paypal) */
        paypal?: PaymentMethodOptions.Paypal | undefined;
      }
      export namespace PaymentMethodOptions {
        export interface Card {
          /** The kind of goods, as the network sorts them. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details-line_items-payment_method_options-card-commodity_code) */
          commodity_code?: string | undefined;
        }
        export interface CardPresent {
          /** The kind of goods, as the network sorts them. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details-line_items-payment_method_options-card_present-commodity_code) */
          commodity_code?: string | undefined;
        }
        export interface Klarna {
          /** The address of a picture. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details-line_items-payment_method_options-klarna-image_url) */
          image_url?: string | undefined;
          /** The page of the product. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details-line_items-payment_method_options-klarna-product_url) */
          product_url?: string | undefined;
          /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details-line_items-payment_method_options-klarna-reference) */
          reference?: string | undefined;
          /** Your reference for the subscription. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details-line_items-payment_method_options-klarna-subscription_reference) */
          subscription_reference?: string | undefined;
        }
        export interface Paypal {
          /** Whether the item is physical, digital or a donation. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details-line_items-payment_method_options-paypal-category) */
          category?: Paypal.Category | undefined;
          /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details-line_items-payment_method_options-paypal-description) */
          description?: string | undefined;
          /** Who sells it. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details-line_items-payment_method_options-paypal-sold_by) */
          sold_by?: string | undefined;
        }
        export namespace Paypal {
          export type Category = 'digital_goods' | 'donation' | 'physical_goods' | OtherString;
        }
      }
      export interface Tax {
        /** How much tax there is in all. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details-line_items-tax-total_tax_amount) */
        total_tax_amount: number;
      }
    }
    export interface Shipping {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details-shipping-amount) */
      amount?: Emptyable<number> | undefined;
      /** Post code that it is sent from. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details-shipping-from_postal_code) */
      from_postal_code?: Emptyable<string> | undefined;
      /** Post code that it is sent to. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details-shipping-to_postal_code) */
      to_postal_code?: Emptyable<string> | undefined;
    }
    export interface Tax {
      /** How much tax there is in all. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-amount_details-tax-total_tax_amount) */
      total_tax_amount: number;
    }
  }
  export type CaptureMethod = 'automatic' | 'automatic_async' | 'manual' | OtherString;
  export type ExcludedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
  export interface Hooks {
    /** What is worked with. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-hooks-inputs) */
    inputs?: Hooks.Inputs | undefined;
  }
  export namespace Hooks {
    export interface Inputs {
      /** The tax of the payment. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-hooks-inputs-tax) */
      tax?: Inputs.Tax | undefined;
    }
    export namespace Inputs {
      export interface Tax {
        /** Id of the calculation of Stripe Tax (`taxcalc_…`). [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-hooks-inputs-tax-calculation) */
        calculation: Emptyable<string>;
      }
    }
  }
  export interface PaymentDetails {
    /** A reference that the customer gave. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_details-customer_reference) */
    customer_reference?: Emptyable<string> | undefined;
    /** A reference for the order. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_details-order_reference) */
    order_reference?: Emptyable<string> | undefined;
  }
  export interface PaymentMethodData {
    /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-acss_debit) */
    acss_debit?: PaymentMethodData.AcssDebit | undefined;
    /** What is particular to Affirm. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-affirm) */
    affirm?: PaymentMethodData.Affirm | undefined;
    /** What is particular to Afterpay or Clearpay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-afterpay_clearpay) */
    afterpay_clearpay?: PaymentMethodData.AfterpayClearpay | undefined;
    /** What is particular to Alipay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-alipay) */
    alipay?: PaymentMethodData.Alipay | undefined;
    /** Whether it may be shown again at a next purchase: `always`, `limited` or `unspecified`. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-allow_redisplay) */
    allow_redisplay?: PaymentMethodData.AllowRedisplay | undefined;
    /** What is particular to Alma. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-alma) */
    alma?: PaymentMethodData.Alma | undefined;
    /** What is particular to Amazon Pay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-amazon_pay) */
    amazon_pay?: PaymentMethodData.AmazonPay | undefined;
    /** What is particular to BECS direct debits in Australia. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-au_becs_debit) */
    au_becs_debit?: PaymentMethodData.AuBecsDebit | undefined;
    /** What is particular to Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-bacs_debit) */
    bacs_debit?: PaymentMethodData.BacsDebit | undefined;
    /** What is particular to Bancontact. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-bancontact) */
    bancontact?: PaymentMethodData.Bancontact | undefined;
    /** What is particular to Billie. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-billie) */
    billie?: PaymentMethodData.Billie | undefined;
    /** Name, address, email and telephone that belong to the payment method. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-billing_details) */
    billing_details?: PaymentMethodData.BillingDetails | undefined;
    /** What is particular to Bizum. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-bizum) */
    bizum?: PaymentMethodData.Bizum | undefined;
    /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-blik) */
    blik?: PaymentMethodData.Blik | undefined;
    /** What is particular to Boleto. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-boleto) */
    boleto?: PaymentMethodData.Boleto | undefined;
    /** What is particular to Cash App Pay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-cashapp) */
    cashapp?: PaymentMethodData.Cashapp | undefined;
    /** What is particular to stablecoins. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-crypto) */
    crypto?: PaymentMethodData.Crypto | undefined;
    /** What is particular to money from the customer's cash balance. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-customer_balance) */
    customer_balance?: PaymentMethodData.CustomerBalance | undefined;
    /** What is particular to EPS. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-eps) */
    eps?: PaymentMethodData.Eps | undefined;
    /** What is particular to FPX. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-fpx) */
    fpx?: PaymentMethodData.Fpx | undefined;
    /** What is particular to giropay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-giropay) */
    giropay?: PaymentMethodData.Giropay | undefined;
    /** What is particular to GrabPay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-grabpay) */
    grabpay?: PaymentMethodData.Grabpay | undefined;
    /** What is particular to iDEAL. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-ideal) */
    ideal?: PaymentMethodData.Ideal | undefined;
    /** What is particular to Interac cards held to a terminal. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-interac_present) */
    interac_present?: PaymentMethodData.InteracPresent | undefined;
    /** What is particular to Kakao Pay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-kakao_pay) */
    kakao_pay?: PaymentMethodData.KakaoPay | undefined;
    /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-klarna) */
    klarna?: PaymentMethodData.Klarna | undefined;
    /** What is particular to payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-konbini) */
    konbini?: PaymentMethodData.Konbini | undefined;
    /** What is particular to Korean cards. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-kr_card) */
    kr_card?: PaymentMethodData.KrCard | undefined;
    /** What is particular to Link. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-link) */
    link?: PaymentMethodData.Link | undefined;
    /** What is particular to MB WAY. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-mb_way) */
    mb_way?: PaymentMethodData.MbWay | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-metadata) */
    metadata?: MetadataParam | undefined;
    /** What is particular to MobilePay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-mobilepay) */
    mobilepay?: PaymentMethodData.Mobilepay | undefined;
    /** What is particular to Multibanco. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-multibanco) */
    multibanco?: PaymentMethodData.Multibanco | undefined;
    /** What is particular to Naver Pay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-naver_pay) */
    naver_pay?: PaymentMethodData.NaverPay | undefined;
    /** What is particular to BECS direct debits in New Zealand. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-nz_bank_account) */
    nz_bank_account?: PaymentMethodData.NzBankAccount | undefined;
    /** What is particular to OXXO. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-oxxo) */
    oxxo?: PaymentMethodData.Oxxo | undefined;
    /** What is particular to Przelewy24. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-p24) */
    p24?: PaymentMethodData.P24 | undefined;
    /** What is particular to Pay by Bank. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-pay_by_bank) */
    pay_by_bank?: PaymentMethodData.PayByBank | undefined;
    /** What is particular to PAYCO. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-payco) */
    payco?: PaymentMethodData.Payco | undefined;
    /** What is particular to PayNow. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-paynow) */
    paynow?: PaymentMethodData.Paynow | undefined;
    /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-paypal) */
    paypal?: PaymentMethodData.Paypal | undefined;
    /** What is particular to PayPay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-paypay) */
    paypay?: PaymentMethodData.Paypay | undefined;
    /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-payto) */
    payto?: PaymentMethodData.Payto | undefined;
    /** What is particular to Pix. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-pix) */
    pix?: PaymentMethodData.Pix | undefined;
    /** What is particular to PromptPay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-promptpay) */
    promptpay?: PaymentMethodData.Promptpay | undefined;
    /** What Radar is to know or to do about it. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-radar_options) */
    radar_options?: PaymentMethodData.RadarOptions | undefined;
    /** What is particular to Revolut Pay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-revolut_pay) */
    revolut_pay?: PaymentMethodData.RevolutPay | undefined;
    /** What is particular to Samsung Pay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-samsung_pay) */
    samsung_pay?: PaymentMethodData.SamsungPay | undefined;
    /** What is particular to Satispay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-satispay) */
    satispay?: PaymentMethodData.Satispay | undefined;
    /** What is particular to Scalapay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-scalapay) */
    scalapay?: PaymentMethodData.Scalapay | undefined;
    /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-sepa_debit) */
    sepa_debit?: PaymentMethodData.SepaDebit | undefined;
    /** What is particular to seQura. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-sequra) */
    sequra?: PaymentMethodData.Sequra | undefined;
    /** What is particular to Sofort. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-sofort) */
    sofort?: PaymentMethodData.Sofort | undefined;
    /** What is particular to Sunbit. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-sunbit) */
    sunbit?: PaymentMethodData.Sunbit | undefined;
    /** What is particular to Swish. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-swish) */
    swish?: PaymentMethodData.Swish | undefined;
    /** What is particular to TWINT. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-twint) */
    twint?: PaymentMethodData.Twint | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-type) */
    type: PaymentMethodData.Type;
    /** What is particular to UPI. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-upi) */
    upi?: PaymentMethodData.Upi | undefined;
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-us_bank_account) */
    us_bank_account?: PaymentMethodData.UsBankAccount | undefined;
    /** What is particular to WeChat Pay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-wechat_pay) */
    wechat_pay?: PaymentMethodData.WechatPay | undefined;
    /** What is particular to Zip. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-zip) */
    zip?: PaymentMethodData.Zip | undefined;
  }
  export namespace PaymentMethodData {
    export interface AcssDebit {
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-acss_debit-account_number) */
      account_number: string;
      /** The bank in Canada, three digits. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-acss_debit-institution_number) */
      institution_number: string;
      /** The branch in Canada, five digits. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-acss_debit-transit_number) */
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
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-au_becs_debit-account_number) */
      account_number: string;
      /** Bank and branch in Australia, six digits. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-au_becs_debit-bsb_number) */
      bsb_number: string;
    }
    export interface BacsDebit {
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-bacs_debit-account_number) */
      account_number?: string | undefined;
      /** Bank and branch in the United Kingdom, six digits. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-bacs_debit-sort_code) */
      sort_code?: string | undefined;
    }
    export interface Bancontact extends NoParams {
    }
    export interface Billie extends NoParams {
    }
    export interface BillingDetails {
      /** A postal address. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-billing_details-address) */
      address?: Emptyable<AddressParam> | undefined;
      /** An email address. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-billing_details-email) */
      email?: Emptyable<string> | undefined;
      /** What it is called. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-billing_details-name) */
      name?: Emptyable<string> | undefined;
      /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-billing_details-phone) */
      phone?: Emptyable<string> | undefined;
      /** The tax number. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-billing_details-tax_id) */
      tax_id?: string | undefined;
    }
    export interface Bizum extends NoParams {
    }
    export interface Blik extends NoParams {
    }
    export interface Boleto {
      /** The tax number. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-boleto-tax_id) */
      tax_id: string;
    }
    export interface Cashapp extends NoParams {
    }
    export interface Crypto extends NoParams {
    }
    export interface CustomerBalance extends NoParams {
    }
    export interface Eps {
      /** The bank of the customer. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-eps-bank) */
      bank?: Eps.Bank | undefined;
    }
    export namespace Eps {
      export type Bank = 'arzte_und_apotheker_bank' | 'austrian_anadi_bank_ag' | 'bank_austria' | 'bankhaus_carl_spangler' | 'bankhaus_schelhammer_und_schattera_ag' | 'bawag_psk_ag' | 'bks_bank_ag' | 'brull_kallmus_bank_ag' | 'btv_vier_lander_bank' | 'capital_bank_grawe_gruppe_ag' | 'deutsche_bank_ag' | 'dolomitenbank' | 'easybank_ag' | 'erste_bank_und_sparkassen' | 'hypo_alpeadriabank_international_ag' | 'hypo_bank_burgenland_aktiengesellschaft' | 'hypo_noe_lb_fur_niederosterreich_u_wien' | 'hypo_oberosterreich_salzburg_steiermark' | 'hypo_tirol_bank_ag' | 'hypo_vorarlberg_bank_ag' | 'marchfelder_bank' | 'oberbank_ag' | 'raiffeisen_bankengruppe_osterreich' | 'schoellerbank_ag' | 'sparda_bank_wien' | 'volksbank_gruppe' | 'volkskreditbank_ag' | 'vr_bank_braunau' | OtherString;
    }
    export interface Fpx {
      /** `individual` or `company`. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-fpx-account_holder_type) */
      account_holder_type?: Fpx.AccountHolderType | undefined;
      /** The bank of the customer. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-fpx-bank) */
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
      /** The bank of the account that paid. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-ideal-bank) */
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
      /** Date of birth. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-klarna-dob) */
      dob?: Klarna.Dob | undefined;
    }
    export namespace Klarna {
      export interface Dob {
        /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-klarna-dob-day) */
        day: number;
        /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-klarna-dob-month) */
        month: number;
        /** Year, in four digits. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-klarna-dob-year) */
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
      /** What is behind it, such as credit or money in an account. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-naver_pay-funding) */
      funding?: NaverPay.Funding | undefined;
    }
    export namespace NaverPay {
      export type Funding = 'card' | 'points' | OtherString;
    }
    export interface NzBankAccount {
      /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-nz_bank_account-account_holder_name) */
      account_holder_name?: string | undefined;
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-nz_bank_account-account_number) */
      account_number: string;
      /** Identifies the bank within its country. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-nz_bank_account-bank_code) */
      bank_code: string;
      /** Identifies the branch of the bank. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-nz_bank_account-branch_code) */
      branch_code: string;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-nz_bank_account-reference) */
      reference?: string | undefined;
      /** The last two or three digits of the account number. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-nz_bank_account-suffix) */
      suffix: string;
    }
    export interface Oxxo extends NoParams {
    }
    export interface P24 {
      /** The bank of the customer. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-p24-bank) */
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
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-payto-account_number) */
      account_number?: string | undefined;
      /** Bank and branch in Australia, six digits. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-payto-bsb_number) */
      bsb_number?: string | undefined;
      /** The email address, telephone number or name that stands for the account. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-payto-pay_id) */
      pay_id?: string | undefined;
    }
    export interface Pix extends NoParams {
    }
    export interface Promptpay extends NoParams {
    }
    export interface RadarOptions {
      /** Id of the Radar session (`rse_…`), which knows the device. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-radar_options-session) */
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
      /** The number of the bank account, as in ISO 13616 (IBAN). [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-sepa_debit-iban) */
      iban: string;
    }
    export interface Sequra extends NoParams {
    }
    export interface Sofort {
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-sofort-country) */
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
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-upi-mandate_options) */
      mandate_options?: Upi.MandateOptions | undefined;
    }
    export namespace Upi {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-upi-mandate_options-amount) */
        amount?: number | undefined;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-upi-mandate_options-amount_type) */
        amount_type?: MandateOptions.AmountType | undefined;
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-upi-mandate_options-description) */
        description?: string | undefined;
        /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-upi-mandate_options-end_date) */
        end_date?: Timestamp | undefined;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
      }
    }
    export interface UsBankAccount {
      /** `individual` or `company`. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-us_bank_account-account_holder_type) */
      account_holder_type?: UsBankAccount.AccountHolderType | undefined;
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-us_bank_account-account_number) */
      account_number?: string | undefined;
      /** What kind of account it is. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-us_bank_account-account_type) */
      account_type?: UsBankAccount.AccountType | undefined;
      /** Id of the linked bank account (`fca_…`). [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-us_bank_account-financial_connections_account) */
      financial_connections_account?: string | undefined;
      /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_data-us_bank_account-routing_number) */
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
    /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-acss_debit) */
    acss_debit?: Emptyable<PaymentMethodOptions.AcssDebit> | undefined;
    /** What is particular to Affirm. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-affirm) */
    affirm?: Emptyable<PaymentMethodOptions.Affirm> | undefined;
    /** What is particular to Afterpay or Clearpay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-afterpay_clearpay) */
    afterpay_clearpay?: Emptyable<PaymentMethodOptions.AfterpayClearpay> | undefined;
    /** What is particular to Alipay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-alipay) */
    alipay?: Emptyable<PaymentMethodOptions.Alipay> | undefined;
    /** What is particular to Alma. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-alma) */
    alma?: Emptyable<PaymentMethodOptions.Alma> | undefined;
    /** What is particular to Amazon Pay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-amazon_pay) */
    amazon_pay?: Emptyable<PaymentMethodOptions.AmazonPay> | undefined;
    /** What is particular to BECS direct debits in Australia. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-au_becs_debit) */
    au_becs_debit?: Emptyable<PaymentMethodOptions.AuBecsDebit> | undefined;
    /** What is particular to Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-bacs_debit) */
    bacs_debit?: Emptyable<PaymentMethodOptions.BacsDebit> | undefined;
    /** What is particular to Bancontact. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-bancontact) */
    bancontact?: Emptyable<PaymentMethodOptions.Bancontact> | undefined;
    /** What is particular to Billie. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-billie) */
    billie?: Emptyable<PaymentMethodOptions.Billie> | undefined;
    /** What is particular to Bizum. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-bizum) */
    bizum?: Emptyable<PaymentMethodOptions.Bizum> | undefined;
    /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-blik) */
    blik?: Emptyable<PaymentMethodOptions.Blik> | undefined;
    /** What is particular to Boleto. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-boleto) */
    boleto?: Emptyable<PaymentMethodOptions.Boleto> | undefined;
    /** What is particular to cards. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card) */
    card?: Emptyable<PaymentMethodOptions.Card> | undefined;
    /** What is particular to cards held to a terminal. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card_present) */
    card_present?: Emptyable<PaymentMethodOptions.CardPresent> | undefined;
    /** What is particular to Cash App Pay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-cashapp) */
    cashapp?: Emptyable<PaymentMethodOptions.Cashapp> | undefined;
    /** What is particular to stablecoins. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-crypto) */
    crypto?: Emptyable<PaymentMethodOptions.Crypto> | undefined;
    /** What is particular to money from the customer's cash balance. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-customer_balance) */
    customer_balance?: Emptyable<PaymentMethodOptions.CustomerBalance> | undefined;
    /** What is particular to EPS. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-eps) */
    eps?: Emptyable<PaymentMethodOptions.Eps> | undefined;
    /** What is particular to FPX. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-fpx) */
    fpx?: Emptyable<PaymentMethodOptions.Fpx> | undefined;
    /** What is particular to giropay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-giropay) */
    giropay?: Emptyable<PaymentMethodOptions.Giropay> | undefined;
    /** What is particular to GrabPay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-grabpay) */
    grabpay?: Emptyable<PaymentMethodOptions.Grabpay> | undefined;
    /** What is particular to iDEAL. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-ideal) */
    ideal?: Emptyable<PaymentMethodOptions.Ideal> | undefined;
    /** What is particular to Interac cards held to a terminal. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-interac_present) */
    interac_present?: Emptyable<PaymentMethodOptions.InteracPresent> | undefined;
    /** What is particular to Kakao Pay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-kakao_pay) */
    kakao_pay?: Emptyable<PaymentMethodOptions.KakaoPay> | undefined;
    /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-klarna) */
    klarna?: Emptyable<PaymentMethodOptions.Klarna> | undefined;
    /** What is particular to payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-konbini) */
    konbini?: Emptyable<PaymentMethodOptions.Konbini> | undefined;
    /** What is particular to Korean cards. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-kr_card) */
    kr_card?: Emptyable<PaymentMethodOptions.KrCard> | undefined;
    /** What is particular to Link. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-link) */
    link?: Emptyable<PaymentMethodOptions.Link> | undefined;
    /** What is particular to MB WAY. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-mb_way) */
    mb_way?: Emptyable<PaymentMethodOptions.MbWay> | undefined;
    /** What is particular to MobilePay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-mobilepay) */
    mobilepay?: Emptyable<PaymentMethodOptions.Mobilepay> | undefined;
    /** What is particular to Multibanco. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-multibanco) */
    multibanco?: Emptyable<PaymentMethodOptions.Multibanco> | undefined;
    /** What is particular to Naver Pay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-naver_pay) */
    naver_pay?: Emptyable<PaymentMethodOptions.NaverPay> | undefined;
    /** What is particular to BECS direct debits in New Zealand. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-nz_bank_account) */
    nz_bank_account?: Emptyable<PaymentMethodOptions.NzBankAccount> | undefined;
    /** What is particular to OXXO. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-oxxo) */
    oxxo?: Emptyable<PaymentMethodOptions.Oxxo> | undefined;
    /** What is particular to Przelewy24. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-p24) */
    p24?: Emptyable<PaymentMethodOptions.P24> | undefined;
    /** What is particular to Pay by Bank. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-pay_by_bank) */
    pay_by_bank?: Emptyable<PaymentMethodOptions.PayByBank> | undefined;
    /** What is particular to PAYCO. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-payco) */
    payco?: Emptyable<PaymentMethodOptions.Payco> | undefined;
    /** What is particular to PayNow. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-paynow) */
    paynow?: Emptyable<PaymentMethodOptions.Paynow> | undefined;
    /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-paypal) */
    paypal?: Emptyable<PaymentMethodOptions.Paypal> | undefined;
    /** What is particular to PayPay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-paypay) */
    paypay?: Emptyable<PaymentMethodOptions.Paypay> | undefined;
    /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-payto) */
    payto?: Emptyable<PaymentMethodOptions.Payto> | undefined;
    /** What is particular to Pix. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-pix) */
    pix?: Emptyable<PaymentMethodOptions.Pix> | undefined;
    /** What is particular to PromptPay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-promptpay) */
    promptpay?: Emptyable<PaymentMethodOptions.Promptpay> | undefined;
    /** What is particular to Revolut Pay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-revolut_pay) */
    revolut_pay?: Emptyable<PaymentMethodOptions.RevolutPay> | undefined;
    /** What is particular to Samsung Pay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-samsung_pay) */
    samsung_pay?: Emptyable<PaymentMethodOptions.SamsungPay> | undefined;
    /** What is particular to Satispay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-satispay) */
    satispay?: Emptyable<PaymentMethodOptions.Satispay> | undefined;
    /** What is particular to Scalapay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-scalapay) */
    scalapay?: Emptyable<PaymentMethodOptions.Scalapay> | undefined;
    /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-sepa_debit) */
    sepa_debit?: Emptyable<PaymentMethodOptions.SepaDebit> | undefined;
    /** What is particular to seQura. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-sequra) */
    sequra?: Emptyable<PaymentMethodOptions.Sequra> | undefined;
    /** What is particular to Sofort. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-sofort) */
    sofort?: Emptyable<PaymentMethodOptions.Sofort> | undefined;
    /** What is particular to Sunbit. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-sunbit) */
    sunbit?: Emptyable<PaymentMethodOptions.Sunbit> | undefined;
    /** What is particular to Swish. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-swish) */
    swish?: Emptyable<PaymentMethodOptions.Swish> | undefined;
    /** What is particular to TWINT. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-twint) */
    twint?: Emptyable<PaymentMethodOptions.Twint> | undefined;
    /** What is particular to UPI. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-upi) */
    upi?: Emptyable<PaymentMethodOptions.Upi> | undefined;
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-us_bank_account) */
    us_bank_account?: Emptyable<PaymentMethodOptions.UsBankAccount> | undefined;
    /** What is particular to WeChat Pay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-wechat_pay) */
    wechat_pay?: Emptyable<PaymentMethodOptions.WechatPay> | undefined;
    /** What is particular to Zip. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-zip) */
    zip?: Emptyable<PaymentMethodOptions.Zip> | undefined;
  }
  export namespace PaymentMethodOptions {
    export interface AcssDebit {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-acss_debit-mandate_options) */
      mandate_options?: AcssDebit.MandateOptions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-acss_debit-setup_future_usage) */
      setup_future_usage?: Emptyable<AcssDebit.SetupFutureUsage> | undefined;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-acss_debit-target_date) */
      target_date?: string | undefined;
      /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-acss_debit-verification_method) */
      verification_method?: AcssDebit.VerificationMethod | undefined;
    }
    export namespace AcssDebit {
      export interface MandateOptions {
        /** A page of your own with the text of the mandate. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-acss_debit-mandate_options-custom_mandate_url) */
        custom_mandate_url?: Emptyable<string> | undefined;
        /** How often debits are made, in words. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-acss_debit-mandate_options-interval_description) */
        interval_description?: string | undefined;
        /** How often debits are made. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-acss_debit-mandate_options-payment_schedule) */
        payment_schedule?: MandateOptions.PaymentSchedule | undefined;
        /** Whether the account is that of a business or of a person. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-acss_debit-mandate_options-transaction_type) */
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
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-affirm-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-affirm-preferred_locale) */
      preferred_locale?: string | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-affirm-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface AfterpayClearpay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-afterpay_clearpay-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-afterpay_clearpay-reference) */
      reference?: string | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-afterpay_clearpay-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Alipay {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-alipay-setup_future_usage) */
      setup_future_usage?: Emptyable<Alipay.SetupFutureUsage> | undefined;
    }
    export namespace Alipay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Alma {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-alma-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
    }
    export interface AmazonPay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-amazon_pay-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-amazon_pay-setup_future_usage) */
      setup_future_usage?: Emptyable<AmazonPay.SetupFutureUsage> | undefined;
    }
    export namespace AmazonPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface AuBecsDebit {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-au_becs_debit-setup_future_usage) */
      setup_future_usage?: Emptyable<AuBecsDebit.SetupFutureUsage> | undefined;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-au_becs_debit-target_date) */
      target_date?: string | undefined;
    }
    export namespace AuBecsDebit {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface BacsDebit {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-bacs_debit-mandate_options) */
      mandate_options?: BacsDebit.MandateOptions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-bacs_debit-setup_future_usage) */
      setup_future_usage?: Emptyable<BacsDebit.SetupFutureUsage> | undefined;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-bacs_debit-target_date) */
      target_date?: string | undefined;
    }
    export namespace BacsDebit {
      export interface MandateOptions {
        /** What the reference of the mandate begins with. Up to 12 characters. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-bacs_debit-mandate_options-reference_prefix) */
        reference_prefix?: Emptyable<string> | undefined;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Bancontact {
      /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-bancontact-preferred_language) */
      preferred_language?: Bancontact.PreferredLanguage | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-bancontact-setup_future_usage) */
      setup_future_usage?: Emptyable<Bancontact.SetupFutureUsage> | undefined;
    }
    export namespace Bancontact {
      export type PreferredLanguage = 'de' | 'en' | 'fr' | 'nl' | OtherString;
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Billie {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-billie-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** What is known of the company. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-billie-company_details) */
      company_details?: Emptyable<Billie.CompanyDetails> | undefined;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-billie-reference) */
      reference?: string | undefined;
    }
    export namespace Billie {
      export interface CompanyDetails {
        /** The address that is officially registered. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-billie-company_details-registered_address) */
        registered_address?: Emptyable<AddressParam> | undefined;
        /** The name in the official register. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-billie-company_details-registered_name) */
        registered_name?: string | undefined;
        /** The number in the official register. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-billie-company_details-registration_number) */
        registration_number?: string | undefined;
        /** What kind of number in the register it is. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-billie-company_details-registration_type) */
        registration_type?: Emptyable<CompanyDetails.RegistrationType> | undefined;
        /** The VAT number. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-billie-company_details-vat) */
        vat?: string | undefined;
      }
      export namespace CompanyDetails {
        export type RegistrationType = 'ch_ein' | 'de_hrb' | 'dk_cvr' | 'es_cif' | 'fi_tunnus' | 'fr_siren' | 'fr_siret' | 'it_rea' | 'nl_kvk' | 'no_org_number' | 'no_pno' | 'se_org_number' | 'se_pno' | 'uk_crn' | OtherString;
      }
    }
    export interface Bizum extends NoParams {
    }
    export interface Blik {
      /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-blik-code) */
      code?: string | undefined;
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-blik-mandate_options) */
      mandate_options?: Blik.MandateOptions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-blik-setup_future_usage) */
      setup_future_usage?: Emptyable<Blik.SetupFutureUsage> | undefined;
    }
    export namespace Blik {
      export interface MandateOptions {
        /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-blik-mandate_options-expires_at) */
        expires_at?: Timestamp | undefined;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Boleto {
      /** How many days there are to pay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-boleto-expires_after_days) */
      expires_after_days?: number | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-boleto-setup_future_usage) */
      setup_future_usage?: Emptyable<Boleto.SetupFutureUsage> | undefined;
    }
    export namespace Boleto {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Card {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Id of a token with the security code (`cvctok_…`). [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-cvc_token) */
      cvc_token?: string | undefined;
      /** Payment in parts, agreed with the issuer. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-installments) */
      installments?: Card.Installments | undefined;
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-mandate_options) */
      mandate_options?: Card.MandateOptions | undefined;
      /** Whether the card was given by mail or telephone. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-moto) */
      moto?: boolean | undefined;
      /** The network that it went over. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-network) */
      network?: Card.Network | undefined;
      /** Whether to hold the authorization for longer, where possible. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-request_extended_authorization) */
      request_extended_authorization?: Card.RequestExtendedAuthorization | undefined;
      /** Whether the authorization may be raised later, where possible. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-request_incremental_authorization) */
      request_incremental_authorization?: Card.RequestIncrementalAuthorization | undefined;
      /** Whether it may be captured in parts, where possible. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-request_multicapture) */
      request_multicapture?: Card.RequestMulticapture | undefined;
      /** Whether more than was authorized may be captured, where possible. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-request_overcapture) */
      request_overcapture?: Card.RequestOvercapture | undefined;
      /** Whether to ask for 3D Secure: `automatic`, `any` or `challenge`. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-request_three_d_secure) */
      request_three_d_secure?: Card.RequestThreeDSecure | undefined;
      /** Whether the security code is asked for again. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-require_cvc_recollection) */
      require_cvc_recollection?: boolean | undefined;
      /** Whether it was stored for later payments. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-setup_credential_usage) */
      setup_credential_usage?: Card.SetupCredentialUsage | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-setup_future_usage) */
      setup_future_usage?: Emptyable<Card.SetupFutureUsage> | undefined;
      /** What follows the prefix on a statement in kana, for Japan. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-statement_descriptor_suffix_kana) */
      statement_descriptor_suffix_kana?: Emptyable<string> | undefined;
      /** What follows the prefix on a statement in kanji, for Japan. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-statement_descriptor_suffix_kanji) */
      statement_descriptor_suffix_kanji?: Emptyable<string> | undefined;
      /** Whether a stored card was used for one payment or for a series. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-stored_credential_usage) */
      stored_credential_usage?: Card.StoredCredentialUsage | undefined;
      /** How the customer was authenticated by 3D Secure. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-three_d_secure) */
      three_d_secure?: Card.ThreeDSecure | undefined;
    }
    export namespace Card {
      export interface Installments {
        /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-installments-enabled) */
        enabled?: boolean | undefined;
        /** How many parts, and how often they are due. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-installments-plan) */
        plan?: Emptyable<Installments.Plan> | undefined;
      }
      export namespace Installments {
        export interface Plan {
          /** How many parts. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-installments-plan-count) */
          count?: number | undefined;
          /** How often it is debited. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-installments-plan-interval) */
          interval?: 'month' | undefined;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-installments-plan-type) */
          type: Plan.Type;
        }
        export namespace Plan {
          export type Type = 'bonus' | 'fixed_count' | 'revolving' | OtherString;
        }
      }
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-mandate_options-amount) */
        amount: number;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-mandate_options-amount_type) */
        amount_type: MandateOptions.AmountType;
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-mandate_options-description) */
        description?: string | undefined;
        /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-mandate_options-end_date) */
        end_date?: Timestamp | undefined;
        /** How often it is debited. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-mandate_options-interval) */
        interval: MandateOptions.Interval;
        /** How many of those units lie between. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-mandate_options-interval_count) */
        interval_count?: number | undefined;
        /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-mandate_options-reference) */
        reference: string;
        /** When it began, or will begin. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-mandate_options-start_date) */
        start_date: Timestamp;
        /** The kinds of transfers that it takes. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-mandate_options-supported_types) */
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
        /** The issuer's answer to the authentication, one letter. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-three_d_secure-ares_trans_status) */
        ares_trans_status?: ThreeDSecure.AresTransStatus | undefined;
        /** The proof that the authentication gave. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-three_d_secure-cryptogram) */
        cryptogram: string;
        /** Two digits on how the customer was authenticated. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-three_d_secure-electronic_commerce_indicator) */
        electronic_commerce_indicator?: ThreeDSecure.ElectronicCommerceIndicator | undefined;
        /** Why no authentication was asked for. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-three_d_secure-exemption_indicator) */
        exemption_indicator?: ThreeDSecure.ExemptionIndicator | undefined;
        /** What applies only to one network. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-three_d_secure-network_options) */
        network_options?: ThreeDSecure.NetworkOptions | undefined;
        /** Whether you asked for a challenge, in two digits. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-three_d_secure-requestor_challenge_indicator) */
        requestor_challenge_indicator?: string | undefined;
        /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-three_d_secure-transaction_id) */
        transaction_id: string;
        /** The version of 3D Secure. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-three_d_secure-version) */
        version: ThreeDSecure.Version;
      }
      export namespace ThreeDSecure {
        export type AresTransStatus = 'A' | 'C' | 'I' | 'N' | 'R' | 'U' | 'Y' | OtherString;
        export type ElectronicCommerceIndicator = '01' | '02' | '05' | '06' | '07' | OtherString;
        export type ExemptionIndicator = 'low_risk' | 'none' | OtherString;
        export interface NetworkOptions {
          /** What is particular to Cartes Bancaires. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-three_d_secure-network_options-cartes_bancaires) */
          cartes_bancaires?: NetworkOptions.CartesBancaires | undefined;
        }
        export namespace NetworkOptions {
          export interface CartesBancaires {
            /** How the cryptogram of Cartes Bancaires was made. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-three_d_secure-network_options-cartes_bancaires-cb_avalgo) */
            cb_avalgo: CartesBancaires.CbAvalgo;
            /** The exemption that was asked of Cartes Bancaires, in figures. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-three_d_secure-network_options-cartes_bancaires-cb_exemption) */
            cb_exemption?: string | undefined;
            /** The score of Cartes Bancaires for the risk, 0 to 99. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card-three_d_secure-network_options-cartes_bancaires-cb_score) */
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
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card_present-capture_method) */
      capture_method?: CardPresent.CaptureMethod | undefined;
      /** Whether to hold the authorization for longer, where possible. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card_present-request_extended_authorization) */
      request_extended_authorization?: boolean | undefined;
      /** Whether the authorization may be raised later. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card_present-request_incremental_authorization_support) */
      request_incremental_authorization_support?: boolean | undefined;
      /** Which network to prefer, where the card has two. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card_present-routing) */
      routing?: CardPresent.Routing | undefined;
    }
    export namespace CardPresent {
      export type CaptureMethod = 'manual' | 'manual_preferred';
      export interface Routing {
        /** The network to prefer: `domestic` or `international`. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-card_present-routing-requested_priority) */
        requested_priority?: Routing.RequestedPriority | undefined;
      }
      export namespace Routing {
        export type RequestedPriority = 'domestic' | 'international' | OtherString;
      }
    }
    export interface Cashapp {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-cashapp-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-cashapp-setup_future_usage) */
      setup_future_usage?: Emptyable<Cashapp.SetupFutureUsage> | undefined;
    }
    export namespace Cashapp {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Crypto {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-crypto-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface CustomerBalance {
      /** What kind of bank transfer is meant, with details of how to make it. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-customer_balance-bank_transfer) */
      bank_transfer?: CustomerBalance.BankTransfer | undefined;
      /** How money arrives: `bank_transfer`. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-customer_balance-funding_type) */
      funding_type?: 'bank_transfer' | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-customer_balance-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export namespace CustomerBalance {
      export interface BankTransfer {
        /** What is particular to bank transfers in the European Union. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-customer_balance-bank_transfer-eu_bank_transfer) */
        eu_bank_transfer?: BankTransfer.EuBankTransfer | undefined;
        /** The kinds of addresses for transfers that are shown. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-customer_balance-bank_transfer-requested_address_types) */
        requested_address_types?: readonly BankTransfer.RequestedAddressType[] | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-customer_balance-bank_transfer-type) */
        type: BankTransfer.Type;
      }
      export namespace BankTransfer {
        export interface EuBankTransfer {
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-customer_balance-bank_transfer-eu_bank_transfer-country) */
          country: string;
        }
        export type RequestedAddressType = 'aba' | 'iban' | 'sepa' | 'sort_code' | 'spei' | 'swift' | 'zengin' | OtherString;
        export type Type = 'eu_bank_transfer' | 'gb_bank_transfer' | 'jp_bank_transfer' | 'mx_bank_transfer' | 'us_bank_transfer' | OtherString;
      }
    }
    export interface Eps {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-eps-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Fpx {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-fpx-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Giropay {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-giropay-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Grabpay {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-grabpay-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Ideal {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-ideal-setup_future_usage) */
      setup_future_usage?: Emptyable<Ideal.SetupFutureUsage> | undefined;
    }
    export namespace Ideal {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface InteracPresent extends NoParams {
    }
    export interface KakaoPay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-kakao_pay-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-kakao_pay-setup_future_usage) */
      setup_future_usage?: Emptyable<KakaoPay.SetupFutureUsage> | undefined;
    }
    export namespace KakaoPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Klarna {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-klarna-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Bounds of payments made on demand. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-klarna-on_demand) */
      on_demand?: Klarna.OnDemand | undefined;
      /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-klarna-preferred_locale) */
      preferred_locale?: Klarna.PreferredLocale | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-klarna-setup_future_usage) */
      setup_future_usage?: Klarna.SetupFutureUsage | undefined;
      /** What they are subscribed to. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-klarna-subscriptions) */
      subscriptions?: Emptyable<readonly Klarna.Subscription[]> | undefined;
    }
    export namespace Klarna {
      export interface OnDemand {
        /** What a purchase comes to on average. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-klarna-on_demand-average_amount) */
        average_amount?: number | undefined;
        /** The most that a purchase comes to. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-klarna-on_demand-maximum_amount) */
        maximum_amount?: number | undefined;
        /** The least amount of the purchase. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-klarna-on_demand-minimum_amount) */
        minimum_amount?: number | undefined;
        /** How often purchases are made: the unit of time. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-klarna-on_demand-purchase_interval) */
        purchase_interval?: OnDemand.PurchaseInterval | undefined;
        /** How many of those units lie between two purchases. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-klarna-on_demand-purchase_interval_count) */
        purchase_interval_count?: number | undefined;
      }
      export namespace OnDemand {
        export type PurchaseInterval = 'day' | 'month' | 'week' | 'year' | OtherString;
      }
      export type PreferredLocale = 'cs-CZ' | 'da-DK' | 'de-AT' | 'de-CH' | 'de-DE' | 'el-GR' | 'en-AT' | 'en-AU' | 'en-BE' | 'en-CA' | 'en-CH' | 'en-CZ' | 'en-DE' | 'en-DK' | 'en-ES' | 'en-FI' | 'en-FR' | 'en-GB' | 'en-GR' | 'en-IE' | 'en-IT' | 'en-NL' | 'en-NO' | 'en-NZ' | 'en-PL' | 'en-PT' | 'en-RO' | 'en-SE' | 'en-US' | 'es-ES' | 'es-US' | 'fi-FI' | 'fr-BE' | 'fr-CA' | 'fr-CH' | 'fr-FR' | 'it-CH' | 'it-IT' | 'nb-NO' | 'nl-BE' | 'nl-NL' | 'pl-PL' | 'pt-PT' | 'ro-RO' | 'sv-FI' | 'sv-SE' | OtherString;
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
      export interface Subscription {
        /** How often it is debited. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-klarna-subscriptions-interval) */
        interval: Subscription.Interval;
        /** How many of those units lie between. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-klarna-subscriptions-interval_count) */
        interval_count?: number | undefined;
        /** What it is called. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-klarna-subscriptions-name) */
        name?: string | undefined;
        /** When it is billed next, and how much. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-klarna-subscriptions-next_billing) */
        next_billing?: Subscription.NextBilling | undefined;
        /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-klarna-subscriptions-reference) */
        reference: string;
      }
      export namespace Subscription {
        export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
        export interface NextBilling {
          /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-klarna-subscriptions-next_billing-amount) */
          amount: number;
          /** The day of the next bill, `YYYY-MM-DD`. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-klarna-subscriptions-next_billing-date) */
          date: string;
        }
      }
    }
    export interface Konbini {
      /** The number that the customer gives in the shop. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-konbini-confirmation_number) */
      confirmation_number?: Emptyable<string> | undefined;
      /** How many days there are to pay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-konbini-expires_after_days) */
      expires_after_days?: Emptyable<number> | undefined;
      /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-konbini-expires_at) */
      expires_at?: Emptyable<Timestamp> | undefined;
      /** What was bought. Up to 22 characters. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-konbini-product_description) */
      product_description?: Emptyable<string> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-konbini-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface KrCard {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-kr_card-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-kr_card-setup_future_usage) */
      setup_future_usage?: Emptyable<KrCard.SetupFutureUsage> | undefined;
    }
    export namespace KrCard {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Link {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-link-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Identifies the customer at the provider, from one payment to the next. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-link-persistent_token) @deprecated */
      persistent_token?: string | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-link-setup_future_usage) */
      setup_future_usage?: Emptyable<Link.SetupFutureUsage> | undefined;
    }
    export namespace Link {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface MbWay {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-mb_way-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Mobilepay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-mobilepay-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-mobilepay-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Multibanco {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-multibanco-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface NaverPay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-naver_pay-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-naver_pay-setup_future_usage) */
      setup_future_usage?: Emptyable<NaverPay.SetupFutureUsage> | undefined;
    }
    export namespace NaverPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface NzBankAccount {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-nz_bank_account-setup_future_usage) */
      setup_future_usage?: Emptyable<NzBankAccount.SetupFutureUsage> | undefined;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-nz_bank_account-target_date) */
      target_date?: string | undefined;
    }
    export namespace NzBankAccount {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Oxxo {
      /** How many days there are to pay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-oxxo-expires_after_days) */
      expires_after_days?: number | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-oxxo-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface P24 {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-p24-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
      /** Whether the customer has seen and accepted Przelewy24's terms. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-p24-tos_shown_and_accepted) */
      tos_shown_and_accepted?: boolean | undefined;
    }
    export interface PayByBank extends NoParams {
    }
    export interface Payco {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-payco-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-payco-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Paynow {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-paynow-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Paypal {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-paypal-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-paypal-preferred_locale) */
      preferred_locale?: Paypal.PreferredLocale | undefined;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-paypal-reference) */
      reference?: string | undefined;
      /** What PayPal knows the session by. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-paypal-risk_correlation_id) */
      risk_correlation_id?: string | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-paypal-setup_future_usage) */
      setup_future_usage?: Emptyable<Paypal.SetupFutureUsage> | undefined;
    }
    export namespace Paypal {
      export type PreferredLocale = 'cs-CZ' | 'da-DK' | 'de-AT' | 'de-DE' | 'de-LU' | 'el-GR' | 'en-GB' | 'en-US' | 'es-ES' | 'fi-FI' | 'fr-BE' | 'fr-FR' | 'fr-LU' | 'hu-HU' | 'it-IT' | 'nl-BE' | 'nl-NL' | 'pl-PL' | 'pt-PT' | 'sk-SK' | 'sv-SE' | OtherString;
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Paypay extends NoParams {
    }
    export interface Payto {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-payto-mandate_options) */
      mandate_options?: Payto.MandateOptions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-payto-setup_future_usage) */
      setup_future_usage?: Emptyable<Payto.SetupFutureUsage> | undefined;
    }
    export namespace Payto {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-payto-mandate_options-amount) */
        amount?: Emptyable<number> | undefined;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-payto-mandate_options-amount_type) */
        amount_type?: Emptyable<MandateOptions.AmountType> | undefined;
        /** When it ends. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-payto-mandate_options-end_date) */
        end_date?: Emptyable<string> | undefined;
        /** How often debits are made. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-payto-mandate_options-payment_schedule) */
        payment_schedule?: Emptyable<MandateOptions.PaymentSchedule> | undefined;
        /** How many payments at most in one period. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-payto-mandate_options-payments_per_period) */
        payments_per_period?: Emptyable<number> | undefined;
        /** What it is for. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-payto-mandate_options-purpose) */
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
      /** Whether the Brazilian tax on transactions (IOF) is in the amount. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-pix-amount_includes_iof) */
      amount_includes_iof?: Pix.AmountIncludesIof | undefined;
      /** How many seconds there are to pay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-pix-expires_after_seconds) */
      expires_after_seconds?: number | undefined;
      /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-pix-expires_at) */
      expires_at?: Timestamp | undefined;
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-pix-mandate_options) */
      mandate_options?: Pix.MandateOptions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-pix-setup_future_usage) */
      setup_future_usage?: Pix.SetupFutureUsage | undefined;
    }
    export namespace Pix {
      export type AmountIncludesIof = 'always' | 'never' | OtherString;
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-pix-mandate_options-amount) */
        amount?: number | undefined;
        /** Whether the Brazilian tax on transactions (IOF) is in the amount. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-pix-mandate_options-amount_includes_iof) */
        amount_includes_iof?: MandateOptions.AmountIncludesIof | undefined;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-pix-mandate_options-amount_type) */
        amount_type?: MandateOptions.AmountType | undefined;
        /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-pix-mandate_options-currency) */
        currency?: string | undefined;
        /** When it ends. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-pix-mandate_options-end_date) */
        end_date?: string | undefined;
        /** How often debits are made. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-pix-mandate_options-payment_schedule) */
        payment_schedule?: MandateOptions.PaymentSchedule | undefined;
        /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-pix-mandate_options-reference) */
        reference?: string | undefined;
        /** When it began, or will begin. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-pix-mandate_options-start_date) */
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
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-promptpay-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface RevolutPay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-revolut_pay-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-revolut_pay-setup_future_usage) */
      setup_future_usage?: Emptyable<RevolutPay.SetupFutureUsage> | undefined;
    }
    export namespace RevolutPay {
      export type SetupFutureUsage = 'none' | 'off_session';
    }
    export interface SamsungPay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-samsung_pay-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-samsung_pay-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Satispay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-satispay-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-satispay-setup_future_usage) */
      setup_future_usage?: Emptyable<Satispay.SetupFutureUsage> | undefined;
    }
    export namespace Satispay {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Scalapay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-scalapay-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
    }
    export interface SepaDebit {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-sepa_debit-mandate_options) */
      mandate_options?: SepaDebit.MandateOptions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-sepa_debit-setup_future_usage) */
      setup_future_usage?: Emptyable<SepaDebit.SetupFutureUsage> | undefined;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-sepa_debit-target_date) */
      target_date?: string | undefined;
    }
    export namespace SepaDebit {
      export interface MandateOptions {
        /** What the reference of the mandate begins with. Up to 12 characters. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-sepa_debit-mandate_options-reference_prefix) */
        reference_prefix?: Emptyable<string> | undefined;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Sequra {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-sequra-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-sequra-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Sofort {
      /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-sofort-preferred_language) */
      preferred_language?: Emptyable<Sofort.PreferredLanguage> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-sofort-setup_future_usage) */
      setup_future_usage?: Emptyable<Sofort.SetupFutureUsage> | undefined;
    }
    export namespace Sofort {
      export type PreferredLanguage = 'de' | 'en' | 'es' | 'fr' | 'it' | 'nl' | 'pl' | OtherString;
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Sunbit {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-sunbit-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-sunbit-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Swish {
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-swish-reference) */
      reference?: Emptyable<string> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-swish-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Twint {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-twint-setup_future_usage) */
      setup_future_usage?: Twint.SetupFutureUsage | undefined;
    }
    export namespace Twint {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Upi {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-upi-mandate_options) */
      mandate_options?: Upi.MandateOptions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-upi-setup_future_usage) */
      setup_future_usage?: Emptyable<Upi.SetupFutureUsage> | undefined;
    }
    export namespace Upi {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-upi-mandate_options-amount) */
        amount?: number | undefined;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-upi-mandate_options-amount_type) */
        amount_type?: MandateOptions.AmountType | undefined;
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-upi-mandate_options-description) */
        description?: string | undefined;
        /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-upi-mandate_options-end_date) */
        end_date?: Timestamp | undefined;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface UsBankAccount {
      /** How the customer links their bank account. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-us_bank_account-financial_connections) */
      financial_connections?: UsBankAccount.FinancialConnections | undefined;
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-us_bank_account-mandate_options) */
      mandate_options?: UsBankAccount.MandateOptions | undefined;
      /** The networks that the card can go over. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-us_bank_account-networks) */
      networks?: UsBankAccount.Networks | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-us_bank_account-setup_future_usage) */
      setup_future_usage?: Emptyable<UsBankAccount.SetupFutureUsage> | undefined;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-us_bank_account-target_date) */
      target_date?: string | undefined;
      /** What the debit is for. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-us_bank_account-transaction_purpose) */
      transaction_purpose?: Emptyable<UsBankAccount.TransactionPurpose> | undefined;
      /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-us_bank_account-verification_method) */
      verification_method?: UsBankAccount.VerificationMethod | undefined;
    }
    export namespace UsBankAccount {
      export interface FinancialConnections {
        /** Which bank accounts can be chosen. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-us_bank_account-financial_connections-filters) */
        filters?: FinancialConnections.Filters | undefined;
        /** What of the linked account may be read. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-us_bank_account-financial_connections-permissions) */
        permissions?: readonly FinancialConnections.Permission[] | undefined;
        /** What is fetched from the linked account at once. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-us_bank_account-financial_connections-prefetch) */
        prefetch?: readonly FinancialConnections.Prefetch[] | undefined;
        /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-us_bank_account-financial_connections-return_url) */
        return_url?: string | undefined;
      }
      export namespace FinancialConnections {
        export interface Filters {
          /** Which kinds of bank accounts can be chosen. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-us_bank_account-financial_connections-filters-account_subcategories) */
          account_subcategories?: readonly Filters.AccountSubcategory[] | undefined;
        }
        export namespace Filters {
          export type AccountSubcategory = 'checking' | 'savings' | OtherString;
        }
        export type Permission = 'balances' | 'ownership' | 'payment_method' | 'transactions' | OtherString;
        export type Prefetch = 'balances' | 'ownership' | 'transactions' | OtherString;
      }
      export interface MandateOptions {
        /** Whether to charge the stored payment method or to send an invoice to pay. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-us_bank_account-mandate_options-collection_method) */
        collection_method?: Emptyable<'paper'> | undefined;
      }
      export interface Networks {
        /** Networks that the bank account must be able to use. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-us_bank_account-networks-requested) */
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
      /** The app's id at the provider. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-wechat_pay-app_id) */
      app_id?: string | undefined;
      /** Where the customer pays: in a browser or an app. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-wechat_pay-client) */
      client?: WechatPay.Client | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-wechat_pay-setup_future_usage) */
      setup_future_usage?: WechatPay.SetupFutureUsage | undefined;
    }
    export namespace WechatPay {
      export type Client = 'android' | 'ios' | 'web' | OtherString;
      export type SetupFutureUsage = 'none' | OtherString;
    }
    export interface Zip {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-payment_method_options-zip-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
  }
  export type SetupFutureUsage = 'off_session' | 'on_session' | OtherString;
  export interface Shipping {
    /** A postal address. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-shipping-address) */
    address: AddressParam;
    /** Who carries it. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-shipping-carrier) */
    carrier?: string | undefined;
    /** What it is called. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-shipping-name) */
    name: string;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-shipping-phone) */
    phone?: string | undefined;
    /** The number to follow the parcel by; several with commas between. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-shipping-tracking_number) */
    tracking_number?: string | undefined;
  }
  export interface TransferData {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-transfer_data-amount) */
    amount?: number | undefined;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-transfer_data-description) */
    description?: string | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-transfer_data-metadata) */
    metadata?: Emptyable<MetadataParam> | undefined;
    /** What the payment that the account gets is to carry. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-transfer_data-payment_data) */
    payment_data?: TransferData.PaymentData | undefined;
  }
  export namespace TransferData {
    export interface PaymentData {
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-transfer_data-payment_data-description) */
      description?: string | undefined;
      /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payment_intents/update#update_payment_intent-transfer_data-payment_data-metadata) */
      metadata?: Emptyable<MetadataParam> | undefined;
    }
  }
}

export interface PaymentIntentListParams extends PaginationParams {
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/list#list_payment_intents-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Only those of this customer (`cus_…`). [Docs](https://docs.stripe.com/api/payment_intents/list#list_payment_intents-customer) */
  customer?: string | undefined;
  /** Only those of this account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/payment_intents/list#list_payment_intents-customer_account) */
  customer_account?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface PaymentIntentApplyCustomerBalanceParams {
  /** How much to collect; each currency has a least amount, worth about 50 US cents. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/apply_customer_balance) */
  amount?: number | undefined;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/payment_intents/apply_customer_balance) */
  currency?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface PaymentIntentCancelParams {
  /** Why: `duplicate`, `fraudulent`, `requested_by_customer` or `abandoned`. [Docs](https://docs.stripe.com/api/payment_intents/cancel#cancel_payment_intent-cancellation_reason) */
  cancellation_reason?: PaymentIntentCancelParams.CancellationReason | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
export declare namespace PaymentIntentCancelParams {
  export type CancellationReason = 'abandoned' | 'duplicate' | 'fraudulent' | 'requested_by_customer' | OtherString;
}

export interface PaymentIntentCaptureParams {
  /** How the amount adds up: tip, shipping, tax, discounts and items. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details) */
  amount_details?: PaymentIntentCaptureParams.AmountDetails | undefined;
  /** How much of what was authorized to take; all of it by default, never more. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_to_capture) */
  amount_to_capture?: number | undefined;
  /** How much of the payment the platform takes as its fee. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-application_fee_amount) */
  application_fee_amount?: number | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Whether the rest is released after this capture; `false` keeps it for another. `true` by default. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-final_capture) */
  final_capture?: boolean | undefined;
  /** What else is to follow from the payment, such as recording its tax. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-hooks) */
  hooks?: PaymentIntentCaptureParams.Hooks | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** What the payment is for, such as a flight or a stay, and your reference for it. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-payment_details) */
  payment_details?: Emptyable<PaymentIntentCaptureParams.PaymentDetails> | undefined;
  /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-statement_descriptor) */
  statement_descriptor?: string | undefined;
  /** What follows your own prefix on a card's statement: at most 22 characters together. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-statement_descriptor_suffix) */
  statement_descriptor_suffix?: string | undefined;
  /** The connected account that receives the money, and how much of it. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-transfer_data) */
  transfer_data?: PaymentIntentCaptureParams.TransferData | undefined;
}
export declare namespace PaymentIntentCaptureParams {
  export interface AmountDetails {
    /** How much is taken off. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details-discount_amount) */
    discount_amount?: Emptyable<number> | undefined;
    /** Whether amounts that do not add up are refused. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details-enforce_arithmetic_validation) */
    enforce_arithmetic_validation?: boolean | undefined;
    /** What is bought: up to 100 prices, each with its quantity. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details-line_items) */
    line_items?: Emptyable<readonly AmountDetails.LineItem[]> | undefined;
    /** What of the amount is for shipping. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details-shipping) */
    shipping?: Emptyable<AmountDetails.Shipping> | undefined;
    /** What of the amount is tax. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details-tax) */
    tax?: Emptyable<AmountDetails.Tax> | undefined;
  }
  export namespace AmountDetails {
    export interface LineItem {
      /** How much is taken off. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details-line_items-discount_amount) */
      discount_amount?: number | undefined;
      /** What applies only to one kind of payment method, by its name. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details-line_items-payment_method_options) */
      payment_method_options?: LineItem.PaymentMethodOptions | undefined;
      /** The item's number with you, such as its SKU. Up to 12 characters. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details-line_items-product_code) */
      product_code?: string | undefined;
      /** The item's name. Up to 1024 characters. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details-line_items-product_name) */
      product_name: string;
      /** How many units. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details-line_items-quantity) */
      quantity: number;
      /** How much of it is tax. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details-line_items-tax) */
      tax?: LineItem.Tax | undefined;
      /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details-line_items-unit_cost) */
      unit_cost: number;
      /** What the quantity is counted in. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details-line_items-unit_of_measure) */
      unit_of_measure?: string | undefined;
    }
    export namespace LineItem {
      export interface PaymentMethodOptions {
        /** What is particular to cards. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details-line_items-payment_method_options-card) */
        card?: PaymentMethodOptions.Card | undefined;
        /** What is particular to cards held to a terminal. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details-line_items-payment_method_options-card_present) */
        card_present?: PaymentMethodOptions.CardPresent | undefined;
        /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details-line_items-payment_method_options-klarna) */
        klarna?: PaymentMethodOptions.Klarna | undefined;
        /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details-line_items-payment_method_options-paypal) */
        paypal?: PaymentMethodOptions.Paypal | undefined;
      }
      export namespace PaymentMethodOptions {
        export interface Card {
          /** The kind of goods, as the network sorts them. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details-line_items-payment_method_options-card-commodity_code) */
          commodity_code?: string | undefined;
        }
        export interface CardPresent {
          /** The kind of goods, as the network sorts them. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details-line_items-payment_method_options-card_present-commodity_code) */
          commodity_code?: string | undefined;
        }
        export interface Klarna {
          /** The address of a picture. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details-line_items-payment_method_options-klarna-image_url) */
          image_url?: string | undefined;
          /** The page of the product. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details-line_items-payment_method_options-klarna-product_url) */
          product_url?: string | undefined;
          /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details-line_items-payment_method_options-klarna-reference) */
          reference?: string | undefined;
          /** Your reference for the subscription. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details-line_items-payment_method_options-klarna-subscription_reference) */
          subscription_reference?: string | undefined;
        }
        export interface Paypal {
          /** Whether the item is physical, digital or a donation. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details-line_items-payment_method_options-paypal-category) */
          category?: Paypal.Category | undefined;
          /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details-line_items-payment_method_options-paypal-description) */
          description?: string | undefined;
          /** Who sells it. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details-line_items-payment_method_options-paypal-sold_by) */
          sold_by?: string | undefined;
        }
        export namespace Paypal {
          export type Category = 'digital_goods' | 'donation' | 'physical_goods' | OtherString;
        }
      }
      export interface Tax {
        /** How much tax there is in all. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details-line_items-tax-total_tax_amount) */
        total_tax_amount: number;
      }
    }
    export interface Shipping {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details-shipping-amount) */
      amount?: Emptyable<number> | undefined;
      /** Post code that it is sent from. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details-shipping-from_postal_code) */
      from_postal_code?: Emptyable<string> | undefined;
      /** Post code that it is sent to. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details-shipping-to_postal_code) */
      to_postal_code?: Emptyable<string> | undefined;
    }
    export interface Tax {
      /** How much tax there is in all. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-amount_details-tax-total_tax_amount) */
      total_tax_amount: number;
    }
  }
  export interface Hooks {
    /** What is worked with. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-hooks-inputs) */
    inputs?: Hooks.Inputs | undefined;
  }
  export namespace Hooks {
    export interface Inputs {
      /** The tax of the payment. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-hooks-inputs-tax) */
      tax?: Inputs.Tax | undefined;
    }
    export namespace Inputs {
      export interface Tax {
        /** Id of the calculation of Stripe Tax (`taxcalc_…`). [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-hooks-inputs-tax-calculation) */
        calculation: Emptyable<string>;
      }
    }
  }
  export interface PaymentDetails {
    /** A reference that the customer gave. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-payment_details-customer_reference) */
    customer_reference?: Emptyable<string> | undefined;
    /** A reference for the order. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-payment_details-order_reference) */
    order_reference?: Emptyable<string> | undefined;
  }
  export interface TransferData {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/capture#capture_payment_intent-transfer_data-amount) */
    amount?: number | undefined;
  }
}

export interface PaymentIntentConfirmParams {
  /** The only kinds of payment methods that may be offered. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-allowed_payment_method_types) */
  allowed_payment_method_types?: readonly PaymentIntentConfirmParams.AllowedPaymentMethodType[] | undefined;
  /** How the amount adds up: tip, shipping, tax, discounts and items. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details) */
  amount_details?: Emptyable<PaymentIntentConfirmParams.AmountDetails> | undefined;
  /** The amount to confirm; that of the payment intent by default. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_to_confirm) */
  amount_to_confirm?: number | undefined;
  /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-capture_method) */
  capture_method?: PaymentIntentConfirmParams.CaptureMethod | undefined;
  /** Id of what the front end collected (`ctoken_…`); it overrides the payment method here. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-confirmation_token) */
  confirmation_token?: string | undefined;
  /** Whether to fail where the customer would have to do something, such as 3D Secure. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-error_on_requires_action) */
  error_on_requires_action?: boolean | undefined;
  /** Kinds of payment methods not to be offered. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-excluded_payment_method_types) */
  excluded_payment_method_types?: Emptyable<readonly PaymentIntentConfirmParams.ExcludedPaymentMethodType[]> | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** What else is to follow from the payment, such as recording its tax. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-hooks) */
  hooks?: PaymentIntentConfirmParams.Hooks | undefined;
  /** Id of the mandate, the permission to debit (`mandate_…`). [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-mandate) */
  mandate?: string | undefined;
  /** The customer's permission to debit: when and how it was given. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-mandate_data) */
  mandate_data?: Emptyable<PaymentIntentConfirmParams.MandateData> | undefined;
  /** Whether the customer is absent and cannot be asked for anything. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-off_session) */
  off_session?: boolean | PaymentIntentConfirmParams.OffSession | undefined;
  /** What the payment is for, such as a flight or a stay, and your reference for it. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_details) */
  payment_details?: Emptyable<PaymentIntentConfirmParams.PaymentDetails> | undefined;
  /** Id of the payment method (`pm_…`). [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method) */
  payment_method?: string | undefined;
  /** Details of a new payment method, in place of the id of one. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data) */
  payment_method_data?: PaymentIntentConfirmParams.PaymentMethodData | undefined;
  /** What applies only to one kind of payment method, by its name. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options) */
  payment_method_options?: PaymentIntentConfirmParams.PaymentMethodOptions | undefined;
  /** What Radar is to know or to do about it. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-radar_options) */
  radar_options?: PaymentIntentConfirmParams.RadarOptions | undefined;
  /** Where the receipt goes; in live mode even if receipts are switched off. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-receipt_email) */
  receipt_email?: Emptyable<string> | undefined;
  /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-return_url) */
  return_url?: string | undefined;
  /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-setup_future_usage) */
  setup_future_usage?: Emptyable<PaymentIntentConfirmParams.SetupFutureUsage> | undefined;
  /** Who receives the goods, and where. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-shipping) */
  shipping?: Emptyable<PaymentIntentConfirmParams.Shipping> | undefined;
  /** Whether a Stripe library on the customer's device handles what the customer has to do. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-use_stripe_sdk) */
  use_stripe_sdk?: boolean | undefined;
}
export declare namespace PaymentIntentConfirmParams {
  export type AllowedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boku_promptpay' | 'boleto' | 'capchase_pay' | 'card' | 'card_present' | 'cashapp' | 'check_scan' | 'click_to_pay' | 'crypto' | 'customer_balance' | 'demo_pay' | 'duitnow' | 'dummy_auth_push' | 'dummy_passthrough_card' | 'edenred' | 'eps' | 'fpx' | 'gcash' | 'getbalance' | 'gift_card' | 'giropay' | 'gopay' | 'grabpay' | 'id_bank_transfer' | 'ideal' | 'interac_present' | 'kakao_pay' | 'klarna' | 'knet' | 'konbini' | 'kr_card' | 'kr_market' | 'kriya' | 'link' | 'mb_way' | 'mobilepay' | 'momo' | 'mondu' | 'multibanco' | 'naver_pay' | 'netbanking' | 'ng_bank' | 'ng_bank_transfer' | 'ng_card' | 'ng_market' | 'ng_ussd' | 'ng_wallet' | 'nz_bank_account' | 'octopus' | 'oxxo' | 'p24' | 'paper_check' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'qris' | 'rechnung' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'shop_pay' | 'shopeepay' | 'sofort' | 'south_korea_market' | 'stripe_balance' | 'sunbit' | 'swish' | 'tamara' | 'test_pay' | 'touch_n_go' | 'truemoney' | 'twint' | 'upi' | 'us_bank_account' | 'us_cash_voucher' | 'vipps' | 'wechat_pay' | 'wero' | 'zip' | OtherString;
  export interface AmountDetails {
    /** How much is taken off. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details-discount_amount) */
    discount_amount?: Emptyable<number> | undefined;
    /** Whether amounts that do not add up are refused. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details-enforce_arithmetic_validation) */
    enforce_arithmetic_validation?: boolean | undefined;
    /** What is bought: up to 100 prices, each with its quantity. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details-line_items) */
    line_items?: Emptyable<readonly AmountDetails.LineItem[]> | undefined;
    /** What of the amount is for shipping. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details-shipping) */
    shipping?: Emptyable<AmountDetails.Shipping> | undefined;
    /** What of the amount is tax. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details-tax) */
    tax?: Emptyable<AmountDetails.Tax> | undefined;
  }
  export namespace AmountDetails {
    export interface LineItem {
      /** How much is taken off. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details-line_items-discount_amount) */
      discount_amount?: number | undefined;
      /** What applies only to one kind of payment method, by its name. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details-line_items-payment_method_options) */
      payment_method_options?: LineItem.PaymentMethodOptions | undefined;
      /** The item's number with you, such as its SKU. Up to 12 characters. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details-line_items-product_code) */
      product_code?: string | undefined;
      /** The item's name. Up to 1024 characters. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details-line_items-product_name) */
      product_name: string;
      /** How many units. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details-line_items-quantity) */
      quantity: number;
      /** How much of it is tax. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details-line_items-tax) */
      tax?: LineItem.Tax | undefined;
      /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details-line_items-unit_cost) */
      unit_cost: number;
      /** What the quantity is counted in. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details-line_items-unit_of_measure) */
      unit_of_measure?: string | undefined;
    }
    export namespace LineItem {
      export interface PaymentMethodOptions {
        /** What is particular to cards. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details-line_items-payment_method_options-card) */
        card?: PaymentMethodOptions.Card | undefined;
        /** What is particular to cards held to a terminal. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details-line_items-payment_method_options-card_present) */
        card_present?: PaymentMethodOptions.CardPresent | undefined;
        /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details-line_items-payment_method_options-klarna) */
        klarna?: PaymentMethodOptions.Klarna | undefined;
        /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details-line_items-payment_method_options-paypal) */
        paypal?: PaymentMethodOptions.Paypal | undefined;
      }
      export namespace PaymentMethodOptions {
        export interface Card {
          /** The kind of goods, as the network sorts them. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details-line_items-payment_method_options-card-commodity_code) */
          commodity_code?: string | undefined;
        }
        export interface CardPresent {
          /** The kind of goods, as the network sorts them. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details-line_items-payment_method_options-card_present-commodity_code) */
          commodity_code?: string | undefined;
        }
        export interface Klarna {
          /** The address of a picture. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details-line_items-payment_method_options-klarna-image_url) */
          image_url?: string | undefined;
          /** The page of the product. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details-line_items-payment_method_options-klarna-product_url) */
          product_url?: string | undefined;
          /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details-line_items-payment_method_options-klarna-reference) */
          reference?: string | undefined;
          /** Your reference for the subscription. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details-line_items-payment_method_options-klarna-subscription_reference) */
          subscription_reference?: string | undefined;
        }
        export interface Paypal {
          /** Whether the item is physical, digital or a donation. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details-line_items-payment_method_options-paypal-category) */
          category?: Paypal.Category | undefined;
          /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details-line_items-payment_method_options-paypal-description) */
          description?: string | undefined;
          /** Who sells it. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details-line_items-payment_method_options-paypal-sold_by) */
          sold_by?: string | undefined;
        }
        export namespace Paypal {
          export type Category = 'digital_goods' | 'donation' | 'physical_goods' | OtherString;
        }
      }
      export interface Tax {
        /** How much tax there is in all. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details-line_items-tax-total_tax_amount) */
        total_tax_amount: number;
      }
    }
    export interface Shipping {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details-shipping-amount) */
      amount?: Emptyable<number> | undefined;
      /** Post code that it is sent from. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details-shipping-from_postal_code) */
      from_postal_code?: Emptyable<string> | undefined;
      /** Post code that it is sent to. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details-shipping-to_postal_code) */
      to_postal_code?: Emptyable<string> | undefined;
    }
    export interface Tax {
      /** How much tax there is in all. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-amount_details-tax-total_tax_amount) */
      total_tax_amount: number;
    }
  }
  export type CaptureMethod = 'automatic' | 'automatic_async' | 'manual' | OtherString;
  export type ExcludedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
  export interface Hooks {
    /** What is worked with. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-hooks-inputs) */
    inputs?: Hooks.Inputs | undefined;
  }
  export namespace Hooks {
    export interface Inputs {
      /** The tax of the payment. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-hooks-inputs-tax) */
      tax?: Inputs.Tax | undefined;
    }
    export namespace Inputs {
      export interface Tax {
        /** Id of the calculation of Stripe Tax (`taxcalc_…`). [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-hooks-inputs-tax-calculation) */
        calculation: Emptyable<string>;
      }
    }
  }
  export interface MandateData {
    /** How and when the customer agreed. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-mandate_data-customer_acceptance) */
    customer_acceptance?: MandateData.CustomerAcceptance | undefined;
  }
  export namespace MandateData {
    export interface CustomerAcceptance {
      /** When the customer agreed. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-mandate_data-customer_acceptance-accepted_at) */
      accepted_at?: Timestamp | undefined;
      /** That the customer agreed on paper or by word. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-mandate_data-customer_acceptance-offline) */
      offline?: CustomerAcceptance.Offline | undefined;
      /** From where the customer agreed: internet address and browser. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-mandate_data-customer_acceptance-online) */
      online?: CustomerAcceptance.Online | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-mandate_data-customer_acceptance-type) */
      type: CustomerAcceptance.Type;
    }
    export namespace CustomerAcceptance {
      export interface Offline extends NoParams {
      }
      export interface Online {
        /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-mandate_data-customer_acceptance-online-ip_address) */
        ip_address?: string | undefined;
        /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-mandate_data-customer_acceptance-online-user_agent) */
        user_agent?: string | undefined;
      }
      export type Type = 'offline' | 'online' | OtherString;
    }
  }
  export type OffSession = 'one_off' | 'recurring' | OtherString;
  export interface PaymentDetails {
    /** A reference that the customer gave. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_details-customer_reference) */
    customer_reference?: Emptyable<string> | undefined;
    /** A reference for the order. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_details-order_reference) */
    order_reference?: Emptyable<string> | undefined;
  }
  export interface PaymentMethodData {
    /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-acss_debit) */
    acss_debit?: PaymentMethodData.AcssDebit | undefined;
    /** What is particular to Affirm. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-affirm) */
    affirm?: PaymentMethodData.Affirm | undefined;
    /** What is particular to Afterpay or Clearpay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-afterpay_clearpay) */
    afterpay_clearpay?: PaymentMethodData.AfterpayClearpay | undefined;
    /** What is particular to Alipay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-alipay) */
    alipay?: PaymentMethodData.Alipay | undefined;
    /** Whether it may be shown again at a next purchase: `always`, `limited` or `unspecified`. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-allow_redisplay) */
    allow_redisplay?: PaymentMethodData.AllowRedisplay | undefined;
    /** What is particular to Alma. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-alma) */
    alma?: PaymentMethodData.Alma | undefined;
    /** What is particular to Amazon Pay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-amazon_pay) */
    amazon_pay?: PaymentMethodData.AmazonPay | undefined;
    /** What is particular to BECS direct debits in Australia. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-au_becs_debit) */
    au_becs_debit?: PaymentMethodData.AuBecsDebit | undefined;
    /** What is particular to Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-bacs_debit) */
    bacs_debit?: PaymentMethodData.BacsDebit | undefined;
    /** What is particular to Bancontact. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-bancontact) */
    bancontact?: PaymentMethodData.Bancontact | undefined;
    /** What is particular to Billie. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-billie) */
    billie?: PaymentMethodData.Billie | undefined;
    /** Name, address, email and telephone that belong to the payment method. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-billing_details) */
    billing_details?: PaymentMethodData.BillingDetails | undefined;
    /** What is particular to Bizum. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-bizum) */
    bizum?: PaymentMethodData.Bizum | undefined;
    /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-blik) */
    blik?: PaymentMethodData.Blik | undefined;
    /** What is particular to Boleto. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-boleto) */
    boleto?: PaymentMethodData.Boleto | undefined;
    /** What is particular to Cash App Pay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-cashapp) */
    cashapp?: PaymentMethodData.Cashapp | undefined;
    /** What is particular to stablecoins. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-crypto) */
    crypto?: PaymentMethodData.Crypto | undefined;
    /** What is particular to money from the customer's cash balance. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-customer_balance) */
    customer_balance?: PaymentMethodData.CustomerBalance | undefined;
    /** What is particular to EPS. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-eps) */
    eps?: PaymentMethodData.Eps | undefined;
    /** What is particular to FPX. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-fpx) */
    fpx?: PaymentMethodData.Fpx | undefined;
    /** What is particular to giropay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-giropay) */
    giropay?: PaymentMethodData.Giropay | undefined;
    /** What is particular to GrabPay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-grabpay) */
    grabpay?: PaymentMethodData.Grabpay | undefined;
    /** What is particular to iDEAL. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-ideal) */
    ideal?: PaymentMethodData.Ideal | undefined;
    /** What is particular to Interac cards held to a terminal. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-interac_present) */
    interac_present?: PaymentMethodData.InteracPresent | undefined;
    /** What is particular to Kakao Pay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-kakao_pay) */
    kakao_pay?: PaymentMethodData.KakaoPay | undefined;
    /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-klarna) */
    klarna?: PaymentMethodData.Klarna | undefined;
    /** What is particular to payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-konbini) */
    konbini?: PaymentMethodData.Konbini | undefined;
    /** What is particular to Korean cards. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-kr_card) */
    kr_card?: PaymentMethodData.KrCard | undefined;
    /** What is particular to Link. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-link) */
    link?: PaymentMethodData.Link | undefined;
    /** What is particular to MB WAY. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-mb_way) */
    mb_way?: PaymentMethodData.MbWay | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-metadata) */
    metadata?: MetadataParam | undefined;
    /** What is particular to MobilePay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-mobilepay) */
    mobilepay?: PaymentMethodData.Mobilepay | undefined;
    /** What is particular to Multibanco. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-multibanco) */
    multibanco?: PaymentMethodData.Multibanco | undefined;
    /** What is particular to Naver Pay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-naver_pay) */
    naver_pay?: PaymentMethodData.NaverPay | undefined;
    /** What is particular to BECS direct debits in New Zealand. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-nz_bank_account) */
    nz_bank_account?: PaymentMethodData.NzBankAccount | undefined;
    /** What is particular to OXXO. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-oxxo) */
    oxxo?: PaymentMethodData.Oxxo | undefined;
    /** What is particular to Przelewy24. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-p24) */
    p24?: PaymentMethodData.P24 | undefined;
    /** What is particular to Pay by Bank. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-pay_by_bank) */
    pay_by_bank?: PaymentMethodData.PayByBank | undefined;
    /** What is particular to PAYCO. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-payco) */
    payco?: PaymentMethodData.Payco | undefined;
    /** What is particular to PayNow. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-paynow) */
    paynow?: PaymentMethodData.Paynow | undefined;
    /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-paypal) */
    paypal?: PaymentMethodData.Paypal | undefined;
    /** What is particular to PayPay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-paypay) */
    paypay?: PaymentMethodData.Paypay | undefined;
    /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-payto) */
    payto?: PaymentMethodData.Payto | undefined;
    /** What is particular to Pix. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-pix) */
    pix?: PaymentMethodData.Pix | undefined;
    /** What is particular to PromptPay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-promptpay) */
    promptpay?: PaymentMethodData.Promptpay | undefined;
    /** What Radar is to know or to do about it. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-radar_options) */
    radar_options?: PaymentMethodData.RadarOptions | undefined;
    /** What is particular to Revolut Pay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-revolut_pay) */
    revolut_pay?: PaymentMethodData.RevolutPay | undefined;
    /** What is particular to Samsung Pay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-samsung_pay) */
    samsung_pay?: PaymentMethodData.SamsungPay | undefined;
    /** What is particular to Satispay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-satispay) */
    satispay?: PaymentMethodData.Satispay | undefined;
    /** What is particular to Scalapay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-scalapay) */
    scalapay?: PaymentMethodData.Scalapay | undefined;
    /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-sepa_debit) */
    sepa_debit?: PaymentMethodData.SepaDebit | undefined;
    /** What is particular to seQura. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-sequra) */
    sequra?: PaymentMethodData.Sequra | undefined;
    /** What is particular to Sofort. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-sofort) */
    sofort?: PaymentMethodData.Sofort | undefined;
    /** What is particular to Sunbit. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-sunbit) */
    sunbit?: PaymentMethodData.Sunbit | undefined;
    /** What is particular to Swish. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-swish) */
    swish?: PaymentMethodData.Swish | undefined;
    /** What is particular to TWINT. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-twint) */
    twint?: PaymentMethodData.Twint | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-type) */
    type: PaymentMethodData.Type;
    /** What is particular to UPI. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-upi) */
    upi?: PaymentMethodData.Upi | undefined;
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-us_bank_account) */
    us_bank_account?: PaymentMethodData.UsBankAccount | undefined;
    /** What is particular to WeChat Pay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-wechat_pay) */
    wechat_pay?: PaymentMethodData.WechatPay | undefined;
    /** What is particular to Zip. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-zip) */
    zip?: PaymentMethodData.Zip | undefined;
  }
  export namespace PaymentMethodData {
    export interface AcssDebit {
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-acss_debit-account_number) */
      account_number: string;
      /** The bank in Canada, three digits. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-acss_debit-institution_number) */
      institution_number: string;
      /** The branch in Canada, five digits. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-acss_debit-transit_number) */
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
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-au_becs_debit-account_number) */
      account_number: string;
      /** Bank and branch in Australia, six digits. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-au_becs_debit-bsb_number) */
      bsb_number: string;
    }
    export interface BacsDebit {
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-bacs_debit-account_number) */
      account_number?: string | undefined;
      /** Bank and branch in the United Kingdom, six digits. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-bacs_debit-sort_code) */
      sort_code?: string | undefined;
    }
    export interface Bancontact extends NoParams {
    }
    export interface Billie extends NoParams {
    }
    export interface BillingDetails {
      /** A postal address. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-billing_details-address) */
      address?: Emptyable<AddressParam> | undefined;
      /** An email address. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-billing_details-email) */
      email?: Emptyable<string> | undefined;
      /** What it is called. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-billing_details-name) */
      name?: Emptyable<string> | undefined;
      /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-billing_details-phone) */
      phone?: Emptyable<string> | undefined;
      /** The tax number. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-billing_details-tax_id) */
      tax_id?: string | undefined;
    }
    export interface Bizum extends NoParams {
    }
    export interface Blik extends NoParams {
    }
    export interface Boleto {
      /** The tax number. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-boleto-tax_id) */
      tax_id: string;
    }
    export interface Cashapp extends NoParams {
    }
    export interface Crypto extends NoParams {
    }
    export interface CustomerBalance extends NoParams {
    }
    export interface Eps {
      /** The bank of the customer. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-eps-bank) */
      bank?: Eps.Bank | undefined;
    }
    export namespace Eps {
      export type Bank = 'arzte_und_apotheker_bank' | 'austrian_anadi_bank_ag' | 'bank_austria' | 'bankhaus_carl_spangler' | 'bankhaus_schelhammer_und_schattera_ag' | 'bawag_psk_ag' | 'bks_bank_ag' | 'brull_kallmus_bank_ag' | 'btv_vier_lander_bank' | 'capital_bank_grawe_gruppe_ag' | 'deutsche_bank_ag' | 'dolomitenbank' | 'easybank_ag' | 'erste_bank_und_sparkassen' | 'hypo_alpeadriabank_international_ag' | 'hypo_bank_burgenland_aktiengesellschaft' | 'hypo_noe_lb_fur_niederosterreich_u_wien' | 'hypo_oberosterreich_salzburg_steiermark' | 'hypo_tirol_bank_ag' | 'hypo_vorarlberg_bank_ag' | 'marchfelder_bank' | 'oberbank_ag' | 'raiffeisen_bankengruppe_osterreich' | 'schoellerbank_ag' | 'sparda_bank_wien' | 'volksbank_gruppe' | 'volkskreditbank_ag' | 'vr_bank_braunau' | OtherString;
    }
    export interface Fpx {
      /** `individual` or `company`. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-fpx-account_holder_type) */
      account_holder_type?: Fpx.AccountHolderType | undefined;
      /** The bank of the customer. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-fpx-bank) */
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
      /** The bank of the account that paid. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-ideal-bank) */
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
      /** Date of birth. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-klarna-dob) */
      dob?: Klarna.Dob | undefined;
    }
    export namespace Klarna {
      export interface Dob {
        /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-klarna-dob-day) */
        day: number;
        /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-klarna-dob-month) */
        month: number;
        /** Year, in four digits. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-klarna-dob-year) */
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
      /** What is behind it, such as credit or money in an account. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-naver_pay-funding) */
      funding?: NaverPay.Funding | undefined;
    }
    export namespace NaverPay {
      export type Funding = 'card' | 'points' | OtherString;
    }
    export interface NzBankAccount {
      /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-nz_bank_account-account_holder_name) */
      account_holder_name?: string | undefined;
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-nz_bank_account-account_number) */
      account_number: string;
      /** Identifies the bank within its country. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-nz_bank_account-bank_code) */
      bank_code: string;
      /** Identifies the branch of the bank. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-nz_bank_account-branch_code) */
      branch_code: string;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-nz_bank_account-reference) */
      reference?: string | undefined;
      /** The last two or three digits of the account number. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-nz_bank_account-suffix) */
      suffix: string;
    }
    export interface Oxxo extends NoParams {
    }
    export interface P24 {
      /** The bank of the customer. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-p24-bank) */
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
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-payto-account_number) */
      account_number?: string | undefined;
      /** Bank and branch in Australia, six digits. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-payto-bsb_number) */
      bsb_number?: string | undefined;
      /** The email address, telephone number or name that stands for the account. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-payto-pay_id) */
      pay_id?: string | undefined;
    }
    export interface Pix extends NoParams {
    }
    export interface Promptpay extends NoParams {
    }
    export interface RadarOptions {
      /** Id of the Radar session (`rse_…`), which knows the device. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-radar_options-session) */
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
      /** The number of the bank account, as in ISO 13616 (IBAN). [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-sepa_debit-iban) */
      iban: string;
    }
    export interface Sequra extends NoParams {
    }
    export interface Sofort {
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-sofort-country) */
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
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-upi-mandate_options) */
      mandate_options?: Upi.MandateOptions | undefined;
    }
    export namespace Upi {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-upi-mandate_options-amount) */
        amount?: number | undefined;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-upi-mandate_options-amount_type) */
        amount_type?: MandateOptions.AmountType | undefined;
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-upi-mandate_options-description) */
        description?: string | undefined;
        /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-upi-mandate_options-end_date) */
        end_date?: Timestamp | undefined;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
      }
    }
    export interface UsBankAccount {
      /** `individual` or `company`. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-us_bank_account-account_holder_type) */
      account_holder_type?: UsBankAccount.AccountHolderType | undefined;
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-us_bank_account-account_number) */
      account_number?: string | undefined;
      /** What kind of account it is. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-us_bank_account-account_type) */
      account_type?: UsBankAccount.AccountType | undefined;
      /** Id of the linked bank account (`fca_…`). [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-us_bank_account-financial_connections_account) */
      financial_connections_account?: string | undefined;
      /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_data-us_bank_account-routing_number) */
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
    /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-acss_debit) */
    acss_debit?: Emptyable<PaymentMethodOptions.AcssDebit> | undefined;
    /** What is particular to Affirm. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-affirm) */
    affirm?: Emptyable<PaymentMethodOptions.Affirm> | undefined;
    /** What is particular to Afterpay or Clearpay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-afterpay_clearpay) */
    afterpay_clearpay?: Emptyable<PaymentMethodOptions.AfterpayClearpay> | undefined;
    /** What is particular to Alipay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-alipay) */
    alipay?: Emptyable<PaymentMethodOptions.Alipay> | undefined;
    /** What is particular to Alma. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-alma) */
    alma?: Emptyable<PaymentMethodOptions.Alma> | undefined;
    /** What is particular to Amazon Pay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-amazon_pay) */
    amazon_pay?: Emptyable<PaymentMethodOptions.AmazonPay> | undefined;
    /** What is particular to BECS direct debits in Australia. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-au_becs_debit) */
    au_becs_debit?: Emptyable<PaymentMethodOptions.AuBecsDebit> | undefined;
    /** What is particular to Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-bacs_debit) */
    bacs_debit?: Emptyable<PaymentMethodOptions.BacsDebit> | undefined;
    /** What is particular to Bancontact. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-bancontact) */
    bancontact?: Emptyable<PaymentMethodOptions.Bancontact> | undefined;
    /** What is particular to Billie. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-billie) */
    billie?: Emptyable<PaymentMethodOptions.Billie> | undefined;
    /** What is particular to Bizum. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-bizum) */
    bizum?: Emptyable<PaymentMethodOptions.Bizum> | undefined;
    /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-blik) */
    blik?: Emptyable<PaymentMethodOptions.Blik> | undefined;
    /** What is particular to Boleto. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-boleto) */
    boleto?: Emptyable<PaymentMethodOptions.Boleto> | undefined;
    /** What is particular to cards. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card) */
    card?: Emptyable<PaymentMethodOptions.Card> | undefined;
    /** What is particular to cards held to a terminal. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card_present) */
    card_present?: Emptyable<PaymentMethodOptions.CardPresent> | undefined;
    /** What is particular to Cash App Pay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-cashapp) */
    cashapp?: Emptyable<PaymentMethodOptions.Cashapp> | undefined;
    /** What is particular to stablecoins. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-crypto) */
    crypto?: Emptyable<PaymentMethodOptions.Crypto> | undefined;
    /** What is particular to money from the customer's cash balance. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-customer_balance) */
    customer_balance?: Emptyable<PaymentMethodOptions.CustomerBalance> | undefined;
    /** What is particular to EPS. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-eps) */
    eps?: Emptyable<PaymentMethodOptions.Eps> | undefined;
    /** What is particular to FPX. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-fpx) */
    fpx?: Emptyable<PaymentMethodOptions.Fpx> | undefined;
    /** What is particular to giropay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-giropay) */
    giropay?: Emptyable<PaymentMethodOptions.Giropay> | undefined;
    /** What is particular to GrabPay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-grabpay) */
    grabpay?: Emptyable<PaymentMethodOptions.Grabpay> | undefined;
    /** What is particular to iDEAL. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-ideal) */
    ideal?: Emptyable<PaymentMethodOptions.Ideal> | undefined;
    /** What is particular to Interac cards held to a terminal. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-interac_present) */
    interac_present?: Emptyable<PaymentMethodOptions.InteracPresent> | undefined;
    /** What is particular to Kakao Pay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-kakao_pay) */
    kakao_pay?: Emptyable<PaymentMethodOptions.KakaoPay> | undefined;
    /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-klarna) */
    klarna?: Emptyable<PaymentMethodOptions.Klarna> | undefined;
    /** What is particular to payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-konbini) */
    konbini?: Emptyable<PaymentMethodOptions.Konbini> | undefined;
    /** What is particular to Korean cards. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-kr_card) */
    kr_card?: Emptyable<PaymentMethodOptions.KrCard> | undefined;
    /** What is particular to Link. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-link) */
    link?: Emptyable<PaymentMethodOptions.Link> | undefined;
    /** What is particular to MB WAY. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-mb_way) */
    mb_way?: Emptyable<PaymentMethodOptions.MbWay> | undefined;
    /** What is particular to MobilePay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-mobilepay) */
    mobilepay?: Emptyable<PaymentMethodOptions.Mobilepay> | undefined;
    /** What is particular to Multibanco. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-multibanco) */
    multibanco?: Emptyable<PaymentMethodOptions.Multibanco> | undefined;
    /** What is particular to Naver Pay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-naver_pay) */
    naver_pay?: Emptyable<PaymentMethodOptions.NaverPay> | undefined;
    /** What is particular to BECS direct debits in New Zealand. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-nz_bank_account) */
    nz_bank_account?: Emptyable<PaymentMethodOptions.NzBankAccount> | undefined;
    /** What is particular to OXXO. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-oxxo) */
    oxxo?: Emptyable<PaymentMethodOptions.Oxxo> | undefined;
    /** What is particular to Przelewy24. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-p24) */
    p24?: Emptyable<PaymentMethodOptions.P24> | undefined;
    /** What is particular to Pay by Bank. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-pay_by_bank) */
    pay_by_bank?: Emptyable<PaymentMethodOptions.PayByBank> | undefined;
    /** What is particular to PAYCO. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-payco) */
    payco?: Emptyable<PaymentMethodOptions.Payco> | undefined;
    /** What is particular to PayNow. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-paynow) */
    paynow?: Emptyable<PaymentMethodOptions.Paynow> | undefined;
    /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-paypal) */
    paypal?: Emptyable<PaymentMethodOptions.Paypal> | undefined;
    /** What is particular to PayPay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-paypay) */
    paypay?: Emptyable<PaymentMethodOptions.Paypay> | undefined;
    /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-payto) */
    payto?: Emptyable<PaymentMethodOptions.Payto> | undefined;
    /** What is particular to Pix. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-pix) */
    pix?: Emptyable<PaymentMethodOptions.Pix> | undefined;
    /** What is particular to PromptPay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-promptpay) */
    promptpay?: Emptyable<PaymentMethodOptions.Promptpay> | undefined;
    /** What is particular to Revolut Pay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-revolut_pay) */
    revolut_pay?: Emptyable<PaymentMethodOptions.RevolutPay> | undefined;
    /** What is particular to Samsung Pay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-samsung_pay) */
    samsung_pay?: Emptyable<PaymentMethodOptions.SamsungPay> | undefined;
    /** What is particular to Satispay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-satispay) */
    satispay?: Emptyable<PaymentMethodOptions.Satispay> | undefined;
    /** What is particular to Scalapay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-scalapay) */
    scalapay?: Emptyable<PaymentMethodOptions.Scalapay> | undefined;
    /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-sepa_debit) */
    sepa_debit?: Emptyable<PaymentMethodOptions.SepaDebit> | undefined;
    /** What is particular to seQura. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-sequra) */
    sequra?: Emptyable<PaymentMethodOptions.Sequra> | undefined;
    /** What is particular to Sofort. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-sofort) */
    sofort?: Emptyable<PaymentMethodOptions.Sofort> | undefined;
    /** What is particular to Sunbit. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-sunbit) */
    sunbit?: Emptyable<PaymentMethodOptions.Sunbit> | undefined;
    /** What is particular to Swish. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-swish) */
    swish?: Emptyable<PaymentMethodOptions.Swish> | undefined;
    /** What is particular to TWINT. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-twint) */
    twint?: Emptyable<PaymentMethodOptions.Twint> | undefined;
    /** What is particular to UPI. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-upi) */
    upi?: Emptyable<PaymentMethodOptions.Upi> | undefined;
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-us_bank_account) */
    us_bank_account?: Emptyable<PaymentMethodOptions.UsBankAccount> | undefined;
    /** What is particular to WeChat Pay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-wechat_pay) */
    wechat_pay?: Emptyable<PaymentMethodOptions.WechatPay> | undefined;
    /** What is particular to Zip. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-zip) */
    zip?: Emptyable<PaymentMethodOptions.Zip> | undefined;
  }
  export namespace PaymentMethodOptions {
    export interface AcssDebit {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-acss_debit-mandate_options) */
      mandate_options?: AcssDebit.MandateOptions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-acss_debit-setup_future_usage) */
      setup_future_usage?: Emptyable<AcssDebit.SetupFutureUsage> | undefined;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-acss_debit-target_date) */
      target_date?: string | undefined;
      /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-acss_debit-verification_method) */
      verification_method?: AcssDebit.VerificationMethod | undefined;
    }
    export namespace AcssDebit {
      export interface MandateOptions {
        /** A page of your own with the text of the mandate. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-acss_debit-mandate_options-custom_mandate_url) */
        custom_mandate_url?: Emptyable<string> | undefined;
        /** How often debits are made, in words. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-acss_debit-mandate_options-interval_description) */
        interval_description?: string | undefined;
        /** How often debits are made. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-acss_debit-mandate_options-payment_schedule) */
        payment_schedule?: MandateOptions.PaymentSchedule | undefined;
        /** Whether the account is that of a business or of a person. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-acss_debit-mandate_options-transaction_type) */
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
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-affirm-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-affirm-preferred_locale) */
      preferred_locale?: string | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-affirm-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface AfterpayClearpay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-afterpay_clearpay-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-afterpay_clearpay-reference) */
      reference?: string | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-afterpay_clearpay-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Alipay {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-alipay-setup_future_usage) */
      setup_future_usage?: Emptyable<Alipay.SetupFutureUsage> | undefined;
    }
    export namespace Alipay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Alma {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-alma-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
    }
    export interface AmazonPay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-amazon_pay-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-amazon_pay-setup_future_usage) */
      setup_future_usage?: Emptyable<AmazonPay.SetupFutureUsage> | undefined;
    }
    export namespace AmazonPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface AuBecsDebit {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-au_becs_debit-setup_future_usage) */
      setup_future_usage?: Emptyable<AuBecsDebit.SetupFutureUsage> | undefined;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-au_becs_debit-target_date) */
      target_date?: string | undefined;
    }
    export namespace AuBecsDebit {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface BacsDebit {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-bacs_debit-mandate_options) */
      mandate_options?: BacsDebit.MandateOptions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-bacs_debit-setup_future_usage) */
      setup_future_usage?: Emptyable<BacsDebit.SetupFutureUsage> | undefined;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-bacs_debit-target_date) */
      target_date?: string | undefined;
    }
    export namespace BacsDebit {
      export interface MandateOptions {
        /** What the reference of the mandate begins with. Up to 12 characters. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-bacs_debit-mandate_options-reference_prefix) */
        reference_prefix?: Emptyable<string> | undefined;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Bancontact {
      /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-bancontact-preferred_language) */
      preferred_language?: Bancontact.PreferredLanguage | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-bancontact-setup_future_usage) */
      setup_future_usage?: Emptyable<Bancontact.SetupFutureUsage> | undefined;
    }
    export namespace Bancontact {
      export type PreferredLanguage = 'de' | 'en' | 'fr' | 'nl' | OtherString;
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Billie {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-billie-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** What is known of the company. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-billie-company_details) */
      company_details?: Emptyable<Billie.CompanyDetails> | undefined;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-billie-reference) */
      reference?: string | undefined;
    }
    export namespace Billie {
      export interface CompanyDetails {
        /** The address that is officially registered. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-billie-company_details-registered_address) */
        registered_address?: Emptyable<AddressParam> | undefined;
        /** The name in the official register. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-billie-company_details-registered_name) */
        registered_name?: string | undefined;
        /** The number in the official register. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-billie-company_details-registration_number) */
        registration_number?: string | undefined;
        /** What kind of number in the register it is. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-billie-company_details-registration_type) */
        registration_type?: Emptyable<CompanyDetails.RegistrationType> | undefined;
        /** The VAT number. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-billie-company_details-vat) */
        vat?: string | undefined;
      }
      export namespace CompanyDetails {
        export type RegistrationType = 'ch_ein' | 'de_hrb' | 'dk_cvr' | 'es_cif' | 'fi_tunnus' | 'fr_siren' | 'fr_siret' | 'it_rea' | 'nl_kvk' | 'no_org_number' | 'no_pno' | 'se_org_number' | 'se_pno' | 'uk_crn' | OtherString;
      }
    }
    export interface Bizum extends NoParams {
    }
    export interface Blik {
      /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-blik-code) */
      code?: string | undefined;
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-blik-mandate_options) */
      mandate_options?: Blik.MandateOptions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-blik-setup_future_usage) */
      setup_future_usage?: Emptyable<Blik.SetupFutureUsage> | undefined;
    }
    export namespace Blik {
      export interface MandateOptions {
        /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-blik-mandate_options-expires_at) */
        expires_at?: Timestamp | undefined;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Boleto {
      /** How many days there are to pay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-boleto-expires_after_days) */
      expires_after_days?: number | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-boleto-setup_future_usage) */
      setup_future_usage?: Emptyable<Boleto.SetupFutureUsage> | undefined;
    }
    export namespace Boleto {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Card {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Id of a token with the security code (`cvctok_…`). [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-cvc_token) */
      cvc_token?: string | undefined;
      /** Payment in parts, agreed with the issuer. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-installments) */
      installments?: Card.Installments | undefined;
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-mandate_options) */
      mandate_options?: Card.MandateOptions | undefined;
      /** Whether the card was given by mail or telephone. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-moto) */
      moto?: boolean | undefined;
      /** The network that it went over. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-network) */
      network?: Card.Network | undefined;
      /** Whether to hold the authorization for longer, where possible. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-request_extended_authorization) */
      request_extended_authorization?: Card.RequestExtendedAuthorization | undefined;
      /** Whether the authorization may be raised later, where possible. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-request_incremental_authorization) */
      request_incremental_authorization?: Card.RequestIncrementalAuthorization | undefined;
      /** Whether it may be captured in parts, where possible. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-request_multicapture) */
      request_multicapture?: Card.RequestMulticapture | undefined;
      /** Whether more than was authorized may be captured, where possible. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-request_overcapture) */
      request_overcapture?: Card.RequestOvercapture | undefined;
      /** Whether to ask for 3D Secure: `automatic`, `any` or `challenge`. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-request_three_d_secure) */
      request_three_d_secure?: Card.RequestThreeDSecure | undefined;
      /** Whether the security code is asked for again. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-require_cvc_recollection) */
      require_cvc_recollection?: boolean | undefined;
      /** Whether it was stored for later payments. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-setup_credential_usage) */
      setup_credential_usage?: Card.SetupCredentialUsage | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-setup_future_usage) */
      setup_future_usage?: Emptyable<Card.SetupFutureUsage> | undefined;
      /** What follows the prefix on a statement in kana, for Japan. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-statement_descriptor_suffix_kana) */
      statement_descriptor_suffix_kana?: Emptyable<string> | undefined;
      /** What follows the prefix on a statement in kanji, for Japan. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-statement_descriptor_suffix_kanji) */
      statement_descriptor_suffix_kanji?: Emptyable<string> | undefined;
      /** Whether a stored card was used for one payment or for a series. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-stored_credential_usage) */
      stored_credential_usage?: Card.StoredCredentialUsage | undefined;
      /** How the customer was authenticated by 3D Secure. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-three_d_secure) */
      three_d_secure?: Card.ThreeDSecure | undefined;
    }
    export namespace Card {
      export interface Installments {
        /** Whether it is switched on. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-installments-enabled) */
        enabled?: boolean | undefined;
        /** How many parts, and how often they are due. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-installments-plan) */
        plan?: Emptyable<Installments.Plan> | undefined;
      }
      export namespace Installments {
        export interface Plan {
          /** How many parts. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-installments-plan-count) */
          count?: number | undefined;
          /** How often it is debited. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-installments-plan-interval) */
          interval?: 'month' | undefined;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-installments-plan-type) */
          type: Plan.Type;
        }
        export namespace Plan {
          export type Type = 'bonus' | 'fixed_count' | 'revolving' | OtherString;
        }
      }
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-mandate_options-amount) */
        amount: number;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-mandate_options-amount_type) */
        amount_type: MandateOptions.AmountType;
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-mandate_options-description) */
        description?: string | undefined;
        /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-mandate_options-end_date) */
        end_date?: Timestamp | undefined;
        /** How often it is debited. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-mandate_options-interval) */
        interval: MandateOptions.Interval;
        /** How many of those units lie between. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-mandate_options-interval_count) */
        interval_count?: number | undefined;
        /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-mandate_options-reference) */
        reference: string;
        /** When it began, or will begin. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-mandate_options-start_date) */
        start_date: Timestamp;
        /** The kinds of transfers that it takes. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-mandate_options-supported_types) */
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
        /** The issuer's answer to the authentication, one letter. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-three_d_secure-ares_trans_status) */
        ares_trans_status?: ThreeDSecure.AresTransStatus | undefined;
        /** The proof that the authentication gave. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-three_d_secure-cryptogram) */
        cryptogram: string;
        /** Two digits on how the customer was authenticated. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-three_d_secure-electronic_commerce_indicator) */
        electronic_commerce_indicator?: ThreeDSecure.ElectronicCommerceIndicator | undefined;
        /** Why no authentication was asked for. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-three_d_secure-exemption_indicator) */
        exemption_indicator?: ThreeDSecure.ExemptionIndicator | undefined;
        /** What applies only to one network. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-three_d_secure-network_options) */
        network_options?: ThreeDSecure.NetworkOptions | undefined;
        /** Whether you asked for a challenge, in two digits. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-three_d_secure-requestor_challenge_indicator) */
        requestor_challenge_indicator?: string | undefined;
        /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-three_d_secure-transaction_id) */
        transaction_id: string;
        /** The version of 3D Secure. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-three_d_secure-version) */
        version: ThreeDSecure.Version;
      }
      export namespace ThreeDSecure {
        export type AresTransStatus = 'A' | 'C' | 'I' | 'N' | 'R' | 'U' | 'Y' | OtherString;
        export type ElectronicCommerceIndicator = '01' | '02' | '05' | '06' | '07' | OtherString;
        export type ExemptionIndicator = 'low_risk' | 'none' | OtherString;
        export interface NetworkOptions {
          /** What is particular to Cartes Bancaires. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-three_d_secure-network_options-cartes_bancaires) */
          cartes_bancaires?: NetworkOptions.CartesBancaires | undefined;
        }
        export namespace NetworkOptions {
          export interface CartesBancaires {
            /** How the cryptogram of Cartes Bancaires was made. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-three_d_secure-network_options-cartes_bancaires-cb_avalgo) */
            cb_avalgo: CartesBancaires.CbAvalgo;
            /** The exemption that was asked of Cartes Bancaires, in figures. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-three_d_secure-network_options-cartes_bancaires-cb_exemption) */
            cb_exemption?: string | undefined;
            /** The score of Cartes Bancaires for the risk, 0 to 99. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-three_d_secure-network_options-cartes_bancaires-cb_score) */
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
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card_present-capture_method) */
      capture_method?: CardPresent.CaptureMethod | undefined;
      /** Whether to hold the authorization for longer, where possible. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card_present-request_extended_authorization) */
      request_extended_authorization?: boolean | undefined;
      /** Whether the authorization may be raised later. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card_present-request_incremental_authorization_support) */
      request_incremental_authorization_support?: boolean | undefined;
      /** Which network to prefer, where the card has two. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card_present-routing) */
      routing?: CardPresent.Routing | undefined;
    }
    export namespace CardPresent {
      export type CaptureMethod = 'manual' | 'manual_preferred';
      export interface Routing {
        /** The network to prefer: `domestic` or `international`. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card_present-routing-requested_priority) */
        requested_priority?: Routing.RequestedPriority | undefined;
      }
      export namespace Routing {
        export type RequestedPriority = 'domestic' | 'international' | OtherString;
      }
    }
    export interface Cashapp {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-cashapp-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-cashapp-setup_future_usage) */
      setup_future_usage?: Emptyable<Cashapp.SetupFutureUsage> | undefined;
    }
    export namespace Cashapp {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Crypto {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-crypto-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface CustomerBalance {
      /** What kind of bank transfer is meant, with details of how to make it. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-customer_balance-bank_transfer) */
      bank_transfer?: CustomerBalance.BankTransfer | undefined;
      /** How money arrives: `bank_transfer`. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-customer_balance-funding_type) */
      funding_type?: 'bank_transfer' | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-customer_balance-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export namespace CustomerBalance {
      export interface BankTransfer {
        /** What is particular to bank transfers in the European Union. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-customer_balance-bank_transfer-eu_bank_transfer) */
        eu_bank_transfer?: BankTransfer.EuBankTransfer | undefined;
        /** The kinds of addresses for transfers that are shown. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-customer_balance-bank_transfer-requested_address_types) */
        requested_address_types?: readonly BankTransfer.RequestedAddressType[] | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-customer_balance-bank_transfer-type) */
        type: BankTransfer.Type;
      }
      export namespace BankTransfer {
        export interface EuBankTransfer {
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-customer_balance-bank_transfer-eu_bank_transfer-country) */
          country: string;
        }
        export type RequestedAddressType = 'aba' | 'iban' | 'sepa' | 'sort_code' | 'spei' | 'swift' | 'zengin' | OtherString;
        export type Type = 'eu_bank_transfer' | 'gb_bank_transfer' | 'jp_bank_transfer' | 'mx_bank_transfer' | 'us_bank_transfer' | OtherString;
      }
    }
    export interface Eps {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-eps-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Fpx {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-fpx-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Giropay {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-giropay-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Grabpay {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-grabpay-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Ideal {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-ideal-setup_future_usage) */
      setup_future_usage?: Emptyable<Ideal.SetupFutureUsage> | undefined;
    }
    export namespace Ideal {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface InteracPresent extends NoParams {
    }
    export interface KakaoPay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-kakao_pay-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-kakao_pay-setup_future_usage) */
      setup_future_usage?: Emptyable<KakaoPay.SetupFutureUsage> | undefined;
    }
    export namespace KakaoPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Klarna {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-klarna-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Bounds of payments made on demand. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-klarna-on_demand) */
      on_demand?: Klarna.OnDemand | undefined;
      /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-klarna-preferred_locale) */
      preferred_locale?: Klarna.PreferredLocale | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-klarna-setup_future_usage) */
      setup_future_usage?: Klarna.SetupFutureUsage | undefined;
      /** What they are subscribed to. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-klarna-subscriptions) */
      subscriptions?: Emptyable<readonly Klarna.Subscription[]> | undefined;
    }
    export namespace Klarna {
      export interface OnDemand {
        /** What a purchase comes to on average. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-klarna-on_demand-average_amount) */
        average_amount?: number | undefined;
        /** The most that a purchase comes to. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-klarna-on_demand-maximum_amount) */
        maximum_amount?: number | undefined;
        /** The least amount of the purchase. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-klarna-on_demand-minimum_amount) */
        minimum_amount?: number | undefined;
        /** How often purchases are made: the unit of time. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-klarna-on_demand-purchase_interval) */
        purchase_interval?: OnDemand.PurchaseInterval | undefined;
        /** How many of those units lie between two purchases. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-klarna-on_demand-purchase_interval_count) */
        purchase_interval_count?: number | undefined;
      }
      export namespace OnDemand {
        export type PurchaseInterval = 'day' | 'month' | 'week' | 'year' | OtherString;
      }
      export type PreferredLocale = 'cs-CZ' | 'da-DK' | 'de-AT' | 'de-CH' | 'de-DE' | 'el-GR' | 'en-AT' | 'en-AU' | 'en-BE' | 'en-CA' | 'en-CH' | 'en-CZ' | 'en-DE' | 'en-DK' | 'en-ES' | 'en-FI' | 'en-FR' | 'en-GB' | 'en-GR' | 'en-IE' | 'en-IT' | 'en-NL' | 'en-NO' | 'en-NZ' | 'en-PL' | 'en-PT' | 'en-RO' | 'en-SE' | 'en-US' | 'es-ES' | 'es-US' | 'fi-FI' | 'fr-BE' | 'fr-CA' | 'fr-CH' | 'fr-FR' | 'it-CH' | 'it-IT' | 'nb-NO' | 'nl-BE' | 'nl-NL' | 'pl-PL' | 'pt-PT' | 'ro-RO' | 'sv-FI' | 'sv-SE' | OtherString;
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
      export interface Subscription {
        /** How often it is debited. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-klarna-subscriptions-interval) */
        interval: Subscription.Interval;
        /** How many of those units lie between. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-klarna-subscriptions-interval_count) */
        interval_count?: number | undefined;
        /** What it is called. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-klarna-subscriptions-name) */
        name?: string | undefined;
        /** When it is billed next, and how much. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-klarna-subscriptions-next_billing) */
        next_billing?: Subscription.NextBilling | undefined;
        /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-klarna-subscriptions-reference) */
        reference: string;
      }
      export namespace Subscription {
        export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
        export interface NextBilling {
          /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-klarna-subscriptions-next_billing-amount) */
          amount: number;
          /** The day of the next bill, `YYYY-MM-DD`. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-klarna-subscriptions-next_billing-date) */
          date: string;
        }
      }
    }
    export interface Konbini {
      /** The number that the customer gives in the shop. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-konbini-confirmation_number) */
      confirmation_number?: Emptyable<string> | undefined;
      /** How many days there are to pay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-konbini-expires_after_days) */
      expires_after_days?: Emptyable<number> | undefined;
      /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-konbini-expires_at) */
      expires_at?: Emptyable<Timestamp> | undefined;
      /** What was bought. Up to 22 characters. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-konbini-product_description) */
      product_description?: Emptyable<string> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-konbini-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface KrCard {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-kr_card-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-kr_card-setup_future_usage) */
      setup_future_usage?: Emptyable<KrCard.SetupFutureUsage> | undefined;
    }
    export namespace KrCard {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Link {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-link-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Identifies the customer at the provider, from one payment to the next. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-link-persistent_token) @deprecated */
      persistent_token?: string | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-link-setup_future_usage) */
      setup_future_usage?: Emptyable<Link.SetupFutureUsage> | undefined;
    }
    export namespace Link {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface MbWay {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-mb_way-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Mobilepay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-mobilepay-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-mobilepay-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Multibanco {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-multibanco-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface NaverPay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-naver_pay-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-naver_pay-setup_future_usage) */
      setup_future_usage?: Emptyable<NaverPay.SetupFutureUsage> | undefined;
    }
    export namespace NaverPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface NzBankAccount {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-nz_bank_account-setup_future_usage) */
      setup_future_usage?: Emptyable<NzBankAccount.SetupFutureUsage> | undefined;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-nz_bank_account-target_date) */
      target_date?: string | undefined;
    }
    export namespace NzBankAccount {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Oxxo {
      /** How many days there are to pay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-oxxo-expires_after_days) */
      expires_after_days?: number | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-oxxo-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface P24 {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-p24-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
      /** Whether the customer has seen and accepted Przelewy24's terms. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-p24-tos_shown_and_accepted) */
      tos_shown_and_accepted?: boolean | undefined;
    }
    export interface PayByBank extends NoParams {
    }
    export interface Payco {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-payco-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-payco-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Paynow {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-paynow-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Paypal {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-paypal-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-paypal-preferred_locale) */
      preferred_locale?: Paypal.PreferredLocale | undefined;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-paypal-reference) */
      reference?: string | undefined;
      /** What PayPal knows the session by. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-paypal-risk_correlation_id) */
      risk_correlation_id?: string | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-paypal-setup_future_usage) */
      setup_future_usage?: Emptyable<Paypal.SetupFutureUsage> | undefined;
    }
    export namespace Paypal {
      export type PreferredLocale = 'cs-CZ' | 'da-DK' | 'de-AT' | 'de-DE' | 'de-LU' | 'el-GR' | 'en-GB' | 'en-US' | 'es-ES' | 'fi-FI' | 'fr-BE' | 'fr-FR' | 'fr-LU' | 'hu-HU' | 'it-IT' | 'nl-BE' | 'nl-NL' | 'pl-PL' | 'pt-PT' | 'sk-SK' | 'sv-SE' | OtherString;
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Paypay extends NoParams {
    }
    export interface Payto {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-payto-mandate_options) */
      mandate_options?: Payto.MandateOptions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-payto-setup_future_usage) */
      setup_future_usage?: Emptyable<Payto.SetupFutureUsage> | undefined;
    }
    export namespace Payto {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-payto-mandate_options-amount) */
        amount?: Emptyable<number> | undefined;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-payto-mandate_options-amount_type) */
        amount_type?: Emptyable<MandateOptions.AmountType> | undefined;
        /** When it ends. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-payto-mandate_options-end_date) */
        end_date?: Emptyable<string> | undefined;
        /** How often debits are made. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-payto-mandate_options-payment_schedule) */
        payment_schedule?: Emptyable<MandateOptions.PaymentSchedule> | undefined;
        /** How many payments at most in one period. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-payto-mandate_options-payments_per_period) */
        payments_per_period?: Emptyable<number> | undefined;
        /** What it is for. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-payto-mandate_options-purpose) */
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
      /** Whether the Brazilian tax on transactions (IOF) is in the amount. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-pix-amount_includes_iof) */
      amount_includes_iof?: Pix.AmountIncludesIof | undefined;
      /** How many seconds there are to pay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-pix-expires_after_seconds) */
      expires_after_seconds?: number | undefined;
      /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-pix-expires_at) */
      expires_at?: Timestamp | undefined;
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-pix-mandate_options) */
      mandate_options?: Pix.MandateOptions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-pix-setup_future_usage) */
      setup_future_usage?: Pix.SetupFutureUsage | undefined;
    }
    export namespace Pix {
      export type AmountIncludesIof = 'always' | 'never' | OtherString;
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-pix-mandate_options-amount) */
        amount?: number | undefined;
        /** Whether the Brazilian tax on transactions (IOF) is in the amount. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-pix-mandate_options-amount_includes_iof) */
        amount_includes_iof?: MandateOptions.AmountIncludesIof | undefined;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-pix-mandate_options-amount_type) */
        amount_type?: MandateOptions.AmountType | undefined;
        /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-pix-mandate_options-currency) */
        currency?: string | undefined;
        /** When it ends. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-pix-mandate_options-end_date) */
        end_date?: string | undefined;
        /** How often debits are made. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-pix-mandate_options-payment_schedule) */
        payment_schedule?: MandateOptions.PaymentSchedule | undefined;
        /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-pix-mandate_options-reference) */
        reference?: string | undefined;
        /** When it began, or will begin. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-pix-mandate_options-start_date) */
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
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-promptpay-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface RevolutPay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-revolut_pay-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-revolut_pay-setup_future_usage) */
      setup_future_usage?: Emptyable<RevolutPay.SetupFutureUsage> | undefined;
    }
    export namespace RevolutPay {
      export type SetupFutureUsage = 'none' | 'off_session';
    }
    export interface SamsungPay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-samsung_pay-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-samsung_pay-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Satispay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-satispay-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-satispay-setup_future_usage) */
      setup_future_usage?: Emptyable<Satispay.SetupFutureUsage> | undefined;
    }
    export namespace Satispay {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Scalapay {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-scalapay-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
    }
    export interface SepaDebit {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-sepa_debit-mandate_options) */
      mandate_options?: SepaDebit.MandateOptions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-sepa_debit-setup_future_usage) */
      setup_future_usage?: Emptyable<SepaDebit.SetupFutureUsage> | undefined;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-sepa_debit-target_date) */
      target_date?: string | undefined;
    }
    export namespace SepaDebit {
      export interface MandateOptions {
        /** What the reference of the mandate begins with. Up to 12 characters. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-sepa_debit-mandate_options-reference_prefix) */
        reference_prefix?: Emptyable<string> | undefined;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Sequra {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-sequra-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-sequra-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Sofort {
      /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-sofort-preferred_language) */
      preferred_language?: Emptyable<Sofort.PreferredLanguage> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-sofort-setup_future_usage) */
      setup_future_usage?: Emptyable<Sofort.SetupFutureUsage> | undefined;
    }
    export namespace Sofort {
      export type PreferredLanguage = 'de' | 'en' | 'es' | 'fr' | 'it' | 'nl' | 'pl' | OtherString;
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Sunbit {
      /** Whether the money is taken when authorized or later, by a capture of your own. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-sunbit-capture_method) */
      capture_method?: Emptyable<'manual'> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-sunbit-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Swish {
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-swish-reference) */
      reference?: Emptyable<string> | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-swish-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
    export interface Twint {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-twint-setup_future_usage) */
      setup_future_usage?: Twint.SetupFutureUsage | undefined;
    }
    export namespace Twint {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Upi {
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-upi-mandate_options) */
      mandate_options?: Upi.MandateOptions | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-upi-setup_future_usage) */
      setup_future_usage?: Emptyable<Upi.SetupFutureUsage> | undefined;
    }
    export namespace Upi {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-upi-mandate_options-amount) */
        amount?: number | undefined;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-upi-mandate_options-amount_type) */
        amount_type?: MandateOptions.AmountType | undefined;
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-upi-mandate_options-description) */
        description?: string | undefined;
        /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-upi-mandate_options-end_date) */
        end_date?: Timestamp | undefined;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface UsBankAccount {
      /** How the customer links their bank account. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-us_bank_account-financial_connections) */
      financial_connections?: UsBankAccount.FinancialConnections | undefined;
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-us_bank_account-mandate_options) */
      mandate_options?: UsBankAccount.MandateOptions | undefined;
      /** The networks that the card can go over. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-us_bank_account-networks) */
      networks?: UsBankAccount.Networks | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-us_bank_account-setup_future_usage) */
      setup_future_usage?: Emptyable<UsBankAccount.SetupFutureUsage> | undefined;
      /** The day to debit, as `YYYY-MM-DD`, within days of now. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-us_bank_account-target_date) */
      target_date?: string | undefined;
      /** What the debit is for. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-us_bank_account-transaction_purpose) */
      transaction_purpose?: Emptyable<UsBankAccount.TransactionPurpose> | undefined;
      /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-us_bank_account-verification_method) */
      verification_method?: UsBankAccount.VerificationMethod | undefined;
    }
    export namespace UsBankAccount {
      export interface FinancialConnections {
        /** Which bank accounts can be chosen. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-us_bank_account-financial_connections-filters) */
        filters?: FinancialConnections.Filters | undefined;
        /** What of the linked account may be read. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-us_bank_account-financial_connections-permissions) */
        permissions?: readonly FinancialConnections.Permission[] | undefined;
        /** What is fetched from the linked account at once. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-us_bank_account-financial_connections-prefetch) */
        prefetch?: readonly FinancialConnections.Prefetch[] | undefined;
        /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-us_bank_account-financial_connections-return_url) */
        return_url?: string | undefined;
      }
      export namespace FinancialConnections {
        export interface Filters {
          /** Which kinds of bank accounts can be chosen. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-us_bank_account-financial_connections-filters-account_subcategories) */
          account_subcategories?: readonly Filters.AccountSubcategory[] | undefined;
        }
        export namespace Filters {
          export type AccountSubcategory = 'checking' | 'savings' | OtherString;
        }
        export type Permission = 'balances' | 'ownership' | 'payment_method' | 'transactions' | OtherString;
        export type Prefetch = 'balances' | 'ownership' | 'transactions' | OtherString;
      }
      export interface MandateOptions {
        /** Whether to charge the stored payment method or to send an invoice to pay. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-us_bank_account-mandate_options-collection_method) */
        collection_method?: Emptyable<'paper'> | undefined;
      }
      export interface Networks {
        /** Networks that the bank account must be able to use. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-us_bank_account-networks-requested) */
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
      /** The app's id at the provider. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-wechat_pay-app_id) */
      app_id?: string | undefined;
      /** Where the customer pays: in a browser or an app. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-wechat_pay-client) */
      client?: WechatPay.Client | undefined;
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-wechat_pay-setup_future_usage) */
      setup_future_usage?: WechatPay.SetupFutureUsage | undefined;
    }
    export namespace WechatPay {
      export type Client = 'android' | 'ios' | 'web' | OtherString;
      export type SetupFutureUsage = 'none' | OtherString;
    }
    export interface Zip {
      /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-zip-setup_future_usage) */
      setup_future_usage?: 'none' | undefined;
    }
  }
  export interface RadarOptions {
    /** The page that the customer came from. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-radar_options-referrer) */
    referrer?: Emptyable<string> | undefined;
    /** Id of the Radar session (`rse_…`), which knows the device. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-radar_options-session) */
    session?: string | undefined;
  }
  export type SetupFutureUsage = 'off_session' | 'on_session' | OtherString;
  export interface Shipping {
    /** A postal address. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-shipping-address) */
    address: AddressParam;
    /** Who carries it. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-shipping-carrier) */
    carrier?: string | undefined;
    /** What it is called. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-shipping-name) */
    name: string;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-shipping-phone) */
    phone?: string | undefined;
    /** The number to follow the parcel by; several with commas between. [Docs](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-shipping-tracking_number) */
    tracking_number?: string | undefined;
  }
}

export interface PaymentIntentIncrementAuthorizationParams {
  /** The new total to authorize, more than the one before. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount) */
  amount: number;
  /** How the amount adds up: tip, shipping, tax, discounts and items. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details) */
  amount_details?: PaymentIntentIncrementAuthorizationParams.AmountDetails | undefined;
  /** How much of the payment the platform takes as its fee. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-application_fee_amount) */
  application_fee_amount?: number | undefined;
  /** What it is for; customers read it on the receipt. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-description) */
  description?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** What else is to follow from the payment, such as recording its tax. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-hooks) */
  hooks?: PaymentIntentIncrementAuthorizationParams.Hooks | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-metadata) */
  metadata?: MetadataParam | undefined;
  /** What the payment is for, such as a flight or a stay, and your reference for it. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-payment_details) */
  payment_details?: PaymentIntentIncrementAuthorizationParams.PaymentDetails | undefined;
  /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-statement_descriptor) */
  statement_descriptor?: string | undefined;
  /** The connected account that receives the money, and how much of it. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-transfer_data) */
  transfer_data?: PaymentIntentIncrementAuthorizationParams.TransferData | undefined;
}
export declare namespace PaymentIntentIncrementAuthorizationParams {
  export interface AmountDetails {
    /** How much is taken off. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details-discount_amount) */
    discount_amount?: Emptyable<number> | undefined;
    /** Whether amounts that do not add up are refused. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details-enforce_arithmetic_validation) */
    enforce_arithmetic_validation?: boolean | undefined;
    /** What is bought: up to 100 prices, each with its quantity. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details-line_items) */
    line_items?: Emptyable<readonly AmountDetails.LineItem[]> | undefined;
    /** What of the amount is for shipping. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details-shipping) */
    shipping?: Emptyable<AmountDetails.Shipping> | undefined;
    /** What of the amount is tax. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details-tax) */
    tax?: Emptyable<AmountDetails.Tax> | undefined;
  }
  export namespace AmountDetails {
    export interface LineItem {
      /** How much is taken off. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details-line_items-discount_amount) */
      discount_amount?: number | undefined;
      /** What applies only to one kind of payment method, by its name. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details-line_items-payment_method_options) */
      payment_method_options?: LineItem.PaymentMethodOptions | undefined;
      /** The item's number with you, such as its SKU. Up to 12 characters. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details-line_items-product_code) */
      product_code?: string | undefined;
      /** The item's name. Up to 1024 characters. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details-line_items-product_name) */
      product_name: string;
      /** How many units. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details-line_items-quantity) */
      quantity: number;
      /** How much of it is tax. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details-line_items-tax) */
      tax?: LineItem.Tax | undefined;
      /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details-line_items-unit_cost) */
      unit_cost: number;
      /** What the quantity is counted in. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details-line_items-unit_of_measure) */
      unit_of_measure?: string | undefined;
    }
    export namespace LineItem {
      export interface PaymentMethodOptions {
        /** What is particular to cards. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details-line_items-payment_method_options-card) */
        card?: PaymentMethodOptions.Card | undefined;
        /** What is particular to cards held to a terminal. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details-line_items-payment_method_options-card_present) */
        card_present?: PaymentMethodOptions.CardPresent | undefined;
        /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details-line_items-payment_method_options-klarna) */
        klarna?: PaymentMethodOptions.Klarna | undefined;
        /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details-line_items-payment_method_options-paypal) */
        paypal?: PaymentMethodOptions.Paypal | undefined;
      }
      export namespace PaymentMethodOptions {
        export interface Card {
          /** The kind of goods, as the network sorts them. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details-line_items-payment_method_options-card-commodity_code) */
          commodity_code?: string | undefined;
        }
        export interface CardPresent {
          /** The kind of goods, as the network sorts them. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details-line_items-payment_method_options-card_present-commodity_code) */
          commodity_code?: string | undefined;
        }
        export interface Klarna {
          /** The address of a picture. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details-line_items-payment_method_options-klarna-image_url) */
          image_url?: string | undefined;
          /** The page of the product. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details-line_items-payment_method_options-klarna-product_url) */
          product_url?: string | undefined;
          /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details-line_items-payment_method_options-klarna-reference) */
          reference?: string | undefined;
          /** Your reference for the subscription. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details-line_items-payment_method_options-klarna-subscription_reference) */
          subscription_reference?: string | undefined;
        }
        export interface Paypal {
          /** Whether the item is physical, digital or a donation. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details-line_items-payment_method_options-paypal-category) */
          category?: Paypal.Category | undefined;
          /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details-line_items-payment_method_options-paypal-description) */
          description?: string | undefined;
          /** Who sells it. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details-line_items-payment_method_options-paypal-sold_by) */
          sold_by?: string | undefined;
        }
        export namespace Paypal {
          export type Category = 'digital_goods' | 'donation' | 'physical_goods' | OtherString;
        }
      }
      export interface Tax {
        /** How much tax there is in all. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details-line_items-tax-total_tax_amount) */
        total_tax_amount: number;
      }
    }
    export interface Shipping {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details-shipping-amount) */
      amount?: Emptyable<number> | undefined;
      /** Post code that it is sent from. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details-shipping-from_postal_code) */
      from_postal_code?: Emptyable<string> | undefined;
      /** Post code that it is sent to. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details-shipping-to_postal_code) */
      to_postal_code?: Emptyable<string> | undefined;
    }
    export interface Tax {
      /** How much tax there is in all. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-amount_details-tax-total_tax_amount) */
      total_tax_amount: number;
    }
  }
  export interface Hooks {
    /** What is worked with. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-hooks-inputs) */
    inputs?: Hooks.Inputs | undefined;
  }
  export namespace Hooks {
    export interface Inputs {
      /** The tax of the payment. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-hooks-inputs-tax) */
      tax?: Inputs.Tax | undefined;
    }
    export namespace Inputs {
      export interface Tax {
        /** Id of the calculation of Stripe Tax (`taxcalc_…`). [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-hooks-inputs-tax-calculation) */
        calculation: Emptyable<string>;
      }
    }
  }
  export interface PaymentDetails {
    /** A reference that the customer gave. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-payment_details-customer_reference) */
    customer_reference?: Emptyable<string> | undefined;
    /** A reference for the order. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-payment_details-order_reference) */
    order_reference?: Emptyable<string> | undefined;
  }
  export interface TransferData {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_intents/increment_authorization#increment_authorization-transfer_data-amount) */
    amount?: number | undefined;
  }
}

export interface PaymentIntentListAmountDetailsLineItemsParams extends PaginationParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface PaymentIntentSearchParams {
  /** What to find, in Stripe's query language, as in `status:'active' AND metadata['order']:'7'`. [Docs](https://docs.stripe.com/api/payment_intents/search#search_payment_intents-query) */
  query: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** How many at most on one page, 1 to 100; 10 by default. [Docs](https://docs.stripe.com/api/payment_intents/search#search_payment_intents-limit) */
  limit?: number | undefined;
  /** Where to go on: `next_page` of the page before; absent for the first. [Docs](https://docs.stripe.com/api/payment_intents/search#search_payment_intents-page) */
  page?: string | undefined;
}

export interface PaymentIntentVerifyMicrodepositsParams {
  /** The amounts of the two small deposits, as they stand on the statement. [Docs](https://docs.stripe.com/api/payment_intents/verify_microdeposits) */
  amounts?: readonly number[] | undefined;
  /** The six characters, beginning with SM, that came with the small deposit on the statement. [Docs](https://docs.stripe.com/api/payment_intents/verify_microdeposits) */
  descriptor_code?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
