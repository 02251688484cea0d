import type { SetupIntent } from '../../generated/types/index.ts';
import { Problem } from '../problem.ts';

/** What can happen to a setup intent. */
type Happening = 'methodGiven' | 'actionNeeded' | 'declined' | 'setUp' | 'canceled';

/** All that can happen while nothing has been set up. */
const OPEN = {
  methodGiven: 'requires_confirmation',
  actionNeeded: 'requires_action',
  declined: 'requires_payment_method',
  setUp: 'succeeded',
  canceled: 'canceled',
} as const;

/**
 * The life of a setup intent: which status follows which, and by what.
 *
 * @see https://docs.stripe.com/payments/paymentintents/lifecycle
 */
const LIFE_CYCLE: Readonly<Record<string, { readonly [Event in Happening]?: string }>> = {
  requires_payment_method: OPEN,
  requires_confirmation: OPEN,
  requires_action: OPEN,
  processing: { declined: 'requires_payment_method', setUp: 'succeeded' },
  succeeded: {},
  canceled: {},
};

/** The status that follows. @throws Problem where this can't happen in the present one */
export function nextStatus(intent: SetupIntent, happening: Happening): string {
  const next = LIFE_CYCLE[intent.status]?.[happening];
  if (next === undefined) throw unexpectedState(intent);
  return next;
}

/** @throws Problem unless the setup intent still waits for something */
export function requireOpen(intent: SetupIntent): void {
  if (LIFE_CYCLE[intent.status] !== OPEN) throw unexpectedState(intent);
}

function unexpectedState(intent: SetupIntent): Problem {
  return new Problem(
    {
      type: 'invalid_request_error',
      code: 'setup_intent_unexpected_state',
      message: `This setup intent is in status ${intent.status}, in which that can't be done.`,
      setup_intent: intent,
    },
    { status: 400 },
  );
}
