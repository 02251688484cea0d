import type { Account } from '../account.ts';
import { currentBooking } from '../payments/booking.ts';
import type { BalanceTransaction } from './balance-transaction.ts';

/** An account's balance, as it is shown. */
export function balanceOf(account: Account) {
  return {
    object: 'balance',
    available: sums(account, 'available'),
    livemode: false,
    pending: sums(account, 'pending'),
    refund_and_dispute_prefunding: { available: [], pending: [] },
  } as const;
}

/** What all bookings of one kind come to, by currency. An account without any has nothing, in dollars. */
function sums(account: Account, status: 'available' | 'pending') {
  const totals = new Map<string, { amount: number; bank: number }>();
  for (const booking of account.balanceTransactions.olderThan(undefined)) {
    const total = totals.get(booking.currency) ?? { amount: 0, bank: 0 };
    totals.set(booking.currency, total);
    if (currentBooking(booking, account.now()).status !== status) continue;
    total.amount += booking.net;
    if (isOfBank(account, booking)) total.bank += booking.net;
  }
  if (totals.size === 0) totals.set('usd', { amount: 0, bank: 0 });
  return Array.from(totals, ([currency, { amount, bank }]) => ({
    amount,
    currency,
    source_types: { card: amount - bank, ...(bank !== 0 && { bank_account: bank }) },
  }));
}

/** Whether money came in by bank debits, or was taken from what did; all other money counts as that of cards. */
function isOfBank(account: Account, { source }: BalanceTransaction): boolean {
  const moved = account.payouts.get(source) ?? account.transfers.get(source);
  if (moved !== undefined) return moved.source_type === 'bank_account';
  const charge = account.charges.get(account.refunds.get(source)?.charge ?? source);
  return charge?.payment_method_details.type === 'us_bank_account';
}
