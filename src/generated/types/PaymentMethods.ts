// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, Expandable, NoParams, OtherString, Timestamp } from '../../core/words.ts';
import type { Address, AddressParam, Metadata, MetadataParam, PaginationParams } from './shared.ts';
import type { Charge } from './Charges.ts';
import type { Customer } from './Customers.ts';
import type { SetupAttempt } from './SetupAttempts.ts';

export interface PaymentMethod {
  id: string;
  object: 'payment_method';
  acss_debit?: PaymentMethod.AcssDebit;
  affirm?: PaymentMethod.Affirm;
  afterpay_clearpay?: PaymentMethod.AfterpayClearpay;
  alipay?: PaymentMethod.Alipay;
  allow_redisplay?: PaymentMethod.AllowRedisplay;
  alma?: PaymentMethod.Alma;
  amazon_pay?: PaymentMethod.AmazonPay;
  au_becs_debit?: PaymentMethod.AuBecsDebit;
  bacs_debit?: PaymentMethod.BacsDebit;
  bancontact?: PaymentMethod.Bancontact;
  billie?: PaymentMethod.Billie;
  billing_details: PaymentMethod.BillingDetails;
  bizum?: PaymentMethod.Bizum;
  blik?: PaymentMethod.Blik;
  boleto?: PaymentMethod.Boleto;
  card?: PaymentMethod.Card;
  card_present?: PaymentMethod.CardPresent;
  cashapp?: PaymentMethod.Cashapp;
  /** Unix seconds. */
  created: number;
  crypto?: PaymentMethod.Crypto;
  custom?: PaymentMethod.Custom;
  customer: Expandable<Customer> | null;
  customer_account: string | null;
  customer_balance?: PaymentMethod.CustomerBalance;
  eps?: PaymentMethod.Eps;
  fpx?: PaymentMethod.Fpx;
  giropay?: PaymentMethod.Giropay;
  grabpay?: PaymentMethod.Grabpay;
  ideal?: PaymentMethod.Ideal;
  interac_present?: PaymentMethod.InteracPresent;
  kakao_pay?: PaymentMethod.KakaoPay;
  klarna?: PaymentMethod.Klarna;
  konbini?: PaymentMethod.Konbini;
  kr_card?: PaymentMethod.KrCard;
  link?: PaymentMethod.Link;
  livemode: boolean;
  mb_way?: PaymentMethod.MbWay;
  metadata: Metadata | null;
  mobilepay?: PaymentMethod.Mobilepay;
  multibanco?: PaymentMethod.Multibanco;
  naver_pay?: PaymentMethod.NaverPay;
  nz_bank_account?: PaymentMethod.NzBankAccount;
  oxxo?: PaymentMethod.Oxxo;
  p24?: PaymentMethod.P24;
  pay_by_bank?: PaymentMethod.PayByBank;
  payco?: PaymentMethod.Payco;
  paynow?: PaymentMethod.Paynow;
  paypal?: PaymentMethod.Paypal;
  paypay?: PaymentMethod.Paypay;
  payto?: PaymentMethod.Payto;
  pix?: PaymentMethod.Pix;
  promptpay?: PaymentMethod.Promptpay;
  radar_options?: PaymentMethod.RadarOptions;
  revolut_pay?: PaymentMethod.RevolutPay;
  samsung_pay?: PaymentMethod.SamsungPay;
  satispay?: PaymentMethod.Satispay;
  scalapay?: PaymentMethod.Scalapay;
  sepa_debit?: PaymentMethod.SepaDebit;
  sequra?: PaymentMethod.Sequra;
  sofort?: PaymentMethod.Sofort;
  sunbit?: PaymentMethod.Sunbit;
  swish?: PaymentMethod.Swish;
  twint?: PaymentMethod.Twint;
  type: PaymentMethod.Type;
  upi?: PaymentMethod.Upi;
  us_bank_account?: PaymentMethod.UsBankAccount;
  wechat_pay?: PaymentMethod.WechatPay;
  zip?: PaymentMethod.Zip;
}
export declare namespace PaymentMethod {
  export interface AcssDebit {
    bank_name: string | null;
    fingerprint: string | null;
    institution_number: string | null;
    last4: string | null;
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
    bsb_number: string | null;
    fingerprint: string | null;
    last4: string | null;
  }
  export interface BacsDebit {
    fingerprint: string | null;
    last4: string | null;
    sort_code: string | null;
  }
  export interface Bancontact {
  }
  export interface Billie {
  }
  export interface BillingDetails {
    address: Address | null;
    email: string | null;
    name: string | null;
    phone: string | null;
    tax_id: string | null;
  }
  export interface Bizum {
    buyer_id?: string | null;
  }
  export interface Blik {
    buyer_id?: string | null;
  }
  export interface Boleto {
    tax_id: string;
  }
  export interface Card {
    brand: string;
    checks: Card.Checks | null;
    country: string | null;
    description?: string | null;
    display_brand: string | null;
    exp_month: number;
    exp_year: number;
    fingerprint?: string | null;
    funding: string;
    generated_from: Card.GeneratedFrom | null;
    iin?: string | null;
    issuer?: string | null;
    last4: string;
    networks: Card.Networks | null;
    regulated_status: Card.RegulatedStatus | null;
    three_d_secure_usage: Card.ThreeDSecureUsage | null;
    wallet: Card.Wallet | null;
  }
  export namespace Card {
    export interface Checks {
      address_line1_check: string | null;
      address_postal_code_check: string | null;
      cvc_check: string | null;
    }
    export interface GeneratedFrom {
      charge: string | null;
      payment_method_details: GeneratedFrom.PaymentMethodDetails | null;
      setup_attempt: Expandable<SetupAttempt> | null;
    }
    export namespace GeneratedFrom {
      export interface PaymentMethodDetails {
        card_present?: PaymentMethodDetails.CardPresent;
        type: string;
      }
      export namespace PaymentMethodDetails {
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
      }
    }
    export interface Networks {
      available: string[];
      preferred: string | null;
    }
    export type RegulatedStatus = 'regulated' | 'unregulated' | OtherString;
    export interface ThreeDSecureUsage {
      supported: boolean;
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
    brand: string | null;
    brand_product: string | null;
    cardholder_name: string | null;
    country: string | null;
    description?: string | null;
    exp_month: number;
    exp_year: number;
    fingerprint: string | null;
    funding: string | null;
    iin?: string | null;
    issuer?: string | null;
    last4: string | null;
    networks: CardPresent.Networks | null;
    offline: CardPresent.Offline | null;
    preferred_locales: string[] | null;
    read_method: CardPresent.ReadMethod | null;
    wallet?: CardPresent.Wallet;
  }
  export namespace CardPresent {
    export interface Networks {
      available: string[];
      preferred: string | null;
    }
    export interface Offline {
      /** Unix seconds. */
      stored_at: number | null;
      type: 'deferred' | null;
    }
    export type ReadMethod = 'contact_emv' | 'contactless_emv' | 'contactless_magstripe_mode' | 'magnetic_stripe_fallback' | 'magnetic_stripe_track2' | OtherString;
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
  }
  export interface Crypto {
  }
  export interface Custom {
    display_name: string | null;
    logo: Custom.Logo | null;
    type: string;
  }
  export namespace Custom {
    export interface Logo {
      content_type: string | null;
      url: string;
    }
  }
  export interface CustomerBalance {
  }
  export interface Eps {
    bank: Eps.Bank | null;
  }
  export namespace Eps {
    export type Bank = 'arzte_und_apotheker_bank' | 'austrian_anadi_bank_ag' | 'bank_austria' | 'bankhaus_carl_spangler' | 'bankhaus_schelhammer_und_schattera_ag' | 'bawag_psk_ag' | 'bks_bank_ag' | 'brull_kallmus_bank_ag' | 'btv_vier_lander_bank' | 'capital_bank_grawe_gruppe_ag' | 'deutsche_bank_ag' | 'dolomitenbank' | 'easybank_ag' | 'erste_bank_und_sparkassen' | 'hypo_alpeadriabank_international_ag' | 'hypo_bank_burgenland_aktiengesellschaft' | 'hypo_noe_lb_fur_niederosterreich_u_wien' | 'hypo_oberosterreich_salzburg_steiermark' | 'hypo_tirol_bank_ag' | 'hypo_vorarlberg_bank_ag' | 'marchfelder_bank' | 'oberbank_ag' | 'raiffeisen_bankengruppe_osterreich' | 'schoellerbank_ag' | 'sparda_bank_wien' | 'volksbank_gruppe' | 'volkskreditbank_ag' | 'vr_bank_braunau' | OtherString;
  }
  export interface Fpx {
    account_holder_type: Fpx.AccountHolderType | null;
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
    bank: Ideal.Bank | null;
    bic: Ideal.Bic | null;
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
    exp_month: number;
    exp_year: number;
    fingerprint: string | null;
    funding: string | null;
    iin?: string | null;
    issuer?: string | null;
    last4: string | null;
    networks: InteracPresent.Networks | null;
    preferred_locales: string[] | null;
    read_method: InteracPresent.ReadMethod | null;
  }
  export namespace InteracPresent {
    export interface Networks {
      available: string[];
      preferred: string | null;
    }
    export type ReadMethod = 'contact_emv' | 'contactless_emv' | 'contactless_magstripe_mode' | 'magnetic_stripe_fallback' | 'magnetic_stripe_track2' | OtherString;
  }
  export interface KakaoPay {
  }
  export interface Klarna {
    dob?: Klarna.Dob | null;
  }
  export namespace Klarna {
    export interface Dob {
      day: number | null;
      month: number | null;
      year: number | null;
    }
  }
  export interface Konbini {
  }
  export interface KrCard {
    brand: KrCard.Brand | null;
    last4: string | null;
  }
  export namespace KrCard {
    export type Brand = 'bc' | 'citi' | 'hana' | 'hyundai' | 'jeju' | 'jeonbuk' | 'kakaobank' | 'kbank' | 'kdbbank' | 'kookmin' | 'kwangju' | 'lotte' | 'mg' | 'nh' | 'post' | 'samsung' | 'savingsbank' | 'shinhan' | 'shinhyup' | 'suhyup' | 'tossbank' | 'woori' | OtherString;
  }
  export interface Link {
    email: string | null;
    /** @deprecated */
    persistent_token?: string;
  }
  export interface MbWay {
  }
  export interface Mobilepay {
  }
  export interface Multibanco {
  }
  export interface NaverPay {
    buyer_id: string | null;
    funding: NaverPay.Funding;
  }
  export namespace NaverPay {
    export type Funding = 'card' | 'points' | OtherString;
  }
  export interface NzBankAccount {
    account_holder_name: string | null;
    bank_code: string;
    bank_name: string;
    branch_code: string;
    last4: string;
    suffix: string | null;
  }
  export interface Oxxo {
  }
  export interface P24 {
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
    country: string | null;
    payer_email: string | null;
    payer_id: string | null;
  }
  export interface Paypay {
  }
  export interface Payto {
    bsb_number: string | null;
    last4: string | null;
    pay_id: string | null;
  }
  export interface Pix {
    fingerprint?: string | null;
  }
  export interface Promptpay {
  }
  export interface RadarOptions {
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
    bank_code: string | null;
    branch_code: string | null;
    country: string | null;
    fingerprint: string | null;
    generated_from: SepaDebit.GeneratedFrom | null;
    last4: string | null;
  }
  export namespace SepaDebit {
    export interface GeneratedFrom {
      charge: Expandable<Charge> | null;
      setup_attempt: Expandable<SetupAttempt> | null;
    }
  }
  export interface Sequra {
  }
  export interface Sofort {
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
    vpa: string | null;
  }
  export interface UsBankAccount {
    account_holder_type: UsBankAccount.AccountHolderType | null;
    account_type: UsBankAccount.AccountType | null;
    bank_name: string | null;
    financial_connections_account: string | null;
    fingerprint: string | null;
    last4: string | null;
    networks: UsBankAccount.Networks | null;
    routing_number: string | null;
    status_details: UsBankAccount.StatusDetails | null;
  }
  export namespace UsBankAccount {
    export type AccountHolderType = 'company' | 'individual' | OtherString;
    export type AccountType = 'checking' | 'savings' | OtherString;
    export interface Networks {
      preferred: string | null;
      supported: Networks.Supported[];
    }
    export namespace Networks {
      export type Supported = 'ach' | 'us_domestic_wire' | OtherString;
    }
    export interface StatusDetails {
      blocked?: StatusDetails.Blocked;
    }
    export namespace StatusDetails {
      export interface Blocked {
        network_code: Blocked.NetworkCode | null;
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
  acss_debit?: PaymentMethodCreateParams.AcssDebit | undefined;
  affirm?: PaymentMethodCreateParams.Affirm | undefined;
  afterpay_clearpay?: PaymentMethodCreateParams.AfterpayClearpay | undefined;
  alipay?: PaymentMethodCreateParams.Alipay | undefined;
  allow_redisplay?: PaymentMethodCreateParams.AllowRedisplay | undefined;
  alma?: PaymentMethodCreateParams.Alma | undefined;
  amazon_pay?: PaymentMethodCreateParams.AmazonPay | undefined;
  au_becs_debit?: PaymentMethodCreateParams.AuBecsDebit | undefined;
  bacs_debit?: PaymentMethodCreateParams.BacsDebit | undefined;
  bancontact?: PaymentMethodCreateParams.Bancontact | undefined;
  billie?: PaymentMethodCreateParams.Billie | undefined;
  billing_details?: PaymentMethodCreateParams.BillingDetails | undefined;
  bizum?: PaymentMethodCreateParams.Bizum | undefined;
  blik?: PaymentMethodCreateParams.Blik | undefined;
  boleto?: PaymentMethodCreateParams.Boleto | undefined;
  card?: PaymentMethodCreateParams.Card | undefined;
  cashapp?: PaymentMethodCreateParams.Cashapp | undefined;
  crypto?: PaymentMethodCreateParams.Crypto | undefined;
  custom?: PaymentMethodCreateParams.Custom | undefined;
  customer?: string | undefined;
  customer_balance?: PaymentMethodCreateParams.CustomerBalance | undefined;
  eps?: PaymentMethodCreateParams.Eps | undefined;
  expand?: readonly string[] | undefined;
  fpx?: PaymentMethodCreateParams.Fpx | undefined;
  giropay?: PaymentMethodCreateParams.Giropay | undefined;
  grabpay?: PaymentMethodCreateParams.Grabpay | undefined;
  ideal?: PaymentMethodCreateParams.Ideal | undefined;
  interac_present?: PaymentMethodCreateParams.InteracPresent | undefined;
  kakao_pay?: PaymentMethodCreateParams.KakaoPay | undefined;
  klarna?: PaymentMethodCreateParams.Klarna | undefined;
  konbini?: PaymentMethodCreateParams.Konbini | undefined;
  kr_card?: PaymentMethodCreateParams.KrCard | undefined;
  link?: PaymentMethodCreateParams.Link | undefined;
  mb_way?: PaymentMethodCreateParams.MbWay | undefined;
  metadata?: MetadataParam | undefined;
  mobilepay?: PaymentMethodCreateParams.Mobilepay | undefined;
  multibanco?: PaymentMethodCreateParams.Multibanco | undefined;
  naver_pay?: PaymentMethodCreateParams.NaverPay | undefined;
  nz_bank_account?: PaymentMethodCreateParams.NzBankAccount | undefined;
  oxxo?: PaymentMethodCreateParams.Oxxo | undefined;
  p24?: PaymentMethodCreateParams.P24 | undefined;
  pay_by_bank?: PaymentMethodCreateParams.PayByBank | undefined;
  payco?: PaymentMethodCreateParams.Payco | undefined;
  payment_method?: string | undefined;
  paynow?: PaymentMethodCreateParams.Paynow | undefined;
  paypal?: PaymentMethodCreateParams.Paypal | undefined;
  paypay?: PaymentMethodCreateParams.Paypay | undefined;
  payto?: PaymentMethodCreateParams.Payto | undefined;
  pix?: PaymentMethodCreateParams.Pix | undefined;
  promptpay?: PaymentMethodCreateParams.Promptpay | undefined;
  radar_options?: PaymentMethodCreateParams.RadarOptions | undefined;
  revolut_pay?: PaymentMethodCreateParams.RevolutPay | undefined;
  samsung_pay?: PaymentMethodCreateParams.SamsungPay | undefined;
  satispay?: PaymentMethodCreateParams.Satispay | undefined;
  scalapay?: PaymentMethodCreateParams.Scalapay | undefined;
  sepa_debit?: PaymentMethodCreateParams.SepaDebit | undefined;
  sequra?: PaymentMethodCreateParams.Sequra | undefined;
  sofort?: PaymentMethodCreateParams.Sofort | undefined;
  sunbit?: PaymentMethodCreateParams.Sunbit | undefined;
  swish?: PaymentMethodCreateParams.Swish | undefined;
  twint?: PaymentMethodCreateParams.Twint | undefined;
  type?: PaymentMethodCreateParams.Type | undefined;
  upi?: PaymentMethodCreateParams.Upi | undefined;
  us_bank_account?: PaymentMethodCreateParams.UsBankAccount | undefined;
  wechat_pay?: PaymentMethodCreateParams.WechatPay | undefined;
  zip?: PaymentMethodCreateParams.Zip | undefined;
}
export declare namespace PaymentMethodCreateParams {
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
  export interface Card {
    cvc?: string | undefined;
    exp_month?: number | undefined;
    exp_year?: number | undefined;
    networks?: Card.Networks | undefined;
    number?: string | undefined;
    token?: string | undefined;
  }
  export namespace Card {
    export interface Networks {
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
    type: string;
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
  export type Type = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'custom' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'link' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
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

export interface PaymentMethodRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface PaymentMethodUpdateParams {
  allow_redisplay?: PaymentMethodUpdateParams.AllowRedisplay | undefined;
  billing_details?: PaymentMethodUpdateParams.BillingDetails | undefined;
  card?: PaymentMethodUpdateParams.Card | undefined;
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  us_bank_account?: PaymentMethodUpdateParams.UsBankAccount | undefined;
}
export declare namespace PaymentMethodUpdateParams {
  export type AllowRedisplay = 'always' | 'limited' | 'unspecified' | OtherString;
  export interface BillingDetails {
    address?: Emptyable<AddressParam> | undefined;
    email?: Emptyable<string> | undefined;
    name?: Emptyable<string> | undefined;
    phone?: Emptyable<string> | undefined;
    tax_id?: string | undefined;
  }
  export interface Card {
    exp_month?: number | undefined;
    exp_year?: number | undefined;
    networks?: Card.Networks | undefined;
  }
  export namespace Card {
    export interface Networks {
      preferred?: Emptyable<Networks.Preferred> | undefined;
    }
    export namespace Networks {
      export type Preferred = 'cartes_bancaires' | 'mastercard' | 'visa' | OtherString;
    }
  }
  export interface UsBankAccount {
    account_holder_type?: UsBankAccount.AccountHolderType | undefined;
    account_type?: UsBankAccount.AccountType | undefined;
  }
  export namespace UsBankAccount {
    export type AccountHolderType = 'company' | 'individual' | OtherString;
    export type AccountType = 'checking' | 'savings' | OtherString;
  }
}

export interface PaymentMethodListParams extends PaginationParams {
  allow_redisplay?: PaymentMethodListParams.AllowRedisplay | undefined;
  customer?: string | undefined;
  customer_account?: string | undefined;
  expand?: readonly string[] | undefined;
  type?: PaymentMethodListParams.Type | undefined;
}
export declare namespace PaymentMethodListParams {
  export type AllowRedisplay = 'always' | 'limited' | 'unspecified' | OtherString;
  export type Type = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'custom' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'link' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | OtherString;
}

export interface PaymentMethodAttachParams {
  customer?: string | undefined;
  customer_account?: string | undefined;
  expand?: readonly string[] | undefined;
}

export interface PaymentMethodDetachParams {
  expand?: readonly string[] | undefined;
}
