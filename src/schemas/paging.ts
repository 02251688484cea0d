import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';
import { nested } from './field.ts';

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

/** A page of a list of objects. */
export const listOf = <T>(item: Schema<T>): z.Type<ApiList<T>> =>
  z.looseObject({ object: z.literal('list'), data: z.array(nested(item)), has_more: z.boolean(), url: z.string() });

/** A page of a search's results. */
export const searchResultOf = <T>(item: Schema<T>): z.Type<ApiSearchResult<T>> =>
  z.looseObject({
    object: z.literal('search_result'),
    data: z.array(nested(item)),
    has_more: z.boolean(),
    url: z.string(),
    next_page: z.nullable(z.string()),
    total_count: z.exactOptional(z.int()),
  });
