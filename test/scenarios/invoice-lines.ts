import { idOf, scenario } from './scenario.ts';
import { draft, monthly, open, payer, subscribe } from './shop.ts';

const REFUSED = { statusCode: 400, type: 'invalid_request_error' } as const;

export const invoiceLines = [
  scenario('lines are put on a draft all at once', async ({ stripe, check }) => {
    const customer = await payer(stripe);
    const { id } = await stripe.invoices.create({ customer });
    const invoice = await stripe.invoices.addLines(id, {
      lines: [
        { amount: 100, description: 'Tea' },
        { amount: 250, description: 'Mug' },
      ],
    });
    check(invoice, { total: 350, amount_due: 350 });
    check(invoice.lines.data.map(({ description }) => description).sort(), ['Mug', 'Tea']);
  }),

  scenario('a line of a draft can change', async ({ stripe, check }) => {
    const id = await draft(stripe, await payer(stripe), 100);
    const { data } = await stripe.invoices.listLineItems(id);
    const line = await stripe.invoices.updateLineItem(id, idOf(data[0]), { amount: 150, description: 'More tea' });
    check(line, { object: 'line_item', amount: 150, description: 'More tea' });
    check(await stripe.invoices.retrieve(id), { total: 150 });
  }),

  scenario('lines are taken off a draft', async ({ stripe, check }) => {
    const id = await draft(stripe, await payer(stripe), 100);
    const { data } = await stripe.invoices.listLineItems(id);
    const lines = [{ id: idOf(data[0]), behavior: 'delete' }] as const;
    check(await stripe.invoices.removeLines(id, { lines: [...lines] }), { total: 0, lines: { data: [] } });
  }),

  scenario('lines of an open invoice do not change', async ({ stripe, fails }) => {
    const id = await open(stripe, await payer(stripe));
    await fails(stripe.invoices.addLines(id, { lines: [{ amount: 100, description: 'Tea' }] }), REFUSED);
  }),

  scenario('what stands on an open invoice besides its amounts can change', async ({ stripe, check }) => {
    const id = await open(stripe, await payer(stripe));
    check(await stripe.invoices.update(id, { metadata: { order: '1' } }), {
      status: 'open',
      metadata: { order: '1' },
    });
  }),

  scenario('a line of a subscription says what it is for', async ({ stripe, check }) => {
    const { id, price, subscription } = await subscribe(stripe);
    const { data } = await stripe.invoices.listLineItems(idOf(subscription.latest_invoice));
    check(data, [
      {
        amount: 1000,
        quantity: 1,
        pricing: { type: 'price_details', price_details: { price } },
        parent: {
          type: 'subscription_item_details',
          subscription_item_details: { subscription: id, proration: false },
        },
      },
    ]);
  }),

  scenario('something extra goes on the first invoice of a subscription', async ({ stripe, check }) => {
    const customer = await payer(stripe);
    const { id: once } = await stripe.prices.create({
      unit_amount: 500,
      currency: 'usd',
      product_data: { name: 'Setting up' },
    });
    const subscription = await stripe.subscriptions.create({
      customer,
      items: [{ price: await monthly(stripe) }],
      add_invoice_items: [{ price: once }],
      expand: ['latest_invoice'],
    });
    check(subscription, { status: 'active', latest_invoice: { total: 1500, status: 'paid' } });
  }),

  scenario('a discount can be taken from a subscription', async ({ stripe, check }) => {
    const coupon = (await stripe.coupons.create({ percent_off: 50, duration: 'forever' })).id;
    const { id } = await subscribe(stripe, { discounts: [{ coupon }] });
    check((await stripe.subscriptions.retrieve(id)).discounts, [/^di_/]);
    check(await stripe.subscriptions.deleteDiscount(id), { object: 'discount', deleted: true });
    check((await stripe.subscriptions.retrieve(id)).discounts, []);
    check(await stripe.invoices.createPreview({ subscription: id }), { total: 1000 });
  }),

  scenario('subscriptions are found by their metadata', async ({ stripe, check }) => {
    const customer = await payer(stripe);
    const items = [{ price: await monthly(stripe) }];
    const { id } = await stripe.subscriptions.create({ customer, items, metadata: { team: 'blue' } });
    await stripe.subscriptions.create({ customer, items });
    const { data } = await stripe.subscriptions.search({ query: "metadata['team']:'blue' AND status:'active'" });
    check(data, [{ id }]);
  }),

  scenario('subscriptions are found by their price', async ({ stripe, check }) => {
    const customer = await payer(stripe);
    const [cheap, dear] = [await monthly(stripe, 1000), await monthly(stripe, 3000)];
    await stripe.subscriptions.create({ customer, items: [{ price: cheap }] });
    const { id } = await stripe.subscriptions.create({ customer, items: [{ price: dear }] });
    check((await stripe.subscriptions.list({ price: dear })).data, [{ id }]);
  }),

  scenario('one subscription does not hold two currencies', async ({ stripe, fails }) => {
    const customer = await payer(stripe);
    const { id: euros } = await stripe.prices.create({
      unit_amount: 500,
      currency: 'eur',
      recurring: { interval: 'month' },
      product_data: { name: 'Tea' },
    });
    const items = [{ price: await monthly(stripe) }, { price: euros }];
    await fails(stripe.subscriptions.create({ customer, items }), REFUSED);
  }),

  scenario('a yearly price is charged for a year', async ({ stripe, check }) => {
    const customer = await payer(stripe);
    const { id: price } = await stripe.prices.create({
      unit_amount: 9900,
      currency: 'usd',
      recurring: { interval: 'year' },
      product_data: { name: 'Tea' },
    });
    const subscription = await stripe.subscriptions.create({ customer, items: [{ price }] });
    const YEAR = 365 * 86_400;
    const item = subscription.items.data[0];
    check((item?.current_period_end ?? 0) - (item?.current_period_start ?? 0), YEAR);
  }),

  scenario('a month that begins on the 31st ends on the last day of the next', async ({ stripe, check }) => {
    const clock = await stripe.testHelpers.testClocks.create({ frozen_time: Date.UTC(2026, 0, 31, 12) / 1000 });
    const customer = await payer(stripe, 'pm_card_visa', clock.id);
    const { items } = await stripe.subscriptions.create({ customer, items: [{ price: await monthly(stripe) }] });
    check(items.data, [{ current_period_end: Date.UTC(2026, 1, 28, 12) / 1000 }]);
  }),
];
