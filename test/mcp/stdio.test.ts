import { fileURLToPath } from 'node:url';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmulator, type EmulatorServer } from '../../src/testing/index.ts';
import { callTool, newClient, type Person } from './connect.ts';

const entry = fileURLToPath(new URL('../../src/cli/index.ts', import.meta.url));
const emulator = createEmulator();
let served: EmulatorServer;
beforeAll(async () => {
  served = await emulator.listen();
});
afterAll(() => served.close());

/** A client of a server that runs in a process of its own. */
async function start(args: readonly string[], person?: Person) {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ['--import', 'tsx', entry, 'mcp', '--base-url', served.url, ...args],
    env: { STRIPE_SECRET_KEY: 'rk_test_1' },
    stderr: 'pipe',
  });
  const complaints: string[] = [];
  transport.stderr?.on('data', (text) => complaints.push(String(text)));
  const client = newClient(person);
  // What is on the standard output and no message arrives here.
  const noise: Error[] = [];
  client.onerror = (error) => noise.push(error);
  await client.connect(transport);
  return { client, complaints, noise };
}

describe('stripe-connector mcp over stdio', () => {
  it('lists tools, carries them out, and asks the person before money moves', async () => {
    const questions: string[] = [];
    const { client, complaints, noise } = await start(['--only', 'customers.*,paymentIntents.*'], (question) => {
      questions.push(question);
      return { action: 'accept', content: {} };
    });
    const { tools } = await client.listTools();
    expect(new Set(tools.map(({ name }) => name.split('_')[0]))).toEqual(new Set(['customers', 'payment']));
    const { shown: ada } = await callTool(client, 'customers_create', { email: 'ada@example.com' });
    expect(ada).toMatchObject({ ok: true, data: { object: 'customer', email: 'ada@example.com' } });
    const order = { amount: 2500, currency: 'usd', customer: ada.data.id };
    expect((await callTool(client, 'payment_intents_create', order)).shown.data).toMatchObject({ amount: 2500 });
    expect(questions).toEqual([`Stripe (test mode): Make a payment of 25.00 USD by ${ada.data.id}. Do you approve?`]);
    const { shown } = await callTool(client, 'customers_retrieve', { customer: 'cus_nobody' });
    expect(shown).toMatchObject({ code: 'resource_missing' });
    await client.close();
    expect(noise).toEqual([]);
    expect(complaints).toEqual([]);
    expect(emulator.requests.at(-1)?.headers['user-agent']).toContain('stripe-connector-mcp');
  }, 60_000);
});
