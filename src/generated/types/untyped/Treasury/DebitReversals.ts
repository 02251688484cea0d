// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../core/words.ts';
import type { MetadataParam, PaginationParams } from '../../shared.ts';

export interface TreasuryDebitReversalCreateParams {
  received_debit: string;
  expand?: readonly string[] | undefined;
  metadata?: MetadataParam | undefined;
}

export interface TreasuryDebitReversalRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface TreasuryDebitReversalListParams extends PaginationParams {
  financial_account: string;
  expand?: readonly string[] | undefined;
  received_debit?: string | undefined;
  resolution?: TreasuryDebitReversalListParams.Resolution | undefined;
  status?: TreasuryDebitReversalListParams.Status | undefined;
}
export declare namespace TreasuryDebitReversalListParams {
  export type Resolution = 'lost' | 'won' | OtherString;
  export type Status = 'canceled' | 'completed' | 'processing' | OtherString;
}
