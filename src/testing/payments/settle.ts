import type { Account } from '../account.ts';
import { behaviour } from '../cards/behaviour.ts';
import type { Decline } from '../cards/declines.ts';
import { bankFailure } from '../cards/us-bank-accounts.ts';
import type { Charge } from '../objects/charge.ts';
import type { PaymentIntent } from '../objects/payment-intent.ts';
import { heldCharge } from './capture.ts';
import { declineFields } from './collect.ts';
import { methodOf } from './find-method.ts';
import { nextStatus, requireStatus } from './life-cycle.ts';
import { take } from './take.ts';

/**
 * The bank that was asked for a debit days ago answers: it pays, or it doesn't, as its test account says.
 *
 * @throws Problem where no bank was asked
 */
export function settle(account: Account, intent: PaymentIntent): PaymentIntent {
  requireStatus(intent, ['processing']);
  const method = methodOf(account, intent);
  const charge = heldCharge(account, intent);
  const failure = bankFailure(method[behaviour].declines ?? '');
  if (failure === undefined) return pay(account, intent, charge);
  account.charges.replace(failed(charge, failure));
  return account.paymentIntents.replace({
    ...intent,
    last_payment_error: declineFields(failure, method, charge.id),
    payment_method: null,
    status: nextStatus(intent, 'declined'),
  });
}

function pay(account: Account, intent: PaymentIntent, charge: Charge): PaymentIntent {
  account.charges.replace({ ...take(account, charge, charge.amount), status: 'succeeded' });
  return account.paymentIntents.replace({
    ...intent,
    amount_received: intent.amount,
    status: nextStatus(intent, 'paid'),
  });
}

function failed(charge: Charge, { code, message }: Decline): Charge {
  return { ...charge, amount_captured: 0, failure_code: code, failure_message: message, paid: false, status: 'failed' };
}
