import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isStripeValidationError, type RequestOptions } from '../../src/core/index.ts';
import { testClient } from './scripted-transport.ts';

const ORIGIN = 'https://api.stripe.com';

/** Text of what has led requests astray elsewhere, and of any 16-bit units, halves of surrogate pairs included. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('/', '\\', '..', '.', '%2e', '%2F', '%', '?', '#', '@', ':', '//', '\r\n', '\t', ' ', '\0'),
      fc.constantFrom('evil.example', 'https:', 'v1', 'v2', 'GET', 'POST', 'acct_2', '{id}', '{', '}', '&', '=', ';'),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** What is sent for a raw request; nothing if it is refused before. Any other failure is the test's. */
async function sentFor(...args: readonly unknown[]) {
  const { stripe, sent } = testClient(undefined, { stripeAccount: 'acct_1' });
  const call: Promise<unknown> = Reflect.apply(stripe.request, stripe, args);
  await call.catch((error: unknown) => {
    if (!isStripeValidationError(error)) throw error;
    expect(sent).toEqual([]);
  });
  return sent[0];
}

test('whatever an id holds, the request goes to the endpoint that was named', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (customer, id) => {
      const request = await sentFor('DELETE /v1/customers/{customer}/sources/{id}', { customer, id });
      if (request === undefined) return;
      // Both as it is written and as a URL parser would make it.
      const url = new URL(request.url);
      expect(url.href).toBe(request.url);
      expect(url.origin).toBe(ORIGIN);
      const [empty, version, first, one, second, other, ...rest] = url.pathname.split('/');
      expect([empty, version, first, second, rest]).toEqual(['', 'v1', 'customers', 'sources', []]);
      expect([one, other].map((segment) => decodeURIComponent(segment ?? ''))).toEqual([customer, id]);
      expect(url.search).toBe('');
    }),
    { numRuns: 2000 },
  );
});

test('whatever is given as a route, the request goes to the API or nowhere', async () => {
  const route = fc.oneof(
    hostile,
    hostile.map((path) => `GET /v1/${path}`),
    hostile.map((path) => `POST ${path}`),
  );
  await fc.assert(
    fc.asyncProperty(route, async (text) => {
      const request = await sentFor(text, { id: 'x' });
      if (request === undefined) return;
      const url = new URL(request.url);
      expect(url.origin).toBe(ORIGIN);
      expect(url.pathname).toMatch(/^\/v[12]\/./);
      expect(`${url.origin}${url.pathname}`).toBe(request.url.split('?')[0]);
      expect(text.startsWith(`${request.method} `)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('whatever parameters and headers hold, host, path, account, key and version stay', async () => {
  const values = fc.oneof(hostile, fc.record({ a: hostile }), fc.array(hostile, { maxLength: 2 }));
  const params = fc.dictionary(hostile, values, { maxKeys: 4 });
  const headers = fc.dictionary(fc.oneof(hostile, fc.constantFrom('Host', 'stripe-account', 'x-a')), hostile, {
    maxKeys: 3,
  });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('GET', 'POST'), params, headers, async (method, given, own) => {
      const options: RequestOptions = { headers: own };
      const request = await sentFor(`${method} /v1/customers`, given, options);
      if (request === undefined) return;
      const url = new URL(request.url);
      expect(`${url.origin}${url.pathname}${url.hash}`).toBe(`${ORIGIN}/v1/customers`);
      const names = Object.keys(request.headers).map((name) => name.toLowerCase());
      expect(names).toEqual([...new Set(names)]);
      expect(request.headers).toMatchObject({
        'Stripe-Account': 'acct_1',
        'Stripe-Version': expect.stringMatching(/^2/),
      });
      expect(request.headers['Authorization']).toBe('Bearer sk_test_4eC39HqLyjWDarjtT1');
      expect(() => new Headers(request.headers)).not.toThrow();
    }),
    { numRuns: 2000 },
  );
});
