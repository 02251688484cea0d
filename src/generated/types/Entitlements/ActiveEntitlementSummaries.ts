// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList } from '../../../core/words.ts';
import type { EntitlementsActiveEntitlement } from '../Entitlements/ActiveEntitlements.ts';

export interface EntitlementsActiveEntitlementSummary {
  object: 'entitlements.active_entitlement_summary';
  customer: string;
  entitlements: ApiList<EntitlementsActiveEntitlement>;
  livemode: boolean;
}
