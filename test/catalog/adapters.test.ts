import { describe, expect, it } from 'vitest';
import { Unfinished } from '../../src/catalog/adapters/unfinished.ts';
import {
  aiSdkTools,
  createCatalog,
  inputFromProps,
  langChainTools,
  mcpTools,
  openAiTools,
  propsOf,
} from '../../src/catalog/index.ts';
import { dataOf, errorOf, openShop } from './shop.ts';

const catalog = createCatalog({ only: ['customers.*', 'refunds.*', 'paymentIntents.*'] });

/** One tool of each kind that answers to a name, each as a function that takes what a model gives. */
async function runners(name: string) {
  const shop = await openShop();
  const calling = { catalog, stripe: shop.stripe };
  const mcp = mcpTools(calling).find((tool) => tool.name === name);
  const openAi = openAiTools(calling);
  const langChain = langChainTools(calling).find((tool) => tool.name === name);
  const ai = aiSdkTools(calling)[name];
  return {
    shop,
    mcp: async (input: Record<string, unknown>) => (await mcp?.handler(input))?.structuredContent,
    openAi: (input: Record<string, unknown>) => openAi.run({ name, arguments: JSON.stringify(input) }),
    langChain: async (input: Record<string, unknown>) => JSON.parse((await langChain?.func(input)) ?? ''),
    ai: async (input: Record<string, unknown>) => ai?.execute(input),
  };
}

describe('a tool', () => {
  it.each(['mcp', 'openAi', 'langChain', 'ai'] as const)('of %s carries out what a model asks for', async (kind) => {
    const { shop, ...tools } = await runners('customers_retrieve');
    expect(await tools[kind]({ customer: shop.ada.customer })).toMatchObject({
      data: { id: shop.ada.customer, email: 'ada@example.com' },
      requestId: expect.stringMatching(/^req_/),
    });
  });

  it('says what is wrong as its result, so that the model can mend it', async () => {
    const { shop, ...tools } = await runners('customers_retrieve');
    const wrong = { custmer: shop.ada.customer };
    const issues = expect.arrayContaining([expect.objectContaining({ suggestion: 'customer' })]);
    expect(await tools.mcp(wrong)).toMatchObject({ type: 'StripeValidationError', issues });
    for (const kind of ['openAi', 'langChain', 'ai'] as const)
      expect(await tools[kind](wrong)).toMatchObject({ ok: false, error: { issues } });
  });

  it('of MCP is marked as failed where it failed, and described by its own schema', async () => {
    const { stripe } = await openShop();
    const [tool] = mcpTools({ catalog: createCatalog({ only: ['refunds.create'] }), stripe });
    expect(await tool?.handler({})).toMatchObject({ isError: true, content: [{ type: 'text' }] });
    expect(tool?.definition).toMatchObject({
      name: 'refunds_create',
      annotations: { destructiveHint: true, readOnlyHint: false },
      inputSchema: { type: 'object', additionalProperties: false },
    });
    const { toJSONSchema } = await import('zod');
    const written = tool && toJSONSchema(tool.config.inputSchema, { target: 'draft-07' });
    expect(written).toMatchObject({ properties: { amount: { type: 'integer' } }, additionalProperties: false });
  });

  it('of the AI SDK can be written into, and the catalogue stays as it is', async () => {
    const { stripe } = await openShop();
    const schema = aiSdkTools({ catalog, stripe })['refunds_create']?.inputSchema['~standard'].jsonSchema.input();
    Object.assign(Object(schema).properties, { amount: 'changed' });
    expect(catalog.find('refunds.create')?.inputJsonSchema('draft-07').properties?.['amount']).toMatchObject({
      type: 'integer',
    });
  });

  it('takes the options that the program gives, by call', async () => {
    const { stripe, ada } = await openShop();
    const options = (action: string, input: unknown) => ({ idempotencyKey: `${action}:${JSON.stringify(input)}` });
    const tools = openAiTools({ catalog, stripe, options });
    const again = () =>
      tools.run({ name: 'refunds_create', arguments: `{"payment_intent":"${ada.payment}","amount":5}` });
    expect(await again()).toMatchObject({ idempotentReplayed: false });
    expect(await again()).toMatchObject({ idempotentReplayed: true });
  });

  it('is ended by the program and by the library that runs it, whichever comes first', async () => {
    const { stripe, emulator } = await openShop();
    const before = emulator.requests.length;
    const never = new AbortController().signal;
    for (const [signal, abortSignal] of [
      [never, AbortSignal.abort('library')],
      [AbortSignal.abort('program'), never],
    ]) {
      const tool = aiSdkTools({ catalog, stripe, options: { signal } })['customers_create'];
      await expect(tool?.execute({}, { abortSignal })).rejects.toBeDefined();
    }
    expect(emulator.requests.length).toBe(before);
  });

  it('keeps the keys of the last thousand lost calls in mind, and no more', () => {
    const memory = new Unfinished();
    for (let call = 0; call <= 1000; call++) memory.remember([call], `key ${call}`);
    expect([0, 1, 1000].map((call) => memory.keyOf([call]))).toEqual([undefined, 'key 1', 'key 1000']);
  });

  it('of OpenAI takes arguments that are no JSON for what they are', async () => {
    const tools = openAiTools({ catalog, stripe: (await openShop()).stripe });
    expect(errorOf(await tools.run({ name: 'refunds_create', arguments: '{"amount": ' })).type).toBe(
      'StripeValidationError',
    );
    expect(errorOf(await tools.run({ name: 'payouts_create', arguments: '{}' })).code).toBe('unknown_action');
    expect(dataOf(await tools.run({ name: 'customers_create', arguments: '' }))).toMatchObject({ object: 'customer' });
  });
});

describe('a form', () => {
  it('has a field for each input, those first that have to be filled in', () => {
    const action = createCatalog().find('prices.create');
    const props = action === undefined ? [] : propsOf(action);
    expect(props[0]).toMatchObject({ name: 'currency', label: 'Currency', required: true, type: 'text' });
    const byName = Object.fromEntries(props.map((prop) => [prop.name, prop]));
    expect(byName).toMatchObject({
      active: { type: 'boolean', required: false },
      billing_scheme: { type: 'select', options: ['per_unit', 'tiered'] },
      product: { type: 'text', optionsFrom: { action: 'products.list', search: 'products.search' } },
      unit_amount: { type: 'money' },
      metadata: { type: 'object' },
      tiers: { type: 'list' },
    });
    const file = createCatalog().find('files.create');
    expect(file && propsOf(file).find(({ name }) => name === 'file')?.type).toBe('file');
  });

  it('unsets nothing by a field that was left blank', async () => {
    const values = { customer: 'cus_1', name: '', email: null, phone: undefined, balance: 0, metadata: {} };
    expect(inputFromProps(values)).toEqual({ customer: 'cus_1', balance: 0, metadata: {} });
  });
});
