import type { WebhookAttempt } from './delivery.ts';

type Result = Omit<WebhookAttempt, 'at'>;

/** How long an endpoint, or a function in its place, has for its answer. */
const TIMEOUT = 10_000;

/**
 * What comes of a try, which never fails: nothing once it is ended, an error where it takes too long.
 *
 * @param attempt - is given a signal that tells it to stop; it may be deaf to it
 */
export function inTime(
  attempt: (signal: AbortSignal) => Promise<Result>,
  ended: AbortSignal,
): Promise<Result | undefined> {
  return new Promise((resolve) => {
    const given = new AbortController();
    const settle = (result: Result | undefined) => {
      clearTimeout(timer);
      ended.removeEventListener('abort', end);
      resolve(result);
      given.abort();
    };
    const end = () => settle(undefined);
    const timer = setTimeout(() => settle({ error: `no answer within ${TIMEOUT / 1000} seconds` }), TIMEOUT);
    ended.addEventListener('abort', end);
    void attempt(given.signal).then(settle);
  });
}
