import type { Invoice, InvoiceCreatePreviewParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { checkCurrency } from '../payments/money.ts';
import { invalid, noSuch, notEmulated } from '../problem.ts';
import { changeItem } from './change-line.ts';
import { currencyOf } from './create-invoice.ts';
import { discountsFor } from './discounts-for.ts';
import { refuseUnknowable } from './invoice-params.ts';
import { newInvoice } from './new-invoice.ts';
import { newItem } from './new-item.ts';
import { missing, priced } from './priced.ts';
import { pendingItems, takeItem } from './take-items.ts';
import { taxRatesOf } from './taxes.ts';

/** What a customer's next invoice would come to. Nothing is written. @throws Problem where there would be none */
export function preview(account: Account, params: InvoiceCreatePreviewParams): Invoice {
  refuseUnemulated(params);
  const { customer } = params;
  if (customer === undefined) throw missing('customer');
  if (account.customers.get(customer) === undefined) throw noSuch('customer', customer, 'customer');
  const invoice = account.pretend(() => upcoming(account, customer, params));
  const id = account.newId('upcoming_in_1', 23);
  const data = invoice.lines.data.map((line) => ({ ...line, invoice: id }));
  return { ...invoice, id, lines: { ...invoice.lines, data, url: `/v1/invoices/${id}/lines` } };
}

function refuseUnemulated(params: InvoiceCreatePreviewParams): void {
  const { automatic_tax, issuer, on_behalf_of } = params;
  refuseUnknowable({ automatic_tax, issuer, on_behalf_of });
  if (params.customer_account !== undefined) {
    throw noSuch('customer account', params.customer_account, 'customer_account');
  }
  if (params.customer_details !== undefined) throw notEmulated('previews for nobody in particular', 'customer_details');
  for (const name of ['schedule', 'schedule_details', 'subscription', 'subscription_details'] as const) {
    if (params[name] !== undefined) throw notEmulated('previews of what a subscription will invoice', name);
  }
}

function upcoming(account: Account, customer: string, params: InvoiceCreatePreviewParams): Invoice {
  const [first] = params.invoice_items ?? [];
  const given = params.currency ?? first?.currency ?? first?.price_data?.currency;
  const currency = given === undefined ? currencyOf(account, customer, undefined) : checkCurrency(given);
  for (const item of params.invoice_items ?? []) addItem(account, customer, currency, item);
  const items = pendingItems(account, { customer, currency }, undefined);
  if (items.length === 0) {
    throw invalid(`No upcoming invoices for customer: ${customer}`, { code: 'invoice_upcoming_none', status: 404 });
  }
  const { id } = newInvoice(account, {
    auto_advance: true,
    billing_reason: 'upcoming',
    collection_method: 'charge_automatically',
    currency,
    customer,
    discounts: discountsFor(account, params.discounts, { customer, currency }),
  });
  for (const item of items) takeItem(account, id, item, 'pending');
  return account.invoices.get(id) ?? fail();
}

function addItem(
  account: Account,
  customer: string,
  currency: string,
  item: InvoiceCreatePreviewParams.InvoiceItem,
): void {
  const { invoiceitem, price, unit_amount: unit, ...rest } = item;
  const costs = {
    ...rest,
    ...(price !== undefined && { pricing: { price } }),
    ...(unit !== undefined && { unit_amount_decimal: String(unit) }),
  };
  const known = invoiceitem === undefined ? undefined : account.invoiceItems.get(invoiceitem);
  if (invoiceitem !== undefined && known?.customer !== customer) {
    throw noSuch('invoiceitem', invoiceitem, 'invoice_items[invoiceitem]');
  }
  if (known !== undefined) {
    changeItem(account, known, costs);
    return;
  }
  const amounts = priced(account, costs, currency);
  if (amounts === undefined) throw missing('invoice_items[amount]');
  newItem(account, rest, amounts, { customer }, taxRatesOf(account, item.tax_rates || [], 'invoice_items[tax_rates]'));
}

function fail(): never {
  throw new TypeError('the invoice of a preview is gone');
}
