// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/FinancialConnections/AccountOwnerships.ts';

export const FinancialConnectionsAccountOwnership: Schema<types.FinancialConnectionsAccountOwnership> = result<types.FinancialConnectionsAccountOwnership>("id:s object:'financial_connections.account_ownership' created:i owners:*financial_connections.account_owner");
export type FinancialConnectionsAccountOwnership = types.FinancialConnectionsAccountOwnership;
