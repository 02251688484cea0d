import Stripe from 'stripe';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createStripe } from '../../src/index.ts';
import { createEmulator, type EmulatorServer } from '../../src/testing/index.ts';

let time = Date.parse('2026-06-01T00:00:00Z');
const emulator = createEmulator({ now: () => time });
let server: EmulatorServer;

beforeAll(async () => {
  server = await emulator.listen();
});
afterAll(() => server.close());
beforeEach(() => emulator.reset());

type Methods = Pick<Stripe, 'paymentIntents' | 'refunds' | 'balance' | 'customers'>;

const ours = () =>
  createStripe({
    apiKey: 'sk_test_1',
    transport: emulator.transport,
    maxRetries: 0,
    validation: { responses: 'throw' },
  });
const official = () =>
  new Stripe('sk_test_1', { host: '127.0.0.1', port: server.port, protocol: 'http', maxNetworkRetries: 0 });

/** The calls that both clients make alike, by the types of one. */
const clients: [string, () => Methods][] = [
  ['ours', () => ours() as unknown as Methods],
  ['the official client', official],
];

const automatic_payment_methods = { enabled: true, allow_redirects: 'never' } as const;
const order = (payment_method: string) => ({
  amount: 2500,
  currency: 'usd',
  payment_method,
  automatic_payment_methods,
});

describe.each(clients)('payments through %s', (_, open) => {
  it('are taken at once with a good card', async () => {
    const stripe = open();
    const payment = await stripe.paymentIntents.create({
      ...order('pm_card_visa'),
      confirm: true,
      expand: ['latest_charge'],
    });

    expect(payment).toMatchObject({ status: 'succeeded', amount_received: 2500, next_action: null });
    expect(payment.latest_charge).toMatchObject({ status: 'succeeded', captured: true, amount: 2500 });
  });

  it.each([
    ['pm_card_chargeDeclined', 'card_declined', 'generic_decline'],
    ['pm_card_chargeDeclinedInsufficientFunds', 'card_declined', 'insufficient_funds'],
    ['pm_card_chargeDeclinedExpiredCard', 'expired_card', 'expired_card'],
    ['pm_card_chargeDeclinedIncorrectCvc', 'incorrect_cvc', 'incorrect_cvc'],
    ['pm_card_chargeDeclinedProcessingError', 'processing_error', 'processing_error'],
  ])('are declined with %s, and can be tried again with another card', async (card, code, decline) => {
    const stripe = open();
    const { id } = await stripe.paymentIntents.create(order(card));
    const error = await stripe.paymentIntents.confirm(id).catch((reason: unknown) => reason);

    expect(error).toMatchObject({ type: 'StripeCardError', statusCode: 402, code, raw: { decline_code: decline } });
    const after = await stripe.paymentIntents.retrieve(id);
    expect(after).toMatchObject({ status: 'requires_payment_method', last_payment_error: { code } });
    expect(await stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_visa' })).toMatchObject({
      status: 'succeeded',
    });
  });

  it('wait for the cardholder where the bank asks', async () => {
    const stripe = open();
    const asked = await stripe.paymentIntents.create({ ...order('pm_card_authenticationRequired'), confirm: true });
    expect(asked).toMatchObject({ status: 'requires_action', next_action: { type: 'use_stripe_sdk' } });

    expect(emulator.authenticatePayment(asked.id, false)).toMatchObject({ status: 'requires_payment_method' });
    await stripe.paymentIntents.confirm(asked.id, { payment_method: 'pm_card_authenticationRequired' });
    expect(emulator.authenticatePayment(asked.id)).toMatchObject({ status: 'succeeded', amount_received: 2500 });
    const unattended = stripe.paymentIntents.create({
      ...order('pm_card_authenticationRequired'),
      confirm: true,
      off_session: true,
    });
    await expect(unattended).rejects.toMatchObject({ code: 'authentication_required' });
  });

  it('are held and captured later, in part', async () => {
    const stripe = open();
    const held = await stripe.paymentIntents.create({
      ...order('pm_card_visa'),
      confirm: true,
      capture_method: 'manual',
    });
    expect(held).toMatchObject({ status: 'requires_capture', amount_capturable: 2500, amount_received: 0 });
    await expect(stripe.paymentIntents.capture(held.id, { amount_to_capture: 2501 })).rejects.toMatchObject({
      statusCode: 400,
    });

    const captured = await stripe.paymentIntents.capture(held.id, { amount_to_capture: 1000 });
    expect(captured).toMatchObject({ status: 'succeeded', amount_capturable: 0, amount_received: 1000 });
    await expect(stripe.refunds.create({ payment_intent: held.id, amount: 1001 })).rejects.toMatchObject({
      param: 'amount',
    });
  });

  it('can be called off until they are taken', async () => {
    const stripe = open();
    const { id } = await stripe.paymentIntents.create(order('pm_card_visa'));
    const canceled = await stripe.paymentIntents.cancel(id, { cancellation_reason: 'abandoned' });

    expect(canceled).toMatchObject({
      status: 'canceled',
      cancellation_reason: 'abandoned',
      canceled_at: expect.any(Number),
    });
    await expect(stripe.paymentIntents.confirm(id)).rejects.toMatchObject({ code: 'payment_intent_unexpected_state' });
    const taken = await stripe.paymentIntents.create({ ...order('pm_card_visa'), confirm: true });
    await expect(stripe.paymentIntents.cancel(taken.id)).rejects.toMatchObject({
      code: 'payment_intent_unexpected_state',
    });
  });

  it('are refunded up to their amount, by payment or by charge', async () => {
    const stripe = open();
    const payment = await stripe.paymentIntents.create({ ...order('pm_card_visa'), confirm: true });
    const part = await stripe.refunds.create({ payment_intent: payment.id, amount: 1000 });
    expect(part).toMatchObject({ amount: 1000, status: 'succeeded', charge: payment.latest_charge });

    const charge = String(payment.latest_charge);
    await expect(stripe.refunds.create({ charge, amount: 1501 })).rejects.toMatchObject({ param: 'amount' });
    expect(await stripe.refunds.create({ charge })).toMatchObject({ amount: 1500 });
    await expect(stripe.refunds.create({ charge })).rejects.toMatchObject({ code: 'charge_already_refunded' });
    expect((await stripe.refunds.list({ payment_intent: payment.id })).data.map(({ amount }) => amount)).toEqual([
      1500, 1000,
    ]);
  });

  it('add up to the balance, which becomes available as time passes', async () => {
    const stripe = open();
    const payment = await stripe.paymentIntents.create({ ...order('pm_card_visa'), confirm: true });
    await stripe.paymentIntents.create({ ...order('pm_card_bypassPending'), confirm: true });
    await stripe.refunds.create({ payment_intent: payment.id, amount: 500 });
    const fee = Math.round(2500 * 0.029) + 30;
    const before = await stripe.balance.retrieve();
    expect([before.pending[0]?.amount, before.available[0]?.amount]).toEqual([2500 - fee - 500, 2500 - fee]);

    time += 3 * 24 * 60 * 60 * 1000;
    const after = await stripe.balance.retrieve();
    expect([after.pending[0]?.amount, after.available[0]?.amount]).toEqual([0, 2 * (2500 - fee) - 500]);
  });

  it('belong to their customer, who keeps the card', async () => {
    const stripe = open();
    const customer = await stripe.customers.create({ name: 'Ada' });
    const payment = await stripe.paymentIntents.create({
      ...order('pm_card_visa'),
      customer: customer.id,
      confirm: true,
      setup_future_usage: 'off_session',
      expand: ['customer', 'latest_charge.balance_transaction'],
    });
    await stripe.paymentIntents.create({ amount: 100, currency: 'eur' });

    expect(payment).toMatchObject({
      customer: { name: 'Ada' },
      latest_charge: { balance_transaction: { amount: 2500 } },
    });
    const own = await stripe.paymentIntents.list({ customer: customer.id });
    expect(own.data.map(({ id }) => id)).toEqual([payment.id]);
    const cards = await stripe.customers.listPaymentMethods(customer.id);
    expect(cards.data.map(({ id }) => id)).toEqual([payment.payment_method]);
  });

  it('are found by a search, page by page', async () => {
    const stripe = open();
    for (const order_id of ['1', '2', '3']) {
      await stripe.paymentIntents.create({ amount: 1000, currency: 'usd', metadata: { kind: 'book', order_id } });
    }
    await stripe.paymentIntents.create({ amount: 9000, currency: 'usd' });
    const query = "metadata['kind']:'book' AND amount<5000";
    const found = await stripe.paymentIntents.search({ query, limit: 2 }).autoPagingToArray({ limit: 100 });

    expect(found.map(({ metadata }) => metadata['order_id'])).toEqual(['3', '2', '1']);
    await expect(stripe.paymentIntents.search({ query: 'a AND b OR c' })).rejects.toMatchObject({ statusCode: 400 });
  });

  it.each([
    ['pm_usBankAccount_success', { status: 'succeeded', amount_received: 2500 }],
    ['pm_usBankAccount_insufficientFunds', { status: 'requires_payment_method', amount_received: 0 }],
  ])('by debit from %s wait for the bank', async (method, expected) => {
    const stripe = open();
    const mandate_data = { customer_acceptance: { type: 'offline' as const, offline: {} } };
    const asked = await stripe.paymentIntents.create({ ...order(method), mandate_data, confirm: true });
    expect(asked).toMatchObject({ status: 'processing' });

    expect(emulator.settlePayment(asked.id)).toMatchObject(expected);
    expect(await stripe.paymentIntents.retrieve(asked.id, { expand: ['latest_charge'] })).toMatchObject(expected);
  });

  it('are made from what the customer has sent in', async () => {
    const stripe = open();
    const { id: customer } = await stripe.customers.create({});
    const waiting = await stripe.paymentIntents.create({
      amount: 2500,
      currency: 'usd',
      automatic_payment_methods,
      customer,
      payment_method_data: { type: 'customer_balance' },
      payment_method_options: { customer_balance: { bank_transfer: { type: 'us_bank_transfer' } } },
      confirm: true,
    });
    expect(waiting).toMatchObject({
      status: 'requires_action',
      next_action: { type: 'display_bank_transfer_instructions' },
    });

    emulator.receiveBankTransfer(customer, 3000, 'usd');
    expect(await stripe.paymentIntents.retrieve(waiting.id)).toMatchObject({
      status: 'succeeded',
      amount_received: 2500,
    });
    expect(await stripe.customers.retrieveCashBalance(customer)).toMatchObject({ available: { usd: 500 } });
  });
});
