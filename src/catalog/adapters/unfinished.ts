import { sorted } from '../approval.ts';
import type { Outcome } from '../outcome.ts';

/** More than so many are not kept in mind: the oldest go. */
const MOST = 1000;

/** Idempotency keys of calls that may have taken effect, although no answer says so. */
export class Unfinished {
  readonly #keys = new Map<string, string>();

  /** The key to repeat a call with. */
  keyOf(call: readonly unknown[]): string | undefined {
    if (this.#keys.size === 0) return undefined;
    try {
      return this.#keys.get(nameOf(call));
    } catch {
      // What JSON can't hold was never sent.
      return undefined;
    }
  }

  /** Keeps the key of a call in mind until it is known what came of it. */
  remember(call: readonly unknown[], key: string): void {
    const name = nameOf(call);
    this.#keys.delete(name);
    this.#keys.set(name, key);
    const [oldest] = this.#keys.size > MOST ? this.#keys.keys() : [];
    if (oldest !== undefined) this.#keys.delete(oldest);
  }

  /** Takes note of what came of a call. */
  settle(call: readonly unknown[], key: string, outcome: Outcome): void {
    if (isUnknown(outcome)) this.remember(call, key);
    else if (isFinal(outcome) && this.#keys.size > 0) this.#keys.delete(nameOf(call));
  }
}

/** Calls are the same whatever order their inputs are written in. */
const nameOf = (call: readonly unknown[]) => JSON.stringify(sorted(call));

/** Only a request that could be sent twice has a key. */
const isUnknown = (outcome: Outcome) => !outcome.ok && outcome.error.idempotencyKey !== undefined && !isFinal(outcome);

/** Errors before which Stripe has looked at the key: had an earlier attempt done anything, its result would have come back. */
const SETTLED: readonly string[] = ['StripeCardError', 'StripeInvalidRequestError'];

/** Whether Stripe itself has said what came of it, of whichever attempt. */
function isFinal(outcome: Outcome): boolean {
  if (outcome.ok) return true;
  const { type, retryable, mayHaveTakenEffect } = outcome.error;
  return SETTLED.includes(type) && !retryable && !mayHaveTakenEffect;
}
