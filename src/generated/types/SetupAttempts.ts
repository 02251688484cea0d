// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { Account } from './Accounts.ts';
import type { Application } from './Applications.ts';
import type { Customer, DeletedCustomer } from './Customers.ts';
import type { CustomerSource } from './CustomerSources.ts';
import type { Mandate } from './Mandates.ts';
import type { PaymentIntent } from './PaymentIntents.ts';
import type { PaymentMethod } from './PaymentMethods.ts';
import type { SetupIntent } from './SetupIntents.ts';

export interface SetupAttempt {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-object) */
  object: 'setup_attempt';
  /** Id of the Connect platform that made it (`ca_…`). [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-application) */
  application: Expandable<Application> | null;
  /** Whether it is saved to pay from your own account, not for a customer. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-attach_to_self) */
  attach_to_self?: boolean;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-created) */
  created: number;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-customer) */
  customer: Expandable<Customer | DeletedCustomer> | null;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-customer_account) */
  customer_account: string | null;
  /** Whether the payment method is to pay in, to be paid out to, or both. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-flow_directions) */
  flow_directions: SetupAttempt.FlowDirection[] | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-livemode) */
  livemode: boolean;
  /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-on_behalf_of) */
  on_behalf_of: Expandable<Account> | null;
  /** Id of the payment method (`pm_…`). [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method) */
  payment_method: Expandable<PaymentMethod>;
  /** The payment method as it was at the time of payment. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details) */
  payment_method_details: SetupAttempt.PaymentMethodDetails;
  /** [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-setup_error) */
  setup_error: SetupAttempt.SetupError | null;
  /** Id of the setup intent (`seti_…`). [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-setup_intent) */
  setup_intent: Expandable<SetupIntent>;
  /** In which state it is. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-status) */
  status: string;
  /** Whether it will pay with the customer present only (`on_session`) or absent too (`off_session`). [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-usage) */
  usage: string;
}
export declare namespace SetupAttempt {
  export type FlowDirection = 'inbound' | 'outbound' | OtherString;
  export interface PaymentMethodDetails {
    /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-acss_debit) */
    acss_debit?: PaymentMethodDetails.AcssDebit;
    /** What is particular to Amazon Pay. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-amazon_pay) */
    amazon_pay?: PaymentMethodDetails.AmazonPay;
    /** What is particular to BECS direct debits in Australia. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-au_becs_debit) */
    au_becs_debit?: PaymentMethodDetails.AuBecsDebit;
    /** What is particular to Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-bacs_debit) */
    bacs_debit?: PaymentMethodDetails.BacsDebit;
    /** What is particular to Bancontact. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-bancontact) */
    bancontact?: PaymentMethodDetails.Bancontact;
    /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-blik) */
    blik?: PaymentMethodDetails.Blik;
    /** What is particular to Boleto. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-boleto) */
    boleto?: PaymentMethodDetails.Boleto;
    /** What is particular to cards. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card) */
    card?: PaymentMethodDetails.Card;
    /** What is particular to cards held to a terminal. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card_present) */
    card_present?: PaymentMethodDetails.CardPresent;
    /** What is particular to Cash App Pay. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-cashapp) */
    cashapp?: PaymentMethodDetails.Cashapp;
    /** What is particular to iDEAL. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-ideal) */
    ideal?: PaymentMethodDetails.Ideal;
    /** What is particular to Kakao Pay. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-kakao_pay) */
    kakao_pay?: PaymentMethodDetails.KakaoPay;
    /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-klarna) */
    klarna?: PaymentMethodDetails.Klarna;
    /** What is particular to Korean cards. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-kr_card) */
    kr_card?: PaymentMethodDetails.KrCard;
    /** What is particular to Link. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-link) */
    link?: PaymentMethodDetails.Link;
    /** What is particular to Naver Pay. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-naver_pay) */
    naver_pay?: PaymentMethodDetails.NaverPay;
    /** What is particular to BECS direct debits in New Zealand. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-nz_bank_account) */
    nz_bank_account?: PaymentMethodDetails.NzBankAccount;
    /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-paypal) */
    paypal?: PaymentMethodDetails.Paypal;
    /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-payto) */
    payto?: PaymentMethodDetails.Payto;
    /** What is particular to Pix. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-pix) */
    pix?: PaymentMethodDetails.Pix;
    /** What is particular to Revolut Pay. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-revolut_pay) */
    revolut_pay?: PaymentMethodDetails.RevolutPay;
    /** What is particular to Satispay. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-satispay) */
    satispay?: PaymentMethodDetails.Satispay;
    /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-sepa_debit) */
    sepa_debit?: PaymentMethodDetails.SepaDebit;
    /** What is particular to Sofort. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-sofort) */
    sofort?: PaymentMethodDetails.Sofort;
    /** What is particular to TWINT. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-twint) */
    twint?: PaymentMethodDetails.Twint;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-type) */
    type: string;
    /** What is particular to UPI. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-upi) */
    upi?: PaymentMethodDetails.Upi;
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-us_bank_account) */
    us_bank_account?: PaymentMethodDetails.UsBankAccount;
  }
  export namespace PaymentMethodDetails {
    export interface AcssDebit {
    }
    export interface AmazonPay {
    }
    export interface AuBecsDebit {
    }
    export interface BacsDebit {
    }
    export interface Bancontact {
      /** Identifies the bank within its country. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-bancontact-bank_code) */
      bank_code: string | null;
      /** The bank, by name. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-bancontact-bank_name) */
      bank_name: string | null;
      /** The code of the bank, as in ISO 9362 (BIC). [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-bancontact-bic) */
      bic: string | null;
      /** Id of the SEPA debit made from it, to charge again (`pm_…`). [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-bancontact-generated_sepa_debit) */
      generated_sepa_debit: Expandable<PaymentMethod> | null;
      /** Id of the mandate of that SEPA debit (`mandate_…`). [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-bancontact-generated_sepa_debit_mandate) */
      generated_sepa_debit_mandate: Expandable<Mandate> | null;
      /** The last four characters of the IBAN. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-bancontact-iban_last4) */
      iban_last4: string | null;
      /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-bancontact-preferred_language) */
      preferred_language: Bancontact.PreferredLanguage | null;
      /** The name of the account holder, as the bank confirmed it. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-bancontact-verified_name) */
      verified_name: string | null;
    }
    export namespace Bancontact {
      export type PreferredLanguage = 'de' | 'en' | 'fr' | 'nl' | OtherString;
    }
    export interface Blik {
      /** What the payment method knows the customer by. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-blik-buyer_id) */
      buyer_id?: string | null;
    }
    export interface Boleto {
    }
    export interface Card {
      /** The card's brand. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card-brand) */
      brand: string | null;
      /** What the issuer said of address and security code. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card-checks) */
      checks: Card.Checks | null;
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card-country) */
      country: string | null;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card-description) */
      description?: string | null;
      /** Month of expiry, 1 to 12. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card-exp_month) */
      exp_month: number | null;
      /** Year of expiry, in four digits. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card-exp_year) */
      exp_year: number | null;
      /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card-fingerprint) */
      fingerprint?: string | null;
      /** What paid behind it, such as a card. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card-funding) */
      funding: string | null;
      /** The first digits, which tell who issued the card. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card-iin) */
      iin?: string | null;
      /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card-issuer) */
      issuer?: string | null;
      /** The last four digits of the number. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card-last4) */
      last4: string | null;
      /** Whether the card was given by mail or telephone. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card-moto) */
      moto?: boolean;
      /** The network that it went over. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card-network) */
      network: string | null;
      /** How the customer was authenticated by 3D Secure. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card-three_d_secure) */
      three_d_secure: Card.ThreeDSecure | null;
      /** The wallet that the card was in. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card-wallet) */
      wallet: Card.Wallet | null;
    }
    export namespace Card {
      export interface Checks {
        /** What the issuer made of the street when it checked. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card-checks-address_line1_check) */
        address_line1_check: string | null;
        /** What the issuer made of the post code when it checked. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card-checks-address_postal_code_check) */
        address_postal_code_check: string | null;
        /** What the issuer made of the security code when it checked. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card-checks-cvc_check) */
        cvc_check: string | null;
      }
      export interface ThreeDSecure {
        /** Whether the customer had to do something (`challenge`) or not (`frictionless`). [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card-three_d_secure-authentication_flow) */
        authentication_flow: ThreeDSecure.AuthenticationFlow | null;
        /** Two digits on how the customer was authenticated. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card-three_d_secure-electronic_commerce_indicator) */
        electronic_commerce_indicator: ThreeDSecure.ElectronicCommerceIndicator | null;
        /** How the authentication ended. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card-three_d_secure-result) */
        result: ThreeDSecure.Result | null;
        /** Why it ended so. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card-three_d_secure-result_reason) */
        result_reason: ThreeDSecure.ResultReason | null;
        /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card-three_d_secure-transaction_id) */
        transaction_id: string | null;
        /** The version of 3D Secure. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card-three_d_secure-version) */
        version: ThreeDSecure.Version | null;
      }
      export namespace ThreeDSecure {
        export type AuthenticationFlow = 'challenge' | 'frictionless' | OtherString;
        export type ElectronicCommerceIndicator = '01' | '02' | '05' | '06' | '07' | OtherString;
        export type Result = 'attempt_acknowledged' | 'authenticated' | 'data_share_only' | 'exempted' | 'failed' | 'not_supported' | 'processing_error' | OtherString;
        export type ResultReason = 'abandoned' | 'bypassed' | 'canceled' | 'card_not_enrolled' | 'network_not_supported' | 'protocol_error' | 'rejected' | OtherString;
        export type Version = '1.0.2' | '2.1.0' | '2.2.0' | '2.3.0' | '2.3.1' | OtherString;
      }
      export interface Wallet {
        /** What is particular to Apple Pay. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card-wallet-apple_pay) */
        apple_pay?: Wallet.ApplePay;
        /** What is particular to Google Pay. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card-wallet-google_pay) */
        google_pay?: Wallet.GooglePay;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card-wallet-type) */
        type: Wallet.Type;
      }
      export namespace Wallet {
        export interface ApplePay {
        }
        export interface GooglePay {
        }
        export type Type = 'apple_pay' | 'google_pay' | 'link' | OtherString;
      }
    }
    export interface CardPresent {
      /** Id of the payment method made from the card, to charge again (`pm_…`). [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card_present-generated_card) */
      generated_card: Expandable<PaymentMethod> | null;
      /** Whether it was taken without a connection, and when. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card_present-offline) */
      offline: CardPresent.Offline | null;
    }
    export namespace CardPresent {
      export interface Offline {
        /** When the terminal stored it. Unix seconds. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card_present-offline-stored_at) */
        stored_at: number | null;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-card_present-offline-type) */
        type: 'deferred' | null;
      }
    }
    export interface Cashapp {
    }
    export interface Ideal {
      /** The bank of the account that paid. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-ideal-bank) */
      bank: Ideal.Bank | null;
      /** The code of the bank, as in ISO 9362 (BIC). [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-ideal-bic) */
      bic: Ideal.Bic | null;
      /** Id of the SEPA debit made from it, to charge again (`pm_…`). [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-ideal-generated_sepa_debit) */
      generated_sepa_debit: Expandable<PaymentMethod> | null;
      /** Id of the mandate of that SEPA debit (`mandate_…`). [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-ideal-generated_sepa_debit_mandate) */
      generated_sepa_debit_mandate: Expandable<Mandate> | null;
      /** The last four characters of the IBAN. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-ideal-iban_last4) */
      iban_last4: string | null;
      /** The name of the account holder, as the bank confirmed it. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-ideal-verified_name) */
      verified_name: string | null;
    }
    export namespace Ideal {
      export type Bank = 'abn_amro' | 'adyen' | 'asn_bank' | 'bunq' | 'buut' | 'finom' | 'handelsbanken' | 'ing' | 'knab' | 'mollie' | 'moneyou' | 'n26' | 'nn' | 'rabobank' | 'regiobank' | 'revolut' | 'sns_bank' | 'triodos_bank' | 'van_lanschot' | 'yoursafe' | OtherString;
      export type Bic = 'ABNANL2A' | 'ADYBNL2A' | 'ASNBNL21' | 'BITSNL2A' | 'BUNQNL2A' | 'BUUTNL2A' | 'FNOMNL22' | 'FVLBNL22' | 'HANDNL2A' | 'INGBNL2A' | 'KNABNL2H' | 'MLLENL2A' | 'MOYONL21' | 'NNBANL2G' | 'NTSBDEB1' | 'RABONL2U' | 'RBRBNL21' | 'REVOIE23' | 'REVOLT21' | 'SNSBNL2A' | 'TRIONL2U' | OtherString;
    }
    export interface KakaoPay {
    }
    export interface Klarna {
    }
    export interface KrCard {
    }
    export interface Link {
    }
    export interface NaverPay {
      /** What the payment method knows the customer by. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-naver_pay-buyer_id) */
      buyer_id?: string;
    }
    export interface NzBankAccount {
    }
    export interface Paypal {
    }
    export interface Payto {
    }
    export interface Pix {
      /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-pix-fingerprint) */
      fingerprint?: string | null;
    }
    export interface RevolutPay {
    }
    export interface Satispay {
    }
    export interface SepaDebit {
    }
    export interface Sofort {
      /** Identifies the bank within its country. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-sofort-bank_code) */
      bank_code: string | null;
      /** The bank, by name. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-sofort-bank_name) */
      bank_name: string | null;
      /** The code of the bank, as in ISO 9362 (BIC). [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-sofort-bic) */
      bic: string | null;
      /** Id of the SEPA debit made from it, to charge again (`pm_…`). [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-sofort-generated_sepa_debit) */
      generated_sepa_debit: Expandable<PaymentMethod> | null;
      /** Id of the mandate of that SEPA debit (`mandate_…`). [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-sofort-generated_sepa_debit_mandate) */
      generated_sepa_debit_mandate: Expandable<Mandate> | null;
      /** The last four characters of the IBAN. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-sofort-iban_last4) */
      iban_last4: string | null;
      /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-sofort-preferred_language) */
      preferred_language: Sofort.PreferredLanguage | null;
      /** The name of the account holder, as the bank confirmed it. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-sofort-verified_name) */
      verified_name: string | null;
    }
    export namespace Sofort {
      export type PreferredLanguage = 'de' | 'en' | 'fr' | 'nl' | OtherString;
    }
    export interface Twint {
    }
    export interface Upi {
    }
    export interface UsBankAccount {
    }
  }
  export interface SetupError {
    /** What to do next: `try_again_later`, `do_not_try_again` or `confirm_card_data`. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-setup_error-advice_code) */
    advice_code?: string;
    /** Id of the charge (`ch_…` or `py_…`). [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-setup_error-charge) */
    charge?: string;
    /** A short text that programs can tell apart. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-setup_error-code) */
    code?: SetupError.Code;
    /** Why the issuer declined it. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-setup_error-decline_code) */
    decline_code?: string;
    /** A page about the error. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-setup_error-doc_url) */
    doc_url?: string;
    /** What happened or is wanted, for people to read. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-setup_error-message) */
    message?: string;
    /** What the network advises after it declined. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-setup_error-network_advice_code) */
    network_advice_code?: string;
    /** The code that the network gave for declining it. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-setup_error-network_decline_code) */
    network_decline_code?: string;
    /** The parameter that caused it. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-setup_error-param) */
    param?: string;
    /** The payment intent, as it was then. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-setup_error-payment_intent) */
    payment_intent?: PaymentIntent;
    /** The payment method, as it was then. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-setup_error-payment_method) */
    payment_method?: PaymentMethod;
    /** The kind of payment method, such as `card`. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-setup_error-payment_method_type) */
    payment_method_type?: string;
    /** The log of the request in the Dashboard. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-setup_error-request_log_url) */
    request_log_url?: string;
    /** The setup intent, as it was then. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-setup_error-setup_intent) */
    setup_intent?: SetupIntent;
    /** The source, as it was then. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-setup_error-source) */
    source?: CustomerSource;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-setup_error-type) */
    type: SetupError.Type;
  }
  export namespace SetupError {
    export type Code = 'account_closed' | 'account_country_invalid_address' | 'account_error_country_change_requires_additional_steps' | 'account_information_mismatch' | 'account_invalid' | 'account_number_invalid' | 'account_token_required_for_v2_account' | 'acss_debit_session_incomplete' | 'action_blocked' | 'alipay_upgrade_required' | 'amount_too_large' | 'amount_too_small' | 'anomalous_money_movement_request' | 'api_key_expired' | 'application_fees_not_allowed' | 'approval_required' | 'authentication_failure' | 'authentication_required' | 'balance_insufficient' | 'balance_invalid_parameter' | 'bank_account_bad_routing_numbers' | 'bank_account_declined' | 'bank_account_exists' | 'bank_account_restricted' | 'bank_account_unusable' | 'bank_account_unverified' | 'bank_account_verification_failed' | 'billing_invalid_mandate' | 'bitcoin_upgrade_required' | 'capability_not_active' | 'capture_charge_authorization_expired' | 'capture_unauthorized_payment' | 'card_decline_rate_limit_exceeded' | 'card_declined' | 'cardholder_phone_number_required' | 'charge_already_captured' | 'charge_already_refunded' | 'charge_disputed' | 'charge_exceeds_source_limit' | 'charge_exceeds_transaction_limit' | 'charge_expired_for_capture' | 'charge_invalid_parameter' | 'charge_not_refundable' | 'clearing_code_unsupported' | 'country_code_invalid' | 'country_unsupported' | 'coupon_expired' | 'customer_max_payment_methods' | 'customer_max_subscriptions' | 'customer_session_expired' | 'customer_tax_location_invalid' | 'debit_not_authorized' | 'dispute_evidence_page_limit_exceeded' | 'email_invalid' | 'expired_card' | 'expired_payment_method' | 'failed_tax_calculation' | 'financial_account_balance_does_not_support_currency' | 'financial_account_capability_not_enabled' | 'financial_account_capability_restricted' | 'financial_connections_account_inactive' | 'financial_connections_account_pending_account_numbers' | 'financial_connections_account_unavailable_account_numbers' | 'financial_connections_consent_locale_invalid' | 'financial_connections_consent_locale_unsupported' | 'financial_connections_no_successful_transaction_refresh' | 'forwarding_api_inactive' | 'forwarding_api_invalid_parameter' | 'forwarding_api_retryable_upstream_error' | 'forwarding_api_upstream_connection_error' | 'forwarding_api_upstream_connection_timeout' | 'forwarding_api_upstream_error' | 'idempotency_key_in_use' | 'incorrect_address' | 'incorrect_cvc' | 'incorrect_number' | 'incorrect_postal_code' | 'incorrect_zip' | 'india_recurring_payment_mandate_canceled' | 'instant_payouts_config_disabled' | 'instant_payouts_currency_disabled' | 'instant_payouts_limit_exceeded' | 'instant_payouts_unsupported' | 'insufficient_funds' | 'intent_invalid_state' | 'intent_verification_method_missing' | 'invalid_canceled_subscription_fields' | 'invalid_card_type' | 'invalid_characters' | 'invalid_charge_amount' | 'invalid_cvc' | 'invalid_expiry_month' | 'invalid_expiry_year' | 'invalid_mandate_reference_prefix_format' | 'invalid_number' | 'invalid_source_usage' | 'invalid_tax_location' | 'invoice_no_customer_line_items' | 'invoice_no_payment_method_types' | 'invoice_no_subscription_line_items' | 'invoice_not_editable' | 'invoice_on_behalf_of_not_editable' | 'invoice_payment_intent_requires_action' | 'invoice_upcoming_none' | 'livemode_mismatch' | 'lock_timeout' | 'missing' | 'no_account' | 'not_allowed_on_standard_account' | 'out_of_inventory' | 'ownership_declaration_not_allowed' | 'parameter_invalid_empty' | 'parameter_invalid_integer' | 'parameter_invalid_string_blank' | 'parameter_invalid_string_empty' | 'parameter_missing' | 'parameter_unknown' | 'parameters_exclusive' | 'payment_evaluation_on_api_version_not_supported' | 'payment_intent_action_required' | 'payment_intent_authentication_failure' | 'payment_intent_incompatible_payment_method' | 'payment_intent_invalid_parameter' | 'payment_intent_konbini_rejected_confirmation_number' | 'payment_intent_mandate_invalid' | 'payment_intent_payment_attempt_expired' | 'payment_intent_payment_attempt_failed' | 'payment_intent_rate_limit_exceeded' | 'payment_intent_unexpected_state' | 'payment_method_bank_account_already_verified' | 'payment_method_bank_account_blocked' | 'payment_method_billing_details_address_missing' | 'payment_method_configuration_failures' | 'payment_method_currency_mismatch' | 'payment_method_customer_decline' | 'payment_method_invalid_parameter' | 'payment_method_invalid_parameter_testmode' | 'payment_method_microdeposit_failed' | 'payment_method_microdeposit_processing_error' | 'payment_method_microdeposit_verification_amounts_invalid' | 'payment_method_microdeposit_verification_amounts_mismatch' | 'payment_method_microdeposit_verification_attempts_exceeded' | 'payment_method_microdeposit_verification_descriptor_code_mismatch' | 'payment_method_microdeposit_verification_timeout' | 'payment_method_not_available' | 'payment_method_provider_decline' | 'payment_method_provider_timeout' | 'payment_method_restricted' | 'payment_method_unactivated' | 'payment_method_unexpected_state' | 'payment_method_unsupported_type' | 'payout_reconciliation_not_ready' | 'payouts_limit_exceeded' | 'payouts_not_allowed' | 'platform_account_required' | 'platform_api_key_expired' | 'postal_code_invalid' | 'processing_error' | 'product_inactive' | 'progressive_onboarding_limit_exceeded' | 'rate_limit' | 'refer_to_customer' | 'refund_disputed_payment' | 'request_blocked' | 'resource_already_exists' | 'resource_missing' | 'return_intent_already_processed' | 'routing_number_invalid' | 'secret_key_required' | 'sepa_unsupported_account' | 'service_period_coupon_with_metered_tiered_item_unsupported' | 'setup_attempt_failed' | 'setup_intent_authentication_failure' | 'setup_intent_invalid_parameter' | 'setup_intent_mandate_invalid' | 'setup_intent_mobile_wallet_unsupported' | 'setup_intent_setup_attempt_expired' | 'setup_intent_unexpected_state' | 'shipping_address_invalid' | 'shipping_calculation_failed' | 'siret_invalid' | 'sku_inactive' | 'smart_disputes_not_available' | 'state_unsupported' | 'status_transition_invalid' | 'storer_capability_missing' | 'storer_capability_not_active' | 'stripe_tax_inactive' | 'subscription_update_trial_after_billing_cycle_anchor' | 'tax_id_invalid' | 'tax_id_prohibited' | 'taxes_calculation_failed' | 'terminal_location_country_unsupported' | 'terminal_reader_busy' | 'terminal_reader_hardware_fault' | 'terminal_reader_invalid_location_for_activation' | 'terminal_reader_invalid_location_for_payment' | 'terminal_reader_offline' | 'terminal_reader_timeout' | 'testmode_charges_only' | 'three_d_secure_authentication_not_supported' | 'three_d_secure_authentication_upstream_error' | 'tls_version_unsupported' | 'token_already_used' | 'token_card_network_invalid' | 'token_in_use' | 'transfer_source_balance_parameters_mismatch' | 'transfers_not_allowed' | 'url_invalid' | OtherString;
    export type Type = 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error' | OtherString;
  }
}
