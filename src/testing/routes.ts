import type { Route } from './handler.ts';
import { accountLinks } from './resources/account-links.ts';
import { accounts } from './resources/accounts.ts';
import { balance } from './resources/balance.ts';
import { balanceTransactions } from './resources/balance-transactions.ts';
import { billingPortalSessions } from './resources/billing-portal-sessions.ts';
import { charges } from './resources/charges.ts';
import { checkoutSessions } from './resources/checkout-sessions.ts';
import { coupons } from './resources/coupons.ts';
import { creditNotes } from './resources/credit-notes.ts';
import { customerSessions } from './resources/customer-sessions.ts';
import { customers } from './resources/customers.ts';
import { disputes } from './resources/disputes.ts';
import { entitlementFeatures } from './resources/entitlement-features.ts';
import { ephemeralKeys } from './resources/ephemeral-keys.ts';
import { events } from './resources/events.ts';
import { fileLinks } from './resources/file-links.ts';
import { files } from './resources/files.ts';
import { invoiceItems } from './resources/invoice-items.ts';
import { invoicePayments } from './resources/invoice-payments.ts';
import { invoices } from './resources/invoices.ts';
import { oauth } from './resources/oauth.ts';
import { paymentIntents } from './resources/payment-intents.ts';
import { paymentLinks } from './resources/payment-links.ts';
import { paymentMethods } from './resources/payment-methods.ts';
import { payouts } from './resources/payouts.ts';
import { prices } from './resources/prices.ts';
import { products } from './resources/products.ts';
import { promotionCodes } from './resources/promotion-codes.ts';
import { refunds } from './resources/refunds.ts';
import { setupIntents } from './resources/setup-intents.ts';
import { subscriptionItems } from './resources/subscription-items.ts';
import { subscriptionSchedules } from './resources/subscription-schedules.ts';
import { subscriptions } from './resources/subscriptions.ts';
import { taxRates } from './resources/tax-rates.ts';
import { testClocks } from './resources/test-clocks.ts';
import { transfers } from './resources/transfers.ts';
import { webhookEndpoints } from './resources/webhook-endpoints.ts';

/** Everything that the emulator answers. */
export const ROUTES: readonly Route[] = [
  ...accountLinks,
  ...accounts,
  ...balance,
  ...balanceTransactions,
  ...billingPortalSessions,
  ...charges,
  ...checkoutSessions,
  ...coupons,
  ...creditNotes,
  ...customerSessions,
  ...customers,
  ...disputes,
  ...fileLinks,
  ...files,
  ...invoiceItems,
  ...invoicePayments,
  ...invoices,
  ...entitlementFeatures,
  ...ephemeralKeys,
  ...events,
  ...oauth,
  ...paymentIntents,
  ...paymentLinks,
  ...paymentMethods,
  ...payouts,
  ...prices,
  ...products,
  ...promotionCodes,
  ...refunds,
  ...setupIntents,
  ...subscriptionItems,
  ...subscriptionSchedules,
  ...subscriptions,
  ...taxRates,
  ...testClocks,
  ...transfers,
  ...webhookEndpoints,
];
