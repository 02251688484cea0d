import type { DispatcherLike } from '../core/config.ts';
import type { HttpRequest, HttpResponse, OwnedTransport } from '../core/http.ts';
import { ConnectionPool } from './connection-pool.ts';
import { createTransport as createFetchTransport } from './fetch.ts';
import { ResponseHandler } from './response-handler.ts';

/** The default transport of Node: undici, over a pool of its own or a dispatcher of the caller's. */
export async function createTransport(dispatcher?: DispatcherLike): Promise<OwnedTransport> {
  if (dispatcher !== undefined) {
    const neverReused = () => false;
    return {
      send: (request, signal) => dispatch(dispatcher, request, signal, neverReused),
      close: async () => {},
    };
  }
  const Agent = await loadAgent();
  // A file inside another package may move one day. Payments then go on, with fetch.
  if (Agent === undefined) return createFetchTransport();
  const pool = new ConnectionPool((options) => new Agent(options));
  return {
    send: async (request, signal) => {
      const { agent, release, wasReused } = pool.take();
      try {
        return await dispatch(agent, request, signal, wasReused);
      } finally {
        release();
      }
    },
    close: () => pool.close(),
  };
}

const loadAgent = () =>
  import('undici/lib/dispatcher/agent.js').then(
    (module) => module.default,
    () => undefined,
  );

function dispatch(
  dispatcher: DispatcherLike,
  request: HttpRequest,
  signal: AbortSignal,
  wasReused: () => boolean,
): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const pathAt = request.url.indexOf('/', 'https://'.length);
    dispatcher.dispatch(
      {
        origin: request.url.slice(0, pathAt),
        path: request.url.slice(pathAt),
        method: request.method,
        headers: headersOf(request),
        body: request.body instanceof Blob ? request.body.stream() : request.body,
        // The attempt has one time limit, over connecting, headers and body.
        headersTimeout: 0,
        bodyTimeout: 0,
      },
      new ResponseHandler(signal, wasReused, resolve, reject),
    );
  });
}

/** undici counts a text's bytes itself; a stream's length it has to be told, or it would send chunks. */
function headersOf({ headers, body }: HttpRequest): Readonly<Record<string, string>> {
  return body instanceof Blob ? { ...headers, 'Content-Length': String(body.size) } : headers;
}
