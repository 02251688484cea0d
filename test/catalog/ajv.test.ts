import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../src/catalog/index.ts';
import { compile } from './ajv.ts';

const { actions } = createCatalog({ only: ['*', 'raw.read', 'raw.write'] });

it.each(['draft-2020-12', 'draft-07', 'openapi-3.0'] as const)(
  'ajv takes the schema of every input as %s, and every example by it',
  (target) => {
    for (const { id, examples, inputJsonSchema } of actions) {
      const check = compile(inputJsonSchema(target), target);
      for (const example of examples) {
        check(example);
        expect(check.errors, id).toBeNull();
        expect(check({ ...example, no_such_field: 1 }), id).toBe(false);
      }
    }
  },
  60_000,
);

describe.each(['draft-2020-12', 'draft-07'] as const)('as %s', (target) => {
  it('ajv takes the schema of every output', () => {
    // Many actions answer with the same.
    const all = actions.map(({ outputJsonSchema }) => outputJsonSchema(target));
    const schemas = new Map(all.map((schema) => [JSON.stringify(schema), schema]));
    expect(schemas.size).toBeGreaterThan(90);
    for (const schema of schemas.values()) expect(() => compile(schema, target)).not.toThrow();
  }, 60_000);
});
