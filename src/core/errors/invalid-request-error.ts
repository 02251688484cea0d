import { isErrorNamed, StripeError } from './stripe-error.ts';

/** Another status 4xx: a parameter is wrong, the object does not exist or is not in the right state. \`param\` names the parameter. */
export class StripeInvalidRequestError extends StripeError {
  static override readonly className: string = 'StripeInvalidRequestError';
  declare readonly name: 'StripeInvalidRequestError';
  declare readonly type: 'StripeInvalidRequestError';
}

/** Whether a value is a `StripeInvalidRequestError`, also from another copy of this package or another realm. */
export function isStripeInvalidRequestError(value: unknown): value is StripeInvalidRequestError {
  return isErrorNamed(value, 'StripeInvalidRequestError');
}
