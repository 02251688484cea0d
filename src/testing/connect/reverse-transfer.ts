import { TransferReversal } from '../../generated/results/TransferReversals.ts';
import type { ApplicationFee, Transfer, TransferCreateReversalParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { created } from '../generic/changed.ts';
import type { Charge } from '../objects/charge.ts';
import { newRefund } from '../objects/refund.ts';
import { availableOf, availableOn, book } from '../payments/book.ts';
import { bookRefund } from '../payments/booking.ts';
import { checkPositive } from '../payments/money.ts';
import { invalid } from '../problem.ts';
import { feeOfCharge, returnFee } from './application-fee.ts';
import { shareOf } from './share.ts';

/** Takes back all or part of a transfer. @throws Problem where there is less of it left, or less in the account's balance */
export function reverseTransfer(
  account: Account,
  transfer: Transfer,
  params: TransferCreateReversalParams,
): TransferReversal {
  const left = leftToReverse(transfer);
  const amount = params.amount ?? left;
  checkPositive(amount);
  if (amount > left) throw invalid(`Of this transfer, ${left} is left; ${amount} is more.`, { param: 'amount' });
  const { other, payment } = receiverOf(account, transfer);
  if (availableOf(other, transfer.currency, availableOn(other, payment.balance_transaction)) < amount) {
    throw invalid('The connected account has less than that available.', {
      code: 'balance_insufficient',
      param: 'amount',
    });
  }
  const fee = feeOfCharge(account, payment);
  if (params.refund_application_fee && fee === undefined) {
    throw invalid('The platform has taken no fee of this transfer that it could give back.', {
      param: 'refund_application_fee',
    });
  }
  const back = fee && params.refund_application_fee ? shareOf(fee, amount / transfer.amount) : 0;
  const { description: _, ...rest } = params;
  return takeBack(account, transfer, { amount, fee, feeBack: back, params: rest, description: params.description });
}

/** How much of a transfer has not been taken back. @throws Problem where that is nothing */
export function leftToReverse({ amount, amount_reversed }: Transfer): number {
  if (amount > amount_reversed) return amount - amount_reversed;
  throw invalid('This transfer has been reversed wholly.', { code: 'transfer_already_reversed' });
}

interface Return {
  readonly amount: number;
  /** What the platform has taken of the transfer. */
  readonly fee: ApplicationFee | undefined;
  /** How much of that it gives back at the same time. */
  readonly feeBack: number;
  readonly description?: string | undefined;
  readonly params?: Pick<TransferCreateReversalParams, 'metadata'>;
  /** The refund that it is done for. */
  readonly refund?: string;
}

/** Takes money back from a connected account, whether or not it has as much. */
export function takeBack(account: Account, transfer: Transfer, wanted: Return): TransferReversal {
  const { amount, fee, feeBack, description = null, params = {}, refund } = wanted;
  const { currency } = transfer;
  const id = account.newId('trr_1', 23);
  const { other, payment } = receiverOf(account, transfer);
  const paymentRefund = account.within(other.id, () => giveBack(other, payment, id, amount, feeBack));
  if (fee !== undefined) returnFee(account, fee, feeBack);
  const { balance_transaction: sent } = transfer;
  const booking = book(account, {
    amount,
    availableOn: availableOn(account, typeof sent === 'string' ? sent : null),
    currency,
    description,
    source: id,
    type: 'transfer_refund',
  });
  const amount_reversed = transfer.amount_reversed + amount;
  account.transfers.replace({ ...transfer, amount_reversed, reversed: amount_reversed === transfer.amount });
  return account.transferReversals.add(
    created(TransferReversal, params, {
      id,
      amount,
      balance_transaction: booking.id,
      created: account.now(),
      currency,
      destination_payment_refund: paymentRefund,
      source_refund: refund ?? null,
      transfer: transfer.id,
    }),
  );
}

/** The account that has got a transfer, and the payment as which it did. */
function receiverOf(account: Account, { id, destination, destination_payment: payment }: Transfer) {
  const other = account.other(String(destination));
  const found = other.charges.get(String(payment));
  if (found === undefined) throw new TypeError(`nobody has got the transfer ${id}`);
  return { other, payment: found };
}

/** In the connected account, the payment is refunded to the platform. */
function giveBack(account: Account, payment: Charge, reversal: string, amount: number, feeBack: number): string {
  const id = account.newId('pyr_1', 23);
  const booking = bookRefund(account, payment, id, amount, feeBack);
  const amount_refunded = payment.amount_refunded + amount;
  account.charges.replace({ ...payment, amount_refunded, refunded: amount_refunded === payment.amount });
  const { currency } = payment;
  return account.refunds.add(
    newRefund(id, account.now(), {
      amount,
      balance_transaction: booking.id,
      charge: payment.id,
      currency,
      source_transfer_reversal: reversal,
    }),
  ).id;
}
