// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { Address, Metadata } from '../shared.ts';
import type { Mandate } from '../Mandates.ts';
import type { PaymentMethod } from '../PaymentMethods.ts';

export interface PaymentAttemptRecord {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-object) */
  object: 'payment_attempt_record';
  /** How much. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-amount) */
  amount: PaymentAttemptRecord.Amount;
  /** How much was authorized. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-amount_authorized) */
  amount_authorized: PaymentAttemptRecord.AmountAuthorized;
  /** [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-amount_canceled) */
  amount_canceled: PaymentAttemptRecord.AmountCanceled;
  /** [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-amount_failed) */
  amount_failed: PaymentAttemptRecord.AmountFailed;
  /** [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-amount_guaranteed) */
  amount_guaranteed: PaymentAttemptRecord.AmountGuaranteed;
  /** How much has been given back, in all refunds. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-amount_refunded) */
  amount_refunded: PaymentAttemptRecord.AmountRefunded;
  /** What the payment was meant to be. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-amount_requested) */
  amount_requested: PaymentAttemptRecord.AmountRequested;
  /** Id of the Connect platform that made it (`ca_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-application) */
  application: string | null;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-created) */
  created: number;
  /** Name, address, email, telephone and tax numbers that the customer gave. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-customer_details) */
  customer_details: PaymentAttemptRecord.CustomerDetails | null;
  /** [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-customer_presence) */
  customer_presence: PaymentAttemptRecord.CustomerPresence | null;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-description) */
  description: string | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-livemode) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-metadata) */
  metadata: Metadata;
  /** The payment method as it was at the time of payment. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details) */
  payment_method_details: PaymentAttemptRecord.PaymentMethodDetails | null;
  /** Id of the payment record (`pr_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_record) */
  payment_record: string | null;
  /** [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-processor_details) */
  processor_details: PaymentAttemptRecord.ProcessorDetails;
  /** [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-reported_by) */
  reported_by: PaymentAttemptRecord.ReportedBy;
  /** Who receives the goods, and where, as printed. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-shipping_details) */
  shipping_details: PaymentAttemptRecord.ShippingDetails | null;
}
export declare namespace PaymentAttemptRecord {
  export interface Amount {
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-amount-currency) */
    currency: string;
    /** [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-amount-value) */
    value: number;
  }
  export interface AmountAuthorized {
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-amount_authorized-currency) */
    currency: string;
    /** [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-amount_authorized-value) */
    value: number;
  }
  export interface AmountCanceled {
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-amount_canceled-currency) */
    currency: string;
    /** [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-amount_canceled-value) */
    value: number;
  }
  export interface AmountFailed {
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-amount_failed-currency) */
    currency: string;
    /** [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-amount_failed-value) */
    value: number;
  }
  export interface AmountGuaranteed {
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-amount_guaranteed-currency) */
    currency: string;
    /** [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-amount_guaranteed-value) */
    value: number;
  }
  export interface AmountRefunded {
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-amount_refunded-currency) */
    currency: string;
    /** [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-amount_refunded-value) */
    value: number;
  }
  export interface AmountRequested {
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-amount_requested-currency) */
    currency: string;
    /** [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-amount_requested-value) */
    value: number;
  }
  export interface CustomerDetails {
    /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-customer_details-customer) */
    customer: string | null;
    /** An email address. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-customer_details-email) */
    email: string | null;
    /** What it is called. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-customer_details-name) */
    name: string | null;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-customer_details-phone) */
    phone: string | null;
  }
  export type CustomerPresence = 'off_session' | 'on_session' | OtherString;
  export interface PaymentMethodDetails {
    /** [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-ach_credit_transfer) */
    ach_credit_transfer?: PaymentMethodDetails.AchCreditTransfer;
    /** [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-ach_debit) */
    ach_debit?: PaymentMethodDetails.AchDebit;
    /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-acss_debit) */
    acss_debit?: PaymentMethodDetails.AcssDebit;
    /** What is particular to Affirm. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-affirm) */
    affirm?: PaymentMethodDetails.Affirm;
    /** What is particular to Afterpay or Clearpay. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-afterpay_clearpay) */
    afterpay_clearpay?: PaymentMethodDetails.AfterpayClearpay;
    /** What is particular to Alipay. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-alipay) */
    alipay?: PaymentMethodDetails.Alipay;
    /** What is particular to Alma. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-alma) */
    alma?: PaymentMethodDetails.Alma;
    /** What is particular to Amazon Pay. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-amazon_pay) */
    amazon_pay?: PaymentMethodDetails.AmazonPay;
    /** What is particular to BECS direct debits in Australia. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-au_becs_debit) */
    au_becs_debit?: PaymentMethodDetails.AuBecsDebit;
    /** What is particular to Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-bacs_debit) */
    bacs_debit?: PaymentMethodDetails.BacsDebit;
    /** What is particular to Bancontact. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-bancontact) */
    bancontact?: PaymentMethodDetails.Bancontact;
    /** What is particular to Billie. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-billie) */
    billie?: PaymentMethodDetails.Billie;
    /** Name, address, email and telephone that belong to the payment method. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-billing_details) */
    billing_details: PaymentMethodDetails.BillingDetails | null;
    /** What is particular to Bizum. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-bizum) */
    bizum?: PaymentMethodDetails.Bizum;
    /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-blik) */
    blik?: PaymentMethodDetails.Blik;
    /** What is particular to Boleto. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-boleto) */
    boleto?: PaymentMethodDetails.Boleto;
    /** What is particular to cards. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card) */
    card?: PaymentMethodDetails.Card;
    /** What is particular to cards held to a terminal. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present) */
    card_present?: PaymentMethodDetails.CardPresent;
    /** What is particular to Cash App Pay. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-cashapp) */
    cashapp?: PaymentMethodDetails.Cashapp;
    /** What is particular to stablecoins. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-crypto) */
    crypto?: PaymentMethodDetails.Crypto;
    /** [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-custom) */
    custom?: PaymentMethodDetails.Custom;
    /** What is particular to money from the customer's cash balance. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-customer_balance) */
    customer_balance?: PaymentMethodDetails.CustomerBalance;
    /** What is particular to EPS. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-eps) */
    eps?: PaymentMethodDetails.Eps;
    /** What is particular to FPX. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-fpx) */
    fpx?: PaymentMethodDetails.Fpx;
    /** What is particular to giropay. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-giropay) */
    giropay?: PaymentMethodDetails.Giropay;
    /** What is particular to GrabPay. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-grabpay) */
    grabpay?: PaymentMethodDetails.Grabpay;
    /** What is particular to iDEAL. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-ideal) */
    ideal?: PaymentMethodDetails.Ideal;
    /** What is particular to Interac cards held to a terminal. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-interac_present) */
    interac_present?: PaymentMethodDetails.InteracPresent;
    /** What is particular to Kakao Pay. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-kakao_pay) */
    kakao_pay?: PaymentMethodDetails.KakaoPay;
    /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-klarna) */
    klarna?: PaymentMethodDetails.Klarna;
    /** What is particular to payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-konbini) */
    konbini?: PaymentMethodDetails.Konbini;
    /** What is particular to Korean cards. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-kr_card) */
    kr_card?: PaymentMethodDetails.KrCard;
    /** What is particular to Link. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-link) */
    link?: PaymentMethodDetails.Link;
    /** What is particular to MB WAY. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-mb_way) */
    mb_way?: PaymentMethodDetails.MbWay;
    /** What is particular to MobilePay. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-mobilepay) */
    mobilepay?: PaymentMethodDetails.Mobilepay;
    /** [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-momo) */
    momo?: PaymentMethodDetails.Momo;
    /** What is particular to Multibanco. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-multibanco) */
    multibanco?: PaymentMethodDetails.Multibanco;
    /** What is particular to Naver Pay. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-naver_pay) */
    naver_pay?: PaymentMethodDetails.NaverPay;
    /** What is particular to BECS direct debits in New Zealand. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-nz_bank_account) */
    nz_bank_account?: PaymentMethodDetails.NzBankAccount;
    /** What is particular to OXXO. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-oxxo) */
    oxxo?: PaymentMethodDetails.Oxxo;
    /** What is particular to Przelewy24. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-p24) */
    p24?: PaymentMethodDetails.P24;
    /** What is particular to Pay by Bank. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-pay_by_bank) */
    pay_by_bank?: PaymentMethodDetails.PayByBank;
    /** What is particular to PAYCO. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-payco) */
    payco?: PaymentMethodDetails.Payco;
    /** Id of the payment method (`pm_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-payment_method) */
    payment_method: string | null;
    /** What is particular to PayNow. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-paynow) */
    paynow?: PaymentMethodDetails.Paynow;
    /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-paypal) */
    paypal?: PaymentMethodDetails.Paypal;
    /** What is particular to PayPay. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-paypay) */
    paypay?: PaymentMethodDetails.Paypay;
    /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-payto) */
    payto?: PaymentMethodDetails.Payto;
    /** What is particular to Pix. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-pix) */
    pix?: PaymentMethodDetails.Pix;
    /** What is particular to PromptPay. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-promptpay) */
    promptpay?: PaymentMethodDetails.Promptpay;
    /** What is particular to Revolut Pay. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-revolut_pay) */
    revolut_pay?: PaymentMethodDetails.RevolutPay;
    /** What is particular to Samsung Pay. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-samsung_pay) */
    samsung_pay?: PaymentMethodDetails.SamsungPay;
    /** What is particular to Satispay. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-satispay) */
    satispay?: PaymentMethodDetails.Satispay;
    /** What is particular to Scalapay. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-scalapay) */
    scalapay?: PaymentMethodDetails.Scalapay;
    /** What is particular to SEPA bank transfers. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-sepa_credit_transfer) */
    sepa_credit_transfer?: PaymentMethodDetails.SepaCreditTransfer;
    /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-sepa_debit) */
    sepa_debit?: PaymentMethodDetails.SepaDebit;
    /** What is particular to seQura. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-sequra) */
    sequra?: PaymentMethodDetails.Sequra;
    /** What is particular to Sofort. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-sofort) */
    sofort?: PaymentMethodDetails.Sofort;
    /** [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-stripe_account) */
    stripe_account?: PaymentMethodDetails.StripeAccount;
    /** What is particular to Sunbit. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-sunbit) */
    sunbit?: PaymentMethodDetails.Sunbit;
    /** What is particular to Swish. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-swish) */
    swish?: PaymentMethodDetails.Swish;
    /** What is particular to TWINT. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-twint) */
    twint?: PaymentMethodDetails.Twint;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-type) */
    type: string;
    /** What is particular to UPI. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-upi) */
    upi?: PaymentMethodDetails.Upi;
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-us_bank_account) */
    us_bank_account?: PaymentMethodDetails.UsBankAccount;
    /** [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-wechat) */
    wechat?: PaymentMethodDetails.Wechat;
    /** What is particular to WeChat Pay. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-wechat_pay) */
    wechat_pay?: PaymentMethodDetails.WechatPay;
    /** What is particular to Zip. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-zip) */
    zip?: PaymentMethodDetails.Zip;
  }
  export namespace PaymentMethodDetails {
    export interface AchCreditTransfer {
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-ach_credit_transfer-account_number) */
      account_number: string | null;
      /** The bank, by name. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-ach_credit_transfer-bank_name) */
      bank_name: string | null;
      /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-ach_credit_transfer-routing_number) */
      routing_number: string | null;
      /** The code of the bank, as in ISO 9362 (BIC). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-ach_credit_transfer-swift_code) */
      swift_code: string | null;
    }
    export interface AchDebit {
      /** `individual` or `company`. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-ach_debit-account_holder_type) */
      account_holder_type: AchDebit.AccountHolderType | null;
      /** The bank, by name. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-ach_debit-bank_name) */
      bank_name: string | null;
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-ach_debit-country) */
      country: string | null;
      /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-ach_debit-fingerprint) */
      fingerprint: string | null;
      /** The last four digits of the number. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-ach_debit-last4) */
      last4: string | null;
      /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-ach_debit-routing_number) */
      routing_number: string | null;
    }
    export namespace AchDebit {
      export type AccountHolderType = 'company' | 'individual' | OtherString;
    }
    export interface AcssDebit {
      /** The bank, by name. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-acss_debit-bank_name) */
      bank_name: string | null;
      /** The day when the bank account should be debited. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-acss_debit-expected_debit_date) */
      expected_debit_date?: string;
      /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-acss_debit-fingerprint) */
      fingerprint: string | null;
      /** The bank in Canada, three digits. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-acss_debit-institution_number) */
      institution_number: string | null;
      /** The last four digits of the number. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-acss_debit-last4) */
      last4: string | null;
      /** Id of the mandate, the permission to debit (`mandate_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-acss_debit-mandate) */
      mandate?: string;
      /** The branch in Canada, five digits. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-acss_debit-transit_number) */
      transit_number: string | null;
    }
    export interface Affirm {
      /** Id of the place that terminals are in (`tml_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-affirm-location) */
      location?: string;
      /** Id of the terminal (`tmr_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-affirm-reader) */
      reader?: string;
      /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-affirm-transaction_id) */
      transaction_id: string | null;
    }
    export interface AfterpayClearpay {
      /** What the provider knows the order by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-afterpay_clearpay-order_id) */
      order_id: string | null;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-afterpay_clearpay-reference) */
      reference: string | null;
    }
    export interface Alipay {
      /** What the payment method knows the customer by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-alipay-buyer_id) */
      buyer_id?: string;
      /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-alipay-fingerprint) */
      fingerprint: string | null;
      /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-alipay-transaction_id) */
      transaction_id: string | null;
    }
    export interface Alma {
      /** Payment in parts, agreed with the issuer. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-alma-installments) */
      installments?: Alma.Installments;
      /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-alma-transaction_id) */
      transaction_id: string | null;
    }
    export namespace Alma {
      export interface Installments {
        /** [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-alma-installments-count) */
        count: number;
      }
    }
    export interface AmazonPay {
      /** What paid behind it, such as a card. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-amazon_pay-funding) */
      funding?: AmazonPay.Funding;
      /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-amazon_pay-transaction_id) */
      transaction_id: string | null;
    }
    export namespace AmazonPay {
      export interface Funding {
        /** What is particular to cards. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-amazon_pay-funding-card) */
        card?: Funding.Card;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-amazon_pay-funding-type) */
        type: Funding.Type | null;
      }
      export namespace Funding {
        export interface Card {
          /** The card's brand. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-amazon_pay-funding-card-brand) */
          brand: string | null;
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-amazon_pay-funding-card-country) */
          country: string | null;
          /** Month of expiry, 1 to 12. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-amazon_pay-funding-card-exp_month) */
          exp_month: number | null;
          /** Year of expiry, in four digits. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-amazon_pay-funding-card-exp_year) */
          exp_year: number | null;
          /** What is behind it, such as credit or money in an account. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-amazon_pay-funding-card-funding) */
          funding: string | null;
          /** The last four digits of the number. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-amazon_pay-funding-card-last4) */
          last4: string | null;
        }
        export type Type = 'card' | OtherString;
      }
    }
    export interface AuBecsDebit {
      /** Bank and branch in Australia, six digits. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-au_becs_debit-bsb_number) */
      bsb_number: string | null;
      /** The day when the bank account should be debited. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-au_becs_debit-expected_debit_date) */
      expected_debit_date?: string;
      /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-au_becs_debit-fingerprint) */
      fingerprint: string | null;
      /** The last four digits of the number. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-au_becs_debit-last4) */
      last4: string | null;
      /** Id of the mandate, the permission to debit (`mandate_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-au_becs_debit-mandate) */
      mandate?: string;
    }
    export interface BacsDebit {
      /** The day when the bank account should be debited. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-bacs_debit-expected_debit_date) */
      expected_debit_date?: string;
      /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-bacs_debit-fingerprint) */
      fingerprint: string | null;
      /** The last four digits of the number. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-bacs_debit-last4) */
      last4: string | null;
      /** Id of the mandate, the permission to debit (`mandate_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-bacs_debit-mandate) */
      mandate: string | null;
      /** Bank and branch in the United Kingdom, six digits. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-bacs_debit-sort_code) */
      sort_code: string | null;
    }
    export interface Bancontact {
      /** Identifies the bank within its country. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-bancontact-bank_code) */
      bank_code: string | null;
      /** The bank, by name. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-bancontact-bank_name) */
      bank_name: string | null;
      /** The code of the bank, as in ISO 9362 (BIC). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-bancontact-bic) */
      bic: string | null;
      /** Id of the SEPA debit made from it, to charge again (`pm_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-bancontact-generated_sepa_debit) */
      generated_sepa_debit: Expandable<PaymentMethod> | null;
      /** Id of the mandate of that SEPA debit (`mandate_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-bancontact-generated_sepa_debit_mandate) */
      generated_sepa_debit_mandate: Expandable<Mandate> | null;
      /** The last four characters of the IBAN. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-bancontact-iban_last4) */
      iban_last4: string | null;
      /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-bancontact-preferred_language) */
      preferred_language: Bancontact.PreferredLanguage | null;
      /** The name of the account holder, as the bank confirmed it. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-bancontact-verified_name) */
      verified_name: string | null;
    }
    export namespace Bancontact {
      export type PreferredLanguage = 'de' | 'en' | 'fr' | 'nl' | OtherString;
    }
    export interface Billie {
      /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-billie-transaction_id) */
      transaction_id: string | null;
    }
    export interface BillingDetails {
      /** A postal address. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-billing_details-address) */
      address: Address;
      /** An email address. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-billing_details-email) */
      email: string | null;
      /** What it is called. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-billing_details-name) */
      name: string | null;
      /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-billing_details-phone) */
      phone: string | null;
    }
    export interface Bizum {
      /** What the payment method knows the customer by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-bizum-buyer_id) */
      buyer_id: string | null;
      /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-bizum-transaction_id) */
      transaction_id: string | null;
    }
    export interface Blik {
      /** What the payment method knows the customer by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-blik-buyer_id) */
      buyer_id: string | null;
    }
    export interface Boleto {
      /** The tax number. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-boleto-tax_id) */
      tax_id: string | null;
    }
    export interface Card {
      /** What the issuer gave as proof of the authorization. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-authorization_code) */
      authorization_code: string | null;
      /** The card's brand. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-brand) */
      brand: Card.Brand | null;
      /** Until when the authorization can be captured. Unix seconds. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-capture_before) */
      capture_before?: number;
      /** What the issuer said of address and security code. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-checks) */
      checks: Card.Checks | null;
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-country) */
      country: string | null;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-description) */
      description?: string | null;
      /** Month of expiry, 1 to 12. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-exp_month) */
      exp_month: number | null;
      /** Year of expiry, in four digits. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-exp_year) */
      exp_year: number | null;
      /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-fingerprint) */
      fingerprint?: string | null;
      /** What paid behind it, such as a card. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-funding) */
      funding: Card.Funding | null;
      /** The first digits, which tell who issued the card. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-iin) */
      iin?: string | null;
      /** Payment in parts, agreed with the issuer. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-installments) */
      installments: Card.Installments | null;
      /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-issuer) */
      issuer?: string | null;
      /** The last four digits of the number. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-last4) */
      last4: string | null;
      /** Whether the card was given by mail or telephone. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-moto) */
      moto?: boolean | null;
      /** The network that it went over. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-network) */
      network: Card.Network | null;
      /** What the network advises after it declined. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-network_advice_code) */
      network_advice_code: string | null;
      /** The code that the network gave for declining it. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-network_decline_code) */
      network_decline_code: string | null;
      /** Whether a token of the network stood for the card. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-network_token) */
      network_token?: Card.NetworkToken | null;
      /** What the network knows the payment by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-network_transaction_id) */
      network_transaction_id: string | null;
      /** Whether a stored card was used for one payment or for a series. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-stored_credential_usage) */
      stored_credential_usage?: Card.StoredCredentialUsage | null;
      /** How the customer was authenticated by 3D Secure. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-three_d_secure) */
      three_d_secure: Card.ThreeDSecure | null;
      /** The wallet that the card was in. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-wallet) */
      wallet: Card.Wallet | null;
    }
    export namespace Card {
      export type Brand = 'amex' | 'cartes_bancaires' | 'diners' | 'discover' | 'eftpos_au' | 'interac' | 'jcb' | 'link' | 'mastercard' | 'unionpay' | 'unknown' | 'visa' | OtherString;
      export interface Checks {
        /** What the issuer made of the street when it checked. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-checks-address_line1_check) */
        address_line1_check: Checks.AddressLine1Check | null;
        /** What the issuer made of the post code when it checked. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-checks-address_postal_code_check) */
        address_postal_code_check: Checks.AddressPostalCodeCheck | null;
        /** What the issuer made of the security code when it checked. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-checks-cvc_check) */
        cvc_check: Checks.CvcCheck | null;
      }
      export namespace Checks {
        export type AddressLine1Check = 'fail' | 'pass' | 'unavailable' | 'unchecked' | OtherString;
        export type AddressPostalCodeCheck = 'fail' | 'pass' | 'unavailable' | 'unchecked' | OtherString;
        export type CvcCheck = 'fail' | 'pass' | 'unavailable' | 'unchecked' | OtherString;
      }
      export type Funding = 'credit' | 'debit' | 'prepaid' | 'unknown' | OtherString;
      export interface Installments {
        /** How many parts, and how often they are due. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-installments-plan) */
        plan: Installments.Plan | null;
      }
      export namespace Installments {
        export interface Plan {
          /** How many parts. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-installments-plan-count) */
          count: number | null;
          /** How often it comes: the unit of time. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-installments-plan-interval) */
          interval: 'month' | null;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-installments-plan-type) */
          type: Plan.Type;
        }
        export namespace Plan {
          export type Type = 'bonus' | 'fixed_count' | 'revolving' | OtherString;
        }
      }
      export type Network = 'amex' | 'cartes_bancaires' | 'diners' | 'discover' | 'eftpos_au' | 'interac' | 'jcb' | 'link' | 'mastercard' | 'unionpay' | 'unknown' | 'visa' | OtherString;
      export interface NetworkToken {
        /** Whether a token of the network stood for the card. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-network_token-used) */
        used: boolean;
      }
      export type StoredCredentialUsage = 'installment' | 'recurring' | 'unscheduled' | OtherString;
      export interface ThreeDSecure {
        /** Whether the customer had to do something (`challenge`) or not (`frictionless`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-three_d_secure-authentication_flow) */
        authentication_flow: ThreeDSecure.AuthenticationFlow | null;
        /** Two digits on how the customer was authenticated. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-three_d_secure-electronic_commerce_indicator) */
        electronic_commerce_indicator: ThreeDSecure.ElectronicCommerceIndicator | null;
        /** Why no authentication was asked for. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-three_d_secure-exemption_indicator) */
        exemption_indicator: ThreeDSecure.ExemptionIndicator | null;
        /** Whether the issuer granted the exemption. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-three_d_secure-exemption_indicator_applied) */
        exemption_indicator_applied: boolean | null;
        /** How the authentication ended. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-three_d_secure-result) */
        result: ThreeDSecure.Result | null;
        /** Why it ended so. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-three_d_secure-result_reason) */
        result_reason: ThreeDSecure.ResultReason | null;
        /** The version of 3D Secure. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-three_d_secure-version) */
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
        /** What is particular to Apple Pay. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-wallet-apple_pay) */
        apple_pay?: Wallet.ApplePay;
        /** The last four digits of the number that the wallet or device used. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-wallet-dynamic_last4) */
        dynamic_last4?: string;
        /** What is particular to Google Pay. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-wallet-google_pay) */
        google_pay?: Wallet.GooglePay;
        /** What is particular to Link. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-wallet-link) */
        link?: Wallet.Link;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-wallet-type) */
        type: string;
      }
      export namespace Wallet {
        export interface ApplePay {
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card-wallet-apple_pay-type) */
          type: string;
        }
        export interface GooglePay {
        }
        export interface Link {
        }
      }
    }
    export interface CardPresent {
      /** How much was authorized. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-amount_authorized) */
      amount_authorized: number | null;
      /** The card's brand. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-brand) */
      brand: string | null;
      /** The kind of card within the brand. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-brand_product) */
      brand_product: string | null;
      /** Until when the authorization can be captured. Unix seconds. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-capture_before) */
      capture_before?: number;
      /** The name that the card carries. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-cardholder_name) */
      cardholder_name: string | null;
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-country) */
      country: string | null;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-description) */
      description?: string | null;
      /** What the chip gave for authorization. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-emv_auth_data) */
      emv_auth_data: string | null;
      /** Month of expiry, 1 to 12. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-exp_month) */
      exp_month: number;
      /** Year of expiry, in four digits. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-exp_year) */
      exp_year: number;
      /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-fingerprint) */
      fingerprint: string | null;
      /** What paid behind it, such as a card. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-funding) */
      funding: string | null;
      /** Id of the payment method made from the card, to charge again (`pm_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-generated_card) */
      generated_card: string | null;
      /** The first digits, which tell who issued the card. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-iin) */
      iin?: string | null;
      /** Whether the authorization can be raised. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-incremental_authorization_supported) */
      incremental_authorization_supported: boolean;
      /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-issuer) */
      issuer?: string | null;
      /** The last four digits of the number. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-last4) */
      last4: string | null;
      /** Id of the place that terminals are in (`tml_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-location) */
      location?: string;
      /** The network that it went over. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-network) */
      network: string | null;
      /** What the network knows the payment by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-network_transaction_id) */
      network_transaction_id: string | null;
      /** Whether it was taken without a connection, and when. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-offline) */
      offline: CardPresent.Offline | null;
      /** Whether more than was authorized can be captured. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-overcapture_supported) */
      overcapture_supported: boolean;
      /** The languages that they prefer, best first, as in `en` or `pt-BR`. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-preferred_locales) */
      preferred_locales: string[] | null;
      /** How the terminal read the card. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-read_method) */
      read_method: CardPresent.ReadMethod | null;
      /** Id of the terminal (`tmr_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-reader) */
      reader?: string;
      /** What has to stand on the receipt. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-receipt) */
      receipt: CardPresent.Receipt | null;
      /** The wallet that the card was in. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-wallet) */
      wallet?: CardPresent.Wallet;
    }
    export namespace CardPresent {
      export interface Offline {
        /** When the terminal stored it. Unix seconds. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-offline-stored_at) */
        stored_at: number | null;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-offline-type) */
        type: 'deferred' | null;
      }
      export type ReadMethod = 'contact_emv' | 'contactless_emv' | 'contactless_magstripe_mode' | 'magnetic_stripe_fallback' | 'magnetic_stripe_track2' | OtherString;
      export interface Receipt {
        /** What kind of account it is. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-receipt-account_type) */
        account_type?: Receipt.AccountType;
        /** Proof that the chip gave, for the receipt. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-receipt-application_cryptogram) */
        application_cryptogram: string | null;
        /** What the chip calls the card, for the receipt. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-receipt-application_preferred_name) */
        application_preferred_name: string | null;
        /** What the issuer gave as proof of the authorization. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-receipt-authorization_code) */
        authorization_code: string | null;
        /** What the issuer answered, in the language of chips. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-receipt-authorization_response_code) */
        authorization_response_code: string | null;
        /** How the cardholder was recognized, as by PIN or signature. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-receipt-cardholder_verification_method) */
        cardholder_verification_method: string | null;
        /** The application of the chip (AID), for the receipt. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-receipt-dedicated_file_name) */
        dedicated_file_name: string | null;
        /** What the terminal checked, five bytes. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-receipt-terminal_verification_results) */
        terminal_verification_results: string | null;
        /** What the terminal did, two bytes. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-receipt-transaction_status_information) */
        transaction_status_information: string | null;
      }
      export namespace Receipt {
        export type AccountType = 'checking' | 'credit' | 'prepaid' | 'unknown' | OtherString;
      }
      export interface Wallet {
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-card_present-wallet-type) */
        type: Wallet.Type;
      }
      export namespace Wallet {
        export type Type = 'apple_pay' | 'google_pay' | 'samsung_pay' | 'unknown' | OtherString;
      }
    }
    export interface Cashapp {
      /** What the payment method knows the customer by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-cashapp-buyer_id) */
      buyer_id: string | null;
      /** The customer's name at Cash App (`$…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-cashapp-cashtag) */
      cashtag: string | null;
      /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-cashapp-transaction_id) */
      transaction_id: string | null;
    }
    export interface Crypto {
      /** The address of the customer's wallet. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-crypto-buyer_address) */
      buyer_address?: string;
      /** The network that it went over. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-crypto-network) */
      network?: Crypto.Network;
      /** The stablecoin, such as `usdc`. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-crypto-token_currency) */
      token_currency?: Crypto.TokenCurrency;
      /** What the transaction is known by on its network. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-crypto-transaction_hash) */
      transaction_hash?: string;
    }
    export namespace Crypto {
      export type Network = 'base' | 'ethereum' | 'polygon' | 'solana' | 'sui' | 'tempo' | OtherString;
      export type TokenCurrency = 'ousd' | 'phantom_cash' | 'usdc' | 'usdg' | 'usdp' | 'usdsui' | 'usdt' | OtherString;
    }
    export interface Custom {
      /** What customers read. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-custom-display_name) */
      display_name: string;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-custom-type) */
      type: string | null;
    }
    export interface CustomerBalance {
    }
    export interface Eps {
      /** The bank of the customer. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-eps-bank) */
      bank: Eps.Bank | null;
      /** The name of the account holder, as the bank confirmed it. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-eps-verified_name) */
      verified_name: string | null;
    }
    export namespace Eps {
      export type Bank = 'arzte_und_apotheker_bank' | 'austrian_anadi_bank_ag' | 'bank_austria' | 'bankhaus_carl_spangler' | 'bankhaus_schelhammer_und_schattera_ag' | 'bawag_psk_ag' | 'bks_bank_ag' | 'brull_kallmus_bank_ag' | 'btv_vier_lander_bank' | 'capital_bank_grawe_gruppe_ag' | 'deutsche_bank_ag' | 'dolomitenbank' | 'easybank_ag' | 'erste_bank_und_sparkassen' | 'hypo_alpeadriabank_international_ag' | 'hypo_bank_burgenland_aktiengesellschaft' | 'hypo_noe_lb_fur_niederosterreich_u_wien' | 'hypo_oberosterreich_salzburg_steiermark' | 'hypo_tirol_bank_ag' | 'hypo_vorarlberg_bank_ag' | 'marchfelder_bank' | 'oberbank_ag' | 'raiffeisen_bankengruppe_osterreich' | 'schoellerbank_ag' | 'sparda_bank_wien' | 'volksbank_gruppe' | 'volkskreditbank_ag' | 'vr_bank_braunau' | OtherString;
    }
    export interface Fpx {
      /** `individual` or `company`. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-fpx-account_holder_type) */
      account_holder_type: Fpx.AccountHolderType | null;
      /** The bank of the customer. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-fpx-bank) */
      bank: Fpx.Bank;
      /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-fpx-transaction_id) */
      transaction_id: string | null;
    }
    export namespace Fpx {
      export type AccountHolderType = 'company' | 'individual' | OtherString;
      export type Bank = 'affin_bank' | 'agrobank' | 'alliance_bank' | 'ambank' | 'bank_islam' | 'bank_muamalat' | 'bank_of_china' | 'bank_rakyat' | 'bnp_paribas' | 'bsn' | 'cimb' | 'citibank' | 'deutsche_bank' | 'hong_leong_bank' | 'hsbc' | 'kfh' | 'maybank2e' | 'maybank2u' | 'mbsb_bank' | 'ocbc' | 'pb_enterprise' | 'public_bank' | 'rhb' | 'standard_chartered' | 'uob' | OtherString;
    }
    export interface Giropay {
      /** Identifies the bank within its country. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-giropay-bank_code) */
      bank_code: string | null;
      /** The bank, by name. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-giropay-bank_name) */
      bank_name: string | null;
      /** The code of the bank, as in ISO 9362 (BIC). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-giropay-bic) */
      bic: string | null;
      /** The name of the account holder, as the bank confirmed it. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-giropay-verified_name) */
      verified_name: string | null;
    }
    export interface Grabpay {
      /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-grabpay-transaction_id) */
      transaction_id: string | null;
    }
    export interface Ideal {
      /** The bank of the account that paid. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-ideal-bank) */
      bank: Ideal.Bank | null;
      /** The code of the bank, as in ISO 9362 (BIC). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-ideal-bic) */
      bic: Ideal.Bic | null;
      /** Id of the SEPA debit made from it, to charge again (`pm_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-ideal-generated_sepa_debit) */
      generated_sepa_debit: Expandable<PaymentMethod> | null;
      /** Id of the mandate of that SEPA debit (`mandate_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-ideal-generated_sepa_debit_mandate) */
      generated_sepa_debit_mandate: Expandable<Mandate> | null;
      /** The last four characters of the IBAN. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-ideal-iban_last4) */
      iban_last4: string | null;
      /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-ideal-transaction_id) */
      transaction_id: string | null;
      /** The name of the account holder, as the bank confirmed it. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-ideal-verified_name) */
      verified_name: string | null;
    }
    export namespace Ideal {
      export type Bank = 'abn_amro' | 'adyen' | 'asn_bank' | 'bunq' | 'buut' | 'finom' | 'handelsbanken' | 'ing' | 'knab' | 'mollie' | 'moneyou' | 'n26' | 'nn' | 'rabobank' | 'regiobank' | 'revolut' | 'sns_bank' | 'triodos_bank' | 'van_lanschot' | 'yoursafe' | OtherString;
      export type Bic = 'ABNANL2A' | 'ADYBNL2A' | 'ASNBNL21' | 'BITSNL2A' | 'BUNQNL2A' | 'BUUTNL2A' | 'FNOMNL22' | 'FVLBNL22' | 'HANDNL2A' | 'INGBNL2A' | 'KNABNL2H' | 'MLLENL2A' | 'MOYONL21' | 'NNBANL2G' | 'NTSBDEB1' | 'RABONL2U' | 'RBRBNL21' | 'REVOIE23' | 'REVOLT21' | 'SNSBNL2A' | 'TRIONL2U' | OtherString;
    }
    export interface InteracPresent {
      /** The card's brand. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-interac_present-brand) */
      brand: string | null;
      /** The name that the card carries. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-interac_present-cardholder_name) */
      cardholder_name: string | null;
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-interac_present-country) */
      country: string | null;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-interac_present-description) */
      description?: string | null;
      /** What the chip gave for authorization. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-interac_present-emv_auth_data) */
      emv_auth_data: string | null;
      /** Month of expiry, 1 to 12. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-interac_present-exp_month) */
      exp_month: number;
      /** Year of expiry, in four digits. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-interac_present-exp_year) */
      exp_year: number;
      /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-interac_present-fingerprint) */
      fingerprint: string | null;
      /** What paid behind it, such as a card. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-interac_present-funding) */
      funding: string | null;
      /** Id of the payment method made from the card, to charge again (`pm_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-interac_present-generated_card) */
      generated_card: string | null;
      /** The first digits, which tell who issued the card. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-interac_present-iin) */
      iin?: string | null;
      /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-interac_present-issuer) */
      issuer?: string | null;
      /** The last four digits of the number. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-interac_present-last4) */
      last4: string | null;
      /** Id of the place that terminals are in (`tml_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-interac_present-location) */
      location?: string;
      /** The network that it went over. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-interac_present-network) */
      network: string | null;
      /** What the network knows the payment by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-interac_present-network_transaction_id) */
      network_transaction_id: string | null;
      /** The languages that they prefer, best first, as in `en` or `pt-BR`. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-interac_present-preferred_locales) */
      preferred_locales: string[] | null;
      /** How the terminal read the card. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-interac_present-read_method) */
      read_method: InteracPresent.ReadMethod | null;
      /** Id of the terminal (`tmr_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-interac_present-reader) */
      reader?: string;
      /** What has to stand on the receipt. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-interac_present-receipt) */
      receipt: InteracPresent.Receipt | null;
    }
    export namespace InteracPresent {
      export type ReadMethod = 'contact_emv' | 'contactless_emv' | 'contactless_magstripe_mode' | 'magnetic_stripe_fallback' | 'magnetic_stripe_track2' | OtherString;
      export interface Receipt {
        /** What kind of account it is. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-interac_present-receipt-account_type) */
        account_type?: Receipt.AccountType;
        /** Proof that the chip gave, for the receipt. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-interac_present-receipt-application_cryptogram) */
        application_cryptogram: string | null;
        /** What the chip calls the card, for the receipt. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-interac_present-receipt-application_preferred_name) */
        application_preferred_name: string | null;
        /** What the issuer gave as proof of the authorization. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-interac_present-receipt-authorization_code) */
        authorization_code: string | null;
        /** What the issuer answered, in the language of chips. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-interac_present-receipt-authorization_response_code) */
        authorization_response_code: string | null;
        /** How the cardholder was recognized, as by PIN or signature. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-interac_present-receipt-cardholder_verification_method) */
        cardholder_verification_method: string | null;
        /** The application of the chip (AID), for the receipt. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-interac_present-receipt-dedicated_file_name) */
        dedicated_file_name: string | null;
        /** What the terminal checked, five bytes. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-interac_present-receipt-terminal_verification_results) */
        terminal_verification_results: string | null;
        /** What the terminal did, two bytes. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-interac_present-receipt-transaction_status_information) */
        transaction_status_information: string | null;
      }
      export namespace Receipt {
        export type AccountType = 'checking' | 'savings' | 'unknown' | OtherString;
      }
    }
    export interface KakaoPay {
      /** What the payment method knows the customer by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-kakao_pay-buyer_id) */
      buyer_id: string | null;
      /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-kakao_pay-transaction_id) */
      transaction_id: string | null;
    }
    export interface Klarna {
      /** Id of the place that terminals are in (`tml_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-klarna-location) */
      location?: string;
      /** Name and address of the payer. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-klarna-payer_details) */
      payer_details: Klarna.PayerDetails | null;
      /** How Klarna was paid: at once, later or in parts. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-klarna-payment_method_category) */
      payment_method_category: string | null;
      /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-klarna-preferred_locale) */
      preferred_locale: string | null;
      /** Id of the terminal (`tmr_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-klarna-reader) */
      reader?: string;
    }
    export namespace Klarna {
      export interface PayerDetails {
        /** A postal address. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-klarna-payer_details-address) */
        address: PayerDetails.Address | null;
      }
      export namespace PayerDetails {
        export interface Address {
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-klarna-payer_details-address-country) */
          country: string | null;
        }
      }
    }
    export interface Konbini {
      /** The shop that was paid in. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-konbini-store) */
      store: Konbini.Store | null;
    }
    export namespace Konbini {
      export interface Store {
        /** The chain of shops. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-konbini-store-chain) */
        chain: Store.Chain | null;
      }
      export namespace Store {
        export type Chain = 'familymart' | 'lawson' | 'ministop' | 'seicomart' | OtherString;
      }
    }
    export interface KrCard {
      /** The card's brand. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-kr_card-brand) */
      brand: KrCard.Brand | null;
      /** What the payment method knows the customer by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-kr_card-buyer_id) */
      buyer_id: string | null;
      /** The last four digits of the number. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-kr_card-last4) */
      last4: string | null;
      /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-kr_card-transaction_id) */
      transaction_id: string | null;
    }
    export namespace KrCard {
      export type Brand = 'bc' | 'citi' | 'hana' | 'hyundai' | 'jeju' | 'jeonbuk' | 'kakaobank' | 'kbank' | 'kdbbank' | 'kookmin' | 'kwangju' | 'lotte' | 'mg' | 'nh' | 'post' | 'samsung' | 'savingsbank' | 'shinhan' | 'shinhyup' | 'suhyup' | 'tossbank' | 'woori' | OtherString;
    }
    export interface Link {
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-link-country) */
      country: string | null;
      /** What paid behind Link. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-link-funding_source_group) */
      funding_source_group?: string;
    }
    export interface MbWay {
    }
    export interface Mobilepay {
      /** What is particular to cards. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-mobilepay-card) */
      card: Mobilepay.Card | null;
    }
    export namespace Mobilepay {
      export interface Card {
        /** The card's brand. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-mobilepay-card-brand) */
        brand: string | null;
        /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-mobilepay-card-country) */
        country: string | null;
        /** Month of expiry, 1 to 12. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-mobilepay-card-exp_month) */
        exp_month: number | null;
        /** Year of expiry, in four digits. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-mobilepay-card-exp_year) */
        exp_year: number | null;
        /** The last four digits of the number. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-mobilepay-card-last4) */
        last4: string | null;
      }
    }
    export interface Momo {
      /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-momo-fingerprint) */
      fingerprint: string | null;
      /** Id of the mandate, the permission to debit (`mandate_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-momo-mandate) */
      mandate?: string;
    }
    export interface Multibanco {
      /** The number of the payee at Multibanco. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-multibanco-entity) */
      entity: string | null;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-multibanco-reference) */
      reference: string | null;
    }
    export interface NaverPay {
      /** What the payment method knows the customer by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-naver_pay-buyer_id) */
      buyer_id: string | null;
      /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-naver_pay-transaction_id) */
      transaction_id: string | null;
    }
    export interface NzBankAccount {
      /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-nz_bank_account-account_holder_name) */
      account_holder_name: string | null;
      /** Identifies the bank within its country. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-nz_bank_account-bank_code) */
      bank_code: string;
      /** The bank, by name. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-nz_bank_account-bank_name) */
      bank_name: string;
      /** Identifies the branch of the bank. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-nz_bank_account-branch_code) */
      branch_code: string;
      /** The day when the bank account should be debited. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-nz_bank_account-expected_debit_date) */
      expected_debit_date?: string;
      /** The last four digits of the number. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-nz_bank_account-last4) */
      last4: string;
      /** The last two or three digits of the account number. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-nz_bank_account-suffix) */
      suffix: string | null;
    }
    export interface Oxxo {
      /** The number of the voucher. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-oxxo-number) */
      number: string | null;
    }
    export interface P24 {
      /** The bank of the customer. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-p24-bank) */
      bank: P24.Bank | null;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-p24-reference) */
      reference: string | null;
      /** The name of the account holder, as the bank confirmed it. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-p24-verified_name) */
      verified_name: string | null;
    }
    export namespace P24 {
      export type Bank = 'alior_bank' | 'bank_millennium' | 'bank_nowy_bfg_sa' | 'bank_pekao_sa' | 'banki_spbdzielcze' | 'blik' | 'bnp_paribas' | 'boz' | 'citi_handlowy' | 'credit_agricole' | 'envelobank' | 'etransfer_pocztowy24' | 'getin_bank' | 'ideabank' | 'ing' | 'inteligo' | 'mbank_mtransfer' | 'nest_przelew' | 'noble_pay' | 'pbac_z_ipko' | 'plus_bank' | 'santander_przelew24' | 'tmobile_usbugi_bankowe' | 'toyota_bank' | 'velobank' | 'volkswagen_bank' | OtherString;
    }
    export interface PayByBank {
    }
    export interface Payco {
      /** What the payment method knows the customer by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-payco-buyer_id) */
      buyer_id: string | null;
      /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-payco-transaction_id) */
      transaction_id: string | null;
    }
    export interface Paynow {
      /** Id of the place that terminals are in (`tml_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-paynow-location) */
      location?: string;
      /** Id of the terminal (`tmr_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-paynow-reader) */
      reader?: string;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-paynow-reference) */
      reference: string | null;
    }
    export interface Paypal {
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-paypal-country) */
      country: string | null;
      /** The email address of the payer. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-paypal-payer_email) */
      payer_email: string | null;
      /** What the payment method knows the payer by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-paypal-payer_id) */
      payer_id: string | null;
      /** The name of the payer. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-paypal-payer_name) */
      payer_name: string | null;
      /** Whether PayPal bears disputes. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-paypal-seller_protection) */
      seller_protection: Paypal.SellerProtection | null;
      /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-paypal-transaction_id) */
      transaction_id: string | null;
    }
    export namespace Paypal {
      export interface SellerProtection {
        /** Which disputes PayPal bears. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-paypal-seller_protection-dispute_categories) */
        dispute_categories: SellerProtection.DisputeCategory[] | null;
        /** In which state it is. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-paypal-seller_protection-status) */
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
      /** Bank and branch in Australia, six digits. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-payto-bsb_number) */
      bsb_number: string | null;
      /** The last four digits of the number. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-payto-last4) */
      last4: string | null;
      /** Id of the mandate, the permission to debit (`mandate_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-payto-mandate) */
      mandate?: string;
      /** The email address, telephone number or name that stands for the account. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-payto-pay_id) */
      pay_id: string | null;
    }
    export interface Pix {
      /** What the bank knows the payment by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-pix-bank_transaction_id) */
      bank_transaction_id?: string | null;
      /** Id of the mandate, the permission to debit (`mandate_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-pix-mandate) */
      mandate?: string;
    }
    export interface Promptpay {
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-promptpay-reference) */
      reference: string | null;
    }
    export interface RevolutPay {
      /** What paid behind it, such as a card. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-revolut_pay-funding) */
      funding?: RevolutPay.Funding;
      /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-revolut_pay-transaction_id) */
      transaction_id: string | null;
    }
    export namespace RevolutPay {
      export interface Funding {
        /** What is particular to cards. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-revolut_pay-funding-card) */
        card?: Funding.Card;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-revolut_pay-funding-type) */
        type: Funding.Type | null;
      }
      export namespace Funding {
        export interface Card {
          /** The card's brand. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-revolut_pay-funding-card-brand) */
          brand: string | null;
          /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-revolut_pay-funding-card-country) */
          country: string | null;
          /** Month of expiry, 1 to 12. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-revolut_pay-funding-card-exp_month) */
          exp_month: number | null;
          /** Year of expiry, in four digits. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-revolut_pay-funding-card-exp_year) */
          exp_year: number | null;
          /** What is behind it, such as credit or money in an account. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-revolut_pay-funding-card-funding) */
          funding: string | null;
          /** The last four digits of the number. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-revolut_pay-funding-card-last4) */
          last4: string | null;
        }
        export type Type = 'card' | OtherString;
      }
    }
    export interface SamsungPay {
      /** What the payment method knows the customer by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-samsung_pay-buyer_id) */
      buyer_id: string | null;
      /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-samsung_pay-transaction_id) */
      transaction_id: string | null;
    }
    export interface Satispay {
      /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-satispay-transaction_id) */
      transaction_id: string | null;
    }
    export interface Scalapay {
      /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-scalapay-transaction_id) */
      transaction_id: string | null;
    }
    export interface SepaCreditTransfer {
      /** The bank, by name. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-sepa_credit_transfer-bank_name) */
      bank_name: string | null;
      /** The code of the bank, as in ISO 9362 (BIC). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-sepa_credit_transfer-bic) */
      bic: string | null;
      /** The number of the bank account, as in ISO 13616 (IBAN). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-sepa_credit_transfer-iban) */
      iban: string | null;
    }
    export interface SepaDebit {
      /** Identifies the bank within its country. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-sepa_debit-bank_code) */
      bank_code: string | null;
      /** Identifies the branch of the bank. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-sepa_debit-branch_code) */
      branch_code: string | null;
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-sepa_debit-country) */
      country: string | null;
      /** The day when the bank account should be debited. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-sepa_debit-expected_debit_date) */
      expected_debit_date?: string;
      /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-sepa_debit-fingerprint) */
      fingerprint: string | null;
      /** The last four digits of the number. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-sepa_debit-last4) */
      last4: string | null;
      /** Id of the mandate, the permission to debit (`mandate_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-sepa_debit-mandate) */
      mandate: string | null;
    }
    export interface Sequra {
      /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-sequra-transaction_id) */
      transaction_id: string | null;
    }
    export interface Sofort {
      /** Identifies the bank within its country. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-sofort-bank_code) */
      bank_code: string | null;
      /** The bank, by name. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-sofort-bank_name) */
      bank_name: string | null;
      /** The code of the bank, as in ISO 9362 (BIC). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-sofort-bic) */
      bic: string | null;
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-sofort-country) */
      country: string | null;
      /** Id of the SEPA debit made from it, to charge again (`pm_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-sofort-generated_sepa_debit) */
      generated_sepa_debit: Expandable<PaymentMethod> | null;
      /** Id of the mandate of that SEPA debit (`mandate_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-sofort-generated_sepa_debit_mandate) */
      generated_sepa_debit_mandate: Expandable<Mandate> | null;
      /** The last four characters of the IBAN. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-sofort-iban_last4) */
      iban_last4: string | null;
      /** The language of the page on which the customer authorizes it. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-sofort-preferred_language) */
      preferred_language: Sofort.PreferredLanguage | null;
      /** The name of the account holder, as the bank confirmed it. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-sofort-verified_name) */
      verified_name: string | null;
    }
    export namespace Sofort {
      export type PreferredLanguage = 'de' | 'en' | 'es' | 'fr' | 'it' | 'nl' | 'pl' | OtherString;
    }
    export interface StripeAccount {
    }
    export interface Sunbit {
      /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-sunbit-transaction_id) */
      transaction_id: string | null;
    }
    export interface Swish {
      /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-swish-fingerprint) */
      fingerprint: string | null;
      /** What stands with it at the bank. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-swish-payment_reference) */
      payment_reference: string | null;
      /** The last four digits of the telephone number, as it was confirmed. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-swish-verified_phone_last4) */
      verified_phone_last4: string | null;
    }
    export interface Twint {
      /** Id of the mandate, the permission to debit (`mandate_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-twint-mandate) */
      mandate?: string;
    }
    export interface Upi {
      /** [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-upi-vpa) */
      vpa: string | null;
    }
    export interface UsBankAccount {
      /** `individual` or `company`. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-us_bank_account-account_holder_type) */
      account_holder_type: UsBankAccount.AccountHolderType | null;
      /** What kind of account it is. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-us_bank_account-account_type) */
      account_type: UsBankAccount.AccountType | null;
      /** The bank, by name. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-us_bank_account-bank_name) */
      bank_name: string | null;
      /** The day when the bank account should be debited. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-us_bank_account-expected_debit_date) */
      expected_debit_date?: string;
      /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-us_bank_account-fingerprint) */
      fingerprint: string | null;
      /** The last four digits of the number. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-us_bank_account-last4) */
      last4: string | null;
      /** Id of the mandate, the permission to debit (`mandate_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-us_bank_account-mandate) */
      mandate?: Expandable<Mandate>;
      /** What stands with it at the bank. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-us_bank_account-payment_reference) */
      payment_reference: string | null;
      /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-us_bank_account-routing_number) */
      routing_number: string | null;
    }
    export namespace UsBankAccount {
      export type AccountHolderType = 'company' | 'individual' | OtherString;
      export type AccountType = 'checking' | 'savings' | OtherString;
    }
    export interface Wechat {
    }
    export interface WechatPay {
      /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-wechat_pay-fingerprint) */
      fingerprint: string | null;
      /** Id of the place that terminals are in (`tml_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-wechat_pay-location) */
      location?: string;
      /** Id of the terminal (`tmr_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-wechat_pay-reader) */
      reader?: string;
      /** What the payment method knows the payment by. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-payment_method_details-wechat_pay-transaction_id) */
      transaction_id: string | null;
    }
    export interface Zip {
    }
  }
  export interface ProcessorDetails {
    /** [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-processor_details-custom) */
    custom?: ProcessorDetails.Custom;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-processor_details-type) */
    type: 'custom';
  }
  export namespace ProcessorDetails {
    export interface Custom {
      /** What stands with it at the bank. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-processor_details-custom-payment_reference) */
      payment_reference: string | null;
    }
  }
  export type ReportedBy = 'self' | 'stripe' | OtherString;
  export interface ShippingDetails {
    /** A postal address. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-shipping_details-address) */
    address: Address;
    /** What it is called. [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-shipping_details-name) */
    name: string | null;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/object#payment_attempt_record_object-shipping_details-phone) */
    phone: string | null;
  }
}

export interface PaymentAttemptRecordRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface PaymentAttemptRecordListParams {
  /** Id of the payment record (`pr_…`). [Docs](https://docs.stripe.com/api/payment-attempt-record/list#list_payment_attempt_records-payment_record) */
  payment_record: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** How many at most on one page, 1 to 100; 10 by default. [Docs](https://docs.stripe.com/api/payment-attempt-record/list#list_payment_attempt_records-limit) */
  limit?: number | undefined;
  /** Id of an object: the page starts with the one after it. [Docs](https://docs.stripe.com/api/payment-attempt-record/list#list_payment_attempt_records-starting_after) */
  starting_after?: string | undefined;
}
