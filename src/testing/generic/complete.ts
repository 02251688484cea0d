import { field } from '../../core/field.ts';
import { wordsOf } from '../../core/open-word.ts';
import type { Schema } from '../../core/schema.ts';
import { bare, defOf, typeOf } from '../../core/schema-view.ts';
import { fieldsOf, isRecord } from './shape.ts';

/** As much of an object as is known. */
export type Fill<T> = T extends string
  ? T
  : T extends readonly (infer Element)[]
    ? readonly Fill<Element>[]
    : T extends object
      ? { readonly [Name in keyof T]?: Fill<T[Name]> | undefined }
      : T;

/**
 * A whole object of Stripe's from what is known of it. Fields that aren't known have the emptiest value there is: null,
 * no elements, false, 0, the first of several words; fields that may be missing are. It fits the schema, or is not made.
 *
 * @throws TypeError where the object would not be what Stripe returns: a mistake of the emulator's
 */
export function complete<T>(schema: Schema<T>, known: Fill<NoInfer<T>>): T {
  const value = fill(schema, known);
  if (fits(schema, value)) return value;
  const outcome = schema.safeParse(value);
  const issues = outcome.success ? [] : outcome.error.issues;
  throw new TypeError(issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`).join('; '));
}

function fits<T>(schema: Schema<T>, value: unknown): value is T {
  return schema.accepts?.(value) ?? schema.safeParse(value).success;
}

function fill(schema: unknown, value: unknown): unknown {
  const def = defOf(schema);
  switch (field(def, 'type')) {
    case 'optional':
      return value === undefined ? undefined : fill(field(def, 'innerType'), value);
    case 'nullable':
      return value === undefined || value === null ? null : fill(field(def, 'innerType'), value);
    case 'object':
      return fillHash(schema, value);
    case 'array': {
      const elements: readonly unknown[] = Array.isArray(value) ? value : [];
      return elements.map((element) => fill(field(def, 'element'), element));
    }
    case 'record':
      return isRecord(value) ? mapValues(value, (inner) => fill(field(def, 'valueType'), inner)) : (value ?? {});
    case 'union':
      return fillOneOf(field(def, 'options'), value);
    default:
      return value ?? emptiest(schema);
  }
}

function fillHash(schema: unknown, given: unknown): unknown {
  const value = given ?? {};
  if (!isRecord(value)) return value;
  const filled: Record<PropertyKey, unknown> = {};
  for (const [name, of] of Object.entries(fieldsOf(schema) ?? {})) {
    const inner = fill(of, value[name]);
    if (inner !== undefined) filled[name] = inner;
  }
  // Fields that the schema doesn't have, and what is kept under symbols, stay.
  for (const name of Reflect.ownKeys(value)) {
    const other: unknown = Reflect.get(value, name);
    if (!Object.hasOwn(filled, name) && other !== undefined) filled[name] = other;
  }
  return filled;
}

function fillOneOf(options: unknown, value: unknown): unknown {
  const all: readonly unknown[] = Array.isArray(options) ? options : [];
  if (value === undefined) return fill(all[0], undefined);
  const hash = isRecord(value) ? all.find((option) => typeOf(bare(option)) === 'object') : undefined;
  return hash === undefined ? value : fill(hash, value);
}

function emptiest(schema: unknown): unknown {
  const def = defOf(schema);
  switch (field(def, 'type')) {
    case 'string':
      return wordsOf(schema)?.[0] ?? '';
    case 'number':
    case 'int':
      return 0;
    case 'boolean':
      return false;
    case 'literal':
      return field(field(def, 'values'), 0);
    default:
      return undefined;
  }
}

function mapValues(record: Readonly<Record<string, unknown>>, change: (value: unknown) => unknown) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
