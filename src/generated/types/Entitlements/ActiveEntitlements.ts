// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable } from '../../../core/words.ts';
import type { EntitlementsFeature } from '../Entitlements/Features.ts';
import type { PaginationParams } from '../shared.ts';

export interface EntitlementsActiveEntitlement {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/entitlements/active-entitlement/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/entitlements/active-entitlement/object) */
  object: 'entitlements.active_entitlement';
  /** [Docs](https://docs.stripe.com/api/entitlements/active-entitlement/object) */
  feature: Expandable<EntitlementsFeature>;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/entitlements/active-entitlement/object) */
  livemode: boolean;
  /** A name of your own to find it by, at most 200 characters. [Docs](https://docs.stripe.com/api/entitlements/active-entitlement/object) */
  lookup_key: string;
}

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
