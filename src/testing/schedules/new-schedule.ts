import { SubscriptionSchedule } from '../../generated/results/SubscriptionSchedules.ts';
import type { Subscription, SubscriptionScheduleCreateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { created } from '../generic/changed.ts';
import { refuseBoth } from '../generic/check-values.ts';
import type { Fill } from '../generic/complete.ts';
import { ownMethod } from '../invoices/default-method.ts';
import { seconds } from '../objects/seconds.ts';
import { invalid, noSuch, notEmulated } from '../problem.ts';
import { checkClock } from '../subscriptions/check-clock.ts';
import { itemsOf } from '../subscriptions/items.ts';
import { hasEnded } from '../subscriptions/life-cycle.ts';
import { refuseUnemulated } from '../subscriptions/refusals.ts';
import { phasesOf } from './phases.ts';
import { runSchedule } from './run.ts';

type Params = SubscriptionScheduleCreateParams;

/** Plans a subscription, or takes over one that there is. @throws Problem */
export function newSchedule(account: Account, params: Params): SubscriptionSchedule {
  refuse(params);
  if (params.from_subscription !== undefined) {
    for (const name of ['customer', 'default_settings', 'end_behavior', 'phases', 'start_date'] as const) {
      refuseBoth(params, name, 'from_subscription');
    }
    return takeOver(account, params.from_subscription, params);
  }
  const { customer, phases = [], start_date = 'now' } = params;
  if (customer === undefined || account.customers.get(customer) === undefined) {
    throw noSuch('customer', customer ?? '', 'customer');
  }
  checkClock(account, customer);
  if (phases.length === 0) throw invalid('A schedule needs phases.', { code: 'parameter_missing', param: 'phases' });
  const now = account.now();
  const start = start_date === 'now' ? now : seconds(start_date);
  if (start < now) throw notEmulated('schedules that began in the past', 'start_date');
  const schedule = add(account, params, {
    billing_mode: { type: params.billing_mode?.type ?? 'flexible', flexible: null },
    customer,
    phases: phasesOf(account, { customer, billing_mode: params.billing_mode }, phases, start),
    status: 'not_started',
  });
  if (start > now) account.schedule(start, 'schedule.run', schedule.id);
  else runSchedule(account, schedule.id);
  return account.subscriptionSchedules.get(schedule.id) ?? schedule;
}

/** @throws Problem (501) for what is not emulated */
export function refuse({
  end_behavior: behavior,
  pause_schedules: pauses,
}: Pick<Params, 'end_behavior'> & { pause_schedules?: unknown }): void {
  if (behavior !== undefined && behavior !== 'release' && behavior !== 'cancel') {
    throw notEmulated(`schedules that end in '${behavior}'`, 'end_behavior');
  }
  if (Array.isArray(pauses) && pauses.length > 0) throw notEmulated('pauses that are planned', 'pause_schedules');
}

function add(
  account: Account,
  params: Params,
  own: Fill<SubscriptionSchedule> & { readonly customer: string },
): SubscriptionSchedule {
  const { default_settings: defaults, end_behavior, metadata = {} } = params;
  return account.subscriptionSchedules.add(
    created(
      SubscriptionSchedule,
      { metadata },
      {
        ...own,
        id: account.newId('sub_sched_1', 23),
        created: account.now(),
        default_settings: settingsOf(account, own.customer, defaults),
        end_behavior: end_behavior ?? 'release',
        test_clock: account.customers.get(own.customer)?.test_clock ?? null,
      },
    ),
  );
}

/** What phases have that say nothing else: what was before stays where a request doesn't say. @throws Problem */
export function settingsOf(
  account: Account,
  customer: string,
  given: Params['default_settings'] = {},
  before?: SubscriptionSchedule['default_settings'],
): Fill<SubscriptionSchedule['default_settings']> {
  refuseUnemulated(given);
  const { default_payment_method: method, description = before?.description, invoice_settings: settings } = given;
  if (method !== undefined) ownMethod(account, customer, method, 'default_settings[default_payment_method]');
  return {
    billing_cycle_anchor: given.billing_cycle_anchor ?? before?.billing_cycle_anchor ?? 'automatic',
    collection_method: given.collection_method ?? before?.collection_method ?? 'charge_automatically',
    default_payment_method: method ?? before?.default_payment_method ?? null,
    description: description || null,
    invoice_settings: {
      days_until_due: settings?.days_until_due ?? before?.invoice_settings.days_until_due ?? null,
      issuer: { type: 'self' },
    },
  };
}

/** Plans from what a subscription is now: one phase, as long as its period. */
function takeOver(account: Account, id: string, params: Params): SubscriptionSchedule {
  const subscription = account.subscriptions.get(id);
  if (subscription === undefined) throw noSuch('subscription', id, 'from_subscription');
  if (hasEnded(subscription)) {
    throw invalid(`The subscription ${id} is over: its status is ${subscription.status}.`, {
      param: 'from_subscription',
    });
  }
  if (subscription.schedule !== null) {
    throw invalid(`The subscription ${id} is managed by the schedule ${subscription.schedule} already.`, {
      param: 'from_subscription',
    });
  }
  const phase = phaseNow(account, subscription);
  const schedule = add(account, params, {
    billing_mode: subscription.billing_mode,
    current_phase: { end_date: phase.end_date, start_date: phase.start_date },
    customer: subscription.customer,
    phases: [phase],
    status: 'active',
    subscription: id,
  });
  account.subscriptions.replace({ ...subscription, schedule: schedule.id });
  account.schedule(phase.end_date, 'schedule.run', schedule.id);
  return schedule;
}

function phaseNow(account: Account, subscription: Subscription) {
  const items = itemsOf(account, subscription.id);
  const { currency, metadata, collection_method, default_payment_method, trial_end } = subscription;
  return {
    collection_method,
    currency,
    default_payment_method,
    default_tax_rates: subscription.default_tax_rates ?? [],
    discounts: subscription.discounts.map((discount) => ({ coupon: null, discount, promotion_code: null })),
    end_date: Math.min(...items.map(({ current_period_end }) => current_period_end)),
    items: items.map((item) => ({
      metadata: item.metadata,
      plan: item.price.id,
      price: item.price.id,
      quantity: item.quantity,
      tax_rates: item.tax_rates ?? [],
      discounts: item.discounts.map((discount) => ({ coupon: null, discount, promotion_code: null })),
    })),
    metadata,
    proration_behavior: 'create_prorations',
    start_date: Math.min(...items.map(({ current_period_start }) => current_period_start)),
    trial_end,
  };
}
