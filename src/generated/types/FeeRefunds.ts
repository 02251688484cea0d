// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable } from '../../core/words.ts';
import type { ApplicationFee } from './ApplicationFees.ts';
import type { BalanceTransaction } from './BalanceTransactions.ts';
import type { Metadata } from './shared.ts';

export interface FeeRefund {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/fee_refunds/object#fee_refund_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/fee_refunds/object#fee_refund_object-object) */
  object: 'fee_refund';
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/fee_refunds/object#fee_refund_object-amount) */
  amount: number;
  /** Id of the entry on the balance (`txn_…`). [Docs](https://docs.stripe.com/api/fee_refunds/object#fee_refund_object-balance_transaction) */
  balance_transaction: Expandable<BalanceTransaction> | null;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/fee_refunds/object#fee_refund_object-created) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/fee_refunds/object#fee_refund_object-currency) */
  currency: string;
  /** Id of the fee that was given back (`fee_…`). [Docs](https://docs.stripe.com/api/fee_refunds/object#fee_refund_object-fee) */
  fee: Expandable<ApplicationFee>;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/fee_refunds/object#fee_refund_object-metadata) */
  metadata: Metadata | null;
}
