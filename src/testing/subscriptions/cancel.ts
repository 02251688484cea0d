import { Subscription } from '../../generated/results/Subscriptions.ts';
import type { SubscriptionCancelParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { changed } from '../generic/changed.ts';
import { subscriptionOf } from '../invoices/bill.ts';
import { pendingItems } from '../invoices/take-items.ts';
import { invalid } from '../problem.ts';
import { type Collecting, collect, current, draftOf } from './bill.ts';
import { itemsOf } from './items.ts';
import { hasEnded, NO_REASON, nextStatus } from './life-cycle.ts';
import { addProration } from './proration.ts';

type Reason = 'cancellation_requested' | 'payment_failed';

/** Ends a subscription at once, as a request wants it. @throws Problem where it is over already */
export function cancelNow(account: Account, before: Subscription, params: SubscriptionCancelParams): Subscription {
  if (hasEnded(before)) throw invalid(`This subscription is over: its status is ${before.status}.`);
  const now = account.now();
  if (params.prorate === true && before.status !== 'trialing') {
    for (const item of itemsOf(account, before.id)) {
      addProration(account, before, item, 'credit', now);
    }
  }
  const { cancellation_details: details } = params;
  const noted = changed(Subscription, before, { cancellation_details: details }, {});
  const ended = end(account, account.subscriptions.replace(noted), 'cancellation_requested');
  if (params.invoice_now === true) billRest(account, ended);
  return current(account, ended);
}

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

/** Bills what still waits for the next invoice of a subscription, if anything does. */
export function billRest(account: Account, subscription: Subscription, how: Collecting = {}): void {
  const { customer, currency } = subscription;
  const own = pendingItems(account, { customer, currency }, subscription.id);
  if (own.length === 0) return;
  collect(account, draftOf(account, subscription, { reason: 'subscription_update', items: [] }), how);
}
