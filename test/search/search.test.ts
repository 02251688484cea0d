import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStripe, StripeValidationError, search } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';
import { parseQuery } from '../../src/testing/search/parse.ts';

describe('a query', () => {
  it.each([
    [search.customers.all(['email', '=', 'a@example.com']), 'email:"a@example.com"'],
    [search.customers.all(['name', '~', 'ada'], ['phone', '=', null]), 'name~"ada" AND phone:null'],
    [search.customers.any(['name', '!=', 'Ada'], ['name', '!~', 'grace']), '-name:"Ada" OR -name~"grace"'],
    [search.charges.all(['amount', '>=', 1000], ['amount', '<', 5000]), 'amount>=1000 AND amount<5000'],
    [search.charges.all(['refunded', '=', true], ['amount', '!=', 5]), 'refunded:"true" AND -amount:5'],
    [
      search.charges.all(['payment_method_details.card.last4', '=', '4242']),
      'payment_method_details.card.last4:"4242"',
    ],
    [
      search.charges.all(['payment_method_details.card.exp_year', '<=', 2030]),
      'payment_method_details.card.exp_year<=2030',
    ],
    [search.invoices.all(['created', '>', new Date('2026-01-01')]), 'created>1767225600'],
    [search.paymentIntents.all(['metadata.order', '=', '17']), 'metadata["order"]:"17"'],
    [search.prices.all(['metadata.a"b\\c.d', '=', null]), 'metadata["a\\"b\\\\c.d"]:null'],
    [search.products.any(['active', '!=', false]), '-active:"false"'],
    [search.subscriptions.all(['canceled_at', '!=', null]), '-canceled_at:null'],
  ])('reads %s', (query, written) => {
    expect(query).toBe(written);
  });

  it('is one of exactly the condition that was asked for, whatever the value', () => {
    const texts = fc.oneof(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.constantFrom(
        '" OR email~"a',
        '\\',
        '\\"',
        "'",
        'null',
        '-x',
        ' AND ',
        '"]:"1" OR metadata["b',
        '\u2028',
        '🎉',
      ),
    );
    fc.assert(
      fc.property(texts, texts, (key, value) => {
        fc.pre(!/[\p{Cc}\p{Cs}]/u.test(key + value) && !/\\$/.test(key) && !/\\$/.test(value));
        const { clauses } = parseQuery(search.customers.all([`metadata.${key}`, '=', value]));
        expect(clauses).toEqual([{ field: 'metadata', key, operator: ':', value, isQuoted: true, isNegated: false }]);
        expect(parseQuery(search.customers.all(['email', '!=', value])).clauses).toMatchObject([
          { field: 'email', operator: ':', value, isQuoted: true, isNegated: true },
        ]);
      }),
    );
  });

  it('finds what it says', async () => {
    const stripe = createStripe({ apiKey: 'sk_test_1', transport: createEmulator().transport });
    const name = 'Ada "the first" \\ OR name~"Grace"';
    const ada = await stripe.customers.create({ name, metadata: { 'a.b': 'x' } });
    await stripe.customers.create({ name: 'Grace', metadata: { 'a.b': 'y' } });
    const find = async (query: string) => (await stripe.customers.search({ query })).data.map(({ id }) => id);
    expect(await find(search.customers.all(['name', '=', name]))).toEqual([ada.id]);
    expect(await find(search.customers.all(['metadata.a.b', '=', 'x'], ['email', '=', null]))).toEqual([ada.id]);
    expect(await find(search.customers.any(['name', '=', name], ['name', '=', 'Grace']))).toHaveLength(2);
  });
});

describe('a query is refused', () => {
  const all = (...clauses: unknown[]) => Reflect.apply(search.customers.all, undefined, clauses);

  it.each([
    [[], 'at least one'],
    [[['emial', '=', 'a']], 'Did you mean `email`?'],
    [[['iban', '=', 'a']], 'customers are not searched by `iban`'],
    [[['toString', '=', 'a']], 'not searched'],
    [[['metadata.', '=', 'a']], 'not searched'],
    [[['email', '>', 'a']], 'compared by = != ~ !~'],
    [[['email', 'OR', 'a']], 'compared by'],
    [[['created', '~', '123']], 'compared by'],
    [[['metadata.a', '~', 'abc']], 'compared by = !='],
    [[['email', '~', 'ab']], 'from 3 characters on'],
    [[['email', '=', '']], 'null finds what has none'],
    [[['email', '=', undefined]], 'expected a text'],
    [[['email', '=', 5]], 'expected a text'],
    [[['email', '~', null]], 'null can only'],
    [[['email', '=', 'a\nb']], 'control characters'],
    [[['email', '=', '\ud800']], 'broken text'],
    [[['email', '=', 'a\\']], 'end in a backslash'],
    [[['metadata.a\\', '=', 'a']], 'end in a backslash'],
    [[['metadata.a\u0000', '=', 'a']], 'control characters'],
    [[['created', '>', 1.5]], 'whole number'],
    [[['created', '>', '1 OR email~"a"']], 'whole number'],
    [[['created', '>', new Date(Number.NaN)]], 'whole number'],
    [['email:"a"'], 'a condition is a field'],
    [[['email', '=']], 'a condition is a field'],
    [Array(11).fill(['email', '=', 'a']), 'at most 10'],
  ])('for %j', (clauses, why) => {
    expect(() => all(...clauses)).toThrow(StripeValidationError);
    expect(() => all(...clauses)).toThrow(why);
  });
});
