import { describe, expect, it } from 'vitest';
import { bills, DAY, on, periodOf, priceOf, stripe, subscriber } from './shop.ts';

const START = on(1, 31);

describe('a new subscription', () => {
  it('is paid at once and active', async () => {
    const { customer } = await subscriber(START, 'pm_card_visa');
    const price = await priceOf(1000);
    const made = await stripe.subscriptions.create({
      customer,
      items: [{ price, quantity: 3 }],
      payment_settings: { save_default_payment_method: 'on_subscription' },
      expand: ['latest_invoice', 'default_payment_method'],
    });
    expect(made).toMatchObject({
      status: 'active',
      billing_cycle_anchor: START,
      latest_invoice: { status: 'paid', amount_paid: 3000, billing_reason: 'subscription_create' },
      default_payment_method: { type: 'card' },
      items: { data: [{ quantity: 3, current_period_start: START, current_period_end: on(2, 28) }] },
    });
  });

  it('of a customer without a payment method is refused, unless it may wait for one', async () => {
    const { customer } = await subscriber(START);
    const items = [{ price: await priceOf(1000) }];
    await expect(stripe.subscriptions.create({ customer, items })).rejects.toMatchObject({
      statusCode: 400,
      code: 'resource_missing',
    });
    expect((await stripe.subscriptions.list({ customer, status: 'all' })).data).toEqual([]);
    const waiting = await stripe.subscriptions.create({ customer, items, payment_behavior: 'default_incomplete' });
    expect(waiting.status).toBe('incomplete');
    const secret = await stripe.invoices.retrieve(waiting.latest_invoice ?? '', { expand: ['confirmation_secret'] });
    const intent = secret.confirmation_secret?.client_secret.split('_secret_')[0] ?? '';
    await stripe.paymentIntents.confirm(intent, { payment_method: 'pm_card_visa' });
    expect((await stripe.subscriptions.retrieve(waiting.id)).status).toBe('active');
  });

  it('is incomplete where the card is declined, and expires after 23 hours', async () => {
    const { customer, advanceTo } = await subscriber(START, 'pm_card_chargeCustomerFail');
    const items = [{ price: await priceOf(1000) }];
    const { id, status } = await stripe.subscriptions.create({ customer, items });
    expect(status).toBe('incomplete');
    expect(await bills(id)).toEqual([['subscription_create', 'open', 1000]]);
    await advanceTo(START + 23 * 3600 - 1);
    expect((await stripe.subscriptions.retrieve(id)).status).toBe('incomplete');
    await advanceTo(START + 23 * 3600);
    expect((await stripe.subscriptions.retrieve(id)).status).toBe('incomplete_expired');
    expect(await bills(id)).toEqual([['subscription_create', 'void', 1000]]);
  });

  it('is over when its first invoice is void', async () => {
    const { customer } = await subscriber(START, 'pm_card_chargeCustomerFail');
    const items = [{ price: await priceOf(1000) }];
    const { id, latest_invoice } = await stripe.subscriptions.create({ customer, items });
    await stripe.invoices.voidInvoice(latest_invoice ?? '');
    expect((await stripe.subscriptions.retrieve(id)).status).toBe('incomplete_expired');
    const canceled = await stripe.subscriptions.create({ customer, items });
    expect((await stripe.subscriptions.cancel(canceled.id)).status).toBe('incomplete_expired');
    expect(await bills(canceled.id)).toEqual([['subscription_create', 'void', 1000]]);
  });

  it('leaves nothing behind where it must be paid at once and is not', async () => {
    const { customer } = await subscriber(START, 'pm_card_chargeCustomerFail');
    const items = [{ price: await priceOf(1000) }];
    const attempt = stripe.subscriptions.create({ customer, items, payment_behavior: 'error_if_incomplete' });
    await expect(attempt).rejects.toMatchObject({ statusCode: 402, code: 'card_declined' });
    expect((await stripe.subscriptions.list({ customer, status: 'all' })).data).toEqual([]);
    expect((await stripe.invoices.list({ customer })).data).toEqual([]);
  });

  it('that is billed by invoice is active before it is paid, and past due after the date', async () => {
    const { customer, advanceTo } = await subscriber(START);
    const items = [{ price: await priceOf(1000) }];
    const params = { customer, items, collection_method: 'send_invoice', days_until_due: 7 } as const;
    const { id, status, latest_invoice } = await stripe.subscriptions.create(params);
    expect(status).toBe('active');
    expect((await stripe.invoices.retrieve(latest_invoice ?? '')).status).toBe('draft');
    await advanceTo(START + 3600);
    expect((await stripe.invoices.retrieve(latest_invoice ?? '')).due_date).toBe(START + 3600 + 7 * DAY);
    await advanceTo(START + 8 * DAY);
    expect((await stripe.subscriptions.retrieve(id)).status).toBe('past_due');
    await stripe.invoices.pay(latest_invoice ?? '', { paid_out_of_band: true });
    expect((await stripe.subscriptions.retrieve(id)).status).toBe('active');
  });

  it('with an anchor to come pays for the time until then, to the second', async () => {
    const { customer, advanceTo } = await subscriber(on(1, 11), 'pm_card_visa');
    const items = [{ price: await priceOf(3100) }];
    const { id } = await stripe.subscriptions.create({ customer, items, billing_cycle_anchor: on(2, 1) });
    // 21 of January's 31 days.
    expect(await bills(id)).toEqual([['subscription_create', 'paid', 2100]]);
    expect(await periodOf(id)).toEqual([on(1, 11), on(2, 1)]);
    await advanceTo(on(2, 2));
    expect(await bills(id)).toEqual([
      ['subscription_create', 'paid', 2100],
      ['subscription_cycle', 'paid', 3100],
    ]);
    expect(await periodOf(id)).toEqual([on(2, 1), on(3, 1)]);
  });

  it('with an anchor to come and no proration is free until then, without an invoice', async () => {
    const { customer, advanceTo } = await subscriber(on(1, 11), 'pm_card_visa');
    const free = { items: [{ price: await priceOf(3100) }], proration_behavior: 'none' } as const;
    const { id, status, latest_invoice } = await stripe.subscriptions.create({
      ...free,
      customer,
      billing_cycle_anchor: on(2, 1),
    });
    expect({ status, latest_invoice }).toEqual({ status: 'active', latest_invoice: null });
    expect(await bills(id)).toEqual([]);
    const { data } = await stripe.events.list({ limit: 10 });
    const told = data.slice(0, data.findIndex(({ type }) => type === 'customer.subscription.created') + 1);
    expect(told.map(({ type }) => type).filter((type) => type.startsWith('invoice'))).toEqual([]);
    const next = await stripe.invoices.createPreview({
      customer,
      subscription_details: { ...free, billing_cycle_anchor: { type: 'timestamp', timestamp: on(2, 1) } },
    });
    expect(next).toMatchObject({ billing_reason: 'upcoming', total: 3100, period_end: on(2, 1) });
    await advanceTo(on(2, 2));
    expect(await bills(id)).toEqual([['subscription_cycle', 'paid', 3100]]);
  });

  it('with no proration is still billed for what is paid once', async () => {
    const { customer } = await subscriber(on(1, 11), 'pm_card_visa');
    await stripe.invoiceItems.create({ customer, amount: 700, currency: 'usd' });
    const items = [{ price: await priceOf(3100) }];
    const free = { customer, items, billing_cycle_anchor: on(2, 1), proration_behavior: 'none' } as const;
    const { id } = await stripe.subscriptions.create(free);
    expect(await bills(id)).toEqual([['subscription_create', 'paid', 700]]);
  });

  it('takes off what its discount says, once or as long as it lasts', async () => {
    const { customer, advanceTo } = await subscriber(START, 'pm_card_visa');
    const once = await stripe.coupons.create({ amount_off: 300, currency: 'usd', duration: 'once' });
    const forever = await stripe.coupons.create({ percent_off: 10, duration: 'forever' });
    const { id, discounts } = await stripe.subscriptions.create({
      customer,
      items: [{ price: await priceOf(1000) }],
      discounts: [{ coupon: once.id }, { coupon: forever.id }],
    });
    await advanceTo(on(3, 1));
    expect(await bills(id)).toEqual([
      ['subscription_create', 'paid', 630],
      ['subscription_cycle', 'paid', 900],
    ]);
    // What held once is gone by itself.
    expect(discounts).toHaveLength(1);
    const gone = await stripe.subscriptions.deleteDiscount(id);
    expect(gone).toMatchObject({ deleted: true, id: discounts[0] });
    expect((await stripe.subscriptions.retrieve(id)).discounts).toEqual([]);
  });

  it('is refused for prices that are paid once, in other currencies, twice the same, or metered', async () => {
    const { customer } = await subscriber(START, 'pm_card_visa');
    const { id: product } = await stripe.products.create({ name: 'Book' });
    const once = await stripe.prices.create({ product, currency: 'usd', unit_amount: 5 });
    const month = { interval: 'month' } as const;
    const euro = await stripe.prices.create({ product, currency: 'eur', unit_amount: 5, recurring: month });
    const price = await priceOf(1000);
    for (const items of [[{ price: once.id }], [{ price }, { price: euro.id }], [{ price }, { price }], []]) {
      await expect(stripe.subscriptions.create({ customer, items })).rejects.toMatchObject({ statusCode: 400 });
    }
    await expect(
      stripe.subscriptions.create({ customer, items: [{ price }], on_behalf_of: 'acct_1' }),
    ).rejects.toMatchObject({ statusCode: 501 });
  });
});
