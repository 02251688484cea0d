// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Treasury/FinancialAccountFeatures.ts';

const TreasuryFinancialAccountFeatures_CardIssuing_StatusDetailShape = result<never>('code:s resolution:~s restriction?:s');
const TreasuryFinancialAccountFeatures_CardIssuingShape = result<never>('requested:b status:s status_details:[$0]', TreasuryFinancialAccountFeatures_CardIssuing_StatusDetailShape);
const TreasuryFinancialAccountFeatures_FinancialAddressesShape = result<never>('aba?:$0', TreasuryFinancialAccountFeatures_CardIssuingShape);
const TreasuryFinancialAccountFeatures_InboundTransfersShape = result<never>('ach?:$0', TreasuryFinancialAccountFeatures_CardIssuingShape);
const TreasuryFinancialAccountFeatures_OutboundPaymentsShape = result<never>('ach?:$0 us_domestic_wire?:$0', TreasuryFinancialAccountFeatures_CardIssuingShape);
export const TreasuryFinancialAccountFeatures: Schema<types.TreasuryFinancialAccountFeatures> = result<types.TreasuryFinancialAccountFeatures>("object:'treasury.financial_account_features' card_issuing?:$0 deposit_insurance?:$0 financial_addresses?:$1 inbound_transfers?:$2 intra_stripe_flows?:$0 outbound_payments?:$3 outbound_transfers?:$3", TreasuryFinancialAccountFeatures_CardIssuingShape, TreasuryFinancialAccountFeatures_FinancialAddressesShape, TreasuryFinancialAccountFeatures_InboundTransfersShape, TreasuryFinancialAccountFeatures_OutboundPaymentsShape);
export type TreasuryFinancialAccountFeatures = types.TreasuryFinancialAccountFeatures;
