import { DAY, START } from './controls.ts';
import { idOf, scenario } from './scenario.ts';
import { advanceTo, clockOf, monthly, payer, subscribe, useCard } from './shop.ts';

const SECOND_MONTH = START + 31 * DAY;
const HALF_A_MONTH = (31 * DAY) / 2;

export const subscriptionChanges = [
  scenario('who moves to a dearer plan in mid-month owes half the difference', async ({ stripe, check }) => {
    const { clock, id, item } = await subscribe(stripe);
    const price = await monthly(stripe, 2000);
    await advanceTo(stripe, clock, START + HALF_A_MONTH);
    const subscription = await stripe.subscriptions.update(id, {
      items: [{ id: item, price }],
      proration_behavior: 'always_invoice',
      expand: ['latest_invoice'],
    });
    check(subscription, {
      status: 'active',
      items: { data: [{ price: { id: price }, current_period_end: SECOND_MONTH }] },
      latest_invoice: { billing_reason: 'subscription_update', status: 'paid', total: 500 },
    });
    const { data } = await stripe.invoices.listLineItems(idOf(subscription.latest_invoice));
    check(
      data.map(({ amount }) => amount).sort((a, b) => a - b),
      [-500, 1000],
    );
  }),

  scenario('a difference may wait for the next invoice', async ({ stripe, check }) => {
    const { clock, id, item, customer } = await subscribe(stripe);
    const price = await monthly(stripe, 2000);
    await advanceTo(stripe, clock, START + HALF_A_MONTH);
    await stripe.subscriptions.update(id, { items: [{ id: item, price }] });
    const { data } = await stripe.invoiceItems.list({ customer, pending: true });
    check(
      data.map(({ amount }) => amount).sort((a, b) => a - b),
      [-500, 1000],
    );
    await advanceTo(stripe, clock, SECOND_MONTH + 2 * 3600);
    check(await stripe.subscriptions.retrieve(id, { expand: ['latest_invoice'] }), {
      latest_invoice: { total: 2500, status: 'paid', billing_reason: 'subscription_cycle' },
    });
  }),

  scenario('a difference may be waived', async ({ stripe, check }) => {
    const { clock, id, item, customer } = await subscribe(stripe);
    const price = await monthly(stripe, 2000);
    await advanceTo(stripe, clock, START + HALF_A_MONTH);
    await stripe.subscriptions.update(id, { items: [{ id: item, price }], proration_behavior: 'none' });
    check((await stripe.invoiceItems.list({ customer, pending: true })).data, []);
    await advanceTo(stripe, clock, SECOND_MONTH + 2 * 3600);
    check(await stripe.subscriptions.retrieve(id, { expand: ['latest_invoice'] }), { latest_invoice: { total: 2000 } });
  }),

  scenario('more of the same is prorated too', async ({ stripe, check }) => {
    const { clock, id, item } = await subscribe(stripe);
    await advanceTo(stripe, clock, START + HALF_A_MONTH);
    const subscription = await stripe.subscriptions.update(id, {
      items: [{ id: item, quantity: 3 }],
      proration_behavior: 'always_invoice',
      expand: ['latest_invoice'],
    });
    check(subscription, { latest_invoice: { total: 1000 }, items: { data: [{ quantity: 3 }] } });
  }),

  scenario('a cheaper plan leaves the customer something', async ({ stripe, check }) => {
    const { clock, id, item, customer } = await subscribe(stripe);
    const price = await monthly(stripe, 400);
    await advanceTo(stripe, clock, START + HALF_A_MONTH);
    await stripe.subscriptions.update(id, { items: [{ id: item, price }], proration_behavior: 'always_invoice' });
    check(await stripe.customers.retrieve(customer), { balance: -300 });
  }),

  scenario('the next invoice can be seen before it is made', async ({ stripe, check }) => {
    const { id, customer } = await subscribe(stripe);
    const preview = await stripe.invoices.createPreview({ subscription: id });
    check(preview, { status: 'draft', total: 1000, customer, next_payment_attempt: SECOND_MONTH + 3600 });
    check((await stripe.invoices.list({ customer })).data.length, 1);
  }),

  scenario('what a change would cost can be seen before it is made', async ({ stripe, check }) => {
    const { clock, id, item } = await subscribe(stripe);
    const price = await monthly(stripe, 2000);
    await advanceTo(stripe, clock, START + HALF_A_MONTH);
    const preview = await stripe.invoices.createPreview({
      subscription: id,
      subscription_details: { items: [{ id: item, price }], proration_behavior: 'always_invoice' },
    });
    check(preview, { total: 500 });
    check(await stripe.subscriptions.retrieve(id), { items: { data: [{ price: { unit_amount: 1000 } }] } });
  }),

  scenario('another item can be added and taken away', async ({ stripe, check }) => {
    const { id } = await subscribe(stripe);
    const price = await monthly(stripe, 500);
    const item = await stripe.subscriptionItems.create({ subscription: id, price, quantity: 2 });
    check((await stripe.subscriptionItems.list({ subscription: id })).data.length, 2);
    check(await stripe.subscriptionItems.del(item.id), { id: item.id, deleted: true });
    check((await stripe.subscriptions.retrieve(id)).items.data, [{ price: { unit_amount: 1000 } }]);
  }),

  scenario('a subscription whose collection is paused is not charged', async ({ stripe, check }) => {
    const { clock, id, customer } = await subscribe(stripe);
    const paused = await stripe.subscriptions.update(id, { pause_collection: { behavior: 'void' } });
    check(paused, { status: 'active', pause_collection: { behavior: 'void', resumes_at: null } });
    await advanceTo(stripe, clock, SECOND_MONTH + 2 * 3600);
    check((await stripe.invoices.list({ customer })).data, [{ status: 'void' }, { status: 'paid' }]);
    check(await stripe.subscriptions.update(id, { pause_collection: '' }), { pause_collection: null });
  }),

  scenario('a renewal that is declined leaves the subscription past due', async ({ stripe, check }) => {
    const { clock, id, customer } = await subscribe(stripe);
    await useCard(stripe, customer, 'pm_card_chargeCustomerFail');
    await advanceTo(stripe, clock, SECOND_MONTH + 2 * 3600);
    check(await stripe.subscriptions.retrieve(id, { expand: ['latest_invoice'] }), {
      status: 'past_due',
      latest_invoice: {
        status: 'open',
        attempted: true,
        attempt_count: 1,
        next_payment_attempt: (value) => typeof value === 'number' && value > SECOND_MONTH,
      },
    });
    check((await stripe.subscriptions.list({ customer, status: 'past_due' })).data, [{ id }]);
  }),

  scenario('a past due subscription is active again once it is paid', async ({ stripe, check }) => {
    const { clock, id, customer } = await subscribe(stripe);
    await useCard(stripe, customer, 'pm_card_chargeCustomerFail');
    await advanceTo(stripe, clock, SECOND_MONTH + 2 * 3600);
    await useCard(stripe, customer, 'pm_card_visa');
    const { latest_invoice } = await stripe.subscriptions.retrieve(id);
    check(await stripe.invoices.pay(idOf(latest_invoice)), { status: 'paid' });
    check(await stripe.subscriptions.retrieve(id), { status: 'active' });
  }),

  scenario('a charge that fails is tried again', async ({ stripe, check }) => {
    const { clock, id, customer } = await subscribe(stripe);
    await useCard(stripe, customer, 'pm_card_chargeCustomerFail');
    await advanceTo(stripe, clock, SECOND_MONTH + 2 * 3600);
    await useCard(stripe, customer, 'pm_card_visa');
    await advanceTo(stripe, clock, SECOND_MONTH + 8 * DAY);
    check(await stripe.subscriptions.retrieve(id, { expand: ['latest_invoice'] }), {
      status: 'active',
      latest_invoice: { status: 'paid', next_payment_attempt: null },
    });
  }),

  scenario('after the last try the subscription is given up', async ({ stripe, check }) => {
    const { clock, id, customer } = await subscribe(stripe);
    await useCard(stripe, customer, 'pm_card_chargeCustomerFail');
    await advanceTo(stripe, clock, SECOND_MONTH + 2 * 3600);
    await advanceTo(stripe, clock, SECOND_MONTH + 50 * DAY);
    check(await stripe.subscriptions.retrieve(id), { status: /^(canceled|unpaid)$/ });
  }),

  scenario('an incomplete subscription expires within a day', async ({ stripe, check }) => {
    const clock = await clockOf(stripe);
    const customer = await payer(stripe, 'pm_card_chargeCustomerFail', clock);
    const { id } = await stripe.subscriptions.create({ customer, items: [{ price: await monthly(stripe) }] });
    await advanceTo(stripe, clock, START + DAY);
    check(await stripe.subscriptions.retrieve(id, { expand: ['latest_invoice'] }), {
      status: 'incomplete_expired',
      latest_invoice: { status: 'void' },
    });
  }),
];
