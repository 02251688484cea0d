// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Climate/Products.ts';

export const ClimateProduct: Schema<types.ClimateProduct> = result<types.ClimateProduct>("id:s object:'climate.product' created:i current_prices_per_metric_ton:{(amount_fees:i amount_subtotal:i amount_total:i)} delivery_year:~i livemode:b metric_tons_available:s name:s suppliers:[^climate.supplier]");
export type ClimateProduct = types.ClimateProduct;
