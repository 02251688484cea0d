import { afterAll, describe, expect, it } from 'vitest';
import { isStripeAPIError, isStripeConnectionError, isStripeError } from '../../src/core/index.ts';
import { json, ok, reply } from '../support/answers.ts';
import { clientOf, KEY, rejection, TRANSPORTS } from '../support/client.ts';
import { watchRejections } from '../support/rejections.ts';
import { serve } from '../support/server.ts';
import { CALLS, expectKeys } from './calls.ts';

describe.each(TRANSPORTS)('over $transport', ({ config }) => {
  const rejections = watchRejections();
  afterAll(() => {
    rejections.stop();
    expect(rejections.seen).toEqual([]);
  });

  it('keeps a result whose text holds bytes that are no UTF-8', async () => {
    const body = Buffer.concat([Buffer.from('{"id":"cus_1","name":"Z'), Buffer.from([0xff]), Buffer.from('rich"}')]);
    await using server = await serve(reply(200, body));
    await using stripe = clientOf(server, config());
    const customer = await stripe.request('POST /v1/customers');

    expect(customer).toEqual({ id: 'cus_1', name: 'Z\uFFFDrich' });
    expect(customer.lastResponse.attempts).toBe(1);
    expect(server.arrivals).toHaveLength(1);
  });

  it('keeps a result in which a character is split between two packets', async () => {
    const body = Buffer.from(JSON.stringify({ id: 'cus_1', name: '😀' }));
    const half = body.indexOf(Buffer.from('😀')) + 2;
    await using server = await serve((response) => {
      response.writeHead(200);
      response.write(body.subarray(0, half));
      setTimeout(() => response.end(body.subarray(half)), 20);
    });
    await using stripe = clientOf(server, config());

    expect(await stripe.request('GET /v1/customers/cus_1')).toEqual({ id: 'cus_1', name: '😀' });
  });

  it('reads a response of 10 MB', async () => {
    const data = Array.from({ length: 10_000 }, (_, index) => ({ id: `cus_${index}`, description: 'x'.repeat(1000) }));
    await using server = await serve(json(200, { object: 'list', data, has_more: false }));
    await using stripe = clientOf(server, config());
    const page = await stripe.request<{ data: { id: string; description: string }[] }>('GET /v1/customers');

    expect(page.data).toHaveLength(10_000);
    expect(page.data.at(-1)).toEqual(data.at(-1));
    expect(server.arrivals).toHaveLength(1);
  });

  it('takes an empty 204 for a result', async () => {
    await using server = await serve(reply(204, ''));
    await using stripe = clientOf(server, config());
    const result = await stripe.request('DELETE /v1/customers/cus_1');

    expect(result).toEqual({});
    expect(result.lastResponse.statusCode).toBe(204);
  });

  it('survives an informational response before the real one', async () => {
    await using server = await serve((response, arrival) => {
      response.writeEarlyHints({ link: '</x>; rel=preload' });
      setTimeout(() => ok(response, arrival), 20);
    });
    await using stripe = clientOf(server, config());

    expect(await stripe.request('GET /v1/customers/cus_1')).toMatchObject({ id: 'cus_1' });
    expect(server.arrivals).toHaveLength(1);
  });

  it.each(CALLS)(
    'says so where the head of a response is larger than any of Stripe ($method)',
    async ({ method, call, advice }) => {
      await using server = await serve(json(200, {}, { 'x-padding': 'x'.repeat(20_000) }));
      await using stripe = clientOf(server, { ...config(), maxRetries: 1 });
      const error = await rejection(call(stripe));
      if (!isStripeConnectionError(error)) throw error;

      expect(error.name).toBe('StripeConnectionError');
      expect(error.code).toBe('UND_ERR_HEADERS_OVERFLOW');
      expect(error.attempts).toBe(2);
      expect(error.message).toMatch(/\(UND_ERR_HEADERS_OVERFLOW\) after 2 attempts\./);
      expect(error.message).toMatch(advice);
      expectKeys(method, server.arrivals, error.idempotencyKey);
    },
  );

  it.each([301, 302, 303, 307, 308])(
    'does not follow a %i, so that the key never reaches another server',
    async (status) => {
      await using target = await serve(ok);
      await using server = await serve(reply(status, '', { location: `${target.url}/v1/customers` }));
      await using stripe = clientOf(server, config());
      const error = await rejection(stripe.request('POST /v1/customers'));
      if (!isStripeAPIError(error)) throw error;

      expect(target.arrivals).toEqual([]);
      expect(target.connections()).toBe(0);
      expect(server.arrivals).toHaveLength(1);
      expect(server.arrivals[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
      expect(error.name).toBe('StripeAPIError');
      expect(error.statusCode).toBe(status);
      expect(error.requestId).toBe(`req_${status}`);
      expect(error.attempts).toBe(1);
      expect(error.retryable).toBe(false);
      expect(error.message).toContain(`redirect (status ${status}) to ${target.url}/v1/customers`);
      expect(error.message).toContain('Check the base URL.');
      expect(error.message).not.toContain(KEY);
    },
  );

  it('gives the start of a page that is no JSON, and not all of it', async () => {
    await using server = await serve(reply(200, `<p>${'x'.repeat(100_000)}`));
    await using stripe = clientOf(server, config());
    const error = await rejection(stripe.request('GET /v1/balance'));
    if (!isStripeError(error)) throw error;

    expect(error.message.length).toBeLessThan(500);
    expect(String(error.raw)).toHaveLength(200);
  });
});
