import { beforeEach, describe, expect, it } from 'vitest';
import { customers, paymentIntents, paymentMethods } from '../../src/resources/index.ts';
import { checkedEmulator } from './checked-emulator.ts';

const { emulator, stripe } = checkedEmulator(customers, paymentIntents, paymentMethods);

/** Oldest first. */
const types = async () => (await stripe.events.list({ limit: 100 })).data.map(({ type }) => type).toReversed();

beforeEach(() => emulator.reset());

describe('a customer that is deleted', () => {
  it('loses its payment methods for good, which payments still show', async () => {
    const { id: customer } = await stripe.customers.create({ payment_method: 'pm_card_visa' });
    const [card] = (await stripe.customers.listPaymentMethods(customer)).data;
    const paid = await stripe.paymentIntents.create({
      amount: 500,
      currency: 'usd',
      customer,
      payment_method: card?.id ?? '',
      confirm: true,
      automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
    });
    await stripe.customers.del(customer);

    const shown = await stripe.paymentIntents.retrieve(paid.id, { expand: ['payment_method'] });
    expect(shown.payment_method).toMatchObject({ id: card?.id, customer: null, card: { last4: '4242' } });
    const { id: other } = await stripe.customers.create({});
    await expect(stripe.paymentMethods.attach(card?.id ?? '', { customer: other })).rejects.toThrow(/detached/);
    expect((await types()).filter((type) => type.startsWith('payment_method'))).toEqual([
      'payment_method.attached',
      'payment_method.detached',
    ]);
  });

  it('loses its cards of the older kind, and is told of last', async () => {
    const { id } = await stripe.customers.create({ source: 'tok_visa' });
    await stripe.customers.del(id);

    expect((await types()).slice(-2)).toEqual(['customer.source.deleted', 'customer.deleted']);
    await expect(stripe.customers.listSources(id)).rejects.toMatchObject({ code: 'resource_missing' });
  });

  it('has nothing more that could be read', async () => {
    const { id } = await stripe.customers.create({ balance: -100 });
    const taxId = await stripe.customers.createTaxId(id, { type: 'eu_vat', value: 'DE123456789' });
    const [change] = (await stripe.customers.listBalanceTransactions(id)).data;
    await stripe.customers.del(id);

    for (const refused of [
      stripe.customers.retrieveTaxId(id, taxId.id),
      stripe.customers.retrieveBalanceTransaction(id, change?.id ?? ''),
    ]) {
      await expect(refused).rejects.toThrow(`No such customer: '${id}'`);
    }
  });

  it('is not to be had under the id of something else that was deleted', async () => {
    const { id } = await stripe.products.create({ id: 'cus_book', name: 'Book' });
    await stripe.products.del(id);

    await expect(stripe.customers.retrieve(id)).rejects.toMatchObject({ statusCode: 404 });
  });
});

describe('a default card of the older kind', () => {
  it('is replaced by the one that an update brings', async () => {
    const { id, default_source: first } = await stripe.customers.create({ source: 'tok_visa' });
    const { default_source: second } = await stripe.customers.update(id, { source: 'tok_mastercard' });

    expect(second).not.toBe(first);
    expect((await stripe.customers.listSources(id)).data).toMatchObject([{ id: second, brand: 'MasterCard' }]);
    expect((await types()).filter((type) => type === 'customer.source.deleted')).toHaveLength(1);
  });

  it('stays where the card that is to replace it is declined', async () => {
    const { id, default_source } = await stripe.customers.create({ source: 'tok_visa' });
    await expect(stripe.customers.update(id, { source: 'tok_chargeDeclined' })).rejects.toMatchObject({
      code: 'card_declined',
    });
    expect(await stripe.customers.retrieve(id)).toMatchObject({ default_source });
  });

  it('is no payment method any more once it is deleted', async () => {
    const { id } = await stripe.customers.create({});
    const card = await stripe.customers.createSource(id, { source: 'tok_visa' });
    const paid = await stripe.paymentIntents.create({
      amount: 500,
      currency: 'usd',
      customer: id,
      payment_method: card.id,
      confirm: true,
      automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
    });
    expect(paid.status).toBe('succeeded');
    await stripe.customers.deleteSource(id, card.id);

    expect((await stripe.customers.listPaymentMethods(id)).data).toEqual([]);
    expect(await stripe.paymentMethods.retrieve(card.id)).toMatchObject({ customer: null });
  });
});
