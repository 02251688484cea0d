import type { IncomingMessage, ServerResponse } from 'node:http';
import { awaitAnswer, type Delivery } from './answer.ts';
import { type Incoming, MAX_BODY_BYTES } from './incoming.ts';

/** Where to listen. */
export interface ListenOptions {
  /** Default: any that is free. */
  readonly port?: number;
  /** A name or address of this machine's own. Default: `127.0.0.1`. */
  readonly host?: string;
  /** Lets `host` be one that other machines can reach: whoever does may do everything. Default: no. */
  readonly allowOtherMachines?: boolean;
}

/** An emulator that can be reached over HTTP. */
export interface EmulatorServer extends AsyncDisposable {
  /** For example `http://127.0.0.1:12111`: a client's `baseUrl`. */
  readonly url: string;
  readonly port: number;
  /** Ends all of its connections. The emulator goes on, with its other ways in and its webhooks. */
  close(): Promise<void>;
}

/** Names of this machine. */
export const LOOPBACK = /^(?:localhost|::1|127(?:\.\d{1,3}){3})$/;

/**
 * Serves HTTP.
 *
 * @throws TypeError for a host that other machines could reach, unless `allowOtherMachines`
 */
export async function listen(
  answer: (incoming: Incoming) => Delivery,
  { port = 0, host = '127.0.0.1', allowOtherMachines = false }: ListenOptions = {},
): Promise<EmulatorServer> {
  if (!LOOPBACK.test(host) && !allowOtherMachines) {
    throw new TypeError(
      `The emulator checks no passwords, so it listens on this machine only (127.0.0.1), not on ${host}, unless allowOtherMachines says that it may.`,
    );
  }
  const { createServer } = await import('node:http');
  const server = createServer((request, response) => {
    serve(answer, request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const address = server.address();
  const actualPort = typeof address === 'object' && address !== null ? address.port : port;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}`;
  return { url, port: actualPort, close, [Symbol.asyncDispose]: close };
}

async function serve(
  answer: (incoming: Incoming) => Delivery,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = '', url = '' } = request;
  const headers = Object.entries(request.headers).map(([name, value = '']) => [name, String(value)]);
  const body = await readBody(request);
  const delivery = answer({ method, target: url, headers: Object.fromEntries(headers), body });
  const hungUp = new AbortController();
  response.once('close', () => hungUp.abort());
  await awaitAnswer(delivery, hungUp.signal);
  const { status, headers: answered, body: text } = delivery.answer;
  response.writeHead(status, { ...answered, 'content-length': Buffer.byteLength(text) });
  if (delivery.breaks === undefined) response.end(text);
  else response.write(text.slice(0, text.length / 2), () => request.socket.destroy());
}

/** What is more than a request may hold is read, so that the client gets to read the answer, but not kept. */
async function readBody(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
    size += chunk.length;
    if (size > 10 * MAX_BODY_BYTES) throw new RangeError('a request without an end');
  }
  return Buffer.concat(chunks);
}
