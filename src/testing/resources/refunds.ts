import { refunds as table } from '../../resources/refunds.ts';
import { isWithin } from '../created-filter.ts';
import { find } from '../find.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { mergeMetadata } from '../objects/metadata.ts';
import { listPage } from '../page.ts';
import { refund } from '../payments/refund.ts';
import { invalid } from '../problem.ts';

type Actions = (typeof table)['actions'];

const handlers: Handlers<Actions> = {
  create: (account, params) => refund(account, params),

  retrieve: (account, _params, { refund: id }) => find(account.refunds, id, 'refund', 'refund'),

  update: (account, { metadata }, { refund: id }) => {
    const before = find(account.refunds, id, 'refund', 'refund');
    return account.refunds.replace({ ...before, metadata: mergeMetadata(before.metadata, metadata) });
  },

  list: (account, params) =>
    listPage(
      account.refunds,
      ['refund'],
      params,
      ({ charge, created, payment_intent: intent }) =>
        (params.charge === undefined || charge === params.charge) &&
        (params.payment_intent === undefined || intent === params.payment_intent) &&
        isWithin(created, params.created),
    ),

  cancel: (account, _params, { refund: id }) => {
    const { status } = find(account.refunds, id, 'refund', 'refund');
    throw invalid(`Only a refund that waits for the customer to act can be called off; this one is ${status}.`, {
      code: 'refund_unexpected_state',
    });
  },
};

export const refunds = routesOf(table, handlers);
