import type { Subscription, SubscriptionPauseParams, SubscriptionResumeParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { seconds } from '../objects/seconds.ts';
import { invalid, notEmulated } from '../problem.ts';
import { collect, current, draftOf } from './bill.ts';
import { billRest } from './cancel.ts';
import { itemsOf } from './items.ts';
import { nextStatus } from './life-cycle.ts';
import { addProration, costOf, periodOf, prorated, wholePeriod } from './proration.ts';
import { beginAnew, dateIn } from './rebill.ts';
import { planRenewal } from './renewal.ts';

/** Stops a subscription until it is resumed; what was paid ahead is credited where that is asked for. @throws Problem */
export function pause(account: Account, before: Subscription, params: SubscriptionPauseParams): Subscription {
  const status = nextStatus(before, 'paused');
  if (status === before.status) throw invalid(`This subscription cannot be paused: its status is ${before.status}.`);
  const from = params.bill_for?.unused_time_from?.type ?? 'none';
  if (from === 'item_current_period_start') {
    throw notEmulated('crediting a whole period by a pause', 'bill_for[unused_time_from][type]');
  }
  if (from === 'now' && before.status !== 'trialing') {
    for (const item of itemsOf(account, before.id)) addProration(account, before, item, 'credit', account.now());
  }
  const paused = account.subscriptions.replace({ ...before, status });
  // It may end while it is paused.
  planRenewal(account, paused);
  if (params.invoicing_behavior === 'invoice') billRest(account, paused);
  return current(account, paused);
}

/** Takes a paused subscription up again; it waits until what is due is paid. @throws Problem where it isn't paused */
export function resume(account: Account, before: Subscription, params: SubscriptionResumeParams): Subscription {
  if (before.status !== 'paused') {
    throw invalid(`Only a paused subscription can be resumed; this one is ${before.status}.`);
  }
  if (params.billing_cycle_anchor?.type === 'unchanged') resumeInPeriod(account, before, params);
  else beginAnew(account, before, {});
  const { latest_invoice: latest, status } = current(account, before);
  const isWaited = params.payment_behavior !== 'resume_on_payment_attempt';
  const isOwed = account.invoices.get(latest ?? '')?.status === 'open' && before.collection_method !== 'send_invoice';
  if (status === 'paused' && !(isWaited && isOwed)) {
    const next = nextStatus(before, 'resumed');
    account.subscriptions.replace({ ...current(account, before), status: isOwed ? 'past_due' : next });
  }
  planRenewal(account, before);
  return current(account, before);
}

/** Goes on in the period that it would be in, and bills what is left of it. */
function resumeInPeriod(account: Account, subscription: Subscription, params: SubscriptionResumeParams): void {
  const now = account.now();
  const at = params.proration_date === undefined ? now : seconds(params.proration_date);
  const items = itemsOf(account, subscription.id).map((item) => {
    const { start, end } = wholePeriod(subscription, item, now);
    return account.subscriptionItems.replace({ ...item, current_period_end: end, current_period_start: start });
  });
  if (params.proration_behavior === 'none') return;
  const invoice = draftOf(account, subscription, {
    reason: 'subscription_update',
    items,
    amountOf: (item) => prorated(costOf(item), periodOf(item), dateIn(item, at)),
  });
  collect(account, invoice);
}
