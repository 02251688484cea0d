import { embeddedNames, type KnownObjects } from '../../core/embedded.ts';
import { field } from '../../core/known-keys.ts';
import { knownObjects } from '../../core/known-objects.ts';
import { LazySchema } from '../../core/lazy-schema.ts';
import { objectOf } from '../../core/object-of.ts';
import { once } from '../../core/once.ts';
import * as results from '../../generated/results/index.ts';
import * as tables from '../../resources/index.ts';

const fromTables = knownObjects(tables);

/** The schemas of objects that no action returns, but that stand in others. */
const others = once(() => {
  const found = new Map<string, LazySchema<unknown>>();
  for (const schema of Object.values<unknown>(results)) {
    const object = schema instanceof LazySchema ? objectOf(schema) : undefined;
    if (schema instanceof LazySchema && object?.isDeleted === false) found.set(object.name, schema);
  }
  return found;
});

/** The schemas of all objects that there are. */
export const OBJECTS: KnownObjects = {
  get: (name, isDeleted) => fromTables.get(name, isDeleted) ?? (isDeleted ? undefined : others().get(name)),
};

/** What a zod schema says of itself. */
export const defOf = (schema: unknown): unknown => field(field(schema, '_zod'), 'def');

export const typeOf = (schema: unknown): unknown => field(defOf(schema), 'type');

/** A schema without `optional` and `nullable` around it. */
export function bare(schema: unknown): unknown {
  const type = typeOf(schema);
  return type === 'optional' || type === 'nullable' ? bare(field(defOf(schema), 'innerType')) : schema;
}

/** The fields of a hash, by name; undefined where a schema isn't that of a hash. */
export function fieldsOf(schema: unknown): Readonly<Record<string, unknown>> | undefined {
  const shape = field(defOf(bare(schema)), 'shape');
  return isRecord(shape) ? shape : undefined;
}

/** The schemas that a value may have: those of a union, or the one. */
export function alternatives(schema: unknown): readonly unknown[] {
  const inner = bare(schema);
  const options = field(defOf(inner), 'options');
  return typeOf(inner) === 'union' && Array.isArray(options) ? options.flatMap(alternatives) : [inner];
}

/** The schemas of the elements of an array. */
export function elementsOf(schema: unknown): readonly unknown[] {
  return alternatives(schema).flatMap((one) => (typeOf(one) === 'array' ? [field(defOf(one), 'element')] : []));
}

/** The kinds of objects that may stand at a place, as ids or whole; none where no object of Stripe's stands there. */
export function kindsAt(schema: unknown): readonly string[] {
  return alternatives(schema).flatMap((one) => embeddedNames(one) ?? elementsOf(one).flatMap(kindsAt));
}

/** Whether a schema is that of a list that comes with an object. */
export function isList(schema: unknown): boolean {
  const fields = fieldsOf(schema);
  return fields !== undefined && 'data' in fields && 'has_more' in fields;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
