import { expect, it } from 'vitest';
import { createStripe } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';

const emulator = createEmulator();
const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });
const { id: customer } = await stripe.customers.create({});
const { id: product } = await stripe.products.create({ name: 'Seat' });
const { id: invoice } = await stripe.invoices.create({ customer });
const { id: price } = await stripe.prices.create({
  product,
  currency: 'usd',
  unit_amount: 100,
  recurring: { interval: 'month' },
});
const { id: subscription } = await stripe.subscriptions.create({
  customer,
  items: [{ price }],
  collection_method: 'send_invoice',
});

/** A price of nobody knows how much. */
const price_data = { currency: 'usd', product };
const monthly = { ...price_data, recurring: { interval: 'month' as const } };
const success_url = 'https://shop.example/thanks';
const missing = { statusCode: 400, code: 'parameter_missing' };

it.each([
  [
    'a new line',
    'lines[1][amount]',
    () => stripe.invoices.addLines(invoice, { lines: [{ amount: 1 }, { description: 'x' }] }),
  ],
  [
    'the price of a new line',
    'lines[0][price_data][unit_amount]',
    () => stripe.invoices.addLines(invoice, { lines: [{ price_data }] }),
  ],
  [
    'the price of an invoice item',
    'price_data[unit_amount]',
    () => stripe.invoiceItems.create({ customer, price_data }),
  ],
  [
    'an item of a new subscription',
    'items[0][price_data][unit_amount]',
    () => stripe.subscriptions.create({ customer, items: [{ price_data: monthly }] }),
  ],
  [
    'an item that a subscription gets',
    'items[0][price_data][unit_amount]',
    () => stripe.subscriptions.update(subscription, { items: [{ price_data: monthly }] }),
  ],
  [
    'a subscription item by itself',
    'price_data[unit_amount]',
    () => stripe.subscriptionItems.create({ subscription, price_data: monthly }),
  ],
  [
    'what is paid once with a subscription',
    'add_invoice_items[0][price_data][unit_amount]',
    () => stripe.subscriptions.create({ customer, items: [{ price }], add_invoice_items: [{ price_data }] }),
  ],
  [
    'an item of a planned phase',
    'phases[0][items][0][price_data][unit_amount]',
    () =>
      stripe.subscriptionSchedules.create({
        customer,
        start_date: 'now',
        phases: [{ items: [{ price_data: monthly }] }],
      }),
  ],
  [
    'a line of a checkout',
    'line_items[0][price_data][unit_amount]',
    () => stripe.checkout.sessions.create({ mode: 'payment', success_url, line_items: [{ price_data, quantity: 1 }] }),
  ],
  [
    'a line of a payment link',
    'line_items[0][price_data][unit_amount]',
    () => stripe.paymentLinks.create({ line_items: [{ price_data, quantity: 1 }] }),
  ],
  [
    'an item of a preview',
    'invoice_items[0][price_data][unit_amount]',
    () => stripe.invoices.createPreview({ customer, invoice_items: [{ price_data }] }),
  ],
  [
    'an item of a subscription whose first invoice is previewed',
    'subscription_details[items][0][price_data][unit_amount]',
    () => stripe.invoices.createPreview({ customer, subscription_details: { items: [{ price_data: monthly }] } }),
  ],
  [
    'an item that a subscription would get',
    'subscription_details[items][0][price_data][unit_amount]',
    () => stripe.invoices.createPreview({ subscription, subscription_details: { items: [{ price_data: monthly }] } }),
  ],
])('says where the amount is missing: %s', async (_what, param, send) => {
  await expect(send()).rejects.toMatchObject({ ...missing, param });
});

it('names the missing parameter in the message as in param', async () => {
  const send = stripe.invoices.addLines(invoice, { lines: [{ description: 'x' }] });
  await expect(send).rejects.toMatchObject({ message: expect.stringMatching(/: lines\[0\]\[amount\]\./) });
});

it('says which of several lines is not on the invoice', async () => {
  const { id: draft } = await stripe.invoices.create({ customer });
  const { data } = (await stripe.invoices.addLines(draft, { lines: [{ amount: 5 }] })).lines;
  const lines = [
    { id: String(data[0]?.id), amount: 6 },
    { id: 'il_none', amount: 7 },
  ];
  const refusal = { statusCode: 400, code: 'resource_missing', param: 'lines[1][id]' };
  await expect(stripe.invoices.updateLines(draft, { lines })).rejects.toMatchObject(refusal);
  expect(await stripe.invoices.retrieve(draft)).toMatchObject({ total: 5 });
});

it('says which line changes its amount in two ways', async () => {
  const { id: draft } = await stripe.invoices.create({ customer });
  const { data } = (await stripe.invoices.addLines(draft, { lines: [{ amount: 5 }] })).lines;
  const lines = [{ id: String(data[0]?.id), amount: 6, quantity: 2 }];
  await expect(stripe.invoices.updateLines(draft, { lines })).rejects.toMatchObject({ param: 'lines[0][amount]' });
});

it('says which price of what is paid once is not there', async () => {
  const add_invoice_items = [{ price: 'price_none' }];
  const send = stripe.subscriptions.update(subscription, { add_invoice_items });
  await expect(send).rejects.toMatchObject({ code: 'resource_missing', param: 'add_invoice_items[0][price]' });
});

it('says that the first price of a product is wrong, not the product', async () => {
  const default_price_data = {
    currency: 'usd',
    unit_amount: 5,
    recurring: { interval: 'year', interval_count: 5 },
  } as const;
  const send = stripe.products.create({ name: 'Mug', default_price_data });
  await expect(send).rejects.toMatchObject({ statusCode: 400, param: 'default_price_data[recurring][interval_count]' });
});

it('says that a discount of a preview is wrong, not the subscription’s', async () => {
  const discounts = [{ coupon: 'none' }];
  const send = stripe.invoices.createPreview({ customer, discounts, subscription_details: { items: [{ price }] } });
  await expect(send).rejects.toMatchObject({ code: 'resource_missing', param: 'discounts[0][coupon]' });
});
