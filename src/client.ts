import { type Client, createClient } from './core/client.ts';
import type { StripeConfig } from './core/config.ts';
import * as tables from './resources/index.ts';

const resources = {
  accountLinks: tables.accountLinks,
  accounts: tables.accounts,
  balance: tables.balance,
  balanceTransactions: tables.balanceTransactions,
  billingPortal: { sessions: tables.billingPortalSessions },
  charges: tables.charges,
  checkout: { sessions: tables.checkoutSessions },
  coupons: tables.coupons,
  creditNotes: tables.creditNotes,
  customerSessions: tables.customerSessions,
  customers: tables.customers,
  disputes: tables.disputes,
  ephemeralKeys: tables.ephemeralKeys,
  events: tables.events,
  fileLinks: tables.fileLinks,
  files: tables.files,
  invoiceItems: tables.invoiceItems,
  invoicePayments: tables.invoicePayments,
  invoices: tables.invoices,
  paymentIntents: tables.paymentIntents,
  paymentLinks: tables.paymentLinks,
  paymentMethods: tables.paymentMethods,
  payouts: tables.payouts,
  prices: tables.prices,
  products: tables.products,
  promotionCodes: tables.promotionCodes,
  refunds: tables.refunds,
  setupIntents: tables.setupIntents,
  subscriptionItems: tables.subscriptionItems,
  subscriptionSchedules: tables.subscriptionSchedules,
  subscriptions: tables.subscriptions,
  taxRates: tables.taxRates,
  testHelpers: { testClocks: tables.testClocks },
  transfers: tables.transfers,
  webhookEndpoints: tables.webhookEndpoints,
};

/** A client with every resource. */
export interface Stripe extends Client<typeof resources> {}

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
  return createClient(config, resources);
}
