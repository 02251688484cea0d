import * as z from '../core/zod.ts';

/** What takes no parameters at all. */
export interface NoParams {
  [name: string]: never;
}

/** What only says which fields to expand. */
export interface ExpandParams {
  /** Paths of the fields whose objects should be there whole instead of their ids, four levels deep at the most. */
  expand?: readonly string[] | undefined;
}

/** What every list takes. */
export interface ListParams extends ExpandParams {
  /** How many objects a page has, 1 to 100. Default: 10. */
  limit?: number | undefined;
  /** The id after which to go on. */
  starting_after?: string | undefined;
  /** The id before which to stop; the list is then read from its end. */
  ending_before?: string | undefined;
}

/** What every search takes. */
export interface SearchParams extends ExpandParams {
  /** A query in Stripe's search language, for example `email:"a@example.com"`. */
  query: string;
  /** How many objects a page has, 1 to 100. Default: 10. */
  limit?: number | undefined;
  /** The `next_page` of the page before. */
  page?: string | undefined;
}

export const noParams = () => z.strictObject({});

export const expandParam = () => z.optional(z.array(z.string()));

export const onlyExpand = () => z.strictObject({ expand: expandParam() });

const limit = () => z.optional(z.checked(z.int(), z.gte(1), z.lte(100)));

export const listShape = () => ({
  limit: limit(),
  starting_after: z.optional(z.string()),
  ending_before: z.optional(z.string()),
  expand: expandParam(),
});

export const searchParams = () =>
  z.strictObject({ query: z.string(), limit: limit(), page: z.optional(z.string()), expand: expandParam() });
