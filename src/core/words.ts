import type { Expandable } from './expandable.ts';

export type { Expandable };

declare const nothing: unique symbol;

/** What has no parameters: the compiler refuses any. */
export interface NoParams {
  readonly [nothing]?: never;
}

/** A word that Stripe may add to a list at any time. Beside a list of known words it keeps their completion. */
export type OtherString = string & Record<never, never>;

/** A value, or `''` or `null` to unset what is there. */
export type Emptyable<T> = T | '' | null;

/** A point in time: Unix seconds, or a Date, which is sent as such. */
export type Timestamp = number | Date;

/** The content of a file. A `File` carries its name and type along. */
export type Upload = Blob;

/** A page of a list. */
export interface ApiList<T> {
  object: 'list';
  data: T[];
  /** Whether there are more objects after these. */
  has_more: boolean;
  /** The path that the list is read at. */
  url: string;
}

/** A page of a search's results. */
export interface ApiSearchResult<T> {
  object: 'search_result';
  data: T[];
  /** Whether there are more objects after these. */
  has_more: boolean;
  /** The path that is searched. */
  url: string;
  /** The `page` to ask for next. */
  next_page: string | null;
  /** How many objects were found in all, up to 10 000. Only where `total_count` was expanded. */
  total_count?: number;
}

/** A page of a list of API v2. */
export interface V2List<T> {
  data: T[];
  /** Where the next page is; `null` on the last. */
  next_page_url: string | null;
  previous_page_url: string | null;
}
