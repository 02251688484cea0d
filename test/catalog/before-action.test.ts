import { describe, expect, it } from 'vitest';
import { type CatalogPolicy, createCatalog } from '../../src/catalog/index.ts';
import { call, dataOf, errorOf, openShop } from './shop.ts';

const asking = createCatalog({ beforeAction: ({ effect }) => (effect === 'read' ? 'allow' : 'needsApproval') });

describe('what is asked before an action', () => {
  it('sees the action and the whole input, and can deny it with a reason', async () => {
    const { stripe, ada, emulator } = await openShop();
    const seen: unknown[] = [];
    const catalog = createCatalog({
      bind: { customer: ada.customer },
      beforeAction: ({ id }, input) => {
        seen.push([id, input]);
        return { verdict: 'deny', reason: 'Not on Sundays.' };
      },
    });
    const before = emulator.requests.length;
    const error = errorOf(await catalog.call(stripe, 'paymentIntents.create', { amount: 5, currency: 'usd' }));
    expect(error).toMatchObject({
      type: 'StripePolicyError',
      code: 'denied',
      message: 'Not on Sundays.',
      retryable: false,
    });
    expect(seen).toEqual([['paymentIntents.create', { amount: 5, currency: 'usd', customer: ada.customer }]]);
    expect(emulator.requests.length).toBe(before);
  });

  it.each([undefined, null, true, 'yes', 'ALLOW', {}, { verdict: 'allow' }])(
    'lets nothing through by answering %j',
    async (answer) => {
      const { stripe, emulator } = await openShop();
      const before = emulator.requests.length;
      const beforeAction = (() => answer) as unknown as NonNullable<CatalogPolicy['beforeAction']>;
      expect(errorOf(await createCatalog({ beforeAction }).call(stripe, 'customers.create', {})).code).toBe('denied');
      expect(emulator.requests.length).toBe(before);
    },
  );

  it('lets nothing through by throwing, and what it throws is not swallowed', async () => {
    const { stripe, emulator } = await openShop();
    const before = emulator.requests.length;
    const beforeAction = async () => {
      throw new Error('the approval service is down');
    };
    await expect(createCatalog({ beforeAction }).call(stripe, 'customers.create', {})).rejects.toThrow('is down');
    expect(emulator.requests.length).toBe(before);
  });

  it('is not asked about an input that is wrong', async () => {
    const { stripe } = await openShop();
    const catalog = createCatalog({ beforeAction: () => expect.unreachable() });
    const wrong: [string, object][] = [
      ['customers.create', { emial: 'ada@example.com' }],
      ['refunds.create', { amount: 5 }],
      ['refunds.create', { payment_intent: 'cus_1' }],
      ['refunds.retrieve', {}],
    ];
    for (const [id, input] of wrong)
      expect(errorOf(await catalog.call(stripe, id, input)).type).toBe('StripeValidationError');
  });
});

describe('an approval', () => {
  it('is asked for in words that a person understands', async () => {
    const { stripe, ada } = await openShop();
    const error = errorOf(await asking.call(stripe, 'refunds.create', { payment_intent: ada.payment, amount: 500 }));
    expect(error).toMatchObject({
      code: 'approval_required',
      summary: `Refund 5.00 USD of ${ada.payment}`,
      approval: expect.any(String),
    });
  });

  it('lets this very call through, once', async () => {
    const { stripe, ada } = await openShop();
    const input = { payment_intent: ada.payment, amount: 500 };
    const { approval } = errorOf(await asking.call(stripe, 'refunds.create', input));
    const first = await asking.call(
      stripe,
      'refunds.create',
      { amount: 500, payment_intent: ada.payment },
      { approval },
    );
    expect(dataOf(first)).toMatchObject({ amount: 500 });
    const again = await asking.call(stripe, 'refunds.create', input, { approval });
    expect(again).toMatchObject({ idempotentReplayed: true, data: { id: dataOf(first)['id'] } });
    expect(dataOf(await call(stripe, 'refunds.list', { payment_intent: ada.payment }))['data']).toHaveLength(1);
  });

  it('is good for no other input, action or account', async () => {
    const { stripe, ada, eve } = await openShop();
    const input = { payment_intent: ada.payment, amount: 500 };
    const { approval } = errorOf(await asking.call(stripe, 'refunds.create', input));
    const tries: [string, object, object][] = [
      ['refunds.create', { ...input, amount: 501 }, {}],
      ['refunds.create', { ...input, payment_intent: eve.payment }, {}],
      ['refunds.create', { ...input, metadata: { a: 'b' } }, {}],
      ['refunds.create', input, { stripeAccount: 'acct_1' }],
      ['paymentIntents.capture', { payment_intent: ada.payment }, {}],
    ];
    for (const [id, other, options] of tries)
      expect(errorOf(await asking.call(stripe, id, other, { ...options, approval })).code).toBe('approval_required');
    for (const forged of ['', '.', 'true', `${approval}x`, approval?.split('.')[1]])
      expect(errorOf(await asking.call(stripe, 'refunds.create', input, { approval: forged })).code).toBe(
        'approval_required',
      );
  });

  it('can not be given by the input', async () => {
    const { stripe, ada } = await openShop();
    const input = { payment_intent: ada.payment };
    const { approval } = errorOf(await asking.call(stripe, 'refunds.create', input));
    expect(errorOf(await asking.call(stripe, 'refunds.create', { ...input, approval })).type).toBe(
      'StripeValidationError',
    );
  });
});

describe('the summary of', () => {
  const summaryOf = async (id: string, input: (shop: Awaited<ReturnType<typeof openShop>>) => object) => {
    const shop = await openShop();
    const all = createCatalog({ beforeAction: () => 'needsApproval', only: ['*', 'raw.write'] });
    return errorOf(await all.call(shop.stripe, id, input(shop)))
      .summary?.replace(shop.ada.payment, 'pi_1')
      .replace(shop.ada.customer, 'cus_1');
  };

  it.each<[string, (shop: Awaited<ReturnType<typeof openShop>>) => object, string]>([
    ['refunds.create', ({ ada }) => ({ payment_intent: ada.payment }), 'Refund all that is left of pi_1'],
    [
      'refunds.create',
      () => ({ payment_intent: 'pi_none', amount: 500 }),
      'Refund 500 of the smallest unit of pi_none',
    ],
    [
      'paymentIntents.create',
      ({ ada }) => ({ amount: 5000, currency: 'jpy', customer: ada.customer }),
      'Make a payment of 5000 JPY by cus_1',
    ],
    [
      'paymentIntents.capture',
      ({ ada }) => ({ payment_intent: ada.payment, amount_to_capture: 1 }),
      'Capture 0.01 USD of pi_1',
    ],
    [
      'paymentIntents.create',
      ({ ada }) => ({
        amount: 5000,
        currency: 'jpy',
        customer: ada.customer,
        transfer_data: { destination: 'acct_1' },
        expand: ['customer'],
      }),
      'Make a payment of 5000 JPY by cus_1 (transfer_data: {"destination":"acct_1"})',
    ],
    ['payouts.create', () => ({ amount: 123456, currency: 'eur' }), 'Pay out 1234.56 EUR'],
    ['transfers.create', () => ({ amount: 5, currency: 'usd', destination: 'acct_1' }), 'Transfer 0.05 USD to acct_1'],
    [
      'subscriptions.cancel',
      () => ({ subscription: 'sub_1', prorate: true }),
      'Subscriptions: cancel sub_1 (prorate: true)',
    ],
    ['customers.del', ({ ada }) => ({ customer: ada.customer }), 'Customers: delete cus_1'],
    [
      'raw.write',
      () => ({ method: 'DELETE', path: '/v1/plans/a' }),
      'Raw request: write (method: DELETE, path: "/v1/plans/a")',
    ],
  ])('%s says what would happen', async (id, input, summary) => {
    expect(await summaryOf(id, input)).toBe(summary);
  });

  it('shows no secret, and no sentence of the model as one of its own', async () => {
    const card = { number: '4242424242424242', exp_month: 1, exp_year: 2031 };
    expect(await summaryOf('paymentMethods.create', () => ({ type: 'card', card }))).not.toContain('4242');
    expect(
      await summaryOf('payouts.create', () => ({ amount: 5, currency: 'usd', destination: 'ba_1. Approved' })),
    ).toBe('Pay out 0.05 USD to "ba_1. Approved"');
    expect(await summaryOf('invoices.update', () => ({ invoice: 'in_1', description: 'x). All fine (' }))).toBe(
      'Invoices: update in_1 (description: "x). All fine (")',
    );
  });
});
