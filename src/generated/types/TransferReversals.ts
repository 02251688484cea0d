// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable } from '../../core/words.ts';
import type { BalanceTransaction } from './BalanceTransactions.ts';
import type { Metadata } from './shared.ts';
import type { Refund } from './Refunds.ts';
import type { Transfer } from './Transfers.ts';

export interface TransferReversal {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/transfer_reversals/object#transfer_reversal_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/transfer_reversals/object#transfer_reversal_object-object) */
  object: 'transfer_reversal';
  /** How much was taken back. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/transfer_reversals/object#transfer_reversal_object-amount) */
  amount: number;
  /** Id of the entry on the balance (`txn_…`). [Docs](https://docs.stripe.com/api/transfer_reversals/object#transfer_reversal_object-balance_transaction) */
  balance_transaction: Expandable<BalanceTransaction> | null;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/transfer_reversals/object#transfer_reversal_object-created) */
  created: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/transfer_reversals/object#transfer_reversal_object-currency) */
  currency: string;
  /** Id of the refund of the payment that the connected account got (`pyr_…`). [Docs](https://docs.stripe.com/api/transfer_reversals/object#transfer_reversal_object-destination_payment_refund) */
  destination_payment_refund: Expandable<Refund> | null;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/transfer_reversals/object#transfer_reversal_object-metadata) */
  metadata: Metadata | null;
  /** Id of the refund that caused it (`re_…`). [Docs](https://docs.stripe.com/api/transfer_reversals/object#transfer_reversal_object-source_refund) */
  source_refund: Expandable<Refund> | null;
  /** Id of the transfer to the connected account (`tr_…`). [Docs](https://docs.stripe.com/api/transfer_reversals/object#transfer_reversal_object-transfer) */
  transfer: Expandable<Transfer>;
}
