// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../core/words.ts';
import type { Metadata } from '../../shared.ts';

export interface TaxTransactionLineItem {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
  object: 'tax.transaction_line_item';
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
  amount: number;
  /** How much of it is tax. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
  amount_tax: number;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
  metadata: Metadata | null;
  /** Id of the product (`prod_…`, unless you chose it). [Docs](https://docs.stripe.com/api/tax/transactions/object) */
  product: string | null;
  /** How many units. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
  quantity: number;
  /** A reference to find it by at the bank or the provider. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
  reference: string;
  /** [Docs](https://docs.stripe.com/api/tax/transactions/object) */
  reversal: TaxTransactionLineItem.Reversal | null;
  /** Whether tax is in the price (`inclusive`) or added (`exclusive`). [Docs](https://docs.stripe.com/api/tax/transactions/object) */
  tax_behavior: TaxTransactionLineItem.TaxBehavior;
  /** Id of the kind of goods, which decides the tax (`txcd_…`). [Docs](https://docs.stripe.com/api/tax/transactions/object) */
  tax_code: string;
  /** Which of several kinds it is; the field of that name, if any, has the details. [Docs](https://docs.stripe.com/api/tax/transactions/object) */
  type: TaxTransactionLineItem.Type;
}
export declare namespace TaxTransactionLineItem {
  export interface Reversal {
    /** [Docs](https://docs.stripe.com/api/tax/transactions/object) */
    original_line_item: string;
  }
  export type TaxBehavior = 'exclusive' | 'inclusive' | OtherString;
  export type Type = 'reversal' | 'transaction' | OtherString;
}
