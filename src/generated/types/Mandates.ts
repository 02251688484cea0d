// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable, OtherString } from '../../core/words.ts';
import type { PaymentMethod } from './PaymentMethods.ts';

export interface Mandate {
  id: string;
  object: 'mandate';
  customer_acceptance: Mandate.CustomerAcceptance;
  livemode: boolean;
  multi_use?: Mandate.MultiUse;
  on_behalf_of?: string;
  payment_method: Expandable<PaymentMethod>;
  payment_method_details: Mandate.PaymentMethodDetails;
  single_use?: Mandate.SingleUse;
  status: Mandate.Status;
  type: Mandate.Type;
}
export declare namespace Mandate {
  export interface CustomerAcceptance {
    /** Unix seconds. */
    accepted_at: number | null;
    offline?: CustomerAcceptance.Offline;
    online?: CustomerAcceptance.Online;
    type: CustomerAcceptance.Type;
  }
  export namespace CustomerAcceptance {
    export interface Offline {
    }
    export interface Online {
      ip_address: string | null;
      user_agent: string | null;
    }
    export type Type = 'offline' | 'online' | OtherString;
  }
  export interface MultiUse {
    /** In the currency's smallest unit. */
    amount?: number;
    currency?: string;
  }
  export interface PaymentMethodDetails {
    acss_debit?: PaymentMethodDetails.AcssDebit;
    amazon_pay?: PaymentMethodDetails.AmazonPay;
    au_becs_debit?: PaymentMethodDetails.AuBecsDebit;
    bacs_debit?: PaymentMethodDetails.BacsDebit;
    blik?: PaymentMethodDetails.Blik;
    card?: PaymentMethodDetails.Card;
    cashapp?: PaymentMethodDetails.Cashapp;
    kakao_pay?: PaymentMethodDetails.KakaoPay;
    klarna?: PaymentMethodDetails.Klarna;
    kr_card?: PaymentMethodDetails.KrCard;
    link?: PaymentMethodDetails.Link;
    naver_pay?: PaymentMethodDetails.NaverPay;
    nz_bank_account?: PaymentMethodDetails.NzBankAccount;
    paypal?: PaymentMethodDetails.Paypal;
    payto?: PaymentMethodDetails.Payto;
    pix?: PaymentMethodDetails.Pix;
    revolut_pay?: PaymentMethodDetails.RevolutPay;
    sepa_debit?: PaymentMethodDetails.SepaDebit;
    twint?: PaymentMethodDetails.Twint;
    type: string;
    upi?: PaymentMethodDetails.Upi;
    us_bank_account?: PaymentMethodDetails.UsBankAccount;
  }
  export namespace PaymentMethodDetails {
    export interface AcssDebit {
      default_for?: AcssDebit.DefaultFor[];
      interval_description: string | null;
      payment_schedule: AcssDebit.PaymentSchedule;
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
      url: string;
    }
    export interface BacsDebit {
      display_name: string | null;
      network_status: BacsDebit.NetworkStatus;
      reference: string;
      revocation_reason: BacsDebit.RevocationReason | null;
      service_user_number: string | null;
      url: string;
    }
    export namespace BacsDebit {
      export type NetworkStatus = 'accepted' | 'pending' | 'refused' | 'revoked' | OtherString;
      export type RevocationReason = 'account_closed' | 'bank_account_restricted' | 'bank_ownership_changed' | 'could_not_process' | 'debit_not_authorized' | OtherString;
    }
    export interface Blik {
      /** Unix seconds. */
      expires_at: number | null;
      type: 'off_session';
    }
    export interface Card {
      india?: Card.India;
    }
    export namespace Card {
      export interface India {
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
      billing_agreement_id: string | null;
      payer_id: string | null;
    }
    export interface Payto {
      /** In the currency's smallest unit. */
      amount: number | null;
      amount_type: Payto.AmountType;
      end_date: string | null;
      payment_schedule: Payto.PaymentSchedule;
      payments_per_period: number | null;
      purpose: Payto.Purpose | null;
      start_date: string | null;
    }
    export namespace Payto {
      export type AmountType = 'fixed' | 'maximum' | OtherString;
      export type PaymentSchedule = 'adhoc' | 'annual' | 'daily' | 'fortnightly' | 'monthly' | 'quarterly' | 'semi_annual' | 'weekly' | OtherString;
      export type Purpose = 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'personal' | 'retail' | 'salary' | 'tax' | 'utility' | OtherString;
    }
    export interface Pix {
      amount_includes_iof?: Pix.AmountIncludesIof;
      amount_type?: Pix.AmountType;
      end_date?: string;
      payment_schedule?: Pix.PaymentSchedule;
      reference?: string;
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
      reference: string;
      url: string;
    }
    export interface Twint {
    }
    export interface Upi {
      /** In the currency's smallest unit. */
      amount: number | null;
      amount_type: Upi.AmountType | null;
      description: string | null;
      /** Unix seconds. */
      end_date: number | null;
    }
    export namespace Upi {
      export type AmountType = 'fixed' | 'maximum' | OtherString;
    }
    export interface UsBankAccount {
      collection_method?: 'paper';
    }
  }
  export interface SingleUse {
    /** In the currency's smallest unit. */
    amount: number;
    currency: string;
  }
  export type Status = 'active' | 'inactive' | 'pending' | OtherString;
  export type Type = 'multi_use' | 'single_use' | OtherString;
}
