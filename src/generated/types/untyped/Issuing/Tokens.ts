// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../core/words.ts';
import type { PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface IssuingTokenRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface IssuingTokenUpdateParams {
  status: IssuingTokenUpdateParams.Status;
  expand?: readonly string[] | undefined;
}
export declare namespace IssuingTokenUpdateParams {
  export type Status = 'active' | 'deleted' | 'suspended' | OtherString;
}

export interface IssuingTokenListParams extends PaginationParams {
  card: string;
  created?: RangeQueryParam | number | undefined;
  expand?: readonly string[] | undefined;
  status?: IssuingTokenListParams.Status | undefined;
}
export declare namespace IssuingTokenListParams {
  export type Status = 'active' | 'deleted' | 'requested' | 'suspended' | OtherString;
}
