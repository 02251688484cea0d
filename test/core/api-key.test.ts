import { afterEach, describe, expect, test, vi } from 'vitest';
import { createClient, isStripeValidationError, StripeValidationError } from '../../src/core/index.ts';
import { rejection } from '../support/client.ts';
import { scripted, testClient, thrown } from './scripted-transport.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const BAD_KEYS = [
  ['a publishable key', 'pk_live_verysecretpart', /publishable key \(pk_…\).*Use a secret key \(sk_…\)/],
  ['a blank key', '', /the key is blank.*Use a secret key/],
  ['a key of white space', ' \t\n', /the key is blank.*Use a secret key/],
  [
    'a key that ends with a line break',
    'sk_test_verysecretpart\n',
    /white space, a control character.*Trim it.*Use a secret/,
  ],
  ['a key with a blank in it', 'sk_test_very secretpart', /white space, a control character/],
  ['a key with a control character', 'sk_test_verysecretpart\u0007', /white space, a control character/],
  ['a key with a letter outside ASCII', 'sk_test_verysecretpärt', /outside ASCII/],
  [
    'a key that could split the header',
    'sk_test_verysecretpart\r\nHost: evil.example',
    /white space, a control character/,
  ],
  ['a webhook secret', 'whsec_verysecretpart', /webhook signing secret \(whsec_…\).*Use a secret key/],
] as const;

describe.each(BAD_KEYS)('%s', (_, key, message) => {
  test('is refused in the config, in words that do not repeat it', () => {
    const error = thrown(() => createClient({ apiKey: key }, {}));
    if (!isStripeValidationError(error)) throw error;
    expect(error.issues).toEqual([{ path: 'apiKey', message: expect.stringMatching(message) }]);
    expect(`${error.message}${error.stack}`).not.toContain('verysecret');
  });

  test('is refused in withOptions and for one call, with nothing sent', async () => {
    const { stripe, sent } = testClient();
    expect(() => stripe.withOptions({ apiKey: key })).toThrow(message);
    const error = await rejection(stripe.request('GET /v1/balance', {}, { apiKey: key }));
    expect(String(error)).toMatch(message);
    expect(String(error)).not.toContain('verysecret');
    expect(sent).toEqual([]);
  });

  test('is refused when a function gives it, with nothing sent', async () => {
    const { stripe, sent } = testClient(undefined, { apiKey: async () => key });
    const error = await rejection(stripe.request('POST /v1/customers'));
    expect(error).toBeInstanceOf(StripeValidationError);
    expect(String(error)).toMatch(message);
    expect(sent).toEqual([]);
  });

  test('is refused in the environment, which is named', async () => {
    vi.stubEnv('STRIPE_SECRET_KEY', key);
    const { stripe, sent } = testClient(undefined, { apiKey: undefined });
    const error = await rejection(stripe.request('GET /v1/balance'));
    expect(String(error)).toMatch(message);
    expect(error).toMatchObject({ param: 'STRIPE_SECRET_KEY' });
    expect(sent).toEqual([]);
  });
});

test.each([
  [null, 'null is no API key.'],
  [7, 'a value of type number is no API key.'],
  [{}, 'a value of type object is no API key.'],
])('refuses %j as a key', async (key, message) => {
  expect(() => Reflect.apply(createClient, undefined, [{ apiKey: key }, {}])).toThrow(message);
  const { transport } = scripted(() => ({}));
  const stripe: ReturnType<typeof testClient>['stripe'] = Reflect.apply(createClient, undefined, [
    { apiKey: () => key, transport },
    {},
  ]);
  expect(String(await rejection(stripe.request('GET /v1/balance')))).toContain(message);
});

test.each(['sk_test_1', 'rk_live_1', 'sk_org_live_1', 'ek_test_1', 'a-proxy.token/of+another=form~{}'])(
  'sends the key %s as it is',
  async (apiKey) => {
    const { stripe, sent } = testClient(undefined, { apiKey });
    await stripe.request('GET /v1/balance');
    expect(sent[0]?.headers['Authorization']).toBe(`Bearer ${apiKey}`);
  },
);

test('asks the function for a key before each attempt, so that keys can rotate', async () => {
  let n = 0;
  const apiKey = () => `sk_test_${++n}`;
  const { stripe, sent } = testClient((_, at) => ({ status: at === 0 ? 500 : 200 }), { apiKey, maxRetries: 1 });
  await stripe.request('POST /v1/customers');
  expect(sent.map(({ headers }) => headers['Authorization'])).toEqual(['Bearer sk_test_1', 'Bearer sk_test_2']);
});

test('hands on what the function rejects with, at once and with nothing sent', async () => {
  const vaultIsSealed = new Error('vault is sealed');
  const { stripe, sent } = testClient(undefined, { apiKey: () => Promise.reject(vaultIsSealed), maxRetries: 5 });
  expect(await rejection(stripe.request('GET /v1/balance'))).toBe(vaultIsSealed);
  expect(sent).toEqual([]);
});

test('says that nothing can have arrived where the function gave no key in time', async () => {
  const { stripe, sent } = testClient(undefined, { apiKey: () => new Promise(() => {}), timeout: 5 });
  const error = await rejection(stripe.request('POST /v1/customers'));
  expect(error).toMatchObject({ code: 'timeout', attempts: 0, mayHaveTakenEffect: false });
  expect(String(error)).toContain('Nothing was sent');
  expect(sent).toEqual([]);
});

describe('STRIPE_SECRET_KEY', () => {
  test('is read when a request needs it, not when the client is made', async () => {
    vi.stubEnv('STRIPE_SECRET_KEY', undefined);
    const { sent, transport } = scripted(() => ({}));
    const stripe = createClient({ transport }, {});
    vi.stubEnv('STRIPE_SECRET_KEY', 'sk_test_from_environment');
    await stripe.request('GET /v1/balance');
    expect(sent[0]?.headers['Authorization']).toBe('Bearer sk_test_from_environment');
  });

  test('is missed on the first call, and nothing is sent', async () => {
    vi.stubEnv('STRIPE_SECRET_KEY', undefined);
    const { stripe, sent } = testClient(undefined, { apiKey: undefined });
    const error = await rejection(stripe.request('GET /v1/balance'));
    expect(error).toBeInstanceOf(StripeValidationError);
    expect(String(error)).toMatch(/no API key was given and STRIPE_SECRET_KEY is not set\. Use a secret key/);
    expect(error).toMatchObject({ attempts: 0 });
    expect(sent).toEqual([]);
  });

  test('is not used where a key was given', async () => {
    vi.stubEnv('STRIPE_SECRET_KEY', 'sk_test_from_environment');
    const { stripe, sent } = testClient(undefined, { apiKey: 'sk_test_given' });
    await stripe.request('GET /v1/balance');
    expect(sent[0]?.headers['Authorization']).toBe('Bearer sk_test_given');
  });
});
