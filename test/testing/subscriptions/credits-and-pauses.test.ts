import { describe, expect, it } from 'vitest';
import { on, priceOf, stripe, subscriber } from './shop.ts';

const START = on(1, 1);

async function subscribed(item: object = {}, params: object = {}) {
  const who = await subscriber(START, 'pm_card_visa');
  const items = [{ price: await priceOf(3100), ...item }];
  const made = await stripe.subscriptions.create({ customer: who.customer, items, ...params });
  return { ...who, id: made.id, item: made.items.data[0]?.id ?? '' };
}

it('collecting is not paused until a time that is over', async () => {
  const { id } = await subscribed();
  const pause_collection = { behavior: 'void', resumes_at: START } as const;
  await expect(stripe.subscriptions.update(id, { pause_collection })).rejects.toMatchObject({
    statusCode: 400,
    param: 'pause_collection[resumes_at]',
  });
});

describe('time that was paid for', () => {
  it('is credited as it was paid, less what a coupon took off', async () => {
    const { id: coupon } = await stripe.coupons.create({ percent_off: 50, duration: 'forever' });
    const { id, customer, item, advanceTo } = await subscribed({}, { discounts: [{ coupon }] });
    await advanceTo(on(1, 11));
    await stripe.subscriptions.update(id, { items: [{ id: item, quantity: 2 }] });
    const { data } = await stripe.invoiceItems.list({ customer, pending: true });
    expect(data.map(({ amount }) => amount).toSorted((a, b) => a - b)).toEqual([-1050, 2100]);
  });

  it('is credited with the tax that was paid on it', async () => {
    const rate = await stripe.taxRates.create({ display_name: 'VAT', inclusive: false, percentage: 20 });
    const { id, customer, item, advanceTo } = await subscribed({ tax_rates: [rate.id] });
    await advanceTo(on(1, 11));
    await stripe.subscriptions.update(id, { items: [{ id: item, quantity: 2 }] });
    const { data } = await stripe.invoiceItems.list({ customer, pending: true });
    expect(data.map(({ tax_rates: rates }) => rates?.map((one) => one.id))).toEqual([[rate.id], [rate.id]]);
  });
});

describe('a preview', () => {
  it('shows the next invoice also while collecting is paused', async () => {
    const { id } = await subscribed();
    await stripe.subscriptions.update(id, { pause_collection: { behavior: 'void' } });
    const next = await stripe.invoices.createPreview({ subscription: id });
    expect(next).toMatchObject({ status: 'draft', total: 3100, number: null });
  });

  it('of an end at once shows nothing where nothing is credited', async () => {
    const { id, advanceTo } = await subscribed();
    await advanceTo(on(1, 11));
    const preview = (proration_behavior: 'create_prorations' | 'none') =>
      stripe.invoices.createPreview({
        subscription: id,
        subscription_details: { cancel_now: true, proration_behavior },
      });
    expect(await preview('create_prorations')).toMatchObject({ total: -2100 });
    await expect(preview('none')).rejects.toMatchObject({ statusCode: 404, code: 'invoice_upcoming_none' });
  });
});
