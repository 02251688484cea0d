import Stripe from 'stripe';
import { type Client, createClient } from '../../src/core/index.ts';
import { balance, customers, paymentIntents, refunds } from '../../src/resources/index.ts';
import { KEY } from '../support/client.ts';

const resources = { balance, customers, paymentIntents, refunds };

/** Our client, with the resources that are compared. */
export type Ours = Client<typeof resources>;

/** The official client. */
export type Official = Stripe;

/** Both clients, pointed at a test server, without retries. */
export function clientsOf(server: { readonly url: string }): { readonly ours: Ours; readonly official: Official } {
  const { hostname, port } = new URL(server.url);
  return {
    ours: createClient({ apiKey: KEY, baseUrl: server.url, maxRetries: 0 }, resources),
    official: new Stripe(KEY, { host: hostname, port, protocol: 'http', maxNetworkRetries: 0 }),
  };
}
