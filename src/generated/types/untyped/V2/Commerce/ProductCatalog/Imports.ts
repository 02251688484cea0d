// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../../core/words.ts';
import type { MetadataParam } from '../../../../shared.ts';

export interface V2CommerceProductCatalogImportCreateParams {
  /** [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/create) */
  feed_type: V2CommerceProductCatalogImportCreateParams.FeedType;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/create) */
  metadata: MetadataParam;
  /** [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/create) */
  mode: V2CommerceProductCatalogImportCreateParams.Mode;
}
export declare namespace V2CommerceProductCatalogImportCreateParams {
  export type FeedType = 'inventory' | 'pricing' | 'product' | 'promotion' | OtherString;
  export type Mode = 'replace' | 'upsert' | OtherString;
}

export interface V2CommerceProductCatalogImportRetrieveParams extends NoParams {
}

export interface V2CommerceProductCatalogImportListParams {
  /** Only those made at this time or within a range. [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/list) */
  created?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/list) */
  created_gt?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/list) */
  created_gte?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/list) */
  created_lt?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/list) */
  created_lte?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/list) */
  feed_type?: V2CommerceProductCatalogImportListParams.FeedType | undefined;
  /** How many at most on one page, 1 to 100; 10 by default. [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/list) */
  limit?: number | undefined;
  /** Only those in this state. [Docs](https://docs.stripe.com/api/v2/commerce/product-catalog-imports/list) */
  status?: V2CommerceProductCatalogImportListParams.Status | undefined;
}
export declare namespace V2CommerceProductCatalogImportListParams {
  export type FeedType = 'inventory' | 'pricing' | 'product' | 'promotion' | OtherString;
  export type Status = 'awaiting_upload' | 'failed' | 'processing' | 'succeeded' | 'succeeded_with_errors';
}
