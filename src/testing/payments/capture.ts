import type { Account } from '../account.ts';
import { disputeIfContested } from '../disputes/open.ts';
import type { Charge } from '../objects/charge.ts';
import type { PaymentIntent } from '../objects/payment-intent.ts';
import { invalid, notEmulated } from '../problem.ts';
import { refuseDescriptor } from './check-method.ts';
import { methodOf } from './find-method.ts';
import { type IntentParams, withParams } from './intent-params.ts';
import { nextStatus, requireStatus } from './life-cycle.ts';
import { optionOf } from './method-options.ts';
import { checkPositive } from './money.ts';
import { take } from './take.ts';

interface CaptureParams extends IntentParams {
  readonly amount_to_capture?: number | undefined;
  readonly final_capture?: boolean | undefined;
}

/**
 * Takes money that was held, all or part of it. The rest is let go, unless another capture is to follow.
 *
 * @throws Problem where nothing is held, or less
 */
export function capture(account: Account, intent: PaymentIntent, params: CaptureParams): PaymentIntent {
  requireStatus(intent, ['requires_capture']);
  const { amount_to_capture: amount = intent.amount_capturable, final_capture: isFinal = true, ...rest } = params;
  if (!isFinal && optionOf(intent, 'card', 'request_multicapture') !== 'if_available') {
    throw invalid(
      'A payment is captured in parts where payment_method_options[card][request_multicapture] was if_available.',
      { param: 'final_capture' },
    );
  }
  checkPositive(amount, 'amount_to_capture');
  if (amount > intent.amount_capturable) {
    throw invalid(`At most ${intent.amount_capturable} is held for this payment, and ${amount} was to be captured.`, {
      code: 'amount_too_large',
      param: 'amount_to_capture',
    });
  }
  const changed = withParams(account, intent, rest);
  if (rest.statement_descriptor !== undefined) refuseDescriptor(changed, methodOf(account, intent));
  const charge = passedOnAs(changed, heldCharge(account, intent));
  if (!isFinal && (charge.transfer_data !== null || charge.application_fee_amount !== null))
    throw notEmulated('capturing in parts what is passed on', 'final_capture');
  const amount_captured = charge.amount_captured + amount;
  const taken = account.charges.replace({
    ...take(account, charge, amount),
    amount_captured,
    ...(isFinal && { amount_refunded: charge.amount_refunded + charge.amount - amount_captured }),
    captured: true,
  });
  disputeIfContested(account, taken, methodOf(account, intent));
  return account.paymentIntents.replace({
    ...changed,
    amount_capturable: isFinal ? 0 : intent.amount_capturable - amount,
    amount_received: amount_captured,
    status: isFinal ? nextStatus(intent, 'paid') : intent.status,
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
  if (optionOf(intent, 'card', 'request_incremental_authorization') !== 'if_available') {
    throw invalid(
      'More can only be held where payment_method_options[card][request_incremental_authorization] was if_available.',
      { code: 'payment_intent_unexpected_state' },
    );
  }
  if (amount <= intent.amount) {
    throw invalid(`${intent.amount} is held already. Give a larger amount, not the difference.`, { param: 'amount' });
  }
  const charge = heldCharge(account, intent);
  const changed = withParams(account, intent, { ...rest, amount });
  account.charges.replace({
    ...passedOnAs(changed, charge),
    amount,
    payment_method_details: withAuthorised(charge.payment_method_details, amount),
  });
  return account.paymentIntents.replace({ ...changed, amount_capturable: amount - charge.amount_captured });
}

/** The charge that holds the money of a payment. @throws Problem where nothing is held */
export function heldCharge(account: Account, { latest_charge: id }: PaymentIntent): Charge {
  const charge = id === null ? undefined : account.charges.get(id);
  if (charge === undefined)
    throw invalid('No money is held for this payment.', { code: 'payment_intent_unexpected_state' });
  return charge;
}

/** What others get of a payment may be said anew until it is captured. */
function passedOnAs({ application_fee_amount, transfer_data }: PaymentIntent, charge: Charge): Charge {
  return { ...charge, application_fee_amount, transfer_data: transfer_data && { amount: null, ...transfer_data } };
}

function withAuthorised<Details extends object>(details: Details, amount_authorized: number): Details {
  if (!('card' in details) || typeof details.card !== 'object') return details;
  return { ...details, card: { ...details.card, amount_authorized } };
}
