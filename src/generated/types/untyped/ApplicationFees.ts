// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable } from '../../../core/words.ts';
import type { MetadataParam, PaginationParams, RangeQueryParam } from '../shared.ts';

export interface ApplicationFeeRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface ApplicationFeeListParams extends PaginationParams {
  charge?: string | undefined;
  created?: RangeQueryParam | number | undefined;
  expand?: readonly string[] | undefined;
}

export interface ApplicationFeeCreateRefundParams {
  /** In the currency's smallest unit. */
  amount?: number | undefined;
  expand?: readonly string[] | undefined;
  metadata?: MetadataParam | undefined;
}

export interface ApplicationFeeListRefundsParams extends PaginationParams {
  expand?: readonly string[] | undefined;
}

export interface ApplicationFeeRetrieveRefundParams {
  expand?: readonly string[] | undefined;
}

export interface ApplicationFeeUpdateRefundParams {
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
}
