// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/LineItems.ts';

export const LineItem: Schema<types.LineItem> = result<types.LineItem>("id:s object:'item' adjustable_quantity:~(enabled:b maximum:~i minimum:~i) amount_discount:i amount_subtotal:i amount_tax:i amount_total:i currency:s description:~s discounts?:[(amount:i discount:^discount)] metadata:~{s} price:~^price quantity:~i taxes?:[(amount:i rate:^tax_rate taxability_reason:~s taxable_amount:~i)]");
export type LineItem = types.LineItem;
