import { beforeEach, describe, expect, it } from 'vitest';
import { createStripe } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';

const emulator = createEmulator();
const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });
const never = { enabled: true, allow_redirects: 'never' } as const;

beforeEach(() => emulator.reset());

describe('a setup intent', () => {
  it('gives the customer a card that can be charged later without them', async () => {
    const { id: customer } = await stripe.customers.create({});
    const intent = await stripe.setupIntents.create({
      customer,
      payment_method: 'pm_card_visa',
      automatic_payment_methods: never,
      confirm: true,
      expand: ['latest_attempt.payment_method', 'payment_method'],
    });
    expect(intent).toMatchObject({ status: 'succeeded', payment_method: { customer } });
    expect(intent.latest_attempt).toMatchObject({ status: 'succeeded', payment_method: { type: 'card' } });
  });

  it('waits for the cardholder, and then goes on', async () => {
    const { id: customer } = await stripe.customers.create({});
    const { id, next_action } = await stripe.setupIntents.create({
      customer,
      payment_method: 'pm_card_authenticationRequiredOnSetup',
      confirm: true,
      return_url: 'https://example.com/back',
    });
    expect(next_action).toMatchObject({ redirect_to_url: { return_url: 'https://example.com/back' } });
    expect(emulator.authenticateSetup(id)).toMatchObject({ status: 'succeeded', next_action: null });
    const { payment_method } = await stripe.setupIntents.retrieve(id);
    const payment = await stripe.paymentIntents.create({
      amount: 500,
      currency: 'usd',
      customer,
      payment_method: payment_method ?? '',
      confirm: true,
      off_session: true,
    });
    expect(payment.status).toBe('succeeded');
  });

  it('goes back to waiting for a payment method where the cardholder says no', async () => {
    const { id } = await stripe.setupIntents.create({
      payment_method: 'pm_card_threeDSecure2Required',
      confirm: true,
      return_url: 'https://example.com/back',
    });
    expect(emulator.authenticateSetup(id, false)).toMatchObject({
      status: 'requires_payment_method',
      last_setup_error: { code: 'setup_intent_authentication_failure' },
    });
  });

  it('remembers why the bank refused', async () => {
    const { id } = await stripe.setupIntents.create({ automatic_payment_methods: never });
    await expect(stripe.setupIntents.confirm(id, { payment_method: 'pm_card_chargeDeclined' })).rejects.toMatchObject({
      statusCode: 402,
      code: 'card_declined',
    });
    expect(await stripe.setupIntents.retrieve(id)).toMatchObject({
      status: 'requires_payment_method',
      payment_method: null,
      last_setup_error: { decline_code: 'generic_decline' },
    });
  });

  it('notes the mandate, proves a bank account by deposits, and cannot be given up after that', async () => {
    const { id, mandate } = await stripe.setupIntents.create({
      allowed_payment_method_types: ['us_bank_account'],
      payment_method: 'pm_usBankAccount_success',
      payment_method_options: { us_bank_account: { verification_method: 'microdeposits' } },
      mandate_data: { customer_acceptance: { type: 'offline', offline: {} } },
      confirm: true,
      expand: ['mandate'],
    });
    expect(mandate).toMatchObject({ status: 'active', customer_acceptance: { type: 'offline' } });
    const wrong = stripe.setupIntents.verifyMicrodeposits(id, { amounts: [1, 2] });
    await expect(wrong).rejects.toMatchObject({ param: 'amounts' });
    expect((await stripe.setupIntents.verifyMicrodeposits(id, { amounts: [32, 45] })).status).toBe('succeeded');
    await expect(stripe.setupIntents.cancel(id)).rejects.toMatchObject({ code: 'setup_intent_unexpected_state' });
  });

  it('can be changed, listed by customer and canceled as long as nothing is set up', async () => {
    const { id: customer } = await stripe.customers.create({});
    const { id } = await stripe.setupIntents.create({ metadata: { a: '1' } });
    await stripe.setupIntents.update(id, { customer, metadata: { b: '2' }, description: 'Later' });
    const { data } = await stripe.setupIntents.list({ customer });
    expect(data).toMatchObject([{ id, metadata: { a: '1', b: '2' }, description: 'Later' }]);
    expect(await stripe.setupIntents.cancel(id, { cancellation_reason: 'abandoned' })).toMatchObject({
      status: 'canceled',
      cancellation_reason: 'abandoned',
    });
  });
});
