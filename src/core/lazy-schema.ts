import { once } from './once.ts';
import type { Schema } from './schema.ts';

/**
 * A schema that is built when it is first used, so that importing hundreds costs next to nothing. It stands in for the
 * zod schema everywhere, also inside other zod schemas, which look at nothing but `_zod`.
 */
// @__NO_SIDE_EFFECTS__
export function lazySchema<T>(make: () => Schema<T>): Schema<T> {
  const made = once(make);
  return {
    parse: (value) => made().parse(value),
    safeParse: (value) => made().safeParse(value),
    get _zod(): unknown {
      return Reflect.get(made(), '_zod');
    },
  } as Schema<T>;
}
