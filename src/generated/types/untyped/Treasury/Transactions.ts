// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString, Timestamp } from '../../../../core/words.ts';
import type { PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface TreasuryTransactionRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TreasuryTransactionListParams extends PaginationParams {
  /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/treasury/transactions/list) */
  financial_account: string;
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/treasury/transactions/list) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/treasury/transactions/list) */
  order_by?: TreasuryTransactionListParams.OrderBy | undefined;
  /** Only those in this state. [Docs](https://docs.stripe.com/api/treasury/transactions/list) */
  status?: TreasuryTransactionListParams.Status | undefined;
  /** When it got to each status. [Docs](https://docs.stripe.com/api/treasury/transactions/list) */
  status_transitions?: TreasuryTransactionListParams.StatusTransitions | undefined;
}
export declare namespace TreasuryTransactionListParams {
  export type OrderBy = 'created' | 'posted_at' | OtherString;
  export type Status = 'open' | 'posted' | 'void' | OtherString;
  export interface StatusTransitions {
    /** Unix seconds. [Docs](https://docs.stripe.com/api/treasury/transactions/list) */
    posted_at?: RangeQueryParam | Timestamp | undefined;
  }
}
