import type { Account } from '../account.ts';
import { find } from '../find.ts';
import type { PaymentIntent } from '../objects/payment-intent.ts';
import { testClockOf } from '../test-clock-of.ts';
import { followed } from './follow-payment.ts';

/** What somebody else does with a payment, by the clock that it goes by. An invoice that it is made towards is told. */
export function fromOutside(
  account: Account,
  id: string,
  work: (intent: PaymentIntent) => PaymentIntent,
): PaymentIntent {
  const intent = find(account.paymentIntents, id, 'payment intent');
  const clock = testClockOf(account, { payment_intent: id }, {});
  return account.byTestClock(clock, () => followed(account, id, () => work(intent)));
}
