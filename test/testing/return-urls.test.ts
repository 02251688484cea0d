import { beforeEach, describe, expect, it } from 'vitest';
import { createStripe } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';

const emulator = createEmulator();
const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });

beforeEach(() => emulator.reset());

const price_data = { currency: 'usd', unit_amount: 1000, product_data: { name: 'Book' } };
const shop = { mode: 'payment', line_items: [{ quantity: 1, price_data }] } as const;
const success_url = 'https://shop.example/thanks';
const malformed = ['/thanks', 'undefined/thanks', 'shop.example', 'localhost:3000/thanks', 'https://'];
const at = (param: string) => ({ statusCode: 400, code: 'url_invalid', param });

describe.each(malformed)('%s is no URL to come back to', (url) => {
  it('from a checkout', async () => {
    const { create } = stripe.checkout.sessions;
    await expect(create({ ...shop, success_url: url })).rejects.toMatchObject(at('success_url'));
    await expect(create({ ...shop, success_url, cancel_url: url })).rejects.toMatchObject(at('cancel_url'));
    const embedded = create({ ...shop, ui_mode: 'embedded_page', return_url: url });
    await expect(embedded).rejects.toMatchObject(at('return_url'));
  });

  it('from the portal', async () => {
    const { id: customer } = await stripe.customers.create({});
    const session = stripe.billingPortal.sessions.create({ customer, return_url: url });
    await expect(session).rejects.toMatchObject(at('return_url'));
    const after_completion = { type: 'redirect', redirect: { return_url: url } } as const;
    const flow_data = { type: 'payment_method_update', after_completion } as const;
    const flow = stripe.billingPortal.sessions.create({ customer, flow_data });
    await expect(flow).rejects.toMatchObject(at('flow_data[after_completion][redirect][return_url]'));
  });

  it('from the bank, when a payment is confirmed or a card is set up', async () => {
    const confirmed = { payment_method: 'pm_card_visa', confirm: true, return_url: url };
    const paid = stripe.paymentIntents.create({ amount: 1000, currency: 'usd', ...confirmed });
    await expect(paid).rejects.toMatchObject(at('return_url'));
    await expect(stripe.setupIntents.create(confirmed)).rejects.toMatchObject(at('return_url'));
  });
});

it('a checkout may come back with its id in the URL, from http as well', async () => {
  const local = 'http://localhost:3000/thanks?session={CHECKOUT_SESSION_ID}';
  const session = await stripe.checkout.sessions.create({ ...shop, success_url: local, cancel_url: local });
  expect(session).toMatchObject({ success_url: local, cancel_url: local });
});

it('a payment may come back to an app', async () => {
  const confirmed = { payment_method: 'pm_card_visa', confirm: true, return_url: 'myapp://paid' };
  const paid = await stripe.paymentIntents.create({ amount: 1000, currency: 'usd', ...confirmed });
  expect(paid.status).toBe('succeeded');
  expect(await stripe.setupIntents.create(confirmed)).toMatchObject({ status: 'succeeded' });
});

it('a checkout doesn’t come back to an app', async () => {
  const session = stripe.checkout.sessions.create({ ...shop, success_url: 'myapp://paid' });
  await expect(session).rejects.toMatchObject(at('success_url'));
});

describe('the payment of an open checkout', () => {
  it('can’t be canceled, so that the payer can try again', async () => {
    const { id } = await stripe.checkout.sessions.create({ ...shop, success_url });
    const payer = { email: 'ada@example.com' };
    const { session } = emulator.completeCheckout(id, { ...payer, paymentMethod: 'pm_card_chargeDeclined' });
    const canceled = stripe.paymentIntents.cancel(String(session.payment_intent));
    await expect(canceled).rejects.toMatchObject({ statusCode: 400, code: 'payment_intent_unexpected_state' });
    expect(emulator.completeCheckout(id, payer).session.status).toBe('complete');
  });

  it('can be canceled once the money is held, and once the session has expired', async () => {
    const payer = { email: 'ada@example.com' };
    const held = await stripe.checkout.sessions.create({
      ...shop,
      success_url,
      payment_intent_data: { capture_method: 'manual' },
    });
    const { session } = emulator.completeCheckout(held.id, payer);
    const canceled = await stripe.paymentIntents.cancel(String(session.payment_intent));
    expect(canceled.status).toBe('canceled');

    const { id } = await stripe.checkout.sessions.create({ ...shop, success_url });
    emulator.completeCheckout(id, { ...payer, paymentMethod: 'pm_card_chargeDeclined' });
    const { payment_intent } = await stripe.checkout.sessions.expire(id);
    expect(await stripe.paymentIntents.cancel(String(payment_intent))).toMatchObject({ status: 'canceled' });
  });
});
