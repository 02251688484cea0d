import type { OutgoingHttpHeaders as Headers } from 'node:http';
import type { Answer } from './server.ts';
import { settle } from './wait.ts';

/** The customer that well-behaved answers hold. */
const CUSTOMER = { id: 'cus_1', object: 'customer', email: 'a@example.com' };

/** A response with any body. */
export const reply =
  (status: number, body: string | Buffer, headers: Headers = {}): Answer =>
  (response) => {
    response.writeHead(status, { 'request-id': `req_${status}`, ...headers });
    response.end(body);
  };

/** A response with a JSON body. */
export const json = (status: number, body: unknown, headers: Headers = {}): Answer =>
  reply(status, JSON.stringify(body), { 'content-type': 'application/json', ...headers });

/** The customer, with status 200. */
export const ok: Answer = json(200, CUSTOMER);

/** An error body of Stripe's. */
export const failure = (
  status: number,
  error: Readonly<Record<string, unknown>> = { type: 'api_error', message: 'Something went wrong.' },
  headers: Headers = {},
): Answer => json(status, { error }, headers);

/** A web page, as load balancers send it. */
export const html = (status: number): Answer =>
  reply(status, '<html><body>Bad gateway</body></html>', { 'content-type': 'text/html' });

/** Cuts the connection before a byte of response. */
export const reset: Answer = (response) => {
  response.socket?.resetAndDestroy();
};

/** Sends the head, then cuts the connection. */
export const resetAfterHead: Answer = (response) => {
  response.writeHead(200, { 'request-id': 'req_cut', 'content-length': '100' });
  response.flushHeaders();
  void settle().then(() => response.socket?.resetAndDestroy());
};

/** Announces more bytes than it sends. */
export const shortBody: Answer = (response) => {
  response.writeHead(200, { 'request-id': 'req_cut', 'content-length': '100' });
  response.write('{"id":"cus_1",');
  void settle().then(() => response.socket?.end());
};

/** A chunked body without its last chunk. */
export const openChunks: Answer = (response) => {
  response.writeHead(200, { 'request-id': 'req_cut' });
  response.write('{"id":"cus_1"}');
  void settle().then(() => response.socket?.end());
};

/** Sends one byte at a time, for as long as the client listens. */
export const drip: Answer = (response) => {
  response.writeHead(200, { 'request-id': 'req_drip' });
  const timer = setInterval(() => response.write(' '), 10);
  response.on('close', () => clearInterval(timer));
};

/** Takes the request and never answers. */
export const silence: Answer = () => {};

/** Answers some milliseconds later. */
export const delayed =
  (ms: number, answer: Answer): Answer =>
  (response, arrival) => {
    setTimeout(() => answer(response, arrival), ms);
  };
