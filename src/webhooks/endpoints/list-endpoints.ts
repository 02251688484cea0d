import type { WebhookEndpoint } from '../../generated/types/WebhookEndpoints.ts';
import { pageOf } from '../list-page.ts';
import type { Requester } from '../requester.ts';

/** All endpoints of the account that have this URL, oldest first. */
export async function endpointsAt(stripe: Requester, url: string): Promise<WebhookEndpoint[]> {
  const found: WebhookEndpoint[] = [];
  for (let after: string | undefined; ; ) {
    const params = { limit: 100, ...(after === undefined ? {} : { starting_after: after }) };
    const page = pageOf(await stripe.request('GET /v1/webhook_endpoints', params), isEndpoint, 'endpoints');
    found.push(...page.data.filter((endpoint) => endpoint.url === url));
    after = page.data.at(-1)?.id;
    if (!page.has_more || after === undefined) break;
  }
  return found.sort((one, other) => one.created - other.created || (one.id < other.id ? -1 : 1));
}

/** Whether an answer is an endpoint, as far as it is looked at here. */
export function isEndpoint(value: unknown): value is WebhookEndpoint {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('url' in value)) return false;
  return typeof value.id === 'string' && 'enabled_events' in value && Array.isArray(value.enabled_events);
}
