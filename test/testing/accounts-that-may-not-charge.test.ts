import { beforeEach, expect, it } from 'vitest';
import { createStripe } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';

const emulator = createEmulator();
const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0 });

beforeEach(() => emulator.reset());

const order = { amount: 1000, currency: 'usd', allowed_payment_method_types: ['card' as const] };
const paid = { ...order, payment_method: 'pm_card_visa', confirm: true };

it('an account of which something is still wanted takes no money itself, and says what is wanted', async () => {
  const { id: stripeAccount, charges_enabled } = await stripe.accounts.create({
    country: 'US',
    capabilities: { card_payments: { requested: true }, transfers: { requested: true } },
  });
  expect(charges_enabled).toBe(false);
  const refused = { statusCode: 400, message: expect.stringContaining('external_account') };
  const bySource = { amount: 1000, currency: 'usd', source: 'tok_visa' } as const;
  await expect(stripe.paymentIntents.create(paid, { stripeAccount })).rejects.toMatchObject(refused);
  await expect(stripe.paymentIntents.create(order, { stripeAccount })).rejects.toMatchObject(refused);
  await expect(stripe.charges.create(bySource, { stripeAccount })).rejects.toMatchObject(refused);
  expect((await stripe.charges.list({}, { stripeAccount })).data).toEqual([]);
});

const whole = {
  country: 'US',
  business_type: 'company',
  business_profile: { mcc: '5734', url: 'https://example.com' },
  company: { name: 'Ada & Co.' },
  external_account: 'btok_us',
  tos_acceptance: { date: 1, ip: '127.0.0.1' },
} as const;

it('an account that lacks nothing does, until it is rejected', async () => {
  const capabilities = { card_payments: { requested: true } };
  const { id: stripeAccount, charges_enabled } = await stripe.accounts.create({ ...whole, capabilities });
  expect(charges_enabled).toBe(true);
  expect(await stripe.paymentIntents.create(paid, { stripeAccount })).toMatchObject({ status: 'succeeded' });
  const { id } = await stripe.paymentIntents.create(order, { stripeAccount });
  await stripe.accounts.reject(stripeAccount, { reason: 'fraud_other' });
  const confirmed = stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_visa' }, { stripeAccount });
  await expect(confirmed).rejects.toMatchObject({
    statusCode: 400,
    message: expect.stringContaining('rejected.'),
  });
});

it('an account that has not asked for card payments takes none', async () => {
  const { id: stripeAccount } = await stripe.accounts.create(whole);
  const refused = { statusCode: 400, message: expect.stringContaining('card_payments') };
  await expect(stripe.paymentIntents.create(paid, { stripeAccount })).rejects.toMatchObject(refused);
});

it('an account that is only named lacks nothing', async () => {
  const own = { stripeAccount: 'acct_1' };
  expect(await stripe.paymentIntents.create(paid, own)).toMatchObject({ status: 'succeeded' });
});
