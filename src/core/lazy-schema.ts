import { loadCompiler } from '#schema-compiler';
import { safeParse } from '#zod-core';
import { runNow } from './schema-run.ts';
import type { Type } from './zod.ts';

/** About what compiling a schema costs. One that has been at work for that long has earned it. */
const WORTH_COMPILING_MS = 10;

/** What a schema became by being used. */
interface Used<T> {
  readonly made: Type<T>;
  compiled: Compiled<T> | undefined;
  spentMs: number;
}

interface Compiled<T> {
  readonly schema: Type<T>;
  readonly fits: (schema: Type<T>, value: unknown) => boolean;
}

/**
 * A schema that is built when it is first used, so that importing hundreds costs next to nothing, and compiled when it
 * has been used much. It stands in for the zod schema everywhere, also inside other zod schemas, which look at nothing
 * but `_zod`.
 */
export abstract class LazySchema<T> {
  /** What it was written as, if it was: see `Notation`. */
  abstract readonly text: string | undefined;
  /** One field for all of it: of a thousand and more schemas, most are never used. */
  #used: Used<T> | undefined;

  protected abstract make(): Type<T>;

  get #inUse(): Used<T> {
    this.#used ??= { made: this.make(), compiled: undefined, spentMs: 0 };
    return this.#used;
  }

  get _zod(): Type<T>['_zod'] {
    return this.#inUse.made._zod;
  }

  parse(value: unknown): T {
    const outcome = this.safeParse(value);
    if (outcome.success) return outcome.data;
    // zod's own `parse` gives its errors a stack just so: those of `safeParse` have none.
    Error.captureStackTrace?.(outcome.error, this.parse);
    throw outcome.error;
  }

  safeParse(value: unknown): ReturnType<typeof safeParse<Type<T>>> {
    const used = this.#inUse;
    return used.compiled === undefined ? timed(used, safeParse, value) : safeParse(used.compiled.schema, value);
  }

  /** Whether a value fits. Makes no copy of it, as parsing does. */
  accepts(value: unknown): boolean {
    const used = this.#inUse;
    return used.compiled === undefined ? timed(used, fits, value) : used.compiled.fits(used.compiled.schema, value);
  }
}

const fits = (schema: Type, value: unknown) =>
  runNow(schema, value, { async: false, abortEarly: true }).issues.length === 0;

function timed<T, R>(used: Used<T>, how: (schema: Type<T>, value: unknown) => R, value: unknown): R {
  const startedAt = performance.now();
  const outcome = how(used.made, value);
  used.spentMs += performance.now() - startedAt;
  if (used.spentMs >= WORTH_COMPILING_MS) void compile(used);
  return outcome;
}

async function compile<T>(used: Used<T>): Promise<void> {
  used.spentMs = Number.NEGATIVE_INFINITY;
  try {
    const compiler = await loadCompiler?.();
    if (compiler !== undefined) used.compiled = { schema: compiler.compileSchema(used.made), fits: compiler.validate };
  } catch {
    // Where it does not work, the schema goes on as it is.
  }
}

class Made<T> extends LazySchema<T> {
  override readonly text = undefined;
  protected override readonly make: () => Type<T>;

  constructor(make: () => Type<T>) {
    super();
    this.make = make;
  }
}

/** See `LazySchema`. */
// @__NO_SIDE_EFFECTS__
export function lazySchema<T>(make: () => Type<T>): LazySchema<T> {
  return new Made(make);
}
