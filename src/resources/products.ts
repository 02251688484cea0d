import { del, get, list, post, resource, search } from '../core/action.ts';
import {
  ProductCreateFeatureParams,
  ProductCreateParams,
  ProductDeleteFeatureParams,
  ProductDeleteParams,
  ProductListFeaturesParams,
  ProductListParams,
  ProductRetrieveFeatureParams,
  ProductRetrieveParams,
  ProductSearchParams,
  ProductUpdateParams,
} from '../generated/params/Products.ts';
import { DeletedProductFeature, ProductFeature } from '../generated/results/ProductFeatures.ts';
import { DeletedProduct, Product } from '../generated/results/Products.ts';
import { defaultPriceHasAmount, oneDefaultAmount } from '../rules/prices.ts';

/** Goods and services for sale. */
export const products = resource(
  { name: 'products', permission: 'Products' },
  {
    /** Adds a product, along with its first price if `default_price_data` is given. */
    create: post('/v1/products', ProductCreateParams, Product, {
      effect: 'write',
      rules: [defaultPriceHasAmount, oneDefaultAmount],
    }),
    /** Reads one product. */
    retrieve: get('/v1/products/{product}', ProductRetrieveParams, Product),
    /**
     * Changes what is given and leaves the rest. With `active: false` the product is no longer for sale; subscriptions
     * to it run on.
     */
    update: post('/v1/products/{product}', ProductUpdateParams, Product, { effect: 'write' }),
    /** Deletes a product for good, provided that it has no prices; else take it off sale with `active: false`. */
    del: del('/v1/products/{product}', ProductDeleteParams, DeletedProduct),
    /** Lists products, newest first. */
    list: list('/v1/products', ProductListParams, Product),
    /** Finds products by a query. What was written within the last minute may be missing. */
    search: search('/v1/products/search', ProductSearchParams, Product),

    /** Lists the features that come with a product. */
    listFeatures: list('/v1/products/{product}/features', ProductListFeaturesParams, ProductFeature),
    /** Has a feature come with a product, so that its subscribers are entitled to it. */
    createFeature: post('/v1/products/{product}/features', ProductCreateFeatureParams, ProductFeature, {
      effect: 'write',
    }),
    /** Reads one link between a product and a feature. */
    retrieveFeature: get('/v1/products/{product}/features/{feature}', ProductRetrieveFeatureParams, ProductFeature),
    /** Takes a feature out of a product, so that its subscribers lose it. The feature itself stays. */
    deleteFeature: del('/v1/products/{product}/features/{feature}', ProductDeleteFeatureParams, DeletedProductFeature),
  },
);
