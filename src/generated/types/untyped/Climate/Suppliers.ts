// Written by `npm run generate`. Not to be edited by hand.
import type { PaginationParams } from '../../shared.ts';

export interface ClimateSupplierRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface ClimateSupplierListParams extends PaginationParams {
  expand?: readonly string[] | undefined;
}
