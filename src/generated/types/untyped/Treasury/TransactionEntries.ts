// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString, Timestamp } from '../../../../core/words.ts';
import type { PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface TreasuryTransactionEntryRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface TreasuryTransactionEntryListParams extends PaginationParams {
  financial_account: string;
  created?: RangeQueryParam | number | undefined;
  /** Unix seconds. */
  effective_at?: RangeQueryParam | Timestamp | undefined;
  expand?: readonly string[] | undefined;
  order_by?: TreasuryTransactionEntryListParams.OrderBy | undefined;
  transaction?: string | undefined;
}
export declare namespace TreasuryTransactionEntryListParams {
  export type OrderBy = 'created' | 'effective_at' | OtherString;
}
