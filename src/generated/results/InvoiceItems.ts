// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/InvoiceItems.ts';

export const DeletedInvoiceItem: Schema<types.DeletedInvoiceItem> = result<types.DeletedInvoiceItem>("id:s object:'invoiceitem' deleted:!");
export const InvoiceItem: Schema<types.InvoiceItem> = result<types.InvoiceItem>("id:s object:'invoiceitem' amount:i currency:s customer:@customer customer_account:~s date:i description:~s discountable:b discounts:~[@discount] frozen_fields?:[s] invoice:~@invoice invoicing_rules?:[(type:s)] livemode:b metadata:~{s} net_amount?:i parent:~(subscription_details:~(subscription:s subscription_item?:s) type:s) period:(end:i start:i) pricing:~(price_details?:(price:@price product:s) type:s unit_amount_decimal:~s) proration:b proration_details?:(credited_items:~(invoice_item?:s invoice_line_item_details?:(invoice:s invoice_line_items:[s]) type:s) discount_amounts:[(amount:i discount:@discount)]) quantity:i quantity_decimal:s tax_rates:~[^tax_rate] test_clock:~@test_helpers.test_clock");
export type DeletedInvoiceItem = types.DeletedInvoiceItem;
export type InvoiceItem = types.InvoiceItem;
