import type { Route } from './handler.ts';
import { balance } from './resources/balance.ts';
import { charges } from './resources/charges.ts';
import { customers } from './resources/customers.ts';
import { disputes } from './resources/disputes.ts';
import { invoiceItems } from './resources/invoice-items.ts';
import { invoicePayments } from './resources/invoice-payments.ts';
import { invoices } from './resources/invoices.ts';
import { paymentIntents } from './resources/payment-intents.ts';
import { paymentMethods } from './resources/payment-methods.ts';
import { prices } from './resources/prices.ts';
import { products } from './resources/products.ts';
import { refunds } from './resources/refunds.ts';
import { setupIntents } from './resources/setup-intents.ts';

/** Everything that the emulator answers. */
export const ROUTES: readonly Route[] = [
  ...balance,
  ...charges,
  ...customers,
  ...disputes,
  ...invoiceItems,
  ...invoicePayments,
  ...invoices,
  ...paymentIntents,
  ...paymentMethods,
  ...prices,
  ...products,
  ...refunds,
  ...setupIntents,
];
