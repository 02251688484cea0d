import { subscriptions as table } from '../../resources/subscriptions.ts';
import { SUBSCRIPTION_FIELDS } from '../../search/fields.ts';
import type { Account } from '../account.ts';
import { isWithin, type TimeFilter } from '../created-filter.ts';
import { endDiscount } from '../discounts/end-discount.ts';
import { lists, named, retrieves, searches } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { invalid } from '../problem.ts';
import { cancelNow } from '../subscriptions/cancel.ts';
import { createSubscription } from '../subscriptions/create.ts';
import { itemsOf } from '../subscriptions/items.ts';
import { hasEnded } from '../subscriptions/life-cycle.ts';
import { pause, resume } from '../subscriptions/pause.ts';
import { updateSubscription } from '../subscriptions/update.ts';

const PARAM = 'id';

const one = (account: Account, ids: Readonly<Record<string, string>>) => named(account.subscriptions, ids, PARAM);

const handlers: Handlers<(typeof table)['actions']> = {
  create: (account, params) => createSubscription(account, params),
  retrieve: retrieves(({ subscriptions }) => subscriptions, PARAM),
  update: (account, params, ids) => updateSubscription(account, one(account, ids), params),
  cancel: (account, params, ids) => cancelNow(account, one(account, ids), params),

  list: (account, { status = 'live', ...params }) =>
    lists(({ subscriptions }) => subscriptions, {
      automatic_tax: (row, wanted) => row.automatic_tax.enabled === field(wanted, 'enabled'),
      current_period_end: (row, range) =>
        isTimes(range) && itemsOf(account, row.id).some((item) => isWithin(item.current_period_end, range)),
      current_period_start: (row, range) =>
        isTimes(range) && itemsOf(account, row.id).some((item) => isWithin(item.current_period_start, range)),
      plan: (row, id) => itemsOf(account, row.id).some(({ price }) => price.id === id),
      price: (row, id) => itemsOf(account, row.id).some(({ price }) => price.id === id),
      status: (row) => isListed(row.status, status),
      // Those on test clocks are listed by their clock or their customer only.
      test_clock: (row, clock) => row.test_clock === clock || (clock === null && params.customer !== undefined),
    })(account, { ...params, ...{ status, test_clock: params.test_clock ?? null } }),

  search: searches(({ subscriptions }) => subscriptions, SUBSCRIPTION_FIELDS),
  pause: (account, params, ids) => pause(account, one(account, ids), params),
  resume: (account, params, ids) => resume(account, one(account, ids), params),

  migrate: (account, { billing_mode: { flexible } }, ids) => {
    const before = one(account, ids);
    if (before.billing_mode.type === 'flexible') {
      throw invalid('This subscription is in the billing mode flexible already.', { param: 'billing_mode' });
    }
    const billing_mode = {
      type: 'flexible',
      flexible: { proration_discounts: flexible?.proration_discounts ?? 'included' },
      updated_at: account.now(),
    };
    return account.subscriptions.replace({ ...before, billing_mode });
  },

  deleteDiscount: (account, _params, ids) => {
    const before = one(account, ids);
    const [first, ...others] = before.discounts;
    if (first === undefined) {
      throw invalid(`No active discount for subscription '${before.id}'.`, { code: 'resource_missing', status: 404 });
    }
    account.subscriptions.replace({ ...before, discounts: others });
    return endDiscount(account, first);
  },
};

/** Those that were canceled are listed only where that is asked for. */
function isListed(status: string, wanted: string): boolean {
  if (wanted === 'all') return true;
  if (wanted === 'live') return status !== 'canceled';
  return wanted === 'ended' ? hasEnded({ status }) : status === wanted;
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const isTimes = (value: unknown): value is TimeFilter =>
  typeof value === 'number' || (typeof value === 'object' && value !== null);

export const subscriptions = routesOf(table, handlers);
