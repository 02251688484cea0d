// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/Coupons.ts';

export const Coupon: Schema<types.Coupon> = result<types.Coupon>("id:s object:'coupon' amount_off:~i applies_to?:(products:[s]) created:i currency:~s currency_options?:{(amount_off:i)} duration:s duration_in_months:~i livemode:b max_redemptions:~i metadata:~{s} name:~s percent_off:~n redeem_by:~i times_redeemed:i valid:b");
export const DeletedCoupon: Schema<types.DeletedCoupon> = result<types.DeletedCoupon>("id:s object:'coupon' deleted:!");
export type Coupon = types.Coupon;
export type DeletedCoupon = types.DeletedCoupon;
