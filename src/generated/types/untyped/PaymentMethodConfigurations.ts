// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString } from '../../../core/words.ts';
import type { PaginationParams } from '../shared.ts';

export interface PaymentMethodConfiguration {
  id: string;
  object: 'payment_method_configuration';
  acss_debit?: PaymentMethodConfiguration.AcssDebit;
  active: boolean;
  affirm?: PaymentMethodConfiguration.Affirm;
  afterpay_clearpay?: PaymentMethodConfiguration.AfterpayClearpay;
  alipay?: PaymentMethodConfiguration.Alipay;
  alma?: PaymentMethodConfiguration.Alma;
  amazon_pay?: PaymentMethodConfiguration.AmazonPay;
  apple_pay?: PaymentMethodConfiguration.ApplePay;
  application: string | null;
  au_becs_debit?: PaymentMethodConfiguration.AuBecsDebit;
  bacs_debit?: PaymentMethodConfiguration.BacsDebit;
  bancontact?: PaymentMethodConfiguration.Bancontact;
  billie?: PaymentMethodConfiguration.Billie;
  bizum?: PaymentMethodConfiguration.Bizum;
  blik?: PaymentMethodConfiguration.Blik;
  boleto?: PaymentMethodConfiguration.Boleto;
  card?: PaymentMethodConfiguration.Card;
  cartes_bancaires?: PaymentMethodConfiguration.CartesBancaires;
  cashapp?: PaymentMethodConfiguration.Cashapp;
  crypto?: PaymentMethodConfiguration.Crypto;
  customer_balance?: PaymentMethodConfiguration.CustomerBalance;
  eps?: PaymentMethodConfiguration.Eps;
  fpx?: PaymentMethodConfiguration.Fpx;
  giropay?: PaymentMethodConfiguration.Giropay;
  google_pay?: PaymentMethodConfiguration.GooglePay;
  grabpay?: PaymentMethodConfiguration.Grabpay;
  ideal?: PaymentMethodConfiguration.Ideal;
  is_default: boolean;
  jcb?: PaymentMethodConfiguration.Jcb;
  kakao_pay?: PaymentMethodConfiguration.KakaoPay;
  klarna?: PaymentMethodConfiguration.Klarna;
  konbini?: PaymentMethodConfiguration.Konbini;
  kr_card?: PaymentMethodConfiguration.KrCard;
  link?: PaymentMethodConfiguration.Link;
  livemode: boolean;
  mb_way?: PaymentMethodConfiguration.MbWay;
  mobilepay?: PaymentMethodConfiguration.Mobilepay;
  multibanco?: PaymentMethodConfiguration.Multibanco;
  name: string;
  naver_pay?: PaymentMethodConfiguration.NaverPay;
  nz_bank_account?: PaymentMethodConfiguration.NzBankAccount;
  oxxo?: PaymentMethodConfiguration.Oxxo;
  p24?: PaymentMethodConfiguration.P24;
  parent: string | null;
  pay_by_bank?: PaymentMethodConfiguration.PayByBank;
  payco?: PaymentMethodConfiguration.Payco;
  paynow?: PaymentMethodConfiguration.Paynow;
  paypal?: PaymentMethodConfiguration.Paypal;
  paypay?: PaymentMethodConfiguration.Paypay;
  payto?: PaymentMethodConfiguration.Payto;
  pix?: PaymentMethodConfiguration.Pix;
  promptpay?: PaymentMethodConfiguration.Promptpay;
  revolut_pay?: PaymentMethodConfiguration.RevolutPay;
  samsung_pay?: PaymentMethodConfiguration.SamsungPay;
  satispay?: PaymentMethodConfiguration.Satispay;
  scalapay?: PaymentMethodConfiguration.Scalapay;
  sepa_debit?: PaymentMethodConfiguration.SepaDebit;
  sequra?: PaymentMethodConfiguration.Sequra;
  sofort?: PaymentMethodConfiguration.Sofort;
  sunbit?: PaymentMethodConfiguration.Sunbit;
  swish?: PaymentMethodConfiguration.Swish;
  twint?: PaymentMethodConfiguration.Twint;
  upi?: PaymentMethodConfiguration.Upi;
  us_bank_account?: PaymentMethodConfiguration.UsBankAccount;
  wechat_pay?: PaymentMethodConfiguration.WechatPay;
  zip?: PaymentMethodConfiguration.Zip;
}
export declare namespace PaymentMethodConfiguration {
  export interface AcssDebit {
    available: boolean;
    display_preference: AcssDebit.DisplayPreference;
  }
  export namespace AcssDebit {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Affirm {
    available: boolean;
    display_preference: Affirm.DisplayPreference;
  }
  export namespace Affirm {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface AfterpayClearpay {
    available: boolean;
    display_preference: AfterpayClearpay.DisplayPreference;
  }
  export namespace AfterpayClearpay {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Alipay {
    available: boolean;
    display_preference: Alipay.DisplayPreference;
  }
  export namespace Alipay {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Alma {
    available: boolean;
    display_preference: Alma.DisplayPreference;
  }
  export namespace Alma {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface AmazonPay {
    available: boolean;
    display_preference: AmazonPay.DisplayPreference;
  }
  export namespace AmazonPay {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface ApplePay {
    available: boolean;
    display_preference: ApplePay.DisplayPreference;
  }
  export namespace ApplePay {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface AuBecsDebit {
    available: boolean;
    display_preference: AuBecsDebit.DisplayPreference;
  }
  export namespace AuBecsDebit {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface BacsDebit {
    available: boolean;
    display_preference: BacsDebit.DisplayPreference;
  }
  export namespace BacsDebit {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Bancontact {
    available: boolean;
    display_preference: Bancontact.DisplayPreference;
  }
  export namespace Bancontact {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Billie {
    available: boolean;
    display_preference: Billie.DisplayPreference;
  }
  export namespace Billie {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Bizum {
    available: boolean;
    display_preference: Bizum.DisplayPreference;
  }
  export namespace Bizum {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Blik {
    available: boolean;
    display_preference: Blik.DisplayPreference;
  }
  export namespace Blik {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Boleto {
    available: boolean;
    display_preference: Boleto.DisplayPreference;
  }
  export namespace Boleto {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Card {
    available: boolean;
    display_preference: Card.DisplayPreference;
  }
  export namespace Card {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface CartesBancaires {
    available: boolean;
    display_preference: CartesBancaires.DisplayPreference;
  }
  export namespace CartesBancaires {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Cashapp {
    available: boolean;
    display_preference: Cashapp.DisplayPreference;
  }
  export namespace Cashapp {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Crypto {
    available: boolean;
    display_preference: Crypto.DisplayPreference;
  }
  export namespace Crypto {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface CustomerBalance {
    available: boolean;
    display_preference: CustomerBalance.DisplayPreference;
  }
  export namespace CustomerBalance {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Eps {
    available: boolean;
    display_preference: Eps.DisplayPreference;
  }
  export namespace Eps {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Fpx {
    available: boolean;
    display_preference: Fpx.DisplayPreference;
  }
  export namespace Fpx {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Giropay {
    available: boolean;
    display_preference: Giropay.DisplayPreference;
  }
  export namespace Giropay {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface GooglePay {
    available: boolean;
    display_preference: GooglePay.DisplayPreference;
  }
  export namespace GooglePay {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Grabpay {
    available: boolean;
    display_preference: Grabpay.DisplayPreference;
  }
  export namespace Grabpay {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Ideal {
    available: boolean;
    display_preference: Ideal.DisplayPreference;
  }
  export namespace Ideal {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Jcb {
    available: boolean;
    display_preference: Jcb.DisplayPreference;
  }
  export namespace Jcb {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface KakaoPay {
    available: boolean;
    display_preference: KakaoPay.DisplayPreference;
  }
  export namespace KakaoPay {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Klarna {
    available: boolean;
    display_preference: Klarna.DisplayPreference;
  }
  export namespace Klarna {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Konbini {
    available: boolean;
    display_preference: Konbini.DisplayPreference;
  }
  export namespace Konbini {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface KrCard {
    available: boolean;
    display_preference: KrCard.DisplayPreference;
  }
  export namespace KrCard {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Link {
    available: boolean;
    display_preference: Link.DisplayPreference;
  }
  export namespace Link {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface MbWay {
    available: boolean;
    display_preference: MbWay.DisplayPreference;
  }
  export namespace MbWay {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Mobilepay {
    available: boolean;
    display_preference: Mobilepay.DisplayPreference;
  }
  export namespace Mobilepay {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Multibanco {
    available: boolean;
    display_preference: Multibanco.DisplayPreference;
  }
  export namespace Multibanco {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface NaverPay {
    available: boolean;
    display_preference: NaverPay.DisplayPreference;
  }
  export namespace NaverPay {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface NzBankAccount {
    available: boolean;
    display_preference: NzBankAccount.DisplayPreference;
  }
  export namespace NzBankAccount {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Oxxo {
    available: boolean;
    display_preference: Oxxo.DisplayPreference;
  }
  export namespace Oxxo {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface P24 {
    available: boolean;
    display_preference: P24.DisplayPreference;
  }
  export namespace P24 {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface PayByBank {
    available: boolean;
    display_preference: PayByBank.DisplayPreference;
  }
  export namespace PayByBank {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Payco {
    available: boolean;
    display_preference: Payco.DisplayPreference;
  }
  export namespace Payco {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Paynow {
    available: boolean;
    display_preference: Paynow.DisplayPreference;
  }
  export namespace Paynow {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Paypal {
    available: boolean;
    display_preference: Paypal.DisplayPreference;
  }
  export namespace Paypal {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Paypay {
    available: boolean;
    display_preference: Paypay.DisplayPreference;
  }
  export namespace Paypay {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Payto {
    available: boolean;
    display_preference: Payto.DisplayPreference;
  }
  export namespace Payto {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Pix {
    available: boolean;
    display_preference: Pix.DisplayPreference;
  }
  export namespace Pix {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Promptpay {
    available: boolean;
    display_preference: Promptpay.DisplayPreference;
  }
  export namespace Promptpay {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface RevolutPay {
    available: boolean;
    display_preference: RevolutPay.DisplayPreference;
  }
  export namespace RevolutPay {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface SamsungPay {
    available: boolean;
    display_preference: SamsungPay.DisplayPreference;
  }
  export namespace SamsungPay {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Satispay {
    available: boolean;
    display_preference: Satispay.DisplayPreference;
  }
  export namespace Satispay {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Scalapay {
    available: boolean;
    display_preference: Scalapay.DisplayPreference;
  }
  export namespace Scalapay {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface SepaDebit {
    available: boolean;
    display_preference: SepaDebit.DisplayPreference;
  }
  export namespace SepaDebit {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Sequra {
    available: boolean;
    display_preference: Sequra.DisplayPreference;
  }
  export namespace Sequra {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Sofort {
    available: boolean;
    display_preference: Sofort.DisplayPreference;
  }
  export namespace Sofort {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Sunbit {
    available: boolean;
    display_preference: Sunbit.DisplayPreference;
  }
  export namespace Sunbit {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Swish {
    available: boolean;
    display_preference: Swish.DisplayPreference;
  }
  export namespace Swish {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Twint {
    available: boolean;
    display_preference: Twint.DisplayPreference;
  }
  export namespace Twint {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Upi {
    available: boolean;
    display_preference: Upi.DisplayPreference;
  }
  export namespace Upi {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface UsBankAccount {
    available: boolean;
    display_preference: UsBankAccount.DisplayPreference;
  }
  export namespace UsBankAccount {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface WechatPay {
    available: boolean;
    display_preference: WechatPay.DisplayPreference;
  }
  export namespace WechatPay {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
  export interface Zip {
    available: boolean;
    display_preference: Zip.DisplayPreference;
  }
  export namespace Zip {
    export interface DisplayPreference {
      overridable: boolean | null;
      preference: DisplayPreference.Preference;
      value: DisplayPreference.Value;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
      export type Value = 'off' | 'on' | OtherString;
    }
  }
}

export interface PaymentMethodConfigurationCreateParams {
  acss_debit?: PaymentMethodConfigurationCreateParams.AcssDebit | undefined;
  affirm?: PaymentMethodConfigurationCreateParams.Affirm | undefined;
  afterpay_clearpay?: PaymentMethodConfigurationCreateParams.AfterpayClearpay | undefined;
  alipay?: PaymentMethodConfigurationCreateParams.Alipay | undefined;
  alma?: PaymentMethodConfigurationCreateParams.Alma | undefined;
  amazon_pay?: PaymentMethodConfigurationCreateParams.AmazonPay | undefined;
  apple_pay?: PaymentMethodConfigurationCreateParams.ApplePay | undefined;
  apple_pay_later?: PaymentMethodConfigurationCreateParams.ApplePayLater | undefined;
  au_becs_debit?: PaymentMethodConfigurationCreateParams.AuBecsDebit | undefined;
  bacs_debit?: PaymentMethodConfigurationCreateParams.BacsDebit | undefined;
  bancontact?: PaymentMethodConfigurationCreateParams.Bancontact | undefined;
  billie?: PaymentMethodConfigurationCreateParams.Billie | undefined;
  bizum?: PaymentMethodConfigurationCreateParams.Bizum | undefined;
  blik?: PaymentMethodConfigurationCreateParams.Blik | undefined;
  boleto?: PaymentMethodConfigurationCreateParams.Boleto | undefined;
  card?: PaymentMethodConfigurationCreateParams.Card | undefined;
  cartes_bancaires?: PaymentMethodConfigurationCreateParams.CartesBancaires | undefined;
  cashapp?: PaymentMethodConfigurationCreateParams.Cashapp | undefined;
  crypto?: PaymentMethodConfigurationCreateParams.Crypto | undefined;
  customer_balance?: PaymentMethodConfigurationCreateParams.CustomerBalance | undefined;
  eps?: PaymentMethodConfigurationCreateParams.Eps | undefined;
  expand?: readonly string[] | undefined;
  fpx?: PaymentMethodConfigurationCreateParams.Fpx | undefined;
  fr_meal_voucher_conecs?: PaymentMethodConfigurationCreateParams.FrMealVoucherConecs | undefined;
  giropay?: PaymentMethodConfigurationCreateParams.Giropay | undefined;
  google_pay?: PaymentMethodConfigurationCreateParams.GooglePay | undefined;
  grabpay?: PaymentMethodConfigurationCreateParams.Grabpay | undefined;
  ideal?: PaymentMethodConfigurationCreateParams.Ideal | undefined;
  jcb?: PaymentMethodConfigurationCreateParams.Jcb | undefined;
  kakao_pay?: PaymentMethodConfigurationCreateParams.KakaoPay | undefined;
  klarna?: PaymentMethodConfigurationCreateParams.Klarna | undefined;
  konbini?: PaymentMethodConfigurationCreateParams.Konbini | undefined;
  kr_card?: PaymentMethodConfigurationCreateParams.KrCard | undefined;
  link?: PaymentMethodConfigurationCreateParams.Link | undefined;
  mb_way?: PaymentMethodConfigurationCreateParams.MbWay | undefined;
  mobilepay?: PaymentMethodConfigurationCreateParams.Mobilepay | undefined;
  multibanco?: PaymentMethodConfigurationCreateParams.Multibanco | undefined;
  name?: string | undefined;
  naver_pay?: PaymentMethodConfigurationCreateParams.NaverPay | undefined;
  nz_bank_account?: PaymentMethodConfigurationCreateParams.NzBankAccount | undefined;
  oxxo?: PaymentMethodConfigurationCreateParams.Oxxo | undefined;
  p24?: PaymentMethodConfigurationCreateParams.P24 | undefined;
  parent?: string | undefined;
  pay_by_bank?: PaymentMethodConfigurationCreateParams.PayByBank | undefined;
  payco?: PaymentMethodConfigurationCreateParams.Payco | undefined;
  paynow?: PaymentMethodConfigurationCreateParams.Paynow | undefined;
  paypal?: PaymentMethodConfigurationCreateParams.Paypal | undefined;
  paypay?: PaymentMethodConfigurationCreateParams.Paypay | undefined;
  payto?: PaymentMethodConfigurationCreateParams.Payto | undefined;
  pix?: PaymentMethodConfigurationCreateParams.Pix | undefined;
  promptpay?: PaymentMethodConfigurationCreateParams.Promptpay | undefined;
  revolut_pay?: PaymentMethodConfigurationCreateParams.RevolutPay | undefined;
  samsung_pay?: PaymentMethodConfigurationCreateParams.SamsungPay | undefined;
  satispay?: PaymentMethodConfigurationCreateParams.Satispay | undefined;
  scalapay?: PaymentMethodConfigurationCreateParams.Scalapay | undefined;
  sepa_debit?: PaymentMethodConfigurationCreateParams.SepaDebit | undefined;
  sequra?: PaymentMethodConfigurationCreateParams.Sequra | undefined;
  sofort?: PaymentMethodConfigurationCreateParams.Sofort | undefined;
  sunbit?: PaymentMethodConfigurationCreateParams.Sunbit | undefined;
  swish?: PaymentMethodConfigurationCreateParams.Swish | undefined;
  twint?: PaymentMethodConfigurationCreateParams.Twint | undefined;
  upi?: PaymentMethodConfigurationCreateParams.Upi | undefined;
  us_bank_account?: PaymentMethodConfigurationCreateParams.UsBankAccount | undefined;
  wechat_pay?: PaymentMethodConfigurationCreateParams.WechatPay | undefined;
  zip?: PaymentMethodConfigurationCreateParams.Zip | undefined;
}
export declare namespace PaymentMethodConfigurationCreateParams {
  export interface AcssDebit {
    display_preference?: AcssDebit.DisplayPreference | undefined;
  }
  export namespace AcssDebit {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Affirm {
    display_preference?: Affirm.DisplayPreference | undefined;
  }
  export namespace Affirm {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface AfterpayClearpay {
    display_preference?: AfterpayClearpay.DisplayPreference | undefined;
  }
  export namespace AfterpayClearpay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Alipay {
    display_preference?: Alipay.DisplayPreference | undefined;
  }
  export namespace Alipay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Alma {
    display_preference?: Alma.DisplayPreference | undefined;
  }
  export namespace Alma {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface AmazonPay {
    display_preference?: AmazonPay.DisplayPreference | undefined;
  }
  export namespace AmazonPay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface ApplePay {
    display_preference?: ApplePay.DisplayPreference | undefined;
  }
  export namespace ApplePay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface ApplePayLater {
    display_preference?: ApplePayLater.DisplayPreference | undefined;
  }
  export namespace ApplePayLater {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface AuBecsDebit {
    display_preference?: AuBecsDebit.DisplayPreference | undefined;
  }
  export namespace AuBecsDebit {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface BacsDebit {
    display_preference?: BacsDebit.DisplayPreference | undefined;
  }
  export namespace BacsDebit {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Bancontact {
    display_preference?: Bancontact.DisplayPreference | undefined;
  }
  export namespace Bancontact {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Billie {
    display_preference?: Billie.DisplayPreference | undefined;
  }
  export namespace Billie {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Bizum {
    display_preference?: Bizum.DisplayPreference | undefined;
  }
  export namespace Bizum {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Blik {
    display_preference?: Blik.DisplayPreference | undefined;
  }
  export namespace Blik {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Boleto {
    display_preference?: Boleto.DisplayPreference | undefined;
  }
  export namespace Boleto {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Card {
    display_preference?: Card.DisplayPreference | undefined;
  }
  export namespace Card {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface CartesBancaires {
    display_preference?: CartesBancaires.DisplayPreference | undefined;
  }
  export namespace CartesBancaires {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Cashapp {
    display_preference?: Cashapp.DisplayPreference | undefined;
  }
  export namespace Cashapp {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Crypto {
    display_preference?: Crypto.DisplayPreference | undefined;
  }
  export namespace Crypto {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface CustomerBalance {
    display_preference?: CustomerBalance.DisplayPreference | undefined;
  }
  export namespace CustomerBalance {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Eps {
    display_preference?: Eps.DisplayPreference | undefined;
  }
  export namespace Eps {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Fpx {
    display_preference?: Fpx.DisplayPreference | undefined;
  }
  export namespace Fpx {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface FrMealVoucherConecs {
    display_preference?: FrMealVoucherConecs.DisplayPreference | undefined;
  }
  export namespace FrMealVoucherConecs {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Giropay {
    display_preference?: Giropay.DisplayPreference | undefined;
  }
  export namespace Giropay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface GooglePay {
    display_preference?: GooglePay.DisplayPreference | undefined;
  }
  export namespace GooglePay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Grabpay {
    display_preference?: Grabpay.DisplayPreference | undefined;
  }
  export namespace Grabpay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Ideal {
    display_preference?: Ideal.DisplayPreference | undefined;
  }
  export namespace Ideal {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Jcb {
    display_preference?: Jcb.DisplayPreference | undefined;
  }
  export namespace Jcb {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface KakaoPay {
    display_preference?: KakaoPay.DisplayPreference | undefined;
  }
  export namespace KakaoPay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Klarna {
    display_preference?: Klarna.DisplayPreference | undefined;
  }
  export namespace Klarna {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Konbini {
    display_preference?: Konbini.DisplayPreference | undefined;
  }
  export namespace Konbini {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface KrCard {
    display_preference?: KrCard.DisplayPreference | undefined;
  }
  export namespace KrCard {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Link {
    display_preference?: Link.DisplayPreference | undefined;
  }
  export namespace Link {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface MbWay {
    display_preference?: MbWay.DisplayPreference | undefined;
  }
  export namespace MbWay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Mobilepay {
    display_preference?: Mobilepay.DisplayPreference | undefined;
  }
  export namespace Mobilepay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Multibanco {
    display_preference?: Multibanco.DisplayPreference | undefined;
  }
  export namespace Multibanco {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface NaverPay {
    display_preference?: NaverPay.DisplayPreference | undefined;
  }
  export namespace NaverPay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface NzBankAccount {
    display_preference?: NzBankAccount.DisplayPreference | undefined;
  }
  export namespace NzBankAccount {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Oxxo {
    display_preference?: Oxxo.DisplayPreference | undefined;
  }
  export namespace Oxxo {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface P24 {
    display_preference?: P24.DisplayPreference | undefined;
  }
  export namespace P24 {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface PayByBank {
    display_preference?: PayByBank.DisplayPreference | undefined;
  }
  export namespace PayByBank {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Payco {
    display_preference?: Payco.DisplayPreference | undefined;
  }
  export namespace Payco {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Paynow {
    display_preference?: Paynow.DisplayPreference | undefined;
  }
  export namespace Paynow {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Paypal {
    display_preference?: Paypal.DisplayPreference | undefined;
  }
  export namespace Paypal {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Paypay {
    display_preference?: Paypay.DisplayPreference | undefined;
  }
  export namespace Paypay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Payto {
    display_preference?: Payto.DisplayPreference | undefined;
  }
  export namespace Payto {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Pix {
    display_preference?: Pix.DisplayPreference | undefined;
  }
  export namespace Pix {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Promptpay {
    display_preference?: Promptpay.DisplayPreference | undefined;
  }
  export namespace Promptpay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface RevolutPay {
    display_preference?: RevolutPay.DisplayPreference | undefined;
  }
  export namespace RevolutPay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface SamsungPay {
    display_preference?: SamsungPay.DisplayPreference | undefined;
  }
  export namespace SamsungPay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Satispay {
    display_preference?: Satispay.DisplayPreference | undefined;
  }
  export namespace Satispay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Scalapay {
    display_preference?: Scalapay.DisplayPreference | undefined;
  }
  export namespace Scalapay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface SepaDebit {
    display_preference?: SepaDebit.DisplayPreference | undefined;
  }
  export namespace SepaDebit {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Sequra {
    display_preference?: Sequra.DisplayPreference | undefined;
  }
  export namespace Sequra {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Sofort {
    display_preference?: Sofort.DisplayPreference | undefined;
  }
  export namespace Sofort {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Sunbit {
    display_preference?: Sunbit.DisplayPreference | undefined;
  }
  export namespace Sunbit {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Swish {
    display_preference?: Swish.DisplayPreference | undefined;
  }
  export namespace Swish {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Twint {
    display_preference?: Twint.DisplayPreference | undefined;
  }
  export namespace Twint {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Upi {
    display_preference?: Upi.DisplayPreference | undefined;
  }
  export namespace Upi {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface UsBankAccount {
    display_preference?: UsBankAccount.DisplayPreference | undefined;
  }
  export namespace UsBankAccount {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface WechatPay {
    display_preference?: WechatPay.DisplayPreference | undefined;
  }
  export namespace WechatPay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Zip {
    display_preference?: Zip.DisplayPreference | undefined;
  }
  export namespace Zip {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
}

export interface PaymentMethodConfigurationRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface PaymentMethodConfigurationUpdateParams {
  acss_debit?: PaymentMethodConfigurationUpdateParams.AcssDebit | undefined;
  active?: boolean | undefined;
  affirm?: PaymentMethodConfigurationUpdateParams.Affirm | undefined;
  afterpay_clearpay?: PaymentMethodConfigurationUpdateParams.AfterpayClearpay | undefined;
  alipay?: PaymentMethodConfigurationUpdateParams.Alipay | undefined;
  alma?: PaymentMethodConfigurationUpdateParams.Alma | undefined;
  amazon_pay?: PaymentMethodConfigurationUpdateParams.AmazonPay | undefined;
  apple_pay?: PaymentMethodConfigurationUpdateParams.ApplePay | undefined;
  apple_pay_later?: PaymentMethodConfigurationUpdateParams.ApplePayLater | undefined;
  au_becs_debit?: PaymentMethodConfigurationUpdateParams.AuBecsDebit | undefined;
  bacs_debit?: PaymentMethodConfigurationUpdateParams.BacsDebit | undefined;
  bancontact?: PaymentMethodConfigurationUpdateParams.Bancontact | undefined;
  billie?: PaymentMethodConfigurationUpdateParams.Billie | undefined;
  bizum?: PaymentMethodConfigurationUpdateParams.Bizum | undefined;
  blik?: PaymentMethodConfigurationUpdateParams.Blik | undefined;
  boleto?: PaymentMethodConfigurationUpdateParams.Boleto | undefined;
  card?: PaymentMethodConfigurationUpdateParams.Card | undefined;
  cartes_bancaires?: PaymentMethodConfigurationUpdateParams.CartesBancaires | undefined;
  cashapp?: PaymentMethodConfigurationUpdateParams.Cashapp | undefined;
  crypto?: PaymentMethodConfigurationUpdateParams.Crypto | undefined;
  customer_balance?: PaymentMethodConfigurationUpdateParams.CustomerBalance | undefined;
  eps?: PaymentMethodConfigurationUpdateParams.Eps | undefined;
  expand?: readonly string[] | undefined;
  fpx?: PaymentMethodConfigurationUpdateParams.Fpx | undefined;
  fr_meal_voucher_conecs?: PaymentMethodConfigurationUpdateParams.FrMealVoucherConecs | undefined;
  giropay?: PaymentMethodConfigurationUpdateParams.Giropay | undefined;
  google_pay?: PaymentMethodConfigurationUpdateParams.GooglePay | undefined;
  grabpay?: PaymentMethodConfigurationUpdateParams.Grabpay | undefined;
  ideal?: PaymentMethodConfigurationUpdateParams.Ideal | undefined;
  jcb?: PaymentMethodConfigurationUpdateParams.Jcb | undefined;
  kakao_pay?: PaymentMethodConfigurationUpdateParams.KakaoPay | undefined;
  klarna?: PaymentMethodConfigurationUpdateParams.Klarna | undefined;
  konbini?: PaymentMethodConfigurationUpdateParams.Konbini | undefined;
  kr_card?: PaymentMethodConfigurationUpdateParams.KrCard | undefined;
  link?: PaymentMethodConfigurationUpdateParams.Link | undefined;
  mb_way?: PaymentMethodConfigurationUpdateParams.MbWay | undefined;
  mobilepay?: PaymentMethodConfigurationUpdateParams.Mobilepay | undefined;
  multibanco?: PaymentMethodConfigurationUpdateParams.Multibanco | undefined;
  name?: string | undefined;
  naver_pay?: PaymentMethodConfigurationUpdateParams.NaverPay | undefined;
  nz_bank_account?: PaymentMethodConfigurationUpdateParams.NzBankAccount | undefined;
  oxxo?: PaymentMethodConfigurationUpdateParams.Oxxo | undefined;
  p24?: PaymentMethodConfigurationUpdateParams.P24 | undefined;
  pay_by_bank?: PaymentMethodConfigurationUpdateParams.PayByBank | undefined;
  payco?: PaymentMethodConfigurationUpdateParams.Payco | undefined;
  paynow?: PaymentMethodConfigurationUpdateParams.Paynow | undefined;
  paypal?: PaymentMethodConfigurationUpdateParams.Paypal | undefined;
  paypay?: PaymentMethodConfigurationUpdateParams.Paypay | undefined;
  payto?: PaymentMethodConfigurationUpdateParams.Payto | undefined;
  pix?: PaymentMethodConfigurationUpdateParams.Pix | undefined;
  promptpay?: PaymentMethodConfigurationUpdateParams.Promptpay | undefined;
  revolut_pay?: PaymentMethodConfigurationUpdateParams.RevolutPay | undefined;
  samsung_pay?: PaymentMethodConfigurationUpdateParams.SamsungPay | undefined;
  satispay?: PaymentMethodConfigurationUpdateParams.Satispay | undefined;
  scalapay?: PaymentMethodConfigurationUpdateParams.Scalapay | undefined;
  sepa_debit?: PaymentMethodConfigurationUpdateParams.SepaDebit | undefined;
  sequra?: PaymentMethodConfigurationUpdateParams.Sequra | undefined;
  sofort?: PaymentMethodConfigurationUpdateParams.Sofort | undefined;
  sunbit?: PaymentMethodConfigurationUpdateParams.Sunbit | undefined;
  swish?: PaymentMethodConfigurationUpdateParams.Swish | undefined;
  twint?: PaymentMethodConfigurationUpdateParams.Twint | undefined;
  upi?: PaymentMethodConfigurationUpdateParams.Upi | undefined;
  us_bank_account?: PaymentMethodConfigurationUpdateParams.UsBankAccount | undefined;
  wechat_pay?: PaymentMethodConfigurationUpdateParams.WechatPay | undefined;
  zip?: PaymentMethodConfigurationUpdateParams.Zip | undefined;
}
export declare namespace PaymentMethodConfigurationUpdateParams {
  export interface AcssDebit {
    display_preference?: AcssDebit.DisplayPreference | undefined;
  }
  export namespace AcssDebit {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Affirm {
    display_preference?: Affirm.DisplayPreference | undefined;
  }
  export namespace Affirm {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface AfterpayClearpay {
    display_preference?: AfterpayClearpay.DisplayPreference | undefined;
  }
  export namespace AfterpayClearpay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Alipay {
    display_preference?: Alipay.DisplayPreference | undefined;
  }
  export namespace Alipay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Alma {
    display_preference?: Alma.DisplayPreference | undefined;
  }
  export namespace Alma {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface AmazonPay {
    display_preference?: AmazonPay.DisplayPreference | undefined;
  }
  export namespace AmazonPay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface ApplePay {
    display_preference?: ApplePay.DisplayPreference | undefined;
  }
  export namespace ApplePay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface ApplePayLater {
    display_preference?: ApplePayLater.DisplayPreference | undefined;
  }
  export namespace ApplePayLater {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface AuBecsDebit {
    display_preference?: AuBecsDebit.DisplayPreference | undefined;
  }
  export namespace AuBecsDebit {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface BacsDebit {
    display_preference?: BacsDebit.DisplayPreference | undefined;
  }
  export namespace BacsDebit {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Bancontact {
    display_preference?: Bancontact.DisplayPreference | undefined;
  }
  export namespace Bancontact {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Billie {
    display_preference?: Billie.DisplayPreference | undefined;
  }
  export namespace Billie {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Bizum {
    display_preference?: Bizum.DisplayPreference | undefined;
  }
  export namespace Bizum {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Blik {
    display_preference?: Blik.DisplayPreference | undefined;
  }
  export namespace Blik {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Boleto {
    display_preference?: Boleto.DisplayPreference | undefined;
  }
  export namespace Boleto {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Card {
    display_preference?: Card.DisplayPreference | undefined;
  }
  export namespace Card {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface CartesBancaires {
    display_preference?: CartesBancaires.DisplayPreference | undefined;
  }
  export namespace CartesBancaires {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Cashapp {
    display_preference?: Cashapp.DisplayPreference | undefined;
  }
  export namespace Cashapp {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Crypto {
    display_preference?: Crypto.DisplayPreference | undefined;
  }
  export namespace Crypto {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface CustomerBalance {
    display_preference?: CustomerBalance.DisplayPreference | undefined;
  }
  export namespace CustomerBalance {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Eps {
    display_preference?: Eps.DisplayPreference | undefined;
  }
  export namespace Eps {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Fpx {
    display_preference?: Fpx.DisplayPreference | undefined;
  }
  export namespace Fpx {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface FrMealVoucherConecs {
    display_preference?: FrMealVoucherConecs.DisplayPreference | undefined;
  }
  export namespace FrMealVoucherConecs {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Giropay {
    display_preference?: Giropay.DisplayPreference | undefined;
  }
  export namespace Giropay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface GooglePay {
    display_preference?: GooglePay.DisplayPreference | undefined;
  }
  export namespace GooglePay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Grabpay {
    display_preference?: Grabpay.DisplayPreference | undefined;
  }
  export namespace Grabpay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Ideal {
    display_preference?: Ideal.DisplayPreference | undefined;
  }
  export namespace Ideal {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Jcb {
    display_preference?: Jcb.DisplayPreference | undefined;
  }
  export namespace Jcb {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface KakaoPay {
    display_preference?: KakaoPay.DisplayPreference | undefined;
  }
  export namespace KakaoPay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Klarna {
    display_preference?: Klarna.DisplayPreference | undefined;
  }
  export namespace Klarna {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Konbini {
    display_preference?: Konbini.DisplayPreference | undefined;
  }
  export namespace Konbini {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface KrCard {
    display_preference?: KrCard.DisplayPreference | undefined;
  }
  export namespace KrCard {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Link {
    display_preference?: Link.DisplayPreference | undefined;
  }
  export namespace Link {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface MbWay {
    display_preference?: MbWay.DisplayPreference | undefined;
  }
  export namespace MbWay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Mobilepay {
    display_preference?: Mobilepay.DisplayPreference | undefined;
  }
  export namespace Mobilepay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Multibanco {
    display_preference?: Multibanco.DisplayPreference | undefined;
  }
  export namespace Multibanco {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface NaverPay {
    display_preference?: NaverPay.DisplayPreference | undefined;
  }
  export namespace NaverPay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface NzBankAccount {
    display_preference?: NzBankAccount.DisplayPreference | undefined;
  }
  export namespace NzBankAccount {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Oxxo {
    display_preference?: Oxxo.DisplayPreference | undefined;
  }
  export namespace Oxxo {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface P24 {
    display_preference?: P24.DisplayPreference | undefined;
  }
  export namespace P24 {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface PayByBank {
    display_preference?: PayByBank.DisplayPreference | undefined;
  }
  export namespace PayByBank {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Payco {
    display_preference?: Payco.DisplayPreference | undefined;
  }
  export namespace Payco {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Paynow {
    display_preference?: Paynow.DisplayPreference | undefined;
  }
  export namespace Paynow {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Paypal {
    display_preference?: Paypal.DisplayPreference | undefined;
  }
  export namespace Paypal {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Paypay {
    display_preference?: Paypay.DisplayPreference | undefined;
  }
  export namespace Paypay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Payto {
    display_preference?: Payto.DisplayPreference | undefined;
  }
  export namespace Payto {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Pix {
    display_preference?: Pix.DisplayPreference | undefined;
  }
  export namespace Pix {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Promptpay {
    display_preference?: Promptpay.DisplayPreference | undefined;
  }
  export namespace Promptpay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface RevolutPay {
    display_preference?: RevolutPay.DisplayPreference | undefined;
  }
  export namespace RevolutPay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface SamsungPay {
    display_preference?: SamsungPay.DisplayPreference | undefined;
  }
  export namespace SamsungPay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Satispay {
    display_preference?: Satispay.DisplayPreference | undefined;
  }
  export namespace Satispay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Scalapay {
    display_preference?: Scalapay.DisplayPreference | undefined;
  }
  export namespace Scalapay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface SepaDebit {
    display_preference?: SepaDebit.DisplayPreference | undefined;
  }
  export namespace SepaDebit {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Sequra {
    display_preference?: Sequra.DisplayPreference | undefined;
  }
  export namespace Sequra {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Sofort {
    display_preference?: Sofort.DisplayPreference | undefined;
  }
  export namespace Sofort {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Sunbit {
    display_preference?: Sunbit.DisplayPreference | undefined;
  }
  export namespace Sunbit {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Swish {
    display_preference?: Swish.DisplayPreference | undefined;
  }
  export namespace Swish {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Twint {
    display_preference?: Twint.DisplayPreference | undefined;
  }
  export namespace Twint {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Upi {
    display_preference?: Upi.DisplayPreference | undefined;
  }
  export namespace Upi {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface UsBankAccount {
    display_preference?: UsBankAccount.DisplayPreference | undefined;
  }
  export namespace UsBankAccount {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface WechatPay {
    display_preference?: WechatPay.DisplayPreference | undefined;
  }
  export namespace WechatPay {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
  export interface Zip {
    display_preference?: Zip.DisplayPreference | undefined;
  }
  export namespace Zip {
    export interface DisplayPreference {
      preference?: DisplayPreference.Preference | undefined;
    }
    export namespace DisplayPreference {
      export type Preference = 'none' | 'off' | 'on' | OtherString;
    }
  }
}

export interface PaymentMethodConfigurationListParams extends PaginationParams {
  active?: boolean | undefined;
  application?: Emptyable<string> | undefined;
  expand?: readonly string[] | undefined;
}
