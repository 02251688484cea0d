import { afterAll, describe, expect, it } from 'vitest';
import * as errors from '../../src/core/index.ts';
import { failure, html, json, reply } from '../support/answers.ts';
import { clientOf, rejection, TRANSPORTS } from '../support/client.ts';
import { watchRejections } from '../support/rejections.ts';
import { type Answer, serve } from '../support/server.ts';
import { CALLS, expectKeys, expectSameRequest, expectWaits } from './calls.ts';

interface Fault {
  readonly fault: string;
  readonly answer: Answer;
  readonly status: number;
  readonly guard: (value: unknown) => boolean;
  readonly name: string;
  readonly retried: boolean;
  /** What the error says of what happened, and of what to do. */
  readonly says: readonly RegExp[];
}

const api = { guard: errors.isStripeAPIError, name: 'StripeAPIError' };
const invalid = { guard: errors.isStripeInvalidRequestError, name: 'StripeInvalidRequestError' };
const twice = (status: number) => new RegExp(`\\(Status ${status} after 2 attempts\\.\\)`);
const conflict = { type: 'invalid_request_error', message: 'Another request is under way.' };
const advised = (advice: string) => ({ 'stripe-should-retry': advice });

const FAULTS: readonly Fault[] = [
  {
    fault: 'a 500 whose JSON has no error',
    answer: json(500, { oops: true }),
    status: 500,
    ...api,
    retried: true,
    says: [/^The server answered with status 500 and this instead of Stripe's JSON: \{"oops":true\}/, twice(500)],
  },
  {
    fault: 'a 503 of Stripe',
    answer: failure(503),
    status: 503,
    ...api,
    retried: true,
    says: [/^Something went wrong\./, twice(503)],
  },
  {
    fault: 'a 502 with a web page',
    answer: html(502),
    status: 502,
    ...api,
    retried: true,
    says: [/status 502 .*: <html>/, twice(502)],
  },
  {
    fault: 'a 400 with a web page',
    answer: html(400),
    status: 400,
    ...api,
    retried: false,
    says: [/status 400 .*: <html>/],
  },
  {
    fault: 'a 200 with a web page',
    answer: html(200),
    status: 200,
    ...api,
    retried: false,
    says: [/status 200 .*: <html>/],
  },
  {
    fault: 'a 200 with nothing',
    answer: reply(200, ''),
    status: 200,
    ...api,
    retried: false,
    says: [/status 200 and an empty body/],
  },
  {
    fault: 'a 200 that holds no object',
    answer: json(200, 'done'),
    status: 200,
    ...api,
    retried: false,
    says: [/status 200 .*: "done"/],
  },
  {
    fault: 'a 200 with a body that is no UTF-8',
    answer: reply(200, Buffer.from([0xff, 0xfe, 0xc3, 0x28])),
    status: 200,
    ...api,
    retried: false,
    says: [/status 200 and this instead of Stripe's JSON: \uFFFD/],
  },
  {
    fault: 'a web page that the server asks to repeat, with a 200',
    answer: reply(200, 'x', advised('true')),
    status: 200,
    ...api,
    retried: false,
    says: [/status 200/],
  },
  {
    fault: 'a conflict',
    answer: failure(409, conflict),
    status: 409,
    ...invalid,
    retried: true,
    says: [/^Another request is under way\./, twice(409)],
  },
  {
    fault: 'a lock that was not free in time',
    answer: failure(400, { ...conflict, code: 'lock_timeout' }),
    status: 400,
    ...invalid,
    retried: true,
    says: [twice(400)],
  },
  {
    fault: 'a key that was used with other parameters',
    answer: failure(409, { type: 'idempotency_error', message: 'Keys for idempotent requests.' }),
    status: 409,
    guard: errors.isStripeIdempotencyError,
    name: 'StripeIdempotencyError',
    retried: false,
    says: [/Send the parameters that the key was first used with; a new key would make another operation of it\./],
  },
  {
    fault: 'too many requests',
    answer: failure(429),
    status: 429,
    guard: errors.isStripeRateLimitError,
    name: 'StripeRateLimitError',
    retried: true,
    says: [twice(429), /Send fewer requests at a time, or raise maxRetries\./],
  },
  {
    fault: 'a declined card',
    answer: failure(402, { type: 'card_error', code: 'card_declined', message: 'Your card was declined.' }),
    status: 402,
    guard: errors.isStripeCardError,
    name: 'StripeCardError',
    retried: false,
    says: [/^Your card was declined\.$/],
  },
  {
    fault: 'a 400 that the server asks to repeat',
    answer: failure(400, conflict, advised('true')),
    status: 400,
    ...invalid,
    retried: true,
    says: [twice(400)],
  },
  {
    fault: 'a 500 that the server asks not to repeat',
    answer: failure(500, {}, advised('false')),
    status: 500,
    ...api,
    retried: false,
    says: [/status 500/],
  },
  {
    fault: 'a 429 that the server asks not to repeat',
    answer: failure(429, {}, advised('false')),
    status: 429,
    guard: errors.isStripeRateLimitError,
    name: 'StripeRateLimitError',
    retried: false,
    says: [/status 429/],
  },
];

const CASES = FAULTS.flatMap((fault) => CALLS.map((call) => ({ ...fault, ...call })));

describe.each(TRANSPORTS)('over $transport', ({ config }) => {
  const rejections = watchRejections();
  afterAll(() => {
    rejections.stop();
    expect(rejections.seen).toEqual([]);
  });

  describe.each(CASES.filter(({ retried }) => retried))('$fault ($method)', { concurrent: true }, (fault) => {
    it('is tried again, with the same key', async () => {
      const { server, error } = await fail(fault);
      expect(server.arrivals).toHaveLength(2);
      expect(error.attempts).toBe(2);
      expect(error.retryable).toBe(true);
      expectKeys(fault.method, server.arrivals, error.idempotencyKey);
      expectSameRequest(server.arrivals);
      expectWaits(server.arrivals, 250);
      expectError(fault, error);
    });
  });

  describe.each(CASES.filter(({ retried }) => !retried))('$fault ($method)', { concurrent: true }, (fault) => {
    it('is not tried again', async () => {
      const { server, error } = await fail(fault);
      expect(server.arrivals).toHaveLength(1);
      expect(error.attempts).toBe(1);
      // After a 2xx, repeating the call with its key gets the result that was not readable. What is deleted stays so.
      expect(error.retryable).toBe(fault.status < 300 && fault.method !== 'DELETE');
      expectKeys(fault.method, server.arrivals, error.idempotencyKey);
      expectError(fault, error);
    });
  });

  async function fail({ answer, call }: (typeof CASES)[number]) {
    await using server = await serve(answer);
    await using stripe = clientOf(server, { ...config(), maxRetries: 1 });
    const error = await rejection(call(stripe));
    if (!errors.isStripeError(error)) throw error;
    return { server, error };
  }
});

function expectError(fault: (typeof CASES)[number], error: errors.StripeError): void {
  expect(error.name).toBe(fault.name);
  expect(fault.guard(error)).toBe(true);
  expect(error.statusCode).toBe(fault.status);
  expect(error.requestId).toBe(`req_${fault.status}`);
  for (const says of fault.says) expect(error.message).toMatch(says);
  // Nobody knows what came of these, so that the message says how to find out.
  if (fault.status < 300 || fault.status >= 500) expect(error.message).toMatch(fault.advice);
}
