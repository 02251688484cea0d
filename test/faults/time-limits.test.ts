import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isStripeAPIError, isStripeTimeoutError } from '../../src/core/index.ts';
import { drip, failure, ok, reset, silence } from '../support/answers.ts';
import { clientOf, rejection, TRANSPORTS, warmUp } from '../support/client.ts';
import { serveSilence } from '../support/raw-server.ts';
import { watchRejections } from '../support/rejections.ts';
import { type Answer, serve } from '../support/server.ts';
import { pause } from '../support/wait.ts';

const pastRetry = () => pause(600);

describe.each(TRANSPORTS)('over $transport', ({ config }) => {
  const rejections = watchRejections();
  afterAll(() => {
    rejections.stop();
    expect(rejections.seen).toEqual([]);
  });
  beforeAll(() => warmUp(config()));

  it.concurrent.each<[string, Answer]>([
    ['headers that never come', silence],
    ['a body that drips', drip],
  ])('ends at the deadline in the middle of %s, and does not try again', async (_, answer) => {
    await using server = await serve(answer);
    await using stripe = clientOf(server, { ...config(), deadline: 1000 });
    const startedAt = performance.now();
    const error = await rejection(stripe.request('POST /v1/customers'));
    const took = performance.now() - startedAt;
    if (!isStripeTimeoutError(error)) throw error;

    expect(error.name).toBe('StripeTimeoutError');
    expect(error.code).toBe('deadline_exceeded');
    expect(error.retryable).toBe(true);
    expect(error.attempts).toBe(1);
    expect(error.message).toMatch(/^No whole response came within the call's deadline of 1000 ms from 127/);
    expect(error.message).toMatch(/repeat it with the idempotency key stripe-connector-/);
    expect(took).toBeGreaterThanOrEqual(999);
    await pastRetry();
    expect(server.arrivals).toHaveLength(1);
  });

  it.concurrent('ends at the deadline while it connects', async () => {
    await using server = await serveSilence();
    await using stripe = clientOf({ url: `https://127.0.0.1:${server.port}` }, { ...config(), deadline: 300 });
    const error = await rejection(stripe.request('POST /v1/customers'));
    if (!isStripeTimeoutError(error)) throw error;

    expect(error.code).toBe('deadline_exceeded');
    expect(error.attempts).toBe(1);
  });

  it.concurrent('counts all attempts and waits against the deadline', async () => {
    await using server = await serve(silence);
    await using stripe = clientOf(server, { ...config(), timeout: 300, deadline: 4000, maxRetries: 20 });
    const startedAt = performance.now();
    const error = await rejection(stripe.request('POST /v1/customers'));
    const took = performance.now() - startedAt;
    if (!isStripeTimeoutError(error)) throw error;

    // Without the deadline there would be 21.
    expect(error.attempts).toBeGreaterThanOrEqual(2);
    expect(error.attempts).toBeLessThanOrEqual(7);
    expect(took).toBeLessThan(10_000);
  });

  it.concurrent('gives up at once where the wait would last past the deadline', async () => {
    await using server = await serve(failure(503, {}, { 'retry-after': '30' }), ok);
    await using stripe = clientOf(server, { ...config(), deadline: 20_000 });
    const startedAt = performance.now();
    const error = await rejection(stripe.request('POST /v1/customers'));
    if (!isStripeAPIError(error)) throw error;

    expect(error.statusCode).toBe(503);
    expect(error.attempts).toBe(1);
    expect(error.retryable).toBe(true);
    expect(server.arrivals).toHaveLength(1);
    expect(performance.now() - startedAt).toBeLessThan(15_000);
  });

  it('sends nothing more where the deadline passed during the wait', async () => {
    await using server = await serve(reset, ok);
    // The process is so busy that it wakes from the wait too late.
    const busy = () => {
      const end = performance.now() + 1000;
      while (performance.now() < end);
    };
    await using stripe = clientOf(server, {
      ...config(),
      deadline: 900,
      hooks: { onRetry: () => void setTimeout(busy) },
    });
    const error = await rejection(stripe.request('POST /v1/customers'));
    if (!isStripeTimeoutError(error)) throw error;

    expect(error.code).toBe('deadline_exceeded');
    expect(error.attempts).toBe(1);
    await pastRetry();
    expect(server.arrivals).toHaveLength(1);
  });

  it('gives each attempt its whole timeout', async () => {
    await using server = await serve(silence, (response, arrival) => {
      setTimeout(() => ok(response, arrival), 200);
    });
    await using stripe = clientOf(server, { ...config(), timeout: 2000 });
    const customer = await stripe.request('POST /v1/customers');

    expect(customer.lastResponse.attempts).toBe(2);
    expect(customer.lastResponse.durationMs).toBeGreaterThanOrEqual(1999 + 249 + 199);
  });

  it('does not let the timeout of one call end another', async () => {
    await using server = await serve((response, arrival) => {
      setTimeout(() => ok(response, arrival), arrival.path.endsWith('slow') ? 500 : 10_000);
    });
    await using stripe = clientOf(server, { ...config(), maxRetries: 0 });
    const slow = stripe.request('GET /v1/slow');
    const error = await rejection(stripe.request('GET /v1/never', {}, { timeout: 200 }));

    expect(isStripeTimeoutError(error)).toBe(true);
    expect(await slow).toMatchObject({ id: 'cus_1' });
  });
});
