// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, OtherString } from '../../../../core/words.ts';
import type { MetadataParam, PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface IssuingAuthorizationRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface IssuingAuthorizationUpdateParams {
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface IssuingAuthorizationListParams extends PaginationParams {
  card?: string | undefined;
  cardholder?: string | undefined;
  created?: RangeQueryParam | number | undefined;
  expand?: readonly string[] | undefined;
  status?: IssuingAuthorizationListParams.Status | undefined;
}
export declare namespace IssuingAuthorizationListParams {
  export type Status = 'closed' | 'expired' | 'pending' | 'reversed' | OtherString;
}

export interface IssuingAuthorizationApproveParams {
  /** In the currency's smallest unit. */
  amount?: number | undefined;
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface IssuingAuthorizationDeclineParams {
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
}
