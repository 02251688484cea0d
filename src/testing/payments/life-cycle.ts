import { Problem } from '../problem.ts';

export type Status =
  | 'canceled'
  | 'processing'
  | 'requires_action'
  | 'requires_capture'
  | 'requires_confirmation'
  | 'requires_payment_method'
  | 'succeeded';

/** What can happen to a payment intent. */
export type Happening =
  | 'methodGiven'
  | 'actionNeeded'
  | 'actionDone'
  | 'bankAsked'
  | 'declined'
  | 'authorised'
  | 'paid'
  | 'canceled';

/** All that can happen while a payment has not been taken: the same in three statuses. */
const UNPAID = {
  methodGiven: 'requires_confirmation',
  actionNeeded: 'requires_action',
  bankAsked: 'processing',
  declined: 'requires_payment_method',
  authorised: 'requires_capture',
  paid: 'succeeded',
  canceled: 'canceled',
} as const;

/**
 * The life of a payment intent: which status follows which, and by what.
 *
 * @see https://docs.stripe.com/payments/paymentintents/lifecycle
 */
const LIFE_CYCLE: Readonly<Record<Status, { readonly [Event in Happening]?: Status }>> = {
  requires_payment_method: UNPAID,
  requires_confirmation: UNPAID,
  requires_action: { ...UNPAID, actionDone: 'requires_confirmation' },
  processing: { declined: 'requires_payment_method', paid: 'succeeded' },
  requires_capture: { paid: 'succeeded', canceled: 'canceled' },
  succeeded: {},
  canceled: {},
};

/** As long as no money has been held or taken. */
export const OPEN: readonly Status[] = ['requires_payment_method', 'requires_confirmation', 'requires_action'];

/** Whose status changes. */
interface Living {
  readonly id: string;
  readonly status: Status;
}

/**
 * The status that follows.
 *
 * @throws Problem where this can't happen in the present one
 */
export function nextStatus(intent: Living, happening: Happening): Status {
  const next = LIFE_CYCLE[intent.status][happening];
  if (next === undefined)
    throw unexpectedState(
      intent,
      Object.keys(LIFE_CYCLE).filter((status) => allows(status, happening)),
    );
  return next;
}

function allows(status: string, happening: Happening): boolean {
  return Object.entries(LIFE_CYCLE).some(([name, events]) => name === status && happening in events);
}

/** @throws Problem unless the intent is in one of these statuses */
export function requireStatus(intent: Living, allowed: readonly Status[]): void {
  if (!allowed.includes(intent.status)) throw unexpectedState(intent, allowed);
}

function unexpectedState(intent: Living, allowed: readonly string[]): Problem {
  return new Problem(
    {
      type: 'invalid_request_error',
      code: 'payment_intent_unexpected_state',
      message: `This payment intent is in status ${intent.status}; this can only be done in: ${allowed.join(', ')}.`,
      payment_intent: intent,
    },
    { status: 400 },
  );
}
