// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Treasury/FinancialAccountFeatures.ts';

const TreasuryFinancialAccountFeatures_CardIssuingShape = result<never>('requested:b status:s status_details:[(code:s resolution:~s restriction?:s)]');
export const TreasuryFinancialAccountFeatures: Schema<types.TreasuryFinancialAccountFeatures> = result<types.TreasuryFinancialAccountFeatures>("object:'treasury.financial_account_features' card_issuing?:$0 deposit_insurance?:$0 financial_addresses?:(aba?:$0) inbound_transfers?:(ach?:$0) intra_stripe_flows?:$0 outbound_payments?:(ach?:$0 us_domestic_wire?:$0) outbound_transfers?:(ach?:$0 us_domestic_wire?:$0)", TreasuryFinancialAccountFeatures_CardIssuingShape);
export type TreasuryFinancialAccountFeatures = types.TreasuryFinancialAccountFeatures;
