// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/TaxCodes.ts';

export const TaxCode: Schema<types.TaxCode> = result<types.TaxCode>("id:s object:'tax_code' description:s name:s requirements:~(performance_location:s)");
export type TaxCode = types.TaxCode;
