import type { Account } from '../account.ts';
import { invalid, noSuch, notEmulated } from '../problem.ts';
import { type Bill, idOf } from './bill.ts';
import type { LineParams } from './change-line.ts';
import { newItem } from './new-item.ts';
import { missing, priced } from './priced.ts';
import { takeItem } from './take-items.ts';
import { taxRatesOf } from './taxes.ts';

interface NewLineParams extends LineParams {
  readonly invoice_item?: string | undefined;
  readonly tax_amounts?: unknown;
}

/** Adds a line to a draft: a new one, or an item that waits for an invoice. @throws Problem */
export function addNewLine(account: Account, invoice: Bill, params: NewLineParams): void {
  if (params.tax_amounts) throw notEmulated('tax amounts worked out elsewhere', 'tax_amounts');
  const item = params.invoice_item === undefined ? made(account, invoice, params) : waiting(account, invoice, params);
  takeItem(account, invoice.id, item, 'added');
}

function made(account: Account, { currency, customer }: Bill, params: LineParams) {
  const costs = priced(account, params, currency);
  if (costs === undefined) throw missing('amount');
  const rates = taxRatesOf(account, params.tax_rates || [], 'tax_rates');
  return newItem(account, params, costs, { customer: idOf(customer) ?? '' }, rates);
}

function waiting(account: Account, { currency, customer }: Bill, { invoice_item: id = '' }: NewLineParams) {
  const param = 'invoice_item';
  const item = account.invoiceItems.get(id);
  if (item === undefined || item.customer !== customer) throw noSuch('invoiceitem', id, param);
  if (item.invoice !== null) throw invalid('This invoice item is on an invoice already.', { param });
  if (item.currency !== currency)
    throw invalid(`This invoice is in ${currency}, the item in ${item.currency}.`, { param });
  return item;
}
