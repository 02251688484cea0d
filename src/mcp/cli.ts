import type { Readable, Writable } from 'node:stream';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { Terminal } from '../cli/command.ts';
import { createStripe } from '../client.ts';
import { redactText } from '../core/redact.ts';
import { type McpCliOptions, type McpEnvironment, mcpCliOptions } from './cli-options.ts';
import { serveHttp } from './http.ts';
import { mcpServers } from './server.ts';

/** Where `mcp` is run from. Over stdio, the output belongs to the protocol. */
export interface McpTerminal extends Pick<Terminal, 'complain' | 'stop'> {
  readonly input: Readable;
  readonly output: Writable;
}

/**
 * Serves the catalogue to an MCP client until it leaves, or until it is stopped.
 *
 * @throws UsageError for arguments and variables that it doesn't take
 */
export async function runMcp(args: readonly string[], env: McpEnvironment, terminal: McpTerminal): Promise<void> {
  const options = mcpCliOptions(args, env);
  await using stripe = createStripe({
    apiKey: options.apiKey,
    appInfo: { name: 'stripe-connector-mcp' },
    ...(options.account === undefined ? {} : { stripeAccount: options.account }),
    ...(options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl }),
  });
  const makeServer = mcpServers(stripe, { ...options.policy, actsFor: actsFor(options) });
  const newServer = () => {
    const server = makeServer();
    server.server.onerror = ({ message }) => terminal.complain(redactText(message, [options.apiKey]));
    return server;
  };
  for (const note of notesOn(options)) terminal.complain(note);
  if (options.port === undefined) await serveStdio(newServer(), terminal);
  else await serveOverHttp(newServer, { ...options, port: options.port }, terminal);
}

function actsFor({ isLive, account, policy }: McpCliOptions): string {
  const names = [
    isLive ? 'live mode' : 'test mode',
    ...(account === undefined ? [] : [`account ${account}`]),
    ...(policy.bind === undefined ? [] : [`customer ${policy.bind.customer}`]),
  ];
  return names.join(', ');
}

function notesOn({ apiKey, port, token, policy }: McpCliOptions): string[] {
  const notes: string[] = [];
  if (!/^rk_/.test(apiKey)) {
    notes.push('Note: this key may do anything. A restricted key (rk_…) limits what can go wrong.');
  }
  if (policy.only === undefined) {
    notes.push("Note: hundreds of tools fill a model's context. Name those that you need: --only 'customers.*'");
  }
  if (port !== undefined && token === undefined) {
    notes.push('Note: any program on this machine can use this server, unless STRIPE_MCP_TOKEN holds a secret.');
  }
  return notes;
}

async function serveStdio(server: McpServer, { input, output, stop }: McpTerminal): Promise<void> {
  const left = new Promise<void>((resolve) => {
    const leave = () => resolve();
    for (const event of ['end', 'close', 'error']) input.once(event, leave);
    output.once('error', leave);
    server.server.onclose = leave;
    stop.addEventListener('abort', leave, { once: true });
    if (stop.aborted) resolve();
  });
  await server.connect(new StdioServerTransport(input, output));
  await left;
  await server.close();
}

async function serveOverHttp(
  newServer: () => McpServer,
  { port, token }: { readonly port: number; readonly token: string | undefined },
  { complain, stop }: McpTerminal,
): Promise<void> {
  await using served = await serveHttp(newServer, { port, token });
  complain(`Serving MCP at ${served.url}. Press Ctrl+C to stop.`);
  await new Promise<void>((resolve) => {
    if (stop.aborted) resolve();
    else stop.addEventListener('abort', () => resolve(), { once: true });
  });
}
