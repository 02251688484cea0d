import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isStripeConnectionError, isStripeError, isStripeTimeoutError } from '../../src/core/index.ts';
import { drip, ok, openChunks, reset, resetAfterHead, shortBody, silence } from '../support/answers.ts';
import { clientOf, rejection, TRANSPORTS, warmUp } from '../support/client.ts';
import { watchRejections } from '../support/rejections.ts';
import { type Answer, serve } from '../support/server.ts';
import { CALLS, expectKeys, expectSameRequest, expectWaits } from './calls.ts';

interface Fault {
  readonly fault: string;
  readonly answer: Answer;
  readonly name: 'StripeConnectionError' | 'StripeTimeoutError';
  /** Of the head that came before the response broke off. */
  readonly requestId: string | undefined;
  readonly says: RegExp;
}

const lost = {
  name: 'StripeConnectionError',
  requestId: 'req_cut',
  says: /^The response broke off from 127\.0\.0\.1:\d+ \(\w+\) after 2 attempts\./,
} as const;
const late = {
  name: 'StripeTimeoutError',
  says: /^No whole response came within 1500 ms from 127\.0\.0\.1:\d+ after 2 attempts\./,
} as const;

const FAULTS: readonly Fault[] = [
  {
    fault: 'a reset before a byte',
    answer: reset,
    name: 'StripeConnectionError',
    requestId: undefined,
    says: /^No response came from 127\.0\.0\.1:\d+ \(\w+\) after 2 attempts\./,
  },
  { fault: 'a reset after the headers', answer: resetAfterHead, ...lost },
  { fault: 'a body shorter than its Content-Length', answer: shortBody, ...lost },
  { fault: 'a chunked body without its end', answer: openChunks, ...lost },
  { fault: 'headers that never come', answer: silence, requestId: undefined, ...late },
  { fault: 'a body that drips past the timeout', answer: drip, requestId: 'req_drip', ...late },
];

const CASES = FAULTS.flatMap((fault) => CALLS.map((call) => ({ ...fault, ...call })));

describe.each(TRANSPORTS)('over $transport', ({ config }) => {
  const rejections = watchRejections();
  afterAll(() => {
    rejections.stop();
    expect(rejections.seen).toEqual([]);
  });
  beforeAll(() => warmUp(config()));

  it.concurrent.each(CASES)('tries again after $fault, and gives up in the end ($method)', async (fault) => {
    await using server = await serve(fault.answer);
    await using stripe = clientOf(server, { ...config(), maxRetries: 1, timeout: 1500 });
    const startedAt = performance.now();
    const error = await rejection(fault.call(stripe));
    const took = performance.now() - startedAt;
    if (!isStripeError(error)) throw error;

    expect(error.name).toBe(fault.name);
    expect(isStripeConnectionError(error)).toBe(true);
    expect(isStripeTimeoutError(error)).toBe(fault.name === 'StripeTimeoutError');
    expect(server.arrivals).toHaveLength(2);
    expect(error.attempts).toBe(2);
    expect(error.retryable).toBe(true);
    expect(error.requestId).toBe(fault.requestId);
    expect(error.statusCode).toBe(fault.requestId === undefined ? undefined : 200);
    expect(error.message).toMatch(fault.says);
    expect(error.message).toMatch(fault.advice);
    if (fault.name === 'StripeTimeoutError') expect(error.code).toBe('timeout');
    expectKeys(fault.method, server.arrivals, error.idempotencyKey);
    expectSameRequest(server.arrivals);
    expectWaits(server.arrivals, 250);
    if (fault.name === 'StripeTimeoutError') expect(took).toBeGreaterThanOrEqual(2 * 1499 + 249);
  });

  it.concurrent.each(CASES)('gets the result on the second attempt after $fault ($method)', async (fault) => {
    await using server = await serve(fault.answer, ok);
    await using stripe = clientOf(server, { ...config(), timeout: 1000 });
    const customer = await fault.call(stripe);

    expect(customer).toMatchObject({ id: 'cus_1' });
    expect(customer.lastResponse.attempts).toBe(2);
    expect(server.arrivals).toHaveLength(2);
    expectKeys(fault.method, server.arrivals, customer.lastResponse.idempotencyKey);
  });
});
