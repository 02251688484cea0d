import { del, get, list, post, resource } from '../core/action.ts';
import {
  CouponCreateParams,
  CouponDeleteParams,
  CouponListParams,
  CouponRetrieveParams,
  CouponUpdateParams,
} from '../generated/params/Coupons.ts';
import { Coupon, DeletedCoupon } from '../generated/results/Coupons.ts';

/** Discounts, as percentages or amounts, that customers and subscriptions can be given. */
export const coupons = resource(
  { name: 'coupons', permission: 'Coupons' },
  {
    /** Sets up a discount. Its percentage or amount can't be changed later. */
    create: post('/v1/coupons', CouponCreateParams, Coupon, { effect: 'write' }),
    /** Reads one coupon. */
    retrieve: get('/v1/coupons/{coupon}', CouponRetrieveParams, Coupon),
    /** Changes the name, metadata or amounts in more currencies. */
    update: post('/v1/coupons/{coupon}', CouponUpdateParams, Coupon, { effect: 'write' }),
    /** Deletes a coupon: nobody can get it any more, and who has it keeps it. */
    del: del('/v1/coupons/{coupon}', CouponDeleteParams, DeletedCoupon),
    /** Lists coupons, newest first. */
    list: list('/v1/coupons', CouponListParams, Coupon),
  },
);
