// Written by `npm run generate`. Not to be edited by hand.
import type { ApiList, NoParams, OtherString } from '../../../../core/words.ts';
import type { Metadata, MetadataParam, PaginationParams, RangeQueryParam } from '../../shared.ts';
import type { RadarValueListItem } from '../../untyped/Radar/ValueListItems.ts';

export interface RadarValueList {
  id: string;
  object: 'radar.value_list';
  alias: string;
  /** Unix seconds. */
  created: number;
  created_by: string;
  deleted?: void;
  item_type: RadarValueList.ItemType;
  list_items: ApiList<RadarValueListItem>;
  livemode: boolean;
  metadata: Metadata;
  name: string;
}
export declare namespace RadarValueList {
  export type ItemType = 'account' | 'card_bin' | 'card_fingerprint' | 'case_sensitive_string' | 'country' | 'crypto_fingerprint' | 'customer_id' | 'email' | 'ip_address' | 'sepa_debit_fingerprint' | 'string' | 'us_bank_account_fingerprint' | OtherString;
}

export interface RadarDeletedValueList {
  id: string;
  object: 'radar.value_list';
  deleted: true;
}

export interface RadarValueListCreateParams {
  alias: string;
  name: string;
  expand?: readonly string[] | undefined;
  item_type?: RadarValueListCreateParams.ItemType | undefined;
  metadata?: MetadataParam | undefined;
}
export declare namespace RadarValueListCreateParams {
  export type ItemType = 'account' | 'card_bin' | 'card_fingerprint' | 'case_sensitive_string' | 'country' | 'crypto_fingerprint' | 'customer_id' | 'email' | 'ip_address' | 'sepa_debit_fingerprint' | 'string' | 'us_bank_account_fingerprint' | OtherString;
}

export interface RadarValueListRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface RadarValueListUpdateParams {
  alias?: string | undefined;
  expand?: readonly string[] | undefined;
  metadata?: MetadataParam | undefined;
  name?: string | undefined;
}

export interface RadarValueListListParams extends PaginationParams {
  alias?: string | undefined;
  contains?: string | undefined;
  created?: RangeQueryParam | number | undefined;
  expand?: readonly string[] | undefined;
}

export interface RadarValueListDeleteParams extends NoParams {
}
