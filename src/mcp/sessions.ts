import type { IncomingMessage, ServerResponse } from 'node:http';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';

/** A client that has introduced itself. */
interface Session {
  readonly transport: StreamableHTTPServerTransport;
  /** Requests that are being answered, its stream of events included. */
  open: number;
}

/** Clients often leave without a word: beyond so many, those that have been silent longest are dropped. */
const MOST = 100;

/** The clients of a server over HTTP. */
export class Sessions {
  readonly #sessions = new Map<string, Session>();
  readonly #newServer: () => McpServer;

  constructor(newServer: () => McpServer) {
    this.#newServer = newServer;
  }

  /** Whether there is such a session. */
  has(id: string): boolean {
    return this.#sessions.has(id);
  }

  /** Answers a request of a session, or one that begins a session. */
  async handle(request: IncomingMessage, response: ServerResponse, id: string | undefined): Promise<void> {
    const session = (id === undefined ? undefined : this.#sessions.get(id)) ?? (await this.#begin());
    session.open += 1;
    response.once('close', () => {
      session.open -= 1;
    });
    // The one that was used last comes last.
    if (id !== undefined && this.#sessions.delete(id)) this.#sessions.set(id, session);
    await session.transport.handleRequest(request, response);
    // It was no introduction.
    if (session.transport.sessionId === undefined) await session.transport.close();
  }

  async #begin(): Promise<Session> {
    const transport: StreamableHTTPServerTransport = new StreamableHTTPServerTransport({
      sessionIdGenerator: () => crypto.randomUUID(),
      onsessioninitialized: (id) => {
        this.#sessions.set(id, session);
        return this.#dropSilent();
      },
    });
    const session: Session = { transport, open: 0 };
    const server = this.#newServer();
    server.server.onclose = () => {
      this.#sessions.delete(transport.sessionId ?? '');
    };
    await server.connect(transport);
    return session;
  }

  async #dropSilent(): Promise<void> {
    if (this.#sessions.size <= MOST) return;
    const silent = [...this.#sessions.values()].find(({ open }) => open === 0);
    await silent?.transport.close();
  }

  async close(): Promise<void> {
    await Promise.all(Array.from(this.#sessions.values(), ({ transport }) => transport.close()));
  }
}
