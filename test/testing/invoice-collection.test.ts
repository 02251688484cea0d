import { describe, expect, it } from 'vitest';
import { invoicePayments, invoices, paymentIntents } from '../../src/resources/index.ts';
import { createEmulator } from '../../src/testing/index.ts';
import { checkedStripe } from './checked-stripe.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const emulator = createEmulator({ now: () => 1_750_000_000_000 });
const { stripe } = checkedStripe(emulator, [invoicePayments, invoices, paymentIntents]);

async function customerWith(method: string) {
  const { id } = await stripe.customers.create({ payment_method: method });
  const { data } = await stripe.customers.listPaymentMethods(id);
  await stripe.customers.update(id, { invoice_settings: { default_payment_method: data[0]?.id ?? '' } });
  return id;
}

async function draftFor(customer: string, auto_advance = false) {
  const { id } = await stripe.invoices.create({ customer, auto_advance });
  return stripe.invoices.addLines(id, { lines: [{ amount: 2000 }] });
}

const intentOf = async (invoice: string) => {
  const { data } = await stripe.invoicePayments.list({ invoice, expand: ['data.payment.payment_intent'] });
  const intent = data[0]?.payment.payment_intent;
  if (typeof intent !== 'object') throw new TypeError('no payment intent');
  return intent;
};

describe('an invoice that collects itself', () => {
  it('is finalized and charged an hour after it was made', async () => {
    const draft = await draftFor(await customerWith('pm_card_visa'), true);
    expect(draft.automatically_finalizes_at).toBe(draft.created + 3600);
    emulator.clock.advance(HOUR - 1000);
    expect(await stripe.invoices.retrieve(draft.id)).toMatchObject({ status: 'draft' });
    emulator.clock.advance(1000);
    const paid = await stripe.invoices.retrieve(draft.id);
    expect(paid).toMatchObject({
      status: 'paid',
      amount_paid: 2000,
      attempt_count: 1,
      automatically_finalizes_at: null,
    });
    expect(paid.status_transitions.paid_at).toBe(draft.created + 3600);
  });

  it('is charged again three, five and seven days after it was declined, and then no more', async () => {
    const { id } = await draftFor(await customerWith('pm_card_chargeCustomerFail'), true);
    emulator.clock.advance(HOUR);
    for (const [tries, days] of [3, 5, 7].entries()) {
      const open = await stripe.invoices.retrieve(id);
      expect(open).toMatchObject({ status: 'open', attempt_count: tries + 1, attempted: true });
      expect(Number(open.next_payment_attempt) * 1000).toBe(emulator.clock.now() + days * DAY);
      emulator.clock.advance(days * DAY);
    }
    expect(await stripe.invoices.retrieve(id)).toMatchObject({ attempt_count: 4, next_payment_attempt: null });
    emulator.clock.advance(100 * DAY);
    expect(await stripe.invoices.retrieve(id)).toMatchObject({ status: 'open', attempt_count: 4 });
  });

  it('is paid by the next attempt once the customer has another card', async () => {
    const customer = await customerWith('pm_card_chargeCustomerFail');
    const { id } = await draftFor(customer, true);
    emulator.clock.advance(HOUR);
    const card = await stripe.paymentMethods.attach('pm_card_visa', { customer });
    await stripe.customers.update(customer, { invoice_settings: { default_payment_method: card.id } });
    emulator.clock.advance(3 * DAY);
    expect(await stripe.invoices.retrieve(id)).toMatchObject({ status: 'paid', attempt_count: 2 });
  });

  it('is left alone once that is switched off, or it is voided', async () => {
    const first = await draftFor(await customerWith('pm_card_visa'), true);
    await stripe.invoices.update(first.id, { auto_advance: false });
    const second = await draftFor(await customerWith('pm_card_visa'), true);
    const open = await stripe.invoices.finalizeInvoice(second.id);
    expect(open.next_payment_attempt).not.toBeNull();
    await stripe.invoices.voidInvoice(second.id);
    emulator.clock.advance(30 * DAY);
    expect(await stripe.invoices.retrieve(first.id)).toMatchObject({ status: 'draft' });
    expect(await stripe.invoices.retrieve(second.id)).toMatchObject({ status: 'void', attempted: false });
  });
});

describe('a draft that cannot be finalized by itself', () => {
  it('says why, and leaves everything else as it was', async () => {
    const { id } = await stripe.invoices.create({ customer: await customerWith('pm_card_visa'), auto_advance: true });
    await stripe.invoices.addLines(id, { lines: [{ amount: 99_999_999 }, { amount: 1 }] });
    emulator.clock.advance(2 * HOUR);
    expect(await stripe.invoices.retrieve(id)).toMatchObject({
      status: 'draft',
      number: null,
      last_finalization_error: { code: 'amount_too_large' },
    });
  });
});

describe('a payment of an invoice', () => {
  it('that is declined leaves the invoice open, and is answered by the decline', async () => {
    const { id } = await draftFor(await customerWith('pm_card_chargeCustomerFail'));
    await stripe.invoices.finalizeInvoice(id);
    const declined = { statusCode: 402, code: 'card_declined', type: 'StripeCardError' };
    await expect(stripe.invoices.pay(id)).rejects.toMatchObject({
      statusCode: declined.statusCode,
      code: declined.code,
    });
    const open = await stripe.invoices.retrieve(id);
    expect(open).toMatchObject({ status: 'open', attempt_count: 1, attempted: true, next_payment_attempt: null });
    expect(await intentOf(id)).toMatchObject({
      status: 'requires_payment_method',
      last_payment_error: { code: 'card_declined' },
    });
  });

  it('without anything to pay with is refused, and not counted', async () => {
    const { id: customer } = await stripe.customers.create();
    const { id } = await draftFor(customer);
    await stripe.invoices.finalizeInvoice(id);
    await expect(stripe.invoices.pay(id)).rejects.toMatchObject({ statusCode: 400, code: 'resource_missing' });
    expect(await stripe.invoices.retrieve(id)).toMatchObject({ attempt_count: 0, attempted: false });
    const other = await stripe.customers.create({ payment_method: 'pm_card_visa' });
    const { data } = await stripe.customers.listPaymentMethods(other.id);
    const payment_method = data[0]?.id ?? '';
    await expect(stripe.invoices.pay(id, { payment_method })).rejects.toMatchObject({ param: 'payment_method' });
  });

  it('that the cardholder has to confirm completes when they do', async () => {
    const { id } = await draftFor(await customerWith('pm_card_authenticationRequired'));
    await expect(stripe.invoices.pay(id)).rejects.toMatchObject({
      statusCode: 402,
      code: 'invoice_payment_intent_requires_action',
    });
    const intent = await intentOf(id);
    expect(intent).toMatchObject({ status: 'requires_action', next_action: { type: 'use_stripe_sdk' } });
    emulator.authenticatePayment(intent.id);
    expect(await stripe.invoices.retrieve(id)).toMatchObject({ status: 'paid', amount_paid: 2000 });
  });

  it('made with its payment intent pays the invoice', async () => {
    const customer = await customerWith('pm_card_visa');
    const { id, default_payment_method: none } = await draftFor(customer);
    await stripe.invoices.finalizeInvoice(id);
    const intent = await intentOf(id);
    await expect(stripe.paymentIntents.cancel(intent.id)).rejects.toMatchObject({ statusCode: 400 });
    await expect(stripe.paymentIntents.update(intent.id, { amount: 50 })).rejects.toMatchObject({ statusCode: 400 });
    expect(none).toBeNull();
    await stripe.paymentIntents.confirm(intent.id);
    expect(await stripe.invoices.retrieve(id)).toMatchObject({ status: 'paid' });
  });

  it('by bank debit waits for the bank', async () => {
    const { id } = await draftFor(await customerWith('pm_usBankAccount_success'));
    const open = await stripe.invoices.pay(id);
    expect(open).toMatchObject({ status: 'open', amount_remaining: 2000 });
    emulator.settlePayment((await intentOf(id)).id);
    expect(await stripe.invoices.retrieve(id)).toMatchObject({ status: 'paid' });
  });
});
