import { describe, expect, test } from 'vitest';
import { isStripeValidationError } from '../../src/core/index.ts';
import { rejection } from '../support/client.ts';
import { paymentsClient } from './payments.ts';
import { testClient } from './scripted-transport.ts';

/** What is said of params, one line a problem; nothing may have been sent. */
async function problemsOf(params: unknown, options?: unknown, method: 'create' | 'list' = 'create'): Promise<string[]> {
  const { stripe, sent } = paymentsClient();
  const call: Promise<unknown> = Reflect.apply(stripe.payments[method], undefined, [params, options]);
  const error = await rejection(call);
  expect(sent).toEqual([]);
  if (!isStripeValidationError(error)) throw error;
  expect(error.attempts).toBe(0);
  return error.issues.map(({ path, message }) => `${path}: ${message}`);
}

const valid = { amount: 100, currency: 'usd' };

describe('parameters', () => {
  test.each([
    [{ ...valid, amunt: 1 }, 'amunt: unknown parameter; did you mean `amount`?'],
    [{ ...valid, captureMethod: 'manual' }, 'captureMethod: unknown parameter; did you mean `capture_method`?'],
    [{ ...valid, colour: 'blue' }, 'colour: unknown parameter.'],
    [
      { ...valid, line_items: [{ price: 'p' }, { prise: 'q', price: 'q' }] },
      'line_items[1].prise: unknown parameter; did you mean `price`?',
    ],
    [{ ...valid, line_items: [{}] }, 'line_items[0].price: required: a string.'],
    [{ ...valid, line_items: {} }, 'line_items: expected an array, got an object.'],
    [{ currency: 'usd' }, 'amount: required: a number.'],
    [{ ...valid, currency: undefined }, 'currency: required: a string.'],
    [{ ...valid, currency: null }, 'currency: expected a string, got null.'],
    [{ ...valid, customer: null }, 'customer: expected a string, got null.'],
    [{ ...valid, customer: { id: 'cus_1' } }, 'customer: expected a string, got an object.'],
    [{ ...valid, amount: 0 }, 'amount: expected at least 1, got 0.'],
    [
      { ...valid, amount: '100' },
      'amount: expected a number, got "100". Stripe takes the smallest currency unit: 100 for 1.00 USD.',
    ],
    [{ ...valid, amount: 10n }, 'amount: expected a number, got a bigint.'],
    [{ ...valid, capture_method: 'later' }, 'capture_method: expected "automatic", "manual", got "later".'],
    [
      { ...valid, description: 'x'.repeat(501) },
      expect.stringMatching(/^description: expected at most 500 characters, got "x{40}…"/),
    ],
    [{ ...valid, description: '', receipt_email: 'x' }, 'receipt_email: expected a string of the form email, got "x".'],
    [{ ...valid, destination: { crad: 'x' } }, 'destination.crad: unknown parameter; did you mean `card`?'],
    [
      { ...valid, destination: { bank: 7 } },
      'destination.bank: this parameter has a wrong value, or excludes another one here.',
    ],
    [{ ...valid, metadata: { a: { b: 1 } } }, 'metadata.a: expected a string or a number, got an object.'],
    [{ ...valid, metadata: 'plan' }, 'metadata: expected an object or "", got "plan".'],
  ])('%o are refused in words that help', async (params, line) => {
    expect(await problemsOf(params)).toEqual([line]);
  });

  test.each([
    [12.5, 1250, '12.50'],
    [0.1, 10, '0.10'],
    [19.99, 1999, '19.99'],
  ])('as an amount of %d are explained in the smallest unit', async (amount, cents, dollars) => {
    expect(await problemsOf({ ...valid, amount })).toEqual([
      `amount: ${amount} is not an integer. Stripe takes the smallest currency unit: ${cents} for ${dollars} USD.`,
    ]);
    const line_items = [{ price: 'p', unit_amount: amount }];
    expect((await problemsOf({ ...valid, line_items }))[0]).toMatch(
      /^line_items\[0\].unit_amount: .* smallest currency/,
    );
    expect((await problemsOf({ ...valid, application_fee_amount: amount }))[0]).toMatch(/smallest currency unit/);
    expect(await problemsOf({ ...valid, line_items: [{ price: 'p', quantity: 1.5 }] })).toEqual([
      'line_items[0].quantity: expected an integer, got 1.5.',
    ]);
  });

  test('are told of all at once', async () => {
    const lines = await problemsOf({ amount: '1', curency: 'usd', line_items: [{ quantity: 'x' }], metadata: 7 });
    expect(lines.map((line) => line.split(':')[0]).toSorted()).toEqual([
      'amount',
      'curency',
      'currency',
      'line_items[0].price',
      'line_items[0].quantity',
      'metadata',
    ]);
  });

  test('may be left out where none is required, and must be a plain object', async () => {
    const { stripe } = paymentsClient(() => ({ body: { data: [], has_more: false } }));
    await stripe.payments.list();
    for (const params of ['cus_1', 7, [], new Map(), new Date()]) {
      expect((await problemsOf(params))[0]).toMatch(
        /^params: expected a plain object\. Call it as payments\.create\(params, options\)/,
      );
    }
  });

  test('of a union are measured by the alternative that they came nearest to', async () => {
    expect(await problemsOf({ created: { gtee: 1 } }, undefined, 'list')).toEqual([
      'created.gtee: unknown parameter; did you mean `gte`?',
    ]);
    expect(await problemsOf({ created: { gte: 'x' } }, undefined, 'list')).toEqual([
      'created.gte: expected a number, got "x".',
    ]);
    expect(await problemsOf({ created: 'today' }, undefined, 'list')).toEqual([
      'created: expected a number or a Date or an object, got "today".',
    ]);
    expect(await problemsOf({ created: 1.5 }, undefined, 'list')).toEqual(['created: expected an integer, got 1.5.']);
  });
});

describe('options among the parameters', () => {
  test.each([
    ['idempotencyKey', 'k'],
    ['apiKey', 'sk_test_1'],
    ['stripeAccount', 'acct_1'],
    ['stripeContext', 'acct_1'],
    ['apiVersion', '2020-01-01'],
    ['maxRetries', 1],
    ['timeout', 1],
    ['deadline', 1],
    ['headers', {}],
    ['signal', new AbortController().signal],
    ['extraParams', {}],
  ])('%s is refused with the place where it belongs', async (name, value) => {
    const line = `${name}: this is an option, not a parameter. Pass it in the argument after the parameters.`;
    expect(await problemsOf({ ...valid, [name]: value })).toEqual([line]);
    const { stripe, sent } = testClient();
    expect(String(await rejection(stripe.request('POST /v1/refunds', { [name]: value })))).toContain(
      'this is an option',
    );
    expect(sent).toEqual([]);
  });
});

describe('a filter that is undefined', () => {
  test('never lists the objects of everybody', async () => {
    expect(await problemsOf({ customer: undefined }, undefined, 'list')).toEqual([
      'customer: undefined. Leaving this filter out would return the objects of everybody; if that is meant, omit the key.',
    ]);
    const { stripe, sent } = testClient();
    for (const name of [
      'customer',
      'subscription',
      'payment_intent',
      'charge',
      'invoice',
      'email',
      'query',
      'account',
    ]) {
      const error = await rejection(stripe.request('GET /v1/things', { [name]: undefined }));
      expect(String(error)).toContain(`\`${name}\`: undefined. Leaving this filter out`);
    }
    expect(sent).toEqual([]);
  });

  test('is refused as an extra parameter too, and cannot take a filter away', async () => {
    const { stripe, sent } = testClient();
    const extraParams = { customer: undefined };
    for (const params of [{}, { customer: 'cus_1' }]) {
      const error = await rejection(stripe.request('GET /v1/charges', params, { extraParams }));
      expect(String(error)).toContain('`customer`: undefined. Leaving this filter out');
    }
    expect(sent).toEqual([]);
  });

  test('is left out where it filters nothing, or nothing is listed', async () => {
    const { stripe, sent } = testClient();
    await stripe.request('GET /v1/charges', { limit: undefined, starting_after: undefined, expand: undefined });
    await stripe.request('POST /v1/charges', { customer: undefined, amount: 1 });
    expect(sent.map(({ url, body }) => [url, body])).toEqual([
      ['https://api.stripe.com/v1/charges', null],
      ['https://api.stripe.com/v1/charges', 'amount=1'],
    ]);
  });
});

describe('extra parameters', () => {
  test('are sent unchecked and win over those that were checked', async () => {
    const { stripe, sent } = paymentsClient();
    await stripe.payments.create(valid, { extraParams: { currency: 'eur', brand_new: { a: [1] }, timeout: 5 } });
    expect(sent[0]?.body).toBe('amount=100&currency=eur&brand_new[a][0]=1&timeout=5');
  });

  test('take nothing away from those that were checked', async () => {
    const { stripe, sent } = paymentsClient();
    await stripe.payments.create(valid, { extraParams: { amount: undefined, currency: undefined } });
    expect(sent[0]?.body).toBe('amount=100&currency=usd');
  });

  test('may hold a required parameter', async () => {
    const { stripe, sent } = paymentsClient();
    const { amount, ...rest } = valid;
    // Without the amount it is no longer what the type asks for.
    await stripe.payments.create(rest as typeof valid, { extraParams: { amount } });
    expect(sent[0]?.body).toBe('currency=usd&amount=100');
  });

  test('reach no path', async () => {
    const { stripe, sent } = testClient();
    await stripe.request('GET /v1/charges/{charge}', { charge: 'ch_1' }, { extraParams: { charge: 'ch_2' } });
    expect(sent[0]?.url).toBe('https://api.stripe.com/v1/charges/ch_1?charge=ch_2');
  });
});

describe('another API version', () => {
  const other = { apiVersion: '2030-01-01.future' };

  test('may have parameters that this release does not know', async () => {
    const { stripe, sent } = paymentsClient();
    const params = { ...valid, brand_new: 1, line_items: [{ price: 'p', newer: 2 }] };
    const call: Promise<unknown> = Reflect.apply(stripe.payments.create, undefined, [params, other]);
    await call;
    expect(sent[0]?.body).toBe('amount=100&currency=usd&brand_new=1&line_items[0][price]=p&line_items[0][newer]=2');
    expect(sent[0]?.headers['Stripe-Version']).toBe('2030-01-01.future');
  });

  test('may have them in one of several alternatives', async () => {
    const { stripe, sent } = paymentsClient(() => ({ body: { data: [] } }));
    const call: Promise<unknown> = Reflect.apply(stripe.payments.list, undefined, [{ created: { after: 1 } }, other]);
    await call;
    expect(sent[0]?.url).toBe('https://api.stripe.com/v1/payments?created[after]=1');
    const params = { ...valid, destination: { wallet: 'x' } };
    const create: Promise<unknown> = Reflect.apply(stripe.payments.create, undefined, [params, other]);
    await create;
    expect(sent[1]?.body).toBe('amount=100&currency=usd&destination[wallet]=x');
  });

  test('may do without what this release requires', async () => {
    const { stripe, sent } = paymentsClient();
    const line_items = [{ quantity: 1 }];
    for (const params of [{ line_items }, { amount: undefined, currency: 'usd', line_items: [] }]) {
      expect(await problemsOf(params)).not.toEqual([]);
      const call: Promise<unknown> = Reflect.apply(stripe.payments.create, undefined, [params, other]);
      await call;
    }
    expect(sent.map(({ body }) => body)).toEqual(['line_items[0][quantity]=1', 'currency=usd&line_items=']);
    expect(await problemsOf({ line_items: [{ quantity: 'x' }] }, other)).toEqual([
      'line_items[0].quantity: expected a number, got "x".',
    ]);
  });

  test('still takes the types that this release knows, and no options as parameters', async () => {
    expect(await problemsOf({ amount: 'x', currency: 'usd', brand_new: 1 }, other)).toEqual([
      'amount: expected an integer, got "x". Stripe takes the smallest currency unit: 1050 for 10.50 USD.',
    ]);
    expect((await problemsOf({ ...valid, stripeAccount: 'acct_1' }, other))[0]).toContain('this is an option');
  });
});

describe('what is said of a value', () => {
  test('never repeats keys, card numbers or what stands where secrets do', async () => {
    const lines = [
      ...(await problemsOf({ ...valid, amount: 'sk_live_abc' })),
      ...(await problemsOf({ ...valid, capture_method: '4242 4242 4242 4242' })),
      ...(await problemsOf({ ...valid, customer: 4242424242424242 })),
      ...(await problemsOf({ ...valid, payment_method_data: { card: '4242-4242-4242-4242' } })),
      ...(await problemsOf({ ...valid, payment_method_data: { card: { number: 4111 } } })),
      ...(await problemsOf({ ...valid, pi_1_secret_xyz: 1 })),
    ];
    expect(lines).toEqual([
      'amount: expected an integer, got "[redacted]". Stripe takes the smallest currency unit: 1050 for 10.50 USD.',
      'capture_method: expected "automatic", "manual", got a string.',
      'customer: expected a string, got a number.',
      'payment_method_data.card: expected an object, got a string.',
      'payment_method_data.card.number: expected a string, got a number.',
      'pi_1_secret_[redacted]: unknown parameter.',
    ]);
  });
});
