import { expect, it } from 'vitest';
import { invoiceItems, invoices } from '../../src/resources/index.ts';
import { createEmulator } from '../../src/testing/index.ts';
import { checkedStripe } from './checked-stripe.ts';

const { stripe } = checkedStripe(createEmulator(), [invoiceItems, invoices]);
const { id: customer } = await stripe.customers.create({});
const { id: product } = await stripe.products.create({ name: 'Seat' });

it('no two invoices have the same number', async () => {
  const first = await stripe.invoices.create({ customer, number: 'A-1' });
  await expect(stripe.invoices.create({ customer, number: 'A-1' })).rejects.toMatchObject({ param: 'number' });
  expect(await stripe.invoices.update(first.id, { number: 'A-1', description: 'x' })).toMatchObject({ number: 'A-1' });
  expect(await stripe.invoices.finalizeInvoice(first.id)).toMatchObject({ number: 'A-1' });
});

it('all units cost what the tier of the last one says, where the price goes by volume', async () => {
  const { id: price } = await stripe.prices.create({
    product,
    currency: 'usd',
    billing_scheme: 'tiered',
    tiers_mode: 'volume',
    tiers: [
      { up_to: 5, unit_amount: 10 },
      { up_to: 'inf', unit_amount: 4, flat_amount: 100 },
    ],
  });
  const costs = async (quantity: number) =>
    (await stripe.invoiceItems.create({ customer, pricing: { price }, quantity })).amount;
  expect([await costs(5), await costs(6)]).toEqual([50, 124]);
});

it.each([
  ['up' as const, 300],
  ['down' as const, 200],
])('packages are counted whole, rounded %s', async (round, amount) => {
  const { id: price } = await stripe.prices.create({
    product,
    currency: 'usd',
    unit_amount: 100,
    transform_quantity: { divide_by: 10, round },
  });
  expect((await stripe.invoiceItems.create({ customer, pricing: { price }, quantity: 25 })).amount).toBe(amount);
});

it('the items of a draft go with it when it is deleted', async () => {
  const draft = await stripe.invoices.create({ customer, currency: 'usd' });
  const { lines } = await stripe.invoices.addLines(draft.id, { lines: [{ amount: 100 }] });
  const item = String(lines.data[0]?.parent?.invoice_item_details?.invoice_item);
  await stripe.invoices.del(draft.id);
  await expect(stripe.invoiceItems.retrieve(item)).rejects.toMatchObject({ statusCode: 404 });
});

it('invoices on a test clock are listed by their customer only', async () => {
  const { id: test_clock } = await stripe.testHelpers.testClocks.create({ frozen_time: 1_750_000_000 });
  const { id: clocked } = await stripe.customers.create({ test_clock });
  const { id } = await stripe.invoices.create({ customer: clocked });
  expect((await stripe.invoices.list({ customer: clocked })).data).toMatchObject([{ id, test_clock }]);
  expect((await stripe.invoices.list({ limit: 100 })).data.map((one) => one.id)).not.toContain(id);
});

it('only the first of the attempts that somebody asks for is counted', async () => {
  const { id: poor } = await stripe.customers.create({ payment_method: 'pm_card_chargeCustomerFail' });
  const { data } = await stripe.customers.listPaymentMethods(poor);
  const { id } = await stripe.invoices.create({ customer: poor, currency: 'usd' });
  await stripe.invoices.addLines(id, { lines: [{ amount: 1000 }] });
  await stripe.invoices.finalizeInvoice(id);
  const pay = () => stripe.invoices.pay(id, { payment_method: data[0]?.id ?? '' });
  await expect(pay()).rejects.toMatchObject({ code: 'card_declined' });
  await expect(pay()).rejects.toMatchObject({ code: 'card_declined' });
  expect(await stripe.invoices.retrieve(id)).toMatchObject({ attempt_count: 1 });
});

it('an invoice is charged to nothing that is somebody else’s', async () => {
  const { id: rich } = await stripe.customers.create({ payment_method: 'pm_card_visa' });
  const { data } = await stripe.customers.listPaymentMethods(rich);
  const { id } = await stripe.invoices.create({ customer, currency: 'usd' });
  const theirs = stripe.invoices.update(id, { default_payment_method: data[0]?.id ?? '' });
  await expect(theirs).rejects.toMatchObject({ code: 'resource_missing', param: 'default_payment_method' });
});
