import { isErrorNamed, StripeError, type StripeErrorDetails } from './stripe-error.ts';

/**
 * No whole response came back. Where `mayHaveTakenEffect`, Stripe may have done what was asked: repeat the call with
 * `idempotencyKey` rather than with a new one.
 */
export class StripeConnectionError extends StripeError {
  static override readonly className: string = 'StripeConnectionError';
  declare readonly name: string;
  declare readonly type: string;

  constructor(message: string, details: StripeErrorDetails = {}) {
    super(message, { mayHaveTakenEffect: true, ...details });
  }
}

/** Whether a value is a `StripeConnectionError`, also from another copy of this package or another realm. */
export function isStripeConnectionError(value: unknown): value is StripeConnectionError {
  return isErrorNamed(value, 'StripeConnectionError');
}
