import { describe, expect, test } from 'vitest';
import { isStripeAPIError, type Page, type StripeConfig } from '../../src/core/index.ts';
import { rejection } from '../support/client.ts';
import { idsOf } from './list-script.ts';
import { testClient } from './scripted-transport.ts';

type Events = Page<{ id: string }>;

/** Iterates a v2 list whose first page names another: the URLs asked for, and what it ended with. */
async function follow(
  next_page_url: string,
  config: StripeConfig = {},
  params: Readonly<Record<string, unknown>> = {},
) {
  const pages = [
    { data: [{ id: '1' }], next_page_url, previous_page_url: null },
    { data: [{ id: '2' }], next_page_url: null, previous_page_url: '/v2/core/events?page=0' },
  ];
  const hooked: string[] = [];
  const hooks = { onRequest: ({ path }: { readonly path: string }) => hooked.push(path) };
  const { stripe, sent } = testClient((_, n) => ({ body: pages[n] }), { hooks, ...config });
  const ids = idsOf(stripe.request<Events>('GET /v2/core/{kind}', { kind: 'events', ...params }));
  const outcome = await ids.catch((error: unknown) => error);
  return { urls: sent.map(({ url }) => url), outcome, hooked, headers: sent.map(({ headers }) => headers) };
}

describe('a v2 list', () => {
  test.each([['/v2/core/events?page=abc&limit=2'], ['https://api.stripe.com/v2/core/events?page=abc&limit=2']])(
    'goes on where its page says: %s',
    async (url) => {
      const { urls, outcome } = await follow(url, {}, { limit: 2 });
      expect(outcome).toEqual(['1', '2']);
      expect(urls).toEqual([
        'https://api.stripe.com/v2/core/events?limit=2',
        'https://api.stripe.com/v2/core/events?page=abc&limit=2',
      ]);
    },
  );

  test('keeps the cursor as Stripe wrote it, whatever stands in it', async () => {
    const query = 'page=a%2Bb/c==&filter[a]=b?c&x=%27';
    const { urls } = await follow(`/v2/core/events?${query}`);
    expect(urls[1]).toBe(`https://api.stripe.com/v2/core/events?${query}`);
  });

  test('is one path to whoever observes it', async () => {
    expect((await follow('/v2/core/events?page=abc')).hooked).toEqual(['/v2/core/{kind}', '/v2/core/{kind}']);
  });

  test('stays on the base URL, with its path in front', async () => {
    const baseUrl = 'https://proxy.example.com/stripe';
    for (const url of ['/v2/core/events?page=abc', `${baseUrl}/v2/core/events?page=abc`]) {
      const { urls, outcome } = await follow(url, { baseUrl });
      expect(outcome).toEqual(['1', '2']);
      expect(urls[1]).toBe('https://proxy.example.com/stripe/v2/core/events?page=abc');
    }
  });

  test('carries the options of its first page on', async () => {
    const { headers } = await follow('/v2/core/events?page=abc', { stripeContext: 'ctx_1' });
    expect(headers.map((each) => each['Stripe-Context'])).toEqual(['ctx_1', 'ctx_1']);
  });

  test('goes on over an empty page, and ends where no page is named', async () => {
    const pages = [
      { data: [], next_page_url: '/v2/core/events?page=2' },
      { data: [{ id: '1' }], next_page_url: '' },
    ];
    const { stripe, sent } = testClient((_, n) => ({ body: pages[n] }));
    expect(await idsOf(stripe.request<Events>('GET /v2/core/events'))).toEqual(['1']);
    expect(sent).toHaveLength(2);
  });

  test('that names the same page for ever ends in an error', async () => {
    const { stripe, sent } = testClient(() => ({ body: { data: [], next_page_url: '/v2/core/events?page=2' } }));
    expect(String(await rejection(idsOf(stripe.request<Events>('GET /v2/core/events'))))).toContain(
      'leads back to a page',
    );
    expect(sent).toHaveLength(2);
  });

  test.each([
    'https://evil.example/v2/core/events?page=abc',
    'http://api.stripe.com/v2/core/events',
    'https://api.stripe.com:444/v2/core/events',
    'https://api.stripe.com.evil.example/v2/core/events',
    'https://api.stripe.com@evil.example/v2/core/events',
    'https://files.stripe.com/v2/core/events',
    '//evil.example/v2/core/events',
    '/\\evil.example/v2/core/events',
    '\\\\evil.example/v2/core/events',
    'evil.example/v2/core/events',
    '@evil.example/v2/core/events',
    '/v3/core/events',
    '/oauth/token',
    '/v2/../oauth/token',
    '/v2/%2e%2e/oauth/token',
    '/v2/core/events/../../../oauth',
    'https://api.stripe.com/oauth/token',
    'https://api.stripe.com//evil.example/v2/x',
    'javascript:alert(1)',
    '/v2/core/events#x',
    '/v2/core/events?page=a b',
    '/v2/core/events?page=a\r\nHost: evil.example',
    '/v2/core/events?page=a#b',
    '/v2/core/{constructor}',
    '/v2/core/ev\u0000ents',
  ])('is not followed to %j: nothing is sent there', async (url) => {
    const { urls, outcome } = await follow(url);
    expect(urls).toEqual(['https://api.stripe.com/v2/core/events']);
    expect(isStripeAPIError(outcome)).toBe(true);
    expect(String(outcome)).toContain('goes on somewhere else than on the API that was asked');
  });
});
