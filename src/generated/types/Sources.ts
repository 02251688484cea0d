// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../core/words.ts';
import type { Address, Metadata } from './shared.ts';

export interface Source {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/sources/object#source_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/sources/object#source_object-object) */
  object: 'source';
  /** [Docs](https://docs.stripe.com/api/sources/object#source_object-ach_credit_transfer) */
  ach_credit_transfer?: Source.AchCreditTransfer;
  /** [Docs](https://docs.stripe.com/api/sources/object#source_object-ach_debit) */
  ach_debit?: Source.AchDebit;
  /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/sources/object#source_object-acss_debit) */
  acss_debit?: Source.AcssDebit;
  /** What is particular to Alipay. [Docs](https://docs.stripe.com/api/sources/object#source_object-alipay) */
  alipay?: Source.Alipay;
  /** Whether it may be shown again at a next purchase: `always`, `limited` or `unspecified`. [Docs](https://docs.stripe.com/api/sources/object#source_object-allow_redisplay) */
  allow_redisplay: Source.AllowRedisplay | null;
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/sources/object#source_object-amount) */
  amount: number | null;
  /** What is particular to BECS direct debits in Australia. [Docs](https://docs.stripe.com/api/sources/object#source_object-au_becs_debit) */
  au_becs_debit?: Source.AuBecsDebit;
  /** What is particular to Bancontact. [Docs](https://docs.stripe.com/api/sources/object#source_object-bancontact) */
  bancontact?: Source.Bancontact;
  /** What is particular to cards. [Docs](https://docs.stripe.com/api/sources/object#source_object-card) */
  card?: Source.Card;
  /** What is particular to cards held to a terminal. [Docs](https://docs.stripe.com/api/sources/object#source_object-card_present) */
  card_present?: Source.CardPresent;
  /** Lets your front end finish what was begun. Not to be logged or stored, and only for this customer. [Docs](https://docs.stripe.com/api/sources/object#source_object-client_secret) */
  client_secret: string;
  /** [Docs](https://docs.stripe.com/api/sources/object#source_object-code_verification) */
  code_verification?: Source.CodeVerification;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/sources/object#source_object-created) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/sources/object#source_object-currency) */
  currency: string | null;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/sources/object#source_object-customer) */
  customer?: string;
  /** What is particular to EPS. [Docs](https://docs.stripe.com/api/sources/object#source_object-eps) */
  eps?: Source.Eps;
  /** [Docs](https://docs.stripe.com/api/sources/object#source_object-flow) */
  flow: string;
  /** What is particular to giropay. [Docs](https://docs.stripe.com/api/sources/object#source_object-giropay) */
  giropay?: Source.Giropay;
  /** What is particular to iDEAL. [Docs](https://docs.stripe.com/api/sources/object#source_object-ideal) */
  ideal?: Source.Ideal;
  /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/sources/object#source_object-klarna) */
  klarna?: Source.Klarna;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/sources/object#source_object-livemode) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/sources/object#source_object-metadata) */
  metadata: Metadata | null;
  /** What is particular to Multibanco. [Docs](https://docs.stripe.com/api/sources/object#source_object-multibanco) */
  multibanco?: Source.Multibanco;
  /** Whom it belongs to. [Docs](https://docs.stripe.com/api/sources/object#source_object-owner) */
  owner: Source.Owner | null;
  /** What is particular to Przelewy24. [Docs](https://docs.stripe.com/api/sources/object#source_object-p24) */
  p24?: Source.P24;
  /** [Docs](https://docs.stripe.com/api/sources/object#source_object-receiver) */
  receiver?: Source.Receiver;
  /** Where the customer is sent. [Docs](https://docs.stripe.com/api/sources/object#source_object-redirect) */
  redirect?: Source.Redirect;
  /** What is particular to SEPA bank transfers. [Docs](https://docs.stripe.com/api/sources/object#source_object-sepa_credit_transfer) */
  sepa_credit_transfer?: Source.SepaCreditTransfer;
  /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/sources/object#source_object-sepa_debit) */
  sepa_debit?: Source.SepaDebit;
  /** What is particular to Sofort. [Docs](https://docs.stripe.com/api/sources/object#source_object-sofort) */
  sofort?: Source.Sofort;
  /** [Docs](https://docs.stripe.com/api/sources/object#source_object-source_order) */
  source_order?: Source.SourceOrder;
  /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/sources/object#source_object-statement_descriptor) */
  statement_descriptor: string | null;
  /** In which state it is. [Docs](https://docs.stripe.com/api/sources/object#source_object-status) */
  status: string;
  /** How the customer was authenticated by 3D Secure. [Docs](https://docs.stripe.com/api/sources/object#source_object-three_d_secure) */
  three_d_secure?: Source.ThreeDSecure;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/sources/object#source_object-type) */
  type: Source.Type;
  /** Whether it can be used again. [Docs](https://docs.stripe.com/api/sources/object#source_object-usage) */
  usage: string | null;
  /** [Docs](https://docs.stripe.com/api/sources/object#source_object-wechat) */
  wechat?: Source.Wechat;
}
export declare namespace Source {
  export interface AchCreditTransfer {
    /** The number of the bank account. [Docs](https://docs.stripe.com/api/sources/object#source_object-ach_credit_transfer-account_number) */
    account_number?: string | null;
    /** The bank, by name. [Docs](https://docs.stripe.com/api/sources/object#source_object-ach_credit_transfer-bank_name) */
    bank_name?: string | null;
    /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/sources/object#source_object-ach_credit_transfer-fingerprint) */
    fingerprint?: string | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-ach_credit_transfer-refund_account_holder_name) */
    refund_account_holder_name?: string | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-ach_credit_transfer-refund_account_holder_type) */
    refund_account_holder_type?: string | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-ach_credit_transfer-refund_routing_number) */
    refund_routing_number?: string | null;
    /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/sources/object#source_object-ach_credit_transfer-routing_number) */
    routing_number?: string | null;
    /** The code of the bank, as in ISO 9362 (BIC). [Docs](https://docs.stripe.com/api/sources/object#source_object-ach_credit_transfer-swift_code) */
    swift_code?: string | null;
  }
  export interface AchDebit {
    /** The bank, by name. [Docs](https://docs.stripe.com/api/sources/object#source_object-ach_debit-bank_name) */
    bank_name?: string | null;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/sources/object#source_object-ach_debit-country) */
    country?: string | null;
    /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/sources/object#source_object-ach_debit-fingerprint) */
    fingerprint?: string | null;
    /** The last four digits of the number. [Docs](https://docs.stripe.com/api/sources/object#source_object-ach_debit-last4) */
    last4?: string | null;
    /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/sources/object#source_object-ach_debit-routing_number) */
    routing_number?: string | null;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/sources/object#source_object-ach_debit-type) */
    type?: string | null;
  }
  export interface AcssDebit {
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-acss_debit-bank_address_city) */
    bank_address_city?: string | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-acss_debit-bank_address_line_1) */
    bank_address_line_1?: string | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-acss_debit-bank_address_line_2) */
    bank_address_line_2?: string | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-acss_debit-bank_address_postal_code) */
    bank_address_postal_code?: string | null;
    /** The bank, by name. [Docs](https://docs.stripe.com/api/sources/object#source_object-acss_debit-bank_name) */
    bank_name?: string | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-acss_debit-category) */
    category?: string | null;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/sources/object#source_object-acss_debit-country) */
    country?: string | null;
    /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/sources/object#source_object-acss_debit-fingerprint) */
    fingerprint?: string | null;
    /** The last four digits of the number. [Docs](https://docs.stripe.com/api/sources/object#source_object-acss_debit-last4) */
    last4?: string | null;
    /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/sources/object#source_object-acss_debit-routing_number) */
    routing_number?: string | null;
  }
  export interface Alipay {
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-alipay-data_string) */
    data_string?: string | null;
    /** The address that opens the app. [Docs](https://docs.stripe.com/api/sources/object#source_object-alipay-native_url) */
    native_url?: string | null;
    /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/sources/object#source_object-alipay-statement_descriptor) */
    statement_descriptor?: string | null;
  }
  export type AllowRedisplay = 'always' | 'limited' | 'unspecified' | OtherString;
  export interface AuBecsDebit {
    /** Bank and branch in Australia, six digits. [Docs](https://docs.stripe.com/api/sources/object#source_object-au_becs_debit-bsb_number) */
    bsb_number?: string | null;
    /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/sources/object#source_object-au_becs_debit-fingerprint) */
    fingerprint?: string | null;
    /** The last four digits of the number. [Docs](https://docs.stripe.com/api/sources/object#source_object-au_becs_debit-last4) */
    last4?: string | null;
  }
  export interface Bancontact {
    /** Identifies the bank within its country. [Docs](https://docs.stripe.com/api/sources/object#source_object-bancontact-bank_code) */
    bank_code?: string | null;
    /** The bank, by name. [Docs](https://docs.stripe.com/api/sources/object#source_object-bancontact-bank_name) */
    bank_name?: string | null;
    /** The code of the bank, as in ISO 9362 (BIC). [Docs](https://docs.stripe.com/api/sources/object#source_object-bancontact-bic) */
    bic?: string | null;
    /** The last four characters of the IBAN. [Docs](https://docs.stripe.com/api/sources/object#source_object-bancontact-iban_last4) */
    iban_last4?: string | null;
    /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/sources/object#source_object-bancontact-preferred_language) */
    preferred_language?: string | null;
    /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/sources/object#source_object-bancontact-statement_descriptor) */
    statement_descriptor?: string | null;
  }
  export interface Card {
    /** What the issuer made of the street when it checked. [Docs](https://docs.stripe.com/api/sources/object#source_object-card-address_line1_check) */
    address_line1_check?: string | null;
    /** What the issuer made of the post code when it checked. [Docs](https://docs.stripe.com/api/sources/object#source_object-card-address_zip_check) */
    address_zip_check?: string | null;
    /** The card's brand. [Docs](https://docs.stripe.com/api/sources/object#source_object-card-brand) */
    brand?: string | null;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/sources/object#source_object-card-country) */
    country?: string | null;
    /** What the issuer made of the security code when it checked. [Docs](https://docs.stripe.com/api/sources/object#source_object-card-cvc_check) */
    cvc_check?: string | null;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/sources/object#source_object-card-description) */
    description?: string;
    /** The last four digits of the number that the wallet or device used. [Docs](https://docs.stripe.com/api/sources/object#source_object-card-dynamic_last4) */
    dynamic_last4?: string | null;
    /** Month of expiry, 1 to 12. [Docs](https://docs.stripe.com/api/sources/object#source_object-card-exp_month) */
    exp_month?: number | null;
    /** Year of expiry, in four digits. [Docs](https://docs.stripe.com/api/sources/object#source_object-card-exp_year) */
    exp_year?: number | null;
    /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/sources/object#source_object-card-fingerprint) */
    fingerprint?: string;
    /** What is behind it, such as credit or money in an account. [Docs](https://docs.stripe.com/api/sources/object#source_object-card-funding) */
    funding?: string | null;
    /** The first digits, which tell who issued the card. [Docs](https://docs.stripe.com/api/sources/object#source_object-card-iin) */
    iin?: string;
    /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/sources/object#source_object-card-issuer) */
    issuer?: string;
    /** The last four digits of the number. [Docs](https://docs.stripe.com/api/sources/object#source_object-card-last4) */
    last4?: string | null;
    /** What it is called. [Docs](https://docs.stripe.com/api/sources/object#source_object-card-name) */
    name?: string | null;
    /** How the customer was authenticated by 3D Secure. [Docs](https://docs.stripe.com/api/sources/object#source_object-card-three_d_secure) */
    three_d_secure?: string;
    /** The wallet or device that made a number of its own for the card. [Docs](https://docs.stripe.com/api/sources/object#source_object-card-tokenization_method) */
    tokenization_method?: string | null;
  }
  export interface CardPresent {
    /** Proof that the chip gave, for the receipt. [Docs](https://docs.stripe.com/api/sources/object#source_object-card_present-application_cryptogram) */
    application_cryptogram?: string;
    /** What the chip calls the card, for the receipt. [Docs](https://docs.stripe.com/api/sources/object#source_object-card_present-application_preferred_name) */
    application_preferred_name?: string;
    /** What the issuer gave as proof of the authorization. [Docs](https://docs.stripe.com/api/sources/object#source_object-card_present-authorization_code) */
    authorization_code?: string | null;
    /** What the issuer answered, in the language of chips. [Docs](https://docs.stripe.com/api/sources/object#source_object-card_present-authorization_response_code) */
    authorization_response_code?: string;
    /** The card's brand. [Docs](https://docs.stripe.com/api/sources/object#source_object-card_present-brand) */
    brand?: string | null;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/sources/object#source_object-card_present-country) */
    country?: string | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-card_present-cvm_type) */
    cvm_type?: string;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-card_present-data_type) */
    data_type?: string | null;
    /** The application of the chip (AID), for the receipt. [Docs](https://docs.stripe.com/api/sources/object#source_object-card_present-dedicated_file_name) */
    dedicated_file_name?: string;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/sources/object#source_object-card_present-description) */
    description?: string;
    /** What the chip gave for authorization. [Docs](https://docs.stripe.com/api/sources/object#source_object-card_present-emv_auth_data) */
    emv_auth_data?: string;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-card_present-evidence_customer_signature) */
    evidence_customer_signature?: string | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-card_present-evidence_transaction_certificate) */
    evidence_transaction_certificate?: string | null;
    /** Month of expiry, 1 to 12. [Docs](https://docs.stripe.com/api/sources/object#source_object-card_present-exp_month) */
    exp_month?: number | null;
    /** Year of expiry, in four digits. [Docs](https://docs.stripe.com/api/sources/object#source_object-card_present-exp_year) */
    exp_year?: number | null;
    /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/sources/object#source_object-card_present-fingerprint) */
    fingerprint?: string;
    /** What is behind it, such as credit or money in an account. [Docs](https://docs.stripe.com/api/sources/object#source_object-card_present-funding) */
    funding?: string | null;
    /** The first digits, which tell who issued the card. [Docs](https://docs.stripe.com/api/sources/object#source_object-card_present-iin) */
    iin?: string;
    /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/sources/object#source_object-card_present-issuer) */
    issuer?: string;
    /** The last four digits of the number. [Docs](https://docs.stripe.com/api/sources/object#source_object-card_present-last4) */
    last4?: string | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-card_present-pos_device_id) */
    pos_device_id?: string | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-card_present-pos_entry_mode) */
    pos_entry_mode?: string;
    /** How the terminal read the card. [Docs](https://docs.stripe.com/api/sources/object#source_object-card_present-read_method) */
    read_method?: string | null;
    /** Id of the terminal (`tmr_…`). [Docs](https://docs.stripe.com/api/sources/object#source_object-card_present-reader) */
    reader?: string | null;
    /** What the terminal checked, five bytes. [Docs](https://docs.stripe.com/api/sources/object#source_object-card_present-terminal_verification_results) */
    terminal_verification_results?: string;
    /** What the terminal did, two bytes. [Docs](https://docs.stripe.com/api/sources/object#source_object-card_present-transaction_status_information) */
    transaction_status_information?: string;
  }
  export interface CodeVerification {
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-code_verification-attempts_remaining) */
    attempts_remaining: number;
    /** In which state it is. [Docs](https://docs.stripe.com/api/sources/object#source_object-code_verification-status) */
    status: string;
  }
  export interface Eps {
    /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/sources/object#source_object-eps-reference) */
    reference?: string | null;
    /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/sources/object#source_object-eps-statement_descriptor) */
    statement_descriptor?: string | null;
  }
  export interface Giropay {
    /** Identifies the bank within its country. [Docs](https://docs.stripe.com/api/sources/object#source_object-giropay-bank_code) */
    bank_code?: string | null;
    /** The bank, by name. [Docs](https://docs.stripe.com/api/sources/object#source_object-giropay-bank_name) */
    bank_name?: string | null;
    /** The code of the bank, as in ISO 9362 (BIC). [Docs](https://docs.stripe.com/api/sources/object#source_object-giropay-bic) */
    bic?: string | null;
    /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/sources/object#source_object-giropay-statement_descriptor) */
    statement_descriptor?: string | null;
  }
  export interface Ideal {
    /** The bank of the account that paid. [Docs](https://docs.stripe.com/api/sources/object#source_object-ideal-bank) */
    bank?: string | null;
    /** The code of the bank, as in ISO 9362 (BIC). [Docs](https://docs.stripe.com/api/sources/object#source_object-ideal-bic) */
    bic?: string | null;
    /** The last four characters of the IBAN. [Docs](https://docs.stripe.com/api/sources/object#source_object-ideal-iban_last4) */
    iban_last4?: string | null;
    /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/sources/object#source_object-ideal-statement_descriptor) */
    statement_descriptor?: string | null;
  }
  export interface Klarna {
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-klarna-background_image_url) */
    background_image_url?: string;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-klarna-client_token) */
    client_token?: string | null;
    /** First name. [Docs](https://docs.stripe.com/api/sources/object#source_object-klarna-first_name) */
    first_name?: string;
    /** Family name. [Docs](https://docs.stripe.com/api/sources/object#source_object-klarna-last_name) */
    last_name?: string;
    /** The language to use, as in `en` or `pt-BR` (IETF language tag). [Docs](https://docs.stripe.com/api/sources/object#source_object-klarna-locale) */
    locale?: string;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-klarna-logo_url) */
    logo_url?: string;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-klarna-page_title) */
    page_title?: string;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-klarna-pay_later_asset_urls_descriptive) */
    pay_later_asset_urls_descriptive?: string;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-klarna-pay_later_asset_urls_standard) */
    pay_later_asset_urls_standard?: string;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-klarna-pay_later_name) */
    pay_later_name?: string;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-klarna-pay_later_redirect_url) */
    pay_later_redirect_url?: string;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-klarna-pay_now_asset_urls_descriptive) */
    pay_now_asset_urls_descriptive?: string;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-klarna-pay_now_asset_urls_standard) */
    pay_now_asset_urls_standard?: string;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-klarna-pay_now_name) */
    pay_now_name?: string;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-klarna-pay_now_redirect_url) */
    pay_now_redirect_url?: string;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-klarna-pay_over_time_asset_urls_descriptive) */
    pay_over_time_asset_urls_descriptive?: string;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-klarna-pay_over_time_asset_urls_standard) */
    pay_over_time_asset_urls_standard?: string;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-klarna-pay_over_time_name) */
    pay_over_time_name?: string;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-klarna-pay_over_time_redirect_url) */
    pay_over_time_redirect_url?: string;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-klarna-payment_method_categories) */
    payment_method_categories?: string;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-klarna-purchase_country) */
    purchase_country?: string;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-klarna-purchase_type) */
    purchase_type?: string;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-klarna-redirect_url) */
    redirect_url?: string;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-klarna-shipping_delay) */
    shipping_delay?: number;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-klarna-shipping_first_name) */
    shipping_first_name?: string;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-klarna-shipping_last_name) */
    shipping_last_name?: string;
  }
  export interface Multibanco {
    /** The number of the payee at Multibanco. [Docs](https://docs.stripe.com/api/sources/object#source_object-multibanco-entity) */
    entity?: string | null;
    /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/sources/object#source_object-multibanco-reference) */
    reference?: string | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-multibanco-refund_account_holder_address_city) */
    refund_account_holder_address_city?: string | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-multibanco-refund_account_holder_address_country) */
    refund_account_holder_address_country?: string | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-multibanco-refund_account_holder_address_line1) */
    refund_account_holder_address_line1?: string | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-multibanco-refund_account_holder_address_line2) */
    refund_account_holder_address_line2?: string | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-multibanco-refund_account_holder_address_postal_code) */
    refund_account_holder_address_postal_code?: string | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-multibanco-refund_account_holder_address_state) */
    refund_account_holder_address_state?: string | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-multibanco-refund_account_holder_name) */
    refund_account_holder_name?: string | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-multibanco-refund_iban) */
    refund_iban?: string | null;
  }
  export interface Owner {
    /** A postal address. [Docs](https://docs.stripe.com/api/sources/object#source_object-owner-address) */
    address: Address | null;
    /** An email address. [Docs](https://docs.stripe.com/api/sources/object#source_object-owner-email) */
    email: string | null;
    /** What it is called. [Docs](https://docs.stripe.com/api/sources/object#source_object-owner-name) */
    name: string | null;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/sources/object#source_object-owner-phone) */
    phone: string | null;
    /** The address, as it was confirmed. [Docs](https://docs.stripe.com/api/sources/object#source_object-owner-verified_address) */
    verified_address: Address | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-owner-verified_email) */
    verified_email: string | null;
    /** The name of the account holder, as the bank confirmed it. [Docs](https://docs.stripe.com/api/sources/object#source_object-owner-verified_name) */
    verified_name: string | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-owner-verified_phone) */
    verified_phone: string | null;
  }
  export interface P24 {
    /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/sources/object#source_object-p24-reference) */
    reference?: string | null;
  }
  export interface Receiver {
    /** A postal address. [Docs](https://docs.stripe.com/api/sources/object#source_object-receiver-address) */
    address: string | null;
    /** In the currency's smallest unit. [Docs](https://docs.stripe.com/api/sources/object#source_object-receiver-amount_charged) */
    amount_charged: number;
    /** How much has been collected. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/sources/object#source_object-receiver-amount_received) */
    amount_received: number;
    /** In the currency's smallest unit. [Docs](https://docs.stripe.com/api/sources/object#source_object-receiver-amount_returned) */
    amount_returned: number;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-receiver-refund_attributes_method) */
    refund_attributes_method: string;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-receiver-refund_attributes_status) */
    refund_attributes_status: string;
  }
  export interface Redirect {
    /** Why it failed. [Docs](https://docs.stripe.com/api/sources/object#source_object-redirect-failure_reason) */
    failure_reason: string | null;
    /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/sources/object#source_object-redirect-return_url) */
    return_url: string;
    /** In which state it is. [Docs](https://docs.stripe.com/api/sources/object#source_object-redirect-status) */
    status: string;
    /** Where it can be reached. [Docs](https://docs.stripe.com/api/sources/object#source_object-redirect-url) */
    url: string;
  }
  export interface SepaCreditTransfer {
    /** The bank, by name. [Docs](https://docs.stripe.com/api/sources/object#source_object-sepa_credit_transfer-bank_name) */
    bank_name?: string | null;
    /** The code of the bank, as in ISO 9362 (BIC). [Docs](https://docs.stripe.com/api/sources/object#source_object-sepa_credit_transfer-bic) */
    bic?: string | null;
    /** The number of the bank account, as in ISO 13616 (IBAN). [Docs](https://docs.stripe.com/api/sources/object#source_object-sepa_credit_transfer-iban) */
    iban?: string | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-sepa_credit_transfer-refund_account_holder_address_city) */
    refund_account_holder_address_city?: string | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-sepa_credit_transfer-refund_account_holder_address_country) */
    refund_account_holder_address_country?: string | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-sepa_credit_transfer-refund_account_holder_address_line1) */
    refund_account_holder_address_line1?: string | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-sepa_credit_transfer-refund_account_holder_address_line2) */
    refund_account_holder_address_line2?: string | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-sepa_credit_transfer-refund_account_holder_address_postal_code) */
    refund_account_holder_address_postal_code?: string | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-sepa_credit_transfer-refund_account_holder_address_state) */
    refund_account_holder_address_state?: string | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-sepa_credit_transfer-refund_account_holder_name) */
    refund_account_holder_name?: string | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-sepa_credit_transfer-refund_iban) */
    refund_iban?: string | null;
  }
  export interface SepaDebit {
    /** Identifies the bank within its country. [Docs](https://docs.stripe.com/api/sources/object#source_object-sepa_debit-bank_code) */
    bank_code?: string | null;
    /** Identifies the branch of the bank. [Docs](https://docs.stripe.com/api/sources/object#source_object-sepa_debit-branch_code) */
    branch_code?: string | null;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/sources/object#source_object-sepa_debit-country) */
    country?: string | null;
    /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/sources/object#source_object-sepa_debit-fingerprint) */
    fingerprint?: string | null;
    /** The last four digits of the number. [Docs](https://docs.stripe.com/api/sources/object#source_object-sepa_debit-last4) */
    last4?: string | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-sepa_debit-mandate_reference) */
    mandate_reference?: string | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-sepa_debit-mandate_url) */
    mandate_url?: string | null;
  }
  export interface Sofort {
    /** Identifies the bank within its country. [Docs](https://docs.stripe.com/api/sources/object#source_object-sofort-bank_code) */
    bank_code?: string | null;
    /** The bank, by name. [Docs](https://docs.stripe.com/api/sources/object#source_object-sofort-bank_name) */
    bank_name?: string | null;
    /** The code of the bank, as in ISO 9362 (BIC). [Docs](https://docs.stripe.com/api/sources/object#source_object-sofort-bic) */
    bic?: string | null;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/sources/object#source_object-sofort-country) */
    country?: string | null;
    /** The last four characters of the IBAN. [Docs](https://docs.stripe.com/api/sources/object#source_object-sofort-iban_last4) */
    iban_last4?: string | null;
    /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/sources/object#source_object-sofort-preferred_language) */
    preferred_language?: string | null;
    /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/sources/object#source_object-sofort-statement_descriptor) */
    statement_descriptor?: string | null;
  }
  export interface SourceOrder {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/sources/object#source_object-source_order-amount) */
    amount: number;
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/sources/object#source_object-source_order-currency) */
    currency: string;
    /** An email address. [Docs](https://docs.stripe.com/api/sources/object#source_object-source_order-email) */
    email?: string;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-source_order-items) */
    items: SourceOrder.Item[] | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-source_order-shipping) */
    shipping?: SourceOrder.Shipping;
  }
  export namespace SourceOrder {
    export interface Item {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/sources/object#source_object-source_order-items-amount) */
      amount: number | null;
      /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/sources/object#source_object-source_order-items-currency) */
      currency: string | null;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/sources/object#source_object-source_order-items-description) */
      description: string | null;
      /** [Docs](https://docs.stripe.com/api/sources/object#source_object-source_order-items-parent) */
      parent: string | null;
      /** How many units. [Docs](https://docs.stripe.com/api/sources/object#source_object-source_order-items-quantity) */
      quantity?: number;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/sources/object#source_object-source_order-items-type) */
      type: string | null;
    }
    export interface Shipping {
      /** A postal address. [Docs](https://docs.stripe.com/api/sources/object#source_object-source_order-shipping-address) */
      address?: Address;
      /** Who carries it. [Docs](https://docs.stripe.com/api/sources/object#source_object-source_order-shipping-carrier) */
      carrier?: string | null;
      /** What it is called. [Docs](https://docs.stripe.com/api/sources/object#source_object-source_order-shipping-name) */
      name?: string;
      /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/sources/object#source_object-source_order-shipping-phone) */
      phone?: string | null;
      /** The number to follow the parcel by; several with commas between. [Docs](https://docs.stripe.com/api/sources/object#source_object-source_order-shipping-tracking_number) */
      tracking_number?: string | null;
    }
  }
  export interface ThreeDSecure {
    /** What the issuer made of the street when it checked. [Docs](https://docs.stripe.com/api/sources/object#source_object-three_d_secure-address_line1_check) */
    address_line1_check?: string | null;
    /** What the issuer made of the post code when it checked. [Docs](https://docs.stripe.com/api/sources/object#source_object-three_d_secure-address_zip_check) */
    address_zip_check?: string | null;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-three_d_secure-authenticated) */
    authenticated?: boolean | null;
    /** The card's brand. [Docs](https://docs.stripe.com/api/sources/object#source_object-three_d_secure-brand) */
    brand?: string | null;
    /** What is particular to cards. [Docs](https://docs.stripe.com/api/sources/object#source_object-three_d_secure-card) */
    card?: string | null;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/sources/object#source_object-three_d_secure-country) */
    country?: string | null;
    /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/sources/object#source_object-three_d_secure-customer) */
    customer?: string | null;
    /** What the issuer made of the security code when it checked. [Docs](https://docs.stripe.com/api/sources/object#source_object-three_d_secure-cvc_check) */
    cvc_check?: string | null;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/sources/object#source_object-three_d_secure-description) */
    description?: string;
    /** The last four digits of the number that the wallet or device used. [Docs](https://docs.stripe.com/api/sources/object#source_object-three_d_secure-dynamic_last4) */
    dynamic_last4?: string | null;
    /** Month of expiry, 1 to 12. [Docs](https://docs.stripe.com/api/sources/object#source_object-three_d_secure-exp_month) */
    exp_month?: number | null;
    /** Year of expiry, in four digits. [Docs](https://docs.stripe.com/api/sources/object#source_object-three_d_secure-exp_year) */
    exp_year?: number | null;
    /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/sources/object#source_object-three_d_secure-fingerprint) */
    fingerprint?: string;
    /** What is behind it, such as credit or money in an account. [Docs](https://docs.stripe.com/api/sources/object#source_object-three_d_secure-funding) */
    funding?: string | null;
    /** The first digits, which tell who issued the card. [Docs](https://docs.stripe.com/api/sources/object#source_object-three_d_secure-iin) */
    iin?: string;
    /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/sources/object#source_object-three_d_secure-issuer) */
    issuer?: string;
    /** The last four digits of the number. [Docs](https://docs.stripe.com/api/sources/object#source_object-three_d_secure-last4) */
    last4?: string | null;
    /** What it is called. [Docs](https://docs.stripe.com/api/sources/object#source_object-three_d_secure-name) */
    name?: string | null;
    /** How the customer was authenticated by 3D Secure. [Docs](https://docs.stripe.com/api/sources/object#source_object-three_d_secure-three_d_secure) */
    three_d_secure?: string;
    /** The wallet or device that made a number of its own for the card. [Docs](https://docs.stripe.com/api/sources/object#source_object-three_d_secure-tokenization_method) */
    tokenization_method?: string | null;
  }
  export type Type = 'ach_credit_transfer' | 'ach_debit' | 'acss_debit' | 'alipay' | 'au_becs_debit' | 'bancontact' | 'card' | 'card_present' | 'eps' | 'giropay' | 'ideal' | 'klarna' | 'multibanco' | 'p24' | 'sepa_credit_transfer' | 'sepa_debit' | 'sofort' | 'three_d_secure' | 'wechat' | OtherString;
  export interface Wechat {
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-wechat-prepay_id) */
    prepay_id?: string;
    /** [Docs](https://docs.stripe.com/api/sources/object#source_object-wechat-qr_code_url) */
    qr_code_url?: string | null;
    /** What stands on the customer's statement: at most 22 characters, with a letter among them. [Docs](https://docs.stripe.com/api/sources/object#source_object-wechat-statement_descriptor) */
    statement_descriptor?: string;
  }
}
