import type { Account } from '../account.ts';
import { declineOf } from '../cards/declines.ts';
import { isAuthenticated, type PaymentIntent } from '../objects/payment-intent.ts';
import { Problem } from '../problem.ts';
import { refuse } from './collect.ts';
import { askCardsBank } from './confirm.ts';
import { methodOf } from './find-method.ts';
import { nextStatus, requireStatus } from './life-cycle.ts';

/**
 * The cardholder answers the bank's question, as on the page that `next_action` leads to. What follows is the payment's
 * new state, also where the bank then declines: nobody waits for an error.
 *
 * @param isApproved - whether the cardholder confirms that it is they who pay
 * @throws Problem where nothing was asked
 */
export function authenticatePayer(account: Account, intent: PaymentIntent, isApproved: boolean): PaymentIntent {
  requireStatus(intent, ['requires_action']);
  const method = methodOf(account, intent);
  if (!isApproved) return refuse(account, intent, method, declineOf('authentication_required'));
  const passed: PaymentIntent = { ...intent, next_action: null, [isAuthenticated]: true };
  if (intent.confirmation_method === 'manual') {
    return account.paymentIntents.replace({ ...passed, status: nextStatus(intent, 'actionDone') });
  }
  try {
    return askCardsBank(account, passed, method);
  } catch (error) {
    if (error instanceof Problem && error.keepsChanges) return account.paymentIntents.get(intent.id) ?? passed;
    throw error;
  }
}
