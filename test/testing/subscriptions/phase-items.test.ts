import { expect, it } from 'vitest';
import { bills, on, priceOf, stripe, subscriber } from './shop.ts';

it('an item that comes with a new phase is billed with the period that begins, not as a part of one', async () => {
  const { customer, advanceTo } = await subscriber(on(1, 1), 'pm_card_visa');
  const [first, second] = [await priceOf(1000), await priceOf(300)];
  const { subscription } = await stripe.subscriptionSchedules.create({
    customer,
    start_date: 'now',
    phases: [
      { items: [{ price: first }], duration: { interval: 'month' } },
      { items: [{ price: first }, { price: second }], duration: { interval: 'month' } },
    ],
  });
  const id = String(subscription);
  await advanceTo(on(2, 1, 2));
  expect((await bills(id)).map(([reason, , total]) => [reason, total])).toEqual([
    ['subscription_create', 1000],
    ['subscription_cycle', 1300],
  ]);
  const { latest_invoice, items } = await stripe.subscriptions.retrieve(id);
  const { data } = await stripe.invoices.listLineItems(String(latest_invoice));
  const lines = data.map(({ amount, parent, period }) => [
    amount,
    parent?.subscription_item_details?.proration,
    period.start,
  ]);
  expect(lines).toEqual([
    [1000, false, on(2, 1)],
    [300, false, on(2, 1)],
  ]);
  expect(items.data.map((item) => [item.current_period_start, item.current_period_end])).toEqual([
    [on(2, 1), on(3, 1)],
    [on(2, 1), on(3, 1)],
  ]);
});
