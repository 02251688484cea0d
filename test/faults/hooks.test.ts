import { afterAll, describe, expect, it } from 'vitest';
import { type Hooks, isStripeAPIError } from '../../src/core/index.ts';
import { failure, ok } from '../support/answers.ts';
import { clientOf, rejection, TRANSPORTS } from '../support/client.ts';
import { watchRejections } from '../support/rejections.ts';
import { serve } from '../support/server.ts';
import { settle } from '../support/wait.ts';

const boom = () => {
  throw new Error('the logger is broken');
};
const NAMES = ['onRequest', 'onResponse', 'onRetry', 'onError', 'onResponseMismatch'];
const everyHook = (hook: () => unknown): Hooks => Object.fromEntries(NAMES.map((name) => [name, hook]));

describe.each(TRANSPORTS)('over $transport', ({ config }) => {
  const rejections = watchRejections();
  afterAll(() => {
    rejections.stop();
    expect(rejections.seen).toEqual([]);
  });

  it.each([
    ['throw', boom],
    ['reject', async () => boom()],
    ['never settle', () => new Promise(() => {})],
    ['reject with nothing', () => Promise.reject()],
  ])('breaks no payment with hooks that %s', async (_, hook) => {
    await using server = await serve(failure(500), ok);
    await using stripe = clientOf(server, { ...config(), hooks: everyHook(hook) });
    const customer = await stripe.request('POST /v1/customers');

    expect(customer.lastResponse.attempts).toBe(2);
    expect(server.arrivals).toHaveLength(2);
  });

  it('gives the error of the call and not that of a hook', async () => {
    await using server = await serve(failure(500));
    await using stripe = clientOf(server, { ...config(), hooks: everyHook(boom), maxRetries: 0 });

    expect(isStripeAPIError(await rejection(stripe.request('POST /v1/customers')))).toBe(true);
  });

  it('sends nothing where a hook aborts the call before its first attempt', async () => {
    await using server = await serve(ok);
    const controller = new AbortController();
    await using stripe = clientOf(server, { ...config(), hooks: { onRequest: () => controller.abort('enough') } });
    const call = stripe.request('POST /v1/customers', {}, { signal: controller.signal });

    expect(await rejection(call)).toBe('enough');
    await settle();
    expect(server.connections()).toBe(0);
  });

  it('sends nothing more where a hook aborts the call before the wait', async () => {
    await using server = await serve(failure(500));
    const controller = new AbortController();
    await using stripe = clientOf(server, { ...config(), hooks: { onRetry: () => controller.abort('enough') } });
    const call = stripe.request('POST /v1/customers', {}, { signal: controller.signal });

    expect(await rejection(call)).toBe('enough');
    expect(server.arrivals).toHaveLength(1);
  });
});
