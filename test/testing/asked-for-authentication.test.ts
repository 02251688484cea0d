import { beforeEach, describe, expect, it } from 'vitest';
import { paymentIntents, setupIntents } from '../../src/resources/index.ts';
import { checkedEmulator } from './checked-emulator.ts';

const { emulator, stripe } = checkedEmulator(paymentIntents, setupIntents);

beforeEach(() => emulator.reset());

const wanting = (request_three_d_secure: 'any' | 'automatic' | 'challenge') => ({ card: { request_three_d_secure } });
const order = { amount: 1000, currency: 'usd', allowed_payment_method_types: ['card' as const], confirm: true };

describe('a payment that asks for 3-D Secure', () => {
  it.each(['any', 'challenge'] as const)('by %s waits for the holder of a card that has it', async (how) => {
    for (const payment_method of ['pm_card_threeDSecureOptional', 'pm_card_authenticationRequired']) {
      const intent = await stripe.paymentIntents.create({
        ...order,
        payment_method,
        payment_method_options: wanting(how),
      });
      expect(intent).toMatchObject({ status: 'requires_action', next_action: { type: 'use_stripe_sdk' } });
      expect(emulator.authenticatePayment(intent.id)).toMatchObject({ status: 'succeeded' });
    }
  });

  it('waits also where the card was set up for later use', async () => {
    const { id: customer } = await stripe.customers.create({});
    const setup = await stripe.setupIntents.create({
      customer,
      allowed_payment_method_types: ['card'],
      payment_method: 'pm_card_authenticationRequiredOnSetup',
      confirm: true,
    });
    emulator.authenticateSetup(setup.id);
    const paying = { ...order, customer, payment_method: String(setup.payment_method) };
    expect(await stripe.paymentIntents.create(paying)).toMatchObject({ status: 'succeeded' });
    const asking = { ...paying, payment_method_options: wanting('any') };
    expect(await stripe.paymentIntents.create(asking)).toMatchObject({ status: 'requires_action' });
    expect(await stripe.paymentIntents.create({ ...asking, off_session: true })).toMatchObject({ status: 'succeeded' });
  });

  it('goes through at once with other cards, and where it leaves the matter to the bank', async () => {
    const plain = { ...order, payment_method: 'pm_card_visa', payment_method_options: wanting('any') };
    expect(await stripe.paymentIntents.create(plain)).toMatchObject({ status: 'succeeded' });
    const optional = { ...order, payment_method: 'pm_card_threeDSecureOptional' };
    const automatic = { ...optional, payment_method_options: wanting('automatic') };
    expect(await stripe.paymentIntents.create(automatic)).toMatchObject({ status: 'succeeded' });
  });
});

it('a setup that asks for 3-D Secure waits for the holder of a card that has it', async () => {
  const setUp = (payment_method: string) =>
    stripe.setupIntents.create({
      allowed_payment_method_types: ['card'],
      payment_method,
      payment_method_options: wanting('any'),
      confirm: true,
    });
  const { id, status } = await setUp('pm_card_threeDSecureOptional');
  expect(status).toBe('requires_action');
  expect(emulator.authenticateSetup(id)).toMatchObject({ status: 'succeeded' });
  expect(await setUp('pm_card_visa')).toMatchObject({ status: 'succeeded' });
});
