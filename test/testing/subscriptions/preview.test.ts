import { describe, expect, it } from 'vitest';
import { bills, on, priceOf, stripe, subscriber } from './shop.ts';

const START = on(1, 1);

async function subscribed() {
  const who = await subscriber(START, 'pm_card_visa');
  const made = await stripe.subscriptions.create({ customer: who.customer, items: [{ price: await priceOf(3100) }] });
  return { ...who, id: made.id, item: made.items.data[0]?.id ?? '' };
}

describe('a preview', () => {
  it('shows what the next period will cost, and writes nothing', async () => {
    const { id, customer } = await subscribed();
    const next = await stripe.invoices.createPreview({ subscription: id });
    expect(next).toMatchObject({
      billing_reason: 'upcoming',
      customer,
      next_payment_attempt: on(2, 1, 1),
      status: 'draft',
      total: 3100,
      lines: { data: [{ period: { start: on(2, 1), end: on(3, 1) } }] },
    });
    expect(await bills(id)).toHaveLength(1);
    expect((await stripe.subscriptions.retrieve(id)).items.data[0]?.current_period_end).toBe(on(2, 1));
  });

  it('comes out as the change does that it shows', async () => {
    const { id, item, advanceTo } = await subscribed();
    await advanceTo(on(1, 11));
    const change = { items: [{ id: item, quantity: 3 }], proration_date: on(1, 10) };
    const next = await stripe.invoices.createPreview({ subscription: id, subscription_details: change });
    const now = await stripe.invoices.createPreview({
      subscription: id,
      subscription_details: { ...change, proration_behavior: 'always_invoice' },
    });
    expect([next.total, now.total]).toEqual([9300 + 4400, 4400]);
    await stripe.subscriptions.update(id, { ...change, proration_behavior: 'always_invoice' });
    expect((await bills(id))[1]).toEqual(['subscription_update', 'paid', 4400]);
  });

  it('shows the first invoice of a subscription that there is not, and the last of one that ends', async () => {
    const { id, customer, advanceTo } = await subscribed();
    const items = [{ price: await priceOf(700), quantity: 2 }];
    const first = await stripe.invoices.createPreview({ customer, subscription_details: { items } });
    expect(first.total).toBe(1400);
    expect((await stripe.subscriptions.list({ customer })).data).toHaveLength(1);
    await advanceTo(on(1, 11));
    const details = { cancel_now: true };
    expect((await stripe.invoices.createPreview({ subscription: id, subscription_details: details })).total).toBe(
      -2100,
    );
    await stripe.subscriptions.update(id, { cancel_at_period_end: true });
    await expect(stripe.invoices.createPreview({ subscription: id })).rejects.toMatchObject({
      code: 'invoice_upcoming_none',
    });
  });
});
