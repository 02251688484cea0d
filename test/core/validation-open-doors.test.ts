import { describe, expect, test } from 'vitest';
import { accepted, refused } from './refused.ts';

const payment = { amount: 100, currency: 'usd' };
const other = { apiVersion: '2030-01-01.future' };

describe('extra parameters', () => {
  test.each([
    [{ ...payment, customer: 'pm_1' }, { customer: 'cus_1' }],
    [{ ...payment, currency: 'USD' }, { currency: 'usd' }],
    [{ ...payment, capture_method: 'manaul' }, { capture_method: 'manual' }],
    [{ ...payment, expand: ['nowhere'] }, { expand: ['customer'] }],
    [{ ...payment, off_session: true }, { confirm: true }],
  ])('silence what is said of the names they set: %o', async (params, extraParams) => {
    expect(await refused('paymentIntents.create', params)).toHaveLength(1);
    await accepted('paymentIntents.create', params, { extraParams });
  });

  test('may be what a rule misses', async () => {
    await accepted('refunds.create', {}, { extraParams: { something_new: 'x_1' } });
  });

  test('don’t silence what is said of others', async () => {
    expect(
      await refused('paymentIntents.create', { ...payment, customer: 'pm_1' }, { extraParams: { a: 1 } }),
    ).toHaveLength(1);
  });
});

describe('another API version', () => {
  test.each([
    ['paymentIntents.create', { ...payment, capture_method: 'manaul' }],
    ['paymentIntents.create', { ...payment, off_session: 'recuring' }],
    ['paymentIntents.create', { ...payment, currency: 'xyz', customer: 'pm_1' }],
    ['paymentIntents.create', { ...payment, off_session: true, expand: ['nowhere'] }],
    ['refunds.create', { amount: -1 }],
    ['promotionCodes.create', { coupon: 'c' }],
    ['subscriptions.create', { customer: 'cus_1', items: [{ price_data: { unit_amount: 1 } }] }],
  ])('may have other words, rules and objects: %s %o', async (action, params) => {
    expect((await refused(action, params)).length).toBeGreaterThan(0);
    await accepted(action, params, other);
  });

  test('has the same types', async () => {
    expect(await refused('paymentIntents.create', { amount: '10.50', currency: 'usd' }, other)).toEqual([
      'amount: "10.50" is not an integer. Stripe takes the smallest currency unit: 1050 for 10.50 USD.',
    ]);
  });
});

describe('a word', () => {
  test('that is nearly a known one is refused, with the way to send a new one', async () => {
    expect(await refused('paymentIntents.create', { ...payment, capture_method: 'manaul' })).toEqual([
      'capture_method: "manaul" is not known here; did you mean "manual"? To send a word that is newer than this release, pass `capture_method` in `extraParams`.',
    ]);
    const [line] = await refused('paymentIntents.create', {
      ...payment,
      allowed_payment_method_types: ['card', 'Card'],
    });
    expect(line).toMatch(
      /^allowed_payment_method_types\[1\]: "Card" is not known here; did you mean "card"\?.*`allowed_payment_method_types` in/,
    );
  });

  test('that is like none that is known passes', async () => {
    await accepted('paymentIntents.create', { ...payment, allowed_payment_method_types: ['quantum_transfer'] });
  });
});
