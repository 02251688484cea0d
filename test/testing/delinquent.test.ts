import { beforeEach, describe, expect, it } from 'vitest';
import { createStripe } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';

const DAY = 24 * 60 * 60 * 1000;
const emulator = createEmulator({ now: () => Date.UTC(2026, 0, 1) });
const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });

beforeEach(() => emulator.reset());

const isDelinquent = async (customer: string) => {
  const { deleted, ...found } = await stripe.customers.retrieve(customer);
  return deleted ? undefined : Reflect.get(found, 'delinquent');
};

/** A customer whose card is declined once it is charged. */
async function customerWithBadCard() {
  const { id } = await stripe.customers.create({ email: 'ada@example.com' });
  const { id: method } = await stripe.paymentMethods.attach('pm_card_chargeCustomerFail', { customer: id });
  await stripe.customers.update(id, { invoice_settings: { default_payment_method: method } });
  return id;
}

async function bill(customer: string, params: object = {}) {
  const { id } = await stripe.invoices.create({ customer, currency: 'usd', ...params });
  await stripe.invoices.addLines(id, { lines: [{ amount: 500 }] });
  return (await stripe.invoices.finalizeInvoice(id)).id;
}

const sent = { collection_method: 'send_invoice', days_until_due: 5 } as const;

describe('a customer is in arrears', () => {
  it('once an invoice that collects itself could not be collected, and no longer once it is paid', async () => {
    const customer = await customerWithBadCard();
    const invoice = await bill(customer, { auto_advance: true });
    expect(await isDelinquent(customer)).toBe(false);
    emulator.clock.advance(DAY);
    expect(await isDelinquent(customer)).toBe(true);
    const { data } = await stripe.events.list({ type: 'customer.updated', limit: 1 });
    expect(data[0]?.data.previous_attributes).toEqual({ delinquent: false });

    const { id: payment_method } = await stripe.paymentMethods.attach('pm_card_visa', { customer });
    await stripe.invoices.pay(invoice, { payment_method });
    expect(await isDelinquent(customer)).toBe(false);
  });

  it('once an invoice that was sent to them is due, and no longer once that is written off', async () => {
    const { id: customer } = await stripe.customers.create({});
    const invoice = await bill(customer, sent);
    emulator.clock.advance(4 * DAY);
    expect(await isDelinquent(customer)).toBe(false);
    emulator.clock.advance(DAY);
    expect(await isDelinquent(customer)).toBe(true);
    await stripe.invoices.markUncollectible(invoice);
    expect(await isDelinquent(customer)).toBe(false);
  });
});

describe('a customer is not in arrears', () => {
  it('for a payment that was asked for, and declined', async () => {
    const customer = await customerWithBadCard();
    await expect(stripe.invoices.pay(await bill(customer))).rejects.toMatchObject({ statusCode: 402 });
    expect(await isDelinquent(customer)).toBe(false);
  });

  it('for an invoice that was paid or voided before it was due', async () => {
    const { id: customer } = await stripe.customers.create({});
    await stripe.invoices.pay(await bill(customer, sent), { paid_out_of_band: true });
    await stripe.invoices.voidInvoice(await bill(customer, sent));
    emulator.clock.advance(10 * DAY);
    expect(await isDelinquent(customer)).toBe(false);
  });
});
