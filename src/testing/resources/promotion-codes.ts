import { PromotionCode } from '../../generated/results/PromotionCodes.ts';
import { promotionCodes as table } from '../../resources/promotion-codes.ts';
import { claimCode, minimumsIn, newPromotionCode } from '../discounts/new-promotion-code.ts';
import { changed } from '../generic/changed.ts';
import { lists, named, retrieves } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { invalid } from '../problem.ts';

const handlers: Handlers<(typeof table)['actions']> = {
  create: newPromotionCode,
  retrieve: retrieves(({ promotionCodes }) => promotionCodes, 'promotion_code'),
  update: (account, { restrictions, ...params }, ids) => {
    const before = named(account.promotionCodes, ids, 'promotion_code');
    if (params.active && !before.active) {
      const { expires_at: until, max_redemptions: most, times_redeemed: times } = before;
      const isOver = (until !== null && until <= account.now()) || (most !== null && times >= most);
      if (isOver || !account.coupons.get(String(before.promotion.coupon))?.valid) {
        throw invalid('This promotion code cannot be activated: it, or its coupon, has expired or is used up.', {
          param: 'active',
        });
      }
      claimCode(account, before.code, typeof before.customer === 'string' ? before.customer : null);
    }
    const after = changed(PromotionCode, before, params, {});
    const more = restrictions?.currency_options;
    if (more === undefined) return account.promotionCodes.replace(after);
    const { minimum_amount: least, minimum_amount_currency: home } = before.restrictions;
    if (least === null || home === null)
      throw invalid('This promotion code has no minimum amount.', { param: 'restrictions[currency_options]' });
    const currency_options = { ...before.restrictions.currency_options, ...minimumsIn(home, least, more) };
    return account.promotionCodes.replace({ ...after, restrictions: { ...before.restrictions, currency_options } });
  },
  list: lists(({ promotionCodes }) => promotionCodes, {
    code: ({ code }, wanted) => code.toLowerCase() === String(wanted).toLowerCase(),
    coupon: ({ promotion }, wanted) => promotion.coupon === wanted,
  }),
};

export const promotionCodes = routesOf(table, handlers);
