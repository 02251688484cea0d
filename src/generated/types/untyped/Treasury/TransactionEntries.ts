// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString, Timestamp } from '../../../../core/words.ts';
import type { PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface TreasuryTransactionEntryRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface TreasuryTransactionEntryListParams extends PaginationParams {
  /** Id of the financial account (`fa_…`). [Docs](https://docs.stripe.com/api/treasury/transaction_entries/list) */
  financial_account: string;
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/treasury/transaction_entries/list) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** The date that is printed as the date of issue. Unix seconds. [Docs](https://docs.stripe.com/api/treasury/transaction_entries/list) */
  effective_at?: RangeQueryParam | Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/treasury/transaction_entries/list) */
  order_by?: TreasuryTransactionEntryListParams.OrderBy | undefined;
  /** [Docs](https://docs.stripe.com/api/treasury/transaction_entries/list) */
  transaction?: string | undefined;
}
export declare namespace TreasuryTransactionEntryListParams {
  export type OrderBy = 'created' | 'effective_at' | OtherString;
}
