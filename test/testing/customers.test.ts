import { beforeEach, describe, expect, it } from 'vitest';
import { createStripe } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';

const emulator = createEmulator();
const stripe = createStripe({
  apiKey: 'sk_test_1',
  transport: emulator.transport,
  maxRetries: 0,
  // Every answer of the emulator is held to the schema of its action.
  validation: { responses: 'throw' },
});

let customer: string;
beforeEach(async () => {
  emulator.reset();
  ({ id: customer } = await stripe.customers.create({ name: 'Ada', email: 'ada@example.com' }));
});

describe('a customer of the emulator', () => {
  it('is changed where a request says so, and nowhere else', async () => {
    const changed = await stripe.customers.update(customer, {
      address: { city: 'Berlin', country: 'DE' },
      metadata: { plan: 'pro', seats: 3 },
      shipping: { name: 'Ada', address: { line1: 'Somewhere 1' } },
      tax_exempt: 'reverse',
    });
    expect(changed).toMatchObject({
      name: 'Ada',
      address: { city: 'Berlin', line1: null },
      metadata: { plan: 'pro', seats: '3' },
      shipping: { name: 'Ada' },
      tax_exempt: 'reverse',
    });
    const unset = await stripe.customers.update(customer, { address: '', metadata: { plan: '' }, shipping: '' });
    expect(unset).toMatchObject({ address: null, metadata: { seats: '3' }, shipping: null });
  });

  it('leaves a stub behind when it is deleted', async () => {
    await stripe.customers.del(customer);

    expect(await stripe.customers.retrieve(customer)).toEqual({ id: customer, object: 'customer', deleted: true });
    expect((await stripe.customers.list()).data).toEqual([]);
    await expect(stripe.customers.update(customer, {})).rejects.toMatchObject({ code: 'resource_missing' });
  });

  it('is listed newest first, forward and backward, by email and by time', async () => {
    const ids = [customer];
    for (const name of ['b', 'c', 'd']) ids.unshift((await stripe.customers.create({ name })).id);
    const forward = await stripe.customers.list({ limit: 2 }).autoPagingToArray({ limit: 10 });
    const backward = await stripe.customers
      .list({ limit: 2, ending_before: customer })
      .autoPagingToArray({ limit: 10 });

    expect(forward.map(({ id }) => id)).toEqual(ids);
    expect(backward.map(({ id }) => id)).toEqual(ids.slice(0, 3).toReversed());
    expect((await stripe.customers.list({ email: 'ada@example.com' })).data.map(({ id }) => id)).toEqual([customer]);
    expect((await stripe.customers.list({ created: { gt: new Date() } })).data).toEqual([]);
  });

  it('is found by a search', async () => {
    const { data } = await stripe.customers.search({ query: "name~'ada' AND -email:'b@example.com'" });
    expect(data.map(({ id }) => id)).toEqual([customer]);
  });

  it('has a balance that every change to it explains', async () => {
    const credit = await stripe.customers.createBalanceTransaction(customer, { amount: -500, currency: 'usd' });
    await stripe.customers.createBalanceTransaction(customer, { amount: 200, currency: 'usd' });
    await stripe.customers.updateBalanceTransaction(customer, credit.id, { description: 'Sorry' });

    expect(await stripe.customers.retrieve(customer)).toMatchObject({ balance: -300, currency: 'usd' });
    const { data } = await stripe.customers.listBalanceTransactions(customer);
    expect(data.map((row) => [row.amount, row.ending_balance])).toEqual([
      [200, -300],
      [-500, -500],
    ]);
    expect(await stripe.customers.retrieveBalanceTransaction(customer, credit.id)).toMatchObject({
      description: 'Sorry',
    });
    const other = stripe.customers.createBalanceTransaction(customer, { amount: 1, currency: 'eur' });
    await expect(other).rejects.toMatchObject({ param: 'currency' });
  });

  it('has tax ids, five at the most', async () => {
    const { id } = await stripe.customers.createTaxId(customer, { type: 'eu_vat', value: 'DE123456789' });
    expect(await stripe.customers.retrieveTaxId(customer, id)).toMatchObject({ country: 'DE', type: 'eu_vat' });
    for (const value of ['FR12345678', 'NL12345678', 'IT12345678', 'ES12345678']) {
      await stripe.customers.createTaxId(customer, { type: 'eu_vat', value });
    }
    const sixth = stripe.customers.createTaxId(customer, { type: 'eu_vat', value: 'PL12345678' });
    await expect(sixth).rejects.toMatchObject({ code: 'customer_max_tax_ids' });

    expect(await stripe.customers.deleteTaxId(customer, id)).toMatchObject({ id, deleted: true });
    expect((await stripe.customers.listTaxIds(customer)).data).toHaveLength(4);
    await expect(stripe.customers.retrieveTaxId(customer, id)).rejects.toMatchObject({ statusCode: 404 });
  });

  it('has cards and bank accounts of the older kind', async () => {
    const card = await stripe.customers.createSource(customer, { source: 'tok_visa' });
    const bank = await stripe.customers.createSource(customer, { source: 'btok_us' });
    expect(await stripe.customers.retrieve(customer)).toMatchObject({ default_source: card.id });
    expect(await stripe.customers.updateSource(customer, card.id, { name: 'Ada' })).toMatchObject({ name: 'Ada' });
    await expect(stripe.customers.verifySource(customer, bank.id, { amounts: [1, 2] })).rejects.toMatchObject({
      param: 'amounts',
    });
    expect(await stripe.customers.verifySource(customer, bank.id, { amounts: [32, 45] })).toMatchObject({
      status: 'verified',
    });
    expect((await stripe.customers.listSources(customer, { object: 'card' })).data).toHaveLength(1);
    await stripe.customers.deleteSource(customer, card.id);
    expect(await stripe.customers.retrieve(customer)).toMatchObject({ default_source: bank.id });
    await expect(stripe.customers.retrieveSource(customer, card.id)).rejects.toMatchObject({ statusCode: 404 });
    const declined = stripe.customers.createSource(customer, { source: 'tok_chargeDeclined' });
    await expect(declined).rejects.toMatchObject({ name: 'StripeCardError', code: 'card_declined' });
  });

  it('keeps payment methods that nobody else can read', async () => {
    const other = await stripe.customers.create({ payment_method: 'pm_card_mastercard' });
    const [card] = (await stripe.customers.listPaymentMethods(other.id, { type: 'card' })).data;

    expect(card).toMatchObject({ type: 'card', card: { brand: 'mastercard' }, customer: other.id });
    const id = card?.id ?? '';
    expect(await stripe.customers.retrievePaymentMethod(other.id, id)).toMatchObject({ id });
    await expect(stripe.customers.retrievePaymentMethod(customer, id)).rejects.toMatchObject({ statusCode: 404 });
  });

  it('pays by default with the card that it was created with', async () => {
    const created = await stripe.customers.create({
      payment_method: 'pm_card_visa',
      invoice_settings: { default_payment_method: 'pm_card_visa' },
    });
    const { data } = await stripe.customers.listPaymentMethods(created.id);

    expect(data.map(({ id }) => id)).toEqual([created.invoice_settings.default_payment_method]);
    const foreign = stripe.customers.update(customer, {
      invoice_settings: { default_payment_method: data[0]?.id ?? '' },
    });
    await expect(foreign).rejects.toMatchObject({ code: 'resource_missing' });
  });

  it('is told the same bank details each time, and whose transfers are matched by hand', async () => {
    const ask = () =>
      stripe.customers.createFundingInstructions(customer, {
        bank_transfer: { type: 'eu_bank_transfer', eu_bank_transfer: { country: 'DE' } },
        currency: 'eur',
        funding_type: 'bank_transfer',
      });
    const { bank_transfer: first } = await ask();
    expect((await ask()).bank_transfer).toEqual(first);
    expect(first.financial_addresses[0]).toMatchObject({ type: 'iban' });

    expect(await stripe.customers.retrieveCashBalance(customer)).toMatchObject({ available: null });
    const changed = await stripe.customers.updateCashBalance(customer, { settings: { reconciliation_mode: 'manual' } });
    expect(changed.settings).toEqual({ reconciliation_mode: 'manual', using_merchant_default: false });
    expect((await stripe.customers.listCashBalanceTransactions(customer)).data).toEqual([]);
    const missing = stripe.customers.retrieveCashBalanceTransaction(customer, 'ccsbtxn_0');
    await expect(missing).rejects.toMatchObject({ statusCode: 404 });
  });

  it('has no discount to take away', async () => {
    await expect(stripe.customers.deleteDiscount(customer)).rejects.toMatchObject({ statusCode: 404 });
  });
});

describe('requests that make no sense', () => {
  it('never get more than an error from it', async () => {
    const marks = [
      '',
      '%',
      '[',
      ']',
      '[]',
      '=',
      '&',
      '\u0000',
      '__proto__',
      'metadata[',
      'a[b]',
      '{customer}',
      '..',
      '💥',
    ];
    for (const first of marks) {
      for (const second of marks) {
        const body = `${first}${second}=${second}&${second}[${first}]=1`;
        const headers = { authorization: 'Bearer sk_test_1', 'content-type': 'application/x-www-form-urlencoded' };
        const post = new Request('http://emulator/v1/customers', { method: 'POST', body, headers });
        const get = new Request(`http://emulator/v1/customers/${encodeURIComponent(first)}?${second}`, { headers });
        for (const response of [await emulator.fetch(post), await emulator.fetch(get)]) {
          expect(response.status).toBeLessThan(500);
          expect(await response.json()).toBeTypeOf('object');
        }
      }
    }
  });
});
