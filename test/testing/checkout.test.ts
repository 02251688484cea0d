import { describe, expect, it } from 'vitest';
import { checkoutSessions } from '../../src/resources/index.ts';
import { checkedEmulator } from './checked-emulator.ts';

const { emulator, stripe, unanswered } = checkedEmulator(checkoutSessions);
const ada = { email: 'ada@example.com', name: 'Ada' };
const success_url = 'https://shop.example/thanks';
const book = {
  quantity: 2,
  price_data: { currency: 'usd', unit_amount: 1250, product_data: { name: 'Book' } },
} as const;
const shop = { mode: 'payment', success_url, line_items: [book] } as const;

describe('a checkout', () => {
  it('is open until the payer completes it, and then paid', async () => {
    const session = await stripe.checkout.sessions.create({ ...shop, client_reference_id: '7', metadata: { a: 'b' } });
    expect(session).toMatchObject({
      id: expect.stringMatching(/^cs_test_/),
      amount_subtotal: 2500,
      amount_total: 2500,
      client_reference_id: '7',
      currency: 'usd',
      customer_details: null,
      metadata: { a: 'b' },
      payment_intent: null,
      payment_status: 'unpaid',
      status: 'open',
      url: expect.stringContaining(session.id),
    });
    const { session: done, decline } = emulator.completeCheckout(session.id, ada);
    expect(decline).toBeNull();
    expect(done).toMatchObject({ status: 'complete', payment_status: 'paid', customer: null, url: null });
    const read = await stripe.checkout.sessions.retrieve(session.id, {
      expand: ['payment_intent.latest_charge', 'line_items.data.price.product', 'total_details.breakdown'],
    });
    expect(read).toMatchObject({
      customer_details: { email: 'ada@example.com', name: 'Ada' },
      line_items: {
        data: [{ description: 'Book', quantity: 2, amount_total: 2500, price: { product: { name: 'Book' } } }],
      },
      payment_intent: {
        amount: 2500,
        status: 'succeeded',
        latest_charge: { billing_details: { email: 'ada@example.com' } },
      },
      total_details: { breakdown: { discounts: [], taxes: [] } },
    });
    expect(() => emulator.completeCheckout(session.id, ada)).toThrow('complete');
  });

  it('stays open after a declined card, for another attempt', async () => {
    const { id } = await stripe.checkout.sessions.create(shop);
    const first = emulator.completeCheckout(id, { ...ada, paymentMethod: 'pm_card_chargeDeclinedInsufficientFunds' });
    expect(first.decline).toMatchObject({ code: 'card_declined', decline_code: 'insufficient_funds' });
    expect(first.session).toMatchObject({ status: 'open', payment_status: 'unpaid' });
    const second = emulator.completeCheckout(id, ada);
    expect(second).toMatchObject({ decline: null, session: { status: 'complete', payment_status: 'paid' } });
    expect(second.session.payment_intent).toBe(first.session.payment_intent);
    const { data } = await stripe.paymentIntents.list({ limit: 1 });
    expect(data[0]).toMatchObject({ id: second.session.payment_intent, status: 'succeeded', amount_received: 2500 });
  });

  it('asks the cardholder where the bank does, who may not confirm', async () => {
    const { id } = await stripe.checkout.sessions.create(shop);
    const paymentMethod = 'pm_card_authenticationRequired';
    const refused = emulator.completeCheckout(id, { ...ada, paymentMethod, authenticates: false });
    expect(refused).toMatchObject({
      decline: { code: 'payment_intent_authentication_failure' },
      session: { status: 'open' },
    });
    expect(emulator.completeCheckout(id, { ...ada, paymentMethod }).session.payment_status).toBe('paid');
  });

  it('is complete but unpaid as long as the bank takes its time', async () => {
    const { id } = await stripe.checkout.sessions.create(shop);
    const { session } = emulator.completeCheckout(id, { ...ada, paymentMethod: 'pm_usBankAccount_success' });
    expect(session).toMatchObject({ status: 'complete', payment_status: 'unpaid' });
    emulator.settlePayment(String(session.payment_intent));
    expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({ payment_status: 'paid' });
  });

  it('makes a customer where it is told to, and keeps the card where that is wanted', async () => {
    const { id } = await stripe.checkout.sessions.create({
      ...shop,
      customer_creation: 'always',
      payment_intent_data: { setup_future_usage: 'off_session', metadata: { order: '7' } },
    });
    const { session } = emulator.completeCheckout(id, ada);
    const customer = String(session.customer);
    expect(await stripe.customers.retrieve(customer)).toMatchObject(ada);
    expect((await stripe.customers.listPaymentMethods(customer)).data).toHaveLength(1);
    const intent = await stripe.paymentIntents.retrieve(String(session.payment_intent));
    expect(intent).toMatchObject({ customer, metadata: { order: '7' } });
    const found = await stripe.checkout.sessions.list({ customer, status: 'complete' });
    expect(found.data.map((one) => one.id)).toEqual([id]);
  });

  it('closes after a day, or before if it is told to', async () => {
    const session = await stripe.checkout.sessions.create(shop);
    const other = await stripe.checkout.sessions.create(shop);
    expect(await stripe.checkout.sessions.expire(other.id)).toMatchObject({ status: 'expired', url: null });
    await expect(stripe.checkout.sessions.expire(other.id)).rejects.toMatchObject({ statusCode: 400 });
    emulator.clock.advance(24 * 60 * 60 * 1000);
    expect(await stripe.checkout.sessions.retrieve(session.id)).toMatchObject({ status: 'expired' });
    expect(() => emulator.completeCheckout(session.id, ada)).toThrow('expired');
  });

  it('sets up a card without taking money', async () => {
    const { id: customer } = await stripe.customers.create(ada);
    const session = await stripe.checkout.sessions.create({ mode: 'setup', currency: 'usd', customer, success_url });
    expect(session).toMatchObject({ amount_total: null, payment_status: 'no_payment_required' });
    expect(emulator.completeCheckout(session.id).session).toMatchObject({ status: 'complete' });
    expect(await stripe.setupIntents.retrieve(String(session.setup_intent))).toMatchObject({ status: 'succeeded' });
    expect((await stripe.customers.listPaymentMethods(customer)).data).toHaveLength(1);
  });

  it('asks for what it was told to ask for', async () => {
    const { id } = await stripe.checkout.sessions.create({
      ...shop,
      shipping_address_collection: { allowed_countries: ['DE'] },
      custom_fields: [{ key: 'size', label: { type: 'custom', custom: 'Size' }, type: 'text' }],
    });
    expect(() => emulator.completeCheckout(id)).toThrow('email');
    expect(() => emulator.completeCheckout(id, ada)).toThrow('shipping');
    const shipping = { name: 'Ada', address: { line1: 'Somewhere 1', city: 'Berlin', country: 'DE' } };
    expect(() => emulator.completeCheckout(id, { ...ada, shipping })).toThrow('size');
    const { session } = emulator.completeCheckout(id, { ...ada, shipping, customFields: { size: 'L' } });
    expect(session).toMatchObject({
      collected_information: { shipping_details: { name: 'Ada', address: { city: 'Berlin', state: null } } },
      custom_fields: [{ key: 'size', text: { value: 'L' } }],
    });
    const intent = await stripe.paymentIntents.retrieve(String(session.payment_intent));
    expect(intent.shipping).toMatchObject({ name: 'Ada' });
  });
});

describe('what a checkout comes to', () => {
  it('has discounts taken off before taxes, and tells what each was', async () => {
    const coupon = await stripe.coupons.create({ percent_off: 10 });
    const vat = await stripe.taxRates.create({ display_name: 'VAT', inclusive: false, percentage: 19 });
    const pen = {
      quantity: 1,
      price_data: { currency: 'usd', unit_amount: 99, product_data: { name: 'Pen' } },
    } as const;
    const { id } = await stripe.checkout.sessions.create({
      ...shop,
      line_items: [{ ...book, tax_rates: [vat.id] }, pen],
      discounts: [{ coupon: coupon.id }],
    });
    const session = await stripe.checkout.sessions.retrieve(id, { expand: ['total_details.breakdown'] });
    // 10 % of 2599 is 260 (259.9), of which 250 on the books; 19 % of 2250 is 428 (427.5).
    expect(session).toMatchObject({
      amount_subtotal: 2599,
      amount_total: 2767,
      total_details: {
        amount_discount: 260,
        amount_tax: 428,
        breakdown: { discounts: [{ amount: 260 }], taxes: [{ amount: 428, rate: { id: vat.id } }] },
      },
    });
    const { data } = await stripe.checkout.sessions.listLineItems(id, { expand: ['data.taxes', 'data.discounts'] });
    expect(data).toMatchObject([
      { description: 'Book', amount_discount: 250, amount_tax: 428, amount_total: 2678, taxes: [{ amount: 428 }] },
      { description: 'Pen', amount_discount: 10, amount_tax: 0, amount_total: 89, discounts: [{ amount: 10 }] },
    ]);
    expect((await stripe.coupons.retrieve(coupon.id)).times_redeemed).toBe(0);
    emulator.completeCheckout(id, ada);
    expect((await stripe.coupons.retrieve(coupon.id)).times_redeemed).toBe(1);
  });

  it('follows a promotion code that the payer enters', async () => {
    const coupon = await stripe.coupons.create({ amount_off: 3000, currency: 'usd', max_redemptions: 1 });
    await stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon: coupon.id }, code: 'FREE' });
    const { id } = await stripe.checkout.sessions.create({ ...shop, allow_promotion_codes: true });
    expect(() => emulator.completeCheckout(id, { ...ada, promotionCode: 'NONE' })).toThrow('invalid');
    const { session } = emulator.completeCheckout(id, { ...ada, promotionCode: 'free' });
    expect(session).toMatchObject({
      amount_total: 0,
      payment_intent: null,
      payment_status: 'no_payment_required',
      total_details: { amount_discount: 2500 },
    });
    expect(await stripe.coupons.retrieve(coupon.id)).toMatchObject({ times_redeemed: 1, valid: false });
    await expect(
      stripe.checkout.sessions.create({ ...shop, discounts: [{ coupon: coupon.id }] }),
    ).rejects.toMatchObject({ code: 'coupon_expired', param: 'discounts[0][coupon]' });
  });

  it('changes with its lines', async () => {
    const { id } = await stripe.checkout.sessions.create(shop);
    const { data } = await stripe.checkout.sessions.listLineItems(id);
    const line = data[0]?.id ?? '';
    const changed = await stripe.checkout.sessions.update(id, { line_items: [{ id: line, quantity: 3 }, book] });
    expect(changed).toMatchObject({ amount_total: 6250, total_details: { amount_discount: 0 } });
    const after = await stripe.checkout.sessions.listLineItems(id);
    expect(after.data.map(({ quantity }) => quantity)).toEqual([3, 2]);
  });

  it('is in another of a price’s currencies if that is asked for', async () => {
    const price = await stripe.prices.create({
      product_data: { name: 'Book' },
      currency: 'usd',
      unit_amount: 1000,
      currency_options: { eur: { unit_amount: 900 } },
    });
    const line_items = [{ price: price.id, quantity: 1 }];
    const session = await stripe.checkout.sessions.create({ ...shop, line_items, currency: 'eur' });
    expect(session).toMatchObject({ currency: 'eur', amount_total: 900 });
    await expect(stripe.checkout.sessions.create({ ...shop, line_items, currency: 'gbp' })).rejects.toMatchObject({
      statusCode: 400,
    });
  });
});

describe('a checkout is refused', () => {
  const monthly = {
    quantity: 1,
    price_data: { currency: 'usd', unit_amount: 500, product_data: { name: 'Club' }, recurring: { interval: 'month' } },
  } as const;
  it.each([
    [{ mode: 'payment', line_items: [book] } as const, 'success_url'],
    [{ ...shop, line_items: [monthly] }, 'mode'],
    [{ ...shop, mode: 'subscription' } as const, 'mode'],
    [{ ...shop, mode: 'setup', currency: 'usd' } as const, 'line_items'],
    [{ mode: 'setup', success_url } as const, 'currency'],
    [{ ...shop, line_items: [{ price: 'price_0', quantity: 1 }] }, 'line_items[0][price]'],
    [{ ...shop, ui_mode: 'embedded_page' } as const, 'success_url'],
    [{ mode: 'payment', ui_mode: 'embedded_page', line_items: [book] } as const, 'return_url'],
    [{ ...shop, customer: 'cus_0' }, 'customer'],
    [{ ...shop, expires_at: 1 }, 'expires_at'],
    [{ ...shop, subscription_data: { description: 'x' } }, 'subscription_data'],
    [{ ...shop, allow_promotion_codes: true, discounts: [{ coupon: 'x' }] }, 'discounts'],
  ])('with %j', async (params, param) => {
    await expect(stripe.checkout.sessions.create(params)).rejects.toMatchObject({ statusCode: 400, param });
  });
});

it('answers each action', () => expect(unanswered()).toEqual([]));
