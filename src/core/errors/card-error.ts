import { isErrorNamed, StripeError } from './stripe-error.ts';

/** Status 402: the payment method was declined. \`message\` is Stripe's own and may be shown to the payer. */
export class StripeCardError extends StripeError {
  static override readonly className: string = 'StripeCardError';
  declare readonly name: 'StripeCardError';
  declare readonly type: 'StripeCardError';
}

/** Whether a value is a `StripeCardError`, also from another copy of this package or another realm. */
export function isStripeCardError(value: unknown): value is StripeCardError {
  return isErrorNamed(value, 'StripeCardError');
}
