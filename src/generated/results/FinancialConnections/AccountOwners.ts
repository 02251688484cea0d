// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/FinancialConnections/AccountOwners.ts';

export const FinancialConnectionsAccountOwner: Schema<types.FinancialConnectionsAccountOwner> = result<types.FinancialConnectionsAccountOwner>("id:s object:'financial_connections.account_owner' email:~s name:s ownership:s phone:~s raw_address:~s refreshed_at:~i");
export type FinancialConnectionsAccountOwner = types.FinancialConnectionsAccountOwner;
