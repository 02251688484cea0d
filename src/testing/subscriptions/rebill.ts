import type { Subscription, SubscriptionItem } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { seconds } from '../objects/seconds.ts';
import { invalid } from '../problem.ts';
import { type Collecting, collect, current, draftOf } from './bill.ts';
import { billRest } from './cancel.ts';
import { type ChangedItem, isOftenerOrRarer } from './change-items.ts';
import { itemsOf } from './items.ts';
import { nextStatus } from './life-cycle.ts';
import type { Period } from './periods.ts';
import { addProration, wholePeriod } from './proration.ts';
import { planRenewal } from './renewal.ts';
import { futureTime } from './start.ts';

/** How a change is billed. */
export interface Rebilling extends Collecting {
  readonly billing_cycle_anchor?: string | undefined;
  readonly proration_behavior?: string | undefined;
  readonly proration_date?: number | Date | undefined;
  readonly trial_end?: number | Date | 'now' | undefined;
}

/**
 * Bills what has changed of a subscription. Time that was paid for is credited and time that is left charged, on the next
 * invoice or at once; where periods begin anew, so is what they cost.
 *
 * @param before - the subscription, and its items, as they were
 */
export function rebill(
  account: Account,
  before: { readonly subscription: Subscription; readonly items: readonly SubscriptionItem[] },
  changes: readonly ChangedItem[],
  how: Rebilling,
): Subscription {
  const { subscription } = before;
  const now = account.now();
  const isProrated = how.proration_behavior !== 'none' && subscription.status !== 'trialing';
  const at = how.proration_date === undefined ? now : seconds(how.proration_date);
  const hasTimeLeft = ({ current_period_end }: SubscriptionItem) => current_period_end > now;
  const credit = (items: readonly SubscriptionItem[]) => {
    for (const item of isProrated ? items.filter(hasTimeLeft) : []) {
      addProration(account, subscription, item, 'credit', dateIn(item, at));
    }
  };
  const trialEnd = how.trial_end === undefined || how.trial_end === 'now' ? undefined : seconds(how.trial_end);
  if (trialEnd !== undefined) {
    futureTime(trialEnd, now, 'trial_end');
    credit(before.items);
    beginTrial(account, subscription, trialEnd, how);
  } else if (isAnew(subscription, changes, how)) {
    credit(before.items);
    beginAnew(account, subscription, how);
  } else if (isProrated && changes.length > 0) {
    for (const change of changes) {
      if (change.before !== undefined) credit([change.before]);
      if (change.after === undefined || !hasTimeLeft(change.after)) continue;
      addProration(account, subscription, change.after, 'charge', dateIn(change.after, at));
    }
    if (how.proration_behavior === 'always_invoice') billRest(account, subscription, how);
  }
  planRenewal(account, subscription);
  return current(account, subscription);
}

/** @throws Problem for a moment outside the period that it is to divide */
export function dateIn({ current_period_start: start, current_period_end: end }: SubscriptionItem, at: number): number {
  if (at >= start && at <= end) return at;
  throw invalid('Cannot specify proration_date outside of current subscription period.', { param: 'proration_date' });
}

function isAnew({ status }: Subscription, changes: readonly ChangedItem[], how: Rebilling): boolean {
  if (how.trial_end === 'now' && status === 'trialing') return true;
  if (status === 'trialing') return false;
  return how.billing_cycle_anchor === 'now' || changes.some(isOftenerOrRarer);
}

function beginTrial(account: Account, before: Subscription, trialEnd: number, how: Collecting): void {
  const now = account.now();
  const wasTrial = before.status === 'trialing';
  const subscription = account.subscriptions.replace({
    ...current(account, before),
    billing_cycle_anchor: trialEnd,
    status: nextStatus(before, 'trialBegan'),
    trial_end: trialEnd,
    trial_start: wasTrial ? before.trial_start : now,
  });
  const items = setPeriods(account, subscription, ({ current_period_start: start }) => ({
    start: wasTrial ? start : now,
    end: trialEnd,
  }));
  if (wasTrial) return;
  collect(account, draftOf(account, subscription, { reason: 'subscription_update', items, isTrial: true }), how);
}

/** Periods are counted from now on, and the first is billed at once. */
export function beginAnew(account: Account, before: Subscription, how: Rebilling): void {
  const now = account.now();
  const subscription = account.subscriptions.replace({
    ...current(account, before),
    billing_cycle_anchor: now,
    billing_cycle_anchor_config: null,
    status: before.status === 'trialing' ? nextStatus(before, 'trialEnded') : before.status,
    ...(before.status === 'trialing' && { trial_end: now }),
  });
  const items = setPeriods(account, subscription, (item) => wholePeriod(subscription, item, now));
  collect(account, draftOf(account, subscription, { reason: 'subscription_update', items }), how);
}

function setPeriods(
  account: Account,
  { id }: Subscription,
  periodOf: (item: SubscriptionItem) => Period,
): SubscriptionItem[] {
  return itemsOf(account, id).map((item) => {
    const { start, end } = periodOf(item);
    return account.subscriptionItems.replace({ ...item, current_period_end: end, current_period_start: start });
  });
}
