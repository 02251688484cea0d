import { lazySchema } from './lazy-schema.ts';
import { objectOf, optionsOf, withOptions } from './object-of.ts';
import type { Schema } from './schema.ts';
import * as z from './zod.ts';

/** What comes back is an object of one of these kinds, told apart by its `object` and by whether it was deleted. */
// @__NO_SIDE_EFFECTS__
export function oneOf<const S extends readonly Schema<unknown>[]>(...of: S): Schema<ReturnType<S[number]['parse']>> {
  return withOptions(
    lazySchema(() => build<ReturnType<S[number]['parse']>>(of.flatMap(optionsOf))),
    of,
  );
}

function build<T>(options: readonly Schema<unknown>[]): z.Type<T> {
  return z.checked(z.custom<T>(isObject), ({ value, issues }) => {
    const option = options.find((one) => isOfKind(value, one));
    if (option === undefined) {
      const names = options.map((one) => objectOf(one)?.name);
      issues.push({ code: 'invalid_value', values: names, input: value, path: ['object'] });
      return;
    }
    if (option.accepts?.(value) === true) return;
    const outcome = option.safeParse(value);
    if (outcome.success) return;
    for (const { path, message } of outcome.error.issues) {
      issues.push({ code: 'custom', path: [...path], message, input: value });
    }
  });
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

function isOfKind(value: unknown, option: Schema<unknown>): boolean {
  const kind = objectOf(option);
  const given = Object(value);
  return kind?.name === given.object && kind?.isDeleted === (given.deleted === true);
}
