import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WebhookHandler } from './handler-types.ts';

/** Fits what node:http, Express, Fastify and Koa call with a request. */
export type NodeWebhookHandler = (request: unknown, response?: unknown) => Promise<void>;

/**
 * Fits a handler to node:http, Express, Fastify and Koa. It reads the raw body itself, or takes what a parser has kept of
 * it: `rawBody`, or a `body` of bytes or text.
 *
 * @example
 * ```ts
 * app.post('/webhooks/stripe', toNodeHandler(createWebhookHandler({ … })));
 * app.use(express.json()); // after it
 * ```
 */
export function toNodeHandler(handler: WebhookHandler): NodeWebhookHandler {
  return async (first, second) => {
    const { incoming, outgoing, body } = exchangeOf(first, second);
    const answer = await handler(await requestOf(incoming, body));
    const text = await answer.text();
    // The rest of a body that is too long is not waited for.
    const close = answer.status === 413 ? { connection: 'close' } : {};
    outgoing.writeHead(answer.status, { ...Object.fromEntries(answer.headers), ...close }).end(text);
  };
}

interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  /** The raw body, if someone has read it before and kept it. */
  readonly body: unknown;
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
    return { incoming: request.req, outgoing: request.res, body: request.request.rawBody ?? request.request.body };
  }
  const body = request.rawBody ?? request.body;
  if (!request.raw || !reply.raw) return { incoming: request, outgoing: reply, body };
  // Fastify: it leaves the response to us.
  reply.hijack?.();
  return { incoming: request.raw, outgoing: reply.raw, body };
}

async function requestOf(incoming: IncomingMessage, body: unknown): Promise<Request> {
  const { method, url = '', headers } = incoming;
  const at = `http://localhost${url.startsWith('/') ? url : '/'}`;
  // Nothing else is answered, and a body does not go with every method.
  if (method !== 'POST') return new Request(at);
  const fields = Object.entries(headers).filter((field): field is [string, string] => typeof field[1] === 'string');
  const init = { method, headers: fields.filter(([name]) => !name.startsWith(':')) };
  if (typeof body === 'string' || body instanceof Uint8Array) return new Request(at, { ...init, body: body.slice() });
  if (!incoming.readableDidRead) return new Request(at, { ...init, body: streamOf(incoming), duplex: 'half' });
  // A parser has read the body and kept none of it. That shows as with any other request.
  const used = new Request(at, { ...init, body: ' ' });
  await used.text();
  return used;
}

function streamOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks = incoming[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}
