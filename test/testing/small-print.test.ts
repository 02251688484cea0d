import { expect, it } from 'vitest';
import { createStripe } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';

const emulator = createEmulator();
const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });
const success_url = 'https://shop.example/thanks';
const address = { line1: '1 Main St', city: 'Springfield', country: 'US', postal_code: '12345' };

it('an invoice says what it comes to without tax, after discounts', async () => {
  const { id: customer } = await stripe.customers.create({});
  const { id: coupon } = await stripe.coupons.create({ percent_off: 10 });
  const { id: rate } = await stripe.taxRates.create({ display_name: 'VAT', inclusive: false, percentage: 20 });
  const discounts = [{ coupon }];
  const { id } = await stripe.invoices.create({ customer, discounts, default_tax_rates: [rate] });
  const invoice = await stripe.invoices.addLines(id, { lines: [{ amount: 1000 }] });
  expect(invoice).toMatchObject({ subtotal: 1000, total_excluding_tax: 900, total: 1080 });
});

it('a checkout changes nothing of its customer that it was not told to', async () => {
  const before = { email: 'ada@example.com', name: 'Ada' };
  const { id: customer } = await stripe.customers.create(before);
  const line_items = [
    { quantity: 1, price_data: { currency: 'usd', unit_amount: 1250, product_data: { name: 'Book' } } },
  ];
  const { id } = await stripe.checkout.sessions.create({
    mode: 'payment',
    success_url,
    customer,
    line_items,
    shipping_address_collection: { allowed_countries: ['US'] },
  });
  const shipping = { name: 'Bob', address };
  emulator.completeCheckout(id, { email: 'bob@example.com', name: 'Bob', shipping });
  expect(await stripe.customers.retrieve(customer)).toMatchObject({ ...before, shipping: null });
});

it('a setup that succeeds in the end no longer says why it failed at first', async () => {
  const { id: customer } = await stripe.customers.create({});
  const allowed_payment_method_types = ['card' as const];
  const { id } = await stripe.setupIntents.create({ customer, allowed_payment_method_types });
  const refused = stripe.setupIntents.confirm(id, { payment_method: 'pm_card_chargeDeclined' });
  await expect(refused).rejects.toMatchObject({ statusCode: 402 });
  expect((await stripe.setupIntents.retrieve(id)).last_setup_error).not.toBeNull();
  const done = await stripe.setupIntents.confirm(id, { payment_method: 'pm_card_visa' });
  expect(done).toMatchObject({ status: 'succeeded', last_setup_error: null });
});

it('evidence that the bank has can no longer be changed', async () => {
  const { id: payment_intent } = await stripe.paymentIntents.create({
    amount: 1000,
    currency: 'usd',
    payment_method: 'pm_card_createDispute',
    allowed_payment_method_types: ['card'],
    confirm: true,
  });
  const { data } = await stripe.disputes.list({ payment_intent });
  const id = data[0]?.id ?? '';
  const sent = await stripe.disputes.update(id, { evidence: { product_description: 'A book' }, submit: true });
  expect(sent.status).toBe('under_review');
  const late = stripe.disputes.update(id, { evidence: { product_description: 'A pen' }, submit: false });
  await expect(late).rejects.toMatchObject({ statusCode: 400, param: 'evidence' });
});

it('what has no metadata has none in it, and is not without a place for it', async () => {
  const { id: customer } = await stripe.customers.create({});
  const { id: coupon } = await stripe.coupons.create({ percent_off: 10 });
  const made = [
    await stripe.coupons.retrieve(coupon),
    await stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon } }),
    await stripe.taxRates.create({ display_name: 'VAT', inclusive: false, percentage: 20, metadata: undefined }),
    await stripe.invoiceItems.create({ customer, amount: 500, currency: 'usd' }),
    await stripe.setupIntents.create({}),
  ];
  expect(made.map(({ metadata }) => metadata)).toEqual(made.map(() => ({})));
});

it('a fresh subscription has a place for why it may end, and a payout without notes has none', async () => {
  const { id: customer } = await stripe.customers.create({});
  const { id: product } = await stripe.products.create({ name: 'Club' });
  const { id: price } = await stripe.prices.create({
    product,
    currency: 'usd',
    unit_amount: 1000,
    recurring: { interval: 'month' },
  });
  const subscription = await stripe.subscriptions.create({ customer, items: [{ price }], trial_period_days: 7 });
  expect(subscription.cancellation_details).toMatchObject({ comment: null, feedback: null, reason: null });

  await stripe.paymentIntents.create({
    amount: 5000,
    currency: 'usd',
    payment_method: 'pm_card_bypassPending',
    allowed_payment_method_types: ['card'],
    confirm: true,
  });
  expect(await stripe.payouts.create({ amount: 1000, currency: 'usd' })).toMatchObject({ metadata: {} });
});
