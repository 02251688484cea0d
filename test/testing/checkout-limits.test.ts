import { describe, expect, it } from 'vitest';
import { checkoutSessions, paymentLinks } from '../../src/resources/index.ts';
import { checkedEmulator } from './checked-emulator.ts';

const { emulator, stripe } = checkedEmulator(checkoutSessions, paymentLinks);
const success_url = 'https://shop.example';
const product_data = { name: 'Book' };
const once = { quantity: 1, price_data: { currency: 'usd', unit_amount: 500, product_data } } as const;
const monthly = {
  quantity: 1,
  price_data: { currency: 'usd', unit_amount: 500, product_data, recurring: { interval: 'month' } },
} as const;
const times = <T>(count: number, line: T): T[] => Array.from({ length: count }, () => line);
const refused = { statusCode: 400, param: 'line_items' };

describe('a checkout', () => {
  it('sells a hundred lines at most', async () => {
    const sell = (count: number) =>
      stripe.checkout.sessions.create({ mode: 'payment', success_url, line_items: times(count, once) });
    await expect(sell(101)).rejects.toMatchObject(refused);
    expect((await sell(100)).amount_total).toBe(50_000);
  });

  it('of a subscription has twenty lines that renew and twenty that are paid once at most', async () => {
    const sell = (renewing: number, others: number) =>
      stripe.checkout.sessions.create({
        mode: 'subscription',
        success_url,
        line_items: [...times(renewing, monthly), ...times(others, once)],
      });
    await expect(sell(21, 0)).rejects.toMatchObject(refused);
    await expect(sell(1, 21)).rejects.toMatchObject(refused);
    const { id } = await sell(20, 20);
    expect(emulator.completeCheckout(id, { email: 'ada@example.com' }).session.payment_status).toBe('paid');
  });

  it('has no more lines after a change either', async () => {
    const { id } = await stripe.checkout.sessions.create({ mode: 'payment', success_url, line_items: [once] });
    const line_items = times(101, { quantity: 1, price_data: once.price_data });
    await expect(stripe.checkout.sessions.update(id, { line_items })).rejects.toMatchObject(refused);
  });
});

it('a payment link has twenty lines at most', async () => {
  const link = (count: number) => stripe.paymentLinks.create({ line_items: times(count, once) });
  await expect(link(21)).rejects.toMatchObject(refused);
  const { id } = await link(20);
  expect(emulator.openPaymentLink(id).amount_total).toBe(10_000);
});
