// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, Emptyable, Expandable, NoParams, OtherString, Timestamp } from '../../core/words.ts';
import type { Account } from './Accounts.ts';
import type { Address, AddressParam, Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';
import type { Application, DeletedApplication } from './Applications.ts';
import type { BillingCreditBalanceTransaction } from './Billing/CreditBalanceTransactions.ts';
import type { Customer, DeletedCustomer } from './Customers.ts';
import type { CustomerSource } from './CustomerSources.ts';
import type { DeletedDiscount, Discount } from './Discounts.ts';
import type { DeletedTaxId, TaxId } from './TaxIds.ts';
import type { InvoiceLineItem } from './InvoiceLineItems.ts';
import type { InvoicePayment } from './InvoicePayments.ts';
import type { PaymentIntent } from './PaymentIntents.ts';
import type { PaymentMethod } from './PaymentMethods.ts';
import type { SetupIntent } from './SetupIntents.ts';
import type { ShippingRate } from './ShippingRates.ts';
import type { Subscription } from './Subscriptions.ts';
import type { TaxRate } from './TaxRates.ts';
import type { TestHelpersTestClock } from './TestHelpers/TestClocks.ts';

export interface Invoice {
  id: string;
  object: 'invoice';
  account_country: string | null;
  account_name: string | null;
  account_tax_ids: (Expandable<TaxId | DeletedTaxId>)[] | null;
  /** In the currency's smallest unit. */
  amount_due: number;
  /** In the currency's smallest unit. */
  amount_overpaid: number;
  /** In the currency's smallest unit. */
  amount_paid: number;
  /** In the currency's smallest unit. */
  amount_paid_off_stripe?: number;
  /** In the currency's smallest unit. */
  amount_remaining: number;
  /** In the currency's smallest unit. */
  amount_shipping: number;
  application: Expandable<Application | DeletedApplication> | null;
  attempt_count: number;
  attempted: boolean;
  auto_advance?: boolean;
  automatic_tax: Invoice.AutomaticTax;
  /** Unix seconds. */
  automatically_finalizes_at: number | null;
  billing_reason: Invoice.BillingReason | null;
  collection_method: Invoice.CollectionMethod;
  confirmation_secret?: Invoice.ConfirmationSecret | null;
  /** Unix seconds. */
  created: number;
  currency: string;
  custom_fields: Invoice.CustomField[] | null;
  customer: Expandable<Customer | DeletedCustomer> | null;
  customer_account: string | null;
  customer_address: Address | null;
  customer_email: string | null;
  customer_name: string | null;
  customer_phone: string | null;
  customer_shipping: Invoice.CustomerShipping | null;
  customer_tax_exempt: Invoice.CustomerTaxExempt | null;
  customer_tax_ids?: Invoice.CustomerTaxId[] | null;
  default_payment_method: Expandable<PaymentMethod> | null;
  default_source: Expandable<CustomerSource> | null;
  default_tax_rates: TaxRate[];
  deleted?: void;
  description: string | null;
  discounts: (Expandable<Discount | DeletedDiscount>)[];
  /** Unix seconds. */
  due_date: number | null;
  /** Unix seconds. */
  effective_at: number | null;
  ending_balance: number | null;
  footer: string | null;
  from_invoice: Invoice.FromInvoice | null;
  hosted_invoice_url?: string | null;
  invoice_pdf?: string | null;
  issuer: Invoice.Issuer;
  last_finalization_error: Invoice.LastFinalizationError | null;
  latest_revision: Expandable<Invoice> | null;
  lines: ApiList<InvoiceLineItem>;
  livemode: boolean;
  metadata: Metadata | null;
  next_payment_attempt: number | null;
  number: string | null;
  on_behalf_of: Expandable<Account> | null;
  parent: Invoice.Parent | null;
  payment_settings: Invoice.PaymentSettings;
  payments?: ApiList<InvoicePayment>;
  /** Unix seconds. */
  period_end: number;
  /** Unix seconds. */
  period_start: number;
  /** In the currency's smallest unit. */
  post_payment_credit_notes_amount: number;
  /** In the currency's smallest unit. */
  pre_payment_credit_notes_amount: number;
  receipt_number: string | null;
  rendering: Invoice.Rendering | null;
  shipping_cost: Invoice.ShippingCost | null;
  shipping_details: Invoice.ShippingDetails | null;
  starting_balance: number;
  statement_descriptor: string | null;
  status: Invoice.Status | null;
  status_details?: Invoice.StatusDetails;
  status_transitions: Invoice.StatusTransitions;
  subtotal: number;
  /** In the currency's smallest unit. */
  subtotal_excluding_tax: number | null;
  test_clock: Expandable<TestHelpersTestClock> | null;
  threshold_reason?: Invoice.ThresholdReason;
  total: number;
  total_discount_amounts: Invoice.TotalDiscountAmount[] | null;
  /** In the currency's smallest unit. */
  total_excluding_tax: number | null;
  total_pretax_credit_amounts: Invoice.TotalPretaxCreditAmount[] | null;
  total_taxes: Invoice.TotalTax[] | null;
  /** Unix seconds. */
  webhooks_delivered_at: number | null;
}
export declare namespace Invoice {
  export interface AutomaticTax {
    disabled_reason: AutomaticTax.DisabledReason | null;
    enabled: boolean;
    liability: AutomaticTax.Liability | null;
    provider: string | null;
    status: AutomaticTax.Status | null;
  }
  export namespace AutomaticTax {
    export type DisabledReason = 'finalization_requires_location_inputs' | 'finalization_system_error' | OtherString;
    export interface Liability {
      account?: Expandable<Account>;
      type: Liability.Type;
    }
    export namespace Liability {
      export type Type = 'account' | 'self' | OtherString;
    }
    export type Status = 'complete' | 'failed' | 'requires_location_inputs' | OtherString;
  }
  export type BillingReason = 'automatic_pending_invoice_item_invoice' | 'manual' | 'quote_accept' | 'subscription' | 'subscription_create' | 'subscription_cycle' | 'subscription_threshold' | 'subscription_update' | 'upcoming' | OtherString;
  export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
  export interface ConfirmationSecret {
    client_secret: string;
    type: string;
  }
  export interface CustomField {
    name: string;
    value: string;
  }
  export interface CustomerShipping {
    address?: Address;
    carrier?: string | null;
    name?: string;
    phone?: string | null;
    tracking_number?: string | null;
  }
  export type CustomerTaxExempt = 'exempt' | 'none' | 'reverse' | OtherString;
  export interface CustomerTaxId {
    type: CustomerTaxId.Type;
    value: string | null;
  }
  export namespace CustomerTaxId {
    export type Type = 'ad_nrt' | 'ae_trn' | 'al_tin' | 'am_tin' | 'ao_tin' | 'ar_cuit' | 'au_abn' | 'au_acn' | 'au_arn' | 'au_wpn' | 'aw_tin' | 'az_tin' | 'ba_tin' | 'bb_tin' | 'bd_bin' | 'bf_ifu' | 'bg_uic' | 'bh_vat' | 'bj_ifu' | 'bo_tin' | 'br_cnpj' | 'br_cpf' | 'bs_tin' | 'bw_vat' | 'by_tin' | 'ca_bn' | 'ca_gst_hst' | 'ca_pst_bc' | 'ca_pst_mb' | 'ca_pst_sk' | 'ca_qst' | 'cd_nif' | 'ch_uid' | 'ch_vat' | 'ci_vat' | 'cl_tin' | 'cm_niu' | 'cn_tin' | 'co_nit' | 'cr_tin' | 'cv_nif' | 'cz_dic' | 'de_stn' | 'do_rcn' | 'ec_ruc' | 'eg_tin' | 'es_cif' | 'et_tin' | 'eu_oss_vat' | 'eu_vat' | 'fo_vat' | 'fr_siren' | 'fr_siret' | 'fr_spi' | 'gb_vat' | 'ge_vat' | 'gh_tin' | 'gi_tin' | 'gn_nif' | 'hk_br' | 'hr_oib' | 'hu_tin' | 'ic_nif' | 'id_npwp' | 'il_vat' | 'in_gst' | 'is_kt' | 'is_vat' | 'it_cf' | 'jp_cn' | 'jp_rn' | 'jp_trn' | 'ke_pin' | 'kg_tin' | 'kh_tin' | 'kr_brn' | 'kz_bin' | 'la_tin' | 'li_uid' | 'li_vat' | 'lk_vat' | 'ma_vat' | 'md_cf' | 'md_vat' | 'me_pib' | 'mk_vat' | 'mr_nif' | 'mu_vat' | 'mx_rfc' | 'my_frp' | 'my_itn' | 'my_sst' | 'mz_nuit' | 'ng_tin' | 'no_vat' | 'no_voec' | 'np_pan' | 'nz_bn' | 'nz_gst' | 'om_vat' | 'pe_ruc' | 'ph_tin' | 'pl_nip' | 'pt_nif' | 'py_ruc' | 'ro_tin' | 'rs_pib' | 'ru_inn' | 'ru_kpp' | 'sa_vat' | 'sg_gst' | 'sg_uen' | 'si_tin' | 'sm_coe' | 'sn_ninea' | 'sr_fin' | 'sv_nit' | 'th_vat' | 'tj_tin' | 'tr_tin' | 'tt_bir' | 'tt_vat' | 'tw_vat' | 'tz_vat' | 'ua_vat' | 'ug_tin' | 'unknown' | 'us_ein' | 'uy_ruc' | 'uz_tin' | 'uz_vat' | 've_rif' | 'vn_tin' | 'za_vat' | 'zm_tin' | 'zw_tin' | OtherString;
  }
  export interface FromInvoice {
    action: string;
    invoice: Expandable<Invoice>;
  }
  export interface Issuer {
    account?: Expandable<Account>;
    type: Issuer.Type;
  }
  export namespace Issuer {
    export type Type = 'account' | 'self' | OtherString;
  }
  export interface LastFinalizationError {
    advice_code?: string;
    charge?: string;
    code?: LastFinalizationError.Code;
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
    type: LastFinalizationError.Type;
  }
  export namespace LastFinalizationError {
    export type Code = 'account_closed' | 'account_country_invalid_address' | 'account_error_country_change_requires_additional_steps' | 'account_information_mismatch' | 'account_invalid' | 'account_number_invalid' | 'account_token_required_for_v2_account' | 'acss_debit_session_incomplete' | 'action_blocked' | 'alipay_upgrade_required' | 'amount_too_large' | 'amount_too_small' | 'anomalous_money_movement_request' | 'api_key_expired' | 'application_fees_not_allowed' | 'approval_required' | 'authentication_failure' | 'authentication_required' | 'balance_insufficient' | 'balance_invalid_parameter' | 'bank_account_bad_routing_numbers' | 'bank_account_declined' | 'bank_account_exists' | 'bank_account_restricted' | 'bank_account_unusable' | 'bank_account_unverified' | 'bank_account_verification_failed' | 'billing_invalid_mandate' | 'bitcoin_upgrade_required' | 'capability_not_active' | 'capture_charge_authorization_expired' | 'capture_unauthorized_payment' | 'card_decline_rate_limit_exceeded' | 'card_declined' | 'cardholder_phone_number_required' | 'charge_already_captured' | 'charge_already_refunded' | 'charge_disputed' | 'charge_exceeds_source_limit' | 'charge_exceeds_transaction_limit' | 'charge_expired_for_capture' | 'charge_invalid_parameter' | 'charge_not_refundable' | 'clearing_code_unsupported' | 'country_code_invalid' | 'country_unsupported' | 'coupon_expired' | 'customer_max_payment_methods' | 'customer_max_subscriptions' | 'customer_session_expired' | 'customer_tax_location_invalid' | 'debit_not_authorized' | 'dispute_evidence_page_limit_exceeded' | 'email_invalid' | 'expired_card' | 'expired_payment_method' | 'failed_tax_calculation' | 'financial_account_balance_does_not_support_currency' | 'financial_account_capability_not_enabled' | 'financial_account_capability_restricted' | 'financial_connections_account_inactive' | 'financial_connections_account_pending_account_numbers' | 'financial_connections_account_unavailable_account_numbers' | 'financial_connections_consent_locale_invalid' | 'financial_connections_consent_locale_unsupported' | 'financial_connections_no_successful_transaction_refresh' | 'forwarding_api_inactive' | 'forwarding_api_invalid_parameter' | 'forwarding_api_retryable_upstream_error' | 'forwarding_api_upstream_connection_error' | 'forwarding_api_upstream_connection_timeout' | 'forwarding_api_upstream_error' | 'idempotency_key_in_use' | 'incorrect_address' | 'incorrect_cvc' | 'incorrect_number' | 'incorrect_postal_code' | 'incorrect_zip' | 'india_recurring_payment_mandate_canceled' | 'instant_payouts_config_disabled' | 'instant_payouts_currency_disabled' | 'instant_payouts_limit_exceeded' | 'instant_payouts_unsupported' | 'insufficient_funds' | 'intent_invalid_state' | 'intent_verification_method_missing' | 'invalid_canceled_subscription_fields' | 'invalid_card_type' | 'invalid_characters' | 'invalid_charge_amount' | 'invalid_cvc' | 'invalid_expiry_month' | 'invalid_expiry_year' | 'invalid_mandate_reference_prefix_format' | 'invalid_number' | 'invalid_source_usage' | 'invalid_tax_location' | 'invoice_no_customer_line_items' | 'invoice_no_payment_method_types' | 'invoice_no_subscription_line_items' | 'invoice_not_editable' | 'invoice_on_behalf_of_not_editable' | 'invoice_payment_intent_requires_action' | 'invoice_upcoming_none' | 'livemode_mismatch' | 'lock_timeout' | 'missing' | 'no_account' | 'not_allowed_on_standard_account' | 'out_of_inventory' | 'ownership_declaration_not_allowed' | 'parameter_invalid_empty' | 'parameter_invalid_integer' | 'parameter_invalid_string_blank' | 'parameter_invalid_string_empty' | 'parameter_missing' | 'parameter_unknown' | 'parameters_exclusive' | 'payment_evaluation_on_api_version_not_supported' | 'payment_intent_action_required' | 'payment_intent_authentication_failure' | 'payment_intent_incompatible_payment_method' | 'payment_intent_invalid_parameter' | 'payment_intent_konbini_rejected_confirmation_number' | 'payment_intent_mandate_invalid' | 'payment_intent_payment_attempt_expired' | 'payment_intent_payment_attempt_failed' | 'payment_intent_rate_limit_exceeded' | 'payment_intent_unexpected_state' | 'payment_method_bank_account_already_verified' | 'payment_method_bank_account_blocked' | 'payment_method_billing_details_address_missing' | 'payment_method_configuration_failures' | 'payment_method_currency_mismatch' | 'payment_method_customer_decline' | 'payment_method_invalid_parameter' | 'payment_method_invalid_parameter_testmode' | 'payment_method_microdeposit_failed' | 'payment_method_microdeposit_processing_error' | 'payment_method_microdeposit_verification_amounts_invalid' | 'payment_method_microdeposit_verification_amounts_mismatch' | 'payment_method_microdeposit_verification_attempts_exceeded' | 'payment_method_microdeposit_verification_descriptor_code_mismatch' | 'payment_method_microdeposit_verification_timeout' | 'payment_method_not_available' | 'payment_method_provider_decline' | 'payment_method_provider_timeout' | 'payment_method_restricted' | 'payment_method_unactivated' | 'payment_method_unexpected_state' | 'payment_method_unsupported_type' | 'payout_reconciliation_not_ready' | 'payouts_limit_exceeded' | 'payouts_not_allowed' | 'platform_account_required' | 'platform_api_key_expired' | 'postal_code_invalid' | 'processing_error' | 'product_inactive' | 'progressive_onboarding_limit_exceeded' | 'rate_limit' | 'refer_to_customer' | 'refund_disputed_payment' | 'request_blocked' | 'resource_already_exists' | 'resource_missing' | 'return_intent_already_processed' | 'routing_number_invalid' | 'secret_key_required' | 'sepa_unsupported_account' | 'service_period_coupon_with_metered_tiered_item_unsupported' | 'setup_attempt_failed' | 'setup_intent_authentication_failure' | 'setup_intent_invalid_parameter' | 'setup_intent_mandate_invalid' | 'setup_intent_mobile_wallet_unsupported' | 'setup_intent_setup_attempt_expired' | 'setup_intent_unexpected_state' | 'shipping_address_invalid' | 'shipping_calculation_failed' | 'siret_invalid' | 'sku_inactive' | 'smart_disputes_not_available' | 'state_unsupported' | 'status_transition_invalid' | 'storer_capability_missing' | 'storer_capability_not_active' | 'stripe_tax_inactive' | 'subscription_update_trial_after_billing_cycle_anchor' | 'tax_id_invalid' | 'tax_id_prohibited' | 'taxes_calculation_failed' | 'terminal_location_country_unsupported' | 'terminal_reader_busy' | 'terminal_reader_hardware_fault' | 'terminal_reader_invalid_location_for_activation' | 'terminal_reader_invalid_location_for_payment' | 'terminal_reader_offline' | 'terminal_reader_timeout' | 'testmode_charges_only' | 'three_d_secure_authentication_not_supported' | 'three_d_secure_authentication_upstream_error' | 'tls_version_unsupported' | 'token_already_used' | 'token_card_network_invalid' | 'token_in_use' | 'transfer_source_balance_parameters_mismatch' | 'transfers_not_allowed' | 'url_invalid' | OtherString;
    export type Type = 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error' | OtherString;
  }
  export interface Parent {
    quote_details: Parent.QuoteDetails | null;
    subscription_details: Parent.SubscriptionDetails | null;
    type: Parent.Type;
  }
  export namespace Parent {
    export interface QuoteDetails {
      quote: string;
    }
    export interface SubscriptionDetails {
      metadata: Metadata | null;
      subscription: Expandable<Subscription>;
      /** Unix seconds. */
      subscription_proration_date?: number;
    }
    export type Type = 'quote_details' | 'subscription_details' | OtherString;
  }
  export interface PaymentSettings {
    default_mandate: string | null;
    payment_method_options: PaymentSettings.PaymentMethodOptions | null;
    payment_method_types: PaymentSettings.PaymentMethodType[] | null;
  }
  export namespace PaymentSettings {
    export interface PaymentMethodOptions {
      acss_debit: PaymentMethodOptions.AcssDebit | null;
      bancontact: PaymentMethodOptions.Bancontact | null;
      billie?: PaymentMethodOptions.Billie | null;
      blik?: PaymentMethodOptions.Blik | null;
      card: PaymentMethodOptions.Card | null;
      customer_balance: PaymentMethodOptions.CustomerBalance | null;
      konbini: PaymentMethodOptions.Konbini | null;
      payto: PaymentMethodOptions.Payto | null;
      pix: PaymentMethodOptions.Pix | null;
      sepa_debit: PaymentMethodOptions.SepaDebit | null;
      upi: PaymentMethodOptions.Upi | null;
      us_bank_account: PaymentMethodOptions.UsBankAccount | null;
    }
    export namespace PaymentMethodOptions {
      export interface AcssDebit {
        mandate_options?: AcssDebit.MandateOptions;
        verification_method?: AcssDebit.VerificationMethod;
      }
      export namespace AcssDebit {
        export interface MandateOptions {
          transaction_type: MandateOptions.TransactionType | null;
        }
        export namespace MandateOptions {
          export type TransactionType = 'business' | 'personal' | OtherString;
        }
        export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
      }
      export interface Bancontact {
        preferred_language: Bancontact.PreferredLanguage;
      }
      export namespace Bancontact {
        export type PreferredLanguage = 'de' | 'en' | 'fr' | 'nl' | OtherString;
      }
      export interface Billie {
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
          export type RegistrationType = 'ch_ein' | 'de_hrb' | 'dk_cvr' | 'es_cif' | 'fi_tunnus' | 'fr_siren' | 'fr_siret' | 'it_rea' | 'nl_kvk' | 'no_org_number' | 'no_pno' | 'se_org_number' | 'se_pno' | 'uk_crn';
        }
      }
      export interface Blik {
      }
      export interface Card {
        installments?: Card.Installments;
        request_three_d_secure: Card.RequestThreeDSecure | null;
      }
      export namespace Card {
        export interface Installments {
          enabled: boolean | null;
        }
        export type RequestThreeDSecure = 'any' | 'automatic' | 'challenge' | OtherString;
      }
      export interface CustomerBalance {
        bank_transfer?: CustomerBalance.BankTransfer;
        funding_type: 'bank_transfer' | null;
      }
      export namespace CustomerBalance {
        export interface BankTransfer {
          eu_bank_transfer?: BankTransfer.EuBankTransfer;
          type: string | null;
        }
        export namespace BankTransfer {
          export interface EuBankTransfer {
            country: EuBankTransfer.Country;
          }
          export namespace EuBankTransfer {
            export type Country = 'BE' | 'DE' | 'ES' | 'FR' | 'IE' | 'NL' | OtherString;
          }
        }
      }
      export interface Konbini {
      }
      export interface Payto {
        mandate_options?: Payto.MandateOptions;
      }
      export namespace Payto {
        export interface MandateOptions {
          /** In the currency's smallest unit. */
          amount: number | null;
          amount_type: MandateOptions.AmountType | null;
          purpose: MandateOptions.Purpose | null;
        }
        export namespace MandateOptions {
          export type AmountType = 'fixed' | 'maximum' | OtherString;
          export type Purpose = 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'personal' | 'retail' | 'salary' | 'tax' | 'utility' | OtherString;
        }
      }
      export interface Pix {
        amount_includes_iof: Pix.AmountIncludesIof | null;
        expires_after_seconds?: number;
      }
      export namespace Pix {
        export type AmountIncludesIof = 'always' | 'never' | OtherString;
      }
      export interface SepaDebit {
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
        verification_method?: UsBankAccount.VerificationMethod;
      }
      export namespace UsBankAccount {
        export interface FinancialConnections {
          filters?: FinancialConnections.Filters;
          permissions?: FinancialConnections.Permission[];
          prefetch: FinancialConnections.Prefetch[] | null;
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
        export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
      }
    }
    export type PaymentMethodType = 'ach_credit_transfer' | 'ach_debit' | 'acss_debit' | 'affirm' | 'alipay' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'custom' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'jp_credit_transfer' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'link' | 'mb_way' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'satispay' | 'sepa_credit_transfer' | 'sepa_debit' | 'sequra' | 'sofort' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | OtherString;
  }
  export interface Rendering {
    amount_tax_display: string | null;
    pdf: Rendering.Pdf | null;
    template: string | null;
    template_version: number | null;
  }
  export namespace Rendering {
    export interface Pdf {
      page_size: Pdf.PageSize | null;
    }
    export namespace Pdf {
      export type PageSize = 'a4' | 'auto' | 'letter' | OtherString;
    }
  }
  export interface ShippingCost {
    /** In the currency's smallest unit. */
    amount_subtotal: number;
    /** In the currency's smallest unit. */
    amount_tax: number;
    /** In the currency's smallest unit. */
    amount_total: number;
    shipping_rate: Expandable<ShippingRate> | null;
    taxes?: ShippingCost.Tax[];
  }
  export namespace ShippingCost {
    export interface Tax {
      /** In the currency's smallest unit. */
      amount: number;
      rate: TaxRate;
      taxability_reason: Tax.TaxabilityReason | null;
      /** In the currency's smallest unit. */
      taxable_amount: number | null;
    }
    export namespace Tax {
      export type TaxabilityReason = 'customer_exempt' | 'not_collecting' | 'not_subject_to_tax' | 'not_supported' | 'portion_product_exempt' | 'portion_reduced_rated' | 'portion_standard_rated' | 'product_exempt' | 'product_exempt_holiday' | 'proportionally_rated' | 'reduced_rated' | 'reverse_charge' | 'standard_rated' | 'taxable_basis_reduced' | 'zero_rated' | OtherString;
    }
  }
  export interface ShippingDetails {
    address?: Address;
    carrier?: string | null;
    name?: string;
    phone?: string | null;
    tracking_number?: string | null;
  }
  export type Status = 'draft' | 'open' | 'paid' | 'uncollectible' | 'void' | OtherString;
  export interface StatusDetails {
    uncollectible?: StatusDetails.Uncollectible;
  }
  export namespace StatusDetails {
    export interface Uncollectible {
      reason: Uncollectible.Reason | null;
    }
    export namespace Uncollectible {
      export type Reason = 'max_payment_attempts' | 'payment_not_received' | 'subscription_canceled' | 'subscription_paused' | 'user_forgiven' | OtherString;
    }
  }
  export interface StatusTransitions {
    /** Unix seconds. */
    finalized_at: number | null;
    /** Unix seconds. */
    marked_uncollectible_at: number | null;
    /** Unix seconds. */
    paid_at: number | null;
    /** Unix seconds. */
    voided_at: number | null;
  }
  export interface ThresholdReason {
    /** In the currency's smallest unit. */
    amount_gte: number | null;
    item_reasons: ThresholdReason.ItemReason[];
  }
  export namespace ThresholdReason {
    export interface ItemReason {
      line_item_ids: string[];
      usage_gte: number;
    }
  }
  export interface TotalDiscountAmount {
    /** In the currency's smallest unit. */
    amount: number;
    discount: Expandable<Discount | DeletedDiscount>;
  }
  export interface TotalPretaxCreditAmount {
    /** In the currency's smallest unit. */
    amount: number;
    credit_balance_transaction?: Expandable<BillingCreditBalanceTransaction> | null;
    discount?: Expandable<Discount | DeletedDiscount>;
    type: TotalPretaxCreditAmount.Type;
  }
  export namespace TotalPretaxCreditAmount {
    export type Type = 'credit_balance_transaction' | 'discount' | OtherString;
  }
  export interface TotalTax {
    /** In the currency's smallest unit. */
    amount: number;
    tax_behavior: TotalTax.TaxBehavior;
    tax_rate_details: TotalTax.TaxRateDetails | null;
    taxability_reason: TotalTax.TaxabilityReason;
    /** In the currency's smallest unit. */
    taxable_amount: number | null;
    type: 'tax_rate_details';
  }
  export namespace TotalTax {
    export type TaxBehavior = 'exclusive' | 'inclusive' | OtherString;
    export interface TaxRateDetails {
      tax_rate: string;
    }
    export type TaxabilityReason = 'customer_exempt' | 'not_available' | 'not_collecting' | 'not_subject_to_tax' | 'not_supported' | 'portion_product_exempt' | 'portion_reduced_rated' | 'portion_standard_rated' | 'product_exempt' | 'product_exempt_holiday' | 'proportionally_rated' | 'reduced_rated' | 'reverse_charge' | 'standard_rated' | 'taxable_basis_reduced' | 'zero_rated' | OtherString;
  }
}

export interface DeletedInvoice {
  id: string;
  object: 'invoice';
  deleted: true;
}

export interface InvoiceCreateParams {
  account_tax_ids?: Emptyable<readonly string[]> | undefined;
  /** In the currency's smallest unit. */
  application_fee_amount?: number | undefined;
  auto_advance?: boolean | undefined;
  automatic_tax?: InvoiceCreateParams.AutomaticTax | undefined;
  /** Unix seconds. */
  automatically_finalizes_at?: Timestamp | undefined;
  collection_method?: InvoiceCreateParams.CollectionMethod | undefined;
  currency?: string | undefined;
  custom_fields?: Emptyable<readonly InvoiceCreateParams.CustomField[]> | undefined;
  customer?: string | undefined;
  customer_account?: string | undefined;
  days_until_due?: number | undefined;
  default_payment_method?: string | undefined;
  default_source?: string | undefined;
  default_tax_rates?: readonly string[] | undefined;
  description?: string | undefined;
  discounts?: Emptyable<readonly InvoiceCreateParams.Discount[]> | undefined;
  /** Unix seconds. */
  due_date?: Timestamp | undefined;
  /** Unix seconds. */
  effective_at?: Timestamp | undefined;
  expand?: readonly string[] | undefined;
  footer?: string | undefined;
  from_invoice?: InvoiceCreateParams.FromInvoice | undefined;
  issuer?: InvoiceCreateParams.Issuer | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  number?: string | undefined;
  on_behalf_of?: string | undefined;
  payment_settings?: InvoiceCreateParams.PaymentSettings | undefined;
  pending_invoice_items_behavior?: InvoiceCreateParams.PendingInvoiceItemsBehavior | undefined;
  rendering?: InvoiceCreateParams.Rendering | undefined;
  shipping_cost?: InvoiceCreateParams.ShippingCost | undefined;
  shipping_details?: InvoiceCreateParams.ShippingDetails | undefined;
  statement_descriptor?: string | undefined;
  subscription?: string | undefined;
  transfer_data?: InvoiceCreateParams.TransferData | undefined;
}
export declare namespace InvoiceCreateParams {
  export interface AutomaticTax {
    enabled: boolean;
    liability?: AutomaticTax.Liability | undefined;
  }
  export namespace AutomaticTax {
    export interface Liability {
      account?: string | undefined;
      type: Liability.Type;
    }
    export namespace Liability {
      export type Type = 'account' | 'self' | OtherString;
    }
  }
  export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
  export interface CustomField {
    /** Up to 40 characters. */
    name: string;
    /** Up to 140 characters. */
    value: string;
  }
  export interface Discount {
    coupon?: string | undefined;
    discount?: string | undefined;
    promotion_code?: string | undefined;
  }
  export interface FromInvoice {
    action: 'revision';
    invoice: string;
  }
  export interface Issuer {
    account?: string | undefined;
    type: Issuer.Type;
  }
  export namespace Issuer {
    export type Type = 'account' | 'self' | OtherString;
  }
  export interface PaymentSettings {
    default_mandate?: Emptyable<string> | undefined;
    payment_method_options?: PaymentSettings.PaymentMethodOptions | undefined;
    payment_method_types?: Emptyable<readonly PaymentSettings.PaymentMethodType[]> | undefined;
  }
  export namespace PaymentSettings {
    export interface PaymentMethodOptions {
      acss_debit?: Emptyable<PaymentMethodOptions.AcssDebit> | undefined;
      bancontact?: Emptyable<PaymentMethodOptions.Bancontact> | undefined;
      billie?: Emptyable<PaymentMethodOptions.Billie> | undefined;
      blik?: Emptyable<PaymentMethodOptions.Blik> | undefined;
      card?: Emptyable<PaymentMethodOptions.Card> | undefined;
      customer_balance?: Emptyable<PaymentMethodOptions.CustomerBalance> | undefined;
      konbini?: Emptyable<PaymentMethodOptions.Konbini> | undefined;
      payto?: Emptyable<PaymentMethodOptions.Payto> | undefined;
      pix?: Emptyable<PaymentMethodOptions.Pix> | undefined;
      sepa_debit?: Emptyable<PaymentMethodOptions.SepaDebit> | undefined;
      upi?: Emptyable<PaymentMethodOptions.Upi> | undefined;
      us_bank_account?: Emptyable<PaymentMethodOptions.UsBankAccount> | undefined;
    }
    export namespace PaymentMethodOptions {
      export interface AcssDebit {
        mandate_options?: AcssDebit.MandateOptions | undefined;
        verification_method?: AcssDebit.VerificationMethod | undefined;
      }
      export namespace AcssDebit {
        export interface MandateOptions {
          transaction_type?: MandateOptions.TransactionType | undefined;
        }
        export namespace MandateOptions {
          export type TransactionType = 'business' | 'personal' | OtherString;
        }
        export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
      }
      export interface Bancontact {
        preferred_language?: Bancontact.PreferredLanguage | undefined;
      }
      export namespace Bancontact {
        export type PreferredLanguage = 'de' | 'en' | 'fr' | 'nl' | OtherString;
      }
      export interface Billie {
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
      export interface Blik extends NoParams {
      }
      export interface Card {
        installments?: Card.Installments | undefined;
        request_three_d_secure?: Card.RequestThreeDSecure | undefined;
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
        export type RequestThreeDSecure = 'any' | 'automatic' | 'challenge' | OtherString;
      }
      export interface CustomerBalance {
        bank_transfer?: CustomerBalance.BankTransfer | undefined;
        funding_type?: string | undefined;
      }
      export namespace CustomerBalance {
        export interface BankTransfer {
          eu_bank_transfer?: BankTransfer.EuBankTransfer | undefined;
          type?: string | undefined;
        }
        export namespace BankTransfer {
          export interface EuBankTransfer {
            country: string;
          }
        }
      }
      export interface Konbini extends NoParams {
      }
      export interface Payto {
        mandate_options?: Payto.MandateOptions | undefined;
      }
      export namespace Payto {
        export interface MandateOptions {
          /** In the currency's smallest unit. */
          amount?: number | undefined;
          purpose?: MandateOptions.Purpose | undefined;
        }
        export namespace MandateOptions {
          export type Purpose = 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'personal' | 'retail' | 'salary' | 'tax' | 'utility' | OtherString;
        }
      }
      export interface Pix {
        amount_includes_iof?: Pix.AmountIncludesIof | undefined;
        expires_after_seconds?: number | undefined;
      }
      export namespace Pix {
        export type AmountIncludesIof = 'always' | 'never' | OtherString;
      }
      export interface SepaDebit extends NoParams {
      }
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
        financial_connections?: UsBankAccount.FinancialConnections | undefined;
        verification_method?: UsBankAccount.VerificationMethod | undefined;
      }
      export namespace UsBankAccount {
        export interface FinancialConnections {
          filters?: FinancialConnections.Filters | undefined;
          permissions?: readonly FinancialConnections.Permission[] | undefined;
          prefetch?: readonly FinancialConnections.Prefetch[] | undefined;
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
        export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
      }
    }
    export type PaymentMethodType = 'ach_credit_transfer' | 'ach_debit' | 'acss_debit' | 'affirm' | 'alipay' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'custom' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'jp_credit_transfer' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'link' | 'mb_way' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'satispay' | 'sepa_credit_transfer' | 'sepa_debit' | 'sequra' | 'sofort' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | OtherString;
  }
  export type PendingInvoiceItemsBehavior = 'exclude' | 'include' | OtherString;
  export interface Rendering {
    amount_tax_display?: Emptyable<Rendering.AmountTaxDisplay> | undefined;
    pdf?: Rendering.Pdf | undefined;
    template?: string | undefined;
    template_version?: Emptyable<number> | undefined;
  }
  export namespace Rendering {
    export type AmountTaxDisplay = 'exclude_tax' | 'include_inclusive_tax' | OtherString;
    export interface Pdf {
      page_size?: Pdf.PageSize | undefined;
    }
    export namespace Pdf {
      export type PageSize = 'a4' | 'auto' | 'letter' | OtherString;
    }
  }
  export interface ShippingCost {
    shipping_rate?: string | undefined;
    shipping_rate_data?: ShippingCost.ShippingRateData | undefined;
  }
  export namespace ShippingCost {
    export interface ShippingRateData {
      delivery_estimate?: ShippingRateData.DeliveryEstimate | undefined;
      display_name: string;
      fixed_amount?: ShippingRateData.FixedAmount | undefined;
      metadata?: MetadataParam | undefined;
      tax_behavior?: ShippingRateData.TaxBehavior | undefined;
      tax_code?: string | undefined;
      type?: 'fixed_amount' | undefined;
    }
    export namespace ShippingRateData {
      export interface DeliveryEstimate {
        maximum?: DeliveryEstimate.Maximum | undefined;
        minimum?: DeliveryEstimate.Minimum | undefined;
      }
      export namespace DeliveryEstimate {
        export interface Maximum {
          unit: Maximum.Unit;
          value: number;
        }
        export namespace Maximum {
          export type Unit = 'business_day' | 'day' | 'hour' | 'month' | 'week' | OtherString;
        }
        export interface Minimum {
          unit: Minimum.Unit;
          value: number;
        }
        export namespace Minimum {
          export type Unit = 'business_day' | 'day' | 'hour' | 'month' | 'week' | OtherString;
        }
      }
      export interface FixedAmount {
        /** In the currency's smallest unit. */
        amount: number;
        currency: string;
        currency_options?: Record<string, FixedAmount.CurrencyOptions> | undefined;
      }
      export namespace FixedAmount {
        export interface CurrencyOptions {
          /** In the currency's smallest unit. */
          amount: number;
          tax_behavior?: CurrencyOptions.TaxBehavior | undefined;
        }
        export namespace CurrencyOptions {
          export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
        }
      }
      export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    }
  }
  export interface ShippingDetails {
    address: AddressParam;
    name: string;
    phone?: Emptyable<string> | undefined;
  }
  export interface TransferData {
    /** In the currency's smallest unit. */
    amount?: number | undefined;
    destination: string;
  }
}

export interface InvoiceRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface InvoiceUpdateParams {
  account_tax_ids?: Emptyable<readonly string[]> | undefined;
  /** In the currency's smallest unit. */
  application_fee_amount?: number | undefined;
  auto_advance?: boolean | undefined;
  automatic_tax?: InvoiceUpdateParams.AutomaticTax | undefined;
  /** Unix seconds. */
  automatically_finalizes_at?: Timestamp | undefined;
  collection_method?: InvoiceUpdateParams.CollectionMethod | undefined;
  custom_fields?: Emptyable<readonly InvoiceUpdateParams.CustomField[]> | undefined;
  days_until_due?: number | undefined;
  default_payment_method?: string | undefined;
  default_source?: Emptyable<string> | undefined;
  default_tax_rates?: Emptyable<readonly string[]> | undefined;
  description?: string | undefined;
  discounts?: Emptyable<readonly InvoiceUpdateParams.Discount[]> | undefined;
  /** Unix seconds. */
  due_date?: Timestamp | undefined;
  /** Unix seconds. */
  effective_at?: Emptyable<Timestamp> | undefined;
  expand?: readonly string[] | undefined;
  footer?: string | undefined;
  issuer?: InvoiceUpdateParams.Issuer | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  number?: Emptyable<string> | undefined;
  on_behalf_of?: Emptyable<string> | undefined;
  payment_settings?: InvoiceUpdateParams.PaymentSettings | undefined;
  rendering?: InvoiceUpdateParams.Rendering | undefined;
  shipping_cost?: Emptyable<InvoiceUpdateParams.ShippingCost> | undefined;
  shipping_details?: Emptyable<InvoiceUpdateParams.ShippingDetails> | undefined;
  statement_descriptor?: string | undefined;
  transfer_data?: Emptyable<InvoiceUpdateParams.TransferData> | undefined;
}
export declare namespace InvoiceUpdateParams {
  export interface AutomaticTax {
    enabled: boolean;
    liability?: AutomaticTax.Liability | undefined;
  }
  export namespace AutomaticTax {
    export interface Liability {
      account?: string | undefined;
      type: Liability.Type;
    }
    export namespace Liability {
      export type Type = 'account' | 'self' | OtherString;
    }
  }
  export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
  export interface CustomField {
    /** Up to 40 characters. */
    name: string;
    /** Up to 140 characters. */
    value: string;
  }
  export interface Discount {
    coupon?: string | undefined;
    discount?: string | undefined;
    promotion_code?: string | undefined;
  }
  export interface Issuer {
    account?: string | undefined;
    type: Issuer.Type;
  }
  export namespace Issuer {
    export type Type = 'account' | 'self' | OtherString;
  }
  export interface PaymentSettings {
    default_mandate?: Emptyable<string> | undefined;
    payment_method_options?: PaymentSettings.PaymentMethodOptions | undefined;
    payment_method_types?: Emptyable<readonly PaymentSettings.PaymentMethodType[]> | undefined;
  }
  export namespace PaymentSettings {
    export interface PaymentMethodOptions {
      acss_debit?: Emptyable<PaymentMethodOptions.AcssDebit> | undefined;
      bancontact?: Emptyable<PaymentMethodOptions.Bancontact> | undefined;
      billie?: Emptyable<PaymentMethodOptions.Billie> | undefined;
      blik?: Emptyable<PaymentMethodOptions.Blik> | undefined;
      card?: Emptyable<PaymentMethodOptions.Card> | undefined;
      customer_balance?: Emptyable<PaymentMethodOptions.CustomerBalance> | undefined;
      konbini?: Emptyable<PaymentMethodOptions.Konbini> | undefined;
      payto?: Emptyable<PaymentMethodOptions.Payto> | undefined;
      pix?: Emptyable<PaymentMethodOptions.Pix> | undefined;
      sepa_debit?: Emptyable<PaymentMethodOptions.SepaDebit> | undefined;
      upi?: Emptyable<PaymentMethodOptions.Upi> | undefined;
      us_bank_account?: Emptyable<PaymentMethodOptions.UsBankAccount> | undefined;
    }
    export namespace PaymentMethodOptions {
      export interface AcssDebit {
        mandate_options?: AcssDebit.MandateOptions | undefined;
        verification_method?: AcssDebit.VerificationMethod | undefined;
      }
      export namespace AcssDebit {
        export interface MandateOptions {
          transaction_type?: MandateOptions.TransactionType | undefined;
        }
        export namespace MandateOptions {
          export type TransactionType = 'business' | 'personal' | OtherString;
        }
        export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
      }
      export interface Bancontact {
        preferred_language?: Bancontact.PreferredLanguage | undefined;
      }
      export namespace Bancontact {
        export type PreferredLanguage = 'de' | 'en' | 'fr' | 'nl' | OtherString;
      }
      export interface Billie {
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
      export interface Blik extends NoParams {
      }
      export interface Card {
        installments?: Card.Installments | undefined;
        request_three_d_secure?: Card.RequestThreeDSecure | undefined;
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
        export type RequestThreeDSecure = 'any' | 'automatic' | 'challenge' | OtherString;
      }
      export interface CustomerBalance {
        bank_transfer?: CustomerBalance.BankTransfer | undefined;
        funding_type?: string | undefined;
      }
      export namespace CustomerBalance {
        export interface BankTransfer {
          eu_bank_transfer?: BankTransfer.EuBankTransfer | undefined;
          type?: string | undefined;
        }
        export namespace BankTransfer {
          export interface EuBankTransfer {
            country: string;
          }
        }
      }
      export interface Konbini extends NoParams {
      }
      export interface Payto {
        mandate_options?: Payto.MandateOptions | undefined;
      }
      export namespace Payto {
        export interface MandateOptions {
          /** In the currency's smallest unit. */
          amount?: number | undefined;
          purpose?: MandateOptions.Purpose | undefined;
        }
        export namespace MandateOptions {
          export type Purpose = 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'personal' | 'retail' | 'salary' | 'tax' | 'utility' | OtherString;
        }
      }
      export interface Pix {
        amount_includes_iof?: Pix.AmountIncludesIof | undefined;
        expires_after_seconds?: number | undefined;
      }
      export namespace Pix {
        export type AmountIncludesIof = 'always' | 'never' | OtherString;
      }
      export interface SepaDebit extends NoParams {
      }
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
        financial_connections?: UsBankAccount.FinancialConnections | undefined;
        verification_method?: UsBankAccount.VerificationMethod | undefined;
      }
      export namespace UsBankAccount {
        export interface FinancialConnections {
          filters?: FinancialConnections.Filters | undefined;
          permissions?: readonly FinancialConnections.Permission[] | undefined;
          prefetch?: readonly FinancialConnections.Prefetch[] | undefined;
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
        export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
      }
    }
    export type PaymentMethodType = 'ach_credit_transfer' | 'ach_debit' | 'acss_debit' | 'affirm' | 'alipay' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'custom' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'jp_credit_transfer' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'link' | 'mb_way' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'satispay' | 'sepa_credit_transfer' | 'sepa_debit' | 'sequra' | 'sofort' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | OtherString;
  }
  export interface Rendering {
    amount_tax_display?: Emptyable<Rendering.AmountTaxDisplay> | undefined;
    pdf?: Rendering.Pdf | undefined;
    template?: string | undefined;
    template_version?: Emptyable<number> | undefined;
  }
  export namespace Rendering {
    export type AmountTaxDisplay = 'exclude_tax' | 'include_inclusive_tax' | OtherString;
    export interface Pdf {
      page_size?: Pdf.PageSize | undefined;
    }
    export namespace Pdf {
      export type PageSize = 'a4' | 'auto' | 'letter' | OtherString;
    }
  }
  export interface ShippingCost {
    shipping_rate?: string | undefined;
    shipping_rate_data?: ShippingCost.ShippingRateData | undefined;
  }
  export namespace ShippingCost {
    export interface ShippingRateData {
      delivery_estimate?: ShippingRateData.DeliveryEstimate | undefined;
      display_name: string;
      fixed_amount?: ShippingRateData.FixedAmount | undefined;
      metadata?: MetadataParam | undefined;
      tax_behavior?: ShippingRateData.TaxBehavior | undefined;
      tax_code?: string | undefined;
      type?: 'fixed_amount' | undefined;
    }
    export namespace ShippingRateData {
      export interface DeliveryEstimate {
        maximum?: DeliveryEstimate.Maximum | undefined;
        minimum?: DeliveryEstimate.Minimum | undefined;
      }
      export namespace DeliveryEstimate {
        export interface Maximum {
          unit: Maximum.Unit;
          value: number;
        }
        export namespace Maximum {
          export type Unit = 'business_day' | 'day' | 'hour' | 'month' | 'week' | OtherString;
        }
        export interface Minimum {
          unit: Minimum.Unit;
          value: number;
        }
        export namespace Minimum {
          export type Unit = 'business_day' | 'day' | 'hour' | 'month' | 'week' | OtherString;
        }
      }
      export interface FixedAmount {
        /** In the currency's smallest unit. */
        amount: number;
        currency: string;
        currency_options?: Record<string, FixedAmount.CurrencyOptions> | undefined;
      }
      export namespace FixedAmount {
        export interface CurrencyOptions {
          /** In the currency's smallest unit. */
          amount: number;
          tax_behavior?: CurrencyOptions.TaxBehavior | undefined;
        }
        export namespace CurrencyOptions {
          export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
        }
      }
      export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    }
  }
  export interface ShippingDetails {
    address: AddressParam;
    name: string;
    phone?: Emptyable<string> | undefined;
  }
  export interface TransferData {
    /** In the currency's smallest unit. */
    amount?: number | undefined;
    destination: string;
  }
}

export interface InvoiceListParams extends PaginationParams {
  collection_method?: InvoiceListParams.CollectionMethod | undefined;
  created?: RangeQueryParam | number | undefined;
  customer?: string | undefined;
  customer_account?: string | undefined;
  /** Unix seconds. */
  due_date?: RangeQueryParam | Timestamp | undefined;
  expand?: readonly string[] | undefined;
  status?: InvoiceListParams.Status | undefined;
  subscription?: string | undefined;
}
export declare namespace InvoiceListParams {
  export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
  export type Status = 'draft' | 'open' | 'paid' | 'uncollectible' | 'void' | OtherString;
}

export interface InvoiceDeleteParams extends NoParams {
}

export interface InvoiceAddLinesParams {
  lines: readonly InvoiceAddLinesParams.Line[];
  expand?: readonly string[] | undefined;
  invoice_metadata?: Emptyable<Record<string, string>> | undefined;
}
export declare namespace InvoiceAddLinesParams {
  export interface Line {
    /** In the currency's smallest unit. */
    amount?: number | undefined;
    description?: string | undefined;
    discountable?: boolean | undefined;
    discounts?: Emptyable<readonly Line.Discount[]> | undefined;
    invoice_item?: string | undefined;
    metadata?: Emptyable<MetadataParam> | undefined;
    period?: Line.Period | undefined;
    price_data?: Line.PriceData | undefined;
    pricing?: Line.Pricing | undefined;
    quantity?: number | undefined;
    quantity_decimal?: string | undefined;
    tax_amounts?: Emptyable<readonly Line.TaxAmount[]> | undefined;
    tax_rates?: Emptyable<readonly string[]> | undefined;
  }
  export namespace Line {
    export interface Discount {
      coupon?: string | undefined;
      discount?: string | undefined;
      promotion_code?: string | undefined;
    }
    export interface Period {
      /** Unix seconds. */
      end: Timestamp;
      /** Unix seconds. */
      start: Timestamp;
    }
    export interface PriceData {
      currency: string;
      product?: string | undefined;
      product_data?: PriceData.ProductData | undefined;
      tax_behavior?: PriceData.TaxBehavior | undefined;
      /** In the currency's smallest unit. */
      unit_amount?: number | undefined;
      unit_amount_decimal?: string | undefined;
    }
    export namespace PriceData {
      export interface ProductData {
        description?: string | undefined;
        images?: readonly string[] | undefined;
        metadata?: MetadataParam | undefined;
        name: string;
        tax_code?: string | undefined;
        tax_details?: ProductData.TaxDetails | undefined;
        unit_label?: string | undefined;
      }
      export namespace ProductData {
        export interface TaxDetails {
          performance_location?: string | undefined;
          tax_code?: Emptyable<string> | undefined;
        }
      }
      export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    }
    export interface Pricing {
      price?: string | undefined;
    }
    export interface TaxAmount {
      /** In the currency's smallest unit. */
      amount: number;
      tax_rate_data: TaxAmount.TaxRateData;
      taxability_reason?: TaxAmount.TaxabilityReason | undefined;
      /** In the currency's smallest unit. */
      taxable_amount: number;
    }
    export namespace TaxAmount {
      export interface TaxRateData {
        country?: string | undefined;
        description?: string | undefined;
        display_name: string;
        inclusive: boolean;
        jurisdiction?: string | undefined;
        jurisdiction_level?: TaxRateData.JurisdictionLevel | undefined;
        percentage: number;
        state?: string | undefined;
        tax_type?: TaxRateData.TaxType | undefined;
      }
      export namespace TaxRateData {
        export type JurisdictionLevel = 'city' | 'country' | 'county' | 'district' | 'multiple' | 'state' | OtherString;
        export type TaxType = 'admissions_tax' | 'amusement_tax' | 'attendance_tax' | 'communications_tax' | 'digital_excise_tax' | 'entertainment_tax' | 'get_fund' | 'gross_receipts_tax' | 'gst' | 'hospitality_tax' | 'hst' | 'igst' | 'jct' | 'lease_tax' | 'luxury_tax' | 'mass_transit_parking_tax' | 'nhil' | 'parking_tax' | 'pst' | 'qst' | 'resort_tax' | 'retail_delivery_fee' | 'rst' | 'sales_tax' | 'service_tax' | 'tourism_tax' | 'utility_users_tax' | 'vat' | OtherString;
      }
      export type TaxabilityReason = 'customer_exempt' | 'not_collecting' | 'not_subject_to_tax' | 'not_supported' | 'portion_product_exempt' | 'portion_reduced_rated' | 'portion_standard_rated' | 'product_exempt' | 'product_exempt_holiday' | 'proportionally_rated' | 'reduced_rated' | 'reverse_charge' | 'standard_rated' | 'taxable_basis_reduced' | 'zero_rated' | OtherString;
    }
  }
}

export interface InvoiceAttachPaymentParams {
  expand?: readonly string[] | undefined;
  payment_intent?: string | undefined;
  payment_record?: string | undefined;
}

export interface InvoiceCreatePreviewParams {
  automatic_tax?: InvoiceCreatePreviewParams.AutomaticTax | undefined;
  currency?: string | undefined;
  customer?: string | undefined;
  customer_account?: string | undefined;
  customer_details?: InvoiceCreatePreviewParams.CustomerDetails | undefined;
  discounts?: Emptyable<readonly InvoiceCreatePreviewParams.Discount[]> | undefined;
  expand?: readonly string[] | undefined;
  invoice_items?: readonly InvoiceCreatePreviewParams.InvoiceItem[] | undefined;
  issuer?: InvoiceCreatePreviewParams.Issuer | undefined;
  on_behalf_of?: Emptyable<string> | undefined;
  preview_mode?: InvoiceCreatePreviewParams.PreviewMode | undefined;
  schedule?: string | undefined;
  schedule_details?: InvoiceCreatePreviewParams.ScheduleDetails | undefined;
  subscription?: string | undefined;
  subscription_details?: InvoiceCreatePreviewParams.SubscriptionDetails | undefined;
}
export declare namespace InvoiceCreatePreviewParams {
  export interface AutomaticTax {
    enabled: boolean;
    liability?: AutomaticTax.Liability | undefined;
  }
  export namespace AutomaticTax {
    export interface Liability {
      account?: string | undefined;
      type: Liability.Type;
    }
    export namespace Liability {
      export type Type = 'account' | 'self' | OtherString;
    }
  }
  export interface CustomerDetails {
    address?: Emptyable<AddressParam> | undefined;
    shipping?: Emptyable<CustomerDetails.Shipping> | undefined;
    tax?: CustomerDetails.Tax | undefined;
    tax_exempt?: Emptyable<CustomerDetails.TaxExempt> | undefined;
    tax_ids?: readonly CustomerDetails.TaxId[] | undefined;
  }
  export namespace CustomerDetails {
    export interface Shipping {
      address: AddressParam;
      name: string;
      phone?: string | undefined;
    }
    export interface Tax {
      ip_address?: Emptyable<string> | undefined;
    }
    export type TaxExempt = 'exempt' | 'none' | 'reverse' | OtherString;
    export interface TaxId {
      type: TaxId.Type;
      value: string;
    }
    export namespace TaxId {
      export type Type = 'ad_nrt' | 'ae_trn' | 'al_tin' | 'am_tin' | 'ao_tin' | 'ar_cuit' | 'au_abn' | 'au_acn' | 'au_arn' | 'au_wpn' | 'aw_tin' | 'az_tin' | 'ba_tin' | 'bb_tin' | 'bd_bin' | 'bf_ifu' | 'bg_uic' | 'bh_vat' | 'bj_ifu' | 'bo_tin' | 'br_cnpj' | 'br_cpf' | 'bs_tin' | 'bw_vat' | 'by_tin' | 'ca_bn' | 'ca_gst_hst' | 'ca_pst_bc' | 'ca_pst_mb' | 'ca_pst_sk' | 'ca_qst' | 'cd_nif' | 'ch_uid' | 'ch_vat' | 'ci_vat' | 'cl_tin' | 'cm_niu' | 'cn_tin' | 'co_nit' | 'cr_tin' | 'cv_nif' | 'cz_dic' | 'de_stn' | 'do_rcn' | 'ec_ruc' | 'eg_tin' | 'es_cif' | 'et_tin' | 'eu_oss_vat' | 'eu_vat' | 'fo_vat' | 'fr_siren' | 'fr_siret' | 'fr_spi' | 'gb_vat' | 'ge_vat' | 'gh_tin' | 'gi_tin' | 'gn_nif' | 'hk_br' | 'hr_oib' | 'hu_tin' | 'ic_nif' | 'id_npwp' | 'il_vat' | 'in_gst' | 'is_kt' | 'is_vat' | 'it_cf' | 'jp_cn' | 'jp_rn' | 'jp_trn' | 'ke_pin' | 'kg_tin' | 'kh_tin' | 'kr_brn' | 'kz_bin' | 'la_tin' | 'li_uid' | 'li_vat' | 'lk_vat' | 'ma_vat' | 'md_cf' | 'md_vat' | 'me_pib' | 'mk_vat' | 'mr_nif' | 'mu_vat' | 'mx_rfc' | 'my_frp' | 'my_itn' | 'my_sst' | 'mz_nuit' | 'ng_tin' | 'no_vat' | 'no_voec' | 'np_pan' | 'nz_bn' | 'nz_gst' | 'om_vat' | 'pe_ruc' | 'ph_tin' | 'pl_nip' | 'pt_nif' | 'py_ruc' | 'ro_tin' | 'rs_pib' | 'ru_inn' | 'ru_kpp' | 'sa_vat' | 'sg_gst' | 'sg_uen' | 'si_tin' | 'sm_coe' | 'sn_ninea' | 'sr_fin' | 'sv_nit' | 'th_vat' | 'tj_tin' | 'tr_tin' | 'tt_bir' | 'tt_vat' | 'tw_vat' | 'tz_vat' | 'ua_vat' | 'ug_tin' | 'us_ein' | 'uy_ruc' | 'uz_tin' | 'uz_vat' | 've_rif' | 'vn_tin' | 'za_vat' | 'zm_tin' | 'zw_tin' | OtherString;
    }
  }
  export interface Discount {
    coupon?: string | undefined;
    discount?: string | undefined;
    promotion_code?: string | undefined;
  }
  export interface InvoiceItem {
    /** In the currency's smallest unit. */
    amount?: number | undefined;
    currency?: string | undefined;
    description?: string | undefined;
    discountable?: boolean | undefined;
    discounts?: Emptyable<readonly InvoiceItem.Discount[]> | undefined;
    invoiceitem?: string | undefined;
    metadata?: Emptyable<MetadataParam> | undefined;
    period?: InvoiceItem.Period | undefined;
    price?: string | undefined;
    price_data?: InvoiceItem.PriceData | undefined;
    quantity?: number | undefined;
    quantity_decimal?: string | undefined;
    tax_behavior?: InvoiceItem.TaxBehavior | undefined;
    tax_code?: Emptyable<string> | undefined;
    tax_rates?: Emptyable<readonly string[]> | undefined;
    /** In the currency's smallest unit. */
    unit_amount?: number | undefined;
    unit_amount_decimal?: string | undefined;
  }
  export namespace InvoiceItem {
    export interface Discount {
      coupon?: string | undefined;
      discount?: string | undefined;
      promotion_code?: string | undefined;
    }
    export interface Period {
      /** Unix seconds. */
      end: Timestamp;
      /** Unix seconds. */
      start: Timestamp;
    }
    export interface PriceData {
      currency: string;
      product: string;
      tax_behavior?: PriceData.TaxBehavior | undefined;
      /** In the currency's smallest unit. */
      unit_amount?: number | undefined;
      unit_amount_decimal?: string | undefined;
    }
    export namespace PriceData {
      export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    }
    export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
  }
  export interface Issuer {
    account?: string | undefined;
    type: Issuer.Type;
  }
  export namespace Issuer {
    export type Type = 'account' | 'self' | OtherString;
  }
  export type PreviewMode = 'next' | 'recurring' | OtherString;
  export interface ScheduleDetails {
    billing_mode?: ScheduleDetails.BillingMode | undefined;
    end_behavior?: ScheduleDetails.EndBehavior | undefined;
    pause_schedules?: Emptyable<readonly ScheduleDetails.PauseSchedule[]> | undefined;
    phases?: readonly ScheduleDetails.Phase[] | undefined;
    proration_behavior?: ScheduleDetails.ProrationBehavior | undefined;
  }
  export namespace ScheduleDetails {
    export interface BillingMode {
      flexible?: BillingMode.Flexible | undefined;
      type: BillingMode.Type;
    }
    export namespace BillingMode {
      export interface Flexible {
        proration_discounts?: Flexible.ProrationDiscounts | undefined;
      }
      export namespace Flexible {
        export type ProrationDiscounts = 'included' | 'itemized' | OtherString;
      }
      export type Type = 'classic' | 'flexible' | OtherString;
    }
    export type EndBehavior = 'cancel' | 'release' | OtherString;
    export interface PauseSchedule {
      key?: string | undefined;
      pause?: PauseSchedule.Pause | undefined;
      resume?: Emptyable<PauseSchedule.Resume> | undefined;
    }
    export namespace PauseSchedule {
      export interface Pause {
        pause_at?: Pause.PauseAt | undefined;
        settings?: Pause.Settings | undefined;
      }
      export namespace Pause {
        export interface PauseAt {
          /** Unix seconds. */
          timestamp?: Timestamp | undefined;
          type: PauseAt.Type;
        }
        export namespace PauseAt {
          export type Type = 'now' | 'timestamp' | OtherString;
        }
        export interface Settings {
          bill_for?: Settings.BillFor | undefined;
          invoicing_behavior?: Settings.InvoicingBehavior | undefined;
          type?: Settings.Type | undefined;
        }
        export namespace Settings {
          export interface BillFor {
            outstanding_usage_through?: BillFor.OutstandingUsageThrough | undefined;
            unused_time_from?: BillFor.UnusedTimeFrom | undefined;
          }
          export namespace BillFor {
            export interface OutstandingUsageThrough {
              type?: OutstandingUsageThrough.Type | undefined;
            }
            export namespace OutstandingUsageThrough {
              export type Type = 'none' | 'pause_at' | OtherString;
            }
            export interface UnusedTimeFrom {
              type?: UnusedTimeFrom.Type | undefined;
            }
            export namespace UnusedTimeFrom {
              export type Type = 'item_current_period_start' | 'none' | 'pause_at' | OtherString;
            }
          }
          export type InvoicingBehavior = 'invoice' | 'pending_invoice_item' | OtherString;
          export type Type = 'subscription' | OtherString;
        }
      }
      export interface Resume {
        resume_at?: Resume.ResumeAt | undefined;
        settings?: Resume.Settings | undefined;
      }
      export namespace Resume {
        export interface ResumeAt {
          duration?: ResumeAt.Duration | undefined;
          /** Unix seconds. */
          timestamp?: Timestamp | undefined;
          type: ResumeAt.Type;
        }
        export namespace ResumeAt {
          export interface Duration {
            interval: Duration.Interval;
            interval_count?: number | undefined;
          }
          export namespace Duration {
            export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
          }
          export type Type = 'duration' | 'now' | 'timestamp' | OtherString;
        }
        export interface Settings {
          billing_cycle_anchor?: Settings.BillingCycleAnchor | undefined;
          payment_behavior?: Settings.PaymentBehavior | undefined;
          proration_behavior?: Settings.ProrationBehavior | undefined;
        }
        export namespace Settings {
          export type BillingCycleAnchor = 'resume_at' | 'unchanged' | OtherString;
          export type PaymentBehavior = 'resume_on_payment_attempt' | 'resume_on_payment_success' | OtherString;
          export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
        }
      }
    }
    export interface Phase {
      add_invoice_items?: readonly Phase.AddInvoiceItem[] | undefined;
      application_fee_percent?: number | undefined;
      automatic_tax?: Phase.AutomaticTax | undefined;
      billing_cycle_anchor?: Phase.BillingCycleAnchor | undefined;
      billing_thresholds?: Emptyable<Phase.BillingThresholds> | undefined;
      collection_method?: Phase.CollectionMethod | undefined;
      currency?: string | undefined;
      default_payment_method?: string | undefined;
      default_tax_rates?: Emptyable<readonly string[]> | undefined;
      description?: Emptyable<string> | undefined;
      discounts?: Emptyable<readonly Phase.Discount[]> | undefined;
      duration?: Phase.Duration | undefined;
      /** Unix seconds. */
      end_date?: Timestamp | 'now' | undefined;
      invoice_settings?: Phase.InvoiceSettings | undefined;
      items: readonly Phase.Item[];
      metadata?: MetadataParam | undefined;
      on_behalf_of?: string | undefined;
      proration_behavior?: Phase.ProrationBehavior | undefined;
      /** Unix seconds. */
      start_date?: Timestamp | 'now' | undefined;
      transfer_data?: Phase.TransferData | undefined;
      trial?: boolean | undefined;
      /** Unix seconds. */
      trial_end?: Timestamp | 'now' | undefined;
    }
    export namespace Phase {
      export interface AddInvoiceItem {
        discountable?: boolean | undefined;
        discounts?: readonly AddInvoiceItem.Discount[] | undefined;
        metadata?: MetadataParam | undefined;
        period?: AddInvoiceItem.Period | undefined;
        price?: string | undefined;
        price_data?: AddInvoiceItem.PriceData | undefined;
        quantity?: number | undefined;
        tax_rates?: Emptyable<readonly string[]> | undefined;
      }
      export namespace AddInvoiceItem {
        export interface Discount {
          coupon?: string | undefined;
          discount?: string | undefined;
          promotion_code?: string | undefined;
        }
        export interface Period {
          end: Period.End;
          start: Period.Start;
        }
        export namespace Period {
          export interface End {
            /** Unix seconds. */
            timestamp?: Timestamp | undefined;
            type: End.Type;
          }
          export namespace End {
            export type Type = 'min_item_period_end' | 'phase_end' | 'timestamp' | OtherString;
          }
          export interface Start {
            /** Unix seconds. */
            timestamp?: Timestamp | undefined;
            type: Start.Type;
          }
          export namespace Start {
            export type Type = 'max_item_period_start' | 'phase_start' | 'timestamp' | OtherString;
          }
        }
        export interface PriceData {
          currency: string;
          product: string;
          tax_behavior?: PriceData.TaxBehavior | undefined;
          /** In the currency's smallest unit. */
          unit_amount?: number | undefined;
          unit_amount_decimal?: string | undefined;
        }
        export namespace PriceData {
          export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
        }
      }
      export interface AutomaticTax {
        enabled: boolean;
        liability?: AutomaticTax.Liability | undefined;
      }
      export namespace AutomaticTax {
        export interface Liability {
          account?: string | undefined;
          type: Liability.Type;
        }
        export namespace Liability {
          export type Type = 'account' | 'self' | OtherString;
        }
      }
      export type BillingCycleAnchor = 'automatic' | 'phase_start' | OtherString;
      export interface BillingThresholds {
        /** In the currency's smallest unit. */
        amount_gte?: number | undefined;
        reset_billing_cycle_anchor?: boolean | undefined;
      }
      export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
      export interface Discount {
        coupon?: string | undefined;
        discount?: string | undefined;
        promotion_code?: string | undefined;
      }
      export interface Duration {
        interval: Duration.Interval;
        interval_count?: number | undefined;
      }
      export namespace Duration {
        export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
      }
      export interface InvoiceSettings {
        account_tax_ids?: Emptyable<readonly string[]> | undefined;
        days_until_due?: number | undefined;
        issuer?: InvoiceSettings.Issuer | undefined;
      }
      export namespace InvoiceSettings {
        export interface Issuer {
          account?: string | undefined;
          type: Issuer.Type;
        }
        export namespace Issuer {
          export type Type = 'account' | 'self' | OtherString;
        }
      }
      export interface Item {
        billing_thresholds?: Emptyable<Item.BillingThresholds> | undefined;
        discounts?: Emptyable<readonly Item.Discount[]> | undefined;
        metadata?: MetadataParam | undefined;
        plan?: string | undefined;
        price?: string | undefined;
        price_data?: Item.PriceData | undefined;
        quantity?: number | undefined;
        tax_rates?: Emptyable<readonly string[]> | undefined;
      }
      export namespace Item {
        export interface BillingThresholds {
          usage_gte: number;
        }
        export interface Discount {
          coupon?: string | undefined;
          discount?: string | undefined;
          promotion_code?: string | undefined;
        }
        export interface PriceData {
          currency: string;
          product: string;
          recurring: PriceData.Recurring;
          tax_behavior?: PriceData.TaxBehavior | undefined;
          /** In the currency's smallest unit. */
          unit_amount?: number | undefined;
          unit_amount_decimal?: string | undefined;
        }
        export namespace PriceData {
          export interface Recurring {
            interval: Recurring.Interval;
            interval_count?: number | undefined;
          }
          export namespace Recurring {
            export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
          }
          export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
        }
      }
      export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
      export interface TransferData {
        amount_percent?: number | undefined;
        destination: string;
      }
    }
    export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
  }
  export interface SubscriptionDetails {
    billing_cycle_anchor?: SubscriptionDetails.BillingCycleAnchor | undefined;
    billing_mode?: SubscriptionDetails.BillingMode | undefined;
    billing_schedules?: Emptyable<readonly SubscriptionDetails.BillingSchedule[]> | undefined;
    /** Unix seconds. */
    cancel_at?: Emptyable<Timestamp | SubscriptionDetails.CancelAt> | undefined;
    cancel_at_period_end?: boolean | undefined;
    cancel_now?: boolean | undefined;
    default_tax_rates?: Emptyable<readonly string[]> | undefined;
    items?: readonly SubscriptionDetails.Item[] | undefined;
    metadata?: Emptyable<MetadataParam> | undefined;
    pause?: SubscriptionDetails.Pause | undefined;
    proration_behavior?: SubscriptionDetails.ProrationBehavior | undefined;
    /** Unix seconds. */
    proration_date?: Timestamp | undefined;
    resume_at?: 'now' | undefined;
    /** Unix seconds. */
    start_date?: Timestamp | undefined;
    /** Unix seconds. */
    trial_end?: 'now' | Timestamp | undefined;
  }
  export namespace SubscriptionDetails {
    export interface BillingCycleAnchor {
      /** Unix seconds. */
      timestamp?: Timestamp | undefined;
      type: BillingCycleAnchor.Type;
    }
    export namespace BillingCycleAnchor {
      export type Type = 'now' | 'timestamp' | 'unchanged' | OtherString;
    }
    export interface BillingMode {
      flexible?: BillingMode.Flexible | undefined;
      type: BillingMode.Type;
    }
    export namespace BillingMode {
      export interface Flexible {
        proration_discounts?: Flexible.ProrationDiscounts | undefined;
      }
      export namespace Flexible {
        export type ProrationDiscounts = 'included' | 'itemized' | OtherString;
      }
      export type Type = 'classic' | 'flexible' | OtherString;
    }
    export interface BillingSchedule {
      applies_to?: readonly BillingSchedule.AppliesTo[] | undefined;
      bill_until?: BillingSchedule.BillUntil | undefined;
      /** Up to 200 characters. */
      key?: string | undefined;
    }
    export namespace BillingSchedule {
      export interface AppliesTo {
        price?: string | undefined;
        type: 'price';
      }
      export interface BillUntil {
        duration?: BillUntil.Duration | undefined;
        timestamp?: number | undefined;
        type: BillUntil.Type;
      }
      export namespace BillUntil {
        export interface Duration {
          interval: Duration.Interval;
          interval_count?: number | undefined;
        }
        export namespace Duration {
          export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
        }
        export type Type = 'duration' | 'timestamp' | OtherString;
      }
    }
    export type CancelAt = 'max_billed_until' | 'max_period_end' | 'min_period_end' | OtherString;
    export interface Item {
      billing_thresholds?: Emptyable<Item.BillingThresholds> | undefined;
      clear_usage?: boolean | undefined;
      current_trial?: Item.CurrentTrial | undefined;
      deleted?: boolean | undefined;
      discounts?: Emptyable<readonly Item.Discount[]> | undefined;
      id?: string | undefined;
      metadata?: Emptyable<MetadataParam> | undefined;
      plan?: string | undefined;
      price?: string | undefined;
      price_data?: Item.PriceData | undefined;
      quantity?: number | undefined;
      tax_rates?: Emptyable<readonly string[]> | undefined;
    }
    export namespace Item {
      export interface BillingThresholds {
        usage_gte: number;
      }
      export interface CurrentTrial {
        trial_offer: string;
      }
      export interface Discount {
        coupon?: string | undefined;
        discount?: string | undefined;
        promotion_code?: string | undefined;
      }
      export interface PriceData {
        currency: string;
        product: string;
        recurring: PriceData.Recurring;
        tax_behavior?: PriceData.TaxBehavior | undefined;
        /** In the currency's smallest unit. */
        unit_amount?: number | undefined;
        unit_amount_decimal?: string | undefined;
      }
      export namespace PriceData {
        export interface Recurring {
          interval: Recurring.Interval;
          interval_count?: number | undefined;
        }
        export namespace Recurring {
          export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
        }
        export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
      }
    }
    export interface Pause {
      bill_for?: Pause.BillFor | undefined;
      invoicing_behavior?: Pause.InvoicingBehavior | undefined;
      type?: Pause.Type | undefined;
    }
    export namespace Pause {
      export interface BillFor {
        outstanding_usage_through?: BillFor.OutstandingUsageThrough | undefined;
        unused_time_from?: BillFor.UnusedTimeFrom | undefined;
      }
      export namespace BillFor {
        export interface OutstandingUsageThrough {
          type: OutstandingUsageThrough.Type;
        }
        export namespace OutstandingUsageThrough {
          export type Type = 'none' | 'now' | OtherString;
        }
        export interface UnusedTimeFrom {
          type: UnusedTimeFrom.Type;
        }
        export namespace UnusedTimeFrom {
          export type Type = 'item_current_period_start' | 'none' | 'now' | OtherString;
        }
      }
      export type InvoicingBehavior = 'invoice' | 'pending_invoice_item' | OtherString;
      export type Type = 'subscription' | OtherString;
    }
    export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
  }
}

export interface InvoiceFinalizeInvoiceParams {
  auto_advance?: boolean | undefined;
  expand?: readonly string[] | undefined;
}

export interface InvoiceListLineItemsParams extends PaginationParams {
  expand?: readonly string[] | undefined;
}

export interface InvoiceMarkUncollectibleParams {
  expand?: readonly string[] | undefined;
}

export interface InvoicePayParams {
  expand?: readonly string[] | undefined;
  forgive?: boolean | undefined;
  mandate?: Emptyable<string> | undefined;
  off_session?: boolean | undefined;
  paid_out_of_band?: boolean | undefined;
  payment_method?: string | undefined;
  source?: string | undefined;
}

export interface InvoiceRemoveLinesParams {
  lines: readonly InvoiceRemoveLinesParams.Line[];
  expand?: readonly string[] | undefined;
  invoice_metadata?: Emptyable<Record<string, string>> | undefined;
}
export declare namespace InvoiceRemoveLinesParams {
  export interface Line {
    behavior: Line.Behavior;
    id: string;
  }
  export namespace Line {
    export type Behavior = 'delete' | 'unassign' | OtherString;
  }
}

export interface InvoiceSearchParams {
  query: string;
  expand?: readonly string[] | undefined;
  limit?: number | undefined;
  page?: string | undefined;
}

export interface InvoiceSendInvoiceParams {
  expand?: readonly string[] | undefined;
}

export interface InvoiceUpdateLinesParams {
  lines: readonly InvoiceUpdateLinesParams.Line[];
  expand?: readonly string[] | undefined;
  invoice_metadata?: Emptyable<Record<string, string>> | undefined;
}
export declare namespace InvoiceUpdateLinesParams {
  export interface Line {
    /** In the currency's smallest unit. */
    amount?: number | undefined;
    description?: string | undefined;
    discountable?: boolean | undefined;
    discounts?: Emptyable<readonly Line.Discount[]> | undefined;
    id: string;
    metadata?: Emptyable<MetadataParam> | undefined;
    period?: Line.Period | undefined;
    price_data?: Line.PriceData | undefined;
    pricing?: Line.Pricing | undefined;
    quantity?: number | undefined;
    quantity_decimal?: string | undefined;
    tax_amounts?: Emptyable<readonly Line.TaxAmount[]> | undefined;
    tax_rates?: Emptyable<readonly string[]> | undefined;
  }
  export namespace Line {
    export interface Discount {
      coupon?: string | undefined;
      discount?: string | undefined;
      promotion_code?: string | undefined;
    }
    export interface Period {
      /** Unix seconds. */
      end: Timestamp;
      /** Unix seconds. */
      start: Timestamp;
    }
    export interface PriceData {
      currency: string;
      product?: string | undefined;
      product_data?: PriceData.ProductData | undefined;
      tax_behavior?: PriceData.TaxBehavior | undefined;
      /** In the currency's smallest unit. */
      unit_amount?: number | undefined;
      unit_amount_decimal?: string | undefined;
    }
    export namespace PriceData {
      export interface ProductData {
        description?: string | undefined;
        images?: readonly string[] | undefined;
        metadata?: MetadataParam | undefined;
        name: string;
        tax_code?: string | undefined;
        tax_details?: ProductData.TaxDetails | undefined;
        unit_label?: string | undefined;
      }
      export namespace ProductData {
        export interface TaxDetails {
          performance_location?: string | undefined;
          tax_code?: Emptyable<string> | undefined;
        }
      }
      export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    }
    export interface Pricing {
      price?: string | undefined;
    }
    export interface TaxAmount {
      /** In the currency's smallest unit. */
      amount: number;
      tax_rate_data: TaxAmount.TaxRateData;
      taxability_reason?: TaxAmount.TaxabilityReason | undefined;
      /** In the currency's smallest unit. */
      taxable_amount: number;
    }
    export namespace TaxAmount {
      export interface TaxRateData {
        country?: string | undefined;
        description?: string | undefined;
        display_name: string;
        inclusive: boolean;
        jurisdiction?: string | undefined;
        jurisdiction_level?: TaxRateData.JurisdictionLevel | undefined;
        percentage: number;
        state?: string | undefined;
        tax_type?: TaxRateData.TaxType | undefined;
      }
      export namespace TaxRateData {
        export type JurisdictionLevel = 'city' | 'country' | 'county' | 'district' | 'multiple' | 'state' | OtherString;
        export type TaxType = 'admissions_tax' | 'amusement_tax' | 'attendance_tax' | 'communications_tax' | 'digital_excise_tax' | 'entertainment_tax' | 'get_fund' | 'gross_receipts_tax' | 'gst' | 'hospitality_tax' | 'hst' | 'igst' | 'jct' | 'lease_tax' | 'luxury_tax' | 'mass_transit_parking_tax' | 'nhil' | 'parking_tax' | 'pst' | 'qst' | 'resort_tax' | 'retail_delivery_fee' | 'rst' | 'sales_tax' | 'service_tax' | 'tourism_tax' | 'utility_users_tax' | 'vat' | OtherString;
      }
      export type TaxabilityReason = 'customer_exempt' | 'not_collecting' | 'not_subject_to_tax' | 'not_supported' | 'portion_product_exempt' | 'portion_reduced_rated' | 'portion_standard_rated' | 'product_exempt' | 'product_exempt_holiday' | 'proportionally_rated' | 'reduced_rated' | 'reverse_charge' | 'standard_rated' | 'taxable_basis_reduced' | 'zero_rated' | OtherString;
    }
  }
}

export interface InvoiceUpdateLineItemParams {
  /** In the currency's smallest unit. */
  amount?: number | undefined;
  description?: string | undefined;
  discountable?: boolean | undefined;
  discounts?: Emptyable<readonly InvoiceUpdateLineItemParams.Discount[]> | undefined;
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  period?: InvoiceUpdateLineItemParams.Period | undefined;
  price_data?: InvoiceUpdateLineItemParams.PriceData | undefined;
  pricing?: InvoiceUpdateLineItemParams.Pricing | undefined;
  quantity?: number | undefined;
  quantity_decimal?: string | undefined;
  tax_amounts?: Emptyable<readonly InvoiceUpdateLineItemParams.TaxAmount[]> | undefined;
  tax_rates?: Emptyable<readonly string[]> | undefined;
}
export declare namespace InvoiceUpdateLineItemParams {
  export interface Discount {
    coupon?: string | undefined;
    discount?: string | undefined;
    promotion_code?: string | undefined;
  }
  export interface Period {
    /** Unix seconds. */
    end: Timestamp;
    /** Unix seconds. */
    start: Timestamp;
  }
  export interface PriceData {
    currency: string;
    product?: string | undefined;
    product_data?: PriceData.ProductData | undefined;
    tax_behavior?: PriceData.TaxBehavior | undefined;
    /** In the currency's smallest unit. */
    unit_amount?: number | undefined;
    unit_amount_decimal?: string | undefined;
  }
  export namespace PriceData {
    export interface ProductData {
      description?: string | undefined;
      images?: readonly string[] | undefined;
      metadata?: MetadataParam | undefined;
      name: string;
      tax_code?: string | undefined;
      tax_details?: ProductData.TaxDetails | undefined;
      unit_label?: string | undefined;
    }
    export namespace ProductData {
      export interface TaxDetails {
        performance_location?: string | undefined;
        tax_code?: Emptyable<string> | undefined;
      }
    }
    export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
  }
  export interface Pricing {
    price?: string | undefined;
  }
  export interface TaxAmount {
    /** In the currency's smallest unit. */
    amount: number;
    tax_rate_data: TaxAmount.TaxRateData;
    taxability_reason?: TaxAmount.TaxabilityReason | undefined;
    /** In the currency's smallest unit. */
    taxable_amount: number;
  }
  export namespace TaxAmount {
    export interface TaxRateData {
      country?: string | undefined;
      description?: string | undefined;
      display_name: string;
      inclusive: boolean;
      jurisdiction?: string | undefined;
      jurisdiction_level?: TaxRateData.JurisdictionLevel | undefined;
      percentage: number;
      state?: string | undefined;
      tax_type?: TaxRateData.TaxType | undefined;
    }
    export namespace TaxRateData {
      export type JurisdictionLevel = 'city' | 'country' | 'county' | 'district' | 'multiple' | 'state' | OtherString;
      export type TaxType = 'admissions_tax' | 'amusement_tax' | 'attendance_tax' | 'communications_tax' | 'digital_excise_tax' | 'entertainment_tax' | 'get_fund' | 'gross_receipts_tax' | 'gst' | 'hospitality_tax' | 'hst' | 'igst' | 'jct' | 'lease_tax' | 'luxury_tax' | 'mass_transit_parking_tax' | 'nhil' | 'parking_tax' | 'pst' | 'qst' | 'resort_tax' | 'retail_delivery_fee' | 'rst' | 'sales_tax' | 'service_tax' | 'tourism_tax' | 'utility_users_tax' | 'vat' | OtherString;
    }
    export type TaxabilityReason = 'customer_exempt' | 'not_collecting' | 'not_subject_to_tax' | 'not_supported' | 'portion_product_exempt' | 'portion_reduced_rated' | 'portion_standard_rated' | 'product_exempt' | 'product_exempt_holiday' | 'proportionally_rated' | 'reduced_rated' | 'reverse_charge' | 'standard_rated' | 'taxable_basis_reduced' | 'zero_rated' | OtherString;
  }
}

export interface InvoiceVoidInvoiceParams {
  expand?: readonly string[] | undefined;
}
