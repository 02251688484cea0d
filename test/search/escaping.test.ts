import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createStripe, search } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';
import { parseQuery } from '../../src/testing/search/parse.ts';

/** Text as somebody would type it who wants to find what isn't theirs. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        '\\',
        '\\"',
        "'",
        '\\\\',
        ' OR ',
        ' AND ',
        '-',
        ':',
        '~',
        '>',
        'null',
        ' ',
        '(',
        ')',
        '[',
        ']',
      ),
      fc.constantFrom(
        'email',
        'metadata["a"]',
        'name~"a"',
        '\u2028',
        '\u00a0',
        '“',
        '\u202e',
        '👩‍👧',
        'é',
        'e\u0301',
        '%22',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** What can be written down at all: see the refusals. */
const sayable = hostile.filter((text) => text.trim() !== '' && !/[\p{Cc}\p{Cs}]|\\$/u.test(text));

const RUNS = { numRuns: 2_000 };

test('a value stays the value of its clause, whatever it holds', () => {
  fc.assert(
    fc.property(sayable, fc.boolean(), (value, isNegated) => {
      const query = search.customers.all([isNegated ? '-email' : 'email', ':', value]);
      expect(parseQuery(query)).toEqual({
        clauses: [{ field: 'email', key: undefined, operator: ':', value, isQuoted: true, isNegated }],
        joinedBy: 'AND',
      });
    }),
    RUNS,
  );
});

test('a value ends where it should also for a reader to whom two backslashes are just two', () => {
  fc.assert(
    fc.property(sayable, sayable, (name, email) => {
      const query = search.customers.all(['name', ':', name], ['email', ':', email]);
      const [first, , second, , last] = query.split(/(?<!\\)"/);
      expect([first, second, last]).toEqual(['name:', ' AND email:', '']);
    }),
    RUNS,
  );
});

test('several values stay with their clauses, and the clauses are joined as was asked for', () => {
  fc.assert(
    fc.property(fc.array(sayable, { minLength: 2, maxLength: 10 }), fc.constantFrom('all', 'any'), (values, method) => {
      const { clauses, joinedBy } = parseQuery(
        search.customers[method](...values.map((one) => ['name', ':', one] as const)),
      );
      expect(clauses.map(({ value }) => value)).toEqual(values);
      expect(joinedBy).toBe(method === 'all' ? 'AND' : 'OR');
    }),
  );
});

test('a name in metadata stays a name', () => {
  fc.assert(
    fc.property(sayable, sayable, (name, value) => {
      fc.pre(!/[[\]]/.test(name));
      const { clauses } = parseQuery(search.products.all([`metadata.${name}`, ':', value]));
      expect(clauses).toMatchObject([{ field: 'metadata', key: name, operator: ':', value, isNegated: false }]);
    }),
    RUNS,
  );
});

test('whatever is given, a query is one clause or is refused', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withDate: true }), fc.anything(), hostile, (field, operator, value) => {
      for (const clause of [
        [field, operator, value],
        ['email', operator, value],
        ['email', ':', value],
        [value, ':', value],
      ]) {
        let query: string;
        try {
          query = Reflect.apply(search.customers.all, undefined, [clause]);
        } catch (error) {
          expect(error).toMatchObject({ name: 'StripeValidationError' });
          continue;
        }
        expect(parseQuery(query).clauses).toHaveLength(1);
      }
    }),
    RUNS,
  );
});

test('a search finds the one customer whose name was typed, and nobody else', async () => {
  const emulator = createEmulator();
  const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport });
  const names = ['amy', 'amy" OR name~"bob', 'a\\my', '\\" OR -name:"x', "amy' OR 'a", 'null', '*', 'bob AND eve'];
  for (const name of names) await stripe.customers.create({ name, metadata: { 'the "name"': name } });
  for (const name of names) {
    const byName = await stripe.customers.search({ query: search.customers.all(['name', ':', name]) });
    expect(byName.data.map((one) => one.name)).toEqual([name]);
    const query = search.customers.all(['metadata.the "name"', ':', name], ['-name', ':null']);
    expect((await stripe.customers.search({ query })).data.map((one) => one.name)).toEqual([name]);
  }
  const since = new Date(Date.now() - 86_400_000);
  const later = await stripe.customers.search({ query: search.customers.all(['created', '>=', since]), limit: 100 });
  expect(later.data).toHaveLength(names.length);
});
