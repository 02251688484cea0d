import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { rejectionOf } from './guard.ts';
import { Sessions } from './sessions.ts';

/** A server that can be reached over HTTP. */
export interface McpHttpServer extends AsyncDisposable {
  /** Where clients connect to: `http://127.0.0.1:12112/mcp`. */
  readonly url: string;
}

/** Only this machine reaches it. */
const HOST = '127.0.0.1';

/** Serves Streamable HTTP to programs of this machine, each with a server of its own. */
export async function serveHttp(
  newServer: () => McpServer,
  { port, token }: { readonly port: number; readonly token: string | undefined },
): Promise<McpHttpServer> {
  const sessions = new Sessions(newServer);
  const http = createServer((request, response) => {
    respond(sessions, request, response, token).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject).listen(port, HOST, resolve);
  });
  const address = http.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${HOST}:${actual}/mcp`,
    [Symbol.asyncDispose]: async () => {
      await sessions.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

async function respond(
  sessions: Sessions,
  request: IncomingMessage,
  response: ServerResponse,
  token: string | undefined,
): Promise<void> {
  const rejection = rejectionOf(request.headers, request.socket.localPort ?? 0, token);
  if (rejection !== undefined) return refuse(response, rejection.status, rejection.message);
  if (new URL(request.url ?? '/', 'http://localhost').pathname !== '/mcp') {
    return refuse(response, 404, 'MCP is served at /mcp.');
  }
  const id = request.headers['mcp-session-id'];
  const session = typeof id === 'string' ? id : undefined;
  // Clients then begin a new one.
  if (session !== undefined && !sessions.has(session)) return refuse(response, 404, 'There is no such session.');
  if (session === undefined && request.method !== 'POST') return refuse(response, 400, 'The session id is missing.');
  await sessions.handle(request, response, session);
}

function refuse(response: ServerResponse, status: number, message: string): void {
  const body = JSON.stringify({ jsonrpc: '2.0', error: { code: -32000, message }, id: null });
  response.writeHead(status, { 'content-type': 'application/json' }).end(body);
}
