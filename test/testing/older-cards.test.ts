import { beforeEach, describe, expect, it } from 'vitest';
import { charges, customers, paymentIntents, paymentMethods } from '../../src/resources/index.ts';
import { checkedEmulator } from './checked-emulator.ts';

const { emulator, stripe } = checkedEmulator(charges, customers, paymentIntents, paymentMethods);

beforeEach(() => emulator.reset());

const money = { amount: 500, currency: 'usd' } as const;
const confirm = true;
const byCard = { ...money, allowed_payment_method_types: ['card' as const] };
const types = async () => (await stripe.events.list()).data.map(({ type }) => type);
const methodsOf = async (customer: string) => (await stripe.customers.listPaymentMethods(customer)).data;

describe('a charge', () => {
  it('to a customer takes no token that is not theirs yet, and gives them no card', async () => {
    const { id: customer } = await stripe.customers.create({ source: 'tok_visa' });
    const refused = { statusCode: 404, code: 'missing', param: 'source', message: expect.stringContaining(customer) };
    const other = await stripe.customers.create({ source: 'tok_visa' });
    for (const source of ['tok_mastercard', String(other.default_source)])
      await expect(stripe.charges.create({ ...money, customer, source })).rejects.toMatchObject(refused);
    expect((await stripe.customers.listSources(customer)).data).toMatchObject([{ brand: 'Visa' }]);
    const { id: source } = await stripe.customers.createSource(customer, { source: 'tok_mastercard' });
    expect(await stripe.charges.create({ ...money, customer, source })).toMatchObject({ source: { id: source } });
  });

  it('by a token alone leaves nobody a card: none is listed, attached or used again', async () => {
    const charge = await stripe.charges.create({ ...money, source: 'tok_visa' });
    expect(charge).toMatchObject({ customer: null, source: { object: 'card', customer: null } });
    expect(await types()).toEqual(['charge.succeeded']);
    expect((await stripe.paymentMethods.list()).data).toEqual([]);
    const source = charge.source?.id ?? '';
    await expect(stripe.charges.create({ ...money, source })).rejects.toMatchObject({ code: 'resource_missing' });
    const { id: customer } = await stripe.customers.create({});
    await expect(stripe.paymentMethods.attach(source, { customer })).rejects.toThrow(/previously used/);
  });

  it('by a token alone is given back as its card would have it', async () => {
    const { id: charge } = await stripe.charges.create({ ...money, source: 'tok_pendingRefund' });
    expect(await stripe.refunds.create({ charge })).toMatchObject({ status: 'pending' });
  });

  it('of nobody’s says that a source or customer is missing', async () => {
    const headers = { authorization: 'Bearer sk_test_1' };
    const body = new URLSearchParams({ amount: '500', currency: 'usd' });
    const answer = await emulator.fetch(
      new Request('https://api.stripe.com/v1/charges', { method: 'POST', headers, body }),
    );
    expect(await answer.json()).toMatchObject({ error: { code: 'parameter_missing', param: 'source' } });
  });
});

describe('a customer’s card of the older kind', () => {
  it('is among their payment methods at once, whether it was read before or not', async () => {
    const { id, default_source } = await stripe.customers.create({ source: 'tok_visa' });
    const { id: second } = await stripe.customers.createSource(id, { source: 'tok_amex' });
    expect((await methodsOf(id)).map((method) => method.id)).toEqual([second, default_source]);
    expect(await stripe.customers.retrievePaymentMethod(id, second)).toMatchObject({
      card: { brand: 'amex' },
    });
  });

  it('is the same card when it is changed as a source', async () => {
    const { id, default_source } = await stripe.customers.create({ source: 'tok_visa' });
    const card = String(default_source);
    await stripe.customers.updateSource(id, card, {
      exp_month: '3',
      name: 'Ada',
      address_city: 'Paris',
      metadata: { a: '1' },
    });
    expect(await stripe.paymentMethods.retrieve(card)).toMatchObject({
      card: { exp_month: 3 },
      billing_details: { name: 'Ada', address: { city: 'Paris' } },
      metadata: { a: '1' },
    });
  });

  it('is the same card when it is changed as a payment method', async () => {
    const { id, default_source } = await stripe.customers.create({ source: 'tok_visa' });
    const card = String(default_source);
    const billing_details = { name: 'Ada', address: { city: 'Paris' } };
    await stripe.paymentMethods.update(card, { billing_details, card: { exp_year: 2031 }, metadata: { a: '1' } });
    const known = { name: 'Ada', address_city: 'Paris', exp_year: 2031, metadata: { a: '1' } };
    expect(await stripe.customers.retrieveSource(id, card)).toMatchObject(known);
  });

  it('is gone in both lists when it is taken away, whichever it was taken from', async () => {
    const { id, default_source } = await stripe.customers.create({ source: 'tok_visa' });
    const { id: second } = await stripe.customers.createSource(id, { source: 'tok_amex' });
    await stripe.customers.deleteSource(id, String(default_source));
    expect(await methodsOf(id)).toMatchObject([{ id: second }]);
    expect(await stripe.customers.retrieve(id)).toMatchObject({ default_source: second });
    expect(await stripe.paymentMethods.detach(second)).toMatchObject({ id: second, customer: null });
    expect([(await stripe.customers.listSources(id)).data, await methodsOf(id)]).toEqual([[], []]);
    expect(await stripe.customers.retrieve(id)).toMatchObject({ default_source: null });
  });

  it('pays a payment that is confirmed as it is made, without being named', async () => {
    const { id: customer, default_source } = await stripe.customers.create({ source: 'tok_visa' });
    const paid = await stripe.paymentIntents.create({ ...byCard, customer, confirm });
    expect(paid).toMatchObject({ status: 'succeeded', payment_method: default_source });
    const waiting = await stripe.paymentIntents.create({ ...byCard, customer });
    expect(waiting).toMatchObject({ status: 'requires_payment_method', payment_method: null });
    const named = { ...byCard, customer, confirm, payment_method: 'pm_card_amex' };
    expect((await stripe.paymentIntents.create(named)).payment_method).toMatch(/^pm_/);
  });

  it('is the only source that pays so: a bank account of the older kind does not', async () => {
    const { id: customer } = await stripe.customers.create({ source: 'btok_us_verified' });
    const refused = { code: 'payment_intent_unexpected_state' };
    await expect(stripe.paymentIntents.create({ ...byCard, customer, confirm })).rejects.toMatchObject(refused);
  });
});
