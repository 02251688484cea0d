// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { PaymentMethod } from './PaymentMethods.ts';

export interface Mandate {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-object) */
  object: 'mandate';
  /** How and when the customer agreed. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-customer_acceptance) */
  customer_acceptance: Mandate.CustomerAcceptance;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-livemode) */
  livemode: boolean;
  /** [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-multi_use) */
  multi_use?: Mandate.MultiUse;
  /** Id of the connected account whose business it is (`acct_…`): its country, currency and statement apply. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-on_behalf_of) */
  on_behalf_of?: string;
  /** Id of the payment method (`pm_…`). [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method) */
  payment_method: Expandable<PaymentMethod>;
  /** The payment method as it was at the time of payment. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details) */
  payment_method_details: Mandate.PaymentMethodDetails;
  /** What a mandate for a single payment covers. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-single_use) */
  single_use?: Mandate.SingleUse;
  /** In which state it is. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-status) */
  status: Mandate.Status;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-type) */
  type: Mandate.Type;
}
export declare namespace Mandate {
  export interface CustomerAcceptance {
    /** When the customer agreed. Unix seconds. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-customer_acceptance-accepted_at) */
    accepted_at: number | null;
    /** That the customer agreed on paper or by word. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-customer_acceptance-offline) */
    offline?: CustomerAcceptance.Offline;
    /** From where the customer agreed: internet address and browser. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-customer_acceptance-online) */
    online?: CustomerAcceptance.Online;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-customer_acceptance-type) */
    type: CustomerAcceptance.Type;
  }
  export namespace CustomerAcceptance {
    export interface Offline {
    }
    export interface Online {
      /** An internet address, IPv4 or IPv6. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-customer_acceptance-online-ip_address) */
      ip_address: string | null;
      /** The browser, as it names itself in the request's `User-Agent`. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-customer_acceptance-online-user_agent) */
      user_agent: string | null;
    }
    export type Type = 'offline' | 'online' | OtherString;
  }
  export interface MultiUse {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-multi_use-amount) */
    amount?: number;
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-multi_use-currency) */
    currency?: string;
  }
  export interface PaymentMethodDetails {
    /** What is particular to pre-authorised debits in Canada. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-acss_debit) */
    acss_debit?: PaymentMethodDetails.AcssDebit;
    /** What is particular to Amazon Pay. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-amazon_pay) */
    amazon_pay?: PaymentMethodDetails.AmazonPay;
    /** What is particular to BECS direct debits in Australia. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-au_becs_debit) */
    au_becs_debit?: PaymentMethodDetails.AuBecsDebit;
    /** What is particular to Bacs direct debits in the United Kingdom. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-bacs_debit) */
    bacs_debit?: PaymentMethodDetails.BacsDebit;
    /** What is particular to BLIK. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-blik) */
    blik?: PaymentMethodDetails.Blik;
    /** What is particular to cards. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-card) */
    card?: PaymentMethodDetails.Card;
    /** What is particular to Cash App Pay. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-cashapp) */
    cashapp?: PaymentMethodDetails.Cashapp;
    /** What is particular to Kakao Pay. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-kakao_pay) */
    kakao_pay?: PaymentMethodDetails.KakaoPay;
    /** What is particular to Klarna. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-klarna) */
    klarna?: PaymentMethodDetails.Klarna;
    /** What is particular to Korean cards. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-kr_card) */
    kr_card?: PaymentMethodDetails.KrCard;
    /** What is particular to Link. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-link) */
    link?: PaymentMethodDetails.Link;
    /** What is particular to Naver Pay. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-naver_pay) */
    naver_pay?: PaymentMethodDetails.NaverPay;
    /** What is particular to BECS direct debits in New Zealand. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-nz_bank_account) */
    nz_bank_account?: PaymentMethodDetails.NzBankAccount;
    /** What is particular to PayPal. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-paypal) */
    paypal?: PaymentMethodDetails.Paypal;
    /** What is particular to PayTo. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-payto) */
    payto?: PaymentMethodDetails.Payto;
    /** What is particular to Pix. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-pix) */
    pix?: PaymentMethodDetails.Pix;
    /** What is particular to Revolut Pay. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-revolut_pay) */
    revolut_pay?: PaymentMethodDetails.RevolutPay;
    /** What is particular to SEPA direct debits. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-sepa_debit) */
    sepa_debit?: PaymentMethodDetails.SepaDebit;
    /** What is particular to TWINT. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-twint) */
    twint?: PaymentMethodDetails.Twint;
    /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-type) */
    type: string;
    /** What is particular to UPI. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-upi) */
    upi?: PaymentMethodDetails.Upi;
    /** What is particular to ACH direct debits in the United States. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-us_bank_account) */
    us_bank_account?: PaymentMethodDetails.UsBankAccount;
  }
  export namespace PaymentMethodDetails {
    export interface AcssDebit {
      /** What the mandate is the default for. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-acss_debit-default_for) */
      default_for?: AcssDebit.DefaultFor[];
      /** How often debits are made, in words. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-acss_debit-interval_description) */
      interval_description: string | null;
      /** How often debits are made. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-acss_debit-payment_schedule) */
      payment_schedule: AcssDebit.PaymentSchedule;
      /** Whether the account is that of a business or of a person. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-acss_debit-transaction_type) */
      transaction_type: AcssDebit.TransactionType;
    }
    export namespace AcssDebit {
      export type DefaultFor = 'invoice' | 'subscription' | OtherString;
      export type PaymentSchedule = 'combined' | 'interval' | 'sporadic' | OtherString;
      export type TransactionType = 'business' | 'personal' | OtherString;
    }
    export interface AmazonPay {
    }
    export interface AuBecsDebit {
      /** Where it can be reached. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-au_becs_debit-url) */
      url: string;
    }
    export interface BacsDebit {
      /** What customers read. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-bacs_debit-display_name) */
      display_name: string | null;
      /** What the network did: approved, declined, not asked or reversed. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-bacs_debit-network_status) */
      network_status: BacsDebit.NetworkStatus;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-bacs_debit-reference) */
      reference: string;
      /** [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-bacs_debit-revocation_reason) */
      revocation_reason: BacsDebit.RevocationReason | null;
      /** Identifies who debits in the United Kingdom. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-bacs_debit-service_user_number) */
      service_user_number: string | null;
      /** Where it can be reached. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-bacs_debit-url) */
      url: string;
    }
    export namespace BacsDebit {
      export type NetworkStatus = 'accepted' | 'pending' | 'refused' | 'revoked' | OtherString;
      export type RevocationReason = 'account_closed' | 'bank_account_restricted' | 'bank_ownership_changed' | 'could_not_process' | 'debit_not_authorized' | OtherString;
    }
    export interface Blik {
      /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-blik-expires_at) */
      expires_at: number | null;
      /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-blik-type) */
      type: 'off_session';
    }
    export interface Card {
      /** [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-card-india) */
      india?: Card.India;
    }
    export namespace Card {
      export interface India {
        /** [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-card-india-inactive_reason) */
        inactive_reason: India.InactiveReason | null;
      }
      export namespace India {
        export type InactiveReason = 'canceled' | 'card_not_supported' | 'currency_not_supported' | 'expired' | 'issuer_not_supported' | 'processing_error' | 'undetermined' | OtherString;
      }
    }
    export interface Cashapp {
    }
    export interface KakaoPay {
    }
    export interface Klarna {
    }
    export interface KrCard {
    }
    export interface Link {
    }
    export interface NaverPay {
    }
    export interface NzBankAccount {
    }
    export interface Paypal {
      /** The agreement with PayPal on payments to come. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-paypal-billing_agreement_id) */
      billing_agreement_id: string | null;
      /** What the payment method knows the payer by. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-paypal-payer_id) */
      payer_id: string | null;
    }
    export interface Payto {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-payto-amount) */
      amount: number | null;
      /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-payto-amount_type) */
      amount_type: Payto.AmountType;
      /** When it ends. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-payto-end_date) */
      end_date: string | null;
      /** How often debits are made. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-payto-payment_schedule) */
      payment_schedule: Payto.PaymentSchedule;
      /** How many payments at most in one period. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-payto-payments_per_period) */
      payments_per_period: number | null;
      /** What it is for. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-payto-purpose) */
      purpose: Payto.Purpose | null;
      /** When it began, or will begin. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-payto-start_date) */
      start_date: string | null;
    }
    export namespace Payto {
      export type AmountType = 'fixed' | 'maximum' | OtherString;
      export type PaymentSchedule = 'adhoc' | 'annual' | 'daily' | 'fortnightly' | 'monthly' | 'quarterly' | 'semi_annual' | 'weekly' | OtherString;
      export type Purpose = 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'personal' | 'retail' | 'salary' | 'tax' | 'utility' | OtherString;
    }
    export interface Pix {
      /** Whether the Brazilian tax on transactions (IOF) is in the amount. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-pix-amount_includes_iof) */
      amount_includes_iof?: Pix.AmountIncludesIof;
      /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-pix-amount_type) */
      amount_type?: Pix.AmountType;
      /** When it ends. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-pix-end_date) */
      end_date?: string;
      /** How often debits are made. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-pix-payment_schedule) */
      payment_schedule?: Pix.PaymentSchedule;
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-pix-reference) */
      reference?: string;
      /** When it began, or will begin. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-pix-start_date) */
      start_date?: string;
    }
    export namespace Pix {
      export type AmountIncludesIof = 'always' | 'never' | OtherString;
      export type AmountType = 'fixed' | 'maximum' | OtherString;
      export type PaymentSchedule = 'halfyearly' | 'monthly' | 'quarterly' | 'weekly' | 'yearly' | OtherString;
    }
    export interface RevolutPay {
    }
    export interface SepaDebit {
      /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-sepa_debit-reference) */
      reference: string;
      /** Where it can be reached. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-sepa_debit-url) */
      url: string;
    }
    export interface Twint {
    }
    export interface Upi {
      /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-upi-amount) */
      amount: number | null;
      /** Whether the amount is exact (`fixed`) or a limit (`maximum`). [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-upi-amount_type) */
      amount_type: Upi.AmountType | null;
      /** A text of your own about it. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-upi-description) */
      description: string | null;
      /** When it ends. Unix seconds. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-upi-end_date) */
      end_date: number | null;
    }
    export namespace Upi {
      export type AmountType = 'fixed' | 'maximum' | OtherString;
    }
    export interface UsBankAccount {
      /** Whether to charge the stored payment method or to send an invoice to pay. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-payment_method_details-us_bank_account-collection_method) */
      collection_method?: 'paper';
    }
  }
  export interface SingleUse {
    /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-single_use-amount) */
    amount: number;
    /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/mandates/object#mandate_object-single_use-currency) */
    currency: string;
  }
  export type Status = 'active' | 'inactive' | 'pending' | OtherString;
  export type Type = 'multi_use' | 'single_use' | OtherString;
}
