import { DAY, START } from './controls.ts';
import { scenario } from './scenario.ts';
import { advanceTo, monthly, subscribe } from './shop.ts';

export const trials = [
  scenario('a trial costs nothing until it ends', async ({ stripe, check }) => {
    const { clock, id, subscription } = await subscribe(stripe, {
      trial_period_days: 14,
      expand: ['latest_invoice'],
    });
    check(subscription, {
      status: 'trialing',
      trial_start: START,
      trial_end: START + 14 * DAY,
      latest_invoice: { status: 'paid', total: 0 },
      items: { data: [{ current_period_end: START + 14 * DAY }] },
    });
    await advanceTo(stripe, clock, START + 14 * DAY + 2 * 3600);
    check(await stripe.subscriptions.retrieve(id, { expand: ['latest_invoice'] }), {
      status: 'active',
      latest_invoice: { status: 'paid', amount_paid: 1000, billing_reason: 'subscription_cycle' },
    });
  }),

  scenario('a trial can end now', async ({ stripe, check }) => {
    const { id } = await subscribe(stripe, { trial_period_days: 14 });
    check(await stripe.subscriptions.update(id, { trial_end: 'now', expand: ['latest_invoice'] }), {
      status: 'active',
      trial_end: START,
      latest_invoice: { amount_paid: 1000, status: 'paid' },
    });
  }),

  scenario('a trial needs no card, and ends as it was told to without one', async ({ stripe, check }) => {
    const clock = await stripe.testHelpers.testClocks.create({ frozen_time: START });
    const customer = (await stripe.customers.create({ test_clock: clock.id })).id;
    const { id } = await stripe.subscriptions.create({
      customer,
      items: [{ price: await monthly(stripe) }],
      trial_period_days: 7,
      trial_settings: { end_behavior: { missing_payment_method: 'cancel' } },
    });
    check(await stripe.subscriptions.retrieve(id), { status: 'trialing' });
    await advanceTo(stripe, clock.id, START + 7 * DAY + 3600);
    check(await stripe.subscriptions.retrieve(id), { status: 'canceled' });
  }),

  scenario('a trial without a card can pause, and be resumed', async ({ stripe, check }) => {
    const clock = await stripe.testHelpers.testClocks.create({ frozen_time: START });
    const customer = (await stripe.customers.create({ test_clock: clock.id })).id;
    const { id } = await stripe.subscriptions.create({
      customer,
      items: [{ price: await monthly(stripe) }],
      trial_period_days: 7,
      trial_settings: { end_behavior: { missing_payment_method: 'pause' } },
    });
    await advanceTo(stripe, clock.id, START + 7 * DAY + 3600);
    check(await stripe.subscriptions.retrieve(id), { status: 'paused' });
    const method = await stripe.paymentMethods.attach('pm_card_visa', { customer });
    await stripe.subscriptions.update(id, { default_payment_method: method.id });
    check(await stripe.subscriptions.resume(id), { status: 'active' });
  }),
];
