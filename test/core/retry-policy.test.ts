import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/core/outcome.ts';
import { makeReply } from '../../src/core/reply.ts';
import { delayMs, judge } from '../../src/core/retry-policy.ts';
import { TransportError } from '../../src/core/transport-error.ts';

const NOW = Date.UTC(2026, 0, 1, 12);

function answered(status: number, error: object = {}, headers: Record<string, string> = {}): Outcome {
  return { kind: 'answered', reply: makeReply(status, headers, JSON.stringify({ error }), 1), secrets: [] };
}

const failed = (error: unknown, answeredBefore = false): Outcome => ({
  kind: 'failed',
  error,
  head: answeredBefore ? { status: 200, headers: {} } : undefined,
  secrets: [],
});

const timeUp = (scope: 'timeout' | 'deadline'): Outcome => ({
  kind: 'time-up',
  scope,
  ms: 1,
  head: undefined,
  sent: true,
  secrets: [],
});

const withCode = (code: string) => Object.assign(new Error('it failed'), { code });

describe('what is tried again', () => {
  it.each<[string, Outcome]>([
    ...[500, 501, 502, 503, 504, 599, 429, 409].map((status): [string, Outcome] => [
      `status ${status}`,
      answered(status),
    ]),
    ['code rate_limit at any status', answered(400, { code: 'rate_limit' })],
    ['code lock_timeout at any status', answered(400, { code: 'lock_timeout' })],
    ['an error that the server asks to repeat', answered(402, {}, { 'stripe-should-retry': 'true' })],
    [
      'an idempotency error that the server asks to repeat',
      answered(409, { type: 'idempotency_error' }, { 'stripe-should-retry': 'true' }),
    ],
    ['a refused connection', failed(withCode('ECONNREFUSED'))],
    ['a lost connection', failed(new TransportError(withCode('ECONNRESET'), false))],
    ['a failure of which nothing is known', failed(undefined)],
    ['a response that broke off', failed(new TransportError(withCode('UND_ERR_SOCKET'), false), true)],
    ["the attempt's own timeout", timeUp('timeout')],
  ])('%s', (_, outcome) => {
    expect(judge(outcome, NOW)).toMatchObject({ again: true, tooLong: false });
  });
});

describe('what is not tried again', () => {
  it.each<[string, Outcome]>([
    ...[200, 201, 204, 299].map((status): [string, Outcome] => [
      `status ${status}, even if the server asks for it`,
      answered(status, {}, { 'stripe-should-retry': 'true' }),
    ]),
    ...[301, 302, 304, 307, 308, 400, 401, 402, 403, 404, 405, 418].map((status): [string, Outcome] => [
      `status ${status}`,
      answered(status, {}, { 'retry-after': '1' }),
    ]),
    ['an idempotency error', answered(409, { type: 'idempotency_error' })],
    ['a 500 that the server asks not to repeat', answered(500, {}, { 'stripe-should-retry': 'false' })],
    ['a 429 that the server asks not to repeat', answered(429, {}, { 'stripe-should-retry': 'false' })],
    ['a request that the transport refused', failed(new TransportError(withCode('UND_ERR_INVALID_ARG'), false))],
    ['a transport that is closed', failed(withCode('UND_ERR_CLOSED'))],
    ['the deadline', timeUp('deadline')],
    ['an abort', { kind: 'stopped', reason: undefined, sent: true }],
    ['a key that never came', { kind: 'not-sent', error: new Error('no key') }],
  ])('%s', (_, outcome) => {
    expect(judge(outcome, NOW)).toEqual({ again: false, free: false, waitAtLeastMs: 0, tooLong: false });
  });
});

describe('the free attempt', () => {
  it('is for a kept-alive connection that was dead before a byte came', () => {
    expect(judge(failed(new TransportError(withCode('ECONNRESET'), true)), NOW).free).toBe(true);
  });

  it.each<[string, Outcome]>([
    ['a new connection', failed(new TransportError(withCode('ECONNRESET'), false))],
    ['a response that had begun', failed(new TransportError(withCode('ECONNRESET'), true), true)],
    ["another transport's failure", failed(withCode('ECONNRESET'))],
    ['a status', answered(500)],
  ])('is not for %s', (_, outcome) => {
    expect(judge(outcome, NOW)).toMatchObject({ again: true, free: false });
  });
});

describe('Retry-After', () => {
  const retryAfter = (value: string) => judge(answered(429, {}, { 'retry-after': value }), NOW);

  it.each([
    ['7', 7000],
    [' 7 ', 7000],
    ['1.5', 1500],
    ['60', 60_000],
    ['Thu, 01 Jan 2026 12:00:30 GMT', 30_000],
    ['Thursday, 01-Jan-26 12:00:30 GMT', 30_000],
    ['Thu, 01 Jan 2026 11:00:00 GMT', 0],
  ])('%j is waited for', (value, waitAtLeastMs) => {
    expect(retryAfter(value)).toEqual({ again: true, free: false, waitAtLeastMs, tooLong: false });
  });

  it.each([
    ['60.001', 60_001],
    ['3600', 3_600_000],
    ['99999999999999999999', 1e23],
    ['Thu, 01 Jan 2026 12:01:01 GMT', 61_000],
    ['Fri, 01 Jan 2027 12:00:00 GMT', 365 * 86_400_000],
  ])('%j is too long', (value, waitAtLeastMs) => {
    expect(retryAfter(value)).toEqual({ again: false, free: false, waitAtLeastMs, tooLong: true });
  });

  it.each(['', ' ', 'soon', 'NaN', 'Infinity', '-5', '1e9', '0x10', '3600s', '1, 2', '+90'])(
    '%j is neither a number of seconds nor an HTTP date',
    (value) => {
      expect(retryAfter(value)).toEqual({ again: true, free: false, waitAtLeastMs: 0, tooLong: false });
    },
  );

  it('counts for nothing where there is no retry', () => {
    expect(judge(answered(400, {}, { 'retry-after': '3600' }), NOW).tooLong).toBe(false);
  });
});

describe('the wait', () => {
  it.each([
    [1, 250, 500],
    [2, 500, 1000],
    [3, 1000, 2000],
    [4, 2000, 4000],
    [5, 4000, 8000],
    [6, 4000, 8000],
    [20, 4000, 8000],
  ])('before retry %i is %i to %i ms', (retry, least, most) => {
    expect(delayMs(retry, 0, 0)).toBe(least);
    expect(delayMs(retry, 0, 1)).toBe(most);
    expect(delayMs(retry, 0)).toBeGreaterThanOrEqual(least);
    expect(delayMs(retry, 0)).toBeLessThanOrEqual(most);
  });

  it('is never shorter than the server asks', () => {
    expect(delayMs(1, 30_000, 0)).toBe(30_000);
    expect(delayMs(5, 1000, 0)).toBe(4000);
  });
});
