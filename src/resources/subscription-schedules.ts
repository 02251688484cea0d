import { get, list, post, resource } from '../core/action.ts';
import {
  SubscriptionScheduleCancelParams,
  SubscriptionScheduleCreateParams,
  SubscriptionScheduleListParams,
  SubscriptionScheduleReleaseParams,
  SubscriptionScheduleRetrieveParams,
  SubscriptionScheduleUpdateParams,
} from '../generated/params/SubscriptionSchedules.ts';
import { SubscriptionSchedule } from '../generated/results/SubscriptionSchedules.ts';
import { onePhaseEnd, phasesFromSubscription, scheduleNamesCustomer } from '../rules/subscriptions.ts';

/** Changes of subscriptions that are planned ahead, phase by phase. */
export const subscriptionSchedules = resource(
  { name: 'subscriptionSchedules', permission: 'Subscriptions' },
  {
    /** Plans a subscription in phases, or takes an existing one under a plan. A phase that starts now is charged now. */
    create: post('/v1/subscription_schedules', SubscriptionScheduleCreateParams, SubscriptionSchedule, {
      rules: [scheduleNamesCustomer, phasesFromSubscription, onePhaseEnd],
      effect: 'destructive',
      movesMoney: true,
    }),
    /** Reads one schedule. */
    retrieve: get(
      '/v1/subscription_schedules/{subscription_schedule}',
      SubscriptionScheduleRetrieveParams,
      SubscriptionSchedule,
    ),
    /** Changes the phases of a schedule; a change of the current one may be charged at once. */
    update: post(
      '/v1/subscription_schedules/{subscription_schedule}',
      SubscriptionScheduleUpdateParams,
      SubscriptionSchedule,
      { effect: 'destructive', movesMoney: true, rules: [onePhaseEnd] },
    ),
    /** Lists schedules, newest first. */
    list: list('/v1/subscription_schedules', SubscriptionScheduleListParams, SubscriptionSchedule),
    /** Ends a schedule and its subscription at once. */
    cancel: post(
      '/v1/subscription_schedules/{subscription_schedule}/cancel',
      SubscriptionScheduleCancelParams,
      SubscriptionSchedule,
      { effect: 'destructive', movesMoney: true },
    ),
    /** Ends a schedule and leaves its subscription as it is now. */
    release: post(
      '/v1/subscription_schedules/{subscription_schedule}/release',
      SubscriptionScheduleReleaseParams,
      SubscriptionSchedule,
      { effect: 'write' },
    ),
  },
);
