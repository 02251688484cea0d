// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/Discounts.ts';

export const DeletedDiscount: Schema<types.DeletedDiscount> = result<types.DeletedDiscount>("id:s object:'discount' checkout_session:~s customer:~@customer customer_account:~s deleted:! invoice:~s invoice_item:~s promotion_code:~@promotion_code source:(coupon:~@coupon type:s) start:i subscription:~s subscription_item:~s");
export const Discount: Schema<types.Discount> = result<types.Discount>("id:s object:'discount' checkout_session:~s customer:~@customer customer_account:~s end:~i invoice:~s invoice_item:~s promotion_code:~@promotion_code source:(coupon:~@coupon type:s) start:i subscription:~s subscription_item:~s");
export type DeletedDiscount = types.DeletedDiscount;
export type Discount = types.Discount;
