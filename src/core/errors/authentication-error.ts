import { isErrorNamed, StripeError } from './stripe-error.ts';

/** Status 401: the API key is missing, wrong, revoked or expired. */
export class StripeAuthenticationError extends StripeError {
  static readonly className = 'StripeAuthenticationError';
  override readonly name = 'StripeAuthenticationError';
  override readonly type = 'StripeAuthenticationError';
}

/** Whether a value is a `StripeAuthenticationError`, also from another copy of this package or another realm. */
export function isStripeAuthenticationError(value: unknown): value is StripeAuthenticationError {
  return isErrorNamed(value, 'StripeAuthenticationError');
}
