import { StripeConnectionError } from './connection-error.ts';
import { isErrorNamed } from './stripe-error.ts';

/** An attempt's `timeout` or the call's `deadline` passed before a whole response was there. */
export class StripeTimeoutError extends StripeConnectionError {
  static override readonly className: string = 'StripeTimeoutError';
  declare readonly name: string;
  declare readonly type: string;
}

/** Whether a value is a `StripeTimeoutError`, also from another copy of this package or another realm. */
export function isStripeTimeoutError(value: unknown): value is StripeTimeoutError {
  return isErrorNamed(value, 'StripeTimeoutError');
}
