import { isErrorNamed, StripeError } from '../../core/errors/stripe-error.ts';

/**
 * Polling stood still for so long that events may have been lost: Stripe lists those of the last thirty days. Compare
 * what they tell of with the objects themselves, and go on from `cursor`.
 */
export class StripeEventsExpiredError extends StripeError {
  static override readonly className: string = 'StripeEventsExpiredError';
  declare readonly name: 'StripeEventsExpiredError';
  declare readonly type: 'StripeEventsExpiredError';
  /** Events that happened before this may be lost, and none after it. In Unix seconds. */
  readonly lostBefore: number;
  /** Polling with it gives the events that are still there. */
  readonly cursor: string;

  constructor(lostBefore: number, cursor: string) {
    const day = new Date(lostBefore * 1000).toISOString();
    super(
      `Events from before ${day} may be lost: Stripe lists those of the last 30 days, and polling stood still for longer. ` +
        "Compare with the objects themselves, then poll with this error's `cursor`.",
      { code: 'events_expired' },
    );
    this.lostBefore = lostBefore;
    this.cursor = cursor;
  }
}

/** Whether a value is a `StripeEventsExpiredError`, also from another copy of this package or another realm. */
export function isStripeEventsExpiredError(value: unknown): value is StripeEventsExpiredError {
  return isErrorNamed(value, 'StripeEventsExpiredError');
}
