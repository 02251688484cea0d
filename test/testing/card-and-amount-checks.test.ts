import { beforeEach, describe, expect, it } from 'vitest';
import { createStripe } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';

const emulator = createEmulator();
const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });

beforeEach(() => emulator.reset());

/** Sends a form as it is, past all that a client checks. */
async function refused(path: string, form: string): Promise<{ status: number; error: Record<string, unknown> }> {
  const headers = { authorization: 'Bearer sk_test_1', 'content-type': 'application/x-www-form-urlencoded' };
  const request = new Request(`https://api.stripe.com${path}`, { method: 'POST', headers, body: form });
  const response = await emulator.fetch(request);
  const { error }: { error: Record<string, unknown> } = JSON.parse(await response.text());
  return { status: response.status, error };
}

describe('the security code of a card', () => {
  const make = (number: string, cvc: string) =>
    stripe.paymentMethods.create({ type: 'card', card: { number, exp_month: 8, exp_year: 2060, cvc } });

  it.each([
    ['4242424242424242', '99'],
    ['4242424242424242', '1234'],
    ['4242424242424242', '12a'],
    ['378282246310005', '12'],
    ['378282246310005', '12345'],
  ])('of %s is refused as %s', async (number, cvc) => {
    const expected = { name: 'StripeCardError', statusCode: 402, code: 'invalid_cvc', param: 'card[cvc]' };
    await expect(make(number, cvc)).rejects.toMatchObject(expected);
  });

  it('has three digits, and four on American Express', async () => {
    expect(await make('4242424242424242', '123')).toMatchObject({ card: { brand: 'visa' } });
    expect(await make('378282246310005', '1234')).toMatchObject({ card: { brand: 'amex' } });
  });
});

describe('metadata that is no text', () => {
  it.each([
    ['metadata[a][b]=c', 'an object'],
    ['metadata[a][]=c', 'an array'],
  ])('is refused as what it is: %s', async (form, what) => {
    for (const path of ['/v1/customers', '/v1/products']) {
      const { status, error } = await refused(path, `name=Ada&${form}`);
      expect([status, error['type'], error['param']]).toEqual([400, 'invalid_request_error', 'metadata[a]']);
      expect(error['message']).toBe(`Invalid metadata[a]: expected string, got ${what}.`);
      expect(error).not.toHaveProperty('code');
    }
  });
});

describe('the most that can be charged', () => {
  it.each([
    ['usd', 99_999_999],
    ['inr', 999_999_999],
    ['cop', 9_999_999_999],
    ['idr', 999_999_999_999],
  ])('in %s is %i', async (currency, amount) => {
    expect(await stripe.paymentIntents.create({ amount, currency })).toMatchObject({ amount });
    const more = await refused('/v1/payment_intents', `amount=${amount + 1}&currency=${currency}`);
    expect(more).toMatchObject({ status: 400, error: { code: 'amount_too_large', param: 'amount' } });
  });
});

it('a receipt goes to an email address, wherever one is given', async () => {
  const expected = { statusCode: 400, code: 'email_invalid', param: 'receipt_email' };
  const receipt_email = 'nope';
  const money = { amount: 1000, currency: 'usd' } as const;
  await expect(stripe.paymentIntents.create({ ...money, receipt_email })).rejects.toMatchObject(expected);
  const { id } = await stripe.paymentIntents.create({ ...money, receipt_email: 'ada@example.com' });
  await expect(stripe.paymentIntents.update(id, { receipt_email })).rejects.toMatchObject(expected);
  expect(await stripe.paymentIntents.update(id, { receipt_email: null })).toMatchObject({ receipt_email: null });
  const bySource = { ...money, source: 'tok_visa', capture: false };
  await expect(stripe.charges.create({ ...bySource, receipt_email })).rejects.toMatchObject(expected);
  const charge = await stripe.charges.create(bySource);
  await expect(stripe.charges.update(charge.id, { receipt_email })).rejects.toMatchObject(expected);
  await expect(stripe.charges.capture(charge.id, { receipt_email })).rejects.toMatchObject(expected);
});

it('a payment captured in parts is told of as captured each time, and not as refunded', async () => {
  const { id } = await stripe.paymentIntents.create({
    amount: 1000,
    currency: 'usd',
    allowed_payment_method_types: ['card'],
    capture_method: 'manual',
    payment_method: 'pm_card_visa',
    payment_method_options: { card: { request_multicapture: 'if_available' } },
    confirm: true,
  });
  await stripe.paymentIntents.capture(id, { amount_to_capture: 300, final_capture: false });
  await stripe.paymentIntents.capture(id, { amount_to_capture: 300 });
  const types = (await stripe.events.list({ limit: 100 })).data.map(({ type }) => type);
  expect(types.filter((type) => type === 'charge.captured')).toHaveLength(2);
  expect(types).not.toContain('charge.refunded');
});
