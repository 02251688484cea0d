import { API_VERSION } from '../../core/api-version.ts';
import { isErrorNamed, isStripeError } from '../../core/errors/stripe-error.ts';
import type { WebhookEndpoint } from '../../generated/types/WebhookEndpoints.ts';
import { hexOf } from '../hmac.ts';
import type { Requester } from '../requester.ts';
import { isEndpoint } from './list-endpoints.ts';
import { CONNECT_KEY, type WantedEndpoint } from './wanted.ts';

/** What a key is answered for a day: also when the endpoint was removed since, or is wanted otherwise now. */
export type Creation = WebhookEndpoint | 'removed since' | 'wanted otherwise';

/**
 * Makes an endpoint, of several callers at the same moment once.
 *
 * @param turn - Counts keys that were used up.
 */
export async function createEndpoint(stripe: Requester, wanted: WantedEndpoint, turn: number): Promise<Creation> {
  const { url, events, apiVersion = API_VERSION, connect = false, description, metadata } = wanted;
  const params = {
    url,
    enabled_events: [...new Set<string>(events)],
    api_version: apiVersion,
    ...(connect ? { connect } : {}),
    ...(description === undefined ? {} : { description }),
    metadata: { ...metadata, ...(connect ? { [CONNECT_KEY]: 'true' } : {}) },
  };
  const key = `webhook-endpoint:${await digestOf([url, apiVersion, connect])}:${turn}`;
  const created = await createOnce(stripe, params, key);
  if (created === undefined) return 'wanted otherwise';
  return (await exists(stripe, created.id)) ? created : 'removed since';
}

async function createOnce(
  stripe: Requester,
  params: Readonly<Record<string, unknown>>,
  idempotencyKey: string,
): Promise<WebhookEndpoint | undefined> {
  try {
    const created = await stripe.request('POST /v1/webhook_endpoints', params, { idempotencyKey });
    if (isEndpoint(created)) return created;
  } catch (error) {
    if (isErrorNamed(error, 'StripeIdempotencyError')) return undefined;
    throw error;
  }
  throw new TypeError('Stripe did not answer with an endpoint.');
}

async function exists(stripe: Requester, webhook_endpoint: string): Promise<boolean> {
  try {
    await stripe.request('GET /v1/webhook_endpoints/{webhook_endpoint}', { webhook_endpoint });
    return true;
  } catch (error) {
    if (isStripeError(error) && error.statusCode === 404) return false;
    throw error;
  }
}

/** A URL may be longer than a key. */
async function digestOf(parts: readonly unknown[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  return hexOf(await globalThis.crypto.subtle.digest('SHA-256', bytes));
}
