// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/InvoiceLineItems.ts';
import { CreditNote_TotalTaxShape } from './shared.ts';

export const InvoiceLineItem: Schema<types.InvoiceLineItem> = result<types.InvoiceLineItem>("id:s object:'line_item' amount:i currency:s description:~s discount_amounts:~[(amount:i discount:@discount)] discountable:b discounts:[@discount] invoice:~s livemode:b metadata:{s} parent:~(invoice_item_details:~(invoice_item:s proration:b proration_details:~(credited_items:~(invoice:s invoice_line_items:[s])) subscription:~s) subscription_item_details:~(invoice_item:~s proration:b proration_details:~(credited_items:~(invoice:s invoice_line_items:[s])) subscription:~s subscription_item:s) type:s) period:(end:i start:i) pretax_credit_amounts:~[(amount:i credit_balance_transaction?:~@billing.credit_balance_transaction discount?:@discount type:s)] pricing:~(price_details?:(price:@price product:s) type:s unit_amount_decimal:~s) quantity:~i quantity_decimal:~s subscription:~@subscription subtotal:i taxes:~[$0]", CreditNote_TotalTaxShape);
export type InvoiceLineItem = types.InvoiceLineItem;
