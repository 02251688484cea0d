import { safeParse, validate } from '#zod-core';
import type { Type } from './zod.ts';

/** About what compiling a schema costs. One that has been at work for that long has earned it. */
const WORTH_COMPILING_MS = 10;

/**
 * A schema that is built when it is first used, so that importing hundreds costs next to nothing, and compiled when it
 * has been used much. It stands in for the zod schema everywhere, also inside other zod schemas, which look at nothing
 * but `_zod`.
 */
export abstract class LazySchema<T> {
  /** What it was written as, if it was: see `Notation`. */
  abstract readonly text: string | undefined;
  #made: Type<T> | undefined;
  #compiled: Type<T> | undefined;
  #spentMs = 0;

  protected abstract make(): Type<T>;

  get #schema(): Type<T> {
    this.#made ??= this.make();
    return this.#made;
  }

  get _zod(): Type<T>['_zod'] {
    return this.#schema._zod;
  }

  parse(value: unknown): T {
    const outcome = this.safeParse(value);
    if (outcome.success) return outcome.data;
    // zod's own `parse` gives its errors a stack just so: those of `safeParse` have none.
    Error.captureStackTrace?.(outcome.error, this.parse);
    throw outcome.error;
  }

  safeParse(value: unknown): ReturnType<typeof safeParse<Type<T>>> {
    if (this.#compiled !== undefined) return safeParse(this.#compiled, value);
    const schema = this.#schema;
    const startedAt = performance.now();
    const outcome = safeParse(schema, value);
    this.#compileOnceWorthIt(startedAt);
    return outcome;
  }

  /** Whether a value fits. Makes no copy of it, as parsing does. */
  accepts(value: unknown): boolean {
    if (this.#compiled !== undefined) return validate(this.#compiled, value);
    const schema = this.#schema;
    const startedAt = performance.now();
    const fits = validate(schema, value);
    this.#compileOnceWorthIt(startedAt);
    return fits;
  }

  #compileOnceWorthIt(startedAt: number): void {
    this.#spentMs += performance.now() - startedAt;
    if (this.#spentMs < WORTH_COMPILING_MS) return;
    this.#spentMs = Number.NEGATIVE_INFINITY;
    void this.#compile();
  }

  async #compile(): Promise<void> {
    try {
      const { compileSchema } = await import('#schema-compiler');
      this.#compiled = compileSchema(this.#schema);
    } catch {
      // Where it does not work, the schema goes on as it is.
    }
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
