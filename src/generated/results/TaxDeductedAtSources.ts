// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/TaxDeductedAtSources.ts';

export const TaxDeductedAtSource: Schema<types.TaxDeductedAtSource> = result<types.TaxDeductedAtSource>("id:s object:'tax_deducted_at_source' period_end:i period_start:i tax_deduction_account_number:s");
export type TaxDeductedAtSource = types.TaxDeductedAtSource;
