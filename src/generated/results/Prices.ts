// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/Prices.ts';
import { Plan_TierShape, Plan_TransformUsageShape } from './shared.ts';

export const DeletedPrice: Schema<types.DeletedPrice> = result<types.DeletedPrice>("id:s object:'price' deleted:!");
const Price_CurrencyOptions_CustomUnitAmountShape = result<never>('maximum:~i minimum:~i preset:~i');
const Price_CurrencyOptionsShape = result<never>('custom_unit_amount:~$0 tax_behavior:~s tiers?:[$1] unit_amount:~i unit_amount_decimal:~s', Price_CurrencyOptions_CustomUnitAmountShape, Plan_TierShape);
const Price_RecurringShape = result<never>('interval:s interval_count:i meter:~s trial_period_days:~i usage_type:s');
export const Price: Schema<types.Price> = result<types.Price>("id:s object:'price' active:b billing_scheme:s created:i currency:s currency_options?:{$0} custom_unit_amount:~$1 livemode:b lookup_key:~s metadata:{s} nickname:~s product:@product recurring:~$2 tax_behavior:~s tiers?:[$3] tiers_mode:~s transform_quantity:~$4 type:s unit_amount:~i unit_amount_decimal:~s", Price_CurrencyOptionsShape, Price_CurrencyOptions_CustomUnitAmountShape, Price_RecurringShape, Plan_TierShape, Plan_TransformUsageShape);
export type DeletedPrice = types.DeletedPrice;
export type Price = types.Price;
