import type { Subscription } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { subscriptionOf } from '../invoices/bill.ts';
import { NO_REASON, nextStatus } from './life-cycle.ts';

type Reason = 'cancellation_requested' | 'payment_failed';

/** Ends a subscription: nothing is billed or collected by itself any more. */
export function end(account: Account, subscription: Subscription, reason: Reason): Subscription {
  const now = account.now();
  for (const invoice of account.invoices.filter((one) => subscriptionOf(one) === subscription.id)) {
    if (invoice.status === 'draft' || invoice.status === 'open') {
      account.invoices.replace({ ...invoice, auto_advance: false, next_payment_attempt: null });
    }
  }
  const schedule = account.subscriptionSchedules.get(subscription.schedule ?? '');
  if (schedule?.status === 'active') {
    account.subscriptionSchedules.replace({ ...schedule, canceled_at: now, current_phase: null, status: 'canceled' });
  }
  return account.subscriptions.replace({
    ...subscription,
    cancel_at: subscription.cancel_at_period_end ? subscription.cancel_at : null,
    canceled_at: subscription.canceled_at ?? now,
    cancellation_details: { ...(subscription.cancellation_details ?? NO_REASON), reason },
    ended_at: now,
    pause_collection: null,
    status: nextStatus(subscription, 'canceled'),
  });
}
