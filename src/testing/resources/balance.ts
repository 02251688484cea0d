import { balance as table } from '../../resources/balance.ts';
import type { Account } from '../account.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { currentBooking } from '../payments/booking.ts';

type Actions = (typeof table)['actions'];

const handlers: Handlers<Actions> = {
  retrieve: (account) => ({
    object: 'balance',
    available: sums(account, 'available'),
    livemode: false,
    pending: sums(account, 'pending'),
    refund_and_dispute_prefunding: { available: [], pending: [] },
  }),
};

export const balance = routesOf(table, handlers);

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
