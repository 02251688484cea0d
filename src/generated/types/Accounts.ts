// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, Emptyable, Expandable, NoParams, OtherString, Timestamp } from '../../core/words.ts';
import type { Address, AddressParam, JapanAddressParam, Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';
import type { ExternalAccount } from './ExternalAccounts.ts';
import type { File } from './Files.ts';
import type { Person } from './Persons.ts';
import type { TaxId } from './TaxIds.ts';

export interface Account {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/accounts/object#account_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/accounts/object#account_object-object) */
  object: 'account';
  /** What the business does and how customers reach it. [Docs](https://docs.stripe.com/api/accounts/object#account_object-business_profile) */
  business_profile?: Account.BusinessProfile | null;
  /** `individual`, `company`, `non_profit` or, in the US, `government_entity`. [Docs](https://docs.stripe.com/api/accounts/object#account_object-business_type) */
  business_type?: Account.BusinessType | null;
  /** What the account may do, and what is asked for. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities) */
  capabilities?: Account.Capabilities;
  /** Whether it can take payments. [Docs](https://docs.stripe.com/api/accounts/object#account_object-charges_enabled) */
  charges_enabled: boolean;
  /** The company, where the business is one. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company) */
  company?: Account.Company;
  /** Who pays fees, bears losses, asks for details, and which dashboard there is. [Docs](https://docs.stripe.com/api/accounts/object#account_object-controller) */
  controller?: Account.Controller;
  /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/accounts/object#account_object-country) */
  country?: string;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/accounts/object#account_object-created) */
  created?: number;
  /** The currency of its balance and payouts, three letters in lower case. [Docs](https://docs.stripe.com/api/accounts/object#account_object-default_currency) */
  default_currency?: string;
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/accounts/object#account_object-deleted) */
  deleted?: void;
  /** Whether its details were handed in; before that it needs to be set up. [Docs](https://docs.stripe.com/api/accounts/object#account_object-details_submitted) */
  details_submitted: boolean;
  /** An email address. [Docs](https://docs.stripe.com/api/accounts/object#account_object-email) */
  email: string | null;
  /** The bank accounts and cards that payouts can go to. [Docs](https://docs.stripe.com/api/accounts/object#account_object-external_accounts) */
  external_accounts?: ApiList<ExternalAccount>;
  /** What will be asked for, and from when. [Docs](https://docs.stripe.com/api/accounts/object#account_object-future_requirements) */
  future_requirements?: Account.FutureRequirements;
  /** Groups that the account is in, such as one for fees. [Docs](https://docs.stripe.com/api/accounts/object#account_object-groups) */
  groups?: Account.Groups | null;
  /** The person, where the business is one. [Docs](https://docs.stripe.com/api/accounts/object#account_object-individual) */
  individual?: Person;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/accounts/object#account_object-metadata) */
  metadata?: Metadata;
  /** Whether money can be paid out to it. [Docs](https://docs.stripe.com/api/accounts/object#account_object-payouts_enabled) */
  payouts_enabled: boolean;
  /** What is asked for, until when, and what is wrong. [Docs](https://docs.stripe.com/api/accounts/object#account_object-requirements) */
  requirements?: Account.Requirements;
  /** How the account behaves: branding, cards, payouts, payments. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings) */
  settings?: Account.Settings | null;
  /** That Stripe's terms were accepted: when, and from where. [Docs](https://docs.stripe.com/api/accounts/object#account_object-tos_acceptance) */
  tos_acceptance?: Account.TosAcceptance;
  /** `standard`, `express`, `custom`, or `none` where `controller` says it. [Docs](https://docs.stripe.com/api/accounts/object#account_object-type) */
  type: Account.Type;
}
export declare namespace Account {
  export interface BusinessProfile {
    /** Revenue in a year. [Docs](https://docs.stripe.com/api/accounts/object#account_object-business_profile-annual_revenue) */
    annual_revenue?: BusinessProfile.AnnualRevenue | null;
    /** How many people work there, about. [Docs](https://docs.stripe.com/api/accounts/object#account_object-business_profile-estimated_worker_count) */
    estimated_worker_count?: number | null;
    /** Kind of business as four digits (merchant category code). [Docs](https://docs.stripe.com/api/accounts/object#account_object-business_profile-mcc) */
    mcc: string | null;
    /** Whether women, minorities or others own it, as US law has it asked. [Docs](https://docs.stripe.com/api/accounts/object#account_object-business_profile-minority_owned_business_designation) */
    minority_owned_business_designation: BusinessProfile.MinorityOwnedBusinessDesignation[] | null;
    /** Revenue in a month, about. [Docs](https://docs.stripe.com/api/accounts/object#account_object-business_profile-monthly_estimated_revenue) */
    monthly_estimated_revenue?: BusinessProfile.MonthlyEstimatedRevenue;
    /** What it is called. [Docs](https://docs.stripe.com/api/accounts/object#account_object-business_profile-name) */
    name: string | null;
    /** What was bought. [Docs](https://docs.stripe.com/api/accounts/object#account_object-business_profile-product_description) */
    product_description?: string | null;
    /** The page that Japanese law on trade asks for. [Docs](https://docs.stripe.com/api/accounts/object#account_object-business_profile-specified_commercial_transactions_act_url) */
    specified_commercial_transactions_act_url: string | null;
    /** Where customers can send letters to. [Docs](https://docs.stripe.com/api/accounts/object#account_object-business_profile-support_address) */
    support_address: Address | null;
    /** Where customers can write to. [Docs](https://docs.stripe.com/api/accounts/object#account_object-business_profile-support_email) */
    support_email: string | null;
    /** Where customers can call. [Docs](https://docs.stripe.com/api/accounts/object#account_object-business_profile-support_phone) */
    support_phone: string | null;
    /** Where customers find help. [Docs](https://docs.stripe.com/api/accounts/object#account_object-business_profile-support_url) */
    support_url: string | null;
    /** Where it can be reached. [Docs](https://docs.stripe.com/api/accounts/object#account_object-business_profile-url) */
    url: string | null;
  }
  export namespace BusinessProfile {
    export interface AnnualRevenue {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/accounts/object#account_object-business_profile-annual_revenue-amount) */
      amount: number | null;
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/accounts/object#account_object-business_profile-annual_revenue-currency) */
      currency: string | null;
      /** The last day of the fiscal year, `YYYY-MM-DD`. [Docs](https://docs.stripe.com/api/accounts/object#account_object-business_profile-annual_revenue-fiscal_year_end) */
      fiscal_year_end: string | null;
    }
    export type MinorityOwnedBusinessDesignation = 'lgbtqi_owned_business' | 'minority_owned_business' | 'none_of_these_apply' | 'prefer_not_to_answer' | 'women_owned_business' | OtherString;
    export interface MonthlyEstimatedRevenue {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/accounts/object#account_object-business_profile-monthly_estimated_revenue-amount) */
      amount: number;
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/accounts/object#account_object-business_profile-monthly_estimated_revenue-currency) */
      currency: string;
    }
  }
  export type BusinessType = 'company' | 'government_entity' | 'individual' | 'non_profit' | OtherString;
  export interface Capabilities {
    /** The capability to take pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-acss_debit_payments) */
    acss_debit_payments?: Capabilities.AcssDebitPayments;
    /** The capability to take Affirm. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-affirm_payments) */
    affirm_payments?: Capabilities.AffirmPayments;
    /** The capability to take Afterpay or Clearpay. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-afterpay_clearpay_payments) */
    afterpay_clearpay_payments?: Capabilities.AfterpayClearpayPayments;
    /** The capability to take Alma. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-alma_payments) */
    alma_payments?: Capabilities.AlmaPayments;
    /** The capability to take Amazon Pay. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-amazon_pay_payments) */
    amazon_pay_payments?: Capabilities.AmazonPayPayments;
    /** The capability to sell apps. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-app_distribution) */
    app_distribution?: Capabilities.AppDistribution;
    /** The capability to take BECS direct debits in Australia. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-au_becs_debit_payments) */
    au_becs_debit_payments?: Capabilities.AuBecsDebitPayments;
    /** The capability to take Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-bacs_debit_payments) */
    bacs_debit_payments?: Capabilities.BacsDebitPayments;
    /** The capability to take Bancontact. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-bancontact_payments) */
    bancontact_payments?: Capabilities.BancontactPayments;
    /** The capability to take bank transfers. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-bank_transfer_payments) */
    bank_transfer_payments?: Capabilities.BankTransferPayments;
    /** The capability to take Billie. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-billie_payments) */
    billie_payments?: Capabilities.BilliePayments;
    /** The capability to take Bizum. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-bizum_payments) */
    bizum_payments?: Capabilities.BizumPayments;
    /** The capability to take BLIK. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-blik_payments) */
    blik_payments?: Capabilities.BlikPayments;
    /** The capability to take BLIK again and again. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-blik_recurring_payments) */
    blik_recurring_payments?: Capabilities.BlikRecurringPayments;
    /** The capability to take Boleto. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-boleto_payments) */
    boleto_payments?: Capabilities.BoletoPayments;
    /** The capability to issue cards. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-card_issuing) */
    card_issuing?: Capabilities.CardIssuing;
    /** The capability to take cards. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-card_payments) */
    card_payments?: Capabilities.CardPayments;
    /** The capability to take Cartes Bancaires. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-cartes_bancaires_payments) */
    cartes_bancaires_payments?: Capabilities.CartesBancairesPayments;
    /** The capability to take Cash App Pay. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-cashapp_payments) */
    cashapp_payments?: Capabilities.CashappPayments;
    /** The capability to take stablecoins. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-crypto_payments) */
    crypto_payments?: Capabilities.CryptoPayments;
    /** The capability to take EPS. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-eps_payments) */
    eps_payments?: Capabilities.EpsPayments;
    /** The capability to take FPX. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-fpx_payments) */
    fpx_payments?: Capabilities.FpxPayments;
    /** The capability to take bank transfers in the United Kingdom. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-gb_bank_transfer_payments) */
    gb_bank_transfer_payments?: Capabilities.GbBankTransferPayments;
    /** The capability to take giropay. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-giropay_payments) */
    giropay_payments?: Capabilities.GiropayPayments;
    /** The capability to take GrabPay. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-grabpay_payments) */
    grabpay_payments?: Capabilities.GrabpayPayments;
    /** The capability to take iDEAL. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-ideal_payments) */
    ideal_payments?: Capabilities.IdealPayments;
    /** The capability to take cards from abroad in India. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-india_international_payments) */
    india_international_payments?: Capabilities.IndiaInternationalPayments;
    /** The capability to take JCB cards, for Japan. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-jcb_payments) */
    jcb_payments?: Capabilities.JcbPayments;
    /** The capability to take bank transfers in Japan. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-jp_bank_transfer_payments) */
    jp_bank_transfer_payments?: Capabilities.JpBankTransferPayments;
    /** The capability to take Kakao Pay. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-kakao_pay_payments) */
    kakao_pay_payments?: Capabilities.KakaoPayPayments;
    /** The capability to take Klarna. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-klarna_payments) */
    klarna_payments?: Capabilities.KlarnaPayments;
    /** The capability to take payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-konbini_payments) */
    konbini_payments?: Capabilities.KonbiniPayments;
    /** The capability to take Korean cards. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-kr_card_payments) */
    kr_card_payments?: Capabilities.KrCardPayments;
    /** The capability that older accounts have, for cards and transfers. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-legacy_payments) */
    legacy_payments?: Capabilities.LegacyPayments;
    /** The capability to take Link. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-link_payments) */
    link_payments?: Capabilities.LinkPayments;
    /** The capability to take MB WAY. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-mb_way_payments) */
    mb_way_payments?: Capabilities.MbWayPayments;
    /** The capability to take MobilePay. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-mobilepay_payments) */
    mobilepay_payments?: Capabilities.MobilepayPayments;
    /** The capability to take Multibanco. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-multibanco_payments) */
    multibanco_payments?: Capabilities.MultibancoPayments;
    /** The capability to take bank transfers in Mexico. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-mx_bank_transfer_payments) */
    mx_bank_transfer_payments?: Capabilities.MxBankTransferPayments;
    /** The capability to take Naver Pay. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-naver_pay_payments) */
    naver_pay_payments?: Capabilities.NaverPayPayments;
    /** The capability to take BECS direct debits in New Zealand. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-nz_bank_account_becs_debit_payments) */
    nz_bank_account_becs_debit_payments?: Capabilities.NzBankAccountBecsDebitPayments;
    /** The capability to take OXXO. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-oxxo_payments) */
    oxxo_payments?: Capabilities.OxxoPayments;
    /** The capability to take Przelewy24. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-p24_payments) */
    p24_payments?: Capabilities.P24Payments;
    /** The capability to take Pay by Bank. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-pay_by_bank_payments) */
    pay_by_bank_payments?: Capabilities.PayByBankPayments;
    /** The capability to take PAYCO. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-payco_payments) */
    payco_payments?: Capabilities.PaycoPayments;
    /** The capability to take PayNow. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-paynow_payments) */
    paynow_payments?: Capabilities.PaynowPayments;
    /** The capability to take PayPay. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-paypay_payments) */
    paypay_payments?: Capabilities.PaypayPayments;
    /** The capability to take PayTo. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-payto_payments) */
    payto_payments?: Capabilities.PaytoPayments;
    /** The capability to take Pix. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-pix_payments) */
    pix_payments?: Capabilities.PixPayments;
    /** The capability to take PromptPay. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-promptpay_payments) */
    promptpay_payments?: Capabilities.PromptpayPayments;
    /** The capability to take Revolut Pay. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-revolut_pay_payments) */
    revolut_pay_payments?: Capabilities.RevolutPayPayments;
    /** The capability to take Samsung Pay. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-samsung_pay_payments) */
    samsung_pay_payments?: Capabilities.SamsungPayPayments;
    /** The capability to take Satispay. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-satispay_payments) */
    satispay_payments?: Capabilities.SatispayPayments;
    /** The capability to take Scalapay. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-scalapay_payments) */
    scalapay_payments?: Capabilities.ScalapayPayments;
    /** The capability to take SEPA bank transfers. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-sepa_bank_transfer_payments) */
    sepa_bank_transfer_payments?: Capabilities.SepaBankTransferPayments;
    /** The capability to take SEPA direct debits. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-sepa_debit_payments) */
    sepa_debit_payments?: Capabilities.SepaDebitPayments;
    /** The capability to take seQura. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-sequra_payments) */
    sequra_payments?: Capabilities.SequraPayments;
    /** The capability to take Sofort. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-sofort_payments) */
    sofort_payments?: Capabilities.SofortPayments;
    /** The capability to take Sunbit. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-sunbit_payments) */
    sunbit_payments?: Capabilities.SunbitPayments;
    /** The capability to take Swish. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-swish_payments) */
    swish_payments?: Capabilities.SwishPayments;
    /** The capability to have form 1099-K filed. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-tax_reporting_us_1099_k) */
    tax_reporting_us_1099_k?: Capabilities.TaxReportingUs1099K;
    /** The capability to have form 1099-MISC filed. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-tax_reporting_us_1099_misc) */
    tax_reporting_us_1099_misc?: Capabilities.TaxReportingUs1099Misc;
    /** The capability to receive transfers from the platform. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-transfers) */
    transfers?: Capabilities.Transfers;
    /** The capability to use financial accounts. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-treasury) */
    treasury?: Capabilities.Treasury;
    /** The capability to take TWINT. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-twint_payments) */
    twint_payments?: Capabilities.TwintPayments;
    /** The capability to take UPI. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-upi_payments) */
    upi_payments?: Capabilities.UpiPayments;
    /** The capability to take ACH direct debits. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-us_bank_account_ach_payments) */
    us_bank_account_ach_payments?: Capabilities.UsBankAccountAchPayments;
    /** The capability to take bank transfers in the United States. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-us_bank_transfer_payments) */
    us_bank_transfer_payments?: Capabilities.UsBankTransferPayments;
    /** The capability to take Wero. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-wero_payments) */
    wero_payments?: Capabilities.WeroPayments;
    /** The capability to take Zip. [Docs](https://docs.stripe.com/api/accounts/object#account_object-capabilities-zip_payments) */
    zip_payments?: Capabilities.ZipPayments;
  }
  export namespace Capabilities {
    export type AcssDebitPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type AffirmPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type AfterpayClearpayPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type AlmaPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type AmazonPayPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type AppDistribution = 'active' | 'inactive' | 'pending' | OtherString;
    export type AuBecsDebitPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type BacsDebitPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type BancontactPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type BankTransferPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type BilliePayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type BizumPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type BlikPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type BlikRecurringPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type BoletoPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type CardIssuing = 'active' | 'inactive' | 'pending' | OtherString;
    export type CardPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type CartesBancairesPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type CashappPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type CryptoPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type EpsPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type FpxPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type GbBankTransferPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type GiropayPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type GrabpayPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type IdealPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type IndiaInternationalPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type JcbPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type JpBankTransferPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type KakaoPayPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type KlarnaPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type KonbiniPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type KrCardPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type LegacyPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type LinkPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type MbWayPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type MobilepayPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type MultibancoPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type MxBankTransferPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type NaverPayPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type NzBankAccountBecsDebitPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type OxxoPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type P24Payments = 'active' | 'inactive' | 'pending' | OtherString;
    export type PayByBankPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type PaycoPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type PaynowPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type PaypayPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type PaytoPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type PixPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type PromptpayPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type RevolutPayPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type SamsungPayPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type SatispayPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type ScalapayPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type SepaBankTransferPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type SepaDebitPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type SequraPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type SofortPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type SunbitPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type SwishPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type TaxReportingUs1099K = 'active' | 'inactive' | 'pending' | OtherString;
    export type TaxReportingUs1099Misc = 'active' | 'inactive' | 'pending' | OtherString;
    export type Transfers = 'active' | 'inactive' | 'pending' | OtherString;
    export type Treasury = 'active' | 'inactive' | 'pending' | OtherString;
    export type TwintPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type UpiPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type UsBankAccountAchPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type UsBankTransferPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type WeroPayments = 'active' | 'inactive' | 'pending' | OtherString;
    export type ZipPayments = 'active' | 'inactive' | 'pending' | OtherString;
  }
  export interface Company {
    /** A postal address. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-address) */
    address?: Address;
    /** The address in kana, for Japan. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-address_kana) */
    address_kana?: Company.AddressKana | null;
    /** The address in kanji, for Japan. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-address_kanji) */
    address_kanji?: Company.AddressKanji | null;
    /** Where the company is run from. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-administrative_address) */
    administrative_address?: Address;
    /** Whether all directors have been named. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-directors_provided) */
    directors_provided?: boolean;
    /** Declaration that the directors are right: when, and from where. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-directorship_declaration) */
    directorship_declaration?: Company.DirectorshipDeclaration | null;
    /** Whether all executives have been named. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-executives_provided) */
    executives_provided?: boolean;
    /** Number of the export license, for India. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-export_license_id) */
    export_license_id?: string;
    /** Code for the purpose of exports, for India. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-export_purpose_code) */
    export_purpose_code?: string;
    /** What it is called. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-name) */
    name?: string | null;
    /** The name in kana, for Japan. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-name_kana) */
    name_kana?: string | null;
    /** The name in kanji, for Japan. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-name_kanji) */
    name_kanji?: string | null;
    /** Whether all owners have been named. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-owners_provided) */
    owners_provided?: boolean;
    /** Declaration that the owners are right: when, and from where. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-ownership_declaration) */
    ownership_declaration?: Company.OwnershipDeclaration | null;
    /** Why owners need not be named. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-ownership_exemption_reason) */
    ownership_exemption_reason?: Company.OwnershipExemptionReason;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-phone) */
    phone?: string | null;
    /** Where the company is in fact. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-physical_address) */
    physical_address?: Address;
    /** Where the company mostly does business. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-principal_place_of_business) */
    principal_place_of_business?: Address;
    /** The day of the registration. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-registration_date) */
    registration_date?: Company.RegistrationDate;
    /** Declaration that who acts may do so: when, and from where. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-representative_declaration) */
    representative_declaration?: Company.RepresentativeDeclaration | null;
    /** The legal form of the company. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-structure) */
    structure?: Company.Structure;
    /** Whether the tax number is known. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-tax_id_provided) */
    tax_id_provided?: boolean;
    /** Who gave the tax number, for Germany and Austria. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-tax_id_registrar) */
    tax_id_registrar?: string;
    /** Whether the VAT number is known. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-vat_id_provided) */
    vat_id_provided?: boolean;
    /** Whether it was checked, and what is missing. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-verification) */
    verification?: Company.Verification | null;
  }
  export namespace Company {
    export interface AddressKana {
      /** City, town, village or district. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-address_kana-city) */
      city: string | null;
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-address_kana-country) */
      country: string | null;
      /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-address_kana-line1) */
      line1: string | null;
      /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-address_kana-line2) */
      line2: string | null;
      /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-address_kana-postal_code) */
      postal_code: string | null;
      /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-address_kana-state) */
      state: string | null;
      /** Town or chōme. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-address_kana-town) */
      town: string | null;
    }
    export interface AddressKanji {
      /** City, town, village or district. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-address_kanji-city) */
      city: string | null;
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-address_kanji-country) */
      country: string | null;
      /** Street and house number, or a post office box. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-address_kanji-line1) */
      line1: string | null;
      /** Flat, floor, building or the like. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-address_kanji-line2) */
      line2: string | null;
      /** Post code or ZIP code. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-address_kanji-postal_code) */
      postal_code: string | null;
      /** The part of the country, such as a state, county or province. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-address_kanji-state) */
      state: string | null;
      /** Town or chōme. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-address_kanji-town) */
      town: string | null;
    }
    export interface DirectorshipDeclaration {
      /** When it was declared. Unix seconds. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-directorship_declaration-date) */
      date: number | null;
      /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-directorship_declaration-ip) */
      ip: string | null;
      /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-directorship_declaration-user_agent) */
      user_agent: string | null;
    }
    export interface OwnershipDeclaration {
      /** When it was declared. Unix seconds. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-ownership_declaration-date) */
      date: number | null;
      /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-ownership_declaration-ip) */
      ip: string | null;
      /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-ownership_declaration-user_agent) */
      user_agent: string | null;
    }
    export type OwnershipExemptionReason = 'qualified_entity_exceeds_ownership_threshold' | 'qualifies_as_financial_institution' | OtherString;
    export interface RegistrationDate {
      /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-registration_date-day) */
      day: number | null;
      /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-registration_date-month) */
      month: number | null;
      /** Year, in four digits. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-registration_date-year) */
      year: number | null;
    }
    export interface RepresentativeDeclaration {
      /** When it was declared. Unix seconds. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-representative_declaration-date) */
      date: number | null;
      /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-representative_declaration-ip) */
      ip: string | null;
      /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-representative_declaration-user_agent) */
      user_agent: string | null;
    }
    export type Structure = 'free_zone_establishment' | 'free_zone_llc' | 'government_instrumentality' | 'governmental_unit' | 'incorporated_non_profit' | 'incorporated_partnership' | 'limited_liability_partnership' | 'llc' | 'multi_member_llc' | 'private_company' | 'private_corporation' | 'private_partnership' | 'public_company' | 'public_corporation' | 'public_partnership' | 'registered_charity' | 'single_member_llc' | 'sole_establishment' | 'sole_proprietorship' | 'tax_exempt_government_instrumentality' | 'unincorporated_association' | 'unincorporated_non_profit' | 'unincorporated_partnership' | OtherString;
    export interface Verification {
      /** What proves the identity. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-verification-document) */
      document: Verification.Document;
    }
    export namespace Verification {
      export interface Document {
        /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-verification-document-back) */
        back: Expandable<File> | null;
        /** What is wrong, for people to read. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-verification-document-details) */
        details: string | null;
        /** What is wrong, for programs. [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-verification-document-details_code) */
        details_code: string | null;
        /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/accounts/object#account_object-company-verification-document-front) */
        front: Expandable<File> | null;
      }
    }
  }
  export interface Controller {
    /** Who pays fees. [Docs](https://docs.stripe.com/api/accounts/object#account_object-controller-fees) */
    fees?: Controller.Fees;
    /** Whether your platform may do everything with the account. [Docs](https://docs.stripe.com/api/accounts/object#account_object-controller-is_controller) */
    is_controller?: boolean;
    /** Who bears losses. [Docs](https://docs.stripe.com/api/accounts/object#account_object-controller-losses) */
    losses?: Controller.Losses;
    /** Who asks for what is required. [Docs](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection) */
    requirement_collection?: Controller.RequirementCollection;
    /** Which dashboard the account has. [Docs](https://docs.stripe.com/api/accounts/object#account_object-controller-stripe_dashboard) */
    stripe_dashboard?: Controller.StripeDashboard;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/accounts/object#account_object-controller-type) */
    type: Controller.Type;
  }
  export namespace Controller {
    export interface Fees {
      /** Who pays. [Docs](https://docs.stripe.com/api/accounts/object#account_object-controller-fees-payer) */
      payer: Fees.Payer;
    }
    export namespace Fees {
      export type Payer = 'account' | 'application' | 'application_custom' | 'application_express' | OtherString;
    }
    export interface Losses {
      /** [Docs](https://docs.stripe.com/api/accounts/object#account_object-controller-losses-payments) */
      payments: Losses.Payments;
    }
    export namespace Losses {
      export type Payments = 'application' | 'stripe' | OtherString;
    }
    export type RequirementCollection = 'application' | 'stripe' | OtherString;
    export interface StripeDashboard {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/accounts/object#account_object-controller-stripe_dashboard-type) */
      type: StripeDashboard.Type;
    }
    export namespace StripeDashboard {
      export type Type = 'express' | 'full' | 'none' | OtherString;
    }
    export type Type = 'account' | 'application' | OtherString;
  }
  export interface FutureRequirements {
    /** What can be given instead. [Docs](https://docs.stripe.com/api/accounts/object#account_object-future_requirements-alternatives) */
    alternatives: FutureRequirements.Alternative[] | null;
    /** Until when it has to be given. Unix seconds. [Docs](https://docs.stripe.com/api/accounts/object#account_object-future_requirements-current_deadline) */
    current_deadline: number | null;
    /** What has to be given now to stay able. [Docs](https://docs.stripe.com/api/accounts/object#account_object-future_requirements-currently_due) */
    currently_due: string[] | null;
    /** Why it cannot be used. [Docs](https://docs.stripe.com/api/accounts/object#account_object-future_requirements-disabled_reason) */
    disabled_reason: FutureRequirements.DisabledReason | null;
    /** What is wrong, one by one. [Docs](https://docs.stripe.com/api/accounts/object#account_object-future_requirements-errors) */
    errors: FutureRequirements.Error[] | null;
    /** What will have to be given some day. [Docs](https://docs.stripe.com/api/accounts/object#account_object-future_requirements-eventually_due) */
    eventually_due: string[] | null;
    /** What should have been given, and holds things up. [Docs](https://docs.stripe.com/api/accounts/object#account_object-future_requirements-past_due) */
    past_due: string[] | null;
    /** What is being checked. [Docs](https://docs.stripe.com/api/accounts/object#account_object-future_requirements-pending_verification) */
    pending_verification: string[] | null;
  }
  export namespace FutureRequirements {
    export interface Alternative {
      /** What can be given in place of others. [Docs](https://docs.stripe.com/api/accounts/object#account_object-future_requirements-alternatives-alternative_fields_due) */
      alternative_fields_due: string[];
      /** What the others would be. [Docs](https://docs.stripe.com/api/accounts/object#account_object-future_requirements-alternatives-original_fields_due) */
      original_fields_due: string[];
    }
    export type DisabledReason = 'action_required.requested_capabilities' | 'listed' | 'other' | 'platform_paused' | 'rejected.fraud' | 'rejected.incomplete_verification' | 'rejected.listed' | 'rejected.other' | 'rejected.platform_fraud' | 'rejected.platform_other' | 'rejected.platform_terms_of_service' | 'rejected.terms_of_service' | 'requirements.past_due' | 'requirements.pending_verification' | 'under_review';
    export interface Error {
      /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/accounts/object#account_object-future_requirements-errors-code) */
      code: Error.Code;
      /** Why. [Docs](https://docs.stripe.com/api/accounts/object#account_object-future_requirements-errors-reason) */
      reason: string;
      /** What the error is about. [Docs](https://docs.stripe.com/api/accounts/object#account_object-future_requirements-errors-requirement) */
      requirement: string;
    }
    export namespace Error {
      export type Code = 'external_request' | 'information_missing' | 'invalid_address_city_state_postal_code' | 'invalid_address_cmra_address' | 'invalid_address_highway_contract_box' | 'invalid_address_private_mailbox' | 'invalid_address_registered_agent_address' | 'invalid_business_profile_name' | 'invalid_business_profile_name_denylisted' | 'invalid_company_name_denylisted' | 'invalid_dob_age_over_maximum' | 'invalid_dob_age_under_18' | 'invalid_dob_age_under_minimum' | 'invalid_product_description_length' | 'invalid_product_description_url_match' | 'invalid_representative_country' | 'invalid_signator' | 'invalid_statement_descriptor_business_mismatch' | 'invalid_statement_descriptor_denylisted' | 'invalid_statement_descriptor_length' | 'invalid_statement_descriptor_prefix_denylisted' | 'invalid_statement_descriptor_prefix_mismatch' | 'invalid_street_address' | 'invalid_tax_id' | 'invalid_tax_id_format' | 'invalid_tos_acceptance' | 'invalid_url_denylisted' | 'invalid_url_format' | 'invalid_url_length' | 'invalid_url_web_presence_detected' | 'invalid_url_website_business_information_mismatch' | 'invalid_url_website_empty' | 'invalid_url_website_inaccessible' | 'invalid_url_website_inaccessible_geoblocked' | 'invalid_url_website_inaccessible_password_protected' | 'invalid_url_website_incomplete' | 'invalid_url_website_incomplete_cancellation_policy' | 'invalid_url_website_incomplete_customer_service_details' | 'invalid_url_website_incomplete_legal_restrictions' | 'invalid_url_website_incomplete_refund_policy' | 'invalid_url_website_incomplete_return_policy' | 'invalid_url_website_incomplete_terms_and_conditions' | 'invalid_url_website_incomplete_under_construction' | 'invalid_url_website_other' | 'invalid_value_other' | 'unsupported_business_type' | 'verification_directors_mismatch' | 'verification_document_address_mismatch' | 'verification_document_address_missing' | 'verification_document_corrupt' | 'verification_document_country_not_supported' | 'verification_document_directors_mismatch' | 'verification_document_dob_mismatch' | 'verification_document_duplicate_type' | 'verification_document_expired' | 'verification_document_failed_copy' | 'verification_document_failed_greyscale' | 'verification_document_failed_other' | 'verification_document_failed_test_mode' | 'verification_document_fraudulent' | 'verification_document_id_number_mismatch' | 'verification_document_id_number_missing' | 'verification_document_incomplete' | 'verification_document_invalid' | 'verification_document_issue_or_expiry_date_missing' | 'verification_document_manipulated' | 'verification_document_missing_back' | 'verification_document_missing_front' | 'verification_document_name_mismatch' | 'verification_document_name_missing' | 'verification_document_nationality_mismatch' | 'verification_document_not_readable' | 'verification_document_not_signed' | 'verification_document_not_uploaded' | 'verification_document_photo_mismatch' | 'verification_document_too_large' | 'verification_document_type_not_supported' | 'verification_extraneous_directors' | 'verification_failed_address_match' | 'verification_failed_authorizer_authority' | 'verification_failed_business_iec_number' | 'verification_failed_document_match' | 'verification_failed_id_number_match' | 'verification_failed_keyed_identity' | 'verification_failed_keyed_match' | 'verification_failed_name_match' | 'verification_failed_other' | 'verification_failed_representative_authority' | 'verification_failed_residential_address' | 'verification_failed_tax_id_match' | 'verification_failed_tax_id_not_issued' | 'verification_legal_entity_structure_mismatch' | 'verification_missing_directors' | 'verification_missing_executives' | 'verification_missing_owners' | 'verification_rejected_ownership_exemption_reason' | 'verification_requires_additional_memorandum_of_associations' | 'verification_requires_additional_proof_of_registration' | 'verification_supportability';
    }
  }
  export interface Groups {
    /** The group whose fees apply to payments. [Docs](https://docs.stripe.com/api/accounts/object#account_object-groups-payments_pricing) */
    payments_pricing: string | null;
  }
  export interface Requirements {
    /** What can be given instead. [Docs](https://docs.stripe.com/api/accounts/object#account_object-requirements-alternatives) */
    alternatives: Requirements.Alternative[] | null;
    /** Until when it has to be given. Unix seconds. [Docs](https://docs.stripe.com/api/accounts/object#account_object-requirements-current_deadline) */
    current_deadline: number | null;
    /** What has to be given now to stay able. [Docs](https://docs.stripe.com/api/accounts/object#account_object-requirements-currently_due) */
    currently_due: string[] | null;
    /** Why it cannot be used. [Docs](https://docs.stripe.com/api/accounts/object#account_object-requirements-disabled_reason) */
    disabled_reason: Requirements.DisabledReason | null;
    /** What is wrong, one by one. [Docs](https://docs.stripe.com/api/accounts/object#account_object-requirements-errors) */
    errors: Requirements.Error[] | null;
    /** What will have to be given some day. [Docs](https://docs.stripe.com/api/accounts/object#account_object-requirements-eventually_due) */
    eventually_due: string[] | null;
    /** What should have been given, and holds things up. [Docs](https://docs.stripe.com/api/accounts/object#account_object-requirements-past_due) */
    past_due: string[] | null;
    /** What is being checked. [Docs](https://docs.stripe.com/api/accounts/object#account_object-requirements-pending_verification) */
    pending_verification: string[] | null;
  }
  export namespace Requirements {
    export interface Alternative {
      /** What can be given in place of others. [Docs](https://docs.stripe.com/api/accounts/object#account_object-requirements-alternatives-alternative_fields_due) */
      alternative_fields_due: string[];
      /** What the others would be. [Docs](https://docs.stripe.com/api/accounts/object#account_object-requirements-alternatives-original_fields_due) */
      original_fields_due: string[];
    }
    export type DisabledReason = 'action_required.requested_capabilities' | 'listed' | 'other' | 'platform_paused' | 'rejected.fraud' | 'rejected.incomplete_verification' | 'rejected.listed' | 'rejected.other' | 'rejected.platform_fraud' | 'rejected.platform_other' | 'rejected.platform_terms_of_service' | 'rejected.terms_of_service' | 'requirements.past_due' | 'requirements.pending_verification' | 'under_review';
    export interface Error {
      /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/accounts/object#account_object-requirements-errors-code) */
      code: Error.Code;
      /** Why. [Docs](https://docs.stripe.com/api/accounts/object#account_object-requirements-errors-reason) */
      reason: string;
      /** What the error is about. [Docs](https://docs.stripe.com/api/accounts/object#account_object-requirements-errors-requirement) */
      requirement: string;
    }
    export namespace Error {
      export type Code = 'external_request' | 'information_missing' | 'invalid_address_city_state_postal_code' | 'invalid_address_cmra_address' | 'invalid_address_highway_contract_box' | 'invalid_address_private_mailbox' | 'invalid_address_registered_agent_address' | 'invalid_business_profile_name' | 'invalid_business_profile_name_denylisted' | 'invalid_company_name_denylisted' | 'invalid_dob_age_over_maximum' | 'invalid_dob_age_under_18' | 'invalid_dob_age_under_minimum' | 'invalid_product_description_length' | 'invalid_product_description_url_match' | 'invalid_representative_country' | 'invalid_signator' | 'invalid_statement_descriptor_business_mismatch' | 'invalid_statement_descriptor_denylisted' | 'invalid_statement_descriptor_length' | 'invalid_statement_descriptor_prefix_denylisted' | 'invalid_statement_descriptor_prefix_mismatch' | 'invalid_street_address' | 'invalid_tax_id' | 'invalid_tax_id_format' | 'invalid_tos_acceptance' | 'invalid_url_denylisted' | 'invalid_url_format' | 'invalid_url_length' | 'invalid_url_web_presence_detected' | 'invalid_url_website_business_information_mismatch' | 'invalid_url_website_empty' | 'invalid_url_website_inaccessible' | 'invalid_url_website_inaccessible_geoblocked' | 'invalid_url_website_inaccessible_password_protected' | 'invalid_url_website_incomplete' | 'invalid_url_website_incomplete_cancellation_policy' | 'invalid_url_website_incomplete_customer_service_details' | 'invalid_url_website_incomplete_legal_restrictions' | 'invalid_url_website_incomplete_refund_policy' | 'invalid_url_website_incomplete_return_policy' | 'invalid_url_website_incomplete_terms_and_conditions' | 'invalid_url_website_incomplete_under_construction' | 'invalid_url_website_other' | 'invalid_value_other' | 'unsupported_business_type' | 'verification_directors_mismatch' | 'verification_document_address_mismatch' | 'verification_document_address_missing' | 'verification_document_corrupt' | 'verification_document_country_not_supported' | 'verification_document_directors_mismatch' | 'verification_document_dob_mismatch' | 'verification_document_duplicate_type' | 'verification_document_expired' | 'verification_document_failed_copy' | 'verification_document_failed_greyscale' | 'verification_document_failed_other' | 'verification_document_failed_test_mode' | 'verification_document_fraudulent' | 'verification_document_id_number_mismatch' | 'verification_document_id_number_missing' | 'verification_document_incomplete' | 'verification_document_invalid' | 'verification_document_issue_or_expiry_date_missing' | 'verification_document_manipulated' | 'verification_document_missing_back' | 'verification_document_missing_front' | 'verification_document_name_mismatch' | 'verification_document_name_missing' | 'verification_document_nationality_mismatch' | 'verification_document_not_readable' | 'verification_document_not_signed' | 'verification_document_not_uploaded' | 'verification_document_photo_mismatch' | 'verification_document_too_large' | 'verification_document_type_not_supported' | 'verification_extraneous_directors' | 'verification_failed_address_match' | 'verification_failed_authorizer_authority' | 'verification_failed_business_iec_number' | 'verification_failed_document_match' | 'verification_failed_id_number_match' | 'verification_failed_keyed_identity' | 'verification_failed_keyed_match' | 'verification_failed_name_match' | 'verification_failed_other' | 'verification_failed_representative_authority' | 'verification_failed_residential_address' | 'verification_failed_tax_id_match' | 'verification_failed_tax_id_not_issued' | 'verification_legal_entity_structure_mismatch' | 'verification_missing_directors' | 'verification_missing_executives' | 'verification_missing_owners' | 'verification_rejected_ownership_exemption_reason' | 'verification_requires_additional_memorandum_of_associations' | 'verification_requires_additional_proof_of_registration' | 'verification_supportability';
    }
  }
  export interface Settings {
    /** The capability to take Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-bacs_debit_payments) */
    bacs_debit_payments?: Settings.BacsDebitPayments;
    /** Logo, icon and colors. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-branding) */
    branding: Settings.Branding;
    /** Acceptance of the terms of card issuing. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-card_issuing) */
    card_issuing?: Settings.CardIssuing;
    /** The capability to take cards. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-card_payments) */
    card_payments: Settings.CardPayments;
    /** Name and time zone in the Dashboard. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-dashboard) */
    dashboard: Settings.Dashboard;
    /** How invoices behave. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-invoices) */
    invoices?: Settings.Invoices;
    /** How payments appear on statements. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-payments) */
    payments: Settings.Payments;
    /** When and how money is paid out. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-payouts) */
    payouts?: Settings.Payouts;
    /** The capability to take PayPay. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-paypay_payments) */
    paypay_payments?: Settings.PaypayPayments;
    /** The capability to take SEPA direct debits. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-sepa_debit_payments) */
    sepa_debit_payments?: Settings.SepaDebitPayments;
    /** Acceptance of the terms of Treasury. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-treasury) */
    treasury?: Settings.Treasury;
  }
  export namespace Settings {
    export interface BacsDebitPayments {
      /** What customers read. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-bacs_debit_payments-display_name) */
      display_name: string | null;
      /** Identifies who debits in the United Kingdom. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-bacs_debit_payments-service_user_number) */
      service_user_number: string | null;
    }
    export interface Branding {
      /** Id of the picture of the icon (`file_…`). [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-branding-icon) */
      icon: Expandable<File> | null;
      /** Id of the picture of the logo (`file_…`). [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-branding-logo) */
      logo: Expandable<File> | null;
      /** The main color, as `#` and six digits. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-branding-primary_color) */
      primary_color: string | null;
      /** The second color, as `#` and six digits. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-branding-secondary_color) */
      secondary_color: string | null;
    }
    export interface CardIssuing {
      /** That Stripe's terms were accepted: when, and from where. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-card_issuing-tos_acceptance) */
      tos_acceptance?: CardIssuing.TosAcceptance;
    }
    export namespace CardIssuing {
      export interface TosAcceptance {
        /** When it was accepted. Unix seconds. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-card_issuing-tos_acceptance-date) */
        date: number | null;
        /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-card_issuing-tos_acceptance-ip) */
        ip: string | null;
        /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-card_issuing-tos_acceptance-user_agent) */
        user_agent?: string;
      }
    }
    export interface CardPayments {
      /** What makes a payment fail although the issuer would take it. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-card_payments-decline_on) */
      decline_on?: CardPayments.DeclineOn;
      /** What card statements begin with, before each payment's own words. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-card_payments-statement_descriptor_prefix) */
      statement_descriptor_prefix: string | null;
      /** What statements begin with in kana, for Japan. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-card_payments-statement_descriptor_prefix_kana) */
      statement_descriptor_prefix_kana: string | null;
      /** What statements begin with in kanji, for Japan. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-card_payments-statement_descriptor_prefix_kanji) */
      statement_descriptor_prefix_kanji: string | null;
    }
    export namespace CardPayments {
      export interface DeclineOn {
        /** Whether a wrong post code makes the payment fail. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-card_payments-decline_on-avs_failure) */
        avs_failure: boolean;
        /** Whether a wrong security code makes the payment fail. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-card_payments-decline_on-cvc_failure) */
        cvc_failure: boolean;
      }
    }
    export interface Dashboard {
      /** What customers read. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-dashboard-display_name) */
      display_name: string | null;
      /** The time zone, as in `Europe/Berlin`. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-dashboard-timezone) */
      timezone: string | null;
    }
    export interface Invoices {
      /** Ids of your own tax numbers to print by default (`txi_…`). [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-invoices-default_account_tax_ids) */
      default_account_tax_ids: Expandable<TaxId>[] | null;
      /** Whether customers may store the payment method that pays an invoice. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-invoices-hosted_payment_method_save) */
      hosted_payment_method_save: Invoices.HostedPaymentMethodSave | null;
    }
    export namespace Invoices {
      export type HostedPaymentMethodSave = 'always' | 'never' | 'offer' | OtherString;
    }
    export interface Payments {
      /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-payments-statement_descriptor) */
      statement_descriptor: string | null;
      /** What stands on statements in kana, for Japan. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-payments-statement_descriptor_kana) */
      statement_descriptor_kana: string | null;
      /** What stands on statements in kanji, for Japan. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-payments-statement_descriptor_kanji) */
      statement_descriptor_kanji: string | null;
      /** What statements begin with in kana, for Japan. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-payments-statement_descriptor_prefix_kana) */
      statement_descriptor_prefix_kana: string | null;
      /** What statements begin with in kanji, for Japan. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-payments-statement_descriptor_prefix_kanji) */
      statement_descriptor_prefix_kanji: string | null;
    }
    export interface Payouts {
      /** Whether a negative balance is taken from the bank account. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-payouts-debit_negative_balances) */
      debit_negative_balances: boolean;
      /** How often money is paid out by itself. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-payouts-schedule) */
      schedule: Payouts.Schedule;
      /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-payouts-statement_descriptor) */
      statement_descriptor: string | null;
    }
    export namespace Payouts {
      export interface Schedule {
        /** How many days money waits before it is paid out. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-payouts-schedule-delay_days) */
        delay_days: number;
        /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-payouts-schedule-interval) */
        interval: string;
        /** The day of the month that payouts are made on, 1 to 31. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-payouts-schedule-monthly_anchor) */
        monthly_anchor?: number;
        /** The days of the month that payouts are made on, each 1 to 31. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-payouts-schedule-monthly_payout_days) */
        monthly_payout_days?: number[];
        /** The day of the week that payouts are made on. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-payouts-schedule-weekly_anchor) */
        weekly_anchor?: string;
        /** The days of the week that payouts are made on. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-payouts-schedule-weekly_payout_days) */
        weekly_payout_days?: Schedule.WeeklyPayoutDay[];
      }
      export namespace Schedule {
        export type WeeklyPayoutDay = 'friday' | 'monday' | 'thursday' | 'tuesday' | 'wednesday' | OtherString;
      }
    }
    export interface PaypayPayments {
      /** Ids of more files (`file_…`). [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-paypay_payments-additional_files) */
      additional_files?: string[];
      /** Whether goods are digital or physical. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-paypay_payments-goods_type) */
      goods_type?: PaypayPayments.GoodsType;
      /** The website, and how it can be looked at. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-paypay_payments-site) */
      site?: PaypayPayments.Site;
    }
    export namespace PaypayPayments {
      export type GoodsType = 'digital_content' | 'other';
      export interface Site {
        /** What is known of a site that anybody can open. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-paypay_payments-site-accessible) */
        accessible?: Site.Accessible;
        /** How to get into a site that is not open yet. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-paypay_payments-site-in_development) */
        in_development?: Site.InDevelopment;
        /** What shows a site that not everybody can open. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-paypay_payments-site-restricted) */
        restricted?: Site.Restricted;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-paypay_payments-site-type) */
        type?: Site.Type;
      }
      export namespace Site {
        export interface Accessible {
        }
        export interface InDevelopment {
          /** Whether the password is known. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-paypay_payments-site-in_development-password_provided) */
          password_provided?: boolean;
          /** The name to sign in with. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-paypay_payments-site-in_development-username) */
          username: string | null;
        }
        export interface Restricted {
          /** Id of a file that shows how customers pay (`file_…`). [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-paypay_payments-site-restricted-payment_flow_file) */
          payment_flow_file: string | null;
        }
        export type Type = 'accessible' | 'in_development' | 'restricted';
      }
    }
    export interface SepaDebitPayments {
      /** Identifies who debits in the SEPA area. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-sepa_debit_payments-creditor_id) */
      creditor_id?: string;
    }
    export interface Treasury {
      /** That Stripe's terms were accepted: when, and from where. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-treasury-tos_acceptance) */
      tos_acceptance?: Treasury.TosAcceptance;
    }
    export namespace Treasury {
      export interface TosAcceptance {
        /** When it was accepted. Unix seconds. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-treasury-tos_acceptance-date) */
        date: number | null;
        /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-treasury-tos_acceptance-ip) */
        ip: string | null;
        /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/accounts/object#account_object-settings-treasury-tos_acceptance-user_agent) */
        user_agent?: string;
      }
    }
  }
  export interface TosAcceptance {
    /** When it was accepted. Unix seconds. [Docs](https://docs.stripe.com/api/accounts/object#account_object-tos_acceptance-date) */
    date?: number | null;
    /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/accounts/object#account_object-tos_acceptance-ip) */
    ip?: string | null;
    /** Which terms were accepted, such as `full` or `recipient`. [Docs](https://docs.stripe.com/api/accounts/object#account_object-tos_acceptance-service_agreement) */
    service_agreement?: string;
    /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/accounts/object#account_object-tos_acceptance-user_agent) */
    user_agent?: string | null;
  }
  export type Type = 'custom' | 'express' | 'none' | 'standard' | OtherString;
}

export interface DeletedAccount {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/accounts/delete) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/accounts/delete) */
  object: 'account';
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/accounts/delete) */
  deleted: true;
}

export interface AccountCreateParams {
  /** Id of a token with the details, made by the account itself (`ct_…`). [Docs](https://docs.stripe.com/api/accounts/create#create_account-account_token) */
  account_token?: string | undefined;
  /** What the business does and how customers reach it. [Docs](https://docs.stripe.com/api/accounts/create#create_account-business_profile) */
  business_profile?: AccountCreateParams.BusinessProfile | undefined;
  /** `individual`, `company`, `non_profit` or, in the US, `government_entity`. [Docs](https://docs.stripe.com/api/accounts/create#create_account-business_type) */
  business_type?: AccountCreateParams.BusinessType | undefined;
  /** What the account may do, and what is asked for. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities) */
  capabilities?: AccountCreateParams.Capabilities | undefined;
  /** The company, where the business is one. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company) */
  company?: AccountCreateParams.Company | undefined;
  /** Who pays fees, bears losses, asks for details, and which dashboard there is. [Docs](https://docs.stripe.com/api/accounts/create#create_account-controller) */
  controller?: AccountCreateParams.Controller | undefined;
  /** Where the business is, for good: two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/accounts/create#create_account-country) */
  country?: string | undefined;
  /** The currency of its balance and payouts, three letters in lower case. [Docs](https://docs.stripe.com/api/accounts/create#create_account-default_currency) */
  default_currency?: string | undefined;
  /** Files that prove what was stated, by their ids. [Docs](https://docs.stripe.com/api/accounts/create#create_account-documents) */
  documents?: AccountCreateParams.Documents | undefined;
  /** An email address. [Docs](https://docs.stripe.com/api/accounts/create#create_account-email) */
  email?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Where payouts go: a token, or details of a bank account or card. [Docs](https://docs.stripe.com/api/accounts/create#create_account-external_account) */
  external_account?: string | AccountCreateParams.ExternalAccount | undefined;
  /** Groups that the account is in, such as one for fees. [Docs](https://docs.stripe.com/api/accounts/create#create_account-groups) */
  groups?: AccountCreateParams.Groups | undefined;
  /** The person, where the business is one. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual) */
  individual?: AccountCreateParams.Individual | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/accounts/create#create_account-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** How the account behaves: branding, cards, payouts, payments. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings) */
  settings?: AccountCreateParams.Settings | undefined;
  /** That Stripe's terms were accepted: when, and from where. [Docs](https://docs.stripe.com/api/accounts/create#create_account-tos_acceptance) */
  tos_acceptance?: AccountCreateParams.TosAcceptance | undefined;
  /** `standard`, `express` or `custom`; in place of `controller`. [Docs](https://docs.stripe.com/api/accounts/create#create_account-type) */
  type?: AccountCreateParams.Type | undefined;
}
export declare namespace AccountCreateParams {
  export interface BusinessProfile {
    /** Revenue in a year. [Docs](https://docs.stripe.com/api/accounts/create#create_account-business_profile-annual_revenue) */
    annual_revenue?: BusinessProfile.AnnualRevenue | undefined;
    /** How many people work there, about. [Docs](https://docs.stripe.com/api/accounts/create#create_account-business_profile-estimated_worker_count) */
    estimated_worker_count?: number | undefined;
    /** Kind of business as four digits (merchant category code). [Docs](https://docs.stripe.com/api/accounts/create#create_account-business_profile-mcc) */
    mcc?: string | undefined;
    /** Whether women, minorities or others own it, as US law has it asked. [Docs](https://docs.stripe.com/api/accounts/create#create_account-business_profile-minority_owned_business_designation) */
    minority_owned_business_designation?: readonly BusinessProfile.MinorityOwnedBusinessDesignation[] | undefined;
    /** Revenue in a month, about. [Docs](https://docs.stripe.com/api/accounts/create#create_account-business_profile-monthly_estimated_revenue) */
    monthly_estimated_revenue?: BusinessProfile.MonthlyEstimatedRevenue | undefined;
    /** What it is called. [Docs](https://docs.stripe.com/api/accounts/create#create_account-business_profile-name) */
    name?: string | undefined;
    /** What was bought. [Docs](https://docs.stripe.com/api/accounts/create#create_account-business_profile-product_description) */
    product_description?: string | undefined;
    /** The page that Japanese law on trade asks for. [Docs](https://docs.stripe.com/api/accounts/create#create_account-business_profile-specified_commercial_transactions_act_url) */
    specified_commercial_transactions_act_url?: Emptyable<string> | undefined;
    /** Where customers can send letters to. [Docs](https://docs.stripe.com/api/accounts/create#create_account-business_profile-support_address) */
    support_address?: AddressParam | undefined;
    /** Where customers can write to. [Docs](https://docs.stripe.com/api/accounts/create#create_account-business_profile-support_email) */
    support_email?: string | undefined;
    /** Where customers can call. [Docs](https://docs.stripe.com/api/accounts/create#create_account-business_profile-support_phone) */
    support_phone?: string | undefined;
    /** Where customers find help. [Docs](https://docs.stripe.com/api/accounts/create#create_account-business_profile-support_url) */
    support_url?: Emptyable<string> | undefined;
    /** Where it can be reached. [Docs](https://docs.stripe.com/api/accounts/create#create_account-business_profile-url) */
    url?: string | undefined;
  }
  export namespace BusinessProfile {
    export interface AnnualRevenue {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/accounts/create#create_account-business_profile-annual_revenue-amount) */
      amount: number;
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/accounts/create#create_account-business_profile-annual_revenue-currency) */
      currency: string;
      /** The last day of the fiscal year, `YYYY-MM-DD`. [Docs](https://docs.stripe.com/api/accounts/create#create_account-business_profile-annual_revenue-fiscal_year_end) */
      fiscal_year_end: string;
    }
    export type MinorityOwnedBusinessDesignation = 'lgbtqi_owned_business' | 'minority_owned_business' | 'none_of_these_apply' | 'prefer_not_to_answer' | 'women_owned_business' | OtherString;
    export interface MonthlyEstimatedRevenue {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/accounts/create#create_account-business_profile-monthly_estimated_revenue-amount) */
      amount: number;
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/accounts/create#create_account-business_profile-monthly_estimated_revenue-currency) */
      currency: string;
    }
  }
  export type BusinessType = 'company' | 'government_entity' | 'individual' | 'non_profit' | OtherString;
  export interface Capabilities {
    /** The capability to take pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-acss_debit_payments) */
    acss_debit_payments?: Capabilities.AcssDebitPayments | undefined;
    /** The capability to take Affirm. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-affirm_payments) */
    affirm_payments?: Capabilities.AffirmPayments | undefined;
    /** The capability to take Afterpay or Clearpay. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-afterpay_clearpay_payments) */
    afterpay_clearpay_payments?: Capabilities.AfterpayClearpayPayments | undefined;
    /** The capability to take Alma. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-alma_payments) */
    alma_payments?: Capabilities.AlmaPayments | undefined;
    /** The capability to take Amazon Pay. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-amazon_pay_payments) */
    amazon_pay_payments?: Capabilities.AmazonPayPayments | undefined;
    /** The capability to sell apps. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-app_distribution) */
    app_distribution?: Capabilities.AppDistribution | undefined;
    /** The capability to take BECS direct debits in Australia. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-au_becs_debit_payments) */
    au_becs_debit_payments?: Capabilities.AuBecsDebitPayments | undefined;
    /** The capability to take Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-bacs_debit_payments) */
    bacs_debit_payments?: Capabilities.BacsDebitPayments | undefined;
    /** The capability to take Bancontact. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-bancontact_payments) */
    bancontact_payments?: Capabilities.BancontactPayments | undefined;
    /** The capability to take bank transfers. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-bank_transfer_payments) */
    bank_transfer_payments?: Capabilities.BankTransferPayments | undefined;
    /** The capability to take Billie. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-billie_payments) */
    billie_payments?: Capabilities.BilliePayments | undefined;
    /** The capability to take Bizum. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-bizum_payments) */
    bizum_payments?: Capabilities.BizumPayments | undefined;
    /** The capability to take BLIK. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-blik_payments) */
    blik_payments?: Capabilities.BlikPayments | undefined;
    /** The capability to take BLIK again and again. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-blik_recurring_payments) */
    blik_recurring_payments?: Capabilities.BlikRecurringPayments | undefined;
    /** The capability to take Boleto. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-boleto_payments) */
    boleto_payments?: Capabilities.BoletoPayments | undefined;
    /** The capability to issue cards. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-card_issuing) */
    card_issuing?: Capabilities.CardIssuing | undefined;
    /** The capability to take cards. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-card_payments) */
    card_payments?: Capabilities.CardPayments | undefined;
    /** The capability to take Cartes Bancaires. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-cartes_bancaires_payments) */
    cartes_bancaires_payments?: Capabilities.CartesBancairesPayments | undefined;
    /** The capability to take Cash App Pay. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-cashapp_payments) */
    cashapp_payments?: Capabilities.CashappPayments | undefined;
    /** The capability to take stablecoins. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-crypto_payments) */
    crypto_payments?: Capabilities.CryptoPayments | undefined;
    /** The capability to take EPS. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-eps_payments) */
    eps_payments?: Capabilities.EpsPayments | undefined;
    /** The capability to take FPX. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-fpx_payments) */
    fpx_payments?: Capabilities.FpxPayments | undefined;
    /** The capability to take bank transfers in the United Kingdom. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-gb_bank_transfer_payments) */
    gb_bank_transfer_payments?: Capabilities.GbBankTransferPayments | undefined;
    /** The capability to take giropay. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-giropay_payments) */
    giropay_payments?: Capabilities.GiropayPayments | undefined;
    /** The capability to take GrabPay. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-grabpay_payments) */
    grabpay_payments?: Capabilities.GrabpayPayments | undefined;
    /** The capability to take iDEAL. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-ideal_payments) */
    ideal_payments?: Capabilities.IdealPayments | undefined;
    /** The capability to take cards from abroad in India. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-india_international_payments) */
    india_international_payments?: Capabilities.IndiaInternationalPayments | undefined;
    /** The capability to take JCB cards, for Japan. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-jcb_payments) */
    jcb_payments?: Capabilities.JcbPayments | undefined;
    /** The capability to take bank transfers in Japan. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-jp_bank_transfer_payments) */
    jp_bank_transfer_payments?: Capabilities.JpBankTransferPayments | undefined;
    /** The capability to take Kakao Pay. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-kakao_pay_payments) */
    kakao_pay_payments?: Capabilities.KakaoPayPayments | undefined;
    /** The capability to take Klarna. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-klarna_payments) */
    klarna_payments?: Capabilities.KlarnaPayments | undefined;
    /** The capability to take payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-konbini_payments) */
    konbini_payments?: Capabilities.KonbiniPayments | undefined;
    /** The capability to take Korean cards. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-kr_card_payments) */
    kr_card_payments?: Capabilities.KrCardPayments | undefined;
    /** The capability that older accounts have, for cards and transfers. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-legacy_payments) */
    legacy_payments?: Capabilities.LegacyPayments | undefined;
    /** The capability to take Link. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-link_payments) */
    link_payments?: Capabilities.LinkPayments | undefined;
    /** The capability to take MB WAY. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-mb_way_payments) */
    mb_way_payments?: Capabilities.MbWayPayments | undefined;
    /** The capability to take MobilePay. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-mobilepay_payments) */
    mobilepay_payments?: Capabilities.MobilepayPayments | undefined;
    /** The capability to take Multibanco. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-multibanco_payments) */
    multibanco_payments?: Capabilities.MultibancoPayments | undefined;
    /** The capability to take bank transfers in Mexico. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-mx_bank_transfer_payments) */
    mx_bank_transfer_payments?: Capabilities.MxBankTransferPayments | undefined;
    /** The capability to take Naver Pay. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-naver_pay_payments) */
    naver_pay_payments?: Capabilities.NaverPayPayments | undefined;
    /** The capability to take BECS direct debits in New Zealand. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-nz_bank_account_becs_debit_payments) */
    nz_bank_account_becs_debit_payments?: Capabilities.NzBankAccountBecsDebitPayments | undefined;
    /** The capability to take OXXO. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-oxxo_payments) */
    oxxo_payments?: Capabilities.OxxoPayments | undefined;
    /** The capability to take Przelewy24. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-p24_payments) */
    p24_payments?: Capabilities.P24Payments | undefined;
    /** The capability to take Pay by Bank. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-pay_by_bank_payments) */
    pay_by_bank_payments?: Capabilities.PayByBankPayments | undefined;
    /** The capability to take PAYCO. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-payco_payments) */
    payco_payments?: Capabilities.PaycoPayments | undefined;
    /** The capability to take PayNow. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-paynow_payments) */
    paynow_payments?: Capabilities.PaynowPayments | undefined;
    /** The capability to take PayPay. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-paypay_payments) */
    paypay_payments?: Capabilities.PaypayPayments | undefined;
    /** The capability to take PayTo. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-payto_payments) */
    payto_payments?: Capabilities.PaytoPayments | undefined;
    /** The capability to take Pix. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-pix_payments) */
    pix_payments?: Capabilities.PixPayments | undefined;
    /** The capability to take PromptPay. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-promptpay_payments) */
    promptpay_payments?: Capabilities.PromptpayPayments | undefined;
    /** The capability to take Revolut Pay. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-revolut_pay_payments) */
    revolut_pay_payments?: Capabilities.RevolutPayPayments | undefined;
    /** The capability to take Samsung Pay. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-samsung_pay_payments) */
    samsung_pay_payments?: Capabilities.SamsungPayPayments | undefined;
    /** The capability to take Satispay. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-satispay_payments) */
    satispay_payments?: Capabilities.SatispayPayments | undefined;
    /** The capability to take Scalapay. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-scalapay_payments) */
    scalapay_payments?: Capabilities.ScalapayPayments | undefined;
    /** The capability to take SEPA bank transfers. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-sepa_bank_transfer_payments) */
    sepa_bank_transfer_payments?: Capabilities.SepaBankTransferPayments | undefined;
    /** The capability to take SEPA direct debits. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-sepa_debit_payments) */
    sepa_debit_payments?: Capabilities.SepaDebitPayments | undefined;
    /** The capability to take seQura. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-sequra_payments) */
    sequra_payments?: Capabilities.SequraPayments | undefined;
    /** The capability to take Sofort. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-sofort_payments) */
    sofort_payments?: Capabilities.SofortPayments | undefined;
    /** The capability to take Sunbit. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-sunbit_payments) */
    sunbit_payments?: Capabilities.SunbitPayments | undefined;
    /** The capability to take Swish. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-swish_payments) */
    swish_payments?: Capabilities.SwishPayments | undefined;
    /** The capability to have form 1099-K filed. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-tax_reporting_us_1099_k) */
    tax_reporting_us_1099_k?: Capabilities.TaxReportingUs1099K | undefined;
    /** The capability to have form 1099-MISC filed. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-tax_reporting_us_1099_misc) */
    tax_reporting_us_1099_misc?: Capabilities.TaxReportingUs1099Misc | undefined;
    /** The capability to receive transfers from the platform. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-transfers) */
    transfers?: Capabilities.Transfers | undefined;
    /** The capability to use financial accounts. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-treasury) */
    treasury?: Capabilities.Treasury | undefined;
    /** The capability to take TWINT. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-twint_payments) */
    twint_payments?: Capabilities.TwintPayments | undefined;
    /** The capability to take UPI. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-upi_payments) */
    upi_payments?: Capabilities.UpiPayments | undefined;
    /** The capability to take ACH direct debits. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-us_bank_account_ach_payments) */
    us_bank_account_ach_payments?: Capabilities.UsBankAccountAchPayments | undefined;
    /** The capability to take bank transfers in the United States. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-us_bank_transfer_payments) */
    us_bank_transfer_payments?: Capabilities.UsBankTransferPayments | undefined;
    /** The capability to take Wero. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-wero_payments) */
    wero_payments?: Capabilities.WeroPayments | undefined;
    /** The capability to take Zip. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-zip_payments) */
    zip_payments?: Capabilities.ZipPayments | undefined;
  }
  export namespace Capabilities {
    export interface AcssDebitPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-acss_debit_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface AffirmPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-affirm_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface AfterpayClearpayPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-afterpay_clearpay_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface AlmaPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-alma_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface AmazonPayPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-amazon_pay_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface AppDistribution {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-app_distribution-requested) */
      requested?: boolean | undefined;
    }
    export interface AuBecsDebitPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-au_becs_debit_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface BacsDebitPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-bacs_debit_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface BancontactPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-bancontact_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface BankTransferPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-bank_transfer_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface BilliePayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-billie_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface BizumPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-bizum_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface BlikPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-blik_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface BlikRecurringPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-blik_recurring_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface BoletoPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-boleto_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface CardIssuing {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-card_issuing-requested) */
      requested?: boolean | undefined;
    }
    export interface CardPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-card_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface CartesBancairesPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-cartes_bancaires_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface CashappPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-cashapp_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface CryptoPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-crypto_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface EpsPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-eps_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface FpxPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-fpx_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface GbBankTransferPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-gb_bank_transfer_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface GiropayPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-giropay_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface GrabpayPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-grabpay_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface IdealPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-ideal_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface IndiaInternationalPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-india_international_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface JcbPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-jcb_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface JpBankTransferPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-jp_bank_transfer_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface KakaoPayPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-kakao_pay_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface KlarnaPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-klarna_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface KonbiniPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-konbini_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface KrCardPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-kr_card_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface LegacyPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-legacy_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface LinkPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-link_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface MbWayPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-mb_way_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface MobilepayPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-mobilepay_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface MultibancoPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-multibanco_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface MxBankTransferPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-mx_bank_transfer_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface NaverPayPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-naver_pay_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface NzBankAccountBecsDebitPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-nz_bank_account_becs_debit_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface OxxoPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-oxxo_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface P24Payments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-p24_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface PayByBankPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-pay_by_bank_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface PaycoPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-payco_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface PaynowPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-paynow_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface PaypayPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-paypay_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface PaytoPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-payto_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface PixPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-pix_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface PromptpayPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-promptpay_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface RevolutPayPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-revolut_pay_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface SamsungPayPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-samsung_pay_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface SatispayPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-satispay_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface ScalapayPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-scalapay_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface SepaBankTransferPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-sepa_bank_transfer_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface SepaDebitPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-sepa_debit_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface SequraPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-sequra_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface SofortPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-sofort_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface SunbitPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-sunbit_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface SwishPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-swish_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface TaxReportingUs1099K {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-tax_reporting_us_1099_k-requested) */
      requested?: boolean | undefined;
    }
    export interface TaxReportingUs1099Misc {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-tax_reporting_us_1099_misc-requested) */
      requested?: boolean | undefined;
    }
    export interface Transfers {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-transfers-requested) */
      requested?: boolean | undefined;
    }
    export interface Treasury {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-treasury-requested) */
      requested?: boolean | undefined;
    }
    export interface TwintPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-twint_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface UpiPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-upi_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface UsBankAccountAchPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-us_bank_account_ach_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface UsBankTransferPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-us_bank_transfer_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface WeroPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-wero_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface ZipPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/create#create_account-capabilities-zip_payments-requested) */
      requested?: boolean | undefined;
    }
  }
  export interface Company {
    /** A postal address. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-address) */
    address?: AddressParam | undefined;
    /** The address in kana, for Japan. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-address_kana) */
    address_kana?: JapanAddressParam | undefined;
    /** The address in kanji, for Japan. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-address_kanji) */
    address_kanji?: JapanAddressParam | undefined;
    /** Where the company is run from. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-administrative_address) */
    administrative_address?: AddressParam | undefined;
    /** Whether all directors have been named. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-directors_provided) */
    directors_provided?: boolean | undefined;
    /** Declaration that the directors are right: when, and from where. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-directorship_declaration) */
    directorship_declaration?: Company.DirectorshipDeclaration | undefined;
    /** Whether all executives have been named. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-executives_provided) */
    executives_provided?: boolean | undefined;
    /** Number of the export license, for India. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-export_license_id) */
    export_license_id?: string | undefined;
    /** Code for the purpose of exports, for India. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-export_purpose_code) */
    export_purpose_code?: string | undefined;
    /** What it is called. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-name) */
    name?: string | undefined;
    /** The name in kana, for Japan. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-name_kana) */
    name_kana?: string | undefined;
    /** The name in kanji, for Japan. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-name_kanji) */
    name_kanji?: string | undefined;
    /** Whether all owners have been named. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-owners_provided) */
    owners_provided?: boolean | undefined;
    /** Declaration that the owners are right: when, and from where. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-ownership_declaration) */
    ownership_declaration?: Company.OwnershipDeclaration | undefined;
    /** Why owners need not be named. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-ownership_exemption_reason) */
    ownership_exemption_reason?: Emptyable<Company.OwnershipExemptionReason> | undefined;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-phone) */
    phone?: string | undefined;
    /** Where the company is in fact. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-physical_address) */
    physical_address?: AddressParam | undefined;
    /** Where the company mostly does business. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-principal_place_of_business) */
    principal_place_of_business?: AddressParam | undefined;
    /** The day of the registration. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-registration_date) */
    registration_date?: Emptyable<Company.RegistrationDate> | undefined;
    /** The number in the official register. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-registration_number) */
    registration_number?: string | undefined;
    /** Declaration that who acts may do so: when, and from where. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-representative_declaration) */
    representative_declaration?: Company.RepresentativeDeclaration | undefined;
    /** The legal form of the company. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-structure) */
    structure?: Emptyable<Company.Structure> | undefined;
    /** The tax number. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-tax_id) */
    tax_id?: string | undefined;
    /** Who gave the tax number, for Germany and Austria. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-tax_id_registrar) */
    tax_id_registrar?: string | undefined;
    /** The VAT number. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-vat_id) */
    vat_id?: string | undefined;
    /** Whether it was checked, and what is missing. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-verification) */
    verification?: Company.Verification | undefined;
  }
  export namespace Company {
    export interface DirectorshipDeclaration {
      /** When it was declared. Unix seconds. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-directorship_declaration-date) */
      date?: Timestamp | undefined;
      /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-directorship_declaration-ip) */
      ip?: string | undefined;
      /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-directorship_declaration-user_agent) */
      user_agent?: string | undefined;
    }
    export interface OwnershipDeclaration {
      /** When it was declared. Unix seconds. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-ownership_declaration-date) */
      date?: Timestamp | undefined;
      /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-ownership_declaration-ip) */
      ip?: string | undefined;
      /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-ownership_declaration-user_agent) */
      user_agent?: string | undefined;
    }
    export type OwnershipExemptionReason = 'qualified_entity_exceeds_ownership_threshold' | 'qualifies_as_financial_institution' | OtherString;
    export interface RegistrationDate {
      /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-registration_date-day) */
      day: number;
      /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-registration_date-month) */
      month: number;
      /** Year, in four digits. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-registration_date-year) */
      year: number;
    }
    export interface RepresentativeDeclaration {
      /** When it was declared. Unix seconds. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-representative_declaration-date) */
      date?: Timestamp | undefined;
      /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-representative_declaration-ip) */
      ip?: string | undefined;
      /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-representative_declaration-user_agent) */
      user_agent?: string | undefined;
    }
    export type Structure = 'free_zone_establishment' | 'free_zone_llc' | 'government_instrumentality' | 'governmental_unit' | 'incorporated_non_profit' | 'incorporated_partnership' | 'limited_liability_partnership' | 'llc' | 'multi_member_llc' | 'private_company' | 'private_corporation' | 'private_partnership' | 'public_company' | 'public_corporation' | 'public_partnership' | 'registered_charity' | 'single_member_llc' | 'sole_establishment' | 'sole_proprietorship' | 'tax_exempt_government_instrumentality' | 'unincorporated_association' | 'unincorporated_non_profit' | 'unincorporated_partnership' | OtherString;
    export interface Verification {
      /** What proves the identity. [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-verification-document) */
      document?: Verification.Document | undefined;
    }
    export namespace Verification {
      export interface Document {
        /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-verification-document-back) */
        back?: string | undefined;
        /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/accounts/create#create_account-company-verification-document-front) */
        front?: string | undefined;
      }
    }
  }
  export interface Controller {
    /** Who pays fees. [Docs](https://docs.stripe.com/api/accounts/create#create_account-controller-fees) */
    fees?: Controller.Fees | undefined;
    /** Who bears losses. [Docs](https://docs.stripe.com/api/accounts/create#create_account-controller-losses) */
    losses?: Controller.Losses | undefined;
    /** Who asks for what is required. [Docs](https://docs.stripe.com/api/accounts/create#create_account-controller-requirement_collection) */
    requirement_collection?: Controller.RequirementCollection | undefined;
    /** Which dashboard the account has. [Docs](https://docs.stripe.com/api/accounts/create#create_account-controller-stripe_dashboard) */
    stripe_dashboard?: Controller.StripeDashboard | undefined;
  }
  export namespace Controller {
    export interface Fees {
      /** Who pays. [Docs](https://docs.stripe.com/api/accounts/create#create_account-controller-fees-payer) */
      payer?: Fees.Payer | undefined;
    }
    export namespace Fees {
      export type Payer = 'account' | 'application' | OtherString;
    }
    export interface Losses {
      /** [Docs](https://docs.stripe.com/api/accounts/create#create_account-controller-losses-payments) */
      payments?: Losses.Payments | undefined;
    }
    export namespace Losses {
      export type Payments = 'application' | 'stripe' | OtherString;
    }
    export type RequirementCollection = 'application' | 'stripe' | OtherString;
    export interface StripeDashboard {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/accounts/create#create_account-controller-stripe_dashboard-type) */
      type?: StripeDashboard.Type | undefined;
    }
    export namespace StripeDashboard {
      export type Type = 'express' | 'full' | 'none' | OtherString;
    }
  }
  export interface Documents {
    /** What proves that the bank account is theirs. [Docs](https://docs.stripe.com/api/accounts/create#create_account-documents-bank_account_ownership_verification) */
    bank_account_ownership_verification?: Documents.BankAccountOwnershipVerification | undefined;
    /** The license to do business. [Docs](https://docs.stripe.com/api/accounts/create#create_account-documents-company_license) */
    company_license?: Documents.CompanyLicense | undefined;
    /** The memorandum of association. [Docs](https://docs.stripe.com/api/accounts/create#create_account-documents-company_memorandum_of_association) */
    company_memorandum_of_association?: Documents.CompanyMemorandumOfAssociation | undefined;
    /** The decree of a ministry, where the country has one. [Docs](https://docs.stripe.com/api/accounts/create#create_account-documents-company_ministerial_decree) */
    company_ministerial_decree?: Documents.CompanyMinisterialDecree | undefined;
    /** What proves the registration. [Docs](https://docs.stripe.com/api/accounts/create#create_account-documents-company_registration_verification) */
    company_registration_verification?: Documents.CompanyRegistrationVerification | undefined;
    /** What proves the tax number. [Docs](https://docs.stripe.com/api/accounts/create#create_account-documents-company_tax_id_verification) */
    company_tax_id_verification?: Documents.CompanyTaxIdVerification | undefined;
    /** What proves the address. [Docs](https://docs.stripe.com/api/accounts/create#create_account-documents-proof_of_address) */
    proof_of_address?: Documents.ProofOfAddress | undefined;
    /** What proves that it does business there. [Docs](https://docs.stripe.com/api/accounts/create#create_account-documents-proof_of_business_presence) */
    proof_of_business_presence?: Documents.ProofOfBusinessPresence | undefined;
    /** What proves who owns it in the end. [Docs](https://docs.stripe.com/api/accounts/create#create_account-documents-proof_of_ultimate_beneficial_ownership) */
    proof_of_ultimate_beneficial_ownership?: Documents.ProofOfUltimateBeneficialOwnership | undefined;
  }
  export namespace Documents {
    export interface BankAccountOwnershipVerification {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/accounts/create#create_account-documents-bank_account_ownership_verification-files) */
      files?: readonly string[] | undefined;
    }
    export interface CompanyLicense {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/accounts/create#create_account-documents-company_license-files) */
      files?: readonly string[] | undefined;
    }
    export interface CompanyMemorandumOfAssociation {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/accounts/create#create_account-documents-company_memorandum_of_association-files) */
      files?: readonly string[] | undefined;
    }
    export interface CompanyMinisterialDecree {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/accounts/create#create_account-documents-company_ministerial_decree-files) */
      files?: readonly string[] | undefined;
    }
    export interface CompanyRegistrationVerification {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/accounts/create#create_account-documents-company_registration_verification-files) */
      files?: readonly string[] | undefined;
    }
    export interface CompanyTaxIdVerification {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/accounts/create#create_account-documents-company_tax_id_verification-files) */
      files?: readonly string[] | undefined;
    }
    export interface ProofOfAddress {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/accounts/create#create_account-documents-proof_of_address-files) */
      files?: readonly string[] | undefined;
    }
    export interface ProofOfBusinessPresence {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/accounts/create#create_account-documents-proof_of_business_presence-files) */
      files?: readonly string[] | undefined;
    }
    export interface ProofOfUltimateBeneficialOwnership {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/accounts/create#create_account-documents-proof_of_ultimate_beneficial_ownership-files) */
      files?: readonly string[] | undefined;
      /** Who signed it. [Docs](https://docs.stripe.com/api/accounts/create#create_account-documents-proof_of_ultimate_beneficial_ownership-signer) */
      signer?: ProofOfUltimateBeneficialOwnership.Signer | undefined;
    }
    export namespace ProofOfUltimateBeneficialOwnership {
      export interface Signer {
        /** Id of the person (`person_…`). [Docs](https://docs.stripe.com/api/accounts/create#create_account-documents-proof_of_ultimate_beneficial_ownership-signer-person) */
        person?: string | undefined;
      }
    }
  }
  export interface ExternalAccount {
    /** What kind of object this is. [Docs](https://docs.stripe.com/api/accounts/create#create_account-external_account-object) */
    object: string;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/accounts/create#create_account-external_account-country) */
    country: string;
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/accounts/create#create_account-external_account-currency) */
    currency: string;
    /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/accounts/create#create_account-external_account-account_holder_name) */
    account_holder_name?: string | undefined;
    /** `individual` or `company`. [Docs](https://docs.stripe.com/api/accounts/create#create_account-external_account-account_holder_type) */
    account_holder_type?: string | undefined;
    /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/accounts/create#create_account-external_account-routing_number) */
    routing_number?: string | undefined;
    /** The number of the bank account. [Docs](https://docs.stripe.com/api/accounts/create#create_account-external_account-account_number) */
    account_number: string;
  }
  export interface Groups {
    /** The group whose fees apply to payments. [Docs](https://docs.stripe.com/api/accounts/create#create_account-groups-payments_pricing) */
    payments_pricing?: Emptyable<string> | undefined;
  }
  export interface Individual {
    /** A postal address. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-address) */
    address?: AddressParam | undefined;
    /** The address in kana, for Japan. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-address_kana) */
    address_kana?: JapanAddressParam | undefined;
    /** The address in kanji, for Japan. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-address_kanji) */
    address_kanji?: JapanAddressParam | undefined;
    /** Date of birth. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-dob) */
    dob?: Emptyable<Individual.Dob> | undefined;
    /** An email address. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-email) */
    email?: string | undefined;
    /** First name. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-first_name) */
    first_name?: string | undefined;
    /** First name in kana, for Japan. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-first_name_kana) */
    first_name_kana?: string | undefined;
    /** First name in kanji, for Japan. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-first_name_kanji) */
    first_name_kanji?: string | undefined;
    /** Other names that the person is known by. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-full_name_aliases) */
    full_name_aliases?: Emptyable<readonly string[]> | undefined;
    /** `male` or `female`, for countries that ask. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-gender) */
    gender?: string | undefined;
    /** Number of the official identification, as the country has it. Never given back. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-id_number) */
    id_number?: string | undefined;
    /** Second number of the identification, as the country has it. Never given back. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-id_number_secondary) */
    id_number_secondary?: string | undefined;
    /** Family name. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-last_name) */
    last_name?: string | undefined;
    /** Family name in kana, for Japan. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-last_name_kana) */
    last_name_kana?: string | undefined;
    /** Family name in kanji, for Japan. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-last_name_kanji) */
    last_name_kanji?: string | undefined;
    /** Family name at birth. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-maiden_name) */
    maiden_name?: string | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-metadata) */
    metadata?: Emptyable<MetadataParam> | undefined;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-phone) */
    phone?: string | undefined;
    /** Whether the person has, or had, power in politics: `existing` or `none`. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-political_exposure) */
    political_exposure?: Individual.PoliticalExposure | undefined;
    /** The address that is officially registered. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-registered_address) */
    registered_address?: AddressParam | undefined;
    /** What the person is to the account. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-relationship) */
    relationship?: Individual.Relationship | undefined;
    /** Last four digits of the US social security number. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-ssn_last_4) */
    ssn_last_4?: string | undefined;
    /** Whether it was checked, and what is missing. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-verification) */
    verification?: Individual.Verification | undefined;
  }
  export namespace Individual {
    export interface Dob {
      /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-dob-day) */
      day: number;
      /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-dob-month) */
      month: number;
      /** Year, in four digits. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-dob-year) */
      year: number;
    }
    export type PoliticalExposure = 'existing' | 'none' | OtherString;
    export interface Relationship {
      /** Whether the person sits on the board. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-relationship-director) */
      director?: boolean | undefined;
      /** Whether the person runs much of the business. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-relationship-executive) */
      executive?: boolean | undefined;
      /** Whether the person owns 25 percent or more of the business. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-relationship-owner) */
      owner?: boolean | undefined;
      /** What percentage of the business the person owns. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-relationship-percent_ownership) */
      percent_ownership?: Emptyable<number> | undefined;
      /** The person's position, such as CEO. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-relationship-title) */
      title?: string | undefined;
    }
    export interface Verification {
      /** What proves the address. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-verification-additional_document) */
      additional_document?: Verification.AdditionalDocument | undefined;
      /** What proves the identity. [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-verification-document) */
      document?: Verification.Document | undefined;
    }
    export namespace Verification {
      export interface AdditionalDocument {
        /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-verification-additional_document-back) */
        back?: string | undefined;
        /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-verification-additional_document-front) */
        front?: string | undefined;
      }
      export interface Document {
        /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-verification-document-back) */
        back?: string | undefined;
        /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/accounts/create#create_account-individual-verification-document-front) */
        front?: string | undefined;
      }
    }
  }
  export interface Settings {
    /** The capability to take Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-bacs_debit_payments) */
    bacs_debit_payments?: Settings.BacsDebitPayments | undefined;
    /** Logo, icon and colors. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-branding) */
    branding?: Settings.Branding | undefined;
    /** Acceptance of the terms of card issuing. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-card_issuing) */
    card_issuing?: Settings.CardIssuing | undefined;
    /** The capability to take cards. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-card_payments) */
    card_payments?: Settings.CardPayments | undefined;
    /** How invoices behave. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-invoices) */
    invoices?: Settings.Invoices | undefined;
    /** How payments appear on statements. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-payments) */
    payments?: Settings.Payments | undefined;
    /** When and how money is paid out. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-payouts) */
    payouts?: Settings.Payouts | undefined;
    /** The capability to take PayPay. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-paypay_payments) */
    paypay_payments?: Settings.PaypayPayments | undefined;
    /** The capability to take SEPA direct debits. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-sepa_debit_payments) */
    sepa_debit_payments?: Settings.SepaDebitPayments | undefined;
    /** Acceptance of the terms of Treasury. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-treasury) */
    treasury?: Settings.Treasury | undefined;
  }
  export namespace Settings {
    export interface BacsDebitPayments {
      /** What customers read. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-bacs_debit_payments-display_name) */
      display_name?: string | undefined;
    }
    export interface Branding {
      /** Id of the picture of the icon (`file_…`). [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-branding-icon) */
      icon?: string | undefined;
      /** Id of the picture of the logo (`file_…`). [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-branding-logo) */
      logo?: string | undefined;
      /** The main color, as `#` and six digits. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-branding-primary_color) */
      primary_color?: string | undefined;
      /** The second color, as `#` and six digits. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-branding-secondary_color) */
      secondary_color?: string | undefined;
    }
    export interface CardIssuing {
      /** That Stripe's terms were accepted: when, and from where. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-card_issuing-tos_acceptance) */
      tos_acceptance?: CardIssuing.TosAcceptance | undefined;
    }
    export namespace CardIssuing {
      export interface TosAcceptance {
        /** When it was accepted. Unix seconds. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-card_issuing-tos_acceptance-date) */
        date?: Timestamp | undefined;
        /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-card_issuing-tos_acceptance-ip) */
        ip?: string | undefined;
        /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-card_issuing-tos_acceptance-user_agent) */
        user_agent?: Emptyable<string> | undefined;
      }
    }
    export interface CardPayments {
      /** What makes a payment fail although the issuer would take it. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-card_payments-decline_on) */
      decline_on?: CardPayments.DeclineOn | undefined;
      /** What card statements begin with, before each payment's own words. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-card_payments-statement_descriptor_prefix) */
      statement_descriptor_prefix?: string | undefined;
      /** What statements begin with in kana, for Japan. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-card_payments-statement_descriptor_prefix_kana) */
      statement_descriptor_prefix_kana?: Emptyable<string> | undefined;
      /** What statements begin with in kanji, for Japan. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-card_payments-statement_descriptor_prefix_kanji) */
      statement_descriptor_prefix_kanji?: Emptyable<string> | undefined;
    }
    export namespace CardPayments {
      export interface DeclineOn {
        /** Whether a wrong post code makes the payment fail. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-card_payments-decline_on-avs_failure) */
        avs_failure?: boolean | undefined;
        /** Whether a wrong security code makes the payment fail. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-card_payments-decline_on-cvc_failure) */
        cvc_failure?: boolean | undefined;
      }
    }
    export interface Invoices {
      /** Whether customers may store the payment method that pays an invoice. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-invoices-hosted_payment_method_save) */
      hosted_payment_method_save?: Invoices.HostedPaymentMethodSave | undefined;
    }
    export namespace Invoices {
      export type HostedPaymentMethodSave = 'always' | 'never' | 'offer' | OtherString;
    }
    export interface Payments {
      /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-payments-statement_descriptor) */
      statement_descriptor?: string | undefined;
      /** What stands on statements in kana, for Japan. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-payments-statement_descriptor_kana) */
      statement_descriptor_kana?: string | undefined;
      /** What stands on statements in kanji, for Japan. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-payments-statement_descriptor_kanji) */
      statement_descriptor_kanji?: string | undefined;
    }
    export interface Payouts {
      /** Whether a negative balance is taken from the bank account. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-payouts-debit_negative_balances) */
      debit_negative_balances?: boolean | undefined;
      /** How often money is paid out by itself. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-payouts-schedule) */
      schedule?: Payouts.Schedule | undefined;
      /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-payouts-statement_descriptor) */
      statement_descriptor?: string | undefined;
    }
    export namespace Payouts {
      export interface Schedule {
        /** How many days money waits before it is paid out. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-payouts-schedule-delay_days) */
        delay_days?: 'minimum' | number | undefined;
        /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-payouts-schedule-interval) */
        interval?: Schedule.Interval | undefined;
        /** The day of the month that payouts are made on, 1 to 31. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-payouts-schedule-monthly_anchor) */
        monthly_anchor?: number | undefined;
        /** The days of the month that payouts are made on, each 1 to 31. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-payouts-schedule-monthly_payout_days) */
        monthly_payout_days?: readonly number[] | undefined;
        /** The day of the week that payouts are made on. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-payouts-schedule-weekly_anchor) */
        weekly_anchor?: Schedule.WeeklyAnchor | undefined;
        /** The days of the week that payouts are made on. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-payouts-schedule-weekly_payout_days) */
        weekly_payout_days?: readonly Schedule.WeeklyPayoutDay[] | undefined;
      }
      export namespace Schedule {
        export type Interval = 'daily' | 'manual' | 'monthly' | 'weekly' | OtherString;
        export type WeeklyAnchor = 'friday' | 'monday' | 'saturday' | 'sunday' | 'thursday' | 'tuesday' | 'wednesday' | OtherString;
        export type WeeklyPayoutDay = 'friday' | 'monday' | 'thursday' | 'tuesday' | 'wednesday' | OtherString;
      }
    }
    export interface PaypayPayments {
      /** Ids of more files (`file_…`). [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-paypay_payments-additional_files) */
      additional_files?: readonly string[] | undefined;
      /** Whether goods are digital or physical. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-paypay_payments-goods_type) */
      goods_type?: PaypayPayments.GoodsType | undefined;
      /** The website, and how it can be looked at. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-paypay_payments-site) */
      site?: PaypayPayments.Site | undefined;
    }
    export namespace PaypayPayments {
      export type GoodsType = 'digital_content' | 'other';
      export interface Site {
        /** What is known of a site that anybody can open. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-paypay_payments-site-accessible) */
        accessible?: Site.Accessible | undefined;
        /** How to get into a site that is not open yet. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-paypay_payments-site-in_development) */
        in_development?: Site.InDevelopment | undefined;
        /** What shows a site that not everybody can open. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-paypay_payments-site-restricted) */
        restricted?: Site.Restricted | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-paypay_payments-site-type) */
        type?: Site.Type | undefined;
      }
      export namespace Site {
        export interface Accessible extends NoParams {
        }
        export interface InDevelopment {
          /** The password to sign in with. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-paypay_payments-site-in_development-password) */
          password: string;
          /** The name to sign in with. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-paypay_payments-site-in_development-username) */
          username?: string | undefined;
        }
        export interface Restricted {
          /** Id of a file that shows how customers pay (`file_…`). [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-paypay_payments-site-restricted-payment_flow_file) */
          payment_flow_file?: string | undefined;
        }
        export type Type = 'accessible' | 'in_development' | 'restricted';
      }
    }
    export interface SepaDebitPayments {
      /** Identifies who debits in the SEPA area. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-sepa_debit_payments-creditor_id) */
      creditor_id?: string | undefined;
    }
    export interface Treasury {
      /** That Stripe's terms were accepted: when, and from where. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-treasury-tos_acceptance) */
      tos_acceptance?: Treasury.TosAcceptance | undefined;
    }
    export namespace Treasury {
      export interface TosAcceptance {
        /** When it was accepted. Unix seconds. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-treasury-tos_acceptance-date) */
        date?: Timestamp | undefined;
        /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-treasury-tos_acceptance-ip) */
        ip?: string | undefined;
        /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/accounts/create#create_account-settings-treasury-tos_acceptance-user_agent) */
        user_agent?: Emptyable<string> | undefined;
      }
    }
  }
  export interface TosAcceptance {
    /** When it was accepted. Unix seconds. [Docs](https://docs.stripe.com/api/accounts/create#create_account-tos_acceptance-date) */
    date?: Timestamp | undefined;
    /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/accounts/create#create_account-tos_acceptance-ip) */
    ip?: string | undefined;
    /** Which terms were accepted, such as `full` or `recipient`. [Docs](https://docs.stripe.com/api/accounts/create#create_account-tos_acceptance-service_agreement) */
    service_agreement?: string | undefined;
    /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/accounts/create#create_account-tos_acceptance-user_agent) */
    user_agent?: string | undefined;
  }
  export type Type = 'custom' | 'express' | 'standard' | OtherString;
}

export interface AccountRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface AccountUpdateParams {
  /** Id of a token with the details, made by the account itself (`ct_…`). [Docs](https://docs.stripe.com/api/accounts/update#update_account-account_token) */
  account_token?: string | undefined;
  /** What the business does and how customers reach it. [Docs](https://docs.stripe.com/api/accounts/update#update_account-business_profile) */
  business_profile?: AccountUpdateParams.BusinessProfile | undefined;
  /** `individual`, `company`, `non_profit` or, in the US, `government_entity`. [Docs](https://docs.stripe.com/api/accounts/update#update_account-business_type) */
  business_type?: AccountUpdateParams.BusinessType | undefined;
  /** What the account may do, and what is asked for. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities) */
  capabilities?: AccountUpdateParams.Capabilities | undefined;
  /** The company, where the business is one. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company) */
  company?: AccountUpdateParams.Company | undefined;
  /** The currency of its balance and payouts, three letters in lower case. [Docs](https://docs.stripe.com/api/accounts/update#update_account-default_currency) */
  default_currency?: string | undefined;
  /** Files that prove what was stated, by their ids. [Docs](https://docs.stripe.com/api/accounts/update#update_account-documents) */
  documents?: AccountUpdateParams.Documents | undefined;
  /** An email address. [Docs](https://docs.stripe.com/api/accounts/update#update_account-email) */
  email?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Where payouts go: a token, or details of a bank account or card. [Docs](https://docs.stripe.com/api/accounts/update#update_account-external_account) */
  external_account?: Emptyable<string | AccountUpdateParams.BankAccount | AccountUpdateParams.Card | AccountUpdateParams.CardToken> | undefined;
  /** Groups that the account is in, such as one for fees. [Docs](https://docs.stripe.com/api/accounts/update#update_account-groups) */
  groups?: AccountUpdateParams.Groups | undefined;
  /** The person, where the business is one. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual) */
  individual?: AccountUpdateParams.Individual | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/accounts/update#update_account-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** How the account behaves: branding, cards, payouts, payments. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings) */
  settings?: AccountUpdateParams.Settings | undefined;
  /** That Stripe's terms were accepted: when, and from where. [Docs](https://docs.stripe.com/api/accounts/update#update_account-tos_acceptance) */
  tos_acceptance?: AccountUpdateParams.TosAcceptance | undefined;
}
export declare namespace AccountUpdateParams {
  export interface BusinessProfile {
    /** Revenue in a year. [Docs](https://docs.stripe.com/api/accounts/update#update_account-business_profile-annual_revenue) */
    annual_revenue?: BusinessProfile.AnnualRevenue | undefined;
    /** How many people work there, about. [Docs](https://docs.stripe.com/api/accounts/update#update_account-business_profile-estimated_worker_count) */
    estimated_worker_count?: number | undefined;
    /** Kind of business as four digits (merchant category code). [Docs](https://docs.stripe.com/api/accounts/update#update_account-business_profile-mcc) */
    mcc?: string | undefined;
    /** Whether women, minorities or others own it, as US law has it asked. [Docs](https://docs.stripe.com/api/accounts/update#update_account-business_profile-minority_owned_business_designation) */
    minority_owned_business_designation?: readonly BusinessProfile.MinorityOwnedBusinessDesignation[] | undefined;
    /** Revenue in a month, about. [Docs](https://docs.stripe.com/api/accounts/update#update_account-business_profile-monthly_estimated_revenue) */
    monthly_estimated_revenue?: BusinessProfile.MonthlyEstimatedRevenue | undefined;
    /** What it is called. [Docs](https://docs.stripe.com/api/accounts/update#update_account-business_profile-name) */
    name?: string | undefined;
    /** What was bought. [Docs](https://docs.stripe.com/api/accounts/update#update_account-business_profile-product_description) */
    product_description?: string | undefined;
    /** The page that Japanese law on trade asks for. [Docs](https://docs.stripe.com/api/accounts/update#update_account-business_profile-specified_commercial_transactions_act_url) */
    specified_commercial_transactions_act_url?: Emptyable<string> | undefined;
    /** Where customers can send letters to. [Docs](https://docs.stripe.com/api/accounts/update#update_account-business_profile-support_address) */
    support_address?: AddressParam | undefined;
    /** Where customers can write to. [Docs](https://docs.stripe.com/api/accounts/update#update_account-business_profile-support_email) */
    support_email?: string | undefined;
    /** Where customers can call. [Docs](https://docs.stripe.com/api/accounts/update#update_account-business_profile-support_phone) */
    support_phone?: string | undefined;
    /** Where customers find help. [Docs](https://docs.stripe.com/api/accounts/update#update_account-business_profile-support_url) */
    support_url?: Emptyable<string> | undefined;
    /** Where it can be reached. [Docs](https://docs.stripe.com/api/accounts/update#update_account-business_profile-url) */
    url?: string | undefined;
  }
  export namespace BusinessProfile {
    export interface AnnualRevenue {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/accounts/update#update_account-business_profile-annual_revenue-amount) */
      amount: number;
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/accounts/update#update_account-business_profile-annual_revenue-currency) */
      currency: string;
      /** The last day of the fiscal year, `YYYY-MM-DD`. [Docs](https://docs.stripe.com/api/accounts/update#update_account-business_profile-annual_revenue-fiscal_year_end) */
      fiscal_year_end: string;
    }
    export type MinorityOwnedBusinessDesignation = 'lgbtqi_owned_business' | 'minority_owned_business' | 'none_of_these_apply' | 'prefer_not_to_answer' | 'women_owned_business' | OtherString;
    export interface MonthlyEstimatedRevenue {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/accounts/update#update_account-business_profile-monthly_estimated_revenue-amount) */
      amount: number;
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/accounts/update#update_account-business_profile-monthly_estimated_revenue-currency) */
      currency: string;
    }
  }
  export type BusinessType = 'company' | 'government_entity' | 'individual' | 'non_profit' | OtherString;
  export interface Capabilities {
    /** The capability to take pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-acss_debit_payments) */
    acss_debit_payments?: Capabilities.AcssDebitPayments | undefined;
    /** The capability to take Affirm. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-affirm_payments) */
    affirm_payments?: Capabilities.AffirmPayments | undefined;
    /** The capability to take Afterpay or Clearpay. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-afterpay_clearpay_payments) */
    afterpay_clearpay_payments?: Capabilities.AfterpayClearpayPayments | undefined;
    /** The capability to take Alma. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-alma_payments) */
    alma_payments?: Capabilities.AlmaPayments | undefined;
    /** The capability to take Amazon Pay. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-amazon_pay_payments) */
    amazon_pay_payments?: Capabilities.AmazonPayPayments | undefined;
    /** The capability to sell apps. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-app_distribution) */
    app_distribution?: Capabilities.AppDistribution | undefined;
    /** The capability to take BECS direct debits in Australia. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-au_becs_debit_payments) */
    au_becs_debit_payments?: Capabilities.AuBecsDebitPayments | undefined;
    /** The capability to take Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-bacs_debit_payments) */
    bacs_debit_payments?: Capabilities.BacsDebitPayments | undefined;
    /** The capability to take Bancontact. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-bancontact_payments) */
    bancontact_payments?: Capabilities.BancontactPayments | undefined;
    /** The capability to take bank transfers. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-bank_transfer_payments) */
    bank_transfer_payments?: Capabilities.BankTransferPayments | undefined;
    /** The capability to take Billie. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-billie_payments) */
    billie_payments?: Capabilities.BilliePayments | undefined;
    /** The capability to take Bizum. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-bizum_payments) */
    bizum_payments?: Capabilities.BizumPayments | undefined;
    /** The capability to take BLIK. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-blik_payments) */
    blik_payments?: Capabilities.BlikPayments | undefined;
    /** The capability to take BLIK again and again. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-blik_recurring_payments) */
    blik_recurring_payments?: Capabilities.BlikRecurringPayments | undefined;
    /** The capability to take Boleto. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-boleto_payments) */
    boleto_payments?: Capabilities.BoletoPayments | undefined;
    /** The capability to issue cards. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-card_issuing) */
    card_issuing?: Capabilities.CardIssuing | undefined;
    /** The capability to take cards. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-card_payments) */
    card_payments?: Capabilities.CardPayments | undefined;
    /** The capability to take Cartes Bancaires. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-cartes_bancaires_payments) */
    cartes_bancaires_payments?: Capabilities.CartesBancairesPayments | undefined;
    /** The capability to take Cash App Pay. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-cashapp_payments) */
    cashapp_payments?: Capabilities.CashappPayments | undefined;
    /** The capability to take stablecoins. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-crypto_payments) */
    crypto_payments?: Capabilities.CryptoPayments | undefined;
    /** The capability to take EPS. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-eps_payments) */
    eps_payments?: Capabilities.EpsPayments | undefined;
    /** The capability to take FPX. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-fpx_payments) */
    fpx_payments?: Capabilities.FpxPayments | undefined;
    /** The capability to take bank transfers in the United Kingdom. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-gb_bank_transfer_payments) */
    gb_bank_transfer_payments?: Capabilities.GbBankTransferPayments | undefined;
    /** The capability to take giropay. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-giropay_payments) */
    giropay_payments?: Capabilities.GiropayPayments | undefined;
    /** The capability to take GrabPay. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-grabpay_payments) */
    grabpay_payments?: Capabilities.GrabpayPayments | undefined;
    /** The capability to take iDEAL. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-ideal_payments) */
    ideal_payments?: Capabilities.IdealPayments | undefined;
    /** The capability to take cards from abroad in India. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-india_international_payments) */
    india_international_payments?: Capabilities.IndiaInternationalPayments | undefined;
    /** The capability to take JCB cards, for Japan. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-jcb_payments) */
    jcb_payments?: Capabilities.JcbPayments | undefined;
    /** The capability to take bank transfers in Japan. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-jp_bank_transfer_payments) */
    jp_bank_transfer_payments?: Capabilities.JpBankTransferPayments | undefined;
    /** The capability to take Kakao Pay. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-kakao_pay_payments) */
    kakao_pay_payments?: Capabilities.KakaoPayPayments | undefined;
    /** The capability to take Klarna. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-klarna_payments) */
    klarna_payments?: Capabilities.KlarnaPayments | undefined;
    /** The capability to take payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-konbini_payments) */
    konbini_payments?: Capabilities.KonbiniPayments | undefined;
    /** The capability to take Korean cards. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-kr_card_payments) */
    kr_card_payments?: Capabilities.KrCardPayments | undefined;
    /** The capability that older accounts have, for cards and transfers. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-legacy_payments) */
    legacy_payments?: Capabilities.LegacyPayments | undefined;
    /** The capability to take Link. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-link_payments) */
    link_payments?: Capabilities.LinkPayments | undefined;
    /** The capability to take MB WAY. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-mb_way_payments) */
    mb_way_payments?: Capabilities.MbWayPayments | undefined;
    /** The capability to take MobilePay. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-mobilepay_payments) */
    mobilepay_payments?: Capabilities.MobilepayPayments | undefined;
    /** The capability to take Multibanco. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-multibanco_payments) */
    multibanco_payments?: Capabilities.MultibancoPayments | undefined;
    /** The capability to take bank transfers in Mexico. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-mx_bank_transfer_payments) */
    mx_bank_transfer_payments?: Capabilities.MxBankTransferPayments | undefined;
    /** The capability to take Naver Pay. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-naver_pay_payments) */
    naver_pay_payments?: Capabilities.NaverPayPayments | undefined;
    /** The capability to take BECS direct debits in New Zealand. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-nz_bank_account_becs_debit_payments) */
    nz_bank_account_becs_debit_payments?: Capabilities.NzBankAccountBecsDebitPayments | undefined;
    /** The capability to take OXXO. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-oxxo_payments) */
    oxxo_payments?: Capabilities.OxxoPayments | undefined;
    /** The capability to take Przelewy24. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-p24_payments) */
    p24_payments?: Capabilities.P24Payments | undefined;
    /** The capability to take Pay by Bank. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-pay_by_bank_payments) */
    pay_by_bank_payments?: Capabilities.PayByBankPayments | undefined;
    /** The capability to take PAYCO. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-payco_payments) */
    payco_payments?: Capabilities.PaycoPayments | undefined;
    /** The capability to take PayNow. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-paynow_payments) */
    paynow_payments?: Capabilities.PaynowPayments | undefined;
    /** The capability to take PayPay. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-paypay_payments) */
    paypay_payments?: Capabilities.PaypayPayments | undefined;
    /** The capability to take PayTo. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-payto_payments) */
    payto_payments?: Capabilities.PaytoPayments | undefined;
    /** The capability to take Pix. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-pix_payments) */
    pix_payments?: Capabilities.PixPayments | undefined;
    /** The capability to take PromptPay. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-promptpay_payments) */
    promptpay_payments?: Capabilities.PromptpayPayments | undefined;
    /** The capability to take Revolut Pay. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-revolut_pay_payments) */
    revolut_pay_payments?: Capabilities.RevolutPayPayments | undefined;
    /** The capability to take Samsung Pay. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-samsung_pay_payments) */
    samsung_pay_payments?: Capabilities.SamsungPayPayments | undefined;
    /** The capability to take Satispay. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-satispay_payments) */
    satispay_payments?: Capabilities.SatispayPayments | undefined;
    /** The capability to take Scalapay. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-scalapay_payments) */
    scalapay_payments?: Capabilities.ScalapayPayments | undefined;
    /** The capability to take SEPA bank transfers. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-sepa_bank_transfer_payments) */
    sepa_bank_transfer_payments?: Capabilities.SepaBankTransferPayments | undefined;
    /** The capability to take SEPA direct debits. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-sepa_debit_payments) */
    sepa_debit_payments?: Capabilities.SepaDebitPayments | undefined;
    /** The capability to take seQura. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-sequra_payments) */
    sequra_payments?: Capabilities.SequraPayments | undefined;
    /** The capability to take Sofort. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-sofort_payments) */
    sofort_payments?: Capabilities.SofortPayments | undefined;
    /** The capability to take Sunbit. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-sunbit_payments) */
    sunbit_payments?: Capabilities.SunbitPayments | undefined;
    /** The capability to take Swish. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-swish_payments) */
    swish_payments?: Capabilities.SwishPayments | undefined;
    /** The capability to have form 1099-K filed. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-tax_reporting_us_1099_k) */
    tax_reporting_us_1099_k?: Capabilities.TaxReportingUs1099K | undefined;
    /** The capability to have form 1099-MISC filed. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-tax_reporting_us_1099_misc) */
    tax_reporting_us_1099_misc?: Capabilities.TaxReportingUs1099Misc | undefined;
    /** The capability to receive transfers from the platform. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-transfers) */
    transfers?: Capabilities.Transfers | undefined;
    /** The capability to use financial accounts. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-treasury) */
    treasury?: Capabilities.Treasury | undefined;
    /** The capability to take TWINT. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-twint_payments) */
    twint_payments?: Capabilities.TwintPayments | undefined;
    /** The capability to take UPI. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-upi_payments) */
    upi_payments?: Capabilities.UpiPayments | undefined;
    /** The capability to take ACH direct debits. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-us_bank_account_ach_payments) */
    us_bank_account_ach_payments?: Capabilities.UsBankAccountAchPayments | undefined;
    /** The capability to take bank transfers in the United States. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-us_bank_transfer_payments) */
    us_bank_transfer_payments?: Capabilities.UsBankTransferPayments | undefined;
    /** The capability to take Wero. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-wero_payments) */
    wero_payments?: Capabilities.WeroPayments | undefined;
    /** The capability to take Zip. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-zip_payments) */
    zip_payments?: Capabilities.ZipPayments | undefined;
  }
  export namespace Capabilities {
    export interface AcssDebitPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-acss_debit_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface AffirmPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-affirm_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface AfterpayClearpayPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-afterpay_clearpay_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface AlmaPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-alma_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface AmazonPayPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-amazon_pay_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface AppDistribution {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-app_distribution-requested) */
      requested?: boolean | undefined;
    }
    export interface AuBecsDebitPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-au_becs_debit_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface BacsDebitPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-bacs_debit_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface BancontactPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-bancontact_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface BankTransferPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-bank_transfer_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface BilliePayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-billie_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface BizumPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-bizum_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface BlikPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-blik_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface BlikRecurringPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-blik_recurring_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface BoletoPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-boleto_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface CardIssuing {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-card_issuing-requested) */
      requested?: boolean | undefined;
    }
    export interface CardPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-card_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface CartesBancairesPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-cartes_bancaires_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface CashappPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-cashapp_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface CryptoPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-crypto_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface EpsPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-eps_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface FpxPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-fpx_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface GbBankTransferPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-gb_bank_transfer_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface GiropayPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-giropay_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface GrabpayPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-grabpay_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface IdealPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-ideal_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface IndiaInternationalPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-india_international_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface JcbPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-jcb_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface JpBankTransferPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-jp_bank_transfer_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface KakaoPayPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-kakao_pay_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface KlarnaPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-klarna_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface KonbiniPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-konbini_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface KrCardPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-kr_card_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface LegacyPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-legacy_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface LinkPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-link_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface MbWayPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-mb_way_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface MobilepayPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-mobilepay_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface MultibancoPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-multibanco_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface MxBankTransferPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-mx_bank_transfer_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface NaverPayPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-naver_pay_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface NzBankAccountBecsDebitPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-nz_bank_account_becs_debit_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface OxxoPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-oxxo_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface P24Payments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-p24_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface PayByBankPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-pay_by_bank_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface PaycoPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-payco_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface PaynowPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-paynow_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface PaypayPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-paypay_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface PaytoPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-payto_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface PixPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-pix_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface PromptpayPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-promptpay_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface RevolutPayPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-revolut_pay_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface SamsungPayPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-samsung_pay_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface SatispayPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-satispay_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface ScalapayPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-scalapay_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface SepaBankTransferPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-sepa_bank_transfer_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface SepaDebitPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-sepa_debit_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface SequraPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-sequra_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface SofortPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-sofort_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface SunbitPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-sunbit_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface SwishPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-swish_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface TaxReportingUs1099K {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-tax_reporting_us_1099_k-requested) */
      requested?: boolean | undefined;
    }
    export interface TaxReportingUs1099Misc {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-tax_reporting_us_1099_misc-requested) */
      requested?: boolean | undefined;
    }
    export interface Transfers {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-transfers-requested) */
      requested?: boolean | undefined;
    }
    export interface Treasury {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-treasury-requested) */
      requested?: boolean | undefined;
    }
    export interface TwintPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-twint_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface UpiPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-upi_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface UsBankAccountAchPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-us_bank_account_ach_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface UsBankTransferPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-us_bank_transfer_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface WeroPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-wero_payments-requested) */
      requested?: boolean | undefined;
    }
    export interface ZipPayments {
      /** Whether it is wanted. [Docs](https://docs.stripe.com/api/accounts/update#update_account-capabilities-zip_payments-requested) */
      requested?: boolean | undefined;
    }
  }
  export interface Company {
    /** A postal address. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-address) */
    address?: AddressParam | undefined;
    /** The address in kana, for Japan. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-address_kana) */
    address_kana?: JapanAddressParam | undefined;
    /** The address in kanji, for Japan. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-address_kanji) */
    address_kanji?: JapanAddressParam | undefined;
    /** Where the company is run from. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-administrative_address) */
    administrative_address?: AddressParam | undefined;
    /** Whether all directors have been named. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-directors_provided) */
    directors_provided?: boolean | undefined;
    /** Declaration that the directors are right: when, and from where. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-directorship_declaration) */
    directorship_declaration?: Company.DirectorshipDeclaration | undefined;
    /** Whether all executives have been named. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-executives_provided) */
    executives_provided?: boolean | undefined;
    /** Number of the export license, for India. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-export_license_id) */
    export_license_id?: string | undefined;
    /** Code for the purpose of exports, for India. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-export_purpose_code) */
    export_purpose_code?: string | undefined;
    /** What it is called. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-name) */
    name?: string | undefined;
    /** The name in kana, for Japan. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-name_kana) */
    name_kana?: string | undefined;
    /** The name in kanji, for Japan. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-name_kanji) */
    name_kanji?: string | undefined;
    /** Whether all owners have been named. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-owners_provided) */
    owners_provided?: boolean | undefined;
    /** Declaration that the owners are right: when, and from where. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-ownership_declaration) */
    ownership_declaration?: Company.OwnershipDeclaration | undefined;
    /** Why owners need not be named. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-ownership_exemption_reason) */
    ownership_exemption_reason?: Emptyable<Company.OwnershipExemptionReason> | undefined;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-phone) */
    phone?: string | undefined;
    /** Where the company is in fact. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-physical_address) */
    physical_address?: AddressParam | undefined;
    /** Where the company mostly does business. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-principal_place_of_business) */
    principal_place_of_business?: AddressParam | undefined;
    /** The day of the registration. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-registration_date) */
    registration_date?: Emptyable<Company.RegistrationDate> | undefined;
    /** The number in the official register. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-registration_number) */
    registration_number?: string | undefined;
    /** Declaration that who acts may do so: when, and from where. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-representative_declaration) */
    representative_declaration?: Company.RepresentativeDeclaration | undefined;
    /** The legal form of the company. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-structure) */
    structure?: Emptyable<Company.Structure> | undefined;
    /** The tax number. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-tax_id) */
    tax_id?: string | undefined;
    /** Who gave the tax number, for Germany and Austria. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-tax_id_registrar) */
    tax_id_registrar?: string | undefined;
    /** The VAT number. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-vat_id) */
    vat_id?: string | undefined;
    /** Whether it was checked, and what is missing. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-verification) */
    verification?: Company.Verification | undefined;
  }
  export namespace Company {
    export interface DirectorshipDeclaration {
      /** When it was declared. Unix seconds. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-directorship_declaration-date) */
      date?: Timestamp | undefined;
      /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-directorship_declaration-ip) */
      ip?: string | undefined;
      /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-directorship_declaration-user_agent) */
      user_agent?: string | undefined;
    }
    export interface OwnershipDeclaration {
      /** When it was declared. Unix seconds. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-ownership_declaration-date) */
      date?: Timestamp | undefined;
      /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-ownership_declaration-ip) */
      ip?: string | undefined;
      /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-ownership_declaration-user_agent) */
      user_agent?: string | undefined;
    }
    export type OwnershipExemptionReason = 'qualified_entity_exceeds_ownership_threshold' | 'qualifies_as_financial_institution' | OtherString;
    export interface RegistrationDate {
      /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-registration_date-day) */
      day: number;
      /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-registration_date-month) */
      month: number;
      /** Year, in four digits. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-registration_date-year) */
      year: number;
    }
    export interface RepresentativeDeclaration {
      /** When it was declared. Unix seconds. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-representative_declaration-date) */
      date?: Timestamp | undefined;
      /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-representative_declaration-ip) */
      ip?: string | undefined;
      /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-representative_declaration-user_agent) */
      user_agent?: string | undefined;
    }
    export type Structure = 'free_zone_establishment' | 'free_zone_llc' | 'government_instrumentality' | 'governmental_unit' | 'incorporated_non_profit' | 'incorporated_partnership' | 'limited_liability_partnership' | 'llc' | 'multi_member_llc' | 'private_company' | 'private_corporation' | 'private_partnership' | 'public_company' | 'public_corporation' | 'public_partnership' | 'registered_charity' | 'single_member_llc' | 'sole_establishment' | 'sole_proprietorship' | 'tax_exempt_government_instrumentality' | 'unincorporated_association' | 'unincorporated_non_profit' | 'unincorporated_partnership' | OtherString;
    export interface Verification {
      /** What proves the identity. [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-verification-document) */
      document?: Verification.Document | undefined;
    }
    export namespace Verification {
      export interface Document {
        /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-verification-document-back) */
        back?: string | undefined;
        /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/accounts/update#update_account-company-verification-document-front) */
        front?: string | undefined;
      }
    }
  }
  export interface Documents {
    /** What proves that the bank account is theirs. [Docs](https://docs.stripe.com/api/accounts/update#update_account-documents-bank_account_ownership_verification) */
    bank_account_ownership_verification?: Documents.BankAccountOwnershipVerification | undefined;
    /** The license to do business. [Docs](https://docs.stripe.com/api/accounts/update#update_account-documents-company_license) */
    company_license?: Documents.CompanyLicense | undefined;
    /** The memorandum of association. [Docs](https://docs.stripe.com/api/accounts/update#update_account-documents-company_memorandum_of_association) */
    company_memorandum_of_association?: Documents.CompanyMemorandumOfAssociation | undefined;
    /** The decree of a ministry, where the country has one. [Docs](https://docs.stripe.com/api/accounts/update#update_account-documents-company_ministerial_decree) */
    company_ministerial_decree?: Documents.CompanyMinisterialDecree | undefined;
    /** What proves the registration. [Docs](https://docs.stripe.com/api/accounts/update#update_account-documents-company_registration_verification) */
    company_registration_verification?: Documents.CompanyRegistrationVerification | undefined;
    /** What proves the tax number. [Docs](https://docs.stripe.com/api/accounts/update#update_account-documents-company_tax_id_verification) */
    company_tax_id_verification?: Documents.CompanyTaxIdVerification | undefined;
    /** What proves the address. [Docs](https://docs.stripe.com/api/accounts/update#update_account-documents-proof_of_address) */
    proof_of_address?: Documents.ProofOfAddress | undefined;
    /** What proves that it does business there. [Docs](https://docs.stripe.com/api/accounts/update#update_account-documents-proof_of_business_presence) */
    proof_of_business_presence?: Documents.ProofOfBusinessPresence | undefined;
    /** What proves the registration. [Docs](https://docs.stripe.com/api/accounts/update#update_account-documents-proof_of_registration) */
    proof_of_registration?: Documents.ProofOfRegistration | undefined;
    /** What proves who owns it in the end. [Docs](https://docs.stripe.com/api/accounts/update#update_account-documents-proof_of_ultimate_beneficial_ownership) */
    proof_of_ultimate_beneficial_ownership?: Documents.ProofOfUltimateBeneficialOwnership | undefined;
  }
  export namespace Documents {
    export interface BankAccountOwnershipVerification {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/accounts/update#update_account-documents-bank_account_ownership_verification-files) */
      files?: readonly string[] | undefined;
    }
    export interface CompanyLicense {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/accounts/update#update_account-documents-company_license-files) */
      files?: readonly string[] | undefined;
    }
    export interface CompanyMemorandumOfAssociation {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/accounts/update#update_account-documents-company_memorandum_of_association-files) */
      files?: readonly string[] | undefined;
    }
    export interface CompanyMinisterialDecree {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/accounts/update#update_account-documents-company_ministerial_decree-files) */
      files?: readonly string[] | undefined;
    }
    export interface CompanyRegistrationVerification {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/accounts/update#update_account-documents-company_registration_verification-files) */
      files?: readonly string[] | undefined;
    }
    export interface CompanyTaxIdVerification {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/accounts/update#update_account-documents-company_tax_id_verification-files) */
      files?: readonly string[] | undefined;
    }
    export interface ProofOfAddress {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/accounts/update#update_account-documents-proof_of_address-files) */
      files?: readonly string[] | undefined;
    }
    export interface ProofOfBusinessPresence {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/accounts/update#update_account-documents-proof_of_business_presence-files) */
      files?: readonly string[] | undefined;
    }
    export interface ProofOfRegistration {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/accounts/update#update_account-documents-proof_of_registration-files) */
      files?: readonly string[] | undefined;
      /** Who signed it. [Docs](https://docs.stripe.com/api/accounts/update#update_account-documents-proof_of_registration-signer) */
      signer?: ProofOfRegistration.Signer | undefined;
    }
    export namespace ProofOfRegistration {
      export interface Signer {
        /** Id of the person (`person_…`). [Docs](https://docs.stripe.com/api/accounts/update#update_account-documents-proof_of_registration-signer-person) */
        person?: string | undefined;
      }
    }
    export interface ProofOfUltimateBeneficialOwnership {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/accounts/update#update_account-documents-proof_of_ultimate_beneficial_ownership-files) */
      files?: readonly string[] | undefined;
      /** Who signed it. [Docs](https://docs.stripe.com/api/accounts/update#update_account-documents-proof_of_ultimate_beneficial_ownership-signer) */
      signer?: ProofOfUltimateBeneficialOwnership.Signer | undefined;
    }
    export namespace ProofOfUltimateBeneficialOwnership {
      export interface Signer {
        /** Id of the person (`person_…`). [Docs](https://docs.stripe.com/api/accounts/update#update_account-documents-proof_of_ultimate_beneficial_ownership-signer-person) */
        person?: string | undefined;
      }
    }
  }
  export interface BankAccount {
    /** What kind of object this is. [Docs](https://docs.stripe.com/api/accounts/update#update_account-external_account-object) */
    object: 'bank_account';
    /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/accounts/update#update_account-external_account-account_holder_name) */
    account_holder_name?: string | undefined;
    /** `individual` or `company`. [Docs](https://docs.stripe.com/api/accounts/update#update_account-external_account-account_holder_type) */
    account_holder_type?: BankAccount.AccountHolderType | undefined;
    /** The number of the bank account. [Docs](https://docs.stripe.com/api/accounts/update#update_account-external_account-account_number) */
    account_number: string;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/accounts/update#update_account-external_account-country) */
    country: string;
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/accounts/update#update_account-external_account-currency) */
    currency?: string | undefined;
    /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/accounts/update#update_account-external_account-routing_number) */
    routing_number?: string | undefined;
  }
  export namespace BankAccount {
    export type AccountHolderType = 'company' | 'individual' | OtherString;
  }
  export interface Card {
    /** What kind of object this is. [Docs](https://docs.stripe.com/api/accounts/update#update_account-external_account-object) */
    object: 'card';
    /** City of the card's billing address. [Docs](https://docs.stripe.com/api/accounts/update#update_account-external_account-address_city) */
    address_city?: string | undefined;
    /** Country of the card's billing address. [Docs](https://docs.stripe.com/api/accounts/update#update_account-external_account-address_country) */
    address_country?: string | undefined;
    /** Street and house number of the card's billing address. [Docs](https://docs.stripe.com/api/accounts/update#update_account-external_account-address_line1) */
    address_line1?: string | undefined;
    /** Flat, floor or the like of the card's billing address. [Docs](https://docs.stripe.com/api/accounts/update#update_account-external_account-address_line2) */
    address_line2?: string | undefined;
    /** State or region of the card's billing address. [Docs](https://docs.stripe.com/api/accounts/update#update_account-external_account-address_state) */
    address_state?: string | undefined;
    /** Post code of the card's billing address. [Docs](https://docs.stripe.com/api/accounts/update#update_account-external_account-address_zip) */
    address_zip?: string | undefined;
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/accounts/update#update_account-external_account-currency) */
    currency?: string | undefined;
    /** The security code of the card. [Docs](https://docs.stripe.com/api/accounts/update#update_account-external_account-cvc) */
    cvc?: string | undefined;
    /** Whether payouts in its currency go here. [Docs](https://docs.stripe.com/api/accounts/update#update_account-external_account-default_for_currency) */
    default_for_currency?: boolean | undefined;
    /** Month of expiry, 1 to 12. [Docs](https://docs.stripe.com/api/accounts/update#update_account-external_account-exp_month) */
    exp_month: number;
    /** Year of expiry, in four digits. [Docs](https://docs.stripe.com/api/accounts/update#update_account-external_account-exp_year) */
    exp_year: number;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/accounts/update#update_account-external_account-metadata) */
    metadata?: MetadataParam | undefined;
    /** What it is called. [Docs](https://docs.stripe.com/api/accounts/update#update_account-external_account-name) */
    name?: string | undefined;
    /** The number of the card, without spaces. [Docs](https://docs.stripe.com/api/accounts/update#update_account-external_account-number) */
    number: string;
  }
  export interface CardToken {
    /** What kind of object this is. [Docs](https://docs.stripe.com/api/accounts/update#update_account-external_account-object) */
    object: 'card';
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/accounts/update#update_account-external_account-currency) */
    currency?: string | undefined;
    /** Id of the token (`tok_…`). [Docs](https://docs.stripe.com/api/accounts/update#update_account-external_account-token) */
    token: string;
  }
  export interface Groups {
    /** The group whose fees apply to payments. [Docs](https://docs.stripe.com/api/accounts/update#update_account-groups-payments_pricing) */
    payments_pricing?: Emptyable<string> | undefined;
  }
  export interface Individual {
    /** A postal address. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-address) */
    address?: AddressParam | undefined;
    /** The address in kana, for Japan. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-address_kana) */
    address_kana?: JapanAddressParam | undefined;
    /** The address in kanji, for Japan. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-address_kanji) */
    address_kanji?: JapanAddressParam | undefined;
    /** Date of birth. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-dob) */
    dob?: Emptyable<Individual.Dob> | undefined;
    /** An email address. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-email) */
    email?: string | undefined;
    /** First name. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-first_name) */
    first_name?: string | undefined;
    /** First name in kana, for Japan. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-first_name_kana) */
    first_name_kana?: string | undefined;
    /** First name in kanji, for Japan. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-first_name_kanji) */
    first_name_kanji?: string | undefined;
    /** Other names that the person is known by. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-full_name_aliases) */
    full_name_aliases?: Emptyable<readonly string[]> | undefined;
    /** `male` or `female`, for countries that ask. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-gender) */
    gender?: string | undefined;
    /** Number of the official identification, as the country has it. Never given back. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-id_number) */
    id_number?: string | undefined;
    /** Second number of the identification, as the country has it. Never given back. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-id_number_secondary) */
    id_number_secondary?: string | undefined;
    /** Family name. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-last_name) */
    last_name?: string | undefined;
    /** Family name in kana, for Japan. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-last_name_kana) */
    last_name_kana?: string | undefined;
    /** Family name in kanji, for Japan. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-last_name_kanji) */
    last_name_kanji?: string | undefined;
    /** Family name at birth. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-maiden_name) */
    maiden_name?: string | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-metadata) */
    metadata?: Emptyable<MetadataParam> | undefined;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-phone) */
    phone?: string | undefined;
    /** Whether the person has, or had, power in politics: `existing` or `none`. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-political_exposure) */
    political_exposure?: Individual.PoliticalExposure | undefined;
    /** The address that is officially registered. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-registered_address) */
    registered_address?: AddressParam | undefined;
    /** What the person is to the account. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-relationship) */
    relationship?: Individual.Relationship | undefined;
    /** Last four digits of the US social security number. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-ssn_last_4) */
    ssn_last_4?: string | undefined;
    /** Whether it was checked, and what is missing. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-verification) */
    verification?: Individual.Verification | undefined;
  }
  export namespace Individual {
    export interface Dob {
      /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-dob-day) */
      day: number;
      /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-dob-month) */
      month: number;
      /** Year, in four digits. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-dob-year) */
      year: number;
    }
    export type PoliticalExposure = 'existing' | 'none' | OtherString;
    export interface Relationship {
      /** Whether the person sits on the board. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-relationship-director) */
      director?: boolean | undefined;
      /** Whether the person runs much of the business. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-relationship-executive) */
      executive?: boolean | undefined;
      /** Whether the person owns 25 percent or more of the business. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-relationship-owner) */
      owner?: boolean | undefined;
      /** What percentage of the business the person owns. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-relationship-percent_ownership) */
      percent_ownership?: Emptyable<number> | undefined;
      /** The person's position, such as CEO. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-relationship-title) */
      title?: string | undefined;
    }
    export interface Verification {
      /** What proves the address. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-verification-additional_document) */
      additional_document?: Verification.AdditionalDocument | undefined;
      /** What proves the identity. [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-verification-document) */
      document?: Verification.Document | undefined;
    }
    export namespace Verification {
      export interface AdditionalDocument {
        /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-verification-additional_document-back) */
        back?: string | undefined;
        /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-verification-additional_document-front) */
        front?: string | undefined;
      }
      export interface Document {
        /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-verification-document-back) */
        back?: string | undefined;
        /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/accounts/update#update_account-individual-verification-document-front) */
        front?: string | undefined;
      }
    }
  }
  export interface Settings {
    /** The capability to take Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-bacs_debit_payments) */
    bacs_debit_payments?: Settings.BacsDebitPayments | undefined;
    /** Logo, icon and colors. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-branding) */
    branding?: Settings.Branding | undefined;
    /** Acceptance of the terms of card issuing. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-card_issuing) */
    card_issuing?: Settings.CardIssuing | undefined;
    /** The capability to take cards. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-card_payments) */
    card_payments?: Settings.CardPayments | undefined;
    /** How invoices behave. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-invoices) */
    invoices?: Settings.Invoices | undefined;
    /** How payments appear on statements. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-payments) */
    payments?: Settings.Payments | undefined;
    /** When and how money is paid out. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-payouts) */
    payouts?: Settings.Payouts | undefined;
    /** The capability to take PayPay. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-paypay_payments) */
    paypay_payments?: Settings.PaypayPayments | undefined;
    /** The capability to take SEPA direct debits. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-sepa_debit_payments) */
    sepa_debit_payments?: Settings.SepaDebitPayments | undefined;
    /** Acceptance of the terms of Treasury. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-treasury) */
    treasury?: Settings.Treasury | undefined;
  }
  export namespace Settings {
    export interface BacsDebitPayments {
      /** What customers read. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-bacs_debit_payments-display_name) */
      display_name?: string | undefined;
    }
    export interface Branding {
      /** Id of the picture of the icon (`file_…`). [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-branding-icon) */
      icon?: string | undefined;
      /** Id of the picture of the logo (`file_…`). [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-branding-logo) */
      logo?: string | undefined;
      /** The main color, as `#` and six digits. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-branding-primary_color) */
      primary_color?: string | undefined;
      /** The second color, as `#` and six digits. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-branding-secondary_color) */
      secondary_color?: string | undefined;
    }
    export interface CardIssuing {
      /** That Stripe's terms were accepted: when, and from where. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-card_issuing-tos_acceptance) */
      tos_acceptance?: CardIssuing.TosAcceptance | undefined;
    }
    export namespace CardIssuing {
      export interface TosAcceptance {
        /** When it was accepted. Unix seconds. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-card_issuing-tos_acceptance-date) */
        date?: Timestamp | undefined;
        /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-card_issuing-tos_acceptance-ip) */
        ip?: string | undefined;
        /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-card_issuing-tos_acceptance-user_agent) */
        user_agent?: Emptyable<string> | undefined;
      }
    }
    export interface CardPayments {
      /** What makes a payment fail although the issuer would take it. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-card_payments-decline_on) */
      decline_on?: CardPayments.DeclineOn | undefined;
      /** What card statements begin with, before each payment's own words. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-card_payments-statement_descriptor_prefix) */
      statement_descriptor_prefix?: string | undefined;
      /** What statements begin with in kana, for Japan. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-card_payments-statement_descriptor_prefix_kana) */
      statement_descriptor_prefix_kana?: Emptyable<string> | undefined;
      /** What statements begin with in kanji, for Japan. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-card_payments-statement_descriptor_prefix_kanji) */
      statement_descriptor_prefix_kanji?: Emptyable<string> | undefined;
    }
    export namespace CardPayments {
      export interface DeclineOn {
        /** Whether a wrong post code makes the payment fail. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-card_payments-decline_on-avs_failure) */
        avs_failure?: boolean | undefined;
        /** Whether a wrong security code makes the payment fail. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-card_payments-decline_on-cvc_failure) */
        cvc_failure?: boolean | undefined;
      }
    }
    export interface Invoices {
      /** Ids of your own tax numbers to print by default (`txi_…`). [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-invoices-default_account_tax_ids) */
      default_account_tax_ids?: Emptyable<readonly string[]> | undefined;
      /** Whether customers may store the payment method that pays an invoice. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-invoices-hosted_payment_method_save) */
      hosted_payment_method_save?: Invoices.HostedPaymentMethodSave | undefined;
    }
    export namespace Invoices {
      export type HostedPaymentMethodSave = 'always' | 'never' | 'offer' | OtherString;
    }
    export interface Payments {
      /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-payments-statement_descriptor) */
      statement_descriptor?: string | undefined;
      /** What stands on statements in kana, for Japan. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-payments-statement_descriptor_kana) */
      statement_descriptor_kana?: string | undefined;
      /** What stands on statements in kanji, for Japan. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-payments-statement_descriptor_kanji) */
      statement_descriptor_kanji?: string | undefined;
    }
    export interface Payouts {
      /** Whether a negative balance is taken from the bank account. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-payouts-debit_negative_balances) */
      debit_negative_balances?: boolean | undefined;
      /** How often money is paid out by itself. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-payouts-schedule) */
      schedule?: Payouts.Schedule | undefined;
      /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-payouts-statement_descriptor) */
      statement_descriptor?: string | undefined;
    }
    export namespace Payouts {
      export interface Schedule {
        /** How many days money waits before it is paid out. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-payouts-schedule-delay_days) */
        delay_days?: 'minimum' | number | undefined;
        /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-payouts-schedule-interval) */
        interval?: Schedule.Interval | undefined;
        /** The day of the month that payouts are made on, 1 to 31. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-payouts-schedule-monthly_anchor) */
        monthly_anchor?: number | undefined;
        /** The days of the month that payouts are made on, each 1 to 31. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-payouts-schedule-monthly_payout_days) */
        monthly_payout_days?: readonly number[] | undefined;
        /** The day of the week that payouts are made on. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-payouts-schedule-weekly_anchor) */
        weekly_anchor?: Schedule.WeeklyAnchor | undefined;
        /** The days of the week that payouts are made on. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-payouts-schedule-weekly_payout_days) */
        weekly_payout_days?: readonly Schedule.WeeklyPayoutDay[] | undefined;
      }
      export namespace Schedule {
        export type Interval = 'daily' | 'manual' | 'monthly' | 'weekly' | OtherString;
        export type WeeklyAnchor = 'friday' | 'monday' | 'saturday' | 'sunday' | 'thursday' | 'tuesday' | 'wednesday' | OtherString;
        export type WeeklyPayoutDay = 'friday' | 'monday' | 'thursday' | 'tuesday' | 'wednesday' | OtherString;
      }
    }
    export interface PaypayPayments {
      /** Ids of more files (`file_…`). [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-paypay_payments-additional_files) */
      additional_files?: readonly string[] | undefined;
      /** Whether goods are digital or physical. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-paypay_payments-goods_type) */
      goods_type?: PaypayPayments.GoodsType | undefined;
      /** The website, and how it can be looked at. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-paypay_payments-site) */
      site?: PaypayPayments.Site | undefined;
    }
    export namespace PaypayPayments {
      export type GoodsType = 'digital_content' | 'other';
      export interface Site {
        /** What is known of a site that anybody can open. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-paypay_payments-site-accessible) */
        accessible?: Site.Accessible | undefined;
        /** How to get into a site that is not open yet. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-paypay_payments-site-in_development) */
        in_development?: Site.InDevelopment | undefined;
        /** What shows a site that not everybody can open. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-paypay_payments-site-restricted) */
        restricted?: Site.Restricted | undefined;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-paypay_payments-site-type) */
        type?: Site.Type | undefined;
      }
      export namespace Site {
        export interface Accessible extends NoParams {
        }
        export interface InDevelopment {
          /** The password to sign in with. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-paypay_payments-site-in_development-password) */
          password: string;
          /** The name to sign in with. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-paypay_payments-site-in_development-username) */
          username?: string | undefined;
        }
        export interface Restricted {
          /** Id of a file that shows how customers pay (`file_…`). [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-paypay_payments-site-restricted-payment_flow_file) */
          payment_flow_file?: string | undefined;
        }
        export type Type = 'accessible' | 'in_development' | 'restricted';
      }
    }
    export interface SepaDebitPayments {
      /** Identifies who debits in the SEPA area. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-sepa_debit_payments-creditor_id) */
      creditor_id?: string | undefined;
    }
    export interface Treasury {
      /** That Stripe's terms were accepted: when, and from where. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-treasury-tos_acceptance) */
      tos_acceptance?: Treasury.TosAcceptance | undefined;
    }
    export namespace Treasury {
      export interface TosAcceptance {
        /** When it was accepted. Unix seconds. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-treasury-tos_acceptance-date) */
        date?: Timestamp | undefined;
        /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-treasury-tos_acceptance-ip) */
        ip?: string | undefined;
        /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/accounts/update#update_account-settings-treasury-tos_acceptance-user_agent) */
        user_agent?: Emptyable<string> | undefined;
      }
    }
  }
  export interface TosAcceptance {
    /** When it was accepted. Unix seconds. [Docs](https://docs.stripe.com/api/accounts/update#update_account-tos_acceptance-date) */
    date?: Timestamp | undefined;
    /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/accounts/update#update_account-tos_acceptance-ip) */
    ip?: string | undefined;
    /** Which terms were accepted, such as `full` or `recipient`. [Docs](https://docs.stripe.com/api/accounts/update#update_account-tos_acceptance-service_agreement) */
    service_agreement?: string | undefined;
    /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/accounts/update#update_account-tos_acceptance-user_agent) */
    user_agent?: string | undefined;
  }
}

export interface AccountListParams extends PaginationParams {
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/accounts/list#list_accounts-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface AccountDeleteParams extends NoParams {
}

export interface AccountCreateExternalAccountParams {
  /** Where payouts go: a token, or details of a bank account or card. [Docs](https://docs.stripe.com/api/external_accounts/create) */
  external_account: string | AccountCreateExternalAccountParams.Card | AccountCreateExternalAccountParams.BankAccount | AccountCreateExternalAccountParams.CardToken;
  /** Whether payouts in its currency go here. [Docs](https://docs.stripe.com/api/external_accounts/create) */
  default_for_currency?: boolean | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/external_accounts/create) */
  metadata?: MetadataParam | undefined;
}
export declare namespace AccountCreateExternalAccountParams {
  export interface Card {
    /** What kind of object this is. [Docs](https://docs.stripe.com/api/external_accounts/create) */
    object: 'card';
    /** City of the card's billing address. [Docs](https://docs.stripe.com/api/external_accounts/create) */
    address_city?: string | undefined;
    /** Country of the card's billing address. [Docs](https://docs.stripe.com/api/external_accounts/create) */
    address_country?: string | undefined;
    /** Street and house number of the card's billing address. [Docs](https://docs.stripe.com/api/external_accounts/create) */
    address_line1?: string | undefined;
    /** Flat, floor or the like of the card's billing address. [Docs](https://docs.stripe.com/api/external_accounts/create) */
    address_line2?: string | undefined;
    /** State or region of the card's billing address. [Docs](https://docs.stripe.com/api/external_accounts/create) */
    address_state?: string | undefined;
    /** Post code of the card's billing address. [Docs](https://docs.stripe.com/api/external_accounts/create) */
    address_zip?: string | undefined;
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/external_accounts/create) */
    currency?: string | undefined;
    /** The security code of the card. [Docs](https://docs.stripe.com/api/external_accounts/create) */
    cvc?: string | undefined;
    /** Month of expiry, 1 to 12. [Docs](https://docs.stripe.com/api/external_accounts/create) */
    exp_month: number;
    /** Year of expiry, in four digits. [Docs](https://docs.stripe.com/api/external_accounts/create) */
    exp_year: number;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/external_accounts/create) */
    metadata?: MetadataParam | undefined;
    /** What it is called. [Docs](https://docs.stripe.com/api/external_accounts/create) */
    name?: string | undefined;
    /** The number of the card, without spaces. [Docs](https://docs.stripe.com/api/external_accounts/create) */
    number: string;
  }
  export interface BankAccount {
    /** What kind of object this is. [Docs](https://docs.stripe.com/api/external_accounts/create) */
    object: 'bank_account';
    /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/external_accounts/create) */
    account_holder_name?: string | undefined;
    /** `individual` or `company`. [Docs](https://docs.stripe.com/api/external_accounts/create) */
    account_holder_type?: BankAccount.AccountHolderType | undefined;
    /** The number of the bank account. [Docs](https://docs.stripe.com/api/external_accounts/create) */
    account_number: string;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/external_accounts/create) */
    country: string;
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/external_accounts/create) */
    currency?: string | undefined;
    /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/external_accounts/create) */
    routing_number?: string | undefined;
  }
  export namespace BankAccount {
    export type AccountHolderType = 'company' | 'individual' | OtherString;
  }
  export interface CardToken {
    /** What kind of object this is. [Docs](https://docs.stripe.com/api/external_accounts/create) */
    object: 'card';
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/external_accounts/create) */
    currency?: string | undefined;
    /** Id of the token (`tok_…`). [Docs](https://docs.stripe.com/api/external_accounts/create) */
    token: string;
  }
}

export interface AccountCreateLoginLinkParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface AccountCreatePersonParams {
  /** Further terms that the person accepted: when, and from where. [Docs](https://docs.stripe.com/api/persons/create#create_person-additional_tos_acceptances) */
  additional_tos_acceptances?: AccountCreatePersonParams.AdditionalTosAcceptances | undefined;
  /** A postal address. [Docs](https://docs.stripe.com/api/persons/create#create_person-address) */
  address?: AddressParam | undefined;
  /** The address in kana, for Japan. [Docs](https://docs.stripe.com/api/persons/create#create_person-address_kana) */
  address_kana?: JapanAddressParam | undefined;
  /** The address in kanji, for Japan. [Docs](https://docs.stripe.com/api/persons/create#create_person-address_kanji) */
  address_kanji?: JapanAddressParam | undefined;
  /** Date of birth. [Docs](https://docs.stripe.com/api/persons/create#create_person-dob) */
  dob?: Emptyable<AccountCreatePersonParams.Dob> | undefined;
  /** Files that prove what was stated, by their ids. [Docs](https://docs.stripe.com/api/persons/create#create_person-documents) */
  documents?: AccountCreatePersonParams.Documents | undefined;
  /** An email address. [Docs](https://docs.stripe.com/api/persons/create#create_person-email) */
  email?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** First name. [Docs](https://docs.stripe.com/api/persons/create#create_person-first_name) */
  first_name?: string | undefined;
  /** First name in kana, for Japan. [Docs](https://docs.stripe.com/api/persons/create#create_person-first_name_kana) */
  first_name_kana?: string | undefined;
  /** First name in kanji, for Japan. [Docs](https://docs.stripe.com/api/persons/create#create_person-first_name_kanji) */
  first_name_kanji?: string | undefined;
  /** Other names that the person is known by. [Docs](https://docs.stripe.com/api/persons/create#create_person-full_name_aliases) */
  full_name_aliases?: Emptyable<readonly string[]> | undefined;
  /** `male` or `female`, for countries that ask. [Docs](https://docs.stripe.com/api/persons/create#create_person-gender) */
  gender?: string | undefined;
  /** Number of the official identification, as the country has it. Never given back. [Docs](https://docs.stripe.com/api/persons/create#create_person-id_number) */
  id_number?: string | undefined;
  /** Second number of the identification, as the country has it. Never given back. [Docs](https://docs.stripe.com/api/persons/create#create_person-id_number_secondary) */
  id_number_secondary?: string | undefined;
  /** Family name. [Docs](https://docs.stripe.com/api/persons/create#create_person-last_name) */
  last_name?: string | undefined;
  /** Family name in kana, for Japan. [Docs](https://docs.stripe.com/api/persons/create#create_person-last_name_kana) */
  last_name_kana?: string | undefined;
  /** Family name in kanji, for Japan. [Docs](https://docs.stripe.com/api/persons/create#create_person-last_name_kanji) */
  last_name_kanji?: string | undefined;
  /** Family name at birth. [Docs](https://docs.stripe.com/api/persons/create#create_person-maiden_name) */
  maiden_name?: string | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/persons/create#create_person-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/persons/create#create_person-nationality) */
  nationality?: string | undefined;
  /** Id of a token with the details, made by the account itself (`cpt_…`). [Docs](https://docs.stripe.com/api/persons/create#create_person-person_token) */
  person_token?: string | undefined;
  /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/persons/create#create_person-phone) */
  phone?: string | undefined;
  /** Whether the person has, or had, power in politics: `existing` or `none`. [Docs](https://docs.stripe.com/api/persons/create#create_person-political_exposure) */
  political_exposure?: AccountCreatePersonParams.PoliticalExposure | undefined;
  /** The address that is officially registered. [Docs](https://docs.stripe.com/api/persons/create#create_person-registered_address) */
  registered_address?: AddressParam | undefined;
  /** What the person is to the account, such as owner or representative. [Docs](https://docs.stripe.com/api/persons/create#create_person-relationship) */
  relationship?: AccountCreatePersonParams.Relationship | undefined;
  /** Last four digits of the US social security number. [Docs](https://docs.stripe.com/api/persons/create#create_person-ssn_last_4) */
  ssn_last_4?: string | undefined;
  /** What US law asks small businesses about their owners. [Docs](https://docs.stripe.com/api/persons/create#create_person-us_cfpb_data) */
  us_cfpb_data?: AccountCreatePersonParams.UsCfpbData | undefined;
  /** Files that prove the identity. [Docs](https://docs.stripe.com/api/persons/create#create_person-verification) */
  verification?: AccountCreatePersonParams.Verification | undefined;
}
export declare namespace AccountCreatePersonParams {
  export interface AdditionalTosAcceptances {
    /** When and from where the terms of the account were accepted. [Docs](https://docs.stripe.com/api/persons/create#create_person-additional_tos_acceptances-account) */
    account?: AdditionalTosAcceptances.Account | undefined;
  }
  export namespace AdditionalTosAcceptances {
    export interface Account {
      /** When it was accepted. Unix seconds. [Docs](https://docs.stripe.com/api/persons/create#create_person-additional_tos_acceptances-account-date) */
      date?: Timestamp | undefined;
      /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/persons/create#create_person-additional_tos_acceptances-account-ip) */
      ip?: string | undefined;
      /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/persons/create#create_person-additional_tos_acceptances-account-user_agent) */
      user_agent?: Emptyable<string> | undefined;
    }
  }
  export interface Dob {
    /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/persons/create#create_person-dob-day) */
    day: number;
    /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/persons/create#create_person-dob-month) */
    month: number;
    /** Year, in four digits. [Docs](https://docs.stripe.com/api/persons/create#create_person-dob-year) */
    year: number;
  }
  export interface Documents {
    /** What proves that the person may act for the company. [Docs](https://docs.stripe.com/api/persons/create#create_person-documents-company_authorization) */
    company_authorization?: Documents.CompanyAuthorization | undefined;
    /** The passport. [Docs](https://docs.stripe.com/api/persons/create#create_person-documents-passport) */
    passport?: Documents.Passport | undefined;
    /** The visa, for those who live abroad. [Docs](https://docs.stripe.com/api/persons/create#create_person-documents-visa) */
    visa?: Documents.Visa | undefined;
  }
  export namespace Documents {
    export interface CompanyAuthorization {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/persons/create#create_person-documents-company_authorization-files) */
      files?: readonly string[] | undefined;
    }
    export interface Passport {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/persons/create#create_person-documents-passport-files) */
      files?: readonly string[] | undefined;
    }
    export interface Visa {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/persons/create#create_person-documents-visa-files) */
      files?: readonly string[] | undefined;
    }
  }
  export type PoliticalExposure = 'existing' | 'none' | OtherString;
  export interface Relationship {
    /** Whether the person may authorize others to act. [Docs](https://docs.stripe.com/api/persons/create#create_person-relationship-authorizer) */
    authorizer?: boolean | undefined;
    /** Whether the person sits on the board. [Docs](https://docs.stripe.com/api/persons/create#create_person-relationship-director) */
    director?: boolean | undefined;
    /** Whether the person runs much of the business. [Docs](https://docs.stripe.com/api/persons/create#create_person-relationship-executive) */
    executive?: boolean | undefined;
    /** Whether the person answers for a minor who has the account. [Docs](https://docs.stripe.com/api/persons/create#create_person-relationship-legal_guardian) */
    legal_guardian?: boolean | undefined;
    /** Whether the person owns 25 percent or more of the business. [Docs](https://docs.stripe.com/api/persons/create#create_person-relationship-owner) */
    owner?: boolean | undefined;
    /** What percentage of the business the person owns. [Docs](https://docs.stripe.com/api/persons/create#create_person-relationship-percent_ownership) */
    percent_ownership?: Emptyable<number> | undefined;
    /** Whether the person acts for the account; there has to be one. [Docs](https://docs.stripe.com/api/persons/create#create_person-relationship-representative) */
    representative?: boolean | undefined;
    /** The person's position, such as CEO. [Docs](https://docs.stripe.com/api/persons/create#create_person-relationship-title) */
    title?: string | undefined;
  }
  export interface UsCfpbData {
    /** Ethnicity, as US law has it asked. [Docs](https://docs.stripe.com/api/persons/create#create_person-us_cfpb_data-ethnicity_details) */
    ethnicity_details?: UsCfpbData.EthnicityDetails | undefined;
    /** Race, as US law has it asked. [Docs](https://docs.stripe.com/api/persons/create#create_person-us_cfpb_data-race_details) */
    race_details?: UsCfpbData.RaceDetails | undefined;
    /** Gender, in the words of the person. [Docs](https://docs.stripe.com/api/persons/create#create_person-us_cfpb_data-self_identified_gender) */
    self_identified_gender?: string | undefined;
  }
  export namespace UsCfpbData {
    export interface EthnicityDetails {
      /** What the person chose. [Docs](https://docs.stripe.com/api/persons/create#create_person-us_cfpb_data-ethnicity_details-ethnicity) */
      ethnicity?: readonly EthnicityDetails.Ethnicity[] | undefined;
      /** What the person wrote. [Docs](https://docs.stripe.com/api/persons/create#create_person-us_cfpb_data-ethnicity_details-ethnicity_other) */
      ethnicity_other?: string | undefined;
    }
    export namespace EthnicityDetails {
      export type Ethnicity = 'cuban' | 'hispanic_or_latino' | 'mexican' | 'not_hispanic_or_latino' | 'other_hispanic_or_latino' | 'prefer_not_to_answer' | 'puerto_rican' | OtherString;
    }
    export interface RaceDetails {
      /** What the person chose. [Docs](https://docs.stripe.com/api/persons/create#create_person-us_cfpb_data-race_details-race) */
      race?: readonly RaceDetails.Race[] | undefined;
      /** What the person wrote. [Docs](https://docs.stripe.com/api/persons/create#create_person-us_cfpb_data-race_details-race_other) */
      race_other?: string | undefined;
    }
    export namespace RaceDetails {
      export type Race = 'african_american' | 'american_indian_or_alaska_native' | 'asian' | 'asian_indian' | 'black_or_african_american' | 'chinese' | 'ethiopian' | 'filipino' | 'guamanian_or_chamorro' | 'haitian' | 'jamaican' | 'japanese' | 'korean' | 'native_hawaiian' | 'native_hawaiian_or_other_pacific_islander' | 'nigerian' | 'other_asian' | 'other_black_or_african_american' | 'other_pacific_islander' | 'prefer_not_to_answer' | 'samoan' | 'somali' | 'vietnamese' | 'white' | OtherString;
    }
  }
  export interface Verification {
    /** What proves the address. [Docs](https://docs.stripe.com/api/persons/create#create_person-verification-additional_document) */
    additional_document?: Verification.AdditionalDocument | undefined;
    /** What proves the identity. [Docs](https://docs.stripe.com/api/persons/create#create_person-verification-document) */
    document?: Verification.Document | undefined;
  }
  export namespace Verification {
    export interface AdditionalDocument {
      /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/persons/create#create_person-verification-additional_document-back) */
      back?: string | undefined;
      /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/persons/create#create_person-verification-additional_document-front) */
      front?: string | undefined;
    }
    export interface Document {
      /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/persons/create#create_person-verification-document-back) */
      back?: string | undefined;
      /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/persons/create#create_person-verification-document-front) */
      front?: string | undefined;
    }
  }
}

export interface AccountDeleteExternalAccountParams extends NoParams {
}

export interface AccountDeletePersonParams extends NoParams {
}

export interface AccountListCapabilitiesParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface AccountListExternalAccountsParams extends PaginationParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only `bank_account`, or only `card`. [Docs](https://docs.stripe.com/api/external_accounts/list) */
  object?: AccountListExternalAccountsParams.Object | undefined;
}
export declare namespace AccountListExternalAccountsParams {
  export type Object = 'bank_account' | 'card' | OtherString;
}

export interface AccountListPersonsParams extends PaginationParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those who are this to the account. [Docs](https://docs.stripe.com/api/persons/list#list_person-relationship) */
  relationship?: AccountListPersonsParams.Relationship | undefined;
}
export declare namespace AccountListPersonsParams {
  export interface Relationship {
    /** Whether the person may authorize others to act. [Docs](https://docs.stripe.com/api/persons/list#list_person-relationship-authorizer) */
    authorizer?: boolean | undefined;
    /** Whether the person sits on the board. [Docs](https://docs.stripe.com/api/persons/list#list_person-relationship-director) */
    director?: boolean | undefined;
    /** Whether the person runs much of the business. [Docs](https://docs.stripe.com/api/persons/list#list_person-relationship-executive) */
    executive?: boolean | undefined;
    /** Whether the person answers for a minor who has the account. [Docs](https://docs.stripe.com/api/persons/list#list_person-relationship-legal_guardian) */
    legal_guardian?: boolean | undefined;
    /** Whether the person owns 25 percent or more of the business. [Docs](https://docs.stripe.com/api/persons/list#list_person-relationship-owner) */
    owner?: boolean | undefined;
    /** Whether the person acts for the account; there has to be one. [Docs](https://docs.stripe.com/api/persons/list#list_person-relationship-representative) */
    representative?: boolean | undefined;
  }
}

export interface AccountRejectParams {
  /** Why it is rejected. [Docs](https://docs.stripe.com/api/accounts/reject#reject_account-reason) */
  reason: AccountRejectParams.Reason;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Whether its payouts are paused too: `pause` or `none`. [Docs](https://docs.stripe.com/api/accounts/reject#reject_account-payouts_action) */
  payouts_action?: AccountRejectParams.PayoutsAction | undefined;
}
export declare namespace AccountRejectParams {
  export type Reason = 'credit' | 'fraud_no_intent_to_fulfill' | 'fraud_other' | 'fraud_payment_method_casher' | 'fraud_payment_method_tester' | 'other' | 'terms_of_service' | OtherString;
  export type PayoutsAction = 'none' | 'pause';
}

export interface AccountRetrieveCurrentParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface AccountRetrieveCapabilityParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface AccountRetrieveExternalAccountParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface AccountRetrievePersonParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface AccountUnrejectParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface AccountUpdateCapabilityParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Whether it is wanted. [Docs](https://docs.stripe.com/api/capabilities/update#update_capability-requested) */
  requested?: boolean | undefined;
}

export interface AccountUpdateExternalAccountParams {
  /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/external_accounts/update) */
  account_holder_name?: string | undefined;
  /** `individual` or `company`. [Docs](https://docs.stripe.com/api/external_accounts/update) */
  account_holder_type?: Emptyable<AccountUpdateExternalAccountParams.AccountHolderType> | undefined;
  /** What kind of account it is. [Docs](https://docs.stripe.com/api/external_accounts/update) */
  account_type?: AccountUpdateExternalAccountParams.AccountType | undefined;
  /** City of the card's billing address. [Docs](https://docs.stripe.com/api/external_accounts/update) */
  address_city?: string | undefined;
  /** Country of the card's billing address. [Docs](https://docs.stripe.com/api/external_accounts/update) */
  address_country?: string | undefined;
  /** Street and house number of the card's billing address. [Docs](https://docs.stripe.com/api/external_accounts/update) */
  address_line1?: string | undefined;
  /** Flat, floor or the like of the card's billing address. [Docs](https://docs.stripe.com/api/external_accounts/update) */
  address_line2?: string | undefined;
  /** State or region of the card's billing address. [Docs](https://docs.stripe.com/api/external_accounts/update) */
  address_state?: string | undefined;
  /** Post code of the card's billing address. [Docs](https://docs.stripe.com/api/external_accounts/update) */
  address_zip?: string | undefined;
  /** Whether payouts in its currency go here. [Docs](https://docs.stripe.com/api/external_accounts/update) */
  default_for_currency?: boolean | undefined;
  /** Files that prove what was stated, by their ids. [Docs](https://docs.stripe.com/api/external_accounts/update) */
  documents?: AccountUpdateExternalAccountParams.Documents | undefined;
  /** Month of expiry, 1 to 12. [Docs](https://docs.stripe.com/api/external_accounts/update) */
  exp_month?: string | undefined;
  /** Year of expiry, in four digits. [Docs](https://docs.stripe.com/api/external_accounts/update) */
  exp_year?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/external_accounts/update) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** Name on the card. [Docs](https://docs.stripe.com/api/external_accounts/update) */
  name?: string | undefined;
}
export declare namespace AccountUpdateExternalAccountParams {
  export type AccountHolderType = 'company' | 'individual' | OtherString;
  export type AccountType = 'checking' | 'futsu' | 'savings' | 'toza' | OtherString;
  export interface Documents {
    /** What proves that the bank account is theirs. [Docs](https://docs.stripe.com/api/external_accounts/update) */
    bank_account_ownership_verification?: Documents.BankAccountOwnershipVerification | undefined;
  }
  export namespace Documents {
    export interface BankAccountOwnershipVerification {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/external_accounts/update) */
      files?: readonly string[] | undefined;
    }
  }
}

export interface AccountUpdatePersonParams {
  /** Further terms that the person accepted: when, and from where. [Docs](https://docs.stripe.com/api/persons/update#update_person-additional_tos_acceptances) */
  additional_tos_acceptances?: AccountUpdatePersonParams.AdditionalTosAcceptances | undefined;
  /** A postal address. [Docs](https://docs.stripe.com/api/persons/update#update_person-address) */
  address?: AddressParam | undefined;
  /** The address in kana, for Japan. [Docs](https://docs.stripe.com/api/persons/update#update_person-address_kana) */
  address_kana?: JapanAddressParam | undefined;
  /** The address in kanji, for Japan. [Docs](https://docs.stripe.com/api/persons/update#update_person-address_kanji) */
  address_kanji?: JapanAddressParam | undefined;
  /** Date of birth. [Docs](https://docs.stripe.com/api/persons/update#update_person-dob) */
  dob?: Emptyable<AccountUpdatePersonParams.Dob> | undefined;
  /** Files that prove what was stated, by their ids. [Docs](https://docs.stripe.com/api/persons/update#update_person-documents) */
  documents?: AccountUpdatePersonParams.Documents | undefined;
  /** An email address. [Docs](https://docs.stripe.com/api/persons/update#update_person-email) */
  email?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** First name. [Docs](https://docs.stripe.com/api/persons/update#update_person-first_name) */
  first_name?: string | undefined;
  /** First name in kana, for Japan. [Docs](https://docs.stripe.com/api/persons/update#update_person-first_name_kana) */
  first_name_kana?: string | undefined;
  /** First name in kanji, for Japan. [Docs](https://docs.stripe.com/api/persons/update#update_person-first_name_kanji) */
  first_name_kanji?: string | undefined;
  /** Other names that the person is known by. [Docs](https://docs.stripe.com/api/persons/update#update_person-full_name_aliases) */
  full_name_aliases?: Emptyable<readonly string[]> | undefined;
  /** `male` or `female`, for countries that ask. [Docs](https://docs.stripe.com/api/persons/update#update_person-gender) */
  gender?: string | undefined;
  /** Number of the official identification, as the country has it. Never given back. [Docs](https://docs.stripe.com/api/persons/update#update_person-id_number) */
  id_number?: string | undefined;
  /** Second number of the identification, as the country has it. Never given back. [Docs](https://docs.stripe.com/api/persons/update#update_person-id_number_secondary) */
  id_number_secondary?: string | undefined;
  /** Family name. [Docs](https://docs.stripe.com/api/persons/update#update_person-last_name) */
  last_name?: string | undefined;
  /** Family name in kana, for Japan. [Docs](https://docs.stripe.com/api/persons/update#update_person-last_name_kana) */
  last_name_kana?: string | undefined;
  /** Family name in kanji, for Japan. [Docs](https://docs.stripe.com/api/persons/update#update_person-last_name_kanji) */
  last_name_kanji?: string | undefined;
  /** Family name at birth. [Docs](https://docs.stripe.com/api/persons/update#update_person-maiden_name) */
  maiden_name?: string | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/persons/update#update_person-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/persons/update#update_person-nationality) */
  nationality?: string | undefined;
  /** Id of a token with the details, made by the account itself (`cpt_…`). [Docs](https://docs.stripe.com/api/persons/update#update_person-person_token) */
  person_token?: string | undefined;
  /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/persons/update#update_person-phone) */
  phone?: string | undefined;
  /** Whether the person has, or had, power in politics: `existing` or `none`. [Docs](https://docs.stripe.com/api/persons/update#update_person-political_exposure) */
  political_exposure?: AccountUpdatePersonParams.PoliticalExposure | undefined;
  /** The address that is officially registered. [Docs](https://docs.stripe.com/api/persons/update#update_person-registered_address) */
  registered_address?: AddressParam | undefined;
  /** What the person is to the account, such as owner or representative. [Docs](https://docs.stripe.com/api/persons/update#update_person-relationship) */
  relationship?: AccountUpdatePersonParams.Relationship | undefined;
  /** Last four digits of the US social security number. [Docs](https://docs.stripe.com/api/persons/update#update_person-ssn_last_4) */
  ssn_last_4?: string | undefined;
  /** What US law asks small businesses about their owners. [Docs](https://docs.stripe.com/api/persons/update#update_person-us_cfpb_data) */
  us_cfpb_data?: AccountUpdatePersonParams.UsCfpbData | undefined;
  /** Files that prove the identity. [Docs](https://docs.stripe.com/api/persons/update#update_person-verification) */
  verification?: AccountUpdatePersonParams.Verification | undefined;
}
export declare namespace AccountUpdatePersonParams {
  export interface AdditionalTosAcceptances {
    /** When and from where the terms of the account were accepted. [Docs](https://docs.stripe.com/api/persons/update#update_person-additional_tos_acceptances-account) */
    account?: AdditionalTosAcceptances.Account | undefined;
  }
  export namespace AdditionalTosAcceptances {
    export interface Account {
      /** When it was accepted. Unix seconds. [Docs](https://docs.stripe.com/api/persons/update#update_person-additional_tos_acceptances-account-date) */
      date?: Timestamp | undefined;
      /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/persons/update#update_person-additional_tos_acceptances-account-ip) */
      ip?: string | undefined;
      /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/persons/update#update_person-additional_tos_acceptances-account-user_agent) */
      user_agent?: Emptyable<string> | undefined;
    }
  }
  export interface Dob {
    /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/persons/update#update_person-dob-day) */
    day: number;
    /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/persons/update#update_person-dob-month) */
    month: number;
    /** Year, in four digits. [Docs](https://docs.stripe.com/api/persons/update#update_person-dob-year) */
    year: number;
  }
  export interface Documents {
    /** What proves that the person may act for the company. [Docs](https://docs.stripe.com/api/persons/update#update_person-documents-company_authorization) */
    company_authorization?: Documents.CompanyAuthorization | undefined;
    /** The passport. [Docs](https://docs.stripe.com/api/persons/update#update_person-documents-passport) */
    passport?: Documents.Passport | undefined;
    /** The visa, for those who live abroad. [Docs](https://docs.stripe.com/api/persons/update#update_person-documents-visa) */
    visa?: Documents.Visa | undefined;
  }
  export namespace Documents {
    export interface CompanyAuthorization {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/persons/update#update_person-documents-company_authorization-files) */
      files?: readonly string[] | undefined;
    }
    export interface Passport {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/persons/update#update_person-documents-passport-files) */
      files?: readonly string[] | undefined;
    }
    export interface Visa {
      /** Ids of files (`file_…`). [Docs](https://docs.stripe.com/api/persons/update#update_person-documents-visa-files) */
      files?: readonly string[] | undefined;
    }
  }
  export type PoliticalExposure = 'existing' | 'none' | OtherString;
  export interface Relationship {
    /** Whether the person may authorize others to act. [Docs](https://docs.stripe.com/api/persons/update#update_person-relationship-authorizer) */
    authorizer?: boolean | undefined;
    /** Whether the person sits on the board. [Docs](https://docs.stripe.com/api/persons/update#update_person-relationship-director) */
    director?: boolean | undefined;
    /** Whether the person runs much of the business. [Docs](https://docs.stripe.com/api/persons/update#update_person-relationship-executive) */
    executive?: boolean | undefined;
    /** Whether the person answers for a minor who has the account. [Docs](https://docs.stripe.com/api/persons/update#update_person-relationship-legal_guardian) */
    legal_guardian?: boolean | undefined;
    /** Whether the person owns 25 percent or more of the business. [Docs](https://docs.stripe.com/api/persons/update#update_person-relationship-owner) */
    owner?: boolean | undefined;
    /** What percentage of the business the person owns. [Docs](https://docs.stripe.com/api/persons/update#update_person-relationship-percent_ownership) */
    percent_ownership?: Emptyable<number> | undefined;
    /** Whether the person acts for the account; there has to be one. [Docs](https://docs.stripe.com/api/persons/update#update_person-relationship-representative) */
    representative?: boolean | undefined;
    /** The person's position, such as CEO. [Docs](https://docs.stripe.com/api/persons/update#update_person-relationship-title) */
    title?: string | undefined;
  }
  export interface UsCfpbData {
    /** Ethnicity, as US law has it asked. [Docs](https://docs.stripe.com/api/persons/update#update_person-us_cfpb_data-ethnicity_details) */
    ethnicity_details?: UsCfpbData.EthnicityDetails | undefined;
    /** Race, as US law has it asked. [Docs](https://docs.stripe.com/api/persons/update#update_person-us_cfpb_data-race_details) */
    race_details?: UsCfpbData.RaceDetails | undefined;
    /** Gender, in the words of the person. [Docs](https://docs.stripe.com/api/persons/update#update_person-us_cfpb_data-self_identified_gender) */
    self_identified_gender?: string | undefined;
  }
  export namespace UsCfpbData {
    export interface EthnicityDetails {
      /** What the person chose. [Docs](https://docs.stripe.com/api/persons/update#update_person-us_cfpb_data-ethnicity_details-ethnicity) */
      ethnicity?: readonly EthnicityDetails.Ethnicity[] | undefined;
      /** What the person wrote. [Docs](https://docs.stripe.com/api/persons/update#update_person-us_cfpb_data-ethnicity_details-ethnicity_other) */
      ethnicity_other?: string | undefined;
    }
    export namespace EthnicityDetails {
      export type Ethnicity = 'cuban' | 'hispanic_or_latino' | 'mexican' | 'not_hispanic_or_latino' | 'other_hispanic_or_latino' | 'prefer_not_to_answer' | 'puerto_rican' | OtherString;
    }
    export interface RaceDetails {
      /** What the person chose. [Docs](https://docs.stripe.com/api/persons/update#update_person-us_cfpb_data-race_details-race) */
      race?: readonly RaceDetails.Race[] | undefined;
      /** What the person wrote. [Docs](https://docs.stripe.com/api/persons/update#update_person-us_cfpb_data-race_details-race_other) */
      race_other?: string | undefined;
    }
    export namespace RaceDetails {
      export type Race = 'african_american' | 'american_indian_or_alaska_native' | 'asian' | 'asian_indian' | 'black_or_african_american' | 'chinese' | 'ethiopian' | 'filipino' | 'guamanian_or_chamorro' | 'haitian' | 'jamaican' | 'japanese' | 'korean' | 'native_hawaiian' | 'native_hawaiian_or_other_pacific_islander' | 'nigerian' | 'other_asian' | 'other_black_or_african_american' | 'other_pacific_islander' | 'prefer_not_to_answer' | 'samoan' | 'somali' | 'vietnamese' | 'white' | OtherString;
    }
  }
  export interface Verification {
    /** What proves the address. [Docs](https://docs.stripe.com/api/persons/update#update_person-verification-additional_document) */
    additional_document?: Verification.AdditionalDocument | undefined;
    /** What proves the identity. [Docs](https://docs.stripe.com/api/persons/update#update_person-verification-document) */
    document?: Verification.Document | undefined;
  }
  export namespace Verification {
    export interface AdditionalDocument {
      /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/persons/update#update_person-verification-additional_document-back) */
      back?: string | undefined;
      /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/persons/update#update_person-verification-additional_document-front) */
      front?: string | undefined;
    }
    export interface Document {
      /** Id of the picture of the back (`file_…`). [Docs](https://docs.stripe.com/api/persons/update#update_person-verification-document-back) */
      back?: string | undefined;
      /** Id of the picture of the front (`file_…`). [Docs](https://docs.stripe.com/api/persons/update#update_person-verification-document-front) */
      front?: string | undefined;
    }
  }
}
