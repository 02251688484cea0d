// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { params } from '../../core/shape.ts';
import type * as types from '../types/Products.ts';
import { AccountCreateLoginLinkParamsShape, AccountCreateParams_Settings_PaypayPayments_Site_AccessibleShape, ChargeSearchParamsShape, CheckoutSessionCreateParams_LineItem_PriceData_RecurringShape, CheckoutSessionListLineItemsParamsShape, PriceCreateParams_CurrencyOptionsShape, RangeQueryParamShape } from './shared.ts';

export const ProductCreateFeatureParams: Schema<types.ProductCreateFeatureParams> = params<types.ProductCreateFeatureParams>('entitlement_feature:s expand?:[s]');
export const ProductCreateParams: Schema<types.ProductCreateParams> = params<types.ProductCreateParams>('name:s active?:b default_price_data?:(currency:s currency_options?:{$0} custom_unit_amount?:(enabled:b maximum?:i minimum?:i preset?:i) metadata?:{~s|n} recurring?:$1 tax_behavior?:<exclusive/inclusive/unspecified> unit_amount?:i unit_amount_decimal?:s) description?:s expand?:[s] id?:s images?:[s] marketing_features?:[(name:s80)] metadata?:{~s|n} package_dimensions?:(height:n length:n weight:n width:n) shippable?:b statement_descriptor?:s22 tax_code?:s tax_details?:(performance_location?:s tax_code?:%s) type?:<good/service> unit_label?:s url?:s', PriceCreateParams_CurrencyOptionsShape, CheckoutSessionCreateParams_LineItem_PriceData_RecurringShape);
export const ProductListParams: Schema<types.ProductListParams> = params<types.ProductListParams>('ending_before?:s limit?:i1-100 starting_after?:s active?:b created?:$0|t expand?:[s] ids?:[s] shippable?:b type?:<good/service> url?:s', RangeQueryParamShape);
export const ProductUpdateParams: Schema<types.ProductUpdateParams> = params<types.ProductUpdateParams>('active?:b default_price?:s description?:%s expand?:[s] images?:%[s] marketing_features?:%[(name:s80)] metadata?:%{~s|n} name?:s package_dimensions?:%(height:n length:n weight:n width:n) shippable?:b statement_descriptor?:s22 tax_code?:%s tax_details?:%(performance_location?:s tax_code?:%s) unit_label?:%s url?:%s');
export const ProductDeleteFeatureParams: Schema<types.ProductDeleteFeatureParams> = AccountCreateParams_Settings_PaypayPayments_Site_AccessibleShape;
export const ProductDeleteParams: Schema<types.ProductDeleteParams> = AccountCreateParams_Settings_PaypayPayments_Site_AccessibleShape;
export const ProductListFeaturesParams: Schema<types.ProductListFeaturesParams> = CheckoutSessionListLineItemsParamsShape;
export const ProductRetrieveFeatureParams: Schema<types.ProductRetrieveFeatureParams> = AccountCreateLoginLinkParamsShape;
export const ProductRetrieveParams: Schema<types.ProductRetrieveParams> = AccountCreateLoginLinkParamsShape;
export const ProductSearchParams: Schema<types.ProductSearchParams> = ChargeSearchParamsShape;
export type ProductCreateFeatureParams = types.ProductCreateFeatureParams;
export type ProductCreateParams = types.ProductCreateParams;
export type ProductDeleteFeatureParams = types.ProductDeleteFeatureParams;
export type ProductDeleteParams = types.ProductDeleteParams;
export type ProductListFeaturesParams = types.ProductListFeaturesParams;
export type ProductListParams = types.ProductListParams;
export type ProductRetrieveFeatureParams = types.ProductRetrieveFeatureParams;
export type ProductRetrieveParams = types.ProductRetrieveParams;
export type ProductSearchParams = types.ProductSearchParams;
export type ProductUpdateParams = types.ProductUpdateParams;
