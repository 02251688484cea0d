import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idempotencyKeyFor, isStripeCardError, StripeValidationError } from '../../src/core/index.ts';
import { rejection } from '../support/client.ts';
import { testClient, thrown } from './scripted-transport.ts';

const KEY = /^stripe-connector-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

describe('an idempotency key', () => {
  test.each([
    ['POST /v1/customers', true],
    ['POST /v2/core/accounts', true],
    ['DELETE /v2/core/accounts', true],
    ['DELETE /v1/customers', false],
    ['GET /v1/customers', false],
    ['GET /v2/core/accounts', false],
  ] as const)('goes with %s: %s', async (route, carries) => {
    const { stripe, sent } = testClient();
    const answer = await stripe.request(route);
    await stripe.request(route, {}, { idempotencyKey: 'my-key' });
    const keys = sent.map(({ headers }) => headers['Idempotency-Key']);
    expect(keys).toEqual(carries ? [expect.stringMatching(KEY), 'my-key'] : [undefined, undefined]);
    expect(answer.lastResponse.idempotencyKey).toBe(keys[0]);
  });

  test('is another for each call and the same on each attempt of a call', async () => {
    const { stripe, sent } = testClient((_, n) => ({ status: n < 2 ? 500 : 200 }), { maxRetries: 2 });
    await stripe.request('POST /v1/refunds');
    await stripe.request('POST /v1/refunds');
    const [first, second, third, fourth] = sent.map(({ headers }) => headers['Idempotency-Key']);
    expect([second, third]).toEqual([first, first]);
    expect(fourth).not.toBe(first);
  });

  test.each(['k', 'x'.repeat(255), 'refund:order 7/ä'.replace('ä', 'a'), '!~"#'])(
    'may be %j',
    async (idempotencyKey) => {
      const { stripe, sent } = testClient();
      await stripe.request('POST /v1/refunds', {}, { idempotencyKey });
      expect(sent[0]?.headers['Idempotency-Key']).toBe(idempotencyKey);
    },
  );

  test.each(['', ' ', ' k', 'k ', 'x'.repeat(256), 'k\n', 'k\r\nHost: evil.example', 'k\0', 'ä', '😀', 7, null, {}])(
    'may not be %j',
    async (idempotencyKey) => {
      const { stripe, sent } = testClient();
      const args = ['POST /v1/refunds', {}, { idempotencyKey }];
      const call: Promise<unknown> = Reflect.apply(stripe.request, stripe, args);
      const error = await rejection(call);
      expect(error).toBeInstanceOf(StripeValidationError);
      expect(String(error)).toContain('`idempotencyKey`: an idempotency key has 1 to 255 printable ASCII characters');
      expect(sent).toEqual([]);
    },
  );

  test('comes back on the result, with whether Stripe answered from its record', async () => {
    const { stripe } = testClient(() => ({ headers: { 'idempotent-replayed': 'true' } }));
    const { lastResponse } = await stripe.request('POST /v1/refunds', {}, { idempotencyKey: 'my-key' });
    expect(lastResponse).toMatchObject({ idempotencyKey: 'my-key', idempotentReplayed: true });
  });

  test('comes back on the error, with whether Stripe answered from its record', async () => {
    const body = { error: { type: 'card_error', message: 'Your card was declined.' } };
    const { stripe } = testClient(() => ({ status: 402, body, headers: { 'idempotent-replayed': 'true' } }));
    const error = await rejection(stripe.request('POST /v1/refunds', {}, { idempotencyKey: 'my-key' }));
    if (!isStripeCardError(error)) throw error;
    expect(error).toMatchObject({ idempotencyKey: 'my-key', idempotentReplayed: true });
  });

  test('comes back on an error when nothing came back, with the advice to use it again', async () => {
    const { stripe } = testClient(() => {
      throw new Error('cut');
    });
    const error = await rejection(stripe.request('POST /v1/refunds'));
    expect(error).toMatchObject({ idempotencyKey: expect.stringMatching(KEY), idempotentReplayed: false });
    expect(String(error)).toMatch(/repeat it with the idempotency key stripe-connector-\S+, so that it does so once/);
  });
});

describe('idempotencyKeyFor', () => {
  const part = fc
    .oneof(
      fc.string({ minLength: 1, maxLength: 8 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }),
      fc.constantFrom(':', '%3A', '::', 'a:b', '%', ',', '\n', 'ä'),
      fc.integer(),
      fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
      fc.double({ noNaN: true, min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }),
    )
    .filter((value) => typeof value !== 'string' || value.trim() !== '');
  const parts = fc.array(part, { minLength: 1, maxLength: 4 });

  test('gives the same key for the same job, and a key that Stripe takes', async () => {
    const { stripe } = testClient();
    await fc.assert(
      fc.asyncProperty(parts, async (job) => {
        const key = idempotencyKeyFor(...job);
        expect(idempotencyKeyFor(...job)).toBe(key);
        expect(key).toMatch(/^[\x21-\x7e]{1,255}$/);
        const { lastResponse } = await stripe.request('POST /v1/refunds', {}, { idempotencyKey: key });
        expect(lastResponse.idempotencyKey).toBe(key);
      }),
    );
  });

  test('gives different keys for different jobs, whatever the parts hold', () => {
    const text = (job: readonly unknown[]) => JSON.stringify(job.map(String));
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        expect(idempotencyKeyFor(...one) === idempotencyKeyFor(...other)).toBe(text(one) === text(other));
      }),
      { numRuns: 2000 },
    );
  });

  test('keeps apart what only the place of a separator tells apart', () => {
    const keys = [['a', 'b'], ['a:b'], ['a%3Ab'], ['a', ':b'], ['a:', 'b'], ['ab'], ['a', 'b', 'c'], ['a', 'b:c']].map(
      (job) => idempotencyKeyFor(...job),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('stays what it is from release to release', () => {
    expect(idempotencyKeyFor('refund', 'order 7', 42, 7n)).toBe('refund:order%207:42:7');
  });

  test('takes a number and its text for the same, as ids that went through JSON or a URL are', () => {
    expect(idempotencyKeyFor('refund', 7)).toBe(idempotencyKeyFor('refund', '7'));
  });

  test.each([
    [[], 'parts'],
    [[''], 'parts[0]'],
    [['refund', ' \n'], 'parts[1]'],
    [['refund', undefined], 'parts[1]'],
    [['refund', null], 'parts[1]'],
    [['refund', Number.NaN], 'parts[1]'],
    [['refund', Number.POSITIVE_INFINITY], 'parts[1]'],
    // As JSON with 9007199254740993 in it is read.
    [['refund', 2 ** 53], 'parts[1]'],
    [['refund', -1e21], 'parts[1]'],
    [['refund', true], 'parts[1]'],
    [['refund', {}], 'parts[1]'],
    [['refund', ['a']], 'parts[1]'],
    [['refund', new Date(0)], 'parts[1]'],
    [['refund', 'a\ud800'], 'parts[1]'],
    [['x'.repeat(256)], 'parts'],
    [['ä'.repeat(50)], 'parts'],
  ])('refuses %j, by which two jobs could share a key or Stripe refuse it', (job, path) => {
    const error = thrown(() => Reflect.apply(idempotencyKeyFor, undefined, job));
    expect(error).toBeInstanceOf(StripeValidationError);
    expect(error).toMatchObject({ param: path });
  });
});
