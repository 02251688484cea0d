// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { params } from '../../core/shape.ts';
import type * as types from '../types/PromotionCodes.ts';
import { AccountCreateLoginLinkParamsShape, RangeQueryParamShape } from './shared.ts';

export const PromotionCodeCreateParams: Schema<types.PromotionCodeCreateParams> = params<types.PromotionCodeCreateParams>("promotion:(coupon?:s type:'coupon') active?:b code?:s customer?:s customer_account?:s expand?:[s] expires_at?:t max_redemptions?:i metadata?:{~s|n} restrictions?:(currency_options?:{(minimum_amount?:i)} first_time_transaction?:b minimum_amount?:i minimum_amount_currency?:s)");
export const PromotionCodeListParams: Schema<types.PromotionCodeListParams> = params<types.PromotionCodeListParams>('ending_before?:s limit?:i1-100 starting_after?:s active?:b code?:s coupon?:s created?:$0|t customer?:s customer_account?:s expand?:[s]', RangeQueryParamShape);
export const PromotionCodeUpdateParams: Schema<types.PromotionCodeUpdateParams> = params<types.PromotionCodeUpdateParams>('active?:b expand?:[s] metadata?:%{~s|n} restrictions?:(currency_options?:{(minimum_amount?:i)})');
export const PromotionCodeRetrieveParams: Schema<types.PromotionCodeRetrieveParams> = AccountCreateLoginLinkParamsShape;
export type PromotionCodeCreateParams = types.PromotionCodeCreateParams;
export type PromotionCodeListParams = types.PromotionCodeListParams;
export type PromotionCodeRetrieveParams = types.PromotionCodeRetrieveParams;
export type PromotionCodeUpdateParams = types.PromotionCodeUpdateParams;
