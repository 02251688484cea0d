// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../core/words.ts';

export interface SourceTransaction {
  /** Identifies the object. */
  id: string;
  /** What kind of object this is. */
  object: 'source_transaction';
  ach_credit_transfer?: SourceTransaction.AchCreditTransfer;
  /** How much. In the currency's smallest unit. */
  amount: number;
  chf_credit_transfer?: SourceTransaction.ChfCreditTransfer;
  /** When it was made. Unix seconds. */
  created: number;
  /** Three letters in lower case, as in ISO 4217. */
  currency: string;
  gbp_credit_transfer?: SourceTransaction.GbpCreditTransfer;
  /** Whether real money is involved; `false` in test mode and in a sandbox. */
  livemode: boolean;
  paper_check?: SourceTransaction.PaperCheck;
  /** What is particular to SEPA bank transfers. */
  sepa_credit_transfer?: SourceTransaction.SepaCreditTransfer;
  source: string;
  /** In which state it is. */
  status: string;
  /** Which of several kinds it is; the field of that name, if any, has the details. */
  type: SourceTransaction.Type;
}
export declare namespace SourceTransaction {
  export interface AchCreditTransfer {
    customer_data?: string;
    /** The same for the same number, whatever object carries it. */
    fingerprint?: string;
    /** The last four digits of the number. */
    last4?: string;
    /** Identifies the bank, or branch, within its country. */
    routing_number?: string;
  }
  export interface ChfCreditTransfer {
    /** A reference to find it by at the bank or the provider. */
    reference?: string;
    sender_address_country?: string;
    sender_address_line1?: string;
    sender_iban?: string;
    /** Who sent it, by name. */
    sender_name?: string;
  }
  export interface GbpCreditTransfer {
    /** The same for the same number, whatever object carries it. */
    fingerprint?: string;
    funding_method?: string;
    /** The last four digits of the number. */
    last4?: string;
    /** A reference to find it by at the bank or the provider. */
    reference?: string;
    sender_account_number?: string;
    /** Who sent it, by name. */
    sender_name?: string;
    sender_sort_code?: string;
  }
  export interface PaperCheck {
    available_at?: string;
    invoices?: string;
  }
  export interface SepaCreditTransfer {
    /** A reference to find it by at the bank or the provider. */
    reference?: string;
    sender_iban?: string;
    /** Who sent it, by name. */
    sender_name?: string;
  }
  export type Type = 'ach_credit_transfer' | 'ach_debit' | 'alipay' | 'bancontact' | 'card' | 'card_present' | 'eps' | 'giropay' | 'ideal' | 'klarna' | 'multibanco' | 'p24' | 'sepa_debit' | 'sofort' | 'three_d_secure' | 'wechat' | OtherString;
}
