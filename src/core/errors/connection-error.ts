import { isErrorNamed, StripeError, type StripeErrorDetails } from './stripe-error.ts';

/**
 * No whole response came back. Where `mayHaveArrived`, Stripe may have done what was asked: repeat the call with
 * `idempotencyKey` rather than with a new one.
 */
export class StripeConnectionError extends StripeError {
  static readonly className: string = 'StripeConnectionError';
  override readonly name: string = 'StripeConnectionError';
  override readonly type: string = 'StripeConnectionError';
  /** Whether the request may have reached the server: not if none of its attempts ever had a connection. */
  readonly mayHaveArrived: boolean;

  constructor(message: string, details: StripeErrorDetails & { readonly mayHaveArrived?: boolean | undefined } = {}) {
    super(message, details);
    this.mayHaveArrived = details.mayHaveArrived ?? true;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), mayHaveArrived: this.mayHaveArrived };
  }
}

/** Whether a value is a `StripeConnectionError`, also from another copy of this package or another realm. */
export function isStripeConnectionError(value: unknown): value is StripeConnectionError {
  return isErrorNamed(value, 'StripeConnectionError');
}
