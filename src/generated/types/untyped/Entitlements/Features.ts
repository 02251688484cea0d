// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable } from '../../../../core/words.ts';
import type { MetadataParam, PaginationParams } from '../../shared.ts';

export interface EntitlementsFeatureCreateParams {
  /** Up to 80 characters. */
  lookup_key: string;
  name: string;
  expand?: readonly string[] | undefined;
  metadata?: MetadataParam | undefined;
}

export interface EntitlementsFeatureRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface EntitlementsFeatureUpdateParams {
  active?: boolean | undefined;
  expand?: readonly string[] | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
  name?: string | undefined;
}

export interface EntitlementsFeatureListParams extends PaginationParams {
  archived?: boolean | undefined;
  expand?: readonly string[] | undefined;
  lookup_key?: string | undefined;
}
