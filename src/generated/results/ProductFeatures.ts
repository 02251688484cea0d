// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/ProductFeatures.ts';

export const DeletedProductFeature: Schema<types.DeletedProductFeature> = result<types.DeletedProductFeature>("id:s object:'product_feature' deleted:!");
export const ProductFeature: Schema<types.ProductFeature> = result<types.ProductFeature>("id:s object:'product_feature' entitlement_feature:^entitlements.feature livemode:b");
export type DeletedProductFeature = types.DeletedProductFeature;
export type ProductFeature = types.ProductFeature;
