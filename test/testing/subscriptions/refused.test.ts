import { describe, expect, it } from 'vitest';
import type { SubscriptionCreateParams, SubscriptionUpdateParams } from '../../../src/index.ts';
import { on, priceOf, refusal, stripe, subscriber } from './shop.ts';

const START = on(1, 1);

const beginning: Record<string, [Omit<SubscriptionCreateParams, 'customer' | 'items'>, string]> = {
  'a trial of years': [{ trial_period_days: 731 }, 'trial_period_days'],
  'a trial of days that went by': [{ trial_period_days: -1 }, 'trial_period_days'],
  'two ends of one trial': [{ trial_end: on(1, 9), trial_period_days: 3 }, 'trial_end'],
  'the 32nd': [{ billing_cycle_anchor_config: { day_of_month: 32 } }, 'billing_cycle_anchor_config[day_of_month]'],
  'the 0th': [{ billing_cycle_anchor_config: { day_of_month: 0 } }, 'billing_cycle_anchor_config[day_of_month]'],
  'a thirteenth month': [
    { billing_cycle_anchor_config: { day_of_month: 1, month: 13 } },
    'billing_cycle_anchor_config[month]',
  ],
  'an hour 24': [{ billing_cycle_anchor_config: { day_of_month: 1, hour: 24 } }, 'billing_cycle_anchor_config[hour]'],
  'fewer than no days to pay': [{ collection_method: 'send_invoice', days_until_due: -1 }, 'days_until_due'],
  'a card that the customer does not have': [{ default_source: 'card_1' }, 'default_source'],
  'an end in the past': [{ cancel_at: on(1, 1) }, 'cancel_at'],
  'two ends': [{ cancel_at: on(2, 1), cancel_at_period_end: true }, 'cancel_at'],
};

describe('a new subscription is refused', () => {
  for (const [what, [params, param]] of Object.entries(beginning)) {
    it(`with ${what}`, async () => {
      const { customer } = await subscriber(START, 'pm_card_visa');
      const items = [{ price: await priceOf(1000) }];
      await expect(stripe.subscriptions.create({ customer, items, ...params })).rejects.toMatchObject({
        statusCode: 400,
        param,
      });
      expect((await stripe.subscriptions.list({ customer, status: 'all' })).data).toEqual([]);
    });
  }

  it('with what the client would not even send', async () => {
    const { customer } = await subscriber(START, 'pm_card_visa');
    const known = `customer=${customer}&items[0][price]=${await priceOf(1000)}`;
    const at = (month: number, day: number) => String(on(month, day));
    expect(await refusal('/v1/subscriptions', `${known}&days_until_due=7`)).toEqual([400, 'days_until_due']);
    const anchors = `billing_cycle_anchor=${at(1, 9)}&billing_cycle_anchor_config[day_of_month]=3`;
    expect(await refusal('/v1/subscriptions', `${known}&${anchors}`)).toEqual([400, 'billing_cycle_anchor']);
    const trials = `trial_end=${at(1, 9)}&trial_from_plan=true`;
    expect(await refusal('/v1/subscriptions', `${known}&${trials}`)).toEqual([400, 'trial_end']);
  });

  it('with fewer than none of something, there and later', async () => {
    const { customer } = await subscriber(START, 'pm_card_visa');
    const price = await priceOf(1000);
    const items = [{ price, quantity: -1 }];
    const refusal = { statusCode: 400, code: 'parameter_invalid_integer', param: 'items[0][quantity]' };
    await expect(stripe.subscriptions.create({ customer, items })).rejects.toMatchObject(refusal);
    const made = await stripe.subscriptions.create({ customer, items: [{ price }] });
    const id = made.items.data[0]?.id ?? '';
    const alone = { ...refusal, param: 'quantity' };
    await expect(stripe.subscriptionItems.update(id, { quantity: -1 })).rejects.toMatchObject(alone);
    const phases = [{ items, duration: { interval: 'month' } } as const];
    await expect(stripe.subscriptionSchedules.create({ customer, start_date: on(2, 1), phases })).rejects.toMatchObject(
      { param: 'phases[0][items][0][quantity]' },
    );
  });

  it('with more prices than fit on it', async () => {
    const { customer } = await subscriber(START, 'pm_card_visa');
    const items = await Promise.all(Array.from({ length: 21 }, async (_, at) => ({ price: await priceOf(100 + at) })));
    await expect(stripe.subscriptions.create({ customer, items })).rejects.toMatchObject({ param: 'items' });
    const { id } = await stripe.subscriptions.create({ customer, items: items.slice(1) });
    expect((await stripe.subscriptionItems.list({ subscription: id, limit: 100 })).data).toHaveLength(20);
  });

  it('in another currency than what the customer pays in', async () => {
    const { customer } = await subscriber(START, 'pm_card_visa');
    await stripe.subscriptions.create({ customer, items: [{ price: await priceOf(1000) }] });
    const product = await stripe.products.create({ name: 'Plan' });
    const eur = { currency: 'eur', product: product.id, unit_amount: 900, recurring: { interval: 'month' } } as const;
    await expect(stripe.subscriptions.create({ customer, items: [{ price_data: eur }] })).rejects.toThrow('not mixed');
  });

  it('as not emulated in a currency that its price has besides its own', async () => {
    const { customer } = await subscriber(START, 'pm_card_visa');
    const product = await stripe.products.create({ name: 'Plan' });
    const { id: price } = await stripe.prices.create({
      product: product.id,
      currency: 'usd',
      unit_amount: 1000,
      currency_options: { eur: { unit_amount: 900 } },
      recurring: { interval: 'month' },
    });
    const items = [{ price }];
    await expect(stripe.subscriptions.create({ customer, items, currency: 'eur' })).rejects.toMatchObject({
      statusCode: 501,
    });
    await expect(stripe.subscriptions.create({ customer, items, currency: 'gbp' })).rejects.toMatchObject({
      statusCode: 400,
      param: 'currency',
    });
  });
});

describe('a change of a subscription', () => {
  it('waits until the first invoice is paid, except for how it is', async () => {
    const { customer } = await subscriber(START, 'pm_card_visa');
    const price = await priceOf(1000);
    const { id, items } = await stripe.subscriptions.create({
      customer,
      items: [{ price }],
      payment_behavior: 'default_incomplete',
    });
    const change: SubscriptionUpdateParams = { items: [{ id: items.data[0]?.id ?? '', quantity: 2 }] };
    await expect(stripe.subscriptions.update(id, change)).rejects.toMatchObject({ statusCode: 400, param: 'items' });
    expect(await stripe.subscriptions.update(id, { metadata: { a: 'b' } })).toMatchObject({ metadata: { a: 'b' } });
    const unpaid = await stripe.subscriptions.retrieve(id, { expand: ['latest_invoice'] });
    await stripe.invoices.pay(typeof unpaid.latest_invoice === 'object' ? (unpaid.latest_invoice?.id ?? '') : '');
    const changed = await stripe.subscriptions.update(id, change);
    expect(changed.items.data[0]).toMatchObject({ quantity: 2 });
  });

  it('of which the invoice waits for its customer puts it in arrears until they pay', async () => {
    const { customer, advanceTo } = await subscriber(START, 'pm_card_visa');
    const { id, items } = await stripe.subscriptions.create({ customer, items: [{ price: await priceOf(1000) }] });
    await advanceTo(on(1, 11));
    const { status, latest_invoice } = await stripe.subscriptions.update(id, {
      items: [{ id: items.data[0]?.id ?? '', quantity: 3 }],
      payment_behavior: 'default_incomplete',
      proration_behavior: 'always_invoice',
    });
    expect(status).toBe('past_due');
    await stripe.invoices.pay(latest_invoice ?? '');
    expect((await stripe.subscriptions.retrieve(id)).status).toBe('active');
  });

  it('from charging to sending gives the customer days to pay, and back takes them', async () => {
    const { customer } = await subscriber(START, 'pm_card_visa');
    const { id } = await stripe.subscriptions.create({ customer, items: [{ price: await priceOf(1000) }] });
    await expect(stripe.subscriptions.update(id, { days_until_due: 5 })).rejects.toMatchObject({
      param: 'days_until_due',
    });
    const sent = { collection_method: 'send_invoice' } as const;
    expect(await stripe.subscriptions.update(id, { ...sent, days_until_due: 5 })).toMatchObject({ days_until_due: 5 });
    expect(await stripe.subscriptions.update(id, { days_until_due: 9 })).toMatchObject({ days_until_due: 9 });
    const charged = { collection_method: 'charge_automatically' } as const;
    expect(await stripe.subscriptions.update(id, charged)).toMatchObject({ days_until_due: null });
    expect(await stripe.subscriptions.update(id, sent)).toMatchObject({ days_until_due: 30 });
  });

  it('that calls its end off keeps what the customer said of it', async () => {
    const { customer } = await subscriber(START, 'pm_card_visa');
    const { id } = await stripe.subscriptions.create({ customer, items: [{ price: await priceOf(1000) }] });
    await stripe.subscriptions.update(id, { cancel_at_period_end: true, cancellation_details: { comment: 'Dear.' } });
    const kept = await stripe.subscriptions.update(id, { cancel_at_period_end: false });
    expect(kept).toMatchObject({
      cancel_at: null,
      canceled_at: null,
      cancellation_details: { comment: 'Dear.', reason: null },
    });
  });

  it('to the billing mode flexible takes how discounts are to be shown', async () => {
    const { customer } = await subscriber(START, 'pm_card_visa');
    const items = [{ price: await priceOf(1000) }];
    const { id } = await stripe.subscriptions.create({ customer, items, billing_mode: { type: 'classic' } });
    const flexible = { proration_discounts: 'itemized' } as const;
    const { billing_mode } = await stripe.subscriptions.migrate(id, { billing_mode: { type: 'flexible', flexible } });
    expect(billing_mode).toMatchObject({ type: 'flexible', flexible, updated_at: START });
  });
});
