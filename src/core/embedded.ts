import { field } from './field.ts';
import type { LazySchema } from './lazy-schema.ts';
import { isObject } from './plain-object.ts';
import { defOf } from './schema-view.ts';
import * as z from './zod.ts';

/** The schemas of whole objects, by their `object`: those that exist, and those that were deleted. */
export interface KnownObjects {
  readonly get: (name: string, isDeleted: boolean) => LazySchema<unknown> | undefined;
}

let known: KnownObjects | undefined;

/**
 * Runs a check in which objects that stand inside others are held to these schemas. What a bundle doesn't have is held to
 * no more than being an object, so that a schema doesn't pull all others along with it.
 */
export function withKnownObjects<T>(objects: KnownObjects | undefined, check: () => T): T {
  const outer = known;
  known = objects;
  try {
    return check();
  } finally {
    known = outer;
  }
}

/** The names that the `object` of what stands at a place may have; undefined where no object of its own stands there. */
export function embeddedNames(schema: unknown): readonly string[] | undefined {
  const names = field(defOf(schema), 'names');
  return Array.isArray(names) ? names : undefined;
}

/** An object of Stripe's inside another one. */
export const embedded = (names: readonly string[]) => place(names, isObject);

/** An id, or the object itself where it was expanded. */
export const expandable = (names: readonly string[]) =>
  place(names, (value) => typeof value === 'string' || isObject(value));

function place(names: readonly string[], accepts: (value: unknown) => boolean): z.Type {
  const schema = z.checked(z.custom<unknown>(accepts), ({ value, issues }) => {
    if (!isObject(value)) return;
    for (const { path, message } of problemsOf(value)) {
      issues.push({ code: 'custom', path: [...path], message, input: value });
    }
  });
  Object.assign(schema._zod.def, { names });
  return schema;
}

function problemsOf(value: object) {
  const schema = known?.get(String(Reflect.get(value, 'object')), Reflect.get(value, 'deleted') === true);
  if (schema === undefined || schema.accepts(value)) return [];
  const outcome = schema.safeParse(value);
  return outcome.success ? [] : outcome.error.issues;
}
