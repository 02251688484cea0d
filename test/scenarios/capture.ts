import { paying } from './controls.ts';
import { scenario } from './scenario.ts';

const held = (amount = 2000) => ({ ...paying('pm_card_visa', amount), capture_method: 'manual' }) as const;

const UNEXPECTED = {
  statusCode: 400,
  type: 'invalid_request_error',
  code: 'payment_intent_unexpected_state',
} as const;

export const capture = [
  scenario('money to be captured later is only held', async ({ stripe, check }) => {
    const intent = await stripe.paymentIntents.create({ ...held(), expand: ['latest_charge'] });
    check(intent, {
      status: 'requires_capture',
      amount_capturable: 2000,
      amount_received: 0,
      capture_method: 'manual',
      latest_charge: { captured: false, amount_captured: 0, status: 'succeeded', balance_transaction: null },
    });
  }),

  scenario('captured in full, the payment succeeds', async ({ stripe, check }) => {
    const { id } = await stripe.paymentIntents.create(held());
    const intent = await stripe.paymentIntents.capture(id, { expand: ['latest_charge'] });
    check(intent, {
      status: 'succeeded',
      amount_capturable: 0,
      amount_received: 2000,
      latest_charge: { captured: true, amount_captured: 2000, amount_refunded: 0, balance_transaction: /^txn_/ },
    });
  }),

  scenario('captured in part, the rest goes back', async ({ stripe, check }) => {
    const { id } = await stripe.paymentIntents.create(held());
    const intent = await stripe.paymentIntents.capture(id, { amount_to_capture: 1500, expand: ['latest_charge'] });
    check(intent, {
      status: 'succeeded',
      amount: 2000,
      amount_capturable: 0,
      amount_received: 1500,
      latest_charge: { amount: 2000, amount_captured: 1500, amount_refunded: 500, refunded: false },
    });
  }),

  scenario('more than is held can not be captured', async ({ stripe, check, fails }) => {
    const { id } = await stripe.paymentIntents.create(held());
    await fails(stripe.paymentIntents.capture(id, { amount_to_capture: 2001 }), {
      statusCode: 400,
      type: 'invalid_request_error',
      code: 'amount_too_large',
      param: 'amount_to_capture',
    });
    check(await stripe.paymentIntents.retrieve(id), { status: 'requires_capture', amount_capturable: 2000 });
  }),

  scenario('a payment is captured once', async ({ stripe, fails }) => {
    const { id } = await stripe.paymentIntents.create(held());
    await stripe.paymentIntents.capture(id);
    await fails(stripe.paymentIntents.capture(id), UNEXPECTED);
  }),

  scenario('a payment that was taken at once can not be captured', async ({ stripe, fails }) => {
    const { id } = await stripe.paymentIntents.create(paying('pm_card_visa'));
    await fails(stripe.paymentIntents.capture(id), UNEXPECTED);
  }),

  scenario('a hold that is cancelled releases the money', async ({ stripe, check }) => {
    const { id } = await stripe.paymentIntents.create(held());
    const intent = await stripe.paymentIntents.cancel(id, { expand: ['latest_charge'] });
    check(intent, {
      status: 'canceled',
      amount_capturable: 0,
      amount_received: 0,
      latest_charge: { captured: false, refunded: true, amount_refunded: 2000 },
    });
  }),

  scenario('a cancelled payment says when and why', async ({ stripe, check }) => {
    const { id } = await stripe.paymentIntents.create({ amount: 2000, currency: 'usd' });
    const intent = await stripe.paymentIntents.cancel(id, { cancellation_reason: 'requested_by_customer' });
    check(intent, { status: 'canceled', cancellation_reason: 'requested_by_customer', canceled_at: 1_768_478_400 });
  }),

  scenario('a payment that succeeded can not be cancelled', async ({ stripe, check, fails }) => {
    const { id } = await stripe.paymentIntents.create(paying('pm_card_visa'));
    await fails(stripe.paymentIntents.cancel(id), UNEXPECTED);
    check(await stripe.paymentIntents.retrieve(id), { status: 'succeeded' });
  }),

  scenario('a cancelled payment can not be confirmed', async ({ stripe, fails }) => {
    const { id } = await stripe.paymentIntents.create({
      amount: 2000,
      currency: 'usd',
      payment_method: 'pm_card_visa',
    });
    await stripe.paymentIntents.cancel(id);
    await fails(stripe.paymentIntents.confirm(id), UNEXPECTED);
  }),

  scenario('a payment is cancelled once', async ({ stripe, fails }) => {
    const { id } = await stripe.paymentIntents.create({ amount: 2000, currency: 'usd' });
    await stripe.paymentIntents.cancel(id);
    await fails(stripe.paymentIntents.cancel(id), UNEXPECTED);
  }),

  scenario('a payment that waits for its holder can be cancelled', async ({ stripe, check }) => {
    const { id } = await stripe.paymentIntents.create(paying('pm_card_authenticationRequired'));
    check(await stripe.paymentIntents.cancel(id), { status: 'canceled', next_action: null });
  }),

  scenario('a debit on its way can not be cancelled', async ({ stripe, fails }) => {
    const { id } = await stripe.paymentIntents.create({
      amount: 5000,
      currency: 'usd',
      payment_method: 'pm_usBankAccount_success',
      allowed_payment_method_types: ['us_bank_account'],
      confirm: true,
      mandate_data: { customer_acceptance: { type: 'offline' } },
    });
    await fails(stripe.paymentIntents.cancel(id), UNEXPECTED);
  }),

  scenario('held money of a declined card was never held', async ({ stripe, check, fails }) => {
    const { id } = await stripe.paymentIntents.create({
      amount: 2000,
      currency: 'usd',
      capture_method: 'manual',
      allowed_payment_method_types: ['card'],
    });
    await fails(stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_chargeDeclined' }), {
      statusCode: 402,
      type: 'card_error',
      code: 'card_declined',
    });
    check(await stripe.paymentIntents.retrieve(id), { status: 'requires_payment_method', amount_capturable: 0 });
  }),
];
