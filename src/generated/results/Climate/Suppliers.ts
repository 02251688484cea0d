// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Climate/Suppliers.ts';

export const ClimateSupplier: Schema<types.ClimateSupplier> = result<types.ClimateSupplier>("id:s object:'climate.supplier' info_url:s livemode:b locations:[(city:~s country:s latitude:~n longitude:~n region:~s)] name:s removal_pathway:s");
export type ClimateSupplier = types.ClimateSupplier;
