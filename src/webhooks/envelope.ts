import type { StripeEvent } from './events.ts';
import type { EventNotification } from './notification-types.ts';
import { isEvent, parseJson } from './payload.ts';
import { refusal } from './refusal.ts';
import { eventOrNotification } from './snapshot.ts';

/**
 * The event in what Amazon EventBridge delivers. There is no signature to verify: whoever can put messages on the bus is
 * believed, so give that right to Stripe's partner event source alone.
 *
 * @param envelope - The message, parsed or as text.
 * @throws StripeSignatureVerificationError for anything else.
 */
export function unwrapEventBridge(envelope: unknown): StripeEvent | EventNotification {
  return eventIn(envelope, 'detail', 'detail');
}

/**
 * The event in what Azure Event Grid delivers, in the schema of CloudEvents. There is no signature to verify: whoever
 * can publish to the topic is believed.
 *
 * @param envelope - One message, parsed or as text; of a batch, each by itself.
 * @throws StripeSignatureVerificationError for anything else.
 */
export function unwrapEventGrid(envelope: unknown): StripeEvent | EventNotification {
  return eventIn(envelope, 'specversion', 'data');
}

function eventIn(envelope: unknown, sign: string, place: string): StripeEvent | EventNotification {
  const message = typeof envelope === 'string' ? parseJson(envelope) : envelope;
  if (typeof message !== 'object' || message === null || !(sign in message)) throw refusal('envelope_unknown');
  const event: unknown = Reflect.get(message, place);
  if (!isEvent(event)) throw refusal('envelope_unknown');
  return eventOrNotification(event);
}
