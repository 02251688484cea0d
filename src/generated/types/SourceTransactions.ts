// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../core/words.ts';

export interface SourceTransaction {
  id: string;
  object: 'source_transaction';
  ach_credit_transfer?: SourceTransaction.AchCreditTransfer;
  /** In the currency's smallest unit. */
  amount: number;
  chf_credit_transfer?: SourceTransaction.ChfCreditTransfer;
  /** Unix seconds. */
  created: number;
  currency: string;
  gbp_credit_transfer?: SourceTransaction.GbpCreditTransfer;
  livemode: boolean;
  paper_check?: SourceTransaction.PaperCheck;
  sepa_credit_transfer?: SourceTransaction.SepaCreditTransfer;
  source: string;
  status: string;
  type: SourceTransaction.Type;
}
export declare namespace SourceTransaction {
  export interface AchCreditTransfer {
    customer_data?: string;
    fingerprint?: string;
    last4?: string;
    routing_number?: string;
  }
  export interface ChfCreditTransfer {
    reference?: string;
    sender_address_country?: string;
    sender_address_line1?: string;
    sender_iban?: string;
    sender_name?: string;
  }
  export interface GbpCreditTransfer {
    fingerprint?: string;
    funding_method?: string;
    last4?: string;
    reference?: string;
    sender_account_number?: string;
    sender_name?: string;
    sender_sort_code?: string;
  }
  export interface PaperCheck {
    available_at?: string;
    invoices?: string;
  }
  export interface SepaCreditTransfer {
    reference?: string;
    sender_iban?: string;
    sender_name?: string;
  }
  export type Type = 'ach_credit_transfer' | 'ach_debit' | 'alipay' | 'bancontact' | 'card' | 'card_present' | 'eps' | 'giropay' | 'ideal' | 'klarna' | 'multibanco' | 'p24' | 'sepa_debit' | 'sofort' | 'three_d_secure' | 'wechat' | OtherString;
}
