import type { Account } from '../account.ts';
import type { Collection, Stored } from '../collection.ts';
import type { Inclusion, Inclusions } from '../listed.ts';
import { terms } from './terms.ts';

/** A field that an object has, and shows when it is asked for. */
function kept<T extends Stored>(pick: (account: Account) => Collection<T>, read: (row: T) => unknown): Inclusion {
  return {
    kinds: [],
    isKept: true,
    read: (account, id) => {
      const row = pick(account).get(id);
      return row === undefined ? undefined : read(row);
    },
  };
}

/** What prices and discounts don't show unasked. */
export const PRICING: Inclusions = {
  coupon: {
    applies_to: kept(
      ({ coupons }) => coupons,
      ({ applies_to }) => applies_to,
    ),
    currency_options: kept(
      ({ coupons }) => coupons,
      ({ currency_options }) => currency_options,
    ),
  },
  discount: {
    // Of a coupon that was deleted, its discounts still know the terms.
    'source.coupon': {
      kinds: ['coupon'],
      read: ({ coupons, discounts }, id) => {
        const coupon = discounts.get(id)?.[terms];
        return coupon && (coupons.get(coupon.id) ?? coupon);
      },
    },
  },
  price: {
    currency_options: kept(
      ({ prices }) => prices,
      ({ currency_options }) => currency_options,
    ),
    tiers: kept(
      ({ prices }) => prices,
      ({ tiers }) => tiers,
    ),
  },
  promotion_code: {
    'restrictions.currency_options': kept(
      ({ promotionCodes }) => promotionCodes,
      ({ restrictions }) => restrictions.currency_options,
    ),
  },
};
