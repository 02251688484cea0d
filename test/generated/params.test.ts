import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeForm } from '../../src/core/form.ts';
import { isResource, type ResourceMap } from '../../src/core/resource-map.ts';
import type { Schema } from '../../src/core/schema.ts';
import * as tables from '../../src/resources/index.ts';
import { arbitraryOf, defOf } from './arbitrary.ts';
import { decoded, written } from './form.ts';

const RUNS = { numRuns: 12 };

interface Row {
  readonly id: string;
  readonly params: Schema<unknown>;
}

function rowsOf(map: ResourceMap): Row[] {
  return Object.values(map).flatMap((one) => {
    if (!isResource(one)) return rowsOf(one);
    return Object.entries(one.actions).map(([name, { params }]) => ({ id: `${one.name}.${name}`, params }));
  });
}

const actions = rowsOf(tables);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

describe.each(actions)('$id', ({ params }) => {
  const values = arbitraryOf(params).filter(isObject);
  const accepts = (value: unknown) => params.safeParse(value).success;

  it('takes every value that its schema allows, and sends the same tree', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(accepts(value)).toBe(true);
        if (!Object.values(value).some((one) => one instanceof Blob)) {
          expect(decoded(encodeForm(value))).toEqual(written(value));
        }
      }),
      RUNS,
    );
  });

  it('refuses an unknown name, a wrong type, null where it has no meaning, and what is missing', () => {
    const fields: Record<string, unknown> = Object(defOf(params)['shape']);
    fc.assert(
      fc.property(values, fc.constantFrom(...Object.keys(fields), 'unknown_name'), (value, name) => {
        expect(accepts({ ...value, unknown_name: 1 })).toBe(false);
        expect(accepts({ ...value, [name]: () => {} })).toBe(false);
        expect(accepts({ ...value, [name]: Symbol('x') })).toBe(false);
        if (name in fields && !takesNull(fields[name])) expect(accepts({ ...value, [name]: null })).toBe(false);
        if (name in fields && defOf(fields[name])['type'] !== 'optional') {
          const { [name]: _, ...rest } = value;
          expect(accepts(rest)).toBe(false);
        }
      }),
      RUNS,
    );
  });
});

/** Whether null is a value of a field: mostly it unsets what is there. */
function takesNull(schema: unknown): boolean {
  const { type, innerType } = defOf(schema);
  return type === 'nullable' || type === 'unknown' || (type === 'optional' && takesNull(innerType));
}
