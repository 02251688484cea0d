import type { Account } from '../account.ts';
import { type DiscountOwner, type DiscountParam, newDiscounts } from '../discounts/new-discounts.ts';
import { idOf } from './bill.ts';

/** Discounts as a request names them; `''` for none. */
export type DiscountsParam = readonly DiscountParam[] | '' | null | undefined;

type Discounts = readonly (string | { readonly id: string })[];

/** The ids of the discounts that a request asks for in place of those before; undefined where it says nothing of them. */
export function discountsFor(
  account: Account,
  given: DiscountsParam,
  owner: DiscountOwner,
  before: Discounts = [],
): string[] | undefined {
  const ids = before.flatMap((discount) => idOf(discount) ?? []);
  return given === undefined ? undefined : newDiscounts(account, given, owner, ids);
}
