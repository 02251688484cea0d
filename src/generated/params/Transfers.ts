// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { params } from '../../core/shape.ts';
import type * as types from '../types/Transfers.ts';
import { AccountCreateLoginLinkParamsShape, CheckoutSessionListLineItemsParamsShape, CustomerUpdateBalanceTransactionParamsShape, PayoutUpdateParamsShape, RangeQueryParamShape } from './shared.ts';

export const TransferCreateParams: Schema<types.TransferCreateParams> = params<types.TransferCreateParams>('currency:s destination:s amount?:i description?:s expand?:[s] metadata?:{~s|n} source_transaction?:s source_type?:<bank_account/card/fpx> transfer_group?:s');
export const TransferCreateReversalParams: Schema<types.TransferCreateReversalParams> = params<types.TransferCreateReversalParams>('amount?:i description?:s expand?:[s] metadata?:%{~s|n} refund_application_fee?:b');
export const TransferListParams: Schema<types.TransferListParams> = params<types.TransferListParams>('ending_before?:s limit?:i1-100 starting_after?:s created?:$0|t destination?:s expand?:[s] transfer_group?:s', RangeQueryParamShape);
export const TransferListReversalsParams: Schema<types.TransferListReversalsParams> = CheckoutSessionListLineItemsParamsShape;
export const TransferRetrieveParams: Schema<types.TransferRetrieveParams> = AccountCreateLoginLinkParamsShape;
export const TransferRetrieveReversalParams: Schema<types.TransferRetrieveReversalParams> = AccountCreateLoginLinkParamsShape;
export const TransferUpdateParams: Schema<types.TransferUpdateParams> = CustomerUpdateBalanceTransactionParamsShape;
export const TransferUpdateReversalParams: Schema<types.TransferUpdateReversalParams> = PayoutUpdateParamsShape;
export type TransferCreateParams = types.TransferCreateParams;
export type TransferCreateReversalParams = types.TransferCreateReversalParams;
export type TransferListParams = types.TransferListParams;
export type TransferListReversalsParams = types.TransferListReversalsParams;
export type TransferRetrieveParams = types.TransferRetrieveParams;
export type TransferRetrieveReversalParams = types.TransferRetrieveReversalParams;
export type TransferUpdateParams = types.TransferUpdateParams;
export type TransferUpdateReversalParams = types.TransferUpdateReversalParams;
