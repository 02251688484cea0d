// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../../core/words.ts';
import type { Address, Metadata } from '../shared.ts';
import type { Charge } from '../Charges.ts';
import type { Customer } from '../Customers.ts';
import type { SetupAttempt } from '../SetupAttempts.ts';

export interface ConfirmationToken {
  id: string;
  object: 'confirmation_token';
  /** Unix seconds. */
  created: number;
  /** Unix seconds. */
  expires_at: number | null;
  livemode: boolean;
  mandate_data?: ConfirmationToken.MandateData | null;
  metadata: Metadata | null;
  payment_intent: string | null;
  payment_method_options: ConfirmationToken.PaymentMethodOptions | null;
  payment_method_preview: ConfirmationToken.PaymentMethodPreview | null;
  return_url: string | null;
  setup_future_usage: ConfirmationToken.SetupFutureUsage | null;
  setup_intent: string | null;
  shipping: ConfirmationToken.Shipping | null;
  use_stripe_sdk: boolean;
}
export declare namespace ConfirmationToken {
  export interface MandateData {
    customer_acceptance: MandateData.CustomerAcceptance;
  }
  export namespace MandateData {
    export interface CustomerAcceptance {
      online: CustomerAcceptance.Online | null;
      type: string;
    }
    export namespace CustomerAcceptance {
      export interface Online {
        ip_address: string | null;
        user_agent: string | null;
      }
    }
  }
  export interface PaymentMethodOptions {
    card: PaymentMethodOptions.Card | null;
  }
  export namespace PaymentMethodOptions {
    export interface Card {
      cvc_token: string | null;
      installments?: Card.Installments;
    }
    export namespace Card {
      export interface Installments {
        plan?: Installments.Plan;
      }
      export namespace Installments {
        export interface Plan {
          count: number | null;
          interval: 'month' | null;
          type: Plan.Type;
        }
        export namespace Plan {
          export type Type = 'bonus' | 'fixed_count' | 'revolving' | OtherString;
        }
      }
    }
  }
  export interface PaymentMethodPreview {
    acss_debit?: PaymentMethodPreview.AcssDebit;
    affirm?: PaymentMethodPreview.Affirm;
    afterpay_clearpay?: PaymentMethodPreview.AfterpayClearpay;
    alipay?: PaymentMethodPreview.Alipay;
    allow_redisplay?: PaymentMethodPreview.AllowRedisplay;
    alma?: PaymentMethodPreview.Alma;
    amazon_pay?: PaymentMethodPreview.AmazonPay;
    au_becs_debit?: PaymentMethodPreview.AuBecsDebit;
    bacs_debit?: PaymentMethodPreview.BacsDebit;
    bancontact?: PaymentMethodPreview.Bancontact;
    billie?: PaymentMethodPreview.Billie;
    billing_details: PaymentMethodPreview.BillingDetails;
    bizum?: PaymentMethodPreview.Bizum;
    blik?: PaymentMethodPreview.Blik;
    boleto?: PaymentMethodPreview.Boleto;
    card?: PaymentMethodPreview.Card;
    card_present?: PaymentMethodPreview.CardPresent;
    cashapp?: PaymentMethodPreview.Cashapp;
    crypto?: PaymentMethodPreview.Crypto;
    customer: Expandable<Customer> | null;
    customer_account: string | null;
    customer_balance?: PaymentMethodPreview.CustomerBalance;
    eps?: PaymentMethodPreview.Eps;
    fpx?: PaymentMethodPreview.Fpx;
    giropay?: PaymentMethodPreview.Giropay;
    grabpay?: PaymentMethodPreview.Grabpay;
    ideal?: PaymentMethodPreview.Ideal;
    interac_present?: PaymentMethodPreview.InteracPresent;
    kakao_pay?: PaymentMethodPreview.KakaoPay;
    klarna?: PaymentMethodPreview.Klarna;
    konbini?: PaymentMethodPreview.Konbini;
    kr_card?: PaymentMethodPreview.KrCard;
    link?: PaymentMethodPreview.Link;
    mb_way?: PaymentMethodPreview.MbWay;
    mobilepay?: PaymentMethodPreview.Mobilepay;
    multibanco?: PaymentMethodPreview.Multibanco;
    naver_pay?: PaymentMethodPreview.NaverPay;
    nz_bank_account?: PaymentMethodPreview.NzBankAccount;
    oxxo?: PaymentMethodPreview.Oxxo;
    p24?: PaymentMethodPreview.P24;
    pay_by_bank?: PaymentMethodPreview.PayByBank;
    payco?: PaymentMethodPreview.Payco;
    paynow?: PaymentMethodPreview.Paynow;
    paypal?: PaymentMethodPreview.Paypal;
    paypay?: PaymentMethodPreview.Paypay;
    payto?: PaymentMethodPreview.Payto;
    pix?: PaymentMethodPreview.Pix;
    promptpay?: PaymentMethodPreview.Promptpay;
    revolut_pay?: PaymentMethodPreview.RevolutPay;
    samsung_pay?: PaymentMethodPreview.SamsungPay;
    satispay?: PaymentMethodPreview.Satispay;
    scalapay?: PaymentMethodPreview.Scalapay;
    sepa_debit?: PaymentMethodPreview.SepaDebit;
    sequra?: PaymentMethodPreview.Sequra;
    sofort?: PaymentMethodPreview.Sofort;
    sunbit?: PaymentMethodPreview.Sunbit;
    swish?: PaymentMethodPreview.Swish;
    twint?: PaymentMethodPreview.Twint;
    type: PaymentMethodPreview.Type;
    upi?: PaymentMethodPreview.Upi;
    us_bank_account?: PaymentMethodPreview.UsBankAccount;
    wechat_pay?: PaymentMethodPreview.WechatPay;
    zip?: PaymentMethodPreview.Zip;
  }
  export namespace PaymentMethodPreview {
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
  export type SetupFutureUsage = 'off_session' | 'on_session' | OtherString;
  export interface Shipping {
    address: Address;
    name: string;
    phone: string | null;
  }
}

export interface ConfirmationTokenRetrieveParams {
  expand?: readonly string[] | undefined;
}
