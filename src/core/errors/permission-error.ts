import { isErrorNamed, StripeError } from './stripe-error.ts';

/** Status 403: the API key may not do this, or not for this account. */
export class StripePermissionError extends StripeError {
  static override readonly className: string = 'StripePermissionError';
  declare readonly name: 'StripePermissionError';
  declare readonly type: 'StripePermissionError';
}

/** Whether a value is a `StripePermissionError`, also from another copy of this package or another realm. */
export function isStripePermissionError(value: unknown): value is StripePermissionError {
  return isErrorNamed(value, 'StripePermissionError');
}
