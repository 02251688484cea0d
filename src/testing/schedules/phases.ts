import type { SubscriptionSchedule, SubscriptionScheduleUpdateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { checkApart } from '../discounts/new-discounts.ts';
import type { Fill } from '../generic/complete.ts';
import { ownMethod } from '../invoices/default-method.ts';
import { taxRatesOf } from '../invoices/taxes.ts';
import { mergeMetadata } from '../objects/metadata.ts';
import { seconds } from '../objects/seconds.ts';
import { inEach, invalid, noSuch, notEmulated } from '../problem.ts';
import { checkTogether } from '../subscriptions/check-items.ts';
import { checkQuantity, priceOf } from '../subscriptions/items.ts';
import { addIntervals, type Interval, intervalOf } from '../subscriptions/periods.ts';
import { refuseUnemulated } from '../subscriptions/refusals.ts';

type Phase = SubscriptionSchedule.Phase;
type PhaseParams = NonNullable<SubscriptionScheduleUpdateParams['phases']>[number];

/** Whom phases are planned for, and how they are billed. */
interface Whose {
  readonly customer: string;
  readonly billing_mode: { readonly type: string } | undefined;
}

/**
 * The phases that a request plans, one after the other.
 *
 * @param from - when the first one begins, in Unix seconds
 * @throws Problem for times that can't be
 */
export function phasesOf(account: Account, whose: Whose, params: readonly PhaseParams[], from: number): Fill<Phase>[] {
  let start = from;
  return inEach('phases', params, (given) => {
    const phase = phaseOf(account, whose, given, start);
    start = phase.end_date;
    return phase;
  });
}

function phaseOf(account: Account, { customer, billing_mode }: Whose, params: PhaseParams, start: number) {
  refuseUnemulated(params);
  if ((params.add_invoice_items ?? []).length > 0) {
    throw notEmulated('phases that bill something once', 'add_invoice_items');
  }
  const items = inEach('items', params.items, (item) => itemOf(account, item));
  const [first] = items;
  if (first === undefined) throw invalid('A phase has at least one item.', { param: 'items' });
  const prices = items.map(({ price }) => price);
  const currency = checkTogether(account, customer, prices, { billing_mode, currency: params.currency });
  const { default_payment_method: method, discounts, trial_end } = params;
  if (method !== undefined) ownMethod(account, customer, method, 'default_payment_method');
  checkDiscounts(account, discounts);
  const end = endOf(account, params, start, intervalOf(first.price));
  const trialEnd = trial_end === undefined ? undefined : timeOf(account, trial_end);
  return {
    application_fee_percent: null,
    billing_cycle_anchor: params.billing_cycle_anchor ?? null,
    collection_method: params.collection_method ?? null,
    currency,
    default_payment_method: params.default_payment_method ?? null,
    default_tax_rates: taxRatesOf(account, params.default_tax_rates || [], 'default_tax_rates'),
    description: params.description || null,
    discounts: discountsOf(params.discounts),
    end_date: end,
    invoice_settings:
      params.invoice_settings === undefined
        ? null
        : { days_until_due: params.invoice_settings.days_until_due ?? null, issuer: null },
    items: items.map(({ shown }) => shown),
    metadata: mergeMetadata({}, params.metadata),
    proration_behavior: params.proration_behavior ?? 'create_prorations',
    start_date: start,
    trial_end: params.trial === true ? end : (trialEnd ?? null),
  };
}

const timeOf = (account: Account, time: number | Date | 'now'): number =>
  time === 'now' ? account.now() : seconds(time);

/** The last moment that a parameter can name, in Unix seconds. */
const LATEST = 100_000_000_000;

function endOf(account: Account, params: PhaseParams, start: number, interval: Interval): number {
  const { duration, end_date: date } = params;
  if (date !== undefined && duration !== undefined) {
    throw invalid('A phase ends at its end_date or after its duration, not both.', { param: 'duration' });
  }
  const end = date === undefined ? addIntervals(start, duration ?? interval) : timeOf(account, date);
  if (end <= start) throw invalid('A phase must end after it begins.', { param: 'end_date' });
  if (end <= LATEST) return end;
  throw invalid('A phase must end some day.', { param: 'duration' });
}

function itemOf(account: Account, item: PhaseParams['items'][number]) {
  checkQuantity(item);
  const price = priceOf(account, item);
  checkDiscounts(account, item.discounts);
  return {
    price,
    shown: {
      discounts: discountsOf(item.discounts),
      metadata: mergeMetadata({}, item.metadata),
      plan: price.id,
      price: price.id,
      quantity: item.quantity ?? 1,
      tax_rates: taxRatesOf(account, item.tax_rates || [], 'tax_rates'),
    },
  };
}

/** What is planned must be there. @throws Problem */
function checkDiscounts(account: Account, given: PhaseParams['discounts']): void {
  checkApart(account, given || []);
  inEach('discounts', given || [], ({ coupon, promotion_code: code }) => {
    if (coupon !== undefined && account.coupons.get(coupon) === undefined) throw noSuch('coupon', coupon, 'coupon');
    if (code !== undefined && account.promotionCodes.get(code) === undefined) {
      throw noSuch('promotion code', code, 'promotion_code');
    }
  });
}

/** Discounts are planned, and given when the phase begins. */
function discountsOf(given: PhaseParams['discounts']) {
  return (given || []).map(({ coupon = null, discount = null, promotion_code = null }) => ({
    coupon,
    discount,
    promotion_code,
  }));
}
