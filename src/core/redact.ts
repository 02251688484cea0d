import { isPlainObject } from './plain-object.ts';

const MASK = '[redacted]';

/**
 * Shapes of secrets: Stripe's keys (also in the middle of percent-encoded text and of JSON's), webhook secrets, client
 * secrets of intents and sessions, OAuth's codes and refresh tokens, credentials of an `Authorization` header.
 */
const SECRET_SHAPES =
  /(?:(?<![A-Za-z])|(?<=%(?:25)*[0-9A-Fa-f]{2}|\\(?:[bfnrt]|u[0-9A-Fa-f]{4})))(?:(?:sk|rk|ek)_(?:live|test|org)_\w+|(?:ac|rt)_[A-Za-z0-9]{20,})|whsec_[\w+/=-]+|(?:_|%5[Ff])secret(?:_|%5[Ff])[\w%+/=.-]+|\bBearer\s+[^\s"',<]{8,}|\bBasic\s+[A-Za-z0-9+/=]{16,}/g;

/** Names of fields and headers that hold secrets, whoever's they are. Stripe's own kinds of keys that are none excepted. */
const SECRET_NAME = /secret|token$|password|cookie|authorization$|signature|(?<!idempotency|lookup)[-_]key$/i;

/** Replaces everything in a text that looks like a secret, and every secret named. */
export function redactText(text: string, secrets: readonly string[] = []): string {
  let safe = text;
  for (const form of secrets.flatMap(formsOf)) safe = safe.replaceAll(form, MASK);
  return safe.replace(SECRET_SHAPES, (match) => (match.startsWith('_secret_') ? `_secret_${MASK}` : MASK));
}

/** A secret as it stands in plain text, in a URL, in JSON and in HTML. */
function formsOf(secret: string): string[] {
  if (secret === '') return [];
  const html = secret.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
  return [...new Set([secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), html])];
}

const isSecretField = (name: string) => SECRET_NAME.test(name);

/** A copy of a JSON value without secrets, safe to put on an error or into a hook's event. */
export function redactJson(value: unknown, secrets: readonly string[] = [], depth = 0): unknown {
  if (typeof value === 'string') return redactText(value, secrets);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > 64) return MASK;
  if (Array.isArray(value)) return value.map((item) => redactJson(item, secrets, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [
      redactText(key, secrets),
      isSecretField(key) && typeof field === 'string' ? MASK : redactJson(field, secrets, depth + 1),
    ]),
  );
}

/** Headers without credentials. */
export function redactHeaders(
  headers: Readonly<Record<string, string>>,
  secrets: readonly string[] = [],
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      redactText(name, secrets),
      isSecretField(name) ? MASK : redactText(value, secrets),
    ]),
  );
}

/** A URL whose query holds no secret. */
export function redactUrl(url: string, secrets: readonly string[] = []): string {
  return redactText(url, secrets).replace(/([?&](?:client_secret|secret)=)[^&]*/g, `$1${MASK}`);
}

/**
 * The error behind an error, without secrets. The original is kept where it holds none, so that its class and stack
 * stay; otherwise a plain copy with the secrets masked stands in for it. What is no error and no text is dropped.
 */
export function redactCause(cause: unknown, secrets: readonly string[], depth = 0): unknown {
  if (typeof cause === 'string') return redactText(cause, secrets);
  if (!isError(cause) || depth > 8) return undefined;
  try {
    return isClean(cause, secrets) ? cause : cleanCopy(cause, secrets, depth);
  } catch {
    // A getter that throws, or a proxy: nothing can be said of what it holds.
    return undefined;
  }
}

function cleanCopy(error: Error, secrets: readonly string[], depth: number): Error {
  const copy = new Error(redactText(String(error.message), secrets));
  Object.defineProperty(copy, 'name', { value: redactText(String(error.name), secrets) });
  copy.stack = redactText(String(error.stack ?? ''), secrets);
  if ('code' in error && typeof error.code === 'string') Object.assign(copy, { code: redactText(error.code, secrets) });
  if (error.cause !== undefined) copy.cause = redactCause(error.cause, secrets, depth + 1);
  if (!('errors' in error) || !Array.isArray(error.errors)) return copy;
  return Object.assign(copy, { errors: error.errors.map((one) => redactCause(one, secrets, depth + 1)) });
}

/** What logs show of an error, also where it comes from its class. */
const SHOWN = ['message', 'name', 'stack', 'cause', Symbol.for('nodejs.util.inspect.custom')];

/** Whether nothing that a log could print of a value is a secret: its own fields, hidden ones too, all the way down. */
function isClean(value: unknown, secrets: readonly string[], depth = 0): boolean {
  if (typeof value === 'string') return redactText(value, secrets) === value;
  if (typeof value === 'function') return false;
  if (typeof value !== 'object' || value === null) return true;
  if (depth > 8 || !(isError(value) || Array.isArray(value) || isPlainObject(value))) return false;
  return [...Reflect.ownKeys(value), ...(isError(value) ? SHOWN : [])].every((key) => {
    const field: unknown = Reflect.get(value, key);
    if (typeof key === 'string' && isSecretField(key) && typeof field === 'string') return false;
    return isClean(String(key), secrets) && isClean(field, secrets, depth + 1);
  });
}

/** Also of another realm, such as those that Node itself throws inside a test runner's sandbox. */
function isError(value: unknown): value is Error {
  return value instanceof Error || Object.prototype.toString.call(value) === '[object Error]';
}
