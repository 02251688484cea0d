import { describe, expect, test } from 'vitest';
import { isStripeValidationError } from '../../src/core/index.ts';
import { rejection } from '../support/client.ts';
import { testClient } from './scripted-transport.ts';

const RESERVED = [
  'Authorization',
  'Host',
  'Content-Length',
  'Content-Type',
  'Content-Encoding',
  'Transfer-Encoding',
  'Idempotency-Key',
  'Stripe-Account',
  'Stripe-Context',
  'Stripe-Version',
  'User-Agent',
  'Accept',
  'Accept-Encoding',
  'Connection',
  'Keep-Alive',
  'Expect',
  'TE',
  'Trailer',
  'Upgrade',
  'Proxy-Authorization',
  'Proxy-Connection',
  'Forwarded',
  'X-Forwarded-Host',
  'X-HTTP-Method-Override',
  'X-Original-URL',
  'X-Rewrite-URL',
];

/** What is said of the headers of a call; nothing may have been sent. */
async function problemsOf(headers: unknown): Promise<string[]> {
  const { stripe, sent } = testClient();
  const call: Promise<unknown> = Reflect.apply(stripe.request, stripe, ['POST /v1/customers', {}, { headers }]);
  const error = await rejection(call);
  expect(sent).toEqual([]);
  if (!isStripeValidationError(error)) throw error;
  return error.issues.map(({ path, message }) => `${path}: ${message}`);
}

describe("a call's own headers", () => {
  test('are sent', async () => {
    const { stripe, sent } = testClient();
    await stripe.request('GET /v1/balance', {}, { headers: { 'X-Trace': 'a\tb ~!', constructor: 'x' } });
    expect(sent[0]?.headers).toMatchObject({ 'X-Trace': 'a\tb ~!', constructor: 'x' });
  });

  test.each(RESERVED)('cannot be %s, in whatever case and with an underscore for a dash', async (name) => {
    for (const spelling of [name, name.toLowerCase(), name.toUpperCase(), name.replaceAll('-', '_')]) {
      expect(await problemsOf({ [spelling]: 'x' })).toEqual([
        expect.stringMatching(new RegExp(`^headers.${spelling}: this header cannot be set: .+`)),
      ]);
    }
  });

  test('say which option to use instead', async () => {
    expect(await problemsOf({ Authorization: 'Bearer x', 'stripe-account': 'acct_1' })).toEqual([
      'headers.Authorization: this header cannot be set: use the `apiKey` option.',
      'headers.stripe-account: this header cannot be set: use the `stripeAccount` option.',
    ]);
  });

  test.each([
    '',
    ' ',
    'Authorization ',
    ' Host',
    'X A',
    'X:A',
    ':path',
    'X\r\nHost',
    'X\n',
    'X\0',
    'X-ä',
    'Ｈost',
    '(x)',
  ])('cannot have the name %j', async (name) => {
    expect(await problemsOf({ [name]: 'x' })).toEqual([expect.stringContaining('this is not a valid header name.')]);
  });

  test.each([
    'a\r\nHost: evil.example',
    'a\n',
    'a\r',
    '\0',
    '\u007f',
    '\u0001',
    'ä',
    '\u0085',
    '\u2028',
    '日本',
    '\ud800',
  ])('cannot have the value %j', async (value) => {
    expect(await problemsOf({ 'X-A': value })).toEqual([expect.stringContaining('the value holds a line break')]);
  });

  test('cannot have values other than text', async () => {
    for (const value of [1, null, undefined, ['a', 'b'], {}]) {
      expect(await problemsOf({ 'X-A': value })).toEqual(['headers.X-A: expected a string.']);
    }
  });

  test('cannot smuggle a value in under the name __proto__', async () => {
    expect(await problemsOf(JSON.parse('{"__proto__":"a\\r\\nHost: evil.example"}'))).toEqual([
      expect.stringContaining('the value holds a line break'),
    ]);
    expect(await problemsOf(JSON.parse('{"__proto__":{"Authorization":"x"}}'))).toEqual([
      'headers.__proto__: expected a string.',
    ]);
  });

  test('are given as a plain object', async () => {
    for (const headers of [[], new Headers(), new Map(), 'X-A: 1', null, () => {}]) {
      expect(await problemsOf(headers)).toEqual(['headers: expected a plain object of names and values.']);
    }
  });

  test('cannot hold the same header twice', async () => {
    expect(await problemsOf({ 'X-A': '1', 'x-a': '2' })).toEqual([
      'headers.x-a: this header is given twice, in different case.',
    ]);
  });
});

describe('headers of a client and of a call', () => {
  test('are sent together', async () => {
    const { stripe, sent } = testClient();
    const traced = stripe.withOptions({ headers: { 'X-A': '1', 'X-B': '2' } });
    await traced.request('GET /v1/balance', {}, { headers: { 'X-C': '3' } });
    expect(sent[0]?.headers).toMatchObject({ 'X-A': '1', 'X-B': '2', 'X-C': '3' });
  });

  test('of the same name in different case are sent once, as the call has it', async () => {
    const { stripe, sent } = testClient();
    const traced = stripe.withOptions({ headers: { 'X-A': 'default', 'X-B': '2' } });
    await traced.request('GET /v1/balance', {}, { headers: { 'x-a': 'own' } });
    await traced.withOptions({ headers: { 'X-a': 'bound' } }).request('GET /v1/balance');
    const names = sent.map(({ headers }) => Object.entries(headers).filter(([name]) => /^x-/i.test(name)));
    expect(names).toEqual([
      [
        ['X-B', '2'],
        ['x-a', 'own'],
      ],
      [
        ['X-B', '2'],
        ['X-a', 'bound'],
      ],
    ]);
  });

  test('name the application and nothing of the machine', async () => {
    const { stripe, sent } = testClient(undefined, {
      appInfo: { name: 'my-plugin', version: '1.2.3', url: 'https://example.com' },
    });
    await stripe.request('GET /v1/balance');
    expect(sent[0]?.headers['User-Agent']).toMatch(
      /^stripe-connector\/\d+\.\d+\.\d+ my-plugin\/1\.2\.3 \(https:\/\/example\.com\)$/,
    );
    expect(Object.keys(sent[0]?.headers ?? {}).toSorted()).toEqual([
      'Accept',
      'Authorization',
      'Stripe-Version',
      'User-Agent',
    ]);
  });
});
