// Written by `npm run generate`. Not to be edited by hand.
import type { Schema } from '../../../core/schema.ts';
import { result } from '../../../core/shape.ts';
import type * as types from '../../types/FinancialConnections/Authorizations.ts';

const FinancialConnectionsAuthorization_StatusDetails_ActiveShape = result<never>('action:s expected_deactivation_date:i');
const FinancialConnectionsAuthorization_StatusDetails_InactiveShape = result<never>('action:s');
const FinancialConnectionsAuthorization_StatusDetailsShape = result<never>('active?:$0 inactive?:$1', FinancialConnectionsAuthorization_StatusDetails_ActiveShape, FinancialConnectionsAuthorization_StatusDetails_InactiveShape);
export const FinancialConnectionsAuthorization: Schema<types.FinancialConnectionsAuthorization> = result<types.FinancialConnectionsAuthorization>("id:s object:'financial_connections.authorization' institution_name:s livemode:b status:s status_details:$0", FinancialConnectionsAuthorization_StatusDetailsShape);
export type FinancialConnectionsAuthorization = types.FinancialConnectionsAuthorization;
