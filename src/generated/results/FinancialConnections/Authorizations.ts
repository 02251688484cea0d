// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/FinancialConnections/Authorizations.ts';

export const FinancialConnectionsAuthorization: Schema<types.FinancialConnectionsAuthorization> = result<types.FinancialConnectionsAuthorization>("id:s object:'financial_connections.authorization' institution_name:s livemode:b status:s status_details:(active?:(action:s expected_deactivation_date:i) inactive?:(action:s))");
export type FinancialConnectionsAuthorization = types.FinancialConnectionsAuthorization;
