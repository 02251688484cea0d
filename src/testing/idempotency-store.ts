import type { Answer } from './answer.ts';
import { invalid, Problem } from './problem.ts';

const KEPT_SECONDS = 24 * 60 * 60;

/** What is remembered of a request that carried a key. */
interface Entry {
  readonly fingerprint: string;
  readonly route: string;
  readonly until: number;
  /** Undefined while the request is being carried out. */
  answer: Answer | undefined;
}

/** A request, as far as its repetition is concerned. */
export interface Repeatable {
  readonly key: string;
  /** Verb and path. */
  readonly route: string;
  /** The same for the same parameters. */
  readonly fingerprint: string;
}

/**
 * Carries a request out once per key, and answers the same again to whoever repeats it: also an error, once carrying it
 * out had begun. One store per account.
 *
 * @see https://docs.stripe.com/api/idempotent_requests
 */
export class IdempotencyStore {
  readonly #entries = new Map<string, Entry>();
  readonly #now: () => number;

  /** @param now - Unix seconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  /**
   * The answer given before to the same request, or undefined: then it is this caller's to carry out, and to `finish`.
   *
   * @throws Problem where the key was used for another request, or that request is still being carried out.
   */
  begin({ key, route, fingerprint }: Repeatable): Answer | undefined {
    if (key === '' || key.length > 255) throw invalid('An idempotency key has 1 to 255 characters.');
    this.#dropExpired();
    const known = this.#entries.get(key);
    if (known === undefined) {
      this.#entries.set(key, { fingerprint, route, until: this.#now() + KEPT_SECONDS, answer: undefined });
      return undefined;
    }
    if (known.route !== route) throw misused(`the key '${key}' was first used for ${known.route}, not ${route}`);
    if (known.fingerprint !== fingerprint) throw misused(`the key '${key}' was first used with other parameters`);
    if (known.answer === undefined) throw inUse(key);
    return known.answer;
  }

  finish(key: string, answer: Answer): void {
    const entry = this.#entries.get(key);
    if (entry !== undefined) entry.answer = answer;
  }

  /** All are kept equally long, so that the oldest expire first. */
  #dropExpired(): void {
    for (const [key, { until }] of this.#entries) {
      if (until > this.#now()) return;
      this.#entries.delete(key);
    }
  }
}

function misused(reason: string): Problem {
  return new Problem(
    { type: 'idempotency_error', message: `A key repeats a request just as it was, but ${reason}. Use another key.` },
    { status: 400 },
  );
}

function inUse(key: string): Problem {
  return invalid(`Another request with the idempotency key '${key}' is still being carried out. Try again shortly.`, {
    code: 'idempotency_key_in_use',
    status: 409,
    headers: { 'stripe-should-retry': 'true' },
  });
}
