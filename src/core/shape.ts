import { LazySchema } from './lazy-schema.ts';
import { readNotation } from './notation.ts';
import type { Schema } from './schema.ts';
import type * as z from './zod.ts';

/** A schema that is written as text: see `Notation`. */
class Shape<T> extends LazySchema<T> {
  readonly text: string;

  constructor(text: string, refs: readonly Schema<unknown>[], strict: boolean) {
    // What the text describes is `T`: the generator writes both from one declaration.
    super(() => readNotation({ text, refs, strict }) as z.Type<T>);
    this.text = text;
  }
}

/** What is sent: other fields than those named are refused. */
// @__NO_SIDE_EFFECTS__
export function params<T>(text: string, ...refs: readonly Schema<unknown>[]): Schema<T> {
  return new Shape<T>(text, refs, true);
}

/** What comes back: other fields than those named pass. */
// @__NO_SIDE_EFFECTS__
export function result<T>(text: string, ...refs: readonly Schema<unknown>[]): Schema<T> {
  return new Shape<T>(text, refs, false);
}

/** The `object` of what a schema describes, and whether it is one that was deleted. Builds no schema. */
export function objectOf(schema: Schema<unknown>): { readonly name: string; readonly isDeleted: boolean } | undefined {
  if (!(schema instanceof Shape)) return undefined;
  const name = /(?:^| )object:'([^']+)'/.exec(schema.text)?.[1];
  return name === undefined ? undefined : { name, isDeleted: / deleted:!/.test(schema.text) };
}
