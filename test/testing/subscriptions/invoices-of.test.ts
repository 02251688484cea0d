import { describe, expect, it } from 'vitest';
import { bills, on, priceOf, stripe, subscriber } from './shop.ts';

const START = on(1, 1);

/** The invoice that a subscription was last billed by. */
async function latest(id: string) {
  const { latest_invoice } = await stripe.subscriptions.retrieve(id);
  return stripe.invoices.retrieve(latest_invoice ?? '');
}

describe('the invoice of a subscription', () => {
  it('says of each item what it is for, in their order, with its discounts', async () => {
    const { customer } = await subscriber(START, 'pm_card_visa');
    const { id: coupon } = await stripe.coupons.create({ percent_off: 10, duration: 'forever' });
    const { id } = await stripe.subscriptions.create({
      customer,
      items: [{ price: await priceOf(1000), quantity: 2, discounts: [{ coupon }] }, { price: await priceOf(300) }],
    });
    const { lines, total } = await latest(id);
    expect(total).toBe(2100);
    expect(lines.data.map(({ description }) => description)).toEqual([
      '2 × Plan of 1000 (at $10.00 / month)',
      '1 × Plan of 300 (at $3.00 / month)',
    ]);
    expect(lines.data[0]?.discount_amounts).toMatchObject([{ amount: 200 }]);
  });

  it('has its taxes, its words and its own fields', async () => {
    const { customer } = await subscriber(START, 'pm_card_visa');
    const vat = await stripe.taxRates.create({ display_name: 'VAT', percentage: 20, inclusive: false });
    const custom_fields = [{ name: 'Order', value: '7' }];
    const { id } = await stripe.subscriptions.create({
      customer,
      items: [{ price: await priceOf(1000) }],
      default_tax_rates: [vat.id],
      invoice_settings: { custom_fields, description: 'Thanks.', footer: 'Bye.' },
    });
    expect(await latest(id)).toMatchObject({ total: 1200, custom_fields, description: 'Thanks.', footer: 'Bye.' });
  });

  it('is not collected any more when the subscription has ended', async () => {
    const { customer, advanceTo } = await subscriber(START, 'pm_card_visa');
    const { id } = await stripe.subscriptions.create({ customer, items: [{ price: await priceOf(1000) }] });
    await advanceTo(on(2, 1));
    await stripe.subscriptions.cancel(id);
    expect(await latest(id)).toMatchObject({ status: 'draft', auto_advance: false });
    await advanceTo(on(2, 3));
    expect((await bills(id))[1]).toEqual(['subscription_cycle', 'draft', 1000]);
  });

  it('of one refused at once does not name a payment that is gone', async () => {
    const { customer } = await subscriber(START, 'pm_card_chargeCustomerFail');
    const refused = stripe.subscriptions.create({
      customer,
      items: [{ price: await priceOf(1000) }],
      payment_behavior: 'error_if_incomplete',
    });
    await expect(refused).rejects.toMatchObject({ statusCode: 402, code: 'card_declined' });
    const error: unknown = await refused.catch((reason: unknown) => reason);
    expect(error).toHaveProperty('raw.decline_code', 'generic_decline');
    expect(error).not.toHaveProperty('raw.payment_intent');
  });

  it('is overdue at its date, and not a second earlier', async () => {
    const { customer, advanceTo } = await subscriber(START, 'pm_card_visa');
    const { id } = await stripe.subscriptions.create({
      customer,
      items: [{ price: await priceOf(1000) }],
      collection_method: 'send_invoice',
      days_until_due: 7,
    });
    await advanceTo(on(1, 8, 1) - 1);
    expect((await stripe.subscriptions.retrieve(id)).status).toBe('active');
    await advanceTo(on(1, 8, 1));
    expect((await stripe.subscriptions.retrieve(id)).status).toBe('past_due');
  });

  it('gives nothing back for a trial that is called off', async () => {
    const { customer } = await subscriber(START, 'pm_card_visa');
    const items = [{ price: await priceOf(1000) }];
    const { id } = await stripe.subscriptions.create({ customer, items, trial_period_days: 10 });
    await stripe.subscriptions.cancel(id, { prorate: true, invoice_now: true });
    expect(await bills(id)).toEqual([['subscription_create', 'paid', 0]]);
    expect(await stripe.customers.retrieve(customer)).toMatchObject({ balance: 0 });
  });
});

describe('an item that is added during a trial', () => {
  it('is free until its end, and its price due then', async () => {
    const { customer } = await subscriber(START, 'pm_card_visa');
    const items = [{ price: await priceOf(1000) }];
    const { id } = await stripe.subscriptions.create({ customer, items, trial_period_days: 10 });
    const added = await stripe.subscriptionItems.create({ subscription: id, price: await priceOf(100) });
    expect(added).toMatchObject({ current_period_start: START, current_period_end: on(1, 11) });
  });
});

describe('an end that is asked for', () => {
  it('is that of the shortest or of the longest period', async () => {
    const { customer } = await subscriber(START, 'pm_card_visa');
    const items = [{ price: await priceOf(1000) }, { price: await priceOf(100, 'week') }];
    const { id } = await stripe.subscriptions.create({ customer, items, cancel_at: 'min_period_end' });
    expect(await stripe.subscriptions.retrieve(id)).toMatchObject({ cancel_at: on(1, 8) });
    expect(await stripe.subscriptions.update(id, { cancel_at: 'max_period_end' })).toMatchObject({
      cancel_at: on(2, 1),
    });
  });
});
