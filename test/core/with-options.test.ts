import { describe, expect, test } from 'vitest';
import { createClient, isStripeValidationError } from '../../src/core/index.ts';
import { ok } from '../support/answers.ts';
import { clientOf, rejection } from '../support/client.ts';
import { serve } from '../support/server.ts';
import { testClient, thrown } from './scripted-transport.ts';

describe('withOptions', () => {
  test('lays options over those of the client, and those of a call over both', async () => {
    const { stripe, sent } = testClient(undefined, { apiKey: 'sk_test_a', stripeAccount: 'acct_a', apiVersion: 'v.a' });
    const b = stripe.withOptions({ stripeAccount: 'acct_b', apiKey: 'sk_test_b' });
    const c = b.withOptions({ stripeContext: 'ctx_c', apiVersion: undefined });
    await c.request('GET /v1/balance', {}, { stripeAccount: 'acct_d' });
    await c.request('GET /v1/balance');
    await stripe.request('GET /v1/balance');

    expect(
      sent.map(({ headers }) => [headers['Authorization'], headers['Stripe-Account'], headers['Stripe-Context']]),
    ).toEqual([
      ['Bearer sk_test_b', 'acct_d', 'ctx_c'],
      ['Bearer sk_test_b', 'acct_b', 'ctx_c'],
      ['Bearer sk_test_a', 'acct_a', undefined],
    ]);
    expect(sent.every(({ headers }) => headers['Stripe-Version'] === 'v.a')).toBe(true);
  });

  test('takes what options inherit, of a class or of another object, as their own', async () => {
    class ForAccount {
      get stripeAccount() {
        return 'acct_of_the_class';
      }
      get idempotencyKey() {
        return 'key_of_the_class';
      }
    }
    const { stripe, sent } = testClient();
    const bound = stripe.withOptions(Object.create({ stripeAccount: 'acct_inherited' }));
    await bound.request('POST /v1/customers');
    await stripe.request('POST /v1/customers', {}, new ForAccount());
    // A key is no option of a client, where each call would carry the same one.
    await stripe.withOptions(new ForAccount()).request('POST /v1/customers');
    const [first, second, third] = sent.map(({ headers }) => headers);
    expect(first?.['Stripe-Account']).toBe('acct_inherited');
    expect(second).toMatchObject({ 'Stripe-Account': 'acct_of_the_class', 'Idempotency-Key': 'key_of_the_class' });
    expect(third?.['Stripe-Account']).toBe('acct_of_the_class');
    expect(third?.['Idempotency-Key']).not.toBe('key_of_the_class');
  });

  test('takes retries and headers as defaults', async () => {
    const { stripe, sent } = testClient((_, n) => ({ status: n === 0 ? 500 : 200 }));
    const patient = stripe.withOptions({ maxRetries: 1, headers: { 'X-Trace': '1' } });
    await patient.request('GET /v1/balance');
    expect(sent.map(({ headers }) => headers['X-Trace'])).toEqual(['1', '1']);
  });

  test.each([
    [{ idempotencyKey: 'k' }, 'idempotencyKey: unknown option.'],
    [{ signal: new AbortController().signal }, 'signal: unknown option.'],
    [{ extraParams: {} }, 'extraParams: unknown option.'],
    [{ transport: () => {} }, 'transport: unknown option.'],
    [{ stripeAcount: 'acct_1' }, 'stripeAcount: unknown option; did you mean `stripeAccount`?'],
    [{ hooks: {} }, 'hooks: unknown option.'],
    [undefined, ': required: an object.'],
    ['acct_1', ': expected an object, got a string.'],
  ])('refuses %j, which belongs to one call or to the config', (options, line) => {
    const { stripe } = testClient();
    const error = thrown(() => Reflect.apply(stripe.withOptions, stripe, [options]));
    if (!isStripeValidationError(error)) throw error;
    expect(error.issues.map(({ path, message }) => `${path}: ${message}`)).toEqual([line]);
  });
});

test.each(['', undefined, null, ' ', 'acct_1\n'])(
  'refuses %j as stripeAccount wherever it is given, with nothing sent',
  async (stripeAccount) => {
    const { stripe, sent } = testClient();
    const message = /`stripeAccount`: expected 1 to 255 visible ASCII characters.*leave the key out/;
    expect(() => Reflect.apply(stripe.withOptions, stripe, [{ stripeAccount }])).toThrow(message);
    const call: Promise<unknown> = Reflect.apply(stripe.request, stripe, ['GET /v1/balance', {}, { stripeAccount }]);
    expect(String(await rejection(call))).toMatch(message);
    expect(sent).toEqual([]);
  },
);

test.each(['', undefined, null, 'pk_test_1'])(
  'refuses %j as another key wherever it is given, rather than use the client’s own',
  async (apiKey) => {
    const { stripe, sent } = testClient();
    expect(() => Reflect.apply(stripe.withOptions, stripe, [{ apiKey }])).toThrow(/`apiKey`: .*Use a secret key/);
    const call: Promise<unknown> = Reflect.apply(stripe.request, stripe, ['POST /v1/refunds', {}, { apiKey }]);
    expect(String(await rejection(call))).toMatch(/`apiKey`: .*Use a secret key/);
    expect(sent).toEqual([]);
  },
);

describe('options of a call', () => {
  test.each([
    [{ idempotency_key: 'k' }, 'idempotency_key', 'idempotencyKey'],
    [{ idempotencykey: 'k' }, 'idempotencykey', 'idempotencyKey'],
    [{ stripe_account: 'acct_1' }, 'stripe_account', 'stripeAccount'],
    [{ timeOut: 1 }, 'timeOut', 'timeout'],
  ])('%j is refused with the name that was meant', async (options, path, suggestion) => {
    const { stripe, sent } = testClient();
    const call: Promise<unknown> = Reflect.apply(stripe.request, stripe, ['POST /v1/refunds', {}, options]);
    expect(await rejection(call)).toMatchObject({
      issues: [{ path, message: `unknown option; did you mean \`${suggestion}\`?`, suggestion }],
    });
    expect(sent).toEqual([]);
  });

  test('are refused where they are none', async () => {
    const { stripe, sent } = testClient();
    for (const options of [null, 'sk_test_1', 7, []]) {
      const call: Promise<unknown> = Reflect.apply(stripe.request, stripe, ['POST /v1/refunds', {}, options]);
      expect(String(await rejection(call))).toContain('expected an object');
    }
    expect(sent).toEqual([]);
  });

  test('are told of all at once', async () => {
    const { stripe } = testClient();
    const options = {
      apiKey: 'pk_1',
      timeout: 0,
      signal: {},
      extraParams: [],
      idempotencyKey: '',
      headers: { host: 'x' },
    };
    const call: Promise<unknown> = Reflect.apply(stripe.request, stripe, ['POST /v1/refunds', {}, options]);
    const error = await rejection(call);
    if (!isStripeValidationError(error)) throw error;
    expect(error.issues.map(({ path }) => path).toSorted()).toEqual([
      'apiKey',
      'extraParams',
      'headers.host',
      'idempotencyKey',
      'signal',
      'timeout',
    ]);
  });
});

describe('clients of one pool', () => {
  test('share its connections', async () => {
    await using server = await serve(ok);
    await using stripe = clientOf(server);
    await stripe.request('GET /v1/balance');
    await stripe.withOptions({ stripeAccount: 'acct_1' }).request('GET /v1/balance');
    expect(server.arrivals).toHaveLength(2);
    expect(server.connections()).toBe(1);
  });

  test.each(['the first', 'the second'])('are all closed when %s is', async (which) => {
    await using server = await serve(ok);
    const first = clientOf(server);
    const second = first.withOptions({ stripeAccount: 'acct_1' });
    await first.request('GET /v1/balance');
    await (which === 'the first' ? first : second).close();
    for (const stripe of [first, second]) {
      expect(String(await rejection(stripe.request('GET /v1/balance')))).toContain(
        'the client is closed. Make a new one',
      );
    }
    expect(server.arrivals).toHaveLength(1);
  });

  test('can be closed twice, and before anything was sent', async () => {
    await using server = await serve(ok);
    const stripe = clientOf(server);
    await stripe.request('GET /v1/balance');
    await Promise.all([stripe.close(), stripe.close(), stripe[Symbol.asyncDispose]()]);
    await stripe.close();
    await createClient({}, {}).close();
  });

  test('finish what is under way when they are closed', async () => {
    await using server = await serve(ok);
    const stripe = clientOf(server);
    const underWay = stripe.request('GET /v1/balance');
    await server.arrived(1);
    await stripe.close();
    expect((await underWay).lastResponse.statusCode).toBe(200);
  });

  test('refuse calls after closing also over a transport of your own, which stays yours', async () => {
    const { stripe, sent } = testClient();
    await stripe.close();
    expect(String(await rejection(stripe.request('GET /v1/balance')))).toContain('the client is closed');
    expect(sent).toEqual([]);
  });
});
