import type { Subscription } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { newSetupIntent } from '../setup/new-intent.ts';
import { current } from './bill.ts';

/** Whether there is something to charge: the subscription's own payment method, or its customer's. */
export function hasMethod(account: Account, subscription: Subscription): boolean {
  const customer = account.customers.get(subscription.customer);
  return [
    subscription.default_payment_method,
    subscription.default_source,
    customer?.invoice_settings.default_payment_method,
    customer?.default_source,
  ].some((id) => typeof id === 'string');
}

/** Where nothing is due at first and there is no payment method, the customer is to store one by a setup intent. */
export function askForMethod(account: Account, subscription: Subscription): Subscription {
  if (subscription.collection_method === 'send_invoice' || hasMethod(account, subscription)) return subscription;
  const { customer, payment_settings: settings } = subscription;
  const { id } = newSetupIntent(account, {
    allowed_payment_method_types: settings?.payment_method_types ?? ['card'],
    customer,
  });
  return account.subscriptions.replace({ ...current(account, subscription), pending_setup_intent: id });
}

/** What a setup intent stored becomes the payment method of the subscription that asked for it. */
export function takeMethod(account: Account, subscription: Subscription): Subscription {
  const intent = account.setupIntents.get(subscription.pending_setup_intent ?? '');
  if (intent?.status !== 'succeeded') return subscription;
  return account.subscriptions.replace({
    ...subscription,
    default_payment_method: subscription.default_payment_method ?? intent.payment_method,
    pending_setup_intent: null,
  });
}
