import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WebhookHandler } from './handler-types.ts';
import { nodeBody } from './node-body.ts';

/** Fits what node:http, Express, Fastify and Koa call with a request. */
export type NodeWebhookHandler = (request: unknown, response?: unknown) => Promise<void>;

/** What `toNodeHandler` takes besides the handler. */
export interface NodeHandlerOptions {
  /**
   * Gets what the handler itself throws, where it is one of your own around the one made here. That is answered 500, and
   * without this only the response tells. What it throws itself is dropped.
   */
  readonly onError?: ((error: unknown) => unknown) | undefined;
}

/**
 * Fits a handler to node:http, Express, Fastify and Koa. It reads the raw body itself, or takes what a parser has kept of
 * it: `rawBody`, or a `body` of bytes or text. It never rejects, and leaves an answer that something else gave alone.
 *
 * @example
 * ```ts
 * app.post('/webhooks/stripe', toNodeHandler(createWebhookHandler({ … })));
 * app.use(express.json()); // after it
 * ```
 */
export function toNodeHandler(handler: WebhookHandler, { onError }: NodeHandlerOptions = {}): NodeWebhookHandler {
  return async (first, second) => {
    const { incoming, outgoing, kept } = exchangeOf(first, second);
    const body = isUnread(incoming, kept) ? nodeBody(incoming) : undefined;
    try {
      await send(outgoing, await handler(await requestOf(incoming, kept, body?.stream)));
    } catch (error) {
      // Express 4 and node:http wait for no promise: a rejection would leave no answer, and end the process.
      await Promise.resolve(error)
        .then(onError)
        .catch(() => {});
      await send(outgoing, new Response('The handler failed.', { status: 500 }));
    }
    body?.drop().catch(() => {});
  };
}

async function send(outgoing: ServerResponse, answer: Response): Promise<void> {
  const text = await answer.text();
  // Something else was quicker, such as a timeout.
  if (outgoing.headersSent || outgoing.writableEnded) return;
  // The rest of a body that is too long is not waited for.
  const close = answer.status === 413 ? { connection: 'close' } : {};
  outgoing.writeHead(answer.status, { ...Object.fromEntries(answer.headers), ...close }).end(text);
}

interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  /** The raw body, if someone has read it before and kept it; or what a parser made of it. */
  readonly kept: unknown;
}

/** What the frameworks call a handler with, each in its own way. */
interface Given extends IncomingMessage {
  readonly raw?: IncomingMessage & ServerResponse;
  readonly req?: IncomingMessage;
  readonly res?: ServerResponse;
  readonly request?: { readonly rawBody?: unknown; readonly body?: unknown };
  readonly rawBody?: unknown;
  readonly body?: unknown;
  respond?: boolean;
  hijack?(): unknown;
}

function exchangeOf(first: unknown, second: unknown): Exchange {
  // Whoever calls this is a server; which one shows in what it gives.
  const [request, reply] = [first, second] as [Given, Given & ServerResponse];
  if (request.req && request.res && request.request) {
    // Koa: the context alone. It leaves the response to us.
    request.respond = false;
    return { incoming: request.req, outgoing: request.res, kept: request.request.rawBody ?? request.request.body };
  }
  const kept = request.rawBody ?? request.body;
  if (!request.raw || !reply.raw) return { incoming: request, outgoing: reply, kept };
  // Fastify: it leaves the response to us.
  reply.hijack?.();
  return { incoming: request.raw, outgoing: reply.raw, kept };
}

const isRaw = (kept: unknown): kept is string | Uint8Array => typeof kept === 'string' || kept instanceof Uint8Array;

const isUnread = (incoming: IncomingMessage, kept: unknown) =>
  incoming.method === 'POST' && !isRaw(kept) && !incoming.readableDidRead;

async function requestOf(
  incoming: IncomingMessage,
  kept: unknown,
  body?: ReadableStream<Uint8Array>,
): Promise<Request> {
  const { method, url = '', headers } = incoming;
  const at = `http://localhost${url.startsWith('/') ? url : '/'}`;
  // Nothing else is answered, and a body does not go with every method.
  if (method !== 'POST') return new Request(at);
  const fields = Object.entries(headers).filter((field): field is [string, string] => typeof field[1] === 'string');
  const init = { method, headers: fields.filter(([name]) => !name.startsWith(':')) };
  const raw = isRaw(kept) ? kept.slice() : body;
  const request = new Request(at, { ...init, body: raw ?? ' ', duplex: 'half' });
  // A parser has read the body and kept none of it. That shows as with any other request.
  if (raw === undefined) await request.text();
  return request;
}
