import { field } from '../core/field.ts';
import { alternativesOf as alternatives, defOf, typeOf } from '../core/schema-view.ts';

const known = new WeakMap<object, readonly unknown[]>();

/** What may stand at a place, remembered: the parameters of each request are looked up in the same schemas. */
export function alternativesOf(schema: unknown): readonly unknown[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const before = known.get(schema);
  if (before !== undefined) return before;
  const found = alternatives(schema);
  known.set(schema, found);
  return found;
}

/** Of several shapes, the one that knows most of the names of an object or array. */
export function shapeFor(names: readonly string[], shapes: readonly unknown[]): unknown {
  if (shapes.length === 1) return shapes[0];
  const isList = names.every((name) => /^\d+$/.test(name));
  const score = (one: unknown): number => {
    const type = typeOf(one);
    if (type === 'array') return isList ? 2 : -1;
    if (type === 'record') return 0.5;
    if (type !== 'object') return -2;
    const shape = Object(field(defOf(one), 'shape'));
    return names.filter((name) => Object.hasOwn(shape, name)).length / (names.length || 1);
  };
  return shapes.reduce((best, next) => (best === undefined || score(next) > score(best) ? next : best), undefined);
}
