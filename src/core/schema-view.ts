import { field } from './field.ts';

/** What a zod schema says of itself. */
export const defOf = (schema: unknown): unknown => field(field(schema, '_zod'), 'def');

/** For example `object` or `optional`; undefined for what is no zod schema. */
export const typeOf = (schema: unknown): unknown => field(defOf(schema), 'type');

/** A schema without what is wrapped around it, such as `optional`, `nullable` and `lazy`. */
export function bare(schema: unknown): unknown {
  const def = defOf(schema);
  const type = field(def, 'type');
  const inner = type === 'pipe' ? field(def, 'in') : field(type === 'lazy' ? field(schema, '_zod') : def, 'innerType');
  return inner === undefined ? schema : bare(inner);
}

/** The bare schemas of what may stand at a place: those of a union, or the one. */
export function alternativesOf(schema: unknown): readonly unknown[] {
  const one = bare(schema);
  const options = field(defOf(one), 'options');
  return Array.isArray(options) ? options.flatMap(alternativesOf) : [one];
}

/** The schemas that a schema consists of. */
export function partsOf(schema: unknown): readonly unknown[] {
  const def = defOf(schema);
  const several = ['shape', 'options'].flatMap((name) => Object.values(Object(field(def, name))));
  const one = ['element', 'valueType', 'innerType'].map((name) => field(def, name));
  return [...several, ...one].filter((part) => part !== undefined);
}

/** The schema of what stands under a name of an object, array or record; undefined where nothing is said of it. */
export function schemaBelow(schema: unknown, name: PropertyKey): unknown {
  const def = defOf(schema);
  const shape = Object(field(def, 'shape'));
  return Object.hasOwn(shape, name)
    ? shape[name]
    : (field(def, 'element') ?? field(def, 'valueType') ?? field(def, 'catchall'));
}
