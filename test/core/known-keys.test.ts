import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { issuesOf } from '../../src/core/check.ts';
import { knownKeys } from '../../src/core/known-keys.ts';
import { lazySchema } from '../../src/core/lazy-schema.ts';
import type { Schema } from '../../src/core/schema.ts';

const address = z.strictObject({ city: z.string(), postal_code: z.string() });

interface Tree {
  readonly name?: string | undefined;
  readonly branches?: readonly Tree[] | undefined;
}
const tree: Schema<Tree> = lazySchema(() =>
  z.strictObject({ name: z.optional(z.string()), branches: z.optional(z.array(z.lazy(() => lazyTree))) }),
);
const lazyTree: z.ZodMiniType<Tree> = z.strictObject({
  name: z.optional(z.string()),
  get branches() {
    return z.optional(z.array(lazyTree));
  },
});

describe('the names that are known', () => {
  const schema = z.strictObject({
    email: z.string(),
    address: z.optional(z.nullable(address)),
    list: z.array(address),
    by_name: z.record(z.string(), address),
    either: z.union([z.string(), address, z.strictObject({ line1: z.string() })]),
  });

  test.each<[readonly PropertyKey[], string[]]>([
    [[], ['email', 'address', 'list', 'by_name', 'either']],
    [['address'], ['city', 'postal_code']],
    [
      ['list', 0],
      ['city', 'postal_code'],
    ],
    [
      ['by_name', 'anything'],
      ['city', 'postal_code'],
    ],
    [['either'], ['city', 'postal_code', 'line1']],
    [['email'], []],
    [['nowhere', 'at', 'all'], []],
    [['constructor'], []],
    [['__proto__'], []],
  ])('at %j', (path, names) => {
    expect(knownKeys(schema, path)).toEqual(names);
  });

  test('in a schema that is built when it is used, however deep it goes on in itself', () => {
    expect(knownKeys(tree, ['branches', 3, 'branches', 1])).toEqual(['name', 'branches']);
    expect(issuesOf(tree, { branches: [{ branches: [{ nmae: 'x' }] }] })).toEqual([
      {
        path: 'branches[0].branches[0].nmae',
        message: 'unknown parameter; did you mean `name`?',
        suggestion: 'name',
      },
    ]);
  });

  test('of something that is no schema are none', () => {
    for (const value of [undefined, null, 7, {}, { _zod: {} }, { _zod: { def: null } }]) {
      expect(knownKeys(value, ['a'])).toEqual([]);
    }
  });
});
