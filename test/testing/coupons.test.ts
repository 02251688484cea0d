import { describe, expect, it } from 'vitest';
import { coupons, promotionCodes, taxRates } from '../../src/resources/index.ts';
import { checkedEmulator } from './checked-emulator.ts';

const { emulator, stripe, unanswered } = checkedEmulator(coupons, promotionCodes, taxRates);
const DAY = 86_400;
const now = () => Math.floor(emulator.clock.now() / 1000);

describe('coupons', () => {
  it('take off a percentage or an amount, once unless said otherwise', async () => {
    const percent = await stripe.coupons.create({ id: 'SPRING', percent_off: 12.5, name: 'Spring' });
    expect(percent).toMatchObject({ id: 'SPRING', duration: 'once', amount_off: null, valid: true, times_redeemed: 0 });
    const amount = await stripe.coupons.create({
      amount_off: 500,
      currency: 'usd',
      duration: 'repeating',
      duration_in_months: 3,
    });
    expect(amount).toMatchObject({ currency: 'usd', amount_off: 500, percent_off: null, duration_in_months: 3 });
    const { data } = await stripe.coupons.list();
    expect(data.map(({ id }) => id)).toEqual([amount.id, 'SPRING']);
  });

  it.each([
    [{}, 'percent_off'],
    [{ amount_off: 5 }, 'currency'],
    [{ percent_off: 101 }, 'percent_off'],
    [{ percent_off: 0 }, 'percent_off'],
    [{ percent_off: 5, duration: 'repeating' as const }, 'duration_in_months'],
    [{ percent_off: 5, duration_in_months: 2 }, 'duration_in_months'],
    [{ percent_off: 5, redeem_by: 1_000_000_000 }, 'redeem_by'],
    [{ percent_off: 5, max_redemptions: 0 }, 'max_redemptions'],
    [{ percent_off: 5, id: 'SPRING' }, 'id'],
    [{ percent_off: 5, currency_options: { eur: { amount_off: 5 } } }, 'currency_options'],
    [
      { amount_off: 5, currency: 'usd', currency_options: { eur: { amount_off: -5 } } },
      'currency_options[eur][amount_off]',
    ],
    [{ percent_off: 5, applies_to: { products: ['prod_0'] } }, 'applies_to[products]'],
  ])('are refused when their terms make no sense: %j', async (params, param) => {
    const call = stripe.request('POST /v1/coupons', params);
    await expect(call).rejects.toMatchObject({ statusCode: 400, param });
  });

  it('keep products and further currencies to themselves until asked', async () => {
    const { id: product } = await stripe.products.create({ name: 'Book' });
    const { id } = await stripe.coupons.create({
      amount_off: 500,
      currency: 'usd',
      applies_to: { products: [product] },
      currency_options: { eur: { amount_off: 450 } },
    });
    const plain = await stripe.coupons.retrieve(id);
    expect(plain).not.toHaveProperty('applies_to');
    expect(plain).not.toHaveProperty('currency_options');
    await stripe.coupons.update(id, { currency_options: { gbp: { amount_off: 400 } }, metadata: { a: 'b' } });
    const whole = await stripe.coupons.retrieve(id, { expand: ['applies_to', 'currency_options'] });
    expect(whole.applies_to).toEqual({ products: [product] });
    expect(whole.currency_options).toEqual({
      usd: { amount_off: 500 },
      eur: { amount_off: 450 },
      gbp: { amount_off: 400 },
    });
  });

  it('have names of forty characters at most', async () => {
    const name = 'x'.repeat(41);
    const { id } = await stripe.coupons.create({ percent_off: 5, name: name.slice(1) });
    for (const call of [stripe.coupons.create({ percent_off: 5, name }), stripe.coupons.update(id, { name })])
      await expect(call).rejects.toMatchObject({
        statusCode: 400,
        param: 'name',
        message: expect.stringContaining('at most 40 characters'),
      });
  });

  it('are no longer valid once their time is over, nor are their codes', async () => {
    const { id } = await stripe.coupons.create({ percent_off: 5, redeem_by: now() + DAY });
    const code = await stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon: id } });
    emulator.clock.advance(DAY * 1000);
    expect(await stripe.coupons.retrieve(id)).toMatchObject({ valid: false });
    expect(await stripe.promotionCodes.retrieve(code.id)).toMatchObject({ active: false });
    await expect(stripe.promotionCodes.update(code.id, { active: true })).rejects.toMatchObject({ param: 'active' });
    await expect(stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon: id } })).rejects.toMatchObject({
      code: 'coupon_expired',
    });
  });

  it('that take the id of a deleted one are valid for as long as they say themselves', async () => {
    await stripe.coupons.create({ id: 'AGAIN', percent_off: 5, redeem_by: now() + DAY });
    await stripe.coupons.del('AGAIN');
    await stripe.coupons.create({ id: 'AGAIN', percent_off: 5 });
    emulator.clock.advance(2 * DAY * 1000);
    expect(await stripe.coupons.retrieve('AGAIN')).toMatchObject({ valid: true });
  });

  it('that are deleted leave codes that nobody can use', async () => {
    const { id } = await stripe.coupons.create({ percent_off: 5 });
    const code = await stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon: id } });
    expect(await stripe.coupons.del(id)).toMatchObject({ deleted: true });
    await expect(stripe.coupons.retrieve(id)).rejects.toMatchObject({ statusCode: 404 });
    expect((await stripe.promotionCodes.retrieve(code.id)).active).toBe(false);
  });
});

describe('promotion codes', () => {
  it('are found by what customers enter, in whatever letters', async () => {
    const { id: coupon } = await stripe.coupons.create({ percent_off: 5 });
    const { id } = await stripe.promotionCodes.create({
      promotion: { type: 'coupon', coupon },
      code: 'HELLO-1',
      restrictions: { minimum_amount: 1000, minimum_amount_currency: 'usd' },
    });
    await expect(
      stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon }, code: 'hello-1' }),
    ).rejects.toMatchObject({ param: 'code' });
    const found = await stripe.promotionCodes.list({
      code: 'hello-1',
      active: true,
      expand: ['data.promotion.coupon'],
    });
    expect(found.data).toMatchObject([{ id, promotion: { coupon: { id: coupon, percent_off: 5 } } }]);
    await stripe.promotionCodes.update(id, { restrictions: { currency_options: { eur: { minimum_amount: 900 } } } });
    const plain = await stripe.promotionCodes.retrieve(id);
    expect(plain.restrictions).toEqual({
      first_time_transaction: false,
      minimum_amount: 1000,
      minimum_amount_currency: 'usd',
    });
    const whole = await stripe.promotionCodes.retrieve(id, { expand: ['restrictions.currency_options'] });
    expect(whole.restrictions.currency_options).toEqual({
      usd: { minimum_amount: 1000 },
      eur: { minimum_amount: 900 },
    });
  });

  it.each([
    [{ restrictions: { minimum_amount: 5 } }, 'restrictions[minimum_amount_currency]'],
    [{ restrictions: { currency_options: { eur: { minimum_amount: 5 } } } }, 'restrictions[minimum_amount]'],
    [
      {
        restrictions: {
          minimum_amount: 5,
          minimum_amount_currency: 'usd',
          currency_options: { eur: { minimum_amount: 0 } },
        },
      },
      'restrictions[currency_options][eur][minimum_amount]',
    ],
    [{ code: 'not a code' }, 'code'],
    [{ max_redemptions: 3 }, 'max_redemptions'],
    [{ expires_at: now() - 1 }, 'expires_at'],
    [{ expires_at: now() + 20 * DAY }, 'expires_at'],
  ])('are refused when they make no sense: %j', async (params, param) => {
    const terms = { percent_off: 5, max_redemptions: 2, redeem_by: now() + 5 * DAY };
    const { id: coupon } = await stripe.coupons.create(terms);
    const call = stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon }, ...params });
    await expect(call).rejects.toMatchObject({ statusCode: 400, param });
  });

  it('belong to a coupon that is there', async () => {
    await expect(stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon: 'gone' } })).rejects.toMatchObject(
      { code: 'resource_missing', param: 'promotion[coupon]' },
    );
  });
});

describe('tax rates', () => {
  it('keep their percentage, and are listed by what they are', async () => {
    const vat = await stripe.taxRates.create({ display_name: 'VAT', inclusive: false, percentage: 19, country: 'DE' });
    expect(vat).toMatchObject({ active: true, percentage: 19, jurisdiction: null, tax_type: null });
    await stripe.taxRates.update(vat.id, { active: false, description: 'old' });
    expect(await stripe.taxRates.retrieve(vat.id)).toMatchObject({ active: false, description: 'old', country: 'DE' });
    expect((await stripe.taxRates.list({ active: true })).data).toEqual([]);
    await expect(
      stripe.taxRates.create({ display_name: 'VAT', inclusive: false, percentage: 101 }),
    ).rejects.toMatchObject({ param: 'percentage' });
  });
});

it('answers each action', () => expect(unanswered()).toEqual([]));
