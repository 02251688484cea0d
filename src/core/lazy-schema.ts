import { parse, safeParse } from 'zod/v4/core';
import { once } from './once.ts';
import type { Schema } from './schema.ts';
import type { Type } from './zod.ts';

/** About what compiling a schema costs. One that has been at work for that long has earned it. */
const WORTH_COMPILING_MS = 10;

/**
 * A schema that is built when it is first used, so that importing hundreds costs next to nothing, and compiled when it
 * has been used much. It stands in for the zod schema everywhere, also inside other zod schemas, which look at nothing
 * but `_zod`.
 */
// @__NO_SIDE_EFFECTS__
export function lazySchema<T>(make: () => Type<T>): Schema<T> {
  const made = once(make);
  let compiled: Type<T> | undefined;
  let spentMs = 0;

  const compileOnceWorthIt = (startedAt: number): void => {
    spentMs += performance.now() - startedAt;
    if (spentMs < WORTH_COMPILING_MS) return;
    spentMs = Number.NEGATIVE_INFINITY;
    const use = ({ compileSchema }: typeof import('./schema-compiler.ts')) => {
      compiled = compileSchema(made());
    };
    // Where it can't be loaded, the schema goes on as it is.
    import('#schema-compiler').then(use, () => {});
  };

  return {
    parse: (value) => parse(compiled ?? made(), value),
    safeParse: (value) => {
      if (compiled !== undefined) return safeParse(compiled, value);
      const startedAt = performance.now();
      const outcome = safeParse(made(), value);
      compileOnceWorthIt(startedAt);
      return outcome;
    },
    get _zod(): unknown {
      return Reflect.get(made(), '_zod');
    },
  } as Schema<T>;
}
