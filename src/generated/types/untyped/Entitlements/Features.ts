// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable } from '../../../../core/words.ts';
import type { MetadataParam, PaginationParams } from '../../shared.ts';

export interface EntitlementsFeatureCreateParams {
  /** A name of your own to find it by, at most 200 characters. [Docs](https://docs.stripe.com/api/entitlements/feature/create) */
  lookup_key: string;
  /** What it is called. [Docs](https://docs.stripe.com/api/entitlements/feature/create) */
  name: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/entitlements/feature/create) */
  metadata?: MetadataParam | undefined;
}

export interface EntitlementsFeatureRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface EntitlementsFeatureUpdateParams {
  /** Whether it can be used for something new. [Docs](https://docs.stripe.com/api/entitlements/feature/update) */
  active?: boolean | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/entitlements/feature/update) */
  metadata?: Emptyable<MetadataParam> | undefined;
  /** What it is called. [Docs](https://docs.stripe.com/api/entitlements/feature/update) */
  name?: string | undefined;
}

export interface EntitlementsFeatureListParams extends PaginationParams {
  /** [Docs](https://docs.stripe.com/api/entitlements/feature/list) */
  archived?: boolean | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** A name of your own to find it by, at most 200 characters. [Docs](https://docs.stripe.com/api/entitlements/feature/list) */
  lookup_key?: string | undefined;
}
