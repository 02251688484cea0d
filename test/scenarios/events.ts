import type Stripe from 'stripe';
import { DAY, paying, START } from './controls.ts';
import { isSigned } from './receiver.ts';
import { idOf, scenario } from './scenario.ts';
import { advanceTo, draft, payer, subscribe } from './shop.ts';

/** The types of what has happened since the start, in the order of the alphabet. */
const happened = async (stripe: Stripe) => {
  const { data } = await stripe.events.list({ limit: 100 });
  return data.map(({ type }) => String(type)).sort();
};

const includes =
  (...types: string[]) =>
  (seen: unknown) =>
    Array.isArray(seen) && types.every((type) => seen.includes(type));

export const events = [
  scenario('what happens is told, with the object as it was', async ({ stripe, check }) => {
    const customer = await stripe.customers.create({ name: 'Ada' });
    await stripe.customers.update(customer.id, { name: 'Ada L.' });
    const { data } = await stripe.events.list({ type: 'customer.created' });
    check(data, [
      {
        object: 'event',
        id: /^evt_/,
        type: 'customer.created',
        livemode: false,
        created: START,
        data: { object: { id: customer.id, object: 'customer', name: 'Ada' } },
        request: { id: /^req_/ },
      },
    ]);
    check(await stripe.events.retrieve(idOf(data[0])), { type: 'customer.created' });
  }),

  scenario('a change tells what was there before', async ({ stripe, check }) => {
    const { id } = await stripe.customers.create({ name: 'Ada', email: 'ada@example.com' });
    await stripe.customers.update(id, { name: 'Ada L.' });
    const { data } = await stripe.events.list({ type: 'customer.updated' });
    check(data, [{ data: { object: { name: 'Ada L.' }, previous_attributes: { name: 'Ada', email: undefined } } }]);
  }),

  scenario('a payment that succeeds tells so', async ({ stripe, check }) => {
    await stripe.paymentIntents.create(paying('pm_card_visa'));
    check(await happened(stripe), includes('charge.succeeded', 'payment_intent.created', 'payment_intent.succeeded'));
  }),

  scenario('a payment that is declined tells so', async ({ stripe, check, fails }) => {
    await fails(stripe.paymentIntents.create(paying('pm_card_chargeDeclined')), {
      statusCode: 402,
      type: 'card_error',
    });
    check(await happened(stripe), includes('charge.failed', 'payment_intent.created', 'payment_intent.payment_failed'));
    const { data } = await stripe.events.list({ type: 'payment_intent.payment_failed' });
    check(data, [{ data: { object: { last_payment_error: { code: 'card_declined' } } } }]);
  }),

  scenario('a payment that waits for its holder tells so', async ({ stripe, check }) => {
    await stripe.paymentIntents.create(paying('pm_card_authenticationRequired'));
    check(await happened(stripe), includes('payment_intent.created', 'payment_intent.requires_action'));
  }),

  scenario('holding, capturing and cancelling are told', async ({ stripe, check }) => {
    const held = { ...paying('pm_card_visa'), capture_method: 'manual' } as const;
    const [one, other] = [await stripe.paymentIntents.create(held), await stripe.paymentIntents.create(held)];
    check(await happened(stripe), includes('payment_intent.amount_capturable_updated'));
    await stripe.paymentIntents.capture(one.id);
    check(await happened(stripe), includes('charge.captured', 'payment_intent.succeeded'));
    await stripe.paymentIntents.cancel(other.id);
    check(await happened(stripe), includes('payment_intent.canceled'));
  }),

  scenario('a refund is told', async ({ stripe, check }) => {
    const { id } = await stripe.paymentIntents.create(paying('pm_card_visa'));
    await stripe.refunds.create({ payment_intent: id, amount: 500 });
    check(await happened(stripe), includes('charge.refunded', 'refund.created'));
    const { data } = await stripe.events.list({ type: 'charge.refunded' });
    check(data, [{ data: { object: { amount_refunded: 500 }, previous_attributes: { amount_refunded: 0 } } }]);
  }),

  scenario('a dispute is told', async ({ stripe, check }) => {
    await stripe.paymentIntents.create(paying('pm_card_createDispute'));
    check(await happened(stripe), includes('charge.dispute.created', 'charge.dispute.funds_withdrawn'));
  }),

  scenario('the life of an invoice is told', async ({ stripe, check }) => {
    const invoice = await draft(stripe, await payer(stripe));
    await stripe.invoices.finalizeInvoice(invoice);
    await stripe.invoices.pay(invoice);
    const told = ['invoice.created', 'invoice.finalized', 'invoice.paid', 'invoice.payment_succeeded'];
    check(await happened(stripe), includes(...told, 'invoiceitem.created', 'payment_method.attached'));
  }),

  scenario('the life of a subscription is told', async ({ stripe, check }) => {
    const { id } = await subscribe(stripe);
    await stripe.subscriptions.update(id, { metadata: { a: '1' } });
    await stripe.subscriptions.cancel(id);
    const told = ['created', 'updated', 'deleted'].map((what) => `customer.subscription.${what}`);
    check(await happened(stripe), includes(...told));
  }),

  scenario('that a trial is about to end is told three days before', async ({ stripe, check }) => {
    const { clock } = await subscribe(stripe, { trial_period_days: 14 });
    const told = async () => (await stripe.events.list({ type: 'customer.subscription.trial_will_end' })).data;
    await advanceTo(stripe, clock, START + 10 * DAY);
    check(await told(), []);
    await advanceTo(stripe, clock, START + 11 * DAY + 60);
    check(await told(), [{ data: { object: { object: 'subscription', status: 'trialing' } } }]);
  }),

  scenario('events are found by type, and by group of types', async ({ stripe, check }) => {
    await stripe.customers.create({});
    await stripe.products.create({ name: 'Tea' });
    check((await stripe.events.list({ type: 'product.*' })).data, [{ type: 'product.created' }]);
    const { data } = await stripe.events.list({ types: ['customer.created', 'product.created'] });
    check(data, [{ type: 'product.created' }, { type: 'customer.created' }]);
  }),

  scenario('a request that is refused is not told', async ({ stripe, check, fails }) => {
    await fails(stripe.paymentIntents.create({ amount: 1, currency: 'usd' }), {
      statusCode: 400,
      type: 'invalid_request_error',
    });
    check((await stripe.events.list()).data, []);
  }),

  scenario('where events are sent to is registered, with a secret shown once', async ({ stripe, check }) => {
    const endpoint = await stripe.webhookEndpoints.create({
      url: 'https://shop.example/hooks',
      enabled_events: ['customer.created'],
    });
    check(endpoint, { object: 'webhook_endpoint', id: /^we_/, status: 'enabled', secret: /^whsec_/ });
    check(await stripe.webhookEndpoints.retrieve(endpoint.id), { secret: undefined, url: endpoint.url });
    check(await stripe.webhookEndpoints.update(endpoint.id, { disabled: true }), { status: 'disabled' });
    check(await stripe.webhookEndpoints.del(endpoint.id), { id: endpoint.id, deleted: true });
    check((await stripe.webhookEndpoints.list()).data, []);
  }),

  scenario('an event is sent, and signed', async ({ stripe, check, controls }) => {
    const receiver = await controls.receiver();
    const { secret = '' } = await stripe.webhookEndpoints.create({
      url: receiver.url,
      enabled_events: ['customer.created'],
    });
    const { id } = await stripe.customers.create({ name: 'Ada' });
    const delivery = await receiver.next();
    check(delivery.event, { object: 'event', type: 'customer.created', data: { object: { id, name: 'Ada' } } });
    check(isSigned(delivery, secret), true);
    check(isSigned(delivery, 'whsec_other'), false);
  }),

  scenario('only the events asked for are sent', async ({ stripe, check, controls }) => {
    const receiver = await controls.receiver();
    await stripe.webhookEndpoints.create({ url: receiver.url, enabled_events: ['product.created'] });
    await stripe.customers.create({});
    await stripe.products.create({ name: 'Tea' });
    check((await receiver.next()).event, { type: 'product.created' });
  }),

  scenario('an event that was not taken is sent again', async ({ stripe, check, controls }) => {
    const receiver = await controls.receiver();
    receiver.answers.push(500);
    await stripe.webhookEndpoints.create({ url: receiver.url, enabled_events: ['*'] });
    await stripe.customers.create({});
    const first = await receiver.next('customer.created');
    // By the time of another answer, what came of the delivery is known.
    await stripe.customers.list();
    await controls.advance(2 * 3600);
    const second = await receiver.next('customer.created');
    check(second.event['id'] === first.event['id'], true);
  }),

  scenario('nothing is sent where that was turned off', async ({ stripe, check, controls }) => {
    const [off, on] = [await controls.receiver(), await controls.receiver()];
    const { id } = await stripe.webhookEndpoints.create({ url: off.url, enabled_events: ['*'] });
    await stripe.webhookEndpoints.update(id, { disabled: true });
    await stripe.webhookEndpoints.create({ url: on.url, enabled_events: ['*'] });
    await stripe.customers.create({});
    check((await on.next('customer.created')).event, { type: 'customer.created' });
    check(off.received(), 0);
  }),
];
