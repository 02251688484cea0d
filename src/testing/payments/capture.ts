import type { Account } from '../account.ts';
import type { Charge } from '../objects/charge.ts';
import type { PaymentIntent } from '../objects/payment-intent.ts';
import { invalid, notEmulated } from '../problem.ts';
import { bookCharge } from './booking.ts';
import { type IntentParams, withParams } from './intent-params.ts';
import { nextStatus, requireStatus } from './life-cycle.ts';
import { checkPositive } from './money.ts';

interface CaptureParams extends IntentParams {
  readonly amount_to_capture?: number | undefined;
  readonly final_capture?: boolean | undefined;
}

/**
 * Takes money that was held, all or part of it. The rest is let go.
 *
 * @throws Problem where nothing is held, or less
 */
export function capture(account: Account, intent: PaymentIntent, params: CaptureParams): PaymentIntent {
  requireStatus(intent, ['requires_capture']);
  const { amount_to_capture: amount = intent.amount_capturable, final_capture: isFinal = true, ...rest } = params;
  if (!isFinal) throw notEmulated('capturing one payment in several parts', 'final_capture');
  checkPositive(amount, 'amount_to_capture');
  if (amount > intent.amount_capturable) {
    throw invalid(`At most ${intent.amount_capturable} is held for this payment, and ${amount} was to be captured.`, {
      code: 'amount_too_large',
      param: 'amount_to_capture',
    });
  }
  const charge = heldCharge(account, intent);
  const booking = bookCharge(account, charge, amount);
  account.charges.replace({ ...charge, amount_captured: amount, captured: true, balance_transaction: booking.id });
  return account.paymentIntents.replace({
    ...withParams(account, intent, rest),
    amount_capturable: 0,
    amount_received: amount,
    status: nextStatus(intent, 'paid'),
  });
}

/**
 * Holds more than before.
 *
 * @throws Problem where that was not asked for when the payment was confirmed, or it isn't more
 */
export function incrementAuthorization(
  account: Account,
  intent: PaymentIntent,
  { amount, ...rest }: IntentParams & { readonly amount: number },
): PaymentIntent {
  requireStatus(intent, ['requires_capture']);
  if (!asksForIncrements(intent)) {
    throw invalid(
      'More can only be held where payment_method_options[card][request_incremental_authorization] was if_available.',
      { code: 'payment_intent_unexpected_state' },
    );
  }
  if (amount <= intent.amount) {
    throw invalid(`${intent.amount} is held already. Give a larger amount, not the difference.`, { param: 'amount' });
  }
  const charge = heldCharge(account, intent);
  account.charges.replace({ ...charge, amount });
  const changed = withParams(account, intent, { ...rest, amount });
  return account.paymentIntents.replace({ ...changed, amount_capturable: amount });
}

/** The charge that holds the money of a payment. @throws Problem where nothing is held */
export function heldCharge(account: Account, { latest_charge: id }: PaymentIntent): Charge {
  const charge = id === null ? undefined : account.charges.get(id);
  if (charge === undefined)
    throw invalid('No money is held for this payment.', { code: 'payment_intent_unexpected_state' });
  return charge;
}

function asksForIncrements({ payment_method_options: { card } }: PaymentIntent): boolean {
  return (
    typeof card === 'object' &&
    card !== null &&
    'request_incremental_authorization' in card &&
    card.request_incremental_authorization === 'if_available'
  );
}
