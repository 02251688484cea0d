import { describe, expect, test } from 'vitest';
import { search } from '../../src/index.ts';

const since = new Date('2026-01-01T00:00:00Z');

test.each([
  [search.customers.all(['email', ':', 'a@example.com']), 'email:"a@example.com"'],
  [search.customers.all(['name', '~', 'amy'], ['-phone', ':null']), 'name~"amy" AND -phone:null'],
  [search.customers.all(['metadata.plan', ':', 'pro']), 'metadata["plan"]:"pro"'],
  [search.customers.all(['-metadata.donation-id', ':null']), '-metadata["donation-id"]:null'],
  [search.customers.all(['metadata.a.b "c"', ':', 'x']), String.raw`metadata["a.b \"c\""]:"x"`],
  [
    search.customers.all(['created', '>=', since], ['created', '<', 1_800_000_000]),
    'created>=1767225600 AND created<1800000000',
  ],
  [search.charges.any(['currency', ':', 'usd'], ['-currency', ':', 'eur']), 'currency:"usd" OR -currency:"eur"'],
  [search.charges.all(['amount', '>', 1000], ['amount', '<=', 10n ** 12n]), 'amount>1000 AND amount<=1000000000000'],
  [search.charges.all(['payment_method_details.card.last4', ':', '0042']), 'payment_method_details.card.last4:"0042"'],
  [search.charges.all(['refunded', ':', false], ['disputed', ':null']), 'refunded:"false" AND disputed:null'],
  [search.invoices.all(['total', '<', -1], ['number', '~', 'SHOP']), 'total<"-1" AND number~"SHOP"'],
  [
    search.paymentIntents.all(['status', ':', 'succeeded'], ['customer', ':', 'cus_1']),
    'status:"succeeded" AND customer:"cus_1"',
  ],
  [search.prices.all(['active', ':', true], ['lookup_key', ':', 'monthly']), 'active:"true" AND lookup_key:"monthly"'],
  [search.products.any(['url', ':null'], ['shippable', ':', true]), 'url:null OR shippable:"true"'],
  [search.subscriptions.all(['canceled_at', '>', 0], ['status', ':', 'active']), 'canceled_at>0 AND status:"active"'],
])('writes %s', (query, expected) => {
  expect(query).toBe(expected);
});

test.each([
  [':', 1],
  ['<', 2],
  ['>=', 2],
  ['<=', 1],
  ['>', 1],
] as const)('a Date in the middle of a second takes no object in or out: created%s%d', (operator, seconds) => {
  expect(search.customers.all(['created', operator, new Date(1500)])).toBe(`created${operator}${seconds}`);
});

describe('a query that Stripe would refuse', () => {
  const ten = Array.from({ length: 10 }, (_, n) => ['email', ':', `${n}@example.com`] as const);

  test('has more than ten clauses', () => {
    expect(search.customers.any(...ten).split(' OR ')).toHaveLength(10);
    expect(() => search.customers.any(...ten, ['name', ':', 'amy'])).toThrow('has 11 clauses, and Stripe takes 10');
  });

  test('has none at all, and would find everybody', () => {
    expect(() => search.customers.all()).toThrow('Give at least one');
    expect(() => search.customers.any(...[])).toThrow('Give at least one');
  });
});
