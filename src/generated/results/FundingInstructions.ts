// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/FundingInstructions.ts';
import { FundingInstructions_BankTransfer_FinancialAddressShape } from './shared.ts';

export const FundingInstructions: Schema<types.FundingInstructions> = result<types.FundingInstructions>("object:'funding_instructions' bank_transfer:(country:s financial_addresses:[$0] type:s) currency:s funding_type:s livemode:b", FundingInstructions_BankTransfer_FinancialAddressShape);
export type FundingInstructions = types.FundingInstructions;
