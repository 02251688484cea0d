import { expect, test } from 'vitest';
import { createStripe } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';

// As README and docs/emulator.md show it.
test('a checkout that is paid starts a subscription', async () => {
  const emulator = createEmulator();
  const stripe = createStripe({ apiKey: 'sk_test_123', transport: emulator.transport });
  const price = await stripe.prices.create({
    currency: 'usd',
    unit_amount: 900,
    recurring: { interval: 'month' },
    product_data: { name: 'Plan' },
  });
  const line_items = [{ price: price.id, quantity: 1 }];
  const { id } = await stripe.checkout.sessions.create({
    mode: 'subscription',
    line_items,
    success_url: 'https://a.test',
  });
  const { session } = emulator.completeCheckout(id, {
    email: 'ada@example.com',
    name: 'Ada',
    paymentMethod: 'pm_card_visa',
  });
  expect(session).toMatchObject({ status: 'complete', payment_status: 'paid', amount_total: 900 });
  const { data } = await stripe.subscriptions.list({ price: price.id });
  expect(data).toMatchObject([{ status: 'active' }]);
});
