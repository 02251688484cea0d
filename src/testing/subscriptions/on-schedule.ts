import type { Account } from '../account.ts';
import { subscriptionOf } from '../invoices/bill.ts';
import { voidInvoice } from '../invoices/give-up.ts';
import { nextStatus } from './life-cycle.ts';

/** A subscription whose first invoice was not paid in time never began. */
export function expire(account: Account, id: string): void {
  const subscription = account.subscriptions.get(id);
  if (subscription?.status !== 'incomplete') return;
  const invoice = account.invoices.get(subscription.latest_invoice ?? '');
  // What was to be paid first is void, and the subscription over with it.
  if (invoice?.status === 'open') voidInvoice(account, invoice);
}

/** An invoice that was sent and not paid by its date puts its subscription in arrears. */
export function afterDueDate(account: Account, invoiceId: string): void {
  const invoice = account.invoices.get(invoiceId);
  if (invoice?.status !== 'open' || invoice.due_date === null || invoice.due_date > account.now()) return;
  const subscription = account.subscriptions.get(subscriptionOf(invoice) ?? '');
  if (subscription === undefined) return;
  account.subscriptions.replace({ ...subscription, status: nextStatus(subscription, 'paymentFailed') });
}

/** Invoices are collected again from the time on that a pause was given. */
export function resumeCollection(account: Account, id: string): void {
  const subscription = account.subscriptions.get(id);
  const at = subscription?.pause_collection?.resumes_at;
  if (subscription === undefined || typeof at !== 'number' || at > account.now()) return;
  account.subscriptions.replace({ ...subscription, pause_collection: null });
}
