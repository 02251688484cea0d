import { del, get, list, post, resource } from '../core/action.ts';
import {
  InvoiceItemCreateParams,
  InvoiceItemDeleteParams,
  InvoiceItemListParams,
  InvoiceItemRetrieveParams,
  InvoiceItemUpdateParams,
} from '../generated/params/InvoiceItems.ts';
import { DeletedInvoiceItem, InvoiceItem } from '../generated/results/InvoiceItems.ts';
import { oneUnitAmountInData } from '../rules/amounts.ts';

/** Amounts to be put on an invoice. */
export const invoiceItems = resource(
  { name: 'invoiceItems', permission: 'Invoices' },
  {
    /**
     * Adds an amount to the draft given as `invoice`, else to the customer's next invoice, which a subscription may
     * make and charge by itself. A negative amount is a credit.
     */
    create: post('/v1/invoiceitems', InvoiceItemCreateParams, InvoiceItem, {
      effect: 'write',
      rules: [oneUnitAmountInData],
    }),
    /** Reads one invoice item. */
    retrieve: get('/v1/invoiceitems/{invoiceitem}', InvoiceItemRetrieveParams, InvoiceItem),
    /** Changes an amount or what it is for, as long as its invoice is a draft or yet to come. */
    update: post('/v1/invoiceitems/{invoiceitem}', InvoiceItemUpdateParams, InvoiceItem, {
      effect: 'write',
      rules: [oneUnitAmountInData],
    }),
    /** Deletes an amount for good, as long as its invoice is a draft or yet to come. */
    del: del('/v1/invoiceitems/{invoiceitem}', InvoiceItemDeleteParams, DeletedInvoiceItem),
    /** Lists invoice items, newest first; with `pending: true`, only those that wait for an invoice. */
    list: list('/v1/invoiceitems', InvoiceItemListParams, InvoiceItem),
  },
);
