import { InvoiceLineItem } from '../../generated/results/InvoiceLineItems.ts';
import type { MetadataParam, Price, TaxRate } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { find } from '../find.ts';
import { created } from '../generic/changed.ts';
import { type Bill, type Group, group, idOf, inserted, type Line, linesOf, ownTaxRates, withLines } from './bill.ts';
import { requireDraft } from './life-cycle.ts';
import { priceAmount } from './price-amount.ts';
import { withTotals } from './totals.ts';

/** What is put on an invoice. */
export interface NewLine {
  /** Default: what the quantity costs at the price. */
  readonly amount?: number | undefined;
  readonly price?: Price | undefined;
  /** Of one unit; default: that of the price. */
  readonly unit_amount_decimal?: string | null | undefined;
  /** Default: 1. */
  readonly quantity?: number | undefined;
  readonly quantity_decimal?: string | undefined;
  readonly description?: string | null | undefined;
  /** Default: yes, unless it is a proration. */
  readonly discountable?: boolean | undefined;
  /** Ids. */
  readonly discounts?: readonly string[] | undefined;
  readonly metadata?: MetadataParam | '' | null | undefined;
  readonly period: { readonly start: number; readonly end: number };
  readonly proration?: boolean | undefined;
  readonly subscription?: string | undefined;
  readonly subscription_item?: string | undefined;
  /** The invoice item that it is made of. */
  readonly invoice_item?: string | undefined;
  readonly tax_rates?: readonly TaxRate[] | undefined;
  /** Where it is shown. Default: as its parent says. */
  readonly group?: Group | undefined;
}

/** Puts a line on a draft, whose totals follow. @throws Problem where the invoice is no draft */
export function addLine(account: Account, invoiceId: string, line: NewLine): InvoiceLineItem {
  const invoice = find(account.invoices, invoiceId, 'invoice', 'invoice');
  requireDraft(invoice);
  const added = newLine(account, invoice, line);
  const changed = account.invoices.replace(withTotals(account, withLine(invoice, added)));
  return linesOf(changed).find(({ id }) => id === added.id) ?? added;
}

/** An invoice with one more line; its totals are as before. */
const withLine = (invoice: Bill, line: Line): Bill => withLines(invoice, inserted(linesOf(invoice), line));

/** A line as it stands on an invoice, before discounts and taxes. */
function newLine(account: Account, invoice: Bill, line: NewLine): Line {
  const { price, quantity = 1, subscription, subscription_item: item, proration = false } = line;
  const amount = line.amount ?? (price === undefined ? 0 : priceAmount(price, quantity));
  const made: Line = created(
    InvoiceLineItem,
    { metadata: line.metadata },
    {
      id: account.newId('il_1', 23),
      amount,
      currency: invoice.currency,
      description: line.description ?? (price === undefined ? null : productName(account, price)),
      discountable: line.discountable ?? !proration,
      discounts: [...(line.discounts ?? [])],
      invoice: invoice.id,
      parent: parentOf(line),
      period: line.period,
      pricing: pricingOf(line, amount),
      quantity,
      quantity_decimal: line.quantity_decimal ?? String(quantity),
      subscription: subscription ?? null,
      subtotal: amount,
    },
  );
  return {
    ...made,
    [group]: line.group ?? (item !== undefined && !proration ? 'subscription' : 'pending'),
    ...(line.tax_rates !== undefined && { [ownTaxRates]: line.tax_rates }),
  };
}

function productName(account: Account, { product }: Price): string | null {
  return account.products.get(idOf(product) ?? '')?.name ?? null;
}

function parentOf({ invoice_item, proration = false, subscription, subscription_item }: NewLine) {
  const details = proration ? { credited_items: null } : null;
  const common = { proration, proration_details: details, subscription: subscription ?? null };
  if (subscription_item !== undefined) {
    return {
      invoice_item_details: null,
      subscription_item_details: { ...common, invoice_item: invoice_item ?? null, subscription_item },
      type: 'subscription_item_details',
    };
  }
  if (invoice_item === undefined) return null;
  return {
    invoice_item_details: { ...common, invoice_item },
    subscription_item_details: null,
    type: 'invoice_item_details',
  };
}

function pricingOf({ price, unit_amount_decimal: unit }: NewLine, amount: number) {
  const details = price && { price_details: { price: price.id, product: idOf(price.product) ?? '' } };
  return {
    ...details,
    type: 'price_details' as const,
    unit_amount_decimal: unit ?? (price === undefined ? String(amount) : price.unit_amount_decimal),
  };
}
