import { isErrorNamed, StripeError } from './stripe-error.ts';

/** Status 401: the API key is missing, wrong, revoked or expired. */
export class StripeAuthenticationError extends StripeError {
  static override readonly className: string = 'StripeAuthenticationError';
  declare readonly name: 'StripeAuthenticationError';
  declare readonly type: 'StripeAuthenticationError';
}

/** Whether a value is a `StripeAuthenticationError`, also from another copy of this package or another realm. */
export function isStripeAuthenticationError(value: unknown): value is StripeAuthenticationError {
  return isErrorNamed(value, 'StripeAuthenticationError');
}
