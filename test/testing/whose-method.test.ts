import { beforeEach, describe, expect, it } from 'vitest';
import { createStripe } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';

const emulator = createEmulator();
const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });

beforeEach(() => emulator.reset());

const automatic_payment_methods = { enabled: true, allow_redirects: 'never' } as const;
const order = { amount: 1000, currency: 'usd', automatic_payment_methods } as const;
const refused = { statusCode: 400, param: 'payment_method' };

const newCustomer = async () => (await stripe.customers.create({})).id;
const newMethod = async () => (await stripe.paymentMethods.create({ type: 'card', card: { token: 'tok_visa' } })).id;
async function savedBy(customer: string) {
  const { id } = await stripe.paymentMethods.attach('pm_card_visa', { customer });
  return id;
}

describe('a payment that is not taken yet', () => {
  it('is not given another customer’s payment method, when it is made or later', async () => {
    const [ada, bob] = [await newCustomer(), await newCustomer()];
    const payment_method = await savedBy(bob);
    await expect(stripe.paymentIntents.create({ ...order, customer: ada, payment_method })).rejects.toMatchObject(
      refused,
    );
    await expect(stripe.paymentIntents.create({ ...order, payment_method })).rejects.toMatchObject(refused);
    const { id } = await stripe.paymentIntents.create({ ...order, customer: ada });
    await expect(stripe.paymentIntents.update(id, { payment_method })).rejects.toMatchObject(refused);
    expect(await stripe.paymentIntents.retrieve(id)).toMatchObject({ payment_method: null });
    const own = { customer: bob, payment_method };
    expect(await stripe.paymentIntents.create({ ...order, ...own })).toMatchObject(own);
  });

  it('is not given a payment method that was taken from its customer', async () => {
    const customer = await newCustomer();
    const payment_method = await savedBy(customer);
    await stripe.paymentMethods.detach(payment_method);
    await expect(stripe.paymentIntents.create({ ...order, customer, payment_method })).rejects.toMatchObject(refused);
  });

  it('is not given a payment method of a type that it does not take', async () => {
    const payment_method = 'pm_usBankAccount_success';
    const allowed_payment_method_types = ['card'] as const;
    const { amount, currency } = order;
    const cards = { amount, currency, allowed_payment_method_types: [...allowed_payment_method_types] };
    await expect(stripe.paymentIntents.create({ ...cards, payment_method })).rejects.toMatchObject(refused);
  });

  it('stays with the customer that it has, and may be given one that it has not', async () => {
    const [ada, bob] = [await newCustomer(), await newCustomer()];
    const { id } = await stripe.paymentIntents.create(order);
    await stripe.paymentIntents.update(id, { customer: ada });
    expect(await stripe.paymentIntents.update(id, { customer: ada, amount: 2000 })).toMatchObject({ amount: 2000 });
    const other = stripe.paymentIntents.update(id, { customer: bob });
    await expect(other).rejects.toMatchObject({ statusCode: 400, param: 'customer' });
    expect(await stripe.paymentIntents.retrieve(id)).toMatchObject({ customer: ada });
  });

  it('is not taken by a payment method that became another customer’s meanwhile', async () => {
    const payment_method = await newMethod();
    const { id } = await stripe.paymentIntents.create({ ...order, payment_method });
    await stripe.paymentMethods.attach(payment_method, { customer: await newCustomer() });
    await expect(stripe.paymentIntents.confirm(id)).rejects.toMatchObject(refused);
  });
});

describe('a payment method that nobody keeps', () => {
  const paid = (payment_method: string) => stripe.paymentIntents.create({ ...order, payment_method, confirm: true });

  it('pays once only, and can’t be kept or set up afterwards', async () => {
    const payment_method = await newMethod();
    expect(await paid(payment_method)).toMatchObject({ status: 'succeeded' });
    const customer = await newCustomer();
    await expect(paid(payment_method)).rejects.toMatchObject(refused);
    await expect(stripe.paymentMethods.attach(payment_method, { customer })).rejects.toMatchObject(refused);
    await expect(stripe.customers.create({ payment_method })).rejects.toMatchObject(refused);
    await expect(stripe.setupIntents.create({ payment_method })).rejects.toMatchObject(refused);
  });

  it('is used up by money that is held, and by a debit on its way', async () => {
    const held = await newMethod();
    const { id } = await stripe.paymentIntents.create({
      ...order,
      payment_method: held,
      capture_method: 'manual',
      confirm: true,
    });
    await expect(paid(held)).rejects.toMatchObject(refused);
    expect(await stripe.paymentIntents.capture(id)).toMatchObject({ status: 'succeeded' });

    const us_bank_account = { account_number: '000123456789', routing_number: '110000000' };
    const { id: bank } = await stripe.paymentMethods.create({ type: 'us_bank_account', us_bank_account });
    const mandate_data = { customer_acceptance: { type: 'offline', offline: {} } } as const;
    const debit = { ...order, payment_method: bank, mandate_data, confirm: true };
    expect(await stripe.paymentIntents.create(debit)).toMatchObject({ status: 'processing' });
    await expect(paid(bank)).rejects.toMatchObject(refused);
  });

  it('pays again where a customer has it: attached before the payment, or kept by it', async () => {
    const customer = await newCustomer();
    const attached = await newMethod();
    await stripe.paymentMethods.attach(attached, { customer });
    const kept = await newMethod();
    const first = { ...order, customer, confirm: true, setup_future_usage: 'off_session' } as const;
    await stripe.paymentIntents.create({ ...first, payment_method: kept });
    for (const payment_method of [attached, attached, kept]) {
      const again = await stripe.paymentIntents.create({ ...order, customer, payment_method, confirm: true });
      expect(again.status).toBe('succeeded');
    }
  });

  it('is used up by a payment for a customer that does not keep it', async () => {
    const [customer, payment_method] = [await newCustomer(), await newMethod()];
    const mine = { ...order, customer, payment_method, confirm: true };
    expect(await stripe.paymentIntents.create(mine)).toMatchObject({ status: 'succeeded' });
    await expect(stripe.paymentIntents.create(mine)).rejects.toMatchObject(refused);
  });

  it('is made anew by each use of a test id', async () => {
    for (const _ of [1, 2]) expect(await paid('pm_card_visa')).toMatchObject({ status: 'succeeded' });
  });
});
