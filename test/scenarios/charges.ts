import type Stripe from 'stripe';
import { DAY, paying } from './controls.ts';
import { idOf, scenario } from './scenario.ts';

const REFUSED = { statusCode: 400, type: 'invalid_request_error' } as const;

/** A payment that its holder disputes, and the dispute. */
async function disputed(stripe: Stripe, card = 'pm_card_createDispute') {
  const intent = await stripe.paymentIntents.create(paying(card, 10_000));
  const { data } = await stripe.disputes.list({ payment_intent: intent.id });
  return { intent: intent.id, charge: idOf(intent.latest_charge), dispute: idOf(data[0]) };
}

export const charges = [
  scenario('a card is charged by its token', async ({ stripe, check }) => {
    const charge = await stripe.charges.create({ amount: 2000, currency: 'usd', source: 'tok_visa' });
    check(charge, {
      object: 'charge',
      id: /^ch_/,
      amount: 2000,
      amount_refunded: 0,
      captured: true,
      paid: true,
      refunded: false,
      status: 'succeeded',
      currency: 'usd',
    });
    const found = await stripe.charges.retrieve(charge.id);
    check([found.id === charge.id, found.amount], [true, 2000]);
  }),

  scenario('a token that is declined is not charged', async ({ stripe, fails }) => {
    const params = { amount: 2000, currency: 'usd', source: 'tok_chargeDeclined' };
    await fails(stripe.charges.create(params), {
      statusCode: 402,
      type: 'card_error',
      code: 'card_declined',
      decline_code: 'generic_decline',
    });
  }),

  scenario('a charge can be held and captured in part', async ({ stripe, check }) => {
    const params = { amount: 2000, currency: 'usd', source: 'tok_visa', capture: false };
    const charge = await stripe.charges.create(params);
    check(charge, { captured: false, paid: true, status: 'succeeded' });
    const captured = await stripe.charges.capture(charge.id, { amount: 1500 });
    check(captured, { captured: true, amount: 2000, amount_refunded: 500 });
  }),

  scenario('a charge is captured once', async ({ stripe, fails }) => {
    const { id } = await stripe.charges.create({ amount: 2000, currency: 'usd', source: 'tok_visa' });
    await fails(stripe.charges.capture(id), { ...REFUSED, code: 'charge_already_captured' });
  }),

  scenario('a charge is refunded in full, once', async ({ stripe, check, fails }) => {
    const { id } = await stripe.charges.create({ amount: 2000, currency: 'usd', source: 'tok_visa' });
    const refund = await stripe.refunds.create({ charge: id });
    check([refund.object, refund.amount, refund.charge === id], ['refund', 2000, true]);
    check(await stripe.charges.retrieve(id), { refunded: true, amount_refunded: 2000 });
    await fails(stripe.refunds.create({ charge: id }), { ...REFUSED, code: 'charge_already_refunded' });
  }),

  scenario('a charge is not refunded beyond its amount', async ({ stripe, fails }) => {
    const { id } = await stripe.charges.create({ amount: 2000, currency: 'usd', source: 'tok_visa' });
    await stripe.refunds.create({ charge: id, amount: 1500 });
    await fails(stripe.refunds.create({ charge: id, amount: 501 }), { ...REFUSED, param: 'amount' });
  }),

  scenario('a charge of 49 cents is too small', async ({ stripe, fails }) => {
    const params = { amount: 49, currency: 'usd', source: 'tok_visa' };
    await fails(stripe.charges.create(params), { ...REFUSED, code: 'amount_too_small' });
  }),

  scenario('a charge can be described later', async ({ stripe, check }) => {
    const { id } = await stripe.charges.create({ amount: 2000, currency: 'usd', source: 'tok_visa' });
    const charge = await stripe.charges.update(id, { description: 'Tea', metadata: { a: '1' } });
    check(charge, { description: 'Tea', metadata: { a: '1' } });
  }),

  scenario('a charge that is not there is not found', async ({ stripe, fails }) => {
    await fails(stripe.charges.retrieve('ch_nothing'), {
      statusCode: 404,
      type: 'invalid_request_error',
      code: 'resource_missing',
    });
  }),

  scenario('charges are found by payment and amount', async ({ stripe, check }) => {
    const intent = await stripe.paymentIntents.create(paying('pm_card_visa', 2000));
    await stripe.paymentIntents.create(paying('pm_card_visa', 3000));
    check((await stripe.charges.list({ payment_intent: intent.id })).data, [{ amount: 2000 }]);
    check((await stripe.charges.search({ query: 'amount>2500' })).data, [{ amount: 3000 }]);
  }),

  scenario('charges are found by the last digits of the card', async ({ stripe, check }) => {
    await stripe.paymentIntents.create(paying('pm_card_visa', 2000));
    await stripe.paymentIntents.create(paying('pm_card_mastercard', 3000));
    const { data } = await stripe.charges.search({ query: 'payment_method_details.card.last4:4444' });
    check(data, [{ amount: 3000 }]);
  }),

  scenario('a disputed payment waits for an answer', async ({ stripe, check }) => {
    const { intent, charge, dispute } = await disputed(stripe);
    check(await stripe.disputes.retrieve(dispute), {
      object: 'dispute',
      id: /^du_/,
      amount: 10_000,
      currency: 'usd',
      reason: 'fraudulent',
      status: 'needs_response',
      charge,
      payment_intent: intent,
      is_charge_refundable: false,
      evidence_details: { has_evidence: false, submission_count: 0, past_due: false },
      balance_transactions: [{ amount: -10_000, fee: 1500, net: -11_500, type: 'adjustment' }],
    });
    check(await stripe.charges.retrieve(charge), { disputed: true, refunded: false });
  }),

  scenario('a disputed payment can not be refunded', async ({ stripe, fails }) => {
    const { intent } = await disputed(stripe);
    await fails(stripe.refunds.create({ payment_intent: intent }), { ...REFUSED, code: 'charge_disputed' });
  }),

  scenario('evidence can be kept before it is handed in', async ({ stripe, check }) => {
    const { dispute } = await disputed(stripe);
    const kept = await stripe.disputes.update(dispute, { evidence: { customer_name: 'Ada' }, submit: false });
    check(kept, {
      status: 'needs_response',
      evidence: { customer_name: 'Ada' },
      evidence_details: { has_evidence: true, submission_count: 0 },
    });
  }),

  scenario('a dispute with good evidence is won, and the money is back', async ({ stripe, check, controls }) => {
    const { dispute } = await disputed(stripe);
    const told = await stripe.disputes.update(dispute, { evidence: { uncategorized_text: 'winning_evidence' } });
    check(told, { evidence_details: { submission_count: 1 } });
    await controls.advance(DAY);
    check(await stripe.disputes.retrieve(dispute), {
      status: 'won',
      balance_transactions: (list) => Array.isArray(list) && list.length === 2,
    });
  }),

  scenario('a dispute with bad evidence is lost', async ({ stripe, check, controls }) => {
    const { dispute } = await disputed(stripe);
    await stripe.disputes.update(dispute, { evidence: { uncategorized_text: 'losing_evidence' } });
    await controls.advance(DAY);
    check(await stripe.disputes.retrieve(dispute), { status: 'lost' });
  }),

  scenario('a dispute that is accepted is lost, for good', async ({ stripe, check, fails }) => {
    const { dispute } = await disputed(stripe);
    check(await stripe.disputes.close(dispute), { status: 'lost' });
    await fails(stripe.disputes.close(dispute), REFUSED);
  }),

  scenario('a question by the bank takes no money yet', async ({ stripe, check }) => {
    const { dispute } = await disputed(stripe, 'pm_card_createDisputeInquiry');
    check(await stripe.disputes.retrieve(dispute), {
      status: 'warning_needs_response',
      is_charge_refundable: true,
      balance_transactions: [],
    });
  }),

  scenario('goods that never came are disputed as such', async ({ stripe, check }) => {
    const { dispute } = await disputed(stripe, 'pm_card_createDisputeProductNotReceived');
    check(await stripe.disputes.retrieve(dispute), { reason: 'product_not_received', status: 'needs_response' });
  }),
];
