// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList } from '../../../core/words.ts';
import type { FinancialConnectionsAccountOwner } from '../FinancialConnections/AccountOwners.ts';

export interface FinancialConnectionsAccountOwnership {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/financial_connections/ownership/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/financial_connections/ownership/object) */
  object: 'financial_connections.account_ownership';
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/financial_connections/ownership/object) */
  created: number;
  /** [Docs](https://docs.stripe.com/api/financial_connections/ownership/object) */
  owners: ApiList<FinancialConnectionsAccountOwner>;
}
