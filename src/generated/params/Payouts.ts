// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { params } from '../../core/shape.ts';
import type * as types from '../types/Payouts.ts';
import { AccountCreateLoginLinkParamsShape, PayoutUpdateParamsShape, RangeQueryParamShape } from './shared.ts';

export const PayoutCreateParams: Schema<types.PayoutCreateParams> = params<types.PayoutCreateParams>('amount:i currency:s description?:s destination?:s expand?:[s] metadata?:{~s|n} method?:<instant/standard> payout_method?:s source_type?:<bank_account/card/fpx> statement_descriptor?:s22');
export const PayoutListParams: Schema<types.PayoutListParams> = params<types.PayoutListParams>('ending_before?:s limit?:i1-100 starting_after?:s arrival_date?:$0|t created?:$0|t destination?:s expand?:[s] status?:s', RangeQueryParamShape);
export const PayoutReverseParams: Schema<types.PayoutReverseParams> = params<types.PayoutReverseParams>('expand?:[s] metadata?:{~s|n}');
export const PayoutCancelParams: Schema<types.PayoutCancelParams> = AccountCreateLoginLinkParamsShape;
export const PayoutRetrieveParams: Schema<types.PayoutRetrieveParams> = AccountCreateLoginLinkParamsShape;
export const PayoutUpdateParams: Schema<types.PayoutUpdateParams> = PayoutUpdateParamsShape;
export type PayoutCancelParams = types.PayoutCancelParams;
export type PayoutCreateParams = types.PayoutCreateParams;
export type PayoutListParams = types.PayoutListParams;
export type PayoutRetrieveParams = types.PayoutRetrieveParams;
export type PayoutReverseParams = types.PayoutReverseParams;
export type PayoutUpdateParams = types.PayoutUpdateParams;
