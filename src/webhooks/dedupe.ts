import { refusal } from './refusal.ts';

/** How a claim went: it is this delivery's; another delivery is at work on the event; it has been handled. */
export type Claim = 'claimed' | 'busy' | 'done';

/**
 * Remembers which events have been handled, so that each is handled once although Stripe delivers some twice. `token`
 * is different for every delivery: a claim can be completed or released only by the delivery that holds it.
 */
export interface DedupeStore {
  /**
   * Takes an event for one delivery, in one step: of two at the same moment, one gets it. A claim that was neither
   * completed nor released has to lapse after a while, so that a crash lets the next delivery through.
   */
  claim(id: string, token: string): Claim | Promise<Claim>;
  /** The event has been handled. Keep that for as long as Stripe may repeat it: three days by itself, thirty by hand. */
  complete(id: string, token: string): unknown;
  /** Handling failed: the next delivery may try. */
  release(id: string, token: string): unknown;
}

/** How much `memoryDedupe` remembers. */
export interface MemoryDedupeOptions {
  /** Milliseconds after which a claim lapses; longer than any handler takes. 15 minutes by default. */
  readonly lease?: number | undefined;
  /** How many handled events it remembers, 10 000 by default. */
  readonly size?: number | undefined;
}

/**
 * Remembers events in this process alone. Where several processes or isolates serve, use a store that they share.
 *
 * @throws StripeSignatureVerificationError for a lease or size that would remember nothing.
 */
export function memoryDedupe({ lease = 900_000, size = 10_000 }: MemoryDedupeOptions = {}): DedupeStore {
  if (!(lease > 0 && size > 0)) throw refusal('limit_invalid');
  const claims = new Map<string, { readonly token: string; readonly until: number }>();
  const done = new Set<string>();
  const drop = (id: string, token: string) => claims.get(id)?.token === token && claims.delete(id);
  return {
    claim(id, token) {
      if (done.has(id)) return 'done';
      const now = Date.now();
      if ((claims.get(id)?.until ?? 0) > now) return 'busy';
      claims.set(id, { token, until: now + lease });
      return 'claimed';
    },
    complete(id, token) {
      if (!drop(id, token)) return;
      done.add(id);
      const [oldest] = done;
      if (done.size > size && oldest !== undefined) done.delete(oldest);
    },
    release: drop,
  };
}
