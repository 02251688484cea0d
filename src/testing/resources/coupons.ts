import { Coupon } from '../../generated/results/Coupons.ts';
import { coupons as table } from '../../resources/coupons.ts';
import { checkLength } from '../check-length.ts';
import { allCurrencies } from '../discounts/currency-options.ts';
import { checkAmounts, LONGEST_NAME, newCoupon } from '../discounts/new-coupon.ts';
import { deactivateCodes } from '../discounts/redeem.ts';
import { changed } from '../generic/changed.ts';
import { deletes, lists, named, retrieves } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { invalid } from '../problem.ts';

const handlers: Handlers<(typeof table)['actions']> = {
  create: newCoupon,
  retrieve: retrieves(({ coupons }) => coupons, 'coupon'),
  update: (account, { currency_options: more, ...params }, ids) => {
    const before = named(account.coupons, ids, 'coupon');
    checkLength(params.name, LONGEST_NAME, 'name');
    const { currency, amount_off } = before;
    if (more === undefined) return account.coupons.replace(changed(Coupon, before, params, {}));
    if (currency === null || amount_off === null)
      throw invalid('A percentage is the same in all currencies.', { param: 'currency_options' });
    checkAmounts(more);
    const currency_options = { ...before.currency_options, ...allCurrencies(currency, { amount_off }, more) };
    return account.coupons.replace(changed(Coupon, before, params, { currency_options }));
  },
  del: (account, params, ids) => {
    const gone = deletes(({ coupons }) => coupons, 'coupon')(account, params, ids);
    deactivateCodes(account, gone.id);
    return gone;
  },
  list: lists(({ coupons }) => coupons),
};

export const coupons = routesOf(table, handlers);
