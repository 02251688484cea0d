import { invoiceItems as table } from '../../resources/invoice-items.ts';
import { isWithin } from '../created-filter.ts';
import { isTime, lists, named, retrieves } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { idOf, linesOf } from '../invoices/bill.ts';
import { changeItem, deleteItem, itemOf, removeLine } from '../invoices/change-line.ts';
import { requireDraft } from '../invoices/life-cycle.ts';
import { newItem } from '../invoices/new-item.ts';
import { missing, priced } from '../invoices/priced.ts';
import { takeItem } from '../invoices/take-items.ts';
import { taxRatesOf } from '../invoices/taxes.ts';
import { checkCurrency } from '../payments/money.ts';
import { invalid, noSuch } from '../problem.ts';

const handlers: Handlers<(typeof table)['actions']> = {
  create: (account, params) => {
    const { subscription, tax_rates: rates = [] } = params;
    if (params.customer_account !== undefined) {
      throw noSuch('customer account', params.customer_account, 'customer_account');
    }
    const invoice = params.invoice === undefined ? undefined : account.invoices.get(params.invoice);
    if (params.invoice !== undefined && invoice === undefined) throw noSuch('invoice', params.invoice, 'invoice');
    if (invoice !== undefined) requireDraft(invoice);
    const customer = params.customer ?? idOf(invoice?.customer);
    if (customer === undefined) throw missing('customer');
    if (account.customers.get(customer) === undefined) throw noSuch('customer', customer, 'customer');
    if (invoice !== undefined && invoice.customer !== customer) {
      throw invalid('The invoice is not one of this customer.', { param: 'invoice' });
    }
    if (subscription !== undefined && account.subscriptions.get(subscription)?.customer !== customer) {
      throw noSuch('subscription', subscription, 'subscription');
    }
    const currency = params.currency === undefined ? invoice?.currency : checkCurrency(params.currency);
    if (invoice !== undefined && currency !== invoice.currency) {
      throw invalid(`The currency of this invoice is ${invoice.currency}, not ${currency}.`, { param: 'currency' });
    }
    const costs = priced(account, params, currency);
    if (costs === undefined) throw missing('amount');
    const taxRates = taxRatesOf(account, rates, 'tax_rates');
    const item = newItem(account, params, costs, { customer, subscription }, taxRates);
    if (invoice !== undefined) takeItem(account, invoice.id, item, 'added');
    return account.invoiceItems.get(item.id) ?? item;
  },
  retrieve: retrieves(({ invoiceItems }) => invoiceItems, 'id'),
  update: (account, params, ids) => changeItem(account, named(account.invoiceItems, ids, 'id'), params),
  del: (account, _params, ids) => {
    const item = named(account.invoiceItems, ids, 'id');
    const invoice = account.invoices.get(idOf(item.invoice) ?? '');
    const line = invoice && linesOf(invoice).find((one) => itemOf(one) === item.id);
    if (invoice === undefined || line === undefined) return deleteItem(account, item.id);
    removeLine(account, invoice, line.id, true);
    return { id: item.id, object: 'invoiceitem', deleted: true };
  },
  list: lists(({ invoiceItems }) => invoiceItems, {
    created: ({ date }, range) => (typeof range === 'number' || isTime(range)) && isWithin(date, range),
    pending: ({ invoice }, isPending) => (invoice === null) === isPending,
  }),
};

export const invoiceItems = routesOf(table, handlers);
