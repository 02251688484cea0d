import { refuse } from './errors/validation-error.ts';

/** An API key, or a function that is asked for one before each attempt, so that keys can rotate. */
export type ApiKey = string | (() => string | Promise<string>);

const WHERE =
  'Use a secret key (sk_…) or a restricted key (rk_…) from https://dashboard.stripe.com/apikeys, on a server only.';

/** Why a value cannot be a secret key, and what to use instead. The value itself is never repeated. */
export function keyProblem(key: unknown): string | undefined {
  if (typeof key !== 'string')
    return `${key === null ? 'null' : `a value of type ${typeof key}`} is no API key. ${WHERE}`;
  if (key.trim() === '') return `the key is blank. ${WHERE}`;
  if (key.startsWith('pk_')) return `this is a publishable key (pk_…), which is made for browsers. ${WHERE}`;
  if (key.startsWith('whsec_')) {
    return `this is a webhook signing secret (whsec_…), which only verifies webhooks. ${WHERE}`;
  }
  if (/^[\x21-\x7e]+$/.test(key)) return undefined;
  return `the key holds white space, a control character or a character outside ASCII, often a line break left by copying. Trim it. ${WHERE}`;
}

/**
 * The key for one attempt: the string given, the function's answer, or `STRIPE_SECRET_KEY`.
 *
 * @throws StripeValidationError for what cannot be a secret key.
 */
export async function resolveApiKey(source: ApiKey | undefined): Promise<string> {
  // It was checked together with the other options.
  if (typeof source === 'string') return source;
  if (source !== undefined) return checked('apiKey', await source());
  const fromEnvironment = globalThis.process?.env?.['STRIPE_SECRET_KEY'];
  if (fromEnvironment !== undefined) return checked('STRIPE_SECRET_KEY', fromEnvironment);
  throw refuse('apiKey', `no API key was given and STRIPE_SECRET_KEY is not set. ${WHERE}`);
}

function checked(source: string, key: string): string {
  const problem = keyProblem(key);
  if (problem !== undefined) throw refuse(source, problem);
  return key;
}

/** Whether a key moves real money: every key of Stripe's form that does not say it is for tests. */
export function isLiveKey(key: string): boolean {
  return /(?:^|_)live_/.test(key) || (/^[sre]k_/.test(key) && !key.includes('_test_'));
}

/** The beginning of a key, which says of what kind it is (`rk_test_`); empty for a key of another form. */
export function keyForm(key: string): string {
  return /^[rs]k_(?:(?:live|test|org)_)*/.exec(key)?.[0] ?? '';
}
