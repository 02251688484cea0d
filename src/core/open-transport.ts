import { createTransport } from '#default-transport';
import type { StripeConfig } from './config.ts';
import { refuse } from './errors/validation-error.ts';
import type { HttpResponse, OwnedTransport } from './http.ts';

/**
 * The transport that a config asks for. Ours is loaded with the first request, so that making a client costs nothing;
 * a caller's own stays the caller's to close.
 */
export function openTransport({ transport, dispatcher }: StripeConfig): OwnedTransport {
  let own: OwnedTransport | undefined;
  let loading: Promise<OwnedTransport> | undefined;
  let closing: Promise<void> | undefined;

  const open = async (): Promise<OwnedTransport> => {
    own = await createTransport(dispatcher);
    return own;
  };
  const load = () => {
    loading ??= open().catch((error: unknown) => {
      // The next call tries again.
      loading = undefined;
      throw error;
    });
    return loading;
  };
  const shut = async () => {
    // Where it could not be opened, there is nothing to close.
    const opened = await loading?.catch(() => undefined);
    await opened?.close();
  };
  return {
    send: async (request, stop) => {
      if (closing !== undefined) throw refuse('', 'the client is closed. Make a new one with createStripe().');
      if (transport !== undefined) return withPlainHeaders(await transport(request, stop.signal));
      return (own ?? (await load())).send(request, stop);
    },
    close: () => {
      closing ??= shut();
      return closing;
    },
  };
}

/** Transports of others may keep the case that headers came in, hand over a `Headers` object, or values of other types. */
function withPlainHeaders(response: HttpResponse): HttpResponse {
  const headers: unknown = Object(response).headers;
  // What is no response at all is refused by whoever reads it.
  if (typeof headers !== 'object' || headers === null) return response;
  const isPlain = !isIterable(headers);
  if (isPlain && Object.entries(headers).every(isPlainHeader)) return response;
  const entries: [string, unknown][] = isPlain ? Object.entries(headers) : Array.from(headers);
  const plain = Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), String(value ?? '')]));
  return { status: response.status, headers: plain, body: response.body };
}

const isPlainHeader = ([name, value]: [string, unknown]) => typeof value === 'string' && name === name.toLowerCase();

/** Whether they are `Headers`. Not by `instanceof`: merely naming that class makes Node load all of its `fetch`. */
const isIterable = (headers: object): headers is Headers => Symbol.iterator in headers;
