import type { Subscription, TestHelpersTestClock } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import type { Deleted } from '../holdings.ts';

/** The subscriptions that go by a clock and haven't ended. */
export const subscriptionsOn = (account: Account, clock: string): Subscription[] =>
  account.subscriptions.filter(({ ended_at, test_clock }) => ended_at === null && test_clock === clock);

/** Deletes a clock, along with all customers on it and what they subscribed to. */
export function forgetClock(account: Account, { id }: TestHelpersTestClock): Deleted {
  for (const subscription of account.subscriptions.filter(({ test_clock }) => test_clock === id)) {
    for (const item of account.subscriptionItems.filter((one) => one.subscription === subscription.id)) {
      account.subscriptionItems.delete(item.id);
    }
    account.subscriptions.delete(subscription.id);
  }
  for (const schedule of account.subscriptionSchedules.filter(({ test_clock }) => test_clock === id)) {
    account.subscriptionSchedules.delete(schedule.id);
  }
  for (const customer of account.customers.filter(({ test_clock }) => test_clock === id)) {
    account.customers.delete(customer.id);
    account.deleted.add({ id: customer.id, object: 'customer', deleted: true });
  }
  account.testClocks.delete(id);
  account.afterwards(() => account.agenda.forget(id));
  return account.deleted.add({ id, object: 'test_helpers.test_clock', deleted: true });
}

/** A clock that nobody deleted goes by itself. */
export function forgetOld(account: Account, id: string): void {
  const clock = account.testClocks.get(id);
  if (clock !== undefined) forgetClock(account, clock);
}
