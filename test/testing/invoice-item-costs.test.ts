import { describe, expect, it } from 'vitest';
import { invoiceItems, invoices } from '../../src/resources/index.ts';
import { createEmulator } from '../../src/testing/index.ts';
import { checkedStripe } from './checked-stripe.ts';

const { stripe } = checkedStripe(createEmulator(), [invoiceItems, invoices]);
const { id: customer } = await stripe.customers.create({});
const { id: product } = await stripe.products.create({ name: 'Seat' });

describe('what an invoice item costs', () => {
  const price_data = { currency: 'usd', product, unit_amount: 5 };

  it.each([
    [{}, 'amount'],
    [{ amount: 10, quantity: 2 }, 'amount'],
    [{ amount: 10, unit_amount_decimal: '5' }, 'amount'],
    [{ amount: 10, price_data }, 'amount'],
    [{ price_data, pricing: { price: 'price_1' } }, 'price_data'],
    [{ unit_amount_decimal: 'abc' }, 'unit_amount_decimal'],
    [{ unit_amount_decimal: '1e3' }, 'unit_amount_decimal'],
    [{ unit_amount_decimal: '5', quantity: -1 }, 'quantity'],
    [{ unit_amount_decimal: '5', quantity_decimal: 'x' }, 'quantity_decimal'],
    [{ amount: 10, period: { start: 100, end: 99 } }, 'period[end]'],
  ])('is said once, and in numbers: %j', async (costs, param) => {
    const call = stripe.request('POST /v1/invoiceitems', { customer, currency: 'usd', ...costs });
    await expect(call).rejects.toMatchObject({ statusCode: 400, param });
  });

  it('follows the tiers of its price when the quantity changes, even once that price is archived', async () => {
    const { id: price } = await stripe.prices.create({
      product,
      currency: 'usd',
      billing_scheme: 'tiered',
      tiers_mode: 'graduated',
      tiers: [
        { up_to: 5, unit_amount: 10 },
        { up_to: 'inf', unit_amount: 4 },
      ],
    });
    const item = await stripe.invoiceItems.create({ customer, pricing: { price }, quantity: 3 });
    expect(item).toMatchObject({ amount: 30, currency: 'usd' });
    await stripe.prices.update(price, { active: false });
    expect(await stripe.invoiceItems.update(item.id, { quantity: 7 })).toMatchObject({ amount: 58, quantity: 7 });
  });

  it('is for one, once it is an amount alone', async () => {
    const item = await stripe.invoiceItems.create({ customer, currency: 'usd', unit_amount_decimal: '5', quantity: 3 });
    expect(await stripe.invoiceItems.update(item.id, { amount: 40 })).toMatchObject({ amount: 40, quantity: 1 });
  });
});
