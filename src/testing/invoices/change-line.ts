import type { InvoiceItem, TaxRate } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { mergeMetadata } from '../objects/metadata.ts';
import { noSuch, notEmulated } from '../problem.ts';
import { type Bill, idOf, isNoted, type Line, linesOf, ownTaxRates, withLines } from './bill.ts';
import { discountsFor } from './discounts-for.ts';
import { requireDraft } from './life-cycle.ts';
import { type ItemParams, periodOf } from './new-item.ts';
import { type PricedParams, priced } from './priced.ts';
import { taxRatesOf } from './taxes.ts';
import { withTotals } from './totals.ts';

/** What can be changed of an item, and of a line. */
export interface LineParams extends ItemParams, PricedParams {
  readonly tax_amounts?: unknown;
  readonly tax_rates?: readonly string[] | '' | null | undefined;
}

/** What a request changes, in the fields that an item and its line have in common. */
interface Changes {
  readonly fields: Partial<Pick<InvoiceItem, 'amount' | 'description' | 'discountable' | 'period' | 'pricing'>> & {
    readonly discounts?: string[];
    readonly metadata: Record<string, string>;
    readonly quantity?: number;
    readonly quantity_decimal?: string;
  };
  readonly taxRates: TaxRate[] | undefined;
  readonly isNoted: boolean;
}

function changesOf(account: Account, before: InvoiceItem | Line, customer: string, params: LineParams): Changes {
  if (params.tax_amounts) throw notEmulated('tax amounts worked out elsewhere', 'tax_amounts');
  const costs = priced(account, params, before.currency, before);
  const owner = before.object === 'invoiceitem' ? { customer, invoice_item: before.id } : { customer };
  const discounts = discountsFor(account, params.discounts, owner, before.discounts ?? []);
  const period = periodOf(params.period);
  const { description, discountable, tax_rates: rates } = params;
  return {
    fields: {
      ...costs,
      ...(description !== undefined && { description: description || null }),
      ...(discountable !== undefined && { discountable }),
      ...(discounts !== undefined && { discounts }),
      ...(period !== undefined && { period }),
      metadata: { ...mergeMetadata(before.metadata ?? {}, params.metadata) },
    },
    taxRates: rates === undefined ? undefined : taxRatesOf(account, rates || [], 'tax_rates'),
    isNoted: params.metadata !== undefined,
  };
}

/** Changes an item and, if it is on a draft, its line. @throws Problem where it is on an invoice that is no draft */
export function changeItem(account: Account, item: InvoiceItem, params: LineParams): InvoiceItem {
  const invoice = account.invoices.get(idOf(item.invoice) ?? '');
  if (invoice !== undefined) requireDraft(invoice);
  const changes = changesOf(account, item, idOf(item.customer) ?? '', params);
  const changed = writeItem(account, item, changes);
  const line = invoice && linesOf(invoice).find((one) => itemOf(one) === item.id);
  if (invoice !== undefined && line !== undefined) writeLine(account, invoice, line, changes);
  return changed;
}

/** Changes a line of a draft and, if it is made of an item, the item. @throws Problem */
export function changeLine(account: Account, invoice: Bill, lineId: string, params: LineParams): Line {
  requireDraft(invoice);
  const line = findLine(invoice, lineId);
  const item = account.invoiceItems.get(itemOf(line) ?? '');
  if (item !== undefined) changeItem(account, item, params);
  else writeLine(account, invoice, line, changesOf(account, line, idOf(invoice.customer) ?? '', params));
  return findLine(account.invoices.get(invoice.id) ?? invoice, lineId);
}

/**
 * The line of that id.
 *
 * @param param - what names it, if not the path
 * @throws Problem where there is none: 404 for one that the path names
 */
export function findLine(invoice: Bill, id: string, param?: string): Line {
  const line = linesOf(invoice).find((one) => one.id === id);
  if (line === undefined) throw noSuch('line item', id, param ?? 'line_item', param === undefined ? 404 : 400);
  return line;
}

/** The item that a line is made of. */
export const itemOf = ({ parent }: Line): string | undefined =>
  parent?.invoice_item_details?.invoice_item ?? parent?.subscription_item_details?.invoice_item ?? undefined;

function writeItem(account: Account, item: InvoiceItem, { fields, taxRates }: Changes): InvoiceItem {
  const changed = { ...item, ...fields, ...(taxRates && { tax_rates: taxRates }) };
  return account.invoiceItems.replace({ ...changed, net_amount: changed.amount });
}

function writeLine(account: Account, invoice: Bill, line: Line, changes: Changes): void {
  const { fields, taxRates } = changes;
  const changed: Line = {
    ...line,
    ...fields,
    ...(taxRates && { [ownTaxRates]: taxRates }),
    ...(changes.isNoted && { [isNoted]: true }),
  };
  const lines = linesOf(invoice).map((one) => (one === line ? { ...changed, subtotal: changed.amount } : one));
  account.invoices.replace(withTotals(account, withLines(invoice, lines)));
}

/** Takes a line off a draft; its item is deleted with it, or waits for another invoice. */
export function removeLine(account: Account, invoice: Bill, lineId: string, isDeleted: boolean): Bill {
  requireDraft(invoice);
  const line = findLine(invoice, lineId);
  const item = account.invoiceItems.get(itemOf(line) ?? '');
  if (item !== undefined) {
    if (isDeleted) deleteItem(account, item.id);
    else account.invoiceItems.replace({ ...item, invoice: null });
  }
  const lines = linesOf(invoice).filter((one) => one !== line);
  return account.invoices.replace(withTotals(account, withLines(invoice, lines)));
}

/** Deletes an item, whose line is taken off apart. */
export function deleteItem(account: Account, id: string) {
  account.invoiceItems.delete(id);
  return account.deleted.add({ id, object: 'invoiceitem', deleted: true });
}
