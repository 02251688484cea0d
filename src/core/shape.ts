import { LazySchema } from './lazy-schema.ts';
import { type Notation, readNotation } from './notation.ts';
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
  return new Shape<T>(text, refs.length === 0 ? NONE : refs, strict);
}

const NONE: readonly Schema<unknown>[] = [];

/** A schema that is its own notation: with a thousand and more of them, closures over one would weigh twice as much. */
class Shape<T> extends LazySchema<T> implements Notation {
  override readonly text: string;
  readonly refs: readonly Schema<unknown>[];
  readonly strict: boolean;

  constructor(text: string, refs: readonly Schema<unknown>[], strict: boolean) {
    super();
    this.text = text;
    this.refs = refs;
    this.strict = strict;
  }

  protected override make(): z.Type<T> {
    // What the text describes is `T`: the generator writes both from one declaration.
    return readNotation(this) as z.Type<T>;
  }
}
