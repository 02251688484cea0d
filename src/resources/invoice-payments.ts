import { get, list, resource } from '../core/action.ts';
import { InvoicePaymentListParams, InvoicePaymentRetrieveParams } from '../generated/params/InvoicePayments.ts';
import { InvoicePayment } from '../generated/results/InvoicePayments.ts';

/** What was paid, or is being paid, towards an invoice. */
export const invoicePayments = resource(
  { name: 'invoicePayments', permission: 'Invoices' },
  {
    /** Reads one payment towards an invoice. */
    retrieve: get('/v1/invoice_payments/{invoice_payment}', InvoicePaymentRetrieveParams, InvoicePayment),
    /** Lists payments towards invoices, also those that are still open or were canceled. */
    list: list('/v1/invoice_payments', InvoicePaymentListParams, InvoicePayment),
  },
);
