import type { Account } from '../account.ts';
import { invalid } from '../problem.ts';
import { hasEnded } from './life-cycle.ts';

/** As many subscriptions as a customer on a test clock has at most. */
const MOST = 3;

/**
 * A schedule counts until it begins: from then on its subscription does.
 *
 * @throws Problem where a customer on a test clock has as many subscriptions as they can
 * @see https://docs.stripe.com/billing/testing/test-clocks/api-advanced-usage
 */
export function checkClock(account: Account, customer: string): void {
  const clock = account.customers.get(customer)?.test_clock ?? null;
  if (clock === null) return;
  const subscriptions = account.subscriptions.filter((one) => one.customer === customer && !hasEnded(one));
  const waiting = account.subscriptionSchedules.filter(
    (one) => one.customer === customer && one.status === 'not_started',
  );
  if (subscriptions.length + waiting.length < MOST) return;
  throw invalid(
    `A customer on a test clock has at most ${MOST} subscriptions and schedules: ${customer} has as many. ` +
      'Cancel one, or subscribe another customer.',
    { param: 'customer' },
  );
}
