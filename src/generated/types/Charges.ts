// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, Emptyable, Expandable, OtherString } from '../../core/words.ts';
import type { Account } from './Accounts.ts';
import type { Address, AddressParam, Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';
import type { Application } from './Applications.ts';
import type { ApplicationFee } from './ApplicationFees.ts';
import type { BalanceTransaction } from './BalanceTransactions.ts';
import type { Customer, DeletedCustomer } from './Customers.ts';
import type { CustomerSource } from './CustomerSources.ts';
import type { Mandate } from './Mandates.ts';
import type { PaymentIntent } from './PaymentIntents.ts';
import type { PaymentMethod } from './PaymentMethods.ts';
import type { Refund } from './Refunds.ts';
import type { Review } from './Reviews.ts';
import type { Transfer } from './Transfers.ts';

export interface Charge {
  id: string;
  object: 'charge';
  /** In the currency's smallest unit. */
  amount: number;
  /** In the currency's smallest unit. */
  amount_captured: number;
  /** In the currency's smallest unit. */
  amount_refunded: number;
  application: Expandable<Application> | null;
  application_fee: Expandable<ApplicationFee> | null;
  /** In the currency's smallest unit. */
  application_fee_amount: number | null;
  authorization_code?: string;
  balance_transaction: Expandable<BalanceTransaction> | null;
  billing_details: Charge.BillingDetails;
  calculated_statement_descriptor: string | null;
  captured: boolean;
  /** Unix seconds. */
  created: number;
  currency: string;
  customer: Expandable<Customer | DeletedCustomer> | null;
  description: string | null;
  disputed: boolean;
  failure_balance_transaction: Expandable<BalanceTransaction> | null;
  failure_code: string | null;
  failure_message: string | null;
  fraud_details: Charge.FraudDetails | null;
  level3?: Charge.Level3;
  livemode: boolean;
  metadata: Metadata;
  on_behalf_of: Expandable<Account> | null;
  outcome: Charge.Outcome | null;
  paid: boolean;
  payment_intent: Expandable<PaymentIntent> | null;
  payment_method: string | null;
  payment_method_details: Charge.PaymentMethodDetails | null;
  presentment_details?: Charge.PresentmentDetails;
  radar_options?: Charge.RadarOptions;
  receipt_email: string | null;
  receipt_number: string | null;
  receipt_url: string | null;
  refunded: boolean;
  refunds?: ApiList<Refund> | null;
  review: Expandable<Review> | null;
  shipping: Charge.Shipping | null;
  source: CustomerSource | null;
  source_transfer: Expandable<Transfer> | null;
  statement_descriptor: string | null;
  statement_descriptor_suffix: string | null;
  status: Charge.Status;
  transfer?: Expandable<Transfer>;
  transfer_data: Charge.TransferData | null;
  transfer_group: string | null;
}
export declare namespace Charge {
  export interface BillingDetails {
    address: Address | null;
    email: string | null;
    name: string | null;
    phone: string | null;
    tax_id: string | null;
  }
  export interface FraudDetails {
    stripe_report?: string;
    user_report?: string;
  }
  export interface Level3 {
    customer_reference?: string;
    line_items: Level3.LineItem[];
    merchant_reference: string;
    shipping_address_zip?: string;
    /** In the currency's smallest unit. */
    shipping_amount?: number;
    shipping_from_zip?: string;
  }
  export namespace Level3 {
    export interface LineItem {
      /** In the currency's smallest unit. */
      discount_amount: number | null;
      product_code: string;
      product_description: string;
      quantity: number | null;
      /** In the currency's smallest unit. */
      tax_amount: number | null;
      unit_cost: number | null;
    }
  }
  export interface Outcome {
    advice_code: Outcome.AdviceCode | null;
    network_advice_code: string | null;
    network_decline_code: string | null;
    network_status: string | null;
    reason: string | null;
    risk_level?: string;
    risk_score?: number;
    rule?: Expandable<Outcome.Rule>;
    seller_message: string | null;
    type: string;
  }
  export namespace Outcome {
    export type AdviceCode = 'confirm_card_data' | 'do_not_try_again' | 'try_again_later' | OtherString;
    export interface Rule {
      action: string;
      id: string;
      predicate: string;
    }
  }
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
    bizum?: PaymentMethodDetails.Bizum;
    blik?: PaymentMethodDetails.Blik;
    boleto?: PaymentMethodDetails.Boleto;
    card?: PaymentMethodDetails.Card;
    card_present?: PaymentMethodDetails.CardPresent;
    cashapp?: PaymentMethodDetails.Cashapp;
    crypto?: PaymentMethodDetails.Crypto;
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
    multibanco?: PaymentMethodDetails.Multibanco;
    naver_pay?: PaymentMethodDetails.NaverPay;
    nz_bank_account?: PaymentMethodDetails.NzBankAccount;
    oxxo?: PaymentMethodDetails.Oxxo;
    p24?: PaymentMethodDetails.P24;
    pay_by_bank?: PaymentMethodDetails.PayByBank;
    payco?: PaymentMethodDetails.Payco;
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
        type: 'card' | null;
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
    export interface Bizum {
      buyer_id: string | null;
      transaction_id: string | null;
    }
    export interface Blik {
      buyer_id: string | null;
    }
    export interface Boleto {
      tax_id: string;
    }
    export interface Card {
      /** In the currency's smallest unit. */
      amount_authorized: number | null;
      authorization_code: string | null;
      brand: string | null;
      /** Unix seconds. */
      capture_before?: number;
      checks: Card.Checks | null;
      country: string | null;
      description?: string | null;
      electronic_commerce_indicator: string | null;
      exp_month: number;
      exp_year: number;
      extended_authorization?: Card.ExtendedAuthorization;
      fingerprint?: string | null;
      funding: string | null;
      iin?: string | null;
      incremental_authorization?: Card.IncrementalAuthorization;
      installments: Card.Installments | null;
      issuer?: string | null;
      last4: string | null;
      mandate: Expandable<Mandate> | null;
      moto?: boolean | null;
      multicapture?: Card.Multicapture;
      network: string | null;
      network_token?: Card.NetworkToken | null;
      network_transaction_id: string | null;
      overcapture?: Card.Overcapture;
      regulated_status: Card.RegulatedStatus | null;
      setup_credential_usage?: Card.SetupCredentialUsage;
      stored_credential_usage?: Card.StoredCredentialUsage;
      three_d_secure: Card.ThreeDSecure | null;
      transaction_link_id: string | null;
      wallet: Card.Wallet | null;
    }
    export namespace Card {
      export interface Checks {
        address_line1_check: string | null;
        address_postal_code_check: string | null;
        cvc_check: string | null;
      }
      export interface ExtendedAuthorization {
        status: ExtendedAuthorization.Status;
      }
      export namespace ExtendedAuthorization {
        export type Status = 'disabled' | 'enabled' | OtherString;
      }
      export interface IncrementalAuthorization {
        status: IncrementalAuthorization.Status;
      }
      export namespace IncrementalAuthorization {
        export type Status = 'available' | 'unavailable' | OtherString;
      }
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
      export interface Multicapture {
        status: Multicapture.Status;
      }
      export namespace Multicapture {
        export type Status = 'available' | 'unavailable' | OtherString;
      }
      export interface NetworkToken {
        used: boolean;
      }
      export interface Overcapture {
        /** In the currency's smallest unit. */
        maximum_amount_capturable: number;
        status: Overcapture.Status;
      }
      export namespace Overcapture {
        export type Status = 'available' | 'unavailable' | OtherString;
      }
      export type RegulatedStatus = 'regulated' | 'unregulated' | OtherString;
      export type SetupCredentialUsage = 'installment' | 'recurring' | 'unscheduled' | OtherString;
      export type StoredCredentialUsage = 'installment' | 'recurring' | 'unscheduled' | OtherString;
      export interface ThreeDSecure {
        authentication_flow: ThreeDSecure.AuthenticationFlow | null;
        electronic_commerce_indicator: ThreeDSecure.ElectronicCommerceIndicator | null;
        exemption_indicator: ThreeDSecure.ExemptionIndicator | null;
        exemption_indicator_applied?: boolean;
        result: ThreeDSecure.Result | null;
        result_reason: ThreeDSecure.ResultReason | null;
        transaction_id: string | null;
        version: ThreeDSecure.Version | null;
      }
      export namespace ThreeDSecure {
        export type AuthenticationFlow = 'challenge' | 'frictionless' | OtherString;
        export type ElectronicCommerceIndicator = '01' | '02' | '05' | '06' | '07' | OtherString;
        export type ExemptionIndicator = 'low_risk' | 'none' | OtherString;
        export type Result = 'attempt_acknowledged' | 'authenticated' | 'data_share_only' | 'exempted' | 'failed' | 'not_supported' | 'processing_error' | OtherString;
        export type ResultReason = 'abandoned' | 'bypassed' | 'canceled' | 'card_not_enrolled' | 'network_not_supported' | 'protocol_error' | 'rejected' | OtherString;
        export type Version = '1.0.2' | '2.1.0' | '2.2.0' | '2.3.0' | '2.3.1' | OtherString;
      }
      export interface Wallet {
        amex_express_checkout?: Wallet.AmexExpressCheckout;
        apple_pay?: Wallet.ApplePay;
        dynamic_last4: string | null;
        google_pay?: Wallet.GooglePay;
        link?: Wallet.Link;
        masterpass?: Wallet.Masterpass;
        samsung_pay?: Wallet.SamsungPay;
        type: Wallet.Type;
        visa_checkout?: Wallet.VisaCheckout;
      }
      export namespace Wallet {
        export interface AmexExpressCheckout {
        }
        export interface ApplePay {
        }
        export interface GooglePay {
        }
        export interface Link {
          funding_source_group: string | null;
        }
        export interface Masterpass {
          billing_address: Address | null;
          email: string | null;
          name: string | null;
          shipping_address: Address | null;
        }
        export interface SamsungPay {
        }
        export type Type = 'amex_express_checkout' | 'apple_pay' | 'google_pay' | 'link' | 'masterpass' | 'samsung_pay' | 'visa_checkout' | OtherString;
        export interface VisaCheckout {
          billing_address: Address | null;
          email: string | null;
          name: string | null;
          shipping_address: Address | null;
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
      fingerprint?: string | null;
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
        type: 'card' | null;
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
  export interface PresentmentDetails {
    /** In the currency's smallest unit. */
    presentment_amount: number;
    presentment_currency: string;
  }
  export interface RadarOptions {
    session?: string;
  }
  export interface Shipping {
    address?: Address;
    carrier?: string | null;
    name?: string;
    phone?: string | null;
    tracking_number?: string | null;
  }
  export type Status = 'failed' | 'pending' | 'succeeded' | OtherString;
  export interface TransferData {
    /** In the currency's smallest unit. */
    amount: number | null;
    destination: Expandable<Account>;
  }
}

export interface ChargeCreateParams {
  /** In the currency's smallest unit. */
  amount?: number | undefined;
  application_fee?: number | undefined;
  /** In the currency's smallest unit. */
  application_fee_amount?: number | undefined;
  capture?: boolean | undefined;
  currency?: string | undefined;
  customer?: string | undefined;
  description?: string | undefined;
  destination?: ChargeCreateParams.Destination | undefined;
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  on_behalf_of?: string | undefined;
  radar_options?: ChargeCreateParams.RadarOptions | undefined;
  receipt_email?: string | undefined;
  shipping?: ChargeCreateParams.Shipping | undefined;
  source?: string | undefined;
  statement_descriptor?: string | undefined;
  statement_descriptor_suffix?: string | undefined;
  transfer_data?: ChargeCreateParams.TransferData | undefined;
  transfer_group?: string | undefined;
}
export declare namespace ChargeCreateParams {
  export interface Destination {
    account: string;
    /** In the currency's smallest unit. */
    amount?: number | undefined;
  }
  export interface RadarOptions {
    session?: string | undefined;
  }
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
  }
}

export interface ChargeRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface ChargeUpdateParams {
  customer?: string | undefined;
  description?: string | undefined;
  expand?: readonly string[] | undefined;
  fraud_details?: ChargeUpdateParams.FraudDetails | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  receipt_email?: string | undefined;
  shipping?: ChargeUpdateParams.Shipping | undefined;
  transfer_group?: string | undefined;
}
export declare namespace ChargeUpdateParams {
  export interface FraudDetails {
    user_report: Emptyable<FraudDetails.UserReport>;
  }
  export namespace FraudDetails {
    export type UserReport = 'fraudulent' | 'safe' | OtherString;
  }
  export interface Shipping {
    address: AddressParam;
    carrier?: string | undefined;
    name: string;
    phone?: string | undefined;
    tracking_number?: string | undefined;
  }
}

export interface ChargeListParams extends PaginationParams {
  created?: RangeQueryParam | number | undefined;
  customer?: string | undefined;
  expand?: readonly string[] | undefined;
  payment_intent?: string | undefined;
  transfer_group?: string | undefined;
}

export interface ChargeCaptureParams {
  /** In the currency's smallest unit. */
  amount?: number | undefined;
  application_fee?: number | undefined;
  /** In the currency's smallest unit. */
  application_fee_amount?: number | undefined;
  expand?: readonly string[] | undefined;
  receipt_email?: string | undefined;
  statement_descriptor?: string | undefined;
  statement_descriptor_suffix?: string | undefined;
  transfer_data?: ChargeCaptureParams.TransferData | undefined;
  transfer_group?: string | undefined;
}
export declare namespace ChargeCaptureParams {
  export interface TransferData {
    /** In the currency's smallest unit. */
    amount?: number | undefined;
  }
}

export interface ChargeSearchParams {
  query: string;
  expand?: readonly string[] | undefined;
  limit?: number | undefined;
  page?: string | undefined;
}
