import type { Invoice } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import { isForInvoice } from '../objects/payment-intent.ts';
import { invalid, noSuch } from '../problem.ts';
import { madePayment } from './follow-payment.ts';
import { received } from './mark-paid.ts';
import { addPayment } from './open-payment.ts';
import { missing } from './priced.ts';

interface AttachParams {
  readonly payment_intent?: string | undefined;
  readonly payment_record?: string | undefined;
}

/** Counts a payment towards an open invoice, at once or when it succeeds. @throws Problem where the two don't fit */
export function attachPayment(account: Account, invoice: Invoice, params: AttachParams): Invoice {
  if (params.payment_record !== undefined) throw noSuch('payment record', params.payment_record, 'payment_record');
  if (params.payment_intent === undefined) throw missing('payment_intent');
  const intent = account.paymentIntents.get(params.payment_intent);
  if (intent === undefined) throw noSuch('payment_intent', params.payment_intent, 'payment_intent');
  const refuse = (why: string) => invalid(why, { param: 'payment_intent' });
  if (invoice.status !== 'open')
    throw invalid(`Payments are attached to open invoices; this one is ${invoice.status}.`);
  if (intent.customer !== invoice.customer) throw refuse("The payment intent is not one of the invoice's customer.");
  if (intent.currency !== invoice.currency) throw refuse(`This invoice is paid in ${invoice.currency}.`);
  if (intent.status === 'canceled') throw refuse('A canceled payment intent cannot be attached.');
  if (intent[isForInvoice]) throw refuse('The payment intent is attached to an invoice already.');
  account.paymentIntents.replace({ ...intent, [isForInvoice]: true });
  const payment = addPayment(account, invoice, intent, false);
  if (intent.status !== 'succeeded') return invoice;
  account.invoicePayments.replace(madePayment(payment, intent.amount_received, account.now()));
  return received(account, invoice, intent.amount_received);
}
