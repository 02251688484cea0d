// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../core/words.ts';
import type { Metadata } from '../../shared.ts';

export interface TaxTransactionLineItem {
  id: string;
  object: 'tax.transaction_line_item';
  /** In the currency's smallest unit. */
  amount: number;
  /** In the currency's smallest unit. */
  amount_tax: number;
  livemode: boolean;
  metadata: Metadata | null;
  product: string | null;
  quantity: number;
  reference: string;
  reversal: TaxTransactionLineItem.Reversal | null;
  tax_behavior: TaxTransactionLineItem.TaxBehavior;
  tax_code: string;
  type: TaxTransactionLineItem.Type;
}
export declare namespace TaxTransactionLineItem {
  export interface Reversal {
    original_line_item: string;
  }
  export type TaxBehavior = 'exclusive' | 'inclusive' | OtherString;
  export type Type = 'reversal' | 'transaction' | OtherString;
}
