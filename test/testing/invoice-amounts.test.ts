import { describe, expect, it } from 'vitest';
import { creditNotes, customers, invoiceItems, invoices } from '../../src/resources/index.ts';
import { createEmulator } from '../../src/testing/index.ts';
import { checkedStripe } from './checked-stripe.ts';

const emulator = createEmulator();
const { stripe } = checkedStripe(emulator, [creditNotes, customers, invoiceItems, invoices]);

/** A draft with one line. */
async function draftOf(amount: number, customer: string, params: { discounts?: { coupon: string }[] } = {}) {
  const { id } = await stripe.invoices.create({ customer, currency: 'usd', ...params });
  return stripe.invoices.addLines(id, { lines: [{ amount }] });
}

const newCustomer = async (balance = 0) => (await stripe.customers.create({ name: 'Ada', balance })).id;

describe('an invoice adds up', () => {
  it('taxes on top and taxes included, by line or for all of it', async () => {
    const customer = await newCustomer();
    const vat = await stripe.taxRates.create({ display_name: 'VAT', inclusive: true, percentage: 20 });
    const city = await stripe.taxRates.create({ display_name: 'City', inclusive: false, percentage: 8.875 });
    const draft = await stripe.invoices.create({ customer, currency: 'usd', default_tax_rates: [city.id] });
    const both = await stripe.invoices.addLines(draft.id, {
      lines: [{ amount: 1000 }, { amount: 1200, tax_rates: [vat.id] }],
    });
    expect(both).toMatchObject({
      subtotal: 2200,
      subtotal_excluding_tax: 2000,
      total: 2289,
      total_excluding_tax: 2000,
      amount_due: 2289,
      total_taxes: [
        { amount: 89, tax_behavior: 'exclusive', taxable_amount: 1000, tax_rate_details: { tax_rate: city.id } },
        { amount: 200, tax_behavior: 'inclusive', taxable_amount: 1000, tax_rate_details: { tax_rate: vat.id } },
      ],
    });
    const untaxed = await stripe.invoices.update(draft.id, { default_tax_rates: '' });
    expect(untaxed.total).toBe(2200);
  });

  it('nothing for taxes where the customer is exempt', async () => {
    const { id: customer } = await stripe.customers.create({ tax_exempt: 'reverse' });
    const rate = await stripe.taxRates.create({ display_name: 'VAT', inclusive: false, percentage: 20 });
    const { id } = await stripe.invoices.create({ customer, currency: 'usd', default_tax_rates: [rate.id] });
    const draft = await stripe.invoices.addLines(id, { lines: [{ amount: 1000 }] });
    expect(draft).toMatchObject({ total: 1000, total_taxes: [{ amount: 0, taxability_reason: 'reverse_charge' }] });
  });

  it('discounts, to the last cent over all lines', async () => {
    const customer = await newCustomer();
    const { id: coupon } = await stripe.coupons.create({ amount_off: 100, currency: 'usd', duration: 'once' });
    const { id } = await stripe.invoices.create({ customer, currency: 'usd', discounts: [{ coupon }] });
    const draft = await stripe.invoices.addLines(id, {
      lines: [{ amount: 1000 }, { amount: 1000 }, { amount: 1000 }, { amount: 500, discountable: false }],
    });
    expect(draft).toMatchObject({ subtotal: 3500, total: 3400, total_discount_amounts: [{ amount: 100 }] });
    const parts = draft.lines.data.map((line) => line.discount_amounts?.map(({ amount }) => amount));
    expect(parts).toEqual([[33], [34], [33], []]);
    const expanded = await stripe.invoices.retrieve(id, { expand: ['discounts', 'total_discount_amounts.discount'] });
    expect(expanded.discounts).toMatchObject([{ source: { coupon }, invoice: id }]);
    expect((await stripe.invoices.update(id, { discounts: '' })).total).toBe(3500);
  });

  it('a discount on one line comes off before that on all', async () => {
    const customer = await newCustomer();
    const { id: half } = await stripe.coupons.create({ percent_off: 50, duration: 'forever' });
    const { id: tenth } = await stripe.coupons.create({ percent_off: 10, duration: 'forever' });
    const { id } = await stripe.invoices.create({ customer, currency: 'usd', discounts: [{ coupon: tenth }] });
    const draft = await stripe.invoices.addLines(id, {
      lines: [{ amount: 1000, discounts: [{ coupon: half }] }, { amount: 1000 }],
    });
    expect(draft.total).toBe(500 + 1000 - 150);
  });

  it('a discount only on what its coupon is for, be it given for the line or for all', async () => {
    const customer = await newCustomer();
    const [tea, mug] = [await stripe.products.create({ name: 'Tea' }), await stripe.products.create({ name: 'Mug' })];
    const { id: coupon } = await stripe.coupons.create({ percent_off: 50, applies_to: { products: [tea.id] } });
    const { id } = await stripe.invoices.create({ customer, currency: 'usd', discounts: [{ coupon }] });
    const priceOf = (product: string) => ({ price_data: { currency: 'usd', product, unit_amount: 1000 } });
    const draft = await stripe.invoices.addLines(id, {
      lines: [priceOf(tea.id), { ...priceOf(mug.id), discounts: [{ coupon }] }],
    });
    expect(draft).toMatchObject({ subtotal: 2000, total: 1500 });
  });

  it('no discount of somebody else, and none by two ways at once', async () => {
    const { id: coupon } = await stripe.coupons.create({ percent_off: 50 });
    const customer = await newCustomer();
    const { discounts } = await stripe.invoices.create({ customer, currency: 'usd', discounts: [{ coupon }] });
    const mine = [{ discount: String(discounts[0]) }];
    expect(await stripe.invoices.create({ customer, currency: 'usd', discounts: mine })).toMatchObject({ discounts });
    const other = stripe.invoices.create({ customer: await newCustomer(), currency: 'usd', discounts: mine });
    await expect(other).rejects.toMatchObject({ code: 'resource_missing', param: 'discounts[0][discount]' });
    const twice = [{ coupon, promotion_code: 'promo_1' }];
    const call = stripe.request('POST /v1/invoices', { customer, discounts: twice });
    await expect(call).rejects.toMatchObject({ statusCode: 400, param: 'discounts[0][coupon]' });
  });

  it('a price times its quantity, and fractions of a cent', async () => {
    const customer = await newCustomer();
    const product = await stripe.products.create({ name: 'Book' });
    const price = await stripe.prices.create({ product: product.id, currency: 'usd', unit_amount: 1250 });
    const monthly = await stripe.prices.create({
      product: product.id,
      currency: 'usd',
      unit_amount: 1,
      recurring: { interval: 'month' },
    });
    const item = await stripe.invoiceItems.create({ customer, pricing: { price: price.id }, quantity: 3 });
    expect(item).toMatchObject({
      amount: 3750,
      quantity: 3,
      currency: 'usd',
      pricing: { unit_amount_decimal: '1250' },
    });
    expect(await stripe.invoiceItems.update(item.id, { quantity: 2 })).toMatchObject({ amount: 2500, quantity: 2 });
    const fine = { customer, currency: 'usd', unit_amount_decimal: '1.005', quantity: 100 };
    expect((await stripe.invoiceItems.create(fine)).amount).toBe(101);
    const refused = stripe.invoiceItems.create({ customer, pricing: { price: monthly.id } });
    await expect(refused).rejects.toMatchObject({ statusCode: 400, param: 'pricing[price]' });
    const draft = await stripe.invoices.create({ customer, pending_invoice_items_behavior: 'include' });
    expect(draft).toMatchObject({ total: 2601, lines: { data: [{ amount: 101 }, { description: 'Book' }] } });
  });
});

describe("a customer's balance", () => {
  it('is used for what is due, and what is too little to charge is left for the next invoice', async () => {
    const rich = await newCustomer(-500);
    const draft = await draftOf(2000, rich);
    expect(draft).toMatchObject({ amount_due: 1500, starting_balance: -500, ending_balance: null });
    const open = await stripe.invoices.finalizeInvoice(draft.id);
    expect(open).toMatchObject({ status: 'open', amount_due: 1500, ending_balance: 0 });
    expect(await stripe.customers.retrieve(rich)).toMatchObject({ balance: 0 });
    const { data } = await stripe.customers.listBalanceTransactions(rich, { invoice: draft.id });
    expect(data).toMatchObject([{ amount: 500, type: 'applied_to_invoice', invoice: draft.id }]);
    await stripe.invoices.voidInvoice(draft.id);
    expect(await stripe.customers.retrieve(rich)).toMatchObject({ balance: -500 });

    const small = await newCustomer();
    const little = await draftOf(20, small);
    const paid = await stripe.invoices.finalizeInvoice(little.id);
    expect(paid).toMatchObject({ status: 'paid', amount_due: 0, ending_balance: 20 });
    const { data: kept } = await stripe.customers.listBalanceTransactions(small);
    expect(kept).toMatchObject([{ amount: 20, type: 'invoice_too_small', ending_balance: 20 }]);
    expect(await draftOf(100, small)).toMatchObject({ amount_due: 120, starting_balance: 20 });
  });

  it('grows by what an invoice gives back', async () => {
    const customer = await newCustomer();
    const { id } = await draftOf(-700, customer);
    expect(await stripe.invoices.finalizeInvoice(id)).toMatchObject({
      status: 'paid',
      ending_balance: -700,
      total: -700,
    });
    expect(await stripe.customers.retrieve(customer)).toMatchObject({ balance: -700 });
  });
});
