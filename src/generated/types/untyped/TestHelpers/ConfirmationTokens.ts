// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, NoParams, OtherString, Timestamp } from '../../../../core/words.ts';
import type { AddressParam, MetadataParam } from '../../shared.ts';

export interface TestHelpersConfirmationTokenCreateParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Id of the payment method (`pm_…`). [Docs](https://docs.stripe.com/api/confirmation_tokens) */
  payment_method?: string | undefined;
  /** Details of a new payment method, in place of the id of one. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
  payment_method_data?: TestHelpersConfirmationTokenCreateParams.PaymentMethodData | undefined;
  /** What applies only to one kind of payment method, by its name. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
  payment_method_options?: TestHelpersConfirmationTokenCreateParams.PaymentMethodOptions | undefined;
  /** Where the customer is sent back to, `https://…` or an address of your app. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
  return_url?: string | undefined;
  /** Whether the payment method is saved, and if so for payments with the customer or without. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
  setup_future_usage?: TestHelpersConfirmationTokenCreateParams.SetupFutureUsage | undefined;
  /** Who receives the goods, and where. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
  shipping?: TestHelpersConfirmationTokenCreateParams.Shipping | undefined;
}
export declare namespace TestHelpersConfirmationTokenCreateParams {
  export interface PaymentMethodData {
    /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    acss_debit?: PaymentMethodData.AcssDebit | undefined;
    /** What is particular to Affirm. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    affirm?: PaymentMethodData.Affirm | undefined;
    /** What is particular to Afterpay or Clearpay. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    afterpay_clearpay?: PaymentMethodData.AfterpayClearpay | undefined;
    /** What is particular to Alipay. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    alipay?: PaymentMethodData.Alipay | undefined;
    /** Whether it may be shown again at a next purchase: `always`, `limited` or `unspecified`. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    allow_redisplay?: PaymentMethodData.AllowRedisplay | undefined;
    /** What is particular to Alma. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    alma?: PaymentMethodData.Alma | undefined;
    /** What is particular to Amazon Pay. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    amazon_pay?: PaymentMethodData.AmazonPay | undefined;
    /** What is particular to BECS direct debits in Australia. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    au_becs_debit?: PaymentMethodData.AuBecsDebit | undefined;
    /** What is particular to Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    bacs_debit?: PaymentMethodData.BacsDebit | undefined;
    /** What is particular to Bancontact. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    bancontact?: PaymentMethodData.Bancontact | undefined;
    /** What is particular to Billie. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    billie?: PaymentMethodData.Billie | undefined;
    /** Name, address, email and telephone that belong to the payment method. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    billing_details?: PaymentMethodData.BillingDetails | undefined;
    /** What is particular to Bizum. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    bizum?: PaymentMethodData.Bizum | undefined;
    /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    blik?: PaymentMethodData.Blik | undefined;
    /** What is particular to Boleto. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    boleto?: PaymentMethodData.Boleto | undefined;
    /** What is particular to Cash App Pay. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    cashapp?: PaymentMethodData.Cashapp | undefined;
    /** What is particular to stablecoins. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    crypto?: PaymentMethodData.Crypto | undefined;
    /** What is particular to money from the customer's cash balance. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    customer_balance?: PaymentMethodData.CustomerBalance | undefined;
    /** What is particular to EPS. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    eps?: PaymentMethodData.Eps | undefined;
    /** What is particular to FPX. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    fpx?: PaymentMethodData.Fpx | undefined;
    /** What is particular to giropay. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    giropay?: PaymentMethodData.Giropay | undefined;
    /** What is particular to GrabPay. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    grabpay?: PaymentMethodData.Grabpay | undefined;
    /** What is particular to iDEAL. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    ideal?: PaymentMethodData.Ideal | undefined;
    /** What is particular to Interac cards held to a terminal. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    interac_present?: PaymentMethodData.InteracPresent | undefined;
    /** What is particular to Kakao Pay. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    kakao_pay?: PaymentMethodData.KakaoPay | undefined;
    /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    klarna?: PaymentMethodData.Klarna | undefined;
    /** What is particular to payments in convenience stores (Konbini). [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    konbini?: PaymentMethodData.Konbini | undefined;
    /** What is particular to Korean cards. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    kr_card?: PaymentMethodData.KrCard | undefined;
    /** What is particular to Link. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    link?: PaymentMethodData.Link | undefined;
    /** What is particular to MB WAY. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    mb_way?: PaymentMethodData.MbWay | undefined;
    /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    metadata?: MetadataParam | undefined;
    /** What is particular to MobilePay. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    mobilepay?: PaymentMethodData.Mobilepay | undefined;
    /** What is particular to Multibanco. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    multibanco?: PaymentMethodData.Multibanco | undefined;
    /** What is particular to Naver Pay. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    naver_pay?: PaymentMethodData.NaverPay | undefined;
    /** What is particular to BECS direct debits in New Zealand. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    nz_bank_account?: PaymentMethodData.NzBankAccount | undefined;
    /** What is particular to OXXO. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    oxxo?: PaymentMethodData.Oxxo | undefined;
    /** What is particular to Przelewy24. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    p24?: PaymentMethodData.P24 | undefined;
    /** What is particular to Pay by Bank. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    pay_by_bank?: PaymentMethodData.PayByBank | undefined;
    /** What is particular to PAYCO. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    payco?: PaymentMethodData.Payco | undefined;
    /** What is particular to PayNow. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    paynow?: PaymentMethodData.Paynow | undefined;
    /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    paypal?: PaymentMethodData.Paypal | undefined;
    /** What is particular to PayPay. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    paypay?: PaymentMethodData.Paypay | undefined;
    /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    payto?: PaymentMethodData.Payto | undefined;
    /** What is particular to Pix. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    pix?: PaymentMethodData.Pix | undefined;
    /** What is particular to PromptPay. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    promptpay?: PaymentMethodData.Promptpay | undefined;
    /** What Radar is to know or to do about it. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    radar_options?: PaymentMethodData.RadarOptions | undefined;
    /** What is particular to Revolut Pay. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    revolut_pay?: PaymentMethodData.RevolutPay | undefined;
    /** What is particular to Samsung Pay. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    samsung_pay?: PaymentMethodData.SamsungPay | undefined;
    /** What is particular to Satispay. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    satispay?: PaymentMethodData.Satispay | undefined;
    /** What is particular to Scalapay. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    scalapay?: PaymentMethodData.Scalapay | undefined;
    /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    sepa_debit?: PaymentMethodData.SepaDebit | undefined;
    /** What is particular to seQura. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    sequra?: PaymentMethodData.Sequra | undefined;
    /** What is particular to Sofort. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    sofort?: PaymentMethodData.Sofort | undefined;
    /** What is particular to Sunbit. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    sunbit?: PaymentMethodData.Sunbit | undefined;
    /** What is particular to Swish. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    swish?: PaymentMethodData.Swish | undefined;
    /** What is particular to TWINT. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    twint?: PaymentMethodData.Twint | undefined;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    type: PaymentMethodData.Type;
    /** What is particular to UPI. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    upi?: PaymentMethodData.Upi | undefined;
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    us_bank_account?: PaymentMethodData.UsBankAccount | undefined;
    /** What is particular to WeChat Pay. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    wechat_pay?: PaymentMethodData.WechatPay | undefined;
    /** What is particular to Zip. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    zip?: PaymentMethodData.Zip | undefined;
  }
  export namespace PaymentMethodData {
    export interface AcssDebit {
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      account_number: string;
      /** The bank in Canada, three digits. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      institution_number: string;
      /** The branch in Canada, five digits. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
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
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      account_number: string;
      /** Bank and branch in Australia, six digits. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      bsb_number: string;
    }
    export interface BacsDebit {
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      account_number?: string | undefined;
      /** Bank and branch in the United Kingdom, six digits. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      sort_code?: string | undefined;
    }
    export interface Bancontact extends NoParams {
    }
    export interface Billie extends NoParams {
    }
    export interface BillingDetails {
      /** A postal address. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      address?: Emptyable<AddressParam> | undefined;
      /** An email address. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      email?: Emptyable<string> | undefined;
      /** What it is called. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      name?: Emptyable<string> | undefined;
      /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      phone?: Emptyable<string> | undefined;
      /** The tax number. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      tax_id?: string | undefined;
    }
    export interface Bizum extends NoParams {
    }
    export interface Blik extends NoParams {
    }
    export interface Boleto {
      /** The tax number. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      tax_id: string;
    }
    export interface Cashapp extends NoParams {
    }
    export interface Crypto extends NoParams {
    }
    export interface CustomerBalance extends NoParams {
    }
    export interface Eps {
      /** The bank of the customer. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      bank?: Eps.Bank | undefined;
    }
    export namespace Eps {
      export type Bank = 'arzte_und_apotheker_bank' | 'austrian_anadi_bank_ag' | 'bank_austria' | 'bankhaus_carl_spangler' | 'bankhaus_schelhammer_und_schattera_ag' | 'bawag_psk_ag' | 'bks_bank_ag' | 'brull_kallmus_bank_ag' | 'btv_vier_lander_bank' | 'capital_bank_grawe_gruppe_ag' | 'deutsche_bank_ag' | 'dolomitenbank' | 'easybank_ag' | 'erste_bank_und_sparkassen' | 'hypo_alpeadriabank_international_ag' | 'hypo_bank_burgenland_aktiengesellschaft' | 'hypo_noe_lb_fur_niederosterreich_u_wien' | 'hypo_oberosterreich_salzburg_steiermark' | 'hypo_tirol_bank_ag' | 'hypo_vorarlberg_bank_ag' | 'marchfelder_bank' | 'oberbank_ag' | 'raiffeisen_bankengruppe_osterreich' | 'schoellerbank_ag' | 'sparda_bank_wien' | 'volksbank_gruppe' | 'volkskreditbank_ag' | 'vr_bank_braunau' | OtherString;
    }
    export interface Fpx {
      /** `individual` or `company`. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      account_holder_type?: Fpx.AccountHolderType | undefined;
      /** The bank of the customer. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
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
      /** The bank of the account that paid. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
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
      /** Date of birth. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      dob?: Klarna.Dob | undefined;
    }
    export namespace Klarna {
      export interface Dob {
        /** Day of the month, 1 to 31. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
        day: number;
        /** Month, 1 to 12. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
        month: number;
        /** Year, in four digits. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
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
      /** What is behind it, such as credit or money in an account. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      funding?: NaverPay.Funding | undefined;
    }
    export namespace NaverPay {
      export type Funding = 'card' | 'points' | OtherString;
    }
    export interface NzBankAccount {
      /** Who holds the bank account, by name. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      account_holder_name?: string | undefined;
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      account_number: string;
      /** Identifies the bank within its country. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      bank_code: string;
      /** Identifies the branch of the bank. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      branch_code: string;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      reference?: string | undefined;
      /** The last two or three digits of the account number. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      suffix: string;
    }
    export interface Oxxo extends NoParams {
    }
    export interface P24 {
      /** The bank of the customer. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
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
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      account_number?: string | undefined;
      /** Bank and branch in Australia, six digits. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      bsb_number?: string | undefined;
      /** The email address, telephone number or name that stands for the account. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      pay_id?: string | undefined;
    }
    export interface Pix extends NoParams {
    }
    export interface Promptpay extends NoParams {
    }
    export interface RadarOptions {
      /** Id of the Radar session (`rse_…`), which knows the device. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
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
      /** The number of the bank account, as in ISO 13616 (IBAN). [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      iban: string;
    }
    export interface Sequra extends NoParams {
    }
    export interface Sofort {
      /** Two letters, as in ISO 3166-1 alpha-2. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
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
      /** What the permission to debit covers. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      mandate_options?: Upi.MandateOptions | undefined;
    }
    export namespace Upi {
      export interface MandateOptions {
        /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
        amount?: number | undefined;
        /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/confirmation_tokens) */
        amount_type?: MandateOptions.AmountType | undefined;
        /** A text of your own about it. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
        description?: string | undefined;
        /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
        end_date?: Timestamp | undefined;
      }
      export namespace MandateOptions {
        export type AmountType = 'fixed' | 'maximum' | OtherString;
      }
    }
    export interface UsBankAccount {
      /** `individual` or `company`. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      account_holder_type?: UsBankAccount.AccountHolderType | undefined;
      /** The number of the bank account. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      account_number?: string | undefined;
      /** What kind of account it is. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      account_type?: UsBankAccount.AccountType | undefined;
      /** Id of the linked bank account (`fca_…`). [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      financial_connections_account?: string | undefined;
      /** Identifies the bank, or branch, within its country. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
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
    /** What is particular to cards. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    card?: PaymentMethodOptions.Card | undefined;
  }
  export namespace PaymentMethodOptions {
    export interface Card {
      /** Payment in parts, agreed with the issuer. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
      installments?: Card.Installments | undefined;
    }
    export namespace Card {
      export interface Installments {
        /** How many parts, and how often they are due. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
        plan: Installments.Plan;
      }
      export namespace Installments {
        export interface Plan {
          /** How many parts. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
          count?: number | undefined;
          /** How often it is debited. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
          interval?: 'month' | undefined;
          /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
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
    /** A postal address. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    address: AddressParam;
    /** What it is called. [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    name: string;
    /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/confirmation_tokens) */
    phone?: Emptyable<string> | undefined;
  }
}
