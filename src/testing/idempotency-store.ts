import type { Answer } from './answer.ts';
import { invalid, Problem } from './problem.ts';

const KEPT_SECONDS = 24 * 60 * 60;

/** What is remembered of a request that carried a key. */
interface Entry {
  readonly fingerprint: string;
  readonly route: string;
  readonly until: number;
  /** Undefined until the request has been carried out. */
  readonly answer: Answer | undefined;
  /** Whether the answer has not reached the client yet. */
  readonly isUnderWay: boolean;
}

/** What a store held at one moment. */
export type IdempotencyState = ReadonlyMap<string, Entry>;

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
  #entries = new Map<string, Entry>();
  readonly #now: () => number;

  /** @param now - Unix seconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  /**
   * The answer given before to the same request, or undefined: then it is this caller's to carry out, and to `keep`.
   *
   * @throws Problem where the key was used for another request, or that request is still being carried out.
   */
  begin({ key, route, fingerprint }: Repeatable): Answer | undefined {
    if (key === '' || key.length > 255) throw invalid('An idempotency key has 1 to 255 characters.');
    this.#dropExpired();
    const known = this.#entries.get(key);
    if (known === undefined) {
      const until = this.#now() + KEPT_SECONDS;
      this.#entries.set(key, { fingerprint, route, until, answer: undefined, isUnderWay: true });
      return undefined;
    }
    if (known.route !== route) throw misused(`the key '${key}' was first used for ${known.route}, not ${route}`);
    if (known.fingerprint !== fingerprint) throw misused(`the key '${key}' was first used with other parameters`);
    if (known.answer === undefined || known.isUnderWay) throw inUse(key);
    return known.answer;
  }

  /**
   * Remembers what a request has come to.
   *
   * @returns to be called when the answer arrives: until then, whoever repeats the request is told that it is under way
   */
  keep(key: string, answer: Answer): () => void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return () => {};
    const underWay = { ...entry, answer };
    this.#entries.set(key, underWay);
    return () => {
      if (this.#entries.get(key) === underWay) this.#entries.set(key, { ...underWay, isUnderWay: false });
    };
  }

  snapshot(): IdempotencyState {
    return new Map(this.#entries);
  }

  /** Nothing is under way any more: what was, has been carried out, and its client may ask again. */
  restore(entries: IdempotencyState): void {
    this.#entries = new Map(Array.from(entries, ([key, entry]) => [key, { ...entry, isUnderWay: false }]));
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
