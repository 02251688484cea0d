import { del, get, list, post, resource, search } from '../core/action.ts';
import {
  InvoiceAddLinesParams,
  InvoiceAttachPaymentParams,
  InvoiceCreateParams,
  InvoiceCreatePreviewParams,
  InvoiceDeleteParams,
  InvoiceFinalizeInvoiceParams,
  InvoiceListLineItemsParams,
  InvoiceListParams,
  InvoiceMarkUncollectibleParams,
  InvoicePayParams,
  InvoiceRemoveLinesParams,
  InvoiceRetrieveParams,
  InvoiceSearchParams,
  InvoiceSendInvoiceParams,
  InvoiceUpdateLineItemParams,
  InvoiceUpdateLinesParams,
  InvoiceUpdateParams,
  InvoiceVoidInvoiceParams,
} from '../generated/params/Invoices.ts';
import { InvoiceLineItem } from '../generated/results/InvoiceLineItems.ts';
import { DeletedInvoice, Invoice } from '../generated/results/Invoices.ts';
import { invoiceDueIfSent, notDueIfCharged } from '../rules/due-dates.ts';
import { previewsSchedule, previewsScheduleDetails } from '../rules/invoices.ts';

/** What customers owe, line by line, from draft to paid. */
export const invoices = resource(
  { name: 'invoices', permission: 'Invoices' },
  {
    /** Drafts an invoice. Unless `auto_advance` is false, Stripe may finalize and collect it later by itself. */
    create: post('/v1/invoices', InvoiceCreateParams, Invoice, { effect: 'write', rules: [invoiceDueIfSent] }),
    /** Reads one invoice. */
    retrieve: get('/v1/invoices/{invoice}', InvoiceRetrieveParams, Invoice),
    /** Changes an invoice; once it is finalized, only little of it. */
    update: post('/v1/invoices/{invoice}', InvoiceUpdateParams, Invoice, { effect: 'write', rules: [notDueIfCharged] }),
    /** Deletes a draft for good. An invoice that was finalized can only be voided. */
    del: del('/v1/invoices/{invoice}', InvoiceDeleteParams, DeletedInvoice),
    /** Lists invoices, newest first. */
    list: list('/v1/invoices', InvoiceListParams, Invoice),
    /** Finds invoices by a query. What was written within the last minute may be missing. */
    search: search('/v1/invoices/search', InvoiceSearchParams, Invoice),
    /** Works out what the next invoice would be, or would become with some changes; nothing is kept. */
    createPreview: post('/v1/invoices/create_preview', InvoiceCreatePreviewParams, Invoice, {
      effect: 'read',
      rules: [previewsSchedule, previewsScheduleDetails],
    }),
    /** Makes a draft an invoice that is owed, for good. Where it is collected automatically, payment is tried soon after. */
    finalizeInvoice: post('/v1/invoices/{invoice}/finalize', InvoiceFinalizeInvoiceParams, Invoice, {
      effect: 'destructive',
      movesMoney: true,
    }),
    /** Sends an invoice to the customer by email, finalizing it first where it is a draft. */
    sendInvoice: post('/v1/invoices/{invoice}/send', InvoiceSendInvoiceParams, Invoice, { effect: 'destructive' }),
    /** Tries to collect an invoice at once; with `paid_out_of_band` only notes that it was paid elsewhere. */
    pay: post('/v1/invoices/{invoice}/pay', InvoicePayParams, Invoice, { effect: 'destructive', movesMoney: true }),
    /** Gives up hope for an open invoice, as bookkeeping: it can still be paid or voided. */
    markUncollectible: post('/v1/invoices/{invoice}/mark_uncollectible', InvoiceMarkUncollectibleParams, Invoice, {
      effect: 'write',
    }),
    /** Declares an open invoice void for good, as if it had never been owed. */
    voidInvoice: post('/v1/invoices/{invoice}/void', InvoiceVoidInvoiceParams, Invoice, { effect: 'destructive' }),
    /** Counts a payment made elsewhere, by payment intent or payment record, towards an invoice. */
    attachPayment: post('/v1/invoices/{invoice}/attach_payment', InvoiceAttachPaymentParams, Invoice, {
      effect: 'write',
    }),
    /** Adds lines to a draft. */
    addLines: post('/v1/invoices/{invoice}/add_lines', InvoiceAddLinesParams, Invoice, { effect: 'write' }),
    /** Changes several lines of a draft. */
    updateLines: post('/v1/invoices/{invoice}/update_lines', InvoiceUpdateLinesParams, Invoice, { effect: 'write' }),
    /** Takes lines from a draft. */
    removeLines: post('/v1/invoices/{invoice}/remove_lines', InvoiceRemoveLinesParams, Invoice, { effect: 'write' }),
    /** Lists the lines of an invoice, in their order. */
    listLineItems: list('/v1/invoices/{invoice}/lines', InvoiceListLineItemsParams, InvoiceLineItem),
    /** Changes one line of a draft. */
    updateLineItem: post('/v1/invoices/{invoice}/lines/{line}', InvoiceUpdateLineItemParams, InvoiceLineItem, {
      effect: 'write',
    }),
  },
);
