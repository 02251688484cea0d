import { subscriptionSchedules as table } from '../../resources/subscription-schedules.ts';
import { lists, named, retrieves } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { nextStatus } from '../schedules/life-cycle.ts';
import { newSchedule } from '../schedules/new-schedule.ts';
import { release } from '../schedules/run.ts';
import { updateSchedule } from '../schedules/update-schedule.ts';
import { cancelNow } from '../subscriptions/cancel.ts';
import { hasEnded } from '../subscriptions/life-cycle.ts';

const PARAM = 'schedule';

const handlers: Handlers<(typeof table)['actions']> = {
  create: newSchedule,
  retrieve: retrieves(({ subscriptionSchedules }) => subscriptionSchedules, PARAM),
  update: (account, params, ids) => updateSchedule(account, named(account.subscriptionSchedules, ids, PARAM), params),
  list: lists(({ subscriptionSchedules }) => subscriptionSchedules, {
    scheduled: ({ status }, wanted) => (status === 'not_started') === wanted,
  }),
  cancel: (account, { invoice_now = true, prorate = true }, ids) => {
    const schedule = named(account.subscriptionSchedules, ids, PARAM);
    const status = nextStatus(schedule, 'canceled');
    const subscription = account.subscriptions.get(schedule.subscription ?? '');
    if (subscription !== undefined && !hasEnded(subscription)) {
      cancelNow(account, subscription, { invoice_now, prorate });
    }
    return account.subscriptionSchedules.replace({
      ...schedule,
      canceled_at: account.now(),
      current_phase: null,
      status,
    });
  },
  release: (account, { preserve_cancel_date: isKept = false }, ids) => {
    const schedule = named(account.subscriptionSchedules, ids, PARAM);
    const released = release(account, schedule);
    const subscription = account.subscriptions.get(released.released_subscription ?? '');
    const endsAt = schedule.phases.at(-1)?.end_date;
    if (isKept && schedule.end_behavior === 'cancel' && subscription !== undefined && endsAt !== undefined) {
      account.subscriptions.replace({ ...subscription, cancel_at: endsAt, canceled_at: account.now() });
      account.schedule(endsAt, 'subscription.renew', subscription.id);
    }
    return released;
  },
};

export const subscriptionSchedules = routesOf(table, handlers);
