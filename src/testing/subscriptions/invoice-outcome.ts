import type { Invoice, Subscription } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { dropSpent } from '../discounts/drop-spent.ts';
import { subscriptionOf } from '../invoices/bill.ts';
import { end } from './end.ts';
import { itemsOf } from './items.ts';
import { hasEnded, nextStatus } from './life-cycle.ts';

/** What becomes of a subscription when one of its invoices is paid. */
export function afterPayment(account: Account, invoice: Invoice): void {
  const subscription = account.subscriptions.get(subscriptionOf(invoice) ?? '');
  if (subscription === undefined || hasEnded(subscription) || subscription.latest_invoice !== invoice.id) return;
  const now = account.now();
  // A period that began while it was incomplete was not billed yet.
  if (itemsOf(account, subscription.id).some(({ current_period_end }) => current_period_end <= now)) {
    account.schedule(now, 'subscription.renew', subscription.id);
  }
  dropSpent(
    account,
    account.subscriptions.replace({
      ...subscription,
      ...storedMethod(account, subscription, invoice),
      status: nextStatus(subscription, 'settled'),
    }),
  );
}

/** What becomes of a subscription when one of its invoices could not be collected. */
export function afterFailure(account: Account, invoice: Invoice): void {
  const subscription = account.subscriptions.get(subscriptionOf(invoice) ?? '');
  if (subscription === undefined || hasEnded(subscription)) return;
  // The first invoice is not tried again: it expires. Later ones are, as long as there is a next time.
  const isLast = invoice.next_payment_attempt === null && invoice.attempt_count > 1;
  if (isLast && account.afterRetries === 'cancel' && subscription.status !== 'incomplete') {
    account.invoices.replace({ ...invoice, auto_advance: false });
    end(account, subscription, 'payment_failed');
    return;
  }
  const status = nextStatus(subscription, isLast && account.afterRetries === 'unpaid' ? 'leftUnpaid' : 'paymentFailed');
  if (status !== subscription.status) account.subscriptions.replace({ ...subscription, status });
}

/** What becomes of a subscription when nobody asks for one of its invoices any more. */
export function afterGivingUp(account: Account, invoice: Invoice): void {
  const subscription = account.subscriptions.get(subscriptionOf(invoice) ?? '');
  if (subscription === undefined || hasEnded(subscription) || subscription.latest_invoice !== invoice.id) return;
  if (subscription.status === 'incomplete') {
    const status = nextStatus(subscription, 'neverPaid');
    account.subscriptions.replace({ ...subscription, ended_at: account.now(), status });
    return;
  }
  if (subscription.status === 'paused') return;
  account.subscriptions.replace({ ...subscription, status: nextStatus(subscription, 'settled') });
}

/** What paid the first invoice becomes the subscription's own payment method, where it was asked for. */
function storedMethod(account: Account, { payment_settings: settings }: Subscription, { id }: Invoice) {
  if (settings?.save_default_payment_method !== 'on_subscription') return {};
  const paid = account.invoicePayments.find(({ invoice, status }) => invoice === id && status === 'paid');
  const method = account.paymentIntents.get(paid?.payment.payment_intent ?? '')?.payment_method;
  return typeof method === 'string' ? { default_payment_method: method } : {};
}
