import type { Inclusions } from '../listed.ts';

/** What stands inside the objects of the catalogue. */
export const CATALOG: Inclusions = {
  product_feature: {
    // As it is now, not as it was when the product got it.
    entitlement_feature: {
      kinds: ['entitlements.feature'],
      isAlways: true,
      read: ({ features, productFeatures }, id) => features.get(productFeatures.get(id)?.entitlement_feature.id ?? ''),
    },
  },
};
