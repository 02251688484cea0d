import type { Invoice, InvoiceLineItem, TaxRate } from '../../generated/types/index.ts';

/** Where a line keeps its own tax rates: responses show what they come to only. */
export const ownTaxRates: unique symbol = Symbol('tax rates');
/** Where a line keeps the group that it is shown in. */
export const group: unique symbol = Symbol('group');
/** Where a line keeps whether its metadata was given by hand. */
export const isNoted: unique symbol = Symbol('noted');
/** Where an invoice keeps all its lines: responses show the first few. */
const allLines: unique symbol = Symbol('lines');
/** Where an invoice keeps how many days after it is finalized it falls due. */
export const daysUntilDue: unique symbol = Symbol('days until due');

/** What waited for the invoice comes first, then what a subscription asks for, then what was added by hand. */
export type Group = 'pending' | 'subscription' | 'added';

export interface Line extends InvoiceLineItem {
  readonly [ownTaxRates]?: readonly TaxRate[];
  readonly [group]?: Group;
  readonly [isNoted]?: true;
}

/** An invoice as it is kept. */
export interface Bill extends Invoice {
  readonly [allLines]?: readonly Line[];
  readonly [daysUntilDue]?: number | undefined;
}

/** The id in a field that holds an object's id: kept objects are never expanded. */
export function idOf(field: string | { readonly id: string } | null | undefined): string | undefined {
  return typeof field === 'object' ? field?.id : field;
}

/** All lines of an invoice, in the order in which they are shown. */
export const linesOf = (invoice: Bill): readonly Line[] => invoice[allLines] ?? [];

/** As many lines as an invoice shows itself. */
const SHOWN = 10;

/** An invoice with these lines: those that waited are shown newest first, those that were added oldest first. */
export function withLines(invoice: Bill, lines: readonly Line[]): Bill {
  return {
    ...invoice,
    lines: {
      object: 'list',
      data: lines.slice(0, SHOWN),
      has_more: lines.length > SHOWN,
      url: `/v1/invoices/${invoice.id}/lines`,
    },
    [allLines]: lines,
  };
}

const ORDER: readonly Group[] = ['pending', 'subscription', 'added'];

/** The lines with one more, at its place. */
export function inserted(lines: readonly Line[], line: Line): readonly Line[] {
  const rank = (one: Line) => ORDER.indexOf(one[group] ?? 'added');
  const isNewestFirst = line[group] !== 'added';
  const at = lines.findIndex((one) => (isNewestFirst ? rank(one) >= rank(line) : rank(one) > rank(line)));
  return at === -1 ? [...lines, line] : lines.toSpliced(at, 0, line);
}

/** The subscription that an invoice was made for. */
export const subscriptionOf = ({ parent }: Invoice): string | undefined =>
  idOf(parent?.subscription_details?.subscription);
