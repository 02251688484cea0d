// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../core/words.ts';
import type { PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface IdentityVerificationReportRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface IdentityVerificationReportListParams extends PaginationParams {
  client_reference_id?: string | undefined;
  created?: RangeQueryParam | number | undefined;
  expand?: readonly string[] | undefined;
  type?: IdentityVerificationReportListParams.Type | undefined;
  verification_session?: string | undefined;
}
export declare namespace IdentityVerificationReportListParams {
  export type Type = 'document' | 'id_number' | OtherString;
}
