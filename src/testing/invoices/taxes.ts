import type { Invoice, InvoiceLineItem, TaxRate } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { noSuch } from '../problem.ts';
import { rounded, sum } from './rounding.ts';

type Tax = InvoiceLineItem.Tax;

/** The tax rates that a parameter names. @throws Problem where there is none of that id */
export function taxRatesOf(account: Account, ids: readonly string[], param: string): TaxRate[] {
  return ids.map((id) => {
    const rate = account.taxRates.get(id);
    if (rate === undefined) throw noSuch('tax rate', id, param);
    return rate;
  });
}

/**
 * The taxes on an amount. Inclusive ones are part of it; exclusive ones come on top, and are worked out on what it is
 * without the inclusive ones.
 *
 * @param exempt - the customer's `tax_exempt`
 */
export function taxesOn(amount: number, rates: readonly TaxRate[], exempt: string | null): Tax[] {
  const isTaxed = exempt !== 'exempt' && exempt !== 'reverse';
  const included = sum(rates.filter(({ inclusive }) => inclusive).map(({ percentage }) => percentage));
  const base = isTaxed ? amount / (1 + included / 100) : amount;
  return rates.map(({ id, inclusive, percentage }) => ({
    amount: isTaxed ? rounded((base * percentage) / 100) : 0,
    tax_behavior: inclusive ? 'inclusive' : 'exclusive',
    tax_rate_details: { tax_rate: id },
    taxability_reason: isTaxed ? 'not_available' : exempt === 'exempt' ? 'customer_exempt' : 'reverse_charge',
    taxable_amount: rounded(base),
    type: 'tax_rate_details',
  }));
}

/** What taxes of one behaviour come to. */
export function taxTotal(taxes: readonly Tax[] | null, behavior: 'exclusive' | 'inclusive'): number {
  return sum((taxes ?? []).filter(({ tax_behavior }) => tax_behavior === behavior).map(({ amount }) => amount));
}

/** The taxes of all lines, added up by rate. */
export function totalTaxes(lines: readonly { readonly taxes: readonly Tax[] | null }[]): Invoice.TotalTax[] {
  const totals = new Map<string, Invoice.TotalTax>();
  for (const tax of lines.flatMap(({ taxes }) => taxes ?? [])) {
    const key = `${tax.tax_rate_details?.tax_rate} ${tax.taxability_reason}`;
    const before = totals.get(key);
    totals.set(key, {
      ...tax,
      amount: tax.amount + (before?.amount ?? 0),
      taxable_amount: (tax.taxable_amount ?? 0) + (before?.taxable_amount ?? 0),
    });
  }
  return [...totals.values()];
}
