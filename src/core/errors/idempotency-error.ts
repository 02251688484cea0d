import { isErrorNamed, StripeError } from './stripe-error.ts';

/**
 * The idempotency key was used before with other parameters: nothing was done this time. Or, with the code
 * `idempotency_key_in_use`, a request with the same key is still under way: repeat it with that key.
 */
export class StripeIdempotencyError extends StripeError {
  static override readonly className: string = 'StripeIdempotencyError';
  declare readonly name: 'StripeIdempotencyError';
  declare readonly type: 'StripeIdempotencyError';
}

/** Whether a value is a `StripeIdempotencyError`, also from another copy of this package or another realm. */
export function isStripeIdempotencyError(value: unknown): value is StripeIdempotencyError {
  return isErrorNamed(value, 'StripeIdempotencyError');
}
