import { field } from './field.ts';
import type { Outcome } from './outcome.ts';
import type { Reply } from './reply.ts';
import { isPermanent, TransportError } from './transport-error.ts';

/** Longest `Retry-After` that is waited for. */
const MAX_RETRY_AFTER_MS = 60_000;

/** The code where another request with the same key is still under way. */
export const IN_USE = 'idempotency_key_in_use';

/** Whether to try again after an attempt, and how. */
export interface Verdict {
  readonly again: boolean;
  /** Does not count against `maxRetries`: a kept-alive connection turned out to be dead. */
  readonly free: boolean;
  /** The server's `Retry-After`, in milliseconds; 0 where there is none. */
  readonly waitAtLeastMs: number;
  /** The server asks for a longer wait than is waited for. */
  readonly tooLong: boolean;
}

const NO: Verdict = { again: false, free: false, waitAtLeastMs: 0, tooLong: false };

/** The table of what is tried again. Pure: time, randomness and counting are elsewhere. */
export function judge(outcome: Outcome, now: number): Verdict {
  switch (outcome.kind) {
    case 'answered':
      return judgeReply(outcome.reply, now);
    case 'failed':
      return {
        ...NO,
        again: !isPermanent(outcome.error),
        free: outcome.head === undefined && outcome.error instanceof TransportError && outcome.error.reusedSocket,
      };
    case 'time-up':
      return { ...NO, again: outcome.scope === 'timeout' };
    default:
      return NO;
  }
}

function judgeReply(reply: Reply, now: number): Verdict {
  if (!isRepeatable(reply)) return NO;
  const waitAtLeastMs = retryAfterMs(reply.headers['retry-after'], now);
  const tooLong = waitAtLeastMs > MAX_RETRY_AFTER_MS;
  return { again: !tooLong, free: false, waitAtLeastMs, tooLong };
}

/** @see https://docs.stripe.com/error-low-level#idempotency */
function isRepeatable({ status, headers, json }: Reply): boolean {
  if (status >= 200 && status < 300) return false;
  const advice = headers['stripe-should-retry'];
  if (advice === 'true') return true;
  if (advice === 'false') return false;
  const { type, code } = errorFields(json);
  if (status === 409) return type !== 'idempotency_error' || code === IN_USE;
  return status === 429 || code === 'rate_limit' || code === 'lock_timeout' || status >= 500;
}

/** The fields of a body's `error` object; none where it has none. */
export function errorFields(json: unknown): Readonly<Record<string, unknown>> {
  const error = field(json, 'error');
  return typeof error === 'object' ? { ...error } : {};
}

/** `Retry-After` is a number of seconds or an HTTP date. What is neither counts as absent. */
function retryAfterMs(value: string | undefined, now: number): number {
  if (value === undefined) return 0;
  if (/^\d+(?:\.\d+)?$/.test(value.trim())) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}

/**
 * How long to wait before the n-th retry: half to all of 0.5 s, 1 s, 2 s, 4 s, then 8 s, and no less than the server asks.
 */
export function delayMs(retry: number, waitAtLeastMs: number, random = Math.random()): number {
  const backoff = Math.min(8000, 500 * 2 ** (retry - 1)) * (0.5 + random / 2);
  return Math.ceil(Math.max(backoff, waitAtLeastMs));
}
