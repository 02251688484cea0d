// Written by `npm run generate`. Not to be edited by hand.
import type { Expandable } from '../../../core/words.ts';
import type { EntitlementsFeature } from '../Entitlements/Features.ts';

export interface EntitlementsActiveEntitlement {
  id: string;
  object: 'entitlements.active_entitlement';
  feature: Expandable<EntitlementsFeature>;
  livemode: boolean;
  /** Up to 80 characters. */
  lookup_key: string;
}
