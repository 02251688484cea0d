// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { params } from '../../core/shape.ts';
import type * as types from '../types/InvoiceItems.ts';
import { AccountCreateLoginLinkParamsShape, AccountCreateParams_Settings_PaypayPayments_Site_AccessibleShape, InvoiceAddLinesParams_Line_DiscountShape, InvoiceCreatePreviewParams_InvoiceItem_PriceDataShape, RangeQueryParamShape } from './shared.ts';

export const InvoiceItemCreateParams: Schema<types.InvoiceItemCreateParams> = params<types.InvoiceItemCreateParams>('amount?:i currency?:s customer?:s customer_account?:s description?:s discountable?:b discounts?:%[$0] expand?:[s] invoice?:s metadata?:%{~s|n} period?:(end:t start:t) price_data?:$1 pricing?:(price?:s) quantity?:i quantity_decimal?:s subscription?:s tax_behavior?:<exclusive/inclusive/unspecified> tax_code?:%s tax_rates?:[s] unit_amount_decimal?:s', InvoiceAddLinesParams_Line_DiscountShape, InvoiceCreatePreviewParams_InvoiceItem_PriceDataShape);
export const InvoiceItemListParams: Schema<types.InvoiceItemListParams> = params<types.InvoiceItemListParams>('ending_before?:s limit?:i1-100 starting_after?:s created?:$0|t customer?:s customer_account?:s expand?:[s] invoice?:s pending?:b', RangeQueryParamShape);
export const InvoiceItemUpdateParams: Schema<types.InvoiceItemUpdateParams> = params<types.InvoiceItemUpdateParams>("amount?:i description?:s discountable?:b discounts?:%[$0] expand?:[s] invoicing_rules?:'' metadata?:%{~s|n} period?:(end:t start:t) price_data?:$1 pricing?:(price?:s) quantity?:i quantity_decimal?:s tax_behavior?:<exclusive/inclusive/unspecified> tax_code?:%s tax_rates?:%[s] unit_amount_decimal?:s", InvoiceAddLinesParams_Line_DiscountShape, InvoiceCreatePreviewParams_InvoiceItem_PriceDataShape);
export const InvoiceItemDeleteParams: Schema<types.InvoiceItemDeleteParams> = AccountCreateParams_Settings_PaypayPayments_Site_AccessibleShape;
export const InvoiceItemRetrieveParams: Schema<types.InvoiceItemRetrieveParams> = AccountCreateLoginLinkParamsShape;
export type InvoiceItemCreateParams = types.InvoiceItemCreateParams;
export type InvoiceItemDeleteParams = types.InvoiceItemDeleteParams;
export type InvoiceItemListParams = types.InvoiceItemListParams;
export type InvoiceItemRetrieveParams = types.InvoiceItemRetrieveParams;
export type InvoiceItemUpdateParams = types.InvoiceItemUpdateParams;
