// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { Address, Metadata } from '../shared.ts';
import type { Charge } from '../Charges.ts';
import type { Customer } from '../Customers.ts';
import type { SetupAttempt } from '../SetupAttempts.ts';

export interface ConfirmationToken {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-object) */
  object: 'confirmation_token';
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-created) */
  created: number;
  /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-expires_at) */
  expires_at: number | null;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-livemode) */
  livemode: boolean;
  /** The customer's permission to debit: when and how it was given. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-mandate_data) */
  mandate_data?: ConfirmationToken.MandateData | null;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-metadata) */
  metadata: Metadata | null;
  /** Id of the payment intent (`pi_…`). [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_intent) */
  payment_intent: string | null;
  /** What applies only to one kind of payment method, by its name. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_options) */
  payment_method_options: ConfirmationToken.PaymentMethodOptions | null;
  /** [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview) */
  payment_method_preview: ConfirmationToken.PaymentMethodPreview | null;
  /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-return_url) */
  return_url: string | null;
  /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-setup_future_usage) */
  setup_future_usage: ConfirmationToken.SetupFutureUsage | null;
  /** Id of the setup intent (`seti_…`). [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-setup_intent) */
  setup_intent: string | null;
  /** Who receives the goods, and where. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-shipping) */
  shipping: ConfirmationToken.Shipping | null;
  /** Whether a Stripe library on the customer's device handles what the customer has to do. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-use_stripe_sdk) */
  use_stripe_sdk: boolean;
}
export declare namespace ConfirmationToken {
  export interface MandateData {
    /** How and when the customer agreed. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-mandate_data-customer_acceptance) */
    customer_acceptance: MandateData.CustomerAcceptance;
  }
  export namespace MandateData {
    export interface CustomerAcceptance {
      /** From where the customer agreed: internet address and browser. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-mandate_data-customer_acceptance-online) */
      online: CustomerAcceptance.Online | null;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-mandate_data-customer_acceptance-type) */
      type: string;
    }
    export namespace CustomerAcceptance {
      export interface Online {
        /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-mandate_data-customer_acceptance-online-ip_address) */
        ip_address: string | null;
        /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-mandate_data-customer_acceptance-online-user_agent) */
        user_agent: string | null;
      }
    }
  }
  export interface PaymentMethodOptions {
    /** What is particular to cards. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_options-card) */
    card: PaymentMethodOptions.Card | null;
  }
  export namespace PaymentMethodOptions {
    export interface Card {
      /** Id of a token with the security code (`cvctok_…`). [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_options-card-cvc_token) */
      cvc_token: string | null;
      /** Payment in parts, agreed with the issuer. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_options-card-installments) */
      installments?: Card.Installments;
    }
    export namespace Card {
      export interface Installments {
        /** How many parts, and how often they are due. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_options-card-installments-plan) */
        plan?: Installments.Plan;
      }
      export namespace Installments {
        export interface Plan {
          /** How many parts. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_options-card-installments-plan-count) */
          count: number | null;
          /** How often it is debited. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_options-card-installments-plan-interval) */
          interval: 'month' | null;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_options-card-installments-plan-type) */
          type: Plan.Type;
        }
        export namespace Plan {
          export type Type = 'bonus' | 'fixed_count' | 'revolving' | OtherString;
        }
      }
    }
  }
  export interface PaymentMethodPreview {
    /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-acss_debit) */
    acss_debit?: PaymentMethodPreview.AcssDebit;
    /** What is particular to Affirm. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-affirm) */
    affirm?: PaymentMethodPreview.Affirm;
    /** What is particular to Afterpay or Clearpay. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-afterpay_clearpay) */
    afterpay_clearpay?: PaymentMethodPreview.AfterpayClearpay;
    /** What is particular to Alipay. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-alipay) */
    alipay?: PaymentMethodPreview.Alipay;
    /** Whether it may be shown again at a next purchase: `always`, `limited` or `unspecified`. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-allow_redisplay) */
    allow_redisplay?: PaymentMethodPreview.AllowRedisplay;
    /** What is particular to Alma. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-alma) */
    alma?: PaymentMethodPreview.Alma;
    /** What is particular to Amazon Pay. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-amazon_pay) */
    amazon_pay?: PaymentMethodPreview.AmazonPay;
    /** What is particular to BECS direct debits in Australia. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-au_becs_debit) */
    au_becs_debit?: PaymentMethodPreview.AuBecsDebit;
    /** What is particular to Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-bacs_debit) */
    bacs_debit?: PaymentMethodPreview.BacsDebit;
    /** What is particular to Bancontact. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-bancontact) */
    bancontact?: PaymentMethodPreview.Bancontact;
    /** What is particular to Billie. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-billie) */
    billie?: PaymentMethodPreview.Billie;
    /** Name, address, email and telephone that belong to the payment method. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-billing_details) */
    billing_details: PaymentMethodPreview.BillingDetails;
    /** What is particular to Bizum. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-bizum) */
    bizum?: PaymentMethodPreview.Bizum;
    /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-blik) */
    blik?: PaymentMethodPreview.Blik;
    /** What is particular to Boleto. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-boleto) */
    boleto?: PaymentMethodPreview.Boleto;
    /** What is particular to cards. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card) */
    card?: PaymentMethodPreview.Card;
    /** What is particular to cards held to a terminal. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card_present) */
    card_present?: PaymentMethodPreview.CardPresent;
    /** What is particular to Cash App Pay. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-cashapp) */
    cashapp?: PaymentMethodPreview.Cashapp;
    /** What is particular to stablecoins. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-crypto) */
    crypto?: PaymentMethodPreview.Crypto;
    /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-customer) */
    customer: Expandable<Customer> | null;
    /** Id of the account that takes the place of a customer (`acct_…`). [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-customer_account) */
    customer_account: string | null;
    /** What is particular to money from the customer's cash balance. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-customer_balance) */
    customer_balance?: PaymentMethodPreview.CustomerBalance;
    /** What is particular to EPS. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-eps) */
    eps?: PaymentMethodPreview.Eps;
    /** What is particular to FPX. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-fpx) */
    fpx?: PaymentMethodPreview.Fpx;
    /** What is particular to giropay. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-giropay) */
    giropay?: PaymentMethodPreview.Giropay;
    /** What is particular to GrabPay. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-grabpay) */
    grabpay?: PaymentMethodPreview.Grabpay;
    /** What is particular to iDEAL. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-ideal) */
    ideal?: PaymentMethodPreview.Ideal;
    /** What is particular to Interac cards held to a terminal. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-interac_present) */
    interac_present?: PaymentMethodPreview.InteracPresent;
    /** What is particular to Kakao Pay. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-kakao_pay) */
    kakao_pay?: PaymentMethodPreview.KakaoPay;
    /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-klarna) */
    klarna?: PaymentMethodPreview.Klarna;
    /** What is particular to payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-konbini) */
    konbini?: PaymentMethodPreview.Konbini;
    /** What is particular to Korean cards. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-kr_card) */
    kr_card?: PaymentMethodPreview.KrCard;
    /** What is particular to Link. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-link) */
    link?: PaymentMethodPreview.Link;
    /** What is particular to MB WAY. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-mb_way) */
    mb_way?: PaymentMethodPreview.MbWay;
    /** What is particular to MobilePay. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-mobilepay) */
    mobilepay?: PaymentMethodPreview.Mobilepay;
    /** What is particular to Multibanco. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-multibanco) */
    multibanco?: PaymentMethodPreview.Multibanco;
    /** What is particular to Naver Pay. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-naver_pay) */
    naver_pay?: PaymentMethodPreview.NaverPay;
    /** What is particular to BECS direct debits in New Zealand. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-nz_bank_account) */
    nz_bank_account?: PaymentMethodPreview.NzBankAccount;
    /** What is particular to OXXO. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-oxxo) */
    oxxo?: PaymentMethodPreview.Oxxo;
    /** What is particular to Przelewy24. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-p24) */
    p24?: PaymentMethodPreview.P24;
    /** What is particular to Pay by Bank. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-pay_by_bank) */
    pay_by_bank?: PaymentMethodPreview.PayByBank;
    /** What is particular to PAYCO. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-payco) */
    payco?: PaymentMethodPreview.Payco;
    /** What is particular to PayNow. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-paynow) */
    paynow?: PaymentMethodPreview.Paynow;
    /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-paypal) */
    paypal?: PaymentMethodPreview.Paypal;
    /** What is particular to PayPay. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-paypay) */
    paypay?: PaymentMethodPreview.Paypay;
    /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-payto) */
    payto?: PaymentMethodPreview.Payto;
    /** What is particular to Pix. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-pix) */
    pix?: PaymentMethodPreview.Pix;
    /** What is particular to PromptPay. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-promptpay) */
    promptpay?: PaymentMethodPreview.Promptpay;
    /** What is particular to Revolut Pay. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-revolut_pay) */
    revolut_pay?: PaymentMethodPreview.RevolutPay;
    /** What is particular to Samsung Pay. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-samsung_pay) */
    samsung_pay?: PaymentMethodPreview.SamsungPay;
    /** What is particular to Satispay. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-satispay) */
    satispay?: PaymentMethodPreview.Satispay;
    /** What is particular to Scalapay. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-scalapay) */
    scalapay?: PaymentMethodPreview.Scalapay;
    /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-sepa_debit) */
    sepa_debit?: PaymentMethodPreview.SepaDebit;
    /** What is particular to seQura. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-sequra) */
    sequra?: PaymentMethodPreview.Sequra;
    /** What is particular to Sofort. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-sofort) */
    sofort?: PaymentMethodPreview.Sofort;
    /** What is particular to Sunbit. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-sunbit) */
    sunbit?: PaymentMethodPreview.Sunbit;
    /** What is particular to Swish. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-swish) */
    swish?: PaymentMethodPreview.Swish;
    /** What is particular to TWINT. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-twint) */
    twint?: PaymentMethodPreview.Twint;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-type) */
    type: PaymentMethodPreview.Type;
    /** What is particular to UPI. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-upi) */
    upi?: PaymentMethodPreview.Upi;
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-us_bank_account) */
    us_bank_account?: PaymentMethodPreview.UsBankAccount;
    /** What is particular to WeChat Pay. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-wechat_pay) */
    wechat_pay?: PaymentMethodPreview.WechatPay;
    /** What is particular to Zip. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-zip) */
    zip?: PaymentMethodPreview.Zip;
  }
  export namespace PaymentMethodPreview {
    export interface AcssDebit {
      /** The bank, by name. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-acss_debit-bank_name) */
      bank_name: string | null;
      /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-acss_debit-fingerprint) */
      fingerprint: string | null;
      /** The bank in Canada, three digits. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-acss_debit-institution_number) */
      institution_number: string | null;
      /** The last four digits of the number. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-acss_debit-last4) */
      last4: string | null;
      /** The branch in Canada, five digits. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-acss_debit-transit_number) */
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
      /** Bank and branch in Australia, six digits. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-au_becs_debit-bsb_number) */
      bsb_number: string | null;
      /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-au_becs_debit-fingerprint) */
      fingerprint: string | null;
      /** The last four digits of the number. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-au_becs_debit-last4) */
      last4: string | null;
    }
    export interface BacsDebit {
      /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-bacs_debit-fingerprint) */
      fingerprint: string | null;
      /** The last four digits of the number. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-bacs_debit-last4) */
      last4: string | null;
      /** Bank and branch in the United Kingdom, six digits. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-bacs_debit-sort_code) */
      sort_code: string | null;
    }
    export interface Bancontact {
    }
    export interface Billie {
    }
    export interface BillingDetails {
      /** A postal address. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-billing_details-address) */
      address: Address | null;
      /** An email address. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-billing_details-email) */
      email: string | null;
      /** What it is called. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-billing_details-name) */
      name: string | null;
      /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-billing_details-phone) */
      phone: string | null;
      /** The tax number. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-billing_details-tax_id) */
      tax_id: string | null;
    }
    export interface Bizum {
      /** What the payment method knows the customer by. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-bizum-buyer_id) */
      buyer_id?: string | null;
    }
    export interface Blik {
      /** What the payment method knows the customer by. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-blik-buyer_id) */
      buyer_id?: string | null;
    }
    export interface Boleto {
      /** The tax number. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-boleto-tax_id) */
      tax_id: string;
    }
    export interface Card {
      /** The card's brand. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-brand) */
      brand: string;
      /** What the issuer said of address and security code. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-checks) */
      checks: Card.Checks | null;
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-country) */
      country: string | null;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-description) */
      description?: string | null;
      /** The brand to show, which may be that of a second network. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-display_brand) */
      display_brand: string | null;
      /** Month of expiry, 1 to 12. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-exp_month) */
      exp_month: number;
      /** Year of expiry, in four digits. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-exp_year) */
      exp_year: number;
      /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-fingerprint) */
      fingerprint?: string | null;
      /** What is behind it, such as credit or money in an account. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-funding) */
      funding: string;
      /** What it was made from. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from) */
      generated_from: Card.GeneratedFrom | null;
      /** The first digits, which tell who issued the card. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-iin) */
      iin?: string | null;
      /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-issuer) */
      issuer?: string | null;
      /** The last four digits of the number. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-last4) */
      last4: string;
      /** The networks that the card can go over. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-networks) */
      networks: Card.Networks | null;
      /** Whether the fees of the card are capped by law. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-regulated_status) */
      regulated_status: Card.RegulatedStatus | null;
      /** Whether the card takes part in 3D Secure. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-three_d_secure_usage) */
      three_d_secure_usage: Card.ThreeDSecureUsage | null;
      /** The wallet that the card was in. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-wallet) */
      wallet: Card.Wallet | null;
    }
    export namespace Card {
      export interface Checks {
        /** What the issuer made of the street when it checked. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-checks-address_line1_check) */
        address_line1_check: string | null;
        /** What the issuer made of the post code when it checked. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-checks-address_postal_code_check) */
        address_postal_code_check: string | null;
        /** What the issuer made of the security code when it checked. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-checks-cvc_check) */
        cvc_check: string | null;
      }
      export interface GeneratedFrom {
        /** Id of the charge (`ch_…` or `py_…`). [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-charge) */
        charge: string | null;
        /** The payment method as it was at the time of payment. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details) */
        payment_method_details: GeneratedFrom.PaymentMethodDetails | null;
        /** Id of the attempt that made it (`setatt_…`). [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-setup_attempt) */
        setup_attempt: Expandable<SetupAttempt> | null;
      }
      export namespace GeneratedFrom {
        export interface PaymentMethodDetails {
          /** What is particular to cards held to a terminal. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present) */
          card_present?: PaymentMethodDetails.CardPresent;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-type) */
          type: string;
        }
        export namespace PaymentMethodDetails {
          export interface CardPresent {
            /** How much was authorized. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-amount_authorized) */
            amount_authorized: number | null;
            /** The card's brand. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-brand) */
            brand: string | null;
            /** The kind of card within the brand. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-brand_product) */
            brand_product: string | null;
            /** Until when the authorization can be captured. Unix seconds. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-capture_before) */
            capture_before?: number;
            /** The name that the card carries. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-cardholder_name) */
            cardholder_name: string | null;
            /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-country) */
            country: string | null;
            /** A text of your own about it. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-description) */
            description?: string | null;
            /** What the chip gave for authorization. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-emv_auth_data) */
            emv_auth_data: string | null;
            /** Month of expiry, 1 to 12. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-exp_month) */
            exp_month: number;
            /** Year of expiry, in four digits. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-exp_year) */
            exp_year: number;
            /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-fingerprint) */
            fingerprint: string | null;
            /** What is behind it, such as credit or money in an account. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-funding) */
            funding: string | null;
            /** Id of the payment method made from the card, to charge again (`pm_…`). [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-generated_card) */
            generated_card: string | null;
            /** The first digits, which tell who issued the card. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-iin) */
            iin?: string | null;
            /** Whether the authorization can be raised. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-incremental_authorization_supported) */
            incremental_authorization_supported: boolean;
            /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-issuer) */
            issuer?: string | null;
            /** The last four digits of the number. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-last4) */
            last4: string | null;
            /** Id of the place that terminals are in (`tml_…`). [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-location) */
            location?: string;
            /** The network that it went over. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-network) */
            network: string | null;
            /** What the network knows the payment by. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-network_transaction_id) */
            network_transaction_id: string | null;
            /** Whether it was taken without a connection, and when. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-offline) */
            offline: CardPresent.Offline | null;
            /** Whether more than was authorized can be captured. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-overcapture_supported) */
            overcapture_supported: boolean;
            /** The languages that they prefer, best first, as in `en` or `pt-BR`. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-preferred_locales) */
            preferred_locales: string[] | null;
            /** How the terminal read the card. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-read_method) */
            read_method: CardPresent.ReadMethod | null;
            /** Id of the terminal (`tmr_…`). [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-reader) */
            reader?: string;
            /** What has to stand on the receipt. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-receipt) */
            receipt: CardPresent.Receipt | null;
            /** The wallet that the card was in. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-wallet) */
            wallet?: CardPresent.Wallet;
          }
          export namespace CardPresent {
            export interface Offline {
              /** When the terminal stored it. Unix seconds. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-offline-stored_at) */
              stored_at: number | null;
              /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-offline-type) */
              type: 'deferred' | null;
            }
            export type ReadMethod = 'contact_emv' | 'contactless_emv' | 'contactless_magstripe_mode' | 'magnetic_stripe_fallback' | 'magnetic_stripe_track2' | OtherString;
            export interface Receipt {
              /** What kind of account it is. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-receipt-account_type) */
              account_type?: Receipt.AccountType;
              /** Proof that the chip gave, for the receipt. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-receipt-application_cryptogram) */
              application_cryptogram: string | null;
              /** What the chip calls the card, for the receipt. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-receipt-application_preferred_name) */
              application_preferred_name: string | null;
              /** What the issuer gave as proof of the authorization. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-receipt-authorization_code) */
              authorization_code: string | null;
              /** What the issuer answered, in the language of chips. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-receipt-authorization_response_code) */
              authorization_response_code: string | null;
              /** How the cardholder was recognized, as by PIN or signature. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-receipt-cardholder_verification_method) */
              cardholder_verification_method: string | null;
              /** The application of the chip (AID), for the receipt. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-receipt-dedicated_file_name) */
              dedicated_file_name: string | null;
              /** What the terminal checked, five bytes. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-receipt-terminal_verification_results) */
              terminal_verification_results: string | null;
              /** What the terminal did, two bytes. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-receipt-transaction_status_information) */
              transaction_status_information: string | null;
            }
            export namespace Receipt {
              export type AccountType = 'checking' | 'credit' | 'prepaid' | 'unknown' | OtherString;
            }
            export interface Wallet {
              /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present-wallet-type) */
              type: Wallet.Type;
            }
            export namespace Wallet {
              export type Type = 'apple_pay' | 'google_pay' | 'samsung_pay' | 'unknown' | OtherString;
            }
          }
        }
      }
      export interface Networks {
        /** The networks that there are. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-networks-available) */
        available: string[];
        /** What is to be used where there is a choice. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-networks-preferred) */
        preferred: string | null;
      }
      export type RegulatedStatus = 'regulated' | 'unregulated' | OtherString;
      export interface ThreeDSecureUsage {
        /** Whether the card takes part in 3D Secure. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-three_d_secure_usage-supported) */
        supported: boolean;
      }
      export interface Wallet {
        /** The wallet Amex Express Checkout. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-wallet-amex_express_checkout) */
        amex_express_checkout?: Wallet.AmexExpressCheckout;
        /** What is particular to Apple Pay. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-wallet-apple_pay) */
        apple_pay?: Wallet.ApplePay;
        /** The last four digits of the number that the wallet or device used. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-wallet-dynamic_last4) */
        dynamic_last4: string | null;
        /** What is particular to Google Pay. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-wallet-google_pay) */
        google_pay?: Wallet.GooglePay;
        /** What is particular to Link. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-wallet-link) */
        link?: Wallet.Link;
        /** The wallet Masterpass. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-wallet-masterpass) */
        masterpass?: Wallet.Masterpass;
        /** What is particular to Samsung Pay. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-wallet-samsung_pay) */
        samsung_pay?: Wallet.SamsungPay;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-wallet-type) */
        type: Wallet.Type;
        /** The wallet Visa Checkout. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-wallet-visa_checkout) */
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
          /** The billing address. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-wallet-masterpass-billing_address) */
          billing_address: Address | null;
          /** An email address. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-wallet-masterpass-email) */
          email: string | null;
          /** What it is called. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-wallet-masterpass-name) */
          name: string | null;
          /** Where goods are sent to. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-wallet-masterpass-shipping_address) */
          shipping_address: Address | null;
        }
        export interface SamsungPay {
        }
        export type Type = 'amex_express_checkout' | 'apple_pay' | 'google_pay' | 'link' | 'masterpass' | 'samsung_pay' | 'visa_checkout' | OtherString;
        export interface VisaCheckout {
          /** The billing address. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-wallet-visa_checkout-billing_address) */
          billing_address: Address | null;
          /** An email address. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-wallet-visa_checkout-email) */
          email: string | null;
          /** What it is called. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-wallet-visa_checkout-name) */
          name: string | null;
          /** Where goods are sent to. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-wallet-visa_checkout-shipping_address) */
          shipping_address: Address | null;
        }
      }
    }
    export interface CardPresent {
      /** The card's brand. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card_present-brand) */
      brand: string | null;
      /** The kind of card within the brand. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card_present-brand_product) */
      brand_product: string | null;
      /** The name that the card carries. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card_present-cardholder_name) */
      cardholder_name: string | null;
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card_present-country) */
      country: string | null;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card_present-description) */
      description?: string | null;
      /** Month of expiry, 1 to 12. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card_present-exp_month) */
      exp_month: number;
      /** Year of expiry, in four digits. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card_present-exp_year) */
      exp_year: number;
      /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card_present-fingerprint) */
      fingerprint: string | null;
      /** What is behind it, such as credit or money in an account. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card_present-funding) */
      funding: string | null;
      /** The first digits, which tell who issued the card. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card_present-iin) */
      iin?: string | null;
      /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card_present-issuer) */
      issuer?: string | null;
      /** The last four digits of the number. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card_present-last4) */
      last4: string | null;
      /** The networks that the card can go over. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card_present-networks) */
      networks: CardPresent.Networks | null;
      /** Whether it was taken without a connection, and when. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card_present-offline) */
      offline: CardPresent.Offline | null;
      /** The languages that they prefer, best first, as in `en` or `pt-BR`. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card_present-preferred_locales) */
      preferred_locales: string[] | null;
      /** How the terminal read the card. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card_present-read_method) */
      read_method: CardPresent.ReadMethod | null;
      /** The wallet that the card was in. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card_present-wallet) */
      wallet?: CardPresent.Wallet;
    }
    export namespace CardPresent {
      export interface Networks {
        /** The networks that there are. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card_present-networks-available) */
        available: string[];
        /** What is to be used where there is a choice. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card_present-networks-preferred) */
        preferred: string | null;
      }
      export interface Offline {
        /** When the terminal stored it. Unix seconds. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card_present-offline-stored_at) */
        stored_at: number | null;
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card_present-offline-type) */
        type: 'deferred' | null;
      }
      export type ReadMethod = 'contact_emv' | 'contactless_emv' | 'contactless_magstripe_mode' | 'magnetic_stripe_fallback' | 'magnetic_stripe_track2' | OtherString;
      export interface Wallet {
        /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card_present-wallet-type) */
        type: Wallet.Type;
      }
      export namespace Wallet {
        export type Type = 'apple_pay' | 'google_pay' | 'samsung_pay' | 'unknown' | OtherString;
      }
    }
    export interface Cashapp {
      /** What the payment method knows the customer by. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-cashapp-buyer_id) */
      buyer_id: string | null;
      /** The customer's name at Cash App (`$…`). [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-cashapp-cashtag) */
      cashtag: string | null;
    }
    export interface Crypto {
    }
    export interface CustomerBalance {
    }
    export interface Eps {
      /** The bank of the customer. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-eps-bank) */
      bank: Eps.Bank | null;
    }
    export namespace Eps {
      export type Bank = 'arzte_und_apotheker_bank' | 'austrian_anadi_bank_ag' | 'bank_austria' | 'bankhaus_carl_spangler' | 'bankhaus_schelhammer_und_schattera_ag' | 'bawag_psk_ag' | 'bks_bank_ag' | 'brull_kallmus_bank_ag' | 'btv_vier_lander_bank' | 'capital_bank_grawe_gruppe_ag' | 'deutsche_bank_ag' | 'dolomitenbank' | 'easybank_ag' | 'erste_bank_und_sparkassen' | 'hypo_alpeadriabank_international_ag' | 'hypo_bank_burgenland_aktiengesellschaft' | 'hypo_noe_lb_fur_niederosterreich_u_wien' | 'hypo_oberosterreich_salzburg_steiermark' | 'hypo_tirol_bank_ag' | 'hypo_vorarlberg_bank_ag' | 'marchfelder_bank' | 'oberbank_ag' | 'raiffeisen_bankengruppe_osterreich' | 'schoellerbank_ag' | 'sparda_bank_wien' | 'volksbank_gruppe' | 'volkskreditbank_ag' | 'vr_bank_braunau' | OtherString;
    }
    export interface Fpx {
      /** `individual` or `company`. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-fpx-account_holder_type) */
      account_holder_type: Fpx.AccountHolderType | null;
      /** The bank of the customer. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-fpx-bank) */
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
      /** The bank of the account that paid. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-ideal-bank) */
      bank: Ideal.Bank | null;
      /** The code of the bank, as in ISO 9362 (BIC). [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-ideal-bic) */
      bic: Ideal.Bic | null;
    }
    export namespace Ideal {
      export type Bank = 'abn_amro' | 'adyen' | 'asn_bank' | 'bunq' | 'buut' | 'finom' | 'handelsbanken' | 'ing' | 'knab' | 'mollie' | 'moneyou' | 'n26' | 'nn' | 'rabobank' | 'regiobank' | 'revolut' | 'sns_bank' | 'triodos_bank' | 'van_lanschot' | 'yoursafe' | OtherString;
      export type Bic = 'ABNANL2A' | 'ADYBNL2A' | 'ASNBNL21' | 'BITSNL2A' | 'BUNQNL2A' | 'BUUTNL2A' | 'FNOMNL22' | 'FVLBNL22' | 'HANDNL2A' | 'INGBNL2A' | 'KNABNL2H' | 'MLLENL2A' | 'MOYONL21' | 'NNBANL2G' | 'NTSBDEB1' | 'RABONL2U' | 'RBRBNL21' | 'REVOIE23' | 'REVOLT21' | 'SNSBNL2A' | 'TRIONL2U' | OtherString;
    }
    export interface InteracPresent {
      /** The card's brand. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-interac_present-brand) */
      brand: string | null;
      /** The name that the card carries. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-interac_present-cardholder_name) */
      cardholder_name: string | null;
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-interac_present-country) */
      country: string | null;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-interac_present-description) */
      description?: string | null;
      /** Month of expiry, 1 to 12. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-interac_present-exp_month) */
      exp_month: number;
      /** Year of expiry, in four digits. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-interac_present-exp_year) */
      exp_year: number;
      /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-interac_present-fingerprint) */
      fingerprint: string | null;
      /** What is behind it, such as credit or money in an account. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-interac_present-funding) */
      funding: string | null;
      /** The first digits, which tell who issued the card. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-interac_present-iin) */
      iin?: string | null;
      /** In whose name it is issued: yours or that of a connected account. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-interac_present-issuer) */
      issuer?: string | null;
      /** The last four digits of the number. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-interac_present-last4) */
      last4: string | null;
      /** The networks that the card can go over. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-interac_present-networks) */
      networks: InteracPresent.Networks | null;
      /** The languages that they prefer, best first, as in `en` or `pt-BR`. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-interac_present-preferred_locales) */
      preferred_locales: string[] | null;
      /** How the terminal read the card. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-interac_present-read_method) */
      read_method: InteracPresent.ReadMethod | null;
    }
    export namespace InteracPresent {
      export interface Networks {
        /** The networks that there are. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-interac_present-networks-available) */
        available: string[];
        /** What is to be used where there is a choice. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-interac_present-networks-preferred) */
        preferred: string | null;
      }
      export type ReadMethod = 'contact_emv' | 'contactless_emv' | 'contactless_magstripe_mode' | 'magnetic_stripe_fallback' | 'magnetic_stripe_track2' | OtherString;
    }
    export interface KakaoPay {
    }
    export interface Klarna {
      /** Date of birth. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-klarna-dob) */
      dob?: Klarna.Dob | null;
    }
    export namespace Klarna {
      export interface Dob {
        /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-klarna-dob-day) */
        day: number | null;
        /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-klarna-dob-month) */
        month: number | null;
        /** Year, in four digits. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-klarna-dob-year) */
        year: number | null;
      }
    }
    export interface Konbini {
    }
    export interface KrCard {
      /** The card's brand. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-kr_card-brand) */
      brand: KrCard.Brand | null;
      /** The last four digits of the number. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-kr_card-last4) */
      last4: string | null;
    }
    export namespace KrCard {
      export type Brand = 'bc' | 'citi' | 'hana' | 'hyundai' | 'jeju' | 'jeonbuk' | 'kakaobank' | 'kbank' | 'kdbbank' | 'kookmin' | 'kwangju' | 'lotte' | 'mg' | 'nh' | 'post' | 'samsung' | 'savingsbank' | 'shinhan' | 'shinhyup' | 'suhyup' | 'tossbank' | 'woori' | OtherString;
    }
    export interface Link {
      /** An email address. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-link-email) */
      email: string | null;
      /** Identifies the customer at the provider, from one payment to the next. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-link-persistent_token) @deprecated */
      persistent_token?: string;
    }
    export interface MbWay {
    }
    export interface Mobilepay {
    }
    export interface Multibanco {
    }
    export interface NaverPay {
      /** What the payment method knows the customer by. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-naver_pay-buyer_id) */
      buyer_id: string | null;
      /** What is behind it, such as credit or money in an account. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-naver_pay-funding) */
      funding: NaverPay.Funding;
    }
    export namespace NaverPay {
      export type Funding = 'card' | 'points' | OtherString;
    }
    export interface NzBankAccount {
      /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-nz_bank_account-account_holder_name) */
      account_holder_name: string | null;
      /** Identifies the bank within its country. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-nz_bank_account-bank_code) */
      bank_code: string;
      /** The bank, by name. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-nz_bank_account-bank_name) */
      bank_name: string;
      /** Identifies the branch of the bank. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-nz_bank_account-branch_code) */
      branch_code: string;
      /** The last four digits of the number. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-nz_bank_account-last4) */
      last4: string;
      /** The last two or three digits of the account number. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-nz_bank_account-suffix) */
      suffix: string | null;
    }
    export interface Oxxo {
    }
    export interface P24 {
      /** The bank of the customer. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-p24-bank) */
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
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-paypal-country) */
      country: string | null;
      /** The email address of the payer. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-paypal-payer_email) */
      payer_email: string | null;
      /** What the payment method knows the payer by. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-paypal-payer_id) */
      payer_id: string | null;
    }
    export interface Paypay {
    }
    export interface Payto {
      /** Bank and branch in Australia, six digits. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-payto-bsb_number) */
      bsb_number: string | null;
      /** The last four digits of the number. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-payto-last4) */
      last4: string | null;
      /** The email address, telephone number or name that stands for the account. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-payto-pay_id) */
      pay_id: string | null;
    }
    export interface Pix {
      /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-pix-fingerprint) */
      fingerprint?: string | null;
    }
    export interface Promptpay {
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
      /** Identifies the bank within its country. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-sepa_debit-bank_code) */
      bank_code: string | null;
      /** Identifies the branch of the bank. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-sepa_debit-branch_code) */
      branch_code: string | null;
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-sepa_debit-country) */
      country: string | null;
      /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-sepa_debit-fingerprint) */
      fingerprint: string | null;
      /** What it was made from. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-sepa_debit-generated_from) */
      generated_from: SepaDebit.GeneratedFrom | null;
      /** The last four digits of the number. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-sepa_debit-last4) */
      last4: string | null;
    }
    export namespace SepaDebit {
      export interface GeneratedFrom {
        /** Id of the charge (`ch_…` or `py_…`). [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-sepa_debit-generated_from-charge) */
        charge: Expandable<Charge> | null;
        /** Id of the attempt that made it (`setatt_…`). [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-sepa_debit-generated_from-setup_attempt) */
        setup_attempt: Expandable<SetupAttempt> | null;
      }
    }
    export interface Sequra {
    }
    export interface Sofort {
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-sofort-country) */
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
      /** [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-upi-vpa) */
      vpa: string | null;
    }
    export interface UsBankAccount {
      /** `individual` or `company`. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-us_bank_account-account_holder_type) */
      account_holder_type: UsBankAccount.AccountHolderType | null;
      /** What kind of account it is. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-us_bank_account-account_type) */
      account_type: UsBankAccount.AccountType | null;
      /** The bank, by name. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-us_bank_account-bank_name) */
      bank_name: string | null;
      /** Id of the linked bank account (`fca_…`). [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-us_bank_account-financial_connections_account) */
      financial_connections_account: string | null;
      /** The same for the same number, whatever object carries it. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-us_bank_account-fingerprint) */
      fingerprint: string | null;
      /** The last four digits of the number. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-us_bank_account-last4) */
      last4: string | null;
      /** The networks that the card can go over. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-us_bank_account-networks) */
      networks: UsBankAccount.Networks | null;
      /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-us_bank_account-routing_number) */
      routing_number: string | null;
      /** More about the status. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-us_bank_account-status_details) */
      status_details: UsBankAccount.StatusDetails | null;
    }
    export namespace UsBankAccount {
      export type AccountHolderType = 'company' | 'individual' | OtherString;
      export type AccountType = 'checking' | 'savings' | OtherString;
      export interface Networks {
        /** What is to be used where there is a choice. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-us_bank_account-networks-preferred) */
        preferred: string | null;
        /** The networks that it takes. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-us_bank_account-networks-supported) */
        supported: Networks.Supported[];
      }
      export namespace Networks {
        export type Supported = 'ach' | 'us_domestic_wire' | OtherString;
      }
      export interface StatusDetails {
        /** [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-us_bank_account-status_details-blocked) */
        blocked?: StatusDetails.Blocked;
      }
      export namespace StatusDetails {
        export interface Blocked {
          /** [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-us_bank_account-status_details-blocked-network_code) */
          network_code: Blocked.NetworkCode | null;
          /** Why. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-us_bank_account-status_details-blocked-reason) */
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
  export type SetupFutureUsage = 'off_session' | 'on_session' | OtherString;
  export interface Shipping {
    /** A postal address. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-shipping-address) */
    address: Address;
    /** What it is called. [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-shipping-name) */
    name: string;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-shipping-phone) */
    phone: string | null;
  }
}

export interface ConfirmationTokenRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
