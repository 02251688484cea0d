import { beforeEach, describe, expect, it } from 'vitest';
import { createStripe } from '../../src/index.ts';
import { Account } from '../../src/testing/account.ts';
import { discountAmounts } from '../../src/testing/discounts/amounts.ts';
import { endDiscount, spendDiscounts } from '../../src/testing/discounts/end-discount.ts';
import { newCoupon } from '../../src/testing/discounts/new-coupon.ts';
import { newDiscounts } from '../../src/testing/discounts/new-discounts.ts';
import { IdSource } from '../../src/testing/ids.ts';
import { createEmulator } from '../../src/testing/index.ts';

const JANUARY_31 = Date.UTC(2026, 0, 31, 12) / 1000;
const DAY = 86_400;

function anAccount(): Account {
  const ids = new IdSource(1);
  const outbox = { add: () => {}, pending: () => 0, isDelivered: () => true };
  const account: Account = new Account('acct_1', { ids, now: () => JANUARY_31, account: () => account, outbox });
  return account;
}

describe('what discounts take off', () => {
  const account = anAccount();
  const nobody = { customer: null };
  const give = (...coupons: Parameters<typeof newCoupon>[1][]) =>
    newDiscounts(
      account,
      coupons.map((params) => ({ coupon: newCoupon(account, params).id })),
      nobody,
    );
  const off = (ids: readonly string[], amount: number, { currency = 'usd', at = JANUARY_31 } = {}) =>
    discountAmounts(account, ids, amount, currency, at).map((one) => one.amount);

  it('of a percentage is rounded to the nearest unit, half of one up', () => {
    expect(off(give({ percent_off: 50 }), 999)).toEqual([500]);
    expect(off(give({ percent_off: 33.33 }), 1000)).toEqual([333]);
    expect(off(give({ percent_off: 12.5 }), 20)).toEqual([3]);
    expect(off(give({ percent_off: 100 }), 99_999_999)).toEqual([99_999_999]);
  });

  it('is never more than there is, each taking from what those before it left', () => {
    const amount = { amount_off: 800, currency: 'usd' };
    expect(off(give({ percent_off: 50 }, amount, amount), 2000)).toEqual([1000, 800, 200]);
    expect(off(give(amount, { percent_off: 50 }), 2000)).toEqual([800, 600]);
    expect(off(give(amount), 0)).toEqual([0]);
  });

  it('is in the currency that is paid in', () => {
    const ids = give({ amount_off: 800, currency: 'usd', currency_options: { eur: { amount_off: 700 } } });
    expect(off(ids, 2000, { currency: 'eur' })).toEqual([700]);
    expect(off(ids, 2000, { currency: 'gbp' })).toEqual([0]);
  });

  it('lasts for the months that the coupon says, to the day', () => {
    const [id = ''] = give({ percent_off: 10, duration: 'repeating', duration_in_months: 1 });
    const end = Date.UTC(2026, 1, 28, 12) / 1000;
    expect(account.discounts.get(id)).toMatchObject({ start: JANUARY_31, end });
    expect(off([id], 1000, { at: end - 1 })).toEqual([100]);
    expect(off([id], 1000, { at: end })).toEqual([]);
  });

  it('is gone after one time, or for ever there', () => {
    const ids = give({ percent_off: 10 }, { percent_off: 20, duration: 'forever' });
    expect(off(ids, 1000)).toEqual([100, 180]);
    spendDiscounts(account, ids);
    expect(off(ids, 1000, { at: JANUARY_31 + 10_000 * DAY })).toEqual([200]);
  });

  it('is nothing once the discount was taken away', () => {
    const [id = ''] = give({ percent_off: 10 });
    expect(endDiscount(account, id)).toMatchObject({ id, object: 'discount', deleted: true });
    expect(off([id], 1000)).toEqual([]);
  });

  it('goes on when the coupon is deleted', () => {
    const coupon = newCoupon(account, { percent_off: 10 });
    const ids = newDiscounts(account, [{ coupon: coupon.id }], nobody);
    account.coupons.delete(coupon.id);
    expect(off(ids, 1000)).toEqual([100]);
  });
});

describe('a coupon is redeemed', () => {
  const emulator = createEmulator();
  const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });
  const checkout = (customer: string | undefined, promotion_code: string, unit_amount = 2000) =>
    stripe.checkout.sessions.create({
      mode: 'payment',
      success_url: 'https://shop.example',
      discounts: [{ promotion_code }],
      line_items: [{ quantity: 1, price_data: { currency: 'usd', unit_amount, product_data: { name: 'Book' } } }],
      ...(customer !== undefined && { customer }),
    });
  let customer = '';
  let coupon = '';
  beforeEach(async () => {
    customer = (await stripe.customers.create({ email: 'ada@example.com' })).id;
    coupon = (await stripe.coupons.create({ percent_off: 10 })).id;
  });
  const code = async (params: object) =>
    (await stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon }, ...params })).id;
  const REFUSED = { statusCode: 400, param: 'discounts[0][promotion_code]' };

  it('for the first payment only, where the code says so', async () => {
    const first = await code({ restrictions: { first_time_transaction: true } });
    const { id } = await checkout(customer, first);
    expect(emulator.completeCheckout(id).session).toMatchObject({ amount_total: 1800, payment_status: 'paid' });
    await expect(checkout(customer, first)).rejects.toMatchObject(REFUSED);
  });

  it('from a certain amount on, where the code says so', async () => {
    const large = await code({ restrictions: { minimum_amount: 5000, minimum_amount_currency: 'usd' } });
    await expect(checkout(customer, large)).rejects.toMatchObject(REFUSED);
    expect(await checkout(customer, large, 5000)).toMatchObject({ amount_total: 4500 });
  });

  it('by the customer whom the code is for', async () => {
    const own = await code({ customer });
    const { id: other } = await stripe.customers.create({});
    await expect(checkout(other, own)).rejects.toMatchObject(REFUSED);
    await expect(checkout(undefined, own)).rejects.toMatchObject(REFUSED);
    expect(await checkout(customer, own)).toMatchObject({ amount_total: 1800 });
  });

  it('as often as the code says', async () => {
    const single = await code({ max_redemptions: 1 });
    emulator.completeCheckout((await checkout(customer, single)).id);
    expect(await stripe.promotionCodes.retrieve(single)).toMatchObject({ active: false, times_redeemed: 1 });
    await expect(checkout(customer, single)).rejects.toMatchObject(REFUSED);
  });

  it('in a currency that it is in', async () => {
    const euros = await stripe.coupons.create({ amount_off: 100, currency: 'eur' });
    coupon = euros.id;
    await expect(checkout(customer, await code({}))).rejects.toMatchObject(REFUSED);
  });
});

describe('the discounts of an invoice or a subscription', () => {
  const emulator = createEmulator();
  const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });
  const aCoupon = async () => (await stripe.coupons.create({ percent_off: 10, duration: 'forever' })).id;
  const aCustomer = async () => (await stripe.customers.create({})).id;

  it('are never twice of one coupon, also not by its code', async () => {
    const customer = await aCustomer();
    const coupon = await aCoupon();
    const { id } = await stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon } });
    const refusal = { statusCode: 400, param: 'discounts' };
    for (const other of [{ coupon }, { promotion_code: id }]) {
      const discounts = [{ coupon }, other];
      await expect(stripe.invoices.create({ customer, discounts })).rejects.toMatchObject(refusal);
    }
    expect(await stripe.coupons.retrieve(coupon)).toMatchObject({ times_redeemed: 0 });
  });

  it('are twenty at most', async () => {
    const customer = await aCustomer();
    const discounts: { coupon: string }[] = [];
    while (discounts.length < 20) discounts.push({ coupon: await aCoupon() });
    expect((await stripe.invoices.create({ customer, discounts })).discounts).toHaveLength(20);
    discounts.push({ coupon: await aCoupon() });
    const refused = stripe.invoices.create({ customer, discounts });
    await expect(refused).rejects.toMatchObject({ statusCode: 400, param: 'discounts' });
  });

  it('are gone once they are cleared: nothing else can name them', async () => {
    const customer = await aCustomer();
    const first = await stripe.invoices.create({ customer, discounts: [{ coupon: await aCoupon() }] });
    const discount = String(first.discounts[0]);
    await stripe.invoices.update(first.id, { discounts: [{ discount }] });
    expect((await stripe.invoices.retrieve(first.id)).discounts).toEqual([discount]);
    await stripe.invoices.update(first.id, { discounts: '' });
    const refused = stripe.invoices.update(first.id, { discounts: [{ discount }] });
    await expect(refused).rejects.toMatchObject({ code: 'resource_missing', param: 'discounts[0][discount]' });
  });

  it('leave a draft that they were lent to as it is', async () => {
    const { id: product } = await stripe.products.create({ name: 'Seat' });
    const recurring = { interval: 'month' } as const;
    const { id: price } = await stripe.prices.create({ product, currency: 'usd', unit_amount: 1000, recurring });
    const customer = await aCustomer();
    const discounts = [{ coupon: await aCoupon() }];
    const terms = { items: [{ price }], collection_method: 'send_invoice', days_until_due: 3 } as const;
    const { id, latest_invoice } = await stripe.subscriptions.create({ customer, discounts, ...terms });
    await stripe.subscriptions.update(id, { discounts: '' });
    const sent = await stripe.invoices.finalizeInvoice(String(latest_invoice));
    expect(sent).toMatchObject({ subtotal: 1000, total: 900 });
  });
});

it('a template of an invoice is refused, not left out', async () => {
  const stripe = createStripe({ apiKey: 'sk_test_1', transport: createEmulator().transport, maxRetries: 0 });
  const { id: customer } = await stripe.customers.create({});
  const refused = stripe.invoices.create({ customer, rendering: { template: 'inrtem_1' } });
  await expect(refused).rejects.toMatchObject({ statusCode: 501, param: 'rendering[template]' });
});
