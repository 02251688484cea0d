// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { params } from '../../core/shape.ts';
import type * as types from '../types/Prices.ts';
import { AccountCreateLoginLinkParamsShape, ChargeSearchParamsShape, CheckoutSessionCreateParams_LineItem_PriceData_ProductData_TaxDetailsShape, PriceCreateParams_CurrencyOptionsShape, PriceCreateParams_CurrencyOptions_CustomUnitAmountShape, PriceCreateParams_CurrencyOptions_TierShape, RangeQueryParamShape } from './shared.ts';

const PriceCreateParams_ProductDataShape = params<never>('active?:b id?:s metadata?:{~s|n} name:s statement_descriptor?:s22 tax_code?:s tax_details?:$0 unit_label?:s', CheckoutSessionCreateParams_LineItem_PriceData_ProductData_TaxDetailsShape);
const PriceCreateParams_RecurringShape = params<never>('interval:<day/month/week/year> interval_count?:i meter?:s trial_period_days?:i usage_type?:<licensed/metered>');
const PriceCreateParams_TransformQuantityShape = params<never>('divide_by:i round:<down/up>');
export const PriceCreateParams: Schema<types.PriceCreateParams> = params<types.PriceCreateParams>('currency:s active?:b billing_scheme?:<per_unit/tiered> currency_options?:{$0} custom_unit_amount?:$1 expand?:[s] lookup_key?:s200 metadata?:{~s|n} nickname?:s product?:s product_data?:$2 recurring?:$3 tax_behavior?:<exclusive/inclusive/unspecified> tiers?:[$4] tiers_mode?:<graduated/volume> transfer_lookup_key?:b transform_quantity?:$5 unit_amount?:i unit_amount_decimal?:s', PriceCreateParams_CurrencyOptionsShape, PriceCreateParams_CurrencyOptions_CustomUnitAmountShape, PriceCreateParams_ProductDataShape, PriceCreateParams_RecurringShape, PriceCreateParams_CurrencyOptions_TierShape, PriceCreateParams_TransformQuantityShape);
const PriceListParams_RecurringShape = params<never>('interval?:<day/month/week/year> meter?:s usage_type?:<licensed/metered>');
export const PriceListParams: Schema<types.PriceListParams> = params<types.PriceListParams>('ending_before?:s limit?:i1-100 starting_after?:s active?:b created?:$0|t currency?:s expand?:[s] lookup_keys?:[s] product?:s recurring?:$1 type?:<one_time/recurring>', RangeQueryParamShape, PriceListParams_RecurringShape);
export const PriceUpdateParams: Schema<types.PriceUpdateParams> = params<types.PriceUpdateParams>('active?:b currency_options?:%{$0} expand?:[s] lookup_key?:s200 metadata?:%{~s|n} nickname?:s tax_behavior?:<exclusive/inclusive/unspecified> transfer_lookup_key?:b', PriceCreateParams_CurrencyOptionsShape);
export const PriceRetrieveParams: Schema<types.PriceRetrieveParams> = AccountCreateLoginLinkParamsShape;
export const PriceSearchParams: Schema<types.PriceSearchParams> = ChargeSearchParamsShape;
export type PriceCreateParams = types.PriceCreateParams;
export type PriceListParams = types.PriceListParams;
export type PriceRetrieveParams = types.PriceRetrieveParams;
export type PriceSearchParams = types.PriceSearchParams;
export type PriceUpdateParams = types.PriceUpdateParams;
