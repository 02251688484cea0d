import { describe, expect, it } from 'vitest';
import { on, priceOf, stripe, subscriber } from './shop.ts';

const START = on(1, 11);

/** A promotion code for purchases of 50 dollars or more. */
async function fromFifty() {
  const coupon = await stripe.coupons.create({ percent_off: 50, duration: 'forever' });
  const restrictions = { minimum_amount: 5000, minimum_amount_currency: 'usd' };
  const promotion = { type: 'coupon', coupon: coupon.id } as const;
  return [{ promotion_code: (await stripe.promotionCodes.create({ promotion, restrictions })).id }];
}

const tooLittle = { statusCode: 400, param: 'discounts[0][promotion_code]', message: expect.stringContaining('5000') };

describe('a promotion code with a minimum amount', () => {
  it('is refused for a subscription whose first invoice comes to less, before discounts', async () => {
    const { customer } = await subscriber(START, 'pm_card_visa');
    const discounts = await fromFifty();
    const items = [{ price: await priceOf(3100), quantity: 1 }];
    await expect(stripe.subscriptions.create({ customer, items, discounts })).rejects.toMatchObject(tooLittle);
    const { data } = await stripe.subscriptions.list({ customer, status: 'all' });
    expect(data).toEqual([]);
    const two = [{ price: await priceOf(3100), quantity: 2 }];
    const made = await stripe.subscriptions.create({ customer, items: two, discounts, expand: ['latest_invoice'] });
    expect(made.latest_invoice).toMatchObject({ subtotal: 6200, total: 3100 });
  });

  it('counts what is paid once along with the first period, and only the part of the period that is billed', async () => {
    const { customer } = await subscriber(START, 'pm_card_visa');
    const discounts = await fromFifty();
    const items = [{ price: await priceOf(6200) }];
    const partly = { customer, items, discounts, billing_cycle_anchor: on(2, 1) };
    await expect(stripe.subscriptions.create(partly)).rejects.toMatchObject(tooLittle);
    await stripe.invoiceItems.create({ customer, amount: 800, currency: 'usd' });
    const made = await stripe.subscriptions.create({ ...partly, expand: ['latest_invoice'] });
    expect(made.latest_invoice).toMatchObject({ subtotal: 5000, total: 2500 });
  });

  it('can be had for a trial, which says nothing of what will be paid', async () => {
    const { customer } = await subscriber(START, 'pm_card_visa');
    const items = [{ price: await priceOf(3100) }];
    const trial = { customer, items, trial_period_days: 7, discounts: await fromFifty() };
    expect((await stripe.subscriptions.create(trial)).discounts).toHaveLength(1);
  });

  it('is refused for a change unless what is then subscribed to costs as much', async () => {
    const { customer } = await subscriber(START, 'pm_card_visa');
    const price = await priceOf(3100);
    const { id, items } = await stripe.subscriptions.create({ customer, items: [{ price }] });
    const discounts = await fromFifty();
    await expect(stripe.subscriptions.update(id, { discounts })).rejects.toMatchObject(tooLittle);
    const more = [{ id: items.data[0]?.id ?? '', quantity: 2 }];
    const changed = await stripe.subscriptions.update(id, { discounts, items: more });
    expect(changed).toMatchObject({ discounts: [expect.any(String)], items: { data: [{ quantity: 2 }] } });
  });
});
