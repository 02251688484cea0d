import { describe, expect, it } from 'vitest';
import { TestHelpersTestClock } from '../../../src/generated/results/TestHelpers/TestClocks.ts';
import { Account } from '../../../src/testing/account.ts';
import { forgetClock } from '../../../src/testing/clocks/forget.ts';
import { complete } from '../../../src/testing/generic/complete.ts';
import { IdSource } from '../../../src/testing/ids.ts';
import { on, priceOf, stripe, subscriber } from './shop.ts';

const START = on(1, 1);

describe('a test clock', () => {
  it('stands still until it is advanced, and never goes back', async () => {
    const { clock, advanceTo } = await subscriber(START);
    expect(await stripe.testHelpers.testClocks.retrieve(clock)).toMatchObject({ frozen_time: START, status: 'ready' });
    expect(await advanceTo(on(1, 2))).toEqual(['advancing', 'ready']);
    expect((await stripe.testHelpers.testClocks.retrieve(clock)).frozen_time).toBe(on(1, 2));
    for (const frozen_time of [START, on(1, 2)]) {
      await expect(stripe.testHelpers.testClocks.advance(clock, { frozen_time })).rejects.toMatchObject({
        statusCode: 400,
        param: 'frozen_time',
      });
    }
  });

  it('has three customers at most', async () => {
    const { clock: test_clock } = await subscriber(START);
    await stripe.customers.create({ test_clock });
    const { id } = await stripe.customers.create({ test_clock });
    const refusal = { statusCode: 400, param: 'test_clock' };
    await expect(stripe.customers.create({ test_clock })).rejects.toMatchObject(refusal);
    await stripe.customers.del(id);
    expect(await stripe.customers.create({ test_clock })).toMatchObject({ test_clock });
  });

  it('goes at most two intervals of the shortest subscription at a time', async () => {
    const { customer, advanceTo } = await subscriber(START, 'pm_card_visa');
    await stripe.subscriptions.create({ customer, items: [{ price: await priceOf(100, 'week') }] });
    await expect(advanceTo(on(1, 15) + 1)).rejects.toMatchObject({ param: 'frozen_time' });
    expect(await advanceTo(on(1, 15))).toEqual(['advancing', 'ready']);
  });

  it('is the time of its customers, and of nobody else', async () => {
    const { customer, advanceTo } = await subscriber(START, 'pm_card_visa');
    await advanceTo(on(2, 1));
    const items = [{ price: await priceOf(100) }];
    expect((await stripe.subscriptions.create({ customer, items })).created).toBe(on(2, 1));
    expect((await stripe.customers.create({})).created).toBe(START);
  });

  it('is deleted with its customers and their subscriptions', async () => {
    const { clock, customer } = await subscriber(START, 'pm_card_visa');
    const { id } = await stripe.subscriptions.create({ customer, items: [{ price: await priceOf(100) }] });
    expect((await stripe.subscriptions.list({ test_clock: clock })).data).toHaveLength(1);
    expect((await stripe.subscriptions.list()).data).toEqual([]);
    expect((await stripe.customers.list({ test_clock: clock })).data).toMatchObject([{ id: customer }]);
    expect(await stripe.testHelpers.testClocks.del(clock)).toMatchObject({ id: clock, deleted: true });
    await expect(stripe.subscriptions.retrieve(id)).rejects.toMatchObject({ statusCode: 404 });
    expect(await stripe.customers.retrieve(customer)).toMatchObject({ deleted: true });
    expect((await stripe.testHelpers.testClocks.list()).data.map((one) => one.id)).not.toContain(clock);
  });
});

it('a test clock that is deleted leaves nothing to be done later', () => {
  const account: Account = new Account('acct_1', {
    now: () => START,
    ids: new IdSource(1),
    account: () => account,
  });
  const clock = complete(TestHelpersTestClock, {
    id: 'clock_1',
    object: 'test_helpers.test_clock',
    frozen_time: START,
  });
  account.atomically(() => account.testClocks.add(clock));
  account.byTestClock(clock.id, () => account.schedule(START + 1, 'subscription.renew', 'sub_1'));
  account.schedule(START + 2, 'subscription.renew', 'sub_2');
  expect(account.agenda.snapshot()).toHaveLength(2);
  account.atomically(() => forgetClock(account, clock));
  expect(account.agenda.snapshot()).toMatchObject([{ id: 'sub_2' }]);
});

describe('lists of subscriptions', () => {
  it('leave out the canceled ones unless they are asked for', async () => {
    const { customer } = await subscriber(START, 'pm_card_visa');
    const items = [{ price: await priceOf(100) }];
    const gone = await stripe.subscriptions.create({ customer, items, metadata: { order: 'first' } });
    await stripe.subscriptions.cancel(gone.id);
    const there = await stripe.subscriptions.create({ customer, items });
    const listed = async (params: object) =>
      (await stripe.subscriptions.list({ customer, ...params })).data.map(({ id }) => id);
    expect(await listed({})).toEqual([there.id]);
    expect(await listed({ status: 'all' })).toEqual([there.id, gone.id]);
    expect(await listed({ status: 'canceled' })).toEqual([gone.id]);
    expect(await listed({ status: 'ended' })).toEqual([gone.id]);
    expect(await listed({ price: items[0]?.price, status: 'active' })).toEqual([there.id]);
    expect(await listed({ current_period_end: { lt: on(1, 31) } })).toEqual([]);
    expect(await listed({ current_period_end: { gt: on(1, 31) } })).toEqual([there.id]);
    const found = await stripe.subscriptions.search({ query: `status:'canceled' AND metadata['order']:'first'` });
    expect(found.data.map(({ id }) => id)).toEqual([gone.id]);
    const shown = await stripe.customers.retrieve(customer, { expand: ['subscriptions.data.latest_invoice'] });
    expect(shown).toMatchObject({ subscriptions: { data: [{ id: there.id, latest_invoice: { status: 'paid' } }] } });
  });

  it('show a subscription in its new billing mode once it is moved', async () => {
    const { customer } = await subscriber(START, 'pm_card_visa');
    const items = [{ price: await priceOf(100) }];
    const { id, billing_mode } = await stripe.subscriptions.create({
      customer,
      items,
      billing_mode: { type: 'classic' },
    });
    expect(billing_mode.type).toBe('classic');
    const moved = await stripe.subscriptions.migrate(id, { billing_mode: { type: 'flexible' } });
    expect(moved.billing_mode).toMatchObject({ type: 'flexible', updated_at: START });
  });
});
