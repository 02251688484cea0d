// Written by `npm run generate`. Not to be edited by hand.
import type { NoParams } from '../../../../core/words.ts';
import type { PaginationParams, RangeQueryParam } from '../../shared.ts';

export interface RadarValueListItem {
  id: string;
  object: 'radar.value_list_item';
  /** Unix seconds. */
  created: number;
  created_by: string;
  deleted?: void;
  livemode: boolean;
  value: string;
  value_list: string;
}

export interface RadarDeletedValueListItem {
  id: string;
  object: 'radar.value_list_item';
  deleted: true;
}

export interface RadarValueListItemCreateParams {
  value: string;
  value_list: string;
  expand?: readonly string[] | undefined;
}

export interface RadarValueListItemRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface RadarValueListItemListParams extends PaginationParams {
  value_list: string;
  created?: RangeQueryParam | number | undefined;
  expand?: readonly string[] | undefined;
  value?: string | undefined;
}

export interface RadarValueListItemDeleteParams extends NoParams {
}
