import type { Invoice } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { afterFailure } from '../subscriptions/invoice-outcome.ts';
import { setDelinquent } from './delinquency.ts';
import { attemptsWith } from './mark-paid.ts';

const DAY = 24 * 60 * 60;

/** How long after each automatic attempt the next one follows; after the last, none does. */
const RETRIES = [3 * DAY, 5 * DAY, 7 * DAY];

/**
 * Notes that a payment failed: the invoice stays open, and is charged again later if it collects itself. Only the first
 * attempt and automatic ones count.
 */
export function failed(account: Account, invoice: Invoice, isRetry = false): Invoice {
  const attempts = attemptsWith(invoice, isRetry);
  const isCounted = attempts > invoice.attempt_count;
  const open = account.invoices.replace({
    ...invoice,
    attempt_count: attempts,
    attempted: true,
    next_payment_attempt: isCounted ? nextAttempt(account, invoice, attempts) : invoice.next_payment_attempt,
  });
  const { next_payment_attempt: at } = open;
  if (at !== null && at !== invoice.next_payment_attempt) account.schedule(at, 'invoice.collect', open.id);
  if (isRetry) setDelinquent(account, open, true);
  // Who pays by themselves can try another card: a subscription whose invoices are sent doesn't suffer from it.
  if (open.collection_method === 'charge_automatically') afterFailure(account, open);
  return account.invoices.get(invoice.id) ?? open;
}

function nextAttempt(account: Account, { auto_advance, collection_method }: Invoice, attempts: number): number | null {
  const wait = RETRIES[attempts - 1];
  const collectsItself = auto_advance === true && collection_method === 'charge_automatically';
  return collectsItself && wait !== undefined ? account.now() + wait : null;
}
