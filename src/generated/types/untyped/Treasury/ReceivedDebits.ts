// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../core/words.ts';
import type { PaginationParams } from '../../shared.ts';

export interface TreasuryReceivedDebitRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface TreasuryReceivedDebitListParams extends PaginationParams {
  financial_account: string;
  expand?: readonly string[] | undefined;
  status?: TreasuryReceivedDebitListParams.Status | undefined;
}
export declare namespace TreasuryReceivedDebitListParams {
  export type Status = 'failed' | 'succeeded' | OtherString;
}
