// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList } from '../../../core/words.ts';
import type { FinancialConnectionsAccountOwner } from '../FinancialConnections/AccountOwners.ts';

export interface FinancialConnectionsAccountOwnership {
  id: string;
  object: 'financial_connections.account_ownership';
  /** Unix seconds. */
  created: number;
  owners: ApiList<FinancialConnectionsAccountOwner>;
}
