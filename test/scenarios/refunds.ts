import { paying } from './controls.ts';
import { idOf, scenario } from './scenario.ts';

export const refunds = [
  scenario('a payment is refunded in full', async ({ stripe, check }) => {
    const intent = await stripe.paymentIntents.create(paying('pm_card_visa'));
    const refund = await stripe.refunds.create({ payment_intent: intent.id });
    check(refund, {
      object: 'refund',
      id: /^re_/,
      amount: 2000,
      currency: 'usd',
      status: 'succeeded',
      payment_intent: intent.id,
      charge: idOf(intent.latest_charge),
      reason: null,
      balance_transaction: /^txn_/,
    });
    const charge = await stripe.charges.retrieve(idOf(intent.latest_charge));
    check(charge, { refunded: true, amount_refunded: 2000, amount: 2000, status: 'succeeded' });
  }),

  scenario('a refund leaves the payment succeeded', async ({ stripe, check }) => {
    const { id } = await stripe.paymentIntents.create(paying('pm_card_visa'));
    await stripe.refunds.create({ payment_intent: id });
    check(await stripe.paymentIntents.retrieve(id), { status: 'succeeded', amount_received: 2000 });
  }),

  scenario('a payment is refunded in parts until nothing is left', async ({ stripe, check, fails }) => {
    const intent = await stripe.paymentIntents.create(paying('pm_card_visa'));
    check(await stripe.refunds.create({ payment_intent: intent.id, amount: 500 }), { amount: 500 });
    const read = () => stripe.paymentIntents.retrieve(intent.id, { expand: ['latest_charge'] });
    check(await read(), { latest_charge: { refunded: false, amount_refunded: 500 } });
    check(await stripe.refunds.create({ payment_intent: intent.id }), { amount: 1500 });
    check(await read(), { latest_charge: { refunded: true, amount_refunded: 2000 } });
    await fails(stripe.refunds.create({ payment_intent: intent.id }), {
      statusCode: 400,
      type: 'invalid_request_error',
      code: 'charge_already_refunded',
    });
  }),

  scenario('more than was paid can not be refunded', async ({ stripe, check, fails }) => {
    const { id } = await stripe.paymentIntents.create(paying('pm_card_visa'));
    await fails(stripe.refunds.create({ payment_intent: id, amount: 2001 }), {
      statusCode: 400,
      type: 'invalid_request_error',
      param: 'amount',
    });
    check((await stripe.refunds.list({ payment_intent: id })).data, []);
  }),

  scenario('more than is left can not be refunded', async ({ stripe, fails }) => {
    const { id } = await stripe.paymentIntents.create(paying('pm_card_visa'));
    await stripe.refunds.create({ payment_intent: id, amount: 1500 });
    await fails(stripe.refunds.create({ payment_intent: id, amount: 501 }), {
      statusCode: 400,
      type: 'invalid_request_error',
      param: 'amount',
    });
  }),

  scenario('a refund can name the charge instead', async ({ stripe, check }) => {
    const intent = await stripe.paymentIntents.create(paying('pm_card_visa'));
    const refund = await stripe.refunds.create({ charge: idOf(intent.latest_charge), reason: 'duplicate' });
    check(refund, { amount: 2000, payment_intent: intent.id, reason: 'duplicate' });
  }),

  scenario('a refund needs a charge or a payment', async ({ send, fails }) => {
    await fails(send('POST /v1/refunds', { amount: 100 }), {
      statusCode: 400,
      type: 'invalid_request_error',
      code: 'parameter_missing',
    });
  }),

  scenario('a payment that has not succeeded can not be refunded', async ({ stripe, fails }) => {
    const { id } = await stripe.paymentIntents.create({ amount: 2000, currency: 'usd' });
    await fails(stripe.refunds.create({ payment_intent: id }), { statusCode: 400, type: 'invalid_request_error' });
  }),

  scenario('a refund of a charge that is not there is refused', async ({ stripe, fails }) => {
    await fails(stripe.refunds.create({ charge: 'ch_nothing' }), {
      statusCode: 404,
      type: 'invalid_request_error',
      code: 'resource_missing',
    });
  }),

  scenario('only what was captured can be refunded', async ({ stripe, check, fails }) => {
    const { id } = await stripe.paymentIntents.create({ ...paying('pm_card_visa'), capture_method: 'manual' });
    await stripe.paymentIntents.capture(id, { amount_to_capture: 1200 });
    await fails(stripe.refunds.create({ payment_intent: id, amount: 1201 }), {
      statusCode: 400,
      type: 'invalid_request_error',
    });
    check(await stripe.refunds.create({ payment_intent: id }), { amount: 1200, status: 'succeeded' });
  }),

  scenario('refunds of one payment are listed, newest first', async ({ stripe, check }) => {
    const one = await stripe.paymentIntents.create(paying('pm_card_visa'));
    const other = await stripe.paymentIntents.create(paying('pm_card_visa'));
    for (const amount of [100, 200, 300]) await stripe.refunds.create({ payment_intent: one.id, amount });
    await stripe.refunds.create({ payment_intent: other.id, amount: 400 });
    const { data, has_more } = await stripe.refunds.list({ payment_intent: one.id });
    check({ data, has_more }, { data: [{ amount: 300 }, { amount: 200 }, { amount: 100 }], has_more: false });
    check((await stripe.refunds.list({ charge: idOf(other.latest_charge) })).data, [{ amount: 400 }]);
  }),

  scenario('only the metadata of a refund can change', async ({ stripe, check, send, fails }) => {
    const { id } = await stripe.paymentIntents.create(paying('pm_card_visa'));
    const refund = await stripe.refunds.create({ payment_intent: id, metadata: { why: 'late' } });
    check(await stripe.refunds.update(refund.id, { metadata: { why: 'lost' } }), { metadata: { why: 'lost' } });
    await fails(send(`POST /v1/refunds/${refund.id}`, { amount: 5 }), {
      statusCode: 400,
      type: 'invalid_request_error',
      code: 'parameter_unknown',
      param: 'amount',
    });
  }),

  scenario('a refund that succeeded can not be cancelled', async ({ stripe, fails }) => {
    const { id } = await stripe.paymentIntents.create(paying('pm_card_visa'));
    const refund = await stripe.refunds.create({ payment_intent: id });
    await fails(stripe.refunds.cancel(refund.id), { statusCode: 400, type: 'invalid_request_error' });
  }),

  scenario('a refund to the failure card fails after a while', async ({ stripe, check, controls }) => {
    const { id } = await stripe.paymentIntents.create(paying('pm_card_refundFail'));
    const refund = await stripe.refunds.create({ payment_intent: id });
    check(refund, { status: 'succeeded' });
    await controls.advance(86_400);
    check(await stripe.refunds.retrieve(refund.id), {
      status: 'failed',
      failure_reason: /./,
      failure_balance_transaction: /^txn_/,
    });
  }),

  scenario('a refund to the slow card is pending at first', async ({ stripe, check, controls }) => {
    const { id } = await stripe.paymentIntents.create(paying('pm_card_pendingRefund'));
    const refund = await stripe.refunds.create({ payment_intent: id });
    check(refund, { status: 'pending' });
    await controls.advance(86_400);
    check(await stripe.refunds.retrieve(refund.id), { status: 'succeeded' });
  }),
];
