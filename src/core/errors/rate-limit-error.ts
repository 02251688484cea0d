import { isErrorNamed, StripeError } from './stripe-error.ts';

/** Status 429: too many requests, or another request holds the object. */
export class StripeRateLimitError extends StripeError {
  static override readonly className: string = 'StripeRateLimitError';
  declare readonly name: 'StripeRateLimitError';
  declare readonly type: 'StripeRateLimitError';
}

/** Whether a value is a `StripeRateLimitError`, also from another copy of this package or another realm. */
export function isStripeRateLimitError(value: unknown): value is StripeRateLimitError {
  return isErrorNamed(value, 'StripeRateLimitError');
}
