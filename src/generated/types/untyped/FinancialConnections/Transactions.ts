// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString, Timestamp } from '../../../../core/words.ts';
import type { PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface FinancialConnectionsTransaction {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/financial_connections/transactions/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/financial_connections/transactions/object) */
  object: 'financial_connections.transaction';
  /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/financial_connections/transactions/object) */
  account: string;
  /** How much. In the currency's smallest unit. [Docs](https://docs.stripe.com/api/financial_connections/transactions/object) */
  amount: number;
  /** Three letters in lower case, as in ISO 4217. [Docs](https://docs.stripe.com/api/financial_connections/transactions/object) */
  currency: string;
  /** A text of your own about it. [Docs](https://docs.stripe.com/api/financial_connections/transactions/object) */
  description: string;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/financial_connections/transactions/object) */
  livemode: boolean;
  /** In which state it is. [Docs](https://docs.stripe.com/api/financial_connections/transactions/object) */
  status: FinancialConnectionsTransaction.Status;
  /** When it got to each status. [Docs](https://docs.stripe.com/api/financial_connections/transactions/object) */
  status_transitions: FinancialConnectionsTransaction.StatusTransitions;
  /** Unix seconds. [Docs](https://docs.stripe.com/api/financial_connections/transactions/object) */
  transacted_at: number;
  /** [Docs](https://docs.stripe.com/api/financial_connections/transactions/object) */
  transaction_refresh: string;
  /** When it was last changed. Unix seconds. [Docs](https://docs.stripe.com/api/financial_connections/transactions/object) */
  updated: number;
}
export declare namespace FinancialConnectionsTransaction {
  export type Status = 'pending' | 'posted' | 'void' | OtherString;
  export interface StatusTransitions {
    /** Unix seconds. [Docs](https://docs.stripe.com/api/financial_connections/transactions/object) */
    posted_at: number | null;
    /** Unix seconds. [Docs](https://docs.stripe.com/api/financial_connections/transactions/object) */
    void_at: number | null;
  }
}

export interface FinancialConnectionsTransactionRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface FinancialConnectionsTransactionListParams extends PaginationParams {
  /** Id of the connected account (`acct_…`). [Docs](https://docs.stripe.com/api/financial_connections/transactions/list) */
  account: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Unix seconds. [Docs](https://docs.stripe.com/api/financial_connections/transactions/list) */
  transacted_at?: RangeQueryParam | Timestamp | undefined;
  /** [Docs](https://docs.stripe.com/api/financial_connections/transactions/list) */
  transaction_refresh?: FinancialConnectionsTransactionListParams.TransactionRefresh | undefined;
}
export declare namespace FinancialConnectionsTransactionListParams {
  export interface TransactionRefresh {
    /** [Docs](https://docs.stripe.com/api/financial_connections/transactions/list) */
    after: string;
  }
}
