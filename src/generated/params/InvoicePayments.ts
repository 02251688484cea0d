// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { params } from '../../core/shape.ts';
import type * as types from '../types/InvoicePayments.ts';
import { AccountCreateLoginLinkParamsShape, RangeQueryParamShape } from './shared.ts';

export const InvoicePaymentListParams: Schema<types.InvoicePaymentListParams> = params<types.InvoicePaymentListParams>('ending_before?:s limit?:i1-100 starting_after?:s created?:$0|t expand?:[s] invoice?:s payment?:(payment_intent?:s payment_record?:s type:<payment_intent/payment_record>) status?:<canceled/open/paid>', RangeQueryParamShape);
export const InvoicePaymentRetrieveParams: Schema<types.InvoicePaymentRetrieveParams> = AccountCreateLoginLinkParamsShape;
export type InvoicePaymentListParams = types.InvoicePaymentListParams;
export type InvoicePaymentRetrieveParams = types.InvoicePaymentRetrieveParams;
