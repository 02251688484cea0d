// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, Emptyable, Expandable, NoParams, OtherString, Timestamp } from '../../../core/words.ts';
import type { Account } from '../Accounts.ts';
import type { Address, Metadata, MetadataParam, PaginationParams, RangeQueryParam, ShippingAddressParam } from '../shared.ts';
import type { Coupon } from '../Coupons.ts';
import type { Customer, DeletedCustomer } from '../Customers.ts';
import type { DeletedTaxId, TaxId } from '../TaxIds.ts';
import type { Discount } from '../Discounts.ts';
import type { Invoice } from '../Invoices.ts';
import type { LineItem } from '../LineItems.ts';
import type { PaymentIntent } from '../PaymentIntents.ts';
import type { PaymentLink } from '../PaymentLinks.ts';
import type { PromotionCode } from '../PromotionCodes.ts';
import type { SetupIntent } from '../SetupIntents.ts';
import type { ShippingRate } from '../ShippingRates.ts';
import type { Subscription } from '../Subscriptions.ts';
import type { TaxRate } from '../TaxRates.ts';

export interface CheckoutSession {
  id: string;
  object: 'checkout.session';
  adaptive_pricing: CheckoutSession.AdaptivePricing | null;
  after_expiration: CheckoutSession.AfterExpiration | null;
  allow_promotion_codes: boolean | null;
  allowed_payment_method_types: string[] | null;
  /** In the currency's smallest unit. */
  amount_subtotal: number | null;
  /** In the currency's smallest unit. */
  amount_total: number | null;
  automatic_tax: CheckoutSession.AutomaticTax;
  billing_address_collection: CheckoutSession.BillingAddressCollection | null;
  branding_settings?: CheckoutSession.BrandingSettings;
  cancel_url: string | null;
  client_reference_id: string | null;
  client_secret: string | null;
  collected_information: CheckoutSession.CollectedInformation | null;
  consent: CheckoutSession.Consent | null;
  consent_collection: CheckoutSession.ConsentCollection | null;
  /** Unix seconds. */
  created: number;
  currency: string | null;
  currency_conversion: CheckoutSession.CurrencyConversion | null;
  custom_fields: CheckoutSession.CustomField[];
  custom_text: CheckoutSession.CustomText;
  customer: Expandable<Customer | DeletedCustomer> | null;
  customer_account: string | null;
  customer_creation: CheckoutSession.CustomerCreation | null;
  customer_details: CheckoutSession.CustomerDetails | null;
  customer_email: string | null;
  discounts: CheckoutSession.Discount[] | null;
  excluded_payment_method_types?: string[];
  /** Unix seconds. */
  expires_at: number;
  integration_identifier: string | null;
  invoice: Expandable<Invoice> | null;
  invoice_creation: CheckoutSession.InvoiceCreation | null;
  line_items?: ApiList<LineItem>;
  livemode: boolean;
  locale: CheckoutSession.Locale | null;
  managed_payments: CheckoutSession.ManagedPayments | null;
  metadata: Metadata | null;
  mode: CheckoutSession.Mode;
  name_collection?: CheckoutSession.NameCollection;
  optional_items?: CheckoutSession.OptionalItem[] | null;
  origin_context: CheckoutSession.OriginContext | null;
  payment_intent: Expandable<PaymentIntent> | null;
  payment_link: Expandable<PaymentLink> | null;
  payment_method_collection: CheckoutSession.PaymentMethodCollection | null;
  payment_method_configuration_details: CheckoutSession.PaymentMethodConfigurationDetails | null;
  payment_method_options: CheckoutSession.PaymentMethodOptions | null;
  payment_method_types: string[];
  payment_status: CheckoutSession.PaymentStatus;
  permissions: CheckoutSession.Permissions | null;
  phone_number_collection?: CheckoutSession.PhoneNumberCollection;
  presentment_details?: CheckoutSession.PresentmentDetails;
  recovered_from: string | null;
  redirect_on_completion?: CheckoutSession.RedirectOnCompletion;
  return_url?: string;
  saved_payment_method_options: CheckoutSession.SavedPaymentMethodOptions | null;
  setup_intent: Expandable<SetupIntent> | null;
  shipping_address_collection: CheckoutSession.ShippingAddressCollection | null;
  shipping_cost: CheckoutSession.ShippingCost | null;
  shipping_options: CheckoutSession.ShippingOption[];
  status: CheckoutSession.Status | null;
  submit_type: CheckoutSession.SubmitType | null;
  subscription: Expandable<Subscription> | null;
  success_url: string | null;
  tax_id_collection?: CheckoutSession.TaxIdCollection;
  total_details: CheckoutSession.TotalDetails | null;
  ui_mode: CheckoutSession.UiMode | null;
  url: string | null;
  wallet_options: CheckoutSession.WalletOptions | null;
}
export declare namespace CheckoutSession {
  export interface AdaptivePricing {
    enabled: boolean;
  }
  export interface AfterExpiration {
    recovery: AfterExpiration.Recovery | null;
  }
  export namespace AfterExpiration {
    export interface Recovery {
      allow_promotion_codes: boolean;
      enabled: boolean;
      /** Unix seconds. */
      expires_at: number | null;
      url: string | null;
    }
  }
  export interface AutomaticTax {
    enabled: boolean;
    liability: AutomaticTax.Liability | null;
    provider: string | null;
    status: AutomaticTax.Status | null;
  }
  export namespace AutomaticTax {
    export interface Liability {
      account?: Expandable<Account>;
      type: Liability.Type;
    }
    export namespace Liability {
      export type Type = 'account' | 'self' | OtherString;
    }
    export type Status = 'complete' | 'failed' | 'requires_location_inputs' | OtherString;
  }
  export type BillingAddressCollection = 'auto' | 'required' | OtherString;
  export interface BrandingSettings {
    background_color: string;
    border_style: BrandingSettings.BorderStyle;
    button_color: string;
    display_name: string;
    font_family: string;
    icon: BrandingSettings.Icon | null;
    logo: BrandingSettings.Logo | null;
  }
  export namespace BrandingSettings {
    export type BorderStyle = 'pill' | 'rectangular' | 'rounded' | OtherString;
    export interface Icon {
      file?: string;
      type: Icon.Type;
      url?: string;
    }
    export namespace Icon {
      export type Type = 'file' | 'url' | OtherString;
    }
    export interface Logo {
      file?: string;
      type: Logo.Type;
      url?: string;
    }
    export namespace Logo {
      export type Type = 'file' | 'url' | OtherString;
    }
  }
  export interface CollectedInformation {
    business_name: string | null;
    individual_name: string | null;
    shipping_details: CollectedInformation.ShippingDetails | null;
  }
  export namespace CollectedInformation {
    export interface ShippingDetails {
      address: Address;
      name: string;
    }
  }
  export interface Consent {
    promotions: Consent.Promotions | null;
    terms_of_service: 'accepted' | null;
  }
  export namespace Consent {
    export type Promotions = 'opt_in' | 'opt_out' | OtherString;
  }
  export interface ConsentCollection {
    payment_method_reuse_agreement: ConsentCollection.PaymentMethodReuseAgreement | null;
    promotions: ConsentCollection.Promotions | null;
    terms_of_service: ConsentCollection.TermsOfService | null;
  }
  export namespace ConsentCollection {
    export interface PaymentMethodReuseAgreement {
      position: PaymentMethodReuseAgreement.Position;
    }
    export namespace PaymentMethodReuseAgreement {
      export type Position = 'auto' | 'hidden' | OtherString;
    }
    export type Promotions = 'auto' | 'none' | OtherString;
    export type TermsOfService = 'none' | 'required' | OtherString;
  }
  export interface CurrencyConversion {
    /** In the currency's smallest unit. */
    amount_subtotal: number;
    /** In the currency's smallest unit. */
    amount_total: number;
    fx_rate: string;
    source_currency: string;
  }
  export interface CustomField {
    dropdown?: CustomField.Dropdown;
    /** Up to 200 characters. */
    key: string;
    label: CustomField.Label;
    numeric?: CustomField.Numeric;
    optional: boolean;
    text?: CustomField.Text;
    type: CustomField.Type;
  }
  export namespace CustomField {
    export interface Dropdown {
      default_value: string | null;
      options: Dropdown.Option[];
      value: string | null;
    }
    export namespace Dropdown {
      export interface Option {
        /** Up to 100 characters. */
        label: string;
        /** Up to 100 characters. */
        value: string;
      }
    }
    export interface Label {
      /** Up to 100 characters. */
      custom: string | null;
      type: 'custom';
    }
    export interface Numeric {
      default_value: string | null;
      maximum_length: number | null;
      minimum_length: number | null;
      value: string | null;
    }
    export interface Text {
      default_value: string | null;
      maximum_length: number | null;
      minimum_length: number | null;
      value: string | null;
    }
    export type Type = 'dropdown' | 'numeric' | 'text' | OtherString;
  }
  export interface CustomText {
    after_submit: CustomText.AfterSubmit | null;
    shipping_address: CustomText.ShippingAddress | null;
    submit: CustomText.Submit | null;
    terms_of_service_acceptance: CustomText.TermsOfServiceAcceptance | null;
  }
  export namespace CustomText {
    export interface AfterSubmit {
      /** Up to 1200 characters. */
      message: string;
    }
    export interface ShippingAddress {
      /** Up to 1200 characters. */
      message: string;
    }
    export interface Submit {
      /** Up to 1200 characters. */
      message: string;
    }
    export interface TermsOfServiceAcceptance {
      /** Up to 1200 characters. */
      message: string;
    }
  }
  export type CustomerCreation = 'always' | 'if_required' | OtherString;
  export interface CustomerDetails {
    address: Address | null;
    business_name: string | null;
    email: string | null;
    individual_name: string | null;
    name: string | null;
    phone: string | null;
    tax_exempt: CustomerDetails.TaxExempt | null;
    tax_ids: CustomerDetails.TaxId[] | null;
  }
  export namespace CustomerDetails {
    export type TaxExempt = 'exempt' | 'none' | 'reverse' | OtherString;
    export interface TaxId {
      type: TaxId.Type;
      value: string | null;
    }
    export namespace TaxId {
      export type Type = 'ad_nrt' | 'ae_trn' | 'al_tin' | 'am_tin' | 'ao_tin' | 'ar_cuit' | 'au_abn' | 'au_acn' | 'au_arn' | 'au_wpn' | 'aw_tin' | 'az_tin' | 'ba_tin' | 'bb_tin' | 'bd_bin' | 'bf_ifu' | 'bg_uic' | 'bh_vat' | 'bj_ifu' | 'bo_tin' | 'br_cnpj' | 'br_cpf' | 'bs_tin' | 'bw_vat' | 'by_tin' | 'ca_bn' | 'ca_gst_hst' | 'ca_pst_bc' | 'ca_pst_mb' | 'ca_pst_sk' | 'ca_qst' | 'cd_nif' | 'ch_uid' | 'ch_vat' | 'ci_vat' | 'cl_tin' | 'cm_niu' | 'cn_tin' | 'co_nit' | 'cr_tin' | 'cv_nif' | 'cz_dic' | 'de_stn' | 'do_rcn' | 'ec_ruc' | 'eg_tin' | 'es_cif' | 'et_tin' | 'eu_oss_vat' | 'eu_vat' | 'fo_vat' | 'fr_siren' | 'fr_siret' | 'fr_spi' | 'gb_vat' | 'ge_vat' | 'gh_tin' | 'gi_tin' | 'gn_nif' | 'hk_br' | 'hr_oib' | 'hu_tin' | 'ic_nif' | 'id_npwp' | 'il_vat' | 'in_gst' | 'is_kt' | 'is_vat' | 'it_cf' | 'jp_cn' | 'jp_rn' | 'jp_trn' | 'ke_pin' | 'kg_tin' | 'kh_tin' | 'kr_brn' | 'kz_bin' | 'la_tin' | 'li_uid' | 'li_vat' | 'lk_vat' | 'ma_vat' | 'md_cf' | 'md_vat' | 'me_pib' | 'mk_vat' | 'mr_nif' | 'mu_vat' | 'mx_rfc' | 'my_frp' | 'my_itn' | 'my_sst' | 'mz_nuit' | 'ng_tin' | 'no_vat' | 'no_voec' | 'np_pan' | 'nz_bn' | 'nz_gst' | 'om_vat' | 'pe_ruc' | 'ph_tin' | 'pl_nip' | 'pt_nif' | 'py_ruc' | 'ro_tin' | 'rs_pib' | 'ru_inn' | 'ru_kpp' | 'sa_vat' | 'sg_gst' | 'sg_uen' | 'si_tin' | 'sm_coe' | 'sn_ninea' | 'sr_fin' | 'sv_nit' | 'th_vat' | 'tj_tin' | 'tr_tin' | 'tt_bir' | 'tt_vat' | 'tw_vat' | 'tz_vat' | 'ua_vat' | 'ug_tin' | 'unknown' | 'us_ein' | 'uy_ruc' | 'uz_tin' | 'uz_vat' | 've_rif' | 'vn_tin' | 'za_vat' | 'zm_tin' | 'zw_tin' | OtherString;
    }
  }
  export interface Discount {
    coupon: Expandable<Coupon> | null;
    promotion_code: Expandable<PromotionCode> | null;
  }
  export interface InvoiceCreation {
    enabled: boolean;
    invoice_data: InvoiceCreation.InvoiceData;
  }
  export namespace InvoiceCreation {
    export interface InvoiceData {
      account_tax_ids: (Expandable<TaxId | DeletedTaxId>)[] | null;
      custom_fields: InvoiceData.CustomField[] | null;
      description: string | null;
      footer: string | null;
      issuer: InvoiceData.Issuer | null;
      metadata: Metadata | null;
      rendering_options: InvoiceData.RenderingOptions | null;
    }
    export namespace InvoiceData {
      export interface CustomField {
        name: string;
        value: string;
      }
      export interface Issuer {
        account?: Expandable<Account>;
        type: Issuer.Type;
      }
      export namespace Issuer {
        export type Type = 'account' | 'self' | OtherString;
      }
      export interface RenderingOptions {
        amount_tax_display: string | null;
        template: string | null;
      }
    }
  }
  export type Locale = 'auto' | 'bg' | 'cs' | 'da' | 'de' | 'el' | 'en' | 'en-GB' | 'es' | 'es-419' | 'et' | 'fi' | 'fil' | 'fr' | 'fr-CA' | 'hi-IN' | 'hr' | 'hu' | 'id' | 'it' | 'ja' | 'ko' | 'lt' | 'lv' | 'ms' | 'mt' | 'nb' | 'nl' | 'pl' | 'pt' | 'pt-BR' | 'ro' | 'ru' | 'sk' | 'sl' | 'sv' | 'th' | 'tr' | 'vi' | 'zh' | 'zh-HK' | 'zh-TW' | OtherString;
  export interface ManagedPayments {
    enabled: boolean;
  }
  export type Mode = 'payment' | 'setup' | 'subscription' | OtherString;
  export interface NameCollection {
    business?: NameCollection.Business;
    individual?: NameCollection.Individual;
  }
  export namespace NameCollection {
    export interface Business {
      enabled: boolean;
      optional: boolean;
    }
    export interface Individual {
      enabled: boolean;
      optional: boolean;
    }
  }
  export interface OptionalItem {
    adjustable_quantity: OptionalItem.AdjustableQuantity | null;
    price: string;
    quantity: number;
  }
  export namespace OptionalItem {
    export interface AdjustableQuantity {
      enabled: boolean;
      maximum: number | null;
      minimum: number | null;
    }
  }
  export type OriginContext = 'mobile_app' | 'web' | OtherString;
  export type PaymentMethodCollection = 'always' | 'if_required' | OtherString;
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
    boleto?: PaymentMethodOptions.Boleto;
    card?: PaymentMethodOptions.Card;
    cashapp?: PaymentMethodOptions.Cashapp;
    customer_balance?: PaymentMethodOptions.CustomerBalance;
    eps?: PaymentMethodOptions.Eps;
    fpx?: PaymentMethodOptions.Fpx;
    giropay?: PaymentMethodOptions.Giropay;
    grabpay?: PaymentMethodOptions.Grabpay;
    ideal?: PaymentMethodOptions.Ideal;
    kakao_pay?: PaymentMethodOptions.KakaoPay;
    klarna?: PaymentMethodOptions.Klarna;
    konbini?: PaymentMethodOptions.Konbini;
    kr_card?: PaymentMethodOptions.KrCard;
    link?: PaymentMethodOptions.Link;
    mobilepay?: PaymentMethodOptions.Mobilepay;
    multibanco?: PaymentMethodOptions.Multibanco;
    naver_pay?: PaymentMethodOptions.NaverPay;
    oxxo?: PaymentMethodOptions.Oxxo;
    p24?: PaymentMethodOptions.P24;
    payco?: PaymentMethodOptions.Payco;
    paynow?: PaymentMethodOptions.Paynow;
    paypal?: PaymentMethodOptions.Paypal;
    payto?: PaymentMethodOptions.Payto;
    pix?: PaymentMethodOptions.Pix;
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
  }
  export namespace PaymentMethodOptions {
    export interface AcssDebit {
      currency?: AcssDebit.Currency;
      mandate_options?: AcssDebit.MandateOptions;
      setup_future_usage?: AcssDebit.SetupFutureUsage;
      target_date?: string;
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
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
      export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
    }
    export interface Affirm {
      capture_method?: 'manual';
      setup_future_usage?: 'none';
    }
    export interface AfterpayClearpay {
      capture_method?: 'manual';
      setup_future_usage?: 'none';
    }
    export interface Alipay {
      setup_future_usage?: Alipay.SetupFutureUsage;
    }
    export namespace Alipay {
      export type SetupFutureUsage = 'none' | OtherString;
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
      setup_future_usage?: 'none';
      target_date?: string;
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
      setup_future_usage?: Bancontact.SetupFutureUsage;
    }
    export namespace Bancontact {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Billie {
      capture_method?: 'manual';
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
      installments?: Card.Installments;
      request_extended_authorization?: Card.RequestExtendedAuthorization;
      request_incremental_authorization?: Card.RequestIncrementalAuthorization;
      request_multicapture?: Card.RequestMulticapture;
      request_overcapture?: Card.RequestOvercapture;
      request_three_d_secure: Card.RequestThreeDSecure;
      restrictions?: Card.Restrictions;
      setup_future_usage?: Card.SetupFutureUsage;
      statement_descriptor_suffix_kana?: string;
      statement_descriptor_suffix_kanji?: string;
    }
    export namespace Card {
      export interface Installments {
        enabled?: boolean;
      }
      export type RequestExtendedAuthorization = 'if_available' | 'never' | OtherString;
      export type RequestIncrementalAuthorization = 'if_available' | 'never' | OtherString;
      export type RequestMulticapture = 'if_available' | 'never' | OtherString;
      export type RequestOvercapture = 'if_available' | 'never' | OtherString;
      export type RequestThreeDSecure = 'any' | 'automatic' | 'challenge' | OtherString;
      export interface Restrictions {
        brands_blocked?: Restrictions.BrandsBlocked[];
        funding_types_blocked?: Restrictions.FundingTypesBlocked[];
      }
      export namespace Restrictions {
        export type BrandsBlocked = 'american_express' | 'discover_global_network' | 'mastercard' | 'visa' | OtherString;
        export type FundingTypesBlocked = 'credit' | 'debit' | 'prepaid' | OtherString;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Cashapp {
      capture_method?: 'manual';
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
      setup_future_usage?: 'none';
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
      setup_future_usage?: Klarna.SetupFutureUsage;
    }
    export namespace Klarna {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Konbini {
      expires_after_days: number | null;
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
      setup_future_usage?: Link.SetupFutureUsage;
    }
    export namespace Link {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
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
    export interface Oxxo {
      expires_after_days: number;
      setup_future_usage?: 'none';
    }
    export interface P24 {
      setup_future_usage?: 'none';
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
        start_date: string | null;
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
    }
    export interface Sofort {
      setup_future_usage?: 'none';
    }
    export interface Sunbit {
      capture_method?: 'manual';
      setup_future_usage?: 'none';
    }
    export interface Swish {
      reference: string | null;
    }
    export interface Twint {
      setup_future_usage?: Twint.SetupFutureUsage;
    }
    export namespace Twint {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Upi {
      mandate_options?: Upi.MandateOptions;
      setup_future_usage?: Upi.SetupFutureUsage;
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
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface UsBankAccount {
      financial_connections?: UsBankAccount.FinancialConnections;
      setup_future_usage?: UsBankAccount.SetupFutureUsage;
      target_date?: string;
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
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
      export type VerificationMethod = 'automatic' | 'instant' | OtherString;
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
  }
  export type PaymentStatus = 'no_payment_required' | 'paid' | 'unpaid' | OtherString;
  export interface Permissions {
    update_shipping_details: Permissions.UpdateShippingDetails | null;
  }
  export namespace Permissions {
    export type UpdateShippingDetails = 'client_only' | 'server_only' | OtherString;
  }
  export interface PhoneNumberCollection {
    enabled: boolean;
  }
  export interface PresentmentDetails {
    /** In the currency's smallest unit. */
    presentment_amount: number;
    presentment_currency: string;
  }
  export type RedirectOnCompletion = 'always' | 'if_required' | 'never' | OtherString;
  export interface SavedPaymentMethodOptions {
    allow_redisplay_filters: SavedPaymentMethodOptions.AllowRedisplayFilter[] | null;
    payment_method_remove: SavedPaymentMethodOptions.PaymentMethodRemove | null;
    payment_method_save: SavedPaymentMethodOptions.PaymentMethodSave | null;
  }
  export namespace SavedPaymentMethodOptions {
    export type AllowRedisplayFilter = 'always' | 'limited' | 'unspecified' | OtherString;
    export type PaymentMethodRemove = 'disabled' | 'enabled' | OtherString;
    export type PaymentMethodSave = 'disabled' | 'enabled' | OtherString;
  }
  export interface ShippingAddressCollection {
    allowed_countries: ShippingAddressCollection.AllowedCountry[];
  }
  export namespace ShippingAddressCollection {
    export type AllowedCountry = 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AO' | 'AQ' | 'AR' | 'AT' | 'AU' | 'AW' | 'AX' | 'AZ' | 'BA' | 'BB' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BL' | 'BM' | 'BN' | 'BO' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BV' | 'BW' | 'BY' | 'BZ' | 'CA' | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CV' | 'CW' | 'CY' | 'CZ' | 'DE' | 'DJ' | 'DK' | 'DM' | 'DO' | 'DZ' | 'EC' | 'EE' | 'EG' | 'EH' | 'ER' | 'ES' | 'ET' | 'FI' | 'FJ' | 'FK' | 'FO' | 'FR' | 'GA' | 'GB' | 'GD' | 'GE' | 'GF' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GP' | 'GQ' | 'GR' | 'GS' | 'GT' | 'GU' | 'GW' | 'GY' | 'HK' | 'HN' | 'HR' | 'HT' | 'HU' | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IO' | 'IQ' | 'IS' | 'IT' | 'JE' | 'JM' | 'JO' | 'JP' | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KR' | 'KW' | 'KY' | 'KZ' | 'LA' | 'LB' | 'LC' | 'LI' | 'LK' | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY' | 'MA' | 'MC' | 'MD' | 'ME' | 'MF' | 'MG' | 'MK' | 'ML' | 'MM' | 'MN' | 'MO' | 'MQ' | 'MR' | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ' | 'NA' | 'NC' | 'NE' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NU' | 'NZ' | 'OM' | 'PA' | 'PE' | 'PF' | 'PG' | 'PH' | 'PK' | 'PL' | 'PM' | 'PN' | 'PR' | 'PS' | 'PT' | 'PY' | 'QA' | 'RE' | 'RO' | 'RS' | 'RU' | 'RW' | 'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SG' | 'SH' | 'SI' | 'SJ' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SZ' | 'TA' | 'TC' | 'TD' | 'TF' | 'TG' | 'TH' | 'TJ' | 'TK' | 'TL' | 'TM' | 'TN' | 'TO' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ' | 'UA' | 'UG' | 'US' | 'UY' | 'UZ' | 'VA' | 'VC' | 'VE' | 'VG' | 'VN' | 'VU' | 'WF' | 'WS' | 'XK' | 'YE' | 'YT' | 'ZA' | 'ZM' | 'ZW' | 'ZZ' | OtherString;
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
  export interface ShippingOption {
    /** In the currency's smallest unit. */
    shipping_amount: number;
    shipping_rate: Expandable<ShippingRate>;
  }
  export type Status = 'complete' | 'expired' | 'open' | OtherString;
  export type SubmitType = 'auto' | 'book' | 'donate' | 'pay' | 'subscribe' | OtherString;
  export interface TaxIdCollection {
    enabled: boolean;
    required: TaxIdCollection.Required;
  }
  export namespace TaxIdCollection {
    export type Required = 'if_supported' | 'never' | OtherString;
  }
  export interface TotalDetails {
    /** In the currency's smallest unit. */
    amount_discount: number;
    /** In the currency's smallest unit. */
    amount_shipping: number | null;
    /** In the currency's smallest unit. */
    amount_tax: number;
    breakdown?: TotalDetails.Breakdown;
  }
  export namespace TotalDetails {
    export interface Breakdown {
      discounts: Breakdown.Discount[];
      taxes: Breakdown.Tax[];
    }
    export namespace Breakdown {
      export interface Discount {
        /** In the currency's smallest unit. */
        amount: number;
        discount: Discount;
      }
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
  }
  export type UiMode = 'elements' | 'embedded_page' | 'form' | 'hosted_page' | OtherString;
  export interface WalletOptions {
    link?: WalletOptions.Link;
  }
  export namespace WalletOptions {
    export interface Link {
      display?: Link.Display;
    }
    export namespace Link {
      export type Display = 'auto' | 'never' | OtherString;
    }
  }
}

export interface CheckoutSessionCreateParams {
  adaptive_pricing?: CheckoutSessionCreateParams.AdaptivePricing | undefined;
  after_expiration?: CheckoutSessionCreateParams.AfterExpiration | undefined;
  allow_promotion_codes?: boolean | undefined;
  allowed_payment_method_types?: readonly CheckoutSessionCreateParams.AllowedPaymentMethodType[] | undefined;
  automatic_tax?: CheckoutSessionCreateParams.AutomaticTax | undefined;
  billing_address_collection?: CheckoutSessionCreateParams.BillingAddressCollection | undefined;
  branding_settings?: CheckoutSessionCreateParams.BrandingSettings | undefined;
  cancel_url?: string | undefined;
  client_reference_id?: string | undefined;
  consent_collection?: CheckoutSessionCreateParams.ConsentCollection | undefined;
  currency?: string | undefined;
  custom_fields?: readonly CheckoutSessionCreateParams.CustomField[] | undefined;
  custom_text?: CheckoutSessionCreateParams.CustomText | undefined;
  customer?: string | undefined;
  customer_account?: string | undefined;
  customer_creation?: CheckoutSessionCreateParams.CustomerCreation | undefined;
  customer_email?: string | undefined;
  customer_update?: CheckoutSessionCreateParams.CustomerUpdate | undefined;
  discounts?: readonly CheckoutSessionCreateParams.Discount[] | undefined;
  excluded_payment_method_types?: readonly CheckoutSessionCreateParams.ExcludedPaymentMethodType[] | undefined;
  expand?: readonly string[] | undefined;
  /** Unix seconds. */
  expires_at?: Timestamp | undefined;
  integration_identifier?: string | undefined;
  invoice_creation?: CheckoutSessionCreateParams.InvoiceCreation | undefined;
  line_items?: readonly CheckoutSessionCreateParams.LineItem[] | undefined;
  locale?: CheckoutSessionCreateParams.Locale | undefined;
  managed_payments?: CheckoutSessionCreateParams.ManagedPayments | undefined;
  metadata?: MetadataParam | undefined;
  mode?: CheckoutSessionCreateParams.Mode | undefined;
  name_collection?: CheckoutSessionCreateParams.NameCollection | undefined;
  optional_items?: readonly CheckoutSessionCreateParams.OptionalItem[] | undefined;
  origin_context?: CheckoutSessionCreateParams.OriginContext | undefined;
  payment_intent_data?: CheckoutSessionCreateParams.PaymentIntentData | undefined;
  payment_method_collection?: CheckoutSessionCreateParams.PaymentMethodCollection | undefined;
  payment_method_configuration?: string | undefined;
  payment_method_data?: CheckoutSessionCreateParams.PaymentMethodData | undefined;
  payment_method_options?: CheckoutSessionCreateParams.PaymentMethodOptions | undefined;
  permissions?: CheckoutSessionCreateParams.Permissions | undefined;
  phone_number_collection?: CheckoutSessionCreateParams.PhoneNumberCollection | undefined;
  redirect_on_completion?: CheckoutSessionCreateParams.RedirectOnCompletion | undefined;
  return_url?: string | undefined;
  saved_payment_method_options?: CheckoutSessionCreateParams.SavedPaymentMethodOptions | undefined;
  setup_intent_data?: CheckoutSessionCreateParams.SetupIntentData | undefined;
  shipping_address_collection?: CheckoutSessionCreateParams.ShippingAddressCollection | undefined;
  shipping_options?: readonly CheckoutSessionCreateParams.ShippingOption[] | undefined;
  submit_type?: CheckoutSessionCreateParams.SubmitType | undefined;
  subscription_data?: CheckoutSessionCreateParams.SubscriptionData | undefined;
  success_url?: string | undefined;
  tax_id_collection?: CheckoutSessionCreateParams.TaxIdCollection | undefined;
  ui_mode?: CheckoutSessionCreateParams.UiMode | undefined;
  wallet_options?: CheckoutSessionCreateParams.WalletOptions | undefined;
}
export declare namespace CheckoutSessionCreateParams {
  export interface AdaptivePricing {
    enabled?: boolean | undefined;
  }
  export interface AfterExpiration {
    recovery?: AfterExpiration.Recovery | undefined;
  }
  export namespace AfterExpiration {
    export interface Recovery {
      allow_promotion_codes?: boolean | undefined;
      enabled: boolean;
    }
  }
  export type AllowedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'link' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
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
  export type BillingAddressCollection = 'auto' | 'required' | OtherString;
  export interface BrandingSettings {
    background_color?: Emptyable<string> | undefined;
    border_style?: Emptyable<BrandingSettings.BorderStyle> | undefined;
    button_color?: Emptyable<string> | undefined;
    display_name?: string | undefined;
    font_family?: Emptyable<BrandingSettings.FontFamily> | undefined;
    icon?: BrandingSettings.Icon | undefined;
    logo?: BrandingSettings.Logo | undefined;
  }
  export namespace BrandingSettings {
    export type BorderStyle = 'pill' | 'rectangular' | 'rounded' | OtherString;
    export type FontFamily = 'be_vietnam_pro' | 'bitter' | 'chakra_petch' | 'default' | 'hahmlet' | 'inconsolata' | 'inter' | 'lato' | 'lora' | 'm_plus_1_code' | 'montserrat' | 'noto_sans' | 'noto_sans_jp' | 'noto_serif' | 'nunito' | 'open_sans' | 'pridi' | 'pt_sans' | 'pt_serif' | 'raleway' | 'roboto' | 'roboto_slab' | 'source_sans_pro' | 'titillium_web' | 'ubuntu_mono' | 'zen_maru_gothic' | OtherString;
    export interface Icon {
      file?: string | undefined;
      type: Icon.Type;
      url?: string | undefined;
    }
    export namespace Icon {
      export type Type = 'file' | 'url' | OtherString;
    }
    export interface Logo {
      file?: string | undefined;
      type: Logo.Type;
      url?: string | undefined;
    }
    export namespace Logo {
      export type Type = 'file' | 'url' | OtherString;
    }
  }
  export interface ConsentCollection {
    payment_method_reuse_agreement?: ConsentCollection.PaymentMethodReuseAgreement | undefined;
    promotions?: ConsentCollection.Promotions | undefined;
    terms_of_service?: ConsentCollection.TermsOfService | undefined;
  }
  export namespace ConsentCollection {
    export interface PaymentMethodReuseAgreement {
      position: PaymentMethodReuseAgreement.Position;
    }
    export namespace PaymentMethodReuseAgreement {
      export type Position = 'auto' | 'hidden' | OtherString;
    }
    export type Promotions = 'auto' | 'none' | OtherString;
    export type TermsOfService = 'none' | 'required' | OtherString;
  }
  export interface CustomField {
    dropdown?: CustomField.Dropdown | undefined;
    /** Up to 200 characters. */
    key: string;
    label: CustomField.Label;
    numeric?: CustomField.Numeric | undefined;
    optional?: boolean | undefined;
    text?: CustomField.Text | undefined;
    type: CustomField.Type;
  }
  export namespace CustomField {
    export interface Dropdown {
      default_value?: string | undefined;
      options: readonly Dropdown.Option[];
    }
    export namespace Dropdown {
      export interface Option {
        /** Up to 100 characters. */
        label: string;
        /** Up to 100 characters. */
        value: string;
      }
    }
    export interface Label {
      /** Up to 100 characters. */
      custom: string;
      type: 'custom';
    }
    export interface Numeric {
      default_value?: string | undefined;
      maximum_length?: number | undefined;
      minimum_length?: number | undefined;
    }
    export interface Text {
      default_value?: string | undefined;
      maximum_length?: number | undefined;
      minimum_length?: number | undefined;
    }
    export type Type = 'dropdown' | 'numeric' | 'text' | OtherString;
  }
  export interface CustomText {
    after_submit?: Emptyable<CustomText.AfterSubmit> | undefined;
    shipping_address?: Emptyable<CustomText.ShippingAddress> | undefined;
    submit?: Emptyable<CustomText.Submit> | undefined;
    terms_of_service_acceptance?: Emptyable<CustomText.TermsOfServiceAcceptance> | undefined;
  }
  export namespace CustomText {
    export interface AfterSubmit {
      /** Up to 1200 characters. */
      message: string;
    }
    export interface ShippingAddress {
      /** Up to 1200 characters. */
      message: string;
    }
    export interface Submit {
      /** Up to 1200 characters. */
      message: string;
    }
    export interface TermsOfServiceAcceptance {
      /** Up to 1200 characters. */
      message: string;
    }
  }
  export type CustomerCreation = 'always' | 'if_required' | OtherString;
  export interface CustomerUpdate {
    address?: CustomerUpdate.Address | undefined;
    name?: CustomerUpdate.Name | undefined;
    shipping?: CustomerUpdate.Shipping | undefined;
  }
  export namespace CustomerUpdate {
    export type Address = 'auto' | 'never' | OtherString;
    export type Name = 'auto' | 'never' | OtherString;
    export type Shipping = 'auto' | 'never' | OtherString;
  }
  export interface Discount {
    coupon?: string | undefined;
    promotion_code?: string | undefined;
  }
  export type ExcludedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
  export interface InvoiceCreation {
    enabled: boolean;
    invoice_data?: InvoiceCreation.InvoiceData | undefined;
  }
  export namespace InvoiceCreation {
    export interface InvoiceData {
      account_tax_ids?: Emptyable<readonly string[]> | undefined;
      custom_fields?: Emptyable<readonly InvoiceData.CustomField[]> | undefined;
      description?: string | undefined;
      footer?: string | undefined;
      issuer?: InvoiceData.Issuer | undefined;
      metadata?: MetadataParam | undefined;
      rendering_options?: Emptyable<InvoiceData.RenderingOptions> | undefined;
    }
    export namespace InvoiceData {
      export interface CustomField {
        /** Up to 40 characters. */
        name: string;
        /** Up to 140 characters. */
        value: string;
      }
      export interface Issuer {
        account?: string | undefined;
        type: Issuer.Type;
      }
      export namespace Issuer {
        export type Type = 'account' | 'self' | OtherString;
      }
      export interface RenderingOptions {
        amount_tax_display?: Emptyable<RenderingOptions.AmountTaxDisplay> | undefined;
        template?: string | undefined;
      }
      export namespace RenderingOptions {
        export type AmountTaxDisplay = 'exclude_tax' | 'include_inclusive_tax' | OtherString;
      }
    }
  }
  export interface LineItem {
    adjustable_quantity?: LineItem.AdjustableQuantity | undefined;
    metadata?: MetadataParam | undefined;
    price?: string | undefined;
    price_data?: LineItem.PriceData | undefined;
    quantity?: number | undefined;
    tax_rates?: readonly string[] | undefined;
  }
  export namespace LineItem {
    export interface AdjustableQuantity {
      enabled: boolean;
      maximum?: number | undefined;
      minimum?: number | undefined;
    }
    export interface PriceData {
      currency: string;
      product?: string | undefined;
      product_data?: PriceData.ProductData | undefined;
      recurring?: PriceData.Recurring | undefined;
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
  export type Locale = 'auto' | 'bg' | 'cs' | 'da' | 'de' | 'el' | 'en' | 'en-GB' | 'es' | 'es-419' | 'et' | 'fi' | 'fil' | 'fr' | 'fr-CA' | 'hi-IN' | 'hr' | 'hu' | 'id' | 'it' | 'ja' | 'ko' | 'lt' | 'lv' | 'ms' | 'mt' | 'nb' | 'nl' | 'pl' | 'pt' | 'pt-BR' | 'ro' | 'ru' | 'sk' | 'sl' | 'sv' | 'th' | 'tr' | 'vi' | 'zh' | 'zh-HK' | 'zh-TW' | OtherString;
  export interface ManagedPayments {
    enabled?: boolean | undefined;
  }
  export type Mode = 'payment' | 'setup' | 'subscription' | OtherString;
  export interface NameCollection {
    business?: NameCollection.Business | undefined;
    individual?: NameCollection.Individual | undefined;
  }
  export namespace NameCollection {
    export interface Business {
      enabled: boolean;
      optional?: boolean | undefined;
    }
    export interface Individual {
      enabled: boolean;
      optional?: boolean | undefined;
    }
  }
  export interface OptionalItem {
    adjustable_quantity?: OptionalItem.AdjustableQuantity | undefined;
    price: string;
    quantity: number;
  }
  export namespace OptionalItem {
    export interface AdjustableQuantity {
      enabled: boolean;
      maximum?: number | undefined;
      minimum?: number | undefined;
    }
  }
  export type OriginContext = 'mobile_app' | 'web' | OtherString;
  export interface PaymentIntentData {
    /** In the currency's smallest unit. */
    application_fee_amount?: number | undefined;
    capture_method?: PaymentIntentData.CaptureMethod | undefined;
    description?: string | undefined;
    metadata?: MetadataParam | undefined;
    on_behalf_of?: string | undefined;
    receipt_email?: string | undefined;
    setup_future_usage?: PaymentIntentData.SetupFutureUsage | undefined;
    shipping?: PaymentIntentData.Shipping | undefined;
    statement_descriptor?: string | undefined;
    statement_descriptor_suffix?: string | undefined;
    transfer_data?: PaymentIntentData.TransferData | undefined;
    transfer_group?: string | undefined;
  }
  export namespace PaymentIntentData {
    export type CaptureMethod = 'automatic' | 'automatic_async' | 'manual' | OtherString;
    export type SetupFutureUsage = 'off_session' | 'on_session' | OtherString;
    export interface Shipping {
      address: ShippingAddressParam;
      carrier?: string | undefined;
      name: string;
      phone?: string | undefined;
      tracking_number?: string | undefined;
    }
    export interface TransferData {
      /** In the currency's smallest unit. */
      amount?: number | undefined;
      destination: string;
    }
  }
  export type PaymentMethodCollection = 'always' | 'if_required' | OtherString;
  export interface PaymentMethodData {
    allow_redisplay?: PaymentMethodData.AllowRedisplay | undefined;
  }
  export namespace PaymentMethodData {
    export type AllowRedisplay = 'always' | 'limited' | 'unspecified' | OtherString;
  }
  export interface PaymentMethodOptions {
    acss_debit?: PaymentMethodOptions.AcssDebit | undefined;
    affirm?: PaymentMethodOptions.Affirm | undefined;
    afterpay_clearpay?: PaymentMethodOptions.AfterpayClearpay | undefined;
    alipay?: PaymentMethodOptions.Alipay | undefined;
    alma?: PaymentMethodOptions.Alma | undefined;
    amazon_pay?: PaymentMethodOptions.AmazonPay | undefined;
    au_becs_debit?: PaymentMethodOptions.AuBecsDebit | undefined;
    bacs_debit?: PaymentMethodOptions.BacsDebit | undefined;
    bancontact?: PaymentMethodOptions.Bancontact | undefined;
    billie?: PaymentMethodOptions.Billie | undefined;
    blik?: PaymentMethodOptions.Blik | undefined;
    boleto?: PaymentMethodOptions.Boleto | undefined;
    card?: PaymentMethodOptions.Card | undefined;
    cashapp?: PaymentMethodOptions.Cashapp | undefined;
    crypto?: PaymentMethodOptions.Crypto | undefined;
    customer_balance?: PaymentMethodOptions.CustomerBalance | undefined;
    demo_pay?: PaymentMethodOptions.DemoPay | undefined;
    eps?: PaymentMethodOptions.Eps | undefined;
    fpx?: PaymentMethodOptions.Fpx | undefined;
    giropay?: PaymentMethodOptions.Giropay | undefined;
    grabpay?: PaymentMethodOptions.Grabpay | undefined;
    ideal?: PaymentMethodOptions.Ideal | undefined;
    kakao_pay?: PaymentMethodOptions.KakaoPay | undefined;
    klarna?: PaymentMethodOptions.Klarna | undefined;
    konbini?: PaymentMethodOptions.Konbini | undefined;
    kr_card?: PaymentMethodOptions.KrCard | undefined;
    link?: PaymentMethodOptions.Link | undefined;
    mobilepay?: PaymentMethodOptions.Mobilepay | undefined;
    multibanco?: PaymentMethodOptions.Multibanco | undefined;
    naver_pay?: PaymentMethodOptions.NaverPay | undefined;
    oxxo?: PaymentMethodOptions.Oxxo | undefined;
    p24?: PaymentMethodOptions.P24 | undefined;
    pay_by_bank?: PaymentMethodOptions.PayByBank | undefined;
    payco?: PaymentMethodOptions.Payco | undefined;
    paynow?: PaymentMethodOptions.Paynow | undefined;
    paypal?: PaymentMethodOptions.Paypal | undefined;
    payto?: PaymentMethodOptions.Payto | undefined;
    pix?: PaymentMethodOptions.Pix | undefined;
    revolut_pay?: PaymentMethodOptions.RevolutPay | undefined;
    samsung_pay?: PaymentMethodOptions.SamsungPay | undefined;
    satispay?: PaymentMethodOptions.Satispay | undefined;
    scalapay?: PaymentMethodOptions.Scalapay | undefined;
    sepa_debit?: PaymentMethodOptions.SepaDebit | undefined;
    sequra?: PaymentMethodOptions.Sequra | undefined;
    sofort?: PaymentMethodOptions.Sofort | undefined;
    sunbit?: PaymentMethodOptions.Sunbit | undefined;
    swish?: PaymentMethodOptions.Swish | undefined;
    twint?: PaymentMethodOptions.Twint | undefined;
    upi?: PaymentMethodOptions.Upi | undefined;
    us_bank_account?: PaymentMethodOptions.UsBankAccount | undefined;
    wechat_pay?: PaymentMethodOptions.WechatPay | undefined;
  }
  export namespace PaymentMethodOptions {
    export interface AcssDebit {
      currency?: AcssDebit.Currency | undefined;
      mandate_options?: AcssDebit.MandateOptions | undefined;
      setup_future_usage?: AcssDebit.SetupFutureUsage | undefined;
      target_date?: string | undefined;
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
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
      export type VerificationMethod = 'automatic' | 'instant' | 'microdeposits' | OtherString;
    }
    export interface Affirm {
      capture_method?: 'manual' | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface AfterpayClearpay {
      capture_method?: 'manual' | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface Alipay {
      setup_future_usage?: Alipay.SetupFutureUsage | undefined;
    }
    export namespace Alipay {
      export type SetupFutureUsage = 'none' | OtherString;
    }
    export interface Alma {
      capture_method?: 'manual' | undefined;
    }
    export interface AmazonPay {
      capture_method?: 'manual' | undefined;
      setup_future_usage?: AmazonPay.SetupFutureUsage | undefined;
    }
    export namespace AmazonPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface AuBecsDebit {
      setup_future_usage?: 'none' | undefined;
      target_date?: string | undefined;
    }
    export interface BacsDebit {
      mandate_options?: BacsDebit.MandateOptions | undefined;
      setup_future_usage?: BacsDebit.SetupFutureUsage | undefined;
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
      setup_future_usage?: Bancontact.SetupFutureUsage | undefined;
    }
    export namespace Bancontact {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Billie {
      capture_method?: 'manual' | undefined;
    }
    export interface Blik {
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
      setup_future_usage?: Boleto.SetupFutureUsage | undefined;
    }
    export namespace Boleto {
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
    }
    export interface Card {
      capture_method?: 'manual' | undefined;
      installments?: Card.Installments | undefined;
      request_extended_authorization?: Card.RequestExtendedAuthorization | undefined;
      request_incremental_authorization?: Card.RequestIncrementalAuthorization | undefined;
      request_multicapture?: Card.RequestMulticapture | undefined;
      request_overcapture?: Card.RequestOvercapture | undefined;
      request_three_d_secure?: Card.RequestThreeDSecure | undefined;
      restrictions?: Card.Restrictions | undefined;
      setup_future_usage?: Card.SetupFutureUsage | undefined;
      statement_descriptor_suffix_kana?: string | undefined;
      statement_descriptor_suffix_kanji?: string | undefined;
    }
    export namespace Card {
      export interface Installments {
        enabled?: boolean | undefined;
      }
      export type RequestExtendedAuthorization = 'if_available' | 'never' | OtherString;
      export type RequestIncrementalAuthorization = 'if_available' | 'never' | OtherString;
      export type RequestMulticapture = 'if_available' | 'never' | OtherString;
      export type RequestOvercapture = 'if_available' | 'never' | OtherString;
      export type RequestThreeDSecure = 'any' | 'automatic' | 'challenge' | OtherString;
      export interface Restrictions {
        brands_blocked?: readonly Restrictions.BrandsBlocked[] | undefined;
        funding_types_blocked?: readonly Restrictions.FundingTypesBlocked[] | undefined;
      }
      export namespace Restrictions {
        export type BrandsBlocked = 'american_express' | 'discover_global_network' | 'mastercard' | 'visa' | OtherString;
        export type FundingTypesBlocked = 'credit' | 'debit' | 'prepaid' | OtherString;
      }
      export type SetupFutureUsage = 'off_session' | 'on_session' | OtherString;
    }
    export interface Cashapp {
      capture_method?: 'manual' | undefined;
      setup_future_usage?: Cashapp.SetupFutureUsage | undefined;
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
    export interface DemoPay {
      setup_future_usage?: DemoPay.SetupFutureUsage | undefined;
    }
    export namespace DemoPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
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
      setup_future_usage?: 'none' | undefined;
    }
    export interface KakaoPay {
      capture_method?: 'manual' | undefined;
      setup_future_usage?: KakaoPay.SetupFutureUsage | undefined;
    }
    export namespace KakaoPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Klarna {
      capture_method?: 'manual' | undefined;
      setup_future_usage?: 'none' | undefined;
      subscriptions?: Emptyable<readonly Klarna.Subscription[]> | undefined;
    }
    export namespace Klarna {
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
    export interface Konbini {
      expires_after_days?: number | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface KrCard {
      capture_method?: 'manual' | undefined;
      setup_future_usage?: KrCard.SetupFutureUsage | undefined;
    }
    export namespace KrCard {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Link {
      capture_method?: 'manual' | undefined;
      setup_future_usage?: Link.SetupFutureUsage | undefined;
    }
    export namespace Link {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Mobilepay {
      capture_method?: 'manual' | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface Multibanco {
      setup_future_usage?: 'none' | undefined;
    }
    export interface NaverPay {
      capture_method?: 'manual' | undefined;
      setup_future_usage?: NaverPay.SetupFutureUsage | undefined;
    }
    export namespace NaverPay {
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
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
      capture_method?: 'manual' | undefined;
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
    export interface Payto {
      mandate_options?: Payto.MandateOptions | undefined;
      setup_future_usage?: Payto.SetupFutureUsage | undefined;
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
      export type SetupFutureUsage = 'none' | 'off_session' | OtherString;
    }
    export interface Pix {
      amount_includes_iof?: Pix.AmountIncludesIof | undefined;
      expires_after_seconds?: number | undefined;
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
    export interface RevolutPay {
      capture_method?: 'manual' | undefined;
      setup_future_usage?: RevolutPay.SetupFutureUsage | undefined;
    }
    export namespace RevolutPay {
      export type SetupFutureUsage = 'none' | 'off_session';
    }
    export interface SamsungPay {
      capture_method?: 'manual' | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface Satispay {
      capture_method?: 'manual' | undefined;
    }
    export interface Scalapay {
      capture_method?: 'manual' | undefined;
    }
    export interface SepaDebit {
      mandate_options?: SepaDebit.MandateOptions | undefined;
      setup_future_usage?: SepaDebit.SetupFutureUsage | undefined;
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
      capture_method?: 'manual' | undefined;
    }
    export interface Sofort {
      setup_future_usage?: 'none' | undefined;
    }
    export interface Sunbit {
      capture_method?: 'manual' | undefined;
      setup_future_usage?: 'none' | undefined;
    }
    export interface Swish {
      reference?: string | undefined;
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
      setup_future_usage?: UsBankAccount.SetupFutureUsage | undefined;
      target_date?: string | undefined;
      verification_method?: UsBankAccount.VerificationMethod | undefined;
    }
    export namespace UsBankAccount {
      export interface FinancialConnections {
        permissions?: readonly FinancialConnections.Permission[] | undefined;
        prefetch?: readonly FinancialConnections.Prefetch[] | undefined;
      }
      export namespace FinancialConnections {
        export type Permission = 'balances' | 'ownership' | 'payment_method' | 'transactions' | OtherString;
        export type Prefetch = 'balances' | 'ownership' | 'transactions' | OtherString;
      }
      export type SetupFutureUsage = 'none' | 'off_session' | 'on_session' | OtherString;
      export type VerificationMethod = 'automatic' | 'instant' | OtherString;
    }
    export interface WechatPay {
      app_id?: string | undefined;
      client: WechatPay.Client;
      setup_future_usage?: WechatPay.SetupFutureUsage | undefined;
    }
    export namespace WechatPay {
      export type Client = 'android' | 'ios' | 'web' | OtherString;
      export type SetupFutureUsage = 'none' | OtherString;
    }
  }
  export interface Permissions {
    update_shipping_details?: Permissions.UpdateShippingDetails | undefined;
  }
  export namespace Permissions {
    export type UpdateShippingDetails = 'client_only' | 'server_only' | OtherString;
  }
  export interface PhoneNumberCollection {
    enabled: boolean;
  }
  export type RedirectOnCompletion = 'always' | 'if_required' | 'never' | OtherString;
  export interface SavedPaymentMethodOptions {
    allow_redisplay_filters?: readonly SavedPaymentMethodOptions.AllowRedisplayFilter[] | undefined;
    payment_method_remove?: SavedPaymentMethodOptions.PaymentMethodRemove | undefined;
    payment_method_save?: SavedPaymentMethodOptions.PaymentMethodSave | undefined;
  }
  export namespace SavedPaymentMethodOptions {
    export type AllowRedisplayFilter = 'always' | 'limited' | 'unspecified' | OtherString;
    export type PaymentMethodRemove = 'disabled' | 'enabled' | OtherString;
    export type PaymentMethodSave = 'disabled' | 'enabled' | OtherString;
  }
  export interface SetupIntentData {
    description?: string | undefined;
    metadata?: MetadataParam | undefined;
    on_behalf_of?: string | undefined;
  }
  export interface ShippingAddressCollection {
    allowed_countries: readonly ShippingAddressCollection.AllowedCountry[];
  }
  export namespace ShippingAddressCollection {
    export type AllowedCountry = 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AO' | 'AQ' | 'AR' | 'AT' | 'AU' | 'AW' | 'AX' | 'AZ' | 'BA' | 'BB' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BL' | 'BM' | 'BN' | 'BO' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BV' | 'BW' | 'BY' | 'BZ' | 'CA' | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CV' | 'CW' | 'CY' | 'CZ' | 'DE' | 'DJ' | 'DK' | 'DM' | 'DO' | 'DZ' | 'EC' | 'EE' | 'EG' | 'EH' | 'ER' | 'ES' | 'ET' | 'FI' | 'FJ' | 'FK' | 'FO' | 'FR' | 'GA' | 'GB' | 'GD' | 'GE' | 'GF' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GP' | 'GQ' | 'GR' | 'GS' | 'GT' | 'GU' | 'GW' | 'GY' | 'HK' | 'HN' | 'HR' | 'HT' | 'HU' | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IO' | 'IQ' | 'IS' | 'IT' | 'JE' | 'JM' | 'JO' | 'JP' | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KR' | 'KW' | 'KY' | 'KZ' | 'LA' | 'LB' | 'LC' | 'LI' | 'LK' | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY' | 'MA' | 'MC' | 'MD' | 'ME' | 'MF' | 'MG' | 'MK' | 'ML' | 'MM' | 'MN' | 'MO' | 'MQ' | 'MR' | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ' | 'NA' | 'NC' | 'NE' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NU' | 'NZ' | 'OM' | 'PA' | 'PE' | 'PF' | 'PG' | 'PH' | 'PK' | 'PL' | 'PM' | 'PN' | 'PR' | 'PS' | 'PT' | 'PY' | 'QA' | 'RE' | 'RO' | 'RS' | 'RU' | 'RW' | 'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SG' | 'SH' | 'SI' | 'SJ' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SZ' | 'TA' | 'TC' | 'TD' | 'TF' | 'TG' | 'TH' | 'TJ' | 'TK' | 'TL' | 'TM' | 'TN' | 'TO' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ' | 'UA' | 'UG' | 'US' | 'UY' | 'UZ' | 'VA' | 'VC' | 'VE' | 'VG' | 'VN' | 'VU' | 'WF' | 'WS' | 'XK' | 'YE' | 'YT' | 'ZA' | 'ZM' | 'ZW' | 'ZZ' | OtherString;
  }
  export interface ShippingOption {
    shipping_rate?: string | undefined;
    shipping_rate_data?: ShippingOption.ShippingRateData | undefined;
  }
  export namespace ShippingOption {
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
  export type SubmitType = 'auto' | 'book' | 'donate' | 'pay' | 'subscribe' | OtherString;
  export interface SubscriptionData {
    application_fee_percent?: number | undefined;
    /** Unix seconds. */
    billing_cycle_anchor?: Timestamp | undefined;
    billing_cycle_anchor_config?: SubscriptionData.BillingCycleAnchorConfig | undefined;
    billing_mode?: SubscriptionData.BillingMode | undefined;
    default_tax_rates?: readonly string[] | undefined;
    description?: string | undefined;
    invoice_settings?: SubscriptionData.InvoiceSettings | undefined;
    metadata?: MetadataParam | undefined;
    on_behalf_of?: string | undefined;
    pending_invoice_item_interval?: SubscriptionData.PendingInvoiceItemInterval | undefined;
    proration_behavior?: SubscriptionData.ProrationBehavior | undefined;
    transfer_data?: SubscriptionData.TransferData | undefined;
    /** Unix seconds. */
    trial_end?: Timestamp | undefined;
    trial_period_days?: number | undefined;
    trial_settings?: SubscriptionData.TrialSettings | undefined;
  }
  export namespace SubscriptionData {
    export interface BillingCycleAnchorConfig {
      day_of_month: number;
      hour?: number | undefined;
      minute?: number | undefined;
      month?: number | undefined;
      second?: number | undefined;
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
    export interface InvoiceSettings {
      account_tax_ids?: Emptyable<readonly string[]> | undefined;
      custom_fields?: Emptyable<readonly InvoiceSettings.CustomField[]> | undefined;
      description?: string | undefined;
      footer?: string | undefined;
      issuer?: InvoiceSettings.Issuer | undefined;
    }
    export namespace InvoiceSettings {
      export interface CustomField {
        /** Up to 40 characters. */
        name: string;
        /** Up to 140 characters. */
        value: string;
      }
      export interface Issuer {
        account?: string | undefined;
        type: Issuer.Type;
      }
      export namespace Issuer {
        export type Type = 'account' | 'self' | OtherString;
      }
    }
    export interface PendingInvoiceItemInterval {
      interval: PendingInvoiceItemInterval.Interval;
      interval_count?: number | undefined;
    }
    export namespace PendingInvoiceItemInterval {
      export type Interval = 'day' | 'month' | 'week' | 'year' | OtherString;
    }
    export type ProrationBehavior = 'create_prorations' | 'none' | OtherString;
    export interface TransferData {
      amount_percent?: number | undefined;
      destination: string;
    }
    export interface TrialSettings {
      end_behavior: TrialSettings.EndBehavior;
    }
    export namespace TrialSettings {
      export interface EndBehavior {
        missing_payment_method: EndBehavior.MissingPaymentMethod;
      }
      export namespace EndBehavior {
        export type MissingPaymentMethod = 'cancel' | 'create_invoice' | 'pause' | OtherString;
      }
    }
  }
  export interface TaxIdCollection {
    enabled: boolean;
    required?: TaxIdCollection.Required | undefined;
  }
  export namespace TaxIdCollection {
    export type Required = 'if_supported' | 'never' | OtherString;
  }
  export type UiMode = 'elements' | 'embedded_page' | 'form' | 'hosted_page' | OtherString;
  export interface WalletOptions {
    link?: WalletOptions.Link | undefined;
  }
  export namespace WalletOptions {
    export interface Link {
      display?: Link.Display | undefined;
    }
    export namespace Link {
      export type Display = 'auto' | 'never' | OtherString;
    }
  }
}

export interface CheckoutSessionRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface CheckoutSessionUpdateParams {
  collected_information?: CheckoutSessionUpdateParams.CollectedInformation | undefined;
  expand?: readonly string[] | undefined;
  line_items?: readonly CheckoutSessionUpdateParams.LineItem[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  payment_intent_data?: CheckoutSessionUpdateParams.PaymentIntentData | undefined;
  shipping_options?: Emptyable<readonly CheckoutSessionUpdateParams.ShippingOption[]> | undefined;
}
export declare namespace CheckoutSessionUpdateParams {
  export interface CollectedInformation {
    shipping_details?: CollectedInformation.ShippingDetails | undefined;
  }
  export namespace CollectedInformation {
    export interface ShippingDetails {
      address: ShippingDetails.Address;
      name: string;
    }
    export namespace ShippingDetails {
      export interface Address {
        city?: string | undefined;
        country: string;
        line1: string;
        line2?: string | undefined;
        postal_code?: string | undefined;
        state?: string | undefined;
      }
    }
  }
  export interface LineItem {
    adjustable_quantity?: LineItem.AdjustableQuantity | undefined;
    id?: string | undefined;
    metadata?: Emptyable<MetadataParam> | undefined;
    price?: string | undefined;
    price_data?: LineItem.PriceData | undefined;
    quantity?: number | undefined;
    tax_rates?: Emptyable<readonly string[]> | undefined;
  }
  export namespace LineItem {
    export interface AdjustableQuantity {
      enabled: boolean;
      maximum?: number | undefined;
      minimum?: number | undefined;
    }
    export interface PriceData {
      currency: string;
      product?: string | undefined;
      product_data?: PriceData.ProductData | undefined;
      recurring?: PriceData.Recurring | undefined;
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
  export interface PaymentIntentData {
    description?: Emptyable<string> | undefined;
    metadata?: Emptyable<MetadataParam> | undefined;
    setup_future_usage?: Emptyable<PaymentIntentData.SetupFutureUsage> | undefined;
    statement_descriptor?: Emptyable<string> | undefined;
    statement_descriptor_suffix?: Emptyable<string> | undefined;
  }
  export namespace PaymentIntentData {
    export type SetupFutureUsage = 'off_session' | 'on_session' | OtherString;
  }
  export interface ShippingOption {
    shipping_rate?: string | undefined;
    shipping_rate_data?: ShippingOption.ShippingRateData | undefined;
  }
  export namespace ShippingOption {
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
}

export interface CheckoutSessionListParams extends PaginationParams {
  created?: RangeQueryParam | number | undefined;
  customer?: string | undefined;
  customer_account?: string | undefined;
  customer_details?: CheckoutSessionListParams.CustomerDetails | undefined;
  expand?: readonly string[] | undefined;
  payment_intent?: string | undefined;
  payment_link?: string | undefined;
  status?: CheckoutSessionListParams.Status | undefined;
  subscription?: string | undefined;
}
export declare namespace CheckoutSessionListParams {
  export interface CustomerDetails {
    email: string;
  }
  export type Status = 'complete' | 'expired' | 'open' | OtherString;
}

export interface CheckoutSessionExpireParams {
  expand?: readonly string[] | undefined;
}

export interface CheckoutSessionListLineItemsParams extends PaginationParams {
  expand?: readonly string[] | undefined;
}
