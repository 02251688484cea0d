// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { Charge } from '../Charges.ts';
import type { CustomerSource } from '../CustomerSources.ts';
import type { Metadata } from '../shared.ts';
import type { PaymentIntent } from '../PaymentIntents.ts';
import type { PaymentMethod } from '../PaymentMethods.ts';
import type { Refund } from '../Refunds.ts';
import type { SetupIntent } from '../SetupIntents.ts';
import type { TerminalLocation } from '../Terminal/Locations.ts';

export interface TerminalReader {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-object) */
  object: 'terminal.reader';
  /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action) */
  action: TerminalReader.Action | null;
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-deleted) */
  deleted?: void;
  /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-device_sw_version) */
  device_sw_version: string | null;
  /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-device_type) */
  device_type: TerminalReader.DeviceType;
  /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-ip_address) */
  ip_address: string | null;
  /** What the customer reads. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-label) */
  label: string;
  /** Unix seconds. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-last_seen_at) */
  last_seen_at: number | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-livemode) */
  livemode: boolean;
  /** Id of the place that terminals are in (`tml_…`). [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-location) */
  location: Expandable<TerminalLocation> | null;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-metadata) */
  metadata: Metadata;
  /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-serial_number) */
  serial_number: string;
  /** In which state it is. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-status) */
  status: TerminalReader.Status | null;
}
export declare namespace TerminalReader {
  export interface Action {
    /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-api_error) */
    api_error: Action.ApiError | null;
    /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs) */
    collect_inputs?: Action.CollectInputs;
    /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_payment_method) */
    collect_payment_method?: Action.CollectPaymentMethod;
    /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-confirm_payment_intent) */
    confirm_payment_intent?: Action.ConfirmPaymentIntent;
    /** Why it failed, for programs. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-failure_code) */
    failure_code: string | null;
    /** Why it failed, for people to read. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-failure_message) */
    failure_message: string | null;
    /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-print_content) */
    print_content?: Action.PrintContent;
    /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-process_payment_intent) */
    process_payment_intent?: Action.ProcessPaymentIntent;
    /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-process_setup_intent) */
    process_setup_intent?: Action.ProcessSetupIntent;
    /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-refund_payment) */
    refund_payment?: Action.RefundPayment;
    /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-set_reader_display) */
    set_reader_display?: Action.SetReaderDisplay;
    /** In which state it is. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-status) */
    status: Action.Status;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-type) */
    type: Action.Type;
  }
  export namespace Action {
    export interface ApiError {
      /** What to do next: `try_again_later`, `do_not_try_again` or `confirm_card_data`. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-api_error-advice_code) */
      advice_code?: string;
      /** Id of the charge (`ch_…` or `py_…`). [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-api_error-charge) */
      charge?: string;
      /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-api_error-code) */
      code?: ApiError.Code;
      /** Why the issuer declined it. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-api_error-decline_code) */
      decline_code?: string;
      /** A page about the error. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-api_error-doc_url) */
      doc_url?: string;
      /** What happened or is wanted, for people to read. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-api_error-message) */
      message?: string;
      /** What the network advises after it declined. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-api_error-network_advice_code) */
      network_advice_code?: string;
      /** The code that the network gave for declining it. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-api_error-network_decline_code) */
      network_decline_code?: string;
      /** The parameter that caused it. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-api_error-param) */
      param?: string;
      /** The payment intent, as it was then. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-api_error-payment_intent) */
      payment_intent?: PaymentIntent;
      /** The payment method, as it was then. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-api_error-payment_method) */
      payment_method?: PaymentMethod;
      /** The kind of payment method, such as `card`. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-api_error-payment_method_type) */
      payment_method_type?: string;
      /** The log of the request in the Dashboard. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-api_error-request_log_url) */
      request_log_url?: string;
      /** The setup intent, as it was then. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-api_error-setup_intent) */
      setup_intent?: SetupIntent;
      /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-api_error-source) */
      source?: CustomerSource;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-api_error-type) */
      type: ApiError.Type;
    }
    export namespace ApiError {
      export type Code = 'account_closed' | 'account_country_invalid_address' | 'account_error_country_change_requires_additional_steps' | 'account_information_mismatch' | 'account_invalid' | 'account_number_invalid' | 'account_token_required_for_v2_account' | 'acss_debit_session_incomplete' | 'action_blocked' | 'alipay_upgrade_required' | 'amount_too_large' | 'amount_too_small' | 'anomalous_money_movement_request' | 'api_key_expired' | 'application_fees_not_allowed' | 'approval_required' | 'authentication_failure' | 'authentication_required' | 'balance_insufficient' | 'balance_invalid_parameter' | 'bank_account_bad_routing_numbers' | 'bank_account_declined' | 'bank_account_exists' | 'bank_account_restricted' | 'bank_account_unusable' | 'bank_account_unverified' | 'bank_account_verification_failed' | 'billing_invalid_mandate' | 'bitcoin_upgrade_required' | 'capability_not_active' | 'capture_charge_authorization_expired' | 'capture_unauthorized_payment' | 'card_decline_rate_limit_exceeded' | 'card_declined' | 'cardholder_phone_number_required' | 'charge_already_captured' | 'charge_already_refunded' | 'charge_disputed' | 'charge_exceeds_source_limit' | 'charge_exceeds_transaction_limit' | 'charge_expired_for_capture' | 'charge_invalid_parameter' | 'charge_not_refundable' | 'clearing_code_unsupported' | 'country_code_invalid' | 'country_unsupported' | 'coupon_expired' | 'customer_max_payment_methods' | 'customer_max_subscriptions' | 'customer_session_expired' | 'customer_tax_location_invalid' | 'debit_not_authorized' | 'dispute_evidence_page_limit_exceeded' | 'email_invalid' | 'expired_card' | 'expired_payment_method' | 'failed_tax_calculation' | 'financial_account_balance_does_not_support_currency' | 'financial_account_capability_not_enabled' | 'financial_account_capability_restricted' | 'financial_connections_account_inactive' | 'financial_connections_account_pending_account_numbers' | 'financial_connections_account_unavailable_account_numbers' | 'financial_connections_consent_locale_invalid' | 'financial_connections_consent_locale_unsupported' | 'financial_connections_no_successful_transaction_refresh' | 'forwarding_api_inactive' | 'forwarding_api_invalid_parameter' | 'forwarding_api_retryable_upstream_error' | 'forwarding_api_upstream_connection_error' | 'forwarding_api_upstream_connection_timeout' | 'forwarding_api_upstream_error' | 'idempotency_key_in_use' | 'incorrect_address' | 'incorrect_cvc' | 'incorrect_number' | 'incorrect_postal_code' | 'incorrect_zip' | 'india_recurring_payment_mandate_canceled' | 'instant_payouts_config_disabled' | 'instant_payouts_currency_disabled' | 'instant_payouts_limit_exceeded' | 'instant_payouts_unsupported' | 'insufficient_funds' | 'intent_invalid_state' | 'intent_verification_method_missing' | 'invalid_canceled_subscription_fields' | 'invalid_card_type' | 'invalid_characters' | 'invalid_charge_amount' | 'invalid_cvc' | 'invalid_expiry_month' | 'invalid_expiry_year' | 'invalid_mandate_reference_prefix_format' | 'invalid_number' | 'invalid_source_usage' | 'invalid_tax_location' | 'invoice_no_customer_line_items' | 'invoice_no_payment_method_types' | 'invoice_no_subscription_line_items' | 'invoice_not_editable' | 'invoice_on_behalf_of_not_editable' | 'invoice_payment_intent_requires_action' | 'invoice_upcoming_none' | 'livemode_mismatch' | 'lock_timeout' | 'missing' | 'no_account' | 'not_allowed_on_standard_account' | 'out_of_inventory' | 'ownership_declaration_not_allowed' | 'parameter_invalid_empty' | 'parameter_invalid_integer' | 'parameter_invalid_string_blank' | 'parameter_invalid_string_empty' | 'parameter_missing' | 'parameter_unknown' | 'parameters_exclusive' | 'payment_evaluation_on_api_version_not_supported' | 'payment_intent_action_required' | 'payment_intent_authentication_failure' | 'payment_intent_incompatible_payment_method' | 'payment_intent_invalid_parameter' | 'payment_intent_konbini_rejected_confirmation_number' | 'payment_intent_mandate_invalid' | 'payment_intent_payment_attempt_expired' | 'payment_intent_payment_attempt_failed' | 'payment_intent_rate_limit_exceeded' | 'payment_intent_unexpected_state' | 'payment_method_bank_account_already_verified' | 'payment_method_bank_account_blocked' | 'payment_method_billing_details_address_missing' | 'payment_method_configuration_failures' | 'payment_method_currency_mismatch' | 'payment_method_customer_decline' | 'payment_method_invalid_parameter' | 'payment_method_invalid_parameter_testmode' | 'payment_method_microdeposit_failed' | 'payment_method_microdeposit_processing_error' | 'payment_method_microdeposit_verification_amounts_invalid' | 'payment_method_microdeposit_verification_amounts_mismatch' | 'payment_method_microdeposit_verification_attempts_exceeded' | 'payment_method_microdeposit_verification_descriptor_code_mismatch' | 'payment_method_microdeposit_verification_timeout' | 'payment_method_not_available' | 'payment_method_provider_decline' | 'payment_method_provider_timeout' | 'payment_method_restricted' | 'payment_method_unactivated' | 'payment_method_unexpected_state' | 'payment_method_unsupported_type' | 'payout_reconciliation_not_ready' | 'payouts_limit_exceeded' | 'payouts_not_allowed' | 'platform_account_required' | 'platform_api_key_expired' | 'postal_code_invalid' | 'processing_error' | 'product_inactive' | 'progressive_onboarding_limit_exceeded' | 'rate_limit' | 'refer_to_customer' | 'refund_disputed_payment' | 'request_blocked' | 'resource_already_exists' | 'resource_missing' | 'return_intent_already_processed' | 'routing_number_invalid' | 'secret_key_required' | 'sepa_unsupported_account' | 'service_period_coupon_with_metered_tiered_item_unsupported' | 'setup_attempt_failed' | 'setup_intent_authentication_failure' | 'setup_intent_invalid_parameter' | 'setup_intent_mandate_invalid' | 'setup_intent_mobile_wallet_unsupported' | 'setup_intent_setup_attempt_expired' | 'setup_intent_unexpected_state' | 'shipping_address_invalid' | 'shipping_calculation_failed' | 'siret_invalid' | 'sku_inactive' | 'smart_disputes_not_available' | 'state_unsupported' | 'status_transition_invalid' | 'storer_capability_missing' | 'storer_capability_not_active' | 'stripe_tax_inactive' | 'subscription_update_trial_after_billing_cycle_anchor' | 'tax_id_invalid' | 'tax_id_prohibited' | 'taxes_calculation_failed' | 'terminal_location_country_unsupported' | 'terminal_reader_busy' | 'terminal_reader_hardware_fault' | 'terminal_reader_invalid_location_for_activation' | 'terminal_reader_invalid_location_for_payment' | 'terminal_reader_offline' | 'terminal_reader_timeout' | 'testmode_charges_only' | 'three_d_secure_authentication_not_supported' | 'three_d_secure_authentication_upstream_error' | 'tls_version_unsupported' | 'token_already_used' | 'token_card_network_invalid' | 'token_in_use' | 'transfer_source_balance_parameters_mismatch' | 'transfers_not_allowed' | 'url_invalid' | OtherString;
      export type Type = 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error' | OtherString;
    }
    export interface CollectInputs {
      /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs) */
      inputs: CollectInputs.Input[];
      /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-metadata) */
      metadata: Metadata | null;
    }
    export namespace CollectInputs {
      export interface Input {
        /** Texts of your own on the page, and where they stand. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-custom_text) */
        custom_text: Input.CustomText | null;
        /** The email address that was entered. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-email) */
        email?: Input.Email;
        /** What applies where it takes digits. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-numeric) */
        numeric?: Input.Numeric;
        /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-phone) */
        phone?: Input.Phone;
        /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-required) */
        required: boolean | null;
        /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-selection) */
        selection?: Input.Selection;
        /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-signature) */
        signature?: Input.Signature;
        /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-skipped) */
        skipped?: boolean;
        /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-text) */
        text?: Input.Text;
        /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-toggles) */
        toggles: Input.Toggle[] | null;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-type) */
        type: Input.Type;
      }
      export namespace Input {
        export interface CustomText {
          /** A text of your own about it. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-custom_text-description) */
          description: string | null;
          /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-custom_text-skip_button) */
          skip_button: string | null;
          /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-custom_text-submit_button) */
          submit_button: string | null;
          /** A name for people to read. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-custom_text-title) */
          title: string | null;
        }
        export interface Email {
          /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-email-value) */
          value: string | null;
        }
        export interface Numeric {
          /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-numeric-value) */
          value: string | null;
        }
        export interface Phone {
          /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-phone-value) */
          value: string | null;
        }
        export interface Selection {
          /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-selection-choices) */
          choices: Selection.Choice[];
          /** Identifies the object. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-selection-id) */
          id: string | null;
          /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-selection-text) */
          text: string | null;
        }
        export namespace Selection {
          export interface Choice {
            /** Identifies the object. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-selection-choices-id) */
            id: string | null;
            /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-selection-choices-style) */
            style: Choice.Style | null;
            /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-selection-choices-text) */
            text: string;
          }
          export namespace Choice {
            export type Style = 'primary' | 'secondary' | OtherString;
          }
        }
        export interface Signature {
          /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-signature-value) */
          value: string | null;
        }
        export interface Text {
          /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-text-value) */
          value: string | null;
        }
        export interface Toggle {
          /** What it starts with. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-toggles-default_value) */
          default_value: Toggle.DefaultValue | null;
          /** A text of your own about it. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-toggles-description) */
          description: string | null;
          /** A name for people to read. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-toggles-title) */
          title: string | null;
          /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-toggles-value) */
          value: Toggle.Value | null;
        }
        export namespace Toggle {
          export type DefaultValue = 'disabled' | 'enabled' | OtherString;
          export type Value = 'disabled' | 'enabled' | OtherString;
        }
        export type Type = 'email' | 'numeric' | 'phone' | 'selection' | 'signature' | 'text' | OtherString;
      }
    }
    export interface CollectPaymentMethod {
      /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_payment_method-collect_config) */
      collect_config?: CollectPaymentMethod.CollectConfig;
      /** Id of the payment intent (`pi_…`). [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_payment_method-payment_intent) */
      payment_intent: Expandable<PaymentIntent>;
      /** The payment method that was collected. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_payment_method-payment_method) */
      payment_method?: PaymentMethod;
    }
    export namespace CollectPaymentMethod {
      export interface CollectConfig {
        /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_payment_method-collect_config-enable_customer_cancellation) */
        enable_customer_cancellation?: boolean;
        /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_payment_method-collect_config-skip_tipping) */
        skip_tipping?: boolean;
        /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_payment_method-collect_config-tipping) */
        tipping?: CollectConfig.Tipping;
      }
      export namespace CollectConfig {
        export interface Tipping {
          /** In the currency's smallest unit. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_payment_method-collect_config-tipping-amount_eligible) */
          amount_eligible?: number;
        }
      }
    }
    export interface ConfirmPaymentIntent {
      /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-confirm_payment_intent-confirm_config) */
      confirm_config?: ConfirmPaymentIntent.ConfirmConfig;
      /** Id of the payment intent (`pi_…`). [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-confirm_payment_intent-payment_intent) */
      payment_intent: Expandable<PaymentIntent>;
    }
    export namespace ConfirmPaymentIntent {
      export interface ConfirmConfig {
        /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-confirm_payment_intent-confirm_config-return_url) */
        return_url?: string;
      }
    }
    export interface PrintContent {
      /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-print_content-image) */
      image?: PrintContent.Image;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-print_content-type) */
      type: 'image';
    }
    export namespace PrintContent {
      export interface Image {
        /** Unix seconds. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-print_content-image-created_at) */
        created_at: number;
        /** The file's name. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-print_content-image-filename) */
        filename: string;
        /** How many bytes. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-print_content-image-size) */
        size: number;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-print_content-image-type) */
        type: string;
      }
    }
    export interface ProcessPaymentIntent {
      /** Id of the payment intent (`pi_…`). [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-process_payment_intent-payment_intent) */
      payment_intent: Expandable<PaymentIntent>;
      /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-process_payment_intent-process_config) */
      process_config?: ProcessPaymentIntent.ProcessConfig;
    }
    export namespace ProcessPaymentIntent {
      export interface ProcessConfig {
        /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-process_payment_intent-process_config-enable_customer_cancellation) */
        enable_customer_cancellation?: boolean;
        /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-process_payment_intent-process_config-return_url) */
        return_url?: string;
        /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-process_payment_intent-process_config-skip_tipping) */
        skip_tipping?: boolean;
        /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-process_payment_intent-process_config-tipping) */
        tipping?: ProcessConfig.Tipping;
      }
      export namespace ProcessConfig {
        export interface Tipping {
          /** In the currency's smallest unit. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-process_payment_intent-process_config-tipping-amount_eligible) */
          amount_eligible?: number;
        }
      }
    }
    export interface ProcessSetupIntent {
      /** Id of the payment method made from the card, to charge again (`pm_…`). [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-process_setup_intent-generated_card) */
      generated_card?: string;
      /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-process_setup_intent-process_config) */
      process_config?: ProcessSetupIntent.ProcessConfig;
      /** Id of the setup intent (`seti_…`). [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-process_setup_intent-setup_intent) */
      setup_intent: Expandable<SetupIntent>;
    }
    export namespace ProcessSetupIntent {
      export interface ProcessConfig {
        /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-process_setup_intent-process_config-enable_customer_cancellation) */
        enable_customer_cancellation?: boolean;
      }
    }
    export interface RefundPayment {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-refund_payment-amount) */
      amount?: number;
      /** Id of the charge (`ch_…` or `py_…`). [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-refund_payment-charge) */
      charge?: Expandable<Charge>;
      /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-refund_payment-metadata) */
      metadata?: Metadata;
      /** Id of the payment intent (`pi_…`). [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-refund_payment-payment_intent) */
      payment_intent?: Expandable<PaymentIntent>;
      /** Why. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-refund_payment-reason) */
      reason?: RefundPayment.Reason;
      /** Id of the refund (`re_…` or `pyr_…`). [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-refund_payment-refund) */
      refund?: Expandable<Refund>;
      /** Whether the platform's fee is given back too, in proportion. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-refund_payment-refund_application_fee) */
      refund_application_fee?: boolean;
      /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-refund_payment-refund_payment_config) */
      refund_payment_config?: RefundPayment.RefundPaymentConfig;
      /** Whether the connected account gives back its part, in proportion. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-refund_payment-reverse_transfer) */
      reverse_transfer?: boolean;
    }
    export namespace RefundPayment {
      export type Reason = 'duplicate' | 'fraudulent' | 'requested_by_customer' | OtherString;
      export interface RefundPaymentConfig {
        /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-refund_payment-refund_payment_config-enable_customer_cancellation) */
        enable_customer_cancellation?: boolean;
      }
    }
    export interface SetReaderDisplay {
      /** [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-set_reader_display-cart) */
      cart: SetReaderDisplay.Cart | null;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-set_reader_display-type) */
      type: 'cart';
    }
    export namespace SetReaderDisplay {
      export interface Cart {
        /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-set_reader_display-cart-currency) */
        currency: string;
        /** What is bought: up to 100 prices, each with its quantity. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-set_reader_display-cart-line_items) */
        line_items: Cart.LineItem[];
        /** In the currency's smallest unit. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-set_reader_display-cart-tax) */
        tax: number | null;
        /** What it comes to, with discounts and tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-set_reader_display-cart-total) */
        total: number;
      }
      export namespace Cart {
        export interface LineItem {
          /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-set_reader_display-cart-line_items-amount) */
          amount: number;
          /** A text of your own about it. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-set_reader_display-cart-line_items-description) */
          description: string;
          /** How many units. [Docs](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-set_reader_display-cart-line_items-quantity) */
          quantity: number;
        }
      }
    }
    export type Status = 'failed' | 'in_progress' | 'succeeded' | OtherString;
    export type Type = 'collect_inputs' | 'collect_payment_method' | 'confirm_payment_intent' | 'print_content' | 'process_payment_intent' | 'process_setup_intent' | 'refund_payment' | 'set_reader_display' | OtherString;
  }
  export type DeviceType = 'bbpos_chipper2x' | 'bbpos_wisepad3' | 'bbpos_wisepos_e' | 'mobile_phone_reader' | 'simulated_stripe_s700' | 'simulated_stripe_s710' | 'simulated_stripe_t600' | 'simulated_verifone_m425' | 'simulated_verifone_p630' | 'simulated_verifone_ux700' | 'simulated_verifone_v660p' | 'simulated_wisepos_e' | 'stripe_m2' | 'stripe_s700' | 'stripe_s710' | 'stripe_t600' | 'verifone_P400' | 'verifone_m425' | 'verifone_p630' | 'verifone_ux700' | 'verifone_v660p' | OtherString;
  export type Status = 'offline' | 'online' | OtherString;
}
