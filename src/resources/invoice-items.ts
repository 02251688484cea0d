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

/** Amounts that wait for a customer's next invoice, or stand on one. */
export const invoiceItems = resource(
  { name: 'invoiceItems', permission: 'Invoices' },
  {
    /** Puts an amount on a draft, or on the customer's next invoice; a negative one lowers it. */
    create: post('/v1/invoiceitems', InvoiceItemCreateParams, InvoiceItem, {
      effect: 'write',
      rules: [oneUnitAmountInData],
    }),
    /** Reads one invoice item. */
    retrieve: get('/v1/invoiceitems/{invoiceitem}', InvoiceItemRetrieveParams, InvoiceItem),
    /** Changes an invoice item whose invoice is not finalized yet. */
    update: post('/v1/invoiceitems/{invoiceitem}', InvoiceItemUpdateParams, InvoiceItem, {
      effect: 'write',
      rules: [oneUnitAmountInData],
    }),
    /** Removes an invoice item whose invoice is not finalized yet. */
    del: del('/v1/invoiceitems/{invoiceitem}', InvoiceItemDeleteParams, DeletedInvoiceItem),
    /** Lists invoice items, newest first. */
    list: list('/v1/invoiceitems', InvoiceItemListParams, InvoiceItem),
  },
);
