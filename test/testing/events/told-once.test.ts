import { beforeEach, describe, expect, it } from 'vitest';
import { Invoice } from '../../../src/generated/results/Invoices.ts';
import { createStripe } from '../../../src/index.ts';
import { Account } from '../../../src/testing/account.ts';
import { OWN_ACCOUNT } from '../../../src/testing/authenticate.ts';
import { testCard } from '../../../src/testing/cards/test-cards.ts';
import { complete } from '../../../src/testing/generic/complete.ts';
import { IdSource } from '../../../src/testing/ids.ts';
import { createEmulator } from '../../../src/testing/index.ts';
import { cardFields, newPaymentMethod } from '../../../src/testing/objects/payment-method.ts';
import { newCard } from '../../../src/testing/objects/source.ts';
import { Courier } from '../../../src/testing/webhooks/courier.ts';

const NOW = 1_700_000_000;
let account: Account;
let courier: Courier;

beforeEach(() => {
  courier = new Courier({ seed: 1, hosts: [], now: () => NOW * 1000 });
  const outbox = {
    add: (...[owner, event]: [Account, Parameters<Courier['add']>[1]]) => courier.add(owner, event, owner),
    pending: () => 0,
    isDelivered: () => true,
  };
  account = new Account(OWN_ACCOUNT, { ids: new IdSource(1), now: () => NOW, account: () => account, outbox });
});

const types = () =>
  account.events
    .filter(() => true)
    .map(({ type }) => type)
    .toReversed();
const draft = () => complete(Invoice, { id: 'in_1', object: 'invoice', status: 'draft', customer: 'cus_1' });

describe('within one request', () => {
  it('what was changed just before something happened is part of it', () => {
    account.atomically(() => account.invoices.add(draft()));
    account.atomically(() => {
      account.invoices.replace({ ...draft(), total: 500 });
      account.invoices.replace({ ...draft(), total: 500, status: 'open' });
    });
    expect(types()).toEqual(['invoice.created', 'invoice.finalized', 'invoice.updated']);
  });

  it('a card and the payment method of the same id are told apart', () => {
    const card = testCard('tok_visa');
    if (card === undefined) throw new Error('there is no such card');
    account.atomically(() => {
      account.sources.add(newCard('card_1', card, 'cus_1', 2030, {}));
      const kind = { type: 'card', card: cardFields(card, 2030) } as const;
      account.paymentMethods.add(newPaymentMethod('card_1', NOW, kind, card.behaviour));
    });
    const [event] = account.events.filter(() => true);
    const written = event?.written(JSON.stringify, 0);
    expect(written).toMatchObject({ type: 'customer.source.created', data: { object: { object: 'card' } } });
  });

  it('no webhook is sent of what was undone', async () => {
    const told: string[] = [];
    courier.on(({ payload }) => told.push(payload));
    courier.hold();
    const attempt = () =>
      account.atomically(() => {
        account.atomically(() => account.invoices.add(draft()));
        throw new Error('refused');
      });
    expect(attempt).toThrow('refused');
    expect(await courier.deliver()).toEqual([]);
    expect(told).toEqual([]);
  });
});

describe('events', () => {
  const emulator = createEmulator();
  const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });
  const count = async (type: string) => (await stripe.events.list({ type, limit: 100 })).data.length;

  it('do not tell of an update that changes nothing but when it was', async () => {
    const { id } = await stripe.products.create({ name: 'Book' });
    emulator.clock.advance(60_000);
    await stripe.products.update(id, { name: 'Book' });
    expect(await count('product.*')).toBe(1);
  });

  it('tell once that an invoice was not paid', async () => {
    const { id: customer } = await stripe.customers.create({ payment_method: 'pm_card_chargeCustomerFail' });
    const [card] = (await stripe.customers.listPaymentMethods(customer)).data;
    await stripe.invoiceItems.create({ customer, amount: 500, currency: 'usd' });
    const { id } = await stripe.invoices.create({ customer, pending_invoice_items_behavior: 'include' });
    await expect(stripe.invoices.pay(id, { payment_method: card?.id ?? '' })).rejects.toThrow();
    expect(await count('invoice.payment_failed')).toBe(1);
  });
});
