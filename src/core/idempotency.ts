import { refuse } from './errors/validation-error.ts';
import type { HttpMethod } from './http.ts';

/** A key that no other call has. */
export function randomIdempotencyKey(): string {
  return `stripe-connector-${crypto.randomUUID()}`;
}

/**
 * Whether a request carries an idempotency key. Stripe takes keys on every v1 POST and on v2 POST and DELETE; other
 * requests can be repeated as they are.
 *
 * @see https://docs.stripe.com/api/idempotent_requests
 */
export function takesIdempotencyKey(method: HttpMethod, path: string): boolean {
  return method === 'POST' || (method === 'DELETE' && path.startsWith('/v2/'));
}

/**
 * A key that is the same whenever the same job runs again: after a crash, in a redelivered message, in a re-invoked
 * function. Different parts give different keys; `1`, `1n` and `'1'` are the same part. Stripe remembers a key for at least 24 hours (v1) or 30 days (v2).
 *
 * @param parts - what makes the job the one it is: its kind, the order's id, the step
 * @throws StripeValidationError if a part is missing, blank or a number beyond `Number.MAX_SAFE_INTEGER`, so that two jobs never share a key by accident, or if the
 *   key would be longer than 255 characters.
 * @example
 * ```ts
 * await stripe.refunds.create({ payment_intent }, { idempotencyKey: idempotencyKeyFor('refund', order.id) });
 * ```
 */
export function idempotencyKeyFor(...parts: readonly (string | number | bigint)[]): string {
  if (parts.length === 0) throw refuse('parts', 'a key needs at least one part.');
  const key = parts.map(keyPart).join(':');
  if (key.length <= 255) return key;
  throw refuse('parts', `the key would have ${key.length} characters, more than 255. Hash the long parts first.`);
}

function keyPart(part: unknown, index: number): string {
  const path = `parts[${index}]`;
  // Beyond it, two numbers that were different when they were written can be one.
  if (typeof part === 'bigint') return String(part);
  if (typeof part === 'number' && Math.abs(part) <= Number.MAX_SAFE_INTEGER) return String(part);
  if (typeof part !== 'string' || part.trim() === '') {
    throw refuse(
      path,
      'a part is a string that is not blank, a bigint, or a number of at most 2^53 - 1; otherwise two jobs could share a key.',
    );
  }
  try {
    return encodeURIComponent(part);
  } catch {
    throw refuse(path, 'half of a surrogate pair stands alone in this text.');
  }
}
