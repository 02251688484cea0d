// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, Emptyable, Expandable, NoParams, OtherString } from '../../core/words.ts';
import type { Address, AddressParam, Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';
import type { CashBalance } from './CashBalances.ts';
import type { CustomerSource } from './CustomerSources.ts';
import type { Discount } from './Discounts.ts';
import type { PaymentMethod } from './PaymentMethods.ts';
import type { Subscription } from './Subscriptions.ts';
import type { TaxId } from './TaxIds.ts';
import type { TestHelpersTestClock } from './TestHelpers/TestClocks.ts';

export interface Customer {
  id: string;
  object: 'customer';
  address?: Address | null;
  balance: number;
  business_name?: string;
  cash_balance?: CashBalance | null;
  /** Unix seconds. */
  created: number;
  currency?: string | null;
  customer_account?: string | null;
  default_source: Expandable<CustomerSource> | null;
  deleted?: void;
  delinquent?: boolean | null;
  description: string | null;
  discount?: Discount | null;
  email: string | null;
  individual_name?: string;
  invoice_credit_balance?: Record<string, number>;
  invoice_prefix?: string | null;
  invoice_settings: Customer.InvoiceSettings;
  livemode: boolean;
  metadata: Metadata;
  name?: string | null;
  next_invoice_sequence?: number;
  phone?: string | null;
  preferred_locales?: string[] | null;
  shipping: Customer.Shipping | null;
  sources?: ApiList<CustomerSource>;
  subscriptions?: ApiList<Subscription>;
  tax?: Customer.Tax;
  tax_exempt?: Customer.TaxExempt | null;
  tax_ids?: ApiList<TaxId>;
  test_clock?: Expandable<TestHelpersTestClock> | null;
}
export declare namespace Customer {
  export interface InvoiceSettings {
    custom_fields: InvoiceSettings.CustomField[] | null;
    default_payment_method: Expandable<PaymentMethod> | null;
    footer: string | null;
    rendering_options: InvoiceSettings.RenderingOptions | null;
  }
  export namespace InvoiceSettings {
    export interface CustomField {
      name: string;
      value: string;
    }
    export interface RenderingOptions {
      amount_tax_display: string | null;
      template: string | null;
    }
  }
  export interface Shipping {
    address?: Address;
    carrier?: string | null;
    name?: string;
    phone?: string | null;
    tracking_number?: string | null;
  }
  export interface Tax {
    automatic_tax: Tax.AutomaticTax;
    ip_address: string | null;
    location: Tax.Location | null;
    provider: Tax.Provider;
  }
  export namespace Tax {
    export type AutomaticTax = 'failed' | 'not_collecting' | 'supported' | 'unrecognized_location' | OtherString;
    export interface Location {
      country: string;
      source: Location.Source;
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
  id: string;
  object: 'customer';
  deleted: true;
}

export interface CustomerCreateParams {
  address?: Emptyable<AddressParam> | undefined;
  /** In the currency's smallest unit. */
  balance?: number | undefined;
  business_name?: Emptyable<string> | undefined;
  cash_balance?: CustomerCreateParams.CashBalance | undefined;
  description?: string | undefined;
  email?: string | undefined;
  expand?: readonly string[] | undefined;
  individual_name?: Emptyable<string> | undefined;
  invoice_prefix?: string | undefined;
  invoice_settings?: CustomerCreateParams.InvoiceSettings | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  name?: string | undefined;
  next_invoice_sequence?: number | undefined;
  payment_method?: string | undefined;
  phone?: string | undefined;
  preferred_locales?: readonly string[] | undefined;
  shipping?: Emptyable<CustomerCreateParams.Shipping> | undefined;
  source?: string | undefined;
  tax?: CustomerCreateParams.Tax | undefined;
  tax_exempt?: Emptyable<CustomerCreateParams.TaxExempt> | undefined;
  tax_id_data?: readonly CustomerCreateParams.TaxIdDatum[] | undefined;
  test_clock?: string | undefined;
  validate?: boolean | undefined;
}
export declare namespace CustomerCreateParams {
  export interface CashBalance {
    settings?: CashBalance.Settings | undefined;
  }
  export namespace CashBalance {
    export interface Settings {
      reconciliation_mode?: Settings.ReconciliationMode | undefined;
    }
    export namespace Settings {
      export type ReconciliationMode = 'automatic' | 'manual' | 'merchant_default' | OtherString;
    }
  }
  export interface InvoiceSettings {
    custom_fields?: Emptyable<readonly InvoiceSettings.CustomField[]> | undefined;
    default_payment_method?: string | undefined;
    footer?: string | undefined;
    rendering_options?: Emptyable<InvoiceSettings.RenderingOptions> | undefined;
  }
  export namespace InvoiceSettings {
    export interface CustomField {
      /** Up to 40 characters. */
      name: string;
      /** Up to 140 characters. */
      value: string;
    }
    export interface RenderingOptions {
      amount_tax_display?: Emptyable<RenderingOptions.AmountTaxDisplay> | undefined;
      template?: string | undefined;
    }
    export namespace RenderingOptions {
      export type AmountTaxDisplay = 'exclude_tax' | 'include_inclusive_tax' | OtherString;
    }
  }
  export interface Shipping {
    address: AddressParam;
    name: string;
    phone?: string | undefined;
  }
  export interface Tax {
    ip_address?: Emptyable<string> | undefined;
    validate_location?: Tax.ValidateLocation | undefined;
  }
  export namespace Tax {
    export type ValidateLocation = 'deferred' | 'immediately' | OtherString;
  }
  export type TaxExempt = 'exempt' | 'none' | 'reverse' | OtherString;
  export interface TaxIdDatum {
    type: TaxIdDatum.Type;
    value: string;
  }
  export namespace TaxIdDatum {
    export type Type = 'ad_nrt' | 'ae_trn' | 'al_tin' | 'am_tin' | 'ao_tin' | 'ar_cuit' | 'au_abn' | 'au_acn' | 'au_arn' | 'au_wpn' | 'aw_tin' | 'az_tin' | 'ba_tin' | 'bb_tin' | 'bd_bin' | 'bf_ifu' | 'bg_uic' | 'bh_vat' | 'bj_ifu' | 'bo_tin' | 'br_cnpj' | 'br_cpf' | 'bs_tin' | 'bw_vat' | 'by_tin' | 'ca_bn' | 'ca_gst_hst' | 'ca_pst_bc' | 'ca_pst_mb' | 'ca_pst_sk' | 'ca_qst' | 'cd_nif' | 'ch_uid' | 'ch_vat' | 'ci_vat' | 'cl_tin' | 'cm_niu' | 'cn_tin' | 'co_nit' | 'cr_tin' | 'cv_nif' | 'cz_dic' | 'de_stn' | 'do_rcn' | 'ec_ruc' | 'eg_tin' | 'es_cif' | 'et_tin' | 'eu_oss_vat' | 'eu_vat' | 'fo_vat' | 'fr_siren' | 'fr_siret' | 'fr_spi' | 'gb_vat' | 'ge_vat' | 'gh_tin' | 'gi_tin' | 'gn_nif' | 'hk_br' | 'hr_oib' | 'hu_tin' | 'ic_nif' | 'id_npwp' | 'il_vat' | 'in_gst' | 'is_kt' | 'is_vat' | 'it_cf' | 'jp_cn' | 'jp_rn' | 'jp_trn' | 'ke_pin' | 'kg_tin' | 'kh_tin' | 'kr_brn' | 'kz_bin' | 'la_tin' | 'li_uid' | 'li_vat' | 'lk_vat' | 'ma_vat' | 'md_cf' | 'md_vat' | 'me_pib' | 'mk_vat' | 'mr_nif' | 'mu_vat' | 'mx_rfc' | 'my_frp' | 'my_itn' | 'my_sst' | 'mz_nuit' | 'ng_tin' | 'no_vat' | 'no_voec' | 'np_pan' | 'nz_bn' | 'nz_gst' | 'om_vat' | 'pe_ruc' | 'ph_tin' | 'pl_nip' | 'pt_nif' | 'py_ruc' | 'ro_tin' | 'rs_pib' | 'ru_inn' | 'ru_kpp' | 'sa_vat' | 'sg_gst' | 'sg_uen' | 'si_tin' | 'sm_coe' | 'sn_ninea' | 'sr_fin' | 'sv_nit' | 'th_vat' | 'tj_tin' | 'tr_tin' | 'tt_bir' | 'tt_vat' | 'tw_vat' | 'tz_vat' | 'ua_vat' | 'ug_tin' | 'us_ein' | 'uy_ruc' | 'uz_tin' | 'uz_vat' | 've_rif' | 'vn_tin' | 'za_vat' | 'zm_tin' | 'zw_tin' | OtherString;
  }
}

export interface CustomerRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface CustomerUpdateParams {
  address?: Emptyable<AddressParam> | undefined;
  /** In the currency's smallest unit. */
  balance?: number | undefined;
  business_name?: Emptyable<string> | undefined;
  cash_balance?: CustomerUpdateParams.CashBalance | undefined;
  default_source?: string | undefined;
  description?: string | undefined;
  email?: string | undefined;
  expand?: readonly string[] | undefined;
  individual_name?: Emptyable<string> | undefined;
  invoice_prefix?: string | undefined;
  invoice_settings?: CustomerUpdateParams.InvoiceSettings | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  name?: string | undefined;
  next_invoice_sequence?: number | undefined;
  phone?: string | undefined;
  preferred_locales?: readonly string[] | undefined;
  shipping?: Emptyable<CustomerUpdateParams.Shipping> | undefined;
  source?: string | undefined;
  tax?: CustomerUpdateParams.Tax | undefined;
  tax_exempt?: Emptyable<CustomerUpdateParams.TaxExempt> | undefined;
  validate?: boolean | undefined;
}
export declare namespace CustomerUpdateParams {
  export interface CashBalance {
    settings?: CashBalance.Settings | undefined;
  }
  export namespace CashBalance {
    export interface Settings {
      reconciliation_mode?: Settings.ReconciliationMode | undefined;
    }
    export namespace Settings {
      export type ReconciliationMode = 'automatic' | 'manual' | 'merchant_default' | OtherString;
    }
  }
  export interface InvoiceSettings {
    custom_fields?: Emptyable<readonly InvoiceSettings.CustomField[]> | undefined;
    default_payment_method?: string | undefined;
    footer?: string | undefined;
    rendering_options?: Emptyable<InvoiceSettings.RenderingOptions> | undefined;
  }
  export namespace InvoiceSettings {
    export interface CustomField {
      /** Up to 40 characters. */
      name: string;
      /** Up to 140 characters. */
      value: string;
    }
    export interface RenderingOptions {
      amount_tax_display?: Emptyable<RenderingOptions.AmountTaxDisplay> | undefined;
      template?: string | undefined;
    }
    export namespace RenderingOptions {
      export type AmountTaxDisplay = 'exclude_tax' | 'include_inclusive_tax' | OtherString;
    }
  }
  export interface Shipping {
    address: AddressParam;
    name: string;
    phone?: string | undefined;
  }
  export interface Tax {
    ip_address?: Emptyable<string> | undefined;
    validate_location?: Tax.ValidateLocation | undefined;
  }
  export namespace Tax {
    export type ValidateLocation = 'auto' | 'deferred' | 'immediately' | OtherString;
  }
  export type TaxExempt = 'exempt' | 'none' | 'reverse' | OtherString;
}

export interface CustomerListParams extends PaginationParams {
  created?: RangeQueryParam | number | undefined;
  email?: string | undefined;
  expand?: readonly string[] | undefined;
  test_clock?: string | undefined;
}

export interface CustomerDeleteParams extends NoParams {
}

export interface CustomerCreateBalanceTransactionParams {
  /** In the currency's smallest unit. */
  amount: number;
  currency: string;
  description?: string | undefined;
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface CustomerCreateFundingInstructionsParams {
  bank_transfer: CustomerCreateFundingInstructionsParams.BankTransfer;
  currency: string;
  funding_type: 'bank_transfer';
  expand?: readonly string[] | undefined;
}
export declare namespace CustomerCreateFundingInstructionsParams {
  export interface BankTransfer {
    eu_bank_transfer?: BankTransfer.EuBankTransfer | undefined;
    requested_address_types?: readonly BankTransfer.RequestedAddressType[] | undefined;
    type: BankTransfer.Type;
  }
  export namespace BankTransfer {
    export interface EuBankTransfer {
      country: string;
    }
    export type RequestedAddressType = 'iban' | 'sort_code' | 'spei' | 'zengin' | OtherString;
    export type Type = 'eu_bank_transfer' | 'gb_bank_transfer' | 'jp_bank_transfer' | 'mx_bank_transfer' | 'us_bank_transfer' | OtherString;
  }
}

export interface CustomerCreateSourceParams {
  source: string;
  expand?: readonly string[] | undefined;
  metadata?: MetadataParam | undefined;
  validate?: boolean | undefined;
}

export interface CustomerCreateTaxIdParams {
  type: CustomerCreateTaxIdParams.Type;
  value: string;
  expand?: readonly string[] | undefined;
}
export declare namespace CustomerCreateTaxIdParams {
  export type Type = 'ad_nrt' | 'ae_trn' | 'al_tin' | 'am_tin' | 'ao_tin' | 'ar_cuit' | 'au_abn' | 'au_acn' | 'au_arn' | 'au_wpn' | 'aw_tin' | 'az_tin' | 'ba_tin' | 'bb_tin' | 'bd_bin' | 'bf_ifu' | 'bg_uic' | 'bh_vat' | 'bj_ifu' | 'bo_tin' | 'br_cnpj' | 'br_cpf' | 'bs_tin' | 'bw_vat' | 'by_tin' | 'ca_bn' | 'ca_gst_hst' | 'ca_pst_bc' | 'ca_pst_mb' | 'ca_pst_sk' | 'ca_qst' | 'cd_nif' | 'ch_uid' | 'ch_vat' | 'ci_vat' | 'cl_tin' | 'cm_niu' | 'cn_tin' | 'co_nit' | 'cr_tin' | 'cv_nif' | 'cz_dic' | 'de_stn' | 'do_rcn' | 'ec_ruc' | 'eg_tin' | 'es_cif' | 'et_tin' | 'eu_oss_vat' | 'eu_vat' | 'fo_vat' | 'fr_siren' | 'fr_siret' | 'fr_spi' | 'gb_vat' | 'ge_vat' | 'gh_tin' | 'gi_tin' | 'gn_nif' | 'hk_br' | 'hr_oib' | 'hu_tin' | 'ic_nif' | 'id_npwp' | 'il_vat' | 'in_gst' | 'is_kt' | 'is_vat' | 'it_cf' | 'jp_cn' | 'jp_rn' | 'jp_trn' | 'ke_pin' | 'kg_tin' | 'kh_tin' | 'kr_brn' | 'kz_bin' | 'la_tin' | 'li_uid' | 'li_vat' | 'lk_vat' | 'ma_vat' | 'md_cf' | 'md_vat' | 'me_pib' | 'mk_vat' | 'mr_nif' | 'mu_vat' | 'mx_rfc' | 'my_frp' | 'my_itn' | 'my_sst' | 'mz_nuit' | 'ng_tin' | 'no_vat' | 'no_voec' | 'np_pan' | 'nz_bn' | 'nz_gst' | 'om_vat' | 'pe_ruc' | 'ph_tin' | 'pl_nip' | 'pt_nif' | 'py_ruc' | 'ro_tin' | 'rs_pib' | 'ru_inn' | 'ru_kpp' | 'sa_vat' | 'sg_gst' | 'sg_uen' | 'si_tin' | 'sm_coe' | 'sn_ninea' | 'sr_fin' | 'sv_nit' | 'th_vat' | 'tj_tin' | 'tr_tin' | 'tt_bir' | 'tt_vat' | 'tw_vat' | 'tz_vat' | 'ua_vat' | 'ug_tin' | 'us_ein' | 'uy_ruc' | 'uz_tin' | 'uz_vat' | 've_rif' | 'vn_tin' | 'za_vat' | 'zm_tin' | 'zw_tin' | OtherString;
}

export interface CustomerDeleteDiscountParams extends NoParams {
}

export interface CustomerDeleteSourceParams {
  expand?: readonly string[] | undefined;
}

export interface CustomerDeleteTaxIdParams extends NoParams {
}

export interface CustomerListBalanceTransactionsParams extends PaginationParams {
  created?: RangeQueryParam | number | undefined;
  expand?: readonly string[] | undefined;
  invoice?: string | undefined;
}

export interface CustomerListCashBalanceTransactionsParams extends PaginationParams {
  expand?: readonly string[] | undefined;
}

export interface CustomerListPaymentMethodsParams extends PaginationParams {
  allow_redisplay?: CustomerListPaymentMethodsParams.AllowRedisplay | undefined;
  expand?: readonly string[] | undefined;
  type?: CustomerListPaymentMethodsParams.Type | undefined;
}
export declare namespace CustomerListPaymentMethodsParams {
  export type AllowRedisplay = 'always' | 'limited' | 'unspecified' | OtherString;
  export type Type = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'custom' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'link' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
}

export interface CustomerListSourcesParams extends PaginationParams {
  expand?: readonly string[] | undefined;
  object?: string | undefined;
}

export interface CustomerListTaxIdsParams extends PaginationParams {
  expand?: readonly string[] | undefined;
}

export interface CustomerRetrieveBalanceTransactionParams {
  expand?: readonly string[] | undefined;
}

export interface CustomerRetrieveCashBalanceParams {
  expand?: readonly string[] | undefined;
}

export interface CustomerRetrieveCashBalanceTransactionParams {
  expand?: readonly string[] | undefined;
}

export interface CustomerRetrievePaymentMethodParams {
  expand?: readonly string[] | undefined;
}

export interface CustomerRetrieveSourceParams {
  expand?: readonly string[] | undefined;
}

export interface CustomerRetrieveTaxIdParams {
  expand?: readonly string[] | undefined;
}

export interface CustomerSearchParams {
  query: string;
  expand?: readonly string[] | undefined;
  limit?: number | undefined;
  page?: string | undefined;
}

export interface CustomerUpdateBalanceTransactionParams {
  description?: string | undefined;
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface CustomerUpdateCashBalanceParams {
  expand?: readonly string[] | undefined;
  settings?: CustomerUpdateCashBalanceParams.Settings | undefined;
}
export declare namespace CustomerUpdateCashBalanceParams {
  export interface Settings {
    reconciliation_mode?: Settings.ReconciliationMode | undefined;
  }
  export namespace Settings {
    export type ReconciliationMode = 'automatic' | 'manual' | 'merchant_default' | OtherString;
  }
}

export interface CustomerUpdateSourceParams {
  account_holder_name?: string | undefined;
  account_holder_type?: CustomerUpdateSourceParams.AccountHolderType | undefined;
  address_city?: string | undefined;
  address_country?: string | undefined;
  address_line1?: string | undefined;
  address_line2?: string | undefined;
  address_state?: string | undefined;
  address_zip?: string | undefined;
  exp_month?: string | undefined;
  exp_year?: string | undefined;
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  name?: string | undefined;
  owner?: CustomerUpdateSourceParams.Owner | undefined;
}
export declare namespace CustomerUpdateSourceParams {
  export type AccountHolderType = 'company' | 'individual' | OtherString;
  export interface Owner {
    address?: AddressParam | undefined;
    email?: string | undefined;
    name?: string | undefined;
    phone?: string | undefined;
  }
}

export interface CustomerVerifySourceParams {
  amounts?: readonly number[] | undefined;
  expand?: readonly string[] | undefined;
}
