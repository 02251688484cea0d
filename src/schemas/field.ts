import { lazySchema } from '../core/lazy-schema.ts';
import type { Schema } from '../core/schema.ts';
import * as z from '../core/zod.ts';

/** A word that Stripe may add to a list at any time. Beside a list of known words it keeps their completion. */
export type OtherString = string & Record<never, never>;

/** A value, or `''` or `null` to unset what is there. */
export type Emptyable<T> = T | '' | null;

/** Up to 50 pairs of the caller's own. */
export type Metadata = Record<string, string>;

/** Up to 50 pairs of the caller's own: names of up to 40 characters, values of up to 500. `''` or `null` unsets one. */
export type MetadataParam = Record<string, string | number | null>;

/** A hash whose fields are not spelt out: they pass unchecked. */
export type OpenHash = Record<string, unknown>;

/** An object of Stripe's that this release describes no further. */
export interface StripeObject {
  id: string;
  object: string;
  [field: string]: unknown;
}

/** A point in time: Unix seconds, or a Date, which is sent as such. */
export type Timestamp = number | Date;

/** Bounds of a time. */
export interface TimeRange {
  /** After. */
  gt?: Timestamp | undefined;
  /** At, or after. */
  gte?: Timestamp | undefined;
  /** Before. */
  lt?: Timestamp | undefined;
  /** At, or before. */
  lte?: Timestamp | undefined;
}

/** A schema of ours as a part of another one. */
export function nested<T>(schema: Schema<T>): z.Type<T> {
  if (!isZod(schema)) throw new TypeError('only a zod schema can stand inside another one');
  return schema;
}

function isZod<T>(schema: Schema<T>): schema is Schema<T> & z.Type<T> {
  return '_zod' in schema;
}

/** An object that a field names by its id, or holds whole where it was expanded. */
export const expandable = <T>() => z.union([z.string(), objectOf<T>()]);

/** An object of Stripe's, held to no more than its having an id: what is in it comes on top of the answer. */
export const objectOf = <T>() => z.custom<T>(hasId);

function hasId(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}

/** A parameter that `''` or `null` unsets. */
export const emptyable = <T extends z.Type>(schema: T) => z.nullable(z.union([schema, z.literal('')]));

/** A text that `''` or `null` unsets. */
export const emptyableText = () => z.nullable(z.string());

export const StripeObject: Schema<StripeObject> = lazySchema(() =>
  z.looseObject({ id: z.string(), object: z.string() }),
);

/** See `MetadataParam`. */
export const metadataParam = () => z.record(z.string(), z.nullable(z.union([z.string(), z.number()])));

/** See `Metadata`. */
export const metadata = () => z.record(z.string(), z.string());

/** See `OpenHash`. */
export const openHash = () => z.record(z.string(), z.unknown());

/** An amount in the currency's smallest unit: cents, or whole yen. */
export const amount = () => z.int();

/** Unix seconds. */
export const timestamp = () => z.int();

/** See `Timestamp`. */
export const timestampParam = () => z.union([z.int(), z.date()]);

/** See `TimeRange`. */
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
