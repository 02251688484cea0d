import type { Account } from '../account.ts';
import { spent } from '../cards/behaviour.ts';
import type { Decline } from '../cards/declines.ts';
import { disputeIfContested } from '../disputes/open.ts';
import { type Charge, newCharge } from '../objects/charge.ts';
import { isAuthenticated, type PaymentIntent } from '../objects/payment-intent.ts';
import type { PaymentMethod } from '../objects/payment-method.ts';
import { docUrl, Problem, type ProblemFields } from '../problem.ts';
import { attachMethod, rememberConsent } from './attach.ts';
import { nextStatus } from './life-cycle.ts';
import { take } from './take.ts';

/** The bank pays. */
export function collect(account: Account, intent: PaymentIntent, method: PaymentMethod): PaymentIntent {
  const kept = keepForLater(account, intent, method);
  const charge = addCharge(account, intent, kept, { status: 'succeeded', captured: true });
  disputeIfContested(account, account.charges.replace(take(account, charge, charge.amount)), kept);
  return account.paymentIntents.replace({
    ...intent,
    ...settled(charge),
    amount_received: intent.amount,
    payment_method: kept.id,
    status: nextStatus(intent, 'paid'),
  });
}

/** The bank holds the money until it is captured. */
export function authorise(account: Account, intent: PaymentIntent, method: PaymentMethod): PaymentIntent {
  const kept = keepForLater(account, intent, method);
  const charge = addCharge(account, intent, kept, { status: 'succeeded', captured: false });
  return account.paymentIntents.replace({
    ...intent,
    ...settled(charge),
    amount_capturable: intent.amount,
    payment_method: kept.id,
    status: nextStatus(intent, 'authorised'),
  });
}

/** A bank is asked that answers days later. */
export function askBank(account: Account, intent: PaymentIntent, method: PaymentMethod): PaymentIntent {
  const kept = keepForLater(account, intent, method);
  const charge = addCharge(account, intent, kept, { status: 'pending', captured: true });
  return account.paymentIntents.replace({
    ...intent,
    ...settled(charge),
    payment_method: kept.id,
    status: nextStatus(intent, 'bankAsked'),
  });
}

/** The bank refuses: the intent waits for another payment method and remembers why. */
export function refuse(
  account: Account,
  intent: PaymentIntent,
  method: PaymentMethod,
  decline: Decline,
): PaymentIntent {
  const charge = addCharge(account, intent, method, { status: 'failed', captured: false, decline });
  return account.paymentIntents.replace({
    ...intent,
    last_payment_error: declineFields(decline, method, charge.id),
    latest_charge: charge.id,
    next_action: null,
    payment_method: null,
    status: nextStatus(intent, 'declined'),
    [isAuthenticated]: false,
  });
}

/** The response to a request whose payment was refused. The intent keeps what came of it. */
export function refusal(intent: PaymentIntent): Problem {
  const fields = intent.last_payment_error ?? { type: 'card_error', message: 'The payment failed.' };
  return new Problem({ ...fields, payment_intent: intent }, { status: 402, keepsChanges: true });
}

/** What is said of a decline, on the intent and in the response. */
export function declineFields(decline: Decline, method: PaymentMethod, charge?: string): ProblemFields {
  const { advice_code, code, decline_code, message, param } = decline;
  return {
    type: 'card_error',
    ...(advice_code !== undefined && { advice_code }),
    ...(charge !== undefined && { charge }),
    code,
    ...(method.type === 'card' && { decline_code }),
    doc_url: docUrl(code),
    message,
    ...(param !== undefined && { param }),
    payment_method: method,
  };
}

interface Attempt {
  readonly status: Charge['status'];
  readonly captured: boolean;
  readonly decline?: Decline;
}

function addCharge(account: Account, intent: PaymentIntent, method: PaymentMethod, attempt: Attempt): Charge {
  const id = account.newId(method.type === 'card' ? 'ch_3' : 'py_3', 23);
  const authenticated = intent[isAuthenticated];
  return account.charges.add(
    newCharge({ id, created: account.now(), intent, method, decline: undefined, authenticated, ...attempt }),
  );
}

const settled = ({ id, transfer_group }: Charge) => ({
  last_payment_error: null,
  latest_charge: id,
  next_action: null,
  transfer_group,
});

/** With `setup_future_usage`, a payment method that has paid stays with the customer. One that is nobody's pays once. */
function keepForLater(account: Account, intent: PaymentIntent, method: PaymentMethod): PaymentMethod {
  if (method.type === 'customer_balance') return method;
  if (intent.setup_future_usage === null || intent.customer === null)
    return method.customer === null ? account.paymentMethods.replace({ ...method, [spent]: 'used' }) : method;
  return rememberConsent(account, attachMethod(account, method, intent.customer));
}
