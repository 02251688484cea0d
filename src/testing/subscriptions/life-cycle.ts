import type { Subscription } from '../../generated/types/index.ts';

type Status =
  | 'active'
  | 'canceled'
  | 'incomplete'
  | 'incomplete_expired'
  | 'past_due'
  | 'paused'
  | 'trialing'
  | 'unpaid';

/** What an account does with a subscription when the last retry of its invoice has failed. */
export type AfterRetries = 'cancel' | 'past_due' | 'unpaid';

/** What can happen to a subscription. */
type Happening =
  /** Nothing is owed any more: the last invoice was paid, or given up. */
  | 'settled'
  /** An invoice could not be paid, and is going to be tried again. */
  | 'paymentFailed'
  /** An invoice could not be paid and will not be tried again; the account goes on without charging. */
  | 'leftUnpaid'
  /** The first invoice was not paid within 23 hours. */
  | 'neverPaid'
  | 'trialBegan'
  | 'trialEnded'
  /** A trial ended, or the subscription was paused, and nothing is billed until it is resumed. */
  | 'paused'
  | 'resumed'
  | 'canceled';

/**
 * The life of a subscription: which status follows which, and by what. What isn't here changes nothing.
 *
 * @see https://docs.stripe.com/billing/subscriptions/overview#subscription-statuses
 */
const LIFE_CYCLE: Readonly<Record<Status, { readonly [Event in Happening]?: Status }>> = {
  incomplete: { settled: 'active', neverPaid: 'incomplete_expired', canceled: 'incomplete_expired' },
  trialing: { trialEnded: 'active', paused: 'paused', canceled: 'canceled' },
  active: {
    trialBegan: 'trialing',
    paymentFailed: 'past_due',
    leftUnpaid: 'unpaid',
    paused: 'paused',
    canceled: 'canceled',
  },
  past_due: { trialBegan: 'trialing', settled: 'active', leftUnpaid: 'unpaid', canceled: 'canceled' },
  unpaid: { trialBegan: 'trialing', settled: 'active', canceled: 'canceled' },
  paused: { resumed: 'active', settled: 'active', canceled: 'canceled' },
  canceled: {},
  incomplete_expired: {},
};

/** The status that follows; the present one where this changes nothing. */
export function nextStatus({ status }: Pick<Subscription, 'status'>, happening: Happening): Subscription['status'] {
  return isStatus(status) ? (LIFE_CYCLE[status][happening] ?? status) : status;
}

/** Whether a subscription is over for good. */
export const hasEnded = ({ status }: Pick<Subscription, 'status'>): boolean =>
  isStatus(status) && Object.keys(LIFE_CYCLE[status]).length === 0;

function isStatus(status: string): status is Status {
  return Object.hasOwn(LIFE_CYCLE, status);
}

/** What is said of a subscription that nobody ends. */
export const NO_REASON = { comment: null, feedback: null, feedback_option: null, reason: null };
