import OfficialStripe from 'stripe';
import { createStripe } from '../../src/index.ts';
import type { Context } from './scenario.ts';

/** A client that scenarios are played through. */
export interface Column {
  readonly name: string;
  /** Makes clients for the server at a port. */
  connect(port: number, apiKey: string): Pick<Context, 'stripe' | 'send'>;
}

export const official: Column = {
  name: 'the official client',
  connect: (port, apiKey) => {
    const stripe = new OfficialStripe(apiKey, {
      host: '127.0.0.1',
      port,
      protocol: 'http',
      maxNetworkRetries: 0,
      telemetry: false,
    });
    return {
      stripe,
      send: async (endpoint, params = {}, options = {}) => {
        const [method = '', path = ''] = endpoint.split(' ');
        const isPost = method === 'POST';
        const query = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
        const target = isPost || query.length === 0 ? path : `${path}?${query.join('&')}`;
        // What comes back is any resource.
        return { ...(await stripe.rawRequest(method, target, isPost ? params : undefined, options)) };
      },
    };
  },
};

/** The actions that succeeded through our client, by their names. */
export const succeeded = new Set<string>();

/** Holds every response to its schema, whole objects within others included. */
export const ours: Column = {
  name: 'our client',
  connect: (port, apiKey) => {
    const client = createStripe({
      apiKey,
      baseUrl: `http://127.0.0.1:${port}`,
      filesUrl: `http://127.0.0.1:${port}`,
      maxRetries: 0,
      validation: { responses: 'throw' },
      hooks: {
        onResponse: ({ action, statusCode }) => {
          if (action !== undefined && statusCode === 200) succeeded.add(action);
        },
      },
    });
    const stripe: object = client;
    if (!isOfficialInShape(stripe)) throw new Error('Our client has lost its resources.');
    const send: Context['send'] = (endpoint, params = {}, options = {}) =>
      client.request(endpoint, { ...params }, options);
    return { stripe, send };
  },
};

/** Method by method, the two are held against each other in test/resources and test/parity. */
function isOfficialInShape(client: object): client is OfficialStripe {
  return ['customers', 'paymentIntents', 'invoices', 'subscriptions'].every((name) => name in client);
}
