// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString, Timestamp } from '../../../../core/words.ts';
import type { PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface IdentityVerificationReportRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface IdentityVerificationReportListParams extends PaginationParams {
  /** An id of your own, such as that of a cart, at most 200 characters. [Docs](https://docs.stripe.com/api/identity/verification_reports/list) */
  client_reference_id?: string | undefined;
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/identity/verification_reports/list) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those of this kind. [Docs](https://docs.stripe.com/api/identity/verification_reports/list) */
  type?: IdentityVerificationReportListParams.Type | undefined;
  /** Id of the check of identity that it gives access to (`vs_…`). [Docs](https://docs.stripe.com/api/identity/verification_reports/list) */
  verification_session?: string | undefined;
}
export declare namespace IdentityVerificationReportListParams {
  export type Type = 'document' | 'id_number' | OtherString;
}
