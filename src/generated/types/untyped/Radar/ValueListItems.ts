// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams, Timestamp } from '../../../../core/words.ts';
import type { PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface RadarValueListItem {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/radar/value_list_items/object) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/radar/value_list_items/object) */
  object: 'radar.value_list_item';
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/radar/value_list_items/object) */
  created: number;
  /** [Docs](https://docs.stripe.com/api/radar/value_list_items/object) */
  created_by: string;
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/radar/value_list_items/object) */
  deleted?: void;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/radar/value_list_items/object) */
  livemode: boolean;
  /** [Docs](https://docs.stripe.com/api/radar/value_list_items/object) */
  value: string;
  /** [Docs](https://docs.stripe.com/api/radar/value_list_items/object) */
  value_list: string;
}

export interface RadarDeletedValueListItem {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/radar/value_list_items/delete) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/radar/value_list_items/delete) */
  object: 'radar.value_list_item';
  /** Whether it no longer exists. [Docs](https://docs.stripe.com/api/radar/value_list_items/delete) */
  deleted: true;
}

export interface RadarValueListItemCreateParams {
  /** [Docs](https://docs.stripe.com/api/radar/value_list_items/create) */
  value: string;
  /** [Docs](https://docs.stripe.com/api/radar/value_list_items/create) */
  value_list: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface RadarValueListItemRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface RadarValueListItemListParams extends PaginationParams {
  /** [Docs](https://docs.stripe.com/api/radar/value_list_items/list) */
  value_list: string;
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/radar/value_list_items/list) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** [Docs](https://docs.stripe.com/api/radar/value_list_items/list) */
  value?: string | undefined;
}

export interface RadarValueListItemDeleteParams extends NoParams {
}
