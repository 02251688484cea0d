import { Agent, buildConnector, MockAgent, Pool, ProxyAgent } from 'undici';
import { describe, expect, it } from 'vitest';
import { isStripeConnectionError, isStripeTimeoutError, isStripeValidationError } from '../../src/core/index.ts';
import { json, ok, reply } from '../support/answers.ts';
import { clientOf, KEY, rejection } from '../support/client.ts';
import { serveProxy } from '../support/proxy.ts';
import { serve, serveWith } from '../support/server.ts';
import { gate, settle } from '../support/wait.ts';

describe('a MockAgent as dispatcher', () => {
  it('answers without a network, with Stripe’s own URL', async () => {
    const dispatcher = new MockAgent();
    dispatcher.disableNetConnect();
    dispatcher
      .get('https://api.stripe.com')
      .intercept({ path: '/v1/customers', method: 'POST', body: 'email=a%40example.com' })
      .reply(200, { id: 'cus_1' }, { headers: { 'Request-Id': 'req_mock', 'Stripe-Version': '2025-01-01' } });
    await using stripe = clientOf({ url: 'https://api.stripe.com' }, { dispatcher });
    const customer = await stripe.request('POST /v1/customers', { email: 'a@example.com' });

    expect(customer).toEqual({ id: 'cus_1' });
    expect(customer.lastResponse.requestId).toBe('req_mock');
    dispatcher.assertNoPendingInterceptors();
  });

  it('that knows no answer is not asked again', async () => {
    const dispatcher = new MockAgent();
    dispatcher.disableNetConnect();
    await using stripe = clientOf({ url: 'https://api.stripe.com' }, { dispatcher });
    const error = await rejection(stripe.request('GET /v1/balance'));
    if (!isStripeConnectionError(error)) throw error;

    expect(error.code).toBe('UND_MOCK_ERR_MOCK_NOT_MATCHED');
    expect(error.attempts).toBe(1);
    expect(error.retryable).toBe(false);
  });
});

describe('a ProxyAgent as dispatcher', () => {
  it.each([true, false])('carries requests through the proxy (tunnel: %s)', async (proxyTunnel) => {
    await using server = await serve(reply(500, ''), ok);
    await using proxy = await serveProxy();
    const dispatcher = new ProxyAgent({ uri: proxy.url, token: 'Basic cHJveHk6cHc=', proxyTunnel });
    await using stripe = clientOf(server, { dispatcher });
    const customer = await stripe.request('POST /v1/customers', { email: 'ü@example.com' });
    await dispatcher.close();

    expect(customer).toMatchObject({ id: 'cus_1' });
    expect(server.arrivals.map(({ body }) => body.toString())).toEqual(Array(2).fill('email=%C3%BC%40example.com'));
    const { host } = new URL(server.url);
    expect(proxy.seen[0]?.line).toBe(proxyTunnel ? `CONNECT ${host}` : `POST ${server.url}/v1/customers`);
    expect(proxy.seen[0]?.authorization).toBe('Basic cHJveHk6cHc=');
    for (const { headers } of server.arrivals) expect(headers.authorization).toBe(`Bearer ${KEY}`);
  });
});

describe('an injected dispatcher', () => {
  it('stays open when the client is closed', async () => {
    await using server = await serve(ok);
    const dispatcher = new Agent();
    const stripe = clientOf(server, { dispatcher });
    await stripe.request('GET /v1/balance');
    await stripe.close();

    expect(isStripeValidationError(await rejection(stripe.request('GET /v1/balance')))).toBe(true);
    const other = clientOf(server, { dispatcher });
    expect(await other.request('GET /v1/balance')).toMatchObject({ id: 'cus_1' });
    await dispatcher.close();
  });

  it('that was closed is not tried again', async () => {
    await using server = await serve(ok);
    const dispatcher = new Agent();
    await dispatcher.close();
    await using stripe = clientOf(server, { dispatcher });
    const error = await rejection(stripe.request('POST /v1/customers'));
    if (!isStripeConnectionError(error)) throw error;

    expect(error.code).toMatch(/^UND_ERR_(?:CLOSED|DESTROYED)$/);
    expect(error.attempts).toBe(1);
    expect(error.retryable).toBe(false);
  });

  it('never sends later what timed out in its queue', async () => {
    const busy = gate();
    await using server = await serveWith((response, arrival) => void busy.pass.then(() => ok(response, arrival)));
    const dispatcher = new Pool(server.url, { connections: 1 });
    await using stripe = clientOf(server, { dispatcher, maxRetries: 0 });
    const first = stripe.request('POST /v1/customers', { email: 'first@example.com' });
    await server.arrived(1);
    const second = await rejection(
      stripe.request('POST /v1/customers', { email: 'second@example.com' }, { timeout: 100 }),
    );
    busy.open();
    await first;
    await stripe.request('POST /v1/customers', { email: 'third@example.com' });
    await dispatcher.close();

    expect(isStripeTimeoutError(second)).toBe(true);
    expect(server.arrivals.map(({ body }) => decodeURIComponent(body.toString()))).toEqual([
      'email=first@example.com',
      'email=third@example.com',
    ]);
  });

  it('never sends later what timed out while it connected', async () => {
    await using server = await serve(ok);
    const connector = buildConnector({});
    const dispatcher = new Agent({
      connect: (options, callback) => setTimeout(() => connector(options, callback), 200),
    });
    await using stripe = clientOf(server, { dispatcher, maxRetries: 0 });
    const late = await rejection(stripe.request('POST /v1/customers', {}, { timeout: 100 }));
    await expect.poll(server.connections).toBe(1);
    await settle();

    expect(isStripeTimeoutError(late)).toBe(true);
    expect(server.arrivals).toEqual([]);
    expect(await stripe.request('GET /v1/balance')).toMatchObject({ id: 'cus_1' });
    await dispatcher.close();
  });
});

describe('response headers', () => {
  it('that came several times are joined', async () => {
    await using server = await serve(json(200, {}, { 'x-many': ['a', 'b'], vary: 'Origin' }));
    await using stripe = clientOf(server);
    const { lastResponse } = await stripe.request('GET /v1/balance');

    expect(lastResponse.headers).toMatchObject({ 'x-many': 'a, b', vary: 'Origin' });
  });
});
