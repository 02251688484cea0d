import { type Client, createClient } from './core/client.ts';
import type { StripeConfig } from './core/config.ts';
import { ALL_RESOURCES } from './resources/all.ts';

/** A client with every resource. */
export interface Stripe extends Client<typeof ALL_RESOURCES> {}

/**
 * Makes a client with every resource. Nothing is sent, and no connection opened, before its first call.
 *
 * @param config - Without an `apiKey`, the environment variable `STRIPE_SECRET_KEY` is read as calls are made.
 * @throws StripeValidationError with everything that is wrong with the config.
 * @example
 * ```ts
 * const stripe = createStripe({ apiKey: process.env.STRIPE_SECRET_KEY });
 *
 * const customer = await stripe.customers.create({ email: 'a@example.com' });
 * for await (const payment of stripe.paymentIntents.list({ customer: customer.id })) {
 *   console.log(payment.amount, payment.currency, payment.status);
 * }
 * ```
 */
export function createStripe(config: StripeConfig = {}): Stripe {
  return createClient(config, ALL_RESOURCES);
}
