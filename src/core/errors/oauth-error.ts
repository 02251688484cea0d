import { isErrorNamed, StripeError } from './stripe-error.ts';

/** An OAuth endpoint refused. `code` is its word for why, for example `invalid_grant`. */
export class StripeOAuthError extends StripeError {
  static override readonly className: string = 'StripeOAuthError';
  declare readonly name: 'StripeOAuthError';
  declare readonly type: 'StripeOAuthError';
}

/** Whether a value is a `StripeOAuthError`, also from another copy of this package or another realm. */
export function isStripeOAuthError(value: unknown): value is StripeOAuthError {
  return isErrorNamed(value, 'StripeOAuthError');
}
