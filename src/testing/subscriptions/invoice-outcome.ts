import { Subscription } from '../../generated/results/Subscriptions.ts';
import type { Invoice } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { changed } from '../generic/changed.ts';
import { nextStatus } from './life-cycle.ts';

/** What becomes of a subscription when one of its invoices is paid. */
export function afterPayment(account: Account, invoice: Invoice): void {
  const subscription = subscriptionOf(account, invoice);
  if (subscription === undefined) return;
  account.subscriptions.replace(
    changed(Subscription, subscription, {}, { status: nextStatus(subscription, 'settled') }),
  );
}

/** What becomes of a subscription when one of its invoices could not be paid. */
export function afterFailure(account: Account, invoice: Invoice): void {
  const subscription = subscriptionOf(account, invoice);
  if (subscription === undefined) return;
  const happening = invoice.next_payment_attempt === null ? 'retriesEnded' : 'paymentFailed';
  account.subscriptions.replace(
    changed(Subscription, subscription, {}, { status: nextStatus(subscription, happening) }),
  );
}

function subscriptionOf(account: Account, { parent }: Invoice): Subscription | undefined {
  const id = parent?.subscription_details?.subscription;
  return id === undefined ? undefined : account.subscriptions.get(id);
}
