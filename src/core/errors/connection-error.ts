import { isErrorNamed, StripeError } from './stripe-error.ts';

/**
 * No whole response came back. Unless the connection was refused, Stripe may have done what was asked: repeat the call
 * with `idempotencyKey` rather than with a new one.
 */
export class StripeConnectionError extends StripeError {
  static readonly className: string = 'StripeConnectionError';
  override readonly name: string = 'StripeConnectionError';
  override readonly type: string = 'StripeConnectionError';
}

/** Whether a value is a `StripeConnectionError`, also from another copy of this package or another realm. */
export function isStripeConnectionError(value: unknown): value is StripeConnectionError {
  return isErrorNamed(value, 'StripeConnectionError');
}
