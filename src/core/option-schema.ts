import * as z from 'zod/mini';
import { API_VERSION } from './api-version.ts';
import { headerIssues } from './header.ts';

/** The longest time that timers can hold, about 24.8 days. */
const MAX_TIMER_MS = 2_147_483_647;

const milliseconds = () => z.int().check(z.gte(1), z.lte(MAX_TIMER_MS));

const retries = () => z.int().check(z.gte(0), z.lte(20));

export const functionValue = <F>() =>
  z.custom<F>((value) => typeof value === 'function', { error: 'expected a function.' });

/** An object that has these methods. */
export const objectWith = (...methods: readonly string[]) =>
  z.custom((value) => methods.every((method) => typeof Object(value)[method] === 'function'), {
    error: `expected an object with ${methods.join('() and ')}().`,
  });

/** Text that becomes a header's value, and is never blank: a blank one would be dropped on the way. */
export const headerText = (example: string) =>
  z.custom<string>((value) => typeof value === 'string' && /^[\x21-\x7e]{1,255}$/.test(value), {
    error: `expected 1 to 255 visible ASCII characters, for example ${example}. To do without, leave the key out; a blank or undefined value is refused, since the call would then reach another account or version than the one meant.`,
  });

/** 1 to 255 characters that can stand in a header. */
export const idempotencyKey = () =>
  z.custom<string>((value) => typeof value === 'string' && /^(?! )[\x20-\x7e]{1,255}(?<! )$/.test(value), {
    error:
      'an idempotency key has 1 to 255 printable ASCII characters and no blank at its ends. For a key from several values use idempotencyKeyFor(…).',
  });

/** Headers of the caller's own. */
export const headers = () =>
  z.record(z.string(), z.string()).check((context) => {
    for (const { path, message } of headerIssues(context.value)) {
      context.issues.push({ code: 'custom', path: [path.slice('headers.'.length)], message, input: context.value });
    }
  });

export const signal = () =>
  z.custom<AbortSignal>((value) => typeof Object(value).aborted === 'boolean' && typeof Object(value).addEventListener === 'function', {
    error: 'expected an AbortSignal, for example AbortSignal.timeout(5000) or new AbortController().signal.',
  });

/** What both a config and the options of a call may say. */
export const commonShape = () => ({
  apiKey: z.optional(z.union([z.string(), functionValue<() => string | Promise<string>>()])),
  apiVersion: z.optional(headerText(API_VERSION)),
  stripeAccount: z.exactOptional(headerText('acct_123')),
  stripeContext: z.exactOptional(headerText('acct_123')),
  maxRetries: z.optional(retries()),
  timeout: z.optional(milliseconds()),
  deadline: z.optional(milliseconds()),
});
