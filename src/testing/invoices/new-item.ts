import { InvoiceItem } from '../../generated/results/InvoiceItems.ts';
import type { MetadataParam, TaxRate } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { created } from '../generic/changed.ts';
import { seconds } from '../objects/seconds.ts';
import { invalid } from '../problem.ts';
import { type DiscountsParam, discountsFor } from './discounts-for.ts';
import type { Priced } from './priced.ts';

/** What a request says of an item besides what it costs. */
export interface ItemParams {
  readonly description?: string | undefined;
  readonly discountable?: boolean | undefined;
  readonly discounts?: DiscountsParam;
  readonly metadata?: MetadataParam | '' | null | undefined;
  readonly period?: { readonly start: number | Date; readonly end: number | Date } | undefined;
}

interface Owner {
  readonly customer: string;
  readonly invoice?: string | undefined;
  readonly subscription?: string | undefined;
  readonly subscription_item?: string | undefined;
  readonly proration?: boolean | undefined;
}

/** Adds an item, which waits for an invoice unless it is for a given one. Its line is made apart. */
export function newItem(
  account: Account,
  { discounts, ...params }: ItemParams,
  costs: Priced,
  owner: Owner,
  taxRates: readonly TaxRate[] = [],
): InvoiceItem {
  const { customer, invoice, subscription, subscription_item, proration = false } = owner;
  const id = account.newId('ii_1', 23);
  const now = account.now();
  return account.invoiceItems.add(
    created(InvoiceItem, params, {
      ...costs,
      id,
      customer,
      date: now,
      discountable: params.discountable ?? !proration,
      discounts: discountsFor(account, discounts, { invoice_item: id, customer }) ?? [],
      invoice: invoice ?? null,
      net_amount: costs.amount,
      parent:
        subscription === undefined
          ? null
          : {
              subscription_details: { subscription, ...(subscription_item !== undefined && { subscription_item }) },
              type: 'subscription_details',
            },
      period: periodOf(params.period) ?? { start: now, end: now },
      proration,
      tax_rates: taxRates,
      test_clock: account.customers.get(customer)?.test_clock ?? null,
    }),
  );
}

/** A period in Unix seconds. @throws Problem for one that ends before it starts */
export function periodOf(period: ItemParams['period']): { start: number; end: number } | undefined {
  if (period === undefined) return undefined;
  const [start, end] = [seconds(period.start), seconds(period.end)];
  if (end >= start) return { start, end };
  throw invalid('A period ends when it starts, or later.', { param: 'period[end]' });
}
