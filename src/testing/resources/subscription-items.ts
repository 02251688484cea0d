import { subscriptionItems as table } from '../../resources/subscription-items.ts';
import type { Account } from '../account.ts';
import { lists, named, retrieves } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { invalid, noSuch } from '../problem.ts';
import { changeItems, type ItemChange } from '../subscriptions/change-items.ts';
import { itemsOf } from '../subscriptions/items.ts';
import { hasEnded } from '../subscriptions/life-cycle.ts';
import { type Rebilling, rebill } from '../subscriptions/rebill.ts';
import { refuseUnemulated } from '../subscriptions/refusals.ts';

const handlers: Handlers<(typeof table)['actions']> = {
  create: (account, { subscription, ...params }) => {
    const known = itemsOf(account, subscription).map(({ id }) => id);
    change(account, subscription, params, params);
    const added = itemsOf(account, subscription).find(({ id }) => !known.includes(id));
    if (added === undefined) throw new TypeError('no item was added');
    return added;
  },
  retrieve: retrieves(({ subscriptionItems }) => subscriptionItems, 'item'),
  update: (account, params, ids) => {
    const { id, subscription } = named(account.subscriptionItems, ids, 'item');
    change(account, subscription, { ...params, id }, params);
    return named(account.subscriptionItems, ids, 'item');
  },
  del: (account, params, ids) => {
    const { id, subscription } = named(account.subscriptionItems, ids, 'item');
    change(account, subscription, { id, deleted: true }, params);
    return { id, object: 'subscription_item', deleted: true };
  },
  list: (account, params) => {
    if (account.subscriptions.get(params.subscription) === undefined) {
      throw noSuch('subscription', params.subscription, 'subscription');
    }
    return lists(({ subscriptionItems }) => subscriptionItems)(account, params);
  },
};

function change(account: Account, id: string, item: ItemChange, how: Rebilling): void {
  refuseUnemulated(how);
  const subscription = account.subscriptions.get(id);
  if (subscription === undefined) throw noSuch('subscription', id, 'subscription');
  if (hasEnded(subscription)) throw invalid(`This subscription is over: its status is ${subscription.status}.`);
  const items = itemsOf(account, id);
  const changes = changeItems(account, subscription, [item], { partOf: () => '' });
  rebill(account, { subscription, items }, changes, how);
}

export const subscriptionItems = routesOf(table, handlers);
