import { LazySchema } from './lazy-schema.ts';
import type { Schema } from './schema.ts';
import { objectOf } from './shape.ts';
import * as z from './zod.ts';

/** A schema of objects of several kinds, told apart by their `object` and by whether they were deleted. */
class OneOf<T> extends LazySchema<T> {
  readonly options: readonly Schema<unknown>[];

  constructor(options: readonly Schema<unknown>[]) {
    super(() =>
      z.checked(z.custom<T & object>(isObject), ({ value, issues }) => {
        const outcome = optionFor(value, options)?.safeParse(value);
        if (outcome === undefined)
          issues.push({ code: 'invalid_value', values: options.map(nameOf), input: value, path: ['object'] });
        if (outcome?.success !== false) return;
        for (const { path, message } of outcome.error.issues)
          issues.push({ code: 'custom', path: [...path], message, input: value });
      }),
    );
    this.options = options;
  }
}

/** What comes back is one of these. */
// @__NO_SIDE_EFFECTS__
export function oneOf<const S extends readonly Schema<unknown>[]>(
  ...options: S
): Schema<ReturnType<S[number]['parse']>> {
  return new OneOf(options);
}

/** The schemas of single objects that a result may be. */
export function optionsOf(schema: Schema<unknown>): readonly Schema<unknown>[] {
  return schema instanceof OneOf ? schema.options.flatMap(optionsOf) : [schema];
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

const nameOf = (schema: Schema<unknown>) => objectOf(schema)?.name ?? '';

function optionFor(value: object, options: readonly Schema<unknown>[]): Schema<unknown> | undefined {
  const name = Reflect.get(value, 'object');
  const isDeleted = Reflect.get(value, 'deleted') === true;
  return options.flatMap(optionsOf).find((option) => {
    const found = objectOf(option);
    return found?.name === name && found?.isDeleted === isDeleted;
  });
}
