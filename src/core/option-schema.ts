import { type ApiKey, keyProblem } from './api-key.ts';
import { API_VERSION } from './api-version.ts';
import { baseUrlProblem } from './base-url.ts';
import { headerIssues } from './header.ts';
import { isPlainObject } from './plain-object.ts';
import * as z from './zod.ts';

/** The longest time that timers can hold, about 24.8 days. */
const MAX_TIMER_MS = 2_147_483_647;

const milliseconds = () => z.checked(z.int(), z.gte(1), z.lte(MAX_TIMER_MS));

const retries = () => z.checked(z.int(), z.gte(0), z.lte(20));

export const functionValue = <F>() =>
  z.custom<F>((value) => typeof value === 'function', { error: 'expected a function.' });

/** An object that has these methods. */
export const objectWith = (...methods: readonly string[]) =>
  z.custom((value) => methods.every((method) => typeof Object(value)[method] === 'function'), {
    error: `expected an object with ${methods.join('() and ')}().`,
  });

/** A value that a function finds nothing wrong with. */
const withoutProblem = <T>(problem: (value: unknown) => string | undefined) =>
  z.custom<T>((value) => problem(value) === undefined, { error: ({ input }) => problem(input) });

/** See `keyProblem`. A function's key is checked when it is there. */
export const apiKey = () =>
  withoutProblem<ApiKey>((value) => (typeof value === 'function' ? undefined : keyProblem(value)));

/** See `baseUrlProblem`. */
export const url = () => withoutProblem<string>(baseUrlProblem);

/** Text that becomes a header's value, or a part of one. */
export const headerText = (example: string, why = '') =>
  z.custom<string>((value) => typeof value === 'string' && /^[\x21-\x7e]{1,255}$/.test(value), {
    error: `expected 1 to 255 visible ASCII characters, for example ${example}.${why}`,
  });

/** Text that says in whose name a request acts. */
const actor = () =>
  headerText(
    'acct_123',
    ' To act for your own account, leave the key out: it is never what a blank or undefined value means.',
  );

/** 1 to 255 characters that can stand in a header. */
export const idempotencyKey = () =>
  z.custom<string>((value) => typeof value === 'string' && /^(?! )[\x20-\x7e]{1,255}(?<! )$/.test(value), {
    error:
      'an idempotency key has 1 to 255 printable ASCII characters and no blank at its ends. For a key from several values use idempotencyKeyFor(…).',
  });

/** Headers of the caller's own. */
export const headers = () =>
  z.checked(
    z.custom<Readonly<Record<string, string>>>(isPlainObject, {
      error: 'expected a plain object of names and values.',
    }),
    (context) => {
      for (const { name, message } of headerIssues(context.value)) {
        context.issues.push({ code: 'custom', path: [name], message, input: context.value });
      }
    },
  );

/** Parameters to be sent as they are. */
export const extraParams = () =>
  z.custom<Readonly<Record<string, unknown>>>(isPlainObject, { error: 'expected a plain object of parameters.' });

export const signal = () =>
  z.custom<AbortSignal>(
    (value) => typeof Object(value).aborted === 'boolean' && typeof Object(value).addEventListener === 'function',
    {
      error: 'expected an AbortSignal, for example AbortSignal.timeout(5000) or new AbortController().signal.',
    },
  );

/** What both a config and the options of a call may say. */
export const COMMON = {
  apiVersion: () => z.optional(headerText(API_VERSION)),
  stripeAccount: () => z.exactOptional(actor()),
  stripeContext: () => z.exactOptional(actor()),
  maxRetries: () => z.optional(retries()),
  timeout: () => z.optional(milliseconds()),
  deadline: () => z.optional(milliseconds()),
};
