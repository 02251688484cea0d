// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString, Timestamp } from '../../../../core/words.ts';
import type { PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface FinancialConnectionsTransaction {
  id: string;
  object: 'financial_connections.transaction';
  account: string;
  /** In the currency's smallest unit. */
  amount: number;
  currency: string;
  description: string;
  livemode: boolean;
  status: FinancialConnectionsTransaction.Status;
  status_transitions: FinancialConnectionsTransaction.StatusTransitions;
  /** Unix seconds. */
  transacted_at: number;
  transaction_refresh: string;
  /** Unix seconds. */
  updated: number;
}
export declare namespace FinancialConnectionsTransaction {
  export type Status = 'pending' | 'posted' | 'void' | OtherString;
  export interface StatusTransitions {
    /** Unix seconds. */
    posted_at: number | null;
    /** Unix seconds. */
    void_at: number | null;
  }
}

export interface FinancialConnectionsTransactionRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface FinancialConnectionsTransactionListParams extends PaginationParams {
  account: string;
  expand?: readonly string[] | undefined;
  /** Unix seconds. */
  transacted_at?: RangeQueryParam | Timestamp | undefined;
  transaction_refresh?: FinancialConnectionsTransactionListParams.TransactionRefresh | undefined;
}
export declare namespace FinancialConnectionsTransactionListParams {
  export interface TransactionRefresh {
    after: string;
  }
}
