// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, Expandable, NoParams, OtherString, Timestamp } from '../../core/words.ts';
import type { Address, AddressParam, Metadata, MetadataParam, PaginationParams } from './shared.ts';
import type { Charge } from './Charges.ts';
import type { Customer } from './Customers.ts';
import type { SetupAttempt } from './SetupAttempts.ts';

export interface PaymentMethod {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-object) */
  object: 'payment_method';
  /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-acss_debit) */
  acss_debit?: PaymentMethod.AcssDebit;
  /** What is particular to Affirm. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-affirm) */
  affirm?: PaymentMethod.Affirm;
  /** What is particular to Afterpay or Clearpay. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-afterpay_clearpay) */
  afterpay_clearpay?: PaymentMethod.AfterpayClearpay;
  /** What is particular to Alipay. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-alipay) */
  alipay?: PaymentMethod.Alipay;
  /** Whether it may be shown again at a next purchase: `always`, `limited` or `unspecified`. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-allow_redisplay) */
  allow_redisplay?: PaymentMethod.AllowRedisplay;
  /** What is particular to Alma. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-alma) */
  alma?: PaymentMethod.Alma;
  /** What is particular to Amazon Pay. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-amazon_pay) */
  amazon_pay?: PaymentMethod.AmazonPay;
  /** What is particular to BECS direct debits in Australia. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-au_becs_debit) */
  au_becs_debit?: PaymentMethod.AuBecsDebit;
  /** What is particular to Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-bacs_debit) */
  bacs_debit?: PaymentMethod.BacsDebit;
  /** What is particular to Bancontact. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-bancontact) */
  bancontact?: PaymentMethod.Bancontact;
  /** What is particular to Billie. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-billie) */
  billie?: PaymentMethod.Billie;
  /** Name, address, email and telephone that belong to the payment method. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-billing_details) */
  billing_details: PaymentMethod.BillingDetails;
  /** What is particular to Bizum. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-bizum) */
  bizum?: PaymentMethod.Bizum;
  /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-blik) */
  blik?: PaymentMethod.Blik;
  /** What is particular to Boleto. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-boleto) */
  boleto?: PaymentMethod.Boleto;
  /** What is particular to cards. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card) */
  card?: PaymentMethod.Card;
  /** What is particular to cards held to a terminal. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card_present) */
  card_present?: PaymentMethod.CardPresent;
  /** What is particular to Cash App Pay. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-cashapp) */
  cashapp?: PaymentMethod.Cashapp;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-created) */
  created: number;
  /** What is particular to stablecoins. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-crypto) */
  crypto?: PaymentMethod.Crypto;
  /** What is particular to a kind of payment method of your own. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-custom) */
  custom?: PaymentMethod.Custom;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-customer) */
  customer: Expandable<Customer> | null;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-customer_account) */
  customer_account: string | null;
  /** What is particular to money from the customer's cash balance. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-customer_balance) */
  customer_balance?: PaymentMethod.CustomerBalance;
  /** What is particular to EPS. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-eps) */
  eps?: PaymentMethod.Eps;
  /** What is particular to FPX. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-fpx) */
  fpx?: PaymentMethod.Fpx;
  /** What is particular to giropay. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-giropay) */
  giropay?: PaymentMethod.Giropay;
  /** What is particular to GrabPay. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-grabpay) */
  grabpay?: PaymentMethod.Grabpay;
  /** What is particular to iDEAL. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-ideal) */
  ideal?: PaymentMethod.Ideal;
  /** What is particular to Interac cards held to a terminal. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-interac_present) */
  interac_present?: PaymentMethod.InteracPresent;
  /** What is particular to Kakao Pay. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-kakao_pay) */
  kakao_pay?: PaymentMethod.KakaoPay;
  /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-klarna) */
  klarna?: PaymentMethod.Klarna;
  /** What is particular to payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-konbini) */
  konbini?: PaymentMethod.Konbini;
  /** What is particular to Korean cards. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-kr_card) */
  kr_card?: PaymentMethod.KrCard;
  /** What is particular to Link. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-link) */
  link?: PaymentMethod.Link;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-livemode) */
  livemode: boolean;
  /** What is particular to MB WAY. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-mb_way) */
  mb_way?: PaymentMethod.MbWay;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-metadata) */
  metadata: Metadata | null;
  /** What is particular to MobilePay. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-mobilepay) */
  mobilepay?: PaymentMethod.Mobilepay;
  /** What is particular to Multibanco. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-multibanco) */
  multibanco?: PaymentMethod.Multibanco;
  /** What is particular to Naver Pay. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-naver_pay) */
  naver_pay?: PaymentMethod.NaverPay;
  /** What is particular to BECS direct debits in New Zealand. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-nz_bank_account) */
  nz_bank_account?: PaymentMethod.NzBankAccount;
  /** What is particular to OXXO. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-oxxo) */
  oxxo?: PaymentMethod.Oxxo;
  /** What is particular to Przelewy24. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-p24) */
  p24?: PaymentMethod.P24;
  /** What is particular to Pay by Bank. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-pay_by_bank) */
  pay_by_bank?: PaymentMethod.PayByBank;
  /** What is particular to PAYCO. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-payco) */
  payco?: PaymentMethod.Payco;
  /** What is particular to PayNow. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-paynow) */
  paynow?: PaymentMethod.Paynow;
  /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-paypal) */
  paypal?: PaymentMethod.Paypal;
  /** What is particular to PayPay. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-paypay) */
  paypay?: PaymentMethod.Paypay;
  /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-payto) */
  payto?: PaymentMethod.Payto;
  /** What is particular to Pix. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-pix) */
  pix?: PaymentMethod.Pix;
  /** What is particular to PromptPay. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-promptpay) */
  promptpay?: PaymentMethod.Promptpay;
  /** What Radar is to know or to do about it. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-radar_options) */
  radar_options?: PaymentMethod.RadarOptions;
  /** What is particular to Revolut Pay. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-revolut_pay) */
  revolut_pay?: PaymentMethod.RevolutPay;
  /** What is particular to Samsung Pay. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-samsung_pay) */
  samsung_pay?: PaymentMethod.SamsungPay;
  /** What is particular to Satispay. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-satispay) */
  satispay?: PaymentMethod.Satispay;
  /** What is particular to Scalapay. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-scalapay) */
  scalapay?: PaymentMethod.Scalapay;
  /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-sepa_debit) */
  sepa_debit?: PaymentMethod.SepaDebit;
  /** What is particular to seQura. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-sequra) */
  sequra?: PaymentMethod.Sequra;
  /** What is particular to Sofort. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-sofort) */
  sofort?: PaymentMethod.Sofort;
  /** What is particular to Sunbit. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-sunbit) */
  sunbit?: PaymentMethod.Sunbit;
  /** What is particular to Swish. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-swish) */
  swish?: PaymentMethod.Swish;
  /** What is particular to TWINT. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-twint) */
  twint?: PaymentMethod.Twint;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-type) */
  type: PaymentMethod.Type;
  /** What is particular to UPI. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-upi) */
  upi?: PaymentMethod.Upi;
  /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-us_bank_account) */
  us_bank_account?: PaymentMethod.UsBankAccount;
  /** What is particular to WeChat Pay. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-wechat_pay) */
  wechat_pay?: PaymentMethod.WechatPay;
  /** What is particular to Zip. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-zip) */
  zip?: PaymentMethod.Zip;
}
export declare namespace PaymentMethod {
  export interface AcssDebit {
    /** The bank, by name. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-acss_debit-bank_name) */
    bank_name: string | null;
    /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-acss_debit-fingerprint) */
    fingerprint: string | null;
    /** The bank in Canada, three digits. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-acss_debit-institution_number) */
    institution_number: string | null;
    /** The last four digits of the number. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-acss_debit-last4) */
    last4: string | null;
    /** The branch in Canada, five digits. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-acss_debit-transit_number) */
    transit_number: string | null;
  }
  export interface Affirm {
  }
  export interface AfterpayClearpay {
  }
  export interface Alipay {
  }
  export type AllowRedisplay = 'always' | 'limited' | 'unspecified' | OtherString;
  export interface Alma {
  }
  export interface AmazonPay {
  }
  export interface AuBecsDebit {
    /** Bank and branch in Australia, six digits. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-au_becs_debit-bsb_number) */
    bsb_number: string | null;
    /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-au_becs_debit-fingerprint) */
    fingerprint: string | null;
    /** The last four digits of the number. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-au_becs_debit-last4) */
    last4: string | null;
  }
  export interface BacsDebit {
    /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-bacs_debit-fingerprint) */
    fingerprint: string | null;
    /** The last four digits of the number. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-bacs_debit-last4) */
    last4: string | null;
    /** Bank and branch in the United Kingdom, six digits. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-bacs_debit-sort_code) */
    sort_code: string | null;
  }
  export interface Bancontact {
  }
  export interface Billie {
  }
  export interface BillingDetails {
    /** A postal address. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-billing_details-address) */
    address: Address | null;
    /** An email address. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-billing_details-email) */
    email: string | null;
    /** What it is called. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-billing_details-name) */
    name: string | null;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-billing_details-phone) */
    phone: string | null;
    /** The tax number. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-billing_details-tax_id) */
    tax_id: string | null;
  }
  export interface Bizum {
    /** What the payment method knows the customer by. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-bizum-buyer_id) */
    buyer_id?: string | null;
  }
  export interface Blik {
    /** What the payment method knows the customer by. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-blik-buyer_id) */
    buyer_id?: string | null;
  }
  export interface Boleto {
    /** The tax number. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-boleto-tax_id) */
    tax_id: string;
  }
  export interface Card {
    /** The card's brand. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-brand) */
    brand: string;
    /** What the issuer said of address and security code. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-checks) */
    checks: Card.Checks | null;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-country) */
    country: string | null;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-description) */
    description?: string | null;
    /** The brand to show, which may be that of a second network. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-display_brand) */
    display_brand: string | null;
    /** Month of expiry, 1 to 12. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-exp_month) */
    exp_month: number;
    /** Year of expiry, in four digits. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-exp_year) */
    exp_year: number;
    /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-fingerprint) */
    fingerprint?: string | null;
    /** What is behind it, such as credit or money in an account. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-funding) */
    funding: string;
    /** What it was made from. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from) */
    generated_from: Card.GeneratedFrom | null;
    /** The first digits, which tell who issued the card. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-iin) */
    iin?: string | null;
    /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-issuer) */
    issuer?: string | null;
    /** The last four digits of the number. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-last4) */
    last4: string;
    /** The networks that the card can go over. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-networks) */
    networks: Card.Networks | null;
    /** Whether the fees of the card are capped by law. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-regulated_status) */
    regulated_status: Card.RegulatedStatus | null;
    /** Whether the card takes part in 3D Secure. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-three_d_secure_usage) */
    three_d_secure_usage: Card.ThreeDSecureUsage | null;
    /** The wallet that the card was in. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-wallet) */
    wallet: Card.Wallet | null;
  }
  export namespace Card {
    export interface Checks {
      /** What the issuer made of the street when it checked. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-checks-address_line1_check) */
      address_line1_check: string | null;
      /** What the issuer made of the post code when it checked. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-checks-address_postal_code_check) */
      address_postal_code_check: string | null;
      /** What the issuer made of the security code when it checked. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-checks-cvc_check) */
      cvc_check: string | null;
    }
    export interface GeneratedFrom {
      /** Id of the charge (`ch_…` or `py_…`). [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-charge) */
      charge: string | null;
      /** The payment method as it was at the time of payment. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details) */
      payment_method_details: GeneratedFrom.PaymentMethodDetails | null;
      /** Id of the attempt that made it (`setatt_…`). [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-setup_attempt) */
      setup_attempt: Expandable<SetupAttempt> | null;
    }
    export namespace GeneratedFrom {
      export interface PaymentMethodDetails {
        /** What is particular to cards held to a terminal. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present) */
        card_present?: PaymentMethodDetails.CardPresent;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-type) */
        type: string;
      }
      export namespace PaymentMethodDetails {
        export interface CardPresent {
          /** How much was authorized. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-amount_authorized) */
          amount_authorized: number | null;
          /** The card's brand. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-brand) */
          brand: string | null;
          /** The kind of card within the brand. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-brand_product) */
          brand_product: string | null;
          /** Until when the authorization can be captured. Unix seconds. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-capture_before) */
          capture_before?: number;
          /** The name that the card carries. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-cardholder_name) */
          cardholder_name: string | null;
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-country) */
          country: string | null;
          /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-description) */
          description?: string | null;
          /** What the chip gave for authorization. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-emv_auth_data) */
          emv_auth_data: string | null;
          /** Month of expiry, 1 to 12. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-exp_month) */
          exp_month: number;
          /** Year of expiry, in four digits. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-exp_year) */
          exp_year: number;
          /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-fingerprint) */
          fingerprint: string | null;
          /** What is behind it, such as credit or money in an account. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-funding) */
          funding: string | null;
          /** Id of the payment method made from the card, to charge again (`pm_…`). [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-generated_card) */
          generated_card: string | null;
          /** The first digits, which tell who issued the card. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-iin) */
          iin?: string | null;
          /** Whether the authorization can be raised. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-incremental_authorization_supported) */
          incremental_authorization_supported: boolean;
          /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-issuer) */
          issuer?: string | null;
          /** The last four digits of the number. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-last4) */
          last4: string | null;
          /** Id of the place that terminals are in (`tml_…`). [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-location) */
          location?: string;
          /** The network that it went over. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-network) */
          network: string | null;
          /** What the network knows the payment by. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-network_transaction_id) */
          network_transaction_id: string | null;
          /** Whether it was taken without a connection, and when. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-offline) */
          offline: CardPresent.Offline | null;
          /** Whether more than was authorized can be captured. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-overcapture_supported) */
          overcapture_supported: boolean;
          /** The languages that they prefer, best first, as in `en` or `pt-BR`. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-preferred_locales) */
          preferred_locales: string[] | null;
          /** How the terminal read the card. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-read_method) */
          read_method: CardPresent.ReadMethod | null;
          /** Id of the terminal (`tmr_…`). [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-reader) */
          reader?: string;
          /** What has to stand on the receipt. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-receipt) */
          receipt: CardPresent.Receipt | null;
          /** The wallet that the card was in. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-wallet) */
          wallet?: CardPresent.Wallet;
        }
        export namespace CardPresent {
          export interface Offline {
            /** When the terminal stored it. Unix seconds. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-offline-stored_at) */
            stored_at: number | null;
            /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-offline-type) */
            type: 'deferred' | null;
          }
          export type ReadMethod = 'contact_emv' | 'contactless_emv' | 'contactless_magstripe_mode' | 'magnetic_stripe_fallback' | 'magnetic_stripe_track2' | OtherString;
          export interface Receipt {
            /** What kind of account it is. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-receipt-account_type) */
            account_type?: Receipt.AccountType;
            /** Proof that the chip gave, for the receipt. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-receipt-application_cryptogram) */
            application_cryptogram: string | null;
            /** What the chip calls the card, for the receipt. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-receipt-application_preferred_name) */
            application_preferred_name: string | null;
            /** What the issuer gave as proof of the authorization. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-receipt-authorization_code) */
            authorization_code: string | null;
            /** What the issuer answered, in the language of chips. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-receipt-authorization_response_code) */
            authorization_response_code: string | null;
            /** How the cardholder was recognized, as by PIN or signature. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-receipt-cardholder_verification_method) */
            cardholder_verification_method: string | null;
            /** The application of the chip (AID), for the receipt. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-receipt-dedicated_file_name) */
            dedicated_file_name: string | null;
            /** What the terminal checked, five bytes. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-receipt-terminal_verification_results) */
            terminal_verification_results: string | null;
            /** What the terminal did, two bytes. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-receipt-transaction_status_information) */
            transaction_status_information: string | null;
          }
          export namespace Receipt {
            export type AccountType = 'checking' | 'credit' | 'prepaid' | 'unknown' | OtherString;
          }
          export interface Wallet {
            /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-wallet-type) */
            type: Wallet.Type;
          }
          export namespace Wallet {
            export type Type = 'apple_pay' | 'google_pay' | 'samsung_pay' | 'unknown' | OtherString;
          }
        }
      }
    }
    export interface Networks {
      /** The networks that there are. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-networks-available) */
      available: string[];
      /** What is to be used where there is a choice. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-networks-preferred) */
      preferred: string | null;
    }
    export type RegulatedStatus = 'regulated' | 'unregulated' | OtherString;
    export interface ThreeDSecureUsage {
      /** Whether the card takes part in 3D Secure. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-three_d_secure_usage-supported) */
      supported: boolean;
    }
    export interface Wallet {
      /** The wallet Amex Express Checkout. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-wallet-amex_express_checkout) */
      amex_express_checkout?: Wallet.AmexExpressCheckout;
      /** What is particular to Apple Pay. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-wallet-apple_pay) */
      apple_pay?: Wallet.ApplePay;
      /** The last four digits of the number that the wallet or device used. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-wallet-dynamic_last4) */
      dynamic_last4: string | null;
      /** What is particular to Google Pay. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-wallet-google_pay) */
      google_pay?: Wallet.GooglePay;
      /** What is particular to Link. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-wallet-link) */
      link?: Wallet.Link;
      /** The wallet Masterpass. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-wallet-masterpass) */
      masterpass?: Wallet.Masterpass;
      /** What is particular to Samsung Pay. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-wallet-samsung_pay) */
      samsung_pay?: Wallet.SamsungPay;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-wallet-type) */
      type: Wallet.Type;
      /** The wallet Visa Checkout. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-wallet-visa_checkout) */
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
      }
      export interface Masterpass {
        /** The billing address. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-wallet-masterpass-billing_address) */
        billing_address: Address | null;
        /** An email address. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-wallet-masterpass-email) */
        email: string | null;
        /** What it is called. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-wallet-masterpass-name) */
        name: string | null;
        /** Where goods are sent to. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-wallet-masterpass-shipping_address) */
        shipping_address: Address | null;
      }
      export interface SamsungPay {
      }
      export type Type = 'amex_express_checkout' | 'apple_pay' | 'google_pay' | 'link' | 'masterpass' | 'samsung_pay' | 'visa_checkout' | OtherString;
      export interface VisaCheckout {
        /** The billing address. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-wallet-visa_checkout-billing_address) */
        billing_address: Address | null;
        /** An email address. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-wallet-visa_checkout-email) */
        email: string | null;
        /** What it is called. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-wallet-visa_checkout-name) */
        name: string | null;
        /** Where goods are sent to. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-wallet-visa_checkout-shipping_address) */
        shipping_address: Address | null;
      }
    }
  }
  export interface CardPresent {
    /** The card's brand. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card_present-brand) */
    brand: string | null;
    /** The kind of card within the brand. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card_present-brand_product) */
    brand_product: string | null;
    /** The name that the card carries. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card_present-cardholder_name) */
    cardholder_name: string | null;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card_present-country) */
    country: string | null;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card_present-description) */
    description?: string | null;
    /** Month of expiry, 1 to 12. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card_present-exp_month) */
    exp_month: number;
    /** Year of expiry, in four digits. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card_present-exp_year) */
    exp_year: number;
    /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card_present-fingerprint) */
    fingerprint: string | null;
    /** What is behind it, such as credit or money in an account. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card_present-funding) */
    funding: string | null;
    /** The first digits, which tell who issued the card. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card_present-iin) */
    iin?: string | null;
    /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card_present-issuer) */
    issuer?: string | null;
    /** The last four digits of the number. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card_present-last4) */
    last4: string | null;
    /** The networks that the card can go over. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card_present-networks) */
    networks: CardPresent.Networks | null;
    /** Whether it was taken without a connection, and when. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card_present-offline) */
    offline: CardPresent.Offline | null;
    /** The languages that they prefer, best first, as in `en` or `pt-BR`. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card_present-preferred_locales) */
    preferred_locales: string[] | null;
    /** How the terminal read the card. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card_present-read_method) */
    read_method: CardPresent.ReadMethod | null;
    /** The wallet that the card was in. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card_present-wallet) */
    wallet?: CardPresent.Wallet;
  }
  export namespace CardPresent {
    export interface Networks {
      /** The networks that there are. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card_present-networks-available) */
      available: string[];
      /** What is to be used where there is a choice. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card_present-networks-preferred) */
      preferred: string | null;
    }
    export interface Offline {
      /** When the terminal stored it. Unix seconds. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card_present-offline-stored_at) */
      stored_at: number | null;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card_present-offline-type) */
      type: 'deferred' | null;
    }
    export type ReadMethod = 'contact_emv' | 'contactless_emv' | 'contactless_magstripe_mode' | 'magnetic_stripe_fallback' | 'magnetic_stripe_track2' | OtherString;
    export interface Wallet {
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card_present-wallet-type) */
      type: Wallet.Type;
    }
    export namespace Wallet {
      export type Type = 'apple_pay' | 'google_pay' | 'samsung_pay' | 'unknown' | OtherString;
    }
  }
  export interface Cashapp {
    /** What the payment method knows the customer by. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-cashapp-buyer_id) */
    buyer_id: string | null;
    /** The customer's name at Cash App (`$…`). [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-cashapp-cashtag) */
    cashtag: string | null;
  }
  export interface Crypto {
  }
  export interface Custom {
    /** What customers read. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-custom-display_name) */
    display_name: string | null;
    /** The picture of its logo. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-custom-logo) */
    logo: Custom.Logo | null;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-custom-type) */
    type: string;
  }
  export namespace Custom {
    export interface Logo {
      /** [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-custom-logo-content_type) */
      content_type: string | null;
      /** Where it can be reached. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-custom-logo-url) */
      url: string;
    }
  }
  export interface CustomerBalance {
  }
  export interface Eps {
    /** The bank of the customer. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-eps-bank) */
    bank: Eps.Bank | null;
  }
  export namespace Eps {
    export type Bank = 'arzte_und_apotheker_bank' | 'austrian_anadi_bank_ag' | 'bank_austria' | 'bankhaus_carl_spangler' | 'bankhaus_schelhammer_und_schattera_ag' | 'bawag_psk_ag' | 'bks_bank_ag' | 'brull_kallmus_bank_ag' | 'btv_vier_lander_bank' | 'capital_bank_grawe_gruppe_ag' | 'deutsche_bank_ag' | 'dolomitenbank' | 'easybank_ag' | 'erste_bank_und_sparkassen' | 'hypo_alpeadriabank_international_ag' | 'hypo_bank_burgenland_aktiengesellschaft' | 'hypo_noe_lb_fur_niederosterreich_u_wien' | 'hypo_oberosterreich_salzburg_steiermark' | 'hypo_tirol_bank_ag' | 'hypo_vorarlberg_bank_ag' | 'marchfelder_bank' | 'oberbank_ag' | 'raiffeisen_bankengruppe_osterreich' | 'schoellerbank_ag' | 'sparda_bank_wien' | 'volksbank_gruppe' | 'volkskreditbank_ag' | 'vr_bank_braunau' | OtherString;
  }
  export interface Fpx {
    /** `individual` or `company`. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-fpx-account_holder_type) */
    account_holder_type: Fpx.AccountHolderType | null;
    /** The bank of the customer. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-fpx-bank) */
    bank: Fpx.Bank;
  }
  export namespace Fpx {
    export type AccountHolderType = 'company' | 'individual' | OtherString;
    export type Bank = 'affin_bank' | 'agrobank' | 'alliance_bank' | 'ambank' | 'bank_islam' | 'bank_muamalat' | 'bank_of_china' | 'bank_rakyat' | 'bnp_paribas' | 'bsn' | 'cimb' | 'citibank' | 'deutsche_bank' | 'hong_leong_bank' | 'hsbc' | 'kfh' | 'maybank2e' | 'maybank2u' | 'mbsb_bank' | 'ocbc' | 'pb_enterprise' | 'public_bank' | 'rhb' | 'standard_chartered' | 'uob' | OtherString;
  }
  export interface Giropay {
  }
  export interface Grabpay {
  }
  export interface Ideal {
    /** The bank of the account that paid. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-ideal-bank) */
    bank: Ideal.Bank | null;
    /** The code of the bank, as in ISO 9362 (BIC). [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-ideal-bic) */
    bic: Ideal.Bic | null;
  }
  export namespace Ideal {
    export type Bank = 'abn_amro' | 'adyen' | 'asn_bank' | 'bunq' | 'buut' | 'finom' | 'handelsbanken' | 'ing' | 'knab' | 'mollie' | 'moneyou' | 'n26' | 'nn' | 'rabobank' | 'regiobank' | 'revolut' | 'sns_bank' | 'triodos_bank' | 'van_lanschot' | 'yoursafe' | OtherString;
    export type Bic = 'ABNANL2A' | 'ADYBNL2A' | 'ASNBNL21' | 'BITSNL2A' | 'BUNQNL2A' | 'BUUTNL2A' | 'FNOMNL22' | 'FVLBNL22' | 'HANDNL2A' | 'INGBNL2A' | 'KNABNL2H' | 'MLLENL2A' | 'MOYONL21' | 'NNBANL2G' | 'NTSBDEB1' | 'RABONL2U' | 'RBRBNL21' | 'REVOIE23' | 'REVOLT21' | 'SNSBNL2A' | 'TRIONL2U' | OtherString;
  }
  export interface InteracPresent {
    /** The card's brand. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-interac_present-brand) */
    brand: string | null;
    /** The name that the card carries. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-interac_present-cardholder_name) */
    cardholder_name: string | null;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-interac_present-country) */
    country: string | null;
    /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-interac_present-description) */
    description?: string | null;
    /** Month of expiry, 1 to 12. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-interac_present-exp_month) */
    exp_month: number;
    /** Year of expiry, in four digits. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-interac_present-exp_year) */
    exp_year: number;
    /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-interac_present-fingerprint) */
    fingerprint: string | null;
    /** What is behind it, such as credit or money in an account. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-interac_present-funding) */
    funding: string | null;
    /** The first digits, which tell who issued the card. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-interac_present-iin) */
    iin?: string | null;
    /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-interac_present-issuer) */
    issuer?: string | null;
    /** The last four digits of the number. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-interac_present-last4) */
    last4: string | null;
    /** The networks that the card can go over. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-interac_present-networks) */
    networks: InteracPresent.Networks | null;
    /** The languages that they prefer, best first, as in `en` or `pt-BR`. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-interac_present-preferred_locales) */
    preferred_locales: string[] | null;
    /** How the terminal read the card. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-interac_present-read_method) */
    read_method: InteracPresent.ReadMethod | null;
  }
  export namespace InteracPresent {
    export interface Networks {
      /** The networks that there are. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-interac_present-networks-available) */
      available: string[];
      /** What is to be used where there is a choice. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-interac_present-networks-preferred) */
      preferred: string | null;
    }
    export type ReadMethod = 'contact_emv' | 'contactless_emv' | 'contactless_magstripe_mode' | 'magnetic_stripe_fallback' | 'magnetic_stripe_track2' | OtherString;
  }
  export interface KakaoPay {
  }
  export interface Klarna {
    /** Date of birth. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-klarna-dob) */
    dob?: Klarna.Dob | null;
  }
  export namespace Klarna {
    export interface Dob {
      /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-klarna-dob-day) */
      day: number | null;
      /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-klarna-dob-month) */
      month: number | null;
      /** Year, in four digits. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-klarna-dob-year) */
      year: number | null;
    }
  }
  export interface Konbini {
  }
  export interface KrCard {
    /** The card's brand. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-kr_card-brand) */
    brand: KrCard.Brand | null;
    /** The last four digits of the number. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-kr_card-last4) */
    last4: string | null;
  }
  export namespace KrCard {
    export type Brand = 'bc' | 'citi' | 'hana' | 'hyundai' | 'jeju' | 'jeonbuk' | 'kakaobank' | 'kbank' | 'kdbbank' | 'kookmin' | 'kwangju' | 'lotte' | 'mg' | 'nh' | 'post' | 'samsung' | 'savingsbank' | 'shinhan' | 'shinhyup' | 'suhyup' | 'tossbank' | 'woori' | OtherString;
  }
  export interface Link {
    /** An email address. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-link-email) */
    email: string | null;
    /** Identifies the customer at the provider, from one payment to the next. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-link-persistent_token) @deprecated */
    persistent_token?: string;
  }
  export interface MbWay {
  }
  export interface Mobilepay {
  }
  export interface Multibanco {
  }
  export interface NaverPay {
    /** What the payment method knows the customer by. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-naver_pay-buyer_id) */
    buyer_id: string | null;
    /** What is behind it, such as credit or money in an account. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-naver_pay-funding) */
    funding: NaverPay.Funding;
  }
  export namespace NaverPay {
    export type Funding = 'card' | 'points' | OtherString;
  }
  export interface NzBankAccount {
    /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-nz_bank_account-account_holder_name) */
    account_holder_name: string | null;
    /** Identifies the bank within its country. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-nz_bank_account-bank_code) */
    bank_code: string;
    /** The bank, by name. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-nz_bank_account-bank_name) */
    bank_name: string;
    /** Identifies the branch of the bank. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-nz_bank_account-branch_code) */
    branch_code: string;
    /** The last four digits of the number. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-nz_bank_account-last4) */
    last4: string;
    /** The last two or three digits of the account number. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-nz_bank_account-suffix) */
    suffix: string | null;
  }
  export interface Oxxo {
  }
  export interface P24 {
    /** The bank of the customer. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-p24-bank) */
    bank: P24.Bank | null;
  }
  export namespace P24 {
    export type Bank = 'alior_bank' | 'bank_millennium' | 'bank_nowy_bfg_sa' | 'bank_pekao_sa' | 'banki_spbdzielcze' | 'blik' | 'bnp_paribas' | 'boz' | 'citi_handlowy' | 'credit_agricole' | 'envelobank' | 'etransfer_pocztowy24' | 'getin_bank' | 'ideabank' | 'ing' | 'inteligo' | 'mbank_mtransfer' | 'nest_przelew' | 'noble_pay' | 'pbac_z_ipko' | 'plus_bank' | 'santander_przelew24' | 'tmobile_usbugi_bankowe' | 'toyota_bank' | 'velobank' | 'volkswagen_bank' | OtherString;
  }
  export interface PayByBank {
  }
  export interface Payco {
  }
  export interface Paynow {
  }
  export interface Paypal {
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-paypal-country) */
    country: string | null;
    /** The email address of the payer. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-paypal-payer_email) */
    payer_email: string | null;
    /** What the payment method knows the payer by. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-paypal-payer_id) */
    payer_id: string | null;
  }
  export interface Paypay {
  }
  export interface Payto {
    /** Bank and branch in Australia, six digits. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-payto-bsb_number) */
    bsb_number: string | null;
    /** The last four digits of the number. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-payto-last4) */
    last4: string | null;
    /** The email address, telephone number or name that stands for the account. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-payto-pay_id) */
    pay_id: string | null;
  }
  export interface Pix {
    /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-pix-fingerprint) */
    fingerprint?: string | null;
  }
  export interface Promptpay {
  }
  export interface RadarOptions {
    /** Id of the Radar session (`rse_…`), which knows the device. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-radar_options-session) */
    session?: string;
  }
  export interface RevolutPay {
  }
  export interface SamsungPay {
  }
  export interface Satispay {
  }
  export interface Scalapay {
  }
  export interface SepaDebit {
    /** Identifies the bank within its country. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-sepa_debit-bank_code) */
    bank_code: string | null;
    /** Identifies the branch of the bank. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-sepa_debit-branch_code) */
    branch_code: string | null;
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-sepa_debit-country) */
    country: string | null;
    /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-sepa_debit-fingerprint) */
    fingerprint: string | null;
    /** What it was made from. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-sepa_debit-generated_from) */
    generated_from: SepaDebit.GeneratedFrom | null;
    /** The last four digits of the number. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-sepa_debit-last4) */
    last4: string | null;
  }
  export namespace SepaDebit {
    export interface GeneratedFrom {
      /** Id of the charge (`ch_…` or `py_…`). [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-sepa_debit-generated_from-charge) */
      charge: Expandable<Charge> | null;
      /** Id of the attempt that made it (`setatt_…`). [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-sepa_debit-generated_from-setup_attempt) */
      setup_attempt: Expandable<SetupAttempt> | null;
    }
  }
  export interface Sequra {
  }
  export interface Sofort {
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-sofort-country) */
    country: string | null;
  }
  export interface Sunbit {
  }
  export interface Swish {
  }
  export interface Twint {
  }
  export type Type = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'card_present' | 'cashapp' | 'crypto' | 'custom' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'interac_present' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'link' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
  export interface Upi {
    /** [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-upi-vpa) */
    vpa: string | null;
  }
  export interface UsBankAccount {
    /** `individual` or `company`. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-us_bank_account-account_holder_type) */
    account_holder_type: UsBankAccount.AccountHolderType | null;
    /** What kind of account it is. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-us_bank_account-account_type) */
    account_type: UsBankAccount.AccountType | null;
    /** The bank, by name. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-us_bank_account-bank_name) */
    bank_name: string | null;
    /** Id of the linked bank account (`fca_…`). [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-us_bank_account-financial_connections_account) */
    financial_connections_account: string | null;
    /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-us_bank_account-fingerprint) */
    fingerprint: string | null;
    /** The last four digits of the number. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-us_bank_account-last4) */
    last4: string | null;
    /** The networks that the card can go over. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-us_bank_account-networks) */
    networks: UsBankAccount.Networks | null;
    /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-us_bank_account-routing_number) */
    routing_number: string | null;
    /** More about the status. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-us_bank_account-status_details) */
    status_details: UsBankAccount.StatusDetails | null;
  }
  export namespace UsBankAccount {
    export type AccountHolderType = 'company' | 'individual' | OtherString;
    export type AccountType = 'checking' | 'savings' | OtherString;
    export interface Networks {
      /** What is to be used where there is a choice. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-us_bank_account-networks-preferred) */
      preferred: string | null;
      /** The networks that it takes. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-us_bank_account-networks-supported) */
      supported: Networks.Supported[];
    }
    export namespace Networks {
      export type Supported = 'ach' | 'us_domestic_wire' | OtherString;
    }
    export interface StatusDetails {
      /** [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-us_bank_account-status_details-blocked) */
      blocked?: StatusDetails.Blocked;
    }
    export namespace StatusDetails {
      export interface Blocked {
        /** [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-us_bank_account-status_details-blocked-network_code) */
        network_code: Blocked.NetworkCode | null;
        /** Why. [Docs](https://docs.stripe.com/api/payment_methods/object#payment_method_object-us_bank_account-status_details-blocked-reason) */
        reason: Blocked.Reason | null;
      }
      export namespace Blocked {
        export type NetworkCode = 'R02' | 'R03' | 'R04' | 'R05' | 'R07' | 'R08' | 'R10' | 'R11' | 'R16' | 'R20' | 'R29' | 'R31' | OtherString;
        export type Reason = 'bank_account_closed' | 'bank_account_frozen' | 'bank_account_invalid_details' | 'bank_account_restricted' | 'bank_account_unusable' | 'debit_not_authorized' | 'tokenized_account_number_deactivated' | OtherString;
      }
    }
  }
  export interface WechatPay {
  }
  export interface Zip {
  }
}

export interface PaymentMethodCreateParams {
  /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-acss_debit) */
  acss_debit?: PaymentMethodCreateParams.AcssDebit | undefined;
  /** What is particular to Affirm. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-affirm) */
  affirm?: PaymentMethodCreateParams.Affirm | undefined;
  /** What is particular to Afterpay or Clearpay. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-afterpay_clearpay) */
  afterpay_clearpay?: PaymentMethodCreateParams.AfterpayClearpay | undefined;
  /** What is particular to Alipay. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-alipay) */
  alipay?: PaymentMethodCreateParams.Alipay | undefined;
  /** Whether it may be shown again at a next purchase: `always`, `limited` or `unspecified`. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-allow_redisplay) */
  allow_redisplay?: PaymentMethodCreateParams.AllowRedisplay | undefined;
  /** What is particular to Alma. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-alma) */
  alma?: PaymentMethodCreateParams.Alma | undefined;
  /** What is particular to Amazon Pay. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-amazon_pay) */
  amazon_pay?: PaymentMethodCreateParams.AmazonPay | undefined;
  /** What is particular to BECS direct debits in Australia. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-au_becs_debit) */
  au_becs_debit?: PaymentMethodCreateParams.AuBecsDebit | undefined;
  /** What is particular to Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-bacs_debit) */
  bacs_debit?: PaymentMethodCreateParams.BacsDebit | undefined;
  /** What is particular to Bancontact. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-bancontact) */
  bancontact?: PaymentMethodCreateParams.Bancontact | undefined;
  /** What is particular to Billie. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-billie) */
  billie?: PaymentMethodCreateParams.Billie | undefined;
  /** Name, address, email and telephone that belong to the payment method. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-billing_details) */
  billing_details?: PaymentMethodCreateParams.BillingDetails | undefined;
  /** What is particular to Bizum. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-bizum) */
  bizum?: PaymentMethodCreateParams.Bizum | undefined;
  /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-blik) */
  blik?: PaymentMethodCreateParams.Blik | undefined;
  /** What is particular to Boleto. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-boleto) */
  boleto?: PaymentMethodCreateParams.Boleto | undefined;
  /** The card: its number and date of expiry, or `token`. Numbers need PCI compliance. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-card) */
  card?: PaymentMethodCreateParams.Card | undefined;
  /** What is particular to Cash App Pay. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-cashapp) */
  cashapp?: PaymentMethodCreateParams.Cashapp | undefined;
  /** What is particular to stablecoins. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-crypto) */
  crypto?: PaymentMethodCreateParams.Crypto | undefined;
  /** What is particular to a kind of payment method of your own. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-custom) */
  custom?: PaymentMethodCreateParams.Custom | undefined;
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-customer) */
  customer?: string | undefined;
  /** What is particular to money from the customer's cash balance. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-customer_balance) */
  customer_balance?: PaymentMethodCreateParams.CustomerBalance | undefined;
  /** What is particular to EPS. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-eps) */
  eps?: PaymentMethodCreateParams.Eps | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** What is particular to FPX. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-fpx) */
  fpx?: PaymentMethodCreateParams.Fpx | undefined;
  /** What is particular to giropay. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-giropay) */
  giropay?: PaymentMethodCreateParams.Giropay | undefined;
  /** What is particular to GrabPay. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-grabpay) */
  grabpay?: PaymentMethodCreateParams.Grabpay | undefined;
  /** What is particular to iDEAL. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-ideal) */
  ideal?: PaymentMethodCreateParams.Ideal | undefined;
  /** What is particular to Interac cards held to a terminal. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-interac_present) */
  interac_present?: PaymentMethodCreateParams.InteracPresent | undefined;
  /** What is particular to Kakao Pay. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-kakao_pay) */
  kakao_pay?: PaymentMethodCreateParams.KakaoPay | undefined;
  /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-klarna) */
  klarna?: PaymentMethodCreateParams.Klarna | undefined;
  /** What is particular to payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-konbini) */
  konbini?: PaymentMethodCreateParams.Konbini | undefined;
  /** What is particular to Korean cards. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-kr_card) */
  kr_card?: PaymentMethodCreateParams.KrCard | undefined;
  /** What is particular to Link. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-link) */
  link?: PaymentMethodCreateParams.Link | undefined;
  /** What is particular to MB WAY. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-mb_way) */
  mb_way?: PaymentMethodCreateParams.MbWay | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-metadata) */
  metadata?: MetadataParam | undefined;
  /** What is particular to MobilePay. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-mobilepay) */
  mobilepay?: PaymentMethodCreateParams.Mobilepay | undefined;
  /** What is particular to Multibanco. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-multibanco) */
  multibanco?: PaymentMethodCreateParams.Multibanco | undefined;
  /** What is particular to Naver Pay. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-naver_pay) */
  naver_pay?: PaymentMethodCreateParams.NaverPay | undefined;
  /** What is particular to BECS direct debits in New Zealand. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-nz_bank_account) */
  nz_bank_account?: PaymentMethodCreateParams.NzBankAccount | undefined;
  /** What is particular to OXXO. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-oxxo) */
  oxxo?: PaymentMethodCreateParams.Oxxo | undefined;
  /** What is particular to Przelewy24. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-p24) */
  p24?: PaymentMethodCreateParams.P24 | undefined;
  /** What is particular to Pay by Bank. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-pay_by_bank) */
  pay_by_bank?: PaymentMethodCreateParams.PayByBank | undefined;
  /** What is particular to PAYCO. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-payco) */
  payco?: PaymentMethodCreateParams.Payco | undefined;
  /** Id of the payment method (`pm_…`). [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-payment_method) */
  payment_method?: string | undefined;
  /** What is particular to PayNow. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-paynow) */
  paynow?: PaymentMethodCreateParams.Paynow | undefined;
  /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-paypal) */
  paypal?: PaymentMethodCreateParams.Paypal | undefined;
  /** What is particular to PayPay. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-paypay) */
  paypay?: PaymentMethodCreateParams.Paypay | undefined;
  /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-payto) */
  payto?: PaymentMethodCreateParams.Payto | undefined;
  /** What is particular to Pix. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-pix) */
  pix?: PaymentMethodCreateParams.Pix | undefined;
  /** What is particular to PromptPay. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-promptpay) */
  promptpay?: PaymentMethodCreateParams.Promptpay | undefined;
  /** What Radar is to know or to do about it. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-radar_options) */
  radar_options?: PaymentMethodCreateParams.RadarOptions | undefined;
  /** What is particular to Revolut Pay. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-revolut_pay) */
  revolut_pay?: PaymentMethodCreateParams.RevolutPay | undefined;
  /** What is particular to Samsung Pay. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-samsung_pay) */
  samsung_pay?: PaymentMethodCreateParams.SamsungPay | undefined;
  /** What is particular to Satispay. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-satispay) */
  satispay?: PaymentMethodCreateParams.Satispay | undefined;
  /** What is particular to Scalapay. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-scalapay) */
  scalapay?: PaymentMethodCreateParams.Scalapay | undefined;
  /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-sepa_debit) */
  sepa_debit?: PaymentMethodCreateParams.SepaDebit | undefined;
  /** What is particular to seQura. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-sequra) */
  sequra?: PaymentMethodCreateParams.Sequra | undefined;
  /** What is particular to Sofort. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-sofort) */
  sofort?: PaymentMethodCreateParams.Sofort | undefined;
  /** What is particular to Sunbit. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-sunbit) */
  sunbit?: PaymentMethodCreateParams.Sunbit | undefined;
  /** What is particular to Swish. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-swish) */
  swish?: PaymentMethodCreateParams.Swish | undefined;
  /** What is particular to TWINT. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-twint) */
  twint?: PaymentMethodCreateParams.Twint | undefined;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-type) */
  type?: PaymentMethodCreateParams.Type | undefined;
  /** What is particular to UPI. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-upi) */
  upi?: PaymentMethodCreateParams.Upi | undefined;
  /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-us_bank_account) */
  us_bank_account?: PaymentMethodCreateParams.UsBankAccount | undefined;
  /** What is particular to WeChat Pay. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-wechat_pay) */
  wechat_pay?: PaymentMethodCreateParams.WechatPay | undefined;
  /** What is particular to Zip. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-zip) */
  zip?: PaymentMethodCreateParams.Zip | undefined;
}
export declare namespace PaymentMethodCreateParams {
  export interface AcssDebit {
    /** The number of the bank account. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-acss_debit-account_number) */
    account_number: string;
    /** The bank in Canada, three digits. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-acss_debit-institution_number) */
    institution_number: string;
    /** The branch in Canada, five digits. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-acss_debit-transit_number) */
    transit_number: string;
  }
  export interface Affirm extends NoParams {
  }
  export interface AfterpayClearpay extends NoParams {
  }
  export interface Alipay extends NoParams {
  }
  export type AllowRedisplay = 'always' | 'limited' | 'unspecified' | OtherString;
  export interface Alma extends NoParams {
  }
  export interface AmazonPay extends NoParams {
  }
  export interface AuBecsDebit {
    /** The number of the bank account. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-au_becs_debit-account_number) */
    account_number: string;
    /** Bank and branch in Australia, six digits. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-au_becs_debit-bsb_number) */
    bsb_number: string;
  }
  export interface BacsDebit {
    /** The number of the bank account. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-bacs_debit-account_number) */
    account_number?: string | undefined;
    /** Bank and branch in the United Kingdom, six digits. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-bacs_debit-sort_code) */
    sort_code?: string | undefined;
  }
  export interface Bancontact extends NoParams {
  }
  export interface Billie extends NoParams {
  }
  export interface BillingDetails {
    /** A postal address. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-billing_details-address) */
    address?: Emptyable<AddressParam> | undefined;
    /** An email address. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-billing_details-email) */
    email?: Emptyable<string> | undefined;
    /** What it is called. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-billing_details-name) */
    name?: Emptyable<string> | undefined;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-billing_details-phone) */
    phone?: Emptyable<string> | undefined;
    /** The tax number. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-billing_details-tax_id) */
    tax_id?: string | undefined;
  }
  export interface Bizum extends NoParams {
  }
  export interface Blik extends NoParams {
  }
  export interface Boleto {
    /** The tax number. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-boleto-tax_id) */
    tax_id: string;
  }
  export interface Card {
    /** The security code of the card. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-card-cvc) */
    cvc?: string | undefined;
    /** Month of expiry, 1 to 12. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-card-exp_month) */
    exp_month?: number | undefined;
    /** Year of expiry, in four digits. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-card-exp_year) */
    exp_year?: number | undefined;
    /** The networks that the card can go over. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-card-networks) */
    networks?: Card.Networks | undefined;
    /** The number of the card, without spaces. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-card-number) */
    number?: string | undefined;
    /** Id of a token made by the front end (`tok_…`). [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-card-token) */
    token?: string | undefined;
  }
  export namespace Card {
    export interface Networks {
      /** What is to be used where there is a choice. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-card-networks-preferred) */
      preferred?: Networks.Preferred | undefined;
    }
    export namespace Networks {
      export type Preferred = 'cartes_bancaires' | 'mastercard' | 'visa' | OtherString;
    }
  }
  export interface Cashapp extends NoParams {
  }
  export interface Crypto extends NoParams {
  }
  export interface Custom {
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-custom-type) */
    type: string;
  }
  export interface CustomerBalance extends NoParams {
  }
  export interface Eps {
    /** The bank of the customer. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-eps-bank) */
    bank?: Eps.Bank | undefined;
  }
  export namespace Eps {
    export type Bank = 'arzte_und_apotheker_bank' | 'austrian_anadi_bank_ag' | 'bank_austria' | 'bankhaus_carl_spangler' | 'bankhaus_schelhammer_und_schattera_ag' | 'bawag_psk_ag' | 'bks_bank_ag' | 'brull_kallmus_bank_ag' | 'btv_vier_lander_bank' | 'capital_bank_grawe_gruppe_ag' | 'deutsche_bank_ag' | 'dolomitenbank' | 'easybank_ag' | 'erste_bank_und_sparkassen' | 'hypo_alpeadriabank_international_ag' | 'hypo_bank_burgenland_aktiengesellschaft' | 'hypo_noe_lb_fur_niederosterreich_u_wien' | 'hypo_oberosterreich_salzburg_steiermark' | 'hypo_tirol_bank_ag' | 'hypo_vorarlberg_bank_ag' | 'marchfelder_bank' | 'oberbank_ag' | 'raiffeisen_bankengruppe_osterreich' | 'schoellerbank_ag' | 'sparda_bank_wien' | 'volksbank_gruppe' | 'volkskreditbank_ag' | 'vr_bank_braunau' | OtherString;
  }
  export interface Fpx {
    /** `individual` or `company`. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-fpx-account_holder_type) */
    account_holder_type?: Fpx.AccountHolderType | undefined;
    /** The bank of the customer. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-fpx-bank) */
    bank: Fpx.Bank;
  }
  export namespace Fpx {
    export type AccountHolderType = 'company' | 'individual' | OtherString;
    export type Bank = 'affin_bank' | 'agrobank' | 'alliance_bank' | 'ambank' | 'bank_islam' | 'bank_muamalat' | 'bank_of_china' | 'bank_rakyat' | 'bnp_paribas' | 'bsn' | 'cimb' | 'citibank' | 'deutsche_bank' | 'hong_leong_bank' | 'hsbc' | 'kfh' | 'maybank2e' | 'maybank2u' | 'mbsb_bank' | 'ocbc' | 'pb_enterprise' | 'public_bank' | 'rhb' | 'standard_chartered' | 'uob' | OtherString;
  }
  export interface Giropay extends NoParams {
  }
  export interface Grabpay extends NoParams {
  }
  export interface Ideal {
    /** The bank of the account that paid. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-ideal-bank) */
    bank?: Ideal.Bank | undefined;
  }
  export namespace Ideal {
    export type Bank = 'abn_amro' | 'adyen' | 'asn_bank' | 'bunq' | 'buut' | 'finom' | 'handelsbanken' | 'ing' | 'knab' | 'mollie' | 'moneyou' | 'n26' | 'nn' | 'rabobank' | 'regiobank' | 'revolut' | 'sns_bank' | 'triodos_bank' | 'van_lanschot' | 'yoursafe' | OtherString;
  }
  export interface InteracPresent extends NoParams {
  }
  export interface KakaoPay extends NoParams {
  }
  export interface Klarna {
    /** Date of birth. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-klarna-dob) */
    dob?: Klarna.Dob | undefined;
  }
  export namespace Klarna {
    export interface Dob {
      /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-klarna-dob-day) */
      day: number;
      /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-klarna-dob-month) */
      month: number;
      /** Year, in four digits. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-klarna-dob-year) */
      year: number;
    }
  }
  export interface Konbini extends NoParams {
  }
  export interface KrCard extends NoParams {
  }
  export interface Link extends NoParams {
  }
  export interface MbWay extends NoParams {
  }
  export interface Mobilepay extends NoParams {
  }
  export interface Multibanco extends NoParams {
  }
  export interface NaverPay {
    /** What is behind it, such as credit or money in an account. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-naver_pay-funding) */
    funding?: NaverPay.Funding | undefined;
  }
  export namespace NaverPay {
    export type Funding = 'card' | 'points' | OtherString;
  }
  export interface NzBankAccount {
    /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-nz_bank_account-account_holder_name) */
    account_holder_name?: string | undefined;
    /** The number of the bank account. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-nz_bank_account-account_number) */
    account_number: string;
    /** Identifies the bank within its country. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-nz_bank_account-bank_code) */
    bank_code: string;
    /** Identifies the branch of the bank. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-nz_bank_account-branch_code) */
    branch_code: string;
    /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-nz_bank_account-reference) */
    reference?: string | undefined;
    /** The last two or three digits of the account number. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-nz_bank_account-suffix) */
    suffix: string;
  }
  export interface Oxxo extends NoParams {
  }
  export interface P24 {
    /** The bank of the customer. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-p24-bank) */
    bank?: P24.Bank | undefined;
  }
  export namespace P24 {
    export type Bank = 'alior_bank' | 'bank_millennium' | 'bank_nowy_bfg_sa' | 'bank_pekao_sa' | 'banki_spbdzielcze' | 'blik' | 'bnp_paribas' | 'boz' | 'citi_handlowy' | 'credit_agricole' | 'envelobank' | 'etransfer_pocztowy24' | 'getin_bank' | 'ideabank' | 'ing' | 'inteligo' | 'mbank_mtransfer' | 'nest_przelew' | 'noble_pay' | 'pbac_z_ipko' | 'plus_bank' | 'santander_przelew24' | 'tmobile_usbugi_bankowe' | 'toyota_bank' | 'velobank' | 'volkswagen_bank' | OtherString;
  }
  export interface PayByBank extends NoParams {
  }
  export interface Payco extends NoParams {
  }
  export interface Paynow extends NoParams {
  }
  export interface Paypal extends NoParams {
  }
  export interface Paypay extends NoParams {
  }
  export interface Payto {
    /** The number of the bank account. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-payto-account_number) */
    account_number?: string | undefined;
    /** Bank and branch in Australia, six digits. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-payto-bsb_number) */
    bsb_number?: string | undefined;
    /** The email address, telephone number or name that stands for the account. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-payto-pay_id) */
    pay_id?: string | undefined;
  }
  export interface Pix extends NoParams {
  }
  export interface Promptpay extends NoParams {
  }
  export interface RadarOptions {
    /** Id of the Radar session (`rse_…`), which knows the device. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-radar_options-session) */
    session?: string | undefined;
  }
  export interface RevolutPay extends NoParams {
  }
  export interface SamsungPay extends NoParams {
  }
  export interface Satispay extends NoParams {
  }
  export interface Scalapay extends NoParams {
  }
  export interface SepaDebit {
    /** The number of the bank account, as in ISO 13616 (IBAN). [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-sepa_debit-iban) */
    iban: string;
  }
  export interface Sequra extends NoParams {
  }
  export interface Sofort {
    /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-sofort-country) */
    country: Sofort.Country;
  }
  export namespace Sofort {
    export type Country = 'AT' | 'BE' | 'DE' | 'ES' | 'IT' | 'NL' | OtherString;
  }
  export interface Sunbit extends NoParams {
  }
  export interface Swish extends NoParams {
  }
  export interface Twint extends NoParams {
  }
  export type Type = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'custom' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'link' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
  export interface Upi {
    /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-upi-mandate_options) */
    mandate_options?: Upi.MandateOptions | undefined;
  }
  export namespace Upi {
    export interface MandateOptions {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-upi-mandate_options-amount) */
      amount?: number | undefined;
      /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-upi-mandate_options-amount_type) */
      amount_type?: MandateOptions.AmountType | undefined;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-upi-mandate_options-description) */
      description?: string | undefined;
      /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-upi-mandate_options-end_date) */
      end_date?: Timestamp | undefined;
    }
    export namespace MandateOptions {
      export type AmountType = 'fixed' | 'maximum' | OtherString;
    }
  }
  export interface UsBankAccount {
    /** `individual` or `company`. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-us_bank_account-account_holder_type) */
    account_holder_type?: UsBankAccount.AccountHolderType | undefined;
    /** The number of the bank account. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-us_bank_account-account_number) */
    account_number?: string | undefined;
    /** What kind of account it is. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-us_bank_account-account_type) */
    account_type?: UsBankAccount.AccountType | undefined;
    /** Id of the linked bank account (`fca_…`). [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-us_bank_account-financial_connections_account) */
    financial_connections_account?: string | undefined;
    /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/payment_methods/create#create_payment_method-us_bank_account-routing_number) */
    routing_number?: string | undefined;
  }
  export namespace UsBankAccount {
    export type AccountHolderType = 'company' | 'individual' | OtherString;
    export type AccountType = 'checking' | 'savings' | OtherString;
  }
  export interface WechatPay extends NoParams {
  }
  export interface Zip extends NoParams {
  }
}

export interface PaymentMethodRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface PaymentMethodUpdateParams {
  /** Whether it may be shown again at a next purchase: `always`, `limited` or `unspecified`. [Docs](https://docs.stripe.com/api/payment_methods/update#update_payment_method-allow_redisplay) */
  allow_redisplay?: PaymentMethodUpdateParams.AllowRedisplay | undefined;
  /** Name, address, email and telephone that belong to the payment method. [Docs](https://docs.stripe.com/api/payment_methods/update#update_payment_method-billing_details) */
  billing_details?: PaymentMethodUpdateParams.BillingDetails | undefined;
  /** The card's date of expiry or its preferred network. [Docs](https://docs.stripe.com/api/payment_methods/update#update_payment_method-card) */
  card?: PaymentMethodUpdateParams.Card | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/payment_methods/update#update_payment_method-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/payment_methods/update#update_payment_method-us_bank_account) */
  us_bank_account?: PaymentMethodUpdateParams.UsBankAccount | undefined;
}
export declare namespace PaymentMethodUpdateParams {
  export type AllowRedisplay = 'always' | 'limited' | 'unspecified' | OtherString;
  export interface BillingDetails {
    /** A postal address. [Docs](https://docs.stripe.com/api/payment_methods/update#update_payment_method-billing_details-address) */
    address?: Emptyable<AddressParam> | undefined;
    /** An email address. [Docs](https://docs.stripe.com/api/payment_methods/update#update_payment_method-billing_details-email) */
    email?: Emptyable<string> | undefined;
    /** What it is called. [Docs](https://docs.stripe.com/api/payment_methods/update#update_payment_method-billing_details-name) */
    name?: Emptyable<string> | undefined;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/payment_methods/update#update_payment_method-billing_details-phone) */
    phone?: Emptyable<string> | undefined;
    /** The tax number. [Docs](https://docs.stripe.com/api/payment_methods/update#update_payment_method-billing_details-tax_id) */
    tax_id?: string | undefined;
  }
  export interface Card {
    /** Month of expiry, 1 to 12. [Docs](https://docs.stripe.com/api/payment_methods/update#update_payment_method-card-exp_month) */
    exp_month?: number | undefined;
    /** Year of expiry, in four digits. [Docs](https://docs.stripe.com/api/payment_methods/update#update_payment_method-card-exp_year) */
    exp_year?: number | undefined;
    /** The networks that the card can go over. [Docs](https://docs.stripe.com/api/payment_methods/update#update_payment_method-card-networks) */
    networks?: Card.Networks | undefined;
  }
  export namespace Card {
    export interface Networks {
      /** What is to be used where there is a choice. [Docs](https://docs.stripe.com/api/payment_methods/update#update_payment_method-card-networks-preferred) */
      preferred?: Emptyable<Networks.Preferred> | undefined;
    }
    export namespace Networks {
      export type Preferred = 'cartes_bancaires' | 'mastercard' | 'visa' | OtherString;
    }
  }
  export interface UsBankAccount {
    /** `individual` or `company`. [Docs](https://docs.stripe.com/api/payment_methods/update#update_payment_method-us_bank_account-account_holder_type) */
    account_holder_type?: UsBankAccount.AccountHolderType | undefined;
    /** What kind of account it is. [Docs](https://docs.stripe.com/api/payment_methods/update#update_payment_method-us_bank_account-account_type) */
    account_type?: UsBankAccount.AccountType | undefined;
  }
  export namespace UsBankAccount {
    export type AccountHolderType = 'company' | 'individual' | OtherString;
    export type AccountType = 'checking' | 'savings' | OtherString;
  }
}

export interface PaymentMethodListParams extends PaginationParams {
  /** Only those that may be shown again in this way. [Docs](https://docs.stripe.com/api/payment_methods/list#list_payment_methods-allow_redisplay) */
  allow_redisplay?: PaymentMethodListParams.AllowRedisplay | undefined;
  /** Only those of this customer (`cus_…`). [Docs](https://docs.stripe.com/api/payment_methods/list#list_payment_methods-customer) */
  customer?: string | undefined;
  /** Only those of this account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/payment_methods/list#list_payment_methods-customer_account) */
  customer_account?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those of this kind. [Docs](https://docs.stripe.com/api/payment_methods/list#list_payment_methods-type) */
  type?: PaymentMethodListParams.Type | undefined;
}
export declare namespace PaymentMethodListParams {
  export type AllowRedisplay = 'always' | 'limited' | 'unspecified' | OtherString;
  export type Type = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'custom' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'link' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
}

export interface PaymentMethodAttachParams {
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/payment_methods/attach#attach_payment_method-customer) */
  customer?: string | undefined;
  /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/payment_methods/attach#attach_payment_method-customer_account) */
  customer_account?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface PaymentMethodDetachParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
