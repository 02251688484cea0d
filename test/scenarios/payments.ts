import { paying } from './controls.ts';
import { idOf, scenario } from './scenario.ts';

export const payments = [
  scenario('a new payment waits for a payment method', async ({ stripe, check }) => {
    const intent = await stripe.paymentIntents.create({ amount: 2000, currency: 'usd' });
    check(intent, {
      object: 'payment_intent',
      id: /^pi_/,
      status: 'requires_payment_method',
      amount: 2000,
      amount_received: 0,
      amount_capturable: 0,
      currency: 'usd',
      capture_method: 'automatic_async',
      confirmation_method: 'automatic',
      livemode: false,
      latest_charge: null,
      next_action: null,
      last_payment_error: null,
      client_secret: new RegExp(`^${intent.id}_secret_`),
    });
  }),

  scenario('a payment with a method waits to be confirmed', async ({ stripe, check }) => {
    const intent = await stripe.paymentIntents.create({
      amount: 2000,
      currency: 'usd',
      payment_method: 'pm_card_visa',
    });
    check(intent, { status: 'requires_confirmation', payment_method: /^pm_/ });
  }),

  scenario('a payment confirmed at once succeeds and leaves a paid charge', async ({ stripe, check }) => {
    const intent = await stripe.paymentIntents.create({ ...paying('pm_card_visa'), expand: ['latest_charge'] });
    check(intent, {
      status: 'succeeded',
      amount_received: 2000,
      latest_charge: {
        object: 'charge',
        id: /^ch_/,
        amount: 2000,
        amount_captured: 2000,
        amount_refunded: 0,
        captured: true,
        paid: true,
        refunded: false,
        disputed: false,
        status: 'succeeded',
        payment_intent: intent.id,
        outcome: { network_status: 'approved_by_network', type: 'authorized' },
        payment_method_details: { type: 'card', card: { brand: 'visa', last4: '4242' } },
      },
    });
  }),

  scenario('a payment is confirmed later with a method given then', async ({ stripe, check }) => {
    const { id } = await stripe.paymentIntents.create({
      amount: 990,
      currency: 'eur',
      allowed_payment_method_types: ['card'],
    });
    const intent = await stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_mastercard' });
    check(intent, { id, status: 'succeeded', amount_received: 990, currency: 'eur' });
  }),

  scenario('a payment read again is the payment as it was left', async ({ stripe, check }) => {
    const { id } = await stripe.paymentIntents.create(paying('pm_card_visa', 4321));
    check(await stripe.paymentIntents.retrieve(id), { id, status: 'succeeded', amount: 4321, amount_received: 4321 });
  }),

  scenario('the amount of a payment can change until it is confirmed', async ({ stripe, check, fails }) => {
    const { id } = await stripe.paymentIntents.create({
      amount: 500,
      currency: 'usd',
      allowed_payment_method_types: ['card'],
    });
    check(await stripe.paymentIntents.update(id, { amount: 700 }), { amount: 700 });
    await stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_visa' });
    await fails(stripe.paymentIntents.update(id, { amount: 900 }), {
      statusCode: 400,
      type: 'invalid_request_error',
      code: 'payment_intent_unexpected_state',
    });
  }),

  scenario('metadata of a payment that succeeded can still change', async ({ stripe, check }) => {
    const { id } = await stripe.paymentIntents.create({ ...paying('pm_card_visa'), metadata: { a: '1', b: '2' } });
    const intent = await stripe.paymentIntents.update(id, { metadata: { a: '', c: '3' } });
    check(intent.metadata, (value) => JSON.stringify(value) === '{"b":"2","c":"3"}');
  }),

  scenario('a payment that succeeded can not be confirmed again', async ({ stripe, fails }) => {
    const { id } = await stripe.paymentIntents.create(paying('pm_card_visa'));
    await fails(stripe.paymentIntents.confirm(id), {
      statusCode: 400,
      type: 'invalid_request_error',
      code: 'payment_intent_unexpected_state',
    });
  }),

  scenario('a payment without a method can not be confirmed', async ({ stripe, fails, check }) => {
    const { id } = await stripe.paymentIntents.create({
      amount: 500,
      currency: 'usd',
      allowed_payment_method_types: ['card'],
    });
    await fails(stripe.paymentIntents.confirm(id), {
      statusCode: 400,
      type: 'invalid_request_error',
      code: 'payment_intent_unexpected_state',
    });
    check(await stripe.paymentIntents.retrieve(id), { status: 'requires_payment_method' });
  }),

  scenario('a payment below 50 cents is too small', async ({ stripe, fails }) => {
    await fails(stripe.paymentIntents.create({ amount: 49, currency: 'usd' }), {
      statusCode: 400,
      type: 'invalid_request_error',
      code: 'amount_too_small',
    });
  }),

  scenario('a payment of more than 99999999 is too large', async ({ stripe, fails }) => {
    await fails(stripe.paymentIntents.create({ amount: 100_000_000, currency: 'usd' }), {
      statusCode: 400,
      type: 'invalid_request_error',
      code: 'amount_too_large',
      param: 'amount',
    });
  }),

  scenario('a payment in yen counts whole yen', async ({ stripe, check }) => {
    const intent = await stripe.paymentIntents.create(paying('pm_card_visa', 500, 'jpy'));
    check(intent, { status: 'succeeded', amount: 500, currency: 'jpy', amount_received: 500 });
  }),

  scenario('a payment belongs to the customer it is made for', async ({ stripe, check }) => {
    const customer = await stripe.customers.create({ email: 'ada@example.com' });
    const intent = await stripe.paymentIntents.create({
      ...paying('pm_card_visa'),
      customer: customer.id,
      receipt_email: 'ada@example.com',
      description: 'Order 1',
      expand: ['latest_charge'],
    });
    check(intent, {
      customer: customer.id,
      description: 'Order 1',
      latest_charge: { customer: customer.id, receipt_email: 'ada@example.com', description: 'Order 1' },
    });
  }),

  scenario('a payment for a customer that is not there is refused', async ({ stripe, fails }) => {
    await fails(stripe.paymentIntents.create({ ...paying('pm_card_visa'), customer: 'cus_nobody' }), {
      statusCode: 400,
      type: 'invalid_request_error',
      code: 'resource_missing',
      param: 'customer',
      message: /No such customer: 'cus_nobody'/,
    });
  }),

  scenario('a payment that is not there is not found', async ({ stripe, fails }) => {
    await fails(stripe.paymentIntents.retrieve('pi_nothing'), {
      statusCode: 404,
      type: 'invalid_request_error',
      code: 'resource_missing',
      param: 'intent',
    });
  }),

  scenario('a card saved during a payment is attached to the customer', async ({ stripe, check }) => {
    const customer = await stripe.customers.create({});
    const intent = await stripe.paymentIntents.create({
      ...paying('pm_card_visa'),
      customer: customer.id,
      setup_future_usage: 'off_session',
    });
    const { data } = await stripe.customers.listPaymentMethods(customer.id);
    check(data, [{ id: idOf(intent.payment_method), customer: customer.id, type: 'card' }]);
  }),

  scenario('a card used once is not attached to anybody', async ({ stripe, check }) => {
    const intent = await stripe.paymentIntents.create({ ...paying('pm_card_visa'), expand: ['payment_method'] });
    check(intent.payment_method, { object: 'payment_method', customer: null, card: { last4: '4242' } });
  }),

  scenario('a payment says which methods it can be made with', async ({ stripe, check }) => {
    const intent = await stripe.paymentIntents.create({
      amount: 1000,
      currency: 'usd',
      allowed_payment_method_types: ['card', 'us_bank_account'],
    });
    check(intent, { payment_method_types: ['card', 'us_bank_account'] });
  }),

  scenario('a debit is on its way until the bank answers', async ({ stripe, check, controls }) => {
    const intent = await stripe.paymentIntents.create({
      amount: 5000,
      currency: 'usd',
      payment_method: 'pm_usBankAccount_success',
      allowed_payment_method_types: ['us_bank_account'],
      confirm: true,
      mandate_data: { customer_acceptance: { type: 'offline' } },
      expand: ['latest_charge'],
    });
    check(intent, { status: 'processing', amount_received: 0, latest_charge: { status: 'pending' } });
    await controls.settle(intent.id);
    const settled = await stripe.paymentIntents.retrieve(intent.id, { expand: ['latest_charge'] });
    check(settled, { status: 'succeeded', amount_received: 5000, latest_charge: { status: 'succeeded', paid: true } });
  }),

  scenario('a debit that the bank sends back asks for another method', async ({ stripe, check, controls }) => {
    const intent = await stripe.paymentIntents.create({
      amount: 5000,
      currency: 'usd',
      payment_method: 'pm_usBankAccount_insufficientFunds',
      allowed_payment_method_types: ['us_bank_account'],
      confirm: true,
      mandate_data: { customer_acceptance: { type: 'offline' } },
    });
    check(intent, { status: 'processing' });
    await controls.settle(intent.id);
    const failed = await stripe.paymentIntents.retrieve(intent.id, { expand: ['latest_charge'] });
    check(failed, {
      status: 'requires_payment_method',
      amount_received: 0,
      last_payment_error: { code: 'insufficient_funds', payment_method: { type: 'us_bank_account' } },
      latest_charge: { status: 'failed' },
    });
  }),
];
