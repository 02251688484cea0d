// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString } from '../../../../core/words.ts';
import type { MetadataParam, PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface IssuingTransactionRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface IssuingTransactionUpdateParams {
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface IssuingTransactionListParams extends PaginationParams {
  card?: string | undefined;
  cardholder?: string | undefined;
  created?: RangeQueryParam | number | undefined;
  expand?: readonly string[] | undefined;
  type?: IssuingTransactionListParams.Type | undefined;
}
export declare namespace IssuingTransactionListParams {
  export type Type = 'capture' | 'refund' | OtherString;
}
