// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList } from '../../../core/words.ts';
import type { EntitlementsActiveEntitlement } from '../Entitlements/ActiveEntitlements.ts';

export interface EntitlementsActiveEntitlementSummary {
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/entitlements/active-entitlement/object) */
  object: 'entitlements.active_entitlement_summary';
  /** Id of the customer (`cus_…`). [Docs](https://docs.stripe.com/api/entitlements/active-entitlement/object) */
  customer: string;
  /** [Docs](https://docs.stripe.com/api/entitlements/active-entitlement/object) */
  entitlements: ApiList<EntitlementsActiveEntitlement>;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/entitlements/active-entitlement/object) */
  livemode: boolean;
}
