// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/ShippingRates.ts';

const ShippingRate_DeliveryEstimate_MaximumShape = result<never>('unit:s value:i');
const ShippingRate_DeliveryEstimateShape = result<never>('maximum:~$0 minimum:~$0', ShippingRate_DeliveryEstimate_MaximumShape);
const ShippingRate_FixedAmount_CurrencyOptionsShape = result<never>('amount:i tax_behavior:s');
const ShippingRate_FixedAmountShape = result<never>('amount:i currency:s currency_options?:{$0}', ShippingRate_FixedAmount_CurrencyOptionsShape);
export const ShippingRate: Schema<types.ShippingRate> = result<types.ShippingRate>("id:s object:'shipping_rate' active:b created:i delivery_estimate:~$0 display_name:~s fixed_amount?:$1 livemode:b metadata:{s} tax_behavior:~s tax_code:~@tax_code type:s", ShippingRate_DeliveryEstimateShape, ShippingRate_FixedAmountShape);
export type ShippingRate = types.ShippingRate;
