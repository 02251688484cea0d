import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { type ElicitRequest, ElicitRequestSchema, type ElicitResult } from '@modelcontextprotocol/sdk/types.js';
import type { CatalogClient } from '../../src/catalog/index.ts';
import { createMcpServer, type McpServerOptions } from '../../src/mcp/index.ts';

/** How the person at a client answers. */
export type Person = (question: string) => ElicitResult | Promise<ElicitResult>;

/** A client, with a person at it who is asked where one is given. */
export function newClient(person?: Person): Client {
  const client = new Client({ name: 'test', version: '1' }, { capabilities: person ? { elicitation: {} } : {} });
  if (person !== undefined)
    client.setRequestHandler(ElicitRequestSchema, ({ params }: ElicitRequest) => person(params.message));
  return client;
}

/** A client that is connected to a server in the same process. */
export async function connect(stripe: CatalogClient, options: McpServerOptions = {}, person?: Person) {
  const [near, far] = InMemoryTransport.createLinkedPair();
  const server = createMcpServer(stripe, options);
  const failures: Error[] = [];
  server.server.onerror = (error) => failures.push(error);
  const client = newClient(person);
  await Promise.all([server.connect(far), client.connect(near)]);
  return { client, server, failures };
}

/** What a tool answers, as data. */
export async function callTool(client: Client, name: string, input: Record<string, unknown> = {}) {
  const { structuredContent, isError, content } = await client.callTool({ name, arguments: input });
  return { shown: Object(structuredContent), isError, content };
}
