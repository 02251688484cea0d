// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, Expandable, Timestamp } from '../../core/words.ts';
import type { File } from './Files.ts';
import type { Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';

export interface FileLink {
  /** Identifies the object. [Docs](https://docs.stripe.com/api/file_links/object#file_link_object-id) */
  id: string;
  /** What kind of object this is. [Docs](https://docs.stripe.com/api/file_links/object#file_link_object-object) */
  object: 'file_link';
  /** When it was made. Unix seconds. [Docs](https://docs.stripe.com/api/file_links/object#file_link_object-created) */
  created: number;
  /** Whether it has expired. [Docs](https://docs.stripe.com/api/file_links/object#file_link_object-expired) */
  expired: boolean;
  /** When it stops to be usable. Unix seconds. [Docs](https://docs.stripe.com/api/file_links/object#file_link_object-expires_at) */
  expires_at: number | null;
  /** Id of the file (`file_…`). [Docs](https://docs.stripe.com/api/file_links/object#file_link_object-file) */
  file: Expandable<File>;
  /** Whether real money is involved; `false` in test mode and in a sandbox. [Docs](https://docs.stripe.com/api/file_links/object#file_link_object-livemode) */
  livemode: boolean;
  /** Pairs of your own: names of up to 40, values of up to 500 characters. [Docs](https://docs.stripe.com/api/file_links/object#file_link_object-metadata) */
  metadata: Metadata;
  /** Where anybody can fetch the file. [Docs](https://docs.stripe.com/api/file_links/object#file_link_object-url) */
  url: string | null;
}

export interface FileLinkCreateParams {
  /** Id of the file (`file_…`). [Docs](https://docs.stripe.com/api/file_links/create#create_file_link-file) */
  file: string;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** When the link stops to work; for good without it, and `now` (in an update) at once. Unix seconds. [Docs](https://docs.stripe.com/api/file_links/create#create_file_link-expires_at) */
  expires_at?: Timestamp | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/file_links/create#create_file_link-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface FileLinkRetrieveParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
}

export interface FileLinkUpdateParams {
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** When the link stops to work; for good without it, and `now` (in an update) at once. Unix seconds. [Docs](https://docs.stripe.com/api/file_links/update#update_file_link-expires_at) */
  expires_at?: Emptyable<'now' | Timestamp> | undefined;
  /** Up to 50 pairs of your own: names of 40, values of 500 characters. `''` unsets one, or all. [Docs](https://docs.stripe.com/api/file_links/update#update_file_link-metadata) */
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface FileLinkListParams extends PaginationParams {
  /** Only those made at this time or within a range. Unix seconds. [Docs](https://docs.stripe.com/api/file_links/list#list_file_links-created) */
  created?: RangeQueryParam | Timestamp | undefined;
  /** Paths of ids to be replaced by the objects that they name, up to four deep. [Docs](https://docs.stripe.com/api/expanding_objects) */
  expand?: readonly string[] | undefined;
  /** Only those that have expired, or only the others. [Docs](https://docs.stripe.com/api/file_links/list#list_file_links-expired) */
  expired?: boolean | undefined;
  /** Only those to this file (`file_…`). [Docs](https://docs.stripe.com/api/file_links/list#list_file_links-file) */
  file?: string | undefined;
}
