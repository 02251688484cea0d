import type { Account } from '../account.ts';
import type { PaymentIntent } from '../objects/payment-intent.ts';
import { invalid } from '../problem.ts';

/** What became of a payment that was on its way is noted by the session that it was made in. */
export function followPayment(account: Account, intent: PaymentIntent | undefined): void {
  if (intent?.status !== 'succeeded') return;
  const session = account.checkoutSessions.find(({ payment_intent }) => payment_intent === intent.id);
  if (session?.status === 'complete' && session.payment_status === 'unpaid')
    account.checkoutSessions.replace({ ...session, payment_status: 'paid' });
}

/** @throws Problem for the payment of a session that is still open: the payer may yet try again */
export function refuseIfCheckouts(account: Account, { id }: PaymentIntent): void {
  const session = account.checkoutSessions.find(({ payment_intent }) => payment_intent === id);
  if (session?.status !== 'open') return;
  throw invalid(`This payment intent belongs to a checkout that is still open: expire ${session.id} instead.`, {
    code: 'payment_intent_unexpected_state',
  });
}
