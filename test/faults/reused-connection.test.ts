import { describe, expect, it } from 'vitest';
import { isStripeConnectionError } from '../../src/core/index.ts';
import { clientOf, rejection, TRANSPORTS } from '../support/client.ts';
import { serveRaw } from '../support/raw-server.ts';
import { settle } from '../support/wait.ts';

const OK = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n{"id":"ok_1"}';

/** Answers the first request of each connection, and cuts the connection when the second one arrives. */
const serveOnce = () => serveRaw((socket, chunks) => (chunks === 1 ? socket.write(OK) : socket.resetAndDestroy()));

const keysIn = (received: string) => Array.from(received.matchAll(/^idempotency-key: (.*)\r$/gim), ([, key]) => key);

describe('a kept-alive connection that dies as the next request goes out', () => {
  it('costs no retry and no wait over undici, and the request keeps its key', async () => {
    await using server = await serveOnce();
    const delays: number[] = [];
    await using stripe = clientOf(server, { maxRetries: 1, hooks: { onRetry: ({ delayMs }) => delays.push(delayMs) } });
    await stripe.request('GET /v1/balance');
    await settle();
    const result = await stripe.request('POST /v1/customers');

    expect(result.lastResponse.attempts).toBe(2);
    expect(delays).toEqual([0]);
    const keys = server.received.flatMap(keysIn);
    expect(keys).toEqual([result.lastResponse.idempotencyKey, result.lastResponse.idempotencyKey]);
  });

  it('is free once in a call: what fails after that counts', async () => {
    // The first connection serves one request; later ones none at all.
    await using server = await serveRaw((socket, chunks, connection) =>
      connection === 0 && chunks === 1 ? socket.write(OK) : socket.resetAndDestroy(),
    );
    await using stripe = clientOf(server, { maxRetries: 1 });
    await stripe.request('GET /v1/balance');
    await settle();
    const error = await rejection(stripe.request('POST /v1/customers'));
    if (!isStripeConnectionError(error)) throw error;

    // The attempt on the old connection, the free one, and the one retry.
    expect(error.attempts).toBe(3);
    expect(server.received.flatMap(keysIn)).toEqual(Array(3).fill(error.idempotencyKey));
  });

  it('is free however many of its kind died with it: the next attempt goes onto a new connection', async () => {
    // Each connection serves one request; five of them are open when the call is made.
    await using server = await serveRaw((socket, chunks) =>
      chunks === 1 ? setTimeout(() => socket.write(OK), 50) : socket.resetAndDestroy(),
    );
    await using stripe = clientOf(server, { maxRetries: 1 });
    await Promise.all(Array.from({ length: 5 }, () => stripe.request('GET /v1/balance')));
    await settle();
    const result = await stripe.request('POST /v1/customers');

    expect(result.lastResponse.attempts).toBe(2);
    expect(server.received).toHaveLength(6);
  });

  it.each(TRANSPORTS)('fails the call over $transport where retries are switched off', async ({ config }) => {
    await using server = await serveOnce();
    await using stripe = clientOf(server, { ...config(), maxRetries: 0 });
    await stripe.request('GET /v1/balance');
    await settle();
    const error = await rejection(stripe.request('POST /v1/customers'));
    if (!isStripeConnectionError(error)) throw error;

    expect(error.attempts).toBe(1);
    expect(server.received.flatMap(keysIn)).toEqual([error.idempotencyKey]);
  });

  it('costs one retry over fetch', async () => {
    await using server = await serveOnce();
    await using stripe = clientOf(server, { ...TRANSPORTS[1]?.config(), maxRetries: 1 });
    await stripe.request('GET /v1/balance');
    await settle();
    const result = await stripe.request('POST /v1/customers');

    expect(result.lastResponse.attempts).toBe(2);
    const keys = server.received.flatMap(keysIn);
    expect(keys).toEqual([result.lastResponse.idempotencyKey, result.lastResponse.idempotencyKey]);
  });

  it('is not taken for one where the connection was new', async () => {
    await using server = await serveRaw((socket) => socket.resetAndDestroy());
    await using stripe = clientOf(server, { maxRetries: 1 });
    const error = await rejection(stripe.request('POST /v1/customers'));
    if (!isStripeConnectionError(error)) throw error;

    expect(error.attempts).toBe(2);
  });
});

describe('a kept-alive connection that the server closes between two calls', () => {
  it.each(TRANSPORTS)('is replaced over $transport', async ({ config }) => {
    await using server = await serveRaw((socket) => socket.end(OK));
    await using stripe = clientOf(server, config());
    await stripe.request('GET /v1/balance');
    await settle();
    const result = await stripe.request('POST /v1/customers');

    expect(result.lastResponse.attempts).toBe(1);
    expect(server.received).toHaveLength(2);
  });
});
