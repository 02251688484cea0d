import type { Invoice, InvoiceCreatePreviewParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { checkCurrency } from '../payments/money.ts';
import { inEach, invalid, noSuch, notEmulated } from '../problem.ts';
import { nextInvoice } from '../subscriptions/preview.ts';
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
  const named = params.subscription === undefined ? undefined : account.subscriptions.get(params.subscription);
  if (params.subscription !== undefined && named === undefined) {
    throw noSuch('subscription', params.subscription, 'subscription');
  }
  const { customer = named?.customer } = params;
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
  for (const name of ['schedule', 'schedule_details'] as const) {
    if (params[name] !== undefined) throw notEmulated('previews of what a schedule will invoice', name);
  }
}

function upcoming(account: Account, customer: string, params: InvoiceCreatePreviewParams): Invoice {
  const [first] = params.invoice_items ?? [];
  const subscription = account.subscriptions.get(params.subscription ?? '');
  const given = params.currency ?? subscription?.currency ?? first?.currency ?? first?.price_data?.currency;
  const currency = given === undefined ? currencyOf(account, customer, undefined) : checkCurrency(given);
  inEach('invoice_items', params.invoice_items ?? [], (item) => addItem(account, customer, currency, item));
  if (subscription !== undefined || params.subscription_details !== undefined) {
    return nextInvoice(account, customer, params);
  }
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
  const { invoiceitem, unit_amount: unit, ...rest } = item;
  const costs = {
    ...rest,
    ...(unit !== undefined && { unit_amount_decimal: String(unit) }),
  };
  const known = invoiceitem === undefined ? undefined : account.invoiceItems.get(invoiceitem);
  if (invoiceitem !== undefined && known?.customer !== customer) {
    throw noSuch('invoiceitem', invoiceitem, 'invoiceitem');
  }
  if (known !== undefined) {
    changeItem(account, known, costs);
    return;
  }
  const amounts = priced(account, costs, currency);
  if (amounts === undefined) throw missing('amount');
  newItem(account, rest, amounts, { customer }, taxRatesOf(account, item.tax_rates || [], 'tax_rates'));
}

function fail(): never {
  throw new TypeError('the invoice of a preview is gone');
}
