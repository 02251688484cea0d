import type { WebhookEndpoint } from '../../generated/types/WebhookEndpoints.ts';
import type { Requester } from '../requester.ts';
import { wait } from '../wait.ts';
import { createEndpoint } from './create-endpoint.ts';
import { endpointsAt, isEndpoint } from './list-endpoints.ts';
import { changesTo, checkWanted, isMeant, type WantedEndpoint } from './wanted.ts';

/** How many times an endpoint can be made and removed before Stripe has forgotten the first. */
const MOST_TURNS = 50;

/** Milliseconds in which a creation that is under way elsewhere should show. */
const PAUSES = [250, 1000];

/** What became of an endpoint. */
export interface EnsuredEndpoint {
  readonly outcome: 'created' | 'updated' | 'unchanged';
  /** The endpoint, without its secret, so that it can be logged. */
  readonly endpoint: WebhookEndpoint;
  /** To verify its events with. Only when it was created: Stripe tells it once. */
  readonly secret: string | undefined;
  /** Other endpoints at the same URL. Each has its own secret, and gets the same events once more if it is enabled. */
  readonly others: readonly WebhookEndpoint[];
}

/**
 * Has an endpoint be there as described, for a deploy to call: one at this URL is used and, if it differs, changed or
 * enabled again; none is made twice, also where two deploys run at once. Endpoints at other URLs are left alone.
 *
 * @throws StripeValidationError (as a rejection) for what is no URL, or no events.
 * @example
 * ```ts
 * const { secret } = await ensureWebhookEndpoint(stripe, {
 *   url: 'https://example.com/webhooks/stripe',
 *   events: ['invoice.paid', 'customer.subscription.deleted'],
 * });
 * if (secret !== undefined) await keep(secret);
 * ```
 */
export async function ensureWebhookEndpoint(stripe: Requester, wanted: WantedEndpoint): Promise<EnsuredEndpoint> {
  checkWanted(wanted);
  const existing = await existingOf(stripe, wanted);
  if (existing !== undefined) return existing;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const created = await createEndpoint(stripe, wanted, turn);
    if (typeof created === 'object') {
      const { secret, ...endpoint } = created;
      const others = (await endpointsAt(stripe, wanted.url)).filter(({ id }) => id !== endpoint.id);
      return { outcome: 'created', endpoint, secret, others };
    }
    const made = created === 'wanted otherwise' ? await madeByAnother(stripe, wanted) : undefined;
    if (made !== undefined) return made;
  }
  throw new Error(`This endpoint was made and removed ${MOST_TURNS} times within a day. Wait a day.`);
}

/** What another program is about to make; undefined where it was made and removed before. */
async function madeByAnother(stripe: Requester, wanted: WantedEndpoint): Promise<EnsuredEndpoint | undefined> {
  for (const pause of PAUSES) {
    const made = await existingOf(stripe, wanted);
    if (made !== undefined) return made;
    await wait(pause, undefined);
  }
  return existingOf(stripe, wanted);
}

/** The endpoint that is there, brought in line; undefined if there is none. */
async function existingOf(stripe: Requester, wanted: WantedEndpoint): Promise<EnsuredEndpoint | undefined> {
  const all = await endpointsAt(stripe, wanted.url);
  const meant = all.filter((endpoint) => isMeant(wanted, endpoint));
  // Every deploy picks the same of several: the oldest that is in use.
  const endpoint = meant.find(({ status }) => status === 'enabled') ?? meant[0];
  if (endpoint === undefined) return undefined;
  const others = all.filter(({ id }) => id !== endpoint.id);
  const changes = changesTo(wanted, endpoint);
  if (changes === undefined) return { outcome: 'unchanged', endpoint, secret: undefined, others };
  const updated = await stripe.request('POST /v1/webhook_endpoints/{webhook_endpoint}', {
    webhook_endpoint: endpoint.id,
    ...changes,
  });
  if (!isEndpoint(updated)) throw new TypeError('Stripe did not answer with an endpoint.');
  return { outcome: 'updated', endpoint: updated, secret: undefined, others };
}
