import { afterAll, describe, expect, it } from 'vitest';
import {
  isStripeConnectionError,
  isStripeTimeoutError,
  StripeConnectionError,
  type Transport,
} from '../../src/core/index.ts';
import { clientOf, rejection } from '../support/client.ts';
import { watchRejections } from '../support/rejections.ts';
import { gate, settle } from '../support/wait.ts';

const nowhere = { url: 'http://127.0.0.1:9' };

const rejections = watchRejections();
afterAll(() => {
  rejections.stop();
  expect(rejections.seen).toEqual([]);
});

/** A transport in plain JavaScript can do what its type forbids. */
function untyped(send: (...args: readonly unknown[]) => unknown): Transport {
  return async (...args) => JSON.parse(JSON.stringify((await send(...args)) ?? null));
}

describe('a transport that rejects', () => {
  it.concurrent.each([
    ['an error', new Error('the proxy said no')],
    ['a text', 'no'],
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['an object', { toString: null }],
    ['an error whose code is no text', Object.assign(new Error('odd'), { code: 12 })],
    ['an error that is its own cause', selfCaused()],
  ])('with %s becomes a StripeConnectionError', async (_, reason) => {
    let sent = 0;
    const transport = async () => {
      sent++;
      throw reason;
    };
    await using stripe = clientOf(nowhere, { transport, maxRetries: 1 });
    const error = await rejection(stripe.request('POST /v1/customers'));
    if (!isStripeConnectionError(error)) throw error;

    expect(sent).toBe(2);
    expect(error.attempts).toBe(2);
    expect(error.message).toMatch(
      /^No response came from 127\.0\.0\.1:9.* after 2 attempts\. The request may have taken effect/,
    );
  });

  it('with an error of this library’s own is tried again like any other, and the key is told', async () => {
    let sent = 0;
    const transport = async () => {
      sent++;
      throw new StripeConnectionError('another client in between lost the connection');
    };
    await using stripe = clientOf(nowhere, { transport, maxRetries: 1 });
    const error = await rejection(stripe.request('POST /v1/customers'));
    if (!isStripeConnectionError(error)) throw error;

    expect(sent).toBe(2);
    expect(error.attempts).toBe(2);
    expect(error.idempotencyKey).toMatch(/^stripe-connector-/);
  });

  it('before it returns a promise becomes one too', async () => {
    const transport = () => {
      throw new Error('at once');
    };
    await using stripe = clientOf(nowhere, { transport, maxRetries: 0 });

    expect(isStripeConnectionError(await rejection(stripe.request('GET /v1/balance')))).toBe(true);
  });
});

describe('a transport that fails', () => {
  const system = (code: string, syscall: string) => Object.assign(new Error(code), { code, syscall });

  it.concurrent.each([
    ['while it connects', system('EHOSTUNREACH', 'connect'), /Nothing took effect/],
    [
      'while it connects, as the cause of another error',
      new Error('x', { cause: system('ETIMEDOUT', 'connect') }),
      /Nothing took/,
    ],
    [
      'while it connects to each of several addresses',
      Object.assign(new AggregateError([system('ETIMEDOUT', 'connect'), system('EHOSTUNREACH', 'connect')]), {
        code: 'ETIMEDOUT',
      }),
      /Nothing took effect/,
    ],
    ['because the certificate is another host’s', system('ERR_TLS_CERT_ALTNAME_INVALID', ''), /Nothing took effect/],
    [
      'because nobody listens, as Deno says it',
      new TypeError('error sending request', { cause: new Error('client error (Connect)') }),
      /Nothing took effect/,
    ],
    ['because the certificate is nobody’s', system('DEPTH_ZERO_SELF_SIGNED_CERT', ''), /Nothing took effect/],
    ['on a connection that was there', system('EHOSTUNREACH', 'read'), /may have taken effect/],
    [
      'because it has no certificate to show',
      system('ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', ''),
      /may have taken/,
    ],
    ['in the middle of TLS', system('ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC', ''), /may have taken effect/],
    [
      'with several errors, one of them on a connection',
      new AggregateError([system('ETIMEDOUT', 'connect'), system('EPIPE', 'write')]),
      /may have/,
    ],
    ['with an error that says nothing', new Error('x'), /may have taken effect/],
    ['with several errors of which none is named', new AggregateError([]), /may have taken effect/],
    ['with no error at all', 'x', /may have taken effect/],
  ])('%s leaves no doubt about what it did', async (_, reason, says) => {
    await using stripe = clientOf(nowhere, { transport: () => Promise.reject(reason), maxRetries: 1 });
    const error = await rejection(stripe.request('POST /v1/customers'));
    if (!isStripeConnectionError(error)) throw error;

    expect(error.attempts).toBe(2);
    expect(error.message).toMatch(says);
    expect(error.mayHaveTakenEffect).toBe(!error.message.includes('Nothing took effect'));
    expect(error.toJSON()).toMatchObject({ mayHaveTakenEffect: error.mayHaveTakenEffect });
  });
});

describe('a transport whose headers are', () => {
  it.concurrent.each([
    ['numbers', { 'retry-after': 1 }],
    ['lists', { vary: ['Origin', 'Accept'], 'retry-after': '1' }],
    ['missing in part', { 'idempotent-replayed': undefined, 'retry-after': '1', date: null }],
  ])('%s is understood', async (_, headers) => {
    const waits: number[] = [];
    const statuses = [429, 200];
    const transport = async () => ({ status: statuses.shift() ?? 500, headers, body: async () => '{}' });
    const hooks = { onRetry: ({ delayMs }: { delayMs: number }) => waits.push(delayMs) };
    await using stripe = clientOf(nowhere, { transport: transport as unknown as Transport, hooks });
    const { lastResponse } = await stripe.request('POST /v1/customers');

    expect(waits.every((ms) => ms >= 1000)).toBe(true);
    expect(waits).toHaveLength(1);
    expect(Object.values(lastResponse.headers).every((value) => typeof value === 'string')).toBe(true);
    expect(lastResponse.headers['vary'] ?? 'Origin,Accept').toBe('Origin,Accept');
  });
});

describe('a transport that never settles', () => {
  it('times out', async () => {
    const transport = () => new Promise<never>(() => {});
    await using stripe = clientOf(nowhere, { transport, maxRetries: 0, timeout: 50 });
    const error = await rejection(stripe.request('GET /v1/balance'));

    expect(isStripeTimeoutError(error)).toBe(true);
  });

  it('times out in the body', async () => {
    const transport: Transport = async () => ({ status: 200, headers: {}, body: () => new Promise<never>(() => {}) });
    await using stripe = clientOf(nowhere, { transport, maxRetries: 0, timeout: 50 });
    const error = await rejection(stripe.request('GET /v1/balance'));

    expect(isStripeTimeoutError(error)).toBe(true);
  });

  it('stops for a signal that it does not listen to', async () => {
    const transport = () => new Promise<never>(() => {});
    await using stripe = clientOf(nowhere, { transport });
    const call = stripe.request('GET /v1/balance', {}, { signal: AbortSignal.timeout(50) });

    expect(await rejection(call)).toMatchObject({ name: 'TimeoutError' });
  });

  it('rejects after the timeout, and nobody is told a second time', async () => {
    const told: string[] = [];
    const late = gate();
    const transport = () => late.pass.then(() => Promise.reject(new Error('late')));
    const hooks = { onResponse: () => told.push('response'), onError: () => told.push('error') };
    await using stripe = clientOf(nowhere, { transport, maxRetries: 0, timeout: 50, hooks });
    const error = await rejection(stripe.request('GET /v1/balance'));
    late.open();
    await settle();

    expect(isStripeTimeoutError(error)).toBe(true);
    expect(told).toEqual(['error']);
  });

  it('answers after the timeout, and nobody is told a second time', async () => {
    const told: string[] = [];
    const late = gate();
    const transport: Transport = () => late.pass.then(() => ({ status: 200, headers: {}, body: async () => '{}' }));
    const hooks = { onResponse: () => told.push('response'), onError: () => told.push('error') };
    await using stripe = clientOf(nowhere, { transport, maxRetries: 0, timeout: 50, hooks });
    await rejection(stripe.request('GET /v1/balance'));
    late.open();
    await settle();

    expect(told).toEqual(['error']);
  });
});

describe('a transport that answers with nonsense', () => {
  it.concurrent.each([
    ['nothing', undefined],
    ['a text', 'ok'],
    ['no headers', { status: 200 }],
    ['a status that is no number', { status: '200', headers: {} }],
    ['no body', { status: 200, headers: {} }],
  ])('(%s) is reported as such', async (_, answer) => {
    await using stripe = clientOf(nowhere, { transport: untyped(() => answer), maxRetries: 1 });
    const error = await rejection(stripe.request('POST /v1/customers'));
    if (!isStripeConnectionError(error)) throw error;

    expect(error.attempts).toBe(2);
    expect(error.message).toMatch(/\(the transport answered with something else than .*\) after 2 attempts/);
    expect(error.idempotencyKey).toMatch(/^stripe-connector-/);
  });
});

function selfCaused(): Error {
  const error = new Error('round and round');
  error.cause = error;
  return error;
}

describe('a transport that fails with an error that can not be read', () => {
  const getter = (name: string) =>
    Object.defineProperty(new Error('x'), name, {
      get() {
        throw new Error('unreadable');
      },
    });
  const failing = () => {
    throw new Error('unreadable');
  };
  it.concurrent.each<[string, unknown]>([
    ['because of its code', getter('code')],
    ['because of its cause', getter('cause')],
    ['because of its code, where it never connected', Object.assign(getter('code'), { syscall: 'connect' })],
    ['in any way', new Proxy({}, { get: failing, has: failing, getPrototypeOf: failing })],
    ['because its errors are none', Object.assign(new AggregateError([]), { errors: { length: 1 } })],
  ])('%s, is tried again under the same key, and told of', async (_, reason) => {
    const told: unknown[] = [];
    const keys: unknown[] = [];
    const hooks = { onError: (event: unknown) => void told.push(event) };
    const transport: Transport = ({ headers }) => {
      keys.push(headers['Idempotency-Key']);
      return Promise.reject(reason);
    };
    await using stripe = clientOf(nowhere, { transport, maxRetries: 1, hooks });
    const error = await rejection(stripe.request('POST /v1/customers'));
    expect(error).toMatchObject({ type: 'StripeConnectionError', mayHaveTakenEffect: true, idempotencyKey: keys[0] });
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
    expect(told).toHaveLength(1);
  });
});
