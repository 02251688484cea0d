import type { Coupon } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { amountOff, type GivenDiscount, terms } from './terms.ts';

/** What one discount takes off. */
interface DiscountAmount {
  /** Its id. */
  readonly discount: string;
  /** In the currency's smallest unit. */
  readonly amount: number;
}

/**
 * What discounts take off an amount, each from what those before it have left. Discounts that don't hold at that time, or
 * aren't there any more, take off nothing and are left out.
 *
 * @param amount - in the currency's smallest unit
 * @param at - Unix seconds
 */
export function discountAmounts(
  account: Account,
  discountIds: readonly string[],
  amount: number,
  currency: string,
  at: number,
): readonly DiscountAmount[] {
  const amounts: DiscountAmount[] = [];
  let left = amount;
  for (const id of discountIds) {
    const discount = account.discounts.get(id);
    if (discount === undefined || !isHolding(discount, at)) continue;
    const off = amountOffBy(discount[terms], left, currency);
    amounts.push({ discount: id, amount: off });
    left -= off;
  }
  return amounts;
}

/** What a coupon takes off an amount: never more than there is. */
export function amountOffBy(coupon: Coupon, amount: number, currency: string): number {
  if (amount <= 0) return 0;
  const { percent_off: percent } = coupon;
  if (percent === null) return Math.min(amount, amountOff(coupon, currency) ?? 0);
  // Percentages have up to four decimals. In whole numbers, half of 999 is exactly 499.5, which is rounded up.
  return Math.min(amount, Math.round((amount * Math.round(percent * 10_000)) / 1_000_000));
}

const isHolding = ({ start, end }: GivenDiscount, at: number) => start <= at && (end === null || at < end);
