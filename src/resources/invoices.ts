import { type ActionFacts, del, get, list, post, resource, search } from '../core/action.ts';
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

const settles: ActionFacts = { effect: 'destructive', movesMoney: true };

/** Bills: drafted, finalized, then paid or given up. */
export const invoices = resource(
  { name: 'invoices', permission: 'Invoices' },
  {
    /**
     * Starts a draft; items that wait for the customer's next invoice stay out unless `pending_invoice_items_behavior`
     * is `include`. With `auto_advance: true` Stripe finalizes and charges it by itself, about an hour later.
     */
    create: post('/v1/invoices', InvoiceCreateParams, Invoice, {
      effect: 'write',
      movesMoney: true,
      rules: [invoiceDueIfSent],
    }),
    /** Reads one invoice. */
    retrieve: get('/v1/invoices/{invoice}', InvoiceRetrieveParams, Invoice),
    /**
     * Changes a draft, or the few fields that are still free once it is finalized. With `auto_advance: true` Stripe
     * finalizes and charges it by itself.
     */
    update: post('/v1/invoices/{invoice}', InvoiceUpdateParams, Invoice, {
      effect: 'write',
      movesMoney: true,
      rules: [notDueIfCharged],
    }),
    /** Deletes a draft for good, provided that no subscription made it. What is finalized can only be voided. */
    del: del('/v1/invoices/{invoice}', InvoiceDeleteParams, DeletedInvoice),
    /** Lists invoices, newest first. */
    list: list('/v1/invoices', InvoiceListParams, Invoice),
    /** Finds invoices by a query. What was written within the last minute may be missing. */
    search: search('/v1/invoices/search', InvoiceSearchParams, Invoice),
    /**
     * Works out what an invoice, or a change to a subscription, would come to; nothing is created or charged. Proration
     * goes by the second: give the change itself the same `proration_date`.
     */
    createPreview: post('/v1/invoices/create_preview', InvoiceCreatePreviewParams, Invoice, {
      effect: 'read',
      rules: [previewsSchedule, previewsScheduleDetails],
    }),

    /**
     * Ends the draft: its number and amounts are fixed for good. If it is to be charged automatically, Stripe does so
     * next, unless `auto_advance` is false.
     */
    finalizeInvoice: post('/v1/invoices/{invoice}/finalize', InvoiceFinalizeInvoiceParams, Invoice, settles),
    /**
     * Charges the customer for an invoice at once; a draft is finalized first, and what is declined stays open. With
     * `paid_out_of_band: true` the invoice is only marked as paid.
     */
    pay: post('/v1/invoices/{invoice}/pay', InvoicePayParams, Invoice, settles),
    /**
     * Counts a payment intent or payment record towards an open invoice: at once if it has succeeded, else when it
     * does. No call takes it off again.
     */
    attachPayment: post('/v1/invoices/{invoice}/attach_payment', InvoiceAttachPaymentParams, Invoice, settles),
    /**
     * Emails an invoice to the customer, outside of the automatic schedule; a draft is finalized first. With a test key
     * no email goes out.
     */
    sendInvoice: post('/v1/invoices/{invoice}/send', InvoiceSendInvoiceParams, Invoice, settles),
    /**
     * Cancels a finalized, unpaid invoice for good: it stays on record, but nobody owes it. Customer balance that was
     * used for it is given back.
     */
    voidInvoice: post('/v1/invoices/{invoice}/void', InvoiceVoidInvoiceParams, Invoice, settles),
    /** Writes an open invoice off as a bad debt. It can still be paid or voided, but never be open again. */
    markUncollectible: post('/v1/invoices/{invoice}/mark_uncollectible', InvoiceMarkUncollectibleParams, Invoice, {
      effect: 'destructive',
    }),

    /** Lists an invoice's lines, of which the invoice itself holds only the first few. */
    listLineItems: list('/v1/invoices/{invoice}/lines', InvoiceListLineItemsParams, InvoiceLineItem),
    /** Changes one line of a draft, and with it what the customer will owe. */
    updateLineItem: post('/v1/invoices/{invoice}/lines/{line}', InvoiceUpdateLineItemParams, InvoiceLineItem, {
      effect: 'write',
    }),
    /** Adds several lines to a draft at once: new ones, or invoice items that wait for an invoice. */
    addLines: post('/v1/invoices/{invoice}/add_lines', InvoiceAddLinesParams, Invoice, { effect: 'write' }),
    /** Changes several lines of a draft at once. */
    updateLines: post('/v1/invoices/{invoice}/update_lines', InvoiceUpdateLinesParams, Invoice, { effect: 'write' }),
    /**
     * Takes lines off a draft. With `behavior: 'delete'` their invoice items are gone for good, with `unassign` they
     * wait for another invoice.
     */
    removeLines: post('/v1/invoices/{invoice}/remove_lines', InvoiceRemoveLinesParams, Invoice, {
      effect: 'destructive',
    }),
  },
);
