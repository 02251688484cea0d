import { describe, expect, it } from 'vitest';
import { safeParse } from 'zod/v4/core';
import { readNotation } from '../../src/core/notation.ts';
import { result } from '../../src/core/shape.ts';

function accepts(type: string, value: unknown, strict = true): boolean {
  return safeParse(readNotation({ text: `a:${type}`, refs: [point], strict }), { a: value }).success;
}

const point = result<{ x: number }>('x:i');

describe('a type of the notation', () => {
  it.each([
    ['s', ['', 'a'], [1, null, undefined]],
    ['s3', ['', 'abc'], ['abcd']],
    ['i', [0, -5, 2 ** 53 - 1], [1.5, '1', 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY]],
    ['i1-100', [1, 100], [0, 101, 1.5]],
    ['n', [1.5, -2], ['1', Number.NaN]],
    ['b', [true, false], ['true', 1]],
    ['t', [1_700_000_000, new Date(0)], [new Date(Number.NaN), '2026-01-01', 1.5]],
    ['f', [new Blob(['a']), new File(['a'], 'a.txt')], ['a', {}]],
    ['u', [undefined, null, 1, {}], []],
    ['!', [true], [false, 'true']],
    ["'card'", ['card'], ['cards', '']],
    ['<day/week>', ['day', 'week', 'fortnight'], ['Day', '', 1]],
    ['~s', ['a', null], [undefined, 1]],
    ['%s', ['a', '', null], [1]],
    ['%i', [1, '', null], ['a', 1.5]],
    ['<now>|t', ['now', 5], [1.5, 'Now']],
    ['[s]', [['a']], [[], ['a', 1], 'a', { 0: 'a' }]],
    ['~[s]', [[], ['a'], null], [['a', 1]]],
    ['[[i]]', [[[1], []]], [[1], []]],
    ['{s}', [{}, { x: 'a' }], [{ x: 1 }, []]],
    ['{~s|n}', [{ a: 'a', b: 1, c: null }], [{ a: {} }]],
    ['$0', [{ x: 1 }], [{ x: 'a' }, {}, null]],
    ['[$0]', [[{ x: 1 }, { x: 2 }]], [[{ x: 1.5 }]]],
    ['(x:i y?:s)', [{ x: 1 }, { x: 1, y: 'a' }], [{}, { x: 'a' }, { x: 1, z: 1 }, null, []]],
    ['()', [{}], [{ a: 1 }, null]],
    ['[(x:i)]', [[{ x: 1 }, { x: 2 }]], [[{ x: 1 }, {}]]],
    ['%(x:i)', [{ x: 1 }, '', null], [{ x: 'a' }, 'a']],
    [
      '(x:(y?:(z:b) w?:[s]) v:i)',
      [
        { x: { y: { z: true }, w: ['a'] }, v: 1 },
        { x: {}, v: 1 },
      ],
      [{ x: { y: { z: 'a' } }, v: 1 }, { x: {} }, { x: { v: 1 }, v: 1 }],
    ],
    ['(p:$0 q?:<a/b>)', [{ p: { x: 1 }, q: 'a' }], [{ p: { x: 'a' } }, { p: { x: 1 }, q: 'A' }]],
    ['@customer', ['cus_1', { object: 'customer' }], [1, null, []]],
    ['~@customer/account', [null, 'acct_1'], [5]],
    ['^tax_rate', [{ object: 'tax_rate' }], ['txr_1', null]],
    ['[@discount]', [['di_1', { object: 'discount' }]], [[1]]],
    [
      '*price',
      [{ object: 'list', data: [{}], has_more: false, url: '/v1/prices' }],
      [{ object: 'list', data: ['price_1'], has_more: false, url: '' }, { data: [] }, []],
    ],
  ])('%s takes what it says and nothing else', (type, good, bad) => {
    expect(good.filter((value) => !accepts(type, value))).toEqual([]);
    expect(bad.filter((value) => accepts(type, value))).toEqual([]);
  });
});

describe('a field of the notation', () => {
  const schema = (strict: boolean) => readNotation({ text: 'id:s name?:s', refs: [], strict });

  it('may be left out where it has a question mark, and only there', () => {
    expect(safeParse(schema(true), { id: 'a' }).success).toBe(true);
    expect(safeParse(schema(true), { name: 'a' }).success).toBe(false);
  });

  it('may be there as undefined in what is sent, not in what comes back', () => {
    expect(safeParse(schema(true), { id: 'a', name: undefined }).success).toBe(true);
    expect(safeParse(schema(false), { id: 'a', name: undefined }).success).toBe(false);
  });

  it('that is not named is refused in what is sent, and passes in what comes back', () => {
    expect(safeParse(schema(true), { id: 'a', more: 1 }).success).toBe(false);
    expect(safeParse(schema(false), { id: 'a', more: 1 }).success).toBe(true);
  });
});

describe('a notation that is malformed', () => {
  it.each(['a:', 'a:x', 'a:[s', 'a:{s', "a:'b", 'a:<b', 'a:$1', 'a:~', 'a:(b:s', 'a:s)', 'a:i1-2)', '<a/b>>'])(
    '%s is an error, not a schema',
    (text) => {
      expect(() => safeParse(readNotation({ text, refs: [point], strict: true }), { a: 1 })).toThrow(TypeError);
    },
  );
});

it('a field of an object that stands in another is known by its whole path', () => {
  const schema = readNotation({ text: 'a:(b:(c:i))', refs: [], strict: true });
  const { error } = safeParse(schema, { a: { b: { c: 'x', d: 1 } } });
  expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['a.b.c', 'a.b']);
});

it('a list of words that stands alone takes them wherever it is named', () => {
  const words = result<string>('<day/week>');
  const schema = readNotation({ text: 'a:$0 b?:[$0]', refs: [words], strict: true });
  expect(safeParse(schema, { a: 'day', b: ['week', 'fortnight'] }).success).toBe(true);
  expect(safeParse(schema, { a: 'Day' }).error?.issues).toMatchObject([{ path: ['a'], values: ['day'] }]);
});

it('a notation of a field that may be missing is read when the field is there', () => {
  const schema = readNotation({ text: 'a?:s b?:x', refs: [], strict: true });
  expect(safeParse(schema, { a: 'a' }).success).toBe(true);
  expect(() => safeParse(schema, { b: 1 })).toThrow(TypeError);
});

it('a notation of nothing is an object without fields', () => {
  const schema = readNotation({ text: '', refs: [], strict: true });
  expect(safeParse(schema, {}).success).toBe(true);
  expect(safeParse(schema, { a: 1 }).success).toBe(false);
});
