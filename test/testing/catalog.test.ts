import { describe, expect, it } from 'vitest';
import { prices, products } from '../../src/resources/index.ts';
import { checkedEmulator } from './checked-emulator.ts';

const { emulator, stripe, unanswered } = checkedEmulator(prices, products);

describe('products and prices', () => {
  it('a product comes with its first price', async () => {
    const product = await stripe.products.create({
      name: 'Book',
      default_price_data: { currency: 'usd', unit_amount: 1250, recurring: { interval: 'month' } },
      expand: ['default_price'],
    });
    expect(product.default_price).toMatchObject({
      unit_amount: 1250,
      recurring: { interval_count: 1 },
      type: 'recurring',
    });
    await stripe.products.update(product.id, { metadata: { a: '1' }, description: 'A book' });
    const changed = await stripe.products.update(product.id, { metadata: { b: '2' }, description: '' });
    expect(changed).toMatchObject({ metadata: { a: '1', b: '2' }, description: null });
    await expect(stripe.products.del(product.id)).rejects.toMatchObject({ statusCode: 400 });
  });

  it('prices are listed by product, and not by one that is not there', async () => {
    const { id } = await stripe.products.create({ name: 'Pen' });
    await stripe.prices.create({ product: id, currency: 'eur', unit_amount: 100, lookup_key: 'pen' });
    expect((await stripe.prices.list({ product: id })).data).toHaveLength(1);
    expect((await stripe.prices.list({ lookup_keys: ['pen'] })).data).toHaveLength(1);
    await expect(stripe.prices.list({ product: 'prod_0' })).rejects.toMatchObject({ code: 'resource_missing' });
  });
});

describe('the emulator’s state', () => {
  it('goes back to a snapshot, with the same ids as before', async () => {
    const before = emulator.snapshot();
    const first = await stripe.products.create({ name: 'Gone' });
    emulator.restore(before);
    await expect(stripe.products.retrieve(first.id)).rejects.toMatchObject({ statusCode: 404 });
    expect((await stripe.products.create({ name: 'Again' })).id).toBe(first.id);
  });

  it('goes by a clock that can be put forward', async () => {
    const { created } = await stripe.products.create({ name: 'Now' });
    emulator.clock.advance(86_400_000);
    expect((await stripe.products.create({ name: 'Tomorrow' })).created - created).toBeGreaterThanOrEqual(86_400);
  });
});

describe('what is shown of a price', () => {
  it('leaves out tiers and further currencies, unless they are asked for', async () => {
    const { id } = await stripe.prices.create({
      product_data: { name: 'Seats' },
      currency: 'usd',
      billing_scheme: 'tiered',
      tiers_mode: 'graduated',
      recurring: { interval: 'month' },
      tiers: [
        { up_to: 10, unit_amount: 500 },
        { up_to: 'inf', unit_amount: 400 },
      ],
      currency_options: { eur: { tiers: [{ up_to: 'inf', unit_amount: 450 }] } },
    });
    const plain = await stripe.prices.retrieve(id);
    expect(plain).not.toHaveProperty('tiers');
    expect(plain).not.toHaveProperty('currency_options');
    const whole = await stripe.prices.retrieve(id, { expand: ['tiers', 'currency_options'] });
    expect(whole.tiers).toMatchObject([{ up_to: 10, unit_amount: 500 }, { up_to: null }]);
    expect(Object.keys(whole.currency_options ?? {})).toEqual(['usd', 'eur']);
    const { data } = await stripe.prices.list({ limit: 1, expand: ['data.tiers'] });
    expect(data[0]?.tiers).toHaveLength(2);
  });

  it.each([
    [{}, 'unit_amount'],
    [{ unit_amount: 5, custom_unit_amount: { enabled: true } }, 'unit_amount'],
    [{ unit_amount: 5, tiers: [{ up_to: 'inf' as const, unit_amount: 1 }] }, 'tiers'],
    [{ unit_amount: 5, currency_options: { usd: { unit_amount: 5 } } }, 'currency_options[usd]'],
  ])('a price that says its amount not at all or twice is refused: %j', async (params, param) => {
    const raw = stripe.request('POST /v1/prices', { currency: 'usd', product_data: { name: 'X' }, ...params });
    await expect(raw).rejects.toMatchObject({ statusCode: 400, param });
  });
});

describe('a price that makes no sense', () => {
  const tier = (up_to: number | 'inf', rest: object = { unit_amount: 1 }) => ({ up_to, ...rest });
  const tiered = { billing_scheme: 'tiered', tiers_mode: 'graduated' };

  it.each([
    [{ unit_amount: -1 }, 'unit_amount'],
    [{ unit_amount_decimal: '1e3' }, 'unit_amount_decimal'],
    [{ unit_amount_decimal: '0.1234567890123' }, 'unit_amount_decimal'],
    [{ unit_amount: 5, transform_quantity: { divide_by: 0, round: 'up' } }, 'transform_quantity[divide_by]'],
    [{ unit_amount: 5, recurring: { interval: 'year', interval_count: 4 } }, 'recurring[interval_count]'],
    [{ unit_amount: 5, recurring: { interval: 'day', interval_count: 0 } }, 'recurring[interval_count]'],
    [{ unit_amount: 5, recurring: { interval: 'day', trial_period_days: -1 } }, 'recurring[trial_period_days]'],
    [{ custom_unit_amount: { enabled: true }, recurring: { interval: 'day' } }, 'custom_unit_amount'],
    [{ ...tiered, tiers: [tier(5)] }, 'tiers'],
    [{ ...tiered, tiers: [tier(5), tier(5), tier('inf')] }, 'tiers[1][up_to]'],
    [{ ...tiered, tiers: [tier('inf', {})] }, 'tiers[0][unit_amount]'],
    [{ ...tiered, tiers: [tier('inf', { flat_amount: -1 })] }, 'tiers[0][flat_amount]'],
    [{ ...tiered, tiers: [tier('inf', { unit_amount: 1, unit_amount_decimal: '1' })] }, 'tiers[0]'],
    [{ ...tiered, tiers_mode: undefined, tiers: [tier('inf')] }, 'tiers_mode'],
    [{ ...tiered, tiers: [tier('inf')], transform_quantity: { divide_by: 2, round: 'up' } }, 'transform_quantity'],
    [
      { unit_amount: 5, currency_options: { eur: { tax_behavior: 'inclusive' } } },
      'currency_options[eur][unit_amount]',
    ],
    [{ unit_amount: 5, currency_options: { eur: { unit_amount: -1 } } }, 'currency_options[eur][unit_amount]'],
  ])('is refused: %j', async (params, param) => {
    const raw = stripe.request('POST /v1/prices', { currency: 'usd', product_data: { name: 'X' }, ...params });
    await expect(raw).rejects.toMatchObject({ statusCode: 400, param });
  });

  it('is not taken for one that is billed by a meter', async () => {
    const recurring = { interval: 'month' as const, usage_type: 'metered' as const, meter: 'mtr_1' };
    const made = stripe.prices.create({ currency: 'usd', product_data: { name: 'X' }, unit_amount: 1, recurring });
    await expect(made).rejects.toMatchObject({ statusCode: 501, param: 'recurring[meter]' });
  });

  it('is not made of one by archiving the default, or by changing what it says of taxes', async () => {
    const product = await stripe.products.create({
      name: 'Tea',
      default_price_data: { currency: 'usd', unit_amount: 9 },
    });
    const price = String(product.default_price);
    await expect(stripe.prices.update(price, { active: false })).rejects.toMatchObject({ statusCode: 400 });
    await stripe.request('POST /v1/products/{id}', { id: product.id, default_price: '' });
    const taxed = { active: false, tax_behavior: 'inclusive' as const, expand: ['currency_options'] };
    expect(await stripe.prices.update(price, taxed)).toMatchObject({
      active: false,
      currency_options: { usd: { tax_behavior: 'inclusive', unit_amount: 9 } },
    });
    const again = stripe.prices.update(price, { tax_behavior: 'exclusive' });
    await expect(again).rejects.toMatchObject({ param: 'tax_behavior' });
  });

  it('takes no other currency away that a change does not speak of, unless all are', async () => {
    const { id } = await stripe.prices.create({
      product_data: { name: 'X' },
      currency: 'usd',
      unit_amount: 1,
      currency_options: { eur: { unit_amount: 2 } },
    });
    const options = async (currency_options: '' | { gbp: { unit_amount: number } }) =>
      Object.keys(
        (await stripe.prices.update(id, { currency_options, expand: ['currency_options'] })).currency_options ?? {},
      );
    expect(await options({ gbp: { unit_amount: 3 } })).toEqual(['usd', 'eur', 'gbp']);
    expect(await options('')).toEqual(['usd']);
  });
});

it.each(['a new product', 'a product'])('%s has a name', async (which) => {
  const { id } = await stripe.products.create({ name: 'Cup' });
  const call =
    which === 'a product'
      ? stripe.request('POST /v1/products/{id}', { id, name: '' })
      : stripe.request('POST /v1/products', { name: '' });
  await expect(call).rejects.toMatchObject({ code: 'parameter_invalid_empty', param: 'name' });
});

describe('features', () => {
  it('come with a product until they are taken out of it', async () => {
    const made = await stripe.request('POST /v1/entitlements/features', { name: 'Export', lookup_key: 'export' });
    const feature = String(made['id']);
    const { id } = await stripe.products.create({ name: 'Pro' });
    const link = await stripe.products.createFeature(id, { entitlement_feature: feature });
    expect(link.entitlement_feature).toMatchObject({ name: 'Export' });
    await expect(stripe.products.createFeature(id, { entitlement_feature: feature })).rejects.toMatchObject({
      statusCode: 400,
    });
    await stripe.request('POST /v1/entitlements/features/{feature}', { feature, name: 'Exports' });
    const { data } = await stripe.products.listFeatures(id);
    expect(data).toMatchObject([{ id: link.id, entitlement_feature: { name: 'Exports' } }]);
    expect(await stripe.products.retrieveFeature(id, link.id)).toMatchObject({ id: link.id });
    await stripe.products.deleteFeature(id, link.id);
    await expect(stripe.products.retrieveFeature(id, link.id)).rejects.toMatchObject({ statusCode: 404 });
  });
});

it('what is for sale is found, changed and taken away', async () => {
  const { id } = await stripe.products.create({ name: 'Lamp', metadata: { room: 'hall' } });
  const price = await stripe.prices.create({ product: id, currency: 'usd', unit_amount: 900, nickname: 'plain' });
  const options = { currency_options: { eur: { unit_amount: 800 } }, expand: ['currency_options'] };
  const changed = await stripe.prices.update(price.id, { ...options, nickname: '' });
  expect(changed).toMatchObject({
    nickname: null,
    currency_options: { usd: { unit_amount: 900 }, eur: { unit_amount: 800 } },
  });
  expect((await stripe.prices.search({ query: `product:'${id}'` })).data).toHaveLength(1);
  expect((await stripe.products.search({ query: `metadata['room']:'hall'` })).data).toMatchObject([{ id }]);
  expect((await stripe.products.list({ ids: [id] })).data).toMatchObject([{ id }]);
  expect(await stripe.products.retrieve(id, { expand: ['default_price'] })).toMatchObject({ default_price: null });
  const unsold = await stripe.products.create({ name: 'Chair' });
  expect(await stripe.products.del(unsold.id)).toMatchObject({ deleted: true });
});

it('answers each action', () => expect(unanswered()).toEqual([]));
