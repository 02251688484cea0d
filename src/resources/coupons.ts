import { del, get, list, post, resource } from '../core/action.ts';
import {
  CouponCreateParams,
  CouponDeleteParams,
  CouponListParams,
  CouponRetrieveParams,
  CouponUpdateParams,
} from '../generated/params/Coupons.ts';
import { Coupon, DeletedCoupon } from '../generated/results/Coupons.ts';

/** Discounts to give to customers. */
export const coupons = resource(
  { name: 'coupons', permission: 'Coupons' },
  {
    /** Adds a coupon. What it takes off, for how long and from which products can never be changed. */
    create: post('/v1/coupons', CouponCreateParams, Coupon, { effect: 'write' }),
    /** Reads one coupon. */
    retrieve: get('/v1/coupons/{coupon}', CouponRetrieveParams, Coupon),
    /** Changes a coupon's name, metadata or amounts in further currencies; its terms stay. */
    update: post('/v1/coupons/{coupon}', CouponUpdateParams, Coupon, { effect: 'write' }),
    /**
     * Deletes a coupon for good: nobody can redeem it any more, not by its promotion codes either. Who has the discount
     * keeps it.
     */
    del: del('/v1/coupons/{coupon}', CouponDeleteParams, DeletedCoupon),
    /** Lists coupons, newest first. */
    list: list('/v1/coupons', CouponListParams, Coupon),
  },
);
