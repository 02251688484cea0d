import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../src/catalog/index.ts';
import { compile, misfits } from './ajv.ts';

const { actions } = createCatalog({ only: ['*', 'raw.read', 'raw.write'] });

describe.each(['draft-2020-12', 'draft-07', 'openapi-3.0'] as const)('for %s, ajv', (target) => {
  it('takes every schema of an input, and every example by it', () => {
    for (const { id, examples, inputJsonSchema } of actions)
      for (const example of examples) expect(misfits(inputJsonSchema(target), example, target), id).toEqual([]);
  }, 60_000);

  it('finds what no action takes', () => {
    for (const { id, examples, inputJsonSchema } of actions)
      expect(misfits(inputJsonSchema(target), { ...examples[0], no_such_field: 1 }, target), id).toHaveLength(1);
  }, 60_000);

  it('takes every schema of an output', () => {
    // Many actions answer with the same.
    const schemas = new Map(
      actions.map(({ outputJsonSchema }) => [JSON.stringify(outputJsonSchema(target)), outputJsonSchema(target)]),
    );
    expect(schemas.size).toBeGreaterThan(90);
    for (const schema of schemas.values()) expect(() => compile(schema, target)).not.toThrow();
  }, 120_000);
});
