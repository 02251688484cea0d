import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { search } from '../../../src/index.ts';
import { Collection, Journal } from '../../../src/testing/collection.ts';
import { Problem } from '../../../src/testing/problem.ts';
import type { SearchFields } from '../../../src/testing/search/match.ts';
import { searchPage } from '../../../src/testing/search/search-page.ts';

const FIELDS: SearchFields<object> = {
  active: 'flag',
  amount: 'number',
  created: 'time',
  currency: 'token',
  email: 'text',
  last_finalization_error_code: { kind: 'token', at: 'last_finalization_error.code' },
  metadata: 'metadata',
  name: 'text',
  'payment_method_details.card.exp_month': 'token',
  'payment_method_details.card.last4': 'token',
};

const card = (last4: string, exp_month: number) => ({ payment_method_details: { card: { last4, exp_month } } });
const rows = [
  {
    id: 'a',
    object: 'x',
    name: 'Ada Lovelace',
    email: 'ada@example.com',
    amount: 100,
    active: true,
    ...card('4242', 7),
  },
  {
    id: 'b',
    object: 'x',
    name: 'Charles  Babbage',
    email: null,
    amount: 2500,
    currency: 'usd',
    metadata: { a: 'One' },
  },
  {
    id: 'c',
    object: 'x',
    name: 'Say "hi" \\o/',
    amount: -5,
    active: false,
    ...card('0042', 12),
    metadata: { 'b c': '7' },
  },
  {
    id: 'd',
    object: 'x',
    last_finalization_error: { code: 'card_declined' },
    payment_method_details: null,
    created: 9,
  },
];

const collection = new Collection<{ id: string; object: string }>(new Journal(), 'thing');
for (const row of rows) collection.add(row);

const find = (query: string, params: { limit?: number; page?: string } = {}) =>
  searchPage(collection, 'x', FIELDS, { query, ...params });
const ids = (query: string) =>
  find(query)
    .rows.map(({ id }) => id)
    .sort()
    .join('');

describe('a search finds', () => {
  it.each([
    [`email:"ada@example.com"`, 'a'],
    [`email:'ADA@example.com'`, 'a'],
    [`email~"example"`, 'a'],
    [`email:"example"`, ''],
    [`name:"lovelace"`, 'a'],
    [`name:"ada"`, 'a'],
    [`name:"lovelace ada"`, ''],
    [`name:"charles babbage"`, 'b'],
    [`name~"vela"`, 'a'],
    [String.raw`name:"say \"hi\" \\o/"`, 'c'],
    [`email:null`, 'bcd'],
    [`-email:NULL`, 'a'],
    [`email:"null"`, ''],
    [`amount:2500`, 'b'],
    [`amount:"2500"`, 'b'],
    [`amount>100`, 'b'],
    [`amount>=100`, 'ab'],
    [`amount<0`, 'c'],
    [`amount<="-5"`, 'c'],
    [`-amount>100`, 'acd'],
    [`amount>0 AND amount<200`, 'a'],
    [`amount>0 amount<200`, 'a'],
    [`amount:100 OR amount:-5`, 'ac'],
    [`amount:100 or created:9 or amount:2500`, 'abd'],
    [`active:"true"`, 'a'],
    [`active:"false"`, 'c'],
    [`active:null`, 'bd'],
    [`currency:"USD"`, 'b'],
    [`payment_method_details.card.last4:4242`, 'a'],
    [`payment_method_details.card.last4:0042`, 'c'],
    [`payment_method_details.card.last4:"42"`, ''],
    [`payment_method_details.card.exp_month:7`, 'a'],
    [`payment_method_details.card.exp_month:"12"`, 'c'],
    [`metadata["a"]:"one"`, 'b'],
    [`metadata['b c']:7`, 'c'],
    [`-metadata["a"]:null`, 'b'],
    [`metadata["a"]:null`, 'acd'],
    [`metadata["__proto__"]:null`, 'abcd'],
    [`-metadata["a"]:"one"`, 'acd'],
    [`last_finalization_error_code:"card_declined"`, 'd'],
    [`  amount : 100  `, 'a'],
  ])('%s → %s', (query, found) => expect(ids(query)).toBe(found));

  it('what the query builder writes', () => {
    const byName = search.customers.all(['name', ':', 'Say "hi" \\o/'], ['-metadata.b c', ':null']);
    expect(ids(byName)).toBe('c');
    expect(ids(search.charges.any(['payment_method_details.card.last4', ':', '4242'], ['amount', '<', 0]))).toBe('ac');
  });
});

describe('a search refuses', () => {
  it.each([
    ['', /empty/],
    ['   ', /empty/],
    ['ada', /cannot be read at 'ada'/],
    [`email:`, /cannot be read/],
    [`email:"ada`, /cannot be read/],
    [`email:ada`, /quotation marks/],
    [`active:true`, /quotation marks/],
    [`(email:"a")`, /parentheses/],
    [`email:"a" AND`, /cannot be read at 'AND'/],
    [`email:"a" AND OR amount:1`, /cannot be read/],
    [`email:"a"amount:1`, /cannot be read/],
    [`email:"a" AND amount:1 OR amount:2`, /cannot be mixed/],
    [`email:"a" amount:1 OR amount:2`, /cannot be mixed/],
    [`shoe:"a"`, /'shoe' cannot be searched by. These can: active, amount/],
    [`constructor:"a"`, /cannot be searched by/],
    [`email["a"]:"b"`, /Metadata is searched by/],
    [`metadata:"b"`, /Metadata is searched by/],
    [`metadata[a]:"b"`, /cannot be read/],
    [`metadata["a"]~"bcd"`, /whole value/],
    [`currency~"usd"`, /whole value/],
    [`email~"ab"`, /three characters/],
    [`email>"ab"`, /cannot be compared by >/],
    [`amount~100`, /no parts/],
    [`amount:"lots"`, /'lots' isn't/],
    [`amount>null`, /null is compared by a colon/],
    [`amount=100`, /cannot be read/],
    [`amount!=100`, /cannot be read/],
    [Array.from({ length: 11 }, () => 'amount:1').join(' OR '), /at most 10 clauses; this one has 11/],
  ])('%s', (query, message) => {
    expect(() => find(query)).toThrow(Problem);
    expect(() => find(query)).toThrow(message);
  });

  it('a page of another query', () => {
    const { nextPage } = find('-amount:1', { limit: 2 });
    if (nextPage === null) throw new Error('there should be more');

    expect(find('-amount:1', { limit: 2, page: nextPage }).rows.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(() => find('-amount:2', { limit: 2, page: nextPage })).toThrow(/does not belong/);
    expect(() => find('-amount:1', { page: 'nonsense' })).toThrow(/does not belong/);
  });

  it('or answers, whatever it is asked, and never takes long over it', () => {
    const part = fc.constantFrom(
      'amount:1',
      'email~"ada"',
      'email',
      'amount',
      'metadata["a"]',
      ':',
      '~',
      '>=',
      '"',
      "'",
      '\\',
      '-',
      ' AND ',
      ' OR ',
      '1',
      'null',
      ' ',
    );
    const long = ['\\', 'a', 'a ', ' ', '"', 'amount:1 '].map((piece) => `name:"${piece.repeat(50_000)}`);
    const outcomes = new Set<string>();
    const ask = (query: string) => {
      try {
        find(query);
        outcomes.add('answered');
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        outcomes.add('refused');
      }
    };
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 5 }), (parts) => ask(parts.join(''))),
      {
        numRuns: 3000,
        seed: 1,
        examples: long.map((query) => [[query]]),
      },
    );
    expect([...outcomes].sort()).toEqual(['answered', 'refused']);
  });
});
