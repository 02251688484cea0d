// Written by `npm run generate`. Not to be edited by hand.

export interface FinancialConnectionsAccountOwner {
  id: string;
  object: 'financial_connections.account_owner';
  email: string | null;
  name: string;
  ownership: string;
  phone: string | null;
  raw_address: string | null;
  /** Unix seconds. */
  refreshed_at: number | null;
}
