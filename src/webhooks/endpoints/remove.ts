import { isStripeError } from '../../core/errors/stripe-error.ts';
import type { Requester } from '../requester.ts';
import { endpointsAt } from './list-endpoints.ts';

/**
 * Deletes every endpoint at a URL, for good. Events are no longer sent there; those on their way may still arrive.
 *
 * @returns The ids of what was deleted: none if there was nothing.
 */
export async function removeWebhookEndpoint(stripe: Requester, url: string): Promise<string[]> {
  const removed: string[] = [];
  for (const { id } of await endpointsAt(stripe, url)) {
    try {
      await stripe.request('DELETE /v1/webhook_endpoints/{webhook_endpoint}', { webhook_endpoint: id });
      removed.push(id);
    } catch (error) {
      // Someone else was faster.
      if (!isStripeError(error) || error.statusCode !== 404) throw error;
    }
  }
  return removed;
}
