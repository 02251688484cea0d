import { describe, expect, test } from 'vitest';
import { accepted, refused } from './refused.ts';

const payment = { amount: 100, currency: 'usd' };

describe('the id of another object', () => {
  test.each([
    [
      'paymentIntents.create',
      [{ ...payment, payment_method: 'cus_1' }],
      'payment_method',
      'a customer (`cus_…`), not of a payment method',
    ],
    [
      'paymentIntents.create',
      [{ ...payment, customer: 'pm_1' }],
      'customer',
      'a payment method (`pm_…`), not of a customer',
    ],
    ['refunds.create', [{ charge: 'pi_1' }], 'charge', 'a payment intent (`pi_…`), not of a charge'],
    ['refunds.create', [{ payment_intent: 'in_1' }], 'payment_intent', 'an invoice (`in_…`), not of a payment intent'],
    ['paymentIntents.retrieve', ['cus_1'], 'payment_intent', 'a customer (`cus_…`), not of a payment intent'],
    [
      'subscriptions.cancel',
      ['sub_sched_1'],
      'subscription',
      'a subscription schedule (`sub_sched_…`), not of a subscription',
    ],
    [
      'subscriptions.create',
      [{ customer: 'cus_1', items: [{ price: 'prod_NWjs8kKbJWmuuc' }] }],
      'items[0].price',
      'a product (`prod_…`), not of a price',
    ],
    [
      'customers.update',
      ['cus_1', { invoice_settings: { default_payment_method: 'price_1' } }],
      'invoice_settings.default_payment_method',
      'a price (`price_…`), not of a payment method',
    ],
    [
      'transfers.create',
      [{ amount: 1, currency: 'usd', destination: 'cus_1' }],
      'destination',
      'a customer (`cus_…`), not of a destination',
    ],
    ['charges.list', [{ customer: 'sub_1' }], 'customer', 'a subscription (`sub_…`), not of a customer'],
  ])('is called out by %s', async (action, args, path, words) => {
    const [line, ...others] = await refused(action, ...args);
    expect(line).toMatch(new RegExp(`^${path.replace(/[[\].]/g, '\\$&')}: "\\w+": `));
    expect(line).toContain(`this is the id of ${words}.`);
    expect(others).toEqual([]);
  });

  test.each([
    ['paymentIntents.create', { ...payment, payment_method: 'pm_card_visa' }],
    ['paymentIntents.create', { ...payment, payment_method: 'card_1' }],
    ['paymentIntents.create', { ...payment, payment_method: 'src_1' }],
    ['paymentIntents.create', { ...payment, payment_method: 'ba_1' }],
    ['paymentIntents.create', { ...payment, payment_method: 'newkind_1' }],
    ['charges.create', { ...payment, source: 'tok_visa' }],
    ['charges.create', { ...payment, source: 'acct_1' }],
    ['refunds.create', { charge: 'py_1' }],
    ['balanceTransactions.list', { source: 'ch_1' }],
    ['subscriptions.create', { customer: 'cus_1', items: [{ price: 'prod_monthly' }, { price: 'gold' }] }],
    ['subscriptions.create', { customer: 'cus_1', discounts: [{ coupon: 'card_10percent' }] }],
  ])('is none where it may be right: %s %o', async (action, params) => {
    await accepted(action, params);
  });

  test('is not looked for in what users choose themselves', async () => {
    await accepted('products.retrieve', 'sub_gold');
    await accepted('coupons.retrieve', 'in_2024');
  });

  test.each([
    're_activation2024',
    'in_store2026sale',
    'we_love2026customers',
    'card_holder15off2026',
    'src_engineering101',
    'card_BlackFriday2026',
    'in_2026SummerSale25Off',
    're_ACTIVATION2024OFFER',
    'sub_Premium2024Annual',
  ])('is nothing that somebody chose: %s', async (id) => {
    await accepted('coupons.retrieve', id);
    await accepted('coupons.del', id);
    await accepted('products.retrieve', id);
    await accepted('promotionCodes.create', { promotion: { type: 'coupon', coupon: id } });
    await accepted('subscriptions.create', { customer: 'cus_1', items: [{ price: id }] });
  });

  test.each([
    ['products.retrieve', 'price_1MoBy5LkdIwHu7ixraBm864F'],
    ['products.retrieve', 'price_1MoBy5LkdIwHu7ix'],
    ['coupons.retrieve', 'promo_1MiM6KLkdIwHu7ixrIaX4wgn'],
    ['coupons.retrieve', 'cus_NffrFeUfNV2Hib'],
    ['prices.retrieve', 'prod_NWjs8kKbJWmuuc'],
  ])('is plain where Stripe made it up: %s of %s', async (action, id) => {
    expect(await refused(action, id)).toHaveLength(1);
  });
});

describe('an id', () => {
  test('that is empty is refused, where it can’t unset anything', async () => {
    expect(await refused('refunds.create', { payment_intent: '' })).toContain(
      'payment_intent: "": an empty text is no id. Leave the parameter out instead.',
    );
    expect(await refused('charges.list', { customer: '' })).toHaveLength(1);
    await accepted('subscriptions.update', 'sub_1', { default_payment_method: '' });
  });

  test('that is null or an object is refused', async () => {
    expect(await refused('paymentIntents.create', { ...payment, customer: null })).toEqual([
      'customer: expected a string, got null.',
    ]);
    expect(await refused('paymentIntents.create', { ...payment, customer: { id: 'cus_1' } })).toEqual([
      'customer: expected a string, got an object.',
    ]);
  });

  test('that is a secret in a wrong place is not repeated', async () => {
    const secret = 'pi_1_secret_abcdef';
    const lines = [
      ...(await refused('refunds.create', { charge: secret })),
      ...(await refused('paymentIntents.create', { ...payment, currency: 'sk_live_abcdef' })),
    ];
    expect(lines).toHaveLength(2);
    expect(lines.join()).not.toContain('abcdef');
  });
});
