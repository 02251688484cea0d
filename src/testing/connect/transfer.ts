import { TransferReversal } from '../../generated/results/TransferReversals.ts';
import { Transfer } from '../../generated/results/Transfers.ts';
import type { TransferCreateParams, TransferCreateReversalParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { created } from '../generic/changed.ts';
import { newCharge } from '../objects/charge.ts';
import { newPaymentIntent } from '../objects/payment-intent.ts';
import { newPaymentMethod } from '../objects/payment-method.ts';
import { availableOf, bookAtOnce } from '../payments/book.ts';
import { checkCurrency, checkPositive } from '../payments/money.ts';
import { invalid, noSuch } from '../problem.ts';
import type { AccountRow } from './requirements.ts';

/**
 * Moves money from the platform's balance to a connected account, which gets it as a payment.
 *
 * @throws Problem where there is less, or no such account
 */
export function newTransfer(account: Account, params: TransferCreateParams): Transfer {
  const currency = checkCurrency(params.currency);
  const destination: AccountRow | undefined = account.accounts.get(params.destination);
  if (destination === undefined) throw noSuch('destination', params.destination, 'destination');
  const source = params.source_transaction === undefined ? undefined : account.charges.get(params.source_transaction);
  if (params.source_transaction !== undefined && source === undefined) {
    throw noSuch('charge', params.source_transaction, 'source_transaction');
  }
  const amount = params.amount ?? source?.amount_captured;
  if (amount === undefined)
    throw invalid('Missing required parameter: amount.', { code: 'parameter_missing', param: 'amount' });
  checkPositive(amount);
  // Of a charge's money, also what is still on its way can be passed on.
  const available =
    source === undefined ? availableOf(account, currency) : source.amount_captured - source.amount_refunded;
  if (available < amount) {
    throw invalid(
      `There is ${available} to transfer, and ${amount} was to be. Test card 4000000000000077 adds to the available balance at once.`,
      {
        code: 'balance_insufficient',
        param: 'amount',
      },
    );
  }
  const id = account.newId('tr_1', 23);
  const booking = bookAtOnce(account, {
    amount: -amount,
    currency,
    description: params.description ?? null,
    source: id,
    type: 'transfer',
  });
  return account.transfers.add(
    created(Transfer, params, {
      id,
      amount,
      balance_transaction: booking.id,
      created: account.now(),
      currency,
      destination: destination.id,
      destination_payment: receive(account.other(destination.id), id, amount, currency),
      reversals: { url: `/v1/transfers/${id}/reversals` },
      source_transaction: source?.id ?? null,
      source_type: params.source_type ?? 'card',
      transfer_group: params.transfer_group ?? source?.transfer_group ?? null,
    }),
  );
}

/** The connected account has it at once. */
function receive(other: Account, transfer: string, amount: number, currency: string): string {
  const now = other.now();
  const id = other.newId('py_1', 23);
  const method = newPaymentMethod('', now, { type: 'customer_balance', customer_balance: {} }, {});
  const intent = newPaymentIntent('', '', now, amount, currency);
  const made = newCharge({
    id,
    created: now,
    intent,
    method,
    decline: undefined,
    status: 'succeeded',
    captured: true,
    authenticated: false,
  });
  return other.atomically(() => {
    const booking = bookAtOnce(other, { amount, currency, description: null, source: id, type: 'payment' });
    const payment = {
      ...made,
      balance_transaction: booking.id,
      payment_intent: null,
      payment_method_details: { type: 'stripe_account', stripe_account: {} },
    };
    return other.charges.add({ ...payment, source_transfer: transfer }).id;
  });
}

/** Takes back all or part of a transfer. @throws Problem where there is less of it left, or less in the account's balance */
export function reverseTransfer(
  account: Account,
  transfer: Transfer,
  params: TransferCreateReversalParams,
): TransferReversal {
  const { currency } = transfer;
  const left = transfer.amount - transfer.amount_reversed;
  const amount = params.amount ?? left;
  if (left === 0) throw invalid('This transfer has been reversed wholly.', { code: 'transfer_already_reversed' });
  checkPositive(amount);
  if (amount > left) throw invalid(`Of this transfer, ${left} is left; ${amount} is more.`, { param: 'amount' });
  const other = account.other(String(transfer.destination));
  if (availableOf(other, currency) < amount) {
    throw invalid('The connected account has less than that available.', {
      code: 'balance_insufficient',
      param: 'amount',
    });
  }
  const id = account.newId('trr_1', 23);
  other.atomically(() =>
    bookAtOnce(other, {
      amount: -amount,
      currency,
      description: 'REFUND FOR PAYMENT',
      source: transfer.destination_payment ?? id,
      type: 'payment_refund',
    }),
  );
  const booking = bookAtOnce(account, {
    amount,
    currency,
    description: params.description ?? null,
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
      transfer: transfer.id,
    }),
  );
}
