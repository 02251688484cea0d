// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Treasury/Transactions.ts';
import { TreasuryTransaction_BalanceImpactShape, TreasuryTransaction_FlowDetailsShape } from '../shared.ts';

const TreasuryTransaction_StatusTransitionsShape = result<never>('posted_at:~i void_at:~i');
export const TreasuryTransaction: Schema<types.TreasuryTransaction> = result<types.TreasuryTransaction>("id:s object:'treasury.transaction' amount:i balance_impact:$0 created:i currency:s description:s entries?:~*treasury.transaction_entry financial_account:s flow:~s flow_details?:~$1 flow_type:s livemode:b status:s status_transitions:$2", TreasuryTransaction_BalanceImpactShape, TreasuryTransaction_FlowDetailsShape, TreasuryTransaction_StatusTransitionsShape);
export type TreasuryTransaction = types.TreasuryTransaction;
