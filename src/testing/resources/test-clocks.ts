import { TestHelpersTestClock } from '../../generated/results/TestHelpers/TestClocks.ts';
import { testClocks as table } from '../../resources/test-clocks.ts';
import type { Account } from '../account.ts';
import { forgetClock, subscriptionsOn } from '../clocks/forget.ts';
import { complete } from '../generic/complete.ts';
import { lists, named, retrieves } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { seconds } from '../objects/seconds.ts';
import { invalid, noSuch } from '../problem.ts';
import { itemsOf } from '../subscriptions/items.ts';
import { addIntervals, intervalOf } from '../subscriptions/periods.ts';

/** Stripe deletes a clock by itself after this long. */
const LIFETIME = 30 * 24 * 60 * 60;

const PARAM = 'test_clock';

const handlers: Handlers<(typeof table)['actions']> = {
  create: (account, { customer, frozen_time, name }) => {
    const id = account.newId('clock_1', 23);
    if (customer !== undefined) {
      const owner = account.customers.get(customer);
      if (owner === undefined) throw noSuch('customer', customer, 'customer');
      if (owner.test_clock !== null || isSubscribed(account, owner.id)) {
        throw invalid('This customer goes by a clock already, or has subscriptions.', { param: 'customer' });
      }
      account.customers.replace({ ...owner, test_clock: id });
    }
    const now = account.now();
    account.schedule(now + LIFETIME, 'test-clock.delete', id);
    return account.testClocks.add(
      complete(TestHelpersTestClock, {
        id,
        created: now,
        deletes_after: now + LIFETIME,
        frozen_time: seconds(frozen_time),
        name: name ?? null,
        status: 'ready',
      }),
    );
  },
  retrieve: retrieves(({ testClocks }) => testClocks, PARAM),
  advance: (account, { frozen_time }, ids) => {
    const clock = named(account.testClocks, ids, PARAM);
    const target = seconds(frozen_time);
    if (clock.status !== 'ready') throw invalid('The clock is advancing already: wait until its status is ready.');
    if (target <= clock.frozen_time) {
      throw invalid('A test clock only goes forward: frozen_time must be later than what it shows.', {
        param: 'frozen_time',
      });
    }
    const intervals = subscriptionsOn(account, clock.id)
      .flatMap(({ id }) => itemsOf(account, id))
      .map(({ price }) => addIntervals(clock.frozen_time, intervalOf(price), 2));
    const latest = Math.min(...intervals, addIntervals(clock.frozen_time, { interval: 'year' }, 2));
    if (target > latest) {
      throw invalid(
        'A test clock advances by at most two intervals of the shortest subscription on it, or two years if there is none.',
        { param: 'frozen_time' },
      );
    }
    account.advancing.add(clock.id);
    return account.testClocks.replace({
      ...clock,
      status: 'advancing',
      status_details: { advancing: { target_frozen_time: target } },
    });
  },
  del: (account, _params, ids) => forgetClock(account, named(account.testClocks, ids, PARAM)),
  list: lists(({ testClocks }) => testClocks),
};

const isSubscribed = (account: Account, customer: string): boolean =>
  account.subscriptions.find((row) => row.customer === customer) !== undefined;

export const testClocks = routesOf(table, handlers);
