import diagnostics from 'node:diagnostics_channel';
import { afterEach, describe, expect, test } from 'vitest';
import type { Hooks, StripeConfig } from '../../src/core/index.ts';
import { rejection } from '../support/client.ts';
import { settle } from './list-script.ts';
import { paymentsClient } from './payments.ts';
import { type Script, testClient } from './scripted-transport.ts';

const subscribed: [string, (message: unknown) => void][] = [];

/** What is published on a channel from now on. */
function listen(name: string): unknown[] {
  const heard: unknown[] = [];
  const hear = (message: unknown) => {
    heard.push(message);
  };
  diagnostics.subscribe(`stripe-connector:${name}`, hear);
  subscribed.push([`stripe-connector:${name}`, hear]);
  return heard;
}

afterEach(() => {
  for (const [name, hear] of subscribed.splice(0)) diagnostics.unsubscribe(name, hear);
});

const failsOnce: Script = (_, n) => (n === 0 ? { status: 500 } : { body: { id: 7 } });

describe('diagnostics channels', () => {
  test('tell the same as hooks, whether there are hooks or not', async () => {
    const channels = ['request', 'response', 'retry', 'response-mismatch', 'error'].map(listen);
    const told: unknown[][] = [[], [], [], [], []];
    const hook = (at: number) => (event: unknown) => {
      told[at]?.push(event);
    };
    const hooks: Hooks = {
      onRequest: hook(0),
      onResponse: hook(1),
      onRetry: hook(2),
      onResponseMismatch: hook(3),
      onError: hook(4),
    };
    await paymentsClient(failsOnce, { hooks, maxRetries: 1 }).stripe.payments.create({ amount: 1, currency: 'usd' });
    await rejection(testClient(() => ({ status: 404 }), { hooks }).stripe.request('GET /v1/x'));
    expect(channels.map((heard) => heard.length)).toEqual([3, 3, 1, 1, 1]);
    expect(channels).toEqual(told);

    await testClient().stripe.request('GET /v1/balance');
    expect(channels[0]?.at(-1)).toMatchObject({
      path: '/v1/balance',
      attempt: 1,
      headers: { Authorization: '[redacted]' },
    });
  });

  test('are heard by whoever subscribes after the client was made, and no longer by whoever has left', async () => {
    const { stripe } = testClient();
    await stripe.request('GET /v1/balance');
    const heard = listen('request');
    await stripe.request('GET /v1/balance');
    expect(heard).toHaveLength(1);
    for (const [name, hear] of subscribed.splice(0)) diagnostics.unsubscribe(name, hear);
    await stripe.request('GET /v1/balance');
    expect(heard).toHaveLength(1);
  });
});

describe('the channel hook-error', () => {
  const reason = new Error('the hook failed');

  test.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw reason;
      },
    ],
    ['rejects with', () => Promise.reject(reason)],
  ])('tells what a hook %s, and which one and in which call', async (_, hook) => {
    const requests = listen('request');
    const heard = listen('hook-error');
    const names = ['onRequest', 'onResponse', 'onRetry', 'onResponseMismatch'];
    const hooks: StripeConfig['hooks'] = Object.fromEntries(names.map((name) => [name, hook]));
    await paymentsClient(failsOnce, { hooks, maxRetries: 1 }).stripe.payments.create({ amount: 1, currency: 'usd' });
    await settle();
    const callId: unknown = Reflect.get(Object(requests[0]), 'callId');
    const sources = ['request', 'response', 'retry', 'request', 'response', 'response-mismatch'];
    expect(heard).toEqual(sources.map((source) => ({ callId, source, error: reason })));
  });

  test('tells what a tracer throws', async () => {
    const heard = listen('hook-error');
    const tracing = {
      startCall: () => {
        throw reason;
      },
    };
    await testClient(undefined, { tracing }).stripe.request('GET /v1/balance');
    expect(heard).toEqual([{ callId: expect.any(String), source: 'tracing', error: reason }]);
  });
});
