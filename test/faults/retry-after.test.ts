import { describe, expect, it } from 'vitest';
import { isStripeError, isStripeRateLimitError } from '../../src/core/index.ts';
import { failure, ok } from '../support/answers.ts';
import { clientOf, rejection, TRANSPORTS } from '../support/client.ts';
import { type Answer, serve } from '../support/server.ts';
import { expectKeys, expectWaits } from './calls.ts';

const busy = { type: 'invalid_request_error', code: 'rate_limit', message: 'Too many requests.' };
const busyFor = (retryAfter: string, status = 429): Answer => failure(status, busy, { 'retry-after': retryAfter });

describe.each(TRANSPORTS)('over $transport', { concurrent: true }, ({ config }) => {
  it.each([429, 409, 503])('waits as many seconds as a %i asks for', async (status) => {
    await using server = await serve(busyFor('1', status), ok);
    await using stripe = clientOf(server, config());
    const customer = await stripe.request('POST /v1/customers');

    expect(customer.lastResponse.attempts).toBe(2);
    expectWaits(server.arrivals, 1000);
    expectKeys('POST', server.arrivals, customer.lastResponse.idempotencyKey);
  });

  it('waits until the date that the server names', async () => {
    let date = 0;
    const untilDate: Answer = (response, arrival) => {
      // HTTP dates have no fractions of a second.
      date = Math.floor(Date.now() / 1000) * 1000 + 2000;
      busyFor(new Date(date).toUTCString())(response, arrival);
    };
    let secondAt = 0;
    await using server = await serve(untilDate, (response, arrival) => {
      secondAt = Date.now();
      ok(response, arrival);
    });
    await using stripe = clientOf(server, config());
    await stripe.request('GET /v1/balance');

    expect(server.arrivals).toHaveLength(2);
    expect(secondAt).toBeGreaterThanOrEqual(date - 2);
  });

  it.each(['0', 'soon', '', '-5', new Date(0).toUTCString()])(
    'waits its own time where Retry-After says %j',
    async (value) => {
      await using server = await serve(busyFor(value), ok);
      await using stripe = clientOf(server, config());
      await stripe.request('GET /v1/balance');

      expect(server.arrivals).toHaveLength(2);
      expectWaits(server.arrivals, 250);
    },
  );

  it.each([
    ['3600', 3600],
    ['61', 61],
    [new Date(Date.now() + 7_200_000).toUTCString(), 7199],
  ])(
    'gives up at once, and says so, where the server asks to wait for longer than a minute (%s)',
    async (value, seconds) => {
      await using server = await serve(busyFor(value), ok);
      await using stripe = clientOf(server, config());
      const error = await rejection(stripe.request('POST /v1/customers'));
      if (!isStripeRateLimitError(error)) throw error;

      expect(server.arrivals).toHaveLength(1);
      expect(error.name).toBe('StripeRateLimitError');
      expect(error.attempts).toBe(1);
      expect(error.retryable).toBe(true);
      expect(error.headers['retry-after']).toBe(value);
      const said = /asks to wait (\d+) s, longer than the 60 s that are waited for\. Try again after that\.$/.exec(
        error.message,
      );
      expect(Number(said?.[1])).toBeGreaterThanOrEqual(seconds - 10);
      expect(Number(said?.[1])).toBeLessThanOrEqual(seconds + 1);
    },
  );

  it('does not wait on the server where the deadline would pass meanwhile', async () => {
    await using server = await serve(busyFor('5'), ok);
    await using stripe = clientOf(server, { ...config(), deadline: 4000 });
    const startedAt = performance.now();
    const error = await rejection(stripe.request('POST /v1/customers'));
    if (!isStripeError(error)) throw error;

    expect(error.name).toBe('StripeRateLimitError');
    expect(error.attempts).toBe(1);
    expect(server.arrivals).toHaveLength(1);
    expect(performance.now() - startedAt).toBeLessThan(4000);
  });
});
