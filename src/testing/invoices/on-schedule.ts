import type { Invoice } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { Problem } from '../problem.ts';
import { attempt } from './attempt.ts';
import type { Bill } from './bill.ts';
import { finalize } from './finalize.ts';

/** A draft that advances by itself is finalized, and charged at once if it is not sent to be paid. */
export function finalizeOnSchedule(account: Account, id: string): void {
  const draft = account.invoices.get(id);
  if (draft?.status !== 'draft' || draft.auto_advance !== true) return;
  if (draft.automatically_finalizes_at === null || draft.automatically_finalizes_at > account.now()) return;
  const open = finalizedOrNoted(account, draft);
  if (open.status === 'open' && open.collection_method === 'charge_automatically') {
    attempt(account, open, { isRetry: true });
  }
}

/** A draft that can't be finalized says why, and waits for somebody to put it right. */
function finalizedOrNoted(account: Account, draft: Bill): Invoice {
  try {
    return finalize(account, draft);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { code, message, param, type } = error.fields;
    return account.invoices.replace({
      ...draft,
      automatically_finalizes_at: null,
      last_finalization_error: {
        type,
        message,
        ...(code !== undefined && { code }),
        ...(param !== undefined && { param }),
      },
    });
  }
}

/** An open invoice that collects itself is charged: for the first time, or again. */
export function collectOnSchedule(account: Account, id: string): void {
  const invoice = account.invoices.get(id);
  if (invoice?.status !== 'open' || invoice.next_payment_attempt === null) return;
  if (invoice.next_payment_attempt > account.now()) return;
  attempt(account, invoice, { isRetry: true });
}
