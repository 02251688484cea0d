import { describe, expect, it } from 'vitest';
import { createStripe } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';

const emulator = createEmulator();
const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });

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
