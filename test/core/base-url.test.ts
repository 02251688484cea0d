import { describe, expect, test } from 'vitest';
import { createClient, StripeValidationError } from '../../src/core/index.ts';
import { rejection } from '../support/client.ts';
import { testClient } from './scripted-transport.ts';

const file = new File(['x'], 'a.txt');

async function urlOf(config: { baseUrl?: string; filesUrl?: string; connectUrl?: string }, params = {}) {
  const { stripe, sent } = testClient(undefined, config);
  await stripe.request('POST /v1/files', params);
  return sent[0]?.url;
}

describe('where requests go', () => {
  test('is Stripe by default, and the files host for an upload', async () => {
    expect(await urlOf({})).toBe('https://api.stripe.com/v1/files');
    expect(await urlOf({}, { file })).toBe('https://files.stripe.com/v1/files');
  });

  test('is baseUrl for uploads too, so that a client of a test double sends nothing to Stripe', async () => {
    expect(await urlOf({ baseUrl: 'http://127.0.0.1:1' }, { file })).toBe('http://127.0.0.1:1/v1/files');
  });

  test('is filesUrl for uploads where that is given', async () => {
    const config = { baseUrl: 'http://127.0.0.1:1', filesUrl: 'http://127.0.0.1:2/up/' };
    expect(await urlOf(config, { file })).toBe('http://127.0.0.1:2/up/v1/files');
    expect(await urlOf(config)).toBe('http://127.0.0.1:1/v1/files');
  });

  test.each([
    ['https://proxy.example.com/stripe', 'https://proxy.example.com/stripe/v1/files'],
    ['https://proxy.example.com/stripe///', 'https://proxy.example.com/stripe/v1/files'],
    ['https://proxy.example.com:443/', 'https://proxy.example.com/v1/files'],
    ['https://proxy.example.com/a/../b', 'https://proxy.example.com/b/v1/files'],
    ['HTTPS://PROXY.example.com', 'https://proxy.example.com/v1/files'],
    ['https://proxy.example.com/{customer}', 'https://proxy.example.com/%7Bcustomer%7D/v1/files'],
  ])('keeps the path of the base URL %s', async (baseUrl, url) => {
    expect(await urlOf({ baseUrl })).toBe(url);
  });
});

describe.each(['baseUrl', 'filesUrl', 'connectUrl'] as const)('%s', (name) => {
  test.each([
    ['api.stripe.com', /not an absolute URL/],
    ['', /not an absolute URL/],
    ['/v1', /not an absolute URL/],
    ['ftp://api.stripe.com', /only https: and http:/],
    ['file:///etc/passwd', /only https: and http:/],
    ['javascript:alert(1)', /only https: and http:/],
    ['https://user@api.stripe.com', /user name or password/],
    ['https://:pass@api.stripe.com', /user name or password/],
    ['https://api.stripe.com@evil.example', /user name or password/],
    ['https://api.stripe.com?x=1', /no query and no fragment/],
    ['https://api.stripe.com#x', /no query and no fragment/],
    ['https://api.stripe.com/v1', /leave \/v1 and \/v2 out/],
    ['https://api.stripe.com/v2/', /leave \/v1 and \/v2 out/],
  ])('refuses %j', (url, message) => {
    expect(() => createClient({ [name]: url }, {})).toThrow(message);
  });
});

describe('a live key over plain http', () => {
  const LIVE = ['sk_live_1', 'rk_live_1', 'sk_org_live_1', 'ek_live_1', 'sk_org_1', 'sk_1'];

  test.each(LIVE)('is not sent to another machine: %s', async (apiKey) => {
    for (const baseUrl of ['http://api.stripe.com', 'http://127.0.0.1.evil.example', 'http://localhost.evil.example']) {
      const { stripe, sent } = testClient(undefined, { apiKey, baseUrl, maxRetries: 3 });
      const error = await rejection(stripe.request('GET /v1/balance'));
      expect(error).toBeInstanceOf(StripeValidationError);
      expect(String(error)).toMatch(/a live key would be sent to \S+ without encryption\. Use https\./);
      expect(sent).toEqual([]);
    }
  });

  test('is not sent by a function that changes from a test key to a live one', async () => {
    const keys = ['sk_test_1', 'sk_live_1'];
    const { stripe, sent } = testClient(undefined, { apiKey: () => keys.shift() ?? '', baseUrl: 'http://10.0.0.1' });
    await stripe.request('GET /v1/balance');
    await expect(stripe.request('GET /v1/balance')).rejects.toThrow('without encryption');
    expect(sent).toHaveLength(1);
  });

  test('is not sent with an upload either', async () => {
    const { stripe, sent } = testClient(undefined, { apiKey: 'sk_live_1', filesUrl: 'http://files.example.com' });
    await expect(stripe.request('POST /v1/files', { file })).rejects.toThrow('without encryption');
    expect(sent).toEqual([]);
  });

  test.each(['http://localhost:1', 'http://127.0.0.1:1', 'http://127.1.2.3', 'http://127.1', 'http://[::1]:1'])(
    'may go to this machine: %s',
    async (baseUrl) => {
      const { stripe, sent } = testClient(undefined, { apiKey: 'sk_live_1', baseUrl });
      await stripe.request('GET /v1/balance');
      expect(sent).toHaveLength(1);
    },
  );

  test.each(['sk_test_1', 'rk_test_1', 'sk_org_test_1', 'a-token-of-a-proxy'])('is none: %s', async (apiKey) => {
    const { stripe, sent } = testClient(undefined, { apiKey, baseUrl: 'http://stripe-double:12111' });
    await stripe.request('GET /v1/balance');
    expect(sent).toHaveLength(1);
  });
});
