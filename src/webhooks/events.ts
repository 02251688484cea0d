import type { Event, EventBase } from '../generated/types/Events.ts';

/**
 * Stands for a type of event that the pinned API version doesn't have. At run time that is a text like any other type;
 * for the compiler it is one that no known type is among, so that comparing with a known type rules it out.
 */
export type UnknownEventType = `${string} ${string}`;

/** An event of a type that is newer than this release, or older than the pinned API version. */
export interface UnknownEvent extends Omit<EventBase, 'type' | 'data'> {
  type: UnknownEventType;
  data: { object: Record<string, unknown>; previous_attributes?: Record<string, unknown> };
}

/**
 * An event with the object that it is about. Comparing `type` narrows it: after `event.type === 'invoice.paid'`,
 * `event.data.object` is an `Invoice`.
 */
export type StripeEvent = Event | UnknownEvent;
