// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { Address, Metadata } from './shared.ts';
import type { Mandate } from './Mandates.ts';
import type { PaymentMethod } from './PaymentMethods.ts';

export interface PaymentRecord {
  id: string;
  object: 'payment_record';
  amount: PaymentRecord.Amount;
  amount_authorized: PaymentRecord.AmountAuthorized;
  amount_canceled: PaymentRecord.AmountCanceled;
  amount_failed: PaymentRecord.AmountFailed;
  amount_guaranteed: PaymentRecord.AmountGuaranteed;
  amount_refunded: PaymentRecord.AmountRefunded;
  amount_requested: PaymentRecord.AmountRequested;
  application: string | null;
  /** Unix seconds. */
  created: number;
  customer_details: PaymentRecord.CustomerDetails | null;
  customer_presence: PaymentRecord.CustomerPresence | null;
  description: string | null;
  latest_payment_attempt_record: string | null;
  livemode: boolean;
  metadata: Metadata;
  payment_method_details: PaymentRecord.PaymentMethodDetails | null;
  processor_details: PaymentRecord.ProcessorDetails;
  reported_by: PaymentRecord.ReportedBy;
  shipping_details: PaymentRecord.ShippingDetails | null;
}
export declare namespace PaymentRecord {
  export interface Amount {
    currency: string;
    value: number;
  }
  export interface AmountAuthorized {
    currency: string;
    value: number;
  }
  export interface AmountCanceled {
    currency: string;
    value: number;
  }
  export interface AmountFailed {
    currency: string;
    value: number;
  }
  export interface AmountGuaranteed {
    currency: string;
    value: number;
  }
  export interface AmountRefunded {
    currency: string;
    value: number;
  }
  export interface AmountRequested {
    currency: string;
    value: number;
  }
  export interface CustomerDetails {
    customer: string | null;
    email: string | null;
    name: string | null;
    phone: string | null;
  }
  export type CustomerPresence = 'off_session' | 'on_session' | OtherString;
  export interface PaymentMethodDetails {
    ach_credit_transfer?: PaymentMethodDetails.AchCreditTransfer;
    ach_debit?: PaymentMethodDetails.AchDebit;
    acss_debit?: PaymentMethodDetails.AcssDebit;
    affirm?: PaymentMethodDetails.Affirm;
    afterpay_clearpay?: PaymentMethodDetails.AfterpayClearpay;
    alipay?: PaymentMethodDetails.Alipay;
    alma?: PaymentMethodDetails.Alma;
    amazon_pay?: PaymentMethodDetails.AmazonPay;
    au_becs_debit?: PaymentMethodDetails.AuBecsDebit;
    bacs_debit?: PaymentMethodDetails.BacsDebit;
    bancontact?: PaymentMethodDetails.Bancontact;
    billie?: PaymentMethodDetails.Billie;
    billing_details: PaymentMethodDetails.BillingDetails | null;
    bizum?: PaymentMethodDetails.Bizum;
    blik?: PaymentMethodDetails.Blik;
    boleto?: PaymentMethodDetails.Boleto;
    card?: PaymentMethodDetails.Card;
    card_present?: PaymentMethodDetails.CardPresent;
    cashapp?: PaymentMethodDetails.Cashapp;
    crypto?: PaymentMethodDetails.Crypto;
    custom?: PaymentMethodDetails.Custom;
    customer_balance?: PaymentMethodDetails.CustomerBalance;
    eps?: PaymentMethodDetails.Eps;
    fpx?: PaymentMethodDetails.Fpx;
    giropay?: PaymentMethodDetails.Giropay;
    grabpay?: PaymentMethodDetails.Grabpay;
    ideal?: PaymentMethodDetails.Ideal;
    interac_present?: PaymentMethodDetails.InteracPresent;
    kakao_pay?: PaymentMethodDetails.KakaoPay;
    klarna?: PaymentMethodDetails.Klarna;
    konbini?: PaymentMethodDetails.Konbini;
    kr_card?: PaymentMethodDetails.KrCard;
    link?: PaymentMethodDetails.Link;
    mb_way?: PaymentMethodDetails.MbWay;
    mobilepay?: PaymentMethodDetails.Mobilepay;
    momo?: PaymentMethodDetails.Momo;
    multibanco?: PaymentMethodDetails.Multibanco;
    naver_pay?: PaymentMethodDetails.NaverPay;
    nz_bank_account?: PaymentMethodDetails.NzBankAccount;
    oxxo?: PaymentMethodDetails.Oxxo;
    p24?: PaymentMethodDetails.P24;
    pay_by_bank?: PaymentMethodDetails.PayByBank;
    payco?: PaymentMethodDetails.Payco;
    payment_method: string | null;
    paynow?: PaymentMethodDetails.Paynow;
    paypal?: PaymentMethodDetails.Paypal;
    paypay?: PaymentMethodDetails.Paypay;
    payto?: PaymentMethodDetails.Payto;
    pix?: PaymentMethodDetails.Pix;
    promptpay?: PaymentMethodDetails.Promptpay;
    revolut_pay?: PaymentMethodDetails.RevolutPay;
    samsung_pay?: PaymentMethodDetails.SamsungPay;
    satispay?: PaymentMethodDetails.Satispay;
    scalapay?: PaymentMethodDetails.Scalapay;
    sepa_credit_transfer?: PaymentMethodDetails.SepaCreditTransfer;
    sepa_debit?: PaymentMethodDetails.SepaDebit;
    sequra?: PaymentMethodDetails.Sequra;
    sofort?: PaymentMethodDetails.Sofort;
    stripe_account?: PaymentMethodDetails.StripeAccount;
    sunbit?: PaymentMethodDetails.Sunbit;
    swish?: PaymentMethodDetails.Swish;
    twint?: PaymentMethodDetails.Twint;
    type: string;
    upi?: PaymentMethodDetails.Upi;
    us_bank_account?: PaymentMethodDetails.UsBankAccount;
    wechat?: PaymentMethodDetails.Wechat;
    wechat_pay?: PaymentMethodDetails.WechatPay;
    zip?: PaymentMethodDetails.Zip;
  }
  export namespace PaymentMethodDetails {
    export interface AchCreditTransfer {
      account_number: string | null;
      bank_name: string | null;
      routing_number: string | null;
      swift_code: string | null;
    }
    export interface AchDebit {
      account_holder_type: AchDebit.AccountHolderType | null;
      bank_name: string | null;
      country: string | null;
      fingerprint: string | null;
      last4: string | null;
      routing_number: string | null;
    }
    export namespace AchDebit {
      export type AccountHolderType = 'company' | 'individual' | OtherString;
    }
    export interface AcssDebit {
      bank_name: string | null;
      expected_debit_date?: string;
      fingerprint: string | null;
      institution_number: string | null;
      last4: string | null;
      mandate?: string;
      transit_number: string | null;
    }
    export interface Affirm {
      location?: string;
      reader?: string;
      transaction_id: string | null;
    }
    export interface AfterpayClearpay {
      order_id: string | null;
      reference: string | null;
    }
    export interface Alipay {
      buyer_id?: string;
      fingerprint: string | null;
      transaction_id: string | null;
    }
    export interface Alma {
      installments?: Alma.Installments;
      transaction_id: string | null;
    }
    export namespace Alma {
      export interface Installments {
        count: number;
      }
    }
    export interface AmazonPay {
      funding?: AmazonPay.Funding;
      transaction_id: string | null;
    }
    export namespace AmazonPay {
      export interface Funding {
        card?: Funding.Card;
        type: Funding.Type | null;
      }
      export namespace Funding {
        export interface Card {
          brand: string | null;
          country: string | null;
          exp_month: number | null;
          exp_year: number | null;
          funding: string | null;
          last4: string | null;
        }
        export type Type = 'card' | OtherString;
      }
    }
    export interface AuBecsDebit {
      bsb_number: string | null;
      expected_debit_date?: string;
      fingerprint: string | null;
      last4: string | null;
      mandate?: string;
    }
    export interface BacsDebit {
      expected_debit_date?: string;
      fingerprint: string | null;
      last4: string | null;
      mandate: string | null;
      sort_code: string | null;
    }
    export interface Bancontact {
      bank_code: string | null;
      bank_name: string | null;
      bic: string | null;
      generated_sepa_debit: Expandable<PaymentMethod> | null;
      generated_sepa_debit_mandate: Expandable<Mandate> | null;
      iban_last4: string | null;
      preferred_language: Bancontact.PreferredLanguage | null;
      verified_name: string | null;
    }
    export namespace Bancontact {
      export type PreferredLanguage = 'de' | 'en' | 'fr' | 'nl' | OtherString;
    }
    export interface Billie {
      transaction_id: string | null;
    }
    export interface BillingDetails {
      address: Address;
      email: string | null;
      name: string | null;
      phone: string | null;
    }
    export interface Bizum {
      buyer_id: string | null;
      transaction_id: string | null;
    }
    export interface Blik {
      buyer_id: string | null;
    }
    export interface Boleto {
      tax_id: string | null;
    }
    export interface Card {
      authorization_code: string | null;
      brand: Card.Brand | null;
      /** Unix seconds. */
      capture_before?: number;
      checks: Card.Checks | null;
      country: string | null;
      description?: string | null;
      exp_month: number | null;
      exp_year: number | null;
      fingerprint?: string | null;
      funding: Card.Funding | null;
      iin?: string | null;
      installments: Card.Installments | null;
      issuer?: string | null;
      last4: string | null;
      moto?: boolean | null;
      network: Card.Network | null;
      network_advice_code: string | null;
      network_decline_code: string | null;
      network_token?: Card.NetworkToken | null;
      network_transaction_id: string | null;
      stored_credential_usage?: Card.StoredCredentialUsage | null;
      three_d_secure: Card.ThreeDSecure | null;
      wallet: Card.Wallet | null;
    }
    export namespace Card {
      export type Brand = 'amex' | 'cartes_bancaires' | 'diners' | 'discover' | 'eftpos_au' | 'interac' | 'jcb' | 'link' | 'mastercard' | 'unionpay' | 'unknown' | 'visa' | OtherString;
      export interface Checks {
        address_line1_check: Checks.AddressLine1Check | null;
        address_postal_code_check: Checks.AddressPostalCodeCheck | null;
        cvc_check: Checks.CvcCheck | null;
      }
      export namespace Checks {
        export type AddressLine1Check = 'fail' | 'pass' | 'unavailable' | 'unchecked' | OtherString;
        export type AddressPostalCodeCheck = 'fail' | 'pass' | 'unavailable' | 'unchecked' | OtherString;
        export type CvcCheck = 'fail' | 'pass' | 'unavailable' | 'unchecked' | OtherString;
      }
      export type Funding = 'credit' | 'debit' | 'prepaid' | 'unknown' | OtherString;
      export interface Installments {
        plan: Installments.Plan | null;
      }
      export namespace Installments {
        export interface Plan {
          count: number | null;
          interval: 'month' | null;
          type: Plan.Type;
        }
        export namespace Plan {
          export type Type = 'bonus' | 'fixed_count' | 'revolving' | OtherString;
        }
      }
      export type Network = 'amex' | 'cartes_bancaires' | 'diners' | 'discover' | 'eftpos_au' | 'interac' | 'jcb' | 'link' | 'mastercard' | 'unionpay' | 'unknown' | 'visa' | OtherString;
      export interface NetworkToken {
        used: boolean;
      }
      export type StoredCredentialUsage = 'installment' | 'recurring' | 'unscheduled' | OtherString;
      export interface ThreeDSecure {
        authentication_flow: ThreeDSecure.AuthenticationFlow | null;
        electronic_commerce_indicator: ThreeDSecure.ElectronicCommerceIndicator | null;
        exemption_indicator: ThreeDSecure.ExemptionIndicator | null;
        exemption_indicator_applied: boolean | null;
        result: ThreeDSecure.Result | null;
        result_reason: ThreeDSecure.ResultReason | null;
        version: ThreeDSecure.Version | null;
      }
      export namespace ThreeDSecure {
        export type AuthenticationFlow = 'challenge' | 'frictionless' | OtherString;
        export type ElectronicCommerceIndicator = '01' | '02' | '03' | '04' | '05' | '06' | '07' | OtherString;
        export type ExemptionIndicator = 'low_risk' | 'none' | OtherString;
        export type Result = 'attempt_acknowledged' | 'authenticated' | 'data_share_only' | 'exempted' | 'failed' | 'not_supported' | 'processing_error' | OtherString;
        export type ResultReason = 'abandoned' | 'bypassed' | 'canceled' | 'card_not_enrolled' | 'network_not_supported' | 'protocol_error' | 'rejected' | OtherString;
        export type Version = '1.0.2' | '2.1.0' | '2.2.0' | '2.3.0' | '2.3.1' | OtherString;
      }
      export interface Wallet {
        apple_pay?: Wallet.ApplePay;
        dynamic_last4?: string;
        google_pay?: Wallet.GooglePay;
        link?: Wallet.Link;
        type: string;
      }
      export namespace Wallet {
        export interface ApplePay {
          type: string;
        }
        export interface GooglePay {
        }
        export interface Link {
        }
      }
    }
    export interface CardPresent {
      /** In the currency's smallest unit. */
      amount_authorized: number | null;
      brand: string | null;
      brand_product: string | null;
      /** Unix seconds. */
      capture_before?: number;
      cardholder_name: string | null;
      country: string | null;
      description?: string | null;
      emv_auth_data: string | null;
      exp_month: number;
      exp_year: number;
      fingerprint: string | null;
      funding: string | null;
      generated_card: string | null;
      iin?: string | null;
      incremental_authorization_supported: boolean;
      issuer?: string | null;
      last4: string | null;
      location?: string;
      network: string | null;
      network_transaction_id: string | null;
      offline: CardPresent.Offline | null;
      overcapture_supported: boolean;
      preferred_locales: string[] | null;
      read_method: CardPresent.ReadMethod | null;
      reader?: string;
      receipt: CardPresent.Receipt | null;
      wallet?: CardPresent.Wallet;
    }
    export namespace CardPresent {
      export interface Offline {
        /** Unix seconds. */
        stored_at: number | null;
        type: 'deferred' | null;
      }
      export type ReadMethod = 'contact_emv' | 'contactless_emv' | 'contactless_magstripe_mode' | 'magnetic_stripe_fallback' | 'magnetic_stripe_track2' | OtherString;
      export interface Receipt {
        account_type?: Receipt.AccountType;
        application_cryptogram: string | null;
        application_preferred_name: string | null;
        authorization_code: string | null;
        authorization_response_code: string | null;
        cardholder_verification_method: string | null;
        dedicated_file_name: string | null;
        terminal_verification_results: string | null;
        transaction_status_information: string | null;
      }
      export namespace Receipt {
        export type AccountType = 'checking' | 'credit' | 'prepaid' | 'unknown' | OtherString;
      }
      export interface Wallet {
        type: Wallet.Type;
      }
      export namespace Wallet {
        export type Type = 'apple_pay' | 'google_pay' | 'samsung_pay' | 'unknown' | OtherString;
      }
    }
    export interface Cashapp {
      buyer_id: string | null;
      cashtag: string | null;
      transaction_id: string | null;
    }
    export interface Crypto {
      buyer_address?: string;
      network?: Crypto.Network;
      token_currency?: Crypto.TokenCurrency;
      transaction_hash?: string;
    }
    export namespace Crypto {
      export type Network = 'base' | 'ethereum' | 'polygon' | 'solana' | 'sui' | 'tempo' | OtherString;
      export type TokenCurrency = 'ousd' | 'phantom_cash' | 'usdc' | 'usdg' | 'usdp' | 'usdsui' | 'usdt' | OtherString;
    }
    export interface Custom {
      display_name: string;
      type: string | null;
    }
    export interface CustomerBalance {
    }
    export interface Eps {
      bank: Eps.Bank | null;
      verified_name: string | null;
    }
    export namespace Eps {
      export type Bank = 'arzte_und_apotheker_bank' | 'austrian_anadi_bank_ag' | 'bank_austria' | 'bankhaus_carl_spangler' | 'bankhaus_schelhammer_und_schattera_ag' | 'bawag_psk_ag' | 'bks_bank_ag' | 'brull_kallmus_bank_ag' | 'btv_vier_lander_bank' | 'capital_bank_grawe_gruppe_ag' | 'deutsche_bank_ag' | 'dolomitenbank' | 'easybank_ag' | 'erste_bank_und_sparkassen' | 'hypo_alpeadriabank_international_ag' | 'hypo_bank_burgenland_aktiengesellschaft' | 'hypo_noe_lb_fur_niederosterreich_u_wien' | 'hypo_oberosterreich_salzburg_steiermark' | 'hypo_tirol_bank_ag' | 'hypo_vorarlberg_bank_ag' | 'marchfelder_bank' | 'oberbank_ag' | 'raiffeisen_bankengruppe_osterreich' | 'schoellerbank_ag' | 'sparda_bank_wien' | 'volksbank_gruppe' | 'volkskreditbank_ag' | 'vr_bank_braunau' | OtherString;
    }
    export interface Fpx {
      account_holder_type: Fpx.AccountHolderType | null;
      bank: Fpx.Bank;
      transaction_id: string | null;
    }
    export namespace Fpx {
      export type AccountHolderType = 'company' | 'individual' | OtherString;
      export type Bank = 'affin_bank' | 'agrobank' | 'alliance_bank' | 'ambank' | 'bank_islam' | 'bank_muamalat' | 'bank_of_china' | 'bank_rakyat' | 'bnp_paribas' | 'bsn' | 'cimb' | 'citibank' | 'deutsche_bank' | 'hong_leong_bank' | 'hsbc' | 'kfh' | 'maybank2e' | 'maybank2u' | 'mbsb_bank' | 'ocbc' | 'pb_enterprise' | 'public_bank' | 'rhb' | 'standard_chartered' | 'uob' | OtherString;
    }
    export interface Giropay {
      bank_code: string | null;
      bank_name: string | null;
      bic: string | null;
      verified_name: string | null;
    }
    export interface Grabpay {
      transaction_id: string | null;
    }
    export interface Ideal {
      bank: Ideal.Bank | null;
      bic: Ideal.Bic | null;
      generated_sepa_debit: Expandable<PaymentMethod> | null;
      generated_sepa_debit_mandate: Expandable<Mandate> | null;
      iban_last4: string | null;
      transaction_id: string | null;
      verified_name: string | null;
    }
    export namespace Ideal {
      export type Bank = 'abn_amro' | 'adyen' | 'asn_bank' | 'bunq' | 'buut' | 'finom' | 'handelsbanken' | 'ing' | 'knab' | 'mollie' | 'moneyou' | 'n26' | 'nn' | 'rabobank' | 'regiobank' | 'revolut' | 'sns_bank' | 'triodos_bank' | 'van_lanschot' | 'yoursafe' | OtherString;
      export type Bic = 'ABNANL2A' | 'ADYBNL2A' | 'ASNBNL21' | 'BITSNL2A' | 'BUNQNL2A' | 'BUUTNL2A' | 'FNOMNL22' | 'FVLBNL22' | 'HANDNL2A' | 'INGBNL2A' | 'KNABNL2H' | 'MLLENL2A' | 'MOYONL21' | 'NNBANL2G' | 'NTSBDEB1' | 'RABONL2U' | 'RBRBNL21' | 'REVOIE23' | 'REVOLT21' | 'SNSBNL2A' | 'TRIONL2U' | OtherString;
    }
    export interface InteracPresent {
      brand: string | null;
      cardholder_name: string | null;
      country: string | null;
      description?: string | null;
      emv_auth_data: string | null;
      exp_month: number;
      exp_year: number;
      fingerprint: string | null;
      funding: string | null;
      generated_card: string | null;
      iin?: string | null;
      issuer?: string | null;
      last4: string | null;
      location?: string;
      network: string | null;
      network_transaction_id: string | null;
      preferred_locales: string[] | null;
      read_method: InteracPresent.ReadMethod | null;
      reader?: string;
      receipt: InteracPresent.Receipt | null;
    }
    export namespace InteracPresent {
      export type ReadMethod = 'contact_emv' | 'contactless_emv' | 'contactless_magstripe_mode' | 'magnetic_stripe_fallback' | 'magnetic_stripe_track2' | OtherString;
      export interface Receipt {
        account_type?: Receipt.AccountType;
        application_cryptogram: string | null;
        application_preferred_name: string | null;
        authorization_code: string | null;
        authorization_response_code: string | null;
        cardholder_verification_method: string | null;
        dedicated_file_name: string | null;
        terminal_verification_results: string | null;
        transaction_status_information: string | null;
      }
      export namespace Receipt {
        export type AccountType = 'checking' | 'savings' | 'unknown' | OtherString;
      }
    }
    export interface KakaoPay {
      buyer_id: string | null;
      transaction_id: string | null;
    }
    export interface Klarna {
      location?: string;
      payer_details: Klarna.PayerDetails | null;
      payment_method_category: string | null;
      preferred_locale: string | null;
      reader?: string;
    }
    export namespace Klarna {
      export interface PayerDetails {
        address: PayerDetails.Address | null;
      }
      export namespace PayerDetails {
        export interface Address {
          country: string | null;
        }
      }
    }
    export interface Konbini {
      store: Konbini.Store | null;
    }
    export namespace Konbini {
      export interface Store {
        chain: Store.Chain | null;
      }
      export namespace Store {
        export type Chain = 'familymart' | 'lawson' | 'ministop' | 'seicomart' | OtherString;
      }
    }
    export interface KrCard {
      brand: KrCard.Brand | null;
      buyer_id: string | null;
      last4: string | null;
      transaction_id: string | null;
    }
    export namespace KrCard {
      export type Brand = 'bc' | 'citi' | 'hana' | 'hyundai' | 'jeju' | 'jeonbuk' | 'kakaobank' | 'kbank' | 'kdbbank' | 'kookmin' | 'kwangju' | 'lotte' | 'mg' | 'nh' | 'post' | 'samsung' | 'savingsbank' | 'shinhan' | 'shinhyup' | 'suhyup' | 'tossbank' | 'woori' | OtherString;
    }
    export interface Link {
      country: string | null;
      funding_source_group?: string;
    }
    export interface MbWay {
    }
    export interface Mobilepay {
      card: Mobilepay.Card | null;
    }
    export namespace Mobilepay {
      export interface Card {
        brand: string | null;
        country: string | null;
        exp_month: number | null;
        exp_year: number | null;
        last4: string | null;
      }
    }
    export interface Momo {
      fingerprint: string | null;
      mandate?: string;
    }
    export interface Multibanco {
      entity: string | null;
      reference: string | null;
    }
    export interface NaverPay {
      buyer_id: string | null;
      transaction_id: string | null;
    }
    export interface NzBankAccount {
      account_holder_name: string | null;
      bank_code: string;
      bank_name: string;
      branch_code: string;
      expected_debit_date?: string;
      last4: string;
      suffix: string | null;
    }
    export interface Oxxo {
      number: string | null;
    }
    export interface P24 {
      bank: P24.Bank | null;
      reference: string | null;
      verified_name: string | null;
    }
    export namespace P24 {
      export type Bank = 'alior_bank' | 'bank_millennium' | 'bank_nowy_bfg_sa' | 'bank_pekao_sa' | 'banki_spbdzielcze' | 'blik' | 'bnp_paribas' | 'boz' | 'citi_handlowy' | 'credit_agricole' | 'envelobank' | 'etransfer_pocztowy24' | 'getin_bank' | 'ideabank' | 'ing' | 'inteligo' | 'mbank_mtransfer' | 'nest_przelew' | 'noble_pay' | 'pbac_z_ipko' | 'plus_bank' | 'santander_przelew24' | 'tmobile_usbugi_bankowe' | 'toyota_bank' | 'velobank' | 'volkswagen_bank' | OtherString;
    }
    export interface PayByBank {
    }
    export interface Payco {
      buyer_id: string | null;
      transaction_id: string | null;
    }
    export interface Paynow {
      location?: string;
      reader?: string;
      reference: string | null;
    }
    export interface Paypal {
      country: string | null;
      payer_email: string | null;
      payer_id: string | null;
      payer_name: string | null;
      seller_protection: Paypal.SellerProtection | null;
      transaction_id: string | null;
    }
    export namespace Paypal {
      export interface SellerProtection {
        dispute_categories: SellerProtection.DisputeCategory[] | null;
        status: SellerProtection.Status;
      }
      export namespace SellerProtection {
        export type DisputeCategory = 'fraudulent' | 'product_not_received' | OtherString;
        export type Status = 'eligible' | 'not_eligible' | 'partially_eligible' | OtherString;
      }
    }
    export interface Paypay {
    }
    export interface Payto {
      bsb_number: string | null;
      last4: string | null;
      mandate?: string;
      pay_id: string | null;
    }
    export interface Pix {
      bank_transaction_id?: string | null;
      mandate?: string;
    }
    export interface Promptpay {
      reference: string | null;
    }
    export interface RevolutPay {
      funding?: RevolutPay.Funding;
      transaction_id: string | null;
    }
    export namespace RevolutPay {
      export interface Funding {
        card?: Funding.Card;
        type: Funding.Type | null;
      }
      export namespace Funding {
        export interface Card {
          brand: string | null;
          country: string | null;
          exp_month: number | null;
          exp_year: number | null;
          funding: string | null;
          last4: string | null;
        }
        export type Type = 'card' | OtherString;
      }
    }
    export interface SamsungPay {
      buyer_id: string | null;
      transaction_id: string | null;
    }
    export interface Satispay {
      transaction_id: string | null;
    }
    export interface Scalapay {
      transaction_id: string | null;
    }
    export interface SepaCreditTransfer {
      bank_name: string | null;
      bic: string | null;
      iban: string | null;
    }
    export interface SepaDebit {
      bank_code: string | null;
      branch_code: string | null;
      country: string | null;
      expected_debit_date?: string;
      fingerprint: string | null;
      last4: string | null;
      mandate: string | null;
    }
    export interface Sequra {
      transaction_id: string | null;
    }
    export interface Sofort {
      bank_code: string | null;
      bank_name: string | null;
      bic: string | null;
      country: string | null;
      generated_sepa_debit: Expandable<PaymentMethod> | null;
      generated_sepa_debit_mandate: Expandable<Mandate> | null;
      iban_last4: string | null;
      preferred_language: Sofort.PreferredLanguage | null;
      verified_name: string | null;
    }
    export namespace Sofort {
      export type PreferredLanguage = 'de' | 'en' | 'es' | 'fr' | 'it' | 'nl' | 'pl' | OtherString;
    }
    export interface StripeAccount {
    }
    export interface Sunbit {
      transaction_id: string | null;
    }
    export interface Swish {
      fingerprint: string | null;
      payment_reference: string | null;
      verified_phone_last4: string | null;
    }
    export interface Twint {
      mandate?: string;
    }
    export interface Upi {
      vpa: string | null;
    }
    export interface UsBankAccount {
      account_holder_type: UsBankAccount.AccountHolderType | null;
      account_type: UsBankAccount.AccountType | null;
      bank_name: string | null;
      expected_debit_date?: string;
      fingerprint: string | null;
      last4: string | null;
      mandate?: Expandable<Mandate>;
      payment_reference: string | null;
      routing_number: string | null;
    }
    export namespace UsBankAccount {
      export type AccountHolderType = 'company' | 'individual' | OtherString;
      export type AccountType = 'checking' | 'savings' | OtherString;
    }
    export interface Wechat {
    }
    export interface WechatPay {
      fingerprint: string | null;
      location?: string;
      reader?: string;
      transaction_id: string | null;
    }
    export interface Zip {
    }
  }
  export interface ProcessorDetails {
    custom?: ProcessorDetails.Custom;
    type: 'custom';
  }
  export namespace ProcessorDetails {
    export interface Custom {
      payment_reference: string | null;
    }
  }
  export type ReportedBy = 'self' | 'stripe' | OtherString;
  export interface ShippingDetails {
    address: Address;
    name: string | null;
    phone: string | null;
  }
}
