import { describe, expect, test } from 'vitest';
import { isStripeValidationError } from '../../src/core/index.ts';
import { rejection } from '../support/client.ts';
import { testClient } from './scripted-transport.ts';

async function bodyOf(params?: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { stripe, sent } = testClient();
  await stripe.request('POST /v2/core/things', params);
  expect(sent[0]?.headers['Content-Type']).toBe('application/json');
  return sent[0]?.body;
}

describe('a v2 POST', () => {
  test.each([
    [{ a: 1, b: 'foo', c: true, d: null }, '{"a":1,"b":"foo","c":true,"d":null}'],
    [{ at: new Date('2009-02-13T23:31:30.999Z') }, '{"at":"2009-02-13T23:31:30.999Z"}'],
    [{ amount: 9_007_199_254_740_993n, list: [1n] }, '{"amount":"9007199254740993","list":["1"]}'],
    [{ a: 1, b: undefined, c: { d: undefined } }, '{"a":1,"c":{}}'],
    [{ a: [], b: {}, c: '' }, '{"a":[],"b":{},"c":""}'],
    [{ emoji: '😀', zh: '中文', line: '\u2028' }, '{"emoji":"😀","zh":"中文","line":"\u2028"}'],
    [{ n: -0, f: 3.14, big: 1e21 }, '{"n":0,"f":3.14,"big":1e+21}'],
  ])('sends %o as JSON', async (params, json) => {
    expect(await bodyOf(params)).toBe(json);
  });

  test('sends an empty object without params', async () => {
    expect(await bodyOf()).toBe('{}');
    expect(await bodyOf({})).toBe('{}');
  });

  test('sends the same object twice where it stands twice', async () => {
    const address = { city: 'Berlin' };
    expect(await bodyOf({ billing: address, shipping: address })).toBe(
      '{"billing":{"city":"Berlin"},"shipping":{"city":"Berlin"}}',
    );
  });

  class Money {
    amount = 1;
  }
  const sparse = [1, 2, 3];
  delete sparse[1];

  test.each([
    ['NaN', Number.NaN, 'NaN cannot be sent. Give a finite number.'],
    ['Infinity', Number.NEGATIVE_INFINITY, '-Infinity cannot be sent. Give a finite number.'],
    ['a function', () => 1, 'a function cannot be sent.'],
    ['a symbol', Symbol('s'), 'a symbol cannot be sent.'],
    ['a Map', new Map(), 'an instance of Map cannot be sent.'],
    ['a Set', new Set(), 'an instance of Set cannot be sent.'],
    ['an instance of a class', new Money(), 'an instance of Money cannot be sent.'],
    ['an invalid Date', new Date('x'), 'an invalid Date cannot be sent.'],
    ['bytes', new Uint8Array(2), 'bytes can only be sent as an upload'],
    ['a buffer', new ArrayBuffer(2), 'bytes can only be sent as an upload'],
    ['a lone surrogate', 'a\ud800', 'half of a surrogate pair'],
  ])('refuses %s and says where it stands', async (_, value, message) => {
    const { stripe, sent } = testClient();
    for (const [params, path] of [
      [{ a: value }, 'a'],
      [{ a: { b: [0, { c: value }] } }, 'a.b[1].c'],
    ] as const) {
      const error = await rejection(stripe.request('POST /v2/core/things', params));
      if (!isStripeValidationError(error)) throw error;
      expect(error.issues).toEqual([{ path, message: expect.stringContaining(message) }]);
    }
    expect(sent).toEqual([]);
  });

  test.each([
    ['a hole', sparse],
    ['undefined', [1, undefined]],
  ])('refuses %s in an array', async (_, array) => {
    const { stripe } = testClient();
    const error = await rejection(stripe.request('POST /v2/core/things', { a: array }));
    expect(String(error)).toContain('`a[1]`: this element of the array is missing or undefined');
  });

  test('refuses a name with half of a surrogate pair', async () => {
    const { stripe } = testClient();
    const error = await rejection(stripe.request('POST /v2/core/things', { metadata: { 'a\udc00': 1 } }));
    expect(String(error)).toContain('half of a surrogate pair');
  });

  test('refuses a Blob that is not at the top', async () => {
    const { stripe } = testClient();
    const error = await rejection(stripe.request('POST /v2/core/things', { a: { file: new Blob(['x']) } }));
    expect(String(error)).toContain(
      '`a.file`: bytes can only be sent as an upload: pass them as a Blob or File at the top',
    );
  });
});

describe('a v2 request without a body', () => {
  test('writes dates in its query as ISO 8601, where v1 takes Unix seconds', async () => {
    const { stripe, sent } = testClient();
    const created = { gte: new Date('2009-02-13T23:31:30.999Z') };
    await stripe.request('GET /v2/core/events', { created, limit: 2 });
    await stripe.request('DELETE /v2/core/events', { created });
    await stripe.request('GET /v1/events', { created });
    expect(sent.map(({ url, body, headers }) => [decodeURIComponent(url), body, headers['Content-Type']])).toEqual([
      ['https://api.stripe.com/v2/core/events?created[gte]=2009-02-13T23:31:30.999Z&limit=2', null, undefined],
      ['https://api.stripe.com/v2/core/events?created[gte]=2009-02-13T23:31:30.999Z', null, undefined],
      ['https://api.stripe.com/v1/events?created[gte]=1234567890', null, undefined],
    ]);
  });
});
