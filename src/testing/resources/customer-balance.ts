import type { customers as table } from '../../resources/customers.ts';
import type { Account } from '../account.ts';
import { isWithin } from '../created-filter.ts';
import { findCustomer, findOwned } from '../find.ts';
import type { Handlers } from '../handler.ts';
import type { CustomerBalanceTransaction } from '../objects/customer-balance-transaction.ts';
import { type MetadataParam, mergeMetadata } from '../objects/metadata.ts';
import { listPage } from '../page.ts';
import { checkCurrency } from '../payments/money.ts';
import { invalid, noSuch } from '../problem.ts';

type Actions = Handlers<(typeof table)['actions']>;

/** A change to what a customer is owed (negative) or owes. */
interface Change {
  readonly amount: number;
  readonly currency: string;
  readonly type: CustomerBalanceTransaction['type'];
  readonly description?: string | undefined;
  readonly metadata?: MetadataParam | undefined;
  /** What it comes from. */
  readonly credit_note?: string;
  readonly invoice?: string;
}

/** @throws Problem for a currency that is not the customer's */
export function addCustomerBalance(account: Account, id: string, change: Change): CustomerBalanceTransaction {
  const customer = findCustomer(account, id);
  const currency = checkCurrency(change.currency);
  if (customer.currency !== null && customer.currency !== currency) {
    throw invalid(`This customer is billed in ${customer.currency}, not in ${currency}.`, { param: 'currency' });
  }
  const balance = customer.balance + change.amount;
  account.customers.replace({ ...customer, balance, currency });
  return account.customerBalanceTransactions.add({
    id: account.newId('cbtxn_1', 23),
    object: 'customer_balance_transaction',
    amount: change.amount,
    checkout_session: null,
    created: account.now(),
    credit_note: change.credit_note ?? null,
    currency,
    customer: id,
    customer_account: null,
    description: change.description || null,
    ending_balance: balance,
    invoice: change.invoice ?? null,
    livemode: false,
    metadata: mergeMetadata({}, change.metadata),
    type: change.type,
  });
}

const find = (account: Account, id: string, customer: string) =>
  findOwned(account, account.customerBalanceTransactions, id, customer, 'customer balance transaction');

export const customerBalance: Pick<
  Actions,
  'createBalanceTransaction' | 'listBalanceTransactions' | 'retrieveBalanceTransaction' | 'updateBalanceTransaction'
> = {
  createBalanceTransaction: (account, params, { customer }) =>
    addCustomerBalance(account, customer, { ...params, type: 'adjustment' }),

  retrieveBalanceTransaction: (account, _params, { customer, balance_transaction: transaction }) =>
    find(account, transaction, customer),

  updateBalanceTransaction: (account, { description, metadata }, { customer, balance_transaction: transaction }) => {
    const before = find(account, transaction, customer);
    return account.customerBalanceTransactions.replace({
      ...before,
      ...(description !== undefined && { description: description || null }),
      metadata: mergeMetadata(before.metadata, metadata),
    });
  },

  listBalanceTransactions: (account, params, { customer }) => {
    findCustomer(account, customer);
    const { invoice } = params;
    if (invoice !== undefined && account.invoices.get(invoice) === undefined)
      throw noSuch('invoice', invoice, 'invoice');
    return listPage(
      account.customerBalanceTransactions,
      ['customer_balance_transaction'],
      params,
      (row) =>
        row.customer === customer &&
        (invoice === undefined || row.invoice === invoice) &&
        isWithin(row.created, params.created),
    );
  },
};
