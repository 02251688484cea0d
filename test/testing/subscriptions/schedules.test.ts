import { describe, expect, it } from 'vitest';
import { bills, on, priceOf, stripe, subscriber } from './shop.ts';

const START = on(1, 1);
const month = { interval: 'month' } as const;

async function planned(params: object = {}) {
  const who = await subscriber(START, 'pm_card_visa');
  const [cheap, dear] = [await priceOf(1000), await priceOf(2000)];
  const schedule = await stripe.subscriptionSchedules.create({
    customer: who.customer,
    start_date: 'now',
    phases: [
      { items: [{ price: cheap, quantity: 1 }], duration: month },
      { items: [{ price: dear, quantity: 2 }], duration: { interval: 'month', interval_count: 2 } },
    ],
    ...params,
  });
  return { ...who, cheap, dear, schedule, subscription: schedule.subscription ?? '' };
}

describe('a schedule', () => {
  it('starts its subscription, and bills each phase at its price', async () => {
    const { schedule, subscription, advanceTo, dear } = await planned();
    expect(schedule).toMatchObject({
      status: 'active',
      current_phase: { start_date: START, end_date: on(2, 1) },
      phases: [{ end_date: on(2, 1) }, { start_date: on(2, 1), end_date: on(4, 1) }],
    });
    expect(await stripe.subscriptions.retrieve(subscription)).toMatchObject({
      status: 'active',
      schedule: schedule.id,
    });
    await advanceTo(on(2, 2));
    const { items } = await stripe.subscriptions.retrieve(subscription);
    expect(items.data).toMatchObject([{ quantity: 2, price: { id: dear } }]);
    expect((await stripe.subscriptionSchedules.retrieve(schedule.id)).current_phase?.start_date).toBe(on(2, 1));
    await advanceTo(on(3, 2));
    expect(await bills(subscription)).toEqual([
      ['subscription_create', 'paid', 1000],
      ['subscription_cycle', 'paid', 4000],
      ['subscription_cycle', 'paid', 4000],
    ]);
  });

  it('lets its subscription go on after the last phase, or ends it', async () => {
    const lasting = await planned();
    const ending = await planned({ end_behavior: 'cancel' });
    for (const { advanceTo } of [lasting, ending]) {
      await advanceTo(on(2, 15));
      await advanceTo(on(4, 2));
    }
    expect(await stripe.subscriptionSchedules.retrieve(lasting.schedule.id)).toMatchObject({
      status: 'released',
      released_subscription: lasting.subscription,
      subscription: null,
    });
    expect(await stripe.subscriptions.retrieve(lasting.subscription)).toMatchObject({
      status: 'active',
      schedule: null,
    });
    expect(await bills(lasting.subscription)).toHaveLength(4);
    expect(await stripe.subscriptionSchedules.retrieve(ending.schedule.id)).toMatchObject({
      status: 'completed',
      completed_at: on(4, 1),
    });
    expect(await stripe.subscriptions.retrieve(ending.subscription)).toMatchObject({
      status: 'canceled',
      ended_at: on(4, 1),
    });
    expect(await bills(ending.subscription)).toHaveLength(3);
  });

  it('that ends with its last phase is told of as completed, and not as canceled', async () => {
    const { schedule, subscription, advanceTo } = await planned({ end_behavior: 'cancel' });
    await advanceTo(on(2, 15));
    await advanceTo(on(4, 2));
    const { data } = await stripe.events.list({ limit: 100 });
    const types = (id: string) =>
      data.filter((one) => 'id' in one.data.object && one.data.object.id === id).map(({ type }) => type);
    expect(types(schedule.id)).toContain('subscription_schedule.completed');
    expect(types(schedule.id)).not.toContain('subscription_schedule.canceled');
    expect(types(subscription)).toContain('customer.subscription.deleted');
    const { canceled_at } = await stripe.subscriptionSchedules.retrieve(schedule.id);
    expect(canceled_at).toBeNull();
  });

  it('waits for its first phase', async () => {
    const { schedule, customer, advanceTo } = await planned({ start_date: on(1, 15) });
    expect(schedule).toMatchObject({ status: 'not_started', subscription: null, current_phase: null });
    expect((await stripe.subscriptionSchedules.list({ customer, scheduled: true })).data).toHaveLength(1);
    await advanceTo(on(1, 16));
    const begun = await stripe.subscriptionSchedules.retrieve(schedule.id);
    expect(begun.status).toBe('active');
    expect(await bills(begun.subscription ?? '')).toEqual([['subscription_create', 'paid', 1000]]);
  });

  it('takes over a subscription, and changes it when its period ends', async () => {
    const { customer, advanceTo } = await subscriber(START, 'pm_card_visa');
    const [cheap, dear] = [await priceOf(1000), await priceOf(2000)];
    const { id } = await stripe.subscriptions.create({ customer, items: [{ price: cheap }] });
    const schedule = await stripe.subscriptionSchedules.create({ from_subscription: id });
    expect(schedule).toMatchObject({
      status: 'active',
      subscription: id,
      phases: [{ start_date: START, end_date: on(2, 1) }],
    });
    await expect(stripe.subscriptionSchedules.create({ from_subscription: id })).rejects.toMatchObject({
      statusCode: 400,
    });
    await expect(stripe.subscriptions.update(id, { cancel_at_period_end: true })).rejects.toThrow('managed by');
    await stripe.subscriptionSchedules.update(schedule.id, {
      phases: [
        { items: [{ price: cheap }], start_date: START, end_date: on(2, 1) },
        { items: [{ price: dear }], duration: month },
      ],
    });
    await advanceTo(on(2, 2));
    expect(await bills(id)).toEqual([
      ['subscription_create', 'paid', 1000],
      ['subscription_cycle', 'paid', 2000],
    ]);
  });

  it('changes the present phase at once, with prorations', async () => {
    const { schedule, subscription, cheap, advanceTo } = await planned();
    await advanceTo(on(1, 11));
    await stripe.subscriptionSchedules.update(schedule.id, {
      phases: [{ items: [{ price: cheap, quantity: 32 }], start_date: START, end_date: on(2, 1) }],
      proration_behavior: 'always_invoice',
    });
    expect((await bills(subscription))[1]).toEqual(['subscription_update', 'paid', 21_000]);
  });

  it('can be canceled along with its subscription, or released from it', async () => {
    const one = await planned();
    expect(await stripe.subscriptionSchedules.cancel(one.schedule.id)).toMatchObject({ status: 'canceled' });
    expect((await stripe.subscriptions.retrieve(one.subscription)).status).toBe('canceled');
    await expect(stripe.subscriptionSchedules.release(one.schedule.id)).rejects.toMatchObject({ statusCode: 400 });

    const two = await planned({ end_behavior: 'cancel' });
    await stripe.subscriptionSchedules.release(two.schedule.id, { preserve_cancel_date: true });
    expect(await stripe.subscriptions.retrieve(two.subscription)).toMatchObject({
      schedule: null,
      cancel_at: on(4, 1),
    });
    await two.advanceTo(on(3, 1));
    await two.advanceTo(on(4, 2));
    expect((await stripe.subscriptions.retrieve(two.subscription)).status).toBe('canceled');

    const three = await planned();
    await stripe.subscriptions.cancel(three.subscription);
    expect((await stripe.subscriptionSchedules.retrieve(three.schedule.id)).status).toBe('canceled');
  });
});
