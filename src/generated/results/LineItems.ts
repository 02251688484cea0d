// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/LineItems.ts';
import { CheckoutSession_OptionalItem_AdjustableQuantityShape, CheckoutSession_ShippingCost_TaxShape, CheckoutSession_TotalDetails_Breakdown_DiscountShape } from './shared.ts';

export const LineItem: Schema<types.LineItem> = result<types.LineItem>("id:s object:'item' adjustable_quantity:~$0 amount_discount:i amount_subtotal:i amount_tax:i amount_total:i currency:s description:~s discounts?:[$1] metadata:~{s} price:~^price quantity:~i taxes?:[$2]", CheckoutSession_OptionalItem_AdjustableQuantityShape, CheckoutSession_TotalDetails_Breakdown_DiscountShape, CheckoutSession_ShippingCost_TaxShape);
export type LineItem = types.LineItem;
