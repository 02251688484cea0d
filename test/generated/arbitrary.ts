import fc from 'fast-check';
import { z } from 'zod';

/** Values that a schema takes, made from the schema itself. */
export function arbitraryOf(schema: unknown, depth = 0): fc.Arbitrary<unknown> {
  const def = defOf(schema);
  switch (def['type']) {
    case 'object':
      return objectOf(def['shape'], depth);
    case 'optional':
      return fc.option(arbitraryOf(def['innerType'], depth), { nil: undefined });
    case 'nullable':
      return fc.option(arbitraryOf(def['innerType'], depth), { nil: null, freq: 8 });
    case 'union':
      return fc.oneof(...list(def['options']).map((option) => arbitraryOf(option, depth)));
    case 'array':
      return fc.array(arbitraryOf(def['element'], depth + 1), { minLength: 1, maxLength: 2 });
    case 'record':
      return fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), arbitraryOf(def['valueType'], depth + 1), {
        minKeys: 1,
        maxKeys: 2,
      });
    case 'literal':
      return fc.constantFrom(...list(def['values']));
    case 'string':
      return text(schema);
    case 'number':
      return number(schema);
    case 'boolean':
      return fc.boolean();
    case 'date':
      return fc.date({ min: new Date(0), max: new Date(4_000_000_000_000), noInvalidDate: true });
    case 'custom':
      return fc.constant(new Blob(['content']));
    default:
      throw new Error(`no values of the type ${String(def['type'])}`);
  }
}

/** Deep hashes are left out the more often the deeper they are, so that values stay of a size that can be read. */
function objectOf(shape: unknown, depth: number): fc.Arbitrary<unknown> {
  const entries = Object.entries(Object(shape)).map(([name, field]): [string, fc.Arbitrary<unknown>] => {
    const isOptional = defOf(field)['type'] === 'optional';
    if (!isOptional) return [name, arbitraryOf(field, depth + 1)];
    const weight = depth === 0 ? 3 : 6 + depth * 4;
    return [
      name,
      fc
        .oneof({ weight, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constant(LATER) })
        .chain((one) => (one === LATER ? arbitraryOf(defOf(field)['innerType'], depth + 1) : fc.constant(undefined))),
    ];
  });
  return fc.record(Object.fromEntries(entries)).map(withoutUndefined);
}

const LATER = Symbol('a value is made only where one is wanted');

const withoutUndefined = (value: object) =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));

/** A word of a list, where the schema has one, else any text that fits. */
function text(schema: unknown): fc.Arbitrary<unknown> {
  const maximum = Number(boundOf(schema, 'max_length') ?? 12);
  return fc
    .oneof(fc.stringMatching(/^x{3}[0-9]{5,6}$/), fc.constantFrom('ä€😀&=%+ [](){}"'))
    .map((one) => one.slice(0, maximum));
}

function number(schema: unknown): fc.Arbitrary<unknown> {
  const bounds = {
    min: Number(boundOf(schema, 'greater_than') ?? 0),
    max: Number(boundOf(schema, 'less_than') ?? 1e9),
  };
  if (defOf(schema)['format'] === undefined) return fc.float({ ...bounds, noNaN: true, noDefaultInfinity: true });
  return fc.integer(bounds);
}

/** The value of a schema's check of some kind. */
function boundOf(schema: unknown, kind: string): unknown {
  const checks = list(defOf(schema)['checks'] ?? []).map(defOf);
  return (
    checks.find(({ check }) => check === kind)?.['value'] ?? checks.find(({ check }) => check === kind)?.['maximum']
  );
}

export function defOf(schema: unknown): Record<string, unknown> {
  return Object(Reflect.get(Object(Reflect.get(Object(schema), '_zod')), 'def'));
}

const list = (value: unknown) => z.array(z.unknown()).parse(value);
