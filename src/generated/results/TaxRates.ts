// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/TaxRates.ts';

export const TaxRate: Schema<types.TaxRate> = result<types.TaxRate>("id:s object:'tax_rate' active:b country:~s created:i description:~s display_name:s effective_percentage:~n flat_amount:~(amount:i currency:s) inclusive:b jurisdiction:~s jurisdiction_level:~s livemode:b metadata:~{s} percentage:n rate_type:~s state:~s tax_type:~s");
export type TaxRate = types.TaxRate;
