import type { HttpRequest } from '../core/http.ts';
import { ConnectionLost, type Delivery } from './answer.ts';
import type { Incoming } from './incoming.ts';

/** A request of this library's client, as the emulator takes it. */
export async function incomingOf({ method, url, headers, body }: HttpRequest): Promise<Incoming> {
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  const type = body instanceof Blob ? { 'content-type': body.type } : {};
  return {
    method,
    target: url.slice(url.indexOf('/', url.indexOf('//') + 2)),
    headers: { ...type, ...Object.fromEntries(lower) },
    body: body instanceof Blob ? new Uint8Array(await body.arrayBuffer()) : (body ?? ''),
  };
}

/** A request of the platform's, as the emulator takes it. */
export async function incomingFrom(request: Request): Promise<Incoming> {
  const { pathname, search } = new URL(request.url);
  const body = new Uint8Array(await request.arrayBuffer());
  return { method: request.method, target: `${pathname}${search}`, headers: Object.fromEntries(request.headers), body };
}

/** A response of the platform's; one that breaks off is an error halfway through its body. */
export function toResponse({ answer: { status, headers, body }, breaks }: Delivery): Response {
  const hasBody = status !== 204 && status !== 304;
  return new Response(hasBody ? (breaks === undefined ? body : brokenOff(body)) : null, {
    status,
    headers: { ...headers },
  });
}

/** The first half of a body, and then an error. */
function brokenOff(body: string): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (stream) => stream.enqueue(new TextEncoder().encode(body.slice(0, body.length / 2))),
    pull: (stream) => stream.error(new ConnectionLost()),
  });
}

/** What reading the body of a response that breaks off comes to. */
export function lost(): never {
  throw new ConnectionLost();
}
