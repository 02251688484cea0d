import type { Invoice, Subscription } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { subscriptionOf } from '../invoices/bill.ts';
import { AFTER_RETRIES, hasEnded, NO_REASON, nextStatus } from './life-cycle.ts';

/** What becomes of a subscription when one of its invoices is paid, or nobody asks for it any more. */
export function afterPayment(account: Account, invoice: Invoice): void {
  const subscription = account.subscriptions.get(subscriptionOf(invoice) ?? '');
  if (subscription === undefined || hasEnded(subscription) || subscription.latest_invoice !== invoice.id) return;
  account.subscriptions.replace({
    ...subscription,
    ...storedMethod(account, subscription, invoice),
    status: nextStatus(subscription, 'settled'),
  });
}

/** What becomes of a subscription when one of its invoices could not be collected. */
export function afterFailure(account: Account, invoice: Invoice): void {
  const subscription = account.subscriptions.get(subscriptionOf(invoice) ?? '');
  if (subscription === undefined || hasEnded(subscription)) return;
  // The first invoice is not tried again: it expires. Later ones are, as long as there is a next time.
  const isOver = invoice.next_payment_attempt === null && invoice.attempt_count > 1;
  const status = nextStatus(subscription, isOver ? 'retriesEnded' : 'paymentFailed');
  if (status === subscription.status) return;
  if (status !== 'canceled') {
    account.subscriptions.replace({ ...subscription, status });
    return;
  }
  account.invoices.replace({ ...invoice, auto_advance: false });
  account.subscriptions.replace({
    ...subscription,
    canceled_at: account.now(),
    cancellation_details: { ...(subscription.cancellation_details ?? NO_REASON), reason: 'payment_failed' },
    ended_at: account.now(),
    status: AFTER_RETRIES,
  });
}

/** What paid the first invoice becomes the subscription's own payment method, where it was asked for. */
function storedMethod(account: Account, { payment_settings: settings }: Subscription, { id }: Invoice) {
  if (settings?.save_default_payment_method !== 'on_subscription') return {};
  const paid = account.invoicePayments.find(({ invoice, status }) => invoice === id && status === 'paid');
  const method = account.paymentIntents.get(paid?.payment.payment_intent ?? '')?.payment_method;
  return typeof method === 'string' ? { default_payment_method: method } : {};
}
