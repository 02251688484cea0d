import { expect, it } from 'vitest';
import { prices, promotionCodes } from '../../src/resources/index.ts';
import { checkedEmulator } from './checked-emulator.ts';

const { emulator, stripe } = checkedEmulator(prices, promotionCodes);
const DAY = 86_400;
const now = () => Math.floor(emulator.clock.now() / 1000);

it('a lookup key is of one price at a time, and goes over to another when that is asked for', async () => {
  const { id: product } = await stripe.products.create({ name: 'Tea' });
  const terms = { product, currency: 'usd', unit_amount: 5, lookup_key: 'tea' };
  const first = await stripe.prices.create(terms);
  await expect(stripe.prices.create(terms)).rejects.toMatchObject({ param: 'lookup_key' });
  const second = await stripe.prices.create({ ...terms, transfer_lookup_key: true });
  expect(second.lookup_key).toBe('tea');
  expect((await stripe.prices.retrieve(first.id)).lookup_key).toBeNull();
  await expect(stripe.prices.update(first.id, { lookup_key: 'tea' })).rejects.toMatchObject({ param: 'lookup_key' });
  const back = { lookup_key: 'tea', transfer_lookup_key: true };
  expect((await stripe.prices.update(first.id, back)).lookup_key).toBe('tea');
});

it('a promotion code that is used up is not activated again', async () => {
  const { id: coupon } = await stripe.coupons.create({ percent_off: 5 });
  const promotion = { type: 'coupon' as const, coupon };
  const { id } = await stripe.promotionCodes.create({ promotion, max_redemptions: 1 });
  const { id: customer } = await stripe.customers.create({});
  await stripe.invoices.create({ customer, discounts: [{ promotion_code: id }] });
  expect(await stripe.promotionCodes.retrieve(id)).toMatchObject({ active: false, times_redeemed: 1 });
  await expect(stripe.promotionCodes.update(id, { active: true })).rejects.toMatchObject({ param: 'active' });
});

it('a promotion code is over at its time, though its coupon is not', async () => {
  const { id: coupon } = await stripe.coupons.create({ percent_off: 5 });
  const promotion = { type: 'coupon' as const, coupon };
  const { id } = await stripe.promotionCodes.create({ promotion, expires_at: now() + DAY });
  emulator.clock.advance(DAY * 1000);
  expect((await stripe.promotionCodes.retrieve(id)).active).toBe(false);
  expect((await stripe.coupons.retrieve(coupon)).valid).toBe(true);
});
