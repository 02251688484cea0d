import { inspect } from 'node:util';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { type Hooks, isStripeConnectionError, type StripeConfig } from '../../src/core/index.ts';
import { rejection } from '../support/client.ts';
import { testClient } from './scripted-transport.ts';
import { formsOf, KEYS, written } from './written.ts';

const withField = (name: PropertyKey, descriptor: PropertyDescriptor) =>
  Object.defineProperty(new Error('failed'), name, { configurable: true, ...descriptor });

/** What HTTP clients of all sorts reject with, and worse. */
const FAILURES: readonly [string, (key: string) => unknown][] = [
  ['in its message', (key) => new Error(`cannot send Bearer ${key}`)],
  ['in its name', (key) => Object.assign(new Error('failed'), { name: `Error ${key}` })],
  ['in its code', (key) => Object.assign(new Error('failed'), { code: key })],
  ['in its stack', (key) => Object.assign(new Error('failed'), { stack: `Error: failed\n    at send (${key})` })],
  ['in a field', (key) => Object.assign(new Error('failed'), { token: key })],
  ['in the name of a field', (key) => Object.assign(new Error('failed'), { [key]: 1 })],
  ['in its cause', (key) => new Error('failed', { cause: new Error(key) })],
  [
    'in the cause of the cause of its cause',
    (key) => new Error('1', { cause: new Error('2', { cause: new TypeError('3', { cause: new Error(key) }) }) }),
  ],
  ['in a cause that is text', (key) => new Error('failed', { cause: `Bearer ${key}` })],
  ['in a cause that is an object', (key) => new Error('failed', { cause: { headers: { Authorization: key } } })],
  [
    'where axios keeps it',
    (key) =>
      Object.assign(new Error('Request failed'), {
        code: 'ECONNABORTED',
        config: { headers: { Authorization: `Bearer ${key}` }, data: 'x' },
        request: { _header: `POST / HTTP/1.1\r\nAuthorization: Bearer ${key}\r\n` },
        toJSON: () => ({ key }),
      }),
  ],
  [
    'in headers that are a class',
    (key) => Object.assign(new Error('x'), { headers: new Headers({ Authorization: key }) }),
  ],
  ['in a Map', (key) => Object.assign(new Error('x'), { options: new Map([['key', key]]) })],
  ['in an array', (key) => Object.assign(new Error('x'), { rawHeaders: ['Authorization', `Bearer ${key}`] })],
  ['in bytes', (key) => Object.assign(new Error('x'), { sent: Buffer.from(key) })],
  ['in a field that is hidden', (key) => withField('request', { value: { key }, enumerable: false })],
  ['in a field named by a symbol', (key) => withField(Symbol('request'), { value: key, enumerable: true })],
  ['in the name of a symbol', (key) => withField(Symbol(key), { value: 1, enumerable: true })],
  ['behind a getter', (key) => withField('request', { get: () => ({ key }), enumerable: true })],
  ['in a function', (key) => Object.assign(new Error('x'), { retry: Object.assign(() => {}, { key }) })],
  ['in one of several errors', (key) => new AggregateError([new Error('a'), new Error(key)], 'all failed')],
  [
    'in a cause that goes in circles',
    (key) => {
      const error = new Error(key);
      error.cause = new Error('x', { cause: error });
      return error;
    },
  ],
  ['in an error of another realm', (key) => runInNewContext('Object.assign(new Error(key), { key })', { key })],
  ['though it is no error but text', (key) => `cannot send ${key}`],
  ['though it is no error but an object', (key) => ({ message: key, config: { key } })],
  ['though it is a function', (key) => Object.assign(() => key, { key })],
];

describe.each(KEYS)('%s', (_, apiKey) => {
  async function errorOf(failure: unknown, where: 'no response' | 'no body'): Promise<unknown> {
    const told: unknown[] = [];
    const note = (event: unknown) => {
      told.push(event);
    };
    const hooks: Hooks = { onRequest: note, onResponse: note, onRetry: note, onError: note };
    const transport: StripeConfig['transport'] = async () => {
      if (where === 'no response') throw failure;
      return { status: 200, headers: {}, body: () => Promise.reject(failure) };
    };
    const { stripe } = testClient(() => ({}), { apiKey, hooks, transport });
    const error = await rejection(stripe.request('POST /v1/charges'));
    const text = `${written(error)}${told.map(written).join('\n')}${inspect(error, { depth: 20, getters: true })}`;
    for (const form of formsOf(apiKey)) expect(text.includes(form), `found ${form}`).toBe(false);
    expect(told.length).toBeGreaterThanOrEqual(2);
    return error;
  }

  test.each(FAILURES)('stays secret where the transport’s error holds it %s', async (__, failure) => {
    for (const where of ['no response', 'no body'] as const) {
      const error = await errorOf(failure(apiKey), where);
      if (!isStripeConnectionError(error)) throw error;
      expect(error.message).toMatch(where === 'no body' ? /^The response broke off/ : /^No response came/);
    }
  });
});

describe('what a transport’s error says', () => {
  const causeOf = async (failure: unknown): Promise<unknown> => {
    const { stripe } = testClient(() => {
      throw failure;
    });
    const error = await rejection(stripe.request('GET /v1/balance'));
    if (!isStripeConnectionError(error)) throw error;
    return error.cause;
  };

  test('is kept as it is where it holds no secret, with its class and its fields', async () => {
    class SocketError extends Error {
      readonly code = 'UND_ERR_SOCKET';
      readonly socket = { localAddress: '127.0.0.1', localPort: 1, bytesRead: 0, timeout: undefined };
    }
    const address = Object.assign(new Error('connect ECONNREFUSED'), { errno: -111, code: 'ECONNREFUSED', port: 443 });
    const failures = [
      new SocketError('other side closed'),
      address,
      new AggregateError([address], ''),
      new TypeError('fetch failed', { cause: address }),
      new DOMException('aborted', 'AbortError'),
    ];
    for (const failure of failures) expect(await causeOf(failure)).toBe(failure);
  });

  test('is kept as a copy where it holds one: name, message, code, stack, causes, the errors it gathers', async () => {
    const inner = Object.assign(new TypeError('inner sk_live_secret'), { code: 'ECONNRESET' });
    const cause = await causeOf(new AggregateError([inner], 'outer', { cause: inner }));
    const copy = { name: 'TypeError', message: 'inner [redacted]', code: 'ECONNRESET' };
    expect(cause).toMatchObject({ name: 'AggregateError', message: 'outer', errors: [copy], cause: copy });
    if (!(cause instanceof Error)) throw cause;
    expect(cause.stack).toContain('secrets-transport.test.ts');
  });

  test('is dropped where it cannot be read', async () => {
    const trap = withField('request', {
      get: () => {
        throw new Error('gotcha');
      },
      enumerable: true,
    });
    for (const failure of [trap, { message: 'no error' }, 7, undefined, null]) {
      expect(await causeOf(failure)).toBeUndefined();
    }
  });
});
