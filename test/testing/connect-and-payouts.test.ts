import { beforeEach, describe, expect, it } from 'vitest';
import { createStripe } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';

const emulator = createEmulator();
const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });
const never = { enabled: true, allow_redirects: 'never' } as const;
const DAY = 86_400_000;

beforeEach(() => emulator.reset());

const earn = (amount: number) =>
  stripe.paymentIntents.create({
    amount,
    currency: 'usd',
    automatic_payment_methods: never,
    confirm: true,
    payment_method: 'pm_card_bypassPending',
  });
const available = async (client = stripe) => (await client.balance.retrieve()).available[0]?.amount;

describe('a payout', () => {
  it('is refused for more than there is', async () => {
    await earn(1000);
    await expect(stripe.payouts.create({ amount: 1000, currency: 'usd' })).rejects.toMatchObject({
      code: 'balance_insufficient',
    });
  });

  it('leaves the balance at once and arrives two days later', async () => {
    await earn(10_000);
    const payout = await stripe.payouts.create({ amount: 9000, currency: 'usd', expand: ['balance_transaction'] });
    expect(payout).toMatchObject({ status: 'pending', balance_transaction: { amount: -9000, type: 'payout' } });
    expect(await available()).toBe(10_000 - 320 - 9000);
    expect((await stripe.balanceTransactions.list({ type: 'payout', payout: payout.id })).data).toHaveLength(1);
    emulator.clock.advance(DAY);
    expect((await stripe.payouts.retrieve(payout.id)).status).toBe('in_transit');
    await expect(stripe.payouts.cancel(payout.id)).rejects.toMatchObject({ statusCode: 400 });
    emulator.clock.advance(DAY);
    expect((await stripe.payouts.list({ status: 'paid' })).data).toHaveLength(1);
    await stripe.payouts.reverse(payout.id, { metadata: { why: 'wrong account' } });
    expect(await available()).toBe(10_000 - 320);
    await expect(stripe.payouts.reverse(payout.id)).rejects.toMatchObject({ statusCode: 400 });
  });

  it('can be stopped while it is pending, which gives the money back', async () => {
    await earn(10_000);
    const { id } = await stripe.payouts.create({ amount: 9000, currency: 'usd' });
    await expect(stripe.payouts.reverse(id)).rejects.toMatchObject({ statusCode: 400 });
    expect((await stripe.payouts.cancel(id)).status).toBe('canceled');
    expect(await available()).toBe(10_000 - 320);
  });
});

describe('a connected account', () => {
  it('may take money once everything that is wanted of it is there', async () => {
    const account = await stripe.accounts.create({
      type: 'custom',
      country: 'US',
      business_type: 'individual',
      capabilities: { card_payments: { requested: true }, transfers: { requested: true } },
      individual: { first_name: 'Ada', last_name: 'Lovelace', ssn_last_4: '0000' },
    });
    expect(account).toMatchObject({ charges_enabled: false, capabilities: { card_payments: 'inactive' } });
    expect(account.requirements?.currently_due).toContain('external_account');
    expect(JSON.stringify(account)).not.toContain('0000');
    await stripe.accounts.createExternalAccount(account.id, {
      external_account: {
        object: 'bank_account',
        account_number: '000123456789',
        country: 'US',
        currency: 'usd',
        routing_number: '110000000',
      },
    });
    const done = await stripe.accounts.update(account.id, {
      business_profile: { mcc: '5734', url: 'https://example.com' },
      tos_acceptance: { date: 1, ip: '127.0.0.1' },
    });
    expect(done).toMatchObject({ charges_enabled: true, payouts_enabled: true, capabilities: { transfers: 'active' } });
    expect((await stripe.accounts.listCapabilities(account.id)).data.map(({ id }) => id)).toEqual([
      'card_payments',
      'transfers',
    ]);
    expect((await stripe.accounts.retrieveCapability(account.id, 'transfers')).status).toBe('active');
    expect(await stripe.accounts.reject(account.id, { reason: 'fraud_other' })).toMatchObject({
      charges_enabled: false,
    });
    expect((await stripe.accounts.retrieveCapability(account.id, 'transfers')).status).toBe('inactive');
    expect(await stripe.accounts.unreject(account.id)).toMatchObject({ charges_enabled: true });
    expect((await stripe.accounts.retrieveCurrent({}, { stripeAccount: account.id })).id).toBe(account.id);
  });

  it('gets money by a transfer and gives it back by a reversal, and both balances add up', async () => {
    await earn(10_000);
    const { id: destination } = await stripe.accounts.create({ type: 'express' });
    const connected = stripe.withOptions({ stripeAccount: destination });
    const transfer = await stripe.transfers.create({
      amount: 4000,
      currency: 'usd',
      destination,
      expand: ['destination'],
    });
    expect(transfer.destination).toMatchObject({ id: destination });
    expect([await available(), await available(connected)]).toEqual([10_000 - 320 - 4000, 4000]);
    const back = await stripe.transfers.createReversal(transfer.id, { amount: 1500 });
    await stripe.transfers.updateReversal(transfer.id, back.id, { metadata: { a: '1' } });
    expect([await available(), await available(connected)]).toEqual([10_000 - 320 - 2500, 2500]);
    expect(await stripe.transfers.retrieve(transfer.id)).toMatchObject({
      amount_reversed: 1500,
      reversed: false,
      reversals: { data: [{ amount: 1500, metadata: { a: '1' } }] },
    });
    await expect(stripe.transfers.createReversal(transfer.id, { amount: 2501 })).rejects.toMatchObject({
      param: 'amount',
    });
    await expect(stripe.accounts.del(destination)).rejects.toMatchObject({ statusCode: 400 });
  });

  it('gets nothing of a transfer that is refused at last, and hears of none', async () => {
    await earn(10_000);
    const { id: destination } = await stripe.accounts.create({ type: 'express' });
    const connected = stripe.withOptions({ stripeAccount: destination });
    const heard: string[] = [];
    const stop = emulator.webhooks.on(({ payload }) => void heard.push(payload));
    const wanted = { amount: 4000, currency: 'usd', destination };
    // Our client knows better than to ask for what can't be expanded.
    const refused = async (path: string, body: string) => {
      const headers = { authorization: 'Bearer sk_test_1', 'content-type': 'application/x-www-form-urlencoded' };
      const request = new Request(`https://api.stripe.com${path}`, { method: 'POST', headers, body });
      expect(await (await emulator.fetch(request)).json()).toMatchObject({ error: { param: 'expand' } });
    };
    await refused('/v1/transfers', `amount=4000&currency=usd&destination=${destination}&expand[]=nothing`);
    expect([await available(), await available(connected)]).toEqual([9680, 0]);
    expect((await connected.charges.list()).data).toEqual([]);
    expect((await connected.events.list()).data).toEqual([]);
    await emulator.webhooks.deliver();
    expect(heard).toEqual([]);

    const { id } = await stripe.transfers.create(wanted);
    await refused(`/v1/transfers/${id}/reversals`, 'expand[]=nothing');
    expect([await available(), await available(connected)]).toEqual([5680, 4000]);
    stop();
  });

  it('has the capabilities that there are, and no others', async () => {
    const { id } = await stripe.accounts.create({ type: 'express', capabilities: { transfers: { requested: true } } });
    for (const name of ['constructor', 'teleportation'])
      await expect(stripe.accounts.retrieveCapability(id, name)).rejects.toMatchObject({ statusCode: 404 });
    expect(await stripe.accounts.retrieveCapability(id, 'card_payments')).toMatchObject({ requested: false });
  });

  it('is not deleted while it has money in one currency and owes as much in another', async () => {
    const { id } = await stripe.accounts.create({
      type: 'custom',
      country: 'US',
      business_type: 'company',
      business_profile: { mcc: '5734', url: 'https://example.com' },
      capabilities: { card_payments: { requested: true } },
      company: { name: 'Ada & Co.' },
      external_account: 'btok_us',
      tos_acceptance: { date: 1, ip: '127.0.0.1' },
    });
    const connected = stripe.withOptions({ stripeAccount: id });
    const pay = { automatic_payment_methods: never, confirm: true, payment_method: 'pm_card_visa' } as const;
    const { id: eur } = await connected.paymentIntents.create({ ...pay, amount: 10_000, currency: 'eur' });
    await connected.refunds.create({ payment_intent: eur });
    // The fee of a refunded payment, 320 eur, is owed; 320 usd are left of 360.
    await connected.paymentIntents.create({ ...pay, amount: 360, currency: 'usd' });
    expect((await connected.balance.retrieve()).pending.map(({ amount }) => amount)).toEqual([320, -320]);
    await expect(stripe.accounts.del(id)).rejects.toMatchObject({ statusCode: 400 });
  });

  it('has people and places to be paid out to, one of them the default', async () => {
    const { id } = await stripe.accounts.create({ type: 'express' });
    const person = await stripe.accounts.createPerson(id, { first_name: 'Ada', relationship: { owner: true } });
    await stripe.accounts.updatePerson(id, person.id, { last_name: 'Lovelace' });
    expect((await stripe.accounts.listPersons(id, { relationship: { owner: true } })).data).toMatchObject([
      { first_name: 'Ada', last_name: 'Lovelace' },
    ]);
    await stripe.accounts.deletePerson(id, person.id);
    const first = await stripe.accounts.createExternalAccount(id, { external_account: 'btok_us' });
    const second = await stripe.accounts.createExternalAccount(id, { external_account: 'tok_visa_debit' });
    await stripe.accounts.updateExternalAccount(id, second.id, { default_for_currency: true });
    expect(await stripe.accounts.retrieveExternalAccount(id, first.id)).toMatchObject({ default_for_currency: false });
    await expect(stripe.accounts.deleteExternalAccount(id, second.id)).rejects.toMatchObject({ statusCode: 400 });
    expect((await stripe.accounts.listExternalAccounts(id, { object: 'card' })).data).toHaveLength(1);
    expect((await stripe.accounts.createLoginLink(id)).url).toContain(id);
    expect((await stripe.accounts.del(id)).deleted).toBe(true);
    await expect(stripe.accounts.retrieve(id)).rejects.toMatchObject({ statusCode: 403, code: 'account_invalid' });
  });
});
