import type { CheckoutSession, LineItem } from '../../generated/types/index.ts';
import { amountOffBy } from '../discounts/amounts.ts';
import { type GivenDiscount, isFor, terms } from '../discounts/terms.ts';
import { priceAmount } from '../invoices/price-amount.ts';
import { rounded, shares, sum } from '../invoices/rounding.ts';
import { inCurrency } from './lines.ts';
import { idOf, type Line, lineRates } from './session.ts';

/** What is bought, and what it comes to. */
export interface Totals {
  readonly lines: readonly Line[];
  readonly amount_subtotal: number;
  readonly amount_total: number;
  readonly total_details: CheckoutSession.TotalDetails;
}

/**
 * Works out what lines cost: first their prices, then what discounts take off in order, then taxes.
 *
 * @param isFree - whether what renews is free at first
 */
export function withTotals(
  lines: readonly Line[],
  discounts: readonly GivenDiscount[],
  currency: string,
  isFree: boolean,
): Totals {
  const amounts = lines.map((line, index) => subtotal(line, currency, isFree, index));
  const taken: LineItem.Discount[][] = lines.map(() => []);
  for (const discount of discounts) {
    const left = lines.map((line, index) =>
      isDiscounted(line, discount) ? (amounts[index] ?? 0) - sumOf(taken[index]) : 0,
    );
    const parts = shares(amountOffBy(discount[terms], sum(left), currency), left);
    for (const [index, amount] of parts.entries()) taken[index]?.push({ amount, discount });
  }
  const priced = lines.map((line, index) => withAmounts(line, currency, amounts[index] ?? 0, taken[index] ?? []));
  return {
    lines: priced,
    amount_subtotal: sum(amounts),
    amount_total: sum(priced.map(({ amount_total }) => amount_total)),
    total_details: {
      amount_discount: sum(priced.map(({ amount_discount }) => amount_discount)),
      amount_shipping: 0,
      amount_tax: sum(priced.map(({ amount_tax }) => amount_tax)),
      breakdown: {
        discounts: discounts.map((discount, at) => ({
          amount: sum(taken.map((of) => of[at]?.amount ?? 0)),
          discount,
        })),
        taxes: byRate(priced.flatMap(({ taxes = [] }) => taxes)),
      },
    },
  };
}

function subtotal({ price, quantity }: Line, currency: string, isFree: boolean, index: number): number {
  if (price === null || quantity === null || (isFree && price.recurring !== null)) return 0;
  return priceAmount(inCurrency(price, currency, `line_items[${index}][price]`), quantity);
}

const isDiscounted = ({ price }: Line, discount: GivenDiscount) =>
  price !== null && isFor(discount[terms], idOf(price.product) ?? '');

const sumOf = (of: readonly { readonly amount: number }[] = []) => sum(of.map(({ amount }) => amount));

function withAmounts(line: Line, currency: string, amount: number, discounts: LineItem.Discount[]): Line {
  const off = sumOf(discounts);
  const taxes = taxesOn(line, amount - off);
  const added = sumOf(taxes.filter(({ rate }) => !rate.inclusive));
  return {
    ...line,
    amount_discount: off,
    amount_subtotal: amount,
    amount_tax: sumOf(taxes),
    amount_total: amount - off + added,
    currency,
    discounts: discounts.filter(({ amount: part }) => part !== 0),
    taxes,
  };
}

/** Taxes that the price includes are no part of what the others are worked out on. */
function taxesOn({ [lineRates]: rates }: Line, amount: number): LineItem.Tax[] {
  const included = sum(rates.filter(({ inclusive }) => inclusive).map(({ percentage }) => percentage));
  const base = amount / (1 + included / 100);
  return rates.map((rate) => ({
    amount: rounded((base * rate.percentage) / 100),
    rate,
    taxability_reason: null,
    taxable_amount: rounded(base),
  }));
}

function byRate(taxes: readonly LineItem.Tax[]): LineItem.Tax[] {
  const totals = new Map<string, LineItem.Tax>();
  for (const tax of taxes) {
    const before = totals.get(tax.rate.id);
    totals.set(tax.rate.id, {
      ...tax,
      amount: tax.amount + (before?.amount ?? 0),
      taxable_amount: (tax.taxable_amount ?? 0) + (before?.taxable_amount ?? 0),
    });
  }
  return [...totals.values()];
}
