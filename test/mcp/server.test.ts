import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { describe, expect, it } from 'vitest';
import { createCatalog, mcpTools } from '../../src/catalog/index.ts';
import { createMcpServer } from '../../src/mcp/index.ts';
import { openShop } from '../catalog/shop.ts';
import { callTool, connect, newClient } from './connect.ts';

describe('an MCP server', () => {
  it('lists what the policy lets in, with what each tool does to the account and the schema of its input', async () => {
    const { stripe } = await openShop();
    const { client } = await connect(stripe, { only: ['refunds.*'], except: ['refunds.cancel'] });
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'refunds_create',
      'refunds_retrieve',
      'refunds_update',
      'refunds_list',
    ]);
    expect(tools[0]).toMatchObject({
      title: 'Refunds: create',
      description: expect.stringContaining('Money moves, or may.'),
      annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: true },
      inputSchema: {
        type: 'object',
        properties: { amount: { type: 'integer' }, payment_intent: { type: 'string' } },
        additionalProperties: false,
      },
    });
  });

  it('is not made of options that inherit a limit, which would be lost', async () => {
    const { stripe } = await openShop();
    const options = Object.create({ readOnly: true, destructive: 'deny' });
    expect(() => createMcpServer(stripe, options)).toThrow('`options`: expected a plain object.');
  });

  it("of one's own takes the tools of the catalogue too", async () => {
    const { stripe, ada } = await openShop();
    const server = new McpServer({ name: 'own', version: '1' });
    const calling = { catalog: createCatalog({ only: ['customers.retrieve'] }), stripe };
    for (const { name, config, handler } of mcpTools(calling)) server.registerTool(name, config, handler);
    const [near, far] = InMemoryTransport.createLinkedPair();
    const client = newClient();
    await Promise.all([server.connect(far), client.connect(near)]);
    const [definition] = mcpTools(calling).map((tool) => tool.definition);
    const { $schema: _, ...inputSchema } = Object((await client.listTools()).tools[0]?.inputSchema);
    expect(inputSchema).toEqual(definition?.inputSchema);
    const { shown } = await callTool(client, 'customers_retrieve', { customer: ada.customer });
    expect(shown.data).toMatchObject({ id: ada.customer });
  });

  it('lists every action of the catalogue unless it is told otherwise, and no raw request', async () => {
    const { client } = await connect((await openShop()).stripe);
    const names = (await client.listTools()).tools.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(220);
    expect(names.filter((name) => name.startsWith('raw'))).toEqual([]);
  });

  it('answers a call with data, and with the same as text', async () => {
    const { stripe, ada } = await openShop();
    const { client } = await connect(stripe);
    const { shown, isError, content } = await callTool(client, 'customers_retrieve', { customer: ada.customer });
    expect(isError).toBe(false);
    expect(shown).toMatchObject({ ok: true, data: { id: ada.customer, email: 'ada@example.com' } });
    expect(content).toEqual([{ type: 'text', text: JSON.stringify(shown) }]);
  });

  it('masks secrets', async () => {
    const { stripe, ada } = await openShop();
    const { client } = await connect(stripe);
    const { shown } = await callTool(client, 'payment_intents_retrieve', {
      payment_intent: ada.payment,
    });
    expect(shown.data.client_secret).toBe('[redacted]');
  });

  it('goes through a list page by page', async () => {
    const { stripe } = await openShop();
    const { client } = await connect(stripe);
    const first = (await callTool(client, 'customers_list', { limit: 1 })).shown;
    const second = (await callTool(client, 'customers_list', { limit: 1, cursor: first.nextCursor })).shown;
    expect([...first.data.data, ...second.data.data].map(({ email }: { email: string }) => email)).toEqual([
      'eve@example.com',
      'ada@example.com',
    ]);
    expect(second.nextCursor).toBeNull();
  });

  it('says what is wrong as a result that is marked as failed, and what to do', async () => {
    const { stripe, emulator } = await openShop();
    const { client } = await connect(stripe);
    const before = emulator.requests.length;
    const misspelt = await callTool(client, 'customers_retrieve', { custmer: 'cus_1' });
    expect(misspelt.isError).toBe(true);
    expect(misspelt.shown.issues).toContainEqual(expect.objectContaining({ suggestion: 'customer' }));
    expect(emulator.requests.length).toBe(before);
    const missing = await callTool(client, 'customers_retrieve', { customer: 'cus_nobody' });
    expect(missing).toMatchObject({
      isError: true,
      shown: { code: 'resource_missing', status: 404, nextStep: expect.stringContaining('list or a search') },
    });
  });

  it('does nothing that it does not list', async () => {
    const { stripe, ada, emulator } = await openShop();
    const { client } = await connect(stripe, { readOnly: true });
    const before = emulator.requests.length;
    for (const name of ['customers_del', 'customers.del', 'raw_write', 'constructor', '__proto__'])
      expect((await callTool(client, name, { customer: ada.customer })).isError, name).toBe(true);
    expect(emulator.requests.length).toBe(before);
  });

  it('keeps to the customer that it is bound to', async () => {
    const { stripe, ada, eve } = await openShop();
    const { client } = await connect(stripe, { bind: { customer: ada.customer } });
    expect((await callTool(client, 'customers_retrieve')).shown.data).toMatchObject({ id: ada.customer });
    const foreign = await callTool(client, 'payment_intents_retrieve', { payment_intent: eve.payment });
    expect(foreign).toMatchObject({ isError: true, shown: { code: 'out_of_bounds' } });
  });

  it('lets the program choose the account, and no model', async () => {
    const { stripe, emulator } = await openShop();
    const callOptions = { fields: ['email'] };
    const { client } = await connect(stripe, { callOptions });
    expect((await callTool(client, 'customers_list', { limit: 1 })).shown.data.data).toEqual([
      { id: expect.any(String), object: 'customer', email: 'eve@example.com' },
    ]);
    const before = emulator.requests.length;
    for (const name of ['stripeAccount', 'idempotencyKey', 'apiKey', 'approval', 'headers'])
      expect((await callTool(client, 'customers_list', { [name]: 'x' })).shown.type).toBe('StripeValidationError');
    expect(emulator.requests.length).toBe(before);
  });

  it('refuses options that it does not have', async () => {
    const { stripe } = await openShop();
    await expect(connect(stripe, { readonly: true } as object)).rejects.toThrow('did you mean `readOnly`?');
  });

  it("tells a model nothing of the program's own faults, and tells the program", async () => {
    const { stripe } = await openShop();
    const beforeAction = () => {
      throw new Error('password=hunter2');
    };
    const { client, failures } = await connect(stripe, { beforeAction });
    const { isError, content } = await callTool(client, 'customers_list');
    expect(isError).toBe(true);
    expect(JSON.stringify(content)).not.toContain('hunter2');
    expect(failures.map(({ message }) => message)).toEqual(['password=hunter2']);
  });
});
