import { get, list, resource } from '../core/action.ts';
import { InvoicePaymentListParams, InvoicePaymentRetrieveParams } from '../generated/params/InvoicePayments.ts';
import { InvoicePayment } from '../generated/results/InvoicePayments.ts';

/** Payments as far as they count towards invoices. */
export const invoicePayments = resource(
  { name: 'invoicePayments', permission: 'Invoices' },
  {
    /** Reads one payment of an invoice. */
    retrieve: get('/v1/invoice_payments/{invoice_payment}', InvoicePaymentRetrieveParams, InvoicePayment),
    /** Lists payments of invoices, newest first. */
    list: list('/v1/invoice_payments', InvoicePaymentListParams, InvoicePayment),
  },
);
