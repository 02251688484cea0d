// Written by `npm run generate`. Not to be edited by hand.
import type { OtherString } from '../../../../core/words.ts';
import type { PaginationParams } from '../../shared.ts';

export interface IssuingPhysicalBundleRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface IssuingPhysicalBundleListParams extends PaginationParams {
  expand?: readonly string[] | undefined;
  status?: IssuingPhysicalBundleListParams.Status | undefined;
  type?: IssuingPhysicalBundleListParams.Type | undefined;
}
export declare namespace IssuingPhysicalBundleListParams {
  export type Status = 'active' | 'inactive' | 'review' | OtherString;
  export type Type = 'custom' | 'standard' | OtherString;
}
