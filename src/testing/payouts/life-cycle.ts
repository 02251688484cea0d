import { Payout } from '../../generated/results/Payouts.ts';
import type { PayoutCreateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { payoutFailure } from '../connect/external-account.ts';
import { payoutDestination } from '../connect/own-account.ts';
import { created } from '../generic/changed.ts';
import { availableOf, book } from '../payments/book.ts';
import { checkCurrency, checkPositive } from '../payments/money.ts';
import { invalid, noSuch } from '../problem.ts';

const DAY = 24 * 60 * 60;
/** How long a payout takes to arrive; until an hour before that it can be canceled. */
const DAYS = 2;
const INSTANT_SECONDS = 60;

/**
 * Sends money to the account's bank. It leaves the balance at once, is on its way after a day and there after two.
 *
 * @throws Problem where there is less, or nowhere to send it
 */
export function newPayout(account: Account, params: PayoutCreateParams): Payout {
  const currency = checkCurrency(params.currency);
  checkPositive(params.amount);
  if (availableOf(account, currency) < params.amount) {
    throw invalid('You have insufficient funds in your Stripe account for this payout.', {
      code: 'balance_insufficient',
      param: 'amount',
    });
  }
  const destination = payoutDestination(account, currency, params.destination);
  if (destination === undefined) {
    throw params.destination === undefined
      ? invalid(`Sorry, you don't have any external accounts in that currency (${currency}).`)
      : noSuch('external account', params.destination, 'destination');
  }
  const isInstant = params.method === 'instant';
  const arrival = account.now() + (isInstant ? INSTANT_SECONDS : DAYS * DAY);
  const id = account.newId('po_1', 23);
  const { amount } = params;
  const booking = book(account, {
    amount: -amount,
    currency,
    description: 'STRIPE PAYOUT',
    source: id,
    type: 'payout',
  });
  account.schedule(isInstant ? arrival : arrival - DAY, 'payout.depart', id);
  account.schedule(arrival, 'payout.arrive', id);
  return account.payouts.add(
    created(Payout, params, {
      id,
      arrival_date: arrival,
      automatic: false,
      balance_transaction: booking.id,
      created: account.now(),
      currency,
      destination: destination.id,
      method: params.method ?? 'standard',
      reconciliation_status: 'not_applicable',
      source_type: params.source_type ?? 'card',
      status: 'pending',
      type: destination.object,
    }),
  );
}

/** The bank has the order. */
export function depart(account: Account, id: string): void {
  const payout = account.payouts.get(id);
  if (payout?.status === 'pending') account.payouts.replace({ ...payout, status: 'in_transit' });
}

/** The money is there, or comes back. */
export function arrive(account: Account, id: string): void {
  const payout = account.payouts.get(id);
  if (payout?.status !== 'in_transit') return;
  const destination = payoutDestination(account, payout.currency, payout.destination ?? undefined);
  const failure = destination === undefined ? 'account_closed' : payoutFailure(destination);
  if (failure === undefined) {
    account.payouts.replace({ ...payout, status: 'paid' });
    return;
  }
  const returned = giveBack(account, payout, 'payout_failure', 'STRIPE PAYOUT FAILURE');
  account.payouts.replace({
    ...payout,
    failure_balance_transaction: returned,
    failure_code: failure,
    failure_message: 'The bank sent the money back.',
    status: 'failed',
  });
}

/** Stops a payout. @throws Problem where the bank has the order */
export function cancelPayout(account: Account, payout: Payout): Payout {
  if (payout.status !== 'pending')
    throw invalid(`Payouts can be canceled while they are pending; this one is ${payout.status}.`);
  const returned = giveBack(account, payout, 'payout_cancel', 'STRIPE PAYOUT CANCEL');
  return account.payouts.replace({ ...payout, failure_balance_transaction: returned, status: 'canceled' });
}

/** Calls a payout back that has arrived, by one the other way. @throws Problem where it can't be */
export function reversePayout(account: Account, payout: Payout, metadata: Payout['metadata']): Payout {
  if (payout.status !== 'paid' || payout.reversed_by !== null || payout.original_payout !== null) {
    throw invalid(
      `Payouts can be reversed once, after they were paid; this one is ${payout.reversed_by === null ? payout.status : 'reversed'}.`,
    );
  }
  const id = account.newId('po_1', 23);
  const { amount, currency } = payout;
  const booking = book(account, {
    amount,
    currency,
    description: 'STRIPE PAYOUT REVERSAL',
    source: id,
    type: 'payout',
  });
  account.payouts.replace({ ...payout, reversed_by: id });
  return account.payouts.add({
    ...payout,
    id,
    amount: -amount,
    balance_transaction: booking.id,
    created: account.now(),
    metadata,
    original_payout: payout.id,
  });
}

function giveBack(
  account: Account,
  { id, amount, currency }: Payout,
  type: 'payout_cancel' | 'payout_failure',
  description: string,
): string {
  return book(account, { amount, currency, description, source: id, type }).id;
}
