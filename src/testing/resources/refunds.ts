import { refunds as table } from '../../resources/refunds.ts';
import { isWithin } from '../created-filter.ts';
import { find } from '../find.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { mergeMetadata } from '../objects/metadata.ts';
import { listPage } from '../page.ts';
import { refund } from '../payments/refund.ts';
import { cancelReturn, returnCash } from '../payments/return-cash.ts';
import { noSuch } from '../problem.ts';

type Actions = (typeof table)['actions'];

const handlers: Handlers<Actions> = {
  create: (account, params) =>
    params.origin === 'customer_balance' ? returnCash(account, params) : refund(account, params),

  retrieve: (account, _params, { refund: id }) => find(account.refunds, id, 'refund', 'refund'),

  update: (account, { metadata }, { refund: id }) => {
    const before = find(account.refunds, id, 'refund', 'refund');
    return account.refunds.replace({ ...before, metadata: mergeMetadata(before.metadata, metadata) });
  },

  list: (account, params) => {
    const { charge, payment_intent: intent } = params;
    if (charge !== undefined && account.charges.get(charge) === undefined) throw noSuch('charge', charge, 'charge');
    if (intent !== undefined && account.paymentIntents.get(intent) === undefined) {
      throw noSuch('payment intent', intent, 'payment_intent');
    }
    return listPage(
      account.refunds,
      ['refund'],
      params,
      (row) =>
        (charge === undefined || row.charge === charge) &&
        (intent === undefined || row.payment_intent === intent) &&
        isWithin(row.created, params.created),
    );
  },

  cancel: (account, _params, { refund: id }) => cancelReturn(account, find(account.refunds, id, 'refund', 'refund')),
};

export const refunds = routesOf(table, handlers);
