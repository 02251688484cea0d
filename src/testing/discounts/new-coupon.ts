import { Coupon } from '../../generated/results/Coupons.ts';
import type { CouponCreateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { checkLength } from '../check-length.ts';
import { created } from '../generic/changed.ts';
import { seconds } from '../objects/seconds.ts';
import { checkCurrency, checkPositive } from '../payments/money.ts';
import { invalid, noSuch } from '../problem.ts';
import { allCurrencies } from './currency-options.ts';

/** Stripe keeps no coupon for redemption later than in five years. */
const LONGEST_DAYS = 5 * 365 + 2;

/** In characters. */
export const LONGEST_NAME = 40;

/** Adds a coupon. @throws Problem for terms that make no sense together, and for an id that is taken */
export function newCoupon(account: Account, params: CouponCreateParams): Coupon {
  const id = params.id ?? account.newId('', 8);
  if (id === '')
    throw invalid('A coupon has an id, or is given one.', { code: 'parameter_invalid_empty', param: 'id' });
  if (account.coupons.get(id) !== undefined)
    throw invalid('Coupon already exists.', { code: 'resource_already_exists', param: 'id' });
  const { percent_off, duration = 'once', duration_in_months: months, applies_to: only, redeem_by } = params;
  checkLength(params.name, LONGEST_NAME, 'name');
  const money = amountOf(params);
  checkDuration(duration, months);
  for (const product of only?.products ?? [])
    if (account.products.get(product) === undefined) throw noSuch('product', product, 'applies_to[products]');
  if (params.max_redemptions !== undefined) checkPositive(params.max_redemptions, 'max_redemptions');
  const until = redeem_by === undefined ? null : redeemableUntil(account, seconds(redeem_by));
  if (until !== null) account.schedule(until, 'coupon.expire', id);
  return account.coupons.add(
    created(Coupon, params, {
      id,
      ...money,
      ...(only?.products && { applies_to: { products: only.products } }),
      created: account.now(),
      duration,
      duration_in_months: months ?? null,
      percent_off: percent_off ?? null,
      redeem_by: until,
      times_redeemed: 0,
      valid: true,
    }),
  );
}

/** Either a percentage or an amount in a currency. */
function amountOf({
  amount_off: amount,
  percent_off: percent,
  currency,
  currency_options: options,
}: CouponCreateParams) {
  if (amount !== undefined && percent !== undefined)
    throw invalid('A coupon takes off either a percentage or an amount: give percent_off or amount_off, not both.');
  if (percent !== undefined) {
    if (percent <= 0 || percent > 100)
      throw invalid(`Invalid percentage: ${percent}. It is more than 0 and at most 100.`, { param: 'percent_off' });
    if (options !== undefined)
      throw invalid('A percentage is the same in all currencies.', { param: 'currency_options' });
    return { amount_off: null, currency: null, currency_options: undefined };
  }
  if (amount === undefined)
    throw invalid('A coupon takes off a percentage or an amount: give percent_off or amount_off.', {
      code: 'parameter_missing',
      param: 'percent_off',
    });
  checkPositive(amount, 'amount_off');
  if (currency === undefined)
    throw invalid('Missing required parameter: currency. An amount is in one.', {
      code: 'parameter_missing',
      param: 'currency',
    });
  checkAmounts(options);
  const home = checkCurrency(currency);
  return { amount_off: amount, currency: home, currency_options: allCurrencies(home, { amount_off: amount }, options) };
}

/** @throws Problem unless something is taken off in each of the currencies */
export function checkAmounts(options: CouponCreateParams['currency_options']): void {
  for (const [currency, { amount_off }] of Object.entries(options ?? {}))
    checkPositive(amount_off, `currency_options[${currency.slice(0, 20)}][amount_off]`);
}

function checkDuration(duration: string, months: number | undefined): void {
  const param = 'duration_in_months';
  if (duration === 'repeating' && months === undefined) {
    throw invalid('A coupon that repeats says for how long: give duration_in_months.', {
      code: 'parameter_missing',
      param,
    });
  }
  if (duration !== 'repeating' && months !== undefined)
    throw invalid('Only coupons with duration=repeating have duration_in_months.', { param });
  if (months !== undefined) checkPositive(months, param);
}

function redeemableUntil(account: Account, until: number): number {
  const now = account.now();
  if (until <= now) throw invalid('The time until which a coupon can be redeemed has passed.', { param: 'redeem_by' });
  if (until > now + LONGEST_DAYS * 86_400)
    throw invalid('A coupon can be redeemed for five years at most.', { param: 'redeem_by' });
  return until;
}
