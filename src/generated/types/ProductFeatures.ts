// Written by `npm run generate`. Not to be edited by hand.
import type { EntitlementsFeature } from './Entitlements/Features.ts';

export interface ProductFeature {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/product-feature/object#product_feature_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/product-feature/object#product_feature_object-object) */
  object: 'product_feature';
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/product-feature/object#product_feature_object-deleted) */
  deleted?: void;
  /** The feature that customers of the product are entitled to. [Docs](https://docs.stripe.com/api/product-feature/object#product_feature_object-entitlement_feature) */
  entitlement_feature: EntitlementsFeature;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/product-feature/object#product_feature_object-livemode) */
  livemode: boolean;
}

export interface DeletedProductFeature {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/product-feature/remove) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/product-feature/remove) */
  object: 'product_feature';
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/product-feature/remove) */
  deleted: true;
}
