import { type IncomingMessage, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStripe } from '../../src/index.ts';
import { serveHttp } from '../../src/mcp/http.ts';
import { createMcpServer } from '../../src/mcp/index.ts';
import { createEmulator, type EmulatorServer } from '../../src/testing/index.ts';
import { callTool } from './connect.ts';
import { connectTo, serve } from './serve.ts';

const emulator = createEmulator();
let stripe: EmulatorServer;
beforeAll(async () => {
  stripe = await emulator.listen();
});
afterAll(() => stripe.close());

const serveCustomers = (env = {}) => serve(['--base-url', stripe.url, '--only', 'customers.*'], env);

const HELLO = JSON.stringify({
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'a', version: '1' } },
});

/** Sends a request as a browser would, which may name any host. */
async function send(url: string, headers: Record<string, string>, how: { method?: string; body?: string } = {}) {
  return (await answerTo(url, headers, how)).statusCode;
}

function answerTo(url: string, headers: Record<string, string>, { method = 'POST', body = HELLO } = {}) {
  const usual = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
  return new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request(url, { method, headers: { ...usual, ...headers } }, (response) => {
      response.resume();
      resolve(response);
    });
    sent.on('error', reject).end(method === 'POST' ? body : undefined);
  });
}

it('a request that begins with no introduction leaves no server behind, and one to no address at all no connection', async () => {
  const made: ReturnType<typeof createMcpServer>[] = [];
  const newServer = () => {
    const server = createMcpServer(createStripe({ apiKey: 'sk_test_1' }), { only: ['customers.list'] });
    made.push(server);
    return server;
  };
  await using served = await serveHttp(newServer, { port: 0, token: undefined });
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
  expect(await send(served.url, {}, { body })).toBe(400);
  await expect(send(served.url.replace('/mcp', '//'), {})).rejects.toThrow('hang up');
  await expect.poll(() => made.map((server) => server.isConnected())).toEqual([false]);
});

describe('stripe-connector mcp --http', () => {
  it('serves several clients, each with a person of its own, and says nothing on the standard output', async () => {
    await using server = await serveCustomers();
    const asked: string[] = [];
    const yes = await connectTo(server.url, (question) => {
      asked.push(question);
      return { action: 'accept', content: {} };
    });
    const no = await connectTo(server.url, () => ({ action: 'decline' }));
    const unable = await connectTo(server.url);
    expect((await yes.client.listTools()).tools.map(({ name }) => name)).toContain('customers_del');
    const { shown: ada } = await callTool(no.client, 'customers_create', { name: 'Ada' });
    const input = { customer: ada.data.id };
    expect((await callTool(no.client, 'customers_del', input)).shown).toMatchObject({ code: 'denied' });
    expect((await callTool(unable.client, 'customers_del', input)).shown).toMatchObject({ code: 'approval_required' });
    expect((await callTool(yes.client, 'customers_del', input)).shown.data).toMatchObject({ deleted: true });
    expect(asked).toEqual([`Stripe (test mode): Customers: delete ${ada.data.id}. Do you approve?`]);
    expect(server.told).toEqual([]);
  });

  it('lets a client that lost an answer repeat the call after it has reconnected', async () => {
    await using server = await serveCustomers();
    const first = await connectTo(server.url);
    emulator.fail({ route: 'POST /v1/customers', times: 3, isCarriedOut: true });
    const input = { email: 'grace@example.com' };
    expect((await callTool(first.client, 'customers_create', input)).isError).toBe(true);
    await first.client.close();
    const second = await connectTo(server.url);
    const again = await callTool(second.client, 'customers_create', input);
    expect(again.shown).toMatchObject({ ok: true, idempotentReplayed: true });
  }, 30_000);

  it.each<[string, Record<string, string>]>([
    ['by a name that leads here', { host: 'evil.example.com' }],
    ['by the address of another port', { host: '127.0.0.1:1' }],
    ['for a page of another origin', { origin: 'https://evil.example.com' }],
    ['for a page without an origin', { origin: 'null' }],
    ['for a page of another port', { origin: 'http://localhost:3000' }],
  ])('turns away what a browser asks %s', async (_, headers) => {
    await using server = await serveCustomers();
    expect(await send(server.url, {})).toBe(200);
    expect(await send(server.url, headers)).toBe(403);
    expect(await send(server.url, headers, { method: 'GET' })).toBe(403);
  });

  it('asks for the token where there is one', async () => {
    await using server = await serveCustomers({ STRIPE_MCP_TOKEN: 'let-me-in' });
    for (const authorization of ['', 'Bearer', 'Bearer let-me-on', 'Bearer let-me-in!', 'let-me-in'])
      expect(await send(server.url, { authorization }), authorization).toBe(401);
    const { client } = await connectTo(server.url, undefined, { Authorization: 'Bearer let-me-in' });
    expect((await client.listTools()).tools.length).toBeGreaterThan(5);
    expect(server.complaints).toEqual([expect.stringContaining('Serving MCP at')]);
  });

  it('has nothing at other paths, and no session that did not begin here', async () => {
    await using server = await serveCustomers();
    expect(await send(server.url.replace('/mcp', '/'), {})).toBe(404);
    expect(await send(server.url, { 'mcp-session-id': crypto.randomUUID() })).toBe(404);
    expect(await send(server.url, {}, { method: 'GET' })).toBe(400);
    expect(await send(server.url, {}, { method: 'DELETE' })).toBe(400);
    expect(await send(server.url, {}, { body: '{"jsonrpc":"2.0","id":1,"method":"tools/list"}' })).toBe(400);
    expect(await send(server.url, {}, { body: 'no JSON' })).toBe(400);
  });

  it('forgets a client that takes its leave, and of too many those that were silent longest', async () => {
    await using server = await serve(['--base-url', stripe.url, '--only', 'balance.retrieve']);
    const polite = await connectTo(server.url);
    const id = polite.transport.sessionId ?? '';
    await polite.transport.terminateSession();
    expect(await send(server.url, { 'mcp-session-id': id })).toBe(404);

    const busy = await connectTo(server.url);
    const { headers: silent } = await answerTo(server.url, {});
    for (let count = 0; count < 105; count += 1) expect(await send(server.url, {})).toBe(200);
    expect(await send(server.url, { 'mcp-session-id': String(silent['mcp-session-id']) })).toBe(404);
    expect((await callTool(busy.client, 'balance_retrieve')).isError).toBe(false);
  }, 30_000);

  it('ends with its clients connected', async () => {
    const server = await serveCustomers();
    const { client } = await connectTo(server.url);
    await client.ping();
    await server.end();
    await expect(send(server.url, {})).rejects.toThrow('ECONNREFUSED');
  });
});
