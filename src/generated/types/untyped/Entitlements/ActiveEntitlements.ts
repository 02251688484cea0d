// Written by `npm run generate`. Not to be edited by hand.
import type { PaginationParams } from '../../shared.ts';

export interface EntitlementsActiveEntitlementRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface EntitlementsActiveEntitlementListParams extends PaginationParams {
  /** Only those of this customer (`cus_…`). [Docs](https://docs.stripe.com/api/entitlements/active-entitlement/list) */
  customer: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}
