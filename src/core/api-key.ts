import { refuse } from './errors/validation-error.ts';

/** An API key, or a function that is asked for one before each attempt, so that keys can rotate. */
export type ApiKey = string | (() => string | Promise<string>);

/**
 * Refuses what cannot be a secret key, in words that say what to use instead. The key itself is never repeated.
 *
 * @throws StripeValidationError
 */
export function checkApiKey(key: unknown): string {
  if (typeof key !== 'string') throw refuse('apiKey', `a ${typeof key} is not an API key. ${WHERE}`);
  if (key.trim() === '') throw refuse('apiKey', `the key is blank. ${WHERE}`);
  if (key.startsWith('pk_')) {
    throw refuse('apiKey', `this is a publishable key (pk_…), which is made for browsers. ${WHERE}`);
  }
  if (key.startsWith('whsec_')) {
    throw refuse('apiKey', `this is a webhook signing secret (whsec_…). It only verifies webhooks. ${WHERE}`);
  }
  if (!/^[\x21-\x7e]+$/.test(key)) {
    throw refuse(
      'apiKey',
      'the key holds white space, a control character or a character outside ASCII, often a line break left by copying. Trim it.',
    );
  }
  return key;
}

const WHERE =
  'Use a secret key (sk_…) or a restricted key (rk_…) from https://dashboard.stripe.com/apikeys, on a server only.';

/** The key for one attempt: the string given, the function's answer, or `STRIPE_SECRET_KEY`. */
export async function resolveApiKey(source: ApiKey | undefined): Promise<string> {
  if (typeof source === 'string') return source;
  if (source !== undefined) return checkApiKey(await source());
  const fromEnvironment = globalThis.process?.env?.['STRIPE_SECRET_KEY'];
  if (fromEnvironment !== undefined) return checkApiKey(fromEnvironment);
  throw refuse('apiKey', `no API key was given and STRIPE_SECRET_KEY is not set. ${WHERE}`);
}

/** Whether a key moves real money. */
export function isLiveKey(key: string): boolean {
  return /^[a-z]+_live_/.test(key);
}
