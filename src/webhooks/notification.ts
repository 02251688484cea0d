import type { Route } from '../core/route.ts';
import type { RelatedObjects } from '../generated/related-objects.ts';
import type { V2CoreEvent } from '../generated/types/untyped/V2/Core/Events.ts';
import type { WebhookHeader } from './header.ts';
import type { EventNotification } from './notification-types.ts';
import { parseEvent, type WebhookPayload } from './payload.ts';
import { refusal } from './refusal.ts';
import type { Requester } from './requester.ts';
import type { WebhookSecrets } from './secrets.ts';
import { verifyAsync } from './signature.ts';
import { isNotification } from './snapshot.ts';
import type { WebhookWindow } from './window.ts';

/**
 * Verifies the delivery of a thin event and returns it. Arguments and errors are those of `verifyWebhook`.
 *
 * @example
 * ```ts
 * const notification = await parseEventNotification(body, header, secret);
 * if (notification.type === 'v1.billing.meter.error_report_triggered') {
 *   const meter = await fetchRelatedObject(notification, stripe);
 * }
 * ```
 */
export async function parseEventNotification(
  payload: WebhookPayload,
  header: WebhookHeader,
  secrets: WebhookSecrets,
  window: WebhookWindow = {},
): Promise<EventNotification> {
  const event = parseEvent(await verifyAsync(payload, header, secrets, window));
  if (isNotification(event)) return event;
  throw refusal('event_snapshot');
}

/** The whole event that a notification tells of. */
export type EventOf<N extends EventNotification> = Extract<V2CoreEvent, { type: N['type'] }>;

/** The kind of object that a notification is about. */
export type RelatedObjectOf<N extends EventNotification> = N['type'] extends keyof RelatedObjects
  ? RelatedObjects[N['type']]
  : Record<string, unknown>;

/** Fetches the whole event that a notification tells of, in the context that it happened in. */
export async function fetchEvent<N extends EventNotification>(notification: N, stripe: Requester): Promise<EventOf<N>> {
  const event = await fetchFor(notification, stripe, '/v2/core/events/{id}', { id: notification.id });
  // Stripe answers with the event of that id.
  return event as EventOf<N>;
}

/**
 * Fetches the object that a notification is about, as it is now and in the context that it happened in; null where it is
 * about none.
 */
export async function fetchRelatedObject<N extends EventNotification>(
  notification: N,
  stripe: Requester,
): Promise<RelatedObjectOf<N> | null> {
  const event: EventNotification = notification;
  const related = 'related_object' in event ? event.related_object : null;
  if (!related) return null;
  const [path = '', query] = related.url.split('?');
  const object = await fetchFor(notification, stripe, path, Object.fromEntries(new URLSearchParams(query)));
  // Stripe answers with the object that it named.
  return object as RelatedObjectOf<N>;
}

/** @throws TypeError for what is no path of Stripe's API. The client refuses what else could lead elsewhere. */
async function fetchFor(
  { id, context }: EventNotification,
  stripe: Requester,
  path: string,
  params: Readonly<Record<string, string>>,
): Promise<unknown> {
  const route = `GET ${path}`;
  if (!isRoute(route)) throw new TypeError('The notification names no path of the API.');
  const bound = context ? stripe.withOptions({ stripeContext: context }) : stripe;
  // As the official client tells Stripe what led to the request.
  const headers = { 'Stripe-Request-Trigger': `event=${id}` };
  return bound.request(route, params, { headers });
}

const isRoute = (text: string): text is Route => /^GET \/v[12]\//.test(text);
