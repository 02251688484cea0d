import type { RefundCreateParams } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { behaviour } from '../cards/behaviour.ts';
import type { Charge } from '../objects/charge.ts';
import { mergeMetadata } from '../objects/metadata.ts';
import { newRefund, type Refund } from '../objects/refund.ts';
import { invalid, noSuch } from '../problem.ts';
import { bookFailedRefund, bookRefund } from './booking.ts';
import { moveCash } from './cash.ts';
import { leftOf } from './left-of.ts';
import { checkPositive } from './money.ts';
import { takeBackFor, toTakeBack } from './taken-back.ts';

/**
 * Gives back all or part of a payment.
 *
 * @throws Problem where there is no such payment, or less of it left
 */
export function refund(account: Account, params: RefundCreateParams): Refund {
  const charge = chargeOf(account, params);
  if (!charge.captured) return letGo(account, charge, params);
  const amount = checkAmount(account, charge, params.amount);
  const id = account.newId('re_3', 23);
  const back = toTakeBack(account, charge, amount, params);
  // Where another account has paid the fee, that one gets it back.
  const ownFeeBack = back.fee?.account === account.id ? back.feeBack : 0;
  const booking = bookRefund(account, charge, id, amount, ownFeeBack);
  const transfer_reversal = takeBackFor(account, id, back);
  const amount_refunded = charge.amount_refunded + amount;
  account.charges.replace({ ...charge, amount_refunded, refunded: amount_refunded === charge.amount });
  const way = WAYS[charge.payment_method_details.type] ?? CARD;
  const fate = account.paymentMethods.get(charge.payment_method ?? '')?.[behaviour].refunds;
  if (fate !== undefined) account.schedule(account.now() + FATE_SECONDS, `refund.${fate}`, id);
  if (way === CASH_BALANCE) returnToCustomer(account, charge, id, amount);
  return account.refunds.add(
    newRefund(id, account.now(), {
      amount,
      balance_transaction: booking.id,
      charge: charge.id,
      currency: charge.currency,
      customer: charge.customer,
      destination_details: way.destination,
      metadata: mergeMetadata({}, params.metadata),
      payment_intent: charge.payment_intent,
      payment_method: charge.payment_method,
      reason: params.reason ?? null,
      status: fate === 'arrive-late' ? 'pending' : way.status,
      transfer_reversal,
    }),
  );
}

/** What was held without a payment intent is let go by a refund. No money has moved, so that nothing is booked. */
function letGo(
  account: Account,
  charge: Charge,
  { amount = charge.amount, reason, metadata }: RefundCreateParams,
): Refund {
  if (amount !== charge.amount) {
    throw invalid('Money that is only held is let go as a whole: capture a part of it instead.', { param: 'amount' });
  }
  account.charges.replace({ ...charge, amount_refunded: amount, refunded: true });
  return account.refunds.add(
    newRefund(account.newId('re_1', 23), account.now(), {
      amount,
      charge: charge.id,
      currency: charge.currency,
      customer: charge.customer,
      destination_details: CARD.destination,
      metadata: mergeMetadata({}, metadata),
      payment_method: charge.payment_method,
      reason: reason ?? null,
    }),
  );
}

/** How long the test cards take for which a refund is not done at once. */
const FATE_SECONDS = 60;

/** The bank takes the money after all. */
export function arrive(account: Account, id: string): void {
  const refund = account.refunds.get(id);
  if (refund?.status === 'pending') account.refunds.replace({ ...refund, status: 'succeeded' });
}

/** The bank sends the money back: the account has it again. */
export function comeBack(account: Account, id: string): void {
  const refund = account.refunds.get(id);
  const charge = refund?.charge == null ? undefined : account.charges.get(refund.charge);
  if (refund?.status !== 'succeeded' || charge === undefined) return;
  const booking = bookFailedRefund(account, charge, id, refund.amount);
  account.charges.replace({ ...charge, amount_refunded: charge.amount_refunded - refund.amount, refunded: false });
  account.refunds.replace({
    ...refund,
    failure_balance_transaction: booking.id,
    failure_reason: 'expired_or_canceled_card',
    status: 'failed',
  });
}

/** Where money goes back to, and how far it has come when the refund is made. */
interface Way {
  readonly destination: NonNullable<Refund['destination_details']>;
  readonly status: Refund['status'];
}

const CARD: Way = {
  destination: {
    card: { reference_status: 'pending', reference_type: 'acquirer_reference_number', type: 'refund' },
    type: 'card',
  },
  status: 'succeeded',
};

const CASH_BALANCE: Way = {
  destination: { customer_cash_balance: {}, type: 'customer_cash_balance' },
  status: 'succeeded',
};

const BANK: Way = {
  destination: { type: 'us_bank_transfer', us_bank_transfer: { reference: null, reference_status: 'pending' } },
  status: 'pending',
};

/** By the way of payment. */
const WAYS: Readonly<Record<string, Way>> = { card: CARD, customer_balance: CASH_BALANCE, us_bank_account: BANK };

/** What was paid from the cash balance is the customer's to spend again. */
function returnToCustomer(account: Account, charge: Charge, refundId: string, amount: number): void {
  const customer = charge.customer === null ? undefined : account.customers.get(charge.customer);
  if (customer === undefined) throw noSuch('customer', String(charge.customer), 'charge');
  const movement = { type: 'refunded_from_payment', refunded_from_payment: { refund: refundId } } as const;
  moveCash(account, customer, charge.currency, amount, movement);
}

function chargeOf(account: Account, { charge: id, payment_intent: intentId }: RefundCreateParams): Charge {
  if ((id === undefined) === (intentId === undefined)) {
    throw invalid('Name the payment to give back: by charge or by payment_intent, not by both.', {
      code: id === undefined ? 'parameter_missing' : 'parameter_invalid',
      param: 'charge',
    });
  }
  if (id !== undefined) return succeeded(account, account.charges.get(id), () => noSuch('charge', id, 'charge', 404));
  const intent = account.paymentIntents.get(intentId ?? '');
  if (intent === undefined) throw noSuch('payment intent', intentId ?? '', 'payment_intent', 404);
  const latest = intent.latest_charge === null ? undefined : account.charges.get(intent.latest_charge);
  return succeeded(account, latest, () => unpaid(`status ${intent.status}`));
}

function succeeded(account: Account, charge: Charge | undefined, otherwise: () => Error): Charge {
  if (charge === undefined) throw otherwise();
  if (charge.status === 'succeeded' && charge.captured) {
    if (!isContested(account, charge)) return charge;
    throw invalid(`Charge ${charge.id} has been charged back; cannot issue a refund.`, { code: 'charge_disputed' });
  }
  if (charge.status === 'succeeded' && charge.payment_intent === null) {
    if (!charge.refunded) return charge;
    throw invalid(`Charge ${charge.id} has already been refunded.`, { code: 'charge_already_refunded' });
  }
  throw unpaid(charge.captured ? `status ${charge.status}` : 'money held but not captured');
}

/** The money is gone, or may be. */
const isContested = (account: Account, { disputed, id }: Charge) =>
  disputed &&
  account.disputes.find(
    ({ charge, is_charge_refundable: may, status }) => charge === id && !may && status !== 'won',
  ) !== undefined;

const unpaid = (state: string) =>
  invalid(`This payment has not been collected (${state}), so that there is nothing to give back.`, {
    code: 'charge_not_refundable',
  });

function checkAmount(account: Account, charge: Charge, asked: number | undefined): number {
  const left = leftOf(account, charge);
  if (left === 0) {
    throw invalid(`Charge ${charge.id} has already been refunded.`, { code: 'charge_already_refunded' });
  }
  const amount = asked ?? left;
  checkPositive(amount);
  if (amount <= left) return amount;
  throw invalid(`Refund amount (${amount}) is more than what is left of this charge (${left}).`, { param: 'amount' });
}
