import type { Account } from '../account.ts';
import { behaviour, spent } from '../cards/behaviour.ts';
import { declineOf } from '../cards/declines.ts';
import type { PaymentMethod } from '../objects/payment-method.ts';
import { invalid, Problem } from '../problem.ts';
import { refuseSpent } from './check-method.ts';

/**
 * Gives a customer a payment method to keep.
 *
 * @throws Problem where the card is declined already at this, belongs to another customer or can't be used again
 */
export function attachMethod(account: Account, method: PaymentMethod, customer: string): PaymentMethod {
  if (method.customer === customer) return method;
  refuseSpent(method);
  if (method.customer !== null) {
    throw invalid('This payment method belongs to another customer, and cannot be moved.', { param: 'payment_method' });
  }
  if (method.type === 'customer_balance') {
    throw invalid('A payment method of type customer_balance cannot be attached to a customer.', {
      param: 'payment_method',
    });
  }
  const { declines, declinesAttachment } = method[behaviour];
  if (declines !== undefined && declinesAttachment) throw cardError(declines, { payment_method: method });
  return account.paymentMethods.replace({ ...method, customer });
}

/** Takes a payment method from its customer, for good. */
export function detachMethod(account: Account, method: PaymentMethod): PaymentMethod {
  return account.paymentMethods.replace({ ...method, customer: null, [spent]: 'detached' });
}

/** A card that the bank refuses. */
export function cardError(reason: string, about: Readonly<Record<string, unknown>>): Problem {
  const { code, decline_code, message, param, advice_code } = declineOf(reason);
  return new Problem(
    { type: 'card_error', code, decline_code, message, param, advice_code, ...about },
    { status: 402 },
  );
}

/** Notes that the cardholder has agreed to later payments: they don't ask again. */
export function rememberConsent(account: Account, method: PaymentMethod): PaymentMethod {
  const { authentication, ...rest } = method[behaviour];
  if (authentication !== 'unless-set-up') return method;
  return account.paymentMethods.replace({ ...method, [behaviour]: rest });
}
