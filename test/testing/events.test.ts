import { beforeEach, describe, expect, it } from 'vitest';
import { createStripe } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';

const emulator = createEmulator();
const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });
const order = { amount: 2500, currency: 'usd', payment_method: 'pm_card_visa', confirm: true } as const;
const automatic_payment_methods = { enabled: true, allow_redirects: 'never' } as const;

/** Oldest first. */
async function told() {
  const { data } = await stripe.events.list({ limit: 100 });
  return data.toReversed();
}
const types = async () => (await told()).map(({ type }) => type);

beforeEach(() => emulator.reset());

describe('events', () => {
  it('tell of a customer that is made, changed and deleted', async () => {
    const { id } = await stripe.customers.create({ name: 'Ada', metadata: { plan: 'free' } });
    await stripe.customers.update(id, { name: 'Grace', metadata: { plan: 'pro', seats: '3' } });
    await stripe.customers.del(id);
    const [created, updated, deleted] = await told();
    expect(created).toMatchObject({ type: 'customer.created', data: { object: { id, name: 'Ada' } } });
    expect(created?.data).not.toHaveProperty('previous_attributes');
    expect(updated?.data).toMatchObject({ object: { name: 'Grace', metadata: { plan: 'pro', seats: '3' } } });
    expect(updated?.data.previous_attributes).toEqual({ name: 'Ada', metadata: { plan: 'free', seats: null } });
    expect(deleted).toMatchObject({ type: 'customer.deleted', data: { object: { id, name: 'Grace' } } });
  });

  it('name the request that caused them', async () => {
    const { lastResponse } = await stripe.customers.create({}, { idempotencyKey: 'once' });
    await stripe.customers.create({}, { idempotencyKey: 'once' });
    const all = await told();
    expect(all).toHaveLength(1);
    expect(all[0]?.request).toEqual({ id: lastResponse.requestId, idempotency_key: 'once' });
  });

  it('do not tell of an update that changes nothing, nor of a request that was refused', async () => {
    const { id } = await stripe.customers.create({ name: 'Ada' });
    await stripe.customers.update(id, { name: 'Ada', metadata: {} });
    await expect(
      stripe.paymentIntents.create({ ...order, payment_method: 'pm_0', automatic_payment_methods }),
    ).rejects.toThrow();
    expect(await types()).toEqual(['customer.created']);
  });

  it('tell of a payment in the order in which it happens', async () => {
    const { id } = await stripe.paymentIntents.create({ ...order, automatic_payment_methods });
    expect(await types()).toEqual(['payment_intent.created', 'charge.succeeded', 'payment_intent.succeeded']);
    const [created, charged, succeeded] = await told();
    expect(created?.data.object).toMatchObject({ id, amount_received: 0 });
    expect(created?.data.object).not.toMatchObject({ status: 'succeeded' });
    expect(charged?.data.object).toMatchObject({
      payment_intent: id,
      balance_transaction: expect.stringMatching(/^txn_/),
    });
    expect(succeeded?.data.object).toMatchObject({ id, status: 'succeeded', amount_received: 2500 });
  });

  it('tell of an invoice that is sent', async () => {
    const { id: customer } = await stripe.customers.create({ email: 'ada@example.com' });
    await stripe.invoiceItems.create({ customer, amount: 500, currency: 'usd' });
    const invoice = await stripe.invoices.create({
      customer,
      collection_method: 'send_invoice',
      days_until_due: 30,
      pending_invoice_items_behavior: 'include',
    });
    await stripe.invoices.sendInvoice(invoice.id);
    const sent = (await told()).find(({ type }) => type === 'invoice.sent');
    expect(sent?.data.object).toMatchObject({ id: invoice.id, status: 'open' });
  });

  it('tell of a declined card though the request fails', async () => {
    const payment_method = 'pm_card_chargeDeclined';
    await expect(
      stripe.paymentIntents.create({ ...order, payment_method, automatic_payment_methods }),
    ).rejects.toMatchObject({ code: 'card_declined' });
    expect(await types()).toEqual(['payment_intent.created', 'charge.failed', 'payment_intent.payment_failed']);
  });

  it('tell of money that is held, taken and given back', async () => {
    const held = await stripe.paymentIntents.create({ ...order, automatic_payment_methods, capture_method: 'manual' });
    await stripe.paymentIntents.capture(held.id, { amount_to_capture: 2000 });
    await stripe.refunds.create({ payment_intent: held.id, amount: 500 });
    expect((await types()).slice(1)).toEqual([
      'charge.succeeded',
      'payment_intent.amount_capturable_updated',
      'charge.captured',
      'payment_intent.succeeded',
      'charge.refunded',
      'refund.created',
    ]);
    const refunded = (await told()).find(({ type }) => type === 'charge.refunded');
    expect(refunded?.data.previous_attributes).toEqual({ amount_refunded: 500 });
  });

  it('tell of a payment that needs the cardholder, and of what the cardholder does', async () => {
    const payment_method = 'pm_card_threeDSecure2Required';
    const { id } = await stripe.paymentIntents.create({ ...order, payment_method, automatic_payment_methods });
    emulator.authenticatePayment(id, false);
    expect(await types()).toEqual([
      'payment_intent.created',
      'payment_intent.requires_action',
      'payment_intent.payment_failed',
    ]);
    expect((await told()).at(-1)?.request).toEqual({ id: null, idempotency_key: null });
  });

  it('show objects as they were then, whatever has happened since', async () => {
    const { id } = await stripe.products.create({ name: 'Book' });
    await stripe.products.update(id, { name: 'Pen' });
    await stripe.prices.create({ product: id, currency: 'usd', unit_amount: 100 });
    const [created, updated, price] = await told();
    expect(created?.data.object).toMatchObject({ name: 'Book' });
    expect(updated?.data.previous_attributes).toMatchObject({ name: 'Book' });
    expect(price?.type).toBe('price.created');
  });

  it('are listed by type, by time and page by page', async () => {
    const { id } = await stripe.customers.create({});
    emulator.clock.advance(3_600_000);
    await stripe.customers.update(id, { name: 'Ada' });
    await stripe.products.create({ name: 'Book' });
    const list = async (params: Parameters<typeof stripe.events.list>[0]) =>
      (await stripe.events.list(params)).data.map(({ type }) => type);
    expect(await list({ type: 'customer.*' })).toEqual(['customer.updated', 'customer.created']);
    expect(await list({ type: '*.created' })).toEqual(['product.created', 'customer.created']);
    expect(await list({ types: ['customer.created', 'product.created'] })).toHaveLength(2);
    const since = Math.floor(emulator.clock.now() / 1000) - 60;
    expect(await list({ created: { gte: since } })).toHaveLength(2);
    const { data } = await stripe.events.list({ limit: 1 });
    expect(await list({ starting_after: data[0]?.id ?? '' })).toEqual(['customer.updated', 'customer.created']);
    await expect(stripe.events.retrieve('evt_0')).rejects.toMatchObject({ statusCode: 404 });
  });

  it('can be read for thirty days', async () => {
    await stripe.customers.create({});
    const [event] = await told();
    emulator.clock.advance(29 * 86_400_000);
    expect((await stripe.events.retrieve(event?.id ?? '')).id).toBe(event?.id);
    emulator.clock.advance(2 * 86_400_000);
    expect(await types()).toEqual([]);
    await expect(stripe.events.retrieve(event?.id ?? '')).rejects.toMatchObject({ code: 'resource_missing' });
  });

  it('of a connected account are its own, and name it', async () => {
    await stripe.customers.create({}, { stripeAccount: 'acct_other' });
    expect(await types()).toEqual([]);
    const { data } = await stripe.events.list({}, { stripeAccount: 'acct_other' });
    expect(data).toMatchObject([{ type: 'customer.created', account: 'acct_other' }]);
  });

  it('tell once a day that money has become available', async () => {
    await stripe.paymentIntents.create({ ...order, automatic_payment_methods });
    await stripe.paymentIntents.create({ ...order, automatic_payment_methods });
    emulator.clock.advance(3 * 86_400_000);
    const { data } = await stripe.events.list({ type: 'balance.available' });
    const { available } = await stripe.balance.retrieve();
    expect(data).toMatchObject([{ data: { object: { object: 'balance', available } } }]);
  });

  it('go with the state that a snapshot goes back to', async () => {
    await stripe.customers.create({});
    const snapshot = emulator.snapshot();
    await stripe.customers.create({});
    emulator.restore(snapshot);
    expect(await types()).toEqual(['customer.created']);
  });
});
