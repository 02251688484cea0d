import { toStrictJsonSchema } from 'openai/lib/transform';
import { describe, expect, it } from 'vitest';
import { fromStrict } from '../../src/catalog/adapters/from-strict.ts';
import { strictSchema } from '../../src/catalog/adapters/strict-schema.ts';
import { createCatalog, type JsonSchema, openAiTools } from '../../src/catalog/index.ts';
import { createStripe } from '../../src/index.ts';
import { misfits } from './ajv.ts';
import { dataOf, openShop } from './shop.ts';

const catalog = createCatalog({ only: ['*', 'raw.read', 'raw.write'] });

/** The value as a model would have to give it that is held to the strict schema. */
function asStrict(schema: JsonSchema, value: unknown): unknown {
  const { anyOf, items, properties, type, additionalProperties } = schema;
  if (anyOf !== undefined) return asStrict(anyOf.find((one) => misfits(one, value).length === 0) ?? {}, value);
  if (items !== undefined) return Array.isArray(value) ? value.map((one) => asStrict(items, one)) : value;
  if (type === undefined) return JSON.stringify(value);
  if (type !== 'object') return value;
  const entries = Object.entries(Object(value));
  if (properties === undefined) {
    const of = typeof additionalProperties === 'object' ? additionalProperties : {};
    return entries.map(([key, one]) => ({ key, value: asStrict(of, one) }));
  }
  const given = new Map(entries);
  return Object.fromEntries(
    Object.entries(properties).map(([name, one]) => [name, given.has(name) ? asStrict(one, given.get(name)) : null]),
  );
}

/** Every schema of an object in a schema. */
function* objectsIn(schema: JsonSchema): Generator<JsonSchema> {
  if (schema.properties !== undefined) yield schema;
  for (const one of [...Object.values(schema.properties ?? {}), ...(schema.anyOf ?? []), schema.items])
    if (one !== undefined) yield* objectsIn(one);
}

describe('strict tools', () => {
  it.each(catalog.actions)('of $id: what a model gives leads back to the input that it means', (action) => {
    const schema = action.inputJsonSchema();
    const strict = strictSchema(schema);
    for (const example of action.examples) {
      const given = asStrict(schema, example);
      expect(misfits(strict, given)).toEqual([]);
      expect(fromStrict(schema, JSON.parse(JSON.stringify(given)))).toEqual(example);
    }
    for (const { properties = {}, required, additionalProperties } of objectsIn(strict)) {
      expect(required).toEqual(Object.keys(properties));
      expect(additionalProperties).toBe(false);
    }
    expect(JSON.stringify(strict)).not.toMatch(/"(minLength|maxLength)":/);
  });

  it("are strict by OpenAI's own client, which has nothing to change in them", () => {
    const { tools } = openAiTools({ catalog, stripe: createStripe({ apiKey: 'sk_test_1' }) }, { strict: true });
    expect(tools).toHaveLength(catalog.actions.length);
    for (const { name, parameters } of tools) expect(toStrictJsonSchema(parameters), name).toEqual(parameters);
  });

  it('take null for what is left out, an empty text for what is unset, and make neither of the other', () => {
    const schema = catalog.find('customers.update')?.inputJsonSchema() ?? {};
    const given = {
      customer: 'cus_1',
      name: null,
      email: '',
      address: { city: null, line1: 'a' },
      shipping: '',
      metadata: null,
    };
    expect(fromStrict(schema, given)).toEqual({ customer: 'cus_1', email: '', address: { line1: 'a' }, shipping: '' });
  });

  it('take a record as a list of keys and values', () => {
    const schema = catalog.find('customers.update')?.inputJsonSchema() ?? {};
    const pairs = [
      { key: 'plan', value: 'pro' },
      { key: '__proto__', value: 'x' },
    ];
    const metadata = Object(fromStrict(schema, { metadata: pairs })).metadata;
    expect(Object.entries(metadata)).toEqual([
      ['plan', 'pro'],
      ['__proto__', 'x'],
    ]);
    expect(Object.getPrototypeOf(metadata)).toBe(Object.prototype);
  });

  it('take a value of any type as JSON', () => {
    const schema = catalog.find('raw.read')?.inputJsonSchema() ?? {};
    const params = [
      { key: 'limit', value: '3' },
      { key: 'created', value: '{"gte":5}' },
      { key: 'email', value: 'ada@example.com' },
    ];
    expect(fromStrict(schema, { path: '/v1/customers', params })).toEqual({
      path: '/v1/customers',
      params: { limit: 3, created: { gte: 5 }, email: 'ada@example.com' },
    });
  });

  it('leave what the schema does not have for the catalogue to refuse', () => {
    const schema = catalog.find('refunds.create')?.inputJsonSchema() ?? {};
    for (const odd of [{ stripeAccount: 'acct_1' }, { constructor: { a: 1 } }, 'text', [], null])
      expect(fromStrict(schema, odd)).toEqual(odd);
  });

  it('do at the account what the model meant', async () => {
    const { stripe, ada } = await openShop();
    const { tools, run } = openAiTools({ catalog, stripe }, { strict: true });
    const tool = tools.find(({ name }) => name === 'customers_update');
    expect(tool).toMatchObject({ type: 'function', strict: true, parameters: { additionalProperties: false } });
    const nothing = Object.fromEntries(Object.keys(Object(tool?.parameters['properties'])).map((name) => [name, null]));
    const given = { ...nothing, customer: ada.customer, name: 'Ada', metadata: [{ key: 'plan', value: 'pro' }] };
    const done = await run({ name: 'customers_update', arguments: JSON.stringify(given) });
    expect(dataOf(done)).toMatchObject({ name: 'Ada', email: 'ada@example.com', metadata: { plan: 'pro' } });
  });
});
