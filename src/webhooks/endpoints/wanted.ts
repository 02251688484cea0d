import { refuse } from '../../core/errors/validation-error.ts';
import type { WebhookEndpoint, WebhookEndpointCreateParams } from '../../generated/types/WebhookEndpoints.ts';

/** How a webhook endpoint should be. */
export interface WantedEndpoint {
  readonly url: string;
  /** Types of events, in any order; `['*']` for all but a few. */
  readonly events: readonly WebhookEndpointCreateParams.EnabledEvent[];
  /**
   * The API version that its events are written in. An endpoint keeps the one that it was made with, so that another
   * version means another endpoint. Default: whatever the endpoint has; a new one gets the version of this release.
   */
  readonly apiVersion?: WebhookEndpointCreateParams.ApiVersion | undefined;
  /** Whether it gets the events of connected accounts instead of the account's own. Default: no. */
  readonly connect?: boolean | undefined;
  /** Left as it is unless it is given. */
  readonly description?: string | undefined;
  /** Keys to set. Others stay. */
  readonly metadata?: Readonly<Record<string, string>> | undefined;
}

/** Stripe doesn't say of an endpoint whose events it gets; this key in its metadata does. */
export const CONNECT_KEY = 'stripe_connector_connect';

/** @throws StripeValidationError */
export function checkWanted({ url, events }: WantedEndpoint): void {
  if (!URL.canParse(url)) throw refuse('url', 'expected a whole URL: https://example.com/webhooks/stripe.');
  if (events.length === 0) throw refuse('events', "expected at least one type of event; ['*'] stands for all.");
}

/** Whether an endpoint at the URL is the one meant. */
export function isMeant(wanted: WantedEndpoint, { api_version, application, metadata }: WebhookEndpoint): boolean {
  if (wanted.apiVersion !== undefined && wanted.apiVersion !== api_version) return false;
  return (wanted.connect ?? false) === (application !== null || metadata[CONNECT_KEY] === 'true');
}

/** Whether it gets the events that are wanted, whatever their order. */
const hasEvents = ({ events }: WantedEndpoint, { enabled_events }: WebhookEndpoint) =>
  [...new Set(events)].sort().join() === [...new Set(enabled_events)].sort().join();

/** What has to be changed of an endpoint; undefined if nothing. */
export function changesTo(wanted: WantedEndpoint, endpoint: WebhookEndpoint): Record<string, unknown> | undefined {
  const { description, metadata = {} } = wanted;
  const hasMetadata = Object.entries(metadata).every(([key, value]) => endpoint.metadata[key] === value);
  const changes = {
    ...(hasEvents(wanted, endpoint) ? {} : { enabled_events: [...new Set<string>(wanted.events)] }),
    ...(endpoint.status === 'enabled' ? {} : { disabled: false }),
    ...(description === undefined || description === (endpoint.description ?? '') ? {} : { description }),
    ...(hasMetadata ? {} : { metadata }),
  };
  return Object.keys(changes).length === 0 ? undefined : changes;
}
