import type { StripeConfig } from './config.ts';
import { refuse } from './errors/validation-error.ts';
import type { OwnedTransport } from './http.ts';

/**
 * The transport that a config asks for. Ours is loaded with the first request, so that making a client costs nothing;
 * a caller's own stays the caller's to close.
 *
 * @throws StripeValidationError
 */
export function openTransport({ transport, dispatcher }: StripeConfig): OwnedTransport {
  if (transport !== undefined && dispatcher !== undefined) {
    throw refuse('dispatcher', 'give a transport or a dispatcher, not both: the dispatcher would have no effect.');
  }
  let own: OwnedTransport | undefined;
  let loading: Promise<OwnedTransport> | undefined;
  let closed = false;

  const load = async (): Promise<OwnedTransport> => {
    const { createTransport } = await import('#default-transport');
    own = await createTransport(dispatcher);
    return own;
  };
  return {
    send: async (request, signal) => {
      if (closed) throw refuse('', 'the client is closed. Make a new one with createStripe().');
      if (transport !== undefined) return transport(request, signal);
      loading ??= load();
      return (own ?? (await loading)).send(request, signal);
    },
    close: async () => {
      closed = true;
      await (await loading)?.close();
    },
  };
}
