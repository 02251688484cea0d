// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/Coupons.ts';

const Coupon_AppliesToShape = result<never>('products:[s]');
const Coupon_CurrencyOptionsShape = result<never>('amount_off:i');
export const Coupon: Schema<types.Coupon> = result<types.Coupon>("id:s object:'coupon' amount_off:~i applies_to?:$0 created:i currency:~s currency_options?:{$1} duration:s duration_in_months:~i livemode:b max_redemptions:~i metadata:~{s} name:~s percent_off:~n redeem_by:~i times_redeemed:i valid:b", Coupon_AppliesToShape, Coupon_CurrencyOptionsShape);
export const DeletedCoupon: Schema<types.DeletedCoupon> = result<types.DeletedCoupon>("id:s object:'coupon' deleted:!");
export type Coupon = types.Coupon;
export type DeletedCoupon = types.DeletedCoupon;
