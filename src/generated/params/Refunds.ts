// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { params } from '../../core/shape.ts';
import type * as types from '../types/Refunds.ts';
import { AccountCreateLoginLinkParamsShape, DisputeListParamsShape, PayoutUpdateParamsShape } from './shared.ts';

export const RefundCreateParams: Schema<types.RefundCreateParams> = params<types.RefundCreateParams>("amount?:i charge?:s currency?:s customer?:s expand?:[s] instructions_email?:s metadata?:%{~s|n} origin?:'customer_balance' payment_intent?:s reason?:<duplicate/fraudulent/requested_by_customer> refund_application_fee?:b reverse_transfer?:b");
export const RefundCancelParams: Schema<types.RefundCancelParams> = AccountCreateLoginLinkParamsShape;
export const RefundListParams: Schema<types.RefundListParams> = DisputeListParamsShape;
export const RefundRetrieveParams: Schema<types.RefundRetrieveParams> = AccountCreateLoginLinkParamsShape;
export const RefundUpdateParams: Schema<types.RefundUpdateParams> = PayoutUpdateParamsShape;
export type RefundCancelParams = types.RefundCancelParams;
export type RefundCreateParams = types.RefundCreateParams;
export type RefundListParams = types.RefundListParams;
export type RefundRetrieveParams = types.RefundRetrieveParams;
export type RefundUpdateParams = types.RefundUpdateParams;
