// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString, Timestamp } from '../../../../core/words.ts';
import type { PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface TreasuryTransactionRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface TreasuryTransactionListParams extends PaginationParams {
  financial_account: string;
  created?: RangeQueryParam | number | undefined;
  expand?: readonly string[] | undefined;
  order_by?: TreasuryTransactionListParams.OrderBy | undefined;
  status?: TreasuryTransactionListParams.Status | undefined;
  status_transitions?: TreasuryTransactionListParams.StatusTransitions | undefined;
}
export declare namespace TreasuryTransactionListParams {
  export type OrderBy = 'created' | 'posted_at' | OtherString;
  export type Status = 'open' | 'posted' | 'void' | OtherString;
  export interface StatusTransitions {
    /** Unix seconds. */
    posted_at?: RangeQueryParam | Timestamp | undefined;
  }
}
