// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, NoParams, OtherString, Timestamp } from '../../../../core/words.ts';
import type { Metadata, MetadataParam, PaginationParams, RangeQueryParam } from '../../shared.ts';
import type { RadarValueListItem } from '../../untyped/Radar/ValueListItems.ts';

export interface RadarValueList {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/radar/value_lists/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/radar/value_lists/object) */
  object: 'radar.value_list';
  /** [Docs](https://docs.stripe.com/api/radar/value_lists/object) */
  alias: string;
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/radar/value_lists/object) */
  created: number;
  /** [Docs](https://docs.stripe.com/api/radar/value_lists/object) */
  created_by: string;
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/radar/value_lists/object) */
  deleted?: void;
  /** [Docs](https://docs.stripe.com/api/radar/value_lists/object) */
  item_type: RadarValueList.ItemType;
  /** [Docs](https://docs.stripe.com/api/radar/value_lists/object) */
  list_items: ApiList<RadarValueListItem>;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/radar/value_lists/object) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/radar/value_lists/object) */
  metadata: Metadata;
  /** What it is called. [Docs](https://docs.stripe.com/api/radar/value_lists/object) */
  name: string;
}
export declare namespace RadarValueList {
  export type ItemType = 'account' | 'card_bin' | 'card_fingerprint' | 'case_sensitive_string' | 'country' | 'crypto_fingerprint' | 'customer_id' | 'email' | 'ip_address' | 'sepa_debit_fingerprint' | 'string' | 'us_bank_account_fingerprint' | OtherString;
}

export interface RadarDeletedValueList {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/radar/value_lists/delete) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/radar/value_lists/delete) */
  object: 'radar.value_list';
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/radar/value_lists/delete) */
  deleted: true;
}

export interface RadarValueListCreateParams {
  /** [Docs](https://docs.stripe.com/api/radar/value_lists/create) */
  alias: string;
  /** What it is called. [Docs](https://docs.stripe.com/api/radar/value_lists/create) */
  name: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/radar/value_lists/create) */
  item_type?: RadarValueListCreateParams.ItemType | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/radar/value_lists/create) */
  metadata?: MetadataParam | undefined;
}
export declare namespace RadarValueListCreateParams {
  export type ItemType = 'account' | 'card_bin' | 'card_fingerprint' | 'case_sensitive_string' | 'country' | 'crypto_fingerprint' | 'customer_id' | 'email' | 'ip_address' | 'sepa_debit_fingerprint' | 'string' | 'us_bank_account_fingerprint' | OtherString;
}

export interface RadarValueListRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface RadarValueListUpdateParams {
  /** [Docs](https://docs.stripe.com/api/radar/value_lists/update) */
  alias?: string | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/radar/value_lists/update) */
  metadata?: MetadataParam | undefined;
  /** What it is called. [Docs](https://docs.stripe.com/api/radar/value_lists/update) */
  name?: string | undefined;
}

export interface RadarValueListListParams extends PaginationParams {
  /** [Docs](https://docs.stripe.com/api/radar/value_lists/list) */
  alias?: string | undefined;
  /** [Docs](https://docs.stripe.com/api/radar/value_lists/list) */
  contains?: string | undefined;
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/radar/value_lists/list) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface RadarValueListDeleteParams extends NoParams {
}
