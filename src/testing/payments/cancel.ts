import type { Account } from '../account.ts';
import type { PaymentIntent } from '../objects/payment-intent.ts';
import { returnApplied } from './bank-transfer.ts';
import { heldCharge } from './capture.ts';
import { nextStatus } from './life-cycle.ts';

/**
 * Gives a payment up. Money that was held is let go; money that the customer had sent in is theirs again.
 *
 * @throws Problem where it is too late
 */
export function cancel(account: Account, intent: PaymentIntent, reason: string | undefined): PaymentIntent {
  const status = nextStatus(intent, 'canceled');
  returnApplied(account, intent);
  if (intent.status === 'requires_capture') {
    const charge = heldCharge(account, intent);
    // Of a payment captured in parts, what was captured stays: only the rest is let go.
    const amount_refunded = charge.amount_refunded + charge.amount - charge.amount_captured;
    account.charges.replace({ ...charge, amount_refunded, refunded: amount_refunded === charge.amount });
  }
  return account.paymentIntents.replace({
    ...intent,
    amount_capturable: 0,
    canceled_at: account.now(),
    cancellation_reason: reason ?? null,
    next_action: null,
    status,
  });
}
