import { isErrorNamed, StripeError } from './stripe-error.ts';

/** A webhook whose signature could not be verified. Never act on its content. */
export class StripeSignatureVerificationError extends StripeError {
  static override readonly className: string = 'StripeSignatureVerificationError';
  declare readonly name: 'StripeSignatureVerificationError';
  declare readonly type: 'StripeSignatureVerificationError';
}

/** Whether a value is a `StripeSignatureVerificationError`, also from another copy of this package or another realm. */
export function isStripeSignatureVerificationError(value: unknown): value is StripeSignatureVerificationError {
  return isErrorNamed(value, 'StripeSignatureVerificationError');
}
