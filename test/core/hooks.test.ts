import { describe, expect, test } from 'vitest';
import { createClient, type Hooks, isStripeAPIError, type StripeConfig } from '../../src/core/index.ts';
import { rejection } from '../support/client.ts';
import { paymentsClient } from './payments.ts';
import { type Script, testClient } from './scripted-transport.ts';

/** Hooks that keep what they are told, with their name. */
function recorder() {
  const told: [string, Record<string, unknown>][] = [];
  const note = (name: string) => (event: object) => {
    told.push([name, { ...event }]);
  };
  const hooks: Hooks = {
    onRequest: note('request'),
    onResponse: note('response'),
    onRetry: note('retry'),
    onError: note('error'),
    onResponseMismatch: note('mismatch'),
  };
  return { told, hooks };
}

const failing: Script = () => ({
  status: 500,
  headers: { 'request-id': 'req_500' },
  body: { error: { message: 'x' } },
});

describe('hooks are told', () => {
  test('of each attempt, its response and the wait between two, in order and with numbers', async () => {
    const { told, hooks } = recorder();
    const { stripe } = paymentsClient(
      (request, n, signal) =>
        n === 0
          ? failing(request, n, signal)
          : { body: { id: 'pay_1', amount: 1 }, headers: { 'request-id': 'req_200', 'idempotent-replayed': 'true' } },
      { hooks, maxRetries: 1, stripeAccount: 'acct_1' },
    );
    await stripe.payments.create({ amount: 1, currency: 'usd' }, { idempotencyKey: 'k' });

    const call = {
      callId: told[0]?.[1]['callId'],
      action: 'payments.create',
      method: 'POST',
      path: '/v1/payments',
      apiVersion: '2026-10-28.endive',
      stripeAccount: 'acct_1',
      idempotencyKey: 'k',
    };
    expect(call.callId).toMatch(/^[0-9a-f-]{36}$/);
    const request = {
      ...call,
      url: 'https://api.stripe.com/v1/payments',
      headers: expect.objectContaining({
        Authorization: '[redacted]',
        'Stripe-Account': 'acct_1',
        'Idempotency-Key': 'k',
      }),
    };
    const milliseconds = expect.any(Number);
    expect(told).toEqual([
      ['request', { ...request, attempt: 1 }],
      [
        'response',
        {
          ...call,
          attempt: 1,
          statusCode: 500,
          headers: { 'request-id': 'req_500' },
          requestId: 'req_500',
          idempotentReplayed: false,
          durationMs: milliseconds,
          elapsedMs: milliseconds,
        },
      ],
      [
        'retry',
        {
          ...call,
          attempt: 1,
          delayMs: milliseconds,
          error: expect.objectContaining({ name: 'StripeAPIError', attempts: 1 }),
          requestId: 'req_500',
          durationMs: milliseconds,
          elapsedMs: milliseconds,
        },
      ],
      ['request', { ...request, attempt: 2 }],
      [
        'response',
        expect.objectContaining({ attempt: 2, statusCode: 200, requestId: 'req_200', idempotentReplayed: true }),
      ],
    ]);
    const elapsed = told.flatMap(([, event]) => (typeof event['elapsedMs'] === 'number' ? [event['elapsedMs']] : []));
    expect(elapsed).toEqual(elapsed.toSorted((a, b) => a - b));
    expect(elapsed.at(-1)).toBeGreaterThanOrEqual(Number(told[2]?.[1]['delayMs']) - 5);
  });

  test('of the failure of a call once, with the very error that it rejects with', async () => {
    const { told, hooks } = recorder();
    const { stripe } = testClient(failing, { hooks, maxRetries: 1 });
    const error = await rejection(stripe.request('GET /v1/balance'));
    expect(told.map(([name]) => name)).toEqual(['request', 'response', 'retry', 'request', 'response', 'error']);
    expect(told.at(-1)).toEqual([
      'error',
      {
        callId: told[0]?.[1]['callId'],
        action: undefined,
        method: 'GET',
        path: '/v1/balance',
        apiVersion: '2026-10-28.endive',
        stripeAccount: undefined,
        idempotencyKey: undefined,
        error,
        attempts: 2,
        requestId: 'req_500',
        durationMs: expect.any(Number),
      },
    ]);
  });

  test('of an attempt without a response by the retry or the error alone', async () => {
    const { told, hooks } = recorder();
    const { stripe } = testClient(() => Promise.reject(new Error('cut')), { hooks, maxRetries: 1 });
    await rejection(stripe.request('GET /v1/balance'));
    expect(told.map(([name]) => name)).toEqual(['request', 'retry', 'request', 'error']);
    expect(told[1]?.[1]).toMatchObject({ requestId: undefined, error: { name: 'StripeConnectionError' } });
  });

  test('of a path with its placeholders, and of the URL as it is sent', async () => {
    const { told, hooks } = recorder();
    const { stripe } = testClient(() => ({}), { hooks });
    await stripe.request('GET /v1/customers/{customer}', { customer: 'cus_1', expand: ['x'] });
    expect(told[0]?.[1]).toMatchObject({
      path: '/v1/customers/{customer}',
      url: 'https://api.stripe.com/v1/customers/cus_1?expand[0]=x',
    });
  });

  test('of a key that could not be had, though nothing was sent', async () => {
    const { told, hooks } = recorder();
    const sealed = new Error('vault is sealed');
    const { stripe } = testClient(() => ({}), { hooks, apiKey: () => Promise.reject(sealed) });
    await rejection(stripe.request('GET /v1/balance'));
    expect(told).toEqual([['error', expect.objectContaining({ error: sealed, attempts: 0 })]]);
  });

  test('of nothing where parameters are refused', async () => {
    const { told, hooks } = recorder();
    const { stripe } = testClient(() => ({}), { hooks });
    await rejection(stripe.request('GET /v1/customers', { customer: undefined }));
    expect(told).toEqual([]);
  });

  test('of calls side by side with ids that tell them apart', async () => {
    const { told, hooks } = recorder();
    const { stripe } = testClient(() => ({}), { hooks });
    await Promise.all([stripe.request('GET /v1/a'), stripe.request('GET /v1/b')]);
    const idsOf = (path: string) =>
      told.filter(([, event]) => event['path'] === path).map(([, event]) => event['callId']);
    expect(new Set(idsOf('/v1/a')).size).toBe(1);
    expect(idsOf('/v1/a')).toHaveLength(2);
    expect(idsOf('/v1/a')[0]).not.toBe(idsOf('/v1/b')[0]);
  });

  test('by methods of an object, which keep their `this`', async () => {
    class Log implements Hooks {
      readonly lines: string[] = [];
      onRequest({ path }: { readonly path: string }): void {
        this.lines.push(path);
      }
    }
    const hooks = new Log();
    // A class instance has more than hooks, so only its methods are handed over.
    const { stripe } = testClient(() => ({}), { hooks: { onRequest: (event) => hooks.onRequest(event) } });
    await stripe.request('GET /v1/balance');
    expect(hooks.lines).toEqual(['/v1/balance']);

    const lines: string[] = [];
    const own = {
      onRequest(this: unknown) {
        lines.push(this === own ? 'own' : 'lost');
      },
    };
    await testClient(() => ({}), { hooks: own }).stripe.request('GET /v1/balance');
    expect(lines).toEqual(['own']);
  });
});

describe('what hooks do', () => {
  const boom = () => {
    throw new Error('the hook failed');
  };

  const thenable = (then: (resolve: () => void, reject: (error: Error) => void) => void) =>
    Object.fromEntries([['then', then]]);

  test.each<[string, () => unknown]>([
    ['throw', boom],
    ['reject', () => Promise.reject(new Error('the hook failed'))],
    ['never settle', () => new Promise(() => {})],
    ['return a thenable that rejects', () => thenable((_, reject) => reject(new Error('x')))],
    ['return a thenable that throws', () => thenable(boom)],
  ])('cannot break a call: they %s', async (_, hook) => {
    const names = ['onRequest', 'onResponse', 'onRetry', 'onError', 'onResponseMismatch'];
    const hooks: StripeConfig['hooks'] = Object.fromEntries(names.map((name) => [name, hook]));
    const script: Script = (request, n, signal) => (n === 0 ? failing(request, n, signal) : { body: { id: 7 } });
    const { stripe } = paymentsClient(script, { hooks, maxRetries: 1 });
    expect(await stripe.payments.create({ amount: 1, currency: 'usd' })).toEqual({ id: 7 });
    const { stripe: broken } = testClient(failing, { hooks });
    expect(isStripeAPIError(await rejection(broken.request('GET /v1/balance')))).toBe(true);
  });

  test('changes nothing of what is sent', async () => {
    const onRequest = (event: object) => {
      Object.assign(event, { url: 'https://evil.example', method: 'DELETE' });
      Object.assign(Reflect.get(event, 'headers'), { 'Stripe-Account': 'acct_2' });
    };
    const { stripe, sent } = testClient(() => ({}), { hooks: { onRequest }, stripeAccount: 'acct_1' });
    await stripe.request('GET /v1/balance');
    expect(sent[0]).toMatchObject({ method: 'GET', url: 'https://api.stripe.com/v1/balance' });
    expect(sent[0]?.headers['Stripe-Account']).toBe('acct_1');
  });
});

test('events are not built where nobody listens', async () => {
  let reads = 0;
  const transport: StripeConfig['transport'] = async () => ({
    status: 200,
    // Nobody asks for this one by name: it is read when an event is built, and only then.
    headers: Object.defineProperty({}, 'x-own', { enumerable: true, get: () => `${++reads}` }),
    body: async () => '{}',
  });
  await createClient({ apiKey: 'sk_test_1', transport }, {}).request('GET /v1/balance');
  const unheard = reads;
  const hooks = { onResponse: () => {} };
  await createClient({ apiKey: 'sk_test_1', transport, hooks }, {}).request('GET /v1/balance');
  expect(reads - unheard).toBe(unheard + 1);
});
