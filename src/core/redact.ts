const MASK = '[redacted]';

/** Shapes of Stripe's secrets: API keys, webhook secrets, client secrets of intents and sessions, bearer tokens. */
const SECRET_SHAPES = /\b(?:sk|rk|ek)_(?:live|test|org)_\w+|\bwhsec_\w+|_secret_\w+|\bBearer\s+[^\s"',]+/g;

const SECRET_FIELDS = new Set(['client_secret', 'secret', 'authorization', 'set-cookie', 'cookie']);

/** Replaces everything in a text that looks like one of Stripe's secrets, and every secret named. */
export function redactText(text: string, secrets: readonly string[] = []): string {
  let safe = text;
  for (const secret of secrets) {
    if (secret !== '') safe = safe.replaceAll(secret, MASK);
  }
  return safe.replace(SECRET_SHAPES, (match) => (match.startsWith('_secret_') ? `_secret_${MASK}` : MASK));
}

/** A copy of a JSON value without secrets, safe to put on an error or into a hook's event. */
export function redactJson(value: unknown, secrets: readonly string[] = [], depth = 0): unknown {
  if (typeof value === 'string') return redactText(value, secrets);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > 64) return MASK;
  if (Array.isArray(value)) return value.map((item) => redactJson(item, secrets, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [
      redactText(key, secrets),
      SECRET_FIELDS.has(key) && typeof field === 'string' ? MASK : redactJson(field, secrets, depth + 1),
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
      name,
      SECRET_FIELDS.has(name.toLowerCase()) ? MASK : redactText(value, secrets),
    ]),
  );
}

/** A URL whose query holds no secret. */
export function redactUrl(url: string, secrets: readonly string[] = []): string {
  return redactText(url, secrets).replace(/([?&](?:client_secret|secret)=)[^&]*/g, `$1${MASK}`);
}

/**
 * The error behind an error, without secrets. The original is kept where it holds none, so that its class and stack
 * stay; otherwise a plain copy with the secrets masked stands in for it.
 */
export function redactCause(cause: unknown, secrets: readonly string[], depth = 0): unknown {
  if (typeof cause === 'string') return redactText(cause, secrets);
  if (!(cause instanceof Error)) return typeof cause === 'object' ? undefined : cause;
  if (isClean(cause, secrets)) return cause;
  const copy = new Error(redactText(cause.message, secrets));
  copy.name = cause.name;
  copy.stack = redactText(cause.stack ?? '', secrets);
  if ('code' in cause && typeof cause.code === 'string') Object.assign(copy, { code: cause.code });
  if (cause.cause !== undefined && depth < 8) copy.cause = redactCause(cause.cause, secrets, depth + 1);
  return copy;
}

function isClean(error: Error, secrets: readonly string[], depth = 0): boolean {
  if (depth > 8) return false;
  const fields = Object.values(error).filter((value) => value !== error.cause);
  if (fields.some((value) => typeof value === 'object' && value !== null && !isFlat(value, secrets))) return false;
  const texts = [error.message, error.stack, ...fields].filter((value) => typeof value === 'string');
  if (texts.some((text) => redactText(text, secrets) !== text)) return false;
  return !(error.cause instanceof Error) || isClean(error.cause, secrets, depth + 1);
}

/** A small record of plain values, as undici and Node put on their errors (addresses, byte counts). */
function isFlat(value: object, secrets: readonly string[]): boolean {
  return Object.values(value).every(
    (field) =>
      field === null ||
      field === undefined ||
      typeof field === 'number' ||
      typeof field === 'boolean' ||
      (typeof field === 'string' && redactText(field, secrets) === field),
  );
}
