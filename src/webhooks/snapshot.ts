import type { StripeEvent } from './events.ts';
import type { EventNotification } from './notification-types.ts';
import type { AnyEvent } from './payload.ts';
import { refusal } from './refusal.ts';

/** Whether an event carries the object that it is about: API v1, by far the most. */
function isSnapshot(event: AnyEvent): event is StripeEvent {
  if (event.object !== 'event' || !('data' in event)) return false;
  const { data } = event;
  return typeof data === 'object' && data !== null && 'object' in data && typeof data.object === 'object';
}

/**
 * An event as one that carries its object.
 *
 * @throws StripeSignatureVerificationError for a thin one.
 */
export function snapshot(event: AnyEvent): StripeEvent {
  if (isSnapshot(event)) return event;
  throw refusal(event.object === 'v2.core.event' ? 'event_thin' : 'payload_not_json');
}

/** Whether an event is a thin one: API v2. */
export function isNotification(event: AnyEvent): event is EventNotification {
  return event.object === 'v2.core.event';
}

/** @throws StripeSignatureVerificationError for what is neither. */
export function eventOrNotification(event: AnyEvent): StripeEvent | EventNotification {
  return isNotification(event) ? event : snapshot(event);
}
