// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString } from '../../../core/words.ts';
import type { PaginationParams } from '../shared.ts';

export interface PaymentMethodConfiguration {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-object) */
  object: 'payment_method_configuration';
  /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-acss_debit) */
  acss_debit?: PaymentMethodConfiguration.AcssDebit;
  /** Whether it can be used for something new. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-active) */
  active: boolean;
  /** What is particular to Affirm. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-affirm) */
  affirm?: PaymentMethodConfiguration.Affirm;
  /** What is particular to Afterpay or Clearpay. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-afterpay_clearpay) */
  afterpay_clearpay?: PaymentMethodConfiguration.AfterpayClearpay;
  /** What is particular to Alipay. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-alipay) */
  alipay?: PaymentMethodConfiguration.Alipay;
  /** What is particular to Alma. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-alma) */
  alma?: PaymentMethodConfiguration.Alma;
  /** What is particular to Amazon Pay. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-amazon_pay) */
  amazon_pay?: PaymentMethodConfiguration.AmazonPay;
  /** What is particular to Apple Pay. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-apple_pay) */
  apple_pay?: PaymentMethodConfiguration.ApplePay;
  /** Id of the Connect platform that made it (`ca_…`). [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-application) */
  application: string | null;
  /** What is particular to BECS direct debits in Australia. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-au_becs_debit) */
  au_becs_debit?: PaymentMethodConfiguration.AuBecsDebit;
  /** What is particular to Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-bacs_debit) */
  bacs_debit?: PaymentMethodConfiguration.BacsDebit;
  /** What is particular to Bancontact. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-bancontact) */
  bancontact?: PaymentMethodConfiguration.Bancontact;
  /** What is particular to Billie. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-billie) */
  billie?: PaymentMethodConfiguration.Billie;
  /** What is particular to Bizum. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-bizum) */
  bizum?: PaymentMethodConfiguration.Bizum;
  /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-blik) */
  blik?: PaymentMethodConfiguration.Blik;
  /** What is particular to Boleto. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-boleto) */
  boleto?: PaymentMethodConfiguration.Boleto;
  /** What is particular to cards. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-card) */
  card?: PaymentMethodConfiguration.Card;
  /** What is particular to Cartes Bancaires. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-cartes_bancaires) */
  cartes_bancaires?: PaymentMethodConfiguration.CartesBancaires;
  /** What is particular to Cash App Pay. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-cashapp) */
  cashapp?: PaymentMethodConfiguration.Cashapp;
  /** What is particular to stablecoins. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-crypto) */
  crypto?: PaymentMethodConfiguration.Crypto;
  /** What is particular to money from the customer's cash balance. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-customer_balance) */
  customer_balance?: PaymentMethodConfiguration.CustomerBalance;
  /** What is particular to EPS. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-eps) */
  eps?: PaymentMethodConfiguration.Eps;
  /** What is particular to FPX. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-fpx) */
  fpx?: PaymentMethodConfiguration.Fpx;
  /** What is particular to giropay. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-giropay) */
  giropay?: PaymentMethodConfiguration.Giropay;
  /** What is particular to Google Pay. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-google_pay) */
  google_pay?: PaymentMethodConfiguration.GooglePay;
  /** What is particular to GrabPay. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-grabpay) */
  grabpay?: PaymentMethodConfiguration.Grabpay;
  /** What is particular to iDEAL. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-ideal) */
  ideal?: PaymentMethodConfiguration.Ideal;
  /** Whether it is the payment that the invoice's own amounts come from. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-is_default) */
  is_default: boolean;
  /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-jcb) */
  jcb?: PaymentMethodConfiguration.Jcb;
  /** What is particular to Kakao Pay. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-kakao_pay) */
  kakao_pay?: PaymentMethodConfiguration.KakaoPay;
  /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-klarna) */
  klarna?: PaymentMethodConfiguration.Klarna;
  /** What is particular to payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-konbini) */
  konbini?: PaymentMethodConfiguration.Konbini;
  /** What is particular to Korean cards. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-kr_card) */
  kr_card?: PaymentMethodConfiguration.KrCard;
  /** What is particular to Link. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-link) */
  link?: PaymentMethodConfiguration.Link;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-livemode) */
  livemode: boolean;
  /** What is particular to MB WAY. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-mb_way) */
  mb_way?: PaymentMethodConfiguration.MbWay;
  /** What is particular to MobilePay. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-mobilepay) */
  mobilepay?: PaymentMethodConfiguration.Mobilepay;
  /** What is particular to Multibanco. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-multibanco) */
  multibanco?: PaymentMethodConfiguration.Multibanco;
  /** What it is called. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-name) */
  name: string;
  /** What is particular to Naver Pay. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-naver_pay) */
  naver_pay?: PaymentMethodConfiguration.NaverPay;
  /** What is particular to BECS direct debits in New Zealand. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-nz_bank_account) */
  nz_bank_account?: PaymentMethodConfiguration.NzBankAccount;
  /** What is particular to OXXO. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-oxxo) */
  oxxo?: PaymentMethodConfiguration.Oxxo;
  /** What is particular to Przelewy24. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-p24) */
  p24?: PaymentMethodConfiguration.P24;
  /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-parent) */
  parent: string | null;
  /** What is particular to Pay by Bank. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-pay_by_bank) */
  pay_by_bank?: PaymentMethodConfiguration.PayByBank;
  /** What is particular to PAYCO. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-payco) */
  payco?: PaymentMethodConfiguration.Payco;
  /** What is particular to PayNow. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-paynow) */
  paynow?: PaymentMethodConfiguration.Paynow;
  /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-paypal) */
  paypal?: PaymentMethodConfiguration.Paypal;
  /** What is particular to PayPay. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-paypay) */
  paypay?: PaymentMethodConfiguration.Paypay;
  /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-payto) */
  payto?: PaymentMethodConfiguration.Payto;
  /** What is particular to Pix. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-pix) */
  pix?: PaymentMethodConfiguration.Pix;
  /** What is particular to PromptPay. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-promptpay) */
  promptpay?: PaymentMethodConfiguration.Promptpay;
  /** What is particular to Revolut Pay. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-revolut_pay) */
  revolut_pay?: PaymentMethodConfiguration.RevolutPay;
  /** What is particular to Samsung Pay. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-samsung_pay) */
  samsung_pay?: PaymentMethodConfiguration.SamsungPay;
  /** What is particular to Satispay. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-satispay) */
  satispay?: PaymentMethodConfiguration.Satispay;
  /** What is particular to Scalapay. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-scalapay) */
  scalapay?: PaymentMethodConfiguration.Scalapay;
  /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-sepa_debit) */
  sepa_debit?: PaymentMethodConfiguration.SepaDebit;
  /** What is particular to seQura. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-sequra) */
  sequra?: PaymentMethodConfiguration.Sequra;
  /** What is particular to Sofort. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-sofort) */
  sofort?: PaymentMethodConfiguration.Sofort;
  /** What is particular to Sunbit. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-sunbit) */
  sunbit?: PaymentMethodConfiguration.Sunbit;
  /** What is particular to Swish. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-swish) */
  swish?: PaymentMethodConfiguration.Swish;
  /** What is particular to TWINT. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-twint) */
  twint?: PaymentMethodConfiguration.Twint;
  /** What is particular to UPI. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-upi) */
  upi?: PaymentMethodConfiguration.Upi;
  /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-us_bank_account) */
  us_bank_account?: PaymentMethodConfiguration.UsBankAccount;
  /** What is particular to WeChat Pay. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-wechat_pay) */
  wechat_pay?: PaymentMethodConfiguration.WechatPay;
  /** What is particular to Zip. [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-zip) */
  zip?: PaymentMethodConfiguration.Zip;
}
export declare namespace PaymentMethodConfiguration {
  export interface AcssDebit {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-acss_debit-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-acss_debit-display_preference) */
    display_preference: AcssDebit.DisplayPreference;
  }
  export namespace AcssDebit {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-acss_debit-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-acss_debit-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-acss_debit-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Affirm {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-affirm-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-affirm-display_preference) */
    display_preference: Affirm.DisplayPreference;
  }
  export namespace Affirm {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-affirm-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-affirm-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-affirm-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface AfterpayClearpay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-afterpay_clearpay-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-afterpay_clearpay-display_preference) */
    display_preference: AfterpayClearpay.DisplayPreference;
  }
  export namespace AfterpayClearpay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-afterpay_clearpay-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-afterpay_clearpay-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-afterpay_clearpay-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Alipay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-alipay-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-alipay-display_preference) */
    display_preference: Alipay.DisplayPreference;
  }
  export namespace Alipay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-alipay-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-alipay-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-alipay-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Alma {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-alma-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-alma-display_preference) */
    display_preference: Alma.DisplayPreference;
  }
  export namespace Alma {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-alma-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-alma-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-alma-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface AmazonPay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-amazon_pay-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-amazon_pay-display_preference) */
    display_preference: AmazonPay.DisplayPreference;
  }
  export namespace AmazonPay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-amazon_pay-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-amazon_pay-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-amazon_pay-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface ApplePay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-apple_pay-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-apple_pay-display_preference) */
    display_preference: ApplePay.DisplayPreference;
  }
  export namespace ApplePay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-apple_pay-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-apple_pay-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-apple_pay-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface AuBecsDebit {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-au_becs_debit-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-au_becs_debit-display_preference) */
    display_preference: AuBecsDebit.DisplayPreference;
  }
  export namespace AuBecsDebit {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-au_becs_debit-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-au_becs_debit-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-au_becs_debit-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface BacsDebit {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-bacs_debit-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-bacs_debit-display_preference) */
    display_preference: BacsDebit.DisplayPreference;
  }
  export namespace BacsDebit {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-bacs_debit-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-bacs_debit-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-bacs_debit-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Bancontact {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-bancontact-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-bancontact-display_preference) */
    display_preference: Bancontact.DisplayPreference;
  }
  export namespace Bancontact {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-bancontact-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-bancontact-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-bancontact-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Billie {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-billie-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-billie-display_preference) */
    display_preference: Billie.DisplayPreference;
  }
  export namespace Billie {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-billie-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-billie-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-billie-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Bizum {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-bizum-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-bizum-display_preference) */
    display_preference: Bizum.DisplayPreference;
  }
  export namespace Bizum {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-bizum-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-bizum-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-bizum-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Blik {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-blik-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-blik-display_preference) */
    display_preference: Blik.DisplayPreference;
  }
  export namespace Blik {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-blik-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-blik-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-blik-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Boleto {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-boleto-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-boleto-display_preference) */
    display_preference: Boleto.DisplayPreference;
  }
  export namespace Boleto {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-boleto-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-boleto-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-boleto-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Card {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-card-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-card-display_preference) */
    display_preference: Card.DisplayPreference;
  }
  export namespace Card {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-card-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-card-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-card-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface CartesBancaires {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-cartes_bancaires-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-cartes_bancaires-display_preference) */
    display_preference: CartesBancaires.DisplayPreference;
  }
  export namespace CartesBancaires {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-cartes_bancaires-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-cartes_bancaires-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-cartes_bancaires-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Cashapp {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-cashapp-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-cashapp-display_preference) */
    display_preference: Cashapp.DisplayPreference;
  }
  export namespace Cashapp {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-cashapp-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-cashapp-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-cashapp-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Crypto {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-crypto-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-crypto-display_preference) */
    display_preference: Crypto.DisplayPreference;
  }
  export namespace Crypto {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-crypto-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-crypto-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-crypto-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface CustomerBalance {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-customer_balance-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-customer_balance-display_preference) */
    display_preference: CustomerBalance.DisplayPreference;
  }
  export namespace CustomerBalance {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-customer_balance-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-customer_balance-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-customer_balance-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Eps {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-eps-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-eps-display_preference) */
    display_preference: Eps.DisplayPreference;
  }
  export namespace Eps {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-eps-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-eps-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-eps-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Fpx {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-fpx-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-fpx-display_preference) */
    display_preference: Fpx.DisplayPreference;
  }
  export namespace Fpx {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-fpx-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-fpx-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-fpx-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Giropay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-giropay-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-giropay-display_preference) */
    display_preference: Giropay.DisplayPreference;
  }
  export namespace Giropay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-giropay-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-giropay-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-giropay-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface GooglePay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-google_pay-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-google_pay-display_preference) */
    display_preference: GooglePay.DisplayPreference;
  }
  export namespace GooglePay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-google_pay-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-google_pay-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-google_pay-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Grabpay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-grabpay-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-grabpay-display_preference) */
    display_preference: Grabpay.DisplayPreference;
  }
  export namespace Grabpay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-grabpay-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-grabpay-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-grabpay-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Ideal {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-ideal-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-ideal-display_preference) */
    display_preference: Ideal.DisplayPreference;
  }
  export namespace Ideal {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-ideal-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-ideal-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-ideal-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Jcb {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-jcb-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-jcb-display_preference) */
    display_preference: Jcb.DisplayPreference;
  }
  export namespace Jcb {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-jcb-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-jcb-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-jcb-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface KakaoPay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-kakao_pay-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-kakao_pay-display_preference) */
    display_preference: KakaoPay.DisplayPreference;
  }
  export namespace KakaoPay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-kakao_pay-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-kakao_pay-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-kakao_pay-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Klarna {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-klarna-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-klarna-display_preference) */
    display_preference: Klarna.DisplayPreference;
  }
  export namespace Klarna {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-klarna-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-klarna-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-klarna-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Konbini {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-konbini-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-konbini-display_preference) */
    display_preference: Konbini.DisplayPreference;
  }
  export namespace Konbini {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-konbini-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-konbini-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-konbini-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface KrCard {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-kr_card-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-kr_card-display_preference) */
    display_preference: KrCard.DisplayPreference;
  }
  export namespace KrCard {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-kr_card-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-kr_card-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-kr_card-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Link {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-link-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-link-display_preference) */
    display_preference: Link.DisplayPreference;
  }
  export namespace Link {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-link-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-link-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-link-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface MbWay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-mb_way-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-mb_way-display_preference) */
    display_preference: MbWay.DisplayPreference;
  }
  export namespace MbWay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-mb_way-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-mb_way-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-mb_way-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Mobilepay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-mobilepay-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-mobilepay-display_preference) */
    display_preference: Mobilepay.DisplayPreference;
  }
  export namespace Mobilepay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-mobilepay-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-mobilepay-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-mobilepay-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Multibanco {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-multibanco-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-multibanco-display_preference) */
    display_preference: Multibanco.DisplayPreference;
  }
  export namespace Multibanco {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-multibanco-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-multibanco-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-multibanco-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface NaverPay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-naver_pay-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-naver_pay-display_preference) */
    display_preference: NaverPay.DisplayPreference;
  }
  export namespace NaverPay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-naver_pay-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-naver_pay-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-naver_pay-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface NzBankAccount {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-nz_bank_account-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-nz_bank_account-display_preference) */
    display_preference: NzBankAccount.DisplayPreference;
  }
  export namespace NzBankAccount {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-nz_bank_account-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-nz_bank_account-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-nz_bank_account-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Oxxo {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-oxxo-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-oxxo-display_preference) */
    display_preference: Oxxo.DisplayPreference;
  }
  export namespace Oxxo {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-oxxo-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-oxxo-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-oxxo-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface P24 {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-p24-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-p24-display_preference) */
    display_preference: P24.DisplayPreference;
  }
  export namespace P24 {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-p24-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-p24-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-p24-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface PayByBank {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-pay_by_bank-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-pay_by_bank-display_preference) */
    display_preference: PayByBank.DisplayPreference;
  }
  export namespace PayByBank {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-pay_by_bank-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-pay_by_bank-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-pay_by_bank-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Payco {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-payco-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-payco-display_preference) */
    display_preference: Payco.DisplayPreference;
  }
  export namespace Payco {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-payco-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-payco-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-payco-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Paynow {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-paynow-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-paynow-display_preference) */
    display_preference: Paynow.DisplayPreference;
  }
  export namespace Paynow {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-paynow-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-paynow-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-paynow-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Paypal {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-paypal-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-paypal-display_preference) */
    display_preference: Paypal.DisplayPreference;
  }
  export namespace Paypal {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-paypal-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-paypal-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-paypal-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Paypay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-paypay-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-paypay-display_preference) */
    display_preference: Paypay.DisplayPreference;
  }
  export namespace Paypay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-paypay-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-paypay-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-paypay-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Payto {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-payto-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-payto-display_preference) */
    display_preference: Payto.DisplayPreference;
  }
  export namespace Payto {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-payto-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-payto-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-payto-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Pix {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-pix-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-pix-display_preference) */
    display_preference: Pix.DisplayPreference;
  }
  export namespace Pix {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-pix-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-pix-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-pix-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Promptpay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-promptpay-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-promptpay-display_preference) */
    display_preference: Promptpay.DisplayPreference;
  }
  export namespace Promptpay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-promptpay-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-promptpay-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-promptpay-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface RevolutPay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-revolut_pay-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-revolut_pay-display_preference) */
    display_preference: RevolutPay.DisplayPreference;
  }
  export namespace RevolutPay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-revolut_pay-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-revolut_pay-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-revolut_pay-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface SamsungPay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-samsung_pay-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-samsung_pay-display_preference) */
    display_preference: SamsungPay.DisplayPreference;
  }
  export namespace SamsungPay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-samsung_pay-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-samsung_pay-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-samsung_pay-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Satispay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-satispay-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-satispay-display_preference) */
    display_preference: Satispay.DisplayPreference;
  }
  export namespace Satispay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-satispay-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-satispay-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-satispay-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Scalapay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-scalapay-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-scalapay-display_preference) */
    display_preference: Scalapay.DisplayPreference;
  }
  export namespace Scalapay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-scalapay-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-scalapay-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-scalapay-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface SepaDebit {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-sepa_debit-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-sepa_debit-display_preference) */
    display_preference: SepaDebit.DisplayPreference;
  }
  export namespace SepaDebit {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-sepa_debit-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-sepa_debit-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-sepa_debit-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Sequra {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-sequra-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-sequra-display_preference) */
    display_preference: Sequra.DisplayPreference;
  }
  export namespace Sequra {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-sequra-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-sequra-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-sequra-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Sofort {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-sofort-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-sofort-display_preference) */
    display_preference: Sofort.DisplayPreference;
  }
  export namespace Sofort {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-sofort-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-sofort-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-sofort-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Sunbit {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-sunbit-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-sunbit-display_preference) */
    display_preference: Sunbit.DisplayPreference;
  }
  export namespace Sunbit {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-sunbit-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-sunbit-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-sunbit-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Swish {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-swish-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-swish-display_preference) */
    display_preference: Swish.DisplayPreference;
  }
  export namespace Swish {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-swish-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-swish-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-swish-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Twint {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-twint-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-twint-display_preference) */
    display_preference: Twint.DisplayPreference;
  }
  export namespace Twint {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-twint-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-twint-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-twint-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Upi {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-upi-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-upi-display_preference) */
    display_preference: Upi.DisplayPreference;
  }
  export namespace Upi {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-upi-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-upi-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-upi-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface UsBankAccount {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-us_bank_account-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-us_bank_account-display_preference) */
    display_preference: UsBankAccount.DisplayPreference;
  }
  export namespace UsBankAccount {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-us_bank_account-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-us_bank_account-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-us_bank_account-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface WechatPay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-wechat_pay-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-wechat_pay-display_preference) */
    display_preference: WechatPay.DisplayPreference;
  }
  export namespace WechatPay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-wechat_pay-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-wechat_pay-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-wechat_pay-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Zip {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-zip-available) */
    available: boolean;
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-zip-display_preference) */
    display_preference: Zip.DisplayPreference;
  }
  export namespace Zip {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-zip-display_preference-overridable) */
      overridable: boolean | null;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-zip-display_preference-preference) */
      preference: DisplayPreference.Preference;
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-zip-display_preference-value) */
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
}

export interface PaymentMethodConfigurationCreateParams {
  /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-acss_debit) */
  acss_debit?: PaymentMethodConfigurationCreateParams.AcssDebit | undefined;
  /** What is particular to Affirm. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-affirm) */
  affirm?: PaymentMethodConfigurationCreateParams.Affirm | undefined;
  /** What is particular to Afterpay or Clearpay. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-afterpay_clearpay) */
  afterpay_clearpay?: PaymentMethodConfigurationCreateParams.AfterpayClearpay | undefined;
  /** What is particular to Alipay. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-alipay) */
  alipay?: PaymentMethodConfigurationCreateParams.Alipay | undefined;
  /** What is particular to Alma. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-alma) */
  alma?: PaymentMethodConfigurationCreateParams.Alma | undefined;
  /** What is particular to Amazon Pay. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-amazon_pay) */
  amazon_pay?: PaymentMethodConfigurationCreateParams.AmazonPay | undefined;
  /** What is particular to Apple Pay. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-apple_pay) */
  apple_pay?: PaymentMethodConfigurationCreateParams.ApplePay | undefined;
  /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-apple_pay_later) */
  apple_pay_later?: PaymentMethodConfigurationCreateParams.ApplePayLater | undefined;
  /** What is particular to BECS direct debits in Australia. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-au_becs_debit) */
  au_becs_debit?: PaymentMethodConfigurationCreateParams.AuBecsDebit | undefined;
  /** What is particular to Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-bacs_debit) */
  bacs_debit?: PaymentMethodConfigurationCreateParams.BacsDebit | undefined;
  /** What is particular to Bancontact. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-bancontact) */
  bancontact?: PaymentMethodConfigurationCreateParams.Bancontact | undefined;
  /** What is particular to Billie. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-billie) */
  billie?: PaymentMethodConfigurationCreateParams.Billie | undefined;
  /** What is particular to Bizum. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-bizum) */
  bizum?: PaymentMethodConfigurationCreateParams.Bizum | undefined;
  /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-blik) */
  blik?: PaymentMethodConfigurationCreateParams.Blik | undefined;
  /** What is particular to Boleto. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-boleto) */
  boleto?: PaymentMethodConfigurationCreateParams.Boleto | undefined;
  /** What is particular to cards. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-card) */
  card?: PaymentMethodConfigurationCreateParams.Card | undefined;
  /** What is particular to Cartes Bancaires. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-cartes_bancaires) */
  cartes_bancaires?: PaymentMethodConfigurationCreateParams.CartesBancaires | undefined;
  /** What is particular to Cash App Pay. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-cashapp) */
  cashapp?: PaymentMethodConfigurationCreateParams.Cashapp | undefined;
  /** What is particular to stablecoins. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-crypto) */
  crypto?: PaymentMethodConfigurationCreateParams.Crypto | undefined;
  /** What is particular to money from the customer's cash balance. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-customer_balance) */
  customer_balance?: PaymentMethodConfigurationCreateParams.CustomerBalance | undefined;
  /** What is particular to EPS. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-eps) */
  eps?: PaymentMethodConfigurationCreateParams.Eps | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** What is particular to FPX. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-fpx) */
  fpx?: PaymentMethodConfigurationCreateParams.Fpx | undefined;
  /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-fr_meal_voucher_conecs) */
  fr_meal_voucher_conecs?: PaymentMethodConfigurationCreateParams.FrMealVoucherConecs | undefined;
  /** What is particular to giropay. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-giropay) */
  giropay?: PaymentMethodConfigurationCreateParams.Giropay | undefined;
  /** What is particular to Google Pay. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-google_pay) */
  google_pay?: PaymentMethodConfigurationCreateParams.GooglePay | undefined;
  /** What is particular to GrabPay. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-grabpay) */
  grabpay?: PaymentMethodConfigurationCreateParams.Grabpay | undefined;
  /** What is particular to iDEAL. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-ideal) */
  ideal?: PaymentMethodConfigurationCreateParams.Ideal | undefined;
  /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-jcb) */
  jcb?: PaymentMethodConfigurationCreateParams.Jcb | undefined;
  /** What is particular to Kakao Pay. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-kakao_pay) */
  kakao_pay?: PaymentMethodConfigurationCreateParams.KakaoPay | undefined;
  /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-klarna) */
  klarna?: PaymentMethodConfigurationCreateParams.Klarna | undefined;
  /** What is particular to payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-konbini) */
  konbini?: PaymentMethodConfigurationCreateParams.Konbini | undefined;
  /** What is particular to Korean cards. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-kr_card) */
  kr_card?: PaymentMethodConfigurationCreateParams.KrCard | undefined;
  /** What is particular to Link. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-link) */
  link?: PaymentMethodConfigurationCreateParams.Link | undefined;
  /** What is particular to MB WAY. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-mb_way) */
  mb_way?: PaymentMethodConfigurationCreateParams.MbWay | undefined;
  /** What is particular to MobilePay. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-mobilepay) */
  mobilepay?: PaymentMethodConfigurationCreateParams.Mobilepay | undefined;
  /** What is particular to Multibanco. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-multibanco) */
  multibanco?: PaymentMethodConfigurationCreateParams.Multibanco | undefined;
  /** What it is called. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-name) */
  name?: string | undefined;
  /** What is particular to Naver Pay. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-naver_pay) */
  naver_pay?: PaymentMethodConfigurationCreateParams.NaverPay | undefined;
  /** What is particular to BECS direct debits in New Zealand. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-nz_bank_account) */
  nz_bank_account?: PaymentMethodConfigurationCreateParams.NzBankAccount | undefined;
  /** What is particular to OXXO. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-oxxo) */
  oxxo?: PaymentMethodConfigurationCreateParams.Oxxo | undefined;
  /** What is particular to Przelewy24. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-p24) */
  p24?: PaymentMethodConfigurationCreateParams.P24 | undefined;
  /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-parent) */
  parent?: string | undefined;
  /** What is particular to Pay by Bank. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-pay_by_bank) */
  pay_by_bank?: PaymentMethodConfigurationCreateParams.PayByBank | undefined;
  /** What is particular to PAYCO. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-payco) */
  payco?: PaymentMethodConfigurationCreateParams.Payco | undefined;
  /** What is particular to PayNow. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-paynow) */
  paynow?: PaymentMethodConfigurationCreateParams.Paynow | undefined;
  /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-paypal) */
  paypal?: PaymentMethodConfigurationCreateParams.Paypal | undefined;
  /** What is particular to PayPay. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-paypay) */
  paypay?: PaymentMethodConfigurationCreateParams.Paypay | undefined;
  /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-payto) */
  payto?: PaymentMethodConfigurationCreateParams.Payto | undefined;
  /** What is particular to Pix. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-pix) */
  pix?: PaymentMethodConfigurationCreateParams.Pix | undefined;
  /** What is particular to PromptPay. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-promptpay) */
  promptpay?: PaymentMethodConfigurationCreateParams.Promptpay | undefined;
  /** What is particular to Revolut Pay. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-revolut_pay) */
  revolut_pay?: PaymentMethodConfigurationCreateParams.RevolutPay | undefined;
  /** What is particular to Samsung Pay. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-samsung_pay) */
  samsung_pay?: PaymentMethodConfigurationCreateParams.SamsungPay | undefined;
  /** What is particular to Satispay. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-satispay) */
  satispay?: PaymentMethodConfigurationCreateParams.Satispay | undefined;
  /** What is particular to Scalapay. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-scalapay) */
  scalapay?: PaymentMethodConfigurationCreateParams.Scalapay | undefined;
  /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-sepa_debit) */
  sepa_debit?: PaymentMethodConfigurationCreateParams.SepaDebit | undefined;
  /** What is particular to seQura. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-sequra) */
  sequra?: PaymentMethodConfigurationCreateParams.Sequra | undefined;
  /** What is particular to Sofort. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-sofort) */
  sofort?: PaymentMethodConfigurationCreateParams.Sofort | undefined;
  /** What is particular to Sunbit. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-sunbit) */
  sunbit?: PaymentMethodConfigurationCreateParams.Sunbit | undefined;
  /** What is particular to Swish. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-swish) */
  swish?: PaymentMethodConfigurationCreateParams.Swish | undefined;
  /** What is particular to TWINT. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-twint) */
  twint?: PaymentMethodConfigurationCreateParams.Twint | undefined;
  /** What is particular to UPI. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-upi) */
  upi?: PaymentMethodConfigurationCreateParams.Upi | undefined;
  /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-us_bank_account) */
  us_bank_account?: PaymentMethodConfigurationCreateParams.UsBankAccount | undefined;
  /** What is particular to WeChat Pay. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-wechat_pay) */
  wechat_pay?: PaymentMethodConfigurationCreateParams.WechatPay | undefined;
  /** What is particular to Zip. [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-zip) */
  zip?: PaymentMethodConfigurationCreateParams.Zip | undefined;
}
export declare namespace PaymentMethodConfigurationCreateParams {
  export interface AcssDebit {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-acss_debit-display_preference) */
    display_preference?: AcssDebit.DisplayPreference | undefined;
  }
  export namespace AcssDebit {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-acss_debit-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Affirm {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-affirm-display_preference) */
    display_preference?: Affirm.DisplayPreference | undefined;
  }
  export namespace Affirm {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-affirm-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface AfterpayClearpay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-afterpay_clearpay-display_preference) */
    display_preference?: AfterpayClearpay.DisplayPreference | undefined;
  }
  export namespace AfterpayClearpay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-afterpay_clearpay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Alipay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-alipay-display_preference) */
    display_preference?: Alipay.DisplayPreference | undefined;
  }
  export namespace Alipay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-alipay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Alma {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-alma-display_preference) */
    display_preference?: Alma.DisplayPreference | undefined;
  }
  export namespace Alma {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-alma-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface AmazonPay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-amazon_pay-display_preference) */
    display_preference?: AmazonPay.DisplayPreference | undefined;
  }
  export namespace AmazonPay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-amazon_pay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface ApplePay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-apple_pay-display_preference) */
    display_preference?: ApplePay.DisplayPreference | undefined;
  }
  export namespace ApplePay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-apple_pay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface ApplePayLater {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-apple_pay_later-display_preference) */
    display_preference?: ApplePayLater.DisplayPreference | undefined;
  }
  export namespace ApplePayLater {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-apple_pay_later-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface AuBecsDebit {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-au_becs_debit-display_preference) */
    display_preference?: AuBecsDebit.DisplayPreference | undefined;
  }
  export namespace AuBecsDebit {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-au_becs_debit-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface BacsDebit {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-bacs_debit-display_preference) */
    display_preference?: BacsDebit.DisplayPreference | undefined;
  }
  export namespace BacsDebit {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-bacs_debit-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Bancontact {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-bancontact-display_preference) */
    display_preference?: Bancontact.DisplayPreference | undefined;
  }
  export namespace Bancontact {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-bancontact-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Billie {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-billie-display_preference) */
    display_preference?: Billie.DisplayPreference | undefined;
  }
  export namespace Billie {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-billie-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Bizum {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-bizum-display_preference) */
    display_preference?: Bizum.DisplayPreference | undefined;
  }
  export namespace Bizum {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-bizum-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Blik {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-blik-display_preference) */
    display_preference?: Blik.DisplayPreference | undefined;
  }
  export namespace Blik {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-blik-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Boleto {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-boleto-display_preference) */
    display_preference?: Boleto.DisplayPreference | undefined;
  }
  export namespace Boleto {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-boleto-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Card {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-card-display_preference) */
    display_preference?: Card.DisplayPreference | undefined;
  }
  export namespace Card {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-card-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface CartesBancaires {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-cartes_bancaires-display_preference) */
    display_preference?: CartesBancaires.DisplayPreference | undefined;
  }
  export namespace CartesBancaires {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-cartes_bancaires-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Cashapp {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-cashapp-display_preference) */
    display_preference?: Cashapp.DisplayPreference | undefined;
  }
  export namespace Cashapp {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-cashapp-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Crypto {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-crypto-display_preference) */
    display_preference?: Crypto.DisplayPreference | undefined;
  }
  export namespace Crypto {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-crypto-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface CustomerBalance {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-customer_balance-display_preference) */
    display_preference?: CustomerBalance.DisplayPreference | undefined;
  }
  export namespace CustomerBalance {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-customer_balance-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Eps {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-eps-display_preference) */
    display_preference?: Eps.DisplayPreference | undefined;
  }
  export namespace Eps {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-eps-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Fpx {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-fpx-display_preference) */
    display_preference?: Fpx.DisplayPreference | undefined;
  }
  export namespace Fpx {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-fpx-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface FrMealVoucherConecs {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-fr_meal_voucher_conecs-display_preference) */
    display_preference?: FrMealVoucherConecs.DisplayPreference | undefined;
  }
  export namespace FrMealVoucherConecs {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-fr_meal_voucher_conecs-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Giropay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-giropay-display_preference) */
    display_preference?: Giropay.DisplayPreference | undefined;
  }
  export namespace Giropay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-giropay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface GooglePay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-google_pay-display_preference) */
    display_preference?: GooglePay.DisplayPreference | undefined;
  }
  export namespace GooglePay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-google_pay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Grabpay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-grabpay-display_preference) */
    display_preference?: Grabpay.DisplayPreference | undefined;
  }
  export namespace Grabpay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-grabpay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Ideal {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-ideal-display_preference) */
    display_preference?: Ideal.DisplayPreference | undefined;
  }
  export namespace Ideal {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-ideal-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Jcb {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-jcb-display_preference) */
    display_preference?: Jcb.DisplayPreference | undefined;
  }
  export namespace Jcb {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-jcb-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface KakaoPay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-kakao_pay-display_preference) */
    display_preference?: KakaoPay.DisplayPreference | undefined;
  }
  export namespace KakaoPay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-kakao_pay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Klarna {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-klarna-display_preference) */
    display_preference?: Klarna.DisplayPreference | undefined;
  }
  export namespace Klarna {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-klarna-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Konbini {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-konbini-display_preference) */
    display_preference?: Konbini.DisplayPreference | undefined;
  }
  export namespace Konbini {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-konbini-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface KrCard {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-kr_card-display_preference) */
    display_preference?: KrCard.DisplayPreference | undefined;
  }
  export namespace KrCard {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-kr_card-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Link {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-link-display_preference) */
    display_preference?: Link.DisplayPreference | undefined;
  }
  export namespace Link {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-link-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface MbWay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-mb_way-display_preference) */
    display_preference?: MbWay.DisplayPreference | undefined;
  }
  export namespace MbWay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-mb_way-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Mobilepay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-mobilepay-display_preference) */
    display_preference?: Mobilepay.DisplayPreference | undefined;
  }
  export namespace Mobilepay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-mobilepay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Multibanco {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-multibanco-display_preference) */
    display_preference?: Multibanco.DisplayPreference | undefined;
  }
  export namespace Multibanco {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-multibanco-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface NaverPay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-naver_pay-display_preference) */
    display_preference?: NaverPay.DisplayPreference | undefined;
  }
  export namespace NaverPay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-naver_pay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface NzBankAccount {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-nz_bank_account-display_preference) */
    display_preference?: NzBankAccount.DisplayPreference | undefined;
  }
  export namespace NzBankAccount {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-nz_bank_account-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Oxxo {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-oxxo-display_preference) */
    display_preference?: Oxxo.DisplayPreference | undefined;
  }
  export namespace Oxxo {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-oxxo-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface P24 {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-p24-display_preference) */
    display_preference?: P24.DisplayPreference | undefined;
  }
  export namespace P24 {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-p24-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface PayByBank {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-pay_by_bank-display_preference) */
    display_preference?: PayByBank.DisplayPreference | undefined;
  }
  export namespace PayByBank {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-pay_by_bank-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Payco {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-payco-display_preference) */
    display_preference?: Payco.DisplayPreference | undefined;
  }
  export namespace Payco {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-payco-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Paynow {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-paynow-display_preference) */
    display_preference?: Paynow.DisplayPreference | undefined;
  }
  export namespace Paynow {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-paynow-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Paypal {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-paypal-display_preference) */
    display_preference?: Paypal.DisplayPreference | undefined;
  }
  export namespace Paypal {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-paypal-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Paypay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-paypay-display_preference) */
    display_preference?: Paypay.DisplayPreference | undefined;
  }
  export namespace Paypay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-paypay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Payto {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-payto-display_preference) */
    display_preference?: Payto.DisplayPreference | undefined;
  }
  export namespace Payto {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-payto-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Pix {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-pix-display_preference) */
    display_preference?: Pix.DisplayPreference | undefined;
  }
  export namespace Pix {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-pix-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Promptpay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-promptpay-display_preference) */
    display_preference?: Promptpay.DisplayPreference | undefined;
  }
  export namespace Promptpay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-promptpay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface RevolutPay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-revolut_pay-display_preference) */
    display_preference?: RevolutPay.DisplayPreference | undefined;
  }
  export namespace RevolutPay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-revolut_pay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface SamsungPay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-samsung_pay-display_preference) */
    display_preference?: SamsungPay.DisplayPreference | undefined;
  }
  export namespace SamsungPay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-samsung_pay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Satispay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-satispay-display_preference) */
    display_preference?: Satispay.DisplayPreference | undefined;
  }
  export namespace Satispay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-satispay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Scalapay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-scalapay-display_preference) */
    display_preference?: Scalapay.DisplayPreference | undefined;
  }
  export namespace Scalapay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-scalapay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface SepaDebit {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-sepa_debit-display_preference) */
    display_preference?: SepaDebit.DisplayPreference | undefined;
  }
  export namespace SepaDebit {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-sepa_debit-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Sequra {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-sequra-display_preference) */
    display_preference?: Sequra.DisplayPreference | undefined;
  }
  export namespace Sequra {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-sequra-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Sofort {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-sofort-display_preference) */
    display_preference?: Sofort.DisplayPreference | undefined;
  }
  export namespace Sofort {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-sofort-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Sunbit {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-sunbit-display_preference) */
    display_preference?: Sunbit.DisplayPreference | undefined;
  }
  export namespace Sunbit {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-sunbit-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Swish {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-swish-display_preference) */
    display_preference?: Swish.DisplayPreference | undefined;
  }
  export namespace Swish {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-swish-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Twint {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-twint-display_preference) */
    display_preference?: Twint.DisplayPreference | undefined;
  }
  export namespace Twint {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-twint-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Upi {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-upi-display_preference) */
    display_preference?: Upi.DisplayPreference | undefined;
  }
  export namespace Upi {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-upi-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface UsBankAccount {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-us_bank_account-display_preference) */
    display_preference?: UsBankAccount.DisplayPreference | undefined;
  }
  export namespace UsBankAccount {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-us_bank_account-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface WechatPay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-wechat_pay-display_preference) */
    display_preference?: WechatPay.DisplayPreference | undefined;
  }
  export namespace WechatPay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-wechat_pay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Zip {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-zip-display_preference) */
    display_preference?: Zip.DisplayPreference | undefined;
  }
  export namespace Zip {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-zip-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
}

export interface PaymentMethodConfigurationRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface PaymentMethodConfigurationUpdateParams {
  /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-acss_debit) */
  acss_debit?: PaymentMethodConfigurationUpdateParams.AcssDebit | undefined;
  /** Whether it can be used for something new. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-active) */
  active?: boolean | undefined;
  /** What is particular to Affirm. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-affirm) */
  affirm?: PaymentMethodConfigurationUpdateParams.Affirm | undefined;
  /** What is particular to Afterpay or Clearpay. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-afterpay_clearpay) */
  afterpay_clearpay?: PaymentMethodConfigurationUpdateParams.AfterpayClearpay | undefined;
  /** What is particular to Alipay. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-alipay) */
  alipay?: PaymentMethodConfigurationUpdateParams.Alipay | undefined;
  /** What is particular to Alma. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-alma) */
  alma?: PaymentMethodConfigurationUpdateParams.Alma | undefined;
  /** What is particular to Amazon Pay. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-amazon_pay) */
  amazon_pay?: PaymentMethodConfigurationUpdateParams.AmazonPay | undefined;
  /** What is particular to Apple Pay. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-apple_pay) */
  apple_pay?: PaymentMethodConfigurationUpdateParams.ApplePay | undefined;
  /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-apple_pay_later) */
  apple_pay_later?: PaymentMethodConfigurationUpdateParams.ApplePayLater | undefined;
  /** What is particular to BECS direct debits in Australia. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-au_becs_debit) */
  au_becs_debit?: PaymentMethodConfigurationUpdateParams.AuBecsDebit | undefined;
  /** What is particular to Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-bacs_debit) */
  bacs_debit?: PaymentMethodConfigurationUpdateParams.BacsDebit | undefined;
  /** What is particular to Bancontact. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-bancontact) */
  bancontact?: PaymentMethodConfigurationUpdateParams.Bancontact | undefined;
  /** What is particular to Billie. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-billie) */
  billie?: PaymentMethodConfigurationUpdateParams.Billie | undefined;
  /** What is particular to Bizum. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-bizum) */
  bizum?: PaymentMethodConfigurationUpdateParams.Bizum | undefined;
  /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-blik) */
  blik?: PaymentMethodConfigurationUpdateParams.Blik | undefined;
  /** What is particular to Boleto. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-boleto) */
  boleto?: PaymentMethodConfigurationUpdateParams.Boleto | undefined;
  /** What is particular to cards. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-card) */
  card?: PaymentMethodConfigurationUpdateParams.Card | undefined;
  /** What is particular to Cartes Bancaires. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-cartes_bancaires) */
  cartes_bancaires?: PaymentMethodConfigurationUpdateParams.CartesBancaires | undefined;
  /** What is particular to Cash App Pay. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-cashapp) */
  cashapp?: PaymentMethodConfigurationUpdateParams.Cashapp | undefined;
  /** What is particular to stablecoins. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-crypto) */
  crypto?: PaymentMethodConfigurationUpdateParams.Crypto | undefined;
  /** What is particular to money from the customer's cash balance. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-customer_balance) */
  customer_balance?: PaymentMethodConfigurationUpdateParams.CustomerBalance | undefined;
  /** What is particular to EPS. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-eps) */
  eps?: PaymentMethodConfigurationUpdateParams.Eps | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** What is particular to FPX. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-fpx) */
  fpx?: PaymentMethodConfigurationUpdateParams.Fpx | undefined;
  /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-fr_meal_voucher_conecs) */
  fr_meal_voucher_conecs?: PaymentMethodConfigurationUpdateParams.FrMealVoucherConecs | undefined;
  /** What is particular to giropay. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-giropay) */
  giropay?: PaymentMethodConfigurationUpdateParams.Giropay | undefined;
  /** What is particular to Google Pay. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-google_pay) */
  google_pay?: PaymentMethodConfigurationUpdateParams.GooglePay | undefined;
  /** What is particular to GrabPay. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-grabpay) */
  grabpay?: PaymentMethodConfigurationUpdateParams.Grabpay | undefined;
  /** What is particular to iDEAL. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-ideal) */
  ideal?: PaymentMethodConfigurationUpdateParams.Ideal | undefined;
  /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-jcb) */
  jcb?: PaymentMethodConfigurationUpdateParams.Jcb | undefined;
  /** What is particular to Kakao Pay. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-kakao_pay) */
  kakao_pay?: PaymentMethodConfigurationUpdateParams.KakaoPay | undefined;
  /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-klarna) */
  klarna?: PaymentMethodConfigurationUpdateParams.Klarna | undefined;
  /** What is particular to payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-konbini) */
  konbini?: PaymentMethodConfigurationUpdateParams.Konbini | undefined;
  /** What is particular to Korean cards. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-kr_card) */
  kr_card?: PaymentMethodConfigurationUpdateParams.KrCard | undefined;
  /** What is particular to Link. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-link) */
  link?: PaymentMethodConfigurationUpdateParams.Link | undefined;
  /** What is particular to MB WAY. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-mb_way) */
  mb_way?: PaymentMethodConfigurationUpdateParams.MbWay | undefined;
  /** What is particular to MobilePay. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-mobilepay) */
  mobilepay?: PaymentMethodConfigurationUpdateParams.Mobilepay | undefined;
  /** What is particular to Multibanco. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-multibanco) */
  multibanco?: PaymentMethodConfigurationUpdateParams.Multibanco | undefined;
  /** What it is called. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-name) */
  name?: string | undefined;
  /** What is particular to Naver Pay. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-naver_pay) */
  naver_pay?: PaymentMethodConfigurationUpdateParams.NaverPay | undefined;
  /** What is particular to BECS direct debits in New Zealand. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-nz_bank_account) */
  nz_bank_account?: PaymentMethodConfigurationUpdateParams.NzBankAccount | undefined;
  /** What is particular to OXXO. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-oxxo) */
  oxxo?: PaymentMethodConfigurationUpdateParams.Oxxo | undefined;
  /** What is particular to Przelewy24. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-p24) */
  p24?: PaymentMethodConfigurationUpdateParams.P24 | undefined;
  /** What is particular to Pay by Bank. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-pay_by_bank) */
  pay_by_bank?: PaymentMethodConfigurationUpdateParams.PayByBank | undefined;
  /** What is particular to PAYCO. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-payco) */
  payco?: PaymentMethodConfigurationUpdateParams.Payco | undefined;
  /** What is particular to PayNow. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-paynow) */
  paynow?: PaymentMethodConfigurationUpdateParams.Paynow | undefined;
  /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-paypal) */
  paypal?: PaymentMethodConfigurationUpdateParams.Paypal | undefined;
  /** What is particular to PayPay. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-paypay) */
  paypay?: PaymentMethodConfigurationUpdateParams.Paypay | undefined;
  /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-payto) */
  payto?: PaymentMethodConfigurationUpdateParams.Payto | undefined;
  /** What is particular to Pix. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-pix) */
  pix?: PaymentMethodConfigurationUpdateParams.Pix | undefined;
  /** What is particular to PromptPay. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-promptpay) */
  promptpay?: PaymentMethodConfigurationUpdateParams.Promptpay | undefined;
  /** What is particular to Revolut Pay. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-revolut_pay) */
  revolut_pay?: PaymentMethodConfigurationUpdateParams.RevolutPay | undefined;
  /** What is particular to Samsung Pay. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-samsung_pay) */
  samsung_pay?: PaymentMethodConfigurationUpdateParams.SamsungPay | undefined;
  /** What is particular to Satispay. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-satispay) */
  satispay?: PaymentMethodConfigurationUpdateParams.Satispay | undefined;
  /** What is particular to Scalapay. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-scalapay) */
  scalapay?: PaymentMethodConfigurationUpdateParams.Scalapay | undefined;
  /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-sepa_debit) */
  sepa_debit?: PaymentMethodConfigurationUpdateParams.SepaDebit | undefined;
  /** What is particular to seQura. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-sequra) */
  sequra?: PaymentMethodConfigurationUpdateParams.Sequra | undefined;
  /** What is particular to Sofort. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-sofort) */
  sofort?: PaymentMethodConfigurationUpdateParams.Sofort | undefined;
  /** What is particular to Sunbit. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-sunbit) */
  sunbit?: PaymentMethodConfigurationUpdateParams.Sunbit | undefined;
  /** What is particular to Swish. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-swish) */
  swish?: PaymentMethodConfigurationUpdateParams.Swish | undefined;
  /** What is particular to TWINT. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-twint) */
  twint?: PaymentMethodConfigurationUpdateParams.Twint | undefined;
  /** What is particular to UPI. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-upi) */
  upi?: PaymentMethodConfigurationUpdateParams.Upi | undefined;
  /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-us_bank_account) */
  us_bank_account?: PaymentMethodConfigurationUpdateParams.UsBankAccount | undefined;
  /** What is particular to WeChat Pay. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-wechat_pay) */
  wechat_pay?: PaymentMethodConfigurationUpdateParams.WechatPay | undefined;
  /** What is particular to Zip. [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-zip) */
  zip?: PaymentMethodConfigurationUpdateParams.Zip | undefined;
}
export declare namespace PaymentMethodConfigurationUpdateParams {
  export interface AcssDebit {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-acss_debit-display_preference) */
    display_preference?: AcssDebit.DisplayPreference | undefined;
  }
  export namespace AcssDebit {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-acss_debit-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Affirm {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-affirm-display_preference) */
    display_preference?: Affirm.DisplayPreference | undefined;
  }
  export namespace Affirm {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-affirm-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface AfterpayClearpay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-afterpay_clearpay-display_preference) */
    display_preference?: AfterpayClearpay.DisplayPreference | undefined;
  }
  export namespace AfterpayClearpay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-afterpay_clearpay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Alipay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-alipay-display_preference) */
    display_preference?: Alipay.DisplayPreference | undefined;
  }
  export namespace Alipay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-alipay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Alma {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-alma-display_preference) */
    display_preference?: Alma.DisplayPreference | undefined;
  }
  export namespace Alma {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-alma-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface AmazonPay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-amazon_pay-display_preference) */
    display_preference?: AmazonPay.DisplayPreference | undefined;
  }
  export namespace AmazonPay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-amazon_pay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface ApplePay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-apple_pay-display_preference) */
    display_preference?: ApplePay.DisplayPreference | undefined;
  }
  export namespace ApplePay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-apple_pay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface ApplePayLater {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-apple_pay_later-display_preference) */
    display_preference?: ApplePayLater.DisplayPreference | undefined;
  }
  export namespace ApplePayLater {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-apple_pay_later-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface AuBecsDebit {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-au_becs_debit-display_preference) */
    display_preference?: AuBecsDebit.DisplayPreference | undefined;
  }
  export namespace AuBecsDebit {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-au_becs_debit-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface BacsDebit {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-bacs_debit-display_preference) */
    display_preference?: BacsDebit.DisplayPreference | undefined;
  }
  export namespace BacsDebit {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-bacs_debit-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Bancontact {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-bancontact-display_preference) */
    display_preference?: Bancontact.DisplayPreference | undefined;
  }
  export namespace Bancontact {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-bancontact-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Billie {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-billie-display_preference) */
    display_preference?: Billie.DisplayPreference | undefined;
  }
  export namespace Billie {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-billie-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Bizum {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-bizum-display_preference) */
    display_preference?: Bizum.DisplayPreference | undefined;
  }
  export namespace Bizum {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-bizum-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Blik {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-blik-display_preference) */
    display_preference?: Blik.DisplayPreference | undefined;
  }
  export namespace Blik {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-blik-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Boleto {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-boleto-display_preference) */
    display_preference?: Boleto.DisplayPreference | undefined;
  }
  export namespace Boleto {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-boleto-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Card {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-card-display_preference) */
    display_preference?: Card.DisplayPreference | undefined;
  }
  export namespace Card {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-card-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface CartesBancaires {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-cartes_bancaires-display_preference) */
    display_preference?: CartesBancaires.DisplayPreference | undefined;
  }
  export namespace CartesBancaires {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-cartes_bancaires-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Cashapp {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-cashapp-display_preference) */
    display_preference?: Cashapp.DisplayPreference | undefined;
  }
  export namespace Cashapp {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-cashapp-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Crypto {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-crypto-display_preference) */
    display_preference?: Crypto.DisplayPreference | undefined;
  }
  export namespace Crypto {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-crypto-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface CustomerBalance {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-customer_balance-display_preference) */
    display_preference?: CustomerBalance.DisplayPreference | undefined;
  }
  export namespace CustomerBalance {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-customer_balance-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Eps {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-eps-display_preference) */
    display_preference?: Eps.DisplayPreference | undefined;
  }
  export namespace Eps {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-eps-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Fpx {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-fpx-display_preference) */
    display_preference?: Fpx.DisplayPreference | undefined;
  }
  export namespace Fpx {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-fpx-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface FrMealVoucherConecs {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-fr_meal_voucher_conecs-display_preference) */
    display_preference?: FrMealVoucherConecs.DisplayPreference | undefined;
  }
  export namespace FrMealVoucherConecs {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-fr_meal_voucher_conecs-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Giropay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-giropay-display_preference) */
    display_preference?: Giropay.DisplayPreference | undefined;
  }
  export namespace Giropay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-giropay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface GooglePay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-google_pay-display_preference) */
    display_preference?: GooglePay.DisplayPreference | undefined;
  }
  export namespace GooglePay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-google_pay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Grabpay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-grabpay-display_preference) */
    display_preference?: Grabpay.DisplayPreference | undefined;
  }
  export namespace Grabpay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-grabpay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Ideal {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-ideal-display_preference) */
    display_preference?: Ideal.DisplayPreference | undefined;
  }
  export namespace Ideal {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-ideal-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Jcb {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-jcb-display_preference) */
    display_preference?: Jcb.DisplayPreference | undefined;
  }
  export namespace Jcb {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-jcb-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface KakaoPay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-kakao_pay-display_preference) */
    display_preference?: KakaoPay.DisplayPreference | undefined;
  }
  export namespace KakaoPay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-kakao_pay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Klarna {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-klarna-display_preference) */
    display_preference?: Klarna.DisplayPreference | undefined;
  }
  export namespace Klarna {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-klarna-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Konbini {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-konbini-display_preference) */
    display_preference?: Konbini.DisplayPreference | undefined;
  }
  export namespace Konbini {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-konbini-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface KrCard {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-kr_card-display_preference) */
    display_preference?: KrCard.DisplayPreference | undefined;
  }
  export namespace KrCard {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-kr_card-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Link {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-link-display_preference) */
    display_preference?: Link.DisplayPreference | undefined;
  }
  export namespace Link {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-link-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface MbWay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-mb_way-display_preference) */
    display_preference?: MbWay.DisplayPreference | undefined;
  }
  export namespace MbWay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-mb_way-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Mobilepay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-mobilepay-display_preference) */
    display_preference?: Mobilepay.DisplayPreference | undefined;
  }
  export namespace Mobilepay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-mobilepay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Multibanco {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-multibanco-display_preference) */
    display_preference?: Multibanco.DisplayPreference | undefined;
  }
  export namespace Multibanco {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-multibanco-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface NaverPay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-naver_pay-display_preference) */
    display_preference?: NaverPay.DisplayPreference | undefined;
  }
  export namespace NaverPay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-naver_pay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface NzBankAccount {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-nz_bank_account-display_preference) */
    display_preference?: NzBankAccount.DisplayPreference | undefined;
  }
  export namespace NzBankAccount {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-nz_bank_account-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Oxxo {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-oxxo-display_preference) */
    display_preference?: Oxxo.DisplayPreference | undefined;
  }
  export namespace Oxxo {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-oxxo-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface P24 {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-p24-display_preference) */
    display_preference?: P24.DisplayPreference | undefined;
  }
  export namespace P24 {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-p24-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface PayByBank {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-pay_by_bank-display_preference) */
    display_preference?: PayByBank.DisplayPreference | undefined;
  }
  export namespace PayByBank {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-pay_by_bank-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Payco {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-payco-display_preference) */
    display_preference?: Payco.DisplayPreference | undefined;
  }
  export namespace Payco {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-payco-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Paynow {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-paynow-display_preference) */
    display_preference?: Paynow.DisplayPreference | undefined;
  }
  export namespace Paynow {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-paynow-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Paypal {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-paypal-display_preference) */
    display_preference?: Paypal.DisplayPreference | undefined;
  }
  export namespace Paypal {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-paypal-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Paypay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-paypay-display_preference) */
    display_preference?: Paypay.DisplayPreference | undefined;
  }
  export namespace Paypay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-paypay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Payto {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-payto-display_preference) */
    display_preference?: Payto.DisplayPreference | undefined;
  }
  export namespace Payto {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-payto-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Pix {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-pix-display_preference) */
    display_preference?: Pix.DisplayPreference | undefined;
  }
  export namespace Pix {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-pix-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Promptpay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-promptpay-display_preference) */
    display_preference?: Promptpay.DisplayPreference | undefined;
  }
  export namespace Promptpay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-promptpay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface RevolutPay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-revolut_pay-display_preference) */
    display_preference?: RevolutPay.DisplayPreference | undefined;
  }
  export namespace RevolutPay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-revolut_pay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface SamsungPay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-samsung_pay-display_preference) */
    display_preference?: SamsungPay.DisplayPreference | undefined;
  }
  export namespace SamsungPay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-samsung_pay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Satispay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-satispay-display_preference) */
    display_preference?: Satispay.DisplayPreference | undefined;
  }
  export namespace Satispay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-satispay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Scalapay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-scalapay-display_preference) */
    display_preference?: Scalapay.DisplayPreference | undefined;
  }
  export namespace Scalapay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-scalapay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface SepaDebit {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-sepa_debit-display_preference) */
    display_preference?: SepaDebit.DisplayPreference | undefined;
  }
  export namespace SepaDebit {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-sepa_debit-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Sequra {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-sequra-display_preference) */
    display_preference?: Sequra.DisplayPreference | undefined;
  }
  export namespace Sequra {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-sequra-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Sofort {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-sofort-display_preference) */
    display_preference?: Sofort.DisplayPreference | undefined;
  }
  export namespace Sofort {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-sofort-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Sunbit {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-sunbit-display_preference) */
    display_preference?: Sunbit.DisplayPreference | undefined;
  }
  export namespace Sunbit {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-sunbit-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Swish {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-swish-display_preference) */
    display_preference?: Swish.DisplayPreference | undefined;
  }
  export namespace Swish {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-swish-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Twint {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-twint-display_preference) */
    display_preference?: Twint.DisplayPreference | undefined;
  }
  export namespace Twint {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-twint-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Upi {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-upi-display_preference) */
    display_preference?: Upi.DisplayPreference | undefined;
  }
  export namespace Upi {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-upi-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface UsBankAccount {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-us_bank_account-display_preference) */
    display_preference?: UsBankAccount.DisplayPreference | undefined;
  }
  export namespace UsBankAccount {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-us_bank_account-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface WechatPay {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-wechat_pay-display_preference) */
    display_preference?: WechatPay.DisplayPreference | undefined;
  }
  export namespace WechatPay {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-wechat_pay-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Zip {
    /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-zip-display_preference) */
    display_preference?: Zip.DisplayPreference | undefined;
  }
  export namespace Zip {
    export interface DisplayPreference {
      /** [Docs](https://docs.stripe.com/api/payment_method_configurations/update#update_payment_method_configuration-zip-display_preference-preference) */
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
}

export interface PaymentMethodConfigurationListParams extends PaginationParams {
  /** Only those that can be used for something new, or only the others. [Docs](https://docs.stripe.com/api/payment_method_configurations/list#list_payment_method_configurations-active) */
  active?: boolean | undefined;
  /** Id of the Connect platform that made it (`ca_…`). [Docs](https://docs.stripe.com/api/payment_method_configurations/list#list_payment_method_configurations-application) */
  application?: Emptyable<string> | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
