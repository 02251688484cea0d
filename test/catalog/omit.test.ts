import { describe, expect, it } from 'vitest';
import { validate } from 'zod/v4/core';
import { type CatalogPolicy, createCatalog, type JsonSchema } from '../../src/catalog/index.ts';
import { compileSchema } from '../../src/core/compile-schema.ts';
import { part } from '../../src/core/part.ts';
import { stripeWith } from './scripted-stripe.ts';
import { dataOf, errorOf } from './shop.ts';

const omit = ['on_behalf_of', 'transfer_data'];
const LINE = { quantity: 1, price_data: { currency: 'usd', unit_amount: 5000, product_data: { name: 'Tea' } } };
const CHECKOUT = { mode: 'payment', success_url: 'https://shop.example', line_items: [LINE] };

/** What a catalogue answers to a call, and what it has sent to do it. */
async function answerTo(policy: CatalogPolicy, id: string, input: object) {
  const { stripe, asked } = stripeWith({ 'POST /v1/checkout/sessions': { id: 'cs_1', object: 'checkout.session' } });
  return { outcome: await createCatalog(policy).call(stripe, id, input), asked };
}

/** Every name of a property in a schema, and every name that is required. */
function namesIn({ properties = {}, required = [], items, additionalProperties, anyOf = [] }: JsonSchema): string[] {
  const below = [...Object.values(properties), ...(items === undefined ? [] : [items]), ...anyOf];
  if (typeof additionalProperties === 'object') below.push(additionalProperties);
  return [...Object.keys(properties), ...required, ...below.flatMap(namesIn)];
}

describe('a parameter that is omitted', () => {
  it('is refused inside of another one too, and the refusal says where', async () => {
    const data = { on_behalf_of: 'acct_1', transfer_data: { destination: 'acct_1' } };
    const input = { ...CHECKOUT, payment_intent_data: data };
    const { outcome, asked } = await answerTo({ omit }, 'checkout.sessions.create', input);
    expect(errorOf(outcome)).toMatchObject({
      type: 'StripeValidationError',
      issues: [{ path: 'payment_intent_data.on_behalf_of' }, { path: 'payment_intent_data.transfer_data' }],
    });
    expect(asked).toEqual([]);
  });

  it('is refused inside of a list', async () => {
    const phases = [{ items: [{ price: 'price_1' }] }, { items: [{ price: 'price_1' }], on_behalf_of: 'acct_1' }];
    const { outcome } = await answerTo({ omit }, 'subscriptionSchedules.create', { customer: 'cus_1', phases });
    expect(errorOf(outcome).issues).toMatchObject([{ path: 'phases[1].on_behalf_of' }]);
  });

  it.each([
    { transfer_data: { destination: 'acct_1' } },
    { 'transfer_data[destination]': 'acct_1' },
    { payment_intent_data: { 'transfer_data][destination': 'acct_1' } },
    { line_items: [{ a: [{ on_behalf_of: 'acct_1' }] }] },
    { 'metadata_of[on_behalf_of]': 'acct_1' },
    { ' on_behalf_of': 'acct_1' },
    { 'transfer_data [destination]': 'acct_1' },
  ])('is refused in the parameters of a raw request: %j', async (params) => {
    const raw = { only: ['raw.read', 'raw.write'], omit };
    const write = { method: 'POST', path: '/v1/checkout/sessions', params };
    for (const [id, input] of [
      ['raw.write', write],
      ['raw.read', { path: '/v1/checkout/sessions', params }],
    ] as const) {
      const { outcome, asked } = await answerTo(raw, id, input);
      expect(errorOf(outcome).issues).toMatchObject([{ path: expect.stringMatching(/^params\./) }]);
      expect(asked).toEqual([]);
    }
  });

  it('may stand nowhere but inside of others', async () => {
    const input = { ...CHECKOUT, payment_intent_data: { transfer_data: { destination: 'acct_1', amount: 100 } } };
    const { outcome, asked } = await answerTo({ omit: ['destination'] }, 'checkout.sessions.create', input);
    expect(errorOf(outcome)).toMatchObject({ issues: [{ path: 'payment_intent_data.transfer_data.destination' }] });
    expect(asked).toEqual([]);
    expect(() => createCatalog({ omit: ['destinatoin'] })).toThrow(/did you mean `?destination/);
  });

  it('leaves the names in metadata to the caller', async () => {
    const metadata = { transfer_data: 'a', on_behalf_of: 'b' };
    const input = { ...CHECKOUT, payment_intent_data: { metadata }, metadata };
    expect(dataOf((await answerTo({ omit }, 'checkout.sessions.create', input)).outcome)).toMatchObject({ id: 'cs_1' });
    const params = { metadata, 'metadata[on_behalf_of]': 'c' };
    const raw = { method: 'POST', path: '/v1/checkout/sessions', params };
    expect((await answerTo({ only: ['raw.write'], omit }, 'raw.write', raw)).outcome.ok).toBe(true);
    expect((await answerTo({ omit: ['metadata'] }, 'checkout.sessions.create', input)).outcome.ok).toBe(false);
  });

  it('takes nothing from what a raw request is itself made of, and nothing from a file', async () => {
    const raw = { method: 'POST', path: '/v1/checkout/sessions', params: {} };
    expect((await answerTo({ only: ['raw.write'], omit: ['method'] }, 'raw.write', raw)).outcome.ok).toBe(true);
    const { stripe } = stripeWith({ 'POST /v1/files': { id: 'file_1', object: 'file' } });
    const file = { name: 'a.png', type: 'image/png', base64: 'AAAA' };
    const catalog = createCatalog({ omit: ['name', 'type'] });
    expect((await catalog.call(stripe, 'files.create', { purpose: 'dispute_evidence', file })).ok).toBe(true);
  });

  it('stands in no schema, however deep, and all that is required there can be given', () => {
    const { actions } = createCatalog({ omit: [...omit, 'currency'] });
    expect(actions.length).toBeGreaterThan(100);
    for (const { id, inputJsonSchema, examples } of actions) {
      const names = namesIn(inputJsonSchema());
      for (const name of [...omit, 'currency']) expect(names, `${id} ${name}`).not.toContain(name);
      expect(JSON.stringify(examples), id).not.toMatch(/"(currency|transfer_data|on_behalf_of)":/);
    }
  });

  it('takes with it what can not be given without it, and the action where that is required', () => {
    const find = (names: string[], id: string) => createCatalog({ omit: names }).find(id);
    const line = find(['currency'], 'checkout.sessions.create')?.inputJsonSchema().properties?.['line_items']?.items;
    expect(Object.keys(line?.properties ?? {})).toContain('price');
    expect(Object.keys(line?.properties ?? {})).not.toContain('price_data');
    const session = find(['reference'], 'checkout.sessions.create')?.inputJsonSchema();
    const { klarna } = session?.properties?.['payment_method_options']?.properties ?? {};
    expect(klarna?.properties?.['subscriptions']).toEqual({ type: 'string', enum: [''] });
    expect(find(['amount_off'], 'coupons.create')?.inputJsonSchema().properties).not.toHaveProperty('currency_options');
    expect(find(['items'], 'subscriptions.create')?.inputJsonSchema().properties).not.toHaveProperty('items');
    expect(find(['subscription'], 'subscriptions.retrieve')).toBeUndefined();
  });

  it('is refused by the compiled schema of a catalogue that has been at work for long', () => {
    const input = createCatalog({ omit }).find('checkout.sessions.create')?.input;
    if (input === undefined) throw new Error('there is nothing to compile');
    const compiled = compileSchema(part(input));
    expect(validate(compiled, CHECKOUT)).toBe(true);
    expect(validate(compiled, { ...CHECKOUT, payment_intent_data: { on_behalf_of: 'acct_1' } })).toBe(false);
  });
});
