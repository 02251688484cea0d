import type { Invoice, InvoiceCreateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { checkCurrency } from '../payments/money.ts';
import { invalid, noSuch, notEmulated } from '../problem.ts';
import { idOf } from './bill.ts';
import { changeInvoice, refuseDueDate, refuseUnknowable } from './invoice-params.ts';
import { newInvoice } from './new-invoice.ts';
import { missing } from './priced.ts';
import { pendingItems, takeItem } from './take-items.ts';

/** Starts a draft as a request asks for it. @throws Problem */
export function createInvoice(account: Account, params: InvoiceCreateParams): Invoice {
  if (params.from_invoice !== undefined) throw notEmulated('revisions of invoices', 'from_invoice');
  if (params.customer_account !== undefined)
    throw noSuch('customer account', params.customer_account, 'customer_account');
  refuseUnknowable(params);
  const {
    customer: _customer,
    currency: given,
    collection_method: _method,
    pending_invoice_items_behavior: behavior,
    subscription,
    customer_account: _account,
    from_invoice: _from,
    ...rest
  } = params;
  const customer = customerOf(account, params);
  const collection_method = methodOf(account, params);
  const currency = given === undefined ? currencyOf(account, customer, subscription) : checkCurrency(given);
  const items = pendingItems(account, { customer, currency }, subscription).filter(
    (item) => subscription === undefined || item.parent?.subscription_details?.subscription === subscription,
  );
  if (subscription !== undefined && items.length === 0) {
    throw invalid('Nothing to invoice for subscription', { code: 'invoice_no_subscription_line_items' });
  }
  const draft = newInvoice(account, {
    billing_reason: 'manual',
    collection_method,
    currency,
    customer,
    days_until_due: params.days_until_due,
    subscription,
  });
  const invoice = changeInvoice(account, draft, rest);
  if (behavior === 'include' || subscription !== undefined) {
    for (const item of items) takeItem(account, invoice.id, item, 'pending');
  }
  return account.invoices.get(invoice.id) ?? invoice;
}

function customerOf(account: Account, { customer, subscription }: InvoiceCreateParams): string {
  const plan = subscription === undefined ? undefined : account.subscriptions.get(subscription);
  if (subscription !== undefined && plan === undefined) throw noSuch('subscription', subscription, 'subscription');
  const id = customer ?? idOf(plan?.customer);
  if (id === undefined) throw missing('customer');
  if (account.customers.get(id) === undefined) throw noSuch('customer', id, 'customer');
  if (plan === undefined || plan.customer === id) return id;
  throw invalid('The subscription is not one of this customer.', { param: 'subscription' });
}

function methodOf(account: Account, params: InvoiceCreateParams): 'charge_automatically' | 'send_invoice' {
  const wanted = params.collection_method ?? account.subscriptions.get(params.subscription ?? '')?.collection_method;
  if (wanted !== 'send_invoice') {
    refuseDueDate(params);
    return 'charge_automatically';
  }
  if (params.days_until_due !== undefined || params.due_date !== undefined) return 'send_invoice';
  throw invalid('An invoice that is sent falls due: give days_until_due or due_date.', {
    code: 'parameter_missing',
    param: 'days_until_due',
  });
}

/** The currency of what waits to be invoiced, else the customer's own. */
export function currencyOf(account: Account, customer: string, subscription: string | undefined): string {
  const own = account.subscriptions.get(subscription ?? '')?.currency ?? account.customers.get(customer)?.currency;
  if (own !== undefined && own !== null) return own;
  return account.invoiceItems.find((item) => item.customer === customer && item.invoice === null)?.currency ?? 'usd';
}
