import type { Account } from '../account.ts';
import type { PaymentIntent } from '../objects/payment-intent.ts';

/** What became of a payment that was on its way is noted by the session that it was made in. */
export function followPayment(account: Account, intent: PaymentIntent | undefined): void {
  if (intent?.status !== 'succeeded') return;
  const session = account.checkoutSessions.find(({ payment_intent }) => payment_intent === intent.id);
  if (session?.status === 'complete' && session.payment_status === 'unpaid')
    account.checkoutSessions.replace({ ...session, payment_status: 'paid' });
}
