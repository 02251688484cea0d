import type { Account } from '../account.ts';
import { type BalanceTransaction, newBalanceTransaction } from '../objects/balance-transaction.ts';
import { currentBooking } from './booking.ts';

type Movement = Parameters<typeof newBalanceTransaction>[0];

/** Books a movement of money that is done at once, and free. */
export function bookAtOnce(
  account: Account,
  movement: Pick<Movement, 'amount' | 'currency' | 'description' | 'source' | 'type'>,
): BalanceTransaction {
  const now = account.now();
  const id = account.newId('txn_1', 23);
  return account.balanceTransactions.add(
    newBalanceTransaction({ ...movement, id, created: now, availableOn: now, fee: 0 }),
  );
}

/** What an account can dispose of, in a currency's smallest unit. */
export function availableOf(account: Account, currency: string): number {
  let sum = 0;
  for (const booking of account.balanceTransactions.olderThan(undefined)) {
    if (booking.currency === currency && currentBooking(booking, account.now()).status === 'available')
      sum += booking.net;
  }
  return sum;
}
