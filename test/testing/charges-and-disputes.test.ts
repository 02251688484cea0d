import { beforeEach, describe, expect, it } from 'vitest';
import { createStripe } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';

const emulator = createEmulator();
const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });
const never = { enabled: true, allow_redirects: 'never' } as const;
const order = { amount: 2500, currency: 'usd', automatic_payment_methods: never, confirm: true } as const;
const pay = (payment_method: string) => stripe.paymentIntents.create({ ...order, payment_method });
const net = async () => {
  const { available, pending } = await stripe.balance.retrieve();
  return [...available, ...pending].reduce((sum, { amount }) => sum + amount, 0);
};

beforeEach(() => emulator.reset());

describe('a payment method', () => {
  it('can be made of a test card’s number, given to a customer, and taken away for good', async () => {
    const { id: customer } = await stripe.customers.create({});
    const card = await stripe.paymentMethods.create({
      type: 'card',
      card: { number: '4242424242424242', exp_month: 8, exp_year: 2060, cvc: '123' },
      billing_details: { name: 'Ada' },
      metadata: { a: '1' },
    });
    expect(card).toMatchObject({
      card: { last4: '4242', exp_month: 8, exp_year: 2060 },
      billing_details: { name: 'Ada' },
    });
    await stripe.paymentMethods.attach(card.id, { customer });
    await stripe.customers.update(customer, { invoice_settings: { default_payment_method: card.id } });
    expect((await stripe.paymentMethods.list({ customer, type: 'card' })).data).toHaveLength(1);
    const changed = await stripe.paymentMethods.update(card.id, {
      card: { exp_month: 9 },
      billing_details: { name: '' },
    });
    expect(changed).toMatchObject({ card: { exp_month: 9, exp_year: 2060 }, billing_details: { name: null } });
    expect((await stripe.paymentMethods.detach(card.id)).customer).toBeNull();
    await expect(stripe.paymentMethods.attach(card.id, { customer })).rejects.toMatchObject({ statusCode: 400 });
    await expect(pay(card.id)).rejects.toMatchObject({ param: 'payment_method' });
    const left = await stripe.customers.retrieve(customer);
    expect(left).toMatchObject({ invoice_settings: { default_payment_method: null } });
  });

  it.each([
    ['4242424242424241', 8, 2060, 'incorrect_number'],
    ['4242424242424242', 13, 2060, 'invalid_expiry_month'],
    ['4242424242424242', 8, 2001, 'invalid_expiry_year'],
    ['4539578763621486', 8, 2060, 'card_declined'],
  ])('is refused for the card %s of %i/%i: %s', async (number, exp_month, exp_year, code) => {
    const made = stripe.paymentMethods.create({ type: 'card', card: { number, exp_month, exp_year } });
    await expect(made).rejects.toMatchObject({ code, statusCode: 402 });
  });
});

describe('a charge without a payment intent', () => {
  it('takes money from a test token, and gives it back', async () => {
    const charge = await stripe.charges.create({
      amount: 1000,
      currency: 'usd',
      source: 'tok_visa',
      description: 'Book',
    });
    expect(charge).toMatchObject({ paid: true, captured: true, payment_intent: null, source: { object: 'card' } });
    await stripe.refunds.create({ charge: charge.id, amount: 400 });
    expect(await stripe.charges.retrieve(charge.id)).toMatchObject({ amount_refunded: 400, refunded: false });
    expect((await stripe.charges.search({ query: 'amount>999 AND status:"succeeded"' })).data).toHaveLength(1);
  });

  it('holds money, and takes a part of it', async () => {
    const { id: customer } = await stripe.customers.create({ source: 'tok_visa' });
    const { id } = await stripe.charges.create({ amount: 1000, currency: 'usd', customer, capture: false });
    expect(await stripe.charges.capture(id, { amount: 600 })).toMatchObject({
      amount_captured: 600,
      amount_refunded: 400,
    });
    await expect(stripe.charges.capture(id)).rejects.toMatchObject({ code: 'charge_already_captured' });
    await stripe.charges.update(id, { metadata: { a: '1' }, fraud_details: { user_report: 'safe' } });
    expect((await stripe.charges.list({ customer })).data).toMatchObject([{ metadata: { a: '1' } }]);
  });

  it('lets go what it only held, as a whole and once', async () => {
    const { id: charge } = await stripe.charges.create({
      amount: 2500,
      currency: 'usd',
      source: 'tok_visa',
      capture: false,
    });
    await expect(stripe.refunds.create({ charge, amount: 1000 })).rejects.toMatchObject({ param: 'amount' });
    expect(await stripe.refunds.create({ charge })).toMatchObject({ amount: 2500, balance_transaction: null });
    expect(await stripe.charges.retrieve(charge)).toMatchObject({ refunded: true, captured: false });
    await expect(stripe.charges.capture(charge)).rejects.toMatchObject({ code: 'charge_already_captured' });
    await expect(stripe.refunds.create({ charge })).rejects.toMatchObject({ code: 'charge_already_refunded' });
    expect(await net()).toBe(0);
  });

  it('is disputed once it is captured, for no more than was', async () => {
    const { id } = await stripe.charges.create({
      amount: 2500,
      currency: 'usd',
      source: 'tok_createDispute',
      capture: false,
    });
    expect((await stripe.disputes.list()).data).toEqual([]);
    const captured = await stripe.charges.capture(id, {
      amount: 1000,
      statement_descriptor_suffix: 'TWO',
      receipt_email: 'a@example.com',
    });
    expect(captured).toMatchObject({
      disputed: true,
      receipt_email: 'a@example.com',
      statement_descriptor_suffix: 'TWO',
    });
    const [dispute] = (await stripe.disputes.list()).data;
    expect(dispute).toMatchObject({ amount: 1000, balance_transactions: [{ amount: -1000, fee: 1500 }] });
    await stripe.disputes.update(dispute?.id ?? '', { evidence: { uncategorized_text: 'winning_evidence' } });
    expect(await net()).toBe(1000 - 59);
  });

  it('stays as a failed one where the bank declines', async () => {
    const declined = stripe.charges.create({ amount: 1000, currency: 'usd', source: 'tok_chargeDeclined' });
    await expect(declined).rejects.toMatchObject({ code: 'card_declined', statusCode: 402 });
    expect((await stripe.charges.list()).data).toMatchObject([{ status: 'failed', paid: false }]);
  });
});

describe('a refund', () => {
  it('fails a while later for the card that is for that, and the account has its money again', async () => {
    const { id } = await pay('pm_card_refundFail');
    const before = await net();
    const refund = await stripe.refunds.create({ payment_intent: id });
    expect([refund.status, await net()]).toEqual(['succeeded', before - 2500]);
    emulator.clock.advance(60_000);
    expect(await stripe.refunds.retrieve(refund.id)).toMatchObject({ status: 'failed' });
    expect(await net()).toBe(before);
  });

  it('is pending for a while for the card that is for that', async () => {
    const { id } = await pay('pm_card_pendingRefund');
    const refund = await stripe.refunds.create({ payment_intent: id });
    expect(refund.status).toBe('pending');
    emulator.clock.advance(60_000);
    expect((await stripe.refunds.retrieve(refund.id)).status).toBe('succeeded');
  });
});

describe('a dispute', () => {
  it('takes the money and a fee, and gives both back when it is won', async () => {
    const { latest_charge } = await pay('pm_card_createDispute');
    const charge = await stripe.charges.retrieve(String(latest_charge));
    expect(charge.disputed).toBe(true);
    const { data } = await stripe.disputes.list({ charge: charge.id });
    const id = data[0]?.id ?? '';
    expect(data).toMatchObject([{ status: 'needs_response', reason: 'fraudulent', amount: 2500 }]);
    expect(await net()).toBe(-103 - 1500);
    await expect(stripe.refunds.create({ charge: charge.id })).rejects.toMatchObject({ code: 'charge_disputed' });

    await stripe.disputes.update(id, { evidence: { product_description: 'A book' }, submit: false });
    const won = await stripe.disputes.update(id, { evidence: { uncategorized_text: 'winning_evidence' } });
    expect(won).toMatchObject({
      status: 'won',
      evidence: { product_description: 'A book' },
      evidence_details: { has_evidence: true, submission_count: 1 },
    });
    expect(await net()).toBe(2500 - 103);
    await expect(stripe.disputes.close(id)).rejects.toMatchObject({ statusCode: 400 });
  });

  it('keeps evidence back until it is to be sent', async () => {
    await pay('pm_card_createDispute');
    const id = (await stripe.disputes.list()).data[0]?.id ?? '';
    const evidence = { uncategorized_text: 'winning_evidence' };
    expect(await stripe.disputes.update(id, { evidence, submit: false })).toMatchObject({
      status: 'needs_response',
      evidence_details: { has_evidence: true, submission_count: 0 },
    });
    expect(await stripe.disputes.update(id, { metadata: { a: '1' } })).toMatchObject({ status: 'needs_response' });
    expect(await stripe.disputes.update(id, { submit: true })).toMatchObject({ status: 'won' });
  });

  it('is lost when it is accepted, when the evidence loses, and when nobody answers in time', async () => {
    for (let count = 0; count < 3; count++) await pay('pm_card_createDisputeProductNotReceived');
    const [first, second, third] = (await stripe.disputes.list()).data.map(({ id }) => id);
    expect((await stripe.disputes.close(first ?? '')).status).toBe('lost');
    const evidence = { uncategorized_text: 'losing_evidence' };
    expect((await stripe.disputes.update(second ?? '', { evidence })).status).toBe('lost');
    emulator.clock.advance(10 * 86_400_000);
    expect(await stripe.disputes.retrieve(third ?? '')).toMatchObject({
      status: 'lost',
      evidence_details: { past_due: true },
    });
  });

  it('moves no money while it is an inquiry, and the payment can be given back', async () => {
    const { id } = await pay('pm_card_createDisputeInquiry');
    expect((await stripe.disputes.list({ payment_intent: id })).data).toMatchObject([
      { status: 'warning_needs_response', balance_transactions: [], is_charge_refundable: true },
    ]);
    expect((await stripe.refunds.create({ payment_intent: id })).status).toBe('succeeded');
  });
});

describe('the balance', () => {
  it('tells money of bank debits from that of cards, whatever it was moved by', async () => {
    const debit = { ...order, amount: 10_000, allowed_payment_method_types: ['us_bank_account'] as const };
    const { automatic_payment_methods: _, ...rest } = debit;
    const mandate_data = { customer_acceptance: { type: 'offline', offline: {} } } as const;
    const payment_method = 'pm_usBankAccount_success';
    const { id } = await stripe.paymentIntents.create({ ...rest, payment_method, mandate_data });
    emulator.settlePayment(id);
    await pay('pm_card_visa');
    emulator.clock.advance(3 * 86_400_000);
    await stripe.payouts.create({ amount: 1000, currency: 'usd' });
    await stripe.payouts.create({ amount: 500, currency: 'usd', source_type: 'bank_account' });
    expect((await stripe.balance.retrieve()).available).toMatchObject([
      { amount: 9680 + 2397 - 1500, source_types: { card: 1397, bank_account: 9180 } },
    ]);
  });
});
