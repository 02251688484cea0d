import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/** One attempt, as the server saw it. */
export interface Arrival {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** When the head was there, on the clock of `performance.now()`. */
  readonly at: number;
  /** Which connection it came over: 1 for the first that was opened. */
  readonly connection: number;
}

/** How the server treats one attempt. */
export type Answer = (response: ServerResponse, arrival: Arrival) => void;

/** A server on loopback that records every attempt. */
export interface TestServer extends AsyncDisposable {
  readonly url: string;
  readonly arrivals: readonly Arrival[];
  /** How many connections have been opened. */
  readonly connections: () => number;
  /** Resolves once so many attempts have arrived. */
  readonly arrived: (count: number) => Promise<void>;
}

/** Serves the answers one after the other; the last one also serves whatever comes later. */
export async function serve(...answers: readonly [Answer, ...Answer[]]): Promise<TestServer> {
  return serveWith((response, arrival, index) => {
    const answer = answers[index] ?? answers.at(-1);
    answer?.(response, arrival);
  });
}

/** Serves each attempt as a function of its number, 0 for the first. */
export async function serveWith(
  answer: (response: ServerResponse, arrival: Arrival, index: number) => void,
): Promise<TestServer> {
  const arrivals: Arrival[] = [];
  const waiting = new Set<() => void>();
  const numbers = new WeakMap<object, number>();
  let connections = 0;

  const server = createServer(async (request, response) => {
    const at = performance.now();
    const body = await readAll(request);
    if (body === undefined) return;
    const { method = '', url: path = '', headers, socket } = request;
    const arrival: Arrival = { method, path, headers, body, at, connection: numbers.get(socket) ?? 0 };
    arrivals.push(arrival);
    for (const wake of waiting) wake();
    answer(response, arrival, arrivals.length - 1);
  });
  server.on('connection', (socket) => {
    connections++;
    numbers.set(socket, connections);
  });

  const arrived = (count: number) =>
    new Promise<void>((resolve) => {
      const check = () => {
        if (arrivals.length < count) return;
        waiting.delete(check);
        resolve();
      };
      waiting.add(check);
      check();
    });
  return {
    url: await listen(server),
    arrivals,
    connections: () => connections,
    arrived,
    [Symbol.asyncDispose]: () => stop(server),
  };
}

/** Nothing if the client went away in the middle of it. */
async function readAll(request: IncomingMessage): Promise<Buffer | undefined> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch {
    return undefined;
  }
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${portOf(server.address())}`;
}

/** The port that a listening server was given. */
export function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server does not listen on a port');
  return address.port;
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
