import * as z from 'zod/mini';

/** An object that a field names by its id, or holds whole where it was expanded. */
export const expandable = () => z.union([z.string(), z.looseObject({ id: z.string() })]);

/** Up to 50 pairs of the caller's own; `''` unsets one, or all. */
export const metadataParam = () => z.union([z.record(z.string(), z.nullable(z.union([z.string(), z.number()]))), z.literal('')]);

/** Up to 50 pairs of the caller's own. */
export const metadata = () => z.record(z.string(), z.string());

/** Unix seconds. */
export const timestamp = () => z.int();

/** Unix seconds, or a Date, which is sent as such. */
export const timestampParam = () => z.union([z.int(), z.date()]);

/** Bounds of a time: Unix seconds or Dates. */
export const rangeParam = () =>
  z.union([
    timestampParam(),
    z.strictObject({
      gt: z.optional(timestampParam()),
      gte: z.optional(timestampParam()),
      lt: z.optional(timestampParam()),
      lte: z.optional(timestampParam()),
    }),
  ]);

/** A word from a list that Stripe may lengthen: checked to be text. */
export const openEnum = () => z.string();

/** Paths of the ids to replace by objects. */
export const expandParam = () => z.array(z.string());

/** What every list takes. */
export const pageShape = () => ({
  limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  starting_after: z.optional(z.string()),
  ending_before: z.optional(z.string()),
  expand: z.optional(expandParam()),
});
