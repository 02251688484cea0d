// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { params } from '../../core/shape.ts';
import type * as types from '../types/CreditNotes.ts';
import { AccountCreateLoginLinkParamsShape, CheckoutSessionListLineItemsParamsShape, RangeQueryParamShape } from './shared.ts';

const CreditNoteCreateParams_LineShape = params<never>('amount?:i description?:s invoice_line_item?:s metadata?:{~s|n} quantity?:i tax_amounts?:%[(amount:i tax_rate:s taxable_amount:i)] tax_rates?:%[s] type:<custom_line_item/invoice_line_item> unit_amount?:i unit_amount_decimal?:s');
const CreditNoteCreateParamsShape = params<never>('invoice:s amount?:i credit_amount?:i effective_at?:t email_type?:<credit_note/none> expand?:[s] lines?:[$0] memo?:s metadata?:{~s|n} out_of_band_amount?:i reason?:<duplicate/fraudulent/order_change/product_unsatisfactory> refund_amount?:i refunds?:[(amount_refunded?:i payment_record_refund?:(payment_record:s refund_group:s) refund?:s type?:<payment_record_refund/refund>)] shipping_cost?:(shipping_rate?:s)', CreditNoteCreateParams_LineShape);
export const CreditNoteListParams: Schema<types.CreditNoteListParams> = params<types.CreditNoteListParams>('ending_before?:s limit?:i1-100 starting_after?:s created?:$0|t customer?:s customer_account?:s expand?:[s] invoice?:s', RangeQueryParamShape);
export const CreditNoteListPreviewLineItemsParams: Schema<types.CreditNoteListPreviewLineItemsParams> = params<types.CreditNoteListPreviewLineItemsParams>('ending_before?:s limit?:i1-100 starting_after?:s invoice:s amount?:i credit_amount?:i effective_at?:t email_type?:<credit_note/none> expand?:[s] lines?:[$0] memo?:s metadata?:{~s|n} out_of_band_amount?:i reason?:<duplicate/fraudulent/order_change/product_unsatisfactory> refund_amount?:i refunds?:[(amount_refunded?:i payment_record_refund?:(payment_record:s refund_group:s) refund?:s type?:<payment_record_refund/refund>)] shipping_cost?:(shipping_rate?:s)', CreditNoteCreateParams_LineShape);
export const CreditNoteUpdateParams: Schema<types.CreditNoteUpdateParams> = params<types.CreditNoteUpdateParams>('expand?:[s] memo?:s metadata?:{~s|n}');
export const CreditNoteCreateParams: Schema<types.CreditNoteCreateParams> = CreditNoteCreateParamsShape;
export const CreditNoteListLineItemsParams: Schema<types.CreditNoteListLineItemsParams> = CheckoutSessionListLineItemsParamsShape;
export const CreditNotePreviewParams: Schema<types.CreditNotePreviewParams> = CreditNoteCreateParamsShape;
export const CreditNoteRetrieveParams: Schema<types.CreditNoteRetrieveParams> = AccountCreateLoginLinkParamsShape;
export const CreditNoteVoidCreditNoteParams: Schema<types.CreditNoteVoidCreditNoteParams> = AccountCreateLoginLinkParamsShape;
export type CreditNoteCreateParams = types.CreditNoteCreateParams;
export type CreditNoteListLineItemsParams = types.CreditNoteListLineItemsParams;
export type CreditNoteListParams = types.CreditNoteListParams;
export type CreditNoteListPreviewLineItemsParams = types.CreditNoteListPreviewLineItemsParams;
export type CreditNotePreviewParams = types.CreditNotePreviewParams;
export type CreditNoteRetrieveParams = types.CreditNoteRetrieveParams;
export type CreditNoteUpdateParams = types.CreditNoteUpdateParams;
export type CreditNoteVoidCreditNoteParams = types.CreditNoteVoidCreditNoteParams;
