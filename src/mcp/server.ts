import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { type Calling, callTool } from '../catalog/adapters/calling.ts';
import { mcpResult, mcpTools } from '../catalog/adapters/mcp.ts';
import { type CatalogClient, createCatalog, type McpResult, type Outcome } from '../catalog/index.ts';
import { VERSION } from '../core/version.ts';
import { askPerson } from './ask-person.ts';
import type { McpServerOptions } from './options.ts';
import { policyOf } from './policy.ts';
import { startProgress } from './progress.ts';
import { refusal } from './refusal.ts';
import type { ToolCall } from './tool-call.ts';

/**
 * Makes an MCP server whose tools are the actions of a catalogue. Connect it to a transport of
 * `@modelcontextprotocol/sdk`; each connection needs a server of its own.
 *
 * @throws StripeValidationError for options that aren't any, and for actions that don't exist
 * @example
 * ```ts
 * const server = createMcpServer(stripe, { only: ['customers.*', 'refunds.create'] });
 * await server.connect(new StdioServerTransport());
 * ```
 */
export function createMcpServer(stripe: CatalogClient, options: McpServerOptions = {}): McpServer {
  return mcpServers(stripe, options)();
}

/** Makes servers for one connection each, which know of each other's calls that were cut short. */
export function mcpServers(stripe: CatalogClient, options: McpServerOptions): () => McpServer {
  const catalog = createCatalog(policyOf(options));
  const calling: Calling = { catalog, stripe, options: options.callOptions ?? {} };
  const tools = mcpTools(calling);
  return () => {
    const server = new McpServer(
      { name: 'stripe-connector', title: 'Stripe', version: VERSION },
      { instructions: instructions(options) },
    );
    for (const { name, config } of tools) {
      const id = catalog.find(name)?.id ?? name;
      server.registerTool(name, config, (input, call) => answer(server, calling, { id, input, call, ...options }));
    }
    return server;
  };
}

function instructions({ actsFor }: McpServerOptions): string {
  return [
    `Acts on a Stripe account${actsFor === undefined ? '' : ` (${actsFor})`}.`,
    'Amounts are in the smallest unit of their currency: 2500 is 25.00 USD, and 2500 JPY.',
    'Lists and searches give a page: pass nextCursor as cursor for the next one.',
    'Of an error, nextStep says what to do. A call that broke off is safe to repeat with the very same input.',
  ].join(' ');
}

interface Asked extends Pick<McpServerOptions, 'actsFor'> {
  readonly id: string;
  readonly input: Record<string, unknown>;
  readonly call: ToolCall;
}

async function answer(server: McpServer, calling: Calling, asked: Asked): Promise<McpResult> {
  try {
    return mcpResult(await carryOut(server, calling, asked));
  } catch (error) {
    // Nobody waits for the answer to a call that was cancelled.
    if (!asked.call.signal.aborted) server.server.onerror?.(error instanceof Error ? error : new Error(String(error)));
    return { content: [{ type: 'text', text: BROKEN }], isError: true };
  }
}

/** What went wrong is for the program's own log: it may say more than a model should know. */
const BROKEN = 'The server failed while it worked on this. Repeating the very same call is safe.';

async function carryOut(server: McpServer, calling: Calling, { id, input, call, actsFor }: Asked): Promise<Outcome> {
  using progress = startProgress(call);
  const { signal } = call;
  progress.say('Working on it');
  const outcome = await callTool(calling, id, input, { signal });
  if (outcome.ok || outcome.error.code !== 'approval_required') return outcome;
  const { summary = id, approval } = outcome.error;
  progress.say('Waiting for a person to approve');
  const said = await askPerson(server, question(summary, actsFor), call);
  if (said !== 'approved') return refusal(outcome.error, said);
  progress.say('Approved');
  const done = await callTool(calling, id, input, { signal, approval });
  return !done.ok && done.error.code === 'approval_required' ? refusal(done.error, said) : done;
}

const question = (summary: string, actsFor: string | undefined) =>
  `Stripe${actsFor === undefined ? '' : ` (${actsFor})`}: ${summary}. Do you approve?`;
