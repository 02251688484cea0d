import type { Event } from '../../generated/types/index.ts';
import type { Stored } from '../collection.ts';

/** What an event will tell. */
export interface Happening {
  readonly type: Event.Type;
  /** The object as it was then. */
  readonly subject: { readonly object: string };
  /** What it was before, where the event tells. */
  readonly before: Stored | undefined;
}
