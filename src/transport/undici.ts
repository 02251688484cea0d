import type { DispatcherLike } from '../core/config.ts';
import type { HttpRequest, HttpResponse, OwnedTransport } from '../core/http.ts';
import type { Stop } from '../core/stop.ts';
import { ConnectionPool, type Lease } from './connection-pool.ts';
import { createTransport as createFetchTransport } from './fetch.ts';
import { ResponseHandler } from './response-handler.ts';

/** The default transport of Node: undici, over a pool of its own or a dispatcher of the caller's. */
export async function createTransport(dispatcher?: DispatcherLike): Promise<OwnedTransport> {
  if (dispatcher !== undefined) {
    const lease = { release: () => {}, wasReused: () => false };
    return {
      send: (request, stop) => dispatch(dispatcher, request, stop, lease),
      close: async () => {},
    };
  }
  const Agent = await loadAgent();
  // A file inside another package may move one day. Payments then go on, with fetch.
  if (Agent === undefined) return createFetchTransport();
  const pool = new ConnectionPool((options) => new Agent(options));
  return {
    send: (request, stop) => {
      const lease = pool.take();
      return dispatch(lease.agent, request, stop, lease);
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
  stop: Stop,
  lease: Pick<Lease, 'release' | 'wasReused'>,
): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const handler = new ResponseHandler(stop, lease, resolve, reject);
    // The time may have run out while undici was loaded.
    if (stop.stopped) return handler.onStop();
    try {
      dispatcher.dispatch(optionsOf(request), handler);
    } catch (error) {
      handler.onResponseError(undefined, error);
    }
  });
}

function optionsOf(request: HttpRequest): object {
  const pathAt = request.url.indexOf('/', 'https://'.length);
  return {
    origin: request.url.slice(0, pathAt),
    path: request.url.slice(pathAt),
    method: request.method,
    headers: headersOf(request),
    body: request.body instanceof Blob ? request.body.stream() : request.body,
    // The attempt has one time limit, over connecting, headers and body.
    headersTimeout: 0,
    bodyTimeout: 0,
  };
}

/** undici counts a text's bytes itself; a stream's length it has to be told, or it would send chunks. */
function headersOf({ headers, body }: HttpRequest): Readonly<Record<string, string>> {
  return body instanceof Blob ? { ...headers, 'Content-Length': String(body.size) } : headers;
}
