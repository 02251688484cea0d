import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../src/catalog/index.ts';
import { stripeWith } from './scripted-stripe.ts';
import { errorOf } from './shop.ts';

const asking = createCatalog({ beforeAction: () => 'needsApproval', only: ['*', 'raw.write'] });

/** What a person is asked, and all else that the refusal says. */
async function askedOf(id: string, input: object) {
  const { approval, ...error } = errorOf(await asking.call(stripeWith({}).stripe, id, input));
  // Random digits, which could be any.
  expect(approval).toEqual(expect.any(String));
  return { summary: error.summary ?? '', whole: JSON.stringify(error) };
}

const rawWrite = (params: object) => askedOf('raw.write', { method: 'POST', path: '/v1/payment_methods', params });

const LONG = 'Thank you for your patience, and have a pleasant day, dear customer. '.repeat(5);

describe('what a person approves of', () => {
  it('shows where money goes, whatever text stands before it', async () => {
    const { summary } = await askedOf('subscriptionSchedules.create', {
      customer: 'cus_1',
      start_date: 'now',
      phases: [
        {
          description: LONG,
          items: [{ price: 'price_1', quantity: 1000 }],
          transfer_data: { destination: 'acct_1FarAway', amount_percent: 99 },
        },
      ],
    });
    for (const part of ['"price_1"', '"quantity":1000', '"destination":"acct_1FarAway"', '"amount_percent":99'])
      expect(summary).toContain(part);
    expect(summary).toContain(`${LONG.slice(0, 60)}…"`);
    expect(summary).not.toContain(LONG.slice(0, 62));
  });

  it('keeps ids and addresses whole', async () => {
    const url = `https://shop.example/${'a'.repeat(180)}`;
    const path = `/v1/accounts/acct_${'1'.repeat(100)}/external_accounts/ba_1`;
    const { summary } = await askedOf('raw.write', { method: 'POST', path, params: { url } });
    expect(summary).toContain(path);
    expect(summary).toContain(url);
  });

  it('shows a time that the program gave as a date', async () => {
    const input = { subscription: 'sub_1', trial_end: new Date('2027-01-02T03:04:05Z') };
    expect((await askedOf('subscriptions.update', input)).summary).toContain('trial_end: "2027-01-02T03:04:05.000Z"');
  });

  it('leaves out metadata and descriptions first where all would be too long, and says so', async () => {
    const metadata = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`key_${index}`, LONG]));
    const items = Array.from({ length: 3 }, () => ({ price: 'price_1', metadata: { a: 'b' } }));
    const input = { customer: 'cus_1', items, description: LONG, metadata, transfer_data: { destination: 'acct_1' } };
    const { summary } = await askedOf('subscriptions.create', input);
    expect(summary).toMatch(/transfer_data: \{"destination":"acct_1"\}.*; left out here, but sent: .*\)$/);
    for (const part of ['metadata 4 times', 'description once']) expect(summary).toContain(part);
    expect(summary).not.toContain('key_');
    expect(summary.length).toBeLessThan(400);
  });

  it('drops nothing else, however long it is', async () => {
    const items = Array.from({ length: 100 }, (_, index) => ({ price: `price_${index}`, quantity: index }));
    const { summary } = await askedOf('subscriptions.create', { customer: 'cus_1', items, on_behalf_of: 'acct_1' });
    for (const { price } of items) expect(summary).toContain(`"${price}"`);
    expect(summary).toContain('on_behalf_of: acct_1');
    expect(summary).not.toContain('left out');
    const { summary: raw } = await rawWrite({ metadata: { a: { destination: 'acct_1' } }, items });
    expect(raw).toContain('acct_1');
  });

  it('shows marks that turn or hide text as what they are', async () => {
    const { summary } = await askedOf('invoices.update', { invoice: 'in_1', description: 'paid \u202e005 \u200bUSD' });
    expect(summary).toBe('Invoices: update in_1 (description: "paid \\u{202e}005 \\u{200b}USD")');
  });
});

describe('what a person is asked, and a model told', () => {
  it('has no number of an identity', async () => {
    const individual = { first_name: 'Ada', id_number: '078051120', ssn_last_4: '1120' };
    const { summary, whole } = await askedOf('accounts.create', { type: 'custom', country: 'US', individual });
    expect(summary).toContain('"first_name":"Ada","id_number":"hidden","ssn_last_4":"hidden"');
    expect(whole).not.toContain('1120');
  });

  it.each<[string, object, string]>([
    ['of a card', { type: 'card', card: { number: '4242424242424242', cvc: '987' } }, 'type":"card'],
    ['of a card elsewhere', { deep: [{ number: '4242 4242 4242 4242', cvc: '987', exp_year: 2031 }] }, '2031'],
    ['of a card, as it is sent', { 'card[number]': '4242424242424242', 'card[cvc]': '987', a: 'seen' }, 'seen'],
    ['that are numbers', { number: 4242424242424242, cvc: 987, a: 'seen' }, 'seen'],
    ['of an account', { bank_account: { account_number: '4242000987', country: 'US' } }, '"country":"US"'],
    ['below settings', { payment_method_options: { card: { number: '4242424242424242', moto: true } } }, '"moto":true'],
  ])('has no numbers %s, in a raw request either', async (_, params, kept) => {
    const { summary, whole } = await rawWrite(params);
    expect(summary).toContain('hidden');
    expect(summary).toContain(kept);
    expect(whole).not.toMatch(/4242|987/);
  });

  it('has no key, wherever the model has put one', async () => {
    const key = ['sk', 'live', 'abcdefghijklmnop'].join('_');
    const { whole } = await rawWrite({ description: `${'pay '.repeat(13)} ${key}`, nested: { note: key } });
    expect(whole).not.toContain('abcdef');
    expect(whole).toContain('[redacted]');
    const { whole: named } = await rawWrite({ [key]: 1, nested: { [key]: 1 } });
    expect(named).not.toContain('abcdef');
    const { whole: cut } = await rawWrite({ description: `${'pay '.repeat(12)}Bearer abcdefghijkl` });
    expect(cut).not.toContain('abc');
  });

  it('has the number of an invoice, and the settings of a way to pay', async () => {
    expect((await askedOf('invoices.update', { invoice: 'in_1', number: 'A-17' })).summary).toContain('number: A-17');
    const options = { card: { capture_method: 'manual' } };
    const input = { amount: 5, currency: 'usd', payment_method_options: options };
    expect((await askedOf('paymentIntents.create', input)).summary).toContain('"capture_method":"manual"');
  });
});
