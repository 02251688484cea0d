import { describe, expect, test } from 'vitest';
import { accepted, refused } from './refused.ts';

const unit = 'Stripe takes the smallest currency unit:';

describe('an amount', () => {
  test.each([
    ['10.50', 'usd', `"10.50" is not an integer. ${unit} 1050 for 10.50 USD.`],
    [10.5, 'usd', `10.5 is not an integer. ${unit} 1050 for 10.50 USD.`],
    [19.99, 'EUR', `19.99 is not an integer. ${unit} 1999 for 19.99 EUR.`],
    [0.1 + 0.2, 'usd', `0.30000000000000004 is not an integer. ${unit} 30 for 0.30 USD.`],
    ['1999.00', 'usd', `"1999.00" is not an integer. ${unit} 199900 for 1999.00 USD.`],
    [1998.99, 'usd', `1998.99 is not an integer. ${unit} 199899 for 1998.99 USD.`],
    [1500.4, 'jpy', `1500.4 is not an integer. ${unit} 1500 for 1500 JPY.`],
    [1.25, 'kwd', `1.25 is not an integer. ${unit} 1250 for 1.250 KWD.`],
    [500.5, 'isk', `500.5 is not an integer. ${unit} 50100 for 501.00 ISK.`],
    ['1050', 'usd', `expected a number, got "1050". ${unit} 1050 for 10.50 USD.`],
    ['1050', 'jpy', `expected a number, got "1050". ${unit} 1050 for 1050 JPY.`],
    ['$10.50', 'usd', `expected an integer, got "$10.50". ${unit} 1050 for 10.50 USD.`],
    [Number.NaN, 'usd', `expected an integer, got NaN. ${unit} 1050 for 10.50 USD.`],
    [Number.POSITIVE_INFINITY, 'usd', `expected an integer, got Infinity. ${unit} 1050 for 10.50 USD.`],
    [true, 'usd', 'expected a number, got true.'],
    [-100, 'usd', '-100: an amount can’t be negative here.'],
  ])('of %s %s is explained', async (amount, currency, message) => {
    const lines = await refused('paymentIntents.create', { amount, currency });
    expect(lines[0]).toBe(`amount: ${message}`);
  });

  test.each([
    [19.99 * 100, '1998.9999999999998', 1999],
    [1.1 * 100, '110.00000000000001', 110],
    [4.35 * 100, '434.99999999999994', 435],
    [-19.99 * 100, '-1998.9999999999998', -1999],
    [(0.1 + 0.2) * 10, '3.0000000000000004', 3],
    [900_719_925.47 * 100 - 2 ** -16, '90071992546.99998', 90071992547],
    [`${19.99 * 100}`, 'a string', 1999],
  ])('of %s is taken for the rounding error that it is', async (amount, shown, meant) => {
    const message = `amount: ${shown} looks like a rounding error; did you mean ${meant}? Compute amounts in integers.`;
    for (const currency of ['usd', 'jpy']) {
      expect(await refused('paymentIntents.create', { amount, currency })).toContain(message);
    }
    expect(await refused('refunds.create', { payment_intent: 'pi_1', amount })).toContain(message);
  });

  test.each([
    [500.5, '500.5 is not an integer.'],
    ['10.50', '"10.50" is not an integer.'],
    ['1050', 'expected a number, got "1050".'],
    ['$10.50', 'expected an integer, got "$10.50".'],
  ])('of %s is converted into no currency where none is known', async (amount, problem) => {
    expect(await refused('refunds.create', { payment_intent: 'pi_1', amount })).toEqual([
      `amount: ${problem} Stripe takes the smallest currency unit.`,
    ]);
  });

  test('of less than the smallest unit is sent as a decimal, where there is a parameter for that', async () => {
    const price = { currency: 'usd', product: 'prod_1' };
    expect(await refused('prices.create', { ...price, unit_amount: 0.5 })).toEqual([
      `unit_amount: 0.5 is not an integer. ${unit} 50 for 0.50 USD. For fractions of it, pass \`unit_amount_decimal\`.`,
    ]);
    expect(await refused('prices.create', { ...price, unit_amount: 19.99 * 100 })).toEqual([
      'unit_amount: 1998.9999999999998 looks like a rounding error; did you mean 1999? Compute amounts in integers.',
    ]);
    const tiers = [{ up_to: 'inf', flat_amount: 0.5 }];
    expect((await refused('prices.create', { ...price, tiers }))[0]).toContain('pass `flat_amount_decimal`.');
  });

  test('deep inside is explained in the currency that stands beside it', async () => {
    const items = [
      { price_data: { currency: 'jpy', product: 'prod_1', unit_amount: 99.5, recurring: { interval: 'day' } } },
    ];
    expect(await refused('subscriptions.create', { customer: 'cus_1', currency: 'usd', items })).toEqual([
      `items[0].price_data.unit_amount: 99.5 is not an integer. ${unit} 100 for 100 JPY. For fractions of it, pass \`unit_amount_decimal\`.`,
    ]);
    const currency_options = { krw: { unit_amount: 7.1 } };
    const price = { currency: 'usd', product: 'prod_1', unit_amount: 100, currency_options };
    expect(await refused('prices.create', price)).toEqual([
      `currency_options.krw.unit_amount: 7.1 is not an integer. ${unit} 7 for 7 KRW. For fractions of it, pass \`unit_amount_decimal\`.`,
    ]);
  });

  test.each([
    ['refunds.create', { charge: 'ch_1', amount: -1 }, 'amount'],
    ['prices.create', { currency: 'usd', product: 'prod_1', unit_amount: -1 }, 'unit_amount'],
    ['invoices.create', { customer: 'cus_1', application_fee_amount: -1 }, 'application_fee_amount'],
  ])('of %s can’t be negative: %o', async (action, params, path) => {
    expect(await refused(action, params)).toEqual([`${path}: -1: an amount can’t be negative here.`]);
  });

  test('may be negative where it lowers what somebody owes', async () => {
    await accepted('invoiceItems.create', { customer: 'cus_1', amount: -500, currency: 'usd' });
    await accepted('customers.update', 'cus_1', { balance: -500 });
    await accepted('customers.createBalanceTransaction', 'cus_1', { amount: -500, currency: 'usd' });
  });

  test('that is zero is left to Stripe', async () => {
    await accepted('prices.create', { currency: 'usd', product: 'prod_1', unit_amount: 0 });
  });

  test('given as a percentage or a decimal is none', async () => {
    expect(await refused('subscriptions.create', { customer: 'cus_1', application_fee_percent: '10' })).toEqual([
      'application_fee_percent: expected a number or "", got "10".',
    ]);
    await accepted('prices.create', { currency: 'usd', product: 'prod_1', unit_amount_decimal: '0.5' });
  });
});

describe('a currency', () => {
  test.each([
    ['USD', '"USD": Stripe writes currencies in lower case; did you mean `usd`?'],
    [' eur ', '" eur ": Stripe writes currencies in lower case; did you mean `eur`?'],
    ['us', '"us": not a currency that Stripe takes. Give the three letters of its ISO code in lower case: `usd`.'],
    ['xyz', '"xyz": not a currency that Stripe takes. Give the three letters of its ISO code in lower case: `usd`.'],
    ['$', '"$": not a currency that Stripe takes. Give the three letters of its ISO code in lower case: `usd`.'],
  ])('of %j is refused', async (currency, message) => {
    expect(await refused('paymentIntents.create', { amount: 100, currency })).toEqual([`currency: ${message}`]);
  });

  test('is looked for wherever one stands, but not in metadata', async () => {
    const price = {
      currency: 'usd',
      product: 'prod_1',
      unit_amount: 1,
      metadata: { currency: 'USD', customer: 'pm_1' },
    };
    expect(await refused('prices.create', { ...price, currency_options: { EUR: { unit_amount: 1 } } })).toEqual([
      'currency_options.EUR: "EUR": Stripe writes currencies in lower case; did you mean `eur`?',
    ]);
    await accepted('prices.create', { ...price, currency_options: { eur: { unit_amount: 1 } } });
  });

  test.each(['usd', 'eur', 'jpy', 'kwd', 'xaf', 'sle', 'xcg', 'zmw', 'usdc'])('of %s passes', async (currency) => {
    await accepted('paymentIntents.create', { amount: 100, currency });
  });
});
