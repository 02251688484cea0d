// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../core/schema.ts';
import { result } from '../../core/shape.ts';
import type * as types from '../types/FundingInstructions.ts';
import { FundingInstructions_BankTransfer_FinancialAddressShape } from './shared.ts';

const FundingInstructions_BankTransferShape = result<never>('country:s financial_addresses:[$0] type:s', FundingInstructions_BankTransfer_FinancialAddressShape);
export const FundingInstructions: Schema<types.FundingInstructions> = result<types.FundingInstructions>("object:'funding_instructions' bank_transfer:$0 currency:s funding_type:s livemode:b", FundingInstructions_BankTransferShape);
export type FundingInstructions = types.FundingInstructions;
