import { beforeEach, describe, expect, it } from 'vitest';
import { createStripe } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';

const emulator = createEmulator();
const stripe = createStripe({
  apiKey: 'sk_test_1',
  transport: emulator.transport,
  maxRetries: 0,
  validation: { responses: 'throw' },
});

beforeEach(() => emulator.reset());

const automatic_payment_methods = { enabled: true, allow_redirects: 'never' } as const;
const order = { amount: 2500, currency: 'usd', automatic_payment_methods, payment_method: 'pm_card_visa' } as const;

describe('a payment that was taken', () => {
  it('still takes notes, but no other amount', async () => {
    const { id } = await stripe.paymentIntents.create({ ...order, confirm: true });
    const noted = await stripe.paymentIntents.update(id, { description: 'Two books', metadata: { order: '1' } });

    expect(noted).toMatchObject({ status: 'succeeded', description: 'Two books', metadata: { order: '1' } });
    await expect(stripe.paymentIntents.update(id, { amount: 1 })).rejects.toMatchObject({
      code: 'payment_intent_unexpected_state',
    });
  });

  it('is captured in parts where that was asked for, and what was captured survives that the rest is let go', async () => {
    const held = { ...order, confirm: true, capture_method: 'manual' } as const;
    const { id: plain } = await stripe.paymentIntents.create(held);
    const inParts = { amount_to_capture: 1000, final_capture: false };
    await expect(stripe.paymentIntents.capture(plain, inParts)).rejects.toMatchObject({ param: 'final_capture' });

    const { id } = await stripe.paymentIntents.create({
      ...held,
      payment_method_options: { card: { request_multicapture: 'if_available' } },
    });
    expect(await stripe.paymentIntents.capture(id, inParts)).toMatchObject({
      status: 'requires_capture',
      amount_capturable: 1500,
      amount_received: 1000,
    });
    expect(await stripe.paymentIntents.cancel(id)).toMatchObject({ status: 'canceled', amount_received: 1000 });
    expect(await stripe.refunds.create({ payment_intent: id })).toMatchObject({ amount: 1000 });
  });
});

describe('a payment that waits', () => {
  it('for the cardholder, makes no charge where they refuse', async () => {
    const { id } = await stripe.paymentIntents.create({
      ...order,
      payment_method: 'pm_card_authenticationRequired',
      confirm: true,
    });
    expect(emulator.authenticatePayment(id, false)).toMatchObject({
      status: 'requires_payment_method',
      latest_charge: null,
      last_payment_error: { code: 'payment_intent_authentication_failure' },
    });
  });

  it('for a bank transfer, is not paid by a cardholder', async () => {
    const { id: customer } = await stripe.customers.create({});
    const { payment_method: _, ...rest } = order;
    const { id } = await stripe.paymentIntents.create({
      ...rest,
      confirm: true,
      customer,
      payment_method_data: { type: 'customer_balance' },
      payment_method_options: { customer_balance: { bank_transfer: { type: 'us_bank_transfer' } } },
    });

    expect(() => emulator.authenticatePayment(id)).toThrow(/something else than the cardholder/);
    expect(await stripe.paymentIntents.retrieve(id)).toMatchObject({ status: 'requires_action', amount_received: 0 });
  });
});

describe('what makes no sense of a payment', () => {
  it.each(['return_url', 'off_session', 'error_on_requires_action'])('is refused: %s without confirm', async (name) => {
    const value = name === 'return_url' ? 'https://example.com' : true;
    // The client would refuse it before it is sent.
    const early = stripe.request('POST /v1/payment_intents', { ...order, [name]: value });
    await expect(early).rejects.toMatchObject({ statusCode: 400, param: name });
  });

  it.each([
    ['isk', 2550, 100],
    ['kwd', 2555, 10],
  ])('is refused: an amount in %s that nobody could pay', async (currency, amount, step) => {
    const wrong = stripe.paymentIntents.create({ amount, currency });
    await expect(wrong).rejects.toMatchObject({ code: 'parameter_invalid_integer', param: 'amount' });
    const { id } = await stripe.paymentIntents.create({ amount: amount - (amount % step), currency });
    await expect(stripe.paymentIntents.update(id, { amount })).rejects.toMatchObject({ param: 'amount' });
    const charge = stripe.charges.create({ amount, currency, source: 'tok_visa' });
    await expect(charge).rejects.toMatchObject({ param: 'amount' });
  });

  it('is taken in any currency that Stripe knows, and in no other', async () => {
    for (const currency of ['bhd', 'jpy', 'usd', 'szl']) {
      expect(await stripe.paymentIntents.create({ amount: 2500, currency })).toMatchObject({ currency });
    }
    // Our client knows better than to ask for these.
    for (const currency of ['xxx', 'zzz', 'usd%20aed']) {
      const answer = await emulator.fetch(
        new Request('https://api.stripe.com/v1/payment_intents', {
          method: 'POST',
          headers: { authorization: 'Bearer sk_test_1', 'content-type': 'application/x-www-form-urlencoded' },
          body: `amount=2500&currency=${currency}`,
        }),
      );
      expect([answer.status, await answer.json()]).toMatchObject([400, { error: { param: 'currency' } }]);
    }
  });

  it('is refused: a list of the payments of nobody', async () => {
    const missing = { statusCode: 400, code: 'resource_missing' };
    await expect(stripe.paymentIntents.list({ customer: 'cus_0' })).rejects.toMatchObject(missing);
    await expect(stripe.refunds.list({ payment_intent: 'pi_0' })).rejects.toMatchObject(missing);
    await expect(stripe.refunds.list({ charge: 'ch_0' })).rejects.toMatchObject(missing);
  });

  it('is refused: paying out more than a customer has sent in', async () => {
    const { id: customer } = await stripe.customers.create({ email: 'ada@example.com' });
    emulator.receiveBankTransfer(customer, 1000, 'usd');
    const payout = { origin: 'customer_balance', customer, currency: 'usd' } as const;

    await expect(stripe.refunds.create({ ...payout, amount: 1001 })).rejects.toMatchObject({ param: 'amount' });
    await expect(stripe.refunds.create(payout)).rejects.toMatchObject({ code: 'parameter_missing', param: 'amount' });
    expect((await stripe.refunds.list()).data).toEqual([]);
  });
});
