// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { params } from '../../core/shape.ts';
import type * as types from '../types/Coupons.ts';
import { AccountCreateLoginLinkParamsShape, AccountCreateParams_Settings_PaypayPayments_Site_AccessibleShape, AccountListParamsShape } from './shared.ts';

const CouponCreateParams_AppliesToShape = params<never>('products?:[s]');
const CouponCreateParams_CurrencyOptionsShape = params<never>('amount_off:i');
export const CouponCreateParams: Schema<types.CouponCreateParams> = params<types.CouponCreateParams>('amount_off?:i applies_to?:$0 currency?:s currency_options?:{$1} duration?:<forever/once/repeating> duration_in_months?:i expand?:[s] id?:s max_redemptions?:i metadata?:%{~s|n} name?:s percent_off?:n redeem_by?:t', CouponCreateParams_AppliesToShape, CouponCreateParams_CurrencyOptionsShape);
export const CouponUpdateParams: Schema<types.CouponUpdateParams> = params<types.CouponUpdateParams>('currency_options?:{$0} expand?:[s] metadata?:%{~s|n} name?:s', CouponCreateParams_CurrencyOptionsShape);
export const CouponDeleteParams: Schema<types.CouponDeleteParams> = AccountCreateParams_Settings_PaypayPayments_Site_AccessibleShape;
export const CouponListParams: Schema<types.CouponListParams> = AccountListParamsShape;
export const CouponRetrieveParams: Schema<types.CouponRetrieveParams> = AccountCreateLoginLinkParamsShape;
export type CouponCreateParams = types.CouponCreateParams;
export type CouponDeleteParams = types.CouponDeleteParams;
export type CouponListParams = types.CouponListParams;
export type CouponRetrieveParams = types.CouponRetrieveParams;
export type CouponUpdateParams = types.CouponUpdateParams;
