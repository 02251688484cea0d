// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/ShippingRates.ts';

export const ShippingRate: Schema<types.ShippingRate> = result<types.ShippingRate>("id:s object:'shipping_rate' active:b created:i delivery_estimate:~(maximum:~(unit:s value:i) minimum:~(unit:s value:i)) display_name:~s fixed_amount?:(amount:i currency:s currency_options?:{(amount:i tax_behavior:s)}) livemode:b metadata:{s} tax_behavior:~s tax_code:~@tax_code type:s");
export type ShippingRate = types.ShippingRate;
