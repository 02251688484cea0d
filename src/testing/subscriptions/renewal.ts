import type { Invoice, Subscription, SubscriptionItem } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { dropSpent } from '../discounts/drop-spent.ts';
import { finalize } from '../invoices/finalize.ts';
import { markUncollectible, voidInvoice } from '../invoices/give-up.ts';
import { current, draftOf } from './bill.ts';
import { billRest } from './cancel.ts';
import { end } from './end.ts';
import { itemsOf } from './items.ts';
import { hasEnded, nextStatus } from './life-cycle.ts';
import { periodOf, wholePeriod } from './proration.ts';
import { hasMethod, takeMethod } from './setup.ts';

/** How long an invoice of a new period can still be changed. */
const HOUR = 60 * 60;

/** Has a subscription looked at when its next period begins, or it ends. */
export function planRenewal(account: Account, subscription: Subscription): void {
  const { id, status, cancel_at: cancelAt } = current(account, subscription);
  const ends = status === 'paused' ? [] : itemsOf(account, id).map(({ current_period_end }) => current_period_end);
  const next = Math.min(...ends, cancelAt ?? Number.POSITIVE_INFINITY);
  if (next > account.now() && next < Number.POSITIVE_INFINITY) account.schedule(next, 'subscription.renew', id);
}

/** Begins the periods that are due, ends the trial and the subscription at their times, and bills what follows. */
export function renew(account: Account, id: string): void {
  const found = account.subscriptions.get(id);
  if (found === undefined || hasEnded(found) || account.customers.get(found.customer) === undefined) return;
  const now = account.now();
  if (found.cancel_at !== null && found.cancel_at <= now) {
    billRest(account, end(account, found, 'cancellation_requested'));
    return;
  }
  if (found.status === 'paused' || found.status === 'incomplete') return;
  if (isPhaseDue(account, found)) {
    // What the next phase changes comes first: tasks of one moment are done in the order in which they were planned.
    account.schedule(now, 'subscription.renew', id);
    return;
  }
  const due = itemsOf(account, id).filter(({ current_period_end }) => current_period_end <= now);
  if (due.length === 0) return;
  const subscription = endTrial(account, takeMethod(account, dropSpent(account, found)));
  if (hasEnded(subscription) || subscription.status === 'paused') return;
  const before = due[0] && periodOf(due[0]);
  const items = due.map((item) => account.subscriptionItems.replace(inNextPeriod(subscription, item, now)));
  bill(account, subscription, items, before);
  planRenewal(account, subscription);
}

function isPhaseDue(account: Account, { schedule: id }: Subscription): boolean {
  const schedule = account.subscriptionSchedules.get(id ?? '');
  const endsAt = schedule?.current_phase?.end_date;
  return schedule?.status === 'active' && endsAt !== undefined && endsAt <= account.now();
}

/** The item in the period that begins now. */
function inNextPeriod(subscription: Subscription, item: SubscriptionItem, now: number): SubscriptionItem {
  return { ...item, current_period_end: wholePeriod(subscription, item, now).end, current_period_start: now };
}

function endTrial(account: Account, subscription: Subscription): Subscription {
  if (subscription.status !== 'trialing' || (subscription.trial_end ?? 0) > account.now()) return subscription;
  const behavior = subscription.trial_settings?.end_behavior.missing_payment_method;
  const isMissing = subscription.collection_method !== 'send_invoice' && !hasMethod(account, subscription);
  if (isMissing && behavior === 'cancel') return end(account, subscription, 'cancellation_requested');
  const happening = isMissing && behavior === 'pause' ? 'paused' : 'trialEnded';
  return account.subscriptions.replace({ ...subscription, status: nextStatus(subscription, happening) });
}

function bill(
  account: Account,
  subscription: Subscription,
  items: readonly SubscriptionItem[],
  period: { readonly start: number; readonly end: number } | undefined,
): void {
  const { pause_collection: pause, status } = subscription;
  const isAutomatic = pause === null && status !== 'unpaid';
  const invoice = draftOf(account, subscription, {
    reason: 'subscription_cycle',
    items,
    isAutomatic,
    finalizesAt: account.now() + HOUR,
    ...(period && { period }),
  });
  if (pause !== null) setAside(account, invoice, pause.behavior);
}

/** While collecting is paused, an invoice is kept as a draft, or given up. */
function setAside(account: Account, invoice: Invoice, behavior: string): void {
  if (behavior === 'keep_as_draft') return;
  const open = finalize(account, invoice);
  if (open.status !== 'open') return;
  if (behavior === 'void') voidInvoice(account, open);
  else markUncollectible(account, open);
}
