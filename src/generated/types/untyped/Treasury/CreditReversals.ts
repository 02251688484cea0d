// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../core/words.ts';
import type { MetadataParam, PaginationParams } from '../../shared.ts';

export interface TreasuryCreditReversalCreateParams {
  received_credit: string;
  expand?: readonly string[] | undefined;
  metadata?: MetadataParam | undefined;
}

export interface TreasuryCreditReversalRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface TreasuryCreditReversalListParams extends PaginationParams {
  financial_account: string;
  expand?: readonly string[] | undefined;
  received_credit?: string | undefined;
  status?: TreasuryCreditReversalListParams.Status | undefined;
}
export declare namespace TreasuryCreditReversalListParams {
  export type Status = 'canceled' | 'posted' | 'processing' | OtherString;
}
