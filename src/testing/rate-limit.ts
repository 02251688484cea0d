import { invalid } from './problem.ts';

/** How many requests a second one account may send. */
export interface RateLimit {
  readonly reads: number;
  readonly writes: number;
}

/** @see https://docs.stripe.com/rate-limits */
const LIMITS = { live: { reads: 100, writes: 100 }, test: { reads: 25, writes: 25 } } as const;

/** A limit, or the one that Stripe has in live mode or in test mode. */
export type RateLimitOption = RateLimit | keyof typeof LIMITS;

/** Refuses requests that come too fast, each account's for themselves. */
export class RateLimiter {
  readonly #limit: RateLimit;
  readonly #now: () => number;
  /** When the requests of the last second came, oldest first. */
  readonly #recent = new Map<string, number[]>();

  /**
   * @param now - milliseconds
   * @throws TypeError for a limit below one
   */
  constructor(option: RateLimitOption, now: () => number) {
    const limit = typeof option === 'string' ? LIMITS[option] : option;
    if (limit === undefined || !(limit.reads >= 1 && limit.writes >= 1)) {
      throw new TypeError(
        `rateLimit: expected 'live', 'test', or how many reads and writes a second, at least one each.`,
      );
    }
    this.#limit = limit;
    this.#now = now;
  }

  /** @throws Problem (429) where one account has sent as many of its kind within a second */
  admit(accountId: string, method: string): void {
    const kind = method === 'GET' ? 'reads' : 'writes';
    const now = this.#now();
    const recent = this.#recentOf(`${accountId} ${kind}`);
    while (recent[0] !== undefined && recent[0] <= now - 1000) recent.shift();
    if (recent.length >= this.#limit[kind]) {
      throw invalid(`More than ${this.#limit[kind]} ${kind} within a second. Wait a moment, then try again.`, {
        code: 'rate_limit',
        status: 429,
        headers: { 'stripe-rate-limited-reason': 'global-rate', 'retry-after': '1', 'stripe-should-retry': 'true' },
      });
    }
    recent.push(now);
  }

  forget(): void {
    this.#recent.clear();
  }

  #recentOf(name: string): number[] {
    const known = this.#recent.get(name);
    if (known !== undefined) return known;
    const made: number[] = [];
    this.#recent.set(name, made);
    return made;
  }
}
