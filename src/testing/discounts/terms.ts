import type { Coupon, Discount } from '../../generated/types/index.ts';

/** Where a discount keeps the coupon that gave it: it goes on when the coupon is deleted. */
export const terms: unique symbol = Symbol('terms');

/** A discount that somebody has. */
export interface GivenDiscount extends Discount {
  readonly [terms]: Coupon;
}

/** What a coupon takes off in a currency, if it is a fixed amount. Undefined where it says nothing of that currency. */
export function amountOff({ amount_off: own, currency: home, currency_options: others }: Coupon, currency: string) {
  if (own === null) return undefined;
  return home === currency ? own : others?.[currency]?.amount_off;
}

/** Whether a coupon is for that product. Most are for all. */
export const isFor = ({ applies_to: only }: Coupon, product: string): boolean =>
  only === undefined || only.products.includes(product);
