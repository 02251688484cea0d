// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/Prices.ts';

export const DeletedPrice: Schema<types.DeletedPrice> = result<types.DeletedPrice>("id:s object:'price' deleted:!");
export const Price: Schema<types.Price> = result<types.Price>("id:s object:'price' active:b billing_scheme:s created:i currency:s currency_options?:{(custom_unit_amount:~(maximum:~i minimum:~i preset:~i) tax_behavior:~s tiers?:[(flat_amount:~i flat_amount_decimal:~s unit_amount:~i unit_amount_decimal:~s up_to:~i)] unit_amount:~i unit_amount_decimal:~s)} custom_unit_amount:~(maximum:~i minimum:~i preset:~i) livemode:b lookup_key:~s metadata:{s} nickname:~s product:@product recurring:~(interval:s interval_count:i meter:~s trial_period_days:~i usage_type:s) tax_behavior:~s tiers?:[(flat_amount:~i flat_amount_decimal:~s unit_amount:~i unit_amount_decimal:~s up_to:~i)] tiers_mode:~s transform_quantity:~(divide_by:i round:s) type:s unit_amount:~i unit_amount_decimal:~s");
export type DeletedPrice = types.DeletedPrice;
export type Price = types.Price;
