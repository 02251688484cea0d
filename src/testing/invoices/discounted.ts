import type { Invoice } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { discountAmounts } from '../discounts/amounts.ts';
import { isFor, terms } from '../discounts/terms.ts';
import { idOf, type Line } from './bill.ts';
import { shares, sum } from './rounding.ts';

type Amounts = readonly { readonly discount: string; readonly amount: number }[];

/** The lines with what discounts take off each: first its own, then its share of the invoice's. */
export function discounted(account: Account, invoice: Invoice, lines: readonly Line[]): readonly Line[] {
  const taken = lines.map((line) => ownAmounts(account, line));
  for (const id of invoice.discounts.flatMap((discount) => idOf(discount) ?? [])) {
    const left = lines.map((line, index) =>
      isDiscounted(account, line, id) ? Math.max(0, line.amount - amountOf(taken[index])) : 0,
    );
    for (const { discount, amount } of discountAmounts(account, [id], sum(left), invoice.currency, account.now())) {
      const parts = shares(amount, left);
      for (const [index, part] of parts.entries()) if (part !== 0) taken[index]?.push({ discount, amount: part });
    }
  }
  return lines.map((line, index) => withDiscounts(line, taken[index] ?? []));
}

function ownAmounts(account: Account, line: Line) {
  const { amount, currency } = line;
  const ids = line.discounts.flatMap((discount) => idOf(discount) ?? []);
  const own = ids.filter((id) => isDiscounted(account, line, id));
  return [...discountAmounts(account, own, amount, currency, account.now())];
}

function isDiscounted(account: Account, { discountable, pricing }: Line, id: string): boolean {
  const discount = account.discounts.get(id);
  return discountable && discount !== undefined && isFor(discount[terms], pricing?.price_details?.product ?? '');
}

const amountOf = (amounts: Amounts = []) => sum(amounts.map(({ amount }) => amount));

function withDiscounts(line: Line, amounts: Amounts): Line {
  return {
    ...line,
    discount_amounts: amounts.map(({ amount, discount }) => ({ amount, discount })),
    pretax_credit_amounts: amounts.map(({ amount, discount }) => ({ amount, discount, type: 'discount' })),
  };
}

/** What each discount takes off all lines together. */
export function totalDiscounts(
  lines: readonly Pick<Line, 'discount_amounts'>[],
): { amount: number; discount: string }[] {
  const totals = new Map<string, number>();
  for (const { discount, amount } of lines.flatMap(({ discount_amounts }) => discount_amounts ?? [])) {
    const id = idOf(discount) ?? '';
    totals.set(id, (totals.get(id) ?? 0) + amount);
  }
  return Array.from(totals, ([discount, amount]) => ({ amount, discount }));
}
