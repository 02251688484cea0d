// Written by `npm run generate`. Not to be edited by hand.
import type { PaginationParams } from '../../shared.ts';

export interface EntitlementsActiveEntitlementRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface EntitlementsActiveEntitlementListParams extends PaginationParams {
  customer: string;
  expand?: readonly string[] | undefined;
}
