import { customers as table } from '../../resources/customers.ts';
import { CUSTOMER_FIELDS } from '../../search/fields.ts';
import type { Account } from '../account.ts';
import { isWithin } from '../created-filter.ts';
import { findCustomer } from '../find.ts';
import { searches } from '../generic/handlers.ts';
import { type Handlers, routesOf } from '../handler.ts';
import { followCustomer } from '../invoices/follow-customer.ts';
import { newCustomer } from '../objects/customer.ts';
import { listPage } from '../page.ts';
import { detachMethod } from '../payments/attach.ts';
import { invalid, noSuch } from '../problem.ts';

import { end } from '../subscriptions/end.ts';
import { addCustomerBalance, customerBalance } from './customer-balance.ts';
import { customerCash } from './customer-cash.ts';
import { customerChanges } from './customer-changes.ts';
import { customerMethods, giveMethod } from './customer-methods.ts';
import { addSource, customerSources, replaceSource } from './customer-sources.ts';
import { addTaxId, customerTaxIds } from './customer-tax-ids.ts';

type Actions = (typeof table)['actions'];

const handlers: Handlers<Actions> = {
  create: (account, params) => {
    const { test_clock: clock = null } = params;
    if (clock !== null) checkClock(account, clock);
    const fresh = newCustomer(account.newId('cus_', 14), account.now(), account.newId('', 8).toUpperCase());
    const { id } = account.customers.add({ ...fresh, test_clock: clock });
    if (params.balance) addCustomerBalance(account, id, { amount: params.balance, currency: 'usd', type: 'initial' });
    if (params.source) addSource(account, id, params.source, {}, { isDefault: true });
    for (const taxId of params.tax_id_data ?? []) addTaxId(account, id, taxId, 'tax_id_data');
    const askedFor = params.payment_method;
    const attached = askedFor ? { askedFor, method: giveMethod(account, id, askedFor) } : undefined;
    return account.customers.replace(customerChanges(account, findCustomer(account, id), params, attached));
  },

  retrieve: (account, _params, { customer: id }) => {
    const left = account.deleted.get(id);
    return left?.object === 'customer' ? left : findCustomer(account, id);
  },

  update: (account, params, { customer: id }) => {
    const { balance, source } = params;
    const before = findCustomer(account, id);
    if (balance !== undefined && balance !== before.balance) {
      const amount = balance - before.balance;
      addCustomerBalance(account, id, { amount, currency: before.currency ?? 'usd', type: 'adjustment' });
    }
    if (source) replaceSource(account, id, source);
    const customer = account.customers.replace(customerChanges(account, findCustomer(account, id), params));
    followCustomer(account, id);
    return customer;
  },

  del: (account, _params, { customer }) => {
    findCustomer(account, customer);
    const isTheirs = (row: { readonly customer: unknown }) => row.customer === customer;
    for (const subscription of account.subscriptions.filter((row) => isTheirs(row) && row.ended_at === null))
      end(account, subscription, 'cancellation_requested');
    for (const method of account.paymentMethods.filter(isTheirs)) detachMethod(account, method);
    for (const { id } of account.sources.filter(isTheirs)) account.sources.delete(id);
    account.customers.delete(customer);
    return account.deleted.add({ id: customer, object: 'customer', deleted: true });
  },

  list: (account, params) => {
    const { email, created, test_clock: clock } = params;
    if (clock !== undefined && account.testClocks.get(clock) === undefined) {
      throw noSuch('test clock', clock, 'test_clock');
    }
    return listPage(
      account.customers,
      ['customer'],
      params,
      // Customers on test clocks are listed by their clock only.
      (row) =>
        row.test_clock === (clock ?? null) &&
        (email === undefined || row.email === email) &&
        isWithin(row.created, created),
    );
  },

  search: searches(({ customers }) => customers, CUSTOMER_FIELDS),

  deleteDiscount: (account, _params, { customer }) => {
    findCustomer(account, customer);
    throw invalid(`The customer '${customer}' has no discount.`, { code: 'resource_missing', status: 404 });
  },

  ...customerMethods,
  ...customerBalance,
  ...customerCash,
  ...customerSources,
  ...customerTaxIds,
};

/** As many customers as a test clock has at most. */
const MOST_ON_CLOCK = 3;

/** @throws Problem for a clock that isn't there, or has enough customers */
function checkClock(account: Account, clock: string): void {
  if (account.testClocks.get(clock) === undefined) throw noSuch('test clock', clock, 'test_clock');
  if (account.customers.filter(({ test_clock }) => test_clock === clock).length < MOST_ON_CLOCK) return;
  throw invalid(`A test clock has at most ${MOST_ON_CLOCK} customers: ${clock} has as many.`, { param: 'test_clock' });
}

export const customers = routesOf(table, handlers);
