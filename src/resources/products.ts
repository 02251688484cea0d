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

/** What is sold. */
export const products = resource(
  { name: 'products', permission: 'Products' },
  {
    /** Records something to sell; with `default_price_data` also its price. */
    create: post('/v1/products', ProductCreateParams, Product, {
      effect: 'write',
      rules: [defaultPriceHasAmount, oneDefaultAmount],
    }),
    /** Reads one product. */
    retrieve: get('/v1/products/{product}', ProductRetrieveParams, Product),
    /** Changes what is given and leaves the rest. */
    update: post('/v1/products/{product}', ProductUpdateParams, Product, { effect: 'write' }),
    /** Deletes a product that no price was ever made for; others can only be made inactive. */
    del: del('/v1/products/{product}', ProductDeleteParams, DeletedProduct),
    /** Lists products, newest first. */
    list: list('/v1/products', ProductListParams, Product),
    /** Finds products by a query. What was written within the last minute may be missing. */
    search: search('/v1/products/search', ProductSearchParams, Product),
    /** Gives a product a feature: who buys it from now on is entitled to that. */
    createFeature: post('/v1/products/{product}/features', ProductCreateFeatureParams, ProductFeature, {
      effect: 'write',
    }),
    /** Reads one feature of a product. */
    retrieveFeature: get('/v1/products/{product}/features/{feature}', ProductRetrieveFeatureParams, ProductFeature),
    /** Takes a feature from a product. */
    deleteFeature: del('/v1/products/{product}/features/{feature}', ProductDeleteFeatureParams, DeletedProductFeature),
    /** Lists the features of a product. */
    listFeatures: list('/v1/products/{product}/features', ProductListFeaturesParams, ProductFeature),
  },
);
