// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, OtherString } from '../../../../../../core/words.ts';
import type { MetadataParam } from '../../../../shared.ts';

export interface V2CommerceProductCatalogImportCreateParams {
  feed_type: V2CommerceProductCatalogImportCreateParams.FeedType;
  metadata: MetadataParam;
  mode: V2CommerceProductCatalogImportCreateParams.Mode;
}
export declare namespace V2CommerceProductCatalogImportCreateParams {
  export type FeedType = 'inventory' | 'pricing' | 'product' | 'promotion' | OtherString;
  export type Mode = 'replace' | 'upsert' | OtherString;
}

export interface V2CommerceProductCatalogImportRetrieveParams extends NoParams {
}

export interface V2CommerceProductCatalogImportListParams {
  created?: string | undefined;
  created_gt?: string | undefined;
  created_gte?: string | undefined;
  created_lt?: string | undefined;
  created_lte?: string | undefined;
  feed_type?: V2CommerceProductCatalogImportListParams.FeedType | undefined;
  limit?: number | undefined;
  status?: V2CommerceProductCatalogImportListParams.Status | undefined;
}
export declare namespace V2CommerceProductCatalogImportListParams {
  export type FeedType = 'inventory' | 'pricing' | 'product' | 'promotion' | OtherString;
  export type Status = 'awaiting_upload' | 'failed' | 'processing' | 'succeeded' | 'succeeded_with_errors';
}
