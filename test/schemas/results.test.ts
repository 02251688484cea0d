import { describe, expect, it } from 'vitest';
import { issuesOf } from '../../src/core/check.ts';
import { lazySchema } from '../../src/core/lazy-schema.ts';
import { oneOf } from '../../src/core/one-of.ts';
import { listOf, searchResultOf } from '../../src/core/paging.ts';
import type { Schema } from '../../src/core/schema.ts';
import * as schemas from '../../src/schemas/index.ts';
import { balance, bankAccount, customer, paymentIntent, paymentMethod, refund } from './objects.ts';

const OBJECTS = [
  { name: 'Balance', schema: schemas.Balance, make: balance },
  { name: 'BankAccount', schema: schemas.BankAccount, make: bankAccount },
  { name: 'Customer', schema: schemas.Customer, make: customer },
  { name: 'PaymentIntent', schema: schemas.PaymentIntent, make: paymentIntent },
  { name: 'PaymentMethod', schema: schemas.PaymentMethod, make: paymentMethod },
  { name: 'Refund', schema: schemas.Refund, make: refund },
];

/** Where a value is not what a schema describes. */
const wrongAt = (schema: Schema<unknown>, value: unknown) => issuesOf(schema, value).map(({ path }) => path);

describe.each(OBJECTS)('$name', ({ schema, make }) => {
  it('takes what Stripe sends, and hands it on unchanged', () => {
    expect(schema.parse(make())).toEqual(make());
  });

  it('takes fields that Stripe adds later, and keeps them', () => {
    const value = { ...make(), added_later: { some: 'thing' } };
    expect(schema.parse(value)).toEqual(value);
  });

  it.each(Object.keys(make()))('notices that %s is no value of any kind that it could be', (field) => {
    expect(wrongAt(schema, { ...make(), [field]: Symbol('wrong') })).toEqual([field]);
  });

  it('notices another object in its place', () => {
    expect(wrongAt(schema, { ...make(), object: 'invoice' })).toEqual(['object']);
    expect(wrongAt(schema, null)).toHaveLength(1);
    expect(wrongAt(schema, [make()])).not.toEqual([]);
  });
});

describe('what results may hold', () => {
  it.each([
    ['a status of next year', schemas.PaymentIntent, { ...paymentIntent(), status: 'requires_patience' }],
    ['a reason of next year', schemas.Refund, { ...refund(), reason: 'moon_phase' }],
    ['a way to pay of next year', schemas.PaymentMethod, { ...paymentMethod(), type: 'barter', barter: { goats: 2 } }],
    ['details of a refund by other ways', schemas.Refund, { ...refund(), destination_details: { type: 'x', x: {} } }],
    ['a customer expanded', schemas.PaymentIntent, { ...paymentIntent(), customer: customer() }],
    [
      'a deleted customer expanded',
      schemas.PaymentIntent,
      { ...paymentIntent(), customer: { id: 'cus_1', object: 'customer', deleted: true } },
    ],
    ['no customer', schemas.PaymentIntent, { ...paymentIntent(), customer: null }],
    ['a list within an object', schemas.Customer, { ...customer(), sources: list(bankAccount()) }],
    [
      'a deleted customer',
      oneOf(schemas.Customer, schemas.DeletedCustomer),
      { id: 'cus_1', object: 'customer', deleted: true },
    ],
    ['a live customer', oneOf(schemas.Customer, schemas.DeletedCustomer), customer()],
  ])('%s', (_, schema: Schema<unknown>, value: unknown) => {
    expect(wrongAt(schema, value)).toEqual([]);
  });
});

describe('what is noticed in results', () => {
  it.each([
    ['a missing status', schemas.PaymentIntent, without(paymentIntent(), 'status'), ['status']],
    ['an amount as text', schemas.PaymentIntent, { ...paymentIntent(), amount: '1250' }, ['amount']],
    ['a fraction of a cent', schemas.Refund, { ...refund(), amount: 12.5 }, ['amount']],
    ['null where Stripe never sends it', schemas.Refund, { ...refund(), currency: null }, ['currency']],
    ['null for what is absent or there', schemas.Refund, { ...refund(), description: null }, ['description']],
    ['a number where an id belongs', schemas.Refund, { ...refund(), charge: 5 }, ['charge']],
    [
      'a wrong field deep inside',
      schemas.Balance,
      { ...balance(), available: [{ amount: 'x', currency: 'usd' }] },
      ['available[0].amount'],
    ],
    [
      'a wrong object in a list',
      lazySchema(() => listOf(schemas.Customer)),
      list(customer(), { ...customer(), email: 5 }),
      ['data[1].email'],
    ],
  ])('%s', (_, schema: Schema<unknown>, value: unknown, paths: string[]) => {
    expect(wrongAt(schema, value)).toEqual(paths);
  });

  it('is a search that does not say where to go on', () => {
    const search = lazySchema(() => searchResultOf(schemas.Customer));
    const page = { object: 'search_result', data: [customer()], has_more: true, url: '/v1/customers/search' };
    expect(wrongAt(search, page)).toEqual(['next_page']);
    expect(wrongAt(search, { ...page, next_page: 'abc', total_count: 7 })).toEqual([]);
  });
});

function list(...data: unknown[]) {
  return { object: 'list', data, has_more: false, url: '/v1/x' };
}

function without(object: Record<string, unknown>, field: string) {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== field));
}
