import { Payout } from '../../generated/results/Payouts.ts';
import { payouts as table } from '../../resources/payouts.ts';
import { changed } from '../generic/changed.ts';
import { lists, named, retrieves } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { mergeMetadata } from '../objects/metadata.ts';
import { cancelPayout, newPayout, reversePayout } from '../payouts/life-cycle.ts';

const PARAM = 'payout';

const handlers: Handlers<(typeof table)['actions']> = {
  create: newPayout,
  retrieve: retrieves(({ payouts }) => payouts, PARAM),
  update: (account, params, ids) =>
    account.payouts.replace(changed(Payout, named(account.payouts, ids, PARAM), params, {})),
  list: lists(({ payouts }) => payouts),
  cancel: (account, _params, ids) => cancelPayout(account, named(account.payouts, ids, PARAM)),
  reverse: (account, { metadata }, ids) =>
    reversePayout(account, named(account.payouts, ids, PARAM), mergeMetadata({}, metadata)),
};

export const payouts = routesOf(table, handlers);
