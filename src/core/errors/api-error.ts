import { isErrorNamed, StripeError } from './stripe-error.ts';

/** Stripe, or something between it and us, failed: status 5xx, a redirect, or a body that is no JSON object. */
export class StripeAPIError extends StripeError {
  static override readonly className: string = 'StripeAPIError';
  declare readonly name: 'StripeAPIError';
  declare readonly type: 'StripeAPIError';
}

/** Whether a value is a `StripeAPIError`, also from another copy of this package or another realm. */
export function isStripeAPIError(value: unknown): value is StripeAPIError {
  return isErrorNamed(value, 'StripeAPIError');
}
