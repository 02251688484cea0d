import type { Account } from '../account.ts';
import { attempt } from './attempt.ts';
import { finalize } from './finalize.ts';

/** A draft that advances by itself is finalized, and charged at once if it is not sent to be paid. */
export function finalizeOnSchedule(account: Account, id: string): void {
  const draft = account.invoices.get(id);
  if (draft?.status !== 'draft' || draft.auto_advance !== true) return;
  if (draft.automatically_finalizes_at === null || draft.automatically_finalizes_at > account.now()) return;
  if (account.customers.get(String(draft.customer)) === undefined) return;
  const open = finalize(account, draft);
  if (open.status === 'open' && open.collection_method === 'charge_automatically') {
    attempt(account, open, { isRetry: true });
  }
}

/** An open invoice that collects itself is charged: for the first time, or again. */
export function collectOnSchedule(account: Account, id: string): void {
  const invoice = account.invoices.get(id);
  if (invoice?.status !== 'open' || invoice.next_payment_attempt === null) return;
  if (invoice.next_payment_attempt > account.now() || invoice.auto_advance !== true) return;
  attempt(account, invoice, { isRetry: true });
}
