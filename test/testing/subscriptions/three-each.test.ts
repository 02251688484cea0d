import { describe, expect, it } from 'vitest';
import { subscriptions } from '../../../src/resources/index.ts';
import { checkedEmulator } from '../checked-emulator.ts';
import { on, priceOf, stripe, subscriber } from './shop.ts';

const START = on(1, 11);
const tooMany = { statusCode: 400, param: 'customer', message: expect.stringContaining('3') };

describe('a customer on a test clock', () => {
  it('has at most three subscriptions that are not over', async () => {
    const { customer } = await subscriber(START, 'pm_card_visa');
    const items = [{ price: await priceOf(1000) }];
    const subscribe = () => stripe.subscriptions.create({ customer, items });
    const { id } = await subscribe();
    await subscribe();
    await subscribe();
    await expect(subscribe()).rejects.toMatchObject(tooMany);
    await stripe.subscriptions.cancel(id);
    expect((await subscribe()).status).toBe('active');
  });

  it('counts schedules among them, each with its subscription as one', async () => {
    const { customer, advanceTo } = await subscriber(START, 'pm_card_visa');
    const price = await priceOf(1000);
    const duration = { interval: 'month' } as const;
    const plan = (start_date: number | 'now') =>
      stripe.subscriptionSchedules.create({ customer, start_date, phases: [{ items: [{ price }], duration }] });
    await plan('now');
    await plan(on(1, 20));
    await stripe.subscriptions.create({ customer, items: [{ price }] });
    await expect(plan('now')).rejects.toMatchObject(tooMany);
    await expect(plan(on(1, 20))).rejects.toMatchObject(tooMany);
    await expect(stripe.subscriptions.create({ customer, items: [{ price }] })).rejects.toMatchObject(tooMany);
    await advanceTo(on(1, 21));
    const { data } = await stripe.subscriptions.list({ customer });
    expect(data).toHaveLength(3);
    const [newest] = data.filter(({ schedule }) => schedule === null);
    await stripe.subscriptionSchedules.create({ from_subscription: newest?.id ?? '' });
  });

  it('may look at a fourth', async () => {
    const { customer } = await subscriber(START, 'pm_card_visa');
    const items = [{ price: await priceOf(1000) }];
    for (const _ of [1, 2, 3]) await stripe.subscriptions.create({ customer, items });
    const preview = await stripe.invoices.createPreview({ customer, subscription_details: { items } });
    expect(preview.total).toBe(1000);
  });
});

it('a customer on no test clock has as many subscriptions as they like', async () => {
  const { stripe: apart } = checkedEmulator(subscriptions);
  const { id: customer } = await apart.customers.create();
  const monthly = { unit_amount: 1000, recurring: { interval: 'month' } } as const;
  const { id: price } = await apart.prices.create({ ...monthly, currency: 'usd', product_data: { name: 'Club' } });
  const sent = { customer, items: [{ price }], collection_method: 'send_invoice', days_until_due: 7 } as const;
  for (const _ of [1, 2, 3, 4]) await apart.subscriptions.create(sent);
  expect((await apart.subscriptions.list({ customer })).data).toHaveLength(4);
});
