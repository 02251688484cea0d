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
  /** Identifies the object. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-object) */
  object: 'invoice';
  /** Your country: two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-account_country) */
  account_country: string | null;
  /** Your business, as printed. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-account_name) */
  account_name: string | null;
  /** Ids of your own tax numbers to print (`txi_…`). [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-account_tax_ids) */
  account_tax_ids: (Expandable<TaxId | DeletedTaxId>)[] | null;
  /** What is to be paid, after balance and credit. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-amount_due) */
  amount_due: number;
  /** What was paid beyond what was due. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-amount_overpaid) */
  amount_overpaid: number;
  /** What has been paid. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-amount_paid) */
  amount_paid: number;
  /** What has been paid outside of Stripe. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-amount_paid_off_stripe) */
  amount_paid_off_stripe?: number;
  /** What is still to be paid. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-amount_remaining) */
  amount_remaining: number;
  /** What shipping costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-amount_shipping) */
  amount_shipping: number;
  /** Id of the Connect platform that made it (`ca_…`). [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-application) */
  application: Expandable<Application | DeletedApplication> | null;
  /** How often collecting was tried automatically. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-attempt_count) */
  attempt_count: number;
  /** Whether collecting has been tried. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-attempted) */
  attempted: boolean;
  /** Whether Stripe goes on by itself: finalizes, collects, reminds. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-auto_advance) */
  auto_advance?: boolean;
  /** Whether Stripe Tax works out the tax, and who is liable for it. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-automatic_tax) */
  automatic_tax: Invoice.AutomaticTax;
  /** When the draft is finalized by itself. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-automatically_finalizes_at) */
  automatically_finalizes_at: number | null;
  /** What caused the invoice. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-billing_reason) */
  billing_reason: Invoice.BillingReason | null;
  /** Whether to charge the stored payment method or to send an invoice to pay. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-collection_method) */
  collection_method: Invoice.CollectionMethod;
  /** Lets your front end take the invoice's payment. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-confirmation_secret) */
  confirmation_secret?: Invoice.ConfirmationSecret | null;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-created) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-currency) */
  currency: string;
  /** Up to four pairs of label and text to print. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-custom_fields) */
  custom_fields: Invoice.CustomField[] | null;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-customer) */
  customer: Expandable<Customer | DeletedCustomer> | null;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-customer_account) */
  customer_account: string | null;
  /** The customer's address when it was finalized. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-customer_address) */
  customer_address: Address | null;
  /** The customer's email address when it was finalized. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-customer_email) */
  customer_email: string | null;
  /** The customer's name when it was finalized. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-customer_name) */
  customer_name: string | null;
  /** The customer's telephone number when it was finalized. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-customer_phone) */
  customer_phone: string | null;
  /** Where the customer has goods sent, when it was finalized. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-customer_shipping) */
  customer_shipping: Invoice.CustomerShipping | null;
  /** The customer's tax status when it was finalized. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-customer_tax_exempt) */
  customer_tax_exempt: Invoice.CustomerTaxExempt | null;
  /** The customer's tax numbers when it was finalized. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-customer_tax_ids) */
  customer_tax_ids?: Invoice.CustomerTaxId[] | null;
  /** Id of the payment method to charge (`pm_…`); without it, the default of the subscription or customer. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-default_payment_method) */
  default_payment_method: Expandable<PaymentMethod> | null;
  /** Id of the source to charge; without it, the default of the subscription or customer. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-default_source) */
  default_source: Expandable<CustomerSource> | null;
  /** The tax rates for all lines without their own. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-default_tax_rates) */
  default_tax_rates: TaxRate[];
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-deleted) */
  deleted?: void;
  /** A text for the customer, printed on it. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-description) */
  description: string | null;
  /** Ids of the discounts that apply to the whole (`di_…`). [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-discounts) */
  discounts: (Expandable<Discount | DeletedDiscount>)[];
  /** Until when it is to be paid; only where an invoice is sent. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-due_date) */
  due_date: number | null;
  /** The date that is printed as the date of issue. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-effective_at) */
  effective_at: number | null;
  /** What the balance is afterwards. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-ending_balance) */
  ending_balance: number | null;
  /** What is printed at the foot. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-footer) */
  footer: string | null;
  /** The invoice that this one revises. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-from_invoice) */
  from_invoice: Invoice.FromInvoice | null;
  /** The page where the customer sees and pays it; none for a draft. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-hosted_invoice_url) */
  hosted_invoice_url?: string | null;
  /** Where it can be fetched as PDF; none for a draft. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-invoice_pdf) */
  invoice_pdf?: string | null;
  /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-issuer) */
  issuer: Invoice.Issuer;
  /** Why finalizing failed the last time. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-last_finalization_error) */
  last_finalization_error: Invoice.LastFinalizationError | null;
  /** Id of the invoice that finally replaced it. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-latest_revision) */
  latest_revision: Expandable<Invoice> | null;
  /** What it is made of, one by one. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-lines) */
  lines: ApiList<InvoiceLineItem>;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-livemode) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-metadata) */
  metadata: Metadata | null;
  /** When collecting is tried next. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-next_payment_attempt) */
  next_payment_attempt: number | null;
  /** The number that customers see, unique among your invoices or per customer. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-number) */
  number: string | null;
  /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-on_behalf_of) */
  on_behalf_of: Expandable<Account> | null;
  /** What it comes from, such as a subscription or a quote. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-parent) */
  parent: Invoice.Parent | null;
  /** Which kinds of payment methods are offered, with options for each. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings) */
  payment_settings: Invoice.PaymentSettings;
  /** What has been paid towards it. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payments) */
  payments?: ApiList<InvoicePayment>;
  /** The latest time at which usage counts towards it. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-period_end) */
  period_end: number;
  /** The earliest time at which usage counts towards it. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-period_start) */
  period_start: number;
  /** How much credit notes gave back after payment. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-post_payment_credit_notes_amount) */
  post_payment_credit_notes_amount: number;
  /** How much credit notes took off before payment. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-pre_payment_credit_notes_amount) */
  pre_payment_credit_notes_amount: number;
  /** The number on the receipt sent by email; none before one was sent. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-receipt_number) */
  receipt_number: string | null;
  /** How it is printed: template, tax display, page size. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-rendering) */
  rendering: Invoice.Rendering | null;
  /** What shipping costs, and its tax. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-shipping_cost) */
  shipping_cost: Invoice.ShippingCost | null;
  /** Who receives the goods, and where, as printed. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-shipping_details) */
  shipping_details: Invoice.ShippingDetails | null;
  /** The customer's balance before; negative is a credit. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-starting_balance) */
  starting_balance: number;
  /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-statement_descriptor) */
  statement_descriptor: string | null;
  /** In which state it is. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-status) */
  status: Invoice.Status | null;
  /** More about the status. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-status_details) */
  status_details?: Invoice.StatusDetails;
  /** When it got to each status. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-status_transitions) */
  status_transitions: Invoice.StatusTransitions;
  /** The sum of the lines, before discounts and tax on the whole. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-subtotal) */
  subtotal: number;
  /** The sum of the lines without tax, before discounts on the whole. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-subtotal_excluding_tax) */
  subtotal_excluding_tax: number | null;
  /** Id of the test clock whose time applies (`clock_…`). [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-test_clock) */
  test_clock: Expandable<TestHelpersTestClock> | null;
  /** Which threshold caused it. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-threshold_reason) */
  threshold_reason?: Invoice.ThresholdReason;
  /** What it comes to, with discounts and tax. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-total) */
  total: number;
  /** How much each discount takes off in all. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-total_discount_amounts) */
  total_discount_amounts: Invoice.TotalDiscountAmount[] | null;
  /** What it comes to without tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-total_excluding_tax) */
  total_excluding_tax: number | null;
  /** What credits and discounts took off before tax, in all. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-total_pretax_credit_amounts) */
  total_pretax_credit_amounts: Invoice.TotalPretaxCreditAmount[] | null;
  /** What tax is in it, in all. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-total_taxes) */
  total_taxes: Invoice.TotalTax[] | null;
  /** When all endpoints had been told, after which it goes on by itself. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-webhooks_delivered_at) */
  webhooks_delivered_at: number | null;
}
export declare namespace Invoice {
  export interface AutomaticTax {
    /** Why it cannot be used. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-automatic_tax-disabled_reason) */
    disabled_reason: AutomaticTax.DisabledReason | null;
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-automatic_tax-enabled) */
    enabled: boolean;
    /** Who owes the tax: you or a connected account. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-automatic_tax-liability) */
    liability: AutomaticTax.Liability | null;
    /** Who works out the tax. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-automatic_tax-provider) */
    provider: string | null;
    /** In which state it is. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-automatic_tax-status) */
    status: AutomaticTax.Status | null;
  }
  export namespace AutomaticTax {
    export type DisabledReason = 'finalization_requires_location_inputs' | 'finalization_system_error' | OtherString;
    export interface Liability {
      /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-automatic_tax-liability-account) */
      account?: Expandable<Account>;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-automatic_tax-liability-type) */
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
    /** Lets your front end finish what was begun. Not to be logged or stored, and only for this customer. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-confirmation_secret-client_secret) */
    client_secret: string;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-confirmation_secret-type) */
    type: string;
  }
  export interface CustomField {
    /** What it is called. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-custom_fields-name) */
    name: string;
    /** The text beside the label. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-custom_fields-value) */
    value: string;
  }
  export interface CustomerShipping {
    /** A postal address. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-customer_shipping-address) */
    address?: Address;
    /** Who carries it. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-customer_shipping-carrier) */
    carrier?: string | null;
    /** What it is called. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-customer_shipping-name) */
    name?: string;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-customer_shipping-phone) */
    phone?: string | null;
    /** The number to follow the parcel by; several with commas between. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-customer_shipping-tracking_number) */
    tracking_number?: string | null;
  }
  export type CustomerTaxExempt = 'exempt' | 'none' | 'reverse' | OtherString;
  export interface CustomerTaxId {
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-customer_tax_ids-type) */
    type: CustomerTaxId.Type;
    /** The number itself. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-customer_tax_ids-value) */
    value: string | null;
  }
  export namespace CustomerTaxId {
    export type Type = 'ad_nrt' | 'ae_trn' | 'al_tin' | 'am_tin' | 'ao_tin' | 'ar_cuit' | 'au_abn' | 'au_acn' | 'au_arn' | 'au_wpn' | 'aw_tin' | 'az_tin' | 'ba_tin' | 'bb_tin' | 'bd_bin' | 'bf_ifu' | 'bg_uic' | 'bh_vat' | 'bj_ifu' | 'bo_tin' | 'br_cnpj' | 'br_cpf' | 'bs_tin' | 'bw_vat' | 'by_tin' | 'ca_bn' | 'ca_gst_hst' | 'ca_pst_bc' | 'ca_pst_mb' | 'ca_pst_sk' | 'ca_qst' | 'cd_nif' | 'ch_uid' | 'ch_vat' | 'ci_vat' | 'cl_tin' | 'cm_niu' | 'cn_tin' | 'co_nit' | 'cr_tin' | 'cv_nif' | 'cz_dic' | 'de_stn' | 'do_rcn' | 'ec_ruc' | 'eg_tin' | 'es_cif' | 'et_tin' | 'eu_oss_vat' | 'eu_vat' | 'fo_vat' | 'fr_siren' | 'fr_siret' | 'fr_spi' | 'gb_vat' | 'ge_vat' | 'gh_tin' | 'gi_tin' | 'gn_nif' | 'hk_br' | 'hr_oib' | 'hu_tin' | 'ic_nif' | 'id_npwp' | 'il_vat' | 'in_gst' | 'is_kt' | 'is_vat' | 'it_cf' | 'jp_cn' | 'jp_rn' | 'jp_trn' | 'ke_pin' | 'kg_tin' | 'kh_tin' | 'kr_brn' | 'kz_bin' | 'la_tin' | 'li_uid' | 'li_vat' | 'lk_vat' | 'ma_vat' | 'md_cf' | 'md_vat' | 'me_pib' | 'mk_vat' | 'mr_nif' | 'mu_vat' | 'mx_rfc' | 'my_frp' | 'my_itn' | 'my_sst' | 'mz_nuit' | 'ng_tin' | 'no_vat' | 'no_voec' | 'np_pan' | 'nz_bn' | 'nz_gst' | 'om_vat' | 'pe_ruc' | 'ph_tin' | 'pl_nip' | 'pt_nif' | 'py_ruc' | 'ro_tin' | 'rs_pib' | 'ru_inn' | 'ru_kpp' | 'sa_vat' | 'sg_gst' | 'sg_uen' | 'si_tin' | 'sm_coe' | 'sn_ninea' | 'sr_fin' | 'sv_nit' | 'th_vat' | 'tj_tin' | 'tr_tin' | 'tt_bir' | 'tt_vat' | 'tw_vat' | 'tz_vat' | 'ua_vat' | 'ug_tin' | 'unknown' | 'us_ein' | 'uy_ruc' | 'uz_tin' | 'uz_vat' | 've_rif' | 'vn_tin' | 'za_vat' | 'zm_tin' | 'zw_tin' | OtherString;
  }
  export interface FromInvoice {
    /** What is done: `revision`. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-from_invoice-action) */
    action: string;
    /** Id of the invoice (`in_…`). [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-from_invoice-invoice) */
    invoice: Expandable<Invoice>;
  }
  export interface Issuer {
    /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-issuer-account) */
    account?: Expandable<Account>;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-issuer-type) */
    type: Issuer.Type;
  }
  export namespace Issuer {
    export type Type = 'account' | 'self' | OtherString;
  }
  export interface LastFinalizationError {
    /** What to do next: `try_again_later`, `do_not_try_again` or `confirm_card_data`. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-last_finalization_error-advice_code) */
    advice_code?: string;
    /** Id of the charge (`ch_…` or `py_…`). [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-last_finalization_error-charge) */
    charge?: string;
    /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-last_finalization_error-code) */
    code?: LastFinalizationError.Code;
    /** Why the issuer declined it. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-last_finalization_error-decline_code) */
    decline_code?: string;
    /** A page about the error. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-last_finalization_error-doc_url) */
    doc_url?: string;
    /** What happened or is wanted, for people to read. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-last_finalization_error-message) */
    message?: string;
    /** What the network advises after it declined. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-last_finalization_error-network_advice_code) */
    network_advice_code?: string;
    /** The code that the network gave for declining it. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-last_finalization_error-network_decline_code) */
    network_decline_code?: string;
    /** The parameter that caused it. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-last_finalization_error-param) */
    param?: string;
    /** The payment intent, as it was then. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-last_finalization_error-payment_intent) */
    payment_intent?: PaymentIntent;
    /** The payment method, as it was then. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-last_finalization_error-payment_method) */
    payment_method?: PaymentMethod;
    /** The kind of payment method, such as `card`. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-last_finalization_error-payment_method_type) */
    payment_method_type?: string;
    /** The log of the request in the Dashboard. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-last_finalization_error-request_log_url) */
    request_log_url?: string;
    /** The setup intent, as it was then. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-last_finalization_error-setup_intent) */
    setup_intent?: SetupIntent;
    /** The source, as it was then. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-last_finalization_error-source) */
    source?: CustomerSource;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-last_finalization_error-type) */
    type: LastFinalizationError.Type;
  }
  export namespace LastFinalizationError {
    export type Code = 'account_closed' | 'account_country_invalid_address' | 'account_error_country_change_requires_additional_steps' | 'account_information_mismatch' | 'account_invalid' | 'account_number_invalid' | 'account_token_required_for_v2_account' | 'acss_debit_session_incomplete' | 'action_blocked' | 'alipay_upgrade_required' | 'amount_too_large' | 'amount_too_small' | 'anomalous_money_movement_request' | 'api_key_expired' | 'application_fees_not_allowed' | 'approval_required' | 'authentication_failure' | 'authentication_required' | 'balance_insufficient' | 'balance_invalid_parameter' | 'bank_account_bad_routing_numbers' | 'bank_account_declined' | 'bank_account_exists' | 'bank_account_restricted' | 'bank_account_unusable' | 'bank_account_unverified' | 'bank_account_verification_failed' | 'billing_invalid_mandate' | 'bitcoin_upgrade_required' | 'capability_not_active' | 'capture_charge_authorization_expired' | 'capture_unauthorized_payment' | 'card_decline_rate_limit_exceeded' | 'card_declined' | 'cardholder_phone_number_required' | 'charge_already_captured' | 'charge_already_refunded' | 'charge_disputed' | 'charge_exceeds_source_limit' | 'charge_exceeds_transaction_limit' | 'charge_expired_for_capture' | 'charge_invalid_parameter' | 'charge_not_refundable' | 'clearing_code_unsupported' | 'country_code_invalid' | 'country_unsupported' | 'coupon_expired' | 'customer_max_payment_methods' | 'customer_max_subscriptions' | 'customer_session_expired' | 'customer_tax_location_invalid' | 'debit_not_authorized' | 'dispute_evidence_page_limit_exceeded' | 'email_invalid' | 'expired_card' | 'expired_payment_method' | 'failed_tax_calculation' | 'financial_account_balance_does_not_support_currency' | 'financial_account_capability_not_enabled' | 'financial_account_capability_restricted' | 'financial_connections_account_inactive' | 'financial_connections_account_pending_account_numbers' | 'financial_connections_account_unavailable_account_numbers' | 'financial_connections_consent_locale_invalid' | 'financial_connections_consent_locale_unsupported' | 'financial_connections_no_successful_transaction_refresh' | 'forwarding_api_inactive' | 'forwarding_api_invalid_parameter' | 'forwarding_api_retryable_upstream_error' | 'forwarding_api_upstream_connection_error' | 'forwarding_api_upstream_connection_timeout' | 'forwarding_api_upstream_error' | 'idempotency_key_in_use' | 'incorrect_address' | 'incorrect_cvc' | 'incorrect_number' | 'incorrect_postal_code' | 'incorrect_zip' | 'india_recurring_payment_mandate_canceled' | 'instant_payouts_config_disabled' | 'instant_payouts_currency_disabled' | 'instant_payouts_limit_exceeded' | 'instant_payouts_unsupported' | 'insufficient_funds' | 'intent_invalid_state' | 'intent_verification_method_missing' | 'invalid_canceled_subscription_fields' | 'invalid_card_type' | 'invalid_characters' | 'invalid_charge_amount' | 'invalid_cvc' | 'invalid_expiry_month' | 'invalid_expiry_year' | 'invalid_mandate_reference_prefix_format' | 'invalid_number' | 'invalid_source_usage' | 'invalid_tax_location' | 'invoice_no_customer_line_items' | 'invoice_no_payment_method_types' | 'invoice_no_subscription_line_items' | 'invoice_not_editable' | 'invoice_on_behalf_of_not_editable' | 'invoice_payment_intent_requires_action' | 'invoice_upcoming_none' | 'livemode_mismatch' | 'lock_timeout' | 'missing' | 'no_account' | 'not_allowed_on_standard_account' | 'out_of_inventory' | 'ownership_declaration_not_allowed' | 'parameter_invalid_empty' | 'parameter_invalid_integer' | 'parameter_invalid_string_blank' | 'parameter_invalid_string_empty' | 'parameter_missing' | 'parameter_unknown' | 'parameters_exclusive' | 'payment_evaluation_on_api_version_not_supported' | 'payment_intent_action_required' | 'payment_intent_authentication_failure' | 'payment_intent_incompatible_payment_method' | 'payment_intent_invalid_parameter' | 'payment_intent_konbini_rejected_confirmation_number' | 'payment_intent_mandate_invalid' | 'payment_intent_payment_attempt_expired' | 'payment_intent_payment_attempt_failed' | 'payment_intent_rate_limit_exceeded' | 'payment_intent_unexpected_state' | 'payment_method_bank_account_already_verified' | 'payment_method_bank_account_blocked' | 'payment_method_billing_details_address_missing' | 'payment_method_configuration_failures' | 'payment_method_currency_mismatch' | 'payment_method_customer_decline' | 'payment_method_invalid_parameter' | 'payment_method_invalid_parameter_testmode' | 'payment_method_microdeposit_failed' | 'payment_method_microdeposit_processing_error' | 'payment_method_microdeposit_verification_amounts_invalid' | 'payment_method_microdeposit_verification_amounts_mismatch' | 'payment_method_microdeposit_verification_attempts_exceeded' | 'payment_method_microdeposit_verification_descriptor_code_mismatch' | 'payment_method_microdeposit_verification_timeout' | 'payment_method_not_available' | 'payment_method_provider_decline' | 'payment_method_provider_timeout' | 'payment_method_restricted' | 'payment_method_unactivated' | 'payment_method_unexpected_state' | 'payment_method_unsupported_type' | 'payout_reconciliation_not_ready' | 'payouts_limit_exceeded' | 'payouts_not_allowed' | 'platform_account_required' | 'platform_api_key_expired' | 'postal_code_invalid' | 'processing_error' | 'product_inactive' | 'progressive_onboarding_limit_exceeded' | 'rate_limit' | 'refer_to_customer' | 'refund_disputed_payment' | 'request_blocked' | 'resource_already_exists' | 'resource_missing' | 'return_intent_already_processed' | 'routing_number_invalid' | 'secret_key_required' | 'sepa_unsupported_account' | 'service_period_coupon_with_metered_tiered_item_unsupported' | 'setup_attempt_failed' | 'setup_intent_authentication_failure' | 'setup_intent_invalid_parameter' | 'setup_intent_mandate_invalid' | 'setup_intent_mobile_wallet_unsupported' | 'setup_intent_setup_attempt_expired' | 'setup_intent_unexpected_state' | 'shipping_address_invalid' | 'shipping_calculation_failed' | 'siret_invalid' | 'sku_inactive' | 'smart_disputes_not_available' | 'state_unsupported' | 'status_transition_invalid' | 'storer_capability_missing' | 'storer_capability_not_active' | 'stripe_tax_inactive' | 'subscription_update_trial_after_billing_cycle_anchor' | 'tax_id_invalid' | 'tax_id_prohibited' | 'taxes_calculation_failed' | 'terminal_location_country_unsupported' | 'terminal_reader_busy' | 'terminal_reader_hardware_fault' | 'terminal_reader_invalid_location_for_activation' | 'terminal_reader_invalid_location_for_payment' | 'terminal_reader_offline' | 'terminal_reader_timeout' | 'testmode_charges_only' | 'three_d_secure_authentication_not_supported' | 'three_d_secure_authentication_upstream_error' | 'tls_version_unsupported' | 'token_already_used' | 'token_card_network_invalid' | 'token_in_use' | 'transfer_source_balance_parameters_mismatch' | 'transfers_not_allowed' | 'url_invalid' | OtherString;
    export type Type = 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error' | OtherString;
  }
  export interface Parent {
    /** The quote that it comes from. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-parent-quote_details) */
    quote_details: Parent.QuoteDetails | null;
    /** The subscription that it comes from. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-parent-subscription_details) */
    subscription_details: Parent.SubscriptionDetails | null;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-parent-type) */
    type: Parent.Type;
  }
  export namespace Parent {
    export interface QuoteDetails {
      /** Id of the quote (`qt_…`). [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-parent-quote_details-quote) */
      quote: string;
    }
    export interface SubscriptionDetails {
      /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-parent-subscription_details-metadata) */
      metadata: Metadata | null;
      /** Id of the subscription (`sub_…`). [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-parent-subscription_details-subscription) */
      subscription: Expandable<Subscription>;
      /** The moment that prorations were made from. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-parent-subscription_details-subscription_proration_date) */
      subscription_proration_date?: number;
    }
    export type Type = 'quote_details' | 'subscription_details' | OtherString;
  }
  export interface PaymentSettings {
    /** Id of the mandate to debit under (`mandate_…`). [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-default_mandate) */
    default_mandate: string | null;
    /** What applies only to one kind of payment method, by its name. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options) */
    payment_method_options: PaymentSettings.PaymentMethodOptions | null;
    /** Kinds of payment methods that may be used, such as `card`. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_types) */
    payment_method_types: PaymentSettings.PaymentMethodType[] | null;
  }
  export namespace PaymentSettings {
    export interface PaymentMethodOptions {
      /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-acss_debit) */
      acss_debit: PaymentMethodOptions.AcssDebit | null;
      /** What is particular to Bancontact. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-bancontact) */
      bancontact: PaymentMethodOptions.Bancontact | null;
      /** What is particular to Billie. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-billie) */
      billie?: PaymentMethodOptions.Billie | null;
      /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-blik) */
      blik?: PaymentMethodOptions.Blik | null;
      /** What is particular to cards. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-card) */
      card: PaymentMethodOptions.Card | null;
      /** What is particular to money from the customer's cash balance. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-customer_balance) */
      customer_balance: PaymentMethodOptions.CustomerBalance | null;
      /** What is particular to payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-konbini) */
      konbini: PaymentMethodOptions.Konbini | null;
      /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-payto) */
      payto: PaymentMethodOptions.Payto | null;
      /** What is particular to Pix. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-pix) */
      pix: PaymentMethodOptions.Pix | null;
      /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-sepa_debit) */
      sepa_debit: PaymentMethodOptions.SepaDebit | null;
      /** What is particular to UPI. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-upi) */
      upi: PaymentMethodOptions.Upi | null;
      /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-us_bank_account) */
      us_bank_account: PaymentMethodOptions.UsBankAccount | null;
    }
    export namespace PaymentMethodOptions {
      export interface AcssDebit {
        /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-acss_debit-mandate_options) */
        mandate_options?: AcssDebit.MandateOptions;
        /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-acss_debit-verification_method) */
        verification_method?: AcssDebit.VerificationMethod;
      }
      export namespace AcssDebit {
        export interface MandateOptions {
          /** Whether the account is that of a business or of a person. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-acss_debit-mandate_options-transaction_type) */
          transaction_type: MandateOptions.TransactionType | null;
        }
        export namespace MandateOptions {
          export type TransactionType = 'business' | 'personal' | OtherString;
        }
        export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
      }
      export interface Bancontact {
        /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-bancontact-preferred_language) */
        preferred_language: Bancontact.PreferredLanguage;
      }
      export namespace Bancontact {
        export type PreferredLanguage = 'de' | 'en' | 'fr' | 'nl' | OtherString;
      }
      export interface Billie {
        /** What is known of the company. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-billie-company_details) */
        company_details?: Billie.CompanyDetails;
        /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-billie-reference) */
        reference?: string | null;
      }
      export namespace Billie {
        export interface CompanyDetails {
          /** The address that is officially registered. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-billie-company_details-registered_address) */
          registered_address?: Address;
          /** The name in the official register. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-billie-company_details-registered_name) */
          registered_name: string | null;
          /** The number in the official register. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-billie-company_details-registration_number) */
          registration_number: string | null;
          /** What kind of number in the register it is. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-billie-company_details-registration_type) */
          registration_type?: CompanyDetails.RegistrationType;
          /** The VAT number. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-billie-company_details-vat) */
          vat: string | null;
        }
        export namespace CompanyDetails {
          export type RegistrationType = 'ch_ein' | 'de_hrb' | 'dk_cvr' | 'es_cif' | 'fi_tunnus' | 'fr_siren' | 'fr_siret' | 'it_rea' | 'nl_kvk' | 'no_org_number' | 'no_pno' | 'se_org_number' | 'se_pno' | 'uk_crn';
        }
      }
      export interface Blik {
      }
      export interface Card {
        /** Payment in parts, agreed with the issuer. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-card-installments) */
        installments?: Card.Installments;
        /** Whether to ask for 3D Secure: `automatic`, `any` or `challenge`. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-card-request_three_d_secure) */
        request_three_d_secure: Card.RequestThreeDSecure | null;
      }
      export namespace Card {
        export interface Installments {
          /** Whether it is switched on. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-card-installments-enabled) */
          enabled: boolean | null;
        }
        export type RequestThreeDSecure = 'any' | 'automatic' | 'challenge' | OtherString;
      }
      export interface CustomerBalance {
        /** What kind of bank transfer is meant, with details of how to make it. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-customer_balance-bank_transfer) */
        bank_transfer?: CustomerBalance.BankTransfer;
        /** How money arrives: `bank_transfer`. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-customer_balance-funding_type) */
        funding_type: 'bank_transfer' | null;
      }
      export namespace CustomerBalance {
        export interface BankTransfer {
          /** What is particular to bank transfers in the European Union. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-customer_balance-bank_transfer-eu_bank_transfer) */
          eu_bank_transfer?: BankTransfer.EuBankTransfer;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-customer_balance-bank_transfer-type) */
          type: string | null;
        }
        export namespace BankTransfer {
          export interface EuBankTransfer {
            /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-customer_balance-bank_transfer-eu_bank_transfer-country) */
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
        /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-payto-mandate_options) */
        mandate_options?: Payto.MandateOptions;
      }
      export namespace Payto {
        export interface MandateOptions {
          /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-payto-mandate_options-amount) */
          amount: number | null;
          /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-payto-mandate_options-amount_type) */
          amount_type: MandateOptions.AmountType | null;
          /** What it is for. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-payto-mandate_options-purpose) */
          purpose: MandateOptions.Purpose | null;
        }
        export namespace MandateOptions {
          export type AmountType = 'fixed' | 'maximum' | OtherString;
          export type Purpose = 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'personal' | 'retail' | 'salary' | 'tax' | 'utility' | OtherString;
        }
      }
      export interface Pix {
        /** Whether the Brazilian tax on transactions (IOF) is in the amount. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-pix-amount_includes_iof) */
        amount_includes_iof: Pix.AmountIncludesIof | null;
        /** How many seconds there are to pay. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-pix-expires_after_seconds) */
        expires_after_seconds?: number;
      }
      export namespace Pix {
        export type AmountIncludesIof = 'always' | 'never' | OtherString;
      }
      export interface SepaDebit {
      }
      export interface Upi {
        /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-upi-mandate_options) */
        mandate_options?: Upi.MandateOptions;
      }
      export namespace Upi {
        export interface MandateOptions {
          /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-upi-mandate_options-amount) */
          amount: number | null;
          /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-upi-mandate_options-amount_type) */
          amount_type: MandateOptions.AmountType | null;
          /** A text of your own about it. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-upi-mandate_options-description) */
          description: string | null;
          /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-upi-mandate_options-end_date) */
          end_date: number | null;
        }
        export namespace MandateOptions {
          export type AmountType = 'fixed' | 'maximum' | OtherString;
        }
      }
      export interface UsBankAccount {
        /** How the customer links their bank account. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-us_bank_account-financial_connections) */
        financial_connections?: UsBankAccount.FinancialConnections;
        /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-us_bank_account-verification_method) */
        verification_method?: UsBankAccount.VerificationMethod;
      }
      export namespace UsBankAccount {
        export interface FinancialConnections {
          /** Which bank accounts can be chosen. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-us_bank_account-financial_connections-filters) */
          filters?: FinancialConnections.Filters;
          /** What of the linked account may be read. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-us_bank_account-financial_connections-permissions) */
          permissions?: FinancialConnections.Permission[];
          /** What is fetched from the linked account at once. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-us_bank_account-financial_connections-prefetch) */
          prefetch: FinancialConnections.Prefetch[] | null;
        }
        export namespace FinancialConnections {
          export interface Filters {
            /** Which kinds of bank accounts can be chosen. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings-payment_method_options-us_bank_account-financial_connections-filters-account_subcategories) */
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
    /** Whether amounts show tax: `exclude_tax` or `include_inclusive_tax`. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-rendering-amount_tax_display) */
    amount_tax_display: string | null;
    /** Where it can be fetched as PDF. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-rendering-pdf) */
    pdf: Rendering.Pdf | null;
    /** Id of the template for the layout (`inrtem_…`). [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-rendering-template) */
    template: string | null;
    /** Which version of the template. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-rendering-template_version) */
    template_version: number | null;
  }
  export namespace Rendering {
    export interface Pdf {
      /** The size of the page: `a4`, `letter` or `auto`. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-rendering-pdf-page_size) */
      page_size: Pdf.PageSize | null;
    }
    export namespace Pdf {
      export type PageSize = 'a4' | 'auto' | 'letter' | OtherString;
    }
  }
  export interface ShippingCost {
    /** What it comes to before discounts and tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-shipping_cost-amount_subtotal) */
    amount_subtotal: number;
    /** How much of it is tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-shipping_cost-amount_tax) */
    amount_tax: number;
    /** What it comes to, with discounts and tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-shipping_cost-amount_total) */
    amount_total: number;
    /** Id of the way of shipping (`shr_…`). [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-shipping_cost-shipping_rate) */
    shipping_rate: Expandable<ShippingRate> | null;
    /** What tax is in it, rate by rate. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-shipping_cost-taxes) */
    taxes?: ShippingCost.Tax[];
  }
  export namespace ShippingCost {
    export interface Tax {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-shipping_cost-taxes-amount) */
      amount: number;
      /** The tax rate. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-shipping_cost-taxes-rate) */
      rate: TaxRate;
      /** Why it is taxed as it is. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-shipping_cost-taxes-taxability_reason) */
      taxability_reason: Tax.TaxabilityReason | null;
      /** The amount that is taxed. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-shipping_cost-taxes-taxable_amount) */
      taxable_amount: number | null;
    }
    export namespace Tax {
      export type TaxabilityReason = 'customer_exempt' | 'not_collecting' | 'not_subject_to_tax' | 'not_supported' | 'portion_product_exempt' | 'portion_reduced_rated' | 'portion_standard_rated' | 'product_exempt' | 'product_exempt_holiday' | 'proportionally_rated' | 'reduced_rated' | 'reverse_charge' | 'standard_rated' | 'taxable_basis_reduced' | 'zero_rated' | OtherString;
    }
  }
  export interface ShippingDetails {
    /** A postal address. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-shipping_details-address) */
    address?: Address;
    /** Who carries it. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-shipping_details-carrier) */
    carrier?: string | null;
    /** What it is called. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-shipping_details-name) */
    name?: string;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-shipping_details-phone) */
    phone?: string | null;
    /** The number to follow the parcel by; several with commas between. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-shipping_details-tracking_number) */
    tracking_number?: string | null;
  }
  export type Status = 'draft' | 'open' | 'paid' | 'uncollectible' | 'void' | OtherString;
  export interface StatusDetails {
    /** [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-status_details-uncollectible) */
    uncollectible?: StatusDetails.Uncollectible;
  }
  export namespace StatusDetails {
    export interface Uncollectible {
      /** Why. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-status_details-uncollectible-reason) */
      reason: Uncollectible.Reason | null;
    }
    export namespace Uncollectible {
      export type Reason = 'max_payment_attempts' | 'payment_not_received' | 'subscription_canceled' | 'subscription_paused' | 'user_forgiven' | OtherString;
    }
  }
  export interface StatusTransitions {
    /** When it was finalized. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-status_transitions-finalized_at) */
    finalized_at: number | null;
    /** When it was given up. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-status_transitions-marked_uncollectible_at) */
    marked_uncollectible_at: number | null;
    /** When it was paid. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-status_transitions-paid_at) */
    paid_at: number | null;
    /** When it was made void. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-status_transitions-voided_at) */
    voided_at: number | null;
  }
  export interface ThresholdReason {
    /** From what amount on. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-threshold_reason-amount_gte) */
    amount_gte: number | null;
    /** Which items passed their threshold. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-threshold_reason-item_reasons) */
    item_reasons: ThresholdReason.ItemReason[];
  }
  export namespace ThresholdReason {
    export interface ItemReason {
      /** Ids of the lines that passed it (`il_…`). [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-threshold_reason-item_reasons-line_item_ids) */
      line_item_ids: string[];
      /** From what usage on. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-threshold_reason-item_reasons-usage_gte) */
      usage_gte: number;
    }
  }
  export interface TotalDiscountAmount {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-total_discount_amounts-amount) */
    amount: number;
    /** The discount that applies. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-total_discount_amounts-discount) */
    discount: Expandable<Discount | DeletedDiscount>;
  }
  export interface TotalPretaxCreditAmount {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-total_pretax_credit_amounts-amount) */
    amount: number;
    /** Id of the entry on the credit balance (`cbtxn_…`). [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-total_pretax_credit_amounts-credit_balance_transaction) */
    credit_balance_transaction?: Expandable<BillingCreditBalanceTransaction> | null;
    /** The discount that applies. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-total_pretax_credit_amounts-discount) */
    discount?: Expandable<Discount | DeletedDiscount>;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-total_pretax_credit_amounts-type) */
    type: TotalPretaxCreditAmount.Type;
  }
  export namespace TotalPretaxCreditAmount {
    export type Type = 'credit_balance_transaction' | 'discount' | OtherString;
  }
  export interface TotalTax {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-total_taxes-amount) */
    amount: number;
    /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-total_taxes-tax_behavior) */
    tax_behavior: TotalTax.TaxBehavior;
    /** What is known of the rate. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-total_taxes-tax_rate_details) */
    tax_rate_details: TotalTax.TaxRateDetails | null;
    /** Why it is taxed as it is. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-total_taxes-taxability_reason) */
    taxability_reason: TotalTax.TaxabilityReason;
    /** The amount that is taxed. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-total_taxes-taxable_amount) */
    taxable_amount: number | null;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-total_taxes-type) */
    type: 'tax_rate_details';
  }
  export namespace TotalTax {
    export type TaxBehavior = 'exclusive' | 'inclusive' | OtherString;
    export interface TaxRateDetails {
      /** Id of the tax rate (`txr_…`). [Docs](https://docs.stripe.com/api/invoices/object#invoice_object-total_taxes-tax_rate_details-tax_rate) */
      tax_rate: string;
    }
    export type TaxabilityReason = 'customer_exempt' | 'not_available' | 'not_collecting' | 'not_subject_to_tax' | 'not_supported' | 'portion_product_exempt' | 'portion_reduced_rated' | 'portion_standard_rated' | 'product_exempt' | 'product_exempt_holiday' | 'proportionally_rated' | 'reduced_rated' | 'reverse_charge' | 'standard_rated' | 'taxable_basis_reduced' | 'zero_rated' | OtherString;
  }
}

export interface DeletedInvoice {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/invoices/delete) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/invoices/delete) */
  object: 'invoice';
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/invoices/delete) */
  deleted: true;
}

export interface InvoiceCreateParams {
  /** Ids of your own tax numbers to print (`txi_…`). [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-account_tax_ids) */
  account_tax_ids?: Emptyable<readonly string[]> | undefined;
  /** How much of the payment the platform takes as its fee. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-application_fee_amount) */
  application_fee_amount?: number | undefined;
  /** Whether Stripe goes on by itself: finalizes, collects, reminds. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-auto_advance) */
  auto_advance?: boolean | undefined;
  /** Whether Stripe Tax works out the tax, and who is liable for it. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-automatic_tax) */
  automatic_tax?: InvoiceCreateParams.AutomaticTax | undefined;
  /** When the draft is finalized by itself. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-automatically_finalizes_at) */
  automatically_finalizes_at?: Timestamp | undefined;
  /** Whether to charge the stored payment method or to send an invoice to pay. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-collection_method) */
  collection_method?: InvoiceCreateParams.CollectionMethod | undefined;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-currency) */
  currency?: string | undefined;
  /** Up to four pairs of label and text to print. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-custom_fields) */
  custom_fields?: Emptyable<readonly InvoiceCreateParams.CustomField[]> | undefined;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-customer) */
  customer?: string | undefined;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-customer_account) */
  customer_account?: string | undefined;
  /** How many days there are to pay; only where an invoice is sent. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-days_until_due) */
  days_until_due?: number | undefined;
  /** Id of the payment method to charge (`pm_…`); without it, the default of the subscription or customer. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-default_payment_method) */
  default_payment_method?: string | undefined;
  /** Id of the source to charge; without it, the default of the subscription or customer. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-default_source) */
  default_source?: string | undefined;
  /** Ids of tax rates for all lines without their own (`txr_…`). [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-default_tax_rates) */
  default_tax_rates?: readonly string[] | undefined;
  /** A text for the customer, printed on it. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-description) */
  description?: string | undefined;
  /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-discounts) */
  discounts?: Emptyable<readonly InvoiceCreateParams.Discount[]> | undefined;
  /** Until when it is to be paid; only where an invoice is sent. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-due_date) */
  due_date?: Timestamp | undefined;
  /** The date that is printed as the date of issue. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-effective_at) */
  effective_at?: Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** What is printed at the foot. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-footer) */
  footer?: string | undefined;
  /** The invoice that this one revises. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-from_invoice) */
  from_invoice?: InvoiceCreateParams.FromInvoice | undefined;
  /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-issuer) */
  issuer?: InvoiceCreateParams.Issuer | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** The number that customers see, unique among your invoices or per customer. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-number) */
  number?: string | undefined;
  /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-on_behalf_of) */
  on_behalf_of?: string | undefined;
  /** Which kinds of payment methods are offered, with options for each. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings) */
  payment_settings?: InvoiceCreateParams.PaymentSettings | undefined;
  /** Whether pending items go onto it: `include`, or `exclude`, the default. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-pending_invoice_items_behavior) */
  pending_invoice_items_behavior?: InvoiceCreateParams.PendingInvoiceItemsBehavior | undefined;
  /** How it is printed: template, tax display, page size. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-rendering) */
  rendering?: InvoiceCreateParams.Rendering | undefined;
  /** What shipping costs, and its tax. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-shipping_cost) */
  shipping_cost?: InvoiceCreateParams.ShippingCost | undefined;
  /** Who receives the goods, and where, as printed. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-shipping_details) */
  shipping_details?: InvoiceCreateParams.ShippingDetails | undefined;
  /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-statement_descriptor) */
  statement_descriptor?: string | undefined;
  /** Id of the subscription (`sub_…`). [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-subscription) */
  subscription?: string | undefined;
  /** The connected account that receives the money, and how much of it. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-transfer_data) */
  transfer_data?: InvoiceCreateParams.TransferData | undefined;
}
export declare namespace InvoiceCreateParams {
  export interface AutomaticTax {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-automatic_tax-enabled) */
    enabled: boolean;
    /** Who owes the tax: you or a connected account. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-automatic_tax-liability) */
    liability?: AutomaticTax.Liability | undefined;
  }
  export namespace AutomaticTax {
    export interface Liability {
      /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-automatic_tax-liability-account) */
      account?: string | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-automatic_tax-liability-type) */
      type: Liability.Type;
    }
    export namespace Liability {
      export type Type = 'account' | 'self' | OtherString;
    }
  }
  export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
  export interface CustomField {
    /** What it is called. Up to 40 characters. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-custom_fields-name) */
    name: string;
    /** The text beside the label. Up to 140 characters. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-custom_fields-value) */
    value: string;
  }
  export interface Discount {
    /** Id of the coupon. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-discounts-coupon) */
    coupon?: string | undefined;
    /** The discount that applies. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-discounts-discount) */
    discount?: string | undefined;
    /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-discounts-promotion_code) */
    promotion_code?: string | undefined;
  }
  export interface FromInvoice {
    /** What is done: `revision`. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-from_invoice-action) */
    action: 'revision';
    /** Id of the invoice (`in_…`). [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-from_invoice-invoice) */
    invoice: string;
  }
  export interface Issuer {
    /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-issuer-account) */
    account?: string | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-issuer-type) */
    type: Issuer.Type;
  }
  export namespace Issuer {
    export type Type = 'account' | 'self' | OtherString;
  }
  export interface PaymentSettings {
    /** Id of the mandate to debit under (`mandate_…`). [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-default_mandate) */
    default_mandate?: Emptyable<string> | undefined;
    /** What applies only to one kind of payment method, by its name. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options) */
    payment_method_options?: PaymentSettings.PaymentMethodOptions | undefined;
    /** Kinds of payment methods that may be used, such as `card`. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_types) */
    payment_method_types?: Emptyable<readonly PaymentSettings.PaymentMethodType[]> | undefined;
  }
  export namespace PaymentSettings {
    export interface PaymentMethodOptions {
      /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-acss_debit) */
      acss_debit?: Emptyable<PaymentMethodOptions.AcssDebit> | undefined;
      /** What is particular to Bancontact. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-bancontact) */
      bancontact?: Emptyable<PaymentMethodOptions.Bancontact> | undefined;
      /** What is particular to Billie. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-billie) */
      billie?: Emptyable<PaymentMethodOptions.Billie> | undefined;
      /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-blik) */
      blik?: Emptyable<PaymentMethodOptions.Blik> | undefined;
      /** What is particular to cards. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-card) */
      card?: Emptyable<PaymentMethodOptions.Card> | undefined;
      /** What is particular to money from the customer's cash balance. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-customer_balance) */
      customer_balance?: Emptyable<PaymentMethodOptions.CustomerBalance> | undefined;
      /** What is particular to payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-konbini) */
      konbini?: Emptyable<PaymentMethodOptions.Konbini> | undefined;
      /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-payto) */
      payto?: Emptyable<PaymentMethodOptions.Payto> | undefined;
      /** What is particular to Pix. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-pix) */
      pix?: Emptyable<PaymentMethodOptions.Pix> | undefined;
      /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-sepa_debit) */
      sepa_debit?: Emptyable<PaymentMethodOptions.SepaDebit> | undefined;
      /** What is particular to UPI. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-upi) */
      upi?: Emptyable<PaymentMethodOptions.Upi> | undefined;
      /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-us_bank_account) */
      us_bank_account?: Emptyable<PaymentMethodOptions.UsBankAccount> | undefined;
    }
    export namespace PaymentMethodOptions {
      export interface AcssDebit {
        /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-acss_debit-mandate_options) */
        mandate_options?: AcssDebit.MandateOptions | undefined;
        /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-acss_debit-verification_method) */
        verification_method?: AcssDebit.VerificationMethod | undefined;
      }
      export namespace AcssDebit {
        export interface MandateOptions {
          /** Whether the account is that of a business or of a person. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-acss_debit-mandate_options-transaction_type) */
          transaction_type?: MandateOptions.TransactionType | undefined;
        }
        export namespace MandateOptions {
          export type TransactionType = 'business' | 'personal' | OtherString;
        }
        export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
      }
      export interface Bancontact {
        /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-bancontact-preferred_language) */
        preferred_language?: Bancontact.PreferredLanguage | undefined;
      }
      export namespace Bancontact {
        export type PreferredLanguage = 'de' | 'en' | 'fr' | 'nl' | OtherString;
      }
      export interface Billie {
        /** What is known of the company. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-billie-company_details) */
        company_details?: Emptyable<Billie.CompanyDetails> | undefined;
        /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-billie-reference) */
        reference?: string | undefined;
      }
      export namespace Billie {
        export interface CompanyDetails {
          /** The address that is officially registered. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-billie-company_details-registered_address) */
          registered_address?: Emptyable<AddressParam> | undefined;
          /** The name in the official register. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-billie-company_details-registered_name) */
          registered_name?: string | undefined;
          /** The number in the official register. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-billie-company_details-registration_number) */
          registration_number?: string | undefined;
          /** What kind of number in the register it is. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-billie-company_details-registration_type) */
          registration_type?: Emptyable<CompanyDetails.RegistrationType> | undefined;
          /** The VAT number. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-billie-company_details-vat) */
          vat?: string | undefined;
        }
        export namespace CompanyDetails {
          export type RegistrationType = 'ch_ein' | 'de_hrb' | 'dk_cvr' | 'es_cif' | 'fi_tunnus' | 'fr_siren' | 'fr_siret' | 'it_rea' | 'nl_kvk' | 'no_org_number' | 'no_pno' | 'se_org_number' | 'se_pno' | 'uk_crn' | OtherString;
        }
      }
      export interface Blik extends NoParams {
      }
      export interface Card {
        /** Payment in parts, agreed with the issuer. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-card-installments) */
        installments?: Card.Installments | undefined;
        /** Whether to ask for 3D Secure: `automatic`, `any` or `challenge`. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-card-request_three_d_secure) */
        request_three_d_secure?: Card.RequestThreeDSecure | undefined;
      }
      export namespace Card {
        export interface Installments {
          /** Whether it is switched on. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-card-installments-enabled) */
          enabled?: boolean | undefined;
          /** How many parts, and how often they are due. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-card-installments-plan) */
          plan?: Emptyable<Installments.Plan> | undefined;
        }
        export namespace Installments {
          export interface Plan {
            /** How many parts. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-card-installments-plan-count) */
            count?: number | undefined;
            /** How often it is debited. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-card-installments-plan-interval) */
            interval?: 'month' | undefined;
            /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-card-installments-plan-type) */
            type: Plan.Type;
          }
          export namespace Plan {
            export type Type = 'bonus' | 'fixed_count' | 'revolving' | OtherString;
          }
        }
        export type RequestThreeDSecure = 'any' | 'automatic' | 'challenge' | OtherString;
      }
      export interface CustomerBalance {
        /** What kind of bank transfer is meant, with details of how to make it. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-customer_balance-bank_transfer) */
        bank_transfer?: CustomerBalance.BankTransfer | undefined;
        /** How money arrives: `bank_transfer`. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-customer_balance-funding_type) */
        funding_type?: string | undefined;
      }
      export namespace CustomerBalance {
        export interface BankTransfer {
          /** What is particular to bank transfers in the European Union. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-customer_balance-bank_transfer-eu_bank_transfer) */
          eu_bank_transfer?: BankTransfer.EuBankTransfer | undefined;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-customer_balance-bank_transfer-type) */
          type?: string | undefined;
        }
        export namespace BankTransfer {
          export interface EuBankTransfer {
            /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-customer_balance-bank_transfer-eu_bank_transfer-country) */
            country: string;
          }
        }
      }
      export interface Konbini extends NoParams {
      }
      export interface Payto {
        /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-payto-mandate_options) */
        mandate_options?: Payto.MandateOptions | undefined;
      }
      export namespace Payto {
        export interface MandateOptions {
          /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-payto-mandate_options-amount) */
          amount?: number | undefined;
          /** What it is for. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-payto-mandate_options-purpose) */
          purpose?: MandateOptions.Purpose | undefined;
        }
        export namespace MandateOptions {
          export type Purpose = 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'personal' | 'retail' | 'salary' | 'tax' | 'utility' | OtherString;
        }
      }
      export interface Pix {
        /** Whether the Brazilian tax on transactions (IOF) is in the amount. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-pix-amount_includes_iof) */
        amount_includes_iof?: Pix.AmountIncludesIof | undefined;
        /** How many seconds there are to pay. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-pix-expires_after_seconds) */
        expires_after_seconds?: number | undefined;
      }
      export namespace Pix {
        export type AmountIncludesIof = 'always' | 'never' | OtherString;
      }
      export interface SepaDebit extends NoParams {
      }
      export interface Upi {
        /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-upi-mandate_options) */
        mandate_options?: Upi.MandateOptions | undefined;
      }
      export namespace Upi {
        export interface MandateOptions {
          /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-upi-mandate_options-amount) */
          amount?: number | undefined;
          /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-upi-mandate_options-amount_type) */
          amount_type?: MandateOptions.AmountType | undefined;
          /** A text of your own about it. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-upi-mandate_options-description) */
          description?: string | undefined;
          /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-upi-mandate_options-end_date) */
          end_date?: Timestamp | undefined;
        }
        export namespace MandateOptions {
          export type AmountType = 'fixed' | 'maximum' | OtherString;
        }
      }
      export interface UsBankAccount {
        /** How the customer links their bank account. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-us_bank_account-financial_connections) */
        financial_connections?: UsBankAccount.FinancialConnections | undefined;
        /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-us_bank_account-verification_method) */
        verification_method?: UsBankAccount.VerificationMethod | undefined;
      }
      export namespace UsBankAccount {
        export interface FinancialConnections {
          /** Which bank accounts can be chosen. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-us_bank_account-financial_connections-filters) */
          filters?: FinancialConnections.Filters | undefined;
          /** What of the linked account may be read. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-us_bank_account-financial_connections-permissions) */
          permissions?: readonly FinancialConnections.Permission[] | undefined;
          /** What is fetched from the linked account at once. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-us_bank_account-financial_connections-prefetch) */
          prefetch?: readonly FinancialConnections.Prefetch[] | undefined;
        }
        export namespace FinancialConnections {
          export interface Filters {
            /** Which kinds of bank accounts can be chosen. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-payment_settings-payment_method_options-us_bank_account-financial_connections-filters-account_subcategories) */
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
    /** Whether amounts show tax: `exclude_tax` or `include_inclusive_tax`. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-rendering-amount_tax_display) */
    amount_tax_display?: Emptyable<Rendering.AmountTaxDisplay> | undefined;
    /** Where it can be fetched as PDF. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-rendering-pdf) */
    pdf?: Rendering.Pdf | undefined;
    /** Id of the template for the layout (`inrtem_…`). [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-rendering-template) */
    template?: string | undefined;
    /** Which version of the template. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-rendering-template_version) */
    template_version?: Emptyable<number> | undefined;
  }
  export namespace Rendering {
    export type AmountTaxDisplay = 'exclude_tax' | 'include_inclusive_tax' | OtherString;
    export interface Pdf {
      /** The size of the page: `a4`, `letter` or `auto`. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-rendering-pdf-page_size) */
      page_size?: Pdf.PageSize | undefined;
    }
    export namespace Pdf {
      export type PageSize = 'a4' | 'auto' | 'letter' | OtherString;
    }
  }
  export interface ShippingCost {
    /** Id of the way of shipping (`shr_…`). [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-shipping_cost-shipping_rate) */
    shipping_rate?: string | undefined;
    /** A way of shipping made on the spot, in place of the id of one. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-shipping_cost-shipping_rate_data) */
    shipping_rate_data?: ShippingCost.ShippingRateData | undefined;
  }
  export namespace ShippingCost {
    export interface ShippingRateData {
      /** How long it takes to arrive. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-shipping_cost-shipping_rate_data-delivery_estimate) */
      delivery_estimate?: ShippingRateData.DeliveryEstimate | undefined;
      /** What customers read. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-shipping_cost-shipping_rate_data-display_name) */
      display_name: string;
      /** What it costs, whatever is bought. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-shipping_cost-shipping_rate_data-fixed_amount) */
      fixed_amount?: ShippingRateData.FixedAmount | undefined;
      /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-shipping_cost-shipping_rate_data-metadata) */
      metadata?: MetadataParam | undefined;
      /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-shipping_cost-shipping_rate_data-tax_behavior) */
      tax_behavior?: ShippingRateData.TaxBehavior | undefined;
      /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-shipping_cost-shipping_rate_data-tax_code) */
      tax_code?: string | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-shipping_cost-shipping_rate_data-type) */
      type?: 'fixed_amount' | undefined;
    }
    export namespace ShippingRateData {
      export interface DeliveryEstimate {
        /** The most that it may be. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-shipping_cost-shipping_rate_data-delivery_estimate-maximum) */
        maximum?: DeliveryEstimate.Maximum | undefined;
        /** The least that it may be. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-shipping_cost-shipping_rate_data-delivery_estimate-minimum) */
        minimum?: DeliveryEstimate.Minimum | undefined;
      }
      export namespace DeliveryEstimate {
        export interface Maximum {
          /** The unit of time. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-shipping_cost-shipping_rate_data-delivery_estimate-maximum-unit) */
          unit: Maximum.Unit;
          /** How many of those units. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-shipping_cost-shipping_rate_data-delivery_estimate-maximum-value) */
          value: number;
        }
        export namespace Maximum {
          export type Unit = 'business_day' | 'day' | 'hour' | 'month' | 'week' | OtherString;
        }
        export interface Minimum {
          /** The unit of time. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-shipping_cost-shipping_rate_data-delivery_estimate-minimum-unit) */
          unit: Minimum.Unit;
          /** How many of those units. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-shipping_cost-shipping_rate_data-delivery_estimate-minimum-value) */
          value: number;
        }
        export namespace Minimum {
          export type Unit = 'business_day' | 'day' | 'hour' | 'month' | 'week' | OtherString;
        }
      }
      export interface FixedAmount {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-shipping_cost-shipping_rate_data-fixed_amount-amount) */
        amount: number;
        /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-shipping_cost-shipping_rate_data-fixed_amount-currency) */
        currency: string;
        /** The same in other currencies, by their codes in lower case. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-shipping_cost-shipping_rate_data-fixed_amount-currency_options) */
        currency_options?: Record<string, FixedAmount.CurrencyOptions> | undefined;
      }
      export namespace FixedAmount {
        export interface CurrencyOptions {
          /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-shipping_cost-shipping_rate_data-fixed_amount-currency_options-amount) */
          amount: number;
          /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-shipping_cost-shipping_rate_data-fixed_amount-currency_options-tax_behavior) */
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
    /** A postal address. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-shipping_details-address) */
    address: AddressParam;
    /** What it is called. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-shipping_details-name) */
    name: string;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-shipping_details-phone) */
    phone?: Emptyable<string> | undefined;
  }
  export interface TransferData {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-transfer_data-amount) */
    amount?: number | undefined;
    /** What the money goes to. [Docs](https://docs.stripe.com/api/invoices/create#create_invoice-transfer_data-destination) */
    destination: string;
  }
}

export interface InvoiceRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface InvoiceUpdateParams {
  /** Ids of your own tax numbers to print (`txi_…`). [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-account_tax_ids) */
  account_tax_ids?: Emptyable<readonly string[]> | undefined;
  /** How much of the payment the platform takes as its fee. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-application_fee_amount) */
  application_fee_amount?: number | undefined;
  /** Whether Stripe goes on by itself: finalizes, collects, reminds. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-auto_advance) */
  auto_advance?: boolean | undefined;
  /** Whether Stripe Tax works out the tax, and who is liable for it. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-automatic_tax) */
  automatic_tax?: InvoiceUpdateParams.AutomaticTax | undefined;
  /** When the draft is finalized by itself. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-automatically_finalizes_at) */
  automatically_finalizes_at?: Timestamp | undefined;
  /** Whether to charge the stored payment method or to send an invoice to pay. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-collection_method) */
  collection_method?: InvoiceUpdateParams.CollectionMethod | undefined;
  /** Up to four pairs of label and text to print. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-custom_fields) */
  custom_fields?: Emptyable<readonly InvoiceUpdateParams.CustomField[]> | undefined;
  /** How many days there are to pay; only where an invoice is sent. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-days_until_due) */
  days_until_due?: number | undefined;
  /** Id of the payment method to charge (`pm_…`); without it, the default of the subscription or customer. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-default_payment_method) */
  default_payment_method?: string | undefined;
  /** Id of the source to charge; without it, the default of the subscription or customer. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-default_source) */
  default_source?: Emptyable<string> | undefined;
  /** Ids of tax rates for all lines without their own (`txr_…`). [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-default_tax_rates) */
  default_tax_rates?: Emptyable<readonly string[]> | undefined;
  /** A text for the customer, printed on it. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-description) */
  description?: string | undefined;
  /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-discounts) */
  discounts?: Emptyable<readonly InvoiceUpdateParams.Discount[]> | undefined;
  /** Until when it is to be paid; only where an invoice is sent. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-due_date) */
  due_date?: Timestamp | undefined;
  /** The date that is printed as the date of issue. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-effective_at) */
  effective_at?: Emptyable<Timestamp> | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** What is printed at the foot. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-footer) */
  footer?: string | undefined;
  /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-issuer) */
  issuer?: InvoiceUpdateParams.Issuer | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** The number that customers see, unique among your invoices or per customer. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-number) */
  number?: Emptyable<string> | undefined;
  /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-on_behalf_of) */
  on_behalf_of?: Emptyable<string> | undefined;
  /** Which kinds of payment methods are offered, with options for each. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings) */
  payment_settings?: InvoiceUpdateParams.PaymentSettings | undefined;
  /** How it is printed: template, tax display, page size. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-rendering) */
  rendering?: InvoiceUpdateParams.Rendering | undefined;
  /** What shipping costs, and its tax. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-shipping_cost) */
  shipping_cost?: Emptyable<InvoiceUpdateParams.ShippingCost> | undefined;
  /** Who receives the goods, and where, as printed. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-shipping_details) */
  shipping_details?: Emptyable<InvoiceUpdateParams.ShippingDetails> | undefined;
  /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-statement_descriptor) */
  statement_descriptor?: string | undefined;
  /** The connected account that receives the money, and how much of it. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-transfer_data) */
  transfer_data?: Emptyable<InvoiceUpdateParams.TransferData> | undefined;
}
export declare namespace InvoiceUpdateParams {
  export interface AutomaticTax {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-automatic_tax-enabled) */
    enabled: boolean;
    /** Who owes the tax: you or a connected account. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-automatic_tax-liability) */
    liability?: AutomaticTax.Liability | undefined;
  }
  export namespace AutomaticTax {
    export interface Liability {
      /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-automatic_tax-liability-account) */
      account?: string | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-automatic_tax-liability-type) */
      type: Liability.Type;
    }
    export namespace Liability {
      export type Type = 'account' | 'self' | OtherString;
    }
  }
  export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
  export interface CustomField {
    /** What it is called. Up to 40 characters. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-custom_fields-name) */
    name: string;
    /** The text beside the label. Up to 140 characters. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-custom_fields-value) */
    value: string;
  }
  export interface Discount {
    /** Id of the coupon. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-discounts-coupon) */
    coupon?: string | undefined;
    /** The discount that applies. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-discounts-discount) */
    discount?: string | undefined;
    /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-discounts-promotion_code) */
    promotion_code?: string | undefined;
  }
  export interface Issuer {
    /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-issuer-account) */
    account?: string | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-issuer-type) */
    type: Issuer.Type;
  }
  export namespace Issuer {
    export type Type = 'account' | 'self' | OtherString;
  }
  export interface PaymentSettings {
    /** Id of the mandate to debit under (`mandate_…`). [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-default_mandate) */
    default_mandate?: Emptyable<string> | undefined;
    /** What applies only to one kind of payment method, by its name. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options) */
    payment_method_options?: PaymentSettings.PaymentMethodOptions | undefined;
    /** Kinds of payment methods that may be used, such as `card`. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_types) */
    payment_method_types?: Emptyable<readonly PaymentSettings.PaymentMethodType[]> | undefined;
  }
  export namespace PaymentSettings {
    export interface PaymentMethodOptions {
      /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-acss_debit) */
      acss_debit?: Emptyable<PaymentMethodOptions.AcssDebit> | undefined;
      /** What is particular to Bancontact. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-bancontact) */
      bancontact?: Emptyable<PaymentMethodOptions.Bancontact> | undefined;
      /** What is particular to Billie. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-billie) */
      billie?: Emptyable<PaymentMethodOptions.Billie> | undefined;
      /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-blik) */
      blik?: Emptyable<PaymentMethodOptions.Blik> | undefined;
      /** What is particular to cards. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-card) */
      card?: Emptyable<PaymentMethodOptions.Card> | undefined;
      /** What is particular to money from the customer's cash balance. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-customer_balance) */
      customer_balance?: Emptyable<PaymentMethodOptions.CustomerBalance> | undefined;
      /** What is particular to payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-konbini) */
      konbini?: Emptyable<PaymentMethodOptions.Konbini> | undefined;
      /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-payto) */
      payto?: Emptyable<PaymentMethodOptions.Payto> | undefined;
      /** What is particular to Pix. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-pix) */
      pix?: Emptyable<PaymentMethodOptions.Pix> | undefined;
      /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-sepa_debit) */
      sepa_debit?: Emptyable<PaymentMethodOptions.SepaDebit> | undefined;
      /** What is particular to UPI. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-upi) */
      upi?: Emptyable<PaymentMethodOptions.Upi> | undefined;
      /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-us_bank_account) */
      us_bank_account?: Emptyable<PaymentMethodOptions.UsBankAccount> | undefined;
    }
    export namespace PaymentMethodOptions {
      export interface AcssDebit {
        /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-acss_debit-mandate_options) */
        mandate_options?: AcssDebit.MandateOptions | undefined;
        /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-acss_debit-verification_method) */
        verification_method?: AcssDebit.VerificationMethod | undefined;
      }
      export namespace AcssDebit {
        export interface MandateOptions {
          /** Whether the account is that of a business or of a person. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-acss_debit-mandate_options-transaction_type) */
          transaction_type?: MandateOptions.TransactionType | undefined;
        }
        export namespace MandateOptions {
          export type TransactionType = 'business' | 'personal' | OtherString;
        }
        export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
      }
      export interface Bancontact {
        /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-bancontact-preferred_language) */
        preferred_language?: Bancontact.PreferredLanguage | undefined;
      }
      export namespace Bancontact {
        export type PreferredLanguage = 'de' | 'en' | 'fr' | 'nl' | OtherString;
      }
      export interface Billie {
        /** What is known of the company. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-billie-company_details) */
        company_details?: Emptyable<Billie.CompanyDetails> | undefined;
        /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-billie-reference) */
        reference?: string | undefined;
      }
      export namespace Billie {
        export interface CompanyDetails {
          /** The address that is officially registered. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-billie-company_details-registered_address) */
          registered_address?: Emptyable<AddressParam> | undefined;
          /** The name in the official register. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-billie-company_details-registered_name) */
          registered_name?: string | undefined;
          /** The number in the official register. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-billie-company_details-registration_number) */
          registration_number?: string | undefined;
          /** What kind of number in the register it is. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-billie-company_details-registration_type) */
          registration_type?: Emptyable<CompanyDetails.RegistrationType> | undefined;
          /** The VAT number. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-billie-company_details-vat) */
          vat?: string | undefined;
        }
        export namespace CompanyDetails {
          export type RegistrationType = 'ch_ein' | 'de_hrb' | 'dk_cvr' | 'es_cif' | 'fi_tunnus' | 'fr_siren' | 'fr_siret' | 'it_rea' | 'nl_kvk' | 'no_org_number' | 'no_pno' | 'se_org_number' | 'se_pno' | 'uk_crn' | OtherString;
        }
      }
      export interface Blik extends NoParams {
      }
      export interface Card {
        /** Payment in parts, agreed with the issuer. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-card-installments) */
        installments?: Card.Installments | undefined;
        /** Whether to ask for 3D Secure: `automatic`, `any` or `challenge`. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-card-request_three_d_secure) */
        request_three_d_secure?: Card.RequestThreeDSecure | undefined;
      }
      export namespace Card {
        export interface Installments {
          /** Whether it is switched on. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-card-installments-enabled) */
          enabled?: boolean | undefined;
          /** How many parts, and how often they are due. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-card-installments-plan) */
          plan?: Emptyable<Installments.Plan> | undefined;
        }
        export namespace Installments {
          export interface Plan {
            /** How many parts. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-card-installments-plan-count) */
            count?: number | undefined;
            /** How often it is debited. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-card-installments-plan-interval) */
            interval?: 'month' | undefined;
            /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-card-installments-plan-type) */
            type: Plan.Type;
          }
          export namespace Plan {
            export type Type = 'bonus' | 'fixed_count' | 'revolving' | OtherString;
          }
        }
        export type RequestThreeDSecure = 'any' | 'automatic' | 'challenge' | OtherString;
      }
      export interface CustomerBalance {
        /** What kind of bank transfer is meant, with details of how to make it. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-customer_balance-bank_transfer) */
        bank_transfer?: CustomerBalance.BankTransfer | undefined;
        /** How money arrives: `bank_transfer`. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-customer_balance-funding_type) */
        funding_type?: string | undefined;
      }
      export namespace CustomerBalance {
        export interface BankTransfer {
          /** What is particular to bank transfers in the European Union. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-customer_balance-bank_transfer-eu_bank_transfer) */
          eu_bank_transfer?: BankTransfer.EuBankTransfer | undefined;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-customer_balance-bank_transfer-type) */
          type?: string | undefined;
        }
        export namespace BankTransfer {
          export interface EuBankTransfer {
            /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-customer_balance-bank_transfer-eu_bank_transfer-country) */
            country: string;
          }
        }
      }
      export interface Konbini extends NoParams {
      }
      export interface Payto {
        /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-payto-mandate_options) */
        mandate_options?: Payto.MandateOptions | undefined;
      }
      export namespace Payto {
        export interface MandateOptions {
          /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-payto-mandate_options-amount) */
          amount?: number | undefined;
          /** What it is for. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-payto-mandate_options-purpose) */
          purpose?: MandateOptions.Purpose | undefined;
        }
        export namespace MandateOptions {
          export type Purpose = 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'personal' | 'retail' | 'salary' | 'tax' | 'utility' | OtherString;
        }
      }
      export interface Pix {
        /** Whether the Brazilian tax on transactions (IOF) is in the amount. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-pix-amount_includes_iof) */
        amount_includes_iof?: Pix.AmountIncludesIof | undefined;
        /** How many seconds there are to pay. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-pix-expires_after_seconds) */
        expires_after_seconds?: number | undefined;
      }
      export namespace Pix {
        export type AmountIncludesIof = 'always' | 'never' | OtherString;
      }
      export interface SepaDebit extends NoParams {
      }
      export interface Upi {
        /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-upi-mandate_options) */
        mandate_options?: Upi.MandateOptions | undefined;
      }
      export namespace Upi {
        export interface MandateOptions {
          /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-upi-mandate_options-amount) */
          amount?: number | undefined;
          /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-upi-mandate_options-amount_type) */
          amount_type?: MandateOptions.AmountType | undefined;
          /** A text of your own about it. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-upi-mandate_options-description) */
          description?: string | undefined;
          /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-upi-mandate_options-end_date) */
          end_date?: Timestamp | undefined;
        }
        export namespace MandateOptions {
          export type AmountType = 'fixed' | 'maximum' | OtherString;
        }
      }
      export interface UsBankAccount {
        /** How the customer links their bank account. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-us_bank_account-financial_connections) */
        financial_connections?: UsBankAccount.FinancialConnections | undefined;
        /** How it is proved that the bank account is theirs. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-us_bank_account-verification_method) */
        verification_method?: UsBankAccount.VerificationMethod | undefined;
      }
      export namespace UsBankAccount {
        export interface FinancialConnections {
          /** Which bank accounts can be chosen. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-us_bank_account-financial_connections-filters) */
          filters?: FinancialConnections.Filters | undefined;
          /** What of the linked account may be read. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-us_bank_account-financial_connections-permissions) */
          permissions?: readonly FinancialConnections.Permission[] | undefined;
          /** What is fetched from the linked account at once. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-us_bank_account-financial_connections-prefetch) */
          prefetch?: readonly FinancialConnections.Prefetch[] | undefined;
        }
        export namespace FinancialConnections {
          export interface Filters {
            /** Which kinds of bank accounts can be chosen. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-payment_settings-payment_method_options-us_bank_account-financial_connections-filters-account_subcategories) */
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
    /** Whether amounts show tax: `exclude_tax` or `include_inclusive_tax`. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-rendering-amount_tax_display) */
    amount_tax_display?: Emptyable<Rendering.AmountTaxDisplay> | undefined;
    /** Where it can be fetched as PDF. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-rendering-pdf) */
    pdf?: Rendering.Pdf | undefined;
    /** Id of the template for the layout (`inrtem_…`). [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-rendering-template) */
    template?: string | undefined;
    /** Which version of the template. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-rendering-template_version) */
    template_version?: Emptyable<number> | undefined;
  }
  export namespace Rendering {
    export type AmountTaxDisplay = 'exclude_tax' | 'include_inclusive_tax' | OtherString;
    export interface Pdf {
      /** The size of the page: `a4`, `letter` or `auto`. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-rendering-pdf-page_size) */
      page_size?: Pdf.PageSize | undefined;
    }
    export namespace Pdf {
      export type PageSize = 'a4' | 'auto' | 'letter' | OtherString;
    }
  }
  export interface ShippingCost {
    /** Id of the way of shipping (`shr_…`). [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-shipping_cost-shipping_rate) */
    shipping_rate?: string | undefined;
    /** A way of shipping made on the spot, in place of the id of one. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-shipping_cost-shipping_rate_data) */
    shipping_rate_data?: ShippingCost.ShippingRateData | undefined;
  }
  export namespace ShippingCost {
    export interface ShippingRateData {
      /** How long it takes to arrive. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-shipping_cost-shipping_rate_data-delivery_estimate) */
      delivery_estimate?: ShippingRateData.DeliveryEstimate | undefined;
      /** What customers read. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-shipping_cost-shipping_rate_data-display_name) */
      display_name: string;
      /** What it costs, whatever is bought. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-shipping_cost-shipping_rate_data-fixed_amount) */
      fixed_amount?: ShippingRateData.FixedAmount | undefined;
      /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-shipping_cost-shipping_rate_data-metadata) */
      metadata?: MetadataParam | undefined;
      /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-shipping_cost-shipping_rate_data-tax_behavior) */
      tax_behavior?: ShippingRateData.TaxBehavior | undefined;
      /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-shipping_cost-shipping_rate_data-tax_code) */
      tax_code?: string | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-shipping_cost-shipping_rate_data-type) */
      type?: 'fixed_amount' | undefined;
    }
    export namespace ShippingRateData {
      export interface DeliveryEstimate {
        /** The most that it may be. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-shipping_cost-shipping_rate_data-delivery_estimate-maximum) */
        maximum?: DeliveryEstimate.Maximum | undefined;
        /** The least that it may be. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-shipping_cost-shipping_rate_data-delivery_estimate-minimum) */
        minimum?: DeliveryEstimate.Minimum | undefined;
      }
      export namespace DeliveryEstimate {
        export interface Maximum {
          /** The unit of time. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-shipping_cost-shipping_rate_data-delivery_estimate-maximum-unit) */
          unit: Maximum.Unit;
          /** How many of those units. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-shipping_cost-shipping_rate_data-delivery_estimate-maximum-value) */
          value: number;
        }
        export namespace Maximum {
          export type Unit = 'business_day' | 'day' | 'hour' | 'month' | 'week' | OtherString;
        }
        export interface Minimum {
          /** The unit of time. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-shipping_cost-shipping_rate_data-delivery_estimate-minimum-unit) */
          unit: Minimum.Unit;
          /** How many of those units. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-shipping_cost-shipping_rate_data-delivery_estimate-minimum-value) */
          value: number;
        }
        export namespace Minimum {
          export type Unit = 'business_day' | 'day' | 'hour' | 'month' | 'week' | OtherString;
        }
      }
      export interface FixedAmount {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-shipping_cost-shipping_rate_data-fixed_amount-amount) */
        amount: number;
        /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-shipping_cost-shipping_rate_data-fixed_amount-currency) */
        currency: string;
        /** The same in other currencies, by their codes in lower case. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-shipping_cost-shipping_rate_data-fixed_amount-currency_options) */
        currency_options?: Record<string, FixedAmount.CurrencyOptions> | undefined;
      }
      export namespace FixedAmount {
        export interface CurrencyOptions {
          /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-shipping_cost-shipping_rate_data-fixed_amount-currency_options-amount) */
          amount: number;
          /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-shipping_cost-shipping_rate_data-fixed_amount-currency_options-tax_behavior) */
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
    /** A postal address. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-shipping_details-address) */
    address: AddressParam;
    /** What it is called. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-shipping_details-name) */
    name: string;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-shipping_details-phone) */
    phone?: Emptyable<string> | undefined;
  }
  export interface TransferData {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-transfer_data-amount) */
    amount?: number | undefined;
    /** What the money goes to. [Docs](https://docs.stripe.com/api/invoices/update#update_invoice-transfer_data-destination) */
    destination: string;
  }
}

export interface InvoiceListParams extends PaginationParams {
  /** Only those collected in this way. [Docs](https://docs.stripe.com/api/invoices/list#list_invoices-collection_method) */
  collection_method?: InvoiceListParams.CollectionMethod | undefined;
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/list#list_invoices-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Only those of this customer (`cus_…`). [Docs](https://docs.stripe.com/api/invoices/list#list_invoices-customer) */
  customer?: string | undefined;
  /** Only those of this account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/invoices/list#list_invoices-customer_account) */
  customer_account?: string | undefined;
  /** Only those due at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/list#list_invoices-due_date) */
  due_date?: RangeQueryParam | Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those in this state. [Docs](https://docs.stripe.com/api/invoices/list#list_invoices-status) */
  status?: InvoiceListParams.Status | undefined;
  /** Only those of this subscription (`sub_…`). [Docs](https://docs.stripe.com/api/invoices/list#list_invoices-subscription) */
  subscription?: string | undefined;
}
export declare namespace InvoiceListParams {
  export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
  export type Status = 'draft' | 'open' | 'paid' | 'uncollectible' | 'void' | OtherString;
}

export interface InvoiceDeleteParams extends NoParams {
}

export interface InvoiceAddLinesParams {
  /** The lines to add: new ones, or pending invoice items. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines) */
  lines: readonly InvoiceAddLinesParams.Line[];
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Pairs for the invoice itself, not its lines. `''` unsets one. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-invoice_metadata) */
  invoice_metadata?: Emptyable<Record<string, string>> | undefined;
}
export declare namespace InvoiceAddLinesParams {
  export interface Line {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-amount) */
    amount?: number | undefined;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-description) */
    description?: string | undefined;
    /** Whether discounts apply; never to a prorated or negative amount. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-discountable) */
    discountable?: boolean | undefined;
    /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-discounts) */
    discounts?: Emptyable<readonly Line.Discount[]> | undefined;
    /** Id of the invoice item (`ii_…`). [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-invoice_item) */
    invoice_item?: string | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-metadata) */
    metadata?: Emptyable<MetadataParam> | undefined;
    /** The time that it is for. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-period) */
    period?: Line.Period | undefined;
    /** A price made on the spot, in place of the id of one. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-price_data) */
    price_data?: Line.PriceData | undefined;
    /** What the unit costs: a price. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-pricing) */
    pricing?: Line.Pricing | undefined;
    /** How many units. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-quantity) */
    quantity?: number | undefined;
    /** How many units, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-quantity_decimal) */
    quantity_decimal?: string | undefined;
    /** Tax that you worked out yourself, rate by rate. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-tax_amounts) */
    tax_amounts?: Emptyable<readonly Line.TaxAmount[]> | undefined;
    /** Ids of the tax rates that apply (`txr_…`), in place of the default ones. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-tax_rates) */
    tax_rates?: Emptyable<readonly string[]> | undefined;
  }
  export namespace Line {
    export interface Discount {
      /** Id of the coupon. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-discounts-coupon) */
      coupon?: string | undefined;
      /** The discount that applies. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-discounts-discount) */
      discount?: string | undefined;
      /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-discounts-promotion_code) */
      promotion_code?: string | undefined;
    }
    export interface Period {
      /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-period-end) */
      end: Timestamp;
      /** When it begins. Unix seconds. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-period-start) */
      start: Timestamp;
    }
    export interface PriceData {
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-price_data-currency) */
      currency: string;
      /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-price_data-product) */
      product?: string | undefined;
      /** A product to make along with it, in place of the id of one. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-price_data-product_data) */
      product_data?: PriceData.ProductData | undefined;
      /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-price_data-tax_behavior) */
      tax_behavior?: PriceData.TaxBehavior | undefined;
      /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-price_data-unit_amount) */
      unit_amount?: number | undefined;
      /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-price_data-unit_amount_decimal) */
      unit_amount_decimal?: string | undefined;
    }
    export namespace PriceData {
      export interface ProductData {
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-price_data-product_data-description) */
        description?: string | undefined;
        /** Up to eight addresses of pictures that customers see. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-price_data-product_data-images) */
        images?: readonly string[] | undefined;
        /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-price_data-product_data-metadata) */
        metadata?: MetadataParam | undefined;
        /** What it is called. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-price_data-product_data-name) */
        name: string;
        /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-price_data-product_data-tax_code) */
        tax_code?: string | undefined;
        /** What decides the tax, such as where a service is performed. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-price_data-product_data-tax_details) */
        tax_details?: ProductData.TaxDetails | undefined;
        /** What a unit is called on invoices, such as `seat`. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-price_data-product_data-unit_label) */
        unit_label?: string | undefined;
      }
      export namespace ProductData {
        export interface TaxDetails {
          /** Id of the place where the service is performed. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-price_data-product_data-tax_details-performance_location) */
          performance_location?: string | undefined;
          /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-price_data-product_data-tax_details-tax_code) */
          tax_code?: Emptyable<string> | undefined;
        }
      }
      export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    }
    export interface Pricing {
      /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-pricing-price) */
      price?: string | undefined;
    }
    export interface TaxAmount {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-tax_amounts-amount) */
      amount: number;
      /** A tax rate made on the spot. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-tax_amounts-tax_rate_data) */
      tax_rate_data: TaxAmount.TaxRateData;
      /** Why it is taxed as it is. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-tax_amounts-taxability_reason) */
      taxability_reason?: TaxAmount.TaxabilityReason | undefined;
      /** The amount that is taxed. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-tax_amounts-taxable_amount) */
      taxable_amount: number;
    }
    export namespace TaxAmount {
      export interface TaxRateData {
        /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-tax_amounts-tax_rate_data-country) */
        country?: string | undefined;
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-tax_amounts-tax_rate_data-description) */
        description?: string | undefined;
        /** What customers read. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-tax_amounts-tax_rate_data-display_name) */
        display_name: string;
        /** Whether the tax is contained in prices rather than added. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-tax_amounts-tax_rate_data-inclusive) */
        inclusive: boolean;
        /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-tax_amounts-tax_rate_data-jurisdiction) */
        jurisdiction?: string | undefined;
        /** Whether city, county, state, country or several levy it. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-tax_amounts-tax_rate_data-jurisdiction_level) */
        jurisdiction_level?: TaxRateData.JurisdictionLevel | undefined;
        /** The percentage, up to 100, with up to four decimals. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-tax_amounts-tax_rate_data-percentage) */
        percentage: number;
        /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-tax_amounts-tax_rate_data-state) */
        state?: string | undefined;
        /** The kind of tax, such as `vat` or `sales_tax`. [Docs](https://docs.stripe.com/api/invoice-line-item/bulk#bulk_add_lines-lines-tax_amounts-tax_rate_data-tax_type) */
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
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Id of the payment intent (`pi_…`). [Docs](https://docs.stripe.com/api/invoices/attach_payment) */
  payment_intent?: string | undefined;
  /** Id of the payment record (`pr_…`). [Docs](https://docs.stripe.com/api/invoices/attach_payment) */
  payment_record?: string | undefined;
}

export interface InvoiceCreatePreviewParams {
  /** Whether Stripe Tax works out the tax, and who is liable for it. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-automatic_tax) */
  automatic_tax?: InvoiceCreatePreviewParams.AutomaticTax | undefined;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-currency) */
  currency?: string | undefined;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-customer) */
  customer?: string | undefined;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-customer_account) */
  customer_account?: string | undefined;
  /** A customer who need not exist, in place of `customer`. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-customer_details) */
  customer_details?: InvoiceCreatePreviewParams.CustomerDetails | undefined;
  /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-discounts) */
  discounts?: Emptyable<readonly InvoiceCreatePreviewParams.Discount[]> | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Items to add, change or leave out in the preview. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-invoice_items) */
  invoice_items?: readonly InvoiceCreatePreviewParams.InvoiceItem[] | undefined;
  /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-issuer) */
  issuer?: InvoiceCreatePreviewParams.Issuer | undefined;
  /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-on_behalf_of) */
  on_behalf_of?: Emptyable<string> | undefined;
  /** Whether to show the very next invoice or a usual, recurring one. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-preview_mode) */
  preview_mode?: InvoiceCreatePreviewParams.PreviewMode | undefined;
  /** Id of the subscription schedule (`sub_sched_…`). [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule) */
  schedule?: string | undefined;
  /** The schedule, as it would be: to be given with or without `schedule`. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details) */
  schedule_details?: InvoiceCreatePreviewParams.ScheduleDetails | undefined;
  /** Id of the subscription whose next invoice to show (`sub_…`). [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription) */
  subscription?: string | undefined;
  /** The subscription, as it would be after your changes. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details) */
  subscription_details?: InvoiceCreatePreviewParams.SubscriptionDetails | undefined;
}
export declare namespace InvoiceCreatePreviewParams {
  export interface AutomaticTax {
    /** Whether it is switched on. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-automatic_tax-enabled) */
    enabled: boolean;
    /** Who owes the tax: you or a connected account. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-automatic_tax-liability) */
    liability?: AutomaticTax.Liability | undefined;
  }
  export namespace AutomaticTax {
    export interface Liability {
      /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-automatic_tax-liability-account) */
      account?: string | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-automatic_tax-liability-type) */
      type: Liability.Type;
    }
    export namespace Liability {
      export type Type = 'account' | 'self' | OtherString;
    }
  }
  export interface CustomerDetails {
    /** A postal address. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-customer_details-address) */
    address?: Emptyable<AddressParam> | undefined;
    /** Where goods are sent to. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-customer_details-shipping) */
    shipping?: Emptyable<CustomerDetails.Shipping> | undefined;
    /** Where the customer is for tax. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-customer_details-tax) */
    tax?: CustomerDetails.Tax | undefined;
    /** `none`, `exempt`, or `reverse` where the customer owes the tax. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-customer_details-tax_exempt) */
    tax_exempt?: Emptyable<CustomerDetails.TaxExempt> | undefined;
    /** Their tax numbers. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-customer_details-tax_ids) */
    tax_ids?: readonly CustomerDetails.TaxId[] | undefined;
  }
  export namespace CustomerDetails {
    export interface Shipping {
      /** A postal address. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-customer_details-shipping-address) */
      address: AddressParam;
      /** What it is called. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-customer_details-shipping-name) */
      name: string;
      /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-customer_details-shipping-phone) */
      phone?: string | undefined;
    }
    export interface Tax {
      /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-customer_details-tax-ip_address) */
      ip_address?: Emptyable<string> | undefined;
    }
    export type TaxExempt = 'exempt' | 'none' | 'reverse' | OtherString;
    export interface TaxId {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-customer_details-tax_ids-type) */
      type: TaxId.Type;
      /** The number itself. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-customer_details-tax_ids-value) */
      value: string;
    }
    export namespace TaxId {
      export type Type = 'ad_nrt' | 'ae_trn' | 'al_tin' | 'am_tin' | 'ao_tin' | 'ar_cuit' | 'au_abn' | 'au_acn' | 'au_arn' | 'au_wpn' | 'aw_tin' | 'az_tin' | 'ba_tin' | 'bb_tin' | 'bd_bin' | 'bf_ifu' | 'bg_uic' | 'bh_vat' | 'bj_ifu' | 'bo_tin' | 'br_cnpj' | 'br_cpf' | 'bs_tin' | 'bw_vat' | 'by_tin' | 'ca_bn' | 'ca_gst_hst' | 'ca_pst_bc' | 'ca_pst_mb' | 'ca_pst_sk' | 'ca_qst' | 'cd_nif' | 'ch_uid' | 'ch_vat' | 'ci_vat' | 'cl_tin' | 'cm_niu' | 'cn_tin' | 'co_nit' | 'cr_tin' | 'cv_nif' | 'cz_dic' | 'de_stn' | 'do_rcn' | 'ec_ruc' | 'eg_tin' | 'es_cif' | 'et_tin' | 'eu_oss_vat' | 'eu_vat' | 'fo_vat' | 'fr_siren' | 'fr_siret' | 'fr_spi' | 'gb_vat' | 'ge_vat' | 'gh_tin' | 'gi_tin' | 'gn_nif' | 'hk_br' | 'hr_oib' | 'hu_tin' | 'ic_nif' | 'id_npwp' | 'il_vat' | 'in_gst' | 'is_kt' | 'is_vat' | 'it_cf' | 'jp_cn' | 'jp_rn' | 'jp_trn' | 'ke_pin' | 'kg_tin' | 'kh_tin' | 'kr_brn' | 'kz_bin' | 'la_tin' | 'li_uid' | 'li_vat' | 'lk_vat' | 'ma_vat' | 'md_cf' | 'md_vat' | 'me_pib' | 'mk_vat' | 'mr_nif' | 'mu_vat' | 'mx_rfc' | 'my_frp' | 'my_itn' | 'my_sst' | 'mz_nuit' | 'ng_tin' | 'no_vat' | 'no_voec' | 'np_pan' | 'nz_bn' | 'nz_gst' | 'om_vat' | 'pe_ruc' | 'ph_tin' | 'pl_nip' | 'pt_nif' | 'py_ruc' | 'ro_tin' | 'rs_pib' | 'ru_inn' | 'ru_kpp' | 'sa_vat' | 'sg_gst' | 'sg_uen' | 'si_tin' | 'sm_coe' | 'sn_ninea' | 'sr_fin' | 'sv_nit' | 'th_vat' | 'tj_tin' | 'tr_tin' | 'tt_bir' | 'tt_vat' | 'tw_vat' | 'tz_vat' | 'ua_vat' | 'ug_tin' | 'us_ein' | 'uy_ruc' | 'uz_tin' | 'uz_vat' | 've_rif' | 'vn_tin' | 'za_vat' | 'zm_tin' | 'zw_tin' | OtherString;
    }
  }
  export interface Discount {
    /** Id of the coupon. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-discounts-coupon) */
    coupon?: string | undefined;
    /** The discount that applies. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-discounts-discount) */
    discount?: string | undefined;
    /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-discounts-promotion_code) */
    promotion_code?: string | undefined;
  }
  export interface InvoiceItem {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-invoice_items-amount) */
    amount?: number | undefined;
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-invoice_items-currency) */
    currency?: string | undefined;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-invoice_items-description) */
    description?: string | undefined;
    /** Whether discounts apply; never to a prorated or negative amount. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-invoice_items-discountable) */
    discountable?: boolean | undefined;
    /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-invoice_items-discounts) */
    discounts?: Emptyable<readonly InvoiceItem.Discount[]> | undefined;
    /** Id of the invoice item (`ii_…`). [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-invoice_items-invoiceitem) */
    invoiceitem?: string | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-invoice_items-metadata) */
    metadata?: Emptyable<MetadataParam> | undefined;
    /** The time that it is for. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-invoice_items-period) */
    period?: InvoiceItem.Period | undefined;
    /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-invoice_items-price) */
    price?: string | undefined;
    /** A price made on the spot, in place of the id of one. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-invoice_items-price_data) */
    price_data?: InvoiceItem.PriceData | undefined;
    /** How many units. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-invoice_items-quantity) */
    quantity?: number | undefined;
    /** How many units, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-invoice_items-quantity_decimal) */
    quantity_decimal?: string | undefined;
    /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-invoice_items-tax_behavior) */
    tax_behavior?: InvoiceItem.TaxBehavior | undefined;
    /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-invoice_items-tax_code) */
    tax_code?: Emptyable<string> | undefined;
    /** Ids of the tax rates that apply (`txr_…`), in place of the default ones. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-invoice_items-tax_rates) */
    tax_rates?: Emptyable<readonly string[]> | undefined;
    /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-invoice_items-unit_amount) */
    unit_amount?: number | undefined;
    /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-invoice_items-unit_amount_decimal) */
    unit_amount_decimal?: string | undefined;
  }
  export namespace InvoiceItem {
    export interface Discount {
      /** Id of the coupon. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-invoice_items-discounts-coupon) */
      coupon?: string | undefined;
      /** The discount that applies. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-invoice_items-discounts-discount) */
      discount?: string | undefined;
      /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-invoice_items-discounts-promotion_code) */
      promotion_code?: string | undefined;
    }
    export interface Period {
      /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-invoice_items-period-end) */
      end: Timestamp;
      /** When it begins. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-invoice_items-period-start) */
      start: Timestamp;
    }
    export interface PriceData {
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-invoice_items-price_data-currency) */
      currency: string;
      /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-invoice_items-price_data-product) */
      product: string;
      /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-invoice_items-price_data-tax_behavior) */
      tax_behavior?: PriceData.TaxBehavior | undefined;
      /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-invoice_items-price_data-unit_amount) */
      unit_amount?: number | undefined;
      /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-invoice_items-price_data-unit_amount_decimal) */
      unit_amount_decimal?: string | undefined;
    }
    export namespace PriceData {
      export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    }
    export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
  }
  export interface Issuer {
    /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-issuer-account) */
    account?: string | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-issuer-type) */
    type: Issuer.Type;
  }
  export namespace Issuer {
    export type Type = 'account' | 'self' | OtherString;
  }
  export type PreviewMode = 'next' | 'recurring' | OtherString;
  export interface ScheduleDetails {
    /** How prorations and invoices are worked out: `classic` or `flexible`. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-billing_mode) */
    billing_mode?: ScheduleDetails.BillingMode | undefined;
    /** What happens after the last phase: `release`, which goes on (default), or `cancel`. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-end_behavior) */
    end_behavior?: ScheduleDetails.EndBehavior | undefined;
    /** When it is paused, and when it goes on. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-pause_schedules) */
    pause_schedules?: Emptyable<readonly ScheduleDetails.PauseSchedule[]> | undefined;
    /** What applies from when to when, one after the other. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases) */
    phases?: readonly ScheduleDetails.Phase[] | undefined;
    /** Whether a change within a period is credited and billed, and when. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-proration_behavior) */
    proration_behavior?: ScheduleDetails.ProrationBehavior | undefined;
  }
  export namespace ScheduleDetails {
    export interface BillingMode {
      /** What applies where `type` is `flexible`. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-billing_mode-flexible) */
      flexible?: BillingMode.Flexible | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-billing_mode-type) */
      type: BillingMode.Type;
    }
    export namespace BillingMode {
      export interface Flexible {
        /** How discounts count in prorations. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-billing_mode-flexible-proration_discounts) */
        proration_discounts?: Flexible.ProrationDiscounts | undefined;
      }
      export namespace Flexible {
        export type ProrationDiscounts = 'included' | 'itemized' | OtherString;
      }
      export type Type = 'classic' | 'flexible' | OtherString;
    }
    export type EndBehavior = 'cancel' | 'release' | OtherString;
    export interface PauseSchedule {
      /** A name of your own for it. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-pause_schedules-key) */
      key?: string | undefined;
      /** When and how it is paused. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-pause_schedules-pause) */
      pause?: PauseSchedule.Pause | undefined;
      /** When and how it goes on. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-pause_schedules-resume) */
      resume?: Emptyable<PauseSchedule.Resume> | undefined;
    }
    export namespace PauseSchedule {
      export interface Pause {
        /** When it is paused. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-pause_schedules-pause-pause_at) */
        pause_at?: Pause.PauseAt | undefined;
        /** How it is paused. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-pause_schedules-pause-settings) */
        settings?: Pause.Settings | undefined;
      }
      export namespace Pause {
        export interface PauseAt {
          /** When it happened. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-pause_schedules-pause-pause_at-timestamp) */
          timestamp?: Timestamp | undefined;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-pause_schedules-pause-pause_at-type) */
          type: PauseAt.Type;
        }
        export namespace PauseAt {
          export type Type = 'now' | 'timestamp' | OtherString;
        }
        export interface Settings {
          /** Whether time already used and metered usage are billed. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-pause_schedules-pause-settings-bill_for) */
          bill_for?: Settings.BillFor | undefined;
          /** Whether what is billed goes out at once or waits for the next invoice. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-pause_schedules-pause-settings-invoicing_behavior) */
          invoicing_behavior?: Settings.InvoicingBehavior | undefined;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-pause_schedules-pause-settings-type) */
          type?: Settings.Type | undefined;
        }
        export namespace Settings {
          export interface BillFor {
            /** Until when metered usage is billed. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-pause_schedules-pause-settings-bill_for-outstanding_usage_through) */
            outstanding_usage_through?: BillFor.OutstandingUsageThrough | undefined;
            /** From when unused time is credited. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-pause_schedules-pause-settings-bill_for-unused_time_from) */
            unused_time_from?: BillFor.UnusedTimeFrom | undefined;
          }
          export namespace BillFor {
            export interface OutstandingUsageThrough {
              /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-pause_schedules-pause-settings-bill_for-outstanding_usage_through-type) */
              type?: OutstandingUsageThrough.Type | undefined;
            }
            export namespace OutstandingUsageThrough {
              export type Type = 'none' | 'pause_at' | OtherString;
            }
            export interface UnusedTimeFrom {
              /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-pause_schedules-pause-settings-bill_for-unused_time_from-type) */
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
        /** When it goes on. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-pause_schedules-resume-resume_at) */
        resume_at?: Resume.ResumeAt | undefined;
        /** How it goes on. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-pause_schedules-resume-settings) */
        settings?: Resume.Settings | undefined;
      }
      export namespace Resume {
        export interface ResumeAt {
          /** [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-pause_schedules-resume-resume_at-duration) */
          duration?: ResumeAt.Duration | undefined;
          /** When it happened. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-pause_schedules-resume-resume_at-timestamp) */
          timestamp?: Timestamp | undefined;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-pause_schedules-resume-resume_at-type) */
          type: ResumeAt.Type;
        }
        export namespace ResumeAt {
          export interface Duration {
            /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-pause_schedules-resume-resume_at-duration-interval) */
            interval: Duration.Interval;
            /** How many of those units lie between. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-pause_schedules-resume-resume_at-duration-interval_count) */
            interval_count?: number | undefined;
          }
          export namespace Duration {
            export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
          }
          export type Type = 'duration' | 'now' | 'timestamp' | OtherString;
        }
        export interface Settings {
          /** The moment from which periods are counted. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-pause_schedules-resume-settings-billing_cycle_anchor) */
          billing_cycle_anchor?: Settings.BillingCycleAnchor | undefined;
          /** What becomes of the change where its payment fails or needs the customer. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-pause_schedules-resume-settings-payment_behavior) */
          payment_behavior?: Settings.PaymentBehavior | undefined;
          /** Whether a change within a period is credited and billed, and when. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-pause_schedules-resume-settings-proration_behavior) */
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
      /** Up to 20 items for the next invoice only, such as a set-up fee. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-add_invoice_items) */
      add_invoice_items?: readonly Phase.AddInvoiceItem[] | undefined;
      /** What percentage of each invoice's total the platform takes, with up to two decimals. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-application_fee_percent) */
      application_fee_percent?: number | undefined;
      /** Whether Stripe Tax works out the tax, and who is liable for it. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-automatic_tax) */
      automatic_tax?: Phase.AutomaticTax | undefined;
      /** The moment from which periods are counted. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-billing_cycle_anchor) */
      billing_cycle_anchor?: Phase.BillingCycleAnchor | undefined;
      /** How much may add up before an invoice is made ahead of time. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-billing_thresholds) */
      billing_thresholds?: Emptyable<Phase.BillingThresholds> | undefined;
      /** Whether to charge the stored payment method or to send an invoice to pay. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-collection_method) */
      collection_method?: Phase.CollectionMethod | undefined;
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-currency) */
      currency?: string | undefined;
      /** Id of the payment method to charge (`pm_…`); without it, the default of the subscription or customer. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-default_payment_method) */
      default_payment_method?: string | undefined;
      /** Ids of tax rates for all lines without their own (`txr_…`). [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-default_tax_rates) */
      default_tax_rates?: Emptyable<readonly string[]> | undefined;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-description) */
      description?: Emptyable<string> | undefined;
      /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-discounts) */
      discounts?: Emptyable<readonly Phase.Discount[]> | undefined;
      /** [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-duration) */
      duration?: Phase.Duration | undefined;
      /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-end_date) */
      end_date?: Timestamp | 'now' | undefined;
      /** What invoices of the phase carry. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-invoice_settings) */
      invoice_settings?: Phase.InvoiceSettings | undefined;
      /** What is subscribed to in the phase: prices, each with its quantity. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-items) */
      items: readonly Phase.Item[];
      /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-metadata) */
      metadata?: MetadataParam | undefined;
      /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-on_behalf_of) */
      on_behalf_of?: string | undefined;
      /** Whether a change within a period is credited and billed, and when. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-proration_behavior) */
      proration_behavior?: Phase.ProrationBehavior | undefined;
      /** When it began, or will begin. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-start_date) */
      start_date?: Timestamp | 'now' | undefined;
      /** The connected account that receives the money, and how much of it. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-transfer_data) */
      transfer_data?: Phase.TransferData | undefined;
      /** Whether the whole phase is a trial. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-trial) */
      trial?: boolean | undefined;
      /** When the trial ends. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-trial_end) */
      trial_end?: Timestamp | 'now' | undefined;
    }
    export namespace Phase {
      export interface AddInvoiceItem {
        /** Whether discounts apply; never to a prorated or negative amount. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-add_invoice_items-discountable) */
        discountable?: boolean | undefined;
        /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-add_invoice_items-discounts) */
        discounts?: readonly AddInvoiceItem.Discount[] | undefined;
        /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-add_invoice_items-metadata) */
        metadata?: MetadataParam | undefined;
        /** The time that it is for. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-add_invoice_items-period) */
        period?: AddInvoiceItem.Period | undefined;
        /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-add_invoice_items-price) */
        price?: string | undefined;
        /** A price made on the spot, in place of the id of one. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-add_invoice_items-price_data) */
        price_data?: AddInvoiceItem.PriceData | undefined;
        /** How many units. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-add_invoice_items-quantity) */
        quantity?: number | undefined;
        /** Ids of the tax rates that apply (`txr_…`), in place of the default ones. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-add_invoice_items-tax_rates) */
        tax_rates?: Emptyable<readonly string[]> | undefined;
      }
      export namespace AddInvoiceItem {
        export interface Discount {
          /** Id of the coupon. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-add_invoice_items-discounts-coupon) */
          coupon?: string | undefined;
          /** The discount that applies. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-add_invoice_items-discounts-discount) */
          discount?: string | undefined;
          /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-add_invoice_items-discounts-promotion_code) */
          promotion_code?: string | undefined;
        }
        export interface Period {
          /** Which moment it ends at. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-add_invoice_items-period-end) */
          end: Period.End;
          /** Which moment it begins at. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-add_invoice_items-period-start) */
          start: Period.Start;
        }
        export namespace Period {
          export interface End {
            /** When it happened. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-add_invoice_items-period-end-timestamp) */
            timestamp?: Timestamp | undefined;
            /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-add_invoice_items-period-end-type) */
            type: End.Type;
          }
          export namespace End {
            export type Type = 'min_item_period_end' | 'phase_end' | 'timestamp' | OtherString;
          }
          export interface Start {
            /** When it happened. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-add_invoice_items-period-start-timestamp) */
            timestamp?: Timestamp | undefined;
            /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-add_invoice_items-period-start-type) */
            type: Start.Type;
          }
          export namespace Start {
            export type Type = 'max_item_period_start' | 'phase_start' | 'timestamp' | OtherString;
          }
        }
        export interface PriceData {
          /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-add_invoice_items-price_data-currency) */
          currency: string;
          /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-add_invoice_items-price_data-product) */
          product: string;
          /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-add_invoice_items-price_data-tax_behavior) */
          tax_behavior?: PriceData.TaxBehavior | undefined;
          /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-add_invoice_items-price_data-unit_amount) */
          unit_amount?: number | undefined;
          /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-add_invoice_items-price_data-unit_amount_decimal) */
          unit_amount_decimal?: string | undefined;
        }
        export namespace PriceData {
          export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
        }
      }
      export interface AutomaticTax {
        /** Whether it is switched on. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-automatic_tax-enabled) */
        enabled: boolean;
        /** Who owes the tax: you or a connected account. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-automatic_tax-liability) */
        liability?: AutomaticTax.Liability | undefined;
      }
      export namespace AutomaticTax {
        export interface Liability {
          /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-automatic_tax-liability-account) */
          account?: string | undefined;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-automatic_tax-liability-type) */
          type: Liability.Type;
        }
        export namespace Liability {
          export type Type = 'account' | 'self' | OtherString;
        }
      }
      export type BillingCycleAnchor = 'automatic' | 'phase_start' | OtherString;
      export interface BillingThresholds {
        /** From what amount on. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-billing_thresholds-amount_gte) */
        amount_gte?: number | undefined;
        /** Whether a new period begins when the threshold is passed. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-billing_thresholds-reset_billing_cycle_anchor) */
        reset_billing_cycle_anchor?: boolean | undefined;
      }
      export type CollectionMethod = 'charge_automatically' | 'send_invoice' | OtherString;
      export interface Discount {
        /** Id of the coupon. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-discounts-coupon) */
        coupon?: string | undefined;
        /** The discount that applies. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-discounts-discount) */
        discount?: string | undefined;
        /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-discounts-promotion_code) */
        promotion_code?: string | undefined;
      }
      export interface Duration {
        /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-duration-interval) */
        interval: Duration.Interval;
        /** How many of those units lie between. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-duration-interval_count) */
        interval_count?: number | undefined;
      }
      export namespace Duration {
        export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
      }
      export interface InvoiceSettings {
        /** Ids of your own tax numbers to print (`txi_…`). [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-invoice_settings-account_tax_ids) */
        account_tax_ids?: Emptyable<readonly string[]> | undefined;
        /** How many days there are to pay; only where an invoice is sent. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-invoice_settings-days_until_due) */
        days_until_due?: number | undefined;
        /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-invoice_settings-issuer) */
        issuer?: InvoiceSettings.Issuer | undefined;
      }
      export namespace InvoiceSettings {
        export interface Issuer {
          /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-invoice_settings-issuer-account) */
          account?: string | undefined;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-invoice_settings-issuer-type) */
          type: Issuer.Type;
        }
        export namespace Issuer {
          export type Type = 'account' | 'self' | OtherString;
        }
      }
      export interface Item {
        /** How much may add up before an invoice is made ahead of time. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-items-billing_thresholds) */
        billing_thresholds?: Emptyable<Item.BillingThresholds> | undefined;
        /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-items-discounts) */
        discounts?: Emptyable<readonly Item.Discount[]> | undefined;
        /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-items-metadata) */
        metadata?: MetadataParam | undefined;
        /** Id of the plan (`plan_…`); prices have replaced plans. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-items-plan) */
        plan?: string | undefined;
        /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-items-price) */
        price?: string | undefined;
        /** A price made on the spot, in place of the id of one. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-items-price_data) */
        price_data?: Item.PriceData | undefined;
        /** How many units. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-items-quantity) */
        quantity?: number | undefined;
        /** Ids of the tax rates that apply (`txr_…`), in place of the default ones. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-items-tax_rates) */
        tax_rates?: Emptyable<readonly string[]> | undefined;
      }
      export namespace Item {
        export interface BillingThresholds {
          /** From what usage on. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-items-billing_thresholds-usage_gte) */
          usage_gte: number;
        }
        export interface Discount {
          /** Id of the coupon. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-items-discounts-coupon) */
          coupon?: string | undefined;
          /** The discount that applies. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-items-discounts-discount) */
          discount?: string | undefined;
          /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-items-discounts-promotion_code) */
          promotion_code?: string | undefined;
        }
        export interface PriceData {
          /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-items-price_data-currency) */
          currency: string;
          /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-items-price_data-product) */
          product: string;
          /** How often it is billed. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-items-price_data-recurring) */
          recurring: PriceData.Recurring;
          /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-items-price_data-tax_behavior) */
          tax_behavior?: PriceData.TaxBehavior | undefined;
          /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-items-price_data-unit_amount) */
          unit_amount?: number | undefined;
          /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-items-price_data-unit_amount_decimal) */
          unit_amount_decimal?: string | undefined;
        }
        export namespace PriceData {
          export interface Recurring {
            /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-items-price_data-recurring-interval) */
            interval: Recurring.Interval;
            /** How many of those units lie between. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-items-price_data-recurring-interval_count) */
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
        /** How much, as a percentage. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-transfer_data-amount_percent) */
        amount_percent?: number | undefined;
        /** What the money goes to. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-schedule_details-phases-transfer_data-destination) */
        destination: string;
      }
    }
    export type ProrationBehavior = 'always_invoice' | 'create_prorations' | 'none' | OtherString;
  }
  export interface SubscriptionDetails {
    /** Whether a new period begins at once: `now` or `unchanged`, or a time. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-billing_cycle_anchor) */
    billing_cycle_anchor?: SubscriptionDetails.BillingCycleAnchor | undefined;
    /** How prorations and invoices are worked out: `classic` or `flexible`. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-billing_mode) */
    billing_mode?: SubscriptionDetails.BillingMode | undefined;
    /** Which items are billed ahead of time, and until when. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-billing_schedules) */
    billing_schedules?: Emptyable<readonly SubscriptionDetails.BillingSchedule[]> | undefined;
    /** When it will end by itself. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-cancel_at) */
    cancel_at?: Emptyable<Timestamp | SubscriptionDetails.CancelAt> | undefined;
    /** Whether it ends when the period that is paid for does. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-cancel_at_period_end) */
    cancel_at_period_end?: boolean | undefined;
    /** Whether to show what ending at once would cost. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-cancel_now) */
    cancel_now?: boolean | undefined;
    /** Ids of tax rates for all lines without their own (`txr_…`). [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-default_tax_rates) */
    default_tax_rates?: Emptyable<readonly string[]> | undefined;
    /** Items to change (with `id`), to add (with `price`) or to take away (`deleted`). [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-items) */
    items?: readonly SubscriptionDetails.Item[] | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-metadata) */
    metadata?: Emptyable<MetadataParam> | undefined;
    /** How it is paused. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-pause) */
    pause?: SubscriptionDetails.Pause | undefined;
    /** Whether a change within a period is credited and billed, and when. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-proration_behavior) */
    proration_behavior?: SubscriptionDetails.ProrationBehavior | undefined;
    /** The moment to prorate from, so that it comes out as in a preview. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-proration_date) */
    proration_date?: Timestamp | undefined;
    /** When it goes on. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-resume_at) */
    resume_at?: 'now' | undefined;
    /** When it began, or will begin. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-start_date) */
    start_date?: Timestamp | undefined;
    /** When the trial ends. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-trial_end) */
    trial_end?: 'now' | Timestamp | undefined;
  }
  export namespace SubscriptionDetails {
    export interface BillingCycleAnchor {
      /** When it happened. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-billing_cycle_anchor-timestamp) */
      timestamp?: Timestamp | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-billing_cycle_anchor-type) */
      type: BillingCycleAnchor.Type;
    }
    export namespace BillingCycleAnchor {
      export type Type = 'now' | 'timestamp' | 'unchanged' | OtherString;
    }
    export interface BillingMode {
      /** What applies where `type` is `flexible`. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-billing_mode-flexible) */
      flexible?: BillingMode.Flexible | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-billing_mode-type) */
      type: BillingMode.Type;
    }
    export namespace BillingMode {
      export interface Flexible {
        /** How discounts count in prorations. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-billing_mode-flexible-proration_discounts) */
        proration_discounts?: Flexible.ProrationDiscounts | undefined;
      }
      export namespace Flexible {
        export type ProrationDiscounts = 'included' | 'itemized' | OtherString;
      }
      export type Type = 'classic' | 'flexible' | OtherString;
    }
    export interface BillingSchedule {
      /** The products that it is limited to. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-billing_schedules-applies_to) */
      applies_to?: readonly BillingSchedule.AppliesTo[] | undefined;
      /** Until when it is billed ahead. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-billing_schedules-bill_until) */
      bill_until?: BillingSchedule.BillUntil | undefined;
      /** A name of your own for it. Up to 200 characters. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-billing_schedules-key) */
      key?: string | undefined;
    }
    export namespace BillingSchedule {
      export interface AppliesTo {
        /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-billing_schedules-applies_to-price) */
        price?: string | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-billing_schedules-applies_to-type) */
        type: 'price';
      }
      export interface BillUntil {
        /** How long it is billed ahead. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-billing_schedules-bill_until-duration) */
        duration?: BillUntil.Duration | undefined;
        /** The moment up to which it is billed ahead. Unix seconds. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-billing_schedules-bill_until-timestamp) */
        timestamp?: Timestamp | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-billing_schedules-bill_until-type) */
        type: BillUntil.Type;
      }
      export namespace BillUntil {
        export interface Duration {
          /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-billing_schedules-bill_until-duration-interval) */
          interval: Duration.Interval;
          /** How many of those units lie between. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-billing_schedules-bill_until-duration-interval_count) */
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
      /** How much may add up before an invoice is made ahead of time. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-items-billing_thresholds) */
      billing_thresholds?: Emptyable<Item.BillingThresholds> | undefined;
      /** Whether usage that was recorded is thrown away; needed to delete a metered item that has any. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-items-clear_usage) */
      clear_usage?: boolean | undefined;
      /** The trial that it is in. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-items-current_trial) */
      current_trial?: Item.CurrentTrial | undefined;
      /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-items-deleted) */
      deleted?: boolean | undefined;
      /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-items-discounts) */
      discounts?: Emptyable<readonly Item.Discount[]> | undefined;
      /** Identifies the object. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-items-id) */
      id?: string | undefined;
      /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-items-metadata) */
      metadata?: Emptyable<MetadataParam> | undefined;
      /** Id of the plan (`plan_…`); prices have replaced plans. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-items-plan) */
      plan?: string | undefined;
      /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-items-price) */
      price?: string | undefined;
      /** A price made on the spot, in place of the id of one. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-items-price_data) */
      price_data?: Item.PriceData | undefined;
      /** How many units. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-items-quantity) */
      quantity?: number | undefined;
      /** Ids of the tax rates that apply (`txr_…`), in place of the default ones. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-items-tax_rates) */
      tax_rates?: Emptyable<readonly string[]> | undefined;
    }
    export namespace Item {
      export interface BillingThresholds {
        /** From what usage on. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-items-billing_thresholds-usage_gte) */
        usage_gte: number;
      }
      export interface CurrentTrial {
        /** Id of the offer of a trial. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-items-current_trial-trial_offer) */
        trial_offer: string;
      }
      export interface Discount {
        /** Id of the coupon. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-items-discounts-coupon) */
        coupon?: string | undefined;
        /** The discount that applies. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-items-discounts-discount) */
        discount?: string | undefined;
        /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-items-discounts-promotion_code) */
        promotion_code?: string | undefined;
      }
      export interface PriceData {
        /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-items-price_data-currency) */
        currency: string;
        /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-items-price_data-product) */
        product: string;
        /** How often it is billed. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-items-price_data-recurring) */
        recurring: PriceData.Recurring;
        /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-items-price_data-tax_behavior) */
        tax_behavior?: PriceData.TaxBehavior | undefined;
        /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-items-price_data-unit_amount) */
        unit_amount?: number | undefined;
        /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-items-price_data-unit_amount_decimal) */
        unit_amount_decimal?: string | undefined;
      }
      export namespace PriceData {
        export interface Recurring {
          /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-items-price_data-recurring-interval) */
          interval: Recurring.Interval;
          /** How many of those units lie between. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-items-price_data-recurring-interval_count) */
          interval_count?: number | undefined;
        }
        export namespace Recurring {
          export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
        }
        export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
      }
    }
    export interface Pause {
      /** Whether time already used and metered usage are billed. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-pause-bill_for) */
      bill_for?: Pause.BillFor | undefined;
      /** Whether what is billed goes out at once or waits. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-pause-invoicing_behavior) */
      invoicing_behavior?: Pause.InvoicingBehavior | undefined;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-pause-type) */
      type?: Pause.Type | undefined;
    }
    export namespace Pause {
      export interface BillFor {
        /** Until when metered usage is billed. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-pause-bill_for-outstanding_usage_through) */
        outstanding_usage_through?: BillFor.OutstandingUsageThrough | undefined;
        /** From when unused time is credited. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-pause-bill_for-unused_time_from) */
        unused_time_from?: BillFor.UnusedTimeFrom | undefined;
      }
      export namespace BillFor {
        export interface OutstandingUsageThrough {
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-pause-bill_for-outstanding_usage_through-type) */
          type: OutstandingUsageThrough.Type;
        }
        export namespace OutstandingUsageThrough {
          export type Type = 'none' | 'now' | OtherString;
        }
        export interface UnusedTimeFrom {
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/invoices/create_preview#create_create_preview-subscription_details-pause-bill_for-unused_time_from-type) */
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
  /** Whether Stripe goes on by itself: finalizes, collects, reminds. [Docs](https://docs.stripe.com/api/invoices/finalize#finalize_invoice-auto_advance) */
  auto_advance?: boolean | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface InvoiceListLineItemsParams extends PaginationParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface InvoiceMarkUncollectibleParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface InvoicePayParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Whether a source that is short of the amount still makes it paid in full. [Docs](https://docs.stripe.com/api/invoices/pay#pay_invoice-forgive) */
  forgive?: boolean | undefined;
  /** Id of the mandate, the permission to debit (`mandate_…`). [Docs](https://docs.stripe.com/api/invoices/pay#pay_invoice-mandate) */
  mandate?: Emptyable<string> | undefined;
  /** Whether the customer is absent and cannot be asked for anything. [Docs](https://docs.stripe.com/api/invoices/pay#pay_invoice-off_session) */
  off_session?: boolean | undefined;
  /** Whether it was paid outside of Stripe, so that nothing is charged. [Docs](https://docs.stripe.com/api/invoices/pay#pay_invoice-paid_out_of_band) */
  paid_out_of_band?: boolean | undefined;
  /** Id of the payment method (`pm_…`). [Docs](https://docs.stripe.com/api/invoices/pay#pay_invoice-payment_method) */
  payment_method?: string | undefined;
  /** Id of the source to charge, one of the customer. [Docs](https://docs.stripe.com/api/invoices/pay#pay_invoice-source) */
  source?: string | undefined;
}

export interface InvoiceRemoveLinesParams {
  /** The lines to take away, and whether their items stay pending. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/remove-lines/bulk#bulk_remove_lines-lines) */
  lines: readonly InvoiceRemoveLinesParams.Line[];
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Pairs for the invoice itself, not its lines. `''` unsets one. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/remove-lines/bulk#bulk_remove_lines-invoice_metadata) */
  invoice_metadata?: Emptyable<Record<string, string>> | undefined;
}
export declare namespace InvoiceRemoveLinesParams {
  export interface Line {
    /** Whether its item is deleted or stays pending: `delete` or `unassign`. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/remove-lines/bulk#bulk_remove_lines-lines-behavior) */
    behavior: Line.Behavior;
    /** Identifies the object. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/remove-lines/bulk#bulk_remove_lines-lines-id) */
    id: string;
  }
  export namespace Line {
    export type Behavior = 'delete' | 'unassign' | OtherString;
  }
}

export interface InvoiceSearchParams {
  /** What to find, in Stripe's query language, as in `status:'active' AND metadata['order']:'7'`. [Docs](https://docs.stripe.com/api/invoices/search#search_invoices-query) */
  query: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** How many at most on one page, 1 to 100; 10 by default. [Docs](https://docs.stripe.com/api/invoices/search#search_invoices-limit) */
  limit?: number | undefined;
  /** Where to go on: `next_page` of the page before; absent for the first. [Docs](https://docs.stripe.com/api/invoices/search#search_invoices-page) */
  page?: string | undefined;
}

export interface InvoiceSendInvoiceParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface InvoiceUpdateLinesParams {
  /** The lines to change, each with its id. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines) */
  lines: readonly InvoiceUpdateLinesParams.Line[];
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Pairs for the invoice itself, not its lines. `''` unsets one. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-invoice_metadata) */
  invoice_metadata?: Emptyable<Record<string, string>> | undefined;
}
export declare namespace InvoiceUpdateLinesParams {
  export interface Line {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-amount) */
    amount?: number | undefined;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-description) */
    description?: string | undefined;
    /** Whether discounts apply; never to a prorated or negative amount. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-discountable) */
    discountable?: boolean | undefined;
    /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-discounts) */
    discounts?: Emptyable<readonly Line.Discount[]> | undefined;
    /** Identifies the object. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-id) */
    id: string;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-metadata) */
    metadata?: Emptyable<MetadataParam> | undefined;
    /** The time that it is for. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-period) */
    period?: Line.Period | undefined;
    /** A price made on the spot, in place of the id of one. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-price_data) */
    price_data?: Line.PriceData | undefined;
    /** What the unit costs: a price. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-pricing) */
    pricing?: Line.Pricing | undefined;
    /** How many units. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-quantity) */
    quantity?: number | undefined;
    /** How many units, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-quantity_decimal) */
    quantity_decimal?: string | undefined;
    /** Tax that you worked out yourself, rate by rate. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-tax_amounts) */
    tax_amounts?: Emptyable<readonly Line.TaxAmount[]> | undefined;
    /** Ids of the tax rates that apply (`txr_…`), in place of the default ones. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-tax_rates) */
    tax_rates?: Emptyable<readonly string[]> | undefined;
  }
  export namespace Line {
    export interface Discount {
      /** Id of the coupon. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-discounts-coupon) */
      coupon?: string | undefined;
      /** The discount that applies. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-discounts-discount) */
      discount?: string | undefined;
      /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-discounts-promotion_code) */
      promotion_code?: string | undefined;
    }
    export interface Period {
      /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-period-end) */
      end: Timestamp;
      /** When it begins. Unix seconds. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-period-start) */
      start: Timestamp;
    }
    export interface PriceData {
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-price_data-currency) */
      currency: string;
      /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-price_data-product) */
      product?: string | undefined;
      /** A product to make along with it, in place of the id of one. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-price_data-product_data) */
      product_data?: PriceData.ProductData | undefined;
      /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-price_data-tax_behavior) */
      tax_behavior?: PriceData.TaxBehavior | undefined;
      /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-price_data-unit_amount) */
      unit_amount?: number | undefined;
      /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-price_data-unit_amount_decimal) */
      unit_amount_decimal?: string | undefined;
    }
    export namespace PriceData {
      export interface ProductData {
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-price_data-product_data-description) */
        description?: string | undefined;
        /** Up to eight addresses of pictures that customers see. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-price_data-product_data-images) */
        images?: readonly string[] | undefined;
        /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-price_data-product_data-metadata) */
        metadata?: MetadataParam | undefined;
        /** What it is called. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-price_data-product_data-name) */
        name: string;
        /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-price_data-product_data-tax_code) */
        tax_code?: string | undefined;
        /** What decides the tax, such as where a service is performed. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-price_data-product_data-tax_details) */
        tax_details?: ProductData.TaxDetails | undefined;
        /** What a unit is called on invoices, such as `seat`. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-price_data-product_data-unit_label) */
        unit_label?: string | undefined;
      }
      export namespace ProductData {
        export interface TaxDetails {
          /** Id of the place where the service is performed. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-price_data-product_data-tax_details-performance_location) */
          performance_location?: string | undefined;
          /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-price_data-product_data-tax_details-tax_code) */
          tax_code?: Emptyable<string> | undefined;
        }
      }
      export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
    }
    export interface Pricing {
      /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-pricing-price) */
      price?: string | undefined;
    }
    export interface TaxAmount {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-tax_amounts-amount) */
      amount: number;
      /** A tax rate made on the spot. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-tax_amounts-tax_rate_data) */
      tax_rate_data: TaxAmount.TaxRateData;
      /** Why it is taxed as it is. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-tax_amounts-taxability_reason) */
      taxability_reason?: TaxAmount.TaxabilityReason | undefined;
      /** The amount that is taxed. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-tax_amounts-taxable_amount) */
      taxable_amount: number;
    }
    export namespace TaxAmount {
      export interface TaxRateData {
        /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-tax_amounts-tax_rate_data-country) */
        country?: string | undefined;
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-tax_amounts-tax_rate_data-description) */
        description?: string | undefined;
        /** What customers read. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-tax_amounts-tax_rate_data-display_name) */
        display_name: string;
        /** Whether the tax is contained in prices rather than added. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-tax_amounts-tax_rate_data-inclusive) */
        inclusive: boolean;
        /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-tax_amounts-tax_rate_data-jurisdiction) */
        jurisdiction?: string | undefined;
        /** Whether city, county, state, country or several levy it. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-tax_amounts-tax_rate_data-jurisdiction_level) */
        jurisdiction_level?: TaxRateData.JurisdictionLevel | undefined;
        /** The percentage, up to 100, with up to four decimals. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-tax_amounts-tax_rate_data-percentage) */
        percentage: number;
        /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-tax_amounts-tax_rate_data-state) */
        state?: string | undefined;
        /** The kind of tax, such as `vat` or `sales_tax`. [Docs](https://docs.stripe.com/api/invoice-line-item/invoices/update-lines/bulk#bulk_update_lines-lines-tax_amounts-tax_rate_data-tax_type) */
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
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
  amount?: number | undefined;
  /** What customers read on the line. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
  description?: string | undefined;
  /** Whether discounts apply; never to a prorated or negative amount. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
  discountable?: boolean | undefined;
  /** Coupons, promotion codes or discounts that apply, in this order. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
  discounts?: Emptyable<readonly InvoiceUpdateLineItemParams.Discount[]> | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** The time that it is for. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
  period?: InvoiceUpdateLineItemParams.Period | undefined;
  /** A price made on the spot, in place of the id of one. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
  price_data?: InvoiceUpdateLineItemParams.PriceData | undefined;
  /** What the unit costs: a price, or an amount. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
  pricing?: InvoiceUpdateLineItemParams.Pricing | undefined;
  /** How many units. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
  quantity?: number | undefined;
  /** How many units, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
  quantity_decimal?: string | undefined;
  /** Tax that you worked out yourself, rate by rate. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
  tax_amounts?: Emptyable<readonly InvoiceUpdateLineItemParams.TaxAmount[]> | undefined;
  /** Ids of the tax rates that apply (`txr_…`), in place of the default ones. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
  tax_rates?: Emptyable<readonly string[]> | undefined;
}
export declare namespace InvoiceUpdateLineItemParams {
  export interface Discount {
    /** Id of the coupon. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
    coupon?: string | undefined;
    /** The discount that applies. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
    discount?: string | undefined;
    /** Id of the promotion code (`promo_…`), not the code that customers type. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
    promotion_code?: string | undefined;
  }
  export interface Period {
    /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
    end: Timestamp;
    /** When it begins. Unix seconds. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
    start: Timestamp;
  }
  export interface PriceData {
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
    currency: string;
    /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
    product?: string | undefined;
    /** A product to make along with it, in place of the id of one. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
    product_data?: PriceData.ProductData | undefined;
    /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
    tax_behavior?: PriceData.TaxBehavior | undefined;
    /** What a unit costs. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
    unit_amount?: number | undefined;
    /** What a unit costs in the currency's smallest unit, with up to 12 decimals, as a text. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
    unit_amount_decimal?: string | undefined;
  }
  export namespace PriceData {
    export interface ProductData {
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
      description?: string | undefined;
      /** Up to eight addresses of pictures that customers see. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
      images?: readonly string[] | undefined;
      /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
      metadata?: MetadataParam | undefined;
      /** What it is called. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
      name: string;
      /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
      tax_code?: string | undefined;
      /** What decides the tax, such as where a service is performed. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
      tax_details?: ProductData.TaxDetails | undefined;
      /** What a unit is called on invoices, such as `seat`. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
      unit_label?: string | undefined;
    }
    export namespace ProductData {
      export interface TaxDetails {
        /** Id of the place where the service is performed. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
        performance_location?: string | undefined;
        /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
        tax_code?: Emptyable<string> | undefined;
      }
    }
    export type TaxBehavior = 'exclusive' | 'inclusive' | 'unspecified' | OtherString;
  }
  export interface Pricing {
    /** Id of the price (`price_…`). [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
    price?: string | undefined;
  }
  export interface TaxAmount {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
    amount: number;
    /** A tax rate made on the spot. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
    tax_rate_data: TaxAmount.TaxRateData;
    /** Why it is taxed as it is. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
    taxability_reason?: TaxAmount.TaxabilityReason | undefined;
    /** The amount that is taxed. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
    taxable_amount: number;
  }
  export namespace TaxAmount {
    export interface TaxRateData {
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
      country?: string | undefined;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
      description?: string | undefined;
      /** What customers read. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
      display_name: string;
      /** Whether the tax is contained in prices rather than added. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
      inclusive: boolean;
      /** Where the tax is levied, as customers read it. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
      jurisdiction?: string | undefined;
      /** Whether city, county, state, country or several levy it. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
      jurisdiction_level?: TaxRateData.JurisdictionLevel | undefined;
      /** The percentage, up to 100, with up to four decimals. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
      percentage: number;
      /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
      state?: string | undefined;
      /** The kind of tax, such as `vat` or `sales_tax`. [Docs](https://docs.stripe.com/api/invoice-line-item/update) */
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
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
