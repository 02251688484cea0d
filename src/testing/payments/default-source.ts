import type { Account } from '../account.ts';
import type { IntentParams } from './intent-params.ts';

/**
 * A payment that is confirmed as it is made, with no payment method named, is made with the customer's default card of
 * the older kind.
 *
 * @see https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method
 */
export function withDefaultSource<P extends IntentParams & { readonly confirm?: boolean | undefined }>(
  account: Account,
  params: P,
): P {
  const { confirm, customer, payment_method: method, payment_method_data: data } = params;
  if (!confirm || customer === undefined || method || data !== undefined) return params;
  const source = account.sources.get(account.customers.get(customer)?.default_source ?? '');
  return source?.object === 'card' ? { ...params, payment_method: source.id } : params;
}
