import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createClient, get, resource } from '../../src/core/index.ts';
import { rejection } from '../support/client.ts';
import { payments, paymentsClient } from './payments.ts';
import { scripted } from './scripted-transport.ts';

const valid = { amount: 1, currency: 'usd' };

describe('a client', () => {
  test('has the resources that were named, and no others', () => {
    const { stripe } = paymentsClient();
    expect(Object.keys(stripe)).toEqual(['request', 'withOptions', 'close', 'payments']);
    expect(Object.keys(stripe.payments)).toEqual(['create', 'list']);
    expect(stripe.payments).toBe(stripe.payments);
    expect(Object.keys(stripe.withOptions({}))).toEqual(Object.keys(stripe));
  });

  test('has methods that work when they are taken off it', async () => {
    const { stripe, sent } = paymentsClient();
    const { request, payments: table } = stripe;
    const { create } = table;
    await create(valid);
    await request('GET /v1/balance');
    expect(sent.map(({ url }) => url)).toEqual([
      'https://api.stripe.com/v1/payments',
      'https://api.stripe.com/v1/balance',
    ]);
  });

  test('is no promise, so that it can be awaited by mistake', async () => {
    const { stripe } = paymentsClient();
    expect(await stripe).toBe(stripe);
  });

  test('builds a resource only when it is asked for', () => {
    let asked = 0;
    const lazy = {
      name: 'lazy',
      permission: 'Payments',
      get actions() {
        asked++;
        return payments.actions;
      },
    };
    const stripe = createClient({ apiKey: 'sk_test_1' }, { lazy });
    inspect(stripe);
    stripe.withOptions({});
    expect(asked).toBe(0);
    expect(typeof stripe.lazy.create).toBe('function');
    expect(asked).toBe(1);
  });

  test('is closed at the end of its scope', async () => {
    const { transport } = scripted(() => ({}));
    let request: Awaited<ReturnType<typeof paymentsClient>>['stripe']['request'];
    {
      await using stripe = createClient({ apiKey: 'sk_test_1', transport }, { payments });
      request = stripe.request;
      await request('GET /v1/balance');
    }
    expect(String(await rejection(request('GET /v1/balance')))).toContain('the client is closed');
  });

  test('says how a method is called where it is given too much', async () => {
    const { stripe, sent } = paymentsClient();
    const call: Promise<unknown> = Reflect.apply(stripe.payments.create, undefined, [valid, {}, () => {}]);
    expect(String(await rejection(call))).toContain('too many arguments. Call it as payments.create(params, options).');
    expect(sent).toEqual([]);
  });

  test('takes ids first, then params, then options', async () => {
    const { sent, transport } = scripted(() => ({}));
    const { params, result } = payments.actions.list;
    const sources = resource(
      { name: 'sources', permission: 'Sources' },
      { retrieve: get('/v1/customers/{customer}/sources/{id}', params, result) },
    );
    const stripe = createClient({ apiKey: 'sk_test_1', transport, validation: { responses: 'off' } }, { sources });
    await stripe.sources.retrieve('cus_1', 'src_1', { limit: 1 }, { stripeAccount: 'acct_1' });
    await stripe.sources.retrieve('cus_1', 'src_1');
    expect(sent.map(({ url, headers }) => [url, headers['Stripe-Account']])).toEqual([
      ['https://api.stripe.com/v1/customers/cus_1/sources/src_1?limit=1', 'acct_1'],
      ['https://api.stripe.com/v1/customers/cus_1/sources/src_1', undefined],
    ]);
    for (const ids of [[], ['cus_1'], ['cus_1', undefined], ['', 'src_1'], [{ limit: 1 }]]) {
      const call: Promise<unknown> = Reflect.apply(stripe.sources.retrieve, undefined, ids);
      expect(await rejection(call)).toMatchObject({ name: 'StripeValidationError' });
    }
    expect(sent).toHaveLength(2);
  });
});
