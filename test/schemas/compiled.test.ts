import { describe, expect, it } from 'vitest';
import { safeParse } from 'zod/v4/core';
import type { Action } from '../../src/core/action.ts';
import { issuesOf } from '../../src/core/check.ts';
import { compileSchema } from '../../src/core/compile-schema.ts';
import { part } from '../../src/core/part.ts';
import type { Schema } from '../../src/core/schema.ts';
import * as tables from '../../src/resources/index.ts';
import * as schemas from '../../src/schemas/index.ts';
import { balance, bankAccount, customer, paymentIntent, paymentMethod, refund } from './objects.ts';
import { schemaFields } from './shape.ts';

const VALUES = [undefined, null, '', 'x', 0, 12.5, Number.NaN, true, 10n, Symbol('x'), [], ['a'], {}, { id: 'x' }];
const TIMES = [new Date(), new Date('x'), { gte: 1 }, { after: 1 }];

const OBJECTS: readonly [string, Schema<unknown>, Record<string, unknown>][] = [
  ['Balance', schemas.Balance, balance()],
  ['BankAccount', schemas.BankAccount, bankAccount()],
  ['Customer', schemas.Customer, customer()],
  ['PaymentIntent', schemas.PaymentIntent, paymentIntent()],
  ['PaymentMethod', schemas.PaymentMethod, paymentMethod()],
  ['Refund', schemas.Refund, refund()],
];

const ACTIONS = Object.entries(tables).flatMap(([resource, table]) =>
  Object.entries<Action<unknown, unknown>>(table.actions).map(([name, action]) => ({
    id: `${resource}.${name}`,
    action,
  })),
);

describe('a schema that has been compiled', () => {
  it.each(OBJECTS)('says the same of every field of a %s', (_, schema, object) => {
    const names = Object.keys(schemaFields(schema) ?? {});
    const inputs = names.flatMap((name) => VALUES.map((value) => ({ ...object, [name]: value })));
    expect(disagreements(schema, [object, { ...object, added_later: 1 }, ...inputs, ...VALUES])).toEqual([]);
  });

  it.each(ACTIONS)('says the same of the parameters of $id', ({ action: { params } }) => {
    const inputs = Object.entries(schemaFields(params) ?? {}).flatMap(([name, { schema }]) => {
      const inner = Object.keys(schemaFields(schema) ?? {}).flatMap((key) => VALUES.map((value) => ({ [key]: value })));
      return [...VALUES, ...TIMES, ...inner].map((value) => ({ [name]: value }));
    });
    expect(disagreements(params, [...inputs, ...VALUES, { no_such_parameter: 1 }])).toEqual([]);
  });
});

/** The inputs of which the compiled schema says something else than the schema itself. */
function disagreements(schema: Schema<unknown>, inputs: readonly unknown[]): unknown[] {
  const zod = part(schema);
  const compiled = compileSchema(zod);
  expect(compiled).not.toBe(zod);
  // What a name may have been meant to be is read off the schema.
  const asCompiled = {
    parse: () => undefined,
    safeParse: (value: unknown) => safeParse(compiled, value),
    _zod: zod._zod,
  };
  return inputs.filter(
    (input) => JSON.stringify(issuesOf(schema, input)) !== JSON.stringify(issuesOf(asCompiled, input)),
  );
}
