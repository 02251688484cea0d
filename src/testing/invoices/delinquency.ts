import type { Invoice } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { idOf } from './bill.ts';

/**
 * Notes whether a customer is in arrears: what became of the last of their invoices that anything became of.
 *
 * @see https://docs.stripe.com/api/customers/object#customer_object-delinquent
 */
export function setDelinquent(account: Account, invoice: Invoice, delinquent: boolean): void {
  const customer = account.customers.get(idOf(invoice.customer) ?? '');
  if (customer !== undefined) account.customers.replace({ ...customer, delinquent });
}

/** The day has come by which an invoice was to be paid. */
export function fallDue(account: Account, id: string): void {
  const invoice = account.invoices.get(id);
  if (invoice?.status === 'open') setDelinquent(account, invoice, true);
}
