import type { Account } from '../account.ts';
import { idOf } from './bill.ts';
import { customerFields } from './new-invoice.ts';
import { withTotals } from './totals.ts';

/** Drafts show their customer as they are by now. */
export function followCustomer(account: Account, id: string): void {
  const customer = account.customers.get(id);
  if (customer === undefined) return;
  const drafts = account.invoices.filter((one) => one.status === 'draft' && idOf(one.customer) === id);
  if (drafts.length === 0) return;
  const fields = customerFields(account, customer);
  for (const draft of drafts) account.invoices.replace(withTotals(account, { ...draft, ...fields }));
}
