import { afterEach, describe, expect, test } from 'vitest';
import { isStripeValidationError } from '../../src/core/index.ts';
import { rejection } from '../support/client.ts';
import { paymentsClient } from './payments.ts';
import { testClient } from './scripted-transport.ts';

const prototypeNames = Reflect.ownKeys(Object.prototype);

afterEach(() => {
  expect(Reflect.ownKeys(Object.prototype)).toEqual(prototypeNames);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

const DANGEROUS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'toJSON'];
const parsed = (text: string): Record<string, unknown> => JSON.parse(text);

/** How long something takes, in milliseconds. */
async function time(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

describe.each(DANGEROUS)('a parameter named %s', (name) => {
  test('is sent as any other by a raw request', async () => {
    const { stripe, sent } = testClient();
    await stripe.request('POST /v1/things', parsed(`{"${name}":{"polluted":"yes"},"metadata":{"${name}":"1"}}`));
    expect(sent[0]?.body).toBe(`${name}[polluted]=yes&metadata[${name}]=1`);
    await stripe.request('POST /v2/things', parsed(`{"${name}":{"polluted":"yes"}}`));
    expect(sent[1]?.body).toBe(`{"${name}":{"polluted":"yes"}}`);
    await stripe.request('POST /v1/things', {}, { extraParams: parsed(`{"${name}":"1"}`) });
    expect(sent[2]?.body).toBe(`${name}=1`);
  });

  test('is unknown to a typed action, and may be a key of metadata', async () => {
    const { stripe, sent } = paymentsClient();
    const params = parsed(`{"amount":1,"currency":"usd","${name}":{"polluted":"yes"}}`);
    const refused: Promise<unknown> = Reflect.apply(stripe.payments.create, undefined, [params]);
    const error = await rejection(refused);
    if (!isStripeValidationError(error)) throw error;
    expect(error.issues).toEqual([{ path: name, message: 'unknown parameter.' }]);
    expect(sent).toEqual([]);

    const metadata: Record<string, string> = JSON.parse(`{"${name}":"1"}`);
    await stripe.payments.create({ amount: 1, currency: 'usd', metadata });
    expect(sent[0]?.body).toBe(`amount=1&currency=usd&metadata[${name}]=1`);
  });
});

describe('parameters nested 100 000 levels deep', () => {
  const deep = () => {
    let value: Record<string, unknown> = { end: 1 };
    for (let level = 0; level < 100_000; level++) value = { a: value };
    return value;
  };

  test.each(['POST /v1/things', 'GET /v1/things', 'POST /v2/things', 'GET /v2/things'] as const)(
    'are refused with a short sentence: %s',
    async (route) => {
      const { stripe, sent } = testClient();
      const error = await rejection(stripe.request(route, { top: deep() }));
      if (!isStripeValidationError(error)) throw error;
      expect(error.message).toContain('nested more than 64 levels deep');
      expect(error.message.length).toBeLessThan(500);
      expect(sent).toEqual([]);
    },
  );

  test('are refused by a typed action and as a file beside them', async () => {
    const { stripe, sent } = paymentsClient();
    const call: Promise<unknown> = Reflect.apply(stripe.payments.create, undefined, [
      { amount: 1, currency: 'usd', metadata: deep() },
    ]);
    expect(isStripeValidationError(await rejection(call))).toBe(true);
    const upload = stripe.request('POST /v1/files', { file: new Blob(['x']), top: deep() });
    expect(String(await rejection(upload))).toContain('nested more than 64 levels deep');
    expect(sent).toEqual([]);
  });
});

describe('very many keys', () => {
  const wide = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`key_${n}`, `value ${n}`]));

  test('are sent, and take time in proportion to their number', async () => {
    const { stripe, sent } = testClient();
    await stripe.request('POST /v1/things', { metadata: wide(100_000) });
    expect(String(sent[0]?.body).split('&')).toHaveLength(100_000);
    for (const route of ['POST /v1/things', 'POST /v2/things'] as const) {
      const [few, many] = [wide(20_000), wide(40_000)];
      let [forFew, forMany] = [Infinity, Infinity];
      // Twice the keys: twice the time, where quadratic work would take four times as much, however often it is tried.
      const isInProportion = () => forMany < Math.max(50, forFew * 3.3);
      for (let round = 0; round < 3 || (round < 12 && !isInProportion()); round++) {
        forFew = Math.min(forFew, await time(() => stripe.request(route, { metadata: few })));
        forMany = Math.min(forMany, await time(() => stripe.request(route, { metadata: many })));
      }
      expect({ forFew, forMany }).toSatisfy(isInProportion);
    }
  });

  test('that are unknown are refused in time, and in a message that can be read', async () => {
    const { stripe, sent } = paymentsClient();
    const params = { amount: 1, currency: 'usd', ...wide(100_000) };
    const startedAt = performance.now();
    const call: Promise<unknown> = Reflect.apply(stripe.payments.create, undefined, [params]);
    const error = await rejection(call);
    if (!isStripeValidationError(error)) throw error;
    expect(error.issues).toHaveLength(101);
    expect(error.issues.at(-1)?.message).toBe('and 99900 more problems.');
    expect(error.message.length).toBeLessThan(10_000);
    expect(performance.now() - startedAt).toBeLessThan(10_000);
    expect(sent).toEqual([]);
  });

  test('of metadata that are all wrong are refused in time', async () => {
    const { stripe } = paymentsClient();
    const metadata = Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`key_${n}`, {}]));
    const call: Promise<unknown> = Reflect.apply(stripe.payments.create, undefined, [
      { amount: 1, currency: 'usd', metadata },
    ]);
    const error = await rejection(call);
    if (!isStripeValidationError(error)) throw error;
    expect(error.issues).toHaveLength(101);
  });
});

describe('very long text', () => {
  const long = 'ä'.repeat(2_500_000);

  test('is sent', async () => {
    const { stripe, sent } = testClient();
    await stripe.request('POST /v1/things', { description: long });
    expect(String(sent[0]?.body)).toHaveLength('description='.length + 6 * 2_500_000);
    await stripe.request('POST /v2/things', { description: long });
    expect(String(sent[1]?.body)).toHaveLength(JSON.stringify({ description: long }).length);
  });

  test('is not repeated in a refusal', async () => {
    const { stripe } = paymentsClient();
    const params = { amount: long, currency: 'usd', [long]: 1 };
    const call: Promise<unknown> = Reflect.apply(stripe.payments.create, undefined, [params]);
    const error = await rejection(call);
    if (!isStripeValidationError(error)) throw error;
    expect(error.message.length).toBeLessThan(500);
    expect(JSON.stringify(error).length).toBeLessThan(2000);
  });
});

test('objects without a prototype are sent as any other', async () => {
  const { stripe, sent } = testClient();
  const bare: Record<string, unknown> = Object.assign(Object.create(null), { a: 1, b: Object.create(null) });
  await stripe.request('POST /v1/things', bare);
  expect(sent[0]?.body).toBe('a=1');
});

test('a value that contains itself is refused', async () => {
  const { stripe, sent } = testClient();
  const loop: Record<string, unknown> = { a: {} };
  loop['a'] = { loop };
  for (const route of ['POST /v1/things', 'POST /v2/things', 'GET /v1/things'] as const) {
    expect(String(await rejection(stripe.request(route, { loop })))).toContain('this value contains itself');
  }
  expect(sent).toEqual([]);
});
