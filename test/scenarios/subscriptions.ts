import { DAY, START } from './controls.ts';
import { scenario } from './scenario.ts';
import { advanceTo, monthly, payer, subscribe } from './shop.ts';

const REFUSED = { statusCode: 400, type: 'invalid_request_error' } as const;

/** 15 February and 15 March, at noon. */
const SECOND_MONTH = START + 31 * DAY;
const THIRD_MONTH = SECOND_MONTH + 28 * DAY;

export const subscriptions = [
  scenario('a subscription is charged at once and is active', async ({ stripe, check }) => {
    const customer = await payer(stripe);
    const price = await monthly(stripe);
    const subscription = await stripe.subscriptions.create({
      customer,
      items: [{ price, quantity: 3 }],
      expand: ['latest_invoice'],
    });
    check(subscription, {
      object: 'subscription',
      id: /^sub_/,
      status: 'active',
      customer,
      currency: 'usd',
      cancel_at_period_end: false,
      start_date: START,
      billing_cycle_anchor: START,
      items: {
        data: [{ quantity: 3, price: { id: price }, current_period_start: START, current_period_end: SECOND_MONTH }],
      },
      latest_invoice: {
        status: 'paid',
        billing_reason: 'subscription_create',
        amount_paid: 3000,
        parent: { subscription_details: { subscription: subscription.id } },
      },
    });
  }),

  scenario('nobody subscribes without a way to pay', async ({ stripe, fails, check }) => {
    const { id } = await stripe.customers.create({});
    const price = await monthly(stripe);
    await fails(stripe.subscriptions.create({ customer: id, items: [{ price }] }), {
      ...REFUSED,
      code: 'resource_missing',
    });
    check((await stripe.subscriptions.list({ customer: id, status: 'all' })).data, []);
  }),

  scenario('a price for once can not be subscribed to', async ({ stripe, fails }) => {
    const customer = await payer(stripe);
    const { id } = await stripe.prices.create({ unit_amount: 1, currency: 'usd', product_data: { name: 'Tea' } });
    await fails(stripe.subscriptions.create({ customer, items: [{ price: id }] }), REFUSED);
  }),

  scenario('a subscription that is to be paid later is incomplete', async ({ stripe, check }) => {
    const customer = await payer(stripe);
    const subscription = await stripe.subscriptions.create({
      customer,
      items: [{ price: await monthly(stripe) }],
      payment_behavior: 'default_incomplete',
      expand: ['latest_invoice.confirmation_secret'],
    });
    check(subscription, {
      status: 'incomplete',
      latest_invoice: {
        status: 'open',
        confirmation_secret: { type: 'payment_intent', client_secret: /^pi_.+_secret_/ },
      },
    });
  }),

  scenario('an incomplete subscription is active once its invoice is paid', async ({ stripe, check }) => {
    const customer = await payer(stripe);
    const { id } = await stripe.subscriptions.create({
      customer,
      items: [{ price: await monthly(stripe) }],
      payment_behavior: 'default_incomplete',
    });
    const { data } = await stripe.invoices.list({ subscription: id });
    await stripe.invoices.pay(data[0]?.id ?? '');
    check(await stripe.subscriptions.retrieve(id), { status: 'active' });
  }),

  scenario('a subscription whose card is declined is incomplete', async ({ stripe, check }) => {
    const customer = await payer(stripe, 'pm_card_chargeCustomerFail');
    const subscription = await stripe.subscriptions.create({
      customer,
      items: [{ price: await monthly(stripe) }],
      expand: ['latest_invoice'],
    });
    check(subscription, { status: 'incomplete', latest_invoice: { status: 'open', attempt_count: 1 } });
  }),

  scenario('a subscription that must be paid at once is not made when it is not', async ({ stripe, check, fails }) => {
    const customer = await payer(stripe, 'pm_card_chargeCustomerFail');
    const items = [{ price: await monthly(stripe) }];
    await fails(stripe.subscriptions.create({ customer, items, payment_behavior: 'error_if_incomplete' }), {
      statusCode: 402,
      type: 'card_error',
      code: 'card_declined',
    });
    check((await stripe.subscriptions.list({ customer, status: 'all' })).data, []);
  }),

  scenario('a subscription renews as its month is over', async ({ stripe, check }) => {
    const { clock, id, customer } = await subscribe(stripe);
    await advanceTo(stripe, clock, SECOND_MONTH + 2 * 3600);
    const subscription = await stripe.subscriptions.retrieve(id, { expand: ['latest_invoice'] });
    check(subscription, {
      status: 'active',
      items: { data: [{ current_period_start: SECOND_MONTH, current_period_end: THIRD_MONTH }] },
      latest_invoice: { status: 'paid', amount_paid: 1000, billing_reason: 'subscription_cycle' },
    });
    check((await stripe.invoices.list({ customer })).data.length, 2);
    check((await stripe.charges.list({ customer })).data, [{ amount: 1000 }, { amount: 1000 }]);
  }),

  scenario('the invoice of a renewal is a draft for an hour', async ({ stripe, check }) => {
    const { clock, id } = await subscribe(stripe);
    await advanceTo(stripe, clock, SECOND_MONTH + 600);
    const read = () => stripe.subscriptions.retrieve(id, { expand: ['latest_invoice'] });
    check(await read(), {
      latest_invoice: { status: 'draft', billing_reason: 'subscription_cycle', auto_advance: true },
    });
    await advanceTo(stripe, clock, SECOND_MONTH + 3700);
    check(await read(), { latest_invoice: { status: 'paid' } });
  }),

  scenario('a subscription cancelled now is over now', async ({ stripe, check, fails }) => {
    const { id, customer } = await subscribe(stripe);
    check(await stripe.subscriptions.cancel(id), { status: 'canceled', canceled_at: START, ended_at: START });
    check((await stripe.subscriptions.list({ customer })).data, []);
    check((await stripe.subscriptions.list({ customer, status: 'canceled' })).data, [{ id }]);
    check((await stripe.subscriptions.list({ customer, status: 'all' })).data, [{ id }]);
    await fails(stripe.subscriptions.cancel(id), {
      statusCode: 404,
      type: 'invalid_request_error',
      code: 'resource_missing',
    });
  }),

  scenario('a subscription cancelled at the end runs until then', async ({ stripe, check }) => {
    const { clock, id, customer } = await subscribe(stripe);
    const told = await stripe.subscriptions.update(id, { cancel_at_period_end: true });
    check(told, { status: 'active', cancel_at_period_end: true, cancel_at: SECOND_MONTH, canceled_at: START });
    await advanceTo(stripe, clock, SECOND_MONTH + 3600);
    check(await stripe.subscriptions.retrieve(id), { status: 'canceled', ended_at: SECOND_MONTH });
    check((await stripe.invoices.list({ customer })).data.length, 1);
  }),

  scenario('who cancels at the end may stay after all', async ({ stripe, check }) => {
    const { clock, id } = await subscribe(stripe);
    await stripe.subscriptions.update(id, { cancel_at_period_end: true });
    const kept = await stripe.subscriptions.update(id, { cancel_at_period_end: false });
    check(kept, { cancel_at_period_end: false, cancel_at: null, canceled_at: null });
    await advanceTo(stripe, clock, SECOND_MONTH + 2 * 3600);
    check(await stripe.subscriptions.retrieve(id), { status: 'active' });
  }),

  scenario('a coupon for once is taken off once', async ({ stripe, check }) => {
    const coupon = (await stripe.coupons.create({ percent_off: 50, duration: 'once' })).id;
    const { clock, id } = await subscribe(stripe, { discounts: [{ coupon }] });
    const read = () => stripe.subscriptions.retrieve(id, { expand: ['latest_invoice'] });
    check(await read(), { latest_invoice: { subtotal: 1000, total: 500 } });
    await advanceTo(stripe, clock, SECOND_MONTH + 2 * 3600);
    check(await read(), { latest_invoice: { total: 1000 }, discounts: [] });
  }),

  scenario('a promotion code is taken off each month, for ever', async ({ stripe, check }) => {
    const coupon = (await stripe.coupons.create({ amount_off: 300, currency: 'usd', duration: 'forever' })).id;
    const { id: promotion_code } = await stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon } });
    const { clock, id } = await subscribe(stripe, { discounts: [{ promotion_code }] });
    await advanceTo(stripe, clock, SECOND_MONTH + 2 * 3600);
    check(await stripe.subscriptions.retrieve(id, { expand: ['latest_invoice'] }), { latest_invoice: { total: 700 } });
    check(await stripe.promotionCodes.retrieve(promotion_code), { times_redeemed: 1 });
  }),

  scenario('an invoice on account leaves the subscription active', async ({ stripe, check }) => {
    const customer = (await stripe.customers.create({ email: 'ada@example.com' })).id;
    const subscription = await stripe.subscriptions.create({
      customer,
      items: [{ price: await monthly(stripe) }],
      collection_method: 'send_invoice',
      days_until_due: 14,
      expand: ['latest_invoice'],
    });
    check(subscription, {
      status: 'active',
      latest_invoice: { collection_method: 'send_invoice', status: 'draft', total: 1000 },
    });
  }),
];
