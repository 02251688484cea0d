import type { SubscriptionSchedule, SubscriptionScheduleUpdateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import type { Fill } from '../generic/complete.ts';
import { taxRatesOf } from '../invoices/taxes.ts';
import { invalid, notEmulated } from '../problem.ts';
import { checkQuantity, priceOf } from '../subscriptions/items.ts';
import { addIntervals, intervalOf, unix } from '../subscriptions/periods.ts';
import { refuseUnemulated } from '../subscriptions/refusals.ts';

type Phase = SubscriptionSchedule.Phase;
type PhaseParams = NonNullable<SubscriptionScheduleUpdateParams['phases']>[number];

/**
 * The phases that a request plans, one after the other.
 *
 * @param from - when the first one begins, in Unix seconds
 * @throws Problem for times that can't be
 */
export function phasesOf(account: Account, params: readonly PhaseParams[], from: number): Fill<Phase>[] {
  let start = from;
  return params.map((given, index) => {
    const phase = phaseOf(account, given, start, `phases[${index}]`);
    start = phase.end_date;
    return phase;
  });
}

function phaseOf(account: Account, params: PhaseParams, start: number, param: string) {
  refuseUnemulated(params);
  if ((params.add_invoice_items ?? []).length > 0) {
    throw notEmulated('phases that bill something once', `${param}[add_invoice_items]`);
  }
  const items = params.items.map((item, index) => itemOf(account, item, `${param}[items][${index}]`));
  const [first] = items;
  if (first === undefined) throw invalid('A phase has at least one item.', { param: `${param}[items]` });
  const end = endOf(account, params, start, first.interval);
  if (end <= start) throw invalid('A phase must end after it begins.', { param: `${param}[end_date]` });
  const trialEnd = params.trial_end === undefined ? undefined : timeOf(account, params.trial_end);
  return {
    application_fee_percent: null,
    billing_cycle_anchor: params.billing_cycle_anchor ?? null,
    collection_method: params.collection_method ?? null,
    currency: params.currency ?? first.currency,
    default_payment_method: params.default_payment_method ?? null,
    default_tax_rates: taxRatesOf(account, params.default_tax_rates || [], `${param}[default_tax_rates]`),
    description: params.description || null,
    discounts: discountsOf(params.discounts),
    end_date: end,
    invoice_settings:
      params.invoice_settings === undefined
        ? null
        : { days_until_due: params.invoice_settings.days_until_due ?? null, issuer: null },
    items: items.map(({ shown }) => shown),
    metadata: textsOf(params.metadata),
    proration_behavior: params.proration_behavior ?? 'create_prorations',
    start_date: start,
    trial_end: params.trial === true ? end : (trialEnd ?? null),
  };
}

const timeOf = (account: Account, time: number | Date | 'now'): number => (time === 'now' ? account.now() : unix(time));

function endOf(account: Account, params: PhaseParams, start: number, interval: ReturnType<typeof intervalOf>): number {
  const { duration, end_date: end } = params;
  if (end !== undefined) return timeOf(account, end);
  return addIntervals(start, duration ?? interval);
}

function itemOf(account: Account, item: PhaseParams['items'][number], param: string) {
  checkQuantity(item, param);
  const price = priceOf(account, item, param);
  return {
    currency: price.currency,
    interval: intervalOf(price),
    shown: {
      discounts: discountsOf(item.discounts),
      metadata: textsOf(item.metadata),
      plan: price.id,
      price: price.id,
      quantity: item.quantity ?? 1,
      tax_rates: taxRatesOf(account, item.tax_rates || [], `${param}[tax_rates]`),
    },
  };
}

/** Discounts are planned, and given when the phase begins. */
function discountsOf(given: PhaseParams['discounts']) {
  return (given || []).map(({ coupon = null, discount = null, promotion_code = null }) => ({
    coupon,
    discount,
    promotion_code,
  }));
}

function textsOf(metadata: PhaseParams['metadata']): Record<string, string> {
  return Object.fromEntries(Object.entries(metadata ?? {}).map(([name, value]) => [name, String(value ?? '')]));
}
