import { refuse } from '../core/errors/validation-error.ts';
import type { OwnedTransport, Transport } from '../core/http.ts';

/**
 * Sends requests with a `fetch` function: the global one by default, or a platform's.
 *
 * Two things differ from the transport that Node uses by default: connections are the runtime's own, so that `close()`
 * can't end them, and a kept-alive connection that turns out to be dead counts as an attempt.
 *
 * @example
 * ```ts
 * const stripe = createStripe({ transport: fetchTransport() });
 * ```
 */
export function fetchTransport(fetchFunction?: typeof fetch): Transport {
  return async ({ url, method, headers, body }, signal) => {
    const send = fetchFunction ?? globalThis.fetch;
    const response = await send(url, { method, headers, body, signal, redirect: 'manual' });
    return {
      // Browsers hide a redirect's status from the page; that it was one is all that matters here.
      status: response.type === 'opaqueredirect' ? 302 : response.status,
      headers: Object.fromEntries(response.headers),
      body: async () => new Uint8Array(await response.arrayBuffer()),
    };
  };
}

/** The default transport of runtimes other than Node. */
export function createTransport(dispatcher?: unknown): OwnedTransport {
  if (dispatcher !== undefined) {
    throw refuse(
      'dispatcher',
      'this runtime sends requests with fetch, which takes no undici dispatcher. Give a transport.',
    );
  }
  const send = fetchTransport();
  return { send: (request, stop) => send(request, stop.signal), close: async () => {} };
}
