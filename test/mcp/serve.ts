import { PassThrough } from 'node:stream';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { runMcp } from '../../src/mcp/cli.ts';
import type { McpEnvironment } from '../../src/mcp/cli-options.ts';
import { newClient, type Person } from './connect.ts';

/** `stripe-connector mcp` in this process, over HTTP on a free port; what it says on the standard output is kept. */
export async function serve(args: readonly string[], env: McpEnvironment = {}) {
  const stop = new AbortController();
  const complaints: string[] = [];
  const output = new PassThrough();
  const told: Buffer[] = [];
  output.on('data', (chunk) => told.push(chunk));
  let ended: Promise<void> = Promise.resolve();
  const url = await new Promise<string>((resolve, reject) => {
    const complain = (text: string) => {
      complaints.push(text);
      const [found] = /http:\S+\/mcp/.exec(text) ?? [];
      if (found !== undefined) resolve(found);
    };
    const terminal = { complain, stop: stop.signal, input: new PassThrough(), output };
    ended = runMcp(['--http', '0', ...args], { STRIPE_SECRET_KEY: 'rk_test_1', ...env }, terminal);
    ended.catch(reject);
  });
  const end = async () => {
    stop.abort();
    await ended;
  };
  return { url, complaints, told, end, [Symbol.asyncDispose]: end };
}

/** A client that is connected over HTTP. */
export async function connectTo(url: string, person?: Person, headers: Record<string, string> = {}) {
  const client = newClient(person);
  const transport = new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } });
  if (isTransport(transport)) await client.connect(transport);
  return { client, transport };
}

/** The SDK's own types disagree about whether a session id may be undefined. */
const isTransport = (value: object): value is Transport => 'start' in value && 'send' in value && 'close' in value;
