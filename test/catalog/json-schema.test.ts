import { describe, expect, it } from 'vitest';
import { strictSchema } from '../../src/catalog/adapters/strict-schema.ts';
import { createCatalog, type JsonSchema, type JsonSchemaTarget } from '../../src/catalog/index.ts';
import { misfits } from './ajv.ts';
import { call, dataOf, openShop } from './shop.ts';

const catalog = createCatalog({ only: ['*', 'raw.read', 'raw.write'] });
const TARGETS = ['draft-2020-12', 'draft-07', 'openapi-3.0'] as const satisfies readonly JsonSchemaTarget[];

/** A schema and everything in it. */
function* partsOf(schema: JsonSchema): Generator<JsonSchema> {
  yield schema;
  const { properties = {}, items, anyOf = [], additionalProperties } = schema;
  const inner = [...Object.values(properties), ...anyOf, items, additionalProperties];
  for (const one of inner) if (typeof one === 'object') yield* partsOf(one);
}

describe.each(TARGETS)('for %s', (target) => {
  const schemas = catalog.actions.map((action) => ({
    id: action.id,
    input: action.inputJsonSchema(target),
    output: action.outputJsonSchema(target),
  }));

  it('inputs and outputs are objects at the top, never a union or a reference', () => {
    for (const { id, input, output } of schemas)
      for (const schema of [input, output]) {
        expect(schema.type, id).toBe('object');
        expect(Object.keys(schema), id).not.toEqual(expect.arrayContaining(['anyOf']));
        expect(JSON.stringify(schema), id).not.toMatch(/"\$(ref|schema|defs)"/);
      }
  });

  it('inputs are closed and outputs are open, all the way down', () => {
    for (const { id, input, output } of schemas) {
      for (const part of partsOf(input)) if (part.properties) expect(part.additionalProperties, id).toBe(false);
      for (const part of partsOf(output)) expect(part.additionalProperties, id).not.toBe(false);
      expect(output.additionalProperties, id).toBe(true);
    }
  });

  it('every field at the top of an input is described', () => {
    for (const { id, input } of schemas)
      for (const [name, { description }] of Object.entries(input.properties ?? {}))
        expect(description, `${id} ${name}`).toMatch(/\w.*[.})]$/s);
  });

  it('a list is continued by a cursor, and by nothing else', () => {
    const { properties = {} } = catalog.find('customers.list')?.inputJsonSchema(target) ?? {};
    expect(Object.keys(properties)).toContain('cursor');
    expect(Object.keys(properties)).not.toContain('starting_after');
    expect(properties['limit']).toMatchObject({ type: 'integer', minimum: 1, maximum: 100 });
  });

  it('lists of words are there to choose from', () => {
    expect(catalog.find('refunds.create')?.inputJsonSchema(target).properties?.['reason']).toEqual({
      type: 'string',
      enum: ['duplicate', 'fraudulent', 'requested_by_customer'],
      description: expect.any(String),
    });
  });

  it('countries are told by what their codes look like, and long bounds are left out', () => {
    const checkout = catalog.find('checkout.sessions.create')?.inputJsonSchema(target).properties ?? {};
    const countries = checkout['shipping_address_collection']?.properties?.['allowed_countries'];
    expect(countries).toMatchObject({ items: { type: 'string', pattern: '^[A-Z]{2}$' } });
    for (const { input } of schemas)
      for (const { maxLength = 0 } of partsOf(input)) expect(maxLength).toBeLessThanOrEqual(500);
  });

  it('times are whole numbers', () => {
    const { properties = {} } = catalog.find('testHelpers.testClocks.create')?.inputJsonSchema(target) ?? {};
    expect(properties['frozen_time']).toEqual({
      type: 'integer',
      description: expect.stringContaining('Unix seconds'),
    });
  });
});

it('OpenAPI 3.0 gets no list of types, no null type, and nullable only beside a type', () => {
  for (const action of catalog.actions) {
    const all = [action.inputJsonSchema('openapi-3.0'), action.outputJsonSchema('openapi-3.0')].flatMap((one) => [
      ...partsOf(one),
    ]);
    for (const { type, nullable } of all) {
      expect(type === undefined || (typeof type === 'string' && type !== 'null'), action.id).toBe(true);
      if (nullable === true) expect(type, action.id).toBeDefined();
    }
  }
});

it('a schema is written once, says which kind it is only when asked, and nobody can change it', () => {
  const action = catalog.find('refunds.create');
  expect(action?.inputJsonSchema()).toBe(action?.inputJsonSchema('draft-2020-12'));
  expect(action?.inputJsonSchema('draft-07', { $schema: true }).$schema).toBe(
    'http://json-schema.org/draft-07/schema#',
  );
  expect(Object.isFrozen(action?.inputJsonSchema().properties)).toBe(true);
});

it('what unsets a value is an empty text, since models give null for what they leave out', () => {
  const { properties = {} } = catalog.find('customers.update')?.inputJsonSchema() ?? {};
  expect(misfits(properties['address'] ?? {}, '')).toEqual([]);
  expect(misfits(properties['address'] ?? {}, null)).not.toEqual([]);
});

it('what an emulated Stripe answers fits the output schema, whole and in parts', async () => {
  const { stripe, ada } = await openShop();
  const calls: [string, Record<string, unknown>][] = [
    ['customers.retrieve', { customer: ada.customer, expand: ['sources', 'tax'] }],
    ['customers.list', {}],
    ['paymentIntents.retrieve', { payment_intent: ada.payment, expand: ['latest_charge.balance_transaction'] }],
    ['paymentIntents.search', { query: 'amount>1' }],
    ['refunds.create', { payment_intent: ada.payment, amount: 100 }],
    ['balance.retrieve', {}],
  ];
  for (const [id, input] of calls) {
    const action = catalog.find(id);
    const whole = dataOf(await call(stripe, id, input));
    const part = dataOf(await catalog.call(stripe, id, input, { fields: ['amount', 'latest_charge.amount'] }));
    for (const target of TARGETS)
      for (const data of [whole, part]) expect(misfits(action?.outputJsonSchema(target) ?? {}, data), id).toEqual([]);
  }
});

it('schemas take no more room than they have to: a model reads them all', () => {
  const sizes = createCatalog().actions.map(({ inputJsonSchema }) => {
    const schema = inputJsonSchema();
    return { plain: JSON.stringify(schema).length, strict: JSON.stringify(strictSchema(schema)).length };
  });
  expect(Math.max(...sizes.map(({ plain }) => plain))).toBeLessThan(42_000);
  expect(sizes.reduce((sum, { plain }) => sum + plain, 0)).toBeLessThan(650_000);
  expect(sizes.reduce((sum, { strict }) => sum + strict, 0)).toBeLessThan(885_000);
});
