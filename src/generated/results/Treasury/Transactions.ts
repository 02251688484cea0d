// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Treasury/Transactions.ts';
import { TreasuryTransaction_FlowDetailsShape } from '../shared.ts';

export const TreasuryTransaction: Schema<types.TreasuryTransaction> = result<types.TreasuryTransaction>("id:s object:'treasury.transaction' amount:i balance_impact:(cash:i inbound_pending:i outbound_pending:i) created:i currency:s description:s entries?:~*treasury.transaction_entry financial_account:s flow:~s flow_details?:~$0 flow_type:s livemode:b status:s status_transitions:(posted_at:~i void_at:~i)", TreasuryTransaction_FlowDetailsShape);
export type TreasuryTransaction = types.TreasuryTransaction;
