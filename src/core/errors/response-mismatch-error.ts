import { isErrorNamed, StripeError, type StripeErrorDetails } from './stripe-error.ts';
import type { Issue } from './validation-error.ts';

/**
 * Stripe did what was asked, and its answer does not have the expected shape. Thrown only with
 * `validation: { responses: 'throw' }`. Don't repeat the call: `data` is the result.
 */
export class StripeResponseMismatchError extends StripeError {
  static override readonly className: string = 'StripeResponseMismatchError';
  declare readonly name: 'StripeResponseMismatchError';
  declare readonly type: 'StripeResponseMismatchError';
  /** Where the result differs from its schema. Holds no values. */
  readonly issues: readonly Issue[];
  readonly #data: unknown;

  constructor(message: string, data: unknown, issues: readonly Issue[], details: StripeErrorDetails) {
    super(message, { ...details, mayHaveTakenEffect: true });
    this.issues = issues;
    this.#data = data;
  }

  /** The result as Stripe sent it, secrets included. No property of its own, so that no log holds it. */
  get data(): unknown {
    return this.#data;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), issues: this.issues };
  }
}

/** Whether a value is a `StripeResponseMismatchError`, also from another copy of this package or another realm. */
export function isStripeResponseMismatchError(value: unknown): value is StripeResponseMismatchError {
  return isErrorNamed(value, 'StripeResponseMismatchError');
}
