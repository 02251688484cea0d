// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { params } from '../../core/shape.ts';
import type * as types from '../types/TaxRates.ts';
import { AccountCreateLoginLinkParamsShape, RangeQueryParamShape } from './shared.ts';

export const TaxRateCreateParams: Schema<types.TaxRateCreateParams> = params<types.TaxRateCreateParams>('display_name:s inclusive:b percentage:n active?:b country?:s description?:s expand?:[s] jurisdiction?:s metadata?:{~s|n} state?:s tax_type?:<admissions_tax/amusement_tax/attendance_tax/communications_tax/digital_excise_tax/entertainment_tax/get_fund/gross_receipts_tax/gst/hospitality_tax/hst/igst/jct/lease_tax/luxury_tax/mass_transit_parking_tax/nhil/parking_tax/pst/qst/resort_tax/retail_delivery_fee/rst/sales_tax/service_tax/tourism_tax/utility_users_tax/vat>');
export const TaxRateListParams: Schema<types.TaxRateListParams> = params<types.TaxRateListParams>('ending_before?:s limit?:i1-100 starting_after?:s active?:b created?:$0|t expand?:[s] inclusive?:b', RangeQueryParamShape);
export const TaxRateUpdateParams: Schema<types.TaxRateUpdateParams> = params<types.TaxRateUpdateParams>('active?:b country?:s description?:s display_name?:s expand?:[s] jurisdiction?:s metadata?:%{~s|n} state?:s tax_type?:<admissions_tax/amusement_tax/attendance_tax/communications_tax/digital_excise_tax/entertainment_tax/get_fund/gross_receipts_tax/gst/hospitality_tax/hst/igst/jct/lease_tax/luxury_tax/mass_transit_parking_tax/nhil/parking_tax/pst/qst/resort_tax/retail_delivery_fee/rst/sales_tax/service_tax/tourism_tax/utility_users_tax/vat>');
export const TaxRateRetrieveParams: Schema<types.TaxRateRetrieveParams> = AccountCreateLoginLinkParamsShape;
export type TaxRateCreateParams = types.TaxRateCreateParams;
export type TaxRateListParams = types.TaxRateListParams;
export type TaxRateRetrieveParams = types.TaxRateRetrieveParams;
export type TaxRateUpdateParams = types.TaxRateUpdateParams;
