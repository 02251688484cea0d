import { part } from './part.ts';
import type { Schema } from './schema.ts';
import type { ApiList, ApiSearchResult } from './words.ts';
import * as z from './zod.ts';

export type { ApiList, ApiSearchResult };

/** A page of a list of objects. */
export const listOf = <T>(item: Schema<T>): z.Type<ApiList<T>> => z.looseObject(listShape(part(item)));

/** The fields of a list, whether it is a page or comes with an object. */
export const listShape = <T>(item: z.Type<T>) => ({
  object: z.literal('list'),
  data: z.array(item),
  has_more: z.boolean(),
  url: z.string(),
});

/** A page of a search's results. */
export const searchResultOf = <T>(item: Schema<T>): z.Type<ApiSearchResult<T>> =>
  z.looseObject({
    object: z.literal('search_result'),
    data: z.array(part(item)),
    has_more: z.boolean(),
    url: z.string(),
    next_page: z.nullable(z.string()),
    total_count: z.exactOptional(z.int()),
  });
