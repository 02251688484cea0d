// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/Products.ts';

export const DeletedProduct: Schema<types.DeletedProduct> = result<types.DeletedProduct>("id:s object:'product' deleted:!");
export const Product: Schema<types.Product> = result<types.Product>("id:s object:'product' active:b created:i default_price?:~@price description:~s images:[s] livemode:b marketing_features:[(name?:s)] metadata:{s} name:s package_dimensions:~(height:n length:n weight:n width:n) shippable:~b statement_descriptor?:~s tax_code?:~@tax_code tax_details:~(performance_location:~s tax_code:~s) type:s unit_label?:~s updated:i url:~s");
export type DeletedProduct = types.DeletedProduct;
export type Product = types.Product;
