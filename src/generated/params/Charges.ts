// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { params } from '../../core/shape.ts';
import type * as types from '../types/Charges.ts';
import { AccountCreateLoginLinkParamsShape, ChargeCaptureParams_TransferDataShape, ChargeCreateParams_RadarOptionsShape, ChargeCreateParams_ShippingShape, ChargeSearchParamsShape, RangeQueryParamShape } from './shared.ts';

export const ChargeCaptureParams: Schema<types.ChargeCaptureParams> = params<types.ChargeCaptureParams>('amount?:i application_fee?:i application_fee_amount?:i expand?:[s] receipt_email?:s statement_descriptor?:s statement_descriptor_suffix?:s transfer_data?:$0 transfer_group?:s', ChargeCaptureParams_TransferDataShape);
const ChargeCreateParams_DestinationShape = params<never>('account:s amount?:i');
const ChargeCreateParams_TransferDataShape = params<never>('amount?:i description?:s destination:s');
export const ChargeCreateParams: Schema<types.ChargeCreateParams> = params<types.ChargeCreateParams>('amount?:i application_fee?:i application_fee_amount?:i capture?:b currency?:s customer?:s description?:s destination?:$0 expand?:[s] metadata?:%{~s|n} on_behalf_of?:s radar_options?:$1 receipt_email?:s shipping?:$2 source?:s statement_descriptor?:s statement_descriptor_suffix?:s transfer_data?:$3 transfer_group?:s', ChargeCreateParams_DestinationShape, ChargeCreateParams_RadarOptionsShape, ChargeCreateParams_ShippingShape, ChargeCreateParams_TransferDataShape);
export const ChargeListParams: Schema<types.ChargeListParams> = params<types.ChargeListParams>('ending_before?:s limit?:i1-100 starting_after?:s created?:$0|t customer?:s expand?:[s] payment_intent?:s transfer_group?:s', RangeQueryParamShape);
const ChargeUpdateParams_FraudDetailsShape = params<never>('user_report:%<fraudulent/safe>');
export const ChargeUpdateParams: Schema<types.ChargeUpdateParams> = params<types.ChargeUpdateParams>('customer?:s description?:s expand?:[s] fraud_details?:$0 metadata?:%{~s|n} receipt_email?:s shipping?:$1 transfer_group?:s', ChargeUpdateParams_FraudDetailsShape, ChargeCreateParams_ShippingShape);
export const ChargeRetrieveParams: Schema<types.ChargeRetrieveParams> = AccountCreateLoginLinkParamsShape;
export const ChargeSearchParams: Schema<types.ChargeSearchParams> = ChargeSearchParamsShape;
export type ChargeCaptureParams = types.ChargeCaptureParams;
export type ChargeCreateParams = types.ChargeCreateParams;
export type ChargeListParams = types.ChargeListParams;
export type ChargeRetrieveParams = types.ChargeRetrieveParams;
export type ChargeSearchParams = types.ChargeSearchParams;
export type ChargeUpdateParams = types.ChargeUpdateParams;
