import type { Account } from '../account.ts';
import type { Charge } from '../objects/charge.ts';

/**
 * How much of a payment the account still has. What was let go at the last capture counts as given back; as long as
 * another capture may follow, nothing is let go.
 */
export function leftOf(account: Account, charge: Charge): number {
  const intent = charge.payment_intent === null ? undefined : account.paymentIntents.get(charge.payment_intent);
  const isUnderWay = !charge.captured || intent?.status === 'requires_capture';
  return (isUnderWay ? charge.amount_captured : charge.amount) - charge.amount_refunded;
}
