// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { params } from '../../core/shape.ts';
import type * as types from '../types/Coupons.ts';
import { AccountCreateLoginLinkParamsShape, AccountCreateParams_Settings_PaypayPayments_Site_AccessibleShape, AccountListParamsShape } from './shared.ts';

export const CouponCreateParams: Schema<types.CouponCreateParams> = params<types.CouponCreateParams>('amount_off?:i applies_to?:(products?:[s]) currency?:s currency_options?:{(amount_off:i)} duration?:<forever/once/repeating> duration_in_months?:i expand?:[s] id?:s max_redemptions?:i metadata?:%{~s|n} name?:s percent_off?:n redeem_by?:t');
export const CouponUpdateParams: Schema<types.CouponUpdateParams> = params<types.CouponUpdateParams>('currency_options?:{(amount_off:i)} expand?:[s] metadata?:%{~s|n} name?:s');
export const CouponDeleteParams: Schema<types.CouponDeleteParams> = AccountCreateParams_Settings_PaypayPayments_Site_AccessibleShape;
export const CouponListParams: Schema<types.CouponListParams> = AccountListParamsShape;
export const CouponRetrieveParams: Schema<types.CouponRetrieveParams> = AccountCreateLoginLinkParamsShape;
export type CouponCreateParams = types.CouponCreateParams;
export type CouponDeleteParams = types.CouponDeleteParams;
export type CouponListParams = types.CouponListParams;
export type CouponRetrieveParams = types.CouponRetrieveParams;
export type CouponUpdateParams = types.CouponUpdateParams;
