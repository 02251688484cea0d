import { beforeEach, describe, expect, it } from 'vitest';
import { createStripe } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';

const emulator = createEmulator({ now: () => Date.UTC(2026, 0, 1) });
const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });

beforeEach(() => emulator.reset());

const automatic_payment_methods = { enabled: true, allow_redirects: 'never' } as const;
const order = { amount: 1000, currency: 'usd', automatic_payment_methods } as const;
const withNumber = (number: string, more: object = {}) =>
  stripe.paymentMethods.create({ type: 'card', card: { number, exp_month: 12, exp_year: 2034, cvc: '123' }, ...more });
const pay = (payment_method: string, more: object = {}) =>
  stripe.paymentIntents.create({ ...order, payment_method, confirm: true, expand: ['latest_charge'], ...more });

describe.each([
  ['gb', 'GB', '4000008260000000'],
  ['ca', 'CA', '4000001240000000'],
  ['de', 'DE', '4000002760000016'],
  ['fr', 'FR', '4000002500000003'],
  ['br', 'BR', '4000000760000002'],
  ['mx', 'MX', '4000004840008001'],
  ['jp', 'JP', '4000003920000003'],
  ['au', 'AU', '4000000360000006'],
  ['at', 'AT', '4000000400000008'],
  ['be', 'BE', '4000000560000004'],
  ['cn', 'CN', '4000001560000002'],
  ['es', 'ES', '4000007240000007'],
  ['gb_debit', 'GB', '4000058260000005'],
  ['hk', 'HK', '4000003440000004'],
  ['in', 'IN', '4000003560000008'],
  ['it', 'IT', '4000003800000008'],
  ['nl', 'NL', '4000005280000002'],
  ['sg', 'SG', '4000007020000003'],
])('the test card of %s', (name, country, number) => {
  it('is of that country, by its id, its token and its number', async () => {
    const { card } = await withNumber(number);
    expect(card).toMatchObject({ brand: 'visa', country, last4: number.slice(-4) });
    const paid = await pay(`pm_card_${name}`);
    expect(paid).toMatchObject({ latest_charge: { payment_method_details: { card: { country } } } });
    const { id } = await stripe.customers.create({ source: `tok_${name}` });
    const { data } = await stripe.customers.listSources(id);
    expect(data).toMatchObject([{ country, last4: number.slice(-4) }]);
  });
});

it('a card is the same card whether it pays, is kept as a source or is paid out to', async () => {
  const { card } = await stripe.paymentMethods.attach('pm_card_gb', {
    customer: (await stripe.customers.create({})).id,
  });
  const { id: customer } = await stripe.customers.create({ source: 'tok_gb' });
  const { data: sources } = await stripe.customers.listSources(customer);
  const { id: account } = await stripe.accounts.create({ type: 'custom', country: 'GB' });
  const target = await stripe.accounts.createExternalAccount(account, { external_account: 'tok_gb' });
  const known = { country: 'GB', fingerprint: card?.fingerprint, last4: '0000' };
  expect([card, sources[0], target]).toMatchObject([known, known, known]);
  const unknown = stripe.accounts.createExternalAccount(account, { external_account: 'tok_atlantis' });
  await expect(unknown).rejects.toMatchObject({ statusCode: 501 });
});

it('cards with the same last digits are not taken for one card', async () => {
  const [britain, canada] = [await withNumber('4000008260000000'), await withNumber('4000001240000000')];
  expect(britain.card?.fingerprint).not.toBe(canada.card?.fingerprint);
});

it.each([
  ['2223003122003222', 'mastercard'],
  ['5200828282828210', 'mastercard'],
  ['378282246310005', 'amex'],
])('a card shows the last digits of its number: %s', async (number, brand) => {
  expect((await withNumber(number)).card).toMatchObject({ brand, last4: number.slice(-4) });
});

it('a wrong security code is told with a charge that succeeds', async () => {
  const checks = { cvc_check: 'fail' };
  const { id, card } = await withNumber('4000000000000101');
  expect(card).toMatchObject({ checks });
  const paid = await pay(id);
  expect(paid).toMatchObject({ latest_charge: { payment_method_details: { card: { checks } } }, status: 'succeeded' });
  expect(await pay('pm_card_cvcCheckFail')).toMatchObject({ status: 'succeeded' });
});

it('a wrong postal code is told where one is given', async () => {
  const billing_details = { address: { postal_code: '12345' } };
  const [given, none] = [
    await withNumber('4000000000000036', { billing_details }),
    await withNumber('4000000000000036'),
  ];
  expect(given.card).toMatchObject({ checks: { address_postal_code_check: 'fail' } });
  expect(none.card).toMatchObject({ checks: { address_postal_code_check: null } });
  expect(await pay(given.id)).toMatchObject({ status: 'succeeded' });
});

it('a card that is set up already asks its holder only when they are there', async () => {
  const { id: customer } = await stripe.customers.create({});
  const { id } = await withNumber('4000003800000446');
  await stripe.paymentMethods.attach(id, { customer });
  expect(await pay(id, { customer })).toMatchObject({ status: 'requires_action' });
  expect(await pay(id, { customer, off_session: true })).toMatchObject({ status: 'succeeded' });

  const invoice = await stripe.invoices.create({ customer, default_payment_method: id, auto_advance: true });
  await stripe.invoices.addLines(invoice.id, { lines: [{ amount: 1000 }] });
  emulator.clock.advance(2 * 60 * 60 * 1000);
  expect(await stripe.invoices.retrieve(invoice.id)).toMatchObject({ status: 'paid' });
});

it('a risky card is charged, and a card that is too risky is not', async () => {
  const risky = await pay((await withNumber('4000000000009235')).id);
  expect(risky).toMatchObject({
    latest_charge: { outcome: { risk_level: 'elevated', risk_score: 70, type: 'authorized' } },
  });
  await expect(pay('pm_card_radarBlock')).rejects.toMatchObject({ statusCode: 402, code: 'card_declined' });
  const { data } = await stripe.charges.list();
  expect(data[0]).toMatchObject({ outcome: { risk_level: 'highest', type: 'blocked' } });
});

describe('a test card that the emulator doesn’t do', () => {
  const notDone = { statusCode: 501, code: 'not_emulated' };

  it('is not said to be missing', async () => {
    await expect(pay('pm_card_riskLevelHighest')).rejects.toMatchObject(notDone);
    const byToken = stripe.paymentMethods.create({ type: 'card', card: { token: 'tok_avsFail' } });
    await expect(byToken).rejects.toMatchObject(notDone);
    await expect(stripe.customers.create({ source: 'tok_avsFail' })).rejects.toMatchObject(notDone);
    const charge = { amount: 1000, currency: 'usd', source: 'tok_avsFail' };
    await expect(stripe.charges.create(charge)).rejects.toMatchObject(notDone);
    for (const number of ['4000000000004954', '4000000000005423', '6205500000000000004'])
      await expect(withNumber(number)).rejects.toMatchObject(notDone);
  });

  it('is told from an id that was never given', async () => {
    await expect(pay('pm_1NoSuchMethod')).rejects.toMatchObject({ statusCode: 400, code: 'resource_missing' });
    const charge = { amount: 1000, currency: 'usd', source: 'tok_1NoSuchToken' };
    await expect(stripe.charges.create(charge)).rejects.toMatchObject({ statusCode: 400, code: 'resource_missing' });
  });
});

it('a number that is known to nobody is declined as a real card’s', async () => {
  const declined = { statusCode: 402, declineCode: 'test_mode_live_card' };
  await expect(withNumber('4111111111111111')).rejects.toMatchObject(declined);
});
