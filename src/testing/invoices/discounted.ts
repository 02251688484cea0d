import type { Invoice } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { idOf, type Line } from './bill.ts';
import { shares, sum } from './rounding.ts';

type Amounts = Invoice.TotalDiscountAmount[];

// TAKEN OUT WHEN THE DISCOUNTS ARE MERGED
const discountAmounts = (
  _account: Account,
  _ids: readonly string[],
  _amount: number,
  _currency: string,
  _at: number,
): readonly { readonly discount: string; readonly amount: number }[] => [];

/** The lines with what discounts take off each: first its own, then its share of the invoice's. */
export function discounted(account: Account, invoice: Invoice, lines: readonly Line[]): readonly Line[] {
  const at = account.now();
  const amountsOf = (discounts: readonly unknown[], amount: number) =>
    amount <= 0 ? [] : discountAmounts(account, discounts.flatMap(toId), amount, invoice.currency, at);
  const own = lines.map((line) => (line.discountable ? amountsOf(line.discounts, line.amount) : []));
  const left = lines.map((line, index) =>
    line.discountable ? Math.max(0, line.amount - sum((own[index] ?? []).map(({ amount }) => amount))) : 0,
  );
  const common = amountsOf(invoice.discounts, sum(left)).map(({ discount, amount }) => ({
    discount,
    parts: shares(amount, left),
  }));
  return lines.map((line, index) => {
    const shared = common.map(({ discount, parts }) => ({ discount, amount: parts[index] ?? 0 }));
    const amounts = [...(own[index] ?? []), ...shared].filter(({ amount }) => amount !== 0);
    return {
      ...line,
      discount_amounts: amounts,
      pretax_credit_amounts: amounts.map((one) => ({ ...one, type: 'discount' })),
    };
  });
}

/** What each discount takes off all lines together. */
export function totalDiscounts(lines: readonly Line[]): Amounts {
  const totals = new Map<string, number>();
  for (const { discount, amount } of lines.flatMap(({ discount_amounts }) => discount_amounts ?? [])) {
    const id = idOf(discount) ?? '';
    totals.set(id, (totals.get(id) ?? 0) + amount);
  }
  return Array.from(totals, ([discount, amount]) => ({ amount, discount }));
}

const toId = (discount: unknown) => (typeof discount === 'string' ? [discount] : []);
