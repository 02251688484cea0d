import { describe, expect, it } from 'vitest';
import { bills, DAY, on, periodOf, priceOf, stripe, subscriber } from './shop.ts';

const START = on(1, 1);

async function trying(method: string | undefined, params: object = {}) {
  const who = await subscriber(START, method);
  const items = [{ price: await priceOf(1000) }];
  const made = await stripe.subscriptions.create({ customer: who.customer, items, trial_period_days: 10, ...params });
  return { ...who, ...made };
}

describe('a trial', () => {
  it('costs nothing, and is followed by a period that is paid', async () => {
    const { id, status, trial_start, trial_end, billing_cycle_anchor, advanceTo } = await trying('pm_card_visa');
    expect([status, trial_start, trial_end, billing_cycle_anchor]).toEqual(['trialing', START, on(1, 11), on(1, 11)]);
    expect(await periodOf(id)).toEqual([START, on(1, 11)]);
    await advanceTo(on(1, 12));
    expect((await stripe.subscriptions.retrieve(id)).status).toBe('active');
    expect(await bills(id)).toEqual([
      ['subscription_create', 'paid', 0],
      ['subscription_cycle', 'paid', 1000],
    ]);
    expect(await periodOf(id)).toEqual([on(1, 11), on(2, 11)]);
  });

  it('asks for a payment method where there is none, and charges what was stored', async () => {
    const { id, pending_setup_intent: setup, advanceTo } = await trying(undefined);
    expect(await stripe.setupIntents.retrieve(setup ?? '')).toMatchObject({ status: 'requires_payment_method' });
    await stripe.setupIntents.confirm(setup ?? '', { payment_method: 'pm_card_visa' });
    await advanceTo(on(1, 12));
    expect(await stripe.subscriptions.retrieve(id)).toMatchObject({ status: 'active', pending_setup_intent: null });
    expect((await bills(id))[1]).toEqual(['subscription_cycle', 'paid', 1000]);
  });

  it.each([
    ['cancel', 'canceled', 1],
    ['pause', 'paused', 1],
    ['create_invoice', 'past_due', 2],
  ] as const)('that ends without a payment method: %s leaves it %s', async (missing_payment_method, status, count) => {
    const { id, advanceTo } = await trying(undefined, { trial_settings: { end_behavior: { missing_payment_method } } });
    await advanceTo(on(1, 12));
    expect((await stripe.subscriptions.retrieve(id)).status).toBe(status);
    expect(await bills(id)).toHaveLength(count);
  });

  it('can be ended early, or go on for longer', async () => {
    const early = await trying('pm_card_visa');
    await early.advanceTo(START + 2 * DAY);
    const ended = await stripe.subscriptions.update(early.id, { trial_end: 'now' });
    expect(ended).toMatchObject({
      status: 'active',
      trial_end: START + 2 * DAY,
      billing_cycle_anchor: START + 2 * DAY,
    });
    expect((await bills(early.id))[1]).toEqual(['subscription_update', 'paid', 1000]);

    const late = await trying('pm_card_visa');
    await stripe.subscriptions.update(late.id, { trial_end: on(1, 21) });
    await late.advanceTo(on(1, 20));
    expect((await stripe.subscriptions.retrieve(late.id)).status).toBe('trialing');
    await late.advanceTo(on(1, 22));
    expect(await periodOf(late.id)).toEqual([on(1, 21), on(2, 21)]);
    expect(await bills(late.id)).toHaveLength(2);
    await expect(stripe.subscriptions.update(late.id, { trial_end: on(1, 5) })).rejects.toMatchObject({
      param: 'trial_end',
    });
  });

  it('is not prorated', async () => {
    const { id, items, customer } = await trying('pm_card_visa');
    await stripe.subscriptions.update(id, { items: [{ id: items.data[0]?.id ?? '', quantity: 9 }] });
    expect((await stripe.invoiceItems.list({ customer })).data).toEqual([]);
  });
});
