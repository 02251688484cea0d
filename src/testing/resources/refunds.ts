import { refunds as table } from '../../resources/refunds.ts';
import { lists, named, retrieves } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { mergeMetadata } from '../objects/metadata.ts';
import { refund } from '../payments/refund.ts';
import { cancelReturn, returnCash } from '../payments/return-cash.ts';

const PARAM = 'refund';

const handlers: Handlers<(typeof table)['actions']> = {
  create: (account, params) =>
    params.origin === 'customer_balance' ? returnCash(account, params) : refund(account, params),

  retrieve: retrieves(({ refunds }) => refunds, PARAM),

  update: (account, { metadata }, ids) => {
    const before = named(account.refunds, ids, PARAM);
    return account.refunds.replace({ ...before, metadata: mergeMetadata(before.metadata, metadata) });
  },

  list: lists(({ refunds }) => refunds),
  cancel: (account, _params, ids) => cancelReturn(account, named(account.refunds, ids, PARAM)),
};

export const refunds = routesOf(table, handlers);
