import { isStripeError } from '../../core/errors/stripe-error.ts';
import { wait } from '../wait.ts';
import type { PollSettings } from './poll-options.ts';

/** The longest wait after failures, unless the interval is longer, in milliseconds. */
const LONGEST_WAIT = 300_000;

/** Repeats what fails for a while, waiting longer each time, until it works or fails for good. */
export async function patiently<T>(
  call: () => Promise<T>,
  { interval, signal, once, onError }: Pick<PollSettings, 'interval' | 'signal' | 'once' | 'onError'>,
): Promise<T> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await call();
    } catch (error) {
      signal?.throwIfAborted();
      if (once || !isStripeError(error) || !error.retryable) throw error;
      await onError?.(error);
      const longest = Math.max(interval, LONGEST_WAIT);
      // Not at the same moment as everyone else who met the failure.
      const share = 0.75 + Math.random() / 4;
      await wait(Math.min(interval * 2 ** Math.min(failures, 20), longest) * share, signal);
    }
  }
}
