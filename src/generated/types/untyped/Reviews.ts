// Written by `npm run generate`. Not to be edited by hand.
import type { PaginationParams, RangeQueryParam } from '../shared.ts';

export interface ReviewRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface ReviewListParams extends PaginationParams {
  created?: RangeQueryParam | number | undefined;
  expand?: readonly string[] | undefined;
}

export interface ReviewApproveParams {
  expand?: readonly string[] | undefined;
}
