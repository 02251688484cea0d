// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable } from '../../core/words.ts';
import type { BalanceTransaction } from './BalanceTransactions.ts';
import type { Metadata } from './shared.ts';
import type { Refund } from './Refunds.ts';
import type { Transfer } from './Transfers.ts';

export interface TransferReversal {
  id: string;
  object: 'transfer_reversal';
  /** In the currency's smallest unit. */
  amount: number;
  balance_transaction: Expandable<BalanceTransaction> | null;
  /** Unix seconds. */
  created: number;
  currency: string;
  destination_payment_refund: Expandable<Refund> | null;
  metadata: Metadata | null;
  source_refund: Expandable<Refund> | null;
  transfer: Expandable<Transfer>;
}
