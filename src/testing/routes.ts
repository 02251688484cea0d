import type { Route } from './handler.ts';
import { balance } from './resources/balance.ts';
import { customers } from './resources/customers.ts';
import { events } from './resources/events.ts';
import { paymentIntents } from './resources/payment-intents.ts';
import { prices } from './resources/prices.ts';
import { products } from './resources/products.ts';
import { refunds } from './resources/refunds.ts';
import { webhookEndpoints } from './resources/webhook-endpoints.ts';

/** Everything that the emulator answers. */
export const ROUTES: readonly Route[] = [
  ...balance,
  ...customers,
  ...events,
  ...paymentIntents,
  ...prices,
  ...products,
  ...refunds,
  ...webhookEndpoints,
];
