// Written by `npm run generate`. Not to be edited by hand.
import type { PaginationParams } from '../../shared.ts';

export interface SigmaScheduledQueryRunRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface SigmaScheduledQueryRunListParams extends PaginationParams {
  expand?: readonly string[] | undefined;
}
