import { describe, expect, it } from 'vitest';
import { checkoutSessions } from '../../src/resources/index.ts';
import { checkedEmulator } from './checked-emulator.ts';

const { emulator, stripe } = checkedEmulator(checkoutSessions);
const ada = { email: 'ada@example.com', name: 'Ada' };
const product_data = { name: 'Club' };
const monthly = { currency: 'usd', unit_amount: 1000, product_data, recurring: { interval: 'month' } } as const;
const club = {
  mode: 'subscription',
  success_url: 'https://shop.example',
  line_items: [{ quantity: 1, price_data: monthly }],
} as const;

describe('a checkout for a subscription', () => {
  it('starts it, with a customer, an invoice that is paid, and the card for later', async () => {
    const opened = await stripe.checkout.sessions.create({ ...club, subscription_data: { metadata: { plan: 'a' } } });
    expect(opened).toMatchObject({ amount_total: 1000, customer: null, subscription: null });
    const { session, decline } = emulator.completeCheckout(opened.id, ada);
    expect(decline).toBeNull();
    expect(session).toMatchObject({ status: 'complete', payment_status: 'paid', payment_intent: null });
    const read = await stripe.checkout.sessions.retrieve(opened.id, {
      expand: ['subscription', 'invoice', 'customer'],
    });
    expect(read).toMatchObject({
      customer: ada,
      invoice: { status: 'paid', amount_paid: 1000, billing_reason: 'subscription_create' },
      subscription: { status: 'active', metadata: { plan: 'a' }, default_payment_method: expect.any(String) },
    });
  });

  it('leaves nothing behind when the card is declined', async () => {
    const { id } = await stripe.checkout.sessions.create(club);
    const before = (await stripe.customers.list({ limit: 100 })).data.length;
    const declined = emulator.completeCheckout(id, { ...ada, paymentMethod: 'pm_card_chargeCustomerFail' });
    expect(declined).toMatchObject({
      decline: { code: 'card_declined' },
      session: { status: 'open', customer: null, subscription: null },
    });
    expect((await stripe.customers.list({ limit: 100 })).data).toHaveLength(before);
    expect(emulator.completeCheckout(id, ada).session).toMatchObject({ status: 'complete', payment_status: 'paid' });
  });

  it('asks the cardholder where the bank does', async () => {
    const { id } = await stripe.checkout.sessions.create(club);
    const paymentMethod = 'pm_card_authenticationRequired';
    const refused = emulator.completeCheckout(id, { ...ada, paymentMethod, authenticates: false });
    expect(refused).toMatchObject({ session: { status: 'open' }, decline: { message: expect.any(String) } });
    const { session } = emulator.completeCheckout(id, { ...ada, paymentMethod });
    expect(session.payment_status).toBe('paid');
    const read = await stripe.checkout.sessions.retrieve(id, { expand: ['subscription'] });
    expect(read.subscription).toMatchObject({ status: 'active' });
  });

  it('for a price with tiers costs what its invoice comes to, tier by tier', async () => {
    const { id: price } = await stripe.prices.create({
      currency: 'usd',
      product_data,
      recurring: { interval: 'month' },
      billing_scheme: 'tiered',
      tiers_mode: 'graduated',
      tiers: [
        { up_to: 5, unit_amount: 100, flat_amount: 50 },
        { up_to: 'inf', unit_amount: 80 },
      ],
    });
    const { id: coupon } = await stripe.coupons.create({ amount_off: 100, currency: 'usd', duration: 'once' });
    const line_items = [{ price, quantity: 8 }];
    const opened = await stripe.checkout.sessions.create({ ...club, line_items, discounts: [{ coupon }] });
    const { session } = emulator.completeCheckout(opened.id, ada);
    const invoice = await stripe.invoices.retrieve(String(session.invoice));
    expect([opened.amount_total, session.amount_total, invoice.amount_paid]).toEqual([690, 690, 690]);
    expect(invoice.lines.data.map(({ amount }) => amount)).toEqual([500, 50, 240]);
  });

  it('takes nothing for a trial, and what is paid once at once', async () => {
    const setup = { currency: 'usd', unit_amount: 500, product_data: { name: 'Setup' } } as const;
    const opened = await stripe.checkout.sessions.create({
      ...club,
      line_items: [...club.line_items, { quantity: 1, price_data: setup }],
      subscription_data: { trial_period_days: 7 },
    });
    expect(opened.amount_total).toBe(500);
    const { session } = emulator.completeCheckout(opened.id, ada);
    const shown = await stripe.checkout.sessions.retrieve(session.id, { expand: ['subscription', 'invoice'] });
    expect(shown).toMatchObject({
      payment_status: 'paid',
      invoice: { amount_paid: 500, total: 500 },
      subscription: { status: 'trialing' },
    });
    const free = await stripe.checkout.sessions.create({ ...club, subscription_data: { trial_period_days: 7 } });
    expect(emulator.completeCheckout(free.id, ada).session.payment_status).toBe('no_payment_required');
  });

  it('takes nothing until an anchor where that time is not billed, and makes no invoice', async () => {
    const billing_cycle_anchor = Date.UTC(2026, 1, 9) / 1000;
    const subscription_data = { billing_cycle_anchor, proration_behavior: 'none' } as const;
    const opened = await stripe.checkout.sessions.create({ ...club, subscription_data });
    expect(opened.amount_total).toBe(0);
    const { session } = emulator.completeCheckout(opened.id, ada);
    expect(session).toMatchObject({ invoice: null, payment_status: 'no_payment_required' });
    const started = await stripe.subscriptions.retrieve(String(session.subscription));
    expect(started).toMatchObject({ billing_cycle_anchor, latest_invoice: null, status: 'active' });
    expect(started.default_payment_method).not.toBeNull();

    const setup = { currency: 'usd', unit_amount: 500, product_data: { name: 'Setup' } } as const;
    const line_items = [...club.line_items, { quantity: 1, price_data: setup }];
    const { id } = await stripe.checkout.sessions.create({ ...club, line_items, subscription_data });
    const paid = emulator.completeCheckout(id, ada).session;
    expect(paid).toMatchObject({ amount_total: 500, payment_status: 'paid' });
    expect(await stripe.invoices.retrieve(String(paid.invoice))).toMatchObject({ amount_paid: 500 });

    const over = { ...subscription_data, billing_cycle_anchor: Date.UTC(2026, 0, 9) / 1000 };
    await expect(stripe.checkout.sessions.create({ ...club, subscription_data: over })).rejects.toMatchObject({
      statusCode: 400,
      param: 'subscription_data[billing_cycle_anchor]',
    });
  });

  it('has the discount that the page showed', async () => {
    const { id: coupon } = await stripe.coupons.create({ percent_off: 25, duration: 'forever' });
    const opened = await stripe.checkout.sessions.create({ ...club, discounts: [{ coupon }] });
    const { session } = emulator.completeCheckout(opened.id, ada);
    const shown = await stripe.checkout.sessions.retrieve(session.id, {
      expand: ['invoice', 'subscription.discounts'],
    });
    expect(shown).toMatchObject({
      amount_total: 750,
      invoice: { amount_paid: 750 },
      subscription: { discounts: [{ source: { coupon } }] },
    });
    expect((await stripe.coupons.retrieve(coupon)).times_redeemed).toBe(1);
  });
});
