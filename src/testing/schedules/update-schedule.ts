import { SubscriptionSchedule } from '../../generated/results/SubscriptionSchedules.ts';
import type { SubscriptionScheduleUpdateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { changed } from '../generic/changed.ts';
import { seconds } from '../objects/seconds.ts';
import { invalid } from '../problem.ts';
import { applyPhase } from './apply-phase.ts';
import { isLive } from './life-cycle.ts';
import { refuse, settingsOf } from './new-schedule.ts';
import { phasesOf } from './phases.ts';

/** Changes a plan. What changes in the present phase is done at once. @throws Problem */
export function updateSchedule(
  account: Account,
  before: SubscriptionSchedule,
  params: SubscriptionScheduleUpdateParams,
): SubscriptionSchedule {
  refuse(params);
  if (!isLive(before)) {
    throw invalid(`This subscription schedule is over: its status is ${before.status}.`);
  }
  const { phases, default_settings: defaults, metadata, end_behavior } = params;
  const [first] = phases ?? [];
  const whose = { customer: before.customer, billing_mode: before.billing_mode };
  const schedule = account.subscriptionSchedules.replace(
    changed(
      SubscriptionSchedule,
      before,
      { metadata },
      {
        ...(defaults !== undefined && {
          default_settings: settingsOf(account, before.customer, defaults, before.default_settings),
        }),
        ...(end_behavior !== undefined && { end_behavior }),
        ...(phases !== undefined && {
          phases: phasesOf(account, whose, phases, startOf(account, before, first?.start_date)),
        }),
      },
    ),
  );
  return phases === undefined ? schedule : replan(account, before, schedule, params.proration_behavior);
}

function startOf(account: Account, schedule: SubscriptionSchedule, given: number | Date | 'now' | undefined): number {
  const start = schedule.current_phase?.start_date ?? schedule.phases[0]?.start_date ?? account.now();
  const wanted = given === undefined ? start : given === 'now' ? account.now() : seconds(given);
  if (schedule.current_phase === null || wanted === start) return wanted;
  throw invalid('The present phase cannot begin at another time: give its start_date as it is.', {
    param: 'phases[0][start_date]',
  });
}

function replan(
  account: Account,
  before: SubscriptionSchedule,
  schedule: SubscriptionSchedule,
  behavior = 'create_prorations',
): SubscriptionSchedule {
  const now = account.now();
  const [first] = schedule.phases;
  if (first === undefined) throw invalid('A schedule needs phases.', { param: 'phases' });
  account.schedule(Math.max(first.start_date, now), 'schedule.run', schedule.id);
  const subscription = account.subscriptions.get(schedule.subscription ?? '');
  if (before.current_phase === null || subscription === undefined) return schedule;
  const phase = schedule.phases.find(({ start_date, end_date }) => start_date <= now && now < end_date);
  if (phase === undefined) {
    throw invalid('The present phase must be given among the phases.', { param: 'phases' });
  }
  const { end_date, start_date } = phase;
  account.schedule(end_date, 'schedule.run', schedule.id);
  const old = before.phases.find((one) => one.start_date === before.current_phase?.start_date);
  applyPhase(account, subscription, phase, { before: old, behavior, defaults: schedule.default_settings });
  return account.subscriptionSchedules.replace({ ...schedule, current_phase: { end_date, start_date } });
}
