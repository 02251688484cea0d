import { type ActionFacts, get, list, post, resource } from '../core/action.ts';
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

const charges: ActionFacts = { effect: 'destructive', movesMoney: true };

/** Plans of how a subscription changes, phase by phase. */
export const subscriptionSchedules = resource(
  { name: 'subscriptionSchedules', permission: 'Subscriptions' },
  {
    /**
     * Plans the phases of a new subscription, or of the one given as `from_subscription`. If the first phase begins
     * now, so does the subscription, and it is charged.
     */
    create: post('/v1/subscription_schedules', SubscriptionScheduleCreateParams, SubscriptionSchedule, {
      effect: 'destructive',
      movesMoney: true,
      rules: [scheduleNamesCustomer, phasesFromSubscription, onePhaseEnd],
    }),
    /** Reads one schedule. */
    retrieve: get(
      '/v1/subscription_schedules/{subscription_schedule}',
      SubscriptionScheduleRetrieveParams,
      SubscriptionSchedule,
    ),
    /**
     * Changes the plan: `phases` replaces the current phase and all to come. What changes in the current one may be
     * prorated and charged.
     */
    update: post(
      '/v1/subscription_schedules/{subscription_schedule}',
      SubscriptionScheduleUpdateParams,
      SubscriptionSchedule,
      { effect: 'destructive', movesMoney: true, rules: [onePhaseEnd] },
    ),
    /** Lists schedules, newest first. */
    list: list('/v1/subscription_schedules', SubscriptionScheduleListParams, SubscriptionSchedule),
    /**
     * Ends a schedule and its subscription at once and for good. `invoice_now` and `prorate` say whether what was used,
     * or not used, is settled.
     */
    cancel: post(
      '/v1/subscription_schedules/{subscription_schedule}/cancel',
      SubscriptionScheduleCancelParams,
      SubscriptionSchedule,
      charges,
    ),
    /** Ends a schedule for good and leaves its subscription running as it is; the phases to come never happen. */
    release: post(
      '/v1/subscription_schedules/{subscription_schedule}/release',
      SubscriptionScheduleReleaseParams,
      SubscriptionSchedule,
      { effect: 'destructive' },
    ),
  },
);
