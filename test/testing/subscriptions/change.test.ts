import { describe, expect, it } from 'vitest';
import { bills, DAY, on, periodOf, priceOf, stripe, subscriber } from './shop.ts';

const START = on(1, 1);

async function subscribed(cents = 3100, params: object = {}) {
  const who = await subscriber(START, 'pm_card_visa');
  const made = await stripe.subscriptions.create({
    customer: who.customer,
    items: [{ price: await priceOf(cents) }],
    ...params,
  });
  return { ...who, id: made.id, item: made.items.data[0]?.id ?? '' };
}

/** Amounts that wait for a customer's next invoice, oldest first. */
async function waiting(customer: string) {
  const { data } = await stripe.invoiceItems.list({ customer, pending: true });
  return data.toReversed().map(({ amount, description, proration }) => [amount, description, proration]);
}

describe('a change within a period', () => {
  it('credits what was not used and charges what is left, on the next invoice', async () => {
    const { id, item, customer, advanceTo } = await subscribed();
    await advanceTo(on(1, 11));
    const dearer = await priceOf(6200);
    await stripe.subscriptions.update(id, { items: [{ id: item, price: dearer }] });
    // 21 of January's 31 days are left.
    expect(await waiting(customer)).toEqual([
      [-2100, 'Unused time on Plan of 3100 after 11 Jan 2026', true],
      [4200, 'Remaining time on Plan of 6200 after 11 Jan 2026', true],
    ]);
    await advanceTo(on(2, 2));
    expect(await bills(id)).toEqual([
      ['subscription_create', 'paid', 3100],
      ['subscription_cycle', 'paid', 6200 + 2100],
    ]);
    expect(await waiting(customer)).toEqual([]);
  });

  it('is counted to the second, and from the moment that the request gives', async () => {
    const { id, item, customer, advanceTo } = await subscribed();
    await advanceTo(on(1, 20));
    const moment = START + 12345;
    const changes = { items: [{ id: item, quantity: 3 }], proration_date: moment };
    await stripe.subscriptions.update(id, changes);
    const left = (on(2, 1) - moment) / (31 * DAY);
    const amounts = (await waiting(customer)).map(([amount]) => amount);
    expect(amounts).toEqual([-Math.round(3100 * left), Math.round(9300 * left)]);
    await expect(
      stripe.subscriptions.update(id, { items: [{ id: item, quantity: 4 }], proration_date: on(2, 5) }),
    ).rejects.toMatchObject({ statusCode: 400, param: 'proration_date' });
  });

  it('is billed at once, or not at all, where that is asked for', async () => {
    const { id, item, customer, advanceTo } = await subscribed();
    await advanceTo(on(1, 11));
    await stripe.subscriptions.update(id, { items: [{ id: item, quantity: 2 }], proration_behavior: 'always_invoice' });
    expect((await bills(id))[1]).toEqual(['subscription_update', 'paid', 2100]);
    await stripe.subscriptions.update(id, { items: [{ id: item, quantity: 5 }], proration_behavior: 'none' });
    expect(await waiting(customer)).toEqual([]);
    await stripe.subscriptions.update(id, { items: [{ id: item, quantity: 1 }], proration_behavior: 'always_invoice' });
    expect((await bills(id))[2]).toEqual(['subscription_update', 'paid', -8400]);
    expect(await stripe.customers.retrieve(customer)).toMatchObject({ balance: -8400 });
  });

  it('to another interval begins a new period, and bills it at once', async () => {
    const { id, item, advanceTo } = await subscribed();
    await advanceTo(on(1, 11));
    await stripe.subscriptions.update(id, { items: [{ id: item, price: await priceOf(30_000, 'year') }] });
    expect((await bills(id))[1]).toEqual(['subscription_update', 'paid', 30_000 - 2100]);
    expect(await periodOf(id)).toEqual([on(1, 11), Date.UTC(2027, 0, 11) / 1000]);
  });

  it('is refused for items of others, and where none would be left', async () => {
    const { id, item } = await subscribed();
    const other = await subscribed();
    await expect(stripe.subscriptions.update(id, { items: [{ id: other.item, quantity: 2 }] })).rejects.toThrow(
      'No such',
    );
    await expect(stripe.subscriptions.update(id, { items: [{ id: item, deleted: true }] })).rejects.toThrow(
      'at least one',
    );
  });
});

describe('an item', () => {
  it('is added, changed and taken away, with prorations', async () => {
    const { id, customer, advanceTo } = await subscribed();
    await advanceTo(on(1, 11));
    const added = await stripe.subscriptionItems.create({ subscription: id, price: await priceOf(310), quantity: 2 });
    expect(await stripe.subscriptionItems.retrieve(added.id)).toMatchObject({ current_period_end: on(2, 1) });
    await stripe.subscriptionItems.update(added.id, { quantity: 4 });
    expect((await stripe.subscriptionItems.list({ subscription: id })).data).toHaveLength(2);
    await stripe.subscriptionItems.del(added.id);
    const amounts = (await waiting(customer)).map(([amount]) => amount);
    expect(amounts).toEqual([420, -420, 840, -840]);
    await expect(stripe.subscriptionItems.retrieve(added.id)).rejects.toMatchObject({ statusCode: 404 });
  });

  it('may have an interval of its own, and renews by it', async () => {
    const { id, advanceTo } = await subscribed(1000, {});
    await stripe.subscriptionItems.create({
      subscription: id,
      price: await priceOf(100, 'week'),
      proration_behavior: 'none',
    });
    await advanceTo(on(1, 8));
    await advanceTo(on(1, 15) + 7200);
    expect(await bills(id)).toEqual([
      ['subscription_create', 'paid', 1000],
      ['subscription_cycle', 'paid', 100],
      ['subscription_cycle', 'paid', 100],
    ]);
  });
});

describe('a subscription ends', () => {
  it('at once, with a credit and a last invoice where that is asked for', async () => {
    const { id, customer, advanceTo } = await subscribed();
    await advanceTo(on(1, 11));
    const ended = await stripe.subscriptions.cancel(id, {
      prorate: true,
      invoice_now: true,
      cancellation_details: { feedback: 'too_expensive' },
    });
    expect(ended).toMatchObject({
      status: 'canceled',
      canceled_at: on(1, 11),
      ended_at: on(1, 11),
      cancellation_details: { feedback: 'too_expensive', reason: 'cancellation_requested' },
    });
    expect(await stripe.customers.retrieve(customer)).toMatchObject({ balance: -2100 });
    await advanceTo(on(3, 1));
    expect(await bills(id)).toHaveLength(2);
    await expect(stripe.subscriptions.update(id, { items: [{ quantity: 1 }] })).rejects.toMatchObject({
      statusCode: 400,
    });
    expect((await stripe.subscriptions.update(id, { metadata: { a: 'b' } })).metadata).toEqual({ a: 'b' });
    await expect(stripe.subscriptions.cancel(id)).rejects.toMatchObject({ statusCode: 404 });
  });

  it('with its period, unless that is taken back', async () => {
    const { id, advanceTo } = await subscribed();
    const planned = await stripe.subscriptions.update(id, { cancel_at_period_end: true });
    expect(planned).toMatchObject({ cancel_at: on(2, 1), cancel_at_period_end: true, status: 'active' });
    await stripe.subscriptions.update(id, { cancel_at_period_end: false });
    await advanceTo(on(2, 2));
    await stripe.subscriptions.update(id, { cancel_at_period_end: true });
    await advanceTo(on(3, 2));
    expect(await stripe.subscriptions.retrieve(id)).toMatchObject({ status: 'canceled', ended_at: on(3, 1) });
    expect(await bills(id)).toHaveLength(2);
  });

  it('at a date, and with its customer', async () => {
    const { id, advanceTo } = await subscribed();
    await stripe.subscriptions.update(id, { cancel_at: on(1, 20) });
    await advanceTo(on(1, 21));
    expect(await stripe.subscriptions.retrieve(id)).toMatchObject({ status: 'canceled', ended_at: on(1, 20) });
    const other = await subscribed();
    await stripe.customers.del(other.customer);
    expect((await stripe.subscriptions.retrieve(other.id)).status).toBe('canceled');
  });
});

describe('a paused subscription', () => {
  it('is not billed until it is resumed, from then on anew', async () => {
    const { id, customer, advanceTo } = await subscribed();
    await advanceTo(on(1, 11));
    await stripe.subscriptions.pause(id, { type: 'subscription', bill_for: { unused_time_from: { type: 'now' } } });
    expect((await waiting(customer)).map(([amount]) => amount)).toEqual([-2100]);
    await advanceTo(on(3, 5));
    expect(await bills(id)).toHaveLength(1);
    const resumed = await stripe.subscriptions.resume(id);
    expect(resumed).toMatchObject({ status: 'active', billing_cycle_anchor: on(3, 5) });
    expect((await bills(id))[1]).toEqual(['subscription_update', 'paid', 1000]);
    await expect(stripe.subscriptions.resume(id)).rejects.toMatchObject({ statusCode: 400 });
  });

  it('can go on in the period that it would be in', async () => {
    const { id, advanceTo } = await subscribed(2800);
    await stripe.subscriptions.pause(id, {});
    await advanceTo(on(2, 15));
    await stripe.subscriptions.resume(id, { billing_cycle_anchor: { type: 'unchanged' } });
    expect((await bills(id))[1]).toEqual(['subscription_update', 'paid', 1400]);
    expect((await periodOf(id))[1]).toBe(on(3, 1));
  });
});

describe('time that passes meanwhile', () => {
  it('ends a paused subscription that was to end', async () => {
    const { id, advanceTo } = await subscribed(1000, { cancel_at: on(2, 15) });
    await stripe.subscriptions.pause(id, {});
    await advanceTo(on(2, 14));
    expect((await stripe.subscriptions.retrieve(id)).status).toBe('paused');
    await advanceTo(on(2, 16));
    expect(await stripe.subscriptions.retrieve(id)).toMatchObject({ status: 'canceled', ended_at: on(2, 15) });
  });

  it('is billed once the first invoice of a subscription is paid', async () => {
    const { id, advanceTo } = await subscribed(310_000, {
      billing_cycle_anchor: START + 3600,
      payment_behavior: 'default_incomplete',
    });
    await advanceTo(START + 7200);
    const { latest_invoice } = await stripe.subscriptions.retrieve(id);
    await stripe.invoices.pay(latest_invoice ?? '');
    await advanceTo(START + 4 * 3600);
    expect(await periodOf(id)).toEqual([START + 7200, on(2, 1, 1)]);
    expect((await bills(id)).map(([reason, status]) => [reason, status])).toEqual([
      ['subscription_create', 'paid'],
      ['subscription_cycle', 'paid'],
    ]);
  });

  it('is not divided outside the period in which a subscription is resumed', async () => {
    const { id, advanceTo } = await subscribed();
    await stripe.subscriptions.pause(id, {});
    await advanceTo(on(1, 11));
    const resumed = { billing_cycle_anchor: { type: 'unchanged' }, proration_date: on(3, 1) } as const;
    await expect(stripe.subscriptions.resume(id, resumed)).rejects.toMatchObject({ param: 'proration_date' });
  });
});
