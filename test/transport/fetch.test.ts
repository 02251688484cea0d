import { Pool, fetch as undiciFetch } from 'undici';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  fetchTransport,
  isStripeAPIError,
  isStripeConnectionError,
  isStripeTimeoutError,
} from '../../src/core/index.ts';
import { Stop } from '../../src/core/stop.ts';
import { createTransport } from '../../src/transport/fetch.ts';
import { json, ok, reply } from '../support/answers.ts';
import { clientOf, rejection } from '../support/client.ts';
import { serve } from '../support/server.ts';
import { gate } from '../support/wait.ts';

afterEach(() => void vi.unstubAllGlobals());

describe('the fetch transport', () => {
  it('uses the function it is given', async () => {
    const asked: [unknown, RequestInit | undefined][] = [];
    const transport = fetchTransport(async (url, init) => {
      asked.push([url, init]);
      return Response.json({ id: 'cus_1' }, { headers: { 'Request-Id': 'req_1' } });
    });
    await using stripe = clientOf({ url: 'https://api.stripe.com' }, { transport });
    const customer = await stripe.request('POST /v1/customers', { email: 'a@example.com' });

    expect(customer).toEqual({ id: 'cus_1' });
    expect(customer.lastResponse.requestId).toBe('req_1');
    expect(asked).toEqual([
      [
        'https://api.stripe.com/v1/customers',
        expect.objectContaining({ method: 'POST', body: 'email=a%40example.com', redirect: 'manual' }),
      ],
    ]);
  });

  it('asks for the global function at each call, so that it can be replaced after the client was made', async () => {
    await using stripe = clientOf({ url: 'https://api.stripe.com' }, { transport: fetchTransport() });
    vi.stubGlobal('fetch', async () => Response.json({ id: 'replaced' }));

    expect(await stripe.request('GET /v1/balance')).toEqual({ id: 'replaced' });
  });

  it('takes a redirect whose status the runtime hides for what it is', async () => {
    const redirect = Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' });
    const transport = fetchTransport(async () => redirect);
    await using stripe = clientOf({ url: 'https://api.stripe.com' }, { transport });
    const error = await rejection(stripe.request('GET /v1/balance'));
    if (!isStripeAPIError(error)) throw error;

    expect(error.message).toMatch(/answered with a redirect/);
    expect(error.attempts).toBe(1);
  });

  it('reports a function that throws at once', async () => {
    const transport = fetchTransport(() => {
      throw new TypeError('fetch failed');
    });
    await using stripe = clientOf({ url: 'https://api.stripe.com' }, { transport, maxRetries: 0 });

    expect(isStripeConnectionError(await rejection(stripe.request('GET /v1/balance')))).toBe(true);
  });

  it('joins headers that came several times', async () => {
    await using server = await serve(json(200, {}, { 'x-many': ['a', 'b'] }));
    await using stripe = clientOf(server, { transport: fetchTransport() });

    expect((await stripe.request('GET /v1/balance')).lastResponse.headers).toMatchObject({ 'x-many': 'a, b' });
  });

  it('never sends later what timed out in the queue', async () => {
    const busy = gate();
    await using server = await serve((response, arrival) => void busy.pass.then(() => ok(response, arrival)));
    const dispatcher = new Pool(server.url, { connections: 1 });
    const transport = fetchTransport(async (url, init) => {
      const { method, body, signal } = Object(init);
      const response = await undiciFetch(String(url), { method, body, signal, dispatcher });
      return new Response(await response.text());
    });
    await using stripe = clientOf(server, { transport, maxRetries: 0 });
    const first = stripe.request('POST /v1/customers', { name: 'first' });
    await server.arrived(1);
    const second = await rejection(stripe.request('POST /v1/customers', { name: 'second' }, { timeout: 100 }));
    busy.open();
    await first;
    await stripe.request('POST /v1/customers', { name: 'third' });
    await dispatcher.close();

    expect(isStripeTimeoutError(second)).toBe(true);
    expect(server.arrivals.map(({ body }) => body.toString())).toEqual(['name=first', 'name=third']);
  });

  it('is what runtimes other than Node get by default, and takes no dispatcher', async () => {
    await using server = await serve(reply(200, '{"id":"x"}'));
    const transport = createTransport();
    const request = { method: 'GET', url: `${server.url}/v1/balance`, headers: {}, body: null } as const;
    const response = await transport.send(request, new Stop());
    await transport.close();

    expect(response.status).toBe(200);
    expect(() => createTransport({})).toThrow(/takes no undici dispatcher/);
  });
});
