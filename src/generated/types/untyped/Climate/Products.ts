// Written by `npm run generate`. Not to be edited by hand.
import type { PaginationParams } from '../../shared.ts';

export interface ClimateProductRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface ClimateProductListParams extends PaginationParams {
  expand?: readonly string[] | undefined;
}
