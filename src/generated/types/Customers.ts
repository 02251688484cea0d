// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, Emptyable, Expandable, NoParams, OtherString, Timestamp } from '../../core/words.ts';
import type { Address, AddressParam, Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';
import type { CashBalance } from './CashBalances.ts';
import type { CustomerSource } from './CustomerSources.ts';
import type { Discount } from './Discounts.ts';
import type { PaymentMethod } from './PaymentMethods.ts';
import type { Subscription } from './Subscriptions.ts';
import type { TaxId } from './TaxIds.ts';
import type { TestHelpersTestClock } from './TestHelpers/TestClocks.ts';

export interface Customer {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/customers/object#customer_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/customers/object#customer_object-object) */
  object: 'customer';
  /** A postal address. [Docs](https://docs.stripe.com/api/customers/object#customer_object-address) */
  address?: Address | null;
  /** The customer's balance: negative is a credit for the next invoice, positive is added to it. [Docs](https://docs.stripe.com/api/customers/object#customer_object-balance) */
  balance: number;
  /** The name of their business, at most 150 characters. [Docs](https://docs.stripe.com/api/customers/object#customer_object-business_name) */
  business_name?: string;
  /** What they have sent by bank transfer that is not yet used, and how it is used. [Docs](https://docs.stripe.com/api/customers/object#customer_object-cash_balance) */
  cash_balance?: CashBalance | null;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/customers/object#customer_object-created) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/customers/object#customer_object-currency) */
  currency?: string | null;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/customers/object#customer_object-customer_account) */
  customer_account?: string | null;
  /** Id of the source that is charged where nothing else is set. [Docs](https://docs.stripe.com/api/customers/object#customer_object-default_source) */
  default_source: Expandable<CustomerSource> | null;
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/customers/object#customer_object-deleted) */
  deleted?: void;
  /** Whether their latest invoice is unpaid or a payment of theirs failed for good. [Docs](https://docs.stripe.com/api/customers/object#customer_object-delinquent) */
  delinquent?: boolean | null;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/customers/object#customer_object-description) */
  description: string | null;
  /** The discount that applies. [Docs](https://docs.stripe.com/api/customers/object#customer_object-discount) */
  discount?: Discount | null;
  /** An email address. [Docs](https://docs.stripe.com/api/customers/object#customer_object-email) */
  email: string | null;
  /** The name of the person, at most 150 characters. [Docs](https://docs.stripe.com/api/customers/object#customer_object-individual_name) */
  individual_name?: string;
  /** The balance in each currency: negative is a credit. [Docs](https://docs.stripe.com/api/customers/object#customer_object-invoice_credit_balance) */
  invoice_credit_balance?: Record<string, number>;
  /** Begins the numbers of their invoices: 3 to 12 capital letters or digits. [Docs](https://docs.stripe.com/api/customers/object#customer_object-invoice_prefix) */
  invoice_prefix?: string | null;
  /** Defaults for their invoices: payment method, fields, footer, template. [Docs](https://docs.stripe.com/api/customers/object#customer_object-invoice_settings) */
  invoice_settings: Customer.InvoiceSettings;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/customers/object#customer_object-livemode) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/customers/object#customer_object-metadata) */
  metadata: Metadata;
  /** What they are called, person or business. [Docs](https://docs.stripe.com/api/customers/object#customer_object-name) */
  name?: string | null;
  /** The number of their next invoice, after the prefix. [Docs](https://docs.stripe.com/api/customers/object#customer_object-next_invoice_sequence) */
  next_invoice_sequence?: number;
  /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/customers/object#customer_object-phone) */
  phone?: string | null;
  /** The languages that they prefer, best first, as in `en` or `pt-BR`. [Docs](https://docs.stripe.com/api/customers/object#customer_object-preferred_locales) */
  preferred_locales?: string[] | null;
  /** Where goods are sent to; it stands on their invoices. [Docs](https://docs.stripe.com/api/customers/object#customer_object-shipping) */
  shipping: Customer.Shipping | null;
  /** Their cards, bank accounts and sources. [Docs](https://docs.stripe.com/api/customers/object#customer_object-sources) */
  sources?: ApiList<CustomerSource>;
  /** What they are subscribed to. [Docs](https://docs.stripe.com/api/customers/object#customer_object-subscriptions) */
  subscriptions?: ApiList<Subscription>;
  /** Where they are for tax, such as their internet address. [Docs](https://docs.stripe.com/api/customers/object#customer_object-tax) */
  tax?: Customer.Tax;
  /** `none`, `exempt`, or `reverse` where the customer owes the tax. [Docs](https://docs.stripe.com/api/customers/object#customer_object-tax_exempt) */
  tax_exempt?: Customer.TaxExempt | null;
  /** Their tax numbers. [Docs](https://docs.stripe.com/api/customers/object#customer_object-tax_ids) */
  tax_ids?: ApiList<TaxId>;
  /** Id of the test clock whose time applies (`clock_…`). [Docs](https://docs.stripe.com/api/customers/object#customer_object-test_clock) */
  test_clock?: Expandable<TestHelpersTestClock> | null;
}
export declare namespace Customer {
  export interface InvoiceSettings {
    /** Up to four pairs of label and text to print. [Docs](https://docs.stripe.com/api/customers/object#customer_object-invoice_settings-custom_fields) */
    custom_fields: InvoiceSettings.CustomField[] | null;
    /** Id of the payment method to charge where nothing else is set (`pm_…`). [Docs](https://docs.stripe.com/api/customers/object#customer_object-invoice_settings-default_payment_method) */
    default_payment_method: Expandable<PaymentMethod> | null;
    /** What is printed at the foot. [Docs](https://docs.stripe.com/api/customers/object#customer_object-invoice_settings-footer) */
    footer: string | null;
    /** How it is printed: template and tax display. [Docs](https://docs.stripe.com/api/customers/object#customer_object-invoice_settings-rendering_options) */
    rendering_options: InvoiceSettings.RenderingOptions | null;
  }
  export namespace InvoiceSettings {
    export interface CustomField {
      /** What it is called. [Docs](https://docs.stripe.com/api/customers/object#customer_object-invoice_settings-custom_fields-name) */
      name: string;
      /** The text beside the label. [Docs](https://docs.stripe.com/api/customers/object#customer_object-invoice_settings-custom_fields-value) */
      value: string;
    }
    export interface RenderingOptions {
      /** Whether amounts show tax: `exclude_tax` or `include_inclusive_tax`. [Docs](https://docs.stripe.com/api/customers/object#customer_object-invoice_settings-rendering_options-amount_tax_display) */
      amount_tax_display: string | null;
      /** Id of the template for the layout (`inrtem_…`). [Docs](https://docs.stripe.com/api/customers/object#customer_object-invoice_settings-rendering_options-template) */
      template: string | null;
    }
  }
  export interface Shipping {
    /** A postal address. [Docs](https://docs.stripe.com/api/customers/object#customer_object-shipping-address) */
    address?: Address;
    /** Who carries it. [Docs](https://docs.stripe.com/api/customers/object#customer_object-shipping-carrier) */
    carrier?: string | null;
    /** What it is called. [Docs](https://docs.stripe.com/api/customers/object#customer_object-shipping-name) */
    name?: string;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/customers/object#customer_object-shipping-phone) */
    phone?: string | null;
    /** The number to follow the parcel by; several with commas between. [Docs](https://docs.stripe.com/api/customers/object#customer_object-shipping-tracking_number) */
    tracking_number?: string | null;
  }
  export interface Tax {
    /** Whether Stripe Tax works out the tax, and who is liable for it. [Docs](https://docs.stripe.com/api/customers/object#customer_object-tax-automatic_tax) */
    automatic_tax: Tax.AutomaticTax;
    /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/customers/object#customer_object-tax-ip_address) */
    ip_address: string | null;
    /** The place that decides the tax, and how it is known. [Docs](https://docs.stripe.com/api/customers/object#customer_object-tax-location) */
    location: Tax.Location | null;
    /** Who works out the tax. [Docs](https://docs.stripe.com/api/customers/object#customer_object-tax-provider) */
    provider: Tax.Provider;
  }
  export namespace Tax {
    export type AutomaticTax = 'failed' | 'not_collecting' | 'supported' | 'unrecognized_location' | OtherString;
    export interface Location {
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/customers/object#customer_object-tax-location-country) */
      country: string;
      /** [Docs](https://docs.stripe.com/api/customers/object#customer_object-tax-location-source) */
      source: Location.Source;
      /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/customers/object#customer_object-tax-location-state) */
      state: string | null;
    }
    export namespace Location {
      export type Source = 'billing_address' | 'ip_address' | 'payment_method' | 'shipping_destination' | OtherString;
    }
    export type Provider = 'anrok' | 'avalara' | 'sphere' | 'stripe' | OtherString;
  }
  export type TaxExempt = 'exempt' | 'none' | 'reverse' | OtherString;
}

export interface DeletedCustomer {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/customers/delete) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/customers/delete) */
  object: 'customer';
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/customers/delete) */
  deleted: true;
}

export interface CustomerCreateParams {
  /** A postal address. [Docs](https://docs.stripe.com/api/customers/create#create_customer-address) */
  address?: Emptyable<AddressParam> | undefined;
  /** The customer's balance: negative is a credit for the next invoice, positive is added to it. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/customers/create#create_customer-balance) */
  balance?: number | undefined;
  /** The name of their business, at most 150 characters. [Docs](https://docs.stripe.com/api/customers/create#create_customer-business_name) */
  business_name?: Emptyable<string> | undefined;
  /** What they have sent by bank transfer that is not yet used, and how it is used. [Docs](https://docs.stripe.com/api/customers/create#create_customer-cash_balance) */
  cash_balance?: CustomerCreateParams.CashBalance | undefined;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/customers/create#create_customer-description) */
  description?: string | undefined;
  /** An email address. [Docs](https://docs.stripe.com/api/customers/create#create_customer-email) */
  email?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** The name of the person, at most 150 characters. [Docs](https://docs.stripe.com/api/customers/create#create_customer-individual_name) */
  individual_name?: Emptyable<string> | undefined;
  /** Begins the numbers of their invoices: 3 to 12 capital letters or digits. [Docs](https://docs.stripe.com/api/customers/create#create_customer-invoice_prefix) */
  invoice_prefix?: string | undefined;
  /** Defaults for their invoices: payment method, fields, footer, template. [Docs](https://docs.stripe.com/api/customers/create#create_customer-invoice_settings) */
  invoice_settings?: CustomerCreateParams.InvoiceSettings | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/customers/create#create_customer-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** What they are called, person or business. [Docs](https://docs.stripe.com/api/customers/create#create_customer-name) */
  name?: string | undefined;
  /** The number of their next invoice, after the prefix. [Docs](https://docs.stripe.com/api/customers/create#create_customer-next_invoice_sequence) */
  next_invoice_sequence?: number | undefined;
  /** Id of a payment method to attach (`pm_…`). [Docs](https://docs.stripe.com/api/customers/create#create_customer-payment_method) */
  payment_method?: string | undefined;
  /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/customers/create#create_customer-phone) */
  phone?: string | undefined;
  /** The languages that they prefer, best first, as in `en` or `pt-BR`. [Docs](https://docs.stripe.com/api/customers/create#create_customer-preferred_locales) */
  preferred_locales?: readonly string[] | undefined;
  /** Where goods are sent to; it stands on their invoices. [Docs](https://docs.stripe.com/api/customers/create#create_customer-shipping) */
  shipping?: Emptyable<CustomerCreateParams.Shipping> | undefined;
  /** A token or source to store as the default one. [Docs](https://docs.stripe.com/api/customers/create#create_customer-source) */
  source?: string | undefined;
  /** Where they are for tax, such as their internet address. [Docs](https://docs.stripe.com/api/customers/create#create_customer-tax) */
  tax?: CustomerCreateParams.Tax | undefined;
  /** `none`, `exempt`, or `reverse` where the customer owes the tax. [Docs](https://docs.stripe.com/api/customers/create#create_customer-tax_exempt) */
  tax_exempt?: Emptyable<CustomerCreateParams.TaxExempt> | undefined;
  /** Their tax numbers, to be stored along with them. [Docs](https://docs.stripe.com/api/customers/create#create_customer-tax_id_data) */
  tax_id_data?: readonly CustomerCreateParams.TaxIdDatum[] | undefined;
  /** Id of the test clock whose time applies (`clock_…`). [Docs](https://docs.stripe.com/api/customers/create#create_customer-test_clock) */
  test_clock?: string | undefined;
  /** Whether the card is tried out before it is stored. [Docs](https://docs.stripe.com/api/customers/create#create_customer-validate) */
  validate?: boolean | undefined;
}
export declare namespace CustomerCreateParams {
  export interface CashBalance {
    /** Whether money that arrives is applied to payments by itself. [Docs](https://docs.stripe.com/api/customers/create#create_customer-cash_balance-settings) */
    settings?: CashBalance.Settings | undefined;
  }
  export namespace CashBalance {
    export interface Settings {
      /** Whether money that arrives is applied by itself (`automatic`) or by you (`manual`). [Docs](https://docs.stripe.com/api/customers/create#create_customer-cash_balance-settings-reconciliation_mode) */
      reconciliation_mode?: Settings.ReconciliationMode | undefined;
    }
    export namespace Settings {
      export type ReconciliationMode = 'automatic' | 'manual' | 'merchant_default' | OtherString;
    }
  }
  export interface InvoiceSettings {
    /** Up to four pairs of label and text to print. [Docs](https://docs.stripe.com/api/customers/create#create_customer-invoice_settings-custom_fields) */
    custom_fields?: Emptyable<readonly InvoiceSettings.CustomField[]> | undefined;
    /** Id of the payment method to charge where nothing else is set (`pm_…`). [Docs](https://docs.stripe.com/api/customers/create#create_customer-invoice_settings-default_payment_method) */
    default_payment_method?: string | undefined;
    /** What is printed at the foot. [Docs](https://docs.stripe.com/api/customers/create#create_customer-invoice_settings-footer) */
    footer?: string | undefined;
    /** How it is printed: template and tax display. [Docs](https://docs.stripe.com/api/customers/create#create_customer-invoice_settings-rendering_options) */
    rendering_options?: Emptyable<InvoiceSettings.RenderingOptions> | undefined;
  }
  export namespace InvoiceSettings {
    export interface CustomField {
      /** What it is called. Up to 40 characters. [Docs](https://docs.stripe.com/api/customers/create#create_customer-invoice_settings-custom_fields-name) */
      name: string;
      /** The text beside the label. Up to 140 characters. [Docs](https://docs.stripe.com/api/customers/create#create_customer-invoice_settings-custom_fields-value) */
      value: string;
    }
    export interface RenderingOptions {
      /** Whether amounts show tax: `exclude_tax` or `include_inclusive_tax`. [Docs](https://docs.stripe.com/api/customers/create#create_customer-invoice_settings-rendering_options-amount_tax_display) */
      amount_tax_display?: Emptyable<RenderingOptions.AmountTaxDisplay> | undefined;
      /** Id of the template for the layout (`inrtem_…`). [Docs](https://docs.stripe.com/api/customers/create#create_customer-invoice_settings-rendering_options-template) */
      template?: string | undefined;
    }
    export namespace RenderingOptions {
      export type AmountTaxDisplay = 'exclude_tax' | 'include_inclusive_tax' | OtherString;
    }
  }
  export interface Shipping {
    /** A postal address. [Docs](https://docs.stripe.com/api/customers/create#create_customer-shipping-address) */
    address: AddressParam;
    /** What it is called. [Docs](https://docs.stripe.com/api/customers/create#create_customer-shipping-name) */
    name: string;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/customers/create#create_customer-shipping-phone) */
    phone?: string | undefined;
  }
  export interface Tax {
    /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/customers/create#create_customer-tax-ip_address) */
    ip_address?: Emptyable<string> | undefined;
    /** Whether the address has to be good enough for tax. [Docs](https://docs.stripe.com/api/customers/create#create_customer-tax-validate_location) */
    validate_location?: Tax.ValidateLocation | undefined;
  }
  export namespace Tax {
    export type ValidateLocation = 'deferred' | 'immediately' | OtherString;
  }
  export type TaxExempt = 'exempt' | 'none' | 'reverse' | OtherString;
  export interface TaxIdDatum {
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/customers/create#create_customer-tax_id_data-type) */
    type: TaxIdDatum.Type;
    /** The number itself. [Docs](https://docs.stripe.com/api/customers/create#create_customer-tax_id_data-value) */
    value: string;
  }
  export namespace TaxIdDatum {
    export type Type = 'ad_nrt' | 'ae_trn' | 'al_tin' | 'am_tin' | 'ao_tin' | 'ar_cuit' | 'au_abn' | 'au_acn' | 'au_arn' | 'au_wpn' | 'aw_tin' | 'az_tin' | 'ba_tin' | 'bb_tin' | 'bd_bin' | 'bf_ifu' | 'bg_uic' | 'bh_vat' | 'bj_ifu' | 'bo_tin' | 'br_cnpj' | 'br_cpf' | 'bs_tin' | 'bw_vat' | 'by_tin' | 'ca_bn' | 'ca_gst_hst' | 'ca_pst_bc' | 'ca_pst_mb' | 'ca_pst_sk' | 'ca_qst' | 'cd_nif' | 'ch_uid' | 'ch_vat' | 'ci_vat' | 'cl_tin' | 'cm_niu' | 'cn_tin' | 'co_nit' | 'cr_tin' | 'cv_nif' | 'cz_dic' | 'de_stn' | 'do_rcn' | 'ec_ruc' | 'eg_tin' | 'es_cif' | 'et_tin' | 'eu_oss_vat' | 'eu_vat' | 'fo_vat' | 'fr_siren' | 'fr_siret' | 'fr_spi' | 'gb_vat' | 'ge_vat' | 'gh_tin' | 'gi_tin' | 'gn_nif' | 'hk_br' | 'hr_oib' | 'hu_tin' | 'ic_nif' | 'id_npwp' | 'il_vat' | 'in_gst' | 'is_kt' | 'is_vat' | 'it_cf' | 'jp_cn' | 'jp_rn' | 'jp_trn' | 'ke_pin' | 'kg_tin' | 'kh_tin' | 'kr_brn' | 'kz_bin' | 'la_tin' | 'li_uid' | 'li_vat' | 'lk_vat' | 'ma_vat' | 'md_cf' | 'md_vat' | 'me_pib' | 'mk_vat' | 'mr_nif' | 'mu_vat' | 'mx_rfc' | 'my_frp' | 'my_itn' | 'my_sst' | 'mz_nuit' | 'ng_tin' | 'no_vat' | 'no_voec' | 'np_pan' | 'nz_bn' | 'nz_gst' | 'om_vat' | 'pe_ruc' | 'ph_tin' | 'pl_nip' | 'pt_nif' | 'py_ruc' | 'ro_tin' | 'rs_pib' | 'ru_inn' | 'ru_kpp' | 'sa_vat' | 'sg_gst' | 'sg_uen' | 'si_tin' | 'sm_coe' | 'sn_ninea' | 'sr_fin' | 'sv_nit' | 'th_vat' | 'tj_tin' | 'tr_tin' | 'tt_bir' | 'tt_vat' | 'tw_vat' | 'tz_vat' | 'ua_vat' | 'ug_tin' | 'us_ein' | 'uy_ruc' | 'uz_tin' | 'uz_vat' | 've_rif' | 'vn_tin' | 'za_vat' | 'zm_tin' | 'zw_tin' | OtherString;
  }
}

export interface CustomerRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface CustomerUpdateParams {
  /** A postal address. [Docs](https://docs.stripe.com/api/customers/update#update_customer-address) */
  address?: Emptyable<AddressParam> | undefined;
  /** The customer's balance: negative is a credit for the next invoice, positive is added to it. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/customers/update#update_customer-balance) */
  balance?: number | undefined;
  /** The name of their business, at most 150 characters. [Docs](https://docs.stripe.com/api/customers/update#update_customer-business_name) */
  business_name?: Emptyable<string> | undefined;
  /** What they have sent by bank transfer that is not yet used, and how it is used. [Docs](https://docs.stripe.com/api/customers/update#update_customer-cash_balance) */
  cash_balance?: CustomerUpdateParams.CashBalance | undefined;
  /** Id of the source that is charged where nothing else is set. [Docs](https://docs.stripe.com/api/customers/update#update_customer-default_source) */
  default_source?: string | undefined;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/customers/update#update_customer-description) */
  description?: string | undefined;
  /** An email address. [Docs](https://docs.stripe.com/api/customers/update#update_customer-email) */
  email?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** The name of the person, at most 150 characters. [Docs](https://docs.stripe.com/api/customers/update#update_customer-individual_name) */
  individual_name?: Emptyable<string> | undefined;
  /** Begins the numbers of their invoices: 3 to 12 capital letters or digits. [Docs](https://docs.stripe.com/api/customers/update#update_customer-invoice_prefix) */
  invoice_prefix?: string | undefined;
  /** Defaults for their invoices: payment method, fields, footer, template. [Docs](https://docs.stripe.com/api/customers/update#update_customer-invoice_settings) */
  invoice_settings?: CustomerUpdateParams.InvoiceSettings | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/customers/update#update_customer-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** What they are called, person or business. [Docs](https://docs.stripe.com/api/customers/update#update_customer-name) */
  name?: string | undefined;
  /** The number of their next invoice, after the prefix. [Docs](https://docs.stripe.com/api/customers/update#update_customer-next_invoice_sequence) */
  next_invoice_sequence?: number | undefined;
  /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/customers/update#update_customer-phone) */
  phone?: string | undefined;
  /** The languages that they prefer, best first, as in `en` or `pt-BR`. [Docs](https://docs.stripe.com/api/customers/update#update_customer-preferred_locales) */
  preferred_locales?: readonly string[] | undefined;
  /** Where goods are sent to; it stands on their invoices. [Docs](https://docs.stripe.com/api/customers/update#update_customer-shipping) */
  shipping?: Emptyable<CustomerUpdateParams.Shipping> | undefined;
  /** A token or source to store as the default one. [Docs](https://docs.stripe.com/api/customers/update#update_customer-source) */
  source?: string | undefined;
  /** Where they are for tax, such as their internet address. [Docs](https://docs.stripe.com/api/customers/update#update_customer-tax) */
  tax?: CustomerUpdateParams.Tax | undefined;
  /** `none`, `exempt`, or `reverse` where the customer owes the tax. [Docs](https://docs.stripe.com/api/customers/update#update_customer-tax_exempt) */
  tax_exempt?: Emptyable<CustomerUpdateParams.TaxExempt> | undefined;
  /** Whether the card is tried out before it is stored. [Docs](https://docs.stripe.com/api/customers/update#update_customer-validate) */
  validate?: boolean | undefined;
}
export declare namespace CustomerUpdateParams {
  export interface CashBalance {
    /** Whether money that arrives is applied to payments by itself. [Docs](https://docs.stripe.com/api/customers/update#update_customer-cash_balance-settings) */
    settings?: CashBalance.Settings | undefined;
  }
  export namespace CashBalance {
    export interface Settings {
      /** Whether money that arrives is applied by itself (`automatic`) or by you (`manual`). [Docs](https://docs.stripe.com/api/customers/update#update_customer-cash_balance-settings-reconciliation_mode) */
      reconciliation_mode?: Settings.ReconciliationMode | undefined;
    }
    export namespace Settings {
      export type ReconciliationMode = 'automatic' | 'manual' | 'merchant_default' | OtherString;
    }
  }
  export interface InvoiceSettings {
    /** Up to four pairs of label and text to print. [Docs](https://docs.stripe.com/api/customers/update#update_customer-invoice_settings-custom_fields) */
    custom_fields?: Emptyable<readonly InvoiceSettings.CustomField[]> | undefined;
    /** Id of the payment method to charge where nothing else is set (`pm_…`). [Docs](https://docs.stripe.com/api/customers/update#update_customer-invoice_settings-default_payment_method) */
    default_payment_method?: string | undefined;
    /** What is printed at the foot. [Docs](https://docs.stripe.com/api/customers/update#update_customer-invoice_settings-footer) */
    footer?: string | undefined;
    /** How it is printed: template and tax display. [Docs](https://docs.stripe.com/api/customers/update#update_customer-invoice_settings-rendering_options) */
    rendering_options?: Emptyable<InvoiceSettings.RenderingOptions> | undefined;
  }
  export namespace InvoiceSettings {
    export interface CustomField {
      /** What it is called. Up to 40 characters. [Docs](https://docs.stripe.com/api/customers/update#update_customer-invoice_settings-custom_fields-name) */
      name: string;
      /** The text beside the label. Up to 140 characters. [Docs](https://docs.stripe.com/api/customers/update#update_customer-invoice_settings-custom_fields-value) */
      value: string;
    }
    export interface RenderingOptions {
      /** Whether amounts show tax: `exclude_tax` or `include_inclusive_tax`. [Docs](https://docs.stripe.com/api/customers/update#update_customer-invoice_settings-rendering_options-amount_tax_display) */
      amount_tax_display?: Emptyable<RenderingOptions.AmountTaxDisplay> | undefined;
      /** Id of the template for the layout (`inrtem_…`). [Docs](https://docs.stripe.com/api/customers/update#update_customer-invoice_settings-rendering_options-template) */
      template?: string | undefined;
    }
    export namespace RenderingOptions {
      export type AmountTaxDisplay = 'exclude_tax' | 'include_inclusive_tax' | OtherString;
    }
  }
  export interface Shipping {
    /** A postal address. [Docs](https://docs.stripe.com/api/customers/update#update_customer-shipping-address) */
    address: AddressParam;
    /** What it is called. [Docs](https://docs.stripe.com/api/customers/update#update_customer-shipping-name) */
    name: string;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/customers/update#update_customer-shipping-phone) */
    phone?: string | undefined;
  }
  export interface Tax {
    /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/customers/update#update_customer-tax-ip_address) */
    ip_address?: Emptyable<string> | undefined;
    /** Whether the address has to be good enough for tax. [Docs](https://docs.stripe.com/api/customers/update#update_customer-tax-validate_location) */
    validate_location?: Tax.ValidateLocation | undefined;
  }
  export namespace Tax {
    export type ValidateLocation = 'auto' | 'deferred' | 'immediately' | OtherString;
  }
  export type TaxExempt = 'exempt' | 'none' | 'reverse' | OtherString;
}

export interface CustomerListParams extends PaginationParams {
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/customers/list#list_customers-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Only those with exactly this email address, in the same case. [Docs](https://docs.stripe.com/api/customers/list#list_customers-email) */
  email?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those in the time of this test clock (`clock_…`); without it, none of any clock. [Docs](https://docs.stripe.com/api/customers/list#list_customers-test_clock) */
  test_clock?: string | undefined;
}

export interface CustomerDeleteParams extends NoParams {
}

export interface CustomerCreateBalanceTransactionParams {
  /** Negative to credit the customer, positive to charge them more. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/customer_balance_transactions/create#create_customer_balance_transaction-amount) */
  amount: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/customer_balance_transactions/create#create_customer_balance_transaction-currency) */
  currency: string;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/customer_balance_transactions/create#create_customer_balance_transaction-description) */
  description?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/customer_balance_transactions/create#create_customer_balance_transaction-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface CustomerCreateFundingInstructionsParams {
  /** What kind of bank transfer is meant, with details of how to make it. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
  bank_transfer: CustomerCreateFundingInstructionsParams.BankTransfer;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
  currency: string;
  /** How money arrives: `bank_transfer`. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
  funding_type: 'bank_transfer';
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
export declare namespace CustomerCreateFundingInstructionsParams {
  export interface BankTransfer {
    /** What is particular to bank transfers in the European Union. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
    eu_bank_transfer?: BankTransfer.EuBankTransfer | undefined;
    /** The kinds of addresses for transfers that are shown. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
    requested_address_types?: readonly BankTransfer.RequestedAddressType[] | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
    type: BankTransfer.Type;
  }
  export namespace BankTransfer {
    export interface EuBankTransfer {
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/cash_balance_transactions) */
      country: string;
    }
    export type RequestedAddressType = 'iban' | 'sort_code' | 'spei' | 'zengin' | OtherString;
    export type Type = 'eu_bank_transfer' | 'gb_bank_transfer' | 'jp_bank_transfer' | 'mx_bank_transfer' | 'us_bank_transfer' | OtherString;
  }
}

export interface CustomerCreateSourceParams {
  /** A token, or details of a bank account. [Docs](https://docs.stripe.com/api/customer_bank_accounts/create) */
  source: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/customer_bank_accounts/create) */
  metadata?: MetadataParam | undefined;
  /** Whether the card is tried out before it is stored. [Docs](https://docs.stripe.com/api/customer_bank_accounts/create) */
  validate?: boolean | undefined;
}

export interface CustomerCreateTaxIdParams {
  /** What kind of number it is, by place, such as `eu_vat` or `us_ein`. [Docs](https://docs.stripe.com/api/tax_ids/customer_create) */
  type: CustomerCreateTaxIdParams.Type;
  /** The number itself. [Docs](https://docs.stripe.com/api/tax_ids/customer_create) */
  value: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
export declare namespace CustomerCreateTaxIdParams {
  export type Type = 'ad_nrt' | 'ae_trn' | 'al_tin' | 'am_tin' | 'ao_tin' | 'ar_cuit' | 'au_abn' | 'au_acn' | 'au_arn' | 'au_wpn' | 'aw_tin' | 'az_tin' | 'ba_tin' | 'bb_tin' | 'bd_bin' | 'bf_ifu' | 'bg_uic' | 'bh_vat' | 'bj_ifu' | 'bo_tin' | 'br_cnpj' | 'br_cpf' | 'bs_tin' | 'bw_vat' | 'by_tin' | 'ca_bn' | 'ca_gst_hst' | 'ca_pst_bc' | 'ca_pst_mb' | 'ca_pst_sk' | 'ca_qst' | 'cd_nif' | 'ch_uid' | 'ch_vat' | 'ci_vat' | 'cl_tin' | 'cm_niu' | 'cn_tin' | 'co_nit' | 'cr_tin' | 'cv_nif' | 'cz_dic' | 'de_stn' | 'do_rcn' | 'ec_ruc' | 'eg_tin' | 'es_cif' | 'et_tin' | 'eu_oss_vat' | 'eu_vat' | 'fo_vat' | 'fr_siren' | 'fr_siret' | 'fr_spi' | 'gb_vat' | 'ge_vat' | 'gh_tin' | 'gi_tin' | 'gn_nif' | 'hk_br' | 'hr_oib' | 'hu_tin' | 'ic_nif' | 'id_npwp' | 'il_vat' | 'in_gst' | 'is_kt' | 'is_vat' | 'it_cf' | 'jp_cn' | 'jp_rn' | 'jp_trn' | 'ke_pin' | 'kg_tin' | 'kh_tin' | 'kr_brn' | 'kz_bin' | 'la_tin' | 'li_uid' | 'li_vat' | 'lk_vat' | 'ma_vat' | 'md_cf' | 'md_vat' | 'me_pib' | 'mk_vat' | 'mr_nif' | 'mu_vat' | 'mx_rfc' | 'my_frp' | 'my_itn' | 'my_sst' | 'mz_nuit' | 'ng_tin' | 'no_vat' | 'no_voec' | 'np_pan' | 'nz_bn' | 'nz_gst' | 'om_vat' | 'pe_ruc' | 'ph_tin' | 'pl_nip' | 'pt_nif' | 'py_ruc' | 'ro_tin' | 'rs_pib' | 'ru_inn' | 'ru_kpp' | 'sa_vat' | 'sg_gst' | 'sg_uen' | 'si_tin' | 'sm_coe' | 'sn_ninea' | 'sr_fin' | 'sv_nit' | 'th_vat' | 'tj_tin' | 'tr_tin' | 'tt_bir' | 'tt_vat' | 'tw_vat' | 'tz_vat' | 'ua_vat' | 'ug_tin' | 'us_ein' | 'uy_ruc' | 'uz_tin' | 'uz_vat' | 've_rif' | 'vn_tin' | 'za_vat' | 'zm_tin' | 'zw_tin' | OtherString;
}

export interface CustomerDeleteDiscountParams extends NoParams {
}

export interface CustomerDeleteSourceParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface CustomerDeleteTaxIdParams extends NoParams {
}

export interface CustomerListBalanceTransactionsParams extends PaginationParams {
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/customer_balance_transactions/list#list_customer_balance_transactions-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those of this invoice (`in_…`). [Docs](https://docs.stripe.com/api/customer_balance_transactions/list#list_customer_balance_transactions-invoice) */
  invoice?: string | undefined;
}

export interface CustomerListCashBalanceTransactionsParams extends PaginationParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface CustomerListPaymentMethodsParams extends PaginationParams {
  /** Only those that may be shown again in this way. [Docs](https://docs.stripe.com/api/payment_methods/customer_list) */
  allow_redisplay?: CustomerListPaymentMethodsParams.AllowRedisplay | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those of this kind, such as `card`. [Docs](https://docs.stripe.com/api/payment_methods/customer_list) */
  type?: CustomerListPaymentMethodsParams.Type | undefined;
}
export declare namespace CustomerListPaymentMethodsParams {
  export type AllowRedisplay = 'always' | 'limited' | 'unspecified' | OtherString;
  export type Type = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'custom' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'link' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
}

export interface CustomerListSourcesParams extends PaginationParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those of this kind, such as `card` or `bank_account`. [Docs](https://docs.stripe.com/api/customer_bank_accounts/list) */
  object?: string | undefined;
}

export interface CustomerListTaxIdsParams extends PaginationParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface CustomerRetrieveBalanceTransactionParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface CustomerRetrieveCashBalanceParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface CustomerRetrieveCashBalanceTransactionParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface CustomerRetrievePaymentMethodParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface CustomerRetrieveSourceParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface CustomerRetrieveTaxIdParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface CustomerSearchParams {
  /** What to find, in Stripe's query language, as in `status:'active' AND metadata['order']:'7'`. [Docs](https://docs.stripe.com/api/customers/search#search_customers-query) */
  query: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** How many at most on one page, 1 to 100; 10 by default. [Docs](https://docs.stripe.com/api/customers/search#search_customers-limit) */
  limit?: number | undefined;
  /** Where to go on: `next_page` of the page before; absent for the first. [Docs](https://docs.stripe.com/api/customers/search#search_customers-page) */
  page?: string | undefined;
}

export interface CustomerUpdateBalanceTransactionParams {
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/customer_balance_transactions/update#update_customer_balance_transaction-description) */
  description?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/customer_balance_transactions/update#update_customer_balance_transaction-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface CustomerUpdateCashBalanceParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Whether money that arrives is applied to payments by itself. [Docs](https://docs.stripe.com/api/cash_balance/update#update_cash_balance-settings) */
  settings?: CustomerUpdateCashBalanceParams.Settings | undefined;
}
export declare namespace CustomerUpdateCashBalanceParams {
  export interface Settings {
    /** Whether money that arrives is applied by itself (`automatic`) or by you (`manual`). [Docs](https://docs.stripe.com/api/cash_balance/update#update_cash_balance-settings-reconciliation_mode) */
    reconciliation_mode?: Settings.ReconciliationMode | undefined;
  }
  export namespace Settings {
    export type ReconciliationMode = 'automatic' | 'manual' | 'merchant_default' | OtherString;
  }
}

export interface CustomerUpdateSourceParams {
  /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/customer_bank_accounts/update) */
  account_holder_name?: string | undefined;
  /** `individual` or `company`. [Docs](https://docs.stripe.com/api/customer_bank_accounts/update) */
  account_holder_type?: CustomerUpdateSourceParams.AccountHolderType | undefined;
  /** City of the card's billing address. [Docs](https://docs.stripe.com/api/customer_bank_accounts/update) */
  address_city?: string | undefined;
  /** Country of the card's billing address. [Docs](https://docs.stripe.com/api/customer_bank_accounts/update) */
  address_country?: string | undefined;
  /** Street and house number of the card's billing address. [Docs](https://docs.stripe.com/api/customer_bank_accounts/update) */
  address_line1?: string | undefined;
  /** Flat, floor or the like of the card's billing address. [Docs](https://docs.stripe.com/api/customer_bank_accounts/update) */
  address_line2?: string | undefined;
  /** State or region of the card's billing address. [Docs](https://docs.stripe.com/api/customer_bank_accounts/update) */
  address_state?: string | undefined;
  /** Post code of the card's billing address. [Docs](https://docs.stripe.com/api/customer_bank_accounts/update) */
  address_zip?: string | undefined;
  /** Month of expiry, 1 to 12. [Docs](https://docs.stripe.com/api/customer_bank_accounts/update) */
  exp_month?: string | undefined;
  /** Year of expiry, in four digits. [Docs](https://docs.stripe.com/api/customer_bank_accounts/update) */
  exp_year?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/customer_bank_accounts/update) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** Name on the card. [Docs](https://docs.stripe.com/api/customer_bank_accounts/update) */
  name?: string | undefined;
  /** Name, address, email and telephone of whom it belongs to. [Docs](https://docs.stripe.com/api/customer_bank_accounts/update) */
  owner?: CustomerUpdateSourceParams.Owner | undefined;
}
export declare namespace CustomerUpdateSourceParams {
  export type AccountHolderType = 'company' | 'individual' | OtherString;
  export interface Owner {
    /** A postal address. [Docs](https://docs.stripe.com/api/customer_bank_accounts/update) */
    address?: AddressParam | undefined;
    /** An email address. [Docs](https://docs.stripe.com/api/customer_bank_accounts/update) */
    email?: string | undefined;
    /** What it is called. [Docs](https://docs.stripe.com/api/customer_bank_accounts/update) */
    name?: string | undefined;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/customer_bank_accounts/update) */
    phone?: string | undefined;
  }
}

export interface CustomerVerifySourceParams {
  /** The amounts of the two small deposits in the bank account. [Docs](https://docs.stripe.com/api/customer_bank_accounts/verify) */
  amounts?: readonly number[] | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
