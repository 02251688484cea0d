import { balanceTransactions as table } from '../../resources/balance-transactions.ts';
import { lists, retrieves } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';

const handlers: Handlers<(typeof table)['actions']> = {
  retrieve: retrieves(({ balanceTransactions }) => balanceTransactions, 'id'),
  list: lists(({ balanceTransactions }) => balanceTransactions, {
    // Only automatic payouts are made up of bookings, and here all are made by hand.
    payout: ({ type, source }, payout) => type === 'payout' && source === payout,
  }),
};

export const balanceTransactions = routesOf(table, handlers);
