// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable } from '../../core/words.ts';
import type { ApplicationFee } from './ApplicationFees.ts';
import type { BalanceTransaction } from './BalanceTransactions.ts';
import type { Metadata } from './shared.ts';

export interface FeeRefund {
  id: string;
  object: 'fee_refund';
  /** In the currency's smallest unit. */
  amount: number;
  balance_transaction: Expandable<BalanceTransaction> | null;
  /** Unix seconds. */
  created: number;
  currency: string;
  fee: Expandable<ApplicationFee>;
  metadata: Metadata | null;
}
