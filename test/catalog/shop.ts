import { type CatalogClient, createCatalog, type Outcome } from '../../src/catalog/index.ts';
import { createStripe, type StripeConfig } from '../../src/index.ts';
import { createEmulator } from '../../src/testing/index.ts';

/** A shop with two customers, each with a card and a payment of 25.00 USD. */
export async function openShop(config: StripeConfig = {}) {
  const emulator = createEmulator();
  const stripe = createStripe({ apiKey: 'sk_test_1', transport: emulator.transport, maxRetries: 0, ...config });
  const people = [await newCustomer(stripe, 'ada@example.com'), await newCustomer(stripe, 'eve@example.com')] as const;
  return { emulator, stripe, ada: people[0], eve: people[1] };
}

async function newCustomer(stripe: CatalogClient, email: string) {
  const customer = idOf(await call(stripe, 'customers.create', { email, payment_method: 'pm_card_visa' }));
  const cards = await call(stripe, 'customers.listPaymentMethods', { customer });
  const card = String(Object(dataOf(cards)['data'])[0].id);
  const payment = idOf(
    await call(stripe, 'paymentIntents.create', {
      amount: 2500,
      currency: 'usd',
      customer,
      payment_method: card,
      confirm: true,
      automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
    }),
  );
  return { customer, card, payment };
}

const everything = createCatalog();

/** Calls any action. */
export const call = (stripe: CatalogClient, id: string, input: unknown) => everything.call(stripe, id, input);

/** What Stripe answered. */
export function dataOf(outcome: Outcome): Record<string, unknown> {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return Object(outcome.data);
}

/** Why it was not done. */
export function errorOf(outcome: Outcome) {
  if (outcome.ok) throw new Error(`it was done: ${JSON.stringify(outcome.data)}`);
  return outcome.error;
}

const idOf = (outcome: Outcome) => String(dataOf(outcome)['id']);
