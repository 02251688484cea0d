import { beforeEach, expect, it } from 'vitest';
import { createStripe } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';

const emulator = createEmulator();
const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });

beforeEach(() => emulator.reset());

const address = { line1: '1 Main St', city: 'Springfield', country: 'US', postal_code: '12345' };

async function draft() {
  const { id: customer } = await stripe.customers.create({ email: 'old@example.com' });
  const { id } = await stripe.invoices.create({ customer, currency: 'usd' });
  return { customer, id };
}

it('a draft shows whom its customer is by now', async () => {
  const { customer, id } = await draft();
  await stripe.customers.update(customer, { email: 'new@example.com', name: 'Ada', phone: '555', address });
  expect(await stripe.invoices.retrieve(id)).toMatchObject({
    customer_email: 'new@example.com',
    customer_name: 'Ada',
    customer_phone: '555',
    customer_address: address,
  });
});

it('a draft shows the tax ids that its customer has by now', async () => {
  const { customer, id } = await draft();
  const { id: taxId } = await stripe.customers.createTaxId(customer, { type: 'eu_vat', value: 'DE123456789' });
  expect(await stripe.invoices.retrieve(id)).toMatchObject({
    customer_tax_ids: [{ type: 'eu_vat', value: 'DE123456789' }],
  });
  await stripe.customers.deleteTaxId(customer, taxId);
  expect(await stripe.invoices.retrieve(id)).toMatchObject({ customer_tax_ids: [] });
});

it('a draft shows what its customer fills in on a checkout page', async () => {
  const { customer, id } = await draft();
  const price_data = { currency: 'usd', unit_amount: 1250, product_data: { name: 'Book' } };
  const session = await stripe.checkout.sessions.create({
    mode: 'payment',
    success_url: 'https://shop.example/thanks',
    customer,
    customer_update: { name: 'auto' },
    line_items: [{ quantity: 1, price_data }],
  });
  emulator.completeCheckout(session.id, { email: 'ada@example.com', name: 'Ada' });
  expect(await stripe.invoices.retrieve(id)).toMatchObject({ customer_name: 'Ada' });
});

it('a draft is worked out anew for a customer who is exempt from taxes by now', async () => {
  const { customer, id } = await draft();
  const { id: rate } = await stripe.taxRates.create({ display_name: 'VAT', inclusive: false, percentage: 20 });
  await stripe.invoices.update(id, { default_tax_rates: [rate] });
  expect(await stripe.invoices.addLines(id, { lines: [{ amount: 1000 }] })).toMatchObject({ total: 1200 });
  await stripe.customers.update(customer, { tax_exempt: 'exempt' });
  expect(await stripe.invoices.retrieve(id)).toMatchObject({ customer_tax_exempt: 'exempt', total: 1000 });
});

it('an invoice that is finalized shows whom its customer was', async () => {
  const { customer, id } = await draft();
  await stripe.invoices.addLines(id, { lines: [{ amount: 1000 }] });
  await stripe.invoices.finalizeInvoice(id);
  await stripe.customers.update(customer, { email: 'new@example.com' });
  expect(await stripe.invoices.retrieve(id)).toMatchObject({ customer_email: 'old@example.com' });
});
