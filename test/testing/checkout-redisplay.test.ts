import { describe, expect, it } from 'vitest';
import type { CheckoutSessionCreateParams } from '../../src/index.ts';
import { checkoutSessions } from '../../src/resources/index.ts';
import { checkedEmulator } from './checked-emulator.ts';

const { emulator, stripe } = checkedEmulator(checkoutSessions);
const success_url = 'https://shop.example';
const ada = { email: 'ada@example.com' };
const price_data = { currency: 'usd', unit_amount: 1000, product_data: { name: 'Club' } } as const;
const book = { mode: 'payment', success_url, line_items: [{ quantity: 1, price_data }] } as const;
const later = { payment_intent_data: { setup_future_usage: 'off_session' } } as const;
const monthly = { ...price_data, recurring: { interval: 'month' } } as const;
const club = { mode: 'subscription', success_url, line_items: [{ quantity: 1, price_data: monthly }] } as const;

/** What is said of the card that a customer has after a checkout. */
async function kept(params: CheckoutSessionCreateParams, paymentMethod = 'pm_card_visa') {
  const { id } = await stripe.checkout.sessions.create(params);
  const { session } = emulator.completeCheckout(id, { ...ada, paymentMethod });
  const { data } = await stripe.customers.listPaymentMethods(String(session.customer));
  return data.map(({ allow_redisplay }) => allow_redisplay);
}

describe('a card that a checkout keeps', () => {
  it('is shown again within limits, unless it was set up on its own', async () => {
    const { id: customer } = await stripe.customers.create();
    expect(await kept(club)).toEqual(['limited']);
    expect(await kept({ ...book, ...later })).toEqual(['limited']);
    expect(await kept({ mode: 'setup', success_url, currency: 'usd', customer })).toEqual(['always']);
  });

  it('is shown again as the session says', async () => {
    const payment_method_data = { allow_redisplay: 'always' } as const;
    expect(await kept({ ...club, payment_method_data })).toEqual(['always']);
    expect(await kept({ ...book, ...later, payment_method_data })).toEqual(['always']);
  });

  it('stays as it was where the customer had it before', async () => {
    const { id: customer } = await stripe.customers.create({ payment_method: 'pm_card_visa' });
    const { data } = await stripe.customers.listPaymentMethods(customer);
    expect(await kept({ ...club, customer }, data[0]?.id)).toEqual(['unspecified']);
  });
});
