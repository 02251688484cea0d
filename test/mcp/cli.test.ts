import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { runMcp } from '../../src/mcp/cli.ts';
import type { McpEnvironment } from '../../src/mcp/cli-options.ts';
import { createEmulator, type EmulatorServer } from '../../src/testing/index.ts';
import { callTool } from './connect.ts';
import { connectTo, serve } from './serve.ts';

const emulator = createEmulator();
let stripe: EmulatorServer;
beforeAll(async () => {
  stripe = await emulator.listen();
});
afterAll(() => stripe.close());

/** Runs `mcp` with a client that has left already. */
async function mcp(args: readonly string[], env: McpEnvironment = { STRIPE_SECRET_KEY: 'rk_test_1' }, said = '') {
  const complaints: string[] = [];
  const input = new PassThrough();
  input.end(said);
  input.resume();
  const stop = new AbortController();
  const complain = (text: string) => complaints.push(text);
  await runMcp(args, env, { complain, stop: stop.signal, input, output: new PassThrough() });
  return complaints;
}

describe('stripe-connector mcp', () => {
  it.each<[string, McpEnvironment, string]>([
    ['no key', {}, 'STRIPE_SECRET_KEY is not set'],
    ['a publishable key', { STRIPE_SECRET_KEY: 'pk_test_1' }, 'publishable key'],
    ['a key with a line break', { STRIPE_SECRET_KEY: 'sk_test_1\n' }, 'line break'],
    ['a blank token', { STRIPE_SECRET_KEY: 'rk_test_1', STRIPE_MCP_TOKEN: '' }, 'STRIPE_MCP_TOKEN'],
    ['a live key that nobody said it may use', { STRIPE_SECRET_KEY: 'rk_live_1' }, 'Add --live'],
  ])('does not begin with %s', async (_, env, message) => {
    await expect(mcp([], env)).rejects.toThrow(message);
  });

  it.each([
    [['--only', 'refund.create'], 'did you mean refunds.create?'],
    [['--except', 'customers.del,nothing.*'], 'except[1]'],
    [['--omit', 'expand,payment_method_option'], 'did you mean payment_method_options?'],
    [['--max-effect', 'all'], '--max-effect: expected read, write or destructive'],
    [['--http', '70000'], '--http: expected a port'],
    [['--customer', 'a b'], 'bind.customer'],
    [['--account', ''], 'stripeAccount'],
    [['--base-url', 'http://stripe.example.com'], 'sent to stripe.example.com without encryption'],
    [['--base-url', 'http://127.0.0.1.example.com'], 'without encryption'],
    [['--base-url', 'nowhere'], '--base-url'],
    [['--everything'], "Unknown option '--everything'"],
  ])('says what is wrong with %j', async (args, message) => {
    await expect(mcp(args)).rejects.toThrow(message);
  });

  it.each([[['--api-key', 'sk_live_abcdef123']], [['--key=sk_live_abcdef123']], [['sk_live_abcdef123']]])(
    'takes no key from the arguments, and does not repeat it: %j',
    async (args) => {
      const refused: unknown = await mcp(args).catch((error: unknown) => error);
      expect(String(refused)).toContain('STRIPE_SECRET_KEY only');
      expect(String(refused)).not.toContain('abcdef123');
    },
  );

  it('ends when its client leaves', async () => {
    expect(await mcp(['--only', 'customers.*'])).toEqual([]);
  });

  it('says what was wrong with what its client sent, without the key', async () => {
    const env = { STRIPE_SECRET_KEY: 'rk_test_1' };
    const [complaint] = await mcp(['--only', 'customers.*'], env, 'rk_test_1 is no JSON\n');
    expect(complaint).toContain('JSON');
    expect(complaint).not.toContain('rk_test_1');
  });

  it('recommends a restricted key and few tools', async () => {
    const notes = await mcp([], { STRIPE_SECRET_KEY: 'sk_test_abcdef123' });
    expect(notes.join()).toMatch(/restricted key \(rk_…\).*--only/s);
    expect(notes.join()).not.toContain('abcdef123');
    expect(await mcp(['--live'], { STRIPE_SECRET_KEY: 'rk_live_1' })).toHaveLength(1);
  });

  it('offers what the flags let in, for the account and the customer that they name', async () => {
    const maker = await serve(['--base-url', stripe.url, '--account', 'acct_1', '--only', 'customers.*']);
    const { client: anyone } = await connectTo(maker.url);
    const { shown } = await callTool(anyone, 'customers_create', { name: 'Ada' });
    expect(emulator.requests.at(-1)?.headers['stripe-account']).toBe('acct_1');
    await maker.end();

    const flags = ['--account', 'acct_1', '--customer', shown.data.id, '--read-only', '--except', '*.search,*.list'];
    await using server = await serve(['--base-url', stripe.url, ...flags]);
    const { client } = await connectTo(server.url);
    const names = (await client.listTools()).tools.map(({ name }) => name);
    expect(names).toContain('customers_retrieve');
    expect(names.filter((name) => /_(create|del|update|list|search)$/.test(name))).toEqual([]);
    expect((await callTool(client, 'customers_retrieve')).shown.data).toMatchObject({ name: 'Ada' });
    expect(client.getInstructions()).toContain(`test mode, account acct_1, customer ${shown.data.id}`);

    await using writer = await serve([
      '--base-url',
      stripe.url,
      '--max-effect',
      'write',
      '--only',
      'refunds.*',
      '--omit',
      'expand',
    ]);
    const { client: careful } = await connectTo(writer.url);
    const { tools } = await careful.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['refunds_retrieve', 'refunds_update', 'refunds_list']);
    expect(Object.keys(tools[0]?.inputSchema.properties ?? {})).toEqual(['refund']);
  });

  it('says how it is used', async () => {
    const said: string[] = [];
    const terminal = { say: (text: string) => said.push(text), complain: () => {}, stop: new AbortController().signal };
    expect(await run(['mcp', '--help'], terminal)).toBe(0);
    expect(said.join()).toContain('--read-only');
    delete process.env['STRIPE_SECRET_KEY'];
    expect(await run(['mcp'], terminal)).toBe(2);
  });
});
