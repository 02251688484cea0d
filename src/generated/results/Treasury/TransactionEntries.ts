// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/Treasury/TransactionEntries.ts';
import { TreasuryTransaction_FlowDetailsShape } from '../shared.ts';

export const TreasuryTransactionEntry: Schema<types.TreasuryTransactionEntry> = result<types.TreasuryTransactionEntry>("id:s object:'treasury.transaction_entry' balance_impact:(cash:i inbound_pending:i outbound_pending:i) created:i currency:s effective_at:i financial_account:s flow:~s flow_details?:~$0 flow_type:s livemode:b transaction:@treasury.transaction type:s", TreasuryTransaction_FlowDetailsShape);
export type TreasuryTransactionEntry = types.TreasuryTransactionEntry;
