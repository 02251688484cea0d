import type { V2CoreEvent, V2CoreEventBase, V2CoreEvents } from '../generated/types/untyped/V2/Core/Events.ts';
import type { UnknownEventType } from './events.ts';

/** What a notification leaves out of its event: `fetchEvent` gets it. */
type Fetched = 'data' | 'changes';

/** A thin event of a type that the pinned API version has. */
export type KnownNotification = V2CoreEvent extends infer E
  ? E extends V2CoreEvent
    ? Omit<E, Fetched>
    : never
  : never;

/** A thin event of a type that is newer than this release. */
export interface UnknownNotification extends Omit<V2CoreEventBase, 'type' | Fetched> {
  type: UnknownEventType;
  related_object?: V2CoreEvents.RelatedObject | null;
}

/**
 * A thin event, as an endpoint gets it: what happened and to which object, without either's content. Comparing `type`
 * narrows it.
 */
export type EventNotification = KnownNotification | UnknownNotification;
