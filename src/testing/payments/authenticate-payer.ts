import type { Account } from '../account.ts';
import { isAuthenticated, type PaymentIntent } from '../objects/payment-intent.ts';
import { docUrl, invalid, Problem } from '../problem.ts';
import { askCardsBank } from './confirm.ts';
import { methodOf } from './find-method.ts';
import { nextStatus, requireStatus } from './life-cycle.ts';

const FAILED = 'payment_intent_authentication_failure';

/** The bank was never asked for money, so that there is no charge. */
const NOT_AUTHENTICATED = {
  type: 'invalid_request_error',
  code: FAILED,
  doc_url: docUrl(FAILED),
  message: 'The cardholder did not confirm the payment with the bank. Try another payment method.',
} as const;

/**
 * The cardholder answers the bank's question, as on the page that `next_action` leads to. What follows is the payment's
 * new state, also where the bank then declines: nobody waits for an error.
 *
 * @param isApproved - whether the cardholder confirms that it is they who pay
 * @throws Problem where nothing was asked
 */
export function authenticatePayer(account: Account, intent: PaymentIntent, isApproved: boolean): PaymentIntent {
  requireStatus(intent, ['requires_action']);
  const asked = intent.next_action?.type;
  if (asked !== 'redirect_to_url' && asked !== 'use_stripe_sdk') {
    throw invalid(`This payment waits for something else than the cardholder: ${asked}.`, {
      code: 'payment_intent_unexpected_state',
    });
  }
  const method = methodOf(account, intent);
  if (!isApproved) {
    return account.paymentIntents.replace({
      ...intent,
      last_payment_error: { ...NOT_AUTHENTICATED, payment_method: method },
      next_action: null,
      payment_method: null,
      status: nextStatus(intent, 'declined'),
    });
  }
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
