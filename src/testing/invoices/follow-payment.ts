import type { InvoicePayment } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { followPayment } from '../checkout/follow-payment.ts';
import { isForInvoice, type PaymentIntent } from '../objects/payment-intent.ts';
import { invalid, Problem } from '../problem.ts';
import { idOf } from './bill.ts';
import { failed } from './failed.ts';
import { attemptsWith, received } from './mark-paid.ts';

/**
 * Does something with a payment; if it is made towards an invoice or in a checkout, that takes note of what became of it.
 *
 * @param isRetry - whether nobody asked for it: it was time to try
 * @throws what `work` throws
 */
export function followed<T>(account: Account, intentId: string, work: () => T, isRetry = false): T {
  const before = account.paymentIntents.get(intentId);
  try {
    const result = work();
    const after = account.paymentIntents.get(intentId);
    follow(account, before, after, isRetry);
    followPayment(account, after);
    return result;
  } catch (error) {
    if (error instanceof Problem && error.keepsChanges) {
      follow(account, before, account.paymentIntents.get(intentId), isRetry);
    }
    throw error;
  }
}

function follow(
  account: Account,
  before: PaymentIntent | undefined,
  after: PaymentIntent | undefined,
  isRetry: boolean,
): void {
  if (after?.[isForInvoice] === undefined || after === before) return;
  const payment = account.invoicePayments.find(
    ({ status, payment: { payment_intent } }) => status === 'open' && payment_intent === after.id,
  );
  const invoice = account.invoices.get(idOf(payment?.invoice) ?? '');
  if (payment === undefined || invoice === undefined) return;
  if (after.status === 'succeeded') {
    account.invoicePayments.replace(madePayment(payment, after.amount_received, account.now()));
    const attempt_count = payment.is_default ? attemptsWith(invoice, isRetry) : invoice.attempt_count;
    received(account, { ...invoice, attempt_count }, after.amount_received);
  } else if (after.status === 'canceled') {
    account.invoicePayments.replace({
      ...payment,
      status: 'canceled',
      status_transitions: { ...payment.status_transitions, canceled_at: account.now() },
    });
  } else if (hasFailed(before, after) && payment.is_default) failed(account, invoice, isRetry);
}

/** A payment towards an invoice once the money is there. */
export function madePayment(payment: InvoicePayment, amount: number, now: number): InvoicePayment {
  return {
    ...payment,
    amount_paid: amount,
    status: 'paid',
    status_transitions: { ...payment.status_transitions, paid_at: now },
  };
}

/** A payment that waits for the customer has not come in either. */
function hasFailed(before: PaymentIntent | undefined, after: PaymentIntent): boolean {
  if (after.status === 'requires_action') return before?.status !== 'requires_action';
  return after.last_payment_error !== null && after.last_payment_error !== before?.last_payment_error;
}

/** @throws Problem for a payment that an invoice has opened itself: its amount and its end are the invoice's */
export function refuseIfInvoices(account: Account, { id, [isForInvoice]: isInvoices }: PaymentIntent): void {
  if (!isInvoices) return;
  const own = account.invoicePayments.find(
    ({ is_default, status, payment: { payment_intent } }) => is_default && status === 'open' && payment_intent === id,
  );
  if (own === undefined) return;
  throw invalid(
    `This payment intent belongs to an invoice, which says what is paid and by whom: change or void ${own.invoice}.`,
    {
      code: 'payment_intent_unexpected_state',
    },
  );
}
