// Written by `npm run generate`. Not to be edited by hand.

export interface FinancialConnectionsAccountOwner {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/financial_connections/ownership/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/financial_connections/ownership/object) */
  object: 'financial_connections.account_owner';
  /** An email address. [Docs](https://docs.stripe.com/api/financial_connections/ownership/object) */
  email: string | null;
  /** What it is called. [Docs](https://docs.stripe.com/api/financial_connections/ownership/object) */
  name: string;
  /** [Docs](https://docs.stripe.com/api/financial_connections/ownership/object) */
  ownership: string;
  /** A telephone number, best with its country code (`+44…`). [Docs](https://docs.stripe.com/api/financial_connections/ownership/object) */
  phone: string | null;
  /** [Docs](https://docs.stripe.com/api/financial_connections/ownership/object) */
  raw_address: string | null;
  /** Unix seconds. [Docs](https://docs.stripe.com/api/financial_connections/ownership/object) */
  refreshed_at: number | null;
}
