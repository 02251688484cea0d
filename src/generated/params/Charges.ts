// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { params } from '../../core/shape.ts';
import type * as types from '../types/Charges.ts';
import { AccountCreateLoginLinkParamsShape, ChargeCreateParams_ShippingShape, ChargeSearchParamsShape, RangeQueryParamShape } from './shared.ts';

export const ChargeCaptureParams: Schema<types.ChargeCaptureParams> = params<types.ChargeCaptureParams>('amount?:i application_fee?:i application_fee_amount?:i expand?:[s] receipt_email?:s statement_descriptor?:s statement_descriptor_suffix?:s transfer_data?:(amount?:i) transfer_group?:s');
export const ChargeCreateParams: Schema<types.ChargeCreateParams> = params<types.ChargeCreateParams>('amount?:i application_fee?:i application_fee_amount?:i capture?:b currency?:s customer?:s description?:s destination?:(account:s amount?:i) expand?:[s] metadata?:%{~s|n} on_behalf_of?:s radar_options?:(session?:s) receipt_email?:s shipping?:$0 source?:s statement_descriptor?:s statement_descriptor_suffix?:s transfer_data?:(amount?:i description?:s destination:s) transfer_group?:s', ChargeCreateParams_ShippingShape);
export const ChargeListParams: Schema<types.ChargeListParams> = params<types.ChargeListParams>('ending_before?:s limit?:i1-100 starting_after?:s created?:$0|t customer?:s expand?:[s] payment_intent?:s transfer_group?:s', RangeQueryParamShape);
export const ChargeUpdateParams: Schema<types.ChargeUpdateParams> = params<types.ChargeUpdateParams>('customer?:s description?:s expand?:[s] fraud_details?:(user_report:%<fraudulent/safe>) metadata?:%{~s|n} receipt_email?:s shipping?:$0 transfer_group?:s', ChargeCreateParams_ShippingShape);
export const ChargeRetrieveParams: Schema<types.ChargeRetrieveParams> = AccountCreateLoginLinkParamsShape;
export const ChargeSearchParams: Schema<types.ChargeSearchParams> = ChargeSearchParamsShape;
export type ChargeCaptureParams = types.ChargeCaptureParams;
export type ChargeCreateParams = types.ChargeCreateParams;
export type ChargeListParams = types.ChargeListParams;
export type ChargeRetrieveParams = types.ChargeRetrieveParams;
export type ChargeSearchParams = types.ChargeSearchParams;
export type ChargeUpdateParams = types.ChargeUpdateParams;
