import type { SubscriptionSchedule } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { end } from '../subscriptions/end.ts';
import { hasEnded } from '../subscriptions/life-cycle.ts';
import { applyPhase, startSubscription } from './apply-phase.ts';
import { isLive, nextStatus } from './life-cycle.ts';

/** Does what is due of a schedule: begins it, goes on to the next phase, or ends it. */
export function runSchedule(account: Account, id: string): void {
  const schedule = account.subscriptionSchedules.get(id);
  if (schedule === undefined || !isLive(schedule)) return;
  const now = account.now();
  const phase = schedule.phases.find(({ start_date: start, end_date }) => start <= now && now < end_date);
  if (phase === undefined) {
    if (schedule.status === 'active' && schedule.phases.every(({ end_date }) => end_date <= now))
      finish(account, schedule);
    return;
  }
  if (schedule.current_phase?.start_date === phase.start_date) return;
  const { end_date, start_date } = phase;
  const begun: SubscriptionSchedule = { ...schedule, current_phase: { end_date, start_date } };
  account.schedule(end_date, 'schedule.run', id);
  if (schedule.status === 'not_started') {
    const { id: subscription } = startSubscription(account, schedule, phase);
    account.subscriptionSchedules.replace({ ...begun, status: nextStatus(schedule, 'began'), subscription });
    return;
  }
  account.subscriptionSchedules.replace(begun);
  const subscription = account.subscriptions.get(schedule.subscription ?? '');
  if (subscription === undefined || hasEnded(subscription)) return;
  const before = schedule.phases.find((one) => one.start_date === schedule.current_phase?.start_date);
  const { default_settings: defaults } = schedule;
  applyPhase(account, subscription, phase, { before, behavior: phase.proration_behavior, defaults });
}

function finish(account: Account, schedule: SubscriptionSchedule): void {
  if (schedule.end_behavior !== 'cancel') {
    release(account, schedule);
    return;
  }
  const subscription = account.subscriptions.get(schedule.subscription ?? '');
  const status = nextStatus(schedule, 'completed');
  // First, since the end of a subscription cancels a schedule that is still active.
  account.subscriptionSchedules.replace({ ...schedule, completed_at: account.now(), current_phase: null, status });
  if (subscription !== undefined) end(account, subscription, 'cancellation_requested');
}

/** Ends a schedule; its subscription goes on as it is. @throws Problem where it is over already */
export function release(account: Account, schedule: SubscriptionSchedule): SubscriptionSchedule {
  const status = nextStatus(schedule, 'released');
  const subscription = account.subscriptions.get(schedule.subscription ?? '');
  if (subscription !== undefined) account.subscriptions.replace({ ...subscription, schedule: null });
  return account.subscriptionSchedules.replace({
    ...schedule,
    current_phase: null,
    released_at: account.now(),
    released_subscription: schedule.subscription,
    status,
    subscription: null,
  });
}
