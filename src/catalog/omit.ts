import { field } from '../core/field.ts';
import { defOf, typeOf } from '../core/schema-view.ts';
import { namesIn } from './key-names.ts';

/** Names of parameters that no input may have. */
export type Omitted = ReadonlySet<string>;

/** Below this, the names are the caller's own. */
const FREE = 'metadata';

/** Where a value has any of these names, however deep. */
export function omittedIn(
  value: unknown,
  omit: Omitted,
  path: readonly PropertyKey[] = [],
): (readonly PropertyKey[])[] {
  if (omit.size === 0 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one, index) => omittedIn(one, omit, [...path, index]));
  return Object.entries(value).flatMap(([key, one]) => {
    const names = ownNames(key);
    if (names.some((name) => omit.has(name))) return [[...path, key]];
    return names.includes(FREE) ? [] : omittedIn(one, omit, [...path, key]);
  });
}

/** Those of a key that are Stripe's. */
function ownNames(key: string): string[] {
  const names = namesIn(key);
  const free = names.indexOf(FREE);
  return free === -1 ? names : names.slice(0, free + 1);
}

/** Whether nothing can be given for a schema without one of these names. */
export function needs(schema: unknown, omit: Omitted): boolean {
  if (omit.size === 0) return false;
  const def = defOf(schema);
  switch (typeOf(schema)) {
    case 'optional':
      return needs(field(def, 'innerType'), omit);
    case 'array':
      return needs(field(def, 'element'), omit);
    case 'record':
      return needs(field(def, 'valueType'), omit);
    case 'union':
      return Object.values(Object(field(def, 'options'))).every((one) => needs(one, omit));
    case 'object':
      return Object.entries(Object(field(def, 'shape'))).some(
        ([name, one]) => typeOf(one) !== 'optional' && (omit.has(name) || needs(one, omit)),
      );
    default:
      return false;
  }
}
