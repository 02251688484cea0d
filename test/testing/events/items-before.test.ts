import { expect, it } from 'vitest';
import { priceOf, stripe, subscriber } from '../subscriptions/shop.ts';

const firstOf = (value: unknown): object => {
  const { data = [] } = Object(Object(value).items);
  return Object(data[0]);
};

async function lastUpdate() {
  const { data } = await stripe.events.list({ type: 'customer.subscription.updated', limit: 1 });
  return { before: firstOf(data[0]?.data.previous_attributes), after: firstOf(data[0]?.data.object) };
}

async function subscribed() {
  const { customer } = await subscriber(Date.UTC(2026, 0, 1) / 1000, 'pm_card_visa');
  const [basic, pro] = [await priceOf(1000), await priceOf(5000)];
  const { id, items } = await stripe.subscriptions.create({ customer, items: [{ price: basic }] });
  return { id, item: items.data[0]?.id ?? '', basic, pro };
}

it('who hears of a subscription moved to another price is told the price that it had', async () => {
  const { id, item, basic, pro } = await subscribed();
  await stripe.subscriptions.update(id, { items: [{ id: item, price: pro }] });
  expect(await lastUpdate()).toMatchObject({
    before: { id: item, price: { id: basic, unit_amount: 1000 }, plan: { amount: 1000 } },
    after: { id: item, price: { id: pro, unit_amount: 5000 }, plan: { amount: 5000 } },
  });
});

it('who hears of an item that was taken off is told what it cost', async () => {
  const { id, item, basic, pro } = await subscribed();
  await stripe.subscriptions.update(id, { items: [{ id: item, deleted: true }, { price: pro }] });
  expect((await lastUpdate()).before).toMatchObject({ id: item, price: { id: basic, unit_amount: 1000 } });
});

it('a price in such an event has what prices show unasked, and no more', async () => {
  const { id, item, basic, pro } = await subscribed();
  await stripe.subscriptions.update(id, { items: [{ id: item, price: pro }] });
  expect((await lastUpdate()).before).toMatchObject({ price: await stripe.prices.retrieve(basic) });
});

it('a price that got another name meanwhile has that one in such an event, and in the subscription', async () => {
  const { id, item, basic, pro } = await subscribed();
  const nickname = 'Tea for one';
  await stripe.prices.update(basic, { nickname });
  const { items } = await stripe.subscriptions.retrieve(id);
  expect(items.data).toMatchObject([{ price: { nickname }, plan: { nickname } }]);
  await stripe.subscriptions.update(id, { items: [{ id: item, price: pro }] });
  expect((await lastUpdate()).before).toMatchObject({ price: { nickname }, plan: { nickname } });
});
