import { describe, expect, it } from 'vitest';
import { on, stripe, subscriber } from './shop.ts';

const START = on(1, 11);
const TIERS = [
  { up_to: 5, unit_amount: 100, flat_amount: 50 },
  { up_to: 'inf', unit_amount_decimal: '80.5' },
] as const;

async function tiered(tiers_mode: 'graduated' | 'volume', params: object = {}) {
  const product = await stripe.products.create({ name: 'Pro', unit_label: 'seat' });
  const recurring = { interval: 'month' } as const;
  const plan = { product: product.id, currency: 'usd', recurring, tiers_mode, tiers: TIERS } as const;
  const { id } = await stripe.prices.create({ ...plan, billing_scheme: 'tiered', ...params });
  return id;
}

/** What a new subscription is billed at first: description, quantity and amount of each line. */
async function billed(price: string, quantity: number, params: object = {}) {
  const who = await subscriber(START, 'pm_card_visa');
  const { customer } = who;
  const made = await stripe.subscriptions.create({ customer, items: [{ price, quantity }], ...params });
  const invoice = await stripe.invoices.retrieve(made.latest_invoice ?? '');
  const lines = invoice.lines.data.map((line) => [line.description, line.quantity, line.amount]);
  return { ...who, id: made.id, item: made.items.data[0]?.id, invoice, lines };
}

const GRADUATED = [
  ['5 seat × Pro (Tier 1 at $1.00 / month)', 5, 500],
  ['Pro (Tier 1 at $0.50 / month)', 0, 50],
  ['3 seat × Pro (Tier 2 at $0.805 / month)', 3, 242],
];

describe('an invoice', () => {
  it('says in which units something is sold', async () => {
    const product = await stripe.products.create({ name: 'Pro', unit_label: 'seat' });
    const recurring = { interval: 'month' } as const;
    const { id } = await stripe.prices.create({ product: product.id, currency: 'usd', unit_amount: 3100, recurring });
    expect((await billed(id, 3)).lines).toEqual([['3 seat × Pro (at $31.00 / month)', 3, 9300]]);
  });

  it('has a line for each tier that is reached, and one for each flat fee', async () => {
    const price = await tiered('graduated');
    const { invoice, item, lines } = await billed(price, 8);
    expect(lines).toEqual(GRADUATED);
    expect(invoice).toMatchObject({ subtotal: 792, total: 792, amount_paid: 792 });
    for (const { parent, pricing, period } of invoice.lines.data) {
      expect(parent?.subscription_item_details?.subscription_item).toBe(item);
      expect(pricing?.price_details?.price).toBe(price);
      expect(period).toEqual({ start: START, end: on(2, 11) });
    }
    const units = invoice.lines.data.map(({ pricing }) => pricing?.unit_amount_decimal);
    expect(units).toEqual(['100', null, '80.5']);
    expect((await billed(price, 5)).lines).toEqual(GRADUATED.slice(0, 2));
    expect((await billed(price, 0)).lines).toEqual([
      ['0 seat × Pro (Tier 1 at $1.00 / month)', 0, 0],
      ['Pro (Tier 1 at $0.50 / month)', 0, 50],
    ]);
  });

  it('has one line for the tier that decides, where that one counts for all', async () => {
    const price = await tiered('volume');
    expect((await billed(price, 8)).lines).toEqual([['8 seat × Pro (Tier 2 at $0.805 / month)', 8, 644]]);
    expect((await billed(price, 2)).lines).toEqual([
      ['2 seat × Pro (Tier 1 at $1.00 / month)', 2, 200],
      ['Pro (Tier 1 at $0.50 / month)', 0, 50],
    ]);
  });

  it('has one line for a trial', async () => {
    const { lines } = await billed(await tiered('graduated'), 8, { trial_period_days: 7 });
    expect(lines).toEqual([['Trial period for Pro', 8, 0]]);
  });

  it('has the same lines in the next period, and in its preview', async () => {
    const { id, advanceTo } = await billed(await tiered('graduated'), 8);
    const next = await stripe.invoices.createPreview({ subscription: id });
    expect(next.lines.data.map((line) => [line.description, line.quantity, line.amount])).toEqual(GRADUATED);
    await advanceTo(on(2, 12));
    const { data } = await stripe.invoices.list({ subscription: id });
    expect(data[0]?.lines.data.map((line) => line.amount)).toEqual([500, 50, 242]);
  });

  it('counts the line of one tier by that tier, where its quantity is changed by hand', async () => {
    const { id, advanceTo } = await billed(await tiered('graduated'), 8);
    await advanceTo(on(2, 11));
    const { data } = await stripe.invoices.list({ subscription: id, status: 'draft' });
    const [draft] = data;
    const line = draft?.lines.data[2]?.id ?? '';
    const { amount } = await stripe.invoices.updateLineItem(draft?.id ?? '', line, { quantity: 10 });
    expect(amount).toBe(805);
  });

  it('of a part of a period comes to that part of all tiers', async () => {
    const { lines } = await billed(await tiered('graduated'), 8, { billing_cycle_anchor: on(2, 1) });
    // 21 of January's 31 days, of 792.
    expect(lines.reduce((sum, line) => sum + Number(line[2]), 0)).toBe(537);
    expect(lines.map((line) => line[0])).toEqual(GRADUATED.map((line) => line[0]));
  });
});

describe('what is taken off and added', () => {
  it('by a discount of the item counts once for all its lines', async () => {
    const { id: coupon } = await stripe.coupons.create({ amount_off: 200, currency: 'usd', duration: 'forever' });
    const price = await tiered('graduated');
    const { invoice } = await billed(price, 8, { items: [{ price, quantity: 8, discounts: [{ coupon }] }] });
    expect(invoice).toMatchObject({ subtotal: 792, total: 592, total_discount_amounts: [{ amount: 200 }] });
    const parts = invoice.lines.data.map((line) => line.discount_amounts?.[0]?.amount);
    expect(parts).toEqual([126, 13, 61]);
  });

  it('by a discount of each item counts for each of two items', async () => {
    const { id: coupon } = await stripe.coupons.create({ amount_off: 200, currency: 'usd', duration: 'forever' });
    const discounts = [{ coupon }];
    const items = [
      { price: await tiered('graduated'), quantity: 8, discounts },
      { price: await tiered('volume'), quantity: 8, discounts },
    ];
    const { invoice } = await billed('', 0, { items });
    expect(invoice).toMatchObject({ subtotal: 792 + 644, total: 592 + 444 });
  });

  it('by taxes is worked out line by line, after discounts', async () => {
    const { id: coupon } = await stripe.coupons.create({ percent_off: 50, duration: 'forever' });
    const vat = await stripe.taxRates.create({ display_name: 'VAT', percentage: 20, inclusive: false });
    const { invoice } = await billed(await tiered('graduated'), 8, {
      discounts: [{ coupon }],
      default_tax_rates: [vat.id],
    });
    expect(invoice).toMatchObject({ subtotal: 792, total_discount_amounts: [{ amount: 396 }] });
    expect(invoice.lines.data.map(({ taxes }) => taxes?.[0]?.amount)).toEqual([50, 5, 24]);
    expect(invoice.total).toBe(396 + 79);
  });
});

describe('a change of quantity', () => {
  it('is prorated by what all tiers come to', async () => {
    const { id, item, advanceTo } = await billed(await tiered('graduated'), 8);
    await advanceTo(on(1, 26, 12));
    const items = [{ id: item ?? '', quantity: 18 }];
    await stripe.subscriptions.update(id, { items, proration_behavior: 'always_invoice' });
    const { data } = await stripe.invoices.list({ subscription: id });
    // Half a period of 10 more seats.
    expect(data[0]?.total).toBe(403);
    expect(data[0]?.lines.data).toHaveLength(2);
  });
});
