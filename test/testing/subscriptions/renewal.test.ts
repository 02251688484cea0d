import { describe, expect, it } from 'vitest';
import { createStripe } from '../../../src/index.ts';
import { createEmulator } from '../../../src/testing/index.ts';
import { bills, DAY, on, periodOf, priceOf, stripe, subscriber } from './shop.ts';

const HOUR = 3600;
const START = on(1, 31);

async function subscribed(method: string, params: object = {}) {
  const who = await subscriber(START, 'pm_card_visa');
  const { id } = await stripe.subscriptions.create({
    customer: who.customer,
    items: [{ price: await priceOf(1000) }],
    ...params,
  });
  if (method !== 'pm_card_visa') {
    const other = await stripe.paymentMethods.attach(method, { customer: who.customer });
    await stripe.customers.update(who.customer, { invoice_settings: { default_payment_method: other.id } });
  }
  return { ...who, id };
}

describe('a subscription renews', () => {
  it('by a draft that is finalized and paid an hour later', async () => {
    const { id, advanceTo } = await subscribed('pm_card_visa');
    expect(await advanceTo(on(2, 28))).toEqual(['advancing', 'ready']);
    expect(await bills(id)).toEqual([
      ['subscription_create', 'paid', 1000],
      ['subscription_cycle', 'draft', 1000],
    ]);
    expect(await periodOf(id)).toEqual([on(2, 28), on(3, 31)]);
    const { latest_invoice: latest } = await stripe.subscriptions.retrieve(id);
    expect(await stripe.invoices.retrieve(latest ?? '')).toMatchObject({
      created: on(2, 28),
      automatically_finalizes_at: on(2, 28) + HOUR,
      period_start: START,
      period_end: on(2, 28),
      lines: { data: [{ period: { start: on(2, 28), end: on(3, 31) } }] },
    });
    await advanceTo(on(2, 28) + HOUR);
    expect((await bills(id))[1]).toEqual(['subscription_cycle', 'paid', 1000]);
  });

  it('month after month within one advance, each at its time', async () => {
    const { id, advanceTo } = await subscribed('pm_card_visa');
    await advanceTo(on(3, 30));
    await advanceTo(on(5, 30));
    const { data } = await stripe.invoices.list({ subscription: id });
    expect(data.map(({ created }) => created)).toEqual([on(4, 30), on(3, 31), on(2, 28), START]);
    expect(data.every(({ status }) => status === 'paid')).toBe(true);
  });

  it('is past due when the card is declined, and active again when it is paid', async () => {
    const { id, advanceTo } = await subscribed('pm_card_chargeCustomerFail');
    await advanceTo(on(2, 28) + 2 * HOUR);
    const { status, latest_invoice: latest } = await stripe.subscriptions.retrieve(id);
    expect(status).toBe('past_due');
    await stripe.invoices.pay(latest ?? '', { paid_out_of_band: true });
    expect((await stripe.subscriptions.retrieve(id)).status).toBe('active');
  });

  it('is active again when the invoice that was not paid is given up', async () => {
    const { id, advanceTo } = await subscribed('pm_card_chargeCustomerFail');
    await advanceTo(on(2, 28) + 2 * HOUR);
    const { latest_invoice: latest } = await stripe.subscriptions.retrieve(id);
    await stripe.invoices.voidInvoice(latest ?? '');
    expect((await stripe.subscriptions.retrieve(id)).status).toBe('active');
  });

  it('ends after the last retry, for the reason that the payment failed', async () => {
    const { id, advanceTo } = await subscribed('pm_card_chargeCustomerFail');
    const first = on(2, 28) + HOUR;
    await advanceTo(first + 15 * DAY - 1);
    expect((await stripe.subscriptions.retrieve(id)).status).toBe('past_due');
    await advanceTo(first + 15 * DAY);
    const ended = await stripe.subscriptions.retrieve(id);
    expect(ended).toMatchObject({
      status: 'canceled',
      ended_at: first + 15 * DAY,
      cancellation_details: { reason: 'payment_failed' },
    });
    expect((await bills(id))[1]).toEqual(['subscription_cycle', 'open', 1000]);
    await advanceTo(on(5, 1));
    expect(await bills(id)).toHaveLength(2);
  });

  it.each(['unpaid', 'past_due'] as const)('or stays %s where the account is set up so', async (afterRetries) => {
    const emulator = createEmulator({ now: () => START * 1000, afterRetries });
    const own = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport });
    const { id: customer } = await own.customers.create({ source: 'tok_visa' });
    const { id: product } = await own.products.create({ name: 'Gold' });
    const recurring = { interval: 'month' } as const;
    const price = await own.prices.create({ product, currency: 'usd', unit_amount: 700, recurring });
    const { id } = await own.subscriptions.create({ customer, items: [{ price: price.id }] });
    const card = await own.paymentMethods.attach('pm_card_chargeCustomerFail', { customer });
    await own.subscriptions.update(id, { default_payment_method: card.id });
    emulator.clock.advance(60 * DAY * 1000);
    expect((await own.subscriptions.retrieve(id)).status).toBe(afterRetries);
    const { data } = await own.invoices.list({ subscription: id });
    // What is not paid is billed on, but not charged.
    expect(data.map(({ status }) => status)).toEqual([afterRetries === 'unpaid' ? 'draft' : 'open', 'open', 'paid']);
  });

  it('by the emulator’s own clock too', async () => {
    const emulator = createEmulator({ now: () => START * 1000 });
    const own = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport });
    const { id: customer } = await own.customers.create({ source: 'tok_visa' });
    const { id: product } = await own.products.create({ name: 'Gold' });
    const recurring = { interval: 'week' } as const;
    const price = await own.prices.create({ product, currency: 'usd', unit_amount: 700, recurring });
    const { id } = await own.subscriptions.create({ customer, items: [{ price: price.id }] });
    emulator.clock.advance(15 * DAY * 1000);
    const { data } = await own.invoices.list({ subscription: id });
    expect(data.map(({ status, amount_paid }) => [status, amount_paid])).toEqual(Array(3).fill(['paid', 700]));
  });
});

describe('while collecting is paused', () => {
  it.each([
    ['void', 'void'],
    ['mark_uncollectible', 'uncollectible'],
    ['keep_as_draft', 'draft'],
  ] as const)('%s leaves the invoice %s, and the subscription goes on', async (behavior, status) => {
    const { id, advanceTo } = await subscribed('pm_card_visa');
    const resumes_at = on(3, 15);
    await stripe.subscriptions.update(id, { pause_collection: { behavior, resumes_at } });
    await advanceTo(on(3, 2));
    expect((await bills(id))[1]).toEqual(['subscription_cycle', status, 1000]);
    expect(await stripe.subscriptions.retrieve(id)).toMatchObject({ status: 'active', pause_collection: { behavior } });
    await advanceTo(on(4, 2));
    expect((await bills(id))[2]).toEqual(['subscription_cycle', 'paid', 1000]);
    expect((await stripe.subscriptions.retrieve(id)).pause_collection).toBeNull();
  });
});
