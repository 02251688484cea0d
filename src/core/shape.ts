import { LazySchema } from './lazy-schema.ts';
import { readNotation } from './notation.ts';
import type { Schema } from './schema.ts';
import type * as z from './zod.ts';

/** What is sent: other fields than those named are refused. See `Notation` for the text. */
// @__NO_SIDE_EFFECTS__
export function params<T>(text: string, ...refs: readonly Schema<unknown>[]): Schema<T> {
  return shape<T>(text, refs, true);
}

/** What comes back: other fields than those named pass. See `Notation` for the text. */
// @__NO_SIDE_EFFECTS__
export function result<T>(text: string, ...refs: readonly Schema<unknown>[]): Schema<T> {
  return shape<T>(text, refs, false);
}

// @__NO_SIDE_EFFECTS__
function shape<T>(text: string, refs: readonly Schema<unknown>[], strict: boolean): Schema<T> {
  // What the text describes is `T`: the generator writes both from one declaration.
  return new LazySchema(() => readNotation({ text, refs, strict }) as z.Type<T>, text);
}
