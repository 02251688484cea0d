import { describe, expect, it } from 'vitest';
import * as zod from 'zod/mini';
import { safeParse, validate } from 'zod/v4/core';
import * as own from '../../src/core/zod.ts';

const PARTS = [
  undefined,
  null,
  '',
  'ab',
  0,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  false,
  10n,
  new Date('x'),
];
const OBJECTS = [
  ...PARTS.map((a) => ({ a })),
  ...PARTS.map((b) => ({ a: 'ab', b })),
  { c: 1 },
  { a: 'ab', c: 1, d: 2 },
];
const HEIR: unknown = Object.create({ a: 'ab', d: 1 });
const BY_SYMBOL = { [Symbol('a')]: 1 };
const ODD = [JSON.parse('{"a":"ab","__proto__":{"b":1}}'), HEIR, BY_SYMBOL];
const VALUES = [...PARTS, new Date(0), Symbol('x'), () => 1, [], ['ab', 1, null], [[]], {}, ...OBJECTS, ...ODD];

const isShort = (value: unknown) => String(value).length < 2;

/** The same schema of zod's own making, and of this library's. */
const SCHEMAS: readonly [string, own.Type, own.Type][] = [
  ['a text', zod.string(), own.string()],
  ['a number', zod.number(), own.number()],
  ['true or false', zod.boolean(), own.boolean()],
  ['a date', zod.date(), own.date()],
  ['anything', zod.unknown(), own.unknown()],
  ['a word', zod.literal('ab'), own.literal('ab')],
  ['what a function accepts', zod.custom(isShort, { error: 'too long' }), own.custom(isShort, { error: 'too long' })],
  ['what a function accepts, in no words', zod.custom(isShort), own.custom(isShort)],
  [
    'a text that a function accepts, under a path of its own',
    zod.string().check(zod.refine(isShort, { path: ['a', 0], error: 'too long' })),
    own.checked(own.string(), own.refine(isShort, { path: ['a', 0], error: 'too long' })),
  ],
  [
    'a text that two functions accept, both of which are asked',
    zod.string().check(
      zod.refine(isShort),
      zod.refine(() => false),
    ),
    own.checked(
      own.string(),
      own.refine(isShort, {}),
      own.refine(() => false, {}),
    ),
  ],
  ['a text or nothing', zod.optional(zod.string()), own.optional(own.string())],
  ['a text or null', zod.nullable(zod.string()), own.nullable(own.string())],
  ['a list', zod.array(zod.string()), own.array(own.string())],
  ['one thing or the other', zod.union([zod.string(), zod.number()]), own.union([own.string(), own.number()])],
  ['the one thing there is', zod.union([zod.string()]), own.union([own.string()])],
  [
    'a choice in which one option goes on',
    zod.union([zod.string().check(zod.maxLength(1)), zod.number()]),
    own.union([own.checked(own.string(), own.maxLength(1)), own.number()]),
  ],
  [
    'a choice inside another one',
    zod.union([zod.array(zod.union([zod.string(), zod.number()])), zod.strictObject({ a: zod.string() })]),
    own.union([own.array(own.union([own.string(), own.number()])), own.strictObject({ a: own.string() })]),
  ],
  [
    'an object of known fields',
    zod.strictObject({ a: zod.string(), b: zod.optional(zod.string()) }),
    own.strictObject({ a: own.string(), b: own.optional(own.string()) }),
  ],
  [
    'an object of fields that may all be missing',
    zod.partial(zod.strictObject({ a: zod.string(), b: zod.string() })),
    own.strictPartial({ a: () => own.optional(own.string()), b: () => own.optional(own.string()) }),
  ],
  [
    'an object with a field that may be missing, but not undefined',
    zod.looseObject({ a: zod.unknown(), b: zod.exactOptional(zod.string()) }),
    own.looseObject({ a: own.unknown(), b: own.exactOptional(own.string()) }),
  ],
];

/**
 * zod's takes an heir of a plain object for one; here it is refused, since no request is made of what it inherits. And
 * zod's says why a symbol is no name.
 */
const RECORDS: readonly [string, own.Type, own.Type][] = [
  ['texts under any names', zod.record(zod.string(), zod.string()), own.record(own.string(), own.string())],
  ['anything under any names', zod.record(zod.string(), zod.unknown()), own.record(own.string(), own.unknown())],
];

describe.each([
  ...SCHEMAS.map((row) => [...row, VALUES] as const),
  ...RECORDS.map((row) => [...row, VALUES.filter((value) => value !== HEIR && value !== BY_SYMBOL)] as const),
])('a schema of %s', (_, theirs, ours, values) => {
  it('says of every value what zod’s own says', () => {
    for (const value of values) {
      const outcome = safeParse(ours, value);
      const expected = safeParse(theirs, value);
      expect(outcome.success).toBe(expected.success);
      expect(outcome.data).toEqual(expected.data);
      expect(prototypeOf(outcome.data)).toBe(prototypeOf(expected.data));
      expect(plain(outcome.error?.issues)).toEqual(plain(expected.error?.issues));
    }
  });

  it('takes the values that zod’s own takes where nobody asks why', () => {
    expect(values.map((value) => validate(ours, value))).toEqual(values.map((value) => validate(theirs, value)));
  });
});

describe.each(RECORDS)('a schema of %s', (_, theirs, ours) => {
  it('refuses a name that is a symbol, as zod’s own does', () => {
    const [outcome, expected] = [safeParse(ours, BY_SYMBOL), safeParse(theirs, BY_SYMBOL)];
    expect(outcome.error?.issues).toMatchObject([{ code: 'invalid_key' }]);
    expect(expected.error?.issues).toMatchObject([{ code: 'invalid_key' }]);
  });

  it('refuses what inherits from an object', () => {
    expect(safeParse(ours, HEIR).error?.issues).toMatchObject([{ code: 'invalid_type', expected: 'record' }]);
  });
});

describe('an object’s schema', () => {
  it('can be told apart by a word in a union of zod’s', () => {
    const customer = own.looseObject({ object: own.literal('customer'), id: own.string() });
    const charge = own.looseObject({ object: own.literal('charge'), id: own.string() });
    const one = zod.discriminatedUnion('object', [customer, charge]);
    expect(safeParse(one, { object: 'charge', id: 'ch_1' }).success).toBe(true);
    expect(safeParse(one, { object: 'refund', id: 're_1' }).success).toBe(false);
  });
});

const prototypeOf = (value: unknown) => (value instanceof Object ? Object.getPrototypeOf(value) : undefined);

const plain = (issues: readonly object[] | undefined) => JSON.parse(JSON.stringify(issues ?? []));
