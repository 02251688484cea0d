// Written by `npm run generate`. Not to be edited by hand.
import type { Emptyable, Expandable, Timestamp } from '../../core/words.ts';
import type { File } from './Files.ts';
import type { Metadata, MetadataParam, PaginationParams, RangeQueryParam } from './shared.ts';

export interface FileLink {
  id: string;
  object: 'file_link';
  /** Unix seconds. */
  created: number;
  expired: boolean;
  /** Unix seconds. */
  expires_at: number | null;
  file: Expandable<File>;
  livemode: boolean;
  metadata: Metadata;
  url: string | null;
}

export interface FileLinkCreateParams {
  file: string;
  expand?: readonly string[] | undefined;
  /** Unix seconds. */
  expires_at?: Timestamp | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface FileLinkRetrieveParams {
  expand?: readonly string[] | undefined;
}

export interface FileLinkUpdateParams {
  expand?: readonly string[] | undefined;
  /** Unix seconds. */
  expires_at?: Emptyable<'now' | Timestamp> | undefined;
  metadata?: Emptyable<MetadataParam> | undefined;
}

export interface FileLinkListParams extends PaginationParams {
  created?: RangeQueryParam | number | undefined;
  expand?: readonly string[] | undefined;
  expired?: boolean | undefined;
  file?: string | undefined;
}
