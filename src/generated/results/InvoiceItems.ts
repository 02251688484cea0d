// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/InvoiceItems.ts';
import { Account_Controller_StripeDashboardShape, CreditNote_DiscountAmountShape, InvoiceItem_PeriodShape, InvoiceItem_PricingShape, InvoiceItem_ProrationDetails_CreditedItems_InvoiceLineItemDetailsShape } from './shared.ts';

export const DeletedInvoiceItem: Schema<types.DeletedInvoiceItem> = result<types.DeletedInvoiceItem>("id:s object:'invoiceitem' deleted:!");
const InvoiceItem_Parent_SubscriptionDetailsShape = result<never>('subscription:s subscription_item?:s');
const InvoiceItem_ParentShape = result<never>('subscription_details:~$0 type:s', InvoiceItem_Parent_SubscriptionDetailsShape);
const InvoiceItem_ProrationDetails_CreditedItemsShape = result<never>('invoice_item?:s invoice_line_item_details?:$0 type:s', InvoiceItem_ProrationDetails_CreditedItems_InvoiceLineItemDetailsShape);
const InvoiceItem_ProrationDetailsShape = result<never>('credited_items:~$0 discount_amounts:[$1]', InvoiceItem_ProrationDetails_CreditedItemsShape, CreditNote_DiscountAmountShape);
export const InvoiceItem: Schema<types.InvoiceItem> = result<types.InvoiceItem>("id:s object:'invoiceitem' amount:i currency:s customer:@customer customer_account:~s date:i description:~s discountable:b discounts:~[@discount] frozen_fields?:[s] invoice:~@invoice invoicing_rules?:[$0] livemode:b metadata:~{s} net_amount?:i parent:~$1 period:$2 pricing:~$3 proration:b proration_details?:$4 quantity:i quantity_decimal:s tax_rates:~[^tax_rate] test_clock:~@test_helpers.test_clock", Account_Controller_StripeDashboardShape, InvoiceItem_ParentShape, InvoiceItem_PeriodShape, InvoiceItem_PricingShape, InvoiceItem_ProrationDetailsShape);
export type DeletedInvoiceItem = types.DeletedInvoiceItem;
export type InvoiceItem = types.InvoiceItem;
