import { describe, expect, it } from 'vitest';
import { safeParse, validate } from 'zod/v4/core';
import { list, post, resource } from '../../src/core/action.ts';
import { compileSchema } from '../../src/core/compile-schema.ts';
import { embeddedNames, withKnownObjects } from '../../src/core/embedded.ts';
import { knownObjects } from '../../src/core/known-objects.ts';
import { oneOf } from '../../src/core/one-of.ts';
import { part } from '../../src/core/part.ts';
import { params, result } from '../../src/core/shape.ts';

const customer = result<object>("id:s object:'customer' name:~s");
const deletedCustomer = result<object>("id:s object:'customer' deleted:!");
const invoice = result<object>("id:s object:'invoice' customer:~@customer lines:*line_item");
const line = result<object>("id:s object:'line_item' amount:i");

const none = params<Record<never, never>>('');
const customers = resource(
  { name: 'customers', permission: 'Customers' },
  { update: post('/v1/customers/{customer}', none, oneOf(customer, deletedCustomer), { effect: 'write' }) },
);
const invoices = resource(
  { name: 'invoices', permission: 'Invoices' },
  { listLines: list('/v1/invoices/{invoice}/lines', none, line) },
);

function issues(value: unknown, resources: Parameters<typeof knownObjects>[0]): string[] {
  const outcome = withKnownObjects(knownObjects(resources), () => invoice.safeParse(value));
  return outcome.success ? [] : outcome.error.issues.map(({ path }) => path.join('.'));
}

const lines = (...data: unknown[]) => ({ object: 'list', data, has_more: false, url: '/v1/invoices/in_1/lines' });
const valid = { id: 'in_1', object: 'invoice', customer: 'cus_1', lines: lines() };

describe('an object inside a result', () => {
  it('is held to its own schema, and its problems have their whole path', () => {
    const expanded = { ...valid, customer: { id: 'cus_1', object: 'customer', name: 5 } };
    expect(issues(expanded, { customers })).toEqual(['customer.name']);
    expect(issues({ ...valid, lines: lines({ id: 'il_1', object: 'line_item' }) }, { invoices })).toEqual([
      'lines.data.0.amount',
    ]);
  });

  it('that was deleted is held to what is left of one', () => {
    expect(issues({ ...valid, customer: { id: 'cus_1', object: 'customer', deleted: true } }, { customers })).toEqual(
      [],
    );
    expect(issues({ ...valid, customer: { object: 'customer', deleted: true } }, { customers })).toEqual([
      'customer.id',
    ]);
  });

  it('is held to no more than being an object where its resource is not part of the client', () => {
    expect(issues({ ...valid, customer: { anything: 1 } }, { invoices })).toEqual([]);
    expect(issues({ ...valid, customer: 5 }, { invoices })).toEqual(['customer']);
  });

  it('is found in groups of resources too', () => {
    const expanded = { ...valid, customer: { id: 'cus_1', object: 'customer' } };
    expect(issues(expanded, { billing: { inner: { customers } } })).toEqual(['customer.name']);
  });

  it('is found by the client that asks, not by another one', () => {
    const expanded = { ...valid, customer: { id: 'cus_1', object: 'customer' } };
    const nested = withKnownObjects(knownObjects({ customers }), () => [
      issues(expanded, {}),
      issues(expanded, { customers }),
    ]);
    expect(nested).toEqual([[], ['customer.name']]);
    expect(invoice.safeParse(expanded).success).toBe(true);
  });

  it('is checked just so by a compiled schema', () => {
    const compiled = compileSchema(part(invoice));
    const check = (value: unknown) =>
      withKnownObjects(knownObjects({ customers }), () => [
        validate(compiled, value),
        safeParse(compiled, value).success,
      ]);
    expect(check(valid)).toEqual([true, true]);
    expect(check({ ...valid, customer: { id: 'cus_1', object: 'customer' } })).toEqual([false, false]);
    expect(check({ ...valid, customer: { id: 'cus_1', object: 'customer', name: null } })).toEqual([true, true]);
  });
});

it('a place for an object says which objects it may be', () => {
  const { shape } = part(invoice)._zod.def as unknown as { shape: Record<string, unknown> };
  expect(embeddedNames(shape['id'])).toBeUndefined();
  expect(embeddedNames(Reflect.get(Object(Reflect.get(Object(shape['customer']), '_zod')).def, 'innerType'))).toEqual([
    'customer',
  ]);
});
