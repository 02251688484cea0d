import type { Account } from '../account.ts';
import type { RecordedEvent } from '../events/recorded-event.ts';

/** Where events go from the account that they happened in. */
export interface Outbox {
  add(account: Account, event: RecordedEvent): void;
  /** How many addresses have not taken an event yet. */
  pending(event: RecordedEvent): number;
  /** Whether an event has reached every address that it was for. */
  isDelivered(event: RecordedEvent): boolean;
}

/** Keeps events to the account that they happened in. */
export const NOWHERE: Outbox = { add: () => {}, pending: () => 0, isDelivered: () => true };
