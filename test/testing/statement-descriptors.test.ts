import { beforeEach, expect, it } from 'vitest';
import { createStripe } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';

const emulator = createEmulator();
const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });

beforeEach(() => emulator.reset());

const automatic_payment_methods = { enabled: true, allow_redirects: 'never' } as const;
const order = { amount: 1000, currency: 'usd', automatic_payment_methods } as const;
const paying = { ...order, payment_method: 'pm_card_visa', confirm: true } as const;
const refused = { statusCode: 400, param: 'statement_descriptor' };

it('a card takes no statement_descriptor, when it is charged or captured', async () => {
  const statement_descriptor = 'ACME SHOP';
  await expect(stripe.paymentIntents.create({ ...paying, statement_descriptor })).rejects.toMatchObject(refused);
  const { id } = await stripe.paymentIntents.create({ ...order, statement_descriptor });
  const confirmed = stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_visa' });
  await expect(confirmed).rejects.toMatchObject(refused);

  const held = await stripe.paymentIntents.create({ ...paying, capture_method: 'manual' });
  await expect(stripe.paymentIntents.capture(held.id, { statement_descriptor })).rejects.toMatchObject(refused);
  const statement_descriptor_suffix = 'ORDER 1';
  const captured = await stripe.paymentIntents.capture(held.id, { statement_descriptor_suffix });
  expect(captured).toMatchObject({ status: 'succeeded', statement_descriptor_suffix });
});

it('a debit takes a statement_descriptor', async () => {
  const mandate_data = { customer_acceptance: { type: 'offline', offline: {} } } as const;
  const bank = { payment_method: 'pm_usBankAccount_success', mandate_data };
  const debit = { ...paying, ...bank, statement_descriptor: 'ACME SHOP' };
  expect(await stripe.paymentIntents.create(debit)).toMatchObject({ statement_descriptor: 'ACME SHOP' });
});

it.each(['statement_descriptor', 'statement_descriptor_suffix'])('a %s has 22 characters at most', async (param) => {
  const tooLong = { statusCode: 400, param };
  await expect(stripe.paymentIntents.create({ ...order, [param]: 'X'.repeat(23) })).rejects.toMatchObject(tooLong);
  const most = { [param]: 'X'.repeat(22) };
  expect(await stripe.paymentIntents.create({ ...order, ...most })).toMatchObject(most);
  const charge = { amount: 1000, currency: 'usd', source: 'tok_visa' };
  await expect(stripe.charges.create({ ...charge, [param]: 'X'.repeat(23) })).rejects.toMatchObject(tooLong);
  const { id } = await stripe.charges.create({ ...charge, capture: false });
  await expect(stripe.charges.capture(id, { [param]: 'X'.repeat(23) })).rejects.toMatchObject(tooLong);
});

it('an invoice with a statement_descriptor is paid by card', async () => {
  const { id: customer } = await stripe.customers.create({ payment_method: 'pm_card_visa' });
  const { data } = await stripe.customers.listPaymentMethods(customer);
  const { id } = await stripe.invoices.create({ customer, currency: 'usd', statement_descriptor: 'ACME SHOP' });
  await stripe.invoices.addLines(id, { lines: [{ amount: 1000 }] });
  await stripe.invoices.finalizeInvoice(id);
  expect(await stripe.invoices.pay(id, { payment_method: data[0]?.id ?? '' })).toMatchObject({ status: 'paid' });
});

it.each(['statement_descriptor', 'statement_descriptor_suffix'] as const)(
  'a %s has a letter, and nothing that banks take for something else',
  async (name) => {
    const expected = { statusCode: 400, param: name };
    for (const text of ['12345', ...[...'<>\\\'"*'].map((character) => `ACME ${character}`)])
      await expect(stripe.paymentIntents.create({ ...order, [name]: text })).rejects.toMatchObject(expected);
    expect(await stripe.paymentIntents.create({ ...order, [name]: 'É-1' })).toMatchObject({ [name]: 'É-1' });
  },
);
