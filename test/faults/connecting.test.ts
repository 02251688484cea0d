import { afterAll, describe, expect, it } from 'vitest';
import { isStripeConnectionError, isStripeTimeoutError } from '../../src/core/index.ts';
import { reset } from '../support/answers.ts';
import { clientOf, rejection, TRANSPORTS } from '../support/client.ts';
import { closedUrl, serveRaw, serveSilence } from '../support/raw-server.ts';
import { watchRejections } from '../support/rejections.ts';
import { serve } from '../support/server.ts';
import { gate, settle } from '../support/wait.ts';
import { CALLS } from './calls.ts';

describe.each(TRANSPORTS)('over $transport', ({ config }) => {
  const rejections = watchRejections();
  afterAll(() => {
    rejections.stop();
    expect(rejections.seen).toEqual([]);
  });

  it.concurrent('says that nothing was sent where the only connection was refused', async () => {
    await using stripe = clientOf({ url: await closedUrl() }, { ...config(), maxRetries: 0 });
    const error = await rejection(stripe.request('POST /v1/customers'));
    if (!isStripeConnectionError(error)) throw error;

    expect(error.message).toMatch(/Nothing took effect; check the network, proxy and base URL\.$/);
    expect(error.attempts).toBe(1);
  });

  it.concurrent('says that the call may have taken effect where only its last connection was refused', async () => {
    const server = await serve(reset);
    await using stripe = clientOf(server, {
      ...config(),
      maxRetries: 1,
      hooks: { onRetry: () => void server[Symbol.asyncDispose]() },
    });
    const error = await rejection(stripe.request('POST /v1/customers'));
    if (!isStripeConnectionError(error)) throw error;

    expect(error.code).toBe('ECONNREFUSED');
    expect(error.attempts).toBe(2);
    expect(error.message).toMatch(/The request may have taken effect: repeat it with the idempotency key/);
  });

  it.concurrent.each(CALLS)('tries again when the connection is refused ($method)', async ({ call }) => {
    const startedAt = performance.now();
    await using stripe = clientOf({ url: await closedUrl() }, { ...config(), maxRetries: 1 });
    const error = await rejection(call(stripe));
    if (!isStripeConnectionError(error)) throw error;

    expect(error.name).toBe('StripeConnectionError');
    expect(error.code).toBe('ECONNREFUSED');
    expect(error.attempts).toBe(2);
    expect(error.retryable).toBe(true);
    expect(error.statusCode).toBeUndefined();
    expect(error.message).toMatch(
      /^No response came from 127\.0\.0\.1:\d+ \(ECONNREFUSED\) after 2 attempts\. Nothing took effect; check the network/,
    );
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(249);
  });

  it.concurrent.each(CALLS)(
    'counts a TLS handshake that never ends against the timeout ($method)',
    async ({ call, advice }) => {
      await using server = await serveSilence();
      await using stripe = clientOf(
        { url: `https://127.0.0.1:${server.port}` },
        { ...config(), maxRetries: 1, timeout: 300 },
      );
      const startedAt = performance.now();
      const error = await rejection(call(stripe));
      if (!isStripeTimeoutError(error)) throw error;

      expect(error.name).toBe('StripeTimeoutError');
      expect(error.code).toBe('timeout');
      expect(error.attempts).toBe(2);
      expect(error.message).toMatch(/^No whole response came within 300 ms/);
      expect(error.message).toMatch(advice);
      expect(performance.now() - startedAt).toBeGreaterThanOrEqual(2 * 299 + 249);
      // The key and the parameters have not left this process: all that came is the beginning of a handshake.
      for (const bytes of server.received) expect(bytes.charCodeAt(0)).toBe(0x16);
    },
  );

  it.concurrent.each(CALLS)('tries again when the server ends the TLS handshake ($method)', async ({ call }) => {
    await using server = await serveRaw((socket) => socket.destroy());
    await using stripe = clientOf({ url: `https://127.0.0.1:${server.port}` }, { ...config(), maxRetries: 1 });
    const error = await rejection(call(stripe));
    if (!isStripeConnectionError(error)) throw error;

    expect(error.name).toBe('StripeConnectionError');
    expect(error.code).toBeDefined();
    expect(error.attempts).toBe(2);
    expect(server.received).toHaveLength(2);
  });

  it('does not send later what timed out while it connected', async () => {
    const late = gate();
    // Speaks TLS to nobody, and hangs up a while after the client has lost patience.
    await using server = await serveRaw(async (socket) => {
      await late.pass;
      socket.destroy();
    });
    await using stripe = clientOf(
      { url: `https://127.0.0.1:${server.port}` },
      { ...config(), maxRetries: 0, timeout: 1000 },
    );
    const error = await rejection(stripe.request('POST /v1/customers'));
    late.open();
    await settle(200);

    expect(isStripeTimeoutError(error)).toBe(true);
    expect(server.received).toHaveLength(1);
  });
});
