import { once } from './once.ts';
import type { Schema } from './schema.ts';

/** About what compiling a schema costs. One that has been at work for that long has earned it. */
const WORTH_COMPILING_MS = 10;

/**
 * A schema that is built when it is first used, so that importing hundreds costs next to nothing, and compiled when it
 * has been used much. It stands in for the zod schema everywhere, also inside other zod schemas, which look at nothing
 * but `_zod`.
 */
// @__NO_SIDE_EFFECTS__
export function lazySchema<T>(make: () => Schema<T>): Schema<T> {
  const made = once(make);
  let compiled: Schema<T> | undefined;
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
    parse: (value) => (compiled ?? made()).parse(value),
    safeParse: (value) => {
      if (compiled !== undefined) return compiled.safeParse(value);
      const startedAt = performance.now();
      const outcome = made().safeParse(value);
      compileOnceWorthIt(startedAt);
      return outcome;
    },
    get _zod(): unknown {
      return Reflect.get(made(), '_zod');
    },
  } as Schema<T>;
}
