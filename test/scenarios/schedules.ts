import { DAY, START } from './controls.ts';
import { idOf, scenario } from './scenario.ts';
import { advanceTo, clockOf, draft, monthly, payer, subscribe } from './shop.ts';

const REFUSED = { statusCode: 400, type: 'invalid_request_error' } as const;

const SECOND_MONTH = START + 31 * DAY;

export const schedules = [
  scenario('a test clock stands still until it is advanced', async ({ stripe, check }) => {
    const clock = await stripe.testHelpers.testClocks.create({ frozen_time: START, name: 'Mine' });
    check(clock, {
      object: 'test_helpers.test_clock',
      id: /^clock_/,
      frozen_time: START,
      status: 'ready',
      name: 'Mine',
    });
    await advanceTo(stripe, clock.id, START + DAY);
    check(await stripe.testHelpers.testClocks.retrieve(clock.id), { frozen_time: START + DAY, status: 'ready' });
  }),

  scenario('what a customer on a test clock gets is made at its time', async ({ stripe, check }) => {
    const clock = await stripe.testHelpers.testClocks.create({ frozen_time: START + 90 * DAY });
    const customer = await stripe.customers.create({ test_clock: clock.id });
    check(customer, { test_clock: clock.id, created: START + 90 * DAY });
  }),

  scenario('what is on a test clock is not in the list of all', async ({ stripe, check }) => {
    const { clock, id, customer } = await subscribe(stripe);
    check((await stripe.customers.list()).data, []);
    check((await stripe.subscriptions.list()).data, []);
    check((await stripe.invoices.list()).data, []);
    check((await stripe.customers.list({ test_clock: clock })).data, [{ id: customer }]);
    check((await stripe.subscriptions.list({ customer })).data, [{ id }]);
    check((await stripe.invoices.list({ customer })).data.length, 1);
  }),

  scenario('an invoice that goes on by itself is paid after an hour', async ({ stripe, check }) => {
    const clock = await clockOf(stripe);
    const customer = await payer(stripe, 'pm_card_visa', clock);
    const invoice = await draft(stripe, customer, 2000, { auto_advance: true });
    await advanceTo(stripe, clock, START + 1800);
    check(await stripe.invoices.retrieve(invoice), { status: 'draft' });
    await advanceTo(stripe, clock, START + 2 * 3600);
    check(await stripe.invoices.retrieve(invoice), { status: 'paid', attempt_count: 1 });
  }),

  scenario('a test clock does not go back', async ({ stripe, fails }) => {
    const clock = await clockOf(stripe);
    await fails(stripe.testHelpers.testClocks.advance(clock, { frozen_time: START - 1 }), REFUSED);
  }),

  scenario('a deleted test clock takes its customers along', async ({ stripe, check, fails }) => {
    const { clock, customer } = await subscribe(stripe);
    check(await stripe.testHelpers.testClocks.del(clock), { id: clock, deleted: true });
    check(await stripe.customers.retrieve(customer), { deleted: true });
    await fails(stripe.testHelpers.testClocks.retrieve(clock), {
      statusCode: 404,
      type: 'invalid_request_error',
      code: 'resource_missing',
    });
  }),

  scenario('a schedule goes from one plan to the next', async ({ stripe, check }) => {
    const clock = await clockOf(stripe);
    const customer = await payer(stripe, 'pm_card_visa', clock);
    const [cheap, dear] = [await monthly(stripe, 1000), await monthly(stripe, 3000)];
    const schedule = await stripe.subscriptionSchedules.create({
      customer,
      start_date: 'now',
      end_behavior: 'release',
      phases: [
        { items: [{ price: cheap }], duration: { interval: 'month', interval_count: 1 } },
        { items: [{ price: dear }], duration: { interval: 'month', interval_count: 1 } },
      ],
    });
    check(schedule, {
      object: 'subscription_schedule',
      status: 'active',
      current_phase: { start_date: START, end_date: SECOND_MONTH },
      subscription: /^sub_/,
    });
    const id = idOf(schedule.subscription);
    check(await stripe.subscriptions.retrieve(id), { status: 'active', schedule: schedule.id });
    await advanceTo(stripe, clock, SECOND_MONTH + 2 * 3600);
    check(await stripe.subscriptions.retrieve(id, { expand: ['latest_invoice'] }), {
      items: { data: [{ price: { id: dear } }] },
      latest_invoice: { total: 3000 },
    });
  }),

  scenario('a schedule for later has not started', async ({ stripe, check }) => {
    const clock = await clockOf(stripe);
    const customer = await payer(stripe, 'pm_card_visa', clock);
    const price = await monthly(stripe);
    const { id, status } = await stripe.subscriptionSchedules.create({
      customer,
      start_date: START + 5 * DAY,
      phases: [{ items: [{ price }], duration: { interval: 'month', interval_count: 1 } }],
    });
    check(status, 'not_started');
    await advanceTo(stripe, clock, START + 5 * DAY + 2 * 3600);
    check(await stripe.subscriptionSchedules.retrieve(id), { status: 'active', subscription: /^sub_/ });
  }),

  scenario('a schedule that is released leaves the subscription running', async ({ stripe, check }) => {
    const { id } = await subscribe(stripe);
    const schedule = await stripe.subscriptionSchedules.create({ from_subscription: id });
    check(schedule, { status: 'active', subscription: id });
    check(await stripe.subscriptionSchedules.release(schedule.id), {
      status: 'released',
      subscription: null,
      released_subscription: id,
    });
    check(await stripe.subscriptions.retrieve(id), { status: 'active', schedule: null });
  }),

  scenario('a schedule that is cancelled ends the subscription', async ({ stripe, check }) => {
    const { id } = await subscribe(stripe);
    const schedule = await stripe.subscriptionSchedules.create({ from_subscription: id });
    check(await stripe.subscriptionSchedules.cancel(schedule.id), { status: 'canceled', canceled_at: START });
    check(await stripe.subscriptions.retrieve(id), { status: 'canceled' });
  }),

  scenario('a schedule that is over can not be released', async ({ stripe, fails }) => {
    const { id } = await subscribe(stripe);
    const schedule = await stripe.subscriptionSchedules.create({ from_subscription: id });
    await stripe.subscriptionSchedules.cancel(schedule.id);
    await fails(stripe.subscriptionSchedules.release(schedule.id), REFUSED);
  }),
];
