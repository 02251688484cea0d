// Written by `npm run generate`. Not to be edited by hand.
import type { EntitlementsFeature } from './Entitlements/Features.ts';

export interface ProductFeature {
  id: string;
  object: 'product_feature';
  deleted?: void;
  entitlement_feature: EntitlementsFeature;
  livemode: boolean;
}

export interface DeletedProductFeature {
  id: string;
  object: 'product_feature';
  deleted: true;
}
