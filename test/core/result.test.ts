import diagnostics from 'node:diagnostics_channel';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  createClient,
  isStripeResponseMismatchError,
  post,
  type ResponseMismatchEvent,
  resource,
  type Schema,
  type StripeConfig,
} from '../../src/core/index.ts';
import { rejection } from '../support/client.ts';
import { paymentsClient } from './payments.ts';
import { scripted, testClient } from './scripted-transport.ts';

const valid = { amount: 100, currency: 'usd' };

describe('a result', () => {
  test('is what Stripe sent, with what is known of its response beside it', async () => {
    const body = { id: 'cus_1', object: 'customer', brand_new: { a: [1, null] } };
    const headers = {
      'request-id': 'req_1',
      'stripe-version': '2020-01-01',
      'stripe-account': 'acct_2',
      'idempotent-replayed': 'true',
      'x-other': 'h',
    };
    const { stripe } = testClient((_, n) => (n === 0 ? { status: 500 } : { body, headers }), { maxRetries: 1 });
    const result = await stripe.request('POST /v1/customers', {}, { idempotencyKey: 'k', stripeAccount: 'acct_1' });
    expect(result).toEqual(body);
    expect(result.lastResponse).toEqual({
      statusCode: 200,
      headers,
      requestId: 'req_1',
      idempotencyKey: 'k',
      idempotentReplayed: true,
      apiVersion: '2020-01-01',
      stripeAccount: 'acct_2',
      attempts: 2,
      durationMs: expect.any(Number),
    });
    // The wait between the attempts is part of it.
    expect(result.lastResponse.durationMs).toBeGreaterThanOrEqual(250);
  });

  test('falls back to what was asked for where the response does not say', async () => {
    const { stripe } = testClient(() => ({ status: 201 }));
    const options = { apiVersion: '2020-01-01', stripeAccount: 'acct_1' };
    const { lastResponse } = await stripe.request('GET /v1/balance', {}, options);
    expect(lastResponse).toMatchObject({ statusCode: 201, requestId: undefined, ...options });
    expect(lastResponse).toMatchObject({ idempotencyKey: undefined, idempotentReplayed: false, attempts: 1 });
  });

  test('does not show its response when it is copied, listed or serialised', async () => {
    const { stripe } = testClient(() => ({ body: { id: 'x', lastResponse: 'of Stripe' } }));
    for (const result of [await stripe.request('GET /v1/x'), await testClient().stripe.request('GET /v1/x')]) {
      expect(Object.keys(result)).not.toContain('lastResponse');
      expect(JSON.stringify(result)).not.toContain('lastResponse');
      expect({ ...result }).not.toHaveProperty('lastResponse');
      expect(result.lastResponse.statusCode).toBe(200);
    }
  });

  test('is an empty object where the status says that there is none', async () => {
    const { stripe } = testClient(() => ({ status: 204, body: '' }));
    const result = await stripe.request('DELETE /v2/core/things');
    expect(result).toEqual({});
    expect(result.lastResponse.statusCode).toBe(204);
  });

  test('with a member named __proto__ changes no prototype', async () => {
    const { stripe } = testClient(() => ({ body: '{"id":"x","__proto__":{"polluted":true}}' }));
    const result = await stripe.request('GET /v1/x');
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Reflect.get(result, 'polluted')).toBeUndefined();
  });
});

describe('a result that differs from its schema', () => {
  const body = { id: 7, amount: 'pi_1_secret_abc', more: true };
  const answer = () => ({ body, headers: { 'request-id': 'req_1' } });

  /** What was told, by hook and by channel, while something ran. */
  async function toldDuring(
    config: StripeConfig,
    work: (client: ReturnType<typeof paymentsClient>) => Promise<unknown>,
  ) {
    const hooked: ResponseMismatchEvent[] = [];
    const published: unknown[] = [];
    const note = (event: unknown) => {
      published.push(event);
    };
    diagnostics.subscribe('stripe-connector:response-mismatch', note);
    try {
      const onResponseMismatch = (event: ResponseMismatchEvent) => hooked.push(event);
      await work(paymentsClient(answer, { hooks: { onResponseMismatch }, ...config }));
    } finally {
      diagnostics.unsubscribe('stripe-connector:response-mismatch', note);
    }
    expect(published).toEqual(hooked);
    return hooked;
  }

  test('is returned, and reported once without its values', async () => {
    const told = await toldDuring({}, async ({ stripe }) => {
      expect(await stripe.payments.create(valid, { idempotencyKey: 'k' })).toEqual(body);
    });
    expect(told).toEqual([
      {
        callId: expect.any(String),
        action: 'payments.create',
        method: 'POST',
        path: '/v1/payments',
        apiVersion: '2026-10-28.endive',
        stripeAccount: undefined,
        idempotencyKey: 'k',
        requestId: 'req_1',
        issues: [
          { path: 'id', message: 'differs from what the API version describes.' },
          { path: 'amount', message: 'differs from what the API version describes.' },
        ],
      },
    ]);
  });

  test('is an error that holds it, where responses: throw asks for that', async () => {
    const told = await toldDuring({ validation: { responses: 'throw' } }, async ({ stripe, sent }) => {
      const error = await rejection(stripe.payments.create(valid, { idempotencyKey: 'k' }));
      if (!isStripeResponseMismatchError(error)) throw error;
      expect(error.message).toBe(
        "The request took effect, and its result differs from the schema at `id`, `amount`. Don't repeat it: `data` on this error is the result.",
      );
      expect(error).toMatchObject({
        statusCode: 200,
        requestId: 'req_1',
        idempotencyKey: 'k',
        attempts: 1,
        retryable: false,
        mayHaveTakenEffect: true,
      });
      expect(error.data).toEqual(body);
      expect(Object.keys(error)).not.toContain('data');
      expect(JSON.parse(JSON.stringify(error))).toMatchObject({ issues: error.issues });
      expect(JSON.stringify(error)).not.toContain('pi_1');
      expect(sent).toHaveLength(1);
    });
    expect(told).toHaveLength(1);
  });

  test('holds its response also on the error', async () => {
    const { stripe } = paymentsClient(answer, { validation: { responses: 'throw' } });
    const error = await rejection(stripe.payments.create(valid));
    expect(error).toMatchObject({ data: { lastResponse: { requestId: 'req_1' } } });
  });

  test.each<[string, StripeConfig]>([
    ['with responses: off', { validation: { responses: 'off' } }],
    ['of another API version', { apiVersion: '2020-01-01' }],
    [
      'of another API version, though responses: throw',
      { apiVersion: '2020-01-01', validation: { responses: 'throw' } },
    ],
  ])('passes unreported %s', async (_, config) => {
    const told = await toldDuring(config, async ({ stripe }) => {
      expect(await stripe.payments.create(valid)).toEqual(body);
    });
    expect(told).toEqual([]);
  });

  test('passes unreported where it only has more than the schema, or nobody gave one', async () => {
    const told = await toldDuring({ validation: { responses: 'throw' } }, async ({ stripe }) => {
      expect(await stripe.request('POST /v1/payments', valid)).toEqual(body);
    });
    expect(told).toEqual([]);
    const more = { id: 'pay_1', amount: 1, brand_new: 1 };
    const { stripe } = paymentsClient(() => ({ body: more }), { validation: { responses: 'throw' } });
    expect(await stripe.payments.create(valid)).toEqual(more);
  });

  test('is not lost to a schema that fails by itself', async () => {
    const broken: Schema<{ id: string }> = z.object({
      id: z.string().check(() => {
        throw new RangeError('Maximum call stack size exceeded');
      }),
    });
    const things = resource(
      { name: 'things', permission: 'Things' },
      { create: post('/v1/things', z.object({}), broken, { effect: 'write' }) },
    );
    const told: ResponseMismatchEvent[] = [];
    const { transport } = scripted(() => ({ body: { id: 'x' } }));
    const hooks = { onResponseMismatch: (event: ResponseMismatchEvent) => told.push(event) };
    const stripe = createClient({ apiKey: 'sk_test_1', transport, hooks }, { things });
    expect(await stripe.things.create()).toEqual({ id: 'x' });
    expect(told.map(({ issues }) => issues)).toEqual([[{ path: '', message: 'could not be checked.' }]]);
  });
});
