import type { Subscription } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { isNoted, type Line, linesOf, subscriptionOf, withLines } from '../invoices/bill.ts';

/** Drafts of a subscription have its metadata as it is, on lines of their own only where nobody gave them any. */
export function noteDrafts(account: Account, { id, metadata }: Subscription): void {
  const drafts = account.invoices.filter((one) => one.status === 'draft' && subscriptionOf(one) === id);
  for (const draft of drafts) {
    const details = draft.parent?.subscription_details;
    if (draft.parent === null || !details) continue;
    const parent = { ...draft.parent, subscription_details: { ...details, metadata } };
    const lines = linesOf(draft).map((line) => (follows(line, id) ? { ...line, metadata } : line));
    account.invoices.replace(withLines({ ...draft, parent }, lines));
  }
}

/** What was an item of the invoice first has metadata of its own. */
function follows({ [isNoted]: hasOwn, parent }: Line, subscription: string): boolean {
  const details = parent?.subscription_item_details;
  return !hasOwn && details?.invoice_item === null && details.subscription === subscription;
}
