import type { Invoice } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { isAuthenticated, type PaymentIntent } from '../objects/payment-intent.ts';
import type { PaymentMethod } from '../objects/payment-method.ts';
import { confirm } from '../payments/confirm.ts';
import { nextStatus, OPEN, requireStatus } from '../payments/life-cycle.ts';
import { invalid, Problem } from '../problem.ts';
import { defaultMethod } from './default-method.ts';
import { failed } from './failed.ts';
import { followed } from './follow-payment.ts';
import { openPayment } from './open-payment.ts';
import { intentOf, ownPayment } from './payments-of.ts';

interface Attempt {
  /** Default: the invoice's, its subscription's or the customer's own. */
  readonly method?: PaymentMethod | undefined;
  /** Whether it was time to try. */
  readonly isRetry?: boolean;
}

interface Outcome {
  readonly invoice: Invoice;
  /** Why the invoice is not paid. */
  readonly problem?: Problem;
}

/** Charges an open invoice. What came of it is noted on the invoice, and followed up. */
export function attempt(account: Account, invoice: Invoice, { method, isRetry = false }: Attempt): Outcome {
  const outcome = (problem?: Problem): Outcome => {
    const after = account.invoices.get(invoice.id) ?? invoice;
    return { invoice: after, ...(problem !== undefined && { problem }) };
  };
  const means = method ?? defaultMethod(account, invoice);
  if (means === undefined) {
    failed(account, invoice, isRetry);
    return outcome(NO_METHOD());
  }
  const { id } = intentOf(account, ownPayment(account, invoice)) ?? openPayment(account, invoice);
  const charge = () => confirm(account, withMethod(account, id, means), { isAutomatic: isRetry });
  try {
    const { status } = followed(account, id, charge, isRetry);
    return outcome(status === 'requires_action' ? needsAction(account, id) : undefined);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (!error.keepsChanges) failed(account, account.invoices.get(invoice.id) ?? invoice, isRetry);
    return outcome(error);
  }
}

function withMethod(account: Account, id: string, method: PaymentMethod): PaymentIntent {
  const intent = account.paymentIntents.get(id);
  if (intent === undefined) throw invalid('The payment of this invoice is gone.', { code: 'resource_missing' });
  requireStatus(intent, OPEN);
  return account.paymentIntents.replace({
    ...intent,
    next_action: null,
    payment_method: method.id,
    status: nextStatus(intent, 'methodGiven'),
    [isAuthenticated]: false,
  });
}

const NO_METHOD = () =>
  invalid(
    'This customer has no attached payment source or default payment method. Give the customer one by ' +
      'invoice_settings[default_payment_method], or name one for this payment.',
    { code: 'resource_missing' },
  );

function needsAction(account: Account, id: string): Problem {
  return new Problem(
    {
      type: 'card_error',
      code: 'invoice_payment_intent_requires_action',
      message:
        'This payment requires additional user action before it can be completed successfully. It is completed by the ' +
        'payment intent of the invoice.',
      payment_intent: account.paymentIntents.get(id),
    },
    { status: 402, keepsChanges: true },
  );
}
