import { beforeEach, describe, expect, it } from 'vitest';
import { createCatalog } from '../../src/catalog/index.ts';
import { dataOf, errorOf, openShop } from './shop.ts';

let shop: Awaited<ReturnType<typeof openShop>>;
beforeEach(async () => {
  shop = await openShop();
});

/** Calls as an agent that is bound to Ada. */
const asAda = (id: string, input: unknown, options = {}) =>
  createCatalog({ bind: { customer: shop.ada.customer } }).call(shop.stripe, id, input, options);

/** The requests that changed something, since the shop was opened. */
const writes = () => shop.emulator.requests.slice(6).filter(({ method }) => method !== 'GET');

describe('an agent bound to a customer', () => {
  it('is not asked who the customer is', () => {
    const catalog = createCatalog({ bind: { customer: shop.ada.customer } });
    for (const action of catalog.actions) {
      expect(Object.keys(action.inputJsonSchema().properties ?? {}), action.id).not.toContain('customer');
      expect(Object.keys(action.inputJsonSchema().properties ?? {}), action.id).not.toContain('customer_account');
      for (const example of action.examples) expect(Object.keys(example)).not.toContain('customer');
    }
  });

  it('sees its customer, their payments and their cards', async () => {
    expect(dataOf(await asAda('customers.retrieve', {}))).toMatchObject({ email: 'ada@example.com' });
    for (const [id, input] of [
      ['paymentIntents.list', {}],
      ['paymentIntents.search', { query: 'amount>1' }],
    ] as const)
      expect(dataOf(await asAda(id, input))['data']).toMatchObject([{ id: shop.ada.payment }]);
    expect(dataOf(await asAda('customers.listPaymentMethods', {}))['data']).toHaveLength(1);
  });

  it("makes payments that are the customer's, and refunds theirs", async () => {
    const payment = dataOf(await asAda('paymentIntents.create', { amount: 700, currency: 'usd' }));
    expect(payment).toMatchObject({ customer: shop.ada.customer });
    expect(dataOf(await asAda('paymentIntents.cancel', { payment_intent: payment['id'] }))).toMatchObject({
      status: 'canceled',
    });
    const refund = dataOf(await asAda('refunds.create', { payment_intent: shop.ada.payment, amount: 100 }));
    expect(dataOf(await asAda('refunds.retrieve', { refund: refund['id'] }))).toMatchObject({ amount: 100 });
    expect(dataOf(await asAda('refunds.list', { payment_intent: shop.ada.payment }))['data']).toHaveLength(1);
  });

  it("looks objects up without what is the call's alone: its key, and its extra parameters", async () => {
    const { ada, emulator } = shop;
    const options = { idempotencyKey: 'order-1', extraParams: { metadata: { order: '6735' } } };
    const input = { payment_intent: ada.payment, amount: 100 };
    expect(dataOf(await asAda('refunds.create', input, options))).toMatchObject({ metadata: { order: '6735' } });
    const reads = emulator.requests.slice(6).filter(({ method }) => method === 'GET');
    expect(reads).toHaveLength(1);
    expect(reads[0]?.headers).not.toHaveProperty('idempotency-key');
  });

  it('may name its customer, and nobody else', async () => {
    const { ada, eve } = shop;
    expect(dataOf(await asAda('paymentIntents.list', { customer: ada.customer }))['data']).toHaveLength(1);
    for (const customer of [eve.customer, ` ${eve.customer}`, '', null, [eve.customer], { id: eve.customer }])
      expect(errorOf(await asAda('paymentIntents.list', { customer })).code).toBe('out_of_bounds');
  });

  it("keeps turning pages of what is the customer's", async () => {
    await asAda('paymentIntents.create', { amount: 700, currency: 'usd' });
    const first = await asAda('paymentIntents.list', { limit: 1 });
    const cursor = first.ok ? first.nextCursor : null;
    expect(dataOf(await asAda('paymentIntents.list', { limit: 1, cursor }))['data']).toMatchObject([
      { id: shop.ada.payment },
    ]);
  });
});

describe("an agent bound to a customer does not get at another's", () => {
  it('objects, by their ids', async () => {
    const { payment, card } = shop.eve;
    const tries: [string, object][] = [
      ['paymentIntents.retrieve', { payment_intent: payment }],
      ['paymentIntents.update', { payment_intent: payment, description: 'mine' }],
      ['paymentIntents.cancel', { payment_intent: payment }],
      ['refunds.create', { payment_intent: payment }],
      ['refunds.create', { payment_intent: ` ${payment} ` }],
      ['refunds.list', { payment_intent: payment }],
      ['paymentIntents.create', { amount: 1, currency: 'usd', payment_method: card }],
      ['paymentIntents.list', { payment_intent: payment }],
    ];
    for (const [id, input] of tries) expect(errorOf(await asAda(id, input)), id).toMatchObject({ retryable: false });
    expect(writes()).toEqual([]);
  });

  it("objects that don't exist look the same as another's", async () => {
    const unknown = errorOf(await asAda('paymentIntents.retrieve', { payment_intent: 'pi_3SnOTtHeReAtAlL000000001' }));
    expect(unknown).toEqual(errorOf(await asAda('paymentIntents.retrieve', { payment_intent: shop.eve.payment })));
  });

  it('ids in a place where an own one is expected along with them', async () => {
    const { ada, eve } = shop;
    const tries: [string, object][] = [
      ['refunds.create', { payment_intent: ada.payment, charge: 'ch_3SnOTtHeReAtAlL000000001' }],
      ['paymentIntents.update', { payment_intent: ada.payment, payment_method: eve.card }],
      ['customers.update', { invoice_settings: { default_payment_method: eve.card } }],
      [
        'subscriptions.create',
        { items: [{ price: 'price_1SnOTtHeReAtAlL0000001' }], default_payment_method: eve.card },
      ],
      ['checkout.sessions.create', { mode: 'payment', client_reference_id: eve.customer }],
      ['invoices.createPreview', { subscription_details: { items: [{ id: 'si_SnOTtHeReAtAlL' }] } }],
      ['invoices.create', { from_invoice: { action: 'revision', invoice: 'in_1SnOTtHeReAtAlL000001' } }],
      ['subscriptionSchedules.create', { from_subscription: 'sub_1SnOTtHeReAtAlL000001' }],
      ['ephemeralKeys.create', { issuing_card: 'ic_1SnOTtHeReAtAlL000001' }],
    ];
    for (const [id, input] of tries)
      expect(errorOf(await asAda(id, input)), id).toMatchObject({ type: 'StripePolicyError' });
    expect(writes()).toEqual([]);
  });

  it('a refund without a payment, which would pay out a balance', async () => {
    const { eve } = shop;
    for (const more of [{}, { customer: eve.customer }, { customer_account: 'acct_1' }])
      expect(
        errorOf(await asAda('refunds.create', { origin: 'customer_balance', amount: 5, currency: 'usd', ...more })),
      ).toMatchObject({
        retryable: false,
      });
    expect(writes()).toEqual([]);
  });

  it.each([
    'amount>1 OR amount<1',
    'amount>1 or amount<1',
    `status:"succeeded`,
    `status:'succeeded`,
    `status:"a\\" OR amount>1 OR status:"b"`,
    `status:'x OR amount>1'`,
    `-customer:"cus_1"`,
    `CUSTOMER:"cus_1"`,
  ])('objects found by %s', async (query) => {
    expect(errorOf(await asAda('paymentIntents.search', { query })).code).toBe('out_of_bounds');
  });

  it("actions that can't be held to a customer", async () => {
    const out = [
      'customers.list',
      'customers.search',
      'customers.create',
      'events.list',
      'balanceTransactions.list',
      'accounts.update',
      'payouts.create',
      'paymentMethods.create',
      'subscriptions.search',
      'raw.read',
    ];
    for (const id of out) expect(errorOf(await asAda(id, {})).code, id).toBe('action_not_allowed');
    const named = createCatalog({
      only: ['raw.read', 'raw.write', 'customers.retrieve'],
      bind: { customer: shop.ada.customer },
    });
    expect(named.actions.map(({ id }) => id)).toEqual(['customers.retrieve']);
  });

  it('anything by way of odd keys', async () => {
    const { eve } = shop;
    const tries = [
      `{"__proto__":{"customer":"${eve.customer}"}}`,
      `{"constructor":{"customer":"${eve.customer}"}}`,
      `{"customer ":"${eve.customer}"}`,
    ];
    for (const text of tries)
      expect(errorOf(await asAda('paymentIntents.list', JSON.parse(text)))).toMatchObject({
        type: 'StripeValidationError',
      });
    const inherited = Object.create({ customer: eve.customer });
    expect(errorOf(await asAda('paymentIntents.list', inherited))).toMatchObject({ type: 'StripeValidationError' });
  });

  it('an input that changes after it was checked', async () => {
    const { ada, eve, stripe } = shop;
    const catalog = createCatalog({
      bind: { customer: ada.customer },
      beforeAction: (_, given) => {
        Object.assign(given, { payment_intent: eve.payment });
        return 'allow';
      },
    });
    const input = { payment_intent: ada.payment, amount: 100 };
    const running = catalog.call(stripe, 'refunds.create', input);
    input.payment_intent = eve.payment;
    expect(dataOf(await running)).toMatchObject({ payment_intent: ada.payment });
  });
});
