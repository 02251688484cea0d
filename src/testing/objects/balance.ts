import type { Account } from '../account.ts';
import { currentBooking } from '../payments/booking.ts';

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
  const totals = new Map<string, { amount: number; card: number }>();
  for (const booking of account.balanceTransactions.olderThan(undefined)) {
    const total = totals.get(booking.currency) ?? { amount: 0, card: 0 };
    totals.set(booking.currency, total);
    if (currentBooking(booking, account.now()).status !== status) continue;
    total.amount += booking.net;
    if (booking.type === 'charge' || booking.type === 'refund') total.card += booking.net;
  }
  if (totals.size === 0) totals.set('usd', { amount: 0, card: 0 });
  return Array.from(totals, ([currency, { amount, card }]) => ({
    amount,
    currency,
    source_types: { card, ...(amount !== card && { bank_account: amount - card }) },
  }));
}
