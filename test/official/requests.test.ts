import { describe, expect, it } from 'vitest';
import type { Official, Ours } from './clients.ts';
import { expectSame, recordBoth } from './compare.ts';

type Call = readonly [
  title: string,
  official: (stripe: Official) => Promise<unknown>,
  ours: (stripe: Ours) => Promise<unknown>,
];

const address = { line1: 'Rue “de l’Église” 1', city: 'Zürich', postal_code: '8001', country: 'CH' };
const metadata = { order: '#1 & more', note: '😀 = 中文', 'key with spaces': 'a+b c' };
const since = new Date('2026-01-02T03:04:05.999Z');
const options = { stripeAccount: 'acct_1', idempotencyKey: 'order 7', apiVersion: '2024-06-20' };
const STRANGE_IDS = ['cus_1', 'a/../b?c#d', 'cus 1', '50%', 'ü😀', 'a&b=c', "it's"];

const CALLS: readonly Call[] = [
  ['customers.create with nothing', (s) => s.customers.create(), (s) => s.customers.create()],
  [
    'customers.create',
    (s) =>
      s.customers.create({ email: 'a+b@example.com', name: 'Zoë', address, metadata, preferred_locales: ['de', 'fr'] }),
    (s) =>
      s.customers.create({ email: 'a+b@example.com', name: 'Zoë', address, metadata, preferred_locales: ['de', 'fr'] }),
  ],
  [
    'customers.create with things left undefined',
    (s) => s.customers.create(Object({ email: undefined, name: 'Zoë', shipping: { name: 'Zoë', address: {} } })),
    (s) => s.customers.create({ email: undefined, name: 'Zoë', shipping: { name: 'Zoë', address: {} } }),
  ],
  [
    'customers.update that unsets things',
    (s) => s.customers.update('cus_1', { description: '', metadata: { gone: null, kept: '1' }, address: '' }),
    (s) => s.customers.update('cus_1', { description: '', metadata: { gone: null, kept: '1' }, address: '' }),
  ],
  [
    'customers.update with all options',
    (s) => s.customers.update('cus_1', { name: 'Zoë' }, options),
    (s) => s.customers.update('cus_1', { name: 'Zoë' }, options),
  ],
  [
    'customers.retrieve with expand',
    (s) => s.customers.retrieve('cus_1', { expand: ['default_source', 'subscriptions.data.items'] }),
    (s) => s.customers.retrieve('cus_1', { expand: ['default_source', 'subscriptions.data.items'] }),
  ],
  [
    'customers.retrieve with an empty expand',
    (s) => s.customers.retrieve('cus_1', { expand: [] }),
    (s) => s.customers.retrieve('cus_1', { expand: [] }),
  ],
  ['customers.del', (s) => s.customers.del('cus_1'), (s) => s.customers.del('cus_1')],
  ['customers.list', (s) => s.customers.list(), (s) => s.customers.list()],
  [
    'customers.list with a range and expand',
    (s) =>
      s.customers.list({
        limit: 3,
        created: { gte: 1_700_000_000, lt: 1_800_000_000 },
        expand: ['data.default_source'],
      }),
    (s) =>
      s.customers.list({
        limit: 3,
        created: { gte: 1_700_000_000, lt: 1_800_000_000 },
        expand: ['data.default_source'],
      }),
  ],
  [
    'customers.search',
    (s) => s.customers.search({ query: "email:'a@example.com' AND metadata['k']:\"v\"", limit: 10 }),
    (s) => s.customers.search({ query: "email:'a@example.com' AND metadata['k']:\"v\"", limit: 10 }),
  ],
  [
    'customers.listPaymentMethods',
    (s) => s.customers.listPaymentMethods('cus_1', { type: 'card' }),
    (s) => s.customers.listPaymentMethods('cus_1', { type: 'card' }),
  ],
  [
    'customers.retrievePaymentMethod',
    (s) => s.customers.retrievePaymentMethod('cus_1', 'pm/1'),
    (s) => s.customers.retrievePaymentMethod('cus_1', 'pm/1'),
  ],
  [
    'paymentIntents.create',
    (s) =>
      s.paymentIntents.create({
        amount: 1250,
        currency: 'usd',
        confirm: true,
        off_session: false,
        payment_method: 'pm_card_visa',
        automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
        payment_method_options: { card: { request_three_d_secure: 'any' } },
        metadata,
      }),
    (s) =>
      s.paymentIntents.create({
        amount: 1250,
        currency: 'usd',
        confirm: true,
        off_session: false,
        payment_method: 'pm_card_visa',
        automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
        payment_method_options: { card: { request_three_d_secure: 'any' } },
        metadata,
      }),
  ],
  ['paymentIntents.confirm', (s) => s.paymentIntents.confirm('pi_1'), (s) => s.paymentIntents.confirm('pi_1')],
  [
    'paymentIntents.capture',
    (s) => s.paymentIntents.capture('pi_1', { amount_to_capture: 0 }),
    (s) => s.paymentIntents.capture('pi_1', { amount_to_capture: 0 }),
  ],
  [
    'paymentIntents.cancel',
    (s) => s.paymentIntents.cancel('pi_1', { cancellation_reason: 'duplicate' }),
    (s) => s.paymentIntents.cancel('pi_1', { cancellation_reason: 'duplicate' }),
  ],
  [
    'refunds.create',
    (s) => s.refunds.create({ payment_intent: 'pi_1', amount: 100 }, { stripeAccount: 'acct_1' }),
    (s) => s.refunds.create({ payment_intent: 'pi_1', amount: 100 }, { stripeAccount: 'acct_1' }),
  ],
  ['balance.retrieve', (s) => s.balance.retrieve(), (s) => s.balance.retrieve()],
  [
    'balance.retrieve for another context',
    (s) => s.balance.retrieve({}, { stripeContext: 'acct_1/acct_2' }),
    (s) => s.balance.retrieve({}, { stripeContext: 'acct_1/acct_2' }),
  ],
  [
    'a Date in a range',
    (s) => s.charges.list(Object({ created: { gte: since } })),
    (s) => s.request('GET /v1/charges', { created: { gte: since } }),
  ],
  [
    'nested arrays of objects',
    (s) => s.subscriptions.create({ customer: 'cus_1', items: [{ price: 'p', quantity: 2 }, { price: 'q' }] }),
    (s) =>
      s.request('POST /v1/subscriptions', { customer: 'cus_1', items: [{ price: 'p', quantity: 2 }, { price: 'q' }] }),
  ],
  [
    'a raw v1 POST',
    (s) => s.rawRequest('POST', '/v1/beta_things', { a: { b: ['c'] } }),
    (s) => s.request('POST /v1/beta_things', { a: { b: ['c'] } }),
  ],
  ['a raw v1 DELETE', (s) => s.rawRequest('DELETE', '/v1/beta_things/x'), (s) => s.request('DELETE /v1/beta_things/x')],
  [
    'a raw v2 POST',
    (s) =>
      s.rawRequest('POST', '/v2/core/event_destinations', {
        name: 'Zoë 😀',
        enabled_events: ['a', 'b'],
        limit: 1,
        off: null,
        on: true,
      }),
    (s) =>
      s.request('POST /v2/core/event_destinations', {
        name: 'Zoë 😀',
        enabled_events: ['a', 'b'],
        limit: 1,
        off: null,
        on: true,
      }),
  ],
  ['a raw v2 DELETE', (s) => s.rawRequest('DELETE', '/v2/core/things/x'), (s) => s.request('DELETE /v2/core/things/x')],
  [
    'a raw v2 GET',
    (s) => s.rawRequest('GET', '/v2/core/events?object_id=obj_1&limit=2'),
    (s) => s.request('GET /v2/core/events', { object_id: 'obj_1', limit: 2 }),
  ],
  ...STRANGE_IDS.map(
    (id): Call => [`an id like ${id}`, (s) => s.customers.retrieve(id), (s) => s.customers.retrieve(id)],
  ),
];

describe('sends what the official client sends', () => {
  it.each(CALLS)('for %s', async (_, official, ours) => {
    expectSame(await recordBoth(official, ours));
  });

  it('also when retries are switched off: every POST carries a key, and no GET', async () => {
    const post = await recordBoth(
      (s) => s.customers.create(),
      (s) => s.customers.create(),
    );
    const get = await recordBoth(
      (s) => s.balance.retrieve(),
      (s) => s.balance.retrieve(),
    );

    for (const { headers } of [post.official, post.ours]) expect(headers['idempotency-key']).toBeDefined();
    for (const { headers } of [get.official, get.ours]) expect(headers['idempotency-key']).toBeUndefined();
  });
});
