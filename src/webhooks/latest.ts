import type { StripeEvent } from './events.ts';
import type { Requester } from './requester.ts';

/** What stands in place of an object that has been deleted, for the kinds that leave something behind. */
export interface DeletedObject {
  id: string;
  object: string;
  deleted: true;
}

/** Of what an event can be about, those that are not read at `/v1/{kind}s/{id}`. */
const PATHS: Readonly<Record<string, string>> = {
  balance: 'balance',
  balance_settings: 'balance_settings',
  bank_account: 'accounts/{account}/external_accounts/{id}',
  capability: 'accounts/{account}/capabilities/{id}',
  card: 'accounts/{account}/external_accounts/{id}',
  cash_balance: 'customers/{customer}/cash_balance',
  customer_cash_balance_transaction: 'customers/{customer}/cash_balance_transactions/{id}',
  fee_refund: 'application_fees/{fee}/refunds/{id}',
  person: 'accounts/{account}/persons/{id}',
  scheduled_query_run: 'sigma/scheduled_query_runs/{id}',
  'tax.settings': 'tax/settings',
};

/**
 * Fetches an event's object as it is now. Events arrive late, twice and out of order, so what one carries may be long
 * out of date.
 *
 * @param stripe - The client that the handler was given: it is bound to the event's account.
 * @throws TypeError (as a rejection) for what has no id, such as an upcoming invoice. What the API has no path for, such
 *   as a discount, is refused by Stripe.
 * @example
 * ```ts
 * 'customer.subscription.updated': async (event, { stripe }) => {
 *   const subscription = await latest(event, stripe);
 * }
 * ```
 */
export async function latest<E extends StripeEvent>(
  event: E,
  stripe: Requester,
): Promise<E['data']['object'] | DeletedObject> {
  const object: Readonly<Record<string, unknown>> = { ...event.data.object };
  const kind = String(object['object']);
  // A customer's cards and accounts are read where the customer's are.
  const isOfCustomer = (kind === 'card' || kind === 'bank_account') && typeof object['customer'] === 'string';
  const own = Object.hasOwn(PATHS, kind) ? PATHS[kind] : undefined;
  const path = isOfCustomer ? 'customers/{customer}/sources/{id}' : (own ?? `${kind.replaceAll('.', '/')}s/{id}`);
  const ids = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, idIn(object[name])] as const);
  if (ids.some(([, id]) => id === undefined)) throw new TypeError(`What ${event.type} is about can't be fetched.`);
  const current = await stripe.request(`GET /v1/${path}`, Object.fromEntries(ids));
  // Stripe answers with the kind of object that lives there.
  return current as E['data']['object'] | DeletedObject;
}

/** An id, also where its object stands in its place. */
function idIn(value: unknown): string | undefined {
  if (typeof value === 'string' && value !== '') return value;
  return typeof value === 'object' && value !== null && 'id' in value ? idIn(value.id) : undefined;
}
