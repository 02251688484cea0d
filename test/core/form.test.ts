import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeForm } from '../../src/core/form.ts';
import { isStripeValidationError } from '../../src/core/index.ts';

const VECTORS: readonly (readonly [params: Readonly<Record<string, unknown>>, decoded: string])[] = [
  [{ a: 1, b: 'foo' }, 'a=1&b=foo'],
  [{ d: new Date('2009-02-13T23:31:30.999Z') }, 'd=1234567890'],
  [{ created: { gte: new Date('2009-02-13T23:31:30.999Z') } }, 'created[gte]=1234567890'],
  [{ before: new Date('1969-12-31T23:59:58.500Z') }, 'before=-2'],
  [{ a: { b: { c: { d: 2 } } } }, 'a[b][c][d]=2'],
  [{ a: [{ b: 'c' }, { b: 'd' }] }, 'a[0][b]=c&a[1][b]=d'],
  [{ arr: ['a', 1, true] }, 'arr[0]=a&arr[1]=1&arr[2]=true'],
  [{ a: [[1, 2], [3]] }, 'a[0][0]=1&a[0][1]=2&a[1][0]=3'],
  [{ a: '' }, 'a='],
  [{ a: null }, 'a='],
  [{ a: [null, ''] }, 'a[0]=&a[1]='],
  [{ metadata: { k: null } }, 'metadata[k]='],
  [{ a: [] }, 'a='],
  [{ a: { b: [] } }, 'a[b]='],
  [{ a: {} }, ''],
  [{ a: 1, b: undefined, c: 3 }, 'a=1&c=3'],
  [{ a: { b: undefined } }, ''],
  [{ t: true, f: false }, 't=true&f=false'],
  [{ z: 0, n: -42, f: 3.14 }, 'z=0&n=-42&f=3.14'],
  [{ minusZero: -0, large: 1e21, small: 1e-7 }, 'minusZero=0&large=1000000000000000000000&small=1e-7'],
  [{ n: 10n, large: 2n ** 70n }, 'n=10&large=1180591620717411303424'],
  [{ emoji: '😀', zh: '中文' }, 'emoji=😀&zh=中文'],
  [{ 'key with spaces': 'v' }, 'key with spaces=v'],
  [{ expand: ['data.customer', 'data.x'] }, 'expand[0]=data.customer&expand[1]=data.x'],
  [{ expand: [] }, ''],
  [
    { items: [{ price: 'p', quantity: 2 }, { price: 'q' }] },
    'items[0][price]=p&items[0][quantity]=2&items[1][price]=q',
  ],
  [{}, ''],
  [Object.assign(Object.create(null), { a: Object.create(null) }), ''],
  [{ z: 1, a: { y: 1, b: 2 }, m: 3 }, 'z=1&a[y]=1&a[b]=2&m=3'],
];

/** As a server reads it; a plus sign that meant a blank would show. */
const decode = (form: string) => decodeURIComponent(form.replace(/\+/g, '<plus>'));

describe('the form encoding', () => {
  it.each(VECTORS.map(([params, decoded]) => ({ params, decoded })))('is $decoded', ({ params, decoded }) => {
    expect(decode(encodeForm(params))).toBe(decoded);
  });

  it('writes dates as text where v2 takes them', () => {
    expect(decode(encodeForm({ at: new Date(0) }, { dates: 'iso' }))).toBe('at=1970-01-01T00:00:00.000Z');
  });

  it.each([
    'a&b=c',
    'a=b',
    'a+b',
    '50%',
    '%41',
    'a#b',
    'a;b',
    'a\r\nb',
    'a\0b',
    'a[b]',
    ' a ',
    'ü',
    '\u{1F600}',
    '\uFEFF',
  ])('keeps %j what it is, as a value, a name and an entry of metadata', (text) => {
    const form = encodeForm({ value: text, [text]: 'name', metadata: { [text]: text } });
    expect(form).toMatch(/^[\w.~!'()*%&=[\]-]*$/);
    expect([...new URLSearchParams(form)]).toEqual([
      ['value', text],
      [text, 'name'],
      [`metadata[${text}]`, text],
    ]);
  });

  it('is read back by any other reader, whatever the texts', async () => {
    const text = fc.string({ unit: 'grapheme' });
    await fc.assert(
      fc.property(fc.dictionary(text, text), (metadata) => {
        const read = [...new URLSearchParams(encodeForm({ metadata }))];
        expect(read).toEqual(Object.entries(metadata).map(([name, value]) => [`metadata[${name}]`, value]));
      }),
    );
  });
});

class Money {
  readonly amount = 5;
}

const cycle: Record<string, unknown> = {};
cycle['self'] = { again: cycle };

const arrayCycle: unknown[] = [];
arrayCycle.push(arrayCycle);

function nested(levels: number): Record<string, unknown> {
  return levels === 0 ? {} : { a: nested(levels - 1) };
}

const REFUSED: readonly (readonly [title: string, value: unknown, says: RegExp])[] = [
  ['NaN', Number.NaN, /NaN cannot be sent\. Give a finite number\./],
  ['Infinity', Number.POSITIVE_INFINITY, /Infinity cannot be sent/],
  ['-Infinity', Number.NEGATIVE_INFINITY, /-Infinity cannot be sent/],
  ['a function', () => 1, /a function cannot be sent/],
  ['a symbol', Symbol('s'), /a symbol cannot be sent/],
  ['an invalid Date', new Date('never'), /an invalid Date cannot be sent/],
  ['an object that contains itself', cycle, /this value contains itself/],
  ['an array that contains itself', arrayCycle, /this value contains itself/],
  ['an object of absurd depth', nested(100), /nested more than 64 levels deep/],
  ['half a surrogate pair', 'a\uD800', /half of a surrogate pair/],
  ['the other half of one', '\uDC00b', /half of a surrogate pair/],
  ['a name with half a surrogate pair', { '\uD800': 1 }, /half of a surrogate pair/],
  ['a Map', new Map([['a', 1]]), /an instance of Map cannot be sent/],
  ['a Set', new Set([1]), /an instance of Set cannot be sent/],
  ['an instance of a class', new Money(), /an instance of Money cannot be sent/],
  ['a URL', new URL('https://example.com'), /an instance of URL cannot be sent/],
  ['a RegExp', /a/, /an instance of RegExp cannot be sent/],
  ['a boxed number', Object(5), /an instance of Number cannot be sent/],
  ['a promise', Promise.resolve(1), /an instance of Promise cannot be sent/],
  ['an array with a hole', new Array(1), /missing or undefined/],
  ['an array that holds undefined', ['a', undefined], /missing or undefined/],
  ['a Buffer', Buffer.from('a'), /bytes can only be sent as an upload/],
  ['a Uint8Array', new Uint8Array(2), /bytes can only be sent as an upload/],
  ['an ArrayBuffer', new ArrayBuffer(2), /bytes can only be sent as an upload/],
  ['a Blob', new Blob(['a']), /bytes can only be sent as an upload/],
];

describe('the form encoding refuses', () => {
  it.each(REFUSED)('%s, wherever it stands, and names the place', (_, value, says) => {
    const places = [
      { params: { amount: value }, path: 'amount' },
      { params: { items: [{ price: value }] }, path: 'items[0][price]' },
      { params: { metadata: { k: value } }, path: 'metadata[k]' },
    ];
    for (const { params, path } of places) {
      const error = thrown(() => encodeForm(params));
      if (!isStripeValidationError(error)) throw error;
      expect(error.issues[0]?.message).toMatch(says);
      expect(error.issues[0]?.path.slice(0, path.length)).toBe(path);
    }
  });

  it('no object for being used twice', () => {
    const shared = { line1: 'a' };
    expect(decode(encodeForm({ a: shared, b: [shared, shared] }))).toBe('a[line1]=a&b[0][line1]=a&b[1][line1]=a');
  });
});

function thrown(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('expected it to be refused');
}
