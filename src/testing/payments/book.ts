import type { Account } from '../account.ts';
import { type BalanceTransaction, newBalanceTransaction } from '../objects/balance-transaction.ts';

type Movement = Parameters<typeof newBalanceTransaction>[0];

/** Books a movement of money for which Stripe takes nothing, and which is done at once unless it says otherwise. */
export function book(
  account: Account,
  movement: Omit<Movement, 'availableOn' | 'created' | 'fee' | 'id'> & { readonly availableOn?: number },
): BalanceTransaction {
  const now = account.now();
  const id = account.newId('txn_1', 23);
  return account.balanceTransactions.add(
    newBalanceTransaction({ availableOn: now, ...movement, id, created: now, fee: 0 }),
  );
}

/**
 * What an account can dispose of, in a currency's smallest unit.
 *
 * @param at - Unix seconds
 */
export function availableOf(account: Account, currency: string, at = account.now()): number {
  let sum = 0;
  for (const booking of account.balanceTransactions.olderThan(undefined)) {
    if (booking.currency === currency && booking.available_on <= at) sum += booking.net;
  }
  return sum;
}

/** When what a booking has brought can be disposed of: now at the earliest. */
export function availableOn(account: Account, booking: string | null): number {
  const found = booking === null ? undefined : account.balanceTransactions.get(booking);
  return Math.max(account.now(), found?.available_on ?? 0);
}
