import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../src/catalog/index.ts';
import { createStripe, type Transport } from '../../src/index.ts';
import { stripeWith } from './scripted-stripe.ts';
import { dataOf, errorOf } from './shop.ts';

const bound = createCatalog({ bind: { customer: 'cus_ada' } });
const charge = (customer: unknown) => ({ object: 'charge', id: 'ch_1', customer });

describe('whatever Stripe answers', () => {
  it("another customer's object in it is not shown", async () => {
    const own = { object: 'payment_intent', id: 'pi_1', customer: 'cus_ada' };
    for (const result of [
      { ...own, latest_charge: charge('cus_eve') },
      { ...own, latest_charge: charge({ object: 'customer', id: 'cus_eve' }) },
      { ...own, review: { deep: [{ object: 'customer', id: 'cus_eve', email: 'eve@example.com' }] } },
    ]) {
      const { stripe } = stripeWith({ 'GET /v1/payment_intents': { object: 'list', data: [result], has_more: false } });
      const error = errorOf(
        await bound.call(stripe, 'paymentIntents.list', { expand: ['data.latest_charge.customer'] }),
      );
      expect(error.code).toBe('out_of_bounds');
      expect(JSON.stringify(error)).not.toContain('eve');
    }
  });

  it("what is nobody's is not found either, such as payments of guests", async () => {
    for (const path of ['GET /v1/charges', 'GET /v1/charges/search']) {
      const { stripe } = stripeWith({
        [path]: { object: 'list', data: [charge('cus_ada'), charge(null)], has_more: false },
      });
      const [id, input] = path.endsWith('search') ? ['charges.search', { query: 'amount>1' }] : ['charges.list', {}];
      expect(errorOf(await bound.call(stripe, String(id), input)).code).toBe('out_of_bounds');
    }
  });

  it('what was done counts as done, and shows no more than its id', async () => {
    const intent = { object: 'payment_intent', id: 'pi_1', customer: 'cus_ada' };
    const { stripe } = stripeWith({
      'GET /v1/payment_intents/pi_1': intent,
      'POST /v1/payment_intents/pi_1/cancel': { ...intent, latest_charge: charge('cus_eve') },
    });
    const outcome = await bound.call(stripe, 'paymentIntents.cancel', { payment_intent: 'pi_1' });
    expect(dataOf(outcome)).toEqual({ id: 'pi_1', object: 'payment_intent' });
  });
});

describe('whose an object is', () => {
  it('is followed from an item to its subscription, and from a dispute to its payment', async () => {
    const { stripe, asked } = stripeWith({
      'GET /v1/subscription_items/si_1': { object: 'subscription_item', id: 'si_1', subscription: 'sub_1' },
      'GET /v1/subscriptions/sub_1': { object: 'subscription', id: 'sub_1', customer: 'cus_ada' },
      'GET /v1/disputes/dp_1': { object: 'dispute', id: 'dp_1', payment_intent: 'pi_1' },
      'GET /v1/payment_intents/pi_1': { object: 'payment_intent', id: 'pi_1', customer: { id: 'cus_eve' } },
    });
    expect(dataOf(await bound.call(stripe, 'subscriptionItems.retrieve', { subscription_item: 'si_1' }))).toMatchObject(
      { id: 'si_1' },
    );
    expect(errorOf(await bound.call(stripe, 'disputes.close', { dispute: 'dp_1' })).code).toBe('out_of_bounds');
    expect(asked.filter((one) => one.startsWith('POST'))).toEqual([]);
  });

  it("is nobody's of a new payment method: it can be attached, and not be used", async () => {
    const { stripe, asked } = stripeWith({
      'GET /v1/payment_methods/pm_1': { object: 'payment_method', id: 'pm_1', customer: null },
      'POST /v1/payment_methods/pm_1/attach': { object: 'payment_method', id: 'pm_1', customer: 'cus_ada' },
    });
    expect(dataOf(await bound.call(stripe, 'paymentMethods.attach', { payment_method: 'pm_1' }))).toMatchObject({
      id: 'pm_1',
    });
    const pay = { amount: 1, currency: 'usd', payment_method: 'pm_1' };
    expect(errorOf(await bound.call(stripe, 'paymentIntents.create', pay)).code).toBe('out_of_bounds');
    expect(asked.filter((one) => one.startsWith('POST'))).toHaveLength(1);
  });

  it("stops the call where it can't be read", async () => {
    const transport: Transport = async () => ({ status: 500, headers: {}, body: async () => '{}' });
    const stripe = createStripe({ apiKey: 'sk_test_1', transport, maxRetries: 0 });
    expect(errorOf(await bound.call(stripe, 'refunds.create', { payment_intent: 'pi_1' }))).toMatchObject({
      type: 'StripeAPIError',
    });
  });

  it('goes into the query of a list and a search', async () => {
    const page = { object: 'list', data: [], has_more: false };
    const { stripe, asked } = stripeWith({ 'GET /v1/charges': page, 'GET /v1/charges/search': page });
    await bound.call(stripe, 'charges.list', { limit: 3 });
    await bound.call(stripe, 'charges.search', { query: `status:"a or b" AND amount>5` });
    expect(asked).toEqual([
      'GET /v1/charges?limit=3&customer=cus_ada',
      'GET /v1/charges/search?query=status:"a or b" AND amount>5 AND customer:"cus_ada"',
    ]);
  });
});

describe('a client that throws where an answer is not as described', () => {
  const throwing = (answers: Readonly<Record<string, unknown>>) =>
    stripeWith(answers, { validation: { responses: 'throw' } });
  const read = 'GET /v1/payment_intents/pi_1';

  it("does not make a looked up object the call's result", async () => {
    const { stripe, asked } = throwing({
      [read]: { object: 'payment_intent', id: 'pi_1', customer: 'cus_eve' },
      'POST /v1/refunds': { object: 'refund', id: 're_1' },
    });
    expect(errorOf(await bound.call(stripe, 'refunds.create', { payment_intent: 'pi_1' })).code).toBe('out_of_bounds');
    expect(asked).toEqual([read]);
  });

  it('still carries out what it should, and says where the answer differs', async () => {
    const { stripe } = throwing({
      [read]: { object: 'payment_intent', id: 'pi_1', customer: 'cus_ada' },
      'POST /v1/refunds': { object: 'refund', id: 're_1', amount: 'much' },
    });
    const outcome = await bound.call(stripe, 'refunds.create', { payment_intent: 'pi_1' });
    expect(outcome).toMatchObject({ ok: true, data: { id: 're_1' } });
    expect(outcome.ok && outcome.mismatches?.map(({ path }) => path)).toContain('amount');
  });

  it("shows no other customer's object", async () => {
    const list = { object: 'list', data: [{ object: 'charge', id: 'ch_1', customer: 'cus_eve' }], has_more: false };
    const { stripe } = throwing({ 'GET /v1/charges': list });
    expect(errorOf(await bound.call(stripe, 'charges.list', {})).code).toBe('out_of_bounds');
  });
});
