import type { Price, SubscriptionCreateParams } from '../../generated/types/index.ts';
import { checkRange, refuseBoth } from '../generic/check-values.ts';
import { seconds } from '../objects/seconds.ts';
import { invalid } from '../problem.ts';
import { addIntervals, intervalOf, type Period, periodAt } from './periods.ts';

const DAY = 86_400;
/** In days. */
export const LONGEST_TRIAL = 730;

type Params = Pick<
  SubscriptionCreateParams,
  'billing_cycle_anchor' | 'billing_cycle_anchor_config' | 'trial_end' | 'trial_from_plan' | 'trial_period_days'
>;

/** How a subscription begins. */
export interface Start {
  /** Unix seconds; undefined where there is no trial. */
  readonly trialEnd: number | undefined;
  /** From when on periods are counted. Unix seconds. */
  readonly anchor: number;
  /** The first period of an item: whole, a trial, or what is left until the anchor. */
  readonly periodOf: (price: Price) => Period;
  /** Whether the first period is less than a whole one. */
  readonly isPartial: boolean;
}

/** When trial and periods begin. @throws Problem for times that can't be */
export function startOf(params: Params, prices: readonly Price[], now: number): Start {
  refuseBoth(params, 'trial_end', 'trial_period_days');
  if (params.trial_from_plan) refuseBoth(params, 'trial_end', 'trial_from_plan');
  refuseBoth(params, 'billing_cycle_anchor', 'billing_cycle_anchor_config');
  const trialEnd = trialEndOf(params, prices, now);
  const anchor = anchorOf(params, prices, trialEnd ?? now) ?? trialEnd ?? now;
  if (trialEnd !== undefined) {
    return { trialEnd, anchor, periodOf: () => ({ start: now, end: trialEnd }), isPartial: false };
  }
  const day = params.billing_cycle_anchor_config?.day_of_month;
  const periodOf = (price: Price) => ({ start: now, end: periodAt(anchor, intervalOf(price), now, day).end });
  return { trialEnd, anchor, periodOf, isPartial: anchor > now };
}

function trialEndOf(params: Params, prices: readonly Price[], now: number): number | undefined {
  const { trial_end: end, trial_period_days: days } = params;
  if (end === 'now') return undefined;
  if (end !== undefined) return futureTime(seconds(end), now, 'trial_end');
  checkRange(days, [0, LONGEST_TRIAL], 'trial_period_days');
  const ofPrices = prices.map(({ recurring }) => recurring?.trial_period_days ?? 0);
  const length = days ?? (params.trial_from_plan ? Math.max(...ofPrices, 0) : 0);
  return length > 0 ? now + length * DAY : undefined;
}

/** @throws Problem for a time that is over, or more than five years away */
export function futureTime(time: number, now: number, param: string): number {
  if (time > now && time <= addIntervals(now, { interval: 'year' }, 5)) return time;
  const when = time > now ? 'cannot be more than five years from now' : 'must be in the future';
  throw invalid(`The timestamp of ${param} ${when}.`, { param });
}

function anchorOf(params: Params, prices: readonly Price[], from: number): number | undefined {
  const { billing_cycle_anchor: given, billing_cycle_anchor_config: config } = params;
  const anchor = given !== undefined ? seconds(given) : config && nextMoment(config, from);
  if (anchor === undefined) return undefined;
  const latest = Math.min(...prices.map((price) => addIntervals(from, intervalOf(price))));
  if (anchor >= from && anchor <= latest) return anchor;
  throw invalid(
    'billing_cycle_anchor lies between the moment at which billing begins and the end of one whole period after that.',
    { param: given === undefined ? 'billing_cycle_anchor_config' : 'billing_cycle_anchor' },
  );
}

type Config = NonNullable<Params['billing_cycle_anchor_config']>;

const BOUNDS = { day_of_month: [1, 31], hour: [0, 23], minute: [0, 59], month: [1, 12], second: [0, 59] } as const;

/** The next moment that day, month and time of day describe. @throws Problem for those that no calendar has */
function nextMoment(config: Config, from: number): number {
  for (const name of ['day_of_month', 'hour', 'minute', 'month', 'second'] as const) {
    checkRange(config[name], BOUNDS[name], `billing_cycle_anchor_config[${name}]`);
  }
  const date = new Date(from * 1000);
  const { hour = date.getUTCHours(), minute = date.getUTCMinutes(), second = date.getUTCSeconds() } = config;
  const monthStart = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1, hour, minute, second) / 1000;
  for (let months = 0; ; months++) {
    const start = addIntervals(monthStart, { interval: 'month' }, months);
    const time = addIntervals(start, { interval: 'month' }, 0, config.day_of_month);
    const isMonth = config.month === undefined || new Date(time * 1000).getUTCMonth() + 1 === config.month;
    if (isMonth && time >= from) return time;
  }
}
