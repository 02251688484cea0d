import type { Invoice, InvoicePayment } from '../../generated/types/index.ts';
import type { Account } from '../account.ts';
import type { PaymentIntent } from '../objects/payment-intent.ts';
import { idOf } from './bill.ts';

/** The payments made, or to be made, towards an invoice; newest first. */
export const paymentsOf = (account: Account, invoice: string): readonly InvoicePayment[] =>
  account.invoicePayments.filter((payment) => payment.invoice === invoice);

/** The payment that the invoice itself has opened, and that is still to be made. */
export function ownPayment(account: Account, { id }: Invoice): InvoicePayment | undefined {
  return account.invoicePayments.find(
    ({ invoice, is_default, status }) => invoice === id && is_default && status === 'open',
  );
}

/** The payment intent behind a payment. */
export function intentOf(account: Account, payment: InvoicePayment | undefined): PaymentIntent | undefined {
  return account.paymentIntents.get(idOf(payment?.payment.payment_intent) ?? '');
}
