import { type AnyResource, tablesIn } from '../core/resource-map.ts';
import { accountLinks } from './account-links.ts';
import { accounts } from './accounts.ts';
import { balance } from './balance.ts';
import { balanceTransactions } from './balance-transactions.ts';
import { billingPortalSessions } from './billing-portal-sessions.ts';
import { charges } from './charges.ts';
import { checkoutSessions } from './checkout-sessions.ts';
import { coupons } from './coupons.ts';
import { creditNotes } from './credit-notes.ts';
import { customerSessions } from './customer-sessions.ts';
import { customers } from './customers.ts';
import { disputes } from './disputes.ts';
import { ephemeralKeys } from './ephemeral-keys.ts';
import { events } from './events.ts';
import { fileLinks } from './file-links.ts';
import { files } from './files.ts';
import { invoiceItems } from './invoice-items.ts';
import { invoicePayments } from './invoice-payments.ts';
import { invoices } from './invoices.ts';
import { paymentIntents } from './payment-intents.ts';
import { paymentLinks } from './payment-links.ts';
import { paymentMethods } from './payment-methods.ts';
import { payouts } from './payouts.ts';
import { prices } from './prices.ts';
import { products } from './products.ts';
import { promotionCodes } from './promotion-codes.ts';
import { refunds } from './refunds.ts';
import { setupIntents } from './setup-intents.ts';
import { subscriptionItems } from './subscription-items.ts';
import { subscriptionSchedules } from './subscription-schedules.ts';
import { subscriptions } from './subscriptions.ts';
import { taxRates } from './tax-rates.ts';
import { testClocks } from './test-clocks.ts';
import { transfers } from './transfers.ts';
import { webhookEndpoints } from './webhook-endpoints.ts';

/**
 * Every table of actions, by the names that the client gives them. Named one by one: the namespace of a module, used as a
 * value, would put all of them into every bundle.
 */
export const ALL_RESOURCES = {
  accountLinks,
  accounts,
  balance,
  balanceTransactions,
  billingPortal: { sessions: billingPortalSessions },
  charges,
  checkout: { sessions: checkoutSessions },
  coupons,
  creditNotes,
  customerSessions,
  customers,
  disputes,
  ephemeralKeys,
  events,
  fileLinks,
  files,
  invoiceItems,
  invoicePayments,
  invoices,
  paymentIntents,
  paymentLinks,
  paymentMethods,
  payouts,
  prices,
  products,
  promotionCodes,
  refunds,
  setupIntents,
  subscriptionItems,
  subscriptionSchedules,
  subscriptions,
  taxRates,
  testHelpers: { testClocks: testClocks },
  transfers,
  webhookEndpoints,
};

/** Every table of actions, in a row. */
export const allTables = (): readonly AnyResource[] => tablesIn(ALL_RESOURCES);
