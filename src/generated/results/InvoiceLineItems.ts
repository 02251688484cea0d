// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/InvoiceLineItems.ts';
import { CreditNote_DiscountAmountShape, CreditNote_TotalTaxShape, InvoiceItem_PeriodShape, InvoiceItem_PricingShape, InvoiceItem_ProrationDetails_CreditedItems_InvoiceLineItemDetailsShape, Invoice_TotalPretaxCreditAmountShape } from './shared.ts';

const InvoiceLineItem_Parent_InvoiceItemDetails_ProrationDetailsShape = result<never>('credited_items:~$0', InvoiceItem_ProrationDetails_CreditedItems_InvoiceLineItemDetailsShape);
const InvoiceLineItem_Parent_InvoiceItemDetailsShape = result<never>('invoice_item:s proration:b proration_details:~$0 subscription:~s', InvoiceLineItem_Parent_InvoiceItemDetails_ProrationDetailsShape);
const InvoiceLineItem_Parent_SubscriptionItemDetailsShape = result<never>('invoice_item:~s proration:b proration_details:~$0 subscription:~s subscription_item:s', InvoiceLineItem_Parent_InvoiceItemDetails_ProrationDetailsShape);
const InvoiceLineItem_ParentShape = result<never>('invoice_item_details:~$0 subscription_item_details:~$1 type:s', InvoiceLineItem_Parent_InvoiceItemDetailsShape, InvoiceLineItem_Parent_SubscriptionItemDetailsShape);
export const InvoiceLineItem: Schema<types.InvoiceLineItem> = result<types.InvoiceLineItem>("id:s object:'line_item' amount:i currency:s description:~s discount_amounts:~[$0] discountable:b discounts:[@discount] invoice:~s livemode:b metadata:{s} parent:~$1 period:$2 pretax_credit_amounts:~[$3] pricing:~$4 quantity:~i quantity_decimal:~s subscription:~@subscription subtotal:i taxes:~[$5]", CreditNote_DiscountAmountShape, InvoiceLineItem_ParentShape, InvoiceItem_PeriodShape, Invoice_TotalPretaxCreditAmountShape, InvoiceItem_PricingShape, CreditNote_TotalTaxShape);
export type InvoiceLineItem = types.InvoiceLineItem;
