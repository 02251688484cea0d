// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { params } from '../../core/shape.ts';
import type * as types from '../types/TaxRates.ts';
import { AccountCreateLoginLinkParamsShape, InvoiceAddLinesParams_Line_TaxAmount_TaxRateData_tax_type_wordsShape, RangeQueryParamShape } from './shared.ts';

export const TaxRateCreateParams: Schema<types.TaxRateCreateParams> = params<types.TaxRateCreateParams>('display_name:s inclusive:b percentage:n active?:b country?:s description?:s expand?:[s] jurisdiction?:s metadata?:{~s|n} state?:s tax_type?:$0', InvoiceAddLinesParams_Line_TaxAmount_TaxRateData_tax_type_wordsShape);
export const TaxRateListParams: Schema<types.TaxRateListParams> = params<types.TaxRateListParams>('ending_before?:s limit?:i1-100 starting_after?:s active?:b created?:$0|t expand?:[s] inclusive?:b', RangeQueryParamShape);
export const TaxRateUpdateParams: Schema<types.TaxRateUpdateParams> = params<types.TaxRateUpdateParams>('active?:b country?:s description?:s display_name?:s expand?:[s] jurisdiction?:s metadata?:%{~s|n} state?:s tax_type?:$0', InvoiceAddLinesParams_Line_TaxAmount_TaxRateData_tax_type_wordsShape);
export const TaxRateRetrieveParams: Schema<types.TaxRateRetrieveParams> = AccountCreateLoginLinkParamsShape;
export type TaxRateCreateParams = types.TaxRateCreateParams;
export type TaxRateListParams = types.TaxRateListParams;
export type TaxRateRetrieveParams = types.TaxRateRetrieveParams;
export type TaxRateUpdateParams = types.TaxRateUpdateParams;
