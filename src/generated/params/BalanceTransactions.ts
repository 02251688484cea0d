// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { params } from '../../core/shape.ts';
import type * as types from '../types/BalanceTransactions.ts';
import { AccountCreateLoginLinkParamsShape, RangeQueryParamShape } from './shared.ts';

export const BalanceTransactionListParams: Schema<types.BalanceTransactionListParams> = params<types.BalanceTransactionListParams>('ending_before?:s limit?:i1-100 starting_after?:s created?:$0|t currency?:s expand?:[s] payout?:s source?:s type?:s', RangeQueryParamShape);
export const BalanceTransactionRetrieveParams: Schema<types.BalanceTransactionRetrieveParams> = AccountCreateLoginLinkParamsShape;
export type BalanceTransactionListParams = types.BalanceTransactionListParams;
export type BalanceTransactionRetrieveParams = types.BalanceTransactionRetrieveParams;
