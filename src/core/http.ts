import type { Stop } from './stop.ts';

/** The verbs that Stripe's API uses. */
export type HttpMethod = 'GET' | 'POST' | 'DELETE';

/**
 * One request, ready to be sent. A plain value: building it touches no network and sending it changes nothing in it,
 * so that every attempt of a call sends the same bytes.
 */
export interface HttpRequest {
  readonly method: HttpMethod;
  /** Absolute, with the query string; ids in it are percent-encoded. */
  readonly url: string;
  /** Names in the case they are sent in. */
  readonly headers: Readonly<Record<string, string>>;
  /** A form or JSON text, a multipart body as a `Blob` (streamed where the runtime can), or nothing. */
  readonly body: string | Blob | null;
}

/** The head of a response, and a way to read the rest. */
export interface HttpResponse {
  readonly status: number;
  /** Names in lower case; a header that came several times is joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** Reads the whole body. Called once. Rejects if the body breaks off. */
  readonly body: () => Promise<Uint8Array | string>;
}

/**
 * The one seam between this library and a network: sends a request and resolves once the response's head is there.
 *
 * It rejects when no response came, follows no redirect, retries nothing, and stops at once when `signal` aborts.
 * Bring your own to send requests through a platform's proxy or a test double.
 *
 * @example
 * ```ts
 * const transport: Transport = async (request, signal) => {
 *   const { method, headers, body } = request;
 *   const response = await fetch(request.url, { method, headers, body, signal, redirect: 'manual' });
 *   return {
 *     status: response.status,
 *     headers: Object.fromEntries(response.headers),
 *     body: () => response.text(),
 *   };
 * };
 * ```
 */
export type Transport = (request: HttpRequest, signal: AbortSignal) => Promise<HttpResponse>;

/** Sends a request, as a `Transport` does; what stops it is not yet a signal. */
export type Send = (request: HttpRequest, stop: Stop) => Promise<HttpResponse>;

/** A transport that this library made, with the connections it owns. */
export interface OwnedTransport {
  readonly send: Send;
  /** Ends the connections once the requests under way are done. */
  readonly close: () => Promise<void>;
}
