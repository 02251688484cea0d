// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable } from '../../../core/words.ts';
import type { EntitlementsFeature } from '../Entitlements/Features.ts';

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
