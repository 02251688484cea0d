import type { Invoice } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import type { Deleted } from '../holdings.ts';
import { invalid } from '../problem.ts';
import { addCustomerBalance } from '../resources/customer-balance.ts';
import { afterGivingUp } from '../subscriptions/invoice-outcome.ts';
import { type Bill, idOf, linesOf, subscriptionOf } from './bill.ts';
import { deleteItem, itemOf } from './change-line.ts';
import { nextStatus } from './life-cycle.ts';
import { giveUpPayments, refuseIfProcessing } from './open-payment.ts';

/** Cancels a finalized invoice. The customer's balance is as it was before. @throws Problem where it is too late */
export function voidInvoice(account: Account, invoice: Invoice): Invoice {
  const status = nextStatus(invoice, 'voided');
  if (invoice.amount_paid > 0) throw invalid('An invoice of which a part is paid cannot be voided.');
  refuseIfProcessing(account, invoice);
  giveUpPayments(account, invoice);
  const used = (invoice.ending_balance ?? invoice.starting_balance) - invoice.starting_balance;
  const customer = account.customers.get(idOf(invoice.customer) ?? '');
  if (used !== 0 && customer !== undefined) {
    const { currency, id } = invoice;
    addCustomerBalance(account, customer.id, { amount: -used, currency, invoice: id, type: 'unapplied_from_invoice' });
  }
  return givenUp(account, {
    ...invoice,
    status,
    status_transitions: { ...invoice.status_transitions, voided_at: account.now() },
  });
}

/** Writes an open invoice off: nobody is charged for it any more, though it can be paid. */
export function markUncollectible(account: Account, invoice: Invoice): Invoice {
  return givenUp(account, {
    ...invoice,
    status: nextStatus(invoice, 'givenUp'),
    status_transitions: { ...invoice.status_transitions, marked_uncollectible_at: account.now() },
  });
}

function givenUp(account: Account, invoice: Invoice): Invoice {
  const after = account.invoices.replace({ ...invoice, auto_advance: false, next_payment_attempt: null });
  afterGivingUp(account, after);
  return after;
}

/** Deletes a draft, and the items on it. @throws Problem for what is finalized, and what a subscription made */
export function deleteDraft(account: Account, invoice: Bill): Deleted {
  if (invoice.status !== 'draft') {
    throw invalid(`You can only delete draft invoices; this one is ${invoice.status}. A finalized one is voided.`);
  }
  if (subscriptionOf(invoice) !== undefined) {
    throw invalid('Invoices that a subscription made cannot be deleted. Finalize and void it instead.');
  }
  for (const line of linesOf(invoice)) {
    const item = itemOf(line);
    if (item !== undefined && account.invoiceItems.get(item) !== undefined) deleteItem(account, item);
  }
  account.invoices.delete(invoice.id);
  return account.deleted.add({ id: invoice.id, object: 'invoice', deleted: true });
}
