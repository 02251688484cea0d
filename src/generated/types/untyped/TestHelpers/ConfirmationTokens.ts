// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, NoParams, OtherString, Timestamp } from '../../../../core/words.ts';
import type { AddressParam, MetadataParam } from '../../shared.ts';

export interface TestHelpersConfirmationTokenCreateParams {
  expand?: readonly string[] | undefined;
  payment_method?: string | undefined;
  payment_method_data?: TestHelpersConfirmationTokenCreateParams.PaymentMethodData | undefined;
  payment_method_options?: TestHelpersConfirmationTokenCreateParams.PaymentMethodOptions | undefined;
  return_url?: string | undefined;
  setup_future_usage?: TestHelpersConfirmationTokenCreateParams.SetupFutureUsage | undefined;
  shipping?: TestHelpersConfirmationTokenCreateParams.Shipping | undefined;
}
export declare namespace TestHelpersConfirmationTokenCreateParams {
  export interface PaymentMethodData {
    acss_debit?: PaymentMethodData.AcssDebit | undefined;
    affirm?: PaymentMethodData.Affirm | undefined;
    afterpay_clearpay?: PaymentMethodData.AfterpayClearpay | undefined;
    alipay?: PaymentMethodData.Alipay | undefined;
    allow_redisplay?: PaymentMethodData.AllowRedisplay | undefined;
    alma?: PaymentMethodData.Alma | undefined;
    amazon_pay?: PaymentMethodData.AmazonPay | undefined;
    au_becs_debit?: PaymentMethodData.AuBecsDebit | undefined;
    bacs_debit?: PaymentMethodData.BacsDebit | undefined;
    bancontact?: PaymentMethodData.Bancontact | undefined;
    billie?: PaymentMethodData.Billie | undefined;
    billing_details?: PaymentMethodData.BillingDetails | undefined;
    bizum?: PaymentMethodData.Bizum | undefined;
    blik?: PaymentMethodData.Blik | undefined;
    boleto?: PaymentMethodData.Boleto | undefined;
    cashapp?: PaymentMethodData.Cashapp | undefined;
    crypto?: PaymentMethodData.Crypto | undefined;
    customer_balance?: PaymentMethodData.CustomerBalance | undefined;
    eps?: PaymentMethodData.Eps | undefined;
    fpx?: PaymentMethodData.Fpx | undefined;
    giropay?: PaymentMethodData.Giropay | undefined;
    grabpay?: PaymentMethodData.Grabpay | undefined;
    ideal?: PaymentMethodData.Ideal | undefined;
    interac_present?: PaymentMethodData.InteracPresent | undefined;
    kakao_pay?: PaymentMethodData.KakaoPay | undefined;
    klarna?: PaymentMethodData.Klarna | undefined;
    konbini?: PaymentMethodData.Konbini | undefined;
    kr_card?: PaymentMethodData.KrCard | undefined;
    link?: PaymentMethodData.Link | undefined;
    mb_way?: PaymentMethodData.MbWay | undefined;
    metadata?: MetadataParam | undefined;
    mobilepay?: PaymentMethodData.Mobilepay | undefined;
    multibanco?: PaymentMethodData.Multibanco | undefined;
    naver_pay?: PaymentMethodData.NaverPay | undefined;
    nz_bank_account?: PaymentMethodData.NzBankAccount | undefined;
    oxxo?: PaymentMethodData.Oxxo | undefined;
    p24?: PaymentMethodData.P24 | undefined;
    pay_by_bank?: PaymentMethodData.PayByBank | undefined;
    payco?: PaymentMethodData.Payco | undefined;
    paynow?: PaymentMethodData.Paynow | undefined;
    paypal?: PaymentMethodData.Paypal | undefined;
    paypay?: PaymentMethodData.Paypay | undefined;
    payto?: PaymentMethodData.Payto | undefined;
    pix?: PaymentMethodData.Pix | undefined;
    promptpay?: PaymentMethodData.Promptpay | undefined;
    radar_options?: PaymentMethodData.RadarOptions | undefined;
    revolut_pay?: PaymentMethodData.RevolutPay | undefined;
    samsung_pay?: PaymentMethodData.SamsungPay | undefined;
    satispay?: PaymentMethodData.Satispay | undefined;
    scalapay?: PaymentMethodData.Scalapay | undefined;
    sepa_debit?: PaymentMethodData.SepaDebit | undefined;
    sequra?: PaymentMethodData.Sequra | undefined;
    sofort?: PaymentMethodData.Sofort | undefined;
    sunbit?: PaymentMethodData.Sunbit | undefined;
    swish?: PaymentMethodData.Swish | undefined;
    twint?: PaymentMethodData.Twint | undefined;
    type: PaymentMethodData.Type;
    upi?: PaymentMethodData.Upi | undefined;
    us_bank_account?: PaymentMethodData.UsBankAccount | undefined;
    wechat_pay?: PaymentMethodData.WechatPay | undefined;
    zip?: PaymentMethodData.Zip | undefined;
  }
  export namespace PaymentMethodData {
    export interface AcssDebit {
      account_number: string;
      institution_number: string;
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
      account_number: string;
      bsb_number: string;
    }
    export interface BacsDebit {
      account_number?: string | undefined;
      sort_code?: string | undefined;
    }
    export interface Bancontact extends NoParams {
    }
    export interface Billie extends NoParams {
    }
    export interface BillingDetails {
      address?: Emptyable<AddressParam> | undefined;
      email?: Emptyable<string> | undefined;
      name?: Emptyable<string> | undefined;
      phone?: Emptyable<string> | undefined;
      tax_id?: string | undefined;
    }
    export interface Bizum extends NoParams {
    }
    export interface Blik extends NoParams {
    }
    export interface Boleto {
      tax_id: string;
    }
    export interface Cashapp extends NoParams {
    }
    export interface Crypto extends NoParams {
    }
    export interface CustomerBalance extends NoParams {
    }
    export interface Eps {
      bank?: Eps.Bank | undefined;
    }
    export namespace Eps {
      export type Bank = 'arzte_und_apotheker_bank' | 'austrian_anadi_bank_ag' | 'bank_austria' | 'bankhaus_carl_spangler' | 'bankhaus_schelhammer_und_schattera_ag' | 'bawag_psk_ag' | 'bks_bank_ag' | 'brull_kallmus_bank_ag' | 'btv_vier_lander_bank' | 'capital_bank_grawe_gruppe_ag' | 'deutsche_bank_ag' | 'dolomitenbank' | 'easybank_ag' | 'erste_bank_und_sparkassen' | 'hypo_alpeadriabank_international_ag' | 'hypo_bank_burgenland_aktiengesellschaft' | 'hypo_noe_lb_fur_niederosterreich_u_wien' | 'hypo_oberosterreich_salzburg_steiermark' | 'hypo_tirol_bank_ag' | 'hypo_vorarlberg_bank_ag' | 'marchfelder_bank' | 'oberbank_ag' | 'raiffeisen_bankengruppe_osterreich' | 'schoellerbank_ag' | 'sparda_bank_wien' | 'volksbank_gruppe' | 'volkskreditbank_ag' | 'vr_bank_braunau' | OtherString;
    }
    export interface Fpx {
      account_holder_type?: Fpx.AccountHolderType | undefined;
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
      dob?: Klarna.Dob | undefined;
    }
    export namespace Klarna {
      export interface Dob {
        day: number;
        month: number;
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
      funding?: NaverPay.Funding | undefined;
    }
    export namespace NaverPay {
      export type Funding = 'card' | 'points' | OtherString;
    }
    export interface NzBankAccount {
      account_holder_name?: string | undefined;
      account_number: string;
      bank_code: string;
      branch_code: string;
      reference?: string | undefined;
      suffix: string;
    }
    export interface Oxxo extends NoParams {
    }
    export interface P24 {
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
      account_number?: string | undefined;
      bsb_number?: string | undefined;
      pay_id?: string | undefined;
    }
    export interface Pix extends NoParams {
    }
    export interface Promptpay extends NoParams {
    }
    export interface RadarOptions {
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
      iban: string;
    }
    export interface Sequra extends NoParams {
    }
    export interface Sofort {
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
    export type Type = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'cashapp' | 'crypto' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'link' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
    export interface Upi {
      mandate_options?: Upi.MandateOptions | undefined;
    }
    export namespace Upi {
      export interface MandateOptions {
        /** In the currency's smallest unit. */
        amount?: number | undefined;
        amount_type?: MandateOptions.AmountType | undefined;
        description?: string | undefined;
        /** Unix seconds. */
        end_date?: Timestamp | undefined;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
      }
    }
    export interface UsBankAccount {
      account_holder_type?: UsBankAccount.AccountHolderType | undefined;
      account_number?: string | undefined;
      account_type?: UsBankAccount.AccountType | undefined;
      financial_connections_account?: string | undefined;
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
  export interface PaymentMethodOptions {
    card?: PaymentMethodOptions.Card | undefined;
  }
  export namespace PaymentMethodOptions {
    export interface Card {
      installments?: Card.Installments | undefined;
    }
    export namespace Card {
      export interface Installments {
        plan: Installments.Plan;
      }
      export namespace Installments {
        export interface Plan {
          count?: number | undefined;
          interval?: 'month' | undefined;
          type: Plan.Type;
        }
        export namespace Plan {
          export type Type = 'bonus' | 'fixed_count' | 'revolving' | OtherString;
        }
      }
    }
  }
  export type SetupFutureUsage = 'off_session' | 'on_session' | OtherString;
  export interface Shipping {
    address: AddressParam;
    name: string;
    phone?: Emptyable<string> | undefined;
  }
}
