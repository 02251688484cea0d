import type { Account } from '../account.ts';
import { type DiscountOwner, type DiscountParam, newDiscounts } from '../discounts/new-discounts.ts';

/** Discounts as a request names them; `''` for none. */
export type DiscountsParam = readonly DiscountParam[] | '' | null | undefined;

/** The ids of the discounts that a request asks for; undefined where it says nothing of them. */
export function discountsFor(account: Account, given: DiscountsParam, owner: DiscountOwner): string[] | undefined {
  return given === undefined ? undefined : newDiscounts(account, given, owner);
}
