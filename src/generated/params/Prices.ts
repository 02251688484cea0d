// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { params } from '../../core/shape.ts';
import type * as types from '../types/Prices.ts';
import { AccountCreateLoginLinkParamsShape, ChargeSearchParamsShape, PriceCreateParams_CurrencyOptionsShape, RangeQueryParamShape } from './shared.ts';

export const PriceCreateParams: Schema<types.PriceCreateParams> = params<types.PriceCreateParams>("currency:s active?:b billing_scheme?:<per_unit/tiered> currency_options?:{$0} custom_unit_amount?:(enabled:b maximum?:i minimum?:i preset?:i) expand?:[s] lookup_key?:s200 metadata?:{~s|n} nickname?:s product?:s product_data?:(active?:b id?:s metadata?:{~s|n} name:s statement_descriptor?:s22 tax_code?:s tax_details?:(performance_location?:s tax_code?:%s) unit_label?:s) recurring?:(interval:<day/month/week/year> interval_count?:i meter?:s trial_period_days?:i usage_type?:<licensed/metered>) tax_behavior?:<exclusive/inclusive/unspecified> tiers?:[(flat_amount?:i flat_amount_decimal?:s unit_amount?:i unit_amount_decimal?:s up_to:i|'inf')] tiers_mode?:<graduated/volume> transfer_lookup_key?:b transform_quantity?:(divide_by:i round:<down/up>) unit_amount?:i unit_amount_decimal?:s", PriceCreateParams_CurrencyOptionsShape);
export const PriceListParams: Schema<types.PriceListParams> = params<types.PriceListParams>('ending_before?:s limit?:i1-100 starting_after?:s active?:b created?:$0|t currency?:s expand?:[s] lookup_keys?:[s] product?:s recurring?:(interval?:<day/month/week/year> meter?:s usage_type?:<licensed/metered>) type?:<one_time/recurring>', RangeQueryParamShape);
export const PriceUpdateParams: Schema<types.PriceUpdateParams> = params<types.PriceUpdateParams>('active?:b currency_options?:%{$0} expand?:[s] lookup_key?:s200 metadata?:%{~s|n} nickname?:s tax_behavior?:<exclusive/inclusive/unspecified> transfer_lookup_key?:b', PriceCreateParams_CurrencyOptionsShape);
export const PriceRetrieveParams: Schema<types.PriceRetrieveParams> = AccountCreateLoginLinkParamsShape;
export const PriceSearchParams: Schema<types.PriceSearchParams> = ChargeSearchParamsShape;
export type PriceCreateParams = types.PriceCreateParams;
export type PriceListParams = types.PriceListParams;
export type PriceRetrieveParams = types.PriceRetrieveParams;
export type PriceSearchParams = types.PriceSearchParams;
export type PriceUpdateParams = types.PriceUpdateParams;
