// Written by `npm run generate`. Not to be edited by hand.
import type { PaginationParams } from '../shared.ts';

export interface TaxCodeRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface TaxCodeListParams extends PaginationParams {
  expand?: readonly string[] | undefined;
}
