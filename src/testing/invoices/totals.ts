import type { Invoice } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { settlement } from './balance.ts';
import { type Bill, idOf, type Line, linesOf, ownTaxRates, withLines } from './bill.ts';
import { discounted, totalDiscounts } from './discounted.ts';
import { sum } from './rounding.ts';
import { taxesOn, taxTotal, totalTaxes } from './taxes.ts';

/** A draft with everything worked out that follows from its lines, its discounts and the customer's balance. */
export function withTotals(account: Account, invoice: Bill): Bill {
  const lines = discounted(account, invoice, linesOf(invoice)).map((line) => taxed(invoice, line));
  const subtotal = sum(lines.map(({ amount }) => amount));
  const discount = sum(lines.map(discountOf));
  const included = sum(lines.map(({ taxes }) => taxTotal(taxes, 'inclusive')));
  const total = subtotal - discount + sum(lines.map(({ taxes }) => taxTotal(taxes, 'exclusive')));
  const discounts = totalDiscounts(lines);
  return withLines(
    {
      ...invoice,
      ...due(account, invoice, total),
      subtotal,
      subtotal_excluding_tax: subtotal - included,
      total,
      total_discount_amounts: discounts,
      total_excluding_tax: subtotal - discount - included,
      total_pretax_credit_amounts: discounts.map((one) => ({ ...one, type: 'discount' })),
      total_taxes: totalTaxes(lines),
    },
    lines,
  );
}

const discountOf = ({ discount_amounts: amounts }: Line): number => sum((amounts ?? []).map(({ amount }) => amount));

function taxed(invoice: Invoice, line: Line): Line {
  const own = line[ownTaxRates] ?? [];
  const rates = own.length > 0 ? own : invoice.default_tax_rates;
  return { ...line, taxes: taxesOn(line.amount - discountOf(line), rates, invoice.customer_tax_exempt) };
}

function due(account: Account, { currency, customer }: Invoice, total: number) {
  const balance = account.customers.get(idOf(customer) ?? '')?.balance ?? 0;
  const { amount_due } = settlement(total, balance, currency);
  return { amount_due, amount_remaining: amount_due, starting_balance: balance };
}
