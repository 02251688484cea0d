import type { Account } from '../account.ts';

/** Discounts as a request names them; `''` for none. */
export type DiscountParam =
  | readonly {
      readonly coupon?: string | undefined;
      readonly discount?: string | undefined;
      readonly promotion_code?: string | undefined;
    }[]
  | ''
  | null
  | undefined;

interface Owner {
  readonly customer: string;
  readonly invoice?: string | undefined;
  readonly invoice_item?: string | undefined;
}

/** The ids of the discounts that a request asks for; undefined where it says nothing of them. */
export function discountsFor(_account: Account, given: DiscountParam, _owner: Owner): string[] | undefined {
  if (given === undefined) return undefined;
  return [];
}
