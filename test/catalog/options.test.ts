import { beforeEach, describe, expect, it } from 'vitest';
import { createCatalog, type OptionsOutcome } from '../../src/catalog/index.ts';
import { createStripe } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';

const emulator = createEmulator();
const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });
const catalog = createCatalog();
let ids: Record<string, string>;
beforeEach(async () => {
  emulator.reset();
  const ada = await stripe.customers.create({
    name: 'Ada Lovelace',
    email: 'ada@example.com',
    payment_method: 'pm_card_visa',
  });
  const eve = await stripe.customers.create({ email: 'eve@example.com' });
  const tea = await stripe.products.create({ name: 'Tea', active: false });
  const price = await stripe.prices.create({
    product: tea.id,
    currency: 'eur',
    unit_amount: 1250,
    recurring: { interval: 'month' },
  });
  await stripe.coupons.create({ id: 'HALF', percent_off: 50, duration: 'once', name: 'Half off' });
  const invoice = await stripe.invoices.create({ customer: ada.id });
  ids = { ada: ada.id, eve: eve.id, tea: tea.id, price: price.id, invoice: invoice.id };
});

function found(outcome: OptionsOutcome) {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome;
}

describe('the options of a field', () => {
  it('are what there is, newest first, in words that a person knows', async () => {
    const { options, nextCursor } = found(await catalog.options(stripe, 'invoices.create', 'customer'));
    expect(options).toEqual([
      { value: ids['eve'], label: 'eve@example.com', hint: ids['eve'] },
      { value: ids['ada'], label: 'Ada Lovelace', hint: `ada@example.com · ${ids['ada']}` },
    ]);
    expect(nextCursor).toBeNull();
  });

  it('have amounts with their currency, and what is archived says so', async () => {
    const prices = found(await catalog.options(stripe, 'subscriptions.create', 'items[0].price'));
    expect(prices.options).toEqual([{ value: ids['price'], label: '12.50 EUR / month', hint: ids['price'] }]);
    const products = found(await catalog.options(stripe, 'prices.create', 'product'));
    expect(products.options).toEqual([{ value: ids['tea'], label: 'Tea', hint: `archived · ${ids['tea']}` }]);
  });

  it('come page by page', async () => {
    const first = found(await catalog.options(stripe, 'invoices.create', 'customer', { limit: 1 }));
    expect(first.options.map(({ value }) => value)).toEqual([ids['eve']]);
    const cursor = first.nextCursor ?? '';
    const second = found(await catalog.options(stripe, 'invoices.create', 'customer', { limit: 1, cursor }));
    expect(second).toMatchObject({ options: [{ value: ids['ada'] }], nextCursor: null });
  });

  it('are searched at Stripe, where what was typed is only ever a text', async () => {
    const search = async (text: string) =>
      found(await catalog.options(stripe, 'invoices.create', 'customer', { search: text })).options.map(
        ({ value }) => value,
      );
    expect(await search('Lovelace')).toEqual([ids['ada']]);
    expect(await search(' eve@ ')).toEqual([ids['eve']]);
    expect(await search(`x" OR email~"example`)).toEqual([]);
    expect(await search('ad')).toEqual([ids['ada']]);
    expect(emulator.requests.slice(-4).map(({ path }) => path)).toEqual([
      '/v1/customers/search',
      '/v1/customers/search',
      '/v1/customers/search',
      '/v1/customers',
    ]);
  });

  it('are sifted from a list where Stripe has no search', async () => {
    for (const [search, count] of [
      ['half', 1],
      ['OFF half', 1],
      ['quarter', 0],
    ] as const)
      expect(found(await catalog.options(stripe, 'coupons.retrieve', 'coupon', { search })).options).toHaveLength(
        count,
      );
    const invoices = found(await catalog.options(stripe, 'invoices.pay', 'invoice', { search: 'dr' }));
    expect(invoices.options).toMatchObject([{ value: ids['invoice'], hint: expect.stringContaining('draft') }]);
  });

  it('may need what the form holds already', async () => {
    const look = (input: object) =>
      catalog.options(stripe, 'paymentIntents.create', 'payment_method', { input: { ...input } });
    const { options } = found(await look({ customer: ids['ada'], amount: 1 }));
    expect(options).toMatchObject([{ value: expect.stringMatching(/^pm_/), label: 'card 4242' }]);
    expect(await look({})).toMatchObject({ ok: false, error: { issues: [{ path: 'customer' }] } });
  });

  it.each([
    ['invoices.create', 'description'],
    ['invoices.create', '__proto__'],
    ['invoices.create', 'nothing.price'],
    ['invoices.creat', 'customer'],
  ])('are an error as data where there are none: %s, %s', async (id, path) => {
    expect(await catalog.options(stripe, id, path)).toMatchObject({
      ok: false,
      error: { nextStep: expect.any(String) },
    });
  });
});

describe('options under a policy', () => {
  it('are not read by an action that is out, nor searched by one', async () => {
    const narrow = createCatalog({ only: ['invoices.create', 'prices.*'], except: ['prices.search'] });
    expect(await narrow.options(stripe, 'invoices.create', 'customer')).toMatchObject({
      error: { code: 'action_not_allowed' },
    });
    const before = emulator.requests.length;
    found(await narrow.options(stripe, 'prices.update', 'price', { search: 'monthly' }));
    expect(emulator.requests.slice(before).map(({ path }) => path)).toEqual(['/v1/prices']);
  });

  it("are the bound customer's alone", async () => {
    await stripe.invoices.create({ customer: ids['eve'] ?? '' });
    const bound = createCatalog({ bind: { customer: ids['ada'] ?? '' } });
    const { options } = found(await bound.options(stripe, 'invoices.pay', 'invoice'));
    expect(options.map(({ value }) => value)).toEqual([ids['invoice']]);
    const cards = found(await bound.options(stripe, 'paymentIntents.create', 'payment_method'));
    expect(cards.options).toHaveLength(1);
    expect(await bound.options(stripe, 'invoices.create', 'customer')).toMatchObject({ ok: false });
    const named = await bound.options(stripe, 'paymentIntents.create', 'payment_method', {
      input: { customer: ids['eve'] },
    });
    expect(named).toMatchObject({ ok: false, error: { code: 'out_of_bounds' } });
  });

  it('are asked about like any other call', async () => {
    const closed = createCatalog({ beforeAction: ({ id }) => (id === 'customers.list' ? 'deny' : 'allow') });
    expect(await closed.options(stripe, 'invoices.create', 'customer')).toMatchObject({ ok: false });
  });
});
