// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../core/words.ts';
import type { PaginationParams } from '../../shared.ts';

export interface IssuingPhysicalBundleRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface IssuingPhysicalBundleListParams extends PaginationParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those in this state. [Docs](https://docs.stripe.com/api/issuing/physical_bundles/list) */
  status?: IssuingPhysicalBundleListParams.Status | undefined;
  /** Only those of this kind. [Docs](https://docs.stripe.com/api/issuing/physical_bundles/list) */
  type?: IssuingPhysicalBundleListParams.Type | undefined;
}
export declare namespace IssuingPhysicalBundleListParams {
  export type Status = 'active' | 'inactive' | 'review' | OtherString;
  export type Type = 'custom' | 'standard' | OtherString;
}
