import { afterAll, describe, expect, it } from 'vitest';
import { isStripeConnectionError, isStripeTimeoutError, isStripeValidationError } from '../../src/core/index.ts';
import { failure, ok, reset } from '../support/answers.ts';
import { clientOf, KEY, rejection, TRANSPORTS } from '../support/client.ts';
import { watchRejections } from '../support/rejections.ts';
import { serve } from '../support/server.ts';
import { pause } from '../support/wait.ts';

describe.each(TRANSPORTS)('over $transport', ({ config }) => {
  const rejections = watchRejections();
  afterAll(() => {
    rejections.stop();
    expect(rejections.seen).toEqual([]);
  });

  it('rejects at once with the error of a function that gives no key, and sends nothing', async () => {
    await using server = await serve(ok);
    const reasons = [new Error('the vault is sealed'), 'sealed', undefined, null];
    for (const reason of reasons) {
      let asked = 0;
      const apiKey = () => {
        asked++;
        return Promise.reject(reason);
      };
      await using stripe = clientOf(server, { ...config(), apiKey });
      expect(await rejection(stripe.request('POST /v1/customers'))).toBe(reason);
      expect(asked).toBe(1);
    }
    const error = new Error('no vault');
    const apiKey = () => {
      throw error;
    };
    await using stripe = clientOf(server, { ...config(), apiKey });

    expect(await rejection(stripe.request('POST /v1/customers'))).toBe(error);
    expect(server.connections()).toBe(0);
  });

  it('asks once before each attempt, so that a key can rotate between two', async () => {
    await using server = await serve(failure(500), reset, ok);
    let asked = 0;
    const apiKey = async () => `sk_test_key${++asked}`;
    await using stripe = clientOf(server, { ...config(), apiKey });
    const customer = await stripe.request('POST /v1/customers');

    const sent = server.arrivals.map(({ headers }) => headers.authorization);
    expect(sent).toEqual(['Bearer sk_test_key1', 'Bearer sk_test_key2', 'Bearer sk_test_key3']);
    expect(asked).toBe(3);
    expect(customer.lastResponse.attempts).toBe(3);
    const keys = server.arrivals.map(({ headers }) => headers['idempotency-key']);
    expect(new Set(keys)).toEqual(new Set([customer.lastResponse.idempotencyKey]));
  });

  it('refuses what cannot be a key, and sends nothing', async () => {
    await using server = await serve(ok);
    for (const key of ['', ' ', 'pk_test_1', 'sk_test_1\r\nHost: elsewhere', 'sk_test_ü', 'whsec_1']) {
      await using stripe = clientOf(server, { ...config(), apiKey: () => key });
      expect(isStripeValidationError(await rejection(stripe.request('GET /v1/balance')))).toBe(true);
    }

    expect(server.connections()).toBe(0);
  });

  it('times out while it waits for a key, and does not use one that comes later', async () => {
    await using server = await serve(ok);
    const givers: (() => void)[] = [];
    const apiKey = () => new Promise<string>((resolve) => givers.push(() => resolve(KEY)));
    await using stripe = clientOf(server, { ...config(), apiKey, maxRetries: 1, timeout: 100 });
    const error = await rejection(stripe.request('POST /v1/customers'));
    for (const give of givers) give();
    await pause(100);
    if (!isStripeTimeoutError(error)) throw error;

    expect(error.code).toBe('timeout');
    expect(error.attempts).toBe(0);
    expect(error.message).toBe(
      'No API key came within 100 ms. Nothing was sent; check the function given as `apiKey`.',
    );
    expect(givers).toHaveLength(2);
    expect(server.connections()).toBe(0);
  });

  it('hands nothing to a transport, and tells no hook of a request, for a key that comes too late', async () => {
    const seen: string[] = [];
    const transport = async () => {
      seen.push('sent');
      return { status: 200, headers: {}, body: async () => '{}' };
    };
    const apiKey = () => new Promise<string>((resolve) => setTimeout(() => resolve(KEY), 100));
    const hooks = { onRequest: () => seen.push('told') };
    await using stripe = clientOf(
      { url: 'http://127.0.0.1:9' },
      { transport, apiKey, hooks, maxRetries: 0, timeout: 50 },
    );
    await rejection(stripe.request('POST /v1/customers'));
    await pause(100);

    expect(seen).toEqual([]);
  });

  it('sends nothing where the signal aborted while it waited for a key', async () => {
    await using server = await serve(ok);
    let give = (_: string) => {};
    const apiKey = () => new Promise<string>((resolve) => (give = resolve));
    const attempts: number[] = [];
    const hooks = { onError: (event: { attempts: number }) => attempts.push(event.attempts) };
    await using stripe = clientOf(server, { ...config(), apiKey, hooks });
    const controller = new AbortController();
    const call = stripe.request('POST /v1/customers', {}, { signal: controller.signal });
    controller.abort('enough');
    give(KEY);

    expect(await rejection(call)).toBe('enough');
    await pause(50);
    expect(server.connections()).toBe(0);
    expect(attempts).toEqual([0]);
  });

  it('stops with the signal’s reason where it aborts while the next attempt waits for a key', async () => {
    await using server = await serve(reset);
    const controller = new AbortController();
    let asked = 0;
    const apiKey = () => {
      if (asked++ === 0) return KEY;
      controller.abort('enough');
      return new Promise<string>(() => {});
    };
    await using stripe = clientOf(server, { ...config(), apiKey });

    expect(await rejection(stripe.request('POST /v1/customers', {}, { signal: controller.signal }))).toBe('enough');
    expect(server.arrivals).toHaveLength(1);
  });

  it('tells of the attempt that may have taken effect, where no key comes for the next one', async () => {
    await using server = await serve(reset);
    let asked = 0;
    const apiKey = () => (asked++ === 0 ? KEY : Promise.reject(new Error('the vault is sealed')));
    await using stripe = clientOf(server, { ...config(), apiKey });
    const error = await rejection(stripe.request('POST /v1/customers'));
    if (!isStripeConnectionError(error)) throw error;

    // Whoever saw only that no key came might repeat the payment with a new idempotency key.
    expect(error.attempts).toBe(1);
    expect(error.idempotencyKey).toBe(server.arrivals[0]?.headers['idempotency-key']);
    expect(error.message).toMatch(/may have taken effect: repeat it with the idempotency key/);
    expect(asked).toBe(2);
    expect(server.arrivals).toHaveLength(1);
  });

  it('tells of the attempt that may have taken effect, where the client is closed before the next one', async () => {
    await using server = await serve(reset);
    const stripe = clientOf(server, config());
    const call = stripe.request('POST /v1/customers');
    await server.arrived(1);
    await pause(50);
    await stripe.close();
    const error = await rejection(call);
    if (!isStripeConnectionError(error)) throw error;

    expect(error.attempts).toBe(1);
    expect(error.idempotencyKey).toBe(server.arrivals[0]?.headers['idempotency-key']);
    expect(server.arrivals).toHaveLength(1);
  });
});
