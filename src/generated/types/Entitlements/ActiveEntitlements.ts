// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable } from '../../../core/words.ts';
import type { EntitlementsFeature } from '../Entitlements/Features.ts';
import type { PaginationParams } from '../shared.ts';

export interface EntitlementsActiveEntitlement {
  id: string;
  object: 'entitlements.active_entitlement';
  feature: Expandable<EntitlementsFeature>;
  livemode: boolean;
  /** Up to 80 characters. */
  lookup_key: string;
}

export interface EntitlementsActiveEntitlementRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface EntitlementsActiveEntitlementListParams extends PaginationParams {
  customer: string;
  expand?: readonly string[] | undefined;
}
