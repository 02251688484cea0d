import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StripeConfig } from '../../src/core/index.ts';
import { openTelemetry } from '../../src/opentelemetry/index.ts';
import { paymentsClient } from '../core/payments.ts';
import { type Script, testClient } from '../core/scripted-transport.ts';
import { rejection } from '../support/client.ts';
import { AsyncContexts, tracing } from './spans.ts';

beforeAll(() => {
  context.setGlobalContextManager(new AsyncContexts());
});
afterAll(() => {
  context.disable();
  trace.disable();
});

/** A client whose spans are kept. */
function traced(script?: Script, config: StripeConfig = {}) {
  const { tracerProvider, spans } = tracing();
  return { ...testClient(script, { tracing: openTelemetry({ tracerProvider }), ...config }), tracerProvider, spans };
}

describe('the span of a call', () => {
  test('says what was asked of whom and how it ended', async () => {
    const { stripe, spans } = traced(() => ({ headers: { 'request-id': 'req_1' } }), { stripeAccount: 'acct_1' });
    await stripe.request('GET /v1/customers/{customer}', { customer: 'cus_1', email: 'a@example.com' });
    expect(spans()).toHaveLength(1);
    const [span] = spans();
    expect(span).toMatchObject({
      name: 'GET /v1/customers/{customer}',
      kind: SpanKind.CLIENT,
      status: { code: SpanStatusCode.UNSET },
      events: [],
      ended: true,
      instrumentationScope: { name: 'stripe-connector', version: expect.stringMatching(/^\d+\.\d+\.\d+/) },
    });
    expect(span?.attributes).toEqual({
      'http.request.method': 'GET',
      'server.address': 'api.stripe.com',
      'server.port': 443,
      'url.full': 'https://api.stripe.com/v1/customers/cus_1',
      'url.template': '/v1/customers/{customer}',
      'http.response.status_code': 200,
      'stripe.api_version': '2026-10-28.endive',
      'stripe.account': 'acct_1',
      'stripe.request_id': 'req_1',
    });
  });

  test('names the action of a typed call, and a port that is not the usual one', async () => {
    const { tracerProvider, spans } = tracing();
    const config = { tracing: openTelemetry({ tracerProvider }), baseUrl: 'http://[::1]:12111' };
    await paymentsClient(undefined, config).stripe.payments.create({ amount: 1, currency: 'usd' });
    expect(spans()[0]?.attributes).toMatchObject({
      'stripe.action': 'payments.create',
      'server.address': '::1',
      'server.port': 12111,
      'url.full': 'http://[::1]:12111/v1/payments',
    });
  });

  test('holds each retry as an event, and how often was sent again', async () => {
    const { stripe, spans } = traced(
      (_, n) => {
        if (n === 0) throw Object.assign(new Error('cut'), { code: 'ECONNRESET' });
        if (n === 1) return { status: 503, headers: { 'request-id': 'req_503' } };
        return { headers: { 'request-id': 'req_200' } };
      },
      { maxRetries: 2 },
    );
    await stripe.request('POST /v1/charges');
    const [span, ...more] = spans();
    expect(more).toEqual([]);
    expect(span?.status.code).toBe(SpanStatusCode.UNSET);
    expect(span?.attributes).toMatchObject({ 'http.request.resend_count': 2, 'stripe.request_id': 'req_200' });
    expect(span?.attributes).not.toHaveProperty('error.type');
    expect(span?.events.map(({ name, attributes }) => [name, attributes])).toEqual([
      [
        'stripe.retry',
        { 'stripe.attempt': 1, 'stripe.retry_delay_ms': expect.any(Number), 'error.type': 'ECONNRESET' },
      ],
      [
        'stripe.retry',
        {
          'stripe.attempt': 2,
          'stripe.retry_delay_ms': expect.any(Number),
          'error.type': '503',
          'stripe.request_id': 'req_503',
        },
      ],
    ]);
  });

  test('is an error by its status, without the words, which may name a customer', async () => {
    const body = { error: { type: 'card_error', message: 'The card of a@example.com was declined.' } };
    const { stripe, spans } = traced(() => ({ status: 402, body, headers: { 'request-id': 'req_402' } }));
    await rejection(stripe.request('POST /v1/charges'));
    expect(spans()[0]?.status).toEqual({ code: SpanStatusCode.ERROR });
    expect(spans()[0]?.attributes).toMatchObject({
      'http.response.status_code': 402,
      'error.type': '402',
      'stripe.request_id': 'req_402',
    });
    expect(JSON.stringify(spans()[0]?.attributes)).not.toContain('a@example.com');
  });

  test.each([
    ['https://gateway.example', 443],
    ['http://127.0.0.1', 80],
  ])('names the usual port of %s', async (baseUrl, port) => {
    const { stripe, spans } = traced(() => ({}), { baseUrl });
    await stripe.request('GET /v1/balance');
    expect(spans()[0]?.attributes['server.port']).toBe(port);
  });

  test('is an error by the system’s code where a response broke off, not by its good status', async () => {
    const { tracerProvider, spans } = tracing();
    const broken = Object.assign(new Error('x'), { code: 'ECONNRESET' });
    const transport = async () => ({ status: 200, headers: {}, body: () => Promise.reject(broken) });
    const config = { tracing: openTelemetry({ tracerProvider }), maxRetries: 0 };
    const { stripe } = testClient(undefined, { ...config, transport });
    await rejection(stripe.request('GET /v1/balance'));
    expect(spans()[0]?.attributes['error.type']).toBe('ECONNRESET');
  });

  test.each<[string, string, Script, StripeConfig]>([
    [
      'the system’s code',
      'ECONNREFUSED',
      () => Promise.reject(Object.assign(new Error('x'), { code: 'ECONNREFUSED' })),
      {},
    ],
    ['the error’s name', 'StripeConnectionError', () => Promise.reject(new Error('x')), {}],
    ['timeout', 'timeout', () => new Promise(() => {}), { timeout: 5 }],
    [
      'the name of what a key function rejects with',
      'TypeError',
      () => ({}),
      { apiKey: () => Promise.reject(new TypeError('x')) },
    ],
    ['_OTHER where that is no error', '_OTHER', () => ({}), { apiKey: () => Promise.reject('sealed') }],
  ])('is an error by %s where there was no response', async (_, type, script, config) => {
    const { stripe, spans } = traced(script, config);
    await rejection(stripe.request('GET /v1/balance'));
    expect(spans()[0]?.status.code).toBe(SpanStatusCode.ERROR);
    expect(spans()[0]?.attributes['error.type']).toBe(type);
    expect(spans()[0]?.attributes).not.toHaveProperty('http.response.status_code');
  });

  test('holds no secret: no key, no query, nothing that a server echoes', async () => {
    const apiKey = 'a-token-of-a-proxy';
    const { stripe, spans } = traced(
      () => {
        throw new Error(`cannot send ${apiKey}`);
      },
      { apiKey },
    );
    await rejection(stripe.request('GET /v1/x/{id}', { id: 'pi_1_secret_abc', client_secret: 'pi_1_secret_abc' }));
    const { stripe: echoing, spans: more } = traced(() => ({ status: 500, headers: { 'request-id': apiKey } }), {
      apiKey,
    });
    await rejection(echoing.request('GET /v1/x'));
    const text = JSON.stringify(
      [...spans(), ...more()].map(({ name, attributes, status, events }) => ({ name, attributes, status, events })),
    );
    expect(text).not.toContain(apiKey);
    expect(text).not.toContain('secret_abc');
    expect(text).toContain('pi_1_secret_[redacted]');
  });

  test('tells why there was no response in our words, not in those of a key function', async () => {
    const { stripe, spans } = traced(() => Promise.reject(Object.assign(new Error('x'), { code: 'ECONNREFUSED' })));
    await rejection(stripe.request('GET /v1/balance'));
    expect(spans()[0]?.status.message).toMatch(/^No response came from api\.stripe\.com \(ECONNREFUSED\)\./);
    const { stripe: sealed, spans: more } = traced(undefined, { apiKey: () => Promise.reject(new Error('token abc')) });
    await rejection(sealed.request('GET /v1/balance'));
    expect(more()[0]?.status).toEqual({ code: SpanStatusCode.ERROR });
  });

  test('is one for each page of a list, and no error where the caller stops', async () => {
    const { tracerProvider, spans } = tracing();
    const { stripe } = paymentsClient(
      (_, n) => (n === 0 ? { body: { data: [{ id: '1', amount: 1 }], has_more: true } } : new Promise(() => {})),
      { tracing: openTelemetry({ tracerProvider }) },
    );
    for await (const _ of stripe.payments.list()) break;
    await new Promise(setImmediate);
    expect(spans().map(({ name, status }) => [name, status.code])).toEqual([
      ['GET /v1/payments', SpanStatusCode.UNSET],
      ['GET /v1/payments', SpanStatusCode.UNSET],
    ]);
  });

  test('is not begun where parameters are refused', async () => {
    const { stripe, spans } = traced();
    await rejection(stripe.request('GET /v1/customers', { customer: undefined }));
    expect(spans()).toEqual([]);
  });
});

describe('in the trace', () => {
  test('a call belongs to the span that was active, and what the transport does to the call', async () => {
    const { tracerProvider, spans } = tracing();
    const tracer = tracerProvider.getTracer('app');
    const { stripe, sent } = testClient(
      async (_, n) => {
        await new Promise(setImmediate);
        tracer.startSpan(`socket ${n}`).end();
        return n === 0 ? { status: 500 } : {};
      },
      { tracing: openTelemetry({ tracerProvider }), maxRetries: 1 },
    );
    const outer = tracer.startSpan('order');
    await context.with(trace.setSpan(context.active(), outer), () => stripe.request('POST /v1/charges'));
    outer.end();

    const [first, second, call, order] = spans();
    expect([first, second, call, order].map((span) => span?.name)).toEqual([
      'socket 0',
      'socket 1',
      'POST /v1/charges',
      'order',
    ]);
    expect(call?.parentSpanContext?.spanId).toBe(order?.spanContext().spanId);
    for (const socket of [first, second]) expect(socket?.parentSpanContext?.spanId).toBe(call?.spanContext().spanId);
    expect(new Set(spans().map((span) => span.spanContext().traceId)).size).toBe(1);
    // Stripe is told nothing of it.
    for (const { headers } of sent) {
      expect(Object.keys(headers).filter((name) => /trace|baggage|b3/i.test(name))).toEqual([]);
    }
  });

  test('the span of a call is no longer active after it', async () => {
    const { stripe } = traced();
    await stripe.request('GET /v1/balance');
    expect(trace.getActiveSpan()).toBeUndefined();
  });

  test('calls side by side have spans of their own', async () => {
    const { stripe, spans } = traced();
    await Promise.all([stripe.request('GET /v1/a'), stripe.request('GET /v1/b')]);
    expect(spans().map(({ parentSpanContext }) => parentSpanContext)).toEqual([undefined, undefined]);
  });

  test('the provider is the global one by default, also where that is registered later', async () => {
    const { stripe } = testClient(undefined, { tracing: openTelemetry() });
    await stripe.request('GET /v1/before');
    const { tracerProvider, spans } = tracing();
    trace.setGlobalTracerProvider(tracerProvider);
    await stripe.request('GET /v1/after');
    expect(spans().map(({ name }) => name)).toEqual(['GET /v1/after']);
  });
});
