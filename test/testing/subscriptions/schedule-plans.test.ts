import { describe, expect, it } from 'vitest';
import type { SubscriptionScheduleCreateParams } from '../../../src/index.ts';
import { bills, on, priceOf, stripe, subscriber } from './shop.ts';

const START = on(1, 1);
const month = { interval: 'month' } as const;
type Phase = NonNullable<SubscriptionScheduleCreateParams['phases']>[number];

/** A schedule for a customer on a clock of their own. */
async function planned(phases: readonly Phase[], params: Omit<SubscriptionScheduleCreateParams, 'phases'> = {}) {
  const who = await subscriber(START, 'pm_card_visa');
  const schedule = await stripe.subscriptionSchedules.create({
    customer: who.customer,
    start_date: 'now',
    ...params,
    phases,
  });
  return { ...who, schedule, subscription: String(schedule.subscription) };
}

describe('a plan is refused when it is made, not when its time comes', () => {
  const refused: Record<string, [Omit<Phase, 'items'>, string]> = {
    'a coupon that is not there': [{ discounts: [{ coupon: 'none' }] }, 'phases[0][discounts][0][coupon]'],
    'a promotion code that is not there': [
      { discounts: [{ promotion_code: 'promo_1' }] },
      'phases[0][discounts][0][promotion_code]',
    ],
    'a payment method of nobody': [{ default_payment_method: 'pm_1' }, 'phases[0][default_payment_method]'],
    'a phase that never ends': [{ duration: { interval: 'year', interval_count: 1_000_000 } }, 'phases[0][duration]'],
    'a phase without length': [{ duration: { interval: 'year', interval_count: 0 } }, 'phases[0][end_date]'],
    'a phase that ends before it begins': [{ end_date: on(1, 5) }, 'phases[0][end_date]'],
    'another currency than its price': [{ currency: 'eur' }, 'phases[0][currency]'],
  };
  for (const [what, [phase, param]] of Object.entries(refused)) {
    it(`for ${what}`, async () => {
      const items = [{ price: await priceOf(1000) }];
      await expect(planned([{ items, ...phase }], { start_date: on(1, 10) })).rejects.toMatchObject({ param });
    });
  }

  it('for the same price twice', async () => {
    const price = await priceOf(1000);
    await expect(planned([{ items: [{ price }, { price }] }], { start_date: on(2, 1) })).rejects.toThrow('already');
  });

  it('for settings that cannot be, or that are not emulated', async () => {
    const phases = [{ items: [{ price: await priceOf(1000) }] }];
    await expect(planned(phases, { default_settings: { default_payment_method: 'pm_1' } })).rejects.toMatchObject({
      param: 'default_settings[default_payment_method]',
    });
    await expect(planned(phases, { default_settings: { application_fee_percent: 5 } })).rejects.toMatchObject({
      statusCode: 501,
    });
  });
});

describe('a plan', () => {
  it('keeps the settings that a change does not name', async () => {
    const default_settings = {
      collection_method: 'send_invoice',
      description: 'Gold',
      invoice_settings: { days_until_due: 7 },
    } as const;
    const { schedule, subscription } = await planned([{ items: [{ price: await priceOf(1000) }] }], {
      default_settings,
    });
    expect(await stripe.subscriptions.retrieve(subscription)).toMatchObject({ days_until_due: 7, description: 'Gold' });
    const { default_settings: after } = await stripe.subscriptionSchedules.update(schedule.id, {
      default_settings: { description: 'Silver' },
    });
    expect(after).toMatchObject({ ...default_settings, description: 'Silver', billing_cycle_anchor: 'automatic' });
  });

  it('gives discounts and taxes with one phase, and takes them with the next', async () => {
    const { id: coupon } = await stripe.coupons.create({ percent_off: 50, duration: 'forever' });
    const items = [{ price: await priceOf(1000) }];
    const { subscription, advanceTo } = await planned([
      { items, duration: month },
      { items, duration: month, discounts: [{ coupon }], metadata: { phase: '2' } },
      { items, duration: month },
    ]);
    await advanceTo(on(2, 2));
    expect((await stripe.subscriptions.retrieve(subscription)).metadata).toEqual({ phase: '2' });
    await advanceTo(on(3, 2));
    expect((await bills(subscription)).map(([, , total]) => total)).toEqual([1000, 500, 1000]);
  });

  it('takes items away that the next phase does not have', async () => {
    const [one, two] = [await priceOf(1000), await priceOf(300)];
    const { subscription, advanceTo } = await planned([
      { items: [{ price: one }, { price: two }], duration: month },
      { items: [{ price: two, quantity: 2 }], duration: month },
    ]);
    await advanceTo(on(2, 2));
    const { items } = await stripe.subscriptions.retrieve(subscription);
    expect(items.data).toMatchObject([{ quantity: 2, price: { id: two } }]);
    expect((await bills(subscription)).map(([, , total]) => total)).toEqual([1300, 600]);
  });

  it('begins periods anew with a phase that wants it', async () => {
    const items = [{ price: await priceOf(3100) }];
    const { subscription, advanceTo } = await planned([
      { items, end_date: on(1, 11) },
      { items, duration: month, billing_cycle_anchor: 'phase_start', proration_behavior: 'none' },
    ]);
    await advanceTo(on(1, 12));
    expect(await stripe.subscriptions.retrieve(subscription)).toMatchObject({ billing_cycle_anchor: on(1, 11) });
    expect((await bills(subscription)).map(([, , total]) => total)).toEqual([3100, 3100]);
  });

  it('has a trial as long as a phase is', async () => {
    const items = [{ price: await priceOf(1000) }];
    const { subscription, advanceTo } = await planned([
      { items, duration: { interval: 'week' }, trial: true },
      { items, duration: month },
    ]);
    expect(await stripe.subscriptions.retrieve(subscription)).toMatchObject({
      status: 'trialing',
      trial_end: on(1, 8),
    });
    await advanceTo(on(1, 9));
    expect((await stripe.subscriptions.retrieve(subscription)).status).toBe('active');
    expect((await bills(subscription)).map(([, , total]) => total)).toEqual([0, 1000]);
  });

  it('lists apart what has not begun', async () => {
    const phases = [{ items: [{ price: await priceOf(1000) }] }];
    const { customer } = await planned(phases, { start_date: on(2, 1) });
    const { id } = await stripe.subscriptionSchedules.create({ customer, start_date: 'now', phases });
    const { data } = await stripe.subscriptionSchedules.list({ customer, scheduled: false });
    expect(data).toMatchObject([{ id, status: 'active' }]);
  });

  it('does not move the beginning of its present phase', async () => {
    const phase = { items: [{ price: await priceOf(1000) }], end_date: on(2, 1) };
    const { schedule } = await planned([phase]);
    await expect(
      stripe.subscriptionSchedules.update(schedule.id, { phases: [{ ...phase, start_date: on(1, 2) }] }),
    ).rejects.toMatchObject({ param: 'phases[0][start_date]' });
  });
});

describe('a subscription that is released from its plan', () => {
  it('ends with it only where that is asked for', async () => {
    const { schedule, subscription } = await planned([{ items: [{ price: await priceOf(1000) }] }], {
      end_behavior: 'cancel',
    });
    await stripe.subscriptionSchedules.release(schedule.id);
    expect(await stripe.subscriptions.retrieve(subscription)).toMatchObject({ cancel_at: null, schedule: null });
  });
});
