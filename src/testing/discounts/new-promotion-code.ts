import { PromotionCode } from '../../generated/results/PromotionCodes.ts';
import type { Coupon, PromotionCodeCreateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { created } from '../generic/changed.ts';
import { seconds } from '../objects/seconds.ts';
import { checkCurrency, checkPositive } from '../payments/money.ts';
import { invalid, noSuch, notEmulated } from '../problem.ts';
import { checkCoupon } from './check-redemption.ts';
import { allCurrencies } from './currency-options.ts';

/** Adds a code for a coupon. @throws Problem for a coupon that can't be redeemed, and for a code that is in use */
export function newPromotionCode(account: Account, params: PromotionCodeCreateParams): PromotionCode {
  const coupon = couponOf(account, params);
  const { customer, expires_at, max_redemptions: most, active = true } = params;
  if (params.customer_account !== undefined) throw notEmulated('customers that are accounts', 'customer_account');
  if (customer !== undefined && account.customers.get(customer) === undefined)
    throw noSuch('customer', customer, 'customer');
  const code = params.code ?? account.newId('', 8).toUpperCase();
  if (!/^[a-z0-9-]{1,500}$/i.test(code))
    throw invalid('A promotion code is made of letters, digits and dashes.', { param: 'code' });
  if (active) claimCode(account, code, customer ?? null);
  checkMost(most, coupon);
  const until = expires_at === undefined ? null : expiry(account, seconds(expires_at), coupon);
  const id = account.newId('promo_1', 23);
  if (until !== null) account.schedule(until, 'promotion-code.expire', id);
  return account.promotionCodes.add(
    created(PromotionCode, params, {
      id,
      active,
      code,
      created: account.now(),
      customer: customer ?? null,
      expires_at: until,
      promotion: { coupon: coupon.id, type: 'coupon' },
      restrictions: restrictionsOf(params.restrictions ?? {}),
      times_redeemed: 0,
    }),
  );
}

/** Of the codes that a customer can redeem, no two are the same, in capital letters or small ones. @throws Problem */
export function claimCode(account: Account, code: string, customer: string | null): void {
  const taken = account.promotionCodes.find(
    (one) => one.active && one.code.toLowerCase() === code.toLowerCase() && one.customer === customer,
  );
  if (taken !== undefined)
    throw invalid(`An active promotion code with \`code: ${code}\` already exists.`, { param: 'code' });
}

function couponOf(account: Account, { promotion }: PromotionCodeCreateParams): Coupon {
  const param = 'promotion[coupon]';
  if (promotion.coupon === undefined)
    throw invalid(`Missing required parameter: ${param}.`, { code: 'parameter_missing', param });
  const coupon = account.coupons.get(promotion.coupon);
  if (coupon === undefined) throw noSuch('coupon', promotion.coupon, param);
  checkCoupon(account, coupon, { customer: null }, param);
  return coupon;
}

function checkMost(most: number | undefined, coupon: Coupon): void {
  const param = 'max_redemptions';
  if (most === undefined) return;
  checkPositive(most, param);
  if (coupon.max_redemptions !== null && most > coupon.max_redemptions)
    throw invalid(`Its coupon can be redeemed ${coupon.max_redemptions} times at most.`, { param });
}

function expiry(account: Account, until: number, { redeem_by: last }: Coupon): number {
  const param = 'expires_at';
  if (until <= account.now()) throw invalid('The time at which the code is to expire has passed.', { param });
  if (last !== null && until > last)
    throw invalid('A promotion code expires no later than its coupon: see redeem_by.', { param });
  return until;
}

function restrictionsOf({
  first_time_transaction = false,
  minimum_amount: least,
  minimum_amount_currency: currency,
  currency_options: others,
}: PromotionCodeCreateParams.Restrictions) {
  if ((least === undefined) !== (currency === undefined)) {
    const param = `restrictions[${least === undefined ? 'minimum_amount' : 'minimum_amount_currency'}]`;
    throw invalid(`A minimum amount is in a currency: also give ${param}.`, { code: 'parameter_missing', param });
  }
  if (least === undefined && others !== undefined) {
    const param = 'restrictions[minimum_amount]';
    throw invalid(`Minimum amounts begin with one: also give ${param}.`, { code: 'parameter_missing', param });
  }
  if (least === undefined || currency === undefined)
    return { first_time_transaction, minimum_amount: null, minimum_amount_currency: null };
  checkPositive(least, 'restrictions[minimum_amount]');
  const home = checkCurrency(currency, 'restrictions[minimum_amount_currency]');
  return {
    currency_options: minimumsIn(home, least, others),
    first_time_transaction,
    minimum_amount: least,
    minimum_amount_currency: home,
  };
}

type Options = PromotionCodeCreateParams.Restrictions['currency_options'];

/** The least that has to be paid, in each currency. */
export function minimumsIn(home: string, least: number, others: Options) {
  const full = Object.entries(others ?? {}).flatMap(([currency, { minimum_amount }]) => {
    if (minimum_amount === undefined) return [];
    checkPositive(minimum_amount, `restrictions[currency_options][${currency.slice(0, 20)}][minimum_amount]`);
    return [[currency, { minimum_amount }] as const];
  });
  return allCurrencies(home, { minimum_amount: least }, Object.fromEntries(full));
}
